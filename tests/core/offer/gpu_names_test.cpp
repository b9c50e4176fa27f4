// SPDX-License-Identifier: Apache-2.0
//
// Every GPU that a shipped book sells has a specification, under one id.
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include <doctest/doctest.h>

#include "core/hardware/processor.h"
#include "core/offer/catalog.h"
#include "core/offer/price_book.h"

using namespace gpucost;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), path.string());
    std::ostringstream content;
    content << in.rdbuf();
    return content.str();
}

/// The books of the repository, also those that are not compiled in.
std::vector<PriceBook> everyBook()
{
    std::vector<PriceBook> books;
    for (const char* folder : {"books", "history"}) {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::string(GPUCOST_SOURCE_DIR "/pricing-data/") + folder)) {
            if (entry.path().extension() == ".json") {
                auto book = readPriceBook(contentOf(entry.path()), entry.path().filename().string());
                REQUIRE_MESSAGE(book.has_value(), describe(book.error().front()));
                books.push_back(std::move(*book));
            }
        }
    }
    return books;
}

}  // namespace

TEST_CASE("every GPU of every shipped book resolves to one specification")
{
    const HardwareTable& hardware = shippedCatalog()->hardware();
    std::set<std::string> unresolved;
    std::set<std::string> gpus;
    const std::vector<PriceBook> books = everyBook();
    for (const PriceBook& book : books) {
        for (const Offer& offer : book.offers()) {
            if (offer.gpu.empty()) {
                continue;
            }
            gpus.emplace(offer.gpu);
            const Accelerator* gpu = hardware.byId(offer.gpu);
            if (gpu == nullptr) {
                unresolved.insert(std::string(book.id()) + ": " + std::string(offer.gpu));
                continue;
            }
            // The id means the same when somebody asks for it: this GPU, or it and the others of its family.
            const auto named = hardware.named(offer.gpu);
            CHECK(std::find(named.begin(), named.end(), gpu) != named.end());
        }
    }
    CHECK(unresolved == std::set<std::string>{});
    CHECK(books.size() == 9);
    CHECK(gpus.size() >= 40);
}

TEST_CASE("the spellings of providers, catalogs and drivers lead to one GPU")
{
    struct Row {
        const char* name;
        const char* id;
    };
    const Row rows[] = {
        // Google's accelerator types, all that its importer knows.
        {"nvidia-tesla-k80", "k80-die"},
        {"nvidia-tesla-p4", "p4"},
        {"nvidia-tesla-p100", "p100-pcie-16gb"},
        {"nvidia-tesla-v100", "v100-sxm2-16gb"},
        {"nvidia-tesla-t4", "t4"},
        {"nvidia-tesla-a100", "a100-sxm4-40gb"},
        {"nvidia-a100-80gb", "a100-sxm4-80gb"},
        {"nvidia-l4", "l4"},
        {"nvidia-h100-80gb", "h100-sxm5-80gb"},
        {"nvidia-h100-mega-80gb", "h100-sxm5-80gb"},
        {"nvidia-h200-141gb", "h200-sxm-141gb"},
        {"nvidia-b200", "b200-sxm-180gb"},
        {"nvidia-rtx-pro-6000", "rtx-pro-6000-bse"},
        // SkyPilot's catalogs, where a name means one chip.
        {"T4", "t4"},
        {"L40S", "l40s"},
        {"Trainium", "trainium1"},
        {"Inferentia", "inferentia1"},
        {"Inferentia2", "inferentia2"},
        {"MI300X", "mi300x"},
        // What drivers report.
        {"Tesla V100-SXM2-16GB", "v100-sxm2-16gb"},
        {"Tesla V100-PCIE-16GB", "v100-pcie-16gb"},
        {"Tesla V100-SXM2-32GB", "v100-sxm2-32gb"},
        {"NVIDIA A100-SXM4-40GB", "a100-sxm4-40gb"},
        {"NVIDIA A100 80GB PCIe", "a100-pcie-80gb"},
        {"NVIDIA H100 80GB HBM3", "h100-sxm5-80gb"},
        {"NVIDIA H100 PCIe", "h100-pcie-80gb"},
        {"NVIDIA A10G", "a10g"},
        {"NVIDIA A10", "a10"},
        {"tesla t4", "t4"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto gpus = shippedCatalog()->hardware().named(row.name);
        REQUIRE(gpus.size() == 1);
        CHECK(gpus.front()->id == row.id);
    }
    // A name that stands for cards that differ gives all of them, and never one by chance.
    for (const char* family : {"V100", "A100", "H100", "K80", "M60", "P100"}) {
        CHECK(shippedCatalog()->hardware().named(family).size() > 1);
    }
    CHECK(shippedCatalog()->hardware().named("Tesla V1000").empty());
}

TEST_CASE("the machines of the shipped processors are on sale, each without a GPU")
{
    for (const ProcessorMachine& machine : shippedProcessors().machines()) {
        CAPTURE(machine.instanceType);
        int offers = 0;
        for (const auto& book : shippedCatalog()->books()) {
            for (const Offer& offer : book->offers()) {
                if (offer.provider == machine.provider && offer.instanceType == machine.instanceType) {
                    CHECK(offer.gpu.empty());
                    CHECK(offer.gpuCount == Rational(0));
                    CHECK(offer.includesHost);
                    CHECK(offer.vcpus == Rational(machine.vcpus));
                    CHECK(offer.memoryGib == Rational(machine.memoryGib));
                    CHECK(offer.prices.size() == 1);
                    ++offers;
                }
            }
        }
        CHECK(offers == 1);
    }
}
