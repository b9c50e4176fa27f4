// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/machine_options.h"
#include "core/report/perf_report.h"

namespace gpucost::cli {

namespace {

class Perf : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.one(
            "--per-dollar", m_measure, "WHAT",
            "A precision (fp64, fp32, tf32, bf16, fp16, fp8, fp4, int8, int4), bandwidth or memory",
            {"fp64", "fp32", "tf32", "bf16", "fp16", "fp8", "fp4", "int8", "int4", "bandwidth", "memory"});
        options.several(
            "--plan", m_plans, "PLAN",
            "on-demand, spot, reserved-3y-all-upfront, ... Default: every way each offer is sold");
        options.one("--host", m_host, "TYPE", "Complete machines of GPUs that are sold alone: n1-standard-8");
        options.one("--gpus-per-host", m_gpusPerHost, "K", "GPUs on each host. Default: 1");
        options.one("--top", m_top, "N", "Only the first N of each group");
        m_chart.addTo(options);
        m_filter.addTo(options);
        m_variant.addTo(options);
        options.group("How the machines are used");
        options.one("--months", m_use.months, "N", "Months. Default: 36");
        options.one("--utilization", m_use.utilization, "SHARE",
                    "Share of every month they run: 60%. Default: 100%");
        options.one("--hours-per-month", m_use.hoursPerMonth, "H", "Hours of every month they run");
        options.one("--schedule", m_use.schedule, "WEEK", "Weekly: \"Mon-Fri 09:00-19:00\"");
        options.one("--start", m_use.start, "YYYY-MM", "First month. Default: the month of --as-of");
        options.one("--month-convention", m_use.convention, "KIND",
                    "730 (every month has 730 hours) or calendar. Default: 730", {"730", "calendar"});
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        MachineRequest request;
        request.asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        const PerformanceMeasure measure = readMeasure(problems);
        std::optional<std::int32_t> top;
        if (m_top) {
            if (const auto most = readWhole(*m_top, "--top", 1, 1'000'000, problems)) {
                top = static_cast<std::int32_t>(*most);
            }
        }
        m_chart.check(problems);
        m_filter.read(request.filter, problems);
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
        const auto machines = PricedMachines::price(**catalog, request);
        if (!machines) {
            return tl::make_unexpected(Errors{machines.error()});
        }
        const HardwareTable& hardware = (*catalog)->hardware();
        const auto prices = performancePrices(*machines, measure, hardware, top);
        if (!prices) {
            return tl::make_unexpected(Errors{prices.error()});
        }
        const PerfReport report{*machines, measure, *prices, hardware, (*catalog)->digest()};
        if (m_chart.isWanted()) {
            if (const auto error = m_chart.write(perfChart(report))) {
                return tl::make_unexpected(Errors{*error});
            }
        }
        return Answer{perfReport(report, format),
                      prices->groups.empty() ? exitCode(ErrorCode::NotOffered) : 0};
    }

private:
    PerformanceMeasure readMeasure(Errors& problems) const
    {
        if (!m_measure) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--per-dollar"},
                                "nothing",
                                "what to price: fp64, fp32, fp16, int8, ..., bandwidth or memory"});
            return {};
        }
        const auto measure = parsePerformanceMeasure(*m_measure);
        if (!measure) {
            wrongValue(problems, "--per-dollar", *m_measure, measure.error().expected);
        }
        return measure.value_or(PerformanceMeasure{});
    }

    std::optional<std::string> m_measure;
    std::vector<std::string> m_plans;
    std::optional<std::string> m_host;
    std::optional<std::string> m_gpusPerHost;
    std::optional<std::string> m_top;
    ChartFile m_chart;
    FilterOptions m_filter;
    VariantOptions m_variant;
    DemandOptions m_use;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry perfEntry{
    "perf", "What an hour of performance costs: per TFLOPS, GB/s or GB, for every GPU and way to buy",
    "Examples:\n"
    "  gpucost perf --per-dollar fp16 --plan on-demand spot\n"
    "  gpucost perf --per-dollar int8 --gpu T4 L4 A10G --utilization 40%\n"
    "  gpucost perf --per-dollar memory --provider aws --top 10 --chart memory.svg\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Perf>()); }};

}  // namespace gpucost::cli
