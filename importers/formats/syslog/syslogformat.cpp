// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importers/formats/syslog/syslogformat.h"

#include "importers/dialogue/words.h"
#include "importers/formats/courier/courier.h"
#include "importers/formats/cyrus/cyrus.h"
#include "importers/formats/dovecot/dovecot.h"
#include "importers/formats/exim/exim.h"
#include "importers/formats/exim/eximline.h"
#include "importers/formats/opensmtpd/opensmtpd.h"
#include "importers/formats/haraka/haraka.h"
#include "importers/formats/logindaemons/popdaemons.h"
#include "importers/formats/logindaemons/saslauthd.h"
#include "importers/formats/logindaemons/uwimap.h"
#include "importers/formats/postfix/postfix.h"
#include "importers/formats/sendmail/sendmail.h"
#include "importers/formats/qmail/qmail.h"
#include "importers/formats/syslog/journal.h"
#include "importers/formats/syslog/wrappers.h"
#include "importers/formats/zimbra/zimbra.h"
#include "model/base/texthash.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <string>

namespace postmortem {

namespace {

const std::vector<std::unique_ptr<SyslogDaemon>>& daemons()
{
    static const std::vector<std::unique_ptr<SyslogDaemon>> all = [] {
        std::vector<std::unique_ptr<SyslogDaemon>> list;
        list.push_back(std::make_unique<PostfixDaemon>());
        list.push_back(std::make_unique<DovecotDaemon>());
        list.push_back(std::make_unique<EximDaemon>());
        list.push_back(std::make_unique<SendmailDaemon>());
        list.push_back(std::make_unique<OpenSmtpdDaemon>());
        list.push_back(std::make_unique<CyrusDaemon>());
        list.push_back(std::make_unique<CourierDaemon>());
        list.push_back(std::make_unique<HarakaDaemon>());
        list.push_back(std::make_unique<UwImapDaemon>());
        list.push_back(std::make_unique<Popa3dDaemon>());
        list.push_back(std::make_unique<VmPop3dDaemon>());
        list.push_back(std::make_unique<SolidPop3dDaemon>());
        list.push_back(std::make_unique<PerditionDaemon>());
        list.push_back(std::make_unique<QmailDaemon>());
        list.push_back(std::make_unique<SaslauthdDaemon>());
        list.push_back(std::make_unique<ZimbraDaemon>());
        return list;
    }();
    return all;
}

constexpr std::uint8_t loggerItself = 255; // fact.daemon of a notice of the logger
constexpr std::uint8_t toDecode = 254;     // of a line whose message the joiner decodes and has scanned
constexpr std::uint8_t repeated = 253;     // of a line that says how often the one before it came
constexpr std::size_t notOurs = 255;
constexpr std::string_view repeatedWords = "last message repeated ";

/// The daemons that have such a program, by number. A log names a few programs a million times, so each thread asks all
/// daemons once a name; names beyond a bound (a log may hold anything) are asked for every time.
std::span<const std::uint8_t> knownOwners(std::string_view program)
{
    constexpr std::size_t mostNames = 500;
    thread_local boost::unordered_flat_map<std::string, std::vector<std::uint8_t>, TextHash, std::equal_to<>> known;
    thread_local std::vector<std::uint8_t> unknown;
    if (const auto found = known.find(program); found != known.end())
        return found->second;
    std::vector<std::uint8_t> owners;
    for (std::size_t i = 0; i < daemons().size(); ++i) {
        if (daemons()[i]->owns(program))
            owners.push_back(static_cast<std::uint8_t>(i));
    }
    auto& place = known.size() < mostNames ? known[std::string(program)] : unknown;
    place = std::move(owners);
    return place;
}

/// The same, with a place for each of the few programs that follow one another.
std::span<const std::uint8_t> ownersOf(std::string_view program)
{
    struct Recent {
        std::array<char, 24> name{};
        std::uint8_t size = 0;
        std::uint8_t count = 0;
        std::array<std::uint8_t, 6> owners{};
    };
    constexpr std::size_t places = 64;
    thread_local std::array<Recent, places> recent;
    if (program.empty() || program.size() > Recent().name.size())
        return knownOwners(program);
    Recent& place = recent[(program.size() * 31 + static_cast<unsigned char>(program.back()) * 7
                            + static_cast<unsigned char>(program[program.size() / 2]))
                           % places];
    if (std::string_view(place.name.data(), place.size) != program) {
        const std::span<const std::uint8_t> owners = knownOwners(program);
        if (owners.size() > place.owners.size())
            return owners;
        std::ranges::copy(program, place.name.begin());
        std::ranges::copy(owners, place.owners.begin());
        place.size = static_cast<std::uint8_t>(program.size());
        place.count = static_cast<std::uint8_t>(owners.size());
    }
    return std::span(place.owners).first(place.count);
}

/// Fills in the fact by the daemon that understands the line, and returns its number. Several daemons have an "imapd":
/// each says whether the message is its own.
std::size_t scanDaemons(const SyslogLine& peeled, LineFact& fact)
{
    const std::span<const std::uint8_t> owners = ownersOf(peeled.program);
    if (owners.empty())
        return notOurs;
    const auto scannedBy = [&](std::uint8_t daemon) {
        fact.daemon = daemon;
        return daemons()[daemon]->scan(peeled, fact) == ScanStatus::Match;
    };
    if (owners.size() == 1)
        return scannedBy(owners.front()) ? owners.front() : notOurs;
    const LineFact header = fact;
    for (const std::uint8_t daemon : owners) {
        if (scannedBy(daemon))
            return daemon;
        fact = header;
    }
    return notOurs;
}

/// The daemon whose line that is; none where several have such a program and do not need the line.
std::size_t daemonOf(const SyslogLine& peeled)
{
    LineFact fact;
    if (const std::size_t found = scanDaemons(peeled, fact); found != notOurs)
        return found;
    const std::span<const std::uint8_t> owners = ownersOf(peeled.program);
    return owners.size() == 1 ? owners.front() : notOurs; // which of several cannot be told
}

/// The logger's own words that lines are missing.
Reason lossReason(std::string_view message)
{
    if (contains(message, "IMUXSOCK") && contains(message, " LOST "))
        return Reason::LostMessages;
    if (contains(message, "IMJOURNAL") && contains(message, "MESSAGES LOST"))
        return Reason::LostMessages;
    if (contains(message, "RATE-LIMITING") || message.starts_with("Suppressed "))
        return Reason::RateLimited;
    return Reason::None;
}

bool isLogger(std::string_view program)
{
    return program.starts_with("rsyslogd") || program == "syslog-ng" || program == "systemd-journald"
           || program == "journal" || program == "syslogd" || program == "kernel";
}

/// A fact that outlives its line.
struct KeptFact {
    SourceId source;
    LineFact fact;

    void keep(const LineFact& from, SourceId where)
    {
        source = where;
        fact = from;
        const std::array views{&fact.host,   &fact.key,       &fact.service, &fact.text,  &fact.account,
                               &fact.sender, &fact.recipient, &fact.queueId, &fact.detail};
        m_text.clear();
        for (const std::string_view* view : views)
            m_text += *view;
        std::size_t at = 0;
        for (std::string_view* view : views) {
            *view = std::string_view(m_text).substr(at, view->size());
            at += view->size();
        }
    }

private:
    std::string m_text; // all of its parts, one after the other
};

class SyslogJoiner final : public Joiner {
public:
    SyslogJoiner()
    {
        for (const auto& daemon : daemons())
            m_joiners.push_back(daemon->joiner(m_failures));
    }

    void begin(const SourceContext& context) override
    {
        m_context = context;
        for (const auto& joiner : m_joiners)
            joiner->begin(context);
    }

    void take(const LineFact& fact) override
    {
        if (fact.daemon < m_joiners.size()) {
            takeMessage(fact);
            return;
        }
        if (fact.daemon == repeated) {
            repeatAttempt(fact);
            return;
        }
        if (fact.daemon == toDecode) {
            takeDecoded(fact);
            return;
        }
        Event event;
        event.time = m_context.clock->resolve(fact.stamp);
        event.source = m_context.source;
        event.line = fact.line;
        event.kind = EventKind::Notice;
        event.reason = fact.reason;
        event.subject = m_context.builder->string(fact.text.substr(0, 255)).value;
        m_context.builder->add(event);
    }

    void finish() override
    {
        for (const auto& joiner : m_joiners)
            joiner->finish();
        if (m_context.builder)
            m_failures.finish(*m_context.builder);
    }

private:
    /// Keeps a line that told of a failed sign-in: it may be said to have come several times.
    void takeMessage(const LineFact& fact)
    {
        const EventStore& events = m_context.builder->events();
        const std::size_t before = events.size();
        m_joiners[fact.daemon]->take(fact);
        for (std::size_t i = before; i < events.size(); ++i) {
            if (events.at(i).kind == EventKind::LoginFailed)
                m_attempt.keep(fact, m_context.source);
        }
    }

    /// "last message repeated 3 times", of syslogd: of the line right before, if that was an attempt on the same host.
    void repeatAttempt(const LineFact& line)
    {
        LineFact fact = m_attempt.fact;
        if (m_attempt.source != m_context.source || fact.line + 1 != line.line || fact.host != line.host)
            return;
        fact.line = line.line;
        fact.stamp = line.stamp;
        fact.count *= line.count;
        m_joiners[fact.daemon]->take(fact);
    }

    /// A journal entry whose message is not clear text as it stands.
    void takeDecoded(LineFact fact)
    {
        const std::string message = decodeJournalValue(fact.text);
        SyslogLine line;
        line.host = fact.host;
        line.program = fact.service;
        line.pid = fact.key;
        line.message = message;
        fact.text = fact.service = {};
        if (const std::size_t daemon = scanDaemons(line, fact); daemon != notOurs)
            m_joiners[daemon]->take(fact);
    }

    SaslFailures m_failures;
    SourceContext m_context;
    std::vector<std::unique_ptr<DaemonJoiner>> m_joiners;
    KeptFact m_attempt; // the last failed sign-in
};

} // namespace

int SyslogFormat::recognise(const Sample& sample) const
{
    // Any program writes syslog. Without a mail daemon in the sample it is syslog still, if nothing else fits better.
    std::size_t headers = 0;
    std::size_t ours = 0;
    std::size_t below = 0; // lines that Exim's reject log has below an entry
    for (const std::string_view line : sample.lines) {
        SyslogLine peeled;
        if (!peelCollected(line, peeled)) {
            below += headers > 0 && isRejectedHeader(line) ? 1U : 0U;
            continue;
        }
        if (peeled.host.ends_with(':'))
            continue; // no host's name: another kind of line, with a like stamp
        ++headers;
        ours += ownersOf(peeled.program).empty() ? 0U : 1U;
    }
    if (sample.lines.empty())
        return 0;
    return static_cast<int>((ours == 0 ? headers * 60 : (headers + below) * 100) / sample.lines.size());
}

ScanStatus SyslogFormat::scan(std::string_view line, LineFact& fact) const
{
    SyslogLine peeled;
    if (!peelCollected(line, peeled))
        return isCollectorsNote(line) || isRejectedHeader(line) ? ScanStatus::Ignored : ScanStatus::Bad;
    fact.stamp = peeled.stamp;
    fact.host = peeled.host;
    fact.key = peeled.pid;
    fact.count = peeled.repeated;
    if (peeled.encoded) {
        fact.text = peeled.message;
        fact.service = peeled.program;
        fact.daemon = toDecode;
        return ownersOf(peeled.program).empty() ? ScanStatus::Ignored : ScanStatus::Match;
    }
    if (scanDaemons(peeled, fact) != notOurs)
        return ScanStatus::Match;
    if (peeled.program.empty() && peeled.message.starts_with(repeatedWords)) {
        fact.count = leadingNumber(peeled.message.substr(repeatedWords.size()));
        fact.daemon = repeated;
        return fact.count > 0 ? ScanStatus::Match : ScanStatus::Ignored;
    }
    if (!isLogger(peeled.program))
        return ScanStatus::Ignored;
    fact.reason = lossReason(peeled.message);
    fact.text = peeled.message;
    fact.daemon = loggerItself;
    return fact.reason == Reason::None ? ScanStatus::Ignored : ScanStatus::Match;
}

std::unique_ptr<Joiner> SyslogFormat::joiner() const
{
    return std::make_unique<SyslogJoiner>();
}

std::string SyslogFormat::describe(const Sample& sample) const
{
    Daemons seen;
    for (const std::string_view line : sample.lines) {
        SyslogLine peeled;
        if (!peelCollected(line, peeled))
            continue;
        if (const std::size_t daemon = daemonOf(peeled); daemon != notOurs)
            seen.set(daemon);
    }
    return withDaemons("Syslog without mail", seen);
}

std::string SyslogFormat::withDaemons(std::string shown, const Daemons& seen) const
{
    std::string text;
    for (std::size_t i = 0; i < daemons().size(); ++i) {
        const std::string name(daemons()[i]->name());
        if (seen.test(i) || (", " + shown + ", ").contains(", " + name + ", "))
            text += (text.empty() ? "" : ", ") + name;
    }
    return text.empty() ? shown : text;
}

} // namespace postmortem
