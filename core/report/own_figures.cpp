// SPDX-License-Identifier: Apache-2.0
#include "core/report/own_figures.h"

#include <algorithm>

#include "core/report/numbers.h"

namespace gpucost {

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

std::vector<std::string> derivations(const OwnReport& report)
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

std::vector<std::string> ownWarnings(const OwnReport& report)
{
    const OwnedTerms& terms = report.terms;
    std::vector<std::string> warnings;
    if ((Rational(terms.staffFte) * Rational(terms.ftePerYear)).isZero() && terms.staffPerYear.isZero()) {
        warnings.push_back(
            "nobody is paid: no source says what staff costs (--set fte_per_year=AMOUNT or "
            "--set staff_per_year=AMOUNT)");
    }
    if (terms.kwhPrice.isZero() || itKw(terms).isZero()) {
        warnings.push_back("energy costs nothing here (--set kwh_price=AMOUNT, --set kw_per_server=KW)");
    }
    if (terms.spacePerMonth.isZero() && terms.coloPerKwMonth.isZero()) {
        warnings.push_back(
            "room costs nothing: it is taken to be there (--set space_per_month=AMOUNT, or "
            "--site us-colocation)");
    }
    const Rational wanted = report.use.usedInstanceHours();
    const Rational served = servedHours(terms, report.servers, report.use);
    if (served < wanted) {
        warnings.push_back("of the use wanted, " + percentText(Rational(1) - served / wanted) +
                           " is not served while the servers are not yet usable; costs per GPU-hour are of "
                           "what is served");
    }
    for (const Charge& charge : report.quote.charges()) {
        const std::string& rule = charge.lines.front().rule;
        if (charge.category == ChargeCategory::Credit && rule.find("straight line") != std::string::npos) {
            warnings.push_back("the months end before the servers' life does: " + moneyText(-charge.cost) +
                               " of the price are taken to come back on the last day (--set "
                               "early_residual=residual-only counts no more than the residual value)");
        }
    }
    return warnings;
}

}  // namespace gpucost
