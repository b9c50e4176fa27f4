// SPDX-License-Identifier: Apache-2.0
#include "core/quote/dated_mix.h"

#include <algorithm>

#include "core/quote/part_charges.h"

namespace gpucost {

namespace {

/// Commitments of which some hold for a part of the demand: what is committed differs from month to month.
class DatedMix {
public:
    DatedMix(const ResolvedPlan& plan, const Demand& demand, const Billing& billing)
        : m_plan(plan)
        , m_demand(demand)
        , m_billing(billing)
        , m_below(static_cast<std::size_t>(demand.months()))
    {
    }

    /// Calls `one(part, cover, span)` for each commitment, then adds what it covers to its months.
    template <class Each>
    std::optional<Error> forEachCommitment(const Each& one)
    {
        for (const ResolvedPart& part : m_plan.commitments) {
            const PlanPart& written = part.part;
            if (written.firstMonth >= m_demand.months()) {
                return Error{ErrorCode::BadPlan,
                             {},
                             toString(written.key) + " from month " + std::to_string(written.firstMonth + 1),
                             "a month of the demand, 1 to " + std::to_string(m_demand.months())};
            }
            const Result<PartCover> cover = coverOf(part, m_demand, m_billing);
            if (!cover) {
                return cover.error();
            }
            one(part, *cover, CommitmentSpan{written.firstMonth, written.terms.value_or(0), m_below});
            const auto end = static_cast<std::size_t>(written.endMonth(m_demand.months()));
            for (auto month = static_cast<std::size_t>(written.firstMonth); month < end; ++month) {
                m_below[month] = sum(m_below[month], cover->units);
            }
        }
        return std::nullopt;
    }

    /// What commitments leave. Each month as it would be charged if its commitments held all the time.
    Result<Charges> rest() const
    {
        Charges all;
        std::vector<CommittedUnits> done;
        for (const CommittedUnits below : m_below) {
            if (std::find(done.begin(), done.end(), below) != done.end()) {
                continue;
            }
            done.push_back(below);
            if (!m_plan.uncommitted) {
                if (leavesSomething(below)) {
                    return tl::make_unexpected(nothingTakesTheRest(m_plan.spec));
                }
                continue;
            }
            Result<Charges> made = uncommittedCharges(m_plan.uncommitted->terms, m_demand, below, m_billing);
            if (!made) {
                return made;
            }
            for (Charge& charge : *made) {
                if (m_below[static_cast<std::size_t>(charge.month)] == below) {
                    all.push_back(std::move(charge));
                }
            }
        }
        return all;
    }

    /// What is committed in each month by the commitments so far.
    const std::vector<CommittedUnits>& below() const { return m_below; }

private:
    bool leavesSomething(CommittedUnits below) const
    {
        for (std::int32_t month = 0; month < m_demand.months(); ++month) {
            if (m_below[static_cast<std::size_t>(month)] == below &&
                ticksAbove(m_demand.use(month), below) > 0) {
                return true;
            }
        }
        return false;
    }

    const ResolvedPlan& m_plan;
    const Demand& m_demand;
    const Billing& m_billing;
    std::vector<CommittedUnits> m_below;
};

}  // namespace

bool isDated(const ResolvedPlan& plan)
{
    return std::any_of(plan.commitments.begin(), plan.commitments.end(),
                       [](const ResolvedPart& part) { return part.part.isDated(); });
}

Result<std::vector<DatedPart>> datedParts(const ResolvedPlan& plan, const Demand& demand,
                                          const Billing& billing)
{
    DatedMix mix(plan, demand, billing);
    std::vector<DatedPart> parts;
    auto error = mix.forEachCommitment(
        [&](const ResolvedPart& part, const PartCover& cover, const CommitmentSpan& span) {
            parts.push_back({&part, cover.units, mix.below(),
                             commitmentCharges(part, cover.instances, {}, demand, billing, span)});
        });
    if (error) {
        return tl::make_unexpected(std::move(*error));
    }
    Result<Charges> rest = mix.rest();
    if (!rest) {
        return tl::make_unexpected(rest.error());
    }
    if (!rest->empty()) {
        parts.push_back({&*plan.uncommitted, {}, mix.below(), std::move(*rest)});
    }
    return parts;
}

Result<std::int64_t> datedTotal(const ResolvedPlan& plan, const Demand& demand, const Billing& billing)
{
    DatedMix mix(plan, demand, billing);
    std::int64_t total = 0;
    const auto add = [&total](std::int64_t minorUnits) {
        if (__builtin_add_overflow(total, minorUnits, &total)) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
    };
    auto error = mix.forEachCommitment(
        [&](const ResolvedPart& part, const PartCover& cover, const CommitmentSpan& span) {
            add(commitmentTotal(part, cover.instances, {}, demand, billing, span));
        });
    if (error) {
        return tl::make_unexpected(std::move(*error));
    }
    const Result<Charges> rest = mix.rest();
    if (!rest) {
        return tl::make_unexpected(rest.error());
    }
    for (const Charge& charge : *rest) {
        add(charge.cost.amount().coefficient().toInt64().value());
    }
    return total;
}

}  // namespace gpucost
