// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/cover.h"

#include <random>

#include <doctest/doctest.h>

namespace {

using namespace gpucost;

CoverProblem problemOf(std::int64_t units, std::vector<CoverTerm> terms,
                       std::vector<std::vector<CoverSaving>> months)
{
    CoverProblem problem{units, std::move(terms), std::move(months), {}};
    for (std::uint32_t month = 0; month < problem.savings.size(); ++month) {
        problem.savingsOfMonth.push_back(month);
    }
    return problem;
}

std::int64_t cost(const Cover& cover)
{
    return static_cast<std::int64_t>(cover.cost);
}

/// The least cost over every number of every term up to the units, one after the other.
Int128 leastOfAll(const CoverProblem& problem, std::vector<std::int64_t>& bought, std::size_t term)
{
    if (term == problem.terms.size()) {
        return costOf(problem, bought);
    }
    Int128 least = -1;
    for (std::int64_t count = 0; count <= problem.units; ++count) {
        bought[term] = count;
        const Int128 found = leastOfAll(problem, bought, term + 1);
        least = least < 0 || found < least ? found : least;
    }
    bought[term] = 0;
    return least;
}

}  // namespace

TEST_CASE("a term takes over the work of another that has ended")
{
    // One unit in each of three months, a second one in the middle; terms hold two months and cost 15, an
    // uncovered month 10. Layer by layer the lower unit costs 15 + 10 and the upper 10. But the second term
    // may serve the upper unit first and then the lower one.
    const std::vector<CoverTerm> terms{{0, 2, 2, 15}, {1, 3, 2, 15}, {2, 3, 2, 15}};
    const std::vector<CoverSaving> one{{1, 10}};
    const std::vector<CoverSaving> two{{2, 10}};
    const Cover cover = coverAtLeastCost(problemOf(2, terms, {one, two, one})).value();
    CHECK(cost(cover) == 30);  // not 35
    CHECK(cover.bought == std::vector<std::int64_t>{1, 1, 0});
    CHECK(cover.covered == std::vector<std::int64_t>{1, 2, 1});
}

TEST_CASE("covering twice is free, where an earlier term is cheaper than the one that fits")
{
    const std::vector<CoverTerm> terms{{0, 2, 2, 5}, {1, 3, 2, 5}, {2, 3, 2, 9}};
    const std::vector<CoverSaving> one{{1, 10}};
    const Cover cover = coverAtLeastCost(problemOf(1, terms, {one, one, one})).value();
    CHECK(cost(cover) == 10);
    CHECK(cover.covered == std::vector<std::int64_t>{1, 2, 1});
}

TEST_CASE("of equal costs the one that pays for the fewest months is taken")
{
    const std::vector<CoverTerm> terms{{0, 2, 12, 20}, {0, 2, 2, 20}, {0, 1, 1, 10}};
    const std::vector<CoverSaving> one{{1, 10}};
    CHECK(coverAtLeastCost(problemOf(1, terms, {one, one})).value().bought ==
          std::vector<std::int64_t>{0, 0, 0});
    const std::vector<CoverSaving> dear{{1, 11}};
    CHECK(coverAtLeastCost(problemOf(1, terms, {dear, dear})).value().bought ==
          std::vector<std::int64_t>{0, 1, 0});
}

TEST_CASE("nothing to cover, nothing to buy")
{
    CHECK(cost(coverAtLeastCost(problemOf(0, {{0, 1, 1, 5}}, {{}})).value()) == 0);
    CHECK(cost(coverAtLeastCost(problemOf(3, {}, {{{3, 7}}})).value()) == 21);
    CHECK(coverAtLeastCost(problemOf(5, {{0, 1, 12, 5}}, {{}})).value().bought ==
          std::vector<std::int64_t>{0});
}

TEST_CASE("costs beyond machine words are as exact")
{
    const Int128 big = Int128{1} << 70;
    const std::vector<CoverSaving> one{{2, big}};
    const Cover cover = coverAtLeastCost(problemOf(2, {{0, 2, 2, 2 * big - 1}}, {one, one})).value();
    CHECK(cover.bought == std::vector<std::int64_t>{2});
    CHECK(cover.cost == 4 * big - 2);
}

TEST_CASE("every number of every term costs no less, whether further units save less or more")
{
    std::mt19937_64 engine(7);
    const auto pick = [&engine](std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(most - least + 1));
    };
    std::int64_t searched = 0;
    for (int i = 0; i < 3'000; ++i) {
        const std::int64_t units = pick(1, 3);
        const std::int64_t months = pick(1, 6);
        std::vector<CoverTerm> terms;
        for (std::int64_t t = pick(1, 5); t > 0; --t) {
            const auto from = static_cast<std::int32_t>(pick(0, months - 1));
            const auto to = static_cast<std::int32_t>(pick(from + 1, months));
            terms.push_back({from, to, to - from, pick(0, 30)});
        }
        std::vector<std::vector<CoverSaving>> savings;
        for (std::int64_t month = 0; month < months; ++month) {
            std::vector<CoverSaving>& steps = savings.emplace_back();
            for (std::int64_t unit = pick(0, units); unit > 0; --unit) {
                steps.push_back({1, pick(0, 12)});
            }
        }
        const CoverProblem problem = problemOf(units, terms, savings);
        const Cover cover = coverAtLeastCost(problem).value();
        std::vector<std::int64_t> bought(terms.size());
        REQUIRE(cover.cost == leastOfAll(problem, bought, 0));
        REQUIRE(cover.cost == costOf(problem, cover.bought));
        searched += cover.searched > 1 ? 1 : 0;
    }
    CHECK(searched > 50);
}
