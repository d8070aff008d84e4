// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/namesearch.h"

#include "model/decoding/decoding.h"
#include "model/remediation/checklistvalues.h"
#include "model/report/nameshapes.h"
#include "model/report/plaintext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postmortem::testing {

namespace {

// "name" of letters, digits and what joins them in addresses and hosts; found as a whole word.
const QRegularExpression& word()
{
    static const QRegularExpression expression(u"[\\w.@:%+-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

/// The word, and every part of it that a name could be: "a@b.c" holds "a@b.c", "b.c", "a".
QStringList partsOf(const QString& text)
{
    QStringList parts{text};
    static const QRegularExpression breaks(u"[@:%+=]"_s);
    parts += text.split(breaks, Qt::SkipEmptyParts);
    QStringList trimmed;
    for (QString part : std::as_const(parts)) {
        while (!part.isEmpty() && u".:-"_s.contains(part.back()))
            part.chop(1);
        trimmed += part;
    }
    return trimmed;
}

} // namespace

QSet<QString> namesOf(const CaseSnapshot& snapshot)
{
    QSet<QString> names;
    static const QRegularExpression number(u"^\\d+$"_s);
    for (std::size_t row = 0; row < snapshot.accounts.size(); ++row) {
        const QString name = QString::fromStdString(visibleText(snapshot.accountName(AccountId(row)))).toLower();
        if (name.size() > 2 && !shapes::isCommonWord(name) && !number.match(name).hasMatch())
            names.insert(name);
    }
    for (const Address& address : snapshot.addresses)
        if (address.ip.known() && !address.ip.isLoopback())
            names.insert(QString::fromStdString(address.ip.toString()));
    static const QRegularExpression mailbox(u"[\\w.+-]+@[\\w-]+(\\.[\\w-]+)*\\.[A-Za-z]{2,}"_s);
    const auto add = [&](StringId id) {
        const QString text = QString::fromStdString(visibleText(snapshot.text(id))).toLower();
        for (auto it = mailbox.globalMatch(text); it.hasNext();) {
            const QString found = it.next().captured();
            names.insert(found);
            names.insert(found.section(u'@', 1));
        }
    };
    for (const Message& message : snapshot.messages)
        add(message.sender);
    for (std::size_t row = 0; row < snapshot.events.size(); ++row)
        if (const EventKind kind = snapshot.events.kinds()[row];
            kind == EventKind::RcptAccepted || kind == EventKind::RcptRefused || kind == EventKind::MailFrom)
            add(snapshot.events.at(row).text());
    for (const std::string& domain : snapshot.settings.localDomains)
        names.insert(QString::fromStdString(domain));
    const ChecklistValues values = checklistValues(snapshot);
    for (const std::string& list : values.lists.value(u"block_list"_s))
        names.remove(QString::fromStdString(list));
    return names;
}

QStringList namesIn(const QString& text, const QSet<QString>& names, bool anyCase)
{
    QStringList found;
    for (auto it = word().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (const QString& part : partsOf(match.captured())) {
            const bool exact = anyCase || part.contains(u'.') || part.contains(u'@');
            // An everyday word is a name only in a list or alone in a cell: harvests try "web" and "service".
            const QString before = text.mid(std::max<qsizetype>(0, match.capturedStart() - 2), 2);
            const QString after = text.mid(match.capturedEnd(), 2);
            const bool alone = before.endsWith(u'\n') || before == "| "_L1 || after.startsWith(u',') || after == " |"_L1
                               || before == ", "_L1 || before == ": "_L1;
            static const QRegularExpression letters(u"^\\p{L}+$"_s);
            if (!exact && letters.match(part).hasMatch() && !alone)
                continue;
            if (names.contains(exact ? part.toLower() : part))
                found +=
                    part + u": "_s + text.mid(std::max<qsizetype>(0, match.capturedStart() - 40), 100).simplified();
        }
    }
    return found;
}

QStringList namesIn(const ReportDocument& document, const CaseSnapshot& snapshot)
{
    const QSet<QString> names = namesOf(snapshot);
    ReportDocument words = document;
    QStringList found;
    static const QRegularExpression base64(u"[A-Za-z0-9+/]{4,}={0,2}"_s);
    for (DocumentSection& section : words.sections)
        for (ReportBlock& block : section.blocks) {
            auto* excerpt = std::get_if<ExcerptBlock>(&block);
            if (!excerpt)
                continue;
            for (const ExcerptLine& line : excerpt->lines) {
                found += namesIn(line.text + u' ' + line.decoded, names, true);
                for (auto it = base64.globalMatch(line.text); it.hasNext();)
                    if (const auto decoded = decodeBase64(it.next().captured().toStdString()))
                        found += namesIn(QString::fromLatin1(decoded->data(), qsizetype(decoded->size())), names, true);
            }
            excerpt->lines.clear();
        }
    return found + namesIn(toPlainText(words), names, false);
}

} // namespace postmortem::testing
