// SPDX-License-Identifier: Apache-2.0
//
// Runs the General Decimal Arithmetic test cases (IBM, speleotrove.com/decimal) against Decimal. An operation
// is carried out exactly and then rounded to the precision and by the rounding that the file says at that
// place.
//
// Every case is passed, failed, or skipped for one of the reasons listed in `Reason`; nothing else is left
// out.

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>
#include <vector>

#include <doctest/doctest.h>

#include "core/money/decimal.h"

using namespace gpucost;

namespace {

struct Case {
    std::string name;
    std::string operation;
    std::vector<std::string> operands;
    std::string result;
    std::vector<std::string> conditions;

    bool has(std::string_view condition) const
    {
        return std::find(conditions.begin(), conditions.end(), condition) != conditions.end();
    }
};

struct Context {
    int precision = 9;
    Rounding rounding = Rounding::HalfUp;
};

/// What becomes of a case: the text is empty where it passed, a "skipped: …" reason, or "FAILED: …".
namespace reason {
constexpr const char* passed = "passed: value and places";
constexpr const char* passedValue =
    "passed: value (a quotient, a product with an exponent above 0, toEng: places not comparable)";
constexpr const char* passedRefusal = "passed: text refused as the file demands (Conversion_syntax)";
constexpr const char* passedZero = "passed: value and places; a negative zero is zero to us";
constexpr const char* passedRespelled =
    "passed: value and places, \"1.\" or \".5\" respelled (our parser refuses them by design, checked)";
constexpr const char* notFinite = "skipped: NaN or Infinity";
constexpr const char* hash = "skipped: '#' (a null or an encoded operand)";
constexpr const char* exponentRange =
    "skipped: flagged Overflow, Underflow, Clamped or Subnormal (we have no exponent range)";
constexpr const char* operandLimit =
    "skipped: an operand beyond 154 digits or 150 places (NumericLimit, checked)";
constexpr const char* resultLimit =
    "skipped: the exact result beyond 154 digits or 150 places (Overflow, checked)";
constexpr const char* noPower = "skipped: power, an operation we do not have";
}  // namespace reason

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Words of a line; quotes hold spaces together, a doubled quote is one, and -- begins a comment.
std::vector<std::string> words(std::string_view line)
{
    std::vector<std::string> all;
    std::size_t i = 0;
    while (true) {
        while (i < line.size() && (line[i] == ' ' || line[i] == '\t' || line[i] == '\r')) {
            ++i;
        }
        if (i >= line.size() || line.substr(i, 2) == "--") {
            return all;
        }
        std::string word;
        if (line[i] == '\'' || line[i] == '"') {
            const char quote = line[i++];
            while (i < line.size()) {
                if (line[i] == quote) {
                    ++i;
                    if (i >= line.size() || line[i] != quote) {
                        break;
                    }
                }
                word += line[i++];
            }
        } else {
            while (i < line.size() && line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                word += line[i++];
            }
        }
        all.push_back(word);
    }
}

std::optional<Case> readCase(std::string_view line)
{
    const std::vector<std::string> all = words(line);
    const auto arrow = std::find(all.begin(), all.end(), "->");
    if (arrow == all.end() || arrow - all.begin() < 3 || all.end() - arrow < 2) {
        return std::nullopt;
    }
    return Case{all[0], lower(all[1]), {all.begin() + 2, arrow}, arrow[1], {arrow + 2, all.end()}};
}

Rounding roundingOf(const std::string& name)
{
    const std::map<std::string, Rounding> known{{"up", Rounding::Up},
                                                {"down", Rounding::Down},
                                                {"ceiling", Rounding::Ceiling},
                                                {"floor", Rounding::Floor},
                                                {"half_up", Rounding::HalfUp},
                                                {"half_down", Rounding::HalfDown},
                                                {"half_even", Rounding::HalfEven},
                                                {"05up", Rounding::ZeroFiveUp}};
    return known.at(name);
}

bool isFinite(const std::string& text)
{
    const std::string small = lower(text);
    return small.find("nan") == std::string::npos && small.find("inf") == std::string::npos;
}

/// The exponent that the specification gives a number: 1.20 has -2, 12E+3 has 3.
std::int64_t exponentOf(const std::string& text)
{
    const std::size_t e = text.find_first_of("eE");
    const std::string digits = text.substr(0, e);
    const std::size_t point = digits.find('.');
    const auto places = point == std::string::npos ? 0 : static_cast<std::int64_t>(digits.size() - point - 1);
    return (e == std::string::npos ? 0 : std::stoll(text.substr(e + 1))) - places;
}

/// "1." and ".5" as our parser wants them.
std::string withDigits(std::string text)
{
    const std::size_t point = text.find('.');
    if (point == std::string::npos) {
        return text;
    }
    if (point + 1 == text.size() || !std::isdigit(static_cast<unsigned char>(text[point + 1]))) {
        return text.erase(point, 1);
    }
    return point == 0 || !std::isdigit(static_cast<unsigned char>(text[point - 1])) ? text.insert(point, "0")
                                                                                    : text;
}

/// A quotient to so many digits: places are chosen so that the quotient cut there has just that many.
Decimal quotient(const Decimal& a, const Decimal& b, const Context& context)
{
    const Decimal zero(0);
    const Decimal dividend = a < zero ? -a : a;
    const Decimal divisor = b < zero ? -b : b;
    int places = context.precision - 1;
    const auto digits = [&](int at) {
        const Decimal cut = divide(dividend, divisor, Scale{at}, Rounding::Down);
        return cut.isZero() ? 0 : static_cast<int>(toString(cut.coefficient()).size()) + std::min(at, 0);
    };
    while (digits(places) > context.precision) {
        --places;
    }
    while (!dividend.isZero() && digits(places) < context.precision) {
        ++places;
    }
    return divide(a, b, Scale{places}, context.rounding);
}

Decimal compute(const Case& test, const std::vector<Decimal>& x, const Context& context)
{
    const auto finished = [&context](const Decimal& exact) {
        return roundToDigits(exact, context.precision, context.rounding);
    };
    const std::string& operation = test.operation;
    if (operation == "add") {
        return finished(x[0] + x[1]);
    }
    if (operation == "subtract") {
        return finished(x[0] - x[1]);
    }
    if (operation == "multiply") {
        return finished(x[0] * x[1]);
    }
    if (operation == "divide") {
        return quotient(x[0], x[1], context);
    }
    if (operation == "compare") {
        return Decimal(static_cast<int>(x[0] > x[1]) - static_cast<int>(x[0] < x[1]));
    }
    if (operation == "quantize") {
        return round(x[0], Scale{static_cast<int>(-exponentOf(test.operands[1]))}, context.rounding);
    }
    if (operation == "minus") {
        return finished(-x[0]);
    }
    if (operation == "abs") {
        return finished(x[0].isNegative() ? -x[0] : x[0]);
    }
    if (operation == "plus" || operation == "apply" || operation == "tosci" || operation == "toeng") {
        return finished(x[0]);
    }
    throw std::invalid_argument("no such operation: " + operation);
}

std::string failed(const Case& test, const std::string& got)
{
    std::string text = "FAILED: " + test.name + ' ' + test.operation;
    for (const std::string& operand : test.operands) {
        text += ' ' + operand;
    }
    return text + " -> " + test.result + ", got " + got;
}

std::string judge(const Case& test, const Context& context)
{
    const auto isHash = [](const std::string& text) { return text.find('#') != std::string::npos; };
    if (isHash(test.result) || std::any_of(test.operands.begin(), test.operands.end(), isHash)) {
        return reason::hash;
    }
    if (test.has("Conversion_syntax")) {
        const Result<Decimal> value = Decimal::parse(test.operands[0]);
        return !value && value.error().code == ErrorCode::BadNumber ? reason::passedRefusal
                                                                    : failed(test, "a number");
    }
    if (!isFinite(test.result) || !std::all_of(test.operands.begin(), test.operands.end(), isFinite)) {
        return reason::notFinite;
    }
    for (const std::string flag : {"Overflow", "Underflow", "Clamped", "Subnormal"}) {
        if (test.has(flag)) {
            return reason::exponentRange;
        }
    }
    if (test.operation == "power") {
        return reason::noPower;
    }
    bool respelled = false;
    std::vector<Decimal> operands;
    for (const std::string& operand : test.operands) {
        Result<Decimal> value = Decimal::parse(operand);
        if (withDigits(operand) != operand) {
            if (value || value.error().code != ErrorCode::BadNumber) {
                return failed(test, "no refusal of " + operand);
            }
            respelled = true;
            value = Decimal::parse(withDigits(operand));
        }
        if (!value) {
            return value.error().code == ErrorCode::NumericLimit ? reason::operandLimit
                                                                 : failed(test, describe(value.error()));
        }
        operands.push_back(*value);
    }
    const Result<Decimal> wanted = Decimal::parse(withDigits(test.result));
    std::optional<Decimal> got;
    try {
        got = compute(test, operands, context);
    } catch (const Overflow&) {
        return reason::resultLimit;
    }
    if (!wanted || *got != *wanted) {
        return failed(test, toString(*got));
    }
    const bool lifted = std::any_of(test.operands.begin(), test.operands.end(),
                                    [](const auto& x) { return exponentOf(x) > 0; });
    const bool exponent = test.result.find_first_of("eE") != std::string::npos;
    if (test.operation == "divide" || (test.operation == "multiply" && lifted) ||
        (test.operation == "toeng" && exponent)) {
        return reason::passedValue;
    }
    const bool negativeZero = test.result[0] == '-' && got->isZero();
    const bool sameText =
        exponent || toString(*got) == withDigits(negativeZero ? test.result.substr(1) : test.result);
    if (got->scale() != std::max<std::int64_t>(0, -exponentOf(test.result)) || !sameText) {
        return failed(test, toString(*got));
    }
    return negativeZero ? reason::passedZero : respelled ? reason::passedRespelled : reason::passed;
}

}  // namespace

TEST_CASE("Decimal gives the General Decimal Arithmetic's answers, to the last digit")
{
    const char* folder = std::getenv("GPUCOST_EXTERNAL_DATA");
    if (folder == nullptr) {
        MESSAGE("skipped: GPUCOST_EXTERNAL_DATA does not name the folder with decimal/*.decTest");
        return;
    }
    std::map<std::string, int> total;
    for (const std::string name :
         {"abs", "add", "base", "compare", "minus", "multiply", "plus", "quantize", "rounding", "subtract"}) {
        CAPTURE(name);
        std::ifstream file(std::string(folder) + "/decimal/" + name + ".decTest");
        REQUIRE(file.is_open());
        Context context;
        std::map<std::string, int> count;
        int arrows = 0;
        int judged = 0;
        for (std::string line; std::getline(file, line);) {
            const std::vector<std::string> all = words(line);
            arrows += std::find(all.begin(), all.end(), "->") != all.end() ? 1 : 0;
            if (all.size() >= 2 && lower(all[0]) == "precision:") {
                context.precision = std::stoi(all[1]);
            } else if (all.size() >= 2 && lower(all[0]) == "rounding:") {
                context.rounding = roundingOf(lower(all[1]));
            } else if (const std::optional<Case> test = readCase(line)) {
                ++judged;
                const std::string verdict = judge(*test, context);
                CHECK_MESSAGE(!verdict.starts_with("FAILED"), verdict);
                ++count[verdict.starts_with("FAILED") ? "FAILED" : verdict];
            }
        }
        CHECK(judged == arrows);  // no case was overlooked
        CHECK(judged > 50);
        std::ostringstream report;
        report << name << ".decTest: " << judged << " cases";
        for (const auto& [verdict, cases] : count) {
            report << "\n    " << cases << ' ' << verdict;
            total[verdict] += cases;
        }
        MESSAGE(report.str());
    }
    std::ostringstream report;
    report << "all files";
    for (const auto& [verdict, cases] : total) {
        report << "\n    " << cases << ' ' << verdict;
    }
    MESSAGE(report.str());
}
