// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cctype>
#include <unordered_map>

#include "core/importer/aws_terms.h"

namespace gpucost {

namespace {

/// "Pre Installed S/W" and "preInstalledS/W" are one column.
std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c != ' ') {
            plain += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
    }
    return plain;
}

/// A header line: which column holds what.
class Columns {
public:
    explicit Columns(const CsvReader& csv)
    {
        for (std::size_t i = 0; i < csv.fields().size(); ++i) {
            if (!m_places.emplace(plainName(csv.fields()[i]), i).second) {
                csv.fault(ErrorCode::BadField, "the column " + quoted(csv.fields()[i]) + " a second time",
                          "each column once");
            }
        }
    }

    bool has(const std::string& name) const { return m_places.contains(name); }
    std::size_t count() const { return m_places.size(); }

    std::size_t place(const CsvReader& csv, const std::string& name, bool required = true) const
    {
        const auto found = m_places.find(name);
        if (found != m_places.end()) {
            return found->second;
        }
        if (required) {
            csv.fault(ErrorCode::BadField, "no column " + quoted(name), "it, as in AWS's own files");
        }
        return absent;
    }

    static constexpr std::size_t absent = static_cast<std::size_t>(-1);

private:
    std::unordered_map<std::string, std::size_t> m_places;
};

class AwsCsv {
public:
    AwsCsv(ImportDraft& draft, const Document& document)
        : m_draft(draft)
        , m_prices(draft, document)
        , m_csv(document.bytes)
    {
        m_prices.countLines();
    }

    void read()
    {
        AwsListDay listed{m_draft.options().retrieved, false};
        while (m_csv.next()) {
            const auto fields = m_csv.fields();
            if (fields.front() == "Publication Date" && fields.size() == 2) {
                const Result<Date> day = parseDay(fields[1]);
                if (!day) {
                    m_csv.fault(day.error().code, day.error().found, day.error().expected);
                }
                listed = {*day, true};
            } else if (fields.front() == "SKU") {
                m_prices.setDay(listed);
                const Columns columns(m_csv);
                if (columns.has("discountedrate")) {
                    readSavings(columns);
                } else {
                    readTerms(columns);
                }
                return;
            } else if (fields.size() != 2) {
                break;
            }
        }
        m_csv.fault(ErrorCode::BadField, "no line that begins with SKU",
                    "an AWS price list: five lines about the file, then the header");
    }

private:
    std::string_view field(std::size_t place) const
    {
        return place == Columns::absent ? std::string_view() : m_csv.fields()[place];
    }

    void checkWidth(const Columns& columns)
    {
        if (m_csv.fields().size() != columns.count()) {
            m_csv.fault(ErrorCode::BadField, std::to_string(m_csv.fields().size()) + " fields",
                        std::to_string(columns.count()) + ", as many as the header has");
        }
    }

    // ---- offers
    // ----------------------------------------------------------------------------------------------------

    /// The rows of one term, which need not stand together.
    struct Term {
        std::uint32_t offer = 0;
        std::string_view sku;
        AwsTerm term;
        std::vector<AwsRate> rates;
    };
    struct Product {
        std::uint32_t offer = 0;
        std::size_t reason = 0;
        bool isOffer = false;
    };

    void readTerms(const Columns& columns)
    {
        const auto at = [&](const char* name, bool required = true) {
            return columns.place(m_csv, name, required);
        };
        const std::size_t sku = at("sku");
        const std::size_t code = at("offertermcode");
        const std::size_t kind = at("termtype");
        const std::size_t unit = at("unit");
        const std::size_t begin = at("startingrange");
        const std::size_t end = at("endingrange");
        const std::size_t amount = at("priceperunit");
        const std::size_t currency = at("currency");
        const std::size_t lease = at("leasecontractlength", false);
        const std::size_t option = at("purchaseoption", false);
        const std::size_t offeringClass = at("offeringclass", false);
        const std::size_t family = at("productfamily");
        const std::size_t type = at("instancetype", false);
        const std::size_t region = at("regioncode", false);
        const std::size_t location = at("location", false);
        const std::size_t tenancy = at("tenancy", false);
        const std::size_t system = at("operatingsystem", false);
        const std::size_t licence = at("licensemodel", false);
        const std::size_t capacity = at("capacitystatus", false);
        const std::size_t software = at("preinstalleds/w", false);
        const std::size_t market = at("marketoption", false);
        const std::size_t vcpu = at("vcpu", false);
        const std::size_t memory = at("memory", false);
        const std::size_t gpu = at("gpu", false);

        std::unordered_map<std::string_view, std::size_t> numbers;
        std::vector<Product> products;
        std::unordered_map<std::string_view, std::size_t> places;
        std::vector<Term> terms;
        while (m_csv.next()) {
            checkWidth(columns);
            m_draft.readRows(1);
            const auto known = numbers.find(field(sku));
            std::size_t number = known == numbers.end() ? products.size() : known->second;
            if (known == numbers.end()) {
                numbers.emplace(m_draft.keep(field(sku)), number);
                Product& product = products.emplace_back();
                AwsMachine machine =
                    awsMachine({field(family), field(type), field(region), field(location), field(tenancy),
                                field(system), field(licence), field(capacity), field(software),
                                field(market), field(vcpu), field(memory), field(gpu)},
                               m_prices.day(), m_draft);
                product.isOffer = machine.reason.empty();
                if (product.isOffer) {
                    machine.offer.note = machine.note;
                    product.offer = m_draft.offer(machine.offer, machine.rules);
                } else {
                    product.reason = m_draft.reason(machine.reason, machine.detail);
                }
            }
            const Product& product = products[number];
            if (!product.isOffer) {
                m_draft.skip(product.reason, field(sku));
                continue;
            }
            const bool isReserved = field(kind) == "Reserved";
            if (!isReserved && field(kind) != "OnDemand") {
                m_draft.skip(m_draft.reason("terms of another kind", field(kind)), field(sku));
                continue;
            }
            // The rows of a term stand together, mostly.
            const bool isLast =
                !terms.empty() && terms.back().term.code == field(code) && terms.back().sku == field(sku);
            std::size_t place = terms.size() - 1;
            if (!isLast) {
                const std::string_view name =
                    m_draft.keep(std::string(field(sku)) + '.' + std::string(field(code)));
                place = places.try_emplace(name, terms.size()).first->second;
            }
            if (place == terms.size()) {
                terms.emplace_back().offer = product.offer;
            }
            Term* const term = &terms[place];
            if (term->rates.empty()) {
                term->sku = m_draft.keep(field(sku));
                term->term.isReserved = isReserved;
                term->term.code = m_draft.keep(field(code));
                term->term.lease = m_draft.keep(field(lease));
                term->term.purchaseOption = m_draft.keep(field(option));
                term->term.offeringClass = m_draft.keep(field(offeringClass));
            }
            ++term->term.rows;
            term->rates.push_back({m_draft.keep(field(unit)), m_draft.keep(field(begin)),
                                   m_draft.keep(field(end)), m_draft.keep(field(currency)),
                                   m_draft.keep(field(amount)), static_cast<std::size_t>(m_csv.line())});
        }
        for (Term& term : terms) {
            term.term.rates = term.rates;
            m_prices.put(term.offer, term.term, term.sku);
        }
    }

    // ---- Savings Plans
    // ---------------------------------------------------------------------------------------------

    void readSavings(const Columns& columns)
    {
        const auto at = [&](const char* name, bool required = true) {
            return columns.place(m_csv, name, required);
        };
        const std::size_t family = at("productfamily");
        const std::size_t option = at("purchaseoption");
        const std::size_t length = at("leasecontractlength");
        const std::size_t lengthUnit = at("leasecontractlengthunit");
        const std::size_t service = at("discountedservicecode");
        const std::size_t usage = at("discountedusagetype");
        const std::size_t operation = at("discountedoperation");
        const std::size_t region = at("discountedregioncode");
        const std::size_t type = at("discountedinstancetype");
        const std::size_t unit = at("unit");
        const std::size_t currency = at("currency");
        const std::size_t amount = at("discountedrate");
        while (m_csv.next()) {
            checkWidth(columns);
            m_draft.readRows(1);
            const bool inYears = field(lengthUnit) == "year" || field(lengthUnit) == "years";
            m_prices.put(AwsSavingsRate{
                field(family), field(option), inYears ? field(length) : std::string_view(), field(service),
                field(usage), field(operation), field(region), field(type), field(unit), field(currency),
                field(amount), static_cast<std::size_t>(m_csv.line())});
        }
    }

    ImportDraft& m_draft;
    AwsPrices m_prices;
    CsvReader m_csv;
};

}  // namespace

void readAwsCsv(ImportDraft& draft, const Document& document)
{
    try {
        AwsCsv(draft, document).read();
    } catch (const CsvFault& fault) {
        draft.problem(document, fault);
    }
}

}  // namespace gpucost
