// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/logindaemons/saslauthd.h"

#include "importers/dialogue/words.h"

namespace postmortem {

namespace {

/// Between "[user=" and "] [service=": the user may hold brackets, the rest is the service's.
std::string_view between(std::string_view text, std::string_view open, std::string_view close)
{
    const std::size_t from = text.find(open);
    const std::size_t to = text.rfind(close);
    if (from == std::string_view::npos || to == std::string_view::npos || to < from + open.size())
        return {};
    return text.substr(from + open.size(), to - from - open.size());
}

class SaslauthdJoiner final : public DaemonJoiner {
public:
    explicit SaslauthdJoiner(SaslFailures& failures) : m_failures(failures) {}

    void begin(const SourceContext& context) override { m_context = context; }

    void take(const LineFact& fact) override
    {
        const Place place{m_context.source, fact.line, m_context.clock->resolve(fact.stamp)};
        m_failures.withoutAddress(place, fact.account, fact.protocol, fact.reason, fact.count);
    }

    void finish() override {}

private:
    SaslFailures& m_failures;
    SourceContext m_context;
};

} // namespace

/// "do_auth         : auth failure: [user=x] [service=smtp] [realm=] [mech=pam] [reason=PAM auth error]"
ScanStatus SaslauthdDaemon::scan(const SyslogLine& line, LineFact& fact) const
{
    const std::string_view text = line.message;
    fact.reason = Reason::BadCredentials;
    constexpr std::string_view plesk = "failed mail authenticatication attempt for user '";
    if (text.starts_with(plesk)) {
        fact.account = between(text, plesk, "' (password len=");
        fact.protocol = Protocol::Smtp;
        return ScanStatus::Match;
    }
    const std::size_t failure = text.substr(0, 48).find("auth failure: [user=");
    if (failure == std::string_view::npos)
        return ScanStatus::Ignored; // PAM's own words among them, which name the same failure
    fact.account = between(text, "[user=", "] [service=");
    constexpr std::string_view serviceMark = "] [service=";
    const std::size_t last = text.rfind(serviceMark); // a name may hold the words, and what follows is the service's
    const std::string_view service =
        last == std::string_view::npos ? std::string_view() : splitWord(text.substr(last + serviceMark.size())).first;
    fact.protocol = service.starts_with("smtp")   ? Protocol::Smtp
                    : service.starts_with("imap") ? Protocol::Imap
                    : service.starts_with("pop")  ? Protocol::Pop3
                                                  : Protocol::Other;
    if (contains(text.substr(failure), "SYSTEM ERROR") || contains(text.substr(failure), "UNABLE TO CONNECT"))
        return ScanStatus::Ignored; // it could not check
    return ScanStatus::Match;
}

std::unique_ptr<DaemonJoiner> SaslauthdDaemon::joiner(SaslFailures& failures) const
{
    return std::make_unique<SaslauthdJoiner>(failures);
}

} // namespace postmortem
