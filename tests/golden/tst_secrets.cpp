// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// No password that stands in a log stands in anything that is written or shown: over every case of tests/data/formats,
// and where they are at hand over the incidents of a corpus and real lines of every server (POSTMORTEM_CORPUS and
// POSTMORTEM_SAMPLES, or ../shared).

#include "app/cli/csvoutput.h"
#include "app/cli/jsonoutput.h"
#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "model/query/logpage.h"
#include "model/query/transcript.h"
#include "model/remediation/abusereport.h"
#include "model/remediation/checklistexport.h"
#include "model/remediation/checklistmaker.h"
#include "model/report/buildreport.h"
#include "model/report/plaintext.h"
#include "tests/support/knownpasswords.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostSessions = 100;
constexpr std::size_t mostLines = 1000;

const QString goldenRoot = QStringLiteral(POSTMORTEM_TEST_DATA "/formats");

struct Outputs {
    std::vector<std::pair<const char*, QByteArray>> texts;
    void add(const char* name, const QByteArray& text) { texts.emplace_back(name, text); }
};

QByteArray csvOf(const CaseSnapshot& snapshot)
{
    const QTemporaryDir folder;
    QByteArray all;
    if (!writeCsvFolder(folder.path(), snapshot))
        return all;
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QFile csv(file.filePath());
        if (csv.open(QIODevice::ReadOnly))
            all += csv.readAll();
    }
    return all;
}

template <class Write>
QByteArray written(const Write& write, const CaseSnapshot& snapshot)
{
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly) || !write(buffer, snapshot))
        qFatal("nothing was written");
    return buffer.data();
}

/// The conversations in which passwords stand, as the window shows them.
QByteArray transcriptsOf(const CaseSnapshot& snapshot, const LineSource& lines, const KnownPasswords& known,
                         bool reveal)
{
    QByteArray all;
    std::size_t count = 0;
    for (std::size_t row = 0; row < snapshot.sessions.size() && count < mostSessions; ++row) {
        const Session& session = snapshot.sessions[row];
        const auto next = std::ranges::lower_bound(known.lines, LineRef{session.source, session.firstLine});
        if (next == known.lines.end() || next->source != session.source || next->line > session.lastLine)
            continue;
        ++count;
        for (const TranscriptLine& line : makeTranscript(snapshot, &lines, SessionId(row), reveal).lines)
            all += QByteArray::fromStdString(line.text) + '\t' + QByteArray::fromStdString(line.decoded) + '\n';
    }
    return all;
}

/// The lines in which passwords stand, as the raw log shows them.
QByteArray pagesOf(const CaseSnapshot& snapshot, const LineSource& lines, const KnownPasswords& known, bool reveal)
{
    QByteArray all;
    const std::vector<LineRef> rows(known.lines.begin(),
                                    known.lines.begin() + std::ptrdiff_t(std::min(known.lines.size(), mostLines)));
    for (const ShownLine& line : makeLogPage(snapshot, lines, rows, {.reveal = reveal, .pattern = {}}, {}).lines)
        all += QByteArray::fromStdString(line.text) + '\n';
    return all;
}

Outputs outputsOf(const CaseSnapshot& snapshot, const LineSource& lines, const KnownPasswords& known, bool reveal)
{
    Outputs out;
    out.add("JSON", written(writeCaseJson, snapshot));
    out.add("events", written(writeEventsJson, snapshot));
    out.add("CSV", csvOf(snapshot));
    const auto library = ChecklistLibrary::load(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists"));
    if (!library)
        qFatal("there is no checklist");
    const Checklist checklist = makeChecklist(snapshot, *library);
    out.add("checklist.md", checklistToMarkdown(checklist));
    out.add("checklist.csv", checklistToCsv(checklist));
    out.add("checklist.json", checklistToJson(checklist));
    ReportOptions options;
    options.revealPasswords = reveal;
    out.add("report", toPlainText(buildReport(snapshot, &lines, checklist, options)).toUtf8());
    for (const AbuseReport& report : abuseReports(snapshot, &lines, {}).reports)
        out.add("abuse report", report.mail);
    out.add("transcripts", transcriptsOf(snapshot, lines, known, reveal));
    out.add("raw log", pagesOf(snapshot, lines, known, reveal));
    return out;
}

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        addFolders(goldenRoot, {u"*.log"_s}, false);
    }
    void noneIsTold();
    void someAreToldWhenAskedFor();

    void noneOfTheCorpusIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        const QString corpus = corpusFolder();
        if (corpus.isEmpty())
            QSKIP("no corpus of incidents is at hand");
        addFolders(corpus, {u"logs"_s}, true); // in one of the stamp formats
    }
    void noneOfTheCorpusIsTold() { noneIsTold(); }

    void noneOfTheSamplesIsTold_data()
    {
        QTest::addColumn<QString>("folder");
        const QString samples = qEnvironmentVariable("POSTMORTEM_SAMPLES", QStringLiteral(POSTMORTEM_SOURCE_DIR)
                                                                               + u"/../shared/formats/samples"_s);
        if (!QDir(samples).exists())
            QSKIP("no samples of other servers are at hand");
        for (const QString& name : QDir(samples).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << samples + u'/' + name;
    }
    void noneOfTheSamplesIsTold() { noneIsTold(); }

private:
    void addFolders(const QString& root, const QStringList& names, bool folders);
    QString corpusFolder();
    static SnapshotPtr read(const QString& folder);

    QTemporaryDir m_unpacked;
    qsizetype m_told = 0;
};

void SecretsTest::addFolders(const QString& root, const QStringList& names, bool folders)
{
    QStringList found;
    QDirIterator it(root, names, folders ? QDir::Dirs : QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        it.next();
        const QString folder = folders ? it.filePath() : it.fileInfo().path();
        if (!found.contains(folder))
            found << folder;
    }
    found.sort();
    for (const QString& folder : std::as_const(found))
        QTest::newRow(qPrintable(QDir(root).relativeFilePath(folder))) << folder;
}

QString SecretsTest::corpusFolder()
{
    if (const QString given = qEnvironmentVariable("POSTMORTEM_CORPUS"); !given.isEmpty())
        return given;
    const QString archive = QStringLiteral(POSTMORTEM_SOURCE_DIR) + u"/../shared/corpus/incidents.tar.xz"_s;
    if (!QFile::exists(archive))
        return {};
    QProcess tar;
    tar.start(u"tar"_s, {u"-xJf"_s, archive, u"-C"_s, m_unpacked.path()});
    return tar.waitForFinished(120'000) && tar.exitCode() == 0 ? m_unpacked.path() : QString();
}

SnapshotPtr SecretsTest::read(const QString& folder)
{
    ImportRequest request;
    request.paths = {folder.toStdString()};
    request.settings.year = 2026;
    return importCase(request);
}

void SecretsTest::noneIsTold()
{
    QFETCH(QString, folder);
    const SnapshotPtr snapshot = read(folder);
    QVERIFY(snapshot);
    const auto lines = makeFileLineSource();
    const KnownPasswords known = knownPasswords(*snapshot, *lines);
    m_told += known.texts.size();
    for (const auto& [name, text] : outputsOf(*snapshot, *lines, known, false).texts) {
        const QByteArrayList told = known.in(text);
        QVERIFY2(told.isEmpty(), QByteArray(name) + " tells " + told.join(" and "));
    }
}

/// The test above can fail: there are passwords, and they are found where they are shown.
void SecretsTest::someAreToldWhenAskedFor()
{
    QVERIFY2(m_told >= 40, qPrintable(QString::number(m_told)));
    QSet<QByteArray> tellers;
    for (const QString& folder : {u"/mailenable/guessing"_s, u"/icewarp/smtp"_s, u"/mercury/guessing"_s}) {
        const SnapshotPtr snapshot = read(goldenRoot + folder);
        const auto lines = makeFileLineSource();
        const KnownPasswords known = knownPasswords(*snapshot, *lines);
        for (const auto& [name, text] : outputsOf(*snapshot, *lines, known, true).texts) {
            if (!known.in(text).isEmpty())
                tellers.insert(name);
        }
    }
    for (const char* name : {"transcripts", "raw log"})
        QVERIFY2(tellers.contains(name), name);
}

POSTMORTEM_TEST(SecretsTest)
#include "tst_secrets.moc"
