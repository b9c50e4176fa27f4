// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prices_page.h"

#include "ui/pages/prices_parts.h"

namespace gpucost::ui {

PricesPage::PricesPage(Workspace& workspace, QWidget* parent)
    : TabbedPage(workspace, parent)
    , m_catalog(new CatalogPart(workspace))
    , m_check(new BookCheckPart(workspace))
{
    addPart(m_catalog, tr("&All prices"));
    addPart(m_check, tr("Check &books"));
}

}  // namespace gpucost::ui
