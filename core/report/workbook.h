// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/base/date.h"
#include "core/money/currency.h"
#include "core/money/rational.h"

namespace gpucost {

/// A spreadsheet as values: what is in which cell and how it looks. connect/xlsx writes it as a file.
///
/// Numbers    exact. A spreadsheet computes in binary with 15 significant digits, so a number with more is
///            kept as text, all digits, in a cell marked as a note explains (SheetCell::isLongNumber)
/// Formulas   carry the exact value of what they compute, from the exact values of the cells they read
/// Text       what a spreadsheet would run as a formula is neutralised as csv.h says, when it is put in
/// Verified   tests/core/report/workbook_test.cpp, tests/connect/xlsx_test.cpp,
/// tests/cli/libreoffice_workbook.py

/// The place of a cell, counted from 0.
struct CellPlace {
    std::int32_t row = 0;
    std::int32_t column = 0;

    friend auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

/// A rectangle of cells, both corners included.
struct CellRange {
    CellPlace first;
    CellPlace last;
};

std::string toString(CellPlace place);         ///< "C2"
std::string toString(const CellRange& range);  ///< "C2:C37", or "C2" for one cell

/// How a number is shown; its value is not touched.
struct NumberFormat {
    enum class Kind : std::uint8_t {
        Plain,     ///< thousands separators, `places` decimals
        Currency,  ///< the same with the code of the currency behind it
        Percent,   ///< a share: 0.6042 is shown as 60.42%
        Digits,    ///< as it is: 2019, 36
    };

    Kind kind = Kind::Plain;
    int places = 0;
    Currency currency;

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

NumberFormat plainFormat(int places);
NumberFormat currencyFormat(Currency currency);              ///< with the minor digits of the currency
NumberFormat currencyFormat(Currency currency, int places);  ///< for rates
NumberFormat percentFormat(int places);
NumberFormat digitsFormat();

/// The format code of spreadsheets: "#,##0.00 \"USD\"", "0.00%", "0".
std::string formatCode(const NumberFormat& format);

enum class CellStyle : std::uint8_t { Plain, Bold, Title, Header, Total, Note };

struct NumberCell {
    Decimal value;
    NumberFormat format;
};

/// A day, or the first day of a month shown as "2019-09".
struct DateCell {
    Date day;
    bool asMonth = false;
};

/// What a spreadsheet computes from cells of the same sheet, and the exact result.
struct FormulaCell {
    std::string formula;  ///< "SUM(C2:C37)", without the equals sign
    Rational value;
    NumberFormat format;
};

struct LinkCell {
    std::string text;
    std::string address;  ///< http or https
};

struct SheetCell {
    using Content = std::variant<std::string, NumberCell, DateCell, FormulaCell, LinkCell>;

    Content content;  ///< a text is neutralised already
    CellStyle style = CellStyle::Plain;
    bool isLongNumber = false;  ///< a text of digits, shown at the right like a number
};

/// The most significant digits that a spreadsheet's number holds for certain.
inline constexpr int spreadsheetDigits = 15;
bool fitsSpreadsheetNumber(const Decimal& value);

struct WorkbookChart {
    enum class Kind : std::uint8_t { StackedColumns, Lines };
    struct Series {
        std::string name;
        CellRange values;
    };

    Kind kind = Kind::StackedColumns;
    std::string title;
    std::string xTitle;
    std::string yTitle;
    CellRange categories;
    std::vector<Series> series;
    CellPlace at;  ///< its upper left corner
};

/// How a sheet is printed: A4, by default across the page and one page wide.
struct PrintSetup {
    bool landscape = true;
    bool fitToWidth = true;
};

class Sheet {
public:
    /// The most rows and columns of the file format.
    static constexpr std::int32_t maxRows = 1'048'576;
    static constexpr std::int32_t maxColumns = 16'384;

    const std::string& name() const { return m_name; }

    /// Each puts a cell where one may be already. A place outside the file format's limits throws Overflow.
    /// Control characters other than line breaks, and bytes that are no UTF-8, become U+FFFD; a text of more
    /// than 32,767 UTF-16 units, all that a cell holds, is cut and ends in "…".
    void text(CellPlace at, std::string_view text, CellStyle style = CellStyle::Plain);
    void number(CellPlace at, const Decimal& value, NumberFormat format, CellStyle style = CellStyle::Plain);
    /// A fraction that does not end is rounded half up to `format.places` and four more.
    void number(CellPlace at, const Rational& value, NumberFormat format, CellStyle style = CellStyle::Plain);
    void date(CellPlace at, Date day, CellStyle style = CellStyle::Plain);
    void month(CellPlace at, Date firstDay, CellStyle style = CellStyle::Plain);
    /// Text alone where the address is not http or https, or is longer than spreadsheets allow (2,079).
    void link(CellPlace at, std::string_view text, std::string_view address,
              CellStyle style = CellStyle::Plain);

    /// Formulas over numbers that stand in the sheet already; cells without a number count as nothing. Where
    /// a cell that is read, or the result of a sum or difference, has too many digits for a spreadsheet, the
    /// exact result is put in as a number instead. A difference is rounded to the decimals of what it reads.
    /// A ratio by zero leaves the cell empty.
    void sum(CellPlace at, const CellRange& range, NumberFormat format, CellStyle style = CellStyle::Total);
    void difference(CellPlace at, CellPlace a, CellPlace b, NumberFormat format,
                    CellStyle style = CellStyle::Plain);
    void ratio(CellPlace at, CellPlace a, CellPlace b, NumberFormat format,
               CellStyle style = CellStyle::Plain);

    /// The exact number in a cell (a long one and a formula's too); none for text and empty cells.
    std::optional<Rational> valueAt(CellPlace at) const;

    void setWidth(std::int32_t column, int characters) { m_widths[column] = characters; }
    /// Rows above and columns left of `place` stay in view.
    void freeze(CellPlace place) { m_frozen = place; }
    /// Repeated at the top of every printed page.
    void repeatRows(std::int32_t first, std::int32_t last) { m_repeated = {first, last}; }
    void setPrint(PrintSetup setup) { m_print = setup; }
    void addChart(WorkbookChart chart);  ///< its texts are treated as those of cells

    const std::map<CellPlace, SheetCell>& cells() const { return m_cells; }  ///< row by row
    const std::map<std::int32_t, int>& widths() const { return m_widths; }
    const std::optional<CellPlace>& frozen() const { return m_frozen; }
    const std::optional<std::pair<std::int32_t, std::int32_t>>& repeatedRows() const { return m_repeated; }
    const PrintSetup& print() const { return m_print; }
    const std::vector<WorkbookChart>& charts() const { return m_charts; }
    bool hasLongNumbers() const;

private:
    friend class Workbook;

    SheetCell& put(CellPlace at, SheetCell cell);
    bool isLong(CellPlace at) const;
    void formula(CellPlace at, std::string text, const Rational& value, bool readsLong, NumberFormat format,
                 CellStyle style);

    std::string m_name;
    std::map<CellPlace, SheetCell> m_cells;
    std::map<CellPlace, Decimal> m_longNumbers;
    std::map<std::int32_t, int> m_widths;
    std::optional<CellPlace> m_frozen;
    std::optional<std::pair<std::int32_t, std::int32_t>> m_repeated;
    PrintSetup m_print;
    std::vector<WorkbookChart> m_charts;
};

struct WorkbookProperties {
    std::string title;
    std::string subject;
    std::string author;
    std::string comments;
    Date created;  ///< written at 00:00 UTC, so that the same workbook gives the same file
};

class Workbook {
public:
    explicit Workbook(WorkbookProperties properties)
        : m_properties(std::move(properties))
    {
    }

    /// A sheet named as near to `name` as spreadsheets allow: at most 31 UTF-16 units, without [ ] : * ? / \,
    /// no apostrophe at its ends, not the name of another sheet (" (2)" is added).
    /// The reference is good while the workbook lives.
    Sheet& addSheet(std::string_view name);

    const std::vector<std::unique_ptr<Sheet>>& sheets() const { return m_sheets; }
    const WorkbookProperties& properties() const { return m_properties; }

private:
    WorkbookProperties m_properties;
    std::vector<std::unique_ptr<Sheet>> m_sheets;
};

/// A column of the usual table.
struct SheetColumn {
    std::string title;
    NumberFormat format;  ///< of its numbers
    int width = 14;       ///< in characters
    bool total = false;   ///< summed in the total row
};

/// The usual table: a header row, rows of values, a total row of SUM formulas. Nothing else needs placing.
///
///     SheetTable table(sheet, {0, 0}, {{"month"}, {"payment", currencyFormat(usd), 14, true}});
///     table.month(firstDay).number(payment).endRow();
///     table.total("total");
class SheetTable {
public:
    /// Writes the header row at `at`.
    SheetTable(Sheet& sheet, CellPlace at, std::vector<SheetColumn> columns);

    SheetTable& text(std::string_view text);
    SheetTable& number(const Decimal& value);
    SheetTable& number(const Rational& value);
    SheetTable& date(Date day);
    SheetTable& month(Date firstDay);
    SheetTable& link(std::string_view text, std::string_view address);
    SheetTable& skip();  ///< leaves a cell empty
    void endRow();

    /// The total row: `label` in the first column, sums where SheetColumn::total says so.
    void total(std::string_view label);
    /// The header stays in view and is repeated on every printed page.
    void freezeHeader(std::int32_t columns = 0);

    /// The values of a column, for charts; the header row alone where there are no rows.
    CellRange values(std::int32_t column) const;
    std::int32_t rows() const { return m_lastValue - m_at.row; }
    /// The first free row below.
    std::int32_t nextRow() const { return m_next.row; }

private:
    CellPlace take();

    Sheet& m_sheet;
    CellPlace m_at;
    std::vector<SheetColumn> m_columns;
    CellPlace m_next;
    std::int32_t m_lastValue = 0;
};

}  // namespace gpucost
