// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QTabWidget;

namespace gpucost::ui {

/// A page of several parts, each a page of its own on a tab: what is exported, searched and printed is the part
/// that is shown, and only that is worked out.
class TabbedPage : public Page {
    Q_OBJECT

public:
    explicit TabbedPage(Workspace& workspace, QWidget* parent = nullptr);

    std::vector<Export> exports() const override;
    void find() override;
    void keepLayout(QSettings& settings) const override;
    void restoreLayout(QSettings& settings) override;
    QString printable() const override;

    Page& currentPart() const;
    void showPart(int index);

protected:
    /// Adds a part under its title(), with a mnemonic of its own.
    void addPart(Page* part, const QString& label);
    void refresh() override;

private:
    QTabWidget* m_tabs;
};

}  // namespace gpucost::ui
