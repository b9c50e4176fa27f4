// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/money/exchange_rate.h"

namespace gpucost {

/// Reads pricing-data/rates/usd.json; reports every problem in one pass.
Checked<std::vector<ExchangeRate>> readExchangeRates(std::string_view json, const std::string& file);

/// A compact form that is compiled into the program, and back. Loading checks nothing but its own header.
std::string packExchangeRates(const std::vector<ExchangeRate>& rates);
std::vector<ExchangeRate> loadPackedExchangeRates(std::string_view packed);

}  // namespace gpucost
