// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/pack_stream.h"
#include "core/money/decimal.h"

namespace gpucost {

/// A decimal in packed data: its scale and a coefficient of 64 bits, or its digits where that is too narrow.
inline void pack(PackWriter& out, const Decimal& value)
{
    constexpr std::uint8_t wide = 255;
    if (const auto coefficient = value.coefficient().toInt64()) {
        out.byte(static_cast<std::uint8_t>(value.scale()));
        out.signedNumber(*coefficient);
    } else {
        out.byte(wide);
        out.text(toString(value));
    }
}

inline Decimal unpackDecimal(PackReader& in)
{
    constexpr std::uint8_t wide = 255;
    const std::uint8_t scale = in.byte();
    return scale == wide ? Decimal::of(in.text()) : Decimal(Integer(in.signedNumber()), Scale{scale});
}

}  // namespace gpucost
