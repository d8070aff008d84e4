// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/rowsecrets.h"

#include "model/decoding/ascii.h"
#include "model/decoding/commandrow.h"
#include "model/decoding/decoding.h"
#include "model/decoding/payload.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;

bool isAscii(char c)
{
    return (static_cast<unsigned char>(c) & 0x80U) == 0;
}

bool allOf(std::string_view text, std::size_t size, bool (*is)(char))
{
    return text.size() == size && std::ranges::all_of(text, is);
}

/// A name or a password in base64; either may hold control characters. A verb alone may look like it.
bool isEncodedAnswer(std::string_view word)
{
    constexpr auto verbs = std::to_array<std::string_view>(
        {"rset", "noop", "quit", "data", "help", "stat", "list", "uidl", "capa", "last", "starttls", "stls", "turn"});
    if (!isBase64Word(word) || std::ranges::contains(verbs, ascii::toLower(word)))
        return false;
    const auto bytes = decodeBase64(word);
    const bool upper = std::ranges::any_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool lower = std::ranges::any_of(word, [](char c) { return c >= 'a' && c <= 'z'; });
    return bytes && !bytes->empty()
           && (visibleText(*bytes) == *bytes || (upper && lower && std::ranges::all_of(*bytes, isAscii)));
}

constexpr std::string_view harakaHook = " hook=unrecognized_command ";

/// What the client said, as Haraka gives it to the plugins that may know it.
std::string_view harakaSaid(std::string_view line)
{
    constexpr std::string_view name = " params=";
    const std::size_t at = line.find(harakaHook);
    const std::size_t params = at == npos ? at : line.find(name, at + harakaHook.size() - 1);
    if (params == npos)
        return {};
    std::string_view value = line.substr(params + name.size());
    if (value.starts_with('"'))
        value.remove_prefix(1);
    return value.substr(0, std::min(value.find("\" retval="), value.find(" retval=")));
}

/// Haraka takes the answers to AUTH for commands that it does not know: all of them are hidden, but plain verbs.
std::string_view harakaAnswer(std::string_view line)
{
    const std::string_view said = harakaSaid(line);
    const bool verb = said.size() <= 10 && std::ranges::all_of(said, [](char c) { return c >= 'A' && c <= 'Z'; });
    return verb ? std::string_view() : said;
}

/// A row that the AUTH plugin has taken.
bool isHarakaAuthHook(std::string_view line)
{
    const std::size_t at = line.find(harakaHook);
    const std::string_view rest = at == npos ? std::string_view() : line.substr(at + harakaHook.size());
    return rest.starts_with("plugin=auth") && rest.contains(" retval=OK");
}

} // namespace

std::vector<std::string_view> rowSecrets(std::string_view line)
{
    const std::optional<CommandRow> row = commandRow(line);
    std::string_view secret = row ? row->secret() : harakaAnswer(line);
    if (const std::string_view said = behindMercuryColumns(line); isEncodedAnswer(said))
        secret = said; // the name or the password: the row does not tell
    return secret.empty() ? std::vector<std::string_view>() : std::vector{secret};
}

HarakaAuth harakaAuth(std::string_view line)
{
    if (isHarakaAuthHook(line))
        return HarakaAuth::Said;
    const bool refusal = line.contains("] [auth") && line.contains("] delaying for ");
    return refusal ? HarakaAuth::Refusal : HarakaAuth::None;
}

std::string_view harakaUserName(std::string_view before, std::string_view line, std::string_view after)
{
    if (!isHarakaAuthHook(before) || harakaSaid(before) != "AUTH" || !isHarakaAuthHook(line))
        return {};
    const std::string_view name = harakaAnswer(line);
    const bool goesOn = isHarakaAuthHook(after) && !harakaAnswer(after).empty();
    const auto bytes = isBase64Word(name) ? decodeBase64(name) : std::nullopt;
    return goesOn && bytes && visibleText(*bytes) == *bytes ? name : std::string_view();
}

std::string_view behindMercuryColumns(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view type = ascii::takeWord(rest);
    const std::string_view date = ascii::takeWord(rest);
    const std::string_view time = ascii::takeWord(rest);
    const std::string_view id = ascii::takeWord(rest);
    const bool columns = type.size() == 1 && allOf(date, 8, ascii::isDigit) && allOf(time, 6, ascii::isDigit)
                         && !id.empty() && std::ranges::all_of(id, ascii::isHex);
    return columns ? rest : std::string_view();
}

std::optional<CommunigateSaid> communigateSaid(std::string_view line)
{
    constexpr auto marks = std::to_array<std::string_view>({"inp:", "out:", "cmd:", "rsp:", "Input Line:", "Sending"});
    CommunigateSaid row;
    std::string_view rest = line;
    row.stamp = ascii::takeWord(rest);
    const std::string_view level = ascii::takeWord(rest);
    const std::string_view tag = ascii::takeWord(rest);
    row.session = tag.substr(0, tag.find('('));
    rest = ascii::trimmed(rest);
    const auto mark = std::ranges::find_if(marks, [&](std::string_view one) {
        return rest.starts_with(one) && rest.size() > one.size() && rest[one.size()] == ' ';
    });
    if (row.stamp.empty() || !ascii::isDigit(row.stamp.front()) || !allOf(level, 1, ascii::isDigit)
        || row.session.empty() || mark == marks.end())
        return std::nullopt;
    row.mark = *mark;
    rest = ascii::trimmed(rest.substr(mark->size()));
    constexpr std::string_view lineEnd = "\\r\\n"; // as it is written
    if (rest.ends_with(lineEnd))
        rest.remove_suffix(lineEnd.size());
    row.said = rest;
    return row;
}

} // namespace postmortem
