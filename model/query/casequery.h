// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions views and reports may ask of a case. Views never walk the columns; each answer is a future that
// carries the snapshot's generation, so that a stale one can be dropped. The embedded store answers today; the
// interface holds nothing that a remote store could not answer.

#include "model/analysis/casesnapshot.h"
#include "model/query/filter.h"
#include "model/query/linesource.h"

#include <QFuture>

#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace postmortem {

enum class Table : std::uint8_t { Addresses, Accounts, Sessions, Messages, Events };

/// Column keys shared by tables; a table ignores keys it does not have. Sort and item models use them.
enum class Field : std::uint8_t {
    Row, ///< natural order
    Address,
    Account,
    Severity,
    FailedLogins,
    Logins,
    Accounts, ///< number of accounts tried (addresses) or of addresses (accounts)
    Messages,
    Recipients,
    Relayed,
    RelayBy,
    RelayRefused,
    First,
    Last,
    Protocol,
    Kind,
    Sender,
    QueueId,
    Size,
    Delivered,
    Deferred,
    Bounced,
    Source,
    Detail,
    Sessions,
    Activity, ///< the spark line; sorts as First
};
constexpr std::size_t fieldCount = 26;

struct Sort {
    Field field = Field::Row;
    bool descending = false;
};

/// Activity of one row over the time shown, in equal bins; 255 is the row's own busiest bin.
constexpr std::size_t sparkBins = 24;
using Spark = std::array<std::uint8_t, sparkBins>;

/// Row numbers of one table under a filter, in order, and what a view needs to draw them without a loop of its own.
struct RowSelection {
    std::uint64_t generation = 0;
    Table table = Table::Addresses;
    std::vector<std::uint32_t> rows;                ///< the first of those that match, as many as were asked for
    std::uint64_t matching = 0;                     ///< how many match
    std::array<std::uint64_t, fieldCount> maxima{}; ///< greatest number of each counting field among all that match
};
constexpr std::size_t allRows = std::numeric_limits<std::size_t>::max();

/// Spark lines of some rows of addresses or accounts: those on screen, not all.
struct Activity {
    std::uint64_t generation = 0;
    Table table = Table::Addresses;
    std::vector<std::uint32_t> rows;
    std::vector<Spark> sparks; ///< one a row; empty where there are none, as while an import runs
};
constexpr std::size_t mostActivityRows = 250;

/// The stacked series of the timeline.
enum class Series : std::uint8_t { SignIns, FailedLogins, RelayRefused, Relayed, Recipients };
constexpr std::size_t seriesCount = 5;

struct TimeRange {
    TimeUs from;
    TimeUs to; ///< exclusive
};

/// Counts per bin and series. Bin i covers [from + i*width, from + (i+1)*width).
struct Histogram {
    std::uint64_t generation = 0;
    TimeRange range;
    std::int64_t binUs = 0;
    std::vector<std::array<std::uint32_t, seriesCount>> bins;
    /// logins by protocol and outcome, for the login chart: [bin][protocol][0 failed, 1 ok]
    std::vector<std::array<std::array<std::uint32_t, 2>, protocolCount>> logins;
};

/// One line of a conversation as shown: who spoke, the text with secrets masked, what it decodes to.
struct TranscriptLine {
    enum class Speaker : std::uint8_t { Server, Client, Note };
    TimeUs time;
    LineRef where;
    Speaker speaker = Speaker::Note;
    std::string text;    ///< masked unless reveal was asked, UTF-8 made safe
    std::string decoded; ///< "user name: test", "" when nothing is encoded
    bool proof = false;  ///< cited by a finding
    std::string proofNote;
};

struct Transcript {
    std::uint64_t generation = 0;
    SessionId session;
    Protocol protocol = Protocol::Other;
    std::string title;                 ///< "POP3 session 147 of 147"
    std::vector<TranscriptLine> lines; ///< at most 5,000; a note says when there are more
    std::string problem;               ///< why the text cannot be shown, in words
};

class LogQuery;

class CaseQuery {
public:
    virtual ~CaseQuery() = default;

    [[nodiscard]] virtual SnapshotPtr snapshot() const = 0;
    /// Rows of a table that match the filter, sorted. Addresses, accounts, sessions and messages match when they
    /// themselves or any of their events do. A limit of 0 asks for their number only.
    [[nodiscard]] virtual QFuture<RowSelection> rows(Table table, Filter filter, Sort sort,
                                                     std::size_t limit = allRows) const = 0;
    [[nodiscard]] virtual QFuture<Histogram> histogram(Filter filter, TimeRange range, int bins) const = 0;
    [[nodiscard]] virtual QFuture<Transcript> transcript(SessionId session, bool reveal) const = 0;
    /// Values that complete what is being typed in the filter bar; with an empty key, the keys themselves ("ip:").
    [[nodiscard]] virtual QFuture<std::vector<std::string>> completions(std::string key, std::string prefix,
                                                                        std::size_t limit) const = 0;
    /// Raw lines of a source for the log view and the excerpts.
    [[nodiscard]] virtual QFuture<Result<std::vector<TextLine>>> lines(SourceId source, LineNumber first,
                                                                       std::size_t count) const = 0;
    /// The questions of the log view: lines as shown, and searching. Null where the text is not at hand.
    [[nodiscard]] virtual std::shared_ptr<const LogQuery> log() const { return nullptr; }
    /// When those rows, at most mostActivityRows, had the events that the filter leaves; over the same time for any rows.
    [[nodiscard]] virtual QFuture<Activity> activity(Table table, Filter filter,
                                                     std::vector<std::uint32_t> rows) const = 0;
};

} // namespace postmortem
