// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One evidence file as text: opens it, decompresses it if its first bytes say so, hashes the stored bytes as they pass.

#include "importers/reading/bytestream.h"

#include <functional>
#include <memory>
#include <string>

namespace postmortem {

class TextSource final : public ByteStream {
public:
    [[nodiscard]] static Result<std::unique_ptr<TextSource>> open(const std::string& path);

    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_stored->consumed(); }
    [[nodiscard]] const FileStamp& stamp() const { return m_stamp; }
    [[nodiscard]] bool compressed() const { return m_gzip != nullptr; }
    /// Reads what is left of the stored bytes (after an error in the compressed stream) and returns the SHA-256 of all.
    [[nodiscard]] Result<std::string> finishHash(const std::function<bool()>& stop = {});

private:
    TextSource() = default;
    FileStamp m_stamp;
    std::string m_path;
    std::unique_ptr<HashingStream> m_stored;
    std::unique_ptr<GzipStream> m_gzip;
};

/// SHA-256 of a file's stored bytes. `stop` is asked every few hundred kilobytes; then the error is Cancelled.
[[nodiscard]] Result<std::string> hashFile(const std::string& path, const std::function<bool()>& stop = {});

} // namespace postmortem
