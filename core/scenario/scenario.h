// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/finance/discount_rate.h"
#include "core/finance/present_value.h"
#include "core/finance/price_path.h"
#include "core/offer/price_book.h"
#include "core/quote/comparison.h"
#include "core/uncertainty/sensitivity.h"

namespace gpucost {

/// What money is worth over time.
struct Discounting {
    Percentage annual;  ///< 0 %: plain sums
    AnnualToMonthly compounding = AnnualToMonthly::Effective;
    FirstFlow first = FirstFlow::Now;

    friend bool operator==(const Discounting&, const Discounting&) = default;
};

/// VAT and the like, on every charge.
struct TaxRule {
    Percentage rate;
    bool recoverable = true;  ///< paid and got back: it moves no total, and is shown

    friend bool operator==(const TaxRule&, const TaxRule&) = default;
};

/// Money that the provider has given away, used up by its charges as they fall due.
struct FreeCredit {
    std::string provider;  ///< empty: any cloud provider's charges
    Money amount;
    Month lastMonth;  ///< the last in which it may be used

    friend bool operator==(const FreeCredit&, const FreeCredit&) = default;
};

/// A price that no book states, typed into the scenario and marked as an assumption wherever it shows.
struct AssumedPrice {
    std::string offer;  ///< "aws/us-east-1/p5.48xlarge": one that the books have
    PlanKey plan;
    Currency currency;
    Decimal rate;     ///< per instance-hour
    Decimal upfront;  ///< per instance, once a term
    std::string reason;

    friend bool operator==(const AssumedPrice&, const AssumedPrice&) = default;
};

/// What list prices do; applies to what is not committed.
struct ConstantPrices {
    friend bool operator==(const ConstantPrices&, const ConstantPrices&) = default;
};
struct DecliningPrices {
    Percentage perYear;
    Decline how = Decline::Stepped;

    friend bool operator==(const DecliningPrices&, const DecliningPrices&) = default;
};
struct ScheduledPrices {
    struct Step {
        std::int32_t month = 0;  ///< from this month on, 0 = the first
        Decimal factor;          ///< of today's price

        friend bool operator==(const Step&, const Step&) = default;
    };
    std::vector<Step> steps;

    friend bool operator==(const ScheduledPrices&, const ScheduledPrices&) = default;
};
/// The history of one price in the books, from a month of the past, as if it happened again.
struct ReplayedPrices {
    std::string offer;
    PlanKey plan;
    Month from;

    friend bool operator==(const ReplayedPrices&, const ReplayedPrices&) = default;
};
using PriceAssumption = std::variant<ConstantPrices, DecliningPrices, ScheduledPrices, ReplayedPrices>;

/// At which price a commitment is renewed.
enum class RenewalPrice : std::uint8_t {
    SameTerms,  ///< as first bought
    Current     ///< its own terms times what list prices have done since
};

/// A commitment that is ended before its term, under its provider's rules (core/finance/early_exit.h), and
/// what is bought from then on. It concerns the term that is then running; no later one is bought.
///
/// AzureRefund    by the days left of the term, at the lower of purchase and current price, less the fee.
///                Refused where it would cancel more than is left of 50,000 USD in twelve months. Paid by the
///                month: nothing comes back, later payments are no longer owed
/// AzureExchange  the days left are paid back and `then` is bought: a reservation of Azure whose commitment
///                is not below what is left of the old one. Neither cap nor fee
/// TencentRefund  of a subscription: cash paid, less the months used at the ladder's share for so many
/// AwsSale        of a standard Reserved Instance on the marketplace, less 12 %: the buyer takes over what
///                recurs
struct EarlyExit {
    enum class How : std::uint8_t { AzureRefund, AzureExchange, TencentRefund, AwsSale };

    How how = How::AzureRefund;
    std::int32_t afterMonths = 0;  ///< of the demand: it holds in the months before this one, 0 = the first
    std::string thenOffer;         ///< empty: the same
    PlanSpec then{{PlanPart{}}};   ///< on demand
    /// Azure: what all that is returned would then cost for a whole term; else as list prices have moved.
    std::optional<Money> currentPrice = std::nullopt;
    std::optional<Money> cancelledBefore = std::nullopt;  ///< Azure: in the twelve months before
    std::optional<Percentage> fee = std::nullopt;         ///< Azure: of the refund
    std::optional<Money> soldFor = std::nullopt;          ///< AWS: upfront price, for all together, ...
    std::optional<Percentage> soldAt = std::nullopt;      ///< ... or the share of the upfront's months left

    friend bool operator==(const EarlyExit&, const EarlyExit&) = default;
};
std::string_view toString(EarlyExit::How how);  ///< "azure-refund"

/// Bought from a provider.
struct CloudChoice {
    std::string offer;
    PlanSpec plan;
    std::optional<EarlyExit> exit = std::nullopt;

    friend bool operator==(const CloudChoice&, const CloudChoice&) = default;
};

/// Servers of one's own: presets with fields set (core/plan/owned_fields.h). The preset "usual" holds
/// underneath, then those of site and server, then the fields set here, as in `gpucost own`.
struct OwnedChoice {
    std::string preset;  ///< of the server; empty: all fields are set here
    std::string site;    ///< preset of the place; empty: none
    std::int64_t servers = 1;
    std::vector<std::pair<std::string, std::string>> fields;  ///< in the order of ownedFields()

    friend bool operator==(const OwnedChoice&, const OwnedChoice&) = default;
};

/// One of the things compared.
struct ScenarioOption {
    std::string id;    ///< [a-z0-9-]+, unique in the scenario
    std::string name;  ///< for people
    std::variant<CloudChoice, OwnedChoice> choice;
    std::string note;

    friend bool operator==(const ScenarioOption&, const ScenarioOption&) = default;
};

enum class GridKind : std::uint8_t { Months, PriceDecline };

/// How far one input of a decision may swing; absent ends are the usual ones (usualSwings()).
struct SwingRange {
    Input input = Input::Utilization;
    Rational low;
    Rational high;

    friend bool operator==(const SwingRange&, const SwingRange&) = default;
};

/// What is not known, and what is asked about it.
struct UncertaintyQuestion {
    /// As written, "40%..90%" (parseDistribution()); empty: certain. A certain use is the demand's, a certain
    /// price path the scenario's, as far as it falls once every twelve months.
    std::string utilization;
    std::string priceDecline;
    std::string growth;
    std::string spotStretch;
    std::string exchange;
    std::int64_t seed = 1;
    std::int64_t worlds = 2'000;
    bool wantsTornado = false;
    std::vector<SwingRange> swings;  ///< of the tornado, where they are not the usual ones
    std::vector<GridKind> grids;

    friend bool operator==(const UncertaintyQuestion&, const UncertaintyQuestion&) = default;
};

/// A question with everything its answer depends on, as a document that can be kept, compared and run again.
///
/// Format    docs/reference/scenario.md, pricing-data/schema/scenario.schema.json
/// Order     fields are written in one order, each on a line of its own, so that differences read well in git
/// Digest    the price books it was made with: running it on others says so
/// Verified  tests/core/scenario/scenario_test.cpp: read, write, read is the same; JSONTestSuite is refused
struct Scenario {
    std::string name;
    std::string note;
    Date asOf;                ///< prices and exchange rates are those of this day
    std::string booksDigest;  ///< empty: not yet run
    DemandSpec demand;
    Currency currency;                ///< of every figure
    std::vector<ExchangeRate> rates;  ///< given ones; else the newest shipped ones not later than asOf
    Discounting discounting;
    std::optional<TaxRule> tax;
    std::vector<std::pair<std::string, Percentage>>
        discounts;  ///< negotiated, by provider, in the order stated
    std::vector<FreeCredit> credits;
    std::vector<AssumedPrice> assumed;
    PriceAssumption prices;
    RenewalPrice renewal = RenewalPrice::SameTerms;
    Billing::Mode billing = Billing::Mode::Provider;
    bool sustainedUse = true;
    std::vector<ScenarioOption> options;  ///< one at least
    std::string baseline;                 ///< the id of an option
    std::optional<UncertaintyQuestion> uncertainty = std::nullopt;

    /// The same in every field; amounts by value, 2.5 == 2.50.
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Reads one document; reports every problem in one pass: unknown fields, duplicate ids, a baseline that is
/// no option, months below 1, currencies that do not exist. Prices are looked up only when it is run.
Checked<Scenario> readScenario(std::string_view json, const std::string& file);

/// The document: the same scenario gives the same bytes.
std::string writeScenario(const Scenario& scenario);

/// One field in which two scenarios differ.
struct ScenarioDifference {
    std::string where;   ///< "demand.gpus", "options.own.fields.kwh_price"
    std::string before;  ///< empty: not there
    std::string after;
};

/// What has to be changed in the one to get the other; options are matched by id.
std::vector<ScenarioDifference> differences(const Scenario& before, const Scenario& after);

}  // namespace gpucost
