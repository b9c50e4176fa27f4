// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/workload/workload.h"

namespace gpucost {

/// One thing that has to be in GPU memory, with the arithmetic behind it.
struct MemoryPart {
    std::string what;     ///< "weights"
    std::string formula;  ///< "7,000,000,000 parameters x 2 B (bf16)"
    Decimal gb;           ///< GB, 10^9 bytes
    bool perGpu =
        false;  ///< every GPU holds its own (CUDA context, unsharded states); else the GPUs of a job share it
};

/// What a workload needs at a precision. Not `known` where neither a model nor a stated need says: then only
/// measured rows tell where it runs.
struct MemoryNeed {
    bool known = false;
    std::vector<MemoryPart> parts;

    /// On each of `gpus` GPUs: shared parts divided, the others whole.
    Decimal perGpuGb(std::int64_t gpus) const;
};

/// Whether it fits, and on how many.
struct MemoryFit {
    bool known = false;
    std::optional<std::int64_t>
        gpus;          ///< the least number that holds one copy of the job; empty: none up to `most`
    Decimal neededGb;  ///< on each GPU at that number, or at `most`
    Decimal usableGb;  ///< of one GPU
    std::string
        reason;  ///< in words with the numbers: "needs 141.3 GB on each of 8 GPUs, 75.2 GB are usable"
};

/// What must be in memory.
///
/// Training      AdamW mixed precision 18 B a parameter: 6 weights (fp32 + 16-bit) + 8 optimizer + 4
/// gradients; pure fp32 16;
///               other optimizers 2 (8-bit Adam) or 4 (SGD with momentum, Lion, Adafactor, AnyPrecision)
///               instead of 8; gradients 2 or 4. LoRA: frozen weights at the precision, the rest on its share
///               of the parameters. Activations, logits: see the .cpp's formulas in `formula`
/// Inference     weights at the precision + KV cache of all streams (2 x layers x hidden x kvHeads / heads x
/// bytes a token) Every GPU     CUDA context 2 GiB, and 2 GiB more where several GPUs work together (the
/// upper ends of the source's ranges) Source        stas00/ml-engineering, training/performance and inference
/// chapters (744d01e1) Verified      tests/core/workload/memory_fit_test.cpp
MemoryNeed memoryNeed(const Workload& workload, Precision precision);

/// The least number of GPUs of this kind, 1 to `most`, whose usable memory holds the need.
/// Usable     0.95 of the GPU's memory: what is left beside driver and fragmentation (a "16 GB" T4 reports
/// 15,360 MiB) Unknown    a GPU of unknown memory fits nothing whose need is known, and says so; so does one
/// below minGpuMemoryGb
MemoryFit fitOn(const Workload& workload, Precision precision, const Accelerator& gpu, std::int64_t most);

}  // namespace gpucost
