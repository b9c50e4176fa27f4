// SPDX-License-Identifier: Apache-2.0
#include "core/workload/throughput.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>

#include "core/base/json.h"
#include "core/workload/figures.h"
#include "core/workload/roofline.h"
#include "core/workload/series_rows.h"

namespace gpucost {

namespace {

constexpr std::array<std::string_view, 3> evidenceNames{"measured", "scaled", "roofline"};
constexpr int estimateDigits = 4;
constexpr int quotientDigits = 12;

std::string_view firstWord(std::string_view text)
{
    return text.substr(0, text.find(' '));
}

class Finder {
public:
    Finder(const Workload& workload, const Accelerator& gpu, std::int64_t gpus, const ThroughputRules& rules,
           const BenchmarkTable& table, const HardwareTable& hardware)
        : m_w(workload)
        , m_gpu(gpu)
        , m_gpus(gpus)
        , m_rules(rules)
        , m_table(table)
        , m_hardware(hardware)
        , m_rows(workload, rules.series, table)
        , m_series(m_rows.series())
    {
    }

    Result<Throughput> find()
    {
        if (m_w.kind == WorkloadKind::Batch) {
            return gpuHours();
        }
        measured();
        if (!m_best && m_rules.atLeast != Evidence::Measured) {
            scaled();
        }
        if (!m_best && m_rules.atLeast == Evidence::Roofline) {
            roofline();
        }
        return result();
    }

private:
    using MaybePrecision = SeriesRows::MaybePrecision;

    Result<Throughput> result()
    {
        if (m_best) {
            return std::move(*m_best);
        }
        if (m_rules.atLeast != Evidence::Roofline) {
            const std::string which = m_series == nullptr ? "no series" : "no row of " + m_series->id;
            note(which + " answers for " + gpusText(m_gpus, m_gpu.id) + ", and " +
                 (m_rules.atLeast == Evidence::Measured ? "only measured rows"
                                                        : "only measured and scaled rows") +
                 " may be used");
        }
        return fail(ErrorCode::NotOffered, m_reasons, "a chip and a precision that the workload can use");
    }

    void note(const std::string& reason)
    {
        if (m_reasons.find(reason) == std::string::npos) {
            m_reasons += (m_reasons.empty() ? "" : "; ") + reason;
        }
    }

    void consider(Throughput found)
    {
        if (!m_best || found.perSecond > m_best->perSecond) {
            m_best = std::move(found);
        }
    }

    /// The workload's precisions; where it states none also those that the rows of the series have, as far as
    /// its rules guarantee an accuracy, and rows that do not tell.
    std::vector<MaybePrecision> rowPrecisions() const
    {
        std::vector<MaybePrecision> result(m_w.precisions.begin(), m_w.precisions.end());
        if (m_w.precisionsStated) {
            return result;
        }
        for (const Measurement* row : m_rows.all()) {
            if ((!row->precision || m_series->accuracyKept) &&
                std::find(result.begin(), result.end(), row->precision) == result.end()) {
                result.push_back(row->precision);
            }
        }
        return result;
    }

    bool rulesKeepAccuracy() const
    {
        return m_series != nullptr && m_series->accuracyKept &&
               (!m_w.accuracyKept || Rational(*m_series->accuracyKept) >= m_w.accuracyKept->fraction());
    }

    bool isAccurate(const MaybePrecision& precision, bool byRules)
    {
        if (!precision || !m_w.accuracyKept || (byRules && rulesKeepAccuracy())) {
            return true;
        }
        const std::span<const AccuracyFact> facts =
            m_rules.accuracy == nullptr ? std::span<const AccuracyFact>() : m_rules.accuracy->facts;
        const AccuracyVerdict verdict = accuracyOf(m_w, *precision, facts);
        if (!verdict.allowed) {
            note(verdict.text);
        }
        return verdict.allowed;
    }

    std::vector<std::string> accuracySteps(const MaybePrecision& precision, bool byRules) const
    {
        if (!m_rules.explain || !precision || !m_w.accuracyKept) {
            return {};
        }
        if (byRules && rulesKeepAccuracy()) {
            return {"accuracy: the rules of " + m_series->title + " keep " +
                    shown(Rational(*m_series->accuracyKept) * Rational(100), 6) + " %"};
        }
        const std::span<const AccuracyFact> facts =
            m_rules.accuracy == nullptr ? std::span<const AccuracyFact>() : m_rules.accuracy->facts;
        return {"accuracy: " + accuracyOf(m_w, *precision, facts).text};
    }

    Throughput fromRow(const Measurement& row, const MaybePrecision& precision) const
    {
        Throughput found;
        found.precision = precision;
        found.gpus = m_gpus;
        found.series = m_series;
        found.row = &row;
        if (m_rules.explain) {
            found.steps = m_rows.stepsOf(row);
        }
        return found;
    }

    template <class Text>
    void step(Throughput& found, Text text) const
    {
        if (m_rules.explain) {
            found.steps.push_back(text());
        }
    }

    void stepOfCount(Throughput& found, const Measurement& row) const
    {
        if (row.count != m_gpus) {
            step(found, [&] {
                return "x " + std::to_string(m_gpus) + " / " + std::to_string(row.count) +
                       ", in proportion to the number of GPUs";
            });
        }
    }

    void addSteps(Throughput& found, const std::vector<std::string>& steps) const
    {
        found.steps.insert(found.steps.end(), steps.begin(), steps.end());
    }

    void measured()
    {
        for (const MaybePrecision& precision : rowPrecisions()) {
            const Measurement* row = m_rows.at(m_gpu.id, precision, m_gpus);
            if (row == nullptr || !isAccurate(precision, true)) {
                continue;
            }
            Throughput found = fromRow(*row, precision);
            found.evidence = Evidence::Measured;
            found.perSecond = m_series->metric == Metric::TimeToTrain
                                  ? toDigits(rateOf(*row, *m_series), quotientDigits)
                                  : row->value;
            found.basis = "measured" + m_rows.batchText(*row);
            addSteps(found, accuracySteps(precision, true));
            consider(std::move(found));
        }
    }

    // Scaling

    void scaled()
    {
        for (const MaybePrecision& precision : rowPrecisions()) {
            if (!isAccurate(precision, true)) {
                continue;
            }
            if (const Measurement* row = m_rows.near(m_gpu.id, precision, m_gpus)) {
                scaleByCount(*row, precision);
            }
        }
        scaleByTarget();
        if (m_best) {
            return;
        }
        for (const MaybePrecision& precision : rowPrecisions()) {
            if (isAccurate(precision, true)) {
                scaleByChip(precision);
            }
        }
    }

    void scaleByCount(const Measurement& row, const MaybePrecision& precision)
    {
        Throughput found = fromRow(row, precision);
        found.evidence = Evidence::Scaled;
        const Rational factor = Rational(m_gpus) / Rational(row.count);
        found.perSecond = toDigits(rateOf(row, *m_series) * factor, estimateDigits);
        found.basis = "scaled x " + toString(factor) + " from " + gpusText(row.count, row.accelerator) +
                      m_rows.batchText(row);
        stepOfCount(found, row);
        addSteps(found, accuracySteps(precision, true));
        consider(std::move(found));
    }

    /// A target that the rules of the series do not reach: what it costs on this chip, where that was
    /// measured.
    void scaleByTarget()
    {
        if (m_rules.accuracy == nullptr || m_series == nullptr || !m_w.accuracyKept || rulesKeepAccuracy()) {
            return;
        }
        for (const StricterTarget& target : m_rules.accuracy->targets) {
            if (target.series != m_series->id || target.gpu != m_gpu.id ||
                target.kept.fraction() < m_w.accuracyKept->fraction() || !mayUse(target.precision)) {
                continue;
            }
            const Measurement* best = nullptr;
            for (const Measurement* row : m_rows.all()) {
                const Measurement* near =
                    row->accelerator == m_gpu.id ? m_rows.near(m_gpu.id, row->precision, m_gpus) : nullptr;
                if (near != nullptr && (best == nullptr || near->perAccelerator() > best->perAccelerator())) {
                    best = near;
                }
            }
            if (best == nullptr) {
                continue;
            }
            Throughput found = fromRow(*best, target.precision);
            found.evidence = Evidence::Scaled;
            const Rational factor = Rational(m_gpus) / Rational(best->count) * Rational(target.share);
            found.perSecond = toDigits(rateOf(*best, *m_series) * factor, estimateDigits);
            const std::string kept = shown(target.kept.fraction() * Rational(100), 6) + " %";
            found.basis = "scaled x " + shown(factor, estimateDigits) + ", " + kept + " accuracy";
            step(found, [&] {
                return "x " + shown(target.share) + " to keep " + kept + " of the accuracy, in " +
                       std::string(toString(target.precision)) + ": " + target.source;
            });
            stepOfCount(found, *best);
            consider(std::move(found));
        }
    }

    bool mayUse(Precision precision) const
    {
        return !m_w.precisionsStated ||
               std::find(m_w.precisions.begin(), m_w.precisions.end(), precision) != m_w.precisions.end();
    }

    /// Near chips compare lower: vendor, architecture, generation, years between them.
    auto remoteness(const Accelerator& other) const
    {
        return std::make_tuple(other.vendor != m_gpu.vendor, other.architecture != m_gpu.architecture,
                               firstWord(other.architecture) != firstWord(m_gpu.architecture),
                               std::abs(other.year - m_gpu.year), std::string_view(other.id));
    }

    /// The precision at which two chips are compared for a row that names none: the first that both have.
    MaybePrecision comparedAt(const MaybePrecision& precision, const Accelerator& other) const
    {
        const auto both = [&](Precision p) {
            return hasUsablePeak(m_w, m_gpu, p) && hasUsablePeak(m_w, other, p);
        };
        if (precision) {
            return both(*precision) ? precision : std::nullopt;
        }
        const auto found = std::find_if(m_w.precisions.begin(), m_w.precisions.end(), both);
        return found == m_w.precisions.end() ? std::nullopt : MaybePrecision(*found);
    }

    struct Ratio {
        Rational factor;
        std::string resource;
        std::string step;
    };

    /// How much faster this GPU is than another in what limits the work. Both have the precision.
    std::optional<Ratio> ratioTo(const Accelerator& other, Precision precision) const
    {
        const Decimal peak = *usablePeak(m_w, m_gpu, precision);
        const Decimal otherPeak = *usablePeak(m_w, other, precision);
        const Rational peaks = Rational(peak) / Rational(otherPeak);
        if (!m_gpu.bandwidthGbS || !other.bandwidthGbS) {
            return std::nullopt;
        }
        const Rational bandwidths = Rational(*m_gpu.bandwidthGbS) / Rational(*other.bandwidthGbS);
        const bool isKnown = flopOf(m_w, m_series, false) && bytesOf(m_w, precision, false);
        const auto roofline =
            isKnown ? std::optional(rooflineOf(m_w, m_gpu, precision, m_series, m_table, m_hardware, false))
                    : std::nullopt;
        const bool isLimitKnown = roofline && roofline->has_value();
        const bool byBandwidth = isLimitKnown ? (*roofline)->byBandwidth() : bandwidths < peaks;
        Ratio ratio{byBandwidth ? bandwidths : peaks, byBandwidth ? "bandwidth" : "peak", {}};
        if (!m_rules.explain) {
            return ratio;
        }
        const std::string peakText = "peak " + shown(peak) + " / " + shown(otherPeak) + " TFLOPS " +
                                     std::string(toString(precision)) + " = " + shown(peaks, estimateDigits);
        const std::string bandwidthText = "bandwidth " + shown(*m_gpu.bandwidthGbS) + " / " +
                                          shown(*other.bandwidthGbS) +
                                          " GB/s = " + shown(bandwidths, estimateDigits);
        ratio.step = "x " + (byBandwidth ? bandwidthText : peakText);
        ratio.step += isLimitKnown ? ": what limits it by the roofline"
                                   : "; " + (byBandwidth ? peakText : bandwidthText) +
                                         ", the smaller of both: what limits it is not known";
        return ratio;
    }

    void scaleByChip(const MaybePrecision& precision)
    {
        const Accelerator* nearest = nullptr;
        MaybePrecision compared;
        std::string lastChip;
        for (const Measurement* row : m_rows.all()) {
            if (row->precision != precision || row->accelerator == lastChip || row->accelerator == m_gpu.id) {
                continue;
            }
            lastChip = row->accelerator;
            const Accelerator* other = m_hardware.byId(row->accelerator);
            if (other == nullptr || !other->bandwidthGbS ||
                (nearest != nullptr && remoteness(*nearest) < remoteness(*other))) {
                continue;
            }
            if (const MaybePrecision common = comparedAt(precision, *other)) {
                nearest = other;
                compared = common;
            }
        }
        if (nearest == nullptr) {
            return;
        }
        const std::optional<Ratio> ratio = ratioTo(*nearest, *compared);
        if (!ratio) {
            note("the memory bandwidth of " + m_gpu.id + " is not known");
            return;
        }
        const Measurement& row = *m_rows.near(nearest->id, precision, m_gpus);
        Throughput found = fromRow(row, precision);
        found.evidence = Evidence::Scaled;
        const Rational factor = ratio->factor * Rational(m_gpus) / Rational(row.count);
        found.perSecond = toDigits(rateOf(row, *m_series) * factor, estimateDigits);
        found.basis = "scaled x " + shown(factor, estimateDigits) + " from " +
                      (row.count == m_gpus ? row.accelerator : gpusText(row.count, row.accelerator)) +
                      " by " + ratio->resource + m_rows.batchText(row);
        step(found, [&] { return ratio->step; });
        stepOfCount(found, row);
        addSteps(found, accuracySteps(precision, true));
        consider(std::move(found));
    }

    // Specifications

    void roofline()
    {
        for (const Precision precision : m_w.precisions) {
            if (!isAccurate(precision, false)) {
                continue;
            }
            Result<Roofline> one =
                rooflineOf(m_w, m_gpu, precision, m_series, m_table, m_hardware, m_rules.explain);
            if (!one) {
                note(one.error().found);
                continue;
            }
            Throughput found;
            found.precision = precision;
            found.gpus = m_gpus;
            found.perSecond = toDigits(Rational(m_gpus) / one->seconds(), estimateDigits);
            found.basis =
                std::string("roofline, limited by ") + (one->byBandwidth() ? "bandwidth" : "arithmetic");
            found.steps = std::move(one->steps);
            step(found, [&] {
                return std::to_string(m_gpus) + " / " + shown(one->seconds(), 5) +
                       " s = " + shown(found.perSecond) + " " + std::string(plural(m_w.unit)) + "/s" +
                       (m_gpus == 1 ? "" : ", in proportion to the number of GPUs");
            });
            addSteps(found, accuracySteps(precision, false));
            consider(std::move(found));
        }
    }

    // Hours of a known GPU

    Result<Throughput> gpuHours()
    {
        const Accelerator* known = m_hardware.byId(m_w.knownGpu);
        if (known == nullptr) {
            return fail(ErrorCode::NotFound, quoted(m_w.knownGpu),
                        "the id of a GPU, as `gpucost gpus` lists them");
        }
        if (known->id == m_gpu.id) {
            Throughput found;
            found.gpus = m_gpus;
            found.evidence = Evidence::Measured;
            found.perSecond = toDigits(Rational(m_gpus) / Rational(3600), quotientDigits);
            found.basis = "measured: its own hours";
            step(found, [&] { return "each " + m_gpu.id + " does one of its own hours in an hour"; });
            return found;
        }
        if (m_rules.atLeast != Evidence::Measured) {
            for (const MaybePrecision& precision : rowPrecisions()) {
                hoursByRows(*known, precision);
            }
        }
        if (!m_best && m_rules.atLeast == Evidence::Roofline) {
            for (const Precision precision : m_w.precisions) {
                hoursBySpecifications(*known, precision);
            }
        }
        return result();
    }

    void hoursByRows(const Accelerator& known, const MaybePrecision& precision)
    {
        const Measurement* row = m_rows.near(m_gpu.id, precision, m_gpus);
        const Measurement* knownRow = m_rows.near(known.id, precision, m_gpus);
        if (row == nullptr || knownRow == nullptr) {
            return;
        }
        const Rational ratio = rateOf(*row, *m_series) / Rational(row->count) /
                               (rateOf(*knownRow, *m_series) / Rational(knownRow->count));
        Throughput found = fromRow(*row, precision);
        found.evidence = Evidence::Scaled;
        found.perSecond = toDigits(ratio * Rational(m_gpus) / Rational(3600), estimateDigits);
        found.basis =
            "scaled x " + shown(ratio, estimateDigits) + " a GPU from " + known.id + " by measured rows";
        if (m_rules.explain) {
            addSteps(found, m_rows.stepsOf(*knownRow));
        }
        step(found, [&] {
            return "one " + m_gpu.id + " does " + shown(ratio, estimateDigits) + " hours of " + known.id +
                   " in an hour; x " + std::to_string(m_gpus) + " / 3,600 s";
        });
        consider(std::move(found));
    }

    void hoursBySpecifications(const Accelerator& known, Precision precision)
    {
        for (const Accelerator* gpu : {&m_gpu, &known}) {
            if (const Result<Decimal> peak = usablePeak(m_w, *gpu, precision); !peak) {
                note(peak.error().found);
                return;
            }
        }
        const std::optional<Ratio> ratio = ratioTo(known, precision);
        if (!ratio) {
            note("the memory bandwidth of " + (m_gpu.bandwidthGbS ? known.id : m_gpu.id) + " is not known");
            return;
        }
        Throughput found;
        found.precision = precision;
        found.gpus = m_gpus;
        found.perSecond = toDigits(ratio->factor * Rational(m_gpus) / Rational(3600), estimateDigits);
        found.basis = "roofline x " + shown(ratio->factor, estimateDigits) + " a GPU from " + known.id +
                      " by " + ratio->resource;
        step(found, [&] { return ratio->step; });
        step(found, [&] {
            return "one " + m_gpu.id + " does " + shown(ratio->factor, estimateDigits) + " hours of " +
                   known.id + " in an hour; x " + std::to_string(m_gpus) + " / 3,600 s";
        });
        consider(std::move(found));
    }

    const Workload& m_w;
    const Accelerator& m_gpu;
    std::int64_t m_gpus;
    const ThroughputRules& m_rules;
    const BenchmarkTable& m_table;
    const HardwareTable& m_hardware;
    SeriesRows m_rows;
    const BenchmarkSeries* m_series;
    std::optional<Throughput> m_best;
    std::string m_reasons;
};

}  // namespace

std::string_view toString(Evidence evidence)
{
    return evidenceNames[static_cast<std::size_t>(evidence)];
}

Result<Evidence> parseEvidence(std::string_view text)
{
    for (std::size_t i = 0; i < evidenceNames.size(); ++i) {
        if (text == evidenceNames[i]) {
            return static_cast<Evidence>(i);
        }
    }
    return fail(ErrorCode::BadValue, quoted(text), "measured, scaled or roofline");
}

Result<std::optional<std::size_t>> seriesFor(const Workload& workload, std::string_view wanted,
                                             const BenchmarkTable& table)
{
    const auto usable = [&](std::string_view id) -> std::optional<std::size_t> {
        const auto index = table.seriesNamed(id);
        return index && answers(table.series()[*index], workload) ? index : std::nullopt;
    };
    if (wanted.empty()) {
        for (const std::string& id : workload.series) {
            if (const auto index = usable(id)) {
                return index;
            }
        }
        return std::optional<std::size_t>();
    }
    std::string known;
    for (const std::string& id : workload.series) {
        if (const auto index = usable(id)) {
            if (id == wanted) {
                return index;
            }
            known += (known.empty() ? "" : ", ") + id;
        }
    }
    return fail(ErrorCode::NotFound, quoted(wanted),
                known.empty() ? "nothing: no measured series is known for this workload"
                              : "a measured series of this workload: " + known);
}

Result<Throughput> throughputOn(const Workload& workload, const Accelerator& gpu, std::int64_t gpus,
                                const ThroughputRules& rules, const BenchmarkTable& table,
                                const HardwareTable& hardware)
{
    return Finder(workload, gpu, gpus, rules, table, hardware).find();
}

}  // namespace gpucost
