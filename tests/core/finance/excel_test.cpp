// SPDX-License-Identifier: Apache-2.0
//
// Excel's own answers, as fsprojects/ExcelFinancialFunctions (Apache-2.0) recorded them. Every row is passed,
// failed, or skipped for a reason that is counted; the tolerance is 1e-6, relative above 1. Excel's rates are
// found by iteration and stop at about 1e-8.

#include <fstream>
#include <map>
#include <sstream>

#include "core/finance/annuity.h"
#include "core/finance/internal_rate.h"
#include "core/finance/present_value.h"
#include "tests/core/finance/flow_text.h"
#include "tests/core/importer/external_files.h"

using namespace gpucost;
using namespace gpucost::test;

namespace {

constexpr Scale fine{15};

/// What became of the rows of a file: reason and count.
class Tally {
public:
    explicit Tally(std::string name)
        : m_name(std::move(name))
    {
    }
    void count(const std::string& outcome) { ++m_counts[outcome]; }
    int of(const std::string& outcome) const
    {
        const auto found = m_counts.find(outcome);
        return found == m_counts.end() ? 0 : found->second;
    }
    ~Tally()
    {
        std::string line = m_name + ':';
        for (const auto& [outcome, number] : m_counts) {
            line += ' ' + std::to_string(number) + ' ' + outcome + ';';
        }
        MESSAGE(line);
    }
    Tally(const Tally&) = delete;
    Tally& operator=(const Tally&) = delete;

private:
    std::string m_name;
    std::map<std::string, int> m_counts;
};

std::vector<std::vector<std::string>> rowsOf(const char* file)
{
    std::vector<std::vector<std::string>> rows;
    for (std::string line : split(external::content(std::string("finance/excel/") + file), '\n')) {
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (!line.empty()) {
            rows.push_back(split(line, ','));
        }
    }
    return rows;
}

bool isNear(const Decimal& value, const Decimal& excel)
{
    const Decimal size = excel.isNegative() ? -excel : excel;
    const Decimal tolerance = Decimal::of("0.000001") * (size > Decimal(1) ? size : Decimal(1));
    const Decimal off = value - excel;
    return off <= tolerance && -off <= tolerance;
}

/// "4/1/1970 12:00:00 AM", month first.
Date usDate(const std::string& text)
{
    const auto parts = split(split(text, ' ').at(0), '/');
    return Date(std::chrono::year(std::stoi(parts.at(2))) / std::stoi(parts.at(0)) / std::stoi(parts.at(1)));
}

constexpr const char* refused = "skipped, a rate of -100 % or less is refused (checked)";

}  // namespace

TEST_CASE("Excel's NPV")
{
    if (external::isMissing()) {
        return;
    }
    Tally tally("npv.test");
    for (const auto& row : rowsOf("npv.test")) {
        CAPTURE(row.at(1));
        const auto rate = DiscountRate::perPeriod(Rational(Decimal::of(row.at(0))));
        if (!rate) {
            CHECK(Decimal::of(row.at(0)) <= Decimal(-1));
            tally.count(refused);
            continue;
        }
        const Decimal value = netPresentValue(flows(row.at(1), ';'), *rate, FirstFlow::PeriodLater, fine);
        CHECK(isNear(value, Decimal::of(row.at(2))));
        tally.count("passed");
    }
    CHECK(tally.of("passed") >= 17);
}

TEST_CASE("Excel's IRR")
{
    if (external::isMissing()) {
        return;
    }
    Tally tally("irr.test");
    for (const auto& row : rowsOf("irr.test")) {
        const InternalRates found = internalRates(flows(row.at(0), ';'), fine);
        REQUIRE(found.isUnique());
        CHECK(isNear(found.rates[0].rate, Decimal::parse(row.at(2)).value()));
        tally.count("passed");
    }
    CHECK(tally.of("passed") == 11);
}

TEST_CASE("Excel's XIRR")
{
    if (external::isMissing()) {
        return;
    }
    Tally tally("xirr.test");
    for (const auto& row : rowsOf("xirr.test")) {
        const auto amounts = flows(row.at(0), ';');
        const auto dates = split(row.at(1), ';');
        REQUIRE(amounts.size() == dates.size());
        std::vector<DatedMoney> dated;
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            dated.push_back({usDate(dates[i]), amounts[i]});
        }
        const InternalRates found = internalRates(dated, fine);
        const Decimal excel = Decimal::parse(row.at(3)).value();
        const bool isFound = std::any_of(found.rates.begin(), found.rates.end(),
                                         [&](const InternalRate& rate) { return isNear(rate.rate, excel); });
        CAPTURE(row.at(0));
        CHECK(isFound);
        tally.count(found.isUnique() ? "passed" : "passed as one of several");
    }
    CHECK(tally.of("passed") + tally.of("passed as one of several") == 26);
}

TEST_CASE("Excel's MIRR")
{
    if (external::isMissing()) {
        return;
    }
    Tally tally("mirr.test");
    for (const auto& row : rowsOf("mirr.test")) {
        const auto finance = DiscountRate::perPeriod(Rational(Decimal::of(row.at(1))));
        const auto reinvest = DiscountRate::perPeriod(Rational(Decimal::of(row.at(2))));
        if (!finance || !reinvest) {
            CHECK((Decimal::of(row.at(1)) <= Decimal(-1) || Decimal::of(row.at(2)) <= Decimal(-1)));
            tally.count(refused);
            continue;
        }
        const auto found = modifiedInternalRate(flows(row.at(0), ';'), *finance, *reinvest, fine);
        REQUIRE(found);
        CAPTURE(row.at(0) + " " + row.at(1) + " " + row.at(2));
        CHECK(isNear(*found, Decimal::parse(row.at(3)).value()));
        tally.count("passed");
    }
    CHECK(tally.of("passed") >= 77);
}

TEST_CASE("Excel's PMT")
{
    if (external::isMissing()) {
        return;
    }
    Tally tally("pmt.test");
    for (const auto& row : rowsOf("pmt.test")) {
        const Decimal periods = Decimal::of(row.at(1));
        if (periods != round(periods, Scale{0}, Rounding::Down)) {
            tally.count("skipped, a part of a period");
            continue;
        }
        const auto count = static_cast<std::int32_t>(
            round(periods, Scale{0}, Rounding::Down).coefficient().toInt64().value());
        const DiscountRate rate = perPeriod(row.at(0));
        const PaymentAt at = row.at(4) == "EndOfPeriod" ? PaymentAt::End : PaymentAt::Beginning;
        if (count < 1) {
            CHECK_THROWS_AS(annuityPayment(rate, count, usd(row.at(2)), usd(row.at(3)), at),
                            std::invalid_argument);
            tally.count("skipped, a negative number of periods is refused (checked)");
            continue;
        }
        const Decimal value = annuityPayment(rate, count, usd(row.at(2)), usd(row.at(3)), at, fine);
        CAPTURE(row.at(0) + ' ' + row.at(1) + ' ' + row.at(2) + ' ' + row.at(3) + ' ' + row.at(4));
        CHECK(isNear(value, Decimal::parse(row.at(5)).value()));
        tally.count("passed");
    }
    CHECK(tally.of("passed") >= 1052);
}
