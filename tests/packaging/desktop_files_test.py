#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The desktop's entry, metadata, file type and icon, as the tools that read them see them.

    desktop_files_test.py PACKAGING_FOLDER

Exit code 77 where none of the tools is installed.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

packaging = pathlib.Path(sys.argv[1])
failures = []
tried = 0


def accepted(tool, *arguments):
    """What the tool prints. Empty where it is not installed, or where it failed, which is then written down."""
    global tried
    if not shutil.which(tool):
        print(f"no {tool} here: skipped")
        return ""
    tried += 1
    result = subprocess.run([tool, *map(str, arguments)], capture_output=True, text=True)
    if result.returncode != 0:
        failures.append(f"{tool}: {result.stdout}{result.stderr}")
        return ""
    return result.stdout + result.stderr


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    said = accepted("desktop-file-validate", packaging / "desktop/gpucost-desktop.desktop")
    if said:
        failures.append(f"desktop-file-validate: {said}")

    metainfo = folder / "org.gpucost.desktop.metainfo.xml"
    text = (packaging / "desktop/org.gpucost.desktop.metainfo.xml.in").read_text()
    metainfo.write_text(text.replace("@PROJECT_VERSION@", "0.1.0").replace("@GPUCOST_RELEASE_DATE@", "2026-11-21"))
    accepted("appstreamcli", "validate", "--no-net", "--pedantic", metainfo)

    (folder / "mime/packages").mkdir(parents=True)
    shutil.copy(packaging / "desktop/gpucost-desktop.mime.xml", folder / "mime/packages/gpucost-desktop.xml")
    if accepted("update-mime-database", folder / "mime"):
        globs = (folder / "mime/globs2").read_text()
        if "60:application/vnd.gpucost.scenario+json:*.gpucost.json\n" not in globs:
            failures.append(f"*.gpucost.json is not a file type: {globs}")

    for size in (16, 256):
        picture = folder / f"{size}.png"
        accepted("rsvg-convert", "-w", size, "-h", size, packaging / "icons/gpucost-desktop.svg", "-o", picture)
        if picture.exists() and picture.read_bytes()[16:24] != size.to_bytes(4, "big") * 2:
            failures.append(f"the icon is not {size} pixels square")

entry = (packaging / "desktop/gpucost-desktop.desktop").read_text()
for language in ("ko", "zh_CN"):
    for key in ("Name", "GenericName", "Comment", "Keywords"):
        if f"\n{key}[{language}]=" not in entry:
            failures.append(f"the desktop entry has no {key} in {language}")
    if len(re.findall(f'xml:lang="{language}"', text)) != 6:
        failures.append(f"the metainfo is not all there in {language}")

print("\n".join(failures) or f"{tried} tools are content")
sys.exit(1 if failures else 0 if tried else 77)
