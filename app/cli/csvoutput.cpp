// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/csvoutput.h"

#include "model/base/csv.h"
#include "model/decoding/decoding.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

QString shown(std::string_view bytes)
{
    return QString::fromStdString(visibleText(bytes));
}

/// One row of fields.
class Row final {
public:
    Row& add(const QString& value)
    {
        m_fields += csvField(value);
        return *this;
    }
    Row& add(std::string_view value) { return add(shown(value)); }
    Row& add(std::uint64_t value) { return add(QString::number(value)); }
    Row& add(TimeUs time) { return add(QString::fromStdString(toIsoUtc(time))); }
    [[nodiscard]] QByteArray bytes() const { return m_fields.join(u',').toUtf8() + "\r\n"; }

private:
    QStringList m_fields;
};

std::string severityName(Severity severity)
{
    return severity == Severity::None ? std::string() : std::string(name(severity));
}

template <class Range, class Write>
Result<> writeTable(const QDir& folder, const QString& fileName, QByteArrayView heading, const Range& rows, Write write)
{
    QSaveFile file(folder.filePath(fileName));
    bool ok = file.open(QIODevice::WriteOnly) && file.write((heading.toByteArray() + "\r\n")) >= 0;
    for (const auto& entry : rows) {
        Row row;
        write(row, entry);
        const QByteArray bytes = row.bytes();
        ok = ok && file.write(bytes) == bytes.size();
    }
    if (ok && file.commit())
        return {};
    return std::unexpected(Error{ErrorCode::WriteFailed, "it cannot be written: " + file.errorString().toStdString(),
                                 file.fileName().toStdString(), 0});
}

QString joined(const CaseSnapshot& snapshot, const std::vector<AccountId>& accounts)
{
    QStringList names;
    for (const AccountId id : accounts)
        names += shown(snapshot.accountName(id));
    return names.join(u' ');
}

Result<> writeAddresses(const QDir& folder, const CaseSnapshot& snapshot)
{
    return writeTable(folder, u"addresses.csv"_s,
                      "address,severity,failed_logins,logins,accounts_tried,accounts_opened,messages,recipients,"
                      "relayed_recipients,relay_refused,first,last",
                      snapshot.addresses, [&](Row& row, const Address& a) {
                          row.add(a.ip.toString()).add(severityName(a.severity)).add(a.failedLogins).add(a.logins);
                          row.add(a.accountsTried).add(joined(snapshot, a.opened)).add(a.messages).add(a.recipients);
                          row.add(a.relayedRecipients).add(a.relayRefused).add(a.first).add(a.last);
                      });
}

Result<> writeAccounts(const QDir& folder, const CaseSnapshot& snapshot)
{
    return writeTable(
        folder, u"accounts.csv"_s,
        "account,severity,failed_logins,logins,addresses,messages,recipients,relayed_recipients,"
        "compromised_at,compromised_by",
        snapshot.accounts, [&](Row& row, const Account& a) {
            row.add(snapshot.text(a.name)).add(severityName(a.severity)).add(a.failedLogins).add(a.logins);
            row.add(a.addresses).add(a.messages).add(a.recipients).add(a.relayedRecipients);
            row.add(a.compromised ? a.compromised->at : TimeUs());
            row.add(a.compromised ? snapshot.addressText(a.compromised->by) : std::string());
        });
}

Result<> writeSessions(const QDir& folder, const CaseSnapshot& snapshot)
{
    return writeTable(
        folder, u"sessions.csv"_s,
        "protocol,address,account,first,last,failed_logins,logins,messages,recipients,refused,helo,file,line",
        snapshot.sessions, [&](Row& row, const Session& s) {
            row.add(name(s.protocol)).add(snapshot.addressText(s.address)).add(snapshot.accountName(s.account));
            row.add(s.first).add(s.last).add(s.failedLogins).add(s.logins).add(s.messages).add(s.recipients);
            row.add(s.refused).add(snapshot.text(s.helo)).add(snapshot.sources[s.source.row()].name);
            row.add(std::uint64_t{s.firstLine});
        });
}

Result<> writeMessages(const QDir& folder, const CaseSnapshot& snapshot)
{
    return writeTable(
        folder, u"messages.csv"_s,
        "time,queue_id,address,account,sender,recipients,relayed,relay_by,relay_account,refused,delivered,"
        "deferred,bounced,bytes,accepted,file,line",
        snapshot.messages, [&](Row& row, const Message& m) {
            row.add(m.time).add(snapshot.text(m.queueId)).add(snapshot.addressText(m.address));
            row.add(snapshot.accountName(m.account)).add(snapshot.text(m.sender)).add(m.recipients).add(m.relayed);
            row.add(m.accepted ? name(m.authority) : std::string_view());
            row.add(snapshot.accountName(m.authorityAccount)).add(m.refused).add(m.delivered).add(m.deferred);
            row.add(m.bounced).add(m.size).add(std::string_view(m.accepted ? "yes" : "no"));
            row.add(snapshot.sources[m.source.row()].name).add(std::uint64_t{m.line});
        });
}

Result<> writeFindings(const QDir& folder, const CaseSnapshot& snapshot)
{
    return writeTable(
        folder, u"findings.csv"_s, "kind,severity,confidence,title,text,addresses,accounts,first,last,rule",
        snapshot.findings, [&](Row& row, const Finding& f) {
            QStringList addresses;
            for (const AddressId id : f.addresses)
                addresses += shown(snapshot.addressText(id));
            row.add(name(f.kind)).add(name(f.severity)).add(name(f.confidence)).add(f.title).add(f.text);
            row.add(addresses.join(u' ')).add(joined(snapshot, f.accounts)).add(f.first).add(f.last).add(f.rule);
        });
}

} // namespace

Result<> writeCsvFolder(const QString& folder, const CaseSnapshot& snapshot)
{
    if (!QDir().mkpath(folder))
        return std::unexpected(Error{ErrorCode::WriteFailed, "the folder cannot be made", folder.toStdString(), 0});
    const QDir place(folder);
    for (const auto write : {writeAddresses, writeAccounts, writeSessions, writeMessages, writeFindings}) {
        if (auto written = write(place, snapshot); !written)
            return written;
    }
    return {};
}

} // namespace postmortem
