// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gpucost::ui {

/// Texts put together by the rules of the language of the screen: Chinese has no space between sentences, and
/// marks of its own.
QString joinSentences(const QStringList& whole);            ///< one after the other
QString joinWords(const QStringList& words);                ///< "a, b, c"
QString joinClauses(const QStringList& clauses);            ///< "a, b; c", each of which may hold commas
QString withFullStop(const QString& withoutStop);           ///< with a full stop
QString withColon(const QString& by, const QString& what);  ///< "by: what"

}  // namespace gpucost::ui
