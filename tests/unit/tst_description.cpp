// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Formats without code: what a description must hold, what is said of one that is wrong, and that no pattern hangs.

#include "importers/formats/described/describedformat.h"

#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QObject>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

/// JSON with its quotes written as apostrophes.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// A description with one line; `line` are its keys.
QByteArray description(const QByteArray& line, const QByteArray& more = {})
{
    return json("{ 'version': 1, 'name': 'Example', ") + more
           + json("'header': { 'pattern': '(?<stamp>\\\\S+) ', 'stamps': ['%H:%M:%S'] }, 'lines': [ { ") + line
           + " } ] }";
}

const QByteArray failed = json("'contains': 'failed', 'pattern': '(?<account>.*) failed from (?<ip>\\\\S+)$', 'event': "
                               "'login-failed', 'protocol': 'pop3', 'reason': 'wrong password'");

DescribedFormat made(const QByteArray& text)
{
    auto parsed = parseDescription(text, "example.json");
    if (!parsed)
        qFatal("%s", parsed.error().text().c_str());
    return DescribedFormat(std::move(*parsed));
}

} // namespace

class DescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scans()
    {
        const DescribedFormat format = made(description(failed));
        LineFact fact;
        QCOMPARE(format.scan("10:00:01 a failed from x failed from 192.0.2.1", fact), ScanStatus::Match);
        QCOMPARE(fact.account, "a failed from x");
        QCOMPARE(fact.ip.toString(), "192.0.2.1");
        QCOMPARE(fact.protocol, Protocol::Pop3);
        QCOMPARE(fact.reason, Reason::BadPassword);
        QCOMPARE(fact.stamp.kind, Stamp::Kind::TimeOnly);
        LineFact other;
        QCOMPARE(format.scan("10:00:01 something else", other), ScanStatus::Ignored);
        QCOMPARE(format.scan("10:00:01 failed", other), ScanStatus::Ignored);
        QCOMPARE(format.scan("10:00:01 a failed from nowhere", other), ScanStatus::Bad);
        QCOMPARE(format.scan("25:00:01 a failed from 192.0.2.1", other), ScanStatus::Bad);
        QCOMPARE(format.scan("", other), ScanStatus::Bad);
    }

    void recognisesByALineThatItKnows()
    {
        const DescribedFormat format = made(description(failed));
        QCOMPARE(format.recognise({"x", {"10:00:01 y", "10:00:02 z"}}), 0);
        QCOMPARE(format.recognise({"x", {"10:00:01 a failed from 192.0.2.1", "10:00:02 z"}}), 100);
        QCOMPARE(format.recognise({"x", {"10:00:01 a failed from 192.0.2.1", "no stamp"}}), 50);
        QCOMPARE(format.recognise({"x", {}}), 0);
    }

    void theFirstThatFitsCounts()
    {
        const QByteArray first =
            json("'contains': 'failed', 'pattern': '.*secretly', 'event': 'ignored' }, { ") + failed;
        const DescribedFormat format = made(description(first));
        LineFact fact;
        QCOMPARE(format.scan("10:00:01 secretly failed from 192.0.2.1", fact), ScanStatus::Ignored);
        QCOMPARE(format.scan("10:00:01 a failed from 192.0.2.1", fact), ScanStatus::Match);
        QCOMPARE(fact.kind, std::uint16_t{1});
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words"); // that the error holds
        const auto row = [](const char* name, const QByteArray& text, const char* words) {
            QTest::newRow(name) << text << QString::fromLatin1(words);
        };
        row("no JSON", "{ nonsense", "no JSON: ");
        row("a list", "[]", "version: ");
        row("another version", json("{ 'version': 7 }"), "version: ");
        row("misspelt key", description(failed, json("'heder': 1, ")), "heder: there is no such key");
        row("misspelt key of a line", description(failed + json(", 'reson': 'x'")),
            "lines[0].reson: there is no such key");
        row("no name", json("{ 'version': 1, 'name': 3 }"), "name: a text is needed");
        row("no header", json("{ 'version': 1, 'name': 'x' }"), "header: an object is needed");
        row("no stamp", json("{ 'version': 1, 'name': 'x', 'header': { 'pattern': 'x', 'stamps': ['%H'] } }"),
            "header.pattern: it has no group \"stamp\"");
        row("no stamp forms", json("{ 'version': 1, 'name': 'x', 'header': { 'pattern': '(?<stamp>x) ' } }"),
            "header.stamps: a list of stamp forms is needed");
        row("wrong stamp form",
            json("{ 'version': 1, 'name': 'x', 'header': { 'pattern': '(?<stamp>x) ', 'stamps': ['%Q'] } }"),
            "header.stamps: \"%Q\": %Q is none of");
        row("no lines",
            json("{ 'version': 1, 'name': 'x', 'header': { 'pattern': '(?<stamp>x) ', 'stamps': ['%H'] }, 'lines': [] "
                 "}"),
            "lines: a list");
        row("no event", description(json("'contains': 'x'")), "lines[0].event: a text is needed");
        row("unknown event", description(json("'contains': 'x', 'event': 'login'")),
            "lines[0].event: \"login\" is none of ignored, connect");
        row("no literal", description(json("'event': 'ignored'")), "lines[0].contains: a text is needed");
        row("no pattern", description(json("'contains': 'x', 'event': 'connect'")),
            "lines[0].pattern: a text is needed");
        row("broken pattern", description(json("'contains': 'x', 'event': 'connect', 'pattern': '(x'")),
            "lines[0].pattern: missing closing parenthesis at character 3");
        row("unknown group", description(json("'contains': 'x', 'event': 'connect', 'pattern': '(?<user>x) '")),
            "lines[0].pattern: the group \"user\" is none of host, key");
        row("needed group", description(json("'contains': 'x', 'event': 'connect', 'pattern': 'x'")),
            "lines[0].pattern: its event needs a group \"ip\"");
        row("an end without a key", description(json("'contains': 'x', 'event': 'disconnect', 'pattern': 'x'")),
            "lines[0].event: an end needs a group \"key\"");
        row("unknown reason", description(failed + json(", 'mechanism': 'MAGIC'")), "lines[0].mechanism: \"MAGIC\"");
        row("no flag", description(failed + json(", 'local': 'yes'")), "lines[0].local: true or false");
        row("unknown place", description(failed, json("'recipients': 'nowhere', ")), "recipients: \"nowhere\"");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, words);
        const auto parsed = parseDescription(text, "example.json");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().source, "example.json");
        const QString message = QString::fromStdString(parsed.error().message);
        QVERIFY2(message.contains(words), qPrintable(message));
    }

    void noPatternHangs()
    {
        const DescribedFormat format =
            made(description(json("'contains': 'a', 'pattern': '(a+)+(a+)+(?<ip>x)$', 'event': 'connect'")));
        const std::string line = "10:00:01 " + std::string(5000, 'a') + "b x b";
        QElapsedTimer timer;
        timer.start();
        LineFact fact;
        QCOMPARE(format.scan(line, fact), ScanStatus::Bad);
        QVERIFY2(timer.elapsed() < 1000, "the steps of one line are limited");
    }

    void longLinesAreRead()
    {
        const DescribedFormat format = made(description(failed));
        const std::string name(60'000, 'b');
        LineFact fact;
        const std::string line = "10:00:01 " + name + " failed from 192.0.2.1";
        QCOMPARE(format.scan(line, fact), ScanStatus::Match);
        QCOMPARE(fact.account, name);
    }

    void bytesThatAreNoTextAreRead()
    {
        const DescribedFormat format = made(description(failed));
        LineFact fact;
        QCOMPARE(format.scan("10:00:01 \xff\xfe\x1b failed from 192.0.2.1", fact), ScanStatus::Match);
        QCOMPARE(fact.account, "\xff\xfe\x1b");
    }

    void ourOwnAreRight()
    {
        std::vector<Error> problems;
        const auto formats = describedFormats(u":/formats"_s, problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().text().c_str());
        QVERIFY(formats.size() >= 4);
    }

    void aFolderOfTheUser()
    {
        const EvidenceFolder folder;
        folder.write(u"b.json"_s, description(failed));
        folder.write(u"a.json"_s, "{}");
        folder.write(u"notes.txt"_s, "no description");
        const std::size_t before = formats().size();
        const std::vector<Error> problems = addDescribedFormats(QString::fromStdString(folder.path()));
        QCOMPARE(problems.size(), std::size_t{1});
        QVERIFY(QString::fromStdString(problems.front().source).endsWith(u"a.json"_s));
        QCOMPARE(formats().size(), before + 1);
        QCOMPARE(formats().back()->name(), "Example");
        const Recognition found = recognise({"x", {"10:00:01 a failed from 192.0.2.1"}});
        QCOMPARE(found.format, formats().back().get());
    }
};

POSTMORTEM_TEST(DescriptionTest)
#include "tst_description.moc"
