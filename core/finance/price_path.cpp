// SPDX-License-Identifier: Apache-2.0
#include "core/finance/price_path.h"

#include <algorithm>
#include <stdexcept>

#include "core/finance/amortization.h"
#include "core/finance/exact.h"

namespace gpucost {

namespace {

constexpr std::int32_t monthsInYear = 12;
constexpr int factorPlaces = 6;

std::string perHundred(const Rational& share)
{
    return toString(trimmed(round(share * Rational(100), Scale{4}, Rounding::HalfUp))) + " %";
}

/// The share of the fall that has come about in a month.
Rational reached(const PriceDrop& drop, std::int32_t month)
{
    if (drop.shape == PriceDrop::Shape::FromMonth) {
        return month >= drop.month ? Rational(1) : Rational(0);
    }
    return Rational(std::min(month, monthsInYear)) / Rational(monthsInYear);
}

Currency currencyOf(const Quote& plan, const Quote& baseline)
{
    if (plan.start() != baseline.start()) {
        throw std::invalid_argument("a price drop compares quotes that start in the same month");
    }
    return (plan.total() + baseline.total()).currency();
}

}  // namespace

PricePath PricePath::constant()
{
    return PricePath("prices stay");
}

Result<PricePath> PricePath::yearlyDecline(const Rational& share, Decline how)
{
    if (share >= Rational(1)) {
        return fail(ErrorCode::BadValue, toString(share), "a yearly decline below 1 (100 %)");
    }
    const bool falls = !share.isNegative();
    PricePath path(std::string("prices ") + (falls ? "fall" : "rise") + " by " +
                   perHundred(falls ? share : -share) + " a year, " +
                   (how == Decline::Stepped ? "in steps" : "month by month"));
    path.m_kept = Rational(1) - share;
    path.m_decline = how;
    return path;
}

Result<PricePath> PricePath::schedule(std::vector<Step> steps)
{
    std::int32_t next = 0;
    for (const Step& step : steps) {
        if (step.month < next) {
            return fail(ErrorCode::BadValue, "month " + std::to_string(step.month),
                        "months of a price schedule that rise, from 0 on");
        }
        if (step.factor.isNegative()) {
            return fail(ErrorCode::BadValue, toString(step.factor), "a price factor of 0 or more");
        }
        next = step.month + 1;
    }
    PricePath path("prices follow a schedule of " + std::to_string(steps.size()) +
                   (steps.size() == 1 ? " step" : " steps"));
    path.m_steps = std::move(steps);
    return path;
}

Result<PricePath> PricePath::replay(std::vector<RecordedPrice> prices, Month start)
{
    std::sort(prices.begin(), prices.end(),
              [](const RecordedPrice& a, const RecordedPrice& b) { return a.date < b.date; });
    const RecordedPrice* base = nullptr;
    for (std::size_t i = 0; i < prices.size(); ++i) {
        if (prices[i].price <= Decimal(0)) {
            return fail(ErrorCode::BadValue, toString(prices[i].price) + " on " + toString(prices[i].date),
                        "recorded prices above zero");
        }
        if (i > 0 && prices[i].date == prices[i - 1].date) {
            return fail(ErrorCode::BadValue, "two prices of " + toString(prices[i].date),
                        "one recorded price a day");
        }
        if (prices[i].date <= start.firstDay()) {
            base = &prices[i];
        }
    }
    if (base == nullptr) {
        return fail(ErrorCode::NotFound, "no recorded price up to " + toString(start.firstDay()),
                    "price history that begins not later than the demand");
    }
    PricePath path(std::to_string(prices.size()) +
                   (prices.size() == 1 ? " recorded price" : " recorded prices") + ", replayed");
    for (const RecordedPrice* price = base + 1; price != prices.data() + prices.size(); ++price) {
        // In force from the first month that does not begin before it.
        Month month(price->date);
        if (month.firstDay() < price->date) {
            month = month.plus(1);
        }
        const std::int32_t index =
            (month.year() - start.year()) * monthsInYear + month.monthOfYear() - start.monthOfYear();
        const Rational factor = Rational(price->price) / Rational(base->price);
        if (!path.m_steps.empty() && path.m_steps.back().month == index) {
            path.m_steps.back().factor = factor;
        } else {
            path.m_steps.push_back({index, factor});
        }
    }
    return path;
}

Rational PricePath::factor(std::int32_t month) const
{
    if (m_kept) {
        const std::int32_t years = month / monthsInYear;
        if (m_decline == Decline::Smooth && month % monthsInYear != 0) {
            const exact::Field field(exact::big(*m_kept), monthsInYear);
            const exact::Number kept = exact::Number::grown(field, 1, month);
            return kept.isRational() ? exact::rationalOf(kept.rational())
                                     : Rational(exact::rounded(kept, Scale{factorPlaces}));
        }
        Rational factor(1);
        for (std::int32_t year = 0; year < years; ++year) {
            factor = factor * *m_kept;
        }
        return factor;
    }
    Rational factor(1);
    for (const Step& step : m_steps) {
        if (step.month > month) {
            break;
        }
        factor = step.factor;
    }
    return factor;
}

bool isUncommitted(const Charge& charge)
{
    return charge.category == ChargeCategory::Usage && charge.frequency == ChargeFrequency::UsageBased &&
           (charge.pricing == PricingCategory::Standard || charge.pricing == PricingCategory::Dynamic);
}

Charges repriced(Charges charges, const PricePath& path, Billing::Mode mode, Renewals renewals,
                 std::span<const QuotedPart> parts)
{
    for (Charge& charge : charges) {
        std::int32_t pricedIn = charge.month;
        if (!isUncommitted(charge)) {
            // Terms follow one another from the first month on that the commitment holds.
            const std::int32_t term = termMonths(charge);
            const auto part = static_cast<std::size_t>(charge.part);
            const std::int32_t first = part < parts.size() ? parts[part].firstMonth : 0;
            pricedIn = first + (charge.month - first) / term * term;
            if (renewals == Renewals::SameTerms || pricedIn == first) {
                continue;
            }
        }
        const Rational factor = path.factor(pricedIn);
        if (factor == Rational(1)) {
            continue;
        }
        charge.exact = charge.exact * factor;
        charge.unitPrice = charge.unitPrice * factor;
        charge.cost = mode == Billing::Mode::Exact ? round(charge.exact, Scale{exactPlaces}, Rounding::HalfUp)
                                                   : roundToMinorUnit(charge.exact);
        for (ExplanationLine& line : charge.lines) {
            line.amount = line.amount * factor;
            line.rule +=
                std::string(isUncommitted(charge) ? ", at the list price" : ", at the price of purchase") +
                " times " + toString(factor) + " (" + path.description() + ')';
        }
    }
    return charges;
}

CashFlow repricedCosts(const Quote& quote, const PricePath& path, Billing::Mode mode, Renewals renewals)
{
    return CashFlow::ofCosts(repriced(quote.charges(), path, mode, renewals, quote.parts()), quote.start(),
                             quote.months(), quote.currency());
}

PriceDropBreakEven priceDropBreakEven(const Quote& plan, const Quote& baseline, const PriceDrop& drop,
                                      const DiscountRate& monthly, FirstFlow first)
{
    const Currency currency = currencyOf(plan, baseline);
    const exact::Field field(monthly);
    const std::int64_t wait = first == FirstFlow::Now ? 0 : 1;
    exact::Number saving(field, 0);  // as prices are
    exact::Number lost(field, 0);    // of it, where prices fall to nothing
    const auto add = [&](const Charges& charges, int sign) {
        for (const Charge& charge : charges) {
            const Rational amount = charge.exact.value() * Rational(sign);
            saving += exact::Number::grown(field, exact::big(amount), -(charge.month + wait));
            if (isUncommitted(charge)) {
                lost += exact::Number::grown(field, exact::big(amount * reached(drop, charge.month)),
                                             -(charge.month + wait));
            }
        }
    };
    add(baseline.charges(), 1);
    add(plan.charges(), -1);

    PriceDropBreakEven result;
    if (saving.sign() < 0) {
        result.answer =
            lost.sign() < 0 ? PriceDropBreakEven::Answer::FallHelps : PriceDropBreakEven::Answer::NeverPays;
        return result;
    }
    if ((saving - lost).sign() >= 0) {
        result.answer = PriceDropBreakEven::Answer::AlwaysPays;
        return result;
    }
    result.answer = PriceDropBreakEven::Answer::StopsPaying;
    const auto savingAt = [&](const exact::BigInt& millionths) {
        return saving -
               lost * exact::Number(field, exact::BigRational(millionths, exact::pow10Big(factorPlaces)));
    };
    exact::BigInt millionths = exact::roundedQuotient(saving, lost, factorPlaces);
    if (savingAt(millionths).sign() < 0) {
        --millionths;
    }
    const exact::BigInt next = millionths + 1;
    result.lastPaying = exact::decimalOf(millionths, factorPlaces);
    result.firstLosing = exact::decimalOf(next, factorPlaces);
    result.savingAtLastPaying = exact::roundedMoney(savingAt(millionths), currency);
    result.savingAtFirstLosing = exact::roundedMoney(savingAt(next), currency);
    if (saving.isRational() && lost.isRational()) {
        const exact::BigRational root = saving.rational() / lost.rational();
        if (boost::multiprecision::msb(boost::multiprecision::denominator(root)) < 500) {
            result.exact = exact::rationalOf(root);
        }
    }
    return result;
}

}  // namespace gpucost
