// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/evidencefile.h"

namespace postmortem {

namespace {

/// A source that is a member has its own size, and the rest of its archive's file. One that is being written may have grown.
bool isAsItWas(FileStamp now, const Source& source, bool member)
{
    if (source.growing && now.bytes >= source.bytes)
        return now.device == source.device && now.inode == source.inode;
    if (member)
        now.bytes = source.bytes;
    return now == FileStamp{source.bytes, source.modifiedUs, source.device, source.inode};
}

Result<std::unique_ptr<StoredFile>> openPlace(const EvidencePlace& place, const Source& source)
{
    auto file = StoredFile::open(place.file);
    if (file && !isAsItWas((*file)->stamp(), source, !place.member.empty()))
        return std::unexpected(Error{ErrorCode::Changed,
                                     QT_TRANSLATE_NOOP("ImportWords", "the file has changed since it was read"),
                                     source.path, 0});
    return file;
}

} // namespace

Result<std::unique_ptr<StoredFile>> openAsItWas(const Source& source)
{
    return openPlace(locate(source.path), source);
}

Result<> stillAsItWas(const Source& source)
{
    const auto file = openAsItWas(source);
    return file ? Result<>() : std::unexpected(file.error());
}

Result<std::unique_ptr<TextSource>> openEvidence(const Source& source, const Cancel& cancel)
{
    const EvidencePlace place = locate(source.path);
    const auto file = openPlace(place, source);
    if (!file)
        return std::unexpected(file.error());
    UnpackLimits limits;
    limits.stop = [cancel] { return cancel.requested(); };
    return TextSource::openMember(place, limits);
}

} // namespace postmortem
