// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_fixture.h"
#include "ui/format/display.h"

using namespace gpucost;
using namespace gpucost::ui;

class DisplayTest : public QObject {
    Q_OBJECT

private slots:
    void digitsAreCoresAndSeparatorsTheLocales();
    void numbersAreReadAsTheyAreTyped_data();
    void numbersAreReadAsTheyAreTyped();
};

void DisplayTest::digitsAreCoresAndSeparatorsTheLocales()
{
    const ui::Display english{QLocale(QLocale::English)};
    const ui::Display german{QLocale(QLocale::German)};
    const Money money = usd("12345678901234567890.12");
    QCOMPARE(english.amount(money), QStringLiteral("12,345,678,901,234,567,890.12"));
    QCOMPARE(german.amount(money), QStringLiteral("12.345.678.901.234.567.890,12"));
    QCOMPARE(german.amount(usd("-0.50")), QString::fromUtf8("\u22120,50"));
    QCOMPARE(english.money(krw("1500")), QString::fromUtf8("1,500\u00a0KRW"));
    QCOMPARE(english.percent(Rational(Integer(6042), Integer(10000))), QString::fromUtf8("60.4\u00a0%"));
    QCOMPARE(english.signedPercent(Rational(Integer(-1), Integer(8))), QString::fromUtf8("\u221212.5\u00a0%"));
    QCOMPARE(english.signedPercent(Rational(0)), QString::fromUtf8("0\u00a0%"));
    // Years have four digits wherever one reads.
    const Date day = parseDate("2026-11-21").value();
    QCOMPARE(english.day(day), QStringLiteral("2026-11-21"));
    for (const QLocale& locale : {QLocale(QStringLiteral("ko")), QLocale(QStringLiteral("zh_CN")), QLocale(QLocale::German)}) {
        QVERIFY2(ui::Display(locale).day(day).contains(QStringLiteral("2026")), qPrintable(locale.name()));
    }
    // In the unit that there are two of: what takes 36 ms is not "0.00 hours".
    QCOMPARE(english.duration(Rational(Integer(1), Integer(100'000))), QStringLiteral("0.0360 seconds"));
    QCOMPARE(english.duration(Rational(Integer(1), Integer(100))), QStringLiteral("36.00 seconds"));
    QCOMPARE(english.duration(Rational(Integer(1), Integer(2))), QStringLiteral("30.00 minutes"));
    QCOMPARE(english.duration(Rational(2)), QStringLiteral("2.00 hours"));
    QCOMPARE(english.duration(Rational(72)), QStringLiteral("3.00 days"));
}

void DisplayTest::numbersAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");  // empty: refused
    const QLocale english(QLocale::English);
    const QLocale german(QLocale::German);
    const QLocale french(QLocale::French);
    QTest::newRow("plain") << english << "1234.5" << "1234.5";
    QTest::newRow("grouped") << english << "1,234.5" << "1234.5";
    QTest::newRow("a comma that does not group") << english << "1,5" << "";
    QTest::newRow("German decimal comma") << german << "1,5" << "1.5";
    QTest::newRow("German thousands") << german << "1.234" << "1234";
    QTest::newRow("a point that cannot mean thousands") << german << "1.5" << "1.5";
    QTest::newRow("French with a space") << french << "1 234,5" << "1234.5";
    QTest::newRow("more digits than a double has") << english << "0.12345678901234567890123"
                                                   << "0.12345678901234567890123";
    QTest::newRow("minus sign of typography") << english << QString::fromUtf8("\u22123") << "-3";
    QTest::newRow("nothing") << english << "" << "";
    QTest::newRow("words") << english << "many" << "";
    QTest::newRow("separator first") << english << ",123" << "";
}

void DisplayTest::numbersAreReadAsTheyAreTyped()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    const auto read = ui::Display(locale).readNumber(typed);
    QCOMPARE(read ? qt(toString(*read)) : QString(), value);
}

QTEST_MAIN(DisplayTest)
#include "display_test.moc"
