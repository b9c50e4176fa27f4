// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "core/base/date.h"

namespace gpucost::ui {

/// Where core's days meet Qt's.
inline QDate toQDate(Date date)
{
    const auto civil = date.civil();
    return {static_cast<int>(civil.year()), static_cast<int>(static_cast<unsigned>(civil.month())),
            static_cast<int>(static_cast<unsigned>(civil.day()))};
}

inline Date toDate(const QDate& date)
{
    using namespace std::chrono;
    return Date(year_month_day{year(date.year()), month(static_cast<unsigned>(date.month())),
                               day(static_cast<unsigned>(date.day()))});
}

}  // namespace gpucost::ui
