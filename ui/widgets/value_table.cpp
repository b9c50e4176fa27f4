// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_table.h"

#include <algorithm>
#include <set>

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QStyledItemDelegate>

#include "core/report/csv.h"
#include "ui/format/text.h"
#include "ui/theme.h"

namespace gpucost::ui {

namespace {

constexpr int cellPadding = 5;  // beside the style's own margin; titles stand in line with it, see theme.cpp

/// Draws a pale bar behind figures that have one, and leaves room between columns.
class BarDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const QVariant bar = index.data(ValueModel::BarRole);
        if (bar.isValid() && !(option.state & QStyle::State_Selected)) {
            QColor color = colors().accent;
            color.setAlpha(isDark() ? 60 : 40);
            QRectF area = option.rect;
            area.setWidth(area.width() * bar.toDouble());
            painter->fillRect(area.adjusted(0, 3, 0, -3), color);
        }
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        QStyle& style = *whole.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
        whole.rect.adjust(cellPadding, 0, -cellPadding, 0);
        style.drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
    }
};

}  // namespace

ValueTable::ValueTable(QWidget* parent)
    : QTableView(parent)
    , m_proxy(new ValueProxy(this))
{
    setModel(m_proxy);
    setItemDelegate(new BarDelegate(this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &ValueTable::showColumnMenu);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) { tellChosen(now); });
    connect(this, &QAbstractItemView::clicked, this, &ValueTable::tellChosen);  // of the current cell, too

    auto* copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(selectionAsTsv()); });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ValueTable::setValueModel(ValueModel* model)
{
    m_model = model;
    m_proxy->setSourceModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        setColumnHidden(column, model->isExtra(column));
    }
    connect(model, &QAbstractItemModel::modelReset, this, &ValueTable::fitOnce);
    // When what has changed is complete: a page may still have to hear of the same reset.
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ValueTable::chooseSomething, Qt::QueuedConnection);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ValueTable::chooseSomething, Qt::QueuedConnection);
    fitOnce();
}

void ValueTable::tellChosen(const QModelIndex& now)
{
    const QModelIndex cell = m_proxy->mapToSource(now);
    if (cell.isValid()) {
        emit cellChosen(cell.row(), cell.column());
    }
}

void ValueTable::chooseSomething()
{
    if (m_startColumn >= 0 && isVisible() && !currentIndex().isValid() && m_proxy->rowCount() > 0) {
        setAutoScroll(false);  // the first columns stay in sight
        setCurrentIndex(m_proxy->index(0, m_startColumn));
        setAutoScroll(true);
    }
}

void ValueTable::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    if (currentIndex().isValid()) {
        tellChosen(currentIndex());  // the explanation is of the page that is shown
    } else {
        chooseSomething();
    }
}

void ValueTable::fitOnce()
{
    if (!m_isFitted && m_model->rowCount() > 0) {
        m_isFitted = true;
        fitColumns();
    }
}

int ValueTable::currentRow() const
{
    const QModelIndex cell = m_proxy->mapToSource(currentIndex());
    return cell.isValid() ? cell.row() : -1;
}

std::vector<int> ValueTable::selectedRows() const
{
    std::set<int> shown;
    for (const QModelIndex& cell : selectionModel()->selectedIndexes()) {
        shown.insert(cell.row());
    }
    std::vector<int> rows;
    for (const int row : shown) {
        rows.push_back(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    }
    return rows;
}

void ValueTable::setWords(const QString& words)
{
    m_proxy->setWords(words);
}

void ValueTable::keepLayout(QSettings& settings, const QString& name) const
{
    if (m_isFitted) {  // else nobody has seen it, and its widths mean nothing
        settings.setValue(QStringLiteral("tables/") + name, horizontalHeader()->saveState());
    }
}

void ValueTable::restoreLayout(QSettings& settings, const QString& name)
{
    const QByteArray state = settings.value(QStringLiteral("tables/") + name).toByteArray();
    m_isFitted = !state.isEmpty() && horizontalHeader()->restoreState(state);
    fitOnce();
}

void ValueTable::fitColumns()
{
    if (m_model == nullptr) {
        return;
    }
    horizontalHeader()->ensurePolished();  // its font comes from the style sheet
    constexpr int mostRows = 200;  // measured; a table may have a hundred thousand
    constexpr int mostWidth = 320;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column)) {
            continue;
        }
        QFont titleFont = horizontalHeader()->font();
        titleFont.setWeight(QFont::DemiBold);
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = std::max(horizontalHeader()->sectionSizeHint(column),
                             QFontMetrics(titleFont).horizontalAdvance(title) + 26);
        for (int row = 0; row < std::min(mostRows, m_proxy->rowCount()); ++row) {
            const QModelIndex cell = m_proxy->index(row, column);
            const QVariant own = cell.data(Qt::FontRole);  // sums are bold
            const QFontMetrics metrics = own.isValid() ? QFontMetrics(own.value<QFont>()) : fontMetrics();
            width = std::max(width, metrics.horizontalAdvance(cell.data().toString()) + 2 * cellPadding + 14);
        }
        setColumnWidth(column, std::min(width, mostWidth));
    }
}

QString ValueTable::selectionAsTsv() const
{
    const QModelIndexList cells = selectionModel()->selectedIndexes();
    std::set<int> rows;
    std::set<std::pair<int, int>> columns;  // as they stand on the screen
    for (const QModelIndex& cell : cells) {
        rows.insert(cell.row());
        columns.insert({horizontalHeader()->visualIndex(cell.column()), cell.column()});
    }
    QStringList lines;
    for (const int row : rows) {
        QStringList line;
        for (const auto& [place, column] : columns) {
            const QModelIndex cell = m_proxy->index(row, column);
            if (isColumnHidden(column)) {
                continue;
            }
            QString text = selectionModel()->isSelected(cell) ? cell.data(ValueModel::PlainRole).toString()
                                                              : QString();
            text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
            line += cell.data(ValueModel::NumericRole).toBool() ? text : qt(csvNeutralised(std8(text)));
        }
        lines += line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void ValueTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ValueTable::showColumnMenu(const QPoint& at)
{
    if (m_model == nullptr) {
        return;
    }
    QMenu menu(this);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction* action = menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown) {
                fitColumns();
            }
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Fit widths")), &QAction::triggered, this, &ValueTable::fitColumns);
    connect(menu.addAction(tr("Original order")), &QAction::triggered, this,
            [this] { sortByColumn(-1, Qt::AscendingOrder); });
    menu.exec(horizontalHeader()->mapToGlobal(at));
}

}  // namespace gpucost::ui
