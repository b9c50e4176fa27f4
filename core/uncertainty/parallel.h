// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace gpucost {

/// How work that takes a while is run.
struct Work {
    unsigned threads = 1;  ///< at least 1; answers do not depend on it
    std::stop_token stop;  ///< asked between blocks
    /// Blocks done and blocks in all. Called by any of the threads, by one at a time; must not throw.
    std::function<void(std::size_t done, std::size_t all)> progress;
};

/// Runs `block` for 0, 1, 2 ... up to `blocks`, on several threads, until all are done or a stop is asked
/// for. Returns how many blocks from 0 on were done without a gap. What a block throws is thrown again.
std::size_t forBlocks(std::size_t blocks, const Work& work, const std::function<void(std::size_t)>& block);

}  // namespace gpucost
