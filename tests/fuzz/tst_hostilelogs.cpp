// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every log of tests/data/formats, damaged in many ways with a fixed seed: flipped bytes, cuts, lines twice, swapped,
// lost or too long, bytes of zero, halves in UTF-16, numbers that fit nowhere. Whatever stands in a log, every line of it
// is accounted for, what comes out refers to what is there, and nothing is read or written beyond its end (sanitizers).
// POSTMORTEM_FUZZ_ROUNDS asks for more rounds than an ordinary run has time for.

#include "importers/formats/registry.h"
#include "importers/reading/textdecoder.h"
#include "importers/scanpipeline.h"
#include "importers/survey.h"
#include "model/analysis/analyse.h"
#include "model/decoding/decoding.h"
#include "model/query/logline.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QObject>

#include <algorithm>
#include <random>

using namespace postmortem;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(POSTMORTEM_TEST_DATA "/formats");

using Lines = std::vector<std::string>;

class Damage final {
public:
    explicit Damage(std::uint64_t seed) : m_engine(seed) {}

    std::string to(std::string text)
    {
        const std::size_t times = 1 + below(3);
        for (std::size_t i = 0; i < times && !text.empty(); ++i) {
            switch (below(10)) {
            case 0: flipBytes(text); break;
            case 1: text.resize(below(text.size())); break;
            case 2: text.erase(below(text.size()), 1 + below(200)); break;
            case 3:
                lines(text, [this](Lines& all) { all.insert(all.begin() + at(all), all[below(all.size())]); });
                break;
            case 4:
                lines(text, [this](Lines& all) { std::swap(all[below(all.size())], all[below(all.size())]); });
                break;
            case 5: lines(text, [this](Lines& all) { all.erase(all.begin() + at(all)); }); break;
            case 6: lines(text, [this](Lines& all) { stretch(all[below(all.size())]); }); break;
            case 7: insertOdd(text); break;
            case 8: halve(text); break;
            default: largeNumber(text); break;
            }
        }
        return text;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_engine() % end; }
    std::ptrdiff_t at(const Lines& all) { return static_cast<std::ptrdiff_t>(below(all.size())); }

    template <class Change>
    static void lines(std::string& text, Change&& change)
    {
        Lines all;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            all.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
        if (all.empty())
            return;
        change(all);
        text.clear();
        for (const std::string& line : all)
            text.append(line).append(1, '\n');
    }
    void flipBytes(std::string& text)
    {
        const std::size_t count = 1 + below(1 + text.size() / 100);
        for (std::size_t i = 0; i < count; ++i)
            text[below(text.size())] ^= static_cast<char>(1U << below(8));
    }
    /// A part of the line over and over, beyond what is looked at.
    void stretch(std::string& line)
    {
        if (line.empty())
            return;
        const std::size_t from = below(line.size());
        const std::string part = line.substr(from, 1 + below(40));
        std::string more;
        for (const std::size_t size = below(4) == 0 ? longestLine + below(5000) : below(5000); more.size() < size;)
            more += part;
        line.insert(from, more);
    }
    void insertOdd(std::string& text)
    {
        using namespace std::string_view_literals;
        static constexpr std::array<std::string_view, 12> odd{
            "\0"sv, "\0\0\0\0\0\0\0\0"sv, "\r"sv, "\n"sv, "\t"sv, "\""sv, "<"sv, "[[[["sv,
            "]"sv,  "\xFF\xFE"sv,         ": "sv, "="sv};
        const std::size_t count = 1 + below(8);
        for (std::size_t i = 0; i < count; ++i)
            text.insert(below(text.size() + 1), odd[below(odd.size())]);
    }
    /// From somewhere on each byte is followed by a zero, as in UTF-16.
    void halve(std::string& text)
    {
        std::string wide = text.substr(0, below(text.size()));
        for (const char c : text.substr(wide.size()))
            wide.append(1, c).append(1, '\0');
        text = wide;
    }
    void largeNumber(std::string& text)
    {
        static constexpr std::array<std::string_view, 6> numbers{"99999999999999999999", "-1",     "4294967296",
                                                                 "18446744073709551615", "0x7fff", ""};
        const std::size_t digit = text.find_first_of("0123456789", below(text.size()));
        if (digit == std::string::npos)
            return;
        const std::size_t end = std::min(text.find_first_not_of("0123456789", digit), text.size());
        text.replace(digit, end - digit, numbers[below(numbers.size())]);
    }

    std::mt19937_64 m_engine;
};

/// What is wrong with what was read; "" when nothing is.
QString contradiction(const CaseSnapshot& snapshot)
{
    for (std::size_t row = 0; row < snapshot.events.size(); ++row) {
        const Event event = snapshot.events.at(row);
        if (event.line == 0 || event.line > snapshot.sources.front().lines)
            return u"an event of line %1"_s.arg(event.line);
        if (event.address.valid() && event.address.row() >= snapshot.addresses.size())
            return u"an event of no address"_s;
        if (event.session.valid() && event.session.row() >= snapshot.sessions.size())
            return u"an event of no session"_s;
        if (event.message.valid() && event.message.row() >= snapshot.messages.size())
            return u"an event of no message"_s;
    }
    return {};
}

SnapshotPtr readAs(const PlannedSource& planned, const std::string& text)
{
    CaseBuilder builder;
    const SourceId id = builder.addSource({});
    StampClock clock(planned.stampSettings);
    const auto joiner = planned.format->joiner();
    joiner->begin({id, &clock, &builder});
    ScannedBlock block;
    block.text.bytes = text;
    scanBlock(*planned.format, block);
    Source& source = builder.source(id);
    source.lines = block.lines;
    source.understood = block.facts.size();
    source.ignored = block.ignored;
    source.bad = block.bad;
    for (LineFact& fact : block.facts) {
        ++fact.line;
        joiner->take(fact);
    }
    joiner->finish();
    return analyse(std::move(builder), {}, {});
}

/// Whoever shows a line cuts and masks it.
void show(const std::string& text)
{
    std::string previous;
    forEachLine(text, [&](std::string_view line, std::size_t) {
        const std::string raw(line.substr(0, 4096));
        const LogLine cut = cutLine(raw);
        QVERIFY(cut.payload.data() >= raw.data() && cut.payload.data() + cut.payload.size() <= raw.data() + raw.size());
        static_cast<void>(visibleText(maskSecrets(raw, previous)));
        static_cast<void>(decodeText(cut.payload));
        previous = raw;
    });
}

} // namespace

class HostileLogsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAllTheSame_data()
    {
        QTest::addColumn<QString>("folder");
        QDirIterator it(root, {u"*.log"_s}, QDir::Files, QDirIterator::Subdirectories);
        QStringList folders;
        while (it.hasNext()) {
            it.next();
            if (!folders.contains(it.fileInfo().path()))
                folders << it.fileInfo().path();
        }
        folders.sort();
        QVERIFY(folders.size() > 100);
        for (const QString& folder : std::as_const(folders))
            QTest::newRow(qPrintable(QDir(root).relativeFilePath(folder))) << folder;
    }

    void isReadAllTheSame()
    {
        QFETCH(QString, folder);
        const int rounds = std::max(1, qEnvironmentVariableIntValue("POSTMORTEM_FUZZ_ROUNDS"));
        const std::vector<PlannedSource> sources = survey({folder.toStdString()}, {});
        std::uint64_t seed = std::uint64_t{qChecksum(QDir(root).relativeFilePath(folder).toUtf8())} << 20;
        for (const PlannedSource& planned : sources) {
            QFile file(QString::fromStdString(planned.path));
            if (!planned.toRead() || !file.open(QIODevice::ReadOnly))
                continue;
            const std::string text = file.readAll().toStdString();
            for (int round = 0; round < 12 * rounds; ++round) {
                const std::string damaged = Damage(++seed).to(text);
                const SnapshotPtr snapshot = readAs(planned, damaged);
                const Source& source = snapshot->sources.front();
                QCOMPARE(source.understood + source.ignored + source.bad, source.lines);
                const QString wrong = contradiction(*snapshot);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                show(damaged);
                if (QTest::currentTestFailed())
                    return;
                if (round % 4 == 0)
                    recogniseIt(damaged);
            }
        }
    }

private:
    static void recogniseIt(const std::string& text)
    {
        Sample sample{"damaged.log", {}};
        forEachLine(text, [&](std::string_view line, std::size_t) {
            if (!line.empty() && sample.lines.size() < 100)
                sample.lines.push_back(line.substr(0, longestLine));
        });
        for (const Recognition& fit : rankFormats(sample)) {
            QVERIFY(fit.percent >= 0 && fit.percent <= 100);
            static_cast<void>(fit.format->describe(sample));
            static_cast<void>(fit.format->stream(sample));
            static_cast<void>(fit.format->greeting(sample));
        }
        static_cast<void>(encodingOf(text));
    }
};

POSTMORTEM_TEST(HostileLogsTest)
#include "tst_hostilelogs.moc"
