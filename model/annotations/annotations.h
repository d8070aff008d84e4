// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the analyst writes beside the evidence: notes, tags, coloured marks, and what was hidden as harmless and why.
// Every remark hangs on a place that survives reading the logs again (an address's text, an account's name, a file
// and line), never on a row number. A value type: the window changes its own copy on the GUI thread, jobs and the
// report take a copy.

#include "model/analysis/casesnapshot.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace postmortem {

/// What a remark is about.
struct RemarkPlace {
    enum class Kind : std::uint8_t { Address, Account, Session, Message, Line, Finding };
    Kind kind = Kind::Address;
    /// Address: its text; account: its name; session and message: path of the source of their first line; line: path
    /// of its source; finding: its rule and what it is about.
    std::string key;
    LineNumber line = 0; ///< of sessions, messages and lines; 0 for others
    friend auto operator<=>(const RemarkPlace&, const RemarkPlace&) = default;
};

[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, AddressId address);
[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, AccountId account);
[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, SessionId session);
[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, MessageId message);
[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, LineRef line);
[[nodiscard]] RemarkPlace placeOf(const CaseSnapshot& snapshot, const Finding& finding);

/// Colours of marked lines; every one is shown with its name or number too.
enum class MarkColour : std::uint8_t { None, Yellow, Green, Blue, Purple, Red };

struct Remark {
    std::string note;              ///< UTF-8, may have several lines
    std::vector<std::string> tags; ///< sorted, each once
    bool hidden = false;           ///< as harmless: left out of tables and findings, told in the report
    std::string hiddenReason;      ///< never empty when hidden
    bool bookmark = false;         ///< of lines
    MarkColour colour = MarkColour::None;
    std::string by; ///< who changed it last
    TimeUs when;    ///< and when
    [[nodiscard]] bool empty() const
    {
        return note.empty() && tags.empty() && !hidden && !bookmark && colour == MarkColour::None;
    }
    bool operator==(const Remark&) const = default;
};

class Annotations final {
public:
    [[nodiscard]] const Remark* find(const RemarkPlace& place) const;
    /// An empty remark removes what stood there. Tags are sorted, doubles and blanks dropped.
    void set(const RemarkPlace& place, Remark remark);
    [[nodiscard]] const std::map<RemarkPlace, Remark>& all() const { return m_remarks; }
    [[nodiscard]] bool isHidden(const RemarkPlace& place) const;
    /// Every tag in use, sorted.
    [[nodiscard]] std::vector<std::string> tags() const;
    [[nodiscard]] bool empty() const { return m_remarks.empty(); }
    bool operator==(const Annotations&) const = default;

private:
    std::map<RemarkPlace, Remark> m_remarks;
};

/// One thing the analyst did, for the chain of custody.
struct Action {
    enum class Kind : std::uint8_t {
        Opened,
        Imported,
        Filtered,
        Marked,
        Trusted,
        RevealedPassword,
        ChangedAssumptions,
        Ticked,
        Exported,
        Verified,
        Saved,
    };
    TimeUs when;
    std::string zone; ///< of the analyst's machine, IANA name
    std::string who;
    Kind kind = Kind::Opened;
    std::string detail; ///< a few words: the filter, the file written, the address
    bool operator==(const Action&) const = default;
};

} // namespace postmortem
