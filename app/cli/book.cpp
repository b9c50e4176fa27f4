// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/files.h"
#include "core/report/book_report.h"

namespace gpucost::cli {

namespace {

constexpr std::int32_t defaultMaxAge = 12;

class BookCheckCommand : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("FILE", m_files, "Price books (JSON)", true);
        options.one("--max-age", m_maxAge, "MONTHS", "Doubt prices older than this on --as-of. Default: 12");
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        const auto maxAge = static_cast<std::int32_t>(
            m_maxAge ? readWhole(*m_maxAge, "--max-age", 0, 1200, problems).value_or(0) : defaultMaxAge);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        std::vector<BookCheck> checks;
        Errors unreadable;
        int exit = 0;
        for (const std::string& file : m_files) {
            const Result<std::string> text = readFile(file);
            if (!text) {
                unreadable.push_back(text.error());
                continue;
            }
            BookCheck& check = checks.emplace_back();
            check.file = file;
            const Checked<PriceBook> book = readPriceBook(*text, file);
            if (!book) {
                check.problems = book.error();
                exit = exitCode(ErrorCode::BadJson);
                continue;
            }
            check.offers = book->offers().size();
            check.prices = book->priceCount();
            check.digest = book->digest();
            check.doubts = findDoubts(*book, asOf, maxAge);
            if (!check.doubts.empty() && exit == 0) {
                exit = exitCode(ErrorCode::CheckFailed);
            }
        }
        if (!unreadable.empty()) {
            return tl::make_unexpected(std::move(unreadable));
        }
        return Answer{bookCheckReport(checks, format), exit};
    }

private:
    std::vector<std::string> m_files;
    std::optional<std::string> m_maxAge;
};

class BookList : public Command {
public:
    void addOptions(OptionList&) override {}

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            return tl::make_unexpected(catalog.error());
        }
        return Answer{bookListReport((*catalog)->books(), format)};
    }
};

}  // namespace

const CommandEntry bookCheckEntry{
    "book check", "Find every problem and every doubtful price in price books",
    "Exit codes: 0 nothing found, 1 doubts, 3 not a price book\n"
    "\n"
    "Examples:\n"
    "  gpucost book check pricing-data/books/aws.json\n"
    "  gpucost book check team.json --max-age 6 --format json\n",
    [] { return std::unique_ptr<Command>(std::make_unique<BookCheckCommand>()); }};

const CommandEntry bookListEntry{"book list", "List the price books in use",
                                 "Examples:\n"
                                 "  gpucost book list\n"
                                 "  gpucost book list --book team.json\n",
                                 [] { return std::unique_ptr<Command>(std::make_unique<BookList>()); }};

}  // namespace gpucost::cli
