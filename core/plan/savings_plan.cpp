// SPDX-License-Identifier: Apache-2.0
#include "core/plan/savings_plan.h"

namespace gpucost {

namespace {

/// A stated commitment is money: it is converted, but no negotiated discount applies to it.
UnitPrice spendPerHour(const SavingsPlan& terms, const Rational& gpusPerInstance, const Billing& billing)
{
    if (!terms.hourlySpend) {
        return hourPrice(terms.rate, gpusPerInstance, billing);
    }
    Billing undiscounted;
    if (billing.conversion) {  // without its rows: quick totals allocate nothing
        undiscounted.conversion =
            Conversion{billing.conversion->from, billing.conversion->to, billing.conversion->factor, {}};
    }
    return UnitPrice(Money(*terms.hourlySpend, price(terms.rate).currency()), 1, undiscounted);
}

std::int64_t hoursOfTerm(const Obligation& owed, const Demand& demand, std::int32_t first)
{
    std::int64_t hours = 0;
    for (std::int32_t i = 0; i < owed.termMonths; ++i) {
        hours += demand.hoursIn(first + i);
    }
    return hours;
}

/// Paid at the beginning of each term: the commitment times the hours of that term.
Charges allUpfront(const Obligation& owed, const std::string& plan, const Demand& demand,
                   const Billing& billing)
{
    Charges charges;
    const TickPrice perHour = owed.perHour.per(1);
    for (std::int32_t term = 0; term < termsOwed(owed, demand); ++term) {
        const std::int32_t first = owed.span.firstMonth + term * owed.termMonths;
        const std::int64_t hours = hoursOfTerm(owed, demand, first);
        const Rational quantity = Rational(hours) * Rational(owed.units);
        Charge charge;
        charge.month = first;
        charge.plan = plan;
        charge.category = ChargeCategory::Purchase;
        charge.frequency = ChargeFrequency::OneTime;
        charge.pricing = PricingCategory::Committed;
        charge.unit = owed.unit == "instance" ? "instance-hour" : "hour";
        charge.quantity = quantity;
        charge.unitPrice =
            amountOfMinorUnits(owed.perHour.exactMinorUnits(), owed.perHour.currency()).value();
        charge.exact = amountOfMinorUnits(perHour.exact() * quantity, owed.perHour.currency());
        charge.cost = billed(charge.exact, roundedMinorUnits(perHour, Int128{hours} * owed.units), billing);
        charge.lines.push_back({"commitment to spend, every hour of the term, paid at once", quantity,
                                Rational(1), charge.exact.value()});
        charges.push_back(std::move(charge));
    }
    return charges;
}

}  // namespace

Obligation obligation(const SavingsPlan& terms, std::int64_t instances, CommittedUnits below,
                      const Rational& gpusPerInstance, const Billing& billing)
{
    Obligation owed;
    owed.termMonths = terms.term.months();
    owed.units = terms.hourlySpend ? 1 : instances;
    owed.unit = terms.hourlySpend ? "commitment" : "instance";
    owed.perHour = spendPerHour(terms, gpusPerInstance, billing);
    owed.covered = {instances, 1};
    owed.below = below;
    return owed;
}

Result<CommittedUnits> coveredUnits(const SavingsPlan& terms, std::int64_t instances,
                                    const Rational& gpusPerInstance, const Billing& billing)
{
    if (!terms.hourlySpend) {
        return CommittedUnits{instances, 1};
    }
    const UnitPrice counted = hourPrice(terms.rate, gpusPerInstance, billing);
    if (counted.isZero()) {
        return fail(ErrorCode::BadPlan,
                    "a commitment of " + toString(*terms.hourlySpend) + " an hour at a plan rate of 0",
                    "a plan rate above 0 after discounts");
    }
    const Rational units =
        spendPerHour(terms, gpusPerInstance, billing).exactMinorUnits() / counted.exactMinorUnits();
    const auto numerator = units.numerator().toInt64();
    const auto denominator = units.denominator().toInt64();
    constexpr std::int64_t limit = 1'000'000'000'000;
    if (!numerator || !denominator || *numerator > limit || *denominator > limit) {
        return fail(ErrorCode::NumericLimit, toString(*terms.hourlySpend) + " an hour at this rate",
                    "a commitment that is a fraction of up to 12 digits of the plan's rate");
    }
    return CommittedUnits{*numerator, *denominator};
}

Charges charges(const SavingsPlan& terms, std::int64_t instances, CommittedUnits below, const Demand& demand,
                const Billing& billing, const CommitmentSpan& span)
{
    const PlanKey key{PlanKind::SavingsPlan, terms.term.months(), terms.payment, OfferingClass::Standard};
    Obligation owed = dated(obligation(terms, instances, below, demand.gpusPerInstance(), billing), span);
    owed.covered = coveredUnits(terms, instances, demand.gpusPerInstance(), billing).value_or(owed.covered);
    return terms.payment == Payment::AllUpfront
               ? allUpfront(owed, toString(key), demand, billing)
               : obligationCharges(owed, toString(key), "commitment to spend", demand, billing);
}

std::int64_t totalMinorUnits(const SavingsPlan& terms, std::int64_t instances, const Demand& demand,
                             const Billing& billing, const CommitmentSpan& span)
{
    const Obligation owed = dated(obligation(terms, instances, {}, demand.gpusPerInstance(), billing), span);
    if (terms.payment != Payment::AllUpfront) {
        return obligationTotal(owed, demand);
    }
    std::int64_t total = 0;
    const TickPrice perHour = owed.perHour.per(1);
    for (std::int32_t term = 0; term < termsOwed(owed, demand); ++term) {
        const std::int64_t hours = hoursOfTerm(owed, demand, owed.span.firstMonth + term * owed.termMonths);
        if (__builtin_add_overflow(total, roundedMinorUnits(perHour, Int128{hours} * owed.units), &total)) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
    }
    return total;
}

}  // namespace gpucost
