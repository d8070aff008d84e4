// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checklist/blocklistdialog.h"

#include "model/items/plainwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace postmortem {

namespace {

constexpr qsizetype mostShown = 200'000; // bytes; the file holds all of it
constexpr std::size_t mostNamed = 5;

} // namespace

BlockListDialog::BlockListDialog(SnapshotPtr snapshot, QThreadPool& pool, QWidget* parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_pool(pool),
      m_latest([this](const Answer& answer) { take(answer); })
{
    setObjectName(QStringLiteral("blockListDialog"));
    setWindowTitle(tr("Block List"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("blockListSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(QStringLiteral("blockListPreview"));
    m_preview->setAccessibleName(tr("The file as it will be"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createChoices());
    layout->addWidget(m_summary);
    layout->addWidget(m_preview, 1);
    layout->addWidget(createButtons());
    resize(720, 560);
    ask();
}

QWidget* BlockListDialog::createChoices()
{
    auto* choices = new QWidget(this);
    m_format = new QComboBox(choices);
    m_format->setObjectName(QStringLiteral("blockListFormat"));
    for (const BlockFormat one : blockFormats)
        m_format->addItem(title(one), static_cast<int>(one));
    m_networks = new QCheckBox(tr("Whole &networks where several addresses share one"), choices);
    m_networks->setObjectName(QStringLiteral("blockListNetworks"));
    m_networks->setToolTip(tr("An IPv4 /24 or IPv6 /64, and never one from which people of yours sign in or send"));
    m_shared = new QCheckBox(tr("Also addresses that &people of yours use"), choices);
    m_shared->setObjectName(QStringLiteral("blockListShared"));
    m_shared->setToolTip(tr("Locks them out too; each such line has a warning above it"));
    auto* layout = new QFormLayout(choices);
    layout->setContentsMargins({});
    layout->addRow(tr("&For"), m_format);
    layout->addRow(QString(), m_networks);
    layout->addRow(QString(), m_shared);
    connect(m_format, &QComboBox::currentIndexChanged, this, &BlockListDialog::ask);
    connect(m_networks, &QCheckBox::toggled, this, &BlockListDialog::ask);
    connect(m_shared, &QCheckBox::toggled, this, &BlockListDialog::ask);
    return choices;
}

QWidget* BlockListDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("blockListCopy"));
    m_copy->setToolTip(tr("Copies the whole file"));
    m_save = buttons->addButton(tr("&Save As…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("blockListSave"));
    m_save->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_answer.text)); });
    connect(m_save, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(fileName(m_answer.format), m_answer.text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

BlockFormat BlockListDialog::format() const
{
    return static_cast<BlockFormat>(m_format->currentData().toInt());
}

BlockChoices BlockListDialog::choices() const
{
    return {.networks = m_networks->isChecked(), .shared = m_shared->isChecked()};
}

void BlockListDialog::ask()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_latest.ask(runOn(m_pool, [snapshot = m_snapshot, wanted = choices(), format = format()](const Cancel& cancel) {
        Answer answer{.list = blockList(*snapshot, wanted, cancel), .format = format, .text = {}};
        answer.text = blockListText(answer.list, format);
        return answer;
    }));
}

void BlockListDialog::take(const Answer& answer)
{
    m_answer = answer;
    m_summary->setText(summary(answer.list));
    QString text = QString::fromUtf8(answer.text.first(std::min(mostShown, answer.text.size())));
    if (answer.text.size() > mostShown)
        text += tr("\n… The file goes on; Copy and Save As take all of it.");
    m_preview->setPlainText(text);
    const bool any = !answer.list.entries.empty();
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
}

QString BlockListDialog::summary(const BlockList& list) const
{
    if (list.entries.empty() && list.leftOut.empty())
        return tr("No finding of weight names an address to block.");
    std::size_t addresses = 0;
    for (const BlockEntry& entry : list.entries)
        addresses += entry.addresses.size();
    QString text = tr("%n hostile address(es) in ", nullptr, static_cast<int>(addresses))
                   + tr("%n line(s).", nullptr, static_cast<int>(list.entries.size()));
    const bool shared = m_shared->isChecked();
    QStringList named;
    for (const BlockEntry& entry : shared ? list.entries : list.leftOut)
        if (!entry.users.empty() && named.size() < static_cast<qsizetype>(mostNamed))
            named += tr("%1 (%2)").arg(QString::fromStdString(entry.text()),
                                       shownText(m_snapshot->accountName(entry.users.front())));
    if (named.empty())
        return text;
    const QString names = named.join(QStringLiteral(", "));
    return text + u' '
           + (shared ? tr("Careful: people of yours sign in from here too: %1.").arg(names)
                     : tr("Left out, because people of yours sign in from there too: %1.").arg(names));
}

} // namespace postmortem
