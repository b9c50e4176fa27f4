// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/session/own_outcome.h"
#include "ui/widgets/explanation.h"

namespace gpucost::ui {

class OwnPartsModel;

/// "On demand on AWS".
QString cloudName(const Quote& cloud);

/// Whether owning or the cloud costs less, and from which use on, of an outcome that has an answer. HTML. What is to
/// be remarked beside it is added to `remarks`, as plain text.
QString ownVerdict(const OwnOutcome& outcome, const Scenario& scenario, QStringList& remarks);

/// What a figure that goes into owning is, and where it comes from.
Explanation explainedField(const OwnOutcome& outcome, const std::string& name);
/// What a cell of the table of parts is, how it comes about, and from which figures.
Explanation explainedPart(const OwnPartsModel& model, int row, int column);

}  // namespace gpucost::ui
