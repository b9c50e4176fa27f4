// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/monte_carlo.h"

#include <algorithm>
#include <cmath>

#include "tests/core/uncertainty/curve_builders.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

constexpr const char* prices =
    "on-demand 4.2341 USD; spot 1.27025 USD; reserved-1y-no-upfront 2.7 USD; "
    "reserved-3y-all-upfront 0 USD upfront=44034";

Distribution read(const char* text, InputLimits limits)
{
    return parseDistribution(text, limits.least, limits.most).value();
}

Uncertainty everything()
{
    return {read("40%..70%..95%", utilizationLimits), read("0%..30%", priceDeclineLimits),
            read("normal(10%,8%,-20%..40%)", growthLimits), read("1..1.1..1.6", interruptionLimits),
            read("lognormal(1,8%)", exchangeLimits)};
}

std::vector<PlanCurve> options(Book& book, const Billing& billing = {})
{
    std::vector<PlanCurve> made;
    for (const char* plan : {"reserved-3y-all-upfront", "on-demand", "reserved-1y-no-upfront:4", "spot"}) {
        made.push_back(curveOf(book, plan, eightGpus(), billing));
    }
    return made;
}

Worlds simulated(std::span<const PlanCurve> curves, const WorldsRequest& request, const Work& work = {})
{
    return simulate(curves, Month(2026, 9), MonthConvention::Average730, request, work).value();
}

/// Every figure of a result in 64 bits (FNV-1a), to notice any digit that changes.
std::string digest(const Worlds& worlds)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto add = [&hash](const std::string& text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        }
    };
    for (const OptionOutcome& option : worlds.options) {
        for (const std::size_t count : {option.cheapest, option.wins, option.ties}) {
            add(std::to_string(count) + ' ');
        }
        for (const std::int64_t amount : {option.regret95, option.least, option.percentile5, option.median,
                                          option.percentile95, option.most}) {
            add(std::to_string(amount) + ' ');
        }
        add(toString(option.expected) + ' ' + toString(option.meanRegret) + ' ');
        for (const std::size_t count : option.histogram) {
            add(std::to_string(count) + ' ');
        }
    }
    return std::to_string(hash);
}

}  // namespace

TEST_CASE("worlds without uncertainty cost exactly what the quote says")
{
    Book book(prices);
    const auto curves = options(book);
    WorldsRequest request;
    request.uncertainty.utilization = Distribution::fixed(600'000);
    request.worlds = 100;
    const Worlds worlds = simulated(curves, request);
    const std::array plans{"reserved-3y-all-upfront", "on-demand", "reserved-1y-no-upfront:4", "spot"};
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const std::int64_t total = book.quickTotal(plans[i], "gpus=8 months=36 use=60%");
        CAPTURE(plans[i]);
        const OptionOutcome& outcome = worlds.options[i];
        CHECK((outcome.expected == Rational(total)));
        CHECK(outcome.least == total);
        CHECK(outcome.percentile5 == total);
        CHECK(outcome.median == total);
        CHECK(outcome.most == total);
        CHECK(outcome.cheapest == (i == 3 ? 100 : 0));
    }
    CHECK(worlds.options[0].wins == 100);
    CHECK(worlds.options[1].ties == 100);
    CHECK(worlds.options[3].regret95 == 0);
    CHECK((worlds.options[0].meanRegret == worlds.options[0].expected - worlds.options[3].expected));
}

TEST_CASE("a price decline that is certain costs what the repriced months say")
{
    Book book("on-demand 1.00 USD");
    const std::vector<PlanCurve> curves{curveOf(book, "on-demand", eightGpus())};
    WorldsRequest request;
    request.baseline = 0;
    request.worlds = 1;
    request.uncertainty.priceDecline = Distribution::fixed(200'000);
    request.uncertainty.growth = Distribution::fixed(-500'000);
    // 5,840 a month, then 0.8 of it for half the hours, then 0.64 for a quarter.
    CHECK((simulated(curves, request).options[0].expected == Rational(12 * (5840'00 + 2336'00 + 934'40))));
}

TEST_CASE("the probability that reserving wins is that of the use above break-even")
{
    // 44,034 x 8 over 36 x 730 x 8 x 4.2341: reserving pays from a use of 0.395729 on. Of uses from 20 % to
    // 100 % these are 75.5339 %.
    Book book("on-demand 4.2341 USD; reserved-3y-all-upfront 0 USD upfront=44034");
    const std::vector<PlanCurve> curves{curveOf(book, "reserved-3y-all-upfront", eightGpus()),
                                        curveOf(book, "on-demand", eightGpus())};
    WorldsRequest request;
    request.uncertainty.utilization = read("20%..100%", utilizationLimits);
    request.worlds = 50'000;
    const Worlds worlds = simulated(curves, request);
    const double share = 44'034.0 / (36 * 730 * 4.2341);
    const double expected = (1 - share) / 0.8;
    const double measured = static_cast<double>(worlds.options[0].wins) / 50'000;
    CHECK(std::abs(measured - expected) < 4 * std::sqrt(expected * (1 - expected) / 50'000));
    // On demand is linear in the use, so its percentiles are those of the use: 24 %, 60 %, 96 %.
    const double full = 8 * 36 * 730 * 423.41;
    CHECK(static_cast<double>(worlds.options[1].percentile5) == doctest::Approx(0.24 * full).epsilon(0.01));
    CHECK(static_cast<double>(worlds.options[1].median) == doctest::Approx(0.60 * full).epsilon(0.01));
    CHECK(static_cast<double>(worlds.options[1].percentile95) == doctest::Approx(0.96 * full).epsilon(0.01));
    CHECK(worlds.options[0].cheapest + worlds.options[1].cheapest >= worlds.worlds);
}

TEST_CASE("outcomes are those of the single worlds, worked out one by one")
{
    Book book(prices);
    const auto curves = options(book);
    WorldsRequest request;
    request.uncertainty = everything();
    request.worlds = 2500;  // two blocks and a part of one
    request.seed = 99;
    request.bins = 7;
    const Worlds worlds = simulated(curves, request);
    std::vector<std::vector<std::int64_t>> totals(curves.size());
    std::vector<std::vector<std::int64_t>> regrets(curves.size());
    for (std::size_t block = 0; block < 3; ++block) {
        Sampler sampler(99, block);
        World world;
        world.states = monthStates(Month(2026, 9), 36, MonthConvention::Average730);
        world.spotStates = world.states;
        for (std::size_t i = 0; i < (block < 2 ? 1024U : 452U); ++i) {
            drawWorld(sampler, request.uncertainty, world);
            std::vector<std::int64_t> each;
            for (const PlanCurve& curve : curves) {
                each.push_back(curve.total(curve.usesSpot() ? world.spotStates : world.states).value());
            }
            for (std::size_t option = 0; option < each.size(); ++option) {
                totals[option].push_back(each[option]);
                regrets[option].push_back(each[option] - *std::min_element(each.begin(), each.end()));
            }
        }
    }
    for (std::size_t option = 0; option < curves.size(); ++option) {
        const OptionOutcome& outcome = worlds.options[option];
        CHECK(outcome.cheapest ==
              static_cast<std::size_t>(std::count(regrets[option].begin(), regrets[option].end(), 0)));
        std::size_t wins = 0;
        for (std::size_t i = 0; i < totals[option].size(); ++i) {
            wins += totals[option][i] < totals[1][i] ? 1U : 0U;
        }
        CHECK(outcome.wins == wins);
        std::size_t counted = 0;
        for (std::size_t bin = 0; bin < outcome.histogram.size(); ++bin) {
            counted += outcome.histogram[bin];
            const bool last = bin + 1 == outcome.histogram.size();
            CHECK(outcome.histogram[bin] ==
                  static_cast<std::size_t>(
                      std::count_if(totals[option].begin(), totals[option].end(), [&](std::int64_t total) {
                          return total >= worlds.binEdges[bin] &&
                                 (total < worlds.binEdges[bin + 1] ||
                                  (last && total == worlds.binEdges[bin + 1]));
                      })));
        }
        CHECK(counted == 2500);
        Rational sum;
        for (const std::int64_t total : totals[option]) {
            sum = sum + Rational(total);
        }
        CHECK((outcome.expected == sum / Rational(2500)));
        std::vector<std::int64_t> sorted = totals[option];
        std::sort(sorted.begin(), sorted.end());
        std::sort(regrets[option].begin(), regrets[option].end());
        CHECK(outcome.percentile5 == sorted[124]);    // rank 125
        CHECK(outcome.median == sorted[1249]);        // rank 1,250
        CHECK(outcome.percentile95 == sorted[2374]);  // rank 2,375
        CHECK(outcome.regret95 == regrets[option][2374]);
    }
}

TEST_CASE("the same seed gives the same digits, whatever the number of threads")
{
    Book book(prices, thirtyPercentLadder());
    const auto curves = options(book, wonAt("1194.1145"));
    WorldsRequest request;
    request.uncertainty = everything();
    request.worlds = 10'000;
    request.seed = 42;
    const std::string one = digest(simulated(curves, request, {1, {}, {}}));
    CHECK(one == "12784663151576292008");
    CHECK(digest(simulated(curves, request, {2, {}, {}})) == one);
    CHECK(digest(simulated(curves, request, {5, {}, {}})) == one);
    request.seed = 43;
    CHECK(digest(simulated(curves, request)) != one);
}

TEST_CASE("a run that is stopped keeps the worlds it has, which are the first of its seed")
{
    Book book(prices);
    const auto curves = options(book);
    WorldsRequest request;
    request.uncertainty = everything();
    request.worlds = 100'000;
    std::stop_source source;
    const Work work{1, source.get_token(), [&source](std::size_t done, std::size_t) {
                        if (done == 3) {
                            source.request_stop();
                        }
                    }};
    const Worlds stopped = simulated(curves, request, work);
    CHECK(stopped.isStopped());
    CHECK(stopped.worlds == 3 * worldsPerBlock);
    request.worlds = 3 * worldsPerBlock;
    CHECK(digest(simulated(curves, request)) == digest(stopped));
    std::stop_source before;
    before.request_stop();
    const Worlds none = simulated(curves, request, {2, before.get_token(), {}});
    CHECK(none.worlds == 0);
    CHECK(none.options.empty());
}

TEST_CASE("worlds that make no sense are refused")
{
    Book book(prices);
    const auto curves = options(book);
    const auto code = [](std::span<const PlanCurve> of, const WorldsRequest& request) {
        return simulate(of, Month(2026, 9), MonthConvention::Average730, request, {}).error().code;
    };
    WorldsRequest request;
    request.worlds = 0;
    CHECK(code(curves, request) == ErrorCode::BadValue);
    request = {};
    request.baseline = 4;
    CHECK(code(curves, request) == ErrorCode::BadValue);
    request = {};
    request.uncertainty.utilization = Distribution::fixed(1'000'001);
    CHECK(code(curves, request) == ErrorCode::BadValue);
    const std::vector<PlanCurve> mixed{curveOf(book, "on-demand", eightGpus()),
                                       curveOf(book, "on-demand", eightGpus(), wonAt("1200"))};
    CHECK(code(mixed, {}) == ErrorCode::Usage);
    const std::vector<PlanCurve> lengths{curveOf(book, "on-demand", eightGpus()),
                                         curveOf(book, "on-demand", eightGpus(12))};
    CHECK(code(lengths, {}) == ErrorCode::Usage);
}
