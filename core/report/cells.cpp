// SPDX-License-Identifier: Apache-2.0
#include "core/report/cells.h"

#include "core/report/csv.h"
#include "core/report/json_writer.h"

namespace gpucost {

void writeCell(CsvWriter& csv, const Cell& cell)
{
    if (cell.kind == Cell::Kind::Text) {
        csv.text(cell.value);
    } else {
        csv.number(cell.value);
    }
}

void writeRow(CsvWriter& csv, const std::vector<Cell>& cells)
{
    for (const Cell& cell : cells) {
        writeCell(csv, cell);
    }
    csv.endRow();
}

void writeCell(JsonWriter& json, const Cell& cell)
{
    json.key(cell.name);
    if (cell.value.empty() && cell.kind != Cell::Kind::Text) {
        json.null();
    } else if (cell.kind == Cell::Kind::Integer) {
        json.integer(std::stoll(cell.value));
    } else if (cell.kind == Cell::Kind::Truth) {
        json.boolean(cell.value == "true");
    } else {
        json.text(cell.value);
    }
}

}  // namespace gpucost
