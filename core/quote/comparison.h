// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/money/exchange_rate.h"
#include "core/offer/catalog.h"
#include "core/offer/machine.h"
#include "core/quote/break_even.h"

namespace gpucost {

/// What money is worth and what an account has negotiated: how any request is billed.
struct BillingSpec {
    Billing::Mode mode = Billing::Mode::Provider;
    std::map<std::string, Percentage, std::less<>> discounts;  ///< by provider
    std::optional<Currency> currency;                          ///< convert to this; absent: as sold
    std::vector<ExchangeRate> givenRates;
    std::vector<ExchangeRate> shippedRates;
    Date asOf;
};

/// How an offer sold in `priced` is billed. ErrorCode::NoExchangeRate where a conversion is asked for and
/// none is known.
Result<Billing> billingFor(const BillingSpec& spec, std::string_view provider, Currency priced);

/// The default is each offer's own on-demand price; a named offer is compared against everywhere.
struct Baseline {
    std::string offer;  ///< "provider/region/type", or empty for the row's own offer
    PlanSpec plan{{PlanPart{}}};
};

enum class SortBy : std::uint8_t { Total, Rate, Saving };
enum class BestPer : std::uint8_t { Provider, Region, Plan, None };

/// A host machine for GPUs that are sold without one.
struct HostChoice {
    std::string type;                         ///< "n1-standard-8"
    std::optional<std::int64_t> gpusPerHost;  ///< absent: the most of 1, 2, 4, 8 that the GPUs asked for fill
};

struct ComparisonRequest {
    OfferFilter filter;
    std::optional<HostChoice> host;  ///< rank complete machines instead of GPUs alone
    std::vector<PlanSpec> plans;     ///< empty: every way each offer is sold
    std::vector<PlanKind> kinds;     ///< of those ways, the ones of these kinds; empty: all
    DemandSpec demand;
    BillingSpec billing;
    Account account;
    Baseline baseline;
    SortBy sort = SortBy::Total;
    BestPer bestPer =
        BestPer::Provider;  ///< the best offer per provider and plan, per region and plan, per plan, or all
    std::optional<std::int32_t> top;  ///< rows kept of each group
    bool includeEffective = false;
    Date asOf;
};

/// One way to meet the demand.
struct ComparisonRow {
    std::int32_t rank = 0;  ///< within its group, from 1
    const Offer* offer = nullptr;
    PlanSpec plan;
    bool isEffective = false;  ///< from an effective rate: no cash flow, no upfront, no break-even month
    std::int64_t instances = 0;
    std::int32_t termMonths = 0;  ///< of the first part; 0: none
    Payment payment = Payment::None;
    std::int32_t months = 0;
    Rational utilization;          ///< share of the instances' hours that is used
    Money total;                   ///< the whole obligation
    std::optional<Money> upfront;  ///< one-time purchases
    Money monthlyAverage;          ///< total / months
    std::optional<Money> afterHorizon;
    std::optional<Rational> perGpuHour;   ///< total / requested GPU-hours used
    std::optional<Money> listCost;        ///< hours used at undiscounted on-demand
    std::optional<Money> saving;          ///< baseline - total
    std::optional<Rational> savingShare;  ///< saving / baseline
    std::optional<std::int32_t> breakEvenMonth;
    std::vector<ShareRange>
        breakEvenShares;  ///< where the plan costs no more than the baseline, by equal share
    bool hasBaseline = false;
    Date priceAsOf;  ///< the oldest of the prices used
    std::vector<const Price*> prices;
    std::vector<ExchangeRate> rates;  ///< rows of the conversion

    /// What the baseline costs; empty where there is none.
    std::optional<Money> baselineTotal() const { return saving ? std::optional(total + *saving) : saving; }
};

/// Offers that may be ranked with each other: with a host machine or without, in one currency.
struct ComparisonGroup {
    bool includesHost = true;
    Currency currency;
    std::vector<ComparisonRow> rows;
};

struct Comparison {
    std::vector<ComparisonGroup> groups;  ///< with host first, then by number of rows and currency
    Date asOf;
    std::int32_t months = 0;
    std::size_t considered = 0;         ///< offers x plans that were priced
    std::vector<std::string> warnings;  ///< prices more than twelve months apart, mixed tax treatment, ...
    std::vector<std::string> notes;     ///< what was left out and why
    std::string catalogDigest;
    std::vector<std::shared_ptr<const Machine>> machines;  ///< that rows point to
};

/// Prices everything the filter lets through, keeps the best of each, and ranks it. Ranking compares exact
/// totals; ties go by provider, region, type, plan. ErrorCode::NotFound where no offer matches, NotOffered
/// where none is sold in any of the plans asked for.
/// Throws Stopped (core/base/stopped.h) where it is asked to, which is looked at between offers and rows.
Result<Comparison> compare(const Catalog& catalog, const ComparisonRequest& request,
                           const std::stop_token& stop = {});

/// Undiscounted on-demand cost of the hours used; empty where the offer has no on-demand price.
Result<std::optional<Money>> listCost(const Offer& offer, const Demand& demand, const Billing& billing,
                                      Date asOf);

}  // namespace gpucost
