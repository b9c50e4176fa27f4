// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook.h"

#include <algorithm>
#include <stdexcept>

#include "core/report/csv.h"
#include "core/report/numbers.h"
#include "core/report/unicode.h"

namespace gpucost {

namespace {

constexpr std::size_t maxText = 32'767;
constexpr std::size_t maxSheetName = 31;
constexpr std::size_t maxAddress = 2'079;
constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "…";

std::size_t utf16Units(char32_t character)
{
    return character > 0xFFFF ? 2 : 1;
}

/// What XML and spreadsheets can hold: line breaks as LF, no other control characters, no broken UTF-8.
std::string cleaned(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = utf8At(text, at);
        const char32_t c = step.character;
        const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0xFFFE || c == 0xFFFF;
        if (step.valid && c == '\r') {
            out += '\n';
            at += text.substr(at, 2) == "\r\n" ? 2U : 1U;
            continue;
        }
        out += step.valid && (!control || c == '\n' || c == '\t') ? text.substr(at, step.bytes) : replacement;
        at += step.bytes;
    }
    return out;
}

/// At most `units` UTF-16 units; a text that is cut ends in `mark`, which is one unit or nothing.
std::string shortened(const std::string& text, std::size_t units, std::string_view mark)
{
    std::size_t length = 0;
    std::size_t fits = 0;  // bytes that leave room for the mark
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Step step = utf8At(text, at);
        length += utf16Units(step.character);
        at += step.bytes;
        if (length + (mark.empty() ? 0U : 1U) <= units) {
            fits = at;
        }
    }
    return length <= units ? text : text.substr(0, fits) + std::string(mark);
}

std::string cellText(std::string_view text)
{
    return shortened(cleaned(csvNeutralised(text)), maxText, ellipsis);
}

std::string sheetName(std::string_view wanted)
{
    std::string name = cleaned(wanted);
    std::replace_if(
        name.begin(), name.end(),
        [](char c) { return std::string_view("[]:*?/\\\n\t").find(c) != std::string_view::npos; }, ' ');
    name = shortened(name, maxSheetName, "");
    const std::size_t first = name.find_first_not_of(" '");
    const std::size_t last = name.find_last_not_of(" '");
    return first == std::string::npos ? "Sheet" : name.substr(first, last - first + 1);
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

bool isWebAddress(std::string_view address)
{
    const bool web = address.substr(0, 8) == "https://" || address.substr(0, 7) == "http://";
    return web && address.size() <= maxAddress &&
           std::all_of(address.begin(), address.end(), [](char c) { return c > 0x20 && c != 0x7F; });
}

}  // namespace

std::string toString(CellPlace place)
{
    std::string column;
    for (std::int32_t at = place.column; at >= 0; at = at / 26 - 1) {
        column.insert(column.begin(), static_cast<char>('A' + at % 26));
    }
    return column + std::to_string(place.row + 1);
}

std::string toString(const CellRange& range)
{
    return range.first == range.last ? toString(range.first)
                                     : toString(range.first) + ':' + toString(range.last);
}

NumberFormat plainFormat(int places)
{
    return {NumberFormat::Kind::Plain, places, {}};
}

NumberFormat currencyFormat(Currency currency)
{
    return currencyFormat(currency, currency.minorDigits());
}

NumberFormat currencyFormat(Currency currency, int places)
{
    return {NumberFormat::Kind::Currency, places, currency};
}

NumberFormat percentFormat(int places)
{
    return {NumberFormat::Kind::Percent, places, {}};
}

NumberFormat digitsFormat()
{
    return {NumberFormat::Kind::Digits, 0, {}};
}

std::string formatCode(const NumberFormat& format)
{
    const std::string decimals =
        format.places > 0 ? '.' + std::string(static_cast<std::size_t>(format.places), '0') : "";
    switch (format.kind) {
    case NumberFormat::Kind::Plain: return "#,##0" + decimals;
    case NumberFormat::Kind::Currency:
        return "#,##0" + decimals + " \"" + std::string(format.currency.code()) + '"';
    case NumberFormat::Kind::Percent: return '0' + decimals + '%';
    case NumberFormat::Kind::Digits: return "0";
    }
    return "General";
}

bool fitsSpreadsheetNumber(const Decimal& value)
{
    // Zeros at either end take no digit; a spreadsheet's exponents end at 10^308.
    constexpr int largestPower = 300;
    const Decimal digits = trimmed(value);
    std::string coefficient = toString(abs(digits.coefficient()));
    coefficient.erase(coefficient.find_last_not_of('0') + 1);
    return coefficient.size() <= spreadsheetDigits && digits.scale() <= largestPower;
}

SheetCell& Sheet::put(CellPlace at, SheetCell cell)
{
    if (at.row < 0 || at.row >= maxRows || at.column < 0 || at.column >= maxColumns) {
        throw Overflow("a spreadsheet has 1,048,576 rows and 16,384 columns");
    }
    m_longNumbers.erase(at);
    return m_cells[at] = std::move(cell);
}

void Sheet::text(CellPlace at, std::string_view text, CellStyle style)
{
    put(at, {cellText(text), style});
}

void Sheet::number(CellPlace at, const Decimal& value, NumberFormat format, CellStyle style)
{
    if (fitsSpreadsheetNumber(value)) {
        put(at, {NumberCell{value, format}, style});
        return;
    }
    put(at, {toString(value), style, true});
    m_longNumbers.emplace(at, value);
}

void Sheet::number(CellPlace at, const Rational& value, NumberFormat format, CellStyle style)
{
    constexpr int more = 4;
    const Decimal written = isDecimal(value) ? Decimal::of(gpucost::toString(value))
                                             : round(value, Scale{format.places + more}, Rounding::HalfUp);
    number(at, written, format, style);
}

void Sheet::date(CellPlace at, Date day, CellStyle style)
{
    put(at, {DateCell{day, false}, style});
}

void Sheet::month(CellPlace at, Date firstDay, CellStyle style)
{
    put(at, {DateCell{firstDay, true}, style});
}

void Sheet::link(CellPlace at, std::string_view text, std::string_view address, CellStyle style)
{
    if (isWebAddress(address)) {
        put(at, {LinkCell{cellText(text), std::string(address)}, style});
    } else {
        this->text(at, text, style);
    }
}

void Sheet::addChart(WorkbookChart chart)
{
    for (std::string* text : {&chart.title, &chart.xTitle, &chart.yTitle}) {
        *text = cellText(*text);
    }
    for (WorkbookChart::Series& series : chart.series) {
        series.name = cellText(series.name);
    }
    m_charts.push_back(std::move(chart));
}

std::optional<Rational> Sheet::valueAt(CellPlace at) const
{
    if (const auto exact = m_longNumbers.find(at); exact != m_longNumbers.end()) {
        return Rational(exact->second);
    }
    const auto cell = m_cells.find(at);
    if (cell == m_cells.end()) {
        return std::nullopt;
    }
    if (const auto* number = std::get_if<NumberCell>(&cell->second.content)) {
        return Rational(number->value);
    }
    if (const auto* formula = std::get_if<FormulaCell>(&cell->second.content)) {
        return formula->value;
    }
    return std::nullopt;
}

bool Sheet::isLong(CellPlace at) const
{
    return m_longNumbers.count(at) > 0;
}

bool Sheet::hasLongNumbers() const
{
    return !m_longNumbers.empty();
}

void Sheet::formula(CellPlace at, std::string text, const Rational& value, bool readsLong,
                    NumberFormat format, CellStyle style)
{
    if (readsLong) {
        number(at, value, format, style);
    } else {
        put(at, {FormulaCell{std::move(text), value, format}, style});
    }
}

void Sheet::sum(CellPlace at, const CellRange& range, NumberFormat format, CellStyle style)
{
    Rational total;
    bool readsLong = false;
    for (std::int32_t row = range.first.row; row <= range.last.row; ++row) {
        for (std::int32_t column = range.first.column; column <= range.last.column; ++column) {
            const CellPlace place{row, column};
            if (place == at) {
                throw std::logic_error("a sum that holds its own cell");
            }
            total = total + valueAt(place).value_or(Rational(0));
            readsLong = readsLong || isLong(place);
        }
    }
    const bool tooLong = isDecimal(total) && !fitsSpreadsheetNumber(Decimal::of(gpucost::toString(total)));
    formula(at, "SUM(" + toString(range) + ')', total, readsLong || tooLong, format, style);
}

void Sheet::difference(CellPlace at, CellPlace a, CellPlace b, NumberFormat format, CellStyle style)
{
    const Rational value = valueAt(a).value_or(Rational(0)) - valueAt(b).value_or(Rational(0));
    const bool tooLong = isDecimal(value) && !fitsSpreadsheetNumber(Decimal::of(gpucost::toString(value)));
    // Binary subtraction of near numbers leaves noise in the last places; the operands' own decimals do not.
    const auto decimals = [this](CellPlace place) {
        return Decimal::of(gpucost::toString(valueAt(place).value_or(Rational(0)))).scale();
    };
    const auto plain = [this](CellPlace place) { return isDecimal(valueAt(place).value_or(Rational(0))); };
    std::string text = toString(a) + '-' + toString(b);
    if (plain(a) && plain(b)) {
        text = "ROUND(" + text + ',' + std::to_string(std::max(decimals(a), decimals(b))) + ')';
    }
    formula(at, std::move(text), value, isLong(a) || isLong(b) || tooLong, format, style);
}

void Sheet::ratio(CellPlace at, CellPlace a, CellPlace b, NumberFormat format, CellStyle style)
{
    const Rational divisor = valueAt(b).value_or(Rational(0));
    if (divisor.isZero()) {
        put(at, {std::string(), style});
        return;
    }
    formula(at, toString(a) + '/' + toString(b), valueAt(a).value_or(Rational(0)) / divisor,
            isLong(a) || isLong(b), format, style);
}

Sheet& Workbook::addSheet(std::string_view name)
{
    const std::string wanted = sheetName(name);
    std::string free = wanted;
    const auto taken = [this, &free] {
        return lowered(free) == "history" ||  // a name that Excel keeps for itself
               std::any_of(m_sheets.begin(), m_sheets.end(),
                           [&free](const auto& sheet) { return lowered(sheet->name()) == lowered(free); });
    };
    for (int copy = 2; taken(); ++copy) {
        const std::string suffix = " (" + std::to_string(copy) + ')';
        free = shortened(wanted, maxSheetName - suffix.size(), "") + suffix;
    }
    m_sheets.push_back(std::make_unique<Sheet>());
    m_sheets.back()->m_name = free;
    return *m_sheets.back();
}

SheetTable::SheetTable(Sheet& sheet, CellPlace at, std::vector<SheetColumn> columns)
    : m_sheet(sheet)
    , m_at(at)
    , m_columns(std::move(columns))
    , m_next{at.row + 1, at.column}
    , m_lastValue(at.row)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const CellPlace place{at.row, at.column + static_cast<std::int32_t>(i)};
        m_sheet.text(place, m_columns[i].title, CellStyle::Header);
        m_sheet.setWidth(place.column, m_columns[i].width);
    }
}

CellPlace SheetTable::take()
{
    const CellPlace place = m_next;
    if (place.column - m_at.column >= static_cast<std::int32_t>(m_columns.size())) {
        throw std::logic_error("more cells than the table has columns");
    }
    ++m_next.column;
    return place;
}

SheetTable& SheetTable::text(std::string_view text)
{
    m_sheet.text(take(), text);
    return *this;
}

SheetTable& SheetTable::number(const Decimal& value)
{
    const CellPlace place = take();
    m_sheet.number(place, value, m_columns[static_cast<std::size_t>(place.column - m_at.column)].format);
    return *this;
}

SheetTable& SheetTable::number(const Rational& value)
{
    const CellPlace place = take();
    m_sheet.number(place, value, m_columns[static_cast<std::size_t>(place.column - m_at.column)].format);
    return *this;
}

SheetTable& SheetTable::date(Date day)
{
    m_sheet.date(take(), day);
    return *this;
}

SheetTable& SheetTable::month(Date firstDay)
{
    m_sheet.month(take(), firstDay);
    return *this;
}

SheetTable& SheetTable::link(std::string_view text, std::string_view address)
{
    m_sheet.link(take(), text, address);
    return *this;
}

SheetTable& SheetTable::skip()
{
    take();
    return *this;
}

void SheetTable::endRow()
{
    m_lastValue = m_next.row;
    m_next = {m_next.row + 1, m_at.column};
}

CellRange SheetTable::values(std::int32_t column) const
{
    const std::int32_t at = m_at.column + column;
    return {{std::min(m_at.row + 1, m_lastValue), at}, {m_lastValue, at}};
}

void SheetTable::total(std::string_view label)
{
    const CellPlace first = m_next;
    const std::int32_t end = m_lastValue;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<std::int32_t>(i);
        const CellPlace place{first.row, first.column + column};
        if (m_columns[i].total && end > m_at.row) {
            m_sheet.sum(place, values(column), m_columns[i].format);
        } else if (m_columns[i].total) {
            m_sheet.number(place, Decimal(), m_columns[i].format, CellStyle::Total);
        } else {
            m_sheet.text(place, i == 0 ? label : std::string_view(), CellStyle::Total);
        }
    }
    m_next.row = first.row + 1;
}

void SheetTable::freezeHeader(std::int32_t columns)
{
    m_sheet.freeze({m_at.row + 1, m_at.column + columns});
    m_sheet.repeatRows(m_at.row, m_at.row);
}

}  // namespace gpucost
