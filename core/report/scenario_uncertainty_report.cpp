// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_uncertainty_report.h"

#include "core/report/numbers.h"
#include "core/report/uncertainty_tables.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

using OptionTornado = ScenarioUncertainty::OptionTornado;
using KindOfGrid = ScenarioUncertainty::KindOfGrid;

const ScenarioOption& optionOf(const ScenarioReport& report, std::size_t index)
{
    return *report.result.options[index].option;
}

std::vector<std::string> namesOf(const ScenarioReport& report)
{
    std::vector<std::string> names;
    for (const std::size_t index : report.uncertainty->options) {
        const bool isBaseline = index == report.result.baseline;
        names.push_back(nameOf(optionOf(report, index)) + (isBaseline ? " (baseline)" : ""));
    }
    return names;
}

std::string quotedName(const ScenarioReport& report, std::size_t index)
{
    return "“" + nameOf(optionOf(report, index)) + "”";
}

/// What stands in these figures, what does not, and who is not in them.
std::vector<std::string> limitsOf(const ScenarioReport& report)
{
    const ScenarioUncertainty& made = *report.uncertainty;
    std::vector<std::string> lines;
    if (made.worlds || !made.grids.empty()) {
        lines.push_back(
            "Worlds and grids compare plain sums of payments, after negotiated discounts; the "
            "recommendation above follows present value.");
    }
    for (const KindOfGrid& one : made.grids) {
        if (one.kind == GridKind::Months) {
            lines.push_back("The grid over months is at today's list prices.");
        }
    }
    for (const std::string& text : made.notInIt) {
        lines.push_back("Not in these figures: " + text + '.');
    }
    for (const auto& left : made.leftOut) {
        lines.push_back("Left out: " + quotedName(report, left.option) + ": " + left.why + '.');
    }
    return lines;
}

std::vector<std::string> oddsOf(const ScenarioReport& report)
{
    const ScenarioUncertainty& made = *report.uncertainty;
    const Worlds& worlds = *made.worlds;
    const std::string baseline = quotedName(report, made.options[made.baseline]);
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < worlds.options.size(); ++i) {
        if (i != made.baseline) {
            lines.push_back(quotedName(report, made.options[i]) + " costs less than " + baseline + " in " +
                            percentText(shareOf(worlds.options[i].wins, worlds.worlds)) + " of " +
                            grouped(std::to_string(worlds.worlds)) + " worlds (seed " +
                            std::to_string(made.seed) + ").");
        }
    }
    return lines;
}

void addTornado(Page& page, const ScenarioReport& report, const OptionTornado& one, Page::Kind kind)
{
    const Tornado& tornado = one.tornado;
    const std::string name = quotedName(report, one.option);
    const std::string baseline = quotedName(report, report.result.baseline);
    page.paragraph("As assumed, " + name + " instead of " + baseline + " saves " +
                   moneyText(tornado.base.saving) + "; discounted at " +
                   percentText(report.uncertainty->discountRate) + " a year that is worth " +
                   moneyText(tornado.base.presentValue) + " today.");
    if (kind == Page::Kind::Html) {
        const std::string id = "tornado-" + optionOf(report, one.option).id;
        page.chart(tornadoPicture(tornado, name + " instead of " + baseline, report.scenario.currency,
                                  "one input at a time, the others as assumed", {ChartTheme::Light, id}),
                   "What the saving is worth when one input alone turns out otherwise.");
    }
    page.table(tornadoTable(tornado, report.scenario.currency));
}

void addGrid(Page& page, const ScenarioReport& report, const KindOfGrid& one, Page::Kind kind)
{
    const ScenarioUncertainty& made = *report.uncertainty;
    page.heading("Saving by utilization and " + gridText(one.grid).columnKey);
    for (std::size_t i = 0; i < made.options.size(); ++i) {
        if (i == made.baseline) {
            continue;
        }
        const ScenarioOption& option = optionOf(report, made.options[i]);
        const std::string what =
            quotedName(report, made.options[i]) + " against " + quotedName(report, report.result.baseline);
        const GridUnit unit = gridUnit(one.grid, i, made.baseline, report.scenario.currency);
        page.paragraph(what + ": what it saves, in " + unit.name +
                       "; negative where it costs more. Columns: " + gridText(one.grid).columnKey + '.');
        if (kind == Page::Kind::Html) {
            const std::string id =
                std::string(one.kind == GridKind::Months ? "months-" : "decline-") + option.id;
            page.chart(
                savingPicture(one.grid, i, made.baseline, what, report.scenario.currency,
                              "totals of payments, rounded charge by charge", {ChartTheme::Light, id}),
                "Blue: it costs less; orange: it costs more; the thick line runs where both cost the same.");
        } else {
            page.table(savingTable(one.grid, i, made.baseline, report.scenario.currency));
        }
    }
}

}  // namespace

void addUncertainty(Page& page, const ScenarioReport& report, Page::Kind kind)
{
    if (report.uncertainty == nullptr) {
        return;
    }
    const ScenarioUncertainty& made = *report.uncertainty;
    page.heading("How sure it is");
    if (made.worlds) {
        if (const std::string stopped = stoppedText(*made.worlds); !stopped.empty()) {
            page.paragraph(stopped + '.');
        }
        page.facts(uncertainInputs(made.inputs));
        if (made.worlds->worlds > 0) {
            page.list(oddsOf(report));
            page.table(worldsTable(*made.worlds, namesOf(report), report.scenario.currency, "option"));
            page.paragraph(regretText());
        }
    }
    page.list(limitsOf(report));
    if (!made.tornados.empty()) {
        page.heading("What the decision depends on");
        for (const OptionTornado& one : made.tornados) {
            addTornado(page, report, one, kind);
        }
        page.paragraph(tornadoText());
    }
    for (const KindOfGrid& one : made.grids) {
        if (const std::string stopped = stoppedText(one.grid); !stopped.empty()) {
            page.paragraph(stopped + '.');
        }
        addGrid(page, report, one, kind);
    }
}

void writeUncertainty(JsonWriter& json, const ScenarioReport& report)
{
    if (report.uncertainty == nullptr) {
        return;
    }
    const ScenarioUncertainty& made = *report.uncertainty;
    const Currency currency = report.scenario.currency;
    std::vector<std::string> ids;
    for (const std::size_t index : made.options) {
        ids.push_back(optionOf(report, index).id);
    }
    json.key("uncertainty").beginObject();
    json.key("baseline").text(ids[made.baseline]);
    if (made.worlds) {
        json.key("worlds");
        writeWorlds(json, *made.worlds, made.inputs, made.seed, ids, currency);
    }
    json.key("tornados").beginArray();
    for (const OptionTornado& one : made.tornados) {
        json.beginObject();
        json.key("option").text(optionOf(report, one.option).id);
        json.key("tornado");
        writeTornado(json, one.tornado, made.discountRate);
        json.endObject();
    }
    json.endArray();
    json.key("grids").beginArray();
    for (const KindOfGrid& one : made.grids) {
        writeGrid(json, one.grid, ids, currency);
    }
    json.endArray();
    json.key("left_out").beginArray();
    for (const auto& left : made.leftOut) {
        json.beginObject();
        json.key("option").text(optionOf(report, left.option).id);
        json.key("why").text(left.why);
        json.endObject();
    }
    json.endArray();
    json.key("not_in_it").texts(made.notInIt);
    json.endObject();
}

namespace {

class UncertaintySheet {
public:
    UncertaintySheet(Workbook& book, const ScenarioReport& report)
        : m_report(report)
        , m_made(*report.uncertainty)
        , m_sheet(book.addSheet("Uncertainty"))
        , m_money(currencyFormat(report.scenario.currency))
        , m_minor(pow10(report.scenario.currency.minorDigits()))
    {
    }

    void write()
    {
        if (m_made.worlds) {
            for (const auto& [name, text] : uncertainInputs(m_made.inputs)) {
                m_sheet.text({m_row, 0}, name);
                m_sheet.text({m_row++, 1}, text);
            }
            if (m_made.isStopped()) {
                m_sheet.text({m_row++, 0}, "Stopped before its end: what follows is partial",
                             CellStyle::Bold);
            }
            addWorlds();
        }
        for (const OptionTornado& one : m_made.tornados) {
            addTornado(one);
        }
        for (const KindOfGrid& one : m_made.grids) {
            for (std::size_t i = 0; i < m_made.options.size(); ++i) {
                if (i != m_made.baseline) {
                    addGrid(one, i);
                }
            }
        }
        ++m_row;
        for (const std::string& line : limitsOf(m_report)) {
            m_sheet.text({m_row++, 0}, line, CellStyle::Note);
        }
    }

private:
    Rational major(const Rational& minorUnits) const { return minorUnits / m_minor; }

    void heading(const std::string& text) { m_sheet.text({++m_row, 0}, text, CellStyle::Bold); }

    void addWorlds()
    {
        const Worlds& worlds = *m_made.worlds;
        heading(grouped(std::to_string(worlds.worlds)) + " worlds, seed " + std::to_string(m_made.seed));
        SheetTable table(m_sheet, {++m_row, 0},
                         {{"option", {}, 44},
                          {"cheapest in", percentFormat(2), 18},
                          {"below the baseline in", percentFormat(2), 20},
                          {"expected", m_money, 20},
                          {"5th percentile", m_money, 20},
                          {"median", m_money, 20},
                          {"95th percentile", m_money, 20},
                          {"mean regret", m_money, 20},
                          {"95th of regret", m_money, 20}});
        const std::vector<std::string> names = namesOf(m_report);
        for (std::size_t i = 0; i < worlds.options.size(); ++i) {
            const OptionOutcome& one = worlds.options[i];
            table.text(names[i]).number(shareOf(one.cheapest, worlds.worlds));
            if (i == m_made.baseline) {
                table.skip();
            } else {
                table.number(shareOf(one.wins, worlds.worlds));
            }
            const int digits = m_report.scenario.currency.minorDigits();
            for (const Rational& amount :
                 {one.expected, Rational(one.percentile5), Rational(one.median), Rational(one.percentile95),
                  one.meanRegret, Rational(one.regret95)}) {
                table.number(round(major(amount), Scale{digits}, Rounding::HalfUp));
            }
            table.endRow();
        }
        m_row = table.nextRow();
    }

    void addTornado(const OptionTornado& one)
    {
        heading("Present value of what " + quotedName(m_report, one.option) + " saves against " +
                quotedName(m_report, m_report.result.baseline));
        SheetTable table(m_sheet, {++m_row, 0},
                         {{"input"},
                          {"low"},
                          {"as assumed"},
                          {"high"},
                          {"at low", m_money},
                          {"as assumed", m_money},
                          {"at high", m_money},
                          {"decision turns at"}});
        for (const Sensitivity& bar : one.tornado.bars) {
            const Input input = bar.swing.input;
            std::string turns;
            for (const Flip& flip : bar.flips) {
                turns += (turns.empty() ? "" : ", ") + inputText(input, flip.above);
            }
            table.text(toString(input))
                .text(inputText(input, bar.swing.low))
                .text(inputText(input, bar.base));
            table.text(inputText(input, bar.swing.high)).number(bar.atLow.presentValue.amount());
            table.number(one.tornado.base.presentValue.amount()).number(bar.atHigh.presentValue.amount());
            table.text(turns.empty() ? "never" : turns).endRow();
        }
        m_row = table.nextRow();
    }

    void addGrid(const KindOfGrid& one, std::size_t option)
    {
        const GridText text = gridText(one.grid);
        heading("What " + quotedName(m_report, m_made.options[option]) + " saves against " +
                quotedName(m_report, m_report.result.baseline) + ", by utilization and " + text.columnKey);
        std::vector<SheetColumn> columns{{"utilization"}};
        for (const std::string& column : text.columns) {
            columns.push_back({column, m_money});
        }
        SheetTable table(m_sheet, {++m_row, 0}, columns);
        for (std::size_t r = 0; r < text.rows.size(); ++r) {
            table.text(text.rows[r]);
            for (std::size_t c = 0; c < text.columns.size(); ++c) {
                const auto saving = savingAt(one.grid, option, m_made.baseline, r, c);
                if (saving) {
                    table.number(major(*saving));
                } else {
                    table.skip();
                }
            }
            table.endRow();
        }
        m_row = table.nextRow();
        for (std::int32_t column = 0; column < 12; ++column) {
            m_sheet.setWidth(column, column == 0 ? 44 : 20);
        }
    }

    const ScenarioReport& m_report;
    const ScenarioUncertainty& m_made;
    Sheet& m_sheet;
    NumberFormat m_money;
    Rational m_minor;
    std::int32_t m_row = 0;
};

}  // namespace

void addUncertainty(Workbook& book, const ScenarioReport& report)
{
    if (report.uncertainty != nullptr) {
        UncertaintySheet(book, report).write();
    }
}

}  // namespace gpucost
