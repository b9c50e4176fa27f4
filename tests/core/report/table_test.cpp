// SPDX-License-Identifier: Apache-2.0
#include "core/report/table.h"

#include <doctest/doctest.h>

#include "core/report/page.h"
#include "core/report/unicode.h"

using namespace gpucost;

TEST_CASE("width is what a terminal shows")
{
    CHECK(displayWidth("abc") == 3);
    CHECK(displayWidth("한국") == 4);
    CHECK(displayWidth("表") == 2);
    CHECK(displayWidth("é") == 1);
    CHECK(displayWidth("e\u0301") == 1);
    CHECK(displayWidth("\xFF") == 1);
    CHECK(displayWidth("×—…") == 3);
}

TEST_CASE("columns line up whatever the script, without spaces at line ends")
{
    Table table({{"name"}, {"total\nUSD", Align::Right}, {"note"}});
    table.add({"한국", "1.00", ""});
    table.add({"abc", "10.00", "x"});
    CHECK(textTable(table) ==
          "      total\n"
          "name    USD  note\n"
          "한국   1.00\n"
          "abc   10.00  x\n");
}

TEST_CASE("columns without content are dropped on request")
{
    Table table({{"a"}, {"b"}, {"c"}});
    table.add({"1", "", "3"});
    table.dropEmptyColumns();
    CHECK(textTable(table) == "a  c\n1  3\n");
}

TEST_CASE("Markdown shows text as it is")
{
    Table table({{"a|b"}, {"n", Align::Right}});
    table.add({"*x* <i> Standard_NC6s_v3", "1"});
    CHECK(markdownTable(table) ==
          "| a\\|b | n |\n"
          "| --- | ---: |\n"
          "| \\*x\\* \\<i\\> Standard_NC6s_v3 | 1 |\n");
}

TEST_CASE("control characters and broken UTF-8 do not reach a terminal")
{
    CHECK(printable("a\x1B[31mb") == "a\uFFFD[31mb");
    CHECK(printable("\xFFx\u202Ey") == "\uFFFDx\uFFFDy");
}

TEST_CASE("long text is broken at spaces")
{
    CHECK(wrapped("one two three", 7, 0) == "one two\nthree");
    CHECK(wrapped("one two three", 9, 2) == "one two\n  three");
    CHECK(wrapped("averylongword x", 5, 0) == "averylongword\nx");
    CHECK(wrapped("", 5, 0) == "");
}
