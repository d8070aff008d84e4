// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every section of the report is made with: the case, the options, and one way to write times, numbers and text
// from a log.

#include "model/analysis/casesnapshot.h"
#include "model/base/numbertext.h"
#include "model/query/linesource.h"
#include "model/report/reportdocument.h"

#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace postmortem {

/// Texts of the report; the translation context.
struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

class ReportContext final {
public:
    ReportContext(const CaseSnapshot& snapshot, const LineSource* lines, const Checklist& checklist,
                  const ReportOptions& options);

    const CaseSnapshot& snapshot;
    const LineSource* lines;
    const Checklist& checklist;
    const ReportOptions& options;
    std::vector<AddressId> hostile; ///< most active first
    std::vector<AccountId> opened;

    /// "2026-11-23 09:31:29", a dash when not known.
    [[nodiscard]] QString utc(TimeUs time) const;
    [[nodiscard]] QString local(TimeUs time) const;
    /// "2026-11-23 10:31:29 (09:31:29 UTC)"; the zone is named once, on the cover. Where it is UTC that is said once.
    [[nodiscard]] QString both(TimeUs time) const;
    /// Whether local time is UTC while these logs go.
    [[nodiscard]] bool isUtc() const;
    /// First and last moment, local. They do not stand side by side on any paper, so they are parted where it can be read.
    [[nodiscard]] QString span(TimeUs first, TimeUs last) const;
    /// "Europe/Berlin, UTC+01:00", with all offsets that the clocks have in the logs.
    [[nodiscard]] QString zone() const;
    [[nodiscard]] QString account(AccountId id) const;
    [[nodiscard]] QString address(AddressId id) const;
    /// "Germany · AS64500 Example Networks", a dash when no database knows; of a twin the country only.
    [[nodiscard]] QString place(AddressId id) const;
    /// Whether the analyst set it aside as harmless.
    template <class Thing>
    [[nodiscard]] bool isHidden(const Thing& thing) const
    {
        return options.annotations.isHidden(placeOf(snapshot, thing));
    }
    [[nodiscard]] QString accounts(const std::vector<AccountId>& ids, std::size_t most = 6) const;
    /// A file's name with no more of its folders than tell it from the others; the evidence section has the paths.
    [[nodiscard]] QString file(std::size_t source) const { return m_files[source]; }
    /// "mail.log:17", with the file's short name.
    [[nodiscard]] QString cite(LineRef where) const;
    [[nodiscard]] const Finding* worst(FindingKind kind) const; ///< null when there is none
    [[nodiscard]] bool attacked() const { return !snapshot.incidents.empty(); }
    /// Sum of that count over the incident's findings of relaying.
    [[nodiscard]] qint64 relayCount(const Incident& incident, std::string_view key) const;

private:
    std::vector<QString> m_files;
    QStringList m_offsets; // of local time in the logs; none without times
};

/// Bytes of a log as text that is safe to show, not longer than `most` characters (0: whole).
[[nodiscard]] QString shown(std::string_view bytes, qsizetype most = 0);
/// tr()'s answer for a plural with %1 where the number is to stand: "3,012 messages" of "%1 message(s)".
[[nodiscard]] QString counted(quint64 value, const QString& text);
/// A number in a table; nothing is muted, so that what counts is seen.
[[nodiscard]] TableCell figure(quint64 value);
[[nodiscard]] QString bytesText(quint64 bytes); ///< "1.9 MB", powers of 1000
[[nodiscard]] QString dash();
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString confidenceText(Confidence confidence);
[[nodiscard]] QString phaseText(Incident::Phase phase);
[[nodiscard]] QString findingText(FindingKind kind);
[[nodiscard]] QString authorityText(RelayAuthority authority);
[[nodiscard]] Tone tone(Severity severity);

/// Keeps the first rows of a table and says in words how many are left out, and where they are.
void limitRows(TableBlock& table, std::size_t most, bool inAnnex);

} // namespace postmortem
