// SPDX-License-Identifier: Apache-2.0
//
// The best mix against every way to meet a small demand. The oracle shares nothing with the optimizer: it
// measures the runs second by second, prices months and terms from the text of their prices, and tries every
// number of every term in every month.
#include <algorithm>
#include <array>
#include <map>
#include <random>

#include "core/optimize/best_mix.h"
#include "tests/core/quote/offer_builders.h"

namespace {

using namespace gpucost;
using namespace gpucost::test;

constexpr std::int64_t hour = 3600;

struct TermCase {
    std::string plan;
    std::int32_t months = 1;
    std::int64_t upfront = 0;    // 1/10,000 USD
    std::int64_t recurring = 0;  // 1/10,000 USD per hour
};

struct Case {
    DemandSpec spec;
    std::int64_t rate = 0;                   // 1/10,000 USD per hour
    std::vector<std::int64_t> shares{1000};  // of each equal part of the month, in 1/1,000
    std::vector<TermCase> terms;
};

std::string tenThousandths(std::int64_t value)
{
    return toString(Decimal(Integer(value), Scale{4}));
}

std::int64_t hoursOf(const DemandSpec& spec, std::int32_t month)
{
    if (spec.convention == MonthConvention::Average730) {
        return 730;
    }
    constexpr std::array<std::int64_t, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const std::int32_t index = spec.start.monthOfYear() - 1 + month;
    const std::int32_t year = spec.start.year() + index / 12;
    const bool leap = index % 12 == 1 && year % 4 == 0;  // 2020 to 2030 hold no century
    return 24 * (days[static_cast<std::size_t>(index % 12)] + (leap ? 1 : 0));
}

/// A month, second by second where something changes.
struct MonthSeen {
    std::map<std::int64_t, std::int64_t> atLeast;  // k -> seconds with k or more running
    std::map<std::pair<std::int64_t, std::int64_t>, std::int64_t>
        hours;  // (instance-seconds, seconds) -> hours
};

MonthSeen look(const Case& c, std::int32_t month)
{
    MonthSeen seen;
    const std::int64_t length = hoursOf(c.spec, month) * hour;
    std::vector<std::int64_t> edges{0, length};
    for (const Run& run : std::get<ExplicitRuns>(c.spec.shape).runs) {
        if (run.month == month) {
            edges.push_back(run.start);
            edges.push_back(run.start + run.seconds);
        }
    }
    for (const std::int64_t edge : std::vector<std::int64_t>(edges)) {
        edges.push_back(edge / hour * hour);
        edges.push_back(std::min(length, (edge / hour + 1) * hour));
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::pair<std::int64_t, std::int64_t> inHour;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        std::int64_t running = 0;
        for (const Run& run : std::get<ExplicitRuns>(c.spec.shape).runs) {
            if (run.month == month && run.start <= edges[i] && edges[i] < run.start + run.seconds) {
                running += run.instances;
            }
        }
        const std::int64_t seconds = edges[i + 1] - edges[i];
        for (std::int64_t k = 1; k <= running; ++k) {
            seen.atLeast[k] += seconds;
        }
        if (seconds > hour) {  // whole hours alike
            seen.hours[{running * hour, running > 0 ? hour : 0}] += seconds / hour;
            continue;
        }
        inHour.first += running * seconds;
        inHour.second += running > 0 ? seconds : 0;
        if (edges[i + 1] % hour == 0) {
            ++seen.hours[inHour];
            inHour = {};
        }
    }
    return seen;
}

/// 1,000 times the seconds paid for.
std::int64_t paid(const Case& c, std::int32_t month, std::int64_t seconds)
{
    const std::int64_t parts = static_cast<std::int64_t>(c.shares.size());
    const std::int64_t width = hoursOf(c.spec, month) * hour / parts;
    std::int64_t sum = 0;
    for (std::int64_t i = 0; i < parts; ++i) {
        sum +=
            std::clamp<std::int64_t>(seconds - i * width, 0, width) * c.shares[static_cast<std::size_t>(i)];
    }
    return sum;
}

/// The on-demand charge above so many committed instances, in 1/36,000,000,000 USD.
Int128 above(const Case& c, std::int32_t month, const MonthSeen& seen, std::int64_t committed)
{
    std::int64_t sum = 0;
    if (committed == 0) {
        for (const auto& [k, seconds] : seen.atLeast) {
            sum += paid(c, month, seconds);
        }
    } else {
        for (std::int64_t layer = 0;; ++layer) {
            std::int64_t seconds = 0;
            for (const auto& [bucket, hours] : seen.hours) {
                const std::int64_t left = bucket.first - committed * hour;
                seconds += std::clamp<std::int64_t>(left - layer * bucket.second, 0, bucket.second) * hours;
            }
            if (seconds == 0) {
                break;
            }
            sum += paid(c, month, seconds);
        }
    }
    return Int128{sum} * c.rate;
}

Int128 termCost(const Case& c, const TermCase& term, std::int32_t start)
{
    std::int64_t hours = 0;
    for (std::int32_t month = start; month < start + term.months; ++month) {
        hours += hoursOf(c.spec, month);
    }
    return (Int128{term.upfront} + Int128{term.recurring} * hours) * hour * 1000;
}

/// Every number of every term in every month. What matters of the past is how many instances are still
/// covered in each month to come (those above the peak make no difference), so equal futures are priced once.
class EveryMix {
public:
    EveryMix(const Case& c, std::int64_t peak)
        : m_case(c)
        , m_peak(peak)
    {
        for (std::int32_t month = 0; month < c.spec.months; ++month) {
            const MonthSeen seen = look(c, month);
            std::vector<Int128>& costs = m_above.emplace_back();
            for (std::int64_t committed = 0; committed <= peak; ++committed) {
                costs.push_back(above(c, month, seen, committed));
            }
        }
        m_known.resize(m_above.size());
    }

    Int128 least() { return from(0, std::vector<std::int64_t>(m_above.size(), 0)); }

private:
    Int128 from(std::int32_t month, const std::vector<std::int64_t>& covered)
    {
        if (month == m_case.spec.months) {
            return 0;
        }
        auto& known = m_known[static_cast<std::size_t>(month)];
        if (const auto at = known.find(covered); at != known.end()) {
            return at->second;
        }
        const Int128 least = choose(month, 0, covered);
        known.emplace(covered, least);
        return least;
    }

    Int128 choose(std::int32_t month, std::size_t kind, std::vector<std::int64_t> covered)
    {
        if (kind == m_case.terms.size()) {
            const auto now = static_cast<std::size_t>(std::min(m_peak, covered.front()));
            const Int128 cost = m_above[static_cast<std::size_t>(month)][now];
            covered.erase(covered.begin());
            return cost + from(month + 1, covered);
        }
        const TermCase& term = m_case.terms[kind];
        const Int128 each = termCost(m_case, term, month);
        Int128 least = choose(month, kind + 1, covered);
        Int128 bought = 0;
        for (std::int64_t count = 1; count <= m_peak; ++count) {
            bought += each;
            bool useful = false;
            for (std::size_t i = 0; i < covered.size() && i < static_cast<std::size_t>(term.months); ++i) {
                useful = useful || covered[i] < m_peak;
                covered[i] = std::min(m_peak, covered[i] + 1);
            }
            if (!useful) {
                break;  // covers nothing that is not covered
            }
            least = std::min(least, bought + choose(month, kind + 1, covered));
        }
        return least;
    }

    const Case& m_case;
    std::int64_t m_peak;
    std::vector<std::vector<Int128>> m_above;
    std::vector<std::map<std::vector<std::int64_t>, Int128>> m_known;
};

class Cases {
public:
    explicit Cases(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    Case next()
    {
        Case c;
        c.spec.months = static_cast<std::int32_t>(pick(1, 14));
        c.spec.start =
            Month(static_cast<std::int32_t>(pick(2020, 2030)), static_cast<std::int32_t>(pick(1, 12)));
        c.spec.convention = chance(2) ? MonthConvention::Calendar : MonthConvention::Average730;
        c.rate = pick(1, 60000);
        sustainedUse(c);
        runs(c);
        terms(c);
        return c;
    }

    std::int64_t pick(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(std::int64_t oneIn) { return pick(1, oneIn) == 1; }

private:
    void sustainedUse(Case& c)
    {
        switch (pick(0, 5)) {
        case 0: c.shares = {1000, 800, 600, 400}; break;
        case 1: c.shares = {1000, 868, 733, 600}; break;
        case 2: c.shares = {1000, pick(0, 1000)}; break;
        case 3: c.shares = {pick(1, 1000), pick(0, 1000), pick(0, 1000)}; break;  // dearer later, too
        default: break;
        }
    }

    void runs(Case& c)
    {
        ExplicitRuns given;
        const bool wholeHours = chance(2);
        const bool alike = chance(3);
        const std::int64_t peak = pick(1, 4);
        for (std::int32_t month = 0; month < c.spec.months; ++month) {
            if (alike && month > 0 && hoursOf(c.spec, month) >= hoursOf(c.spec, 0)) {
                for (Run run : std::vector<Run>(given.runs)) {
                    if (run.month == 0) {
                        run.month = month;
                        given.runs.push_back(run);
                    }
                }
                continue;
            }
            const std::int64_t length = hoursOf(c.spec, month) * hour;
            std::int64_t left = peak;
            for (std::int64_t i = pick(0, 3); i > 0 && left > 0; --i) {
                Run run;
                run.month = month;
                run.instances = pick(1, left);
                const std::int64_t grain = wholeHours ? hour : chance(3) ? 1 : 300;
                const std::int64_t most = chance(3) ? length : chance(2) ? length / 3 : 5 * hour;
                run.seconds = pick(1, most / grain) * grain;
                run.start = pick(0, (length - run.seconds) / grain) * grain;
                if (c.shares.size() > 1 &&
                    chance(3)) {  // ends within an hour in which a part of the month does
                    const std::int64_t width = length / static_cast<std::int64_t>(c.shares.size());
                    run.start = 0;
                    run.seconds = std::min(length, width + pick(-hour, hour));
                    run.instances = left;
                }
                left -= run.instances;
                given.runs.push_back(run);
            }
        }
        c.spec.shape = given;
    }

    void terms(Case& c)
    {
        constexpr std::array<std::string_view, 5> names{"reserved-", "reserved-", "committed-use-",
                                                        "savings-plan-", "reserved-"};
        constexpr std::array<std::string_view, 5> endings{"-all-upfront", "-partial-upfront", "",
                                                          "-no-upfront", "-no-upfront-convertible"};
        const std::int64_t kinds = pick(1, 3);
        for (std::int64_t i = 0; i < kinds; ++i) {
            const auto name = static_cast<std::size_t>(pick(0, 4));
            TermCase term;
            term.months = static_cast<std::int32_t>(chance(4) ? pick(5, 14) : pick(1, 4));
            term.plan =
                std::string(names[name]) + std::to_string(term.months) + "m" + std::string(endings[name]);
            if (term.months == 12) {
                term.plan = std::string(names[name]) + "1y" + std::string(endings[name]);
            }
            const std::int64_t perHour = c.rate * pick(1, 1100) / 1000;
            term.recurring = name == 0 ? 0 : name == 1 ? perHour / 2 : perHour;
            term.upfront = name <= 1 ? (perHour - term.recurring) * term.months * 730 : 0;
            const bool known = std::any_of(c.terms.begin(), c.terms.end(),
                                           [&](const TermCase& other) { return other.plan == term.plan; });
            if (!known && term.recurring + term.upfront > 0) {
                c.terms.push_back(term);
            }
        }
    }

    std::mt19937_64 m_engine;
};

struct Made {
    explicit Made(const Case& c)
        : book(prices(c), ruled(c))
    {
        request.offer = &book.offer;
        request.demand = makeDemand(c.spec, Rational(1)).value();
        request.asOf = asOfDay();
    }

    static std::string prices(const Case& c)
    {
        std::string text = "on-demand " + tenThousandths(c.rate) + " USD";
        for (const TermCase& term : c.terms) {
            text += ";" + term.plan + ' ' + tenThousandths(term.recurring) + " USD";
            text += term.upfront > 0 ? " upfront=" + tenThousandths(term.upfront) : "";
        }
        return text;
    }
    static Rules ruled(const Case& c)
    {
        if (c.shares.size() == 1) {
            return perSecond();
        }
        std::string text;
        for (const std::int64_t share : c.shares) {
            text += toString(Decimal(Integer(share), Scale{3})) + ' ';
        }
        return rules({.sustainedUse = shares(text)});
    }

    Book book;
    MixRequest request;
};

void checkBill(const Made& made, const BestMix& mix)
{
    const Quote bill = quote(made.book.offer, mix.plan, made.request.demand, made.request.billing).value();
    const Rational off = Rational(bill.total().amount()) - mix.exact.value();
    const Rational most = Rational(static_cast<std::int64_t>(bill.charges().size())) / Rational(200);
    CHECK(((off <= most && -off <= most)));
    CHECK(totalMinorUnits(mix.plan, made.request.demand, made.request.billing).value() ==
          minorUnits(bill.total()));
    Billing exact;
    exact.mode = Billing::Mode::Exact;
    const Quote unrounded = quote(made.book.offer, mix.plan, made.request.demand, exact).value();
    CHECK(unrounded.total().amount() == round(mix.exact.value(), Scale{exactPlaces}, Rounding::HalfUp));
    // What is printed can be typed.
    CHECK(toString(parsePlanSpec(toString(mix.plan.spec)).value()) == toString(mix.plan.spec));
}

}  // namespace

TEST_CASE("the best mix costs what the cheapest of all mixes costs, for 10,000 demands")
{
    Cases cases(20261121);
    std::int64_t committed = 0;
    std::int64_t laterStarts = 0;
    std::int64_t differences = 0;
    std::int64_t billed = 0;
    std::int64_t searched = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Case c = cases.next();
        const Made made(c);
        const BestMix mix = bestMix(made.request).value();
        const Int128 least = EveryMix(c, made.request.demand.peakInstances()).least();
        const Rational expected =
            Rational(Integer::from128(least)) / Rational(Integer(hour) * Integer(1000) * Integer(10000));
        if (mix.exact.value() != expected) {
            ++differences;
            MESSAGE("case " << i << ": " << Made::prices(c) << " is " << toString(mix.exact.value())
                            << ", not " << toString(expected) << " with " << toString(mix.plan.spec));
        }
        searched += mix.relaxations > 1 ? 1 : 0;
        committed += mix.blocks.empty() ? 0 : 1;
        laterStarts += std::any_of(mix.blocks.begin(), mix.blocks.end(),
                                   [](const MixBlock& block) { return block.firstMonth > 0; });
        if (i % 10 == 0) {
            checkBill(made, mix);
            ++billed;
        }
    }
    CHECK(differences == 0);
    CHECK(committed > 3'000);
    CHECK(laterStarts > 1'000);
    CHECK(searched > 0);  // cover_test searches more
    MESSAGE("10,000 demands, " << differences << " differences; " << committed << " commit, " << laterStarts
                               << " begin a commitment later; " << searched << " needed a search; " << billed
                               << " billed");
}
