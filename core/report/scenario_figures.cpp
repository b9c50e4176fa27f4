// SPDX-License-Identifier: Apache-2.0
#include "core/report/scenario_figures.h"

#include <algorithm>

#include "core/plan/owned_fields.h"
#include "core/report/numbers.h"
#include "core/report/wording.h"

namespace gpucost {

namespace {

/// A name as part of a sentence, which may hold commas of its own.
std::string named(const ScenarioOption& option)
{
    return "“" + nameOf(option) + "”";
}

std::int32_t monthsBetween(Month first, Month last)
{
    return (last.year() - first.year()) * 12 + last.monthOfYear() - first.monthOfYear();
}

std::string monthText(const OptionResult& option, const PaybackPoint& point)
{
    return "month " + std::to_string(point.period + 1) + " (" +
           toString(option.verdict->saving.monthAt(point.period)) + ")";
}

std::string paybackText(const OptionResult& option, const Payback& payback)
{
    if (payback.isNever()) {
        return payback.first ? "makes up for its payments for a while, but not for good" : "never pays back";
    }
    if (payback.isLostAgain()) {
        return "pays back in " + monthText(option, *payback.first) + ", owes again when it is renewed, and " +
               "pays back for good in " + monthText(option, *payback.lasting);
    }
    if (payback.lasting->period == 0) {
        return "costs no more from the first month on";
    }
    return "pays back in " + monthText(option, *payback.lasting);
}

std::string differenceText(const Money& saving, const Money& of)
{
    const bool dearer = saving.amount().isNegative();
    const Money size = dearer ? -saving : saving;
    std::string text = moneyText(size);
    if (!of.isZero()) {
        text += " (" + percentText(Rational(size.amount()) / Rational(of.amount())) + ")";
    }
    return text + (dearer ? " more" : " less");
}

std::string recommendation(const ScenarioReport& report)
{
    const ScenarioResult& result = report.result;
    const OptionResult& best = result.options[*result.recommended];
    const OptionResult& baseline = result.options[result.baseline];
    const std::string worth = "at " + discountingText(report.scenario.discounting);
    if (*result.recommended == result.baseline) {
        return "Recommended: " + named(*best.option) + ". No other option costs less: its present cost is " +
               moneyText(best.presentCost) + ' ' + worth + '.';
    }
    return "Recommended: " + named(*best.option) + ". Its present cost is " + moneyText(best.presentCost) +
           ", " + differenceText(best.verdict->presentSaving, baseline.presentCost) + " than " +
           named(*baseline.option) + ", " + worth + '.';
}

std::string plainSumText(const ScenarioReport& report)
{
    const ScenarioResult& result = report.result;
    const OptionResult& best = result.options[*result.recommended];
    const OptionResult& plain = result.options[*result.leastPlainSum];
    if (&best == &plain) {
        return "The plain sum of payments agrees: " + moneyText(best.total) + " is the least.";
    }
    return "The plain sum of payments disagrees and does not decide: " + named(*plain.option) +
           " adds up to " + moneyText(plain.total) + ", " + named(*best.option) + " to " +
           moneyText(best.total) + ", but pays later.";
}

std::string priceDropText(const OptionResult& option, const ScenarioReport& report)
{
    const std::string name = named(*option.option);
    const bool stays = std::holds_alternative<ConstantPrices>(report.scenario.prices);
    const std::string beyond = stays ? "" : " on top of what is assumed of them";
    const std::string alone = option.added.empty() ? "" : ", before tax, discounts and credits";
    switch (option.priceDrop->answer) {
    case PriceDropBreakEven::Answer::StopsPaying:
        return name + " stops paying if list prices fall by more than " +
               percentText(Rational(option.priceDrop->lastPaying)) + " in the first year" + beyond + alone +
               '.';
    case PriceDropBreakEven::Answer::AlwaysPays:
        return name + " pays even if list prices fall to nothing in the first year" + beyond + alone + '.';
    case PriceDropBreakEven::Answer::NeverPays:
        return name + " does not pay at these list prices" + alone + ", and a fall would not help it.";
    case PriceDropBreakEven::Answer::FallHelps:
        return name + " does not pay at these list prices" + alone + "; a fall would bring it nearer.";
    }
    return "";
}

/// What the assumed prices do to an option's saving; empty where prices stay or the saving does.
std::string pathText(const OptionResult& option, const OptionResult& baseline)
{
    if (!option.totalAtTodaysPrices || !baseline.totalAtTodaysPrices) {
        return "";
    }
    const Money without = *baseline.totalAtTodaysPrices - *option.totalAtTodaysPrices;
    const Money with = baseline.total - option.total;
    if (without == with) {
        return "";
    }
    const bool taken = with.amount() < without.amount();
    std::string text =
        "Had list prices stayed, the total of " + named(*option.option) + " would be " +
        differenceText(without, *baseline.totalAtTodaysPrices) + " than that of " + named(*baseline.option) +
        "; what they do makes it " + differenceText(with, baseline.total) + ": " +
        moneyText(taken ? without - with : with - without) + " of saving " + (taken ? "lost." : "won.");
    const std::vector<Money>& saving = option.verdict->saving.months();
    std::size_t losing = saving.size();
    while (losing > 0 && saving[losing - 1].amount().isNegative()) {
        --losing;
    }
    if (losing > 0 && losing < saving.size()) {
        text += " From " + toString(option.verdict->saving.monthAt(static_cast<std::int32_t>(losing))) +
                " on, every month of it costs more.";
    }
    return text;
}

/// "kwh_price 0.12 (electricity, USD per kWh)".
std::string fieldText(const std::string& name, const std::string& value, const OwnedChoice& owned)
{
    const OwnedField* field = ownedField(name);
    std::string text = name + ' ' + value;
    if (field == nullptr) {
        return text;
    }
    std::string unit(field->unit);
    const auto stated = std::find_if(owned.fields.begin(), owned.fields.end(),
                                     [](const auto& one) { return one.first == "currency"; });
    if (unit.rfind("currency", 0) == 0) {
        unit.replace(0, std::string_view("currency").size(),
                     stated == owned.fields.end() ? "USD" : stated->second);
    }
    return text + " (" + std::string(field->meaning) + (unit.empty() ? "" : ", " + unit) + ')';
}

/// When a commitment ends early, what comes back, and what was assumed for it.
std::string exitText(const OptionResult& option)
{
    const EarlyExit& exit = *std::get<CloudChoice>(option.option->choice).exit;
    const ExitOutcome& outcome = *option.exit;
    std::string text = named(*option.option) + " ends early: " + outcome.name + " in " +
                       toString(option.quote->start().plus(outcome.month)) + ", " +
                       moneyText(outcome.paidBack) + " paid back";
    if (!outcome.noLongerOwed.isZero()) {
        text += ", " + moneyText(outcome.noLongerOwed) + " no longer owed";
    }
    if (exit.soldAt) {
        text += "; sold at " + percentText(exit.soldAt->fraction()) + " of the upfront's months left";
    } else if (exit.soldFor) {
        text += "; sold for " + moneyText(*exit.soldFor);
    }
    if (exit.currentPrice) {
        text += "; the reservation would then cost " + moneyText(*exit.currentPrice);
    }
    if (exit.fee) {
        text += "; fee " + percentText(exit.fee->fraction());
    }
    if (exit.cancelledBefore) {
        text += "; " + moneyText(*exit.cancelledBefore) + " of commitment cancelled in the year before";
    }
    return text + ". " + outcome.rule + '.';
}

}  // namespace

std::vector<ScenarioMonth> monthsOf(const OptionResult& option)
{
    const Quote& quote = *option.quote;
    const Money none = quote.total() - quote.total();
    const Month start = quote.start();
    Month last = start.plus(quote.months() - 1);
    for (const AmortizedMonth& one : option.months) {
        last = std::max(last, one.month);
    }
    last = std::max(last, option.payable->monthAt(option.payable->length() - 1));
    const std::int32_t count = monthsBetween(start, last) + 1;
    std::vector<ScenarioMonth> months;
    for (std::int32_t i = 0; i < count; ++i) {
        months.push_back({start.plus(i), none, none, none, none, none, i >= quote.months()});
    }
    const auto at = [&](Month month) -> ScenarioMonth& {
        return months[static_cast<std::size_t>(monthsBetween(start, month))];
    };
    std::int32_t index = 0;
    for (const Money& due : quote.cashFlow()) {
        ScenarioMonth& month = at(start.plus(index++));
        month.billed = month.billed + due;
    }
    for (const AddedFlow& flow : option.added) {
        at(flow.month).added = at(flow.month).added - flow.amount;
    }
    for (const AmortizedMonth& one : option.months) {
        at(one.month).amortized = at(one.month).amortized + one.amortized;
    }
    Money sum = none;
    for (ScenarioMonth& month : months) {
        month.payable = month.billed + month.added;
        sum = sum + month.payable;
        month.cumulative = sum;
    }
    return months;
}

std::string nameOf(const ScenarioOption& option)
{
    return option.name.empty() ? option.id : option.name;
}

std::string choiceText(const ScenarioOption& option)
{
    if (const auto* cloud = std::get_if<CloudChoice>(&option.choice)) {
        std::string text = cloud->offer + ", " + toString(cloud->plan);
        if (cloud->exit) {
            const EarlyExit& exit = *cloud->exit;
            text += ", ended after " + countText(Rational(exit.afterMonths), "month", "months") + " (" +
                    std::string(toString(exit.how)) + "), then " +
                    (exit.thenOffer.empty() ? "" : exit.thenOffer + ", ") + toString(exit.then);
        }
        return text;
    }
    const auto& owned = std::get<OwnedChoice>(option.choice);
    return countText(Rational(owned.servers), "server", "servers") + " of one's own" +
           (owned.preset.empty() ? "" : ", " + owned.preset) + (owned.site.empty() ? "" : ", " + owned.site);
}

std::string demandText(const ScenarioReport& report)
{
    return demandText(report.scenario.demand, report.result.options[report.result.baseline].quote->months());
}

std::string discountingText(const Discounting& discounting)
{
    if (discounting.annual.fraction().isZero()) {
        return "0 % a year (a plain sum)";
    }
    return percentText(discounting.annual.fraction()) + " a year (" +
           (discounting.compounding == AnnualToMonthly::Effective ? "effective"
                                                                  : "nominal, a twelfth a month") +
           (discounting.first == FirstFlow::Now ? "), each payment at the beginning of its month"
                                                : "), each payment at the end of its month");
}

std::string pricesText(const PriceAssumption& prices)
{
    if (const auto* decline = std::get_if<DecliningPrices>(&prices)) {
        const Rational share = decline->perYear.fraction();
        return "list prices " + std::string(share.isNegative() ? "rise by " : "fall by ") +
               percentText(share.isNegative() ? -share : share) + " a year, " +
               (decline->how == Decline::Stepped ? "once every twelve months" : "a little each month");
    }
    if (const auto* schedule = std::get_if<ScheduledPrices>(&prices)) {
        std::string steps;
        for (const ScheduledPrices::Step& step : schedule->steps) {
            steps += (steps.empty() ? "" : ", ") + toString(step.factor) + " of today's from month " +
                     std::to_string(step.month + 1);
        }
        return "list prices as scheduled: " + steps;
    }
    if (const auto* replay = std::get_if<ReplayedPrices>(&prices)) {
        return "list prices do what " + replay->offer + ' ' + toString(replay->plan) + " did from " +
               toString(replay->from) + " on, as recorded";
    }
    return "list prices stay as they are";
}

Money addedOf(const OptionResult& option)
{
    return option.total - option.quote->total();
}

std::vector<std::string> addedTexts(const OptionResult& option)
{
    std::vector<std::pair<std::string, Money>> sums;
    for (const AddedFlow& flow : option.added) {
        const auto same = [&](const auto& one) { return one.first == flow.what; };
        const auto at = std::find_if(sums.begin(), sums.end(), same);
        if (at == sums.end()) {
            sums.emplace_back(flow.what, -flow.amount);
        } else {
            at->second = at->second - flow.amount;
        }
    }
    std::vector<std::string> lines;
    for (const auto& [what, sum] : sums) {
        lines.push_back(what + ": " + moneyText(sum) + " over all months");
    }
    for (const CreditUse& use : option.creditUses) {
        lines.push_back("free credit: " + moneyText(use.used) + " used, " + moneyText(use.expired) +
                        " expired unused");
    }
    return lines;
}

std::vector<std::string> exitTexts(const OptionResult& option)
{
    std::vector<std::string> lines;
    if (!option.exit) {
        return lines;
    }
    for (const ExitStep& step : option.exit->steps) {
        lines.push_back(step.what + ": " + moneyText(step.amount));
    }
    lines.push_back(option.exit->rule);
    return lines;
}

BesideBaseline besideBaseline(const OptionResult& option)
{
    BesideBaseline beside;
    if (!option.verdict) {
        return beside;
    }
    const Verdict& verdict = *option.verdict;
    const auto share = [](const Money& saving, const Money& baseline) {
        return baseline.isZero() ? std::nullopt
                                 : std::optional(-Rational(saving.amount()) / Rational(baseline.amount()));
    };
    beside.presentCost = share(verdict.presentSaving, verdict.baselineCost);
    beside.total = share(verdict.plainSaving, option.total + verdict.plainSaving);
    return beside;
}

std::string paybackText(const OptionResult& option)
{
    return option.verdict ? paybackText(option, option.verdict->plain) : "";
}

std::vector<std::string> verdictsOf(const ScenarioReport& report)
{
    const ScenarioResult& result = report.result;
    std::vector<std::string> lines;
    if (!result.recommended) {
        return lines;
    }
    lines.push_back(recommendation(report));
    if (!report.scenario.discounting.annual.fraction().isZero()) {
        lines.push_back(plainSumText(report));
    }
    const std::string baseline = named(*result.options[result.baseline].option);
    for (const OptionResult& option : result.options) {
        if (!option.verdict) {
            continue;
        }
        const std::string plain = paybackText(option, option.verdict->plain);
        const std::string discounted = paybackText(option, option.verdict->discounted);
        lines.push_back("Against " + baseline + ", " + named(*option.option) + ' ' + plain +
                        (plain == discounted ? ", by the plain sum and at present value."
                                             : "; at present value it " + discounted + '.'));
        if (std::string path = pathText(option, result.options[result.baseline]); !path.empty()) {
            lines.push_back(std::move(path));
        }
        if (option.priceDrop) {
            lines.push_back(priceDropText(option, report));
        }
    }
    return lines;
}

std::string addedHeading(const ScenarioReport& report)
{
    const bool hasExit = std::any_of(report.result.options.begin(), report.result.options.end(),
                                     [](const OptionResult& one) { return one.exit.has_value(); });
    return hasExit ? "refunds, tax, discounts, credits" : "tax, discounts, credits";
}

std::vector<std::string> assumptionsOf(const ScenarioReport& report)
{
    const Scenario& scenario = report.scenario;
    std::vector<std::string> lines;
    lines.push_back(sentence("prices: " + pricesText(scenario.prices) +
                             "; commitments keep their rate, and are " + "renewed " +
                             (scenario.renewal == RenewalPrice::SameTerms
                                  ? "on the same terms"
                                  : "at their rate times what list prices have done by then")));
    lines.push_back(sentence("present value: " + discountingText(scenario.discounting)));
    if (scenario.tax) {
        lines.push_back(
            "Tax: " + percentText(scenario.tax->rate.fraction()) + " on what is payable" +
            (scenario.tax->recoverable ? ", recovered in the same month: it moves no total." : "."));
    }
    for (const auto& [provider, share] : scenario.discounts) {
        lines.push_back("Negotiated: " + percentText(share.fraction()) + " off every charge of " + provider +
                        '.');
    }
    for (const FreeCredit& credit : scenario.credits) {
        lines.push_back("Free credit of " + moneyText(credit.amount) + " until " +
                        toString(credit.lastMonth) +
                        (credit.provider.empty() ? ", for any cloud." : ", for " + credit.provider + '.'));
    }
    for (const OptionResult& option : report.result.options) {
        if (option.exit) {
            lines.push_back(exitText(option));
        }
    }
    for (const AssumedPrice& price : scenario.assumed) {
        lines.push_back(
            "Assumed price, stated by no price list: " + price.offer + ' ' + toString(price.plan) + ", " +
            grouped(toString(price.rate)) + ' ' + std::string(price.currency.code()) + " an hour" +
            (price.upfront.isZero() ? "" : " and " + grouped(toString(price.upfront)) + " upfront") +
            " per instance. " + sentence(price.reason));
    }
    for (const OptionResult& option : report.result.options) {
        const auto* owned = std::get_if<OwnedChoice>(&option.option->choice);
        if (owned == nullptr || owned->fields.empty()) {
            continue;
        }
        std::string fields;
        for (const auto& [name, value] : owned->fields) {
            fields += (fields.empty() ? "" : "; ") + fieldText(name, value, *owned);
        }
        lines.push_back("Set by hand for " + named(*option.option) + ": " + fields + '.');
    }
    return lines;
}

std::vector<const Price*> pricesOf(const ScenarioReport& report)
{
    std::vector<const Price*> prices;
    for (const OptionResult& option : report.result.options) {
        if (!option.quote) {
            continue;
        }
        for (const Price* price : option.quote->prices()) {
            if (std::find(prices.begin(), prices.end(), price) == prices.end()) {
                prices.push_back(price);
            }
        }
    }
    return prices;
}

std::vector<std::string> warningsOf(const ScenarioReport& report)
{
    std::vector<std::string> warnings = report.result.warnings;
    if (std::string age = ageWarning(pricesOf(report)); !age.empty()) {
        warnings.push_back(std::move(age));
    }
    for (const Price* price : pricesOf(report)) {
        if (!price->doubt.empty()) {
            warnings.push_back("doubt about the price of " + toString(price->plan) + ": " +
                               std::string(price->doubt));
        }
    }
    return warnings;
}

}  // namespace gpucost
