// SPDX-License-Identifier: Apache-2.0
#include "core/finance/annuity.h"

#include <random>
#include <stdexcept>

#include "core/money/line_item.h"
#include "tests/core/finance/flow_text.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

std::string payment(const char* rate, int periods, const char* present, const char* future, PaymentAt at,
                    int places)
{
    return toString(annuityPayment(perPeriod(rate), periods, usd(present), usd(future), at, Scale{places}));
}

/// Principal parts and the payments they are in, added up.
struct Sums {
    Money principal = usd("0");
    Money interest = usd("0");
    Money payment = usd("0");
};

Sums sumsOf(const std::vector<LoanPayment>& schedule)
{
    Sums sums;
    for (const LoanPayment& row : schedule) {
        CHECK(row.payment == row.interest + row.principal);
        sums.principal = sums.principal + row.principal;
        sums.interest = sums.interest + row.interest;
        sums.payment = sums.payment + row.payment;
    }
    return sums;
}

}  // namespace

TEST_CASE("published annuities come out to their last printed digit")
{
    // numpy-financial, fv and pmt.
    CHECK(toString(annuityFutureValue(perPeriod("0.05/12"), 120, usd("-100"), usd("-100"), PaymentAt::End,
                                      Scale{6})) == "15692.928894");
    CHECK(payment("0.075/12", 180, "200000", "0", PaymentAt::End, 8) == "-1854.02472001");
    // Excel help on PMT: 10,000 over 10 months at 8 %, at the end and at the beginning; saving 50,000 in 18
    // years.
    CHECK(payment("0.08/12", 10, "10000", "0", PaymentAt::End, 2) == "-1037.03");
    CHECK(payment("0.08/12", 10, "10000", "0", PaymentAt::Beginning, 2) == "-1030.16");
    CHECK(payment("0.06/12", 216, "0", "50000", PaymentAt::End, 2) == "-129.08");
    // Excel help on PV: 500 a month for 20 years at 8 %.
    CHECK(annuityPresentValue(perPeriod("0.08/12"), 240, usd("500"), usd("0"), PaymentAt::End) ==
          usd("-59777.15"));
    // Excel help on FV.
    CHECK(annuityFutureValue(perPeriod("0.06/12"), 10, usd("-200"), usd("-500"), PaymentAt::Beginning) ==
          usd("2581.40"));
}

TEST_CASE("at rate zero an annuity is plain division and multiplication")
{
    CHECK(payment("0", 36, "-3600", "0", PaymentAt::End, 4) == "100.0000");
    CHECK(payment("0", 3, "100", "0", PaymentAt::Beginning, 2) == "-33.33");
    CHECK(annuityFutureValue(perPeriod("0"), 7, usd("-3"), usd("-4"), PaymentAt::Beginning) == usd("25"));
    CHECK(annuityPresentValue(perPeriod("0"), 7, usd("-3"), usd("0"), PaymentAt::End) == usd("21"));
    CHECK_THROWS_AS(annuityPresentValue(perPeriod("0"), 0, usd("-3"), usd("0"), PaymentAt::End),
                    std::invalid_argument);
    CHECK_THROWS_AS(annuityPayment(perPeriod("0"), 1, usd("-3"), krw("0"), PaymentAt::End), CurrencyMismatch);
}

TEST_CASE("payment, present and future value balance, also at an effective rate")
{
    std::mt19937_64 random(41);
    for (int round = 0; round < 200; ++round) {
        const auto cents = [&random] {
            return moneyOfMinorUnits(static_cast<std::int64_t>(random() % 2'000'000) - 1'000'000,
                                     currency("USD"));
        };
        const Rational annual = Rational(static_cast<std::int64_t>(random() % 700) - 300) / Rational(1000);
        const DiscountRate rate = DiscountRate::monthly(annual, round % 2 == 0 ? AnnualToMonthly::Nominal
                                                                               : AnnualToMonthly::Effective)
                                      .value();
        const auto periods = static_cast<std::int32_t>(random() % 90 + 1);
        const PaymentAt at = random() % 2 == 0 ? PaymentAt::End : PaymentAt::Beginning;
        const Money present = cents();
        const Money future = cents();
        const Scale fine{40};
        const Money paid(annuityPayment(rate, periods, present, future, at, fine), currency("USD"));
        const Decimal again = annuityFutureValue(rate, periods, paid, present, at, Scale{20});
        CHECK(gpucost::round(again, Scale{15}, Rounding::HalfUp) == future.amount());
        const Decimal before = annuityPresentValue(rate, periods, paid, future, at, Scale{20});
        CHECK(gpucost::round(before, Scale{15}, Rounding::HalfUp) == present.amount());
    }
}

TEST_CASE("the principal parts of a loan sum to it, the last payment taking what is left")
{
    const std::vector<LoanPayment> schedule =
        loanSchedule(usd("200000"), perPeriod("0.075/12"), 180, PaymentAt::End);
    REQUIRE(schedule.size() == 180);
    CHECK(schedule.front().payment == usd("1854.02"));
    CHECK(schedule.front().interest == usd("1250.00"));
    CHECK(schedule.front().principal == usd("604.02"));
    CHECK(schedule.back().balance == usd("0"));
    const Sums sums = sumsOf(schedule);
    CHECK(sums.principal == usd("200000"));
    CHECK(sums.payment == usd("200000") + sums.interest);
    // 179 payments of 1,854.02 and one that is about 1.50 dearer: 0.00472 a month, with interest.
    CHECK((schedule.back().payment - usd("1854.02")).amount() > Decimal::of("0.80"));
    CHECK((schedule.back().payment - usd("1854.02")).amount() < Decimal::of("2.00"));

    const auto due = loanSchedule(usd("1000"), perPeriod("0.01"), 12, PaymentAt::Beginning);
    CHECK(due.front().interest == usd("0"));
    CHECK(due.front().payment == usd("87.97"));
    CHECK(sumsOf(due).principal == usd("1000"));
    const auto free = loanSchedule(usd("100"), DiscountRate::zero(), 3, PaymentAt::End);
    CHECK(free[1].payment == usd("33.33"));
    CHECK(free[2].payment == usd("33.34"));
    const auto won = loanSchedule(krw("1000000"), perPeriod("0.004"), 7, PaymentAt::End);
    Money principal = krw("0");
    for (const LoanPayment& row : won) {
        CHECK(row.payment.amount().scale() == 0);
        principal = principal + row.principal;
    }
    CHECK(principal == krw("1000000"));

    std::mt19937_64 random(5);
    for (int round = 0; round < 50; ++round) {
        const Money loan =
            moneyOfMinorUnits(static_cast<std::int64_t>(random() % 100'000'000 + 1), currency("USD"));
        const DiscountRate rate =
            DiscountRate::monthly(Rational(static_cast<std::int64_t>(random() % 300)) / Rational(1000),
                                  AnnualToMonthly::Effective)
                .value();
        const auto rows = loanSchedule(loan, rate, static_cast<std::int32_t>(random() % 60 + 1),
                                       random() % 2 == 0 ? PaymentAt::End : PaymentAt::Beginning);
        CHECK(sumsOf(rows).principal == loan);
        CHECK(rows.back().balance.isZero());
    }
}

TEST_CASE("a given payment pays a loan off in so many months, or never")
{
    const auto schedule = loanScheduleOfPayment(usd("1000"), perPeriod("0.01"), usd("100"), PaymentAt::End);
    REQUIRE(schedule);
    CHECK(schedule->size() == 11);  // 10.6 payments
    CHECK(schedule->front().balance == usd("910.00"));
    CHECK(schedule->back().payment == usd("58.98"));
    CHECK(sumsOf(*schedule).principal == usd("1000"));
    CHECK_FALSE(loanScheduleOfPayment(usd("1000"), perPeriod("0.1"), usd("100"), PaymentAt::End));
    CHECK_FALSE(loanScheduleOfPayment(usd("1000"), perPeriod("0.1"), usd("90"), PaymentAt::Beginning));
    // The first payment at once leaves 900, on which 90 are due; 100 then lower it.
    CHECK(loanScheduleOfPayment(usd("1000"), perPeriod("0.1"), usd("100"), PaymentAt::Beginning));
    CHECK_FALSE(loanScheduleOfPayment(usd("1000"), DiscountRate::zero(), usd("0"), PaymentAt::End));
    CHECK(loanScheduleOfPayment(usd("1000"), DiscountRate::zero(), usd("300"), PaymentAt::End)->size() == 4);
    CHECK(loanScheduleOfPayment(usd("0"), perPeriod("0.1"), usd("10"), PaymentAt::End)->empty());
}
