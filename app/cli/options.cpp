// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <algorithm>
#include <charconv>

#include <CLI/CLI.hpp>

#include "app/cli/files.h"
#include "app/cli/store.h"

namespace gpucost::cli {

namespace {

/// Adds what a parser found wrong under the option's name. Limits of arithmetic keep their own code.
void addError(Errors& problems, const char* option, const Error& error)
{
    const ErrorCode code = error.code == ErrorCode::NumericLimit ? error.code : ErrorCode::Usage;
    problems.push_back({code, {"", 0, option}, error.found, error.expected});
}

void addErrors(Errors& problems, const Errors& errors)
{
    problems.insert(problems.end(), errors.begin(), errors.end());
}

template <class Enum>
void readNames(std::vector<Enum>& chosen, const std::vector<std::string>& given,
               std::initializer_list<Enum> all, const char* option, Errors& problems)
{
    if (given.empty()) {
        return;
    }
    chosen.clear();
    std::string names;
    for (const Enum value : all) {
        names += std::string(toString(value)) + ", ";
    }
    for (const std::string& text : given) {
        if (text == "any") {
            chosen.assign(all);
            continue;
        }
        const auto at =
            std::find_if(all.begin(), all.end(), [&text](Enum value) { return toString(value) == text; });
        if (at == all.end()) {
            wrongValue(problems, option, text, names + "or any");
        } else {
            chosen.push_back(*at);
        }
    }
}

}  // namespace

void OptionList::flag(const char* name, bool& value, const char* help)
{
    m_app
        .add_flag_callback(
            name, [&value] { value = true; }, help)
        ->group(m_group);
    m_entries.push_back({name, "", help, m_group, {}, false, false, false});
}

void OptionList::one(const char* name, std::optional<std::string>& value, const char* shown,
                     const std::string& help, std::vector<std::string> choices)
{
    m_app
        .add_option_function<std::string>(
            name, [&value](const std::string& text) { value = text; }, help)
        ->type_name(shown)
        ->group(m_group);
    m_entries.push_back({name, shown, help, m_group, std::move(choices), false, false, false});
}

void OptionList::several(const char* name, std::vector<std::string>& values, const char* shown,
                         const char* help, std::vector<std::string> choices)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name, [&values](const std::vector<std::string>& texts) { values = texts; }, help)
        ->type_name(shown)
        ->group(m_group);
    m_entries.push_back({name, shown, help, m_group, std::move(choices), false, true, false});
}

void OptionList::position(const char* name, std::optional<std::string>& value, const char* help,
                          std::vector<std::string> choices)
{
    m_app
        .add_option_function<std::string>(
            name, [&value](const std::string& text) { value = text; }, help)
        ->type_name(" ")
        ->required();
    m_entries.push_back({name, "", help, "", std::move(choices), true, false, true});
}

void OptionList::positions(const char* name, std::vector<std::string>& values, const char* help,
                           bool required)
{
    m_app
        .add_option_function<std::vector<std::string>>(
            name, [&values](const std::vector<std::string>& texts) { values = texts; }, help)
        ->type_name(" ")
        ->required(required);
    m_entries.push_back({name, "", help, "", {}, true, true, required});
}

void OptionList::hidden(const char* name, std::optional<std::string>& value)
{
    m_app
        .add_option_function<std::string>(
            name, [&value](const std::string& text) { value = text; }, "")
        ->group("");
}

void wrongValue(Errors& problems, const char* option, std::string_view found, std::string expected)
{
    problems.push_back({ErrorCode::Usage, {"", 0, option}, gpucost::quoted(found), std::move(expected)});
}

void CommonOptions::addTo(OptionList& options)
{
    options.group("Prices");
    options.one("--as-of", asOf, "DATE",
                "Prices that held on this day (YYYY-MM-DD): the newest not later. Default: today");
    options.several("--book", books, "FILE", "Price books to use beside the shipped ones");
    options.flag("--only-book", onlyBooks,
                 "Leave the shipped books out, and fetched prices that no --store names");
    options.one("--store", store, "FILE",
                "Fetched prices. Default: those of `prices update`; none: leave them out");
    options.group("Output");
    std::string names;
    for (const std::string& name : formats) {
        names += (names.empty() ? "" : name == formats.back() ? " or " : ", ") + name;
    }
    if (formats.empty()) {
        options.hidden("--format", format);
    } else {
        const std::string rest = formats.size() == 1 ? ", the only one" : ". Default: " + formats.front();
        options.one("--format", format, "FORMAT", names + rest, formats);
    }
    addOutputTo(options);
}

void CommonOptions::addOutputTo(OptionList& options)
{
    options.group("Output");
    options.one("-o,--output", output, "FILE", "Write to a file, replaced as a whole");
}

Date CommonOptions::readAsOf(Date today, Errors& problems) const
{
    if (!asOf) {
        return today;
    }
    const auto date = parseDate(*asOf);
    if (!date) {
        wrongValue(problems, "--as-of", *asOf, "a day such as 2019-09-30");
    }
    return date.value_or(today);
}

Format CommonOptions::readFormat(Errors& problems, std::string_view another) const
{
    if (!format || (!another.empty() && isFormat(another))) {
        return Format::Text;
    }
    const auto known = parseFormat(*format);
    if (!known) {
        wrongValue(problems, "--format", *format,
                   another.empty() ? "text, csv, json or markdown"
                                   : "text, csv, json, markdown or " + std::string(another));
    }
    return known.value_or(Format::Text);
}

Checked<std::shared_ptr<const Catalog>> CommonOptions::catalog() const
{
    const Checked<std::shared_ptr<const PriceBook>> stored =
        storedPrices(onlyBooks && !store ? "" : storePath(store));
    if (books.empty() && !onlyBooks && stored && *stored == nullptr) {
        return shippedCatalog();
    }
    Errors errors = stored ? Errors() : stored.error();
    std::vector<std::shared_ptr<const PriceBook>> all;
    const std::shared_ptr<const Catalog> shipped = shippedCatalog();
    if (onlyBooks && books.empty()) {
        errors.push_back({ErrorCode::Usage, {"", 0, "--only-book"}, "no --book", "at least one book to use"});
    }
    if (stored && *stored != nullptr) {
        all.push_back(*stored);
    }
    for (const std::string& file : books) {
        const Result<std::string> text = readFile(file);
        if (!text) {
            errors.push_back(text.error());
            continue;
        }
        Checked<PriceBook> book = readPriceBook(*text, file);
        if (!book) {
            errors.insert(errors.end(), book.error().begin(), book.error().end());
            continue;
        }
        all.push_back(std::make_shared<const PriceBook>(std::move(*book)));
    }
    if (!errors.empty()) {
        return tl::make_unexpected(std::move(errors));
    }
    if (!onlyBooks) {
        return withBooks(shipped, std::move(all));
    }
    const std::shared_ptr<const HardwareTable> hardware(shipped, &shipped->hardware());
    return std::make_shared<const Catalog>(std::move(all), hardware);
}

void FilterOptions::addTo(OptionList& options)
{
    options.group("Which offers");
    options.several("--gpu", gpus, "NAME",
                    "GPUs: V100 means every V100; an id such as v100-sxm2-16gb means one");
    options.several("--provider", providers, "NAME", "Providers: aws, azure, gcp, ...");
    options.several("--region", regions, "NAME", "Regions, as the provider calls them");
    options.one("--min-memory", minMemory, "GB", "Memory that one GPU has at least");
}

void FilterOptions::read(OfferFilter& filter, Errors& problems) const
{
    filter.gpus = gpus;
    filter.providers = providers;
    filter.regions = regions;
    if (minMemory) {
        const auto memory = Decimal::parse(*minMemory);
        if (!memory || memory->isNegative()) {
            wrongValue(problems, "--min-memory", *minMemory, "a number of GB");
        } else {
            filter.minMemoryGb = *memory;
        }
    }
}

void VariantOptions::addTo(OptionList& options)
{
    options.several("--os", systems, "NAME",
                    "linux, windows, rhel, suse, unstated or any. Default: linux and unstated",
                    {"linux", "windows", "rhel", "suse", "unstated", "any"});
    options.several("--tenancy", tenancies, "NAME",
                    "shared, dedicated, unstated or any. Default: shared and unstated",
                    {"shared", "dedicated", "unstated", "any"});
}

void VariantOptions::read(OfferFilter& filter, Errors& problems) const
{
    using enum OperatingSystem;
    readNames(filter.operatingSystems, systems, {Linux, Windows, Rhel, Suse, OperatingSystem::Unstated},
              "--os", problems);
    readNames(filter.tenancies, tenancies, {Tenancy::Shared, Tenancy::Dedicated, Tenancy::Unstated},
              "--tenancy", problems);
}

void DemandOptions::addTo(OptionList& options)
{
    options.group("Demand");
    options.one("--gpus", gpus, "N", "GPUs wanted. Default: 1");
    options.one("--months", months, "N", "For how many months. Default: 36");
    options.one("--utilization", utilization, "SHARE",
                "They run this share of every month: 60%. Default: 100%");
    options.one("--hours-per-month", hoursPerMonth, "H", "They run so many hours of every month");
    options.one("--schedule", schedule, "WEEK", "They run on a weekly schedule: \"Mon-Fri 09:00-19:00\"");
    options.one("--series", series, "FILE", "GPUs wanted by the hour: CSV with the header hour,gpus, in UTC");
    options.one("--start", start, "YYYY-MM", "First month. Default: the month of --as-of");
    options.one("--month-convention", convention, "KIND",
                "730 (every month has 730 hours) or calendar. Default: 730", {"730", "calendar"});
}

DemandSpec DemandOptions::read(Date asOf, Errors& problems) const
{
    DemandSpec demand;
    demand.start = Month(asOf);
    std::string shapes;
    int shapeCount = 0;
    for (const auto& [name, value] :
         {std::pair{"--utilization", &utilization}, std::pair{"--hours-per-month", &hoursPerMonth},
          std::pair{"--schedule", &schedule}, std::pair{"--series", &series}}) {
        if (value->has_value()) {
            shapes += (shapes.empty() ? "" : ", ") + std::string(name);
            ++shapeCount;
        }
    }
    if (shapeCount > 1) {
        problems.push_back(
            {ErrorCode::Usage, {}, shapes, "at most one of them: each says when the GPUs run"});
    }
    if (gpus) {
        const auto count = Rational::parse(*gpus);
        if (!count || *count <= Rational(0)) {
            wrongValue(problems, "--gpus", *gpus, "a number of GPUs above zero");
        } else {
            demand.gpus = *count;
        }
    }
    if (months) {
        demand.months = static_cast<std::int32_t>(
            readWhole(*months, "--months", 1, 1200, problems).value_or(demand.months));
    }
    if (start) {
        const auto month = parseMonth(*start);
        if (!month) {
            wrongValue(problems, "--start", *start, "a month such as 2019-09");
        } else {
            demand.start = *month;
        }
    }
    if (convention) {
        if (*convention == "calendar") {
            demand.convention = MonthConvention::Calendar;
        } else if (*convention != "730") {
            wrongValue(problems, "--month-convention", *convention, "730 or calendar");
        }
    }
    if (utilization) {
        const auto share = Percentage::parse(*utilization);
        if (!share || share->fraction() > Rational(1)) {
            wrongValue(problems, "--utilization", *utilization, "a share from 0% to 100%");
        } else {
            demand.shape = FlatUtilization{*share};
        }
    }
    if (hoursPerMonth) {
        const auto hours = Decimal::parse(*hoursPerMonth);
        if (!hours || hours->isNegative()) {
            wrongValue(problems, "--hours-per-month", *hoursPerMonth, "a number of hours");
        } else {
            demand.shape = HoursPerMonth{*hours};
        }
    }
    if (schedule) {
        auto week = parseWeeklySchedule(*schedule);
        if (!week) {
            addError(problems, "--schedule", week.error());
        } else {
            demand.shape = std::move(*week);
        }
    }
    if (series) {
        readSeries(demand, problems);
    }
    return demand;
}

void DemandOptions::readSeries(DemandSpec& demand, Errors& problems) const
{
    const auto refuse = [&problems](const char* option, const std::optional<std::string>& value,
                                    const char* expected) {
        if (value) {
            wrongValue(problems, option, *value, expected);
        }
    };
    refuse("--gpus", gpus, "no such option beside --series, which says how many GPUs run");
    refuse("--months", months, "no such option beside --series, which says which months");
    refuse("--start", start, "no such option beside --series, which says when it starts");
    refuse("--month-convention", convention == "calendar" ? std::nullopt : convention,
           "calendar months beside --series");
    const Result<std::string> text = readFile(*series);
    if (!text) {
        problems.push_back(text.error());
        return;
    }
    Checked<HourlySeries> hours = parseHourlySeries(*text, *series);
    if (!hours) {
        addErrors(problems, hours.error());
        return;
    }
    demand.start = Month(hours->firstDay);
    demand.convention = MonthConvention::Calendar;
    demand.shape = std::move(*hours);
}

void MoneyOptions::addTo(OptionList& options)
{
    options.group("Money");
    options.one("--currency", currency, "CODE", "Convert to this currency: KRW");
    options.several("--rate", rates, "A/B=X@DATE",
                    "Exchange rate to use: USD/KRW=1194.1145@2019-09-01, 1 USD = 1194.1145 KRW");
    options.several("--discount", discounts, "PROVIDER=12%",
                    "Negotiated discount on every price of a provider");
    options.one("--billing", billing, "HOW",
                "provider (each charge rounded, as billed) or exact. Default: provider",
                {"provider", "exact"});
    options.flag("--no-sud", withoutSustainedUse, "Without Google's sustained-use discount");
}

BillingSpec MoneyOptions::read(Date asOf, const Catalog& catalog, Errors& problems) const
{
    BillingSpec spec;
    spec.asOf = asOf;
    if (currency) {
        const auto code = Currency::parse(*currency);
        if (!code) {
            wrongValue(problems, "--currency", *currency, "an ISO 4217 code such as USD, KRW or EUR");
        } else {
            spec.currency = *code;
            spec.shippedRates = shippedExchangeRates();
        }
    }
    for (const std::string& text : rates) {
        auto rate = parseExchangeRate(text);
        if (!rate) {
            addError(problems, "--rate", rate.error());
        } else {
            spec.givenRates.push_back(std::move(*rate));
        }
    }
    for (const std::string& text : discounts) {
        const std::size_t equals = text.find('=');
        const std::string provider = text.substr(0, equals);
        const auto share = Percentage::parse(
            std::string_view(text).substr(equals == std::string::npos ? text.size() : equals + 1));
        if (!share || provider.empty() || share->fraction() > Rational(1)) {
            wrongValue(problems, "--discount", text,
                       "a provider and a share from 0% to 100%, such as aws=12%");
            continue;
        }
        const auto offers = catalog.offers();
        if (std::none_of(offers.begin(), offers.end(),
                         [&provider](const Offer& offer) { return offer.provider == provider; })) {
            std::vector<std::string> names;
            for (const Offer& offer : offers) {
                if (names.empty() || names.back() != offer.provider) {
                    names.emplace_back(offer.provider);
                }
            }
            std::string list;
            for (const std::string& name : names) {
                list += (list.empty() ? "" : ", ") + name;
            }
            wrongValue(problems, "--discount", text, "one of the providers " + list);
            continue;
        }
        if (!spec.discounts.emplace(provider, *share).second) {
            wrongValue(problems, "--discount", text, "one discount for " + provider);
        }
    }
    if (billing) {
        if (*billing == "exact") {
            spec.mode = Billing::Mode::Exact;
        } else if (*billing != "provider") {
            wrongValue(problems, "--billing", *billing, "provider or exact");
        }
    }
    return spec;
}

std::optional<PlanSpec> readPlan(std::string_view text, const char* option, Errors& problems)
{
    auto plan = parsePlanSpec(text);
    if (!plan) {
        addError(problems, option, plan.error());
        return std::nullopt;
    }
    return std::move(*plan);
}

std::optional<std::int64_t> readWhole(std::string_view text, const char* option, std::int64_t least,
                                      std::int64_t most, Errors& problems)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < least || number > most) {
        wrongValue(problems, option, text,
                   "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    return number;
}

std::string nearest(std::string_view text, const std::vector<std::string>& names)
{
    std::string best;
    std::size_t least = std::max<std::size_t>(2, text.size() / 3) + 1;
    for (const std::string& name : names) {
        std::vector<std::size_t> row(name.size() + 1);
        for (std::size_t i = 0; i < row.size(); ++i) {
            row[i] = i;
        }
        for (std::size_t i = 0; i < text.size(); ++i) {
            std::size_t diagonal = row[0];
            row[0] = i + 1;
            for (std::size_t j = 0; j < name.size(); ++j) {
                const std::size_t replaced = diagonal + (text[i] == name[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
            }
        }
        if (row.back() < least) {
            least = row.back();
            best = name;
        }
    }
    return best;
}

}  // namespace gpucost::cli
