// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/distribution.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <optional>
#include <vector>

#include <boost/random/mersenne_twister.hpp>
#include <boost/random/triangle_distribution.hpp>

#include "core/base/json.h"

namespace gpucost {

namespace {

constexpr std::int64_t million = 1'000'000;
constexpr double normalCut = 6;
constexpr double ln2High = 0x1.62e42fefa38p-1;  // the first 44 bits: products with small integers are exact
constexpr double ln2Low = 0x1.ef35793c7673p-45;

template <std::size_t N>
double polynomial(const std::array<double, N>& coefficients, double x)
{
    double sum = 0;
    for (const double coefficient : coefficients) {
        sum = sum * x + coefficient;
    }
    return sum;
}

std::uint64_t splitMix64(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

/// A distribution function's values at the ends between which a normal distribution is cut, for z from -6 to
/// 6: by Simpson's rule over the density, in steps of 1/64 of the way.
double normalBelow(double z)
{
    const double to = std::clamp(z, -normalCut, normalCut);
    constexpr int steps = 256;
    const double width = to / steps;
    double sum = 0;
    for (int i = 0; i <= steps; ++i) {
        const double x = width * i;
        const double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
        sum += weight * portableExp(-x * x / 2);
    }
    return 0.5 + sum * width / 3 * 0.398942280401432677939946059934;  // 1 / sqrt(2 pi)
}

std::int64_t toMillionths(double value, std::int64_t low, std::int64_t high)
{
    return std::clamp(static_cast<std::int64_t>(std::floor(value + 0.5)), low, high);
}

std::string shown(std::int64_t value)
{
    return toString(trimmed(round(Rational(value) / Rational(10'000), Scale{4}, Rounding::HalfUp))) + " %";
}

/// "40%" is 400,000, "1.25" is 1,250,000.
std::optional<std::int64_t> readMillionths(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    const bool perHundred = !text.empty() && text.back() == '%';
    if (perHundred) {
        text.remove_suffix(1);
    }
    const auto number = Decimal::parse(text);
    if (!number || number->scale() > 12 || *number > Decimal(million) || *number < Decimal(-million)) {
        return std::nullopt;
    }
    const Decimal scaled = *number * Decimal(perHundred ? million / 100 : million);
    const Decimal whole = round(scaled, Scale{0}, Rounding::HalfUp);
    return whole == scaled ? whole.coefficient().toInt64() : std::nullopt;
}

/// Boost's triangle asks an engine for its number: it is given ours.
struct Given {
    using result_type = double;
    static constexpr double min() { return 0; }
    static constexpr double max() { return 1; }
    double operator()() const { return value; }

    double value;
};

}  // namespace

double portableExp(double x)
{
    const double turns = std::floor(x / (ln2High + ln2Low) + 0.5);
    const double rest = (x - turns * ln2High) - turns * ln2Low;
    double sum = 1;
    for (int i = 18; i > 0; --i) {
        sum = 1 + sum * rest / i;
    }
    return std::ldexp(sum, static_cast<int>(turns));
}

double portableLog(double x)
{
    int exponent = 0;
    double mantissa = std::frexp(x, &exponent);  // 0.5 to 1
    if (mantissa < 0.70710678118654752) {
        mantissa *= 2;
        --exponent;
    }
    const double s = (mantissa - 1) / (mantissa + 1);
    const double square = s * s;
    double sum = 0;
    for (int i = 25; i >= 1; i -= 2) {
        sum = sum * square + 1.0 / i;
    }
    return exponent * ln2High + (2 * s * sum + exponent * ln2Low);
}

double normalQuantile(double p)
{
    constexpr std::array<double, 6> a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                                      1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array<double, 6> b{-5.447609879822406e+01, 1.615858368580409e+02,  -1.556989798598866e+02,
                                      6.680131188771972e+01,  -1.328068155288572e+01, 1};
    constexpr std::array<double, 6> c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                                      -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array<double, 5> d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                                      3.754408661907416e+00, 1};
    constexpr double tail = 0.02425;
    if (p < tail || p > 1 - tail) {
        const double q = std::sqrt(-2 * portableLog(p < tail ? p : 1 - p));
        const double z = polynomial(c, q) / polynomial(d, q);
        return p < tail ? z : -z;
    }
    const double q = p - 0.5;
    const double r = q * q;
    return q * polynomial(a, r) / polynomial(b, r);
}

Result<Distribution> checked(Distribution distribution, std::int64_t least, std::int64_t most)
{
    const bool bounded = distribution.kind == Distribution::Kind::Uniform ||
                         distribution.kind == Distribution::Kind::Triangular;
    const bool isLogNormal = distribution.kind == Distribution::Kind::LogNormal;
    if (isLogNormal) {
        if (distribution.deviation < 0 || distribution.deviation > million || distribution.mode <= 0 ||
            distribution.mode > 1000 * million) {
            return fail(ErrorCode::BadValue, toString(distribution),
                        "a median above 0, up to 1000, and a deviation of at most 100 %");
        }
        const double spread = portableExp(normalCut * static_cast<double>(distribution.deviation) / million);
        distribution.low = std::max<std::int64_t>(
            1, static_cast<std::int64_t>(static_cast<double>(distribution.mode) / spread));
        distribution.high = static_cast<std::int64_t>(static_cast<double>(distribution.mode) * spread) + 1;
    }
    if (distribution.low > distribution.high || (bounded && distribution.low == distribution.high)) {
        return fail(ErrorCode::BadValue, shown(distribution.low) + " to " + shown(distribution.high),
                    "a range from the lower value to the higher");
    }
    if (distribution.kind != Distribution::Kind::Uniform &&
        (distribution.mode < distribution.low || distribution.mode > distribution.high)) {
        return fail(ErrorCode::BadValue, toString(distribution), "a middle value within the range");
    }
    if (distribution.kind == Distribution::Kind::Normal && distribution.deviation <= 0) {
        return fail(ErrorCode::BadValue, toString(distribution), "a standard deviation above 0");
    }
    if (distribution.low < least || (distribution.high > most && !isLogNormal)) {
        return fail(ErrorCode::BadValue, toString(distribution),
                    "values from " + shown(least) + " to " + shown(most));
    }
    return distribution;
}

Result<Distribution> parseDistribution(std::string_view text, std::int64_t least, std::int64_t most)
{
    const auto wrong = [text] {
        return fail(ErrorCode::BadValue, quoted(text),
                    "60%, 40%..90%, 40%..70%..90%, normal(70%,10%), normal(70%,10%,40%..90%) or "
                    "lognormal(1,8%), with at most four decimals of a percent");
    };
    std::vector<std::int64_t> bounds;
    const auto readRange = [&bounds](std::string_view range) {
        for (std::size_t from = 0; from <= range.size();) {
            const std::size_t dots = std::min(range.find("..", from), range.size());
            const auto value = readMillionths(range.substr(from, dots - from));
            if (!value) {
                return false;
            }
            bounds.push_back(*value);
            from = dots + 2;
        }
        return true;
    };
    const bool normal = text.substr(0, 7) == "normal(";
    const bool logNormal = text.substr(0, 10) == "lognormal(";
    Distribution made;
    if (normal || logNormal) {
        if (text.back() != ')') {
            return wrong();
        }
        std::string_view inside = text.substr(normal ? 7 : 10);
        inside.remove_suffix(1);
        const std::size_t first = inside.find(',');
        if (first == std::string_view::npos) {
            return wrong();
        }
        const std::size_t second = std::min(inside.find(',', first + 1), inside.size());
        const auto middle = readMillionths(inside.substr(0, first));
        const auto deviation = readMillionths(inside.substr(first + 1, second - first - 1));
        const bool cut = second < inside.size();
        if (!middle || !deviation || (cut && (logNormal || !readRange(inside.substr(second + 1)))) ||
            (cut && bounds.size() != 2)) {
            return wrong();
        }
        made = {normal ? Distribution::Kind::Normal : Distribution::Kind::LogNormal, cut ? bounds[0] : least,
                *middle, cut ? bounds[1] : most, *deviation};
        return checked(made, least, most);
    }
    if (!readRange(text) || bounds.empty() || bounds.size() > 3) {
        return wrong();
    }
    if (bounds.size() == 1) {
        made = Distribution::fixed(bounds[0]);
    } else if (bounds.size() == 2) {
        made = {Distribution::Kind::Uniform, bounds[0], bounds[0], bounds[1], 0};
    } else {
        made = {Distribution::Kind::Triangular, bounds[0], bounds[1], bounds[2], 0};
    }
    return checked(made, least, most);
}

std::string toString(const Distribution& d)
{
    switch (d.kind) {
    case Distribution::Kind::Fixed: return shown(d.mode);
    case Distribution::Kind::Uniform: return "uniform from " + shown(d.low) + " to " + shown(d.high);
    case Distribution::Kind::Triangular:
        return "triangular from " + shown(d.low) + " over " + shown(d.mode) + " to " + shown(d.high);
    case Distribution::Kind::Normal:
        return "normal around " + shown(d.mode) + ", deviation " + shown(d.deviation) + ", cut at " +
               shown(d.low) + " and " + shown(d.high);
    case Distribution::Kind::LogNormal:
        return "lognormal around " + shown(d.mode) + ", deviation " + shown(d.deviation);
    }
    return "";
}

struct Sampler::Engine {
    explicit Engine(std::uint64_t seed)
        : twister(seed)
    {
    }
    /// Above 0 and below 1: the middle of one of 2^52 equal parts.
    double uniform() { return (static_cast<double>(twister() >> 12) + 0.5) * 0x1p-52; }

    boost::random::mt19937_64 twister;
    Distribution cut;  // for which the two ends below were worked out
    double cutFrom = 0;
    double cutTo = 1;
};

Sampler::Sampler(std::uint64_t seed, std::uint64_t block)
    : m_engine(std::make_unique<Engine>(splitMix64(splitMix64(seed) + block * 0x9e3779b97f4a7c15U)))
{
}

Sampler::~Sampler() = default;

std::int64_t Sampler::next(const Distribution& distribution)
{
    Engine& engine = *m_engine;
    const double u = engine.uniform();
    const auto low = static_cast<double>(distribution.low);
    const auto mode = static_cast<double>(distribution.mode);
    const auto high = static_cast<double>(distribution.high);
    const auto deviation = static_cast<double>(distribution.deviation);
    switch (distribution.kind) {
    case Distribution::Kind::Fixed: return distribution.mode;
    case Distribution::Kind::Uniform:
        return toMillionths(low + u * (high - low), distribution.low, distribution.high);
    case Distribution::Kind::Triangular: {
        Given given{u};
        boost::random::triangle_distribution<double> triangle(low, mode, high);
        return toMillionths(triangle(given), distribution.low, distribution.high);
    }
    case Distribution::Kind::Normal: {
        const bool known = engine.cut.low == distribution.low && engine.cut.high == distribution.high &&
                           engine.cut.mode == distribution.mode &&
                           engine.cut.deviation == distribution.deviation;
        if (!known) {
            engine.cut = distribution;
            engine.cutFrom = normalBelow((low - mode) / deviation);
            engine.cutTo = normalBelow((high - mode) / deviation);
        }
        const double p = engine.cutFrom + u * (engine.cutTo - engine.cutFrom);
        const double z = normalQuantile(std::clamp(p, 1e-15, 1 - 1e-15));
        return toMillionths(mode + deviation * z, distribution.low, distribution.high);
    }
    case Distribution::Kind::LogNormal: {
        const double z = std::clamp(normalQuantile(u), -normalCut, normalCut);
        return toMillionths(mode * portableExp(deviation / million * z), distribution.low, distribution.high);
    }
    }
    return distribution.mode;
}

}  // namespace gpucost
