// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/distribution.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

constexpr std::int64_t million = 1'000'000;

std::vector<std::int64_t> samples(const Distribution& distribution, std::size_t count)
{
    Sampler sampler(7, 0);
    std::vector<std::int64_t> drawn(count);
    for (std::int64_t& value : drawn) {
        value = sampler.next(distribution);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

double meanOf(const std::vector<std::int64_t>& values)
{
    double sum = 0;
    for (const std::int64_t value : values) {
        sum += static_cast<double>(value);
    }
    return sum / static_cast<double>(values.size());
}

double deviationOf(const std::vector<std::int64_t>& values)
{
    const double mean = meanOf(values);
    double sum = 0;
    for (const std::int64_t value : values) {
        sum += (static_cast<double>(value) - mean) * (static_cast<double>(value) - mean);
    }
    return std::sqrt(sum / static_cast<double>(values.size()));
}

}  // namespace

TEST_CASE("exp, log and the normal quantile agree with the mathematical library")
{
    for (int i = -400; i <= 400; ++i) {
        const double x = i / 7.0;
        CHECK(portableExp(x) == doctest::Approx(std::exp(x)).epsilon(1e-14));
        CHECK(portableLog(std::exp(x)) == doctest::Approx(x).epsilon(1e-14));
    }
    double worst = 0;
    for (int i = 1; i < 100'000; ++i) {
        const double p = i / 100'000.0;
        const double z = normalQuantile(p);
        worst = std::max(worst, std::abs(0.5 * std::erfc(-z / std::sqrt(2.0)) - p));
    }
    CHECK(worst < 1e-9);
    CHECK(normalQuantile(0.975) == doctest::Approx(1.959963985).epsilon(2e-9));
    CHECK(normalQuantile(1e-9) == doctest::Approx(-5.997807015).epsilon(2e-9));
}

TEST_CASE("samples have the mean, the spread and the quantiles of their distribution")
{
    constexpr std::size_t count = 100'000;
    struct Row {
        const char* text;
        double mean;
        double deviation;
        double median;
    };
    const std::vector<Row> rows{
        {"40%..90%", 650'000, 500'000 / std::sqrt(12.0), 650'000},
        // Triangle a, c, b: mean (a + b + c) / 3, variance (a2 + b2 + c2 - ab - ac - bc) / 18.
        {"0%..10%..30%", 400'000 / 3.0, std::sqrt(7e10 / 18), 300'000 - std::sqrt(300'000.0 * 200'000 / 2)},
        {"normal(50%,10%)", 500'000, 100'000, 500'000},
        // Cut at one deviation on both sides: variance 1 - 2 phi(1) / (2 Phi(1) - 1) = 0.2911.
        {"normal(50%,10%,40%..60%)", 500'000, 100'000 * std::sqrt(0.291125), 500'000},
        {"lognormal(0.5,20%)", 500'000 * std::exp(0.02),
         500'000 * std::sqrt((std::exp(0.04) - 1) * std::exp(0.04)), 500'000},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        const Distribution distribution = parseDistribution(row.text, 0, million).value();
        const auto drawn = samples(distribution, count);
        const double error = 4 * row.deviation / std::sqrt(static_cast<double>(count));  // four sigma
        CHECK(std::abs(meanOf(drawn) - row.mean) < error);
        CHECK(deviationOf(drawn) == doctest::Approx(row.deviation).epsilon(0.01));
        CHECK(std::abs(static_cast<double>(drawn[count / 2]) - row.median) < 2 * error);
        CHECK(drawn.front() >= distribution.low);
        CHECK(drawn.back() <= distribution.high);
    }
    CHECK(samples(Distribution::fixed(123'456), 10) == std::vector<std::int64_t>(10, 123'456));
}

TEST_CASE("a row of samples is the same everywhere, and every block has its own")
{
    // Written down on x86-64; another processor or mathematical library that differs fails here.
    Sampler sampler(1, 0);
    std::string drawn;
    for (const char* text :
         {"40%..90%", "0%..10%..30%", "normal(70%,10%)", "lognormal(1,8%)", "60%", "0%..100%"}) {
        drawn += std::to_string(sampler.next(parseDistribution(text, 0, 10 * million).value())) + ' ';
    }
    CHECK(drawn == "629155 138171 743259 962184 600000 915154 ");
    const Distribution all{Distribution::Kind::Uniform, 0, 0, million, 0};
    CHECK(Sampler(1, 0).next(all) != Sampler(1, 1).next(all));
    CHECK(Sampler(1, 0).next(all) != Sampler(2, 0).next(all));
    // A fixed input takes its number as well: the next sample is what it was.
    Sampler one(1, 0);
    Sampler other(1, 0);
    one.next(all);
    other.next(Distribution::fixed(5));
    CHECK(one.next(all) == other.next(all));
}

TEST_CASE("distributions are read as people write them, and refused where they make no sense")
{
    const auto text = [](std::string_view given) {
        const auto made = parseDistribution(given, 0, million);
        return made ? toString(*made) : std::string(made.error().expected);
    };
    CHECK(text("60%") == "60 %");
    CHECK(text("0.6") == "60 %");
    CHECK(text("40%..90%") == "uniform from 40 % to 90 %");
    CHECK(text("40% .. 70% .. 90%") == "triangular from 40 % over 70 % to 90 %");
    CHECK(text("normal(70%,12.5%)") == "normal around 70 %, deviation 12.5 %, cut at 0 % and 100 %");
    CHECK(text("normal(70%,5%,60%..80%)") == "normal around 70 %, deviation 5 %, cut at 60 % and 80 %");
    CHECK(text("lognormal(1,8%)") == "lognormal around 100 %, deviation 8 %");
    for (const char* bad : {"", "..", "40%..", "a", "1..2..3..4", "normal(70%)", "normal(70%,1%",
                            "1.00000001", "normal(1,2,3)", "lognormal(1,2%,0..1)", "1e400"}) {
        CAPTURE(bad);
        CHECK(text(bad).find("40%..70%..90%") != std::string::npos);
    }
    CHECK(text("90%..40%") == "a range from the lower value to the higher");
    CHECK(text("40%..95%..90%") == "a middle value within the range");
    CHECK(text("40%..101%") == "values from 0 % to 100 %");
    CHECK(text("normal(50%,0)") == "a standard deviation above 0");
}
