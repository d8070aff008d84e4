// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/payload.h"

#include "model/decoding/ascii.h"
#include "model/decoding/rowsecrets.h"

#include <array>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;

bool isMonth(std::string_view word)
{
    constexpr auto months = std::to_array<std::string_view>(
        {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"});
    return word.size() == 3 && std::ranges::contains(months, ascii::toLower(word));
}

bool isDirectionMark(std::string_view word)
{
    return word.find_first_of("<>|") != npos && word.find_first_not_of("<>-=|*") == npos;
}

/// Stamps, addresses, thread ids: digits with punctuation, or something in brackets.
bool isStampLike(std::string_view word)
{
    if (word.front() == '[' || word.front() == '(')
        return word.back() == ']' || word.back() == ')' || word.back() == ':';
    const bool digit = std::ranges::any_of(word, ascii::isDigit);
    const bool shape = std::ranges::all_of(
        word, [](char c) { return ascii::isHex(c) || std::string_view("TtZz.:,+-/%[]()\"").contains(c); });
    return digit && shape && word.find_first_of(".:-/") != npos;
}

bool isPromptWord(std::string_view word)
{
    return ascii::equals(word, "Username:") || ascii::equals(word, "Password:") || ascii::equals(word, "pass:");
}

/// "imapd[12]:", "C:", "RECEIVED:"; a prompt is the server speaking already.
bool isLabel(std::string_view word)
{
    return word.size() > 1 && word.back() == ':' && !isPromptWord(word);
}

/// A plain number is a pid or a socket, unless it may be a reply code.
bool isPlainNumber(std::string_view word)
{
    return word.size() != 3 && std::ranges::all_of(word, ascii::isDigit);
}

/// "Tue" or "Tue," of a date, its month, and a zone.
bool isDateWord(std::string_view word)
{
    constexpr auto days = std::to_array<std::string_view>({"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
    const std::string_view day = word.substr(0, word.size() - (word.ends_with(',') ? 1 : 0));
    const bool zone =
        word.size() == 5 && (word[0] == '+' || word[0] == '-') && std::ranges::all_of(word.substr(1), ascii::isDigit);
    return zone || isMonth(word) || std::ranges::contains(days, ascii::toLower(day));
}

bool isPrefixWord(std::string_view word)
{
    return isDirectionMark(word) || isDateWord(word) || isStampLike(word) || isLabel(word) || isPlainNumber(word);
}

/// Behind the syslog header "Nov 23 10:31:29 host".
std::string_view withoutSyslogHeader(std::string_view line)
{
    std::string_view rest = line;
    if (!isMonth(ascii::takeWord(rest)))
        return line;
    ascii::takeWord(rest);
    if (!ascii::takeWord(rest).contains(':'))
        return line;
    ascii::takeWord(rest);
    return rest;
}

/// Formats that say in words or in a column of its own where the dialogue begins.
std::string_view behindMarker(std::string_view line)
{
    constexpr auto markers = std::to_array<std::string_view>({"\"RECEIVED: ", "\"SENT: ", ",<,", ",>,"});
    for (const std::string_view marker : markers) {
        const std::size_t at = line.find(marker);
        if (at == npos)
            continue;
        std::string_view rest = line.substr(at + marker.size());
        const char close = marker.front();
        if (!rest.empty() && rest.back() == close)
            rest.remove_suffix(1);
        return rest;
    }
    return {};
}

std::size_t wordEnd(std::string_view text, std::size_t from)
{
    while (from < text.size() && !ascii::isSpace(text[from]))
        ++from;
    return from;
}

} // namespace

std::string_view payloadOf(std::string_view line)
{
    line = ascii::trimmed(line);
    if (const std::string_view dialogue = behindMarker(line); !dialogue.empty())
        return ascii::trimmed(dialogue);
    if (const std::string_view said = behindMercuryColumns(line); !said.empty())
        return said;
    if (const auto row = communigateSaid(line))
        return row->said;
    std::string_view rest = withoutSyslogHeader(line);
    bool first = true;
    bool marked = false; // behind a direction mark only Postfix' "unknown[192.0.2.1]:" is still prefix
    while (!rest.empty()) {
        std::string_view after = rest;
        const std::string_view word = ascii::takeWord(after);
        // IceWarp's own lines have a word where the address stands, and a thread id behind it.
        const bool columnWord = first && after.starts_with('[');
        const bool prefix = marked ? word.ends_with("]:") : isPrefixWord(word) || columnWord;
        if (!prefix || after.empty())
            break;
        marked = marked || isDirectionMark(word);
        rest = after;
        first = false;
    }
    return rest;
}

bool isServerPayload(std::string_view payload)
{
    if (payload.size() >= 3 && payload[0] >= '2' && payload[0] <= '5' && ascii::isDigit(payload[1])
        && ascii::isDigit(payload[2]))
        return payload.size() == 3 || payload[3] == ' ' || payload[3] == '-';
    if (payload == "+" || payload.starts_with("+ ") || payload.starts_with("* ") || ascii::startsWith(payload, "+OK")
        || ascii::startsWith(payload, "-ERR"))
        return true;
    std::string_view rest = payload;
    ascii::takeWord(rest);
    const std::string_view word = ascii::takeWord(rest);
    return word == "OK" || word == "NO" || word == "BAD";
}

std::optional<std::string_view> challengeOf(std::string_view payload)
{
    if (payload == "334" || payload == "+")
        return std::string_view();
    if (payload.starts_with("334 ") || payload.starts_with("334-"))
        return ascii::trimmed(payload.substr(4));
    if (payload.starts_with("+ "))
        return ascii::trimmed(payload.substr(2));
    return std::nullopt;
}

bool isBase64Word(std::string_view text)
{
    while (!text.empty() && text.back() == '=')
        text.remove_suffix(1);
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return ascii::isDigit(c) || ascii::isLetter(c) || c == '+' || c == '/';
    });
}

bool announcesLiteral(std::string_view payload)
{
    payload = ascii::trimmed(payload);
    const std::size_t open = payload.rfind('{');
    if (open == npos || payload.back() != '}')
        return false;
    std::string_view number = payload.substr(open + 1, payload.size() - open - 2);
    if (number.ends_with('+'))
        number.remove_suffix(1);
    return !number.empty() && std::ranges::all_of(number, ascii::isDigit);
}

std::string_view unquoted(std::string_view text)
{
    return text.size() >= 2 && text.front() == '"' && text.back() == '"' ? text.substr(1, text.size() - 2) : text;
}

namespace {

/// One IMAP astring at the front of `rest`, quotes kept.
std::string_view takeAstring(std::string_view& rest)
{
    rest = ascii::trimmed(rest);
    std::size_t end = 0;
    if (rest.starts_with('"')) {
        for (end = 1; end < rest.size() && rest[end] != '"'; ++end)
            if (rest[end] == '\\')
                ++end;
        end = std::min(end + 1, rest.size());
    } else {
        end = wordEnd(rest, 0);
    }
    const std::string_view text = rest.substr(0, end);
    rest = ascii::trimmed(rest.substr(end));
    return text;
}

} // namespace

std::optional<LoginCommand> imapLogin(std::string_view payload)
{
    std::string_view rest = payload;
    const std::string_view tag = ascii::takeWord(rest);
    const bool tagLike = !tag.empty() && std::ranges::all_of(tag, [](char c) {
        return ascii::isDigit(c) || ascii::isLetter(c) || c == '.' || c == '-' || c == '_' || c == '#' || c == '$';
    });
    const bool sasl = ascii::equals(tag, "AUTH") || ascii::equals(tag, "AUTHENTICATE") || ascii::equals(tag, "SASL");
    // "Aborted login by logging out (auth failed, …": Dovecot's words, login-common/client-common.c.
    const bool prose = ascii::equals(tag, "Aborted");
    if (!tagLike || sasl || prose || !ascii::equals(ascii::takeWord(rest), "LOGIN") || rest.empty())
        return std::nullopt;
    LoginCommand command;
    const std::string_view user = takeAstring(rest);
    if (!announcesLiteral(user))
        command.user = user;
    if (!announcesLiteral(rest))
        command.password = rest;
    return command;
}

std::optional<AuthCommand> authCommand(std::string_view payload)
{
    std::string_view rest = payload;
    std::string_view word = ascii::takeWord(rest);
    if (!ascii::equals(word, "AUTH") && !ascii::equals(word, "AUTHENTICATE")) {
        word = ascii::takeWord(rest);
        if (!ascii::equals(word, "AUTHENTICATE"))
            return std::nullopt;
    }
    const std::string_view mechanism = ascii::takeWord(rest);
    if (mechanism.empty() || mechanism.ends_with(':') || mechanism.contains('='))
        return std::nullopt;
    return AuthCommand{mechanism, rest};
}

namespace {

/// Where a value that begins at `from` ends, by how it is wrapped.
std::size_t valueEnd(std::string_view line, std::size_t from, bool inParentheses, bool afterEquals)
{
    if (inParentheses) // Dovecot, vpopmail: the value may hold ")" itself, so the last one closes
        return std::min(line.rfind(')'), line.size());
    if (afterEquals)
        return std::min(line.find_first_of(" \t,;\"", from), line.size());
    return line.size();
}

/// The value behind a name and its ":" or "=", quotes taken off.
std::string_view secretAt(std::string_view line, std::size_t nameBegin, std::size_t from)
{
    const bool afterEquals = line[from - 1] == '=';
    while (from < line.size() && line[from] == ' ')
        ++from;
    if (from == line.size())
        return {};
    const char quote = line[from];
    const std::size_t open = line.rfind('(', nameBegin);
    const bool inParentheses = open != npos && line.find(')', open) >= from && line.find(')', from) != npos;
    std::size_t end = valueEnd(line, from, inParentheses, afterEquals);
    if (quote == '\'' || quote == '"') {
        const std::size_t close = line.rfind(quote, end == 0 ? 0 : (inParentheses ? end : line.size()) - 1);
        if (close != npos && close > from)
            return line.substr(from + 1, close - from - 1);
    }
    return line.substr(from, end - from);
}

bool isWordByte(char c)
{
    return ascii::isLetter(c) || ascii::isDigit(c) || c == '_';
}

} // namespace

std::vector<std::string_view> namedSecrets(std::string_view line)
{
    constexpr auto names = std::to_array<std::string_view>({"password", "passwd", "passphrase", "pass", "pwd"});
    std::vector<std::string_view> found;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (i > 0 && isWordByte(line[i - 1]))
            continue;
        for (const std::string_view name : names) {
            std::size_t from = i + name.size();
            if (!ascii::startsWith(line.substr(i), name))
                continue;
            while (from < line.size() && line[from] == ' ')
                ++from;
            if (from >= line.size() || (line[from] != ':' && line[from] != '='))
                continue;
            const std::string_view value = secretAt(line, i, from + 1);
            if (value.empty())
                continue;
            found.push_back(value);
            i = static_cast<std::size_t>(value.data() - line.data()) + value.size();
            break;
        }
    }
    return found;
}

} // namespace postmortem
