// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Encodings: UTF-16 with and without its mark, old line ends, and everything else left as the bytes it is.

#include "importers/importer.h"
#include "importers/reading/filelinesource.h"
#include "importers/reading/stages.h"
#include "importers/reading/textdecoder.h"

#include "tests/support/evidencefolder.h"
#include "tests/support/testmain.h"

#include <QObject>
#include <QStringEncoder>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString& text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringEncoder::Utf16BE : QStringEncoder::Utf16LE,
                           mark ? QStringEncoder::Flag::WriteBom : QStringEncoder::Flag::Default);
    return encoder.encode(text);
}

QByteArray decoded(const QByteArray& bytes, std::size_t step, Encoding encoding)
{
    MemoryStream stored(std::make_shared<const std::vector<char>>(bytes.begin(), bytes.end()));
    const auto decoder = makeTextDecoder(stored, encoding);
    ByteStream& text = decoder ? *decoder : static_cast<ByteStream&>(stored);
    QByteArray all;
    std::vector<char> part(step);
    while (true) {
        const auto got = text.read(part);
        if (!got || *got == 0)
            return all;
        all.append(part.data(), static_cast<qsizetype>(*got));
    }
}

Encoding tell(const QByteArray& bytes)
{
    return encodingOf({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

QString log(int clients)
{
    QString text;
    for (int i = 0; i < clients; ++i)
        text +=
            u"Mar  3 06:%1:%2 mail postfix/smtpd[7]: warning: unknown[203.0.113.%3]: SASL LOGIN authentication failed: \u00e9\n"_s
                .arg(10 + i / 50 % 50)
                .arg(10 + i % 50)
                .arg(i * 7919 % 250 + 1);
    return text;
}

} // namespace

class TextDecoderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("encoding");
        const auto row = [](const char* name, const QByteArray& bytes, const QByteArray& text, Encoding encoding) {
            QTest::newRow(name) << bytes << text << static_cast<int>(encoding);
        };
        const QString words = u"plain text\r\n\u00e9 \u20ac \U0001f4e7 end\n"_s;
        row("LE with mark", utf16(words, false, true), words.toUtf8(), Encoding::Utf16Little);
        row("BE with mark", utf16(words, true, true), words.toUtf8(), Encoding::Utf16Big);
        row("LE without", utf16(log(9), false, false), log(9).toUtf8(), Encoding::Utf16Little);
        row("BE without", utf16(log(9), true, false), log(9).toUtf8(), Encoding::Utf16Big);
        row("only a mark", QByteArray::fromHex("fffe"), {}, Encoding::Utf16Little);
        row("an odd byte", QByteArray::fromHex("fffe410042"), "A\xEF\xBF\xBD", Encoding::Utf16Little);
        row("a lone high surrogate", QByteArray::fromHex("fffe3dd84100"),
            "\xEF\xBF\xBD"
            "A",
            Encoding::Utf16Little);
        row("a high one at the end", QByteArray::fromHex("fffe3dd8"), "\xEF\xBF\xBD", Encoding::Utf16Little);
        row("a lone low surrogate", QByteArray::fromHex("feffdce70041"),
            "\xEF\xBF\xBD"
            "A",
            Encoding::Utf16Big);
        row("a mark inside stays", QByteArray::fromHex("fffefffe4100"),
            "\xEF\xBB\xBF"
            "A",
            Encoding::Utf16Little);
        row("CR alone", "one\rtwo\r\rthree", "one\ntwo\n\nthree", Encoding::CarriageReturns);
        row("CRLF", "one\r\ntwo\r\n", "one\r\ntwo\r\n", Encoding::Bytes);
        row("a CR among LF", "one\rtwo\n", "one\rtwo\n", Encoding::Bytes);
        row("UTF-8", words.toUtf8(), words.toUtf8(), Encoding::Bytes);
        row("Windows-1252", "caf\xE9 \x80\n", "caf\xE9 \x80\n", Encoding::Bytes);
        row("a few zeros", QByteArray("a\0b\0 and then text without\n", 27),
            QByteArray("a\0b\0 and then text without\n", 27), Encoding::Bytes);
        row("numbers of 16 bits", QByteArray::fromHex("01000200030004000500060007000800090001000200030004000500"),
            QByteArray::fromHex("01000200030004000500060007000800090001000200030004000500"), Encoding::Bytes);
        row("nothing", {}, {}, Encoding::Bytes);
    }

    void decodes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, encoding);
        QCOMPARE(static_cast<int>(tell(bytes)), encoding);
        for (const std::size_t step : {1U, 3U, 64U, 1U << 20})
            QTEST(decoded(bytes, step, tell(bytes)), "text");
    }

    void crlfBehindTheHeadIsOneEnd()
    {
        for (const std::size_t step : {1U, 2U, 3U, 100U})
            QCOMPARE(decoded("a\rb\r\nc\n", step, Encoding::CarriageReturns), QByteArray("a\nb\nc\n"));
    }

    void longTextOverBufferEnds()
    {
        const QString text = (u"x\U0001f4e7"_s).repeated(60'001);
        QCOMPARE(decoded("\xFF\xFE" + utf16(text, false, false), 7001, Encoding::Utf16Little), text.toUtf8());
    }

    void importsAndReadsAgain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = log(4000);
        QTest::newRow("LE") << utf16(text, false, true);
        QTest::newRow("BE without mark") << utf16(text, true, false);
        QTest::newRow("packed") << gzipMember(utf16(text, false, true));
        QTest::newRow("CR") << text.toUtf8().replace('\n', '\r');
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8();
    }

    void importsAndReadsAgain()
    {
        QFETCH(QByteArray, bytes);
        const EvidenceFolder folder;
        ImportRequest request;
        request.paths = {folder.write(u"mail.log"_s, bytes)};
        request.settings.year = 2026;
        request.blockBytes = 50'000;
        const auto snapshot = importCase(request);
        const Source& source = snapshot->sources.front();
        QVERIFY(!hasProblems(*snapshot));
        QCOMPARE(source.lines, 4000U);
        QCOMPARE(source.understood, 4000U);
        const QList<QByteArray> expected = log(4000).toUtf8().split('\n');
        for (const LineNumber number : {2U, 1999U, 4000U}) {
            const auto lines = makeFileLineSource()->lines(source, number, 1);
            QVERIFY(lines && lines->size() == 1);
            QCOMPARE(QByteArray::fromStdString(lines->front().text), expected.at(number - 1));
        }
    }
};

POSTMORTEM_TEST(TextDecoderTest)
#include "tst_textdecoder.moc"
