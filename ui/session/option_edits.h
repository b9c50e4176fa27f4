// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/scenario/scenario.h"

namespace gpucost::ui {

/// Changes of a scenario's list of options, as a person asks for them: ids stay unique, the baseline stays
/// one of the options, and one option at least stays. Indices outside the list change nothing.

/// `stem`, or with the first number from 2 behind it that makes it unique.
std::string freshOptionId(const Scenario& scenario, const std::string& stem);

/// At the end. Without a name it is called after its plan and offer.
void addOption(Scenario& scenario, const CloudChoice& choice, const std::string& name);
/// Behind the original, under another id and `name`.
void duplicateOption(Scenario& scenario, std::size_t index, const std::string& name);
/// The baseline is then the first of the others, where it was this one.
void removeOption(Scenario& scenario, std::size_t index);
/// One place up (-1) or down (+1).
void moveOption(Scenario& scenario, std::size_t index, int by);

}  // namespace gpucost::ui
