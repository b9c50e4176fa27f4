// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/money/rational.h"

namespace gpucost {

/// What an uncertain input may turn out to be. Values are millionths: 600,000 is 60 %, or a factor of 0.6.
///
/// Fixed       always `mode`
/// Uniform     every value from `low` to `high` alike
/// Triangular  from `low` to `high`, `mode` the most likely
/// Normal      mean `mode`, standard deviation `deviation`, drawn from what lies within `low` and `high`
/// LogNormal   mode x e^(deviation x z) with z of the standard normal distribution cut at +-6: `mode` is the
///             median, and `deviation` 0.08 is an everyday swing of 8 %
///
/// Digits    a sample is made from one uniform number (the middle of one of 2^52 equal parts), by + - * / and
/// square roots alone, which
///           IEEE 754 defines to the last bit, and rounded half up to a whole millionth. No mathematical
///           library takes part: its exp and log differ from one platform to the next, which is why
///           boost::random::normal_distribution (it calls both) is not used
/// Normal    by the inverse of its distribution function: P. J. Acklam's rational approximation, relative
///           error below 1.15e-9
/// Verified  tests/core/uncertainty/distribution_test.cpp
struct Distribution {
    enum class Kind : std::uint8_t { Fixed, Uniform, Triangular, Normal, LogNormal };

    Kind kind = Kind::Fixed;
    std::int64_t low = 0;
    std::int64_t mode = 0;
    std::int64_t high = 0;
    std::int64_t deviation = 0;

    static Distribution fixed(std::int64_t value) { return {Kind::Fixed, value, value, value, 0}; }
    bool isFixed() const { return kind == Kind::Fixed; }
};

/// Refuses bounds that do not rise, a mode outside of them, negative deviations, and samples that could leave
/// `least` to `most`.
Result<Distribution> checked(Distribution distribution, std::int64_t least, std::int64_t most);

/// Reads shares "60%" or factors "1.2" (per hundred with a %, else as they are):
///     A           fixed
///     A..B        uniform
///     A..M..B     triangular
///     normal(M,D) normal, cut at `least` and `most`; normal(M,D,A..B) at A and B
///     lognormal(M,D)
Result<Distribution> parseDistribution(std::string_view text, std::int64_t least, std::int64_t most);

/// "uniform from 40 % to 90 %", "triangular from 0 % over 10 % to 30 %".
std::string toString(const Distribution& distribution);

/// A row of samples that is the same everywhere: Boost's 64-bit Mersenne twister, and its
/// triangular distribution.
class Sampler {
public:
    /// The row of one block of one seed. Blocks of a seed are independent rows: their engines begin at
    /// splitmix64(seed + block x golden gamma), as Steele, Lea and Flood's SplitMix split does.
    Sampler(std::uint64_t seed, std::uint64_t block);
    ~Sampler();
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    /// The next sample, in millionths. Takes one uniform number whatever the distribution, fixed ones too:
    /// changing one input leaves the samples of all others as they were.
    std::int64_t next(const Distribution& distribution);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine;
};

/// The standard normal quantile of 0 < p < 1, and e^x for |x| < 700, from + - * / and square roots alone.
double normalQuantile(double p);
double portableExp(double x);
double portableLog(double x);  ///< of a positive normal number

}  // namespace gpucost
