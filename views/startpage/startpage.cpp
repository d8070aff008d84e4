// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/startpage/startpage.h"

#include "views/common/plainlabel.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int pageWidth = 620;

QLabel* scaledLabel(const QString& text, double factor, QFont::Weight weight, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label->setFont(font);
    return label;
}

/// The ampersands of a path are no shortcuts.
QString literal(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

StartPage::StartPage(bool hasExample, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    auto* column = new QWidget(this);
    column->setMaximumWidth(pageWidth);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(4);
    layout->addWidget(scaledLabel(tr("What happened on the mail server?"), 1.9, QFont::DemiBold, column));
    QLabel* what = plainLabel(tr("Open the logs of your mail server. Postmortem reads them here, on this machine, "
                                 "changes nothing and sends nothing away."),
                              column);
    what->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(what);
    layout->addSpacing(14);
    layout->addWidget(createActions(hasExample));
    layout->addSpacing(14);
    m_recentTitle = scaledLabel(tr("Opened lately"), 1.05, QFont::DemiBold, column);
    layout->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    layout->addLayout(m_recent);

    auto* outer = new QHBoxLayout(this);
    auto* middle = new QVBoxLayout;
    middle->addStretch(2);
    middle->addWidget(column);
    middle->addStretch(3);
    outer->addStretch(1);
    outer->addLayout(middle, 4);
    outer->addStretch(1);
    setRecent({});
}

QWidget* StartPage::createActions(bool hasExample)
{
    auto* actions = new QWidget(this);
    auto* layout = new QVBoxLayout(actions);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    const auto add = [&](const QString& name, const QString& title, const QString& text, void (StartPage::*signal)()) {
        auto* button = new QCommandLinkButton(title, text, actions);
        button->setObjectName(name);
        button->setAccessibleName(title);
        layout->addWidget(button);
        connect(button, &QCommandLinkButton::clicked, this, signal);
    };
    add(u"startOpenFolder"_s, tr("Open folder…"),
        tr("All logs in it, also packed ones. Formats are recognised by what is in the files."),
        &StartPage::openFolderRequested);
    add(u"startOpenFiles"_s, tr("Open files…"), tr("Single logs. You can also drop files and folders on this window."),
        &StartPage::openFilesRequested);
    if (hasExample)
        add(u"startOpenExample"_s, tr("Open the example incident"),
            tr("Three days of a small server whose account was guessed and then sent spam."),
            &StartPage::openExampleRequested);
    add(u"startDecode"_s, tr("Decode a line"), tr("What hides in a login such as AUTH LOGIN dGVzdA== or AUTH PLAIN …"),
        &StartPage::decodeRequested);
    return actions;
}

void StartPage::setRecent(const QStringList& paths)
{
    while (m_recent->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_recent->takeAt(0));
        item->widget()->deleteLater();
    }
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths) {
        auto* button = new QPushButton(this);
        const QString shown = QDir::toNativeSeparators(path);
        button->setText(literal(button->fontMetrics().elidedText(shown, Qt::ElideMiddle, pageWidth - 60)));
        button->setToolTip(plainToolTip(shown));
        button->setAccessibleName(tr("Open %1").arg(shown));
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setStyleSheet(u"text-align: left; padding: 3px 8px;"_s);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT recentRequested(path); });
        m_recent->addWidget(button);
    }
}

} // namespace postmortem
