// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/plan/owned.h"

namespace gpucost {

enum class PresetKind : std::uint8_t { Server, Site, Books };
enum class FigureBasis : std::uint8_t { Published, Computed, Judgement };
enum class Confidence : std::uint8_t { High, Medium, Low };

std::string_view toString(PresetKind kind);        ///< "server", "site", "books"
std::string_view toString(FigureBasis basis);      ///< "published", "computed", "judgement"
std::string_view toString(Confidence confidence);  ///< "high", "medium", "low"

struct PresetSource {
    std::string id;
    std::string title;
    std::string reference;
    std::string licence;
};

/// One figure of a preset: a field of OwnedTerms, its value as with() reads it, and where it comes from.
struct PresetFigure {
    std::string field;
    std::string value;
    std::optional<std::int32_t> year;  ///< holds from 1 January of it until a newer row; absent: always
    std::string source;                ///< id in the source table
    Confidence confidence = Confidence::Low;
    FigureBasis basis = FigureBasis::Published;
    bool alternative = false;  ///< another source's figure: shown, never used unless it is typed
    std::string note;
};

/// A server, a place for it, or what holds everywhere: a list of figures.
struct OwnedPreset {
    std::string id;
    PresetKind kind = PresetKind::Server;
    std::string title;
    std::string gpu;  ///< of a server: id in the hardware table
    std::vector<PresetFigure> figures;
};

struct OwnedPresets {
    std::vector<PresetSource> sources;
    std::vector<OwnedPreset> presets;

    const OwnedPreset* named(std::string_view id) const;
    const PresetSource* source(std::string_view id) const;
};

/// The figure of a field that holds on a day: the newest row not later than it that is no alternative.
const PresetFigure* figureOn(const OwnedPreset& preset, std::string_view field, Date asOf);

/// The terms with every figure of the preset that holds on the day.
OwnedTerms applied(OwnedTerms terms, const OwnedPreset& preset, Date asOf);

/// Reads pricing-data/owned/presets.json, or a file like it; every problem in one pass.
Checked<OwnedPresets> readOwnedPresets(std::string_view json, const std::string& file);

/// The presets compiled in from pricing-data/: library gpucost::shipped.
const OwnedPresets& shippedOwnedPresets();

}  // namespace gpucost
