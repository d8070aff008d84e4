// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an attacker chooses stays text wherever it leaves the program. Every name of a case is a hostile one: accounts,
// HELO, senders, recipients, queue ids, block lists, files, lines; and what people write is too. Each output is read
// with a parser of its format and compared with that of the same case with a harmless name.

#include "app/cli/csvoutput.h"
#include "app/cli/jsonoutput.h"
#include "model/remediation/abusereport.h"
#include "model/remediation/blocklist.h"
#include "model/remediation/checklistexport.h"
#include "model/remediation/checklistmaker.h"
#include "model/remediation/quoting.h"
#include "model/report/buildreport.h"
#include "model/report/reportcontext.h"
#include "tests/support/pdftools.h"
#include "tests/support/reportsample.h"
#include "tests/support/stories.h"
#include "tests/support/testmain.h"
#include "views/report/htmlreport.h"
#include "views/report/pdfreport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextDocument>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

const std::string harmless = "harmless";

const std::vector<std::pair<const char*, std::string>>& hostileNames()
{
    static const std::vector<std::pair<const char*, std::string>> names = {
        {"shell and quotes", "$(rm -rf ~)'\";"},
        {"pipe", "|/bin/sh -c id"},
        {"backticks", "`id`"},
        {"three backticks", "```\n# heading\n```"},
        {"formula", "=cmd|'/C calc'!A0"},
        {"formula behind a blank", " @SUM(1+1)"},
        {"plus", "+1+1"},
        {"tags", "<script>alert(1)</script><img src=x onerror=alert(2)>"},
        {"closing tags", "</td></table></main><!--"},
        {"entity", "&lt;b&gt;&#60;"},
        {"right to left", "evil\xe2\x80\xaegpj.exe\xe2\x81\xa6"},
        {"null", std::string("nul\0byte", 8)},
        {"newlines", "two\nlines\r\nBcc: victim@elsewhere.example\r\n\r\n"},
        {"escape", "\x1b[2J\x1b]0;title\x07"},
        {"not utf-8", "\xff\xfe\xc3"},
        {"long", std::string(10'240, 'L')},
        {"long words",
         [] {
             std::string text;
             for (int i = 0; i < 1'500; ++i)
                 text += "word" + std::to_string(i) + ' ';
             return text;
         }()},
        {"placeholders", "%n %1 %2 %L1 %% {{accounts}} {0}"},
        {"percent name", "%PATH%"},
        {"markdown", "| a | b |\\|*x*_y_[z](http://e.example)![i](j)~~s~~"},
        {"markdown list", "- [x] done\n1. one"},
        {"html comment", "--><!-- ]]>"},
        {"pdf", ") Tj ET endstream endobj %%EOF /JS (app.alert(1))"},
        {"powershell", "'; Remove-Item -Recurse C:\\ #"},
        {"mask", "*?"},
        {"option", "--delete"},
        {"path", "../../../etc/passwd"},
    };
    return names;
}

CaseScript scriptOf(const std::string& name)
{
    CaseScript script;
    script.worksFrom("192.0.2.20", "anna", 1);
    script.relayRefused("203.0.113.66", name + "@far.example", when(9, 30));
    script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
    script.fails("203.0.113.66", Protocol::Pop3, name, when(10, 1), 3, 2);
    script.signsIn("203.0.113.66", Protocol::Pop3, name, when(10, 1, 6));
    // Somebody of ours sits behind a hostile address: block lists name the account.
    script.failsAs("203.0.113.90", Protocol::Pop3, names(30), when(10), 2);
    script.worksFrom("203.0.113.90", "x" + name, 1);
    for (int i = 0; i < 6; ++i)
        script.sends("198.51.100.21", name, {.from = name + "@elsewhere.example", .recipients = 25, .bounced = 6},
                     when(11, i * 5));
    script.blocked(name, when(12)).notice(Reason::BlockList, name + ".example", when(12, 5));
    Source& source = script.builder.source(SourceId(0));
    source.name = name;
    source.path = "/logs/" + name;
    source.problems = {name};
    for (std::size_t row = 0; row < script.builder.sessions().size(); ++row)
        script.builder.session(SessionId(row)).helo = script.builder.string(name);
    for (std::size_t row = 0; row < script.builder.messages().size(); ++row)
        script.builder.message(MessageId(row)).queueId = script.builder.string(name);
    return script;
}

/// Everything that is made of a case with that name in all its corners.
struct Outputs {
    explicit Outputs(const std::string& name);

    std::string name;
    std::shared_ptr<const CaseSnapshot> snapshot;
    Checklist checklist;
    ReportDocument document;
    QString html;
    AbuseReports abuse;
};

ReportOptions optionsOf(const std::string& name, const CaseSnapshot& snapshot)
{
    const QString text = QString::fromStdString(name);
    ReportOptions options;
    options.title = options.number = options.organisation = options.author = options.status = options.notes = text;
    options.exportTime = reportTime();
    options.evidence = {{{}, name}};
    options.actions = {{reportTime(), name, name, Action::Kind::Filtered, name}};
    Remark remark;
    remark.note = name;
    remark.tags = {name};
    remark.by = name;
    remark.when = reportTime();
    options.annotations.set(placeOf(snapshot, AccountId(0)), remark);
    options.annotations.set({RemarkPlace::Kind::Line, snapshot.sources[0].path, 3}, remark);
    remark.hidden = true;
    remark.hiddenReason = name;
    options.annotations.set({RemarkPlace::Kind::Address, "192.0.2.20"}, remark);
    return options;
}

Outputs::Outputs(const std::string& given) : name(given)
{
    const CaseScript script = scriptOf(name);
    snapshot = script.analyse();
    if (const auto library = ChecklistLibrary::load(QStringLiteral(POSTMORTEM_SOURCE_DIR "/resources/checklists")))
        checklist = makeChecklist(*snapshot, *library);
    const QString text = QString::fromStdString(name);
    for (ChecklistStep& step : checklist.steps)
        step.tick = {StepState::Done, text, reportTime(), text};
    const auto lines = linesOf(script, *snapshot);
    document = buildReport(*snapshot, lines.get(), checklist, optionsOf(name, *snapshot));
    html = toHtml(document, *snapshot);
    abuse = abuseReports(*snapshot, lines.get(),
                         {.name = text, .address = text, .organisation = text, .date = reportTime()});
}

struct Parsed {
    QSet<QString> elements; ///< their names
    QString text;
    QString problem; ///< why it is not well-formed, once HTML's void elements are closed
};

Parsed parsed(QString html)
{
    static const QRegularExpression meta(u"<meta ([^>]*)>"_s);
    html.replace(meta, u"<meta \\1/>"_s);
    QXmlStreamReader reader(html);
    Parsed result;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == "svg"_L1)
            reader.skipCurrentElement(); // a chart, whose shapes depend on the numbers
        else if (reader.isStartElement())
            result.elements.insert(reader.name().toString());
        else if (reader.isCharacters())
            result.text += reader.text();
    }
    if (reader.hasError())
        result.problem = u"%1 in line %2"_s.arg(reader.errorString()).arg(reader.lineNumber());
    return result;
}

/// Rows of cells, by RFC 4180.
QList<QStringList> csvRows(const QByteArray& bytes)
{
    QList<QStringList> rows(1);
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u',')
            rows.last() += std::exchange(cell, {});
        else if (!quoted && c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.last() += std::exchange(cell, {});
            rows += QStringList();
            ++i;
        } else
            cell += c;
    }
    if (rows.last().isEmpty() && cell.isEmpty() && !quoted)
        rows.removeLast();
    return rows;
}

bool isFormula(const QString& cell)
{
    static const QRegularExpression formula(u"^(\\s*[=+@-]|[\\t\\r])"_s);
    return formula.match(cell).hasMatch();
}

/// What would be seen as something else than text: controls, invisible and bidirectional characters.
bool isPlain(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n') || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
               || (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    });
}

/// The lines that are not comments, without their indentation.
QStringList statements(const QByteArray& text)
{
    QStringList found;
    for (const QString& line : QString::fromUtf8(text).split(u'\n'))
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(u'#'))
            found += line.trimmed();
    return found;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHostileNames final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_data() { everyName(); }
    void pdf();
    void html_data() { everyName(); }
    void html();
    void csv_data() { everyName(); }
    void csv();
    void markdown_data() { everyName(); }
    void markdown();
    void json_data() { everyName(); }
    void json();
    void commands_data() { everyName(); }
    void commands();
    void blockLists_data() { everyName(); }
    void blockLists();
    void abuseMails_data() { everyName(); }
    void abuseMails();

private:
    static void everyName()
    {
        QTest::addColumn<std::size_t>("index");
        for (std::size_t i = 0; i < hostileNames().size(); ++i)
            QTest::newRow(hostileNames()[i].first) << i;
    }
    /// Of the row that runs; kept for the tests that come after.
    const Outputs& outputs()
    {
        const auto index = *static_cast<const std::size_t*>(QTest::qData("index", qMetaTypeId<std::size_t>()));
        if (!m_made.contains(index))
            m_made.emplace(index, Outputs(hostileNames()[index].second));
        return m_made.at(index);
    }

    std::map<std::size_t, Outputs> m_made;
    const Outputs m_harmless{harmless};
    QTemporaryDir m_folder;
};

void TestHostileNames::pdf()
{
    const Outputs& hostile = outputs();
    QFile file(m_folder.filePath(u"report.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(writePdf(file, hostile.document, *hostile.snapshot, {}));
    file.close();
    QCOMPARE(problemsOf(file.fileName()).join(u'\n'), QString());
    const QByteArray bytes =
        contentOf(file.fileName()); // texts are compressed or UTF-16, the names of actions are neither
    QVERIFY(bytes.contains("/Outlines"));
    for (const char* action : {"/URI", "/Launch", "/JavaScript", "/OpenAction", "/AA "})
        QVERIFY2(!bytes.contains(action), action);
    const QString text = bodyTextOf(file.fileName(), {});
    QVERIFY(isPlain(QString(text).remove(u'\f')));
    if (hostile.name.size() < 200) // longer ones are cut where there is no room
        QCOMPARE(missingIn(text, hostile.document).join(u'\n'), QString());
}

void TestHostileNames::html()
{
    const Outputs& hostile = outputs();
    const Parsed page = parsed(hostile.html);
    QCOMPARE(page.problem, QString());
    QVERIFY(isPlain(hostile.html));
    // No kind of element came out of a name; some names are a finding of their own, so there may be more rows.
    const Parsed plain = parsed(m_harmless.html);
    QCOMPARE(page.elements - plain.elements, QSet<QString>());
    QVERIFY(page.text.contains(shown(hostile.name, 60).chopped(1)));
}

void TestHostileNames::csv()
{
    const Outputs& hostile = outputs();
    QList<QByteArray> files = {checklistToCsv(hostile.checklist)};
    const QString folder = m_folder.filePath(u"csv"_s);
    QVERIFY(writeCsvFolder(folder, *hostile.snapshot));
    for (const QString& name : QDir(folder).entryList({u"*.csv"_s}))
        files += contentOf(folder + u'/' + name);
    QCOMPARE(files.size(), 6);
    const QString seen = shown(hostile.name);
    bool found = false;
    for (const QByteArray& file : files) {
        const QList<QStringList> rows = csvRows(file);
        QVERIFY(rows.size() > 1);
        for (const QStringList& row : rows) {
            QCOMPARE(row.size(), rows.first().size());
            for (const QString& cell : row) {
                QVERIFY2(!isFormula(cell), qPrintable(cell));
                found = found || cell == seen || cell == u'\'' + seen;
            }
        }
    }
    QVERIFY2(found, qPrintable(seen.left(200)));
}

void TestHostileNames::markdown()
{
    const Outputs& hostile = outputs();
    const auto blocks = [](const Checklist& checklist, QString& text, bool& plain) {
        QTextDocument document;
        document.setMarkdown(QString::fromUtf8(checklistToMarkdown(checklist)));
        text = document.toPlainText();
        QStringList kinds;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            kinds += u"%1/%2"_s.arg(block.blockFormat().headingLevel()).arg(block.textList() != nullptr);
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                const QTextCharFormat format = it.fragment().charFormat();
                plain = plain && !format.isAnchor() && !format.isImageFormat();
            }
        }
        return kinds;
    };
    bool plain = true;
    QString text;
    QString harmlessText;
    const QStringList kinds = blocks(hostile.checklist, text, plain);
    QVERIFY(plain);
    // The same headings and lists; a command that could not be quoted has a warning in its place.
    const auto headings = [](const QStringList& all) {
        return all.filter(QRegularExpression(u"^[1-6]/"_s)).join(u' ');
    };
    QCOMPARE(headings(kinds), headings(blocks(m_harmless.checklist, harmlessText, plain)));
    const QString note = QString::fromUtf8(checklistToMarkdown(hostile.checklist));
    QVERIFY(isPlain(note));
}

void TestHostileNames::json()
{
    const Outputs& hostile = outputs();
    QJsonParseError error{};
    const QJsonArray steps =
        QJsonDocument::fromJson(checklistToJson(hostile.checklist), &error).object()[u"steps"_s].toArray();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(steps.at(0)[u"note"_s].toString(), QString::fromStdString(hostile.name));
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly) && writeCaseJson(buffer, *hostile.snapshot));
    const QJsonObject all = QJsonDocument::fromJson(buffer.data(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    bool found = false;
    for (const QJsonValue account : all[u"accounts"_s].toArray())
        found = found || account[u"account"_s].toString() == shown(hostile.name);
    QVERIFY(found);
    QVERIFY(writeEventsJson(buffer, *hostile.snapshot));
}

/// The same commands but for one word, which is quoted; tst_quoting asks the shells what they make of that.
void TestHostileNames::commands()
{
    const Outputs& hostile = outputs();
    QCOMPARE(hostile.checklist.steps.size(), m_harmless.checklist.steps.size());
    int compared = 0;
    QString script;
    for (std::size_t i = 0; i < hostile.checklist.steps.size(); ++i) {
        const auto& commands = hostile.checklist.steps[i].commands;
        const auto& plain = m_harmless.checklist.steps[i].commands;
        QCOMPARE(commands.size(), plain.size());
        for (std::size_t j = 0; j < commands.size(); ++j) {
            QVERIFY2(isPlain(commands[j].text), qPrintable(commands[j].text));
            const auto word = quoted(commands[j].shell, hostile.name);
            const QString before = *quoted(commands[j].shell, harmless);
            if (!plain[j].text.contains(before))
                QCOMPARE(commands[j].text, plain[j].text);
            else if (word)
                QCOMPARE(commands[j].text, QString(plain[j].text).replace(before, *word));
            else
                QVERIFY2(!commands[j].warning.isEmpty(), qPrintable(commands[j].text));
            compared += plain[j].text.contains(before);
            if (commands[j].shell == Shell::Sh)
                script += commands[j].text + u'\n';
        }
    }
    QVERIFY(compared > 0);
    const QString answer = outputOf(u"sh"_s, {u"-n"_s, u"-c"_s, script});
    QVERIFY2(answer.isEmpty(), qPrintable(answer));
}

void TestHostileNames::blockLists()
{
    const Outputs& hostile = outputs();
    for (const bool shared : {false, true})
        for (const BlockFormat format : blockFormats) {
            const BlockChoices choices{.networks = true, .shared = shared};
            const QByteArray text = blockListText(blockList(*hostile.snapshot, choices), format);
            const QByteArray plain = blockListText(blockList(*m_harmless.snapshot, choices), format);
            QVERIFY(isPlain(QString::fromUtf8(text)));
            QVERIFY(plain.contains("Left out: 203.0.113.90") || plain.contains("# Careful"));
            QCOMPARE(statements(text), statements(plain));
            QCOMPARE(text.count('\n'), plain.count('\n'));
        }
}

void TestHostileNames::abuseMails()
{
    const Outputs& hostile = outputs();
    QCOMPARE(hostile.abuse.reports.size(), m_harmless.abuse.reports.size());
    for (std::size_t i = 0; i < hostile.abuse.reports.size(); ++i) {
        const QByteArray& mail = hostile.abuse.reports[i].mail;
        const auto headersOf = [](const QByteArray& text) {
            QStringList names;
            for (const QByteArray& line : text.first(text.indexOf("\r\n\r\n")).split('\n'))
                if (!line.startsWith(' ')) // goes on
                    names += QString::fromUtf8(line).section(u':', 0, 0);
            names.removeOne(u"From"_s); // left out when it is no address
            return names;
        };
        QCOMPARE(headersOf(mail), headersOf(m_harmless.abuse.reports[i].mail));
        QVERIFY(isPlain(QString::fromUtf8(mail).replace(u"\r\n"_s, u"\n"_s)));
        QCOMPARE(hostile.abuse.reports[i].fileName, m_harmless.abuse.reports[i].fileName);
        for (const QByteArray& line : mail.split('\n'))
            QVERIFY(line.size() <= 998); // RFC 5322 2.1.1
    }
}

} // namespace postmortem::testing

using postmortem::testing::TestHostileNames;
POSTMORTEM_GUI_TEST(TestHostileNames)
#include "tst_hostilenames.moc"
