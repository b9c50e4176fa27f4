// SPDX-License-Identifier: Apache-2.0
#include "core/importer/gcp_catalog.h"

#include <algorithm>
#include <charconv>

#include "core/importer/gcp_gpus.h"
#include "core/importer/import_draft.h"

namespace gpucost {

namespace {

/// A price of a SKU: so many units and nanos of a currency, from an amount on.
struct Tier {
    std::string_view start, currency, units, nanos;
};

struct Pricing {
    std::string_view effectiveTime, usageUnit, displayQuantity;
    std::vector<Tier> tiers;
};

struct Sku {
    std::size_t offset = 0;  // a byte in JSON, a line in CSV
    bool inCsv = false;
    std::string_view id, description, service, resourceGroup, usageType;
    std::vector<std::string_view> regions;
    std::vector<Pricing> pricings;
};

/// What a description says is sold.
struct Sale {
    const GcpGpu* gpu = nullptr;
    PlanKey plan;
    std::string_view usageType;  // that the catalog must state with it
};

/// "Nvidia Tesla T4 GPU running in Tokyo"; "... attached to Spot Preemptible VMs running in ...";
/// "Commitment v1: Nvidia Tesla T4 GPU running in Americas for 1 Year". No GPU where it is something else.
Sale saleOf(std::string_view description)
{
    constexpr std::string_view commitment = "Commitment v1: ";
    constexpr std::string_view spot = " attached to Spot Preemptible VMs running in ";
    constexpr std::string_view preemptible = " attached to preemptible VMs running in ";
    constexpr std::string_view onDemand = " running in ";
    Sale sale;
    std::string_view text = description;
    const bool committed = text.starts_with(commitment);
    text.remove_prefix(committed ? commitment.size() : 0);
    const GcpGpu* const gpu = gcpGpuInSku(text);
    if (gpu == nullptr) {
        return sale;
    }
    const std::string_view rest = text.substr(gpu->inSkus.size());
    if (committed) {
        const bool oneYear = rest.ends_with(" for 1 Year") || rest.ends_with(" for 1 year");
        const bool threeYears =
            rest.ends_with(" for 3 Years") || rest.ends_with(" for 3 Year") || rest.ends_with(" for 3 years");
        if (oneYear || threeYears) {
            sale = {gpu, {PlanKind::CommittedUse, oneYear ? 12 : 36}, oneYear ? "Commit1Yr" : "Commit3Yr"};
        }
    } else if (rest.starts_with(spot) || rest.starts_with(preemptible)) {
        sale = {gpu, {PlanKind::Spot}, "Preemptible"};
    } else if (rest.starts_with(onDemand)) {
        sale = {gpu, {PlanKind::OnDemand}, "OnDemand"};
    }
    return sale;
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() && value >= 0 ? std::optional(value)
                                                                                  : std::nullopt;
}

bool isOne(std::string_view number)
{
    return number.empty() || number == "1" || number == "1.0";
}

bool isZero(std::string_view number)
{
    return number.empty() || number == "0" || number == "0.0";
}

bool isTable(std::string_view text)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    return text.substr(text.starts_with(byteOrderMark) ? byteOrderMark.size() : 0).starts_with("skuId,");
}

class GcpReader {
public:
    explicit GcpReader(ImportDraft& draft)
        : m_draft(draft)
    {
    }

    void readJson(const Document& document)
    {
        m_document = &document;
        JsonCursor cursor(document.bytes);
        if (cursor.peek() == '[') {
            cursor.list([&] { readSku(cursor); });
        } else {
            bool hasSkus = false;
            cursor.object([&](std::string_view key) {
                if (key != "skus") {
                    cursor.skip();
                    return;
                }
                if (hasSkus) {
                    cursor.fault(ErrorCode::BadField, "skus a second time", "them once");
                }
                hasSkus = true;
                cursor.list([&] { readSku(cursor); });
            });
            if (!hasSkus) {
                m_draft.problem(
                    document, 0, "", "no skus",
                    "an answer of Google's Cloud Billing Catalog: {\"skus\": [...]}, or a list of SKUs",
                    ErrorCode::BadField);
            }
        }
        cursor.finish();
    }

    void readCsv(const Document& document)
    {
        m_document = &document;
        CsvReader csv(document.bytes);
        if (!csv.next()) {
            csv.fault(ErrorCode::BadField, "nothing", "a table of SKUs");
        }
        const std::vector<std::string_view> header(csv.fields().begin(), csv.fields().end());
        const auto place = [&](std::string_view name) {
            const auto found = std::find(header.begin(), header.end(), name);
            if (found == header.end()) {
                csv.fault(ErrorCode::BadField, "no column " + quoted(name),
                          "a table of SKUs with skuId, description, usageType, regions, priceUnits, "
                          "priceNanos, ...");
            }
            return static_cast<std::size_t>(found - header.begin());
        };
        const std::size_t id = place("skuId");
        const std::size_t service = place("serviceDisplayName");
        const std::size_t description = place("description");
        const std::size_t group = place("resourceGroup");
        const std::size_t usageType = place("usageType");
        const std::size_t regions = place("regions");
        const std::size_t currency = place("currencyCode");
        const std::size_t units = place("priceUnits");
        const std::size_t nanos = place("priceNanos");
        const std::size_t usageUnit = place("usageUnit");
        while (csv.next()) {
            const auto fields = csv.fields();
            if (fields.size() != header.size()) {
                csv.fault(ErrorCode::BadField, std::to_string(fields.size()) + " fields",
                          std::to_string(header.size()) + ", as many as the header has");
            }
            Sku sku;
            sku.offset = static_cast<std::size_t>(csv.line());
            sku.inCsv = true;
            sku.id = fields[id];
            sku.service = fields[service];
            sku.description = fields[description];
            sku.resourceGroup = fields[group];
            sku.usageType = fields[usageType];
            for (std::string_view rest = fields[regions]; !rest.empty();) {
                const std::size_t end = std::min(rest.find_first_of(";|, "), rest.size());
                sku.regions.push_back(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
            sku.pricings.push_back(
                {"", fields[usageUnit], "", {Tier{"", fields[currency], fields[units], fields[nanos]}}});
            put(sku);
        }
    }

private:
    void readSku(JsonCursor& cursor)
    {
        Sku sku;
        sku.offset = cursor.offset();
        cursor.object([&](std::string_view key) {
            if (is(key, "skuId")) {
                sku.id = cursor.text();
            } else if (is(key, "description")) {
                sku.description = cursor.text();
            } else if (is(key, "category")) {
                cursor.object([&](std::string_view name) {
                    if (is(name, "serviceDisplayName")) {
                        sku.service = cursor.text();
                    } else if (is(name, "resourceGroup")) {
                        sku.resourceGroup = cursor.text();
                    } else if (is(name, "usageType")) {
                        sku.usageType = cursor.text();
                    } else {
                        cursor.skip();
                    }
                });
            } else if (is(key, "serviceRegions")) {
                cursor.list([&] { sku.regions.push_back(cursor.text()); });
            } else if (is(key, "pricingInfo")) {
                cursor.list([&] { readPricing(cursor, sku.pricings.emplace_back()); });
            } else {
                cursor.skip();
            }
        });
        put(sku);
    }

    static void readPricing(JsonCursor& cursor, Pricing& pricing)
    {
        cursor.object([&](std::string_view key) {
            if (is(key, "effectiveTime")) {
                pricing.effectiveTime = cursor.text();
            } else if (is(key, "pricingExpression")) {
                cursor.object([&](std::string_view name) {
                    if (is(name, "usageUnit")) {
                        pricing.usageUnit = cursor.text();
                    } else if (is(name, "displayQuantity")) {
                        pricing.displayQuantity = cursor.number();
                    } else if (is(name, "tieredRates")) {
                        cursor.list([&] { readTier(cursor, pricing.tiers.emplace_back()); });
                    } else {
                        cursor.skip();
                    }
                });
            } else {
                cursor.skip();
            }
        });
    }

    static void readTier(JsonCursor& cursor, Tier& tier)
    {
        cursor.object([&](std::string_view key) {
            if (is(key, "startUsageAmount")) {
                tier.start = cursor.number();
            } else if (is(key, "unitPrice")) {
                cursor.object([&](std::string_view name) {
                    std::string_view* const place = is(name, "currencyCode") ? &tier.currency
                                                    : is(name, "units")      ? &tier.units
                                                    : is(name, "nanos")      ? &tier.nanos
                                                                             : nullptr;
                    if (place == nullptr) {
                        cursor.skip();
                    } else if (!place->empty()) {
                        cursor.fault(ErrorCode::BadField, quoted(name) + " a second time", "it once");
                    } else {
                        *place = cursor.peek() == '"' ? cursor.text() : cursor.number();
                    }
                });
            } else {
                cursor.skip();
            }
        });
    }

    void problem(const Sku& sku, std::string found, std::string expected,
                 ErrorCode code = ErrorCode::BadValue)
    {
        if (sku.inCsv) {
            m_draft.problems().add(
                code, {m_document->name, static_cast<std::int64_t>(sku.offset), std::string(sku.id)},
                std::move(found), std::move(expected));
        } else {
            m_draft.problem(*m_document, sku.offset, std::string(sku.id), std::move(found),
                            std::move(expected), code);
        }
    }

    /// units + nanos / 10^9; 2 and 933908000 are 2.933908. None and a problem where they are no whole
    /// numbers.
    std::optional<Decimal> amount(const Sku& sku, const Tier& tier)
    {
        constexpr std::int64_t billion = 1'000'000'000;
        constexpr int places = 9;
        const auto units = tier.units.empty() ? std::optional<std::int64_t>(0) : wholeNumber(tier.units);
        const auto nanos = tier.nanos.empty() ? std::optional<std::int64_t>(0) : wholeNumber(tier.nanos);
        if (!units || !nanos || *nanos >= billion) {
            problem(sku, quoted(tier.units) + " units and " + quoted(tier.nanos) + " nanos",
                    "whole numbers of at least zero, and less than a billion nanos");
            return std::nullopt;
        }
        return trimmed(Decimal(*units) + Decimal(Integer(*nanos), Scale{places}));
    }

    void put(const Sku& sku)
    {
        m_draft.readRows(1);
        for (const auto& [name, value] :
             {std::pair("skuId", sku.id), std::pair("description", sku.description),
              std::pair("category/serviceDisplayName", sku.service),
              std::pair("category/usageType", sku.usageType)}) {
            if (value.data() == nullptr) {
                problem(sku, "no " + std::string(name), "a SKU of Google's Cloud Billing Catalog",
                        ErrorCode::BadField);
                return;
            }
        }
        const auto skip = [&](std::string_view reason, std::string_view detail = {}) {
            m_draft.skip(m_draft.reason(reason, detail), sku.description);
        };
        if (sku.service != "Compute Engine") {
            skip("another service", sku.service);
            return;
        }
        if (sku.resourceGroup == "CPU" || sku.resourceGroup == "RAM" || sku.resourceGroup == "N1Standard" ||
            sku.resourceGroup == "F1Micro" || sku.resourceGroup == "G1Small") {
            skip("vCPUs or memory: parts of a machine");
            return;
        }
        const Sale sale = saleOf(sku.description);
        if (sale.gpu == nullptr) {
            skip(sku.resourceGroup == "GPU" ? "a GPU sold in another way" : "no GPU");
            return;
        }
        if (sku.usageType != sale.usageType) {
            skip("a description that the usage type contradicts");
            return;
        }
        Offer offer;
        offer.provider = "gcp";
        offer.instanceType = sale.gpu->accelerator;
        offer.includesHost = false;
        offer.gpuCount = Rational(1);
        const std::string gpu = m_draft.gpuNamed(sale.gpu->accelerator, 0);
        if (gpu.empty()) {
            skip("a GPU that the hardware table does not know");
            return;
        }
        offer.gpu = gpu;
        if (sku.pricings.empty() || sku.regions.empty()) {
            skip("no price or no region");
            return;
        }
        bool isKept = false;
        for (const Pricing& pricing : sku.pricings) {
            if (pricing.usageUnit != "h") {
                skip("another unit", pricing.usageUnit);
                return;
            }
            if (!isOne(pricing.displayQuantity)) {
                skip("shown in another quantity than one: what one unit is, the catalog does not say");
                return;
            }
            if (pricing.tiers.size() != 1 || !isZero(pricing.tiers.front().start)) {
                skip("price tiers");
                return;
            }
            const auto rate = amount(sku, pricing.tiers.front());
            const Result<Currency> currency = Currency::parse(pricing.tiers.front().currency);
            const Result<Date> day = pricing.effectiveTime.empty() ? Result<Date>(m_draft.options().retrieved)
                                                                   : parseDay(pricing.effectiveTime);
            if (!currency || !day) {
                const Error& error = !currency ? currency.error() : day.error();
                problem(sku, error.found, error.expected, error.code);
                return;
            }
            if (!rate) {
                return;
            }
            if (rate->isZero()) {
                if (!isKept) {
                    skip("a price of 0: unknown, not free");
                    return;
                }
                continue;
            }
            Price price = m_draft.price(sale.plan, *day);
            price.per = Per::GpuHour;
            price.currency = *currency;
            price.rate = *rate;
            if (pricing.effectiveTime.empty()) {
                price.asOfKind = AsOfKind::Inferred;
                price.note = "the list states no day: it was fetched on this one";
            }
            for (const std::string_view region : sku.regions) {
                offer.region = region;
                const std::uint32_t number = m_draft.offer(
                    offer, sale.gpu->attaches ? ImportRules::GcpN1 : ImportRules::GcpAcceleratorOptimized);
                isKept = m_draft.put(number, price) == ImportDraft::Put::New || isKept;
            }
        }
        if (isKept) {
            m_draft.keepRows(1);
        } else {
            skip("the same GPU, plan, region and day again");
        }
    }

    ImportDraft& m_draft;
    const Document* m_document = nullptr;
};

}  // namespace

Checked<Import> importGcpCatalog(std::span<const Document> documents, const ImportOptions& options)
{
    ImportDraft draft(options, "gcp-catalog", "Google Cloud Billing Catalog", documents);
    GcpReader reader(draft);
    for (const Document& document : documents) {
        try {
            if (draft.admits(document)) {
                isTable(document.bytes) ? reader.readCsv(document) : reader.readJson(document);
            }
        } catch (const JsonFault& fault) {
            draft.problem(document, fault);
        } catch (const CsvFault& fault) {
            draft.problem(document, fault);
        }
    }
    return draft.finish();
}

}  // namespace gpucost
