// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"

namespace gpucost {

/// An address, taken apart by libcurl itself: what is checked here is what is connected to.
///
/// Accepted  https everywhere; http for this machine alone: localhost, 127.0.0.0/8, [::1]
/// Refused   any other scheme, user names and passwords in the address
class Url {
public:
    static Result<Url> parse(std::string_view text);

    const std::string& text() const { return m_text; }

    /// "https://prices.azure.com:443": scheme, host and port, the port also where it is the usual one.
    const std::string& origin() const { return m_origin; }

    /// For messages: without query and fragment, which may hold what nobody should read.
    std::string shown() const { return m_shown; }

    bool isPlainHttp() const { return m_plainHttp; }

    /// A path or address found in a document or a redirect, seen from here.
    Result<Url> resolve(std::string_view reference) const;

private:
    std::string m_text;
    std::string m_origin;
    std::string m_shown;
    bool m_plainHttp = false;
};

/// For a query: everything but letters, digits and -._~ as %XX.
std::string urlEncoded(std::string_view text);

}  // namespace gpucost
