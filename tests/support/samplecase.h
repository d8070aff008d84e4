// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A small but complete case made by hand, for tests of everything that reads a snapshot. 23 November 2026, UTC+01:00:
// 203.0.113.66 guesses POP3 passwords from 09:58 and opens `test`; 198.51.100.23 and .77 relay as `test` over SMTP
// AUTH; 192.0.2.200 is refused as a relay; anna and bob read and write their mail from 10.10.1.17 and 10.10.2.40.
// Source 0 is an IceWarp POP3 transcript with its text, source 1 a Postfix log with its text.

#include "model/analysis/casesnapshot.h"
#include "model/query/linesource.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace postmortem::testing {

/// Lines held in memory, by source name. Can be told to fail.
class MemoryLineSource final : public LineSource {
public:
    void setLines(std::string sourceName, std::vector<std::string> lines);
    void setError(std::string message) { m_error = std::move(message); }
    [[nodiscard]] Result<std::vector<TextLine>> lines(const Source& source, LineNumber first,
                                                      std::size_t count) const override;

private:
    std::map<std::string, std::vector<std::string>> m_lines;
    std::string m_error;
};

struct SampleCase {
    SnapshotPtr snapshot;
    std::shared_ptr<const MemoryLineSource> lines;
    AddressId harvester;     ///< 203.0.113.66
    AddressId relayA;        ///< 198.51.100.23
    AddressId relayB;        ///< 198.51.100.77
    AddressId refusedClient; ///< 192.0.2.200
    AddressId benign;        ///< 10.10.1.17
    AccountId test;
    AccountId anna;
    SessionId openingSession; ///< the POP3 session that found the password
    SessionId relaySession;   ///< the first SMTP session that relayed
};

/// The same case every time.
[[nodiscard]] SampleCase sampleCase();
/// The sample repeated until it has at least that many events (sorting and cancellation tests).
[[nodiscard]] SnapshotPtr largeCase(std::size_t events);

} // namespace postmortem::testing
