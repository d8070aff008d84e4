// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/reading/packing.h"

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

using namespace std::string_view_literals;

/// Of gzip two bytes of magic and the only method there is.
std::string_view magicOf(Packing packing)
{
    switch (packing) {
    case Packing::Gzip: return "\x1f\x8b\x08";
    case Packing::Bzip2: return "BZh";
    case Packing::Xz: return "\xFD\x37zXZ\0"sv;
    case Packing::Zstd: return "\x28\xB5\x2F\xFD";
    case Packing::None: break;
    }
    return {};
}

bool looksLikeBzip2(std::string_view head)
{
    // Behind the magic the block size, then the magic of a block or of the end of an empty stream.
    return head.size() >= 10 && head.starts_with(magicOf(Packing::Bzip2)) && head[3] >= '1' && head[3] <= '9'
           && (head.substr(4).starts_with("\x31\x41\x59\x26\x53\x59")
               || head.substr(4).starts_with("\x17\x72\x45\x38\x50\x90"));
}

bool looksLikeZstd(std::string_view head)
{
    // A frame, or a frame to be skipped before one (RFC 8878, section 3.1).
    return head.starts_with(magicOf(Packing::Zstd))
           || (head.size() >= 4 && (static_cast<unsigned char>(head[0]) & 0xF0) == 0x50
               && head.substr(1).starts_with("\x2A\x4D\x18"));
}

/// A header block of tar holds the sum of its own bytes, in octal, and counts the sum's own field as blanks (POSIX pax).
bool looksLikeTar(std::string_view head)
{
    constexpr std::size_t sumAt = 148;
    constexpr std::size_t sumBytes = 8;
    if (head.size() < containerHeadBytes || head[0] == '\0')
        return false;
    std::string_view digits = head.substr(sumAt, sumBytes);
    digits.remove_prefix(std::min(digits.find_first_not_of(' '), digits.size()));
    unsigned long told = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), told, 8);
    if (error != std::errc() || end == digits.data())
        return false;
    unsigned long sum = 0;
    for (std::size_t i = 0; i < containerHeadBytes; ++i)
        sum += static_cast<unsigned char>(i >= sumAt && i < sumAt + sumBytes ? ' ' : head[i]);
    return sum == told;
}

} // namespace

Packing packingOf(std::string_view head)
{
    if (head.starts_with(magicOf(Packing::Gzip)))
        return Packing::Gzip;
    if (looksLikeBzip2(head))
        return Packing::Bzip2;
    if (head.starts_with(magicOf(Packing::Xz)))
        return Packing::Xz;
    return looksLikeZstd(head) ? Packing::Zstd : Packing::None;
}

bool beginsLike(std::string_view bytes, Packing packing)
{
    const std::string_view magic = magicOf(packing);
    return !bytes.empty() && (magic.starts_with(bytes) || (bytes.starts_with(magic) && bytes.size() < 10));
}

Container containerOf(std::string_view head)
{
    if (head.starts_with("PK\3\4") || head.starts_with("PK\5\6") || head.starts_with("PK\7\x8PK\3\4"))
        return Container::Zip;
    if (head.starts_with("7z\xBC\xAF\x27\x1C"))
        return Container::SevenZip;
    return looksLikeTar(head) ? Container::Tar : Container::None;
}

} // namespace postmortem
