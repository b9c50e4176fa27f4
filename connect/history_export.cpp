// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include <SQLiteCpp/Statement.h>
#include <nlohmann/json.hpp>

#include "connect/history.h"
#include "connect/history_schema.h"

namespace gpucost {

namespace {

using Json = nlohmann::ordered_json;

/// Names for rows of a table that counts by number: "azure", and where several share a name, "azure-2".
class Names {
public:
    std::string of(std::int64_t id, const std::string& wanted)
    {
        auto [known, isNew] = m_names.emplace(id, wanted);
        for (int i = 2; isNew && !m_taken.insert(known->second).second; ++i) {
            known->second = wanted + '-' + std::to_string(i);
        }
        return known->second;
    }

private:
    std::map<std::int64_t, std::string> m_names;
    std::set<std::string> m_taken;
};

/// The store as a price book in JSON.
class Exporter {
public:
    explicit Exporter(SQLite::Database& store)
        : m_store(store)
    {
    }

    std::string json()
    {
        const std::string offers = offersJson();  // first: it finds out which sources and rules are used
        std::string text =
            R"({"schema": "gpucost.price-book.v1", "id": "history", "title": "Prices fetched by gpucost prices update",)";
        return text + "\n\"sources\": [\n" + m_sources + "],\n\"billing_rules\": [\n" + m_rules +
               "],\n\"ladders\": [\n" + m_ladders + "],\n\"offers\": [\n" + offers + "]}\n";
    }

private:
    static void add(std::string& list, const std::string& item)
    {
        list += (list.empty() ? "" : ",\n") + item;
    }

    static std::string quotedJson(const std::string& text)
    {
        const bool plain = std::all_of(
            text.begin(), text.end(), [](char c) { return c >= ' ' && c < '\x7f' && c != '"' && c != '\\'; });
        return plain ? '"' + text + '"' : Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    static void field(std::string& object, const char* name, const std::string& value)
    {
        if (!value.empty()) {
            object += (object.back() == '{' ? "\"" : ", \"") + std::string(name) + "\": " + quotedJson(value);
        }
    }

    static void rawField(std::string& object, const char* name, const std::string& value)
    {
        object += (object.back() == '{' ? "\"" : ", \"") + std::string(name) + "\": " + value;
    }

    /// The id of a source as one fetch brought it.
    const std::string& sourceId(std::int64_t source, std::int64_t fetch)
    {
        std::string& id = m_sourceIds[{source, fetch}];
        if (!id.empty()) {
            return id;
        }
        SQLite::Statement row(m_store,
                              "SELECT name, title, reference, licence, fetched_at FROM source, fetch WHERE "
                              "source.id=? AND fetch.id=?");
        row.bind(1, source);
        row.bind(2, fetch);
        row.executeStep();
        const std::string fetchedAt = row.getColumn(4).getString();
        id = m_sourceNames.of(static_cast<std::int64_t>(m_sourceIds.size()), row.getColumn(0).getString());
        std::string object = "{";
        field(object, "id", id);
        field(object, "title", row.getColumn(1).getString() + " (recorded " + fetchedAt + ')');
        field(object, "reference", row.getColumn(2).getString());
        field(object, "licence", row.getColumn(3).getString());
        add(m_sources, object + '}');
        return id;
    }

    std::string ruleId(std::int64_t rule, std::int64_t fetch)
    {
        std::string& id = m_ruleIds[rule];
        if (id.empty()) {
            SQLite::Statement row(m_store, "SELECT name, definition, source_id FROM billing_rule WHERE id=?");
            row.bind(1, rule);
            row.executeStep();
            id = m_ruleNames.of(rule, row.getColumn(0).getString());
            const std::string definition = row.getColumn(1).getString();
            std::string object = "{";
            field(object, "id", id);
            object += definition.size() > 2 ? ", " + definition.substr(1, definition.size() - 2) : "";
            field(object, "source", sourceId(row.getColumn(2).getInt64(), fetch));
            add(m_rules, object + '}');
        }
        return id;
    }

    std::string ladderId(std::int64_t ladder, std::int64_t fetch)
    {
        std::string& id = m_ladderIds[ladder];
        if (id.empty()) {
            SQLite::Statement row(m_store, "SELECT name, steps, source_id FROM ladder WHERE id=?");
            row.bind(1, ladder);
            row.executeStep();
            id = m_ladderNames.of(ladder, row.getColumn(0).getString());
            std::string object = "{";
            field(object, "id", id);
            rawField(object, "steps", row.getColumn(1).getString());
            field(object, "source", sourceId(row.getColumn(2).getInt64(), fetch));
            add(m_ladders, object + '}');
        }
        return id;
    }

    std::string offersJson()
    {
        SQLite::Statement offers(
            m_store,
            "SELECT offer.id, provider, region, instance_type, gpu_count, os, tenancy, gpu, vcpus, "
            "memory_gib, includes_host, tax, "
            "billing_rule_id, note, fetch_id FROM offer JOIN offer_details ON offer_id = offer.id "
            "WHERE offer_details.id = (SELECT max(id) FROM offer_details WHERE offer_id = offer.id) ORDER BY "
            "offer.id");
        SQLite::Statement prices(
            m_store,
            "SELECT plan, term_months, payment, class, form, upfront, rate, term_total, effective_rate, "
            "precision, ladder_id, per, "
            "sustained_use_included, currency, observation.as_of, observation.as_of_kind, "
            "observation.source_id, observation.fetch_id, "
            "disputed, doubt, note, published, last_seen.as_of, last_seen.as_of_kind, last_seen.source_id, "
            "last_seen.fetch_id, "
            "observation.id, fetched_at FROM observation LEFT JOIN last_seen ON observation_id = "
            "observation.id "
            "JOIN fetch ON fetch.id = observation.fetch_id WHERE offer_id=? ORDER BY observation.id DESC");
        std::string text;
        while (offers.executeStep()) {
            const auto column = [&](int i) { return offers.getColumn(i).getString(); };
            std::string object = "{";
            field(object, "provider", column(1));
            field(object, "region", column(2));
            field(object, "instance_type", column(3));
            rawField(object, "gpu", quotedJson(column(7)));  // may be empty
            field(object, "gpu_count", column(4));
            field(object, "vcpus", column(8));
            field(object, "memory_gib", column(9));
            rawField(object, "includes_host", offers.getColumn(10).getInt() != 0 ? "true" : "false");
            field(object, "os", column(5));
            field(object, "tenancy", column(6));
            field(object, "tax", column(11));
            field(object, "billing",
                  ruleId(offers.getColumn(12).getInt64(), offers.getColumn(14).getInt64()));
            field(object, "note", column(13));
            prices.reset();
            prices.bind(1, offers.getColumn(0).getInt64());
            std::string list;
            std::map<std::string, std::string> dayTaken;  // newest first: what was fetched last holds
            while (prices.executeStep()) {
                addPrice(prices, list, dayTaken);
            }
            if (!list.empty()) {
                rawField(object, "prices", "[\n" + list + ']');
                add(text, object + '}');
            }
        }
        return text;
    }

    void addPrice(SQLite::Statement& row, std::string& list, std::map<std::string, std::string>& dayTaken)
    {
        const auto column = [&](int i) { return row.getColumn(i).getString(); };
        const std::string form = column(4);
        std::string head = "{";
        field(head, "plan", column(0));
        if (row.getColumn(1).getInt() != 0) {
            rawField(head, "term_months", column(1));
        }
        field(head, "payment", column(2));
        field(head, "class", column(3));
        field(head, "upfront", column(5));
        field(head, "rate", column(6));
        field(head, "term_total", column(7));
        if (form == "effective-rate") {
            field(head, "effective_rate", column(8));
            rawField(head, "precision", column(9));
        } else if (form == "not-offered") {
            rawField(head, "not_offered", "true");
        }
        if (!row.getColumn(10).isNull()) {
            field(head, "ladder", ladderId(row.getColumn(10).getInt64(), row.getColumn(17).getInt64()));
        }
        field(head, "per", column(11));
        if (row.getColumn(12).getInt() != 0) {
            rawField(head, "sustained_use_included", "true");
        }
        field(head, "currency", column(13));

        std::string disputed = column(18);
        const std::string cls = column(0) == "reserved" && column(3).empty() ? "standard" : column(3);
        const std::string key =
            joined({column(0), column(1), column(2), cls, column(11), column(12), column(13)});
        if (disputed.empty()) {
            const auto [taken, isFirst] = dayTaken.emplace(key + column(14), column(27));
            if (!isFirst) {
                disputed = "fetched again at " + taken->second + ", with another price for the same day";
            }
        }
        const auto write = [&](const std::string& asOf, const std::string& kind, const std::string& source,
                               const std::string& dispute) {
            std::string object = head;
            field(object, "as_of", asOf);
            field(object, "as_of_kind", kind);
            field(object, "source", source);
            field(object, "disputed", dispute);
            field(object, "doubt", column(19));
            field(object, "note", column(20));
            if (const std::string published = column(21); !published.empty()) {
                rawField(object, "published", published);
            }
            add(list, object + '}');
        };
        write(column(14), column(15), sourceId(row.getColumn(16).getInt64(), row.getColumn(17).getInt64()),
              disputed);
        if (!row.getColumn(22).isNull()) {
            const bool isFirst = !disputed.empty() || dayTaken.emplace(key + column(22), column(27)).second;
            if (isFirst) {
                write(column(22), column(23),
                      sourceId(row.getColumn(24).getInt64(), row.getColumn(25).getInt64()), column(18));
            }
        }
    }

    SQLite::Database& m_store;
    std::string m_sources;
    std::string m_rules;
    std::string m_ladders;
    std::map<std::pair<std::int64_t, std::int64_t>, std::string> m_sourceIds;
    std::map<std::int64_t, std::string> m_ruleIds;
    std::map<std::int64_t, std::string> m_ladderIds;
    Names m_sourceNames;
    Names m_ruleNames;
    Names m_ladderNames;
};

}  // namespace

Result<std::string> historyJson(const std::filesystem::path& path)
{
    try {
        const auto store = openHistoryForReading(path);
        if (!store) {
            return tl::make_unexpected(store.error());
        }
        if (*store == nullptr || (*store)->execAndGet("SELECT count(*) FROM observation").getInt64() == 0) {
            return std::string();
        }
        return Exporter(**store).json();
    } catch (const SQLite::Exception& problem) {
        return storeError(path, problem.what());
    }
}

Checked<std::optional<PriceBook>> historyBook(const std::filesystem::path& path)
{
    const Result<std::string> json = historyJson(path);
    if (!json) {
        return tl::make_unexpected(Errors{json.error()});
    }
    if (json->empty()) {
        return std::optional<PriceBook>();
    }
    Checked<PriceBook> book = readPriceBook(*json, path.string());
    if (!book) {
        return tl::make_unexpected(book.error());
    }
    return std::optional<PriceBook>(std::move(*book));
}

}  // namespace gpucost
