// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "tests/core/offer/book_text.h"

using namespace gpucost;
using namespace gpucost::book_text;

namespace {

std::string written(const PriceBook& book)
{
    std::ostringstream out;
    writePriceBook(out, book);
    return out.str();
}

}  // namespace

TEST_CASE("every shipped book is written as it was read, byte for byte")
{
    std::set<std::string> digests;
    for (const auto& path : shippedBooks()) {
        CAPTURE(path.string());
        const std::string json = fileContent(path);
        const Checked<PriceBook> book = readPriceBook(json, path.string());
        REQUIRE_MESSAGE(book.has_value(), describe(book.error().front()));
        CHECK(book->id() == path.stem().string());
        CHECK(written(*book) == json);
        CHECK(book->digest().size() == 16);
        digests.insert(book->digest());
    }
    CHECK(digests.size() == 8);
}

TEST_CASE("every shipped book comes back from its packed form with the same content")
{
    for (const auto& path : shippedBooks()) {
        CAPTURE(path.string());
        const PriceBook book = read(fileContent(path));
        const std::string packed = packPriceBook(book);
        const PriceBook unpacked = loadPackedPriceBook(packed);
        CHECK(unpacked.digest() == book.digest());
        CHECK(unpacked.priceCount() == book.priceCount());
        CHECK(written(unpacked) == written(book));
        CHECK(packPriceBook(unpacked) == packed);
    }
}

TEST_CASE("packed data of something else is refused")
{
    CHECK_THROWS_AS(loadPackedPriceBook("PK\x03\x04"), std::invalid_argument);
    CHECK_THROWS_AS(loadPackedPriceBook(""), std::invalid_argument);
}

TEST_CASE("numbers keep their text through writing and packing")
{
    const std::string wide = "12345678901234567890123.000000000000000000000000000000000000000000000000000010";
    const PriceBook book =
        read(book_text::book(offer(onDemand("2.4900") + ',' + onDemand(wide, "2020-01-01"))));
    for (const std::string& rate : {std::string("2.4900"), wide}) {
        CHECK(written(book).find("\"rate\": \"" + rate + '"') != std::string::npos);
        const std::string packed = packPriceBook(book);
        CHECK(written(loadPackedPriceBook(packed)).find("\"rate\": \"" + rate + '"') != std::string::npos);
    }
}

TEST_CASE("the digest stands for the facts, not for their order or formatting")
{
    const std::string one = book(offer(onDemand("2.49") + ',' + onDemand("2.5", "2020-01-01")));
    const std::string swapped = book(offer(onDemand("2.5", "2020-01-01") + " ,\n\t" + onDemand("2.490")));
    const std::string dearer = book(offer(onDemand("2.50") + ',' + onDemand("2.5", "2020-01-01")));
    CHECK(read(one).digest() == read(swapped).digest());
    CHECK(read(one).digest() != read(dearer).digest());
    CHECK(read(one).digest() != read(replaced(one, "A list", "The list")).digest());
    CHECK(read(one).digest() !=
          read(replaced(one, "\"minimum_seconds\": 60", "\"minimum_seconds\": 61")).digest());
    CHECK(read(written(read(one))).digest() == read(one).digest());
}

TEST_CASE("text with quotes, backslashes and other scripts survives a round trip")
{
    const PriceBook book = read(
        replaced(book_text::book(offer(onDemand("1"))), "A small book", "\\\"\\u4ef7\\u683c\\\" \\\\ 가격"));
    CHECK(book.title() == "\"价格\" \\ 가격");
    CHECK(read(written(book)).title() == book.title());
    CHECK(read(written(book)).digest() == book.digest());
}

TEST_CASE("fractions of a GPU are written as fractions")
{
    const PriceBook book = read(
        replaced(book_text::book(offer(onDemand("1"))), "\"gpu_count\": \"1\"", "\"gpu_count\": \"1/4\""));
    CHECK(book.offers().front().gpuCount == Rational(Integer(1), Integer(4)));
    CHECK(written(book).find("\"gpu_count\": \"1/4\"") != std::string::npos);
}

TEST_CASE("a book may move while its offers are in use")
{
    PriceBook book = read(book_text::book(offer(onDemand("1"))));
    const Offer* offer = &book.offers().front();
    const PriceBook moved = std::move(book);
    CHECK(&moved.offers().front() == offer);
    CHECK(toString(offer->prices.front().rate) == "1");
}

TEST_CASE(
    "doubts name reservations dearer than on demand, outliers, old prices and what the book itself says")
{
    const std::string dear =
        R"({"plan": "reserved", "term_months": 12, "payment": "no-upfront", "rate": "3", )" + tail();
    const std::string doubted = replaced(onDemand("2"), "\"source\": \"list\"}",
                                         "\"source\": \"list\", \"doubt\": \"read from a screenshot\"}");
    const std::string other = replaced(offer(onDemand("2.1")), "us-east-1", "us-west-1");
    const std::string wild = replaced(offer(onDemand("400", "2026-01-01")), "us-east-1", "us-west-2");
    const PriceBook book = read(book_text::book(offer(doubted + ',' + dear) + ',' + other + ',' + wild));
    const auto texts = [&book](const char* today) {
        std::vector<std::string> lines;
        for (const Doubt& doubt : findDoubts(book, *parseDate(today), 24)) {
            lines.push_back(doubt.offer + ' ' + doubt.plan + ": " + doubt.text);
        }
        return lines;
    };
    const auto holds = [](const std::vector<std::string>& lines, const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) != lines.end();
    };
    const auto now = texts("2019-10-01");
    CHECK(now.size() == 3);
    CHECK(holds(now, "aws/us-east-1/p3.2xlarge on-demand: read from a screenshot"));
    CHECK(holds(now,
                "aws/us-east-1/p3.2xlarge reserved-1y-no-upfront: dearer than on demand: 3.0000 against "
                "2.0000 USD per GPU-hour on 2019-09-06"));
    CHECK(holds(now,
                "aws/us-west-2/p3.2xlarge on-demand: a hundred times dearer than its neighbors: 400.0000 "
                "against 2.0000 per GPU-hour"));
    const auto later = texts("2026-02-01");
    CHECK(later.size() == 6);
    CHECK(
        holds(later, "aws/us-west-1/p3.2xlarge on-demand: the newest price is 76 months old, of 2019-09-06"));
}

TEST_CASE("a GPU count that does not match the instance type elsewhere is a doubt")
{
    const std::string boards = replaced(replaced(offer(onDemand("2")), "us-east-1", "us-west-1"),
                                        "\"gpu_count\": \"1\"", "\"gpu_count\": \"2\"");
    const PriceBook book = read(book_text::book(offer(onDemand("2")) + ',' + boards));
    const std::vector<Doubt> doubts = findDoubts(book, *parseDate("2019-10-01"), 24);
    REQUIRE(doubts.size() == 1);
    CHECK(doubts[0].offer == "aws/us-west-1/p3.2xlarge");
    CHECK(doubts[0].text ==
          "does not match its instance type: 2 x \"v100-sxm2-16gb\" here, 1 x "
          "\"v100-sxm2-16gb\" in aws/us-east-1/p3.2xlarge");
}
