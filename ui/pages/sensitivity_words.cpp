// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sensitivity_words.h"

#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/format/uncertainty_names.h"
#include "ui/models/tornado_model.h"
#include "ui/models/worlds_model.h"
#include "ui/pages/sensitivity_page.h"

namespace gpucost::ui {

namespace {

Explanation::Section settingSection(const PairUncertainty& pair)
{
    Explanation::Section section{SensitivityPage::tr("What is uncertain"), {}};
    const Uncertainty& inputs = pair.uncertainty().inputs;
    const std::pair<QString, const Distribution*> all[] = {
        {SensitivityPage::tr("Utilization"), &inputs.utilization},
        {SensitivityPage::tr("List prices fall a year"), &inputs.priceDecline},
        {SensitivityPage::tr("Use grows a year"), &inputs.growth},
        {SensitivityPage::tr("Time that spot runs take"), &inputs.interruption},
        {SensitivityPage::tr("Rate of exchange"), &inputs.exchange}};
    for (const auto& [name, distribution] : all) {
        section.lines += SensitivityPage::tr("%1: %2").arg(name, coreText(toString(*distribution)));
    }
    section.lines += SensitivityPage::tr("Seed: %1").arg(pair.uncertainty().seed);
    return section;
}

}  // namespace

PairVerdict pairVerdict(const PairUncertainty& pair, const PairNames& names)
{
    PairVerdict verdict;
    const Display display;
    const QString plan = names.plan.toHtmlEscaped();
    const QString baseline = names.baseline.toHtmlEscaped();
    QStringList sentences;
    if (pair.hasWorlds()) {
        const Worlds& worlds = *pair.uncertainty().worlds;
        sentences += SensitivityPage::tr("<b>%1</b> costs less than %2 in <b>%3</b> of %4 random worlds.")
                         .arg(plan, baseline, display.percent(pair.winShare()),
                              display.number(static_cast<std::int64_t>(worlds.worlds)));
        if (worlds.isStopped()) {
            verdict.remarks +=
                SensitivityPage::tr("Stopped after %1 of %2 worlds: these figures are partial.")
                    .arg(display.number(static_cast<std::int64_t>(worlds.worlds)),
                         display.number(static_cast<std::int64_t>(worlds.asked)));
        }
    }
    if (const Tornado* tornado = pair.tornado()) {
        const Money& value = tornado->base.presentValue;
        const QString rate = display.percent(pair.uncertainty().discountRate);
        sentences +=
            value.amount().isNegative()
                ? SensitivityPage::tr("As assumed it costs <b>%1 more</b>, in money of today at %2 a year.")
                      .arg(display.money(-value), rate)
                : SensitivityPage::tr("As assumed it saves <b>%1</b>, in money of today at %2 a year.")
                      .arg(display.money(value), rate);
        if (!tornado->bars.empty()) {
            sentences += SensitivityPage::tr("What matters most: %1.")
                             .arg(inputName(tornado->bars.front().swing.input));
        }
    }
    if (const auto why = pair.leftOut()) {
        verdict.remarks += SensitivityPage::tr("Left out: %1.").arg(coreText(*why));
    }
    if (!pair.uncertainty().notInIt.empty()) {
        verdict.remarks +=
            SensitivityPage::tr("Some rules of the scenario play no part here: %1.").arg([&pair] {
                QStringList rules;
                for (const std::string& rule : pair.uncertainty().notInIt) {
                    rules += coreText(rule);
                }
                return joinClauses(rules);
            }());
    }
    if (!pair.hasWorlds() && !pair.uncertainty().worlds) {
        verdict.remarks += SensitivityPage::tr("Nothing is uncertain: there are no random worlds.");
    }
    verdict.text =
        sentences.isEmpty() ? SensitivityPage::tr("Nothing could be worked out.") : joinSentences(sentences);
    return verdict;
}

Explanation explainedBar(const PairUncertainty& pair, GridKind grid, const TornadoModel& model, int row,
                         int column, const PairNames& names)
{
    const Sensitivity& bar = model.bar(row);
    const Display display;
    Explanation explanation;
    explanation.title = SensitivityPage::tr("%1, %2").arg(
        inputName(bar.swing.input), model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    explanation.figure = model.data(model.index(row, column)).toString();
    explanation.sections.push_back(
        {SensitivityPage::tr("What it is"),
         {inputMeaning(bar.swing.input),
          SensitivityPage::tr("What %1 saves against %2, month by month, discounted at %3 a year.")
              .arg(names.plan, names.baseline, display.percent(pair.uncertainty().discountRate))}});
    Explanation::Section ends{SensitivityPage::tr("One input changed, all others as assumed"), {}};
    const auto line = [&](const Rational& value, const Decision& decision) {
        ends.lines += SensitivityPage::tr("at %1: plain saving %2, present value %3")
                          .arg(inputValue(bar.swing.input, value), display.money(decision.saving),
                               display.money(decision.presentValue));
    };
    line(bar.swing.low, bar.atLow);
    line(bar.base, pair.tornado()->base);
    line(bar.swing.high, bar.atHigh);
    explanation.sections.push_back(std::move(ends));
    Explanation::Section turns{SensitivityPage::tr("Where the decision turns"), {}};
    for (const Flip& flip : bar.flips) {
        turns.lines +=
            SensitivityPage::tr("between %1 (%2) and %3 (%4)")
                .arg(inputValue(bar.swing.input, flip.below), display.money(flip.atBelow.presentValue),
                     inputValue(bar.swing.input, flip.above), display.money(flip.atAbove.presentValue));
    }
    if (turns.lines.isEmpty()) {
        turns.lines += SensitivityPage::tr("Nowhere within this swing.");
    }
    explanation.sections.push_back(std::move(turns));
    explanation.sections.push_back(priceSection(pair.report(grid).prices));
    return explanation;
}

Explanation explainedWorlds(const PairUncertainty& pair, GridKind grid, const WorldsModel& model, int row,
                            int column, const PairNames& names)
{
    Explanation explanation;
    explanation.title =
        SensitivityPage::tr("%1, %2").arg(model.data(model.index(row, WorldsModel::Figure)).toString(),
                                          column == WorldsModel::Baseline ? names.baseline : names.plan);
    explanation.figure = model.data(model.index(row, column)).toString();
    explanation.sections.push_back(
        {SensitivityPage::tr("What it is"),
         {model.meaning(row),
          SensitivityPage::tr("Every world draws each input once; both options are totalled exactly in the "
                              "same worlds. Use and list "
                              "prices change once every twelve months; commitments keep their rate."),
          SensitivityPage::tr("Percentiles are nearest ranks of the sorted totals.")}});
    explanation.sections.push_back(settingSection(pair));
    explanation.sections.push_back(priceSection(pair.report(grid).prices));
    return explanation;
}

Explanation explainedCrossing(const PairUncertainty& pair, GridKind grid, std::size_t row, std::size_t column,
                              const QString& title, const QString& figure, const PairNames& names)
{
    const Grid& crossings = *pair.grid(grid);
    const Display display;
    Explanation explanation;
    explanation.title = title;
    explanation.figure = figure;
    Explanation::Section totals{SensitivityPage::tr("Totals at this crossing"), {}};
    for (std::size_t option = 0; option < crossings.plansDone; ++option) {
        totals.lines += SensitivityPage::tr("%1: %2").arg(
            option == 0 ? names.plan : names.baseline,
            display.money(pair.moneyOf(Rational(crossings.total(option, row, column)))));
    }
    explanation.sections.push_back(std::move(totals));
    explanation.sections.push_back(
        {SensitivityPage::tr("What it is"),
         {SensitivityPage::tr("The whole obligation of each option at this use of every month; plain sums of "
                              "charges, each rounded once.")}});
    explanation.sections.push_back(priceSection(pair.report(grid).prices));
    return explanation;
}

}  // namespace gpucost::ui
