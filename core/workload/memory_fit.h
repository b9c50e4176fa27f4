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
    Decimal gb;           ///< GB, 10^9 bytes; the upper end where the source gives a range
    Decimal leastGb;      ///< the lower end; elsewhere the same
    bool perGpu =
        false;  ///< every GPU holds its own (CUDA context, activations); else the GPUs of a job share it
    bool onlySeveral = false;  ///< counts only where several GPUs work together
};

/// What a workload needs at a precision. Not `known` where neither a model nor a stated need says: then only
/// measured rows tell where it runs.
struct MemoryNeed {
    bool known = false;
    std::vector<MemoryPart> parts;

    /// On each of `gpus` GPUs: shared parts divided, the others whole; rounded up to 10^-9 GB, a byte.
    Decimal perGpuGb(std::int64_t gpus) const;
    Decimal leastPerGpuGb(std::int64_t gpus) const;  ///< with the lower ends
};

/// Whether it fits, and on how many.
struct MemoryFit {
    bool known = false;  ///< false: nothing is known of the need, so nothing speaks against one GPU
    std::optional<std::int64_t>
        gpus;            ///< the least number that holds one copy of the job; empty: none to `most`
    bool tight = false;  ///< it holds with the lower ends of the overheads alone, not with the upper ones
    Decimal neededGb;    ///< on each GPU at that number, or at `most`; upper ends
    Decimal usableGb;    ///< of one GPU
    std::string reason;  ///< in words: "needs 141.3 GB on each of 8 GPUs, 75.2 GB are usable"
};

/// What must be in memory.
///
/// Stated      memoryGb, shared by the GPUs, instead of everything up to the overheads
/// Training    AdamW 18 B a parameter: 6 weights (fp32 + 16-bit) + 8 optimizer + 4 gradients. In pure fp32 or
///             tf32 16 (4 + 8 + 4). Other optimizers 2 (8-bit Adam) or 4 (SGD with momentum, Lion, Adafactor,
///             AnyPrecision) instead of 8; gradients 2 or 4. LoRA: frozen weights at the precision, the
///             states on its share of the parameters
/// Activations on each GPU, for its batch. A copy is bytes x batch x sequence x hidden. With checkpointing
///             one copy a layer + 20 to 50 for the layer at work; without, (17 + 2.5 x heads x sequence /
///             hidden) copies a layer; an inference 20 to 50. Logits of a training 4 B x batch x sequence x
///             vocabulary
/// Inference   weights at the precision (fp4: 0.53 B with its scales) + KV cache of all streams: 2 x layers x
///             hidden x kvHeads / heads x bytes a token, for all tokens that the streams hold. Integer and
///             fp4 weights keep a 16-bit cache
/// Every GPU   CUDA context 0.5 to 2 GiB, and 1 to 2 GiB more where several GPUs work together
/// Left out    what a missing figure (layers, sequence length, ...) would tell: a part of 0 GB says so
/// Source      stas00/ml-engineering@744d01e1, training/performance and inference chapters; activations
///             without checkpointing: Korthikanti et al. 2022, arXiv 2205.05198, equation 2
/// Verified    tests/core/workload/memory_fit_test.cpp
MemoryNeed memoryNeed(const Workload& workload, Precision precision);

/// Bytes of one stored weight (fp4: 0.53 with its scales), and of the cached keys and values of one token.
Rational weightBytes(Precision precision);
std::optional<Rational> kvBytesPerToken(const Model& model, Precision precision);

/// The least number of GPUs of this kind, 1 to `most`, whose usable memory holds the need.
///
/// Usable        0.95 of the GPU's memory: what is left beside driver and fragmentation (a "16 GB" T4 reports
///               15,360 MiB)
/// Unknown       a GPU of unknown memory fits nothing whose need is known, and says so; so does one below
///               minGpuMemoryGb
MemoryFit fitOn(const Workload& workload, const MemoryNeed& need, const Accelerator& gpu, std::int64_t most);
MemoryFit fitOn(const Workload& workload, Precision precision, const Accelerator& gpu, std::int64_t most);

}  // namespace gpucost
