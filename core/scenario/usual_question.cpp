// SPDX-License-Identifier: Apache-2.0
#include "core/scenario/usual_question.h"

#include <algorithm>

namespace gpucost {

namespace {

std::string percent(const Rational& share)
{
    return toString(trimmed(round(share * Rational(100), Scale{4}, Rounding::HalfUp))) + '%';
}

/// "60%..80%..100%", or "80%..100%" where the middle is an end.
std::string range(const Rational& low, const Rational& middle, const Rational& high)
{
    return middle <= low || middle >= high ? percent(low) + ".." + percent(high)
                                           : percent(low) + ".." + percent(middle) + ".." + percent(high);
}

Rational hundredths(std::int64_t value)
{
    return Rational(value) / Rational(100);
}

std::string utilizationOf(const Scenario& scenario)
{
    const auto* flat = std::get_if<FlatUtilization>(&scenario.demand.shape);
    const Rational use = flat == nullptr ? Rational(1) : flat->share.fraction();
    return range(std::max(Rational(0), use - hundredths(20)), use, std::min(Rational(1), use + hundredths(20)));
}

std::string declineOf(const Scenario& scenario)
{
    const auto* own = std::get_if<DecliningPrices>(&scenario.prices);
    const Rational yearly =
        own != nullptr && own->how == Decline::Stepped ? own->perYear.fraction() : Rational(0);
    const Rational most = std::max(hundredths(30), std::min(yearly * Rational(2), hundredths(99)));
    return range(Rational(0), yearly, most);
}

}  // namespace

UncertaintyObstacle uncertaintyObstacle(const Scenario& scenario)
{
    if (!std::holds_alternative<FlatUtilization>(scenario.demand.shape)) {
        return UncertaintyObstacle::Shape;
    }
    if (!scenario.demand.ramp.empty()) {
        return UncertaintyObstacle::Ramp;
    }
    return scenario.billing == Billing::Mode::Exact ? UncertaintyObstacle::ExactBilling
                                                    : UncertaintyObstacle::None;
}

UncertaintyQuestion usualQuestion(const Scenario& scenario)
{
    UncertaintyQuestion question;
    if (scenario.uncertainty) {
        question = *scenario.uncertainty;
    } else {
        question.utilization = utilizationOf(scenario);
        question.priceDecline = declineOf(scenario);
        question.worlds = 10'000;
    }
    question.wantsTornado = true;
    question.grids = {GridKind::Months, GridKind::PriceDecline};
    return question;
}

}  // namespace gpucost
