// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/quote/priced_offer.h"
#include "core/report/focus.h"
#include "core/report/quote_report.h"

namespace gpucost::cli {

namespace {

class QuoteCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("OFFER", m_offer, "provider/region/instance-type: aws/ap-northeast-2/p3.2xlarge");
        options.group("Plan");
        options.one("--plan", m_plan, "PLAN",
                    "kind[-term][-payment][-convertible][:N|@AMOUNT/h][,from=MONTH][,terms=N], joined by + "
                    "for a mix");
        options.flag("--explain", m_explain, "Derive every charge, and show the rows of the price book");
        options.flag("--cash-flow", m_cashFlow, "What is due in each month, and what has been paid by then");
        m_variant.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
        common.formats.emplace_back(focus);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems, focus);
        for (const auto& [asked, option] :
             {std::pair(m_explain, "--explain"), std::pair(m_cashFlow, "--cash-flow")}) {
            if (asked && common.isFormat(focus)) {
                problems.push_back({ErrorCode::Usage,
                                    {"", 0, option},
                                    "--format focus beside it",
                                    "another format: FOCUS rows are one thing"});
            }
        }
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        std::optional<PlanSpec> plan;
        if (!m_plan) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--plan"},
                                "nothing",
                                "a plan such as on-demand or reserved-3y-all-upfront"});
        } else {
            plan = readPlan(*m_plan, "--plan", problems);
        }
        const DemandSpec demand = m_demand.read(asOf, problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        const BillingSpec billing = m_money.read(asOf, **catalog, problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto named = offerNamed(**catalog, *m_offer, filter);
        if (!named) {
            return tl::make_unexpected(Errors{named.error()});
        }
        const Offer& offer = *named->offer;
        const auto priced = priceOffer(offer, *plan, demand, billing, m_money.account(), asOf);
        if (!priced) {
            return tl::make_unexpected(Errors{priced.error()});
        }
        if (common.isFormat(focus)) {
            return Answer{focusCsv(focusRows(priced->quote, priced->demand, priced->billing, asOf))};
        }
        const auto list = listCost(offer, priced->demand, priced->billing, asOf);
        if (!list) {
            return tl::make_unexpected(Errors{list.error()});
        }
        return Answer{quoteReport({priced->quote, demand, priced->billing, (*catalog)->hardware(), *list,
                                   asOf, (*catalog)->digest(), m_explain, m_cashFlow},
                                  format)};
    }

private:
    static constexpr std::string_view focus = "focus";

    std::optional<std::string> m_offer;
    std::optional<std::string> m_plan;
    bool m_explain = false;
    bool m_cashFlow = false;
    VariantOptions m_variant;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry quoteEntry{
    "quote", "Price one offer under one plan, with every charge",
    "Plans: on-demand, spot, reserved-3y-all-upfront, "
    "reserved-1y-no-upfront-convertible, reserved-3y-monthly,\n"
    "committed-use-1y, savings-plan-1y-no-upfront@3.50/h, subscription-12m, "
    "reserved-3y-all-upfront:6+on-demand,\n"
    "reserved-1y-no-upfront:2,from=13,terms=1 (two for the second year)\n"
    "\n"
    "Examples:\n"
    "  gpucost quote aws/ap-northeast-2/p3.2xlarge --plan reserved-3y-all-upfront "
    "--as-of 2019-09-30 --explain\n"
    "  gpucost quote azure/unstated/4xV100 --plan reserved-3y-monthly --gpus 4 "
    "--cash-flow --as-of 2019-09-30\n"
    "  gpucost quote aws/us-east-2/p3.2xlarge --plan "
    "reserved-3y-all-upfront:6+on-demand --gpus 8 --utilization 60%\n"
    "\n"
    "--format focus writes FOCUS 1.2 cost rows as CSV: purchases, and use amortized over "
    "them.\n",
    [] { return std::unique_ptr<Command>(std::make_unique<QuoteCommand>()); }};

}  // namespace gpucost::cli
