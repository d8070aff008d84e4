// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which addresses are blocked, and the list as each program takes it: where the program is there (tests/run puts it into
// the path), it is asked what it thinks of the file.

#include "model/remediation/blocklist.h"

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr BlockChoices networks{.networks = true};

void guesses(CaseScript& script, std::string_view ip, TimeUs from = when(10))
{
    script.failsAs(ip, Protocol::Pop3, names(30), from, 2);
}

/// Hostile: two of one /24, one alone, one that anna uses too, two of one /64, one beside bob in a /24.
CaseScript everything()
{
    CaseScript script;
    for (const auto& ip : {"203.0.113.66", "203.0.113.67", "198.51.100.9", "198.51.100.200", "2001:db8:0:1::5",
                           "2001:db8:0:1::6", "192.0.2.8", "192.0.2.9"})
        guesses(script, ip);
    script.worksFrom("198.51.100.200", "anna", 3);
    script.worksFrom("192.0.2.200", "bob", 3);
    return script;
}

QStringList texts(const std::vector<BlockEntry>& entries)
{
    QStringList list;
    for (const BlockEntry& entry : entries)
        list += QString::fromStdString(entry.text());
    return list;
}

struct Ran {
    bool found = false;
    int status = -1;
    QByteArray output; ///< both channels
};

Ran run(const QString& program, const QStringList& arguments, const QProcessEnvironment& around = {})
{
    QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        path = QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s});
    if (path.isEmpty())
        return {};
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!around.isEmpty())
        process.setProcessEnvironment(around);
    process.start(path, arguments);
    const bool ended = process.waitForFinished(60'000);
    return {.found = true, .status = ended ? process.exitCode() : -1, .output = process.readAll()};
}

} // namespace

class BlockListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_case = everything().analyse();
    }

    void addressesThatPeopleUseAreLeftOut()
    {
        const BlockList list = blockList(*m_case, {});
        QCOMPARE(texts(list.entries), (QStringList{u"192.0.2.8"_s, u"192.0.2.9"_s, u"198.51.100.9"_s, u"203.0.113.66"_s,
                                                   u"203.0.113.67"_s, u"2001:db8:0:1::5"_s, u"2001:db8:0:1::6"_s}));
        QCOMPARE(texts(list.leftOut), QStringList{u"198.51.100.200"_s});
        QCOMPARE(m_case->accountName(list.leftOut.at(0).users.at(0)), std::string_view("anna"));
        for (const BlockFormat format : blockFormats)
            QVERIFY2(blockListText(list, format).contains("Left out: 198.51.100.200"), qPrintable(name(format)));
    }

    void orMarked()
    {
        const BlockList list = blockList(*m_case, {.shared = true});
        QVERIFY(texts(list.entries).contains(u"198.51.100.200"_s));
        QVERIFY(list.leftOut.empty());
        for (const BlockFormat format : blockFormats) {
            const QStringList lines = QString::fromUtf8(blockListText(list, format)).split(u'\n');
            const auto at =
                std::ranges::find_if(lines, [](const QString& l) { return l.contains(u"198.51.100.200"_s); });
            QVERIFY2(at != lines.end() && at != lines.begin(), qPrintable(name(format)));
            QVERIFY2((at - 1)->trimmed().startsWith(u"# Careful: "_s), qPrintable(*(at - 1)));
        }
    }

    /// A network is taken whole where nobody of ours sits in it: bob's is not.
    void wholeNetworks()
    {
        const BlockList list = blockList(*m_case, networks);
        QCOMPARE(texts(list.entries), (QStringList{u"192.0.2.8"_s, u"192.0.2.9"_s, u"198.51.100.9"_s,
                                                   u"203.0.113.0/24"_s, u"2001:db8:0:1::/64"_s}));
        QCOMPARE(list.entries[3].addresses.size(), 2U);
    }

    void aNetworkThatHoldsAHalfTrustedOneIsNotTakenWhole()
    {
        CaseScript script;
        script.settings.trustedNetworks = {*Network::parse("203.0.113.128/28")};
        script.settings.trustedNetworksGiven = true;
        for (const auto& ip : {"203.0.113.66", "203.0.113.67", "203.0.113.130", "10.0.0.9"})
            guesses(script, ip);
        const BlockList list = blockList(*script.analyse(), networks);
        QCOMPARE(texts(list.entries), (QStringList{u"203.0.113.66"_s, u"203.0.113.67"_s})); // never a trusted one
    }

    void nothingOfNoWeight()
    {
        CaseScript script;
        script.fails("203.0.113.66", Protocol::Pop3, "anna", when(10), 2);
        script.worksFrom("198.51.100.9", "anna", 3);
        QVERIFY(blockList(*script.analyse(), {}).entries.empty());
    }

    void theSampleCase()
    {
        const BlockList list = blockList(*sampleCase().snapshot, networks);
        QCOMPARE(texts(list.entries), (QStringList{u"198.51.100.0/24"_s, u"203.0.113.66"_s}));
        for (const BlockFormat format : blockFormats)
            QVERIFY(!blockListText(list, format).contains("10.10.1.17")); // anna's
    }

    void cancelled()
    {
        const BlockList list = blockList(*m_case, {}, Cancel([] { return true; }));
        QVERIFY(list.entries.empty() && list.leftOut.empty());
    }

    void names()
    {
        for (const BlockFormat format : blockFormats) {
            QCOMPARE(blockFormatNamed(name(format)), std::optional(format));
            QVERIFY(!title(format).isEmpty() && !fileName(format).isEmpty());
        }
        QVERIFY(!blockFormatNamed(u"pf").has_value());
    }

    void nftables_data() { everyList(); }
    void nftables()
    {
        QFETCH(BlockList, list);
        const QString file = write(list, BlockFormat::Nftables);
        const Ran checked = run(u"unshare"_s, {u"-rn"_s, u"nft"_s, u"-c"_s, u"-f"_s, file});
        if (!run(u"nft"_s, {u"--version"_s}).found || !checked.found)
            QSKIP("nft or unshare is not installed");
        if (checked.output.contains("unshare failed") || checked.output.contains("not permitted")
            || checked.output.contains("Protocol not supported") || checked.output.contains("cache initialization"))
            QSKIP("no network namespace may be made here, so nft cannot check the file");
        QVERIFY2(checked.status == 0, checked.output.constData());
    }

    /// The script runs; what it would call notes its arguments.
    void ipset_data() { everyList(); }
    void ipset()
    {
        QFETCH(BlockList, list);
        const QTemporaryDir tools;
        for (const QString& tool : {u"ipset"_s, u"iptables"_s, u"ip6tables"_s}) {
            QFile script(tools.filePath(tool));
            QVERIFY(script.open(QIODevice::WriteOnly));
            script.write("#!/bin/sh\necho \"" + tool.toUtf8()
                         + " $*\" >> \"$CALLS\"\ncase $* in *restore*) cat >> \"$CALLS\";; -C*) exit 1;; esac\n");
            script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        }
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"PATH"_s, tools.path() + u':' + around.value(u"PATH"_s));
        around.insert(u"CALLS"_s, tools.filePath(u"calls"_s));
        const Ran ran = run(u"sh"_s, {write(list, BlockFormat::Ipset)}, around);
        QVERIFY2(ran.status == 0, ran.output.constData());
        QFile calls(tools.filePath(u"calls"_s));
        QVERIFY(calls.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(calls.readAll());
        for (const BlockEntry& entry : list.entries)
            QVERIFY(text.contains(u"add mailincident%1 %2\n"_s.arg(entry.network.base.isIpv4() ? 4 : 6)
                                      .arg(QString::fromStdString(entry.text()))));
        QVERIFY(text.contains(u"iptables -I INPUT -p tcp -m multiport --dports 25,110,"_s));
        QVERIFY(text.contains(u"ip6tables -I INPUT"_s));
        // Every line that restore reads is a comment or adds one entry (ipset(8)).
        static const QRegularExpression known(u"^(#.*|add mailincident[46] [0-9a-f:./]+|ip6?tables .*|ipset .*|)$"_s);
        for (const QString& line : text.split(u'\n'))
            QVERIFY2(known.match(line).hasMatch(), qPrintable(line));
    }

    void fail2ban_data() { everyList(); }
    /// A server of its own with one jail that does nothing: it takes every entry and names it again.
    void fail2ban()
    {
        QFETCH(BlockList, list);
        if (QStandardPaths::findExecutable(u"fail2ban-client"_s).isEmpty())
            QSKIP("fail2ban is not installed");
        const QTemporaryDir home;
        writeJail(home);
        const QStringList own{
            u"-c"_s, home.path(), u"-s"_s, home.filePath(u"socket"_s), u"-p"_s, home.filePath(u"pid"_s)};
        const Ran started = run(u"fail2ban-client"_s, own + QStringList{u"start"_s});
        if (started.status != 0)
            QSKIP(("fail2ban's server does not start here: " + started.output).constData());
        QFile wrapper(home.filePath(u"fail2ban-client"_s));
        QVERIFY(wrapper.open(QIODevice::WriteOnly));
        wrapper.write("#!/bin/sh\nexec " + QStandardPaths::findExecutable(u"fail2ban-client"_s).toUtf8() + ' '
                      + own.join(u' ').toUtf8() + " \"$@\"\n");
        wrapper.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        wrapper.close();
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"PATH"_s, home.path() + u':' + around.value(u"PATH"_s));
        const Ran ran = run(u"sh"_s, {write(list, BlockFormat::Fail2ban), u"incident"_s}, around);
        const Ran banned = run(u"fail2ban-client"_s, own + QStringList{u"get"_s, u"incident"_s, u"banip"_s});
        (void)run(u"fail2ban-client"_s, own + QStringList{u"stop"_s});
        QVERIFY2(ran.status == 0, ran.output.constData());
        for (const BlockEntry& entry : list.entries)
            QVERIFY2(banned.output.contains(QByteArray::fromStdString(entry.text())), banned.output.constData());
    }

    void postfix_data() { everyList(); }
    void postfix()
    {
        QFETCH(BlockList, list);
        const QString table = u"cidr:"_s + write(list, BlockFormat::Postfix);
        const QTemporaryDir config; // postmap wants a main.cf and users that exist
        QFile main(config.filePath(u"main.cf"_s));
        QVERIFY(main.open(QIODevice::WriteOnly)
                && main.write("compatibility_level = 3.6\nmail_owner = daemon\nsetgid_group = mail\n") > 0);
        main.close();
        const auto ask = [&](const QString& ip) {
            return run(u"postmap"_s, {u"-c"_s, config.path(), u"-q"_s, ip, table});
        };
        if (!ask(u"203.0.113.66"_s).found)
            QSKIP("postmap is not installed");
        for (const BlockEntry& entry : list.entries)
            for (AddressId id : entry.addresses) {
                const Ran answer = ask(QString::fromStdString(m_case->addressText(id)));
                QVERIFY2(answer.status == 0 && answer.output.startsWith("REJECT "), answer.output.constData());
            }
        const Ran other = ask(u"192.0.2.200"_s);
        QVERIFY2(other.status == 1 && other.output.isEmpty(), other.output.constData()); // bob's
    }

    void exim_data() { everyList(); }
    void exim()
    {
        QFETCH(BlockList, list);
        const QProcessEnvironment around = withEximsUser();
        const QString program = run(u"exim4"_s, {u"-bV"_s}, around).found ? u"exim4"_s : u"exim"_s;
        const QString file = write(list, BlockFormat::Exim);
        const auto ask = [&](const QString& ip) {
            const QString question = u"${if match_ip{%1}{%2}{in}{out}}"_s.arg(ip, file);
            return run(program, {u"-C"_s, u"/dev/null"_s, u"-be"_s, question}, around);
        };
        const Ran other = ask(u"192.0.2.200"_s);
        if (!other.found)
            QSKIP("exim is not installed");
        QCOMPARE(other.output.trimmed(), QByteArray("out")); // bob's
        for (const BlockEntry& entry : list.entries)
            QCOMPARE(ask(QString::fromStdString(m_case->addressText(entry.addresses.front()))).output.trimmed(),
                     QByteArray("in"));
    }

    void hostListAndPlainList_data() { everyList(); }
    /// One entry a line and nothing else but comments (Exim's specification, 10.4: file names in host lists).
    void hostListAndPlainList()
    {
        QFETCH(BlockList, list);
        for (const BlockFormat format : {BlockFormat::Exim, BlockFormat::Plain}) {
            QStringList found;
            for (const QString& line : QString::fromUtf8(blockListText(list, format)).split(u'\n'))
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    found += line;
            QCOMPARE(found, texts(list.entries));
        }
    }

    void windows_data() { everyList(); }
    /// By PowerShell's rules: the array holds single-quoted strings and comments, and nothing is blocked without it.
    void windows()
    {
        QFETCH(BlockList, list);
        const QString text = QString::fromUtf8(blockListText(list, BlockFormat::Windows));
        const QString array = text.section(u"$addresses = @("_s, 1).section(u"\n)\n"_s, 0, 0);
        QStringList found;
        for (const QString& line : array.split(u'\n')) {
            const QString item = line.trimmed();
            if (item.isEmpty() || item.startsWith(u'#') || item == u")"_s)
                continue;
            QVERIFY2(item.size() > 2 && item.startsWith(u'\'') && item.endsWith(u'\'') && item.count(u'\'') == 2,
                     qPrintable(item));
            found += item.sliced(1, item.size() - 2);
        }
        if (!list.entries.empty())
            QCOMPARE(found, texts(list.entries));
        QVERIFY(text.contains(u"$i -lt $addresses.Count"_s)); // no rule for an empty list, which would block all
        QCOMPARE(text.count(u'{'), text.count(u'}'));
        QCOMPARE(text.count(u'('), text.count(u')'));
        if (const Ran parsed = run(u"pwsh"_s, {u"-NoProfile"_s, u"-Command"_s,
                                               u"$null = [scriptblock]::Create((Get-Content -Raw '%1'))"_s.arg(
                                                   write(list, BlockFormat::Windows))});
            parsed.found)
            QCOMPARE(parsed.status, 0);
    }

private:
    void everyList()
    {
        QTest::addColumn<BlockList>("list");
        QTest::newRow("addresses") << blockList(*m_case, {});
        QTest::newRow("networks") << blockList(*m_case, networks);
        QTest::newRow("shared") << blockList(*m_case, {.networks = true, .shared = true});
        QTest::newRow("nothing") << BlockList{};
    }
    QString write(const BlockList& list, BlockFormat format)
    {
        const QString path = m_folder.filePath(fileName(format));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(blockListText(list, format));
        return path;
    }
    /// Debian's exim wants its user to be there, which it is only where exim is installed: nss_wrapper(1) pretends it.
    [[nodiscard]] QProcessEnvironment withEximsUser() const
    {
        QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
        around.insert(u"LD_PRELOAD"_s, u"libnss_wrapper.so"_s);
        const auto pretend = [&](const QString& variable, const QString& name, const QByteArray& line) {
            QFile real(u"/etc/"_s + name);
            QFile file(m_folder.filePath(name));
            if (real.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly))
                file.write(real.readAll() + line);
            around.insert(variable, file.fileName());
        };
        pretend(u"NSS_WRAPPER_PASSWD"_s, u"passwd"_s, "Debian-exim:x:999:999::/:/bin/false\n");
        pretend(u"NSS_WRAPPER_GROUP"_s, u"group"_s, "Debian-exim:x:999:\n");
        return around;
    }
    static void writeJail(const QTemporaryDir& home)
    {
        const auto put = [&](const QString& name, const QByteArray& content) {
            QFile file(home.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(content);
        };
        put(u"log"_s, {});
        put(u"fail2ban.conf"_s, "[Definition]\nloglevel = ERROR\nlogtarget = " + home.filePath(u"server.log"_s).toUtf8()
                                    + "\nsyslogsocket = auto\ndbfile = None\ndbpurgeage = 1d\nsocket = "
                                    + home.filePath(u"socket"_s).toUtf8()
                                    + "\npidfile = " + home.filePath(u"pid"_s).toUtf8() + "\n");
        put(u"jail.conf"_s,
            "[incident]\nenabled = true\nbackend = polling\nbantime = 1h\nfindtime = 10m\nmaxretry = 5\n"
            "usedns = no\nfilter =\nlogpath = "
                + home.filePath(u"log"_s).toUtf8() + "\n");
    }

    QTemporaryDir m_folder;
    std::shared_ptr<CaseSnapshot> m_case;
};

POSTMORTEM_TEST(BlockListTest)
#include "tst_blocklist.moc"
