// SPDX-License-Identifier: Apache-2.0
#include "core/quote/break_even.h"

#include <algorithm>
#include <functional>
#include <set>
#include <span>

namespace gpucost {

namespace {

/// A plan's exact total as a function of the share of every month that all instances run.
class TotalByShare {
public:
    static Result<TotalByShare> of(const ResolvedPlan& plan, const Demand& demand, const Billing& billing)
    {
        TotalByShare total;
        for (const ResolvedMachinePart& part : plan.parts) {
            auto one = of(part.plan, demand.times(part.count), billing);
            if (!one) {
                return one;
            }
            total.m_parts.push_back(std::move(*one));
        }
        if (!plan.parts.empty()) {
            return total;
        }
        std::vector<Rational> covered(static_cast<std::size_t>(demand.months()));
        for (const ResolvedPart& part : plan.commitments) {
            const std::int64_t instances = part.part.instances.value_or(demand.peakInstances());
            const PlanPart& written = part.part;
            Rational units(instances);
            if (const auto* savings = std::get_if<SavingsPlan>(&part.terms)) {
                const auto spend = coveredUnits(*savings, instances, demand.gpusPerInstance(), billing);
                if (!spend) {
                    return tl::make_unexpected(spend.error());
                }
                units = Rational(Integer(spend->numerator), Integer(spend->denominator));
            }
            const auto* owned = std::get_if<Owned>(&part.terms);
            if (owned != nullptr) {
                std::vector<Rational> running;
                for (const Rational& before : covered) {
                    running.push_back(std::max(Rational(0), Rational(demand.peakInstances()) - before));
                }
                total.addOwned(*owned->terms, instances, running, demand, billing);
            }
            const std::int32_t end = written.endMonth(demand.months());
            for (std::int32_t month = written.firstMonth; month < end; ++month) {
                Rational& inMonth = covered[static_cast<std::size_t>(month)];
                inMonth = inMonth + units;
            }
            if (owned != nullptr) {
                continue;
            }
            const CommitmentSpan span{written.firstMonth, written.terms.value_or(0), {}};
            total.m_fixed = total.m_fixed + owedBy(part.terms, instances, span, demand, billing);
        }
        total.addMonths(demand, covered);
        if (total.m_months.empty()) {
            return total;
        }
        if (!plan.uncommitted) {
            return fail(ErrorCode::NotOffered, "use above the commitment of " + toString(plan.spec),
                        "an on-demand or spot price for it");
        }
        if (const auto* onDemand = std::get_if<OnDemand>(&plan.uncommitted->terms)) {
            total.setMeter(onDemand->rate, demand, billing);
            total.m_rules = onDemand->rules;
            total.m_banded = onDemand->sustainedUse && !onDemand->rules->sustainedUse.empty();
            total.m_tiered = !onDemand->rules->tierShares.empty();
        } else {
            total.setMeter(std::get<Spot>(plan.uncommitted->terms).rate, demand, billing);
        }
        return total;
    }

    Rational at(const Rational& share) const
    {
        Rational total = m_fixed + m_perUse * share;
        for (const TotalByShare& part : m_parts) {
            total = total + part.at(share);
        }
        if (m_months.empty()) {
            return total;
        }
        Rational hours;
        for (const auto& [length, left, months] : m_months) {
            Rational month;
            const Integer whole = floor(left);
            month = month + Rational(whole) * paidHours(share * Rational(length), length);
            month = month + paidHours((left - Rational(whole)) * share * Rational(length), length);
            hours = hours + month * Rational(months);
        }
        return total + m_hourly * hours;
    }

    /// Where the function may bend.
    void addBends(std::set<Rational>& bends) const
    {
        for (const TotalByShare& part : m_parts) {
            part.addBends(bends);
        }
        for (const MonthsLeft& months : m_months) {
            addBends(bends, months.left - Rational(floor(months.left)));
        }
    }

private:
    /// Equal months, and how many instances no commitment covers in them.
    struct MonthsLeft {
        std::int32_t length = 0;  // hours
        Rational left;
        std::int32_t months = 0;
    };

    void addBends(std::set<Rational>& bends, const Rational& fraction) const
    {
        const auto add = [&bends](const Rational& share) {
            if (share > Rational(0) && share < Rational(1)) {
                bends.insert(share);
            }
        };
        const auto addEdge = [&](const Rational& edge) {
            add(edge);
            if (!fraction.isZero()) {
                add(edge / fraction);
            }
        };
        if (m_banded) {
            const auto bands = static_cast<std::int64_t>(m_rules->sustainedUse.size());
            for (std::int64_t i = 1; i < bands; ++i) {
                addEdge(Rational(Integer(i), Integer(bands)));
            }
        }
        if (m_tiered) {
            for (const auto& [length, left, months] : m_months) {
                for (const std::int32_t edge : m_rules->tierEdgesHours) {
                    addEdge(Rational(Integer(edge), Integer(length)));
                }
            }
        }
    }

    /// What a commitment owes whatever the use, in minor units: all terms, and every hour of them.
    static Rational owedBy(const Plan& terms, std::int64_t instances, const CommitmentSpan& span,
                           const Demand& demand, const Billing& billing)
    {
        return std::visit(
            [&](const auto& plan) -> Rational {
                using Terms = std::decay_t<decltype(plan)>;
                if constexpr (std::is_same_v<Terms, OnDemand> || std::is_same_v<Terms, Spot> ||
                              std::is_same_v<Terms, Owned>) {
                    return {};
                } else {
                    const Obligation owed =
                        dated(obligation(plan, instances, {}, demand.gpusPerInstance(), billing), span);
                    const std::int32_t count = termsOwed(owed, demand);
                    const std::int32_t end = span.firstMonth + count * owed.termMonths;
                    const Rational perUnit =
                        owed.perTerm.exactMinorUnits() * Rational(count) +
                        owed.perHour.exactMinorUnits() * Rational(hoursBetween(demand, span.firstMonth, end));
                    return perUnit * Rational(owed.units);
                }
            },
            terms);
    }

    static std::int64_t hoursBetween(const Demand& demand, std::int32_t from, std::int32_t to)
    {
        const MonthLengths before = demand.lengths(from);
        const MonthLengths all = demand.lengths(to);
        std::int64_t hours = 0;
        for (std::size_t i = 0; i < all.count.size(); ++i) {
            hours += std::int64_t{all.count[i] - before.count[i]} * MonthLengths::hours[i];
        }
        return hours;
    }

    void addMonths(const Demand& demand, const std::vector<Rational>& covered)
    {
        Rational left;
        for (std::int32_t month = 0; month < demand.months(); ++month) {
            const auto at = static_cast<std::size_t>(month);
            if (month == 0 || covered[at] != covered[at - 1]) {
                left = Rational(demand.peakInstances()) - covered[at];
            }
            if (left <= Rational(0)) {
                continue;
            }
            const std::int32_t length = demand.hoursIn(month);
            const auto same = std::find_if(m_months.begin(), m_months.end(), [&](const MonthsLeft& known) {
                return known.length == length && known.left == left;
            });
            if (same != m_months.end()) {
                ++same->months;
            } else {
                m_months.push_back({length, left, 1});
            }
        }
    }

    void setMeter(const Rate& rate, const Demand& demand, const Billing& billing)
    {
        m_hourly = hourPrice(rate, demand.gpusPerInstance(), billing).exactMinorUnits();
    }

    /// Owned servers draw more while they are in use.
    void addOwned(const OwnedTerms& terms, std::int64_t servers, std::span<const Rational> running,
                  const Demand& demand, const Billing& billing)
    {
        const Rational minor(pow10(billing.currencyFor(terms.currency).minorDigits()));
        for (const OwnedLine& line : ownedLines(terms, servers, running, demand, billing)) {
            m_fixed = m_fixed + line.fixed * minor;
            m_perUse = m_perUse + line.perUse * minor;
        }
    }

    /// Hours of one layer in a month, each part at its share.
    Rational paidHours(const Rational& used, std::int32_t length) const
    {
        if (!m_banded && !m_tiered) {
            return used;
        }
        const ShareTable& shares = m_banded ? m_rules->sustainedUse : m_rules->tierShares;
        Rational paid;
        Rational lower;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            const bool last = i + 1 == shares.size();
            const Rational upper =
                last       ? std::max(used, lower)
                : m_banded ? Rational(length) * Rational(Integer(static_cast<std::int64_t>(i) + 1),
                                                         Integer(static_cast<std::int64_t>(shares.size())))
                           : Rational(m_rules->tierEdgesHours[i]);
            const Rational in = std::max(Rational(0), std::min(used, upper) - lower);
            paid = paid + in * Rational(Integer(shares.numerator(i)), Integer(shares.denominator()));
            lower = upper;
        }
        return paid;
    }

    std::vector<TotalByShare> m_parts;  // of a machine made of parts
    Rational m_fixed;
    Rational m_perUse;                 // of owned servers, over all months
    Rational m_hourly;                 // minor units per instance-hour of what no commitment covers
    std::vector<MonthsLeft> m_months;  // in which something is left
    std::shared_ptr<const BillingRules> m_rules;
    bool m_banded = false;
    bool m_tiered = false;
};

}  // namespace

std::optional<std::int32_t> breakEvenMonth(const Quote& plan, const Quote& baseline)
{
    if (plan.currency() != baseline.currency()) {
        throw CurrencyMismatch("payments in " + std::string(plan.currency().code()) + " and " +
                               std::string(baseline.currency().code()));
    }
    std::vector<Decimal> months(static_cast<std::size_t>(plan.months()));
    const auto add = [&months](const Charges& charges, const auto& plusOrMinus) {
        for (const Charge& charge : charges) {
            if (static_cast<std::size_t>(charge.month) < months.size()) {
                Decimal& month = months[static_cast<std::size_t>(charge.month)];
                month = plusOrMinus(month, charge.cost.amount());
            }
        }
    };
    add(plan.charges(), std::plus<>());
    add(baseline.charges(), std::minus<>());
    Decimal difference;
    std::optional<std::int32_t> first;
    for (std::int32_t month = 0; month < plan.months(); ++month) {
        difference = difference + months[static_cast<std::size_t>(month)];
        if (difference > Decimal(0)) {
            first.reset();
        } else if (!first) {
            first = month + 1;
        }
    }
    return first;
}

Result<std::vector<ShareRange>> breakEvenShares(const ResolvedPlan& plan, const Demand& planDemand,
                                                const Billing& planBilling, const ResolvedPlan& baseline,
                                                const Demand& baselineDemand, const Billing& baselineBilling)
{
    const auto own = TotalByShare::of(plan, planDemand, planBilling);
    const auto other = TotalByShare::of(baseline, baselineDemand, baselineBilling);
    if (!own || !other) {
        return tl::make_unexpected(own ? other.error() : own.error());
    }
    std::set<Rational> bends{Rational(0), Rational(1)};
    own->addBends(bends);
    other->addBends(bends);
    std::vector<ShareRange> ranges;
    const auto include = [&ranges](const Rational& from, const Rational& to) {
        if (!ranges.empty() && ranges.back().to == from) {
            ranges.back().to = to;
        } else {
            ranges.push_back({from, to});
        }
    };
    std::optional<Rational> left;
    Rational leftExcess;
    for (const Rational& right : bends) {
        const Rational excess = own->at(right) - other->at(right);
        if (left) {
            const bool leftIn = leftExcess <= Rational(0);
            const bool rightIn = excess <= Rational(0);
            if (leftIn && rightIn) {
                include(*left, right);
            } else if (leftIn != rightIn) {
                const Rational root = *left + (right - *left) * (leftExcess / (leftExcess - excess));
                include(leftIn ? *left : root, leftIn ? root : right);
            }
        }
        left = right;
        leftExcess = excess;
    }
    return ranges;
}

Result<Rational> exactTotalAtShare(const ResolvedPlan& plan, const Demand& demand, const Billing& billing,
                                   const Rational& share)
{
    return TotalByShare::of(plan, demand, billing).map([&share](const TotalByShare& total) {
        return total.at(share);
    });
}

}  // namespace gpucost
