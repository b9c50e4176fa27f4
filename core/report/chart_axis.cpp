// SPDX-License-Identifier: Apache-2.0
#include "core/report/chart_axis.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/report/chart_text.h"

namespace gpucost {

namespace {

constexpr int smallest = -30;
constexpr int largest = 140;

Decimal powerOfTen(int exponent)
{
    return exponent < 0 ? Decimal(Integer(1), Scale{-exponent}) : Decimal(pow10(exponent), Scale{0});
}

std::string markText(const Rational& value)
{
    return chartNumber(value);
}

}  // namespace

Decimal niceStep(const Rational& value, std::int64_t most)
{
    for (int exponent = smallest; exponent <= largest; ++exponent) {
        const Decimal power = powerOfTen(exponent);
        for (const std::int64_t factor : {1, 2, 5}) {
            const Decimal step = trimmed(power * Decimal(factor));
            if (Rational(step) * Rational(most) >= value) {
                return step;
            }
        }
    }
    return powerOfTen(largest);
}

ValueAxis ValueAxis::linear(const Rational& least, const Rational& greatest, std::int64_t mostSteps)
{
    const Rational low = std::min(least, Rational(0));
    const Rational high =
        low.isZero() && greatest <= Rational(0) ? Rational(1) : std::max(greatest, Rational(0));
    const Rational step(niceStep(high - low, mostSteps));
    ValueAxis axis;
    axis.m_first = Rational(floor(low / step)) * step;
    axis.m_last = Rational(ceiling(high / step)) * step;
    for (Rational value = axis.m_first; value <= axis.m_last; value = value + step) {
        axis.m_marks.push_back({value, markText(value)});
    }
    return axis;
}

ValueAxis ValueAxis::months(std::int64_t first, std::int64_t last)
{
    constexpr std::int64_t most = 13;
    last = std::max(last, first + 1);
    std::int64_t step = 1;
    for (const std::int64_t every : {1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600, 1'200, 12'000, 120'000}) {
        step = every;
        if ((last - first) / every < most) {
            break;
        }
    }
    ValueAxis axis;
    const auto mark = [&axis](std::int64_t month) {
        axis.m_marks.push_back({Rational(month), markText(Rational(month))});
    };
    mark(first);
    for (std::int64_t month = first / step * step; month <= last; month += step) {
        if (month > first) {
            mark(month);
        }
    }
    if (axis.m_marks.back().value != Rational(last)) {
        // The end is a mark too; the one before it leaves where both would not fit.
        if (axis.m_marks.size() > 1 && Rational(last) - axis.m_marks.back().value < Rational(step, 2)) {
            axis.m_marks.pop_back();
        }
        mark(last);
    }
    axis.m_first = Rational(first);
    axis.m_last = Rational(last);
    return axis;
}

ValueAxis ValueAxis::logarithmic(const Rational& least, const Rational& greatest)
{
    int low = smallest;
    while (low < largest && Rational(powerOfTen(low + 1)) <= least) {
        ++low;
    }
    int high = low + 1;
    while (high < largest && Rational(powerOfTen(high)) < greatest) {
        ++high;
    }
    // The ends stand at 1, 2 or 5 too, so that little room is lost.
    const auto steps = [](int exponent) {
        const Rational power(powerOfTen(exponent));
        return std::array<Rational, 3>{power, power * Rational(2), power * Rational(5)};
    };
    constexpr int fewDecades = 3;
    constexpr int mostMarks = 8;
    const int every = std::max(1, (high - low + mostMarks - 1) / mostMarks);
    std::vector<Rational> values;
    for (int exponent = low; exponent <= high; ++exponent) {
        for (const Rational& value : steps(exponent)) {
            const bool isPower = value == Rational(powerOfTen(exponent));
            const bool wanted =
                high - low <= fewDecades || (isPower && (exponent - low) % every == 0 && value > least);
            if (value <= least) {
                values.assign(1, value);
            } else if (value >= greatest) {
                values.push_back(value);
                exponent = high;
                break;
            } else if (wanted) {
                values.push_back(value);
            }
        }
    }
    ValueAxis axis;
    axis.m_logarithmic = true;
    axis.m_first = values.front();
    axis.m_last = values.back();
    for (const Rational& value : values) {
        axis.m_marks.push_back({value, markText(value)});
    }
    return axis;
}

ValueAxis ValueAxis::fitting(const Rational& least, const Rational& greatest, std::int64_t mostSteps)
{
    const bool spread =
        least > Rational(0) && greatest >= least * Rational(20) && least > Rational(powerOfTen(smallest));
    return spread ? logarithmic(least, greatest) : linear(least, greatest, mostSteps);
}

double ValueAxis::share(const Rational& value) const
{
    if (value <= m_first) {
        return 0;
    }
    if (value >= m_last) {
        return 1;
    }
    if (m_logarithmic) {
        const double first = std::log10(m_first.approximate());
        return (std::log10(value.approximate()) - first) / (std::log10(m_last.approximate()) - first);
    }
    return ((value - m_first) / (m_last - m_first)).approximate();
}

}  // namespace gpucost
