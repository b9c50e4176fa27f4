// SPDX-License-Identifier: Apache-2.0
#include "connect/xlsx.h"

#include <array>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "connect/zip_reader.h"
#include "tests/connect/sample_workbook.h"

using namespace gpucost;

namespace {

struct Folder {
    Folder()
    {
        std::string name = (std::filesystem::temp_directory_path() / "gpucost-xlsx-test-XXXXXX").string();
        path = ::mkdtemp(name.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::filesystem::permissions(path, std::filesystem::perms::owner_all);
        std::filesystem::remove_all(path);
    }
    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(path), std::filesystem::directory_iterator()));
    }
    std::filesystem::path path;
};

std::string contentOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

void put(const std::filesystem::path& file, std::string_view content)
{
    std::ofstream(file, std::ios::binary) << content;
}

std::string part(const std::string& bytes, const std::string& name)
{
    const auto entries = readZip(bytes, "workbook").value();
    for (const ZipEntry& entry : entries) {
        if (entry.name == name) {
            return entry.content;
        }
    }
    FAIL("no part " << name);
    return "";
}

bool has(const std::string& text, const std::string& piece)
{
    return text.find(piece) != std::string::npos;
}

/// No file may grow beyond so many bytes, as on a full disk.
class NoRoomBeyond {
public:
    explicit NoRoomBeyond(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    NoRoomBeyond(const NoRoomBeyond&) = delete;
    NoRoomBeyond& operator=(const NoRoomBeyond&) = delete;
    ~NoRoomBeyond()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

}  // namespace

TEST_CASE("cells, formulas with their values, formats, panes and charts are in the file")
{
    const std::string bytes = xlsxBytes(test::sampleWorkbook()).value();
    const std::string sheet = part(bytes, "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<f>SUM(B2:B37)</f><v>111313.62</v>"));  // 36 x 3,090.82 + 0.07 x 630
    CHECK(has(sheet, "<f>ROUND(B2-B37,2)</f><v>-2.45</v>"));
    CHECK(has(
        sheet,
        "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\" state=\"frozen\"/>"));
    CHECK(has(sheet, "orientation=\"landscape\""));
    CHECK(has(sheet, "fitToHeight=\"0\""));
    CHECK(has(part(bytes, "xl/workbook.xml"), "'Cash flow'!$1:$1"));
    const std::string styles = part(bytes, "xl/styles.xml");
    CHECK(has(styles, "formatCode=\"#,##0 &quot;KRW&quot;\""));
    CHECK(has(styles, "formatCode=\"#,##0.00 &quot;USD&quot;\""));
    CHECK(has(styles, "formatCode=\"yyyy\\-mm\"") != has(styles, "formatCode=\"yyyy-mm\""));
    const std::string chart = part(bytes, "xl/charts/chart1.xml");
    CHECK(has(chart, "<c:grouping val=\"stacked\"/>"));
    CHECK(has(chart, "<a:t>'=What is due</a:t>"));
    CHECK(has(chart, "'Cash flow'!$B$2:$B$37"));
    CHECK(has(part(bytes, "xl/charts/chart2.xml"), "<c:lineChart>"));
    CHECK(has(part(bytes, "docProps/core.xml"), "2026-09-01T00:00:00Z"));
}

TEST_CASE("a number of more than 15 digits is text with a note, and so is the sum over it")
{
    const std::string bytes = xlsxBytes(test::sampleWorkbook()).value();
    const std::string strings = part(bytes, "xl/sharedStrings.xml");
    CHECK(has(strings, "<t>1234567890123456</t>"));
    CHECK(has(strings, "<t>0.1234567890123456789</t>"));
    const std::string sheet = part(bytes, "xl/worksheets/sheet2.xml");
    CHECK_FALSE(has(sheet, "SUM(A2:A8)"));
    CHECK(has(sheet, "<f>SUM(B2:B8)</f><v>0.7</v>"));
    CHECK(has(sheet, "numberStoredAsText=\"1\""));
    CHECK(has(part(bytes, "xl/comments1.xml"), "More digits than a spreadsheet"));
}

TEST_CASE("the same workbook is the same file, and every part of it is well-formed text")
{
    const std::string first = xlsxBytes(test::sampleWorkbook()).value();
    CHECK(first == xlsxBytes(test::sampleWorkbook()).value());
    const auto entries = readZip(first, "workbook").value();
    for (const ZipEntry& entry : entries) {
        CAPTURE(entry.name);
        CHECK(entry.content.find('\0') == std::string::npos);
    }
}

TEST_CASE("a file is replaced as a whole and keeps its permissions; nothing else is left behind")
{
    const Folder folder;
    const auto file = folder.path / "report.xlsx";
    put(file, "old");
    ::chmod(file.c_str(), 0640);
    CHECK_FALSE(writeXlsx(test::sampleWorkbook(), file).has_value());
    CHECK(contentOf(file) == xlsxBytes(test::sampleWorkbook()).value());
    CHECK(static_cast<int>(std::filesystem::status(file).permissions()) == 0640);
    CHECK(folder.files() == 1);
}

TEST_CASE("where there is no room the old file stays, wherever the room runs out")
{
    const Folder folder;
    const auto file = folder.path / "report.xlsx";
    put(file, "old");
    const auto whole = static_cast<rlim_t>(xlsxBytes(test::sampleWorkbook()).value().size());
    std::size_t refused = 0;
    for (const rlim_t bytes : {rlim_t{0}, rlim_t{1}, rlim_t{100}, rlim_t{1000}, rlim_t{4096}, rlim_t{10000},
                               whole / 2, whole - 1}) {
        CAPTURE(bytes);
        std::optional<Error> error;
        {
            const NoRoomBeyond limit(bytes);
            error = writeXlsx(test::sampleWorkbook(), file);
        }
        REQUIRE(error.has_value());
        CHECK(error->code == ErrorCode::InputOutput);
        CHECK_FALSE(error->found.empty());
        ++refused;
        CHECK(contentOf(file) == "old");
        CHECK(folder.files() == 1);
    }
    CHECK(refused == 8);
}

TEST_CASE("a folder that is not there, a folder without right to write, a full device: each an error")
{
    const Folder folder;
    const auto missing = writeXlsx(test::sampleWorkbook(), folder.path / "no" / "report.xlsx");
    REQUIRE(missing.has_value());
    CHECK(missing->where.file == folder.path / "no" / "report.xlsx");
    const auto full = writeXlsx(test::sampleWorkbook(), "/dev/full");
    REQUIRE(full.has_value());
    CHECK(full->found == "No space left on device");
    if (::geteuid() != 0) {  // root may write anywhere
        std::filesystem::permissions(folder.path,
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        CHECK(writeXlsx(test::sampleWorkbook(), folder.path / "report.xlsx").has_value());
    }
}

TEST_CASE("an archive that is cut or changed anywhere is refused, never read as something else")
{
    const std::string bytes = xlsxBytes(test::sampleWorkbook()).value();
    const auto before = readZip(bytes, "workbook").value();
    for (std::size_t size = 0; size < bytes.size(); size += 97) {
        CHECK_FALSE(readZip(std::string_view(bytes).substr(0, size), "workbook").has_value());
    }
    for (std::size_t at = 0; at < bytes.size(); at += 31) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const auto read = readZip(changed, "workbook");
        for (std::size_t i = 0; read && i < std::min(read->size(), before.size()); ++i) {
            CHECK((*read)[i].content == before[i].content);  // a date or a flag may have changed
        }
    }
}
