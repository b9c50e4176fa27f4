// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>

#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/models/gpu_model.h"
#include "ui/widgets/answer_label.h"
#include "ui/widgets/chart_legend.h"
#include "ui/widgets/columns_chart.h"
#include "ui/widgets/elided_box.h"
#include "ui/widgets/explain_panel.h"
#include "ui/widgets/lines_chart.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class WidgetsTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageExplainsAFigureUnasked_data();
    void everyPageExplainsAFigureUnasked();
    void aClickOnTheCurrentCellExplainsItAgain();
    void theFirstColumnsStayInSight();
    void widthsOfATableThatNobodySawAreNotKept();
    void aLegendBreaksIntoRowsAndCutsNothing();
    void theLegendIsPartOfThePicture();
    void aMonthTellsEveryLineExactly();
    void aTextIsNeverCutOff();
    void aLongNameIsInTheTip();
};

namespace {

std::vector<Money> paid(std::initializer_list<const char*> amounts)
{
    std::vector<Money> all;
    for (const char* amount : amounts) {
        all.emplace_back(Decimal::parse(amount).value(), currency("USD"));
    }
    return all;
}

std::vector<CostLine> twoLines()
{
    return {{QStringLiteral("On demand, AWS"), paid({"100.10", "200.20", "300.30"}), std::nullopt},
            {QStringLiteral("Reserved, AWS"), paid({"250.00", "250.00", "250.00"}), 3}};
}

Month start()
{
    return Month(2026, 12);
}

}  // namespace

void WidgetsTest::everyPageExplainsAFigureUnasked_data()
{
    QTest::addColumn<int>("page");
    for (int page = 0; page < 7; ++page) {
        QTest::addRow("page %d", page + 1) << page;
    }
}

void WidgetsTest::everyPageExplainsAFigureUnasked()
{
    QFETCH(int, page);
    TestWorkspace opened;
    MainWindow window(opened.workspace);
    window.setInteractive(false);
    window.resize(1400, 900);
    window.show();
    auto* panel = window.findChild<ExplainPanel*>();
    panel->setExplanation({});
    window.showPage((page + 1) % 7);
    window.showPage(page);
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage().isWorking(), 60'000);
    QTRY_VERIFY(!panel->explanation().title.isEmpty());
    QTRY_VERIFY(!panel->explanation().figure.isEmpty());
    // It is that of the page's own table.
    QStringList figures;
    for (const ValueTable* table : window.currentPage().findChildren<ValueTable*>()) {
        if (table->isVisible() && table->currentIndex().isValid()) {
            figures += table->currentIndex().data().toString();
        }
    }
    QTRY_VERIFY2(figures.contains(panel->explanation().figure) || !panel->explanation().sections.empty(),
                 qPrintable(panel->explanation().figure));
}

void WidgetsTest::aClickOnTheCurrentCellExplainsItAgain()
{
    TestWorkspace opened;
    MainWindow window(opened.workspace);
    window.resize(1400, 900);
    window.show();
    auto* table = window.currentPage().findChild<ValueTable*>();
    QTRY_VERIFY(table->currentIndex().isValid());
    auto* panel = window.findChild<ExplainPanel*>();
    QTRY_VERIFY(!panel->explanation().title.isEmpty());
    panel->setExplanation({});
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->currentIndex()).center());
    QCOMPARE(panel->explanation().figure, table->currentIndex().data().toString());
}

void WidgetsTest::theFirstColumnsStayInSight()
{
    TestWorkspace opened;
    MainWindow window(opened.workspace);
    window.setInteractive(false);
    window.resize(1280, 800);
    window.show();
    window.showPage(6);
    QTRY_VERIFY_WITH_TIMEOUT(!window.currentPage().isWorking(), 60'000);
    for (const ValueTable* table : window.currentPage().findChildren<ValueTable*>()) {
        if (table->isVisible()) {
            QTRY_VERIFY(table->currentIndex().isValid());
            QCOMPARE(table->horizontalScrollBar()->value(), 0);
        }
    }
}

void WidgetsTest::widthsOfATableThatNobodySawAreNotKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("layout.ini")), QSettings::IniFormat);
    GpuModel model;
    {
        ValueTable table;
        table.setValueModel(&model);  // no rows have come yet
        table.keepLayout(settings, QStringLiteral("gpus"));
    }
    TestWorkspace opened;
    ValueTable table;
    table.setValueModel(&model);
    table.restoreLayout(settings, QStringLiteral("gpus"));
    model.setGpus(opened.workspace.library(), {});
    const int name = model.columnOf("name");
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.data(model.index(row, name)).toString();
        constexpr int mostWidth = 320;  // what does not fit into it has an ellipsis
        QVERIFY2(table.columnWidth(name) >= std::min(mostWidth, table.fontMetrics().horizontalAdvance(text)),
                 qPrintable(text));
    }
}

void WidgetsTest::aLegendBreaksIntoRowsAndCutsNothing()
{
    std::vector<ChartLegend::Entry> entries;
    for (const char* name : {"million KRW", "On demand, Lambda", "Reserved, 3 years, all upfront, AWS",
                             "Subscription, 1 month, Tencent Cloud"}) {
        entries.push_back({QString::fromLatin1(name), ChartLegend::Mark::Line, QPen(Qt::red, 2), {}});
    }
    const ChartLegend wide(entries, 4000, QFont(), Qt::black);
    const ChartLegend narrow(entries, 320, QFont(), Qt::black);
    const QFontMetricsF metrics{QFont()};
    QVERIFY(wide.size().height() < 2 * metrics.height());
    QVERIFY(narrow.size().height() > 2 * metrics.height());
    // Painted, both hold the same ink: nothing was left out where it is narrow.
    const auto ink = [](const ChartLegend& legend) {
        QImage image(legend.size().toSize() + QSize(1, 1), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        legend.paint(painter, {});
        painter.end();
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            }
        }
        return dark;
    };
    const int all = ink(wide);
    QVERIFY(all > 0);
    QVERIFY2(std::abs(ink(narrow) - all) <= all / 50, qPrintable(QString::number(ink(narrow))));
}

void WidgetsTest::theLegendIsPartOfThePicture()
{
    ColumnsChart columns(QStringLiteral("Payments"));
    columns.resize(700, 300);
    columns.setColumns({{QStringLiteral("Upfront"), 0, paid({"250.00", "0"})},
                        {QStringLiteral("Recurring"), 1, paid({"10.00", "10.00"})}},
                       start(), currency("USD"), ui::Display());
    QStringList names;
    for (const ChartLegend::Entry& entry : columns.legend().entries()) {
        names += entry.name;
    }
    QCOMPARE(names, QStringList({QStringLiteral("USD"), QStringLiteral("Upfront"), QStringLiteral("Recurring")}));

    LinesChart chart(QStringLiteral("Costs"));
    chart.resize(700, 300);
    chart.setLines(twoLines(), start(), currency("USD"), ui::Display());
    const QString drawing = QString::fromUtf8(chart.svg());
    for (const char* words : {"On demand, AWS", "Reserved, AWS", "pays back", "USD", "end of month"}) {
        QVERIFY2(drawing.contains(QLatin1String(words)), words);
    }
    const QImage picture = QImage::fromData(chart.png(), "PNG");
    QCOMPARE(picture.size(), QSize(1400, 600));
}

void WidgetsTest::aMonthTellsEveryLineExactly()
{
    LinesChart chart(QStringLiteral("Costs"));
    chart.resize(700, 300);
    chart.setLines(twoLines(), start(), currency("USD"), ui::Display(QLocale(QStringLiteral("en_US"))));
    chart.show();
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.accessibleDescription(), chart.monthText(2));
    QCOMPARE(chart.monthText(2), QString::fromUtf8("end of month 2 (2027-01)\n"
                                                   "On demand, AWS: 200.20\u00a0USD\n"
                                                   "Reserved, AWS: 250.00\u00a0USD"));
    // At the right edge, by mouse.
    QTest::mouseMove(chart.viewport(), QPoint(chart.width() - 21, 150));
    QTRY_COMPARE(chart.accessibleDescription(), chart.monthText(3));
    chart.setLines({}, start(), currency("USD"), ui::Display());
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.lines().empty());
}

void WidgetsTest::aTextIsNeverCutOff()
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* label = new AnswerLabel;
    layout->addWidget(label);
    layout->addStretch(1);
    page.resize(500, 400);
    page.show();
    const auto isWhole = [label] {
        QLabel plain(label->text());
        plain.setWordWrap(true);
        plain.setFont(label->font());
        return label->height() >= plain.heightForWidth(label->width());
    };
    QString text = QStringLiteral("Costs least.");
    for (int i = 0; i < 12; ++i) {
        label->setText(text);
        QTRY_VERIFY(isWhole());
        text += QStringLiteral(" At a fixed price: <b>on demand</b> on Lambda, asia-northeast-1/gpu_8x_v100.");
    }
    for (const int width : {300, 900, 300, 700}) {
        page.resize(width, 400);
        QTRY_VERIFY(isWhole());
        label->setText(text + QString::number(width));
        QTRY_VERIFY(isWhole());
    }
}

void WidgetsTest::aLongNameIsInTheTip()
{
    ElidedBox box(12);
    box.addItem(QStringLiteral("short"));
    box.addItem(QStringLiteral("Colocation, United States primary market, electricity on top"));
    box.setCurrentIndex(1);
    QCOMPARE(box.toolTip(), box.itemText(1));
    QVERIFY(box.sizeHint().width() < box.fontMetrics().horizontalAdvance(box.itemText(1)));
    box.resize(box.sizeHint());
    QVERIFY(!box.grab().isNull());
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
