// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/usual_ranges.h"

#include <algorithm>

namespace gpucost {

namespace {

Rational percent(std::int64_t value)
{
    return Rational(value) / Rational(100);
}

/// The ends of a distribution; of one without any worth the name, what lies two standard deviations either
/// way.
std::pair<Rational, Rational> likely(const Distribution& one)
{
    std::int64_t low = one.low;
    std::int64_t high = one.high;
    if (one.kind == Distribution::Kind::Normal) {
        low = std::max(low, one.mode - 2 * one.deviation);
        high = std::min(high, one.mode + 2 * one.deviation);
    } else if (one.kind == Distribution::Kind::LogNormal) {
        const double away = portableExp(2 * static_cast<double>(one.deviation) / millionths);
        const auto mode = static_cast<double>(one.mode);
        constexpr std::int64_t thousandth = millionths / 1'000;  // no figure of a swing needs more digits
        const auto ended = [](double value) {
            return static_cast<std::int64_t>(value / thousandth + 0.5) * thousandth;
        };
        low = std::max(low, ended(mode / away));
        high = std::min(high, ended(mode * away));
    }
    const Rational million(millionths);
    return {Rational(low) / million, Rational(high) / million};
}

}  // namespace

std::vector<Swing> usualSwings(const Uncertainty& given, const Situation& base, bool converts)
{
    const Rational step = Rational(1) / Rational(10'000);
    const auto ends = [&](const Distribution& one, const Rational& low, const Rational& high) {
        return one.isFixed() ? std::pair(low, high) : likely(one);
    };
    std::vector<Swing> all;
    const auto add = [&](Input input, std::pair<Rational, Rational> range) {
        all.push_back({input, std::min(range.first, valueOf(base, input)),
                       std::max(range.second, valueOf(base, input)), step});
    };
    const Rational use = base.utilization;
    add(Input::Utilization, ends(given.utilization, std::max(Rational(0), use - percent(20)),
                                 std::min(Rational(1), use + percent(20))));
    add(Input::Months, {Rational(12), Rational(60)});
    add(Input::PriceDecline, ends(given.priceDecline, Rational(0), percent(30)));
    add(Input::DiscountRate, {Rational(0), percent(15)});
    add(Input::Discount, {Rational(0), percent(20)});
    add(Input::OnDemandDiscount, {Rational(0), percent(20)});
    if (converts) {
        add(Input::Exchange, ends(given.exchange, percent(90), percent(110)));
    }
    return all;
}

GridAxes usualAxes(std::int32_t months, bool byDecline)
{
    GridAxes axes;
    for (std::int64_t tenth = 1; tenth <= 10; ++tenth) {
        axes.shares.push_back(Rational(tenth) / Rational(10));
    }
    if (byDecline) {
        for (std::int64_t share = 0; share <= 50; share += 5) {
            axes.declines.push_back(percent(share));
        }
        return axes;
    }
    const std::int32_t step = std::max(1, (std::min(1200, 2 * months) + 9) / 10);
    for (std::int32_t column = step; column <= 10 * step && column <= 1200; column += step) {
        axes.months.push_back(column);
    }
    return axes;
}

}  // namespace gpucost
