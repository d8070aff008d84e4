// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/query/filter.h"

#include "model/base/textmatch.h"
#include "model/query/timefilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>

namespace postmortem {

namespace {

struct FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Enum>
bool isName(std::string_view value, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (equalsNoCase(value, name(static_cast<Enum>(i))))
            return true;
    }
    return false;
}

template <class Enum>
QString nameList(std::size_t count, std::size_t first = 0)
{
    QStringList names;
    for (std::size_t i = first; i < count; ++i)
        names << shown(name(static_cast<Enum>(i)));
    return names.join(QStringLiteral(", "));
}

constexpr std::size_t authorityCount = std::size_t(RelayAuthority::Unknown) + 1;
constexpr std::size_t severityCount = std::size_t(Severity::Critical) + 1;

bool isRowNumber(std::string_view value)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() && number > 0;
}

QString keysText()
{
    QStringList keys;
    for (const FilterKey& key : filterKeys())
        keys << shown(key.key);
    return keys.join(QStringLiteral(", "));
}

QString valueProblem(std::string_view key, std::string_view value)
{
    if (key == "ip" && !Network::parse(value) && !IpAddress::parse(value))
        return FilterText::tr("This is not an address or a network. Write 203.0.113.66 or 203.0.113.0/24.");
    if (key == "kind" && !isName<EventKind>(value, eventKindCount))
        return FilterText::tr("There is no such kind of event. Kinds are: %1.")
            .arg(nameList<EventKind>(eventKindCount));
    if (key == "protocol" && !isName<Protocol>(value, protocolCount))
        return FilterText::tr("There is no such protocol. Protocols are: %1.").arg(nameList<Protocol>(protocolCount));
    if (key == "severity" && !isName<Severity>(value, severityCount))
        return FilterText::tr("There is no such severity. Severities are: %1.").arg(nameList<Severity>(severityCount));
    if (key == "relay" && !isName<RelayAuthority>(value, authorityCount))
        return FilterText::tr("There is no such check. Relaying is allowed by: %1.")
            .arg(nameList<RelayAuthority>(authorityCount));
    if (key == "finding" && !isRowNumber(value))
        return FilterText::tr("A finding is named by its number, counted from 1.");
    if ((key == "session" || key == "message") && value.starts_with('#') && !isRowNumber(value.substr(1)))
        return FilterText::tr("After # stands the number of the row, counted from 1.");
    if ((key == "session" || key == "message") && value.starts_with('@')
        && !isRowNumber(value.substr(value.rfind(':') + 1)))
        return FilterText::tr("After @ stand a file and the number of a line in it: @mail.log:41207.");
    if (key == "time")
        return shown(parseTimeValue(value).error);
    return {};
}

std::string problemOf(std::string_view key, std::string_view value)
{
    const bool known = std::ranges::any_of(filterKeys(), [&](const FilterKey& k) { return k.key == key; });
    if (!known)
        return FilterText::tr("There is no filter key “%1”. Keys are: %2.").arg(shown(key), keysText()).toStdString();
    if (value.empty())
        return FilterText::tr("“%1:” needs a value.").arg(shown(key)).toStdString();
    return valueProblem(key, value).toStdString();
}

constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// The key of a word: letters up to a colon. An IPv6 address may begin like one ("dead:beef::1").
std::size_t keyLength(std::string_view word)
{
    std::size_t length = 0;
    while (length < word.size() && isLetter(word[length]))
        ++length;
    if (length == 0 || length == word.size() || word[length] != ':' || IpAddress::parse(word))
        return 0;
    return length;
}

class FilterReader final {
public:
    explicit FilterReader(std::string_view text) : m_text(text) {}

    std::vector<FilterToken> read()
    {
        std::vector<FilterToken> tokens;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks())
            tokens.push_back(token());
        return tokens;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    [[nodiscard]] std::string_view word() const
    {
        std::size_t end = m_at;
        while (end < m_text.size() && !isBlank(m_text[end]))
            ++end;
        return m_text.substr(m_at, end - m_at);
    }

    FilterToken token()
    {
        FilterToken token;
        token.position = m_at;
        // A lone "-" is a text like any other.
        if (m_text[m_at] == '-' && word().size() > 1) {
            token.exclude = true;
            ++m_at;
        }
        const std::size_t length = keyLength(word());
        token.key = length > 0 ? lowerAscii(m_text.substr(m_at, length)) : "text";
        m_at += length > 0 ? length + 1 : 0;
        const bool closed = readValue(token.value);
        token.length = m_at - token.position;
        token.error = closed ? problemOf(token.key, token.value)
                             : FilterText::tr("The closing quotation mark is missing.").toStdString();
        return token;
    }

    bool readValue(std::string& value)
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"') {
            value = word();
            m_at += value.size();
            return true;
        }
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            const bool escaped = m_text[m_at] == '\\' && m_at + 1 < m_text.size()
                                 && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
            m_at += escaped ? 1 : 0;
            value += m_text[m_at];
        }
        const bool closed = m_at < m_text.size();
        m_at += closed ? 1 : 0;
        return closed;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool needsQuotes(const FilterToken& token)
{
    if (token.value.empty())
        return token.key == "text";
    if (std::ranges::any_of(token.value, isBlank) || token.value.front() == '"')
        return true;
    return token.key == "text" && (token.value.front() == '-' || keyLength(token.value) > 0);
}

std::string inQuotes(std::string_view value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace

std::string FilterToken::text() const
{
    std::string typed = exclude ? "-" : "";
    if (key != "text")
        typed += key + ':';
    return typed + (needsQuotes(*this) ? inQuotes(value) : value);
}

Filter Filter::parse(std::string_view text)
{
    Filter filter;
    filter.m_tokens = FilterReader(text).read();
    return filter;
}

bool Filter::valid() const
{
    return std::ranges::all_of(m_tokens, [](const FilterToken& token) { return token.error.empty(); });
}

std::string Filter::text() const
{
    std::string text;
    for (const FilterToken& token : m_tokens) {
        if (!text.empty())
            text += ' ';
        text += token.text();
    }
    return text;
}

Filter Filter::with(std::string_view key, std::string_view value, bool exclude) const
{
    FilterToken token;
    token.key = lowerAscii(key);
    token.value = value;
    token.exclude = exclude;
    if (std::ranges::contains(m_tokens, token))
        return *this;
    Filter wider = *this;
    wider.m_tokens.push_back(std::move(token));
    return parse(wider.text());
}

Filter Filter::without(std::string_view key) const
{
    Filter fewer = *this;
    std::erase_if(fewer.m_tokens, [&](const FilterToken& token) { return token.key == key; });
    return parse(fewer.text());
}

const std::vector<FilterKey>& filterKeys()
{
    static const std::vector<FilterKey> keys = {
        {"ip", QT_TRANSLATE_NOOP("FilterKey", "an address or a network: 203.0.113.66, 203.0.113.0/24")},
        {"account", QT_TRANSLATE_NOOP("FilterKey", "a login name; * stands for any text")},
        {"kind", QT_TRANSLATE_NOOP("FilterKey", "what happened: login-failed, rcpt-accepted …")},
        {"protocol", QT_TRANSLATE_NOOP("FilterKey", "smtp, pop3 or imap")},
        {"time", QT_TRANSLATE_NOOP("FilterKey", "09:30-12:00 on every day, 2026-11-23, or from one moment to another")},
        {"text", QT_TRANSLATE_NOOP("FilterKey", "part of an account, an address, a mailbox or a notice")},
        {"domain", QT_TRANSLATE_NOOP("FilterKey", "domain of a sender or a recipient; * stands for any text")},
        {"session", QT_TRANSLATE_NOOP("FilterKey", "process or session id of the log, or #7 for row 7")},
        {"message", QT_TRANSLATE_NOOP("FilterKey", "queue id of the log, or #7 for row 7")},
        {"severity", QT_TRANSLATE_NOOP("FilterKey", "how bad the address is: critical, high, medium, low, info, none")},
        {"relay", QT_TRANSLATE_NOOP("FilterKey", "the check that allowed relaying: smtp-auth, pop-before-smtp …")},
        {"source", QT_TRANSLATE_NOOP("FilterKey", "a log file; * stands for any text")},
        {"finding", QT_TRANSLATE_NOOP("FilterKey", "what a finding is about, by its number")},
    };
    return keys;
}

} // namespace postmortem
