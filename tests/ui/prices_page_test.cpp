// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prices_page.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <map>

#include "core/offer/price_book_builder.h"
#include "core/report/history_report.h"
#include "tests/connect/loopback_server.h"
#include "tests/ui/ui_fixture.h"
#include "ui/main_window.h"
#include "ui/pages/prices_parts.h"
#include "ui/widgets/choice_field.h"
#include "ui/widgets/price_history_chart.h"
#include "ui/widgets/price_update_panel.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;
using gpucost::test::Connection;
using gpucost::test::HttpQuestion;
using gpucost::test::LoopbackServer;

class PricesPageTest : public QObject {
    Q_OBJECT

private slots:
    void rowsAreThoseOfGpucost_data();
    void rowsAreThoseOfGpucost();
    void wordsAndChoicesFindWhatTheySay();
    void rowsAreSortedByValueAndThoseWithoutComeLast();
    void theHistoryIsDrawnAndItsSourceLinked();
    void doubtsAreThoseOfGpucost();
    void anUpdateWhileOfflineLosesNothing();
    void anUpdateBringsNewPrices();
    void anUpdateIsCancelled();
    void aHundredThousandRowsDoNotStall();
    void everyPartIsExported();
};

namespace {

struct Shown : TestWorkspace {
    explicit Shown(const std::filesystem::path& store = {})
        : stored(loadLibrary(store, parseDate("2026-11-21").value()).value(),
                 {folder.filePath(QStringLiteral("recovery2")),
                  folder.filePath(QStringLiteral("desktop2.ini")), store})
        , page((stored.add(stored.example()), stored))
    {
        page.resize(1200, 800);
        page.show();
        [[maybe_unused]] const bool isThere = QTest::qWaitFor([this] { return !part().isBusy() && part().model().index() != nullptr; }, 30000);
        table = part().findChild<ValueTable*>();
    }

    CatalogPart& part() const { return page.catalog(); }
    PriceModel& model() const { return part().model(); }

    ChoiceField* choice(const char* name) const
    {
        for (ChoiceField* field : part().findChildren<ChoiceField*>()) {
            if (field->accessibleName() == QLatin1String(name)) {
                return field;
            }
        }
        return nullptr;
    }

    Workspace stored;
    PricesPage page;
    ValueTable* table = nullptr;
};

std::filesystem::path storeIn(const QTemporaryDir& folder)
{
    return std8(folder.filePath(QStringLiteral("store/history.sqlite")));
}

/// Patience of a test.
HttpLimits quick()
{
    HttpLimits limits;
    limits.attempts = 2;
    limits.firstWait = std::chrono::milliseconds(10);
    limits.stallTimeout = std::chrono::milliseconds(60'000);
    return limits;
}

void chooseOnlyAzure(const PriceUpdatePanel& panel)
{
    for (QCheckBox* box : panel.findChildren<QCheckBox*>()) {
        box->setChecked(box->text() == QStringLiteral("Azure"));
    }
}

std::string azurePage()
{
    return R"({"Items":[{"currencyCode":"USD","tierMinimumUnits":0.0,"retailPrice":1234.25,"unitPrice":1234.25,)"
           R"("armRegionName":"eastus","location":"US East","effectiveStartDate":"2026-11-01T00:00:00Z",)"
           R"("meterId":"m1","meterName":"NC6s v3","productId":"DZH318Z0","skuId":"DZH318Z0/0001",)"
           R"("productName":"Virtual Machines NCSv3 Series","skuName":"NC6s v3","serviceName":"Virtual Machines",)"
           R"("serviceId":"DZH313Z7MMC8","serviceFamily":"Compute","unitOfMeasure":"1 Hour","type":"Consumption",)"
           R"("isPrimaryMeterRegion":true,"armSkuName":"Standard_NC6s_v3"}],"NextPageLink":null,"Count":1})";
}

}  // namespace

void PricesPageTest::rowsAreThoseOfGpucost_data()
{
    QTest::addColumn<QString>("gpu");
    QTest::addColumn<bool>("history");
    QTest::newRow("V100, every dated price") << "V100" << true;
    QTest::newRow("T4, what holds") << "T4" << false;
    QTest::newRow("H100, every dated price") << "H100" << true;
}

void PricesPageTest::rowsAreThoseOfGpucost()
{
    QFETCH(QString, gpu);
    QFETCH(bool, history);
    Shown shown;
    if (!history) {
        for (QComboBox* box : shown.part().findChildren<QComboBox*>()) {
            box->setCurrentIndex(box->findData(static_cast<int>(PriceIndex::Scope::Holding)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!shown.part().isBusy(), 30000);
    }
    shown.choice("GPUs")->toggle(std8(gpu));
    const PriceModel& model = shown.model();
    QStringList arguments{"offers", "--gpu", gpu, "--os", "any", "--tenancy", "any", "--as-of", "2026-11-21"};
    const auto csv = gpucostCsv(history ? arguments + QStringList{"--history"} : arguments);
    int row = 0;
    int compared = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (!model.offer(i).gpuCount) {
            continue;  // which `gpucost offers` leaves out
        }
        QVERIFY(row + 1 < static_cast<int>(csv.size()));
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(model.data(model.index(i, column), ValueModel::PlainRole).toString(),
                     cell(csv, static_cast<std::size_t>(row), model.columnId(column)));
            ++compared;
        }
        ++row;
    }
    QCOMPARE(row + 1, static_cast<int>(csv.size()));
    QVERIFY(row > 100);
    qInfo("%d cells compared", compared);
}

void PricesPageTest::wordsAndChoicesFindWhatTheySay()
{
    Shown shown;
    PriceModel& model = shown.model();
    QAbstractItemModelTester tester(&model);
    const int all = model.rowCount();
    QVERIFY(all > 10'000);
    QLineEdit* words = nullptr;
    for (QLineEdit* field : shown.part().findChildren<QLineEdit*>()) {
        words = field->accessibleName() == QStringLiteral("Find prices by words") ? field : words;
    }
    QTest::keyClicks(words, QStringLiteral("Spot eastus nc6s"));
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(model.price(row).plan.kind == PlanKind::Spot);
        QVERIFY(qt(model.offer(row).region).contains(QStringLiteral("eastus")));
        QVERIFY(qt(model.offer(row).instanceType).contains(QStringLiteral("nc6s"), Qt::CaseInsensitive));
    }
    words->clear();
    QCOMPARE(model.rowCount(), all);

    // Against a count by hand over the same catalog.
    int wanted = 0;
    for (int row = 0; row < all; ++row) {
        wanted +=
            model.offer(row).provider == "aws" && model.price(row).plan.kind == PlanKind::Reserved ? 1 : 0;
    }
    shown.choice("Clouds")->toggle("aws");
    shown.choice("Plans")->toggle("reserved");
    QCOMPARE(model.rowCount(), wanted);
    QVERIFY(wanted > 0);
    shown.choice("Regions")->toggle("us-east-1");
    QVERIFY(model.rowCount() > 0 && model.rowCount() < wanted);
    QCOMPARE(shown.table->proxy()->rowCount(), model.rowCount());
}

void PricesPageTest::rowsAreSortedByValueAndThoseWithoutComeLast()
{
    Shown shown;
    const PriceModel& model = shown.model();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        shown.table->sortByColumn(PriceIndex::PerGpuHour, order);
        std::optional<Decimal> before;
        int known = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text =
                model.data(model.index(row, PriceIndex::PerGpuHour), ValueModel::PlainRole).toString();
            if (text.isEmpty()) {
                continue;
            }
            QCOMPARE(known, row);  // nothing without a value came before
            ++known;
            const Decimal value = Decimal::parse(std8(text)).value();
            QVERIFY(!before || (order == Qt::AscendingOrder ? *before <= value : value <= *before));
            before = value;
        }
        QVERIFY(known > 0 && known < model.rowCount());
    }
}

void PricesPageTest::theHistoryIsDrawnAndItsSourceLinked()
{
    Shown shown;
    PriceModel& model = shown.model();
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    int chosen = -1;
    for (int row = 0; row < model.rowCount() && chosen < 0; ++row) {
        if (model.offer(row).name() == "azure/eastus/Standard_NC6s_v3" &&
            model.price(row).plan.kind == PlanKind::OnDemand) {
            chosen = row;
        }
    }
    QVERIFY(chosen >= 0);
    shown.table->setCurrentIndex(
        shown.table->proxy()->mapFromSource(shown.table->valueModel()->index(chosen, PriceIndex::Rate)));
    const auto csv = gpucostCsv({"prices", "history", "azure/eastus/Standard_NC6s_v3", "--plan", "on-demand",
                                 "--as-of", "2026-11-21"});
    const auto& prices = shown.part().chart().prices();
    QCOMPARE(prices.size(), csv.size() - 1);
    for (std::size_t i = 0; i < prices.size(); ++i) {
        QCOMPARE(qt(toString(prices[i].day)), cell(csv, i, QStringLiteral("as_of")));
        QVERIFY(prices[i].perInstanceHour ==
                Rational(Decimal::parse(std8(cell(csv, i, QStringLiteral("rate")))).value()));
    }
    const QString text = told.toPlainText();
    QVERIFY(text.contains(qt(model.price(chosen).source->title)));
    QVERIFY(text.contains(QStringLiteral("https://github.com/")));
    QCOMPARE(sourceAddress("a/b:c/d.json@0123abc"),
             QStringLiteral("https://github.com/a/b/blob/0123abc/c/d.json"));
    QCOMPARE(sourceAddress("reference:sheet"), QString());
    QVERIFY(shown.part().chart().svg().size() > 1000);
}

void PricesPageTest::doubtsAreThoseOfGpucost()
{
    Shown shown;
    shown.page.showPart(1);
    BookCheckPart& part = shown.page.check();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() > 0, 30000);
    DoubtModel& model = part.model();
    QAbstractItemModelTester tester(&model);
    QStringList ours;
    for (int row = 0; row < model.rowCount(); ++row) {
        ours += model.data(model.index(row, DoubtModel::Book)).toString() + QLatin1Char(' ') +
                model.data(model.index(row, DoubtModel::Offer)).toString() + QLatin1Char(' ') +
                model.data(model.index(row, DoubtModel::Plan)).toString() + QLatin1Char(' ') +
                model.data(model.index(row, DoubtModel::Text)).toString();
    }
    QStringList theirs;
    QDir books(QStringLiteral(GPUCOST_SOURCE_DIR "/pricing-data/books"));
    for (const QString& name : books.entryList({QStringLiteral("*.json")})) {
        // The check of a file is not about the store, and ends with 1 where there are doubts.
        QProcess program;
        program.start(QStringLiteral(GPUCOST_PROGRAM),
                      {"book", "check", books.filePath(name), "--as-of", "2026-11-21", "--format", "csv"});
        program.waitForFinished();
        const auto csv = parseCsv(program.readAllStandardOutput().toStdString(), "gpucost").value();
        for (std::size_t row = 0; row + 1 < csv.size(); ++row) {
            theirs += QFileInfo(name).completeBaseName() + QLatin1Char(' ') +
                      cell(csv, row, QStringLiteral("place")) + QLatin1Char(' ') +
                      cell(csv, row, QStringLiteral("found"));
        }
    }
    ours.sort();
    theirs.sort();
    QCOMPARE(ours, theirs);
    qInfo("%d doubts compared", static_cast<int>(ours.size()));
}

void PricesPageTest::anUpdateWhileOfflineLosesNothing()
{
    QTemporaryDir folder;
    Shown shown(storeIn(folder));
    const int before = shown.model().rowCount();
    const auto library = shown.stored.library();
    PriceUpdatePanel& panel = shown.part().updatePanel();
    panel.setEndpoint("http://127.0.0.1:1", quick());  // where nothing listens
    QString told;
    connect(&shown.page, &ui::Page::problem, this, [&told](const QString& text) { told = text; });
    chooseOnlyAzure(panel);
    panel.start();
    QVERIFY(panel.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 30000);
    QVERIFY2(told.contains(QStringLiteral("did not succeed")), qPrintable(told));
    QVERIFY2(told.contains(QStringLiteral("127.0.0.1")), qPrintable(told));
    QCOMPARE(panel.message(), told);
    QCOMPARE(shown.stored.library(), library);
    QCOMPARE(shown.model().rowCount(), before);
    QVERIFY(!std::filesystem::exists(storeIn(folder)));
}

void PricesPageTest::anUpdateBringsNewPrices()
{
    QTemporaryDir folder;
    LoopbackServer server(
        [](const HttpQuestion&, const Connection& connection) { connection.answer(200, azurePage()); });
    Shown shown(storeIn(folder));
    const int before = shown.model().rowCount();
    PriceUpdatePanel& panel = shown.part().updatePanel();
    panel.setEndpoint(server.url(), quick());
    chooseOnlyAzure(panel);
    QSignalSpy updated(&panel, &PriceUpdatePanel::updated);
    panel.start();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 30000);
    QVERIFY2(updated.count() == 1, qPrintable(panel.message()));
    QTRY_VERIFY_WITH_TIMEOUT(!shown.part().isBusy(), 30000);
    // A price that holds since its own day and was seen to hold today stands under both days.
    const int after = shown.model().rowCount();
    QCOMPARE(after, before + 2);
    bool isThere = false;
    for (int row = 0; row < shown.model().rowCount(); ++row) {
        isThere = isThere || shown.model().price(row).rate == Decimal::of("1234.25");
    }
    QVERIFY(isThere);

    // Offline afterwards: what was fetched stays.
    panel.setEndpoint("http://127.0.0.1:1", quick());
    panel.start();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 30000);
    QVERIFY(panel.message().contains(QStringLiteral("did not succeed")));
    QCOMPARE(shown.model().rowCount(), after);
    QVERIFY(shown.stored.reloadLibrary().empty());
    QTRY_VERIFY_WITH_TIMEOUT(!shown.part().isBusy(), 30000);
    QCOMPARE(shown.model().rowCount(), after);
}

void PricesPageTest::anUpdateIsCancelled()
{
    QTemporaryDir folder;
    LoopbackServer server([](const HttpQuestion&, const Connection& connection) {
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{\"Items\":[");
        connection.stall();
    });
    Shown shown(storeIn(folder));
    const auto library = shown.stored.library();
    PriceUpdatePanel& panel = shown.part().updatePanel();
    panel.setEndpoint(server.url(), quick());
    chooseOnlyAzure(panel);
    panel.start();
    QTRY_VERIFY_WITH_TIMEOUT(!server.questions().empty(), 30000);
    QElapsedTimer timer;
    timer.start();
    panel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(!panel.isBusy(), 10000);
    qInfo("cancelled within %lld ms", timer.elapsed());
    QVERIFY2(panel.message().contains(QStringLiteral("cancelled")), qPrintable(panel.message()));
    QCOMPARE(shown.stored.library(), library);
    QVERIFY(!std::filesystem::exists(storeIn(folder)));
}

void PricesPageTest::aHundredThousandRowsDoNotStall()
{
    constexpr int offers = 5'000;
    constexpr int days = 20;
    PriceBookBuilder builder("synthetic", "A hundred thousand prices", "none");
    const Source* source = builder.addSource({"made", "Made for a test", "https://example.com", "none"});
    BillingRules rules;
    rules.id = "linux";
    rules.source = "made";
    builder.addRules(rules);
    const char* const gpus[] = {"v100-sxm2-16gb", "t4", "a100-sxm4-80gb", "h100-sxm5-80gb"};
    for (int i = 0; i < offers; ++i) {
        const std::string region = "region-" + std::to_string(i % 50);
        const std::string type = "type." + std::to_string(i / 50) + "xlarge";
        Offer offer;
        offer.provider = i % 2 == 0 ? "aws" : "azure";
        offer.region = region;
        offer.instanceType = type;
        offer.gpu = gpus[i % 4];
        offer.gpuCount = Rational(1 + i % 8);
        offer.os = OperatingSystem::Linux;
        offer.tenancy = Tenancy::Shared;
        std::vector<Price> prices;
        for (int day = 0; day < days; ++day) {
            Price price;
            price.plan = {day % 2 == 0 ? PlanKind::OnDemand : PlanKind::Spot};
            price.currency = currency("USD");
            price.rate = Decimal::parse(std::to_string((i * 37 + day * 101) % 9'973 + 1) + ".25").value();
            price.asOf =
                parseDate("20" + std::to_string(10 + day % 16) + "-03-" + std::to_string(10 + day)).value();
            price.source = source;
            prices.push_back(price);
        }
        builder.addOffer(offer, "linux", prices);
    }
    auto book = std::move(builder).build();
    QVERIFY2(book.has_value(), book ? "" : describe(book.error().front()).c_str());
    TestWorkspace test;
    const auto shipped = test.workspace.library();
    const auto hardware =
        std::shared_ptr<const HardwareTable>(shipped->catalog, &shipped->catalog->hardware());
    auto catalog = std::make_shared<const Catalog>(
        std::vector<std::shared_ptr<const PriceBook>>{std::make_shared<const PriceBook>(std::move(*book))},
        hardware);
    test.workspace.setLibrary(std::make_shared<const Library>(
        Library{catalog, shipped->exchangeRates, shipped->owned, shipped->today}));

    CatalogPart part(test.workspace);
    part.resize(1200, 800);
    part.show();
    QTRY_VERIFY_WITH_TIMEOUT(!part.isBusy() && part.model().rowCount() == offers * days, 60000);
    const auto index = part.model().index();
    for (int column = 0; column < PriceIndex::ColumnCount; ++column) {
        index->prepare(static_cast<PriceIndex::Column>(column));  // made off this thread; waited for here
    }
    auto* table = part.findChild<ValueTable*>();
    QLineEdit* words = nullptr;
    for (QLineEdit* field : part.findChildren<QLineEdit*>()) {
        words = field->accessibleName() == QStringLiteral("Find prices by words") ? field : words;
    }
    std::map<QString, qint64> worst;
    const auto timed = [&](const QString& what, auto step) {
        QElapsedTimer timer;
        timer.start();
        step();
        table->viewport()->repaint();
        QCoreApplication::processEvents();
        qint64& most = worst[what];
        most = std::max(most, timer.nsecsElapsed());
    };
    for (const char letter : std::string("region-17 spot v100")) {
        timed(QStringLiteral("typing"), [&] { QTest::keyClick(words, letter); });
    }
    const int found = part.model().rowCount();
    int wanted = 0;
    for (std::uint32_t row = 0; row < index->size(); ++row) {
        wanted += index->offer(row).region == "region-17" && index->price(row).plan.kind == PlanKind::Spot &&
                          index->offer(row).gpu == "v100-sxm2-16gb"
                      ? 1
                      : 0;
    }
    // "v100" is in no other GPU's names; region-17 has offers 17, 67, 117, ..., a quarter of them at most
    // V100.
    QCOMPARE(found, wanted);
    for (int i = 0; i < 19; ++i) {
        timed(QStringLiteral("erasing"), [&] { QTest::keyClick(words, Qt::Key_Backspace); });
    }
    QCOMPARE(part.model().rowCount(), offers * days);
    for (int column = 0; column < PriceIndex::ColumnCount; ++column) {
        timed(QStringLiteral("sorting"), [&] { table->sortByColumn(column, Qt::DescendingOrder); });
    }
    QScrollBar* bar = table->verticalScrollBar();
    for (int step = 0; step <= 200; ++step) {
        timed(QStringLiteral("scrolling"),
              [&] { bar->setValue(static_cast<int>(static_cast<qint64>(bar->maximum()) * step / 200)); });
    }
    QCOMPARE(bar->value(), bar->maximum());
    for (const auto& [what, time] : worst) {
        qInfo("worst stall of 100,000 rows while %s: %.1f ms", qPrintable(what),
              static_cast<double>(time) / 1e6);
    }
}

void PricesPageTest::everyPartIsExported()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    for (int i = 0; i < static_cast<int>(window.pages().size()); ++i) {
        if (qobject_cast<PricesPage*>(window.pages()[static_cast<std::size_t>(i)]) != nullptr) {
            window.showPage(i);
        }
    }
    auto& page = dynamic_cast<PricesPage&>(window.currentPage());
    QTRY_VERIFY_WITH_TIMEOUT(page.catalog().model().rowCount() > 0, 30000);
    for (ChoiceField* field : page.catalog().findChildren<ChoiceField*>()) {
        if (field->accessibleName() == QStringLiteral("GPUs")) {
            field->toggle("V100");
        }
    }
    auto* table = page.catalog().findChild<ValueTable*>();
    table->setCurrentIndex(table->proxy()->index(0, PriceIndex::Rate));
    int written = 0;
    for (int part = 0; part < 2; ++part) {
        page.showPart(part);
        QTRY_VERIFY_WITH_TIMEOUT(!page.exports().empty(), 30000);
        const std::vector<Export> all = page.exports();
        QVERIFY(all.size() >= 5);
        for (const Export& one : all) {
            const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
            QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
            QVERIFY(QFileInfo(file).size() > 100);
        }
    }
    QVERIFY(written >= 13);
}

QTEST_MAIN(PricesPageTest)
#include "prices_page_test.moc"
