// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_axis.h"

#include <doctest/doctest.h>

#include "core/report/chart_text.h"

using namespace gpucost;

namespace {

Rational number(const char* text)
{
    return Rational(Decimal::of(text));
}

std::string marksOf(const ValueAxis& axis)
{
    std::string text;
    for (const ValueAxis::Mark& mark : axis.marks()) {
        text += (text.empty() ? "" : " ") + mark.text;
    }
    return text;
}

}  // namespace

TEST_CASE("an axis of values holds zero and is marked at 1, 2 or 5 times a power of ten")
{
    CHECK(marksOf(ValueAxis::linear(Rational(0), number("98.32"), 6)) == "0 20 40 60 80 100");
    CHECK(marksOf(ValueAxis::linear(Rational(40), Rational(43), 6)) == "0 10 20 30 40 50");
    CHECK(marksOf(ValueAxis::linear(number("-3"), number("8"), 6)) == "-4 -2 0 2 4 6 8");
    CHECK(marksOf(ValueAxis::linear(Rational(0), Rational(0), 2)) == "0 0.5 1");
    CHECK(marksOf(ValueAxis::linear(Rational(0), number("0.000018"), 6)) ==
          "0 0.000005 0.00001 0.000015 0.00002");
}

TEST_CASE("months are marked by quarters or years where there are many, and both ends are marks")
{
    CHECK(marksOf(ValueAxis::months(1, 6)) == "1 2 3 4 5 6");
    CHECK(marksOf(ValueAxis::months(1, 36)) == "1 3 6 9 12 15 18 21 24 27 30 33 36");
    CHECK(marksOf(ValueAxis::months(0, 60)) == "0 6 12 18 24 30 36 42 48 54 60");
    CHECK(marksOf(ValueAxis::months(1, 1)) == "1 2");
}

TEST_CASE("values far apart stand on a logarithmic axis, values near each other do not")
{
    const ValueAxis wide = ValueAxis::fitting(number("0.3"), number("42"), 6);
    CHECK(wide.isLogarithmic());
    CHECK(marksOf(wide) == "0.2 0.5 1 2 5 10 20 50");
    CHECK(wide.share(number("0.2")) == 0);
    CHECK(wide.share(Rational(50)) == 1);
    // log10(5 / 0.2) / log10(50 / 0.2)
    CHECK(wide.share(Rational(5)) == doctest::Approx(0.582963).epsilon(1e-5));
    CHECK(marksOf(ValueAxis::fitting(number("0.001"), number("90000"), 6)) ==
          "0.001 0.01 0.1 1 10 100 1,000 10,000 100,000");
    CHECK(marksOf(ValueAxis::fitting(number("0.8"), number("1270"), 6)) == "0.5 1 10 100 1,000 2,000");
    CHECK(!ValueAxis::fitting(Rational(1), Rational(19), 6).isLogarithmic());
    CHECK(!ValueAxis::fitting(Rational(0), Rational(1000), 6).isLogarithmic());
}

TEST_CASE("figures beside bars have four digits at least, and as many places as asked for")
{
    struct Row {
        const char* value;
        const char* shown;
    };
    for (const Row& row :
         {Row{"0", "0"}, Row{"1234.5", "1,235"}, Row{"12.345", "12.35"}, Row{"0.0123456", "0.01235"},
          Row{"-0.5", "-0.5"}, Row{"999.96", "1,000"}, Row{"1e30", "1e30"}, Row{"-123456e25", "-1.234e30"},
          Row{"0.00000000000000000000123456", "1.235e-21"}, Row{"0.00000000123456", "0.000000001235"}}) {
        CAPTURE(row.value);
        CHECK(chartNumber(number(row.value)) == row.shown);
    }
    CHECK(chartNumber(Rational(Integer(1), Integer(3))) == "0.3333");
    CHECK(chartNumber(number("12.3"), 2) == "12.30");
    CHECK(chartNumber(number("1234567.5"), 0) == "1,234,568");
}

TEST_CASE("text is broken where names may be, and shortened where it must be")
{
    CHECK(textWidth("0000", 10) == doctest::Approx(25.6));
    CHECK(textWidth("한국", 10) == doctest::Approx(21));
    const FittedText name = fitText("azure/eastus/Standard_ND96amsr_A100_v4", 200, 12, false, 2);
    CHECK(name.lines == std::vector<std::string>{"azure/eastus/Standard_", "ND96amsr_A100_v4"});
    CHECK(!name.shortened);
    const FittedText cut = fitText(std::string(100, 'W'), 100, 12, false, 2);
    CHECK(cut.shortened);
    CHECK(cut.lines == std::vector<std::string>{"WWWWWWWW", "WWWWWWW…"});
    CHECK(fitText("", 100, 12, false, 2).lines == std::vector<std::string>{""});
    CHECK(fitText("W", 1, 12, false, 2).lines == std::vector<std::string>{"W"});
    CHECK(fitText("두 단어와 세 단어", 60, 12, false, 3).lines ==
          std::vector<std::string>{"두 단어와", "세 단어"});
}
