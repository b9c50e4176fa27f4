// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/worlds_model.h"

#include <map>

#include "ui/format/text.h"

namespace gpucost::ui {

void WorldsModel::setPair(std::shared_ptr<const PairUncertainty> pair, const QString& plan, const QString& baseline)
{
    beginResetModel();
    m_pair = std::move(pair);
    m_names = {plan, baseline};
    m_figures = {};
    if (m_pair != nullptr && m_pair->hasWorlds()) {
        m_figures = {m_pair->figures(0), m_pair->figures(1)};
    }
    endResetModel();
}

const PairUncertainty::Figure& WorldsModel::figure(int row, int column) const
{
    return m_figures[column == Baseline ? 1 : 0][static_cast<std::size_t>(row)];
}

QString WorldsModel::key(int row) const
{
    return qt(figure(row, Plan).key);
}

int WorldsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.front().size());
}

int WorldsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WorldsModel::meaning(int row) const
{
    const std::map<std::string, QString> meanings{
        {"cheapest_percent", tr("Share of the worlds in which the other costs no less.")},
        {"wins_percent", tr("Share of the worlds in which it costs less than what it is compared with.")},
        {"ties_percent", tr("Share of the worlds in which both cost as much.")},
        {"expected_cost", tr("The mean of its totals in all worlds.")},
        {"least", tr("Its total in the world in which it costs least.")},
        {"percentile_5", tr("In one of twenty worlds it costs no more than this.")},
        {"median", tr("In half of the worlds it costs no more than this.")},
        {"percentile_95", tr("In one of twenty worlds it costs more than this.")},
        {"most", tr("Its total in the world in which it costs most.")},
        {"mean_regret", tr("The mean of what it costs above the cheaper option of the same world.")},
        {"regret_95", tr("In one of twenty worlds it costs so much more than the cheaper option, or worse.")}};
    const auto found = meanings.find(figure(row, Plan).key);
    return found == meanings.end() ? QString() : found->second;
}

QVariant WorldsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const PairUncertainty::Figure& one = figure(index.row(), index.column());
    const bool isName = index.column() == Figure;
    switch (role) {
    case Qt::DisplayRole: {
        if (isName) {
            const QString currency = qt(m_pair->scenario().currency.code());
            const std::map<std::string, QString> names{
                {"cheapest_percent", tr("Costs least, share of worlds")},
                {"wins_percent", tr("Costs less, share of worlds")},
                {"ties_percent", tr("Costs as much, share of worlds")},
                {"expected_cost", tr("Expected, %1").arg(currency)},
                {"least", tr("Least, %1").arg(currency)},
                {"percentile_5", tr("5th percentile, %1").arg(currency)},
                {"median", tr("Median, %1").arg(currency)},
                {"percentile_95", tr("95th percentile, %1").arg(currency)},
                {"most", tr("Most, %1").arg(currency)},
                {"mean_regret", tr("Mean regret, %1").arg(currency)},
                {"regret_95", tr("95th percentile of regret, %1").arg(currency)}};
            const auto found = names.find(one.key);
            return found == names.end() ? qt(one.key) : found->second;
        }
        const auto number = Decimal::parse(one.value);
        if (!number) {
            return qt(one.value);
        }
        return one.isMoney ? m_display.number(*number)
                           : m_display.number(*number) + QChar(QChar::Nbsp) + QLatin1Char('%');
    }
    case PlainRole:
        return qt(isName ? one.key : one.value);
    case NumericRole:
        return !isName;
    case Qt::TextAlignmentRole:
        return isName ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isName ? QVariant(meaning(index.row())) : QVariant();
    default:
        return {};
    }
}

QVariant WorldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return ValueModel::headerData(section, orientation, role);
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Figure ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section != Figure) {
        return m_names[section == Baseline ? 1 : 0];
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return section == Figure ? tr("In random worlds") : section == Plan ? tr("Plan in question") : tr("Against");
}

QString WorldsModel::columnId(int column) const
{
    static const char* const ids[] = {"measure", "plan", "baseline"};
    return QString::fromLatin1(ids[column]);
}

bool WorldsModel::less(int column, int a, int b) const
{
    if (column == Figure) {
        return a < b;
    }
    return Decimal::parse(figure(a, column).value).value() < Decimal::parse(figure(b, column).value).value();
}

}  // namespace gpucost::ui
