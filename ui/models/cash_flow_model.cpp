// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cash_flow_model.h"

#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

void CashFlowModel::setOption(std::shared_ptr<const ScenarioOutcome> outcome, std::size_t option)
{
    std::vector<ScenarioMonth> months;
    std::vector<PaymentsByKind> paid;
    std::vector<PaymentsByKind> borne;
    if (outcome != nullptr) {
        const OptionResult& result = outcome->result->options[option];
        months = monthsOf(result);
        paid = paymentsByKind(result);
        borne = borneByKind(result);
    }
    // As many months as before, as after most edits: the view keeps its place and selection.
    const bool sameShape = months.size() == m_months.size() && !months.empty();
    if (!sameShape) {
        beginResetModel();
    }
    m_outcome = std::move(outcome);
    m_option = option;
    m_months = std::move(months);
    m_paid = std::move(paid);
    m_borne = std::move(borne);
    if (!sameShape) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int CashFlowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int CashFlowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool CashFlowModel::isMoney(int column)
{
    return (column >= Billed && column <= Amortized) || column >= Purchase;
}

const Money& CashFlowModel::money(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    const auto kind = [&](PaymentKind one) -> const Money& {
        return m_paid[at][static_cast<std::size_t>(one)];
    };
    switch (column) {
    case Added: return m_months[at].added;
    case Payable: return m_months[at].payable;
    case Cumulative: return m_months[at].cumulative;
    case Amortized: return m_months[at].amortized;
    case Purchase: return kind(PaymentKind::Purchase);
    case Recurring: return kind(PaymentKind::Recurring);
    case Usage: return kind(PaymentKind::Usage);
    case Credited: return kind(PaymentKind::Credited);
    case Refunded: return kind(PaymentKind::Refunded);
    default: return m_months[at].billed;
    }
}

QVariant CashFlowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const int column = index.column();
    const ScenarioMonth& month = m_months[static_cast<std::size_t>(row)];
    const bool isNumeric = column == Number || isMoney(column);
    if (role == NumericRole) {
        return isNumeric;
    }
    if (role == Qt::TextAlignmentRole) {
        return isNumeric ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ForegroundRole) {
        return month.afterHorizon ? QVariant(colors().faint) : QVariant();
    }
    if (role != Qt::DisplayRole && role != PlainRole) {
        return {};
    }
    const bool isPlain = role == PlainRole;
    switch (column) {
    case Number:
        return isPlain ? QString::number(row + 1) : m_display.number(static_cast<std::int64_t>(row) + 1);
    case Period: return isPlain ? qt(toString(month.month)) : m_display.month(month.month);
    case CurrencyCode: return qt(month.billed.currency().code());
    case AfterHorizon:
        return isPlain              ? (month.afterHorizon ? QStringLiteral("true") : QStringLiteral("false"))
               : month.afterHorizon ? tr("after the months asked for")
                                    : QString();
    default:
        return isPlain ? qt(toString(money(row, column).amount())) : m_display.amount(money(row, column));
    }
}

QVariant CashFlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Number || isMoney(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    const bool isTip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !isTip) {
        return {};
    }
    const auto inCurrency = [this](const QString& name) {
        return m_months.empty() ? name
                                : tr("%1, %2", "a figure and its currency")
                                      .arg(name, qt(m_months.front().billed.currency().code()));
    };
    switch (section) {
    case Number: return isTip ? tr("Months from the first one of the demand") : tr("Month");
    case Period: return isTip ? tr("The calendar month") : tr("Period");
    case Billed: return isTip ? tr("The charges that fall due in the month") : inCurrency(tr("Billed"));
    case Added: return isTip ? tr("Tax, less discounts, refunds and credits") : inCurrency(tr("Added"));
    case Payable: return isTip ? tr("Billed and added") : inCurrency(tr("Payable"));
    case Cumulative: return isTip ? tr("Payable up to the end of the month") : inCurrency(tr("Paid so far"));
    case Amortized:
        return isTip ? tr("What the month bears of all charges: purchases are spread over the days of their "
                          "term")
                     : inCurrency(tr("Amortized"));
    case CurrencyCode: return tr("Currency");
    case AfterHorizon:
        return isTip ? tr("Commitments that outlast the months asked for are owed in full") : tr("Remark");
    case Purchase: return isTip ? tr("Paid once: upfronts and servers bought") : inCurrency(tr("Purchases"));
    case Recurring: return isTip ? tr("Owed each month, used or not") : inCurrency(tr("Recurring"));
    case Usage: return isTip ? tr("Billed by use") : inCurrency(tr("By use"));
    case Credited:
        return isTip ? tr("What servers bring when they are sold, and other credits of the ledger")
                     : inCurrency(tr("Sold or credited"));
    case Refunded:
        return isTip ? tr("What an early end of a commitment pays back") : inCurrency(tr("Refunded"));
    default: return {};
    }
}

QString CashFlowModel::columnId(int column) const
{
    static const char* const ids[] = {"month",      "period",    "billed",   "added",         "payable",
                                      "cumulative", "amortized", "currency", "after_horizon", "purchase",
                                      "recurring",  "usage",     "credited", "refunded"};
    return QString::fromLatin1(ids[column]);
}

bool CashFlowModel::isExtra(int column) const
{
    return column == CurrencyCode || column >= Purchase;
}

bool CashFlowModel::less(int column, int a, int b) const
{
    return isMoney(column)          ? money(a, column).amount() < money(b, column).amount()
           : column == AfterHorizon ? !m_months[static_cast<std::size_t>(a)].afterHorizon &&
                                          m_months[static_cast<std::size_t>(b)].afterHorizon
                                    : a < b;
}

}  // namespace gpucost::ui
