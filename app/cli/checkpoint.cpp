// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "app/cli/command.h"
#include "core/quote/priced_offer.h"
#include "core/money/plain_decimal.h"
#include "core/offer/machine.h"
#include "core/report/checkpoint_report.h"
#include "core/report/presets_report.h"
#include "core/workload/quantity.h"

namespace gpucost::cli {

namespace {

/// An hourly price with the rows of the book that make it: several for a machine made of parts.
struct Hourly {
    Amount amount;
    std::vector<const Price*> rows;
};

/// The hourly price of one machine; empty where it is not sold this way, or in several currencies.
std::optional<Hourly> hourlyPrice(const Offer& offer, PlanKind kind, Date asOf)
{
    if (!offer.gpuCount) {
        return std::nullopt;
    }
    if (offer.parts.empty()) {
        const Price* price = priceOn(offer, PlanKey{kind}, asOf);
        if (price == nullptr || price->form != PriceForm::Terms) {
            return std::nullopt;
        }
        return Hourly{perInstanceHourAmount(price->typedRate(), GpuCount(*offer.gpuCount)), {price}};
    }
    std::optional<Hourly> sum;
    for (const OfferPart& part : offer.parts) {
        const auto one = hourlyPrice(*part.offer, kind, asOf);
        if (!one || (sum && sum->amount.currency() != one->amount.currency())) {
            return std::nullopt;
        }
        const Amount amount = one->amount * Rational(part.count);
        sum = sum ? Hourly{sum->amount + amount, sum->rows} : Hourly{amount, {}};
        sum->rows.insert(sum->rows.end(), one->rows.begin(), one->rows.end());
    }
    return sum;
}

bool hasSustainedUse(const Offer& offer)
{
    return (offer.billing && !offer.billing->sustainedUse.empty()) ||
           std::any_of(offer.parts.begin(), offer.parts.end(),
                       [](const OfferPart& part) { return hasSustainedUse(*part.offer); });
}

/// What the work costs on demand with its automatic discount: months of 730 hours, and the rest in one more.
/// Empty where there are too many months, or something is not sold.
std::optional<Money> sustainedUseCost(const Offer& offer, const SpotQuestion& question, Date asOf)
{
    constexpr std::int64_t mostMonths = 1200;
    const Rational monthHours(730);
    const std::optional<std::int64_t> months = floor(question.work.value() / monthHours).toInt64();
    if (!months || *months > mostMonths) {
        return std::nullopt;
    }
    const Rational rest = question.work.value() - Rational(*months) * monthHours;
    DemandSpec demand;
    demand.gpus = *offer.gpuCount * Rational(question.machines);
    demand.start = Month(asOf);
    BillingSpec billing;
    billing.asOf = asOf;
    std::optional<Money> sum;
    const auto add = [&]() {
        const auto priced = priceOffer(offer, PlanSpec{{PlanPart{}}}, demand, billing, Account{}, asOf);
        const bool fits = priced && (!sum || sum->currency() == priced->quote.currency());
        sum =
            !fits ? std::nullopt : std::optional(sum ? *sum + priced->quote.total() : priced->quote.total());
        return fits;
    };
    if (*months > 0) {
        demand.months = static_cast<std::int32_t>(*months);
        if (!add()) {
            return std::nullopt;
        }
    }
    if (!rest.isZero()) {
        demand.months = 1;
        demand.shape = HoursPerMonth{round(rest, Scale{10}, Rounding::HalfUp)};
        add();
    }
    return sum;
}

Result<Amount> parsePrice(std::string_view text)
{
    const std::size_t space = std::min(text.find(' '), text.size());
    const Result<Decimal> number = parsePlainDecimal(text.substr(0, space));
    const Result<Currency> currency =
        Currency::parse(space < text.size() ? text.substr(space + 1) : std::string_view());
    if (!number || !currency) {
        return fail(!number && number.error().code == ErrorCode::NumericLimit ? ErrorCode::NumericLimit
                                                                              : ErrorCode::BadNumber,
                    gpucost::quoted(text), "a price of one machine-hour such as \"0.918 USD\"");
    }
    return Amount(*number, *currency);
}

Result<Percentage> parseShare(std::string_view text)
{
    const Result<Percentage> share = Percentage::parse(text);
    if (!share || share->fraction().isZero() || share->fraction() > Rational(1)) {
        return fail(ErrorCode::BadValue, gpucost::quoted(text), "a share above 0% and up to 100%");
    }
    return share;
}

class Checkpoint : public Command {
public:
    void addOptions(OptionList& options) override
    {
        options.positions("OFFER", m_offers,
                          "provider/region/instance-type whose spot price is paid; or --price", false);
        options.group("The job");
        options.one("--work", m_work, "TIME", "Productive time without interruptions: 500h (s, min, h or d)");
        options.one("--machines", m_machines, "N", "That run together; losing one stops all. Default: 1");
        options.one("--write", m_write, "TIME", "To write a checkpoint: 5min");
        options.one("--parameters", m_parameters, "COUNT",
                    "Instead of --write: of the model in training, 14 bytes each: 7B");
        options.one("--storage", m_storage, "RATE", "With --parameters: what the storage takes: 1GB/s");
        options.one("--restart", m_restart, "TIME", "From a loss until work goes on: 10min");
        options.one("--interval", m_interval, "TIME",
                    "Your own time between checkpoints, compared with the best");
        options.flag("--no-checkpoints", m_noCheckpoints, "A loss starts the work from zero");
        options.one("--deadline", m_deadline, "TIME", "By the calendar: 600h");
        options.group("The machines");
        options.one("--life", m_life, "TIME", "Mean time between losses of one machine: 24h");
        options.one("--preset", m_preset, "ID", "Lives somebody watched, with their range: see --list");
        options.one("--availability", m_availability, "SHARE",
                    "Of the time in which machines are to be had: 80%. Default: the preset's, else 100%");
        options.flag("--list", m_list, "List the presets and nothing else");
        options.group("Money");
        options.one("--price", m_price, "PRICE", "Of one machine for an hour: \"0.918 USD\"");
        options.one("--on-demand", m_onDemand, "PRICE", "To compare with. Default: the OFFER's own");
        options.one("--plan", m_plan, "PLAN", "spot, the one plan that is interrupted. Default: spot");
        m_variant.addTo(options);
    }

    Checked<Answer> answer(Date today) const override
    {
        Errors problems;
        const Date asOf = common.readAsOf(today, problems);
        const Format format = common.readFormat(problems);
        if (m_list) {
            return list(format, std::move(problems));
        }
        SpotQuestion question;
        readJob(question, problems);
        const auto preset = readMachines(question, problems);
        readMoney(question, problems);
        OfferFilter filter;
        filter.withGpuOnly = false;
        m_variant.read(filter, problems);
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        CheckpointReport report;
        report.preset = preset;
        report.availabilityKnown = m_availability || (preset && preset->availabilityPercent);
        report.asOf = asOf;
        if (preset) {
            report.presetSource = &shippedInterruptionPresets().sourceOf(*preset);
        }
        if (m_parameters) {
            report.parameters = *parseCount(*m_parameters);
            report.bytesPerSecond = *parseByteRate(*m_storage);
        }
        std::shared_ptr<const Catalog> catalog;
        NamedOffer named;  // keeps a machine made of parts alive
        if (!m_offers.empty()) {
            const auto books = common.catalog();
            if (!books) {
                return tl::make_unexpected(books.error());
            }
            catalog = *books;
            const auto found = offerNamed(*catalog, m_offers.front(), filter);
            if (!found) {
                return tl::make_unexpected(Errors{found.error()});
            }
            named = *found;
            if (const auto problem = priceFrom(*catalog, *named.offer, filter, asOf, question, report)) {
                return tl::make_unexpected(Errors{*problem});
            }
        }
        report.answer = answerSpot(question);
        report.question = std::move(question);
        return Answer{checkpointReport(report, format)};
    }

private:
    Checked<Answer> list(Format format, Errors problems) const
    {
        for (const auto& [name, given] :
             {std::pair("--work", m_work.has_value()), std::pair("--life", m_life.has_value()),
              std::pair("--preset", m_preset.has_value()), std::pair("OFFER", !m_offers.empty())}) {
            if (given) {
                problems.push_back({ErrorCode::Usage, {}, "--list and " + std::string(name), "--list alone"});
            }
        }
        if (!problems.empty()) {
            return tl::make_unexpected(std::move(problems));
        }
        return Answer{presetsReport(shippedInterruptionPresets(), format)};
    }

    static void refuse(Errors& problems, const char* option, const Error& error)
    {
        const ErrorCode code = error.code == ErrorCode::NumericLimit ? error.code : ErrorCode::Usage;
        problems.push_back({code, {"", 0, option}, error.found, error.expected});
    }

    static void missing(Errors& problems, const char* option, std::string expected)
    {
        problems.push_back({ErrorCode::Usage, {"", 0, option}, "nothing", std::move(expected)});
    }

    static void together(Errors& problems, const char* one, const char* other, const char* why)
    {
        problems.push_back({ErrorCode::Usage, {}, std::string(one) + " and " + other, why});
    }

    /// A time, above zero where `positive`; absent where the option is, or is wrong.
    static std::optional<Hours> readTime(const std::optional<std::string>& text, const char* option,
                                         bool positive, Errors& problems)
    {
        if (!text) {
            return std::nullopt;
        }
        const Result<Hours> time = parseDuration(*text);
        if (!time) {
            refuse(problems, option, time.error());
            return std::nullopt;
        }
        if (positive && time->value().isZero()) {
            wrongValue(problems, option, *text, "a time above zero");
            return std::nullopt;
        }
        return *time;
    }

    void readJob(SpotQuestion& question, Errors& problems) const
    {
        if (!m_work) {
            missing(problems, "--work", "the time that the work takes without interruptions, such as 500h");
        }
        question.work = readTime(m_work, "--work", true, problems).value_or(question.work);
        question.withoutCheckpoints = m_noCheckpoints;
        if (m_noCheckpoints) {
            for (const auto& [name, given] :
                 {std::pair("--write", m_write.has_value()), std::pair("--interval", m_interval.has_value()),
                  std::pair("--parameters", m_parameters.has_value())}) {
                if (given) {
                    together(problems, "--no-checkpoints", name, "one of them");
                }
            }
        } else {
            readWrite(question, problems);
        }
        if (!m_restart) {
            missing(problems, "--restart",
                    "the time from a loss until work goes on, such as 10min; 0min if none");
        }
        question.restart = readTime(m_restart, "--restart", false, problems).value_or(question.restart);
        question.interval = readTime(m_interval, "--interval", true, problems);
        question.deadline = readTime(m_deadline, "--deadline", true, problems);
        if (m_machines) {
            question.machines = readWhole(*m_machines, "--machines", 1, 1'000'000, problems).value_or(1);
        }
    }

    void readWrite(SpotQuestion& question, Errors& problems) const
    {
        if (m_write && m_parameters) {
            together(problems, "--write", "--parameters",
                     "one of them: each says how long a checkpoint takes");
        } else if (!m_write && !m_parameters) {
            missing(problems, "--write",
                    "the time to write a checkpoint, such as 5min; or --parameters and --storage; or "
                    "--no-checkpoints");
        }
        if (m_parameters && !m_storage) {
            missing(problems, "--storage", "with --parameters, what the storage takes, such as 1GB/s");
        }
        if (m_storage && !m_parameters) {
            missing(problems, "--parameters", "with --storage, the size of the model, such as 7B");
        }
        question.write = readTime(m_write, "--write", false, problems).value_or(question.write);
        const auto count = m_parameters ? std::optional(parseCount(*m_parameters)) : std::nullopt;
        const auto rate = m_storage ? std::optional(parseByteRate(*m_storage)) : std::nullopt;
        if (count && !*count) {
            refuse(problems, "--parameters", count->error());
        }
        if (rate && !*rate) {
            refuse(problems, "--storage", rate->error());
        }
        if (count && rate && *count && *rate) {
            question.write = checkpointTime(**count, **rate);
        }
    }

    std::optional<InterruptionPreset> readMachines(SpotQuestion& question, Errors& problems) const
    {
        std::optional<InterruptionPreset> preset;
        if (m_life && m_preset) {
            together(problems, "--life", "--preset", "one of them: each says how long machines live");
        } else if (!m_life && !m_preset) {
            missing(
                problems, "--life",
                "the mean time between losses of a machine, such as 24h; or --preset " + fittingPresets());
        }
        if (const auto life = readTime(m_life, "--life", true, problems)) {
            question.life = {*life, *life, *life};
        }
        if (m_preset) {
            preset = readPreset(question, problems);
        }
        if (m_availability) {
            const Result<Percentage> share = parseShare(*m_availability);
            if (share) {
                question.availability = {share->fraction(), share->fraction(), share->fraction()};
            } else {
                refuse(problems, "--availability", share.error());
            }
        }
        return preset;
    }

    /// Those watched on the OFFER's GPU at its provider, or where to find one.
    std::string fittingPresets() const
    {
        std::string ids;
        const auto catalog = m_offers.empty() ? std::nullopt : std::optional(common.catalog());
        if (catalog && *catalog) {
            OfferFilter any;
            any.withGpuOnly = false;
            const auto named = offerNamed(***catalog, m_offers.front(), any);
            if (named) {
                for (const InterruptionPreset* preset :
                     shippedInterruptionPresets().presetsFor(named->offer->provider, named->offer->gpu)) {
                    if (preset->life) {
                        ids += (ids.empty() ? "" : ", ") + preset->id;
                    }
                }
            }
        }
        return ids.empty() ? "with an id that `gpucost checkpoint --list` shows" : ids;
    }

    std::optional<InterruptionPreset> readPreset(SpotQuestion& question, Errors& problems) const
    {
        const Result<InterruptionPreset> preset = shippedInterruptionPresets().named(*m_preset);
        if (!preset) {
            std::vector<std::string> ids;
            for (const InterruptionPreset& known : shippedInterruptionPresets().presets) {
                ids.push_back(known.id);
            }
            const std::string near = nearest(*m_preset, ids);
            const bool isZone = m_preset->find('/') != std::string::npos;
            wrongValue(problems, "--preset", *m_preset,
                       isZone         ? preset.error().expected
                       : near.empty() ? "an id that `gpucost checkpoint --list` shows"
                                      : near + ", or another that `gpucost checkpoint --list` shows");
            return std::nullopt;
        }
        if (!preset->life) {
            wrongValue(problems, "--preset", *m_preset,
                       "one with a life: " + preset->note + ' ' + preset->isNot);
            return std::nullopt;
        }
        const auto hours = [](const Decimal& value) { return Hours(Rational(value)); };
        question.life = {hours(preset->life->low), hours(preset->life->expected), hours(preset->life->high)};
        if (preset->availabilityPercent) {
            const auto share = [](const Decimal& value) { return Rational(value) / Rational(100); };
            question.availability = {share(preset->availabilityPercent->low),
                                     share(preset->availabilityPercent->expected),
                                     share(preset->availabilityPercent->high)};
        }
        if (preset->machines > 1) {
            question.lifeIsOfAll = true;
            if (!m_machines) {
                question.machines = preset->machines;
            } else if (question.machines != preset->machines) {
                wrongValue(problems, "--machines", *m_machines,
                           std::to_string(preset->machines) + ": the life of " + preset->id +
                               " is that of so many machines together");
            }
        }
        return *preset;
    }

    void readMoney(SpotQuestion& question, Errors& problems) const
    {
        const auto read = [&problems](const std::optional<std::string>& text, const char* option) {
            std::optional<Amount> amount;
            if (text) {
                const Result<Amount> price = parsePrice(*text);
                if (!price) {
                    refuse(problems, option, price.error());
                } else if (price->value().isZero()) {
                    wrongValue(problems, option, *text, "a price above zero");
                } else {
                    amount = *price;
                }
            }
            return amount;
        };
        question.spot = read(m_price, "--price");
        question.onDemand = read(m_onDemand, "--on-demand");
        if (m_offers.size() > 1) {
            problems.push_back(
                {ErrorCode::Usage, {}, "the word " + gpucost::quoted(m_offers[1]), "one OFFER"});
        }
        if (m_price && !m_offers.empty()) {
            together(problems, "--price", "an OFFER", "one of them: each says what a machine costs");
        }
        if (m_onDemand && !m_price && m_offers.empty()) {
            missing(problems, "--price", "with --on-demand, what spot costs: --price or an OFFER");
        }
        if (question.spot && question.onDemand &&
            question.spot->currency() != question.onDemand->currency()) {
            together(problems, "--price", "--on-demand", "one currency for both");
        }
        if (m_plan && *m_plan != "spot") {
            wrongValue(problems, "--plan", *m_plan, "spot: machines bought another way are not taken away");
        }
    }

    /// Prices, band and remarks of the offer; a problem where it is not sold on spot.
    std::optional<Error> priceFrom(const Catalog& catalog, const Offer& offer, const OfferFilter& filter,
                                   Date asOf, SpotQuestion& question, CheckpointReport& report) const
    {
        const auto spot = hourlyPrice(offer, PlanKind::Spot, asOf);
        if (!spot) {
            return Error{ErrorCode::NotOffered,
                         {},
                         offer.name() + " on spot as of " + toString(asOf),
                         "an offer with a spot price in one currency, or --price"};
        }
        report.offer = &offer;
        report.spot = spot->rows;
        report.booksDigest = catalog.digest();
        question.spot = spot->amount;
        if (!m_onDemand) {
            addOnDemand(catalog, offer, filter, asOf, question, report);
        } else if (question.onDemand->currency() != spot->amount.currency()) {
            return Error{ErrorCode::Usage,
                         {"", 0, "--on-demand"},
                         gpucost::quoted(*m_onDemand),
                         "a price in " + std::string(spot->amount.currency().code()) + ", as spot"};
        }
        addRemarks(offer, report);
        if (offer.provider == "aws") {
            report.bands = &shippedInterruptionBands();
            report.band = report.bands->find(offer.region, offer.os, offer.instanceType);
        }
        return std::nullopt;
    }

    /// The offer's own price, or that of its region where spot is sold by zone.
    static void addOnDemand(const Catalog& catalog, const Offer& offer, const OfferFilter& filter, Date asOf,
                            SpotQuestion& question, CheckpointReport& report)
    {
        auto price = hourlyPrice(offer, PlanKind::OnDemand, asOf);
        const std::string region(regionOfZone(offer.region));
        if (!price && region != offer.region) {
            const std::string name =
                std::string(offer.provider) + '/' + region + '/' + std::string(offer.instanceType);
            const auto wider = catalog.named(name, filter);
            price = wider ? hourlyPrice(**wider, PlanKind::OnDemand, asOf) : std::nullopt;
            if (price) {
                report.notes.push_back("The on-demand price is that of the region, " + name + '.');
            }
        }
        if (!price) {
            report.notes.emplace_back("No on-demand price is known to compare with; --on-demand gives one.");
        } else if (price->amount.currency() != question.spot->currency()) {
            report.notes.emplace_back("The on-demand price is in another currency and is not compared.");
        } else {
            question.onDemand = price->amount;
            report.onDemand = price->rows;
            if (hasSustainedUse(offer)) {
                question.onDemandCost = sustainedUseCost(offer, question, asOf);
                report.notes.emplace_back(
                    question.onDemandCost ? "On demand includes the sustained-use discount of machines that "
                                            "run from the first of a "
                                            "month, 730 hours of each and the rest in the last."
                                          : "On demand is the list rate, without sustained-use discount.");
            }
        }
    }

    static void addRemarks(const Offer& offer, CheckpointReport& report)
    {
        if (!offer.includesHost) {
            report.notes.emplace_back("The prices are for the GPU alone; the machine around it costs extra.");
        }
        if (offer.billing && offer.billing->spotLimitHours > 0) {
            report.notes.push_back("The provider stops these machines after " +
                                   std::to_string(offer.billing->spotLimitHours) +
                                   " h, so their mean life cannot be longer.");
        }
        for (const Price* price : report.spot) {
            if (!price->doubt.empty()) {
                report.notes.push_back("Doubt about the spot price: " + std::string(price->doubt) + '.');
            }
        }
        if (report.preset) {
            const InterruptionPreset& preset = *report.preset;
            const bool sameGpu =
                std::find(preset.gpus.begin(), preset.gpus.end(), offer.gpu) != preset.gpus.end();
            if (preset.provider != offer.provider || !sameGpu ||
                offer.gpuCount != Rational(preset.gpusPerMachine)) {
                report.notes.push_back("The preset was watched on another kind of machine: " + preset.title +
                                       '.');
            }
        }
    }

    std::vector<std::string> m_offers;
    std::optional<std::string> m_work, m_machines, m_write, m_parameters, m_storage, m_restart, m_interval,
        m_deadline, m_life, m_preset, m_availability, m_price, m_onDemand, m_plan;
    bool m_noCheckpoints = false;
    bool m_list = false;
    VariantOptions m_variant;
};

}  // namespace

const CommandEntry checkpointEntry{
    "checkpoint", "Say when to save work on spot machines, how long it takes and what it costs",
    "Examples:\n"
    "  gpucost checkpoint --work 500h --life 24h --write 5min --restart 10min --price \"0.918 USD\"\n"
    "  gpucost checkpoint gcp/us-central1/nvidia-tesla-v100 --work 20d --preset gcp-v100-2020-03 "
    "--parameters 1.5B --storage 500MB/s --restart 10min\n"
    "  gpucost checkpoint --list\n",
    [] { return std::unique_ptr<Command>(std::make_unique<Checkpoint>()); }};

}  // namespace gpucost::cli
