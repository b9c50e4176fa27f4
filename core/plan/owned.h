// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/demand/demand.h"
#include "core/plan/charge.h"
#include "core/plan/metered.h"

namespace gpucost {

/// How the books spread a purchase over its life. Never part of what is paid.
enum class Depreciation : std::uint8_t { StraightLine, DecliningBalance };
/// What servers fetch that are sold before their life ends.
enum class EarlyResidual : std::uint8_t {
    StraightLine,  ///< price x (1 - (1 - residual) x months held / life)
    ResidualOnly,  ///< no more than at the end of life: the cautious choice
};

std::string_view toString(Depreciation method);  ///< "straight-line", "declining-balance"
std::string_view toString(EarlyResidual rule);   ///< "straight-line", "residual-only"

/// What owning a server takes. Amounts are in `currency`; what is not stated costs nothing. The fields by
/// name, with units, are in owned_fields.h.
struct OwnedTerms {
    Currency currency;
    Decimal price;                ///< of one server; of one GPU where pricePerGpu
    bool pricePerGpu = false;     ///< then x gpus
    Decimal serverFactor = 1;     ///< servers over bare chips: 1.64 where `price` is that of the chips
    Percentage networkShare;      ///< of the whole purchase: 19 % makes it price / 0.81
    std::int64_t gpus = 1;        ///< in one server
    std::optional<Month> bought;  ///< absent: the first month of the demand

    Percentage loanRate;          ///< nominal, a year; a month bears a twelfth
    std::int32_t loanMonths = 0;  ///< 0: paid at once

    std::int32_t lifeMonths = 60;  ///< bought again on the same terms after so long
    Depreciation depreciation = Depreciation::StraightLine;
    std::optional<Percentage>
        decliningRate;    ///< of the book value, a year; absent: twice the straight line's
    Percentage residual;  ///< of the purchase price, at the end of its life
    EarlyResidual earlyResidual = EarlyResidual::StraightLine;

    Decimal kwPerServer;                                         ///< drawn by one server at the wall ...
    Decimal kwPerGpu;                                            ///< ... and by each of its GPUs on top
    Percentage loadShare = Percentage::ofFraction(Rational(1));  ///< of that draw while in use
    Percentage idleShare;                                        ///< of that draw while idle
    Decimal pue = 1;                                             ///< kWh of the site for one of the servers
    Decimal kwhPrice;

    Decimal coolingPerKwMonth;  ///< bought apart, per kW installed; then pue is 1
    Decimal spacePerMonth;      ///< room for one server
    Decimal coloPerKwMonth;     ///< colocation, per kW installed: room and cooling
    bool coloMetered = false;   ///< the colocation bills energy by the site's meter: x pue

    Decimal staffFte;        ///< people for the whole fleet ...
    Decimal ftePerYear;      ///< ... and what one costs a year
    Decimal staffPerYear;    ///< or an amount, for the whole fleet
    Percentage supportRate;  ///< of the purchase price, a year
    Decimal supportPerYear;  ///< or an amount, for the whole fleet
    Percentage sparesRate;   ///< of the purchase price, a year

    std::vector<Percentage> ramp;  ///< share of the fleet usable in each first month; then all of it
};

/// Refuses what counts twice (cooling apart and PUE, cooling apart and colocation, room and colocation),
/// shares above 100 %, a PUE below 1, no price, no GPUs, lives and loans above 600 months.
Checked<OwnedTerms> checked(OwnedTerms terms);

/// Servers that one owns: bought, run, sold.
///
/// Purchase  price x (gpus, where it is per GPU) x serverFactor / (1 - networkShare), for every server, in
///           the month `bought`. What fell due before the demand's first month counts in that month, in full
/// Loan      instead of the purchase: level payments at the end of each month, from that of the purchase on;
///           interest = balance x rate / 12 rounded half away from zero, the payment is the exact annuity
///           rounded likewise, the last clears the balance: principals sum to the purchase exactly. A loan
///           that outlasts the horizon is owed in full. It is in whole minor units, in exact billing too
/// Residual  a credit in the last month of life, price x residual; in the last month asked for, where that
///           comes first, by `earlyResidual`
/// Renewal   bought again on the same terms in the month after its life ends, while the demand goes on
/// Power     kWh x price, kWh = (hours in use x loadShare + usable hours not in use x idleShare) x kW x PUE.
///           Within a colocation that is not metered the rent has bought the cooling: no PUE
/// Cooling   kW x servers x price, each month from the purchase; colocation likewise; space by server
/// Staff     a twelfth of the year, each month from the purchase; support and spares likewise
/// Ramp      servers that are not yet usable draw nothing and serve nothing; all else is paid for them. A
///           fraction of a server may be usable. What the demand wanted of them is not served
/// Books     depreciation (below) is a view of them. It is no charge: capital is counted once
/// Covers    3,600 s per usable server of every clock-hour, as commitments do
/// Rounding  once per charge: one part of the cost in one month, all servers
/// FOCUS     "Purchase", "One-Time" or "Recurring"; power "Usage", "Usage-Based"; the residual "Credit";
///           pricing category "Other"
/// Source    pricing-data/owned/presets.json, and the formula in core/quote/ownership.h
/// Verified  tests/core/plan/owned_test.cpp (an oracle of its own), tests/golden/owned-*
struct Owned {
    std::shared_ptr<const OwnedTerms> terms;
};

/// `belowByMonth` is what is covered before the servers in each month of the demand; empty: `below` in all.
Charges charges(const Owned& owned, std::int64_t servers, CommittedUnits below, const Demand& demand,
                const Billing& billing, std::span<const CommittedUnits> belowByMonth = {});
/// The same sum. Allocates nothing unless there is a loan.
std::int64_t totalMinorUnits(const Owned& owned, std::int64_t servers, CommittedUnits below,
                             const Demand& demand, const Billing& billing,
                             std::span<const CommittedUnits> belowByMonth = {});

/// One kind of cost; each is a SKU of its own in the ledger.
enum class OwnedPart : std::uint8_t {
    Purchase,  ///< or the principal of its loan
    Interest,
    Power,
    Cooling,
    Space,
    Colocation,
    Staff,
    Support,
    Spares,
    Residual,  ///< negative
};
inline constexpr std::size_t ownedParts = 10;
std::string_view toString(OwnedPart part);  ///< "purchase", "colocation"
std::string chargeName(OwnedPart part);     ///< Charge::plan of its charges: "owned: power"
std::optional<OwnedPart> partOf(const Charge& charge);

/// What the whole horizon costs, in the billing currency, as a line in the share of every month that
/// `running` servers run together: fixed + perUse x share. Exact, unrounded. `running` has one number for
/// each month of the demand, or one for all of them.
struct OwnedLine {
    Rational fixed;
    Rational perUse;
};
std::array<OwnedLine, ownedParts> ownedLines(const OwnedTerms& terms, std::int64_t servers,
                                             std::span<const Rational> running, const Demand& demand,
                                             const Billing& billing);
std::array<OwnedLine, ownedParts> ownedLines(const OwnedTerms& terms, std::int64_t servers,
                                             const Rational& running, const Demand& demand,
                                             const Billing& billing);

/// Server-hours in which servers are usable, over the demand's months.
Rational usableHours(const OwnedTerms& terms, std::int64_t servers, const Demand& demand);
/// Instance-hours of the demand that the usable servers serve.
Rational servedHours(const OwnedTerms& terms, std::int64_t servers, const Demand& demand);

/// Price of one server with its share of the network; kW of one server at the wall, and of the site for it.
Rational pricePerServer(const OwnedTerms& terms);
Rational itKw(const OwnedTerms& terms);
Rational facilityKw(const OwnedTerms& terms);

/// What the books write off in each year of one life, in `currency`: the years sum to the purchase minus its
/// residual, whatever the method. Straight line by month; declining balance by the book value at the year's
/// beginning, never below the residual, the last year takes what is left.
std::vector<Money> depreciation(const OwnedTerms& terms, std::int64_t servers);

}  // namespace gpucost
