// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Cases written in code: who fails, signs in, sends and is refused when. Days count from Monday 2026-03-02 UTC; every
// event gets a line of its own in one source, and its text says what the event is.

#include "model/analysis/analyse.h"
#include "model/events/casebuilder.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace postmortem::testing {

/// 2026-03-02 plus so many days, at that time of day, UTC.
[[nodiscard]] TimeUs when(int hour, int minute = 0, int second = 0, int day = 0);

class CaseScript final {
public:
    /// Our domain is ours.example unless `inferred`: then nothing is given.
    explicit CaseScript(bool inferred = false);

    /// `times` failed sign-ins, one every `gap` seconds.
    CaseScript& fails(std::string_view ip, Protocol protocol, std::string_view account, TimeUs from, int times = 1,
                      int gap = 1);
    /// One failed sign-in for each name.
    CaseScript& failsAs(std::string_view ip, Protocol protocol, const std::vector<std::string>& accounts, TimeUs from,
                        int gap);
    CaseScript& signsIn(std::string_view ip, Protocol protocol, std::string_view account, TimeUs at,
                        Mechanism mechanism = Mechanism::None);

    struct Mail {
        std::string from = "spam@elsewhere.example";
        int recipients = 1; ///< remote ones
        int local = 0;      ///< and so many of ours
        int bounced = 0;
        int nameless = 0;     ///< counted by the log, not named
        bool signsIn = false; ///< its line tells the sign-in, too
    };
    /// A message accepted from that address; an empty account is no AUTH, an empty ip no known address.
    CaseScript& sends(std::string_view ip, std::string_view account, const Mail& mail, TimeUs at);
    /// Mail for us from outside.
    CaseScript& delivers(std::string_view ip, std::string_view recipient, TimeUs at);
    CaseScript& relayRefused(std::string_view ip, std::string_view recipient, TimeUs at);
    /// A remote reply that names a block list.
    CaseScript& blocked(std::string_view list, TimeUs at);
    CaseScript& bounce(TimeUs at);
    CaseScript& notice(Reason reason, std::string_view text, TimeUs at, std::string_view account = {});
    /// Ordinary traffic of one user: a sign-in and a small message every hour from 8 to 17 o'clock.
    CaseScript& worksFrom(std::string_view ip, std::string_view account, int days);

    [[nodiscard]] std::shared_ptr<CaseSnapshot> analyse() const;
    /// What the n-th line (1-based) says.
    [[nodiscard]] const std::string& line(LineNumber number) const { return m_lines[number - 1]; }

    AnalysisSettings settings;
    CaseBuilder builder;

private:
    Event event(EventKind kind, std::string_view ip, TimeUs at, std::string text);
    SessionId session(const Event& event, AccountId account);

    std::vector<std::string> m_lines;
    SourceId m_source;
};

/// "user1" … "userN".
[[nodiscard]] std::vector<std::string> names(int count);

/// The findings of that kind, in order.
[[nodiscard]] std::vector<Finding> findings(const CaseSnapshot& snap, FindingKind kind);
/// The worst severity among them; None when there is none.
[[nodiscard]] Severity worst(const CaseSnapshot& snap, FindingKind kind);
/// The worst severity of anything said of that address.
[[nodiscard]] Severity severityOf(const CaseSnapshot& snap, std::string_view ip);
/// The account of that name, or null.
[[nodiscard]] const Account* accountNamed(const CaseSnapshot& snap, std::string_view name);

} // namespace postmortem::testing
