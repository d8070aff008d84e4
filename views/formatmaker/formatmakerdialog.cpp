// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/formatmaker/formatmakerdialog.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"
#include "views/formatmaker/keyplace.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr qsizetype mostLines = 500;
enum Column { EventColumn, FieldsColumn, LineColumn, columns };

/// What a description looks like, to be changed: it fits the line above it.
const QString firstLine = u"2026-03-03 06:22:01 login failed for anna@example.com from 203.0.113.66"_s;
const QString firstDescription = uR"json({
    "version": 1,
    "name": "My mail server",
    "header": {
        "pattern": "(?<stamp>\\d{4}-\\d\\d-\\d\\d [\\d:]{8}) ",
        "stamps": ["%Y-%m-%d %H:%M:%S"]
    },
    "lines": [
        {
            "contains": "login failed",
            "pattern": "login failed for (?<account>.*) from (?<ip>\\S+)$",
            "event": "login-failed",
            "protocol": "pop3",
            "reason": "wrong password"
        }
    ]
}
)json"_s;

QLabel* makeLabel(const QString& name, QWidget* parent)
{
    QLabel* label = plainLabel({}, parent);
    label->setObjectName(name);
    return label;
}

QPlainTextEdit* makeEditor(const QString& name, const QString& title, const QString& text, QWidget* parent)
{
    auto* editor = new QPlainTextEdit(text, parent);
    editor->setObjectName(name);
    editor->setAccessibleName(title);
    editor->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    editor->setTabChangesFocus(true);
    return editor;
}

/// A title above a widget, with its mnemonic.
QWidget* titled(const QString& title, QWidget* widget, QWidget* below, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    auto* label = new QLabel(title, box);
    label->setBuddy(widget);
    layout->addWidget(label);
    layout->addWidget(widget, 1);
    if (below)
        layout->addWidget(below);
    return box;
}

QString fieldsText(const TriedLine& line)
{
    QStringList texts;
    for (const auto& [name, value] : line.fields)
        texts << u"%1 = %2"_s.arg(name, value);
    return texts.join(u"   "_s);
}

} // namespace

FormatMakerDialog::FormatMakerDialog(FormatTrial& trial, bool caseOpen, QWidget* parent)
    : QDialog(parent), m_trial(trial), m_caseOpen(caseOpen),
      m_answer([this](const TrialAnswer& answer) { show(answer); }),
      m_kept([this](const KeptFormat& kept) { showKept(kept); })
{
    setObjectName(u"formatMaker"_s);
    setWindowTitle(tr("New Format"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(createEditors());
    split->addWidget(createResults());
    split->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(split, 1);
    layout->addWidget(createButtons());
    resize(1100, 640);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &FormatMakerDialog::tryOut);
    for (const QPlainTextEdit* editor : {m_lines, m_description}) {
        connect(editor, &QPlainTextEdit::textChanged, this, [this] {
            m_replace = false;
            m_keep->setEnabled(false);
            m_pause.start();
        });
    }
    tryOut();
}

QWidget* FormatMakerDialog::createEditors()
{
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    m_lines = makeEditor(u"formatLines"_s, tr("Lines of the log"), firstLine + u'\n', split);
    m_description = makeEditor(u"formatDescription"_s, tr("Description of the format"), firstDescription, split);
    m_problem = makeLabel(u"formatProblem"_s, split);
    split->addWidget(titled(tr("&Lines of the log, pasted here:"), m_lines, nullptr, split));
    split->addWidget(titled(tr("&Description (JSON):"), m_description, m_problem, split));
    split->setSizes({180, 420});
    return split;
}

QWidget* FormatMakerDialog::createResults()
{
    m_model = new QStandardItemModel(0, columns, this);
    m_model->setHorizontalHeaderLabels({tr("Event"), tr("What it says"), tr("Line")});
    m_table = new QTableView(this);
    m_table->setObjectName(u"formatResults"_s);
    m_table->setAccessibleName(tr("What the lines say under this description"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(EventColumn, fontMetrics().averageCharWidth() * 18);
    m_table->setColumnWidth(FieldsColumn, fontMetrics().averageCharWidth() * 46);
    m_summary = makeLabel(u"formatSummary"_s, this);
    return titled(tr("What the lines &say:"), m_table, m_summary, this);
}

QWidget* FormatMakerDialog::createButtons()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_keep = buttons->addButton(tr("&Keep This Format"), QDialogButtonBox::ActionRole);
    m_keep->setObjectName(u"keepFormat"_s);
    m_keep->setToolTip(tr("Into your folder of formats; it is recognised from then on"));
    m_keep->setEnabled(false);
    m_again = buttons->addButton(tr("&Read the Files Again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"readAgainWithFormat"_s);
    m_again->setEnabled(false);
    m_again->setVisible(m_caseOpen);
    connect(m_keep, &QPushButton::clicked, this, &FormatMakerDialog::keep);
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT readAgainRequested();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

QStringList FormatMakerDialog::lines() const
{
    QStringList lines = m_lines->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    lines.resize(std::min(lines.size(), mostLines));
    return lines;
}

void FormatMakerDialog::tryOut()
{
    m_answer.ask(m_trial.tryOut(m_description->toPlainText().toUtf8(), lines()));
}

void FormatMakerDialog::show(const TrialAnswer& answer)
{
    markProblem(answer);
    m_keep->setEnabled(answer.problem.isEmpty());
    m_keep->setText(tr("&Keep This Format"));
    const QStringList texts = lines();
    m_model->setRowCount(0);
    qsizetype understood = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < std::min(answer.lines.size(), texts.size()); ++i) {
        const TriedLine& line = answer.lines[i];
        understood += line.outcome == TriedLine::Outcome::Understood ? 1 : 0;
        bad += line.outcome == TriedLine::Outcome::Bad ? 1 : 0;
        const QString event = line.outcome == TriedLine::Outcome::Understood ? line.event
                              : line.outcome == TriedLine::Outcome::Ignored  ? tr("ignored")
                                                                             : tr("not understood");
        m_model->appendRow({new QStandardItem(event), new QStandardItem(shownText(fieldsText(line).toStdString())),
                            new QStandardItem(shownText(texts[i].toStdString()))});
    }
    m_summary->setText(answer.lines.isEmpty() ? QString()
                                              : tr("%1 of %n line(s) say something, %2 are not understood.", nullptr,
                                                   int(answer.lines.size()))
                                                    .arg(understood)
                                                    .arg(bad));
}

void FormatMakerDialog::markProblem(const TrialAnswer& answer)
{
    m_problem->setText(answer.problem.isEmpty() ? tr("The description is in order: “%1”.").arg(answer.name)
                       : answer.key.isEmpty()   ? answer.problem
                                                : tr("%1: %2", "key, what is wrong").arg(answer.key, answer.problem));
    TextPlace place;
    if (answer.offset >= 0)
        place = {std::min(answer.offset, m_description->toPlainText().size() - 1), 1};
    else if (!answer.key.isEmpty())
        place = placeOfKey(m_description->toPlainText(), answer.key);
    QList<QTextEdit::ExtraSelection> marks;
    if (place.at >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = m_description->textCursor();
        mark.cursor.setPosition(int(place.at));
        mark.cursor.setPosition(int(place.at + place.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(Qt::red);
        mark.format.setToolTip(answer.problem);
        marks << mark;
    }
    m_description->setExtraSelections(marks);
}

void FormatMakerDialog::keep()
{
    m_keep->setEnabled(false);
    m_kept.ask(m_trial.keep(m_description->toPlainText().toUtf8(), m_replace));
}

void FormatMakerDialog::showKept(const KeptFormat& kept)
{
    m_replace = kept.exists;
    m_keep->setEnabled(!kept.problem.isEmpty());
    m_keep->setText(kept.exists ? tr("&Replace the Older One") : tr("&Keep This Format"));
    m_again->setEnabled(kept.problem.isEmpty() && m_caseOpen);
    m_problem->setText(kept.problem.isEmpty() ? tr("Kept as %1.").arg(kept.path) : kept.problem);
    if (kept.problem.isEmpty())
        Q_EMIT this->kept(kept.path);
}

} // namespace postmortem
