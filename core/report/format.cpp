// SPDX-License-Identifier: Apache-2.0
#include "core/report/format.h"

#include <array>

namespace gpucost {

namespace {

constexpr std::array<std::string_view, 4> names{"text", "csv", "json", "markdown"};

}  // namespace

std::string_view toString(Format format)
{
    return names[static_cast<std::size_t>(format)];
}

std::optional<Format> parseFormat(std::string_view text)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == text) {
            return static_cast<Format>(i);
        }
    }
    return std::nullopt;
}

}  // namespace gpucost
