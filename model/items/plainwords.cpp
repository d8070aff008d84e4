// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/plainwords.h"

#include "model/decoding/decoding.h"

#include <QCoreApplication>
#include <QStringList>

namespace postmortem {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlainWords)
};

} // namespace

QString plainText(EventKind kind)
{
    switch (kind) {
    case EventKind::Connect: return Words::tr("Connected");
    case EventKind::Disconnect: return Words::tr("Disconnected");
    case EventKind::LoginOk: return Words::tr("Signed in");
    case EventKind::LoginFailed: return Words::tr("Failed login");
    case EventKind::MailFrom: return Words::tr("Sender offered");
    case EventKind::RcptAccepted: return Words::tr("Recipient accepted");
    case EventKind::RcptRefused: return Words::tr("Recipient refused");
    case EventKind::RelayRefused: return Words::tr("Relay refused");
    case EventKind::MessageAccepted: return Words::tr("Message accepted");
    case EventKind::Delivered: return Words::tr("Delivered");
    case EventKind::Deferred: return Words::tr("Deferred");
    case EventKind::Bounced: return Words::tr("Bounced");
    case EventKind::Notice: return Words::tr("Notice");
    }
    return {};
}

QString plainText(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp: return QStringLiteral("SMTP");
    case Protocol::Pop3: return QStringLiteral("POP3");
    case Protocol::Imap: return QStringLiteral("IMAP");
    case Protocol::Other: return Words::tr("Other");
    }
    return {};
}

QString plainText(Mechanism mechanism)
{
    switch (mechanism) {
    case Mechanism::None: return {};
    case Mechanism::Login: return QStringLiteral("LOGIN");
    case Mechanism::Plain: return QStringLiteral("PLAIN");
    case Mechanism::CramMd5: return QStringLiteral("CRAM-MD5");
    case Mechanism::DigestMd5: return QStringLiteral("DIGEST-MD5");
    case Mechanism::Ntlm: return QStringLiteral("NTLM");
    case Mechanism::XOAuth2: return QStringLiteral("XOAUTH2");
    case Mechanism::OAuthBearer: return QStringLiteral("OAUTHBEARER");
    case Mechanism::Scram: return QStringLiteral("SCRAM");
    case Mechanism::Gssapi: return QStringLiteral("GSSAPI");
    case Mechanism::User: return QStringLiteral("USER");
    case Mechanism::Apop: return QStringLiteral("APOP");
    case Mechanism::ImapLogin: return QStringLiteral("LOGIN");
    case Mechanism::Other: return Words::tr("other mechanism");
    }
    return {};
}

QString plainText(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::BadPassword: return Words::tr("wrong password");
    case Reason::UnknownUser: return Words::tr("no such account");
    case Reason::BadCredentials: return Words::tr("wrong account or password");
    case Reason::TemporaryFailure: return Words::tr("the server could not check");
    case Reason::Aborted: return Words::tr("given up");
    case Reason::RelayDenied: return Words::tr("relaying denied");
    case Reason::UserUnknown: return Words::tr("no such recipient");
    case Reason::BlockList: return Words::tr("on a block list");
    case Reason::Policy: return Words::tr("against the policy");
    case Reason::Greylisted: return Words::tr("greylisted");
    case Reason::TooManyErrors: return Words::tr("too many errors");
    case Reason::LostMessages: return Words::tr("log lines lost");
    case Reason::RateLimited: return Words::tr("rate limit");
    case Reason::TimeWentBack: return Words::tr("the clock went back");
    case Reason::Other: return Words::tr("other reason");
    }
    return {};
}

QString plainText(RelayAuthority authority)
{
    switch (authority) {
    case RelayAuthority::None: return {};
    case RelayAuthority::LocalDelivery: return Words::tr("Local delivery");
    case RelayAuthority::SmtpAuth: return Words::tr("SMTP AUTH");
    case RelayAuthority::PopBeforeSmtp: return Words::tr("POP before SMTP");
    case RelayAuthority::TrustedNetwork: return Words::tr("Trusted network");
    case RelayAuthority::OpenRelay: return Words::tr("Open relay");
    case RelayAuthority::Unknown: return Words::tr("Not known");
    }
    return {};
}

QString plainText(Severity severity)
{
    switch (severity) {
    case Severity::None: return {};
    case Severity::Info: return Words::tr("Info");
    case Severity::Low: return Words::tr("Low");
    case Severity::Medium: return Words::tr("Medium");
    case Severity::High: return Words::tr("High");
    case Severity::Critical: return Words::tr("Critical");
    }
    return {};
}

QString plainText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::LoginGuessing: return Words::tr("Password guessing");
    case FindingKind::Harvest: return Words::tr("Harvest");
    case FindingKind::PasswordSpray: return Words::tr("Password spray");
    case FindingKind::DistributedGuessing: return Words::tr("Distributed guessing");
    case FindingKind::AccountCompromised: return Words::tr("Password found");
    case FindingKind::RelayAuthenticated: return Words::tr("Relay by SMTP AUTH");
    case FindingKind::RelayPopBeforeSmtp: return Words::tr("Relay by POP before SMTP");
    case FindingKind::RelayTrustedNetwork: return Words::tr("Relay from a trusted network");
    case FindingKind::RelayOpen: return Words::tr("Relay by strangers");
    case FindingKind::RelayRefused: return Words::tr("Relay refused");
    case FindingKind::Blacklisted: return Words::tr("Blacklisted");
    case FindingKind::BounceFlood: return Words::tr("Flood of bounces");
    case FindingKind::SenderMismatch: return Words::tr("Foreign senders");
    case FindingKind::AccountSpread: return Words::tr("Account used from many addresses");
    case FindingKind::StaleClient: return Words::tr("Stale client");
    case FindingKind::BulkMailing: return Words::tr("Bulk mailing");
    case FindingKind::LogGap: return Words::tr("Gap in the log");
    case FindingKind::LogSize: return Words::tr("Largest log");
    case FindingKind::InfectedClient: return Words::tr("Infected client");
    case FindingKind::WeakPassword: return Words::tr("Weak password");
    }
    return {};
}

QString relayByText(std::uint8_t relayBy)
{
    QStringList checks;
    for (unsigned i = 0; i <= unsigned(RelayAuthority::Unknown); ++i) {
        if ((relayBy & (1U << i)) != 0)
            checks << plainText(static_cast<RelayAuthority>(i));
    }
    checks.removeAll(QString());
    return checks.join(QStringLiteral(", "));
}

QString shownText(std::string_view bytes)
{
    return QString::fromStdString(visibleText(bytes));
}

} // namespace postmortem
