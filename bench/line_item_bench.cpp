// SPDX-License-Identifier: Apache-2.0
//
// A correctly rounded line item: rate x seconds / 3600, half away from zero, to the currency's minor unit.
// One million at a time, over the shipped catalog's own rates and scales.
#include <cmath>

#include <benchmark/benchmark.h>
#include <boost/multiprecision/cpp_dec_float.hpp>

#include "bench/rates.h"
#include "core/plan/billing.h"

namespace {

using namespace gpucost;
using boost::multiprecision::cpp_dec_float_50;

constexpr std::size_t items = 1'000'000;

struct Workload {
    std::vector<Money> rates = bench::shippedHourlyRates();
    std::vector<std::int64_t> seconds = bench::wholeHours(rates.size());
    std::vector<TickPrice> prices;
    std::vector<double> doubles;
    std::vector<double> minorFactors;
    std::vector<cpp_dec_float_50> decimals;
    std::vector<cpp_dec_float_50> decimalSeconds;
    std::vector<cpp_dec_float_50> decimalMinorFactors;
    std::vector<int> minorDigits;

    Workload()
    {
        for (const std::int64_t value : seconds) {
            decimalSeconds.emplace_back(value);
        }
        for (const Money& rate : rates) {
            prices.push_back(hourPrice(perInstanceHour(rate), Rational(1), Billing{}).per(3600));
            doubles.push_back(std::stod(toString(rate.amount())));
            decimals.emplace_back(toString(rate.amount()));
            minorDigits.push_back(rate.currency().minorDigits());
            minorFactors.push_back(std::pow(10.0, rate.currency().minorDigits()));
            decimalMinorFactors.emplace_back(minorFactors.back());
        }
    }
};

const Workload& workload()
{
    static const Workload instance;
    return instance;
}

template <class Item>
void run(benchmark::State& state, Item item)
{
    const Workload& w = workload();
    const std::size_t count = w.rates.size();
    for (auto _ : state) {
        std::decay_t<decltype(item(w, 0))> sum = 0;
        for (std::size_t done = 0; done < items;) {
            for (std::size_t i = 0; i < count && done < items; ++i, ++done) {
                sum += item(w, i);
            }
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(items));
}

// Lambdas, so that each loop inlines its own item instead of calling it.
constexpr auto exactly = [](const Workload& w, std::size_t i) {
    return roundedMinorUnits(w.prices[i], w.seconds[i]);
};

constexpr auto inDouble = [](const Workload& w, std::size_t i) {
    return static_cast<std::int64_t>(
        std::round(w.doubles[i] * static_cast<double>(w.seconds[i]) / 3600.0 * w.minorFactors[i]));
};

/// As a program would that keeps its amounts in the currency's major unit.
constexpr auto inDecFloat = [](const Workload& w, std::size_t i) {
    const cpp_dec_float_50 amount = w.decimals[i] * w.decimalSeconds[i] / 3600;
    const cpp_dec_float_50 rounded =
        boost::multiprecision::round(amount * w.decimalMinorFactors[i]) / w.decimalMinorFactors[i];
    return rounded;
};

/// In minor units, to be compared with the others.
constexpr auto inDecFloatMinorUnits = [](const Workload& w, std::size_t i) {
    return static_cast<std::int64_t>(
        boost::multiprecision::round(inDecFloat(w, i) * w.decimalMinorFactors[i]));
};

/// What the rational result rounds to: the judge of the others.
constexpr auto byRationals = [](const Workload& w, std::size_t i) {
    const Rational amount = Rational(w.rates[i].amount()) * Rational(w.seconds[i]) / Rational(3600) *
                            Rational(pow10(w.minorDigits[i]));
    return *round(amount, Scale{0}, Rounding::HalfUp).coefficient().toInt64();
};

template <class Item>
double wrong(Item item)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < workload().rates.size(); ++i) {
        count += item(workload(), i) != byRationals(workload(), i) ? 1U : 0U;
    }
    return static_cast<double>(count);
}

void lineItemExact(benchmark::State& state)
{
    run(state, exactly);
    state.counters["wrong"] = wrong(exactly);
    state.counters["of"] = static_cast<double>(workload().rates.size());
}
BENCHMARK(lineItemExact)->Unit(benchmark::kMillisecond);

void lineItemDouble(benchmark::State& state)
{
    run(state, inDouble);
    state.counters["wrong"] = wrong(inDouble);
}
BENCHMARK(lineItemDouble)->Unit(benchmark::kMillisecond);

void lineItemDecFloat50(benchmark::State& state)
{
    run(state, inDecFloat);
    state.counters["wrong"] = wrong(inDecFloatMinorUnits);
}
BENCHMARK(lineItemDecFloat50)->Unit(benchmark::kMillisecond);

/// The example of the literature: three-decimal prices and whole hours, half of them ending in 5.
void threeDecimalPrices(benchmark::State& state)
{
    std::size_t wrongDouble = 0;
    std::size_t wrongExact = 0;
    std::size_t count = 0;
    for (auto _ : state) {
        wrongDouble = wrongExact = count = 0;
        for (std::int64_t thousandths = 1; thousandths < 5000; thousandths += 2) {
            const TickPrice price =
                hourPrice(perInstanceHour(Money(Decimal(Integer(thousandths), Scale{3}), Currency())),
                          Rational(1), Billing{})
                    .per(3600);
            for (std::int64_t hours = 1; hours <= 744; hours += 7) {
                const std::int64_t right = (thousandths * hours + 5) / 10;
                const double amount =
                    static_cast<double>(thousandths) / 1000.0 * static_cast<double>(hours * 3600) / 3600.0;
                wrongDouble += static_cast<std::int64_t>(std::round(amount * 100.0)) != right ? 1U : 0U;
                wrongExact += roundedMinorUnits(price, hours * 3600) != right ? 1U : 0U;
                ++count;
            }
        }
    }
    state.counters["double_wrong_percent"] =
        100.0 * static_cast<double>(wrongDouble) / static_cast<double>(count);
    state.counters["exact_wrong"] = static_cast<double>(wrongExact);
}
BENCHMARK(threeDecimalPrices)->Unit(benchmark::kMillisecond);

}  // namespace
