// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/textsource.h"

#include <array>
#include <vector>

namespace postmortem {

Result<std::unique_ptr<TextSource>> TextSource::open(const std::string& path)
{
    auto file = StoredFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::array<char, 4> head{};
    const auto got = (*file)->read(head);
    if (!got)
        return std::unexpected(got.error());
    (*file)->seek(0);

    std::unique_ptr<TextSource> source(new TextSource);
    source->m_path = path;
    source->m_stamp = (*file)->stamp();
    source->m_stored = std::make_unique<HashingStream>(std::move(*file));
    if (looksLikeGzip({head.data(), *got}))
        source->m_gzip = std::make_unique<GzipStream>(*source->m_stored);
    return source;
}

Result<std::size_t> TextSource::read(std::span<char> target)
{
    auto got = m_gzip ? m_gzip->read(target) : m_stored->read(target);
    if (!got && got.error().source.empty())
        got.error().source = m_path;
    return got;
}

Result<std::string> TextSource::finishHash(const std::function<bool()>& stop)
{
    std::vector<char> rest(std::size_t{1} << 18);
    while (true) {
        if (stop && stop())
            return std::unexpected(Error{ErrorCode::Cancelled, "stopped", m_path, 0});
        const auto got = m_stored->read(rest);
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            return m_stored->hex();
    }
}

Result<std::string> hashFile(const std::string& path, const std::function<bool()>& stop)
{
    auto source = TextSource::open(path);
    return source ? (*source)->finishHash(stop) : std::unexpected(source.error());
}

} // namespace postmortem
