// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/grid.h"

#include "tests/core/uncertainty/curve_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

constexpr const char* everyPlan =
    "on-demand 4.2341 USD; spot 1.27025 USD; reserved-1y-no-upfront 2.7 USD; reserved-3y-all-upfront 0 USD "
    "upfront=44034; committed-use-1y 2.6 USD; savings-plan-1y-no-upfront 2.5 USD";
constexpr std::array plansOfBook{"on-demand",
                                 "spot",
                                 "reserved-1y-no-upfront:3",
                                 "reserved-3y-all-upfront",
                                 "committed-use-1y",
                                 "savings-plan-1y-no-upfront@7.1/h"};

GridAxes everyPercent(std::int32_t months)
{
    GridAxes axes;
    for (std::int64_t share = 0; share <= 100; share += 4) {
        axes.shares.push_back(Rational(share) / Rational(100));
    }
    for (std::int32_t month = 1; month <= months; month += 3) {
        axes.months.push_back(month);
    }
    return axes;
}

std::vector<PlanCurve> curves(Book& book, MonthConvention convention)
{
    std::vector<PlanCurve> made;
    for (const char* plan : plansOfBook) {
        made.push_back(curveOf(book, plan, eightGpus(36, convention)));
    }
    return made;
}

}  // namespace

TEST_CASE("every cell of a grid is the total of its quote")
{
    for (const Rules& billing : {perSecond(), thirtyPercentLadder(), rules({.settlement = Settlement::Hour}),
                                 sixtySecondMinimum()}) {
        for (const MonthConvention convention : {MonthConvention::Average730, MonthConvention::Calendar}) {
            Book book(everyPlan, billing);
            const auto plans = curves(book, convention);
            const GridAxes axes = everyPercent(48);
            const Grid grid = totalGrid(plans, axes, Month(2026, 9), convention, {}).value();
            CHECK_FALSE(grid.isStopped());
            int differing = 0;
            for (std::size_t row = 0; row < axes.shares.size(); ++row) {
                for (std::size_t column = 0; column < axes.months.size(); ++column) {
                    DemandSpec spec = eightGpus(axes.months[column], convention);
                    spec.shape = FlatUtilization{Percentage::ofFraction(axes.shares[row])};
                    const Demand demand = makeDemand(spec, Rational(1)).value();
                    for (std::size_t plan = 0; plan < plansOfBook.size(); ++plan) {
                        const auto quoted =
                            quote(book.offer, book.resolved(plansOfBook[plan]), demand, Billing{});
                        differing += minorUnitsOf(quoted->total()) != grid.total(plan, row, column);
                    }
                }
            }
            CHECK(differing == 0);
        }
    }
}

TEST_CASE("a small grid over price declines, by hand")
{
    Book book("on-demand 1.00 USD; reserved-3y-all-upfront 0 USD upfront=12000");
    std::vector<PlanCurve> plans{curveOf(book, "on-demand", eightGpus()),
                                 curveOf(book, "reserved-3y-all-upfront", eightGpus())};
    GridAxes axes;
    axes.shares = {Rational(1) / Rational(2), Rational(1)};
    axes.declines = {Rational(0), Rational(1) / Rational(5)};
    const Grid grid = totalGrid(plans, axes, Month(2026, 9), MonthConvention::Average730, {}).value();
    // 8 x 365 h = 2,920.00 a month; at 20 % a year less 12 x 2,920 x (1 + 0.8 + 0.64).
    CHECK(grid.total(0, 0, 0) == 36 * 2920'00);
    CHECK(grid.total(0, 0, 1) == 12 * (2920'00 + 2336'00 + 1868'80));
    CHECK(grid.total(0, 1, 0) == 36 * 5840'00);
    CHECK(grid.total(1, 0, 1) == 96'000'00);
    CHECK(grid.cheapest(0, 0) == 1);  // 105,120 against 96,000
    CHECK(grid.cheapest(0, 1) == 0);  // 85,497.60 against 96,000
}

TEST_CASE("a grid is the same to the last bit however it is split")
{
    Book book(everyPlan, thirtyPercentLadder());
    std::vector<PlanCurve> plans;
    for (int i = 0; i < 5; ++i) {
        for (PlanCurve& plan : curves(book, MonthConvention::Calendar)) {
            plans.push_back(std::move(plan));
        }
    }
    const auto made = [&](unsigned threads) {
        return totalGrid(plans, everyPercent(60), Month(2026, 9), MonthConvention::Calendar,
                         {threads, {}, {}})
            .value()
            .totals;
    };
    const auto whole = made(1);
    CHECK(made(2) == whole);
    CHECK(made(3) == whole);
    CHECK(made(7) == whole);
}

TEST_CASE("a grid that is stopped says how far it came")
{
    Book book(everyPlan);
    const auto plans = curves(book, MonthConvention::Average730);
    std::stop_source source;
    Work work{1, source.get_token(), [&source](std::size_t done, std::size_t all) {
                  CHECK(all == plansOfBook.size());
                  if (done == 2) {
                      source.request_stop();
                  }
              }};
    const Grid grid =
        totalGrid(plans, everyPercent(12), Month(2026, 9), MonthConvention::Average730, work).value();
    CHECK(grid.isStopped());
    CHECK(grid.plansDone == 2);
    CHECK(grid.total(0, 25, 0) > 0);
    CHECK(grid.totals.size() == 2);
}

TEST_CASE("grids that make no sense are refused")
{
    Book book(everyPlan);
    const auto plans = curves(book, MonthConvention::Average730);
    const auto code = [&plans](GridAxes axes) {
        return totalGrid(plans, axes, Month(2026, 9), MonthConvention::Average730, {}).error().code;
    };
    CHECK(code({}) == ErrorCode::BadValue);
    CHECK(code({{Rational(2)}, {36}, {}}) == ErrorCode::BadValue);
    CHECK(code({{Rational(1)}, {0}, {}}) == ErrorCode::BadValue);
    CHECK(code({{Rational(1)}, {}, {Rational(1)}}) == ErrorCode::BadValue);
    CHECK(code({std::vector<Rational>(40'000, Rational(1)), std::vector<std::int32_t>(1200, 1), {}}) ==
          ErrorCode::NumericLimit);
}
