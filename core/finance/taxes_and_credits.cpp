// SPDX-License-Identifier: Apache-2.0
#include "core/finance/taxes_and_credits.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/finance/price_path.h"

namespace gpucost {

namespace {

bool applies(NegotiatedDiscount::Scope scope, const Charge& charge)
{
    switch (scope) {
    case NegotiatedDiscount::Scope::Everything: return true;
    case NegotiatedDiscount::Scope::Uncommitted: return isUncommitted(charge);
    case NegotiatedDiscount::Scope::Commitments: return !isUncommitted(charge);
    }
    return false;
}

std::string percent(const Percentage& share)
{
    return toString(share.perHundred()) + " %";
}

}  // namespace

std::string_view toString(AddedFlow::Kind kind)
{
    switch (kind) {
    case AddedFlow::Kind::Discount: return "discount";
    case AddedFlow::Kind::Refund: return "refund";
    case AddedFlow::Kind::Tax: return "tax";
    case AddedFlow::Kind::TaxRecovered: return "tax-recovered";
    case AddedFlow::Kind::Credit: return "credit";
    }
    return "";
}

CashFlow withAdded(const CashFlow& flow, const std::vector<AddedFlow>& added)
{
    CashFlow sum = flow;
    for (const AddedFlow& row : added) {
        sum = sum.with(row.month, row.amount);
    }
    return sum;
}

std::vector<AddedFlow> vatOn(const CashFlow& costs, const Vat& vat)
{
    std::vector<AddedFlow> rows;
    const std::string name = "VAT " + percent(vat.rate);
    for (std::int32_t index = 0; index < costs.length(); ++index) {
        const Money& month = costs.months()[static_cast<std::size_t>(index)];
        const Money tax = roundToMinorUnit(Amount(month) * vat.rate.fraction());
        if (tax.isZero()) {
            continue;
        }
        rows.push_back({costs.monthAt(index), name, tax, AddedFlow::Kind::Tax});
        if (vat.isRecoverable) {
            rows.push_back({costs.monthAt(index).plus(vat.recoveredAfter), name + " recovered", -tax,
                            AddedFlow::Kind::TaxRecovered});
        }
    }
    return rows;
}

std::vector<AddedFlow> discounts(const Charges& charges, Month start,
                                 const std::vector<NegotiatedDiscount>& inOrder)
{
    std::map<std::pair<std::int32_t, std::size_t>, Money> taken;  // by month and place in the order
    for (const Charge& charge : charges) {
        Amount exact = charge.exact;
        Money before = charge.cost;
        const Scale places{std::max(before.amount().scale(), before.currency().minorDigits())};
        for (std::size_t i = 0; i < inOrder.size(); ++i) {
            if (!applies(inOrder[i].scope, charge) || inOrder[i].share.fraction().isZero()) {
                continue;
            }
            exact = exact * inOrder[i].share.complement().fraction();
            const Money after = round(exact, places, Rounding::HalfUp);
            const auto [row, isNew] = taken.try_emplace({charge.month, i}, before - after);
            if (!isNew) {
                row->second = row->second + (before - after);
            }
            before = after;
        }
    }
    std::vector<AddedFlow> rows;
    for (const auto& [place, amount] : taken) {
        if (!amount.isZero()) {
            rows.push_back(
                {start.plus(place.first), inOrder[place.second].name, amount, AddedFlow::Kind::Discount});
        }
    }
    return rows;
}

CreditsApplied applyCredits(const CashFlow& costs, const std::vector<Credit>& credits)
{
    std::vector<std::size_t> order(credits.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&credits](std::size_t a, std::size_t b) { return credits[a].last < credits[b].last; });
    CreditsApplied applied;
    const Money zero = costs.months().front() - costs.months().front();
    for (const Credit& credit : credits) {
        applied.uses.push_back({zero, credit.amount + zero});
    }
    for (std::int32_t index = 0; index < costs.length(); ++index) {
        const Month month = costs.monthAt(index);
        Money owed = -costs.months()[static_cast<std::size_t>(index)];
        for (const std::size_t i : order) {
            CreditUse& use = applied.uses[i];
            if (month < credits[i].first || credits[i].last < month || owed.amount() <= Decimal(0) ||
                use.expired.amount() <= Decimal(0)) {
                continue;
            }
            const Money paid = (use.expired - owed).amount().isNegative() ? use.expired : owed;
            use.used = use.used + paid;
            use.expired = use.expired - paid;
            owed = owed - paid;
            applied.rows.push_back({month, credits[i].name, paid, AddedFlow::Kind::Credit});
        }
    }
    return applied;
}

}  // namespace gpucost
