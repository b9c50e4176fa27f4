// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_figures.h"

#include <algorithm>

#include "core/report/numbers.h"

namespace gpucost {

namespace {

bool isEarlySale(const Charge& charge)
{
    return charge.category == ChargeCategory::Credit &&
           charge.lines.front().rule.find("straight line") != std::string::npos;
}

}  // namespace

std::string currencyCode(const OwnReport& report)
{
    return std::string(report.quote.currency().code());
}

Money perYear(const OwnReport& report, const Money& total)
{
    return roundToMinorUnit(Amount(total) * (Rational(12) / Rational(report.quote.months())));
}

Rational servedGpuHours(const OwnReport& report)
{
    const Rational used = report.use.usedInstanceHours();
    return used.isZero() ? Rational(0)
                         : report.use.requestedGpuHours() *
                               servedHours(report.terms, report.servers, report.use) / used;
}

Rational fleetUse(const OwnReport& report)
{
    const Rational usable = usableHours(report.terms, report.servers, report.use);
    return usable.isZero() ? Rational(0) : servedHours(report.terms, report.servers, report.use) / usable;
}

std::optional<Rational> ownRate(const OwnReport& report)
{
    const Rational hours = servedGpuHours(report);
    return hours.isZero() ? std::nullopt : std::optional(Rational(report.quote.total().amount()) / hours);
}

std::vector<OwnedPart> ownPartsOf(const OwnReport& report)
{
    std::vector<OwnedPart> parts;
    for (std::size_t i = 0; i < ownedParts; ++i) {
        const auto part = static_cast<OwnedPart>(i);
        if (std::any_of(report.quote.charges().begin(), report.quote.charges().end(),
                        [part](const Charge& charge) { return partOf(charge) == part; })) {
            parts.push_back(part);
        }
    }
    return parts;
}

std::vector<OwnPartSum> ownPartSums(const OwnReport& report)
{
    const Rational hours = servedGpuHours(report);
    const Rational total(report.quote.total().amount());
    const auto of = [&](std::optional<OwnedPart> part, const Money& sum) {
        const Rational amount(sum.amount());
        return OwnPartSum{part, sum, perYear(report, sum),
                          hours.isZero() ? std::nullopt : std::optional(amount / hours),
                          total.isZero() ? std::nullopt : std::optional(amount / total)};
    };
    std::vector<OwnPartSum> sums;
    for (const OwnedPart part : ownPartsOf(report)) {
        sums.push_back(of(part, totalOf(report.quote, part)));
    }
    sums.push_back(of(std::nullopt, report.quote.total()));
    return sums;
}

std::vector<const PresetFigure*> alternativesOf(const OwnedInput& input)
{
    std::vector<const PresetFigure*> others;
    if (input.preset != nullptr) {
        for (const PresetFigure& figure : input.preset->figures) {
            if (figure.field == input.field && figure.alternative) {
                others.push_back(&figure);
            }
        }
    }
    return others;
}

std::vector<std::string> derivations(const OwnReport& report, std::optional<OwnedPart> part)
{
    struct Group {
        const Charge* charge;
        int count;
    };
    std::vector<Group> groups;
    const auto same = [](const Charge& a, const Charge& b) {
        return a.plan == b.plan && a.cost == b.cost && a.quantity == b.quantity && a.unitPrice == b.unitPrice;
    };
    for (const Charge& charge : report.quote.charges()) {
        if (part && partOf(charge) != part) {
            continue;
        }
        const auto at = std::find_if(groups.begin(), groups.end(),
                                     [&](const Group& group) { return same(*group.charge, charge); });
        if (at == groups.end()) {
            groups.push_back({&charge, 1});
        } else {
            ++at->count;
        }
    }
    std::vector<std::string> lines;
    for (const Group& group : groups) {
        const Charge& charge = *group.charge;
        std::string text =
            toString(report.quote.start().plus(charge.month)) +
            (group.count > 1 ? ", and " + std::to_string(group.count - 1) + " months alike" : "") + ": " +
            charge.plan.substr(std::string_view("owned: ").size()) + ' ' + moneyText(charge.cost) + " = ";
        for (const ExplanationLine& line : charge.lines) {
            text += (&line == &charge.lines.front() ? "" : " + ") + numberText(line.quantity) + ' ' +
                    std::string(charge.unit) + " × " + numberText(charge.unitPrice) + ' ' +
                    currencyCode(report) + " (" + line.rule + ')';
        }
        lines.push_back(text);
    }
    return lines;
}

std::string notInOwning()
{
    return "Not in the figures: moving in and out, the building itself, network lines and switches beyond "
           "network_share, storage, software licences, spare servers for failures, insurance, tax, and what "
           "the "
           "capital would have earned elsewhere: a sum of payments is not a present value.";
}

std::vector<OwnRemark> ownRemarks(const OwnReport& report)
{
    const OwnedTerms& terms = report.terms;
    std::vector<OwnRemark> remarks;
    if ((Rational(terms.staffFte) * Rational(terms.ftePerYear)).isZero() && terms.staffPerYear.isZero()) {
        remarks.push_back(OwnRemark::NobodyPaid);
    }
    if (terms.kwhPrice.isZero() || itKw(terms).isZero()) {
        remarks.push_back(OwnRemark::EnergyFree);
    }
    if (terms.spacePerMonth.isZero() && terms.coloPerKwMonth.isZero()) {
        remarks.push_back(OwnRemark::RoomFree);
    }
    if (servedHours(terms, report.servers, report.use) < report.use.usedInstanceHours()) {
        remarks.push_back(OwnRemark::NotServed);
    }
    for (const Charge& charge : report.quote.charges()) {
        if (isEarlySale(charge)) {
            remarks.push_back(OwnRemark::SoldEarly);
        }
    }
    return remarks;
}

std::vector<std::string> ownWarnings(const OwnReport& report)
{
    std::vector<std::string> warnings;
    auto charge = report.quote.charges().begin();
    for (const OwnRemark remark : ownRemarks(report)) {
        switch (remark) {
        case OwnRemark::NobodyPaid:
            warnings.push_back(
                "nobody is paid: no source says what staff costs (--set fte_per_year=AMOUNT or "
                "--set staff_per_year=AMOUNT)");
            break;
        case OwnRemark::EnergyFree:
            warnings.push_back("energy costs nothing here (--set kwh_price=AMOUNT, --set kw_per_server=KW)");
            break;
        case OwnRemark::RoomFree:
            warnings.push_back(
                "room costs nothing: it is taken to be there (--set space_per_month=AMOUNT, or "
                "--site us-colocation)");
            break;
        case OwnRemark::NotServed:
            warnings.push_back("of the use wanted, " +
                               percentText(Rational(1) - servedHours(report.terms, report.servers, report.use) /
                                                             report.use.usedInstanceHours()) +
                               " is not served while the servers are not yet usable; costs per GPU-hour are of "
                               "what is served");
            break;
        case OwnRemark::SoldEarly:
            charge = std::find_if(charge, report.quote.charges().end(), isEarlySale);
            warnings.push_back("the months end before the servers' life does: " + moneyText(-charge->cost) +
                               " of the price are taken to come back on the last day (--set "
                               "early_residual=residual-only counts no more than the residual value)");
            ++charge;
            break;
        }
    }
    return warnings;
}

}  // namespace gpucost
