// SPDX-License-Identifier: Apache-2.0
#include "core/money/plain_decimal.h"

#include <algorithm>

namespace gpucost {

Result<Decimal> parsePlainDecimal(std::string_view text)
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
    if (plain) {
        return Decimal::parse(text);
    }
    constexpr std::size_t shown = 40;
    return fail(ErrorCode::BadNumber,
                '"' + std::string(text.substr(0, shown)) + (text.size() > shown ? "…\"" : "\""),
                "plain digits such as 2.4900, without sign, exponent or separators");
}

}  // namespace gpucost
