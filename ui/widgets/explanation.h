// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/quote/quote.h"

namespace gpucost::ui {

/// Why a figure is what it is, down to the rows of the price book.
struct Explanation {
    struct Section {
        QString heading;
        QStringList lines;  ///< web addresses in them become links
    };

    QString title;   ///< what is explained: "Total of Reserved, 3 years"
    QString figure;  ///< the figure as shown
    std::vector<Section> sections;

    QString toHtml() const;
    QString toPlainText() const;
};

/// The sections that every figure of a quote shares: each charge's derivation in the ledger's own words, then
/// the price rows with their days and sources.
std::vector<Explanation::Section> derivationSections(const Quote& quote);
/// Where a source can be read: its own address, or that of the file and version which "owner/repository:path@commit"
/// stands for. Empty where it is neither.
QString sourceAddress(std::string_view reference);

/// Price rows with their days and sources.
Explanation::Section priceSection(const std::vector<const Price*>& prices);

}  // namespace gpucost::ui
