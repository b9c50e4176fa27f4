// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>

#include "core/offer/catalog.h"
#include "core/plan/owned_presets.h"

namespace gpucost::ui {

/// What every page computes on: prices, rates and tables of one moment. Never changed, only replaced, so that
/// results may go on pointing into an old one.
struct Library {
    std::shared_ptr<const Catalog> catalog;
    const std::vector<ExchangeRate>& exchangeRates;
    const OwnedPresets& owned;
    Date today;
};

/// What is compiled in and, over it, the fetched prices in `store` (none where the path is empty or does not
/// exist): the same catalog as `gpucost` uses.
Checked<std::shared_ptr<const Library>> loadLibrary(const std::filesystem::path& store, Date today);

}  // namespace gpucost::ui
