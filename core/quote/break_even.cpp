// SPDX-License-Identifier: Apache-2.0
#include "core/quote/break_even.h"

#include <algorithm>
#include <set>

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
        total.m_instances = Rational(demand.peakInstances());
        Rational covered;
        for (const ResolvedPart& part : plan.commitments) {
            const std::int64_t instances = part.part.instances.value_or(demand.peakInstances());
            const Rational before = std::min(covered, total.m_instances);
            if (const auto* savings = std::get_if<SavingsPlan>(&part.terms)) {
                const auto units = coveredUnits(*savings, instances, demand.gpusPerInstance(), billing);
                if (!units) {
                    return tl::make_unexpected(units.error());
                }
                covered = covered + Rational(Integer(units->numerator), Integer(units->denominator));
            } else {
                covered = covered + Rational(instances);
            }
            if (const auto* owned = std::get_if<Owned>(&part.terms)) {
                total.addOwned(*owned->terms, instances, total.m_instances - before, demand, billing);
                continue;
            }
            Charges owed = std::visit(
                [&](const auto& terms) -> Charges {
                    using Terms = std::decay_t<decltype(terms)>;
                    if constexpr (std::is_same_v<Terms, OnDemand> || std::is_same_v<Terms, Spot>) {
                        return {};
                    } else {
                        return charges(terms, instances, CommittedUnits{}, demand, billing);
                    }
                },
                part.terms);
            for (const Charge& charge : owed) {
                total.m_fixed = total.m_fixed +
                                charge.exact.value() * Rational(pow10(charge.exact.currency().minorDigits()));
            }
        }
        total.m_left = std::max(Rational(0), total.m_instances - covered);
        if (total.m_left.isZero()) {
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
        if (m_left.isZero()) {
            return total;
        }
        Rational hours;
        for (const auto& [length, months] : m_months) {
            Rational month;
            const Integer whole = floor(m_left);
            month = month + Rational(whole) * paidHours(share * Rational(length), length);
            month = month + paidHours((m_left - Rational(whole)) * share * Rational(length), length);
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
        const Rational fraction = m_left - Rational(floor(m_left));
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
            for (const auto& [length, months] : m_months) {
                for (const std::int32_t edge : m_rules->tierEdgesHours) {
                    addEdge(Rational(Integer(edge), Integer(length)));
                }
            }
        }
    }

private:
    void setMeter(const Rate& rate, const Demand& demand, const Billing& billing)
    {
        m_hourly = hourPrice(rate, demand.gpusPerInstance(), billing).exactMinorUnits();
        const MonthLengths lengths = demand.lengths(demand.months());
        for (std::size_t i = 0; i < lengths.count.size(); ++i) {
            if (lengths.count[i] > 0) {
                m_months.emplace_back(MonthLengths::hours[i], lengths.count[i]);
            }
        }
    }

    /// Owned servers draw more while they are in use.
    void addOwned(const OwnedTerms& terms, std::int64_t servers, const Rational& running,
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
    Rational m_perUse;  // of owned servers, over all months
    Rational m_instances;
    Rational m_left;                                              // instances that no commitment covers
    Rational m_hourly;                                            // minor units per instance-hour of those
    std::vector<std::pair<std::int32_t, std::int32_t>> m_months;  // hours, number of such months
    std::shared_ptr<const BillingRules> m_rules;
    bool m_banded = false;
    bool m_tiered = false;
};

}  // namespace

std::optional<std::int32_t> breakEvenMonth(const Quote& plan, const Quote& baseline)
{
    const std::vector<Money> paid = plan.cashFlow();
    const std::vector<Money> other = baseline.cashFlow();
    Decimal difference;
    std::optional<std::int32_t> first;
    for (std::int32_t month = 0; month < plan.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        difference = difference + (paid[at] - other[at]).amount();
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
