// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every finding can be followed to the log: for each incident of a corpus at hand (POSTMORTEM_CORPUS, a folder with one
// folder an incident, or the archive in ../shared/corpus) the cited lines are read again, and they must bear the stamp,
// belong to who the finding names, and be as many as the finding counts. Skipped where there is no corpus.

#include "importers/importer.h"
#include "importers/reading/filelinesource.h"

#include "tests/support/corpus.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

bool names(const Finding& finding, const CaseSnapshot& snapshot, const Event& event)
{
    if (event.address.valid() && std::ranges::find(finding.addresses, event.address) != finding.addresses.end())
        return true;
    const AccountId account = snapshot.accountOf(event);
    return account.valid() && std::ranges::find(finding.accounts, account) != finding.accounts.end();
}

/// Kinds whose proof lines show an actor; the others describe the logs.
bool hasActors(const Finding& finding)
{
    return !finding.addresses.empty() || !finding.accounts.empty();
}

/// The event at that line that the finding is about, if there is one.
std::optional<Event> eventAtLine(const CaseSnapshot& snapshot, const std::multimap<LineRef, std::uint32_t>& byLine,
                                 const Finding& finding, const Evidence& evidence)
{
    const auto [begin, end] = byLine.equal_range(evidence.where);
    for (auto it = begin; it != end; ++it) {
        const Event event = snapshot.events.at(it->second);
        if (!hasActors(finding) || names(finding, snapshot, event))
            return event;
    }
    return std::nullopt;
}

std::int64_t countOf(const Finding& finding, std::string_view key)
{
    const auto found = std::ranges::find(finding.counts, key, &std::pair<std::string, std::int64_t>::first);
    return found == finding.counts.end() ? -1 : found->second;
}

} // namespace

class TestCorpus final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void citedLinesSayIt_data();
    void citedLinesSayIt();

private:
    QTemporaryDir m_unpacked;
    QString m_folder;
};

void TestCorpus::initTestCase()
{
    m_folder = corpusFolder(m_unpacked);
    if (m_folder.isEmpty())
        QSKIP("no corpus of incidents is at hand");
}

void TestCorpus::citedLinesSayIt_data()
{
    QTest::addColumn<QString>("logs");
    QDirIterator it(m_folder, {u"logs*"_s}, QDir::Dirs, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString logs = it.next();
        QTest::newRow(qPrintable(QDir(m_folder).relativeFilePath(logs))) << logs;
    }
}

void TestCorpus::citedLinesSayIt()
{
    QFETCH(QString, logs);
    ImportRequest request;
    request.paths = {logs.toStdString()};
    request.settings.zone = TimeZone();
    const SnapshotPtr snapshot = importCase(request);
    QVERIFY(snapshot != nullptr);
    std::multimap<LineRef, std::uint32_t> byLine;
    for (std::size_t row = 0; row < snapshot->events.size(); ++row)
        byLine.emplace(snapshot->events.at(row).where(), static_cast<std::uint32_t>(row));
    const auto source = makeFileLineSource();
    for (const Finding& finding : snapshot->findings) {
        const QByteArray title = QByteArray::fromStdString(finding.title);
        QVERIFY2(!finding.evidence.empty(), title);
        for (const Evidence& evidence : finding.evidence) {
            QVERIFY2(evidence.where.source.valid() && evidence.where.line > 0, title);
            const auto lines = source->lines(snapshot->sources[evidence.where.source.row()], evidence.where.line, 1);
            QVERIFY2(lines && lines->size() == 1 && !lines->front().text.empty(), title);
            if (finding.kind == FindingKind::LogSize)
                continue; // cites the file
            const auto event = eventAtLine(*snapshot, byLine, finding, evidence);
            QVERIFY2(event.has_value(), title + " cites " + QByteArray::fromStdString(snapshot->cite(evidence.where))
                                            + ": " + QByteArray::fromStdString(lines->front().text));
        }
        // Failures that a finding counts are attempts in the log by those it names.
        const std::int64_t failures = countOf(finding, "failures");
        const bool ofActors = finding.kind == FindingKind::LoginGuessing || finding.kind == FindingKind::Harvest
                              || finding.kind == FindingKind::PasswordSpray;
        if (failures < 0 || !ofActors || finding.addresses.empty())
            continue;
        std::int64_t inLog = 0;
        for (std::size_t row = 0; row < snapshot->events.size(); ++row) {
            const Event event = snapshot->events.at(row);
            if (event.kind == EventKind::LoginFailed && event.address.valid()
                && std::ranges::find(finding.addresses, event.address) != finding.addresses.end())
                inLog += event.count;
        }
        QVERIFY2(failures > 0 && failures <= inLog, title);
    }
}

} // namespace postmortem::testing

using postmortem::testing::TestCorpus;
POSTMORTEM_TEST(TestCorpus)
#include "tst_corpus.moc"
