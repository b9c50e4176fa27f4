// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/display.h"

#include <QCoreApplication>

#include "core/report/numbers.h"
#include "ui/format/dates.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Display)
};

}  // namespace

Display::Display(const QLocale& locale)
    : m_locale(locale)
    , m_group(locale.groupSeparator())
    , m_point(locale.decimalPoint())
{
}

/// Core groups with commas and points at a point; in many languages it is the other way round.
QString Display::localized(std::string_view digits) const
{
    QString text;
    for (const QChar c : qt(grouped(digits))) {
        if (c == QLatin1Char(',')) {
            text += m_group;
        } else if (c == QLatin1Char('.')) {
            text += m_point;
        } else if (c == QLatin1Char('-')) {
            text += QChar(0x2212);
        } else {
            text += c;
        }
    }
    return text;
}

QString Display::money(const Money& money) const
{
    return amount(money) + QChar(QChar::Nbsp) + qt(money.currency().code());
}

QString Display::amount(const Money& money) const
{
    return localized(toString(money.amount()));
}

QString Display::number(const Decimal& value) const
{
    return localized(toString(value));
}

QString Display::number(const Rational& value, int places) const
{
    return localized(fixed(value, places));
}

QString Display::number(std::int64_t value) const
{
    return localized(std::to_string(value));
}

QString Display::percent(const Rational& share, int places) const
{
    return localized(fixed(share * Rational(100), places)) + QChar(QChar::Nbsp) + QLatin1Char('%');
}

QString Display::signedPercent(const Rational& share) const
{
    const Decimal tenths = round(share * Rational(100), Scale{1}, Rounding::HalfUp);
    if (tenths.isZero()) {
        return QStringLiteral("0") + QChar(QChar::Nbsp) + QLatin1Char('%');
    }
    return (tenths.isNegative() ? QString() : QStringLiteral("+")) + percent(share);
}

QString Display::duration(const Rational& hours) const
{
    constexpr int places = 2;
    if (hours >= Rational(48)) {
        return Words::tr("%1 days").arg(number(hours / Rational(24), places));
    }
    if (hours >= Rational(2)) {
        return Words::tr("%1 hours").arg(number(hours, places));
    }
    if (hours * Rational(60) >= Rational(2)) {
        return Words::tr("%1 minutes").arg(number(hours * Rational(60), places));
    }
    const Rational seconds = hours * Rational(3600);
    // Of little time as many places as show three digits.
    const int more = seconds >= Rational(1) || seconds.isZero() ? places : seconds * Rational(100) >= Rational(1) ? 4 : 7;
    return Words::tr("%1 seconds").arg(number(seconds, more));
}

QString Display::day(Date date) const
{
    const QDate day = toQDate(date);
    if (m_locale.language() == QLocale::English) {
        return day.toString(Qt::ISODate);
    }
    QString format = m_locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy"))) {
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));  // "26" may be a year or a day
    }
    return m_locale.toString(day, format);
}

QString Display::month(Month month) const
{
    return qt(toString(month));
}

std::optional<Decimal> Display::readNumber(const QString& text) const
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    if (!m_group.isEmpty() && m_group.at(0).isSpace()) {
        plain.replace(QLatin1Char(' '), m_group);  // nobody types a narrow no-break space
    }
    const qsizetype point = plain.indexOf(m_point);
    const QString rest = point < 0 ? QString() : QLatin1Char('.') + plain.mid(point + m_point.size());

    const QStringList groups = (point < 0 ? plain : plain.left(point)).split(m_group);
    bool isGrouped = groups.size() == 1 || (!groups.front().isEmpty() && groups.front().size() <= 4);
    for (qsizetype i = 1; i < groups.size(); ++i) {
        isGrouped = isGrouped && groups[i].size() == 3;
    }
    // Not grouped as this language does: a point, as in files, is understood where it cannot mean thousands.
    const auto number = Decimal::parse(std8(isGrouped ? groups.join(QString()) + rest : plain));
    return number ? std::optional(*number) : std::nullopt;
}

}  // namespace gpucost::ui
