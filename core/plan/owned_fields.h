// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/plan/owned.h"

namespace gpucost {

/// A field of OwnedTerms as people and presets name it.
struct OwnedField {
    std::string_view name;     ///< "kwh_price"
    std::string_view unit;     ///< "currency per kWh", "%", "months", or the words it may be
    std::string_view meaning;  ///< "electricity"
};

/// Every field, in the order in which reports show them.
std::span<const OwnedField> ownedFields();
const OwnedField* ownedField(std::string_view name);

/// Sets one field from text: decimals as digits, shares as "15%", months as "2026-01", a ramp as "25%,50%".
/// ErrorCode::NotFound for a name that no field has, BadValue or BadNumber for a value that it cannot have.
Result<OwnedTerms> with(OwnedTerms terms, std::string_view field, std::string_view value);

/// What a field holds, as with() reads it; empty where nothing is stated, as of `bought` or `ramp`.
std::string valueOf(const OwnedTerms& terms, std::string_view field);

}  // namespace gpucost
