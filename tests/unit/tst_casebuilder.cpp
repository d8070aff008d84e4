// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What importers write into: one row for each address, account and text, however a line spells it.

#include "model/events/casebuilder.h"

#include "tests/support/testmain.h"

#include <QObject>

using namespace postmortem;

class CaseBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses()
    {
        CaseBuilder builder;
        const AddressId first = builder.address(*IpAddress::parse("192.0.2.1"));
        QCOMPARE(builder.address(*IpAddress::parse("::ffff:192.0.2.1")), first);
        QVERIFY(builder.address(*IpAddress::parse("192.0.2.2")) != first);
        QVERIFY(!builder.address(IpAddress{}).valid());
        QCOMPARE(builder.addresses().size(), 2U);
    }

    void accountsIgnoreCase()
    {
        CaseBuilder builder;
        const AccountId anna = builder.account("Anna@Ours.Example");
        QCOMPARE(builder.account("anna@ours.example"), anna);
        QVERIFY(builder.account("anna") != anna); // whether they are one mailbox is the analysis' business
        QVERIFY(!builder.account("").valid());
        QCOMPARE(builder.strings()->text(builder.accounts()[anna.row()].name), std::string_view("Anna@Ours.Example"));
        QVERIFY(builder.account("ÄNNA") != builder.account("änna")); // only ASCII letters fold
    }

    void mailboxes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char* text, const char* kept) {
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << QString::fromLatin1(kept);
        };
        row("Anna@Ours.EXAMPLE", "Anna@ours.example");
        row("Anna", "Anna");
        row("\"odd@Local\"@FAR.example", "\"odd@Local\"@far.example");
        row("", "");
    }

    void mailboxes()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        CaseBuilder builder;
        QCOMPARE(builder.strings()->text(builder.mailbox(text.toStdString())), std::string_view(kept.toStdString()));
    }

    void localDeliveries()
    {
        CaseBuilder builder;
        builder.deliveredLocally("me@Ours.Example");
        builder.deliveredLocally("you@ours.example");
        builder.deliveredLocally("postmaster"); // names no domain
        QCOMPARE(builder.localDomains().size(), 1U);
        QCOMPARE(builder.localDomains().at(builder.strings()->find("ours.example")), 2U);
    }

    void rowsAreInTheOrderOfAdding()
    {
        CaseBuilder builder;
        QCOMPARE(builder.addSource({}).row(), 0U);
        QCOMPARE(builder.addSource({}).row(), 1U);
        QCOMPARE(builder.addSession({}).row(), 0U);
        QCOMPARE(builder.addMessage({}).row(), 0U);
        builder.message(MessageId(std::size_t{0})).recipients = 3;
        builder.session(SessionId(std::size_t{0})).outbound = true;
        QCOMPARE(builder.messages()[0].recipients, 3U);
        QVERIFY(builder.sessions()[0].outbound);
        builder.add(Event{});
        QCOMPARE(builder.events().size(), 1U);
    }
};

POSTMORTEM_TEST(CaseBuilderTest)
#include "tst_casebuilder.moc"
