// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include "core/quote/comparison.h"

namespace gpucost {

Result<Billing> billingFor(const BillingSpec& spec, std::string_view provider, Currency priced)
{
    Billing billing;
    billing.mode = spec.mode;
    if (const auto discount = spec.discounts.find(provider); discount != spec.discounts.end()) {
        billing.discount = discount->second;
    }
    if (spec.currency && *spec.currency != priced) {
        Result<Conversion> conversion =
            findConversion(spec.givenRates, spec.shippedRates, priced, *spec.currency, spec.asOf);
        if (!conversion) {
            return tl::make_unexpected(conversion.error());
        }
        billing.conversion = std::move(*conversion);
    }
    return billing;
}

Result<std::optional<Money>> listCost(const Offer& offer, const Demand& demand, const Billing& billing,
                                      Date asOf)
{
    if (!offer.parts.empty()) {
        std::optional<Money> sum;
        for (const OfferPart& part : offer.parts) {
            const auto one = listCost(*part.offer, demand.times(part.count), billing, asOf);
            if (!one || !*one) {
                return one;
            }
            sum = sum ? *sum + **one : **one;
        }
        return sum;
    }
    const Price* price = priceOn(offer, PlanKey{}, asOf);
    if (price == nullptr || price->form != PriceForm::Terms) {
        return std::optional<Money>();
    }
    Billing list = billing;
    list.discount = Percentage();
    if (billing.conversion && billing.conversion->from != price->currency) {
        return std::optional<Money>();
    }
    static const auto plain = std::make_shared<const BillingRules>();
    const OnDemand undiscounted{price->typedRate(), plain, false};
    const Currency currency = list.currencyFor(price->currency);
    if (list.mode == Billing::Mode::Provider) {
        return totalMinorUnits(undiscounted, demand, {}, list).map([currency](std::int64_t total) {
            return std::optional(moneyOfMinorUnits(total, currency));
        });
    }
    return charges(undiscounted, demand, {}, list).map([&](const Charges& charged) {
        return std::optional(totalOf(charged, currency, list));
    });
}

}  // namespace gpucost
