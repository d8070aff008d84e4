// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/dialogue/replies.h"

#include "importers/dialogue/words.h"
#include "model/analysis/notices.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>

namespace postmortem {

namespace {

/// A reply's text in upper case: folded once, it is searched for many words.
class UpperText final {
public:
    explicit UpperText(std::string_view text) : m_text(text.substr(0, mostBytes))
    {
        std::ranges::transform(m_text, m_text.begin(), upperAscii);
    }
    [[nodiscard]] std::size_t find(std::string_view upperWord) const { return m_text.find(upperWord); }
    [[nodiscard]] bool contains(std::string_view upperWord) const { return m_text.contains(upperWord); }
    [[nodiscard]] bool containsAny(std::span<const std::string_view> words) const
    {
        return std::ranges::any_of(words, [this](std::string_view word) { return contains(word); });
    }

private:
    static constexpr std::size_t mostBytes = 4096; // no reply is longer (RFC 5321 4.5.3.1)
    std::string m_text;
};

constexpr std::array<std::string_view, 6> blockListWords{"BLOCKED USING", "BLACKLIST", "BLOCK LIST",
                                                         "BLOCKLIST",     "LISTED ",   "BLOCKED BY "};
constexpr std::array<std::string_view, 7> relayWords{"RELAY",
                                                     "NOT LOCAL",
                                                     "AUTHENTICATION REQUIRED",
                                                     "AUTHENTICATION IS REQUIRED",
                                                     "REQUIRES AUTHENTICATION",
                                                     "NOT ALLOWED TO SEND",
                                                     "DELIVERY IS NOT ALLOWED"};
constexpr std::array<std::string_view, 7> unknownWords{
    "USER UNKNOWN",   "UNKNOWN USER",      "NO SUCH USER",     "5.1.1",
    "DOES NOT EXIST", "MAILBOX NOT FOUND", "INVALID RECIPIENT"};
constexpr std::array<std::string_view, 10> operators{"SPAMHAUS",   "SPAMCOP", "BARRACUDACENTRAL", "SORBS",
                                                     "UCEPROTECT", "SURRIEL", "MAILSPIKE",        "INVALUEMENT",
                                                     "SPAMRATS",   "ABUSEAT"};

constexpr bool isHostChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

/// The host name at or behind `at`: letters, digits, dots and hyphens with a dot among them.
std::string_view hostFrom(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isHostChar(text[end]))
        ++end;
    std::string_view host = text.substr(at, end - at);
    while (!host.empty() && (host.back() == '.' || host.back() == '-'))
        host.remove_suffix(1);
    const bool letters =
        std::ranges::any_of(host, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    return letters && host.find('.') != std::string_view::npos ? host : std::string_view();
}

} // namespace

unsigned replyCode(std::string_view line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || line[1] < '0' || line[1] > '9' || line[2] < '0'
        || line[2] > '9' || (line.size() > 3 && line[3] != ' ' && line[3] != '-'))
        return 0;
    return static_cast<unsigned>((line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0'));
}

Reason refusalReason(unsigned code, std::string_view text)
{
    const UpperText upper(text);
    if (upper.containsAny(blockListWords))
        return Reason::BlockList;
    if (upper.contains("MAILBOX UNAVAILABLE OR NOT LOCAL")) // MailEnable of an address in its own domain
        return Reason::UserUnknown;
    if (upper.containsAny(relayWords) || code == 530)
        return Reason::RelayDenied;
    if (upper.contains("GREYLIST") || upper.contains("GRAYLIST"))
        return Reason::Greylisted;
    if (upper.containsAny(unknownWords))
        return Reason::UserUnknown;
    return code >= 500 && code != 550 ? Reason::Policy : code == 550 ? Reason::UserUnknown : Reason::Other;
}

std::string_view blockListIn(std::string_view text)
{
    const UpperText upper(text);
    for (const std::string_view phrase :
         {"BLOCKED USING ", "LISTED IN ", "LISTED BY ", "LISTED AT ", "LISTED ON ", "BLACKLISTED BY ", "BLOCKED BY "}) {
        if (const std::size_t at = upper.find(phrase); at != std::string_view::npos) {
            if (const std::string_view host = hostFrom(text, at + phrase.size()); !host.empty())
                return host;
        }
    }
    for (const std::string_view name : operators) {
        const std::size_t named = upper.find(name);
        if (named == std::string_view::npos)
            continue;
        std::size_t at = named;
        while (at > 0 && isHostChar(text[at - 1]))
            --at;
        std::string_view host = hostFrom(text, at);
        if (startsWithWord(host, "WWW."))
            host.remove_prefix(4);
        return host.empty() ? text.substr(named, name.size()) : host;
    }
    // "Greylisted" and "whitelisted" are no block lists.
    const bool grey = upper.contains("GREYLIST") || upper.contains("GRAYLIST") || upper.contains("WHITELIST");
    return !grey && upper.containsAny(std::span(blockListWords).first(4)) ? unnamedBlockList : std::string_view();
}

} // namespace postmortem
