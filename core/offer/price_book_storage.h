// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_set>

#include "core/base/pack_stream.h"
#include "core/offer/price_book.h"

namespace gpucost {

/// The prices of one offer of a packed book, once somebody looked at them.
struct DecodedPrices {
    std::vector<Price> prices;
    std::vector<PublishedFigure> published;  // what the prices' own spans point into
};

/// Where the prices of a packed book's offers lie, and what was decoded of them so far.
struct PackedPrices {
    const PriceBook::Storage* book = nullptr;
    const char* index = nullptr;  // for every offer four bytes: where its prices begin
    const char* rows = nullptr;
    std::vector<Currency> currencies;
    std::unique_ptr<std::atomic<const DecodedPrices*>[]> decoded;
    std::size_t offerCount = 0;

    PackedPrices() = default;
    PackedPrices(const PackedPrices&) = delete;
    PackedPrices& operator=(const PackedPrices&) = delete;
    ~PackedPrices();
};

/// The offers of a packed book, and the tables that they refer to by number.
struct PackedOffers {
    const char* rows = nullptr;
    const char* textIndex = nullptr;  // for every text four bytes: where it begins
    const char* texts = nullptr;
    std::vector<std::optional<Rational>> gpuCounts;
    std::vector<std::optional<Decimal>> quantities;

    std::string_view text(std::uint32_t number) const;
    std::string_view text(PackReader& in) const { return text(in.index()); }
};

/// What a price book owns. Everything else points into it, so it never moves.
struct PriceBook::Storage {
    std::string_view id;
    std::string_view title;
    std::string_view licence;
    std::vector<Source> sources;
    std::vector<std::shared_ptr<const BillingRules>> billingRules;
    std::vector<Ladder> ladders;
    std::size_t priceCount = 0;
    std::uint64_t digest = 0;

    // Of a book that was read from JSON.
    std::unordered_set<std::string> texts;
    std::deque<std::vector<Price>> prices;
    std::deque<std::vector<PublishedFigure>> published;

    // Of a packed book.
    PackedOffers packedOffers;
    PackedPrices packedPrices;

    bool isPacked() const { return packedOffers.rows != nullptr; }

    mutable std::once_flag offersDecoded;
    mutable std::vector<Offer> offers;

    /// The text in this book's keeping.
    std::string_view keep(std::string_view text)
    {
        return text.empty() ? std::string_view() : *texts.emplace(text).first;
    }
};

/// Walks the offers of a book in their order, decoding those of a packed book on the way.
class OfferCursor {
public:
    explicit OfferCursor(const PriceBook::Storage& book);

    const Offer* current() const;  ///< none behind the last
    void next();

private:
    void decode();

    const PriceBook::Storage* m_book;
    std::uint32_t m_place = 0;
    std::size_t m_count;
    PackReader m_in;
    Offer m_decoded;  // of a packed book
};

/// The order of prices inside an offer: plan, day, source, unit, currency.
bool comesBefore(const Price& a, const Price& b);

/// Stands for the facts of a book, whatever their order and formatting.
std::uint64_t digestOf(const PriceBook::Storage& book, std::span<const Offer> offers);

}  // namespace gpucost
