// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <bit>
#include <cstring>
#include <map>

#include "core/importer/aws_terms.h"

namespace gpucost {

namespace {

constexpr std::uint32_t none = 0xffffffff;

/// Products by SKU. Terms come in the order of the products, mostly: the next one is looked at first.
class ProductTable {
public:
    struct Entry {
        std::string_view sku;
        std::uint32_t offer = none;   // none: skipped,
        std::uint32_t reason = none;  // and why
        bool hasTerms = false;
    };

    /// None where the SKU is there already.
    Entry* add(std::string_view sku)
    {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
        }
        std::uint32_t& slot = slotOf(sku);
        if (slot != none) {
            return nullptr;
        }
        slot = static_cast<std::uint32_t>(m_entries.size());
        return &m_entries.emplace_back(Entry{sku});
    }

    Entry* find(std::string_view sku)
    {
        for (const std::size_t likely : {m_last, m_last + 1}) {
            if (likely < m_entries.size() && isSame(m_entries[likely].sku, sku)) {
                m_last = likely;
                return &m_entries[likely];
            }
        }
        const std::uint32_t slot = m_slots.empty() ? none : slotOf(sku);
        if (slot == none) {
            return nullptr;
        }
        m_last = slot;
        return &m_entries[slot];
    }

    std::vector<Entry>& entries() { return m_entries; }

private:
    static bool isSame(std::string_view a, std::string_view b)
    {
        constexpr std::size_t usual = 16;
        constexpr std::size_t half = sizeof(std::uint64_t);
        return a.size() == b.size() &&
               (a.size() == usual ? detail::sameWord<std::uint64_t>(a.data(), b.data()) &&
                                        detail::sameWord<std::uint64_t>(a.data() + half, b.data() + half)
                                  : a == b);
    }

    static std::size_t hash(std::string_view sku)
    {
        constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;
        std::uint64_t value = sku.size();
        for (std::size_t at = 0; at < sku.size(); at += sizeof(std::uint64_t)) {
            std::uint64_t part = 0;
            std::memcpy(&part, sku.data() + at, std::min(sizeof part, sku.size() - at));
            value = (std::rotl(value, 23) ^ part) * spread;
        }
        return value ^ value >> 32;
    }

    std::uint32_t& slotOf(std::string_view sku)
    {
        std::size_t at = hash(sku) & (m_slots.size() - 1);
        while (m_slots[at] != none && m_entries[m_slots[at]].sku != sku) {
            at = (at + 1) & (m_slots.size() - 1);
        }
        return m_slots[at];
    }

    void grow()
    {
        constexpr std::size_t least = 64;
        m_slots.assign(std::max(least, m_slots.size() * 2), none);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            slotOf(m_entries[i].sku) = static_cast<std::uint32_t>(i);
        }
    }

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots;
    std::size_t m_last = none;
};

/// What a document turned out to be.
enum class Shape : std::uint8_t { Unknown, Offer, Index, Products, SpotHistory };

/// The attribute of a product that a key names, if it matters.
std::string_view* attribute(AwsProduct& product, std::string_view key)
{
    switch (key.size()) {
    case 3: return is(key, "gpu") ? &product.gpu : nullptr;
    case 4: return is(key, "vcpu") ? &product.vcpu : nullptr;
    case 6: return is(key, "memory") ? &product.memory : nullptr;
    case 7: return is(key, "tenancy") ? &product.tenancy : nullptr;
    case 8: return is(key, "location") ? &product.location : nullptr;
    case 10: return is(key, "regionCode") ? &product.regionCode : nullptr;
    case 12:
        return is(key, "instanceType")   ? &product.instanceType
               : is(key, "licenseModel") ? &product.licenseModel
               : is(key, "marketoption") ? &product.marketOption
                                         : nullptr;
    case 14:
        return is(key, "capacitystatus")   ? &product.capacityStatus
               : is(key, "preInstalledSw") ? &product.preInstalledSoftware
                                           : nullptr;
    case 15: return is(key, "operatingSystem") ? &product.operatingSystem : nullptr;
    default: return nullptr;
    }
}

class AwsJson {
public:
    AwsJson(ImportDraft& draft, const Document& document)
        : m_draft(draft)
        , m_document(document)
        , m_prices(draft, document)
        , m_noProduct(draft.reason("a price of no product in the list"))
        , m_noTerms(draft.reason("a product without prices"))
    {
    }

    void read()
    {
        const std::string_view text = m_document.bytes;
        JsonCursor cursor(text);
        if (cursor.peek() == '[') {
            readProductList(cursor, text);
            cursor.finish();
            return;
        }
        readOffer(text, 0);
    }

private:
    // ---- documents
    // -------------------------------------------------------------------------------------------------

    /// A document with products and terms, or whatever its first keys say that it is. Products are needed
    /// before terms, and the day before both; where they come in another order the text is read again.
    void readOffer(std::string_view text, std::size_t base)
    {
        m_base = base;
        ProductTable products;
        SavingsProducts savings;
        AwsListDay listed{m_draft.options().retrieved, false};
        bool productsRead = false;
        bool termsRead = false;
        bool hasTerms = false;
        bool hasProducts = false;
        bool others = false;
        constexpr int mostPasses = 3;
        for (int pass = 0; pass < mostPasses && (pass == 0 || !productsRead || !termsRead); ++pass) {
            JsonCursor cursor(text);
            int sections = 0;
            const auto countSections = [&] {
                constexpr int most = 2;
                if (++sections > most) {
                    problem(cursor.offset(), "products or terms a second time", "both once",
                            ErrorCode::BadField);
                }
            };
            cursor.object([&](std::string_view key) {
                if (is(key, "publicationDate") && !listed.stated) {
                    listed = publicationDay(cursor);
                    m_prices.setDay(listed);
                } else if (is(key, "products") || is(key, "product")) {
                    hasProducts = true;
                    countSections();
                    if (productsRead || (pass == 0 && !listed.stated)) {
                        cursor.skip();
                    } else {
                        is(key, "product") ? readProduct(cursor, products, {})
                                           : readProducts(cursor, products, savings);
                        productsRead = true;
                    }
                } else if (is(key, "terms")) {
                    hasTerms = true;
                    countSections();
                    if (!productsRead || termsRead) {
                        cursor.skip();
                    } else {
                        readTerms(cursor, products, savings);
                        termsRead = true;
                    }
                } else if (pass == 0 && (is(key, "offers") || is(key, "versions") || is(key, "regions")) &&
                           !hasProducts) {
                    refuseIndex(cursor, key);
                    others = true;
                } else if (pass == 0 && is(key, "PriceList")) {
                    readProductList(cursor, text);
                    others = true;
                } else if (pass == 0 && is(key, "SpotPriceHistory")) {
                    readSpotHistory(cursor);
                    others = true;
                } else {
                    cursor.skip();
                }
            });
            cursor.finish();
            if (others && !hasProducts) {
                return;
            }
        }
        if (!hasProducts || !hasTerms) {
            problem(0, hasProducts ? "no terms" : "no products",
                    "a price list of AWS: a bulk offer file, a GetProducts response, a Savings Plan file or "
                    "a spot price history",
                    ErrorCode::BadField);
            return;
        }
        for (const ProductTable::Entry& entry : products.entries()) {
            if (!entry.hasTerms) {
                m_draft.readRows(1);
                m_draft.skip(m_noTerms, entry.sku);
            }
        }
    }

    AwsListDay publicationDay(JsonCursor& cursor)
    {
        const std::size_t at = cursor.offset();
        const std::string_view stamp = cursor.text();
        const Result<Date> day = parseDay(stamp);
        if (!day) {
            problem(at, day.error().found, day.error().expected, day.error().code);
        }
        return {day.value_or(m_draft.options().retrieved), true};
    }

    void refuseIndex(JsonCursor& cursor, std::string_view key)
    {
        const std::size_t at = cursor.offset();
        std::string address;
        const auto look = [&](const auto& self) -> void {
            if (cursor.peek() == '{') {
                cursor.object([&](std::string_view name) {
                    if (name.ends_with("Url") && cursor.peek() == '"' &&
                        (address.empty() ||
                         (is(name, "currentVersionUrl") && !address.ends_with("index.json")))) {
                        address = cursor.text();
                    } else {
                        self(self);
                    }
                });
            } else if (cursor.peek() == '[') {
                cursor.list([&] { self(self); });
            } else {
                cursor.skip();
            }
        };
        look(look);
        problem(at, "an index: its \"" + std::string(key) + "\" name offer files and hold no prices",
                address.empty() ? "an offer file" : "the offer file that it names, such as " + address);
    }

    /// Products of GetProducts: objects, or text that holds one.
    void readProductList(JsonCursor& cursor, std::string_view text)
    {
        std::size_t number = 0;
        cursor.list([&] {
            const std::size_t begin = cursor.offset();
            if (cursor.peek() == '"') {
                std::string scratch;
                const std::string product(unescape(cursor.text(), scratch));
                const Document& kept = m_texts.emplace_back(Document{
                    m_draft.keep(product), m_document.name + " /PriceList/" + std::to_string(number)});
                readAwsJson(m_draft, kept);
            } else {
                cursor.skip();
                try {
                    readOffer(text.substr(begin, cursor.offset() - begin), begin);
                } catch (JsonFault& fault) {
                    fault.offset += begin;
                    throw;
                }
                m_base = 0;
            }
            ++number;
        });
        if (number == 0) {
            problem(0, "an empty list", "at least one product");
        }
    }

    // ---- products
    // --------------------------------------------------------------------------------------------------

    struct SavingsProduct {
        std::string_view family;
        std::string_view purchaseOption;
    };
    using SavingsProducts = std::map<std::string_view, SavingsProduct>;

    void readProducts(JsonCursor& cursor, ProductTable& products, SavingsProducts& savings)
    {
        if (cursor.peek() == '[') {
            cursor.list([&] { readSavingsProduct(cursor, savings); });
            return;
        }
        cursor.object([&](std::string_view sku) { readProduct(cursor, products, sku); });
    }

    void readSavingsProduct(JsonCursor& cursor, SavingsProducts& savings)
    {
        std::string_view sku;
        SavingsProduct product;
        cursor.object([&](std::string_view key) {
            if (is(key, "sku")) {
                sku = cursor.text();
            } else if (is(key, "productFamily")) {
                product.family = cursor.text();
            } else if (is(key, "attributes")) {
                cursor.object([&](std::string_view name) {
                    if (is(name, "purchaseOption")) {
                        product.purchaseOption = cursor.text();
                    } else {
                        cursor.skip();
                    }
                });
            } else {
                cursor.skip();
            }
        });
        savings[sku] = product;
    }

    void readProduct(JsonCursor& cursor, ProductTable& products, std::string_view sku)
    {
        const std::size_t at = cursor.offset();
        AwsProduct product;
        cursor.object([&](std::string_view key) {
            if (is(key, "sku")) {
                const std::string_view stated = cursor.text();
                if (!sku.empty() && sku != stated) {
                    problem(at, "the SKU " + quoted(stated) + " under " + quoted(sku),
                            "the same in both places");
                }
                sku = stated;
            } else if (is(key, "productFamily")) {
                product.family = cursor.text();
            } else if (is(key, "attributes")) {
                cursor.object([&](std::string_view name) {
                    std::string_view* const wanted = attribute(product, name);
                    if (cursor.peek() != '"') {
                        cursor.skip();
                    } else if (wanted == nullptr) {
                        cursor.text();
                    } else {
                        *wanted = cursor.text();
                    }
                });
            } else {
                cursor.skip();
            }
        });
        ProductTable::Entry* const entry = products.add(sku);
        if (entry == nullptr || sku.empty()) {
            problem(at, sku.empty() ? "a product without SKU" : "the product " + quoted(sku) + " again",
                    "each product once, with its SKU");
            return;
        }
        AwsMachine machine = awsMachine(product, m_prices.day(), m_draft);
        if (machine.reason.empty()) {
            machine.offer.note = machine.note;
            entry->offer = m_draft.offer(machine.offer, machine.rules);
        } else {
            entry->reason = static_cast<std::uint32_t>(m_draft.reason(machine.reason, machine.detail));
        }
    }

    // ---- terms
    // -----------------------------------------------------------------------------------------------------

    void readTerms(JsonCursor& cursor, ProductTable& products, const SavingsProducts& savings)
    {
        cursor.object([&](std::string_view kind) {
            if (kind == "savingsPlan") {
                cursor.list([&] { readSavingsPlan(cursor, savings); });
                return;
            }
            const bool isKnown = kind == "OnDemand" || kind == "Reserved";
            const std::size_t otherKind = isKnown ? 0 : m_draft.reason("terms of another kind", kind);
            cursor.object([&](std::string_view name) {
                // GetProducts leaves out the level that bulk files have: SKU, then SKU.term.
                const std::size_t point = name.find('.');
                const auto term = [&](std::string_view sku) {
                    ProductTable::Entry* const product = products.find(sku);
                    if (!isKnown) {
                        cursor.skip();
                        m_draft.readRows(1);
                        m_draft.skip(otherKind, sku);
                        if (product != nullptr) {
                            product->hasTerms = true;
                        }
                        return;
                    }
                    readTerm(cursor, product, sku, kind == "Reserved");
                };
                if (point != std::string_view::npos) {
                    term(name.substr(0, point));
                } else {
                    cursor.object([&](std::string_view) { term(name); });
                }
            });
        });
    }

    void readTerm(JsonCursor& cursor, ProductTable::Entry* product, std::string_view sku, bool isReserved)
    {
        AwsTerm term;
        term.isReserved = isReserved;
        m_rates.clear();
        cursor.object([&](std::string_view key) {
            if (is(key, "priceDimensions")) {
                cursor.object([&](std::string_view) {
                    ++term.rows;
                    readRate(cursor);
                });
            } else if (is(key, "offerTermCode")) {
                term.code = cursor.text();
            } else if (is(key, "termAttributes")) {
                cursor.object([&](std::string_view name) {
                    if (is(name, "LeaseContractLength")) {
                        term.lease = cursor.text();
                    } else if (is(name, "PurchaseOption")) {
                        term.purchaseOption = cursor.text();
                    } else if (is(name, "OfferingClass")) {
                        term.offeringClass = cursor.text();
                    } else {
                        cursor.skip();
                    }
                });
            } else {
                cursor.skip();
            }
        });
        m_draft.readRows(term.rows);
        if (product == nullptr) {
            m_draft.skip(m_noProduct, sku, term.rows);
            return;
        }
        product->hasTerms = product->hasTerms || term.rows != 0;
        if (product->offer == none) {
            m_draft.skip(product->reason, sku, term.rows);
            return;
        }
        term.rates = m_rates;
        m_prices.put(product->offer, term, sku);
    }

    void readRate(JsonCursor& cursor)
    {
        const std::size_t first = m_rates.size();
        AwsRate rate;
        cursor.object([&](std::string_view key) {
            if (is(key, "unit")) {
                rate.unit = cursor.text();
            } else if (is(key, "beginRange")) {
                rate.begin = cursor.text();
            } else if (is(key, "endRange")) {
                rate.end = cursor.text();
            } else if (is(key, "pricePerUnit")) {
                if (m_rates.size() != first) {
                    problem(cursor.offset(), "a second pricePerUnit", "one", ErrorCode::BadField);
                }
                cursor.object([&](std::string_view currency) {
                    AwsRate& row = m_rates.emplace_back();
                    row.currency = currency;
                    row.offset = m_base + cursor.offset();
                    row.amount = cursor.text();
                });
            } else {
                cursor.skip();
            }
        });
        for (std::size_t i = first; i < m_rates.size(); ++i) {
            m_rates[i].unit = rate.unit;
            m_rates[i].begin = rate.begin;
            m_rates[i].end = rate.end;
        }
    }

    // ---- Savings Plans
    // ---------------------------------------------------------------------------------------------

    void readSavingsPlan(JsonCursor& cursor, const SavingsProducts& products)
    {
        std::vector<AwsSavingsRate> rates;
        std::string_view sku;
        std::string_view years;
        std::string_view unit = "year";
        cursor.object([&](std::string_view key) {
            if (is(key, "sku")) {
                sku = cursor.text();
            } else if (is(key, "leaseContractLength")) {
                cursor.object([&](std::string_view name) {
                    if (is(name, "duration")) {
                        years = cursor.peek() == '"' ? cursor.text() : cursor.number();
                    } else if (is(name, "unit")) {
                        unit = cursor.text();
                    } else {
                        cursor.skip();
                    }
                });
            } else if (is(key, "rates")) {
                cursor.list([&] { readSavingsRate(cursor, rates.emplace_back()); });
            } else {
                cursor.skip();
            }
        });
        const auto product = products.find(sku);
        m_draft.readRows(rates.size());
        for (AwsSavingsRate& rate : rates) {
            rate.years = unit == "year" || unit == "years" ? years : std::string_view();
            if (product != products.end()) {
                rate.planFamily = product->second.family;
                rate.purchaseOption = product->second.purchaseOption;
            }
            m_prices.put(rate);
        }
    }

    void readSavingsRate(JsonCursor& cursor, AwsSavingsRate& rate)
    {
        const std::pair<std::string_view, std::string_view*> fields[] = {
            {"discountedServiceCode", &rate.service},       {"discountedUsageType", &rate.usageType},
            {"discountedOperation", &rate.operation},       {"discountedRegionCode", &rate.region},
            {"discountedInstanceType", &rate.instanceType}, {"unit", &rate.unit},
        };
        cursor.object([&](std::string_view key) {
            for (const auto& [name, value] : fields) {
                if (key == name) {
                    *value = cursor.text();
                    return;
                }
            }
            if (key != "discountedRate") {
                cursor.skip();
                return;
            }
            cursor.object([&](std::string_view name) {
                if (is(name, "price")) {
                    rate.offset = m_base + cursor.offset();
                    rate.amount = cursor.text();
                } else if (is(name, "currency")) {
                    rate.currency = cursor.text();
                } else {
                    cursor.skip();
                }
            });
        });
    }

    // ---- spot prices
    // -----------------------------------------------------------------------------------------------

    struct SpotPoint {
        std::uint32_t offer = 0;
        std::string_view stamp;
        Price price;
    };

    void readSpotHistory(JsonCursor& cursor)
    {
        std::vector<SpotPoint> points;
        cursor.list([&] { readSpotPoint(cursor, points); });
        // The last price of a day stands for it.
        std::stable_sort(points.begin(), points.end(), [](const SpotPoint& a, const SpotPoint& b) {
            return a.offer != b.offer ? a.offer < b.offer : a.stamp > b.stamp;
        });
        const std::size_t earlier = m_draft.reason("an earlier spot price of the same day");
        for (const SpotPoint& point : points) {
            if (m_draft.find(point.offer, point.price) != nullptr) {
                m_draft.skip(earlier, point.stamp);
            } else {
                m_draft.putRow(point.offer, point.price, point.stamp);
            }
        }
    }

    void readSpotPoint(JsonCursor& cursor, std::vector<SpotPoint>& points)
    {
        const std::size_t at = cursor.offset();
        std::string_view amount;
        std::string_view description;
        std::string_view stamp;
        AwsProduct product;
        product.family = "Compute Instance";
        product.tenancy = "Shared";
        cursor.object([&](std::string_view key) {
            if (is(key, "AvailabilityZone")) {
                product.regionCode = cursor.text();
            } else if (is(key, "InstanceType")) {
                product.instanceType = cursor.text();
            } else if (is(key, "ProductDescription")) {
                description = cursor.text();
            } else if (is(key, "SpotPrice")) {
                amount = cursor.text();
            } else if (is(key, "Timestamp")) {
                stamp = cursor.text();
            } else {
                cursor.skip();
            }
        });
        m_draft.readRows(1);
        const Result<Date> day = parseDay(stamp);
        const Result<Decimal> rate = parseAmount(amount);
        if (!day || !rate) {
            const Error& error = !day ? day.error() : rate.error();
            problem(at, error.found, error.expected, error.code);
            return;
        }
        const std::string_view system = description.substr(0, description.find(" (Amazon VPC)"));
        product.operatingSystem = system == "Linux/UNIX"                 ? std::string_view("Linux")
                                  : system == "Red Hat Enterprise Linux" ? std::string_view("RHEL")
                                  : system == "SUSE Linux"               ? std::string_view("SUSE")
                                                                         : system;
        AwsMachine machine = awsMachine(product, *day, m_draft);
        if (rate->isZero()) {
            machine.reason = "a price of 0: unknown, not free";
        }
        if (!machine.reason.empty()) {
            m_draft.skip(m_draft.reason(machine.reason, machine.detail), product.instanceType);
            return;
        }
        machine.offer.note = "spot price of one availability zone";
        SpotPoint& point = points.emplace_back(SpotPoint{m_draft.offer(machine.offer, machine.rules), stamp,
                                                         m_draft.price({PlanKind::Spot}, *day)});
        point.price.rate = *rate;
    }

    void problem(std::size_t at, std::string found, std::string expected,
                 ErrorCode code = ErrorCode::BadValue)
    {
        m_draft.problem(m_document, m_base + at, "", std::move(found), std::move(expected), code);
    }

    ImportDraft& m_draft;
    const Document& m_document;
    AwsPrices m_prices;
    std::size_t m_base = 0;  // of the part of the document that is being read
    std::size_t m_noProduct;
    std::size_t m_noTerms;
    std::vector<AwsRate> m_rates;
    std::deque<Document> m_texts;
};

}  // namespace

void readAwsJson(ImportDraft& draft, const Document& document)
{
    try {
        AwsJson(draft, document).read();
    } catch (const JsonFault& fault) {
        draft.problem(document, fault);
    }
}

}  // namespace gpucost
