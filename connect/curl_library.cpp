// SPDX-License-Identifier: Apache-2.0
#include "connect/curl_library.h"

#include <string>

#include <dlfcn.h>

namespace gpucost {

namespace {

constexpr const char* sonames[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
constexpr unsigned oldest = 0x075500;  // 7.85.0: CURLOPT_PROTOCOLS_STR

template <class Function>
bool resolve(void* library, const char* name, Function& function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

bool resolveAll(void* library, CurlLibrary& curl)
{
    return resolve(library, "curl_easy_init", curl.easyInit) &&
           resolve(library, "curl_easy_cleanup", curl.easyCleanup) &&
           resolve(library, "curl_easy_reset", curl.easyReset) &&
           resolve(library, "curl_easy_setopt", curl.easySetopt) &&
           resolve(library, "curl_easy_perform", curl.easyPerform) &&
           resolve(library, "curl_easy_getinfo", curl.easyGetinfo) &&
           resolve(library, "curl_easy_strerror", curl.easyStrerror) &&
           resolve(library, "curl_slist_append", curl.slistAppend) &&
           resolve(library, "curl_slist_free_all", curl.slistFreeAll) &&
           resolve(library, "curl_url", curl.url) && resolve(library, "curl_url_cleanup", curl.urlCleanup) &&
           resolve(library, "curl_url_get", curl.urlGet) && resolve(library, "curl_url_set", curl.urlSet) &&
           resolve(library, "curl_free", curl.free) &&
           resolve(library, "curl_version_info", curl.versionInfo) &&
           resolve(library, "curl_global_init", curl.globalInit);
}

Result<CurlLibrary> load()
{
    const char* const wanted = "libcurl 7.85 or later (Debian: apt-get install libcurl4)";
    void* library = nullptr;
    for (const char* soname : sonames) {
        library = library != nullptr ? library : dlopen(soname, RTLD_NOW | RTLD_LOCAL);
    }
    if (library == nullptr) {
        const char* const reason = dlerror();
        return fail(ErrorCode::Network, reason == nullptr ? "no libcurl.so.4" : reason, wanted);
    }
    CurlLibrary curl;
    if (!resolveAll(library, curl)) {
        return fail(ErrorCode::Network, "a libcurl without the functions needed", wanted);
    }
    if (const auto* const version = curl.versionInfo(CURLVERSION_NOW); version->version_num < oldest) {
        return fail(ErrorCode::Network, "libcurl " + std::string(version->version), wanted);
    }
    if (curl.globalInit(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return fail(ErrorCode::Network, "a libcurl that does not start", wanted);
    }
    return curl;
}

}  // namespace

Result<const CurlLibrary*> curlLibrary()
{
    static const Result<CurlLibrary> library =
        load();  // stays loaded: TLS libraries do not like to be unloaded
    if (!library) {
        return tl::make_unexpected(library.error());
    }
    return &*library;
}

}  // namespace gpucost
