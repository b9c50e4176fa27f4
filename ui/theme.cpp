// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

#include "core/report/chart_canvas.h"

namespace gpucost::ui {

namespace {

Colors makeColors(bool dark)
{
    const ChartColors& chart = colorsOf(dark ? ChartTheme::Dark : ChartTheme::Light);
    Colors made;
    made.paper = QColor(dark ? "#1b1e23" : "#ffffff");
    made.window = QColor(dark ? "#24282e" : "#f3f4f6");
    made.ink = QColor(dark ? "#e8eaed" : "#1d2127");
    made.faint = QColor(dark ? "#a3abb5" : "#5b6470");
    made.grid = QColor(dark ? "#3a4049" : "#d9dde3");
    made.accent = QColor(dark ? "#58a6e0" : "#0b6bb5");
    made.good = QColor(dark ? "#4cc38a" : "#0a7a48");
    made.bad = QColor(dark ? "#f0866a" : "#b3361b");
    for (std::size_t i = 0; i < made.series.size(); ++i) {
        made.series[i] = QColor(QLatin1String(chart.pens[i].color));
    }
    return made;
}

Colors current = makeColors(false);
bool darkNow = false;

QPalette paletteOf(const Colors& c)
{
    // Fields stand out from a dark window by being lighter than it: the style draws no visible edge there.
    const QColor field = darkNow ? QColor("#343a43") : c.paper;
    QPalette palette(c.ink, c.window, c.window.lighter(120), c.grid.darker(120), c.grid, c.ink, c.ink, field,
                     c.window);
    palette.setColor(QPalette::AlternateBase, darkNow ? QColor("#22262c") : QColor("#f7f8fa"));
    palette.setColor(QPalette::Button, darkNow ? QColor("#2f343c") : QColor("#fbfbfc"));
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, darkNow ? QColor("#0d1117") : QColor("#ffffff"));
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, darkNow ? QColor("#30363f") : QColor("#1d2127"));
    palette.setColor(QPalette::ToolTipText, QColor("#f3f4f6"));
    palette.setColor(QPalette::PlaceholderText, c.faint);
    const QColor off = darkNow ? QColor("#6c747e") : QColor("#8d95a0");
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, off);
    }
    return palette;
}

/// Tables and cards alone: everything else is drawn by the style from the palette.
QString styleSheetOf(const Colors& c)
{
    return QStringLiteral("QHeaderView::section{background:%1;color:%2;border:0;border-bottom:1px solid %3;"
                          "padding:5px 8px;font-weight:600}"
                          "QTableView,QTextBrowser{background:%4;gridline-color:%3;border:1px solid %3}"
                          "QFrame#card{background:%4;border:1px solid %3;border-radius:6px}"
                          "QListWidget#navigation{background:%1;border:0;border-right:1px solid %3;"
                          "outline:0}"
                          "QListWidget#navigation::item{padding:9px 12px;border-radius:6px;margin:2px 6px}"
                          "QListWidget#navigation::item:selected{background:%5;color:%6}"
                          "QLabel#verdict{font-size:15px}"
                          "QTabBar::close-button{image:url(:/icons/close-%7.svg)}"
                          "QTabBar::close-button:hover{background:%3;border-radius:4px}"
                          "QLabel#faint{color:%2}")
        .arg(c.window.name(), c.faint.name(), c.grid.name(), c.paper.name(), c.accent.name(),
             darkNow ? QStringLiteral("#0d1117") : QStringLiteral("#ffffff"),
             darkNow ? QStringLiteral("dark") : QStringLiteral("light"));
}

}  // namespace

void applyLook(QApplication& application, Look look)
{
    if (look == Look::System) {
        const QPalette system = application.style()->standardPalette();
        darkNow = system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
    } else {
        darkNow = look == Look::Dark;
    }
    current = makeColors(darkNow);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(current));
    application.setStyleSheet(styleSheetOf(current));
}

bool isDark()
{
    return darkNow;
}

const Colors& colors()
{
    return current;
}

QIcon icon(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray drawing = file.readAll();
    QIcon made;
    const auto add = [&made, &drawing](const QColor& color, QIcon::Mode mode) {
        QByteArray colored = drawing;
        colored.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(colored);
        for (const int size : {16, 24, 32, 48}) {
            QPixmap picture(size, size);
            picture.fill(Qt::transparent);
            QPainter painter(&picture);
            renderer.render(&painter);
            made.addPixmap(picture, mode);
        }
    };
    add(current.ink, QIcon::Normal);
    add(QApplication::palette().color(QPalette::HighlightedText), QIcon::Selected);
    add(QApplication::palette().color(QPalette::Disabled, QPalette::Text), QIcon::Disabled);
    return made;
}

}  // namespace gpucost::ui
