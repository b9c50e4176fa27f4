// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/offer/price_book.h"
#include "core/report/format.h"

namespace gpucost {

/// What a check of one file found.
struct BookCheck {
    std::string file;
    Errors problems;  ///< why it is no price book
    std::size_t offers = 0;
    std::size_t prices = 0;
    std::string digest;
    std::vector<Doubt> doubts;  ///< of a well-formed book
};

std::string bookCheckReport(const std::vector<BookCheck>& checks, Format format);

/// The books in use, with what they hold and from when.
std::string bookListReport(std::span<const std::shared_ptr<const PriceBook>> books, Format format);

}  // namespace gpucost
