// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/decode/decodepane.h"

#include "model/items/plainwords.h"
#include "views/common/plainlabel.h"
#include "views/decode/valuetext.h"
#include "views/theme/palette.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

const QString bullets = u"••••••"_s; // its length tells nothing of what it stands for

QString shownLines(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines)
        line = shownText(line.toStdString());
    return lines.join(u'\n');
}

// A password that would still decode from a masked text.
const DecodedItem* openPassword(const Decoded& decoded)
{
    const auto found = std::ranges::find_if(decoded.items, [](const DecodedItem& item) {
        return item.kind == DecodedItem::Kind::Password && !item.encoded.empty()
               && !QString::fromStdString(item.encoded).contains(bullets);
    });
    return found == decoded.items.end() ? nullptr : &*found;
}

// Masks line by line; what the decoder finds in the result nonetheless (it sees the text as a whole) is masked too.
QString maskedDialogue(const QString& text)
{
    QStringList lines;
    std::string previous;
    for (const QString& line : text.split(u'\n')) {
        const std::string bytes = line.toStdString();
        lines.append(shownText(maskSecrets(bytes, previous)));
        previous = bytes;
    }
    QString masked = lines.join(u'\n');
    for (Decoded left = decodeText(masked.toStdString()); const DecodedItem* item = openPassword(left);) {
        const QString secret = QString::fromStdString(item->encoded);
        const qsizetype at = masked.lastIndexOf(secret);
        if (at < 0)
            return bullets;
        masked.replace(at, secret.size(), bullets);
        left = decodeText(masked.toStdString());
    }
    return masked;
}

} // namespace

DecodePane::DecodePane(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"decodePane"_s);
    createInput();
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_input);
    splitter->addWidget(createSheet());
    splitter->setSizes({100, 100});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(splitter);
    clear();
}

void DecodePane::createInput()
{
    m_input = new QPlainTextEdit(this);
    m_input->setObjectName(u"decodeInput"_s);
    m_input->setAccessibleName(tr("Text to decode"));
    m_input->setPlaceholderText(tr("Select a line of the transcript, or paste one here: a base64 login, a header, "
                                   "a whole dialogue."));
    m_input->setTabChangesFocus(true);
    m_input->setFrameShape(QFrame::NoFrame);
    m_input->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_input->document()->setDocumentMargin(8);
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(font().pointSizeF());
    m_input->setFont(mono);
    m_input->setMinimumHeight(m_input->fontMetrics().lineSpacing() * 2);
    connect(m_input, &QPlainTextEdit::textChanged, this, &DecodePane::takeInput);
}

QWidget* DecodePane::createSheet()
{
    auto* sheet = new QWidget;
    m_place = new QVBoxLayout(sheet);
    m_place->setContentsMargins(10, 6, 10, 6);
    m_problem = mutedLabel({}, sheet);
    m_problem->setObjectName(u"decodeProblem"_s);
    m_place->addWidget(m_problem);
    m_place->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(sheet);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    sheet->setBackgroundRole(QPalette::Base);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What the text decodes to"));
    return scroll;
}

void DecodePane::setText(const QString& text)
{
    if (text == m_followed)
        return; // keeps a password that a person has asked for
    m_followed = text;
    m_revealed = false;
    showInput();
    decode(text);
}

void DecodePane::clear()
{
    m_followed.clear();
    m_revealed = false;
    showInput();
    decode({});
}

void DecodePane::focusInput()
{
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
}

void DecodePane::showInput()
{
    m_filling = true;
    m_input->setPlainText(m_revealed ? shownLines(m_followed) : maskedDialogue(m_followed));
    m_filling = false;
}

// The user types or pastes; what the transcript had put here is gone.
void DecodePane::takeInput()
{
    if (m_filling)
        return;
    m_followed.clear();
    m_revealed = false;
    decode(m_input->toPlainText());
}

void DecodePane::decode(const QString& text)
{
    if (text.trimmed().isEmpty()) {
        m_decoded = {};
    } else if (m_followed.isEmpty() && text.contains(bullets)) {
        m_decoded = {};
        m_decoded.problem =
            tr("Part of this text is hidden behind bullets. Paste the whole text to decode it.").toStdString();
    } else {
        m_decoded = decodeText(text.toStdString());
    }
    showResult();
}

void DecodePane::showResult()
{
    if (m_result) {
        m_place->removeWidget(m_result);
        m_result->hide();
        m_result->deleteLater();
    }
    m_problem->setText(shownText(m_decoded.problem));
    m_problem->setVisible(!m_decoded.problem.empty());
    m_result = new QWidget(m_place->parentWidget());
    m_result->setObjectName(u"decodeResult"_s);
    m_rows = new QFormLayout(m_result);
    m_rows->setContentsMargins({});
    m_rows->setHorizontalSpacing(14);
    m_rows->setVerticalSpacing(4);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_decoded.mechanism.empty() && !m_decoded.items.empty())
        addRow(tr("Mechanism"), valueField(shownText(m_decoded.mechanism), {}));
    QStringList prompts;
    for (const DecodedItem& item : m_decoded.items) {
        if (item.kind == DecodedItem::Kind::Prompt)
            prompts.append(shownText(item.value));
        else
            addRow(shownText(item.label), item.kind == DecodedItem::Kind::Password
                                              ? passwordField(item)
                                              : valueField(shownText(item.value), shownText(item.note)));
    }
    if (!prompts.isEmpty()) // the server's words, not the client's: last, and as one
        addRow(tr("Server asked"), valueField(prompts.join(u"  "_s), {}));
    m_place->insertWidget(0, m_result);
    m_result->show();
}

void DecodePane::addRow(const QString& label, QWidget* field)
{
    QLabel* name = mutedLabel(label, m_result);
    name->setWordWrap(false);
    field->setAccessibleName(label);
    if (auto* text = field->findChild<ValueText*>())
        text->setAccessibleName(label);
    m_rows->addRow(name, field);
}

// The value, and below it what is to be said about it.
QWidget* DecodePane::valueField(const QString& value, const QString& note, QWidget* beside)
{
    auto* field = new QWidget(m_result);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new ValueText(value, field), beside ? 0 : 1);
    if (beside) {
        beside->setParent(field);
        line->addWidget(beside);
        line->addStretch(1);
    }
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(line);
    if (!note.isEmpty())
        layout->addWidget(mutedLabel(note, field));
    return field;
}

QWidget* DecodePane::passwordField(const DecodedItem& item)
{
    auto* reveal = new QToolButton(m_result);
    reveal->setObjectName(u"revealPassword"_s);
    reveal->setText(m_revealed ? tr("hide") : tr("show"));
    reveal->setToolTip(m_revealed ? tr("Hide the password again") : tr("Show the password"));
    reveal->setAccessibleName(reveal->toolTip());
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::TabFocus);
    reveal->setCursor(Qt::PointingHandCursor);
    reveal->setMaximumHeight(fontMetrics().lineSpacing() + 4);
    QPalette link = palette();
    link.setColor(QPalette::ButtonText, Palette::of(palette()).accent);
    reveal->setPalette(link);
    QFont underlined = reveal->font();
    underlined.setUnderline(true);
    reveal->setFont(underlined);
    connect(reveal, &QToolButton::clicked, this, [this] { setRevealed(!m_revealed); });
    return valueField(m_revealed ? shownText(item.value) : bullets, shownText(item.note), reveal);
}

void DecodePane::setRevealed(bool revealed)
{
    m_revealed = revealed;
    if (!m_followed.isEmpty())
        showInput();
    showResult();
    if (auto* button = m_result->findChild<QToolButton*>(u"revealPassword"_s))
        button->setFocus(Qt::OtherFocusReason); // the button that was pressed is gone; the keyboard stays where it was
    if (revealed)
        Q_EMIT passwordShown();
}

} // namespace postmortem
