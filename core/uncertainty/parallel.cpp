// SPDX-License-Identifier: Apache-2.0
#include "core/uncertainty/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace gpucost {

std::size_t forBlocks(std::size_t blocks, const Work& work, const std::function<void(std::size_t)>& block)
{
    // Blocks are handed out in order and each that is handed out is finished: there are no gaps.
    std::atomic<std::size_t> next{0};
    std::atomic<bool> failed{false};
    std::mutex mutex;
    std::size_t done = 0;
    std::exception_ptr problem;
    const auto run = [&] {
        while (!work.stop.stop_requested() && !failed) {
            const std::size_t mine = next++;
            if (mine >= blocks) {
                return;
            }
            try {
                block(mine);
            } catch (...) {
                const std::scoped_lock lock(mutex);
                failed = true;
                problem = problem ? problem : std::current_exception();
                return;
            }
            const std::scoped_lock lock(mutex);
            ++done;
            if (work.progress) {
                work.progress(done, blocks);
            }
        }
    };
    {
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < std::min<std::size_t>(std::max(work.threads, 1U), blocks); ++i) {
            others.emplace_back(run);
        }
        run();
    }
    if (problem) {
        std::rethrow_exception(problem);
    }
    return done;
}

}  // namespace gpucost
