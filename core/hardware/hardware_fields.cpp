// SPDX-License-Identifier: Apache-2.0
#include "core/hardware/hardware_fields.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr std::string_view publishedFields[] = {"what", "figure", "exact", "verdict", "reason"};

HardwareNote readNote(const JsonValue& value, Problems& problems)
{
    JsonFields fields(value, problems, "a published figure", publishedFields);
    HardwareNote note;
    note.what = fields.text("what");
    note.figure = fields.text("figure");
    note.exact = fields.text("exact");
    note.verdict = readOneOf(fields, "verdict", {"ok", "rounded", "truncated", "inconsistent"});
    note.reason = note.verdict == "ok" ? fields.optionalText("reason") : fields.text("reason");
    return note;
}

std::vector<std::string> textsOf(JsonFields& fields, std::string_view name,
                                 const std::vector<JsonValue>& values)
{
    std::vector<std::string> result;
    for (const JsonValue& value : values) {
        if (value.kind() != JsonKind::Text || value.text().empty()) {
            fields.problems().add(value.kind() == JsonKind::Text ? ErrorCode::BadValue : ErrorCode::BadField,
                                  value, "text that is not empty");
            continue;
        }
        if (std::find(result.begin(), result.end(), value.text()) != result.end()) {
            fields.problems().add(ErrorCode::BadValue, value, "each of " + quoted(name) + " once");
        }
        result.emplace_back(value.text());
    }
    return result;
}

}  // namespace

std::vector<std::string> readTexts(JsonFields& fields, std::string_view name)
{
    return textsOf(fields, name, fields.list(name));
}

std::vector<std::string> readSourceIds(JsonFields& fields, std::span<const DataSource> sources)
{
    const std::vector<JsonValue> values = fields.list("sources", 1);
    for (const JsonValue& source : values) {
        if (source.kind() == JsonKind::Text && sourceNamed(sources, source.text()) == nullptr) {
            fields.problems().add(ErrorCode::BadValue, source, "the id of a source of this file");
        }
    }
    return textsOf(fields, "sources", values);
}

std::string_view readOneOf(JsonFields& fields, std::string_view name,
                           std::initializer_list<std::string_view> values)
{
    const std::string_view text = fields.text(name);
    if (!text.empty() && std::find(values.begin(), values.end(), text) == values.end()) {
        std::string expected;
        for (const std::string_view value : values) {
            expected += (expected.empty() ? "" : ", ") + std::string(value);
        }
        fields.problem(name, ErrorCode::BadValue, std::move(expected));
    }
    return text;
}

std::vector<HardwareNote> readPublished(JsonFields& fields)
{
    std::vector<HardwareNote> notes;
    for (const JsonValue& value : fields.list("published")) {
        notes.push_back(readNote(value, fields.problems()));
    }
    return notes;
}

}  // namespace gpucost
