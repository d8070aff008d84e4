// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/archivewalk.h"

#include "model/base/sentence.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr std::size_t mostKeptBytes = std::size_t{1} << 20; // of one member

/// A borrowed stream as one that is owned.
class Borrowed final : public ByteStream {
public:
    explicit Borrowed(ByteStream& inner) : m_inner(inner) {}
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override { return m_inner.read(target); }
    [[nodiscard]] std::uint64_t consumed() const override { return m_inner.consumed(); }

private:
    ByteStream& m_inner;
};

/// Documents and programs that are zip files begin with a member that says so (OPC, OpenDocument, EPUB, JAR).
bool isDocument(const WalkedMember& archive, const std::string& firstMember)
{
    return archive.container == Container::Zip
           && (firstMember == "[Content_Types].xml" || firstMember == "mimetype"
               || firstMember == "META-INF/MANIFEST.MF");
}

} // namespace

Result<std::vector<char>> readSample(ByteStream& text, std::size_t bytes)
{
    std::vector<char> sample(bytes);
    std::size_t size = 0;
    while (size < sample.size()) {
        const auto got = text.read(std::span(sample).subspan(size));
        if (!got && size == 0)
            return std::unexpected(got.error());
        if (!got || *got == 0)
            break;
        size += *got;
    }
    sample.resize(size);
    sample.shrink_to_fit();
    return sample;
}

void ArchiveWalk::enter(TextSource& archive, WalkedMember& self, const std::string& prefix, unsigned depth)
{
    self.container = archive.container();
    const UnpackLimits& limits = archive.budget().limits();
    if (depth > limits.depth) {
        self.problem = words::keep(QT_TRANSLATE_NOOP("ImportWords", "it lies %1 archives deep and is not opened"),
                                   std::uint64_t{limits.depth});
        return;
    }
    const auto reader = archive.members();
    if (!reader) {
        self.problem = reader.error().message;
        return;
    }
    while (!m_stop.stop_requested()) {
        const auto member = (*reader)->next();
        if (!member)
            self.problem = words::chain(
                member.error().message,
                words::keep(QT_TRANSLATE_NOOP("ImportWords", "; the %1 files before are listed"), self.files));
        if (!member || !*member)
            return;
        if (++m_members > limits.members) {
            self.problem =
                words::keep(QT_TRANSLATE_NOOP("ImportWords", "it holds more than %1 files; the others are not read"),
                            limits.members);
            return;
        }
        if (self.files == 0 && isDocument(self, (*member)->name)) {
            self.problem = QT_TRANSLATE_NOOP("ImportWords", "this is a document or a program, not a text file");
            return;
        }
        ++self.files;
        WalkedMember walked;
        walked.path = prefix + (*member)->name;
        walked.number = self.files;
        walked.modifiedUs = (*member)->modifiedUs;
        look(**reader, **member, archive.budget(), walked, depth);
        m_visit(std::move(walked));
    }
}

void ArchiveWalk::look(ArchiveReader& reader, const ArchiveMember& member, UnpackBudget& budget, WalkedMember& walked,
                       unsigned depth)
{
    if (member.encrypted) {
        walked.problem = QT_TRANSLATE_NOOP("ImportWords", "it is encrypted and cannot be read without its password");
        return;
    }
    MemberStream stored(reader);
    KeepingStream keeping(stored, static_cast<std::size_t>(std::min<std::uint64_t>(m_keepBytes, mostKeptBytes)));
    TextSource text(std::make_unique<Borrowed>(keeping), walked.path, budget);
    walked.encoding = text.encoding();
    if (text.container() != Container::None) {
        enter(text, walked, walked.path + '!', depth + 1);
    } else if (auto sample = readSample(text, sampleBytes)) {
        walked.sample = std::move(*sample);
    } else {
        walked.problem = words::chain(QT_TRANSLATE_NOOP("ImportWords", "it cannot be read: "), sample.error().message);
    }
    auto hash = text.finishHash([this] { return m_stop.stop_requested(); });
    walked.bytes = stored.consumed();
    if (hash && (walked.bytes > 0 || walked.problem.empty()))
        walked.sha256 = std::move(*hash);
    if (walked.container == Container::None && walked.problem.empty())
        walked.kept = keeping.kept();
    if (walked.kept)
        m_keepBytes -= walked.kept->size();
}

} // namespace postmortem
