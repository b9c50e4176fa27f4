#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages in a Debian 12 that has nothing but its essential packages and apt, runs the programs there
# as an ordinary user, and builds a client of the library with what the library's package brings.
#
#   clean_root_test.sh PACKAGES_FOLDER CACHE_FOLDER
#
# Exit code 77 where that cannot be tried: not root, no mmdebstrap, no archive to be reached. Roots are kept as archives in
# CACHE_FOLDER; DEBIAN_MIRROR names another archive than deb.debian.org.
set -euo pipefail

packages=$(cd -- "$1" && pwd -P)
mkdir -p -- "$2"
cache=$(cd -- "$2" && pwd -P)
client=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/client" && pwd -P)
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
suite=bookworm

skip() {
    echo "skipped: $*"
    exit 77
}
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

(( EUID == 0 )) || skip "only root can make a root"
for tool in mmdebstrap tar chroot; do
    command -v "$tool" >/dev/null || skip "no $tool"
done
grep -qs "VERSION_ID=\"12\"" /etc/os-release || skip "the packages are those of another system than Debian 12"

root=$(mktemp -d "${TMPDIR:-/tmp}/gpucost-root.XXXXXX")
finish() {
    rm -rf --one-file-system -- "$root"
}
trap finish EXIT

# A base without apt's lists would need them again each time: they are kept with it for a day.
base=$cache/debian-12.tar
if [[ ! -f $base || -n $(find "$base" -mmin +1440) ]]; then
    apt-get download --print-uris hello >/dev/null 2>&1 || skip "no Debian archive"
    echo "== a new root"
    mmdebstrap --quiet --mode=root --format=tar --variant=apt --skip=cleanup/apt/lists \
        --dpkgopt=force-unsafe-io --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Languages "none"' \
        "$suite" "$base.part" "$mirror" ||
        skip "mmdebstrap did not make a root: no network?"
    mv -- "$base.part" "$base"
fi
tar -C "$root" -xf "$base"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mkdir -p "$root/packages" "$root/client"
cp -- "$packages"/*.deb "$root/packages/"
cp -- "$client"/* "$root/client/"

# What was fetched before is not fetched again.
mkdir -p "$cache/archives"
cp -n -- "$cache"/archives/*.deb "$root/var/cache/apt/archives/" 2>/dev/null || true

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
install() {
    inside apt-get install -y -qq --no-install-recommends -o Dpkg::Use-Pty=0 -o APT::Keep-Downloaded-Packages=true \
        -o Binary::apt-get::APT::Keep-Downloaded-Packages=true "$@" >"$root/install.log" 2>&1 ||
        { cat "$root/install.log"; fail "apt-get install $*"; }
    cp -n -- "$root"/var/cache/apt/archives/*.deb "$cache/archives/" 2>/dev/null || true
}
as_user() {
    inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/tmp "$@"
}

programs=("$root"/packages/gpucost_*.deb "$root"/packages/gpucost-desktop_*.deb)
for file in "${programs[@]}"; do
    [[ -f $file ]] || continue
    echo "== install ${file##*/}"
    install "/packages/${file##*/}"
done

echo "== run gpucost"
as_user gpucost compare --gpu V100 >"$root/answer"
grep -q "Costs least" "$root/answer" || fail "no answer: $(head -n 5 "$root/answer")"
head -n 1 "$root/answer"
as_user gpucost report /usr/share/doc/gpucost/examples/eight-v100-seoul.json --format html -o /tmp/report.html
grep -q "</html>" "$root/tmp/report.html" || fail "no report"
[[ -s $root/usr/share/man/man1/gpucost.1.gz ]] || fail "no manual page"

if [[ -x $root/usr/bin/gpucost-desktop ]]; then
    echo "== run gpucost-desktop"
    as_user env QT_QPA_PLATFORM=offscreen timeout 60 gpucost-desktop --version
fi

echo "== build a client of the library"
library=("$root"/packages/libgpucost-dev_*.deb)
install "/packages/${library[0]##*/}" g++ cmake make
inside cmake -S /client -B /tmp/client-build -DCMAKE_BUILD_TYPE=Release >"$root/client.log" 2>&1 ||
    { cat "$root/client.log"; fail "the client is not configured"; }
inside cmake --build /tmp/client-build --target client >"$root/client.log" 2>&1 ||
    { cat "$root/client.log"; fail "the client is not built"; }
as_user /tmp/client-build/client | tee "$root/answer"
grep -qx "reserved-3y-all-upfront 44034.00 USD" "$root/answer" || fail "the client's answer is another"

echo "== take it all away"
mapfile -t installed < <(inside dpkg-query -W -f '${db:Status-Status} ${Package}\n' '*gpucost*' | sed -n 's/^installed //p')
inside dpkg --purge "${installed[@]}" >/dev/null
left=$(cd "$root" && find usr -path '*gpucost*' -not -path 'usr/share/man/*' | head)
[[ -z $left ]] || fail "left behind: $left"
echo "installed, run, built against and removed"
