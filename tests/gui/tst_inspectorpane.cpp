// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/inspectorpane.h"

#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestInspectorPane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToDo();
    void tellsOfAnAddress();
    void tellsOfEverything_data();
    void tellsOfEverything();
    void acts();
    void ignoresWhatIsGone();

private:
    [[nodiscard]] QPushButton* button(const QString& name) const { return m_pane->findChild<QPushButton*>(name); }
    [[nodiscard]] const TimeZone& zone() const { return m_sample.snapshot->settings.zone; }
    [[nodiscard]] Subject harvester() const { return {Subject::Kind::Address, m_sample.harvester.value}; }

    SampleCase m_sample = sampleCase();
    std::unique_ptr<InspectorPane> m_pane;
};

void TestInspectorPane::init()
{
    m_pane = std::make_unique<InspectorPane>();
    m_pane->resize(380, 300);
    m_pane->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestInspectorPane::saysWhatToDo()
{
    QVERIFY(!button(u"inspectorFilter"_s)->isVisible());
    m_pane->show(m_sample.snapshot, harvester(), zone());
    QVERIFY(button(u"inspectorFilter"_s)->isVisible());
    m_pane->show(m_sample.snapshot, {}, zone());
    QVERIFY(!button(u"inspectorFilter"_s)->isVisible());
    QVERIFY(m_pane->facts().facts.empty());
}

void TestInspectorPane::tellsOfAnAddress()
{
    m_pane->show(m_sample.snapshot, harvester(), zone());
    QCOMPARE(m_pane->facts().title, u"203.0.113.66"_s);
    QTest::mouseClick(button(u"inspectorCopy"_s), Qt::LeftButton);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"203.0.113.66\n"_s));
    QVERIFY2(text.contains(u"Critical"_s), qPrintable(text));
    QVERIFY(text.contains(u"test"_s));
    for (const QLabel* label : m_pane->findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    const auto firstSeen = [this] {
        const auto& facts = m_pane->facts().facts;
        const auto found = std::ranges::find(facts, u"First seen"_s, &InspectorFact::label);
        return found == facts.end() ? QString() : found->value;
    };
    QCOMPARE(firstSeen(), u"Mon 23 Nov 2026, 09:58:02 UTC+01:00"_s);
    m_pane->show(m_sample.snapshot, harvester(), {});
    QCOMPARE(firstSeen(), u"Mon 23 Nov 2026, 08:58:02 UTC"_s);
}

void TestInspectorPane::tellsOfEverything_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("row");
    QTest::addColumn<QString>("token");
    QTest::newRow("address") << int(Subject::Kind::Address) << quint32(m_sample.relayA.value) << u"ip:198.51.100.23"_s;
    QTest::newRow("account") << int(Subject::Kind::Account) << quint32(m_sample.test.value) << u"account:test"_s;
    QTest::newRow("session") << int(Subject::Kind::Session) << quint32(m_sample.openingSession.value) << u"session:"_s;
    QTest::newRow("message") << int(Subject::Kind::Message) << quint32(0) << u"message:"_s;
}

void TestInspectorPane::tellsOfEverything()
{
    QFETCH(int, kind);
    QFETCH(quint32, row);
    QFETCH(QString, token);
    m_pane->show(m_sample.snapshot, {Subject::Kind(kind), row}, zone());
    QVERIFY(!m_pane->facts().title.isEmpty());
    QVERIFY(!m_pane->facts().subtitle.isEmpty());
    QVERIFY(m_pane->facts().facts.size() >= 3);
    for (const InspectorFact& fact : m_pane->facts().facts) {
        QVERIFY(!fact.label.isEmpty());
        QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.label));
    }
    QVERIFY2(m_pane->facts().token.startsWith(token), qPrintable(m_pane->facts().token));
    QVERIFY(Filter::parse(m_pane->facts().token.toStdString()).valid());
    m_pane->resize(300, 400); // nothing is cut off in a narrow pane
    for (const QWidget* shown : m_pane->findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(shown);
        if (!shown->isVisible() || (!label && !qobject_cast<const QPushButton*>(shown)))
            continue;
        QTRY_VERIFY2(shown->mapTo(m_pane.get(), QPoint(shown->width(), 0)).x() <= 300, qPrintable(shown->objectName()));
        if (label && label->wordWrap())
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

void TestInspectorPane::acts()
{
    m_pane->show(m_sample.snapshot, harvester(), zone());
    const QSignalSpy filtered(m_pane.get(), &InspectorPane::filterRequested);
    const QSignalSpy trusted(m_pane.get(), &InspectorPane::trustRequested);
    QTest::mouseClick(button(u"inspectorFilter"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"inspectorExclude"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"inspectorTrust"_s), Qt::LeftButton);
    QCOMPARE(filtered.size(), 2);
    QCOMPARE(filtered[0], (QVariantList{u"ip:203.0.113.66"_s, false}));
    QCOMPARE(filtered[1], (QVariantList{u"ip:203.0.113.66"_s, true}));
    QCOMPARE(trusted.first().first().toString(), u"203.0.113.66"_s);
    m_pane->show(m_sample.snapshot, {Subject::Kind::Account, m_sample.test.value}, zone());
    QVERIFY(!button(u"inspectorTrust"_s)->isVisible()); // an account has no network
}

void TestInspectorPane::ignoresWhatIsGone()
{
    m_pane->show(m_sample.snapshot, {Subject::Kind::Address, 1'000'000}, zone());
    QVERIFY(m_pane->facts().title.isEmpty());
    m_pane->show(nullptr, harvester(), {});
    QVERIFY(m_pane->facts().title.isEmpty());
}

} // namespace postmortem::testing

using postmortem::testing::TestInspectorPane;
POSTMORTEM_GUI_TEST(TestInspectorPane)
#include "tst_inspectorpane.moc"
