// SPDX-License-Identifier: Apache-2.0
#include "connect/history_schema.h"

#include <array>
#include <string>

#include <SQLiteCpp/Transaction.h>
#include <sys/stat.h>

namespace gpucost {

namespace {

constexpr int applicationId = 0x47505543;  // "GPUC"
constexpr int busyMilliseconds = 10'000;

/// One step for each version: step 0 makes version 1 of an empty file. Steps are never changed once shipped.
/// Absent text is '', so that UNIQUE compares it.
constexpr std::array<const char*, historyVersion> migrations = {R"sql(
CREATE TABLE fetch (
    id INTEGER PRIMARY KEY,
    fetched_at TEXT NOT NULL,
    book TEXT NOT NULL,
    book_digest TEXT NOT NULL,
    prices INTEGER NOT NULL
) STRICT;
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, title TEXT NOT NULL, reference TEXT NOT NULL, licence TEXT NOT NULL,
    UNIQUE (name, title, reference, licence)
) STRICT;
CREATE TABLE billing_rule (  -- definition: its fields in the price book, but for id and source
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, definition TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES source,
    UNIQUE (name, definition, source_id)
) STRICT;
CREATE TABLE ladder (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL, steps TEXT NOT NULL, source_id INTEGER NOT NULL REFERENCES source,
    UNIQUE (name, steps, source_id)
) STRICT;
CREATE TABLE offer (
    id INTEGER PRIMARY KEY,
    provider TEXT NOT NULL, region TEXT NOT NULL, instance_type TEXT NOT NULL, gpu_count TEXT NOT NULL,
    os TEXT NOT NULL, tenancy TEXT NOT NULL,
    UNIQUE (provider, region, instance_type, gpu_count, os, tenancy)
) STRICT;
CREATE TABLE offer_details (  -- the newest row of an offer counts
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer, fetch_id INTEGER NOT NULL REFERENCES fetch,
    gpu TEXT NOT NULL, vcpus TEXT NOT NULL, memory_gib TEXT NOT NULL, includes_host INTEGER NOT NULL, tax TEXT NOT NULL,
    billing_rule_id INTEGER NOT NULL REFERENCES billing_rule, note TEXT NOT NULL
) STRICT;
CREATE INDEX offer_details_of ON offer_details (offer_id);
CREATE TABLE observation (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES offer, fetch_id INTEGER NOT NULL REFERENCES fetch,
    plan TEXT NOT NULL, term_months INTEGER NOT NULL, payment TEXT NOT NULL, class TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('terms', 'effective-rate', 'not-offered')),
    upfront TEXT NOT NULL, rate TEXT NOT NULL, term_total TEXT NOT NULL, effective_rate TEXT NOT NULL,
    precision INTEGER NOT NULL, ladder_id INTEGER REFERENCES ladder, per TEXT NOT NULL,
    sustained_use_included INTEGER NOT NULL, currency TEXT NOT NULL, as_of TEXT NOT NULL, as_of_kind TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source, disputed TEXT NOT NULL, doubt TEXT NOT NULL, note TEXT NOT NULL,
    published TEXT NOT NULL
) STRICT;
CREATE INDEX observation_of ON observation (offer_id, plan, as_of);
CREATE TABLE last_seen (
    observation_id INTEGER PRIMARY KEY REFERENCES observation,
    as_of TEXT NOT NULL, as_of_kind TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source, fetch_id INTEGER NOT NULL REFERENCES fetch
) STRICT;
CREATE TRIGGER observation_stays BEFORE UPDATE ON observation BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER observation_is_kept BEFORE DELETE ON observation BEGIN SELECT RAISE(ABORT, 'observations are append-only'); END;
CREATE TRIGGER fetch_stays BEFORE UPDATE ON fetch BEGIN SELECT RAISE(ABORT, 'fetches are append-only'); END;
CREATE TRIGGER fetch_is_kept BEFORE DELETE ON fetch BEGIN SELECT RAISE(ABORT, 'fetches are append-only'); END;
)sql"};

int pragma(SQLite::Database& store, const char* name)
{
    return store.execAndGet(std::string("PRAGMA ") + name).getInt();
}

void setPragma(SQLite::Database& store, const char* name, int value)
{
    store.exec(std::string("PRAGMA ") + name + '=' + std::to_string(value));
}

/// What is wrong with a file that is there, if anything.
Result<int> versionOf(SQLite::Database& store, const std::filesystem::path& path)
{
    const int version = pragma(store, "user_version");
    const int id = pragma(store, "application_id");
    const bool empty = version == 0 && store.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
    if (!empty && id != applicationId) {
        return fail(ErrorCode::BadValue, "another program's database", "a price history of gpucost",
                    Where{path.string(), 0, ""});
    }
    if (version > historyVersion) {
        return fail(ErrorCode::BadValue,
                    "a price history of version " + std::to_string(version) + ", of a newer gpucost",
                    "version " + std::to_string(historyVersion) + " or earlier", Where{path.string(), 0, ""});
    }
    return version;
}

}  // namespace

Result<std::unique_ptr<SQLite::Database>> openHistoryForWriting(const std::filesystem::path& path)
{
    auto store = std::make_unique<SQLite::Database>(
        path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, busyMilliseconds);
    if (auto version = versionOf(*store, path); !version) {
        return tl::make_unexpected(version.error());  // before anything is written
    }
    store->exec("PRAGMA journal_mode=WAL");
    store->exec("PRAGMA synchronous=FULL");
    store->exec("PRAGMA foreign_keys=ON");

    SQLite::Transaction transaction(*store, SQLite::TransactionBehavior::IMMEDIATE);
    const auto version = versionOf(*store, path);  // again: another process may have been at it
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    for (int step = *version; step < historyVersion; ++step) {
        store->exec(migrations[static_cast<std::size_t>(step)]);
        setPragma(*store, "application_id", applicationId);
        setPragma(*store, "user_version", step + 1);
    }
    transaction.commit();
    return store;
}

Result<std::unique_ptr<SQLite::Database>> openHistoryForReading(const std::filesystem::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0 || status.st_size == 0) {
        return nullptr;
    }
    const auto open = [&](const std::string& name) {
        auto store = std::make_unique<SQLite::Database>(name, SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                                        busyMilliseconds);
        store->exec("BEGIN");
        (void)pragma(*store, "user_version");  // touches the file: a folder that cannot be written shows here
        return store;
    };
    std::unique_ptr<SQLite::Database> store;
    try {
        store = open(path.string());
    } catch (const SQLite::Exception&) {
        // A store in a read-only folder has no room for the files beside it that WAL wants. Without a log it
        // is complete.
        const std::filesystem::path log = path.string() + "-wal";
        struct stat logStatus {};
        if (::stat(log.c_str(), &logStatus) == 0 && logStatus.st_size > 0) {
            throw;
        }
        std::string escaped;
        for (const char c : std::filesystem::absolute(path).string()) {
            escaped += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
        }
        store = open("file://" + escaped + "?immutable=1");
    }
    const auto version = versionOf(*store, path);
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    if (*version == 0) {
        return nullptr;  // killed before its first transaction
    }
    return store;
}

tl::unexpected<Error> storeError(const std::filesystem::path& path, const char* what)
{
    return fail(ErrorCode::InputOutput, what, "a readable price history", Where{path.string(), 0, ""});
}

std::string joined(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts) {
        text.append(part).append(1, '\x1f');
    }
    return text;
}

}  // namespace gpucost
