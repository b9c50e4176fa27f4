// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_payments.h"

namespace gpucost {

namespace {

PaymentKind kindOf(const Charge& charge)
{
    return charge.category == ChargeCategory::Credit        ? PaymentKind::Credited
           : charge.frequency == ChargeFrequency::OneTime   ? PaymentKind::Purchase
           : charge.frequency == ChargeFrequency::Recurring ? PaymentKind::Recurring
                                                            : PaymentKind::Usage;
}

void add(PaymentsByKind& month, PaymentKind kind, const Money& amount)
{
    Money& sum = month[static_cast<std::size_t>(kind)];
    sum = sum + amount;
}

/// For each month of monthsOf(), which begins with the quote's.
std::vector<PaymentsByKind> nothingFor(const OptionResult& option)
{
    const std::vector<ScenarioMonth> months = monthsOf(option);
    PaymentsByKind none;
    none.fill(months.front().payable - months.front().payable);
    return std::vector<PaymentsByKind>(months.size(), none);
}

std::size_t indexOf(Month month, Month start)
{
    return static_cast<std::size_t>((month.year() - start.year()) * 12 + month.monthOfYear() -
                                    start.monthOfYear());
}

}  // namespace

std::string_view toString(PaymentKind kind)
{
    switch (kind) {
    case PaymentKind::Purchase: return "purchase";
    case PaymentKind::Recurring: return "recurring";
    case PaymentKind::Usage: return "by use";
    case PaymentKind::Credited: return "sold or credited";
    case PaymentKind::Refunded: return "refunded early";
    case PaymentKind::Added: return "tax, less discounts and credits";
    }
    return "";
}

std::vector<PaymentsByKind> paymentsByKind(const OptionResult& option)
{
    std::vector<PaymentsByKind> months = nothingFor(option);
    for (const Charge& charge : option.quote->charges()) {
        add(months[static_cast<std::size_t>(charge.month)], kindOf(charge), charge.cost);
    }
    for (const AddedFlow& flow : option.added) {
        add(months[indexOf(flow.month, option.quote->start())],
            flow.kind == AddedFlow::Kind::Refund ? PaymentKind::Refunded : PaymentKind::Added, -flow.amount);
    }
    return months;
}

std::vector<PaymentsByKind> borneByKind(const OptionResult& option)
{
    std::vector<PaymentsByKind> months = nothingFor(option);
    for (const Charge& charge : option.quote->charges()) {
        for (const AmortizedPart& part : amortized(charge, *option.quote)) {
            add(months[indexOf(part.month, option.quote->start())], kindOf(charge), part.amount);
        }
    }
    return months;
}

}  // namespace gpucost
