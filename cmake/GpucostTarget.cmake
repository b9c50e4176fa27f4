# SPDX-License-Identifier: Apache-2.0
#
# One target per folder, one ctest per test program. These helpers hold what all of them share, so that a folder's
# CMakeLists.txt says only what is particular to it: its files and what it uses.

# Compile options of our own code; never passed on to those who link our libraries.
add_library(gpucost_options INTERFACE)
target_compile_options(gpucost_options INTERFACE
    -Wall -Wextra
    -Wpedantic                       # 128-bit integers are written `__extension__ typedef __int128`
    -Wshadow=local
    -Wconversion -Wsign-conversion -Wdouble-promotion
    -Wold-style-cast -Wcast-align -Wcast-qual
    -Woverloaded-virtual -Wnon-virtual-dtor -Wextra-semi
    -Wformat=2
    -Wno-missing-field-initializers  # designated initializers may leave defaults out
)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(gpucost_options INTERFACE -Wduplicated-cond -Wlogical-op)
    if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # False alarms of GCC 12 in std::string and std::vector (GCC bugs 105329 and 105651).
        target_compile_options(gpucost_options INTERFACE -Wno-restrict)
        if(GPUCOST_PRECOMPILE)
            # The same alarms under other names, where a precompiled <string> no longer counts as a system header.
            target_compile_options(gpucost_options INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
        endif()
    endif()
endif()

# Two cores build everything, and most of the time goes into reading the standard library: it is read once. Headers
# must not lean on it: preset ci builds without.
if(GPUCOST_PRECOMPILE)
    set(GPUCOST_PRECOMPILED <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <set> <span>
        <string> <string_view> <utility> <variant> <vector> <tl/expected.hpp>)
    foreach(which IN ITEMS precompiled precompiled_test)
        add_library(gpucost_${which} OBJECT "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
        target_link_libraries(gpucost_${which} PRIVATE gpucost_options tl::expected)
        target_precompile_headers(gpucost_${which} PRIVATE ${GPUCOST_PRECOMPILED})
    endforeach()
    target_compile_options(gpucost_precompiled_test PRIVATE ${GPUCOST_TEST_OPTIONS})
    set_target_properties(gpucost_precompiled_test PROPERTIES EXCLUDE_FROM_ALL TRUE)  # none without tests
endif()

# gpucost_precompile(<target>): reads the precompiled standard library, where that is wanted.
function(gpucost_precompile target)
    if(GPUCOST_PRECOMPILE)
        target_precompile_headers(${target} REUSE_FROM gpucost_precompiled)
    endif()
endfunction()

# gpucost_library(<folder-name> [SOURCES file...] [HEADERS file...] [DEPENDS name...] [PRIVATE_LIBS target...])
#
# The library of one folder: target gpucost_<name>, alias gpucost::<name>, headers included as "core/money/money.h".
#   SOURCES       relative to the folder; without any, the library is INTERFACE (headers only, or an umbrella)
#   HEADERS       the folder's headers
#   DEPENDS       what its headers use: our libraries by folder name ("money"), others by target name ("tl::expected")
#   PRIVATE_LIBS  what only its sources use, by target name ("nlohmann_json::nlohmann_json")
function(gpucost_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;DEPENDS;PRIVATE_LIBS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "gpucost_library(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
    endif()

    set(target gpucost_${name})
    set(visible PUBLIC)
    if(NOT arg_SOURCES)
        set(visible INTERFACE)
        add_library(${target} INTERFACE)
    else()
        add_library(${target} STATIC ${arg_SOURCES})
        target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:gpucost_options> ${arg_PRIVATE_LIBS})
        gpucost_precompile(${target})
    endif()
    add_library(gpucost::${name} ALIAS ${target})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})

    target_include_directories(${target} ${visible} $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>)
    if(arg_HEADERS)
        target_sources(${target} ${visible}
            FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS})
    endif()
    target_compile_features(${target} ${visible} cxx_std_20)

    foreach(dependency IN LISTS arg_DEPENDS)
        if(NOT dependency MATCHES "::")
            set(dependency gpucost::${dependency})
        endif()
        target_link_libraries(${target} ${visible} ${dependency})
    endforeach()
endfunction()

# gpucost_add_test_main(): doctest's main, compiled once and linked into every test program.
function(gpucost_add_test_main)
    add_library(gpucost_test_main OBJECT "${PROJECT_SOURCE_DIR}/tests/test_main.cpp")
    target_include_directories(gpucost_test_main PUBLIC "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(gpucost_test_main PUBLIC
        GPUCOST_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        DOCTEST_CONFIG_DOUBLE_STRINGIFY)  # doctest finds our toString() functions, which return std::string
    target_link_libraries(gpucost_test_main PUBLIC doctest::doctest)
endfunction()

# gpucost_test(<name> SOURCES file... [LIBS target...] [LABELS label...] [TIMEOUT seconds] [SERIAL])
#
# A doctest program and one ctest of the same name. It runs in the repository's root and also knows that path as
# GPUCOST_SOURCE_DIR. Label `slow` keeps it out of the everyday run; SERIAL lets nothing run beside it (timings).
function(gpucost_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SERIAL" "TIMEOUT" "SOURCES;LIBS;LABELS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "gpucost_test(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
    endif()
    if(NOT arg_SOURCES)
        message(FATAL_ERROR "gpucost_test(${name}): SOURCES are missing")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 600)
    endif()

    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE gpucost_options gpucost_test_main ${arg_LIBS})
    target_compile_options(${name} PRIVATE ${GPUCOST_TEST_OPTIONS})
    if(GPUCOST_PRECOMPILE)
        target_precompile_headers(${name} REUSE_FROM gpucost_precompiled_test)
    endif()
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}"
        TIMEOUT ${arg_TIMEOUT}
        RUN_SERIAL ${arg_SERIAL})
endfunction()

# gpucost_fast_start(<executable>): less for the dynamic loader to do when the program starts.
#
# The C++ runtime is linked in, unused libraries are dropped, symbols are hashed the quick way. Sanitizers need the
# shared runtime, so they get an ordinary link.
function(gpucost_fast_start target)
    if(CMAKE_CXX_FLAGS MATCHES "-fsanitize=")
        return()
    endif()
    target_link_options(${target} PRIVATE
        -static-libstdc++ -static-libgcc
        LINKER:-O1,--as-needed,--hash-style=gnu,--gc-sections)
endfunction()
