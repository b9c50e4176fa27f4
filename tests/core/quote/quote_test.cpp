// SPDX-License-Identifier: Apache-2.0
#include "core/quote/quote.h"

#include <algorithm>

#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

const char* const seoulP3 =
    "on-demand 4.234 USD; spot 1.2702 USD; reserved-3y-all-upfront 0 USD upfront=44034; "
    "reserved-1y-no-upfront 2.7 USD; "
    "committed-use-1y 2.6 USD; savings-plan-1y-no-upfront 2.5 USD; savings-plan-3y-all-upfront 1.9 USD";

/// Everything a quote's readers take for granted.
void checkReadings(const Quote& made)
{
    Money charges = made.total() - made.total();
    for (const Charge& charge : made.charges()) {
        charges = charges + charge.cost;
    }
    CHECK((charges.amount() == made.total().amount()));
    const std::vector<Money> flow = made.cashFlow();
    Money months = made.total() - made.total();
    Money late = months;
    for (std::size_t i = 0; i < flow.size(); ++i) {
        months = months + flow[i];
        late = static_cast<int>(i) >= made.months() ? late + flow[i] : late;
    }
    CHECK(static_cast<int>(flow.size()) >= made.months());
    CHECK((months.amount() == made.total().amount()));
    CHECK((late.amount() == made.afterHorizon().amount()));
    CHECK(std::is_sorted(made.charges().begin(), made.charges().end(),
                         [](const Charge& a, const Charge& b) { return a.month < b.month; }));
    checkDerivation(made.charges());
}

}  // namespace

TEST_CASE("a quote sums its charges, and every reading of it agrees")
{
    const Book book(seoulP3);
    struct Row {
        const char* plan;
        const char* demand;
        const char* total;
        const char* upfront;
        const char* late;
        const char* average;
        const char* perGpuHour;
    };
    const std::vector<Row> rows{
        {"on-demand", "months=36", "111269.52", "0.00", "0.00", "3090.82", "4.234000"},
        {"on-demand", "gpus=8 months=36 use=60%", "534093.84", "0.00", "0.00", "14835.94",
         "4.234001"},  // 14,835.936 a month, rounded
        {"spot", "months=36", "33381.00", "0.00", "0.00", "927.25", "1.270205"},  // 927.246 a month
        {"reserved-3y-all-upfront", "months=36", "44034.00", "44034.00", "0.00", "1223.17", "1.675571"},
        {"reserved-3y-all-upfront", "months=36 use=60%", "44034.00", "44034.00", "0.00", "1223.17",
         "2.792618"},
        {"reserved-3y-all-upfront", "months=12", "44034.00", "44034.00", "0.00", "3669.50", "5.026712"},
        {"reserved-1y-no-upfront", "months=18", "47304.00", "0.00", "11826.00", "2628.00", "3.600000"},
        {"committed-use-1y", "months=12", "22776.00", "0.00", "0.00", "1898.00", "2.600000"},
        {"savings-plan-1y-no-upfront", "months=12", "21900.00", "0.00", "0.00", "1825.00", "2.500000"},
        {"savings-plan-3y-all-upfront", "months=36", "49932.00", "49932.00", "0.00", "1387.00", "1.900000"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.plan) + " for " + row.demand);
        const Quote made = book.quote(row.plan, row.demand);
        checkReadings(made);
        CHECK(toString(made.total().amount()) == row.total);
        CHECK(toString(made.upfront().amount()) == row.upfront);
        CHECK(toString(made.afterHorizon().amount()) == row.late);
        CHECK(toString(made.monthlyAverage().amount()) == row.average);
        CHECK(text(made.perGpuHour().value(), 6) == row.perGpuHour);
    }
}

TEST_CASE("six of eight reserved and the rest on demand or spot")
{
    const Book book(seoulP3);
    // 6 x 44,034 and 2 x 4.234 x 730 x 36 = 222,539.04.
    const Quote onDemand = book.quote("reserved-3y-all-upfront:6+on-demand", "gpus=8 months=36");
    checkReadings(onDemand);
    CHECK(toString(onDemand.total()) == "486743.04 USD");
    CHECK(toString(onDemand.upfront()) == "264204.00 USD");
    CHECK(onDemand.charges().size() == 37);
    CHECK(onDemand.prices().size() == 2);
    // Without a word about the rest it goes on demand, as a provider would.
    CHECK(toString(book.quote("reserved-3y-all-upfront:6", "gpus=8 months=36").total()) == "486743.04 USD");
    // 2 x 1.2702 x 730 = 1,854.492 -> 1,854.49 a month.
    CHECK(toString(book.quote("reserved-3y-all-upfront:6+spot", "gpus=8 months=36").total()) ==
          "330965.64 USD");
    // All covered: nothing is left to pay, on demand is not asked.
    CHECK(book.quote("reserved-3y-all-upfront:8+on-demand", "gpus=8 months=36").prices().size() == 1);
    CHECK(toString(book.quote("reserved-3y-all-upfront:9+on-demand", "gpus=8 months=36").total()) ==
          "396306.00 USD");
}

TEST_CASE("a commitment covers part of a clock-hour's instances, whichever they are")
{
    const Book book(seoulP3);
    // One reservation, four instances for 15 minutes: one reserved hour, nothing on demand.
    const Quote quarters = book.quote("reserved-3y-all-upfront:1", "runs=0+900*4");
    CHECK(toString(quarters.total()) == "44034.00 USD");
    CHECK(quarters.charges().size() == 1);
    // Three instances for 20 minutes; then a fourth, whose 20 minutes are on demand: 4.234 / 3.
    CHECK(book.quote("reserved-3y-all-upfront:1", "runs=0+1200*3").charges().size() == 1);
    CHECK(toString(book.quote("reserved-3y-all-upfront:1", "runs=0+1200*4").total()) == "44035.41 USD");
}

TEST_CASE("commitments apply in the order written, each to what those before it left")
{
    const Book book(seoulP3);
    const Quote made = book.quote(
        "reserved-3y-all-upfront:2+committed-use-1y:3+savings-plan-1y-no-upfront@5/h", "gpus=8 months=12");
    checkReadings(made);
    // 2 + 3 + 5/2.5 = 7 are covered; one is on demand: 88,068 + 68,328 + 43,800 + 37,089.84.
    CHECK(toString(made.total()) == "237285.84 USD");
    for (const Charge& charge : made.charges()) {
        if (charge.use && charge.month < 12) {
            CHECK(text(charge.use->unused) == "0");
        }
    }
}

TEST_CASE("the quick total is the quote's total to the last unit")
{
    const Book book(seoulP3);
    for (const char* plan : {"on-demand", "spot", "reserved-3y-all-upfront", "reserved-3y-all-upfront:6+spot",
                             "committed-use-1y:3", "savings-plan-1y-no-upfront@3.50/h"}) {
        for (const char* use : {"gpus=8 months=36", "gpus=8 months=14 use=33.3% calendar start=2019-11",
                                "gpus=8 months=6 weekly=Mon-Fri_09:00-19:00", "gpus=8 months=3 use=0%"}) {
            for (const char* money : {"", "discount=12%", "to=KRW*1194.1145"}) {
                CAPTURE(std::string(plan) + " for " + use + " " + money);
                const Quote made = book.quote(plan, use, money);
                checkReadings(made);
                CHECK(book.quickTotal(plan, use, money) == minorUnits(made.total()));
            }
        }
    }
}

TEST_CASE("a quote with other charges keeps its parts, and its total is theirs")
{
    for (const char* money : {"", "exact"}) {
        CAPTURE(money);
        const Book book(seoulP3);
        const Quote made = book.quote("reserved-3y-all-upfront:1+on-demand", "gpus=2 months=36", money);
        Charges halved = made.charges();
        for (Charge& charge : halved) {
            charge.exact = charge.exact * (Rational(1) / Rational(2));
            charge.cost = *money == '\0' ? roundToMinorUnit(charge.exact)
                                         : round(charge.exact, Scale{exactPlaces}, Rounding::HalfUp);
        }
        const Quote half = made.with(halved);
        CHECK(half.parts().size() == made.parts().size());
        CHECK((half.prices() == made.prices()));
        CHECK(half.instances() == made.instances());
        // (44,034 + 36 x 730 h x 4.234) / 2, where 3,090.82 a month halves without a rest.
        CHECK((half.total().amount() == Decimal::of("77651.76")));
    }
}

TEST_CASE("exact quotes round nothing and print ten places")
{
    const Book book(seoulP3);
    const Quote made = book.quote("spot", "months=36", "exact");
    CHECK(toString(made.total()) == "33380.8560000000 USD");
    CHECK(toString(made.upfront()) == "0.0000000000 USD");
    checkReadings(made);
}

TEST_CASE("an effective rate needs use to be spread over")
{
    const Book book(seoulP3);
    CHECK_FALSE(book.quote("reserved-3y-all-upfront", "months=36 use=0%").perGpuHour());
    // Six GPUs on machines of four: two machines, and six GPU-hours are what was asked for.
    const Quote six = book.quote("on-demand", "gpus=6 on=4 months=1");
    CHECK(six.instances() == 2);
    CHECK(text(six.perGpuHour().value(), 6) == "1.411333");  // 6,181.64 / 4,380
}

TEST_CASE("the newest price not later than the day asked about is used")
{
    const Book book(
        "on-demand 4.981 USD as-of=2018-01-01; on-demand 4.234 USD as-of=2019-06-01; on-demand 3.06 USD "
        "as-of=2026-07-20");
    const PlanSpec plan = parsePlanSpec("on-demand").value();
    struct Row {
        const char* day;
        const char* rate;
    };
    for (const Row& row : {Row{"2018-01-01", "4.981"}, Row{"2019-05-31", "4.981"}, Row{"2019-06-01", "4.234"},
                           Row{"2026-07-19", "4.234"}, Row{"2026-07-20", "3.06"}}) {
        const auto found = resolve(book.offer, plan, parseDate(row.day).value());
        REQUIRE(found);
        CHECK(toString(found->uncommitted->price->rate) == row.rate);
    }
    const auto before = resolve(book.offer, plan, parseDate("2017-12-31").value());
    REQUIRE_FALSE(before);
    CHECK((before.error().code == ErrorCode::NotOffered));
}

TEST_CASE("what is not sold is refused, naming what is")
{
    const Book book("on-demand 0.49 USD; committed-use-1y 0.308 USD; committed-use-3y not-offered USD");
    for (const char* plan :
         {"committed-use-3y", "spot", "reserved-3y-all-upfront", "committed-use-1y:1+spot"}) {
        CAPTURE(std::string(plan));
        const auto found = resolve(book.offer, parsePlanSpec(plan).value(), asOfDay());
        REQUIRE_FALSE(found);
        CHECK((found.error().code == ErrorCode::NotOffered));
        CHECK(found.error().expected.find("committed-use-1y") != std::string::npos);
        CHECK(found.error().expected.find("committed-use-3y") == std::string::npos);
    }
}

TEST_CASE("what commitments leave must be sold somehow")
{
    const Book book("committed-use-1y 0.308 USD");
    const ResolvedPlan plan =
        resolve(book.offer, parsePlanSpec("committed-use-1y:1").value(), asOfDay()).value();
    const auto two = quote(book.offer, plan, demand("gpus=2 months=12"), {});
    REQUIRE_FALSE(two);
    CHECK((two.error().code == ErrorCode::NotOffered));
    CHECK((totalMinorUnits(plan, demand("gpus=2 months=12"), {}).error() == two.error()));
    CHECK(quote(book.offer, plan, demand("gpus=1 months=12"), {}).has_value());
}

TEST_CASE("parts that are sold in different currencies do not mix")
{
    const Book book("on-demand 18.02 CNY; reserved-1y-all-upfront 0 USD upfront=980; committed-use-1y 1 CNY");
    const auto mixed =
        resolve(book.offer, parsePlanSpec("reserved-1y-all-upfront:1+on-demand").value(), asOfDay());
    REQUIRE_FALSE(mixed);
    CHECK((mixed.error().code == ErrorCode::NotOffered));
    const ResolvedPlan alone =
        resolve(book.offer, parsePlanSpec("reserved-1y-all-upfront").value(), asOfDay()).value();
    CHECK_FALSE(alone.uncommitted.has_value());
    CHECK(toString(quote(book.offer, alone, demand("months=12"), {}).value().total()) == "980.00 USD");
    CHECK(resolve(book.offer, parsePlanSpec("committed-use-1y:1+on-demand").value(), asOfDay()).has_value());
}

TEST_CASE("a subscription is sold for the months its ladder has")
{
    const Book book("subscription 102 CNY per=instance-month ladder=1-5:1,6-11:0.88,12-12:0.83,24-24:0.7");
    struct Row {
        const char* plan;
        const char* demand;
        const char* total;
    };
    for (const Row& row :
         {Row{"subscription-1m", "months=12", "1224.00"}, Row{"subscription-5m", "months=5", "510.00"},
          Row{"subscription-6m", "months=6", "538.56"}, Row{"subscription-12m", "months=12", "1015.92"},
          Row{"subscription-1y", "months=13", "2031.84"}, Row{"subscription-24m", "months=24", "1713.60"}}) {
        CAPTURE(std::string(row.plan));
        CHECK(toString(book.quote(row.plan, row.demand).total().amount()) == row.total);
    }
    for (const char* plan : {"subscription-13m", "subscription-36m"}) {
        const auto missing = resolve(book.offer, parsePlanSpec(plan).value(), asOfDay());
        REQUIRE_FALSE(missing);
        CHECK((missing.error().code == ErrorCode::NotOffered));
    }
}

TEST_CASE("an account that earns no sustained use pays the list price")
{
    Book book("on-demand 0.49 USD");
    book.offer.billing = thirtyPercentLadder();
    const PlanSpec plan = parsePlanSpec("on-demand").value();
    const Demand month = demand("");
    CHECK(toString(
              quote(book.offer, resolve(book.offer, plan, asOfDay()).value(), month, {}).value().total()) ==
          "250.39 USD");
    CHECK(toString(quote(book.offer, resolve(book.offer, plan, asOfDay(), {.sustainedUse = false}).value(),
                         month, {})
                       .value()
                       .total()) == "357.70 USD");
}

TEST_CASE("a total in monthly payments falls due month by month")
{
    const Book book("on-demand 6531 KRW; reserved-3y-monthly 0 KRW total=171651472");
    const Quote made = book.quote("reserved-3y-monthly", "gpus=4 on=4 months=36");
    checkReadings(made);
    CHECK(made.cashFlow().size() == 36);
    CHECK(toString(made.cashFlow().front()) == "4768096 KRW");
    CHECK(toString(made.cashFlow().back()) == "4768112 KRW");
    CHECK(toString(made.upfront()) == "0 KRW");
    CHECK(text(made.perGpuHour().value(), 0) == "1633");
    const Quote year = book.quote("reserved-3y-monthly", "gpus=4 on=4 months=12");
    CHECK(toString(year.afterHorizon()) == "114434320 KRW");  // 171,651,472 - 12 x 4,768,096
    CHECK(year.cashFlow().size() == 36);
}
