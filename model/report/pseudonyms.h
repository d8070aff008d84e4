// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Replacements for the accounts, mail addresses, domains, host names and network addresses of a case: the same name has
// the same replacement wherever it stands, in whatever case or form it is written ("test", "Test@Example.com" and
// "EXAMPLE\test" are one person; "::ffff:192.0.2.1" and "192.0.2.1" one address). Numbered in the order in which they
// are met, so the same document comes out the same. One object a document; not shared between threads.
//
// Kept are: loopback and the private ranges as networks, block lists (one must know which), and words.

#include "model/analysis/casesnapshot.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace postmortem {

class Pseudonyms final {
public:
    /// Learns the names: accounts, and the mail addresses and hosts in the strings of the case. Linear in both.
    explicit Pseudonyms(const CaseSnapshot& snapshot);

    /// A text of ours that may name somebody. Accounts are looked for as they are spelled, hosts among those of the
    /// case: an account named "info" does not touch the word "Info", nor a file name look like a host.
    [[nodiscard]] QString sentence(const QString& text);
    /// A line of a log, or what was decoded from it: accounts in any case, everything that has the shape of a host, and
    /// base64 that hides either.
    [[nodiscard]] QString raw(const QString& line);
    /// Somebody who works on the case: "analyst-1".
    [[nodiscard]] QString analyst(const QString& name);

private:
    enum class Manner : std::uint8_t { Sentence, Raw };
    /// What stands at a place: how many characters, and what replaces them.
    struct Match {
        qsizetype length = 0;
        QString text;
    };
    using Found = std::optional<Match>;

    void learnStrings(const CaseSnapshot& snapshot);
    void learnAccounts(const CaseSnapshot& snapshot);
    [[nodiscard]] QString replaced(const QString& text, Manner manner);
    [[nodiscard]] Found at(QStringView text, qsizetype place, Manner manner);
    [[nodiscard]] Found addressAt(QStringView text, qsizetype place);
    [[nodiscard]] Found mailboxAt(QStringView text, qsizetype place);
    [[nodiscard]] Found hostAt(QStringView text, qsizetype place, Manner manner);
    [[nodiscard]] Found accountAt(QStringView text, qsizetype place, Manner manner);
    [[nodiscard]] bool isNamed(const QString& name, const QString& spelling, bool inList) const;
    [[nodiscard]] Found hostLabelAt(QStringView text, qsizetype place);
    [[nodiscard]] Found cutAccountAt(QStringView text, qsizetype place);
    [[nodiscard]] Found base64At(QStringView text, qsizetype place);
    [[nodiscard]] QString hostBefore(const QString& line);

    [[nodiscard]] QString person(const QString& key);
    [[nodiscard]] QString personOf(const QString& local, const QString& domain);
    [[nodiscard]] QString host(const QString& name);
    [[nodiscard]] QString domain(const QString& base);
    [[nodiscard]] QString numbered(QHash<QString, QString>& names, const QString& key, const QString& word);
    [[nodiscard]] bool isBlockList(const QString& host) const;

    QHash<QString, QString> m_personOfAccount;    // lower-case spelling to the key of the person
    QSet<QString> m_named;                        // lower case: those that the findings' sentences are about
    QSet<QString> m_spellings;                    // of accounts, as the log has them
    std::map<QString, QString> m_sorted;          // lower-case spelling to spelling: for names that were cut short
    QHash<QString, std::vector<QString>> m_begin; // lower-case accounts by their first two characters, longest first
    QSet<QString> m_domains;                      // registered domains of the case
    QSet<QString> m_localDomains;
    QSet<QString> m_taken; // every name of the case: no replacement may be one
    QStringList m_blockLists;
    QHash<QString, QString> m_people;
    QHash<QString, QString> m_hosts;
    QHash<QString, QString> m_domainNames;
    QHash<QString, QString> m_addresses;
    QHash<QString, QString> m_networks;
    QHash<QString, QString> m_analysts;
    QSet<QString> m_hostLabels; // host names without a domain, from the heads of syslog lines
};

} // namespace postmortem
