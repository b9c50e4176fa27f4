// SPDX-License-Identifier: Apache-2.0
#include "core/plan/metered.h"

#include <algorithm>
#include <limits>

namespace gpucost {

namespace {

constexpr std::int64_t hourSeconds = 3600;
constexpr std::size_t maxParts = 9;  // 8 shares, and one for seconds added by a minimum

/// Ticks of a month at each share of the rate.
struct Parts {
    std::array<Int128, maxParts> ticks{};
};

/// The rules that matter for one demand, and the arithmetic of a month.
class Meter {
public:
    Meter(const MeteredTerms& terms, const Demand& demand, CommittedUnits below)
        : m_terms(terms)
        , m_rules(terms.rules)
        , m_demand(demand)
        , m_below(below)
    {
        const bool adds = demand.shortestRun() > 0 &&
                          (m_rules.granularitySeconds > 1 || demand.shortestRun() < m_rules.minimumSeconds);
        const bool limited = terms.spot && m_rules.spotLimitHours > 0 && m_rules.minimumSeconds > 0;
        const bool interrupted =
            terms.spot && m_rules.spotInterruption != SpotInterruption::None &&
            (demand.hasProviderInterruptions() || m_rules.spotInterruption == SpotInterruption::AwsWholeHour);
        m_tiered = !terms.spot && !m_rules.tierShares.empty();
        m_sustained = !terms.spot && terms.sustainedUse && !m_rules.sustainedUse.empty();
        m_byRun = m_tiered || ((adds || limited || interrupted) && !runsAreBilledAsTheyRan());
    }

    /// Whether months with the same use have the same charge.
    bool byUse() const { return !m_byRun; }

    std::optional<Error> refusal() const
    {
        if (m_byRun && !m_below.none()) {
            return Error{ErrorCode::BadPlan,
                         {},
                         "a commitment below use that is billed run by run",
                         "a plan without a commitment, or runs longer than the minimum: no source says which "
                         "run a commitment covers"};
        }
        return std::nullopt;
    }

    const ShareTable& shares() const { return m_tiered ? m_rules.tierShares : m_rules.sustainedUse; }
    std::size_t partCount() const { return m_tiered || m_sustained ? shares().size() + 1 : 1; }
    std::int64_t shareDenominator() const { return m_tiered || m_sustained ? shares().denominator() : 1; }
    /// The last part holds what a minimum or a granularity adds, at the full rate.
    std::int64_t shareNumerator(std::size_t part) const
    {
        return (m_tiered || m_sustained) && part < shares().size() ? shares().numerator(part)
                                                                   : shareDenominator();
    }
    /// The price of a weighted tick: a tick of 1 / (commitment's denominator * shares' denominator)
    /// instances.
    TickPrice tickPrice(const UnitPrice& hourly) const
    {
        std::int64_t ticks = hourSeconds * m_demand.ticksPerSecond();
        if (__builtin_mul_overflow(ticks, m_below.denominator, &ticks) ||
            __builtin_mul_overflow(ticks, shareDenominator(), &ticks)) {
            const Integer wide = Integer(hourSeconds * m_demand.ticksPerSecond()) *
                                 Integer(m_below.denominator) * Integer(shareDenominator());
            return TickPrice(hourly.exactMinorUnits() / Rational(wide));
        }
        return hourly.per(ticks);
    }
    CommittedUnits below() const { return m_below; }
    bool isTiered() const { return m_tiered; }
    bool isSustained() const { return m_sustained; }

    Parts parts(const MonthUse& use) const
    {
        Parts parts;
        if (m_sustained) {
            addBands(parts, use);
        } else {
            parts.ticks[0] = ticksAbove(use, m_below);
        }
        return parts;
    }

    Parts parts(std::int32_t month) const
    {
        if (!m_byRun) {
            return parts(m_demand.use(month));
        }
        Parts parts;
        if (m_sustained) {
            addBands(parts, m_demand.use(month));
        }
        for (const Run& run : m_demand.runs()) {
            if (run.month > month) {
                break;
            }
            addRun(parts, run, month);
        }
        return parts;
    }

    /// Cannot overflow: a million instances for a month of 84 ticks a second, over a denominator of 12
    /// digits, at shares of 6 decimals, need 108 bits.
    Int128 weighted(const Parts& parts) const
    {
        Int128 sum = 0;
        for (std::size_t i = 0; i < partCount(); ++i) {
            sum += parts.ticks[i] * shareNumerator(i);
        }
        return sum;
    }

    /// weighted(parts(use)), for quick totals without the parts.
    Int128 weighted(const MonthUse& use) const
    {
        if (!m_sustained) {
            return ticksAbove(use, m_below);
        }
        if (!m_below.none()) {
            return weighted(parts(use));
        }
        const std::size_t bands = m_rules.sustainedUse.size();
        const std::int64_t width = std::int64_t{use.hours} * hourSeconds * m_demand.ticksPerSecond() /
                                   static_cast<std::int64_t>(bands);
        Int128 sum = 0;
        for (const Layer& layer : use.layers) {
            std::int64_t paid = 0;
            std::int64_t rest = layer.ticks;
            for (std::size_t band = 0; rest > 0 && band < bands; ++band, rest -= width) {
                paid += std::min(rest, width) * m_rules.sustainedUse.numerator(band);
            }
            sum += Int128{paid} * layer.instances;
        }
        return sum;
    }

    /// The same for one layer that ran `ticks`.
    Int128 weightedLayer(const MonthUse& use, Int128 ticks) const
    {
        if (!m_sustained) {
            return ticks;
        }
        const auto bands = static_cast<std::int64_t>(m_rules.sustainedUse.size());
        const Int128 width = Int128{use.hours} * hourSeconds * m_demand.ticksPerSecond() / bands;
        Int128 sum = 0;
        for (std::int64_t band = 0; band < bands; ++band) {
            sum += std::clamp(ticks - band * width, Int128{0}, width) *
                   m_rules.sustainedUse.numerator(static_cast<std::size_t>(band));
        }
        return sum;
    }

    /// Minor units of a month where each instance's clock-hour is rounded. `price` is tickPrice().
    std::int64_t settled(const TickPrice& price, const MonthUse& use) const
    {
        Int128 sum = 0;
        for (const HourBucket& bucket : use.buckets) {
            const Int128 left = std::max(Int128{0}, Int128{bucket.instanceSeconds} * m_below.denominator -
                                                        Int128{hourSeconds} * m_below.numerator);
            const Int128 each = Int128{bucket.seconds} * m_below.denominator;
            const Int128 whole = left / each;
            const Int128 perHour = whole * roundedMinorUnits(price, each * m_demand.ticksPerSecond()) +
                                   roundedMinorUnits(price, (left % each) * m_demand.ticksPerSecond());
            sum += perHour * bucket.weight;
        }
        return weightedMinorUnits(sum);
    }
    std::int64_t settled(const TickPrice& price, std::int32_t month) const
    {
        if (!m_tiered) {
            return settled(price, m_demand.use(month));
        }
        Int128 sum = 0;
        for (const Run& run : m_demand.runs()) {
            sum += settledRun(price, run, month);
        }
        return weightedMinorUnits(sum);
    }

    /// Seconds that are billed for a run, by the rules; its time line continues past its end if need be.
    std::int64_t billedSeconds(const Run& run) const
    {
        if (m_terms.spot && run.endedBy == EndedBy::Provider &&
            m_rules.spotInterruption != SpotInterruption::None && run.seconds < hourSeconds) {
            return 0;
        }
        if (m_terms.spot && m_rules.spotInterruption == SpotInterruption::AwsWholeHour) {
            const std::int64_t full = run.seconds / hourSeconds * hourSeconds;
            return run.endedBy == EndedBy::Provider || full == run.seconds ? full : full + hourSeconds;
        }
        const std::int64_t limit = m_terms.spot ? std::int64_t{m_rules.spotLimitHours} * hourSeconds : 0;
        const std::int64_t before =
            limit > 0 ? (run.seconds - 1) / limit * limit : 0;  // runs cut short by the limit
        const std::int64_t last = std::max<std::int64_t>(run.seconds - before, m_rules.minimumSeconds);
        const std::int64_t granularity = m_rules.granularitySeconds;
        return before + (last + granularity - 1) / granularity * granularity;
    }

private:
    /// Minor units times the weights of hours or runs, which are in ticks.
    std::int64_t weightedMinorUnits(Int128 sum) const
    {
        const auto word = static_cast<std::int64_t>(sum);
        if (m_demand.ticksPerSecond() == 1 && word == sum) {
            return word;
        }
        const Integer rounded =
            divide(Integer::from128(sum), Integer(m_demand.ticksPerSecond()), Rounding::HalfUp);
        const auto small = rounded.toInt64();
        if (!small) {
            throw Overflow("a charge exceeds 64 bits of minor units");
        }
        return *small;
    }

    bool runsAreBilledAsTheyRan() const
    {
        return std::all_of(m_demand.runs().begin(), m_demand.runs().end(),
                           [this](const Run& run) { return billedSeconds(run) == run.seconds; });
    }

    void addBands(Parts& parts, const MonthUse& use) const
    {
        const auto bands = static_cast<std::int64_t>(m_rules.sustainedUse.size());
        const Int128 width =
            Int128{use.hours} * hourSeconds * m_demand.ticksPerSecond() * m_below.denominator / bands;
        const auto addLayers = [&](Int128 ticks, Int128 layers) {
            for (std::int64_t band = 0; band < bands; ++band) {
                const Int128 inBand = std::clamp(ticks - band * width, Int128{0}, width);
                parts.ticks[static_cast<std::size_t>(band)] += inBand * layers;
            }
        };
        if (m_below.none()) {
            for (const Layer& layer : use.layers) {
                addLayers(layer.ticks, layer.instances);
            }
            return;
        }
        // Layer j holds, of each clock-hour, what is left above the commitment after j layers were filled.
        for (Int128 j = 0;;) {
            Int128 ticks = 0;
            Int128 next = std::numeric_limits<std::int64_t>::max();
            for (const HourBucket& bucket : use.buckets) {
                const Int128 left = Int128{bucket.instanceSeconds} * m_below.denominator -
                                    Int128{hourSeconds} * m_below.numerator;
                const Int128 each = Int128{bucket.seconds} * m_below.denominator;
                const Int128 full = std::max(Int128{0}, left) / each;
                if (j < full) {
                    ticks += each * bucket.weight;
                    next = std::min(next, full);
                } else if (j == full && left > 0) {
                    ticks += (left % each) * bucket.weight;
                    next = std::min(next, full + 1);
                }
            }
            if (ticks == 0) {
                return;
            }
            addLayers(ticks, next - j);
            j = next;
        }
    }

    /// The part [from, to) of a run's own clock that falls into a month, with the billed tail in its last
    /// month.
    struct Piece {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t monthStart = 0;  // on the run's clock
    };

    Piece pieceIn(const Run& run, std::int32_t month, std::int64_t billed) const
    {
        std::int64_t monthStart = -run.start;
        for (std::int32_t m = run.month; m < month; ++m) {
            monthStart += std::int64_t{m_demand.hoursIn(m)} * hourSeconds;
        }
        const std::int64_t monthEnd = monthStart + std::int64_t{m_demand.hoursIn(month)} * hourSeconds;
        const bool begins = month == run.month;
        const bool ends = run.seconds <= monthEnd && (begins || run.seconds > monthStart);
        const std::int64_t from = std::min(std::max<std::int64_t>(0, monthStart), billed);
        const std::int64_t to =
            ends ? billed : std::min(std::clamp(monthEnd, std::int64_t{0}, run.seconds), billed);
        if (month < run.month || (!begins && run.seconds <= monthStart)) {
            return {};
        }
        return {from, std::max(from, to), monthStart};
    }

    void addRun(Parts& parts, const Run& run, std::int32_t month) const
    {
        const std::int64_t billed = billedSeconds(run);
        const Piece piece = pieceIn(run, month, billed);
        const Int128 each = Int128{run.instances} * run.weight;
        if (m_sustained) {  // the bands hold the seconds that ran
            const Piece ran = pieceIn(run, month, run.seconds);
            parts.ticks[shares().size()] += each * ((piece.to - piece.from) - (ran.to - ran.from));
        } else if (m_tiered) {
            std::int64_t lower = 0;
            for (std::size_t tier = 0; tier < shares().size(); ++tier) {
                const std::int64_t upper = tier < m_rules.tierEdgesHours.size()
                                               ? m_rules.tierEdgesHours[tier] * hourSeconds
                                               : std::numeric_limits<std::int64_t>::max();
                const std::int64_t seconds = std::min(piece.to, upper) - std::max(piece.from, lower);
                parts.ticks[tier] += each * std::max<std::int64_t>(0, seconds);
                lower = upper;
            }
        } else {
            parts.ticks[0] += each * (piece.to - piece.from);
        }
    }

    /// Sum of rounded clock-hours of a tiered run in a month, times its weight.
    Int128 settledRun(const TickPrice& price, const Run& run, std::int32_t month) const
    {
        const Piece piece = pieceIn(run, month, run.seconds);
        Int128 sum = 0;
        for (std::int64_t at = piece.from; at < piece.to;) {
            const std::int64_t hourEnd =
                piece.monthStart + ((at - piece.monthStart) / hourSeconds + 1) * hourSeconds;
            const std::int64_t end = std::min(hourEnd, piece.to);
            Int128 weightedTicks = 0;
            std::int64_t lower = 0;
            for (std::size_t tier = 0; tier < shares().size(); ++tier) {
                const std::int64_t upper = tier < m_rules.tierEdgesHours.size()
                                               ? m_rules.tierEdgesHours[tier] * hourSeconds
                                               : std::numeric_limits<std::int64_t>::max();
                const std::int64_t seconds =
                    std::max<std::int64_t>(0, std::min(end, upper) - std::max(at, lower));
                weightedTicks += Int128{seconds} * m_demand.ticksPerSecond() * shares().numerator(tier);
                lower = upper;
            }
            sum += roundedMinorUnits(price, weightedTicks);
            at = end;
        }
        return sum * run.instances * run.weight;
    }

    const MeteredTerms& m_terms;
    const BillingRules& m_rules;
    const Demand& m_demand;
    CommittedUnits m_below;
    bool m_tiered = false;
    bool m_sustained = false;
    bool m_byRun = false;
};

std::string partName(const Meter& meter, const BillingRules& rules, std::size_t part)
{
    const std::size_t shares = meter.partCount() - 1;
    if (meter.isSustained() && part < shares) {
        const auto edge = [shares](std::size_t i) {
            return toString(round(
                Rational(static_cast<std::int64_t>(100 * i)) / Rational(static_cast<std::int64_t>(shares)),
                Scale{0}, Rounding::HalfUp));
        };
        return "sustained use, " + edge(part) + " to " + edge(part + 1) + " % of the month";
    }
    if (meter.isTiered() && part < shares) {
        const std::string from = part == 0 ? "0" : std::to_string(rules.tierEdgesHours[part - 1]);
        return part < rules.tierEdgesHours.size() ? "run length over " + from + " h up to " +
                                                        std::to_string(rules.tierEdgesHours[part]) + " h"
                                                  : "run length over " + from + " h";
    }
    if (part > 0) {
        return "added by the minimum per run";
    }
    return meter.below().none() ? "hours used" : "hours used above the commitment";
}

bool settlesHourly(const MeteredTerms& terms, const Billing& billing)
{
    return terms.rules.settlement == Settlement::Hour && !billing.conversion &&
           billing.mode == Billing::Mode::Provider;
}

/// Ticks that each further unit covers: whole clock-hours of all hours that reach so high, and the part of
/// one.
std::vector<MeteredSaving> coveredTicks(const MonthUse& use)
{
    std::vector<HourBucket> hours = use.buckets;
    std::sort(hours.begin(), hours.end(),
              [](const HourBucket& a, const HourBucket& b) { return a.instanceSeconds < b.instanceSeconds; });
    Int128 full = 0;  // ticks of a unit that all hours not yet passed use in full
    for (const HourBucket& bucket : hours) {
        full += Int128{hourSeconds} * bucket.weight;
    }
    std::vector<MeteredSaving> savings;
    std::int64_t done = 0;
    for (std::size_t i = 0; i < hours.size();) {
        const std::int64_t height = hours[i].instanceSeconds / hourSeconds;
        if (height > done) {
            savings.push_back({height - done, full});
            done = height;
        }
        Int128 part = 0;
        for (; i < hours.size() && hours[i].instanceSeconds / hourSeconds == height; ++i) {
            full -= Int128{hourSeconds} * hours[i].weight;
            part += Int128{hours[i].instanceSeconds % hourSeconds} * hours[i].weight;
        }
        if (part > 0) {
            savings.push_back({1, full + part});
            ++done;
        }
    }
    return savings;
}

/// Differences of `charged(units)`, from none to where nothing is left.
template <class Charged>
std::vector<MeteredSaving> differences(const MonthUse& use, const Charged& charged)
{
    std::int64_t most = 0;
    for (const HourBucket& bucket : use.buckets) {
        most = std::max(most, (bucket.instanceSeconds + hourSeconds - 1) / hourSeconds);
    }
    std::vector<MeteredSaving> savings;
    Int128 before = charged(0);
    for (std::int64_t units = 1; units <= most; ++units) {
        const Int128 after = charged(units);
        if (!savings.empty() && savings.back().ticks == before - after) {
            ++savings.back().units;
        } else {
            savings.push_back({1, before - after});
        }
        before = after;
    }
    return savings;
}

}  // namespace

Int128 ticksAbove(const MonthUse& use, CommittedUnits below)
{
    if (below.none()) {
        return Int128{use.usedTicks} * below.denominator;
    }
    Int128 ticks = 0;
    for (const HourBucket& bucket : use.buckets) {
        const Int128 left =
            Int128{bucket.instanceSeconds} * below.denominator - Int128{hourSeconds} * below.numerator;
        ticks += std::max(Int128{0}, left) * bucket.weight;
    }
    return ticks;
}

Result<Charges> meteredCharges(const MeteredTerms& terms, const std::string& plan, const Demand& demand,
                               CommittedUnits below, const Billing& billing)
{
    const Meter meter(terms, demand, below);
    if (auto refusal = meter.refusal()) {
        return tl::make_unexpected(std::move(*refusal));
    }
    const UnitPrice hourly = hourPrice(terms.rate, demand.gpusPerInstance(), billing);
    const std::int64_t ticksPerHour = hourSeconds * demand.ticksPerSecond();
    const TickPrice price = meter.tickPrice(hourly);
    const Rational perHour = amountOfMinorUnits(hourly.exactMinorUnits(), hourly.currency()).value();
    Charges charges;
    charges.reserve(static_cast<std::size_t>(demand.months()));
    std::vector<std::pair<const MonthUse*, std::size_t>> known;
    for (std::int32_t month = 0; month < demand.months(); ++month) {
        const MonthUse* use = &demand.use(month);
        const auto same =
            std::find_if(known.begin(), known.end(), [use](const auto& entry) { return entry.first == use; });
        if (meter.byUse() && same != known.end()) {
            charges.push_back(charges[same->second]);
            charges.back().month = month;
            continue;
        }
        const Parts parts = meter.parts(month);
        const Int128 weighted = meter.weighted(parts);
        if (weighted == 0 &&
            std::all_of(parts.ticks.begin(), parts.ticks.end(), [](Int128 t) { return t == 0; })) {
            continue;
        }
        Charge charge;
        charge.month = month;
        charge.plan = plan;
        charge.pricing = terms.spot ? PricingCategory::Dynamic : PricingCategory::Standard;
        charge.unit = "instance-hour";
        charge.unitPrice = perHour;
        for (std::size_t part = 0; part < meter.partCount(); ++part) {
            if (parts.ticks[part] == 0) {
                continue;
            }
            const Rational hours(Integer::from128(parts.ticks[part]),
                                 Integer(ticksPerHour) * Integer(below.denominator));
            const Rational share(Integer(meter.shareNumerator(part)), Integer(meter.shareDenominator()));
            charge.quantity = charge.quantity + hours;
            charge.lines.push_back(
                {partName(meter, terms.rules, part), hours, share, hours * share * perHour});
        }
        charge.exact =
            amountOfMinorUnits(price.exact() * Rational(Integer::from128(weighted)), hourly.currency());
        const std::int64_t rounded =
            settlesHourly(terms, billing) ? meter.settled(price, month) : roundedMinorUnits(price, weighted);
        charge.cost = billed(charge.exact, rounded, billing);
        known.emplace_back(use, charges.size());
        charges.push_back(std::move(charge));
    }
    return charges;
}

Result<std::int64_t> meteredTotal(const MeteredTerms& terms, const Demand& demand, CommittedUnits below,
                                  const Billing& billing)
{
    const Meter meter(terms, demand, below);
    if (auto refusal = meter.refusal()) {
        return tl::make_unexpected(std::move(*refusal));
    }
    const UnitPrice hourly = hourPrice(terms.rate, demand.gpusPerInstance(), billing);
    const TickPrice price = meter.tickPrice(hourly);
    std::int64_t total = 0;
    const auto add = [&total](std::int64_t minorUnits, std::int64_t times) {
        std::int64_t product = 0;
        if (__builtin_mul_overflow(minorUnits, times, &product) ||
            __builtin_add_overflow(total, product, &total)) {
            throw Overflow("a total exceeds 64 bits of minor units");
        }
    };
    const bool settles = settlesHourly(terms, billing);
    if (meter.byUse()) {
        for (const MonthUse& use : demand.uses()) {
            add(settles ? meter.settled(price, use) : roundedMinorUnits(price, meter.weighted(use)),
                use.months);
        }
        return total;
    }
    for (std::int32_t month = 0; month < demand.months(); ++month) {
        add(settles ? meter.settled(price, month)
                    : roundedMinorUnits(price, meter.weighted(meter.parts(month))),
            1);
    }
    return total;
}

Result<MeteredSavings> meteredSavings(const MeteredTerms& terms, const Demand& demand, const Billing& billing)
{
    const Meter alone(terms, demand, {});
    if (auto refusal = Meter(terms, demand, {1, 1}).refusal()) {
        return tl::make_unexpected(std::move(*refusal));
    }
    constexpr std::int64_t mostStackings = 50'000'000;
    const TickPrice price = alone.tickPrice(hourPrice(terms.rate, demand.gpusPerInstance(), billing));
    const bool settles = settlesHourly(terms, billing);
    MeteredSavings savings;
    savings.tickPrice = settles ? Rational(1) : price.exact();
    for (const MonthUse& use : demand.uses()) {
        const bool wholeHours = std::all_of(use.buckets.begin(), use.buckets.end(),
                                            [](const HourBucket& b) { return b.seconds == hourSeconds; });
        if (settles || (alone.isSustained() && !wholeHours)) {
            if (demand.peakInstances() > mostStackings / static_cast<std::int64_t>(use.buckets.size() + 1)) {
                return fail(ErrorCode::NumericLimit,
                            std::to_string(demand.peakInstances()) +
                                " instances, each hour of a month in its own way",
                            "fewer instances, or hours that are used in full");
            }
            savings.uses.push_back(differences(use, [&](std::int64_t units) {
                const Meter meter(terms, demand, {units, 1});
                return settles ? Int128{meter.settled(price, use)} : meter.weighted(use);
            }));
            continue;
        }
        std::vector<MeteredSaving> steps = coveredTicks(use);
        if (alone.isSustained() && !steps.empty()) {
            Int128 others = 0;  // the charge above one unit
            for (MeteredSaving& step : steps) {
                step.ticks = alone.weightedLayer(use, step.ticks);
                others += step.ticks * step.units;
            }
            others -= steps.front().ticks;
            const MeteredSaving first{1, alone.weighted(use) - others};
            if (--steps.front().units == 0) {
                steps.front() = first;
            } else if (first.ticks == steps.front().ticks) {
                ++steps.front().units;
            } else {
                steps.insert(steps.begin(), first);
            }
        }
        savings.uses.push_back(std::move(steps));
    }
    return savings;
}

}  // namespace gpucost
