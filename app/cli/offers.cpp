// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "core/report/offers_report.h"

namespace gpucost::cli {

namespace {

class Offers : public Command {
public:
    void addOptions(OptionList& options) override
    {
        m_filter.addTo(options);
        m_variant.addTo(options);
        options.several("--plan", m_plans, "KIND",
                        "Only these ways to buy: on-demand, spot, reserved, reserved-3y, ...");
        options.flag("--history", m_history, "Older prices too, not only those that hold");
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        m_filter.read(filter, problems);
        m_variant.read(filter, problems);
        for (const std::string& plan : m_plans) {
            if (!namesPlan(plan)) {
                wrongValue(problems, "--plan", plan,
                           "on-demand, spot, reserved, committed-use, savings-plan or subscription");
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        const auto found = (*catalog)->find(filter);
        if (!found) {
            return tl::make_unexpected(Errors{found.error()});
        }
        std::vector<OfferPrices> offers;
        for (const Offer* offer : *found) {
            OfferPrices shown{offer, pricesOn(*offer, asOf, m_history)};
            std::erase_if(shown.prices, [this](const Price* price) { return !isWanted(*price); });
            if (!shown.prices.empty()) {
                offers.push_back(std::move(shown));
            }
        }
        if (offers.empty()) {
            return tl::make_unexpected(Errors{{ErrorCode::NotFound,
                                               {},
                                               "no price that matches as of " + toString(asOf),
                                               "other filters or a later --as-of"}});
        }
        return Answer{offersReport(offers, (*catalog)->hardware(), asOf, (*catalog)->digest(), format)};
    }

private:
    static bool namesPlan(std::string_view text)
    {
        for (const PlanKind kind : {PlanKind::OnDemand, PlanKind::Spot, PlanKind::Reserved,
                                    PlanKind::CommittedUse, PlanKind::SavingsPlan, PlanKind::Subscription}) {
            const std::string_view name = toString(kind);
            if (text == name || (text.substr(0, name.size()) == name && text[name.size()] == '-')) {
                return true;
            }
        }
        return false;
    }

    bool isWanted(const Price& price) const
    {
        const std::string plan = toString(price.plan);
        return m_plans.empty() ||
               std::any_of(m_plans.begin(), m_plans.end(), [&plan](const std::string& wanted) {
                   return plan == wanted || plan.substr(0, wanted.size() + 1) == wanted + '-';
               });
    }

    FilterOptions m_filter;
    VariantOptions m_variant;
    std::vector<std::string> m_plans;
    bool m_history = false;
};

}  // namespace

const CommandEntry offersEntry{"offers", "List offers with every price, its day and its source",
                               "Examples:\n"
                               "  gpucost offers --gpu V100 --provider aws --region ap-northeast-2\n"
                               "  gpucost offers --gpu K80 --as-of 2019-09-30\n"
                               "  gpucost offers --gpu T4 --plan spot reserved-1y --format csv -o t4.csv\n",
                               [] { return std::unique_ptr<Command>(std::make_unique<Offers>()); }};

}  // namespace gpucost::cli
