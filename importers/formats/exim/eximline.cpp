// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/exim/eximline.h"

#include "importers/dialogue/words.h"
#include "model/decoding/ascii.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr std::array<std::string_view, 21> openings{"H=",
                                                    "U=",
                                                    "SMTP connection from ",
                                                    "SMTP call from ",
                                                    "SMTP command timeout ",
                                                    "SMTP data timeout ",
                                                    "SMTP protocol ",
                                                    "SMTP syntax error ",
                                                    "no MAIL in SMTP connection ",
                                                    "no host name found for IP address ",
                                                    "no IP address found for host ",
                                                    "unexpected disconnection while ",
                                                    "Start queue run: ",
                                                    "End queue run: ",
                                                    "exim ",
                                                    "exim: ",
                                                    "cwd=",
                                                    "TLS error ",
                                                    "refused connection from ",
                                                    "Connection from ",
                                                    "daemon: "};

} // namespace

bool isEximMessage(std::string_view message)
{
    static_cast<void>(takeEximPid(message));
    std::string_view rest = message;
    if (!takeEximQueueId(rest).empty())
        return true;
    if (std::ranges::any_of(openings, [&](std::string_view words) { return message.starts_with(words); }))
        return true;
    return splitWord(message).second.starts_with("authenticator failed for ");
}

std::string_view takeEximPid(std::string_view& message)
{
    if (!message.starts_with('['))
        return {};
    const std::size_t close = message.find("] ");
    if (close == std::string_view::npos || close < 2
        || !std::ranges::all_of(message.substr(1, close - 1), ascii::isDigit))
        return {};
    const std::string_view pid = message.substr(1, close - 1);
    message.remove_prefix(close + 2);
    return pid;
}

bool isRejectedHeader(std::string_view line)
{
    if (line.starts_with(' ') || line.starts_with('\t') || line.starts_with("Envelope-from: <")
        || line.starts_with("Envelope-to: <") || line.starts_with("-----"))
        return true;
    // "P Received: from …": the kind of header, a blank, its name.
    const std::size_t colon = line.find(':');
    return colon != std::string_view::npos && colon > 2 && line[1] == ' '
           && std::ranges::all_of(line.substr(2, colon - 2),
                                  [](char c) { return ascii::isAlphanumeric(c) || c == '-'; });
}

bool isEximQueueId(std::string_view text)
{
    const bool lengths = (text.size() == 16 && text[6] == '-' && text[13] == '-')
                         || (text.size() == 23 && text[6] == '-' && text[18] == '-');
    return lengths && std::ranges::count(text, '-') == 2
           && std::ranges::all_of(text, [](char c) { return ascii::isAlphanumeric(c) || c == '-'; });
}

std::string_view takeEximQueueId(std::string_view& text)
{
    for (const std::size_t length : {std::size_t{16}, std::size_t{23}}) {
        if (text.size() > length && text[length] == ' ' && isEximQueueId(text.substr(0, length))) {
            const std::string_view id = text.substr(0, length);
            text.remove_prefix(length + 1);
            return id;
        }
    }
    return {};
}

bool takeEximClient(std::string_view& text, LineFact& fact)
{
    std::string_view rest = text.starts_with("H=") ? text.substr(2) : text;
    for (std::size_t at = rest.find('['); at != std::string_view::npos; at = rest.find('[', at + 1)) {
        if (at > 0 && rest[at - 1] != ' ')
            continue;
        const std::size_t close = rest.find(']', at);
        if (close == std::string_view::npos)
            return false;
        const auto ip = IpAddress::parse(rest.substr(at + 1, close - at - 1));
        if (!ip)
            continue;
        fact.ip = *ip;
        const std::string_view name = trimmed(rest.substr(0, at));
        const std::size_t open = name.find('(');
        fact.detail = open != std::string_view::npos && name.ends_with(')')
                          ? name.substr(open + 1, name.size() - open - 2)
                          : name; // the HELO name was the verified one
        rest.remove_prefix(close + 1);
        fact.service = {};
        if (rest.size() > 1 && rest[0] == ':' && ascii::isDigit(rest[1])) {
            const std::size_t end = std::min(rest.find_first_not_of("0123456789", 1), rest.size());
            fact.service = rest.substr(1, end - 1);
            rest.remove_prefix(end);
        }
        text = rest;
        return true;
    }
    return false;
}

std::string_view takeEximField(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    bool quoted = false;
    std::size_t at = 0;
    for (; at < text.size() && (quoted || text[at] != ' '); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            quoted = !quoted;
    }
    at = std::min(at, text.size());
    const std::string_view field = text.substr(0, at);
    text.remove_prefix(at);
    return field;
}

void readEximAuthenticator(std::string_view value, LineFact& fact)
{
    const std::size_t colon = value.find(':');
    fact.mechanism = eximMechanism(value.substr(0, colon));
    if (colon == std::string_view::npos)
        return;
    fact.account = value.substr(colon + 1);
    fact.account = fact.account.substr(0, fact.account.find(':')); // the sender of MAIL's AUTH= may follow
}

Mechanism eximMechanism(std::string_view authenticator)
{
    static constexpr std::array<std::pair<std::string_view, Mechanism>, 11> words{
        {{"CRAM", Mechanism::CramMd5},
         {"SCRAM", Mechanism::Scram},
         {"DIGEST", Mechanism::DigestMd5},
         {"GSSAPI", Mechanism::Gssapi},
         {"NTLM", Mechanism::Ntlm},
         {"SPA", Mechanism::Ntlm},
         {"MSN", Mechanism::Ntlm},
         {"XOAUTH", Mechanism::XOAuth2},
         {"OAUTHBEARER", Mechanism::OAuthBearer},
         {"PLAIN", Mechanism::Plain},
         {"LOGIN", Mechanism::Login}}};
    if (contains(authenticator, "SCRAM"))
        return Mechanism::Scram;
    for (const auto& [word, mechanism] : words) {
        if (contains(authenticator, word))
            return mechanism;
    }
    return Mechanism::Other;
}

} // namespace postmortem
