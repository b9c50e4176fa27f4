// SPDX-License-Identifier: Apache-2.0
#include "core/plan/commitment.h"

#include <algorithm>

namespace gpucost {

namespace {

std::int64_t plus(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) {
        throw Overflow("a total exceeds 64 bits of minor units");
    }
    return sum;
}

std::int64_t times(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product)) {
        throw Overflow("a total exceeds 64 bits of minor units");
    }
    return product;
}

std::int64_t roundedHours(const Obligation& owed, const TickPrice& perHour, std::int64_t hours)
{
    return roundedMinorUnits(perHour, Int128{hours} * owed.units);
}

}  // namespace

CommittedUnits belowIn(std::span<const CommittedUnits> belowByMonth, CommittedUnits below, std::int32_t month)
{
    const auto at = static_cast<std::size_t>(month);
    return at < belowByMonth.size() ? belowByMonth[at] : below;
}

CommitmentUse commitmentUse(CommittedUnits units, CommittedUnits unitsBelow, const Demand& demand,
                            std::int32_t month)
{
    const Rational covered(Integer(units.numerator), Integer(units.denominator));
    const Rational committed = covered * Rational(demand.hoursIn(month));
    if (month >= demand.months()) {
        return {Rational(0), committed};
    }
    const Rational below(Integer(unitsBelow.numerator), Integer(unitsBelow.denominator));
    const Rational limit = Rational(3600) * covered;
    Rational used;
    for (const HourBucket& bucket : demand.use(month).buckets) {
        const Rational left = Rational(bucket.instanceSeconds) - Rational(3600) * below;
        if (left > Rational(0)) {
            used = used + std::min(left, limit) * Rational(bucket.weight);
        }
    }
    used = used / Rational(Integer(3600) * Integer(demand.ticksPerSecond()));
    return {used, committed - used};
}

std::int32_t termsNeeded(const Demand& demand, std::int32_t termMonths)
{
    return (demand.months() + termMonths - 1) / termMonths;
}

std::int32_t termsOwed(const CommitmentSpan& span, std::int32_t termMonths, const Demand& demand)
{
    if (span.terms > 0) {
        return span.terms;
    }
    const std::int32_t months = std::max(0, demand.months() - span.firstMonth);
    return (months + termMonths - 1) / termMonths;
}

std::int32_t termsOwed(const Obligation& owed, const Demand& demand)
{
    return termsOwed(owed.span, owed.termMonths, demand);
}

Rational exactTerm(const Obligation& owed, std::int64_t hours)
{
    const Rational perUnit =
        owed.perTerm.exactMinorUnits() + owed.perHour.exactMinorUnits() * Rational(hours);
    return perUnit * Rational(owed.units);
}

Installments installments(std::int64_t totalMinorUnits, std::int32_t payments)
{
    const TickPrice share(1, payments);
    std::int64_t each = roundedMinorUnits(share, totalMinorUnits);
    if (each * (payments - 1) > totalMinorUnits) {
        each = totalMinorUnits / payments;
    }
    return {each, totalMinorUnits - each * (payments - 1)};
}

Charges obligationCharges(const Obligation& owed, const std::string& plan, const std::string& rule,
                          const Demand& demand, const Billing& billing)
{
    Charges charges;
    const std::int32_t terms = termsOwed(owed, demand);
    charges.reserve(static_cast<std::size_t>(terms) * (owed.perHour.isZero() && owed.payments == 1
                                                           ? 1U
                                                           : static_cast<std::size_t>(owed.termMonths) + 1));
    const Currency currency = owed.perTerm.isZero() ? owed.perHour.currency() : owed.perTerm.currency();
    const Rational units(owed.units);
    const Rational perTerm = owed.perTerm.exactMinorUnits();
    const Rational termAmount = perTerm * units;
    const TickPrice termPrice = owed.perTerm.per(1);
    const TickPrice hourPrice = owed.perHour.per(1);
    const std::int64_t once = roundedMinorUnits(termPrice, owed.units);
    const Installments parts = installments(once, owed.payments);

    const auto add = [&](std::int32_t month, ChargeFrequency frequency, const Rational& exactMinor,
                         std::int64_t rounded) -> Charge& {
        Charge charge;
        charge.month = month;
        charge.plan = plan;
        charge.category = ChargeCategory::Purchase;
        charge.frequency = frequency;
        charge.pricing = PricingCategory::Committed;
        charge.exact = amountOfMinorUnits(exactMinor, currency);
        charge.cost = billed(charge.exact, rounded, billing);
        charges.push_back(std::move(charge));
        return charges.back();
    };
    const auto explain = [&](Charge& charge, std::string_view unit, const Rational& quantity,
                             const Rational& unitMinor, std::string text) {
        charge.unit = unit;
        charge.quantity = quantity;
        charge.unitPrice = amountOfMinorUnits(unitMinor, currency).value();
        charge.lines.push_back({std::move(text), quantity, Rational(1), charge.exact.value()});
    };
    const Rational onceQuantity = owed.onceMonths > 0 ? units * Rational(owed.onceMonths) : units;
    struct Known {  // months with the same recurring charge; renewals say so in their explanation
        std::int32_t term;
        std::int64_t hours;
        const MonthUse* use;
        CommittedUnits below;
        std::size_t charge;
    };
    std::vector<Known> known;
    struct KnownUse {
        std::int64_t hours;
        const MonthUse* use;
        CommittedUnits below;
        CommitmentUse of;
    };
    std::optional<KnownUse> lastUse;  // months in a row are mostly used alike
    const auto useIn = [&](std::int32_t month, CommittedUnits below) {
        const std::int64_t hours = demand.hoursIn(month);
        const MonthUse* use = month < demand.months() ? &demand.use(month) : nullptr;
        if (!lastUse || lastUse->hours != hours || lastUse->use != use || lastUse->below != below) {
            lastUse = {hours, use, below, commitmentUse(owed.covered, below, demand, month)};
        }
        return lastUse->of;
    };
    const std::string_view onceUnit = owed.onceMonths > 0 ? "instance-month" : owed.unit;
    const Rational onceUnitMinor = owed.onceMonths > 0 ? perTerm / Rational(owed.onceMonths) : perTerm;
    for (std::int32_t term = 0; term < terms; ++term) {
        const std::int32_t first = owed.span.firstMonth + term * owed.termMonths;
        const std::string renewed = term == 0 ? "" : ", renewed on the same terms";
        if (!perTerm.isZero() && owed.payments == 1) {
            explain(add(first, ChargeFrequency::OneTime, termAmount, once), onceUnit, onceQuantity,
                    onceUnitMinor,
                    rule + ", paid once for " + std::to_string(owed.termMonths) + " months" + renewed);
        }
        for (std::int32_t i = 0; i < owed.termMonths; ++i) {
            const std::int32_t month = first + i;
            const CommittedUnits below = belowIn(owed.span.belowByMonth, owed.below, month);
            const std::string late = month >= demand.months() ? ", after the months asked for" : "";
            if (!perTerm.isZero() && owed.payments > 1) {
                const Rational share = Rational(1) / Rational(owed.payments);
                const bool last = i + 1 == owed.payments;
                explain(add(month, ChargeFrequency::Recurring, termAmount * share,
                            last ? parts.last : parts.each),
                        onceUnit, onceQuantity * share, onceUnitMinor,
                        rule + ", payment " + std::to_string(i + 1) + " of " + std::to_string(owed.payments) +
                            (last ? ", with what rounding left" : "") + renewed + late);
                charges.back().use = useIn(month, below);
            }
            if (!owed.perHour.isZero()) {
                const std::int64_t hours = demand.hoursIn(month);
                const MonthUse* use = month < demand.months() ? &demand.use(month) : nullptr;
                const auto same = std::find_if(known.begin(), known.end(), [&](const Known& entry) {
                    return entry.term == std::min(term, 1) && entry.hours == hours && entry.use == use &&
                           entry.below == below;
                });
                if (same != known.end()) {
                    charges.push_back(charges[same->charge]);
                    charges.back().month = month;
                    continue;
                }
                known.push_back({std::min(term, 1), hours, use, below, charges.size()});
                const Rational exact = hourPrice.exact() * Rational(hours) * units;
                explain(add(month, ChargeFrequency::Recurring, exact, roundedHours(owed, hourPrice, hours)),
                        owed.unit == "instance" ? "instance-hour" : "hour", units * Rational(hours),
                        owed.perHour.exactMinorUnits(),
                        rule + ", every hour of the month, used or not" + renewed + late);
                charges.back().use = useIn(month, below);
            }
        }
    }
    return charges;
}

std::int64_t obligationTotal(const Obligation& owed, const Demand& demand)
{
    const std::int32_t terms = termsOwed(owed, demand);
    std::int64_t total = 0;
    if (!owed.perTerm.isZero()) {
        total = times(roundedMinorUnits(owed.perTerm.per(1), owed.units), terms);
    }
    if (!owed.perHour.isZero()) {
        const TickPrice perHour = owed.perHour.per(1);
        const std::int32_t first = owed.span.firstMonth;
        MonthLengths lengths = demand.lengths(first + terms * owed.termMonths);
        if (first > 0) {
            const MonthLengths before = demand.lengths(first);
            for (std::size_t i = 0; i < before.count.size(); ++i) {
                lengths.count[i] -= before.count[i];
            }
        }
        for (std::size_t i = 0; i < lengths.count.size(); ++i) {
            if (lengths.count[i] > 0) {
                total =
                    plus(total, times(roundedHours(owed, perHour, MonthLengths::hours[i]), lengths.count[i]));
            }
        }
    }
    return total;
}

}  // namespace gpucost
