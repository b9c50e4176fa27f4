// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/own_words.h"

#include <algorithm>

#include "core/plan/owned_fields.h"
#include "core/report/wording.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/owned_names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/models/own_parts_model.h"
#include "ui/pages/own_page.h"

namespace gpucost::ui {

namespace {

Explanation::Section fieldSection(const OwnOutcome& outcome, std::string_view field)
{
    const OwnedFleet& fleet = outcome.fleet;
    const QString unit = fieldUnit(field, fleet.terms.currency);
    Explanation::Section section{fieldName(field), {}};
    const QString value = fieldValue(field, valueOf(fleet.terms, field));
    section.lines += value.isEmpty() ? OwnPage::tr("not stated")
                     : unit.isEmpty() || unit.startsWith(QLatin1Char('%'))
                         ? OwnPage::tr("%1 %2").arg(value, unit.mid(1).trimmed()).trimmed()
                         : OwnPage::tr("%1 %2").arg(value, unit);
    const auto input = std::find_if(fleet.inputs.begin(), fleet.inputs.end(),
                                    [field](const OwnedInput& one) { return one.field == field; });
    if (input == fleet.inputs.end()) {
        section.lines += OwnPage::tr("Nothing states it: this is what holds then.");
        return section;
    }
    const auto tell = [&](const QString& head, const PresetFigure& figure) {
        section.lines += joinSentences({head, figureOrigin(figure)});
        if (!figure.note.empty()) {
            section.lines += qt(figure.note);
        }
        if (const PresetSource* source = outcome.presets->source(figure.source)) {
            section.lines += OwnPage::tr("Source: %1, %2").arg(qt(source->title), qt(source->reference));
        }
    };
    if (input->figure != nullptr) {
        tell(OwnPage::tr("Preset “%1”:").arg(qt(input->preset->title)), *input->figure);
    } else {
        section.lines += OwnPage::tr("Set in this scenario.");
        const PresetFigure* figure =
            input->preset == nullptr
                ? nullptr
                : figureOn(*input->preset, field, outcome.own ? outcome.own->question().asOf : Date());
        if (figure != nullptr) {
            tell(OwnPage::tr("Preset “%1” says %2:")
                     .arg(qt(input->preset->title), fieldValue(field, figure->value)),
                 *figure);
        }
    }
    for (const PresetFigure* other : alternativesOf(*input)) {
        tell(OwnPage::tr("Another figure, %1:").arg(fieldValue(field, other->value)), *other);
    }
    return section;
}

}  // namespace

QString cloudName(const Quote& cloud)
{
    return OwnPage::tr("%1 on %2").arg(planName(cloud.plan()), providerName(cloud.offer().provider));
}

QString ownVerdict(const OwnOutcome& outcome, const Scenario& scenario, QStringList& remarks)
{
    const Display display;
    const Quote& own = outcome.own->quote();
    QString text = OwnPage::tr("Our own servers cost <b>%1</b> in %2")
                       .arg(display.money(own.total()), termName(own.months()));
    if (const Quote* cloud = outcome.own->cloud()) {
        const OwnReport report = outcome.own->report();
        const Money saving = *outcome.own->saving();
        text += OwnPage::tr("; the cloud costs <b>%1</b> (%2)")
                    .arg(display.money(cloud->total()), cloudName(*cloud));
        text += saving.isZero() ? OwnPage::tr(": the same.")
                : saving.amount().isNegative()
                    ? OwnPage::tr(": owning costs <b>%1 more</b>.").arg(display.money(-saving))
                    : OwnPage::tr(": owning saves <b>%1</b>.").arg(display.money(saving));
        text += QStringLiteral("<br>") +
                OwnPage::tr("Owning costs no more <b>%1</b>.").arg(winningUse(report.against->shares));
        if (const auto* flat = std::get_if<FlatUtilization>(&scenario.demand.shape)) {
            text = joinSentences(
                {text, OwnPage::tr("This scenario uses %1.").arg(display.percent(flat->share.fraction()))});
        }
        const auto& months = report.against->paybackMonths;
        text = joinSentences(
            {text, (!months ? OwnPage::tr("It does not pay back within the months asked for.")
                    : months->isZero()
                        ? OwnPage::tr("It costs less from the first day.")
                        : OwnPage::tr("It has paid back after %1 months.").arg(display.number(*months, 1)))});
    } else {
        text = withFullStop(text);
        remarks +=
            outcome.againstProblem
                ? OwnPage::tr("The cloud is not in it: %1.").arg(problemText(*outcome.againstProblem))
                : OwnPage::tr("Add a cloud option to the scenario, on the Compare page, to compare with it.");
    }
    if (outcome.leavesOut) {
        remarks += OwnPage::tr(
            "List prices are taken to stay as they are: the scenario's own price path, tax, free "
            "credits and early exits are not in these figures.");
    }
    for (const OwnRemark remark : ownRemarks(outcome.own->report())) {
        remarks += remarkText(remark);
    }
    return text;
}

Explanation explainedField(const OwnOutcome& outcome, const std::string& name)
{
    Explanation explanation;
    explanation.title = fieldName(name);
    explanation.figure = fieldValue(name, valueOf(outcome.fleet.terms, name));
    explanation.sections.push_back({OwnPage::tr("What it is"), {fieldHint(name)}});
    Explanation::Section origin = fieldSection(outcome, name);
    origin.heading = OwnPage::tr("Where it comes from");
    origin.lines.removeFirst();
    explanation.sections.push_back(std::move(origin));
    return explanation;
}

Explanation explainedPart(const OwnPartsModel& model, int row, int column)
{
    const auto& outcome = model.outcome();
    Explanation explanation;
    explanation.title =
        OwnPage::tr("%1, %2").arg(model.data(model.index(row, OwnPartsModel::Part)).toString(),
                                  model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    explanation.figure = model.data(model.index(row, column)).toString();
    const OwnReport report = outcome->own->report(true);
    if (model.isCloud(row)) {
        explanation.sections = derivationSections(*outcome->own->cloud());
        return explanation;
    }
    Explanation::Section meaning{OwnPage::tr("What it is"), {}};
    const auto part = model.part(row);
    meaning.lines +=
        part ? partMeaning(*part) : OwnPage::tr("The sum of the parts: every charge, each rounded once.");
    if (const QString tip = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        !tip.isEmpty()) {
        meaning.lines += tip;
    }
    explanation.sections.push_back(std::move(meaning));
    Explanation::Section derived{part ? OwnPage::tr("How it comes about") : OwnPage::tr("Parts"), {}};
    if (part) {
        for (const std::string& line : derivations(report, *part)) {
            derived.lines += coreText(line);
        }
    } else {
        for (const OwnPartSum& sum : ownPartSums(report)) {
            if (sum.part) {
                derived.lines += OwnPage::tr("%1: %2").arg(partName(*sum.part), Display().money(sum.sum));
            }
        }
        derived.lines += coreText(notInOwning());
    }
    explanation.sections.push_back(std::move(derived));
    if (part) {
        for (const std::string_view field : fieldsOf(*part)) {
            const bool isStated =
                std::any_of(report.inputs.begin(), report.inputs.end(),
                            [field](const OwnedInput& input) { return input.field == field; });
            if (isStated) {
                explanation.sections.push_back(fieldSection(*outcome, field));
            }
        }
    }
    if (report.billing.conversion) {
        Explanation::Section rates{OwnPage::tr("Exchange rate"), {}};
        for (const ExchangeRate& rate : report.billing.conversion->rows) {
            rates.lines += coreText(rateText(rate));
        }
        explanation.sections.push_back(std::move(rates));
    }
    return explanation;
}

}  // namespace gpucost::ui
