# SPDX-License-Identifier: Apache-2.0
# DEB: `gpucost`, `gpucost-desktop` where it was built, `libgpucost-dev`. TGZ: all of it in one archive.
set(GPUCOST_MAINTAINER "GPU Cost maintainers <maintainers@gpucost.org>" CACHE STRING "Whom packages name")
mark_as_advanced(GPUCOST_MAINTAINER)

# The newest entry of the changelog says which revision of the package this is; the version itself is project()'s.
file(STRINGS "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" newest LIMIT_COUNT 1)
if(NOT newest MATCHES "^gpucost \\(${PROJECT_VERSION}-([0-9]+)\\) ")
    message(FATAL_ERROR "packaging/debian/changelog does not begin with version ${PROJECT_VERSION}: ${newest}")
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE "${CMAKE_MATCH_1}")

set(CPACK_PACKAGE_VENDOR "GPU Cost")
set(CPACK_PACKAGE_CONTACT "${GPUCOST_MAINTAINER}")
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")
set(CPACK_GENERATOR DEB TGZ)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL gpucost dev texts)  # `texts` makes no package of its own: see cpack_project.cmake
if(TARGET gpucost-desktop)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_SOURCE_DIR}/cpack_project.cmake")

string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME "gpucost-${PROJECT_VERSION}-${system}")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS OFF)

# Loaded when they are needed (connect/curl_library, connect/xlsx_library), so that no linker knows of them.
file(STRINGS "${GPUCOST_XLSXWRITER_INCLUDE}/xlsxwriter.h" soname REGEX "define LXW_SOVERSION")
string(REGEX REPLACE ".*\"([0-9]+)\".*" "libxlsxwriter\\1" xlsxwriter "${soname}")

set(CPACK_DEBIAN_GPUCOST_PACKAGE_NAME gpucost)
set(CPACK_DEBIAN_GPUCOST_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_GPUCOST_PACKAGE_RECOMMENDS "libcurl4, ca-certificates, ${xlsxwriter}")
set(CPACK_DEBIAN_GPUCOST_PACKAGE_SUGGESTS "gpucost-desktop, librsvg2-bin")
set(CPACK_DEBIAN_GPUCOST_DESCRIPTION
"compare what GPU computing costs, in exact arithmetic
GPU Cost ranks every way to meet a demand for GPUs: on demand, spot, reserved,
committed, by subscription or owned. It says from which use and in which month
one plan costs no more than another, finds the mix of commitments that costs
least, and derives every figure from a dated price with its source.
.
Amounts are exact decimal numbers, rounded as the provider bills them. The
prices of several clouds are built in; newer ones are fetched on request.
Reports are text, CSV, JSON, Markdown, HTML, XLSX and FOCUS cost rows.
.
This package has the command line.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME gpucost-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6svg6")  # its plugin draws the icons, linked or not
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "libcurl4, ca-certificates, ${xlsxwriter}, qt6-wayland")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "gpucost, fonts-noto-cjk")
set(CPACK_DEBIAN_DESKTOP_DESCRIPTION
"compare what GPU computing costs, in a desktop program
GPU Cost ranks every way to meet a demand for GPUs: on demand, spot, reserved,
committed, by subscription or owned. Change a number, and table, charts and
verdict follow; every figure says how it comes about.
.
Scenarios are kept as documents that the command line reads too. The prices of
several clouds are built in; newer ones are fetched on request.
.
This package has the desktop program, in English, Korean and Simplified
Chinese.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME libgpucost-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "libexpected-dev, libsimdjson-dev")
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS "cmake")
set(CPACK_DEBIAN_DEV_DESCRIPTION
"library of GPU Cost: prices, plans, quotes, break-even, scenarios
GPU Cost says what GPU computing costs, bought any way there is, in exact
decimal arithmetic: on demand, spot, reserved, committed, by subscription or
owned.
.
This package has the C++20 library as a static archive, its headers, the
shipped price books as a second archive, and what find_package(gpucost) of
CMake needs.")

# What policy wants in every package. Left out of an ordinary installation and of the TGZ, which has the licences in full.
if(GPUCOST_GZIP)
    set(changelog "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz")
    add_custom_command(OUTPUT "${changelog}"
        COMMAND "${CMAKE_COMMAND}" -E copy "${CMAKE_CURRENT_SOURCE_DIR}/debian/changelog" changelog.Debian
        COMMAND "${GPUCOST_GZIP}" --best --no-name --force changelog.Debian
        DEPENDS debian/changelog
        VERBATIM)
    list(APPEND generated_files "${changelog}")
    foreach(component IN ITEMS gpucost desktop dev)
        string(TOUPPER "${component}" upper)
        set(package "${CPACK_DEBIAN_${upper}_PACKAGE_NAME}")
        install(FILES "${changelog}" debian/copyright
            DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/${package}" COMPONENT ${component} EXCLUDE_FROM_ALL)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/debian/${package}.lintian-overrides")
            install(FILES "debian/${package}.lintian-overrides" RENAME "${package}"
                DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" COMPONENT ${component} EXCLUDE_FROM_ALL)
        endif()
    endforeach()
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/_gpucost"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions" COMPONENT gpucost EXCLUDE_FROM_ALL)
endif()

include(CPack)
