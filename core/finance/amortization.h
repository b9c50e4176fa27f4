// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/finance/cash_flow.h"

namespace gpucost {

/// A payment spread evenly over the days of what it pays for, leap days included.
///
/// Per day  amount / days from `first` to before `end`: 12,016 over a year with a 29 February are
///          12,016 / 366 = 32.83
/// Source   Azure, "Amortized reservation cost": the upfront over the days of the term; a monthly payment
///          over the days of its month (200 are 6.45 a day in January and 7.14 in February)
Amount amortizedPerDay(const Money& amount, Date first, Date end);

/// The part of one month.
struct AmortizedPart {
    Month month;
    std::int32_t days = 0;  ///< of the month that the payment covers
    Money amount;
};

/// The monthly parts of `amount`, from the month of `first` to that of the day before `end`.
///
/// Rounding  by running total: what is amortized up to the end of each month is the exact share of the
///           days so far, rounded half away from zero to the places of `amount` (at least the minor unit);
///           a month's part is the difference of two such totals. So parts sum to the amount, to the last
///           digit, and no running total is off by more than half a unit
/// Errors    std::invalid_argument where `end` is not after `first`
/// Verified  tests/core/finance/amortization_test.cpp, with Azure's worked examples
std::vector<AmortizedPart> amortized(const Money& amount, Date first, Date end);

/// The months that one purchase, or one term, of a commitment's charge pays for, as its plan says: 36 of
/// "reserved-3y-all-upfront", 12 of a machine part's "n1-standard-8: committed-use-1y", 1 where nothing is
/// committed.
std::int32_t termMonths(const Charge& charge);

/// One month of a quote: what is billed in it, and what of all bills it bears.
struct AmortizedMonth {
    Month month;
    Money billed;
    Money amortized;
    Money prepaid;  ///< billed so far and not yet amortized, at the end of the month; zero at the last
};

/// Billed and amortized cost of each month, from the first to the last that any payment covers.
///
/// One-time purchases are spread over the days of their term, from the first day of the month in which they
/// fall due, or up to the day on which the commitment was ended (QuotedPart::endedIn); all other charges are
/// borne by their own month. Both columns sum to the sum of the charges, to the last digit, months after the
/// horizon included: that is quote.total(), save that Billing::Mode::Exact rounds its total once. Money out
/// is positive here, as in charges.
std::vector<AmortizedMonth> amortizedView(const Quote& quote);

/// The months that bear a charge of a quote, as amortizedView() adds them up: those of the term of a one-time
/// purchase, up to an early exit; of any other charge its own month alone.
std::vector<AmortizedPart> amortized(const Charge& charge, const Quote& quote);

/// What one month bears of a charge.
struct BorneShare {
    const Charge* charge = nullptr;  ///< of the quote
    Money amount;
    std::int32_t days = 0;  ///< of the month that the charge covers ...
    std::int32_t of = 0;    ///< ... out of all the days that it covers
};

/// The charges that a month bears, in the order of the ledger: their amounts sum to what amortizedView() has
/// for it.
std::vector<BorneShare> borneIn(const Quote& quote, Month month);

}  // namespace gpucost
