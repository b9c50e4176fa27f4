// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook.h"

#include <doctest/doctest.h>

#include "core/report/csv.h"
#include "tests/core/report/hostile.h"

using namespace gpucost;

namespace {

Workbook empty()
{
    return Workbook(WorkbookProperties{});
}

std::string textAt(const Sheet& sheet, CellPlace at)
{
    const auto* text = std::get_if<std::string>(&sheet.cells().at(at).content);
    return text == nullptr ? "no text" : *text;
}

std::string formulaAt(const Sheet& sheet, CellPlace at)
{
    const auto* formula = std::get_if<FormulaCell>(&sheet.cells().at(at).content);
    return formula == nullptr ? "no formula" : formula->formula + " = " + toString(formula->value);
}

}  // namespace

TEST_CASE("places have the names that spreadsheets give them")
{
    CHECK(toString(CellPlace{0, 0}) == "A1");
    CHECK(toString(CellPlace{36, 25}) == "Z37");
    CHECK(toString(CellPlace{0, 26}) == "AA1");
    CHECK(toString(CellPlace{0, 701}) == "ZZ1");
    CHECK(toString(CellPlace{Sheet::maxRows - 1, Sheet::maxColumns - 1}) == "XFD1048576");
    CHECK(toString(CellRange{{1, 2}, {36, 2}}) == "C2:C37");
    CHECK(toString(CellRange{{1, 2}, {1, 2}}) == "C2");
}

TEST_CASE("number formats show the decimals of the currency")
{
    CHECK(formatCode(currencyFormat(currency("USD"))) == "#,##0.00 \"USD\"");
    CHECK(formatCode(currencyFormat(currency("KRW"))) == "#,##0 \"KRW\"");
    CHECK(formatCode(currencyFormat(currency("USD"), 6)) == "#,##0.000000 \"USD\"");
    CHECK(formatCode(percentFormat(2)) == "0.00%");
    CHECK(formatCode(plainFormat(0)) == "#,##0");
    CHECK(formatCode(digitsFormat()) == "0");
}

TEST_CASE("fifteen significant digits are a number, sixteen are a text with all of them")
{
    struct Row {
        const char* number;
        bool fits;
    };
    const Row rows[] = {{"0", true},
                        {"999999999999999", true},
                        {"1234567890123456", false},
                        {"1000000000000000", true},  // one significant digit
                        {"0.123456789012345", true},
                        {"0.1234567890123456", false},
                        {"0.1234567890123450", true},
                        {"-4611686018427387904", false},
                        {"0.000000000000000000001", true}};
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    for (const Row& row : rows) {
        CAPTURE(row.number);
        CHECK(fitsSpreadsheetNumber(Decimal::of(row.number)) == row.fits);
        sheet.number({0, 0}, Decimal::of(row.number), plainFormat(2));
        CHECK(sheet.cells().at({0, 0}).isLongNumber == !row.fits);
        CHECK(*sheet.valueAt({0, 0}) == Rational(Decimal::of(row.number)));
        if (!row.fits) {
            CHECK(textAt(sheet, {0, 0}) == row.number);
        }
    }
}

TEST_CASE("formulas carry the exact value of what they compute")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    sheet.number({0, 0}, Decimal::of("0.1"), plainFormat(2));
    sheet.number({1, 0}, Decimal::of("0.2"), plainFormat(2));
    sheet.text({2, 0}, "0.4");
    sheet.sum({4, 0}, {{0, 0}, {3, 0}}, plainFormat(2));
    sheet.difference({5, 0}, {4, 0}, {0, 0}, plainFormat(2));
    sheet.ratio({6, 0}, {0, 0}, {4, 0}, percentFormat(2));
    sheet.ratio({7, 0}, {0, 0}, {9, 9}, percentFormat(2));
    CHECK(formulaAt(sheet, {4, 0}) == "SUM(A1:A4) = 0.3");
    CHECK(formulaAt(sheet, {5, 0}) == "ROUND(A5-A1,1) = 0.2");
    CHECK(formulaAt(sheet, {6, 0}) == "A1/A5 = 1/3");
    CHECK(textAt(sheet, {7, 0}).empty());
    CHECK_THROWS_AS(sheet.sum({1, 0}, {{0, 0}, {3, 0}}, plainFormat(2)), std::logic_error);
}

TEST_CASE("a sum over a long number, or that is one, is written out, as a spreadsheet would leave it out")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    sheet.number({0, 0}, Decimal::of("1234567890123456.5"), plainFormat(2));
    sheet.number({1, 0}, Decimal::of("0.5"), plainFormat(2));
    sheet.sum({2, 0}, {{0, 0}, {1, 0}}, plainFormat(2));
    CHECK(textAt(sheet, {2, 0}) == "1234567890123457");
    sheet.number({0, 1}, Decimal::of("999999999999999"), plainFormat(2));
    sheet.number({1, 1}, Decimal::of("0.5"), plainFormat(2));
    sheet.sum({2, 1}, {{0, 1}, {1, 1}}, plainFormat(2));
    CHECK(textAt(sheet, {2, 1}) == "999999999999999.5");
    sheet.difference({3, 1}, {2, 1}, {1, 1}, plainFormat(2));
    CHECK(formulaAt(sheet, {3, 1}) == "no formula");
    CHECK(*sheet.valueAt({3, 1}) == Rational(999999999999999));
    // A short number in its place makes it a formula again.
    sheet.number({0, 0}, Decimal::of("1"), plainFormat(2));
    sheet.sum({2, 0}, {{0, 0}, {1, 0}}, plainFormat(2));
    CHECK(formulaAt(sheet, {2, 0}) == "SUM(A1:A2) = 1.5");
}

TEST_CASE("every naughty string is neutralised as in CSV, and holds nothing that XML cannot")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    for (const std::string& text : naughtyStrings()) {
        sheet.text({0, 0}, text);
        const std::string cell = textAt(sheet, {0, 0});
        CAPTURE(text);
        CHECK((cell.empty() || std::string("=+-@\t\r\n").find(cell[0]) == std::string::npos));
        CHECK((csvNeutralised(text)[0] == '\'') == (!cell.empty() && cell[0] == '\''));
        for (const char c : cell) {
            CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t'));
        }
    }
    sheet.text({0, 0}, "\xFF\x01x\r\ny");
    CHECK(textAt(sheet, {0, 0}) == "\xEF\xBF\xBD\xEF\xBF\xBDx\ny");
}

TEST_CASE("a text of more than a cell holds is cut, and says so")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    sheet.text({0, 0}, std::string(32'767, 'x'));
    CHECK(textAt(sheet, {0, 0}).size() == 32'767);
    std::string pairs;
    for (int i = 0; i < 16'384; ++i) {
        pairs += "😀";  // two UTF-16 units each
    }
    sheet.text({0, 0}, pairs);
    CHECK(textAt(sheet, {0, 0}) == pairs.substr(0, std::size_t{4} * 16'383) + "…");
}

TEST_CASE("sheet names are made to fit, and no two are the same")
{
    Workbook book = empty();
    CHECK(book.addSheet("Cash flow").name() == "Cash flow");
    CHECK(book.addSheet("CASH FLOW").name() == "CASH FLOW (2)");
    CHECK(book.addSheet("a[b]c:d*e?f/g\\h").name() == "a b c d e f g h");
    CHECK(book.addSheet("'quoted'").name() == "quoted");
    CHECK(book.addSheet("").name() == "Sheet");
    CHECK(book.addSheet("'").name() == "Sheet (2)");
    CHECK(book.addSheet("History").name() == "History (2)");
    const std::string longName(40, 'n');
    CHECK(book.addSheet(longName).name() == std::string(31, 'n'));
    CHECK(book.addSheet(longName).name() == std::string(27, 'n') + " (2)");
}

TEST_CASE("only web addresses are links")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    for (const char* address :
         {"javascript:alert(1)", "file:///etc/passwd", "repository:path", "https://a b", ""}) {
        CAPTURE(address);
        sheet.link({0, 0}, "text", address);
        CHECK(textAt(sheet, {0, 0}) == "text");
    }
    sheet.link({0, 0}, "text", "https://example.org/");
    CHECK(std::holds_alternative<LinkCell>(sheet.cells().at({0, 0}).content));
}

TEST_CASE("the usual table has a header, rows, sums below them and nothing else")
{
    Workbook book = empty();
    Sheet& sheet = book.addSheet("x");
    SheetTable table(sheet, {2, 1},
                     {{"month"}, {"payment", currencyFormat(currency("USD")), 16, true}, {"remark"}});
    table.month(parseDate("2019-09-01").value()).number(Decimal::of("1.10")).text("=x").endRow();
    table.month(parseDate("2019-10-01").value()).number(Decimal::of("2.20")).endRow();
    table.total("total");
    table.freezeHeader(1);
    CHECK(table.rows() == 2);
    CHECK(table.nextRow() == 6);
    CHECK(sheet.cells().at({2, 1}).style == CellStyle::Header);
    CHECK(textAt(sheet, {3, 3}) == "'=x");
    CHECK(textAt(sheet, {5, 1}) == "total");
    CHECK(formulaAt(sheet, {5, 2}) == "SUM(C4:C5) = 3.3");
    CHECK(toString(table.values(1)) == "C4:C5");
    CHECK(*sheet.frozen() == CellPlace{3, 2});
    CHECK(sheet.widths().at(2) == 16);
    CHECK_THROWS_AS(table.text("1").text("2").text("3").text("4"), std::logic_error);

    SheetTable none(sheet, {10, 0}, {{"a", plainFormat(0), 5, true}});
    none.total("total");
    CHECK(none.rows() == 0);
    CHECK(*sheet.valueAt({11, 0}) == Rational(0));
    CHECK_THROWS_AS(sheet.text({Sheet::maxRows, 0}, "x"), Overflow);
}
