// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/hardware/precision.h"
#include "core/money/percentage.h"
#include "core/workload/work_unit.h"

namespace gpucost {

enum class WorkloadKind : std::uint8_t {
    Training,    ///< all parameters, from the beginning
    FineTuning,  ///< of a trained model: all parameters, or an adapter (LoRA)
    Inference,   ///< offline or batched: as many answers a second as the machine gives
    Decoding,    ///< a language model writing token after token, for streams that run at once
    Hpc,         ///< a solver: FLOPs and bytes
    Graphics,    ///< frames
    Batch        ///< hours that are known for one GPU
};

enum class Optimizer : std::uint8_t { AdamW, Adam8Bit, Sgd, Lion, Adafactor, AnyPrecision };

/// What the GPUs of one job need between them.
///
/// Any      nothing: each works on its own, on as many machines as one likes
/// Machine  they share a machine
/// Nvlink   they share a machine whose GPUs have NVLink (a spec that is unknown does not count as having it)
enum class Interconnect : std::uint8_t { Any, Machine, Nvlink };

std::string_view toString(WorkloadKind kind);  ///< "training", "fine-tuning", "inference", "decoding", ...
std::string_view toString(Optimizer optimizer);
std::string_view toString(Interconnect interconnect);

/// What is known of a model: what memory and FLOPs follow from.
struct Model {
    std::optional<Decimal> parameters;        ///< a count: 7000000000; documents write "7e9" or "7B"
    std::optional<Decimal> activeParameters;  ///< that one token passes through; empty: all of them
    std::optional<std::int64_t> layers;
    std::optional<std::int64_t> hidden;
    std::optional<std::int64_t> heads;
    std::optional<std::int64_t> kvHeads;  ///< empty: as many as heads
    std::optional<std::int64_t> vocabulary;
};

/// How a model is trained, as far as memory and time depend on it.
struct TrainingRecipe {
    Optimizer optimizer = Optimizer::AdamW;
    std::int32_t gradientBytes = 4;  ///< per parameter: 4, or 2
    bool activationCheckpointing = true;
    bool sharded = true;  ///< states divided over the GPUs (ZeRO-3, FSDP); else every GPU holds them all
    std::optional<Percentage> adapterShare;  ///< LoRA: share of the parameters that is trained
};

/// A job or service, described without naming what it runs on.
///
/// Documents  pricing-data/README.md, pricing-data/schema/workload.schema.json; readWorkload()
/// Refused    contradictions: FP64 on a decoding, a batch of 0, an amount of 0, no way to know how long it
///            takes (no series, no FLOPs, no model, no known GPU)
/// Verified   tests/core/workload/workload_test.cpp
struct Workload {
    std::string id;
    std::string name;
    WorkloadKind kind = WorkloadKind::Inference;
    WorkUnit unit = WorkUnit::Image;
    std::optional<Decimal>
        amount;            ///< units of work to be done; empty: a price per unit is all that is asked
    std::string knownGpu;  ///< of GpuHour: the hardware id whose hours are counted
    std::vector<Precision> precisions;  ///< that may be used, the preferred first; never empty once read
    bool precisionsStated = true;  ///< false: `precisions` are usualPrecisions() of the kind; series whose
                                   ///< rules guarantee the accuracy may then use others
    std::optional<std::int64_t> batch;  ///< as the series counts it; for memory: on each GPU; empty: 1
    std::optional<std::int64_t>
        sequenceLength;                   ///< tokens of one sequence; those in and out that a stream holds
    std::optional<std::int64_t> streams;  ///< of a decoding: streams at once; empty: 1
    Model model;
    TrainingRecipe recipe;
    std::optional<Decimal> flopPerUnit;   ///< multiply and add are two; empty: from the model where it says
    std::optional<Decimal> bytesPerUnit;  ///< that memory must move
    bool matrixProducts = true;           ///< of FP64: whether matrix units help
    std::optional<Decimal> memoryGb;      ///< needed in all, where it is known better than from the model
    std::optional<Decimal> minGpuMemoryGb;
    std::optional<Percentage> accuracyKept;  ///< share of the FP32 accuracy that must be kept: 99 %, 99.9 %
    std::string accuracyTask;                ///< whose accuracy figures apply: "bert-large-squad"
    std::optional<Decimal> deadlineHours;
    std::optional<std::int64_t>
        machines;  ///< that work on it at once; empty: as few as fit, or as the deadline needs
    Interconnect interconnect = Interconnect::Any;
    std::vector<std::string> series;  ///< ids of measured series, the one to prefer first
    std::string source;
    std::string note;
};

/// What a kind of work is usually computed in, the preferred first.
///
/// training, fine-tuning  bf16, fp16, tf32, fp32       hpc              fp64
/// inference, decoding    fp16, bf16, tf32, fp32       graphics, batch  fp32
/// Fewer bits cost accuracy: 8 and 4 bits count only where they are asked for, or where the rules of a
/// measured series guarantee the accuracy.
std::vector<Precision> usualPrecisions(WorkloadKind kind);

/// Reads "7e9", "7B", "1.2M", "32,000" or "0.5" exactly: digits, and an exponent or one of the letters k
/// (10^3), M (10^6), B or G (10^9), T (10^12), P (10^15). 0, or 10^-12 to 10^30; nothing negative.
Result<Decimal> parseQuantity(std::string_view text);

Result<WorkloadKind> parseWorkloadKind(std::string_view text);
Result<Optimizer> parseOptimizer(std::string_view text);
Result<Interconnect> parseInterconnect(std::string_view text);

/// Reads one workload document; reports every problem in one pass.
Checked<Workload> readWorkload(std::string_view json, const std::string& file);

/// Reads a list of them: pricing-data/benchmarks/workloads.json.
Checked<std::vector<Workload>> readWorkloads(std::string_view json, const std::string& file);

/// What is wrong with a description that was put together from options: contradictions and impossible values,
/// each naming its field as documents do in `where.pointer`: "batch", "model/parameters". Empty: nothing.
Errors problemsOf(const Workload& workload);

/// The ready-made workloads compiled in from pricing-data/benchmarks/workloads.json: library
/// gpucost::shipped. Read when first asked for.
const std::vector<Workload>& shippedWorkloads();

}  // namespace gpucost
