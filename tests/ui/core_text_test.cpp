// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/core_text.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTranslator>
#include <QXmlStreamReader>
#include <set>

#include "core/quote/priced_offer.h"
#include "core/report/scenario_figures.h"
#include "core/report/wording.h"
#include "core/report/workload_wording.h"
#include "tests/ui/ui_fixture.h"
#include "ui/format/core_sentences.h"
#include "ui/format/prose.h"
#include "ui/models/workload_model.h"
#include "ui/pages/option_explanation.h"
#include "ui/session/machine_request.h"
#include "ui/session/own_outcome.h"

using namespace gpucost;
using namespace gpucost::ui;

/// Sentences of core in the language of the screen.
class CoreTextTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void englishIsByteForByteWhatCoreWrote();
    void theListHoldsWhatCoreWrites();
    void everySentenceOfTheListIsSpoken_data();
    void everySentenceOfTheListIsSpoken();
    void allThatIsExplainedIsSpoken_data();
    void allThatIsExplainedIsSpoken();
    void whatSentencesLookLike_data();
    void whatSentencesLookLike();
    void namesAndUnknownTextsStayAsTheyAre();
    void sentencesArePutTogetherAsTheLanguageHasIt();
    void catalogsAreComplete_data();
    void catalogsAreComplete();

private:
    std::set<std::string> m_asked;  ///< what pages ask for, in English
};

namespace {

/// Speaks it as long as it lives.
class Language {
public:
    explicit Language(const QString& code)
        : m_isLoaded(m_translator.load(QStringLiteral(":/i18n/gpucost_") + code))
    {
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Language() { QCoreApplication::removeTranslator(&m_translator); }
    bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

void addLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << QStringLiteral("ko");
    QTest::newRow("Chinese") << QStringLiteral("zh_CN");
}

std::vector<CoreSentence> allSentences()
{
    std::vector<CoreSentence> all;
    for (const auto part : {moneySentences(), scenarioSentences(), workSentences(), problemSentences()}) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

/// The text with something at each place that may stand there.
QString filled(const CoreSentence& sentence)
{
    QString text = QString::fromUtf8(sentence.text);
    const std::string_view holds = sentence.holds;
    for (std::size_t i = holds.size(); i-- > 0;) {
        const QString number = QString::number(i + 11);
        const QString put = holds[i] == 'n'                      ? QStringLiteral("1,2%1.5").arg(number)
                            : holds[i] == 'm'                    ? QStringLiteral("3,4%1.25 USD").arg(number)
                            : holds[i] == 'd'                    ? QStringLiteral("2026-%1").arg(number)
                            : holds[i] == 't' || holds[i] == 'u' ? QStringLiteral("instance-hour")
                            : holds[i] == 'i'                    ? QStringLiteral("v100-%1").arg(number)
                                              : QStringLiteral("“name %1”").arg(number);
        text.replace(QStringLiteral("%") + QString::number(i + 1), put);
    }
    return text;
}

/// All groups of digits, in order of value: languages put them into other places.
QStringList digitGroups(const QString& text)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    QStringList groups;
    for (auto match = digits.globalMatch(text); match.hasNext();) {
        groups += match.next().captured();
    }
    groups.sort();
    return groups;
}

/// "reserved-3y" is "Reserved, 3 years", and "12m" a year: plans are named, not translated figure by figure.
bool namesPlanInMonths(const QString& english)
{
    static const QRegularExpression months(
        QStringLiteral("(subscription|reserved|committed-use|savings-plan)-[0-9]+m"));
    return english.contains(months);
}

/// String literals of core and connect, those that follow each other joined.
QByteArray literalsOfCore()
{
    static const QRegularExpression joint(QStringLiteral("\"\\s*\\n\\s*\""));
    QByteArray all;
    for (const char* folder : {"/core", "/connect"}) {
        QDirIterator files(QStringLiteral(GPUCOST_SOURCE_DIR) + QLatin1String(folder),
                           {QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                all += QString::fromUtf8(file.readAll())
                           .remove(joint)
                           .replace(QLatin1String("\\\""), QLatin1String("\""))
                           .toUtf8();
            }
        }
    }
    return all;
}

/// Into how few pieces, each of which core has, the text can be cut; 99 where a word of it is nowhere.
int piecesOf(const QString& text, const QByteArray& core)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z0-9'_]+|[^A-Za-z0-9'_ ]"));
    std::vector<std::pair<qsizetype, qsizetype>> words;  // where each begins and ends
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const auto one = match.next();
        words.emplace_back(one.capturedStart(), one.capturedEnd());
    }
    int pieces = 0;
    for (std::size_t from = 0; from < words.size(); ++pieces) {
        std::size_t to = words.size();
        while (
            to > from &&
            !core.contains(text.mid(words[from].first, words[to - 1].second - words[from].first).toUtf8())) {
            --to;
        }
        if (to == from) {
            return 99;
        }
        from = to;
    }
    return pieces;
}

void explainAll(const ScenarioOutcome& outcome)
{
    const gpucost::ui::Display display;
    for (std::size_t i = 0; i < outcome.result->options.size(); ++i) {
        for (int figure = 0; figure <= static_cast<int>(OptionFigure::Return); ++figure) {
            explainedOption(outcome, i, static_cast<OptionFigure>(figure), display);
        }
        const OptionResult& one = outcome.result->options[i];
        if (one.refused) {
            continue;
        }
        const auto months = static_cast<std::int32_t>(monthsOf(one).size());
        for (std::int32_t month = 0; month < months; ++month) {
            for (int figure = 0; figure <= static_cast<int>(MonthFigure::Amortized); ++figure) {
                explainedMonth(outcome, i, month, static_cast<MonthFigure>(figure), display);
            }
        }
    }
    const ScenarioReport report{outcome.scenario, *outcome.result, outcome.library->catalog->hardware()};
    for (const std::string& warning : warningsOf(report)) {
        coreText(sentence(warning));
    }
}

/// Every row of the comparison of all that the price books sell, as the Compare page explains it.
int explainComparison(const CompareOutcome& outcome)
{
    int rows = 0;
    for (const std::string& warning : outcome.comparison->warnings) {
        coreText(sentence(warning));
    }
    for (const ComparisonGroup& group : outcome.comparison->groups) {
        for (const ComparisonRow& row : group.rows) {
            ++rows;
            coreText(demandText(outcome.request.demand, row.months));
            for (const ExchangeRate& rate : row.rates) {
                coreText(rateText(rate));
            }
            priceSection(row.prices);
            if (!row.isEffective) {
                const auto priced =
                    priceOffer(*row.offer, row.plan, outcome.request.demand, outcome.request.billing,
                               outcome.request.account, outcome.request.asOf);
                if (priced) {
                    derivationSections(priced->quote);
                }
            }
        }
    }
    return rows;
}

}  // namespace

void CoreTextTest::initTestCase()
{
    // What pages ask for is the same in every language that is not English.
    const Language korean(QStringLiteral("ko"));
    QVERIFY(korean.isLoaded());
    const CoreTextWatch watch(
        [this](std::string_view english, const QString&, bool) { m_asked.emplace(english); });
    TestWorkspace session;
    Workspace& workspace = session.workspace;
    const auto& library = workspace.library();
    explainAll(*workspace.current().outcome(library));
    for (const char* name :
         {"eight-v100-seoul", "p5-commitment-2024", "reserved-and-sold", "v100-mix-office-hours"}) {
        auto opened = workspace.open(
            QStringLiteral(GPUCOST_SOURCE_DIR "/docs/examples/%1.json").arg(QLatin1String(name)));
        QVERIFY2(opened, name);
        const auto outcome = (*opened)->outcome(library);
        QVERIFY2(outcome->result, name);
        explainAll(*outcome);
    }
    Document& document = workspace.add(workspace.example());
    document.edit(QStringLiteral("all"), [](DocumentState& state) {
        state.compare = {};
        state.compare.gpus.clear();
        state.compare.bestPer = BestPer::None;
    });
    const auto compared = document.comparison(library);
    QVERIFY(compared->comparison);
    const int rows = explainComparison(*compared);
    QVERIFY2(rows > 100, qPrintable(QString::number(rows)));

    document.edit(QStringLiteral("own"), [&library](DocumentState& state) {
        state.scenario.options.push_back({"own", "Ours", usualOwned(state.scenario, *library), {}});
    });
    const auto own =
        workOutOwned(document.scenario(), library, cloudOptions(document.scenario()).front()->id);
    QVERIFY(own->own);
    const OwnReport report = own->own->report(true);
    for (const OwnPartSum& sum : ownPartSums(report)) {
        if (sum.part) {
            coreTexts(derivations(report, *sum.part));
        }
    }
    coreText(notInOwning());

    for (const auto& book : library->catalog->books()) {
        std::set<std::string> ofTheBook;  // in its own words
        for (const Offer& offer : book->offers()) {
            for (const Price& price : offer.prices) {
                ofTheBook.emplace(price.doubt);
            }
        }
        for (const Doubt& doubt : findDoubts(*book, library->today, 12)) {
            if (!ofTheBook.contains(doubt.text)) {
                coreText(doubt.text);
            }
        }
    }

    const MachineRequest request = machineRequest(document.state(), *library);
    EvaluationRules rules;
    rules.bestPer = BestOption::Plan;
    rules.spot.presets = &shippedInterruptionPresets();
    rules.explain = true;
    for (const Workload& workload : shippedWorkloads()) {
        const auto outcome = workOut(library, request, workload, rules);
        QVERIFY2(outcome->evaluation, workload.id.c_str());
        for (const EvaluationGroup& group : outcome->evaluation->groups) {
            for (const WorkloadOption& option : group.options) {
                coreText(option.performance->throughput.basis);
                coreTexts(derivation(option, workload));
            }
        }
        for (const auto& exclusion : outcome->evaluation->exclusions) {
            coreText(exclusion.reason);
        }
    }
    qInfo("%d rows compared, %zu texts asked for", rows, m_asked.size());
    QVERIFY(m_asked.size() > 1000);
}

void CoreTextTest::englishIsByteForByteWhatCoreWrote()
{
    for (const std::string& text : m_asked) {
        QCOMPARE(std8(coreText(text)), text);
    }
    const Language english(QStringLiteral("en"));
    QVERIFY(english.isLoaded());
    for (const std::string& text : m_asked) {
        QCOMPARE(std8(coreText(text)), text);
    }
}

/// Where core words something anew, what was translated before is no longer found: this tells of it.
void CoreTextTest::theListHoldsWhatCoreWrites()
{
    const QByteArray core = literalsOfCore();
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QStringList lost;
    for (const CoreSentence& sentence : allSentences()) {
        for (const QString& piece : QString::fromUtf8(sentence.text).split(place)) {
            if (piecesOf(piece, core) > 5) {
                lost += QString::fromUtf8(sentence.text);
            }
        }
    }
    // What the system says, and what hardware tables and price books hold.
    for (const char* text :
         {"No such file or directory", "Permission denied", "Is a directory", "No space left on device",
          "GPU (quarter board)", "GPU (half superchip)", "die (half board)", "inconsistent", "rounded",
          "truncated", "more than 64 MiB", "a scenario document"}) {
        lost.removeAll(QString::fromLatin1(text));
    }
    QVERIFY2(lost.isEmpty(), qPrintable(lost.join(QLatin1Char('\n'))));
}

void CoreTextTest::everySentenceOfTheListIsSpoken_data()
{
    addLanguages();
}

void CoreTextTest::everySentenceOfTheListIsSpoken()
{
    QFETCH(QString, language);
    const Language spoken(language);
    QVERIFY(spoken.isLoaded());
    for (const CoreSentence& sentence : allSentences()) {
        const QString english = filled(sentence);
        QVERIFY2(isCoreText(std8(english)), qPrintable(english));
        const QString shown = coreText(std8(english));
        QCOMPARE(digitGroups(shown), digitGroups(english));
        QVERIFY2(!shown.contains(QLatin1Char('%') + QLatin1String("1")), qPrintable(shown));
    }
}

void CoreTextTest::allThatIsExplainedIsSpoken_data()
{
    addLanguages();
}

void CoreTextTest::allThatIsExplainedIsSpoken()
{
    QFETCH(QString, language);
    const Language spoken(language);
    QVERIFY(spoken.isLoaded());
    QStringList unknown;
    for (const std::string& text : m_asked) {
        if (!isCoreText(text)) {
            unknown += qt(text);
        } else if (!namesPlanInMonths(qt(text))) {
            QCOMPARE(digitGroups(coreText(text)), digitGroups(qt(text)));
        }
    }
    QVERIFY2(unknown.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2:\n").arg(unknown.size()).arg(m_asked.size()) +
                        unknown.mid(0, 60).join(QLatin1Char('\n'))));
}

void CoreTextTest::whatSentencesLookLike_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* name, const char* english, const char* korean, const char* chinese) {
        QTest::addRow("%s, Korean", name)
            << QStringLiteral("ko") << QString::fromUtf8(english) << QString::fromUtf8(korean);
        QTest::addRow("%s, Chinese", name)
            << QStringLiteral("zh_CN") << QString::fromUtf8(english) << QString::fromUtf8(chinese);
    };
    row("a heading", "2026-12 … 2029-10 (21 months), spot, each month 3,706,445 KRW",
        "2026-12 … 2029-10(21개월), 스팟, 매월 3,706,445 KRW",
        "2026-12 … 2029-10（21 个月），竞价实例，每月 3,706,445 KRW");
    row("a line", "hours used: 595.2 instance-hour × 6,227.22 KRW = 3,706,441.344 KRW",
        "사용 시간: 595.2 인스턴스시간 × 6,227.22 KRW = 3,706,441.344 KRW",
        "使用时长：595.2 实例小时 × 6,227.22 KRW = 3,706,441.344 KRW");
    row("a line at another price",
        "hours used, at the list price times 0.9 (prices fall by 10 % a year, in steps): about 595.2 "
        "instance-hour × "
        "6,227.22 KRW = 3,706,441.344 KRW",
        "사용 시간, 정가의 0.9배 (가격이 연 10 %씩 단계적으로 하락): 약 595.2 인스턴스시간 × 6,227.22 KRW = "
        "3,706,441.344 KRW",
        "使用时长，按目录价的 0.9 倍（价格每年下降 10 %，逐级）：约 595.2 实例小时 × 6,227.22 KRW = "
        "3,706,441.344 KRW");
    row("a plan of several parts", "2026-12, p3.16xlarge: reserved-3y-all-upfront, 1,234.50 USD",
        "2026-12, p3.16xlarge: 예약, 3년, 전체 선결제, 1,234.50 USD",
        "2026-12，p3.16xlarge：预留实例、3 年、全预付，1,234.50 USD");
    row("a demand, as a sentence", "8 GPUs, 80 % of every month, for 36 calendar months from 2026-12.",
        "GPU 8개, 매월 80 % 사용, 2026-12부터 달력 기준 36개월.",
        "8 个 GPU，每月使用 80 %，自 2026-12 起 36 个自然月。");
    row("a warning, with a capital letter",
        "Operating systems differ between the offers compared: linux, unstated.",
        "비교한 상품의 운영 체제가 서로 다릅니다: Linux, 명시되지 않음.",
        "所比较产品的操作系统不同：Linux、未注明。");
    row("tax", "VAT 10 %: 98,477,692 KRW over all months", "부가가치세 10 %: 전체 기간 98,477,692 KRW",
        "增值税 10 %：全部月份合计 98,477,692 KRW");
    row("a price in two parts", "44,034 USD once per instance and 4.234 USD per instance-hour",
        "인스턴스당 한 번 44,034 USD 및 인스턴스시간당 4.234 USD",
        "每实例一次性 44,034 USD，另加每实例小时 4.234 USD");
    row("what a throughput rests on",
        "scaled x 0.3556 from v100-sxm2-32gb by bandwidth, batch 256 (the best of 3)",
        "v100-sxm2-32gb에서 대역폭 기준 x 0.3556 환산, 배치 256(3개 중 최고)",
        "由 v100-sxm2-32gb 按带宽以 x 0.3556 推算，批大小 256（3 个中的最优）");
    row("the day of a price", "exact", "정확한 날짜", "确切日期");
    row("a source's own words", "doubt about the price of spot: the table skips a row",
        "스팟 가격에 의문이 있습니다: the table skips a row", "竞价实例的价格存疑：the table skips a row");
}

void CoreTextTest::whatSentencesLookLike()
{
    QFETCH(QString, language);
    QFETCH(QString, english);
    const Language spoken(language);
    QTEST(coreText(std8(english)), "shown");
}

void CoreTextTest::namesAndUnknownTextsStayAsTheyAre()
{
    const Language korean(QStringLiteral("ko"));
    for (const char* text :
         {"", "%1", "A sentence that core does not write.", "%2 %1 %%", "…", "8", "Ärger im Büro, 3 %"}) {
        QVERIFY2(!isCoreText(text), text);
        QCOMPARE(coreText(text), QString::fromUtf8(text));
    }
    // Nor does a text that could be cut in a great many ways take long.
    const QString cuts = QStringLiteral("1 and 2: a, %1; spot. x (3) = 4 USD × ").repeated(500);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(coreText(std8(cuts)), cuts);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    // What is put in is not searched for places to put something in.
    QVERIFY(coreText("no option \"%1 and %2\"").contains(QStringLiteral("%1 and %2")));
}

void CoreTextTest::sentencesArePutTogetherAsTheLanguageHasIt()
{
    const QStringList two{QStringLiteral("a。"), QStringLiteral("b。")};
    QCOMPARE(joinSentences({QStringLiteral("A."), QString(), QStringLiteral("B.")}), QStringLiteral("A. B."));
    QCOMPARE(joinWords({QStringLiteral("a"), QStringLiteral("b")}), QStringLiteral("a, b"));
    const Language chinese(QStringLiteral("zh_CN"));
    QCOMPARE(joinSentences(two), QStringLiteral("a。b。"));
    QCOMPARE(joinWords({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
             QStringLiteral("a、b、c"));
    QCOMPARE(withFullStop(QStringLiteral("a")), QStringLiteral("a。"));
}

void CoreTextTest::catalogsAreComplete_data()
{
    addLanguages();
    QTest::newRow("English") << QStringLiteral("en");
}

void CoreTextTest::catalogsAreComplete()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(GPUCOST_SOURCE_DIR "/ui/i18n/gpucost_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression place(QStringLiteral("%[1-9nL]"));
    const auto placesOf = [](const QString& text) {
        QStringList places;
        for (auto match = place.globalMatch(text); match.hasNext();) {
            places += match.next().captured();
        }
        places.sort();
        places.removeDuplicates();
        return places;
    };
    QString context;
    QString source;
    bool isPlural = false;
    int messages = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
            // lupdate that loses the namespace of a class loses its translations.
            const bool isClass =
                context.endsWith(QLatin1String("Page")) || context.endsWith(QLatin1String("Model"));
            QVERIFY2(!isClass || context.startsWith(QLatin1String("gpucost::ui::")), qPrintable(context));
        } else if (xml.name() == QLatin1String("message")) {
            isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            ++messages;
            const QByteArray what = (context + QLatin1String(": ") + source).toUtf8();
            const bool isNeeded =
                isPlural || language != QLatin1String("en");  // plain English is its own translation
            QVERIFY2(!isNeeded || xml.attributes().value(QLatin1String("type")).isEmpty(), what.constData());
            const QString text = isPlural ? QString() : xml.readElementText();
            if (isNeeded && !isPlural) {
                QVERIFY2(!text.isEmpty(), what.constData());
                QVERIFY2(placesOf(text) == placesOf(source), what.constData());
            }
        } else if (xml.name() == QLatin1String("numerusform")) {
            QVERIFY2(!xml.readElementText().isEmpty(), qPrintable(source));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages > 1500);
}

QTEST_MAIN(CoreTextTest)
#include "core_text_test.moc"
