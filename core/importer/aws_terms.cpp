// SPDX-License-Identifier: Apache-2.0
#include "core/importer/aws_terms.h"

#include <algorithm>

namespace gpucost {

namespace {

constexpr std::string_view computePlan = "Compute Savings Plan";
constexpr std::string_view instancePlan = "EC2 Instance Savings Plan";

bool isHourly(std::string_view unit)
{
    return is(unit, "Hrs") || unit == "hrs" || unit == "Hours" || unit == "hours";
}

std::optional<Payment> paymentOf(std::string_view option)
{
    if (option == "All Upfront") {
        return Payment::AllUpfront;
    }
    if (option == "Partial Upfront" || option == "Heavy Utilization") {
        return Payment::PartialUpfront;  // both: an upfront, and a rate for every hour of the term
    }
    if (option == "No Upfront") {
        return Payment::NoUpfront;
    }
    return std::nullopt;
}

std::optional<std::int32_t> monthsOf(std::string_view lease)
{
    if (lease == "1yr" || lease == "1 yr" || lease == "1") {
        return 12;
    }
    if (lease == "3yr" || lease == "3 yr" || lease == "3") {
        return 36;
    }
    return std::nullopt;
}

}  // namespace

AwsPrices::AwsPrices(ImportDraft& draft, const Document& document)
    : m_draft(draft)
    , m_document(document)
    , m_listed{draft.options().retrieved, false}
    , m_unknown(draft.reason("a price of 0: unknown, not free"))
    , m_tiers(draft.reason("price tiers"))
{
}

void AwsPrices::report(std::size_t offset, std::string pointer, std::string found, std::string expected,
                       ErrorCode code)
{
    if (m_offsetsAreLines) {
        m_draft.problems().add(code, {m_document.name, static_cast<std::int64_t>(offset), std::move(pointer)},
                               std::move(found), std::move(expected));
    } else {
        m_draft.problem(m_document, offset, std::move(pointer), std::move(found), std::move(expected), code);
    }
}

Price AwsPrices::dated(const PlanKey& plan) const
{
    Price price = m_draft.price(plan, m_listed.day);
    if (!m_listed.stated) {
        price.asOfKind = AsOfKind::Inferred;
        price.note = "the list states no day: it was fetched on this one";
    }
    return price;
}

std::optional<Decimal> AwsPrices::amount(std::string_view text, std::size_t offset, std::string_view sku,
                                         std::string_view term)
{
    Result<Decimal> value = parseAmount(text);
    if (!value) {
        report(offset, std::string(sku) + '.' + std::string(term), std::move(value.error().found),
               std::move(value.error().expected), value.error().code);
        return std::nullopt;
    }
    return *value;
}

std::optional<Currency> AwsPrices::currency(std::string_view code, std::size_t offset)
{
    if (is(code, "USD")) {
        return Currency();
    }
    Result<Currency> known = Currency::parse(code);
    if (!known) {
        report(offset, "", std::move(known.error().found), std::move(known.error().expected),
               known.error().code);
        return std::nullopt;
    }
    return *known;
}

std::optional<PlanKey> AwsPrices::reservationOf(const AwsTerm& term, std::string_view sku, bool& isWrong)
{
    const AwsTermCode* const coded = awsReservation(term.code);
    const bool agrees = coded != nullptr && term.lease == coded->lease &&
                        term.purchaseOption == coded->purchaseOption &&
                        term.offeringClass == coded->offeringClass;
    if (agrees || (coded != nullptr && term.lease.empty() && term.purchaseOption.empty())) {
        return coded->plan;
    }
    const auto months = monthsOf(term.lease);
    const auto payment = paymentOf(term.purchaseOption);
    const bool convertible = term.offeringClass == "convertible";
    if (!months || !payment ||
        (!convertible && !term.offeringClass.empty() && term.offeringClass != "standard")) {
        return std::nullopt;
    }
    const PlanKey plan{PlanKind::Reserved, *months, *payment,
                       convertible ? OfferingClass::Convertible : OfferingClass::Standard};
    if (coded != nullptr && coded->plan != plan) {
        isWrong = true;
        report(term.rates.empty() ? 1 : term.rates.front().offset,
               std::string(sku) + '.' + std::string(term.code),
               quoted(std::string(term.lease) + ", " + std::string(term.purchaseOption) + ", " +
                      std::string(term.offeringClass)),
               toString(coded->plan) + ", which is what the term code stands for");
        return std::nullopt;
    }
    return plan;
}

void AwsPrices::put(std::uint32_t offer, const AwsTerm& term, std::string_view sku)
{
    const auto skip = [&](std::string_view reason, std::string_view detail = {}) {
        m_draft.skip(m_draft.reason(reason, detail), sku, term.rows);
    };
    if (!term.isReserved && term.code != awsOnDemandTerm) {
        skip("an on-demand term of another kind", term.code);
        return;
    }
    PlanKey plan;
    if (term.isReserved) {
        bool isWrong = false;
        const auto reservation = reservationOf(term, sku, isWrong);
        if (!reservation) {
            if (!isWrong) {
                skip("a reservation of another kind",
                     term.purchaseOption.empty() ? term.code : term.purchaseOption);
            }
            return;
        }
        plan = *reservation;
    }

    constexpr std::size_t mostRates = 64;
    if (term.rates.size() > mostRates) {
        m_draft.skip(m_tiers, sku, term.rows);
        return;
    }
    // Most terms hold one currency, so the rows of one currency are picked out of all of them.
    bool isKept = false;
    for (const AwsRate& first : term.rates) {
        const auto sameCurrency = [&first](const AwsRate& rate) { return rate.currency == first.currency; };
        if (&*std::find_if(term.rates.begin(), term.rates.end(), sameCurrency) != &first) {
            continue;
        }
        const AwsRate* rate = nullptr;
        const AwsRate* upfront = nullptr;
        for (const AwsRate& row : term.rates) {
            if (!sameCurrency(row)) {
                continue;
            }
            const bool isOnce = is(row.unit, "Quantity") && term.isReserved;
            if (!isOnce && !isHourly(row.unit)) {
                skip("another unit", row.unit);
                return;
            }
            const AwsRate*& place = isOnce ? upfront : rate;
            const bool wholeRange =
                (row.begin.empty() || is(row.begin, "0")) && (row.end.empty() || is(row.end, "Inf"));
            if (place != nullptr || !wholeRange) {
                m_draft.skip(m_tiers, sku, term.rows);
                return;
            }
            place = &row;
        }
        Price price = dated(plan);
        const auto currencyRead = currency(first.currency, first.offset);
        const auto rateRead =
            rate == nullptr ? std::optional(Decimal(0)) : amount(rate->amount, rate->offset, sku, term.code);
        const auto upfrontRead = upfront == nullptr
                                     ? std::optional(Decimal(0))
                                     : amount(upfront->amount, upfront->offset, sku, term.code);
        if (!currencyRead || !rateRead || !upfrontRead) {
            return;
        }
        price.currency = *currencyRead;
        price.rate = *rateRead;
        price.upfront = *upfrontRead;
        const bool paysUpfront = !price.upfront.isZero();
        const bool paysHourly = !price.rate.isZero();
        if (!paysUpfront && !paysHourly) {
            m_draft.skip(m_unknown, sku, term.rows);
            return;
        }
        if (term.isReserved) {
            const bool goesWithPayment = plan.payment == Payment::AllUpfront ? paysUpfront && !paysHourly
                                         : plan.payment == Payment::PartialUpfront ? paysUpfront && paysHourly
                                                                                   : !paysUpfront;
            if (!goesWithPayment) {
                skip("a reservation whose rows do not go with its payment");
                return;
            }
            if (!paysHourly) {
                price.rate = Decimal(0);  // "0.0000000000" says as much as 0
            }
            if (term.purchaseOption == "Heavy Utilization" && price.note.empty()) {
                price.note = "Heavy Utilization: paid for every hour of the term";
            }
        }
        const ImportDraft::Put put = m_draft.put(offer, price);
        switch (put) {
        case ImportDraft::Put::New: isKept = true; break;
        case ImportDraft::Put::Same:
        case ImportDraft::Put::Other:
            if (!isKept) {
                m_draft.skip(put == ImportDraft::Put::Same ? m_draft.sameReason() : m_draft.otherReason(),
                             sku, term.rows);
                return;
            }
            break;
        }
    }
    if (isKept) {
        m_draft.keepRows(term.rows);
    } else {
        skip("a term without prices");
    }
}

void AwsPrices::put(const AwsSavingsRate& rate)
{
    const auto skip = [&](std::string_view reason, std::string_view detail = {}) {
        m_draft.skip(m_draft.reason(reason, detail), rate.usageType);
    };
    if (rate.service != "AmazonEC2") {
        skip("a Savings Plan rate of another service", rate.service);
        return;
    }
    if (!isHourly(rate.unit)) {
        skip("another unit", rate.unit);
        return;
    }
    AwsMachine machine = awsMachineOfUsage(rate.usageType, rate.operation, rate.region, rate.instanceType,
                                           m_listed.day, m_draft);
    if (!machine.reason.empty()) {
        skip(machine.reason, machine.detail);
        return;
    }
    const auto months = monthsOf(rate.years);
    const auto payment = paymentOf(rate.purchaseOption);
    if (!months || !payment) {
        skip("a Savings Plan of another kind", rate.purchaseOption);
        return;
    }
    Price price = dated({PlanKind::SavingsPlan, *months, *payment});
    const auto currencyRead = currency(rate.currency, rate.offset);
    const auto rateRead = amount(rate.amount, rate.offset, rate.usageType, rate.operation);
    if (!currencyRead || !rateRead) {
        return;
    }
    if (rateRead->isZero()) {
        m_draft.skip(m_unknown, rate.usageType);
        return;
    }
    price.currency = *currencyRead;
    price.rate = *rateRead;
    price.note = rate.planFamily == "ComputeSavingsPlans" ? computePlan : instancePlan;
    const std::uint32_t offer = m_draft.offer(machine.offer, machine.rules);
    Price* const other = m_draft.find(offer, price);
    if (other == nullptr || other->note == price.note) {
        m_draft.putRow(offer, price, rate.usageType);
        return;
    }
    if (price.note == instancePlan) {
        std::swap(*other, price);
    }
    skip("a Compute Savings Plan's rate beside that of an EC2 Instance Savings Plan");
}

}  // namespace gpucost
