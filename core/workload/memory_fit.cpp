// SPDX-License-Identifier: Apache-2.0
#include "core/workload/memory_fit.h"

#include <algorithm>

#include "core/workload/figures.h"

namespace gpucost {

namespace {

constexpr Scale byteOfGb{9};

bool isTraining(WorkloadKind kind)
{
    return kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning;
}

Decimal gbOf(const Rational& bytes)
{
    return round(bytes / Rational(1'000'000'000), byteOfGb, Rounding::Up);
}

Decimal gibOf(std::string_view gib)
{
    return Decimal::of(gib) * Decimal::of("1.073741824");
}

std::string number(std::int64_t value)
{
    return shown(Decimal(value));
}

std::string name(Precision precision)
{
    return std::string(toString(precision));
}

/// FP4 carries scales beside its half bytes.
Rational storedBytes(Precision precision)
{
    return precision == Precision::Fp4 ? Rational(Decimal::of("0.53")) : bytesPerValue(precision);
}

/// Values computed while the weights are of this precision.
Precision valuePrecision(Precision weights)
{
    const bool weightsOnly =
        weights == Precision::Int8 || weights == Precision::Int4 || weights == Precision::Fp4;
    return weightsOnly ? Precision::Fp16 : weights;
}

std::int64_t optimizerBytes(Optimizer optimizer)
{
    switch (optimizer) {
    case Optimizer::AdamW: return 8;
    case Optimizer::Adam8Bit: return 2;
    case Optimizer::Sgd:
    case Optimizer::Lion:
    case Optimizer::Adafactor:
    case Optimizer::AnyPrecision: return 4;
    }
    return 8;
}

class Needs {
public:
    Needs(const Workload& workload, Precision precision)
        : m_w(workload)
        , m_precision(precision)
    {
    }

    MemoryNeed find()
    {
        if (m_w.memoryGb) {
            m_need.known = true;
            m_need.parts.push_back({.what = "the work",
                                    .formula = "stated: " + shown(*m_w.memoryGb) + " GB",
                                    .gb = *m_w.memoryGb,
                                    .leastGb = *m_w.memoryGb});
        } else if (m_w.model.parameters) {
            m_need.known = true;
            if (isTraining(m_w.kind)) {
                training();
            } else {
                inference();
            }
        } else {
            return std::move(m_need);
        }
        overheads();
        return std::move(m_need);
    }

private:
    MemoryPart& add(std::string what, std::string formula, const Rational& bytes)
    {
        const Decimal gb = gbOf(bytes);
        m_need.parts.push_back(
            {.what = std::move(what), .formula = std::move(formula), .gb = gb, .leastGb = gb});
        return m_need.parts.back();
    }

    void training()
    {
        const Rational all(*m_w.model.parameters);
        const std::string parameters = shown(*m_w.model.parameters) + " parameters";
        const bool shared = m_w.recipe.sharded;
        if (m_w.recipe.adapterShare) {
            const Rational share = m_w.recipe.adapterShare->fraction();
            add("frozen weights",
                parameters + " x " + bytes(storedBytes(m_precision)) + " (" + name(m_precision) + ")",
                all * storedBytes(m_precision))
                .perGpu = !shared;
            states(all * share, parameters + " x " + toString(*m_w.recipe.adapterShare) + " % in the adapter",
                   "adapter: weights, gradients, optimizer")
                .perGpu = !shared;
        } else {
            states(all, parameters, "weights, gradients, optimizer").perGpu = !shared;
        }
        activations();
        logits();
    }

    MemoryPart& states(const Rational& parameters, const std::string& shownParameters, std::string what)
    {
        const Rational value = bytesPerValue(m_precision);
        const bool mixed = value < Rational(4);
        // Mixed precision keeps the weights in fp32 and in the format that is multiplied (16 bits, as fp8 has
        // it too).
        const Rational weights = mixed ? Rational(6) : value;
        const Rational scale = mixed ? Rational(1) : value / Rational(4);
        const Rational optimizer = Rational(optimizerBytes(m_w.recipe.optimizer)) * scale;
        const Rational gradients = Rational(m_w.recipe.gradientBytes) * scale;
        const Rational each = weights + optimizer + gradients;
        const std::string formula =
            shownParameters + " x " + bytes(each) + " (" + toString(weights) + " weights + " +
            toString(optimizer) + " " + std::string(toString(m_w.recipe.optimizer)) + " + " +
            toString(gradients) + " gradients, " + (mixed ? "mixed " : "") + name(m_precision) + ")";
        return add(std::move(what), formula, parameters * each);
    }

    /// A copy: one value of every hidden unit for every token of the batch.
    struct Copy {
        Rational bytes;
        std::string text;
    };

    std::optional<Copy> copy() const
    {
        if (!m_w.sequenceLength || !m_w.model.hidden || !m_w.model.layers) {
            return std::nullopt;
        }
        const Rational value = bytesPerValue(valuePrecision(m_precision));
        const std::int64_t batch = m_w.batch.value_or(1);
        return Copy{value * Rational(batch) * Rational(*m_w.sequenceLength) * Rational(*m_w.model.hidden),
                    bytes(value) + " x " + number(batch) + " batch x " + number(*m_w.sequenceLength) +
                        " tokens x " + number(*m_w.model.hidden) + " hidden"};
    }

    void activations()
    {
        const auto one = copy();
        if (!one) {
            add("activations", "not counted: layers, hidden size or sequence length are not given", 0)
                .perGpu = true;
            return;
        }
        const Rational layers(*m_w.model.layers);
        if (m_w.recipe.activationCheckpointing) {
            MemoryPart& part = add("activations",
                                   one->text + " x (" + number(*m_w.model.layers) +
                                       " layers + 50 of the layer at work, at least 20), checkpointed",
                                   one->bytes * (layers + Rational(50)));
            part.leastGb = gbOf(one->bytes * (layers + Rational(20)));
            part.perGpu = true;
            return;
        }
        if (!m_w.model.heads) {
            MemoryPart& part = add(
                "activations", one->text + " x " + number(*m_w.model.layers) + " layers x 50, at least 20",
                one->bytes * layers * Rational(50));
            part.leastGb = gbOf(one->bytes * layers * Rational(20));
            part.perGpu = true;
            return;
        }
        const Rational copies = Rational(17) + Rational(Decimal::of("2.5")) * Rational(*m_w.model.heads) *
                                                   Rational(*m_w.sequenceLength) /
                                                   Rational(*m_w.model.hidden);
        add("activations",
            one->text + " x " + number(*m_w.model.layers) + " layers x (17 + 2.5 x " +
                number(*m_w.model.heads) + " heads x " + number(*m_w.sequenceLength) + " / " +
                number(*m_w.model.hidden) + ")",
            one->bytes * layers * copies)
            .perGpu = true;
    }

    void logits()
    {
        if (!m_w.model.vocabulary || !m_w.sequenceLength) {
            return;
        }
        const std::int64_t batch = m_w.batch.value_or(1);
        add("logits",
            "4 B x " + number(batch) + " batch x " + number(*m_w.sequenceLength) + " tokens x " +
                number(*m_w.model.vocabulary) + " vocabulary",
            Rational(4) * Rational(batch) * Rational(*m_w.sequenceLength) * Rational(*m_w.model.vocabulary))
            .perGpu = true;
    }

    void inference()
    {
        const Rational each = storedBytes(m_precision);
        add("weights",
            shown(*m_w.model.parameters) + " parameters x " + bytes(each) + " (" + name(m_precision) + ")",
            Rational(*m_w.model.parameters) * each);
        if (m_w.unit == WorkUnit::Token) {
            cache();
        } else if (const auto one = copy()) {
            MemoryPart& part = add("activations", one->text + " x 50 of the layer at work, at least 20",
                                   one->bytes * Rational(50));
            part.leastGb = gbOf(one->bytes * Rational(20));
        }
    }

    void cache()
    {
        const std::int64_t streams = m_w.streams.value_or(m_w.batch.value_or(1));
        const std::optional<Rational> token = kvBytesPerToken(m_w.model, m_precision);
        if (!token || !m_w.sequenceLength) {
            add("KV cache", "not counted: layers, hidden size or sequence length are not given", 0);
            return;
        }
        const Precision kept = valuePrecision(m_precision);
        std::string formula =
            "2 x " + number(*m_w.model.layers) + " layers x " + number(*m_w.model.hidden) + " hidden";
        if (m_w.model.kvHeads && m_w.model.heads) {
            formula += " x " + number(*m_w.model.kvHeads) + " / " + number(*m_w.model.heads) + " heads";
        }
        formula += " x " + bytes(bytesPerValue(kept)) + " (" + name(kept) +
                   ") = " + shown(*token / Rational(1'000'000), 6) + " MB a token, x " +
                   number(*m_w.sequenceLength) + " tokens x " + number(streams) +
                   (streams == 1 ? " stream" : " streams");
        add("KV cache", std::move(formula), *token * Rational(*m_w.sequenceLength) * Rational(streams));
    }

    void overheads()
    {
        m_need.parts.push_back({.what = "CUDA context",
                                .formula = "2 GiB on every GPU, at least 0.5",
                                .gb = gibOf("2"),
                                .leastGb = gibOf("0.5"),
                                .perGpu = true});
        m_need.parts.push_back({.what = "working together",
                                .formula = "2 GiB more on each of several GPUs, at least 1",
                                .gb = gibOf("2"),
                                .leastGb = gibOf("1"),
                                .perGpu = true,
                                .onlySeveral = true});
    }

    static std::string bytes(const Rational& value) { return toString(value) + " B"; }

    const Workload& m_w;
    Precision m_precision;
    MemoryNeed m_need;
};

Decimal perGpu(const std::vector<MemoryPart>& parts, std::int64_t gpus, Decimal MemoryPart::*gb)
{
    Decimal whole;
    Decimal shared;
    for (const MemoryPart& part : parts) {
        if (!part.onlySeveral || gpus > 1) {
            (part.perGpu ? whole : shared) = (part.perGpu ? whole : shared) + part.*gb;
        }
    }
    return gpus == 1 ? whole + shared : whole + divide(shared, Decimal(gpus), byteOfGb, Rounding::Up);
}

std::string gpusText(std::int64_t gpus)
{
    return gpus == 1 ? "one GPU" : "each of " + number(gpus) + " GPUs";
}

std::string gbText(const Decimal& gb)
{
    return shown(round(gb, Scale{1}, Rounding::HalfUp));
}

}  // namespace

std::optional<Rational> kvBytesPerToken(const Model& model, Precision precision)
{
    if (!model.layers || !model.hidden) {
        return std::nullopt;
    }
    const Rational share =
        model.kvHeads && model.heads ? Rational(*model.kvHeads) / Rational(*model.heads) : Rational(1);
    return bytesPerValue(valuePrecision(precision)) * Rational(2) * Rational(*model.layers) *
           Rational(*model.hidden) * share;
}

Rational weightBytes(Precision precision)
{
    return storedBytes(precision);
}

Decimal MemoryNeed::perGpuGb(std::int64_t gpus) const
{
    return perGpu(parts, gpus, &MemoryPart::gb);
}

Decimal MemoryNeed::leastPerGpuGb(std::int64_t gpus) const
{
    return perGpu(parts, gpus, &MemoryPart::leastGb);
}

MemoryNeed memoryNeed(const Workload& workload, Precision precision)
{
    return Needs(workload, precision).find();
}

MemoryFit fitOn(const Workload& workload, const MemoryNeed& need, const Accelerator& gpu, std::int64_t most)
{
    MemoryFit fit;
    fit.known = need.known || workload.minGpuMemoryGb.has_value();
    if (!fit.known) {
        fit.gpus = 1;
        fit.reason = "what it needs in memory is not known";
        return fit;
    }
    if (!gpu.memoryGb) {
        fit.reason = "the memory of " + gpu.id + " is not known";
        return fit;
    }
    static const Decimal usable = Decimal::of("0.95");
    fit.usableGb = *gpu.memoryGb * usable;
    if (workload.minGpuMemoryGb && *gpu.memoryGb < *workload.minGpuMemoryGb) {
        fit.neededGb = *workload.minGpuMemoryGb;
        fit.reason = "has " + shown(*gpu.memoryGb) + " GB, at least " + shown(*workload.minGpuMemoryGb) +
                     " GB are asked for";
        return fit;
    }
    if (!need.known) {
        fit.gpus = 1;
        fit.reason = "has the memory asked for; what the work itself needs is not known";
        return fit;
    }
    for (std::int64_t gpus = 1; gpus <= most && !fit.gpus; ++gpus) {
        if (need.leastPerGpuGb(gpus) <= fit.usableGb) {
            fit.gpus = gpus;
        }
    }
    const std::int64_t gpus = fit.gpus.value_or(most);
    fit.neededGb = need.perGpuGb(gpus);
    fit.tight = fit.gpus && fit.neededGb > fit.usableGb;
    const std::string usableText = gbText(fit.usableGb) + " GB are usable";
    if (!fit.gpus) {
        fit.reason =
            "needs " + gbText(need.leastPerGpuGb(gpus)) + " GB on " + gpusText(gpus) + ", " + usableText;
    } else if (fit.tight) {
        fit.reason = "tight: needs " + gbText(need.leastPerGpuGb(gpus)) + " to " + gbText(fit.neededGb) +
                     " GB on " + gpusText(gpus) + ", " + usableText;
    } else {
        fit.reason = "needs " + gbText(fit.neededGb) + " GB on " + gpusText(gpus) + ", " + usableText;
    }
    return fit;
}

MemoryFit fitOn(const Workload& workload, Precision precision, const Accelerator& gpu, std::int64_t most)
{
    return fitOn(workload, memoryNeed(workload, precision), gpu, most);
}

}  // namespace gpucost
