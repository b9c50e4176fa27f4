// SPDX-License-Identifier: Apache-2.0
#include "core/importer/aws_price_list.h"

#include <algorithm>

#include "core/importer/aws_terms.h"

namespace gpucost {

namespace {

/// JSON begins with a bracket; everything else is left to the CSV reader to understand.
bool looksLikeJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[';
}

}  // namespace

Checked<Import> importAwsPriceList(std::span<const Document> documents, const ImportOptions& options)
{
    ImportDraft draft(options, "aws-price-list", "AWS price list", documents);
    for (const Document& document : documents) {
        if (draft.admits(document)) {
            looksLikeJson(document.bytes) ? readAwsJson(draft, document) : readAwsCsv(draft, document);
        }
    }
    return draft.finish();
}

}  // namespace gpucost
