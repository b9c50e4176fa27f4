// SPDX-License-Identifier: Apache-2.0
#include "core/money/rate.h"

#include <type_traits>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

template <class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};

template <class A, class B>
concept Multipliable = requires(A a, B b)
{
    a* b;
};

template <class A, class B>
concept Ordered = requires(A a, B b)
{
    a < b;
};

template <class A, class B>
concept Comparable = requires(A a, B b)
{
    a == b;
};

template <class T>
concept Divided = requires(T a, T b)
{
    a / b;
};

static_assert(!Addable<Money, Hours>);
static_assert(!Addable<Rate, Hours>);
static_assert(!Addable<Rate, Rate>);
static_assert(!Addable<GpuHourRate, GpuHourRate>);
static_assert(!Addable<GpuHourRate, Hours>);
static_assert(!Addable<GpuCount, Hours>);
static_assert(!Addable<GpuHours, InstanceHours>);

static_assert(Multipliable<GpuHourRate, GpuHours>);
static_assert(Multipliable<InstanceHourRate, InstanceHours>);
static_assert(Multipliable<GpuCount, Hours>);
static_assert(!Multipliable<GpuHourRate, InstanceHours>, "a rate per GPU does not price instances");
static_assert(!Multipliable<InstanceHourRate, GpuHours>);
static_assert(!Multipliable<GpuHourRate, Hours>, "hours of what?");
static_assert(!Multipliable<InstanceHourRate, Hours>);
static_assert(!Multipliable<GpuMonthRate, GpuHours>,
              "a month is not a number of hours until someone says which");
static_assert(!Multipliable<InstanceMonthRate, InstanceHours>);
static_assert(!Multipliable<Rate, GpuHours>);
static_assert(!Multipliable<GpuHourRate, int>);
static_assert(!Multipliable<Money, Hours>);

static_assert(!Comparable<GpuHourRate, InstanceHourRate>);
static_assert(!Ordered<GpuHourRate, GpuHourRate>);
static_assert(!std::is_convertible_v<Money, GpuHourRate>);
static_assert(!std::is_convertible_v<GpuHourRate, InstanceHourRate>);
static_assert(!std::is_convertible_v<int, Hours> && !std::is_convertible_v<int, GpuCount>);
static_assert(!std::is_constructible_v<Hours, double> && !std::is_constructible_v<GpuCount, double>);
static_assert(!Divided<Hours>);
static_assert(std::is_same_v<decltype(gpus(8) * hours("730")), GpuHours>);
static_assert(std::is_same_v<decltype(perGpuHour(Money()) * (gpus(8) * hours("730"))), Amount>);

}  // namespace

TEST_CASE("a rate per GPU-hour prices GPU-hours")
{
    const GpuHourRate rate = perGpuHour(usd("2.49"));
    CHECK(rate * (gpus(8) * hours("730")) == Amount(usd("14541.60")));
    CHECK(perInstanceHour(usd("4.234")) * InstanceHours(Rational(26'280)) == Amount(usd("111269.520")));
}

TEST_CASE("fractions of a GPU are exact")
{
    const GpuCount sixth(Rational::parse("1/6").value());
    CHECK(perGpuHour(usd("0.90")) * (sixth * hours("1")) == Amount(usd("0.15")));
    CHECK(gpus(1) > sixth);
    CHECK(hours("0.5") < hours("1"));
}

TEST_CASE("the price of one instance for one hour, whatever the price is per")
{
    struct Row {
        std::string price;
        Per per;
        int gpus;
        std::string hourly;
        std::string why;
    };
    const Row rows[] = {
        {"12.24", Per::InstanceHour, 4, "12.24", "already so"},
        {"2.48", Per::GpuHour, 4, "9.92", "times its GPUs"},
        {"730", Per::InstanceMonth, 4, "1", "over 730 hours"},
        {"1810.40", Per::GpuMonth, 1, "2.48", "times its GPUs over 730 hours"},
        {"100", Per::GpuMonth, 8, "80/73", "800/730 does not terminate"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        const Rate rate = rateOf(usd(row.price), row.per);
        const Amount hourly = perInstanceHourAmount(rate, gpus(row.gpus));
        CHECK(hourly == Amount(Rational::parse(row.hourly).value(), currency("USD")));
    }
}

TEST_CASE("a rate remembers its price and what it is per")
{
    struct Row {
        Per per;
        std::string text;
    };
    for (const Row& row : {Row{Per::InstanceHour, "instance-hour"}, Row{Per::GpuHour, "gpu-hour"},
                           Row{Per::InstanceMonth, "instance-month"}, Row{Per::GpuMonth, "gpu-month"}}) {
        CAPTURE(row.text);
        const Rate rate = rateOf(krw("1633"), row.per);
        CHECK((per(rate) == row.per));
        CHECK(price(rate) == krw("1633"));
        CHECK(toString(row.per) == row.text);
    }
    CHECK((rateOf(usd("1"), Per::GpuHour) != rateOf(usd("1"), Per::InstanceHour)));
    CHECK((Rate(perGpuHour(usd("1.0"))) == rateOf(usd("1"), Per::GpuHour)));
}
