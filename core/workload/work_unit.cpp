// SPDX-License-Identifier: Apache-2.0
#include "core/workload/work_unit.h"

#include <array>
#include <string>

namespace gpucost {

namespace {

struct UnitNames {
    std::string_view name;
    std::string_view plural;
    std::int64_t pricedAmount;
};

constexpr std::array<UnitNames, 10> units{{{"image", "images", 1'000},
                                           {"sequence", "sequences", 1'000},
                                           {"token", "tokens", 1'000'000},
                                           {"sample", "samples", 1'000},
                                           {"audio-sample", "audio samples", 1'000'000},
                                           {"iteration", "iterations", 1'000},
                                           {"frame", "frames", 1'000},
                                           {"run", "runs", 1},
                                           {"tflop", "TFLOPs", 1'000'000},
                                           {"gpu-hour", "GPU-hours", 1}}};

const UnitNames& of(WorkUnit unit)
{
    return units[static_cast<std::size_t>(unit)];
}

}  // namespace

std::string_view toString(WorkUnit unit)
{
    return of(unit).name;
}

std::string_view plural(WorkUnit unit)
{
    return of(unit).plural;
}

Result<WorkUnit> parseWorkUnit(std::string_view text)
{
    std::string expected;
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (text == units[i].name) {
            return static_cast<WorkUnit>(i);
        }
        expected += (expected.empty() ? "" : ", ") + std::string(units[i].name);
    }
    return fail(ErrorCode::BadValue, "\"" + std::string(text) + "\"", "a unit of work: " + expected);
}

std::int64_t pricedAmount(WorkUnit unit)
{
    return of(unit).pricedAmount;
}

}  // namespace gpucost
