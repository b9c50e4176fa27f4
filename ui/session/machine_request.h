// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/priced_machines.h"
#include "ui/session/document.h"

namespace gpucost::ui {

/// What one machine is priced for where a page asks what performance or work costs: the document's months and
/// hours of use, currency, discounts and day, on every GPU that anybody sells.
MachineRequest machineRequest(const DocumentState& state, const Library& library);

/// "Machines used 80 % of every month, for 36 months; prices of 2026-11-21".
QString useSentence(const MachineRequest& request);

}  // namespace gpucost::ui
