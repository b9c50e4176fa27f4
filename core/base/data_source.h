// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace gpucost {

/// Where a fact comes from: a row of the source table of a data file.
struct DataSource {
    std::string id;         ///< by which the facts of that file name it
    std::string title;      ///< for people
    std::string reference;  ///< repository:path@commit, an address, or reference:<file>
    std::string licence;
};

/// The fields of a source in packed data (core/money/record_pack.h).
template <class Stream, class Source>
requires std::is_same_v<std::remove_const_t<Source>, DataSource>
void transfer(Stream& stream, Source& source)
{
    stream(source.id, source.title, source.reference, source.licence);
}

/// The source with this id; nullptr if the table has none.
inline const DataSource* sourceNamed(std::span<const DataSource> sources, std::string_view id)
{
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [id](const DataSource& source) { return source.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

}  // namespace gpucost
