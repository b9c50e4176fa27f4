// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/workbook.h"
#include "core/time/month.h"
#include "tests/core/report/hostile.h"

namespace gpucost::test {

/// What reports put into spreadsheets: sums, long numbers, a currency without decimals, dates, hostile text.
inline Workbook sampleWorkbook()
{
    Workbook book({"Eight V100 for three years", "=1+1", "GPU Cost", "made by a test",
                   parseDate("2026-09-01").value()});
    const auto day = [](std::string_view text) { return parseDate(text).value(); };

    Sheet& months = book.addSheet("Cash flow");
    SheetTable table(months, {0, 0},
                     {{"month", {}, 10},
                      {"payment", currencyFormat(currency("USD")), 16, true},
                      {"in won", currencyFormat(currency("KRW")), 18, true},
                      {"GPU-hours", plainFormat(3), 14, true},
                      {"share", percentFormat(2), 10}});
    Month month(2019, 9);
    Decimal payment = Decimal::of("3090.82");
    for (int i = 0; i < 36; ++i) {
        table.month(month.plus(i).firstDay())
            .number(payment)
            .number(round(payment * Decimal::of("1194.1145"), Scale{0}, Rounding::HalfUp))
            .number(Rational(Integer(73000 + i), Integer(3)))
            .number(Rational(Integer(i), Integer(37)));
        table.endRow();
        payment = payment + Decimal::of("0.07");
    }
    table.total("total");
    table.freezeHeader(1);
    const std::int32_t below = table.nextRow() + 1;
    months.text({below, 0}, "first less last", CellStyle::Bold);
    months.difference({below, 1}, {1, 1}, {36, 1}, currencyFormat(currency("USD")));
    months.text({below + 1, 0}, "won per dollar");
    months.ratio({below + 1, 1}, {37, 2}, {37, 1}, plainFormat(4));
    months.ratio({below + 2, 1}, {37, 2}, {below + 2, 5}, plainFormat(4));
    months.text({below + 3, 0}, "Taxes are not in the figures.", CellStyle::Note);
    months.addChart({WorkbookChart::Kind::StackedColumns,
                     "=What is due",
                     "month",
                     "USD",
                     table.values(0),
                     {{"payment", table.values(1)}, {"GPU-hours", table.values(3)}},
                     {1, 7}});
    months.addChart({WorkbookChart::Kind::Lines,
                     "Won",
                     "month",
                     "KRW",
                     table.values(0),
                     {{"won", table.values(2)}},
                     {22, 7}});

    Sheet& digits = book.addSheet("Digits");
    SheetTable numbers(digits, {0, 0},
                       {{"number", plainFormat(2), 30, true}, {"short", plainFormat(2), 20, true}});
    for (const char* text : {"1", "-0.01", "123456789012345", "1234567890123456", "0.1234567890123456789",
                             "99999999999999999999.99", "4611686018427387904"}) {
        numbers.number(Decimal::of(text)).number(Decimal::of("0.1")).endRow();
    }
    numbers.total("");
    for (const char* text : {"0.1", "0.2", "123456789.012345", "999999999999999", "0.000000000000123",
                             "-4768112", "1e20", "2.675", "9.00000000000001"}) {
        numbers.number(Decimal::parse(text).value()).endRow();
    }

    Sheet& days = book.addSheet("Days");
    std::int32_t row = 0;
    for (const char* text :
         {"1900-01-01", "1900-02-28", "1900-03-01", "1970-01-01", "2000-02-29", "2026-09-01", "9999-12-31"}) {
        days.date({row, 0}, day(text));
        days.month({row++, 1}, day(text));
    }

    Sheet& hostile = book.addSheet("'=Ho[s]t*ile?/\\:names that are far too long for a sheet'");
    row = 0;
    for (const std::string& text : naughtyStrings()) {
        hostile.text({row++, 0}, text);
    }
    hostile.text({row++, 0}, "_x0041_ stays as it is");
    hostile.text({row++, 0}, "  two  spaces ");
    hostile.link({row++, 0}, "=a link", "https://example.org/?a=1&b=%20\"2\"");
    hostile.link({row++, 0}, "no link", "javascript:alert(1)");
    hostile.link({row++, 0}, "nor this", "repository:path@commit");
    return book;
}

}  // namespace gpucost::test
