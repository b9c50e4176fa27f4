// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/plan/owned_presets.h"
#include "core/report/json_writer.h"
#include "core/report/page.h"

namespace gpucost {

/// Sources of preset figures in the order in which they were first asked for.
class PresetSources {
public:
    explicit PresetSources(const OwnedPresets& presets)
        : m_presets(presets)
    {
    }

    /// "[s3]".
    std::string mark(const std::string& id);
    void addTo(Page& page) const;
    void write(JsonWriter& json) const;  ///< an array of objects: id, title, reference, licence

private:
    const OwnedPresets& m_presets;
    std::vector<std::string> m_ids;
};

/// A figure as a JSON object with all it says.
void writeFigure(JsonWriter& json, const PresetFigure& figure);

}  // namespace gpucost
