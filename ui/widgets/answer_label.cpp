// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/answer_label.h"

namespace gpucost::ui {

namespace {

constexpr int leastWidth = 160;
constexpr int usualWidth = 480;

}  // namespace

AnswerLabel::AnswerLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize AnswerLabel::sizeHint() const
{
    return {usualWidth, fontMetrics().height()};
}

QSize AnswerLabel::minimumSizeHint() const
{
    return {leastWidth, fontMetrics().height()};
}

int AnswerLabel::heightForWidth(int width) const
{
    constexpr qsizetype mostWidths = 32;
    const auto known = m_heights.constFind(width);
    const bool isRight = known != m_heights.constEnd() && (known->text == text() || width != this->width());
    if (isRight) {
        return known->height;  // in another width than its own what an earlier text took will do
    }
    if (m_heights.size() >= mostWidths) {
        m_heights.clear();
    }
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, {text(), height});
    return height;
}

void AnswerLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    const auto known = m_heights.constFind(width());
    if (known != m_heights.constEnd() && known->text != text()) {
        updateGeometry();
    }
}

}  // namespace gpucost::ui
