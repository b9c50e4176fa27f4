// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_fields.h"
#include "core/report/csv.h"
#include "core/report/json_writer.h"
#include "core/report/own_report.h"
#include "core/report/page.h"
#include "core/report/preset_sources.h"

namespace gpucost {

namespace {

std::string presetsPage(const OwnedPresets& presets, Page::Kind kind)
{
    Page page(kind);
    PresetSources marks(presets);
    page.title("Presets of owned servers, and of the places where they stand");
    page.paragraph(
        "A figure holds from its year on until a newer one. Rows marked \"also\" are other sources' "
        "figures: they count only where --set says so. Every figure can be set.");
    for (const OwnedPreset& preset : presets.presets) {
        page.heading(preset.id + " (" + std::string(toString(preset.kind)) + "): " + preset.title);
        Table table(
            {{"field"}, {"value", Align::Right}, {"unit"}, {"year", Align::Right}, {"from"}, {"note"}});
        for (const PresetFigure& figure : preset.figures) {
            const OwnedField* field = ownedField(figure.field);
            table.add({(figure.alternative ? "also: " : "") + figure.field, figure.value,
                       std::string(field->unit), figure.year ? std::to_string(*figure.year) : "",
                       std::string(toString(figure.basis)) + ", " + std::string(toString(figure.confidence)) +
                           ' ' + marks.mark(figure.source),
                       figure.note});
        }
        page.table(table);
    }
    page.heading("Fields that --set takes");
    Table fields({{"field"}, {"unit"}, {"meaning"}});
    for (const OwnedField& field : ownedFields()) {
        fields.add({std::string(field.name), std::string(field.unit), std::string(field.meaning)});
    }
    page.table(fields);
    page.heading("Sources");
    marks.addTo(page);
    return page.take();
}

std::string presetsCsv(const OwnedPresets& presets)
{
    CsvWriter out;
    out.header({"preset", "kind", "title", "gpu", "field", "value", "unit", "year", "alternative", "basis",
                "confidence", "source", "source_title", "reference", "note"});
    for (const OwnedPreset& preset : presets.presets) {
        for (const PresetFigure& figure : preset.figures) {
            const PresetSource* source = presets.source(figure.source);
            out.text(preset.id).text(toString(preset.kind)).text(preset.title).text(preset.gpu);
            out.text(figure.field).text(figure.value).text(ownedField(figure.field)->unit);
            out.number(figure.year ? std::to_string(*figure.year) : "");
            out.text(figure.alternative ? "yes" : "no").text(toString(figure.basis));
            out.text(toString(figure.confidence)).text(figure.source);
            out.text(source == nullptr ? "" : source->title);
            out.text(source == nullptr ? "" : source->reference).text(figure.note).endRow();
        }
    }
    return out.take();
}

std::string presetsJson(const OwnedPresets& presets)
{
    JsonWriter json;
    PresetSources marks(presets);
    json.beginObject();
    json.key("presets").beginArray();
    for (const OwnedPreset& preset : presets.presets) {
        json.beginObject();
        json.key("id").text(preset.id);
        json.key("kind").text(toString(preset.kind));
        json.key("title").text(preset.title);
        if (!preset.gpu.empty()) {
            json.key("gpu").text(preset.gpu);
        }
        json.key("figures").beginArray();
        for (const PresetFigure& figure : preset.figures) {
            marks.mark(figure.source);
            writeFigure(json, figure);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.key("fields").beginArray();
    for (const OwnedField& field : ownedFields()) {
        json.beginObject();
        json.key("field").text(field.name);
        json.key("unit").text(field.unit);
        json.key("meaning").text(field.meaning);
        json.endObject();
    }
    json.endArray();
    json.key("sources");
    marks.write(json);
    json.endObject();
    return json.take();
}

}  // namespace

std::string ownedPresetsReport(const OwnedPresets& presets, Format format)
{
    switch (format) {
    case Format::Text: return presetsPage(presets, Page::Kind::Text);
    case Format::Markdown: return presetsPage(presets, Page::Kind::Markdown);
    case Format::Csv: return presetsCsv(presets);
    case Format::Json: return presetsJson(presets);
    }
    return "";
}

}  // namespace gpucost
