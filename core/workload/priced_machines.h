// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/hardware/processor.h"
#include "core/quote/ways.h"

namespace gpucost {

/// A machine, one way to buy it, and what it costs for a stated use.
struct PricedWay {
    const Offer* offer = nullptr;
    Way way;
    Currency currency;  ///< after conversion
    const Billing* billing = nullptr;
    std::int64_t total = 0;   ///< minor units, of one machine over the whole use
    std::uint32_t kind = 0;   ///< index into PricedMachines::kinds()
    std::uint32_t place = 0;  ///< ways of one place differ in nothing but offer, payment and class
};

/// GPUs of a kind in one machine; of a machine without GPU, its type.
struct MachineKind {
    std::string_view gpu;  ///< hardware id
    std::int64_t gpus = 1;
    const Offer* host = nullptr;  ///< a machine without GPU
    std::size_t offers = 0;
};

/// What machines are asked about.
struct MachineRequest {
    OfferFilter filter;
    const ProcessorTable* processors = nullptr;  ///< adds the machines without GPU that it knows
    std::optional<HostChoice> host;              ///< complete machines of GPUs that are sold without one
    std::vector<PlanKey> plans;                  ///< empty: every way each offer is sold
    DemandSpec use;                              ///< of one machine; its number of GPUs does not count
    BillingSpec billing;
    Account account;
    Date asOf;
};

/// Every way to buy one machine of every offer, priced once for a stated use: what many workloads are then
/// divided by. Offers of unknown GPU count are left out; so are fractions of a GPU.
class PricedMachines {
public:
    /// ErrorCode::NotFound where no offer matches; NoExchangeRate where a conversion is asked for and none is
    /// known.
    static Result<PricedMachines> price(const Catalog& catalog, const MachineRequest& request);

    std::span<const PricedWay> ways() const { return m_ways; }  ///< by offer, in the catalog's order
    std::span<const MachineKind> kinds() const { return m_kinds; }
    /// Places are numbered from 0: with or without host, currency, kind, provider, way to buy and its term.
    std::size_t places() const { return m_places.size(); }
    const MachineRequest& request() const { return *m_request; }
    /// The hours that one machine is used: what `total` is divided by.
    const Rational& hoursUsed() const { return m_hoursUsed; }
    std::size_t offersLeftOut() const { return m_leftOut; }

    /// So many machines with so many GPUs each (1 where there are none) that run together for `seconds`, from
    /// the beginning of the first month.
    Result<Demand> run(std::int64_t gpusPerMachine, std::int64_t machines, std::int64_t seconds) const;
    /// What a demand costs this way, in minor units.
    Result<std::int64_t> total(const PricedWay& way, const Demand& demand) const;

private:
    std::unique_ptr<const MachineRequest> m_request;
    std::vector<std::pair<Rational, std::unique_ptr<const Demand>>> m_uses;  // by GPUs per machine
    std::unique_ptr<BillingCache> m_billings;
    std::vector<std::shared_ptr<const Machine>> m_assembled;
    std::vector<PricedWay> m_ways;
    std::vector<MachineKind> m_kinds;
    std::map<std::tuple<bool, std::string, std::uint32_t, std::string_view, PlanKind, std::int32_t>,
             std::uint32_t>
        m_places;
    std::map<std::pair<std::string_view, std::int64_t>, std::uint32_t> m_kindIndex;
    Rational m_hoursUsed;
    std::size_t m_leftOut = 0;

    PricedMachines() = default;
    Result<const Demand*> useOn(const Offer& offer);
    std::uint32_t kindOf(const Offer& offer);
    std::optional<Error> addWays(const Offer& offer, std::vector<Way>& ways);
};

}  // namespace gpucost
