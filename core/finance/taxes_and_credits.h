// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/finance/cash_flow.h"

namespace gpucost {

/// What is added to the flow of a plan's costs: a tax, a discount, a credit. As in CashFlow, money in is
/// positive (a discount), money out negative (a tax).
struct AddedFlow {
    enum class Kind : std::uint8_t { Discount, Refund, Tax, TaxRecovered, Credit };

    Month month;
    std::string what;  ///< "VAT 10 %", "enterprise agreement", "startup credit"
    Money amount;
    Kind kind = Kind::Discount;
};
std::string_view toString(AddedFlow::Kind kind);  ///< "discount", "tax-recovered"

/// The flow with everything added. Its total is that of the flow plus all amounts added, exactly.
CashFlow withAdded(const CashFlow& flow, const std::vector<AddedFlow>& added);

/// Value-added tax.
struct Vat {
    Percentage rate;
    bool isRecoverable = false;       ///< the tax office pays it back
    std::int32_t recoveredAfter = 0;  ///< months later; 0: in the same month
};

/// The tax on a flow of costs without tax: a row for each month with costs, and where it is recoverable
/// another one that brings it back. Months that bring money in (refunds) lower what is owed in the same way.
///
/// Rounding  once per month, half away from zero, to the minor unit, on the month's sum
std::vector<AddedFlow> vatOn(const CashFlow& costs, const Vat& vat);

/// A negotiated discount.
struct NegotiatedDiscount {
    enum class Scope : std::uint8_t { Everything, Uncommitted, Commitments };
    std::string name;
    Percentage share;
    Scope scope = Scope::Everything;
};

/// Discounts in the order given, each on what those before it left: 10 % and then 5 % of 100 are 10.00
/// and 4.50.
///
/// Rounding  each charge is discounted exactly and rounded once, half away from zero, to the places of its
///           cost; a row is what one discount takes off a month, the difference of two such sums. So charges
///           and rows sum to the sum of charges at all discounts together, to the last digit
std::vector<AddedFlow> discounts(const Charges& charges, Month start,
                                 const std::vector<NegotiatedDiscount>& inOrder);

/// Money to spend until it expires.
struct Credit {
    std::string name;
    Money amount;  ///< positive
    Month first;   ///< the first month it may pay for
    Month last;    ///< the last one: what is then left is lost
};

/// What became of a credit.
struct CreditUse {
    Money used;
    Money expired;  ///< left after its last month, or after the last month of costs: used + expired = amount
};

struct CreditsApplied {
    std::vector<AddedFlow> rows;  ///< one for each month and credit that pays
    std::vector<CreditUse> uses;  ///< in the order of the credits given
};

/// Lets credits pay costs: month by month, of those valid in it the one that expires first (of the same month
/// the one given first). A credit never pays more than the month costs. Apply it to costs after discounts,
/// and after tax where a credit pays tax too.
CreditsApplied applyCredits(const CashFlow& costs, const std::vector<Credit>& credits);

}  // namespace gpucost
