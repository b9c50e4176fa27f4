# SPDX-License-Identifier: Apache-2.0
"""What build_hardware.py adds by hand to the collected GPU figures: families, extra names, and the figures that the
price sheets of 2019 print, each with the right value beside it."""

# `--gpu FAMILY` matches every member. An id that is not listed here is a family of its own (its upper-case id).
FAMILIES = {
    "K40": ["k40"],
    "K80": ["k80-die", "k80-board"],
    "M6": ["m6"],
    "M40": ["m40-12gb", "m40-24gb"],
    "M60": ["m60-die", "m60-board"],
    "P100": ["p100-pcie-12gb", "p100-pcie-16gb", "p100-sxm2-16gb"],
    "V100": ["v100-pcie-16gb", "v100-sxm2-16gb", "v100-pcie-32gb", "v100-sxm2-32gb", "v100s-pcie-32gb", "v100-32gb"],
    "A100": ["a100-pcie-40gb", "a100-pcie-80gb", "a100-sxm4-40gb", "a100-sxm4-80gb"],
    "A16": ["a16-gpu"],
    "H100": ["h100-pcie-80gb", "h100-sxm5-80gb", "h100-nvl-94gb"],
    "H200": ["h200-sxm-141gb", "h200-nvl-141gb"],
    "GH200": ["gh200-96gb", "gh200-144gb"],
    "B200": ["b200-sxm-180gb"],
    "B300": ["b300-sxm"],
    "RTX-PRO-6000": ["rtx-pro-6000-bse"],
    "RTX-PRO-4500": ["rtx-pro-4500-bse"],
    "Quadro-RTX-6000": ["quadro-rtx-6000"],
    "K520": ["grid-k520"],
    "V520": ["radeon-pro-v520"],
    "V620": ["radeon-pro-v620"],
    "V710": ["radeon-pro-v710"],
    "AI100": ["qualcomm-ai100"],
    "Trainium1": ["trainium1"],
    "Trainium2": ["trainium2"],
    "Inferentia1": ["inferentia1"],
    "Inferentia2": ["inferentia2"],
    "Gaudi1": ["gaudi1"],
    "Gaudi2": ["gaudi2"],
    "Gaudi3": ["gaudi3"],
    "TPU-v4": ["tpu-v4"],
    "TPU-v5e": ["tpu-v5e"],
    "TPU-v5p": ["tpu-v5p"],
    "TPU-v6e": ["tpu-v6e"],
}

# Names in price lists that are not the id in another case. Clouds count the two GPUs of a K80 or M60 board apart.
OFFER_NAMES = {"K80": "k80-die", "M60": "m60-die"}

# Accelerator ids of Google Cloud, what drivers report, names in catalogs, and names under which people ask. Names
# that stand for cards that differ, such as SkyPilot's A100-80GB, are not here.
ALIASES = {
    "k80-die": ["nvidia-tesla-k80", "GK210"],
    "m60-die": ["nvidia-tesla-m60"],
    "p4": ["nvidia-tesla-p4"],
    "p100-pcie-16gb": ["nvidia-tesla-p100", "Tesla P100-PCIE-16GB"],
    "p100-sxm2-16gb": ["Tesla P100-SXM2-16GB"],
    "v100-pcie-16gb": ["Tesla V100-PCIE-16GB"],
    "v100-sxm2-16gb": ["nvidia-tesla-v100", "Tesla V100-SXM2-16GB"],
    "v100-pcie-32gb": ["Tesla V100-PCIE-32GB"],
    "v100-sxm2-32gb": ["Tesla V100-SXM2-32GB"],
    "t4": ["nvidia-tesla-t4", "Tesla-T4", "NVIDIA T4"],
    "a100-pcie-40gb": ["NVIDIA A100-PCIE-40GB"],
    "a100-pcie-80gb": ["NVIDIA A100 80GB PCIe"],
    "a100-sxm4-40gb": ["nvidia-tesla-a100", "NVIDIA A100-SXM4-40GB"],
    "a100-sxm4-80gb": ["nvidia-a100-80gb", "NVIDIA A100-SXM4-80GB"],
    "a10": ["NVIDIA A10"],
    "a10g": ["NVIDIA A10G"],
    "a30": ["NVIDIA A30"],
    "a40": ["NVIDIA A40"],
    "l4": ["nvidia-l4", "NVIDIA L4"],
    "l40": ["NVIDIA L40"],
    "l40s": ["NVIDIA L40S"],
    "h100-pcie-80gb": ["NVIDIA H100 PCIe"],
    "h100-sxm5-80gb": ["nvidia-h100-80gb", "nvidia-h100-mega-80gb", "NVIDIA H100 80GB HBM3"],
    "h100-nvl-94gb": ["NVIDIA H100 NVL"],
    "h200-sxm-141gb": ["nvidia-h200-141gb", "NVIDIA H200"],
    "h200-nvl-141gb": ["NVIDIA H200 NVL"],
    "b200-sxm-180gb": ["nvidia-b200", "NVIDIA B200"],
    "rtx-pro-6000-bse": ["nvidia-rtx-pro-6000"],
    "m40-24gb": ["Tesla-M40"],
    "mi300x": ["AMD Instinct MI300X"],
    "inferentia1": ["Inferentia"],
    "trainium1": ["Trainium"],
}

# The sheets, as sources of printed figures.
SHEETS = {
    "gpu-price-wiki": ("GPU price wiki page, undated (about 2019-09-06), Korean", "reference:gpu-price-wiki.ko.md"),
    "nhn-gpu-instance": ("NHN GPU instance overview, undated, Korean", "reference:nhn-gpu-instance.ko.md"),
    "tencent-g2": ("Tencent Cloud G2 overview, undated, English", "reference:tencent-g2.en.md"),
    "tencent-gpu-overview": ("Tencent Cloud GPU overview, undated, Chinese; an English edition says the same",
                             "reference:tencent-gpu-overview.zh.md"),
}

WIKI, NHN, G2, OVERVIEW = SHEETS


def row(sheet, what, figure, exact, verdict, reason):
    """A figure as printed, and the right one."""
    return sheet, {"what": f"{what} ({sheet})", "figure": figure, "exact": exact, "verdict": verdict, "reason": reason}


def ok(sheet, what, figure, reason="agrees with the specification"):
    return row(sheet, what, figure, figure, "ok", reason)


P100_CORES = ok(WIKI, "CUDA cores", "3584", "the same for the mezzanine (SXM2) and both PCI Express cards")

V100_MACHINE = [
    row(OVERVIEW, "FP32 TFLOPS of one machine", "125.6", "125.6", "ok",
        "8 x 15.7: the page names no GPU for it, but only eight V100 SXM2 give it; two M40, which the page does name, give 13.68"),
    row(OVERVIEW, "FP64 TFLOPS of one machine", "62.4", "62.4", "ok", "8 x 7.8, likewise"),
]

M40_MACHINE = [
    row(G2, "FP32 TFLOPS, 1 GPU", "7", "6.84", "rounded", "rounded up to whole TFLOPS"),
    row(G2, "FP64 TFLOPS, 1 GPU", "0.2", "0.213", "rounded", "rounded to one place"),
    row(G2, "FP32 TFLOPS, 2 GPUs", "14", "13.68", "rounded", "2 x 6.84"),
    row(G2, "FP64 TFLOPS, 2 GPUs", "0.4", "0.426", "rounded", "2 x 0.213"),
    row(G2, "memory of 2 GPUs, GB", "48", "48", "ok", "two memories of 24 GB each, not one space of 48 GB"),
    row(OVERVIEW, "cores of 2 GPUs", "6144", "6144", "ok",
        "2 x 3,072; the English page turns the dual card into a dual network interface"),
]

# id -> rows. The order here is the order in the file.
PUBLISHED = {
    "k40": [row(WIKI, "CUDA cores", "4992", "2880", "inconsistent", "the page swaps the K40 and the K80")],
    "k80-die": [row(WIKI, "CUDA cores", "2880", "2496", "inconsistent",
                    "the page swaps the K40 and the K80, and counts the K80 as a board; the P2 and NC prices buy one GPU of it")],
    "k80-board": [row(WIKI, "CUDA cores", "2880", "4992", "inconsistent", "the page swaps the K40 and the K80")],
    "m6": [ok(WIKI, "CUDA cores", "1536"), ok(WIKI, "memory, GB", "8")],
    "m60-board": [ok(WIKI, "CUDA cores", "4096", "board total: two GPUs of 2,048"),
                  ok(WIKI, "memory, GB", "16", "board total: two memories of 8 GB")],
    "m60-die": [row(WIKI, "CUDA cores", "4096", "2048", "inconsistent",
                    "the page gives the board; the G3 price beside it buys one of its two GPUs"),
                row(WIKI, "memory, GB", "16", "8", "inconsistent", "likewise the board")],
    "p40": [row(WIKI, "CUDA cores", "3584", "3840", "inconsistent", "3,584 is the P100")],
    "p4": [row(WIKI, "CUDA cores", "1024", "2560", "inconsistent", "1,024 is neither the P4 nor the P40")],
    "p100-pcie-12gb": [P100_CORES],
    "p100-pcie-16gb": [P100_CORES],
    "p100-sxm2-16gb": [P100_CORES],
    "v100-sxm2-16gb": V100_MACHINE,
    "v100-sxm2-32gb": [
        ok(NHN, "tensor cores", "640"),
        ok(NHN, "CUDA cores", "5120"),
        ok(NHN, "FP64 TFLOPS", "7.8"),
        ok(NHN, "FP32 TFLOPS", "15.7"),
        ok(NHN, "deep learning TFLOPS", "125", "FP16 tensor rate with FP32 accumulation, SXM2; the PCIe card has 112"),
        ok(NHN, "memory, GB", "32"),
        ok(NHN, "memory bandwidth, GB/s", "900"),
        ok(NHN, "interconnect, GB/s", "300", "NVLink, both directions together"),
        ok(NHN, "power, W", "300"),
    ] + V100_MACHINE,
    "t4": [
        ok(NHN, "tensor cores", "320"),
        ok(NHN, "CUDA cores", "2560"),
        ok(NHN, "FP32 TFLOPS", "8.1"),
        ok(NHN, "mixed precision TFLOPS", "65", "FP16 tensor rate"),
        ok(NHN, "INT8, first row, printed in teraFLOPS", "130", "the unit is TOPS"),
        row(NHN, "INT8, second row, printed in teraFLOPS", "260", "130", "inconsistent",
            "the row repeats the label INT8: 260 is the INT4 rate, and the unit is TOPS"),
        ok(NHN, "memory, GB", "16"),
        row(NHN, "memory bandwidth, GB/s", "300", "320", "inconsistent",
            "early datasheet figure; 256 bit x 10 Gbit/s / 8 = 320"),
        row(NHN, "interconnect, GB/s", "32", "31.507...", "rounded",
            "PCIe 3.0 x16, both directions together: 2 x 16 x 8 x (128/130) / 8"),
        ok(NHN, "power, W", "70"),
        row(WIKI, "INT8 peak over FP32 peak", "16", "16.049...", "rounded",
            "130 / 8.1: a ratio of peaks; measured on ResNet-50, INT8 over FP32 is 13.0 to 14.8 (5,540 to 6,121 against "
            "415 to 426 images/s, software included)"),
    ],
    "m40-24gb": M40_MACHINE,
}
