// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace gpucost {

/// A file below $GPUCOST_EXTERNAL_DATA/hostile; empty without that variable.
inline std::optional<std::string> hostileFile(const std::string& name)
{
    const char* data = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (data == nullptr) {
        return std::nullopt;
    }
    std::ifstream in(std::string(data) + "/hostile/" + name, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
}

/// The Big List of Naughty Strings, or the few of them that matter most.
inline std::vector<std::string> naughtyStrings()
{
    std::vector<std::string> strings{"",
                                     "'",
                                     "''",
                                     "=1+1",
                                     "'=1+1",
                                     "''=1+1",
                                     "+1",
                                     "-1",
                                     "@sum",
                                     "\tx",
                                     "\rx",
                                     "\nx",
                                     "'tis",
                                     "＝1",
                                     "a,b",
                                     "\"",
                                     "a\"b",
                                     "a\nb",
                                     "a\r\nb",
                                     "\xFF\xFE",
                                     "\xED\xA0\x80",
                                     "\xC0\xAF",
                                     std::string("\0x", 2),
                                     "\x1B[31m",
                                     "한국어",
                                     "表"};
    if (const auto list = hostileFile("blns/blns.json")) {
        const auto document = JsonDocument::parse(*list, "blns.json");
        for (const auto& [key, value] : document->root().items()) {
            strings.emplace_back(value.text());
        }
    }
    return strings;
}

}  // namespace gpucost
