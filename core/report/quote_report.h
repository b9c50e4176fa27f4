// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/demand/demand_spec.h"
#include "core/hardware/accelerator.h"
#include "core/plan/billing.h"
#include "core/quote/quote.h"
#include "core/report/format.h"

namespace gpucost {

/// A quote and what it was made from.
struct QuoteReport {
    const Quote& quote;
    const DemandSpec& demand;
    const Billing& billing;
    const HardwareTable& hardware;
    std::optional<Money> listCost;  ///< the hours used at undiscounted on-demand
    Date asOf;
    std::string booksDigest;
    bool explain = false;   ///< every charge's derivation, every price's row
    bool cashFlow = false;  ///< what is due in each month, and what has been paid by then
};

/// A quote as a whole document. CSV holds the charges, one a row; with `cashFlow` the months instead.
/// Equal charges of several months are shown once in text, with the months they stand for.
std::string quoteReport(const QuoteReport& report, Format format);

/// How the charges of some months, equal but for the month, come about: what they are, then line by line.
struct ChargeDerivation {
    std::string charges;  ///< "2019-09 to 2022-08 (36 months), on-demand, each month 24,727 USD"
    std::vector<std::string> lines;
};

/// Every charge of a quote, equal ones of several months once.
std::vector<ChargeDerivation> derivationsOf(const Quote& quote);

/// The charges that fall due in one month, 0 = the first.
std::vector<ChargeDerivation> derivationsOf(const Quote& quote, std::int32_t month);

}  // namespace gpucost
