// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the analyst adds to a report: notes beside what they are about, what was set aside and why, what was done when;
// and what databases on this machine say of addresses.

#include "model/report/buildreport.h"
#include "model/report/plaintext.h"

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

class SamplePlaces final : public PlaceSource {
public:
    explicit SamplePlaces(std::vector<std::string> databases) : m_databases(std::move(databases)) {}
    [[nodiscard]] Place find(const IpAddress& address) const override
    {
        return address.toString() == "203.0.113.66" ? Place{"Examplia", "XA", "AS64500 Example Networks"} : Place();
    }
    [[nodiscard]] std::vector<std::string> databases() const override { return m_databases; }

private:
    std::vector<std::string> m_databases;
};

Remark remarkOf(std::string note, std::vector<std::string> tags = {})
{
    Remark remark;
    remark.note = std::move(note);
    remark.tags = std::move(tags);
    remark.by = "Anna";
    remark.when = fromCivilUtc(2026, 11, 24, 8, 0, 0);
    return remark;
}

Remark hiddenBecause(std::string reason)
{
    Remark remark = remarkOf({});
    remark.hidden = true;
    remark.hiddenReason = std::move(reason);
    return remark;
}

/// The words of one section.
QString wordsOf(const SampleCase& sample, const ReportOptions& options, ReportSection section)
{
    ReportOptions one = options;
    one.sections.reset();
    one.sections.set(static_cast<std::size_t>(section));
    return toPlainText(buildReport(*sample.snapshot, sample.lines.get(), {}, one));
}

} // namespace

class ReportRemarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesStandBesideTheirPlaces()
    {
        const CaseSnapshot& snapshot = *m_sample.snapshot;
        ReportOptions options;
        options.annotations.set(placeOf(snapshot, m_sample.harvester),
                                remarkOf("Seen before.\nIn May.", {"vpn", "ask"}));
        options.annotations.set(placeOf(snapshot, m_sample.test), remarkOf("Nobody uses it."));
        options.annotations.set(placeOf(snapshot, snapshot.findings.front()), remarkOf("Sure."));
        options.annotations.set(placeOf(snapshot, m_sample.openingSession), remarkOf("The session."));
        options.annotations.set(placeOf(snapshot, MessageId(0)), remarkOf("The message."));
        Remark line = remarkOf("Look here.");
        line.bookmark = true;
        line.colour = MarkColour::Yellow;
        options.annotations.set(placeOf(snapshot, LineRef{SourceId(0), 194}), line);
        const auto in = [&](ReportSection section) { return wordsOf(m_sample, options, section); };
        const QString addresses = in(ReportSection::Addresses);
        QVERIFY2(addresses.contains(u"Notes of the analyst\nAbout | Note | Tags | By | When\n"
                                    "203.0.113.66 | Seen before. In May. | ask, vpn | Anna | 2026-11-24 09:00:00"_s),
                 qPrintable(addresses));
        QVERIFY(in(ReportSection::Accounts).contains(u"\ntest | Nobody uses it. |  | Anna |"_s));
        QVERIFY(in(ReportSection::Verdict)
                    .contains(u'\n' + QString::fromStdString(snapshot.findings.front().title) + u" | Sure."_s));
        const QString excerpts = in(ReportSection::Excerpts);
        QVERIFY2(excerpts.contains(u"Session from pop3-20261123.log:"_s), qPrintable(excerpts));
        QVERIFY(excerpts.contains(u"Message at mail.log:"_s));
        QVERIFY(excerpts.contains(u"\npop3-20261123.log:194 | Look here. Bookmarked. Marked yellow."_s));
        QVERIFY(excerpts.contains(u"A line that the analyst marked (pop3-20261123.log:194)\n>   194 203.0.113.66"_s));
        // Elsewhere they are not repeated.
        QVERIFY(!in(ReportSection::Summary).contains(u"Seen before"_s));
        QVERIFY(!in(ReportSection::Annex).contains(u"Notes of the analyst"_s));
    }

    void whatIsSetAsideIsToldWithItsReason()
    {
        const CaseSnapshot& snapshot = *m_sample.snapshot;
        const Finding& finding = snapshot.findings.back();
        ReportOptions options;
        options.annotations.set(placeOf(snapshot, finding), hiddenBecause("A known scanner."));
        options.annotations.set(placeOf(snapshot, m_sample.refusedClient), hiddenBecause("Our own monitoring."));
        const QString row = u"\n%1 | "_s.arg(QString::fromStdString(finding.title));
        const QString verdict = wordsOf(m_sample, options, ReportSection::Verdict);
        QVERIFY(verdict.contains(u"Set aside as harmless by the analyst\nAbout | Reason | By | When"_s + row
                                 + u"A known scanner. | Anna | 2026-11-24 09:00:00"_s));
        // Once: among those set aside, not among the findings.
        QCOMPARE(verdict.count(QString::fromStdString(finding.title)), 1);
        const QString addresses = wordsOf(m_sample, options, ReportSection::Addresses);
        QCOMPARE(addresses.count(u"192.0.2.200"_s), 1);
        QVERIFY(addresses.contains(u"192.0.2.200 | Our own monitoring. | Anna |"_s));
        // The annex is of all addresses.
        QVERIFY(wordsOf(m_sample, options, ReportSection::Annex).contains(u"192.0.2.200"_s));
        // Totals are those of the log, whoever is set aside.
        QCOMPARE(wordsOf(m_sample, options, ReportSection::KeyFigures),
                 wordsOf(m_sample, {}, ReportSection::KeyFigures));
    }

    void actionsTellWhenInWhichZone()
    {
        ReportOptions options;
        const TimeUs moment = fromCivilUtc(2026, 11, 24, 8, 0, 0);
        options.actions = {{moment, "Europe/Berlin", "Anna", Action::Kind::Opened, "2 files"},
                           {moment + usPerHour, "America/New_York", "Bob", Action::Kind::RevealedPassword, "test"},
                           {moment + 2 * usPerHour, "No/Where", "Bob", Action::Kind::Exported, "report.pdf\x01"}};
        const QString evidence = wordsOf(m_sample, options, ReportSection::Evidence);
        QVERIFY2(evidence.contains(u"When | By | What | Detail\n"
                                   "2026-11-24 09:00:00 Europe/Berlin | Anna | Opened the case | 2 files\n"
                                   "2026-11-24 04:00:00 America/New_York | Bob | Looked at a password | test\n"
                                   "2026-11-24 10:00:00 UTC | Bob | Exported | report.pdf\u2401\n"_s),
                 qPrintable(evidence));
        QVERIFY(!wordsOf(m_sample, {}, ReportSection::Evidence).contains(u"What was done"_s));
    }

    void countryAndNetwork()
    {
        ReportOptions options;
        options.places = std::make_shared<SamplePlaces>(std::vector<std::string>{"Test of 2026-11-01"});
        for (const ReportSection section : {ReportSection::Addresses, ReportSection::Annex}) {
            const QString words = wordsOf(m_sample, options, section);
            QVERIFY2(words.contains(u"| Recipients | Country, network\n"_s), qPrintable(words));
            QVERIFY(words.contains(u" | Examplia · AS64500 Example Networks\n"_s));
            QVERIFY(words.contains(QRegularExpression(u"Relay: SMTP AUTH \\|.* \\| –\n"_s)));
        }
        QVERIFY(wordsOf(m_sample, options, ReportSection::Addresses)
                    .contains(u"as these databases on this machine say: Test of 2026-11-01."_s));
        options.anonymised = true;
        const QString twin = wordsOf(m_sample, options, ReportSection::Addresses);
        QVERIFY(twin.contains(u" | Examplia\n"_s) && !twin.contains(u"AS64500"_s));
    }

    void withoutADatabaseItIsSaid()
    {
        ReportOptions options;
        options.places = std::make_shared<SamplePlaces>(std::vector<std::string>{});
        const QString words = wordsOf(m_sample, options, ReportSection::Addresses);
        QVERIFY(words.contains(u"no database of them was at hand"_s));
        QVERIFY(!words.contains(u"Country, network"_s));
    }

private:
    SampleCase m_sample = sampleCase();
};

POSTMORTEM_TEST(ReportRemarksTest)
#include "tst_reportremarks.moc"
