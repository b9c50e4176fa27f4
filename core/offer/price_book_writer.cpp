// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include "core/offer/price_book.h"

// The layout is that of pricing-data/tools/book_format.py, to the byte: whoever changes one changes both.

namespace gpucost {

namespace {

std::string escaped(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        switch (c) {
        case '"': result += "\\\""; break;
        case '\\': result += "\\\\"; break;
        default: result += c;  // a book holds no control characters
        }
    }
    return result + '"';
}

/// An object on one line, or with each field on its own.
class ObjectText {
public:
    explicit ObjectText(std::string separator = ", ")
        : m_separator(std::move(separator))
    {
    }

    ObjectText& raw(std::string_view name, std::string_view value)
    {
        m_text += (m_text.empty() ? "" : m_separator) + '"' + std::string(name) + "\": " + std::string(value);
        return *this;
    }
    ObjectText& text(std::string_view name, std::string_view value) { return raw(name, escaped(value)); }
    ObjectText& optional(std::string_view name, std::string_view value)
    {
        return value.empty() ? *this : text(name, value);
    }
    ObjectText& number(std::string_view name, std::int64_t value) { return raw(name, std::to_string(value)); }
    ObjectText& decimal(std::string_view name, const Decimal& value) { return text(name, toString(value)); }
    ObjectText& flag(std::string_view name, bool value) { return value ? raw(name, "true") : *this; }

    const std::string& inner() const { return m_text; }
    std::string object() const { return '{' + m_text + '}'; }

private:
    std::string m_separator;
    std::string m_text;
};

template <class Range, class Write>
std::string listed(const Range& range, std::string_view separator, Write write)
{
    std::string text;
    for (const auto& value : range) {
        text += (text.empty() ? std::string() : std::string(separator)) + write(value);
    }
    return text;
}

std::string block(std::string_view name, const std::string& lines)
{
    return " \"" + std::string(name) + "\": [" + (lines.empty() ? "" : '\n' + lines + "\n ") + ']';
}

Decimal shareOf(const ShareTable& shares, std::size_t i)
{
    constexpr int mostPlaces = 6;
    return trimmed(divide(Decimal(shares.numerator(i)), Decimal(shares.denominator()), Scale{mostPlaces},
                          Rounding::HalfEven));
}

std::string sourceText(const Source& source)
{
    return "  " + ObjectText()
                      .text("id", source.id)
                      .text("title", source.title)
                      .text("reference", source.reference)
                      .text("licence", source.licence)
                      .object();
}

std::string rulesText(const BillingRules& rules)
{
    ObjectText text;
    text.text("id", rules.id)
        .number("granularity_seconds", rules.granularitySeconds)
        .number("minimum_seconds", rules.minimumSeconds);
    text.text("settlement", rules.settlement == Settlement::Hour ? "hour" : "charge");
    if (!rules.sustainedUse.empty()) {
        std::string shares;
        for (std::size_t i = 0; i < rules.sustainedUse.size(); ++i) {
            shares += (i == 0 ? "" : ", ") + escaped(toString(shareOf(rules.sustainedUse, i)));
        }
        text.raw("sustained_use", '[' + shares + ']');
    }
    if (!rules.tierShares.empty()) {
        std::string tiers;
        for (std::size_t i = 0; i < rules.tierShares.size(); ++i) {
            ObjectText tier;
            if (i < rules.tierEdgesHours.size()) {
                tier.number("up_to_hours", rules.tierEdgesHours[i]);
            }
            tiers += (i == 0 ? "" : ", ") + tier.decimal("share", shareOf(rules.tierShares, i)).object();
        }
        text.raw("duration_tiers", '[' + tiers + ']');
    }
    if (rules.spotLimitHours != 0) {
        text.number("spot_limit_hours", rules.spotLimitHours);
    }
    if (rules.spotInterruption != SpotInterruption::None) {
        text.text("spot_interruption",
                  rules.spotInterruption == SpotInterruption::Aws ? "aws" : "aws-whole-hour");
    }
    return "  " + text.text("source", rules.source).object();
}

std::string ladderText(const Ladder& ladder)
{
    const std::string steps = listed(ladder.steps, ", ", [](const LadderStep& step) {
        return ObjectText()
            .number("from_months", step.fromMonths)
            .number("to_months", step.toMonths)
            .decimal("share", step.share)
            .object();
    });
    return "  " + ObjectText()
                      .text("id", ladder.id)
                      .raw("steps", '[' + steps + ']')
                      .text("source", ladder.source->id)
                      .object();
}

void writeAmounts(ObjectText& text, const Price& price)
{
    switch (price.form) {
    case PriceForm::NotOffered: text.flag("not_offered", true); return;
    case PriceForm::EffectiveRate:
        text.decimal("effective_rate", price.rate).number("precision", price.precision);
        return;
    case PriceForm::Terms: break;
    }
    if (price.hasTermTotal) {
        text.decimal("term_total", price.upfront);
        return;
    }
    if (price.statesUpfront || !price.upfront.isZero()) {
        text.decimal("upfront", price.upfront);
    }
    if (price.statesRate || !price.rate.isZero()) {
        text.decimal("rate", price.rate);
    }
}

std::string priceText(const Price& price)
{
    ObjectText text;
    text.text("plan", toString(price.plan.kind));
    if (price.plan.termMonths != 0) {
        text.number("term_months", price.plan.termMonths);
    }
    text.optional("payment", toString(price.plan.payment));
    if (price.statesClass || price.plan.offeringClass != OfferingClass::Standard) {
        text.text("class", toString(price.plan.offeringClass));
    }
    writeAmounts(text, price);
    text.optional("ladder", price.ladder == nullptr ? std::string_view() : price.ladder->id);
    text.text("per", toString(price.per)).flag("sustained_use_included", price.sustainedUseIncluded);
    text.text("currency", price.currency.code())
        .text("as_of", toString(price.asOf))
        .text("as_of_kind", toString(price.asOfKind));
    text.text("source", price.source->id)
        .optional("disputed", price.disputed)
        .optional("doubt", price.doubt)
        .optional("note", price.note);
    if (!price.published.empty()) {
        text.raw("published", '[' + listed(price.published, ", ", [](const PublishedFigure& figure) {
                                  return ObjectText()
                                      .text("what", figure.what)
                                      .text("figure", figure.figure)
                                      .text("exact", figure.exact)
                                      .text("verdict", figure.verdict)
                                      .optional("reason", figure.reason)
                                      .object();
                              }) + ']');
    }
    return "    " + text.object();
}

std::string offerText(const Offer& offer)
{
    ObjectText text(",\n   ");
    text.text("provider", offer.provider)
        .text("region", offer.region)
        .text("instance_type", offer.instanceType);
    text.text("gpu", offer.gpu).text("gpu_count", gpuCountText(offer.gpuCount));
    if (offer.vcpus) {
        text.decimal("vcpus", *offer.vcpus);
    }
    if (offer.memoryGib) {
        text.decimal("memory_gib", *offer.memoryGib);
    }
    text.raw("includes_host", offer.includesHost ? "true" : "false");
    text.text("os", toString(offer.os))
        .text("tenancy", toString(offer.tenancy))
        .text("tax", toString(offer.tax));
    text.text("billing", offer.billing->id).optional("note", offer.note);
    return "  {" + text.inner() + ",\n   \"prices\": [\n" + listed(offer.prices, ",\n", priceText) +
           "\n   ]}";
}

}  // namespace

void writePriceBook(std::ostream& out, const PriceBook& book)
{
    ObjectText head(",\n ");
    head.text("schema", "gpucost.price-book.v1")
        .text("id", book.id())
        .text("title", book.title())
        .optional("licence", book.licence());
    out << "{\n " << head.inner() << ",\n";
    out << block("sources", listed(book.sources(), ",\n", sourceText)) << ",\n";
    out << block("billing_rules",
                 listed(book.billingRules(), ",\n", [](const auto& rules) { return rulesText(*rules); }))
        << ",\n";
    if (!book.ladders().empty()) {
        out << block("ladders", listed(book.ladders(), ",\n", ladderText)) << ",\n";
    }
    out << block("offers", listed(book.offers(), ",\n", offerText)) << "\n}\n";
}

}  // namespace gpucost
