// SPDX-License-Identifier: Apache-2.0
#include "core/plan/commitment.h"

#include "tests/core/plan/plan_builders.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("as many terms are needed as begin within the demand")
{
    struct Row {
        int months;
        int term;
        int needed;
    };
    for (const Row& row :
         {Row{36, 12, 3}, Row{30, 12, 3}, Row{36, 36, 1}, Row{1, 36, 1}, Row{37, 36, 2}, Row{5, 1, 5}}) {
        CAPTURE(row.months);
        CHECK(termsNeeded(demand("months=" + std::to_string(row.months)), row.term) == row.needed);
    }
}

TEST_CASE("payments are equal, and the last holds what rounding leaves")
{
    struct Row {
        std::int64_t total;
        int payments;
        std::int64_t each;
        std::int64_t last;
        const char* origin;
    };
    const std::vector<Row> rows{
        {171'651'472, 36, 4'768'096, 4'768'112, "the Azure sheet, KRW"},
        {347'800, 12, 28'983, 28'987, "3,478 USD (pricing-rules 3.1)"},
        {1200, 12, 100, 100, "nothing is left"},
        {18, 12, 1, 7, "1.5 would round up to 2 and overdraw: 11 x 2 > 18"},
        {10, 12, 0, 10, "0.83 would round up and overdraw"},
        {1, 36, 0, 1, "a single won"},
        {0, 36, 0, 0, "nothing"},
        {7, 2, 4, 3, "half rounds away from zero"},
        {100, 1, 100, 100, "one payment"},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.origin));
        const Installments parts = installments(row.total, row.payments);
        CHECK(parts.each == row.each);
        CHECK(parts.last == row.last);
        CHECK(parts.each * (row.payments - 1) + parts.last == row.total);
        CHECK(parts.last >= 0);
    }
}

TEST_CASE("used and unused hours of a commitment sum to those committed")
{
    Obligation owed;
    owed.termMonths = 1;
    owed.units = 3;
    owed.unit = "instance";
    owed.perHour = UnitPrice(usd("1"), Rational(1), 1, {});
    owed.covered = {3, 1};
    for (const char* use : {"gpus=5 use=40%", "gpus=2", "gpus=5 weekly=Mon-Fri_09:00-19:00",
                            "gpus=3 calendar weekly=Mon-Fri_09:30-19:00"}) {
        CAPTURE(std::string(use));
        const Demand wanted = demand(use);
        const Charges made = obligationCharges(owed, "commitment", "owed", wanted, {});
        REQUIRE(made[0].use);
        CHECK((made[0].use->used + made[0].use->unused == Rational(3 * wanted.hoursIn(0))));
        CHECK(obligationTotal(owed, wanted) == minorUnits(made[0].cost));
    }
}
