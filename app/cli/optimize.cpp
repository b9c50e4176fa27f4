// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "core/quote/priced_offer.h"
#include "core/report/optimize_report.h"

namespace gpucost::cli {

namespace {

class Optimize : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.position("OFFER", m_offer, "provider/region/instance-type: aws/ap-northeast-2/p3.2xlarge");
        options.group("What may be bought");
        options.several("--plan", m_plans, "PLAN",
                        "Only these commitments: reserved-3y-all-upfront, or all of a kind: reserved. "
                        "Default: every one that is sold");
        options.flag("--allow-spot", m_allowSpot, "What is left over may go on spot, if that is cheaper");
        options.group("What is shown");
        options.flag("--curve", m_curve, "The total against the number committed, point by point");
        options.one("--fall", m_fall, "SHARE", "The worst case: demand falls by this share. Default: 20%");
        m_variant.addTo(options);
        m_demand.addTo(options);
        m_money.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        MixRequest request;
        request.asOf = common.readAsOf(today, problems);
        request.account = m_money.account();
        request.allowSpot = m_allowSpot;
        const Format format = common.readFormat(problems);
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        const std::vector<Wanted> wanted = readPlans(problems);
        const Percentage fall = readFall(problems);
        const DemandSpec demand = m_demand.read(request.asOf, problems);
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
            return tl::make_unexpected(std::move(problems));
        }
        const BillingSpec billing = m_money.read(request.asOf, **catalog, problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto named = offerNamed(**catalog, *m_offer, filter);
        if (!named) {
            return tl::make_unexpected(Errors{named.error()});
        }
        request.offer = named->offer;
        const auto answered = answerFor(request, wanted, demand, billing, fall, (*catalog)->digest(), format);
        if (!answered) {
            return tl::make_unexpected(Errors{answered.error()});
        }
        return *answered;
    }

private:
    /// One commitment, or all of a kind.
    struct Wanted {
        PlanKind kind = PlanKind::Reserved;
        std::optional<PlanKey> key;
    };

    std::vector<Wanted> readPlans(Errors& problems) const
    {
        std::vector<Wanted> wanted;
        for (const std::string& text : m_plans) {
            if (const auto kind = parsePlanKind(text); kind && PlanKey{*kind}.isCommitment()) {
                wanted.push_back({*kind, std::nullopt});
                continue;
            }
            const auto plan = readPlan(text, "--plan", problems);
            if (!plan) {
                continue;
            }
            const PlanPart& part = plan->parts.front();
            if (plan->parts.size() > 1 || part.instances || part.hourlySpend || part.isDated() ||
                !part.key.isCommitment()) {
                wrongValue(problems, "--plan", text,
                           "one commitment without number or dates, or a kind: reserved, committed-use, "
                           "savings-plan, subscription");
                continue;
            }
            wanted.push_back({part.key.kind, part.key});
        }
        return wanted;
    }

    Percentage readFall(Errors& problems) const
    {
        const auto fall = Percentage::parse(m_fall.value_or("20%"));
        if (!fall || fall->fraction() >= Rational(1) || fall->fraction().isNegative()) {
            wrongValue(problems, "--fall", *m_fall, "a share of at least 0% and less than 100%");
            return {};
        }
        return *fall;
    }

    static Result<std::vector<PlanKey>> plansOf(const MixRequest& request, const std::vector<Wanted>& wanted)
    {
        std::vector<PlanKey> plans;
        for (const Wanted& want : wanted) {
            if (want.key) {
                plans.push_back(*want.key);
                continue;
            }
            const std::size_t before = plans.size();
            for (const PlanKey& key : commitmentsSold(*request.offer, request.asOf)) {
                if (key.kind == want.kind) {
                    plans.push_back(key);
                }
            }
            if (plans.size() == before) {
                return fail(ErrorCode::NotOffered,
                            std::string(toString(want.kind)) + " of " + request.offer->name() + " as of " +
                                toString(request.asOf),
                            "a commitment that it sells; `gpucost offers` lists them");
            }
        }
        return plans;
    }

    /// Of the commitment whose best number costs least.
    std::optional<CostCurve> bestCurve(const MixRequest& request) const
    {
        std::optional<CostCurve> best;
        const auto plans =
            request.plans.empty() ? commitmentsSold(*request.offer, request.asOf) : request.plans;
        for (const PlanKey& plan : plans) {
            auto curve = costCurve(request, plan);
            const auto least = [](const CostCurve& c) {
                return c.points[static_cast<std::size_t>(c.best)].total.value();
            };
            if (curve && (!best || least(*curve) < least(*best))) {
                best = std::move(*curve);
            }
        }
        return best;
    }

    Result<Answer> answerFor(MixRequest& request, const std::vector<Wanted>& wanted, const DemandSpec& demand,
                             const BillingSpec& billing, const Percentage& fall, const std::string& digest,
                             Format format) const
    {
        const Offer& offer = *request.offer;
        if (!offer.gpuCount || offer.gpuCount->isZero()) {
            return fail(ErrorCode::NotOffered, offer.name() + ", whose number of GPUs is not known",
                        "an offer with GPUs");
        }
        auto plans = plansOf(request, wanted);
        if (!plans) {
            return tl::make_unexpected(plans.error());
        }
        request.plans = std::move(*plans);
        const auto currency = mixCurrency(offer, request.plans, request.asOf);
        if (!currency) {
            return tl::make_unexpected(currency.error());
        }
        auto billed = billingFor(billing, offer.provider, *currency);
        if (!billed) {
            return tl::make_unexpected(billed.error());
        }
        request.billing = std::move(*billed);
        auto made = makeDemand(demand, *offer.gpuCount);
        if (!made) {
            return tl::make_unexpected(made.error());
        }
        request.demand = std::move(*made);
        const auto mix = bestMix(request);
        if (!mix) {
            return tl::make_unexpected(mix.error());
        }
        const auto bill = quote(offer, mix->plan, request.demand, request.billing);
        if (!bill) {
            return tl::make_unexpected(bill.error());
        }
        auto blocks = blockTotals(request, *mix);
        if (!blocks) {
            return tl::make_unexpected(blocks.error());
        }
        auto fallen = ifDemandFalls(request, *mix, demand, fall);
        if (!fallen) {
            return tl::make_unexpected(fallen.error());
        }
        return Answer{optimizeReport({request, *mix, *bill, std::move(*blocks), singlePlans(request),
                                      bestCurve(request), std::move(*fallen), fall, demand, digest, m_curve},
                                     format)};
    }

    std::optional<std::string> m_offer;
    std::vector<std::string> m_plans;
    bool m_allowSpot = false;
    bool m_curve = false;
    std::optional<std::string> m_fall;
    VariantOptions m_variant;
    DemandOptions m_demand;
    MoneyOptions m_money;
};

}  // namespace

const CommandEntry optimizeEntry{
    "optimize", "Find the mix of commitments that costs least for a demand",
    "Every number of every commitment, begun in any month, is considered; the answer is "
    "exact.\n"
    "\n"
    "Examples:\n"
    "  gpucost optimize aws/us-east-1/p3dn.24xlarge --gpus 80 --schedule \"Mon-Fri "
    "08:00-20:00\"\n"
    "  gpucost optimize gcp/asia-east1/nvidia-tesla-v100 --series demand.csv --plan "
    "committed-use --curve --as-of 2019-09-30\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Optimize>()); }};

}  // namespace gpucost::cli
