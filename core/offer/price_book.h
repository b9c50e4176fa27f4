// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/offer/offer.h"

namespace gpucost {

/// A book of dated prices and where they come from. Moves are cheap; offers point into the book's own
/// storage.
///
/// Format    pricing-data/README.md and pricing-data/schema/price-book.schema.json
class PriceBook {
public:
    PriceBook();
    ~PriceBook();
    PriceBook(PriceBook&&) noexcept;
    PriceBook& operator=(PriceBook&&) noexcept;

    std::string_view id() const;
    std::string_view title() const;
    std::string_view licence() const;
    std::span<const Source> sources() const;
    std::span<const std::shared_ptr<const BillingRules>> billingRules() const;
    std::span<const Ladder> ladders() const;
    std::span<const Offer> offers()
        const;  ///< sorted by provider, region, instance type, os, tenancy, GPU count
    std::size_t priceCount() const;

    /// Stands for the content: 16 hexadecimal digits, the same for the same facts however they were
    /// formatted.
    std::string digest() const;

    struct Storage;  // price_book_storage.h
    explicit PriceBook(std::unique_ptr<Storage> storage);
    const Storage& storage() const { return *m_storage; }

private:
    std::unique_ptr<Storage> m_storage;
};

/// Reads a book from JSON text. Every problem is reported in one pass (up to a hundred), each with file, JSON
/// Pointer, what was found and what was expected; unknown fields, duplicate keys and bare numbers where text
/// is wanted are problems. Never throws on bad input.
Checked<PriceBook> readPriceBook(std::string_view json, const std::string& file);

/// Writes a book as JSON, one price a line; reading it back gives the same digest, and writing that the same
/// bytes.
void writePriceBook(std::ostream& out, const PriceBook& book);

/// A doubtful place in a book that is well-formed: what `gpucost book check` lists.
struct Doubt {
    std::string offer;
    std::string plan;
    std::string text;
};

/// Reservations dearer than on demand, prices a hundred times their neighbors' (same GPU, plan and provider,
/// per GPU), prices of zero, prices older than `maxAgeMonths` on `today`, an instance type with another
/// number or kind of GPUs elsewhere in the book, and the doubts the book itself states.
std::vector<Doubt> findDoubts(const PriceBook& book, Date today, std::int32_t maxAgeMonths);

/// A compact form that is compiled into the program, and back. Loading checks nothing but its own header.
std::string packPriceBook(const PriceBook& book);
PriceBook loadPackedPriceBook(
    std::string_view packed);  ///< text stays in `packed`, which must outlive the book

}  // namespace gpucost
