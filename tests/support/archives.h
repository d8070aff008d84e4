// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Archives and compressed files made in memory for tests.

#include <QByteArray>

#include <vector>

namespace postmortem::testing {

struct Packed {
    QByteArray name;
    QByteArray bytes;
    char kind = 'f'; ///< f file, d folder, l symbolic link, h hard link (both to bytes), p pipe
};

/// `format`: "zip", "tar", "7z", "zip-stored", "tar.gz", "tar.xz", "tar.bz2", "tar.zst"; a password encrypts a zip.
[[nodiscard]] QByteArray archiveOf(const char* format, const std::vector<Packed>& members,
                                   const char* password = nullptr);

/// One stream: "gz", "bz2", "xz", "zst".
[[nodiscard]] QByteArray compressed(const char* packing, const QByteArray& text);

} // namespace postmortem::testing
