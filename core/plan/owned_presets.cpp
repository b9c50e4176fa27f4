// SPDX-License-Identifier: Apache-2.0
#include "core/plan/owned_presets.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/plan/owned_fields.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.owned-presets.v1";

class PresetsReader {
public:
    PresetsReader(const JsonDocument& document, Problems& problems)
        : m_root(document.root())
        , m_problems(problems)
    {
    }

    OwnedPresets read()
    {
        constexpr std::string_view known[] = {"schema", "sources", "presets"};
        OwnedPresets all;
        JsonFields top(m_root, m_problems, "a table of presets", known);
        if (!top.isObject()) {
            return all;
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return all;
        }
        for (const JsonValue& value : top.list("sources", 1)) {
            const SourceText source = readSource(value, m_problems);
            if (!source.id.empty() && !m_sources.emplace(source.id).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            }
            all.sources.push_back({std::string(source.id), std::string(source.title),
                                   std::string(source.reference), std::string(source.licence)});
        }
        std::set<std::string_view> ids;
        for (const JsonValue& value : top.list("presets", 1)) {
            all.presets.push_back(readPreset(value));
            if (!all.presets.back().id.empty() && !ids.insert(value.field("id").text()).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other preset has");
            }
        }
        return all;
    }

private:
    OwnedPreset readPreset(const JsonValue& value)
    {
        constexpr std::string_view known[] = {"id", "kind", "title", "gpu", "figures"};
        JsonFields fields(value, m_problems, "a preset", known);
        OwnedPreset preset;
        preset.id = fields.parsed("id", parseId).value_or("");
        preset.kind = fields.choice("kind", {PresetKind::Server, PresetKind::Site, PresetKind::Books})
                          .value_or(PresetKind::Server);
        preset.title = fields.text("title");
        if (preset.kind == PresetKind::Server) {
            preset.gpu = fields.text("gpu");
        } else if (fields.has("gpu")) {
            fields.problem("gpu", ErrorCode::BadField, "a GPU of servers only");
        }
        std::set<std::tuple<std::string, std::int32_t>> holding;
        for (const JsonValue& figure : fields.list("figures", 1)) {
            preset.figures.push_back(readFigure(figure));
            const PresetFigure& read = preset.figures.back();
            if (!read.alternative && !holding.emplace(read.field, read.year.value_or(0)).second) {
                m_problems.add(ErrorCode::BadValue, figure.field("field"),
                               "one figure of a field and year; the others marked as alternatives");
            }
        }
        return preset;
    }

    PresetFigure readFigure(const JsonValue& value)
    {
        constexpr std::string_view known[] = {"field",      "value", "year",        "source",
                                              "confidence", "basis", "alternative", "note"};
        constexpr std::int64_t firstYear = 1990;
        constexpr std::int64_t lastYear = 2100;
        JsonFields fields(value, m_problems, "a figure", known);
        PresetFigure figure;
        figure.field = fields.text("field");
        figure.value = fields.text("value");
        if (const auto year = fields.optionalInteger("year", firstYear, lastYear)) {
            figure.year = static_cast<std::int32_t>(*year);
        }
        figure.source = fields.text("source");
        figure.confidence =
            fields.choice("confidence", {Confidence::High, Confidence::Medium, Confidence::Low})
                .value_or(Confidence::Low);
        figure.basis =
            fields.choice("basis", {FigureBasis::Published, FigureBasis::Computed, FigureBasis::Judgement})
                .value_or(FigureBasis::Judgement);
        figure.alternative = fields.optionalTrue("alternative");
        figure.note = fields.optionalText("note");
        if (!figure.source.empty() && !m_sources.contains(figure.source)) {
            fields.problem("source", ErrorCode::BadValue, "the id of a source of this file");
        }
        if (!figure.field.empty() && ownedField(figure.field) == nullptr) {
            fields.problem("field", ErrorCode::BadValue, "a field of owned servers");
        } else if (!figure.field.empty() && !figure.value.empty()) {
            if (const auto set = with({}, figure.field, figure.value); !set) {
                fields.problem("value", set.error().code, set.error().expected);
            }
        }
        return figure;
    }

    JsonValue m_root;
    Problems& m_problems;
    std::set<std::string, std::less<>> m_sources;
};

}  // namespace

std::string_view toString(PresetKind kind)
{
    switch (kind) {
    case PresetKind::Server: return "server";
    case PresetKind::Site: return "site";
    case PresetKind::Books: return "books";
    }
    return "";
}

std::string_view toString(FigureBasis basis)
{
    switch (basis) {
    case FigureBasis::Published: return "published";
    case FigureBasis::Computed: return "computed";
    case FigureBasis::Judgement: return "judgement";
    }
    return "";
}

std::string_view toString(Confidence confidence)
{
    switch (confidence) {
    case Confidence::High: return "high";
    case Confidence::Medium: return "medium";
    case Confidence::Low: return "low";
    }
    return "";
}

const OwnedPreset* OwnedPresets::named(std::string_view id) const
{
    const auto at = std::find_if(presets.begin(), presets.end(),
                                 [id](const OwnedPreset& preset) { return preset.id == id; });
    return at == presets.end() ? nullptr : &*at;
}

const PresetSource* OwnedPresets::source(std::string_view id) const
{
    const auto at = std::find_if(sources.begin(), sources.end(),
                                 [id](const PresetSource& source) { return source.id == id; });
    return at == sources.end() ? nullptr : &*at;
}

const PresetFigure* figureOn(const OwnedPreset& preset, std::string_view field, Date asOf)
{
    const auto year = static_cast<int>(asOf.civil().year());
    const PresetFigure* newest = nullptr;
    for (const PresetFigure& figure : preset.figures) {
        if (figure.field == field && !figure.alternative && figure.year.value_or(0) <= year &&
            (newest == nullptr || newest->year.value_or(0) < figure.year.value_or(0))) {
            newest = &figure;
        }
    }
    return newest;
}

OwnedTerms applied(OwnedTerms terms, const OwnedPreset& preset, Date asOf)
{
    for (const OwnedField& field : ownedFields()) {
        if (const PresetFigure* figure = figureOn(preset, field.name, asOf)) {
            terms = with(std::move(terms), field.name, figure->value).value();
        }
    }
    return terms;
}

Checked<OwnedPresets> readOwnedPresets(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    OwnedPresets presets = PresetsReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    return presets;
}

}  // namespace gpucost
