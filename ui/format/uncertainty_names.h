// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/uncertainty/sensitivity.h"

namespace gpucost::ui {

QString inputName(Input input);                                                             ///< "Utilization"
QString inputMeaning(Input input);                                                          ///< a sentence
QString inputValue(Input input, const Rational& value, const QLocale& locale = QLocale());  ///< "60 %", "36", "× 1.1"

}  // namespace gpucost::ui
