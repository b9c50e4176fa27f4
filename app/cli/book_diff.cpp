// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/report/history_report.h"

namespace gpucost::cli {

namespace {

class BookDiffCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("FILE", m_files, "Two price books (JSON): the old one, then the new one", true);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (m_files.size() != 2) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "FILE"},
                                std::to_string(m_files.size()) + (m_files.size() == 1 ? " file" : " files"),
                                "two price books"});
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        std::vector<PriceBook> books;
        for (const std::string& file : m_files) {
            const Result<std::string> text = readFile(file);
            if (!text) {
                problems.push_back(text.error());
                continue;
            }
            Checked<PriceBook> book = readPriceBook(*text, file);
            if (book) {
                books.push_back(std::move(*book));
            } else {
                problems.insert(problems.end(), book.error().begin(), book.error().end());
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const BookDiff diff = diffBooks(books[0], books[1], asOf);
        return Answer{
            diffReport(diff, {m_files[0], books[0].digest()}, {m_files[1], books[1].digest()}, asOf, format)};
    }

private:
    std::vector<std::string> m_files;
};

}  // namespace

const CommandEntry bookDiffEntry{
    "book diff", "What changed from one price book to another, and by how much",
    "Examples:\n"
    "  gpucost book diff old.json new.json\n"
    "  gpucost book diff team-2025.json team-2026.json --as-of 2026-01-31 --format csv\n",
    [] { return std::unique_ptr<Command>(std::make_unique<BookDiffCommand>()); }};

}  // namespace gpucost::cli
