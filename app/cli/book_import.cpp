// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <sstream>

#include "app/cli/command.h"
#include "app/cli/files.h"
#include "connect/mapped_file.h"
#include "core/base/source_text.h"
#include "core/importer/import_kind.h"
#include "core/importer/machine_table.h"
#include "core/report/numbers.h"
#include "core/report/unicode.h"

namespace gpucost::cli {

namespace {

std::string kindNames()
{
    std::string names;
    for (const ImportKind& kind : importKinds()) {
        names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
    return names;
}

/// The book's id: the name of the file that it goes to, where that can be one, else the kind of list.
std::string bookId(const std::optional<std::string>& output, std::string_view kind)
{
    const std::string stem = output ? std::filesystem::path(*output).stem().string() : std::string();
    return parseId(stem) ? stem : std::string(kind);
}

std::string counted(std::size_t number, const char* noun)
{
    return grouped(std::to_string(number)) + ' ' + noun + (number == 1 ? "" : "s");
}

/// What became of the rows, most frequent reasons first.
std::string summary(const Import& import)
{
    std::string text = counted(import.rowsRead, "row") + " read, " +
                       grouped(std::to_string(import.rowsKept)) +
                       " kept: " + counted(import.book.priceCount(), "price") + " of " +
                       counted(import.book.offers().size(), "offer") + '\n';
    for (const Skipped& skipped : import.skipped) {
        constexpr std::size_t width = 10;
        std::string number = grouped(std::to_string(skipped.count));
        number.insert(0, number.size() < width ? width - number.size() : 0, ' ');
        text += number + " skipped: " + printable(skipped.reason) + " (" + printable(skipped.example) + ")\n";
    }
    return text;
}

class BookImportCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("FILE", m_files, "Price files of one provider, read as one list", true);
        options.one("--from", m_kind, "KIND",
                    "aws-price-list, azure-retail-prices, gcp-catalog or skypilot-catalog",
                    {"aws-price-list", "azure-retail-prices", "gcp-catalog", "skypilot-catalog"});
        options.one("--fetched", m_fetched, "DATE",
                    "The day on which the files were fetched. Default: today");
        options.one("--cloud", m_cloud, "NAME",
                    "Whose machines a SkyPilot catalog lists. Default: the file's folder");
        options.one("--reference", m_reference, "TEXT", "Where the files came from. Default: their names");
        options.one("--licence", m_licence, "TEXT", "Under which licence. Default: none stated");
        common.formats.clear();
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        common.readAsOf(today, problems);
        if (common.format) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--format"},
                                gpucost::quoted(*common.format),
                                "no --format: a price book is JSON"});
        }
        const Result<ImportKind> kind =
            m_kind ? importKindNamed(*m_kind)
                   : fail(ErrorCode::Usage, "no --from", kindNames(), {"", 0, "--from"});
        if (!kind) {
            problems.push_back(kind.error());
        }
        const Result<Date> fetched = m_fetched ? parseDate(*m_fetched) : Result<Date>(today);
        if (!fetched) {
            wrongValue(problems, "--fetched", *m_fetched, "a day such as 2026-08-20");
        }
        if (m_cloud && !parseId(*m_cloud)) {
            wrongValue(problems, "--cloud", *m_cloud, "a provider such as aws, azure, gcp or lambda");
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        std::vector<std::unique_ptr<MappedFile>> files;
        std::vector<Document> documents;
        for (const std::string& file : m_files) {
            auto content = MappedFile::open(file);
            if (content) {
                files.push_back(std::move(*content));
                documents.push_back({files.back()->bytes(), file});
            } else {
                problems.push_back(content.error());
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        ImportOptions options = importOptions(*catalog);
        options.bookId = bookId(common.output, kind->name);
        options.provider = m_cloud.value_or("");
        options.retrieved = *fetched;
        options.sourceReference = m_reference.value_or("");
        options.sourceLicence = m_licence.value_or("");
        const Checked<Import> import = kind->import(documents, options);
        if (!import) {
            return tl::make_unexpected(import.error());
        }
        std::ostringstream book;
        writePriceBook(book, import->book);
        writeStandardError(summary(*import));  // the book itself may go to standard output
        return Answer{book.str()};
    }

private:
    std::vector<std::string> m_files;
    std::optional<std::string> m_kind;
    std::optional<std::string> m_fetched;
    std::optional<std::string> m_cloud;
    std::optional<std::string> m_reference;
    std::optional<std::string> m_licence;
};

}  // namespace

const CommandEntry bookImportEntry{
    "book import", "Make a price book from providers' own price files",
    "The book goes to --output or standard output; what was skipped, and why, to standard error.\n"
    "Machines are looked up in the catalog: price lists do not say which GPU a machine has.\n"
    "\n"
    "Examples:\n"
    "  gpucost book import --from aws-price-list us-east-1.json -o aws-today.json\n"
    "  gpucost book import --from azure-retail-prices page-*.json --fetched 2026-08-20 -o azure-today.json\n"
    "  gpucost book import --from skypilot-catalog lambda/vms.csv -o lambda-today.json\n",
    [] { return std::unique_ptr<Command>(std::make_unique<BookImportCommand>()); }};

}  // namespace gpucost::cli
