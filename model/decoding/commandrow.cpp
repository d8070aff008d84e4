// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/decoding/commandrow.h"

#include "model/decoding/ascii.h"
#include "model/decoding/decoding.h"

#include <algorithm>
#include <array>

namespace postmortem {

namespace {

constexpr auto npos = std::string_view::npos;

bool isNumber(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, ascii::isDigit);
}

/// The text up to the next separator, removed from `line` with it; false when there is none.
bool takeColumn(std::string_view& line, char separator, std::string_view& column)
{
    const std::size_t at = line.find(separator);
    if (at == npos)
        return false;
    column = line.substr(0, at);
    line.remove_prefix(at + 1);
    return true;
}

/// The last column, removed from `line` with the separator before it.
std::string_view takeLast(std::string_view& line, char separator)
{
    const std::size_t at = line.rfind(separator);
    const std::string_view column = at == npos ? line : line.substr(at + 1);
    line = line.substr(0, at == npos ? 0 : at);
    return column;
}

/// "reply<bytes out><bytes in><user><subject>", where the last two may be missing. Read from its end, because what
/// stands before is the client's text and may hold tabs.
bool takeTail(std::string_view& line, CommandRow& row)
{
    std::array<std::string_view, 4> last; // from the end
    std::string_view rest = line;
    for (std::string_view& column : last)
        column = takeLast(rest, '\t');
    std::size_t behind = 0; // columns behind the numbers
    if (isNumber(last[1]) && isNumber(last[2]))
        behind = 1;
    else if (isNumber(last[2]) && isNumber(last[3]))
        behind = 2;
    else if (!isNumber(last[0]) || !isNumber(last[1]))
        return false;
    if (behind > 0)
        row.user = last[behind - 1];
    for (std::size_t i = 0; i < behind + 2; ++i)
        takeLast(line, '\t');
    row.reply = takeLast(line, '\t');
    return true;
}

/// What stands behind the first column, removed from `line`; for a row without its end.
std::string_view takeRest(std::string_view& line, char separator)
{
    std::string_view rest = line;
    std::string_view first;
    if (!takeColumn(rest, separator, first))
        return {};
    line = first;
    return rest.substr(0, rest.find(separator));
}

std::optional<CommandRow> activityRow(std::string_view line)
{
    CommandRow row;
    if (!takeColumn(line, '\t', row.agent))
        return std::nullopt;
    if (!isCommandAgent(row.agent)) {
        row.stamp = row.agent;
        if (!takeColumn(line, '\t', row.agent) || !isCommandAgent(row.agent))
            return std::nullopt;
    }
    if ((row.agent.starts_with("SMTP") && !takeColumn(line, '\t', row.message)) || !takeColumn(line, '\t', row.socket)
        || !takeColumn(line, '\t', row.address) || !takeColumn(line, '\t', row.verb) || !isNumber(row.socket))
        return std::nullopt;
    row.whole = takeTail(line, row);
    if (!row.whole)
        row.reply = takeRest(line, '\t');
    row.command = line;
    return row;
}

/// A command has no blank here: a blank in it is written as '+'.
std::optional<CommandRow> w3cRow(std::string_view line)
{
    CommandRow row;
    row.w3c = true;
    const std::string_view whole = line;
    for (int column = 0; !isCommandAgent(row.agent); ++column) { // date, time, address, agent
        row.address = row.agent;
        if (column == 4 || !takeColumn(line, ' ', row.agent) || row.agent.contains('\t'))
            return std::nullopt; // what a client says stands behind these
    }
    if (row.address.empty())
        return std::nullopt;
    row.stamp = ascii::trimmed(whole.substr(0, static_cast<std::size_t>(row.address.data() - whole.data())));
    std::string_view server;
    if (!takeColumn(line, ' ', server) || !takeColumn(line, ' ', row.socket) || !takeColumn(line, ' ', row.verb)
        || !isNumber(row.socket))
        return std::nullopt;
    std::string_view computer;
    std::string_view sent;
    if (!takeColumn(line, ' ', row.command) || !takeColumn(line, ' ', row.reply) || !takeColumn(line, ' ', computer)
        || !takeColumn(line, ' ', sent)) {
        row.whole = false;
        if (row.command.empty())
            row.command = line;
        return row;
    }
    const std::string_view received = ascii::takeWord(line);
    row.user = line == "-" ? std::string_view() : line;
    row.whole = isNumber(sent) && isNumber(received);
    return row;
}

/// '+' as blanks, but where it stands for itself: in a mailbox, in base64, and in POP3's "+OK".
std::string withBlanks(std::string_view field, std::size_t mostBlanks)
{
    std::string text(field == "-" ? std::string_view() : field);
    bool inMailbox = false;
    for (std::size_t i = text.starts_with('+') ? 1 : 0; i < text.size() && mostBlanks > 0; ++i) {
        if (text[i] == '<' || text[i] == '>')
            inMailbox = text[i] == '<';
        if (text[i] != '+' || inMailbox)
            continue;
        text[i] = ' ';
        --mostBlanks;
    }
    return text;
}

std::string w3cCommand(std::string_view verb, std::string_view command)
{
    if (ascii::startsWith(command, "AUTH+"))
        return withBlanks(command, 2);
    if (ascii::equals(verb, "AUTH"))
        return command == "-" ? std::string() : std::string(command);
    const bool oneWord = ascii::startsWith(command, "USER+") || ascii::startsWith(command, "PASS+");
    return withBlanks(command, oneWord ? 1 : npos);
}

/// The tag of "a1 OK done", with a blank behind it.
std::string_view tagOf(std::string_view reply)
{
    const std::size_t end = reply.find(' ');
    if (end == npos || end == 0 || reply[0] == '*' || reply[0] == '+')
        return {};
    const std::string_view rest = reply.substr(end + 1);
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool tagged = ascii::equals(word, "OK") || ascii::equals(word, "NO") || ascii::equals(word, "BAD");
    return tagged ? reply.substr(0, end + 1) : std::string_view();
}

} // namespace

std::string CommandRow::commandText() const
{
    std::string text = w3c ? w3cCommand(verb, command) : std::string(command);
    if (agent.starts_with("IMAP") && !text.empty())
        text.insert(0, tagOf(replyText()));
    return text;
}

std::string CommandRow::replyText() const
{
    return w3c ? withBlanks(reply, npos) : std::string(reply);
}

std::string_view CommandRow::secret() const
{
    const auto behindWords = [this](int words) {
        std::string_view rest = command;
        for (; words > 0; --words) {
            const std::size_t at = rest.find(w3c ? '+' : ' ');
            if (at == npos)
                return std::string_view();
            rest.remove_prefix(at + 1);
        }
        return rest;
    };
    if (ascii::equals(verb, "PASS"))
        return behindWords(1);
    if (ascii::equals(verb, "LOGIN"))
        return behindWords(2);
    if (!ascii::equals(verb, "AUTH") || command == "*" || command == "-" || command == "{blank}")
        return {};
    if (ascii::startsWith(command, "AUTH")) {
        const bool login = ascii::startsWith(behindWords(1), "LOGIN"); // with the user name, if anything
        return behindWords(login ? 3 : 2);
    }
    // An answer: the user name when the password is asked for next.
    const bool nextIsPassword =
        reply.size() > 4 && reply.starts_with("334") && promptOf(reply.substr(4)) == Prompt::Password;
    return nextIsPassword ? std::string_view() : command;
}

bool isCommandAgent(std::string_view column)
{
    constexpr auto agents =
        std::to_array<std::string_view>({"SMTP-IN", "SMTP-OU", "SMTP-OUT", "POP3-IN", "POP-IN", "IMAP-IN", "IMAP4-IN"});
    return std::ranges::contains(agents, column);
}

std::optional<CommandRow> commandRow(std::string_view line)
{
    auto row = w3cRow(line);
    return row ? row : activityRow(line);
}

} // namespace postmortem
