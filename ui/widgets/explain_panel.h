// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/widgets/explanation.h"

class QTextBrowser;

namespace gpucost::ui {

/// Shows why a figure is what it is. Its text can be selected and copied as a whole.
class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    explicit ExplainPanel(QWidget* parent = nullptr);

    void setExplanation(const Explanation& explanation);
    const Explanation& explanation() const { return m_explanation; }
    /// Again, in the colors of another look.
    void refresh();

private:
    Explanation m_explanation;
    QTimer m_settled;
    QTextBrowser* m_text;
};

}  // namespace gpucost::ui
