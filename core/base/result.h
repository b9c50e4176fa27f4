// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace gpucost {

/// A value, or the one reason why there is none. Written so that C++23's std::expected can take its place.
template <class T>
using Result = tl::expected<T, Error>;

/// A value, or every problem found on the way to it: what readers of documents return.
template <class T>
using Checked = tl::expected<T, Errors>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string found, std::string expected, Where where = {})
{
    return tl::make_unexpected(Error{code, std::move(where), std::move(found), std::move(expected)});
}

}  // namespace gpucost
