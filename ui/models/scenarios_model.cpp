// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/scenarios_model.h"

#include <QFont>
#include <algorithm>

#include "core/report/numbers.h"
#include "core/report/scenario_figures.h"
#include "ui/format/names.h"
#include "ui/format/scenario_text.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

void ScenariosModel::setSources(std::vector<Source> sources)
{
    std::vector<Entry> rows;
    std::optional<Currency> currency;
    bool isOne = true;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const Scenario& scenario = sources[i].outcome->scenario;
        isOne = isOne && (!currency || *currency == scenario.currency);
        currency = scenario.currency;
        for (std::size_t option = 0; option < scenario.options.size(); ++option) {
            rows.push_back({i, option});
        }
    }
    const bool sameShape =
        rows.size() == m_rows.size() && !rows.empty() &&
        std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Entry& a, const Entry& b) {
            return a.source == b.source && a.option == b.option;
        });
    if (!sameShape) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    m_sources = std::move(sources);
    m_currency = isOne ? currency : std::nullopt;
    if (!sameShape) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const ScenarioOption& ScenariosModel::option(int row) const
{
    return source(row).outcome->scenario.options[optionIndex(row)];
}

const OptionResult* ScenariosModel::result(int row) const
{
    const auto& result = source(row).outcome->result;
    return result ? &result->options[optionIndex(row)] : nullptr;
}

QString ScenariosModel::refusal(int row) const
{
    const OptionResult* one = result(row);
    if (one == nullptr) {
        const ScenarioOutcome& outcome = *source(row).outcome;
        return outcome.isThere() ? problemText(outcome.errors) : tr("it is being worked out");
    }
    return one->refused ? problemText(*one->refused) : QString();
}

int ScenariosModel::rowOf(const QUuid& document, const std::string& wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (source(row).document == document && option(row).id == wanted) {
            return row;
        }
    }
    return -1;
}

int ScenariosModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScenariosModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ScenariosModel::isNumeric(int column)
{
    return column != ScenarioName && column != Option && column != Mark && column != Choice &&
           column != OptionId && column != Note;
}

std::optional<Money> ScenariosModel::money(int row, int column) const
{
    const OptionResult* one = result(row);
    if (one == nullptr || !one->quote) {
        return std::nullopt;
    }
    switch (column) {
    case Total: return one->total;
    case PresentCost: return one->presentCost;
    case Upfront: return one->quote->upfront();
    case Charges: return one->quote->total();
    case Added: return addedOf(*one);
    case AfterHorizon: return one->quote->afterHorizon();
    default: return std::nullopt;
    }
}

std::optional<Rational> ScenariosModel::share(int row, int column) const
{
    const OptionResult* one = result(row);
    if (one == nullptr) {
        return std::nullopt;
    }
    return column == PresentBeside ? besideBaseline(*one).presentCost : besideBaseline(*one).total;
}

bool ScenariosModel::isRecommended(int row) const
{
    const auto& result = source(row).outcome->result;
    return result && result->recommended == optionIndex(row);
}

QString ScenariosModel::text(int row, int column) const
{
    const OptionResult* one = result(row);
    const auto amount = [&](const std::optional<Money>& money, bool isZeroShown) {
        return !money || (money->isZero() && !isZeroShown) ? QString()
               : m_currency                                ? m_display.amount(*money)
                                                           : m_display.money(*money);
    };
    switch (column) {
    case ScenarioName: return source(row).title;
    case Option:
        return option(row).id == source(row).outcome->scenario.baseline
                   ? tr("%1 (baseline)").arg(optionName(option(row)))
                   : optionName(option(row));
    case Choice: return choiceName(option(row));
    case Total:
    case PresentCost:
    case Charges: return amount(money(row, column), true);
    case Upfront:
    case Added:
    case AfterHorizon: return amount(money(row, column), false);
    case PerGpuHour:
        return one != nullptr && one->perGpuHour
                   ? m_display.number(*one->perGpuHour, one->total.currency().minorDigits() + 2)
                   : QString();
    case PresentBeside:
    case TotalBeside: {
        const auto beside = share(row, column);
        return beside ? m_display.signedPercent(*beside) : QString();
    }
    case PaysBack: return one != nullptr ? paybackName(*one, m_display) : QString();
    case Mark:
        return !refusal(row).isEmpty() ? tr("No answer: %1").arg(refusal(row))
               : isRecommended(row)    ? tr("Recommended")
                                       : QString();
    case OptionId: return qt(option(row).id);
    case Note: return qt(option(row).note);
    default: return {};
    }
}

QString ScenariosModel::plain(int row, int column) const
{
    const OptionResult* one = result(row);
    switch (column) {
    case Option: return optionName(option(row));
    case Choice: return qt(choiceText(option(row)));
    case PerGpuHour: return one != nullptr && one->perGpuHour ? qt(fixed(*one->perGpuHour, 6)) : QString();
    case PresentBeside:
    case TotalBeside: {
        const auto beside = share(row, column);
        return beside ? qt(percentNumber(*beside)) : QString();
    }
    case PaysBack:
        return one != nullptr && one->verdict && one->verdict->plain.lasting
                   ? QString::number(one->verdict->plain.lasting->period + 1)
                   : QString();
    case Mark:
        return !refusal(row).isEmpty() ? refusal(row)
               : isRecommended(row)    ? QStringLiteral("recommended")
                                       : QString();
    default: break;
    }
    if (isNumeric(column)) {
        const auto amount = money(row, column);
        return amount ? qt(toString(amount->amount())) : QString();
    }
    return text(row, column);
}

QVariant ScenariosModel::bar(int row) const
{
    const auto cost = money(row, PresentCost);
    double most = 0;
    for (int other = 0; cost && other < rowCount(); ++other) {
        const auto one = money(other, PresentCost);
        if (one && one->currency() == cost->currency()) {
            most = std::max(most, one->amount().approximate());
        }
    }
    return most > 0 ? QVariant(std::clamp(cost->amount().approximate() / most, 0.0, 1.0)) : QVariant();
}

QVariant ScenariosModel::color(int row, int column) const
{
    if (column == PresentBeside || column == TotalBeside) {
        const auto beside = share(row, column);
        return !beside || beside->isZero() ? QVariant()
                                           : QVariant(beside->isNegative() ? colors().good : colors().bad);
    }
    if (column == Mark) {
        return refusal(row).isEmpty() ? colors().good : colors().bad;
    }
    return source(row).isCurrent || column != ScenarioName ? QVariant() : QVariant(colors().faint);
}

QVariant ScenariosModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case PlainRole: return plain(row, column);
    case NumericRole: return isNumeric(column);
    case Qt::TextAlignmentRole:
        return isNumeric(column) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: return color(row, column);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        const bool isBold =
            column == Mark ? isRecommended(row) : column == ScenarioName && source(row).isCurrent;
        return isBold ? QVariant(font) : QVariant();
    }
    case BarRole: return column == PresentCost ? bar(row) : QVariant();
    case Qt::ToolTipRole:
        return column == Choice || column == Mark || column == Option || column == ScenarioName
                   ? QVariant(text(row, column))
                   : QVariant();
    default: return {};
    }
}

QVariant ScenariosModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumeric(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const auto inCurrency = [this](const QString& name) {
        return m_currency ? tr("%1, %2", "a figure and its currency").arg(name, qt(m_currency->code()))
                          : name;
    };
    switch (section) {
    case ScenarioName:
        return isTip ? tr("One of the open scenarios; the current one is in bold") : tr("Scenario");
    case Option: return tr("Option");
    case Choice: return tr("What it is");
    case Total:
        return isTip ? tr("Everything that is payable: charges, tax, less discounts and credits")
                     : inCurrency(tr("Total"));
    case PresentCost:
        return isTip ? tr("What the payments are worth today at the scenario's discount rate")
                     : inCurrency(tr("Present cost"));
    case Upfront: return isTip ? tr("One-time purchases, of every term") : inCurrency(tr("Upfront"));
    case PerGpuHour:
        return isTip ? tr("Total divided by the GPU-hours that are used") : inCurrency(tr("Per GPU-hour"));
    case PresentBeside:
        return isTip ? tr("Present cost against that of the scenario's baseline: below zero costs less")
                     : tr("Against baseline");
    case TotalBeside:
        return isTip ? tr("Total against that of the scenario's baseline: below zero costs less")
                     : tr("Plain sum against baseline");
    case PaysBack:
        return isTip ? tr("The month from which on it has cost no more than the baseline, for good")
                     : tr("Pays back");
    case Mark:
        return isTip ? tr("The option with the least present cost; or why there is no answer")
                     : tr("Verdict");
    case Charges:
        return isTip ? tr("What the provider bills, before tax, discounts and credits")
                     : inCurrency(tr("Charges"));
    case Added: return isTip ? tr("Tax, less discounts, refunds and credits") : inCurrency(tr("Added"));
    case AfterHorizon:
        return isTip ? tr("Falls due after the months asked for") : inCurrency(tr("Owed later"));
    case OptionId: return isTip ? tr("What the option is called in the file") : tr("Id");
    case Note: return tr("Note");
    default: return {};
    }
}

QString ScenariosModel::columnId(int column) const
{
    static const char* const ids[] = {
        "scenario",      "name",    "total",   "present_cost",  "present_cost_against_baseline_percent",
        "payback_month", "verdict", "upfront", "per_gpu_hour",  "total_against_baseline_percent",
        "choice",        "charges", "added",   "after_horizon", "option",
        "note"};
    return QString::fromLatin1(ids[column]);
}

bool ScenariosModel::isExtra(int column) const
{
    return column >= Charges;
}

bool ScenariosModel::less(int column, int a, int b) const
{
    switch (column) {
    case Total:
    case PresentCost:
    case Upfront:
    case Charges:
    case Added:
    case AfterHorizon: {
        // Amounts of two currencies have no order: scenarios in one currency stay together.
        const Money one = *money(a, column);
        const Money other = *money(b, column);
        return one.currency() == other.currency() ? one.amount() < other.amount()
                                                  : one.currency().code() < other.currency().code();
    }
    case PerGpuHour:
        return result(a)->total.currency() == result(b)->total.currency()
                   ? *result(a)->perGpuHour < *result(b)->perGpuHour
                   : result(a)->total.currency().code() < result(b)->total.currency().code();
    case PresentBeside:
    case TotalBeside: return *share(a, column) < *share(b, column);
    case PaysBack:
        return result(a)->verdict->plain.lasting->period < result(b)->verdict->plain.lasting->period;
    default: return QString::localeAwareCompare(text(a, column), text(b, column)) < 0;
    }
}

}  // namespace gpucost::ui
