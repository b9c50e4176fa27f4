// SPDX-License-Identifier: Apache-2.0
//
// Run by the build: turns the JSON files of pricing-data into one file of packed data, or prints what is
// wrong with them.
//
//     gpucost-pack OUTPUT hardware=FILE rates=FILE book=FILE... measured=FILE ...

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <sstream>

#include "core/base/pack_stream.h"
#include "core/hardware/hardware_pack.h"
#include "core/offer/exchange_rates.h"
#include "core/offer/price_book.h"
#include "core/plan/owned_presets.h"
#include "core/workload/accuracy.h"
#include "core/workload/interruption_pack.h"
#include "core/workload/measurement_pack.h"
#include "core/workload/throughput.h"

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

/// A short document that the program reads itself when it is asked for: its text, once every name in it is
/// found to lead somewhere.
std::string checkedWorkloads(const std::string& path, const BenchmarkTable& benchmarks,
                             const HardwareTable& hardware)
{
    std::string json = contentOf(path);
    for (const Workload& workload : valueOf(readWorkloads(json, path))) {
        if (!workload.knownGpu.empty() && hardware.byId(workload.knownGpu) == nullptr) {
            throw std::runtime_error(path + ": " + workload.id + ": no GPU is called " + workload.knownGpu);
        }
        for (const std::string& series : workload.series) {
            const Result<std::optional<std::size_t>> known = seriesFor(workload, series, benchmarks);
            if (!known) {
                throw std::runtime_error(path + ": " + workload.id + ": " + describe(known.error()));
            }
        }
    }
    return json;
}

std::string checkedAccuracy(const std::string& path, const BenchmarkTable& benchmarks,
                            const HardwareTable& hardware)
{
    std::string json = contentOf(path);
    const AccuracyTable table = valueOf(readAccuracy(json, path));
    for (const AccuracyFact& fact : table.facts) {
        if (!fact.gpu.empty() && hardware.byId(fact.gpu) == nullptr) {
            throw std::runtime_error(path + ": no GPU is called " + fact.gpu);
        }
    }
    for (const StricterTarget& target : table.targets) {
        if (!benchmarks.seriesNamed(target.series) || hardware.byId(target.gpu) == nullptr) {
            throw std::runtime_error(path + ": no series or no GPU is called " + target.series + ", " +
                                     target.gpu);
        }
    }
    return json;
}

void checkGpus(const InterruptionPresets& presets, const HardwareTable& hardware)
{
    for (const InterruptionPreset& preset : presets.presets) {
        for (const std::string& gpu : preset.gpus) {
            if (hardware.byId(gpu) == nullptr) {
                throw std::runtime_error(preset.id + ": the GPU " + gpu + " is not in the hardware table");
            }
        }
    }
}

/// The presets are small and rarely asked for: they travel as the JSON they are, checked here.
std::string checkedPresets(const std::string& path, const HardwareTable& hardware)
{
    std::string json = contentOf(path);
    for (const OwnedPreset& preset : valueOf(readOwnedPresets(json, path)).presets) {
        if (!preset.gpu.empty() && hardware.byId(preset.gpu) == nullptr) {
            throw std::runtime_error(preset.id + ": the GPU " + preset.gpu + " is not in the hardware table");
        }
    }
    return json;
}

/// The files of a run by what they are: "hardware=hardware/gpus.json". Several books may be given.
class Files {
public:
    explicit Files(const std::vector<std::string>& arguments)
    {
        for (const std::string& argument : arguments) {
            const std::size_t equals = argument.find('=');
            if (equals == std::string::npos) {
                throw std::runtime_error(argument + ": expected WHAT=FILE");
            }
            m_files.emplace(argument.substr(0, equals), argument.substr(equals + 1));
        }
    }

    std::string one(const std::string& what) const
    {
        if (m_files.count(what) != 1) {
            throw std::runtime_error("expected one " + what + "=FILE");
        }
        return m_files.find(what)->second;
    }

    std::vector<std::string> all(const std::string& what) const
    {
        std::vector<std::string> files;
        const auto [first, last] = m_files.equal_range(what);
        for (auto at = first; at != last; ++at) {
            files.push_back(at->second);
        }
        return files;
    }

private:
    std::multimap<std::string, std::string> m_files;  // equal keys keep their order
};

template <class Read>
auto contentAs(const std::string& path, Read read)
{
    return valueOf(read(contentOf(path), path));
}

int run(const std::vector<std::string>& arguments)
{
    if (arguments.empty()) {
        std::fputs("gpucost-pack OUTPUT WHAT=FILE...\n", stderr);
        return 2;
    }
    const Files files({arguments.begin() + 1, arguments.end()});
    const HardwareTable hardware = contentAs(files.one("hardware"), readHardwareTable);
    PackWriter out;
    out.text(packHardwareTable(hardware));
    out.text(packExchangeRates(contentAs(files.one("rates"), readExchangeRates)));
    const std::vector<std::string> books = files.all("book");
    out.number(books.size());
    for (const std::string& path : books) {
        const PriceBook book = contentAs(path, readPriceBook);
        checkGpus(book, hardware);
        out.text(packPriceBook(book));
    }
    // What few commands ask for comes last: see pricing-data/shipped_parts.h.
    out.text(packProcessors(contentAs(files.one("processors"), readProcessors)));
    const std::string measured = files.one("measured");
    const BenchmarkTable benchmarks = valueOf(readBenchmarks(contentOf(measured), measured, hardware));
    out.text(packBenchmarks(benchmarks));
    out.text(checkedWorkloads(files.one("workloads"), benchmarks, hardware));
    out.text(checkedAccuracy(files.one("accuracy"), benchmarks, hardware));
    const auto presets = contentAs(files.one("spot-lives"), readInterruptionPresets);
    checkGpus(presets, hardware);
    out.text(packInterruptionPresets(presets));
    out.text(packInterruptionBands(contentAs(files.one("spot-bands"), readInterruptionBands)));
    out.text(checkedPresets(files.one("owned"), hardware));
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
