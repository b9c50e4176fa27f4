// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/money/rate.h"
#include "core/plan/billing_rules.h"
#include "core/plan/plan_spec.h"

namespace gpucost {

enum class OperatingSystem : std::uint8_t { Unstated, Linux, Windows, Rhel, Suse };
enum class Tenancy : std::uint8_t { Unstated, Shared, Dedicated };
enum class Tax : std::uint8_t { Unknown, Included, Excluded };
enum class AsOfKind : std::uint8_t { Exact, Inferred };

std::string_view toString(OperatingSystem os);
std::string_view toString(Tenancy tenancy);
std::string_view toString(Tax tax);
std::string_view toString(AsOfKind kind);

/// Where figures come from. A row of a book's source table.
struct Source {
    std::string_view id;
    std::string_view title;
    std::string_view reference;  ///< repository:path@commit, an address, or reference:<file>
    std::string_view licence;
};

/// A figure as the source prints it, where that is not what follows from its own prices.
struct PublishedFigure {
    std::string_view what;
    std::string_view figure;
    std::string_view exact;    ///< free text: "53.464794..."
    std::string_view verdict;  ///< ok, rounded, truncated, inconsistent
    std::string_view reason;   ///< may be empty where the verdict is ok
};

/// The share of the monthly price paid for so many months bought at once.
struct LadderStep {
    std::int32_t fromMonths = 1;
    std::int32_t toMonths = 1;
    Decimal share;
};

struct Ladder {
    std::string_view id;
    std::vector<LadderStep> steps;
    const Source* source = nullptr;
};

/// What a price row holds.
enum class PriceForm : std::uint8_t {
    Terms,          ///< what is owed: upfront and recurring parts, per unit sold
    EffectiveRate,  ///< an hourly rate into which its source has spread an upfront: no cash flow
    NotOffered,     ///< the source says that it is not sold this way
};

/// One dated price of an offer under one way to buy. Text is owned by the price book.
struct Price {
    PlanKey plan;  ///< subscriptions: termMonths is 0, the ladder says what is sold
    PriceForm form = PriceForm::Terms;
    Per per = Per::InstanceHour;  ///< the unit of `rate`; upfront and termTotal are per instance or per GPU
    bool hasTermTotal = false;  ///< `upfront` is a term total, paid in equal monthly parts; there is no rate
    bool sustainedUseIncluded = false;  ///< a month that already holds the full sustained-use discount
    AsOfKind asOfKind = AsOfKind::Exact;
    std::int16_t precision = 0;  ///< of an effective rate: decimals that its source printed
    Currency currency;
    Date asOf;
    Decimal rate;     ///< recurring, monthly (subscription) or effective
    Decimal upfront;  ///< once per term; or the term total
    const Source* source = nullptr;
    const Ladder* ladder = nullptr;
    std::string_view disputed;  ///< why another price of the same day was chosen; never used by default
    std::string_view doubt;
    std::string_view note;
    std::span<const PublishedFigure> published;

    /// Fields that the book writes out although they have the default's value: for the writer alone.
    bool statesClass = false;
    bool statesUpfront = false;
    bool statesRate = false;

    Rate typedRate() const { return rateOf(Money(rate, currency), per); }
};

struct PackedPrices;

/// The prices of an offer, as a span. Those of a packed book are decoded when they are first looked at: the
/// program starts with 15,000 of them and answers with ten. Threads may share it.
class PriceList {
public:
    using value_type = Price;
    using const_iterator = const Price*;

    PriceList() = default;
    PriceList(std::span<const Price> prices)
        : m_prices(prices.data())
        , m_size(prices.size())
    {
    }  // NOLINT(google-explicit-constructor)
    PriceList(const PackedPrices& packed, std::uint32_t index, std::size_t size)
        : m_packed(&packed)
        , m_index(index)
        , m_size(size)
    {
    }

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Price* data() const { return m_packed == nullptr ? m_prices : decoded(); }
    const Price* begin() const { return data(); }
    const Price* end() const { return data() + m_size; }
    const Price& operator[](std::size_t i) const { return data()[i]; }
    const Price& front() const { return data()[0]; }
    const Price& back() const { return data()[m_size - 1]; }
    operator std::span<const Price>() const
    {
        return {data(), m_size};
    }  // NOLINT(google-explicit-constructor)

private:
    const Price* decoded() const;  // price_book_pack.cpp

    const Price* m_prices = nullptr;
    const PackedPrices* m_packed = nullptr;
    std::uint32_t m_index = 0;
    std::size_t m_size = 0;
};

struct Offer;
struct OwnedTerms;

/// One of the things that a machine made of parts is priced by: Google's GPUs are attached to a host of their
/// own price.
struct OfferPart {
    const Offer* offer = nullptr;
    std::int64_t count = 1;  ///< how many of it one machine has
};

/// A thing that is sold: an instance type (or an attachable GPU) in a region, with every price known for it.
/// Text and prices are owned by the price book; keep the book (or a Catalog that holds it) alive.
struct Offer {
    std::string_view provider;
    std::string_view region;  ///< "unstated" where the source names none, "all" where it makes no difference
    std::string_view instanceType;
    std::string_view gpu;              ///< id in the hardware table; empty: a host without GPU
    std::optional<Rational> gpuCount;  ///< per instance, fractions too; empty: the source does not say
    std::optional<Decimal> vcpus;
    std::optional<Decimal> memoryGib;
    bool includesHost = true;  ///< false: the price is for GPUs alone, the machine comes on top
    OperatingSystem os = OperatingSystem::Unstated;
    Tenancy tenancy = Tenancy::Unstated;
    Tax tax = Tax::Unknown;
    std::shared_ptr<const BillingRules> billing;
    std::shared_ptr<const OwnedTerms> owned;  ///< of servers that one owns (quote/owned_offer.h); else none
    std::string_view note;
    PriceList prices;  ///< sorted by plan, then by date; none for a machine made of parts
    std::span<const OfferPart>
        parts;  ///< of a machine made of parts (machine.h), each with prices and rules of its own

    /// "aws/ap-northeast-2/p3.2xlarge".
    std::string name() const;
};

/// The price that holds on a day: the newest undisputed row of this way to buy not later than it, or none.
///
/// `form`    Terms leaves effective rates out; EffectiveRate lets them in, beside terms
/// One day   terms come before an effective rate, and both before "not offered"; an hourly price before a
/// monthly one;
///           then the row that stands first, which in a Catalog is that of the last book given
/// A NotOffered row is returned as such; a row with sustained use already included never is. For
/// subscriptions `plan.termMonths` is ignored.
const Price* priceOn(const Offer& offer, const PlanKey& plan, Date asOf, PriceForm form = PriceForm::Terms);

/// The order of offers in books and catalogs: provider, region, instance type, os, tenancy, GPU count, each
/// as text.
bool comesBefore(const Offer& a, const Offer& b);

/// "8", "1/6", or "unknown", as books write it.
std::string gpuCountText(const std::optional<Rational>& count);

}  // namespace gpucost
