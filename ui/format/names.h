// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/hardware/accelerator.h"
#include "core/offer/offer.h"

namespace gpucost::ui {

/// What plans and providers are called in the language of the screen, by the terms that providers use in it.
QString kindName(PlanKind kind);            ///< "Reserved"
QString planName(const PlanKey& key);       ///< "Reserved, 3 years, all upfront"
QString planName(const PlanSpec& plan);     ///< parts joined by " + ", with the instances they are for
QString providerName(std::string_view id);  ///< "AWS"
QString gpuName(std::string_view id, const HardwareTable& hardware);

/// "3 years", "18 months".
QString termName(std::int32_t months);

/// A problem as a person reads it: what is wrong and where, without the code.
QString problemText(const Error& error);
QString problemText(const Errors& errors);

}  // namespace gpucost::ui
