// SPDX-License-Identifier: Apache-2.0
#include "connect/xlsx.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include "connect/replace_file.h"
#include "connect/xlsx_library.h"
#include "connect/zip_reader.h"

namespace gpucost {

namespace {

constexpr const char* longNumberNote =
    "More digits than a spreadsheet's number holds (15): kept as text, so that none is lost.";
constexpr lxw_color_t headerColor = 0xE8EEF4;
constexpr lxw_color_t noteColor = 0x5F6368;
constexpr lxw_color_t linkColor = 0x0B57D0;

/// The C library's number formats for as long as this lives, in this thread: the library prints by them.
class PlainNumbers {
public:
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain))
    {
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
};

/// A folder of our own for what the library writes on its way; gone with this.
class ScratchFolder {
public:
    static Result<ScratchFolder> make()
    {
        std::error_code problem;
        const std::filesystem::path parent = std::filesystem::temp_directory_path(problem);
        std::string name = (parent / "gpucost-xlsx-XXXXXX").string();
        if (problem || mkdtemp(name.data()) == nullptr) {
            const std::string reason = problem ? problem.message() : std::strerror(errno);
            return fail(ErrorCode::InputOutput, reason, "a folder for temporary files ($TMPDIR, else /tmp)",
                        Where{parent.string(), 0, ""});
        }
        return ScratchFolder(name);
    }
    ScratchFolder(ScratchFolder&& other) noexcept
        : m_name(std::exchange(other.m_name, {}))
    {
    }
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder()
    {
        std::error_code ignored;
        if (!m_name.empty()) {
            std::filesystem::remove_all(m_name, ignored);
        }
    }

    const std::string& name() const { return m_name; }

private:
    explicit ScratchFolder(std::string name)
        : m_name(std::move(name))
    {
    }

    std::string m_name;
};

double nearest(const std::string& digits)
{
    double value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

double nearest(const Decimal& value)
{
    return nearest(toString(value));
}

double nearest(const Rational& value)
{
    constexpr int places = 30;
    return nearest(round(value, Scale{places}, Rounding::HalfEven));
}

/// A text that happens to look like the file format's escape of a character ("_x0041_") must not be read as
/// one.
std::string escaped(const std::string& text)
{
    constexpr std::size_t length = 7;
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view here = std::string_view(text).substr(at, length);
        const bool looksSo =
            here.size() == length && here.substr(0, 2) == "_x" && here.back() == '_' &&
            here.substr(2, 4).find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
        out += looksSo ? "_x005F_" : std::string(1, text[at]);
    }
    return out;
}

lxw_row_t row(CellPlace at)
{
    return static_cast<lxw_row_t>(at.row);
}

lxw_col_t column(CellPlace at)
{
    return static_cast<lxw_col_t>(at.column);
}

/// What decides how a cell looks.
struct Look {
    CellStyle style = CellStyle::Plain;
    std::string numbers;  // the format code; empty for text
    bool right = false;
    bool link = false;

    friend auto operator<=>(const Look&, const Look&) = default;
};

class Writer {
public:
    Writer(const XlsxLibrary& xlsx, const Workbook& workbook, const std::string& file,
           const std::string& folder)
        : m_xlsx(xlsx)
        , m_workbook(workbook)
        , m_folder(folder)
    {
        lxw_workbook_options options{};
        options.tmpdir = m_folder.data();
        m_book = BookPointer(m_xlsx.workbookNewOpt(file.c_str(), &options), m_xlsx.workbookFree);
    }

    std::optional<Error> write()
    {
        if (!m_book) {
            return error(LXW_ERROR_MEMORY_MALLOC_FAILED);
        }
        writeProperties();
        for (const auto& sheet : m_workbook.sheets()) {
            writeSheet(*sheet);
        }
        const lxw_error closed = m_xlsx.workbookClose(m_book.release());
        if (const lxw_error first = m_first != LXW_NO_ERROR ? m_first : closed; first != LXW_NO_ERROR) {
            return error(first);
        }
        return std::nullopt;
    }

private:
    using BookPointer = std::unique_ptr<lxw_workbook, decltype(&::lxw_workbook_free)>;

    Error error(lxw_error code) const
    {
        return {ErrorCode::InputOutput,
                {m_folder, 0, ""},
                std::string("libxlsxwriter: ") + m_xlsx.strerror(code),
                "room and right to write temporary files ($TMPDIR, else /tmp)"};
    }

    void check(lxw_error code) { m_first = m_first == LXW_NO_ERROR ? code : m_first; }

    void writeProperties()
    {
        const WorkbookProperties& given = m_workbook.properties();
        std::string title = limited(given.title);
        std::string subject = limited(given.subject);
        std::string author = limited(given.author);
        std::string comments = limited(given.comments);
        lxw_doc_properties properties{};
        properties.title = title.data();
        properties.subject = subject.data();
        properties.author = author.data();
        properties.comments = comments.data();
        const std::chrono::sys_seconds created = given.created.days();
        properties.created = std::max<time_t>(1, created.time_since_epoch().count());  // 0 means now
        check(m_xlsx.workbookSetProperties(m_book.get(), &properties));
    }

    /// What a document property holds: 255 bytes at most.
    static std::string limited(const std::string& text)
    {
        constexpr std::size_t most = 255;
        Sheet clean;
        clean.text({0, 0}, text);
        std::string out = std::get<std::string>(clean.cells().begin()->second.content);
        if (out.size() > most) {
            std::size_t end = most;
            while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U) {
                --end;
            }
            out.resize(end);
        }
        return out;
    }

    lxw_format* format(const Look& look)
    {
        lxw_format*& made = m_formats[look];
        if (made != nullptr) {
            return made;
        }
        made = m_xlsx.workbookAddFormat(m_book.get());
        m_xlsx.setAlign(made, LXW_ALIGN_VERTICAL_TOP);
        if (!look.numbers.empty()) {
            m_xlsx.setNumFormat(made, look.numbers.c_str());
        }
        if (look.right) {
            m_xlsx.setAlign(made, LXW_ALIGN_RIGHT);
        }
        if (look.link) {
            m_xlsx.setFontColor(made, linkColor);
            m_xlsx.setUnderline(made, LXW_UNDERLINE_SINGLE);
        }
        switch (look.style) {
        case CellStyle::Plain: break;
        case CellStyle::Bold: m_xlsx.setBold(made); break;
        case CellStyle::Title:
            m_xlsx.setBold(made);
            m_xlsx.setFontSize(made, 16);
            break;
        case CellStyle::Header:
            m_xlsx.setBold(made);
            m_xlsx.setTextWrap(made);
            m_xlsx.setBackground(made, headerColor);
            m_xlsx.setBottom(made, LXW_BORDER_THIN);
            break;
        case CellStyle::Total:
            m_xlsx.setBold(made);
            m_xlsx.setTop(made, LXW_BORDER_THIN);
            break;
        case CellStyle::Note:
            m_xlsx.setItalic(made);
            m_xlsx.setFontColor(made, noteColor);
            m_xlsx.setFontSize(made, 9);
            break;
        }
        return made;
    }

    void writeSheet(const Sheet& sheet)
    {
        lxw_worksheet* const target = m_xlsx.workbookAddWorksheet(m_book.get(), sheet.name().c_str());
        if (target == nullptr) {
            check(LXW_ERROR_PARAMETER_VALIDATION);
            return;
        }
        m_sheet = target;
        m_noted.clear();
        CellPlace last;
        for (const auto& [at, cell] : sheet.cells()) {
            m_at = at;
            m_cell = &cell;
            last = {std::max(last.row, at.row), std::max(last.column, at.column)};
            std::visit([this](const auto& content) { writeCell(content); }, cell.content);
        }
        if (sheet.hasLongNumbers()) {
            check(m_xlsx.ignoreErrors(target, LXW_IGNORE_NUMBER_STORED_AS_TEXT,
                                      toString(CellRange{{0, 0}, last}).c_str()));
        }
        for (const auto& [at, width] : sheet.widths()) {
            const lxw_col_t only = column({0, at});
            check(m_xlsx.setColumn(target, only, only, width, nullptr));
        }
        if (sheet.frozen()) {
            m_xlsx.freezePanes(target, row(*sheet.frozen()), column(*sheet.frozen()));
        }
        if (sheet.repeatedRows()) {
            check(m_xlsx.repeatRows(target, row({sheet.repeatedRows()->first, 0}),
                                    row({sheet.repeatedRows()->second, 0})));
        }
        constexpr std::uint8_t a4 = 9;
        m_xlsx.setPaper(target, a4);
        if (sheet.print().landscape) {
            m_xlsx.setLandscape(target);
        }
        if (sheet.print().fitToWidth) {
            m_xlsx.fitToPages(target, 1, 0);
        }
        check(m_xlsx.setFooter(target, "&L&A&R&P / &N"));
        for (const WorkbookChart& chart : sheet.charts()) {
            writeChart(chart, sheet.name());
        }
    }

    void writeCell(const std::string& text)
    {
        lxw_format* const look = format({m_cell->style, "", m_cell->isLongNumber, false});
        check(text.empty()
                  ? m_xlsx.writeBlank(m_sheet, row(m_at), column(m_at), look)
                  : m_xlsx.writeString(m_sheet, row(m_at), column(m_at), escaped(text).c_str(), look));
        if (m_cell->isLongNumber && m_noted.insert(m_at.column).second) {
            check(m_xlsx.writeComment(m_sheet, row(m_at), column(m_at), longNumberNote));
        }
    }

    void writeCell(const NumberCell& number)
    {
        check(m_xlsx.writeNumber(m_sheet, row(m_at), column(m_at), nearest(number.value),
                                 format({m_cell->style, formatCode(number.format), false, false})));
    }

    void writeCell(const DateCell& date)
    {
        using namespace std::chrono;
        constexpr sys_days zero = year{1899} / 12 / 30;
        constexpr sys_days agreed = year{1900} / 3 / 1;
        if (date.day.days() < agreed) {
            writeCell(toString(date.day));
            return;
        }
        check(m_xlsx.writeNumber(
            m_sheet, row(m_at), column(m_at), static_cast<double>((date.day.days() - zero).count()),
            format({m_cell->style, date.asMonth ? "yyyy-mm" : "yyyy-mm-dd", false, false})));
    }

    void writeCell(const FormulaCell& formula)
    {
        check(m_xlsx.writeFormulaNum(m_sheet, row(m_at), column(m_at), ('=' + formula.formula).c_str(),
                                     format({m_cell->style, formatCode(formula.format), false, false}),
                                     nearest(formula.value)));
    }

    void writeCell(const LinkCell& link)
    {
        const lxw_error code =
            m_xlsx.writeUrlOpt(m_sheet, row(m_at), column(m_at), link.address.c_str(),
                               format({m_cell->style, "", false, true}), escaped(link.text).c_str(), nullptr);
        if (code == LXW_ERROR_WORKSHEET_MAX_NUMBER_URLS_EXCEEDED) {
            writeCell(link.text);
        } else {
            check(code);
        }
    }

    void writeChart(const WorkbookChart& given, const std::string& sheet)
    {
        const bool columns = given.kind == WorkbookChart::Kind::StackedColumns;
        lxw_chart* const chart = m_xlsx.workbookAddChart(
            m_book.get(), static_cast<std::uint8_t>(columns ? LXW_CHART_COLUMN_STACKED : LXW_CHART_LINE));
        for (const WorkbookChart::Series& series : given.series) {
            lxw_chart_series* const added = m_xlsx.chartAddSeries(chart, nullptr, nullptr);
            const CellRange& names = given.categories;
            m_xlsx.seriesCategories(added, sheet.c_str(), row(names.first), column(names.first),
                                    row(names.last), column(names.last));
            m_xlsx.seriesValues(added, sheet.c_str(), row(series.values.first), column(series.values.first),
                                row(series.values.last), column(series.values.last));
            m_xlsx.seriesName(added, series.name.c_str());
        }
        m_xlsx.chartTitle(chart, given.title.c_str());
        m_xlsx.axisName(chart->x_axis, given.xTitle.c_str());
        m_xlsx.axisName(chart->y_axis, given.yTitle.c_str());
        m_xlsx.axisNumFormat(chart->y_axis, "#,##0");
        m_xlsx.legendPosition(chart, LXW_CHART_LEGEND_BOTTOM);
        lxw_chart_options options{};
        options.x_scale = 1.5;
        options.y_scale = 1.25;
        check(m_xlsx.insertChartOpt(m_sheet, row(given.at), column(given.at), chart, &options));
    }

    const XlsxLibrary& m_xlsx;
    const Workbook& m_workbook;
    std::string m_folder;
    BookPointer m_book{nullptr, nullptr};
    std::map<Look, lxw_format*> m_formats;
    lxw_error m_first = LXW_NO_ERROR;
    // The cell being written.
    lxw_worksheet* m_sheet = nullptr;
    CellPlace m_at;
    const SheetCell* m_cell = nullptr;
    std::set<std::int32_t> m_noted;
};

/// Whether an XML part ends with the tag that its root began with.
bool isWhole(std::string_view xml)
{
    const std::size_t prolog = xml.find("?>");
    const std::size_t open = xml.find('<', prolog == std::string_view::npos ? 0 : prolog);
    if (open == std::string_view::npos) {
        return false;
    }
    const std::size_t nameEnd = xml.find_first_of(" >/", open);
    const std::size_t last = xml.find_last_not_of(" \r\n");
    const std::string close = "</" + std::string(xml.substr(open + 1, nameEnd - open - 1)) + '>';
    xml = xml.substr(0, last + 1);
    const bool closed = xml.size() >= close.size() && xml.substr(xml.size() - close.size()) == close;
    return closed || (xml.find('>', open) + 1 == xml.size() && xml[xml.size() - 2] == '/');
}

Result<void> checked(const std::string& bytes, const std::string& folder)
{
    const auto parts = readZip(bytes, folder);
    std::string broken = parts ? "" : describe(parts.error());
    if (parts) {
        for (const ZipEntry& part : *parts) {
            broken = !broken.empty() || isWhole(part.content) ? broken : part.name + ", which is cut short";
        }
    }
    if (broken.empty()) {
        return {};
    }
    return fail(ErrorCode::InputOutput, broken, "room for temporary files ($TMPDIR, else /tmp)",
                Where{folder, 0, ""});
}

}  // namespace

Result<std::string> xlsxBytes(const Workbook& workbook)
{
    const auto library = xlsxLibrary();
    if (!library) {
        return tl::make_unexpected(library.error());
    }
    const auto scratch = ScratchFolder::make();
    if (!scratch) {
        return tl::make_unexpected(scratch.error());
    }
    const PlainNumbers plain;
    const std::string file = scratch->name() + "/workbook.xlsx";
    if (auto problem = Writer(**library, workbook, file, scratch->name()).write()) {
        return tl::make_unexpected(std::move(*problem));
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (auto whole = checked(bytes, scratch->name()); !whole) {
        return tl::make_unexpected(whole.error());
    }
    return bytes;
}

std::optional<Error> writeXlsx(const Workbook& workbook, const std::string& path)
{
    const auto bytes = xlsxBytes(workbook);
    return bytes ? replaceFile(path, *bytes) : std::optional(bytes.error());
}

}  // namespace gpucost
