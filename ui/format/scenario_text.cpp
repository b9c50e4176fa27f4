// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/scenario_text.h"

#include <QCoreApplication>

#include "core/report/scenario_figures.h"
#include "ui/format/names.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioText)
};

QString bold(const QString& text)
{
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

/// What a monthly rate of six places comes to in a year, in percent; empty where a year cannot be worked out.
QString yearly(const Decimal& monthly, const Display& display)
{
    const auto rate = DiscountRate::perPeriod(Rational(monthly));
    constexpr std::int32_t monthsOfYear = 12;
    return rate ? display.percent(Rational(rate->over(monthsOfYear, Scale{6}))) : QString();
}

QString recommendation(const Scenario& scenario, const ScenarioResult& result, const Display& display)
{
    const OptionResult& best = result.options[*result.recommended];
    const OptionResult& baseline = result.options[result.baseline];
    const QString name = bold(optionName(*best.option));
    const QString cost = bold(display.money(best.presentCost));
    const QString worth = discountingName(scenario.discounting, display);
    const auto share = besideBaseline(best).presentCost;
    if (&best == &baseline) {
        return Words::tr("Recommended: %1. No other option costs less: its present cost is %2 %3.")
            .arg(name, cost, worth);
    }
    if (!share || share->isZero()) {
        return Words::tr("Recommended: %1. Its present cost is %2 %3, as much as that of %4.")
            .arg(name, cost, worth, optionName(*baseline.option).toHtmlEscaped());
    }
    return Words::tr("Recommended: %1. Its present cost is %2 %3: %4 (%5) less than that of %6.")
        .arg(name, cost, worth, display.money(best.verdict->presentSaving), display.percent(-*share),
             optionName(*baseline.option).toHtmlEscaped());
}

QString plainSum(const ScenarioResult& result, const Display& display)
{
    const OptionResult& best = result.options[*result.recommended];
    const OptionResult& plain = result.options[*result.leastPlainSum];
    if (&best == &plain) {
        return Words::tr("The plain sum of payments agrees: %1 is the least.").arg(display.money(best.total));
    }
    return Words::tr(
               "The plain sum of payments disagrees and does not decide: %1 adds up to %2, %3 to %4, but "
               "pays later.")
        .arg(optionName(*plain.option).toHtmlEscaped(), display.money(plain.total),
             optionName(*best.option).toHtmlEscaped(), display.money(best.total));
}

}  // namespace

QString optionName(const ScenarioOption& option)
{
    return qt(nameOf(option));
}

QString choiceName(const ScenarioOption& option)
{
    if (const auto* cloud = std::get_if<CloudChoice>(&option.choice)) {
        const QString bought = Words::tr("%1 · %2").arg(planName(cloud->plan), qt(cloud->offer));
        if (!cloud->exit) {
            return bought;
        }
        const QString then =
            cloud->exit->thenOffer.empty()
                ? planName(cloud->exit->then)
                : Words::tr("%1 · %2").arg(planName(cloud->exit->then), qt(cloud->exit->thenOffer));
        return Words::tr("%1, ended after %n month(s), then %2", nullptr, cloud->exit->afterMonths)
            .arg(bought, then);
    }
    const auto& owned = std::get<OwnedChoice>(option.choice);
    const QString servers = Words::tr("%n server(s) of our own", nullptr, static_cast<int>(owned.servers));
    return owned.preset.empty() ? servers : Words::tr("%1 · %2").arg(servers, qt(owned.preset));
}

QString discountingName(const Discounting& discounting, const Display& display)
{
    if (discounting.annual.fraction().isZero()) {
        return Words::tr("at 0 % a year, which is a plain sum");
    }
    const QString rate = display.percent(discounting.annual.fraction(), 2);
    const bool isEffective = discounting.compounding == AnnualToMonthly::Effective;
    if (discounting.first == FirstFlow::Now) {
        return isEffective
                   ? Words::tr("at %1 a year, each payment at the beginning of its month").arg(rate)
                   : Words::tr("at %1 a year (a twelfth a month), each payment at the beginning of its month")
                         .arg(rate);
    }
    return isEffective ? Words::tr("at %1 a year, each payment at the end of its month").arg(rate)
                       : Words::tr("at %1 a year (a twelfth a month), each payment at the end of its month")
                             .arg(rate);
}

QString paybackName(const OptionResult& option, const Display& display)
{
    if (!option.verdict) {
        return {};
    }
    const Payback& payback = option.verdict->plain;
    return payback.isNever() ? Words::tr("never")
           : payback.lasting->period == 0
               ? Words::tr("at once")
               : Words::tr("month %1")
                     .arg(display.number(static_cast<std::int64_t>(payback.lasting->period) + 1));
}

QString returnName(const OptionResult& option, const Display& display)
{
    if (!option.verdict) {
        return {};
    }
    const InternalRates& rates = option.verdict->rates;
    if (rates.none) {
        return *rates.none == NoInternalRate::NothingFlows   ? Words::tr("nothing differs")
               : *rates.none == NoInternalRate::OneDirection ? Words::tr("none: one-way")
                                                             : Words::tr("none");
    }
    if (!rates.isUnique()) {
        return Words::tr("%n rate(s)", nullptr, static_cast<int>(rates.rates.size()));
    }
    return Words::tr("%1 a year").arg(yearly(rates.rates.front().rate, display));
}

QString verdictHtml(const Scenario& scenario, const ScenarioResult& result, const Display& display)
{
    if (!result.recommended) {
        return Words::tr("No option of this scenario can be bought.");
    }
    QString text = recommendation(scenario, result, display);
    if (!scenario.discounting.annual.fraction().isZero() && result.leastPlainSum) {
        text += QStringLiteral("<br>") + plainSum(result, display);
    }
    return text;
}

}  // namespace gpucost::ui
