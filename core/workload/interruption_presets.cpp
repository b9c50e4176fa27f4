// SPDX-License-Identifier: Apache-2.0
#include "core/workload/interruption_presets.h"

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/money/plain_decimal.h"

namespace gpucost {

namespace {

constexpr std::string_view presetsSchema = "gpucost.interruption-presets.v1";
constexpr std::string_view bandsSchema = "gpucost.interruption-bands.v1";

Result<Decimal> parseAboveZero(std::string_view text)
{
    Result<Decimal> value = parsePlainDecimal(text);
    if (value && value->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), "a number above zero");
    }
    return value;
}

InterruptionSource sourceOf(const JsonValue& value, Problems& problems)
{
    const SourceText text = readSource(value, problems);
    return {std::string(text.id), std::string(text.title), std::string(text.reference),
            std::string(text.licence)};
}

/// Whether the document is of this schema; a problem where it is not.
bool isOf(JsonFields& top, std::string_view schema)
{
    const std::string_view found = top.text("schema");
    if (!found.empty() && found != schema) {
        top.problem("schema", ErrorCode::BadValue, quoted(schema));
    }
    return found == schema;
}

class PresetsReader {
public:
    explicit PresetsReader(Problems& problems)
        : m_problems(problems)
    {
    }

    InterruptionPresets read(const JsonValue& root)
    {
        constexpr std::string_view known[] = {"schema", "sources", "presets"};
        InterruptionPresets out;
        JsonFields top(root, m_problems, "a table of spot lives", known);
        if (!top.isObject() || !isOf(top, presetsSchema)) {
            return out;
        }
        for (const JsonValue& value : top.list("sources", 1)) {
            out.sources.push_back(sourceOf(value, m_problems));
            if (!m_sources.insert(out.sources.back().id).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            }
        }
        for (const JsonValue& value : top.list("presets")) {
            out.presets.push_back(preset(value));
        }
        std::sort(out.presets.begin(), out.presets.end(),
                  [](const auto& a, const auto& b) { return a.id < b.id; });
        return out;
    }

private:
    InterruptionPreset preset(const JsonValue& value)
    {
        constexpr std::string_view known[] = {
            "id",           "title",  "provider", "gpus",       "gpus_per_machine",
            "machines",     "period", "figures",  "life_hours", "availability_percent",
            "outage_hours", "note",   "is_not",   "source",     "zones"};
        constexpr std::int64_t most = 100'000;
        JsonFields fields(value, m_problems, "a preset", known);
        InterruptionPreset out;
        if (!fields.isObject()) {
            return out;
        }
        out.id = fields.parsed("id", parseId).value_or("");
        if (!out.id.empty() && !m_ids.insert(out.id).second) {
            fields.problem("id", ErrorCode::BadValue, "an id that no other preset has");
        }
        out.title = fields.text("title");
        out.provider = fields.text("provider");
        for (const JsonValue& gpu : fields.list("gpus", 1)) {
            if (gpu.kind() == JsonKind::Text) {
                out.gpus.emplace_back(gpu.text());
            } else {
                m_problems.add(ErrorCode::BadField, gpu, "the id of a GPU");
            }
        }
        out.gpusPerMachine = fields.integer("gpus_per_machine", 1, most).value_or(1);
        out.machines = fields.integer("machines", 1, most).value_or(1);
        out.period = fields.text("period");
        const std::string_view figures = fields.text("figures");
        if (!figures.empty() && figures != "computed" && figures != "quoted") {
            fields.problem("figures", ErrorCode::BadValue, "computed or quoted");
        }
        out.computed = figures == "computed";
        out.life = spread(fields, "life_hours", std::nullopt);
        out.availabilityPercent = spread(fields, "availability_percent", Decimal(100));
        out.outage = spread(fields, "outage_hours", std::nullopt);
        out.note = fields.text("note");
        out.isNot = fields.text("is_not");
        out.source = fields.text("source");
        if (!out.source.empty() && m_sources.count(out.source) == 0) {
            fields.problem("source", ErrorCode::BadValue, "the id of a source of this file");
        }
        std::set<std::string> names;
        for (const JsonValue& item : fields.list("zones")) {
            out.zones.push_back(zone(item));
            if (!names.insert(out.zones.back().zone).second) {
                m_problems.add(ErrorCode::BadValue, item.field("zone"), "a zone that stands once");
            }
        }
        return out;
    }

    std::optional<Spread<Decimal>> spread(JsonFields& fields, std::string_view name,
                                          const std::optional<Decimal>& most)
    {
        constexpr std::string_view known[] = {"low", "expected", "high"};
        const JsonValue value = fields.value(name);
        if (!value.exists()) {
            fields.problem(name, ErrorCode::BadField, "low, expected and high, or null");
            return std::nullopt;
        }
        if (value.kind() == JsonKind::Null) {
            return std::nullopt;
        }
        JsonFields parts(value, m_problems, "a figure with its range", known);
        if (!parts.isObject()) {
            return std::nullopt;
        }
        const auto low = parts.parsed("low", parseAboveZero);
        const auto expected = parts.parsed("expected", parseAboveZero);
        const auto high = parts.parsed("high", parseAboveZero);
        if (!low || !expected || !high) {
            return std::nullopt;
        }
        if (*low > *expected || *expected > *high) {
            parts.problem(ErrorCode::BadValue,
                          toString(*low) + ", " + toString(*expected) + ", " + toString(*high),
                          "low, expected and high in rising order");
        }
        if (most && *high > *most) {
            parts.problem("high", ErrorCode::BadValue, "at most " + toString(*most));
        }
        return Spread<Decimal>{*low, *expected, *high};
    }

    InterruptionZone zone(const JsonValue& value)
    {
        constexpr std::string_view known[] = {"zone", "life_hours", "availability_percent", "outage_hours",
                                              "losses"};
        JsonFields fields(value, m_problems, "a zone", known);
        InterruptionZone out;
        if (!fields.isObject()) {
            return out;
        }
        out.zone = fields.parsed("zone", parseId).value_or("");
        out.life = fields.parsed("life_hours", parseAboveZero).value_or(Decimal());
        out.availabilityPercent = fields.parsed("availability_percent", parseAboveZero).value_or(Decimal());
        if (out.availabilityPercent > Decimal(100)) {
            fields.problem("availability_percent", ErrorCode::BadValue, "at most 100");
        }
        out.outage = fields.parsed("outage_hours", parseAboveZero).value_or(Decimal());
        out.losses = fields.integer("losses", 1, 1'000'000'000).value_or(0);
        return out;
    }

    Problems& m_problems;
    std::set<std::string> m_sources;
    std::set<std::string> m_ids;
};

class BandsReader {
public:
    explicit BandsReader(Problems& problems)
        : m_problems(problems)
    {
    }

    InterruptionBands read(const JsonValue& root)
    {
        constexpr std::string_view known[] = {"schema", "as_of", "sources", "regions"};
        InterruptionBands out;
        JsonFields top(root, m_problems, "a table of interruption bands", known);
        if (!top.isObject() || !isOf(top, bandsSchema)) {
            return out;
        }
        out.asOf = top.parsed("as_of", parseDate).value_or(Date());
        const std::vector<JsonValue> sources = top.list("sources", 1);
        if (sources.size() > 1) {
            top.problem("sources", ErrorCode::BadValue, "one source");
        }
        if (!sources.empty()) {
            out.source = sourceOf(sources.front(), m_problems);
        }
        for (const JsonValue& value : top.list("regions")) {
            region(value, out.rows);
        }
        std::sort(out.rows.begin(), out.rows.end(), [](const auto& a, const auto& b) {
            return std::tie(a.region, a.os, a.instanceType) < std::tie(b.region, b.os, b.instanceType);
        });
        return out;
    }

private:
    void region(const JsonValue& value, std::vector<InterruptionBand>& rows)
    {
        constexpr std::string_view known[] = {"region", "os", "types"};
        JsonFields fields(value, m_problems, "a region", known);
        if (!fields.isObject()) {
            return;
        }
        InterruptionBand row;
        row.region = fields.text("region");
        row.os = fields.choice("os", {OperatingSystem::Linux, OperatingSystem::Windows})
                     .value_or(OperatingSystem::Linux);
        for (const JsonValue& type : fields.list("types", 1)) {
            const auto items = type.items();
            const bool wellFormed = type.kind() == JsonKind::List && items.size() == 3 &&
                                    items[0].second.kind() == JsonKind::Text &&
                                    items[1].second.kind() == JsonKind::Integer &&
                                    items[2].second.kind() == JsonKind::Integer;
            if (!wellFormed) {
                m_problems.add(ErrorCode::BadField, type, "[\"type\", saving in percent, band]");
                continue;
            }
            row.instanceType = items[0].second.text();
            row.savingsPercent = items[1].second.integer();
            row.band = items[2].second.integer();
            if (row.savingsPercent < -1000 || row.savingsPercent > 100) {
                m_problems.add(ErrorCode::BadValue, items[1].second, "a saving of -1000 to 100 percent");
            }
            if (row.band < 0 || row.band > 4) {
                m_problems.add(ErrorCode::BadValue, items[2].second, "a band from 0 to 4");
            }
            if (!m_known.emplace(row.region, row.os, row.instanceType).second) {
                m_problems.add(ErrorCode::BadValue, items[0].second, "each type once in a region");
            }
            rows.push_back(row);
        }
    }

    Problems& m_problems;
    std::set<std::tuple<std::string, OperatingSystem, std::string>> m_known;
};

template <class Table, class Reader>
Checked<Table> readWith(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    Table table = Reader(problems).read(document->root());
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return table;
}

InterruptionPreset zoneAlone(const InterruptionPreset& preset, const InterruptionZone& zone)
{
    InterruptionPreset out = preset;
    out.id += '/' + zone.zone;
    out.title += ", " + zone.zone;
    out.life = Spread<Decimal>{zone.life, zone.life, zone.life};
    out.availabilityPercent =
        Spread<Decimal>{zone.availabilityPercent, zone.availabilityPercent, zone.availabilityPercent};
    out.outage = Spread<Decimal>{zone.outage, zone.outage, zone.outage};
    out.zones = {zone};
    return out;
}

}  // namespace

std::string_view regionOfZone(std::string_view region)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isZone = region.size() > 1 && region.back() >= 'a' && region.back() <= 'z' &&
                        isDigit(region[region.size() - 2]);
    return isZone ? region.substr(0, region.size() - 1) : region;
}

std::string_view bandText(std::int64_t band)
{
    constexpr std::array<std::string_view, 5> texts{"under 5 %", "5 to 10 %", "10 to 15 %", "15 to 20 %",
                                                    "over 20 %"};
    return texts.at(static_cast<std::size_t>(band));
}

const InterruptionBand* InterruptionBands::find(std::string_view region, OperatingSystem os,
                                                std::string_view instanceType) const
{
    if (os == OperatingSystem::Unstated) {
        os = OperatingSystem::Linux;
    }
    const auto place = std::find_if(rows.begin(), rows.end(), [&](const InterruptionBand& row) {
        return row.region == region && row.os == os && row.instanceType == instanceType;
    });
    if (place != rows.end()) {
        return &*place;
    }
    const std::string_view wider = regionOfZone(region);
    return wider == region ? nullptr : find(wider, os, instanceType);
}

Result<InterruptionPreset> InterruptionPresets::named(std::string_view name) const
{
    const std::size_t slash = std::min(name.find('/'), name.size());
    std::string known;
    for (const InterruptionPreset& preset : presets) {
        known += (known.empty() ? "" : ", ") + preset.id;
        if (preset.id != name.substr(0, slash)) {
            continue;
        }
        if (slash == name.size()) {
            return preset;
        }
        std::string zones;
        for (const InterruptionZone& zone : preset.zones) {
            if (zone.zone == name.substr(slash + 1)) {
                return zoneAlone(preset, zone);
            }
            zones += (zones.empty() ? "one of its zones: " : ", ") + zone.zone;
        }
        return fail(ErrorCode::NotFound, "the preset " + quoted(name),
                    zones.empty() ? preset.id + ", which has no zones" : zones);
    }
    return fail(ErrorCode::NotFound, "the preset " + quoted(name), known);
}

const InterruptionSource& InterruptionPresets::sourceOf(const InterruptionPreset& preset) const
{
    return *std::find_if(sources.begin(), sources.end(),
                         [&](const InterruptionSource& source) { return source.id == preset.source; });
}

std::vector<const InterruptionPreset*> InterruptionPresets::presetsFor(std::string_view provider,
                                                                       std::string_view gpu) const
{
    std::vector<const InterruptionPreset*> found;
    for (const InterruptionPreset& preset : presets) {
        if (preset.provider == provider &&
            std::find(preset.gpus.begin(), preset.gpus.end(), gpu) != preset.gpus.end()) {
            found.push_back(&preset);
        }
    }
    return found;
}

Checked<InterruptionPresets> readInterruptionPresets(std::string_view json, const std::string& file)
{
    return readWith<InterruptionPresets, PresetsReader>(json, file);
}

Checked<InterruptionBands> readInterruptionBands(std::string_view json, const std::string& file)
{
    return readWith<InterruptionBands, BandsReader>(json, file);
}

}  // namespace gpucost
