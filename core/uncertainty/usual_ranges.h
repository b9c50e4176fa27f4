// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/uncertainty/grid.h"
#include "core/uncertainty/monte_carlo.h"
#include "core/uncertainty/sensitivity.h"

namespace gpucost {

/// How far inputs swing where nobody says: the ends of the distributions given (of normal and
/// lognormal ones two standard deviations either way), else 20 points of use either
/// way, a fall of list prices by up to 30 % a year, and a rate of exchange 10 % either way (where
/// `converts`); 12 to 60 months, 0 to 15 % a year for money, up to 20 % off. The base is always within. Steps
/// of a hundredth of a point.
std::vector<Swing> usualSwings(const Uncertainty& given, const Situation& base, bool converts);

/// Rows: every tenth of the use. Columns: ten steps of months up to twice those asked for, or declines of
/// list prices from 0 to 50 % a year.
GridAxes usualAxes(std::int32_t months, bool byDecline);

}  // namespace gpucost
