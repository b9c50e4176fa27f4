// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <unordered_map>

#include "core/money/decimal_pack.h"
#include "core/offer/price_book_storage.h"

namespace gpucost {

namespace {

constexpr std::string_view magic = "gpucost-book-1\n";

// Behind the magic, each four bytes: where the sections begin, counted from the first byte.
enum Section : std::size_t { TextIndex, Texts, Head, Offers, PriceIndex, Prices, SectionCount };

enum PriceBits : std::uint16_t {
    HasTermTotal = 1,
    SustainedUseIncluded = 2,
    Inferred = 4,
    StatesClass = 8,
    StatesUpfront = 16,
    StatesRate = 32,
    HasRate = 64,
    HasUpfront = 128,
    HasLadder = 256,
    HasTexts = 512,
    HasPublished = 1024,
};

/// Values that repeat, each kept once and named by a number.
template <class Value>
class Table {
public:
    std::uint32_t operator()(const Value& value)
    {
        const auto [place, isNew] = m_numbers.try_emplace(value, static_cast<std::uint32_t>(m_values.size()));
        if (isNew) {
            m_values.push_back(value);
        }
        return place->second;
    }
    const std::vector<Value>& values() const { return m_values; }

private:
    std::unordered_map<Value, std::uint32_t> m_numbers;
    std::vector<Value> m_values;
};

class BookPacker {
public:
    explicit BookPacker(const PriceBook& book)
        : m_book(book)
    {
        m_texts(std::string());
    }

    std::string pack()
    {
        for (const Offer& offer : m_book.offers()) {
            putOffer(offer);
        }
        for (const Offer& offer : m_book.offers()) {
            m_priceIndex.fixed32(static_cast<std::uint32_t>(m_prices.size()));
            std::size_t figures = 0;
            for (const Price& price : offer.prices) {
                figures += price.published.size();
            }
            m_prices.number(figures);
            for (const Price& price : offer.prices) {
                putPrice(price);
            }
        }
        PackWriter head = putHead();
        PackWriter textIndex;
        std::string texts;
        for (const std::string& text : m_texts.values()) {
            textIndex.fixed32(static_cast<std::uint32_t>(texts.size()));
            texts += text;
        }
        textIndex.fixed32(static_cast<std::uint32_t>(texts.size()));

        PackWriter sections;
        std::size_t at = magic.size() + SectionCount * sizeof(std::uint32_t);
        std::string body;
        for (const std::string* section : {&textIndex.bytes(), &std::as_const(texts), &head.bytes(),
                                           &m_offers.bytes(), &m_priceIndex.bytes(), &m_prices.bytes()}) {
            sections.fixed32(static_cast<std::uint32_t>(at + body.size()));
            body += *section;
        }
        return std::string(magic) + sections.bytes() + body;
    }

private:
    void putText(PackWriter& out, std::string_view text) { out.number(m_texts(std::string(text))); }

    template <class Row>
    static std::uint32_t placeIn(std::span<const Row> rows, const Row* row)
    {
        return static_cast<std::uint32_t>(row - rows.data());
    }

    std::uint32_t placeOf(const BillingRules& rules) const
    {
        const auto all = m_book.billingRules();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].get() == &rules) {
                return static_cast<std::uint32_t>(i);
            }
        }
        throw std::invalid_argument("an offer with billing rules of another book");
    }

    std::uint32_t quantity(const std::optional<Decimal>& value)
    {
        return m_quantities(value ? toString(*value) : std::string());
    }

    void putOffer(const Offer& offer)
    {
        for (const std::string_view text : {offer.provider, offer.region, offer.instanceType, offer.gpu}) {
            putText(m_offers, text);
        }
        m_offers.number(m_gpuCounts(offer.gpuCount ? gpuCountText(offer.gpuCount) : std::string()));
        m_offers.number(quantity(offer.vcpus));
        m_offers.number(quantity(offer.memoryGib));
        m_offers.byte(static_cast<std::uint8_t>(
            (offer.includesHost ? 1U : 0U) | static_cast<unsigned>(offer.os) << 1 |
            static_cast<unsigned>(offer.tenancy) << 4 | static_cast<unsigned>(offer.tax) << 6));
        m_offers.number(placeOf(*offer.billing));
        putText(m_offers, offer.note);
        m_offers.number(offer.prices.size());
    }

    void putPrice(const Price& price)
    {
        const bool hasTexts = !price.disputed.empty() || !price.doubt.empty() || !price.note.empty();
        const bool hasRate = price.rate.scale() != 0 || !price.rate.isZero();
        const bool hasUpfront = price.upfront.scale() != 0 || !price.upfront.isZero();
        m_prices.byte(static_cast<std::uint8_t>(static_cast<unsigned>(price.plan.kind) |
                                                static_cast<unsigned>(price.plan.payment) << 3 |
                                                static_cast<unsigned>(price.plan.offeringClass) << 6));
        m_prices.byte(static_cast<std::uint8_t>(static_cast<unsigned>(price.form) |
                                                static_cast<unsigned>(price.per) << 2));
        const auto flag = [](bool set, PriceBits bit) { return set ? static_cast<std::uint64_t>(bit) : 0; };
        m_prices.number(
            flag(price.hasTermTotal, HasTermTotal) | flag(price.sustainedUseIncluded, SustainedUseIncluded) |
            flag(price.asOfKind == AsOfKind::Inferred, Inferred) | flag(price.statesClass, StatesClass) |
            flag(price.statesUpfront, StatesUpfront) | flag(price.statesRate, StatesRate) |
            flag(hasRate, HasRate) | flag(hasUpfront, HasUpfront) | flag(price.ladder != nullptr, HasLadder) |
            flag(hasTexts, HasTexts) | flag(!price.published.empty(), HasPublished));
        m_prices.number(static_cast<std::uint32_t>(price.plan.termMonths));
        m_prices.number(m_currencies(std::string(price.currency.code())));
        m_prices.signedNumber(price.asOf.days().time_since_epoch().count());
        m_prices.number(placeIn(m_book.sources(), price.source));
        if (price.form == PriceForm::EffectiveRate) {
            m_prices.signedNumber(price.precision);
        }
        if (hasRate) {
            gpucost::pack(m_prices, price.rate);
        }
        if (hasUpfront) {
            gpucost::pack(m_prices, price.upfront);
        }
        if (price.ladder != nullptr) {
            m_prices.number(placeIn(m_book.ladders(), price.ladder));
        }
        if (hasTexts) {
            for (const std::string_view text : {price.disputed, price.doubt, price.note}) {
                putText(m_prices, text);
            }
        }
        if (!price.published.empty()) {
            m_prices.number(price.published.size());
            for (const PublishedFigure& figure : price.published) {
                for (const std::string_view text :
                     {figure.what, figure.figure, figure.exact, figure.verdict, figure.reason}) {
                    putText(m_prices, text);
                }
            }
        }
    }

    static void putShares(PackWriter& out, const ShareTable& shares)
    {
        out.number(shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i) {
            gpucost::pack(out, divide(Decimal(shares.numerator(i)), Decimal(shares.denominator()), Scale{6},
                                      Rounding::HalfEven));
        }
    }

    PackWriter putHead()
    {
        PackWriter out;
        for (const std::string_view text : {m_book.id(), m_book.title(), m_book.licence()}) {
            putText(out, text);
        }
        out.number(m_book.priceCount());
        out.number(m_book.storage().digest);
        out.number(m_book.sources().size());
        for (const Source& source : m_book.sources()) {
            for (const std::string_view text : {source.id, source.title, source.reference, source.licence}) {
                putText(out, text);
            }
        }
        out.number(m_book.billingRules().size());
        for (const auto& rules : m_book.billingRules()) {
            out.text(rules->id);
            out.signedNumber(rules->granularitySeconds);
            out.signedNumber(rules->minimumSeconds);
            out.byte(static_cast<std::uint8_t>(rules->settlement));
            putShares(out, rules->sustainedUse);
            out.number(rules->tierEdgesHours.size());
            for (const std::int32_t edge : rules->tierEdgesHours) {
                out.signedNumber(edge);
            }
            putShares(out, rules->tierShares);
            out.signedNumber(rules->spotLimitHours);
            out.byte(static_cast<std::uint8_t>(rules->spotInterruption));
            out.text(rules->source);
        }
        out.number(m_book.ladders().size());
        for (const Ladder& ladder : m_book.ladders()) {
            putText(out, ladder.id);
            out.number(placeIn(m_book.sources(), ladder.source));
            out.number(ladder.steps.size());
            for (const LadderStep& step : ladder.steps) {
                out.signedNumber(step.fromMonths);
                out.signedNumber(step.toMonths);
                gpucost::pack(out, step.share);
            }
        }
        for (const std::vector<std::string>* table :
             {&m_gpuCounts.values(), &m_quantities.values(), &m_currencies.values()}) {
            out.number(table->size());
            for (const std::string& value : *table) {
                out.text(value);
            }
        }
        out.number(m_book.offers().size());
        return out;
    }

    const PriceBook& m_book;
    Table<std::string> m_texts;
    Table<std::string> m_gpuCounts;
    Table<std::string> m_quantities;
    Table<std::string> m_currencies;
    PackWriter m_offers;
    PackWriter m_priceIndex;
    PackWriter m_prices;
};

ShareTable unpackShares(PackReader& in)
{
    std::vector<Decimal> shares(in.number());
    for (Decimal& share : shares) {
        share = unpackDecimal(in);
    }
    return ShareTable::of(shares).value();
}

BillingRules unpackRules(PackReader& in)
{
    BillingRules rules;
    rules.id = in.text();
    rules.granularitySeconds = static_cast<std::int32_t>(in.signedNumber());
    rules.minimumSeconds = static_cast<std::int32_t>(in.signedNumber());
    rules.settlement = static_cast<Settlement>(in.byte());
    rules.sustainedUse = unpackShares(in);
    rules.tierEdgesHours.resize(in.number());
    for (std::int32_t& edge : rules.tierEdgesHours) {
        edge = static_cast<std::int32_t>(in.signedNumber());
    }
    rules.tierShares = unpackShares(in);
    rules.spotLimitHours = static_cast<std::int32_t>(in.signedNumber());
    rules.spotInterruption = static_cast<SpotInterruption>(in.byte());
    rules.source = in.text();
    return rules;
}

void unpackPrice(PackReader& in, const PackedPrices& packed, std::vector<PublishedFigure>& published,
                 Price& price)
{
    const PriceBook::Storage& book = *packed.book;
    const PackedOffers& tables = book.packedOffers;
    const unsigned plan = in.byte();
    price.plan.kind = static_cast<PlanKind>(plan & 7);
    price.plan.payment = static_cast<Payment>(plan >> 3 & 7);
    price.plan.offeringClass = static_cast<OfferingClass>(plan >> 6);
    const unsigned form = in.byte();
    price.form = static_cast<PriceForm>(form & 3);
    price.per = static_cast<Per>(form >> 2);
    const std::uint32_t bits = in.index();
    price.hasTermTotal = (bits & HasTermTotal) != 0;
    price.sustainedUseIncluded = (bits & SustainedUseIncluded) != 0;
    price.asOfKind = (bits & Inferred) != 0 ? AsOfKind::Inferred : AsOfKind::Exact;
    price.statesClass = (bits & StatesClass) != 0;
    price.statesUpfront = (bits & StatesUpfront) != 0;
    price.statesRate = (bits & StatesRate) != 0;
    price.plan.termMonths = static_cast<std::int32_t>(in.number());
    price.currency = packed.currencies[in.number()];
    price.asOf = Date(std::chrono::sys_days(std::chrono::days(in.signedNumber())));
    price.source = &book.sources[in.number()];
    if (price.form == PriceForm::EffectiveRate) {
        price.precision = static_cast<std::int16_t>(in.signedNumber());
    }
    if ((bits & HasRate) != 0) {
        price.rate = unpackDecimal(in);
    }
    if ((bits & HasUpfront) != 0) {
        price.upfront = unpackDecimal(in);
    }
    if ((bits & HasLadder) != 0) {
        price.ladder = &book.ladders[in.number()];
    }
    if ((bits & HasTexts) != 0) {
        price.disputed = tables.text(in);
        price.doubt = tables.text(in);
        price.note = tables.text(in);
    }
    if ((bits & HasPublished) != 0) {
        const std::size_t first = published.size();
        published.resize(first + in.number());
        for (std::size_t i = first; i < published.size(); ++i) {
            PublishedFigure& figure = published[i];
            for (std::string_view* text :
                 {&figure.what, &figure.figure, &figure.exact, &figure.verdict, &figure.reason}) {
                *text = tables.text(in);
            }
        }
        price.published = std::span(published).subspan(first);
    }
}

}  // namespace

PackedPrices::~PackedPrices()
{
    for (std::size_t i = 0; i < offerCount; ++i) {
        delete decoded[i].load(std::memory_order_relaxed);
    }
}

const Price* PriceList::decoded() const
{
    std::atomic<const DecodedPrices*>& slot = m_packed->decoded[m_index];
    const DecodedPrices* known = slot.load(std::memory_order_acquire);
    if (known == nullptr) {
        auto fresh = std::make_unique<DecodedPrices>();
        PackReader in(m_packed->rows +
                      PackReader(m_packed->index + m_index * sizeof(std::uint32_t)).fixed32());
        fresh->published.reserve(in.number());  // so that none moves while prices point at them
        fresh->prices.resize(m_size);
        for (std::size_t i = 0; i < m_size; ++i) {
            unpackPrice(in, *m_packed, fresh->published, fresh->prices[i]);
        }
        if (slot.compare_exchange_strong(known, fresh.get(), std::memory_order_acq_rel)) {
            known = fresh.release();
        }
    }
    return known->prices.data();
}

std::string_view PackedOffers::text(std::uint32_t number) const
{
    PackReader in(textIndex + number * sizeof(std::uint32_t));
    const std::uint32_t begin = in.fixed32();
    return {texts + begin, in.fixed32() - begin};
}

OfferCursor::OfferCursor(const PriceBook::Storage& book)
    : m_book(&book)
    , m_count(book.isPacked() ? book.packedPrices.offerCount : book.offers.size())
    , m_in(book.packedOffers.rows)
{
    decode();
}

const Offer* OfferCursor::current() const
{
    if (m_place >= m_count) {
        return nullptr;
    }
    return m_book->isPacked() ? &m_decoded : &m_book->offers[m_place];
}

void OfferCursor::next()
{
    ++m_place;
    decode();
}

void OfferCursor::decode()
{
    if (m_place >= m_count || !m_book->isPacked()) {
        return;
    }
    const PackedOffers& tables = m_book->packedOffers;
    Offer& offer = m_decoded;
    offer.provider = tables.text(m_in);
    offer.region = tables.text(m_in);
    offer.instanceType = tables.text(m_in);
    offer.gpu = tables.text(m_in);
    offer.gpuCount = tables.gpuCounts[m_in.number()];
    offer.vcpus = tables.quantities[m_in.number()];
    offer.memoryGib = tables.quantities[m_in.number()];
    const unsigned bits = m_in.byte();
    offer.includesHost = (bits & 1) != 0;
    offer.os = static_cast<OperatingSystem>(bits >> 1 & 7);
    offer.tenancy = static_cast<Tenancy>(bits >> 4 & 3);
    offer.tax = static_cast<Tax>(bits >> 6);
    offer.billing = m_book->billingRules[m_in.number()];
    offer.note = tables.text(m_in);
    offer.prices = PriceList(m_book->packedPrices, m_place, m_in.number());
}

std::string packPriceBook(const PriceBook& book)
{
    return BookPacker(book).pack();
}

PriceBook loadPackedPriceBook(std::string_view packed)
{
    PackReader sections = openPack(packed, magic);
    const char* starts[SectionCount];
    for (const char*& start : starts) {
        start = packed.data() + sections.fixed32();
    }
    auto book = std::make_unique<PriceBook::Storage>();
    PackedOffers& offers = book->packedOffers;
    offers.rows = starts[Offers];
    offers.textIndex = starts[TextIndex];
    offers.texts = starts[Texts];

    PackReader in(starts[Head]);
    book->id = offers.text(in);
    book->title = offers.text(in);
    book->licence = offers.text(in);
    book->priceCount = in.number();
    book->digest = in.number();
    book->sources.resize(in.number());
    for (Source& source : book->sources) {
        for (std::string_view* text : {&source.id, &source.title, &source.reference, &source.licence}) {
            *text = offers.text(in);
        }
    }
    book->billingRules.resize(in.number());
    for (auto& rules : book->billingRules) {
        rules = std::make_shared<const BillingRules>(unpackRules(in));
    }
    book->ladders.resize(in.number());
    for (Ladder& ladder : book->ladders) {
        ladder.id = offers.text(in);
        ladder.source = &book->sources[in.number()];
        ladder.steps.resize(in.number());
        for (LadderStep& step : ladder.steps) {
            step.fromMonths = static_cast<std::int32_t>(in.signedNumber());
            step.toMonths = static_cast<std::int32_t>(in.signedNumber());
            step.share = unpackDecimal(in);
        }
    }
    offers.gpuCounts.resize(in.number());
    for (auto& count : offers.gpuCounts) {
        const std::string_view text = in.text();
        count = text.empty() ? std::nullopt : std::optional(Rational::parse(text).value());
    }
    offers.quantities.resize(in.number());
    for (auto& quantity : offers.quantities) {
        const std::string_view text = in.text();
        quantity = text.empty() ? std::nullopt : std::optional(Decimal::of(text));
    }
    PackedPrices& prices = book->packedPrices;
    prices.currencies.resize(in.number());
    for (Currency& known : prices.currencies) {
        known = currency(in.text());
    }
    prices.book = book.get();
    prices.index = starts[PriceIndex];
    prices.rows = starts[Prices];
    prices.offerCount = in.number();
    prices.decoded = std::make_unique<std::atomic<const DecodedPrices*>[]>(prices.offerCount);
    return PriceBook(std::move(book));
}

}  // namespace gpucost
