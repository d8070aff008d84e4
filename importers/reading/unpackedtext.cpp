// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/unpackedtext.h"

#include "importers/reading/evidencefile.h"

#include <algorithm>
#include <chrono>

namespace postmortem {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t mostReaders = 4; // each holds a file and a decompressor's window

std::unexpected<Error> cancelled(const Source& source)
{
    return std::unexpected(Error{ErrorCode::Cancelled, "reading was stopped", source.path, 0});
}

} // namespace

UnpackedText::Key UnpackedText::keyOf(const Source& source, std::uint64_t number)
{
    return {source.path, source.modifiedUs, source.inode, number};
}

SharedBytes UnpackedText::find(const Key& key)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_kept.find(key);
    if (found == m_kept.end())
        return nullptr;
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return found->second.bytes;
}

void UnpackedText::keep(const Key& key, SharedBytes bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_kept.contains(key))
        return;
    m_bytes += bytes->size();
    m_uses.push_front(key);
    m_kept.emplace(key, Kept{std::move(bytes), m_uses.begin()});
    while (m_bytes > m_mostBytes && m_uses.size() > 1) {
        const auto oldest = m_kept.find(m_uses.back());
        m_bytes -= oldest->second.bytes->size();
        m_kept.erase(oldest);
        m_uses.pop_back();
    }
}

std::size_t UnpackedText::keptBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

std::shared_ptr<UnpackedText::Reader> UnpackedText::readerOf(const Source& source)
{
    const std::scoped_lock lock(m_mutex);
    const Key key = keyOf(source, 0);
    const auto found = std::ranges::find(m_readers, key, [](const auto& one) -> const Key& { return one.first; });
    if (found != m_readers.end()) {
        m_readers.splice(m_readers.begin(), m_readers, found);
    } else {
        m_readers.emplace_front(key, std::make_shared<Reader>());
        if (m_readers.size() > mostReaders)
            m_readers.pop_back();
    }
    return m_readers.front().second;
}

// Only the way to a member is broken off; from then on the reader keeps its place, whoever loses interest.
Result<> UnpackedText::begin(Reader& reader, const Source& source, const Cancel& cancel)
{
    const auto asking = std::make_shared<const Cancel*>(&cancel);
    auto text = openEvidence(source, Cancel([asking] { return *asking != nullptr && (*asking)->requested(); }));
    *asking = nullptr;
    if (!text)
        return cancel.requested() ? cancelled(source) : std::unexpected(text.error());
    reader.text = std::move(*text);
    reader.next = 0;
    return {};
}

/// Reads one block; a shorter one ends the text, and so does an error behind text.
Result<SharedBytes> UnpackedText::readBlock(Reader& reader)
{
    std::vector<char> bytes(blockBytes);
    std::size_t size = 0;
    Result<std::size_t> got = 1;
    while (size < blockBytes && got && *got > 0) {
        got = reader.text->read(std::span(bytes).subspan(size));
        size += got ? *got : 0;
    }
    if (size < blockBytes)
        reader.text.reset();
    if (!got && size == 0)
        return std::unexpected(got.error());
    bytes.resize(size);
    return std::make_shared<const std::vector<char>>(std::move(bytes));
}

Result<SharedBytes> UnpackedText::readTo(Reader& reader, const Source& source, std::uint64_t number,
                                         const Cancel& cancel)
{
    if (!reader.text || reader.next > number) {
        reader.text.reset();
        if (const auto begun = begin(reader, source, cancel); !begun)
            return std::unexpected(begun.error());
    }
    while (!cancel.requested()) {
        auto block = readBlock(reader);
        if (!block)
            return block;
        keep(keyOf(source, reader.next), *block);
        if (reader.next++ == number)
            return block;
        if ((*block)->size() < blockBytes)
            return std::make_shared<const std::vector<char>>(); // behind the end
    }
    return cancelled(source); // goes on from here next time
}

Result<SharedBytes> UnpackedText::block(const Source& source, std::uint64_t number, const Cancel& cancel)
{
    if (SharedBytes kept = find(keyOf(source, number)))
        return kept;
    const std::shared_ptr<Reader> reader = readerOf(source);
    std::unique_lock busy(reader->busy, std::defer_lock);
    while (!busy.try_lock_for(20ms)) {
        if (cancel.requested())
            return cancelled(source);
    }
    if (SharedBytes kept = find(keyOf(source, number))) // while we waited
        return kept;
    return readTo(*reader, source, number, cancel);
}

Result<std::size_t> UnpackedStream::read(std::span<char> target)
{
    const auto block = m_text.block(m_source, m_at / UnpackedText::blockBytes, m_cancel);
    if (!block)
        return std::unexpected(block.error());
    const std::size_t begin = m_at % UnpackedText::blockBytes;
    const std::size_t left = (*block)->size() > begin ? (*block)->size() - begin : 0;
    const std::size_t size = std::min(left, target.size());
    std::copy_n((*block)->begin() + static_cast<std::ptrdiff_t>(size > 0 ? begin : 0), size, target.begin());
    m_at += size;
    return size;
}

} // namespace postmortem
