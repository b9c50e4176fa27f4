// SPDX-License-Identifier: Apache-2.0
#include "core/finance/amortization.h"

#include <algorithm>
#include <stdexcept>

#include "core/plan/plan_spec.h"

namespace gpucost {

namespace {

std::int64_t daysBetween(Date first, Date end)
{
    return (end.days() - first.days()).count();
}

Money zeroLike(const Money& money)
{
    return money - money;
}

}  // namespace

std::int32_t termMonths(const Charge& charge)
{
    std::string_view plan = charge.plan;
    if (const std::size_t part = plan.rfind(": "); part != std::string_view::npos) {
        plan.remove_prefix(part + 2);
    }
    const auto spec = parsePlanSpec(plan);
    return spec ? std::max(spec->parts.front().key.termMonths, std::int32_t{1}) : 1;
}

Amount amortizedPerDay(const Money& amount, Date first, Date end)
{
    if (end <= first) {
        throw std::invalid_argument("an amortization ends after it begins");
    }
    return Amount(amount) * (Rational(1) / Rational(daysBetween(first, end)));
}

std::vector<AmortizedPart> amortized(const Money& amount, Date first, Date end)
{
    const Amount perDay = amortizedPerDay(amount, first, end);
    const Scale places{std::max(amount.amount().scale(), amount.currency().minorDigits())};
    std::vector<AmortizedPart> parts;
    Money before = round(Amount(zeroLike(amount)), places, Rounding::HalfUp);
    for (Month month(first); month.firstDay() < end; month = month.plus(1)) {
        const Date from = std::max(first, month.firstDay());
        const Date to = std::min(end, month.plus(1).firstDay());
        const Money soFar = round(perDay * Rational(daysBetween(first, to)), places, Rounding::HalfUp);
        parts.push_back({month, static_cast<std::int32_t>(daysBetween(from, to)), soFar - before});
        before = soFar;
    }
    return parts;
}

std::vector<AmortizedMonth> amortizedView(const Quote& quote)
{
    const CashFlow billed = -CashFlow::ofCosts(quote);
    CashFlow borne(billed.start(), std::vector<Money>(billed.months().size(), zeroLike(quote.total())));
    for (const Charge& charge : quote.charges()) {
        const Month month = quote.start().plus(charge.month);
        if (charge.frequency != ChargeFrequency::OneTime) {
            borne = borne.with(month, charge.cost);
            continue;
        }
        std::vector<Money> shares;
        std::int32_t held = termMonths(charge);
        const auto part = static_cast<std::size_t>(charge.part);
        if (part < quote.parts().size() && quote.parts()[part].endedIn) {
            held = std::min(held, *quote.parts()[part].endedIn - charge.month);
        }
        for (const AmortizedPart& share :
             amortized(charge.cost, month.firstDay(), month.plus(held).firstDay())) {
            shares.push_back(share.amount);
        }
        borne = borne + CashFlow(month, std::move(shares));
    }
    const CashFlow paid =
        billed + CashFlow(borne.start(), std::vector<Money>(borne.months().size(), zeroLike(quote.total())));
    std::vector<AmortizedMonth> view;
    Money prepaid = zeroLike(quote.total());
    for (std::int32_t index = 0; index < borne.length(); ++index) {
        const auto at = static_cast<std::size_t>(index);
        prepaid = prepaid + paid.months()[at] - borne.months()[at];
        view.push_back({borne.monthAt(index), paid.months()[at], borne.months()[at], prepaid});
    }
    return view;
}

}  // namespace gpucost
