// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/compare_page.h"
#include "ui/pages/own_page.h"
#include "ui/pages/sensitivity_page.h"

namespace gpucost::ui {

std::vector<Page*> makePages(Workspace& workspace)
{
    return {new ComparePage(workspace), new OwnPage(workspace),
            new SensitivityPage(workspace)};
}

}  // namespace gpucost::ui
