// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/logline.h"

#include "model/base/timeus.h"
#include "model/decoding/ascii.h"
#include "model/decoding/rowsecrets.h"
#include "model/base/textmatch.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace postmortem {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::ranges::any_of(words, [&](std::string_view w) { return equalsNoCase(w, word); });
}

constexpr std::array<std::string_view, 12> months = {"jan", "feb", "mar", "apr", "may", "jun",
                                                     "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::array<std::string_view, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

// "10:31:29", "10:31:29.123", also behind "2026-11-23T"; µs since midnight.
std::optional<std::int64_t> clockIn(std::string_view word)
{
    const std::size_t colon = word.find(':');
    if (colon == std::string_view::npos || colon == 0)
        return std::nullopt;
    const std::size_t begin = colon >= 2 && ascii::isDigit(word[colon - 2]) ? colon - 2 : colon - 1;
    std::array<std::int64_t, 3> parts{};
    const char* at = word.data() + begin;
    const char* const end = word.data() + word.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [next, error] = std::from_chars(at, end, parts[i]);
        if (error != std::errc() || next - at > 2 || (i < 2 && (next == end || *next != ':')))
            return std::nullopt;
        at = next + (i < 2 ? 1 : 0);
    }
    std::int64_t us = parts[0] * usPerHour + parts[1] * usPerMinute + parts[2] * usPerSecond;
    if (at != end && (*at == '.' || *at == ',')) {
        std::int64_t unit = usPerSecond / 10;
        for (++at; at != end && ascii::isDigit(*at); ++at, unit /= 10)
            us += (*at - '0') * unit;
    }
    return us;
}

// "032514"
std::optional<std::int64_t> compactClock(std::string_view digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || digits.size() != 6 || end != digits.data() + digits.size())
        return std::nullopt;
    return value / 10'000 * usPerHour + value / 100 % 100 * usPerMinute + value % 100 * usPerSecond;
}

// Letters that a zone, an AM/PM or a date may have besides digits: none but in these words.
bool isDatePart(std::string_view word)
{
    if (word.ends_with(','))
        word.remove_suffix(1);
    if (isOneOf(word, months) || isOneOf(word, weekdays))
        return true;
    return !word.empty() && word.size() <= 12 && word.find_first_not_of("0123456789-/.") == std::string_view::npos
           && ascii::isDigit(word.front());
}

bool isZoneWord(std::string_view word)
{
    if (isOneOf(word, std::array<std::string_view, 6>{"am", "pm", "a.m.", "p.m.", "utc", "gmt"}))
        return true;
    return word.size() >= 5 && (word[0] == '+' || word[0] == '-')
           && word.substr(1).find_first_not_of("0123456789:") == std::string_view::npos;
}

// Ids are numbers, hexadecimal, or "#7"; a word in brackets ("[NOTICE]") is none.
bool isIdText(std::string_view text)
{
    if (text.starts_with('#'))
        text.remove_prefix(1);
    return !text.empty() && text.size() <= 40
           && text.find_first_not_of("0123456789abcdefABCDEF-") == std::string_view::npos;
}

class LineCutter final {
public:
    explicit LineCutter(std::string_view line) : m_rest(trimmed(line)) { m_line.payload = m_rest; }

    LogLine cut()
    {
        if (cutQuotedFields() || cutCommaFields() || cutCommandRow() || cutMercuryColumns() || cutCommunigateTag())
            return m_line;
        cutAddress();
        cutDottedDate();
        cutBrackets();
        cutStamp();
        cutBrackets();
        if (m_syslogStamp)
            cutSyslogTag();
        cutMark();
        m_line.payload = m_rest;
        return m_line;
    }

private:
    [[nodiscard]] std::string_view word() const { return m_rest.substr(0, m_rest.find_first_of(" \t")); }

    void drop(std::size_t bytes) { m_rest = trimmed(m_rest.substr(std::min(bytes, m_rest.size()))); }

    // hMailServer: "SMTPD"\t3784\t151\t"2014-04-07 19:02:26.083"\t"203.0.113.9"\t"SENT: 220 mail"
    bool cutQuotedFields()
    {
        if (!m_rest.starts_with('"') || m_rest.find('\t') == std::string_view::npos)
            return false;
        std::string_view rest = m_rest;
        while (!rest.empty()) {
            const std::size_t tab = rest.find('\t');
            takeField(unquoted(rest.substr(0, tab)), tab == std::string_view::npos);
            rest = tab == std::string_view::npos ? std::string_view() : rest.substr(tab + 1);
        }
        return true;
    }

    static std::string_view unquoted(std::string_view field)
    {
        if (field.starts_with('"'))
            field.remove_prefix(1);
        if (field.ends_with('"'))
            field.remove_suffix(1);
        return field;
    }

    void takeField(std::string_view field, bool last)
    {
        if (last) {
            m_rest = field;
            cutMark();
            m_line.payload = m_rest;
        } else if (const auto address = IpAddress::parse(field)) {
            m_line.address = address;
        } else if (isIdText(field)) {
            m_line.ids.push_back(field);
        } else if (const auto clock = clockIn(field)) {
            m_line.timeOfDay = clock;
        }
    }

    // Exchange: 2026-11-23T09:00:00.000Z,connector,session,sequence,local,remote,event,data,context
    bool cutCommaFields()
    {
        const std::size_t comma = m_rest.find(',');
        if (comma == std::string_view::npos || comma < 19 || !clockIn(m_rest.substr(0, comma)))
            return false;
        m_line.timeOfDay = clockIn(m_rest.substr(0, comma));
        std::string_view rest = m_rest.substr(comma + 1);
        constexpr std::size_t session = 1; // the sequence number behind it is an id of nothing
        std::size_t place = 0;
        for (std::size_t end = rest.find(','); end != std::string_view::npos; end = rest.find(','), ++place) {
            const std::string_view field = rest.substr(0, end);
            rest.remove_prefix(end + 1);
            if (field.size() == 1 && std::string_view("<>+-*").contains(field.front())) {
                m_line.mark = field;
                break;
            }
            if (place == session && isIdText(field))
                m_line.ids.push_back(field);
        }
        const std::size_t context = rest.rfind(',');
        m_line.payload = unquoted(rest.substr(0, context));
        return !m_line.mark.empty();
    }

    void cutAddress()
    {
        const std::string_view first = word();
        if (const auto address = IpAddress::parse(first);
            address && first.find_first_of(".:") != std::string_view::npos) {
            m_line.address = address;
            drop(first.size());
        }
    }

    // MailEnable: a command and its reply in columns of their own.
    bool cutCommandRow()
    {
        const std::optional<CommandRow> row = commandRow(m_rest);
        if (!row)
            return false;
        m_line.row = row;
        m_line.timeOfDay = clockIn(row->stamp.substr(row->stamp.find(' ') + 1));
        m_line.address = IpAddress::parse(row->address);
        m_line.ids.push_back(row->socket);
        m_line.payload = row->command.empty() || row->command == "-" ? row->reply : row->command;
        return true;
    }

    // Mercury/32: "T 20230421 032514 6441a8a1 EHLO x". It logs what the client says, and its own notes on the connection.
    bool cutMercuryColumns()
    {
        if (behindMercuryColumns(m_rest).empty())
            return false;
        std::string_view rest = m_rest;
        const std::string_view type = ascii::takeWord(rest);
        ascii::takeWord(rest);
        m_line.timeOfDay = compactClock(ascii::takeWord(rest));
        m_line.ids.push_back(ascii::takeWord(rest));
        if (type == "T" && !rest.starts_with("Connection "))
            m_line.mark = type;
        m_line.payload = rest;
        return true;
    }

    // CommuniGate Pro: "10:04:32.36 5 SMTPI-32209([203.0.113.9]) inp: EHLO x\r\n".
    bool cutCommunigateTag()
    {
        const std::optional<CommunigateSaid> row = communigateSaid(m_rest);
        if (!row)
            return false;
        m_line.timeOfDay = clockIn(row->stamp);
        m_line.ids.push_back(row->session);
        m_line.ids.push_back(row->session.substr(row->session.rfind('-') + 1));
        m_line.mark = row->mark;
        m_line.payload = row->said;
        return true;
    }

    // SmarterMail: "[2017.10.02] 17:38:02 [203.0.113.9][42846260] rsp: 220 mail".
    void cutDottedDate()
    {
        constexpr std::size_t length = 12;
        const std::string_view first = m_rest.substr(0, length);
        const bool date = first.size() == length && first.front() == '[' && first.back() == ']'
                          && first.substr(1, length - 2).find_first_not_of("0123456789.") == std::string_view::npos
                          && !IpAddress::parse(first.substr(1, length - 2));
        if (date)
            drop(length);
    }

    // Ids, and SmarterMail's address with an id behind it.
    void cutBrackets()
    {
        while (m_rest.starts_with('[')) {
            const std::size_t end = m_rest.find(']');
            if (end == std::string_view::npos)
                return;
            const std::string_view inside = m_rest.substr(1, end - 1);
            const auto address =
                !m_line.address && m_rest.substr(end + 1).starts_with('[') ? IpAddress::parse(inside) : std::nullopt;
            if (address)
                m_line.address = address;
            else if (isIdText(inside))
                m_line.ids.push_back(inside);
            else
                return;
            drop(end + 1);
        }
    }

    // Words of a date, one with the time of day, then perhaps a zone. Nothing is cut unless a time was found.
    void cutStamp()
    {
        const std::string_view before = m_rest;
        const bool monthFirst = isOneOf(word(), months); // as syslog writes it (RFC 3164); ISO with a T: RFC 5424
        for (int words = 0; words < 6 && !m_rest.empty(); ++words) {
            const std::string_view next = word();
            if (const auto clock = clockIn(next)) {
                m_line.timeOfDay = clock;
                m_syslogStamp = monthFirst || (next.size() > 10 && next[10] == 'T');
                drop(next.size());
                cutAfterClock();
                return;
            }
            if (!isDatePart(next))
                break;
            drop(next.size());
        }
        m_rest = before;
    }

    void cutAfterClock()
    {
        while (isZoneWord(word()))
            drop(word().size());
    }

    // "host postfix/smtpd[1234]: message" or "host dovecot: message"
    void cutSyslogTag()
    {
        const std::string_view host = word();
        const std::string_view afterHost = trimmed(m_rest.substr(host.size()));
        const std::string_view tag = afterHost.substr(0, afterHost.find_first_of(" \t"));
        if (host.ends_with(':') || tag.size() < 2 || !tag.ends_with(':'))
            return;
        const std::size_t open = tag.rfind('[');
        if (open != std::string_view::npos && tag.ends_with("]:"))
            m_line.ids.push_back(tag.substr(open + 1, tag.size() - open - 3));
        m_rest = trimmed(afterHost.substr(tag.size()));
        m_line.syslog = true;
    }

    void cutMark()
    {
        static constexpr std::array<std::string_view, 18> marks = {
            ">>>", "<<<", "-->", "<--",   "->",        "<-",   ">",    "<",    "C:",
            "S:",  "S>",  "C>",  "SENT:", "RECEIVED:", "cmd:", "rsp:", "CMD:", "RSP:"};
        const std::string_view first = word();
        if (!std::ranges::contains(marks, first))
            return;
        m_line.mark = first;
        drop(first.size());
        if (!m_line.syslog)
            return;
        // Postfix at its most talkative: "< unknown[203.0.113.9]: EHLO x"
        const std::size_t peer = m_rest.find("]: ");
        m_line.syslog = peer == std::string_view::npos || m_rest.find(' ') < peer;
        if (!m_line.syslog)
            drop(peer + 3);
    }

    std::string_view m_rest;
    bool m_syslogStamp = false;
    LogLine m_line;
};

} // namespace

LogLine cutLine(std::string_view line)
{
    LogLine cut = LineCutter(line).cut();
    if (cut.payload.empty()) // points into the line all the same: who puts the line together again asks where
        cut.payload = line.substr(line.size());
    return cut;
}

} // namespace postmortem
