# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# The Debian packages we need, and how to get the missing ones. Sourced by run.sh, test.sh and package.sh.

build_packages=(g++ cmake ninja-build ccache libboost-dev nlohmann-json3-dev libexpected-dev libfmt-dev libcli11-dev libsimdjson-dev libcurl4-openssl-dev libsqlite3-dev libsqlitecpp-dev libxlsxwriter-dev zlib1g-dev)
test_packages=(doctest-dev librapidcheck-dev libbenchmark-dev python3 python3-jsonschema libglpk-dev jq libcpp-httplib-dev openssl librsvg2-bin)
desktop_packages=(qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools fonts-noto-cjk)
package_packages=(dpkg-dev file gzip lintian librsvg2-bin help2man)
all_packages=(libreoffice-calc "${package_packages[@]}" mmdebstrap appstream desktop-file-utils shared-mime-info man-db mandoc fish zsh)

# install_missing PACKAGE...: installs those that are not there; says and does nothing when all are.
install_missing() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "No apt here. Please see to it that these are installed: $*" >&2
        return 0
    fi

    local installed missing=() package
    # Exit status 1 only says that some package is unknown to dpkg.
    installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || true)"
    for package in "$@"; do
        [[ $installed == *" installed:$package "* ]] || missing+=("$package")
    done
    (( ${#missing[@]} )) || return 0

    local as_root=()
    if (( EUID != 0 )); then
        if ! command -v sudo >/dev/null; then
            echo "Not root, and no sudo. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing ${missing[*]}" >&2
    # Standard output belongs to the answer, so apt talks to standard error.
    "${as_root[@]}" apt-get update -qq -o DPkg::Lock::Timeout=300 >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "${missing[@]}" >&2
}
