// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/json.h"

namespace gpucost {

/// A row of a source table, as the document spells it.
struct SourceText {
    std::string_view id;
    std::string_view title;
    std::string_view reference;
    std::string_view licence;
};

SourceText readSource(const JsonValue& value, Problems& problems);

/// Lower-case letters and digits in parts joined by '.', '_' or '-'.
Result<std::string_view> parseId(std::string_view text);

}  // namespace gpucost
