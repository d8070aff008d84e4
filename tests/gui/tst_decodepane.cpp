// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decode/decodepane.h"

#include "tests/support/testmain.h"
#include "views/decode/valuetext.h"

#include <QClipboard>
#include <QFormLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

const QString authLogin = u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n334 UGFzc3dvcmQ6\nZ2VoZWlt"_s; // test, geheim

} // namespace

class TestDecodePane final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatToDo();
    void followsADialogue();
    void masksWhatItFollows_data();
    void masksWhatItFollows();
    void revealsWhenAsked();
    void decodesWhatIsPasted();
    void typingLeavesWhatItFollowed();
    void saysWhyNot();
    void showsPlainText();
    void fitsNarrowPanes();
    void takesTheCursor();

private:
    // "User name=test|note" of every row.
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] QString everyText() const;
    [[nodiscard]] QToolButton* revealButton() const;
    void paste(const QString& text);

    std::unique_ptr<DecodePane> m_pane;
    QPlainTextEdit* m_input = nullptr;
};

void TestDecodePane::init()
{
    m_pane = std::make_unique<DecodePane>();
    m_input = m_pane->findChild<QPlainTextEdit*>(u"decodeInput"_s);
    m_pane->resize(380, 260);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

QStringList TestDecodePane::rows() const
{
    QStringList rows;
    const QWidget* result = m_pane->findChildren<QWidget*>(u"decodeResult"_s).last(); // former ones wait for deletion
    const auto* form = static_cast<const QFormLayout*>(result->layout());
    for (int i = 0; i < form->rowCount(); ++i) {
        const QWidget* field = form->itemAt(i, QFormLayout::FieldRole)->widget();
        const auto* label = qobject_cast<const QLabel*>(form->itemAt(i, QFormLayout::LabelRole)->widget());
        const auto* note = field->findChild<const QLabel*>();
        rows.append(label->text() + u'=' + field->findChild<const ValueText*>()->toPlainText()
                    + (note ? u'|' + note->text() : QString()));
    }
    return rows;
}

QString TestDecodePane::everyText() const
{
    QStringList texts;
    for (const QWidget* widget : m_pane->findChildren<QWidget*>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription()
              << widget->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
            texts << edit->toPlainText();
    }
    return texts.join(u'\n');
}

QToolButton* TestDecodePane::revealButton() const
{
    for (auto* button : m_pane->findChildren<QToolButton*>(u"revealPassword"_s)) {
        if (button->isVisible())
            return button;
    }
    return nullptr;
}

void TestDecodePane::paste(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    m_pane->focusInput();
    QTest::keySequence(m_input, QKeySequence::Paste);
}

void TestDecodePane::saysWhatToDo()
{
    QVERIFY(m_input->placeholderText().contains(u"paste"_s));
    QVERIFY(rows().isEmpty());
    QVERIFY(!m_pane->findChild<QLabel*>(u"decodeProblem"_s)->isVisible());
}

void TestDecodePane::followsADialogue()
{
    m_pane->setText(authLogin);
    QCOMPARE(rows(), (QStringList{u"Mechanism=LOGIN"_s, u"User name=test"_s, u"Password=••••••|6 characters"_s,
                                  u"Server asked=Username:  Password:"_s}));
    QVERIFY(m_input->toPlainText().startsWith(u"AUTH LOGIN\n334 VXNlcm5hbWU6\ndGVzdA==\n"_s));
    m_pane->clear();
    QVERIFY(rows().isEmpty());
    QCOMPARE(m_input->toPlainText(), QString());
}

void TestDecodePane::masksWhatItFollows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoded");
    const auto row = [](const char* name, const QString& text, const QString& encoded) {
        QTest::newRow(name) << text << encoded;
    };
    row("login", authLogin, u"Z2VoZWlt"_s);
    row("plain", u"AUTH PLAIN AHRlc3QAZ2VoZWlt"_s, u"AHRlc3QAZ2VoZWlt"_s);
    row("plain, two lines", u"AUTH PLAIN\n334 \nAHRlc3QAZ2VoZWlt"_s, u"AHRlc3QAZ2VoZWlt"_s);
    row("pop3", u"user test\n+OK test\npass geheim"_s, u"geheim"_s);
    row("imap", u"a1 LOGIN test geheim"_s, u"geheim"_s);
    row("prompts in clear", u"334 Username:\ntest\n334 Password:\ngeheim"_s, u"geheim"_s);
    row("without the name", u"334 UGFzc3dvcmQ6\nZ2VoZWlt"_s, u"Z2VoZWlt"_s);
    row("two words", u"dGVzdA==\nZ2VoZWlt"_s, u"Z2VoZWlt"_s);
    row("two words, a gap", u"dGVzdA==\n\nZ2VoZWlt"_s, u"Z2VoZWlt"_s);
    row("in one line", u"AUTH LOGIN 334 VXNlcm5hbWU6 dGVzdA== 334 UGFzc3dvcmQ6 Z2VoZWlt"_s, u"Z2VoZWlt"_s);
    row("both in the command", u"AUTH LOGIN dGVzdA== Z2VoZWlt"_s, u"Z2VoZWlt"_s);
}

void TestDecodePane::masksWhatItFollows()
{
    QFETCH(QString, text);
    QFETCH(QString, encoded);
    m_pane->setText(text);
    QVERIFY(rows().join(u' ').contains(u"Password=••••••"_s));
    QVERIFY2(!everyText().contains(encoded), qPrintable(everyText()));
    QVERIFY(!everyText().contains(u"geheim"_s));
    m_input->selectAll();
    m_input->copy();
    QVERIFY(!QGuiApplication::clipboard()->text().contains(encoded));
    for (ValueText* value : m_pane->findChildren<ValueText*>()) {
        value->selectAll();
        value->copy();
        QVERIFY(!QGuiApplication::clipboard()->text().contains(u"geheim"_s));
    }
}

void TestDecodePane::revealsWhenAsked()
{
    const QSignalSpy shown(m_pane.get(), &DecodePane::passwordShown);
    m_pane->setText(authLogin);
    QVERIFY(revealButton());
    revealButton()->setFocus();
    QTest::keyClick(revealButton(), Qt::Key_Space);
    QCOMPARE(shown.size(), 1);
    QVERIFY(rows().contains(u"Password=geheim|6 characters"_s));
    QCOMPARE(m_input->toPlainText(), authLogin);
    QTRY_VERIFY(revealButton()->hasFocus());
    m_pane->setText(authLogin); // the same again: still shown
    QVERIFY(rows().contains(u"Password=geheim|6 characters"_s));
    QTest::mouseClick(revealButton(), Qt::LeftButton);
    QCOMPARE(shown.size(), 1);
    QVERIFY(rows().contains(u"Password=••••••|6 characters"_s));
    QTest::mouseClick(revealButton(), Qt::LeftButton);
    m_pane->setText(u"user anna\npass 123456"_s); // another dialogue is masked again
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!everyText().contains(u"123456"_s));
    QVERIFY(!everyText().contains(u"geheim"_s));
}

void TestDecodePane::decodesWhatIsPasted()
{
    m_pane->setText(authLogin);
    paste(u"AUTH PLAIN AHRlc3QAZ2VoZWlt"_s);
    QCOMPARE(m_input->toPlainText(), u"AUTH PLAIN AHRlc3QAZ2VoZWlt"_s); // it is the user's own text
    QCOMPARE(rows(), (QStringList{u"Mechanism=PLAIN"_s, u"User name=test"_s, u"Password=••••••|6 characters"_s}));
    paste(u"Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?="_s);
    QCOMPARE(rows().first(), u"Mechanism=RFC 2047"_s);
    QVERIFY(rows().last().contains(u"Grüße"_s));
    QVERIFY(!revealButton());
}

void TestDecodePane::typingLeavesWhatItFollowed()
{
    m_pane->setText(authLogin);
    m_input->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_input, u"x"_s);
    QVERIFY(rows().isEmpty()); // bullets are not a password
    QVERIFY(m_pane->findChild<QLabel*>(u"decodeProblem"_s)->text().contains(u"hidden"_s));
    m_pane->setText(authLogin);
    QVERIFY(rows().contains(u"User name=test"_s));
}

void TestDecodePane::saysWhyNot()
{
    auto* problem = m_pane->findChild<QLabel*>(u"decodeProblem"_s);
    paste(u"hello world"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().startsWith(u"Nothing in this text is encoded"_s));
    paste(u"dGVzd"_s);
    QVERIFY(problem->text().contains(u"length"_s));
    paste(u"dGVzdA=="_s);
    QVERIFY(!problem->isVisible());
}

void TestDecodePane::showsPlainText()
{
    m_pane->setText(u"user <b>te\u202Est</b>\npass \u001b[31m"_s);
    QVERIFY(rows().join(u' ').contains(u"User name=<b>te<U+202E>st</b>"_s));
    QVERIFY(m_input->toPlainText().contains(u"<U+202E>"_s));
    for (const QLabel* label : m_pane->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    paste(QString(u'A').repeated(70000)); // 64 KiB are looked at, a few thousand shown
    QVERIFY(everyText().size() < 200000);
}

void TestDecodePane::fitsNarrowPanes()
{
    m_pane->resize(300, 260);
    m_pane->setText(u"user "_s + QString(u'a').repeated(200) + u"\npass 123456"_s);
    for (ValueText* value : m_pane->findChildren<ValueText*>()) {
        QTRY_VERIFY(!value->isVisible() || value->mapTo(m_pane.get(), QPoint(value->width(), 0)).x() <= 300);
        QTRY_VERIFY(!value->isVisible() || value->height() >= value->heightForWidth(value->width()));
    }
}

void TestDecodePane::takesTheCursor()
{
    m_pane->setText(authLogin);
    m_pane->focusInput();
    QTRY_VERIFY(m_input->hasFocus());
    QVERIFY(m_input->textCursor().hasSelection()); // what is pasted takes its place
}

} // namespace postmortem::testing

using postmortem::testing::TestDecodePane;
POSTMORTEM_GUI_TEST(TestDecodePane)
#include "tst_decodepane.moc"
