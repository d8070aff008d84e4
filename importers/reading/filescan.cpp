// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/filescan.h"

#include "model/base/sentence.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>

namespace postmortem {

namespace {

namespace fs = std::filesystem;

class Scan final {
public:
    explicit Scan(std::stop_token stop) : m_stop(std::move(stop)) {}

    void open(const fs::path& path)
    {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (status.type() == fs::file_type::not_found) {
            m_files.push_back(
                {path.string(), path.string(), QT_TRANSLATE_NOOP("ImportWords", "no such file or folder")});
        } else if (fs::is_directory(status)) {
            const std::size_t before = m_files.size();
            folder(path, fs::path());
            if (m_files.size() == before)
                m_files.push_back(
                    {path.string(), path.string(), QT_TRANSLATE_NOOP("ImportWords", "the folder holds no files")});
        } else {
            m_files.push_back({path.string(), path.filename().string(), {}});
        }
    }

    std::vector<FoundFile> take() { return std::move(m_files); }

private:
    bool firstVisit(const fs::path& path)
    {
        struct stat status{};
        return ::stat(path.c_str(), &status) == 0 && m_visited.emplace(status.st_dev, status.st_ino).second;
    }

    void folder(const fs::path& path, const fs::path& shown)
    {
        if (m_stop.stop_requested() || !firstVisit(path))
            return;
        std::error_code error;
        std::vector<fs::path> entries;
        for (fs::directory_iterator it(path, error), end; !error && it != end; it.increment(error))
            entries.push_back(it->path());
        if (error)
            m_files.push_back(
                {path.string(), (shown.empty() ? path : shown).string(),
                 words::chain(QT_TRANSLATE_NOOP("ImportWords", "the folder cannot be listed: "), error.message())});
        std::ranges::sort(entries);
        for (const fs::path& entry : entries) {
            const fs::path name = shown / entry.filename();
            const fs::file_status status = fs::status(entry, error);
            if (fs::is_directory(status))
                folder(entry, name);
            else if (fs::is_regular_file(status))
                m_files.push_back({entry.string(), name.string(), {}});
            else if (status.type() == fs::file_type::not_found || error)
                m_files.push_back(
                    {entry.string(), name.string(), QT_TRANSLATE_NOOP("ImportWords", "a link that leads nowhere")});
        }
    }

    std::stop_token m_stop;
    std::set<std::pair<dev_t, ino_t>> m_visited;
    std::vector<FoundFile> m_files;
};

} // namespace

std::vector<FoundFile> findFiles(const std::vector<std::string>& paths, std::stop_token stop)
{
    Scan scan(std::move(stop));
    for (const std::string& path : paths)
        scan.open(path);
    return scan.take();
}

} // namespace postmortem
