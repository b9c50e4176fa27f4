// SPDX-License-Identifier: Apache-2.0
//
// The GNU Linear Programming Kit solves the same problems as linear programs: terms and uncovered units as
// columns, a row for each month. Its solutions are floating point; they are rounded and priced in whole
// numbers.
#include <cmath>
#include <random>

#include <doctest/doctest.h>
#include <glpk.h>

#include "core/optimize/cover.h"

namespace {

using namespace gpucost;

struct GlpkAnswer {
    std::vector<std::int64_t> bought;
    double farthestFromWhole = 0;
};

GlpkAnswer solve(const CoverProblem& problem)
{
    glp_term_out(GLP_OFF);
    glp_prob* lp = glp_create_prob();
    glp_set_obj_dir(lp, GLP_MIN);
    const int months = problem.months();
    glp_add_rows(lp, months);
    std::vector<int> rows{0};
    std::vector<int> columns{0};
    std::vector<double> ones{0.0};
    const auto addColumn = [&](double cost, double most, int from, int to) {
        const int column = glp_add_cols(lp, 1);
        glp_set_obj_coef(lp, column, cost);
        glp_set_col_bnds(lp, column, most < 0 ? GLP_LO : GLP_DB, 0.0, most);
        for (int month = from; month < to; ++month) {
            rows.push_back(month + 1);
            columns.push_back(column);
            ones.push_back(1.0);
        }
    };
    for (const CoverTerm& term : problem.terms) {
        addColumn(static_cast<double>(term.cost), -1, term.from, term.to);
    }
    for (int month = 0; month < months; ++month) {
        double most = 0;
        for (const CoverSaving& step :
             problem.savings[problem.savingsOfMonth[static_cast<std::size_t>(month)]]) {
            addColumn(static_cast<double>(step.saving), static_cast<double>(step.units), month, month + 1);
            most += static_cast<double>(step.units);
        }
        glp_set_row_bnds(lp, month + 1, GLP_LO, most, 0.0);
    }
    glp_load_matrix(lp, static_cast<int>(rows.size()) - 1, rows.data(), columns.data(), ones.data());
    glp_smcp how;
    glp_init_smcp(&how);
    how.msg_lev = GLP_MSG_OFF;
    how.presolve = GLP_OFF;
    REQUIRE(glp_simplex(lp, &how) == 0);
    REQUIRE(glp_get_status(lp) == GLP_OPT);
    GlpkAnswer answer;
    for (std::size_t i = 0; i < problem.terms.size(); ++i) {
        const double count = glp_get_col_prim(lp, static_cast<int>(i) + 1);
        answer.bought.push_back(std::llround(count));
        answer.farthestFromWhole =
            std::max(answer.farthestFromWhole, std::abs(count - static_cast<double>(answer.bought.back())));
    }
    glp_delete_prob(lp);
    return answer;
}

}  // namespace

TEST_CASE("GLPK finds the same least cost for 36 months of 200 to 1,000 instances")
{
    std::mt19937_64 engine(36);
    const auto pick = [&engine](std::int64_t least, std::int64_t most) {
        return least + static_cast<std::int64_t>(engine() % static_cast<std::uint64_t>(most - least + 1));
    };
    int compared = 0;
    std::int64_t laterStarts = 0;
    for (int i = 0; i < 60; ++i) {
        CoverProblem problem;
        problem.units = pick(200, 1000);
        const std::int64_t steps = i % 6 == 0 ? 150 : pick(1, 30);
        for (std::uint32_t month = 0; month < 36; ++month) {
            problem.savingsOfMonth.push_back(month);
            std::vector<CoverSaving>& savings = problem.savings.emplace_back();
            std::int64_t left = pick(0, problem.units);
            std::int64_t hours = pick(300, 744);
            for (std::int64_t step = 0; step < steps && left > 0 && hours > 0; ++step) {
                const std::int64_t units = pick(1, std::max<std::int64_t>(1, 2 * left / steps));
                savings.push_back({std::min(units, left), Int128{hours} * 31212});
                left -= std::min(units, left);
                hours -= pick(1, std::max<std::int64_t>(1, 1400 / steps));
            }
        }
        const std::int64_t year = pick(50, 90);
        const std::int64_t three = pick(35, year);
        for (std::int32_t start = 0; start < 36; ++start) {
            const auto price = [&](std::int64_t percent, std::int32_t months) {
                return Int128{31212} * percent * months * 730 / 100 + pick(0, 24) * 31212;
            };
            problem.terms.push_back({start, std::min(36, start + 12), 12, price(year, 12)});
            problem.terms.push_back({start, 36, 36, price(three, 36)});
        }
        const Cover cover = coverAtLeastCost(problem).value();
        const GlpkAnswer glpk = solve(problem);
        CHECK(glpk.farthestFromWhole < 1e-6);
        CHECK(cover.cost == costOf(problem, glpk.bought));
        CHECK(cover.cost == costOf(problem, cover.bought));
        CHECK(cover.searched == 1);
        for (std::size_t t = 2; t < cover.bought.size(); ++t) {
            laterStarts += cover.bought[t] > 0 ? 1 : 0;
        }
        ++compared;
    }
    CHECK(laterStarts > 20);
    MESSAGE(compared << " problems agree; " << laterStarts << " terms begin after the first month");
}
