// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare_words.h"

#include <algorithm>

#include "ui/format/display.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"
#include "ui/pages/compare_page.h"

namespace gpucost::ui {

QString comparisonVerdict(const Comparison& comparison)
{
    const Display display;
    const ComparisonRow* least = nullptr;
    const ComparisonRow* steady = nullptr;
    for (const ComparisonRow& row : comparison.groups.front().rows) {
        const bool isSteady = std::none_of(row.plan.parts.begin(), row.plan.parts.end(), [](const auto& part) {
            return part.key.kind == PlanKind::Spot;
        });
        if (row.isEffective) {
            continue;
        }
        least = least == nullptr || row.total.amount() < least->total.amount() ? &row : least;
        if (isSteady && (steady == nullptr || row.total.amount() < steady->total.amount())) {
            steady = &row;
        }
    }
    const auto praise = [&display](const ComparisonRow& row) {
        QString text = ComparePage::tr("<b>%1</b> on %2, %3: <b>%4</b>")
                           .arg(planName(row.plan), providerName(row.offer->provider),
                                qt(std::string(row.offer->region) + '/' + std::string(row.offer->instanceType)),
                                display.money(row.total));
        if (row.savingShare && !row.savingShare->isZero()) {
            text += row.savingShare->isNegative()
                        ? ComparePage::tr(", %1 more than on demand there").arg(display.percent(-*row.savingShare))
                        : ComparePage::tr(", %1 less than on demand there").arg(display.percent(*row.savingShare));
        }
        if (row.breakEvenMonth && *row.breakEvenMonth > 1) {
            text += ComparePage::tr("; pays back in month %1").arg(*row.breakEvenMonth);
        }
        return text;
    };
    QString text;
    if (least != nullptr) {
        text = ComparePage::tr("Costs least: %1.").arg(praise(*least));
        if (least != steady) {
            text = joinSentences({text, ComparePage::tr("Its price changes, and the capacity can be taken away.")});
            if (steady != nullptr) {
                text += QStringLiteral("<br>") + ComparePage::tr("At a fixed price: %1.").arg(praise(*steady));
            }
        }
    } else {
        text = ComparePage::tr("Only effective rates are known here, which have no cash flow.");
    }
    return text;
}

}  // namespace gpucost::ui
