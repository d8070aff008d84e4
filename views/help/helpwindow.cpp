// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "model/base/sentence.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QUrl addressOf(const QString& page)
{
    return QUrl(u"qrc%1/%2.html%3"_s.arg(helpFolder(), page.section(u'#', 0, 0),
                                         page.contains(u'#') ? u'#' + page.section(u'#', 1) : QString()));
}

QString pageAt(const QUrl& address)
{
    return address.fileName().section(u'.', 0, 0);
}

/// The <title> of a page.
QString titleOf(const QString& page)
{
    static const QRegularExpression title(u"<title>(.*?)</title>"_s);
    QFile file(u"%1/%2.html"_s.arg(helpFolder(), page));
    if (!file.open(QIODevice::ReadOnly))
        return page;
    return title.match(QString::fromUtf8(file.readAll())).captured(1);
}

/// Reads from the program only, whatever a page asks for.
class HelpText final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    QVariant loadResource(int type, const QUrl& name) override
    {
        const QUrl whole = source().resolved(name);
        return whole.scheme() == "qrc"_L1 && whole.path().startsWith("/help/"_L1)
                   ? QTextBrowser::loadResource(type, whole)
                   : QVariant();
    }
};

} // namespace

const QStringList& helpPages()
{
    static const QStringList pages = {u"relaying"_s, u"first-look"_s, u"findings"_s, u"conclusions"_s, u"logs"_s,
                                      u"filter"_s,   u"timeline"_s,   u"decode"_s,   u"checklist"_s,   u"custody"_s};
    return pages;
}

QString helpFolder()
{
    const QString translated = u":/help/"_s + QString::fromStdString(words::language());
    return QDir(translated).exists() ? translated : u":/help"_s;
}

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_contents(new QListWidget(this)), m_text(new HelpText(this)),
      m_note(new QLabel(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Postmortem Manual"));
    createPages();
    m_note->setObjectName(u"helpNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMargin(6);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->hide();
    auto* split = new QSplitter(this);
    split->addWidget(m_contents);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 690}); // pictures are 620 wide
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(split, 1);
    layout->addWidget(m_note);
    resize(940, 680);
    showPage(helpPages().front());
}

void HelpWindow::createPages()
{
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setWordWrap(true);
    for (const QString& page : helpPages())
        m_contents->addItem(titleOf(page));
    m_text->setObjectName(u"manualText"_s);
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(18);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && helpPages().at(row) != page())
            showPage(helpPages().at(row));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_text, &QTextBrowser::sourceChanged, this, &HelpWindow::showWhere);
}

QWidget* HelpWindow::createBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    const auto add = [&](const QString& text, const QString& name, const QKeySequence& keys) {
        auto* button = new QPushButton(text, bar);
        button->setObjectName(name);
        button->setShortcut(keys);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        layout->addWidget(button);
        return button;
    };
    QPushButton* back = add(tr("◀ Back"), u"helpBack"_s, QKeySequence(Qt::ALT | Qt::Key_Left));
    QPushButton* forward = add(tr("Forward ▶"), u"helpForward"_s, QKeySequence(Qt::ALT | Qt::Key_Right));
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    layout->addStretch(1);
    m_find = new QLineEdit(bar);
    m_find->setObjectName(u"helpFind"_s);
    m_find->setAccessibleName(tr("Find in this page"));
    m_find->setPlaceholderText(tr("Find in this page"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(260);
    layout->addWidget(m_find, 1); // wide enough for its placeholder
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, this, [this] { find(false); });
    connect(new QShortcut(QKeySequence::FindPrevious, this), &QShortcut::activated, this, [this] { find(true); });
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    return bar;
}

void HelpWindow::showPage(const QString& page)
{
    m_text->setSource(addressOf(page));
}

QString HelpWindow::page() const
{
    return pageAt(m_text->source());
}

void HelpWindow::follow(const QUrl& link)
{
    const QUrl whole = m_text->source().resolved(link);
    if (whole.scheme() == "qrc"_L1) {
        m_text->setSource(whole);
        return;
    }
    m_note->setText(tr("This address is outside the program and is not opened: %1").arg(whole.toString()));
    m_note->show();
}

// From the start again when there is none further on.
void HelpWindow::find(bool backward)
{
    const QString wanted = m_find->text();
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = wanted.isEmpty() || m_text->find(wanted, way);
    if (!found) {
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_text->find(wanted, way);
    }
    m_note->setVisible(!found);
    if (!found)
        m_note->setText(tr("“%1” does not stand in this page.").arg(wanted));
}

void HelpWindow::showWhere()
{
    m_note->hide();
    m_contents->setCurrentRow(static_cast<int>(helpPages().indexOf(page())));
}

} // namespace postmortem
