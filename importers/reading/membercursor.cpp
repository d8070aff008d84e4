// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/membercursor.h"

namespace postmortem {

Result<> MemberCursor::begin(const std::string& file)
{
    m_reader.reset();
    m_file.clear();
    m_number = 0;
    auto archive = TextSource::openMember({file, {}});
    if (!archive)
        return std::unexpected(archive.error());
    m_archive = std::move(*archive);
    auto reader = m_archive->members();
    if (!reader)
        return std::unexpected(reader.error());
    m_reader = std::move(*reader);
    m_file = file;
    return {};
}

Result<std::unique_ptr<TextSource>> MemberCursor::open(const EvidencePlace& place, std::size_t number)
{
    if (place.member.empty() || place.member.contains('!'))
        return TextSource::openMember(place);
    if (m_file != place.file || number <= m_number) {
        if (const auto begun = begin(place.file); !begun)
            return std::unexpected(begun.error());
    }
    const std::string path = place.file + '!' + place.member;
    while (true) {
        const auto found = m_reader->next();
        if (!found || !*found) {
            m_file.clear(); // the next one begins anew
            return std::unexpected(
                found ? Error{ErrorCode::Changed,
                              QT_TRANSLATE_NOOP("ImportWords", "the archive no longer holds this file"), path, 0}
                      : found.error());
        }
        ++m_number;
        if ((*found)->name == place.member)
            return std::make_unique<TextSource>(std::make_unique<MemberStream>(*m_reader), path, m_archive->budget());
    }
}

} // namespace postmortem
