// SPDX-License-Identifier: Apache-2.0
#include <stdexcept>

#include "core/workload/accuracy.h"
#include "core/workload/workload.h"
#include "pricing-data/shipped_parts.h"

namespace gpucost {

namespace {

/// The build has read these documents before it packed them.
template <class T>
T valueOf(Checked<T> checked)
{
    if (!checked) {
        throw std::logic_error("the shipped data are damaged: " + describe(checked.error().front()));
    }
    return std::move(*checked);
}

}  // namespace

const std::vector<Workload>& shippedWorkloads()
{
    static const std::vector<Workload> workloads =
        valueOf(readWorkloads(shippedParts().workloads, "workloads.json"));
    return workloads;
}

const AccuracyTable& shippedAccuracy()
{
    static const AccuracyTable table = valueOf(readAccuracy(shippedParts().accuracy, "accuracy.json"));
    return table;
}

}  // namespace gpucost
