// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "app/cli/options.h"

namespace gpucost::cli {

/// --chart FILE: draws the answer as well, as a picture of the kind that the file's name ends in.
///
/// .svg     as core/report draws it
/// .png     through rsvg-convert, twice as large; where that is not installed, ErrorCode::InputOutput names
///          the package
/// Writing  the file is replaced as a whole, after the picture is complete (writeFile)
class ChartFile {
public:
    void addTo(OptionList& options)
    {
        options.one("--chart", m_path, "FILE",
                    "Draw it as well: FILE.svg, or FILE.png where rsvg-convert is");
    }

    bool isWanted() const { return m_path.has_value(); }
    /// A name that ends in neither is a problem.
    void check(Errors& problems) const;
    std::optional<Error> write(const std::string& svg) const;

private:
    std::optional<std::string> m_path;
};

}  // namespace gpucost::cli
