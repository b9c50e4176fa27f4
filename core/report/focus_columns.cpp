// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "core/report/csv.h"
#include "core/report/focus.h"
#include "core/report/json_writer.h"
#include "core/report/numbers.h"

namespace gpucost {

namespace {

using Cell = std::optional<std::string>;

/// How a provider's own cost exports name it.
struct ProviderNames {
    std::string_view id;
    std::string_view provider;
    std::string_view publisher;
    std::string_view service;
};

// AWS and Microsoft: the FOCUS sample of the FinOps Foundation (FOCUS_Sample_Data, 2024-12). Others: names of
// the products that the price books hold.
constexpr std::array<ProviderNames, 7> providers{{
    {"aws", "AWS", "Amazon Web Services, Inc.", "Amazon Elastic Compute Cloud"},
    {"azure", "Microsoft", "Microsoft", "Virtual Machines"},
    {"gcp", "Google Cloud", "Google Cloud", "Compute Engine"},
    {"kt", "KT Cloud", "KT Cloud", "Server"},
    {"lambda", "Lambda", "Lambda", "Lambda Cloud"},
    {"nhn", "NHN Cloud", "NHN Cloud", "Instance"},
    {"tencent", "Tencent Cloud", "Tencent Cloud", "Cloud Virtual Machine"},
}};

ProviderNames namesOf(const FocusRow& row)
{
    const std::string_view id = row.part->offer->provider;
    for (const ProviderNames& names : providers) {
        if (names.id == id) {
            return names;
        }
    }
    return {id, id, id, "Compute"};
}

Cell text(std::string_view value)
{
    return std::string(value);
}

Cell number(const Decimal& value)
{
    return toString(value.scale() > 3 ? trimmed(value) : value);
}

Cell dateTime(Month month)
{
    return toString(month.firstDay()) + "T00:00:00Z";
}

Cell null(const FocusRow&)
{
    return std::nullopt;
}

bool isDerived(const FocusRow& row)
{
    return row.derived != FocusDerived::None;
}

/// A cell of what has a SKU; taxes and credits have none.
template <Cell (*Value)(const FocusRow&)>
Cell sold(const FocusRow& row)
{
    return isDerived(row) ? std::nullopt : Value(row);
}

Cell category(const FocusRow& row)
{
    switch (row.derived) {
    case FocusDerived::None: return text(toString(row.category));
    case FocusDerived::Tax: return text("Tax");
    case FocusDerived::Credit: return text("Credit");
    }
    return std::nullopt;
}

Cell region(const FocusRow& row)
{
    const std::string_view id = row.part->offer->region;
    return id == "unstated" || id == "all" || id.empty() ? std::nullopt : text(id);
}

std::string resource(const FocusRow& row)
{
    return "estimate/" + row.part->offer->name();
}

bool isPurchase(const FocusRow& row)
{
    return row.category == ChargeCategory::Purchase;
}

bool isOfCommitment(const FocusRow& row)
{
    return row.commitment && row.commitment->status != FocusCommitmentStatus::Used;
}

std::string skuId(const FocusRow& row)
{
    const Offer& offer = *row.part->offer;
    std::string id = offer.name();
    if (offer.os != OperatingSystem::Unstated) {
        id += '/' + std::string(toString(offer.os));
    }
    if (offer.tenancy != Tenancy::Unstated) {
        id += '/' + std::string(toString(offer.tenancy));
    }
    return id;
}

Cell skuPriceDetails(const FocusRow& row)
{
    const Offer& offer = *row.part->offer;
    std::string json;
    const auto add = [&json](std::string_view key, const std::string& value) {
        json += (json.empty() ? "{" : ", ") + jsonQuoted(key) + ": " + value;
    };
    if (offer.vcpus) {
        add("CoreCount", toString(trimmed(*offer.vcpus)));
    }
    if (offer.gpuCount) {
        add("GpuCount", decimalNumber(*offer.gpuCount));
    }
    if (offer.memoryGib) {
        add("MemorySize", toString(trimmed(*offer.memoryGib)));
    }
    add("InstanceType", jsonQuoted(offer.instanceType));
    if (offer.os != OperatingSystem::Unstated) {
        add("OperatingSystem", jsonQuoted(toString(offer.os)));
    }
    if (!offer.gpu.empty()) {
        add("x_GpuModel", jsonQuoted(offer.gpu));
    }
    return json + '}';
}

using enum FocusType;

// clang-format off
constexpr std::array<FocusColumn, 60> columns{{
    {"AvailabilityZone", String, true, null},
    {"BilledCost", FocusType::Decimal, false, [](const FocusRow& r) { return number(r.billedCost); }},
    {"BillingAccountId", String, false, [](const FocusRow&) { return text("estimate"); }},
    {"BillingAccountName", String, true, [](const FocusRow&) { return text("GPU Cost estimate"); }},
    {"BillingAccountType", String, false, [](const FocusRow&) { return text("Estimate"); }},
    {"BillingCurrency", String, false, [](const FocusRow& r) { return text(r.billingCurrency.code()); }},
    {"BillingPeriodEnd", DateTime, false, [](const FocusRow& r) { return dateTime(r.billingPeriod.plus(1)); }},
    {"BillingPeriodStart", DateTime, false, [](const FocusRow& r) { return dateTime(r.billingPeriod); }},
    {"CapacityReservationId", String, true, null},
    {"CapacityReservationStatus", String, true, null},
    {"ChargeCategory", String, false, category},
    {"ChargeClass", String, true, null},
    {"ChargeDescription", String, true, [](const FocusRow& r) { return text(r.description); }},
    {"ChargeFrequency", String, false, [](const FocusRow& r) { return text(toString(r.frequency)); }},
    {"ChargePeriodEnd", DateTime, false, [](const FocusRow& r) { return dateTime(r.periodEnd); }},
    {"ChargePeriodStart", DateTime, false, [](const FocusRow& r) { return dateTime(r.periodStart); }},
    {"CommitmentDiscountCategory", String, true, [](const FocusRow& r) {
        return !r.commitment ? std::nullopt : text(r.commitment->category == FocusCommitmentCategory::Spend ? "Spend" : "Usage"); }},
    {"CommitmentDiscountId", String, true, [](const FocusRow& r) { return r.commitment ? text(r.commitment->id) : std::nullopt; }},
    {"CommitmentDiscountName", String, true, [](const FocusRow& r) { return r.commitment ? text(r.commitment->name) : std::nullopt; }},
    {"CommitmentDiscountQuantity", FocusType::Decimal, true, [](const FocusRow& r) {
        return r.commitment && !isDerived(r) ? number(r.commitment->quantity) : std::nullopt; }},
    {"CommitmentDiscountStatus", String, true, [](const FocusRow& r) {
        return !r.commitment || !r.commitment->status ? std::nullopt : text(*r.commitment->status == FocusCommitmentStatus::Used ? "Used" : "Unused"); }},
    {"CommitmentDiscountType", String, true, [](const FocusRow& r) { return r.commitment ? text(r.commitment->type) : std::nullopt; }},
    {"CommitmentDiscountUnit", String, true, [](const FocusRow& r) {
        return !r.commitment || isDerived(r) ? std::nullopt : text(r.commitment->category == FocusCommitmentCategory::Spend ? r.billingCurrency.code() : "Hours"); }},
    {"ConsumedQuantity", FocusType::Decimal, true, [](const FocusRow& r) { return r.consumedQuantity ? number(*r.consumedQuantity) : std::nullopt; }},
    {"ConsumedUnit", String, true, [](const FocusRow& r) { return r.consumedQuantity ? text("Hours") : std::nullopt; }},
    {"ContractedCost", FocusType::Decimal, false, [](const FocusRow& r) { return number(r.contractedCost); }},
    {"ContractedUnitPrice", FocusType::Decimal, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : number(r.contractedUnitPrice); }},
    {"EffectiveCost", FocusType::Decimal, false, [](const FocusRow& r) { return number(r.effectiveCost); }},
    {"InvoiceId", String, true, null},
    {"InvoiceIssuerName", String, false, [](const FocusRow& r) { return text(namesOf(r).publisher); }},
    {"ListCost", FocusType::Decimal, false, [](const FocusRow& r) { return number(r.listCost); }},
    {"ListUnitPrice", FocusType::Decimal, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : number(r.listUnitPrice); }},
    {"PricingCategory", String, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : text(toString(r.pricing)); }},
    {"PricingCurrency", String, false, [](const FocusRow& r) { return text(r.pricingCurrency.code()); }},
    {"PricingCurrencyContractedUnitPrice", FocusType::Decimal, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : number(r.pricingCurrencyContractedUnitPrice); }},
    {"PricingCurrencyEffectiveCost", FocusType::Decimal, false, [](const FocusRow& r) { return number(r.pricingCurrencyEffectiveCost); }},
    {"PricingCurrencyListUnitPrice", FocusType::Decimal, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : number(r.pricingCurrencyListUnitPrice); }},
    {"PricingQuantity", FocusType::Decimal, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : number(r.pricingQuantity); }},
    {"PricingUnit", String, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : text(r.pricingUnit); }},
    {"ProviderName", String, false, [](const FocusRow& r) { return text(namesOf(r).provider); }},
    {"PublisherName", String, false, [](const FocusRow& r) { return text(namesOf(r).publisher); }},
    {"RegionId", String, true, sold<region>},
    {"RegionName", String, true, sold<region>},
    {"ResourceId", String, true, [](const FocusRow& r) { return isOfCommitment(r) ? text(r.commitment->id) : isDerived(r) ? std::nullopt : text(resource(r)); }},
    {"ResourceName", String, true, null},
    {"ResourceType", String, true, [](const FocusRow& r) { return isOfCommitment(r) ? text(r.commitment->type) : isDerived(r) ? std::nullopt : text("Instance"); }},
    {"ServiceCategory", String, false, [](const FocusRow&) { return text("Compute"); }},
    {"ServiceName", String, false, [](const FocusRow& r) { return text(namesOf(r).service); }},
    {"ServiceSubcategory", String, false, [](const FocusRow&) { return text("Virtual Machines"); }},
    {"SkuId", String, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : text(skuId(r)); }},
    {"SkuMeter", String, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : text(isPurchase(r) ? "Commitment" : "Instance Hours"); }},
    {"SkuPriceDetails", Json, true, sold<skuPriceDetails>},
    {"SkuPriceId", String, true, [](const FocusRow& r) {
        return isDerived(r) ? std::nullopt : text(skuId(r) + '/' + toString(r.part->key) + '/' + toString(r.part->price->asOf)); }},
    {"SubAccountId", String, true, null},
    {"SubAccountName", String, true, null},
    {"SubAccountType", String, true, null},
    {"Tags", Json, true, null},
    {"x_Estimate", String, false, [](const FocusRow&) { return text("true"); }},
    {"x_PriceAsOf", String, true, [](const FocusRow& r) { return isDerived(r) ? std::nullopt : text(toString(r.part->price->asOf)); }},
    {"x_PriceSource", String, true, [](const FocusRow& r) { return !isDerived(r) && r.part->price->source != nullptr ? text(r.part->price->source->id) : std::nullopt; }},
}};
// clang-format on

}  // namespace

std::span<const FocusColumn> focusColumns()
{
    return columns;
}

std::string focusCsv(const std::vector<FocusRow>& rows)
{
    CsvWriter csv;
    std::vector<std::string_view> names;
    for (const FocusColumn& column : columns) {
        names.push_back(column.name);
    }
    csv.header(names);
    for (const FocusRow& row : rows) {
        for (const FocusColumn& column : columns) {
            const Cell cell = column.value(row);
            if (!cell) {
                csv.number("");
            } else if (column.type == FocusType::String) {
                csv.text(*cell);
            } else {
                csv.number(*cell);
            }
        }
        csv.endRow();
    }
    return csv.take();
}

}  // namespace gpucost
