// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QLocale>
#include <QString>

#include "core/base/date.h"
#include "core/money/money.h"
#include "core/money/rational.h"
#include "core/time/month.h"

namespace gpucost::ui {

/// How values look on the screen of this locale, and how what is typed there is read. Files, and what is
/// copied to other programs, never pass through here.
///
/// Digits     exactly those of core: separators alone are the locale's, nothing goes through a binary float
/// Currency   by its ISO code behind the amount, since ₩, ¥ and $ each stand for several
class Display {
public:
    explicit Display(const QLocale& locale = QLocale());

    QString money(const Money& money) const;   ///< "1,234.50 USD"
    QString amount(const Money& money) const;  ///< "1,234.50"
    QString number(const Decimal& value) const;
    QString number(const Rational& value, int places) const;  ///< rounded half up
    QString number(std::int64_t value) const;
    QString percent(const Rational& share, int places = 1) const;  ///< 0.6042 is "60.4 %"
    QString signedPercent(const Rational& share) const;            ///< "+12.5 %", "−3.1 %", "0 %"
    /// "36 seconds", "2.5 hours": in the greatest unit that it is two of, from seconds to days; 2 places.
    QString duration(const Rational& hours) const;
    QString day(Date date) const;                                  ///< the locale's short form
    QString month(Month month) const;                              ///< "2026-12" in every language

    /// A number as it is typed here: the locale's own separators, or plain digits with a point. Nothing
    /// where it is not one, or could be read in two ways (a group separator that does not group by three).
    std::optional<Decimal> readNumber(const QString& text) const;

private:
    QString localized(std::string_view digits) const;

    QLocale m_locale;
    QString m_group;
    QString m_point;
};

}  // namespace gpucost::ui
