// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/quote/priced_offer.h"
#include "core/report/break_even_report.h"

namespace gpucost::cli {

namespace {

class BreakEven : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("OFFER", m_offer, "provider/region/instance-type: aws/ap-northeast-2/p3.2xlarge");
        options.group("Plans");
        options.one("--plan", m_plan, "PLAN", "The plan in question: reserved-3y-all-upfront");
        options.one("--against", m_against, "PLAN", "The plan it is compared with: on-demand");
        m_variant.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        const auto plan = required(m_plan, "--plan", "a plan such as reserved-3y-all-upfront", problems);
        const auto against = required(m_against, "--against", "a plan such as on-demand", problems);
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
        const auto ours = priceOffer(offer, *plan, demand, billing, m_money.account(), asOf);
        const auto theirs = priceOffer(offer, *against, demand, billing, m_money.account(), asOf);
        if (!ours || !theirs) {
            return tl::make_unexpected(Errors{ours ? theirs.error() : ours.error()});
        }
        if (ours->quote.currency() != theirs->quote.currency()) {
            const std::string currencies = std::string(ours->quote.currency().code()) + " and " +
                                           std::string(theirs->quote.currency().code());
            return tl::make_unexpected(Errors{
                {ErrorCode::Usage, {}, "prices in " + currencies, "--currency, to compare them in one"}});
        }
        const auto shares = breakEvenShares(ours->plan, ours->demand, ours->billing, theirs->plan,
                                            theirs->demand, theirs->billing);
        if (!shares) {
            return tl::make_unexpected(Errors{shares.error()});
        }
        return Answer{breakEvenReport({ours->quote, theirs->quote, breakEvenMonth(ours->quote, theirs->quote),
                                       *shares, demand, ours->billing, asOf, (*catalog)->digest()},
                                      format)};
    }

private:
    static std::optional<PlanSpec> required(const std::optional<std::string>& text, const char* option,
                                            const char* expected, Errors& problems)
    {
        if (!text) {
            problems.push_back({ErrorCode::Usage, {"", 0, option}, "nothing", expected});
            return std::nullopt;
        }
        return readPlan(*text, option, problems);
    }

    std::optional<std::string> m_offer;
    std::optional<std::string> m_plan;
    std::optional<std::string> m_against;
    VariantOptions m_variant;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry breakEvenEntry{"break-even",
                                  "Say when, and from which use, one plan costs no more than another",
                                  "Examples:\n"
                                  "  gpucost break-even aws/ap-northeast-2/p3.2xlarge --plan "
                                  "reserved-3y-all-upfront --against on-demand --as-of 2019-09-30\n"
                                  "  gpucost break-even gcp/asia-east1/nvidia-tesla-v100 --plan "
                                  "committed-use-1y --against on-demand --utilization 70%\n",
                                  [] { return std::unique_ptr<Command>(std::make_unique<BreakEven>()); }};

}  // namespace gpucost::cli
