// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text cut into blocks of whole lines: the same lines for every block size and every way a stream hands out its bytes.

#include "importers/reading/blockreader.h"

#include "tests/support/testmain.h"

#include <QObject>

#include <algorithm>

using namespace postmortem;

namespace {

/// Bytes from memory, a few at a time; fails at the end if told to.
class MemoryStream final : public ByteStream {
public:
    MemoryStream(std::string text, std::size_t step, bool fails = false)
        : m_text(std::move(text)), m_step(step), m_fails(fails)
    {
    }
    [[nodiscard]] Result<std::size_t> read(std::span<char> target) override
    {
        const std::size_t size = std::min({target.size(), m_step, m_text.size() - m_at});
        if (size == 0 && m_fails)
            return std::unexpected(Error{ErrorCode::Corrupt, "broken", {}, m_at});
        std::ranges::copy_n(m_text.begin() + static_cast<std::ptrdiff_t>(m_at), static_cast<std::ptrdiff_t>(size),
                            target.begin());
        m_at += size;
        m_largest = std::max(m_largest, target.size());
        return size;
    }
    [[nodiscard]] std::uint64_t consumed() const override { return m_at; }
    [[nodiscard]] std::size_t largestRequest() const { return m_largest; }

private:
    std::string m_text;
    std::size_t m_step;
    bool m_fails;
    std::size_t m_at = 0;
    std::size_t m_largest = 0;
};

struct Lines {
    std::vector<std::string> texts; ///< cut as importers look at them
    std::vector<std::uint64_t> offsets;
    std::size_t cuts = 0;
    std::uint64_t bytes = 0;
    std::string error;
    friend bool operator==(const Lines&, const Lines&) = default;
};

Lines linesOf(const std::string& text, std::size_t blockBytes, std::size_t step, bool fails = false)
{
    MemoryStream stream(text, step, fails);
    BlockReader reader(stream, blockBytes);
    Lines lines;
    while (true) {
        auto block = reader.next();
        if (!block) {
            lines.error = block.error().message;
            continue;
        }
        if (block->bytes.empty())
            break;
        lines.cuts += block->cut ? 1U : 0U;
        forEachLine(block->text(), [&](std::string_view line, std::size_t at) {
            lines.texts.emplace_back(line.substr(0, longestLine));
            lines.offsets.push_back(block->offset + at);
        });
    }
    lines.bytes = reader.textBytes();
    return lines;
}

QByteArray joined(const Lines& lines)
{
    QByteArray text;
    for (const std::string& line : lines.texts)
        text += '[' + QByteArray::fromStdString(line) + ']';
    return text;
}

} // namespace

class BlockReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("one line") << QByteArray("a\n") << QByteArray("[a]");
        QTest::newRow("no final line end") << QByteArray("a\nbc") << QByteArray("[a][bc]");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("[a][b]");
        QTest::newRow("CR alone") << QByteArray("a\rb\n") << QByteArray("[a\rb]");
        QTest::newRow("empty lines") << QByteArray("\n\na\n\n") << QByteArray("[][][a][]");
        QTest::newRow("NUL bytes") << QByteArray("a\0b\nc\n", 6) << QByteArray("[a\0b][c]", 8);
        QTest::newRow("a CR at the end") << QByteArray("a\r") << QByteArray("[a]");
    }

    void lines()
    {
        QFETCH(QByteArray, text);
        for (const std::size_t block : {1U, 2U, 3U, 7U, 100U, 4096U})
            for (const std::size_t step : {1U, 2U, 5U, 4096U})
                QTEST(joined(linesOf(text.toStdString(), block, step)), "lines");
    }

    void anyBlockSizeGivesTheSame()
    {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += std::string(static_cast<std::size_t>(i * 7919 % 180), static_cast<char>('a' + i % 26))
                    + (i % 3 ? "\n" : "\r\n");
        text += "the last";
        const Lines expected = linesOf(text, 1 << 20, 1 << 20);
        QCOMPARE(expected.texts.size(), 3001U);
        QCOMPARE(expected.bytes, text.size());
        for (const std::size_t block : {1U, 7U, 100U, 181U, 4096U, 65536U})
            QVERIFY2(linesOf(text, block, 1000) == expected, qPrintable(QString::number(block)));
    }

    void longLines_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::newRow("the longest that is whole") << qint64{longestLine} - 1;
        QTest::newRow("exactly") << qint64{longestLine};
        QTest::newRow("one more") << qint64{longestLine} + 1;
        QTest::newRow("several blocks") << qint64{longestLine} * 40;
    }

    /// What is looked at of a long line does not depend on the block size, and the lines behind it come in their place.
    void longLines()
    {
        QFETCH(qint64, size);
        const std::string text = "before\n" + std::string(static_cast<std::size_t>(size), 'x') + "\nafter\n";
        for (const std::size_t block : {1U, 100U, 65536U, 1U << 20}) {
            const Lines lines = linesOf(text, block, 10'000);
            QCOMPARE(lines.texts.size(), 3U);
            QCOMPARE(lines.texts[1].size(), std::min<std::size_t>(static_cast<std::size_t>(size), longestLine));
            QCOMPARE(QByteArray::fromStdString(lines.texts[2]), QByteArray("after"));
            QCOMPARE(lines.offsets[2], static_cast<std::uint64_t>(size) + 8);
            QCOMPARE(lines.bytes, text.size());
        }
    }

    void longLineAtTheEnd()
    {
        const Lines lines = linesOf("a\n" + std::string(longestLine * 3, 'x'), 4096, 10'000);
        QCOMPARE(lines.texts.size(), 2U);
        QCOMPARE(lines.texts[1].size(), longestLine);
        QCOMPARE(lines.cuts, 1U);
        QCOMPARE(lines.bytes, longestLine * 3 + 2);
    }

    void longLineCostsNoMemory()
    {
        MemoryStream stream(std::string(32 << 20, 'x') + "\nafter\n", 1 << 20);
        BlockReader reader(stream, 1 << 16);
        std::size_t largest = 0;
        for (auto block = reader.next(); block && !block->bytes.empty(); block = reader.next())
            largest = std::max(largest, block->bytes.capacity());
        QVERIFY2(largest <= std::size_t{1} << 20, qPrintable(QString::number(largest)));
        QVERIFY2(stream.largestRequest() <= std::size_t{1} << 20, qPrintable(QString::number(stream.largestRequest())));
    }

    void errorComesAfterTheLines()
    {
        for (const std::size_t block : {1U, 7U, 4096U}) {
            const Lines lines = linesOf("a\nb\nrest", block, 3, true);
            QCOMPARE(joined(lines), QByteArray("[a][b][rest]"));
            QCOMPARE(QByteArray::fromStdString(lines.error), QByteArray("broken"));
        }
    }
};

POSTMORTEM_TEST(BlockReaderTest)
#include "tst_blockreader.moc"
