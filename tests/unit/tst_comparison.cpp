// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/comparison.h"

#include "tests/support/casescript.h"
#include "tests/support/testmain.h"

#include <QObject>

namespace postmortem::testing {

class TestComparison final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void relayingEndsAndGuessingGoesOn();
    void aShortLogIsToldApart();
    void theLogEndsBefore();
    void nothingHostile();
    void theMomentOfTheLastContainingTick();
    void cancelled();
};

namespace {

constexpr const char* thief = "203.0.113.66";
constexpr const char* guesser = "198.51.100.9";

/// A break-in with relaying in the morning, guessing all day.
CaseScript morning()
{
    CaseScript script;
    script.worksFrom("10.0.0.5", "anna", 1);
    script.fails(thief, Protocol::Smtp, "test", when(8), 60);
    script.signsIn(thief, Protocol::Smtp, "test", when(8, 2), Mechanism::Login);
    for (int i = 0; i < 20; ++i)
        script.sends(thief, "test", {.recipients = 50}, when(8, 3 + i));
    script.fails(guesser, Protocol::Pop3, "bob", when(9), 40);
    script.fails(guesser, Protocol::Pop3, "bob", when(13), 30);
    return script;
}

const ComparedRow* rowOf(const std::vector<ComparedRow>& rows, std::string_view name)
{
    const auto found = std::ranges::find(rows, name, &ComparedRow::name);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

void TestComparison::relayingEndsAndGuessingGoesOn()
{
    const auto snap = morning().analyse();
    const Comparison result = compareAt(*snap, when(12));
    QCOMPARE(result.before.relayed, 1'000U);
    QCOMPARE(result.after.relayed, 0U);
    QCOMPARE(result.after.failedLogins, 30U);
    QVERIFY(result.enough);
    QVERIFY2(result.verdict.contains("No more relaying"), result.verdict.c_str());
    QVERIFY2(result.verdict.contains("Guessing goes on: 30 attempts from 1 address"), result.verdict.c_str());
    QCOMPARE(result.addresses.front().name, std::string(guesser)); // still at it
    const ComparedRow* thiefRow = rowOf(result.addresses, thief);
    QVERIFY(thiefRow);
    QCOMPARE(thiefRow->before.failedLogins, 60U);
    QVERIFY(!thiefRow->after.any());
    const ComparedRow* account = rowOf(result.accounts, "test");
    QVERIFY(account);
    QCOMPARE(account->before.relayed, 1'000U);
    QVERIFY(!rowOf(result.accounts, "anna")); // her own mail is no matter
    QCOMPARE(result.incidents.size(), snap->incidents.size());
}

void TestComparison::aShortLogIsToldApart()
{
    const auto snap = morning().analyse();
    const Comparison result = compareAt(*snap, snap->totals.last + (-10 * usPerMinute));
    QVERIFY(!result.enough);
    QVERIFY(!result.after.any());
    QVERIFY2(result.verdict.contains("too short"), result.verdict.c_str());
}

void TestComparison::theLogEndsBefore()
{
    const Comparison result = compareAt(*morning().analyse(), when(12, 0, 0, 5));
    QVERIFY(!result.enough);
    QVERIFY2(result.verdict.contains("ends before"), result.verdict.c_str());
    QCOMPARE(result.hoursAfter, 0.0);
}

void TestComparison::nothingHostile()
{
    CaseScript script;
    script.worksFrom("10.0.0.5", "anna", 1);
    const auto snap = script.analyse();
    QVERIFY(!momentToCompare(*snap, {}).known());
    const Comparison result = compareAt(*snap, when(12));
    QVERIFY2(result.verdict.contains("Nothing hostile"), result.verdict.c_str());
    QVERIFY(result.addresses.empty());
}

void TestComparison::theMomentOfTheLastContainingTick()
{
    const auto snap = morning().analyse();
    QCOMPARE(momentToCompare(*snap, {}), when(13, 0, 29)); // the last attempt
    Checklist checklist;
    checklist.steps.resize(3);
    checklist.steps[0].tick = {StepState::Done, {}, when(10), {}};
    checklist.steps[1].tick = {StepState::NotDone, {}, when(11), {}};
    checklist.steps[2].phase = ChecklistPhase::Prevent;
    checklist.steps[2].tick = {StepState::Done, {}, when(12), {}};
    QCOMPARE(momentToCompare(*snap, checklist), when(10));
}

void TestComparison::cancelled()
{
    const Comparison result = compareAt(*morning().analyse(), when(12), Cancel([] { return true; }));
    QVERIFY(!result.moment.known());
    QVERIFY(result.addresses.empty());
}

} // namespace postmortem::testing

using postmortem::testing::TestComparison;
POSTMORTEM_TEST(TestComparison)
#include "tst_comparison.moc"
