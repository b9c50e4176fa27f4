// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace gpucost {

/// Where the parts of the packed data lie; they are looked at only when somebody asks for them.
struct ShippedParts {
    std::string_view hardware;
    std::string_view exchangeRates;
    std::vector<std::string_view> books;
    std::string_view processors;
    std::string_view measurements;
    std::string_view workloads;  ///< JSON as it is written, and so is accuracy
    std::string_view accuracy;
    std::string_view spotLives;
    std::string_view spotBands;
    std::string_view ownedPresets;  ///< JSON as it is written
};

ShippedParts shippedParts();

}  // namespace gpucost
