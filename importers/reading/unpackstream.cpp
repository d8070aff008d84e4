// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/unpackstream.h"

#include <QtTranslation>

#include <bzlib.h>
#include <isa-l/igzip_lib.h>
#include <lzma.h>
#include <zstd.h>
#include <zstd_errors.h>

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace postmortem {

namespace {

constexpr std::size_t inputBytes = std::size_t{1} << 17;
constexpr const char* breaksOff = QT_TRANSLATE_NOOP("ImportWords", "the compressed file breaks off before its end");
constexpr const char* damaged = QT_TRANSLATE_NOOP("ImportWords", "the compressed file is damaged");

/// As much of a span as a library that counts in 32 bits takes at once.
template <class Byte>
unsigned countOf(std::span<Byte> bytes)
{
    return static_cast<unsigned>(std::min<std::size_t>(bytes.size(), std::numeric_limits<int>::max()));
}

} // namespace

/// One way of compressing.
class UnpackStream::Codec {
public:
    enum class Step : std::uint8_t { GoesOn, Ends, Damaged, NeedsTooMuch };

    virtual ~Codec() = default;
    /// A stream begins.
    virtual bool begin() = 0;
    /// Takes bytes from the front of `input` and fills the front of `output`; both shrink by that. What had been unpacked
    /// when damage was met stands in `output`.
    virtual Step run(std::span<const char>& input, std::span<char>& output) = 0;
};

namespace {

using Codec = UnpackStream::Codec;

// ISA-L inflates logs about six times as fast as zlib, so that a compressed log is read as fast as a stored one.
class GzipCodec final : public Codec {
public:
    bool begin() override
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
        return true;
    }
    Step run(std::span<const char>& input, std::span<char>& output) override
    {
        m_state.next_in = reinterpret_cast<std::uint8_t*>(const_cast<char*>(input.data()));
        m_state.avail_in = countOf(input);
        m_state.next_out = reinterpret_cast<std::uint8_t*>(output.data());
        m_state.avail_out = countOf(output);
        const int status = isal_inflate(&m_state);
        input = input.subspan(countOf(input) - m_state.avail_in);
        output = output.subspan(countOf(output) - m_state.avail_out);
        if (status < 0)
            return Step::Damaged;
        return m_state.block_state == ISAL_BLOCK_FINISH ? Step::Ends : Step::GoesOn;
    }

private:
    inflate_state m_state{};
};

class Bzip2Codec final : public Codec {
public:
    ~Bzip2Codec() override { BZ2_bzDecompressEnd(&m_state); }
    bool begin() override
    {
        BZ2_bzDecompressEnd(&m_state); // of none it does nothing
        m_state = {};
        return BZ2_bzDecompressInit(&m_state, 0, 0) == BZ_OK;
    }
    Step run(std::span<const char>& input, std::span<char>& output) override
    {
        m_state.next_in = const_cast<char*>(input.data());
        m_state.avail_in = countOf(input);
        m_state.next_out = output.data();
        m_state.avail_out = countOf(output);
        const int status = BZ2_bzDecompress(&m_state);
        input = input.subspan(countOf(input) - m_state.avail_in);
        output = output.subspan(countOf(output) - m_state.avail_out);
        if (status == BZ_OK)
            return Step::GoesOn;
        return status == BZ_STREAM_END ? Step::Ends : Step::Damaged;
    }

private:
    bz_stream m_state{};
};

class XzCodec final : public Codec {
public:
    ~XzCodec() override { lzma_end(&m_state); }
    bool begin() override
    {
        constexpr std::uint64_t mostMemory = std::uint64_t{1} << 30; // "xz -9" needs 65 MiB
        return lzma_stream_decoder(&m_state, mostMemory, 0) == LZMA_OK;
    }
    Step run(std::span<const char>& input, std::span<char>& output) override
    {
        m_state.next_in = reinterpret_cast<const std::uint8_t*>(input.data());
        m_state.avail_in = input.size();
        m_state.next_out = reinterpret_cast<std::uint8_t*>(output.data());
        m_state.avail_out = output.size();
        const lzma_ret status = lzma_code(&m_state, LZMA_RUN);
        input = input.last(m_state.avail_in);
        output = output.last(m_state.avail_out);
        switch (status) {
        case LZMA_OK:
        case LZMA_BUF_ERROR: return Step::GoesOn; // the latter: nothing to take, or no room
        case LZMA_STREAM_END: return Step::Ends;
        case LZMA_MEM_ERROR:
        case LZMA_MEMLIMIT_ERROR: return Step::NeedsTooMuch;
        default: return Step::Damaged;
        }
    }

private:
    lzma_stream m_state = LZMA_STREAM_INIT;
};

class ZstdCodec final : public Codec {
public:
    ~ZstdCodec() override { ZSTD_freeDCtx(m_state); }
    bool begin() override
    {
        m_first = true;
        return m_state && !ZSTD_isError(ZSTD_DCtx_reset(m_state, ZSTD_reset_session_only));
    }
    Step run(std::span<const char>& input, std::span<char>& output) override
    {
        // A frame that is there as a whole would be unpacked as a whole or, when it is damaged, not at all.
        const std::size_t offered =
            std::exchange(m_first, false) ? std::min<std::size_t>(input.size(), 1) : input.size();
        ZSTD_inBuffer in{input.data(), offered, 0};
        ZSTD_outBuffer out{output.data(), output.size(), 0};
        const std::size_t status = ZSTD_decompressStream(m_state, &out, &in);
        input = input.subspan(in.pos);
        output = output.subspan(out.pos);
        if (!ZSTD_isError(status))
            return status == 0 ? Step::Ends : Step::GoesOn;
        const ZSTD_ErrorCode code = ZSTD_getErrorCode(status);
        return code == ZSTD_error_frameParameter_windowTooLarge || code == ZSTD_error_memory_allocation
                   ? Step::NeedsTooMuch
                   : Step::Damaged;
    }

private:
    ZSTD_DCtx* m_state = ZSTD_createDCtx();
    bool m_first = true;
};

std::unique_ptr<Codec> codecFor(Packing packing)
{
    switch (packing) {
    case Packing::Bzip2: return std::make_unique<Bzip2Codec>();
    case Packing::Xz: return std::make_unique<XzCodec>();
    case Packing::Zstd: return std::make_unique<ZstdCodec>();
    case Packing::Gzip:
    case Packing::None: break;
    }
    return std::make_unique<GzipCodec>();
}

} // namespace

UnpackStream::UnpackStream(ByteStream& inner, Packing packing)
    : m_inner(inner), m_packing(packing), m_codec(codecFor(packing)), m_buffer(inputBytes)
{
}

UnpackStream::~UnpackStream() = default;

void UnpackStream::fail(ErrorCode code, const char* message)
{
    m_error = Error{code, message, {}, m_inner.consumed()};
    m_done = true;
}

bool UnpackStream::refill()
{
    // What is left moves to the front: the beginning of a stream may straddle two reads.
    std::ranges::copy(m_input, m_buffer.begin());
    const auto got = m_inner.read(std::span(m_buffer).subspan(m_input.size()));
    m_input = std::span(m_buffer).first(m_input.size() + got.value_or(0));
    if (!got) {
        m_error = got.error();
        m_done = true;
    }
    return got && *got > 0;
}

void UnpackStream::beginStream()
{
    constexpr std::size_t headBytes = 10; // tells any of them
    while (m_input.size() < headBytes && refill()) {
    }
    if (m_error)
        return;
    const std::string_view head(m_input.data(), std::min(m_input.size(), headBytes));
    if (packingOf(head) == m_packing) {
        m_inStream = m_codec->begin();
        if (!m_inStream)
            fail(ErrorCode::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "there is not enough memory to unpack it"));
    } else if (m_anyStream && head.starts_with('\0')) { // padding, behind which another stream may follow
        m_input = m_input.subspan(std::min(head.find_first_not_of('\0'), head.size()));
    } else if (beginsLike(head, m_packing)) {
        fail(ErrorCode::Truncated, breaksOff);
    } else if (!m_anyStream) {
        fail(ErrorCode::Corrupt, damaged);
    } else {
        m_done = true;
    }
}

void UnpackStream::unpackSome(std::span<char>& target)
{
    const auto before = std::pair(m_input.size(), target.size());
    const Codec::Step step = m_codec->run(m_input, target);
    switch (step) {
    case Codec::Step::GoesOn:
        if (before == std::pair(m_input.size(), target.size()) && !refill() && !m_error)
            fail(ErrorCode::Truncated, breaksOff);
        break;
    case Codec::Step::Ends:
        m_inStream = false;
        m_anyStream = true;
        break;
    case Codec::Step::Damaged: fail(ErrorCode::Corrupt, damaged); break;
    case Codec::Step::NeedsTooMuch:
        fail(ErrorCode::TooLarge, QT_TRANSLATE_NOOP("ImportWords", "unpacking it needs more memory than is given"));
        break;
    }
}

Result<std::size_t> UnpackStream::read(std::span<char> target)
{
    const std::size_t wanted = target.size();
    while (!m_done && !target.empty()) {
        if (m_inStream)
            unpackSome(target);
        else
            beginStream();
    }
    const std::size_t size = wanted - target.size();
    if (size == 0 && m_error)
        return std::unexpected(*std::exchange(m_error, std::nullopt));
    return size;
}

} // namespace postmortem
