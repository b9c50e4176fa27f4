// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

namespace gpucost::ui {

enum class Look : std::uint8_t { System, Light, Dark };

/// The colors that pages draw with. Series are told apart by people with color-blindness; they are those of
/// the reports' charts.
struct Colors {
    QColor paper;   ///< behind tables and charts
    QColor window;  ///< around them
    QColor ink;
    QColor faint;  ///< units, sources, remarks
    QColor grid;
    QColor accent;  ///< selection, links, what the eye is led to
    QColor good;    ///< costs less
    QColor bad;     ///< costs more
    std::array<QColor, 7> series;
};

/// Dresses the whole program; may be called again while it runs.
void applyLook(QApplication& application, Look look);
bool isDark();
const Colors& colors();

/// A line drawing of ours (:/icons/NAME.svg) in the ink of the look.
QIcon icon(const QString& name);

}  // namespace gpucost::ui
