#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Installs a build in a folder of its own and builds a client of the library against that.

    client_test.py BUILD_FOLDER

The client must find everything through find_package(gpucost), include every installed header, and print the totals
that the installed gpucost prints.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

build = pathlib.Path(sys.argv[1]).resolve()
client = pathlib.Path(__file__).resolve().parent / "client"


def run(*command, **more):
    result = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if result.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}: exit code {result.returncode}\n{result.stdout}\n{result.stderr}")
    return result.stdout


def printed_by(program):
    """The client's lines, as they should be: from the program's own quotes."""
    lines = []
    for plan in ("on-demand", "reserved-3y-all-upfront"):
        quote = json.loads(run(program, "quote", "aws/ap-northeast-2/p3.2xlarge", "--plan", plan, "--as-of", "2019-09-30",
                               "--store", "none", "--format", "json"))
        lines.append(f"{plan} {quote['total']} {quote['currency']}")
    kinds = ("aws-price-list", "azure-retail-prices", "gcp-catalog", "skypilot-catalog")
    return lines + [f"reads {kind}" for kind in kinds]


with tempfile.TemporaryDirectory(prefix="gpucost-client-") as name:
    folder = pathlib.Path(name)
    prefix = folder / "a prefix"
    run("cmake", "--install", build, "--prefix", prefix, "--strip")
    for wanted in ("bin/gpucost", "share/man/man1/gpucost.1*", "share/bash-completion/completions/gpucost",
                   "share/fish/vendor_completions.d/gpucost.fish", "share/zsh/site-functions/_gpucost",
                   "share/doc/gpucost/examples/*.json", "share/doc/gpucost/Apache-2.0.txt", "include/gpucost/core/quote/quote.h",
                   "lib*/**/libgpucost-core.a", "lib*/**/gpucostConfig.cmake"):
        if not list(prefix.glob(wanted)):
            sys.exit(f"{wanted} is not installed")
    for unwanted in ("**/copyright", "**/changelog*", "**/lintian", "**/vendor-completions"):
        if list(prefix.glob(unwanted)):
            sys.exit(f"{unwanted} belongs in a Debian package and is installed")
    for file in prefix.glob("**/*.cmake"):
        if str(build.parent) in file.read_text():
            sys.exit(f"{file.name} names the build folder")

    # The build itself may move or go: what is installed stands alone.
    moved = folder / "moved"
    shutil.move(prefix, moved)
    run("cmake", "-S", client, "-B", folder / "build", f"-DCMAKE_PREFIX_PATH={moved}", "-DCMAKE_BUILD_TYPE=Release",
        "-DCMAKE_CXX_FLAGS=-Wall -Wextra -Werror", *(["-G", "Ninja"] if shutil.which("ninja") else []))
    run("cmake", "--build", folder / "build", "--parallel", os.cpu_count() or 1)
    printed = run(folder / "build" / "client").splitlines()
    expected = printed_by(moved / "bin" / "gpucost")
    if printed != expected:
        sys.exit(f"the client prints {printed}, gpucost {expected}")
    print("\n".join(printed))
