// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The block list in the words of each program. What is written are addresses, numbers and sentences of ours: nothing
// that a stranger has put into a log.

#include "model/remediation/blocklist.h"
#include "model/remediation/checklist.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace postmortem {

namespace {

// SMTP, POP3, IMAP, submission, ManageSieve, and their TLS ports.
constexpr QLatin1StringView ports("25, 110, 143, 465, 587, 993, 995, 4190");

QString textOf(const BlockEntry& entry)
{
    return QString::fromStdString(entry.text());
}

bool isIpv4(const BlockEntry& entry)
{
    return entry.network.base.isIpv4();
}

QString comment(const QString& text)
{
    return u"# "_s + QString(text).replace(u'\n', u' ') + u'\n';
}

QString warningOf(const BlockEntry& entry)
{
    return ChecklistWords::tr("Careful: %n account(s) of yours sign in from the next address too.", nullptr,
                              static_cast<int>(entry.users.size()));
}

QString howToUse(BlockFormat format)
{
    switch (format) {
    case BlockFormat::Nftables:
        return ChecklistWords::tr("Load: nft -f FILE. Take away again: nft delete table inet mailincident");
    case BlockFormat::Ipset: return ChecklistWords::tr("Run as root: sh FILE. A later run replaces the list.");
    case BlockFormat::Fail2ban:
        return ChecklistWords::tr("Run as root: sh FILE [JAIL]. The jail's ban time holds; without a name the jail is "
                                  "postfix-sasl.");
    case BlockFormat::Postfix:
        return ChecklistWords::tr("Use: smtpd_client_restrictions = check_client_access "
                                  "cidr:/etc/postfix/blocked.cidr, then: postfix reload");
    case BlockFormat::Exim:
        return ChecklistWords::tr("Use in the access list of acl_smtp_connect: drop hosts = /etc/exim4/blocked_hosts");
    case BlockFormat::Windows:
        return ChecklistWords::tr("Run in a PowerShell of an administrator. Take away again: Remove-NetFirewallRule "
                                  "-DisplayName 'Mail incident'");
    case BlockFormat::Plain: return ChecklistWords::tr("One address or network a line.");
    }
    return {};
}

QString head(const BlockList& list, BlockFormat format)
{
    QString text = comment(ChecklistWords::tr("Hostile addresses of a mail incident, %n line(s).", nullptr,
                                              static_cast<int>(list.entries.size())));
    text += comment(howToUse(format));
    for (const BlockEntry& entry : list.leftOut)
        text += comment(ChecklistWords::tr("Left out: %1, because %n account(s) of yours sign in from there too.",
                                           nullptr, static_cast<int>(entry.users.size()))
                            .arg(textOf(entry)));
    return text;
}

/// One line an entry, the warning above it.
QString lines(const std::vector<BlockEntry>& entries, const QString& indent, const QString& before,
              const QString& after)
{
    QString text;
    for (const BlockEntry& entry : entries) {
        if (!entry.users.empty())
            text += indent + comment(warningOf(entry));
        text += indent + before + textOf(entry) + after + u'\n';
    }
    return text;
}

std::vector<BlockEntry> ofFamily(const BlockList& list, bool ipv4)
{
    std::vector<BlockEntry> entries;
    std::ranges::copy_if(list.entries, std::back_inserter(entries),
                         [&](const BlockEntry& entry) { return isIpv4(entry) == ipv4; });
    return entries;
}

// nft(8): a table that is added, deleted and described again is replaced in one transaction.
QString nftables(const BlockList& list)
{
    QString text = u"\ntable inet mailincident\ndelete table inet mailincident\ntable inet mailincident {\n"_s;
    for (const bool ipv4 : {true, false}) {
        const std::vector<BlockEntry> entries = ofFamily(list, ipv4);
        text += u"    set %1 {\n        type %2\n        flags interval\n"_s.arg(
            ipv4 ? u"blocked4"_s : u"blocked6"_s, ipv4 ? u"ipv4_addr"_s : u"ipv6_addr"_s);
        if (!entries.empty())
            text += u"        elements = {\n"_s + lines(entries, QString(12, u' '), {}, u","_s) + u"        }\n"_s;
        text += u"    }\n"_s;
    }
    text += u"    chain input {\n        type filter hook input priority -10; policy accept;\n"_s;
    text += u"        ip saddr @blocked4 tcp dport { %1 } drop\n"_s.arg(ports);
    text += u"        ip6 saddr @blocked6 tcp dport { %1 } drop\n    }\n}\n"_s.arg(ports);
    return text;
}

// ipset(8): hash:net takes addresses and networks; the kernel holds 65,536 of them unless told otherwise.
QString ipsets(const BlockList& list)
{
    QString text = u"set -e\n"_s;
    for (const bool ipv4 : {true, false}) {
        const std::vector<BlockEntry> entries = ofFamily(list, ipv4);
        const QString set = ipv4 ? u"mailincident4"_s : u"mailincident6"_s;
        text += u"\nipset -exist create %1 hash:net family %2 maxelem %3\n"_s.arg(set, ipv4 ? u"inet"_s : u"inet6"_s)
                    .arg(std::max<std::size_t>(65'536, entries.size()));
        text += u"ipset flush %1\n"_s.arg(set);
        if (!entries.empty())
            text += u"ipset -exist restore <<'END'\n"_s + lines(entries, {}, u"add %1 "_s.arg(set), {}) + u"END\n"_s;
        const QString rule = u"INPUT -p tcp -m multiport --dports %1 -m set --match-set %2 src -j DROP"_s.arg(
            QString(ports).remove(u' '), set);
        const QString tables = ipv4 ? u"iptables"_s : u"ip6tables"_s;
        text += u"%1 -C %2 2>/dev/null || %1 -I %2\n"_s.arg(tables, rule);
    }
    return text;
}

QString fail2ban(const BlockList& list)
{
    QString text = u"jail=${1:-postfix-sasl}\nset -e\n"_s;
    return text + lines(list.entries, {}, u"fail2ban-client set \"$jail\" banip "_s, {});
}

// One rule holds a thousand addresses well; in slices of 500 no address is forgotten, and no list is no rule.
QString windowsFirewall(const BlockList& list)
{
    QString text = u"$addresses = @(\n"_s + lines(list.entries, u"    "_s, u"'"_s, u"'"_s) + u")\n"_s;
    text += u"$ports = %1\n"
            "Remove-NetFirewallRule -DisplayName 'Mail incident' -ErrorAction SilentlyContinue\n"
            "for ($i = 0; $i -lt $addresses.Count; $i += 500) {\n"
            "    $last = [Math]::Min($i + 499, $addresses.Count - 1)\n"
            "    New-NetFirewallRule -DisplayName 'Mail incident' -Direction Inbound -Action Block -Protocol TCP "
            "-LocalPort $ports -RemoteAddress $addresses[$i..$last]\n"
            "}\n"_s.arg(ports);
    return text;
}

QString body(const BlockList& list, BlockFormat format)
{
    switch (format) {
    case BlockFormat::Nftables: return nftables(list);
    case BlockFormat::Ipset: return ipsets(list);
    case BlockFormat::Fail2ban: return fail2ban(list);
    case BlockFormat::Postfix:
        return lines(list.entries, {}, {}, u" REJECT Blocked after abuse, write to the postmaster"_s);
    case BlockFormat::Exim:
    case BlockFormat::Plain: return lines(list.entries, {}, {}, {});
    case BlockFormat::Windows: return windowsFirewall(list);
    }
    return {};
}

} // namespace

QString name(BlockFormat format)
{
    switch (format) {
    case BlockFormat::Nftables: return u"nftables"_s;
    case BlockFormat::Ipset: return u"ipset"_s;
    case BlockFormat::Fail2ban: return u"fail2ban"_s;
    case BlockFormat::Postfix: return u"postfix"_s;
    case BlockFormat::Exim: return u"exim"_s;
    case BlockFormat::Windows: return u"windows"_s;
    case BlockFormat::Plain: return u"plain"_s;
    }
    return {};
}

QString title(BlockFormat format)
{
    switch (format) {
    case BlockFormat::Nftables: return ChecklistWords::tr("nftables");
    case BlockFormat::Ipset: return ChecklistWords::tr("iptables with ipset");
    case BlockFormat::Fail2ban: return ChecklistWords::tr("fail2ban");
    case BlockFormat::Postfix: return ChecklistWords::tr("Postfix table (cidr:)");
    case BlockFormat::Exim: return ChecklistWords::tr("Exim host list");
    case BlockFormat::Windows: return ChecklistWords::tr("Windows Firewall (PowerShell)");
    case BlockFormat::Plain: return ChecklistWords::tr("Plain list");
    }
    return {};
}

QString fileName(BlockFormat format)
{
    switch (format) {
    case BlockFormat::Nftables: return u"blocked.nft"_s;
    case BlockFormat::Ipset: return u"block-ipset.sh"_s;
    case BlockFormat::Fail2ban: return u"block-fail2ban.sh"_s;
    case BlockFormat::Postfix: return u"blocked.cidr"_s;
    case BlockFormat::Exim: return u"blocked_hosts"_s;
    case BlockFormat::Windows: return u"block.ps1"_s;
    case BlockFormat::Plain: return u"blocked.txt"_s;
    }
    return {};
}

std::optional<BlockFormat> blockFormatNamed(QStringView wanted)
{
    const auto found = std::ranges::find(blockFormats, wanted, [](BlockFormat format) { return name(format); });
    return found == blockFormats.end() ? std::nullopt : std::optional(*found);
}

QByteArray blockListText(const BlockList& list, BlockFormat format)
{
    return (head(list, format) + body(list, format)).toUtf8();
}

} // namespace postmortem
