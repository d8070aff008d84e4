// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real lines of every server, where they are at hand (POSTMORTEM_SAMPLES, or ../shared/formats/samples): every file is
// recognised as what it is or refused with a reason, and of a file that is recognised nearly every line is understood or
// knowingly passed over. Prints the table. Skipped where there are none.

#include "importers/importer.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

constexpr double leastUnderstood = 0.95;

/// What a file's format must begin with or hold, by the beginning of its name. "" for what is no log that can be read.
struct Expected {
    QStringView name;
    QStringView format;
};

constexpr Expected expected[] = {
    {u"assp/", u""}, // a filter before a server, whose lines it repeats
    {u"axigen/", u"Axigen"},
    {u"communigate/", u"CommuniGate"},
    {u"courier/1", u"Postfix, Courier"},
    {u"courier/", u"Courier"},
    {u"domino/1", u"Domino"},
    {u"domino/", u""}, // the server as a client, towards others
    {u"dovecot/", u"Dovecot"},
    {u"exchange/6", u"message tracking"},
    {u"exchange/7", u"Microsoft 365"},
    {u"exchange/", u"Exchange"},
    {u"exim/", u"Exim"},
    {u"halon/", u"Halon"},
    {u"haraka/", u"Haraka"},
    {u"hmailserver/6", u""}, // without stamps
    {u"hmailserver/", u"hMailServer"},
    {u"icewarp/banners", u""},
    {u"icewarp/", u"IceWarp"},
    {u"iis-smtp/", u"IIS SMTP"},
    {u"ipban/smtp_", u"Exchange SMTP receive"},
    {u"journald/", u"Postfix"},
    {u"kerio/", u"Kerio"},
    {u"mailcow/", u"Postfix"},
    {u"mailenable/1", u""}, // their tabs were lost
    {u"mailenable/2", u""},
    {u"mailenable/5", u""},
    {u"mailenable/", u"MailEnable"},
    {u"mdaemon/", u"MDaemon"},
    {u"mercury/", u"Mercury"},
    {u"opensmtpd/", u""}, // without a header
    {u"postfix/", u"Postfix"},
    {u"qmail/", u"qmail"},
    {u"roundcube-smtp/", u""}, // the client's side
    {u"sendmail/", u"Sendmail"},
    {u"smartermail/", u"SmarterMail"},
    {u"stalwart/", u"Stalwart"},
    {u"sunims/", u""},
    {u"transcripts/1-", u"Transcript"},
    {u"transcripts/2", u"Transcript"},
    {u"transcripts/3", u"Exchange 5.5"},
    {u"transcripts/", u""},
    {u"uwimap/", u""}, // without a header
    {u"vm-pop3d/", u"vm-pop3d"},
    {u"vpopmail/", u"qmail"},
    {u"wazuh/tests/imapd", u"UW imapd"},
    {u"wazuh/tests/vpopmail", u"qmail"},
    {u"ossec/rules/imapd", u"UW imapd"},
    {u"ossec/rules/vpopmail", u"qmail"},
    {u"zimbra/", u"Zimbra"},
};

/// Rules, decoders and notes of others, with a line of a log here and there.
bool isDocument(const QString& name)
{
    static const QStringList endings{u".xml"_s, u".rst"_s, u".md"_s, u".ini"_s, u".pdb"_s, u".tsv"_s, u"README.txt"_s};
    return std::ranges::any_of(endings, [&](const QString& ending) { return name.endsWith(ending); })
           || name.endsWith(u"/mail-alerts"_s) || name.endsWith(u"/mail-errors"_s);
}

/// Files of which it is known how many lines are cut or lack their header.
std::uint64_t knownBad(const QString& name)
{
    if (name == u"postfix/11-ossecdocs.log"_s)
        return 8;
    if (name == u"sendmail/3-ossecdocs.log"_s)
        return 5;
    // A suite's own heading above each server's lines, one a file, and the empty lines with it.
    return name.startsWith(u"exim/testsuite/"_s) ? 1 : 0;
}

} // namespace

class TestSamples final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsReadOrRefused_data();
    void everyFileIsReadOrRefused();
    void cleanupTestCase();

private:
    QString m_folder;
    std::uint64_t m_lines = 0;
    std::uint64_t m_bad = 0;
};

void TestSamples::initTestCase()
{
    m_folder = qEnvironmentVariable("POSTMORTEM_SAMPLES",
                                    QStringLiteral(POSTMORTEM_SOURCE_DIR) + u"/../shared/formats/samples"_s);
    if (!QDir(m_folder).exists())
        QSKIP("no samples of other servers are at hand");
}

void TestSamples::everyFileIsReadOrRefused_data()
{
    QTest::addColumn<QString>("name");
    QStringList names;
    QDirIterator it(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        names << QDir(m_folder).relativeFilePath(it.next());
    names.sort();
    for (const QString& name : std::as_const(names))
        QTest::newRow(qPrintable(name)) << name;
}

void TestSamples::everyFileIsReadOrRefused()
{
    QFETCH(QString, name);
    ImportRequest request;
    request.paths = {(m_folder + u'/' + name).toStdString()};
    request.workers = 1;
    const SnapshotPtr snapshot = importCase(request);
    QVERIFY(snapshot && snapshot->sources.size() == 1);
    const Source& source = snapshot->sources.front();
    const QString format = QString::fromStdString(source.format);
    const std::uint64_t bad = source.bad - std::min(source.bad, knownBad(name));
    std::printf("%-48s %-34s %6llu lines %4llu bad\n", qPrintable(name), qPrintable(format),
                static_cast<unsigned long long>(source.lines), static_cast<unsigned long long>(source.bad));
    if (source.format.empty()) {
        QVERIFY2(!source.problems.empty() || !source.notes.empty(), "refused without a reason");
        QVERIFY(snapshot->events.size() == 0);
    }
    if (isDocument(name))
        return; // what is quoted in it may be read, and is not counted
    const auto row = std::ranges::find_if(expected, [&](const Expected& one) { return name.startsWith(one.name); });
    QVERIFY2(row != std::end(expected), "nobody has said what this file is");
    QVERIFY2(row->format.isEmpty() ? format.isEmpty() : format.contains(row->format), qPrintable(format));
    m_lines += source.lines;
    m_bad += bad;
    QVERIFY2(double(bad) <= double(source.lines) * (1 - leastUnderstood),
             qPrintable(u"%1 of %2 lines are not understood"_s.arg(bad).arg(source.lines)));
}

void TestSamples::cleanupTestCase()
{
    if (m_lines > 0)
        std::printf("%llu of %llu lines of logs are not understood\n", static_cast<unsigned long long>(m_bad),
                    static_cast<unsigned long long>(m_lines));
}

} // namespace postmortem::testing

using postmortem::testing::TestSamples;
POSTMORTEM_TEST(TestSamples)
#include "tst_samples.moc"
