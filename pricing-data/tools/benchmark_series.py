# SPDX-License-Identifier: Apache-2.0
"""What build_benchmarks.py adds by hand to the collected measurements: which series a row belongs to, what the same task
is called in every suite, and which figures the sources describe wrongly."""

import re

# Tasks, the same text in every suite. MLPerf's name -> (task, unit of work).
MLPERF = {
    "resnet": ("resnet50-v1.5", "image"),
    "resnet50": ("resnet50-v1.5", "image"),
    "ssd": ("ssd", "image"),
    "ssd-large": ("ssd-resnet34", "image"),
    "ssd-resnet34": ("ssd-resnet34", "image"),
    "retinanet": ("retinanet", "image"),
    "maskrcnn": ("maskrcnn", "image"),
    "gnmt": ("gnmt", "sequence"),
    "transformer": ("transformer", "sequence"),
    "bert": ("bert-large-pretraining", "sequence"),
    "bert-99": ("bert-large-squad", "sequence"),
    "bert-99.9": ("bert-large-squad", "sequence"),
    "dlrm": ("dlrm", "sample"),
    "dlrm-99": ("dlrm", "sample"),
    "dlrm-v2-99": ("dlrm-v2", "sample"),
    "dlrm_dcnv2": ("dlrm-v2", "sample"),
    "gptj-99": ("gptj-6b", "token"),
    "llama2-70b-99": ("llama2-70b", "token"),
    "llama3.1-8b": ("llama3.1-8b", "token"),
    "llama2_70b_lora": ("llama2-70b-lora", "run"),
    "stable-diffusion-xl": ("stable-diffusion-xl", "image"),
    "stable_diffusion": ("stable-diffusion-v2", "image"),
}

# One forward pass of ResNet-50 v1.5. The note of the two doubtful T4 rows states it.
RESNET_FLOP = "8200000000"
RESNET_SOURCE = "about 8.2 GFLOP per image, as the note on the T4 rows of MLPerf Inference v3.0 has it"

MPT_PARAMETERS = {"70b": 64862437376, "30b": 29975214080, "13b": 12853954560, "7b": 6658859008, "3b": 2651837440,
                  "1b": 1315950592}

DLE_SOFTWARE = "The containers differ between the GPUs: the newer ones were measured with newer software."

LAMBDA_TASKS = {"resnet50": ("resnet50-v1.5", "image"), "bert_large_squad": ("bert-large-squad", "sequence"),
                "ssd": ("ssd", "image"), "gnmt": ("gnmt", "token")}

GAVEL_TASKS = {"ResNet-50": ("resnet50-v1.5", "image", "The source says ResNet-50 and no version."),
               "ResNet-18": ("resnet18", "image", ""), "Transformer": ("transformer", "sequence", ""),
               "LM": ("language-model-lstm", "sequence", ""), "Recommendation": ("recommendation-autoencoder", "sample", ""),
               "CycleGAN": ("cyclegan", "iteration", "")}

LLMS = {"GPT-J 6B": "gptj-6b", "LLaMA 7B": "llama-7b", "LLaMA 70B": "llama-70b", "Llama-3.3-70B": "llama3.3-70b",
        "Llama-3.1-8B": "llama3.1-8b", "Llama-3.1-405B": "llama3.1-405b"}

DLE = "NVIDIA DeepLearningExamples"
DLE_ROUND = "729963dd"

# Workloads of NVIDIA's examples: id, task, unit, tokens read.
EXAMPLES = {
    "BERT-Large pre-training seq128": ("dle/bert-large-pretraining-seq128", "bert-large-pretraining-seq128", "sequence", 128),
    "BERT-Large pre-training seq512": ("dle/bert-large-pretraining-seq512", "bert-large-pretraining-seq512", "sequence", 512),
    "BERT-Large SQuAD fine-tuning seq384": ("dle/bert-large-squad-training-pytorch", "bert-large-squad", "sequence", 384),
    "BERT-Large SQuAD fine-tuning seq384 (TensorFlow)":
        ("dle/bert-large-squad-training-tensorflow", "bert-large-squad", "sequence", 384),
    "BERT-Large SQuAD inference seq384 (Triton + TensorRT)":
        ("dle/bert-large-squad-inference-tensorrt", "bert-large-squad", "sequence", 384),
    "BERT-Large SQuAD inference seq384 (TensorFlow)":
        ("dle/bert-large-squad-inference-tensorflow", "bert-large-squad", "sequence", 384),
    "BERT-Large SQuAD inference seq128 (TensorFlow)":
        ("dle/bert-large-squad-seq128-inference-tensorflow", "bert-large-squad-seq128", "sequence", 128),
    "BERT-Base SQuAD inference seq384 (TensorFlow)":
        ("dle/bert-base-squad-inference-tensorflow", "bert-base-squad", "sequence", 384),
    "BERT-Base SQuAD inference seq128 (TensorFlow)":
        ("dle/bert-base-squad-seq128-inference-tensorflow", "bert-base-squad-seq128", "sequence", 128),
    "ResNet-50 v1.5 ImageNet training (PyTorch)": ("dle/resnet50-training-pytorch", "resnet50-v1.5", "image", None),
    "ResNet-50 v1.5 inference (PyTorch)": ("dle/resnet50-inference-pytorch", "resnet50-v1.5", "image", None),
    "ResNet-50 v1.5 ImageNet training (MXNet)": ("dle/resnet50-training-mxnet", "resnet50-v1.5", "image", None),
    "ResNet-50 v1.5 inference (MXNet)": ("dle/resnet50-inference-mxnet", "resnet50-v1.5", "image", None),
    "DLRM Criteo training (large model)": ("dle/dlrm-large-training", "dlrm-large", "sample", None),
    "DLRM Criteo training (small model)": ("dle/dlrm-small-training", "dlrm-small", "sample", None),
    "Tacotron2+WaveGlow TTS inference (256 WN channels)":
        ("dle/tacotron2-waveglow-inference", "tacotron2-waveglow", "audio-sample", None),
}


def series_of(row):
    """The series of a row, as a record of the format."""
    name = row["workload"]
    found = re.fullmatch(r"MLPerf Inference (v[\d.]+) (\S+) Offline", name)
    if found:
        return mlperf_inference(*found.groups())
    found = re.fullmatch(r"MLPerf Training (v[\d.]+) (\S+)", name)
    if found:
        return mlperf_training(*found.groups())
    if name in EXAMPLES:
        return example(name, row["mode"])
    found = re.fullmatch(r"(\S+) training \(Lambda PyTorch/NGC suite (v\d)\)", name)
    if found:
        return lambda_labs(*found.groups())
    found = re.fullmatch(r"(\S+) training \(PyTorch, Gavel OSDI20\)", name)
    if found:
        return gavel(found.group(1))
    found = re.fullmatch(r"MPT-(\S+) training seq2048 \(FSDP\)", name)
    if found:
        return mpt(found.group(1))
    found = re.fullmatch(r"(.+) inference in(\d+)/out(\d+) \(TensorRT-LLM v0\.5-0\.6\.1, TP\d\)", name)
    if found:
        # Two versions stand in one table; the note of a row says which of them measured it.
        return tensorrt_llm(*found.groups(), "v0.5" if "v0.5" in row["note"] else "v0.6.1")
    found = re.fullmatch(r"(.+) inference ISL/OSL (\d+)/(\d+) \(TensorRT-LLM (v1\.0) pytorch backend\)", name)
    if found:
        return tensorrt_llm(*found.groups())
    return microbenchmark(name, row)


def mlperf_inference(version, name):
    task, unit = MLPERF[name]
    series = {"id": f"mlperf-inference-{version[1:]}/{name}", "title": f"MLPerf Inference {version}, {name}, offline",
              "suite": "MLPerf Inference", "round": version, "task": task, "mode": "inference", "metric": "throughput",
              "unit": unit}
    kept = re.search(r"-(99|99\.9)$", name)
    if kept:
        series["accuracy_kept"] = {"99": "0.99", "99.9": "0.999"}[kept.group(1)]
    if task == "resnet50-v1.5":
        series.update(flop_per_unit=RESNET_FLOP, flop_source=RESNET_SOURCE)
    if unit == "token":
        series["note"] = "Tokens written. Lengths are those of the data set."
    return series


def mlperf_training(version, name):
    task, _ = MLPERF[name]
    return {"id": f"mlperf-training-{version[1:]}/{name.replace('_', '-')}", "title": f"MLPerf Training {version}, {name}",
            "suite": "MLPerf Training", "round": version, "task": task, "mode": "training", "metric": "time-to-train",
            "note": "Minutes to the target quality: less is better. Work does not divide evenly over more GPUs."}


def example(name, mode):
    series_id, task, unit, tokens = EXAMPLES[name]
    series = {"id": series_id, "title": f"NVIDIA examples, {name}", "suite": DLE, "round": DLE_ROUND, "task": task,
              "mode": mode, "metric": "throughput", "unit": unit}
    if tokens:
        series["input_tokens"] = tokens
    if series_id.startswith("dle/resnet50-inference"):
        series.update(flop_per_unit=RESNET_FLOP, flop_source=RESNET_SOURCE)
    series["note"] = DLE_SOFTWARE
    return series


def lambda_labs(name, version):
    task, unit = LAMBDA_TASKS[name]
    series = {"id": f"lambda-{version}/{name.replace('_', '-')}", "title": f"Lambda {version}, {name} training",
              "suite": "Lambda deeplearning-benchmark", "round": version, "task": task, "mode": "training",
              "metric": "throughput", "unit": unit}
    if version == "v1":
        series["note"] = "Batches are in total, not per GPU."
    return series


def gavel(name):
    task, unit, note = GAVEL_TASKS[name]
    return {"id": f"gavel/{task}", "title": f"Gavel (OSDI 2020), {name} training", "suite": "Gavel", "round": "OSDI 2020",
            "task": task, "mode": "training", "metric": "throughput", "unit": unit, **({"note": note} if note else {})}


def mpt(size):
    return {"id": f"llm-foundry/mpt-{size}", "title": f"MosaicML llm-foundry, MPT-{size} training, sequences of 2,048 tokens",
            "suite": "MosaicML llm-foundry", "round": "8c8dd48f", "task": f"mpt-{size}", "mode": "training",
            "metric": "throughput", "unit": "token", "input_tokens": 2048,
            "flop_per_unit": str(6 * MPT_PARAMETERS[size]),
            "flop_source": f"6 x {MPT_PARAMETERS[size]:,} parameters, both in the README of the suite: three passes of a multiply "
                           "and an add; attention and recomputation come on top",
            "note": "Micro batches are per GPU."}


def tensorrt_llm(model, tokens_in, tokens_out, version):
    task = LLMS[model]
    return {"id": f"tensorrt-llm-{version[1:]}/{task}-{tokens_in}-{tokens_out}",
            "title": f"TensorRT-LLM {version}, {model}, {int(tokens_in):,} tokens in and {int(tokens_out):,} out",
            "suite": "TensorRT-LLM", "round": version, "task": task, "mode": "inference", "metric": "throughput",
            "unit": "token", "input_tokens": int(tokens_in), "output_tokens": int(tokens_out),
            "note": "Tokens written; reading the input takes its share of the time."}


STREAM_NOTE = "The best number of threads of each file."
# Read in the same files; other tables print these instead.
STREAM_NOTES = {"triad": STREAM_NOTE + " Filled with threads, some do less: MI100 718 GB/s, A100 40 GB 1,358, MI210 1,225, "
                         "MI300X 3,866."}


def microbenchmark(name, row):
    common = {"mode": "microbenchmark"}
    found = re.fullmatch(r"GPU STREAM (\S+) FP64", name)
    if found:
        return {"id": f"gpu-benches/stream-{found.group(1)}", "title": f"RRZE gpu-benches, stream {found.group(1)}",
                "suite": "RRZE gpu-benches", "round": "1038c5d0", "task": f"stream-{found.group(1)}", **common,
                "metric": "bandwidth", "note": STREAM_NOTES.get(found.group(1), STREAM_NOTE)}
    found = re.fullmatch(r"GPU-STREAM triad FP64, ECC (on|off)", name)
    if found:
        return {"id": f"babelstream-1.0/triad-ecc-{found.group(1)}", "title": f"GPU-STREAM 1.0, triad, ECC {found.group(1)}",
                "suite": "BabelStream", "round": "v1.0", "task": f"stream-triad-ecc-{found.group(1)}", **common,
                "metric": "bandwidth"}
    if name == "Maximum achievable dense matmul":
        return {"id": "mamf/matmul", "title": "Maximum achievable matrix product, the best shape found",
                "suite": "ml-engineering MAMF", "round": "744d01e1", "task": "dense-matmul", **common,
                "metric": "matrix-product", "note": "Software differs between the rows, as noted there."}
    if name == "cuBLAS/CUTLASS mixed-precision GEMM best":
        return {"id": "markidis-2018/gemm", "title": "Markidis et al. 2018, best mixed-precision product",
                "suite": "Markidis et al.", "round": "IPDPSW 2018", "task": "dense-matmul", **common,
                "metric": "matrix-product"}
    raise ValueError(f"{name}: no series")


# What a source calls a precision -> the format that is multiplied in, or None where it names several or none.
PRECISIONS = {"fp64": "fp64", "fp32": "fp32", "tf32": "tf32", "fp16": "fp16", "bf16": "bf16", "fp8": "fp8", "fp4": "fp4",
              "int8": "int8", "fp16 mixed (amp)": "fp16", "bf16 mixed": "bf16", "fp8 mixed": "fp8",
              "fp16 in / fp32 acc": "fp16", "mixed (submission default)": None, "mixed fp8/fp16/int8": None,
              "int8,fp16": None, "unverified (measurement file declares fp32)": None}

# Workloads and GPUs for which NVIDIA's configurations of MLPerf Inference v4.1 (closed/NVIDIA/configs/WORKLOAD/Offline/
# __init__.py, which the other vendors' submissions copy) set use_fp8, although the weights are declared as FP16.
FP8_IN_V41 = {"llama2-70b": {"h100-sxm5-80gb", "h100-nvl-94gb", "h200-sxm-141gb", "gh200-144gb"},
              "gptj": {"h100-sxm5-80gb", "h100-pcie-80gb", "h100-nvl-94gb", "h200-sxm-141gb", "gh200-144gb", "l40s"}}
FP8_NOTE = "the weights are declared as FP16, but NVIDIA's configuration of this GPU in the same repository sets use_fp8"


def precision_of(row, architecture):
    """The precision and, where the source's word was not taken for it, why."""
    printed = row["precision"]
    if printed == "FP32 (TF32 on Ampere+)":
        older = any(name in architecture for name in ("Kepler", "Maxwell", "Pascal", "Volta", "Turing"))
        return ("fp32" if older else "tf32"), ""
    found = re.match(r"MLPerf Inference v4\.1 (llama2-70b|gptj)", row["workload"])
    if found and printed == "fp16":
        if row["gpu"] in FP8_IN_V41[found.group(1)]:
            return "fp8", FP8_NOTE
        return None, "the weights are declared as FP16; in what the products run is not stated"
    if "FP8 matmuls are likely" in row["note"]:
        return None, ""
    if row["workload"].startswith("Tacotron2") and printed == "FP32" and row["gpu"].startswith("a100"):
        return "tf32", "the source says FP32, and elsewhere that TF32 is enabled by default on this GPU"
    return PRECISIONS[printed.lower()], ""


# Batches of NVIDIA's examples come in pairs, one for each of the two precisions.
# In PyTorch the plain one comes first, in TensorFlow the mixed one. What is accumulated over steps is taken apart again.
ACCUMULATED = {("128", "FP32"): 32, ("128", "FP16 mixed (AMP)"): 64, ("512", "FP32"): 4, ("512", "FP16 mixed (AMP)"): 8}


def batch_of(row):
    """The batch as one number, or None; and how it was worked out."""
    printed = row["batch"]
    if re.fullmatch(r"\d+", printed):
        return int(printed), ""
    found = re.fullmatch(r"(\d+)k/GPU", printed)
    if found:
        return int(found.group(1)) * 1024, ""
    found = re.fullmatch(r"acc\. (\d+) and \d+", printed)
    if found:
        batch = ACCUMULATED[row["workload"][-3:], row["precision"]]
        steps = int(found.group(1)) // batch
        return batch, f"{found.group(1)} are accumulated in {steps} steps, as the table says"
    found = re.fullmatch(r"(\d+)(?: and |, ?)(\d+)", printed)
    if found:
        first_is_mixed = row["workload"].endswith("(TensorFlow)")
        is_mixed = row["precision"] == "FP16 mixed (AMP)"
        return int(found.group(1 if is_mixed == first_is_mixed else 2)), ""
    found = re.fullmatch(r"micro (\d+) global \d+", printed)
    if found:
        return int(found.group(1)), ""
    return None, ""
