// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/ui_fixture.h"
#include "ui/format/owned_names.h"
#include "ui/main_window.h"
#include "ui/pages/own_page.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/owned_form.h"
#include "ui/widgets/use_chart.h"
#include "ui/widgets/value_table.h"

using namespace gpucost;
using namespace gpucost::ui;

class OwnPageTest : public QObject {
    Q_OBJECT

private slots:
    void thePageSaysWhatGpucostOwnPrints_data();
    void thePageSaysWhatGpucostOwnPrints();
    void everyFieldIsInTheFormWithAName();
    void aTypedFieldOverridesThePresetAndCanBeTakenBack();
    void anEmptiedFieldGoesBackToThePreset();
    void typingIsOneStep();
    void aWrongValueChangesNothing();
    void presetAndPlaceAreChosenAndUndone();
    void tooFewServersAreSaid();
    void ourServersAreOfferedWhereThereAreNone();
    void withoutACloudOptionOwningStandsAlone();
    void theRingStandsWhereBothCostTheSame();
    void aPartIsExplainedDownToItsPresetsSource();
    void enteringAFieldExplainsIt();
    void everyExportIsWritten();
};

namespace {

struct Shown : TestWorkspace {
    Shown()
        : page(workspace)
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        isActive = QTest::qWaitForWindowActive(&page);  // who types has the focus
        table = page.findChild<ValueTable*>();
        form = page.findChild<OwnedForm*>();
    }

    void edit(const std::function<void(DocumentState&)>& change)
    {
        workspace.current().edit(QStringLiteral("test"), change);
    }

    const OwnedChoice& owned() { return std::get<OwnedChoice>(firstOwned(workspace.current().scenario())->choice); }
    QLineEdit* line(const char* field) { return qobject_cast<QLineEdit*>(form->editor(field)); }

    void type(const char* field, const QString& text)
    {
        QLineEdit* edited = line(field);
        edited->setFocus();
        edited->selectAll();
        QTest::keyClicks(edited, text);
    }

    QString valueOfField(const char* field)
    {
        for (const OwnedInput& input : page.model().outcome()->fleet.inputs) {
            if (input.field == field) {
                return qt(input.value);
            }
        }
        return {};
    }

    bool isActive = false;
    OwnPage page;
    ValueTable* table = nullptr;
    OwnedForm* form = nullptr;
};

const std::string& titleOf(const Workspace& workspace, const char* source)
{
    return workspace.library()->owned.source(source)->title;
}

}  // namespace

void OwnPageTest::thePageSaysWhatGpucostOwnPrints_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("site");
    QTest::addColumn<int>("servers");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("offer");
    QTest::addColumn<QString>("plan");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("utilization");
    QTest::addColumn<QString>("currency");
    QTest::newRow("the example, on demand")
        << "dgx-1-v100" << "us-colocation" << 1 << QStringList{"kwh_price=0.12", "fte_per_year=60000"}
        << "aws/ap-northeast-2/p3.16xlarge" << "on-demand" << 36 << "80%" << "KRW";
    QTest::newRow("reserved")
        << "dgx-1-v100" << "us-room" << 1 << QStringList() << "aws/ap-northeast-2/p3.16xlarge"
        << "reserved-3y-all-upfront" << 36 << "30%" << "USD";
    QTest::newRow("H100 with a loan, more servers than needed, five years")
        << "dgx-h100" << "us-large" << 2 << QStringList{"loan_rate=7%", "loan_months=36", "residual=20%"}
        << "aws/us-east-1/p5.48xlarge" << "on-demand" << 60 << "55%" << "USD";
    QTest::newRow("all fields typed, with a ramp")
        << "" << "none" << 1
        << QStringList{"price=200000", "gpus=8", "kw_per_server=5", "kwh_price=0.1", "spares_rate=2%", "ramp=25%,50%"}
        << "aws/us-east-1/p3.16xlarge" << "on-demand" << 24 << "100%" << "EUR";
}

void OwnPageTest::thePageSaysWhatGpucostOwnPrints()
{
    QFETCH(QString, preset);
    QFETCH(QString, site);
    QFETCH(int, servers);
    QFETCH(QStringList, fields);
    QFETCH(QString, offer);
    QFETCH(QString, plan);
    QFETCH(int, months);
    QFETCH(QString, utilization);
    QFETCH(QString, currency);
    Shown shown;
    shown.edit([&](DocumentState& state) {
        Scenario& scenario = state.scenario;
        scenario.demand.months = months;
        scenario.demand.shape = FlatUtilization{Percentage::parse(std8(utilization)).value()};
        scenario.currency = gpucost::currency(std8(currency));
        OwnedChoice owned{std8(preset), site == QLatin1String("none") ? "" : std8(site), servers, {}};
        for (const QString& field : fields) {
            owned.fields.emplace_back(std8(field.section('=', 0, 0)), std8(field.section('=', 1)));
        }
        scenario.options = {{"cloud", "Cloud", CloudChoice{std8(offer), parsePlanSpec(std8(plan)).value()}, {}},
                            {"own", "Own", owned, {}}};
        scenario.baseline = "cloud";
    });
    QStringList arguments{"own",         "--site", site,         "--servers", QString::number(servers),
                          "--gpus",      "8",      "--months",   QString::number(months),
                          "--utilization", utilization, "--currency", currency, "--as-of", "2026-11-21",
                          "--start",     "2026-12", "--month-convention", "calendar", "--against", offer, "--plan", plan};
    if (!preset.isEmpty()) {
        arguments.insert(1, preset);
    }
    for (const QString& field : fields) {
        arguments += {"--set", field};
    }
    const auto csv = gpucostCsv(arguments);
    const OwnPartsModel& model = shown.page.model();
    QAbstractItemModelTester tester(const_cast<OwnPartsModel*>(&model));
    QVERIFY(model.rowCount() >= 4);
    QCOMPARE(model.rowCount(), static_cast<int>(csv.size()));  // a header there, the cloud's row here
    const auto plain = [&model](int row, int column) {
        return model.data(model.index(row, column), ValueModel::PlainRole).toString();
    };
    int compared = 0;
    const int total = model.rowCount() - 2;
    for (int row = 0; row <= total; ++row) {
        for (const int column : {OwnPartsModel::Part, OwnPartsModel::Total, OwnPartsModel::PerYear,
                                 OwnPartsModel::PerGpuHour}) {
            QCOMPARE(plain(row, column), cell(csv, static_cast<std::size_t>(row), model.columnId(column)));
            ++compared;
        }
        // What is seen are the same digits, but for separators and the sign.
        QString seen = model.data(model.index(row, OwnPartsModel::Total)).toString();
        seen.remove(QLatin1Char(','));
        QCOMPARE(seen.replace(QChar(0x2212), QLatin1Char('-')), plain(row, OwnPartsModel::Total));
    }
    const auto last = static_cast<std::size_t>(total);
    QCOMPARE(plain(total + 1, OwnPartsModel::Total), cell(csv, last, QStringLiteral("against_total_cost")));
    // The verdict names the same use and the same months.
    const QString use = cell(csv, last, QStringLiteral("break_even_utilization_percent"));
    const auto exported = parseCsv(shown.page.exports().front().bytes().value(), "export").value();
    QCOMPARE(exported.size(), csv.size());
    for (std::size_t row = 0; row < csv.size(); ++row) {
        QCOMPARE(exported[row], csv[row]);
        compared += static_cast<int>(csv[row].size());
    }
    QCOMPARE(shown.page.verdict().contains(QStringLiteral("at no use")), use.isEmpty());
    qInfo("%d values compared", compared);
}

void OwnPageTest::everyFieldIsInTheFormWithAName()
{
    Shown shown;
    std::size_t found = 0;
    for (const OwnedGroup& group : ownedGroups()) {
        found += group.fields.size();
    }
    QCOMPARE(found, ownedFields().size());
    for (const OwnedField& field : ownedFields()) {
        QWidget* editor = shown.form->editor(field.name);
        QVERIFY(editor != nullptr);
        QVERIFY(!editor->accessibleName().isEmpty());
        QVERIFY(editor->accessibleName() != qt(field.name));
        QVERIFY(!fieldHint(field.name).isEmpty());
        if (auto* choice = qobject_cast<QComboBox*>(editor)) {
            QCOMPARE(choice->count(), 2);
            for (int i = 0; i < choice->count(); ++i) {
                QVERIFY(with(OwnedTerms(), field.name, std8(choice->itemData(i).toString())).has_value());
            }
        }
    }
}

void OwnPageTest::aTypedFieldOverridesThePresetAndCanBeTakenBack()
{
    Shown shown;
    const QString before = shown.page.verdict();
    QVERIFY(!shown.form->resetButton("pue")->isVisibleTo(shown.form));
    shown.type("pue", QStringLiteral("1.3"));
    QCOMPARE(shown.valueOfField("pue"), QStringLiteral("1.3"));
    QVERIFY(shown.form->resetButton("pue")->isVisibleTo(shown.form));
    // Fields stay in the order that documents have them in.
    std::vector<std::string> names;
    for (const auto& field : shown.owned().fields) {
        names.push_back(field.first);
    }
    QCOMPARE(names, (std::vector<std::string>{"pue", "kwh_price", "fte_per_year"}));
    shown.type("kwh_price", QStringLiteral("0.5"));
    QVERIFY(shown.page.verdict() != before);
    shown.workspace.current().history().undo();
    QCOMPARE(shown.valueOfField("kwh_price"), QStringLiteral("0.12"));
    QCOMPARE(shown.page.verdict(), before);  // within a colocation that is not metered PUE moves nothing
    QTest::mouseClick(shown.form->resetButton("pue"), Qt::LeftButton);
    QCOMPARE(shown.owned().fields.size(), std::size_t(2));
}

void OwnPageTest::anEmptiedFieldGoesBackToThePreset()
{
    Shown shown;
    QLineEdit* price = shown.line("kwh_price");
    price->setFocus();
    price->selectAll();
    QTest::keyClick(price, Qt::Key_Delete);
    QCOMPARE(shown.valueOfField("kwh_price"), QStringLiteral("0.12"));  // until it is left
    QTest::keyClick(price, Qt::Key_Return);
    QCOMPARE(shown.valueOfField("kwh_price"), QStringLiteral("0.0826"));
    QCOMPARE(price->text(), QStringLiteral("0.0826"));
}

void OwnPageTest::typingIsOneStep()
{
    Shown shown;
    Document& document = shown.workspace.current();
    const int before = document.history().count();
    shown.type("price", QStringLiteral("123456"));
    QCOMPARE(shown.valueOfField("price"), QStringLiteral("123456"));
    QCOMPARE(document.history().count(), before + 1);
    document.history().undo();
    QCOMPARE(shown.valueOfField("price"), QStringLiteral("149000"));
}

void OwnPageTest::aWrongValueChangesNothing()
{
    Shown shown;
    const int before = shown.workspace.current().history().count();
    shown.type("residual", QStringLiteral("x"));
    QVERIFY(shown.form->isWrong("residual"));
    QVERIFY(!shown.line("residual")->toolTip().isEmpty());
    QCOMPARE(shown.workspace.current().history().count(), before);
    QTest::keyClick(shown.line("residual"), Qt::Key_Return);
    QVERIFY(!shown.form->isWrong("residual"));
    QCOMPARE(shown.line("residual")->text(), QStringLiteral("15"));
    // What fits the field and contradicts another is told instead of an answer.
    shown.type("cooling_per_kw_month", QStringLiteral("40"));
    QVERIFY(shown.page.verdict().startsWith(QStringLiteral("There is no answer")));
    QCOMPARE(shown.page.model().rowCount(), 0);
    QVERIFY(shown.page.exports().empty());
}

void OwnPageTest::presetAndPlaceAreChosenAndUndone()
{
    Shown shown;
    for (QComboBox* box : shown.page.findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Server")) {
            QVERIFY(box->count() > 15);
            box->setCurrentIndex(box->findData(QStringLiteral("lambda-v100")));
            emit box->activated(box->currentIndex());
        } else if (box->accessibleName() == QStringLiteral("Place")) {
            box->setCurrentIndex(box->findData(QStringLiteral("us-large")));
            emit box->activated(box->currentIndex());
        }
    }
    QCOMPARE(shown.owned().preset, std::string("lambda-v100"));
    QCOMPARE(shown.owned().site, std::string("us-large"));
    QCOMPARE(shown.valueOfField("pue"), QStringLiteral("1.1"));
    shown.workspace.current().history().undo();
    shown.workspace.current().history().undo();
    QCOMPARE(shown.owned().preset, std::string("dgx-1-v100"));
}

void OwnPageTest::tooFewServersAreSaid()
{
    Shown shown;
    shown.edit([](DocumentState& state) { state.scenario.demand.gpus = Rational(24); });
    QVERIFY(shown.page.verdict().contains(QStringLiteral("3 or more")));
    NumberField* servers = nullptr;
    for (NumberField* field : shown.page.findChildren<NumberField*>()) {
        servers = field->accessibleName() == QStringLiteral("Number of servers") ? field : servers;
    }
    QVERIFY(servers != nullptr);
    servers->setFocus();
    servers->selectAll();
    QTest::keyClicks(servers, QStringLiteral("3"));
    QCOMPARE(shown.owned().servers, std::int64_t(3));
    QVERIFY(shown.page.model().rowCount() > 0);
}

void OwnPageTest::ourServersAreOfferedWhereThereAreNone()
{
    Shown shown;
    shown.edit([](DocumentState& state) {
        std::erase_if(state.scenario.options, [](const auto& one) { return one.id == "own"; });
    });
    QCOMPARE(shown.page.model().rowCount(), 0);
    QPushButton* add = nullptr;
    for (QPushButton* button : shown.page.findChildren<QPushButton*>()) {
        add = button->isVisible() ? button : add;
    }
    QVERIFY(add != nullptr);
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(firstOwned(shown.workspace.current().scenario()) != nullptr);
    QCOMPARE(shown.owned().preset, std::string("dgx-1-v100"));  // V100, as the cloud's options have
    QCOMPARE(shown.owned().servers, std::int64_t(1));
    QVERIFY(shown.page.model().rowCount() > 3);
    shown.workspace.current().history().undo();
    QVERIFY(firstOwned(shown.workspace.current().scenario()) == nullptr);
}

void OwnPageTest::withoutACloudOptionOwningStandsAlone()
{
    Shown shown;
    shown.edit([](DocumentState& state) {
        std::erase_if(state.scenario.options, [](const auto& one) { return one.id != "own"; });
        state.scenario.baseline = "own";
    });
    QVERIFY(shown.page.model().rowCount() > 3);
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        QVERIFY(!shown.page.model().isCloud(row));
    }
    bool isSaid = false;
    for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
        isSaid = isSaid || label->text().contains(QStringLiteral("Add a cloud option"));
    }
    QVERIFY(isSaid);
}

void OwnPageTest::theRingStandsWhereBothCostTheSame()
{
    Shown shown;
    const auto* chart = shown.page.findChild<UseChart*>();
    const auto& outcome = *shown.page.model().outcome();
    const OwnReport report = outcome.own->report();
    QCOMPARE(report.against->shares.size(), std::size_t(1));
    const Rational from = report.against->shares.front().from;
    QCOMPARE(chart->crossings().size(), 1);
    QVERIFY(std::abs(chart->crossings().front().x() - from.approximate() * 100) < 1e-6);
    QVERIFY(shown.page.verdict().contains(ui::Display().percent(from, 2)));
}

void OwnPageTest::aPartIsExplainedDownToItsPresetsSource()
{
    Shown shown;
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        const QModelIndex cell =
            shown.table->proxy()->mapFromSource(shown.page.model().index(row, OwnPartsModel::Total));
        shown.table->scrollTo(cell);
        QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, shown.table->visualRect(cell).center());
        QCOMPARE(told.figure, shown.page.model().data(shown.page.model().index(row, OwnPartsModel::Total)).toString());
        QVERIFY(told.sections.size() >= 2);
        const QString text = told.toPlainText();
        if (shown.page.model().part(row) == OwnedPart::Colocation) {
            QVERIFY(text.contains(QStringLiteral("184.06")));
            QVERIFY(text.contains(qt(titleOf(shown.workspace, "cbre-2024"))));
        }
        if (shown.page.model().part(row) == OwnedPart::Power) {
            QVERIFY(text.contains(QStringLiteral("Set in this scenario.")));
            QVERIFY(text.contains(QStringLiteral("0.0826")));  // and what the preset says
        }
    }
}

void OwnPageTest::enteringAFieldExplainsIt()
{
    Shown shown;
    QVERIFY(shown.isActive);
    Explanation told;
    connect(&shown.page, &ui::Page::explained, this, [&told](const Explanation& one) { told = one; });
    shown.line("colo_per_kw_month")->setFocus();
    QCOMPARE(told.title, fieldName("colo_per_kw_month"));
    QVERIFY(told.toPlainText().contains(qt(titleOf(shown.workspace, "cbre-2024"))));
}

void OwnPageTest::everyExportIsWritten()
{
    TestWorkspace test;
    MainWindow window(test.workspace);
    window.setInteractive(false);
    window.show();
    for (std::size_t i = 0; i < window.pages().size(); ++i) {
        if (qobject_cast<OwnPage*>(window.pages()[i]) != nullptr) {
            window.showPage(static_cast<int>(i));
        }
    }
    const std::vector<Export> all = window.currentPage().exports();
    QVERIFY(all.size() >= 9);
    int written = 0;
    for (const Export& one : all) {
        const QString file = test.folder.filePath(QStringLiteral("%1.%2").arg(written++).arg(one.suffix));
        QVERIFY2(window.exportTo(one, file), qPrintable(window.told()));
        QVERIFY(QFileInfo(file).size() > 100);
    }
    const QString pdf = test.folder.filePath(QStringLiteral("page.pdf"));
    QVERIFY(window.printTo(pdf));
    QVERIFY(QFileInfo(pdf).size() > 1000);
}

QTEST_MAIN(OwnPageTest)
#include "own_page_test.moc"
