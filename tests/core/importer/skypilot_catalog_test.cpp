// SPDX-License-Identifier: Apache-2.0
#include "core/importer/skypilot_catalog.h"

#include <doctest/doctest.h>

#include "tests/core/importer/import_text.h"

using namespace gpucost;
using namespace gpucost::import_text;

namespace {

// Headers and rows of anycloud-sh/catalog@62ff0a9.
const std::string azureHead =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,GpuInfo,Price,SpotPrice,Region,"
    "Generation\n";
const std::string gcpHead =
    "InstanceType,vCPUs,MemoryGiB,AcceleratorName,AcceleratorCount,GpuInfo,Region,AvailabilityZone,Price,"
    "SpotPrice\n";
const std::string lambdaHead =
    "InstanceType,AcceleratorName,AcceleratorCount,vCPUs,MemoryGiB,Price,Region,GpuInfo,SpotPrice\n";
const std::string a100 = "{'Gpus': [{'MemoryInfo': {'SizeInMiB': 40960}}]}";

Import read(const std::string& text, const std::string& name = "vms.csv", const std::string& provider = {})
{
    ImportOptions how = options();
    how.provider = provider;
    return imported(importSkypilotCatalog, {text}, how, name);
}

std::string problems(const std::string& text, const std::string& name = "vms.csv")
{
    return problemsOf(importSkypilotCatalog, text, name);
}

}  // namespace

TEST_CASE("Azure: sixths of a GPU, empty spot cells, a list of generations that needs no quotes")
{
    const Import import = read(azureHead +
                               "Standard_NV6ads_A10_v5,A10,0.167,6,55,,0.454,0.08626,eastus,V2\n"
                               "Standard_NC48ads_A100_v4,A100-80GB,2,48,440,,7.346,,eastus,V2\n"
                               "Standard_NV4as_v4,MI25,1,4,14,,0.233,0.0466,eastus,V1\n"
                               "Standard_NC4as_T4_v3,T4,1,4,28,,0.526,0.0789,eastus,V1,V2\n"
                               "Standard_B12ms,,,12,48,,0.634,,australiacentral,V1,V2\n"
                               "Standard_NP10s,,1,10,168,,1.98,,canadacentral,V1\n"
                               "Standard_ND96isr_H200_v5,,,96,1850,,106.0,,eastus,V2\n");
    CHECK(offersOf(import) ==
          "azure/eastus/Standard_NC48ads_A100_v4 a100-pcie-80gb x2 linux shared\n"
          "azure/eastus/Standard_NC4as_T4_v3 t4 x1 linux shared\n"
          "azure/eastus/Standard_ND96isr_H200_v5 h200-sxm-141gb x8 linux shared\n"
          "azure/eastus/Standard_NV4as_v4 mi25 x1/8 linux shared\n"
          "azure/eastus/Standard_NV6ads_A10_v5 a10 x1/6 linux shared\n");
    CHECK(pricesOf(import) ==
          "on-demand 0 + 7.346 USD 2026-08-20\n"
          "on-demand 0 + 0.526 USD 2026-08-20\nspot 0 + 0.0789 USD 2026-08-20\n"
          "on-demand 0 + 106.0 USD 2026-08-20\n"
          "on-demand 0 + 0.233 USD 2026-08-20\nspot 0 + 0.0466 USD 2026-08-20\n"
          "on-demand 0 + 0.454 USD 2026-08-20\nspot 0 + 0.08626 USD 2026-08-20\n");
    CHECK(import.book.offers()[3].note == "GPUs as the list counts them: 1");
    CHECK(import.book.offers()[2].note == "the list does not say that the machine has a GPU");
    CHECK(import.book.offers()[0].prices.front().asOfKind == AsOfKind::Inferred);
    CHECK(skipped(import, "no accelerator: a machine without GPU, or one whose GPU the list leaves out") ==
          2);
}

TEST_CASE("a sixth of a GPU is a sixth also where nobody knows the machine")
{
    const Import import = read(azureHead +
                               "Standard_NX1,T4,0.167,4,28,,0.1,,eastus,V1\nStandard_NX2,T4,0.333,4,28,,0.2,,"
                               "eastus,V1\nStandard_NX3,V100,1,4,28,,3,,eastus,V1\n");
    CHECK(offersOf(import) ==
          "azure/eastus/Standard_NX1 t4 x1/6 linux shared\nazure/eastus/Standard_NX2 t4 x1/3 linux shared\n");
    CHECK(skipped(import, "an accelerator of which the list does not say which it is: V100") == 1);
}

TEST_CASE(
    "Google: rows of hosts whose GPU is left out are recognised, N1 hosts are kept, zones repeat a price")
{
    const Import import =
        read(gcpHead +
             "a2-highgpu-1g,12.0,85.0,,,,asia-northeast1,asia-northeast1-a,0.94803,0.47407\n"
             "a3-highgpu-8g,208.0,1872.0,,,,us-east4,us-east4-a,8.0,4.0\n"
             "a4-highgpu-8g,224.0,3968.0,,,,asia-northeast1,asia-northeast1-b,0.0,0.0\n"
             "g2-standard-4,4.0,16.0,,,,us-east4,us-east4-a,0.14,0.05\n"
             "n1-standard-8,8.0,30.0,,,,us-central1,us-central1-a,0.38,0.08\n"
             "n1-standard-8,8.0,30.0,,,,us-central1,us-central1-b,0.38,0.08\n"
             "c2-standard-16,16.0,64.0,,,,us-central1,us-central1-b,0.8,0.08\n");
    CHECK(offersOf(import) == "gcp/us-central1/n1-standard-8 - x0 linux shared\n");
    CHECK(pricesOf(import) == "on-demand 0 + 0.38 USD 2026-08-20\nspot 0 + 0.08 USD 2026-08-20\n");
    CHECK(toString(import.book.offers().front().vcpus.value()) == "8");
    CHECK(import.book.offers().front().billing->id == "gcp-n1");
    CHECK(skipped(import, "a machine without the price of its GPU") == 4);
    CHECK(skipped(import, "the same price in another zone") == 1);
    CHECK(skipped(import, "no accelerator: a machine without GPU, or one whose GPU the list leaves out") ==
          1);
}

TEST_CASE("Google: GPUs alone, by their own name where they attach to N1, else spot only")
{
    const Import import = read(
        gcpHead + ",,,T4,1," + a100 + ",us-west2,us-west2-b,0.42074,0.1558\n,,,T4,2," + a100 +
        ",us-west2,us-west2-b,0.84147,0.3116\n,,,T4,4," + a100 +
        ",us-west2,us-west2-b,1.9,0.6232\n,,,A100,1," + a100 +
        ",asia-northeast1,asia-northeast1-a,1.70586,1.3974\n,,,B200,8,,asia-south1,asia-south1-c,35.39149,\n"
        ",,,L4,1,,us-east4,us-east4-a,0.7192,0.3564\n,,,L4,2,,us-east4,us-east4-a,1.43841,0.7128\n,,,tpu-"
        "v5litepod-4,1,tpu-v5litepod-4,us-east1,us-east1-d,8.0,\n");
    CHECK(offersOf(import) ==
          "gcp/asia-northeast1/a2-highgpu-1g a100-sxm4-40gb x1 unstated unstated without host\n"
          "gcp/us-east4/nvidia-l4 l4 x1 unstated unstated without host\n"
          "gcp/us-west2/nvidia-tesla-t4 t4 x1 unstated unstated without host\n");
    CHECK(pricesOf(import) ==
          "spot 0 + 1.3974 USD 2026-08-20\nspot 0 + 0.3564 USD 2026-08-20\non-demand 0 + 0.42074 USD "
          "2026-08-20\nspot 0 + 0.1558 USD 2026-08-20\n");
    CHECK(import.book.offers()[2].prices.front().per == Per::GpuHour);
    CHECK(import.book.offers()[0].prices.front().per == Per::InstanceHour);
    CHECK(skipped(import, "several GPUs at the price of one, times their number") == 2);
    CHECK(skipped(import, "several GPUs at another price than one, times their number") == 1);
    CHECK(
        skipped(import,
                "GPUs of a Google machine without a spot price: the on-demand column is known to be wrong") ==
        1);
    CHECK(skipped(import, "a TPU slice") == 1);
}

TEST_CASE("Lambda: quoted Python in GpuInfo, no spot prices, no operating system")
{
    const Import import = read(lambdaHead +
                               "gpu_8x_v100_n,V100,8.0,88.0,448.0,6.32,europe-central-1,\"{'Gpus': [{'Name': "
                               "'V100', 'Manufacturer': 'NVIDIA', 'Count': 8.0, "
                               "'MemoryInfo': {'SizeInMiB': 16384}}], 'TotalGpuMemoryInMiB': "
                               "16384}\",\r\ncpu_4x_generalx,,,4.0,16.0,0.2,europe-central-1,,\r\n");
    CHECK(offersOf(import) == "lambda/europe-central-1/gpu_8x_v100_n v100-sxm2-16gb x8 unstated unstated\n");
    CHECK(pricesOf(import) == "on-demand 0 + 6.32 USD 2026-08-20\n");
}

TEST_CASE("whose machines they are says the option, then the folder, then the machines")
{
    const std::string text = lambdaHead + "some_machine,T4,1,4,16,0.2,here,,\n";
    CHECK(offersOf(read(text, "catalogs/lambda/vms.csv")).starts_with("lambda/"));
    CHECK(offersOf(read(text, "lambda/vms.csv")).starts_with("lambda/"));
    CHECK(offersOf(read(text, "lambda/vms.csv", "nebius")).starts_with("nebius/"));
    CHECK(problems(text).find("machines of an unknown cloud, such as \"some_machine\"") != std::string::npos);
}

TEST_CASE("every problem is reported with its line and column")
{
    const std::string found = problems(azureHead +
                                       "Standard_NC4as_T4_v3,T4,1,4,28,,0.5x,0.1,eastus,V1\nStandard_NC4as_"
                                       "T4_v3,T4,many,4,28,,0.5,0.1,eastus,V1\n"
                                       "Standard_NC4as_T4_v3,T4,1,4,28,{'Gpus,0.5,0.1,eastus,V1\nStandard_"
                                       "NC4as_T4_v3,T4,1,4,28,,0.5,0.1,,V1\n");
    CHECK(found.find("vms.csv:2 Price: found \"0.5x\"") != std::string::npos);
    CHECK(found.find("vms.csv:3 AcceleratorCount: found \"many\"") != std::string::npos);
    CHECK(found.find("vms.csv:4 GpuInfo: found \"{'Gpus\"") != std::string::npos);
    CHECK(found.find("vms.csv:5 Region: found an empty cell") != std::string::npos);
    CHECK(problems(azureHead + "Standard_NC4as_T4_v3,T4,1,4,28,,0.5,0.1,eastus\n")
              .find("vms.csv:2: found 9 fields, expected 10") != std::string::npos);
    CHECK(problems(azureHead + "Standard_NC4as_T4_v3,T4,1,4,28,,0.5,0.1,eastus,V1,x\n")
              .find("found 11 fields") != std::string::npos);
    CHECK(problems("InstanceType,Price\n").find("no column \"AcceleratorName\"") != std::string::npos);
    CHECK(problems("InstanceType,Price,InstanceType\n").find("the column \"InstanceType\" a second time") !=
          std::string::npos);
}
