// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/bytestream.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>
#include <vector>

namespace postmortem {

namespace {

Error systemError(ErrorCode code, const std::string& path)
{
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
        return std::unexpected(Error{ErrorCode::Unsupported, "this is not an ordinary file", path, 0});
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
        return std::unexpected(
            Error{ErrorCode::Changed, "the file became shorter while it was read", m_path, m_position});
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

struct GzipStream::State {
    z_stream z{};
    std::vector<char> input = std::vector<char>(std::size_t{1} << 17);
    bool inMember = false; ///< a member's header has been accepted and its end not seen
    bool anyMember = false;
    bool done = false;
    std::optional<Error> error; ///< told when the text before it has been handed out
};

bool looksLikeGzip(std::string_view head)
{
    return head.size() >= 3 && head[0] == '\x1f' && head[1] == '\x8b' && head[2] == '\x08';
}

GzipStream::GzipStream(ByteStream& inner) : m_inner(inner), m_state(std::make_unique<State>())
{
    inflateInit2(&m_state->z, 15 + 16);
}

GzipStream::~GzipStream()
{
    inflateEnd(&m_state->z);
}

Result<bool> GzipStream::refill()
{
    const auto got = m_inner.read(m_state->input);
    if (!got)
        return std::unexpected(got.error());
    m_state->z.next_in = reinterpret_cast<Bytef*>(m_state->input.data());
    m_state->z.avail_in = static_cast<uInt>(*got);
    return *got > 0;
}

Result<std::size_t> GzipStream::read(std::span<char> target)
{
    State& s = *m_state;
    if (s.error)
        return std::unexpected(*std::exchange(s.error, std::nullopt));
    s.z.next_out = reinterpret_cast<Bytef*>(target.data());
    s.z.avail_out = static_cast<uInt>(target.size());
    while (!s.done && s.z.avail_out > 0) {
        if (s.z.avail_in == 0) {
            const auto more = refill();
            if (!more || !*more) {
                s.done = true;
                if (!more)
                    s.error = more.error();
                else if (s.inMember)
                    s.error = Error{ErrorCode::Truncated, "the compressed file breaks off before its end", {}, 0};
                break;
            }
        }
        s.inMember = true;
        const int status = inflate(&s.z, Z_NO_FLUSH);
        if (status == Z_STREAM_END) {
            s.inMember = false;
            s.anyMember = true;
            inflateReset(&s.z);
        } else if (status != Z_OK && status != Z_BUF_ERROR) {
            s.done = true;
            if (s.anyMember && s.z.total_out == 0) {
                s.inMember = false; // padding after the last member
                break;
            }
            s.error = Error{ErrorCode::Corrupt, "the compressed file is damaged", {}, m_inner.consumed()};
        }
    }
    const std::size_t size = target.size() - s.z.avail_out;
    if (size == 0 && s.error)
        return std::unexpected(*std::exchange(s.error, std::nullopt));
    return size;
}

} // namespace postmortem
