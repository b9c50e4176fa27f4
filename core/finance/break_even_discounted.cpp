// SPDX-License-Identifier: Apache-2.0
#include "core/finance/break_even_discounted.h"

#include "core/finance/exact.h"

namespace gpucost {

namespace {

constexpr Scale monthPlaces{2};
constexpr Scale ratePlaces{6};

Preferred preferredBy(int signOfSaving)
{
    return signOfSaving > 0 ? Preferred::Plan : (signOfSaving < 0 ? Preferred::Baseline : Preferred::Neither);
}

int exactSign(const CashFlow& flow, const DiscountRate& rate)
{
    const exact::Field field(rate);
    exact::Number value(field, 0);
    for (std::int32_t k = 0; k < flow.length(); ++k) {
        value += exact::Number::grown(field, exact::big(flow.months()[static_cast<std::size_t>(k)]), -k);
    }
    return value.sign();
}

Money magnitude(const Money& money)
{
    return money.amount().isNegative() ? -money : money;
}

}  // namespace

Verdict judge(const CashFlow& plan, const CashFlow& baseline, const DiscountRate& rate, FirstFlow first)
{
    const CashFlow saving = plan - baseline;
    // Both are valued at the start of the common flow, also where one begins later.
    const CashFlow nothing(saving.start(), {saving.total() - saving.total()});
    return {saving,
            -netPresentValue(plan + nothing, rate, first),
            -netPresentValue(baseline + nothing, rate, first),
            netPresentValue(saving, rate, first),
            saving.total(),
            preferredBy(exactSign(saving, rate)),
            preferredBy(exactSign(saving, DiscountRate::zero())),
            payback(saving.months(), first, monthPlaces),
            discountedPayback(saving.months(), rate, first, monthPlaces),
            internalRates(saving, ratePlaces)};
}

Verdict judge(const Quote& plan, const Quote& baseline, const DiscountRate& monthly, FirstFlow first)
{
    return judge(CashFlow::ofCosts(plan), CashFlow::ofCosts(baseline), monthly, first);
}

std::string toString(const Verdict& verdict)
{
    const auto than = [](Preferred preferred, const Money& difference) {
        return preferred == Preferred::Neither
                   ? std::string("as much")
                   : toString(magnitude(difference)) + (preferred == Preferred::Plan ? " less" : " more");
    };
    std::string sentence =
        "At present value the plan costs " + than(verdict.recommended, verdict.presentSaving);
    sentence += verdict.recommended == Preferred::Neither ? " as the baseline" : " than the baseline";
    if (verdict.plainSumDisagrees()) {
        sentence +=
            "; its plain sum is " + than(verdict.byPlainSum, verdict.plainSaving) + ", and does not decide";
    }
    return sentence + '.';
}

}  // namespace gpucost
