// SPDX-License-Identifier: Apache-2.0
#include "connect/history_cache.h"

#include <cstdlib>
#include <fstream>

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "connect/history.h"
#include "tests/connect/loopback_server.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

struct Cached {
    TemporaryFolder folder;
    std::filesystem::path store = folder.path("history.sqlite");

    Cached() { ::setenv("XDG_CACHE_HOME", folder.path("cache").c_str(), 1); }
    ~Cached() { ::unsetenv("XDG_CACHE_HOME"); }
    Cached(const Cached&) = delete;
    Cached& operator=(const Cached&) = delete;

    void record(const char* name) const
    {
        const std::string file = std::string(GPUCOST_SOURCE_DIR) + "/pricing-data/books/" + name + ".json";
        const Checked<PriceBook> book = readPriceBook(contentOf(file), file);
        REQUIRE(book);
        const PriceBook* const books[] = {&*book};
        REQUIRE(recordPrices(store, books, "2026-11-21T10:00:00Z"));
    }

    std::string digest() const
    {
        const auto book = storedBook(store);
        REQUIRE(book);
        REQUIRE(*book != nullptr);
        CHECK((*book)->digest() == (*historyBook(store))->digest());
        return (*book)->digest() + std::to_string((*book)->offers().size()) +
               toString((*book)->offers()[0].prices[0].rate);
    }

    std::string file() const { return cacheFileOf(store).string(); }
    void overwrite(const std::string& bytes) const { std::ofstream(file(), std::ios::binary) << bytes; }
};

}  // namespace

TEST_CASE("where there is no store, nothing is made")
{
    const Cached cached;
    CHECK(storedBook(cached.store).value() == nullptr);
    CHECK(storedBook({}).value() == nullptr);
    CHECK(std::filesystem::is_empty(cached.folder.path()));
}

TEST_CASE("the cache says what the store says, and follows it")
{
    const Cached cached;
    cached.record("tencent");
    const std::string first = cached.digest();
    REQUIRE(std::filesystem::exists(cached.file()));
    const std::string bytes = contentOf(cached.file());
    CHECK(cached.digest() == first);
    CHECK(contentOf(cached.file()) == bytes);  // read, not written again
    cached.record("nhn");
    CHECK(cached.digest() != first);
    CHECK(contentOf(cached.file()) != bytes);

    const auto kept = storedBook(cached.store);  // its text outlives everything it was made from
    std::filesystem::remove(cached.file());
    CHECK((*kept)->offers()[0].name() == "nhn/all/g2.t4.c16m128");
}

TEST_CASE("a damaged, foreign or shared cache is not used")
{
    const Cached cached;
    cached.record("nhn");
    const std::string good = cached.digest();
    const std::string bytes = contentOf(cached.file());
    for (std::size_t at = 0; at < bytes.size(); at += 97) {
        std::string bad = bytes;
        bad[at] = static_cast<char>(bad[at] ^ 0x20);
        cached.overwrite(bad);
        CHECK(cached.digest() == good);
        cached.overwrite(bytes.substr(0, at));
        CHECK(cached.digest() == good);
    }
    cached.overwrite(bytes);
    ::chmod(cached.file().c_str(), 0666);
    CHECK(cached.digest() == good);
    struct stat status {};
    ::stat(cached.file().c_str(), &status);
    CHECK((status.st_mode & 0777) == 0600);  // replaced by one of our own
}

TEST_CASE("a cache that cannot be kept is no problem")
{
    const Cached cached;
    cached.record("nhn");
    ::setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
    CHECK(!cached.digest().empty());
    ::setenv("XDG_CACHE_HOME", "relative", 1);
    ::unsetenv("HOME");
    CHECK(cached.file().empty());
    CHECK(!cached.digest().empty());
}
