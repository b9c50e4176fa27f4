// SPDX-License-Identifier: Apache-2.0
#include "core/importer/python_literal.h"

#include <doctest/doctest.h>

using namespace gpucost;

namespace {

std::string sizeIn(std::string_view literal)
{
    const auto number = numberInPythonLiteral(literal, "SizeInMiB");
    return !number ? "refused" : *number ? std::string(**number) : "none";
}

}  // namespace

TEST_CASE("GpuInfo is a Python literal")
{
    // anycloud-sh/catalog, gcp and lambda
    CHECK(sizeIn("{'Gpus': [{'MemoryInfo': {'SizeInMiB': 40960}}]}") == "40960");
    CHECK(sizeIn("{'Gpus': [{'Name': 'V100', 'Manufacturer': 'NVIDIA', 'Count': 8.0, 'MemoryInfo': "
                 "{'SizeInMiB': 16384}}], 'TotalGpuMemoryInMiB': 16384}") == "16384");
    CHECK(sizeIn("{'a': None, 'b': (1, 2,), \"c\": True}") == "none");
    CHECK(sizeIn("{}") == "none");
}

TEST_CASE("what is no literal is refused, never evaluated")
{
    for (const char* literal : {"", "{", "{'a'", "{'a':}", "{'a': 1", "{'a': 1}}", "{'a': __import__('os')}",
                                "{'a': 'b}", "[1 2]", "{1: 2}"}) {
        CAPTURE(literal);
        CHECK(sizeIn(literal) == "refused");
    }
    CHECK(sizeIn(std::string(1'000'000, '[')) == "refused");
}
