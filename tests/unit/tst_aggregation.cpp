// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counts of every table and of the case, and which account names are one mailbox.

#include "model/analysis/accountgroups.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <numeric>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

const Address& addressOf(const CaseSnapshot& snap, std::string_view ip)
{
    return *std::ranges::find_if(snap.addresses, [&](const Address& a) { return a.ip.toString() == ip; });
}

/// Two clients, one account each, one stranger; mail in and out; every kind of event.
CaseScript day()
{
    CaseScript script;
    script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(8))
        .fails("192.0.2.20", Protocol::Imap, "anna", when(8, 1), 2);
    script.fails("203.0.113.9", Protocol::Pop3, "Anna", when(9), 3)
        .fails("203.0.113.9", Protocol::Pop3, "root", when(9, 1), 1);
    script.fails("", Protocol::Smtp, "bert", when(9, 2));
    script.sends("192.0.2.20", "anna", {.from = "anna@ours.example", .recipients = 3, .local = 2}, when(10));
    script.sends("192.0.2.20", "anna", {.from = "anna@ours.example", .recipients = 0, .local = 1}, when(11));
    script.delivers("198.51.100.1", "me@ours.example", when(12));
    script.relayRefused("203.0.113.9", "q@far.example", when(13));
    script.blocked("bl.example", when(14)).bounce(when(15));
    return script;
}

} // namespace

class AggregationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totals()
    {
        const auto snap = day().analyse();
        const Totals& totals = snap->totals;
        QCOMPARE(totals.events, snap->events.size());
        QCOMPARE(totals.failedLogins, (std::array<std::uint64_t, protocolCount>{1, 4, 2, 0}));
        QCOMPARE(totals.logins, (std::array<std::uint64_t, protocolCount>{0, 0, 1, 0}));
        QCOMPARE(totals.messages, 3U);
        QCOMPARE(totals.recipientsAccepted, 7U);
        QCOMPARE(totals.relayed, 3U);
        QCOMPARE(totals.recipientsRefused, 1U);
        QCOMPARE(totals.relayRefused, 1U);
        QCOMPARE(totals.deferred, 1U);
        QCOMPARE(totals.bounced, 1U);
        QCOMPARE(totals.delivered, 0U);
        QCOMPARE(totals.first, when(8));
        QCOMPARE(totals.last, when(15));
    }

    void addresses()
    {
        const auto snap = day().analyse();
        const Address& anna = addressOf(*snap, "192.0.2.20");
        QCOMPARE(anna.logins, 1U);
        QCOMPARE(anna.failedLogins, 2U);
        QCOMPARE(anna.accountsTried, 1U);
        QCOMPARE(anna.sessions, 5U); // every sign-in and message of a script has its own
        QCOMPARE(anna.messages, 2U);
        QCOMPARE(anna.recipients, 6U);
        QCOMPARE(anna.relayedRecipients, 3U);
        QCOMPARE(anna.relayBy, 1U << unsigned(RelayAuthority::SmtpAuth));
        QCOMPARE(anna.opened.size(), 1U);
        QCOMPARE(anna.first, when(8));
        QCOMPARE(anna.last, when(11));
        const Address& stranger = addressOf(*snap, "203.0.113.9");
        QCOMPARE(stranger.failedLogins, 4U);
        QCOMPARE(stranger.accountsTried, 2U);
        QCOMPARE(stranger.relayRefused, 1U);
        QVERIFY(stranger.opened.empty());
        QCOMPARE(addressOf(*snap, "198.51.100.1").relayedRecipients, 0U);
        QCOMPARE(addressOf(*snap, "198.51.100.1").relayBy, 0U);
    }

    void accounts()
    {
        const auto snap = day().analyse();
        const Account* anna = accountNamed(*snap, "anna");
        QCOMPARE(anna->failedLogins, 5U);
        QCOMPARE(anna->logins, 1U);
        QCOMPARE(anna->addresses, 2U);
        QCOMPARE(anna->messages, 2U);
        QCOMPARE(anna->recipients, 6U);
        QCOMPARE(anna->relayedRecipients, 3U);
        QCOMPARE(accountNamed(*snap, "bert")->failedLogins, 1U);
        QCOMPARE(accountNamed(*snap, "bert")->addresses, 0U); // the log does not say whose
    }

    /// A line that says "3 attempts" counts three.
    void attemptsNotLines()
    {
        CaseScript script;
        Event login;
        login.kind = EventKind::LoginFailed;
        login.protocol = Protocol::Imap;
        login.count = 3;
        login.time = when(9);
        login.address = script.builder.address(*IpAddress::parse("203.0.113.9"));
        login.subject = script.builder.account("anna").value;
        login.session = script.builder.addSession({});
        script.builder.add(login);
        const auto snap = script.analyse();
        QCOMPARE(snap->totals.failedLogins[std::size_t(Protocol::Imap)], 3U);
        QCOMPARE(addressOf(*snap, "203.0.113.9").failedLogins, 3U);
        QCOMPARE(accountNamed(*snap, "anna")->failedLogins, 3U);
        QCOMPARE(snap->sessions[0].failedLogins, 3U);
    }

    /// What the tables say adds up to what the case says.
    void sumsAgree()
    {
        CaseScript script = day();
        script.worksFrom("192.0.2.30", "carl", 2);
        const auto snap = script.analyse();
        const auto sum = [](const auto& rows, auto member) {
            return std::accumulate(rows.begin(), rows.end(), std::uint64_t{0},
                                   [&](std::uint64_t all, const auto& row) { return all + row.*member; });
        };
        QCOMPARE(sum(snap->addresses, &Address::messages), snap->totals.messages);
        QCOMPARE(sum(snap->sessions, &Session::messages), snap->totals.messages);
        QCOMPARE(sum(snap->addresses, &Address::recipients), snap->totals.recipientsAccepted);
        QCOMPARE(sum(snap->sessions, &Session::recipients), snap->totals.recipientsAccepted);
        QCOMPARE(sum(snap->addresses, &Address::relayedRecipients), snap->totals.relayed);
        QCOMPARE(sum(snap->messages, &Message::relayed), snap->totals.relayed);
        QCOMPARE(sum(snap->sessions, &Session::refused), snap->totals.recipientsRefused);
        const auto failed =
            std::accumulate(snap->totals.failedLogins.begin(), snap->totals.failedLogins.end(), std::uint64_t{0});
        QCOMPARE(sum(snap->accounts, &Account::failedLogins), failed);
        QCOMPARE(sum(snap->sessions, &Session::failedLogins), failed);
    }

    void namesOfOneMailbox_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("domains");
        QTest::addColumn<bool>("same");
        QTest::newRow("with our domain") << "anna@ours.example" << 1 << true;
        QTest::newRow("in capitals") << "ANNA@OURS.EXAMPLE" << 1 << true;
        QTest::newRow("of a Windows domain") << "OURS\\anna" << 1 << true;
        QTest::newRow("of a foreign domain") << "anna@far.example" << 1 << false;
        QTest::newRow("another name") << "annabel" << 1 << false;
        QTest::newRow("with two domains of ours") << "anna@ours.example" << 2 << false;
        QTest::newRow("of our mail host") << "anna@mx.ours.example" << 3 << true;
        QTest::newRow("of a domain that ends alike") << "anna@yours.example" << 4 << false;
    }

    void namesOfOneMailbox()
    {
        QFETCH(QString, other);
        QFETCH(int, domains);
        QFETCH(bool, same);
        CaseScript script;
        if (domains == 2)
            script.settings.localDomains.push_back("second.example");
        if (domains == 3)
            script.settings.localDomains.push_back("mx.ours.example");
        if (domains == 4)
            script.settings.localDomains.push_back("yours.example");
        const AccountId anna = script.builder.account("anna");
        const AccountId name = script.builder.account(other.toStdString());
        const auto snap = script.analyse();
        const AccountGroups groups(*snap);
        QCOMPARE(groups.same(anna, name), same);
        QCOMPARE(groups.principal(anna), anna);
        QCOMPARE(groups.principal(name), same ? anna : name);
        QVERIFY(!groups.principal(AccountId()).valid());
    }
};

POSTMORTEM_TEST(AggregationTest)
#include "tst_aggregation.moc"
