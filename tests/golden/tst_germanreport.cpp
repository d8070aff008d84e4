// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The example incident, analysed in German: nothing that is said of it stays English, the JSON stays English, and a case
// that was saved in one language is opened in the other.
//
// The words of its report, but for the checklist, stand in tests/data/example-report.de.txt. Refresh them with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_germanreport words

#include "app/cli/jsonoutput.h"
#include "app/languages.h"
#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "model/analysis/analyse.h"
#include "model/analysis/comparison.h"
#include "model/base/sentence.h"
#include "model/casefile/casefile.h"
#include "model/report/buildreport.h"
#include "model/report/plaintext.h"

#include "tests/support/golden.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

/// Everything that is said of a case, in order.
QStringList sentencesOf(const CaseSnapshot& snap)
{
    QStringList all;
    const auto add = [&all](const std::string& text) { all += QString::fromStdString(text); };
    for (const Finding& finding : snap.findings) {
        add(finding.title);
        add(finding.text);
        add(finding.rule);
        for (const Evidence& evidence : finding.evidence)
            add(evidence.note);
    }
    for (const Incident& incident : snap.incidents) {
        add(incident.title);
        add(incident.story);
        add(incident.verdict);
        std::ranges::for_each(incident.reasons, add);
        std::ranges::for_each(incident.alternatives, add);
        for (const Incident::Step& step : incident.steps)
            add(step.text);
    }
    for (const WhatIf& whatIf : snap.whatIfs) {
        add(whatIf.policy);
        add(whatIf.text);
    }
    std::ranges::for_each(snap.limits, add);
    add(snap.settings.localDomainsReason);
    add(snap.settings.trustedNetworksReason);
    for (const Account& account : snap.accounts)
        if (account.compromised)
            add(account.compromised->how);
    const Comparison comparison = compareAt(snap, momentToCompare(snap, {}), {});
    add(comparison.verdict);
    std::ranges::for_each(comparison.incidents, add);
    return all;
}

QString reportOf(const CaseSnapshot& snap)
{
    const auto lines = makeFileLineSource();
    ReportOptions options;
    options.exportTime = fromCivilUtc(2026, 11, 24, 9, 0, 0);
    options.organisation = u"Example GmbH"_s;
    options.author = u"Anna Admin"_s;
    for (const Source& source : snap.sources)
        options.evidence.push_back({source.sha256, {}});
    return toPlainText(buildReport(snap, lines.get(), {}, options));
}

QByteArray jsonOf(const CaseSnapshot& snap)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCaseJson(buffer, snap) ? buffer.data() : QByteArray();
}

} // namespace

class GermanReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ImportRequest request;
        request.paths = {POSTMORTEM_SOURCE_DIR "/resources/example"};
        request.settings.zone = TimeZone::named("Europe/Berlin");
        request.settings.zoneGiven = true;
        speak(u"en"_s);
        m_english = importCase(request);
        QVERIFY(m_english && m_english->complete);
        speak(u"de"_s);
        m_german = importCase(request);
        QVERIFY(m_german && m_german->complete);
    }

    void cleanup() { speak(u"en"_s); }

    void nothingStaysEnglish()
    {
        speak(u"en"_s);
        const QStringList english = sentencesOf(*m_english);
        speak(u"de"_s);
        const QStringList german = sentencesOf(*m_german);
        QCOMPARE(german.size(), english.size());
        QVERIFY(german.size() > 100);
        QStringList same;
        for (qsizetype i = 0; i < german.size(); ++i)
            if (german[i] == english[i])
                same += german[i];
        QCOMPARE(same.join(u'\n'), QString());
    }

    void numbersAreGerman()
    {
        const auto relay = std::ranges::find(m_german->findings, FindingKind::RelayAuthenticated, &Finding::kind);
        QVERIFY(relay != m_german->findings.end());
        QCOMPARE(QString::fromStdString(relay->title), u"2.655 Empfänger weitergeleitet als test"_s);
        speak(u"de"_s);
        QCOMPARE(words::number(0.5), std::string("0,5"));
        QCOMPARE(words::number(std::uint64_t{1'234'567}), std::string("1.234.567"));
    }

    /// English words that no German sentence holds, in everything but the excerpts of the logs.
    void reportIsGerman()
    {
        speak(u"de"_s);
        static const QRegularExpression english(
            u"(?<![.-])\\b(the|of|and|with|were|from|that|this|which|by|no|at least|sign-ins?|recipients?|failed|began)\\b"_s);
        QStringList wrong;
        for (const QString& line : reportOf(*m_german).split(u'\n'))
            if (!line.startsWith(u' ') && !line.startsWith(u'>') && english.match(line).hasMatch())
                wrong += line;
        QCOMPARE(wrong.join(u'\n'), QString());
    }

    void words()
    {
        speak(u"de"_s);
        QString text = reportOf(*m_german);
        text.replace(u"Postmortem " POSTMORTEM_VERSION ""_s, u"Postmortem VERSION"_s);
        text.replace(QStringLiteral(POSTMORTEM_SOURCE_DIR), u"SOURCE"_s);
        // When the files were copied here says nothing of the program.
        text.replace(QRegularExpression(
                         u"(\\| [\\d.]+ \\| )\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*( \\| [\\d.]+ \\| )"_s),
                     u"\\1MODIFIED\\2"_s);
        const QByteArray difference = goldenDifference(u"example-report.de.txt"_s, text);
        QVERIFY2(difference.isEmpty(), difference.constData());
    }

    void analysedAgainIsTheSame()
    {
        speak(u"de"_s);
        QCOMPARE(sentencesOf(*analyseAgain(*m_english, m_english->settings)), sentencesOf(*m_german));
        speak(u"en"_s);
        QCOMPARE(jsonOf(*analyseAgain(*m_german, m_german->settings)), jsonOf(*m_english));
    }

    void aSavedCaseSpeaksTheLanguageItIsOpenedIn_data()
    {
        QTest::addColumn<QString>("saved");
        QTest::addColumn<QString>("opened");
        for (const auto& [saved, opened] : {std::pair{"en", "de"}, {"de", "en"}, {"de", "de"}})
            QTest::addRow("%s to %s", saved, opened) << QString::fromLatin1(saved) << QString::fromLatin1(opened);
    }

    void aSavedCaseSpeaksTheLanguageItIsOpenedIn()
    {
        QFETCH(QString, saved);
        QFETCH(QString, opened);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"one.postmortem"_s);
        SavedCase content;
        content.snapshot = saved == u"de"_s ? m_german : m_english;
        content.given = content.snapshot->settings;
        speak(saved);
        QVERIFY(writeCase(path, content));
        speak(opened);
        const auto read = readCase(path);
        QVERIFY(read);
        QCOMPARE(sentencesOf(*read->content.snapshot), sentencesOf(opened == u"de"_s ? *m_german : *m_english));
        QCOMPARE(reportOf(*read->content.snapshot), reportOf(opened == u"de"_s ? *m_german : *m_english));
    }

private:
    SnapshotPtr m_english;
    SnapshotPtr m_german;
};

POSTMORTEM_TEST(GermanReportTest)
#include "tst_germanreport.moc"
