// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PDF says the same numbers as the JSON: for the example incident, the stories, the logs in tests/data/incidents and
// some incidents of a corpus, where one is at hand. It says every word of its document, and other programs find nothing
// wrong with it. Its anonymised twin names nobody. The machine's zone changes nothing.
//
// The words of some reports, but for the checklist, stand in tests/data/reports. Of incidents of a corpus, which are not
// ours to copy, a hash of the words stands there. Refresh them with
//     POSTMORTEM_REFRESH_GOLDEN=1 tst_reportnumbers words

#include "app/cli/jsonoutput.h"
#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "model/remediation/checklistmaker.h"
#include "model/report/buildreport.h"
#include "model/report/plaintext.h"
#include "model/report/reportcontext.h"
#include "views/report/htmlreport.h"
#include "views/report/pdfreport.h"

#include "tests/support/corpus.h"
#include "tests/support/golden.h"
#include "tests/support/namesearch.h"
#include "tests/support/pdftools.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <ctime>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

/// Logs of an attack each, written for these tests: Exim, guessing without success; Exchange, a guessed account relays.
const QStringList ownIncidents = {u"exim-guessing"_s, u"exchange-relay"_s};
const QStringList corpusIncidents = {u"A1-postfix37-dovecot23"_s,
                                     u"C1-exim496-default"_s,
                                     u"D1-sendmail817"_s,
                                     u"F1-courier"_s,
                                     u"icewarp"_s,
                                     u"exchange"_s,
                                     u"mdaemon"_s};

struct Case {
    SnapshotPtr snapshot;
    std::shared_ptr<const LineSource> lines;
};

Case caseOfFiles(const QString& folder)
{
    ImportRequest request;
    request.paths = {folder.toStdString()};
    request.settings.zone = TimeZone::named("Europe/Berlin");
    request.settings.zoneGiven = true;
    return {importCase(request), makeFileLineSource()};
}

Case caseOfStory(const Story& story)
{
    const CaseScript script = story.script();
    const auto snapshot = script.analyse();
    return {snapshot, linesOf(script, *snapshot)};
}

Checklist checklistOf(const CaseSnapshot& snapshot)
{
    const auto library = ChecklistLibrary::load(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists"));
    return library ? makeChecklist(snapshot, *library) : Checklist();
}

enum class Names : std::uint8_t { Kept, Replaced };

ReportDocument reportOf(const Case& one, const Checklist& checklist, Names manner = Names::Kept)
{
    ReportOptions options;
    options.exportTime = fromCivilUtc(2026, 11, 24, 9, 0, 0);
    options.organisation = u"Example Ltd"_s;
    options.author = u"Anna Admin"_s;
    options.anonymised = manner == Names::Replaced;
    for (const Source& source : one.snapshot->sources)
        options.evidence.push_back({source.sha256, {}});
    return buildReport(*one.snapshot, one.lines.get(), checklist, options);
}

QJsonObject jsonOf(const CaseSnapshot& snapshot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCaseJson(buffer, snapshot) ? QJsonDocument::fromJson(buffer.data()).object() : QJsonObject();
}

quint64 sumOf(const QJsonValue& counts)
{
    quint64 sum = 0;
    for (const QJsonValue count : counts.toObject())
        sum += static_cast<quint64>(count.toInteger());
    return sum;
}

quint64 count(const QJsonObject& object, const char* key)
{
    return static_cast<quint64>(object[QLatin1StringView(key)].toInteger());
}

/// The numbers that stand for themselves in a line: no dates, times or parts of words.
QStringList figuresOf(const QString& line)
{
    static const QRegularExpression figures(u"(?<![\\w:.,-])(\\d[\\d,]*)(?![\\w:.-])"_s);
    QStringList found;
    for (auto it = figures.globalMatch(line); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

} // namespace

class ReportNumbersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pdfSaysWhatTheJsonSays_data() { cases(); }
    void pdfSaysWhatTheJsonSays();
    void pdfSaysEveryWord_data() { cases(); }
    void pdfSaysEveryWord();
    void twinsNameNobody_data() { cases(); }
    void twinsNameNobody();
    void words_data();
    void words();
    void machineZoneChangesNothing();

private:
    void cases();
    void corpusCases() const;
    [[nodiscard]] Case caseOf(const QString& name) const;
    /// The path of the PDF; "" when it could not be written.
    [[nodiscard]] QString pdfOf(const ReportDocument& document, const CaseSnapshot& snapshot,
                                const PageSetup& setup = {}) const;
    [[nodiscard]] QString textOf(const ReportDocument& document, const CaseSnapshot& snapshot) const;

    QTemporaryDir m_folder;
    QString m_corpus; ///< "" where there is none
};

void ReportNumbersTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QStringList patterns;
    for (const QString& incident : corpusIncidents)
        patterns += u"*/%1/logs/*"_s.arg(incident);
    m_corpus = corpusFolder(m_folder, patterns);
}

void ReportNumbersTest::cases()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("example") << u"example"_s;
    for (const Story& story : stories())
        QTest::newRow(story.name) << QString::fromLatin1(story.name);
    for (const QString& incident : ownIncidents)
        QTest::newRow(qPrintable(incident)) << QStringLiteral(POSTMORTEM_TEST_DATA "/incidents/") + incident;
    corpusCases();
}

void ReportNumbersTest::corpusCases() const
{
    for (const QString& incident : corpusIncidents)
        if (const QString logs = u"%1/%2/logs"_s.arg(m_corpus, incident); QDir(logs).exists())
            QTest::newRow(qPrintable(incident)) << logs;
}

Case ReportNumbersTest::caseOf(const QString& name) const
{
    if (name == "example"_L1)
        return caseOfFiles(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/example"));
    for (const Story& story : stories())
        if (name == QLatin1StringView(story.name))
            return caseOfStory(story);
    return caseOfFiles(name);
}

QString ReportNumbersTest::pdfOf(const ReportDocument& document, const CaseSnapshot& snapshot,
                                 const PageSetup& setup) const
{
    QFile file(m_folder.filePath(u"report.pdf"_s));
    const bool written = file.open(QIODevice::WriteOnly) && writePdf(file, document, snapshot, setup);
    return written ? file.fileName() : QString();
}

QString ReportNumbersTest::textOf(const ReportDocument& document, const CaseSnapshot& snapshot) const
{
    return outputOf(u"pdftotext"_s, {u"-layout"_s, pdfOf(document, snapshot), u"-"_s});
}

void ReportNumbersTest::pdfSaysWhatTheJsonSays()
{
    QFETCH(QString, name);
    const Case one = caseOf(name);
    QVERIFY(one.snapshot && one.snapshot->complete);
    const QString text = textOf(reportOf(one, checklistOf(*one.snapshot)), *one.snapshot);
    const QJsonObject json = jsonOf(*one.snapshot);
    const QJsonObject totals = json[u"totals"_s].toObject();
    const auto says = [&](const QString& label, const QString& value) {
        return text.contains(QRegularExpression(QRegularExpression::escape(label) + u"\\s+"_s
                                                + QRegularExpression::escape(value) + u"(?![\\d,])"_s));
    };
    const std::pair<QString, quint64> facts[] = {{u"Messages accepted"_s, count(totals, "messages")},
                                                 {u"Recipients accepted"_s, count(totals, "recipients_accepted")},
                                                 {u"Recipients refused"_s, count(totals, "recipients_refused")},
                                                 {u"Relaying refused"_s, count(totals, "relay_refused")},
                                                 {u"Events in all"_s, count(totals, "events")}};
    for (const auto& [label, value] : facts)
        QVERIFY2(says(label, number(value)), qPrintable(label + u' ' + number(value)));
    const bool delivers = count(totals, "delivered") + count(totals, "deferred") + count(totals, "bounced") > 0;
    const auto outcome = [&](const char* key) { return delivers ? number(count(totals, key)) : u"–"_s; };
    QVERIFY(says(u"Recipients delivered to"_s, outcome("delivered")));
    QVERIFY(says(u"Deliveries put off, tries"_s, outcome("deferred")));
    QVERIFY(says(u"Recipients that bounced"_s, outcome("bounced")));
    const auto failed = totals[u"failed_logins"_s].toObject();
    const auto logins = totals[u"logins"_s].toObject();
    for (const auto& [title, key] : {std::pair{u"SMTP"_s, u"smtp"_s}, {u"POP3"_s, u"pop3"_s}, {u"IMAP"_s, u"imap"_s}})
        QVERIFY2(says(title, number(static_cast<quint64>(failed[key].toInteger())))
                     && text.contains(QRegularExpression(title + u"\\s+[\\d,]+\\s+"_s
                                                         + number(static_cast<quint64>(logins[key].toInteger())))),
                 qPrintable(title));
    // The annex: every address with its numbers, in the line where its row begins.
    QStringList annex;
    for (const QString& line : text.mid(text.lastIndexOf(u"All addresses, in order"_s)).split(u'\n'))
        annex += line.trimmed();
    for (const QJsonValue value : json[u"addresses"_s].toArray()) {
        const QJsonObject address = value.toObject();
        const QString ip = address[u"address"_s].toString();
        const QStringList expected = {number(count(address, "failed_logins")), number(count(address, "logins")),
                                      number(count(address, "messages")), number(count(address, "recipients"))};
        QStringList rows; // a long address goes on below, so its row begins with a part of it
        for (const QString& line : annex)
            if (const QString begin = line.section(u' ', 0, 0);
                begin == ip || (begin.endsWith(u':') && ip.startsWith(begin)))
                rows += figuresOf(line.mid(begin.size())).join(u' ');
        QVERIFY2(rows.contains(expected.join(u' ')), qPrintable(ip + u": "_s + expected.join(u' ')));
    }
    QVERIFY(text.contains(number(sumOf(failed))));
    // HTML and PDF are made of the same document; that one is complete is asked elsewhere.
    const QString html = toHtml(reportOf(one, {}), *one.snapshot);
    for (const auto& [label, value] : facts)
        QVERIFY(html.contains(u"<dt>%1</dt>\n<dd>%2</dd>"_s.arg(label, number(value))));
}

void ReportNumbersTest::pdfSaysEveryWord()
{
    QFETCH(QString, name);
    const Case one = caseOf(name);
    const ReportDocument document = reportOf(one, checklistOf(*one.snapshot));
    for (const PaperSize paper : {PaperSize::A4, PaperSize::Letter}) {
        const QString pdf = pdfOf(document, *one.snapshot, {paper});
        QVERIFY(!pdf.isEmpty());
        QCOMPARE(problemsOf(pdf).join(u'\n'), QString());
        QCOMPARE(missingIn(bodyTextOf(pdf, {paper}), document).join(u'\n'), QString());
    }
}

void ReportNumbersTest::twinsNameNobody()
{
    QFETCH(QString, name);
    const Case one = caseOf(name);
    const ReportDocument twin = reportOf(one, checklistOf(*one.snapshot), Names::Replaced);
    QCOMPARE(namesIn(twin, *one.snapshot).join(u'\n'), QString());
    // What stands on the paper besides: heads, feet, properties.
    // There a line may begin with any word: names that are words were looked for in the document.
    QSet<QString> names = namesOf(*one.snapshot);
    static const QRegularExpression letters(u"^\\p{L}+$"_s);
    names.removeIf([](const QString& word) { return letters.match(word).hasMatch(); });
    QCOMPARE(namesIn(textOf(twin, *one.snapshot), names, false).join(u'\n'), QString());
    QString html = toHtml(twin, *one.snapshot);
    html.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    html.replace(QRegularExpression(u"<[^>]*>"_s), u" "_s);
    QCOMPARE(namesIn(html, names, false).join(u'\n'), QString());
}

void ReportNumbersTest::words_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("example") << u"example"_s;
    for (const QString& story : {u"harvest"_s, u"pop-before-smtp"_s, u"open-relay"_s})
        QTest::newRow(qPrintable(story)) << story;
    for (const QString& incident : ownIncidents)
        QTest::newRow(qPrintable(incident)) << QStringLiteral(POSTMORTEM_TEST_DATA "/incidents/") + incident;
    corpusCases();
}

void ReportNumbersTest::words()
{
    QFETCH(QString, name);
    QString text = toPlainText(reportOf(caseOf(name), {}));
    text.replace(u"Postmortem " POSTMORTEM_VERSION ""_s, u"Postmortem VERSION"_s);
    text.replace(QStringLiteral(POSTMORTEM_SOURCE_DIR), u"SOURCE"_s);
    const bool foreign = !m_corpus.isEmpty() && name.startsWith(m_corpus);
    if (foreign)
        text.replace(m_corpus, u"CORPUS"_s);
    // When the files were copied here says nothing of the program.
    text.replace(
        QRegularExpression(u"(\\| [\\d,]+ \\| )\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d[.\\d]*( \\| [\\d,]+ \\| )"_s),
        u"\\1MODIFIED\\2"_s);
    if (foreign)
        text = QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QByteArray difference = goldenDifference(
        u"reports/%1.%2"_s.arg(QLatin1StringView(QTest::currentDataTag()), foreign ? u"sha256"_s : u"txt"_s), text);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void ReportNumbersTest::machineZoneChangesNothing()
{
    QStringList texts;
    for (const char* zone : {"America/New_York", "Asia/Tokyo", "UTC"}) {
        qputenv("TZ", zone);
        ::tzset();
        texts += toPlainText(reportOf(caseOf(u"example"_s), {}));
    }
    QCOMPARE(texts[1], texts[0]);
    QCOMPARE(texts[2], texts[0]);
}

POSTMORTEM_GUI_TEST(ReportNumbersTest)
#include "tst_reportnumbers.moc"
