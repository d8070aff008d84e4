// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checklist/abusereportdialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace postmortem {

namespace {

constexpr std::chrono::milliseconds typingPause{250};

} // namespace

AbuseReportDialog::AbuseReportDialog(SnapshotPtr snapshot, std::shared_ptr<const LineSource> lines,
                                     const AbuseSender& sender, QThreadPool& pool, QWidget* parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_lines(std::move(lines)), m_sender(sender), m_pool(pool),
      m_latest([this](const AbuseReports& reports) { take(reports); })
{
    setObjectName(QStringLiteral("abuseReportDialog"));
    setWindowTitle(tr("Abuse Reports"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("abuseNetworks"));
    m_list->setAccessibleName(tr("Networks"));
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(QStringLiteral("abusePreview"));
    m_preview->setAccessibleName(tr("The mail as it will be"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("abuseNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_preview);
    split->setStretchFactor(1, 1);
    split->setSizes({200, 640});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createSender());
    layout->addWidget(split, 1);
    layout->addWidget(m_note);
    layout->addWidget(createButtons());
    connect(m_list, &QListWidget::currentRowChanged, this, &AbuseReportDialog::showReport);
    resize(880, 640);
    ask();
}

QWidget* AbuseReportDialog::createSender()
{
    auto* fields = new QWidget(this);
    m_name = new QLineEdit(m_sender.name, fields);
    m_name->setObjectName(QStringLiteral("abuseSenderName"));
    m_address = new QLineEdit(m_sender.address, fields);
    m_address->setObjectName(QStringLiteral("abuseSenderAddress"));
    m_address->setPlaceholderText(tr("postmaster@ your domain"));
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &AbuseReportDialog::ask);
    auto* layout = new QFormLayout(fields);
    layout->setContentsMargins({});
    layout->addRow(tr("Your &name"), m_name);
    layout->addRow(tr("Your &address"), m_address);
    for (QLineEdit* edit : {m_name, m_address})
        connect(edit, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    return fields;
}

QWidget* AbuseReportDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy This One"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("abuseCopy"));
    m_save = buttons->addButton(tr("&Save All…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("abuseSave"));
    m_save->setToolTip(tr("One mail a network, as *.eml files in a folder; mail programs open them as drafts"));
    m_save->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_preview->toPlainText()); });
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(m_reports.reports); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

AbuseSender AbuseReportDialog::sender() const
{
    AbuseSender sender = m_sender;
    sender.name = m_name->text();
    sender.address = m_address->text();
    return sender;
}

void AbuseReportDialog::ask()
{
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_latest.ask(runOn(m_pool, [snapshot = m_snapshot, lines = m_lines, from = sender()](const Cancel& cancel) {
        return abuseReports(*snapshot, lines.get(), from, cancel);
    }));
}

void AbuseReportDialog::take(const AbuseReports& reports)
{
    const int row = std::max(0, m_list->currentRow());
    m_reports = reports;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const AbuseReport& report : reports.reports)
        m_list->addItem(
            tr("%1 · %2").arg(QString::fromStdString(report.network.toString())).arg(report.addresses.size()));
    const bool any = !reports.reports.empty();
    m_list->setCurrentRow(any ? std::min(row, m_list->count() - 1) : -1);
    m_copy->setEnabled(any);
    m_save->setEnabled(any);
    showReport(m_list->currentRow());
}

void AbuseReportDialog::showReport(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_reports.reports.size()) {
        m_preview->clear();
        m_note->setText(tr("No finding of weight names an address to report."));
        return;
    }
    const AbuseReport& report = m_reports.reports[static_cast<std::size_t>(row)];
    m_preview->setPlainText(QString::fromUtf8(report.mail).remove(u'\r'));
    QString note = tr("Nothing is sent from here. Who answers for a network says: whois %1")
                       .arg(QString::fromStdString(report.network.base.toString()));
    if (!report.users.empty())
        note += u'\n' + tr("Careful: people of yours sign in from these addresses too. Look there first.");
    if (!report.problem.isEmpty())
        note += u'\n' + tr("Lines are missing: %1").arg(report.problem);
    if (m_reports.leftOut > 0)
        note += u'\n' + tr("%n more network(s) have no report.", nullptr, static_cast<int>(m_reports.leftOut));
    m_note->setText(note);
}

} // namespace postmortem
