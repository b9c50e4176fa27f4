// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/late_label.h"

namespace gpucost::ui {

LateLabel::LateLabel(QWidget* parent)
    : QLabel(tr("Working it out… Until then the figures are those of before the last change."), parent)
{
    constexpr int noticedMilliseconds = 200;
    setObjectName(QStringLiteral("faint"));
    setWordWrap(true);
    hide();
    m_noticed.setSingleShot(true);
    m_noticed.setInterval(noticedMilliseconds);
    connect(&m_noticed, &QTimer::timeout, this, &QWidget::show);
}

void LateLabel::setLate(bool isLate)
{
    if (!isLate) {
        m_noticed.stop();
        hide();
    } else if (isHidden() && !m_noticed.isActive()) {
        m_noticed.start();
    }
}

}  // namespace gpucost::ui
