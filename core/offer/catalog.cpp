// SPDX-License-Identifier: Apache-2.0
#include "core/offer/catalog.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/offer/price_book_storage.h"

namespace gpucost {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool sameName(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

/// Letters to insert, drop or change until one name is the other, ignoring case.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (lower(a[i]) == lower(b[j]) ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// "a GPU such as X, Y or Z": the names nearest to the one that is not known.
std::string suggestion(std::string_view what, std::string_view name,
                       const std::vector<std::string>& candidates)
{
    constexpr std::size_t longestName =
        200;  // longer ones are no misspelling, and would take long to compare
    constexpr std::size_t most = 5;
    std::vector<std::pair<std::size_t, std::string>> ranked;
    for (const std::string& candidate : candidates) {
        ranked.emplace_back(editDistance(name.substr(0, longestName), candidate), candidate);
    }
    std::sort(ranked.begin(), ranked.end());
    ranked.erase(std::unique(ranked.begin(), ranked.end(),
                             [](const auto& a, const auto& b) { return sameName(a.second, b.second); }),
                 ranked.end());
    std::string text(what);
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) {
        text += (i == 0 ? " such as " : ", ") + ranked[i].second;
    }
    return text;
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t most = 80;
    return '"' + std::string(text.substr(0, most)) + (text.size() > most ? "…\"" : "\"");
}

bool isSame(const Offer& a, const Offer& b)
{
    return !comesBefore(a, b) && !comesBefore(b, a);
}

bool isEqualPrice(const Price& a, const Price& b)
{
    return a.plan == b.plan && a.asOf == b.asOf && a.form == b.form && a.per == b.per &&
           a.currency == b.currency && a.hasTermTotal == b.hasTermTotal &&
           a.sustainedUseIncluded == b.sustainedUseIncluded && a.rate == b.rate && a.upfront == b.upfront &&
           (a.ladder == nullptr) == (b.ladder == nullptr) && a.disputed.empty() && b.disputed.empty();
}

/// The prices of one offer in several books, the last book's first where a day has several.
std::vector<Price> mergedPrices(const std::vector<Offer>& offers)
{
    std::vector<Price> all;
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        for (const Price& price : offer->prices) {
            const bool isKnown = std::any_of(
                all.begin(), all.end(), [&price](const Price& known) { return isEqualPrice(known, price); });
            if (!isKnown) {
                all.push_back(price);
            }
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Price& a, const Price& b) {
        return std::tie(a.plan, a.asOf) < std::tie(b.plan, b.asOf);
    });
    return all;
}

Offer mergedOffer(const std::vector<Offer>& offers)
{
    Offer merged = offers.back();
    for (auto earlier = offers.rbegin() + 1; earlier != offers.rend(); ++earlier) {
        merged.vcpus = merged.vcpus ? merged.vcpus : earlier->vcpus;
        merged.memoryGib = merged.memoryGib ? merged.memoryGib : earlier->memoryGib;
        merged.note = merged.note.empty() ? earlier->note : merged.note;
    }
    return merged;
}

bool hasCountedGpu(const Offer& offer)
{
    return !offer.gpu.empty() && offer.gpuCount && !offer.gpuCount->isZero();
}

template <class T>
bool holds(const std::vector<T>& allowed, const T& value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool holdsName(const std::vector<std::string>& allowed, std::string_view name)
{
    return allowed.empty() || std::any_of(allowed.begin(), allowed.end(),
                                          [name](const std::string& one) { return sameName(one, name); });
}

/// What tells offers of one name apart: "4 GPUs, windows, dedicated".
std::string distinction(const Offer& offer)
{
    return gpuCountText(offer.gpuCount) + " GPU, os " + std::string(toString(offer.os)) + ", tenancy " +
           std::string(toString(offer.tenancy));
}

}  // namespace

Catalog::Catalog(std::vector<std::shared_ptr<const PriceBook>> books,
                 std::shared_ptr<const HardwareTable> hardware)
    : m_books(std::move(books))
    , m_hardware(std::move(hardware))
{
    std::vector<OfferCursor> cursors;
    std::size_t count = 0;
    for (const auto& book : m_books) {
        cursors.emplace_back(book->storage());
        const PriceBook::Storage& storage = book->storage();
        count += storage.isPacked() ? storage.packedPrices.offerCount : storage.offers.size();
    }
    m_offers.reserve(count);
    const auto earlier = [](const OfferCursor* a, const OfferCursor* b) {
        return comesBefore(*a->current(), *b->current());
    };
    while (true) {
        std::vector<OfferCursor*> open;
        for (OfferCursor& cursor : cursors) {
            if (cursor.current() != nullptr) {
                open.push_back(&cursor);
            }
        }
        if (open.empty()) {
            break;
        }
        // Stable: of books with the same offer, those given first stand first.
        std::stable_sort(open.begin(), open.end(), earlier);
        OfferCursor& first = *open.front();
        if (open.size() > 1 && isSame(*first.current(), *open[1]->current())) {
            std::vector<Offer> same;
            const Offer leader = *first.current();
            for (OfferCursor* cursor : open) {
                if (isSame(leader, *cursor->current())) {
                    same.push_back(*cursor->current());
                    cursor->next();
                }
            }
            m_merged.push_back(std::make_shared<const std::vector<Price>>(mergedPrices(same)));
            m_offers.push_back(mergedOffer(same));
            m_offers.back().prices = std::span<const Price>(*m_merged.back());
            continue;
        }
        // One book mostly goes on for a while: no need to look at the others until their turn comes.
        const Offer* const limit = open.size() > 1 ? open[1]->current() : nullptr;
        do {
            m_offers.push_back(*first.current());
            first.next();
        } while (first.current() != nullptr && (limit == nullptr || comesBefore(*first.current(), *limit)));
    }
}

Result<std::vector<std::string_view>> Catalog::gpuIds(const OfferFilter& filter) const
{
    std::vector<std::string_view> ids;
    for (const std::string& name : filter.gpus) {
        const std::vector<const Accelerator*> known = m_hardware->named(name);
        for (const Accelerator* gpu : known) {
            ids.push_back(gpu->id);
        }
        // A book may hold a GPU that the hardware table does not.
        const auto offer = std::find_if(m_offers.begin(), m_offers.end(), [&name](const Offer& one) {
            return !one.gpu.empty() && sameName(one.gpu, name);
        });
        if (known.empty() && offer != m_offers.end()) {
            ids.push_back(offer->gpu);
        } else if (known.empty()) {
            std::vector<std::string> candidates;
            for (const Accelerator& gpu : m_hardware->accelerators()) {
                candidates.insert(candidates.end(), {gpu.family, gpu.id, gpu.name});
                candidates.insert(candidates.end(), gpu.aliases.begin(), gpu.aliases.end());
            }
            return fail(ErrorCode::NotFound, "no GPU called " + inQuotes(name),
                        suggestion("a GPU", name, candidates));
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<std::vector<const Offer*>> Catalog::find(const OfferFilter& filter) const
{
    const Result<std::vector<std::string_view>> gpus = gpuIds(filter);
    if (!gpus) {
        return tl::make_unexpected(gpus.error());
    }
    const auto checkNames = [this](const std::vector<std::string>& names, std::string_view what,
                                   std::string_view Offer::*member) -> std::optional<Error> {
        for (const std::string& name : names) {
            if (std::none_of(m_offers.begin(), m_offers.end(),
                             [&](const Offer& offer) { return sameName(offer.*member, name); })) {
                std::vector<std::string> candidates;
                for (const Offer& offer : m_offers) {
                    if (candidates.empty() || candidates.back() != offer.*member) {
                        candidates.emplace_back(offer.*member);
                    }
                }
                std::sort(candidates.begin(), candidates.end());
                candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
                return Error{ErrorCode::NotFound,
                             {},
                             "no " + std::string(what) + " called " + inQuotes(name),
                             suggestion("a " + std::string(what), name, candidates)};
            }
        }
        return std::nullopt;
    };
    if (auto error = checkNames(filter.providers, "provider", &Offer::provider)) {
        return tl::make_unexpected(std::move(*error));
    }
    if (auto error = checkNames(filter.regions, "region", &Offer::region)) {
        return tl::make_unexpected(std::move(*error));
    }
    std::vector<std::string_view> roomy;  // ids of GPUs with enough memory
    if (filter.minMemoryGb) {
        for (const Accelerator& gpu : m_hardware->accelerators()) {
            if (gpu.memoryGb && *gpu.memoryGb >= *filter.minMemoryGb) {
                roomy.push_back(gpu.id);
            }
        }
        std::sort(roomy.begin(), roomy.end());
    }
    std::vector<const Offer*> found;
    for (const Offer& offer : m_offers) {
        const bool matches =
            (!filter.withGpuOnly || hasCountedGpu(offer)) && holds(filter.operatingSystems, offer.os) &&
            holds(filter.tenancies, offer.tenancy) &&
            (filter.gpus.empty() || std::binary_search(gpus->begin(), gpus->end(), offer.gpu)) &&
            (!filter.minMemoryGb || std::binary_search(roomy.begin(), roomy.end(), offer.gpu)) &&
            holdsName(filter.providers, offer.provider) && holdsName(filter.regions, offer.region);
        if (matches) {
            found.push_back(&offer);
        }
    }
    return found;
}

Result<const Offer*> Catalog::named(std::string_view name, const OfferFilter& filter) const
{
    const auto allowed = find(filter);
    if (!allowed) {
        return tl::make_unexpected(allowed.error());
    }
    const auto isCalled = [name](const Offer& offer) {
        return name.size() == offer.provider.size() + offer.region.size() + offer.instanceType.size() + 2 &&
               sameName(offer.name(), name);
    };
    std::vector<const Offer*> found;
    std::copy_if(allowed->begin(), allowed->end(), std::back_inserter(found),
                 [&](const Offer* offer) { return isCalled(*offer); });
    if (found.size() == 1) {
        return found.front();
    }
    if (found.size() > 1) {
        std::string choices;
        for (const Offer* offer : found) {
            choices += (choices.empty() ? "" : "; ") + distinction(*offer);
        }
        return fail(ErrorCode::BadValue,
                    inQuotes(name) + ", which is " + std::to_string(found.size()) + " offers",
                    "also an operating system, tenancy or GPU count, to say which: " + choices);
    }
    for (const Offer& offer : m_offers) {
        if (isCalled(offer)) {
            return fail(ErrorCode::NotFound, inQuotes(name) + " with " + distinction(offer),
                        "an offer that passes the filter");
        }
    }
    std::vector<std::string> candidates;
    for (const Offer* offer : *allowed) {
        candidates.push_back(offer->name());
    }
    return fail(ErrorCode::NotFound, "no offer called " + inQuotes(name),
                suggestion("an offer as provider/region/type,", name, candidates));
}

std::string Catalog::digest() const
{
    std::string joined;
    for (const auto& book : m_books) {
        joined += (joined.empty() ? "" : "+") + book->digest();
    }
    return joined;
}

std::shared_ptr<const Catalog> withBooks(const std::shared_ptr<const Catalog>& catalog,
                                         std::vector<std::shared_ptr<const PriceBook>> more)
{
    more.insert(more.begin(), catalog->books().begin(), catalog->books().end());
    return std::make_shared<const Catalog>(
        std::move(more), std::shared_ptr<const HardwareTable>(catalog, &catalog->hardware()));
}

}  // namespace gpucost
