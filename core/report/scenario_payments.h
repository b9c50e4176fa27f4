// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/report/scenario_figures.h"

namespace gpucost {

/// What money of a month is for.
enum class PaymentKind : std::uint8_t {
    Purchase,   ///< one-time: upfronts and servers bought
    Recurring,  ///< owed each month, used or not
    Usage,      ///< by use
    Credited,   ///< what servers bring when they are sold, and other credits of the ledger; negative
    Refunded,   ///< what an early exit pays back; negative
    Added       ///< tax, less negotiated discounts and free credits
};
inline constexpr std::size_t paymentKinds = 6;
std::string_view toString(PaymentKind kind);  ///< "purchase", "by use"

/// One amount for each kind.
using PaymentsByKind = std::array<Money, paymentKinds>;

/// The months of monthsOf() by kind: the kinds of a month sum to what is payable in it.
std::vector<PaymentsByKind> paymentsByKind(const OptionResult& option);

/// The same of what months bear of the ledger: the kinds of a month sum to its `amortized`. Nothing is
/// Refunded or Added, which are no part of the ledger.
std::vector<PaymentsByKind> borneByKind(const OptionResult& option);

}  // namespace gpucost
