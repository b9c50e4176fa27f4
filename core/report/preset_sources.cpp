// SPDX-License-Identifier: Apache-2.0
#include "core/report/preset_sources.h"

#include <algorithm>

namespace gpucost {

std::string PresetSources::mark(const std::string& id)
{
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    const auto index = at - m_ids.begin();
    if (at == m_ids.end()) {
        m_ids.push_back(id);
    }
    return "[s" + std::to_string(index + 1) + ']';
}

void PresetSources::addTo(Page& page) const
{
    std::vector<std::pair<std::string, std::string>> facts;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const PresetSource* source = m_presets.source(m_ids[i]);
        facts.emplace_back(
            "[s" + std::to_string(i + 1) + ']',
            source == nullptr ? m_ids[i] : source->id + ": " + source->title + " — " + source->reference);
    }
    page.facts(facts);
}

void PresetSources::write(JsonWriter& json) const
{
    json.beginArray();
    for (const std::string& id : m_ids) {
        if (const PresetSource* source = m_presets.source(id)) {
            json.beginObject();
            json.key("id").text(source->id);
            json.key("title").text(source->title);
            json.key("reference").text(source->reference);
            json.key("licence").text(source->licence);
            json.endObject();
        }
    }
    json.endArray();
}

void writeFigure(JsonWriter& json, const PresetFigure& figure)
{
    json.beginObject();
    json.key("field").text(figure.field);
    json.key("value").text(figure.value);
    if (figure.year) {
        json.key("year").integer(*figure.year);
    }
    json.key("source").text(figure.source);
    json.key("confidence").text(toString(figure.confidence));
    json.key("basis").text(toString(figure.basis));
    if (figure.alternative) {
        json.key("alternative").boolean(true);
    }
    if (!figure.note.empty()) {
        json.key("note").text(figure.note);
    }
    json.endObject();
}

}  // namespace gpucost
