// SPDX-License-Identifier: Apache-2.0
#include "core/base/source_text.h"

namespace gpucost {

SourceText readSource(const JsonValue& value, Problems& problems)
{
    constexpr std::string_view known[] = {"id", "title", "reference", "licence"};
    JsonFields fields(value, problems, "a source", known);
    SourceText source;
    source.id = fields.parsed("id", parseId).value_or("");
    source.title = fields.text("title");
    source.reference = fields.text("reference");
    source.licence = fields.text("licence");
    return source;
}

std::vector<DataSource> readSources(JsonFields& document)
{
    std::vector<DataSource> sources;
    for (const JsonValue& value : document.list("sources", 1)) {
        const SourceText source = readSource(value, document.problems());
        if (!source.id.empty() && sourceNamed(sources, source.id) != nullptr) {
            document.problems().add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            continue;
        }
        sources.push_back({std::string(source.id), std::string(source.title), std::string(source.reference),
                           std::string(source.licence)});
    }
    return sources;
}

Result<std::string_view> parseId(std::string_view text)
{
    bool partBegins = true;
    bool good = !text.empty();
    for (const char c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        const bool joins = c == '.' || c == '_' || c == '-';
        good = good && (isPlain || (joins && !partBegins));
        partBegins = !isPlain;
    }
    if (!good || partBegins) {
        return fail(ErrorCode::BadValue, quoted(text),
                    "an id: lower-case letters and digits, joined by '-', '_' or '.'");
    }
    return text;
}

}  // namespace gpucost
