// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_focus.h"

#include <algorithm>
#include <map>

#include "core/report/csv.h"
#include "core/report/numbers.h"
#include "core/report/scenario_report.h"

namespace gpucost {

namespace {

constexpr Scale places{10};

/// What negotiated discounts leave of an option's prices.
Rational paidShare(const Scenario& scenario, const Quote& quote)
{
    Rational paid(1);
    for (const auto& [provider, share] : scenario.discounts) {
        if (provider == quote.offer().provider) {
            paid = paid * share.complement().fraction();
        }
    }
    return paid;
}

/// Charges as discounts() leaves them, each rounded once.
Quote discounted(const Quote& quote, const Rational& paid)
{
    if (paid == Rational(1)) {
        return quote;
    }
    Charges charges = quote.charges();
    for (Charge& charge : charges) {
        const Scale scale{std::max(charge.cost.amount().scale(), charge.cost.currency().minorDigits())};
        charge.exact = charge.exact * paid;
        charge.unitPrice = charge.unitPrice * paid;
        charge.cost = round(charge.exact, scale, Rounding::HalfUp);
    }
    return quote.with(std::move(charges));
}

class DerivedRows {
public:
    DerivedRows(const ScenarioReport& report, const OptionResult& option, std::vector<FocusRow>& rows)
        : m_report(report)
        , m_option(option)
        , m_rows(rows)
    {
        for (const FocusRow& row : rows) {
            if (!row.billedCost.isZero()) {
                addBase(row);
            }
        }
    }

    void add()
    {
        for (const AddedFlow& flow : m_option.added) {
            if (flow.kind == AddedFlow::Kind::Refund) {
                FocusRow row = derived(flow, FocusDerived::Credit);
                row.commitment = endedCommitment(flow.month);
                if (m_option.exit->lowersTax) {
                    addBase(row);
                }
                m_rows.push_back(std::move(row));
            }
        }
        for (const AddedFlow& flow : m_option.added) {
            if (flow.kind == AddedFlow::Kind::Tax && !m_report.scenario.tax->recoverable) {
                FocusRow row = derived(flow, FocusDerived::Tax);
                const Rational rate = m_report.scenario.tax->rate.fraction();
                const Base& base = m_bases[flow.month];
                row.frequency = ChargeFrequency::Recurring;
                row.listCost = round(base.list * rate, places, Rounding::HalfUp);
                row.contractedCost = round(base.contracted * rate, places, Rounding::HalfUp);
                m_rows.push_back(std::move(row));
            } else if (flow.kind == AddedFlow::Kind::Credit) {
                m_rows.push_back(derived(flow, FocusDerived::Credit));
            }
        }
    }

private:
    /// What tax is on, at list and at contracted prices.
    struct Base {
        Rational list;
        Rational contracted;
    };

    void addBase(const FocusRow& row)
    {
        Base& base = m_bases[row.billingPeriod];
        base.list = base.list + Rational(row.listCost);
        base.contracted = base.contracted + Rational(row.contractedCost);
    }

    FocusRow derived(const AddedFlow& flow, FocusDerived kind) const
    {
        FocusRow row;
        row.derived = kind;
        row.frequency = ChargeFrequency::OneTime;
        row.billedCost = -flow.amount.amount();
        row.effectiveCost = row.billedCost;
        row.listCost = row.billedCost;
        row.contractedCost = row.billedCost;
        row.billingCurrency = m_option.quote->currency();
        row.part = &m_option.quote->parts().front();
        row.pricingCurrency = row.part->price->currency;
        const auto& conversion = m_option.billing->conversion;
        const Rational inPricing =
            conversion ? Rational(row.billedCost) / conversion->factor : Rational(row.billedCost);
        row.pricingCurrencyEffectiveCost = round(inPricing, places, Rounding::HalfUp);
        row.billingPeriod = flow.month;
        row.periodStart = flow.month;
        row.periodEnd = flow.month.plus(1);
        row.description = "Estimate: " + m_option.quote->offer().name() + ", " + flow.what;
        return row;
    }

    /// The commitment that was running up to a month.
    std::optional<FocusCommitment> endedCommitment(Month month) const
    {
        std::optional<FocusCommitment> last;
        for (const FocusRow& row : m_rows) {
            if (row.category == ChargeCategory::Purchase && row.commitment && row.billingPeriod < month) {
                last = row.commitment;
            }
        }
        return last;
    }

    const ScenarioReport& m_report;
    const OptionResult& m_option;
    std::vector<FocusRow>& m_rows;
    std::map<Month, Base> m_bases;
};

}  // namespace

std::vector<FocusRow> scenarioFocusRows(const ScenarioReport& report, const OptionResult& option)
{
    const Rational paid = paidShare(report.scenario, *option.quote);
    const Quote quote = discounted(*option.quote, paid);
    Billing billing = *option.billing;
    billing.discount = Percentage::ofFraction(Rational(1) - paid);
    std::vector<FocusRow> rows = focusRows(quote, *option.demand, billing, report.scenario.asOf);
    for (FocusRow& row : rows) {
        // The discounted quote goes; the option's own has the same parts.
        row.part = &option.quote->parts()[static_cast<std::size_t>(row.part - quote.parts().data())];
    }
    DerivedRows(report, option, rows).add();
    std::stable_sort(rows.begin(), rows.end(), [](const FocusRow& a, const FocusRow& b) {
        const auto order = [](const FocusRow& row) {
            return std::pair(row.billingPeriod, row.derived != FocusDerived::None);
        };
        return order(a) < order(b);
    });
    return rows;
}

std::string scenarioFocusCsv(const ScenarioReport& report, const std::string& option)
{
    std::string out;
    for (const OptionResult& one : report.result.options) {
        const bool isCloud = std::holds_alternative<CloudChoice>(one.option->choice);
        if (!one.quote || !isCloud || (!option.empty() && one.option->id != option)) {
            continue;
        }
        const std::string csv = focusCsv(scenarioFocusRows(report, one));
        const auto rows = parseCsv(csv, "");
        CsvWriter writer;
        for (std::size_t i = 0; i < rows->size(); ++i) {
            if (i == 0 && !out.empty()) {
                continue;
            }
            for (const std::string& cell : (*rows)[i]) {
                writer.number(cell);  // neutralised already
            }
            writer.text(i == 0 ? "x_ScenarioOption" : one.option->id).endRow();
        }
        out += writer.take();
    }
    return out;
}

}  // namespace gpucost
