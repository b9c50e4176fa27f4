// SPDX-License-Identifier: Apache-2.0
#include "connect/history.h"

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <SQLiteCpp/Database.h>
#include <doctest/doctest.h>
#include <sys/stat.h>

#include "tests/connect/loopback_server.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

/// A book with one machine: each price "2026-01-01 3.06", or a whole object.
PriceBook book(const std::vector<std::string>& prices, const std::string& source = "list",
               const std::string& vcpus = "8")
{
    std::string rows;
    for (const std::string& price : prices) {
        const std::string row = price.front() == '{'
                                    ? price
                                    : R"({"plan":"on-demand","rate":")" + price.substr(11) +
                                          R"(","per":"instance-hour","currency":"USD","as_of":")" +
                                          price.substr(0, 10) + R"(","as_of_kind":"exact","source":")" +
                                          source + "\"}";
        rows += (rows.empty() ? "" : ",") + row;
    }
    const std::string json =
        R"({"schema":"gpucost.price-book.v1","id":"test","title":"A test","sources":[{"id":")" + source +
        R"(","title":"A list","reference":"https://example.com","licence":"none stated"}],"billing_rules":[{"id":"rule",
        "granularity_seconds":1,"minimum_seconds":60,"settlement":"charge","source":")" +
        source +
        R"("}],"offers":[{"provider":"aws","region":"us-east-1","instance_type":"p3.2xlarge","gpu":"v100-sxm2-16gb",
        "gpu_count":"1","vcpus":")" +
        vcpus +
        R"(","includes_host":true,"os":"linux","tenancy":"shared","tax":"unknown","billing":"rule","prices":[)" +
        rows + "]}]}";
    Checked<PriceBook> read = readPriceBook(json, "test");
    if (!read) {
        FAIL(describe(read.error().front()));
    }
    return std::move(*read);
}

struct Store {
    TemporaryFolder folder;
    std::filesystem::path path = folder.path("history.sqlite");

    Recorded record(const PriceBook& newBook, const std::string& at = "2026-11-21T10:00:00Z")
    {
        const PriceBook* const books[] = {&newBook};
        const auto counts = recordPrices(path, books, at);
        if (!counts) {
            FAIL(describe(counts.error()));
        }
        return counts->front();
    }

    PriceBook all() const
    {
        Checked<std::optional<PriceBook>> read = historyBook(path);
        if (!read) {
            FAIL(describe(read.error().front()));
        }
        REQUIRE(read->has_value());
        return std::move(**read);
    }

    std::string on(const char* day) const
    {
        const PriceBook read = all();
        const Price* price = priceOn(read.offers()[0], PlanKey(), *parseDate(day));
        return price == nullptr ? "none" : toString(price->rate) + " of " + toString(price->asOf);
    }

    void write(const std::string& sql) { SQLite::Database(path.string(), SQLite::OPEN_READWRITE).exec(sql); }
};

}  // namespace

TEST_CASE("where there is no store there is no history, and asking makes none")
{
    Store store;
    const auto read = historyBook(store.path);
    REQUIRE(read);
    CHECK(!read->has_value());
    CHECK(std::filesystem::is_empty(store.folder.path()));
    std::ofstream(store.path).close();  // killed before its first byte
    CHECK(historyBook(store.path).has_value());
}

TEST_CASE("the price on any day is the newest observation not later than it")
{
    Store store;
    CHECK(store.record(book({"2025-01-10 98.320000"})).added == 1);
    CHECK(store.on("2025-01-09") == "none");
    CHECK(store.on("2025-01-10") == "98.320000 of 2025-01-10");

    const Recorded same = store.record(book({"2025-03-01 98.32"}), "2025-03-01T08:00:00Z");
    CHECK(same.added == 0);
    CHECK(same.confirmed == 1);
    CHECK(store.on("2025-02-28") == "98.320000 of 2025-01-10");
    CHECK(store.on("2025-03-02") == "98.320000 of 2025-03-01");  // seen again, in the words of the first

    CHECK(store.record(book({"2025-06-23 55.04"})).added == 1);
    CHECK(store.on("2025-06-22") == "98.320000 of 2025-03-01");
    CHECK(store.on("2025-06-23") == "55.04 of 2025-06-23");

    const Recorded again = store.record(book({"2025-06-23 55.04"}));
    CHECK(again.added == 0);
    CHECK(again.confirmed == 0);
    CHECK(store.record(book({"2024-06-01 110.00"})).added == 1);  // an older list, read later
    CHECK(store.on("2024-12-31") == "110.00 of 2024-06-01");
    CHECK(store.on("2026-12-31") == "55.04 of 2025-06-23");
    CHECK(store.all().priceCount() == 4);
}

TEST_CASE("of two prices of one day the one fetched last holds, and the other is kept")
{
    Store store;
    store.record(book({"2026-11-21 1.00"}), "2026-11-21T08:00:00Z");
    store.record(book({"2026-11-21 2.00"}), "2026-11-21T09:00:00Z");
    store.record(book({"2026-11-21 1.00"}), "2026-11-21T10:00:00Z");
    store.record(book({"2026-11-21 1.00"}), "2026-11-21T11:00:00Z");
    CHECK(store.on("2026-11-21") == "1.00 of 2026-11-21");
    const PriceBook read = store.all();
    REQUIRE(read.priceCount() == 3);
    std::size_t disputed = 0;
    for (const Price& price : read.offers()[0].prices) {
        disputed += price.disputed.empty() ? 0U : 1U;
    }
    CHECK(disputed == 2);
}

TEST_CASE("every row says where it came from and when it was fetched")
{
    Store store;
    store.record(book({"2026-11-20 1.00"}), "2026-11-21T08:00:00Z");
    store.record(book({"2026-11-22 1.00"}), "2026-11-22T08:00:00Z");
    const PriceBook read = store.all();
    REQUIRE(read.offers()[0].prices.size() == 2);
    CHECK(read.offers()[0].prices[0].source->title == "A list (recorded 2026-11-21T08:00:00Z)");
    CHECK(read.offers()[0].prices[1].source->title == "A list (recorded 2026-11-22T08:00:00Z)");
    CHECK(read.offers()[0].prices[0].source->reference == "https://example.com");
}

TEST_CASE("what is known of a machine is what the newest list says")
{
    Store store;
    store.record(book({"2026-01-01 1.00"}, "list", "8"));
    store.record(book({"2026-02-01 1.00"}, "list", "16"));
    CHECK(store.all().offers().size() == 1);
    CHECK((*store.all().offers()[0].vcpus == Decimal(16)));
}

TEST_CASE("observations cannot be changed or deleted")
{
    Store store;
    store.record(book({"2026-01-01 1.00"}));
    CHECK_THROWS_WITH(store.write("UPDATE observation SET rate='0.01'"), "observations are append-only");
    CHECK_THROWS_WITH(store.write("DELETE FROM observation"), "observations are append-only");
    CHECK_THROWS_WITH(store.write("DELETE FROM fetch"), "fetches are append-only");
}

TEST_CASE("one of several books that cannot be recorded keeps all of them out")
{
    Store store;
    store.record(book({"2026-01-01 1.00"}));
    store.write(
        "CREATE TRIGGER full BEFORE INSERT ON observation WHEN NEW.rate = '3.00' BEGIN SELECT RAISE(ABORT, "
        "'disk full'); END");
    const PriceBook good = book({"2026-02-01 2.00"});
    const PriceBook bad = book({"2026-03-01 3.00"});
    const PriceBook* const books[] = {&good, &bad};
    const auto result = recordPrices(store.path, books, "2026-11-21T10:00:00Z");
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::InputOutput);
    CHECK(store.on("2026-12-01") == "1.00 of 2026-01-01");
}

TEST_CASE("a store of a newer program, of another program, or no store at all is refused and left alone")
{
    Store store;
    const PriceBook some = book({"2026-01-01 1.00"});
    const PriceBook* const books[] = {&some};
    store.record(some);
    SUBCASE("newer")
    {
        store.write("PRAGMA user_version=99");
        CHECK(describe(historyBook(store.path).error().front()).find("version 99") != std::string::npos);
    }
    SUBCASE("of another program")
    {
        std::filesystem::remove(store.path);
        SQLite::Database(store.path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE bookmarks (url TEXT)");
        CHECK(describe(historyBook(store.path).error().front()).find("another program's") !=
              std::string::npos);
    }
    SUBCASE("text")
    {
        std::ofstream(store.path) << "provider,price\naws,3.06\n" << std::string(2000, 'x');
        CHECK(historyBook(store.path).error().front().code == ErrorCode::InputOutput);
    }
    const std::string before = contentOf(store.path.string());
    CHECK(!recordPrices(store.path, books, "2026-11-21T10:00:00Z"));
    CHECK(contentOf(store.path.string()) == before);
}

TEST_CASE("a store with flipped bytes gives an error or a book, never a crash")
{
    Store store;
    std::vector<std::string> prices;
    for (int day = 10; day < 29; ++day) {
        prices.push_back("2026-01-" + std::to_string(day) + ' ' + std::to_string(day) + ".5");
    }
    store.record(book(prices));
    store.write("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string good = contentOf(store.path.string());
    unsigned state = 7;
    for (int round = 0; round < 300; ++round) {
        std::string bad = good;
        for (int flips = 0; flips < 20; ++flips) {
            state = state * 1664525U + 1013904223U;
            bad[state % bad.size()] = static_cast<char>(state >> 24U);
        }
        std::filesystem::remove(store.path.string() + "-wal");
        std::filesystem::remove(store.path.string() + "-shm");
        std::ofstream(store.path, std::ios::binary) << bad;
        (void)historyBook(store.path);
    }
}

TEST_CASE("a store in a folder that cannot be written is still read")
{
    Store store;
    store.record(book({"2026-01-01 1.00"}));
    CHECK(!std::filesystem::exists(store.path.string() + "-wal"));  // closed in good order
    ::chmod(store.folder.path().c_str(), 0555);
    CHECK(store.on("2026-12-01") == "1.00 of 2026-01-01");
    ::chmod(store.folder.path().c_str(), 0755);
}

TEST_CASE("the shipped books go through the store and answer every day as before")
{
    std::size_t compared = 0;
    for (const char* name : {"aws", "azure", "gcp", "kt", "lambda", "nhn", "tencent", "sheets-2019"}) {
        CAPTURE(name);
        const std::string file = std::string(GPUCOST_SOURCE_DIR) + "/pricing-data/books/" + name + ".json";
        const Checked<PriceBook> shipped = readPriceBook(contentOf(file), file);
        REQUIRE(shipped);
        Store store;
        const Recorded counts = store.record(*shipped);
        CHECK(counts.prices == shipped->priceCount());
        const Recorded again = store.record(*shipped);
        CHECK(again.added == 0);
        CHECK(again.confirmed == 0);
        const PriceBook stored = store.all();
        REQUIRE(stored.offers().size() == shipped->offers().size());
        for (std::size_t i = 0; i < stored.offers().size(); ++i) {
            const Offer& before = shipped->offers()[i];
            const Offer& after = stored.offers()[i];
            REQUIRE(before.name() == after.name());
            CHECK(before.gpu == after.gpu);
            CHECK((before.vcpus == after.vcpus));
            CHECK(before.billing->granularitySeconds == after.billing->granularitySeconds);
            std::set<Date> days;
            std::set<PlanKey> plans;
            for (const Price& price : before.prices) {
                days.insert(price.asOf);
                plans.insert(price.plan);
            }
            for (const Date day : days) {
                for (const PlanKey& plan : plans) {
                    for (const PriceForm form : {PriceForm::Terms, PriceForm::EffectiveRate}) {
                        const Price* a = priceOn(before, plan, day, form);
                        const Price* b = priceOn(after, plan, day, form);
                        REQUIRE((a == nullptr) == (b == nullptr));
                        if (a != nullptr) {
                            const bool equal =
                                a->rate == b->rate && a->upfront == b->upfront && a->form == b->form &&
                                a->per == b->per && a->currency == b->currency &&
                                a->hasTermTotal == b->hasTermTotal && a->precision == b->precision;
                            CHECK_MESSAGE(equal, before.name(), " ", toString(plan), " on ", toString(day));
                            ++compared;
                        }
                    }
                }
            }
        }
    }
    MESSAGE("prices compared: ", compared);
    CHECK(compared > 15'000);
}
