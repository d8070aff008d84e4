// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Weak passwords that a log shows: the importers decode logins and leave a notice, never the password itself. Only
// passwords that worked count; a guesser's failures say nothing about the account.

#include "model/analysis/notices.h"
#include "model/analysis/words.h"
#include "model/decoding/decoding.h"
#include "model/detectors/detector.h"

#include <map>

namespace postmortem {

namespace {

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
    finding.title = words::say(CaseWords::tr("Weak password of %1"), name);
    finding.text = words::say(CaseWords::tr("A decoded sign-in of %1 shows a weak password: %2."), name,
                              words::shown(weaknessInWords(reason)));
    finding.rule = words::say(CaseWords::tr(
        "A password decoded from the log that equals the account name, is too short or is in a list of common ones."));
    const std::string proof = words::say(CaseWords::tr("decoded sign-in"));
    for (std::uint32_t row : rows)
        context.prove(finding, row, proof);
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
        if (!snap.text(notice.text()).starts_with(weakPasswordNotice) || !notice.session.valid())
            continue;
        const AccountId account = context.principal(snap.sessions[notice.session.row()].account);
        if (account.valid())
            byAccount[account.value].push_back(static_cast<std::uint32_t>(row));
    }
    for (const auto& [value, rows] : byAccount) {
        std::string_view reason = snap.text(context.event(rows.front()).text());
        reason.remove_prefix(weakPasswordNotice.size());
        AccountId account;
        account.value = value;
        write(context, account, reason, rows);
    }
}

} // namespace postmortem
