#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns one run of gpucost-bench, and cold starts timed beside /usr/bin/python3, into the ratios we promise."""
import json
import os
import statistics
import subprocess
import sys
import time

RUNS = 25


def cold(command):
    """Median seconds of a whole process, wall and processor, and its peak memory in MiB."""
    walls, processors, peak = [], [], 0
    for _ in range(RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, _, usage = os.wait4(process.pid, 0)
        walls.append(time.perf_counter() - start)
        process.returncode = 0
        processors.append(usage.ru_utime + usage.ru_stime)
        peak = max(peak, usage.ru_maxrss / 1024)
    return statistics.median(walls), statistics.median(processors), peak


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = json.load(file)["benchmarks"]
    program = sys.argv[2]
    median = {row["run_name"]: row for row in rows if row.get("aggregate_name") == "median"}
    scale = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}

    def nanoseconds(name):
        return median[name]["cpu_time"] * scale[median[name]["time_unit"]]

    item = nanoseconds("lineItemExact") / 1e6
    print(f"line item, exact                 {item:8.2f} ns   {1e3 / item:.0f} M/s; "
          f"{median['lineItemExact']['wrong']:.0f} of {median['lineItemExact']['of']:.0f} wrong")
    for name, what in (("lineItemDouble", "double"), ("lineItemDecFloat50", "cpp_dec_float_50")):
        other = nanoseconds(name) / 1e6
        print(f"  the same in {what:18}   {other:8.2f} ns   {other / item:6.1f} x ours; {median[name]['wrong']:.0f} wrong")
    print(f"  three-decimal prices, whole hours: double is a minor unit off in "
          f"{median['threeDecimalPrices']['double_wrong_percent']:.2f} % of half-cent ties, ours in {median['threeDecimalPrices']['exact_wrong']:.0f}")
    for name in median:
        if name.startswith(("total/", "ledger/")):
            print(f"36-month calendar quote, {name:28} {nanoseconds(name):9.1f} ns   {nanoseconds(name) / item:8.1f} line items")
    for name in median:
        if name.startswith("optimize/"):
            print(f"three years by the hour, {name:28} {nanoseconds(name) / 1e6:9.2f} ms   "
                  f"{nanoseconds(name) / item:12,.0f} line items")
    for name in ("compareWholeCatalog", "compareV100"):
        print(f"{name:30} {nanoseconds(name) / 1e6:8.2f} ms")
    for name, row in median.items():
        if name.startswith("everyWorkload"):
            print(f"{name:30} {nanoseconds(name) / 1e6:8.2f} ms   {row['workloads']:.0f} workloads x {row['ways']:.0f} ways to buy")
    for what, unit, each, goal in (("grid", "a quote", "quotes", 60), ("worlds", "a month", "items", 2)):
        for convention in ("0", "1"):
            rows_of = [row for name, row in median.items() if name.startswith(f"{what}/{convention}/")]
            alone = rows_of[0]
            for threads, row in enumerate(rows_of, start=1):
                # Processor time of all threads: other work on the machine plays no part in it.
                processor = row["cpu_time"] * scale[row["time_unit"]] / row[each]
                line = (f"{what}, {'calendar' if convention == '1' else '730-hour'} months, {threads} thread{'s' * (threads > 1)}"
                        f"{processor:10.3f} ns {unit} {processor / item:8.2f} line items (goal {goal})")
                if threads > 1:
                    line += (f"; {alone['real_time'] / row['real_time']:.2f} x as fast as one thread,"
                             f" {row['cpu_time'] / alone['cpu_time']:.2f} x its processor time")
                else:
                    line += f"; {row['plans']:.0f} plans" if what == "grid" else f"; {row['options']:.0f} options"
                print(line)
    python = cold(["/usr/bin/python3", "-c", "pass"])
    for command in (["compare"], ["compare", "--gpu", "V100"]):
        wall, processor, peak = cold([program, *command])
        print(f"cold `gpucost {' '.join(command)}`: {wall * 1e3:.1f} ms wall, {processor * 1e3:.1f} ms cpu, {peak:.0f} MiB; "
              f"python3 -c pass {python[0] * 1e3:.1f} / {python[1] * 1e3:.1f} ms: {wall / python[0]:.2f} x wall, {processor / python[1]:.2f} x cpu")


if __name__ == "__main__":
    main()
