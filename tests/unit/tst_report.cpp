// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report as data: the sample case word by word, every number as the snapshot has it, and what an unfinished or
// empty case says.
//
// The report's words stand in tests/data/sample-report.txt. Refresh that file with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_report sampleWordByWord

#include "model/report/buildreport.h"
#include "model/report/casehash.h"
#include "model/report/plaintext.h"
#include "model/report/reportcontext.h"
#include "model/remediation/checklistmaker.h"

#include "tests/support/casescript.h"
#include "tests/support/golden.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>
#include <numeric>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

Checklist checklistOf(const CaseSnapshot& snapshot)
{
    ChecklistLibrary library;
    const Result<> added = library.add(R"({"format": 1, "steps": [
        {"id": "block", "phase": "contain", "text": "Block {{addresses}}.", "reason": "They go on.",
         "commands": [{"shell": "sh", "lines": ["nft add element inet mail blocked { {{address4}} }"]}]},
        {"id": "reset", "phase": "clean", "text": "Reset {{accounts}}.", "reason": "Strangers know the password."}]})",
                                       QStringLiteral("report.json"));
    Checklist checklist = added ? makeChecklist(snapshot, library) : Checklist();
    if (checklist.steps.size() == 2)
        checklist.steps[1].tick = {StepState::Done, QStringLiteral("anna"), fromCivilUtc(2026, 11, 24, 8, 0, 0),
                                   QStringLiteral("By phone.")};
    return checklist;
}

ReportOptions options()
{
    ReportOptions options;
    options.number = QStringLiteral("2026-007");
    options.organisation = QStringLiteral("Example Ltd");
    options.author = QStringLiteral("Anna Example");
    options.notes = QStringLiteral("The owner of test is on holiday.");
    options.exportTime = fromCivilUtc(2026, 11, 24, 9, 30, 0);
    options.evidence = {{std::string(64, 'a'), {}}, {std::string(64, 'b'), {}}}; // the second file has changed
    return options;
}

ReportDocument sampleReport()
{
    const SampleCase sample = sampleCase();
    return buildReport(*sample.snapshot, sample.lines.get(), checklistOf(*sample.snapshot), options());
}

const DocumentSection* section(const ReportDocument& document, ReportSection id)
{
    const auto found = std::ranges::find(document.sections, id, &DocumentSection::id);
    return found == document.sections.end() ? nullptr : &*found;
}

/// The value beside a label, of the section's lists of facts.
QString fact(const ReportDocument& document, ReportSection id, const QString& label)
{
    const DocumentSection* where = section(document, id);
    for (const ReportBlock& block : where ? where->blocks : std::vector<ReportBlock>())
        if (const auto* facts = std::get_if<FactsBlock>(&block))
            for (const Fact& one : facts->facts)
                if (one.label == label)
                    return one.value;
    return QStringLiteral("no such fact");
}

std::vector<const TableBlock*> tables(const ReportDocument& document, ReportSection id)
{
    std::vector<const TableBlock*> all;
    if (const DocumentSection* where = section(document, id))
        for (const ReportBlock& block : where->blocks)
            if (const auto* table = std::get_if<TableBlock>(&block))
                all.push_back(table);
    return all;
}

/// Sum of a table's column of numbers.
quint64 sum(const TableBlock& table, const QString& title)
{
    const auto column = std::ranges::find(table.columns, title, &TableColumn::title);
    quint64 all = 0;
    if (column == table.columns.end())
        return 0;
    for (const auto& row : table.rows)
        all += QString(row[std::size_t(column - table.columns.begin())].text).remove(u',').toULongLong();
    return all;
}

/// A busy log of several nights; every night but the first lacks 40 minutes.
CaseScript nights(int count)
{
    CaseScript script;
    for (int day = 0; day < count; ++day)
        for (int minute = 0; minute < 240; ++minute)
            if (day == 0 || minute < 30 * (day % 6) || minute >= 30 * (day % 6) + 40)
                script.signsIn("192.0.2.20", Protocol::Imap, "anna", when(0, minute, 0, day));
    return script;
}

/// The section alone, as text.
QString textOf(const ReportDocument& document, ReportSection id)
{
    ReportDocument one;
    one.sections = {*section(document, id)};
    return toPlainText(one);
}

/// How local time is named where the logs begin at that moment.
QString zoneOf(CaseSnapshot snapshot, TimeUs first)
{
    snapshot.totals.first = first;
    const Checklist none;
    const ReportOptions plain;
    return ReportContext(snapshot, nullptr, none, plain).zone();
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sampleWordByWord()
    {
        QString text = toPlainText(sampleReport());
        text.replace(QStringLiteral("Postmortem " POSTMORTEM_VERSION), QStringLiteral("Postmortem VERSION"));
        const QByteArray difference = goldenDifference(QStringLiteral("sample-report.txt"), text);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void sameCaseSameReport() { QCOMPARE(toPlainText(sampleReport()), toPlainText(sampleReport())); }

    void allSectionsInOrder()
    {
        const ReportDocument document = sampleReport();
        QCOMPARE(document.sections.size(), reportSectionCount);
        for (std::size_t i = 0; i < reportSectionCount; ++i) {
            QCOMPARE(document.sections[i].id, static_cast<ReportSection>(i));
            QVERIFY(!document.sections[i].title.isEmpty());
        }
        QCOMPARE(document.exported, QStringLiteral("2026-11-24T09:30:00Z"));
        QCOMPARE(document.language, QStringLiteral("en"));
    }

    void sectionsAreChosen()
    {
        ReportOptions some = options();
        some.sections.reset();
        some.sections.set(std::size_t(ReportSection::Verdict));
        some.sections.set(std::size_t(ReportSection::Annex));
        const SampleCase sample = sampleCase();
        const ReportDocument document = buildReport(*sample.snapshot, sample.lines.get(), {}, some);
        QCOMPARE(document.sections.size(), 2U);
        QCOMPARE(document.sections[1].id, ReportSection::Annex);
    }

    void keyFiguresAreTheTotals()
    {
        const SampleCase sample = sampleCase();
        const Totals& totals = sample.snapshot->totals;
        const ReportDocument document = sampleReport();
        const auto key = [&](const char* label) {
            return fact(document, ReportSection::KeyFigures, QString::fromLatin1(label));
        };
        const auto all = [](const auto& counts) { return std::accumulate(counts.begin(), counts.end(), quint64{0}); };
        QCOMPARE(key("failed sign-ins"), number(all(totals.failedLogins)));
        QCOMPARE(key("recipients relayed in the incidents"), key("Recipients relayed")); // there is one incident
        QCOMPARE(key("hostile addresses"), QStringLiteral("3"));
        QCOMPARE(key("accounts opened"), QStringLiteral("1"));
        QCOMPARE(key("Messages accepted"), number(totals.messages));
        QCOMPARE(key("Recipients accepted"), number(totals.recipientsAccepted));
        QCOMPARE(key("Of them outside the local domains"), number(totals.relayed));
        QCOMPARE(key("Recipients refused"), number(totals.recipientsRefused));
        QCOMPARE(key("Relaying refused"), number(totals.relayRefused));
        QCOMPARE(key("Events in all"), number(totals.events));
        QCOMPARE(key("Recipients delivered to"), number(totals.delivered));
        QCOMPARE(key("Deliveries put off, tries"), number(totals.deferred));
        QCOMPARE(key("Recipients that bounced"), number(totals.bounced));
        const TableBlock& protocols = *tables(document, ReportSection::KeyFigures).at(0);
        QCOMPARE(sum(protocols, QStringLiteral("Failed")), all(totals.failedLogins));
        QCOMPARE(sum(protocols, QStringLiteral("Succeeded")), all(totals.logins));
    }

    void theAnnexAddsUp()
    {
        const Totals totals = sampleCase().snapshot->totals;
        const ReportDocument document = sampleReport();
        const auto annex = tables(document, ReportSection::Annex);
        QCOMPARE(annex.size(), 2U);
        QCOMPARE(annex[0]->rows.size(), sampleCase().snapshot->addresses.size());
        QCOMPARE(annex[1]->rows.size(), sampleCase().snapshot->accounts.size());
        for (const TableBlock* table : annex)
            for (const auto& row : table->rows)
                QCOMPARE(row.size(), table->columns.size());
        const quint64 failed = std::accumulate(totals.failedLogins.begin(), totals.failedLogins.end(), quint64{0});
        QCOMPARE(sum(*annex[1], QStringLiteral("Failed")), failed);
        QCOMPARE(sum(*annex[0], QStringLiteral("Failed")), failed);
        QCOMPARE(sum(*annex[0], QStringLiteral("Messages")), totals.messages);
        QCOMPARE(sum(*annex[0], QStringLiteral("Recipients")), totals.recipientsAccepted);
    }

    void passwordsAreMasked()
    {
        const QString text = toPlainText(sampleReport());
        QVERIFY(text.contains(QStringLiteral("<<< user test")));
        QVERIFY(!text.contains(QStringLiteral("pass test")));
        QVERIFY(!text.contains(QStringLiteral("123456")));
    }

    void changedEvidenceIsSaid()
    {
        const ReportDocument document = sampleReport();
        const auto hashes = tables(document, ReportSection::Evidence).at(1);
        QCOMPARE(hashes->rows[0][2].text, QStringLiteral("unchanged"));
        QCOMPARE(hashes->rows[1][2].tone, Tone::Bad);
        QVERIFY(hashes->rows[1][2].text.startsWith(QStringLiteral("CHANGED: bbbb")));
    }

    void withoutTheFiles()
    {
        const SampleCase sample = sampleCase();
        const QString text = toPlainText(buildReport(*sample.snapshot, nullptr, {}, options()));
        QVERIFY(text.contains(QStringLiteral("The log files are not at hand.")));
        MemoryLineSource broken = *sample.lines;
        broken.setError("The file has changed.");
        QVERIFY(toPlainText(buildReport(*sample.snapshot, &broken, {}, options()))
                    .contains(QStringLiteral("The file has changed.")));
    }

    void nothingFoundIsNoProof()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 1);
        const auto snap = script.analyse();
        const ReportDocument document = buildReport(*snap, nullptr, {}, options());
        QCOMPARE(fact(document, ReportSection::Cover, QStringLiteral("Status")),
                 QStringLiteral("no attack found in these logs"));
        QVERIFY(toPlainText(document).contains(QStringLiteral("That is not proof that there was none.")));
        QVERIFY(!section(document, ReportSection::Checklist));
    }

    /// Once in each section, and of many only the first few where somebody reads who does not read logs.
    void gapsAreSaidOnce()
    {
        const ReportDocument document = buildReport(*nights(8).analyse(), nullptr, {}, options());
        const QString gap = QStringLiteral("* The log is silent for");
        const QString summary = textOf(document, ReportSection::Summary);
        QCOMPARE(summary.count(gap), 5);
        QVERIFY(summary.contains(QStringLiteral("* … and 2 more.")));
        QCOMPARE(textOf(document, ReportSection::Method).count(gap), 7);
        QVERIFY(textOf(buildReport(*nights(1).analyse(), nullptr, {}, options()), ReportSection::Method)
                    .contains(QStringLiteral("* None: no busy log falls silent")));
    }

    /// What found nothing is named in a sentence, not in a row each.
    void everyDetectorIsNamed()
    {
        const ReportDocument document = sampleReport();
        const QString text = textOf(document, ReportSection::Method);
        for (std::size_t kind = 0; kind < findingKindCount; ++kind)
            QVERIFY(text.contains(findingText(static_cast<FindingKind>(kind))));
        QVERIFY(text.contains(QStringLiteral("without a finding: Login guessing, Password spray,")));
        QVERIFY(!text.contains(QStringLiteral(" | 0 | Rule")));
    }

    /// Half a dozen incidents are told, the others listed; nobody reads two hundred of them.
    void ofManyIncidentsTheWorstAreTold()
    {
        CaseScript script;
        for (int i = 1; i <= 15; ++i)
            script.fails("203.0." + std::to_string(i) + ".1", Protocol::Pop3, "user" + std::to_string(i),
                         when(0, 40 * i), 20 + i, 2);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 15U);
        const ReportDocument document = buildReport(*snap, nullptr, {}, options());
        const auto headings = [&](ReportSection id) {
            return std::ranges::count_if(section(document, id)->blocks, [](const ReportBlock& block) {
                return std::holds_alternative<HeadingBlock>(block);
            });
        };
        QCOMPARE(headings(ReportSection::Verdict), 6);
        QCOMPARE(headings(ReportSection::Timeline), 6);
        const auto further = tables(document, ReportSection::Verdict).at(0);
        QCOMPARE(further->caption, QStringLiteral("Further incidents; local time"));
        QCOMPARE(further->rows.size(), 9U);
        QVERIFY(
            textOf(document, ReportSection::Timeline).contains(QStringLiteral("9 further incidents of less weight")));
        QVERIFY(textOf(document, ReportSection::Summary).contains(QStringLiteral("* … and 2 more.")));
        QCOMPARE(fact(document, ReportSection::Cover, QStringLiteral("Incidents")), QStringLiteral("15: 15 high"));
    }

    /// A list of mail shows who sent as whom, and no AUTH.
    void mailWithoutSignIns()
    {
        CaseScript script;
        script.sends("192.0.2.20", "anna", {.from = "anna@ours.example"}, when(9));
        const auto relays = [&] {
            const ReportDocument document = buildReport(*script.analyse(), nullptr, {}, options());
            return textOf(document, ReportSection::KeyFigures) + textOf(document, ReportSection::Annex);
        };
        QVERIFY(relays().contains(QStringLiteral("Relay: as an account")));
        QVERIFY(relays().contains(QStringLiteral("These logs show no sign-in.")));
        script.signsIn("192.0.2.20", Protocol::Smtp, "anna", when(8));
        QVERIFY(relays().contains(QStringLiteral("Relay: SMTP AUTH")));
        QVERIFY(!relays().contains(QStringLiteral("These logs show no sign-in.")));
    }

    /// A relay that nobody closed is not over, however long nobody used it.
    void anOpenRelayIsNotOver()
    {
        CaseScript script;
        for (int i = 0; i < 10; ++i)
            script.sends("203.0.113.9", "", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                         when(10, i));
        script.worksFrom("192.0.2.20", "anna", 4);
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        QVERIFY(!snap->incidents[0].over);
        const ReportDocument document = buildReport(*snap, nullptr, {}, options());
        QCOMPARE(fact(document, ReportSection::Cover, QStringLiteral("Status")),
                 QStringLiteral("not certain, a relay may still stand open"));
        QVERIFY(fact(document, ReportSection::Summary, QStringLiteral("Is it over?"))
                    .contains(QStringLiteral("nothing in them shows that the relay was closed")));
    }

    /// What came of the guessing stands in the timeline however many guessed.
    void guessingDoesNotHideWhatCameOfIt()
    {
        CaseScript script;
        for (int i = 1; i <= 60; ++i)
            script.fails("203.0.113." + std::to_string(i), Protocol::Pop3, "info", when(0, 10 * i), 25, 2);
        script.signsIn("203.0.113.60", Protocol::Pop3, "info", when(11));
        const auto snap = script.analyse();
        QCOMPARE(snap->incidents.size(), 1U);
        const ReportDocument document = buildReport(*snap, nullptr, {}, options());
        const auto& rows = tables(document, ReportSection::Timeline).at(0)->rows;
        QCOMPARE(std::ranges::count(rows, QStringLiteral("Guess"), [](const auto& row) { return row[0].text; }), 9);
        QCOMPARE(std::ranges::count(rows, QStringLiteral("Opened"), [](const auto& row) { return row[0].text; }), 1);
        const auto all = std::ranges::count(snap->incidents[0].steps, Incident::Phase::Guess, &Incident::Step::phase);
        QCOMPARE(rows[8].back().text, QStringLiteral("Such guessing began %1 more times.").arg(all - 8));
        QCOMPARE(rows[8].size(), 3U); // one column of times, for local time is UTC here
        QVERIFY(rows[8][1].text.contains(QStringLiteral("2026-")));
    }

    /// Hundreds of files have a row for each format; what each file is stands in the evidence.
    void manyFilesAreSummedByFormat()
    {
        CaseScript script;
        for (std::uint64_t i = 0; i < 20; ++i) {
            Source source;
            source.name = "smtp" + std::to_string(i) + ".log";
            source.format = i < 15 ? "IceWarp SMTP" : "IceWarp POP3";
            source.lines = 10 + i;
            source.understood = 10;
            source.ignored = i;
            script.builder.addSource(std::move(source));
        }
        const ReportDocument document = buildReport(*script.analyse(), nullptr, {}, options());
        const TableBlock& formats = *tables(document, ReportSection::Method).at(0);
        QCOMPARE(formats.columns[0].title, QStringLiteral("Format"));
        const auto row = std::ranges::find(formats.rows, QStringLiteral("IceWarp SMTP"),
                                           [](const auto& cells) { return cells[0].text; });
        QVERIFY(row != formats.rows.end());
        QStringList numbers;
        for (const TableCell& cell : *row)
            numbers += cell.text;
        QCOMPARE(numbers.mid(1).join(u' '), QStringLiteral("15 255 150 105 0"));
        QVERIFY(textOf(document, ReportSection::Evidence).contains(QStringLiteral("smtp19.log")));
    }

    /// A limit that stops nothing is said once.
    void higherLimitsAreLeftOut()
    {
        CaseSnapshot snap = *sampleCase().snapshot;
        snap.whatIfs.clear();
        for (const double limit : {10, 50, 100, 200})
            snap.whatIfs.push_back({WhatIf::About::Recipients, "limit " + std::to_string(int(limit)), "text", limit,
                                    limit < 50 ? 7U : 0U, 9, 0, false});
        const ReportDocument document = buildReport(snap, nullptr, {}, options());
        const TableBlock& table = *tables(document, ReportSection::WhatIf).at(0);
        QCOMPARE(table.rows.size(), 2U);
        QCOMPARE(table.rows[1][0].text, QStringLiteral("limit 50"));
        QVERIFY(table.more.contains(QStringLiteral("left out")));
        QVERIFY(textOf(document, ReportSection::WhatIf).contains(QStringLiteral("None is suggested")));
    }

    void anEmptyCase()
    {
        const auto snap = CaseScript().analyse();
        const QString text = toPlainText(buildReport(*snap, nullptr, {}, ReportOptions()));
        QVERIFY(text.startsWith(QStringLiteral("Mail server incident report\n")));
        QVERIFY(!text.contains(QStringLiteral("1970")));
        QVERIFY(!text.contains(QStringLiteral("Author:"))); // nor an empty line for what nobody filled in
    }

    void whatAnInfectedMachineSent()
    {
        CaseScript script;
        for (int i = 0; i < 10; ++i)
            script.sends("10.0.0.9", "", {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                         when(10, i));
        const ReportDocument document = buildReport(*script.analyse(), nullptr, {}, options());
        QCOMPARE(fact(document, ReportSection::Summary, QStringLiteral("What was sent")),
                 QStringLiteral("10 messages to 200 recipients outside."));
        QCOMPARE(fact(document, ReportSection::KeyFigures, QStringLiteral("Recipients relayed")),
                 QStringLiteral("200"));
    }

    void zones_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("known");
        QTest::addColumn<QString>("unknown");
        QTest::newRow("named") << "Europe/Berlin" << "Europe/Berlin, UTC+01:00" << "Europe/Berlin";
        QTest::newRow("offset") << "-03:30" << "UTC-03:30" << "-03:30";
        QTest::newRow("UTC") << "UTC" << "UTC" << "UTC";
    }

    void zones()
    {
        QFETCH(QString, zone);
        QFETCH(QString, known);
        QFETCH(QString, unknown);
        CaseSnapshot snapshot;
        snapshot.settings.zone = TimeZone::named(zone.toStdString());
        QCOMPARE(zoneOf(snapshot, fromCivilUtc(2026, 11, 23, 9, 0, 0)), known);
        QCOMPARE(zoneOf(snapshot, TimeUs()), unknown);
    }

    /// A header that names one offset would contradict the times below it.
    void clocksAreChangedMeanwhile()
    {
        CaseSnapshot snapshot;
        snapshot.settings.zone = TimeZone::named("Europe/Berlin");
        snapshot.totals.last = fromCivilUtc(2026, 10, 25, 9, 0, 0);
        QCOMPARE(zoneOf(snapshot, fromCivilUtc(2026, 10, 24, 9, 0, 0)),
                 QStringLiteral("Europe/Berlin, UTC+02:00 / UTC+01:00"));
        QCOMPARE(zoneOf(snapshot, fromCivilUtc(2026, 10, 25, 3, 0, 0)), QStringLiteral("Europe/Berlin, UTC+01:00"));
    }

    void longTablesSayWhatIsLeftOut()
    {
        TableBlock table;
        table.columns = {{QStringLiteral("x")}};
        table.rows.assign(45, {{QStringLiteral("y")}});
        limitRows(table, 45, true);
        QVERIFY(table.more.isEmpty());
        limitRows(table, bodyRows, true);
        QCOMPARE(table.rows.size(), bodyRows);
        QCOMPARE(table.more, QStringLiteral("… and 5 more, see the annex."));
    }

    void theHashStandsForEvidenceAndSettings()
    {
        CaseSnapshot one = *sampleCase().snapshot;
        const QString hash = caseHash(one);
        QCOMPARE(hash.size(), 64);
        CaseSnapshot other = one;
        std::swap(other.sources[0], other.sources[1]); // order does not matter
        other.findings.clear();
        QCOMPARE(caseHash(other), hash);
        other.sources[0].sha256[5] = 'c';
        QVERIFY(caseHash(other) != hash);
        for (const auto& change :
             {+[](AnalysisSettings& s) { s.zone = TimeZone(); }, +[](AnalysisSettings& s) { s.year = 2026; },
              +[](AnalysisSettings& s) { s.localDomains.push_back("second.example"); },
              +[](AnalysisSettings& s) { s.trustedNetworks.pop_back(); },
              +[](AnalysisSettings& s) { s.thresholds.set("harvest.names", 5); }}) {
            CaseSnapshot changed = one;
            change(changed.settings);
            QVERIFY(caseHash(changed) != hash);
        }
    }
};

POSTMORTEM_TEST(ReportTest)
#include "tst_report.moc"
