// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/textsource.h"

#include "importers/reading/unpackstream.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace postmortem {

namespace {

constexpr unsigned mostLayers = 3;                           // of compression, one over another
constexpr std::size_t mostHeldBytes = std::size_t{64} << 20; // of an archive inside another
constexpr std::size_t scratchBytes = std::size_t{1} << 18;

} // namespace

struct TextSource::Outer {
    std::unique_ptr<TextSource> archive;
    std::unique_ptr<ArchiveReader> reader; // first to go
};

EvidencePlace locate(const std::string& path)
{
    const auto isFile = [](const std::string& name) {
        std::error_code error;
        return std::filesystem::is_regular_file(name, error);
    };
    if (isFile(path))
        return {path, {}};
    for (std::size_t at = path.find('!'); at != std::string::npos; at = path.find('!', at + 1)) {
        if (std::string file = path.substr(0, at); isFile(file))
            return {std::move(file), path.substr(at + 1)};
    }
    return {path, {}};
}

TextSource::TextSource(std::unique_ptr<ByteStream> stored, std::string path, UnpackBudget& budget)
    : m_budget(&budget), m_path(std::move(path)), m_base(stored.get()),
      m_stored(std::make_unique<HashingStream>(std::move(stored)))
{
    peel();
}

TextSource::~TextSource() = default;

Result<std::unique_ptr<TextSource>> TextSource::open(const std::string& path, UnpackLimits limits)
{
    return openMember(locate(path), limits);
}

Result<std::unique_ptr<TextSource>> TextSource::openMember(const EvidencePlace& place, UnpackLimits limits)
{
    auto file = StoredFile::open(place.file);
    if (!file)
        return std::unexpected(file.error());
    const FileStamp stamp = (*file)->stamp();
    auto budget = std::make_unique<UnpackBudget>(stamp.bytes, limits);
    UnpackBudget& spent = *budget;
    auto source = std::make_unique<TextSource>(std::move(*file), place.file, spent);
    source->m_ownBudget = std::move(budget);
    source->m_stamp = stamp;
    source->m_member = false;
    if (place.member.empty())
        return source;
    return descend(std::move(source), place.member, place.file + '!' + place.member);
}

Result<std::unique_ptr<TextSource>> TextSource::descend(std::unique_ptr<TextSource> archive, std::string_view member,
                                                        const std::string& path)
{
    auto reader = archive->members();
    if (!reader)
        return std::unexpected(reader.error());
    const std::size_t end = std::min(member.find('!'), member.size());
    while (true) {
        const auto found = (*reader)->next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return std::unexpected(Error{ErrorCode::Changed,
                                         QT_TRANSLATE_NOOP("ImportWords", "the archive no longer holds this file"),
                                         path, 0});
        if ((*found)->name != member.substr(0, end))
            continue;
        auto outer = std::make_unique<Outer>(std::move(archive), std::move(*reader));
        auto source = std::make_unique<TextSource>(std::make_unique<MemberStream>(*outer->reader), path,
                                                   outer->archive->budget());
        source->m_stamp = outer->archive->stamp();
        source->m_outer = std::move(outer);
        if (end == member.size())
            return source;
        return descend(std::move(source), member.substr(end + 1), path);
    }
}

/// The first bytes of the text as it is now. A file is looked at and wound back, so that a plain one is read without a stage.
std::string_view TextSource::peek()
{
    const bool direct = m_stages.empty() && m_base->seekable();
    m_stages.push_back(std::make_unique<PeekStream>(direct ? *m_base : top()));
    return static_cast<PeekStream&>(*m_stages.back()).head(encodingHeadBytes);
}

void TextSource::peel()
{
    for (unsigned layer = 0;; ++layer) {
        const bool direct = m_stages.empty() && m_base->seekable();
        const std::string_view head = peek();
        const Packing packing = packingOf(head);
        if (packing == Packing::None) {
            m_container = containerOf(head);
            m_encoding = m_container == Container::None ? encodingOf(head) : Encoding::Bytes;
        }
        if (direct) {
            m_stages.clear();
            m_base->seekable()->seek(0);
        }
        if (packing == Packing::None)
            break;
        if (layer == mostLayers) {
            m_error = Error{ErrorCode::Unsupported,
                            QT_TRANSLATE_NOOP("ImportWords", "it is compressed too many times over"), m_path, 0};
            return;
        }
        m_stages.push_back(std::make_unique<UnpackStream>(top(), packing));
        m_stages.push_back(std::make_unique<LimitedStream>(top(), *m_budget));
    }
    if (auto decoder = makeTextDecoder(top(), m_encoding))
        m_stages.push_back(std::move(decoder));
}

Result<std::size_t> TextSource::read(std::span<char> target)
{
    if (m_error)
        return std::unexpected(*m_error);
    auto got = top().read(target);
    if (!got && got.error().source.empty())
        got.error().source = m_path;
    return got;
}

/// Null when it is too large. What came before a break may still hold members.
std::unique_ptr<MemoryStream> TextSource::holdInMemory()
{
    auto& beginning = static_cast<PeekStream&>(top()); // as peel() left it
    for (std::size_t size = scratchBytes; size <= mostHeldBytes; size *= 2) {
        const std::string_view all = beginning.head(size);
        if (all.size() < size)
            return std::make_unique<MemoryStream>(std::make_shared<const std::vector<char>>(all.begin(), all.end()));
    }
    return nullptr;
}

Result<std::unique_ptr<ArchiveReader>> TextSource::members()
{
    ByteStream* input = &top();
    if (m_stages.empty() && m_base->seekable()) {
        m_base->seekable()->seek(0);
        input = m_base;
    } else if (m_container != Container::Tar) {
        m_held = holdInMemory();
        if (m_held)
            input = m_held.get();
        else if (m_container == Container::SevenZip)
            return std::unexpected(
                Error{ErrorCode::TooLarge,
                      QT_TRANSLATE_NOOP("ImportWords", "a 7z archive inside another file is read up to 64 MiB only"),
                      m_path, 0});
    }
    return std::make_unique<ArchiveReader>(*input, m_container, *m_budget);
}

Result<> TextSource::skipTo(std::uint64_t offset)
{
    if (plain()) {
        m_base->seekable()->seek(offset);
        return {};
    }
    std::vector<char> scratch(scratchBytes);
    while (offset > 0) {
        const auto got = read(std::span(scratch).first(std::min<std::uint64_t>(offset, scratch.size())));
        if (!got)
            return std::unexpected(got.error());
        if (*got == 0)
            break;
        offset -= *got;
    }
    return {};
}

Result<std::string> TextSource::finishHash(const std::function<bool()>& stop)
{
    std::vector<char> rest(scratchBytes);
    while (true) {
        if (stop && stop())
            return std::unexpected(Error{ErrorCode::Cancelled, "stopped", m_path, 0});
        const auto got = m_stored->read(rest);
        if (!got && !m_member)
            return std::unexpected(got.error());
        if (!got || *got == 0)
            return m_stored->hex();
    }
}

Result<std::string> hashFile(const std::string& path, const std::function<bool()>& stop)
{
    auto source = TextSource::open(path);
    return source ? (*source)->finishHash(stop) : std::unexpected(source.error());
}

} // namespace postmortem
