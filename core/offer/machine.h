// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/offer/catalog.h"

namespace gpucost {

/// A complete machine that is sold in parts: a host, and GPUs attached to it (Google's N1 and its GPUs). One
/// offer to compare and quote, each part under its own price, billing rules and commitments.
///
/// Name      "n1-standard-8+2xnvidia-tesla-v100"
/// Limits    which hosts a provider lets carry how many GPUs is not in the books and is not checked
class Machine {
public:
    Machine(const Offer& host, const Offer& gpu, std::int64_t gpusPerHost);
    Machine(const Machine&) = delete;
    Machine& operator=(const Machine&) = delete;

    const Offer& offer() const { return m_offer; }

private:
    std::string m_type;
    std::string m_note;
    std::vector<OfferPart> m_parts;
    Offer m_offer;
};

/// The machines that attaching `gpusPerHost` GPUs to the host type makes, for every GPU offer without a host
/// among `offers` whose region sells the host. ErrorCode::NotFound where no region does.
Result<std::vector<std::shared_ptr<const Machine>>> assembleMachines(const Catalog& catalog,
                                                                     std::span<const Offer* const> offers,
                                                                     std::string_view hostType,
                                                                     std::int64_t gpusPerHost);

/// An offer of the catalog, or a machine made of its offers, which lives as long as this does.
struct NamedOffer {
    const Offer* offer = nullptr;
    std::shared_ptr<const Machine> machine;
};

/// The offer "provider/region/type", or the machine "gcp/asia-east1/n1-standard-8+2xnvidia-tesla-v100".
/// ErrorCode::NotFound says which part is unknown; BadValue where a machine's name is malformed.
Result<NamedOffer> offerNamed(const Catalog& catalog, std::string_view name, const OfferFilter& filter);

/// Google attaches 1, 2, 4 or 8 GPUs: the most of these that `gpus` asked for fill.
std::int64_t usualGpusPerHost(const Rational& gpus);

}  // namespace gpucost
