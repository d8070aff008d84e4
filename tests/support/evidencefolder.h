// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A folder of evidence for one test: files made from bytes, packed or not, gone when the test is over.

#include <QByteArray>
#include <QTemporaryDir>

#include <string>

namespace postmortem::testing {

/// One gzip member (RFC 1952).
[[nodiscard]] QByteArray gzipMember(const QByteArray& text);

class EvidenceFolder final {
public:
    /// Path of the folder, or of that name in it.
    [[nodiscard]] std::string path(const QString& name = {}) const;
    /// Writes a file, with the folders above it; returns its path. A failure ends the test's process.
    std::string write(const QString& name, const QByteArray& bytes) const;
    std::string gzip(const QString& name, const QByteArray& text) const { return write(name, gzipMember(text)); }

private:
    QTemporaryDir m_folder;
};

} // namespace postmortem::testing
