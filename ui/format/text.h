// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace gpucost::ui {

/// Where core's UTF-8 meets Qt's UTF-16.
inline QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline std::string std8(const QString& text)
{
    return text.toStdString();
}

}  // namespace gpucost::ui
