// SPDX-License-Identifier: Apache-2.0
#include "core/offer/price_book_builder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "core/base/source_text.h"
#include "core/offer/price_book_storage.h"

namespace gpucost {

namespace {

bool isText(std::string_view text)
{
    return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    });
}

bool isMonthly(Per per)
{
    return per == Per::InstanceMonth || per == Per::GpuMonth;
}

/// What the reader would say against the amounts of a price; empty: nothing.
std::string_view complaintAboutAmounts(const Price& price)
{
    const PlanKind kind = price.plan.kind;
    const bool paidByPayment = kind == PlanKind::Reserved || kind == PlanKind::SavingsPlan;
    if (price.rate.isNegative() || price.upfront.isNegative()) {
        return "no price below zero";
    }
    if (price.form == PriceForm::NotOffered) {
        return {};
    }
    if (price.form == PriceForm::EffectiveRate) {
        return price.rate.isZero() ? "an effective rate above zero" : "";
    }
    if (price.hasTermTotal) {
        return price.plan.payment != Payment::Monthly || price.upfront.isZero() || !price.rate.isZero()
                   ? "a term total above zero, no rate, and payment monthly"
                   : "";
    }
    if (!price.upfront.isZero() && !paidByPayment) {
        return "an upfront in reservations and savings plans only";
    }
    if (price.rate.isZero() && price.upfront.isZero()) {
        return "a price above zero: a zero in a list is unknown, not free; leave the row out";
    }
    if (kind != PlanKind::Reserved) {
        return {};
    }
    switch (price.plan.payment) {
    case Payment::AllUpfront:
        return price.upfront.isZero() || !price.rate.isZero() ? "an upfront and no rate with all-upfront"
                                                              : "";
    case Payment::PartialUpfront:
        return price.upfront.isZero() || price.rate.isZero() ? "an upfront and a rate with partial-upfront"
                                                             : "";
    case Payment::NoUpfront: return !price.upfront.isZero() ? "a rate and no upfront with no-upfront" : "";
    case Payment::Monthly:
    case Payment::None: break;
    }
    return "the total of the term with payment monthly";
}

std::string_view complaintAbout(const Price& price, bool offerHasGpu)
{
    constexpr std::int32_t maxTermMonths = 120;
    const PlanKind kind = price.plan.kind;
    const bool paidByPayment = kind == PlanKind::Reserved || kind == PlanKind::SavingsPlan;
    if (kind == PlanKind::Subscription) {
        return "another plan than subscription";
    }
    if (price.plan.isCommitment() ? price.plan.termMonths < 1 || price.plan.termMonths > maxTermMonths
                                  : price.plan.termMonths != 0) {
        return "a term of 1 to 120 months for a commitment, none for other plans";
    }
    if (paidByPayment != (price.plan.payment != Payment::None)) {
        return "a payment for reservations and savings plans, none for other plans";
    }
    if (kind != PlanKind::Reserved && price.plan.offeringClass != OfferingClass::Standard) {
        return "an offering class for reservations only";
    }
    if (price.sustainedUseIncluded && (kind != PlanKind::OnDemand || !isMonthly(price.per))) {
        return "sustained use included in an on-demand price per month only";
    }
    if (!offerHasGpu && (price.per == Per::GpuHour || price.per == Per::GpuMonth)) {
        return "a price per instance, because the offer has no GPU";
    }
    for (const std::string_view text : {price.disputed, price.doubt, price.note}) {
        if (!text.empty() && !isText(text)) {
            return "text without control characters";
        }
    }
    return complaintAboutAmounts(price);
}

std::string_view complaintAbout(const Offer& offer)
{
    const bool hasCount = !(offer.gpuCount && offer.gpuCount->isZero());
    if (!parseId(offer.provider)) {
        return "a provider of lower-case letters and digits";
    }
    if (!isText(offer.region) || !isText(offer.instanceType) ||
        (!offer.note.empty() && !isText(offer.note))) {
        return "a region, an instance type and a note of at least one character, none of them a control "
               "character";
    }
    if (!offer.gpu.empty() && !parseId(offer.gpu)) {
        return "the id of a GPU, such as \"v100-sxm2-16gb\", or \"\"";
    }
    if (hasCount == offer.gpu.empty() || (offer.gpuCount && offer.gpuCount->isNegative())) {
        return "a GPU count of 0 where there is no GPU, and more than 0 or unknown where there is one";
    }
    for (const auto& quantity : {offer.vcpus, offer.memoryGib}) {
        if (quantity && (quantity->isZero() || quantity->isNegative())) {
            return "vCPUs and memory above zero, or none";
        }
    }
    return {};
}

std::string label(const Offer& offer, const Price& price)
{
    return offer.name() + ' ' + toString(price.plan);
}

/// Sorts the prices of one offer and reports what stands there twice.
void sortPrices(const Offer& offer, std::vector<Price>& prices, Problems& problems)
{
    if (!std::is_sorted(prices.begin(), prices.end(),
                        [](const Price& a, const Price& b) { return comesBefore(a, b); })) {
        std::stable_sort(prices.begin(), prices.end(),
                         [](const Price& a, const Price& b) { return comesBefore(a, b); });
    }
    const auto key = [](const Price& price) {
        return std::tuple(price.plan, price.asOf, price.per, price.currency.code(),
                          price.sustainedUseIncluded,
                          price.disputed.empty() ? std::string_view() : price.source->id);
    };
    for (std::size_t i = 0; i < prices.size(); ++i) {
        for (std::size_t j = i + 1;
             j < prices.size() && prices[j].plan == prices[i].plan && prices[j].asOf == prices[i].asOf; ++j) {
            if (key(prices[i]) == key(prices[j])) {
                problems.add(ErrorCode::BadValue, {"", 0, label(offer, prices[j])},
                             "a second price on " + toString(prices[j].asOf),
                             "one price for each plan, unit, day and currency; the others \"disputed\"");
            }
        }
    }
}

}  // namespace

PriceBookBuilder::PriceBookBuilder(std::string_view id, std::string_view title, std::string_view licence)
    : m_book(std::make_unique<PriceBook::Storage>())
{
    m_book->id = m_book->keep(id);
    m_book->title = m_book->keep(title);
    m_book->licence = m_book->keep(licence);
}

PriceBookBuilder::~PriceBookBuilder() = default;

const Source* PriceBookBuilder::addSource(const Source& source)
{
    return &m_sources.emplace_back(Source{m_book->keep(source.id), m_book->keep(source.title),
                                          m_book->keep(source.reference), m_book->keep(source.licence)});
}

void PriceBookBuilder::addRules(BillingRules rules)
{
    m_rules.push_back(std::move(rules));
}

void PriceBookBuilder::addOffer(const Offer& offer, std::string_view billing, std::vector<Price> prices)
{
    PriceBook::Storage& book = *m_book;
    Draft& draft = m_drafts.emplace_back(Draft{offer, book.keep(billing), std::move(prices)});
    for (std::string_view* text : {&draft.offer.provider, &draft.offer.region, &draft.offer.instanceType,
                                   &draft.offer.gpu, &draft.offer.note}) {
        *text = book.keep(*text);
    }
    for (Price& price : draft.prices) {
        const bool hasAmounts = price.form == PriceForm::Terms && !price.hasTermTotal;
        price.statesClass = price.plan.offeringClass != OfferingClass::Standard;
        price.statesUpfront = hasAmounts && !price.upfront.isZero();
        price.statesRate = hasAmounts && !price.rate.isZero();
        for (std::string_view* text : {&price.disputed, &price.doubt, &price.note}) {
            *text = book.keep(*text);
        }
    }
}

Checked<PriceBook> PriceBookBuilder::build() &&
{
    PriceBook::Storage& book = *m_book;
    Problems problems;
    const auto refuse = [&problems](std::string pointer, std::string_view found, std::string_view expected) {
        problems.add(ErrorCode::BadValue, {"", 0, std::move(pointer)}, quoted(found), std::string(expected));
    };
    if (!parseId(book.id) || !isText(book.title) || (!book.licence.empty() && !isText(book.licence))) {
        refuse("/id", book.id, "an id of lower-case letters and digits, and a title");
    }

    book.sources.assign(m_sources.begin(), m_sources.end());
    const auto sourceNamed = [&book](std::string_view id) {
        return std::find_if(book.sources.begin(), book.sources.end(),
                            [id](const Source& source) { return source.id == id; });
    };
    for (auto source = book.sources.begin(); source != book.sources.end(); ++source) {
        if (!parseId(source->id) || sourceNamed(source->id) != source || !isText(source->title) ||
            !isText(source->reference) || !isText(source->licence)) {
            refuse("/sources", source->id,
                   "a source with an id of its own, a title, a reference and a licence");
        }
    }
    if (book.sources.empty()) {
        refuse("/sources", "", "at least one source");
    }
    const auto rulesNamed = [&book](std::string_view id) {
        return std::find_if(book.billingRules.begin(), book.billingRules.end(),
                            [id](const auto& rules) { return rules->id == id; });
    };
    for (BillingRules& rules : m_rules) {
        const std::string id = rules.id;
        if (!parseId(id) || rulesNamed(id) != book.billingRules.end() ||
            sourceNamed(rules.source) == book.sources.end()) {
            refuse("/billing_rules", id,
                   "billing rules with an id of their own and the id of a source of this book");
        }
        Result<BillingRules> good = checked(std::move(rules));
        if (good) {
            book.billingRules.push_back(std::make_shared<const BillingRules>(std::move(*good)));
        } else {
            refuse("/billing_rules", id, good.error().expected);
        }
    }

    std::vector<const Source*> known;
    for (const Source& source : m_sources) {
        known.push_back(&source);
    }
    std::vector<std::uint32_t> order(m_drafts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        return comesBefore(m_drafts[a].offer, m_drafts[b].offer);
    });
    book.offers.reserve(m_drafts.size());
    const Offer* before = nullptr;
    for (const std::uint32_t number : order) {
        Draft& draft = m_drafts[number];
        Offer& offer = book.offers.emplace_back(std::move(draft.offer));
        if (const std::string_view complaint = complaintAbout(offer); !complaint.empty()) {
            refuse(offer.name(), offer.gpu.empty() ? offer.instanceType : offer.gpu, complaint);
        }
        if (before != nullptr && !comesBefore(*before, offer)) {
            refuse(offer.name(), offer.instanceType,
                   "each offer once: no other with the same GPU count, os and tenancy");
        }
        before = &offer;
        const auto rules = rulesNamed(draft.billing);
        offer.billing = rules == book.billingRules.end() ? nullptr : *rules;
        if (offer.billing == nullptr) {
            refuse(offer.name(), draft.billing, "the id of billing rules of this book");
        }
        if (draft.prices.empty()) {
            refuse(offer.name(), "", "at least one price");
        }
        for (Price& price : draft.prices) {
            const auto source = std::find(known.begin(), known.end(), price.source);
            if (source == known.end()) {
                refuse(label(offer, price), "", "a source of this book");
                price.source = book.sources.empty() ? nullptr : book.sources.data();
            } else {
                price.source = &book.sources[static_cast<std::size_t>(source - known.begin())];
            }
            if (const std::string_view complaint = complaintAbout(price, !offer.gpu.empty());
                !complaint.empty()) {
                refuse(label(offer, price), toString(price.rate), complaint);
            }
        }
        if (!problems.empty()) {
            continue;
        }
        sortPrices(offer, draft.prices, problems);
        book.priceCount += draft.prices.size();
        offer.prices = std::span<const Price>(book.prices.emplace_back(std::move(draft.prices)));
    }
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    m_drafts.clear();
    book.digest = digestOf(book, book.offers);
    return PriceBook(std::move(m_book));
}

}  // namespace gpucost
