// SPDX-License-Identifier: Apache-2.0
#include "core/money/percentage.h"

namespace gpucost {

Result<Percentage> Percentage::parse(std::string_view text)
{
    std::string_view number = text;
    if (!number.empty() && number.back() == '%') {
        number.remove_suffix(1);
        while (!number.empty() && number.back() == ' ') {
            number.remove_suffix(1);
        }
    }
    const Result<Decimal> value = Decimal::parse(number);
    if (!value || value->isNegative()) {
        return fail(value ? ErrorCode::BadValue : value.error().code,
                    '"' + std::string(text.substr(0, 40)) + '"', "a percentage such as 60% or 12.5%");
    }
    return Percentage(Rational(*value) / Rational(100));
}

std::string toString(const Percentage& share)
{
    return toString(round(share.perHundred(), Scale{2}, Rounding::HalfUp));
}

}  // namespace gpucost
