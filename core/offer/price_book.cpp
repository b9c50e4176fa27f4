// SPDX-License-Identifier: Apache-2.0
#include "core/offer/price_book.h"

#include <algorithm>
#include <cstdio>
#include <tuple>

#include "core/offer/price_book_storage.h"

namespace gpucost {

namespace {

/// FNV-1a, 64 bits, over texts that each end in a byte which occurs in no UTF-8.
class Hash {
public:
    Hash& operator<<(std::string_view text)
    {
        for (const char c : text) {
            add(static_cast<unsigned char>(c));
        }
        add(0xff);
        return *this;
    }
    Hash& operator<<(std::int64_t value) { return *this << std::string_view(std::to_string(value)); }
    Hash& operator<<(const Decimal& value) { return *this << std::string_view(toString(trimmed(value))); }
    Hash& operator<<(const ShareTable& shares)
    {
        for (std::size_t i = 0; i < shares.size(); ++i) {
            *this << Decimal(Integer(shares.numerator(i)), Scale{0}) << shares.denominator();
        }
        return *this << std::string_view(";");
    }

    /// Digests of things that have no order.
    Hash& operator<<(std::vector<std::uint64_t> parts)
    {
        std::sort(parts.begin(), parts.end());
        for (const std::uint64_t part : parts) {
            *this << static_cast<std::int64_t>(part);
        }
        return *this << std::string_view(";");
    }

    std::uint64_t value() const { return m_value; }

private:
    void add(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001b3; }

    std::uint64_t m_value = 0xcbf29ce484222325;
};

template <class Range, class Digest>
std::vector<std::uint64_t> each(const Range& range, Digest digest)
{
    std::vector<std::uint64_t> digests;
    digests.reserve(range.size());
    for (const auto& value : range) {
        digests.push_back(digest(value));
    }
    return digests;
}

std::uint64_t digestOf(const Source& source)
{
    return (Hash() << source.id << source.title << source.reference << source.licence).value();
}

std::uint64_t digestOf(const BillingRules& rules)
{
    Hash hash;
    hash << std::string_view(rules.id) << rules.granularitySeconds << rules.minimumSeconds
         << static_cast<std::int64_t>(rules.settlement) << rules.sustainedUse << rules.tierShares
         << rules.spotLimitHours << static_cast<std::int64_t>(rules.spotInterruption)
         << std::string_view(rules.source);
    for (const std::int32_t edge : rules.tierEdgesHours) {
        hash << edge;
    }
    return hash.value();
}

std::uint64_t digestOf(const Ladder& ladder)
{
    Hash hash;
    hash << ladder.id << ladder.source->id;
    for (const LadderStep& step : ladder.steps) {
        hash << step.fromMonths << step.toMonths << step.share;
    }
    return hash.value();
}

std::uint64_t digestOf(const Price& price)
{
    Hash hash;
    hash << toString(price.plan.kind) << price.plan.termMonths << toString(price.plan.payment)
         << toString(price.plan.offeringClass) << static_cast<std::int64_t>(price.form) << toString(price.per)
         << static_cast<std::int64_t>(price.hasTermTotal)
         << static_cast<std::int64_t>(price.sustainedUseIncluded) << toString(price.asOfKind)
         << price.precision << price.currency.code() << std::string_view(toString(price.asOf)) << price.rate
         << price.upfront << price.source->id
         << (price.ladder == nullptr ? std::string_view() : price.ladder->id) << price.disputed << price.doubt
         << price.note;
    for (const PublishedFigure& figure : price.published) {
        hash << figure.what << figure.figure << figure.exact << figure.verdict << figure.reason;
    }
    return hash.value();
}

std::uint64_t digestOf(const Offer& offer)
{
    const auto quantity = [](const std::optional<Decimal>& value) {
        return value ? toString(trimmed(*value)) : std::string("-");
    };
    Hash hash;
    hash << offer.provider << offer.region << offer.instanceType << offer.gpu
         << std::string_view(gpuCountText(offer.gpuCount)) << std::string_view(quantity(offer.vcpus))
         << std::string_view(quantity(offer.memoryGib)) << static_cast<std::int64_t>(offer.includesHost)
         << toString(offer.os) << toString(offer.tenancy) << toString(offer.tax)
         << std::string_view(offer.billing->id) << offer.note
         << each(offer.prices, [](const Price& price) { return digestOf(price); });
    return hash.value();
}

}  // namespace

std::uint64_t digestOf(const PriceBook::Storage& book, std::span<const Offer> offers)
{
    Hash hash;
    hash << book.id << book.title << book.licence
         << each(book.sources, [](const Source& source) { return digestOf(source); })
         << each(book.billingRules, [](const auto& rules) { return digestOf(*rules); })
         << each(book.ladders, [](const Ladder& ladder) { return digestOf(ladder); })
         << each(offers, [](const Offer& offer) { return digestOf(offer); });
    return hash.value();
}

bool comesBefore(const Price& a, const Price& b)
{
    const auto key = [](const Price& price) {
        return std::tuple(price.plan, price.asOf, price.source->id, toString(price.per),
                          price.currency.code());
    };
    return key(a) < key(b);
}

PriceBook::PriceBook()
    : m_storage(std::make_unique<Storage>())
{
}

PriceBook::PriceBook(std::unique_ptr<Storage> storage)
    : m_storage(std::move(storage))
{
}

PriceBook::~PriceBook() = default;
PriceBook::PriceBook(PriceBook&&) noexcept = default;
PriceBook& PriceBook::operator=(PriceBook&&) noexcept = default;

std::string_view PriceBook::id() const
{
    return m_storage->id;
}

std::string_view PriceBook::title() const
{
    return m_storage->title;
}

std::string_view PriceBook::licence() const
{
    return m_storage->licence;
}

std::span<const Source> PriceBook::sources() const
{
    return m_storage->sources;
}

std::span<const std::shared_ptr<const BillingRules>> PriceBook::billingRules() const
{
    return m_storage->billingRules;
}

std::span<const Ladder> PriceBook::ladders() const
{
    return m_storage->ladders;
}

std::span<const Offer> PriceBook::offers() const
{
    if (m_storage->isPacked()) {
        std::call_once(m_storage->offersDecoded, [this] {
            for (OfferCursor cursor(*m_storage); cursor.current() != nullptr; cursor.next()) {
                m_storage->offers.push_back(*cursor.current());
            }
        });
    }
    return m_storage->offers;
}

std::size_t PriceBook::priceCount() const
{
    return m_storage->priceCount;
}

std::string PriceBook::digest() const
{
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(m_storage->digest));
    return text;
}

}  // namespace gpucost
