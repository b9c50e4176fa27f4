// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/sensitivity.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr std::int64_t probes = 32;
constexpr std::int64_t maxSteps = std::int64_t{1} << 40;

/// Costs of one plan in a situation, as money out.
Result<CashFlow> costs(const Offer& offer, const ResolvedPlan& plan, Billing billing, const DemandSpec& given,
                       const Situation& situation)
{
    DemandSpec spec = given;
    spec.months = situation.months;
    spec.shape = FlatUtilization{Percentage::ofFraction(situation.utilization)};
    billing.mode = Billing::Mode::Provider;
    billing.discount = Percentage::ofFraction(Rational(1) - billing.discount.complement().fraction() *
                                                                (Rational(1) - situation.discount));
    if (billing.conversion) {
        billing.conversion->factor = billing.conversion->factor * situation.exchange;
    }
    const Result<Demand> demand = makeDemand(spec, *offer.gpuCount);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    const Result<Quote> priced = quote(offer, plan, *demand, billing);
    if (!priced) {
        return tl::make_unexpected(priced.error());
    }
    std::vector<PricePath::Step> steps;
    Rational factor = Rational(1) - situation.onDemandDiscount;
    for (std::int32_t month = 0; month < spec.months; month += 12) {
        steps.push_back({month, factor});
        factor = factor * (Rational(1) - situation.priceDecline);
    }
    const Result<PricePath> path = PricePath::schedule(std::move(steps));
    if (!path) {
        return tl::make_unexpected(path.error());
    }
    return repricedCosts(*priced, *path, billing.mode);
}

std::optional<Error> problemOf(const DecisionCase& question, const Situation& situation)
{
    const auto bad = [](std::string found, std::string expected) {
        return Error{ErrorCode::BadValue, {}, std::move(found), std::move(expected)};
    };
    const auto isShare = [](const Rational& value) { return !value.isNegative() && value <= Rational(1); };
    if (!isShare(situation.utilization)) {
        return bad(toString(situation.utilization), "a utilization from 0 to 1");
    }
    if (situation.priceDecline >= Rational(1)) {
        return bad(toString(situation.priceDecline), "a yearly decline below 1 (100 %)");
    }
    if (situation.exchange <= Rational(0)) {
        return bad(toString(situation.exchange), "a factor of the exchange rate above 0");
    }
    if (!isShare(situation.discount) || !isShare(situation.onDemandDiscount)) {
        return bad("a discount of " + toString(situation.discount), "discounts from 0 to 1");
    }
    for (const Offer* offer : {question.planOffer, question.baselineOffer}) {
        if (!offer->gpuCount || offer->gpuCount->isZero()) {
            return Error{ErrorCode::NotOffered,
                         {},
                         offer->name() + ", whose number of GPUs is not known",
                         "an offer with GPUs"};
        }
    }
    const Currency ours = question.planBilling.currencyFor(question.plan.currency());
    const Currency theirs = question.baselineBilling.currencyFor(question.baseline.currency());
    if (ours != theirs) {
        return Error{ErrorCode::Usage,
                     {},
                     "prices in " + std::string(ours.code()) + " and " + std::string(theirs.code()),
                     "--currency, to compare them in one"};
    }
    return std::nullopt;
}

}  // namespace

std::string_view toString(Input input)
{
    switch (input) {
    case Input::Utilization: return "utilization";
    case Input::Months: return "months";
    case Input::PriceDecline: return "list price decline a year";
    case Input::Exchange: return "exchange rate";
    case Input::DiscountRate: return "discount rate a year";
    case Input::Discount: return "negotiated discount";
    case Input::OnDemandDiscount: return "negotiated discount on uncommitted use";
    }
    return "";
}

Rational valueOf(const Situation& situation, Input input)
{
    switch (input) {
    case Input::Utilization: return situation.utilization;
    case Input::Months: return Rational(situation.months);
    case Input::PriceDecline: return situation.priceDecline;
    case Input::Exchange: return situation.exchange;
    case Input::DiscountRate: return situation.discountRate;
    case Input::Discount: return situation.discount;
    case Input::OnDemandDiscount: return situation.onDemandDiscount;
    }
    return {};
}

Situation with(Situation situation, Input input, const Rational& value)
{
    switch (input) {
    case Input::Utilization: situation.utilization = value; break;
    case Input::Months:
        situation.months = static_cast<std::int32_t>(floor(value).toInt64().value_or(0));
        break;
    case Input::PriceDecline: situation.priceDecline = value; break;
    case Input::Exchange: situation.exchange = value; break;
    case Input::DiscountRate: situation.discountRate = value; break;
    case Input::Discount: situation.discount = value; break;
    case Input::OnDemandDiscount: situation.onDemandDiscount = value; break;
    }
    return situation;
}

Result<Decision> decide(const DecisionCase& question, const Situation& situation)
{
    if (auto problem = problemOf(question, situation)) {
        return tl::make_unexpected(std::move(*problem));
    }
    const auto rate = DiscountRate::monthly(situation.discountRate, question.annualToMonthly);
    if (!rate) {
        return tl::make_unexpected(rate.error());
    }
    const auto ours =
        costs(*question.planOffer, question.plan, question.planBilling, question.demand, situation);
    if (!ours) {
        return tl::make_unexpected(ours.error());
    }
    const auto theirs = costs(*question.baselineOffer, question.baseline, question.baselineBilling,
                              question.demand, situation);
    if (!theirs) {
        return tl::make_unexpected(theirs.error());
    }
    const CashFlow saving = *ours - *theirs;
    return Decision{saving.total(), netPresentValue(saving, *rate, FirstFlow::Now)};
}

Money Sensitivity::width() const
{
    const Money change = atHigh.presentValue - atLow.presentValue;
    return change.amount().isNegative() ? -change : change;
}

Result<Tornado> tornado(const DecisionCase& question, const Situation& base, const std::vector<Swing>& swings)
{
    const Result<Decision> now = decide(question, base);
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    Tornado result;
    result.base = *now;
    for (Swing swing : swings) {
        if (swing.input == Input::Months) {
            swing.step = Rational(1);
        }
        if (swing.step <= Rational(0) || swing.low > swing.high) {
            return fail(ErrorCode::BadValue, toString(swing.low) + " to " + toString(swing.high),
                        "a range from the lower value to the higher, and a step above 0");
        }
        const auto steps = floor((swing.high - swing.low) / swing.step).toInt64();
        if (!steps || *steps > maxSteps) {
            return fail(ErrorCode::BadValue, "a step of " + toString(swing.step), "a wider step");
        }
        const auto at = [&](const Rational& value) {
            return decide(question, with(base, swing.input, value));
        };
        const auto atStep = [&](std::int64_t step) { return at(swing.low + swing.step * Rational(step)); };
        Sensitivity bar;
        bar.swing = swing;
        bar.base = valueOf(base, swing.input);
        auto low = at(swing.low);
        const auto high = at(swing.high);
        if (!low || !high) {
            return tl::make_unexpected(low ? high.error() : low.error());
        }
        bar.atLow = *low;
        bar.atHigh = *high;
        const std::int64_t points = swing.input == Input::Months ? *steps : std::min(*steps, probes);
        std::int64_t from = 0;
        for (std::int64_t point = 1; point <= points; ++point) {
            const std::int64_t to = *steps / points * point + *steps % points * point / points;
            auto end = atStep(to);
            if (!end) {
                return tl::make_unexpected(end.error());
            }
            if (end->takesPlan() != low->takesPlan()) {
                std::int64_t left = from;
                std::int64_t right = to;
                Decision atLeft = *low;
                Decision atRight = *end;
                while (right - left > 1) {
                    const std::int64_t middle = left + (right - left) / 2;
                    const auto between = atStep(middle);
                    if (!between) {
                        return tl::make_unexpected(between.error());
                    }
                    const bool same = between->takesPlan() == atLeft.takesPlan();
                    (same ? left : right) = middle;
                    (same ? atLeft : atRight) = *between;
                }
                bar.flips.push_back({swing.low + swing.step * Rational(left),
                                     swing.low + swing.step * Rational(right), atLeft, atRight});
            }
            low = std::move(end);
            from = to;
        }
        result.bars.push_back(std::move(bar));
    }
    std::stable_sort(result.bars.begin(), result.bars.end(), [](const Sensitivity& a, const Sensitivity& b) {
        return a.width().amount() > b.width().amount();
    });
    return result;
}

}  // namespace gpucost
