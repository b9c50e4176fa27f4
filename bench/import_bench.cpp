// SPDX-License-Identifier: Apache-2.0
//
// How fast price lists are read, and in how much memory, against simdjson and memchr in the same run:
//
//     gpucost-import-bench [MEGABYTES]        150 unless said otherwise; with $GPUCOST_EXTERNAL_DATA also
//     real files
//
// The AWS-shaped list is made here: the products and terms of a region as Amazon prints them, repeated with
// new SKUs until it is large enough. In the second list every repetition is a region of its own, so that each
// price is kept.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <simdjson.h>
#include <unistd.h>

#include "core/importer/aws_price_list.h"
#include "core/importer/machine_table.h"
#include "core/importer/skypilot_catalog.h"

namespace {

using namespace gpucost;
namespace fs = std::filesystem;

constexpr double million = 1e6;

// ---- an AWS-shaped price list
// --------------------------------------------------------------------------------------

struct Variant {
    const char* system;
    const char* tenancy;
    const char* capacity;
    const char* software;
    bool reserved;
};

// How EC2 lists one machine: most products are twins of a price in use, or hold software.
constexpr std::array<Variant, 12> variants{{
    {"Linux", "Shared", "Used", "NA", true},
    {"Linux", "Shared", "UnusedCapacityReservation", "NA", false},
    {"Linux", "Shared", "AllocatedCapacityReservation", "NA", false},
    {"Linux", "Dedicated", "Used", "NA", true},
    {"Linux", "Dedicated", "UnusedCapacityReservation", "NA", false},
    {"Linux", "Host", "Used", "NA", false},
    {"Windows", "Shared", "Used", "NA", true},
    {"Windows", "Shared", "Used", "SQL Std", true},
    {"Windows", "Shared", "UnusedCapacityReservation", "SQL Web", false},
    {"RHEL", "Shared", "Used", "NA", true},
    {"SUSE", "Shared", "Used", "NA", true},
    {"Ubuntu Pro", "Shared", "Used", "NA", false},
}};

constexpr std::array<const char*, 12> machines{
    "p3.2xlarge",   "p3.8xlarge", "p4d.24xlarge", "g4dn.xlarge", "g4dn.12xlarge", "g5.48xlarge",
    "m6id.4xlarge", "c6i.large",  "r7g.medium",   "i3en.xlarge", "t3.micro",      "x2idn.32xlarge"};

struct TermShape {
    const char* code;
    const char* lease;
    const char* offeringClass;
    const char* option;
    bool upfront;
    bool hourly;
};

constexpr std::array<TermShape, 12> terms{{
    {"4NA7Y494T4", "1yr", "standard", "No Upfront", false, true},
    {"HU7G6KETJZ", "1yr", "standard", "Partial Upfront", true, true},
    {"6QCMYABX3D", "1yr", "standard", "All Upfront", true, false},
    {"BPH4J8HBKS", "3yr", "standard", "No Upfront", false, true},
    {"38NPMPTW36", "3yr", "standard", "Partial Upfront", true, true},
    {"NQ3QZPMQV9", "3yr", "standard", "All Upfront", true, false},
    {"7NE97W5U4E", "1yr", "convertible", "No Upfront", false, true},
    {"CUZHX8X6JH", "1yr", "convertible", "Partial Upfront", true, true},
    {"VJWZNREJX2", "1yr", "convertible", "All Upfront", true, false},
    {"Z2E3P23VKM", "3yr", "convertible", "No Upfront", false, true},
    {"R5XV2EPZQZ", "3yr", "convertible", "Partial Upfront", true, true},
    {"MZU6U2429S", "3yr", "convertible", "All Upfront", true, false},
}};

std::string skuOf(std::size_t number)
{
    constexpr std::string_view letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ2";
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;
    std::uint64_t bits = (number + 1) * spread;
    std::string sku(16, '2');
    for (char& c : sku) {
        c = letters[bits & 31];
        bits = bits >> 5 ^ bits << 59 ^ number;
    }
    return sku + "";
}

std::string regionOf(std::size_t repetition, bool distinct)
{
    return distinct ? "region-" + std::to_string(repetition) : "us-east-1";
}

void writeProduct(std::string& out, const std::string& sku, const char* machine, const Variant& variant,
                  const std::string& region)
{
    const auto attribute = [&out](const char* name, const char* value, bool last = false) {
        out.append("        \"").append(name).append("\" : \"").append(value).append(last ? "\"\n" : "\",\n");
    };
    out.append("    \"").append(sku).append("\" : {\n      \"sku\" : \"").append(sku);
    out.append("\",\n      \"productFamily\" : \"Compute Instance\",\n      \"attributes\" : {\n");
    attribute("servicecode", "AmazonEC2");
    attribute("location", "US East (N. Virginia)");
    attribute("locationType", "AWS Region");
    attribute("instanceType", machine);
    attribute("currentGeneration", "Yes");
    attribute("instanceFamily", "GPU instance");
    attribute("vcpu", "8");
    attribute("physicalProcessor", "Intel Xeon E5-2686 v4 (Broadwell)");
    attribute("clockSpeed", "2.3 GHz");
    attribute("memory", "61 GiB");
    attribute("storage", "EBS only");
    attribute("networkPerformance", "Up to 10 Gigabit");
    attribute("processorArchitecture", "64-bit");
    attribute("tenancy", variant.tenancy);
    attribute("operatingSystem", variant.system);
    attribute("licenseModel", "No License required");
    attribute("usagetype", "BoxUsage:p3.2xlarge");
    attribute("operation", "RunInstances");
    attribute("availabilityzone", "NA");
    attribute("capacitystatus", variant.capacity);
    attribute("classicnetworkingsupport", "false");
    attribute("dedicatedEbsThroughput", "1750 Mbps");
    attribute("ecu", "31");
    attribute("enhancedNetworkingSupported", "Yes");
    attribute("intelAvx2Available", "Yes");
    attribute("intelAvxAvailable", "Yes");
    attribute("intelTurboAvailable", "Yes");
    attribute("marketoption", "OnDemand");
    attribute("normalizationSizeFactor", "16");
    attribute("preInstalledSw", variant.software);
    attribute("processorFeatures", "Intel AVX; Intel AVX2; Intel Turbo");
    attribute("regionCode", region.c_str());
    attribute("servicename", "Amazon Elastic Compute Cloud");
    attribute("vpcnetworkingsupport", "true", true);
    out += "      }\n    }";
}

void writeRate(std::string& out, const std::string& term, const char* rate, const char* description,
               bool ranges, const char* unit, const std::string& amount, bool last)
{
    out.append("            \"")
        .append(term)
        .append(".")
        .append(rate)
        .append("\" : {\n              \"rateCode\" : \"")
        .append(term)
        .append(".")
        .append(rate);
    out.append("\",\n              \"description\" : \"").append(description).append("\",\n");
    if (ranges) {
        out += "              \"beginRange\" : \"0\",\n              \"endRange\" : \"Inf\",\n";
    }
    out.append("              \"unit\" : \"")
        .append(unit)
        .append("\",\n              \"pricePerUnit\" : {\n                \"USD\" : \"")
        .append(amount);
    out.append("\"\n              },\n              \"appliesTo\" : [ ]\n            }")
        .append(last ? "\n" : ",\n");
}

void beginTerm(std::string& out, const std::string& sku, const char* code)
{
    out.append("        \"")
        .append(sku)
        .append(".")
        .append(code)
        .append("\" : {\n          \"offerTermCode\" : \"")
        .append(code);
    out.append("\",\n          \"sku\" : \"")
        .append(sku)
        .append(
            "\",\n          \"effectiveDate\" : \"2026-07-01T00:00:00Z\",\n          \"priceDimensions\" : "
            "{\n");
}

std::string amountOf(std::size_t machine, std::size_t variant, std::size_t term)
{
    return std::to_string(machine + 1) + "." + std::to_string(100 + variant * 37 + term * 11) + "0000000";
}

void writeOnDemand(std::string& out, const std::string& sku, std::size_t machine, std::size_t variant)
{
    out.append("      \"").append(sku).append("\" : {\n");
    beginTerm(out, sku, "JRTCKXETXF");
    writeRate(out, sku + ".JRTCKXETXF", "6YS6EN2CT7", "$3.06 per On Demand Linux p3.2xlarge Instance Hour",
              true, "Hrs", amountOf(machine, variant, 0), true);
    out += "          },\n          \"termAttributes\" : { }\n        }\n      }";
}

void writeReserved(std::string& out, const std::string& sku, std::size_t machine, std::size_t variant)
{
    out.append("      \"").append(sku).append("\" : {\n");
    for (std::size_t i = 0; i < terms.size(); ++i) {
        const TermShape& term = terms[i];
        beginTerm(out, sku, term.code);
        const std::string name = sku + "." + term.code;
        if (term.upfront) {
            writeRate(out, name, "2TG2D8R56U", "Upfront Fee", false, "Quantity",
                      std::to_string(1000 * (machine + 1) + 10 * variant + i), false);
        }
        writeRate(out, name, "6YS6EN2CT7", "Linux/UNIX (Amazon VPC), p3.2xlarge reserved instance applied",
                  true, "Hrs", term.hourly ? amountOf(machine, variant, i + 1) : "0.0000000000", true);
        out.append("          },\n          \"termAttributes\" : {\n            \"LeaseContractLength\" : \"")
            .append(term.lease);
        out.append("\",\n            \"OfferingClass\" : \"")
            .append(term.offeringClass)
            .append("\",\n            \"PurchaseOption\" : \"")
            .append(term.option);
        out.append("\"\n          }\n        }").append(i + 1 == terms.size() ? "\n" : ",\n");
    }
    out += "      }";
}

std::string priceList(std::size_t bytes, bool distinct)
{
    // One repetition decides how many are needed.
    std::size_t repetitions = 1;
    std::string out;
    for (int round = 0; round < 2; ++round) {
        out.clear();
        out.reserve(round == 0 ? 0 : bytes + bytes / 16);
        out +=
            "{\n  \"formatVersion\" : \"v1.0\",\n  \"disclaimer\" : \"None of these prices is real\",\n  "
            "\"offerCode\" : \"AmazonEC2\",\n"
            "  \"version\" : \"20260720000000\",\n  \"publicationDate\" : \"2026-07-20T00:00:00Z\",\n  "
            "\"products\" : {\n";
        const auto each = [&](const auto& write) {
            bool first = true;
            for (std::size_t i = 0; i < repetitions * machines.size() * variants.size(); ++i) {
                const std::size_t variant = i % variants.size();
                const std::size_t machine = i / variants.size() % machines.size();
                const std::size_t before = out.size();
                out += first ? "" : ",\n";
                if (write(i, machine, variant)) {
                    first = false;
                } else {
                    out.resize(before);
                }
            }
            out += '\n';
        };
        each([&](std::size_t i, std::size_t machine, std::size_t variant) {
            writeProduct(out, skuOf(i), machines[machine], variants[variant],
                         regionOf(i / (machines.size() * variants.size()), distinct));
            return true;
        });
        out += "  },\n  \"terms\" : {\n    \"OnDemand\" : {\n";
        each([&](std::size_t i, std::size_t machine, std::size_t variant) {
            writeOnDemand(out, skuOf(i), machine, variant);
            return true;
        });
        out += "    },\n    \"Reserved\" : {\n";
        each([&](std::size_t i, std::size_t machine, std::size_t variant) {
            if (variants[variant].reserved) {
                writeReserved(out, skuOf(i), machine, variant);
            }
            return variants[variant].reserved;
        });
        out += "    }\n  }\n}\n";
        repetitions = bytes / out.size() + 1;
    }
    return out;
}

/// The real file again and again, with new SKUs: the same letters and digits, exchanged.
std::string repeated(const std::string& file, std::size_t bytes)
{
    simdjson::dom::parser parser;
    simdjson::dom::element root = parser.parse(file);
    const auto sectionOf = [&file](const std::string& name, std::size_t from) {
        const std::size_t open = file.find('{', file.find("\"" + name + "\" : {", from));
        std::size_t depth = 0;
        std::size_t at = open;
        for (bool inText = false; at < file.size(); ++at) {
            inText = file[at] == '"' ? !inText : inText;
            depth += !inText && file[at] == '{' ? 1U : 0U;
            if (!inText && file[at] == '}' && --depth == 0) {
                break;
            }
        }
        return std::pair(open + 1, at);
    };
    const auto [productsBegin, productsEnd] = sectionOf("products", 0);
    const std::size_t termsAt = file.find("\"terms\" : {");
    const auto [demandBegin, demandEnd] = sectionOf("OnDemand", termsAt);
    const auto [reservedBegin, reservedEnd] = sectionOf("Reserved", termsAt);
    std::vector<std::string> skus;
    for (const auto& [sku, product] : root["products"].get_object()) {
        skus.emplace_back(sku);
    }
    const std::size_t times = bytes / file.size() + 1;
    const auto copies = [&](std::size_t begin, std::size_t end) {
        std::string section = file.substr(begin, end - begin);
        while (section.back() == '\n' || section.back() == ' ') {
            section.pop_back();
        }
        std::vector<std::size_t> places;
        for (const std::string& sku : skus) {
            for (std::size_t at = section.find(sku); at != std::string::npos;
                 at = section.find(sku, at + 1)) {
                places.push_back(at);
            }
        }
        std::string all;
        all.reserve(times * (section.size() + 2));
        for (std::size_t i = 0; i < times; ++i) {
            for (const std::size_t at : places) {
                char text[5];
                std::snprintf(text, sizeof text, "%04zu", i % 10000);
                section.replace(at, 4, text, 4);
            }
            all.append(i == 0 ? "" : ",").append(section);
        }
        return all;
    };
    return "{\n  \"formatVersion\" : \"v1.0\",\n  \"publicationDate\" : \"2016-01-07T02:02:54Z\",\n  "
           "\"products\" : {" +
           copies(productsBegin, productsEnd) + "\n  },\n  \"terms\" : {\n    \"OnDemand\" : {" +
           copies(demandBegin, demandEnd) + "\n    },\n    \"Reserved\" : {" +
           copies(reservedBegin, reservedEnd) + "\n    }\n  }\n}\n";
}

// ---- what it is measured against
// ------------------------------------------------------------------------------------

/// simdjson's on-demand API over the fields that the importer needs: their bytes are added up and dropped.
std::size_t readWithSimdjson(const simdjson::padded_string& text, simdjson::ondemand::parser& parser)
{
    namespace od = simdjson::ondemand;
    std::size_t bytes = 0;
    od::document document = parser.iterate(text);
    const auto take = [&bytes](simdjson::simdjson_result<od::value> value) {
        bytes += std::string_view(value.get_string()).size();
    };
    const auto readTerms = [&](od::object kind) {
        for (auto ofSku : kind) {
            for (auto term : ofSku.value().get_object()) {
                for (auto field : term.value().get_object()) {
                    const od::raw_json_string key = field.key();
                    if (key == "offerTermCode" || key == "sku") {
                        take(field.value());
                    } else if (key == "priceDimensions") {
                        for (auto rate : field.value().get_object()) {
                            for (auto part : rate.value().get_object()) {
                                const od::raw_json_string name = part.key();
                                if (name == "unit" || name == "beginRange" || name == "endRange") {
                                    take(part.value());
                                } else if (name == "pricePerUnit") {
                                    for (auto price : part.value().get_object()) {
                                        take(price.value());
                                    }
                                }
                            }
                        }
                    } else if (key == "termAttributes") {
                        for (auto attribute : field.value().get_object()) {
                            take(attribute.value());
                        }
                    }
                }
            }
        }
    };
    for (auto section : document.get_object()) {
        const od::raw_json_string key = section.key();
        if (key == "publicationDate") {
            take(section.value());
        } else if (key == "products") {
            for (auto product : section.value().get_object()) {
                for (auto field : product.value().get_object()) {
                    const od::raw_json_string name = field.key();
                    if (name == "sku" || name == "productFamily") {
                        take(field.value());
                    } else if (name == "attributes") {
                        for (auto attribute : field.value().get_object()) {
                            const od::raw_json_string what = attribute.key();
                            if (what == "instanceType" || what == "regionCode" || what == "location" ||
                                what == "tenancy" || what == "operatingSystem" || what == "licenseModel" ||
                                what == "capacitystatus" || what == "preInstalledSw" ||
                                what == "marketoption" || what == "vcpu" || what == "memory" ||
                                what == "gpu") {
                                take(attribute.value());
                            }
                        }
                    }
                }
            }
        } else if (key == "terms") {
            for (auto kind : section.value().get_object()) {
                readTerms(kind.value().get_object());
            }
        }
    }
    return bytes;
}

std::size_t countWithMemchr(const std::string& text)
{
    std::size_t lines = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) !=
           nullptr) {
        ++lines;
        ++at;
    }
    return lines;
}

/// The best of several runs, in seconds: others use this machine too.
template <class Work>
double best(int runs, Work work)
{
    double seconds = 1e9;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        seconds = std::min(seconds,
                           std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return seconds;
}

std::string readFile(const fs::path& path)
{
    std::string bytes(fs::file_size(path), '\0');
    std::ifstream(path, std::ios::binary).read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return bytes;
}

ImportOptions benchOptions()
{
    ImportOptions options = importOptions(shippedCatalog());
    options.retrieved = parseDate("2026-07-21").value();
    return options;
}

std::size_t pricesIn(const std::string& text, const ImportOptions& options, Importer import,
                     const std::string& name)
{
    const Document document{text, name};
    const Checked<Import> result = import(std::span(&document, 1), options);
    if (!result) {
        std::fprintf(stderr, "%s\n", describe(result.error().front()).c_str());
        std::exit(1);
    }
    return result->book.priceCount();
}

/// Peak memory of a process that reads the file and imports it, in bytes: this program, started again. It
/// says itself what it needed, since the kernel's figure for a child holds what the parent had when it
/// forked.
std::size_t peakMemory(const std::string& program, const fs::path& file)
{
    const std::string command = program + " --import " + file.string();
    FILE* const child = popen(command.c_str(), "r");
    std::size_t kibibytes = 0;
    const bool said = child != nullptr && std::fscanf(child, "%zu", &kibibytes) == 1;
    constexpr std::size_t kibibyte = 1024;
    return child != nullptr && pclose(child) == 0 && said ? kibibytes * kibibyte : 0;
}

std::size_t ownPeakKibibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::strtoull(line.c_str() + 6, nullptr, 10);
        }
    }
    return 0;
}

void measurePriceList(const char* name, const std::string& text, const ImportOptions& options,
                      const std::string& program)
{
    constexpr int runs = 12;
    const simdjson::padded_string padded(text);
    simdjson::ondemand::parser parser;
    std::size_t bytes = 0;
    std::size_t prices = 0;
    double reference = 1e9;
    double import = 1e9;
    for (int i = 0; i < runs; ++i) {  // in turns, so that both meet the same neighbors
        reference = std::min(reference, best(1, [&] { bytes += readWithSimdjson(padded, parser); }));
        import = std::min(import, best(1, [&] { prices = pricesIn(text, options, importAwsPriceList, name);
    }));
}
const double size = static_cast<double>(text.size());
const fs::path file =
    fs::temp_directory_path() / ("gpucost-import-bench-" + std::to_string(getpid()) + ".json");
std::ofstream(file, std::ios::binary).write(text.data(), static_cast<std::streamsize>(text.size()));
const double peak = static_cast<double>(peakMemory(program, file));
fs::remove(file);
constexpr double mebibyte = 1024.0 * 1024.0;
std::printf(
    "%-34s %7.1f MB  import %7.0f MB/s  simdjson on-demand %7.0f MB/s  ratio %.2f  prices %zu  peak %.2f x "
    "file + 64 MiB\n",
    name, size / million, size / million / import, size / million / reference, reference / import, prices,
    (peak - 64 * mebibyte) / size);
std::fflush(stdout);
}  // namespace

}  // namespace

int main(int argc, char** argv)
{
    const ImportOptions options = benchOptions();
    if (argc == 3 && std::strcmp(argv[1], "--import") == 0) {
        const std::size_t prices = pricesIn(readFile(argv[2]), options, importAwsPriceList, argv[2]);
        std::printf("%zu\n", ownPeakKibibytes());
        return prices == 0 ? 1 : 0;
    }
    const std::size_t bytes = (argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 150) * std::size_t{1'000'000};
    const std::string program = fs::read_symlink("/proc/self/exe");
    measurePriceList("EC2, repeated with new SKUs", priceList(bytes, false), options, program);
    measurePriceList("EC2, every repetition a region", priceList(bytes, true), options, program);

    const char* const external = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (external == nullptr) {
        std::puts("GPUCOST_EXTERNAL_DATA is not set: no real files");
        return 0;
    }
    const fs::path data(external);
    measurePriceList(
        "ElastiCache 2016, new SKUs",
        repeated(readFile(data / "aws/offer-json-2016/AmazonElastiCache_offer-index.json"), bytes), options,
        program);

    const std::string csv = readFile(data / "skypilot-catalog/azure/vms.csv");
    constexpr int runs = 40;
    std::size_t lines = 0;
    double memchrTime = 1e9;
    double import = 1e9;
    for (int i = 0; i < runs; ++i) {
        memchrTime = std::min(memchrTime, best(1, [&] { lines = countWithMemchr(csv); }));
        import = std::min(import, best(1, [&] { pricesIn(csv, options, importSkypilotCatalog, "azure/vms.csv");
    }));
}
const double size = static_cast<double>(csv.size()) / million;
std::printf("%-34s %7.1f MB  import %7.0f MB/s  memchr, line by line %5.0f MB/s  ratio %.2f  lines %zu\n",
            "SkyPilot, azure/vms.csv", size, size / import, size / memchrTime, memchrTime / import, lines);
}
