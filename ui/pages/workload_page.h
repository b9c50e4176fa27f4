// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tabbed_page.h"

namespace gpucost::ui {

class GpuComparisonPart;
class PerfPart;
class SpecsPart;
class WorkloadPart;

/// Which GPU? By what it can do, what its performance costs, and what a workload costs on it; and two GPUs side
/// by side.
class WorkloadPage : public TabbedPage {
    Q_OBJECT

public:
    explicit WorkloadPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("GPUs and workloads"); }
    QString iconName() const override { return QStringLiteral("workload"); }

    WorkloadPart& workload() const { return *m_workload; }
    GpuComparisonPart& comparison() const { return *m_comparison; }
    PerfPart& performance() const { return *m_performance; }
    SpecsPart& specs() const { return *m_specs; }

private:
    WorkloadPart* m_workload;
    GpuComparisonPart* m_comparison;
    PerfPart* m_performance;
    SpecsPart* m_specs;
};

}  // namespace gpucost::ui
