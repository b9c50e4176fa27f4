// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tornado_model.h"

#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/format/uncertainty_names.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

/// As the CSV of `gpucost uncertainty` has inputs.
QString plainInput(const Rational& value)
{
    return qt(toString(trimmed(round(value, Scale{6}, Rounding::HalfUp))));
}

}  // namespace

void TornadoModel::setPair(std::shared_ptr<const PairUncertainty> pair)
{
    beginResetModel();
    m_pair = std::move(pair);
    endResetModel();
}

int TornadoModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_pair == nullptr || m_pair->tornado() == nullptr
               ? 0
               : static_cast<int>(m_pair->tornado()->bars.size());
}

int TornadoModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TornadoModel::text(const Sensitivity& bar, int column) const
{
    const Input input = bar.swing.input;
    switch (column) {
    case Name:
        return inputName(input);
    case Low:
        return inputValue(input, bar.swing.low);
    case Base:
        return inputValue(input, bar.base);
    case High:
        return inputValue(input, bar.swing.high);
    case AtLow:
        return m_display.amount(bar.atLow.presentValue);
    case AtHigh:
        return m_display.amount(bar.atHigh.presentValue);
    case Width:
        return m_display.amount(bar.width());
    case Turns: {
        QStringList values;
        for (const Flip& flip : bar.flips) {
            values += inputValue(input, flip.above);
        }
        return values.isEmpty() ? tr("never") : joinWords(values);
    }
    default:
        return {};
    }
}

QString TornadoModel::plain(const Sensitivity& bar, int column) const
{
    switch (column) {
    case Name:
        return qt(toString(bar.swing.input));
    case Low:
        return plainInput(bar.swing.low);
    case Base:
        return plainInput(bar.base);
    case High:
        return plainInput(bar.swing.high);
    case AtLow:
        return qt(toString(bar.atLow.presentValue.amount()));
    case AtHigh:
        return qt(toString(bar.atHigh.presentValue.amount()));
    case Width:
        return qt(toString(bar.width().amount()));
    case Turns: {
        QStringList values;
        for (const Flip& flip : bar.flips) {
            values += plainInput(flip.above);
        }
        return values.join(QStringLiteral("; "));
    }
    default:
        return {};
    }
}

QVariant TornadoModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Sensitivity& one = bar(index.row());
    const int column = index.column();
    const bool isNumber = column != Name && column != Turns;
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case PlainRole:
        return plain(one, column);
    case NumericRole:
        return isNumber;
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (column == AtLow || column == AtHigh) {
            return (column == AtLow ? one.atLow : one.atHigh).takesPlan() ? colors().good : colors().bad;
        }
        return {};
    case Qt::ToolTipRole:
        return column == Name ? QVariant(inputMeaning(one.swing.input)) : QVariant();
    default:
        return {};
    }
}

QVariant TornadoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section != Name && section != Turns ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const QString currency = m_pair == nullptr ? QString() : qt(m_pair->scenario().currency.code());
    switch (section) {
    case Name:
        return tr("Input");
    case Low:
        return tr("Low");
    case Base:
        return isTip ? tr("As the scenario has it") : tr("As assumed");
    case High:
        return tr("High");
    case AtLow:
        return isTip ? tr("Present value of what the plan saves, with this input at its low value and all others as "
                          "assumed; negative where it costs more")
                     : tr("At low, %1").arg(currency);
    case AtHigh:
        return isTip ? tr("Present value of what the plan saves, with this input at its high value and all others as "
                          "assumed; negative where it costs more")
                     : tr("At high, %1").arg(currency);
    case Width:
        return isTip ? tr("How far this input moves the saving") : tr("Moves it by, %1").arg(currency);
    case Turns:
        return isTip ? tr("The first value, in steps of 0.01 points (of months: one), from which the other option is "
                          "worth more")
                     : tr("Turns at");
    default:
        return {};
    }
}

QString TornadoModel::columnId(int column) const
{
    static const char* const ids[] = {"input",       "low",      "high", "npv_at_low",
                                      "npv_at_high", "turns_at", "base", "width"};
    return QString::fromLatin1(ids[column]);
}

bool TornadoModel::less(int column, int a, int b) const
{
    const Sensitivity& one = bar(a);
    const Sensitivity& other = bar(b);
    switch (column) {
    case Low:
        return one.swing.low < other.swing.low;
    case Base:
        return one.base < other.base;
    case High:
        return one.swing.high < other.swing.high;
    case AtLow:
        return one.atLow.presentValue.amount() < other.atLow.presentValue.amount();
    case AtHigh:
        return one.atHigh.presentValue.amount() < other.atHigh.presentValue.amount();
    case Width:
        return one.width().amount() < other.width().amount();
    default:
        return QString::localeAwareCompare(text(one, column), text(other, column)) < 0;
    }
}

}  // namespace gpucost::ui
