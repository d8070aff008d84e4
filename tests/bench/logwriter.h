// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Writes a log of a wanted size as a busy server does: some hundred sessions at once, each a script of lines, whose next
// line is written when chance picks it. The same seed gives the same log.

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem::bench {

/// The lines of one session that are still to be written, without their stamps.
struct Script {
    std::vector<std::string> lines;
    std::size_t next = 0;
};

class Chance final {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}
    /// 0 to below - 1.
    unsigned below(unsigned below) { return static_cast<unsigned>(m_engine() % below); }
    bool percent(unsigned share) { return below(100) < share; }
    std::string hex(unsigned digits);
    std::string server();   ///< address of one of a thousand servers that send mail
    std::string attacker(); ///< address of one of forty
    std::string account();  ///< one of two thousand
    std::string mailbox();  ///< somewhere else
private:
    std::mt19937_64 m_engine;
};

/// Where that account's owner works: two addresses each.
[[nodiscard]] std::string homeOf(const std::string& account, Chance& chance);

/// A format to write: how a session's script looks and how a line is stamped.
class LogStyle {
public:
    virtual ~LogStyle() = default;
    [[nodiscard]] virtual Script script(Chance& chance) = 0;
    /// Appends the stamped line with its end.
    virtual void write(std::int64_t microseconds, const std::string& line, std::string& out) = 0;
};

[[nodiscard]] std::unique_ptr<LogStyle> postfixStyle();
[[nodiscard]] std::unique_ptr<LogStyle> iceWarpStyle();
[[nodiscard]] std::unique_ptr<LogStyle> eximStyle();

/// Any other family of formats, by its name; null when there is none.
[[nodiscard]] std::unique_ptr<LogStyle> tableStyle(std::string_view name);
[[nodiscard]] std::vector<std::string_view> tableStyles();

/// Any of all these.
[[nodiscard]] std::unique_ptr<LogStyle> styleNamed(std::string_view name);
[[nodiscard]] std::vector<std::string_view> styleNames();

class LogWriter final {
public:
    LogWriter(LogStyle& style, std::uint64_t seed);
    /// Appends at least that many bytes of whole lines.
    void write(std::size_t bytes, std::string& out);

private:
    LogStyle& m_style;
    Chance m_chance;
    std::vector<Script> m_open;
    std::int64_t m_now;
};

/// Appends "Mar 03 10:31:29" with a blank for a leading zero of the day.
void appendSyslogStamp(std::int64_t microseconds, std::string& out);
void appendIsoStamp(std::int64_t microseconds, std::string& out);   ///< "2026-03-03 10:31:29"
void appendClockStamp(std::int64_t microseconds, std::string& out); ///< "10:31:29"

} // namespace postmortem::bench
