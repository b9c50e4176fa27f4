// SPDX-License-Identifier: Apache-2.0
#include "core/importer/machine_table.h"

#include <doctest/doctest.h>

using namespace gpucost;

TEST_CASE("the shipped catalog says what machines hold")
{
    const ImportOptions options = importOptions(shippedCatalog());
    const MachineShape* p3 = options.machine("aws", "p3.2xlarge");
    REQUIRE(p3 != nullptr);
    CHECK(p3->gpu == "v100-sxm2-16gb");
    CHECK(p3->gpuCount == Rational(1));
    REQUIRE(options.machine("azure", "Standard_NV6ads_A10_v5") != nullptr);
    CHECK(options.machine("azure", "Standard_NV6ads_A10_v5")->gpuCount == Rational(Integer(1), Integer(6)));
    REQUIRE(options.machine("gcp", "n1-standard-8") != nullptr);
    CHECK(options.machine("gcp", "n1-standard-8")->gpu.empty());
    CHECK(options.machine("azure", "p3.2xlarge") == nullptr);
}

TEST_CASE("a GPU's name means one GPU, or one with such a memory, or none")
{
    const ImportOptions options = importOptions(shippedCatalog());
    CHECK(options.gpuNamed("nvidia-tesla-t4", 0) == "t4");
    CHECK(options.gpuNamed("T4", 15360) == "t4");
    CHECK(options.gpuNamed("V100", 0).empty());
    CHECK(options.gpuNamed("H100", 81920).empty());  // PCIe or SXM
    CHECK(options.gpuNamed("no such GPU", 0).empty());
}
