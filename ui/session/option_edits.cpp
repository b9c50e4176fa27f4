// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/option_edits.h"

#include <algorithm>

namespace gpucost::ui {

namespace {

constexpr std::size_t longestStem = 56;  // ids have up to 64 characters

/// "reserved-3y-2" is another "reserved-3y".
std::string withoutNumber(const std::string& id)
{
    const std::size_t last = id.find_last_not_of("0123456789");
    return last != std::string::npos && last > 0 && last + 1 < id.size() && id[last] == '-'
               ? id.substr(0, last)
               : id;
}

}  // namespace

std::string freshOptionId(const Scenario& scenario, const std::string& stem)
{
    const auto isTaken = [&scenario](const std::string& id) {
        return std::any_of(scenario.options.begin(), scenario.options.end(),
                           [&id](const ScenarioOption& option) { return option.id == id; });
    };
    const std::string head = stem.substr(0, longestStem);
    std::string id = head;
    for (int n = 2; isTaken(id); ++n) {
        id = head + '-' + std::to_string(n);
    }
    return id;
}

void addOption(Scenario& scenario, const CloudChoice& choice, const std::string& name)
{
    const std::string id = freshOptionId(scenario, toString(choice.plan.parts.front().key));
    const std::string called = name.empty() ? toString(choice.plan) + " on " + choice.offer : name;
    scenario.options.push_back({id, called, choice, {}});
}

void duplicateOption(Scenario& scenario, std::size_t index, const std::string& name)
{
    if (index >= scenario.options.size()) {
        return;
    }
    ScenarioOption copy = scenario.options[index];
    copy.id = freshOptionId(scenario, withoutNumber(copy.id));
    copy.name = name;
    scenario.options.insert(scenario.options.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                            std::move(copy));
}

void removeOption(Scenario& scenario, std::size_t index)
{
    if (index >= scenario.options.size() || scenario.options.size() == 1) {
        return;
    }
    const bool wasBaseline = scenario.options[index].id == scenario.baseline;
    scenario.options.erase(scenario.options.begin() + static_cast<std::ptrdiff_t>(index));
    if (wasBaseline) {
        scenario.baseline = scenario.options.front().id;
    }
}

void moveOption(Scenario& scenario, std::size_t index, int by)
{
    const auto to = static_cast<std::ptrdiff_t>(index) + by;
    if (index >= scenario.options.size() || to < 0 ||
        to >= static_cast<std::ptrdiff_t>(scenario.options.size())) {
        return;
    }
    std::swap(scenario.options[index], scenario.options[static_cast<std::size_t>(to)]);
}

}  // namespace gpucost::ui
