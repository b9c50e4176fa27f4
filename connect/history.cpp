// SPDX-License-Identifier: Apache-2.0
#include "connect/history.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <unordered_map>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <nlohmann/json.hpp>

#include "connect/history_schema.h"

namespace gpucost {

namespace {

using Json = nlohmann::ordered_json;

std::string textIn(const Json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::int64_t numberIn(const Json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

bool flagIn(const Json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_boolean() && found->get<bool>();
}

/// 55.040000 and 55.04 are one price.
std::string plain(const std::string& number)
{
    const Result<Decimal> value = Decimal::parse(number);
    return value ? toString(trimmed(*value)) : number;
}

/// A row of `observation`, in its words.
struct Observation {
    std::int64_t id = 0;
    std::string plan;
    std::int64_t termMonths = 0;
    std::string payment;
    std::string offeringClass;
    std::string form;
    std::string upfront;
    std::string rate;
    std::string termTotal;
    std::string effectiveRate;
    std::int64_t precision = 0;
    std::int64_t ladder = 0;  // 0: none
    std::string per;
    bool sustainedUseIncluded = false;
    std::string currency;
    std::string asOf;
    std::string asOfKind;
    std::int64_t source = 0;
    std::string disputed;
    std::string doubt;
    std::string note;
    std::string published;

    /// What is priced: observations with the same key follow each other in time. Disputed ones do so source
    /// by source, as in every book.
    std::string key(std::int64_t offer) const
    {
        const std::string_view cls =
            plan == "reserved" && offeringClass.empty() ? std::string_view("standard") : offeringClass;
        return joined({std::to_string(offer), plan, std::to_string(termMonths), payment, cls, per, currency,
                       sustainedUseIncluded ? "s" : "",
                       disputed.empty() ? std::string() : std::to_string(source)});
    }
    std::string value() const
    {
        return joined({form, plain(upfront), plain(rate), plain(termTotal), plain(effectiveRate),
                       std::to_string(precision), std::to_string(ladder)});
    }
};

/// What the recorder remembers of an observation.
struct Known {
    std::int64_t id;
    std::string asOf;
    std::string lastSeen;
    std::string value;
};

class Recorder {
public:
    Recorder(SQLite::Database& store, std::string_view fetchedAt)
        : m_store(store)
        , m_fetchedAt(fetchedAt)
    {
    }

    Recorded record(const PriceBook& book)
    {
        std::ostringstream text;
        writePriceBook(text, book);
        const Json document = Json::parse(text.str());

        Recorded counts;
        m_fetch = insert("INSERT INTO fetch (fetched_at, book, book_digest, prices) VALUES (?, ?, ?, ?)",
                         m_fetchedAt, textIn(document, "id"), book.digest(),
                         static_cast<std::int64_t>(book.priceCount()));
        std::map<std::string, std::int64_t> sources;
        for (const Json& source : document.at("sources")) {
            sources[textIn(source, "id")] =
                idOf("source (name, title, reference, licence)",
                     "name=? AND title=? AND reference=? AND licence=?", textIn(source, "id"),
                     textIn(source, "title"), textIn(source, "reference"), textIn(source, "licence"));
        }
        std::map<std::string, std::int64_t> rules;
        for (const Json& rule : document.at("billing_rules")) {
            Json definition = rule;
            definition.erase("id");
            definition.erase("source");
            rules[textIn(rule, "id")] =
                idOf("billing_rule (name, definition, source_id)", "name=? AND definition=? AND source_id=?",
                     textIn(rule, "id"), definition.dump(), sources.at(textIn(rule, "source")));
        }
        std::map<std::string, std::int64_t> ladders;
        if (document.contains("ladders")) {
            for (const Json& ladder : document.at("ladders")) {
                ladders[textIn(ladder, "id")] = idOf(
                    "ladder (name, steps, source_id)", "name=? AND steps=? AND source_id=?",
                    textIn(ladder, "id"), ladder.at("steps").dump(), sources.at(textIn(ladder, "source")));
            }
        }
        for (const Json& offer : document.at("offers")) {
            ++counts.offers;
            const std::int64_t id = offerId(offer, rules.at(textIn(offer, "billing")));
            for (const Json& price : offer.at("prices")) {
                ++counts.prices;
                recordPrice(id, price, sources, ladders, counts);
            }
        }
        return counts;
    }

private:
    template <class... Values>
    SQLite::Statement& prepared(const std::string& sql, const Values&... values)
    {
        auto& statement = m_statements[sql];
        if (!statement) {
            statement = std::make_unique<SQLite::Statement>(m_store, sql);
        }
        statement->reset();
        int place = 0;
        (statement->bind(++place, values), ...);
        return *statement;
    }

    template <class... Values>
    std::int64_t insert(const std::string& sql, const Values&... values)
    {
        prepared(sql, values...).exec();
        return m_store.getLastInsertRowid();
    }

    /// The row with these values, made where there is none. `table` is "name (columns)".
    template <class... Values>
    std::int64_t idOf(const std::string& table, const std::string& condition, const Values&... values)
    {
        SQLite::Statement& found =
            prepared("SELECT id FROM " + table.substr(0, table.find(' ')) + " WHERE " + condition, values...);
        if (found.executeStep()) {
            const std::int64_t id = found.getColumn(0).getInt64();
            found.reset();
            return id;
        }
        std::string marks;
        for (std::size_t i = 0; i < sizeof...(values); ++i) {
            marks += i == 0 ? "?" : ", ?";
        }
        return insert("INSERT INTO " + table + " VALUES (" + marks + ')', values...);
    }

    std::int64_t offerId(const Json& offer, std::int64_t rule)
    {
        const std::int64_t id =
            idOf("offer (provider, region, instance_type, gpu_count, os, tenancy)",
                 "provider=? AND region=? AND instance_type=? AND gpu_count=? AND os=? AND tenancy=?",
                 textIn(offer, "provider"), textIn(offer, "region"), textIn(offer, "instance_type"),
                 textIn(offer, "gpu_count"), textIn(offer, "os"), textIn(offer, "tenancy"));
        const std::string details =
            joined({textIn(offer, "gpu"), textIn(offer, "vcpus"), textIn(offer, "memory_gib"),
                    flagIn(offer, "includes_host") ? "1" : "0", textIn(offer, "tax"), std::to_string(rule),
                    textIn(offer, "note")});
        SQLite::Statement& newest = prepared(
            "SELECT gpu, vcpus, memory_gib, includes_host, tax, billing_rule_id, note FROM offer_details "
            "WHERE offer_id=? ORDER BY id DESC LIMIT 1",
            id);
        const bool known =
            newest.executeStep() &&
            details == joined({newest.getColumn(0).getString(), newest.getColumn(1).getString(),
                               newest.getColumn(2).getString(), newest.getColumn(3).getString(),
                               newest.getColumn(4).getString(), newest.getColumn(5).getString(),
                               newest.getColumn(6).getString()});
        newest.reset();
        if (!known) {
            insert(
                "INSERT INTO offer_details (offer_id, fetch_id, gpu, vcpus, memory_gib, includes_host, tax, "
                "billing_rule_id, note) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, m_fetch, textIn(offer, "gpu"), textIn(offer, "vcpus"), textIn(offer, "memory_gib"),
                flagIn(offer, "includes_host") ? 1 : 0, textIn(offer, "tax"), rule, textIn(offer, "note"));
        }
        loadKnown(id);
        return id;
    }

    void loadKnown(std::int64_t offer)
    {
        if (!m_loaded.insert(offer).second) {
            return;
        }
        SQLite::Statement& rows = prepared(
            "SELECT id, plan, term_months, payment, class, form, upfront, rate, term_total, effective_rate, "
            "precision, coalesce(ladder_id, 0), per, "
            "sustained_use_included, currency, observation.as_of, disputed, observation.source_id, "
            "coalesce(last_seen.as_of, observation.as_of) "
            "FROM observation LEFT JOIN last_seen ON observation_id = id WHERE offer_id=? ORDER BY id",
            offer);
        while (rows.executeStep()) {
            Observation row;
            int column = 0;
            row.id = rows.getColumn(column++).getInt64();
            row.plan = rows.getColumn(column++).getString();
            row.termMonths = rows.getColumn(column++).getInt64();
            row.payment = rows.getColumn(column++).getString();
            row.offeringClass = rows.getColumn(column++).getString();
            row.form = rows.getColumn(column++).getString();
            row.upfront = rows.getColumn(column++).getString();
            row.rate = rows.getColumn(column++).getString();
            row.termTotal = rows.getColumn(column++).getString();
            row.effectiveRate = rows.getColumn(column++).getString();
            row.precision = rows.getColumn(column++).getInt64();
            row.ladder = rows.getColumn(column++).getInt64();
            row.per = rows.getColumn(column++).getString();
            row.sustainedUseIncluded = rows.getColumn(column++).getInt() != 0;
            row.currency = rows.getColumn(column++).getString();
            row.asOf = rows.getColumn(column++).getString();
            row.disputed = rows.getColumn(column++).getString();
            row.source = rows.getColumn(column++).getInt64();
            m_known[row.key(offer)].push_back(
                {row.id, row.asOf, rows.getColumn(column).getString(), row.value()});
        }
        rows.reset();
    }

    void recordPrice(std::int64_t offer, const Json& price,
                     const std::map<std::string, std::int64_t>& sources,
                     const std::map<std::string, std::int64_t>& ladders, Recorded& counts)
    {
        Observation row;
        row.plan = textIn(price, "plan");
        row.termMonths = numberIn(price, "term_months");
        row.payment = textIn(price, "payment");
        row.offeringClass = textIn(price, "class");
        row.form = flagIn(price, "not_offered")       ? "not-offered"
                   : price.contains("effective_rate") ? "effective-rate"
                                                      : "terms";
        row.upfront = textIn(price, "upfront");
        row.rate = textIn(price, "rate");
        row.termTotal = textIn(price, "term_total");
        row.effectiveRate = textIn(price, "effective_rate");
        row.precision = numberIn(price, "precision");
        row.ladder = price.contains("ladder") ? ladders.at(textIn(price, "ladder")) : 0;
        row.per = textIn(price, "per");
        row.sustainedUseIncluded = flagIn(price, "sustained_use_included");
        row.currency = textIn(price, "currency");
        row.asOf = textIn(price, "as_of");
        row.asOfKind = textIn(price, "as_of_kind");
        row.source = sources.at(textIn(price, "source"));
        row.disputed = textIn(price, "disputed");
        row.doubt = textIn(price, "doubt");
        row.note = textIn(price, "note");
        row.published = price.contains("published") ? price.at("published").dump() : "";

        const std::string value = row.value();
        std::vector<Known>& known = m_known[row.key(offer)];
        // The newest that is known on its day: ISO days compare as text, ids count up.
        Known* newest = nullptr;
        for (Known& candidate : known) {
            if (candidate.asOf <= row.asOf && (newest == nullptr || newest->asOf <= candidate.asOf)) {
                newest = &candidate;
            }
        }
        if (newest != nullptr && newest->value == value) {
            if (newest->lastSeen < row.asOf) {
                prepared(
                    "INSERT INTO last_seen (observation_id, as_of, as_of_kind, source_id, fetch_id) VALUES "
                    "(?, ?, ?, ?, ?) "
                    "ON CONFLICT (observation_id) DO UPDATE SET as_of=excluded.as_of, "
                    "as_of_kind=excluded.as_of_kind, "
                    "source_id=excluded.source_id, fetch_id=excluded.fetch_id",
                    newest->id, row.asOf, row.asOfKind, row.source, m_fetch)
                    .exec();
                newest->lastSeen = row.asOf;
                ++counts.confirmed;
            }
            return;
        }
        known.push_back({add(offer, row), row.asOf, row.asOf, value});
        ++counts.added;
    }

    std::int64_t add(std::int64_t offer, const Observation& row)
    {
        SQLite::Statement& statement = prepared(
            "INSERT INTO observation (offer_id, fetch_id, plan, term_months, payment, class, form, upfront, "
            "rate, term_total, effective_rate, "
            "precision, ladder_id, per, sustained_use_included, currency, as_of, as_of_kind, source_id, "
            "disputed, doubt, note, published) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, 0), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            offer, m_fetch, row.plan, row.termMonths, row.payment, row.offeringClass, row.form, row.upfront,
            row.rate, row.termTotal, row.effectiveRate, row.precision, row.ladder, row.per,
            row.sustainedUseIncluded ? 1 : 0, row.currency, row.asOf, row.asOfKind, row.source, row.disputed,
            row.doubt, row.note, row.published);
        statement.exec();
        return m_store.getLastInsertRowid();
    }

    SQLite::Database& m_store;
    std::string m_fetchedAt;
    std::int64_t m_fetch = 0;
    std::unordered_map<std::string, std::unique_ptr<SQLite::Statement>> m_statements;
    std::set<std::int64_t> m_loaded;
    std::unordered_map<std::string, std::vector<Known>> m_known;
};

}  // namespace

Result<std::vector<Recorded>> recordPrices(const std::filesystem::path& path,
                                           std::span<const PriceBook* const> books,
                                           std::string_view fetchedAt)
{
    try {
        auto store = openHistoryForWriting(path);
        if (!store) {
            return tl::make_unexpected(store.error());
        }
        SQLite::Transaction transaction(**store, SQLite::TransactionBehavior::IMMEDIATE);
        std::vector<Recorded> counts;
        {
            Recorder recorder(**store, fetchedAt);
            for (const PriceBook* book : books) {
                counts.push_back(recorder.record(*book));
            }
        }
        transaction.commit();
        return counts;
    } catch (const SQLite::Exception& problem) {
        return storeError(path, problem.what());
    }
}

}  // namespace gpucost
