// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <CLI/CLI.hpp>
#if defined(__GLIBC__)
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

#include "app/cli/command.h"
#include "app/cli/files.h"

namespace gpucost::cli {

namespace {

constexpr const char* version = "gpucost " GPUCOST_VERSION "\n";
constexpr int programMistake = 70;

