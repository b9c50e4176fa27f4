// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace gpucost {

struct ZipEntry {
    std::string name;
    std::string content;
};

/// The files of a ZIP archive in the order of its directory, unpacked and checked against their CRC-32.
/// Stored and deflated entries; no encryption, no ZIP64 (archives of 4 GiB), together at most 1 GiB.
/// ErrorCode::BadValue says which entry is damaged.
///
/// Source    PKWARE, APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16
/// Verified  tests/connect/xlsx_test.cpp
Result<std::vector<ZipEntry>> readZip(std::string_view archive, const std::string& file);

}  // namespace gpucost
