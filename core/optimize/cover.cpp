// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/cover.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>
#include <tuple>

namespace gpucost {

namespace {

constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();

Int128 times(Int128 a, Int128 b)
{
    Int128 product = 0;
    if (__builtin_mul_overflow(a, b, &product)) {
        throw Overflow("costs of a mix exceed 127 bits");
    }
    return product;
}

Int128 plus(Int128 a, Int128 b)
{
    Int128 sum = 0;
    if (__builtin_add_overflow(a, b, &sum)) {
        throw Overflow("costs of a mix exceed 127 bits");
    }
    return sum;
}

/// A stretch of a convex function of the units that pass a month uncovered: up to `end` of them, each at
/// `slope`. The first piece reaches down to minus infinity.
template <class Cost>
struct Piece {
    std::int64_t end = 0;
    Cost slope{};
};

template <class Cost>
using Curve = std::vector<Piece<Cost>>;

template <class Cost>
struct Arc {
    std::int32_t from = 0;
    std::int32_t to = 0;
    Cost cost{};
};

/// Least-cost flow from node 0 to the last node, by successive shortest paths with potentials (Edmonds and
/// Karp). Nodes are the beginnings of months. As many units at once as stay on one piece of every month.
template <class Cost>
class Flow {
public:
    Flow(std::vector<Curve<Cost>> curves, std::vector<std::uint32_t> curveOfMonth,
         std::vector<Arc<Cost>> arcs)
        : m_curves(std::move(curves))
        , m_arcs(std::move(arcs))
        , m_nodes(curveOfMonth.size() + 1)
        , m_flow(m_arcs.size())
        , m_out(m_nodes)
        , m_in(m_nodes)
        , m_potential(m_nodes)
        , m_distance(m_nodes)
        , m_done(m_nodes)
        , m_via(m_nodes)
    {
        for (const std::uint32_t curve : curveOfMonth) {
            m_months.push_back({m_curves[curve].data(), m_curves[curve].size(), 0, 0});
        }
        for (std::size_t i = 0; i < m_arcs.size(); ++i) {
            m_out[static_cast<std::size_t>(m_arcs[i].from)].push_back(i);
            m_in[static_cast<std::size_t>(m_arcs[i].to)].push_back(i);
        }
    }

    /// Units through each arc.
    std::vector<std::int64_t> send(std::int64_t units)
    {
        for (Month& month : m_months) {
            month.settle();
        }
        while (units > 0) {
            findPath();
            units -= augment(units);
        }
        return m_flow;
    }

private:
    /// Where a month stands on its curve: the piece of its next unit.
    struct Month {
        const Piece<Cost>* pieces = nullptr;
        std::size_t count = 0;
        std::size_t at = 0;
        std::int64_t flow = 0;

        void settle()
        {
            while (at + 1 < count && flow >= pieces[at].end) {
                ++at;
            }
        }
        bool isFull() const { return flow >= pieces[at].end; }
        std::int64_t room() const { return pieces[at].end - flow; }
        /// The piece of the unit that would be taken back.
        std::size_t last() const { return at > 0 && flow <= pieces[at - 1].end ? at - 1 : at; }
        std::int64_t retractable() const
        {
            const std::size_t piece = last();
            return piece == 0 ? unlimited : flow - pieces[piece - 1].end;
        }
        void add(std::int64_t units)
        {
            flow += units;
            settle();
            while (at > 0 && flow < pieces[at - 1].end) {
                --at;
            }
        }
    };

    enum class Way : std::uint8_t { None, Uncovered, UncoveredBack, Arc, ArcBack };
    struct Via {
        Way way = Way::None;
        std::size_t index = 0;  // of the month or the arc
    };

    void findPath()
    {
        constexpr Cost infinite = std::numeric_limits<Cost>::max() / 2;
        std::fill(m_distance.begin(), m_distance.end(), infinite);
        std::fill(m_done.begin(), m_done.end(), std::uint8_t{0});
        m_distance[0] = 0;
        const std::size_t sink = m_nodes - 1;
        while (true) {
            std::size_t node = m_nodes;
            Cost nearest = infinite;
            for (std::size_t i = 0; i < m_nodes; ++i) {
                if (m_done[i] == 0 && m_distance[i] < nearest) {
                    nearest = m_distance[i];
                    node = i;
                }
            }
            if (node == m_nodes) {
                throw std::logic_error("a month that can be neither covered nor left uncovered");
            }
            if (node == sink) {
                break;
            }
            m_done[node] = 1;
            const Cost base = nearest + m_potential[node];
            const auto reach = [&](std::size_t to, Cost cost, Via via) {
                const Cost distance = base + cost - m_potential[to];
                if (distance < m_distance[to]) {
                    m_distance[to] = distance;
                    m_via[to] = via;
                }
            };
            if (const Month& month = m_months[node]; !month.isFull()) {
                reach(node + 1, month.pieces[month.at].slope, {Way::Uncovered, node});
            }
            if (node > 0) {
                const Month& before = m_months[node - 1];
                reach(node - 1, -before.pieces[before.last()].slope, {Way::UncoveredBack, node - 1});
            }
            for (const std::size_t arc : m_out[node]) {
                reach(static_cast<std::size_t>(m_arcs[arc].to), m_arcs[arc].cost, {Way::Arc, arc});
            }
            for (const std::size_t arc : m_in[node]) {
                if (m_flow[arc] > 0) {
                    reach(static_cast<std::size_t>(m_arcs[arc].from), -m_arcs[arc].cost, {Way::ArcBack, arc});
                }
            }
        }
        for (std::size_t i = 0; i < m_nodes; ++i) {
            m_potential[i] += m_distance[m_done[i] != 0 ? i : sink];
        }
    }

    template <class Each>
    void alongPath(const Each& each)
    {
        for (std::size_t node = m_nodes - 1; node != 0;) {
            const Via via = m_via[node];
            each(via);
            switch (via.way) {
            case Way::Uncovered: node = via.index; break;
            case Way::UncoveredBack: node = via.index + 1; break;
            case Way::Arc: node = static_cast<std::size_t>(m_arcs[via.index].from); break;
            case Way::ArcBack: node = static_cast<std::size_t>(m_arcs[via.index].to); break;
            case Way::None: throw std::logic_error("a path that does not begin at the first month");
            }
        }
    }

    std::int64_t augment(std::int64_t most)
    {
        std::int64_t units = most;
        alongPath([&](const Via& via) {
            units = std::min(units, via.way == Way::Uncovered       ? m_months[via.index].room()
                                    : via.way == Way::UncoveredBack ? m_months[via.index].retractable()
                                    : via.way == Way::ArcBack       ? m_flow[via.index]
                                                                    : unlimited);
        });
        alongPath([&](const Via& via) {
            switch (via.way) {
            case Way::Uncovered: m_months[via.index].add(units); break;
            case Way::UncoveredBack: m_months[via.index].add(-units); break;
            case Way::Arc: m_flow[via.index] += units; break;
            case Way::ArcBack: m_flow[via.index] -= units; break;
            case Way::None: break;
            }
        });
        return units;
    }

    std::vector<Curve<Cost>> m_curves;
    std::vector<Arc<Cost>> m_arcs;
    std::size_t m_nodes;
    std::vector<Month> m_months;
    std::vector<std::int64_t> m_flow;
    std::vector<std::vector<std::size_t>> m_out;
    std::vector<std::vector<std::size_t>> m_in;
    std::vector<Cost> m_potential;
    std::vector<Cost> m_distance;
    std::vector<std::uint8_t> m_done;  // of this path
    std::vector<Via> m_via;
};

using WideCurve = Curve<Int128>;
using WideArc = Arc<Int128>;

template <class Cost>
std::vector<std::int64_t> flowAs(const std::vector<WideCurve>& curves,
                                 const std::vector<std::uint32_t>& curveOfMonth,
                                 const std::vector<WideArc>& arcs, std::int64_t units)
{
    std::vector<Curve<Cost>> narrowCurves;
    for (const WideCurve& curve : curves) {
        Curve<Cost>& narrow = narrowCurves.emplace_back();
        narrow.reserve(curve.size());
        for (const auto& piece : curve) {
            narrow.push_back({piece.end, static_cast<Cost>(piece.slope)});
        }
    }
    std::vector<Arc<Cost>> narrowArcs;
    for (const WideArc& arc : arcs) {
        narrowArcs.push_back({arc.from, arc.to, static_cast<Cost>(arc.cost)});
    }
    return Flow<Cost>(std::move(narrowCurves), curveOfMonth, std::move(narrowArcs)).send(units);
}

/// In machine words where no distance can leave them.
std::vector<std::int64_t> leastCostFlow(const std::vector<WideCurve>& curves,
                                        const std::vector<std::uint32_t>& curveOfMonth,
                                        const std::vector<WideArc>& arcs, std::int64_t units)
{
    Int128 greatest = 1;
    for (const WideCurve& curve : curves) {
        for (const auto& piece : curve) {
            greatest = std::max(greatest, piece.slope);
        }
    }
    for (const WideArc& arc : arcs) {
        greatest = std::max(greatest, arc.cost);
    }
    const Int128 bound = times(greatest, static_cast<Int128>(curveOfMonth.size() + 2) * 8);
    return bound < Int128{unlimited} ? flowAs<std::int64_t>(curves, curveOfMonth, arcs, units)
                                     : flowAs<Int128>(curves, curveOfMonth, arcs, units);
}

/// Only the cheapest of the terms that cover the same months is ever bought.
std::vector<std::size_t> usefulTerms(const std::vector<CoverTerm>& terms)
{
    std::vector<std::size_t> useful(terms.size());
    std::iota(useful.begin(), useful.end(), std::size_t{0});
    const auto key = [&terms](std::size_t i) {
        return std::tuple(terms[i].from, terms[i].to, terms[i].cost, terms[i].length, i);
    };
    std::sort(useful.begin(), useful.end(), [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
    const auto same = [&terms](std::size_t a, std::size_t b) {
        return terms[a].from == terms[b].from && terms[a].to == terms[b].to;
    };
    useful.erase(std::unique(useful.begin(), useful.end(), same), useful.end());
    return useful;
}

bool noFurtherUnitSavesMore(const std::vector<CoverSaving>& savings)
{
    return std::is_sorted(savings.begin(), savings.end(),
                          [](const CoverSaving& a, const CoverSaving& b) { return a.saving > b.saving; });
}

void append(WideCurve& curve, std::int64_t units, Int128 slope)
{
    if (units <= 0) {
        return;
    }
    const std::int64_t end = curve.back().end + units;
    if (curve.back().slope == slope) {
        curve.back().end = end;
    } else {
        curve.push_back({end, slope});
    }
}

/// What is left uncovered of a month when `covered` units are covered.
Int128 leftUncovered(const std::vector<CoverSaving>& savings, std::int64_t covered)
{
    Int128 left = 0;
    for (const CoverSaving& step : savings) {
        const std::int64_t taken = std::min(covered, step.units);
        covered -= taken;
        left = plus(left, times(step.saving, step.units - taken));
    }
    return left;
}

std::vector<std::int64_t> coveredUnits(const CoverProblem& problem, const std::vector<std::int64_t>& bought)
{
    std::vector<std::int64_t> covered(problem.savingsOfMonth.size());
    for (std::size_t i = 0; i < bought.size(); ++i) {
        for (std::int32_t month = problem.terms[i].from; bought[i] > 0 && month < problem.terms[i].to;
             ++month) {
            covered[static_cast<std::size_t>(month)] += bought[i];
        }
    }
    return covered;
}

/// A mix whose terms are those of `useful`.
std::vector<std::int64_t> spread(const CoverProblem& problem, const std::vector<std::size_t>& useful,
                                 const std::vector<std::int64_t>& flow)
{
    std::vector<std::int64_t> bought(problem.terms.size());
    for (std::size_t i = 0; i < useful.size(); ++i) {
        bought[useful[i]] = flow[i];
    }
    return bought;
}

std::vector<std::int64_t> coverConvex(const CoverProblem& problem, const std::vector<std::size_t>& useful)
{
    std::int64_t longest = 1;
    for (const std::size_t term : useful) {
        longest = std::max(longest, problem.terms[term].length);
    }
    // Costs come first; the months paid for, fewer in all than `months`, decide between equal ones.
    const Int128 months = Int128{problem.units} * (problem.months() + 1) * longest + 1;
    std::vector<WideCurve> curves;
    for (const auto& savings : problem.savings) {
        WideCurve curve{{0, 0}};  // covered twice: of no use, for nothing
        std::int64_t used = 0;
        for (const CoverSaving& step : savings) {
            used += step.units;
        }
        append(curve, problem.units - used, 0);
        for (auto step = savings.rbegin(); step != savings.rend(); ++step) {
            append(curve, step->units, times(step->saving, months));
        }
        curves.push_back(std::move(curve));
    }
    std::vector<WideArc> arcs;
    for (const std::size_t i : useful) {
        const CoverTerm& term = problem.terms[i];
        arcs.push_back({term.from, term.to, plus(times(term.cost, months), term.length)});
    }
    return spread(problem, useful, leastCostFlow(curves, problem.savingsOfMonth, arcs, problem.units));
}

/// Branch and bound over the number of units covered in a month, where further units may save more.
class Search {
public:
    Search(const CoverProblem& problem, std::vector<std::size_t> useful)
        : m_problem(problem)
        , m_useful(std::move(useful))
        , m_bounds(problem.savingsOfMonth.size(), Bounds{0, problem.units})
    {
        if (Int128{problem.units} * problem.months() >= fine) {
            throw Overflow("too many instances and months for a search");
        }
        Int128 greatest = 1;
        for (const CoverTerm& term : problem.terms) {
            greatest = std::max(greatest, term.cost);
        }
        for (const auto& savings : problem.savings) {
            for (const CoverSaving& step : savings) {
                greatest = std::max(greatest, step.saving);
            }
        }
        m_forbidden = times(times(greatest, fine), Int128{problem.units + 1} * (problem.months() + 1));
    }

    std::optional<Cover> run()
    {
        branch();
        m_best.searched = m_searched;
        return m_searched <= mostRelaxations ? std::optional(m_best) : std::nullopt;
    }

private:
    static constexpr Int128 fine = Int128{1} << 24;  // relaxed savings are whole multiples of 1/fine
    static constexpr std::int64_t mostRelaxations = 20'000;

    struct Bounds {
        std::int64_t least = 0;
        std::int64_t most = 0;
        friend bool operator==(const Bounds&, const Bounds&) = default;
    };
    using Savings = std::vector<CoverSaving>;

    /// Savings of the units above bounds.least up to bounds.most, relaxed to a function whose further units
    /// never save more, in multiples of 1/fine: nowhere below the true savings of as many units, equal at
    /// both ends.
    static Savings relaxed(const Savings& savings, const Bounds& bounds)
    {
        struct Point {
            std::int64_t units;
            Int128 saved;
        };
        std::vector<Point> hull;
        const auto add = [&hull](Point next) {
            while (hull.size() > 1) {
                const Point& a = hull[hull.size() - 2];
                const Point& b = hull.back();
                if (times(b.saved - a.saved, next.units - b.units) >
                    times(next.saved - b.saved, b.units - a.units)) {
                    break;
                }
                hull.pop_back();
            }
            hull.push_back(next);
        };
        add({bounds.least, 0});
        std::int64_t from = 0;
        Int128 saved = 0;
        for (const CoverSaving& step : savings) {
            const std::int64_t to = from + step.units;
            const std::int64_t first = std::max(from, bounds.least);
            const std::int64_t last = std::min(to, bounds.most);
            if (first < last) {
                saved = plus(saved, times(step.saving, last - first));
                add({last, saved});
            }
            from = to;
        }
        if (hull.back().units < bounds.most) {
            add({bounds.most, saved});
        }
        Savings result;
        for (std::size_t i = 1; i < hull.size(); ++i) {
            const std::int64_t units = hull[i].units - hull[i - 1].units;
            const Int128 drop = times(hull[i].saved - hull[i - 1].saved, fine);
            const auto dearer = static_cast<std::int64_t>(drop % units);
            result.push_back({dearer, drop / units + 1});
            result.push_back({units - dearer, drop / units});
        }
        std::sort(result.begin(), result.end(),
                  [](const CoverSaving& a, const CoverSaving& b) { return a.saving > b.saving; });
        return result;
    }

    void branch()
    {
        if (++m_searched > mostRelaxations) {
            return;
        }
        std::vector<WideCurve> curves;
        std::vector<std::uint32_t> curveOfMonth;
        std::vector<Savings> relaxations;
        std::vector<std::pair<std::uint32_t, Bounds>> known;
        for (std::size_t month = 0; month < m_bounds.size(); ++month) {
            const std::pair key(m_problem.savingsOfMonth[month], m_bounds[month]);
            const auto same = std::find(known.begin(), known.end(), key);
            curveOfMonth.push_back(static_cast<std::uint32_t>(same - known.begin()));
            if (same == known.end()) {
                known.push_back(key);
                relaxations.push_back(relaxed(m_problem.savings[key.first], key.second));
                curves.push_back(curveOf(relaxations.back(), key.second));
            }
        }
        std::vector<WideArc> arcs;
        for (const std::size_t i : m_useful) {
            const CoverTerm& term = m_problem.terms[i];
            arcs.push_back(
                {term.from, term.to, plus(times(term.cost, fine), times(m_forbidden, term.to - term.from))});
        }
        const std::vector<std::int64_t> bought =
            spread(m_problem, m_useful, leastCostFlow(curves, curveOfMonth, arcs, m_problem.units));
        const std::vector<std::int64_t> covered = coveredUnits(m_problem, bought);

        Int128 bound = 0;
        for (std::size_t i = 0; i < bought.size(); ++i) {
            bound = plus(bound, times(times(m_problem.terms[i].cost, bought[i]), fine));
        }
        Int128 widest = 0;
        std::size_t split = 0;
        for (std::size_t month = 0; month < m_bounds.size(); ++month) {
            const Bounds& bounds = m_bounds[month];
            const std::int64_t units = std::min(covered[month], m_problem.units);
            if (units < bounds.least || units > bounds.most) {
                return;  // nothing keeps to these bounds
            }
            const Savings& savings = m_problem.savings[m_problem.savingsOfMonth[month]];
            const Int128 left = times(leftUncovered(savings, bounds.least), fine);
            Int128 relaxedLeft = left;
            std::int64_t rest = units - bounds.least;
            for (const CoverSaving& step : relaxations[curveOfMonth[month]]) {
                const std::int64_t taken = std::min(rest, step.units);
                relaxedLeft -= step.saving * taken;
                rest -= taken;
            }
            bound = plus(bound, relaxedLeft);
            const Int128 gap = times(leftUncovered(savings, units), fine) - relaxedLeft;
            if (gap > widest) {
                widest = gap;
                split = month;
            }
        }
        const Int128 cost = costOf(m_problem, bought);
        if (!m_found || cost < m_best.cost) {
            m_found = true;
            m_best.bought = bought;
            m_best.covered = covered;
            m_best.cost = cost;
        }
        const Int128 provedLeast = bound / fine + (bound % fine > 0 ? 1 : 0);
        if (provedLeast >= m_best.cost) {
            return;
        }
        const Bounds whole = m_bounds[split];
        const std::int64_t at = covered[split];
        m_bounds[split] = {whole.least, at};
        branch();
        m_bounds[split] = {at + 1, whole.most};
        branch();
        m_bounds[split] = whole;
    }

    /// Every unit, covered or not, pays m_forbidden a month, so that no cost is negative: those below the
    /// least may not pass uncovered, at twice that, and those above the most must, for nothing.
    WideCurve curveOf(const Savings& savings, const Bounds& bounds) const
    {
        const bool capped = bounds.most < m_problem.units;
        WideCurve curve{{capped ? m_problem.units - bounds.most : 0, capped ? 0 : m_forbidden}};
        for (auto step = savings.rbegin(); step != savings.rend(); ++step) {
            append(curve, step->units, plus(step->saving, m_forbidden));
        }
        append(curve, bounds.least, times(m_forbidden, 2));
        return curve;
    }

    const CoverProblem& m_problem;
    std::vector<std::size_t> m_useful;
    std::vector<Bounds> m_bounds;
    Int128 m_forbidden = 0;
    Cover m_best;
    bool m_found = false;
    std::int64_t m_searched = 0;
};

}  // namespace

Int128 costOf(const CoverProblem& problem, const std::vector<std::int64_t>& bought)
{
    Int128 cost = 0;
    for (std::size_t i = 0; i < bought.size(); ++i) {
        cost = plus(cost, times(problem.terms[i].cost, bought[i]));
    }
    const std::vector<std::int64_t> covered = coveredUnits(problem, bought);
    for (std::size_t month = 0; month < covered.size(); ++month) {
        cost = plus(cost, leftUncovered(problem.savings[problem.savingsOfMonth[month]], covered[month]));
    }
    return cost;
}

Result<Cover> coverAtLeastCost(const CoverProblem& problem)
{
    std::vector<std::size_t> useful = usefulTerms(problem.terms);
    if (std::all_of(problem.savings.begin(), problem.savings.end(), noFurtherUnitSavesMore)) {
        Cover cover;
        cover.bought = coverConvex(problem, useful);
        cover.covered = coveredUnits(problem, cover.bought);
        cover.cost = costOf(problem, cover.bought);
        return cover;
    }
    std::optional<Cover> cover = Search(problem, std::move(useful)).run();
    if (!cover) {
        return fail(ErrorCode::NumericLimit,
                    "hours used in part, of which sustained use makes no two instances cost the same",
                    "a demand of whole clock-hours, or fewer instances or months");
    }
    return *cover;
}

}  // namespace gpucost
