// SPDX-License-Identifier: Apache-2.0
//
// Private to core/report: the tables, JSON and pictures of worlds, tornados and grids, which stand in reports
// of their own and in those of scenarios.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/report/chart_canvas.h"
#include "core/report/json_writer.h"
#include "core/report/table.h"
#include "core/uncertainty/grid.h"
#include "core/uncertainty/monte_carlo.h"
#include "core/uncertainty/sensitivity.h"

namespace gpucost {

/// A share of a count.
Rational shareOf(std::size_t part, std::size_t whole);
/// Minor units as the currency writes them, rounded to one.
std::string minorText(Currency currency, const Rational& minorUnits);
/// At most six places, no zeros at the end.
std::string shortNumber(const Rational& value);
/// "36", "x 1.1", "60 %".
std::string inputText(Input input, const Rational& value);

/// What is uncertain, or certain and not as everybody would take it: name and distribution.
std::vector<std::pair<std::string, std::string>> uncertainInputs(const Uncertainty& inputs);

/// A figure of an option's outcome, by the name it has for programs.
struct Measure {
    const char* key;
    std::string value;
    bool isMoney = true;
};
std::vector<Measure> measuresOf(const Worlds& worlds, std::size_t option, Currency currency);

/// One row an option; `heading` is what options are called.
Table worldsTable(const Worlds& worlds, const std::vector<std::string>& names, Currency currency,
                  const std::string& heading);
std::string regretText();

Table tornadoTable(const Tornado& tornado, Currency currency);
std::string tornadoText();

/// The axes of a grid as people read them.
struct GridText {
    std::string columnKey;  ///< "months"
    std::vector<std::string> columns;
    std::vector<std::string> rows;
};
GridText gridText(const Grid& grid);

/// What one plan of the grid saves against another at a crossing, in minor units; no answer where the work
/// was stopped.
std::optional<Rational> savingAt(const Grid& grid, std::size_t plan, std::size_t baseline, std::size_t row,
                                 std::size_t column);

/// In what savings of a grid are shown: the currency, or millions of it where one is a hundred million or
/// more.
struct GridUnit {
    Rational minorUnits;  ///< that one of it has
    std::string name;     ///< "KRW", "million KRW"
    int places = 0;
};
GridUnit gridUnit(const Grid& grid, std::size_t plan, std::size_t baseline, Currency currency);
Table savingTable(const Grid& grid, std::size_t plan, std::size_t baseline, Currency currency);

void writeWorlds(JsonWriter& json, const Worlds& worlds, const Uncertainty& inputs, std::uint64_t seed,
                 const std::vector<std::string>& names, Currency currency);
void writeTornado(JsonWriter& json, const Tornado& tornado, const Rational& discountRate);
void writeGrid(JsonWriter& json, const Grid& grid, const std::vector<std::string>& names, Currency currency);

/// "Stopped after 1,024 of 10,000 worlds: what follows is partial"; empty where it was not.
std::string stoppedText(const Worlds& worlds);
std::string stoppedText(const Grid& grid);

/// Pictures: the present value of the saving by input, and the saving at every crossing.
std::string tornadoPicture(const Tornado& tornado, const std::string& title, Currency currency,
                           const std::string& source, const ChartStyle& style = {});
std::string savingPicture(const Grid& grid, std::size_t plan, std::size_t baseline, const std::string& title,
                          Currency currency, const std::string& source, const ChartStyle& style = {});

}  // namespace gpucost
