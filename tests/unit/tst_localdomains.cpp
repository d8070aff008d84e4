// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which domains are taken for ours when nobody names them, and which networks are trusted.

#include "model/analysis/trustednetworks.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QByteArrayList>
#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

using Domains = std::vector<std::string>;

Domains inferred(const CaseScript& script)
{
    return script.analyse()->settings.localDomains;
}

} // namespace

class LocalDomainsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accountsAreNamedAfterThem_data()
    {
        QTest::addColumn<QByteArrayList>("accounts");
        QTest::addColumn<bool>("ours");
        QTest::newRow("two accounts") << QByteArrayList{"anna@ours.example", "bert@OURS.example"} << true;
        QTest::newRow("one account alone") << QByteArrayList{"anna@ours.example"} << false;
        QTest::newRow("bare names") << QByteArrayList{"anna", "bert"} << false;
        QTest::newRow("no domain") << QByteArrayList{"anna@localhost", "bert@localhost"} << false;
    }

    void accountsAreNamedAfterThem()
    {
        QFETCH(QByteArrayList, accounts);
        QFETCH(bool, ours);
        CaseScript script(true);
        for (const QByteArray& account : accounts)
            script.signsIn("192.0.2.20", Protocol::Imap, account.toStdString(), when(9));
        QCOMPARE(inferred(script), ours ? Domains{"ours.example"} : Domains{});
    }

    void accountsSendUnderThem()
    {
        for (int senders : {1, 2}) {
            CaseScript script(true);
            for (int i = 0; i < senders; ++i)
                script.sends("192.0.2.20", "user" + std::to_string(i), {.from = "x@ours.example"}, when(9, i));
            QCOMPARE(inferred(script), senders < 2 ? Domains{} : Domains{"ours.example"});
        }
    }

    void foreignersDeliverToThem()
    {
        CaseScript script(true);
        script.delivers("198.51.100.1", "me@ours.example", when(8))
            .delivers("198.51.100.2", "you@ours.example", when(9));
        const auto snap = script.analyse();
        QCOMPARE(snap->settings.localDomains, Domains{"ours.example"});
        QCOMPARE(snap->settings.localDomainsReason,
                 std::string("Inferred. ours.example: 2 foreign clients deliver to it."));
        QCOMPARE(snap->totals.relayed, 0U);
    }

    /// One client's word is enough for a domain only where nothing else is known.
    void oneClientDelivers()
    {
        CaseScript script(true);
        script.delivers("198.51.100.1", "me@ours.example", when(8));
        QCOMPARE(inferred(script), Domains{"ours.example"});
        script.signsIn("192.0.2.20", Protocol::Imap, "anna@second.example", when(9));
        script.signsIn("192.0.2.20", Protocol::Imap, "bert@second.example", when(9));
        QCOMPARE(inferred(script), Domains{"second.example"});
    }

    void aRelayedDomainIsNone()
    {
        CaseScript script(true);
        for (int i = 0; i < 8; ++i) // many domains: the client relays
            for (const char* ip : {"203.0.113.9", "203.0.113.10"})
                script.delivers(ip, "r@far" + std::to_string(i) + ".example", when(9, i));
        QCOMPARE(inferred(script), Domains{});
        script.delivers("198.51.100.1", "me@ours.example", when(8))
            .delivers("198.51.100.2", "you@ours.example", when(9));
        QCOMPARE(inferred(script), Domains{"ours.example"});
    }

    void aRefusedDomainIsNone()
    {
        CaseScript script(true);
        for (const char* ip : {"198.51.100.1", "198.51.100.2"})
            script.delivers(ip, "me@ours.example", when(8)).delivers(ip, "r@far.example", when(9));
        script.relayRefused("203.0.113.5", "r@far.example", when(10));
        QCOMPARE(inferred(script), Domains{"ours.example"});
    }

    void whatTheServerSaysSupports_data()
    {
        QTest::addColumn<bool>("said");
        QTest::addColumn<bool>("refused");
        QTest::addColumn<bool>("ours");
        QTest::newRow("one account") << false << false << false;
        QTest::newRow("one account, and the server calls its recipients local") << true << false << true;
        QTest::newRow("and refuses to relay there") << true << true << false;
    }

    void whatTheServerSaysSupports()
    {
        QFETCH(bool, said);
        QFETCH(bool, refused);
        QFETCH(bool, ours);
        CaseScript script(true);
        script.signsIn("10.0.0.7", Protocol::Pop3, "anna@ours.example", when(9));
        if (said)
            script.builder.deliveredLocally("me@Ours.example");
        if (refused)
            script.relayRefused("203.0.113.5", "me@ours.example", when(10));
        script.builder.deliveredLocally("r@far.example"); // alone it proves nothing
        const auto snap = script.analyse();
        QCOMPARE(snap->settings.localDomains, ours ? Domains{"ours.example"} : Domains{});
        QCOMPARE(analyseAgain(*snap, script.settings)->settings.localDomains, snap->settings.localDomains);
    }

    void oneStolenAccountProvesNothing()
    {
        CaseScript script(true);
        script.worksFrom("192.0.2.20", "anna", 1).worksFrom("192.0.2.21", "bert", 1);
        for (int i = 0; i < 40; ++i)
            script.sends("203.0.113.9", "anna", {.from = "x@forged" + std::to_string(i % 4) + ".example"}, when(20, i));
        QCOMPARE(inferred(script), Domains{"ours.example"});
    }

    /// Two stolen accounts that forge the same sender are no proof of it where mail is known to go to another domain.
    void twoStolenAccountsForgeOneSender()
    {
        CaseScript script(true);
        script.delivers("198.51.100.1", "me@ours.example", when(8))
            .delivers("198.51.100.2", "you@ours.example", when(9));
        const auto forges = [&](const char* account) {
            script.sends("203.0.113.9", account, {.from = "loan@forged.example"}, when(20));
        };
        forges("anna");
        forges("bert");
        QCOMPARE(inferred(script), Domains{"ours.example"});
        forges("carla"); // three people who write under it are more likely a second name of ours
        QCOMPARE(inferred(script), (Domains{"forged.example", "ours.example"}));
    }

    void whatIsGivenStays()
    {
        CaseScript script;
        script.delivers("198.51.100.1", "me@other.example", when(8))
            .delivers("198.51.100.2", "you@other.example", when(9));
        QCOMPARE(inferred(script), Domains{"ours.example"});
        QVERIFY(script.analyse()->settings.isLocalDomain("OURS.Example"));
        QVERIFY(!script.analyse()->settings.isLocalDomain("sub.ours.example"));
    }

    void nothingIsKnown()
    {
        const auto snap = CaseScript(true).analyse();
        QVERIFY(snap->settings.localDomains.empty());
        QCOMPARE(snap->settings.localDomainsReason, std::string("Nothing in the logs shows which domains are local."));
    }

    void trustedNetworks()
    {
        AnalysisSettings settings;
        settleTrustedNetworks(settings);
        QCOMPARE(settings.trustedNetworks, privateNetworks());
        QVERIFY(!settings.trustedNetworksReason.empty());

        settings.trustedNetworks = {*Network::parse("203.0.113.0/24"), *Network::parse("127.0.0.0/8")};
        settings.trustedNetworksGiven = true;
        settleTrustedNetworks(settings);
        settleTrustedNetworks(settings); // once is enough
        QCOMPARE(settings.trustedNetworks.size(), 3U);
        for (const char* trusted : {"203.0.113.7", "127.0.0.1", "::1"})
            QVERIFY2(settings.isTrusted(*IpAddress::parse(trusted)), trusted);
        for (const char* stranger : {"10.0.0.1", "203.0.114.1", "2001:db8::1"})
            QVERIFY2(!settings.isTrusted(*IpAddress::parse(stranger)), stranger);
        QVERIFY(!settings.isTrusted(IpAddress{}));
    }
};

POSTMORTEM_TEST(LocalDomainsTest)
#include "tst_localdomains.moc"
