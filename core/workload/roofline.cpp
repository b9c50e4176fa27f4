// SPDX-License-Identifier: Apache-2.0
#include "core/workload/roofline.h"

#include <algorithm>

#include "core/workload/figures.h"

namespace gpucost {

namespace {

/// The chip, then those of its family for which `same` holds.
template <class Same>
std::vector<const Accelerator*> chipAndSiblings(const Accelerator& gpu, const HardwareTable& hardware,
                                                Same same)
{
    std::vector<const Accelerator*> chips{&gpu};
    for (const Accelerator& other : hardware.accelerators()) {
        if (other.family == gpu.family && other.id != gpu.id && same(other)) {
            chips.push_back(&other);
        }
    }
    return chips;
}

bool isTriad(const BenchmarkSeries& series)
{
    return series.metric == Metric::Bandwidth &&
           (series.title.find("triad") != std::string::npos || series.id.find("triad") != std::string::npos ||
            series.task.find("triad") != std::string::npos);
}

Efficiency measuredShare(const Measurement& row, const Decimal& peak, std::string_view unit,
                         const BenchmarkTable& table, bool explain)
{
    Efficiency efficiency{toDigits(Rational(row.value) / Rational(peak), 4), {}, false};
    if (explain) {
        efficiency.source = shown(row.value) + " of " + shown(peak) + " " + std::string(unit) +
                            " measured on " + row.accelerator + ", " + table.sourceOf(row);
    }
    return efficiency;
}

/// None of this chip was found: a share chosen from `rows`.
Efficiency judgement(const Decimal& share, const Accelerator& gpu, std::string_view rows, bool explain)
{
    return {share,
            explain ? "no measurement of " + gpu.id + " found; judgement from " + std::string(rows) : "",
            true};
}

std::optional<Decimal> peakFor(const Workload& workload, const Accelerator& gpu, Precision precision)
{
    auto peak = workload.matrixProducts ? matrixPeakOf(gpu, precision) : peakOf(gpu, precision);
    return peak && !peak->isZero() ? peak : std::nullopt;
}

bool isSlowInt8(const Accelerator& gpu, Precision precision, const Decimal& peak)
{
    return precision == Precision::Int8 && gpu.fp16TensorTflops && peak < *gpu.fp16TensorTflops;
}

std::string seconds(const Rational& value)
{
    return shown(value, 5) + " s";
}

}  // namespace

Efficiency bandwidthEfficiency(const Accelerator& gpu, const BenchmarkTable& table,
                               const HardwareTable& hardware, bool explain)
{
    const auto same = [&gpu](const Accelerator& other) { return other.bandwidthGbS == gpu.bandwidthGbS; };
    if (gpu.bandwidthGbS) {
        for (const Accelerator* chip : chipAndSiblings(gpu, hardware, same)) {
            const Measurement* lowest = nullptr;
            for (std::size_t i = 0; i < table.series().size(); ++i) {
                if (table.series()[i].metric != Metric::Bandwidth || !isTriad(table.series()[i])) {
                    continue;
                }
                for (const Measurement& row : table.rowsOf(i)) {
                    if (row.accelerator == chip->id && !row.doubtful &&
                        (lowest == nullptr || row.value < lowest->value)) {
                        lowest = &row;
                    }
                }
            }
            if (lowest != nullptr) {
                return measuredShare(*lowest, *gpu.bandwidthGbS, "GB/s", table, explain);
            }
        }
    }
    static const Decimal amd = Decimal::of("0.73");
    static const Decimal newGddr = Decimal::of("0.95");
    static const Decimal others = Decimal::of("0.85");
    if (gpu.vendor == "AMD") {
        return judgement(amd, gpu, "MI300X, about 3,880 of 5,300 GB/s", explain);
    }
    const bool gddr = gpu.memoryType.starts_with("GDDR6") || gpu.memoryType.starts_with("GDDR7");
    if (gpu.vendor == "NVIDIA" && gddr && gpu.year >= 2020) {
        return judgement(newGddr, gpu, "A40 and L40 (0.96)", explain);
    }
    return judgement(others, gpu, "V100, A100 and H100 (0.87 to 0.90) and K80 (0.74 to 0.85)", explain);
}

Efficiency computeEfficiency(const Accelerator& gpu, WorkloadKind kind, Precision precision,
                             const BenchmarkTable& table, const HardwareTable& hardware, bool explain)
{
    static const Decimal trainingStep = Decimal::of("0.4");
    static const Decimal matrixProduct = Decimal::of("0.8");
    if (kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning) {
        return {trainingStep,
                explain
                    ? "judgement for a whole training step: A100 0.52 to 0.64, H100 0.36 to 0.46 measured "
                      "(mosaicml/llm-foundry@8c8dd48f), 0.415 to 0.563 (arXiv 2205.05198)"
                    : "",
                true};
    }
    const auto peak = peakOf(gpu, precision);
    if (peak) {
        const auto same = [&](const Accelerator& other) { return peakOf(other, precision) == peak; };
        for (const Accelerator* chip : chipAndSiblings(gpu, hardware, same)) {
            const Measurement* best = nullptr;
            for (std::size_t i = 0; i < table.series().size(); ++i) {
                if (table.series()[i].metric != Metric::MatrixProduct) {
                    continue;
                }
                for (const Measurement& row : table.rowsOf(i)) {
                    if (row.accelerator == chip->id && row.precision == precision && !row.doubtful &&
                        (best == nullptr || row.value > best->value)) {
                        best = &row;
                    }
                }
            }
            if (best != nullptr) {
                return measuredShare(*best, *peak, "TFLOPS", table, explain);
            }
        }
    }
    return judgement(matrixProduct, gpu, "matrix products on A100, H100, GH200 (0.80 to 0.87)", explain);
}

Result<Decimal> usablePeak(const Workload& workload, const Accelerator& gpu, Precision precision)
{
    const auto peak = peakFor(workload, gpu, precision);
    if (!peak) {
        const std::string name(toString(precision));
        return fail(ErrorCode::NotOffered, "no source gives " + gpu.id + " a rate in " + name,
                    "a chip with " + name);
    }
    if (isSlowInt8(gpu, precision, *peak)) {
        return fail(ErrorCode::NotOffered,
                    gpu.id + " has no matrix units for int8: " + shown(*peak) + " TOPS, less than " +
                        shown(*gpu.fp16TensorTflops) + " TFLOPS in fp16",
                    "a chip with int8 matrix units");
    }
    return *peak;
}

bool hasUsablePeak(const Workload& workload, const Accelerator& gpu, Precision precision)
{
    const auto peak = peakFor(workload, gpu, precision);
    return peak && !isSlowInt8(gpu, precision, *peak);
}

bool Roofline::byBandwidth() const
{
    return memorySeconds && (!arithmeticSeconds || *memorySeconds > *arithmeticSeconds);
}

Result<Roofline> rooflineOf(const Workload& workload, const Accelerator& gpu, Precision precision,
                            const BenchmarkSeries* series, const BenchmarkTable& table,
                            const HardwareTable& hardware, bool explain)
{
    const Result<Decimal> peak = usablePeak(workload, gpu, precision);
    if (!peak) {
        return tl::make_unexpected(peak.error());
    }
    const auto flop = flopOf(workload, series, explain);
    const auto bytes = bytesOf(workload, precision, explain);
    if (!flop && !bytes) {
        return fail(ErrorCode::NotOffered, "neither FLOPs nor bytes of the work are known", "one of the two");
    }
    if (bytes && !gpu.bandwidthGbS) {
        return fail(ErrorCode::NotOffered, "the memory bandwidth of " + gpu.id + " is not known",
                    "a chip whose bandwidth a source gives");
    }
    Roofline roofline;
    std::vector<std::string>& steps = roofline.steps;
    if (flop) {
        const Efficiency efficiency =
            computeEfficiency(gpu, workload.kind, precision, table, hardware, explain);
        const Rational rate = Rational(*peak) * Rational(1'000'000'000'000) * Rational(efficiency.share);
        roofline.arithmeticSeconds = flop->amount / rate;
        if (explain) {
            steps.push_back("arithmetic: " + flop->formula + " FLOPs / (" + shown(*peak) + " TFLOPS " +
                            std::string(toString(precision)) + " x " + shown(efficiency.share) +
                            ") = " + seconds(*roofline.arithmeticSeconds));
            steps.push_back("efficiency " + shown(efficiency.share) + ": " + efficiency.source);
        }
    } else if (explain) {
        steps.push_back("arithmetic: the FLOPs of the work are not known");
    }
    if (bytes) {
        const Efficiency efficiency = bandwidthEfficiency(gpu, table, hardware, explain);
        const Rational rate =
            Rational(*gpu.bandwidthGbS) * Rational(1'000'000'000) * Rational(efficiency.share);
        roofline.memorySeconds = bytes->amount / rate;
        if (explain) {
            steps.push_back("memory: " + bytes->formula + " bytes / (" + shown(*gpu.bandwidthGbS) +
                            " GB/s x " + shown(efficiency.share) + ") = " + seconds(*roofline.memorySeconds));
            steps.push_back("efficiency " + shown(efficiency.share) + ": " + efficiency.source);
        }
    } else if (explain) {
        steps.push_back("memory: the bytes that the work moves are not known");
    }
    return roofline;
}

}  // namespace gpucost
