// SPDX-License-Identifier: Apache-2.0
#include "core/importer/import_draft.h"

#include <algorithm>
#include <functional>

#include "core/offer/price_book_builder.h"

namespace gpucost {

namespace {

std::string joinedNames(std::span<const Document> documents)
{
    constexpr std::size_t most = 3;
    std::string names;
    for (std::size_t i = 0; i < documents.size() && i < most; ++i) {
        names += (i == 0 ? "" : " ; ") + documents[i].name;
    }
    return documents.size() > most ? names + " and " + std::to_string(documents.size() - most) + " more"
                                   : names;
}

std::string amounts(const Price& price)
{
    if (price.hasTermTotal || price.rate.isZero()) {
        return toString(price.upfront);
    }
    return (price.upfront.isZero() ? "" : toString(price.upfront) + " and ") + toString(price.rate);
}

}  // namespace

ImportDraft::ImportDraft(const ImportOptions& options, std::string_view kind, std::string_view title,
                         std::span<const Document> documents)
    : m_options(options)
    , m_documents(documents)
    , m_title(options.sourceTitle.empty() ? std::string(title) : options.sourceTitle)
    , m_same(reason("the same price again"))
    , m_other(reason("another price of the same machine, plan and day"))
{
    const std::string names = joinedNames(documents);
    m_source.id = keep(std::string(kind) + '-' + toString(options.retrieved));
    m_source.title = keep(m_title + ", fetched on " + toString(options.retrieved));
    m_source.reference = keep(!options.sourceReference.empty() ? options.sourceReference
                              : !names.empty()                 ? names
                                                               : "unnamed");
    m_source.licence = keep(options.sourceLicence.empty() ? "none stated" : options.sourceLicence);
    if (documents.empty()) {
        m_problems.add(ErrorCode::BadValue, Where(), "no document", "at least one");
    }
}

const MachineShape* ImportDraft::machine(std::string_view provider, std::string_view instanceType) const
{
    return m_options.machine ? m_options.machine(provider, instanceType) : nullptr;
}

std::string ImportDraft::gpuNamed(std::string_view name, std::int64_t memoryMib) const
{
    return m_options.gpuNamed ? m_options.gpuNamed(name, memoryMib) : std::string();
}

std::size_t ImportDraft::reason(std::string_view text, std::string_view detail)
{
    const auto isIt = [&](const Skipped& skipped) {
        const std::string_view known = skipped.reason;
        return detail.empty() ? known == text
                              : known.size() == text.size() + 2 + detail.size() && known.ends_with(detail) &&
                                    known.starts_with(text) && known.substr(text.size(), 2) == ": ";
    };
    // There are a few dozen, and one likes to follow itself.
    if (m_lastReason < m_skipped.size() && isIt(m_skipped[m_lastReason])) {
        return m_lastReason;
    }
    const auto found = std::find_if(m_skipped.begin(), m_skipped.end(), isIt);
    m_lastReason = static_cast<std::size_t>(found - m_skipped.begin());
    if (found == m_skipped.end()) {
        constexpr std::size_t mostDetailed = 150;
        if (!detail.empty() && m_skipped.size() >= mostDetailed) {
            return reason(text);
        }
        std::string reason(text);
        reason.append(detail.empty() ? "" : ": ").append(detail);
        m_skipped.push_back({std::move(reason), 0, ""});
    }
    return m_lastReason;
}

void ImportDraft::skip(std::size_t reason, std::string_view example, std::size_t rows)
{
    Skipped& skipped = m_skipped[reason];
    if (skipped.count == 0 && rows != 0) {
        constexpr std::size_t most = 200;
        skipped.example = example.substr(0, most);
    }
    skipped.count += rows;
}

std::size_t ImportDraft::OfferHash::operator()(const OfferKey& key) const
{
    const std::hash<std::string_view> hash;
    constexpr std::size_t spread = 0x9E3779B97F4A7C15;
    std::size_t value = hash(key.region) * spread ^ hash(key.instanceType);
    value = value * spread ^ static_cast<std::size_t>(key.os) << 8 ^ static_cast<std::size_t>(key.tenancy);
    return value ^ value >> 29;
}

std::uint32_t ImportDraft::offer(const Offer& offer, ImportRules rules)
{
    const std::string count = offer.gpu.empty() ? std::string() : gpuCountText(offer.gpuCount);
    OfferKey key{offer.provider, offer.region, offer.instanceType, offer.gpu,
                 count,          offer.os,     offer.tenancy,      offer.includesHost};
    const auto known = m_numbers.find(key);
    if (known != m_numbers.end()) {
        return known->second;
    }
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    Entry& entry = m_entries.emplace_back(Entry{offer, rules, {}, {}});
    for (std::string_view* text : {&entry.offer.provider, &entry.offer.region, &entry.offer.instanceType,
                                   &entry.offer.gpu, &entry.offer.note}) {
        *text = keep(*text);
    }
    key = {entry.offer.provider, entry.offer.region, entry.offer.instanceType,
           entry.offer.gpu,      keep(count),        offer.os,
           offer.tenancy,        offer.includesHost};
    m_numbers.emplace(key, number);
    return number;
}

Price ImportDraft::price(const PlanKey& plan, Date day) const
{
    Price price;
    price.plan = plan;
    price.asOf = day;
    price.source = &m_source;
    return price;
}

std::uint64_t ImportDraft::keyOf(const Price& price)
{
    std::uint64_t key = 0;
    const auto add = [&key](auto value, int bits) { key = key << bits | static_cast<std::uint64_t>(value); };
    constexpr std::int64_t daysBeforeEpoch = 1 << 20;  // more than from year 1 to 1970
    add(price.asOf.days().time_since_epoch().count() + daysBeforeEpoch, 23);
    add(price.plan.kind, 3);
    add(price.plan.termMonths, 8);
    add(price.plan.payment, 3);
    add(price.plan.offeringClass, 1);
    add(price.per, 2);
    for (const char letter : price.currency.code()) {
        add(letter - 'A', 5);
    }
    return key;
}

Price* ImportDraft::find(std::uint32_t offer, const Price& price)
{
    Entry& entry = m_entries[offer];
    if (!entry.places.empty()) {
        const auto found = entry.places.find(keyOf(price));
        return found == entry.places.end() ? nullptr : &entry.prices[found->second];
    }
    for (Price& other : entry.prices) {
        if (other.plan == price.plan && other.per == price.per && other.asOf == price.asOf &&
            other.currency == price.currency) {
            return &other;
        }
    }
    return nullptr;
}

ImportDraft::Put ImportDraft::put(std::uint32_t offer, const Price& price)
{
    Price* const other = find(offer, price);
    if (other == nullptr) {
        Entry& entry = m_entries[offer];
        std::vector<Price>& prices = entry.prices;
        if (prices.size() == prices.capacity()) {
            constexpr std::size_t few = 2;  // on demand and spot
            constexpr std::size_t many =
                14;  // AWS: on demand, and reservations of two lengths, three payments, two classes
            prices.reserve(prices.empty() ? few : std::max(many, 2 * prices.size()));
        }
        prices.push_back(price);
        constexpr std::size_t tooManyToSearch = 64;
        if (prices.size() > tooManyToSearch) {
            for (std::size_t i = entry.places.size(); i < prices.size(); ++i) {
                entry.places.emplace(keyOf(prices[i]), static_cast<std::uint32_t>(i));
            }
        }
        return Put::New;
    }
    if (other->hasTermTotal == price.hasTermTotal && other->rate == price.rate &&
        other->upfront == price.upfront) {
        return Put::Same;
    }
    doubt(*other, price);
    return Put::Other;
}

void ImportDraft::putRow(std::uint32_t offer, const Price& price, std::string_view example, std::size_t rows)
{
    switch (put(offer, price)) {
    case Put::New: keepRows(rows); break;
    case Put::Same: skip(m_same, example, rows); break;
    case Put::Other: skip(m_other, example, rows); break;
    }
}

void ImportDraft::doubt(Price& price, const Price& other)
{
    if (price.doubt.empty()) {
        price.doubt = keep("the list has another price of the same machine, plan and day: " + amounts(other));
    }
}

void ImportDraft::problem(const Document& document, std::size_t offset, std::string pointer,
                          std::string found, std::string expected, ErrorCode code)
{
    if (m_problems.size() < Problems::most) {
        m_problems.add(code, {document.name, lineOf(document.bytes, offset), std::move(pointer)},
                       std::move(found), std::move(expected));
    }
}

void ImportDraft::problem(const Document& document, const CsvFault& fault)
{
    m_problems.add(fault.code, {document.name, fault.line, ""}, fault.found, fault.expected);
}

bool ImportDraft::admits(const Document& document)
{
    if (document.bytes.size() < importLimitBytes) {
        return true;
    }
    m_problems.add(ErrorCode::NumericLimit, {document.name, 0, ""},
                   "a document of " + std::to_string(document.bytes.size()) + " bytes",
                   "less than 4 GiB; cut it by region or service");
    return false;
}

Checked<Import> ImportDraft::finish()
{
    if (m_problems.empty() && m_rowsRead == 0) {
        m_problems.add(ErrorCode::BadValue, {joinedNames(m_documents), 0, ""}, "no rows",
                       "at least one row of a price list");
    }
    if (!m_problems.empty()) {
        return tl::make_unexpected(m_problems.take());
    }
    PriceBookBuilder builder(m_options.bookId, m_title);
    const Source* const source = builder.addSource(m_source);
    std::vector<ImportRules> used;
    for (Entry& entry : m_entries) {
        if (entry.prices.empty()) {
            continue;
        }
        if (std::find(used.begin(), used.end(), entry.rules) == used.end()) {
            used.push_back(entry.rules);
        }
        for (Price& price : entry.prices) {
            price.source = source;
        }
        builder.addOffer(entry.offer, billingRules(entry.rules).id, std::move(entry.prices));
    }
    std::sort(used.begin(), used.end());
    for (const ImportRules rules : used) {
        builder.addSource(sourceOf(rules));
        builder.addRules(billingRules(rules));
    }
    Checked<PriceBook> book = std::move(builder).build();
    if (!book) {
        return tl::make_unexpected(std::move(book.error()));
    }
    std::erase_if(m_skipped, [](const Skipped& skipped) { return skipped.count == 0; });
    std::sort(m_skipped.begin(), m_skipped.end(), [](const Skipped& a, const Skipped& b) {
        return a.count != b.count ? a.count > b.count : a.reason < b.reason;
    });
    return Import{std::move(*book), std::move(m_skipped), m_rowsRead, m_rowsKept};
}

Result<Decimal> parseAmount(std::string_view text)
{
    constexpr std::size_t mostDigits = 18;
    std::int64_t coefficient = 0;
    std::size_t digits = 0;
    std::size_t point = std::string_view::npos;
    std::size_t at = 0;
    for (; at < text.size() && digits <= mostDigits; ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            coefficient = coefficient * 10 + (c - '0');
            ++digits;
        } else if (c == '.' && point == std::string_view::npos && at != 0) {
            point = at;
        } else {
            break;
        }
    }
    if (at == text.size() && digits != 0 && digits <= mostDigits && point + 1 != at) {
        return Decimal(Integer(coefficient),
                       Scale{point == std::string_view::npos ? 0 : static_cast<int>(at - point - 1)});
    }
    if (!text.empty() && text.front() == '+') {
        return fail(ErrorCode::BadNumber, quoted(text), "a number without a plus");
    }
    Result<Decimal> amount = Decimal::parse(text);
    if (amount && amount->isNegative()) {
        return fail(ErrorCode::BadValue, quoted(text), "a price of at least zero");
    }
    return amount;
}

Result<Date> parseDay(std::string_view stamp)
{
    constexpr std::size_t dayLength = 10;
    if (stamp.size() > dayLength && stamp[dayLength] != 'T' && stamp[dayLength] != ' ') {
        return fail(ErrorCode::BadDate, quoted(stamp),
                    "a day such as 2025-09-12, or a time on it such as 2025-09-12T22:53:08Z");
    }
    return parseDate(stamp.substr(0, dayLength));
}

Result<Rational> parseShareOfMachine(std::string_view text)
{
    constexpr int mostParts = 16;
    constexpr int fewDigits = 2;
    const Result<Decimal> written = parseAmount(text);
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    const Rational exact(*written);
    if (exact.denominator() <= Integer(mostParts) || written->scale() <= fewDigits) {
        return exact;
    }
    for (std::int64_t parts = 2; parts <= mostParts; ++parts) {
        const Rational share(round(exact * Rational(parts), Scale{0}, Rounding::HalfUp));
        const Rational candidate = share / Rational(parts);
        if (!candidate.isZero() && round(candidate, Scale{written->scale()}, Rounding::HalfUp) == *written) {
            return candidate;
        }
    }
    return exact;
}

}  // namespace gpucost
