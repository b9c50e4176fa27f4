// SPDX-License-Identifier: Apache-2.0
//
// write_workbook FILE.xlsx: writes the sample workbook, and to standard output a line of JSON for each of its
// cells: what a reader must find there.
#include <iostream>

#include "connect/xlsx.h"
#include "core/report/json_writer.h"
#include "tests/connect/sample_workbook.h"

using namespace gpucost;

namespace {

struct Expected {
    std::string kind;
    std::string value;
};

Expected expected(const SheetCell& cell)
{
    if (const auto* text = std::get_if<std::string>(&cell.content)) {
        return {"text", *text};
    }
    if (const auto* number = std::get_if<NumberCell>(&cell.content)) {
        return {"number", toString(number->value)};
    }
    if (const auto* date = std::get_if<DateCell>(&cell.content)) {
        const bool agreed = date->day >= parseDate("1900-03-01").value();
        return {agreed ? "date" : "text", toString(date->day)};
    }
    if (const auto* formula = std::get_if<FormulaCell>(&cell.content)) {
        return {"formula", toString(round(formula->value, Scale{20}, Rounding::HalfUp))};
    }
    return {"text", std::get<LinkCell>(cell.content).text};
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::cerr << "usage: write_workbook FILE.xlsx\n";
        return 2;
    }
    const Workbook book = test::sampleWorkbook();
    if (const auto error = writeXlsx(book, argv[1])) {
        std::cerr << describe(*error) << '\n';
        return 6;
    }
    for (std::size_t sheet = 0; sheet < book.sheets().size(); ++sheet) {
        for (const auto& [at, cell] : book.sheets()[sheet]->cells()) {
            const Expected here = expected(cell);
            std::cout << "{\"sheet\": " << sheet << ", \"row\": " << at.row << ", \"column\": " << at.column
                      << ", \"kind\": " << jsonQuoted(here.kind) << ", \"value\": " << jsonQuoted(here.value)
                      << "}\n";
        }
    }
    return 0;
}
