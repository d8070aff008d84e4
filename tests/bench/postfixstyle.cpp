// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Postfix and Dovecot on one host, through syslog.

#include "tests/bench/logwriter.h"

#include <format>
#include <memory>

namespace postmortem::bench {

namespace {

class PostfixStyle final : public LogStyle {
public:
    Script script(Chance& chance) override
    {
        const unsigned kind = chance.below(100);
        if (kind < 35)
            return mailboxLogin(chance);
        if (kind < 48)
            return guessed(chance);
        if (kind < 58)
            return refused(chance);
        return message(chance, kind >= 90, kind == 99 ? 50 : 1 + chance.below(3));
    }

    void write(std::int64_t microseconds, const std::string& line, std::string& out) override
    {
        appendSyslogStamp(microseconds, out);
        out += " mail ";
        out += line;
        out += '\n';
    }

private:
    unsigned pid() { return m_pid = m_pid < 99'000 ? m_pid + 1 : 1000; }

    Script mailboxLogin(Chance& chance)
    {
        const std::string user = chance.account();
        const std::string protocol = chance.percent(70) ? "imap" : "pop3";
        const std::string id = chance.hex(12);
        return {{std::format("dovecot: {}-login: Login: user=<{}>, method=PLAIN, rip={}, lip=192.0.2.10, mpid={}, TLS, "
                             "session=<{}>",
                             protocol, user, homeOf(user, chance), pid(), id),
                 std::format("dovecot: {}({})<{}><{}>: Disconnected: Logged out in={} out={}", protocol, user, m_pid,
                             id, chance.below(900), chance.below(90'000))}};
    }

    Script guessed(Chance& chance)
    {
        const std::string ip = chance.attacker();
        if (chance.percent(40))
            return {{std::format("dovecot: pop3-login: Disconnected (auth failed, {} attempts in 9 secs): user=<{}>, "
                                 "method=PLAIN, rip={}, lip=192.0.2.10, session=<{}>",
                                 1 + chance.below(3), chance.account(), ip, chance.hex(12))}};
        const unsigned smtpd = pid();
        return {{std::format("postfix/smtpd[{}]: connect from unknown[{}]", smtpd, ip),
                 std::format("postfix/smtpd[{}]: warning: unknown[{}]: SASL LOGIN authentication failed: UGFzc3dvcmQ6, "
                             "sasl_username={}",
                             smtpd, ip, chance.account()),
                 std::format("postfix/smtpd[{}]: disconnect from unknown[{}] ehlo=1 auth=0/1 quit=1 commands=2/3",
                             smtpd, ip)}};
    }

    Script refused(Chance& chance)
    {
        const std::string ip = chance.server();
        const unsigned smtpd = pid();
        const std::string to = chance.mailbox();
        return {
            {std::format("postfix/smtpd[{}]: connect from mx{}.example.com[{}]", smtpd, chance.below(99), ip),
             std::format("postfix/smtpd[{}]: NOQUEUE: reject: RCPT from unknown[{}]: 554 5.7.1 <{}>: Relay access "
                         "denied; from=<{}> to=<{}> proto=ESMTP helo=<mail{}>",
                         smtpd, ip, to, chance.mailbox(), to, chance.below(99)),
             std::format("postfix/smtpd[{}]: disconnect from unknown[{}] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4",
                         smtpd, ip)}};
    }

    Script message(Chance& chance, bool submitted, unsigned recipients)
    {
        const std::string queueId = chance.hex(10);
        const std::string from = submitted ? chance.account() : chance.mailbox();
        const std::string ip = submitted ? homeOf(from, chance) : chance.server();
        const unsigned smtpd = pid();
        Script script{
            {std::format("postfix/smtpd[{}]: connect from unknown[{}]", smtpd, ip),
             std::format("postfix/smtpd[{}]: {}: client=unknown[{}]{}", smtpd, queueId, ip,
                         submitted ? ", sasl_method=PLAIN, sasl_username=" + from : std::string()),
             std::format("postfix/cleanup[{}]: {}: message-id=<{}@example.com>", pid(), queueId, chance.hex(16)),
             std::format("postfix/qmgr[812]: {}: from=<{}>, size={}, nrcpt={} (queue active)", queueId, from,
                         400 + chance.below(60'000), recipients),
             std::format(
                 "postfix/smtpd[{}]: disconnect from unknown[{}] ehlo=1 mail=1 rcpt={} data=1 quit=1 commands={}",
                 smtpd, ip, recipients, 4 + recipients)}};
        for (unsigned i = 0; i < recipients; ++i) {
            const bool deferred = chance.percent(4);
            script.lines.push_back(
                std::format("postfix/smtp[{}]: {}: to=<{}>, relay=mx.example.net[198.51.100.{}]:25, delay={}.1, "
                            "delays=0.1/0/0.5/{}, dsn={}, status={}",
                            pid(), queueId, submitted ? chance.mailbox() : chance.account(), chance.below(250),
                            chance.below(9), chance.below(9), deferred ? "4.7.1" : "2.0.0",
                            deferred ? "deferred (host said: 451 4.7.1 try again)" : "sent (250 2.0.0 Ok: queued)"));
        }
        script.lines.push_back(std::format("postfix/qmgr[812]: {}: removed", queueId));
        return script;
    }

    unsigned m_pid = 1000;
};

} // namespace

std::unique_ptr<LogStyle> postfixStyle()
{
    return std::make_unique<PostfixStyle>();
}

} // namespace postmortem::bench
