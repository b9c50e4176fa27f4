// SPDX-License-Identifier: Apache-2.0
#include "core/finance/break_even_discounted.h"

#include "core/quote/break_even.h"
#include "tests/core/finance/flow_text.h"
#include "tests/core/quote/offer_builders.h"

using namespace gpucost;
using namespace gpucost::test;

TEST_CASE("the verdict follows the present value, and says where the plain sum disagrees")
{
    // legitlads.com, 64 GPUs, by the year: own servers against 784,896 of cloud a year.
    const CashFlow own(month("2024-01"), flows("-1920000 -182170.25 -182170.25 -182170.25 -182170.25"));
    const CashFlow cloud(month("2024-01"), flows("0 -784896 -784896 -784896 -784896"));
    const Verdict verdict = judge(own, cloud, perPeriod("0.10"), FirstFlow::Now);
    CHECK(-own.total() == usd("2648681"));
    CHECK(-cloud.total() == usd("3139584"));
    CHECK(verdict.plainSaving == usd("490903"));
    CHECK(verdict.presentSaving == usd("-9440.47"));  // printed as -9.44K
    CHECK(verdict.byPlainSum == Preferred::Plan);
    CHECK(verdict.recommended == Preferred::Baseline);
    CHECK(verdict.plainSumDisagrees());
    CHECK(verdict.plain.lasting->period == 4);
    CHECK(toString(verdict.plain.lasting->elapsed) == "3.19");
    CHECK(verdict.discounted.isNever());
    CHECK(toString(verdict.rates.rates.at(0).rate) == "0.097727");
    CHECK(toString(verdict) ==
          "At present value the plan costs 9440.47 USD more than the baseline; its plain sum is 490903.00 "
          "USD less, "
          "and does not decide.");
    const Verdict cheap = judge(own, cloud, perPeriod("0.05"), FirstFlow::Now);
    CHECK(cheap.recommended == Preferred::Plan);
    CHECK_FALSE(cheap.plainSumDisagrees());
}

TEST_CASE("a reservation breaks even later when money has a price")
{
    const Book book("on-demand 4.234 USD; reserved-3y-all-upfront 0 USD upfront=44034");
    const Quote reserved = book.quote("reserved-3y-all-upfront", "months=36");
    const Quote onDemand = book.quote("on-demand", "months=36");
    const DiscountRate monthly =
        DiscountRate::monthly(Rational(Decimal::of("0.12")), AnnualToMonthly::Nominal).value();
    const Verdict verdict = judge(reserved, onDemand, monthly, FirstFlow::PeriodLater);
    CHECK(verdict.recommended == Preferred::Plan);
    CHECK(verdict.plainSaving == usd("67235.52"));
    // 44,034 / 3,090.82 = 14.2467 months.
    CHECK(toString(verdict.plain.lasting->elapsed) == "14.25");
    CHECK(verdict.plain.lasting->period == 14);
    // By Python's decimal module: 15.2821 months, 49,458.859.
    CHECK(toString(verdict.discounted.lasting->elapsed) == "15.28");
    CHECK(verdict.presentSaving == usd("49458.86"));
    CHECK(verdict.presentSaving == verdict.baselineCost - verdict.planCost);
    CHECK(verdict.rates.isUnique());
    CHECK(toString(verdict).starts_with("At present value the plan costs "));
    CHECK(toString(verdict).ends_with(" less than the baseline."));
    const Verdict same = judge(onDemand, onDemand, monthly, FirstFlow::Now);
    CHECK(same.recommended == Preferred::Neither);
    CHECK(same.rates.none == NoInternalRate::NothingFlows);
    CHECK(same.discounted.lasting->period == 0);
    CHECK(toString(same) == "At present value the plan costs as much as the baseline.");
}

TEST_CASE("a renewal loses a recovery again")
{
    // 24,000 a year against 3,090.82 a month: made up in month 8, owed again with the second purchase.
    const Book book("on-demand 4.234 USD; reserved-1y-all-upfront 0 USD upfront=24000");
    const Verdict verdict =
        judge(book.quote("reserved-1y-all-upfront", "months=24"), book.quote("on-demand", "months=24"),
              DiscountRate::zero(), FirstFlow::PeriodLater);
    CHECK(verdict.plain.isLostAgain());
    CHECK(verdict.plain.first->period == 7);
    CHECK(verdict.plain.lasting->period == 15);
    CHECK(breakEvenMonth(book.quote("reserved-1y-all-upfront", "months=24"),
                         book.quote("on-demand", "months=24")) == 16);
}

TEST_CASE("costs of different lengths are valued over the longer one, from the earlier start")
{
    const CashFlow plan(month("2024-01"), flows("-100"));
    const CashFlow baseline(month("2024-02"), flows("-55 -60.5"));
    const Verdict verdict = judge(plan, baseline, perPeriod("0.1"), FirstFlow::Now);
    CHECK(verdict.planCost == usd("100"));
    CHECK(verdict.baselineCost == usd("100"));
    CHECK(verdict.recommended == Preferred::Neither);
    CHECK(verdict.byPlainSum == Preferred::Plan);
    CHECK(toString(verdict) ==
          "At present value the plan costs as much as the baseline; its plain sum is 15.50 USD less, and "
          "does not "
          "decide.");
}
