// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidenceplace.h"

#include "importers/reading/textsource.h"

#include <QDir>
#include <QFileInfo>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

/// What stands at that path now; nothing when it cannot be opened.
std::optional<FileStamp> stampOf(const std::string& file)
{
    const auto opened = StoredFile::open(file);
    return opened ? std::optional((*opened)->stamp()) : std::nullopt;
}

bool isAsItWas(const FileStamp& now, const Source& source, bool member)
{
    return (member || now.bytes == source.bytes) && now.modifiedUs == source.modifiedUs && now.device == source.device
           && now.inode == source.inode;
}

/// The folder that both lie in.
QString common(const QString& folder, const QString& other)
{
    QString shared = folder;
    while (other != shared && !other.startsWith(shared.endsWith(u'/') ? shared : shared + u'/')) {
        const QString above = QFileInfo(shared).path();
        if (above == shared)
            break;
        shared = above;
    }
    return shared;
}

/// `path` below `to` in place of `from`; as it was when it is not below `from`.
std::string moved(const std::string& path, const std::string& from, const std::string& to)
{
    if (path == from)
        return to;
    const bool below = path.starts_with(from) && (from.ends_with('/') || path[from.size()] == '/');
    return below ? to + (to.ends_with('/') || from.ends_with('/') ? "" : "/")
                       + path.substr(from.size() + (from.ends_with('/') ? 0 : 1))
                 : path;
}

/// Takes the file at `path` for the source if it holds the same.
enum class Match : std::uint8_t { Same, Differs, Missing };
Match take(Source& source, const std::string& path, const Cancel& cancel)
{
    const auto stamp = stampOf(locate(path).file);
    if (!stamp)
        return Match::Missing;
    const auto hash = hashFile(path, [&cancel] { return cancel.requested(); });
    if (!hash || *hash != source.sha256)
        return Match::Differs;
    source.path = path;
    source.modifiedUs = stamp->modifiedUs;
    source.device = stamp->device;
    source.inode = stamp->inode;
    return Match::Same;
}

Annotations moveRemarks(const Annotations& annotations, const std::map<std::string, std::string>& paths)
{
    Annotations result;
    for (const auto& [place, remark] : annotations.all()) {
        RemarkPlace there = place;
        const bool byPath = place.kind == RemarkPlace::Kind::Session || place.kind == RemarkPlace::Kind::Message
                            || place.kind == RemarkPlace::Kind::Line;
        if (const auto found = paths.find(place.key); byPath && found != paths.end())
            there.key = found->second;
        result.set(there, remark);
    }
    return result;
}

} // namespace

EvidencePlaces lookForEvidence(const CaseSnapshot& snapshot, const Cancel& cancel)
{
    EvidencePlaces places;
    for (const Source& source : snapshot.sources) {
        if (cancel.requested())
            break;
        if (!source.readable())
            continue;
        const EvidencePlace place = locate(source.path);
        const auto stamp = stampOf(place.file);
        if (!stamp) {
            const QString folder = QFileInfo(QString::fromStdString(source.path)).path();
            places.lostFolder = places.missing++ == 0 ? folder : common(places.lostFolder, folder);
        } else if (!isAsItWas(*stamp, source, !place.member.empty())) {
            ++places.changed;
        }
    }
    return places;
}

MovedCase moveEvidence(const SnapshotPtr& snapshot, const QStringList& paths, const Annotations& annotations,
                       const QString& from, const QString& to, const Cancel& cancel)
{
    MovedCase result;
    auto copy = std::make_shared<CaseSnapshot>(*snapshot);
    ++copy->generation;
    std::map<std::string, std::string> newPaths;
    for (Source& source : copy->sources) {
        if (cancel.requested())
            return {};
        const EvidencePlace place = locate(source.path);
        const auto stamp = stampOf(place.file);
        if (!source.readable() || (stamp && isAsItWas(*stamp, source, !place.member.empty())))
            continue;
        const std::string before = source.path;
        switch (take(source, moved(source.path, from.toStdString(), to.toStdString()), cancel)) {
        case Match::Same:
            ++result.found;
            newPaths[before] = source.path;
            break;
        case Match::Differs: ++result.differing; break;
        case Match::Missing: ++result.missing; break;
        }
    }
    if (cancel.requested())
        return {};
    for (const QString& path : paths)
        result.paths << (result.found > 0
                             ? QString::fromStdString(moved(path.toStdString(), from.toStdString(), to.toStdString()))
                             : path);
    result.annotations = moveRemarks(annotations, newPaths);
    result.snapshot = std::move(copy);
    return result;
}

} // namespace postmortem
