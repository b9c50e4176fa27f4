// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/monte_carlo.h"

#include <algorithm>
#include <mutex>

namespace gpucost {

namespace {

constexpr std::size_t maxWorlds = 10'000'000;
constexpr std::size_t maxTotals = 200'000'000;
constexpr std::size_t maxBins = 1000;
constexpr std::int64_t maxUse = 1'000'000 * millionths;

std::int64_t scaled(std::int64_t value, std::int64_t factor)
{
    const Int128 product = (Int128{value} * factor + millionths / 2) / millionths;
    if (product > maxUse) {
        throw Overflow("use or prices grow beyond a million times today's");
    }
    return static_cast<std::int64_t>(product);
}

/// The value at rank ceil(percent / 100 x n). Reorders.
std::int64_t nearestRank(std::vector<std::int64_t>& values, std::size_t percent)
{
    const std::size_t rank = (values.size() * percent + 99) / 100;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

Rational mean(const std::vector<std::int64_t>& values)
{
    Int128 sum = 0;
    for (const std::int64_t value : values) {
        sum += value;
    }
    return Rational(Integer::from128(sum), Integer(static_cast<std::int64_t>(values.size())));
}

std::optional<Error> problemOf(std::span<const PlanCurve> options, const WorldsRequest& request)
{
    const auto bad = [](std::string found, std::string expected) {
        return Error{ErrorCode::BadValue, {}, std::move(found), std::move(expected)};
    };
    if (request.worlds < 1 || request.worlds > maxWorlds) {
        return bad(std::to_string(request.worlds) + " worlds", "1 to 10 million worlds");
    }
    if (options.empty() || request.baseline >= options.size()) {
        return bad(std::to_string(options.size()) + " options", "options, and a baseline among them");
    }
    if (request.bins < 1 || request.bins > maxBins) {
        return bad(std::to_string(request.bins) + " bins", "1 to 1000 bins");
    }
    for (const PlanCurve& option : options) {
        if (option.currency() != options.front().currency()) {
            return Error{ErrorCode::Usage,
                         {},
                         "prices in " + std::string(options.front().currency().code()) + " and " +
                             std::string(option.currency().code()),
                         "--currency, to compare them in one"};
        }
        if (option.months() != options.front().months()) {
            return Error{
                ErrorCode::Usage, {}, "options over different months", "options over the same months"};
        }
    }
    if (options.size() > maxTotals / request.worlds) {
        return Error{
            ErrorCode::NumericLimit,
            {},
            std::to_string(request.worlds) + " worlds of " + std::to_string(options.size()) + " options",
            "at most 200 million totals"};
    }
    const Uncertainty& inputs = request.uncertainty;
    for (const auto& [input, limits] :
         {std::pair(inputs.utilization, utilizationLimits),
          std::pair(inputs.priceDecline, priceDeclineLimits), std::pair(inputs.growth, growthLimits),
          std::pair(inputs.interruption, interruptionLimits), std::pair(inputs.exchange, exchangeLimits)}) {
        if (const auto sound = checked(input, limits.least, limits.most); !sound) {
            return sound.error();
        }
    }
    return std::nullopt;
}

/// Outcomes of the first `worlds` totals of every option, which lie `stride` apart.
void summarize(const std::vector<std::int64_t>& totals, std::size_t stride, const WorldsRequest& request,
               Worlds& result)
{
    const std::size_t worlds = result.worlds;
    const std::size_t options = result.options.size();
    const auto of = [&](std::size_t option, std::size_t world) { return totals[option * stride + world]; };
    std::vector<std::int64_t> best(worlds);
    for (std::size_t world = 0; world < worlds; ++world) {
        best[world] = of(0, world);
        for (std::size_t option = 1; option < options; ++option) {
            best[world] = std::min(best[world], of(option, world));
        }
    }
    std::vector<std::int64_t> values(worlds);
    for (std::size_t option = 0; option < options; ++option) {
        OptionOutcome& outcome = result.options[option];
        for (std::size_t world = 0; world < worlds; ++world) {
            const std::int64_t total = of(option, world);
            const std::int64_t baseline = of(request.baseline, world);
            outcome.cheapest += total == best[world] ? 1U : 0U;
            outcome.wins += total < baseline ? 1U : 0U;
            outcome.ties += total == baseline ? 1U : 0U;
            values[world] = total - best[world];
        }
        outcome.meanRegret = mean(values);
        outcome.regret95 = nearestRank(values, 95);
        std::copy_n(totals.begin() + static_cast<std::ptrdiff_t>(option * stride), worlds, values.begin());
        outcome.expected = mean(values);
        outcome.percentile5 = nearestRank(values, 5);
        outcome.median = nearestRank(values, 50);
        outcome.percentile95 = nearestRank(values, 95);
        const auto [least, most] = std::minmax_element(values.begin(), values.end());
        outcome.least = *least;
        outcome.most = *most;
    }
    std::int64_t least = result.options.front().least;
    std::int64_t most = result.options.front().most;
    for (const OptionOutcome& outcome : result.options) {
        least = std::min(least, outcome.least);
        most = std::max(most, outcome.most);
    }
    // Bins of whole minor units, as many as asked for at most.
    const Int128 span = Int128{most} - least + 1;
    const auto width = static_cast<std::int64_t>((span + request.bins - 1) / request.bins);
    const auto bins = static_cast<std::size_t>((span + width - 1) / width);
    for (std::size_t bin = 0; bin < bins; ++bin) {
        result.binEdges.push_back(least + static_cast<std::int64_t>(bin) * width);
    }
    result.binEdges.push_back(most);
    for (std::size_t option = 0; option < options; ++option) {
        auto& histogram = result.options[option].histogram;
        histogram.assign(bins, 0);
        for (std::size_t world = 0; world < worlds; ++world) {
            ++histogram[static_cast<std::size_t>((of(option, world) - least) / width)];
        }
    }
}

}  // namespace

void drawWorld(Sampler& sampler, const Uncertainty& uncertainty, World& world)
{
    const std::int64_t utilization = sampler.next(uncertainty.utilization);
    const std::int64_t kept = millionths - sampler.next(uncertainty.priceDecline);
    const std::int64_t grown = millionths + sampler.next(uncertainty.growth);
    const std::int64_t stretch = sampler.next(uncertainty.interruption);
    world.exchange = sampler.next(uncertainty.exchange);
    std::int64_t use = utilization;
    std::int64_t factor = millionths;
    std::int32_t year = 0;
    for (std::size_t i = 0; i < world.states.size(); ++i) {
        for (; year < world.states[i].year; ++year) {
            use = scaled(use, grown);
            factor = scaled(factor, kept);
        }
        world.states[i].factor = factor;
        setUse(world.states[i], use);
        if (!world.spotStates.empty()) {
            world.spotStates[i].factor = factor;
            setUse(world.spotStates[i], scaled(use, stretch));
        }
    }
}

Result<Worlds> simulate(std::span<const PlanCurve> options, Month start, MonthConvention convention,
                        const WorldsRequest& request, const Work& work)
{
    if (auto problem = problemOf(options, request)) {
        return tl::make_unexpected(std::move(*problem));
    }
    World fresh;
    fresh.states = monthStates(start, options.front().months(), convention);
    if (std::any_of(options.begin(), options.end(),
                    [](const PlanCurve& option) { return option.usesSpot(); })) {
        fresh.spotStates = fresh.states;
    }
    std::vector<std::int64_t> totals(options.size() * request.worlds);
    std::mutex mutex;
    std::optional<std::pair<std::size_t, Error>> failure;  // of the first block that has one
    const std::size_t blocks = (request.worlds + worldsPerBlock - 1) / worldsPerBlock;
    const std::size_t done = forBlocks(blocks, work, [&](std::size_t block) {
        Sampler sampler(request.seed, block);
        World world = fresh;
        const std::size_t end = std::min(request.worlds, (block + 1) * worldsPerBlock);
        for (std::size_t at = block * worldsPerBlock; at < end; ++at) {
            drawWorld(sampler, request.uncertainty, world);
            for (std::size_t option = 0; option < options.size(); ++option) {
                const auto total = options[option].total(
                    options[option].usesSpot() ? world.spotStates : world.states, world.exchange);
                if (!total) {
                    const std::scoped_lock lock(mutex);
                    if (!failure || block < failure->first) {
                        failure = {block, total.error()};
                    }
                    return;
                }
                totals[option * request.worlds + at] = *total;
            }
        }
    });
    if (failure) {
        return tl::make_unexpected(std::move(failure->second));
    }
    Worlds result;
    result.asked = request.worlds;
    result.worlds = std::min(request.worlds, done * worldsPerBlock);
    if (result.worlds > 0) {
        result.options.resize(options.size());
        summarize(totals, request.worlds, request, result);
    }
    return result;
}

}  // namespace gpucost
