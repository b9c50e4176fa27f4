// SPDX-License-Identifier: Apache-2.0
//
// Run by the build: turns the JSON files of pricing-data into one file of packed data, or prints what is
// wrong with them.
//
//     gpucost-pack OUTPUT HARDWARE.json RATES.json BOOK.json... --measured MEASURED.json

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <sstream>

#include "core/base/pack_stream.h"
#include "core/hardware/hardware_pack.h"
#include "core/offer/exchange_rates.h"
#include "core/offer/price_book.h"
#include "core/workload/measurement_pack.h"

namespace {

using namespace gpucost;

std::string contentOf(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) {
        throw std::runtime_error(path + ": cannot be read");
    }
    return content.str();
}

/// The value, or an end with all its problems on the screen.
template <class T>
T valueOf(Checked<T> checked)
{
    if (!checked) {
        for (const Error& error : checked.error()) {
            std::fprintf(stderr, "%s\n", describe(error).c_str());
        }
        throw std::runtime_error("bad pricing data");
    }
    return std::move(*checked);
}

void checkGpus(const PriceBook& book, const HardwareTable& hardware)
{
    for (const Offer& offer : book.offers()) {
        if (!offer.gpu.empty() && hardware.byId(offer.gpu) == nullptr) {
            throw std::runtime_error(std::string(book.id()) + ": " + offer.name() + ": the GPU " +
                                     std::string(offer.gpu) + " is not in the hardware table");
        }
    }
}

/// Takes the value of an option out of the arguments; empty if it is not there.
std::string takeOption(std::vector<std::string>& arguments, std::string_view name)
{
    const auto option = std::find(arguments.begin(), arguments.end(), name);
    if (option == arguments.end() || option + 1 == arguments.end()) {
        return {};
    }
    std::string value = *(option + 1);
    arguments.erase(option, option + 2);
    return value;
}

int run(std::vector<std::string> arguments)
{
    constexpr std::size_t fixedArguments = 3;
    const std::string measured = takeOption(arguments, "--measured");
    if (arguments.size() < fixedArguments || measured.empty()) {
        std::fputs("gpucost-pack OUTPUT HARDWARE.json RATES.json BOOK.json... --measured MEASURED.json\n",
                   stderr);
        return 2;
    }
    const HardwareTable hardware = valueOf(readHardwareTable(contentOf(arguments[1]), arguments[1]));
    PackWriter out;
    out.text(packHardwareTable(hardware));
    out.text(packExchangeRates(valueOf(readExchangeRates(contentOf(arguments[2]), arguments[2]))));
    out.number(arguments.size() - fixedArguments);
    for (std::size_t i = fixedArguments; i < arguments.size(); ++i) {
        const PriceBook book = valueOf(readPriceBook(contentOf(arguments[i]), arguments[i]));
        checkGpus(book, hardware);
        out.text(packPriceBook(book));
    }
    // What few commands ask for comes last: see pricing-data/shipped_parts.h.
    out.text(packBenchmarks(valueOf(readBenchmarks(contentOf(measured), measured, hardware))));
    std::ofstream file(arguments[0], std::ios::binary | std::ios::trunc);
    file << out.bytes();
    file.close();
    if (!file) {
        throw std::runtime_error(arguments[0] + ": cannot be written");
    }
    return 0;
}

}  // namespace

int main(int count, char** values)
{
    try {
        return run({values + 1, values + count});
    } catch (const std::exception& error) {
        std::fprintf(stderr, "gpucost-pack: %s\n", error.what());
        return 1;
    }
}
