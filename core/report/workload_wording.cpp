// SPDX-License-Identifier: Apache-2.0
#include "core/report/workload_wording.h"

#include <algorithm>

#include "core/report/numbers.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

std::string nameOf(const Accelerator& gpu)
{
    std::string name = gpu.family;
    if (gpu.memoryGb) {
        name += ' ' + toString(trimmed(roundToDigits(*gpu.memoryGb, 3, Rounding::HalfUp))) + "GB";
    }
    return name;
}

std::string nameOf(const std::string& id, const HardwareTable& hardware)
{
    const Accelerator* gpu = hardware.byId(id);
    return gpu != nullptr ? nameOf(*gpu) : id;
}

/// "0.3021 USD per 1,000 images".
std::string unitCost(const Amount& perUnit, WorkUnit unit)
{
    return pricedCost(perUnit, unit) + ' ' + std::string(perUnit.currency().code()) + " per " +
           pricedText(unit);
}

std::string whereText(const WorkloadOption& option)
{
    return toString(option.plan) + " on " + option.way->offer->name();
}

std::string exactText(const Amount& amount, int places)
{
    return grouped(fixed(amount.value(), places)) + ' ' + std::string(amount.currency().code());
}

std::string precisionsText(const std::vector<Precision>& precisions)
{
    std::string text;
    for (const Precision precision : precisions) {
        text += (text.empty() ? "" : ", ") + std::string(toString(precision));
    }
    return text;
}

template <class T>
void addFact(std::vector<std::pair<std::string, std::string>>& facts, const char* name,
             const std::optional<T>& value)
{
    if (value) {
        facts.emplace_back(name, numberText(Rational(*value)));
    }
}

/// "t4 × 1, FP32, batch 256: 415, DeepLearningExamples ... (section, platform)".
std::string rowText(const Measurement& row, const BenchmarkTable& table)
{
    std::string text = row.accelerator + " × " + std::to_string(row.count) + ", " + row.precisionPrinted;
    if (!row.batchPrinted.empty()) {
        text += ", batch " + row.batchPrinted;
    }
    text += ": " + toString(row.value);
    const DataSource* source = table.source(row.source);
    text += ", " + (source != nullptr ? source->reference : row.source);
    if (!row.place.empty()) {
        text += " (" + row.place + ")";
    }
    if (!row.platform.empty()) {
        text += ", on " + row.platform;
    }
    return text;
}

/// "T4 at batches 1 and 8", by GPU.
std::string batchText(const std::vector<ChangedChoice>& batches, const HardwareTable& hardware)
{
    std::vector<std::pair<std::string, std::vector<std::int64_t>>> byGpu;
    for (const ChangedChoice& choice : batches) {
        const auto same = std::find_if(byGpu.begin(), byGpu.end(),
                                       [&](const auto& entry) { return entry.first == choice.gpu; });
        if (same == byGpu.end()) {
            byGpu.push_back({choice.gpu, {choice.batch}});
        } else {
            same->second.push_back(choice.batch);
        }
    }
    std::string text;
    for (const auto& [gpu, values] : byGpu) {
        text += (text.empty() ? "" : ", ") + nameOf(gpu, hardware) + " at batch ";
        for (std::size_t i = 0; i < values.size(); ++i) {
            text += (i == 0 ? "" : i + 1 == values.size() ? " or " : ", ") + std::to_string(values[i]);
        }
    }
    return text;
}

}  // namespace

Decimal pricedFigure(const Amount& perUnit, WorkUnit unit)
{
    constexpr int places = 18;  // more than any price of a unit needs
    const Rational cost = perUnit.value() * Rational(pricedAmount(unit));
    return cost < Rational(1)
               ? roundToDigits(round(cost, Scale{places}, Rounding::HalfUp), 4, Rounding::HalfUp)
               : round(cost, Scale{perUnit.currency().minorDigits() + 2}, Rounding::HalfUp);
}

std::string pricedCost(const Amount& perUnit, WorkUnit unit)
{
    return grouped(toString(pricedFigure(perUnit, unit)));
}

std::string pricedText(WorkUnit unit)
{
    const std::int64_t amount = pricedAmount(unit);
    return amount == 1 ? std::string(toString(unit))
                       : grouped(std::to_string(amount)) + ' ' + std::string(plural(unit));
}

std::string gpusText(const WorkloadOption& option)
{
    const MachinePerformance& performance = *option.performance;
    std::string text = nameOf(*performance.gpu);
    if (performance.gpus != 1) {
        text = std::to_string(performance.gpus) + " × " + text;
    }
    if (option.machines != 1) {
        text = grouped(std::to_string(option.machines)) + " × " +
               (performance.gpus != 1 ? '(' + text + ')' : text);
    }
    return text;
}

std::string hoursText(const Rational& seconds)
{
    const Rational hours = seconds / Rational(3'600);
    std::string text = grouped(fixed(hours, 2));
    if (hours > Rational(72)) {
        text += " (" + grouped(fixed(hours / Rational(24), 1)) + " days)";
    }
    return text;
}

std::string useText(const PricedMachines& machines)
{
    DemandSpec use = machines.request().use;
    use.gpus = Rational(1);
    std::string text = demandText(use, use.months);
    const std::string one = "1 GPU, ";
    if (text.rfind(one, 0) == 0) {
        text.erase(0, one.size());
    }
    return "machines used " + text;
}

std::vector<std::pair<std::string, std::string>> workloadFacts(const Workload& workload)
{
    std::vector<std::pair<std::string, std::string>> facts;
    facts.emplace_back("kind of work", std::string(toString(workload.kind)) + ", counted in " +
                                           std::string(plural(workload.unit)));
    addFact(facts, "amount", workload.amount);
    facts.emplace_back("precisions", precisionsText(workload.precisions));
    addFact(facts, "batch", workload.batch);
    addFact(facts, "sequence length", workload.sequenceLength);
    addFact(facts, "streams", workload.streams);
    addFact(facts, "parameters", workload.model.parameters);
    addFact(facts, "FLOPs per unit", workload.flopPerUnit);
    addFact(facts, "bytes per unit", workload.bytesPerUnit);
    addFact(facts, "memory needed, GB", workload.memoryGb);
    addFact(facts, "least memory of a GPU, GB", workload.minGpuMemoryGb);
    if (workload.accuracyKept) {
        facts.emplace_back("accuracy kept", percentText(workload.accuracyKept->fraction()) + " of FP32");
    }
    addFact(facts, "deadline, hours", workload.deadlineHours);
    addFact(facts, "machines", workload.machines);
    if (!workload.knownGpu.empty()) {
        facts.emplace_back("hours known on", workload.knownGpu);
    }
    if (!workload.source.empty()) {
        facts.emplace_back("described by", workload.source);
    }
    if (!workload.note.empty()) {
        facts.emplace_back("note", workload.note);
    }
    return facts;
}

std::string scopeText(const EvaluationRules& rules, bool frontierOnly)
{
    if (frontierOnly) {
        return "those that no other beats on both cost and time";
    }
    switch (rules.bestPer) {
    case BestOption::Gpu: return "the cheapest way to have each kind of GPU";
    case BestOption::Plan: return "the cheapest for each kind of GPU and way to buy";
    case BestOption::Provider: return "the cheapest for each kind of GPU, way to buy and provider";
    case BestOption::None: return "every offer and way to buy";
    }
    return "";
}

std::vector<std::string> derivation(const WorkloadOption& option, const Workload& workload)
{
    std::vector<std::string> lines;
    const MachinePerformance& performance = *option.performance;
    const Throughput& throughput = performance.throughput;
    if (!performance.fit.known) {
        lines.push_back("Memory: not known from the description; not checked.");
    } else {
        const Precision precision = throughput.precision.value_or(workload.precisions.front());
        for (const MemoryPart& part : memoryNeed(workload, precision).parts) {
            lines.push_back("Memory, " + part.what + ": " + part.formula + " = " +
                            grouped(toString(trimmed(part.gb))) + " GB" +
                            (part.perGpu ? " on every GPU" : ""));
        }
        lines.push_back("Memory: " + performance.fit.reason +
                        (performance.copies > 1
                             ? "; " + std::to_string(performance.copies) + " copies in the machine"
                             : ""));
    }
    for (const std::string& step : throughput.steps) {
        lines.push_back("Throughput: " + step);
    }
    lines.push_back("Throughput: " + numberText(Rational(throughput.perSecond)) + ' ' +
                    std::string(plural(workload.unit)) + " per second and machine, " +
                    std::string(toString(throughput.evidence)));
    const Price& price = *option.way->way.price;
    lines.push_back("Price: " + priceText(price) + " as of " + toString(price.asOf) + " (" +
                    std::string(price.source->id) + ")");
    const int places = option.perUnit.currency().minorDigits() + 8;
    std::string stretched;
    if (option.stretch) {
        const SpotStretch& stretch = *option.stretch;
        stretched = " × " + toString(stretch.expected);
        lines.push_back("Interruptions:" + stretched + " of cost and time, × " + toString(stretch.shortLife) +
                        " where lives are short, × " + toString(stretch.longLife) + " where they are long (" +
                        stretch.basis + ")" +
                        (stretch.availability ? "; machines are to be had " +
                                                    percentText(*stretch.availability) + " of the time"
                                              : ""));
    }
    if (option.pricedAsRun) {
        const Rational work = Rational(*workload.amount) / option.unitsPerSecond;
        lines.push_back("Cost: the run of " + hoursText(work) + " hours on " +
                        countText(Rational(option.machines), "machine", "machines") + ", as billed" +
                        stretched + " = " + exactText(*option.cost, option.cost->currency().minorDigits()) +
                        ", / " + numberText(Rational(*workload.amount)) + ' ' +
                        std::string(plural(workload.unit)) + " = " + exactText(option.perUnit, places) +
                        " per " + std::string(toString(workload.unit)));
    } else {
        lines.push_back("Cost: " + exactText(option.perMachineHour, 6) +
                        " per machine-hour of the stated use / (" +
                        numberText(Rational(throughput.perSecond)) + " × 3,600)" + stretched + " = " +
                        exactText(option.perUnit, places) + " per " + std::string(toString(workload.unit)));
    }
    return lines;
}

std::vector<std::string> recommendationText(const Recommendation& recommendation, const Workload& workload,
                                            const HardwareTable& hardware)
{
    if (recommendation.choice == nullptr) {
        if (recommendation.fastest == nullptr || !workload.deadlineHours) {
            return {};
        }
        const WorkloadOption& fast = *recommendation.fastest;
        return {"Nothing meets the deadline of " +
                countText(Rational(*workload.deadlineHours), "hour", "hours") + ": the fastest, " +
                gpusText(fast) + ", " + whereText(fast) + ", takes " + hoursText(*fast.seconds) + " hours."};
    }
    std::vector<std::string> lines;
    const WorkloadOption& choice = *recommendation.choice;
    const Throughput& throughput = choice.performance->throughput;
    lines.push_back("Take " + gpusText(choice) + ", " + whereText(choice) + ": " +
                    unitCost(choice.perUnit, workload.unit) + " at " + numberText(choice.unitsPerSecond) +
                    ' ' + std::string(plural(workload.unit)) + " per second (" + throughput.basis + ").");
    if (choice.way->way.price->plan.kind == PlanKind::Spot) {
        lines.back() += " Its price changes, and the capacity can be taken away; ";
        lines.back() += choice.stretch
                            ? "interruptions are in the figure (× " + toString(choice.stretch->expected) +
                                  ", " + choice.stretch->basis + ")."
                            : "no lives of such machines are known, so interruptions are not in the figure.";
        if (recommendation.steady != nullptr) {
            lines.push_back("At a fixed price: " + gpusText(*recommendation.steady) + ", " +
                            whereText(*recommendation.steady) + ": " +
                            unitCost(recommendation.steady->perUnit, workload.unit) + '.');
        }
    }
    std::vector<std::string> changes;
    if (recommendation.runnerUp != nullptr) {
        const WorkloadOption& next = *recommendation.runnerUp;
        changes.push_back("a fall of " + percentText(recommendation.priceFall) + " in the price of " +
                          gpusText(next) + " (" + whereText(next) + "), which costs " +
                          percentText(recommendation.runnerUpMore) + " more");
    }
    if (!recommendation.batches.empty()) {
        changes.push_back("another batch: the cheapest is " + batchText(recommendation.batches, hardware));
    }
    if (recommendation.measuredOnly && recommendation.measuredOnly->gpu != choice.performance->gpu->id) {
        changes.push_back(recommendation.measuredOnly->gpu.empty()
                              ? "nothing measured: no machine that fits has a measured row"
                              : "trusting measured rows alone: then " +
                                    nameOf(recommendation.measuredOnly->gpu, hardware) + " at " +
                                    unitCost(recommendation.measuredOnly->perUnit, workload.unit));
    }
    if (recommendation.fastest != nullptr && recommendation.fastest->unitsPerSecond > choice.unitsPerSecond) {
        const WorkloadOption& fast = *recommendation.fastest;
        const Rational times = fast.unitsPerSecond / choice.unitsPerSecond;
        changes.push_back("haste: " + gpusText(fast) + ", " + whereText(fast) + ", is " +
                          grouped(fixed(times, 1)) + " times as fast for " +
                          unitCost(fast.perUnit, workload.unit));
    }
    if (!changes.empty()) {
        std::string text = "What would change it: ";
        for (std::size_t i = 0; i < changes.size(); ++i) {
            text += (i == 0 ? "" : "; ") + changes[i];
        }
        lines.push_back(text + '.');
    }
    return lines;
}

std::vector<std::string> recommendationOf(const WorkloadReport& report, const EvaluationGroup& group)
{
    return recommendationText(
        recommend(report.workload, report.machines, report.rules, report.data, report.evaluation, group),
        report.workload, report.data.hardware);
}

std::vector<std::string> performanceSources(const WorkloadReport& report)
{
    const Evaluation& evaluation = report.evaluation;
    std::vector<std::string> lines;
    if (evaluation.series != nullptr) {
        lines.push_back("Series " + evaluation.series->id + ": " + evaluation.series->title);
    }
    for (const EvaluationGroup& group : evaluation.groups) {
        for (const WorkloadOption& option : report.frontierOnly ? group.frontier : group.options) {
            if (option.performance->throughput.row == nullptr) {
                continue;
            }
            std::string line = rowText(*option.performance->throughput.row, report.data.benchmarks);
            if (std::find(lines.begin(), lines.end(), line) == lines.end()) {
                lines.push_back(std::move(line));
            }
        }
    }
    return lines;
}

std::vector<std::string> workloadWarnings(const WorkloadReport& report)
{
    std::vector<const Price*> prices;
    std::vector<std::string_view> taxes;
    for (const EvaluationGroup& group : report.evaluation.groups) {
        for (const WorkloadOption& option : report.frontierOnly ? group.frontier : group.options) {
            prices.push_back(option.way->way.price);
            const std::string_view tax = toString(option.way->offer->tax);
            if (std::find(taxes.begin(), taxes.end(), tax) == taxes.end()) {
                taxes.push_back(tax);
            }
        }
    }
    std::vector<std::string> warnings;
    if (std::string age = prices.empty() ? std::string() : ageWarning(prices); !age.empty()) {
        warnings.push_back(std::move(age));
    }
    if (taxes.size() > 1) {
        std::string text = "tax treatments differ between the offers compared:";
        for (std::size_t i = 0; i < taxes.size(); ++i) {
            text.append(i == 0 ? " " : ", ").append(taxes[i]);
        }
        warnings.push_back(std::move(text));
    }
    return warnings;
}

std::vector<std::string> workloadNotes(const WorkloadReport& report)
{
    std::vector<std::string> notes;
    notes.push_back(
        "Measured: a row of the series above. Scaled: from such a row, by the number of GPUs or by what "
        "limits. Roofline: from specifications and stated efficiencies, to four digits. Figures of different "
        "series are never compared.");
    notes.push_back(report.workload.amount
                        ? "On demand and on spot the run itself is priced; a commitment is taken to be used "
                          "as stated, and "
                          "the work pays its share."
                        : "The price of an hour is the whole cost of the stated use over its hours.");
    if (report.rules.spot.presets == nullptr && !report.rules.spot.life) {
        notes.push_back("Spot machines are taken as if they were never taken away.");
    } else {
        notes.push_back(
            "Spot costs more and takes longer by what interruptions cost, where lives of such machines are "
            "known "
            "(--explain says how much); elsewhere they are not counted. Lives differ more by zone than by "
            "GPU: "
            "gpucost checkpoint, --spot-life.");
    }
    notes.push_back("* marks what no other way beats on both cost and time.");
    if (!report.evaluation.otherSeries.empty()) {
        std::string text = "Other series measure this too and are not mixed in (--series ID):";
        for (const BenchmarkSeries* series : report.evaluation.otherSeries) {
            text += ' ' + series->id;
        }
        notes.push_back(text);
    }
    return notes;
}

}  // namespace gpucost
