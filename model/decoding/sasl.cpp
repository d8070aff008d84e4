// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/ascii.h"
#include "model/decoding/decoding.h"

#include <array>

namespace postmortem {

namespace {

/// The parts of what some client may have typed: no control characters, not empty.
bool isName(std::string_view text)
{
    return !text.empty()
           && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::optional<SaslLogin> loginName(std::string_view bytes)
{
    if (!isName(bytes))
        return std::nullopt;
    return SaslLogin{std::string(bytes), std::nullopt, {}};
}

/// RFC 4616: [authzid] NUL authcid NUL passwd.
std::optional<SaslLogin> plain(std::string_view bytes)
{
    const std::size_t first = bytes.find('\0');
    const std::size_t second = first == std::string_view::npos ? first : bytes.find('\0', first + 1);
    if (second == std::string_view::npos || bytes.find('\0', second + 1) != std::string_view::npos)
        return std::nullopt;
    const std::string_view authorization = bytes.substr(0, first);
    const std::string_view user = bytes.substr(first + 1, second - first - 1);
    if (!isName(user) || (!authorization.empty() && !isName(authorization)))
        return std::nullopt;
    SaslLogin login{std::string(user), std::string(bytes.substr(second + 1)), {}};
    if (authorization != user)
        login.authorizationId = authorization;
    return login;
}

/// RFC 2195: user name, a blank, 32 hexadecimal digits.
std::optional<SaslLogin> cramMd5(std::string_view bytes)
{
    const std::size_t blank = bytes.rfind(' ');
    if (blank == std::string_view::npos || bytes.size() - blank - 1 != 32
        || !std::ranges::all_of(bytes.substr(blank + 1), ascii::isHex))
        return std::nullopt;
    return loginName(bytes.substr(0, blank));
}

/// The value of `key` in a list of key=value or key="value" (RFC 2831 7.1), unescaped.
std::optional<std::string> directive(std::string_view list, std::string_view key)
{
    std::size_t i = 0;
    while (i < list.size()) {
        while (i < list.size() && (list[i] == ',' || ascii::isSpace(list[i])))
            ++i;
        const std::size_t equals = list.find('=', i);
        if (equals == std::string_view::npos)
            return std::nullopt;
        const std::string_view name = ascii::trimmed(list.substr(i, equals - i));
        std::string value;
        i = equals + 1;
        const bool quoted = i < list.size() && list[i] == '"';
        for (i += quoted ? 1 : 0; i < list.size() && list[i] != (quoted ? '"' : ','); ++i) {
            if (quoted && list[i] == '\\' && i + 1 < list.size())
                ++i;
            value += list[i];
        }
        i += quoted ? 1 : 0;
        if (ascii::equals(name, key))
            return value;
    }
    return std::nullopt;
}

std::optional<SaslLogin> digestMd5(std::string_view bytes)
{
    const std::optional<std::string> user = directive(bytes, "username");
    if (!user || !directive(bytes, "response"))
        return std::nullopt;
    return loginName(*user);
}

std::uint32_t littleEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) << (8 * i);
    return value;
}

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

std::string fromUtf16(std::string_view bytes)
{
    std::string out;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = littleEndian(bytes, i, 2);
        if (c >= 0xd800 && c < 0xdc00 && i + 3 < bytes.size()) {
            const char32_t low = littleEndian(bytes, i + 2, 2);
            if (low >= 0xdc00 && low < 0xe000) {
                c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
                i += 2;
            }
        }
        appendUtf8(out, c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
    }
    return out;
}

/// MS-NLMP 2.2.1.3: the user name field at 36, flags at 60 (0x1: UTF-16).
std::optional<SaslLogin> ntlm(std::string_view bytes)
{
    constexpr std::string_view signature{"NTLMSSP\0\3\0\0\0", 12};
    if (bytes.size() < 52 || !bytes.starts_with(signature))
        return std::nullopt;
    const std::size_t length = littleEndian(bytes, 36, 2);
    const std::size_t offset = littleEndian(bytes, 40, 4);
    if (length == 0 || offset < 52 || offset > bytes.size() || length > bytes.size() - offset)
        return std::nullopt;
    const std::string_view field = bytes.substr(offset, length);
    // Oldest clients send no flags; a NUL in the name then tells UTF-16.
    const bool hasFlags = offset >= 64 && bytes.size() >= 64;
    const bool wide = hasFlags ? (littleEndian(bytes, 60, 4) & 1U) != 0 : field.find('\0') != std::string_view::npos;
    return loginName(wide ? fromUtf16(field) : std::string(field));
}

/// "user=" name ^A "auth=Bearer " token ^A ^A.
std::optional<SaslLogin> xoauth2(std::string_view bytes)
{
    const std::size_t end = bytes.find('\1');
    if (!bytes.starts_with("user=") || end == std::string_view::npos
        || !ascii::startsWith(bytes.substr(end + 1), "auth="))
        return std::nullopt;
    return loginName(bytes.substr(5, end - 5));
}

/// RFC 5801: "=2C" and "=3D" stand for comma and equals sign.
std::string unescapeGs2(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view code = text.substr(i, 3);
        if (code == "=2C" || code == "=3D") {
            out += code == "=2C" ? ',' : '=';
            i += 2;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// The GS2 header (RFC 5801): channel binding flag, optional a=authzid; what follows is left in `rest`.
struct Gs2Header {
    std::string authorizationId;
    std::string_view rest;
};
std::optional<Gs2Header> gs2Header(std::string_view bytes)
{
    const std::size_t first = bytes.find(',');
    const std::size_t second = first == std::string_view::npos ? first : bytes.find(',', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const std::string_view flag = bytes.substr(0, first);
    if (flag != "n" && flag != "y" && !flag.starts_with("p="))
        return std::nullopt;
    const std::string_view authorization = bytes.substr(first + 1, second - first - 1);
    if (!authorization.empty() && !authorization.starts_with("a="))
        return std::nullopt;
    return Gs2Header{authorization.empty() ? std::string() : unescapeGs2(authorization.substr(2)),
                     bytes.substr(second + 1)};
}

/// RFC 7628: GS2 header with a=, then ^A key=value pairs among which auth=.
std::optional<SaslLogin> oauthBearer(std::string_view bytes)
{
    const std::optional<Gs2Header> header = gs2Header(bytes);
    if (!header || ascii::find(header->rest, "\1auth=") == std::string_view::npos)
        return std::nullopt;
    return loginName(header->authorizationId);
}

/// RFC 5802 client-first-message: GS2 header, n=name, r=nonce.
std::optional<SaslLogin> scram(std::string_view bytes)
{
    const std::optional<Gs2Header> header = gs2Header(bytes);
    if (!header || !header->rest.starts_with("n="))
        return std::nullopt;
    const std::size_t end = header->rest.find(',');
    if (end == std::string_view::npos || !header->rest.substr(end + 1).starts_with("r="))
        return std::nullopt;
    std::optional<SaslLogin> login = loginName(unescapeGs2(header->rest.substr(2, end - 2)));
    if (login && header->authorizationId != login->user)
        login->authorizationId = header->authorizationId;
    return login;
}

bool isPrompt(std::string_view text, std::string_view word, std::string_view spaced)
{
    while (!text.empty() && (text.back() == '\0' || text.back() == ':' || ascii::isSpace(text.back())))
        text.remove_suffix(1);
    return ascii::equals(text, word) || ascii::equals(text, spaced);
}

Prompt plainPrompt(std::string_view text)
{
    if (isPrompt(text, "username", "user name"))
        return Prompt::Username;
    return isPrompt(text, "password", "pass word") ? Prompt::Password : Prompt::None;
}

} // namespace

std::optional<SaslLogin> decodeSasl(Mechanism mechanism, std::string_view decoded)
{
    switch (mechanism) {
    case Mechanism::Login: return loginName(decoded);
    case Mechanism::Plain: return plain(decoded);
    case Mechanism::CramMd5: return cramMd5(decoded);
    case Mechanism::DigestMd5: return digestMd5(decoded);
    case Mechanism::Ntlm: return ntlm(decoded);
    case Mechanism::XOAuth2: return xoauth2(decoded);
    case Mechanism::OAuthBearer: return oauthBearer(decoded);
    case Mechanism::Scram: return scram(decoded);
    default: return std::nullopt;
    }
}

Prompt promptOf(std::string_view replyText)
{
    std::string_view text = ascii::trimmed(replyText);
    if (text.starts_with("334"))
        text = ascii::trimmed(text.substr(3));
    else if (text.starts_with("+ "))
        text = ascii::trimmed(text.substr(2));
    const Prompt prompt = plainPrompt(text);
    if (prompt != Prompt::None || text.empty())
        return prompt;
    const std::optional<std::string> decoded = decodeBase64(text);
    return decoded ? plainPrompt(*decoded) : Prompt::None;
}

} // namespace postmortem
