// SPDX-License-Identifier: Apache-2.0
#include "core/report/book_report.h"

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"
#include "core/report/page.h"

namespace gpucost {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string checkCsv(const std::vector<BookCheck>& checks)
{
    CsvWriter out;
    out.header({"file", "kind", "line", "place", "code", "found", "expected"});
    for (const BookCheck& check : checks) {
        for (const Error& problem : check.problems) {
            out.text(check.file)
                .text("problem")
                .number(problem.where.line > 0 ? std::to_string(problem.where.line) : "");
            out.text(problem.where.pointer)
                .text(name(problem.code))
                .text(problem.found)
                .text(problem.expected)
                .endRow();
        }
        for (const Doubt& doubt : check.doubts) {
            out.text(check.file)
                .text("doubt")
                .number("")
                .text(doubt.offer + ' ' + doubt.plan)
                .text("")
                .text(doubt.text)
                .text("")
                .endRow();
        }
    }
    return out.take();
}

std::string checkJson(const std::vector<BookCheck>& checks)
{
    JsonWriter json;
    json.beginArray();
    for (const BookCheck& check : checks) {
        json.beginObject();
        json.key("file").text(check.file);
        json.key("offers").integer(static_cast<std::int64_t>(check.offers));
        json.key("prices").integer(static_cast<std::int64_t>(check.prices));
        json.key("digest").text(check.digest);
        json.key("problems").beginArray();
        for (const Error& problem : check.problems) {
            json.beginObject();
            json.key("code").text(name(problem.code));
            json.key("line").integer(problem.where.line);
            json.key("place").text(problem.where.pointer);
            json.key("found").text(problem.found);
            json.key("expected").text(problem.expected);
            json.endObject();
        }
        json.endArray();
        json.key("doubts").beginArray();
        for (const Doubt& doubt : check.doubts) {
            json.beginObject();
            json.key("offer").text(doubt.offer);
            json.key("plan").text(doubt.plan);
            json.key("text").text(doubt.text);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    return json.take();
}

std::string checkPage(const std::vector<BookCheck>& checks, Page::Kind kind)
{
    Page page(kind);
    for (const BookCheck& check : checks) {
        if (!check.problems.empty()) {
            page.heading(check.file + ": not a price book, " +
                         counted(check.problems.size(), "problem", "problems"));
            std::vector<std::string> lines;
            for (const Error& problem : check.problems) {
                lines.push_back(describe(problem));
            }
            page.list(lines);
            continue;
        }
        page.heading(check.file + ": well-formed, " + counted(check.offers, "offer", "offers") + ", " +
                     counted(check.prices, "price", "prices") + ", " +
                     (check.doubts.empty() ? "no doubts" : counted(check.doubts.size(), "doubt", "doubts")) +
                     "; digest " + check.digest);
        std::vector<std::string> lines;
        for (const Doubt& doubt : check.doubts) {
            lines.push_back(doubt.offer + ' ' + doubt.plan + ": " + doubt.text);
        }
        page.list(lines);
    }
    return page.take();
}

struct Span {
    std::optional<Date> oldest;
    std::optional<Date> newest;
};

Span datesOf(const PriceBook& book)
{
    Span span;
    for (const Offer& offer : book.offers()) {
        for (const Price& price : offer.prices) {
            span.oldest = span.oldest ? std::min(*span.oldest, price.asOf) : price.asOf;
            span.newest = span.newest ? std::max(*span.newest, price.asOf) : price.asOf;
        }
    }
    return span;
}

std::string dateOrEmpty(const std::optional<Date>& date)
{
    return date ? toString(*date) : "";
}

}  // namespace

std::string bookCheckReport(const std::vector<BookCheck>& checks, Format format)
{
    switch (format) {
    case Format::Text: return checkPage(checks, Page::Kind::Text);
    case Format::Markdown: return checkPage(checks, Page::Kind::Markdown);
    case Format::Csv: return checkCsv(checks);
    case Format::Json: return checkJson(checks);
    }
    return "";
}

std::string bookListReport(std::span<const std::shared_ptr<const PriceBook>> books, Format format)
{
    if (format == Format::Json) {
        JsonWriter json;
        json.beginArray();
        for (const auto& book : books) {
            const Span dates = datesOf(*book);
            json.beginObject();
            json.key("id").text(book->id());
            json.key("title").text(book->title());
            json.key("licence").text(book->licence());
            json.key("offers").integer(static_cast<std::int64_t>(book->offers().size()));
            json.key("prices").integer(static_cast<std::int64_t>(book->priceCount()));
            json.key("sources").integer(static_cast<std::int64_t>(book->sources().size()));
            json.key("oldest_price").text(dateOrEmpty(dates.oldest));
            json.key("newest_price").text(dateOrEmpty(dates.newest));
            json.key("digest").text(book->digest());
            json.endObject();
        }
        json.endArray();
        return json.take();
    }
    if (format == Format::Csv) {
        CsvWriter out;
        out.header({"id", "title", "licence", "offers", "prices", "sources", "oldest_price", "newest_price",
                    "digest"});
        for (const auto& book : books) {
            const Span dates = datesOf(*book);
            out.text(book->id())
                .text(book->title())
                .text(book->licence())
                .number(std::to_string(book->offers().size()));
            out.number(std::to_string(book->priceCount())).number(std::to_string(book->sources().size()));
            out.text(dateOrEmpty(dates.oldest)).text(dateOrEmpty(dates.newest)).text(book->digest()).endRow();
        }
        return out.take();
    }
    Page page(format == Format::Markdown ? Page::Kind::Markdown : Page::Kind::Text);
    Table table({{"book"},
                 {"offers", Align::Right},
                 {"prices", Align::Right},
                 {"sources", Align::Right},
                 {"oldest"},
                 {"newest"},
                 {"digest"}});
    std::vector<std::string> titles;
    for (const auto& book : books) {
        const Span dates = datesOf(*book);
        const auto number = [](std::size_t count) { return grouped(std::to_string(count)); };
        table.add({std::string(book->id()), number(book->offers().size()), number(book->priceCount()),
                   number(book->sources().size()), dateOrEmpty(dates.oldest), dateOrEmpty(dates.newest),
                   book->digest()});
        titles.push_back(std::string(book->id()) + ": " + std::string(book->title()) + " (" +
                         std::string(book->licence()) + ")");
    }
    page.title(counted(books.size(), "price book", "price books"));
    page.table(table);
    page.heading("What they are");
    page.list(titles);
    return page.take();
}

}  // namespace gpucost
