// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/noticebar.h"

#include "tests/support/testmain.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestNoticeBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenUntilThereIsSomething();
    void actionsAct();
    void aNewNoticeReplacesTheOld();
    void markupIsText();
};

void TestNoticeBar::hiddenUntilThereIsSomething()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.say(u"Two files could not be read."_s, NoticeBar::Tone::Warning);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), u"Two files could not be read."_s);
    QTest::mouseClick(bar.findChild<QToolButton*>(u"closeNotice"_s), Qt::LeftButton);
    QVERIFY(bar.isHidden());
    QCOMPARE(bar.text(), QString());
}

void TestNoticeBar::actionsAct()
{
    NoticeBar bar;
    int done = 0;
    // What an action does may replace the notice that holds its button.
    bar.say(u"Done."_s, NoticeBar::Tone::Plain, {{u"Undo"_s, [&] {
                                                      ++done;
                                                      bar.say(u"Undone."_s);
                                                  }}});
    bar.show();
    QTest::mouseClick(bar.findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(done, 1);
    QCOMPARE(bar.text(), u"Undone."_s);
}

void TestNoticeBar::aNewNoticeReplacesTheOld()
{
    NoticeBar bar;
    bar.say(u"First"_s, NoticeBar::Tone::Plain, {{u"Act"_s, [] {}}});
    bar.say(u"Second"_s);
    QCOMPARE(bar.text(), u"Second"_s);
    QVERIFY(bar.findChild<QPushButton*>(u"noticeAction"_s)->isHidden());
}

void TestNoticeBar::markupIsText()
{
    NoticeBar bar;
    bar.say(u"<b>bold</b>.log: unreadable"_s);
    QCOMPARE(bar.findChild<QLabel*>(u"noticeText"_s)->textFormat(), Qt::PlainText);
}

} // namespace postmortem::testing

using postmortem::testing::TestNoticeBar;
POSTMORTEM_GUI_TEST(TestNoticeBar)
#include "tst_noticebar.moc"
