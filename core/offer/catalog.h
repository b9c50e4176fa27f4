// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/hardware/accelerator.h"
#include "core/money/exchange_rate.h"
#include "core/offer/price_book.h"

namespace gpucost {

/// What to look for. Empty lists match everything.
struct OfferFilter {
    std::vector<std::string> gpus;  ///< names, aliases, ids or families: "V100" matches all its variants
    std::vector<std::string> providers;
    std::vector<std::string> regions;
    std::optional<Decimal> minMemoryGb;  ///< of one GPU
    std::vector<OperatingSystem> operatingSystems{OperatingSystem::Linux, OperatingSystem::Unstated};
    std::vector<Tenancy> tenancies{Tenancy::Shared, Tenancy::Unstated};
    bool withGpuOnly = true;  ///< leave hosts without GPU and offers of unknown GPU count out
};

/// All offers of several books. The same offer (provider, region, type, GPU count, os, tenancy) in two books
/// is one entry with the prices of both.
///
/// Where books disagree, the one given last wins: about the offer itself, and among prices of one day (see
/// priceOn). What only an earlier book states about the offer (vCPUs, memory, note) is kept; equal prices of
/// one day are one.
class Catalog {
public:
    Catalog(std::vector<std::shared_ptr<const PriceBook>> books,
            std::shared_ptr<const HardwareTable> hardware);

    std::span<const std::shared_ptr<const PriceBook>> books() const { return m_books; }
    std::span<const Offer> offers() const { return m_offers; }
    const HardwareTable& hardware() const { return *m_hardware; }

    /// Pointers into offers(), in its order (provider, region, type). ErrorCode::NotFound for a GPU, provider
    /// or region that nothing is called, naming the nearest ones. Letter case does not matter.
    Result<std::vector<const Offer*>> find(const OfferFilter& filter) const;

    /// The offer named "provider/region/type" among those the filter lets through; NotFound lists near names,
    /// and an ambiguous name (ErrorCode::BadValue) says what tells the offers apart.
    Result<const Offer*> named(std::string_view name, const OfferFilter& filter) const;

    /// Digests of the books, joined by '+': what a report prints so that it can be repeated.
    std::string digest() const;

private:
    Result<std::vector<std::string_view>> gpuIds(const OfferFilter& filter) const;

    std::vector<std::shared_ptr<const PriceBook>> m_books;
    std::shared_ptr<const HardwareTable> m_hardware;
    std::vector<Offer> m_offers;
    std::vector<std::shared_ptr<const std::vector<Price>>>
        m_merged;  // prices of offers that stand in several books
};

/// The same with further books, which win where they disagree.
std::shared_ptr<const Catalog> withBooks(const std::shared_ptr<const Catalog>& catalog,
                                         std::vector<std::shared_ptr<const PriceBook>> more);

/// The books, hardware table and exchange rates that were compiled in from pricing-data/: library
/// gpucost::shipped. Loaded when first asked for.
std::shared_ptr<const Catalog> shippedCatalog();
const std::vector<ExchangeRate>& shippedExchangeRates();

}  // namespace gpucost
