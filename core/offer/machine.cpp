// SPDX-License-Identifier: Apache-2.0
#include "core/offer/machine.h"

#include <algorithm>
#include <charconv>

namespace gpucost {

namespace {

/// The shipped catalog's order lets a host be found among its region's offers.
const Offer* hostIn(const Catalog& catalog, const Offer& gpu, std::string_view hostType)
{
    const auto offers = catalog.offers();
    const auto at = std::find_if(offers.begin(), offers.end(), [&](const Offer& offer) {
        return offer.provider == gpu.provider && offer.region == gpu.region &&
               offer.instanceType == hostType && offer.gpu.empty();
    });
    return at == offers.end() ? nullptr : &*at;
}

}  // namespace

Machine::Machine(const Offer& host, const Offer& gpu, std::int64_t gpusPerHost)
    : m_type(std::string(host.instanceType) + '+' + std::to_string(gpusPerHost) + 'x' +
             std::string(gpu.instanceType))
    , m_note("made of parts: " + host.name() + " and " + std::to_string(gpusPerHost) + " x " + gpu.name())
    , m_parts{{&gpu, gpusPerHost}, {&host, 1}}
    , m_offer(gpu)
{
    m_offer.instanceType = m_type;
    m_offer.gpuCount = gpu.gpuCount.value_or(Rational(1)) * Rational(gpusPerHost);
    m_offer.vcpus = host.vcpus;
    m_offer.memoryGib = host.memoryGib;
    m_offer.includesHost = true;
    m_offer.os = host.os;
    m_offer.tenancy = host.tenancy;
    m_offer.note = m_note;
    m_offer.prices = {};
    m_offer.parts = m_parts;
}

Result<std::vector<std::shared_ptr<const Machine>>> assembleMachines(const Catalog& catalog,
                                                                     std::span<const Offer* const> offers,
                                                                     std::string_view hostType,
                                                                     std::int64_t gpusPerHost)
{
    std::vector<std::shared_ptr<const Machine>> machines;
    for (const Offer* offer : offers) {
        if (offer->includesHost || offer->gpu.empty() || !offer->gpuCount) {
            continue;
        }
        if (const Offer* host = hostIn(catalog, *offer, hostType)) {
            machines.push_back(std::make_shared<const Machine>(*host, *offer, gpusPerHost));
        }
    }
    if (machines.empty()) {
        return fail(ErrorCode::NotFound,
                    "no region that sells a host \"" + std::string(hostType.substr(0, 60)) +
                        "\" and these GPUs apart",
                    "a host type such as n1-standard-8 with --provider gcp", {"", 0, "--host"});
    }
    return machines;
}

Result<NamedOffer> offerNamed(const Catalog& catalog, std::string_view name, const OfferFilter& filter)
{
    const std::size_t slash = name.rfind('/');
    if (slash == std::string_view::npos || name.find('+', slash) == std::string_view::npos) {
        return catalog.named(name, filter).map([](const Offer* offer) { return NamedOffer{offer, nullptr}; });
    }
    const std::size_t plus = name.find('+', slash);
    const std::string_view attached = name.substr(plus + 1);
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(attached.data(), attached.data() + attached.size(), count);
    const bool counted = error == std::errc{} && end != attached.data() + attached.size() && *end == 'x';
    if (!counted || count < 1 || count > 64) {
        return fail(ErrorCode::BadValue, '"' + std::string(name.substr(0, 80)) + '"',
                    "a machine such as gcp/asia-east1/n1-standard-8+2xnvidia-tesla-v100");
    }
    const std::string place(name.substr(0, slash + 1));
    const std::string_view gpuType = attached.substr(static_cast<std::size_t>(end - attached.data()) + 1);
    const auto gpu = catalog.named(place + std::string(gpuType), filter);
    if (!gpu) {
        return tl::make_unexpected(gpu.error());
    }
    const std::string_view hostType = name.substr(slash + 1, plus - slash - 1);
    const Offer* host = hostIn(catalog, **gpu, hostType);
    if (host == nullptr) {
        return fail(ErrorCode::NotFound, "no host " + place + std::string(hostType),
                    "a host machine sold in that region");
    }
    auto machine = std::make_shared<const Machine>(*host, **gpu, count);
    const Offer* offer = &machine->offer();
    return NamedOffer{offer, std::move(machine)};
}

std::int64_t usualGpusPerHost(const Rational& gpus)
{
    std::int64_t count = 8;
    while (count > 1 && Rational(count) > gpus) {
        count /= 2;
    }
    return count;
}

}  // namespace gpucost
