// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "core/report/gpu_comparison_report.h"
#include "core/report/gpus_report.h"

namespace gpucost::cli {

namespace {

class Gpus : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("NAME", m_names, "GPUs: an id, a name, or a family such as V100. Default: all",
                          false);
        options.several("--compare", m_compare, "A,B",
                        "Set GPUs against the first: specifications, prices and what was measured of both");
        options.one("--count", m_count, "N", "So many together: peaks, memory and power multiplied");
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (!m_compare.empty()) {
            return comparison(asOf, format, std::move(problems));
        }
        const std::int64_t count =
            m_count ? readWhole(*m_count, "--count", 1, 1'000'000, problems).value_or(1) : 1;
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        const HardwareTable& hardware = shippedCatalog()->hardware();
        std::vector<const Accelerator*> gpus;
        Errors unknown;
        for (const std::string& name : m_names) {
            const auto variants = hardware.named(name);
            if (variants.empty()) {
                unknown.push_back(notFound(name, hardware));
            }
            for (const Accelerator* gpu : variants) {
                if (std::find(gpus.begin(), gpus.end(), gpu) == gpus.end()) {
                    gpus.push_back(gpu);
                }
            }
        }
        if (!unknown.empty()) {
            return tl::make_unexpected(std::move(unknown));
        }
        if (m_names.empty()) {
            for (const Accelerator& gpu : hardware.accelerators()) {
                gpus.push_back(&gpu);
            }
        }
        return Answer{gpusReport(gpus, count, !m_names.empty(), format)};
    }

private:
    Checked<Answer> comparison(Date asOf, Format format, Errors problems) const
    {
        if (!m_names.empty() || m_count) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--compare"},
                                m_count ? "--count beside it" : "other GPUs beside it",
                                "--compare alone, as in --compare V100,T4"});
        }
        std::vector<std::string> names;
        for (const std::string& list : m_compare) {
            for (std::size_t at = 0; at <= list.size();) {
                const std::size_t comma = std::min(list.find(',', at), list.size());
                std::string name = list.substr(at, comma - at);
                if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
                    names.push_back(std::move(name));
                }
                at = comma + 1;
            }
        }
        if (names.size() < 2) {
            problems.push_back({ErrorCode::Usage,
                                {"", 0, "--compare"},
                                names.empty() ? "no GPU" : "only " + gpucost::quoted(names.front()),
                                "at least two GPUs, as in --compare V100,T4"});
        }
        const auto catalog = common.catalog();
        if (!catalog) {
            problems.insert(problems.end(), catalog.error().begin(), catalog.error().end());
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        std::vector<NamedGpus> gpus;
        for (const std::string& name : names) {
            gpus.push_back(namedGpus(name, **catalog, shippedBenchmarks()));
            if (gpus.back().variants.empty()) {
                problems.push_back(notFound(name, (*catalog)->hardware()));
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        return Answer{gpuComparisonReport(gpus, **catalog, shippedBenchmarks(), asOf, format)};
    }

    static Error notFound(const std::string& name, const HardwareTable& hardware)
    {
        std::vector<std::string> names;
        for (const Accelerator& gpu : hardware.accelerators()) {
            names.push_back(gpu.family);
            names.push_back(gpu.id);
        }
        const std::string near = nearest(name, names);
        return {ErrorCode::NotFound,
                {},
                "GPU " + gpucost::quoted(name),
                near.empty() ? "a GPU that `gpucost gpus` lists"
                             : near + ", or another that `gpucost gpus` lists"};
    }

    std::vector<std::string> m_names;
    std::vector<std::string> m_compare;
    std::optional<std::string> m_count;
};

}  // namespace

const CommandEntry gpusEntry{"gpus", "Show what GPUs can do, one or several together",
                             "Examples:\n"
                             "  gpucost gpus\n"
                             "  gpucost gpus V100 --count 8\n"
                             "  gpucost gpus T4 M40 --format csv\n"
                             "  gpucost gpus --compare V100,T4\n",
                             [] { return std::unique_ptr<Command>(std::make_unique<Gpus>()); }};

}  // namespace gpucost::cli
