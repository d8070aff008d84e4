// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/pseudonyms.h"

#include "model/analysis/accountgroups.h"
#include "model/decoding/decoding.h"
#include "model/remediation/checklistvalues.h"
#include "model/report/nameshapes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

using namespace shapes;

namespace {

constexpr qsizetype keyLength = 2; // of the index of accounts

QString visible(std::string_view bytes)
{
    return QString::fromStdString(visibleText(bytes));
}

bool isNumber(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

bool isHexOrPoint(QChar c)
{
    return c.unicode() < 0x80
           && (c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f') || c == u'.' || c == u':');
}

std::optional<IpAddress> parsed(QStringView text)
{
    return IpAddress::parse(text.toLatin1().toStdString());
}

bool isKept(const IpAddress& address)
{
    return address.isLoopback() || !address.known();
}

// "/24" behind an address.
qsizetype prefixLength(QStringView text)
{
    qsizetype end = 1;
    while (end < text.size() && end < 4 && text[end].isDigit())
        ++end;
    return !text.empty() && text[0] == u'/' && end > 1 && (end == text.size() || !isWord(text[end])) ? end : 0;
}

} // namespace

Pseudonyms::Pseudonyms(const CaseSnapshot& snapshot)
{
    for (const std::string& domain : snapshot.settings.localDomains) {
        m_localDomains.insert(visible(domain).toLower());
        m_domains.insert(registeredDomain(visible(domain)));
    }
    learnAccounts(snapshot);
    learnStrings(snapshot);
    const ChecklistValues values = checklistValues(snapshot);
    for (const std::string& list : values.lists.value(u"block_list"_s))
        m_blockLists += visible(list).toLower();
    for (const QString& list : std::as_const(m_blockLists))
        m_domains.insert(registeredDomain(list));
}

void Pseudonyms::learnAccounts(const CaseSnapshot& snapshot)
{
    const AccountGroups groups(snapshot);
    for (std::size_t row = 0; row < snapshot.accounts.size(); ++row) {
        const AccountId id(row);
        const QString spelling = visible(snapshot.accountName(id));
        const QString lower = spelling.toLower();
        if (lower.isEmpty())
            continue;
        m_spellings.insert(spelling);
        m_taken.insert(lower);
        m_personOfAccount[lower] = visible(snapshot.accountName(groups.principal(id))).toLower();
        m_sorted.emplace(lower, spelling);
        m_begin[lower.left(keyLength)].push_back(lower);
    }
    constexpr std::size_t mostNamed = 6; // of a finding's accounts in its sentences
    const auto add = [&](const std::vector<AccountId>& accounts) {
        for (std::size_t i = 0; i < std::min(mostNamed, accounts.size()); ++i)
            m_named.insert(visible(snapshot.accountName(accounts[i])).toLower());
    };
    for (const Finding& finding : snapshot.findings)
        add(finding.accounts);
    for (const Incident& incident : snapshot.incidents)
        add(incident.accounts);
    for (std::vector<QString>& names : m_begin) {
        std::ranges::sort(names);
        names.erase(std::ranges::unique(names).begin(), names.end());
        std::ranges::stable_sort(names, std::greater(), &QString::size);
    }
}

// Senders, recipients, greetings and replies: whatever in them looks like a host is one of the case.
void Pseudonyms::learnStrings(const CaseSnapshot& snapshot)
{
    const std::size_t count = snapshot.strings ? snapshot.strings->size() : 0;
    for (std::size_t row = 0; row < count; ++row) {
        const std::string_view bytes = snapshot.text(StringId(row));
        if (bytes.find('.') == std::string_view::npos)
            continue;
        const QString text = visible(bytes);
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (i > 0 && (isWord(text[i - 1]) || text[i - 1] == u'-'))
                continue;
            if (const qsizetype length = hostLength(text, i); length > 0) {
                const QString host = text.mid(i, length).toLower();
                m_taken.insert(host);
                m_domains.insert(registeredDomain(host));
                i += length;
            }
        }
    }
}

QString Pseudonyms::sentence(const QString& text)
{
    // A cell that is an account and nothing else, however short or common the name.
    if (m_spellings.contains(text) && !text.contains(u'@'))
        return personOf(text, {});
    return replaced(text, Manner::Sentence);
}

QString Pseudonyms::raw(const QString& line)
{
    return replaced(hostBefore(line), Manner::Raw);
}

QString Pseudonyms::analyst(const QString& name)
{
    return name.isEmpty() ? name : numbered(m_analysts, name, u"analyst-"_s);
}

// The server's own name, where syslog writes it: it may be one bare word that only its place tells.
QString Pseudonyms::hostBefore(const QString& line)
{
    static const QRegularExpression head(
        u"^(?:<\\d+>\\d? ?)?(?:[A-Z][a-z]{2} [ \\d]\\d \\d\\d:\\d\\d:\\d\\d|\\d{4}-\\d\\d-\\d\\dT\\S+) "
        "([A-Za-z0-9._-]+) [^\\s:]+(?::| )"_s);
    const auto match = head.match(line);
    if (!match.hasMatch() || match.captured(1).contains(u'.') || isNumber(match.captured(1)))
        return line;
    m_hostLabels.insert(match.captured(1).toLower());
    QString changed = line;
    return changed.replace(match.capturedStart(1), match.capturedLength(1), host(match.captured(1)));
}

QString Pseudonyms::replaced(const QString& text, Manner manner)
{
    QString result;
    qsizetype done = 0;
    const QStringView view(text);
    for (qsizetype i = 0; i < text.size();) {
        const Found found = at(view, i, manner);
        if (!found) {
            ++i;
            continue;
        }
        result += view.sliced(done, i - done);
        result += found->text;
        done = i += found->length;
    }
    result += view.sliced(done);
    return result;
}

Pseudonyms::Found Pseudonyms::at(QStringView text, qsizetype place, Manner manner)
{
    const QChar before = place > 0 ? text[place - 1] : QChar(u' ');
    if (isWord(before) && isWord(text[place]))
        return std::nullopt;
    if (Found found = addressAt(text, place))
        return found;
    const bool begins = before != u'.' && before != u'-' && before != u'@';
    if (begins || manner == Manner::Raw)
        if (Found found = mailboxAt(text, place))
            return found;
    if (Found found = accountAt(text, place, manner))
        return found;
    if (begins || manner == Manner::Raw || before == u'@')
        if (Found found = hostAt(text, place, manner))
            return found;
    if (manner == Manner::Sentence)
        return cutAccountAt(text, place);
    if (Found found = hostLabelAt(text, place))
        return found;
    return base64At(text, place);
}

Pseudonyms::Found Pseudonyms::addressAt(QStringView text, qsizetype place)
{
    if (!isHexOrPoint(text[place]) || text[place] == u'.' || (place > 0 && text[place - 1] == u'.'))
        return std::nullopt;
    qsizetype end = place;
    while (end < text.size() && end - place < 46 && isHexOrPoint(text[end]))
        ++end;
    if (end < text.size() && (isWord(text[end]) || text[end] == u'-'))
        return std::nullopt; // the beginning of a host name
    // "192.0.2.1." ends a sentence, "192.0.2.1:25" and "2001:db8::1:" name a port or go on.
    for (qsizetype stop = end; stop > place + 2; --stop) {
        if (stop < end && text[stop] != u':' && text[stop] != u'.')
            continue;
        const auto ip = parsed(text.sliced(place, stop - place));
        if (!ip)
            continue;
        const qsizetype prefix = prefixLength(text.sliced(stop));
        const QString written = QString::fromStdString(ip->toString());
        if (prefix == 0)
            return Match{stop - place, isKept(*ip) ? written : numbered(m_addresses, written, u"address-"_s)};
        const QString network = text.sliced(place, stop + prefix - place).toString();
        const auto known = Network::parse(network.toStdString());
        const bool general = known && (isKept(known->base) || std::ranges::contains(privateNetworks(), *known));
        return Match{network.size(),
                     general ? network
                             : numbered(m_networks, network, u"network-"_s) + text.sliced(stop, prefix).toString()};
    }
    return std::nullopt;
}

Pseudonyms::Found Pseudonyms::mailboxAt(QStringView text, qsizetype place)
{
    const qsizetype local = localPartLength(text, place);
    if (local == 0)
        return std::nullopt;
    const qsizetype domainPlace = place + local + 1;
    const QString name = text.sliced(place, local).toString();
    if (const Found literal = addressAt(text, domainPlace))
        return Match{local + 1 + literal->length, personOf(name, {}) + u'@' + literal->text};
    qsizetype length = hostLength(text, domainPlace);
    while (length == 0 && domainPlace + length < text.size() && isWord(text[domainPlace + length]))
        ++length; // "root@localhost"
    const QString domainName = text.sliced(domainPlace, length).toString();
    return Match{local + 1 + length, personOf(name, domainName) + u'@' + host(domainName)};
}

Pseudonyms::Found Pseudonyms::hostAt(QStringView text, qsizetype place, Manner manner)
{
    const qsizetype length = hostLength(text, place);
    if (length == 0)
        return std::nullopt;
    const QString name = text.sliced(place, length).toString();
    if (manner == Manner::Sentence && !m_domains.contains(registeredDomain(name)))
        return std::nullopt;
    return Match{length, host(name)};
}

Pseudonyms::Found Pseudonyms::accountAt(QStringView text, qsizetype place, Manner manner)
{
    const bool inWords = manner == Manner::Sentence;
    const QStringView rest = text.sliced(place);
    const auto names = m_begin.constFind(rest.first(std::min(keyLength, rest.size())).toString().toLower());
    if (names == m_begin.cend() || (inWords && place > 0 && joins(text[place - 1]) && joins(text[place])))
        return std::nullopt;
    for (const QString& name : *names) {
        const qsizetype length = name.size();
        if (!rest.startsWith(name, Qt::CaseInsensitive))
            continue;
        const QChar next = length < rest.size() ? rest[length] : QChar(u' ');
        const bool goesOn = isWord(name.back()) && (inWords ? joins(next) : isWord(next));
        // "anna.log" is a file of anna's, "anna.example" a host.
        if (goesOn || (next == u'.' && hostLength(text, place) > length))
            continue;
        const QChar before = place > 0 ? text[place - 1] : QChar(u' ');
        const bool inList = next == u',' || before == u'\'' || before == u'"' || text.first(place).endsWith(u", ")
                            || text.first(place).endsWith(u": ");
        if (inWords ? isNamed(name, rest.first(length).toString(), inList) : length >= (isNumber(name) ? 3 : 2))
            return Match{length, personOf(name, {})};
    }
    return std::nullopt;
}

// What may be an everyday word or a count in a sentence is left alone there. Harvests try "service", "web" and "abuse":
// such words are accounts only where findings are about them, or in a list.
bool Pseudonyms::isNamed(const QString& name, const QString& spelling, bool inList) const
{
    constexpr qsizetype least = 3;
    constexpr qsizetype leastDigits = 5;
    if (name.size() < (isNumber(name) ? leastDigits : least) || isCommonWord(name) || !m_spellings.contains(spelling))
        return false;
    return inList || m_named.contains(name) || !std::ranges::all_of(name, [](QChar c) { return c.isLetter(); });
}

// A server's bare name, once the head of a line has told it.
Pseudonyms::Found Pseudonyms::hostLabelAt(QStringView text, qsizetype place)
{
    qsizetype end = place;
    while (end < text.size() && (isWord(text[end]) || text[end] == u'-'))
        ++end;
    const QString label = text.sliced(place, end - place).toString().toLower();
    if (!m_hostLabels.contains(label) || isCommonWord(label))
        return std::nullopt;
    return Match{end - place, host(label)};
}

// "averyverylongna…": a name that was cut for a table.
Pseudonyms::Found Pseudonyms::cutAccountAt(QStringView text, qsizetype place)
{
    constexpr qsizetype leastCut = 12;
    const qsizetype end = text.indexOf(u'…', place);
    if (end < place + leastCut || end > place + 200)
        return std::nullopt;
    const QString begin = text.sliced(place, end - place).toString().toLower();
    const auto name = m_sorted.lower_bound(begin);
    if (name == m_sorted.end() || !name->first.startsWith(begin))
        return std::nullopt;
    return Match{end + 1 - place, personOf(name->first, {})};
}

// A login as the client sent it: the name is replaced inside, so that who decodes it learns no more.
Pseudonyms::Found Pseudonyms::base64At(QStringView text, qsizetype place)
{
    const auto isDigit = [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'/'); };
    if (place > 0 && isDigit(text[place - 1]))
        return std::nullopt;
    qsizetype end = place;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    while (end < text.size() && text[end] == u'=' && end - place > 2)
        ++end;
    if (end - place < 4)
        return std::nullopt;
    const auto decoded = decodeBase64(text.sliced(place, end - place).toLatin1().toStdString());
    if (!decoded)
        return std::nullopt;
    if (decoded->starts_with("NTLMSSP"))
        return Match{end - place, u"TlRMTVNTUAA…"_s}; // names in UTF-16 among numbers: none of it is kept
    const QString words = QString::fromUtf8(decoded->data(), static_cast<qsizetype>(decoded->size()));
    if (words.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    const QString changed = replaced(words, Manner::Raw);
    if (changed == words)
        return std::nullopt;
    return Match{end - place, QString::fromLatin1(changed.toUtf8().toBase64())};
}

QString Pseudonyms::personOf(const QString& local, const QString& domainName)
{
    const QString name = local.toLower();
    const QString full = domainName.isEmpty() ? name : name + u'@' + domainName.toLower();
    if (const auto known = m_personOfAccount.constFind(full); known != m_personOfAccount.cend())
        return person(*known);
    if (m_localDomains.contains(domainName.toLower()))
        if (const auto known = m_personOfAccount.constFind(name); known != m_personOfAccount.cend())
            return person(*known);
    // "anna+shop" is anna.
    if (const qsizetype plus = name.indexOf(u'+'); plus > 0 && !domainName.isEmpty())
        return personOf(name.left(plus), domainName);
    return person(full);
}

QString Pseudonyms::person(const QString& key)
{
    return numbered(m_people, key, u"user-"_s);
}

bool Pseudonyms::isBlockList(const QString& name) const
{
    return std::ranges::any_of(m_blockLists, [&](const QString& list) {
        return name == list || name.endsWith(u'.' + list) || list.endsWith(u'.' + name);
    });
}

QString Pseudonyms::host(const QString& name)
{
    const QString lower = name.toLower();
    if (lower == "localhost"_L1 || lower == "localhost.localdomain"_L1)
        return name;
    if (isBlockList(lower)) {
        // "66.113.0.203.zen.example" asks for an address.
        for (const QString& list : std::as_const(m_blockLists))
            if (lower.endsWith(u'.' + list))
                return numbered(m_hosts, lower.chopped(list.size() + 1), u"host-"_s) + u'.' + list;
        return name;
    }
    if (!lower.contains(u'.'))
        return numbered(m_hosts, lower, u"host-"_s);
    const QString base = registeredDomain(lower);
    return lower == base ? domain(base) : numbered(m_hosts, lower, u"host-"_s) + u'.' + domain(base);
}

QString Pseudonyms::domain(const QString& base)
{
    QString& name = m_domainNames[base];
    if (!name.isEmpty())
        return name;
    for (qsizetype next = m_domainNames.size() - 1; name.isEmpty() || m_taken.contains(name); ++next)
        name = u"domain-"_s + letters(next) + u".example"_s;
    m_taken.insert(name);
    return name;
}

QString Pseudonyms::numbered(QHash<QString, QString>& names, const QString& key, const QString& word)
{
    QString& name = names[key];
    if (!name.isEmpty())
        return name;
    for (qsizetype next = names.size(); name.isEmpty() || m_taken.contains(name); ++next)
        name = word + QString::number(next);
    m_taken.insert(name);
    return name;
}

} // namespace postmortem
