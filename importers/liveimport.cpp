// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/liveimport.h"

#include "importers/importrun.h"
#include "importers/reading/filescan.h"
#include "importers/reading/textsource.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t headBytes = 1024;
constexpr std::size_t leastHead = 64; // shorter beginnings are too alike to tell two logs apart

/// How the text of a file begins, packed or not; "" when it cannot be read.
std::string headOf(const std::string& path)
{
    auto source = TextSource::open(path);
    if (!source)
        return {};
    std::string head(headBytes, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const auto got = (*source)->read(std::span(head).subspan(size));
        if (!got || *got == 0)
            break;
        size += *got;
    }
    head.resize(size);
    return head;
}

/// One of them is the other's beginning.
bool sameLog(std::string_view a, std::string_view b)
{
    const std::size_t size = std::min(a.size(), b.size());
    return size >= leastHead && a.substr(0, size) == b.substr(0, size);
}

std::optional<FileStamp> stampOf(const std::string& path)
{
    const auto file = StoredFile::open(path);
    return file ? std::optional((*file)->stamp()) : std::nullopt;
}

bool sameFile(const Source& source, const FileStamp& stamp)
{
    return source.device == stamp.device && source.inode == stamp.inode;
}

} // namespace

/// The files as they were seen last.
class LiveImport::Watch final {
public:
    Watch(const ImportRequest& request, const ImportObserver& observer)
        : m_request(request), m_run(request, observer, ImportRun::Manner::Growing)
    {
    }

    SnapshotPtr begin(const std::stop_token& stop);
    SnapshotPtr readMore(const AnalysisSettings& settings, const std::stop_token& stop);
    SnapshotPtr end(const AnalysisSettings& settings, const std::stop_token& stop);

private:
    [[nodiscard]] bool follows(std::size_t source) const;
    void noteNew(std::size_t source);
    bool lookAt(std::size_t source, const std::vector<FoundFile>& files, const std::stop_token& stop);
    bool leaveBehind(std::size_t source, const std::vector<FoundFile>& files, const std::stop_token& stop);
    bool takeIn(const FoundFile& file, const std::stop_token& stop);
    [[nodiscard]] std::optional<std::size_t> sourceWithHead(const std::string& head) const;

    const ImportRequest& m_request;
    ImportRun m_run;
    std::vector<std::string> m_heads;           // by source
    std::set<std::size_t> m_past;               // sources that have got a successor, or are gone
    std::set<std::string, std::less<>> m_known; // paths that belong to a source or are not read for a reason
};

bool LiveImport::Watch::follows(std::size_t source) const
{
    const PlannedSource& planned = m_run.planned()[source];
    return planned.toRead() && planned.appendable && !m_past.contains(source);
}

void LiveImport::Watch::noteNew(std::size_t source)
{
    const PlannedSource& planned = m_run.planned()[source];
    m_heads.resize(m_run.planned().size());
    if (planned.toRead() && planned.place.member.empty())
        m_heads[source] = headOf(planned.path);
    // An empty file, or one that begins like no log yet, may become one.
    if (planned.toRead() || planned.stamp.bytes > headBytes)
        m_known.insert(planned.path);
}

SnapshotPtr LiveImport::Watch::begin(const std::stop_token& stop)
{
    auto snapshot = m_run.run(stop);
    for (std::size_t i = 0; i < m_run.planned().size(); ++i) {
        noteNew(i);
        m_run.source(i).growing = follows(i);
    }
    return snapshot ? m_run.look(m_request.settings, stop) : nullptr;
}

SnapshotPtr LiveImport::Watch::readMore(const AnalysisSettings& settings, const std::stop_token& stop)
{
    const std::vector<FoundFile> files = findFiles(m_request.paths, stop);
    bool any = false;
    const std::size_t before = m_run.planned().size();
    for (std::size_t i = 0; i < before && !stop.stop_requested(); ++i)
        any = (follows(i) && lookAt(i, files, stop)) || any;
    for (const FoundFile& file : files) {
        if (!stop.stop_requested() && file.problem.empty() && !m_known.contains(file.path))
            any = takeIn(file, stop) || any;
    }
    return any ? m_run.look(settings, stop) : nullptr;
}

bool LiveImport::Watch::lookAt(std::size_t index, const std::vector<FoundFile>& files, const std::stop_token& stop)
{
    const Source& source = m_run.source(index);
    const auto stamp = stampOf(source.path);
    const bool same = stamp && sameFile(source, *stamp) && stamp->bytes >= source.textBytes;
    if (same && stamp->bytes == source.bytes)
        return false;
    // One that was cut off may have become longer than it was.
    if (same && (m_heads[index].size() < leastHead || sameLog(headOf(source.path), m_heads[index])))
        return m_run.readOn(index, source.path, stop);
    return leaveBehind(index, files, stop);
}

/// The file at the source's path is another one now, or was cut off: what had been read lies elsewhere, or nowhere.
bool LiveImport::Watch::leaveBehind(std::size_t index, const std::vector<FoundFile>& files, const std::stop_token& stop)
{
    Source& source = m_run.source(index);
    const std::string path = source.path;
    m_past.insert(index);
    source.growing = false;
    m_known.erase(path); // what stands there now is new
    for (const FoundFile& file : files) {
        const auto stamp = file.path == path || m_known.contains(file.path) ? std::nullopt : stampOf(file.path);
        const bool renamed = stamp && sameFile(source, *stamp);
        if (!stamp || (!renamed && !sameLog(headOf(file.path), m_heads[index])))
            continue;
        m_known.insert(file.path);
        source.path = file.path;
        source.name = file.name;
        source.device = stamp->device;
        source.inode = stamp->inode;
        source.bytes = stamp->bytes;
        source.modifiedUs = stamp->modifiedUs;
        source.notes.push_back(
            QT_TRANSLATE_NOOP("ImportWords", "While it was followed this log was put aside under this name."));
        const auto plain = TextSource::open(file.path);
        if (plain && (*plain)->plain())
            (void)m_run.readOn(index, file.path, stop); // the last lines before
        return true;
    }
    source.problems.push_back(QT_TRANSLATE_NOOP(
        "ImportWords",
        "While it was followed the file was replaced or cut off; the lines read before are no longer in it."));
    return true;
}

std::optional<std::size_t> LiveImport::Watch::sourceWithHead(const std::string& head) const
{
    const auto found = std::ranges::find_if(m_heads, [&](const std::string& known) { return sameLog(known, head); });
    return found == m_heads.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_heads.begin()));
}

/// A file that was not there before, or was not yet a log.
bool LiveImport::Watch::takeIn(const FoundFile& file, const std::stop_token& stop)
{
    const auto stamp = stampOf(file.path);
    if (!stamp || stamp->bytes == 0)
        return false;
    const std::string head = headOf(file.path);
    if (sourceWithHead(head)) { // a copy of what has been read, packed perhaps
        m_known.insert(file.path);
        return false;
    }
    bool any = false;
    for (PlannedSource& planned : survey({file.path}, m_request.settings, stop, m_request.formatOverrides)) {
        if (!planned.toRead())
            continue;
        planned.name = planned.place.member.empty() ? file.name : file.name + '!' + planned.place.member;
        const bool grows = planned.appendable;
        if (!m_run.add(std::move(planned)))
            return any;
        const std::size_t index = m_run.planned().size() - 1;
        any = m_run.readWhole(index, stop) || any;
        noteNew(index);
        m_run.source(index).growing = grows;
        m_known.insert(file.path);
    }
    return any;
}

SnapshotPtr LiveImport::Watch::end(const AnalysisSettings& settings, const std::stop_token& stop)
{
    m_run.finish();
    for (std::size_t i = 0; i < m_run.planned().size(); ++i) {
        Source& source = m_run.source(i);
        source.growing = false;
        if (stop.stop_requested())
            return nullptr;
        if (m_run.planned()[i].toRead() && m_run.planned()[i].appendable)
            source.sha256 = hashFile(source.path).value_or(std::string());
    }
    return m_run.look(settings, stop);
}

LiveImport::LiveImport(const ImportRequest& request) : m_request(request) {}

LiveImport::~LiveImport() = default;

SnapshotPtr LiveImport::begin(const ImportObserver& observer, std::stop_token stop)
{
    m_watch = std::make_unique<Watch>(m_request, observer);
    return m_watch->begin(stop);
}

SnapshotPtr LiveImport::readMore(const AnalysisSettings& settings, std::stop_token stop)
{
    return m_watch->readMore(settings, stop);
}

SnapshotPtr LiveImport::end(const AnalysisSettings& settings, std::stop_token stop)
{
    return m_watch->end(settings, stop);
}

} // namespace postmortem
