// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "app/cli/machine_options.h"
#include "core/report/workload_chart.h"
#include "core/report/workload_report.h"
#include "core/workload/quantity.h"

namespace gpucost::cli {

namespace {

/// Fields of the description that options may set; an option wins over the file.
struct DescriptionOptions {
    std::optional<std::string> kind, unit, amount, batch, sequence, streams, parameters, layers, hidden,
        heads, kvHeads, vocabulary, flopPerUnit, bytesPerUnit, memory, minGpuMemory, accuracy, accuracyTask,
        deadline, machines, interconnect, optimizer, lora, knownGpu;
    std::vector<std::string> precisions;

    void addTo(OptionList& options)
    {
        options.group("The work");
        options.one("--kind", kind, "KIND",
                    "training, fine-tuning, inference, decoding, hpc, graphics or batch",
                    {"training", "fine-tuning", "inference", "decoding", "hpc", "graphics", "batch"});
        options.one("--unit", unit, "UNIT",
                    "image, sequence, token, sample, frame, run, tflop, gpu-hour, ...");
        options.one("--amount", amount, "N", "Units to be done: 5M, 1e9. Default: only the price of a unit");
        options.one("--known-gpu", knownGpu, "GPU", "The GPU whose hours are counted (--unit gpu-hour)");
        options.several(
            "--precision", precisions, "P",
            "May be used, the preferred first: fp64, fp32, tf32, bf16, fp16, fp8, fp4, int8, int4",
            {"fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "fp4", "int8", "int4"});
        options.one("--batch", batch, "N", "Batch size; the nearest measured one is used");
        options.one("--sequence", sequence, "TOKENS", "Sequence length, in and out");
        options.one("--streams", streams, "N", "Streams decoded at once");
        options.one("--flop-per-unit", flopPerUnit, "N", "Operations a unit takes: 8.2e9");
        options.one("--bytes-per-unit", bytesPerUnit, "N", "Bytes a unit moves through memory");
        options.one("--accuracy", accuracy, "SHARE", "Share of the FP32 accuracy to keep: 99%, 99.9%");
        options.one("--accuracy-task", accuracyTask, "TASK",
                    "Whose accuracy figures apply: bert-large-squad");
        options.one("--deadline", deadline, "HOURS", "The amount must be done within so many hours");
        options.one("--machines", machines, "N", "Machines that work at once");
        options.one("--interconnect", interconnect, "WHAT",
                    "Between the GPUs of a job: any, machine or nvlink", {"any", "machine", "nvlink"});
        options.group("The model");
        options.one("--parameters", parameters, "N", "Parameters: 7B, 340M");
        options.one("--layers", layers, "N", "Layers");
        options.one("--hidden", hidden, "N", "Hidden size");
        options.one("--heads", heads, "N", "Attention heads");
        options.one("--kv-heads", kvHeads, "N", "Key-value heads, where fewer");
        options.one("--vocabulary", vocabulary, "N", "Vocabulary");
        options.one("--memory", memory, "GB", "Memory needed in all, where it is known");
        options.one("--min-gpu-memory", minGpuMemory, "GB", "Least memory of one GPU");
        options.one("--optimizer", optimizer, "NAME",
                    "adamw, adam-8bit, sgd, lion, adafactor or any-precision",
                    {"adamw", "adam-8bit", "sgd", "lion", "adafactor", "any-precision"});
        options.one("--lora", lora, "SHARE", "Train an adapter: share of the parameters, such as 0.5%");
    }

    bool any() const
    {
        return kind || unit || amount || batch || sequence || streams || parameters || layers || hidden ||
               heads || kvHeads || vocabulary || flopPerUnit || bytesPerUnit || memory || minGpuMemory ||
               accuracy || accuracyTask || deadline || machines || interconnect || optimizer || lora ||
               knownGpu || !precisions.empty();
    }

    void apply(Workload& workload, Errors& problems) const
    {
        set(workload.kind, kind, "--kind", parseWorkloadKind, problems);
        set(workload.unit, unit, "--unit", parseWorkUnit, problems);
        set(workload.amount, amount, "--amount", parseQuantity, problems);
        set(workload.flopPerUnit, flopPerUnit, "--flop-per-unit", parseQuantity, problems);
        set(workload.bytesPerUnit, bytesPerUnit, "--bytes-per-unit", parseQuantity, problems);
        set(workload.memoryGb, memory, "--memory", Decimal::parse, problems);
        set(workload.minGpuMemoryGb, minGpuMemory, "--min-gpu-memory", Decimal::parse, problems);
        set(workload.deadlineHours, deadline, "--deadline", Decimal::parse, problems);
        set(workload.accuracyKept, accuracy, "--accuracy", Percentage::parse, problems);
        set(workload.interconnect, interconnect, "--interconnect", parseInterconnect, problems);
        set(workload.recipe.optimizer, optimizer, "--optimizer", parseOptimizer, problems);
        set(workload.recipe.adapterShare, lora, "--lora", Percentage::parse, problems);
        set(workload.model.parameters, parameters, "--parameters", parseQuantity, problems);
        count(workload.batch, batch, "--batch", problems);
        count(workload.sequenceLength, sequence, "--sequence", problems);
        count(workload.streams, streams, "--streams", problems);
        count(workload.machines, machines, "--machines", problems);
        count(workload.model.layers, layers, "--layers", problems);
        count(workload.model.hidden, hidden, "--hidden", problems);
        count(workload.model.heads, heads, "--heads", problems);
        count(workload.model.kvHeads, kvHeads, "--kv-heads", problems);
        count(workload.model.vocabulary, vocabulary, "--vocabulary", problems);
        if (!precisions.empty()) {
            workload.precisions.clear();
            workload.precisionsStated = true;
        } else if (workload.precisions.empty()) {
            workload.precisions = usualPrecisions(workload.kind);
            workload.precisionsStated = false;
        }
        for (const std::string& text : precisions) {
            auto precision = parsePrecision(text);
            if (precision) {
                workload.precisions.push_back(*precision);
            } else {
                wrongValue(problems, "--precision", text, precision.error().expected);
            }
        }
        if (accuracyTask) {
            workload.accuracyTask = *accuracyTask;
        }
        if (knownGpu) {
            const auto gpus = shippedCatalog()->hardware().named(*knownGpu);
            if (gpus.size() == 1) {
                workload.knownGpu = gpus.front()->id;
            } else {
                wrongValue(problems, "--known-gpu", *knownGpu,
                           "one GPU that `gpucost gpus` lists, by its id");
            }
        }
    }

private:
    template <class T, class Parse>
    static void set(T& field, const std::optional<std::string>& text, const char* option, Parse parse,
                    Errors& problems)
    {
        if (!text) {
            return;
        }
        auto value = parse(*text);
        if (value) {
            field = std::move(*value);
        } else {
            wrongValue(problems, option, *text, value.error().expected);
        }
    }

    static void count(std::optional<std::int64_t>& field, const std::optional<std::string>& text,
                      const char* option, Errors& problems)
    {
        if (text) {
            field = readWhole(*text, option, 1, 1'000'000'000, problems);
        }
    }
};

class WorkloadCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("WORKLOAD", m_workloads,
                          "A ready-made workload (--list), or a file that describes one", false);
        options.flag("--list", m_list, "List the ready-made workloads with what was measured of them");
        options.group("Evidence");
        options.one("--evidence", m_evidence, "LEVEL",
                    "At least: measured, scaled or roofline. Default: roofline",
                    {"measured", "scaled", "roofline"});
        options.one("--series", m_series, "ID", "The measured series to use. Default: the workload's first");
        options.group("Output");
        options.flag("--frontier", m_frontier, "Only what no other way beats on both cost and time");
        options.flag("--explain", m_explain, "Memory, throughput and cost of each option, figure by figure");
        options.one("--best-per", m_bestPer, "WHAT",
                    "The cheapest per gpu, plan, provider or none (all). Default: plan",
                    {"gpu", "plan", "provider", "none"});
        options.one("--top", m_top, "N", "The first N options of each group. Default: 20");
        m_chart.addTo(options);
        m_description.addTo(options);
        m_filter.addTo(options);
        m_variant.addTo(options);
        options.flag("--cpu", m_withProcessors, "Machines without GPU too, whose CPUs are known");
        options.group("Ways to buy");
        options.several("--plan", m_plans, "PLAN",
                        "on-demand, spot, reserved-3y-all-upfront, ... Default: all");
        options.one("--host", m_host, "TYPE",
                    "Complete machines for GPUs that are sold without one: n1-standard-8");
        options.one("--gpus-per-host", m_gpusPerHost, "N", "GPUs attached to each host");
        options.group("Spot machines that are taken away");
        options.one("--spot-life", m_spotLife, "TIME|ID",
                    "Mean time between losses of a machine: 6h; or a preset of `gpucost checkpoint --list`. "
                    "Default: presets of the provider and GPU");
        options.one("--checkpoint-write", m_write, "TIME",
                    "To write a checkpoint. Default: 14 B a trained parameter at 1 GB/s");
        options.one("--restart", m_restart, "TIME", "From a loss until work goes on. Default: 10min");
        options.flag("--no-interruptions", m_noInterruptions, "Spot as if nothing were ever taken away");
        options.group("How the machines are used");
        options.one("--months", m_use.months, "N", "Months. Default: 36");
        options.one("--utilization", m_use.utilization, "SHARE",
                    "Share of every month they run: 60%. Default: 100%");
        options.one("--hours-per-month", m_use.hoursPerMonth, "H", "Hours of every month they run");
        options.one("--schedule", m_use.schedule, "TIMES", "Weekly: \"Mon-Fri 09:00-19:00\"");
        options.one("--start", m_use.start, "YYYY-MM", "First month. Default: the month of --as-of");
        options.one("--month-convention", m_use.convention, "730|calendar",
                    "How many hours a month has. Default: 730", {"730", "calendar"});
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        MachineRequest request;
        request.asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (m_list) {
            return problems.empty() ? Checked<Answer>(Answer{workloadListReport(shippedWorkloads(),
                                                                                shippedBenchmarks(), format)})
                                    : tl::make_unexpected(std::move(problems));
        }
        const std::optional<Workload> workload = readDescription(problems);
        EvaluationRules rules = readRules(problems);
        readSpot(rules.spot, problems);
        rules.explain = m_explain || format == Format::Json;
        m_chart.check(problems);
        m_filter.read(request.filter, problems);
        if (m_withProcessors) {
            request.processors = &shippedProcessors();
        }
        m_variant.read(request.filter, problems);
        request.plans = readWays(m_plans, problems);
        request.host = readHost(m_host, m_gpusPerHost, problems);
        request.use = m_use.read(request.asOf, problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        request.billing = m_money.read(request.asOf, **catalog, problems);
        request.account = m_money.account();
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const PerformanceData data{(*catalog)->hardware(), shippedBenchmarks(), shippedAccuracy(),
                                   &shippedProcessors()};
        const auto machines = PricedMachines::price(**catalog, request);
        if (!machines) {
            return tl::make_unexpected(Errors{machines.error()});
        }
        const auto evaluation = evaluate(*workload, *machines, rules, data);
        if (!evaluation) {
            return tl::make_unexpected(Errors{evaluation.error()});
        }
        if (m_chart.isWanted()) {
            const WorkloadReport report{*workload,   *machines, rules,      data,
                                        *evaluation, "",        m_frontier, false};
            if (auto error =
                    m_chart.write(m_frontier ? workloadFrontierChart(report) : workloadCostChart(report))) {
                return tl::make_unexpected(Errors{std::move(*error)});
            }
        }
        Answer answer{workloadReport(
            {*workload, *machines, rules, data, *evaluation, (*catalog)->digest(), m_frontier, m_explain},
            format)};
        answer.exitCode = evaluation->groups.empty() ? exitCode(ErrorCode::NotOffered) : 0;
        return answer;
    }

private:
    std::optional<Workload> readDescription(Errors& problems) const
    {
        Workload workload;
        if (m_workloads.size() > 1) {
            problems.push_back(
                {ErrorCode::Usage, {}, "the word " + gpucost::quoted(m_workloads[1]), "one WORKLOAD"});
        }
        if (m_workloads.empty()) {
            if (!m_description.any()) {
                problems.push_back(
                    {ErrorCode::Usage,
                     {"", 0, "WORKLOAD"},
                     "nothing",
                     "a ready-made workload (`gpucost workload --list`), a file, or options that "
                     "describe one"});
                return std::nullopt;
            }
            workload.id = "given";
            workload.name = "The workload given";
        } else if (auto named = readNamed(m_workloads.front(), problems)) {
            workload = std::move(*named);
        } else {
            return std::nullopt;
        }
        const std::size_t before = problems.size();
        m_description.apply(workload, problems);
        if (problems.size() == before) {
            for (Error& error : problemsOf(workload)) {
                problems.push_back(std::move(error));
            }
        }
        return workload;
    }

    static std::optional<Workload> readNamed(const std::string& name, Errors& problems)
    {
        std::vector<std::string> ids;
        for (const Workload& workload : shippedWorkloads()) {
            if (workload.id == name) {
                return workload;
            }
            ids.push_back(workload.id);
        }
        if (name.find_first_of("./") == std::string::npos) {
            const std::string near = nearest(name, ids);
            problems.push_back({ErrorCode::NotFound,
                                {},
                                "no workload called " + gpucost::quoted(name),
                                (near.empty() ? "" : near + ", or ") +
                                    std::string("another that `gpucost workload --list` lists, or a file")});
            return std::nullopt;
        }
        const auto text = readFile(name);
        if (!text) {
            problems.push_back(text.error());
            return std::nullopt;
        }
        auto workload = readWorkload(*text, name);
        if (!workload) {
            problems.insert(problems.end(), workload.error().begin(), workload.error().end());
            return std::nullopt;
        }
        return std::move(*workload);
    }

    EvaluationRules readRules(Errors& problems) const
    {
        EvaluationRules rules;
        rules.series = m_series.value_or("");
        rules.top = 20;
        if (m_evidence) {
            const auto evidence = parseEvidence(*m_evidence);
            if (evidence) {
                rules.atLeast = *evidence;
            } else {
                wrongValue(problems, "--evidence", *m_evidence, evidence.error().expected);
            }
        }
        const std::string best = m_bestPer.value_or("plan");
        if (best == "gpu") {
            rules.bestPer = BestOption::Gpu;
        } else if (best == "provider") {
            rules.bestPer = BestOption::Provider;
        } else if (best == "none") {
            rules.bestPer = BestOption::None;
        } else if (best != "plan") {
            wrongValue(problems, "--best-per", best, "gpu, plan, provider or none");
        }
        if (m_top) {
            if (const auto top = readWhole(*m_top, "--top", 1, 1'000'000, problems)) {
                rules.top = static_cast<std::int32_t>(*top);
            }
        }
        return rules;
    }

    static void readTime(std::optional<Hours>& time, const std::optional<std::string>& text,
                         const char* option, Errors& problems)
    {
        if (!text) {
            return;
        }
        const auto parsed = parseDuration(*text);
        if (parsed) {
            time = *parsed;
        } else {
            wrongValue(problems, option, *text, parsed.error().expected);
        }
    }

    void readSpot(SpotRules& spot, Errors& problems) const
    {
        spot.presets = m_noInterruptions ? nullptr : &shippedInterruptionPresets();
        readTime(spot.write, m_write, "--checkpoint-write", problems);
        std::optional<Hours> restart;
        readTime(restart, m_restart, "--restart", problems);
        spot.restart = restart.value_or(spot.restart);
        if (!m_spotLife) {
            return;
        }
        if (m_noInterruptions) {
            problems.push_back({ErrorCode::Usage, {}, "--spot-life and --no-interruptions", "one of them"});
        }
        if (const auto life = parseDuration(*m_spotLife); life && !life->value().isZero()) {
            spot.life = Spread<Hours>{*life, *life, *life};
            return;
        }
        const auto preset = shippedInterruptionPresets().named(*m_spotLife);
        if (!preset || !preset->life) {
            wrongValue(problems, "--spot-life", *m_spotLife,
                       "a time above zero such as 6h, or a preset with a life that `gpucost checkpoint "
                       "--list` lists");
            return;
        }
        spot.life =
            Spread<Hours>{Hours(preset->life->low), Hours(preset->life->expected), Hours(preset->life->high)};
    }

    std::vector<std::string> m_workloads;
    bool m_list = false;
    std::optional<std::string> m_evidence;
    std::optional<std::string> m_series;
    bool m_frontier = false;
    bool m_explain = false;
    std::optional<std::string> m_bestPer;
    std::optional<std::string> m_top;
    DescriptionOptions m_description;
    FilterOptions m_filter;
    VariantOptions m_variant;
    std::vector<std::string> m_plans;
    std::optional<std::string> m_host;
    std::optional<std::string> m_gpusPerHost;
    std::optional<std::string> m_spotLife;
    std::optional<std::string> m_write;
    std::optional<std::string> m_restart;
    bool m_noInterruptions = false;
    bool m_withProcessors = false;
    ChartFile m_chart;
    DemandOptions m_use;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry workloadEntry{
    "workload", "Say which GPU does a job at the least cost, how long it takes, and how that is known",
    "Examples:\n"
    "  gpucost workload --list\n"
    "  gpucost workload resnet50-inference --gpu V100 T4\n"
    "  gpucost workload bert-large-squad-inference --accuracy 99% --evidence measured\n"
    "  gpucost workload --kind decoding --unit token --parameters 70B --layers 80 --hidden 8192 --heads 64 "
    "--kv-heads 8\n"
    "  gpucost workload job.json --frontier --explain\n",
    [] { return std::unique_ptr<Command>(std::make_unique<WorkloadCommand>()); }};

}  // namespace gpucost::cli
