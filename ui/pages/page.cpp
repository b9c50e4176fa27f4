// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include <algorithm>

#include "connect/xlsx.h"
#include "core/report/csv.h"
#include "core/report/page.h"
#include "core/report/workbook.h"
#include "ui/format/display.h"
#include "ui/format/text.h"
#include "ui/models/value_model.h"
#include "ui/widgets/chart_widget.h"
#include "ui/widgets/value_table.h"

namespace gpucost::ui {

namespace {

std::string cellText(const ValueModel& model, int row, int column)
{
    return std8(model.data(model.index(row, column), ValueModel::PlainRole).toString());
}

bool isNumeric(const ValueModel& model, int column)
{
    return model.rowCount() > 0 && model.data(model.index(0, column), ValueModel::NumericRole).toBool();
}

std::string csvOf(const ValueModel& model)
{
    CsvWriter csv;
    for (int column = 0; column < model.columnCount(); ++column) {
        csv.text(std8(model.columnId(column)));
    }
    csv.endRow();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const std::string text = cellText(model, row, column);
            isNumeric(model, column) ? csv.number(text) : csv.text(text);
        }
        csv.endRow();
    }
    return csv.take();
}

Checked<std::string> xlsxOf(const ValueModel& model, const std::string& what, Date today)
{
    Workbook workbook({.title = what, .subject = {}, .author = {}, .comments = {}, .created = today});
    std::vector<SheetColumn> columns;
    std::vector<int> places(static_cast<std::size_t>(model.columnCount()), 0);
    for (int column = 0; column < model.columnCount(); ++column) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const auto number = Decimal::parse(cellText(model, row, column)); number) {
                int& most = places[static_cast<std::size_t>(column)];
                most = std::max(most, number->scale());
            }
        }
        columns.push_back({std8(model.columnId(column)),
                           plainFormat(std::min(places[static_cast<std::size_t>(column)], 10)),
                           isNumeric(model, column) ? 18 : 24});
    }
    SheetTable table(workbook.addSheet(what), {0, 0}, std::move(columns));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const std::string text = cellText(model, row, column);
            const auto number = isNumeric(model, column) ? Decimal::parse(text)
                                                         : Result<Decimal>(tl::make_unexpected(Error()));
            if (number) {
                table.number(*number);
            } else if (text.empty()) {
                table.skip();
            } else {
                table.text(text);
            }
        }
        table.endRow();
    }
    table.freezeHeader();
    auto bytes = xlsxBytes(workbook);
    if (!bytes) {
        return tl::make_unexpected(Errors{bytes.error()});
    }
    return std::move(*bytes);
}

std::string htmlOf(const ValueModel& model, const std::string& what)
{
    std::vector<Column> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        columns.push_back({std8(model.columnId(column)), isNumeric(model, column) ? Align::Right : Align::Left});
    }
    Table table(std::move(columns));
    for (int row = 0; row < model.rowCount(); ++row) {
        std::vector<std::string> cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells.push_back(cellText(model, row, column));
        }
        table.add(std::move(cells));
    }
    gpucost::Page page(gpucost::Page::Kind::Html);
    page.title(what);
    page.table(table);
    return page.take();
}

}  // namespace

Page::Page(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::currentChanged, this, &Page::invalidate);
    connect(&workspace, &Workspace::currentEdited, this, &Page::invalidate);
    connect(&workspace, &Workspace::libraryChanged, this, &Page::invalidate);
}

void Page::invalidate()
{
    m_isStale = true;
    if (isVisible()) {
        refreshNow();
    }
}

void Page::refreshNow()
{
    m_isStale = false;
    refresh();
}

void Page::showEvent(QShowEvent* event)
{
    if (m_isStale) {
        refreshNow();
    }
    QWidget::showEvent(event);
}

QString Page::workingSentence()
{
    return tr("Working it out…");
}

bool Page::isWorking() const
{
    const auto parts = findChildren<const Page*>();
    return std::any_of(parts.begin(), parts.end(),
                       [](const Page* part) { return part->isVisible() && part->isWorking(); });
}

void Page::refreshColors()
{
    for (ChartWidget* chart : findChildren<ChartWidget*>()) {
        chart->refreshColors();
    }
}

QString Page::printable() const
{
    QString html = QStringLiteral("<h1>%1</h1><h2>%2</h2>")
                       .arg(document().title().toHtmlEscaped(), title().toHtmlEscaped());
    for (const ChartWidget* chart : findChildren<ChartWidget*>()) {
        if (chart->isVisible()) {
            html += htmlPicture(*chart);
        }
    }
    for (const ValueTable* table : findChildren<ValueTable*>()) {
        if (table->isVisible() && table->valueModel() != nullptr) {
            html += htmlTable(*table->valueModel());
        }
    }
    return html;
}

std::vector<Export> tableExports(const ValueModel& model, const QString& what)
{
    const std::string name = std8(what);
    const ValueModel* table = &model;
    return {{Page::tr("%1 as CSV").arg(what), QStringLiteral("csv"), [table] { return csvOf(*table); }},
            {Page::tr("%1 as Excel workbook").arg(what), QStringLiteral("xlsx"),
             [table, name] { return xlsxOf(*table, name, Date()); }},
            {Page::tr("%1 as HTML page").arg(what), QStringLiteral("html"),
             [table, name] { return htmlOf(*table, name); }}};
}

std::vector<Export> chartExports(const ChartWidget& chart, const QString& what)
{
    const ChartWidget* shown = &chart;
    return {{Page::tr("%1 as PNG picture").arg(what), QStringLiteral("png"),
             [shown] { return shown->png().toStdString(); }},
            {Page::tr("%1 as SVG drawing").arg(what), QStringLiteral("svg"),
             [shown] { return shown->svg().toStdString(); }}};
}

QString htmlTable(const ValueModel& model)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead><tr>");
    std::vector<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!model.isExtra(column)) {
            columns.push_back(column);
            html += QStringLiteral("<th>%1</th>").arg(
                model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toHtmlEscaped());
        }
    }
    html += QStringLiteral("</tr></thead>");
    constexpr int mostRows = 1000;
    for (int row = 0; row < std::min(model.rowCount(), mostRows); ++row) {
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            html += QStringLiteral("<td align=\"%1\">%2</td>")
                        .arg(isNumeric(model, column) ? QStringLiteral("right") : QStringLiteral("left"),
                             model.data(model.index(row, column)).toString().toHtmlEscaped());
        }
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    if (model.rowCount() > mostRows) {
        const Display display;
        html += QStringLiteral("<p>%1</p>")
                    .arg(Page::tr("The first %1 of %2 rows. An export has them all.")
                             .arg(display.number(mostRows), display.number(model.rowCount()))
                             .toHtmlEscaped());
    }
    return html;
}

QString htmlPicture(const ChartWidget& chart)
{
    return QStringLiteral("<p><img width=\"640\" src=\"data:image/png;base64,%1\"></p>")
        .arg(QString::fromLatin1(chart.png().toBase64()));
}

}  // namespace gpucost::ui
