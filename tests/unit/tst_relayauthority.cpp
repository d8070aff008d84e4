// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why the server took each message: every authority, with the borders of the POP-before-SMTP window.

#include "model/analysis/relayauthority.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

constexpr auto outside = "203.0.113.9";

QString authorityOf(const CaseSnapshot& snap, std::size_t message = 0)
{
    return QString::fromUtf8(name(snap.messages[message].authority));
}

} // namespace

class RelayAuthorityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("remote");
        QTest::addColumn<int>("local");
        QTest::addColumn<bool>("refusesOthers");
        QTest::addColumn<QString>("authority");
        const auto row = [](const char* what, const char* ip, const char* account, int remote, int local, bool refuses,
                            const char* authority) {
            QTest::newRow(what) << QString::fromLatin1(ip) << QString::fromLatin1(account) << remote << local << refuses
                                << QString::fromLatin1(authority);
        };
        row("mail for us", outside, "", 0, 2, false, "local-delivery");
        row("a user writes to a colleague", outside, "anna", 0, 1, false, "local-delivery");
        row("a user writes to the world", outside, "anna", 3, 1, false, "smtp-auth");
        row("AUTH goes before the network", "10.0.0.7", "anna", 1, 0, false, "smtp-auth");
        row("the own network", "10.0.0.7", "", 1, 0, false, "trusted-network");
        row("on the server itself", "local", "", 1, 0, false, "trusted-network");
        row("anybody", outside, "", 1, 0, false, "open-relay");
        row("anybody, while others are refused", outside, "", 1, 0, true, "trusted-network");
        row("no address in the log", "", "", 1, 0, false, "unknown");
    }

    void everyKind()
    {
        QFETCH(QString, ip);
        QFETCH(QString, account);
        QFETCH(int, remote);
        QFETCH(int, local);
        QFETCH(bool, refusesOthers);
        QFETCH(QString, authority);
        CaseScript script;
        if (refusesOthers)
            script.relayRefused("203.0.113.200", "q@far.example", when(8));
        script.sends(ip.toStdString(), account.toStdString(), {.recipients = remote, .local = local}, when(9));
        const auto snap = script.analyse();
        QCOMPARE(authorityOf(*snap), authority);
        QCOMPARE(snap->messages[0].relayed, static_cast<std::uint32_t>(remote));
        QCOMPARE(snap->messages[0].authorityAccount.valid(), !account.isEmpty());
        QCOMPARE(snap->messages[0].secondsSinceSignIn, -1);
    }

    void popBeforeSmtpWindow_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("authority");
        QTest::newRow("at once") << 0 << QStringLiteral("pop-before-smtp");
        QTest::newRow("thirty minutes") << 1800 << QStringLiteral("pop-before-smtp");
        QTest::newRow("a second more") << 1801 << QStringLiteral("open-relay");
        QTest::newRow("the sign-in comes later") << -1 << QStringLiteral("open-relay");
    }

    void popBeforeSmtpWindow()
    {
        QFETCH(int, seconds);
        QFETCH(QString, authority);
        CaseScript script;
        script.signsIn(outside, Protocol::Pop3, "bert", when(9));
        script.sends(outside, "", {}, when(9, 0, seconds));
        const auto snap = script.analyse();
        QCOMPARE(authorityOf(*snap), authority);
        const bool inside = authority == QStringLiteral("pop-before-smtp");
        QCOMPARE(snap->messages[0].secondsSinceSignIn, inside ? seconds : -1);
        QCOMPARE(snap->accountName(snap->messages[0].authorityAccount), std::string_view(inside ? "bert" : ""));
    }

    void theWindowIsASetting()
    {
        CaseScript script;
        script.settings.thresholds.set("relay-pop-before-smtp.minutes", 5);
        script.signsIn(outside, Protocol::Imap, "bert", when(9)).sends(outside, "", {}, when(9, 5));
        script.sends(outside, "", {}, when(9, 5, 1));
        const auto snap = script.analyse();
        QCOMPARE(authorityOf(*snap, 0), QStringLiteral("pop-before-smtp"));
        QCOMPARE(authorityOf(*snap, 1), QStringLiteral("open-relay"));
    }

    void theLastSignInCounts()
    {
        CaseScript script;
        script.signsIn(outside, Protocol::Pop3, "bert", when(9)).signsIn(outside, Protocol::Pop3, "anna", when(9, 10));
        script.signsIn("203.0.113.10", Protocol::Pop3, "carl", when(9, 11)); // another address opens nothing here
        script.sends(outside, "", {}, when(9, 12));
        const auto snap = script.analyse();
        QCOMPARE(snap->accountName(snap->messages[0].authorityAccount), std::string_view("anna"));
        QCOMPARE(snap->messages[0].secondsSinceSignIn, 120);
    }

    void anSmtpSignInOpensNoMailbox()
    {
        CaseScript script;
        script.signsIn(outside, Protocol::Smtp, "bert", when(9)).sends(outside, "", {}, when(9, 1));
        QCOMPARE(authorityOf(*script.analyse()), QStringLiteral("open-relay"));
    }

    void aTrustedNetworkIsASetting()
    {
        CaseScript script;
        script.settings.trustedNetworks = {*Network::parse("203.0.113.0/28")};
        script.settings.trustedNetworksGiven = true;
        script.sends("203.0.113.15", "", {}, when(9))
            .sends("203.0.113.16", "", {}, when(9))
            .sends("10.0.0.1", "", {}, when(9));
        const auto snap = script.analyse();
        QCOMPARE(authorityOf(*snap, 0), QStringLiteral("trusted-network"));
        QCOMPARE(authorityOf(*snap, 1), QStringLiteral("open-relay"));
        QCOMPARE(authorityOf(*snap, 2), QStringLiteral("open-relay"));
    }

    void namelessRecipients_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("remote");
        QTest::addColumn<int>("local");
        QTest::addColumn<int>("nameless");
        QTest::addColumn<uint>("relayed");
        QTest::newRow("most named ones are remote") << outside << "anna" << 2 << 1 << 4 << 6U;
        QTest::newRow("most named ones are ours") << outside << "anna" << 1 << 2 << 4 << 1U;
        QTest::newRow("none named, but allowed to relay") << outside << "anna" << 0 << 0 << 4 << 4U;
        QTest::newRow("none named, a stranger") << outside << "" << 0 << 0 << 4 << 0U;
    }

    void namelessRecipients()
    {
        QFETCH(QString, ip);
        QFETCH(QString, account);
        QFETCH(int, remote);
        QFETCH(int, local);
        QFETCH(int, nameless);
        QFETCH(uint, relayed);
        CaseScript script;
        script.sends(ip.toStdString(), account.toStdString(),
                     {.recipients = remote, .local = local, .nameless = nameless}, when(9));
        QCOMPARE(script.analyse()->messages[0].relayed, relayed);
    }

    /// Users from everywhere under our own senders, and no AUTH in the log: it hides it, nobody is an open relay.
    void hiddenAuth()
    {
        for (int clients : {2, 3}) {
            CaseScript script;
            for (int i = 0; i < clients; ++i)
                script.sends("203.0.113." + std::to_string(1 + i), "", {.from = "me@ours.example"}, when(9, i));
            const auto snap = script.analyse();
            QCOMPARE(hidesSmtpAuth(*snap, MailboxDomains(*snap->strings)), clients == 3);
            QCOMPARE(authorityOf(*snap), clients == 3 ? QStringLiteral("unknown") : QStringLiteral("open-relay"));
            script.fails("203.0.113.77", Protocol::Smtp, "x", when(10)); // the log does show AUTH
            QCOMPARE(authorityOf(*script.analyse()), QStringLiteral("open-relay"));
        }
    }

    void whatWasNotAcceptedRelaysNothing()
    {
        CaseScript script;
        Message offered;
        offered.recipients = 5;
        offered.address = script.builder.address(*IpAddress::parse(outside));
        script.builder.addMessage(offered);
        const auto snap = script.analyse();
        QCOMPARE(snap->messages[0].authority, RelayAuthority::None);
        QCOMPARE(snap->totals.messages, 0U);
    }
};

POSTMORTEM_TEST(RelayAuthorityTest)
#include "tst_relayauthority.moc"
