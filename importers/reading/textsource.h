// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One piece of evidence as text, be it a file or a member of an archive: opens it, decompresses it as often as its first
// bytes say so, decodes it, and hashes the stored bytes as they pass. Of an archive the members can be read one after
// another; openMember() reaches a single one. A member is found by going through the archive from its beginning: in a zip
// that is stored as a file this passes over the others without unpacking them, in a compressed tar it does not.

#include "importers/reading/archivereader.h"
#include "importers/reading/bytestream.h"
#include "importers/reading/stages.h"
#include "importers/reading/textdecoder.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace postmortem {

/// A path of a source, parted: "mail.zip!a/mail.log" is the file mail.zip and the member "a/mail.log", and a member of
/// an archive inside has another '!'. A file whose name holds a '!' is that file.
struct EvidencePlace {
    std::string file;
    std::string member; ///< "" for the file itself
};
[[nodiscard]] EvidencePlace locate(const std::string& path);

class TextSource final : public ByteStream {
public:
    /// A file, or a member by its path.
    [[nodiscard]] static Result<std::unique_ptr<TextSource>> open(const std::string& path, UnpackLimits limits = {});
    [[nodiscard]] static Result<std::unique_ptr<TextSource>> openMember(const EvidencePlace& place,
                                                                        UnpackLimits limits = {});
    /// A member that the caller reads from an archive, or holds. The budget must outlive the source.
    TextSource(std::unique_ptr<ByteStream> stored, std::string path, UnpackBudget& budget);
    ~TextSource() override;

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_stored->consumed(); }
    /// Of the file; for a member of the archive's file.
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }
    [[nodiscard]] Container container() const { return m_container; }
    [[nodiscard]] Encoding encoding() const { return m_encoding; }
    /// Bytes of a file as they are stored, which can be read from anywhere.
    [[nodiscard]] bool plain() const { return m_stages.empty() && m_base->seekable() != nullptr; }
    [[nodiscard]] UnpackBudget& budget() { return *m_budget; }
    /// The members of an archive. The reader must not outlive the source, which is not to be read meanwhile.
    [[nodiscard]] Result<std::unique_ptr<ArchiveReader>> members();
    /// Continue at that byte of the text. Afterwards there is no hash.
    [[nodiscard]] Result<> skipTo(std::uint64_t offset);
    /// Reads what is left of the stored bytes (after an error in the compressed stream) and returns the SHA-256 of all.
    /// Of a member that breaks off it is the hash of what could be read. Not for an archive whose members were read
    /// from a seekable file.
    [[nodiscard]] Result<std::string> finishHash(const std::function<bool()>& stop = {});

private:
    struct Outer; // the archive that a member was reached through
    [[nodiscard]] static Result<std::unique_ptr<TextSource>> descend(std::unique_ptr<TextSource> archive,
                                                                     std::string_view member, const std::string& path);
    [[nodiscard]] ByteStream& top() { return m_stages.empty() ? *m_stored : *m_stages.back(); }
    void peel();
    [[nodiscard]] std::string_view peek();
    [[nodiscard]] std::unique_ptr<MemoryStream> holdInMemory();

    std::unique_ptr<Outer> m_outer;
    std::unique_ptr<UnpackBudget> m_ownBudget;
    UnpackBudget* m_budget;
    FileStamp m_stamp;
    std::string m_path;
    bool m_member = true;
    ByteStream* m_base; // what m_stored hashes
    std::unique_ptr<HashingStream> m_stored;
    std::vector<std::unique_ptr<ByteStream>> m_stages; // each over the one before
    Container m_container = Container::None;
    Encoding m_encoding = Encoding::Bytes;
    std::unique_ptr<MemoryStream> m_held; // an archive inside another
    std::optional<Error> m_error;         // told by the first read
};

/// SHA-256 of the stored bytes of a file or member. `stop` is asked every few hundred kilobytes; then the error is
/// Cancelled.
[[nodiscard]] Result<std::string> hashFile(const std::string& path, const std::function<bool()>& stop = {});

} // namespace postmortem
