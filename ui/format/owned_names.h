// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/plan/owned_fields.h"
#include "core/report/own_report.h"

namespace gpucost::ui {

/// Fields of owned servers as people think of them, in the order of the form.
struct OwnedGroup {
    QString title;
    std::vector<std::string_view> fields;
};
std::vector<OwnedGroup> ownedGroups();

QString fieldName(std::string_view field);                     ///< "Electricity"
QString fieldUnit(std::string_view field, Currency currency);  ///< "USD per kWh"
QString fieldHint(std::string_view field);                     ///< a sentence
/// A value as with() reads it, in the language of the screen: "8.5 %", "straight line", "yes".
QString fieldValue(std::string_view field, std::string_view value, const QLocale& locale = QLocale());
/// One of the words that a field may be.
QString fieldWord(std::string_view word);

QString partName(OwnedPart part);                     ///< "Power"
QString partMeaning(OwnedPart part);                  ///< how it is worked out, in a sentence
QString remarkText(OwnRemark remark);                 ///< a sentence
QString figureOrigin(const PresetFigure& figure);     ///< "2025, published, high confidence"
/// "at 59.05 % use or more", "at any use", "at no use".
QString winningUse(const std::vector<ShareRange>& shares, const QLocale& locale = QLocale());

}  // namespace gpucost::ui
