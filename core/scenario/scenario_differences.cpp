// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "core/base/json.h"
#include "core/scenario/scenario.h"

namespace gpucost {

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;  // path, value, in the document's order

/// How an item of a list is known: an option by its id, others by their number.
std::string keyOf(const JsonValue& item, std::size_t index)
{
    const JsonValue id = item.field("id");
    return id.kind() == JsonKind::Text ? std::string(id.text()) : std::to_string(index);
}

void flatten(const JsonValue& value, const std::string& path, Fields& fields)
{
    if (value.kind() != JsonKind::Object && value.kind() != JsonKind::List) {
        const bool isText = value.kind() == JsonKind::Text;
        fields.emplace_back(path, isText ? std::string(value.text()) : value.shown());
        return;
    }
    std::size_t index = 0;
    for (const auto& [name, item] : value.items()) {
        const std::string key = value.kind() == JsonKind::Object ? std::string(name) : keyOf(item, index);
        flatten(item, path.empty() ? key : path + '.' + key, fields);
        ++index;
    }
}

Fields fieldsOf(const Scenario& scenario)
{
    const std::string text = writeScenario(scenario);
    const auto document = JsonDocument::parse(text, "");
    Fields fields;
    if (document) {
        flatten(document->root(), "", fields);
    }
    return fields;
}

using Lookup = std::map<std::string_view, std::string_view>;

Lookup lookupOf(const Fields& fields)
{
    return {fields.begin(), fields.end()};
}

}  // namespace

std::vector<ScenarioDifference> differences(const Scenario& before, const Scenario& after)
{
    const Fields old = fieldsOf(before);
    const Fields now = fieldsOf(after);
    const Lookup inOld = lookupOf(old);
    const Lookup inNow = lookupOf(now);
    std::vector<ScenarioDifference> found;
    for (const auto& [path, value] : old) {
        const auto other = inNow.find(path);
        if (other == inNow.end()) {
            found.push_back({path, value, ""});
        } else if (other->second != value) {
            found.push_back({path, value, std::string(other->second)});
        }
    }
    for (const auto& [path, value] : now) {
        if (!inOld.contains(path)) {
            found.push_back({path, "", value});
        }
    }
    return found;
}

}  // namespace gpucost
