// SPDX-License-Identifier: Apache-2.0
#include "core/workload/series_rows.h"

#include <algorithm>

#include "core/workload/figures.h"

namespace gpucost {

namespace {

bool isTraining(WorkloadKind kind)
{
    return kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning;
}

bool countsTheSame(WorkUnit a, WorkUnit b)
{
    const auto isInput = [](WorkUnit unit) { return unit == WorkUnit::Image || unit == WorkUnit::Sequence; };
    return a == b || (a == WorkUnit::Sample && isInput(b)) || (b == WorkUnit::Sample && isInput(a));
}

Rational distance(std::int64_t a, std::int64_t b)
{
    return a > b ? Rational(a) / Rational(b) : Rational(b) / Rational(a);
}

}  // namespace

bool answers(const BenchmarkSeries& series, const Workload& workload)
{
    const bool measuresWork = series.metric == Metric::Throughput || series.metric == Metric::TimeToTrain;
    if (!measuresWork || workload.kind == WorkloadKind::Batch) {
        return measuresWork;
    }
    const bool sameMode = (series.mode == BenchmarkMode::Training) == isTraining(workload.kind);
    return sameMode && (series.metric == Metric::TimeToTrain ? workload.unit == WorkUnit::Run
                                                             : countsTheSame(series.unit, workload.unit));
}

Rational rateOf(const Measurement& row, const BenchmarkSeries& series)
{
    return series.metric == Metric::TimeToTrain ? Rational(1) / (Rational(row.value) * Rational(60))
                                                : Rational(row.value);
}

std::string gpusText(std::int64_t count, const std::string& id)
{
    return std::to_string(count) + " x " + id;
}

SeriesRows::SeriesRows(const Workload& workload, std::optional<std::size_t> series,
                       const BenchmarkTable& table)
    : m_workload(workload)
    , m_table(table)
    , m_batch(workload.streams ? workload.streams : workload.batch)
{
    if (series && answers(table.series()[*series], workload)) {
        m_series = &table.series()[*series];
        for (const Measurement& row : table.rowsOf(*series)) {
            if (!row.doubtful) {
                m_rows.push_back(&row);
            }
        }
    }
}

bool SeriesRows::isNearer(const Measurement& a, const Measurement& b) const
{
    if (m_batch && a.batch && b.batch && a.batch != b.batch) {
        const Rational aDistance = distance(*a.batch, *m_batch);
        const Rational bDistance = distance(*b.batch, *m_batch);
        return aDistance != bDistance ? aDistance < bDistance : *a.batch < *b.batch;
    }
    if (m_batch && a.batch.has_value() != b.batch.has_value()) {
        return a.batch.has_value();
    }
    return rateOf(a, *m_series) > rateOf(b, *m_series);
}

const Measurement* SeriesRows::at(const std::string& chip, MaybePrecision precision, std::int64_t count) const
{
    const Measurement* best = nullptr;
    for (const Measurement* row : m_rows) {
        if (row->accelerator == chip && row->precision == precision && row->count == count &&
            (best == nullptr || isNearer(*row, *best))) {
            best = row;
        }
    }
    return best;
}

const Measurement* SeriesRows::near(const std::string& chip, MaybePrecision precision,
                                    std::int64_t gpus) const
{
    std::optional<std::int64_t> nearest;
    for (const Measurement* row : m_rows) {
        if (row->accelerator != chip || row->precision != precision) {
            continue;
        }
        const bool isNew = !nearest || distance(row->count, gpus) < distance(*nearest, gpus) ||
                           (distance(row->count, gpus) == distance(*nearest, gpus) && row->count < *nearest);
        if (isNew) {
            nearest = row->count;
        }
    }
    return nearest ? at(chip, precision, *nearest) : nullptr;
}

std::string SeriesRows::batchText(const Measurement& row) const
{
    if (!row.batch) {
        return row.batchPrinted.empty() ? "" : ", batch " + row.batchPrinted;
    }
    std::string text = ", batch " + shown(Decimal(*row.batch));
    if (m_batch && *m_batch != *row.batch) {
        text += " (nearest to " + shown(Decimal(*m_batch)) + ")";
    }
    if (!m_batch) {
        const auto others = std::count_if(m_rows.begin(), m_rows.end(), [&row](const Measurement* other) {
            return other->accelerator == row.accelerator && other->precision == row.precision &&
                   other->count == row.count;
        });
        text += others > 1 ? " (the best of " + std::to_string(others) + ")" : "";
    }
    return text;
}

std::vector<std::string> SeriesRows::stepsOf(const Measurement& row) const
{
    std::string line = m_series->title + ": ";
    line += m_series->metric == Metric::TimeToTrain
                ? shown(row.value) + " minutes a run"
                : shown(row.value) + " " + std::string(plural(m_series->unit)) + "/s";
    line += " on " + gpusText(row.count, row.accelerator);
    line += row.precisionPrinted.empty() ? "" : ", " + row.precisionPrinted;
    line += batchText(row);
    line += row.platform.empty() ? "" : ", " + row.platform;
    std::vector<std::string> steps{std::move(line), "source: " + m_table.sourceOf(row)};
    if (!row.note.empty()) {
        steps.push_back("note: " + row.note);
    }
    if (m_series->unit != m_workload.unit && m_series->metric == Metric::Throughput &&
        m_workload.kind != WorkloadKind::Batch) {
        steps.push_back("a " + std::string(toString(m_series->unit)) + " of the series is one " +
                        std::string(toString(m_workload.unit)));
    }
    if (m_workload.sequenceLength && m_series->inputTokens && m_series->outputTokens &&
        *m_series->inputTokens + *m_series->outputTokens != *m_workload.sequenceLength) {
        steps.push_back("the series reads " + shown(Decimal(*m_series->inputTokens)) + " and writes " +
                        shown(Decimal(*m_series->outputTokens)) + " tokens a request, the workload holds " +
                        shown(Decimal(*m_workload.sequenceLength)));
    }
    return steps;
}

}  // namespace gpucost
