// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbar/filterbar.h"

#include "model/query/embeddedquery.h"
#include "tests/support/samplecase.h"
#include "tests/support/testmain.h"
#include "views/filterbar/filterchip.h"
#include "views/filterbar/filteredit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QSignalSpy>
#include <QThreadPool>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

class TestFilterBar final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void appliesWhatIsTyped();
    void repeatsNothing();
    void explainsErrors();
    void escapeClears();
    void removesChips();
    void editsAChip();
    void completes();
    void completesQuotedValues();
    void keepsStaleCompletionsOut();
    void showsWhatDoesNotFit();
    void findsTheTokenTyped_data();
    void findsTheTokenTyped();

private:
    void type(const QString& text);
    // As the window does: what was edited becomes the filter in force.
    void obey();
    [[nodiscard]] QList<FilterChip*> chips() const;
    [[nodiscard]] QStringList offered() const;

    QThreadPool m_pool;
    std::unique_ptr<QMainWindow> m_window;
    FilterBar* m_bar = nullptr;
};

void TestFilterBar::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_bar = new FilterBar;
    m_window->setMenuWidget(m_bar);
    m_window->setCentralWidget(new QWidget);
    m_window->resize(900, 300);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const SampleCase sample = sampleCase();
    m_bar->setQuery(std::make_shared<EmbeddedQuery>(sample.snapshot, sample.lines, m_pool));
    m_bar->focusEdit();
    QTRY_VERIFY(m_bar->edit()->hasFocus());
}

void TestFilterBar::cleanup()
{
    m_window.reset();
    m_pool.waitForDone();
}

void TestFilterBar::type(const QString& text)
{
    QTest::keyClicks(m_bar->edit(), text);
}

void TestFilterBar::obey()
{
    connect(m_bar, &FilterBar::filterEdited, m_bar, [this](const Filter& filter) { m_bar->setFilter(filter); });
}

QList<FilterChip*> TestFilterBar::chips() const
{
    QList<FilterChip*> chips;
    for (FilterChip* chip : m_bar->findChildren<FilterChip*>()) {
        if (chip->isVisible())
            chips.append(chip);
    }
    return chips;
}

QStringList TestFilterBar::offered() const
{
    QStringList texts;
    const QAbstractItemModel* model = m_bar->edit()->findChild<QCompleter*>()->popup()->model();
    for (int row = 0; m_bar->edit()->offering() && row < model->rowCount(); ++row)
        texts.append(model->index(row, 0).data().toString());
    return texts;
}

void TestFilterBar::appliesWhatIsTyped()
{
    obey();
    const QSignalSpy edited(m_bar, &FilterBar::filterEdited);
    type(u"ip:203.0.113.66 -account:anna \"mail server\""_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(m_bar->filter().tokens().size(), std::size_t{3});
    QVERIFY(m_bar->filter().tokens()[1].exclude);
    QCOMPARE(m_bar->edit()->text(), QString());
    QTRY_COMPARE(chips().size(), 3);
    QCOMPARE(chips()[0]->accessibleName(), u"Filter to ip:203.0.113.66"_s);
    QVERIFY(chips()[1]->accessibleName().startsWith(u"Filter without"_s));
}

void TestFilterBar::repeatsNothing()
{
    obey();
    const QSignalSpy edited(m_bar, &FilterBar::filterEdited);
    for (int i = 0; i < 2; ++i) {
        type(u"kind:login-failed"_s);
        QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    }
    QTest::keyClick(m_bar->edit(), Qt::Key_Return); // nothing typed
    QCOMPARE(edited.size(), 1);
}

void TestFilterBar::explainsErrors()
{
    const QSignalSpy edited(m_bar, &FilterBar::filterEdited);
    type(u"account:test ip:999.1.2.3"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(edited.size(), 0); // nothing is applied by halves
    QVERIFY(!m_bar->error().isEmpty());
    QVERIFY2(m_bar->error().contains(u"999.1.2.3"_s), qPrintable(m_bar->error()));
    QCOMPARE(m_bar->edit()->text(), u"account:test ip:999.1.2.3"_s);
    QCOMPARE(m_bar->edit()->accessibleDescription(), m_bar->error());
    auto* explanation = m_window->findChild<QLabel*>(u"filterError"_s);
    QVERIFY(explanation->isVisible());
    QCOMPARE(explanation->textFormat(), Qt::PlainText);
    QVERIFY(explanation->y() >= m_bar->height());
    for (const int width : {900, 320}) {
        m_window->resize(width, 300);
        QTRY_VERIFY(m_window->rect().contains(explanation->geometry()));
        QVERIFY(explanation->height() >= explanation->heightForWidth(explanation->width()));
    }
    type(u"x"_s); // going on typing takes the explanation away
    QCOMPARE(m_bar->error(), QString());
}

void TestFilterBar::escapeClears()
{
    type(u"ip:999"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QVERIFY(!m_bar->error().isEmpty());
    QTest::keyClick(m_bar->edit(), Qt::Key_Escape);
    QCOMPARE(m_bar->edit()->text(), QString());
    QCOMPARE(m_bar->error(), QString());
}

void TestFilterBar::removesChips()
{
    obey();
    m_bar->setFilter(Filter::parse("ip:203.0.113.66 account:test protocol:pop3 kind:login-failed"));
    QTRY_COMPARE(chips().size(), 4);
    QTest::keyClick(m_bar->edit(), Qt::Key_Backspace); // in the empty field: the last
    QTRY_COMPARE(QString::fromStdString(m_bar->filter().text()), u"ip:203.0.113.66 account:test protocol:pop3"_s);
    FilterChip* first = chips().first();
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 8, first->height() / 2)); // its ×
    QTRY_COMPARE(QString::fromStdString(m_bar->filter().text()), u"account:test protocol:pop3"_s);
    QTRY_COMPARE(chips().size(), 2);
    QTest::keyClick(chips().last(), Qt::Key_Delete);
    QTRY_COMPARE(QString::fromStdString(m_bar->filter().text()), u"account:test"_s);
    QTest::mouseClick(m_bar->findChild<QToolButton*>(u"clearFilter"_s), Qt::LeftButton);
    QVERIFY(m_bar->filter().isEmpty());
    QVERIFY(!m_bar->findChild<QToolButton*>(u"clearFilter"_s)->isVisible());
}

void TestFilterBar::editsAChip()
{
    obey();
    m_bar->setFilter(Filter::parse("ip:203.0.113.66 -account:test"));
    QTRY_COMPARE(chips().size(), 2);
    FilterChip* chip = chips().last();
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(8, chip->height() / 2));
    QTRY_COMPARE(m_bar->edit()->text(), u"-account:test"_s);
    QCOMPARE(QString::fromStdString(m_bar->filter().text()), u"ip:203.0.113.66"_s);
}

void TestFilterBar::completes()
{
    type(u"acc"_s);
    QTRY_VERIFY(offered().contains(u"account:"_s));
    QWidget* popup = m_bar->edit()->findChild<QCompleter*>()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_bar->edit()->text(), u"account:"_s);
    QTRY_VERIFY(offered().contains(u"test"_s)); // the key is followed by its values at once
    type(u"an"_s);
    QTRY_COMPARE(offered(), QStringList{u"anna"_s});
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(m_bar->edit()->text(), u"account:anna "_s);
    const QSignalSpy edited(m_bar, &FilterBar::filterEdited);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
}

void TestFilterBar::completesQuotedValues()
{
    FilterEdit* edit = m_bar->edit();
    edit->setText(u"source:ma"_s);
    edit->offer({u"mail \"old\".log"_s});
    QTRY_VERIFY(edit->offering());
    QWidget* popup = edit->findChild<QCompleter*>()->popup();
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    const Filter filter = Filter::parse(edit->text().toStdString());
    QVERIFY(filter.valid());
    QCOMPARE(filter.tokens().size(), std::size_t{1});
    QCOMPARE(filter.tokens()[0].value, std::string("mail \"old\".log"));
}

void TestFilterBar::keepsStaleCompletionsOut()
{
    type(u"acc"_s);
    QTest::keyClick(m_bar->edit(), Qt::Key_Return); // applied before the answer came
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents();
    QVERIFY(!m_bar->edit()->offering());
}

void TestFilterBar::showsWhatDoesNotFit()
{
    obey();
    m_bar->setFilter(Filter::parse("ip:203.0.113.66 account:test protocol:pop3 kind:login-failed source:mail.log"));
    QTRY_COMPARE(chips().size(), 5);
    m_window->resize(480, 300);
    QTRY_VERIFY(chips().size() < 5);
    QVERIFY(!chips().isEmpty());
    QVERIFY(m_bar->edit()->width() > 60);
    QToolButton* more = nullptr;
    for (QToolButton* button : m_bar->findChildren<QToolButton*>()) {
        if (button->text().startsWith(u'+'))
            more = button;
    }
    QVERIFY(more && more->isVisible());
    QCOMPARE(more->text(), u"+%1"_s.arg(5 - chips().size()));
    QTest::mouseClick(more, Qt::LeftButton);
    auto* menu = m_bar->findChild<QMenu*>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Remove ip:203.0.113.66"_s);
    menu->actions().first()->trigger();
    QCOMPARE(m_bar->filter().tokens().size(), std::size_t{4});
}

void TestFilterBar::findsTheTokenTyped_data()
{
    QTest::addColumn<QString>("text"); // the cursor is at "|"
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("start");
    const auto row = [](const char* name, const QString& text, const QString& key, const QString& prefix, int start) {
        QTest::newRow(name) << text << key << prefix << start;
    };
    row("empty", u"|"_s, {}, {}, 0);
    row("key", u"ac|"_s, {}, u"ac"_s, 0);
    row("value", u"IP:20|3"_s, u"ip"_s, u"20"_s, 3);
    row("second", u"a:b -ip:1|"_s, u"ip"_s, u"1"_s, 8);
    row("quoted", u"account:\"x y|"_s, u"account"_s, u"x y"_s, 8);
    row("free text", u"\"a:b|"_s, {}, u"a:b"_s, 0);
    row("after a blank", u"a:b |"_s, {}, {}, 4);
}

void TestFilterBar::findsTheTokenTyped()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(QString, prefix);
    QFETCH(int, start);
    const qsizetype cursor = text.indexOf(u'|');
    const TypedToken token = tokenAt(text.remove(u'|'), cursor);
    QCOMPARE(token.key, key);
    QCOMPARE(token.prefix, prefix);
    QCOMPARE(token.start, qsizetype(start));
}

} // namespace postmortem::testing

using postmortem::testing::TestFilterBar;
POSTMORTEM_GUI_TEST(TestFilterBar)
#include "tst_filterbar.moc"
