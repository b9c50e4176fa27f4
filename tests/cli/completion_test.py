#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Completions and the manual page, as shells and man see them.

    completion_test.py GPUCOST

What completes must be what the program takes: every option of every --help is offered, and every value that is
offered is accepted. bash is asked for its answers; fish, zsh, man and mandoc where they are installed.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

program = pathlib.Path(sys.argv[1]).resolve()
failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


def run(*arguments, **more):
    return subprocess.run([str(part) for part in arguments], capture_output=True, text=True, timeout=60, **more)


def gpucost(*arguments):
    return run(program, *arguments)


def commands():
    listed = gpucost("--help").stdout.split("Commands:\n")[1].split("\n\n")[0]
    return [line[2:19].strip() for line in listed.splitlines()]


def options_of(command):
    """Names in the help: '--sort', '-o', '--output'."""
    text = gpucost(*command.split(), "--help").stdout
    names = []
    for line in text.splitlines():
        found = re.match(r"  (-[-\w]+(?:,--[-\w]+)?)(?: |$)", line)
        names += found[1].split(",") if found else []
    return names


def bash(script, line):
    """What bash would offer after `line`, whose last word is being typed (as readline splits it)."""
    words = [word for word in re.split(r"([=\s])", line) if word.strip()]
    if line.endswith(" ") or not words:
        words.append("")
    words = " ".join("'" + word + "'" for word in words)
    asked = f'source "{script}"; COMP_WORDS=({words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); _gpucost; printf "%s\\n" "${{COMPREPLY[@]}}"'
    result = run("bash", "--norc", "-c", asked)
    check(not result.stderr, f"bash says {result.stderr!r} about {line!r}")
    return result.stdout.split()


def test_bash(folder):
    script = folder / "gpucost.bash"
    check(gpucost("completion", "bash", "-o", script).returncode == 0, "completion bash fails")
    expected = {
        "gpucost com": ["compare", "completion"],
        "gpucost scenario ": ["new", "check", "run", "diff", "--help"],
        "gpucost scenario r": ["run"],
        "gpucost compare --so": ["--sort"],
        "gpucost compare --sort ": ["total", "rate", "saving"],
        "gpucost compare --sort=r": ["rate"],
        "gpucost compare --sort=": ["total", "rate", "saving"],
        "gpucost compare --os linux w": ["windows"],
        "gpucost compare --gpu V100 T4": ["T4", "T4G"],
        "gpucost compare --gpu V100 --format ma": ["markdown"],
        "gpucost compare --provider a": ["aws", "azure"],
        "gpucost quote x --format f": ["focus"],
        "gpucost scenario new --format ": ["json"],
        "gpucost scenario run x.json --format x": ["xlsx"],
        "gpucost scenario run v100": [],
        "gpucost workload --evidence m": ["measured"],
        "gpucost uncertainty --grid utilization,p": ["utilization,price-decline"],
        "gpucost completion ": ["bash", "zsh", "fish"],
        "gpucost compare --months ": [],
        "gpucost nothing --": [],
    }
    for line, wanted in expected.items():
        got = bash(script, line)
        check(sorted(got) == sorted(wanted), f"bash: {line!r} offers {got}, not {wanted}")

    for command in commands():
        check(command.split()[-1] in bash(script, "gpucost " + command), f"bash does not offer {command}")
        got = bash(script, f"gpucost {command} -")
        wanted = help_options[command]
        check(len(wanted) > 2 and sorted(got) == sorted(wanted),
              f"bash: options of {command} differ from its help: {sorted(set(got) ^ set(wanted))}")

    (folder / "in here.json").write_text("{}")
    got = run("bash", "--norc", "-c",
              f'cd "{folder}"; source "{script}"; COMP_WORDS=(gpucost scenario run "in"); COMP_CWORD=3; _gpucost; '
              'printf "%s\\n" "${COMPREPLY[@]}"').stdout
    check(got == "in here.json\n", f"bash offers files as {got!r}")


def closed_sets(script):
    """(command, option, value) of the bash completion, where the values are few and fixed."""
    command = None
    for line in script.splitlines():
        if found := re.match(r"        '([^']+)'\)$", line):
            command = found[1]
        if found := re.match(r"                (--[-\w]+)\) values='([^']+)'", line):
            for value in found[2].split():
                yield command, found[1], value


def test_values(folder):
    """The program takes what is offered, and refuses something else."""
    sets = {}
    for command, option, value in closed_sets((folder / "gpucost.bash").read_text()):
        if option not in ("--gpu", "--known-gpu", "--provider"):
            sets.setdefault(command, {}).setdefault(option, []).append(value)
    check(sum(len(values) for options in sets.values() for values in options.values()) > 150, "few values are offered")
    words = {"scenario run": ["none.json"], "report": ["none.json"], "scenario check": ["none.json"],
             "scenario diff": ["none.json"], "book import": ["none.json"], "book check": ["none.json"],
             "book diff": ["none.json", "none.json"], "quote": ["a/b/c"], "break-even": ["a/b/c"],
             "optimize": ["a/b/c"], "uncertainty": ["a/b/c"], "prices history": ["a/b/c"]}
    for command, options in sets.items():
        if command == "prices update":
            continue  # would ask a server; its --format is that of the others
        for turn in range(max(map(len, options.values()))):
            asked = [(option, values[turn]) for option, values in options.items() if turn < len(values)]
            result = run(program, *command.split(), *words.get(command, []), *(part for pair in asked for part in pair),
                         *(["-o", "answer.xlsx"] if ("--format", "xlsx") in asked else []), cwd=folder)
            for option, value in asked:
                check(f'gpucost: {option}: found "{value}"' not in result.stderr, f"{command} {option} {value}: offered and refused")
    bad = gpucost("compare", "--sort", "colour")
    check('gpucost: --sort: found "colour"' in bad.stderr, "a wrong value is not refused as this test believes")


def test_fish(folder):
    script = folder / "gpucost.fish"
    script.write_text(gpucost("completion", "fish").stdout)
    for line, wanted in {"gpucost scenario r": ["run"], "gpucost compare --sort ": ["rate", "saving", "total"],
                         "gpucost compare --so": ["--sort"], "gpucost quote x --format=f": ["--format=focus"],
                         "gpucost com": ["compare", "completion"]}.items():
        result = run("fish", "--no-config", "-c", f'source "{script}"; complete -C "{line}"', env={**os.environ, "HOME": str(folder)})
        got = [offer.split("\t")[0] for offer in result.stdout.splitlines()]
        check(sorted(got) == wanted and not result.stderr, f"fish: {line!r} offers {got}, not {wanted} {result.stderr}")


def test_zsh(folder):
    script = folder / "_gpucost"
    script.write_text(gpucost("completion", "zsh").stdout)
    result = run("zsh", "-n", script)
    check(result.returncode == 0 and not result.stderr, f"zsh: {result.stderr}")
    # A shell in a shell: typed at, and listened to.
    ask = r'''
        zmodload zsh/zpty
        zpty z zsh -f -i
        zpty -w z "PS1=; fpath=($1 \$fpath); autoload -U compinit; compinit -u -D; LISTMAX=999; setopt no_beep auto_list no_auto_menu; bindkey '^I' complete-word; gpucost() :"
        zpty -w z "print READY"
        zpty -r z seen "*READY*READY*"
        zpty -w -n z "$2"$'\t'$'\t'
        sleep $3
        zpty -w z $'\x15'"print DO\"\"NE"
        zpty -r z seen "*DONE*"
        print -r -- "$seen"
    '''
    for line, wanted in {"gpucost scenario ": ["new", "check", "run", "diff"], "gpucost compare --sort ": ["rate", "saving", "total"],
                         "gpucost quote x --format f": ["focus"]}.items():
        for patience in (0.5, 2, 6):  # seconds until the answer is read: a busy machine takes longer
            seen = run("zsh", "-f", "-c", ask, "ask", folder, line, patience).stdout
            if all(word in seen for word in wanted):
                break
        else:
            check(False, f"zsh: {line!r} shows {seen!r}, not {wanted}")


def test_manual(folder):
    page = folder / "gpucost.1"
    check(gpucost("manual", "-o", page).returncode == 0, "manual fails")
    source = page.read_text()
    plain = source.replace("\\-", "-")
    for command in commands():
        check(f".SS gpucost {command}\n" in plain, f"the manual leaves {command} out")
        for option in help_options[command]:
            check(f"\\fB{option}\\fR" in plain, f"the manual leaves {option} of {command} out")
    check(all(f".B {code}\n" in source for code in range(8)), "the manual leaves an exit code out")
    if shutil.which("man"):
        shown = run("man", "--warnings", "-l", page, env={**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"})
        check(not shown.stderr and "EXIT STATUS" in shown.stdout, f"man: {shown.stderr[:600]}")
    if shutil.which("mandoc"):
        # The page has a version and no date: the same program writes the same page on any day.
        said = [line for line in run("mandoc", "-T", "lint", "-W", "warning", page).stdout.splitlines()
                if "missing date" not in line]
        check(not said, f"mandoc: {said[:6]}")


help_options = {command: options_of(command) for command in commands()}
with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name)
    test_bash(place)
    test_values(place)
    test_manual(place)
    for shell, test in {"fish": test_fish, "zsh": test_zsh}.items():
        if shutil.which(shell):
            test(place)
        else:
            print(f"no {shell} here: its completion is not tried")

print("\n".join(failures) or "all as it should be")
sys.exit(1 if failures else 0)
