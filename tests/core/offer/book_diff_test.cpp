// SPDX-License-Identifier: Apache-2.0
#include "core/offer/book_diff.h"

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

/// "type: price; price", each price "plan 2026-01-01 3.06" or with "n/a" for not offered, "+U" for an
/// upfront.
PriceBook book(const std::vector<std::string>& offers)
{
    std::string json =
        R"({"schema":"gpucost.price-book.v1","id":"b","title":"t","sources":[{"id":"s","title":"t","reference":"r","licence":"l"},
        {"id":"z","title":"t","reference":"r","licence":"l"}],"billing_rules":[{"id":"r","granularity_seconds":1,"minimum_seconds":0,
        "settlement":"charge","source":"s"}],"offers":[)";
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const std::size_t colon = offers[i].find(": ");
        json +=
            (i == 0 ? "" : ",") + std::string(R"({"provider":"aws","region":"here","instance_type":")") +
            offers[i].substr(0, colon) +
            R"(","gpu":"t4","gpu_count":"1","includes_host":true,"os":"linux","tenancy":"shared","tax":"unknown","billing":"r","prices":[)";
        std::string rest = offers[i].substr(colon + 2);
        for (bool first = true; !rest.empty(); first = false) {
            const std::string price = rest.substr(0, rest.find("; "));
            rest = rest.find("; ") == std::string::npos ? "" : rest.substr(rest.find("; ") + 2);
            const std::string plan = price.substr(0, price.find(' '));
            const std::string day = price.substr(plan.size() + 1, 10);
            std::string amount = price.substr(plan.size() + 12);
            std::string fields = R"("plan":")" + plan.substr(0, plan.find('/')) + '"';
            if (plan == "reserved") {
                fields += R"(,"term_months":12,"payment":"partial-upfront","upfront":")" +
                          amount.substr(amount.find('+') + 1) + '"';
                amount = amount.substr(0, amount.find('+'));
            }
            const bool disputed = amount.back() == '!';
            amount = disputed ? amount.substr(0, amount.size() - 1) : amount;
            fields += amount == "n/a" ? R"(,"not_offered":true)" : R"(,"rate":")" + amount + '"';
            json += (first ? "{" : ",{") + fields + R"(,"per":"instance-hour","currency":"USD","as_of":")" +
                    day + R"(","as_of_kind":"exact","source":")" +
                    (disputed ? R"(z","disputed":"so")" : "s\"") + '}';
        }
        json += "]}";
    }
    Checked<PriceBook> read = readPriceBook(json + "]}", "test");
    if (!read) {
        FAIL(describe(read.error().front()));
    }
    return std::move(*read);
}

const Date late{std::chrono::year{2030} / 1 / 1};

}  // namespace

TEST_CASE("equal books do not differ, however they write their numbers")
{
    const PriceBook a = book({"a: on-demand 2026-01-01 3.060000"});
    const PriceBook b = book({"a: on-demand 2026-02-01 3.06"});
    const BookDiff diff = diffBooks(a, b, late);
    CHECK(diff.prices.empty());
    CHECK(diff.unchanged == 1);
}

TEST_CASE("offers and prices are added, removed and changed, by exactly how much")
{
    const PriceBook a =
        book({"a: on-demand 2025-01-01 98.32; spot 2025-01-01 30", "gone: on-demand 2025-01-01 1"});
    const PriceBook b =
        book({"a: on-demand 2026-01-01 55.04; reserved 2026-01-01 20+1000", "new: on-demand 2026-01-01 2"});
    const BookDiff diff = diffBooks(a, b, late);
    REQUIRE(diff.added.size() == 1);
    CHECK(diff.added[0]->instanceType == "new");
    REQUIRE(diff.removed.size() == 1);
    CHECK(diff.removed[0]->instanceType == "gone");
    REQUIRE(diff.prices.size() == 3);
    REQUIRE((diff.prices[0].before != nullptr && diff.prices[0].after != nullptr));
    CHECK((changeShare(*diff.prices[0].before, *diff.prices[0].after) ==
           Rational(Integer(-541), Integer(1229))));
    CHECK(diff.prices[1].after == nullptr);   // spot
    CHECK(diff.prices[2].before == nullptr);  // reserved
}

TEST_CASE("of each book the price that holds on the day is compared")
{
    const PriceBook a = book({"a: on-demand 2025-01-01 10; on-demand 2025-06-01 8; on-demand 2025-06-01 7!"});
    const PriceBook b = book({"a: on-demand 2025-01-01 10; on-demand 2025-09-01 6"});
    CHECK(diffBooks(a, b, Date(std::chrono::year{2025} / 3 / 1)).unchanged == 1);
    const BookDiff diff = diffBooks(a, b, late);
    REQUIRE(diff.prices.size() == 1);
    CHECK((diff.prices[0].before->rate == Decimal(8)));  // the disputed 7 does not count
    CHECK((diff.prices[0].after->rate == Decimal(6)));
    CHECK(diffBooks(a, b, Date(std::chrono::year{2024} / 1 / 1)).unchanged == 0);
}

TEST_CASE("a commitment is compared by all that is owed for its term")
{
    // 12 months of 730 hours: 1000 + 0.1 * 8760 = 1876; 500 + 0.2 * 8760 = 2252.
    const PriceBook a = book({"a: reserved 2025-01-01 0.1+1000"});
    const PriceBook b = book({"a: reserved 2026-01-01 0.2+500"});
    const BookDiff diff = diffBooks(a, b, late);
    REQUIRE(diff.prices.size() == 1);
    CHECK((comparableAmount(*diff.prices[0].before) == Rational(1876)));
    CHECK((changeShare(*diff.prices[0].before, *diff.prices[0].after) ==
           Rational(Integer(376), Integer(1876))));
}

TEST_CASE("changes are found in the order of days, from and until")
{
    const PriceBook a =
        book({"a: on-demand 2024-01-01 10; on-demand 2024-06-01 10.0; on-demand 2025-01-01 8; on-demand "
              "2025-06-01 n/a; on-demand 2026-01-01 9",
              "b: on-demand 2025-03-01 1; on-demand 2025-04-01 1.1"});
    std::vector<const Offer*> offers;
    for (const Offer& offer : a.offers()) {
        offers.push_back(&offer);
    }
    const auto all = priceChanges(offers, Date(std::chrono::year{2000} / 1 / 1), late);
    REQUIRE(all.size() == 4);
    CHECK((toString(all[0].after->asOf) == "2026-01-01"));
    CHECK((toString(all[3].after->asOf) == "2025-01-01"));
    CHECK((toString(all[3].before->asOf) == "2024-06-01"));  // the last day on which the old price was seen
    CHECK((changeShare(*all[3].before, *all[3].after) == Rational(Integer(-1), Integer(5))));
    CHECK(!changeShare(*all[0].before, *all[0].after).has_value());  // offered again: no share of nothing
    CHECK(priceChanges(offers, *parseDate("2025-04-01"), *parseDate("2025-05-31")).size() == 1);
    CHECK(priceChanges(offers, *parseDate("2025-04-02"), *parseDate("2025-05-31")).empty());
}
