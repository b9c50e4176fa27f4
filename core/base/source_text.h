// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/base/data_source.h"
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

/// The field `sources` of a document: at least one, each with an id of its own.
std::vector<DataSource> readSources(JsonFields& document);

/// Lower-case letters and digits in parts joined by '.', '_' or '-'.
Result<std::string_view> parseId(std::string_view text);

}  // namespace gpucost
