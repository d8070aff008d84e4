// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The manual: in each language every page opens, every link and picture leads somewhere, every finding has its place, and
// nothing is fetched from outside.

#include "app/languages.h"
#include "model/detectors/finding.h"
#include "tests/support/testmain.h"
#include "tests/support/windowstage.h"
#include "views/help/helpwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace postmortem;
using namespace postmortem::testing;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString& page, const QString& folder = helpFolder())
{
    QFile file(u"%1/%2.html"_s.arg(folder, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

} // namespace

class TestHelpWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(u"en"_s); }
    void cleanup()
    {
        m_help.reset();
        speak(u"en"_s);
    }

    void everyLanguageHasAFolder()
    {
        for (const QString& language : languages()) {
            speak(language);
            QCOMPARE(helpFolder(), language == u"en"_s ? u":/help"_s : u":/help/"_s + language);
        }
        QLocale::setDefault(QLocale(QLocale::Icelandic));
        QCOMPARE(helpFolder(), u":/help"_s);
    }

    void everyPageOpens_data() { addLanguages(); }
    void everyPageOpens()
    {
        QFETCH(QString, language);
        open(language);
        QCOMPARE(helpPages().size(), 10);
        auto* contents = find<QListWidget>(u"helpContents"_s);
        for (int row = 0; row < contents->count(); ++row) {
            contents->setCurrentRow(row);
            QCOMPARE(m_help->page(), helpPages().at(row));
            QVERIFY(browser()->toPlainText().size() > 400);
            QCOMPARE(browser()->documentTitle(), contents->item(row)->text());
        }
    }

    void everyFileIsAPage_data() { addLanguages(); }
    void everyFileIsAPage()
    {
        QFETCH(QString, language);
        speak(language);
        for (const QString& name : QDir(helpFolder()).entryList({u"*.html"_s}, QDir::Files))
            QVERIFY2(helpPages().contains(name.chopped(5)), qPrintable(name));
    }

    void pagesAreAlikeInEveryLanguage_data() { addLanguages(); }
    void pagesAreAlikeInEveryLanguage()
    {
        QFETCH(QString, language);
        speak(language);
        for (const QString& page : helpPages()) {
            const QString english = textOf(page, u":/help"_s);
            for (const QString& pattern :
                 {u"<a name=\"([^\"]*)\""_s, u"href=\"([^\"]*)\""_s, u"src=\"([^\"]*)\""_s, u"<(h[1-6]|li|tr)>"_s}) {
                QStringList here = captured(textOf(page), pattern);
                QStringList there = captured(english, pattern);
                here.sort(); // where a link stands in a sentence is up to the language
                there.sort();
                QCOMPARE(here, there);
            }
        }
    }

    void everyLinkLeadsSomewhere_data() { addLanguages(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(QString, language);
        speak(language);
        for (const QString& page : helpPages()) {
            for (const QString& link : captured(textOf(page), u"href=\"([^\"]*)\""_s)) {
                const QString target = link.startsWith(u'#') ? page : link.section(u".html"_s, 0, 0);
                QVERIFY2(helpPages().contains(target), qPrintable(page + u": "_s + link));
                const QString place = link.section(u'#', 1);
                if (!place.isEmpty())
                    QVERIFY2(textOf(target).contains(u"name=\"%1\""_s.arg(place)), qPrintable(link));
            }
        }
    }

    void everyPictureIsThere_data() { addLanguages(); }
    void everyPictureIsThere()
    {
        QFETCH(QString, language);
        speak(language);
        int pictures = 0;
        for (const QString& page : helpPages()) {
            const QString text = textOf(page);
            for (const QString& source : captured(text, u"src=\"([^\"]*)\""_s)) {
                const QString path = helpFolder() + u'/' + source;
                QVERIFY2(!QImage(path).isNull(), qPrintable(page + u": "_s + source));
                QVERIFY2(QFileInfo(path).size() < 60 * 1024, qPrintable(source));
                ++pictures;
            }
            QCOMPARE(text.count(u"<img "_s), captured(text, u"<img [^>]*alt=\"([^\"]+)\""_s).size());
        }
        QVERIFY(pictures >= 5);
    }

    void everyFindingHasItsPlace_data() { addLanguages(); }
    void everyFindingHasItsPlace()
    {
        QFETCH(QString, language);
        open(language);
        const QString text = textOf(u"findings"_s);
        for (std::size_t i = 0; i < findingKindCount; ++i) {
            const QString kind = QString::fromUtf8(name(static_cast<FindingKind>(i)));
            QVERIFY2(text.contains(u"<a name=\"%1\">"_s.arg(kind)), qPrintable(kind));
            QVERIFY2(text.contains(u"href=\"#%1\""_s.arg(kind)), qPrintable(kind));
        }
        m_help->showPage(u"findings#weak-password"_s);
        QCOMPARE(m_help->page(), u"findings"_s);
        QCOMPARE(browser()->source().fragment(), u"weak-password"_s);
    }

    void backAndForward()
    {
        auto* back = find<QPushButton>(u"helpBack"_s);
        auto* forward = find<QPushButton>(u"helpForward"_s);
        m_help->showPage(u"filter"_s);
        m_help->showPage(u"decode"_s);
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QCOMPARE(m_help->page(), u"filter"_s);
        QCOMPARE(find<QListWidget>(u"helpContents"_s)->currentRow(), helpPages().indexOf(u"filter"_s));
        QTest::mouseClick(forward, Qt::LeftButton);
        QCOMPARE(m_help->page(), u"decode"_s);
    }

    void findInThePage()
    {
        m_help->showPage(u"relaying"_s);
        auto* edit = find<QLineEdit>(u"helpFind"_s);
        auto* note = find<QLabel>(u"helpNote"_s);
        QTest::keyClicks(edit, u"open relay"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(browser()->textCursor().selectedText(), u"open relay"_s);
        QVERIFY(!note->isVisible());
        edit->setText(u"no such words"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(note->isVisible() && note->text().contains(u"no such words"_s));
    }

    void nothingFromOutside()
    {
        const QString page = m_help->page();
        Q_EMIT browser()->anchorClicked(QUrl(u"https://elsewhere.example/page"_s));
        QCOMPARE(m_help->page(), page);
        QVERIFY(find<QLabel>(u"helpNote"_s)->text().contains(u"https://elsewhere.example/page"_s));
        for (const QString& language : languages()) {
            speak(language);
            for (const QString& one : helpPages())
                QVERIFY(!textOf(one).contains(u"://"_s));
        }
    }

    void f1OpensIt()
    {
        m_help.reset(); // a key goes to the window that is active
        WindowStage stage;
        QVERIFY(QTest::qWaitForWindowActive(&stage.start()));
        QTest::keyClick(&stage.window(), Qt::Key_F1);
        auto* help = stage.window().findChild<HelpWindow*>(u"helpWindow"_s);
        QVERIFY(help && help->isVisible());
        QVERIFY(!help->isModal());
        QTest::keyClick(&stage.window(), Qt::Key_F1); // no second one
        QCOMPARE(stage.window().findChildren<HelpWindow*>().size(), 1);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : languages())
            QTest::newRow(qPrintable(language)) << language;
    }
    void open(const QString& language)
    {
        speak(language);
        m_help = std::make_unique<HelpWindow>();
        m_help->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_help.get()));
    }
    template <class Widget>
    Widget* find(const QString& name) const
    {
        return m_help->findChild<Widget*>(name);
    }
    QTextBrowser* browser() const { return find<QTextBrowser>(u"manualText"_s); }

    std::unique_ptr<HelpWindow> m_help;
};

POSTMORTEM_GUI_TEST(TestHelpWindow)
#include "tst_helpwindow.moc"
