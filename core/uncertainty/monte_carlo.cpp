// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/monte_carlo.h"

#include <algorithm>
#include <limits>
#include <memory>
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

/// Differences from `least` on, up to `most`, in at most 4,096 equal steps of a power of two.
class Steps {
public:
    Steps(std::int64_t least, std::int64_t most)
        : m_least(static_cast<std::uint64_t>(least))
    {
        while (of(most) >= count) {
            ++m_shift;
        }
    }
    static constexpr std::size_t count = 4096;
    std::size_t of(std::int64_t value) const
    {
        return (static_cast<std::uint64_t>(value) - m_least) >> m_shift;
    }
    std::int64_t begin(std::size_t step) const
    {
        return static_cast<std::int64_t>(m_least + (std::uint64_t{step} << m_shift));
    }

private:
    std::uint64_t m_least;
    unsigned m_shift = 0;
};

/// What several passes over the same numbers need of them.
struct Extent {
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    Int128 sum = 0;

    void add(std::int64_t value)
    {
        least = std::min(least, value);
        most = std::max(most, value);
        sum += value;
    }
    Rational mean(std::size_t values) const
    {
        return Rational(Integer::from128(sum), Integer(static_cast<std::int64_t>(values)));
    }
};

/// The numbers at(0) to at(count - 1) by rank. They are counted by steps first, so that each percentile sorts
/// the numbers of one step alone.
template <class At>
class Ranking {
public:
    Ranking(const At& at, std::size_t count, const Extent& extent)
        : m_at(at)
        , m_count(count)
        , m_steps(extent.least, extent.most)
        , m_inStep(Steps::count)
    {
        for (std::size_t i = 0; i < count; ++i) {
            ++m_inStep[m_steps.of(at(i))];
        }
    }

    /// The number at rank ceil(percent / 100 x count).
    std::int64_t percentile(std::size_t percent) const
    {
        std::size_t before = std::max<std::size_t>((m_count * percent + 99) / 100, 1) - 1;
        std::size_t step = 0;
        for (; before >= m_inStep[step]; ++step) {
            before -= m_inStep[step];
        }
        std::vector<std::int64_t> values;
        values.reserve(m_inStep[step]);
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_steps.of(m_at(i)) == step) {
                values.push_back(m_at(i));
            }
        }
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(before);
        std::nth_element(values.begin(), place, values.end());
        return *place;
    }

private:
    const At& m_at;
    std::size_t m_count;
    Steps m_steps;
    std::vector<std::size_t> m_inStep;
};

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

/// The totals of every option in every world asked for, and the least of each world. Nothing is cleared: the
/// threads that work worlds out are the first to touch them.
struct Totals {
    std::size_t asked;
    std::unique_ptr<std::int64_t[]> all;  // option by option
    std::unique_ptr<std::int64_t[]> best;

    Totals(std::size_t options, std::size_t worlds)
        : asked(worlds)
        , all(std::make_unique_for_overwrite<std::int64_t[]>(options * worlds))
        , best(std::make_unique_for_overwrite<std::int64_t[]>(worlds))
    {
    }
    std::int64_t* of(std::size_t option) const { return &all[option * asked]; }
};

/// Everything about an option but its histogram.
void measure(const Totals& totals, std::size_t option, const WorldsRequest& request, std::size_t worlds,
             OptionOutcome& outcome)
{
    const std::int64_t* const own = totals.of(option);
    const std::int64_t* const baseline = totals.of(request.baseline);
    const auto total = [own](std::size_t world) { return own[world]; };
    const auto regret = [&](std::size_t world) { return own[world] - totals.best[world]; };
    Extent cost;
    Extent regrets;
    for (std::size_t world = 0; world < worlds; ++world) {
        cost.add(total(world));
        regrets.add(regret(world));
        outcome.cheapest += regret(world) == 0 ? 1U : 0U;
        outcome.wins += own[world] < baseline[world] ? 1U : 0U;
        outcome.ties += own[world] == baseline[world] ? 1U : 0U;
    }
    outcome.expected = cost.mean(worlds);
    outcome.least = cost.least;
    outcome.most = cost.most;
    outcome.meanRegret = regrets.mean(worlds);
    outcome.regret95 = Ranking(regret, worlds, regrets).percentile(95);
    const Ranking ranking(total, worlds, cost);
    outcome.percentile5 = ranking.percentile(5);
    outcome.median = ranking.percentile(50);
    outcome.percentile95 = ranking.percentile(95);
}

/// Edges of bins of whole minor units, as many as asked for at most.
std::vector<std::int64_t> binEdges(const std::vector<OptionOutcome>& options, std::size_t asked)
{
    std::int64_t least = options.front().least;
    std::int64_t most = options.front().most;
    for (const OptionOutcome& outcome : options) {
        least = std::min(least, outcome.least);
        most = std::max(most, outcome.most);
    }
    const Int128 span = Int128{most} - least + 1;
    const auto width = static_cast<std::int64_t>((span + asked - 1) / asked);
    const auto bins = static_cast<std::size_t>((span + width - 1) / width);
    std::vector<std::int64_t> edges;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        edges.push_back(least + static_cast<std::int64_t>(bin) * width);
    }
    edges.push_back(most);
    return edges;
}

/// Finds the bin of a number from its step, without a division.
class Bins {
public:
    explicit Bins(const std::vector<std::int64_t>& edges)
        : m_edges(edges)
        , m_steps(edges.front(), edges.back())
    {
        for (std::size_t step = 0; step <= m_steps.of(edges.back()); ++step) {
            m_firstOfStep.push_back(from(step == 0 ? 0 : m_firstOfStep.back(), m_steps.begin(step)));
        }
    }
    std::size_t of(std::int64_t value) const { return from(m_firstOfStep[m_steps.of(value)], value); }

private:
    std::size_t from(std::size_t bin, std::int64_t value) const
    {
        while (bin + 2 < m_edges.size() && m_edges[bin + 1] <= value) {
            ++bin;
        }
        return bin;
    }

    const std::vector<std::int64_t>& m_edges;
    Steps m_steps;
    std::vector<std::size_t> m_firstOfStep;  // the bin in which a step begins
};

/// Outcomes of the worlds that were worked out.
void summarize(const Totals& totals, const WorldsRequest& request, unsigned threads, Worlds& result)
{
    const std::size_t options = result.options.size();
    const Work all{threads, {}, {}};
    forBlocks(options, all, [&](std::size_t option) {
        measure(totals, option, request, result.worlds, result.options[option]);
    });
    result.binEdges = binEdges(result.options, request.bins);
    const Bins bins(result.binEdges);
    forBlocks(options, all, [&](std::size_t option) {
        std::vector<std::size_t> histogram(result.binEdges.size() - 1);
        for (std::size_t world = 0; world < result.worlds; ++world) {
            ++histogram[bins.of(totals.of(option)[world])];
        }
        result.options[option].histogram = std::move(histogram);
    });
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
    Totals totals(options.size(), request.worlds);
    std::mutex mutex;
    std::optional<std::pair<std::size_t, Error>> failure;  // of the first block that has one
    const std::size_t blocks = (request.worlds + worldsPerBlock - 1) / worldsPerBlock;
    const std::size_t done = forBlocks(blocks, work, [&](std::size_t block) {
        Sampler sampler(request.seed, block);
        World world = fresh;
        const std::size_t end = std::min(request.worlds, (block + 1) * worldsPerBlock);
        for (std::size_t at = block * worldsPerBlock; at < end; ++at) {
            drawWorld(sampler, request.uncertainty, world);
            std::int64_t best = std::numeric_limits<std::int64_t>::max();
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
                totals.of(option)[at] = *total;
                best = std::min(best, *total);
            }
            totals.best[at] = best;
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
        summarize(totals, request, work.threads, result);
    }
    return result;
}

}  // namespace gpucost
