// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/bytestream.h"

#include <QtTranslation>

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace postmortem {

namespace {

Error systemError(ErrorCode code, const std::string& path)
{
    // The likely ones, so that they are translated: the system says them in English (app/languages.cpp).
    (void)QT_TRANSLATE_NOOP("ImportWords", "Permission denied");
    (void)QT_TRANSLATE_NOOP("ImportWords", "No such file or directory");
    (void)QT_TRANSLATE_NOOP("ImportWords", "Input/output error");
    (void)QT_TRANSLATE_NOOP("ImportWords", "Too many open files");
    return {code, std::strerror(errno), path, 0};
}

} // namespace

Result<std::unique_ptr<StoredFile>> StoredFile::open(const std::string& path)
{
    // O_NONBLOCK keeps a named pipe from blocking the import before it is seen to be no regular file.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::unexpected(systemError(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable, path));
    struct stat status{};
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return std::unexpected(
            Error{ErrorCode::Unsupported, QT_TRANSLATE_NOOP("ImportWords", "this is not an ordinary file"), path, 0});
    }
    FileStamp stamp;
    stamp.bytes = static_cast<std::uint64_t>(status.st_size);
    stamp.modifiedUs = std::int64_t{status.st_mtim.tv_sec} * 1'000'000 + status.st_mtim.tv_nsec / 1000;
    stamp.device = status.st_dev;
    stamp.inode = status.st_ino;
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<StoredFile>(new StoredFile(descriptor, stamp, path));
}

StoredFile::StoredFile(int descriptor, FileStamp stamp, std::string path)
    : m_descriptor(descriptor), m_stamp(stamp), m_path(std::move(path))
{
}

StoredFile::~StoredFile()
{
    ::close(m_descriptor);
}

Result<std::size_t> StoredFile::read(std::span<char> target)
{
    const std::uint64_t left = m_stamp.bytes > m_position ? m_stamp.bytes - m_position : 0;
    const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(left, target.size()));
    if (wanted == 0)
        return 0;
    ssize_t got = 0;
    do {
        got = ::pread(m_descriptor, target.data(), wanted, static_cast<off_t>(m_position));
    } while (got < 0 && errno == EINTR);
    if (got < 0)
        return std::unexpected(systemError(ErrorCode::Unreadable, m_path));
    if (got == 0)
        return std::unexpected(Error{ErrorCode::Changed,
                                     QT_TRANSLATE_NOOP("ImportWords", "the file became shorter while it was read"),
                                     m_path, m_position});
    m_position += static_cast<std::uint64_t>(got);
    return static_cast<std::size_t>(got);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(static_cast<EVP_MD_CTX*>(m_context), EVP_sha256(), nullptr);
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(m_context));
}

void Sha256::add(std::span<const char> bytes)
{
    EVP_DigestUpdate(static_cast<EVP_MD_CTX*>(m_context), bytes.data(), bytes.size());
}

std::string Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    EVP_DigestFinal_ex(static_cast<EVP_MD_CTX*>(m_context), digest.data(), &size);
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

Result<std::size_t> HashingStream::read(std::span<char> target)
{
    auto got = m_inner->read(target);
    if (got)
        m_hash.add(target.first(*got));
    return got;
}

} // namespace postmortem
