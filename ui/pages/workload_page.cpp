// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/workload_page.h"

#include "ui/pages/gpu_parts.h"
#include "ui/pages/workload_part.h"

namespace gpucost::ui {

WorkloadPage::WorkloadPage(Workspace& workspace, QWidget* parent)
    : TabbedPage(workspace, parent)
    , m_workload(new WorkloadPart(workspace))
    , m_comparison(new GpuComparisonPart(workspace))
    , m_performance(new PerfPart(workspace))
    , m_specs(new SpecsPart(workspace))
{
    addPart(m_workload, tr("W&orkload"));
    addPart(m_comparison, tr("&Two GPUs side by side"));
    addPart(m_performance, tr("Performance per &dollar"));
    addPart(m_specs, tr("Spec&ifications"));
}

}  // namespace gpucost::ui
