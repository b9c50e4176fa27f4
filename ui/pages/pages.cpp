// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/pages/cash_flow_page.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/own_page.h"
#include "ui/pages/prices_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/sensitivity_page.h"
#include "ui/pages/workload_page.h"

namespace gpucost::ui {

std::vector<Page*> makePages(Workspace& workspace)
{
    return {new ComparePage(workspace),  new ScenariosPage(workspace), new WorkloadPage(workspace),
            new CashFlowPage(workspace), new OwnPage(workspace),       new SensitivityPage(workspace),
            new PricesPage(workspace)};
}

}  // namespace gpucost::ui
