// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/offer/price_book.h"

namespace gpucost {

/// Builds a price book from code, where readPriceBook() builds one from a file. Text is copied into the book.
///
///     PriceBookBuilder builder("aws-list", "Prices of ...");
///     const Source* source = builder.addSource({"list", "Price list of ...", "https://...", "none stated"});
///     builder.addRules(rules);                             // rules.source names a source
///     builder.addOffer(offer, "aws-linux", {price});       // price.source is one of addSource()
///     Checked<PriceBook> book = std::move(builder).build();
///
/// Refuses what the reader refuses, so that a book that was built and written can be read: build() lists the
/// problems of all offers, each with the offer's name and plan. Offers and prices come in any order; the book
/// sorts them. Subscriptions are not built: no caller has any. Verified
/// tests/core/offer/price_book_builder_test.cpp: what is built, written and read has the same digest
class PriceBookBuilder {
public:
    PriceBookBuilder(std::string_view id, std::string_view title, std::string_view licence = {});
    ~PriceBookBuilder();

    /// A row of the source table. The pointer stays good until build().
    const Source* addSource(const Source& source);

    void addRules(BillingRules rules);

    /// The billing rules are named by their id; `offer.billing` and `offer.prices` are not looked at.
    void addOffer(const Offer& offer, std::string_view billing, std::vector<Price> prices);

    Checked<PriceBook> build() &&;

private:
    struct Draft {
        Offer offer;
        std::string_view billing;
        std::vector<Price> prices;
    };

    std::unique_ptr<PriceBook::Storage> m_book;
    std::deque<Source> m_sources;  // addresses are handed out
    std::vector<BillingRules> m_rules;
    std::deque<Draft> m_drafts;
};

}  // namespace gpucost
