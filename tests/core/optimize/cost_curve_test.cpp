// SPDX-License-Identifier: Apache-2.0
#include "core/optimize/cost_curve.h"

#include "tests/core/quote/offer_builders.h"

namespace {

using namespace gpucost;
using namespace gpucost::test;

CostCurve curveOf(const Book& book, std::string_view plan, std::string_view use)
{
    MixRequest request;
    request.offer = &book.offer;
    request.demand = demand(use);
    request.asOf = asOfDay();
    return costCurve(request, parsePlanSpec(plan).value().parts.front().key).value();
}

std::string pointsOf(const CostCurve& curve)
{
    std::string text;
    for (const CurvePoint& point : curve.points) {
        text += (text.empty() ? "" : " ") + toString(roundToMinorUnit(point.total).amount());
    }
    return text;
}

}  // namespace

TEST_CASE(
    "the curve falls by what each instance saves, has its knee where savings pass the average, and rises "
    "again")
{
    const Book book("on-demand 1.00 USD; committed-use-1m 0.50 USD");
    // One instance for 730 hours, a second for 600, a third for 400, a fourth for 100; each commitment costs
    // 365.
    const CostCurve curve = curveOf(book, "committed-use-1m", "runs=0+2628000,0+2160000,0+1440000,0+360000");
    CHECK(pointsOf(curve) == "1830.00 1465.00 1230.00 1195.00 1460.00");
    CHECK(curve.best == 3);
    CHECK(curve.knee == 2);  // savings of 365, 235 and 35, on average 211.67
}

TEST_CASE("where every instance saves the same there is no knee before the best number")
{
    const Book book("on-demand 1.00 USD; committed-use-1m 0.50 USD");
    const CostCurve curve = curveOf(book, "committed-use-1m", "gpus=3 use=100%");
    CHECK(curve.best == 3);
    CHECK(curve.knee == 3);
    CHECK(pointsOf(curve) == "2190.00 1825.00 1460.00 1095.00");
    const CostCurve idle = curveOf(book, "committed-use-1m", "gpus=3 use=10%");
    CHECK(idle.best == 0);
    CHECK(idle.knee == 0);
}

TEST_CASE("every point of the curve is the quote of so many committed, sustained use included")
{
    const Book book("on-demand 2.48 USD; committed-use-1y 1.562 USD", thirtyPercentLadder());
    const std::string use = "months=14 calendar start=2027-11 weekly=Mon-Fri_09:20-19:00 gpus=5";
    const CostCurve curve = curveOf(book, "committed-use-1y", use);
    for (const CurvePoint& point : curve.points) {
        const std::string plan = point.instances == 0
                                     ? std::string("on-demand")
                                     : "committed-use-1y:" + std::to_string(point.instances) + "+on-demand";
        CHECK(book.quote(plan, use, "exact").total().amount() ==
              round(point.total.value(), Scale{exactPlaces}, Rounding::HalfUp));
    }
}
