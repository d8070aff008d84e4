// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/syslog/journal.h"

#include <charconv>

namespace postmortem {

namespace {

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

void skipBlanks(std::string_view& text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
}

/// What stands between the quotes at the front; removed with them. Escapes are left as they are.
bool takeString(std::string_view& text, std::string_view& value)
{
    if (!text.starts_with('"'))
        return false;
    std::size_t end = 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2U : 1U;
    if (end >= text.size())
        return false;
    value = text.substr(1, end - 1);
    text.remove_prefix(end + 1);
    return true;
}

/// A string without its quotes, an array with its brackets (an entry may have several values for one key, arrays among
/// them), or a bare word.
bool takeValue(std::string_view& text, std::string_view& value)
{
    if (text.starts_with('"'))
        return takeString(text, value);
    std::size_t end = 0;
    int depth = 0;
    while (end < text.size() && (depth > 0 || (text[end] != ',' && text[end] != '}'))) {
        if (text[end] == '"') {
            std::string_view rest = text.substr(end);
            std::string_view inner;
            if (!takeString(rest, inner))
                return false;
            end = text.size() - rest.size();
            continue;
        }
        const char c = text[end];
        depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
        ++end;
    }
    value = text.substr(0, end);
    while (!value.empty() && isBlank(value.back()))
        value.remove_suffix(1);
    text.remove_prefix(end);
    return !value.empty() && depth == 0;
}

struct Fields {
    std::string_view time;
    std::string_view host;
    std::string_view identifier;
    std::string_view command;
    std::string_view syslogPid;
    std::string_view pid;
    std::string_view message;
};

void keep(Fields& fields, std::string_view key, std::string_view value)
{
    if (key == "MESSAGE")
        fields.message = value;
    else if (key == "__REALTIME_TIMESTAMP")
        fields.time = value;
    else if (key == "_HOSTNAME")
        fields.host = value;
    else if (key == "SYSLOG_IDENTIFIER")
        fields.identifier = value;
    else if (key == "_COMM")
        fields.command = value;
    else if (key == "SYSLOG_PID")
        fields.syslogPid = value;
    else if (key == "_PID")
        fields.pid = value;
}

bool readFields(std::string_view line, Fields& fields)
{
    line.remove_prefix(1);
    while (true) {
        std::string_view key;
        std::string_view value;
        skipBlanks(line);
        if (!takeString(line, key))
            return false;
        skipBlanks(line);
        if (!line.starts_with(':'))
            return false;
        line.remove_prefix(1);
        skipBlanks(line);
        if (!takeValue(line, value))
            return false;
        keep(fields, key, value);
        skipBlanks(line);
        if (line.starts_with('}'))
            return true;
        if (!line.starts_with(','))
            return false;
        line.remove_prefix(1);
    }
}

void appendUtf8(std::string& text, unsigned code)
{
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | (code >> 6));
        text += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | (code >> 12));
        text += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        text += static_cast<char>(0x80 | (code & 0x3F));
    }
}

std::string decodeBytes(std::string_view array)
{
    std::string text;
    const char* at = array.data();
    const char* const end = at + array.size();
    while (at < end) {
        unsigned byte = 0;
        const auto [next, error] = std::from_chars(at, end, byte);
        if (error == std::errc() && byte < 256)
            text += static_cast<char>(byte);
        at = error == std::errc() ? next : at + 1;
    }
    return text;
}

} // namespace

bool peelJournal(std::string_view line, SyslogLine& peeled)
{
    Fields fields;
    std::int64_t us = 0;
    if (!line.starts_with('{') || !readFields(line, fields) || fields.message.empty())
        return false;
    const auto [end, error] = std::from_chars(fields.time.data(), fields.time.data() + fields.time.size(), us);
    if (error != std::errc() || us <= 0)
        return false;
    peeled.stamp = {us, Stamp::Kind::Utc};
    peeled.host = fields.host;
    peeled.program = fields.identifier.empty() ? fields.command : fields.identifier;
    peeled.pid = fields.syslogPid.empty() ? fields.pid : fields.syslogPid;
    peeled.message = fields.message;
    // A message in quotes has the quote before it; an array is not clean text.
    const bool quoted = fields.message.data()[-1] == '"';
    peeled.encoded = !quoted || fields.message.contains('\\');
    return true;
}

std::string decodeJournalValue(std::string_view value)
{
    if (value.starts_with('[') && value.find_first_not_of("[]0123456789, ") == std::string_view::npos)
        return decodeBytes(value);
    std::string text;
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] != '\\' || at + 1 >= value.size()) {
            text += value[at];
            continue;
        }
        const char kind = value[++at];
        unsigned code = 0;
        switch (kind) {
        case 'n': text += '\n'; break;
        case 't': text += '\t'; break;
        case 'r': text += '\r'; break;
        case 'b': text += '\b'; break;
        case 'f': text += '\f'; break;
        case 'u':
            if (at + 4 < value.size())
                std::from_chars(value.data() + at + 1, value.data() + at + 5, code, 16);
            appendUtf8(text, code);
            at = std::min(value.size() - 1, at + 4);
            break;
        default: text += kind; break;
        }
    }
    return text;
}

} // namespace postmortem
