// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/helpdialog.h"

#include "model/query/filter.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr int iconSize = 64;

QString row(const QString& left, const QString& right)
{
    return u"<tr><td style='white-space: nowrap; padding-right: 18px'><b>%1</b></td><td>%2</td></tr>"_s.arg(
        left.toHtmlEscaped(), right.toHtmlEscaped());
}

QString heading(const QString& text)
{
    return u"<h3>%1</h3>"_s.arg(text.toHtmlEscaped());
}

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QDialogButtonBox* closeButton(QDialog* dialog)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return buttons;
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction*>& actions, const Keys& logKeys, QWidget* parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Short Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* browser = new QTextBrowser(this);
    browser->setObjectName(u"helpText"_s);
    browser->setOpenLinks(false);
    browser->setAccessibleName(windowTitle());
    browser->setHtml(steps() + filterHelp() + keys(actions) + logHelp(logKeys));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(browser);
    layout->addWidget(closeButton(this));
    resize(640, 640);
}

QString HelpDialog::steps()
{
    const QStringList lines = {
        tr("Open the folder with the logs of your mail server, or drop it on the window. Nothing in it is changed."),
        tr("Look at the findings, worst first, and click the address that worries you: timeline, transcript and "
           "inspector follow. Say which domains and networks are yours when you are asked."),
        tr("Tick what you have done in the remediation checklist and export the report as a PDF."),
    };
    QString list;
    for (const QString& line : lines)
        list += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    return heading(tr("Three steps")) + u"<ol>%1</ol>"_s.arg(list);
}

QString HelpDialog::filterHelp()
{
    QString rows;
    for (const FilterKey& key : filterKeys())
        rows += row(text(key.key) + u':', QCoreApplication::translate("FilterKey", key.help));
    const QString rule = tr("The same key twice means either, different keys mean both, a “-” in front means not. "
                            "Words without a key are searched for in accounts, addresses and messages.");
    return heading(tr("The filter")) + u"<p>%1</p><table>%2</table>"_s.arg(rule.toHtmlEscaped(), rows);
}

QString HelpDialog::keys(const QList<QAction*>& actions)
{
    QString rows;
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), action->statusTip());
    }
    return heading(tr("Keys")) + u"<table>%1</table>"_s.arg(rows);
}

QString HelpDialog::logHelp(const Keys& keys)
{
    QString rows;
    for (const auto& [key, use] : keys)
        rows += row(key, use);
    const QString rule = tr("While the log has the keyboard, these come before the keys of the window.");
    return heading(tr("Keys in the log")) + u"<p>%1</p><table>%2</table>"_s.arg(rule.toHtmlEscaped(), rows);
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    setObjectName(u"aboutDialog"_s);
    setWindowTitle(tr("About Postmortem"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* icon = new QLabel(this);
    icon->setPixmap(QIcon(u":/icons/postmortem.svg"_s).pixmap(iconSize));
    auto* words = new QLabel(this);
    words->setObjectName(u"aboutText"_s);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setText(
        tr("Postmortem %1\n\nA desktop workbench for mail-server incidents. It reads logs on this machine, "
           "changes nothing beside them and sends nothing away.\n\n"
           "Free software under the GNU General Public License, version 3 or later; it comes without any "
           "warranty.\n\nBuilt with Qt %2, KDE's syntax highlighting, OpenSSL, ISA-L, libarchive, PCRE2 and Boost.")
            .arg(QStringLiteral(POSTMORTEM_VERSION), QString::fromLatin1(qVersion())));
    auto* row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addSpacing(10);
    row->addWidget(words, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(closeButton(this));
    setMinimumWidth(460);
}

} // namespace postmortem
