// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption.h"

#include <cmath>
#include <string>
#include <vector>

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/mersenne_twister.hpp>
#include <boost/random/uniform_real_distribution.hpp>
#include <doctest/doctest.h>

using namespace gpucost;

namespace {

constexpr double minutes = 1.0 / 60;
constexpr Checkpoints best{Checkpoints::Kind::Best, 0};
constexpr Checkpoints never{Checkpoints::Kind::Never, 0};

Checkpoints every(double interval)
{
    return {Checkpoints::Kind::Every, interval};
}

std::string fixedTo(double value, int places)
{
    std::string text(64, ' ');
    text.resize(static_cast<std::size_t>(std::snprintf(text.data(), text.size(), "%.*f", places, value)));
    return text;
}

/// One run of the job, loss by loss: the world that the closed form averages. Without checkpoints the whole
/// work is one segment.
class Simulation {
public:
    Simulation(const SpotJob& job, double segment, std::uint32_t seed)
        : m_job(job)
        , m_segment(segment)
        , m_random(seed)
        , m_life(1 / job.life)
    {
    }

    double run()
    {
        const bool checkpoints = m_segment < m_job.work;
        double time = 0;
        double left = m_life(m_random);
        for (double done = 0; done < m_job.work * (1 - 1e-12); done += m_segment) {
            const double length = m_segment + (checkpoints ? m_job.write : 0);
            while (!survives(length, left, time)) {
                do {
                    left = m_life(m_random);
                    ++losses;
                } while (!survives(m_job.restart, left, time));
            }
        }
        return time;
    }

    long losses = 0;

private:
    static bool survives(double length, double& left, double& time)
    {
        const bool whole = left >= length;
        time += whole ? length : left;
        left -= whole ? length : left;
        return whole;
    }

    SpotJob m_job;
    double m_segment;
    boost::random::mt19937 m_random;
    boost::random::exponential_distribution<double> m_life;
};

struct Sample {
    double mean = 0;
    double standardError = 0;
    double losses = 0;
};

Sample simulate(const SpotJob& job, double segment, int worlds, std::uint32_t seed)
{
    Simulation world(job, segment, seed);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < worlds; ++i) {
        const double time = world.run();
        sum += time;
        squares += time * time;
    }
    Sample sample;
    sample.mean = sum / worlds;
    sample.standardError = std::sqrt((squares / worlds - sample.mean * sample.mean) / worlds);
    sample.losses = static_cast<double>(world.losses) / worlds;
    return sample;
}

void checkHealthy(const Outcome& outcome)
{
    for (const double value : {outcome.wall, outcome.calendar, outcome.overhead, outcome.waste,
                               outcome.losses, outcome.interval.value_or(0)}) {
        CHECK_FALSE(std::isnan(value));
        CHECK(value >= 0);
    }
    CHECK(outcome.waste <= 1);
    CHECK((!outcome.finishes || std::isfinite(outcome.wall)));
}

}  // namespace

TEST_CASE("five minutes a checkpoint: the intervals of Young and of Daly")
{
    struct Row {
        double life;
        int places;
        const char* young;
        const char* daly;
    };
    // Daly, FGCS 22 (2006), captions of figures 3 to 5: 117, 57 and 9.1 min. Young's column: the worked
    // examples daly-24h, daly-6h, daly-15min.
    const Row rows[] = {{1440, 0, "120", "117"}, {360, 0, "60", "57"}, {15, 1, "12.2", "9.1"}};
    for (const Row& row : rows) {
        CAPTURE(row.life);
        CHECK(fixedTo(youngInterval(5 * minutes, row.life * minutes) / minutes, row.places) == row.young);
        CHECK(fixedTo(dalyInterval(5 * minutes, row.life * minutes) / minutes, row.places) == row.daly);
    }
    // The unrounded figures of the same worked examples.
    CHECK(fixedTo(dalyInterval(5, 1440), 4) == "116.6898");
    CHECK(fixedTo(dalyInterval(5, 360), 4) == "56.7130");
    CHECK(fixedTo(dalyInterval(5, 15), 4) == "9.1409");
}

TEST_CASE("where a checkpoint takes twice the mean life or more, Daly's interval is the mean life")
{
    CHECK(dalyInterval(2, 1) == 1);
    CHECK(dalyInterval(7, 1) == 1);
    CHECK(dalyInterval(1.9999, 1) < 1);
    CHECK(dalyInterval(0, 5) == 0);
}

TEST_CASE("500 hours, five-minute checkpoints, ten-minute restarts, a day between losses: 547.882 h")
{
    // Worked example daly-wall-cost: tau 116.690 min, 547.882 h, 9.58 % overhead.
    const SpotJob job{500, 5 * minutes, 10 * minutes, 24, 0.8};
    const Outcome outcome = expectedOutcome(job, best);
    CHECK(fixedTo(*outcome.interval / minutes, 3) == "116.690");
    CHECK(fixedTo(outcome.wall, 3) == "547.882");
    CHECK(fixedTo(outcome.overhead * 100, 2) == "9.58");
    CHECK(fixedTo(outcome.calendar, 2) == "684.85");  // 547.882 / 0.8
    CHECK(fixedTo(outcome.losses, 3) == "22.828");    // 547.882 / 24
    CHECK(fixedTo(outcome.waste, 6) == fixedTo(1 - 500 / outcome.wall, 6));
    CHECK(outcome.finishes);
}

TEST_CASE("without checkpoints a loss starts from zero")
{
    // By hand: 10 h between losses, 5 h of work, half an hour to restart: 10 e^0.05 (e^0.5 - 1) = 6.82 h.
    CHECK(fixedTo(expectedOutcome({5, 1, 0.5, 10, 1}, never).wall, 4) == "6.8198");
    // 500 h of work and a day between losses: 24 (e^(500/24) - 1) e^(1/144) h, some three million years.
    const Outcome hopelessOne = expectedOutcome({500, 5 * minutes, 10 * minutes, 24, 1}, never);
    CHECK(hopelessOne.wall > 2.6e10);
    CHECK(hopelessOne.wall < 2.8e10);
    CHECK_FALSE(hopelessOne.finishes);
    // Beyond what a double holds it is still an answer.
    const Outcome beyond = expectedOutcome({1e6, 0, 0, 1, 0.5}, never);
    CHECK(std::isinf(beyond.wall));
    CHECK(beyond.waste == 1);
    CHECK_FALSE(beyond.finishes);
}

TEST_CASE("an interval as long as the work means no checkpoint, and the best way may be none")
{
    const SpotJob shortJob{1, 5 * minutes, 10 * minutes, 1000, 1};
    CHECK_FALSE(expectedOutcome(shortJob, best).interval);
    CHECK(expectedOutcome(shortJob, best).wall == expectedOutcome(shortJob, never).wall);
    CHECK(expectedOutcome(shortJob, every(1)).wall == expectedOutcome(shortJob, never).wall);
    CHECK(expectedOutcome(shortJob, every(0.5)).interval == 0.5);
    // The interval would be 1.77 h of 1.8 h of work: the one checkpoint would be written for nothing.
    const SpotJob nearly{1.8, 5 * minutes, 0, 20, 1};
    CHECK(dalyInterval(nearly.write, nearly.life) < nearly.work);
    CHECK_FALSE(expectedOutcome(nearly, best).interval);
}

TEST_CASE("a simulation of many worlds agrees with the closed form")
{
    struct World {
        SpotJob job;
        double interval;
        const char* why;
    };
    const World worlds[] = {
        {{20, 0.1, 0.2, 5, 1}, 1, "the everyday case"},
        {{20, 0.1, 0.2, 1, 1}, 0.5, "losses in most segments"},
        {{4, 0.25, 0.5, 0.25, 1}, 0.1, "lives as short as a checkpoint"},
        {{10, 0, 0.3, 2, 1}, 0.5, "free checkpoints"},
        {{10, 0.2, 0, 2, 1}, 0.5, "free restarts"},
        {{3, 0, 0.2, 2, 1}, 3, "no checkpoints"},
    };
    std::uint32_t seed = 20060201;
    for (const World& world : worlds) {
        CAPTURE(world.why);
        const Outcome expected = expectedOutcome(world.job, every(world.interval));
        const Sample sample = simulate(world.job, world.interval, 40'000, seed++);
        // Four standard errors: a right formula fails one seed in 16,000, and the seeds are fixed.
        CHECK(std::abs(sample.mean - expected.wall) < 4 * sample.standardError);
        CHECK(sample.standardError < 0.006 * expected.wall);  // so that a formula 3 % off would be found
        CHECK(sample.losses == doctest::Approx(expected.losses).epsilon(0.03));
    }
}

TEST_CASE("Daly's interval is close to the true optimum, and never beats it")
{
    for (const double life : {0.2, 0.5, 1.0, 3.0, 24.0, 500.0}) {
        for (const double write : {0.001, 0.05, 0.2}) {
            CAPTURE(life);
            CAPTURE(write);
            const SpotJob job{1e5, write, 0.1, life, 1};
            // Where the derivative of the wall time is zero: e^((tau + C)/M) (1 - tau/M) = 1, by bisection.
            double low = 0;
            double high = life;
            for (int step = 0; step < 100; ++step) {
                const double tau = (low + high) / 2;
                (std::exp((tau + write) / life) * (1 - tau / life) > 1 ? low : high) = tau;
            }
            const double optimum = expectedOutcome(job, every(low)).wall;
            const double daly = expectedOutcome(job, every(dalyInterval(write, life))).wall;
            CHECK(daly >= optimum * (1 - 1e-12));
            CHECK(daly <= optimum * 1.005);
        }
    }
}

TEST_CASE("longer lives never take longer, and dearer checkpoints and restarts never take less")
{
    boost::random::mt19937 random(7);
    boost::random::uniform_real_distribution<double> exponent(-3, 3);
    const auto any = [&] { return std::pow(10, exponent(random)); };
    for (int i = 0; i < 2000; ++i) {
        const SpotJob job{any() * 10, any() / 10, any() / 10, any(), 1};
        const Checkpoints kinds[] = {best, never, every(any())};
        for (const Checkpoints& kind : kinds) {
            const double wall = expectedOutcome(job, kind).wall;
            // Daly's interval is no exact optimum, so the best of two nearby lives may differ by its error.
            const double slack = kind.kind == Checkpoints::Kind::Best ? 1.005 : 1 + 1e-12;
            SpotJob other = job;
            other.life *= 1.5;
            CHECK(expectedOutcome(other, kind).wall <= wall * slack);
            other = job;
            other.write *= 1.5;
            CHECK(expectedOutcome(other, kind).wall * slack >= wall);
            other = job;
            other.restart *= 1.5;
            CHECK(expectedOutcome(other, kind).wall * (1 + 1e-12) >= wall);
            CHECK(wall >= job.work * (1 - 1e-12));
        }
    }
}

TEST_CASE("at every limit there is an answer that is a number")
{
    const double values[] = {0, 1e-12, 1e-6, 1, 1e4, 1e7};
    for (const double work : values) {
        for (const double write : values) {
            for (const double restart : values) {
                for (const double life : {1e-12, 1e-5, 1.0, 1e7, 1e15}) {
                    const SpotJob job{work, write, restart, life, 1e-3};
                    for (const Checkpoints& kind : {best, never, every(1e-12), every(1), every(1e7)}) {
                        checkHealthy(expectedOutcome(job, kind));
                    }
                }
            }
        }
    }
    CHECK(expectedOutcome({0, 1, 1, 1, 1}, best).wall == 0);
    CHECK(expectedOutcome({0, 1, 1, 1, 1}, best).finishes);
    // Free checkpoints are written all the time: only restarts are lost. 10 e^(0.5/5).
    const Outcome free = expectedOutcome({10, 0, 0.5, 5, 1}, best);
    CHECK(free.interval == 0);
    CHECK(fixedTo(free.wall, 6) == "11.051709");
    // Nothing costs anything: the work itself.
    CHECK(expectedOutcome({10, 0, 0, 5, 1}, best).wall == 10);
    // Ten thousand machines of which none may be lost: 24 h are 8.64 s.
    CHECK(jobLife(24, 10'000) == doctest::Approx(0.0024));
    CHECK_FALSE(expectedOutcome({500, 5 * minutes, 10 * minutes, jobLife(24, 10'000), 1}, best).finishes);
}

TEST_CASE("a job of a hundred times its work or more never finishes")
{
    CHECK(expectedOutcome({1, 0, 4.6, 1, 1}, best).finishes);         // e^4.6 = 99.5
    CHECK_FALSE(expectedOutcome({1, 0, 4.61, 1, 1}, best).finishes);  // e^4.61 = 100.5
}

TEST_CASE("the first-order estimate says by itself where it stops to hold")
{
    // By hand, C 5 min, R 10 min, M 24 h, tau 120 min: 5/120 + 120/2880 + 10/1440 = 0.0902777...
    const FirstOrder day = firstOrder({500, 5 * minutes, 10 * minutes, 24, 1}, 2);
    CHECK(fixedTo(day.waste, 6) == "0.090278");
    CHECK(fixedTo(*day.wall, 3) == "549.618");
    CHECK(day.holds);
    // 15 min between losses: 5/9.1409 + 9.1409/30 + 10/15 = 1.52 of all time would be wasted.
    const SpotJob quarter{500, 5 * minutes, 10 * minutes, 0.25, 1};
    const FirstOrder lost = firstOrder(quarter, dalyInterval(quarter.write, quarter.life));
    CHECK(fixedTo(lost.waste, 4) == "1.5184");
    CHECK_FALSE(lost.wall);
    CHECK_FALSE(lost.holds);
    // Where it says that it holds it is within 3 % of the complete model.
    for (double life = 1; life < 2000; life *= 1.1) {
        for (const double write : {0.01, 0.1, 0.5}) {
            for (const double restart : {0.0, 0.1, 0.5}) {
                const SpotJob job{1e6, write, restart, life, 1};
                const double interval = dalyInterval(write, life);
                const FirstOrder estimate = firstOrder(job, interval);
                if (estimate.holds) {
                    const double wall = expectedOutcome(job, every(interval)).wall;
                    CHECK(std::abs(*estimate.wall / wall - 1) < 0.035);
                }
            }
        }
    }
}

TEST_CASE("at the break-even life the expected time is the ratio of the prices")
{
    SpotJob job{500, 5 * minutes, 10 * minutes, 1, 1};
    for (const double ratio : {1.02, 1.5, 3.0, 10.0}) {
        for (const Checkpoints& kind : {best, every(1)}) {
            CAPTURE(ratio);
            const double life = breakEvenLife(job, kind, ratio);
            if (kind.kind == Checkpoints::Kind::Every && ratio < 1 + job.write) {
                CHECK(std::isinf(life));  // five minutes each hour cost more than the 2 % that spot saves
                continue;
            }
            job.life = life;
            CHECK(expectedOutcome(job, kind).wall / job.work == doctest::Approx(ratio).epsilon(1e-9));
        }
    }
    CHECK(std::isinf(breakEvenLife(job, best, 1)));    // spot no cheaper
    CHECK(std::isinf(breakEvenLife(job, best, 0.5)));  // or dearer
    CHECK(breakEvenLife({500, 0, 0, 1, 1}, best, 2) == 0);
    // Without checkpoints: e^(x) - 1 = 2x at x = 1.256431, so 10 h of work need 7.959 h.
    CHECK(fixedTo(breakEvenLife({10, 0, 0, 1, 1}, never, 2), 3) == "7.959");
}

TEST_CASE("a model in training takes 14 bytes a parameter to write")
{
    // 7 x 10^9 x 14 B = 98 GB; at 1 GB/s 98 s.
    CHECK(checkpointTime(Rational(7'000'000'000), Rational(1'000'000'000)).value() == Rational(98, 3600));
}
