// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formatmaker.h"

#include "app/casesession.h"
#include "app/userformats.h"
#include "importers/formats/described/describedformat.h"
#include "importers/formats/format.h"
#include "model/base/job.h"
#include "model/items/plainwords.h"
#include "views/evidence/evidencepane.h"
#include "views/formatmaker/formatmakerdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// What the parser says, taken apart: "lines[3].pattern: why".
TrialAnswer answerFor(const QByteArray& description, const Error& error)
{
    TrialAnswer answer;
    QJsonParseError fault;
    static_cast<void>(QJsonDocument::fromJson(description, &fault));
    answer.problem = QString::fromStdString(error.message);
    if (fault.error != QJsonParseError::NoError) {
        answer.offset = QString::fromUtf8(description.first(fault.offset)).size();
        return answer;
    }
    const qsizetype colon = answer.problem.indexOf(u": "_s);
    const QString key = answer.problem.left(colon);
    if (colon > 0 && !key.contains(u' ')) {
        answer.key = key;
        answer.problem = answer.problem.mid(colon + 2);
    }
    return answer;
}

QList<std::pair<QString, QString>> fieldsOf(const LineFact& fact)
{
    QList<std::pair<QString, QString>> fields;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            fields.emplaceBack(name, value);
    };
    if (fact.stamp.kind == Stamp::Kind::Utc || fact.stamp.kind == Stamp::Kind::Local)
        add(u"stamp"_s, QString::fromStdString(toIsoUtc(TimeUs(fact.stamp.us))).chopped(1));
    if (fact.ip != IpAddress())
        add(u"ip"_s, QString::fromStdString(fact.ip.toString()));
    for (const auto& [name, value] : {std::pair(u"key"_s, fact.key),
                                      {u"host"_s, fact.host},
                                      {u"account"_s, fact.account},
                                      {u"sender"_s, fact.sender},
                                      {u"recipient"_s, fact.recipient},
                                      {u"recipients"_s, fact.detail},
                                      {u"queue"_s, fact.queueId},
                                      {u"text"_s, fact.text}})
        add(name, text(value));
    if (fact.protocol != Protocol::Other)
        add(u"protocol"_s, text(name(fact.protocol)));
    if (fact.mechanism != Mechanism::None)
        add(u"mechanism"_s, text(name(fact.mechanism)));
    if (fact.reason != Reason::None)
        add(u"reason"_s, text(name(fact.reason)));
    if (fact.count != 1)
        add(u"count"_s, QString::number(fact.count));
    if (fact.number != 0)
        add(u"size"_s, QString::number(fact.number));
    return fields;
}

TriedLine tryLine(const Format& format, const Description& description, const QByteArray& line)
{
    LineFact fact;
    TriedLine tried;
    const ScanStatus status = format.scan({line.data(), std::size_t(line.size())}, fact);
    if (status == ScanStatus::Match) {
        tried.outcome = TriedLine::Outcome::Understood;
        tried.event = text(name(description.lines[fact.kind].event));
        tried.fields = fieldsOf(fact);
    } else if (status == ScanStatus::Ignored) {
        tried.outcome = TriedLine::Outcome::Ignored;
    }
    return tried;
}

/// "My mail server" → "my-mail-server.json"
QString fileNameFor(std::string_view formatName)
{
    QString file;
    for (const QChar c : text(formatName).toLower()) {
        if (c.isLetterOrNumber())
            file += c;
        else if (!file.isEmpty() && !file.endsWith(u'-'))
            file += u'-';
    }
    while (file.endsWith(u'-'))
        file.chop(1);
    return (file.isEmpty() ? u"format"_s : file.left(60)) + u".json"_s;
}

KeptFormat keepIn(const QString& folder, const QByteArray& description, bool replace)
{
    const auto parsed = parseDescription(description, {});
    if (!parsed)
        return {{}, QString::fromStdString(parsed.error().message)};
    const QString path = folder + u'/' + fileNameFor(parsed->name);
    if (!replace && QFileInfo::exists(path))
        return {path, FormatDesk::tr("There is already a format in %1.").arg(path), true};
    QSaveFile file(path);
    const bool written = QDir().mkpath(folder) && file.open(QIODevice::WriteOnly)
                         && file.write(description) == description.size() && file.commit();
    if (!written)
        return {path, FormatDesk::tr("%1 cannot be written: %2").arg(path, file.errorString())};
    static_cast<void>(addUserFormats(folder)); // others of the folder that are wrong were told at the start
    return {path, {}};
}

} // namespace

QFuture<TrialAnswer> DescribedTrial::tryOut(const QByteArray& description, const QStringList& lines)
{
    return runOn(m_pool, [description, lines](const Cancel& cancel) {
        const auto parsed = parseDescription(description, {});
        if (!parsed)
            return answerFor(description, parsed.error());
        TrialAnswer answer;
        answer.name = text(parsed->name);
        const DescribedFormat format(*parsed);
        for (const QString& line : lines) {
            if (cancel.requested())
                break;
            answer.lines << tryLine(format, *parsed, line.toUtf8());
        }
        return answer;
    });
}

QFuture<KeptFormat> DescribedTrial::keep(const QByteArray& description, bool replace)
{
    return runOn(m_pool, [description, replace, folder = m_folder](const Cancel&) {
        return keepIn(folder, description, replace);
    });
}

FormatDesk::FormatDesk(QThreadPool& pool, CaseSession& session, EvidencePane& evidence, QWidget* window)
    : QObject(window), m_trial(pool, userFormatsFolder()), m_session(session), m_evidence(evidence), m_window(window)
{
    m_evidence.setFormats(shownFormatNames());
    connect(&m_evidence, &EvidencePane::readAsRequested, &m_session, &CaseSession::readAs);
}

void FormatDesk::openMaker()
{
    auto* dialog = new FormatMakerDialog(m_trial, m_session.state() != CaseSession::State::Empty, m_window);
    connect(dialog, &FormatMakerDialog::kept, this, [this] { m_evidence.setFormats(shownFormatNames()); });
    connect(dialog, &FormatMakerDialog::readAgainRequested, &m_session, &CaseSession::readAgain);
    dialog->open();
}

} // namespace postmortem
