// SPDX-License-Identifier: Apache-2.0
#include "core/workload/effort.h"

#include <algorithm>

#include "core/workload/figures.h"
#include "core/workload/memory_fit.h"

namespace gpucost {

namespace {

bool isTraining(WorkloadKind kind)
{
    return kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning;
}

/// Operations per active parameter and token.
Effort perParameter(const Workload& w)
{
    if (!isTraining(w.kind)) {
        return {Rational(2), "2 (forward)"};
    }
    const bool again = w.recipe.activationCheckpointing;
    if (!w.recipe.adapterShare) {
        return again ? Effort{Rational(8), "8 (forward 2, recomputed 2, backward 4)"}
                     : Effort{Rational(6), "6 (forward 2, backward 4)"};
    }
    const Rational share = w.recipe.adapterShare->fraction();
    const Rational frozen(again ? 6 : 4);
    const Rational own(again ? 8 : 6);
    return {frozen + own * share, "(" + toString(frozen) + " frozen + " + toString(own) + " x " +
                                      toString(*w.recipe.adapterShare) + " % in the adapter)"};
}

}  // namespace

std::optional<Effort> flopOf(const Workload& workload, const BenchmarkSeries* series, bool explain)
{
    if (workload.flopPerUnit && !explain) {
        return Effort{Rational(*workload.flopPerUnit), {}};
    }
    if (workload.flopPerUnit) {
        return Effort{Rational(*workload.flopPerUnit), shown(*workload.flopPerUnit) + " (stated)"};
    }
    if (workload.unit == WorkUnit::TeraFlop) {
        return Effort{Rational(1'000'000'000'000), "10^12"};
    }
    const auto& active =
        workload.model.activeParameters ? workload.model.activeParameters : workload.model.parameters;
    const bool perSequence = workload.unit == WorkUnit::Sequence && workload.sequenceLength;
    if (active && (workload.unit == WorkUnit::Token || perSequence)) {
        const Effort each = perParameter(workload);
        Effort effort{each.amount * Rational(*active), {}};
        if (perSequence) {
            effort.amount = effort.amount * Rational(*workload.sequenceLength);
        }
        if (explain) {
            effort.formula =
                each.formula + " x " + shown(*active) + " parameters" +
                (perSequence ? " x " + shown(Decimal(*workload.sequenceLength)) + " tokens" : "") + " = " +
                shown(effort.amount, 6);
        }
        return effort;
    }
    if (series != nullptr && series->flopPerUnit && !explain) {
        return Effort{Rational(*series->flopPerUnit), {}};
    }
    if (series != nullptr && series->flopPerUnit) {
        return Effort{Rational(*series->flopPerUnit),
                      shown(*series->flopPerUnit) +
                          (series->flopSource.empty() ? "" : " (" + series->flopSource + ")")};
    }
    return std::nullopt;
}

std::optional<Effort> bytesOf(const Workload& workload, Precision precision, bool explain)
{
    if (workload.bytesPerUnit && !explain) {
        return Effort{Rational(*workload.bytesPerUnit), {}};
    }
    if (workload.bytesPerUnit) {
        return Effort{Rational(*workload.bytesPerUnit), shown(*workload.bytesPerUnit) + " (stated)"};
    }
    if (!workload.model.parameters || isTraining(workload.kind)) {
        return std::nullopt;
    }
    const Rational value = weightBytes(precision);
    if (workload.kind == WorkloadKind::Inference) {
        if (workload.unit != WorkUnit::Token && workload.unit != WorkUnit::Sequence) {
            return std::nullopt;
        }
        const std::int64_t batch = workload.batch.value_or(1);
        const Rational amount = Rational(*workload.model.parameters) * value / Rational(batch);
        if (!explain) {
            return Effort{amount, {}};
        }
        return Effort{amount, shown(*workload.model.parameters) + " parameters x " + toString(value) +
                                  " B / batch " + shown(Decimal(batch)) + " = " + shown(amount, 6)};
    }
    if (workload.kind != WorkloadKind::Decoding) {
        return std::nullopt;
    }
    const std::int64_t streams = workload.streams.value_or(workload.batch.value_or(1));
    Decimal read = *workload.model.parameters;
    if (workload.model.activeParameters) {
        read = std::min(read, *workload.model.activeParameters * Decimal(streams));
    }
    const Rational weights = Rational(read) * value / Rational(streams);
    const auto token = kvBytesPerToken(workload.model, precision);
    const Rational cache =
        token && workload.sequenceLength ? *token * Rational(*workload.sequenceLength) : Rational(0);
    const Rational amount = weights + cache;
    if (!explain) {
        return Effort{amount, {}};
    }
    std::string formula = shown(read) + " parameters x " + toString(value) + " B / " +
                          shown(Decimal(streams)) + (streams == 1 ? " stream" : " streams");
    formula += cache.isZero() ? " (KV cache not known)"
                              : " + KV cache " + shown(*token, 6) + " B a token x " +
                                    shown(Decimal(*workload.sequenceLength)) + " tokens";
    return Effort{amount, formula + " = " + shown(amount, 6)};
}

}  // namespace gpucost
