// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <curl/curl.h>

#include "core/base/result.h"

namespace gpucost {

/// libcurl, loaded when it is first asked for. The program is not linked with it: libcurl brings thirty
/// libraries along, and only `gpucost prices update` ever needs them.
struct CurlLibrary {
    decltype(&::curl_easy_init) easyInit = nullptr;
    decltype(&::curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&::curl_easy_reset) easyReset = nullptr;
    decltype(&::curl_easy_setopt) easySetopt = nullptr;
    decltype(&::curl_easy_perform) easyPerform = nullptr;
    decltype(&::curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&::curl_easy_strerror) easyStrerror = nullptr;
    decltype(&::curl_slist_append) slistAppend = nullptr;
    decltype(&::curl_slist_free_all) slistFreeAll = nullptr;
    decltype(&::curl_url) url = nullptr;
    decltype(&::curl_url_cleanup) urlCleanup = nullptr;
    decltype(&::curl_url_get) urlGet = nullptr;
    decltype(&::curl_url_set) urlSet = nullptr;
    decltype(&::curl_free) free = nullptr;
    decltype(&::curl_version_info) versionInfo = nullptr;
    decltype(&::curl_global_init) globalInit = nullptr;
};

/// The library, initialized; ErrorCode::Network where it is not installed or too old (7.85 is needed).
Result<const CurlLibrary*> curlLibrary();

}  // namespace gpucost
