// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching files: the same lines as looking at one after the other, wherever the pieces are cut and however the text is
// packed; stopping at once; and never in a file that has changed.

#include "importers/reading/blockreader.h"
#include "importers/reading/chunksearch.h"
#include "importers/reading/evidencefile.h"
#include "importers/reading/filelinesource.h"
#include "importers/reading/filetextsearch.h"
#include "importers/reading/unpackedtext.h"
#include "model/base/textmatch.h"

#include "tests/support/archives.h"
#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <atomic>
#include <functional>
#include <random>
#include <thread>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

/// A source as an import leaves it, as far as reading again needs it.
Source sourceOf(const std::string& path)
{
    Source source;
    source.path = path;
    source.name = path;
    const EvidencePlace place = locate(path);
    const auto file = StoredFile::open(place.file);
    if (file) {
        const FileStamp stamp = (*file)->stamp();
        source.bytes = stamp.bytes;
        source.modifiedUs = stamp.modifiedUs;
        source.device = stamp.device;
        source.inode = stamp.inode;
    }
    return source;
}

using Lines = std::vector<LineNumber>;

Result<Lines> found(const Source& source, const SearchPattern& pattern, FileTextSearch::Tuning tuning = {})
{
    Lines lines;
    const auto end = FileTextSearch(tuning).search(
        source, pattern, [&](SearchPart&& part) { lines.insert(lines.end(), part.lines.begin(), part.lines.end()); },
        Cancel());
    return end ? Result<Lines>(lines) : std::unexpected(end.error());
}

Lines naive(const std::string& text, const std::function<bool(std::string_view)>& matches)
{
    Lines lines;
    LineNumber number = 0;
    forEachLine(text, [&](std::string_view line, std::size_t) {
        ++number;
        if (matches(line))
            lines.push_back(number);
    });
    return lines;
}

/// Bytes of a small alphabet, so that needles, line ends and NUL meet in every way.
std::string randomText(std::mt19937& random, std::size_t bytes)
{
    static constexpr std::string_view alphabet("abAB\n\r\0x", 8);
    std::string text;
    for (std::size_t i = 0; i < bytes; ++i)
        text += alphabet[random() % alphabet.size()];
    return text;
}

std::string logText(unsigned lines, std::string_view lineEnd = "\n")
{
    std::string text;
    for (unsigned i = 1; i <= lines; ++i) {
        text += "Mar  3 06:12:01 mail postfix/smtpd[" + std::to_string(i) + "]: connect from unknown[192.0.2.7]";
        if (i % 997 == 0)
            text += " Needle";
        text += lineEnd;
    }
    return text;
}

QByteArray utf16(const std::string& text)
{
    QByteArray bytes = QByteArray::fromHex("fffe");
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

} // namespace

class FileTextSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void literalEqualsNaive()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 400; ++round) {
            const std::string text = randomText(random, random() % 300);
            const std::string needle = randomText(random, 1 + random() % 5);
            for (const bool matchCase : {true, false}) {
                const Literal literal(needle, matchCase);
                const std::string where = matchCase ? text : lowerAscii(text);
                const std::string what = matchCase ? needle : lowerAscii(needle);
                for (std::size_t from = 0; from <= text.size(); from += 1 + random() % 7)
                    QCOMPARE(literal.find(text, from), where.find(what, from));
            }
            QCOMPARE(countLineEnds(text), static_cast<std::size_t>(std::ranges::count(text, '\n')));
        }
        QCOMPARE(Literal("", true).find("abc", 0), std::string::npos);
    }

    void everyCutGivesTheSame()
    {
        std::mt19937 random(11);
        const EvidenceFolder folder;
        for (int round = 0; round < 12; ++round) {
            const std::string text = randomText(random, 500 + random() % 4000);
            const Source source = sourceOf(folder.write(QString::number(round), QByteArray::fromStdString(text)));
            const std::string needle = std::string(1, 'a') + (round % 2 ? "B" : std::string(1, '\0')) + "x";
            for (const std::size_t piece : {std::size_t{1}, std::size_t{7}, std::size_t{64}, std::size_t{1} << 20}) {
                const FileTextSearch::Tuning tuning{piece, 3};
                for (const bool matchCase : {true, false}) {
                    const auto lines = found(source, {needle, false, matchCase}, tuning);
                    QVERIFY(lines);
                    QCOMPARE(*lines, naive(text, [&](std::string_view line) {
                        return matchCase ? line.contains(needle) : containsNoCase(line, lowerAscii(needle));
                    }));
                }
                const auto lines = found(source, {"^[ab]+$", true, true}, tuning);
                QVERIFY(lines);
                QCOMPARE(*lines, naive(text, [](std::string_view line) {
                    return !line.empty() && line.find_first_not_of("ab") == std::string_view::npos;
                }));
            }
        }
    }

    void everyPackingGivesTheSame_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("member");
        const std::string text = logText(30'000);
        const QByteArray plain = QByteArray::fromStdString(text);
        QTest::newRow("plain") << plain << QString();
        QTest::newRow("CRLF") << QByteArray::fromStdString(logText(30'000, "\r\n")) << QString();
        QTest::newRow("gzip") << gzipMember(plain) << QString();
        QTest::newRow("xz") << compressed("xz", plain) << QString();
        QTest::newRow("UTF-16") << utf16(text) << QString();
        QTest::newRow("zip") << archiveOf("zip", {{"other.log", "nothing"}, {"a/mail.log", plain}})
                             << QStringLiteral("!a/mail.log");
        QTest::newRow("tar.gz") << archiveOf("tar.gz", {{"other.log", "nothing"}, {"a/mail.log", plain}})
                                << QStringLiteral("!a/mail.log");
    }

    void everyPackingGivesTheSame()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, member);
        const EvidenceFolder folder;
        const Source source = sourceOf(folder.write(QStringLiteral("evidence"), bytes) + member.toStdString());
        Lines wanted;
        for (LineNumber line = 997; line <= 30'000; line += 997)
            wanted.push_back(line);
        for (const std::size_t piece : {std::size_t{1000}, std::size_t{1} << 20}) {
            const FileTextSearch::Tuning tuning{piece, 2};
            QCOMPARE(found(source, {"needle", false, false}, tuning).value(), wanted);
            QCOMPARE(found(source, {"needle", false, true}, tuning).value(), Lines());
            QCOMPARE(found(source, {" N[e]+dle$", true, true}, tuning).value(), wanted);
        }
    }

    void emptyAndUnended()
    {
        const EvidenceFolder folder;
        const Source empty = sourceOf(folder.write(QStringLiteral("empty"), {}));
        QCOMPARE(found(empty, {"x", false, true}).value(), Lines());
        const Source source = sourceOf(folder.write(QStringLiteral("two"), "one\ntwo"));
        QCOMPARE(found(source, {"two", false, true}).value(), Lines{2});
        QCOMPARE(found(source, {"o$", true, true}).value(), Lines{2});
        const Source ended = sourceOf(folder.write(QStringLiteral("ended"), "one\n"));
        QCOMPARE(found(ended, {"^$", true, true}).value(), Lines()); // no line behind the last line end
    }

    void caseBeyondAscii()
    {
        const EvidenceFolder folder;
        const Source source =
            sourceOf(folder.write(QStringLiteral("log"), "M\xc3\x9cLLER\nm\xc3\xbcller\nM\xdcLLER\nmueller\n"));
        QCOMPARE(found(source, {"m\xc3\xbcller", false, false}).value(), (Lines{1, 2}));
        QCOMPARE(found(source, {"m\xc3\xbcller", false, true}).value(), Lines{2});
        QCOMPARE(found(source, {"m.ller", true, false}).value(), Lines{3}); // bytes, where no letter asks for more
    }

    void badPatternsAreExplained()
    {
        const FileTextSearch search;
        const auto bad = search.matcher({"a(b", true, true});
        QVERIFY(!bad);
        QCOMPARE(bad.error().code, ErrorCode::BadInput);
        QVERIFY(bad.error().message.contains("at character"));
        QVERIFY(!search.matcher({"", false, true}));
        QVERIFY(!search.matcher({"a\nb", false, true}));
    }

    void placesInALine()
    {
        const FileTextSearch search;
        const auto text = search.matcher({"aa", false, false}).value();
        QCOMPARE(text->spans("aAxaaa", 10), (std::vector<TextSpan>{{0, 2}, {3, 2}}));
        QCOMPARE(text->spans("aAxaaa", 1).size(), std::size_t{1});
        const auto expression = search.matcher({"b*", true, true}).value(); // may be empty, which is no place
        QCOMPARE(expression->spans("abba", 10), (std::vector<TextSpan>{{1, 2}}));
    }

    void hardExpressionsCostTheirLineOnly()
    {
        const EvidenceFolder folder;
        const QByteArray hard(5000, 'a');
        const Source source = sourceOf(folder.write(QStringLiteral("log"), hard + "cb\nab\n"));
        Lines lines;
        const auto end = FileTextSearch().search(
            source, {"(a+)+b$", true, true},
            [&](SearchPart&& part) { lines.insert(lines.end(), part.lines.begin(), part.lines.end()); }, Cancel());
        QVERIFY(end);
        QCOMPARE(end->tooHard, std::uint64_t{1});
        QCOMPARE(lines, Lines{2});
    }

    void changedFileIsRefused()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("log"), "one\ntwo\n");
        const Source source = sourceOf(path);
        folder.write(QStringLiteral("log"), "one\ntwo\nthree\n");
        const auto lines = found(source, {"two", false, true});
        QVERIFY(!lines);
        QCOMPARE(lines.error().code, ErrorCode::Changed);
        QCOMPARE(lines.error().message, std::string("the file has changed since it was read"));
        QVERIFY(QFile::remove(QString::fromStdString(path)));
        QCOMPARE(found(source, {"two", false, true}).error().code, ErrorCode::NotFound);
    }

    void fileChangedMeanwhileIsTold()
    {
        const EvidenceFolder folder;
        const std::string path = folder.write(QStringLiteral("log"), QByteArray::fromStdString(logText(2000)));
        const Source source = sourceOf(path);
        bool written = false;
        const auto end = FileTextSearch({10'000, 1})
                             .search(
                                 source, {"Needle", false, true},
                                 [&](SearchPart&& part) {
                                     if (!part.lines.empty() && !std::exchange(written, true))
                                         folder.write(QStringLiteral("log"), "short\n");
                                 },
                                 Cancel());
        QVERIFY(written);
        QVERIFY(!end);
        QCOMPARE(end.error().code, ErrorCode::Changed);
    }

    void stopsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("member");
        QByteArray text;
        while (text.size() < 48 << 20)
            text += QByteArray(180, 'a') + "cb\n"; // hard for the expression below
        QTest::newRow("plain") << text << QString();
        QTest::newRow("gzip") << gzipMember(text) << QString();
        QTest::newRow("tar.gz, on the way to the member")
            << archiveOf("tar.gz", {{"first.log", text}, {"second.log", "x"}}) << QStringLiteral("!second.log");
    }

    void stopsAtOnce()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, member);
        const EvidenceFolder folder;
        const Source source = sourceOf(folder.write(QStringLiteral("evidence"), bytes) + member.toStdString());
        std::atomic<bool> stop = false;
        QElapsedTimer since;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            since.start();
            stop = true;
        });
        const auto end = FileTextSearch().search(
            source, {"(a|aa)+b", true, true}, [](SearchPart&&) {}, Cancel([&stop] { return stop.load(); }));
        stopper.join();
        QVERIFY(!end);
        QCOMPARE(end.error().code, ErrorCode::Cancelled);
        QVERIFY2(since.elapsed() < 200, qPrintable(QString::number(since.elapsed())));
    }

    void unpackedTextKeepsALimit()
    {
        const EvidenceFolder folder;
        const std::string text = logText(40'000);
        const Source source = sourceOf(folder.gzip(QStringLiteral("log.gz"), QByteArray::fromStdString(text)));
        UnpackedText unpacked(4 * UnpackedText::blockBytes);
        const auto at = [&](std::uint64_t number) {
            const auto block = unpacked.block(source, number, Cancel());
            return block ? std::string((*block)->begin(), (*block)->end()) : std::string("failed");
        };
        const auto wanted = [&](std::uint64_t number) {
            const std::size_t begin = number * UnpackedText::blockBytes;
            return begin < text.size() ? text.substr(begin, UnpackedText::blockBytes) : std::string();
        };
        for (const std::uint64_t number : {0U, 9U, 2U, 10U, 11U, 3U, 0U, 400U, 1U}) {
            QCOMPARE(at(number), wanted(number));
            QVERIFY(unpacked.keptBytes() <= 4 * UnpackedText::blockBytes);
        }
        const auto stopped = unpacked.block(source, 7, Cancel([] { return true; }));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(at(7), wanted(7));
    }
};

POSTMORTEM_TEST(FileTextSearchTest)
#include "tst_filetextsearch.moc"
