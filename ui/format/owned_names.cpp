// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/owned_names.h"

#include <map>

#include <QCoreApplication>
#include <QStringList>

#include "ui/format/display.h"
#include "ui/format/prose.h"
#include "ui/format/text.h"

namespace gpucost::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnedNames)
};

struct FieldWords {
    QString name;
    QString unit;  ///< %1 is the currency
    QString hint;
};

/// Made anew each time it is asked for: the language may have changed.
FieldWords wordsOf(std::string_view field)
{
    const QString perYear = Words::tr("%1 a year");
    const QString shareOfYear = Words::tr("% a year");
    const std::map<std::string_view, FieldWords> all{
        {"currency", {Words::tr("Currency"), Words::tr("ISO code"), Words::tr("What all amounts here are in.")}},
        {"price",
         {Words::tr("Purchase price"), QStringLiteral("%1"),
          Words::tr("Of one server, or of one GPU where the price is per GPU.")}},
        {"price_per_gpu",
         {Words::tr("Price is per GPU"), {}, Words::tr("The purchase price is that of one GPU, not of a server.")}},
        {"server_factor",
         {Words::tr("Server over bare GPUs"), Words::tr("times"),
          Words::tr("What a whole server costs over its GPUs alone; 1 where the price is that of the server.")}},
        {"network_share",
         {Words::tr("Interconnect"), Words::tr("% of the purchase"),
          Words::tr("Share of the whole purchase that network between servers takes.")}},
        {"gpus", {Words::tr("GPUs in one server"), Words::tr("GPUs"), Words::tr("How many GPUs one server has.")}},
        {"bought",
         {Words::tr("Bought in"), Words::tr("YYYY-MM"),
          Words::tr("Month of the purchase; empty: the first month of the demand.")}},
        {"loan_rate",
         {Words::tr("Interest of the loan"), shareOfYear, Words::tr("Nominal interest; a month bears a twelfth.")}},
        {"loan_months",
         {Words::tr("Loan"), Words::tr("months"), Words::tr("Level monthly payments; 0: paid at once.")}},
        {"life_months",
         {Words::tr("Life"), Words::tr("months"),
          Words::tr("After so long the servers are bought again on the same terms, while the demand goes on.")}},
        {"depreciation",
         {Words::tr("Depreciation"), {}, Words::tr("How the books spread the purchase; it is never paid.")}},
        {"declining_rate",
         {Words::tr("Declining balance"), shareOfYear,
          Words::tr("Of the book value; empty: twice the rate of the straight line.")}},
        {"residual",
         {Words::tr("Residual value"), Words::tr("% of the price"),
          Words::tr("What servers fetch at the end of their life.")}},
        {"early_residual",
         {Words::tr("Sold before its life ends"), {},
          Words::tr("What servers fetch where the months end before their life does.")}},
        {"kw_per_server",
         {Words::tr("Power of one server"), QStringLiteral("kW"), Words::tr("Drawn at the wall, GPUs included.")}},
        {"kw_per_gpu",
         {Words::tr("Power of each GPU on top"), QStringLiteral("kW"),
          Words::tr("Drawn by each GPU on top of the power of the server.")}},
        {"load_share",
         {Words::tr("Draw while in use"), Words::tr("% of the power"), Words::tr("Share of the power above.")}},
        {"idle_share",
         {Words::tr("Draw while idle"), Words::tr("% of the power"), Words::tr("Share of the power above.")}},
        {"pue",
         {Words::tr("PUE of the site"), Words::tr("times"),
          Words::tr("kWh that the site takes for one kWh of the servers: cooling and losses.")}},
        {"kwh_price", {Words::tr("Electricity"), Words::tr("%1 per kWh"), Words::tr("Price of a kWh.")}},
        {"cooling_per_kw_month",
         {Words::tr("Cooling bought apart"), Words::tr("%1 per kW and month"),
          Words::tr("For each kW installed; then the PUE is 1.")}},
        {"space_per_month",
         {Words::tr("Room"), Words::tr("%1 per server and month"), Words::tr("Room for one server.")}},
        {"colo_per_kw_month",
         {Words::tr("Colocation"), Words::tr("%1 per kW and month"),
          Words::tr("Rent for each kW installed: room and cooling.")}},
        {"colo_metered",
         {Words::tr("Colocation bills by the site's meter"), {},
          Words::tr("Energy is then billed times the PUE; else the rent has bought the cooling.")}},
        {"staff_fte", {Words::tr("Staff"), Words::tr("people"), Words::tr("For the whole fleet.")}},
        {"fte_per_year", {Words::tr("Cost of one of them"), perYear, Words::tr("What one person costs.")}},
        {"staff_per_year",
         {Words::tr("Staff as an amount"), perYear, Words::tr("For the whole fleet, on top of the people above.")}},
        {"support_rate",
         {Words::tr("Support"), Words::tr("% of the price a year"), Words::tr("Support by the maker.")}},
        {"support_per_year",
         {Words::tr("Support as an amount"), perYear, Words::tr("For the whole fleet, on top of the share above.")}},
        {"spares_rate",
         {Words::tr("Spare parts"), Words::tr("% of the price a year"), Words::tr("Parts that are replaced.")}},
        {"ramp",
         {Words::tr("Usable at first"), Words::tr("% of the fleet"),
          Words::tr("Share of the fleet usable in each first month, such as 25%,50%; then all of it.")}},
    };
    const auto found = all.find(field);
    return found == all.end() ? FieldWords{qt(field), {}, {}} : found->second;
}

QString perHundred(std::string_view share, const Display& display)
{
    const auto number = Decimal::parse(share.substr(0, share.find('%')));
    return number ? display.number(*number) + QChar(QChar::Nbsp) + QLatin1Char('%') : qt(share);
}

}  // namespace

std::vector<OwnedGroup> ownedGroups()
{
    return {
        {Words::tr("Purchase"),
         {"price", "price_per_gpu", "gpus", "server_factor", "network_share", "currency", "bought"}},
        {Words::tr("Life"), {"life_months", "residual", "early_residual", "depreciation", "declining_rate"}},
        {Words::tr("Power"), {"kw_per_server", "kw_per_gpu", "load_share", "idle_share", "pue", "kwh_price"}},
        {Words::tr("Place"), {"colo_per_kw_month", "colo_metered", "space_per_month", "cooling_per_kw_month"}},
        {Words::tr("People and support"),
         {"staff_fte", "fte_per_year", "staff_per_year", "support_rate", "support_per_year", "spares_rate"}},
        {Words::tr("Loan and start"), {"loan_months", "loan_rate", "ramp"}},
    };
}

QString fieldName(std::string_view field)
{
    return wordsOf(field).name;
}

QString fieldUnit(std::string_view field, Currency currency)
{
    const QString unit = wordsOf(field).unit;
    return unit.contains(QStringLiteral("%1")) ? unit.arg(qt(currency.code())) : unit;
}

QString fieldHint(std::string_view field)
{
    return wordsOf(field).hint;
}

QString fieldWord(std::string_view word)
{
    if (word == "yes") {
        return Words::tr("yes");
    }
    if (word == "no") {
        return Words::tr("no");
    }
    if (word == "straight-line") {
        return Words::tr("straight line");
    }
    if (word == "declining-balance") {
        return Words::tr("declining balance");
    }
    if (word == "residual-only") {
        return Words::tr("residual value only");
    }
    return qt(word);
}

QString fieldValue(std::string_view field, std::string_view value, const QLocale& locale)
{
    const Display display(locale);
    const OwnedField* known = ownedField(field);
    switch (known == nullptr ? OwnedFieldForm::Words : known->form) {
    case OwnedFieldForm::Number:
    case OwnedFieldForm::Whole: {
        const auto number = Decimal::parse(value);
        return number ? display.number(*number) : qt(value);
    }
    case OwnedFieldForm::Share:
        return value.empty() ? QString() : perHundred(value, display);
    case OwnedFieldForm::YesOrNo:
    case OwnedFieldForm::Words:
        return fieldWord(value);
    case OwnedFieldForm::Shares:
    case OwnedFieldForm::Month:
    case OwnedFieldForm::Currency:
        break;
    }
    return qt(value);
}

QString partName(OwnedPart part)
{
    switch (part) {
    case OwnedPart::Purchase:
        return Words::tr("Purchase");
    case OwnedPart::Interest:
        return Words::tr("Interest");
    case OwnedPart::Power:
        return Words::tr("Power");
    case OwnedPart::Cooling:
        return Words::tr("Cooling");
    case OwnedPart::Space:
        return Words::tr("Room");
    case OwnedPart::Colocation:
        return Words::tr("Colocation");
    case OwnedPart::Staff:
        return Words::tr("Staff");
    case OwnedPart::Support:
        return Words::tr("Support");
    case OwnedPart::Spares:
        return Words::tr("Spare parts");
    case OwnedPart::Residual:
        return Words::tr("Residual value");
    }
    return {};
}

QString partMeaning(OwnedPart part)
{
    switch (part) {
    case OwnedPart::Purchase:
        return Words::tr("The servers with their share of the network, in the month they are bought, or the "
                         "principal of their loan as it is paid back. Bought again when their life ends.");
    case OwnedPart::Interest:
        return Words::tr("Interest of the loan: its balance times a twelfth of the rate, each month.");
    case OwnedPart::Power:
        return Words::tr("Energy: hours in use and idle hours, times the draw in each, times PUE and price of a "
                         "kWh. Within a colocation that is not metered the rent has bought the cooling.");
    case OwnedPart::Cooling:
        return Words::tr("Cooling bought apart, for each kW installed, every month from the purchase on.");
    case OwnedPart::Space:
        return Words::tr("Room for the servers, every month from the purchase on.");
    case OwnedPart::Colocation:
        return Words::tr("Rent of the colocation for each kW installed, every month from the purchase on.");
    case OwnedPart::Staff:
        return Words::tr("People who run the fleet: a twelfth of their cost a year, every month.");
    case OwnedPart::Support:
        return Words::tr("Support by the maker: a share of the purchase price a year, or an amount.");
    case OwnedPart::Spares:
        return Words::tr("Spare parts: a share of the purchase price a year.");
    case OwnedPart::Residual:
        return Words::tr("What the servers fetch when their life or the months asked for end; it is taken off.");
    }
    return {};
}

QString remarkText(OwnRemark remark)
{
    switch (remark) {
    case OwnRemark::NobodyPaid:
        return Words::tr("Nobody is paid: no source says what staff costs. Set it under People.");
    case OwnRemark::EnergyFree:
        return Words::tr("Energy costs nothing here: set the price of electricity and the power.");
    case OwnRemark::RoomFree:
        return Words::tr("Room costs nothing: it is taken to be there.");
    case OwnRemark::NotServed:
        return Words::tr("Some of the use wanted is not served while the servers are not yet usable; costs per "
                         "GPU-hour are of what is served.");
    case OwnRemark::SoldEarly:
        return Words::tr("The months end before the servers' life does: what they then fetch is taken to come "
                         "back on the last day.");
    }
    return {};
}

QString figureOrigin(const PresetFigure& figure)
{
    QStringList words;
    if (figure.year) {
        words += QString::number(*figure.year);
    }
    switch (figure.basis) {
    case FigureBasis::Published:
        words += Words::tr("published");
        break;
    case FigureBasis::Computed:
        words += Words::tr("computed");
        break;
    case FigureBasis::Judgement:
        words += Words::tr("a judgement of ours");
        break;
    }
    switch (figure.confidence) {
    case Confidence::High:
        words += Words::tr("high confidence");
        break;
    case Confidence::Medium:
        words += Words::tr("medium confidence");
        break;
    case Confidence::Low:
        words += Words::tr("low confidence");
        break;
    }
    return joinWords(words);
}

QString winningUse(const std::vector<ShareRange>& shares, const QLocale& locale)
{
    const Display display(locale);
    QStringList ranges;
    for (const ShareRange& range : shares) {
        const bool fromNone = range.from.isZero();
        const bool toFull = range.to == Rational(1);
        if (fromNone && toFull) {
            return Words::tr("at any use");
        }
        ranges += toFull     ? Words::tr("at %1 use or more").arg(display.percent(range.from, 2))
                  : fromNone ? Words::tr("at %1 use or less").arg(display.percent(range.to, 2))
                             : Words::tr("from %1 to %2 use")
                                   .arg(display.percent(range.from, 2), display.percent(range.to, 2));
    }
    return ranges.isEmpty() ? Words::tr("at no use") : joinWords(ranges);
}

}  // namespace gpucost::ui
