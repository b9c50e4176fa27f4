// SPDX-License-Identifier: Apache-2.0
#include "core/report/focus.h"

#include <algorithm>
#include <tuple>

#include "core/report/numbers.h"

namespace gpucost {

namespace {

constexpr Scale places{10};

Decimal rounded(const Rational& value)
{
    return round(value, places, Rounding::HalfUp);
}

Decimal written(const Rational& value)
{
    return isDecimal(value) ? Decimal::of(toString(value)) : rounded(value);
}

/// Hands out the parts of a sum: each the difference of two rounded running totals.
class RunningTotal {
public:
    Decimal next(const Rational& part)
    {
        m_exact = m_exact + part;
        const Decimal total = rounded(m_exact);
        const Decimal share = total - m_given;
        m_given = total;
        return share;
    }

private:
    Rational m_exact;
    Decimal m_given;
};

Rational fraction(CommittedUnits units)
{
    return {Integer(units.numerator), Integer(units.denominator)};
}

std::string_view commitmentType(const QuotedPart& part)
{
    const std::string_view provider = part.offer->provider;
    switch (part.key.kind) {
    case PlanKind::Reserved: return provider == "azure" ? "Reservation" : "Reserved Instance";
    case PlanKind::CommittedUse: return "Committed Use Discount";
    case PlanKind::SavingsPlan: return "Savings Plan";
    case PlanKind::Subscription: return "Subscription";
    case PlanKind::OnDemand:
    case PlanKind::Spot:
    case PlanKind::Owned: break;
    }
    return "";
}

std::string_view unitName(std::string_view unit)
{
    return unit == "instance-month" ? "Months" : unit == "instance" ? "Units" : "Hours";
}

/// The rows of one part of a plan.
class PartRows {
public:
    PartRows(std::size_t index, const Quote& quote, const Demand& demand, const Billing& billing, Date asOf,
             const std::vector<Decimal>& billedCosts, std::vector<FocusRow>& rows)
        : m_index(index)
        , m_quote(quote)
        , m_part(quote.parts()[index])
        , m_demand(demand)
        , m_billing(billing)
        , m_billedCosts(billedCosts)
        , m_rows(rows)
    {
        Billing atList = billing;
        atList.discount = Percentage::ofFraction(Rational(0));
        const PlanKey onDemand;
        const Price* list = priceOn(*m_part.offer, onDemand, asOf);
        const bool usable =
            list != nullptr && list->form == PriceForm::Terms && list->currency == m_part.price->currency;
        if (usable || !m_part.key.isCommitment()) {
            const Price& price = usable ? *list : *m_part.price;
            const UnitPrice hour = hourPrice(price.typedRate(), demand.gpusPerInstance(), atList);
            m_listHour = amountOfMinorUnits(hour.exactMinorUnits(), hour.currency()).value();
        }
    }

    void add()
    {
        if (!m_part.key.isCommitment()) {
            addMetered();
            return;
        }
        if (m_part.key.kind == PlanKind::Owned) {
            addOwned();
            return;
        }
        const std::int32_t terms = termsOwed(m_part.span(), m_part.key.termMonths, m_demand);
        for (std::int32_t term = 0; term < terms; ++term) {
            const std::int32_t first = m_part.firstMonth + term * m_part.key.termMonths;
            if (!m_part.endedIn || first < *m_part.endedIn) {
                addTerm(term);
            }
        }
    }

private:
    Rational undiscounted(const Rational& price) const
    {
        const Rational paid = Rational(1) - m_billing.discount.fraction();
        return m_part.statedSpend || paid.isZero() ? price : price / paid;
    }

    Rational discounted(const Rational& price) const
    {
        return price * (Rational(1) - m_billing.discount.fraction());
    }

    Rational inPricingCurrency(const Rational& value) const
    {
        return m_billing.conversion ? value / m_billing.conversion->factor : value;
    }

    FocusRow row(std::int32_t month, std::int32_t months) const
    {
        FocusRow made;
        made.billingCurrency = m_quote.currency();
        made.pricingCurrency = m_part.price->currency;
        made.billingPeriod = m_quote.start().plus(month);
        made.periodStart = made.billingPeriod;
        made.periodEnd = made.billingPeriod.plus(months);
        made.part = &m_part;
        return made;
    }

    void price(FocusRow& row, const Rational& list, const Rational& contracted, Decimal quantity,
               std::string_view unit) const
    {
        row.pricingQuantity = quantity;
        row.pricingUnit = unit;
        row.listUnitPrice = written(list);
        row.contractedUnitPrice = written(contracted);
        row.listCost = row.listUnitPrice * quantity;
        row.contractedCost = row.contractedUnitPrice * quantity;
        row.pricingCurrencyListUnitPrice = written(inPricingCurrency(list));
        row.pricingCurrencyContractedUnitPrice = written(inPricingCurrency(contracted));
    }

    std::string describe(std::string_view what) const
    {
        return "Estimate: " + m_part.offer->name() + ", " + toString(m_part.key) + ", " + std::string(what);
    }

    void addMetered()
    {
        for (std::size_t i = 0; i < m_quote.charges().size(); ++i) {
            const Charge& charge = m_quote.charges()[i];
            if (static_cast<std::size_t>(charge.part) != m_index) {
                continue;
            }
            FocusRow made = row(charge.month, 1);
            made.pricing = charge.pricing;
            made.billedCost = m_billedCosts[i];
            made.effectiveCost = made.billedCost;
            made.pricingCurrencyEffectiveCost = written(inPricingCurrency(Rational(made.effectiveCost)));
            const Decimal hours = written(charge.quantity);
            made.consumedQuantity = hours;
            price(made, m_listHour.value(), charge.unitPrice, hours, unitName(charge.unit));
            made.description = describe("hours used");
            m_rows.push_back(std::move(made));
        }
    }

    void addOwned()
    {
        for (std::size_t i = 0; i < m_quote.charges().size(); ++i) {
            const Charge& charge = m_quote.charges()[i];
            if (static_cast<std::size_t>(charge.part) != m_index) {
                continue;
            }
            FocusRow made = row(charge.month, 1);
            made.category = charge.category;
            made.frequency = charge.frequency;
            made.pricing = charge.pricing;
            made.billedCost = m_billedCosts[i];
            made.effectiveCost = made.billedCost;
            made.pricingCurrencyEffectiveCost = written(inPricingCurrency(Rational(made.effectiveCost)));
            // Unit prices may not be negative: what is sold is a negative quantity.
            const bool sold = charge.unitPrice.isNegative();
            price(made, sold ? -charge.unitPrice : charge.unitPrice,
                  sold ? -charge.unitPrice : charge.unitPrice,
                  written(sold ? -charge.quantity : charge.quantity), charge.unit);
            made.description = describe(charge.plan);
            m_rows.push_back(std::move(made));
        }
    }

    FocusCommitment commitment(std::int32_t term) const
    {
        FocusCommitment made;
        made.category = m_part.key.kind == PlanKind::SavingsPlan ? FocusCommitmentCategory::Spend
                                                                 : FocusCommitmentCategory::Usage;
        made.name = toString(m_part.key);
        made.id = "estimate/" + m_part.offer->name() + '/' + made.name + '/' + std::to_string(m_index + 1) +
                  '.' + std::to_string(term + 1);
        made.type = commitmentType(m_part);
        return made;
    }

    /// What one term owes and covers.
    struct Term {
        std::int32_t first = 0;
        std::int32_t months = 0;
        std::int64_t hours = 0;
        Rational once;                               // billed at its beginning
        std::vector<Rational> monthly;               // billed in each of its months
        Rational exact;                              // owed in all, before rounding
        std::vector<std::optional<Decimal>> bought;  // by a purchase of that month alone, in its unit
    };

    void addTerm(std::int32_t number)
    {
        const std::int32_t first = m_part.firstMonth + number * m_part.key.termMonths;
        // A commitment that was ended early is borne by the months in which it held.
        const std::int32_t months =
            std::min(m_part.key.termMonths, m_part.endedIn.value_or(first + m_part.key.termMonths) - first);
        Term term{first, months, 0, {}, {}, {}, {}};
        term.monthly.resize(static_cast<std::size_t>(months));
        term.bought.resize(static_cast<std::size_t>(months));
        for (std::int32_t i = 0; i < months; ++i) {
            term.hours += m_demand.hoursIn(term.first + i);
        }
        const FocusCommitment bought = commitment(number);
        for (std::size_t i = 0; i < m_quote.charges().size(); ++i) {
            const Charge& charge = m_quote.charges()[i];
            const std::int32_t month = charge.month - term.first;
            if (static_cast<std::size_t>(charge.part) != m_index || month < 0 || month >= months) {
                continue;
            }
            term.exact = term.exact + charge.exact.value();
            Rational& billed = charge.frequency == ChargeFrequency::OneTime
                                   ? term.once
                                   : term.monthly[static_cast<std::size_t>(month)];
            billed = billed + Rational(m_billedCosts[i]);
            addPurchase(charge, m_billedCosts[i], bought, term);
            if (charge.frequency == ChargeFrequency::Recurring) {
                term.bought[static_cast<std::size_t>(month)] = m_rows.back().commitment->quantity;
            }
        }
        addUse(bought, term);
    }

    void addPurchase(const Charge& charge, const Decimal& billedCost, const FocusCommitment& bought,
                     const Term& term)
    {
        const bool once = charge.frequency == ChargeFrequency::OneTime;
        // Equal payments of a term's price: a quantity of whole units at one payment's price each.
        const bool installment = !once && charge.unit == "instance";
        const Rational payments(installment ? m_part.key.termMonths : 1);
        FocusRow made = row(charge.month, once ? term.months : 1);
        made.category = ChargeCategory::Purchase;
        made.frequency = charge.frequency;
        made.pricing = PricingCategory::Standard;
        made.billedCost = billedCost;
        const Rational unitPrice = charge.unitPrice / payments;
        price(made, undiscounted(unitPrice), unitPrice, written(charge.quantity * payments),
              unitName(charge.unit));
        made.commitment = bought;
        if (bought.category == FocusCommitmentCategory::Spend) {
            made.commitment->quantity = rounded(charge.exact.value());
        } else {
            const std::int64_t hours = once ? term.hours : m_demand.hoursIn(charge.month);
            made.commitment->quantity = rounded(fraction(m_part.covered) * Rational(hours));
        }
        made.description = describe(charge.lines.front().rule);
        m_rows.push_back(std::move(made));
    }

    void addUse(const FocusCommitment& bought, const Term& term)
    {
        const Rational committedHours = fraction(m_part.covered) * Rational(term.hours);
        if (committedHours.isZero()) {
            return;
        }
        const bool spend = bought.category == FocusCommitmentCategory::Spend;
        const Rational list = m_listHour.value_or(undiscounted(term.exact / committedHours));
        const Rational contracted = discounted(list);
        RunningTotal effective;
        RunningTotal committed;
        for (std::int32_t i = 0; i < term.months; ++i) {
            const std::int32_t month = term.first + i;
            const CommittedUnits below = belowIn(m_part.belowByMonth, m_part.below, month);
            const CommitmentUse use = commitmentUse(m_part.covered, below, m_demand, month);
            const Rational hours = use.used + use.unused;
            const Rational usedShare = use.used / hours;
            const Rational ofTerm = Rational(m_demand.hoursIn(month)) / Rational(term.hours);
            const Rational cost = term.once * ofTerm + term.monthly[static_cast<std::size_t>(i)];
            const Decimal spread = committed.next(spend ? term.exact * ofTerm : hours);
            const Decimal owned = term.bought[static_cast<std::size_t>(i)].value_or(spread);
            const Decimal usedHours = rounded(use.used);
            const Decimal usedQuantity =
                spend ? std::min(owned, rounded(Rational(owned) * usedShare)) : usedHours;
            const auto half = [&](FocusCommitmentStatus status, const Rational& part, Decimal priced,
                                  Decimal quantity) {
                FocusRow made = row(month, 1);
                made.pricing = PricingCategory::Committed;
                made.effectiveCost = effective.next(part);
                made.pricingCurrencyEffectiveCost = written(inPricingCurrency(Rational(made.effectiveCost)));
                price(made, list, contracted, priced, "Hours");
                made.commitment = bought;
                made.commitment->status = status;
                made.commitment->quantity = quantity;
                const bool used = status == FocusCommitmentStatus::Used;
                if (used) {
                    made.consumedQuantity = priced;
                }
                made.description =
                    describe(used ? "hours covered by the commitment" : "commitment left unused");
                m_rows.push_back(std::move(made));
            };
            if (!use.used.isZero()) {
                half(FocusCommitmentStatus::Used, cost * usedShare, usedHours, usedQuantity);
            }
            if (!use.unused.isZero()) {
                half(FocusCommitmentStatus::Unused, cost * (Rational(1) - usedShare),
                     rounded(hours) - usedHours, owned - usedQuantity);
            }
        }
    }

    std::size_t m_index;
    const Quote& m_quote;
    const QuotedPart& m_part;
    const Demand& m_demand;  // of this part of the machine
    const Billing& m_billing;
    const std::vector<Decimal>& m_billedCosts;
    std::vector<FocusRow>& m_rows;
    std::optional<Rational> m_listHour;
};

/// The costs of the charges, which sum to the total in either mode of billing.
std::vector<Decimal> billedCosts(const Quote& quote, const Billing& billing)
{
    std::vector<Decimal> costs;
    RunningTotal exact;
    for (const Charge& charge : quote.charges()) {
        costs.push_back(billing.mode == Billing::Mode::Exact ? exact.next(charge.exact.value())
                                                             : charge.cost.amount());
    }
    return costs;
}

}  // namespace

std::vector<FocusRow> focusRows(const Quote& quote, const Demand& demand, const Billing& billing, Date asOf)
{
    const std::vector<Decimal> costs = billedCosts(quote, billing);
    std::vector<FocusRow> rows;
    for (std::size_t i = 0; i < quote.parts().size(); ++i) {
        const QuotedPart& part = quote.parts()[i];
        const Demand ofPart = (part.demand ? *part.demand : demand).times(part.perMachine);
        PartRows(i, quote, ofPart, billing, asOf, costs, rows).add();
    }
    const auto order = [](const FocusRow& row) {
        const int kind = row.category == ChargeCategory::Purchase                ? 0
                         : !row.commitment                                       ? 3
                         : row.commitment->status == FocusCommitmentStatus::Used ? 1
                                                                                 : 2;
        return std::tuple(row.billingPeriod, kind);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const FocusRow& a, const FocusRow& b) { return order(a) < order(b); });
    return rows;
}

}  // namespace gpucost
