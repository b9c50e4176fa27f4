// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/quote/ways.h"

namespace gpucost {

/// A machine, one way to buy it, and what it costs for a stated use.
struct PricedWay {
    const Offer* offer = nullptr;
    Way way;
    Currency currency;  ///< after conversion
    const Billing* billing = nullptr;
    std::int64_t total = 0;  ///< minor units, of one machine over the whole use
};

/// What machines are asked about.
struct MachineRequest {
    OfferFilter filter;
    std::optional<HostChoice> host;  ///< complete machines of GPUs that are sold without one
    std::vector<PlanKey> plans;      ///< empty: every way each offer is sold
    DemandSpec use;                  ///< of one machine; its number of GPUs does not count
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
    const MachineRequest& request() const { return *m_request; }
    /// The hours that one machine is used: what `total` is divided by.
    const Rational& hoursUsed() const { return m_hoursUsed; }
    std::size_t offersLeftOut() const { return m_leftOut; }

    /// So many machines of the offer that run together for `seconds`, from the beginning of the first month.
    Result<Demand> run(const Offer& offer, std::int64_t machines, std::int64_t seconds) const;
    /// What a demand costs this way, in minor units.
    Result<std::int64_t> total(const PricedWay& way, const Demand& demand) const;

private:
    std::unique_ptr<const MachineRequest> m_request;
    std::vector<std::pair<Rational, std::unique_ptr<const Demand>>> m_uses;  // by GPUs per machine
    std::unique_ptr<BillingCache> m_billings;
    std::vector<std::shared_ptr<const Machine>> m_assembled;
    std::vector<PricedWay> m_ways;
    Rational m_hoursUsed;
    std::size_t m_leftOut = 0;

    PricedMachines() = default;
    Result<const Demand*> useOn(const Offer& offer);
    std::optional<Error> addWays(const Offer& offer, std::vector<Way>& ways);
};

}  // namespace gpucost
