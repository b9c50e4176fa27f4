// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/prose.h"

#include <QCoreApplication>

namespace gpucost::ui {

namespace {

struct Prose {
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

QString joined(const QStringList& texts, const QString& pattern)
{
    QString all;
    for (const QString& text : texts) {
        all = all.isEmpty() ? text : text.isEmpty() ? all : pattern.arg(all, text);
    }
    return all;
}

}  // namespace

QString joinSentences(const QStringList& whole)
{
    return joined(whole, Prose::tr("%1 %2", "two sentences"));
}

QString joinWords(const QStringList& words)
{
    return joined(words, Prose::tr("%1, %2", "two words of a list"));
}

QString joinClauses(const QStringList& clauses)
{
    return joined(clauses, Prose::tr("%1; %2", "two parts of a sentence"));
}

QString withFullStop(const QString& withoutStop)
{
    return Prose::tr("%1.", "a sentence").arg(withoutStop);
}

QString withColon(const QString& by, const QString& what)
{
    return Prose::tr("%1: %2", "what follows, and what it is").arg(by, what);
}

}  // namespace gpucost::ui
