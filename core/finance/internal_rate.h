// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/finance/cash_flow.h"
#include "core/finance/discount_rate.h"

namespace gpucost {

/// A rate at which the present value of flows is zero.
struct InternalRate {
    Decimal rate;          ///< 0.28095 is 28.095 % per period (per year, of dated flows)
    bool touches = false;  ///< the present value is zero here without changing its sign: a double root
};

/// Why there is no internal rate.
enum class NoInternalRate : std::uint8_t {
    NothingFlows,  ///< all flows are zero: every rate would do
    OneDirection,  ///< money only comes in, or only goes out
    NeverZero,     ///< the present value keeps its sign at every rate above -100 %
};

std::string_view toString(NoInternalRate reason);  ///< a phrase: "money flows one way only"

/// All internal rates of flows above -100 %, from the least. None and several are answers like one.
///
/// Where there are several, none of them ranks the investment: use the present value. Where there is one, a
/// flow that is first out and then in is worth having at any lower discount rate.
struct InternalRates {
    std::vector<InternalRate> rates;
    std::optional<NoInternalRate> none;  ///< set where `rates` is empty

    bool isUnique() const { return rates.size() == 1; }
};

/// Internal rates (IRR) of flows one period apart, per period, rounded half away from zero to `scale`.
///
/// Completeness  every root of the exact polynomial is isolated (the constructive proof of Descartes' rule of
///               signs), not searched for from a guess. Two rates that agree in their first 70 digits count
///               as one
/// Errors        std::invalid_argument without flows; CurrencyMismatch; Overflow where a rate cannot be told
///               from a rounding tie
/// Verified      tests/core/finance/internal_rate_test.cpp: numpy-financial, formulajs, polynomials made from
///               known roots; excel_test.cpp
InternalRates internalRates(const std::vector<Money>& flows, Scale scale);
InternalRates internalRates(const CashFlow& flow, Scale scale);

/// Internal rates (XIRR) of dated flows, per year of 365 days: flow / (1 + rate)^(days / 365) sums to zero.
InternalRates internalRates(const std::vector<DatedMoney>& flows, Scale scale);

/// The modified internal rate (MIRR): what money out, financed at one rate, becomes as money in, reinvested
/// at another. (future value of money in / present value of money out)^(1 / (n - 1)) - 1 over n flows, at
/// time 0 to n - 1. Empty where money flows one way only, or there is a single flow.
std::optional<Decimal> modifiedInternalRate(const std::vector<Money>& flows, const DiscountRate& finance,
                                            const DiscountRate& reinvest, Scale scale);

}  // namespace gpucost
