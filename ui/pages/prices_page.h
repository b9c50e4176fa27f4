// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tabbed_page.h"

namespace gpucost::ui {

class BookCheckPart;
class CatalogPart;

/// What is known of prices, where it comes from, and what is doubtful about it.
class PricesPage : public TabbedPage {
    Q_OBJECT

public:
    explicit PricesPage(Workspace& workspace, QWidget* parent = nullptr);

    QString title() const override { return tr("Prices"); }
    QString iconName() const override { return QStringLiteral("prices"); }

    CatalogPart& catalog() const { return *m_catalog; }
    BookCheckPart& check() const { return *m_check; }

private:
    CatalogPart* m_catalog;
    BookCheckPart* m_check;
};

}  // namespace gpucost::ui
