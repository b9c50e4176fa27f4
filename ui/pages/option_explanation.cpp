// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/option_explanation.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/report/quote_report.h"
#include "core/report/scenario_figures.h"
#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/scenario_text.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OptionExplanation)
};

Explanation::Section derived(const ChargeDerivation& derivation)
{
    return {coreText(derivation.charges), coreTexts(derivation.lines)};
}

QString headingOf(OptionFigure figure)
{
    switch (figure) {
    case OptionFigure::Option: return Words::tr("What it costs");
    case OptionFigure::Total: return Words::tr("Total");
    case OptionFigure::PresentCost: return Words::tr("Present cost");
    case OptionFigure::Upfront: return Words::tr("Upfront");
    case OptionFigure::PerGpuHour: return Words::tr("Cost per GPU-hour used");
    case OptionFigure::PresentBeside: return Words::tr("Present cost against the baseline");
    case OptionFigure::TotalBeside: return Words::tr("Plain sum against the baseline");
    case OptionFigure::PaysBack: return Words::tr("When it pays back");
    case OptionFigure::Return: return Words::tr("Return of choosing it");
    }
    return {};
}

QString figureOf(const OptionResult& one, OptionFigure figure, const Display& display)
{
    const BesideBaseline beside = besideBaseline(one);
    switch (figure) {
    case OptionFigure::PresentCost: return display.money(one.presentCost);
    case OptionFigure::Upfront: return display.money(one.quote->upfront());
    case OptionFigure::PerGpuHour:
        return one.perGpuHour
                   ? display.number(*one.perGpuHour, 6) + QLatin1Char(' ') + qt(one.total.currency().code())
                   : QString();
    case OptionFigure::PresentBeside:
        return beside.presentCost ? display.signedPercent(*beside.presentCost) : QString();
    case OptionFigure::TotalBeside: return beside.total ? display.signedPercent(*beside.total) : QString();
    case OptionFigure::PaysBack: return paybackName(one, display);
    case OptionFigure::Return: return returnName(one, display);
    case OptionFigure::Option:
    case OptionFigure::Total: break;
    }
    return display.money(one.total);
}

/// Total = charges + what is added, and what that is.
Explanation::Section sumSection(const OptionResult& one, const Display& display)
{
    Explanation::Section section{Words::tr("How it adds up"), {}};
    section.lines +=
        Words::tr("Charges %1, added %2: total %3")
            .arg(display.money(one.quote->total()), display.money(addedOf(one)), display.money(one.total));
    section.lines += coreTexts(addedTexts(one));
    if (!one.quote->afterHorizon().isZero()) {
        section.lines += Words::tr("%1 of it falls due after the months asked for.")
                             .arg(display.money(one.quote->afterHorizon()));
    }
    if (one.totalAtTodaysPrices) {
        section.lines += Words::tr("Had list prices stayed as they are, the total would be %1.")
                             .arg(display.money(*one.totalAtTodaysPrices));
    }
    return section;
}

Explanation::Section besideSection(const ScenarioOutcome& outcome, const OptionResult& one, bool isPresent,
                                   const Display& display)
{
    const QString baseline = optionName(*outcome.result->options[outcome.result->baseline].option);
    Explanation::Section section{Words::tr("Against the baseline, %1").arg(baseline), {}};
    if (!one.verdict) {
        section.lines += Words::tr("This is the baseline.");
        return section;
    }
    const Verdict& verdict = *one.verdict;
    section.lines += isPresent
                         ? Words::tr("Present cost of the baseline %1, of this option %2: it saves %3.")
                               .arg(display.money(verdict.baselineCost), display.money(verdict.planCost),
                                    display.money(verdict.presentSaving))
                         : Words::tr("Total of the baseline less that of this option, %1: it saves %2.")
                               .arg(display.money(one.total), display.money(verdict.plainSaving));
    section.lines += coreText(toString(verdict));
    return section;
}

Explanation::Section returnSection(const OptionResult& one)
{
    Explanation::Section section{Words::tr("Internal rate of return"), {}};
    section.lines += Words::tr(
        "Choosing it instead of the baseline is a row of payments and savings, month by "
        "month. The internal rate of return is the discount rate at which they are worth "
        "nothing together.");
    if (!one.verdict) {
        return section;
    }
    const InternalRates& rates = one.verdict->rates;
    if (rates.none) {
        section.lines += Words::tr("There is none: %1.").arg(coreText(toString(*rates.none)));
    }
    for (const InternalRate& rate : rates.rates) {
        section.lines += Words::tr("%1 a month").arg(Display().percent(Rational(rate.rate), 4));
    }
    if (rates.rates.size() > 1) {
        section.lines += Words::tr(
            "Where there are several, none of them says whether it is worth it: the present "
            "cost does.");
    }
    return section;
}

Explanation::Section presentSection(const ScenarioOutcome& outcome, const OptionResult& one,
                                    const Display& display)
{
    return {Words::tr("Present value"),
            {Words::tr("Each month's payment is discounted %1.")
                 .arg(discountingName(outcome.scenario.discounting, display)),
             Words::tr("All of them, %1, are worth %2 today; rounded once.")
                 .arg(display.money(one.total), display.money(one.presentCost))}};
}

void addOwn(Explanation& explanation, const ScenarioOutcome& outcome, const OptionResult& one,
            OptionFigure figure, const Display& display)
{
    const auto add = [&explanation](Explanation::Section section) {
        explanation.sections.push_back(std::move(section));
    };
    switch (figure) {
    case OptionFigure::Option:
    case OptionFigure::Total: add(sumSection(one, display)); break;
    case OptionFigure::PresentCost:
        add(presentSection(outcome, one, display));
        add(sumSection(one, display));
        break;
    case OptionFigure::Upfront: break;
    case OptionFigure::PerGpuHour:
        add({Words::tr("How it comes about"),
             {Words::tr("The total of %1, divided by the GPU-hours that are used.")
                  .arg(display.money(one.total))}});
        add(sumSection(one, display));
        break;
    case OptionFigure::PresentBeside:
        add(besideSection(outcome, one, true, display));
        add(presentSection(outcome, one, display));
        break;
    case OptionFigure::TotalBeside:
        add(besideSection(outcome, one, false, display));
        add(sumSection(one, display));
        break;
    case OptionFigure::PaysBack: {
        Explanation::Section section = besideSection(outcome, one, true, display);
        if (const std::string text = paybackText(one); !text.empty()) {
            section.lines += coreText(sentence(text));
        }
        add(std::move(section));
        break;
    }
    case OptionFigure::Return:
        add(returnSection(one));
        add(besideSection(outcome, one, true, display));
        break;
    }
}

/// Price rows of the parts that gave rise to charges.
Explanation::Section pricesOf(const Quote& quote, const std::vector<const Charge*>& charges)
{
    std::vector<const Price*> prices;
    for (const Charge* charge : charges) {
        const auto part = static_cast<std::size_t>(charge->part);
        if (part < quote.parts().size() &&
            std::find(prices.begin(), prices.end(), quote.parts()[part].price) == prices.end()) {
            prices.push_back(quote.parts()[part].price);
        }
    }
    return priceSection(prices);
}

Explanation::Section addedSection(const OptionResult& one, const ScenarioMonth& month, const Display& display)
{
    Explanation::Section section{Words::tr("Added: tax, less discounts, refunds and credits"), {}};
    for (const AddedFlow& flow : one.added) {
        if (flow.month == month.month) {
            section.lines += Words::tr("%1: %2", "what is added, and how much")
                                 .arg(coreText(flow.what), display.money(-flow.amount));
        }
    }
    if (section.lines.isEmpty()) {
        section.lines += Words::tr("Nothing is added in this month.");
    }
    return section;
}

Explanation::Section borneSection(const Quote& quote, const std::vector<BorneShare>& shares,
                                  const Display& display)
{
    Explanation::Section section{Words::tr("What the month bears"), {}};
    for (const BorneShare& share : shares) {
        const QString due = display.month(quote.start().plus(share.charge->month));
        section.lines +=
            share.days == share.of
                ? Words::tr("%1 of %2: all of it, %3")
                      .arg(coreText(share.charge->plan), due, display.money(share.amount))
                : Words::tr("%1, %2 of %3: %4 of its %5 days, %6")
                      .arg(coreText(share.charge->plan), display.money(share.charge->cost), due,
                           display.number(static_cast<std::int64_t>(share.days)),
                           display.number(static_cast<std::int64_t>(share.of)), display.money(share.amount));
    }
    if (section.lines.isEmpty()) {
        section.lines += Words::tr("Nothing is paid for this month.");
    }
    return section;
}

}  // namespace

Explanation explainedOption(const ScenarioOutcome& outcome, std::size_t option, OptionFigure figure,
                            const Display& display)
{
    const OptionResult& one = outcome.result->options[option];
    Explanation explanation;
    explanation.title = Words::tr("%1: %2", "what is explained, and of which option")
                            .arg(headingOf(figure), optionName(*one.option));
    Explanation::Section meaning{Words::tr("What it is"), {choiceName(*one.option)}};
    const ScenarioReport report{outcome.scenario, *outcome.result, outcome.library->catalog->hardware()};
    meaning.lines += coreText(sentence(demandText(report)));
    if (!one.option->note.empty()) {
        meaning.lines += qt(one.option->note);
    }
    explanation.sections.push_back(std::move(meaning));
    if (one.refused) {
        explanation.sections.push_back({Words::tr("Why there is no answer"), {problemText(*one.refused)}});
        return explanation;
    }
    explanation.figure = figureOf(one, figure, display);
    addOwn(explanation, outcome, one, figure, display);
    for (Explanation::Section& section : derivationSections(*one.quote)) {
        explanation.sections.push_back(std::move(section));
    }
    if (one.exit) {
        explanation.sections.push_back({coreText(one.exit->name), coreTexts(exitTexts(one))});
    }
    explanation.sections.push_back({Words::tr("Assumed"), coreTexts(assumptionsOf(report))});
    Explanation::Section rates{Words::tr("Exchange rates"), {}};
    for (const ExchangeRate& rate : outcome.result->rates) {
        rates.lines += coreText(rateText(rate));
    }
    if (!rates.lines.isEmpty()) {
        explanation.sections.push_back(std::move(rates));
    }
    return explanation;
}

Explanation explainedMonth(const ScenarioOutcome& outcome, std::size_t option, std::int32_t index,
                           MonthFigure figure, const Display& display)
{
    const OptionResult& one = outcome.result->options[option];
    const Quote& quote = *one.quote;
    const std::vector<ScenarioMonth> months = monthsOf(one);
    const auto at = static_cast<std::size_t>(index);
    const ScenarioMonth& month = months[at];
    const QString name = optionName(*one.option);
    const QString period = display.month(month.month);
    Explanation explanation;
    Explanation::Section sum{Words::tr("How it adds up"), {}};
    std::vector<const Charge*> charges;
    switch (figure) {
    case MonthFigure::Billed:
        explanation.title = Words::tr("Billed in %1: %2").arg(period, name);
        explanation.figure = display.money(month.billed);
        break;
    case MonthFigure::Added:
        explanation.title = Words::tr("Added in %1: %2").arg(period, name);
        explanation.figure = display.money(month.added);
        break;
    case MonthFigure::Payable:
        explanation.title = Words::tr("Payable in %1: %2").arg(period, name);
        explanation.figure = display.money(month.payable);
        sum.lines +=
            Words::tr("Billed %1 and added %2").arg(display.money(month.billed), display.money(month.added));
        break;
    case MonthFigure::Cumulative:
        explanation.title = Words::tr("Paid up to the end of %1: %2").arg(period, name);
        explanation.figure = display.money(month.cumulative);
        sum.lines += at == 0
                         ? Words::tr("%1 in this month, the first").arg(display.money(month.payable))
                         : Words::tr("%1 before, and %2 in this month")
                               .arg(display.money(months[at - 1].cumulative), display.money(month.payable));
        break;
    case MonthFigure::Amortized:
        explanation.title = Words::tr("Borne by %1: %2").arg(period, name);
        explanation.figure = display.money(month.amortized);
        break;
    }
    explanation.sections.push_back({Words::tr("What it is"), {choiceName(*one.option)}});
    if (month.afterHorizon) {
        explanation.sections.back().lines += Words::tr("The month lies after the months asked for.");
    }
    if (!sum.lines.isEmpty()) {
        explanation.sections.push_back(std::move(sum));
    }
    if (figure == MonthFigure::Amortized) {
        const std::vector<BorneShare> shares = borneIn(quote, month.month);
        explanation.sections.push_back(borneSection(quote, shares, display));
        for (const BorneShare& share : shares) {
            charges.push_back(share.charge);
        }
    } else if (figure != MonthFigure::Added) {
        for (const ChargeDerivation& derivation : derivationsOf(quote, index)) {
            explanation.sections.push_back(derived(derivation));
        }
        for (const Charge& charge : quote.charges()) {
            if (charge.month == index) {
                charges.push_back(&charge);
            }
        }
        if (charges.empty()) {
            explanation.sections.push_back(
                {Words::tr("Charges"), {Words::tr("Nothing is billed in this month.")}});
        }
    }
    if (figure != MonthFigure::Amortized && figure != MonthFigure::Billed) {
        explanation.sections.push_back(addedSection(one, month, display));
    }
    if (one.exit && one.exit->month == index) {
        explanation.sections.push_back({coreText(one.exit->name), coreTexts(exitTexts(one))});
    }
    if (!charges.empty()) {
        explanation.sections.push_back(pricesOf(quote, charges));
    }
    return explanation;
}

}  // namespace gpucost::ui
