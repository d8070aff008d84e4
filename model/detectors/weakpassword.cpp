// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weak passwords that a log shows: the importers decode logins and leave a notice, never the password itself. Only
// passwords that worked count; a guesser's failures say nothing about the account.

#include "model/analysis/words.h"
#include "model/detectors/detector.h"

#include <map>

namespace postmortem {

namespace {

constexpr std::string_view mark = "weak-password:";

void write(DetectorContext& context, AccountId account, std::string_view reason, std::span<const std::uint32_t> rows)
{
    const CaseSnapshot& snap = context.snap;
    const std::string name = words::account(snap, account);
    Finding finding;
    finding.kind = FindingKind::WeakPassword;
    finding.severity = Severity::Low;
    finding.confidence = Confidence::High;
    finding.accounts = {account};
    finding.first = context.event(rows.front()).time;
    finding.last = context.event(rows.back()).time;
    finding.counts = {{"sign-ins", static_cast<std::int64_t>(rows.size())}};
    finding.title = "Weak password of " + name;
    finding.text = "A decoded sign-in of " + name + " shows a weak password: " + words::shown(reason) + '.';
    finding.rule =
        "A password decoded from the log that equals the account name, is too short or is in a list of common ones.";
    for (std::uint32_t row : rows)
        context.prove(finding, row, "decoded sign-in");
    context.add(std::move(finding));
}

} // namespace

void detectWeakPasswords(DetectorContext& context)
{
    const CaseSnapshot& snap = context.snap;
    std::map<std::uint32_t, std::vector<std::uint32_t>> byAccount;
    for (std::size_t row = 0; row < snap.events.size(); ++row) {
        if (snap.events.kinds()[row] != EventKind::Notice)
            continue;
        const Event notice = snap.events.at(row);
        if (!snap.text(notice.text()).starts_with(mark) || !notice.session.valid())
            continue;
        const AccountId account = context.principal(snap.sessions[notice.session.row()].account);
        if (account.valid())
            byAccount[account.value].push_back(static_cast<std::uint32_t>(row));
    }
    for (const auto& [value, rows] : byAccount) {
        std::string_view reason = snap.text(context.event(rows.front()).text());
        reason.remove_prefix(mark.size());
        while (reason.starts_with(' '))
            reason.remove_prefix(1);
        AccountId account;
        account.value = value;
        write(context, account, reason, rows);
    }
}

} // namespace postmortem
