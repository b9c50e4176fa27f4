// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/plan/owned.h"

namespace gpucost {

/// How a field is written.
enum class OwnedFieldForm : std::uint8_t {
    Number,  ///< digits
    Whole,   ///< a whole number
    Share,   ///< "15%"
    Shares,  ///< "25%,50%"
    YesOrNo,
    Words,  ///< one of those that `unit` names, with " or " between
    Month,  ///< "2026-01"
    Currency,
};

/// A field of OwnedTerms as people and presets name it.
struct OwnedField {
    std::string_view name;     ///< "kwh_price"
    std::string_view unit;     ///< "currency per kWh", "%", "months", or the words it may be
    std::string_view meaning;  ///< "electricity"
    OwnedFieldForm form = OwnedFieldForm::Number;
};

/// Every field, in the order in which reports show them.
std::span<const OwnedField> ownedFields();
const OwnedField* ownedField(std::string_view name);

/// The fields that the charges of a part follow from, in the same order: none other moves them, while the
/// servers are bought in the month and life that the terms state.
std::vector<std::string_view> fieldsOf(OwnedPart part);

/// Sets one field from text: decimals as digits, shares as "15%", months as "2026-01", a ramp as "25%,50%".
/// ErrorCode::NotFound for a name that no field has, BadValue or BadNumber for a value that it cannot have.
Result<OwnedTerms> with(OwnedTerms terms, std::string_view field, std::string_view value);

/// What a field holds, as with() reads it; empty where nothing is stated, as of `bought` or `ramp`.
std::string valueOf(const OwnedTerms& terms, std::string_view field);

}  // namespace gpucost
