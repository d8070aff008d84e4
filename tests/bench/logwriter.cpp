// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/logwriter.h"

#include <array>
#include <chrono>
#include <format>
#include <functional>
#include <iterator>

namespace postmortem::bench {

namespace {

constexpr unsigned sessionsAtOnce = 300;
constexpr std::int64_t firstMoment = 1'772'492'400'000'000; // 2 March 2026, 23:00 UTC
constexpr unsigned longestPauseUs = 40'000;

struct Parts {
    std::chrono::year_month_day date;
    std::chrono::hh_mm_ss<std::chrono::seconds> clock;
};

Parts partsOf(std::int64_t microseconds)
{
    const std::chrono::sys_seconds moment{std::chrono::seconds{microseconds / 1'000'000}};
    const auto day = std::chrono::floor<std::chrono::days>(moment);
    return {std::chrono::year_month_day(day), std::chrono::hh_mm_ss(moment - day)};
}

} // namespace

std::unique_ptr<LogStyle> styleNamed(std::string_view name)
{
    if (name == "postfix")
        return postfixStyle();
    if (name == "icewarp")
        return iceWarpStyle();
    if (name == "exim")
        return eximStyle();
    return tableStyle(name);
}

std::vector<std::string_view> styleNames()
{
    std::vector<std::string_view> names{"postfix", "icewarp", "exim"};
    const std::vector<std::string_view> others = tableStyles();
    names.insert(names.end(), others.begin(), others.end());
    return names;
}

LogWriter::LogWriter(LogStyle& style, std::uint64_t seed) : m_style(style), m_chance(seed), m_now(firstMoment)
{
    for (unsigned i = 0; i < sessionsAtOnce; ++i)
        m_open.push_back(m_style.script(m_chance));
}

void LogWriter::write(std::size_t bytes, std::string& out)
{
    for (const std::size_t end = out.size() + bytes; out.size() < end;) {
        Script& script = m_open[m_chance.below(sessionsAtOnce)];
        m_now += m_chance.below(longestPauseUs);
        m_style.write(m_now, script.lines[script.next++], out);
        if (script.next == script.lines.size())
            script = m_style.script(m_chance);
    }
}

std::string Chance::hex(unsigned digits)
{
    std::string text;
    for (unsigned i = 0; i < digits; ++i)
        text += "0123456789ABCDEF"[below(16)];
    return text;
}

std::string Chance::server()
{
    const unsigned number = percent(66) ? below(100) : below(1000); // a tenth of them send two thirds
    return std::format("198.18.{}.{}", number / 250, 1 + number % 250);
}

std::string Chance::attacker()
{
    return std::format("203.0.113.{}", 1 + below(40));
}

std::string Chance::account()
{
    static constexpr std::array names = {"anna", "bob", "carla", "dmitri", "eva", "frank", "greta", "hugo"};
    return std::format("{}{}@example.org", names[below(8)], below(250));
}

std::string Chance::mailbox()
{
    return std::format("user{}@example{}.net", below(100'000), below(300));
}

std::string homeOf(const std::string& account, Chance& chance)
{
    const std::size_t owner = std::hash<std::string>()(account);
    return std::format("198.19.{}.{}", owner % 200, 1 + owner / 200 % 120 * 2 + chance.below(2));
}

void appendSyslogStamp(std::int64_t microseconds, std::string& out)
{
    static constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Parts parts = partsOf(microseconds);
    std::format_to(std::back_inserter(out), "{} {:2} {:%T}", months[unsigned{parts.date.month()} - 1],
                   unsigned{parts.date.day()}, parts.clock);
}

void appendIsoStamp(std::int64_t microseconds, std::string& out)
{
    const Parts parts = partsOf(microseconds);
    std::format_to(std::back_inserter(out), "{:%F} {:%T}", parts.date, parts.clock);
}

void appendClockStamp(std::int64_t microseconds, std::string& out)
{
    std::format_to(std::back_inserter(out), "{:%T}", partsOf(microseconds).clock);
}

} // namespace postmortem::bench
