// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/explanation.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/report/quote_report.h"
#include "core/report/wording.h"
#include "core/scenario/assumptions.h"
#include "ui/format/core_text.h"
#include "ui/format/names.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString linked(const QString& line)
{
    static const QRegularExpression address(QStringLiteral("(https?://[^\\s<>()]+[^\\s<>().,;])"));
    return line.toHtmlEscaped().replace(address, QStringLiteral("<a href=\"\\1\">\\1</a>"));
}

}  // namespace

QString Explanation::toHtml() const
{
    QString html = QStringLiteral("<h3 style=\"margin-bottom:2px\">%1</h3>").arg(title.toHtmlEscaped());
    if (!figure.isEmpty()) {
        html += QStringLiteral("<p style=\"font-size:large;margin-top:0\"><b>%1</b></p>")
                    .arg(figure.toHtmlEscaped());
    }
    for (const Section& section : sections) {
        html += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b></p>")
                    .arg(section.heading.toHtmlEscaped());
        for (const QString& line : section.lines) {
            html += QStringLiteral("<p style=\"margin:2px 0 2px 8px\">%1</p>").arg(linked(line));
        }
    }
    return html;
}

QString Explanation::toPlainText() const
{
    QStringList lines{figure.isEmpty() ? title : withColon(title, figure)};
    for (const Section& section : sections) {
        lines += QString();
        lines += section.heading;
        for (const QString& line : section.lines) {
            lines += QStringLiteral("  ") + line;
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString sourceAddress(std::string_view reference)
{
    const QString text = qt(reference);
    if (text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"))) {
        return text;
    }
    static const QRegularExpression file(
        QStringLiteral("^([\\w.-]+/[\\w.-]+):([^\\s@]+)@([0-9a-f]{7,40})$"));
    const auto match = file.match(text);
    return match.hasMatch() ? QStringLiteral("https://github.com/%1/blob/%2/%3")
                                  .arg(match.captured(1), match.captured(3), match.captured(2))
                            : QString();
}

std::vector<Explanation::Section> derivationSections(const Quote& quote)
{
    std::vector<Explanation::Section> sections;
    for (const ChargeDerivation& derivation : derivationsOf(quote)) {
        sections.push_back({coreText(derivation.charges), coreTexts(derivation.lines)});
    }
    sections.push_back(priceSection(quote.prices()));
    return sections;
}

Explanation::Section priceSection(const std::vector<const Price*>& prices)
{
    Explanation::Section section{Words::tr("Prices and where they come from"), {}};
    for (const Price* price : prices) {
        section.lines += Words::tr("%1: %2, price of %3 (%4)")
                             .arg(planName(price->plan), coreText(priceText(*price)), qt(toString(price->asOf)),
                                  coreText(toString(price->asOfKind)));
        if (price->source != nullptr) {
            const bool isOurs = price->source->id == assumedSource;  // in our words, not those of a list
            section.lines += Words::tr("Source: %1, %2")
                                 .arg(isOurs ? coreText(price->source->title) : qt(price->source->title),
                                      qt(price->source->reference));
        }
        if (price->source != nullptr) {
            const QString address = sourceAddress(price->source->reference);
            if (!address.isEmpty() && address != qt(price->source->reference)) {
                section.lines += address;
            }
        }
        for (const std::string_view remark : {price->disputed, price->doubt, price->note}) {
            if (!remark.empty()) {
                section.lines += qt(remark);
            }
        }
    }
    return section;
}

}  // namespace gpucost::ui
