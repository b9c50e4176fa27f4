// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/machine_options.h"
#include "core/report/comparison_chart.h"
#include "core/report/comparison_report.h"

namespace gpucost::cli {

namespace {

class Compare : public Command {
public:
    void addOptions(OptionList& options) override
    {
        m_filter.addTo(options);
        m_variant.addTo(options);
        options.group("Comparison");
        options.several("--plan", m_plans, "PLAN", "Only these plans. Default: every way each offer is sold");
        options.one("--host", m_host, "TYPE",
                    "Rank complete machines: attach GPUs that are sold alone to this host, n1-standard-8");
        options.one("--gpus-per-host", m_gpusPerHost, "K",
                    "GPUs on each host. Default: the most of 1, 2, 4, 8 that --gpus fills");
        options.one("--baseline", m_baseline, "PLAN|OFFER:PLAN",
                    "What savings are measured against. Default: on-demand of the same offer");
        options.one("--sort", m_sort, "BY", "total, rate or saving. Default: total",
                    {"total", "rate", "saving"});
        options.one("--top", m_top, "N", "Only the first N of each group");
        options.one("--best-per", m_bestPer, "WHAT",
                    "The best offer per plan and provider, region, plan or none (all). Default: provider",
                    {"provider", "region", "plan", "none"});
        options.flag("--include-effective", m_effective,
                     "Prices of which only an effective rate is known too, marked");
        m_chart.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        ComparisonRequest request;
        request.asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        m_filter.read(request.filter, problems);
        m_variant.read(request.filter, problems);
        for (const std::string& text : m_plans) {
            if (auto plan = readPlan(text, "--plan", problems)) {
                request.plans.push_back(std::move(*plan));
            }
        }
        readBaseline(request.baseline, problems);
        readChoices(request, problems);
        m_chart.check(problems);
        request.includeEffective = m_effective;
        request.demand = m_demand.read(request.asOf, problems);
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
        const auto comparison = compare(**catalog, request);
        if (!comparison) {
            return tl::make_unexpected(Errors{comparison.error()});
        }
        if (m_chart.isWanted()) {
            const std::string chart = comparisonChart(*comparison, request, (*catalog)->hardware());
            if (const auto error = m_chart.write(chart)) {
                return tl::make_unexpected(Errors{*error});
            }
        }
        return Answer{comparisonReport(*comparison, request, (*catalog)->hardware(), format)};
    }

private:
    /// PLAN, or OFFER:PLAN. An offer has two slashes before its colon, a plan has none before its own.
    void readBaseline(Baseline& baseline, Errors& problems) const
    {
        if (!m_baseline) {
            return;
        }
        std::string_view plan = *m_baseline;
        const std::size_t first = plan.find('/');
        const std::size_t second = first == std::string_view::npos ? first : plan.find('/', first + 1);
        const std::size_t colon = second == std::string_view::npos ? second : plan.find(':', second);
        if (colon != std::string_view::npos && plan.find_first_of(":@") > first) {
            baseline.offer = plan.substr(0, colon);
            plan.remove_prefix(colon + 1);
        }
        if (auto parsed = readPlan(plan, "--baseline", problems)) {
            baseline.plan = std::move(*parsed);
        }
    }

    void readChoices(ComparisonRequest& request, Errors& problems) const
    {
        request.host = readHost(m_host, m_gpusPerHost, problems);
        const std::string sort = m_sort.value_or("total");
        if (sort == "rate") {
            request.sort = SortBy::Rate;
        } else if (sort == "saving") {
            request.sort = SortBy::Saving;
        } else if (sort != "total") {
            wrongValue(problems, "--sort", sort, "total, rate or saving");
        }
        const std::string best = m_bestPer.value_or("provider");
        if (best == "region") {
            request.bestPer = BestPer::Region;
        } else if (best == "plan") {
            request.bestPer = BestPer::Plan;
        } else if (best == "none") {
            request.bestPer = BestPer::None;
        } else if (best != "provider") {
            wrongValue(problems, "--best-per", best, "provider, region, plan or none");
        }
        if (m_top) {
            if (const auto top = readWhole(*m_top, "--top", 1, 1'000'000, problems)) {
                request.top = static_cast<std::int32_t>(*top);
            }
        }
    }

    FilterOptions m_filter;
    VariantOptions m_variant;
    std::vector<std::string> m_plans;
    std::optional<std::string> m_host;
    std::optional<std::string> m_gpusPerHost;
    std::optional<std::string> m_baseline;
    std::optional<std::string> m_sort;
    std::optional<std::string> m_top;
    std::optional<std::string> m_bestPer;
    bool m_effective = false;
    DemandOptions m_demand;
    ChartFile m_chart;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry compareEntry{
    "compare", "Rank every way to meet a demand, with savings and break-even",
    "Examples:\n"
    "  gpucost compare --gpu V100 --months 36\n"
    "  gpucost compare --gpu V100 T4 --gpus 8 --utilization 60% --currency KRW --as-of 2019-09-30\n"
    "  gpucost compare --gpu V100 --schedule \"Mon-Fri 09:00-19:00\" --best-per plan --format csv -o "
    "v100.csv\n"
    "  gpucost compare --gpu V100 --provider gcp --host n1-standard-8 --gpus 2\n"
    "  gpucost compare --gpu A100 --baseline aws/us-east-1/p4d.24xlarge:on-demand --top 10\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Compare>()); }};

}  // namespace gpucost::cli
