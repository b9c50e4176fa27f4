// SPDX-License-Identifier: Apache-2.0
//
// Every plan and random mixes against an oracle that was written from the rules: fractions of
// Boost.Multiprecision, use derived again second by second and hour by hour. The oracle shares no code with
// core/plan, core/demand or core/money; it reads the same random case.
//
// GPUCOST_ORACLE_SEED and GPUCOST_ORACLE_CASES repeat or widen a run.

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <map>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <boost/multiprecision/cpp_int.hpp>
#include <doctest/doctest.h>

#include "core/demand/demand_spec.h"
#include "core/quote/quote.h"

namespace {

using I64 = std::int64_t;
__extension__ typedef __int128 I128;
namespace mp = boost::multiprecision;
// cpp_int and cpp_rational on the stack; more than 1,024 bits throw.
using Z = mp::number<mp::cpp_int_backend<1024, 1024, mp::signed_magnitude, mp::checked, void>, mp::et_off>;
using Q = mp::number<mp::rational_adaptor<Z::backend_type>, mp::et_off>;

// ------------------------------------------------------------------------------------------------ a random
// case

/// A decimal number of the case: digits / 10^places.
struct Number {
    I64 digits = 0;
    int places = 0;

    Q exact() const
    {
        Z power = 1;
        for (int i = 0; i < places; ++i) {
            power *= 10;
        }
        return Q(Z(digits), power);
    }
    gpucost::Decimal decimal() const { return {gpucost::Integer(digits), gpucost::Scale{places}}; }
};

struct Fraction {
    I64 over = 1;
    I64 under = 1;

    Q exact() const { return Q(Z(over), Z(under)); }
    gpucost::Rational rational() const { return {gpucost::Integer(over), gpucost::Integer(under)}; }
};

struct GivenRun {
    I64 month = 0;
    I64 start = 0;
    I64 seconds = 0;
    I64 instances = 1;
    bool byProvider = false;
};

enum class Shape { Flat, Hours, Weekly, Series, Runs };

struct DemandCase {
    bool calendar = false;
    int year = 2020;
    int month = 1;  // of the year, from 1
    int months = 1;
    Fraction gpus;
    Fraction perInstance;
    Shape shape = Shape::Flat;
    Fraction share;                         // Flat
    Number hours;                           // Hours
    std::vector<std::pair<I64, I64>> week;  // Weekly: seconds after Monday 00:00, sorted, apart
    int firstDay = 1;                       // Series
    int firstHour = 0;
    std::vector<Fraction> series;
    std::vector<GivenRun> runs;  // Runs
};

struct RulesCase {
    int granularity = 1;
    int minimum = 0;
    bool hourly = false;
    std::vector<Number> sustained;
    std::vector<int> edges;
    std::vector<Number> tiers;
    int limit = 0;
    int interruption = 0;  // none, AWS, AWS with whole hours
};

enum class Kind { OnDemand, Spot, Reserved, Monthly, CommittedUse, SavingsPlan, Subscription };
constexpr std::array<const char*, 7> kindNames{
    "on-demand",     "spot",         "reserved",    "reserved in monthly payments",
    "committed use", "savings plan", "subscription"};

enum class Unit { InstanceHour, GpuHour, InstanceMonth, GpuMonth };

struct PartCase {
    Kind kind = Kind::OnDemand;
    Unit unit = Unit::InstanceHour;
    Number rate;
    Number upfront;  // Reserved; the total in Monthly
    int term = 12;
    bool allUpfront = false;  // SavingsPlan
    bool states = false;      // SavingsPlan: a commitment is stated
    Number spend;
    Number share;         // Subscription
    I64 instances = 0;    // 0: all
    bool account = true;  // OnDemand: earns sustained use
};

struct PlanCase {
    std::vector<PartCase> commitments;
    PartCase rest;
    RulesCase rules;
    int places = 2;  // of the currency sold in
    bool exact = false;
    Fraction discount{0, 1};
    bool converts = false;
    int targetPlaces = 0;
    Fraction factor;
};

// ------------------------------------------------------------------------------------------------ the oracle

int daysOfMonth(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[static_cast<std::size_t>(month - 1)] + (leap && month == 2 ? 1 : 0);
}

/// 0 = Monday, counted day by day from Monday 2018-01-01.
int weekdayOfFirst(int year, int month)
{
    int days = 0;
    for (int y = 2018, m = 1; y != year || m != month; m == 12 ? (++y, m = 1) : ++m) {
        days += daysOfMonth(y, m);
    }
    return days % 7;
}

struct Timed {
    I64 from = 0;
    I64 to = 0;
    I64 instances = 1;
    bool byProvider = false;
};

/// One month of use, hour by hour.
struct OracleMonth {
    int hours = 0;
    std::vector<I64> used;         // instance-seconds of each hour
    std::vector<I64> busy;         // seconds of each hour with at least one instance
    std::map<I64, I64> secondsAt;  // how long exactly n ran
};

struct OracleDemand {
    std::vector<OracleMonth> months;
    std::vector<Timed> runs;      // on one time line; in a week model, on the line of one week
    std::vector<I64> monthStart;  // of the time line, one more than months
    bool weekModel = false;       // each month is 365/84 of such a week
    I64 peak = 0;
    Q perInstance;
    int year = 2020;
    int month = 1;
    bool calendar = false;

    int hoursIn(int index) const
    {
        if (!calendar) {
            return 730;
        }
        const int at = month - 1 + index;
        return 24 * daysOfMonth(year + at / 12, at % 12 + 1);
    }
    Q weight() const { return weekModel ? Q(365, 84) : Q(1); }
};

I64 halfUp(const Q& value)
{
    const Z n = numerator(value);
    const Z d = denominator(value);
    const Z magnitude = n < 0 ? Z(-n) : n;
    const Z rounded = (2 * magnitude + d) / (2 * d);
    return static_cast<I64>(n < 0 ? Z(-rounded) : rounded);
}

I64 ceilOf(const Q& value)
{
    const Z n = numerator(value);
    const Z d = denominator(value);
    return static_cast<I64>(Z((n + d - 1) / d));
}

/// Fills in hours, busy seconds and concurrency from the runs between two seconds of the time line.
OracleMonth monthOf(const std::vector<Timed>& runs, I64 from, I64 to)
{
    OracleMonth month;
    month.hours = static_cast<int>((to - from) / 3600);
    month.used.assign(static_cast<std::size_t>(month.hours), 0);
    month.busy.assign(static_cast<std::size_t>(month.hours), 0);
    std::map<I64, I64> change;
    for (const Timed& run : runs) {
        const I64 a = std::max(run.from, from);
        const I64 b = std::min(run.to, to);
        if (a >= b) {
            continue;
        }
        change[a] += run.instances;
        change[b] -= run.instances;
        for (I64 at = a; at < b;) {
            const I64 end = std::min(b, from + ((at - from) / 3600 + 1) * 3600);
            month.used[static_cast<std::size_t>((at - from) / 3600)] += run.instances * (end - at);
            at = end;
        }
    }
    I64 running = 0;
    I64 since = from;
    for (const auto& [second, by] : change) {
        if (running > 0) {
            month.secondsAt[running] += second - since;
            for (I64 at = since; at < second;) {
                const I64 end = std::min(second, from + ((at - from) / 3600 + 1) * 3600);
                month.busy[static_cast<std::size_t>((at - from) / 3600)] += end - at;
                at = end;
            }
        }
        running += by;
        since = second;
    }
    return month;
}

OracleDemand derive(const DemandCase& given)
{
    OracleDemand demand;
    demand.calendar = given.calendar;
    demand.year = given.year;
    demand.month = given.month;
    demand.perInstance = given.perInstance.exact();
    demand.monthStart.push_back(0);
    for (int i = 0; i < given.months; ++i) {
        demand.monthStart.push_back(demand.monthStart.back() + I64{3600} * demand.hoursIn(i));
    }
    const I64 end = demand.monthStart.back();
    const I64 instances = ceilOf(given.gpus.exact() / demand.perInstance);
    demand.peak = instances;
    std::vector<Timed>& runs = demand.runs;
    switch (given.shape) {
    case Shape::Flat:
    case Shape::Hours:
        for (int i = 0; i < given.months; ++i) {
            const I64 seconds =
                halfUp(given.shape == Shape::Flat ? given.share.exact() * Q(3600 * I64{demand.hoursIn(i)})
                                                  : given.hours.exact() * Q(3600));
            const I64 start = demand.monthStart[static_cast<std::size_t>(i)];
            if (seconds > 0 && !runs.empty() && runs.back().to == start) {
                runs.back().to += seconds;
            } else if (seconds > 0) {
                runs.push_back({start, start + seconds, instances, false});
            }
        }
        break;
    case Shape::Weekly: {
        const bool always =
            given.week.size() == 1 && given.week[0].first == 0 && given.week[0].second == 604800;
        demand.weekModel = !given.calendar && !always;
        const I64 length = demand.weekModel ? 604800 : end;
        const I64 offset = given.calendar ? 86400 * I64{weekdayOfFirst(given.year, given.month)} : 0;
        for (I64 week = -offset; week < length; week += 604800) {
            for (const auto& [from, to] : given.week) {
                const I64 a = std::max<I64>(0, week + from);
                const I64 b = std::min(length, week + to);
                if (a < b && !runs.empty() && runs.back().to == a) {
                    runs.back().to = b;
                } else if (a < b) {
                    runs.push_back({a, b, instances, false});
                }
            }
        }
        if (demand.weekModel && runs.size() > 1 && runs.front().from == 0 && runs.back().to == length) {
            runs.back().to += runs.front().to;  // over the turn of the week
            runs.erase(runs.begin());
        }
        break;
    }
    case Shape::Series: {
        demand.peak = 0;
        std::vector<I64> startedAt;  // one entry per running instance; who came last goes first
        const I64 first = (given.firstDay - 1) * 24 + given.firstHour;
        const I64 hours = end / 3600;
        for (I64 hour = 0; hour <= hours; ++hour) {
            const I64 index = hour - first;
            I64 wanted = 0;
            if (index >= 0 && index < static_cast<I64>(given.series.size())) {
                wanted = ceilOf(given.series[static_cast<std::size_t>(index)].exact() / demand.perInstance);
            }
            demand.peak = std::max(demand.peak, wanted);
            while (static_cast<I64>(startedAt.size()) > wanted) {
                runs.push_back({startedAt.back() * 3600, hour * 3600, 1, false});
                startedAt.pop_back();
            }
            while (static_cast<I64>(startedAt.size()) < wanted) {
                startedAt.push_back(hour);
            }
        }
        break;
    }
    case Shape::Runs: {
        std::map<I64, I64> change;
        for (const GivenRun& run : given.runs) {
            const I64 from = demand.monthStart[static_cast<std::size_t>(run.month)] + run.start;
            runs.push_back({from, from + run.seconds, run.instances, run.byProvider});
            change[from] += run.instances;
            change[from + run.seconds] -= run.instances;
        }
        demand.peak = 0;
        I64 running = 0;
        for (const auto& [second, by] : change) {
            running += by;
            demand.peak = std::max(demand.peak, running);
        }
        break;
    }
    }
    if (demand.weekModel) {
        std::vector<Timed> folded;
        for (Timed run : runs) {
            if (run.to > 604800) {
                folded.push_back({0, run.to - 604800, run.instances, false});
                run.to = 604800;
            }
            folded.push_back(run);
        }
        OracleMonth month = monthOf(folded, 0, 604800);
        month.hours = 730;
        demand.months.assign(static_cast<std::size_t>(given.months), month);
    } else {
        for (int i = 0; i < given.months; ++i) {
            demand.months.push_back(monthOf(runs, demand.monthStart[static_cast<std::size_t>(i)],
                                            demand.monthStart[static_cast<std::size_t>(i) + 1]));
        }
    }
    return demand;
}

struct Expected {
    int month = 0;
    bool oneTime = false;
    bool usage = false;
    Q exact;       // minor units
    I64 cost = 0;  // minor units, rounded
    bool hasUse = false;
    Q used;  // of a commitment, in instance-hours
    Q unused;
};

struct Oracle {
    const OracleDemand& demand;
    const PlanCase& plan;
    std::vector<Expected> charges;
    bool refused = false;
    bool beyondLimits = false;  // covers a fraction of more than twelve digits: savings_plan.h
    Z total = 0;                // minor units, of the rounded charges
    Q exactTotal = 0;

    explicit Oracle(const OracleDemand& d, const PlanCase& p)
        : demand(d)
        , plan(p)
    {
        Q below = 0;
        for (const PartCase& part : plan.commitments) {
            const I64 units = part.instances > 0 ? part.instances : demand.peak;
            const Q covers =
                part.kind == Kind::SavingsPlan && part.states ? spendPerHour(part) / hourly(part) : Q(units);
            static const Z limit("1000000000000");
            if (part.kind == Kind::SavingsPlan && part.states &&
                (numerator(covers) > limit || denominator(covers) > limit)) {
                beyondLimits = true;
                return;
            }
            commit(part, units, covers, below);
            below += covers;
        }
        if (plan.commitments.empty() || below < Q(demand.peak)) {
            meter(plan.rest, below);
        }
        std::stable_sort(charges.begin(), charges.end(),
                         [](const Expected& a, const Expected& b) { return a.month < b.month; });
        for (const Expected& charge : charges) {
            total += charge.cost;
            exactTotal += charge.exact;
        }
    }

    int places() const { return plan.converts ? plan.targetPlaces : plan.places; }

    Q minor() const
    {
        static const std::array<Q, 4> powers{Q(1), Q(10), Q(100), Q(1000)};
        return powers[static_cast<std::size_t>(places())];
    }
    Q conversion() const { return plan.converts ? plan.factor.exact() : Q(1); }
    Q paid() const { return (Q(1) - plan.discount.exact()) * conversion() * minor(); }
    static bool perGpu(Unit unit) { return unit == Unit::GpuHour || unit == Unit::GpuMonth; }
    static bool perMonth(Unit unit) { return unit == Unit::InstanceMonth || unit == Unit::GpuMonth; }
    Q sold(const PartCase& part) const { return perGpu(part.unit) ? demand.perInstance : Q(1); }

    /// Minor units of one instance-hour.
    Q hourly(const PartCase& part) const
    {
        const Q price = part.rate.exact() * sold(part) * paid();
        return perMonth(part.unit) ? price / 730 : price;
    }
    Q spendPerHour(const PartCase& part) const { return part.spend.exact() * conversion() * minor(); }

    void add(int month, bool oneTime, const Q& exact)
    {
        charges.push_back({month, oneTime, false, exact, halfUp(exact), false, 0, 0});
    }

    void commit(const PartCase& part, I64 units, const Q& covers, const Q& below)
    {
        const int months = static_cast<int>(demand.months.size());
        for (int first = 0; first < months; first += part.term) {  // renewed while the demand goes on
            const Q once = part.upfront.exact() * sold(part) * paid() * units;
            if (part.kind == Kind::Reserved && part.upfront.digits != 0) {
                add(first, true, once);
            }
            if (part.kind == Kind::Subscription && part.share.digits != 0) {
                add(first, true,
                    part.rate.exact() * part.share.exact() * sold(part) * paid() * units * part.term);
            }
            I64 termHours = 0;
            const I64 whole = part.kind == Kind::Monthly ? halfUp(once) : 0;
            I64 each = halfUp(Q(Z(whole), Z(part.term)));
            if (each * (part.term - 1) > whole) {
                each = whole / part.term;
            }
            for (int month = first; month < first + part.term; ++month) {
                const I64 hours = demand.hoursIn(month);
                termHours += hours;
                const bool spends = part.kind == Kind::SavingsPlan;
                const Q perHour = spends && part.states ? spendPerHour(part) : hourly(part) * units;
                if (part.kind == Kind::Monthly) {
                    const bool last = month == first + part.term - 1;
                    add(month, false, once / part.term);
                    charges.back().cost = last ? whole - each * (part.term - 1) : each;
                    addUse(month, covers, below);
                } else if (part.kind != Kind::Subscription && !(spends && part.allUpfront) &&
                           part.rate.digits != 0) {
                    add(month, false, perHour * hours);
                    addUse(month, covers, below);
                }
            }
            if (part.kind == Kind::SavingsPlan && part.allUpfront) {
                add(first, true, (part.states ? spendPerHour(part) : hourly(part) * units) * termHours);
            }
        }
    }

    /// Instance-hours of a month that a commitment covers, hour by hour.
    void addUse(int month, const Q& covers, const Q& below)
    {
        Expected& charge = charges.back();
        charge.hasUse = true;
        const Q committed = covers * demand.hoursIn(month);
        Q used = 0;
        if (month < static_cast<int>(demand.months.size())) {
            std::map<I64, I64> hoursByUse;
            for (const I64 seconds : demand.months[static_cast<std::size_t>(month)].used) {
                ++hoursByUse[seconds];
            }
            for (const auto& [seconds, hours] : hoursByUse) {
                const Q left = Q(seconds) - below * 3600;
                if (left > 0) {
                    used += std::min<Q>(left, covers * 3600) * hours;
                }
            }
            used = used * demand.weight() / 3600;
        }
        charge.used = used;
        charge.unused = committed - used;
    }

    // -------------------------------------------------------------------------------------------- metered
    // use

    I64 billed(const Timed& run, bool spot) const
    {
        const RulesCase& rules = plan.rules;
        const I64 seconds = run.to - run.from;
        if (spot && rules.interruption > 0 && run.byProvider && seconds < 3600) {
            return 0;
        }
        if (spot && rules.interruption == 2) {
            const I64 hours = run.byProvider ? seconds / 3600 : (seconds + 3599) / 3600;
            return hours * 3600;
        }
        I64 sum = 0;
        for (I64 left = seconds; left > 0;) {
            const I64 piece = spot && rules.limit > 0 ? std::min<I64>(left, I64{rules.limit} * 3600) : left;
            const I64 atLeast = std::max<I64>(piece, rules.minimum);
            sum += (atLeast + rules.granularity - 1) / rules.granularity * rules.granularity;
            left -= piece;
        }
        return sum;
    }

    Q shareAt(const std::vector<Number>& shares, std::size_t i) const { return shares[i].exact(); }

    /// Seconds of use times their share of the rate, by month; month of each second by the time line.
    void meter(const PartCase& part, const Q& below)
    {
        const RulesCase& rules = plan.rules;
        const bool spot = part.kind == Kind::Spot;
        const bool tiered = !spot && !rules.tiers.empty();
        const bool sustained = !spot && part.account && !rules.sustained.empty();
        bool exactRuns = true;
        for (const Timed& run : demand.runs) {
            exactRuns = exactRuns && billed(run, spot) == run.to - run.from;
        }
        if (below > 0 && (tiered || !exactRuns)) {
            refused = true;
            return;
        }
        const bool hourlySettled = rules.hourly && !plan.converts;
        const Q rate = hourly(part);
        for (std::size_t m = 0; m < demand.months.size(); ++m) {
            const OracleMonth& month = demand.months[m];
            Q paidSeconds = 0;
            Z anySeconds = 0;
            if (sustained) {
                paidSeconds += bands(month, below, anySeconds);
            } else if (!tiered && below > 0) {
                const Z n = numerator(below);
                const Z d = denominator(below);
                Z sum = 0;
                std::map<I64, I64> hoursByUse;
                for (const I64 seconds : month.used) {
                    ++hoursByUse[seconds];
                }
                for (const auto& [seconds, hours] : hoursByUse) {
                    const Z left = Z(seconds) * d - 3600 * n;
                    if (left > 0) {
                        sum += left * hours;
                    }
                }
                paidSeconds += Q(sum, d);
                anySeconds += sum;
            }
            if (below == 0 && (tiered || !sustained || !exactRuns)) {
                for (const Timed& run : demand.runs) {
                    paidSeconds += runSeconds(run, m, spot, tiered, sustained, anySeconds);
                }
            }
            if (anySeconds == 0) {
                continue;
            }
            Expected charge;
            charge.month = static_cast<int>(m);
            charge.usage = true;
            charge.exact = rate * paidSeconds * demand.weight() / 3600;
            charge.cost = hourlySettled ? settled(month, m, rate, below, tiered) : halfUp(charge.exact);
            charges.push_back(charge);
        }
    }

    /// Layer by layer, each equal part of the month at its share.
    Q bands(const OracleMonth& month, const Q& below, Z& anySeconds) const
    {
        const auto& shares = plan.rules.sustained;
        std::vector<Q> layers;
        if (below == 0) {
            I64 most = 0;
            for (const auto& [n, seconds] : month.secondsAt) {
                most = std::max(most, n);
            }
            for (I64 k = 1; k <= most; ++k) {
                I64 time = 0;
                for (const auto& [n, seconds] : month.secondsAt) {
                    time += n >= k ? seconds : 0;
                }
                layers.push_back(Q(time));
            }
        } else {
            const I64 n = static_cast<I64>(numerator(below));
            const I64 d = static_cast<I64>(denominator(below));
            std::map<std::pair<I64, I64>, I64> alike;
            for (std::size_t h = 0; h < month.used.size(); ++h) {
                ++alike[{month.used[h], month.busy[h]}];
            }
            for (I64 j = 0;; ++j) {
                Z sum = 0;
                for (const auto& [hour, count] : alike) {
                    const I128 left = I128{hour.first} * d - I128{3600} * n - I128{j} * hour.second * d;
                    const I128 in = std::min(std::max<I128>(0, left), I128{hour.second} * d);
                    sum += Z(in) * count;
                }
                if (sum == 0) {
                    break;
                }
                layers.push_back(Q(sum, Z(d)));
            }
        }
        const Q width = Q(I64{month.hours} * 3600) / static_cast<I64>(shares.size());
        Q paid = 0;
        std::map<Q, I64> same;
        for (const Q& layer : layers) {
            ++same[layer];
        }
        for (const auto& [layer, count] : same) {
            anySeconds += count;
            const Q time = layer * demand.weight();
            for (std::size_t b = 0; b < shares.size(); ++b) {
                const Q from = width * static_cast<I64>(b);
                if (time > from) {
                    paid += std::min<Q>(time - from, width) * shareAt(shares, b) * count;
                }
            }
        }
        return paid / demand.weight();
    }

    /// A run's billed seconds in a month, each at its share, times the instances.
    Q runSeconds(const Timed& run, std::size_t m, bool spot, bool tiered, bool sustained, Z& anySeconds) const
    {
        const I64 length = run.to - run.from;
        const I64 bill = billed(run, spot);
        I64 monthFrom = demand.monthStart[m] - run.from;
        I64 monthTo = demand.monthStart[m + 1] - run.from;
        if (demand.weekModel) {
            monthFrom = 0;
            monthTo = std::max(length, bill);
        }
        const bool endsHere = length > monthFrom && length <= monthTo;
        std::vector<std::pair<I64, I64>> pieces;  // on the run's own clock
        if (!sustained) {
            pieces.emplace_back(std::max<I64>(0, monthFrom), std::min({monthTo, length, bill}));
        }
        if (endsHere && bill > length) {
            pieces.emplace_back(length, bill);
        }
        Q sum = 0;
        for (const auto& [from, to] : pieces) {
            if (from >= to) {
                continue;
            }
            anySeconds += to - from;
            sum += tiered ? tierSeconds(from, to) : Q(to - from);
        }
        return sum * run.instances;
    }

    Q tierSeconds(I64 from, I64 to) const
    {
        const RulesCase& rules = plan.rules;
        Q sum = 0;
        for (std::size_t t = 0; t < rules.tiers.size(); ++t) {
            const I64 lower = t == 0 ? 0 : I64{rules.edges[t - 1]} * 3600;
            const I64 upper = t < rules.edges.size() ? I64{rules.edges[t]} * 3600 : to;
            const I64 seconds = std::min(to, upper) - std::max(from, lower);
            if (seconds > 0) {
                sum += shareAt(rules.tiers, t) * seconds;
            }
        }
        return sum;
    }

    /// Each instance's clock-hour rounded; the instances of an hour run the same minutes of it.
    I64 settled(const OracleMonth& month, std::size_t m, const Q& rate, const Q& below, bool tiered) const
    {
        Z sum = 0;
        if (tiered) {
            for (const Timed& run : demand.runs) {
                std::map<Q, I64> alike;
                for (I64 at = run.from; at < run.to;) {
                    const I64 end = std::min(run.to, (at / 3600 + 1) * 3600);
                    const bool here =
                        demand.weekModel || (at >= demand.monthStart[m] && at < demand.monthStart[m + 1]);
                    if (here) {
                        ++alike[tierSeconds(at - run.from, end - run.from)];
                    }
                    at = end;
                }
                for (const auto& [seconds, hours] : alike) {
                    sum += Z(halfUp(rate * seconds / 3600)) * hours * run.instances;
                }
            }
        } else {
            std::map<std::pair<I64, I64>, I64> alike;
            for (std::size_t h = 0; h < month.used.size(); ++h) {
                ++alike[{month.used[h], month.busy[h]}];
            }
            for (const auto& [hour, hours] : alike) {
                Q left = Q(hour.first) - below * 3600;
                Z rounded = 0;
                while (left > 0) {
                    const Q one = std::min<Q>(left, Q(hour.second));
                    if (one == hour.second && left > 8 * one) {  // many equal instances at once
                        const Z count = numerator(left) / (denominator(left) * hour.second);
                        rounded += halfUp(rate * one / 3600) * count;
                        left -= one * Q(count);
                        continue;
                    }
                    rounded += halfUp(rate * one / 3600);
                    left -= one;
                }
                sum += rounded * hours;
            }
        }
        return halfUp(Q(sum) * demand.weight());
    }
};

// ------------------------------------------------------------------------------------------------ random
// cases

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_engine(seed)
    {
    }
    I64 upTo(I64 most) { return static_cast<I64>(m_engine() % static_cast<std::uint64_t>(most + 1)); }
    I64 between(I64 least, I64 most) { return least + upTo(most - least); }
    bool oneIn(I64 n) { return upTo(n - 1) == 0; }
    template <class T>
    T anyOf(std::initializer_list<T> list)
    {
        return list.begin()[upTo(static_cast<I64>(list.size()) - 1)];
    }

private:
    std::mt19937_64 m_engine;
};

Number randomNumber(Random& random, int maxPlaces, I64 maxWhole)
{
    Number number;
    number.places = static_cast<int>(random.upTo(maxPlaces));
    I64 power = 1;
    for (int i = 0; i < number.places; ++i) {
        power *= 10;
    }
    const I64 digits = random.between(1, maxWhole * power);
    // Few significant digits as often as many.
    number.digits = random.oneIn(2) ? digits : std::max<I64>(1, digits / std::max<I64>(1, power / 1000));
    if (random.oneIn(4)) {  // the price 4.2340 of a book
        const int drop = static_cast<int>(random.upTo(number.places));
        for (int i = 0; i < drop; ++i) {
            number.digits = number.digits / 10 * 10;
        }
        number.digits = std::max<I64>(1, number.digits);
    }
    return number;
}

Number randomShare(Random& random)
{
    Number share;
    share.places = static_cast<int>(random.upTo(6));
    I64 power = 1;
    for (int i = 0; i < share.places; ++i) {
        power *= 10;
    }
    share.digits = random.upTo(power);
    return share;
}

DemandCase randomDemand(Random& random)
{
    DemandCase c;
    c.calendar = random.oneIn(2);
    c.year = static_cast<int>(random.between(2018, 2028));
    c.month = static_cast<int>(random.between(1, 12));
    c.months = static_cast<int>(random.oneIn(24) ? random.between(5, 40) : random.between(1, 4));
    c.perInstance =
        random.anyOf<Fraction>({{1, 1}, {1, 1}, {2, 1}, {4, 1}, {8, 1}, {1, 2}, {1, 3}, {1, 6}, {3, 7}});
    c.gpus = random.oneIn(20) ? Fraction{random.between(1, 400), random.between(1, 7)}
                              : Fraction{random.between(1, 12), random.anyOf<I64>({1, 1, 1, 2, 6})};
    c.shape = random.anyOf(
        {Shape::Flat, Shape::Flat, Shape::Hours, Shape::Weekly, Shape::Series, Shape::Runs, Shape::Runs});
    switch (c.shape) {
    case Shape::Flat:
        c.share = random.anyOf<Fraction>({{1, 1},
                                          {0, 1},
                                          {random.upTo(100), 100},
                                          {random.upTo(100), 100},
                                          {random.upTo(9973), 9973},
                                          {random.upTo(8), 8}});
        break;
    case Shape::Hours:
        c.hours.places = static_cast<int>(random.upTo(5));
        c.hours.digits = random.upTo(672);
        for (int i = 0; i < c.hours.places; ++i) {
            c.hours.digits = c.hours.digits * 10 + random.upTo(9);
        }
        if (c.hours.exact() > 672) {
            c.hours = {672, 0};
        }
        break;
    case Shape::Weekly: {
        const I64 step = random.anyOf<I64>({3600, 1800, 60});
        std::vector<I64> edges;
        for (I64 i = random.between(1, 5) * 2; i > 0; --i) {
            edges.push_back(random.upTo(604800 / step) * step);
        }
        if (random.oneIn(3)) {
            edges[0] = 0;
            edges[1] = 604800;
        }
        std::sort(edges.begin(), edges.end());
        for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
            if (edges[i] < edges[i + 1]) {
                if (!c.week.empty() && c.week.back().second == edges[i]) {
                    c.week.back().second = edges[i + 1];
                } else {
                    c.week.emplace_back(edges[i], edges[i + 1]);
                }
            }
        }
        if (c.week.empty()) {
            c.week.emplace_back(32400, 68400);
        }
        break;
    }
    case Shape::Series: {
        c.calendar = true;
        c.firstDay = static_cast<int>(random.between(1, 28));
        c.firstHour = static_cast<int>(random.upTo(23));
        const I64 hours = random.oneIn(10) ? random.between(700, 2200) : random.between(1, 200);
        Fraction now{0, 1};
        for (I64 i = 0; i < hours; ++i) {
            if (random.oneIn(6)) {
                now = Fraction{random.upTo(9), random.anyOf<I64>({1, 1, 2, 6})};
            }
            c.series.push_back(now);
        }
        I64 left = (c.firstDay - 1) * 24 + c.firstHour + hours;
        c.months = 0;
        for (int y = c.year, m = c.month; left > 0; m == 12 ? (++y, m = 1) : ++m) {
            left -= 24 * daysOfMonth(y, m);
            ++c.months;
        }
        break;
    }
    case Shape::Runs: {
        c.months = static_cast<int>(std::min(c.months, 6));
        OracleDemand line;
        line.calendar = c.calendar;
        line.year = c.year;
        line.month = c.month;
        std::vector<I64> starts{0};
        for (int i = 0; i < c.months; ++i) {
            starts.push_back(starts.back() + I64{3600} * line.hoursIn(i));
        }
        for (I64 i = random.between(1, 8); i > 0; --i) {
            GivenRun run;
            run.month = random.upTo(c.months - 1);
            const I64 room = starts.back() - starts[static_cast<std::size_t>(run.month)];
            const I64 ownMonth =
                starts[static_cast<std::size_t>(run.month) + 1] - starts[static_cast<std::size_t>(run.month)];
            run.start = random.oneIn(3) ? random.upTo(ownMonth / 3600 - 1) * 3600 : random.upTo(ownMonth - 1);
            run.seconds = random.anyOf<I64>({random.between(1, 120), random.between(1, 7200),
                                             3600 * random.between(1, 30), random.between(1, 40 * 3600),
                                             random.between(1, 500 * 3600), 3600, 345600, 345601, 1296000,
                                             1296001, 86400, 86401, room});
            run.seconds = std::min(run.seconds, room - run.start);
            run.instances = random.oneIn(3) ? random.between(2, 5) : 1;
            run.byProvider = random.oneIn(3);
            c.runs.push_back(run);
        }
        break;
    }
    }
    return c;
}

RulesCase randomRules(Random& random)
{
    RulesCase rules;
    rules.granularity = random.anyOf({1, 1, 1, 1, 60, 3600, static_cast<int>(random.between(1, 9000))});
    rules.minimum = random.anyOf({0, 0, 60, 60, 600, static_cast<int>(random.upTo(4000))});
    const I64 automatic = random.upTo(5);
    if (automatic == 1) {
        rules.sustained = {{1, 0}, {8, 1}, {6, 1}, {4, 1}};
    } else if (automatic == 2) {
        rules.sustained = {{1, 0}, {8678, 4}, {733, 3}, {6, 1}};
    } else if (automatic == 3) {
        for (I64 i = random.anyOf<I64>({1, 2, 3, 4, 5, 6, 8}); i > 0; --i) {
            rules.sustained.push_back(randomShare(random));
        }
    } else if (automatic == 4) {
        rules.edges = {96, 360};
        rules.tiers = {{1, 0}, {5, 1}, {34, 2}};
        if (random.oneIn(3)) {
            rules.edges.clear();
            rules.tiers = {randomShare(random)};
            int edge = 0;
            for (I64 i = random.between(0, 4); i > 0; --i) {
                edge += static_cast<int>(random.between(1, 300));
                rules.edges.push_back(edge);
                rules.tiers.push_back(randomShare(random));
            }
        }
    }
    rules.limit = random.anyOf({0, 0, 24, static_cast<int>(random.between(1, 48))});
    rules.interruption = static_cast<int>(random.upTo(2));
    if (random.oneIn(3) && rules.sustained.empty()) {
        rules.hourly = true;
        rules.granularity = 1;
        rules.minimum = 0;
        rules.interruption = 0;
    }
    return rules;
}

/// Short terms are as telling as long ones, and have fewer charges to compare.
int randomTerm(Random& random, int least)
{
    return random.oneIn(16) ? random.anyOf({12, 36, static_cast<int>(random.between(least, 60))})
                            : static_cast<int>(random.between(least, 5));
}

PartCase randomPart(Random& random, Kind kind)
{
    PartCase part;
    part.kind = kind;
    part.unit = random.anyOf(
        {Unit::InstanceHour, Unit::InstanceHour, Unit::GpuHour, Unit::InstanceMonth, Unit::GpuMonth});
    part.rate = randomNumber(random, 10, 40);
    part.account = !random.oneIn(10);
    if (kind == Kind::Reserved || kind == Kind::Monthly) {
        part.term = randomTerm(random, 2);
        part.upfront = randomNumber(random, 4, 60000);
        if (kind == Kind::Reserved && random.oneIn(3)) {
            part.upfront = {};
        } else if (kind == Kind::Reserved && random.oneIn(2)) {
            part.rate = {};
        }
        if (kind == Kind::Monthly && random.oneIn(5)) {
            part.upfront = randomNumber(random, 2, 1);  // payments that rounding would overdraw
        }
        if (kind == Kind::Monthly) {
            part.rate = {};
        }
    } else if (kind == Kind::CommittedUse) {
        part.term = randomTerm(random, 1);
    } else if (kind == Kind::SavingsPlan) {
        part.term = randomTerm(random, 1);
        part.allUpfront = random.oneIn(2);
        part.states = random.oneIn(2);
        part.rate = randomNumber(random, 4, 4);
        part.spend = randomNumber(random, 4, 9);
    } else if (kind == Kind::Subscription) {
        part.unit = random.anyOf({Unit::InstanceMonth, Unit::GpuMonth});
        part.term = randomTerm(random, 1);
        part.rate = randomNumber(random, 4, 9000);
        part.share = random.anyOf<Number>({{1, 0}, {88, 2}, {83, 2}, {7, 1}, {5, 1}, randomShare(random)});
    }
    part.instances = random.oneIn(2) ? 0 : random.between(1, 6);
    return part;
}

Kind randomCommitment(Random& random)
{
    return random.anyOf(
        {Kind::Reserved, Kind::Monthly, Kind::CommittedUse, Kind::SavingsPlan, Kind::Subscription});
}

PlanCase randomPlan(Random& random, I64 index)
{
    PlanCase plan;
    plan.rules = randomRules(random);
    plan.rest = randomPart(random, random.oneIn(3) ? Kind::Spot : Kind::OnDemand);
    switch (index % 8) {
    case 0: plan.rest = randomPart(random, Kind::OnDemand); break;
    case 1: plan.rest = randomPart(random, Kind::Spot); break;
    case 2: plan.commitments = {randomPart(random, Kind::Reserved)}; break;
    case 3: plan.commitments = {randomPart(random, Kind::Monthly)}; break;
    case 4: plan.commitments = {randomPart(random, Kind::CommittedUse)}; break;
    case 5: plan.commitments = {randomPart(random, Kind::SavingsPlan)}; break;
    case 6: plan.commitments = {randomPart(random, Kind::Subscription)}; break;
    default:
        for (I64 i = random.between(2, 3); i > 0; --i) {
            plan.commitments.push_back(randomPart(random, randomCommitment(random)));
        }
    }
    if (!plan.commitments.empty() && random.oneIn(2)) {  // rules that mixes may meet without being refused
        plan.rules.tiers.clear();
        plan.rules.edges.clear();
        plan.rules.granularity = 1;
        plan.rules.minimum = plan.rules.minimum > 0 ? 60 : 0;
        plan.rules.interruption = std::min(plan.rules.interruption, 1);
    }
    plan.places = random.anyOf({2, 2, 0, 3});
    plan.exact = random.oneIn(5);
    plan.discount =
        random.anyOf<Fraction>({{0, 1}, {0, 1}, {12, 100}, {125, 1000}, {random.upTo(9999), 10000}, {1, 3}});
    plan.converts = random.oneIn(3);
    plan.targetPlaces = random.anyOf({0, 0, 2, 3});
    plan.factor = random.anyOf<Fraction>({{11941145, 10000},
                                          {10000, 11941145},
                                          {random.between(1, 999999), 1000},
                                          {random.between(1, 9999), 7919}});
    return plan;
}

// ------------------------------------------------------------------------------------------------ the
// product's side

gpucost::DemandSpec specOf(const DemandCase& c)
{
    using namespace gpucost;
    DemandSpec spec;
    spec.gpus = c.gpus.rational();
    spec.months = c.months;
    spec.start = Month(c.year, c.month);
    spec.convention = c.calendar ? MonthConvention::Calendar : MonthConvention::Average730;
    switch (c.shape) {
    case Shape::Flat: spec.shape = FlatUtilization{Percentage::ofFraction(c.share.rational())}; break;
    case Shape::Hours: spec.shape = HoursPerMonth{c.hours.decimal()}; break;
    case Shape::Weekly: {
        WeeklySchedule schedule;
        for (const auto& [from, to] : c.week) {
            schedule.intervals.push_back({static_cast<std::int32_t>(from), static_cast<std::int32_t>(to)});
        }
        spec.shape = schedule;
        break;
    }
    case Shape::Series: {
        HourlySeries series;
        series.firstDay = Date(std::chrono::year{c.year} / c.month / c.firstDay);
        series.firstHour = c.firstHour;
        for (const Fraction& gpus : c.series) {
            series.gpus.push_back(gpus.rational());
        }
        spec.shape = series;
        break;
    }
    case Shape::Runs: {
        ExplicitRuns runs;
        for (const GivenRun& run : c.runs) {
            runs.runs.push_back({static_cast<std::int32_t>(run.month), run.start, run.seconds, run.instances,
                                 1, run.byProvider ? EndedBy::Provider : EndedBy::User});
        }
        spec.shape = runs;
        break;
    }
    }
    return spec;
}

gpucost::ShareTable tableOf(const std::vector<Number>& shares)
{
    std::vector<gpucost::Decimal> decimals;
    for (const Number& share : shares) {
        decimals.push_back(share.decimal());
    }
    return gpucost::ShareTable::of(decimals).value();
}

gpucost::Result<gpucost::BillingRules> rulesOf(const RulesCase& c)
{
    gpucost::BillingRules rules;
    rules.granularitySeconds = c.granularity;
    rules.minimumSeconds = c.minimum;
    rules.settlement = c.hourly ? gpucost::Settlement::Hour : gpucost::Settlement::Charge;
    rules.sustainedUse = tableOf(c.sustained);
    rules.tierEdgesHours = c.edges;
    rules.tierShares = tableOf(c.tiers);
    rules.spotLimitHours = c.limit;
    rules.spotInterruption = static_cast<gpucost::SpotInterruption>(c.interruption);
    return checked(rules);
}

gpucost::Currency currencyOf(int places)
{
    static const gpucost::Currency won = gpucost::currency("KRW");
    static const gpucost::Currency dollar = gpucost::currency("USD");
    static const gpucost::Currency dinar = gpucost::currency("KWD");
    return places == 0 ? won : places == 2 ? dollar : dinar;
}

gpucost::ResolvedPart partOf(const PartCase& c, const PlanCase& plan,
                             const std::shared_ptr<const gpucost::BillingRules>& rules,
                             const gpucost::Price* price)
{
    using namespace gpucost;
    const Currency sold = currencyOf(plan.places);
    const Per per = static_cast<Per>(c.unit);
    const Rate rate = rateOf(Money(c.rate.decimal(), sold), per);
    ResolvedPart part;
    part.price = price;
    if (c.instances > 0) {
        part.part.instances = c.instances;
    }
    switch (c.kind) {
    case Kind::OnDemand: part.terms = OnDemand{rate, rules, c.account}; break;
    case Kind::Spot: part.terms = Spot{rate, rules}; break;
    case Kind::Reserved:
        part.terms = Reserved{Term(c.term), Payment::PartialUpfront,          OfferingClass::Standard,
                              per,          Money(c.upfront.decimal(), sold), Money(c.rate.decimal(), sold),
                              std::nullopt};
        break;
    case Kind::Monthly:
        part.terms = Reserved{Term(c.term),   Payment::Monthly, OfferingClass::Standard,         per,
                              Money(0, sold), Money(0, sold),   Money(c.upfront.decimal(), sold)};
        break;
    case Kind::CommittedUse: part.terms = CommittedUse{Term(c.term), rate}; break;
    case Kind::SavingsPlan:
        part.terms = SavingsPlan{Term(c.term), c.allUpfront ? Payment::AllUpfront : Payment::NoUpfront, rate,
                                 c.states ? std::optional(c.spend.decimal()) : std::nullopt};
        break;
    case Kind::Subscription: part.terms = Subscription{Term(c.term), rate, c.share.decimal()}; break;
    }
    return part;
}

Z exactOf(const gpucost::Integer& value)
{
    const auto small = value.toInt128();
    return small ? Z(*small) : Z(toString(value));
}

Q exactOf(const gpucost::Rational& value)
{
    return Q(exactOf(value.numerator()), exactOf(value.denominator()));
}

Q exactOf(const gpucost::Decimal& value)
{
    static const std::vector<Z> powers = [] {
        std::vector<Z> list{1};
        while (list.size() < 200) {
            list.push_back(list.back() * 10);
        }
        return list;
    }();
    return Q(exactOf(value.coefficient()), powers[static_cast<std::size_t>(value.scale())]);
}

Q roundedToTen(const Q& value)
{
    static const Q unit(Z("10000000000"));
    const Q scaled = value * unit;
    const Z n = numerator(scaled);
    const Z d = denominator(scaled);
    return Q(Z((2 * n + d) / (2 * d))) / unit;
}

/// What differs, or nothing.
std::string difference(const Oracle& oracle, const gpucost::Demand& demand, const gpucost::ResolvedPlan& plan,
                       const gpucost::Billing& billing)
{
    using namespace gpucost;
    static const Offer offer{};
    const auto made = quote(offer, plan, demand, billing);
    Billing provider = billing;
    provider.mode = Billing::Mode::Provider;
    const auto quick = totalMinorUnits(plan, demand, provider);
    if (oracle.refused || oracle.beyondLimits || !made || !quick) {
        const ErrorCode code = oracle.beyondLimits ? ErrorCode::NumericLimit : ErrorCode::BadPlan;
        const bool agreed = (oracle.refused || oracle.beyondLimits) && !made && !quick &&
                            made.error().code == code && quick.error() == made.error();
        return agreed ? ""
                      : std::string("refusal: oracle ") + (oracle.refused ? "refuses" : "does not") + ", " +
                            (made ? "" : describe(made.error()));
    }
    const Charges& charges = made->charges();
    if (charges.size() != oracle.charges.size()) {
        return std::to_string(charges.size()) + " charges, oracle " + std::to_string(oracle.charges.size());
    }
    const bool exactMode = billing.mode == Billing::Mode::Exact;
    const Q minor = oracle.minor();
    Q sum = 0;
    for (std::size_t i = 0; i < charges.size(); ++i) {
        const Charge& charge = charges[i];
        const Expected& expected = oracle.charges[i];
        const std::string where = "charge " + std::to_string(i) + " (" + charge.plan + ", month " +
                                  std::to_string(charge.month) + "): ";
        const bool kind = charge.month == expected.month &&
                          (charge.category == ChargeCategory::Usage) == expected.usage &&
                          (charge.frequency == ChargeFrequency::OneTime) == expected.oneTime;
        if (!kind) {
            return where + "another month or frequency, oracle's month " + std::to_string(expected.month);
        }
        const Q exact = exactOf(charge.exact.value());
        if (exact * minor != expected.exact) {
            return where + "exact " + toString(charge.exact.value()) + ", oracle " +
                   Q(expected.exact / minor).str();
        }
        const Q cost = exactOf(charge.cost.amount());
        if (cost != (exactMode ? roundedToTen(exact) : Q(Z(expected.cost)) / minor)) {
            return where + "cost " + toString(charge.cost) + ", oracle " + std::to_string(expected.cost);
        }
        Q amounts = 0;
        Q quantities = 0;
        const Q unitPrice = exactOf(charge.unitPrice);
        for (const ExplanationLine& line : charge.lines) {
            const Q amount = exactOf(line.amount);
            const Q quantity = exactOf(line.quantity);
            if (amount != quantity * exactOf(line.share) * unitPrice) {
                return where + "a line is not quantity x price x share";
            }
            amounts += amount;
            quantities += quantity;
        }
        if (amounts != exact || quantities != exactOf(charge.quantity)) {
            return where + "the lines do not sum to the charge";
        }
        if (charge.use.has_value() != expected.hasUse ||
            (charge.use && (exactOf(charge.use->used) != expected.used ||
                            exactOf(charge.use->unused) != expected.unused))) {
            return where + "used " +
                   (charge.use ? toString(charge.use->used) + " unused " + toString(charge.use->unused)
                               : "") +
                   ", oracle " + expected.used.str() + " and " + expected.unused.str();
        }
        sum += exactMode ? exact : cost;
    }
    const Q total = exactOf(made->total().amount());
    if (total != (exactMode ? roundedToTen(sum) : sum) || (!exactMode && total * minor != Q(oracle.total))) {
        return "total " + toString(made->total()) + ", oracle " + oracle.total.str();
    }
    if (Z(*quick) != oracle.total) {
        return "quick total " + std::to_string(*quick) + ", oracle " + oracle.total.str();
    }
    Q flow = 0;
    for (const Money& month : made->cashFlow()) {
        flow += exactOf(month.amount());
    }
    if (!exactMode && flow != total) {
        return "the months do not sum to the total";
    }
    return "";
}

std::string describe(const DemandCase& d, const PlanCase& p)
{
    std::string text = std::string(d.calendar ? "calendar" : "730") + " from " + std::to_string(d.year) +
                       "-" + std::to_string(d.month) + ", " + std::to_string(d.months) + " months, gpus " +
                       std::to_string(d.gpus.over) + "/" + std::to_string(d.gpus.under) + " on " +
                       std::to_string(d.perInstance.over) + "/" + std::to_string(d.perInstance.under) +
                       ", shape " + std::to_string(static_cast<int>(d.shape));
    for (const GivenRun& run : d.runs) {
        text += " [" + std::to_string(run.month) + ":" + std::to_string(run.start) + "+" +
                std::to_string(run.seconds) + "*" + std::to_string(run.instances) +
                (run.byProvider ? "!" : "") + "]";
    }
    for (const auto& [from, to] : d.week) {
        text += " week " + std::to_string(from) + "-" + std::to_string(to);
    }
    const auto part = [](const PartCase& c) {
        return std::string(kindNames[static_cast<std::size_t>(c.kind)]) + " term " + std::to_string(c.term) +
               " unit " + std::to_string(static_cast<int>(c.unit)) + " rate " + c.rate.exact().str() +
               " upfront " + c.upfront.exact().str() + " instances " + std::to_string(c.instances) +
               (c.states ? " spend " + c.spend.exact().str() : "") + (c.allUpfront ? " all upfront" : "");
    };
    text += "; rest " + part(p.rest);
    for (const PartCase& c : p.commitments) {
        text += "; " + part(c);
    }
    text += "; rules granularity " + std::to_string(p.rules.granularity) + " minimum " +
            std::to_string(p.rules.minimum) + " hourly " + std::to_string(p.rules.hourly) + " shares " +
            std::to_string(p.rules.sustained.size()) + " tiers " + std::to_string(p.rules.tiers.size()) +
            " limit " + std::to_string(p.rules.limit) + " interruption " +
            std::to_string(p.rules.interruption) + "; places " + std::to_string(p.places) +
            (p.exact ? " exact" : "") + " discount " + p.discount.exact().str() +
            (p.converts ? " converted by " + p.factor.exact().str() : "");
    return text;
}

std::uint64_t environment(const char* name, std::uint64_t otherwise)
{
    const char* value = std::getenv(name);
    return value == nullptr ? otherwise : std::strtoull(value, nullptr, 10);
}

}  // namespace

TEST_CASE("every plan and every mix costs what an independent exact oracle says, to the last minor unit")
{
    const std::uint64_t seed = environment("GPUCOST_ORACLE_SEED", 20190906);
    const std::uint64_t wanted = environment("GPUCOST_ORACLE_CASES", 100'800);
    constexpr int plansPerDemand = 16;
    Random random(seed);
    std::map<std::string, int> counts;
    int cases = 0;
    int charges = 0;
    int refusals = 0;
    int differences = 0;
    while (static_cast<std::uint64_t>(cases) < wanted) {
        const DemandCase demandCase = randomDemand(random);
        const OracleDemand oracleDemand = derive(demandCase);
        const auto demand = gpucost::makeDemand(specOf(demandCase), demandCase.perInstance.rational());
        REQUIRE_MESSAGE(demand.has_value(), describe(demandCase, {}));
        for (int i = 0; i < plansPerDemand; ++i) {
            PlanCase plan = randomPlan(random, i);
            auto rules = rulesOf(plan.rules);
            if (!rules) {
                plan.rules = {};
                rules = rulesOf(plan.rules);
            }
            const auto shared = std::make_shared<const gpucost::BillingRules>(*rules);
            gpucost::Price price;
            price.currency = currencyOf(plan.places);
            gpucost::ResolvedPlan resolved;
            for (const PartCase& part : plan.commitments) {
                resolved.commitments.push_back(partOf(part, plan, shared, &price));
            }
            resolved.uncommitted = partOf(plan.rest, plan, shared, &price);
            gpucost::Billing billing;
            billing.mode = plan.exact ? gpucost::Billing::Mode::Exact : gpucost::Billing::Mode::Provider;
            billing.discount = gpucost::Percentage::ofFraction(plan.discount.rational());
            if (plan.converts) {
                billing.conversion = gpucost::Conversion{
                    currencyOf(plan.places), currencyOf(plan.targetPlaces), plan.factor.rational(), {}};
            }
            const Oracle oracle(oracleDemand, plan);
            const std::string found = difference(oracle, *demand, resolved, billing);
            if (!found.empty() && ++differences <= 10) {
                CHECK_MESSAGE(found.empty(),
                              "case " << cases << ": " << found << "\n  " << describe(demandCase, plan));
            }
            ++cases;
            refusals += oracle.refused || oracle.beyondLimits ? 1 : 0;
            charges += static_cast<int>(oracle.charges.size());
            ++counts[plan.commitments.empty() ? kindNames[static_cast<std::size_t>(plan.rest.kind)]
                     : plan.commitments.size() == 1
                         ? kindNames[static_cast<std::size_t>(plan.commitments[0].kind)]
                         : "mix of several commitments"];
        }
    }
    CHECK(differences == 0);
    std::cout << "plan oracle: " << cases << " cases, " << charges << " charges, " << refusals
              << " refused by both, " << differences << " differences, seed " << seed << '\n';
    for (const auto& [name, count] : counts) {
        std::cout << "  " << name << ": " << count << '\n';
    }
}
