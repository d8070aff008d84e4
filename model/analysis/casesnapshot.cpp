// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/casesnapshot.h"

namespace postmortem {

AccountId CaseSnapshot::accountOf(const Event& event) const
{
    if (event.isLogin())
        return event.loginAccount();
    if (event.message.valid()) {
        const Message& message = messages[event.message.row()];
        return message.account.valid() ? message.account : message.authorityAccount;
    }
    return event.session.valid() ? sessions[event.session.row()].account : AccountId();
}

std::string_view CaseSnapshot::domainOf(std::string_view mailbox)
{
    const std::size_t at = mailbox.rfind('@');
    return at == std::string_view::npos ? std::string_view() : mailbox.substr(at + 1);
}

std::string CaseSnapshot::cite(LineRef where) const
{
    if (!where.source.valid() || where.source.row() >= sources.size())
        return {};
    return sources[where.source.row()].name + ":" + std::to_string(where.line);
}

} // namespace postmortem
