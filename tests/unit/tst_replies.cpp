// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a recipient was refused, and which block list a reply names.

#include "importers/dialogue/replies.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

class RepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reasons_data()
    {
        QTest::addColumn<unsigned>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](unsigned code, const char* text, Reason reason) {
            const std::string_view word = name(reason);
            QTest::newRow(text) << code << QByteArray(text)
                                << QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size()));
        };
        row(554, "5.7.1 Relay access denied", Reason::RelayDenied);
        row(550, "5.7.1 Relaying denied. Proper authentication required.", Reason::RelayDenied);
        row(550, "5.7.1 ... we do not relay", Reason::RelayDenied);
        row(530, "5.7.0 Must issue a STARTTLS command first", Reason::RelayDenied);
        row(553, "sorry, that domain isn't in my list of allowed rcpthosts; not local", Reason::RelayDenied);
        row(503, "This mail server requires authentication when attempting to send to a non-local e-mail address.",
            Reason::RelayDenied);
        row(550, "Requested action not taken: mailbox unavailable or not local", Reason::UserUnknown);
        row(550, "5.1.1 User unknown in local recipient table", Reason::UserUnknown);
        row(550, "no such user here", Reason::UserUnknown);
        row(550, "Requested action not taken", Reason::UserUnknown);
        row(450, "4.2.0 Greylisted, try again", Reason::Greylisted);
        row(554, "Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org", Reason::BlockList);
        row(552, "5.2.2 Mailbox full", Reason::Policy);
        row(451, "4.3.0 Try again", Reason::Other);
    }

    void reasons()
    {
        QFETCH(unsigned, code);
        QFETCH(QByteArray, text);
        const std::string_view word = name(refusalReason(code, text.toStdString()));
        QTEST(QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())), "reason");
    }

    void blockLists_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("list");
        const auto row = [](const char* text, const char* list) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(list);
        };
        row("554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org; https://www.spamhaus.org/x",
            "zen.spamhaus.org");
        row("421 192.0.2.1 is listed in bl.spamcop.net.", "bl.spamcop.net");
        row("550 Your IP is BLACKLISTED BY b.barracudacentral.org", "b.barracudacentral.org");
        row("554 see https://www.spamhaus.org/query/ip/192.0.2.1", "spamhaus.org");
        row("550 rejected by SpamCop", "SpamCop");
        row("550 your address is on a blocklist", "a block list that is not named");
        row("550 Message blocked using an unknown blacklist", "a block list that is not named");
        row("450 4.2.0 Greylisted, not on the blacklist", "");
        row("550 5.1.1 User unknown", "");
        row("250 ok", "");
        row("", "");
    }

    void blockLists()
    {
        QFETCH(QByteArray, text);
        const std::string held = text.toStdString(); // the answer is a view into it
        const std::string_view list = blockListIn(held);
        QTEST(QByteArray(list.data(), static_cast<qsizetype>(list.size())), "list");
    }
};

POSTMORTEM_TEST(RepliesTest)
#include "tst_replies.moc"
