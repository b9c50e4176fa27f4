// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>
#include <thread>

#include "app/cli/chart_file.h"
#include "app/cli/command.h"
#include "app/cli/interruption.h"
#include "core/quote/priced_offer.h"
#include "core/report/uncertainty_report.h"
#include "core/uncertainty/usual_ranges.h"

namespace gpucost::cli {

namespace {

constexpr std::int64_t defaultWorlds = 10'000;
constexpr std::int64_t maxWorlds = 10'000'000;

class UncertaintyCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("OFFER", m_offer, "provider/region/instance-type: aws/ap-northeast-2/p3.2xlarge");
        options.group("Plans");
        options.one("--plan", m_plan, "PLAN", "The plan in question: reserved-3y-all-upfront");
        options.one("--against", m_against, "PLAN", "The plan it is compared with: on-demand");
        options.several("--also", m_also, "PLAN", "More plans, ranked in the same worlds and grid");
        m_variant.addTo(options);
        options.group("What is uncertain");
        options.one("--utilization-range", m_utilization, "RANGE",
                    "40%..90% (alike), 40%..70%..90% (triangular), normal(70%,10%), or 60%");
        options.one("--price-decline", m_decline, "RANGE",
                    "List prices fall so much every twelve months: 0%..30%");
        options.one("--growth", m_growth, "RANGE", "Use grows so much every twelve months: -10%..40%");
        options.one("--spot-stretch", m_stretch, "RANGE",
                    "What a run on spot takes instead of 1: 1..1.1..1.5");
        options.one("--exchange-range", m_exchange, "RANGE",
                    "Times the rate of --currency: lognormal(1,8%) or 0.9..1.2");
        options.one("--worlds", m_worlds, "N",
                    "Random worlds to work out. Default: 10000 where a range is given");
        options.one("--seed", m_seed, "N", "The same seed gives the same digits everywhere. Default: 1");
        options.group("More answers");
        options.one("--grid", m_grid, "INPUTS", "utilization,months or utilization,price-decline",
                    {"utilization,months", "utilization,price-decline"});
        options.flag("--tornado", m_wantsTornado,
                     "How much each input matters, and where the decision turns");
        options.one("--discount-rate", m_discountRate, "SHARE",
                    "What money is worth a year, of --tornado. Default: 0%");
        options.one("--threads", m_threads, "N", "Default: as many as there are processors");
        m_chart.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        UncertaintyReport report;
        report.asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        std::vector<PlanSpec> plans;
        readPlans(plans, problems);
        report.demand = m_demand.read(report.asOf, problems);
        const auto* flat = std::get_if<FlatUtilization>(&report.demand.shape);
        if (flat == nullptr) {
            problems.push_back(
                {ErrorCode::Usage,
                 {},
                 "a schedule, a series or hours per month",
                 "--utilization or --utilization-range: uncertain use is a share of each month"});
        }
        const Rational share = flat != nullptr ? flat->share.fraction() : Rational(1);
        readInputs(report, share, problems);
        const auto worlds =
            readWhole(m_worlds.value_or(std::to_string(defaultWorlds)), "--worlds", 1, maxWorlds, problems);
        const auto seed =
            readWhole(m_seed.value_or("1"), "--seed", 0, std::numeric_limits<std::int64_t>::max(), problems);
        const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
        const auto threads =
            readWhole(m_threads.value_or(std::to_string(cores)), "--threads", 1, 1024, problems);
        const bool isUncertain =
            m_utilization || m_decline || m_growth || m_stretch || m_exchange || m_worlds;
        const GridKind gridKind = readGrid(problems);
        if (m_discountRate) {
            const auto rate = Percentage::parse(*m_discountRate);
            if (!rate) {
                wrongValue(problems, "--discount-rate", *m_discountRate, "a share such as 8%");
            }
            report.discountRate = rate ? rate->fraction() : Rational(0);
        }
        if (!isUncertain && gridKind == GridKind::None && !m_wantsTornado) {
            problems.push_back({ErrorCode::Usage,
                                {},
                                "nothing that is uncertain",
                                "a range such as --utilization-range 40%..90%, --grid or --tornado"});
        }
        m_chart.check(problems);
        if (m_chart.isWanted() && gridKind == GridKind::None && !m_wantsTornado) {
            problems.push_back(
                {ErrorCode::Usage, {"", 0, "--chart"}, "nothing to draw", "--tornado or --grid"});
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        const BillingSpec billing = m_money.read(report.asOf, **catalog, problems);
        if (billing.mode == Billing::Mode::Exact) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--billing"},
                                "exact",
                                "provider: totals of uncertain months are rounded charge by charge"});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto named = offerNamed(**catalog, *m_offer, filter);
        if (!named) {
            return tl::make_unexpected(Errors{named.error()});
        }
        const Offer& offer = *named->offer;
        report.offer = offer.name();
        report.booksDigest = (*catalog)->digest();
        std::vector<Priced> priced;
        std::vector<PlanCurve> curves;
        for (const PlanSpec& plan : plans) {
            auto one = priceOffer(offer, plan, report.demand, billing, m_money.account(), report.asOf);
            if (!one) {
                return tl::make_unexpected(Errors{one.error()});
            }
            auto curve = PlanCurve::of(offer, one->plan, report.demand, one->billing);
            if (!curve) {
                return tl::make_unexpected(Errors{curve.error()});
            }
            report.plans.push_back(toString(plan));
            collect(*one, report);
            priced.push_back(std::move(*one));
            curves.push_back(std::move(*curve));
        }
        report.currency = curves.front().currency();
        const auto mixed = std::find_if(curves.begin(), curves.end(), [&report](const PlanCurve& curve) {
            return curve.currency() != report.currency;
        });
        if (mixed != curves.end()) {
            const std::string currencies =
                std::string(report.currency.code()) + " and " + std::string(mixed->currency().code());
            return tl::make_unexpected(Errors{
                {ErrorCode::Usage, {}, "prices in " + currencies, "--currency, to compare them in one"}});
        }
        if (m_exchange && !priced.front().billing.conversion) {
            return tl::make_unexpected(
                Errors{{ErrorCode::Usage,
                        {"", 0, "--exchange-range"},
                        "prices that are not converted",
                        "--currency, another than " + std::string(report.currency.code())}});
        }
        report.seed = static_cast<std::uint64_t>(*seed);
        const Interruption interruption;
        const auto cores32 = static_cast<unsigned>(*threads);
        if (isUncertain) {
            WorldsRequest request;
            request.uncertainty = report.inputs;
            request.seed = report.seed;
            request.worlds = static_cast<std::size_t>(*worlds);
            Progress progress("worlds", interruption);
            auto made = simulate(curves, report.demand.start, report.demand.convention, request,
                                 progress.work(cores32));
            if (!made) {
                return tl::make_unexpected(Errors{made.error()});
            }
            report.worlds = std::move(*made);
        }
        if (m_wantsTornado) {
            const DecisionCase question{&offer,         priced[0].plan,    priced[0].billing, &offer,
                                        priced[1].plan, priced[1].billing, report.demand};
            Situation base;
            base.utilization = share;
            base.months = report.demand.months;
            base.discountRate = report.discountRate;
            auto made = tornado(question, base,
                                usualSwings(report.inputs, base, priced[0].billing.conversion.has_value()));
            if (!made) {
                return tl::make_unexpected(Errors{made.error()});
            }
            report.tornado = std::move(*made);
        }
        if (gridKind != GridKind::None) {
            Progress progress("grid", interruption);
            auto made = totalGrid(curves, usualAxes(report.demand.months, gridKind == GridKind::Declines),
                                  report.demand.start, report.demand.convention, progress.work(cores32));
            if (!made) {
                return tl::make_unexpected(Errors{made.error()});
            }
            report.grid = std::move(*made);
        }
        if ((report.worlds && report.worlds->isStopped()) || (report.grid && report.grid->isStopped())) {
            return Answer{uncertaintyReport(report, format), interruptedExit, true};
        }
        if (m_chart.isWanted()) {
            if (const auto error = m_chart.write(uncertaintyChart(report))) {
                return tl::make_unexpected(Errors{*error});
            }
        }
        return Answer{uncertaintyReport(report, format)};
    }

private:
    enum class GridKind : std::uint8_t { None, Months, Declines };

    void readPlans(std::vector<PlanSpec>& plans, Errors& problems) const
    {
        const auto add = [&](const std::optional<std::string>& text, const char* option,
                             const char* expected) {
            if (!text) {
                problems.push_back({ErrorCode::Usage, {"", 0, option}, "nothing", expected});
            } else if (const auto plan = readPlan(*text, option, problems)) {
                plans.push_back(*plan);
            }
        };
        add(m_plan, "--plan", "a plan such as reserved-3y-all-upfront");
        add(m_against, "--against", "a plan such as on-demand");
        for (const std::string& plan : m_also) {
            add(plan, "--also", "");
        }
    }

    void readInputs(UncertaintyReport& report, const Rational& share, Errors& problems) const
    {
        const auto read = [&problems](const std::optional<std::string>& text, const char* option,
                                      InputLimits limits, Distribution& distribution) {
            if (!text) {
                return;
            }
            const auto made = parseDistribution(*text, limits.least, limits.most);
            if (made) {
                distribution = *made;
            } else {
                problems.push_back(
                    {ErrorCode::Usage, {"", 0, option}, made.error().found, made.error().expected});
            }
        };
        const Decimal base = round(share * Rational(millionths), Scale{0}, Rounding::HalfUp);
        report.inputs.utilization = Distribution::fixed(base.coefficient().toInt64().value_or(millionths));
        read(m_utilization, "--utilization-range", utilizationLimits, report.inputs.utilization);
        read(m_decline, "--price-decline", priceDeclineLimits, report.inputs.priceDecline);
        read(m_growth, "--growth", growthLimits, report.inputs.growth);
        read(m_stretch, "--spot-stretch", interruptionLimits, report.inputs.interruption);
        read(m_exchange, "--exchange-range", exchangeLimits, report.inputs.exchange);
    }

    GridKind readGrid(Errors& problems) const
    {
        if (!m_grid) {
            return GridKind::None;
        }
        if (*m_grid == "utilization,months") {
            return GridKind::Months;
        }
        if (*m_grid != "utilization,price-decline") {
            wrongValue(problems, "--grid", *m_grid, "utilization,months or utilization,price-decline");
        }
        return GridKind::Declines;
    }

    static void collect(const Priced& priced, UncertaintyReport& report)
    {
        for (const Price* price : priced.quote.prices()) {
            if (std::find(report.prices.begin(), report.prices.end(), price) == report.prices.end()) {
                report.prices.push_back(price);
            }
        }
        if (report.rates.empty() && priced.billing.conversion) {
            report.rates = priced.billing.conversion->rows;
        }
    }

    std::optional<std::string> m_offer;
    std::optional<std::string> m_plan;
    std::optional<std::string> m_against;
    std::vector<std::string> m_also;
    std::optional<std::string> m_utilization;
    std::optional<std::string> m_decline;
    std::optional<std::string> m_growth;
    std::optional<std::string> m_stretch;
    std::optional<std::string> m_exchange;
    std::optional<std::string> m_worlds;
    std::optional<std::string> m_seed;
    std::optional<std::string> m_grid;
    std::optional<std::string> m_discountRate;
    std::optional<std::string> m_threads;
    bool m_wantsTornado = false;
    ChartFile m_chart;
    VariantOptions m_variant;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry uncertaintyEntry{
    "uncertainty", "Say how sure a choice of plan is: random worlds, tornado, grid",
    "Examples:\n"
    "  gpucost uncertainty aws/ap-northeast-2/p3.2xlarge --plan reserved-3y-all-upfront --against on-demand "
    "--utilization-range 20%..60%..95% --price-decline 0%..30% --as-of 2019-09-30\n"
    "  gpucost uncertainty gcp/asia-east1/nvidia-tesla-v100 --plan committed-use-1y --against on-demand "
    "--utilization 85% --tornado --grid utilization,months\n"
    "\n"
    "Ctrl-C stops long work: what is there by then is printed, marked as partial, with exit code 130; no file "
    "is written.\n",
    [] { return std::unique_ptr<Command>(std::make_unique<UncertaintyCommand>()); }};

}  // namespace gpucost::cli
