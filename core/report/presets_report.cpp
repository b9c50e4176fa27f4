// SPDX-License-Identifier: Apache-2.0
#include "core/report/presets_report.h"

#include "core/report/csv.h"
#include "core/report/page.h"

namespace gpucost {

namespace {

std::string spreadText(const std::optional<Spread<Decimal>>& spread)
{
    if (!spread) {
        return "";
    }
    return spread->low == spread->high ? toString(spread->expected)
                                       : toString(spread->expected) + " (" + toString(spread->low) + " to " +
                                             toString(spread->high) + ')';
}

void writeSource(JsonWriter& json, const InterruptionSource& source)
{
    json.beginObject();
    json.key("id").text(source.id);
    json.key("title").text(source.title);
    json.key("reference").text(source.reference);
    json.key("licence").text(source.licence);
    json.endObject();
}

void writeSpread(JsonWriter& json, std::string_view key, const std::optional<Spread<Decimal>>& spread)
{
    json.key(key);
    if (!spread) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("low").text(toString(spread->low));
    json.key("expected").text(toString(spread->expected));
    json.key("high").text(toString(spread->high));
    json.endObject();
}

std::string presetsPage(const InterruptionPresets& presets, Page::Kind kind)
{
    Page page(kind);
    page.title("How long spot machines lived where somebody watched");
    Table table({{"\npreset"},
                 {"\nGPUs of a machine"},
                 {"at\nonce", Align::Right},
                 {"\nperiod"},
                 {"mean life\nh", Align::Right},
                 {"availability\n%", Align::Right}});
    for (const InterruptionPreset& preset : presets.presets) {
        std::string gpus = std::to_string(preset.gpusPerMachine) + " ×";
        for (const std::string& gpu : preset.gpus) {
            gpus += ' ' + gpu;
        }
        table.add({preset.id, gpus, std::to_string(preset.machines), preset.period,
                   preset.life ? spreadText(preset.life) : "none lost",
                   spreadText(preset.availabilityPercent)});
    }
    page.table(table);
    page.paragraph(
        "In brackets the range of zones; a zone alone is PRESET/ZONE, as --format json lists them. These are "
        "past figures of single zones: lives differ more by zone than by GPU.");
    page.heading("Remarks");
    std::vector<std::string> remarks;
    for (const InterruptionPreset& preset : presets.presets) {
        remarks.push_back(preset.id + ": " + preset.title + "; " +
                          (preset.computed ? "worked out from the raw trace. " : "quoted. ") + preset.note +
                          ' ' + preset.isNot + " [" + preset.source + ']');
    }
    page.list(remarks);
    page.heading("Sources");
    std::vector<std::string> sources;
    for (const InterruptionSource& source : presets.sources) {
        sources.push_back(source.id + ": " + source.title + " — " + source.reference);
    }
    page.list(sources);
    return page.take();
}

std::string presetsCsv(const InterruptionPresets& presets)
{
    CsvWriter out;
    out.header({"preset",
                "zone",
                "title",
                "provider",
                "gpus",
                "gpus_per_machine",
                "machines",
                "period",
                "figures",
                "life_hours_low",
                "life_hours",
                "life_hours_high",
                "availability_percent_low",
                "availability_percent",
                "availability_percent_high",
                "outage_hours",
                "losses",
                "source",
                "note",
                "is_not"});
    const auto row = [&out](const InterruptionPreset& preset, const std::string& zone,
                            const std::string& losses) {
        std::string gpus;
        for (const std::string& gpu : preset.gpus) {
            gpus += (gpus.empty() ? "" : "; ") + gpu;
        }
        const auto spread = [&out](const std::optional<Spread<Decimal>>& figure) {
            out.number(figure ? toString(figure->low) : "").number(figure ? toString(figure->expected) : "");
            out.number(figure ? toString(figure->high) : "");
        };
        out.text(preset.id).text(zone).text(preset.title).text(preset.provider).text(gpus);
        out.number(std::to_string(preset.gpusPerMachine)).number(std::to_string(preset.machines));
        out.text(preset.period).text(preset.computed ? "computed" : "quoted");
        spread(preset.life);
        spread(preset.availabilityPercent);
        out.number(preset.outage ? toString(preset.outage->expected) : "").number(losses);
        out.text(preset.source).text(preset.note).text(preset.isNot).endRow();
    };
    for (const InterruptionPreset& preset : presets.presets) {
        row(preset, "", "");
        for (const InterruptionZone& zone : preset.zones) {
            row(*presets.named(preset.id + '/' + zone.zone), zone.zone, std::to_string(zone.losses));
        }
    }
    return out.take();
}

std::string presetsJson(const InterruptionPresets& presets)
{
    JsonWriter json;
    json.beginObject();
    json.key("presets").beginArray();
    for (const InterruptionPreset& preset : presets.presets) {
        writePreset(json, preset);
    }
    json.endArray();
    json.key("sources").beginArray();
    for (const InterruptionSource& source : presets.sources) {
        writeSource(json, source);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

}  // namespace

void writePreset(JsonWriter& json, const InterruptionPreset& preset)
{
    json.beginObject();
    json.key("id").text(preset.id);
    json.key("title").text(preset.title);
    json.key("provider").text(preset.provider);
    json.key("gpus").texts(preset.gpus);
    json.key("gpus_per_machine").integer(preset.gpusPerMachine);
    json.key("machines").integer(preset.machines);
    json.key("period").text(preset.period);
    json.key("figures").text(preset.computed ? "computed" : "quoted");
    writeSpread(json, "life_hours", preset.life);
    writeSpread(json, "availability_percent", preset.availabilityPercent);
    writeSpread(json, "outage_hours", preset.outage);
    json.key("note").text(preset.note);
    json.key("is_not").text(preset.isNot);
    json.key("source").text(preset.source);
    json.key("zones").beginArray();
    for (const InterruptionZone& zone : preset.zones) {
        json.beginObject();
        json.key("zone").text(zone.zone);
        json.key("life_hours").text(toString(zone.life));
        json.key("availability_percent").text(toString(zone.availabilityPercent));
        json.key("outage_hours").text(toString(zone.outage));
        json.key("losses").integer(zone.losses);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string presetsReport(const InterruptionPresets& presets, Format format)
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
