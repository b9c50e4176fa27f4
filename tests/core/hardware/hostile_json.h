// SPDX-License-Identifier: Apache-2.0
//
// What every reader of JSON documents must bear: files that are no JSON, and good files with damage.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>

#include <doctest/doctest.h>

#include "core/base/result.h"

namespace gpucost::hostile_json {

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path.string());
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return text.replace(at, what.size(), by);
}

/// JSONTestSuite from $GPUCOST_EXTERNAL_DATA: 188 files that are no JSON, 95 that are, and none of them a
/// document of ours. Skipped with a message without it. `read` turns text into a Checked<T>.
template <class Read>
void refusesJsonTestSuite(Read read)
{
    const char* data = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (data == nullptr) {
        MESSAGE("GPUCOST_EXTERNAL_DATA is not set: JSONTestSuite is not read");
        return;
    }
    int refused = 0;
    int accepted = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(data) /
                                                                 "hostile/JSONTestSuite/test_parsing")) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        const auto result = read(contentOf(entry.path()));
        REQUIRE(!result);
        if (name.starts_with("n_")) {
            CHECK(result.error().front().code == ErrorCode::BadJson);
            ++refused;
        } else if (name.starts_with("y_")) {
            CHECK(result.error().front().code == ErrorCode::BadField);
            ++accepted;
        }
    }
    CHECK(refused == 188);
    CHECK(accepted == 95);
}

/// Reads `good` with random damage, `rounds` times: bytes changed, cut out or doubled. Every outcome is fine
/// save a crash, an exception, or a refusal that gives no reason. Returns how many were refused.
template <class Read>
int survivesDamage(const std::string& good, int rounds, Read read)
{
    std::mt19937 random(20261121);
    const auto below = [&random](std::size_t limit) {
        return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    const std::string alphabet = "\"{}[]:,0123456789.-eEtrufalsn\\ \n\x7f\xc3";
    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        std::string text = good;
        for (std::size_t change = below(3) + 1; change > 0; --change) {
            const std::size_t at = below(text.size());
            const std::size_t length = std::min(below(24) + 1, text.size() - at);
            switch (below(4)) {
            case 0: text[at] = alphabet[below(alphabet.size())]; break;
            case 1: text.erase(at, length); break;
            case 2: text.insert(at, text.substr(at, length)); break;
            default: text.insert(at, 1, alphabet[below(alphabet.size())]); break;
            }
        }
        CAPTURE(round);
        const auto result = read(text);
        if (!result) {
            REQUIRE(!result.error().empty());
            REQUIRE(!result.error().front().expected.empty());
            ++refused;
        }
    }
    return refused;
}

}  // namespace gpucost::hostile_json
