// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "core/finance/cash_flow.h"
#include "core/offer/offer.h"

namespace gpucost {

// What comes back, and what it costs, when a commitment is ended before its term. Only rules that the
// providers' own pages state; what they leave open is an argument. AWS savings plans and Tencent's reserved
// instances cannot be returned, Azure savings plans cannot be cancelled, and Google's pages state nothing:
// there is no function for them.
//
// Verified  tests/core/finance/early_exit_test.cpp: the providers' worked examples

/// A flow of costs that ends: months before `exit` as they are, the refund (positive) in `exit`, nothing
/// later.
CashFlow endedAt(const CashFlow& costs, Month exit, const Money& refund);

// Azure

/// A reservation to be returned.
struct AzureReturn {
    Money purchasePrice;  ///< of the whole term, also where it is paid monthly
    Money currentPrice;   ///< of the same reservation on the day it is returned
    Date first;           ///< first day of the term
    Term term;
    Date exit;                        ///< first day that is not used
    std::vector<DatedMoney> earlier;  ///< commitments cancelled before, in the currency of the cap
    Money cap = usd("50000");
    Percentage fee = Percentage::ofFraction(Rational(0));  ///< of the refund; Microsoft reserves up to 12 %
};

/// What returning it brings.
///
/// Refund    the lower of purchase and current price, by the days that are left of the term, less the fee
/// Cap       50,000 USD of cancelled commitment (not of refunds) in any 12 months: `cancelled` is the
///           purchase price by the days left. Where `room` is less, only that part is returned, and
///           refunded in proportion
/// Rounding  each amount once, half away from zero, to the minor unit
/// Source    Microsoft, "Self-service exchanges and refunds for Azure Reservations"
struct AzureRefund {
    Rational remaining;  ///< share of the term's days
    Money cancelled;     ///< future commitment that a return of the whole would cancel
    Money room;          ///< of the cap in the 12 months up to the exit; never negative
    bool isWithinCap = true;
    Money refund;  ///< of the part that may be returned
};

/// ErrorCode::BadValue where the exit lies outside the term. CurrencyMismatch where the cap is in another
/// currency.
Result<AzureRefund> azureRefund(const AzureReturn& returned);

/// What a new reservation must commit to, at least, when an old one paid by the month is exchanged for it:
/// the payments that are left. 36 payments of 100, 18 of them made: 1,800.
///
/// Source  Microsoft, "Self-service exchanges and refunds for Azure Reservations". A third party's page of
///         2026 says that exchanges of virtual machines have ended for new purchases: ask before relying on
///         it
Money azureExchangeMinimum(const Money& monthly, Term term, std::int32_t paymentsMade);

// Tencent Cloud

/// The share of the monthly price that a ladder has for so many months; empty where it has no such step.
std::optional<Decimal> ladderShare(const Ladder& ladder, std::int32_t months);

/// One order of a monthly subscription that is given back.
struct TencentOrder {
    Money cashPaid;  ///< vouchers are never refunded and do not count
    Amount used;     ///< what of it counts as used

    /// Not begun: refunded whole.
    static TencentOrder unstarted(const Money& cashPaid);

    /// Whole months used cost the monthly list price times the ladder's share for so many months (not for
    /// those bought); the part month costs its hours at the pay-as-you-go price.
    static TencentOrder partlyUsed(const Money& cashPaid, const Money& monthlyPrice, std::int32_t wholeMonths,
                                   const Decimal& shareForMonthsUsed, const Money& hourlyPrice,
                                   const Rational& hours);

    /// An upgrade fee, by the days of the term it was paid for.
    static TencentOrder upgrade(const Money& cashPaid, std::int32_t usedDays, std::int32_t termDays);

    /// Lighthouse: days used, part days as whole ones, at the list price of the term.
    static TencentOrder lighthouse(const Money& cashPaid, const Money& listPriceOfTerm, std::int32_t usedDays,
                                   std::int32_t termDays);
};

/// What Tencent pays back for all orders of an instance: of each, cash paid less what is used, not below
/// zero; their sum is rounded once. `orders` must not be empty.
///
/// Source  Tencent Cloud, "Refund of monthly subscribed instances"; Lighthouse, "Refund"
Money tencentRefund(const std::vector<TencentOrder>& orders);

/// A subscription that becomes a smaller one.
struct TencentDowngrade {
    Money oldRefund;   ///< tencentRefund() of the old orders
    Money newCost;     ///< remaining months at the new monthly price and its ladder share
    Money difference;  ///< oldRefund - newCost
    Money refund;      ///< the difference, zero where it is negative: the downgrade happens all the same
};

/// Remaining months are days / 30 (Tencent's rule here; for upgrades it uses 365 / 12).
/// Source  Tencent Cloud, "Fees of adjusting instance configuration"
TencentDowngrade tencentDowngrade(const std::vector<TencentOrder>& orders, const Money& newMonthlyPrice,
                                  const Rational& remainingMonths, const Decimal& newShare);

// AWS

/// A standard Reserved Instance sold to another customer on the marketplace.
struct MarketplaceSale {
    Money fee;       ///< 12 % of the upfront price it is sold for, rounded half away from zero
    Money proceeds;  ///< the rest
};

/// Source  AWS, "Reserved Instance Marketplace". What it sells for is the buyer's matter: an assumption.
MarketplaceSale awsMarketplaceSale(const Money& upfrontSoldFor);

}  // namespace gpucost
