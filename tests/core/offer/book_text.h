// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/offer/price_book.h"

/// Small books as text: a good one with one offer and one price, in which a test changes what it is about.
namespace gpucost::book_text {

inline std::string offer(const std::string& prices, const std::string& head = {})
{
    const std::string usual =
        R"("provider": "aws", "region": "us-east-1", "instance_type": "p3.2xlarge", "gpu": "v100-sxm2-16gb", "gpu_count": "1",
"includes_host": true, "os": "linux", "tenancy": "shared", "tax": "unknown", "billing": "aws-linux")";
    return '{' + (head.empty() ? usual : head) + ", \"prices\": [" + prices + "]}";
}

/// A price's end: unit, currency, day, source.
inline std::string tail(const std::string& asOf = "2019-09-06", const std::string& per = "instance-hour")
{
    return R"("per": ")" + per + R"(", "currency": "USD", "as_of": ")" + asOf +
           R"(", "as_of_kind": "exact", "source": "list"})";
}

inline std::string onDemand(const std::string& rate, const std::string& asOf = "2019-09-06")
{
    return R"({"plan": "on-demand", "rate": ")" + rate + "\", " + tail(asOf);
}

inline std::string book(const std::string& offers, const std::string& id = "small")
{
    return R"({"schema": "gpucost.price-book.v1", "id": ")" + id + R"(", "title": "A small book",
"sources": [{"id": "list", "title": "A list", "reference": "https://example.com", "licence": "none stated"},
            {"id": "other", "title": "Another list", "reference": "https://example.com/2", "licence": "none stated"}],
"billing_rules": [{"id": "aws-linux", "granularity_seconds": 1, "minimum_seconds": 60, "settlement": "charge", "source": "list"}],
"ladders": [{"id": "steps", "steps": [{"from_months": 1, "to_months": 5, "share": "1"}], "source": "list"}],
"offers": [)" +
           offers + "]}";
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos) {
        throw std::invalid_argument("the test's text does not hold " + what);
    }
    return text.replace(at, what.size(), by);
}

inline PriceBook read(const std::string& json)
{
    Checked<PriceBook> book = readPriceBook(json, "small.json");
    if (!book) {
        throw std::invalid_argument(describe(book.error().front()));
    }
    return std::move(*book);
}

inline Errors problemsOf(const std::string& json)
{
    const Checked<PriceBook> book = readPriceBook(json, "small.json");
    return book ? Errors{} : book.error();
}

inline std::string fileContent(const std::filesystem::path& path)
{
    std::ifstream in(path, std::ios::binary);
    std::ostringstream content;
    content << in.rdbuf();
    if (!in) {
        throw std::runtime_error(path.string() + " cannot be read");
    }
    return content.str();
}

inline std::vector<std::filesystem::path> shippedBooks()
{
    std::vector<std::filesystem::path> books;
    for (const auto& entry : std::filesystem::directory_iterator(GPUCOST_SOURCE_DIR "/pricing-data/books")) {
        if (entry.path().extension() == ".json") {
            books.push_back(entry.path());
        }
    }
    return books;
}

}  // namespace gpucost::book_text
