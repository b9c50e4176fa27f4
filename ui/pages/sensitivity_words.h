// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/report/pair_uncertainty.h"
#include "ui/widgets/explanation.h"

namespace gpucost::ui {

class TornadoModel;
class WorldsModel;

/// What the Sensitivity page calls its two options.
struct PairNames {
    QString plan;
    QString baseline;
};

/// How sure the choice is. HTML, with names as plain text; remarks are plain.
struct PairVerdict {
    QString text;
    QStringList remarks;
};
PairVerdict pairVerdict(const PairUncertainty& pair, const PairNames& names);

/// What a figure of the page is, how it comes about and on which prices: of a bar of the tornado, of the random
/// worlds, and of a crossing of the heat map, whose grid must be there.
Explanation explainedBar(const PairUncertainty& pair, GridKind grid, const TornadoModel& model, int row, int column,
                         const PairNames& names);
Explanation explainedWorlds(const PairUncertainty& pair, GridKind grid, const WorldsModel& model, int row, int column,
                            const PairNames& names);
Explanation explainedCrossing(const PairUncertainty& pair, GridKind grid, std::size_t row, std::size_t column,
                              const QString& title, const QString& figure, const PairNames& names);

}  // namespace gpucost::ui
