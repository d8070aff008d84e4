// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Relays by stolen passwords, POP before SMTP, trusted networks and open doors, and the mailings that look like them.

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// So many messages of an account from one address, each under another foreign domain unless `from` is given.
void spam(CaseScript& script, std::string_view ip, std::string_view account, int messages, int recipients, TimeUs at,
          const std::string& from = {}, int bounced = 0)
{
    for (int i = 0; i < messages; ++i)
        script.sends(ip, account,
                     {.from = from.empty() ? "x@forged" + std::to_string(i) + ".example" : from,
                      .recipients = recipients,
                      .bounced = bounced},
                     at + i * usPerMinute);
}

} // namespace

class DetectorRelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forgedSenders_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<bool>("relay");
        QTest::newRow("four messages") << 4 << false;
        QTest::newRow("five messages") << 5 << true;
    }

    void forgedSenders()
    {
        QFETCH(int, messages);
        QFETCH(bool, relay);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 2);
        script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(3));
        spam(script, "203.0.113.50", "anna", messages, 12, when(3, 1));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayAuthenticated), relay ? Severity::High : Severity::None);
        QVERIFY(severityOf(*snap, "192.0.2.20") < Severity::Medium);
    }

    void volumeOfANewAddress_data()
    {
        QTest::addColumn<int>("recipients");
        QTest::addColumn<bool>("relay");
        QTest::newRow("a hundred") << 25 << false;
        QTest::newRow("more than a hundred") << 26 << true;
    }

    /// From three places never seen before, under the account's own sender: only the volume shows it.
    void volumeOfANewAddress()
    {
        QFETCH(int, recipients);
        QFETCH(bool, relay);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3);
        int i = 0;
        for (const char* ip : {"203.0.113.50", "198.51.100.3", "2001:db8:7::9"}) {
            script.signsIn(ip, Protocol::Smtp, "anna", when(2, i, 0, 1));
            spam(script, ip, "anna", 4, recipients, when(2, ++i, 0, 1), "anna@ours.example");
        }
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayAuthenticated) >= Severity::High, relay);
    }

    void bounces_data()
    {
        QTest::addColumn<int>("bounced");
        QTest::addColumn<bool>("relay");
        QTest::newRow("below a fifth") << 7 << false;
        QTest::newRow("a fifth") << 8 << true;
    }

    void bounces()
    {
        QFETCH(int, bounced);
        QFETCH(bool, relay);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3);
        script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(2, 0, 0, 1));
        spam(script, "203.0.113.50", "anna", 4, 40, when(2, 1, 0, 1), "anna@ours.example", bounced);
        // volume, new address; the bounces decide
        QCOMPARE(worst(*script.analyse(), FindingKind::RelayAuthenticated) >= Severity::High, relay);
    }

    void signedInWithoutAName_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("messages");
        QTest::addColumn<int>("bounced");
        QTest::addColumn<bool>("relay");
        QTest::newRow("forged senders alone") << 0 << 6 << 0 << false;
        QTest::newRow("forged senders and bounces") << 0 << 6 << 2 << true;
        QTest::newRow("bounces alone") << 0 << 3 << 5 << false;
        QTest::newRow("after guessing") << 30 << 1 << 0 << true;
    }

    /// The log shows that the client signed in, and not as whom: neither an open relay nor anybody's account.
    void signedInWithoutAName()
    {
        QFETCH(int, failures);
        QFETCH(int, messages);
        QFETCH(int, bounced);
        QFETCH(bool, relay);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 1);
        script.fails("203.0.113.66", Protocol::Smtp, {}, when(20), failures, 2);
        script.signsIn("203.0.113.66", Protocol::Smtp, {}, when(20, 5));
        const std::size_t before = script.builder.messages().size();
        spam(script, "203.0.113.66", {}, messages, bounced > 2 ? 20 : 10, when(20, 6), {}, bounced);
        for (std::size_t row = before; row < script.builder.messages().size(); ++row)
            script.builder.message(MessageId(row)).mechanism = Mechanism::Login;
        const auto snap = script.analyse();
        for (std::size_t row = before; row < snap->messages.size(); ++row)
            QCOMPARE(snap->messages[row].authority, RelayAuthority::SmtpAuth);
        QCOMPARE(worst(*snap, FindingKind::RelayOpen), Severity::None);
        const auto found = findings(*snap, FindingKind::RelayAuthenticated);
        QCOMPARE(found.size(), relay ? 1U : 0U);
        for (const Finding& finding : found) {
            QVERIFY(finding.accounts.empty());
            QCOMPARE(finding.addresses.size(), 1U);
            QCOMPARE(snap->incidents[0].title, std::string("Spam relayed by clients that signed in"));
            QVERIFY(snap->incidents[0].story.contains("as whom the log does not tell"));
        }
    }

    /// Who abuses a named account is no better where the log leaves the name out.
    void signedInWithoutANameByAStranger()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 2);
        script.signsIn("203.0.113.50", Protocol::Smtp, "anna", when(3));
        spam(script, "203.0.113.50", "anna", 5, 12, when(3, 1));
        const std::size_t before = script.builder.messages().size();
        spam(script, "203.0.113.50", {}, 1, 12, when(3, 20));
        script.builder.message(MessageId(before)).mechanism = Mechanism::Plain;
        const auto found = findings(*script.analyse(), FindingKind::RelayAuthenticated);
        QCOMPARE(found.size(), 2U);
        QCOMPARE(std::ranges::count_if(found, [](const Finding& finding) { return finding.accounts.empty(); }), 1);
    }

    void zombiesOfAStolenAccountMerge()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "test", 1);
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(20), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(20, 2));
        for (int i = 0; i < 5; ++i) {
            const std::string zombie = "198.51.100." + std::to_string(50 + i);
            script.signsIn(zombie, Protocol::Smtp, "test", when(21, i));
            spam(script, zombie, "test", i == 4 ? 1 : 6, i == 4 ? 3 : 30, when(21, i));
        }
        script.signsIn("2001:db8:9::1", Protocol::Smtp, "test", when(20, 30)); // tests the password, sends nothing
        script.signsIn("192.0.2.21", Protocol::Imap, "test", when(22));        // the owner's other device
        const auto snap = script.analyse();
        const auto found = findings(*snap, FindingKind::RelayAuthenticated);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].addresses.size(), 6U);
        QCOMPARE(found[0].count("relayed"), 4 * 6 * 30 + 3);
        QCOMPARE(found[0].severity, Severity::Critical);
        QVERIFY(found[0].title.starts_with("723 recipients relayed as test"));
        for (const char* owner : {"192.0.2.20", "192.0.2.21"})
            QVERIFY2(severityOf(*snap, owner) < Severity::Medium, owner);
    }

    void aMailingIsLegitimate_data()
    {
        QTest::addColumn<int>("recipients");
        QTest::addColumn<bool>("mailing");
        QTest::newRow("forty-nine") << 49 << false;
        QTest::newRow("fifty") << 50 << true;
        QTest::newRow("many") << 400 << true;
    }

    void aMailingIsLegitimate()
    {
        QFETCH(int, recipients);
        QFETCH(bool, mailing);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3);
        script.sends("192.0.2.20", "anna", {.from = "anna@ours.example", .recipients = recipients}, when(20, 0, 0, 1));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::BulkMailing), mailing ? Severity::Info : Severity::None);
        QVERIFY(severityOf(*snap, "192.0.2.20") < Severity::Medium);
        QVERIFY(!accountNamed(*snap, "anna")->compromised);
        if (mailing)
            QCOMPARE(findings(*snap, FindingKind::BulkMailing)[0].title,
                     std::string("A mailing by anna looks legitimate"));
    }

    /// The log begins with the owner's working day; the mailing comes hours later, and a phone is in use as well.
    void aMailingOnTheFirstDayOfTheLog_data()
    {
        QTest::addColumn<QString>("ip");
        QTest::addColumn<int>("minutesAfterSignIn");
        QTest::addColumn<bool>("legitimate");
        QTest::newRow("at the office") << "10.0.0.7" << 180 << true;
        QTest::newRow("at home") << "192.0.2.20" << 180 << true;
        QTest::newRow("at once") << "192.0.2.20" << 20 << false;
    }

    void aMailingOnTheFirstDayOfTheLog()
    {
        QFETCH(QString, ip);
        QFETCH(int, minutesAfterSignIn);
        QFETCH(bool, legitimate);
        const std::string place = ip.toStdString();
        CaseScript script;
        for (int i = 0; i < 4; ++i) {
            script.signsIn(place, Protocol::Smtp, "anna", when(8, i));
            script.sends(place, "anna", {.from = "anna@ours.example"}, when(8, i, 1));
        }
        script.sends(place, "anna", {.from = "anna@ours.example", .recipients = 300}, when(8, minutesAfterSignIn));
        script.sends(place, "anna", {.from = "anna@ours.example"}, when(13))
            .sends(place, "anna", {.from = "anna@ours.example"}, when(14));
        script.signsIn("203.0.113.80", Protocol::Imap, "anna", when(20));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayAuthenticated) < Severity::Medium, legitimate);
        QCOMPARE(accountNamed(*snap, "anna")->compromised.has_value(), !legitimate);
    }

    void aSecondIdentityIsOnlyNoted_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<bool>("noted");
        QTest::newRow("four") << 4 << false;
        QTest::newRow("five") << 5 << true;
    }

    void aSecondIdentityIsOnlyNoted()
    {
        QFETCH(int, messages);
        QFETCH(bool, noted);
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 3);
        for (int i = 0; i < messages; ++i)
            script.sends("192.0.2.20", "anna", {.from = "anna@private.example", .recipients = 1}, when(9 + i, 30));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::SenderMismatch), noted ? Severity::Low : Severity::None);
        QVERIFY(severityOf(*snap, "192.0.2.20") < Severity::Medium);
    }

    void popBeforeSmtpWindow_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("thirty minutes") << 30 << true;
        QTest::newRow("thirty-one minutes") << 31 << false;
    }

    void popBeforeSmtpWindow()
    {
        QFETCH(int, minutes);
        QFETCH(bool, allowed);
        CaseScript script;
        script.relayRefused("203.0.113.200", "a@far.example", when(1));
        script.failsAs("192.0.2.141", Protocol::Pop3, names(25), when(10), 2);
        script.signsIn("192.0.2.141", Protocol::Pop3, "info", when(10, 2));
        spam(script, "192.0.2.141", "", 1, 40, when(10, 2 + minutes));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayPopBeforeSmtp), allowed ? Severity::High : Severity::None);
        QCOMPARE(worst(*snap, FindingKind::RelayTrustedNetwork), allowed ? Severity::None : Severity::High);
        QVERIFY(accountNamed(*snap, "info")->compromised.has_value());
    }

    void popBeforeSmtpOfUsersIsOrdinary()
    {
        CaseScript script;
        for (int day = 0; day < 5; ++day) {
            script.signsIn("192.0.2.30", Protocol::Pop3, "bert", when(9, 0, 0, day));
            script.sends("192.0.2.30", "", {.from = "bert@ours.example", .recipients = 2}, when(9, 1, 0, day));
        }
        const auto snap = script.analyse();
        QCOMPARE(severityOf(*snap, "192.0.2.30"), Severity::None);
        QCOMPARE(snap->messages[0].authority, RelayAuthority::PopBeforeSmtp);
        QCOMPARE(snap->messages[0].secondsSinceSignIn, 60);
        QCOMPARE(snap->accountName(snap->messages[0].authorityAccount), std::string_view("bert"));
    }

    void openRelayOrTrustedNetwork()
    {
        for (bool refused : {false, true}) {
            CaseScript script;
            script.delivers("198.51.100.9", "me@ours.example", when(8));
            if (refused)
                script.relayRefused("198.51.100.200", "q@far.example", when(9));
            spam(script, "203.0.113.9", "", 1, 1, when(10));
            const auto snap = script.analyse();
            QCOMPARE(worst(*snap, FindingKind::RelayOpen), refused ? Severity::None : Severity::High);
            QCOMPARE(worst(*snap, FindingKind::RelayTrustedNetwork), refused ? Severity::High : Severity::None);
            QCOMPARE(severityOf(*snap, "198.51.100.9"), Severity::None); // delivers to us
        }
    }

    /// Ordinary users sign in unseen, so the log does not explain why a stranger was let in either.
    void unexplainedRelaysAreNamed()
    {
        for (bool stranger : {false, true}) {
            CaseScript script;
            for (int user = 1; user <= 4; ++user)
                script.sends("198.51.100." + std::to_string(user), "", {.from = "anna@ours.example"}, when(8, user));
            if (stranger)
                spam(script, "203.0.113.9", "", 5, 40, when(10));
            const auto snap = script.analyse();
            QCOMPARE(worst(*snap, FindingKind::RelayOpen), stranger ? Severity::High : Severity::None);
            QCOMPARE(severityOf(*snap, "203.0.113.9"), stranger ? Severity::High : Severity::None);
            QCOMPARE(severityOf(*snap, "198.51.100.1"), Severity::None);
        }
    }

    /// A trace of messages tells the account and no sign-in: its messages tell what it is used to.
    void aFloodFromAnAddressThatNeverSent_data()
    {
        QTest::addColumn<int>("messages");
        QTest::addColumn<bool>("usual");
        QTest::addColumn<bool>("relay");
        QTest::newRow("many messages from nowhere") << 10 << false << true;
        QTest::newRow("from where it sent before") << 10 << true << false;
        QTest::newRow("one mailing") << 1 << false << false;
    }

    void aFloodFromAnAddressThatNeverSent()
    {
        QFETCH(int, messages);
        QFETCH(bool, usual);
        QFETCH(bool, relay);
        CaseScript script;
        if (usual)
            script.sends("203.0.113.9", "anna@ours.example", {.from = "anna@ours.example"}, when(8));
        for (int i = 0; i < messages; ++i)
            script.sends("203.0.113.9", "anna@ours.example",
                         {.from = "anna@ours.example", .recipients = 400 / messages}, when(12, i));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayAuthenticated) >= Severity::High, relay);
        const Account* account = accountNamed(*snap, "anna@ours.example");
        QVERIFY(account);
        QCOMPARE(account->compromised.has_value(), relay);
        if (relay)
            QCOMPARE(account->compromised->at, when(12));
    }

    void widelyRelayedIsCritical()
    {
        for (int recipients : {499, 500}) {
            CaseScript script;
            spam(script, "203.0.113.9", "", 1, recipients, when(10));
            QCOMPARE(worst(*script.analyse(), FindingKind::RelayOpen),
                     recipients < 500 ? Severity::High : Severity::Critical);
        }
    }

    void ourOwnPublicServerIsNoted()
    {
        CaseScript script;
        script.relayRefused("198.51.100.200", "q@far.example", when(9));
        script.sends("203.0.113.80", "", {.from = "shop@ours.example", .recipients = 1}, when(10));
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::RelayTrustedNetwork), Severity::Low);
    }

    void infectedClient_data()
    {
        QTest::addColumn<int>("recipients");
        QTest::addColumn<bool>("foreign");
        QTest::addColumn<bool>("infected");
        QTest::newRow("a hundred") << 10 << true << false;
        QTest::newRow("more than a hundred") << 11 << true << true;
        QTest::newRow("a mailing of the house") << 40 << false << false;
    }

    void infectedClient()
    {
        QFETCH(int, recipients);
        QFETCH(bool, foreign);
        QFETCH(bool, infected);
        CaseScript script;
        spam(script, "10.10.1.5", "", 10, recipients, when(10), foreign ? "" : "news@ours.example");
        const auto snap = script.analyse();
        QCOMPARE(worst(*snap, FindingKind::InfectedClient), infected ? Severity::High : Severity::None);
        QCOMPARE(severityOf(*snap, "10.10.1.5") >= Severity::Medium, infected);
    }

    void relayRefusedIsANote()
    {
        CaseScript script;
        QCOMPARE(worst(*script.analyse(), FindingKind::RelayRefused), Severity::None);
        script.relayRefused("203.0.113.1", "a@far.example", when(1));
        script.relayRefused("203.0.113.2", "b@far.example", when(2));
        script.signsIn("192.0.2.5", Protocol::Imap, "anna", when(3))
            .relayRefused("192.0.2.5", "c@far.example", when(3, 1));
        const auto found = findings(*script.analyse(), FindingKind::RelayRefused);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].severity, Severity::Low);
        QCOMPARE(found[0].addresses.size(), 2U); // a user who forgot to sign in is no prober
        QCOMPARE(found[0].count("recipients"), 2);
    }
};

POSTMORTEM_TEST(DetectorRelayTest)
#include "tst_detectorrelay.moc"
