// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/demand/demand_spec.h"
#include "core/hardware/accelerator.h"
#include "core/offer/offer.h"
#include "core/plan/billing.h"
#include "core/report/json_writer.h"
#include "core/report/page.h"

namespace gpucost {

/// "8 GPUs, all the time, for 36 months of 730 hours from 2019-09".
std::string demandText(const DemandSpec& demand, std::int32_t months);

/// "V100 16GB", "1/6 × T4 16GB", "4 × V100 32GB": what one instance of an offer holds.
std::string gpusText(const Offer& offer, const HardwareTable& hardware);
/// The same for several instances: "8 × V100 16GB", "2 × (4 × V100 16GB)".
std::string gpusText(const Offer& offer, std::int64_t instances, const HardwareTable& hardware);

/// "44,034 USD once per instance", "4.234 USD per instance-hour", "not offered": what a row of a book says.
std::string priceText(const Price& price);
/// The same in few words for a narrow column: the marks of a row, such as "effective, 3 places; disputed".
std::string marksText(const Price& price);

/// "1 USD = 1,194.1145 KRW on 2019-09-01 (fed-monthly-average)".
std::string rateText(const ExchangeRate& rate);

/// "Price books: 0123456789abcdef ...": what an answer can be repeated with.
std::string digestText(const std::string& digest);

/// "the prices used are dated ... to ..., more than twelve months apart"; empty where they are not.
std::string ageWarning(const std::vector<const Price*>& prices);

/// With a capital letter and a full stop.
std::string sentence(std::string text);

/// What no figure of a report holds.
std::string notInTheFigures();

/// Where amounts are rounded, in one sentence.
std::string roundingText(const Billing& billing, Currency currency, bool settlesHourly);

/// Sources in the order in which they were first asked for.
class SourceList {
public:
    /// "[3]".
    std::string mark(const Price& price);
    /// "[1][3]" for the prices of a mix.
    std::string marks(const std::vector<const Price*>& prices);

    bool empty() const { return m_sources.empty(); }
    void addTo(Page& page) const;
    void write(JsonWriter& json) const;  ///< an array of objects: id, title, reference, licence

private:
    std::size_t number(const Source& source);

    std::vector<const Source*> m_sources;
};

/// An exchange rate as a JSON object: base, quote, rate, date, source.
void writeRate(JsonWriter& json, const ExchangeRate& rate);
/// A price row as a JSON object with all it says.
void writePrice(JsonWriter& json, const Price& price);

}  // namespace gpucost
