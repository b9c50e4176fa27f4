// SPDX-License-Identifier: Apache-2.0
#include "app/cli/chart_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/cli/files.h"

extern char** environ;

namespace gpucost::cli {

namespace {

using File = std::unique_ptr<std::FILE, decltype(&std::fclose)>;

File temporary()
{
    return {std::tmpfile(), &std::fclose};
}

bool endsWith(std::string_view path, std::string_view ending)
{
    std::string end(path.substr(path.size() - std::min(path.size(), ending.size())));
    std::transform(end.begin(), end.end(), end.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return end == ending && path.size() > ending.size();
}

std::string contentOf(std::FILE* file)
{
    std::string content;
    std::rewind(file);
    std::array<char, 65536> buffer{};
    for (std::size_t count = 0; (count = std::fread(buffer.data(), 1, buffer.size(), file)) > 0;) {
        content.append(buffer.data(), count);
    }
    return content;
}

Error failed(const std::string& path, std::string found, std::string expected)
{
    return {ErrorCode::InputOutput, {path, 0, ""}, std::move(found), std::move(expected)};
}

/// The exit status of rsvg-convert, or -1 with errno where it did not start. Its three streams are files, so
/// that neither waits for the other.
int convert(std::FILE* svg, std::FILE* png, std::FILE* messages)
{
    posix_spawn_file_actions_t actions;
    if (const int error = posix_spawn_file_actions_init(&actions)) {
        errno = error;
        return -1;
    }
    posix_spawn_file_actions_adddup2(&actions, fileno(svg), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(png), STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fileno(messages), STDERR_FILENO);
    std::array<std::string, 5> words{"rsvg-convert", "--format", "png", "--zoom", "2"};
    std::array<char*, 6> arguments{};
    std::transform(words.begin(), words.end(), arguments.begin(),
                   [](std::string& word) { return word.data(); });
    pid_t child = 0;
    const int error = posix_spawnp(&child, arguments.front(), &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0) {
        errno = error;
        return -1;
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) {
            return -1;
        }
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

Result<std::string> pngOf(const std::string& svg, const std::string& path)
{
    const File in = temporary();
    const File out = temporary();
    const File messages = temporary();
    const bool ready = in && out && messages &&
                       std::fwrite(svg.data(), 1, svg.size(), in.get()) == svg.size() &&
                       std::fflush(in.get()) == 0 && std::fseek(in.get(), 0, SEEK_SET) == 0;
    if (!ready) {
        return tl::make_unexpected(failed(path, std::strerror(errno), "room for temporary files"));
    }
    const int status = convert(in.get(), out.get(), messages.get());
    constexpr int notFound = 127;  // what some systems say only once the child runs
    if (status == notFound || (status < 0 && errno == ENOENT)) {
        return tl::make_unexpected(failed(path, "no rsvg-convert, which makes PNG pictures",
                                          "the package librsvg2-bin installed, or a file that ends in .svg"));
    }
    if (status < 0) {
        return tl::make_unexpected(failed(path, std::strerror(errno), "rsvg-convert to start"));
    }
    std::string png = contentOf(out.get());
    if (status != 0 || png.substr(1, 3) != "PNG") {
        std::string said = contentOf(messages.get());
        said = said.substr(0, said.find('\n'));
        return tl::make_unexpected(failed(path, "rsvg-convert failed" + (said.empty() ? "" : ": " + said),
                                          "a picture, or a file that ends in .svg"));
    }
    return png;
}

}  // namespace

void ChartFile::check(Errors& problems) const
{
    if (m_path && !endsWith(*m_path, ".svg") && !endsWith(*m_path, ".png")) {
        wrongValue(problems, "--chart", *m_path, "a file that ends in .svg or .png");
    }
}

std::optional<Error> ChartFile::write(const std::string& svg) const
{
    if (!endsWith(*m_path, ".png")) {
        return writeFile(*m_path, svg);
    }
    const auto png = pngOf(svg, *m_path);
    return png ? writeFile(*m_path, *png) : png.error();
}

}  // namespace gpucost::cli
