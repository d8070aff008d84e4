// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a case puts into the texts and commands of its checklist.

#include "model/remediation/checklistvalues.h"

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;

class ChecklistValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesOfTheSample()
    {
        const SampleCase sample = sampleCase();
        const ChecklistValues values = checklistValues(*sample.snapshot);
        QCOMPARE(values.lists.value(QStringLiteral("account")), std::vector<std::string>{"test"});
        QCOMPARE(values.lists.value(QStringLiteral("address")),
                 (std::vector<std::string>{"203.0.113.66", "198.51.100.23", "198.51.100.77"}));
        QCOMPARE(values.lists.value(QStringLiteral("network")), std::vector<std::string>{"198.51.100.0/24"});
        QCOMPARE(values.lists.value(QStringLiteral("block_list")), std::vector<std::string>{"bl.example.net"});
        QCOMPARE(values.words.value(QStringLiteral("failure_limit")), QStringLiteral("5"));
        QCOMPARE(values.words.value(QStringLiteral("recipient_limit")), QStringLiteral("50")); // none is suggested
        QVERIFY(values.words.value(QStringLiteral("mechanisms_used")).contains(QStringLiteral("LOGIN")));
        QVERIFY(values.words.value(QStringLiteral("mechanisms_unused")).contains(QStringLiteral("CRAM-MD5")));
        const std::vector<TriedAccount> tried = triedAccounts(*sample.snapshot);
        QVERIFY(!tried.empty());
        QVERIFY(!std::ranges::contains(tried, sample.test, &TriedAccount::account));
        for (const TriedAccount& one : tried) {
            // Others may have failed there too; that is no part of the attack.
            QVERIFY(one.failures > 0 && one.failures <= sample.snapshot->accounts[one.account.row()].failedLogins);
            QCOMPARE(one.addresses, 1U);
        }
    }

    /// From the first day of what happened to the day after the last, whatever else the logs hold.
    void daysOfTheIncident()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 9);
        script.failsAs("203.0.113.5", Protocol::Pop3, names(30), when(10, 0, 0, 2), 2);
        script.fails("198.51.100.9", Protocol::Imap, "root", when(11, 0, 0, 4), 25, 2);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 2U);
        const ChecklistValues values = checklistValues(*snap);
        QCOMPARE(values.words.value(QStringLiteral("first_day")), QStringLiteral("2026-03-04"));
        QCOMPARE(values.words.value(QStringLiteral("day_after")), QStringLiteral("2026-03-07"));
        QCOMPARE(checklistValues(CaseSnapshot()).words.value(QStringLiteral("first_day")),
                 QStringLiteral("YEAR-MONTH-DAY"));
    }

    /// Servers that add the domain themselves know the bare name.
    void localPartsOfAccounts()
    {
        CaseScript script;
        script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
        script.signsIn("203.0.113.66", Protocol::Pop3, "test@ours.example", when(10, 2));
        const ChecklistValues values = checklistValues(*script.analyse());
        QCOMPARE(values.lists.value(QStringLiteral("account")), std::vector<std::string>{"test@ours.example"});
        QCOMPARE(values.lists.value(QStringLiteral("account_localpart")), std::vector<std::string>{"test"});
    }

    /// Each way to sign in with the clients that would miss it; what only the attacker used counts for nobody.
    void mechanismsByClient()
    {
        CaseScript script;
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(8), Mechanism::Plain);
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(9), Mechanism::Plain);
        script.signsIn("192.0.2.21", Protocol::Smtp, "bert", when(9), Mechanism::Plain);
        script.signsIn("192.0.2.22", Protocol::Pop3, "carl", when(9), Mechanism::Apop);
        script.fails("203.0.113.66", Protocol::Smtp, "info", when(10), 30, 2);
        script.signsIn("203.0.113.66", Protocol::Smtp, "info", when(10, 2), Mechanism::CramMd5);
        const ChecklistValues values = checklistValues(*script.analyse());
        QCOMPARE(values.words.value(QStringLiteral("mechanisms_used")),
                 QStringLiteral("PLAIN (2 addresses), APOP (1 address)"));
        QCOMPARE(values.words.value(QStringLiteral("mechanisms_unused")),
                 QStringLiteral("LOGIN, CRAM-MD5, DIGEST-MD5, NTLM"));
        QCOMPARE(checklistValues(*CaseScript().analyse()).words.value(QStringLiteral("mechanisms_used")),
                 QStringLiteral("none that the log names"));
    }

    /// A way to sign in that the log does not name may be any of them.
    void notSeenIsNotUnused()
    {
        CaseScript script;
        script.signsIn("192.0.2.20", Protocol::Pop3, "anna", when(8), Mechanism::Plain);
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(9));
        const ChecklistValues values = checklistValues(*script.analyse());
        QCOMPARE(values.words.value(QStringLiteral("mechanisms_used")), QStringLiteral("PLAIN (1 address)"));
        QVERIFY(values.words.value(QStringLiteral("mechanisms_unused")).startsWith(QStringLiteral("cannot be told")));
    }

    /// Of very many addresses the sentence counts all, and says that the commands hold fewer.
    void manyAddressesAreCounted()
    {
        CaseSnapshot snapshot;
        Finding finding;
        finding.kind = FindingKind::Harvest;
        finding.severity = Severity::High;
        for (int i = 0; i < 300; ++i) {
            Address address;
            address.ip = *IpAddress::parse("203.0." + std::to_string(i / 200) + "." + std::to_string(i % 200));
            finding.addresses.emplace_back(snapshot.addresses.size());
            snapshot.addresses.push_back(address);
        }
        snapshot.findings = {finding};
        const ChecklistValues values = checklistValues(snapshot);
        QCOMPARE(values.lists.value(QStringLiteral("address")).size(), 200U);
        QVERIFY(values.words.value(QStringLiteral("addresses"))
                    .endsWith(QStringLiteral(" and 292 more (the commands hold the first 200)")));
    }

    /// Clients of less weight, which may be ours, are not locked out; and where the log does not show whether a network is
    /// trusted or the relay stands open, both are looked for.
    void onlyAttackersAreTooWide()
    {
        CaseScript script;
        script.relayRefused("198.51.100.200", "q@far.example", when(1));
        script.sends("192.0.2.77", "", {.from = "anna@ours.example"}, when(9));
        for (int i = 0; i < 10; ++i)
            script.sends("203.0.113.9", "", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                         when(10, i));
        const ChecklistValues values = checklistValues(*script.analyse());
        QCOMPARE(values.lists.value(QStringLiteral("wide_network")), std::vector<std::string>{"203.0.113.9"});
        QCOMPARE(values.lists.value(QStringLiteral("open_relay")), std::vector<std::string>{"203.0.113.9"});
        script.relayRefused("198.51.100.200", "q@far.example", when(10, 5));
        QVERIFY(checklistValues(*script.analyse()).lists.value(QStringLiteral("open_relay")).empty());
    }
};

POSTMORTEM_TEST(ChecklistValuesTest)
#include "tst_checklistvalues.moc"
