// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/own_page.h"

namespace gpucost::ui {

std::vector<Page*> makePages(Workspace& workspace)
{
    return {new ComparePage(workspace), new OwnPage(workspace)};
}

}  // namespace gpucost::ui
