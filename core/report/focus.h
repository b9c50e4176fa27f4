// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/quote/quote.h"

namespace gpucost {

/// FOCUS 1.2 CommitmentDiscountCategory and CommitmentDiscountStatus.
enum class FocusCommitmentCategory : std::uint8_t { Spend, Usage };
enum class FocusCommitmentStatus : std::uint8_t { Used, Unused };

/// Charges that follow from others: without SKU, price or quantity.
enum class FocusDerived : std::uint8_t { None, Tax, Credit };

/// The commitment that a row buys, uses or leaves unused.
struct FocusCommitment {
    FocusCommitmentCategory category = FocusCommitmentCategory::Usage;
    std::string id;                               ///< one for each term of each commitment of a plan
    std::string name;                             ///< the plan: "reserved-3y-all-upfront"
    std::string_view type;                        ///< the provider's word: "Reserved Instance"
    std::optional<FocusCommitmentStatus> status;  ///< none on purchases
    Decimal quantity;  ///< hours of instances (Usage), or money in the billing currency (Spend)
};

/// One row of FOCUS 1.2 Cost and Usage data that an estimate can fill. What is the same in every row
/// (CapacityReservation..., Tags, ...) has no member: focusColumns() says what stands there.
struct FocusRow {
    Decimal billedCost;  ///< what is due: the charge of the ledger; 0 where a commitment covers the use
    Decimal
        effectiveCost;  ///< amortized: 0 for purchases, the commitment's share for use and for what is left
    Decimal listCost;   ///< listUnitPrice x pricingQuantity, exactly
    Decimal contractedCost;  ///< contractedUnitPrice x pricingQuantity, exactly
    Decimal listUnitPrice;
    Decimal contractedUnitPrice;
    Decimal pricingQuantity;
    std::string_view pricingUnit;             ///< "Hours", "Months", "Units"
    std::optional<Decimal> consumedQuantity;  ///< hours; none for purchases and what is unused
    Currency billingCurrency;
    Currency pricingCurrency;  ///< of the price book; the two below are in it
    Decimal pricingCurrencyListUnitPrice;
    Decimal pricingCurrencyContractedUnitPrice;
    Decimal pricingCurrencyEffectiveCost;
    Month billingPeriod;
    Month periodStart;  ///< the charge period begins with it
    Month periodEnd;    ///< and ends where this month begins
    ChargeCategory category = ChargeCategory::Usage;
    FocusDerived derived = FocusDerived::None;  ///< its category, where it is one
    ChargeFrequency frequency = ChargeFrequency::UsageBased;
    PricingCategory pricing = PricingCategory::Standard;
    std::optional<FocusCommitment> commitment;
    std::string description;
    const QuotedPart* part = nullptr;  ///< of the quote: keep it alive
};

/// The rows of a quote, by month; in a month purchases first, then used, unused and on demand.
///
/// Purchases   BilledCost as in the ledger, EffectiveCost 0; One-Time rows stand for the whole term
/// Used        hours that a commitment covers: BilledCost 0, ListCost what they cost on demand
/// Unused      hours that it does not, one row a month, months after the demand's last included
/// Amortized   an upfront by the hours of the term's months (730 each, or the calendar's), what recurs in its
///             own month; the part of a month is split by hours used and unused. Each part is the difference
///             of running totals rounded half up at 10 places, so that the parts sum to the purchase
/// Metered     on-demand and spot use: BilledCost = EffectiveCost = the charge
/// Dated       a commitment that holds for a part of the demand has rows for the months of its terms only,
/// and
///             what each month's earlier commitments leave is what it can be used for
/// Owned       one row for each charge, BilledCost = EffectiveCost: no provider sells it by commitment. The
///             residual is a "Credit" of a negative quantity, its unit price as positive as all of them
/// Unit prices in the billing currency; list: the on-demand price of the day without a negotiated discount
///             (purchases: the commitment's own); contracted: with it. Without an on-demand price in the same
///             currency, the price that is charged takes its place. Sustained use, tiers and a subscription's
///             ladder are prices of quantity: the first two lower BilledCost, not ContractedCost
/// Decimals    a fraction that ends within 20 places is written whole, else rounded half up at 10 places
/// Exact       under Billing::Mode::Exact, BilledCost is the running total's difference at 10 places
/// Sum         BilledCost and EffectiveCost of all rows are each the quote's total; for each commitment id,
///             EffectiveCost of used and unused is BilledCost of its purchases
/// Periods     calendar months, half-open, UTC, also where months are priced at 730 hours
/// Source      FOCUS 1.2, specification/columns, github.com/FinOps-Open-Cost-and-Usage-Spec/FOCUS_Spec at tag
///             v1.2 (CC-BY-4.0)
/// Verified    tests/core/report/focus_test.cpp
///
/// `quote` must be what quote(offer, plan, demand, billing) gave, `asOf` its day.
std::vector<FocusRow> focusRows(const Quote& quote, const Demand& demand, const Billing& billing, Date asOf);

enum class FocusType : std::uint8_t { String, Decimal, DateTime, Json };

/// A column of FOCUS 1.2, or one of our own after them (x_...).
struct FocusColumn {
    std::string_view name;
    FocusType type = FocusType::String;
    bool mayBeNull = true;
    std::optional<std::string> (*value)(const FocusRow& row) = nullptr;  ///< none: null
};

/// The 57 columns of the specification in its (alphabetical) order, then ours.
///
/// Constant    BillingAccountId "estimate", BillingAccountName "GPU Cost estimate", BillingAccountType
///             "Estimate", x_Estimate "true": a calculator knows no account
/// Names       ProviderName, PublisherName, InvoiceIssuerName and ServiceName as the providers' own FOCUS
///             exports print them, else the price book's id; RegionName repeats RegionId
/// Ids         SkuId is provider/region/type/os/tenancy; SkuPriceId adds the plan and the day of its price
/// Null        InvoiceId (an estimate has none), AvailabilityZone, CapacityReservation..., ChargeClass,
///             ResourceName, SubAccount..., Tags; RegionId where the price names no region
std::span<const FocusColumn> focusColumns();

/// A header row and a row for each; null is an empty cell.
std::string focusCsv(const std::vector<FocusRow>& rows);

}  // namespace gpucost
