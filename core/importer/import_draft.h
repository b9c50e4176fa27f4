// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <unordered_set>

#include "core/base/json.h"
#include "core/importer/csv_reader.h"
#include "core/importer/import_rules.h"
#include "core/importer/importer.h"
#include "core/importer/json_cursor.h"

namespace gpucost {

/// What an importer has gathered so far: offers, their prices, what was skipped, what is wrong.
class ImportDraft {
public:
    /// `kind` is the list's name on the command line, `title` says in words what it is.
    ImportDraft(const ImportOptions& options, std::string_view kind, std::string_view title,
                std::span<const Document> documents);

    const ImportOptions& options() const { return m_options; }
    const MachineShape* machine(std::string_view provider, std::string_view instanceType) const;
    std::string gpuNamed(std::string_view name, std::int64_t memoryMib) const;

    // ---- rows
    // ------------------------------------------------------------------------------------------------------

    void readRows(std::size_t rows) { m_rowsRead += rows; }
    void keepRows(std::size_t rows) { m_rowsKept += rows; }

    /// The number of a reason for skipping rows, "text: detail". Details beyond the first hundred are left
    /// out.
    std::size_t reason(std::string_view text, std::string_view detail = {});
    void skip(std::size_t reason, std::string_view example, std::size_t rows = 1);
    void skip(std::string_view text, std::string_view example, std::size_t rows = 1)
    {
        skip(reason(text), example, rows);
    }

    // ---- offers and prices
    // -----------------------------------------------------------------------------------------

    /// The number of an offer that is the same thing on sale, or of this one, which is then copied.
    std::uint32_t offer(const Offer& offer, ImportRules rules);

    /// A price of the list: in force on `day`, per instance and hour, in US dollars.
    Price price(const PlanKey& plan, Date day) const;

    /// The price with which another one would collide: same plan, unit, day and currency.
    Price* find(std::uint32_t offer, const Price& price);

    /// The reasons why a price is skipped that was there already.
    std::size_t sameReason() const { return m_same; }
    std::size_t otherReason() const { return m_other; }

    enum class Put : std::uint8_t { New, Same, Other };

    /// Adds a price, unless the offer has one of the same plan, unit, day and currency: the same amounts, or
    /// others. Then the first stays, and where the amounts differ it carries a doubt that names them.
    Put put(std::uint32_t offer, const Price& price);

    /// Puts a price and counts its rows as kept or, where it collides, as skipped.
    void putRow(std::uint32_t offer, const Price& price, std::string_view example, std::size_t rows = 1);

    void doubt(Price& price, const Price& other);
    std::string_view keep(std::string_view text) { return *m_texts.emplace(text).first; }
    const Offer& offerAt(std::uint32_t number) const { return m_entries[number].offer; }

    // ---- problems
    // --------------------------------------------------------------------------------------------------

    Problems& problems() { return m_problems; }

    /// Whether a document is of a size that we read; a problem where it is not.
    bool admits(const Document& document);
    void problem(const Document& document, std::size_t offset, std::string pointer, std::string found,
                 std::string expected, ErrorCode code = ErrorCode::BadValue);
    void problem(const Document& document, const JsonFault& fault)
    {
        problem(document, fault.offset, "", fault.found, fault.expected, fault.code);
    }
    void problem(const Document& document, const CsvFault& fault);

    Checked<Import> finish();

private:
    struct OfferKey {
        std::string_view provider, region, instanceType, gpu, count;
        OperatingSystem os;
        Tenancy tenancy;
        bool includesHost;
        bool operator==(const OfferKey&) const = default;
    };
    struct OfferHash {
        std::size_t operator()(const OfferKey& key) const;
    };
    struct Entry {
        Offer offer;
        ImportRules rules;
        std::vector<Price> prices;
        std::unordered_map<std::uint64_t, std::uint32_t> places;  // of the prices by key, once they are many
    };
    static std::uint64_t keyOf(const Price& price);

    const ImportOptions& m_options;
    std::span<const Document> m_documents;
    std::string m_title;
    Source m_source;
    std::unordered_set<std::string> m_texts;
    std::unordered_map<OfferKey, std::uint32_t, OfferHash> m_numbers;
    std::deque<Entry> m_entries;
    std::vector<Skipped> m_skipped;
    std::size_t m_lastReason = 0;
    std::size_t m_same;
    std::size_t m_other;
    std::size_t m_rowsRead = 0;
    std::size_t m_rowsKept = 0;
    Problems m_problems;
};

/// A price as a list writes it: a number of at least zero. Exact at any length.
Result<Decimal> parseAmount(std::string_view text);

/// The day in front of a time stamp: "2025-09-12T22:53:08Z", "2025-09-12".
Result<Date> parseDay(std::string_view stamp);

/// A number of things that may be a share of one, written with few digits: 0.167 is a sixth, 0.333 a third.
Result<Rational> parseShareOfMachine(std::string_view text);

}  // namespace gpucost
