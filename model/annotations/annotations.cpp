// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotations/annotations.h"

#include <algorithm>
#include <set>

namespace postmortem {

namespace {

using Kind = RemarkPlace::Kind;

RemarkPlace atLine(Kind kind, const CaseSnapshot& snapshot, SourceId source, LineNumber line)
{
    return {kind, source.valid() ? snapshot.sources[source.row()].path : std::string(), line};
}

void tidy(std::vector<std::string>& tags)
{
    std::erase_if(tags, [](const std::string& tag) { return tag.find_first_not_of(" \t\r\n") == std::string::npos; });
    std::ranges::sort(tags);
    tags.erase(std::ranges::unique(tags).begin(), tags.end());
}

} // namespace

RemarkPlace placeOf(const CaseSnapshot& snapshot, AddressId address)
{
    return {Kind::Address, snapshot.addressText(address)};
}

RemarkPlace placeOf(const CaseSnapshot& snapshot, AccountId account)
{
    return {Kind::Account, std::string(snapshot.accountName(account))};
}

RemarkPlace placeOf(const CaseSnapshot& snapshot, SessionId session)
{
    const Session& row = snapshot.sessions[session.row()];
    return atLine(Kind::Session, snapshot, row.source, row.firstLine);
}

RemarkPlace placeOf(const CaseSnapshot& snapshot, MessageId message)
{
    const Message& row = snapshot.messages[message.row()];
    return atLine(Kind::Message, snapshot, row.source, row.line);
}

RemarkPlace placeOf(const CaseSnapshot& snapshot, LineRef line)
{
    return atLine(Kind::Line, snapshot, line.source, line.line);
}

// Numbers and times of a finding change when newer logs are read, its rule and its first actor mostly do not.
RemarkPlace placeOf(const CaseSnapshot& snapshot, const Finding& finding)
{
    std::string key(name(finding.kind));
    if (!finding.accounts.empty())
        key.append(" ").append(snapshot.accountName(finding.accounts.front()));
    else if (!finding.addresses.empty())
        key.append(" ").append(snapshot.addressText(finding.addresses.front()));
    else if (!finding.evidence.empty() && finding.evidence.front().where.source.valid())
        key.append(" ").append(snapshot.sources[finding.evidence.front().where.source.row()].path);
    return {Kind::Finding, key};
}

const Remark* Annotations::find(const RemarkPlace& place) const
{
    const auto found = m_remarks.find(place);
    return found == m_remarks.end() ? nullptr : &found->second;
}

void Annotations::set(const RemarkPlace& place, Remark remark)
{
    tidy(remark.tags);
    if (remark.empty())
        m_remarks.erase(place);
    else
        m_remarks.insert_or_assign(place, std::move(remark));
}

bool Annotations::isHidden(const RemarkPlace& place) const
{
    const Remark* remark = find(place);
    return remark != nullptr && remark->hidden;
}

std::vector<std::string> Annotations::tags() const
{
    std::set<std::string> all;
    for (const auto& [place, remark] : m_remarks)
        all.insert(remark.tags.begin(), remark.tags.end());
    return {all.begin(), all.end()};
}

} // namespace postmortem
