// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gpucost::ui {

/// Texts put together by the rules of the language of the screen: Chinese has no space between sentences, and marks of
/// its own.
QString sentences(const QStringList& whole);     ///< one after the other
QString listed(const QStringList& words);        ///< "a, b, c"
QString ended(const QString& withoutStop);       ///< with a full stop
QString introduced(const QString& by, const QString& what);  ///< "by: what"

}  // namespace gpucost::ui
