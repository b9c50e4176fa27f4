// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/plan_curve.h"

#include <algorithm>
#include <limits>
#include <map>

#include "core/finance/price_path.h"

namespace gpucost {

namespace {

constexpr std::int64_t hourSeconds = 3600;

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

/// Commitments cover what was asked for, even where a demand grows beyond it.
void stateInstances(ResolvedPlan& plan, std::int64_t instances)
{
    for (ResolvedPart& part : plan.commitments) {
        part.part.instances = part.part.instances.value_or(instances);
    }
    for (ResolvedMachinePart& part : plan.parts) {
        stateInstances(part.plan, instances * part.count);
    }
}

/// Seconds of a month fit 32 bits, which are divided several times as fast as 64.
std::int64_t quotient(std::int64_t seconds, std::int64_t divisor)
{
    return static_cast<std::uint32_t>(seconds) / static_cast<std::uint32_t>(divisor);
}

std::int64_t remainder(std::int64_t seconds, std::int64_t divisor)
{
    return static_cast<std::uint32_t>(seconds) % static_cast<std::uint32_t>(divisor);
}

/// Instances that run in a month, and for how long each.
struct Running {
    std::int64_t instances = 0;
    std::int64_t seconds = 0;
};

Running runningIn(const MonthState& state, std::int64_t instances)
{
    if (state.use <= millionths) {
        return {instances, state.seconds};
    }
    // In machine words while they hold it: divisions of wider numbers are slow.
    std::int64_t words = 0;
    if (!__builtin_mul_overflow(instances, state.use, &words) &&
        words <= std::numeric_limits<std::int64_t>::max() / (4 * 744 * hourSeconds)) {
        const std::int64_t running = (words + millionths - 1) / millionths;
        const std::int64_t share = running * millionths;
        return {running, (2 * words * state.hours * hourSeconds + share) / (2 * share)};
    }
    const Int128 wanted = Int128{instances} * state.use;
    const auto running = static_cast<std::int64_t>((wanted + millionths - 1) / millionths);
    const Int128 share = Int128{running} * millionths;
    const Int128 seconds = (2 * wanted * state.hours * hourSeconds + share) / (2 * share);
    return {running, static_cast<std::int64_t>(seconds)};
}

/// The part of a ticks that each equal part of the month takes, times its share of the rate.
template <class Int>
Int banded(Int ticks, Int width, std::span<const std::int64_t> shares)
{
    Int paid = 0;
    for (std::size_t band = 0; ticks > 0 && band < shares.size(); ++band, ticks -= width) {
        paid += std::min(ticks, width) * shares[band];
    }
    return paid;
}

}  // namespace

std::vector<MonthState> monthStates(Month start, std::int32_t months, MonthConvention convention)
{
    std::vector<MonthState> states;
    for (std::int32_t month = 0; month < months; ++month) {
        const std::int32_t hours = hoursIn(start.plus(month), convention);
        const auto same = std::find_if(states.begin(), states.end(), [&](const MonthState& state) {
            return state.year == month / 12 && state.hours == hours;
        });
        if (same != states.end()) {
            ++same->count;
        } else {
            states.push_back({month / 12, hours, 1, 0, 0, millionths});
        }
    }
    return states;
}

Result<PlanCurve> PlanCurve::of(const Offer& offer, const ResolvedPlan& plan, const DemandSpec& spec,
                                const Billing& billing)
{
    if (!offer.gpuCount || offer.gpuCount->isZero()) {
        return fail(ErrorCode::NotOffered, offer.name() + ", whose number of GPUs is not known",
                    "an offer with GPUs");
    }
    PlanCurve curve;
    curve.m_offer = &offer;
    curve.m_plan = plan;
    curve.m_spec = spec;
    curve.m_spec.shape = FlatUtilization{Percentage()};
    curve.m_billing = billing;
    curve.m_billing.mode = Billing::Mode::Provider;
    curve.m_currency = billing.currencyFor(plan.currency());
    const Result<Demand> idle = makeDemand(curve.m_spec, *offer.gpuCount);
    if (!idle) {
        return tl::make_unexpected(idle.error());
    }
    curve.m_instances = idle->peakInstances();
    stateInstances(curve.m_plan, curve.m_instances);
    if (auto added = curve.add(curve.m_plan, *offer.gpuCount, 1); !added) {
        return tl::make_unexpected(added.error());
    }
    if (auto owed = curve.addOwed(); !owed) {
        return tl::make_unexpected(owed.error());
    }
    return curve;
}

Result<void> PlanCurve::add(const ResolvedPlan& plan, const Rational& gpusPerInstance,
                            std::int64_t perMachine)
{
    for (const ResolvedMachinePart& part : plan.parts) {
        const Rational gpus = gpusPerInstance / Rational(part.count);
        if (auto added = add(part.plan, gpus, perMachine * part.count); !added) {
            return added;
        }
    }
    if (!plan.parts.empty()) {
        return {};
    }
    Metered metered;
    metered.perMachine = perMachine;
    metered.hasCommitment = !plan.commitments.empty();
    Rational below;
    for (const ResolvedPart& part : plan.commitments) {
        if (std::holds_alternative<Owned>(part.terms) || part.part.isDated()) {
            m_isQuick = false;  // what it draws depends on the use, or what it covers on the month
        }
        CommittedUnits units{*part.part.instances, 1};
        if (const auto* savings = std::get_if<SavingsPlan>(&part.terms)) {
            const auto covered = coveredUnits(*savings, *part.part.instances, gpusPerInstance, m_billing);
            if (!covered) {
                return tl::make_unexpected(covered.error());
            }
            units = *covered;
        }
        below = below + Rational(Integer(units.numerator), Integer(units.denominator));
    }
    const auto numerator = below.numerator().toInt64();
    const auto denominator = below.denominator().toInt64();
    if (!numerator || !denominator) {
        throw Overflow("committed units exceed machine words");
    }
    metered.below = {*numerator, *denominator};
    if (plan.uncommitted) {
        const bool spot = std::holds_alternative<Spot>(plan.uncommitted->terms);
        m_usesSpot |= spot;
        metered.isSold = true;
        const Rate* rate = nullptr;
        const BillingRules* rules = nullptr;
        bool sustained = false;
        if (spot) {
            const Spot& terms = std::get<Spot>(plan.uncommitted->terms);
            rate = &terms.rate;
            rules = terms.rules.get();
        } else {
            const OnDemand& terms = std::get<OnDemand>(plan.uncommitted->terms);
            rate = &terms.rate;
            rules = terms.rules.get();
            sustained = terms.sustainedUse && !rules->sustainedUse.empty();
            m_isQuick &= rules->tierShares.empty();
        }
        m_isQuick &= !(spot && rules->spotInterruption == SpotInterruption::AwsWholeHour);
        m_isQuick &= rules->granularitySeconds > 0 && hourSeconds % rules->granularitySeconds == 0;
        metered.granularity = rules->granularitySeconds;
        metered.minimum = rules->minimumSeconds;
        metered.limit = spot ? std::int64_t{rules->spotLimitHours} * hourSeconds : 0;
        metered.settlesHourly = rules->settlement == Settlement::Hour && !m_billing.conversion;
        if (sustained) {
            metered.bands = static_cast<std::int64_t>(rules->sustainedUse.size());
            metered.shareDenominator = rules->sustainedUse.denominator();
            for (std::size_t band = 0; band < rules->sustainedUse.size(); ++band) {
                metered.bandShares[band] = rules->sustainedUse.numerator(band);
            }
        }
        const Rational perTick =
            hourPrice(*rate, gpusPerInstance, m_billing).exactMinorUnits() /
            Rational(Integer(hourSeconds) * Integer(metered.shareDenominator) * Integer(*denominator));
        metered.price = TickPrice(perTick);
        metered.scaled = TickPrice(perTick / Rational(millionths));
    }
    m_metered.push_back(metered);
    return {};
}

Result<Demand> PlanCurve::idle(std::int32_t months) const
{
    DemandSpec spec = m_spec;
    spec.months = months;
    return makeDemand(spec, *m_offer->gpuCount);
}

bool PlanCurve::idlesLike(const PlanCurve& other) const
{
    return m_spec.gpus == other.m_spec.gpus && m_spec.start == other.m_spec.start &&
           m_spec.convention == other.m_spec.convention && m_offer->gpuCount == other.m_offer->gpuCount;
}

Result<std::int64_t> PlanCurve::committedMinorUnits(const Demand& idle) const
{
    const bool commitsNothing =
        m_isQuick && std::all_of(m_metered.begin(), m_metered.end(),
                                 [](const Metered& part) { return !part.hasCommitment && part.isSold; });
    return commitsNothing ? 0 : totalMinorUnits(m_plan, idle, m_billing);
}

Result<void> PlanCurve::addOwed()
{
    if (!m_isQuick) {
        return {};
    }
    const Result<Demand> nothing = idle(m_spec.months);
    if (!nothing) {
        return tl::make_unexpected(nothing.error());
    }
    const auto committed = committedMinorUnits(*nothing);
    if (!committed) {
        return tl::make_unexpected(committed.error());
    }
    m_committed = *committed;
    if (!m_billing.conversion) {
        return {};
    }
    const auto unused = quote(*m_offer, m_plan, *nothing, m_billing);
    if (!unused) {
        return tl::make_unexpected(unused.error());
    }
    // A charge that is paid in installments is rounded once for its whole term.
    std::map<std::pair<std::int32_t, std::int32_t>, Rational> terms;  // (part, term)
    std::map<Rational, std::int64_t> counts;
    const Rational minor(pow10(m_currency.minorDigits()));
    for (const Charge& charge : unused->charges()) {
        const QuotedPart& part = unused->parts()[static_cast<std::size_t>(charge.part)];
        if (part.price->hasTermTotal && charge.frequency == ChargeFrequency::Recurring) {
            Rational& term = terms[{charge.part, charge.month / part.key.termMonths}];
            term = term + charge.exact.value() * minor;
        } else {
            ++counts[charge.exact.value() * minor];
        }
    }
    for (const auto& [key, amount] : terms) {
        ++counts[amount];
    }
    for (const auto& [amount, count] : counts) {
        m_owed.push_back({TickPrice(amount / Rational(millionths)), count});
    }
    return {};
}

/// What a minimum or a granularity adds to a month's run.
std::int64_t PlanCurve::addedSeconds(const Metered& part, std::int64_t seconds, bool mayGoOn)
{
    if (part.minimum > 0) {
        // Pieces end where the limit cuts a run; a run that goes on from the month before may be cut anywhere
        // in steps of whole hours.
        const std::int64_t last =
            part.limit == 0 ? seconds : remainder(seconds - 1, mayGoOn ? hourSeconds : part.limit) + 1;
        if (last < part.minimum) {
            return needsLedger;
        }
    }
    const std::int64_t begun = part.granularity > 1 ? remainder(seconds, part.granularity) : 0;
    if (begun > 0 && !part.below.none()) {
        return needsLedger;  // refused, in words that it knows
    }
    return begun > 0 ? part.granularity - begun : 0;
}

/// Ticks above the commitment, each times its share of the rate; what was added is at the full rate.
Int128 PlanCurve::weightedTicks(const Metered& part, const MonthState& state, std::int64_t running,
                                std::int64_t seconds, std::int64_t added)
{
    const std::span<const std::int64_t> shares(part.bandShares.data(), static_cast<std::size_t>(part.bands));
    if (part.below.none()) {
        const std::int64_t each =
            part.bands > 0
                ? banded(seconds, quotient(std::int64_t{state.hours} * hourSeconds, part.bands), shares)
                : seconds;
        return (Int128{each} + Int128{added} * part.shareDenominator) * running;
    }
    // Of whole clock-hours, and of the part of one, what lies above the commitment.
    const Int128 covered = Int128{hourSeconds} * part.below.numerator;
    const std::int64_t hours = seconds / hourSeconds;
    const std::int64_t rest = seconds % hourSeconds;
    const Int128 eachOfHours = Int128{hourSeconds} * part.below.denominator;
    const Int128 eachOfRest = Int128{rest} * part.below.denominator;
    const Int128 ofHours = std::max(Int128{0}, eachOfHours * running - covered);
    const Int128 ofRest = std::max(Int128{0}, eachOfRest * running - covered);
    if (part.bands == 0) {
        return ofHours * hours + ofRest;
    }
    // Layer upon layer, as sustained use stacks: full layers, one that is filled in part, none.
    const Int128 fullOfHours = hours > 0 ? ofHours / eachOfHours : 0;
    const Int128 fullOfRest = rest > 0 ? ofRest / eachOfRest : 0;
    std::array<Int128, 5> edges{Int128{0}, fullOfHours, fullOfHours + 1, fullOfRest, fullOfRest + 1};
    std::sort(edges.begin(), edges.end());
    const auto filled = [](Int128 layer, Int128 full, Int128 each, Int128 all) {
        return layer < full ? each : layer == full ? all - full * each : Int128{0};
    };
    const Int128 wide =
        Int128{state.hours} * hourSeconds * part.below.denominator / std::max<std::int64_t>(1, part.bands);
    Int128 weighted = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const Int128 layers = edges[i + 1] - edges[i];
        if (layers > 0) {
            const Int128 inHours =
                hours > 0 ? filled(edges[i], fullOfHours, eachOfHours, ofHours) * hours : 0;
            const Int128 inRest = rest > 0 ? filled(edges[i], fullOfRest, eachOfRest, ofRest) : 0;
            weighted += banded<Int128>(inHours + inRest, wide, shares) * layers;
        }
    }
    return weighted;
}

std::int64_t PlanCurve::settledMinorUnits(const Metered& part, std::int64_t running, std::int64_t seconds)
{
    const auto ofHour = [&](std::int64_t length) {
        const Int128 each = Int128{length} * part.below.denominator;
        if (part.below.none()) {
            return times(running, roundedMinorUnits(part.price, each));
        }
        const Int128 left = std::max(Int128{0}, each * running - Int128{hourSeconds} * part.below.numerator);
        const auto full = static_cast<std::int64_t>(left / each);
        return plus(times(full, roundedMinorUnits(part.price, each)),
                    roundedMinorUnits(part.price, left % each));
    };
    const std::int64_t hours = seconds / hourSeconds;
    const std::int64_t rest = seconds % hourSeconds;
    return plus(hours > 0 ? times(hours, ofHour(hourSeconds)) : 0, rest > 0 ? ofHour(rest) : 0);
}

std::int64_t PlanCurve::monthAt(const MonthState& state, std::int64_t factor, bool mayGoOn) const
{
    if (!m_isQuick) {
        return needsLedger;
    }
    const Running run = runningIn(state, m_instances);
    std::int64_t total = 0;
    for (const Metered& part : m_metered) {
        const std::int64_t running = run.instances * part.perMachine;
        const bool covered =
            part.hasCommitment && Int128{part.below.numerator} >= Int128{running} * part.below.denominator;
        if (covered || run.seconds == 0) {
            continue;
        }
        const std::int64_t added = addedSeconds(part, run.seconds, mayGoOn);
        if (!part.isSold || added == needsLedger || (part.settlesHourly && part.bands > 0)) {
            return needsLedger;
        }
        std::int64_t cost = 0;
        if (part.settlesHourly && factor == millionths) {
            cost = settledMinorUnits(part, running, run.seconds);
        } else {
            const Int128 ticks = weightedTicks(part, state, running, run.seconds, added);
            cost = factor == millionths ? roundedMinorUnits(part.price, ticks)
                                        : roundedMinorUnits(part.scaled, ticks * factor);
        }
        total = plus(total, cost);
    }
    return total;
}

std::int64_t PlanCurve::metered(std::span<const MonthState> states, std::int64_t exchange) const
{
    const bool mayGoOn = std::any_of(states.begin(), states.end(),
                                     [](const MonthState& state) { return state.use >= millionths; });
    std::int64_t total = 0;
    for (const MonthState& state : states) {
        const std::int64_t factor =
            exchange == millionths ? state.factor : (state.factor * exchange + millionths / 2) / millionths;
        const std::int64_t month = monthAt(state, factor, mayGoOn);
        if (month == needsLedger) {
            return needsLedger;
        }
        total = plus(total, times(month, state.count));
    }
    return total;
}

Result<std::int64_t> PlanCurve::total(std::span<const MonthState> states, std::int64_t exchange) const
{
    const std::int64_t applied = m_billing.conversion ? exchange : millionths;
    const std::int64_t used = metered(states, applied);
    if (used == needsLedger) {
        return ledgerTotal(m_spec.months, states, applied);
    }
    if (applied == millionths) {
        return plus(m_committed, used);
    }
    std::int64_t owed = 0;
    for (const Owed& charge : m_owed) {
        owed = plus(owed, times(roundedMinorUnits(charge.scaled, applied), charge.count));
    }
    return plus(owed, used);
}

Result<std::int64_t> PlanCurve::ledgerTotal(std::int32_t months, std::span<const MonthState> states,
                                            std::int64_t exchange) const
{
    DemandSpec spec = m_spec;
    spec.months = months;
    if (!m_billing.conversion) {
        exchange = millionths;
    }
    ExplicitRuns runs;
    std::vector<PricePath::Step> steps;
    bool wasFull = false;
    for (std::int32_t month = 0; month < spec.months; ++month) {
        const std::int32_t hours = hoursIn(spec.start.plus(month), spec.convention);
        const auto state = std::find_if(states.begin(), states.end(), [&](const MonthState& one) {
            return one.year == month / 12 && one.hours == hours;
        });
        const std::int64_t factor = (state->factor * exchange + millionths / 2) / millionths;
        steps.push_back({month, Rational(factor) / Rational(exchange)});
        const Running run = runningIn(*state, m_instances);
        if (wasFull && run.seconds > 0 && runs.runs.back().instances == run.instances) {
            runs.runs.back().seconds += run.seconds;
        } else if (run.seconds > 0) {
            runs.runs.push_back({month, 0, run.seconds, run.instances, 1, EndedBy::User});
        }
        wasFull = run.seconds == std::int64_t{hours} * hourSeconds;
    }
    spec.shape = std::move(runs);
    Result<Demand> demand = makeDemand(spec, *m_offer->gpuCount);
    if (!demand) {
        return tl::make_unexpected(demand.error());
    }
    Billing billing = m_billing;
    if (billing.conversion) {
        billing.conversion->factor = billing.conversion->factor * Rational(exchange) / Rational(millionths);
    }
    const Result<Quote> priced = quote(*m_offer, m_plan, *demand, billing);
    if (!priced) {
        return tl::make_unexpected(priced.error());
    }
    const Charges charges =
        repriced(priced->charges(), PricePath::schedule(std::move(steps)).value(), billing.mode);
    const auto minor =
        totalOf(charges, m_currency, billing).amount() * Decimal(pow10(m_currency.minorDigits()), Scale{0});
    const auto total = round(minor, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
    if (!total) {
        throw Overflow("a total exceeds 64 bits of minor units");
    }
    return *total;
}

}  // namespace gpucost
