// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/annotations/hiding.h"

#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QThreadPool>

#include <algorithm>

namespace postmortem::testing {

class TestHiding final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHiddenChangesNothing();
    void aHiddenAddressLeavesItsTables();
    void aHiddenAccountLeavesTheAccountsOnly();
    void aHiddenSessionTakesItsMessages();
    void aHiddenMessageLeavesAlone();
    void whatIsAskedForByNameIsShown();
    void findingsGoWithTheirAddresses();
    void aRowKnowsItsPlace();

private:
    void hide(const RemarkPlace& place)
    {
        Remark remark;
        remark.hidden = true;
        remark.hiddenReason = "our own scanner";
        m_annotations.set(place, remark);
    }
    [[nodiscard]] std::vector<std::uint32_t> rows(Table table, const Filter& filter) const
    {
        auto answer = m_query->rows(table, withoutHidden(filter, m_annotations, table), {});
        answer.waitForFinished();
        return answer.result().rows;
    }

    SampleCase m_sample = sampleCase();
    QThreadPool m_pool;
    std::unique_ptr<CaseQuery> m_query = std::make_unique<EmbeddedQuery>(m_sample.snapshot, m_sample.lines, m_pool);
    Annotations m_annotations;

public Q_SLOTS:
    void init() { m_annotations = {}; }
};

void TestHiding::nothingHiddenChangesNothing()
{
    Remark note;
    note.note = "a customer";
    m_annotations.set(placeOf(*m_sample.snapshot, m_sample.harvester), note);
    const Filter filter = Filter().with("protocol", "pop3");
    for (const Table table : {Table::Addresses, Table::Accounts, Table::Sessions, Table::Messages, Table::Events}) {
        QCOMPARE(withoutHidden(filter, m_annotations, table), filter);
        QCOMPARE(hiddenIn(m_annotations, table), 0U);
    }
}

void TestHiding::aHiddenAddressLeavesItsTables()
{
    const auto before = rows(Table::Addresses, {});
    const auto accounts = rows(Table::Accounts, {});
    const auto sessions = rows(Table::Sessions, {});
    hide(placeOf(*m_sample.snapshot, m_sample.harvester));
    const auto after = rows(Table::Addresses, {});
    QCOMPARE(after.size() + 1, before.size());
    QVERIFY(!std::ranges::contains(after, m_sample.harvester.value));
    QVERIFY(rows(Table::Sessions, {}).size() < sessions.size());
    QCOMPARE(rows(Table::Accounts, {}), accounts);
    QCOMPARE(hiddenIn(m_annotations, Table::Addresses), 1U);
    QCOMPARE(hiddenIn(m_annotations, Table::Accounts), 0U);
}

void TestHiding::aHiddenAccountLeavesTheAccountsOnly()
{
    const auto addresses = rows(Table::Addresses, {});
    hide(placeOf(*m_sample.snapshot, m_sample.anna));
    QVERIFY(!std::ranges::contains(rows(Table::Accounts, {}), m_sample.anna.value));
    QCOMPARE(rows(Table::Addresses, {}), addresses);
    QCOMPARE(hiddenIn(m_annotations, Table::Accounts), 1U);
}

void TestHiding::aHiddenSessionTakesItsMessages()
{
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    const auto addresses = rows(Table::Addresses, {});
    const auto sessions = rows(Table::Sessions, {});
    const auto messages = rows(Table::Messages, {});
    const auto events = rows(Table::Events, {});
    const SessionId hidden = m_sample.relaySession;
    const auto ofSession = [&](std::uint32_t row) { return snapshot.messages[row].session == hidden; };
    QVERIFY(std::ranges::any_of(messages, ofSession));
    hide(placeOf(snapshot, hidden));
    auto left = sessions;
    std::erase(left, hidden.value);
    QCOMPARE(rows(Table::Sessions, {}), left);
    QVERIFY(std::ranges::none_of(rows(Table::Messages, {}), ofSession));
    QCOMPARE(rows(Table::Messages, {}).size(),
             messages.size() - std::size_t(std::ranges::count_if(messages, ofSession)));
    QVERIFY(rows(Table::Events, {}).size() < events.size());
    QCOMPARE(rows(Table::Addresses, {}), addresses); // the address did more than that
    QCOMPARE(hiddenIn(m_annotations, Table::Sessions), 1U);
    QCOMPARE(hiddenIn(m_annotations, Table::Addresses), 0U);
}

void TestHiding::aHiddenMessageLeavesAlone()
{
    const auto sessions = rows(Table::Sessions, {});
    auto messages = rows(Table::Messages, {});
    QVERIFY(messages.size() > 1);
    hide(placeOf(*m_sample.snapshot, MessageId(messages.front())));
    messages.erase(messages.begin());
    QCOMPARE(rows(Table::Messages, {}), messages);
    QCOMPARE(rows(Table::Sessions, {}), sessions);
    QCOMPARE(hiddenIn(m_annotations, Table::Messages), 1U);
    QCOMPARE(hiddenIn(m_annotations, Table::Sessions), 0U);
}

void TestHiding::whatIsAskedForByNameIsShown()
{
    hide(placeOf(*m_sample.snapshot, m_sample.harvester));
    const Filter named = Filter().with("ip", m_sample.snapshot->addressText(m_sample.harvester));
    QCOMPARE(rows(Table::Addresses, named), std::vector{m_sample.harvester.value});
}

void TestHiding::findingsGoWithTheirAddresses()
{
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    QVERIFY(!snapshot.findings.empty());
    for (const Finding& finding : snapshot.findings)
        QVERIFY(!isHidden(snapshot, m_annotations, finding));
    const auto named = std::ranges::find_if(snapshot.findings, [](const Finding& f) { return !f.addresses.empty(); });
    QVERIFY(named != snapshot.findings.end());
    for (const AddressId address : named->addresses)
        hide(placeOf(snapshot, address));
    QVERIFY(isHidden(snapshot, m_annotations, *named));
    m_annotations = {};
    hide(placeOf(snapshot, snapshot.findings.front()));
    QVERIFY(isHidden(snapshot, m_annotations, snapshot.findings.front()));
}

void TestHiding::aRowKnowsItsPlace()
{
    const CaseSnapshot& snapshot = *m_sample.snapshot;
    QCOMPARE(placeOfRow(snapshot, Table::Addresses, m_sample.harvester.value), placeOf(snapshot, m_sample.harvester));
    QCOMPARE(placeOfRow(snapshot, Table::Accounts, m_sample.test.value), placeOf(snapshot, m_sample.test));
    QCOMPARE(placeOfRow(snapshot, Table::Sessions, m_sample.openingSession.value),
             placeOf(snapshot, m_sample.openingSession));
    QCOMPARE(placeOfRow(snapshot, Table::Messages, 0), placeOf(snapshot, MessageId(0)));
    QCOMPARE(placeOfRow(snapshot, Table::Events, 0), placeOf(snapshot, snapshot.events.at(0).where()));
}

} // namespace postmortem::testing

using postmortem::testing::TestHiding;
POSTMORTEM_TEST(TestHiding)
#include "tst_hiding.moc"
