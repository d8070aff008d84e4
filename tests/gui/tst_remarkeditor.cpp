// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/remarkeditor.h"

#include "tests/support/testmain.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestRemarkEditor final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNoteIsToldAMomentLater();
    void leavingTheFieldTellsAtOnce();
    void anotherThingDoesNotTakeTheText();
    void tagsAreCompletedAndSorted();
    void hidingNeedsAReason();
    void marksOfOthersAreKept();
    void typingIsNotDisturbed();

private:
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const
    {
        return m_editor->findChild<Widget*>(name);
    }
    void show(const RemarkPlace& place)
    {
        const auto found = m_told.find(place);
        m_editor->showRemark(place, found == m_told.end() ? nullptr : &found->second, TimeZone());
    }

    const RemarkPlace m_address{RemarkPlace::Kind::Address, "203.0.113.66"};
    const RemarkPlace m_session{RemarkPlace::Kind::Session, "pop3.log", 12};
    std::unique_ptr<RemarkEditor> m_editor;
    std::map<RemarkPlace, Remark> m_told;
};

void TestRemarkEditor::init()
{
    m_told.clear();
    m_editor = std::make_unique<RemarkEditor>();
    connect(m_editor.get(), &RemarkEditor::edited, this, [this](const RemarkPlace& place, const Remark& remark) {
        m_told.insert_or_assign(place, remark);
        show(place); // as the window does
    });
    m_editor->QWidget::show();
    m_editor->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    show(m_address);
}

void TestRemarkEditor::aNoteIsToldAMomentLater()
{
    m_editor->focusNote();
    QTest::keyClicks(find<QPlainTextEdit>(u"remarkNote"_s), u"a scanner of ours"_s);
    QVERIFY(m_told.empty());
    QTRY_COMPARE(m_told[m_address].note, "a scanner of ours");
}

void TestRemarkEditor::leavingTheFieldTellsAtOnce()
{
    m_editor->focusNote();
    QTest::keyClicks(find<QPlainTextEdit>(u"remarkNote"_s), u"seen before"_s);
    QTest::keyClick(find<QPlainTextEdit>(u"remarkNote"_s), Qt::Key_Tab);
    QVERIFY(find<QLineEdit>(u"remarkTags"_s)->hasFocus());
    QCOMPARE(m_told[m_address].note, "seen before");
}

void TestRemarkEditor::anotherThingDoesNotTakeTheText()
{
    m_editor->focusNote();
    QTest::keyClicks(find<QPlainTextEdit>(u"remarkNote"_s), u"about the address"_s);
    show(m_session);
    QCOMPARE(m_told[m_address].note, "about the address");
    QVERIFY(!m_told.contains(m_session));
    QVERIFY(find<QPlainTextEdit>(u"remarkNote"_s)->toPlainText().isEmpty());
    show(m_address);
    QCOMPARE(find<QPlainTextEdit>(u"remarkNote"_s)->toPlainText(), u"about the address"_s);
}

void TestRemarkEditor::tagsAreCompletedAndSorted()
{
    m_editor->setTags({"customer", "scanner"});
    auto* tags = find<QLineEdit>(u"remarkTags"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"zoo, cus"_s);
    QTRY_VERIFY(tags->completer()->popup()->isVisible());
    QTest::keyClick(tags->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(tags->completer()->popup(), Qt::Key_Return);
    QCOMPARE(tags->text(), u"zoo, customer"_s);
    m_editor->flush();
    QCOMPARE(m_told[m_address].tags, (std::vector<std::string>{"customer", "zoo"}));
}

void TestRemarkEditor::hidingNeedsAReason()
{
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    auto* reason = find<QLineEdit>(u"remarkReasonReason"_s);
    QVERIFY(reason->isVisible());
    QVERIFY(!find<QPushButton>(u"remarkReasonHide"_s)->isEnabled());
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_told.empty());
    QTest::keyClick(reason, Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    m_editor->askToHide();
    QTest::keyClicks(reason, u"our monitoring"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(m_told[m_address].hidden);
    QCOMPARE(m_told[m_address].hiddenReason, "our monitoring");
    QVERIFY(find<QLabel>(u"remarkHidden"_s)->text().contains(u"our monitoring"_s));
    QTest::mouseClick(find<QPushButton>(u"remarkHide"_s), Qt::LeftButton);
    QVERIFY(!m_told[m_address].hidden && m_told[m_address].hiddenReason.empty());
    show(m_session);
    QVERIFY(find<QPushButton>(u"remarkHide"_s)->isVisible());
    show(RemarkPlace{RemarkPlace::Kind::Line, "pop3.log", 12});
    QVERIFY(!find<QPushButton>(u"remarkHide"_s)->isVisible()); // a line is marked, not hidden
}

void TestRemarkEditor::marksOfOthersAreKept()
{
    Remark marked;
    marked.bookmark = true;
    marked.colour = MarkColour::Blue;
    m_told.insert_or_assign(m_session, marked);
    show(m_session);
    m_editor->focusNote();
    QTest::keyClicks(find<QPlainTextEdit>(u"remarkNote"_s), u"here"_s);
    m_editor->clear();
    QVERIFY(m_told[m_session].bookmark);
    QCOMPARE(m_told[m_session].colour, MarkColour::Blue);
    QCOMPARE(m_told[m_session].note, "here");
}

void TestRemarkEditor::typingIsNotDisturbed()
{
    auto* note = find<QPlainTextEdit>(u"remarkNote"_s);
    m_editor->focusNote();
    QTest::keyClicks(note, u"one"_s);
    m_editor->flush();
    QTest::keyClicks(note, u" two"_s);
    show(m_address); // something else about the case changed meanwhile
    QCOMPARE(note->toPlainText(), u"one two"_s);
    QCOMPARE(note->textCursor().position(), 7);
}

} // namespace postmortem::testing

using postmortem::testing::TestRemarkEditor;
POSTMORTEM_GUI_TEST(TestRemarkEditor)
#include "tst_remarkeditor.moc"
