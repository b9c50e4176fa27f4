// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/importer/aws_machine.h"

namespace gpucost {

/// When a list was published. Lists that do not say it are of the day they were fetched.
struct AwsListDay {
    Date day;
    bool stated = false;
};

/// One row of an offer term: an hourly price or an upfront, in one currency.
struct AwsRate {
    std::string_view unit;  ///< "Hrs", "Quantity"
    std::string_view begin,
        end;  ///< of a price tier: "0" and "Inf" where there is one; empty in upfront rows
    std::string_view currency;
    std::string_view amount;
    std::size_t offset = 0;  ///< where the amount stands: a byte in JSON, a line in CSV
};

/// An offer term of a product, as JSON and CSV both hold it.
struct AwsTerm {
    bool isReserved = false;
    std::string_view code;            ///< "NQ3QZPMQV9"
    std::string_view lease;           ///< "1yr", "3yr"
    std::string_view purchaseOption;  ///< "All Upfront"
    std::string_view offeringClass;   ///< "standard", "convertible", or nothing
    std::span<const AwsRate> rates;
    std::size_t rows = 0;  ///< what they count as
};

/// A rate of a Savings Plan.
struct AwsSavingsRate {
    std::string_view planFamily;  ///< "EC2InstanceSavingsPlans", "ComputeSavingsPlans"
    std::string_view purchaseOption;
    std::string_view years;  ///< "1", "3"
    std::string_view service, usageType, operation, region, instanceType, unit, currency, amount;
    std::size_t offset = 0;
};

/// Turns terms into prices, or counts why not.
class AwsPrices {
public:
    AwsPrices(ImportDraft& draft, const Document& document);

    void setDay(AwsListDay listed) { m_listed = listed; }
    Date day() const { return m_listed.day; }

    /// `offset` of a rate as problems count it.
    void put(std::uint32_t offer, const AwsTerm& term, std::string_view sku);
    void put(const AwsSavingsRate& rate);

    ImportDraft& draft() { return m_draft; }
    const Document& document() const { return m_document; }

    /// Where offsets of rates are lines, or bytes of a text that stands elsewhere in the document.
    void report(std::size_t offset, std::string pointer, std::string found, std::string expected,
                ErrorCode code = ErrorCode::BadValue);
    void countLines() { m_offsetsAreLines = true; }

private:
    Price dated(const PlanKey& plan) const;
    std::optional<Decimal> amount(std::string_view text, std::size_t offset, std::string_view sku,
                                  std::string_view term);
    std::optional<Currency> currency(std::string_view code, std::size_t offset);
    std::optional<PlanKey> reservationOf(const AwsTerm& term, std::string_view sku, bool& isWrong);

    ImportDraft& m_draft;
    const Document& m_document;
    AwsListDay m_listed;
    bool m_offsetsAreLines = false;
    std::size_t m_unknown;
    std::size_t m_tiers;
};

/// Documents by what stands in them. Problems go to the draft.
void readAwsJson(ImportDraft& draft, const Document& document);
void readAwsCsv(ImportDraft& draft, const Document& document);

}  // namespace gpucost
