// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/base/json.h"
#include "core/base/source_text.h"
#include "core/money/plain_decimal.h"
#include "core/offer/price_book_storage.h"

namespace gpucost {

namespace {

constexpr std::string_view schema = "gpucost.price-book.v1";
constexpr std::int64_t maxTermMonths = 120;
constexpr std::int64_t maxHours = 100'000;
constexpr std::int64_t maxSeconds = 86'400;

constexpr std::string_view bookFields[] = {"schema",        "id",      "title", "licence", "sources",
                                           "billing_rules", "ladders", "offers"};
constexpr std::string_view ruleFields[] = {"id",
                                           "granularity_seconds",
                                           "minimum_seconds",
                                           "settlement",
                                           "sustained_use",
                                           "duration_tiers",
                                           "spot_limit_hours",
                                           "spot_interruption",
                                           "source"};
constexpr std::string_view tierFields[] = {"up_to_hours", "share"};
constexpr std::string_view ladderFields[] = {"id", "steps", "source"};
constexpr std::string_view stepFields[] = {"from_months", "to_months", "share"};
constexpr std::string_view offerFields[] = {"provider", "region",     "instance_type", "gpu",   "gpu_count",
                                            "vcpus",    "memory_gib", "includes_host", "os",    "tenancy",
                                            "tax",      "billing",    "note",          "prices"};
constexpr std::string_view priceFields[] = {"plan",
                                            "term_months",
                                            "payment",
                                            "class",
                                            "upfront",
                                            "rate",
                                            "term_total",
                                            "effective_rate",
                                            "precision",
                                            "not_offered",
                                            "ladder",
                                            "per",
                                            "sustained_use_included",
                                            "currency",
                                            "as_of",
                                            "as_of_kind",
                                            "source",
                                            "disputed",
                                            "doubt",
                                            "note",
                                            "published"};
constexpr std::string_view publishedFields[] = {"what", "figure", "exact", "verdict", "reason"};

Result<Decimal> parseShare(std::string_view text)
{
    Result<Decimal> share = parsePlainDecimal(text);
    if (share && *share > Decimal(1)) {
        return fail(ErrorCode::BadValue, quoted(text), "a share from 0 to 1: what is paid, not the discount");
    }
    return share;
}

Result<Decimal> parsePositive(std::string_view text)
{
    Result<Decimal> value = parsePlainDecimal(text);
    if (value && value->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text), "more than zero");
    }
    return value;
}

Result<Decimal> parsePrice(std::string_view text)
{
    Result<Decimal> value = parsePlainDecimal(text);
    if (value && value->isZero()) {
        return fail(ErrorCode::BadValue, quoted(text),
                    "a price above zero: a zero in a list is unknown, not free; leave the row out");
    }
    return value;
}

/// Empty: the source does not say.
Result<std::optional<Rational>> parseGpuCount(std::string_view text)
{
    const auto digits = [](std::string_view part) {
        constexpr std::size_t most = 9;
        return !part.empty() && part.size() <= most &&
               std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (text == "unknown") {
        return std::optional<Rational>();
    }
    const std::size_t slash = text.find('/');
    const bool shaped =
        digits(text.substr(0, slash)) && (slash == std::string_view::npos || digits(text.substr(slash + 1)));
    const Result<Rational> count = shaped ? Rational::parse(text) : tl::make_unexpected(Error());
    if (!count || (slash != std::string_view::npos && count->isZero())) {
        return fail(ErrorCode::BadNumber, quoted(text),
                    "a whole number, a fraction such as \"1/6\", or \"unknown\"");
    }
    return std::optional(*count);
}

/// A decimal that may be cut off by "...".
Result<std::string_view> parseExact(std::string_view text)
{
    const std::string_view digits = text.ends_with("...") ? text.substr(0, text.size() - 3) : text;
    if (!parsePlainDecimal(digits)) {
        return fail(ErrorCode::BadNumber, quoted(text), "a decimal number; one that goes on ends in \"...\"");
    }
    return text;
}

class BookReader {
public:
    BookReader(const JsonDocument& document, Problems& problems)
        : m_document(document)
        , m_problems(problems)
        , m_book(std::make_unique<PriceBook::Storage>())
    {
    }

    std::unique_ptr<PriceBook::Storage> read()
    {
        JsonFields top(m_document.root(), m_problems, "a price book", bookFields);
        if (!top.isObject()) {
            return std::move(m_book);
        }
        if (const std::string_view found = top.text("schema"); !found.empty() && found != schema) {
            top.problem("schema", ErrorCode::BadValue, quoted(schema));
            return std::move(m_book);
        }
        m_book->id = m_book->keep(top.parsed("id", parseId).value_or(""));
        m_book->title = m_book->keep(top.text("title"));
        m_book->licence = m_book->keep(top.optionalText("licence"));
        readSources(top);
        readRules(top);
        readLadders(top);
        readOffers(top);
        return std::move(m_book);
    }

private:
    void readSources(JsonFields& top)
    {
        const std::vector<JsonValue> values = top.list("sources", 1);
        m_book->sources.reserve(values.size());  // prices point into it
        for (const JsonValue& value : values) {
            const SourceText read = readSource(value, m_problems);
            const Source& source = m_book->sources.emplace_back(
                Source{m_book->keep(read.id), m_book->keep(read.title), m_book->keep(read.reference),
                       m_book->keep(read.licence)});
            if (!source.id.empty() && !m_sources.emplace(source.id, &source).second) {
                m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other source has");
            }
        }
    }

    /// The row of `table` that a field names, or a problem.
    template <class Row>
    Row named(JsonFields& fields, std::string_view field, const std::map<std::string_view, Row>& table,
              std::string_view what)
    {
        const std::string_view id = fields.text(field);
        const auto found = table.find(id);
        if (found != table.end()) {
            return found->second;
        }
        if (!id.empty()) {
            fields.problem(field, ErrorCode::BadValue, "the id of " + std::string(what) + " of this book");
        }
        return {};
    }

    void readRules(JsonFields& top)
    {
        for (const JsonValue& value : top.list("billing_rules")) {
            JsonFields fields(value, m_problems, "a billing rule", ruleFields);
            const std::size_t before = m_problems.size();
            BillingRules rules;
            rules.id = fields.parsed("id", parseId).value_or("");
            rules.granularitySeconds =
                static_cast<std::int32_t>(fields.integer("granularity_seconds", 1, maxSeconds).value_or(1));
            rules.minimumSeconds =
                static_cast<std::int32_t>(fields.integer("minimum_seconds", 0, maxSeconds).value_or(0));
            rules.settlement =
                choose(fields, "settlement", {"charge", "hour"}) == 1 ? Settlement::Hour : Settlement::Charge;
            rules.sustainedUse =
                readShares(fields.optionalList("sustained_use", 1), value.field("sustained_use"));
            readTiers(fields.optionalList("duration_tiers", 1), value.field("duration_tiers"), rules);
            rules.spotLimitHours = static_cast<std::int32_t>(
                fields.optionalInteger("spot_limit_hours", 1, maxHours).value_or(0));
            if (fields.has("spot_interruption")) {
                rules.spotInterruption = static_cast<SpotInterruption>(
                    choose(fields, "spot_interruption", {"none", "aws", "aws-whole-hour"}));
            }
            if (const Source* source = named(fields, "source", m_sources, "a source")) {
                rules.source = source->id;
            }
            if (m_problems.size() == before) {
                addRules(std::move(rules), value);
            } else if (!rules.id.empty()) {
                m_brokenRules.insert(rules.id);
            }
        }
    }

    void addRules(BillingRules rules, const JsonValue& value)
    {
        const std::string id = rules.id;
        Result<BillingRules> good = checked(std::move(rules));
        if (!good) {
            m_problems.add(good.error(), value);
            m_brokenRules.insert(id);
            return;
        }
        m_book->billingRules.push_back(std::make_shared<const BillingRules>(std::move(*good)));
        if (!m_rules.emplace(m_book->billingRules.back()->id, m_book->billingRules.back()).second) {
            m_problems.add(ErrorCode::BadValue, value.field("id"), "an id that no other billing rule has");
        }
    }

    /// The number of the word that a field holds; 0 and a problem where it holds none of them.
    std::size_t choose(JsonFields& fields, std::string_view name,
                       std::initializer_list<std::string_view> words)
    {
        const std::string_view text = fields.text(name);
        const auto found = std::find(words.begin(), words.end(), text);
        if (found != words.end()) {
            return static_cast<std::size_t>(found - words.begin());
        }
        if (!text.empty()) {
            std::string expected;
            for (const std::string_view word : words) {
                expected += (expected.empty() ? "" : ", ") + std::string(word);
            }
            fields.problem(name, ErrorCode::BadValue, std::move(expected));
        }
        return 0;
    }

    ShareTable readShares(const std::vector<JsonValue>& values, const JsonValue& place)
    {
        std::vector<Decimal> shares;
        for (const JsonValue& value : values) {
            if (value.kind() != JsonKind::Text) {
                m_problems.add(ErrorCode::BadField, value, "a share as text, such as \"0.8\"");
            } else if (const Result<Decimal> share = parseShare(value.text())) {
                shares.push_back(*share);
            } else {
                m_problems.add(share.error(), value);
            }
        }
        return tableOf(shares, place);
    }

    ShareTable tableOf(const std::vector<Decimal>& shares, const JsonValue& place)
    {
        Result<ShareTable> table = ShareTable::of(shares);
        if (!table) {
            m_problems.add(table.error(), place);
            return {};
        }
        return *table;
    }

    void readTiers(const std::vector<JsonValue>& values, const JsonValue& place, BillingRules& rules)
    {
        std::vector<Decimal> shares;
        for (const JsonValue& value : values) {
            JsonFields fields(value, m_problems, "a tier", tierFields);
            shares.push_back(fields.parsed("share", parseShare).value_or(Decimal(1)));
            const bool isLast = &value == &values.back();
            if (isLast && fields.has("up_to_hours")) {
                fields.problem("up_to_hours", ErrorCode::BadValue, "no edge in the last tier");
            } else if (!isLast) {
                rules.tierEdgesHours.push_back(
                    static_cast<std::int32_t>(fields.integer("up_to_hours", 1, maxHours).value_or(0)));
            }
        }
        rules.tierShares = tableOf(shares, place);
    }

    void readLadders(JsonFields& top)
    {
        const std::vector<JsonValue> values = top.optionalList("ladders");
        m_book->ladders.reserve(values.size());  // prices point into it
        for (const JsonValue& value : values) {
            JsonFields fields(value, m_problems, "a ladder", ladderFields);
            Ladder& ladder = m_book->ladders.emplace_back();
            ladder.id = m_book->keep(fields.parsed("id", parseId).value_or(""));
            for (const JsonValue& step : fields.list("steps", 1)) {
                readStep(step, ladder);
            }
            ladder.source = named(fields, "source", m_sources, "a source");
            if (!ladder.id.empty() && !m_ladders.emplace(ladder.id, &ladder).second) {
                fields.problem("id", ErrorCode::BadValue, "an id that no other ladder has");
            }
        }
    }

    void readStep(const JsonValue& value, Ladder& ladder)
    {
        JsonFields fields(value, m_problems, "a step", stepFields);
        const std::int64_t after = ladder.steps.empty() ? 0 : ladder.steps.back().toMonths;
        const auto from = fields.integer("from_months", 1, maxTermMonths);
        const auto to = fields.integer("to_months", 1, maxTermMonths);
        auto share = fields.parsed("share", parseShare);
        if (share && share->isZero()) {
            fields.problem("share", ErrorCode::BadValue, "a share above 0: what is paid, not the discount");
        }
        if (from && *from <= after) {
            fields.problem("from_months", ErrorCode::BadValue,
                           "more than " + std::to_string(after) + ", where the step before ends");
        } else if (from && to && *to < *from) {
            fields.problem("to_months", ErrorCode::BadValue,
                           "at least " + std::to_string(*from) + ", where this step begins");
        }
        if (from && to && share) {
            ladder.steps.push_back(
                {static_cast<std::int32_t>(*from), static_cast<std::int32_t>(*to), *share});
        }
    }

    void readOffers(JsonFields& top)
    {
        const std::vector<JsonValue> values = top.list("offers");
        for (const JsonValue& value : values) {
            m_book->offers.push_back(readOffer(value));
        }
        std::vector<std::size_t> order(values.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::vector<Offer>& offers = m_book->offers;
        std::stable_sort(order.begin(), order.end(), [&offers](std::size_t a, std::size_t b) {
            return comesBefore(offers[a], offers[b]);
        });
        for (std::size_t i = 1; i < order.size(); ++i) {
            const Offer& offer = offers[order[i]];
            if (!m_problems.full() && !comesBefore(offers[order[i - 1]], offer) && !offer.provider.empty() &&
                !offer.region.empty() && !offer.instanceType.empty()) {
                m_problems.add(ErrorCode::BadValue, values[order[i]],
                               quoted(offer.name()) + " again, with the same GPU count, os and tenancy as " +
                                   values[order[i - 1]].where().pointer,
                               "each offer once");
            }
        }
        std::stable_sort(offers.begin(), offers.end(),
                         [](const Offer& a, const Offer& b) { return comesBefore(a, b); });
    }

    Offer readOffer(const JsonValue& value)
    {
        JsonFields fields(value, m_problems, "an offer", offerFields);
        Offer offer;
        offer.provider = m_book->keep(fields.parsed("provider", parseId).value_or(""));
        offer.region = m_book->keep(fields.text("region"));
        offer.instanceType = m_book->keep(fields.text("instance_type"));
        offer.gpu = m_book->keep(fields.anyText("gpu"));
        const auto count = fields.parsed("gpu_count", parseGpuCount);
        if (count) {
            offer.gpuCount = *count;
        }
        const bool hasCount = count && !(*count && (*count)->isZero());
        if (count && fields.value("gpu").kind() == JsonKind::Text && hasCount == offer.gpu.empty()) {
            fields.problem(
                "gpu_count", ErrorCode::BadValue,
                offer.gpu.empty() ? "\"0\", because gpu is empty" : "more than 0, or an empty gpu");
        }
        if (!offer.gpu.empty() && !parseId(offer.gpu)) {
            fields.problem("gpu", ErrorCode::BadValue,
                           "the id of a GPU, such as \"v100-sxm2-16gb\", or \"\"");
        }
        offer.vcpus = fields.optionalParsed("vcpus", parsePositive);
        offer.memoryGib = fields.optionalParsed("memory_gib", parsePositive);
        offer.includesHost = fields.boolean("includes_host").value_or(true);
        offer.os = fields
                       .choice("os", {OperatingSystem::Linux, OperatingSystem::Windows, OperatingSystem::Rhel,
                                      OperatingSystem::Suse, OperatingSystem::Unstated})
                       .value_or(OperatingSystem::Unstated);
        offer.tenancy = fields.choice("tenancy", {Tenancy::Shared, Tenancy::Dedicated, Tenancy::Unstated})
                            .value_or(Tenancy::Unstated);
        offer.tax = fields.choice("tax", {Tax::Included, Tax::Excluded, Tax::Unknown}).value_or(Tax::Unknown);
        if (!m_brokenRules.contains(std::string(fields.value("billing").text()))) {
            offer.billing = named(fields, "billing", m_rules, "a billing rule");
        }
        offer.note = m_book->keep(fields.optionalText("note"));
        readPrices(fields.list("prices", 1), offer);
        return offer;
    }

    void readPrices(const std::vector<JsonValue>& values, Offer& offer)
    {
        std::vector<Price>& prices = m_book->prices.emplace_back();
        std::vector<std::pair<Price, JsonValue>> read;
        for (const JsonValue& value : values) {
            const std::size_t before = m_problems.size();
            const Price price = readPrice(value, offer);
            if (m_problems.size() == before && m_problems.size() < Problems::most) {
                read.emplace_back(price, value);
            }
        }
        std::stable_sort(read.begin(), read.end(),
                         [](const auto& a, const auto& b) { return comesBefore(a.first, b.first); });
        checkDuplicates(read);
        m_book->priceCount += read.size();
        prices.reserve(read.size());
        for (auto& [price, value] : read) {
            prices.push_back(price);
        }
        offer.prices = std::span<const Price>(prices);
    }

    void checkDuplicates(const std::vector<std::pair<Price, JsonValue>>& prices)
    {
        using Key = std::tuple<PlanKey, Per, Date, std::string_view, bool, std::string_view>;
        std::map<Key, JsonValue> known;
        for (const auto& [price, value] : prices) {
            // Disputed rows stand beside the one that was chosen; two of one source cannot be told apart.
            const bool isDisputed = !price.disputed.empty();
            const Key key(price.plan, price.per, price.asOf, price.currency.code(),
                          price.sustainedUseIncluded, isDisputed ? price.source->id : std::string_view());
            const auto [first, isNew] = known.emplace(key, value);
            if (!isNew && !m_problems.full()) {
                m_problems.add(ErrorCode::BadValue, value,
                               "a second price of " + toString(price.plan) + " on " + toString(price.asOf) +
                                   ", after " + first->second.where().pointer,
                               "one price for each plan, unit, day and currency; the others \"disputed\"");
            }
        }
        for (std::size_t i = 1; i < prices.size(); ++i) {
            const auto& [price, value] = prices[i];
            const bool sameKind = price.disputed.empty() == prices[i - 1].first.disputed.empty();
            if (!sameKind && !comesBefore(prices[i - 1].first, price)) {
                m_problems.add(ErrorCode::BadValue, value,
                               "a second price of " + toString(price.plan) + " from the same source and day",
                               "sources that differ, where a price is disputed");
            }
        }
    }

    Price readPrice(const JsonValue& value, const Offer& offer)
    {
        JsonFields fields(value, m_problems, "a price", priceFields);
        Price price;
        const auto kind =
            fields.choice("plan", {PlanKind::OnDemand, PlanKind::Spot, PlanKind::Reserved,
                                   PlanKind::CommittedUse, PlanKind::SavingsPlan, PlanKind::Subscription});
        price.per = fields.choice("per", {Per::InstanceHour, Per::GpuHour, Per::InstanceMonth, Per::GpuMonth})
                        .value_or(Per::InstanceHour);
        if (kind) {
            price.plan.kind = *kind;
            readPlan(fields, price);
        }
        readForm(fields, price, kind);
        price.sustainedUseIncluded = fields.optionalTrue("sustained_use_included");
        if (price.sustainedUseIncluded && kind && (*kind != PlanKind::OnDemand || !isMonthly(price.per))) {
            fields.problem("sustained_use_included", ErrorCode::BadField,
                           "it only with an on-demand price per month");
        }
        if (offer.gpu.empty() && (price.per == Per::GpuHour || price.per == Per::GpuMonth)) {
            fields.problem("per", ErrorCode::BadValue,
                           "instance-hour or instance-month, because the offer has no GPU");
        }
        price.currency = fields.parsed("currency", Currency::parse).value_or(Currency());
        price.asOf = fields.parsed("as_of", parseDate).value_or(Date());
        price.asOfKind =
            fields.choice("as_of_kind", {AsOfKind::Exact, AsOfKind::Inferred}).value_or(AsOfKind::Exact);
        price.source = named(fields, "source", m_sources, "a source");
        price.disputed = m_book->keep(fields.optionalText("disputed"));
        price.doubt = m_book->keep(fields.optionalText("doubt"));
        price.note = m_book->keep(fields.optionalText("note"));
        readPublished(fields.optionalList("published", 1), price);
        return price;
    }

    static bool isMonthly(Per per) { return per == Per::InstanceMonth || per == Per::GpuMonth; }

    /// Which fields go with which plan.
    void readPlan(JsonFields& fields, Price& price)
    {
        const PlanKind kind = price.plan.kind;
        const std::string plan(toString(kind));
        const auto refuse = [&](std::initializer_list<std::string_view> names) {
            for (const std::string_view name : names) {
                if (fields.has(name)) {
                    fields.problem(name, ErrorCode::BadField, "no such field with " + plan);
                }
            }
        };
        const bool paidByPayment = kind == PlanKind::Reserved || kind == PlanKind::SavingsPlan;
        if (paidByPayment || kind == PlanKind::CommittedUse) {
            price.plan.termMonths =
                static_cast<std::int32_t>(fields.integer("term_months", 1, maxTermMonths).value_or(1));
        } else {
            refuse({"term_months"});
        }
        if (paidByPayment) {
            price.plan.payment = fields
                                     .choice("payment", {Payment::AllUpfront, Payment::PartialUpfront,
                                                         Payment::NoUpfront, Payment::Monthly})
                                     .value_or(Payment::None);
        } else {
            refuse({"payment", "upfront", "term_total"});
        }
        if (kind != PlanKind::Reserved) {
            refuse({"class"});
        } else if (fields.has("class")) {
            price.statesClass = true;
            price.plan.offeringClass =
                fields.choice("class", {OfferingClass::Standard, OfferingClass::Convertible})
                    .value_or(OfferingClass::Standard);
        }
        if (kind != PlanKind::Subscription) {
            refuse({"ladder"});
            return;
        }
        if (!isMonthly(price.per) && fields.value("per").kind() == JsonKind::Text) {
            fields.problem("per", ErrorCode::BadValue, "instance-month or gpu-month with subscription");
        }
        if (fields.has("ladder") || !fields.has("not_offered")) {
            price.ladder = named(fields, "ladder", m_ladders, "a ladder");
        }
    }

    /// Terms, an effective rate, or not offered: exactly one of them.
    void readForm(JsonFields& fields, Price& price, std::optional<PlanKind> kind)
    {
        const bool hasTerms = fields.has("upfront") || fields.has("rate") || fields.has("term_total");
        const bool hasEffective = fields.has("effective_rate");
        const bool notOffered = fields.has("not_offered");
        if (!fields.isObject()) {
            return;
        }
        if ((hasTerms ? 1 : 0) + (hasEffective ? 1 : 0) + (notOffered ? 1 : 0) != 1) {
            fields.problem(
                ErrorCode::BadField,
                hasTerms || hasEffective || notOffered ? "fields of several forms of a price" : "no price",
                "one of: upfront, rate or both, or term_total; effective_rate with precision; not_offered");
            return;
        }
        if (!hasEffective && fields.has("precision")) {
            fields.problem("precision", ErrorCode::BadField, "it only with effective_rate");
        }
        if (hasEffective) {
            price.form = PriceForm::EffectiveRate;
            price.rate = fields.parsed("effective_rate", parsePrice).value_or(Decimal());
            price.precision =
                static_cast<std::int16_t>(fields.integer("precision", 0, Decimal::maxScale).value_or(0));
        } else if (notOffered) {
            price.form = PriceForm::NotOffered;
            fields.optionalTrue("not_offered");
        } else {
            readTerms(fields, price, kind);
        }
    }

    void readTerms(JsonFields& fields, Price& price, std::optional<PlanKind> kind)
    {
        price.hasTermTotal = fields.has("term_total");
        if (price.hasTermTotal) {
            price.upfront = fields.parsed("term_total", parsePrice).value_or(Decimal());
            for (const std::string_view name : {"upfront", "rate"}) {
                if (fields.has(name)) {
                    fields.problem(name, ErrorCode::BadField, "no such field beside term_total");
                }
            }
            if (price.plan.payment != Payment::Monthly && fields.value("payment").kind() == JsonKind::Text) {
                fields.problem("payment", ErrorCode::BadValue, "\"monthly\" with term_total");
            }
            return;
        }
        price.statesUpfront = fields.has("upfront");
        price.statesRate = fields.has("rate");
        const std::size_t before = m_problems.size();
        const auto upfront = fields.optionalParsed("upfront", parsePlainDecimal);
        const bool paidUpfront = upfront && !upfront->isZero();
        const auto rate = paidUpfront ? fields.optionalParsed("rate", parsePlainDecimal)
                                      : fields.optionalParsed("rate", parsePrice);
        price.upfront = upfront.value_or(Decimal());
        price.rate = rate.value_or(Decimal());
        if (upfront && !paidUpfront && !price.statesRate) {
            fields.problem("upfront", ErrorCode::BadValue,
                           "a price above zero: a zero in a list is unknown, not free; leave the row out");
        }
        if (kind == PlanKind::Reserved && m_problems.size() == before) {
            checkReserved(fields, price, paidUpfront);
        }
    }

    /// How a reservation is paid, against what it says is paid.
    static void checkReserved(JsonFields& fields, const Price& price, bool paidUpfront)
    {
        const bool recurring = !price.rate.isZero();
        switch (price.plan.payment) {
        case Payment::AllUpfront:
            if (!paidUpfront || recurring) {
                fields.problem(paidUpfront ? "rate" : "upfront", ErrorCode::BadValue,
                               "an upfront and no rate with all-upfront");
            }
            break;
        case Payment::PartialUpfront:
            if (!paidUpfront || !recurring) {
                fields.problem(paidUpfront ? "rate" : "upfront", ErrorCode::BadValue,
                               "an upfront and a rate with partial-upfront");
            }
            break;
        case Payment::NoUpfront:
            if (paidUpfront) {
                fields.problem("upfront", ErrorCode::BadValue, "a rate and no upfront with no-upfront");
            }
            break;
        case Payment::Monthly:
            fields.problem("term_total", ErrorCode::BadField, "the total of the term with payment monthly");
            break;
        case Payment::None: break;
        }
    }

    void readPublished(const std::vector<JsonValue>& values, Price& price)
    {
        if (values.empty()) {
            return;
        }
        std::vector<PublishedFigure>& figures = m_book->published.emplace_back();
        for (const JsonValue& value : values) {
            JsonFields fields(value, m_problems, "a published figure", publishedFields);
            PublishedFigure figure;
            figure.what = m_book->keep(fields.text("what"));
            figure.figure = m_book->keep(fields.text("figure"));
            figure.exact = m_book->keep(fields.parsed("exact", parseExact).value_or(""));
            choose(fields, "verdict", {"ok", "rounded", "truncated", "inconsistent"});
            figure.verdict = m_book->keep(fields.value("verdict").text());
            figure.reason =
                m_book->keep(figure.verdict == "ok" ? fields.optionalText("reason") : fields.text("reason"));
            figures.push_back(figure);
        }
        price.published = figures;
    }

    const JsonDocument& m_document;
    Problems& m_problems;
    std::unique_ptr<PriceBook::Storage> m_book;
    std::map<std::string_view, const Source*> m_sources;
    std::map<std::string_view, std::shared_ptr<const BillingRules>> m_rules;
    std::map<std::string_view, const Ladder*> m_ladders;
    std::set<std::string> m_brokenRules;  // reported already: who refers to them is not a problem of its own
};

}  // namespace

Checked<PriceBook> readPriceBook(std::string_view json, const std::string& file)
{
    const Result<JsonDocument> document = JsonDocument::parse(json, file);
    if (!document) {
        return tl::make_unexpected(Errors{document.error()});
    }
    Problems problems;
    document->reportDuplicates(problems);
    std::unique_ptr<PriceBook::Storage> book = BookReader(*document, problems).read();
    if (!problems.empty()) {
        return tl::make_unexpected(problems.take());
    }
    book->digest = digestOf(*book, book->offers);
    return PriceBook(std::move(book));
}

}  // namespace gpucost
