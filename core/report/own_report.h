// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/hardware/accelerator.h"
#include "core/plan/owned_presets.h"
#include "core/quote/break_even.h"
#include "core/quote/ownership.h"
#include "core/report/format.h"

namespace gpucost {

/// One field of the terms and where it comes from: a preset's figure, or none where it was typed.
struct OwnedInput {
    std::string field;
    std::string value;
    const OwnedPreset* preset = nullptr;
    const PresetFigure* figure = nullptr;
};

/// The cloud offer that owning is compared with.
struct OwnedAgainst {
    const Quote& quote;
    const Demand& demand;
    std::vector<ShareRange> shares;                        ///< breakEvenShares(own, cloud)
    std::optional<Rational> paybackMonths;                 ///< paybackMonths(own, cloud)
    std::vector<std::optional<Rational>> ratesPerGpuHour;  ///< at the uses of OwnReport::uses
};

/// A fleet of one's own over a horizon, and what it was made from.
struct OwnReport {
    const OwnedPresets& presets;
    std::string title;  ///< what the servers are, in words; may be empty
    std::vector<OwnedInput> inputs;
    const OwnedTerms& terms;
    const Quote& quote;
    std::int64_t servers = 1;
    const OwningCost& cost;
    std::vector<Rational> uses;  ///< of the table: 10 % to 100 %
    const DemandSpec& demand;
    const Demand& use;  ///< the demand in servers
    const Billing& billing;
    const HardwareTable& hardware;
    std::optional<OwnedAgainst> against;
    Date asOf;
    std::string booksDigest;
    bool explain = false;   ///< every charge's derivation
    bool cashFlow = false;  ///< what is due in each month
};

/// The whole as text, Markdown or JSON. CSV holds the parts of the cost, one a row, and the total; with
/// `cashFlow` the months instead.
std::string ownReport(const OwnReport& report, Format format);

/// Every preset with all its figures, alternatives too, and their sources. CSV: one figure a row.
std::string ownedPresetsReport(const OwnedPresets& presets, Format format);

/// What deserves a warning about these figures.
enum class OwnRemark : std::uint8_t {
    NobodyPaid,  ///< staff, energy or room cost nothing because nobody said what they cost
    EnergyFree,
    RoomFree,
    NotServed,  ///< demand while servers are not yet usable
    SoldEarly,  ///< the months end before a life does
};
std::vector<OwnRemark> ownRemarks(const OwnReport& report);
/// The same in words.
std::vector<std::string> ownWarnings(const OwnReport& report);

/// "at 59.05 % use of every month or more", "at any use", "at no use".
std::string winningUseText(const std::vector<ShareRange>& shares);

}  // namespace gpucost
