// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/decoding/rowsecrets.h"

#include "model/decoding/ascii.h"
#include "model/decoding/decoding.h"
#include "model/decoding/payload.h"

#include <algorithm>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;

/// The columns of a line, empty ones too.
std::vector<std::string_view> columnsOf(std::string_view line, char separator)
{
    std::vector<std::string_view> columns;
    while (true) {
        const std::size_t end = line.find(separator);
        columns.push_back(line.substr(0, end));
        if (end == npos)
            return columns;
        line.remove_prefix(end + 1);
    }
}

bool isAgent(std::string_view column)
{
    return column == "SMTP-IN" || column == "POP3-IN" || column == "POP-IN" || column == "IMAP-IN";
}

/// A verb, the client's line and the reply, with `blank` between words.
struct Row {
    std::string_view verb;
    std::string_view command;
    std::string_view reply;
    char blank = ' ';
};

/// The part of the command behind `words` words; empty when there is none.
std::string_view behindWords(const Row& row, int words)
{
    std::string_view rest = row.command;
    for (; words > 0; --words) {
        const std::size_t at = rest.find(row.blank);
        if (at == npos)
            return {};
        rest.remove_prefix(at + 1);
    }
    return rest;
}

std::string_view secretOf(const Row& row)
{
    if (ascii::equals(row.verb, "PASS"))
        return behindWords(row, 1);
    if (ascii::equals(row.verb, "LOGIN"))
        return behindWords(row, 2);
    if (!ascii::equals(row.verb, "AUTH") || row.command == "*" || row.command == "{blank}")
        return {};
    if (ascii::startsWith(row.command, "AUTH")) {
        const bool login = ascii::startsWith(behindWords(row, 1), "LOGIN"); // with the user name, if anything
        return behindWords(row, login ? 3 : 2);
    }
    // An answer: the user name when the password is asked for next.
    const bool nextIsPassword =
        row.reply.size() > 4 && row.reply.starts_with("334") && promptOf(row.reply.substr(4)) == Prompt::Password;
    return nextIsPassword ? std::string_view() : row.command;
}

/// "agent [message] socket address verb command reply …", separated by tabs.
std::string_view inTabbedRow(std::string_view line)
{
    const std::vector<std::string_view> columns = columnsOf(line, '\t');
    const auto agent = std::ranges::find_if(columns, isAgent);
    const auto left = columns.end() - agent;
    const std::ptrdiff_t verb = agent != columns.end() && *agent == "SMTP-IN" ? 4 : 3;
    if (left <= verb + 2)
        return {};
    return secretOf({agent[verb], agent[verb + 1], agent[verb + 2], ' '});
}

/// "address agent address socket verb command reply …", separated by blanks, with '+' for a blank.
std::string_view inW3cRow(std::string_view line)
{
    const std::vector<std::string_view> columns = columnsOf(line, ' ');
    const auto agent = std::ranges::find_if(columns, isAgent);
    constexpr std::ptrdiff_t verb = 3;
    if (columns.end() - agent <= verb + 2)
        return {};
    return secretOf({agent[verb], agent[verb + 1], agent[verb + 2], '+'});
}

bool allOf(std::string_view text, std::size_t size, bool (*is)(char))
{
    return text.size() == size && std::ranges::all_of(text, is);
}

} // namespace

std::vector<std::string_view> rowSecrets(std::string_view line)
{
    std::string_view secret = line.contains('\t') ? inTabbedRow(line) : inW3cRow(line);
    if (const std::string_view said = behindMercuryColumns(line); isBase64Word(said)) {
        const auto bytes = decodeBase64(said);
        if (bytes && !bytes->empty() && visibleText(*bytes) == *bytes)
            secret = said; // the name or the password: the row does not tell
    }
    return secret.empty() ? std::vector<std::string_view>() : std::vector{secret};
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

} // namespace postmortem
