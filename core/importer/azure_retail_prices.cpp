// SPDX-License-Identifier: Apache-2.0
#include "core/importer/azure_retail_prices.h"

#include <algorithm>
#include <tuple>

#include "core/importer/import_draft.h"

namespace gpucost {

namespace {

constexpr std::string_view effectiveFrom = "effective-from";

struct SavingsRate {
    std::string_view term;
    std::string_view retailPrice;
};

struct Item {
    std::size_t offset = 0;
    std::string_view currency, tierMinimum, reservationTerm, retailPrice, region, start, end, meter, product,
        sku, service, unit, type, armSku;
    std::vector<SavingsRate> savings;
};

/// A price of the list and the days from which and to which it says that it holds.
struct DatedPrice {
    std::uint32_t offer = 0;
    Price price;
    std::optional<Date> end;
    std::size_t row = 0;  // which item it came from
};

bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t behind = at + word.size();
        if ((at == 0 || text[at - 1] == ' ') && (behind == text.size() || text[behind] == ' ')) {
            return true;
        }
    }
    return false;
}

/// "1 Hour", "10 Hours", "1/Hour": how many hours the price is for.
std::optional<std::int64_t> hoursOf(std::string_view unit)
{
    constexpr std::size_t mostDigits = 6;
    const std::size_t digits = std::min(unit.find_first_not_of("0123456789"), unit.size());
    const std::string_view name = unit.substr(digits);
    if (digits == 0 || digits > mostDigits || (name != " Hour" && name != " Hours" && name != "/Hour")) {
        return std::nullopt;
    }
    std::int64_t hours = 0;
    for (const char c : unit.substr(0, digits)) {
        hours = hours * 10 + (c - '0');
    }
    return hours == 0 ? std::nullopt : std::optional(hours);
}

/// "1 Year", "3 Years", "10 Years".
std::optional<std::int32_t> monthsOf(std::string_view term)
{
    constexpr std::pair<std::string_view, std::int32_t> terms[] = {
        {"1 Month", 1}, {"1 Year", 12}, {"3 Years", 36}, {"5 Years", 60}, {"10 Years", 120}};
    const auto found = std::find_if(std::begin(terms), std::end(terms),
                                    [term](const auto& known) { return known.first == term; });
    return found == std::end(terms) ? std::nullopt : std::optional(found->second);
}

/// The price of one hour; none where the division does not end.
std::optional<Decimal> perHour(const Decimal& price, std::int64_t hours)
{
    if (hours == 1) {
        return price;
    }
    constexpr int room = 20;
    const Decimal quotient = divide(price, Decimal(hours), Scale{price.scale() + room}, Rounding::Down);
    return quotient * Decimal(hours) == price ? std::optional(trimmed(quotient)) : std::nullopt;
}

class AzureReader {
public:
    explicit AzureReader(ImportDraft& draft)
        : m_draft(draft)
    {
    }

    void read(const Document& document)
    {
        m_document = &document;
        JsonCursor cursor(document.bytes);
        if (cursor.peek() == '[') {
            readItems(cursor);
        } else {
            bool hasItems = false;
            cursor.object([&](std::string_view key) {
                if ((is(key, "Items") || is(key, "items")) && !hasItems) {
                    hasItems = true;
                    readItems(cursor);
                } else if (is(key, "Items") || is(key, "items")) {
                    cursor.fault(ErrorCode::BadField, "Items a second time", "them once");
                } else {
                    cursor.skip();
                }
            });
            if (!hasItems) {
                m_draft.problem(
                    document, 0, "", "no Items",
                    "an answer of Azure's Retail Prices API: {\"Items\": [...]}, or a list of items",
                    ErrorCode::BadField);
            }
        }
        cursor.finish();
    }

    /// After the last document: what holds when is seen from all of them together.
    void finish()
    {
        std::stable_sort(m_prices.begin(), m_prices.end(), [](const DatedPrice& a, const DatedPrice& b) {
            return std::tuple(a.offer, a.price.plan, a.price.currency.code(), a.price.asOf, b.row) <
                   std::tuple(b.offer, b.price.plan, b.price.currency.code(), b.price.asOf, a.row);
        });
        for (std::size_t first = 0; first < m_prices.size();) {
            std::size_t last = first;
            while (last < m_prices.size() && isSameSale(m_prices[first], m_prices[last])) {
                ++last;
            }
            putSale(std::span(m_prices).subspan(first, last - first));
            first = last;
        }
        const std::size_t again = m_draft.reason("the same machine, plan and day again");
        for (const DatedPrice& price : m_prices) {
            Fate& fate = m_fates[price.row];
            if (fate == Fate::Kept) {
                m_draft.keepRows(1);
            } else if (fate == Fate::Waiting) {
                m_draft.skip(again, m_draft.offerAt(price.offer).name());
            }
            fate = Fate::Counted;
        }
    }

private:
    /// Of an item: whether it gave a price, which is known after all of them were read.
    enum class Fate : std::uint8_t { Counted, Waiting, Kept };

    static bool isSameSale(const DatedPrice& a, const DatedPrice& b)
    {
        return a.offer == b.offer && a.price.plan == b.price.plan && a.price.currency == b.price.currency;
    }

    void putSale(std::span<const DatedPrice> prices)
    {
        const Date fetched = m_draft.options().retrieved;
        const DatedPrice* current = nullptr;
        for (std::size_t i = 0; i < prices.size(); ++i) {
            const DatedPrice& dated = prices[i];
            if (i != 0 && dated.price.asOf == prices[i - 1].price.asOf) {
                m_draft.put(dated.offer,
                            dated.price);  // adds a doubt to the one that counts where it differs
                continue;
            }
            Price price = dated.price;
            price.note = effectiveFrom;
            const bool isLast = prices.back().price.asOf == dated.price.asOf;
            if (dated.end && isLast && *dated.end < fetched) {
                price.doubt = m_draft.keep("the list ends this price on " + toString(*dated.end) +
                                           " and has none after it");
            }
            m_draft.put(dated.offer, price);
            m_fates[dated.row] = Fate::Kept;
            if (dated.price.asOf <= fetched) {
                current = !dated.end || *dated.end >= fetched ? &dated : nullptr;
            }
        }
        if (current != nullptr && current->price.asOf < fetched) {
            Price price = *m_draft.find(current->offer, current->price);
            price.note = m_draft.keep("in force since " + toString(price.asOf));
            price.asOf = fetched;
            m_draft.put(current->offer, price);
        }
    }

    void readItems(JsonCursor& cursor)
    {
        cursor.list([&] {
            Item item;
            readItem(cursor, item);
            m_draft.readRows(1);
            m_fates.push_back(Fate::Counted);
            put(item);
        });
    }

    void readItem(JsonCursor& cursor, Item& item)
    {
        const std::pair<std::string_view, std::string_view*> texts[] = {
            {"currencyCode", &item.currency},
            {"reservationTerm", &item.reservationTerm},
            {"armRegionName", &item.region},
            {"effectiveStartDate", &item.start},
            {"effectiveEndDate", &item.end},
            {"meterName", &item.meter},
            {"productName", &item.product},
            {"skuName", &item.sku},
            {"serviceName", &item.service},
            {"unitOfMeasure", &item.unit},
            {"type", &item.type},
            {"armSkuName", &item.armSku},
        };
        item.offset = cursor.offset();
        cursor.object([&](std::string_view key) {
            if (is(key, "retailPrice") || is(key, "tierMinimumUnits")) {
                std::string_view& place = is(key, "retailPrice") ? item.retailPrice : item.tierMinimum;
                if (!place.empty()) {
                    cursor.fault(ErrorCode::BadField, quoted(key) + " a second time", "it once");
                }
                place = cursor.number();
                return;
            }
            if (is(key, "savingsPlan") && cursor.peek() == '[') {
                cursor.list([&] { readSavingsRate(cursor, item.savings.emplace_back()); });
                return;
            }
            for (const auto& [name, value] : texts) {
                if (key == name && cursor.peek() == '"') {
                    if (value->data() != nullptr) {
                        cursor.fault(ErrorCode::BadField, quoted(key) + " a second time", "it once");
                    }
                    *value = cursor.text();
                    return;
                }
            }
            cursor.skip();
        });
    }

    static void readSavingsRate(JsonCursor& cursor, SavingsRate& rate)
    {
        cursor.object([&](std::string_view key) {
            if (is(key, "term")) {
                rate.term = cursor.text();
            } else if (is(key, "retailPrice")) {
                rate.retailPrice = cursor.number();
            } else {
                cursor.skip();
            }
        });
    }

    /// Why an item is no price of a machine; empty: it is one.
    static std::string_view reasonToSkip(const Item& item)
    {
        if (item.service == "Cloud Services" ||
            item.product.find("Cloud Services") != std::string_view::npos) {
            return "legacy Cloud Services";
        }
        if (item.service != "Virtual Machines") {
            return "another service";
        }
        if (item.type == "DevTestConsumption") {
            return "Dev/Test price";
        }
        if (item.type != "Consumption" && item.type != "Reservation") {
            return "another type of price";
        }
        if (item.product.find("Dedicated Host") != std::string_view::npos) {
            return "dedicated host";
        }
        if (hasWord(item.product, "Windows") || hasWord(item.product, "Win")) {
            return "with Windows";
        }
        if (hasWord(item.sku, "Low Priority") || hasWord(item.meter, "Low Priority")) {
            return "Low Priority, the forerunner of Spot";
        }
        if (item.armSku.empty() || item.region.empty()) {
            return "no machine type or region";
        }
        return {};
    }

    void put(const Item& item)
    {
        for (const auto& [name, value] :
             {std::pair("retailPrice", item.retailPrice), std::pair("currencyCode", item.currency),
              std::pair("type", item.type), std::pair("serviceName", item.service),
              std::pair("productName", item.product), std::pair("effectiveStartDate", item.start)}) {
            if (value.data() == nullptr) {
                m_draft.problem(*m_document, item.offset, "/Items/" + std::to_string(m_fates.size() - 1),
                                "no " + std::string(name), "an item of Azure's Retail Prices API",
                                ErrorCode::BadField);
                return;
            }
        }
        if (const std::string_view reason = reasonToSkip(item); !reason.empty()) {
            m_draft.skip(reason, item.product);
            return;
        }
        const Result<Date> start = parseDay(item.start);
        const Result<Date> end = item.end.empty() ? Result<Date>(Date()) : parseDay(item.end);
        const Result<Decimal> amount = parseAmount(item.retailPrice);
        const Result<Currency> currency = Currency::parse(item.currency);
        const Result<Decimal> tier =
            item.tierMinimum.empty() ? Result<Decimal>(Decimal(0)) : parseAmount(item.tierMinimum);
        bool isWrong = false;
        const auto check = [&](const auto& value, std::string_view name) {
            if (!value) {
                m_draft.problem(*m_document, item.offset,
                                "/Items/" + std::to_string(m_fates.size() - 1) + '/' + std::string(name),
                                value.error().found, value.error().expected, value.error().code);
                isWrong = true;
            }
        };
        check(start, "effectiveStartDate");
        check(end, "effectiveEndDate");
        check(amount, "retailPrice");
        check(currency, "currencyCode");
        check(tier, "tierMinimumUnits");
        if (isWrong) {
            return;
        }
        if (!tier->isZero()) {
            m_draft.skip("price tier above the first", item.armSku);
            return;
        }
        if (!item.end.empty() && *end < *start) {
            m_draft.skip("a placeholder: it ends before it starts", item.armSku);
            return;
        }
        if (amount->isZero()) {
            m_draft.skip("a price of 0: unknown, not free", item.armSku);
            return;
        }
        const auto offer = offerOf(item);
        if (!offer) {
            m_draft.skip("a machine with a GPU that the machine table does not know", item.armSku);
            return;
        }
        const std::optional<Date> endsOn = item.end.empty() ? std::nullopt : std::optional(*end);
        const auto add = [&](Price price) {
            price.currency = *currency;
            m_prices.push_back({*offer, price, endsOn, m_fates.size() - 1});
            m_fates.back() = Fate::Waiting;
        };
        if (item.type == "Reservation") {
            addReservation(item, *amount, *start, add);
        } else {
            addConsumption(item, *amount, *start, add);
        }
    }

    template <class Add>
    void addReservation(const Item& item, const Decimal& total, Date start, Add add)
    {
        const auto months = monthsOf(item.reservationTerm);
        if (!months) {
            m_draft.skip(m_draft.reason("a reservation of another length", item.reservationTerm),
                         item.armSku);
            return;
        }
        Price upfront = m_draft.price({PlanKind::Reserved, *months, Payment::AllUpfront}, start);
        upfront.upfront = total;
        add(upfront);
        Price monthly = m_draft.price({PlanKind::Reserved, *months, Payment::Monthly}, start);
        monthly.upfront = total;
        monthly.hasTermTotal = true;
        add(monthly);
    }

    template <class Add>
    void addConsumption(const Item& item, const Decimal& amount, Date start, Add add)
    {
        const auto hours = hoursOf(item.unit);
        const auto rate = hours ? perHour(amount, *hours) : std::nullopt;
        if (!rate) {
            m_draft.skip(m_draft.reason("another unit", item.unit), item.armSku);
            return;
        }
        const bool isSpot = hasWord(item.sku, "Spot") || hasWord(item.meter, "Spot");
        Price price = m_draft.price({isSpot ? PlanKind::Spot : PlanKind::OnDemand}, start);
        price.rate = *rate;
        add(price);
        for (const SavingsRate& savings : item.savings) {
            const auto months = monthsOf(savings.term);
            const Result<Decimal> hourly = parseAmount(savings.retailPrice);
            const auto savingsRate = hourly ? perHour(*hourly, *hours) : std::nullopt;
            if (!months || !savingsRate) {
                m_draft.problem(*m_document, item.offset,
                                "/Items/" + std::to_string(m_fates.size() - 1) + "/savingsPlan",
                                quoted(savings.term) + " at " + quoted(savings.retailPrice),
                                "terms such as \"1 Year\", with a price");
            } else if (!savingsRate->isZero() && !isSpot) {
                Price plan = m_draft.price({PlanKind::SavingsPlan, *months, Payment::NoUpfront}, start);
                plan.rate = *savingsRate;
                add(plan);
            }
        }
    }

    std::optional<std::uint32_t> offerOf(const Item& item)
    {
        Offer offer;
        offer.provider = "azure";
        std::string regionText;
        std::string typeText;
        offer.region = unescape(item.region, regionText);
        offer.instanceType = unescape(item.armSku, typeText);
        offer.os = OperatingSystem::Linux;
        offer.tenancy = Tenancy::Shared;
        offer.gpuCount = Rational(0);
        if (const MachineShape* shape = m_draft.machine("azure", offer.instanceType)) {
            offer.gpu = shape->gpu;
            offer.gpuCount = shape->gpuCount;
            offer.vcpus = shape->vcpus;
            offer.memoryGib = shape->memoryGib;
        } else if (offer.instanceType.starts_with("Standard_N") || offer.instanceType.starts_with("N")) {
            return std::nullopt;  // the N family has GPUs or other accelerators
        }
        return m_draft.offer(offer, ImportRules::Azure);
    }

    ImportDraft& m_draft;
    const Document* m_document = nullptr;
    std::vector<DatedPrice> m_prices;
    std::vector<Fate> m_fates;
};

}  // namespace

Checked<Import> importAzureRetailPrices(std::span<const Document> documents, const ImportOptions& options)
{
    ImportDraft draft(options, "azure-retail-prices", "Azure Retail Prices API", documents);
    AzureReader reader(draft);
    for (const Document& document : documents) {
        try {
            if (draft.admits(document)) {
                reader.read(document);
            }
        } catch (const JsonFault& fault) {
            draft.problem(document, fault);
        }
    }
    reader.finish();
    return draft.finish();
}

}  // namespace gpucost
