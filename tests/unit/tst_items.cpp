// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every item model of a case under Qt's own tester, with the texts and roles that views and delegates read.

#include "model/items/accounttablemodel.h"
#include "model/items/addresstablemodel.h"
#include "model/items/evidencemodel.h"
#include "model/items/eventtablemodel.h"
#include "model/items/findinglistmodel.h"
#include "model/items/messagetablemodel.h"
#include "model/items/plainwords.h"
#include "model/items/sessiontablemodel.h"
#include "model/query/rowselector.h"

#include "tests/support/casescript.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QObject>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace postmortem;
using namespace postmortem::testing;

namespace {

using Tester = QAbstractItemModelTester;
using Model = SnapshotTableModel;

std::unique_ptr<Model> makeModel(Table table)
{
    switch (table) {
    case Table::Addresses: return std::make_unique<AddressTableModel>();
    case Table::Accounts: return std::make_unique<AccountTableModel>();
    case Table::Sessions: return std::make_unique<SessionTableModel>();
    case Table::Messages: return std::make_unique<MessageTableModel>();
    case Table::Events: return std::make_unique<EventTableModel>();
    }
    return {};
}

void show(Model& model, const SnapshotPtr& snapshot)
{
    model.setSelection(snapshot, selectRows(*snapshot, model.table(), Filter(), Sort{}));
}

QString cell(const Model& model, int row, Field field, int role = Qt::DisplayRole)
{
    return model.index(row, model.columnOf(field)).data(role).toString();
}

void addTables()
{
    QTest::addColumn<int>("table");
    QTest::newRow("addresses") << int(Table::Addresses);
    QTest::newRow("accounts") << int(Table::Accounts);
    QTest::newRow("sessions") << int(Table::Sessions);
    QTest::newRow("messages") << int(Table::Messages);
    QTest::newRow("events") << int(Table::Events);
}

} // namespace

class ItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Once in a process, Qt's tester asks about pixmaps, which a program without Qt Gui does not know.
    void initTestCase()
    {
        QTest::ignoreMessage(QtWarningMsg, "Trying to construct an instance of an invalid type, type id: 4097");
        EvidenceModel model;
        model.setSnapshot(sampleCase().snapshot);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    }

    void tablesKeepTheRules_data() { addTables(); }

    void tablesKeepTheRules()
    {
        QFETCH(int, table);
        const auto model = makeModel(static_cast<Table>(table));
        const Tester tester(model.get(), Tester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 0);
        const SampleCase sample = sampleCase();
        const QSignalSpy reset(model.get(), &Model::modelReset);
        show(*model, sample.snapshot);
        QCOMPARE(reset.size(), 1);
        QVERIFY(model->rowCount() > 0);
        QVERIFY(!model->index(0, 0).parent().isValid());
        QCOMPARE(model->rowCount(model->index(0, 0)), 0); // a table has no children
        show(*model, sample.snapshot);
    }

    void everyCellAnswersEveryRole_data() { addTables(); }

    void everyCellAnswersEveryRole()
    {
        QFETCH(int, table);
        const auto model = makeModel(static_cast<Table>(table));
        show(*model, sampleCase().snapshot);
        for (int column = 0; column < model->columnCount(); ++column) {
            const QString header = model->headerData(column, Qt::Horizontal).toString();
            QVERIFY(!header.isEmpty());
            QCOMPARE(model->headerData(column, Qt::Horizontal, Model::FieldRole).toInt(), int(model->field(column)));
            QCOMPARE(model->columnOf(model->field(column)), column);
            for (int row = 0; row < model->rowCount(); row += 7) {
                const QModelIndex index = model->index(row, column);
                QCOMPARE(index.data(Model::RowIdRole).toUInt(), model->rowId(row));
                QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                         header + QStringLiteral(": ") + index.data().toString());
                const QVariant bar = index.data(Model::BarRole);
                QVERIFY(!bar.isValid() || (bar.toDouble() >= 0 && bar.toDouble() <= 1));
                for (const QVariant& bin : index.data(Model::SparkRole).toList())
                    QVERIFY(bin.toDouble() >= 0 && bin.toDouble() <= 1);
            }
        }
        QVERIFY(!model->headerData(model->columnCount(), Qt::Horizontal).isValid());
        QVERIFY(model->roleNames().contains(Model::VerdictTextRole));
    }

    /// What the filter token of a cell says is understood by the filter and finds its row again.
    void filterTokensFindTheRow_data() { addTables(); }

    void filterTokensFindTheRow()
    {
        QFETCH(int, table);
        const auto model = makeModel(static_cast<Table>(table));
        const SnapshotPtr snapshot = sampleCase().snapshot;
        show(*model, snapshot);
        for (int column = 0; column < model->columnCount(); ++column)
            for (int row = 0; row < model->rowCount(); row += 11) {
                const QString token = model->index(row, column).data(Model::FilterRole).toString();
                if (token.isEmpty())
                    continue;
                const Filter filter = Filter::parse(token.toStdString());
                const RowSelection found = selectRows(*snapshot, model->table(), filter, Sort{});
                QVERIFY2(std::ranges::find(found.rows, model->rowId(row)) != found.rows.end(), qPrintable(token));
            }
    }

    void addressTexts()
    {
        const SampleCase sample = sampleCase();
        AddressTableModel model;
        show(model, sample.snapshot);
        const int harvester = model.rowOf(sample.harvester.value);
        QCOMPARE(cell(model, harvester, Field::Address), QStringLiteral("203.0.113.66"));
        QCOMPARE(cell(model, harvester, Field::Severity), QStringLiteral("POP3 harvest"));
        QCOMPARE(cell(model, harvester, Field::FailedLogins), QStringLiteral("37"));
        QCOMPARE(cell(model, harvester, Field::First), QStringLiteral("09:58:02"));
        QCOMPARE(cell(model, harvester, Field::First, Qt::ToolTipRole), QStringLiteral("2026-11-23T08:58:02Z"));
        QCOMPARE(cell(model, harvester, Field::FailedLogins, Model::FilterRole), QStringLiteral("ip:203.0.113.66"));
        const QModelIndex verdict = model.index(harvester, model.columnOf(Field::Severity));
        QCOMPARE(verdict.data(Model::SeverityRole).toInt(), int(Severity::Critical));
        QCOMPARE(verdict.data(Model::VerdictTextRole), verdict.data());
        QVERIFY(model.index(harvester, 0).data(Model::MonospaceRole).toBool());
        QCOMPARE(model.index(harvester, model.columnOf(Field::FailedLogins)).data(Model::BarRole).toDouble(), 1.0);
        const int relay = model.rowOf(sample.relayA.value);
        QCOMPARE(cell(model, relay, Field::Severity), QStringLiteral("Relay as test"));
        QCOMPARE(cell(model, relay, Field::RelayBy), QStringLiteral("SMTP AUTH"));
        QCOMPARE(cell(model, model.rowOf(sample.benign.value), Field::Severity), QString());
        QCOMPARE(model.rowOf(99'999), -1);
    }

    void otherTexts()
    {
        const SampleCase sample = sampleCase();
        AccountTableModel accounts;
        show(accounts, sample.snapshot);
        const int test = accounts.rowOf(sample.test.value);
        QCOMPARE(cell(accounts, test, Field::Account), QStringLiteral("test"));
        QCOMPARE(cell(accounts, test, Field::Severity), QStringLiteral("Password found"));
        QCOMPARE(cell(accounts, test, Field::Account, Model::FilterRole), QStringLiteral("account:test"));

        MessageTableModel messages;
        show(messages, sample.snapshot);
        QCOMPARE(cell(messages, 0, Field::Sender), QStringLiteral("lottery0@example.net"));
        QCOMPARE(cell(messages, 0, Field::Recipients), QStringLiteral("8"));
        QCOMPARE(cell(messages, 0, Field::Size), QStringLiteral("2,048"));
        QCOMPARE(cell(messages, 0, Field::RelayBy), QStringLiteral("SMTP AUTH"));
        QCOMPARE(cell(messages, 0, Field::Recipients, Model::FilterRole), QStringLiteral("message:#1"));

        SessionTableModel sessions;
        show(sessions, sample.snapshot);
        const int opening = sessions.rowOf(sample.openingSession.value);
        QCOMPARE(cell(sessions, opening, Field::Protocol), QStringLiteral("POP3"));
        QCOMPARE(cell(sessions, opening, Field::Account), QStringLiteral("test"));
        QCOMPARE(cell(sessions, opening, Field::FailedLogins), QStringLiteral("1"));

        EventTableModel events;
        show(events, sample.snapshot);
        const int last = events.rowCount() - 1; // the notice without a time
        QCOMPARE(cell(events, last, Field::First), QString());
        QVERIFY(!events.index(last, events.columnOf(Field::First)).data(Model::RawRole).isValid());
        QCOMPARE(cell(events, last, Field::Kind), QStringLiteral("Notice"));
        QCOMPARE(cell(events, last, Field::Detail), QStringLiteral("imuxsock lost 3 messages, log lines lost"));
    }

    void severalDaysShowTheDate()
    {
        CaseScript script;
        script.worksFrom("192.0.2.20", "anna", 2);
        AddressTableModel model;
        show(model, script.analyse());
        QCOMPARE(cell(model, 0, Field::First), QStringLiteral("2026-03-02 08:05:00"));
    }

    void hostileTextIsMadeVisible()
    {
        CaseScript script;
        script.fails("203.0.113.9", Protocol::Pop3, "\x1b[31mroot\xff\xe2\x80\xae", when(9), 1);
        AccountTableModel model;
        show(model, script.analyse());
        const QString shown = cell(model, 0, Field::Account);
        QVERIFY(!shown.contains(QChar(0x1b)) && !shown.contains(QChar(0x202e)));
        QVERIFY(shown.contains(QStringLiteral("root")));
    }

    void otherSelectionsAreIgnored()
    {
        const SampleCase sample = sampleCase();
        AddressTableModel model;
        show(model, sample.snapshot);
        const int rows = model.rowCount();
        model.setSelection(sample.snapshot, selectRows(*sample.snapshot, Table::Accounts, Filter(), Sort{}));
        RowSelection old = selectRows(*sample.snapshot, Table::Addresses, Filter(), Sort{});
        old.generation = 0;
        old.rows.clear();
        model.setSelection(sample.snapshot, old);
        model.setSelection(nullptr, old);
        QCOMPARE(model.rowCount(), rows);
    }

    void sortingIsAskedFor()
    {
        AddressTableModel model;
        QSignalSpy asked(&model, &Model::sortRequested);
        model.sort(model.columnOf(Field::FailedLogins), Qt::DescendingOrder);
        model.sort(-1);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Field>(), Field::FailedLogins);
        QCOMPARE(asked[0][1].toBool(), true);
    }

    void findingsList()
    {
        FindingListModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const SampleCase sample = sampleCase();
        model.setSnapshot(sample.snapshot);
        QCOMPARE(model.rowCount(), int(sample.snapshot->findings.size()));
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data().toString(), QStringLiteral("Password of test was found"));
        QCOMPARE(first.data(FindingListModel::SeverityRole).toInt(), int(Severity::Critical));
        QCOMPARE(first.data(FindingListModel::KindRole).toInt(), int(FindingKind::AccountCompromised));
        QCOMPARE(first.data(FindingListModel::FilterRole).toString(), QStringLiteral("finding:1"));
        QCOMPARE(first.data(FindingListModel::CountsRole).toMap().value(QStringLiteral("failures")).toInt(), 37);
        QCOMPARE(first.data(Qt::ToolTipRole).toString(), QStringLiteral("Rule of the sample."));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Critical: Password of test")));
        QVERIFY(!model.index(5).data(FindingListModel::FirstRole).isValid()); // the log's size has no moment
        QVERIFY(model.finding(0) && !model.finding(-1) && !model.finding(99));
        model.setSnapshot(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void evidence()
    {
        EvidenceModel model;
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setSnapshot(sampleCase().snapshot);
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column, int role = Qt::DisplayRole) {
            return model.index(row, column).data(role).toString();
        };
        QCOMPARE(text(0, EvidenceModel::NameColumn), QStringLiteral("pop3-20261123.log"));
        QCOMPARE(text(0, EvidenceModel::FormatColumn), QStringLiteral("IceWarp POP3"));
        QCOMPARE(text(0, EvidenceModel::FirstColumn), QStringLiteral("2026-11-23 08:15:00"));
        QCOMPARE(text(0, EvidenceModel::NameColumn, EvidenceModel::FilterRole),
                 QStringLiteral("source:pop3-20261123.log"));
        QCOMPARE(model.index(0, 0).data(EvidenceModel::MedianRole).toDouble(), 4.7);
        QVERIFY(text(0, EvidenceModel::NameColumn, Qt::ToolTipRole).contains(QString(64, u'a')));
        const QStringList remarks = model.index(1, 0).data(EvidenceModel::ProblemsRole).toStringList();
        QCOMPARE(remarks.size(), 2);
        QVERIFY(remarks[0].startsWith(QStringLiteral("1 of ")));
        QVERIFY(!model.index(1, 0).data(EvidenceModel::TroubleRole).toBool());
        const double most = std::max(model.index(0, 0).data(EvidenceModel::BarRole).toDouble(),
                                     model.index(1, 0).data(EvidenceModel::BarRole).toDouble());
        QCOMPARE(most, 1.0);
    }

    void everyWordIsSaid()
    {
        const auto all = [](auto last, auto first) {
            for (unsigned i = unsigned(first); i <= unsigned(last); ++i) {
                const auto value = static_cast<decltype(last)>(i);
                if (plainText(value).isEmpty())
                    return false;
            }
            return true;
        };
        QVERIFY(all(EventKind::Notice, EventKind::Connect));
        QVERIFY(all(Protocol::Other, Protocol::Smtp));
        QVERIFY(all(Mechanism::Other, Mechanism::Login));
        QVERIFY(all(Reason::Other, Reason::BadPassword));
        QVERIFY(all(RelayAuthority::Unknown, RelayAuthority::LocalDelivery));
        QVERIFY(all(Severity::Critical, Severity::Info));
        QVERIFY(all(FindingKind::WeakPassword, FindingKind::LoginGuessing));
        QCOMPARE(relayByText(0), QString());
        QCOMPARE(relayByText((1U << 2) | (1U << 5)), QStringLiteral("SMTP AUTH, Open relay"));
    }
};

POSTMORTEM_TEST(ItemsTest)
#include "tst_items.moc"
