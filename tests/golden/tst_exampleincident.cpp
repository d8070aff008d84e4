// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is found in resources/example is its story: see resources/example.md.

#include "importers/importer.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> addressesOf(const CaseSnapshot& snap, const Finding& finding)
{
    std::vector<std::string> texts;
    for (const AddressId id : finding.addresses)
        texts.push_back(snap.addressText(id));
    std::ranges::sort(texts);
    return texts;
}

std::vector<std::string> accountsOf(const CaseSnapshot& snap, const Finding& finding)
{
    std::vector<std::string> texts;
    for (const AccountId id : finding.accounts)
        texts.emplace_back(snap.accountName(id));
    return texts;
}

const Finding* findingFor(const std::vector<Finding>& found, const CaseSnapshot& snap, std::string_view account)
{
    for (const Finding& finding : found)
        if (std::ranges::contains(accountsOf(snap, finding), account))
            return &finding;
    return nullptr;
}

} // namespace

class ExampleIncidentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ImportRequest request;
        request.paths = {POSTMORTEM_SOURCE_DIR "/resources/example"};
        m_snap = importCase(request);
        QVERIFY(m_snap && m_snap->complete);
        QVERIFY(!hasProblems(*m_snap));
        for (const Source& source : m_snap->sources)
            QCOMPARE(source.bad, 0U);
        QCOMPARE(m_snap->settings.localDomains, std::vector<std::string>({"kontor.example"}));
    }

    void harvestOpensTest()
    {
        const auto found = findings(*m_snap, FindingKind::Harvest);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().severity, Severity::Critical);
        QCOMPARE(addressesOf(*m_snap, found.front()), std::vector<std::string>({"203.0.113.66"}));
        QCOMPARE(found.front().count("accounts"), 147);
        QCOMPARE(found.front().count("failures"), 306); // of 307 logins the last was let in
        QCOMPARE(QString::fromStdString(toIsoUtc(found.front().first)), u"2026-11-22T08:58:03Z"_s);

        const auto opened = findings(*m_snap, FindingKind::AccountCompromised);
        const Finding* test = findingFor(opened, *m_snap, "test");
        QVERIFY(test);
        QCOMPARE(test->severity, Severity::Critical);
        QCOMPARE(addressesOf(*m_snap, *test), std::vector<std::string>({"203.0.113.66"}));
        const Account* account = accountNamed(*m_snap, "test");
        QVERIFY(account && account->compromised);
        QCOMPARE(QString::fromStdString(toIsoUtc(account->compromised->at)), u"2026-11-22T09:31:29Z"_s);
    }

    void relaysAsTest()
    {
        const auto found = findings(*m_snap, FindingKind::RelayAuthenticated);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().severity, Severity::Critical);
        QCOMPARE(accountsOf(*m_snap, found.front()), std::vector<std::string>({"test"}));
        const auto addresses = addressesOf(*m_snap, found.front());
        QCOMPARE(addresses.size(), 5U);
        QCOMPARE(std::ranges::count_if(addresses, [](const std::string& ip) { return ip.contains(':'); }), 1);
        QVERIFY(found.front().count("relayed") > 2500 && found.front().count("relayed") < 2800);
        QCOMPARE(found.front().count("messages"), found.front().count("foreign-senders"));
    }

    void popBeforeSmtpAsInfo()
    {
        const auto found = findings(*m_snap, FindingKind::RelayPopBeforeSmtp);
        QCOMPARE(found.size(), 1U);
        QVERIFY(found.front().severity >= Severity::High);
        QCOMPARE(addressesOf(*m_snap, found.front()), std::vector<std::string>({"192.0.2.141"}));
        QCOMPARE(accountsOf(*m_snap, found.front()), std::vector<std::string>({"info"}));
        QCOMPARE(found.front().count("relayed"), 241);
    }

    void otherServersRefuseOurs()
    {
        const auto found = findings(*m_snap, FindingKind::Blacklisted);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().severity, Severity::High);
        QCOMPARE(QString::fromStdString(toIsoUtc(found.front().first)), u"2026-11-23T06:16:47Z"_s);
        QVERIFY(found.front().text.contains("zen.spamhaus.org"));
        QVERIFY(!found.front().evidence.empty());
    }

    void refusedRelaysAreHarmless()
    {
        const auto found = findings(*m_snap, FindingKind::RelayRefused);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().severity, Severity::Low);
        const auto addresses = addressesOf(*m_snap, found.front());
        for (const char* ip : {"192.0.2.200", "203.0.113.140", "192.0.2.141"})
            QVERIFY2(std::ranges::contains(addresses, ip), ip);
        QCOMPARE(found.front().count("recipients"), 23);
    }

    void weakPassword()
    {
        const auto found = findings(*m_snap, FindingKind::WeakPassword);
        QVERIFY(findingFor(found, *m_snap, "test"));
        for (const Finding& finding : found)
            QVERIFY(finding.text.find("cGFzcw") == std::string::npos);
    }

    void largestLogs()
    {
        QStringList titles;
        for (const Finding& finding : findings(*m_snap, FindingKind::LogSize))
            titles += QString::fromStdString(finding.title);
        QVERIFY(titles.join(u'|').contains(u"p20261122-00.log"_s));
    }

    void ordinaryUseIsNotAccused_data()
    {
        QTest::addColumn<QByteArray>("account");
        for (const char* account : {"greta.wolf", "eva.sommer", "anna.berger", "sales"})
            QTest::newRow(account) << QByteArray(account);
    }

    void ordinaryUseIsNotAccused()
    {
        QFETCH(QByteArray, account);
        const Account* known = accountNamed(*m_snap, account.toStdString());
        QVERIFY(known);
        QVERIFY(!known->compromised);
        for (const Finding& finding : m_snap->findings) {
            if (finding.severity >= Severity::Medium)
                QVERIFY2(!std::ranges::contains(accountsOf(*m_snap, finding), account.toStdString()),
                         finding.title.c_str());
        }
    }

    void ordinaryAddressesAreNotAccused()
    {
        for (const Address& address : m_snap->addresses) {
            const std::string ip = address.ip.toString();
            if (ip.starts_with("10.10.1.") || ip == "198.51.100.190")
                QVERIFY2(address.severity < Severity::Medium, ip.c_str());
        }
        QVERIFY(!findings(*m_snap, FindingKind::BulkMailing).empty());
        QVERIFY(!findings(*m_snap, FindingKind::StaleClient).empty());
        for (const FindingKind kind :
             {FindingKind::RelayOpen, FindingKind::RelayTrustedNetwork, FindingKind::PasswordSpray,
              FindingKind::DistributedGuessing, FindingKind::InfectedClient})
            QVERIFY(findings(*m_snap, kind).empty());
    }

private:
    SnapshotPtr m_snap;
};

POSTMORTEM_TEST(ExampleIncidentTest)
#include "tst_exampleincident.moc"
