// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "core/report/scenario_report.h"
#include "core/report/scenario_uncertainty_report.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

class ScenarioBook {
public:
    explicit ScenarioBook(const ScenarioReport& report)
        : m_report(report)
        , m_money(report.scenario.billing == Billing::Mode::Exact
                      ? currencyFormat(report.scenario.currency, exactPlaces)
                      : currencyFormat(report.scenario.currency))
        , m_book({report.scenario.name, "GPU cost scenario", "GPU Cost", report.scenario.note,
                  report.scenario.asOf})
    {
        for (const OptionResult& option : report.result.options) {
            if (option.quote) {
                m_options.push_back(&option);
            }
        }
    }

    Workbook make()
    {
        addSummary();
        addFlow("Cash flow", "payable", false);
        addFlow("Cumulative", "paid so far", true);
        for (const OptionResult* option : m_options) {
            addCharges(*option);
        }
        addUncertainty(m_book, m_report);
        addSources();
        return std::move(m_book);
    }

private:
    void addSummary()
    {
        Sheet& sheet = m_book.addSheet("Summary");
        std::int32_t row = 0;
        sheet.text({row++, 0}, m_report.scenario.name, CellStyle::Title);
        sheet.text({row++, 0}, demandText(m_report) + "; prices as of " + toString(m_report.scenario.asOf));
        for (const std::string& line : verdictsOf(m_report)) {
            sheet.text({row++, 0}, line);
        }
        for (const std::string& warning : warningsOf(m_report)) {
            sheet.text({row++, 0}, "Warning: " + warning, CellStyle::Note);
        }
        const NumberFormat rate = currencyFormat(m_report.scenario.currency, 4);
        SheetTable table(sheet, {row + 1, 0},
                         {{"option", {}, 34},
                          {"what it is", {}, 44},
                          {"charges", m_money, 20},
                          {addedHeading(m_report), m_money, 22},
                          {"total", m_money, 20},
                          {"present cost", m_money, 20},
                          {"per GPU-hour", rate, 18},
                          {"present saving", m_money, 20},
                          {"of the baseline", percentFormat(2), 16},
                          {"pays back", {}, 44}});
        for (const OptionResult* option : m_options) {
            addOption(table, *option);
        }
        row = table.nextRow() + 1;
        for (const OptionResult& option : m_report.result.options) {
            if (option.refused) {
                sheet.text({row++, 0},
                           "Not compared: " + nameOf(*option.option) + ": " + option.refused->found +
                               "; expected " + option.refused->expected,
                           CellStyle::Note);
            }
        }
    }

    static void addOption(SheetTable& table, const OptionResult& option)
    {
        const Money ledger = option.quote->total();
        table.text(nameOf(*option.option)).text(choiceText(*option.option)).number(ledger.amount());
        table.number((option.total - ledger).amount()).number(option.total.amount());
        table.number(option.presentCost.amount());
        if (option.perGpuHour) {
            table.number(*option.perGpuHour);
        } else {
            table.skip();
        }
        if (option.verdict) {
            table.number(option.verdict->presentSaving.amount());
            if (option.verdict->baselineCost.isZero()) {
                table.skip();
            } else {
                table.number(Rational(option.verdict->presentSaving.amount()) /
                             Rational(option.verdict->baselineCost.amount()));
            }
            table.text(paybackText(option));
        } else {
            table.skip().skip().text("baseline");
        }
        table.endRow();
    }

    /// Months by options. The sums of payments are the options' totals.
    void addFlow(std::string_view name, const std::string& what, bool cumulative)
    {
        Sheet& sheet = m_book.addSheet(name);
        std::vector<SheetColumn> columns{{"month", digitsFormat(), 12, false}};
        std::vector<std::vector<ScenarioMonth>> flows;
        std::size_t longest = 0;
        for (const OptionResult* option : m_options) {
            columns.push_back({nameOf(*option->option) + ", " + what, m_money, 24, !cumulative});
            flows.push_back(monthsOf(*option));
            longest = std::max(longest, flows.back().size());
        }
        SheetTable table(sheet, {0, 0}, columns);
        for (std::size_t i = 0; i < longest; ++i) {
            table.month(m_options.front()->quote->start().plus(static_cast<std::int32_t>(i)).firstDay());
            for (const auto& flow : flows) {
                const ScenarioMonth& month = flow[std::min(i, flow.size() - 1)];
                if (cumulative) {
                    table.number(month.cumulative.amount());
                } else if (i < flow.size()) {
                    table.number(month.payable.amount());
                } else {
                    table.skip();
                }
            }
            table.endRow();
        }
        if (!cumulative) {
            table.total("total");
        }
        table.freezeHeader(1);
        WorkbookChart chart;
        chart.kind = WorkbookChart::Kind::Lines;  // options stand for each other: never stacked
        chart.title = cumulative ? "Paid so far" : "Payable in each month";
        chart.xTitle = "month";
        chart.yTitle = std::string(m_report.scenario.currency.code());
        chart.categories = table.values(0);
        for (std::size_t i = 0; i < m_options.size(); ++i) {
            chart.series.push_back(
                {nameOf(*m_options[i]->option), table.values(static_cast<std::int32_t>(i) + 1)});
        }
        chart.at = {0, static_cast<std::int32_t>(m_options.size()) + 2};
        sheet.addChart(std::move(chart));
    }

    void addCharges(const OptionResult& option)
    {
        Sheet& sheet = m_book.addSheet("Charges " + option.option->id);
        const NumberFormat unitPrice = currencyFormat(m_report.scenario.currency, 6);
        SheetTable table(sheet, {0, 0},
                         {{"month", digitsFormat(), 12},
                          {"what", {}, 36},
                          {"category", {}, 12},
                          {"frequency", {}, 14},
                          {"quantity", plainFormat(2), 16},
                          {"unit", {}, 16},
                          {"unit price", unitPrice, 20},
                          {"cost", m_money, 22, true}});
        for (const Charge& charge : option.quote->charges()) {
            table.month(option.quote->start().plus(charge.month).firstDay()).text(charge.plan);
            table.text(toString(charge.category)).text(toString(charge.frequency));
            table.number(charge.quantity).text(charge.unit).number(charge.unitPrice);
            table.number(charge.cost.amount()).endRow();
        }
        for (const AddedFlow& flow : option.added) {
            table.month(flow.month.firstDay()).text(flow.what).text("added").skip().skip().skip().skip();
            table.number(-flow.amount.amount()).endRow();
        }
        table.total("total");
        table.freezeHeader(2);
    }

    void addSources()
    {
        Sheet& sheet = m_book.addSheet("Sources");
        std::int32_t row = 0;
        sheet.text({row++, 0}, "What is assumed", CellStyle::Bold);
        for (const std::string& line : assumptionsOf(m_report)) {
            sheet.text({row++, 0}, line);
        }
        ++row;
        sheet.text({row++, 0}, "Exchange rates", CellStyle::Bold);
        for (const ExchangeRate& rate : m_report.result.rates) {
            sheet.text({row++, 0}, rateText(rate));
        }
        ++row;
        SheetTable table(sheet, {row, 0},
                         {{"price of", {}, 52},
                          {"is", {}, 40},
                          {"as of", {}, 12},
                          {"source", {}, 60},
                          {"reference", {}, 60}});
        std::vector<const Price*> shown;
        for (const OptionResult* option : m_options) {
            for (const QuotedPart& part : option->quote->parts()) {
                if (std::find(shown.begin(), shown.end(), part.price) != shown.end()) {
                    continue;
                }
                shown.push_back(part.price);
                const Source& source = *part.price->source;
                table.text(part.offer->name() + ", " + toString(part.price->plan))
                    .text(priceText(*part.price));
                table.date(part.price->asOf).text(source.title).link(source.reference, source.reference);
                table.endRow();
            }
        }
        row = table.nextRow() + 1;
        sheet.text({row++, 0}, digestText(m_report.result.booksDigest), CellStyle::Note);
        sheet.text({row++, 0}, notInTheFigures(), CellStyle::Note);
    }

    const ScenarioReport& m_report;
    NumberFormat m_money;
    Workbook m_book;
    std::vector<const OptionResult*> m_options;
};

}  // namespace

Workbook scenarioWorkbook(const ScenarioReport& report)
{
    return ScenarioBook(report).make();
}

}  // namespace gpucost
