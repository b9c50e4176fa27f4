// SPDX-License-Identifier: Apache-2.0
#include "core/plan/charge.h"

namespace gpucost {

std::string_view toString(ChargeCategory category)
{
    switch (category) {
    case ChargeCategory::Usage: return "Usage";
    case ChargeCategory::Purchase: return "Purchase";
    case ChargeCategory::Credit: return "Credit";
    }
    return "";
}

std::string_view toString(ChargeFrequency frequency)
{
    switch (frequency) {
    case ChargeFrequency::OneTime: return "One-Time";
    case ChargeFrequency::Recurring: return "Recurring";
    case ChargeFrequency::UsageBased: return "Usage-Based";
    }
    return "";
}

std::string_view toString(PricingCategory category)
{
    switch (category) {
    case PricingCategory::Standard: return "Standard";
    case PricingCategory::Dynamic: return "Dynamic";
    case PricingCategory::Committed: return "Committed";
    case PricingCategory::Other: return "Other";
    }
    return "";
}

Money totalOf(const Charges& charges, Currency currency, const Billing& billing)
{
    if (billing.mode == Billing::Mode::Exact) {
        Amount sum(Rational(0), currency);
        for (const Charge& charge : charges) {
            sum = sum + charge.exact;
        }
        return round(sum, Scale{exactPlaces}, Rounding::HalfUp);
    }
    Money sum = moneyOfMinorUnits(0, currency);
    for (const Charge& charge : charges) {
        sum = sum + charge.cost;
    }
    return sum;
}

Money billed(const Amount& exact, std::int64_t roundedMinorUnits, const Billing& billing)
{
    return billing.mode == Billing::Mode::Exact ? round(exact, Scale{exactPlaces}, Rounding::HalfUp)
                                                : moneyOfMinorUnits(roundedMinorUnits, exact.currency());
}

}  // namespace gpucost
