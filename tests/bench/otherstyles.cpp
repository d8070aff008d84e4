// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// IceWarp's SMTP dialogue and Exim's main log.

#include "tests/bench/logwriter.h"

#include <format>
#include <memory>

namespace postmortem::bench {

namespace {

class IceWarpStyle final : public LogStyle {
public:
    Script script(Chance& chance) override
    {
        const bool guess = chance.percent(30);
        m_peer = std::format("{:<16}[{:04X}] ", guess ? chance.attacker() : chance.server(),
                             m_thread = (m_thread + 1) % 0x10000);
        Script script;
        m_lines = &script.lines;
        says("Connected, local IP=192.0.2.10:25");
        sent("220 mail.example.org ESMTP IceWarp 12.0.0; Tue, 03 Mar 2026 10:31:29 +0100");
        received(std::format("EHLO client{}.example.com", chance.below(999)));
        sent("250-mail.example.org Hello, pleased to meet you.");
        sent("250 AUTH LOGIN PLAIN");
        if (guess)
            isRefused();
        else
            message(chance);
        received("QUIT");
        sent("221 2.0.0 mail.example.org closing connection");
        says("Disconnected");
        return script;
    }

    void write(std::int64_t microseconds, const std::string& line, std::string& out) override
    {
        // The stamp stands behind the thread's id.
        const std::size_t stamp = line.find("] ") + 2;
        out.append(line, 0, stamp);
        appendClockStamp(microseconds, out);
        out += ' ';
        out.append(line, stamp);
        out += "\r\n";
    }

private:
    void says(std::string_view text) { m_lines->push_back(m_peer + std::string(text)); }
    void sent(const std::string& text) { says(">>> " + text); }
    void received(const std::string& text) { says("<<< " + text); }

    void isRefused()
    {
        received("AUTH LOGIN");
        sent("334 VXNlcm5hbWU6");
        received("YW5uYUBleGFtcGxlLm9yZw==");
        sent("334 UGFzc3dvcmQ6");
        received("c2VjcmV0");
        sent("535 5.7.8 Authentication credentials invalid");
    }

    void message(Chance& chance)
    {
        const std::string from = chance.mailbox();
        received(std::format("MAIL FROM:<{}>", from));
        sent(std::format("250 2.1.0 <{}>... Sender ok", from));
        const unsigned recipients = 1 + chance.below(3);
        for (unsigned i = 0; i < recipients; ++i) {
            const std::string to = chance.account();
            received(std::format("RCPT TO:<{}>", to));
            sent(std::format("250 2.1.5 <{}>... Recipient ok", to));
        }
        received("DATA");
        sent("354 Enter mail, end with \".\" on a line by itself");
        received(std::format("{} bytes (overall data transfer speed=325115 B/s)", 400 + chance.below(60'000)));
        sent(std::format("250 2.6.0 2809 bytes received in 00:00:01; Message id {} accepted for delivery",
                         chance.hex(8)));
    }

    std::string m_peer;
    std::vector<std::string>* m_lines = nullptr;
    unsigned m_thread = 0x100;
};

class EximStyle final : public LogStyle {
public:
    Script script(Chance& chance) override
    {
        const unsigned kind = chance.below(100);
        if (kind < 25)
            return {{std::format(
                "dovecot_login authenticator failed for (User) [{}]:{}: 535 Incorrect authentication data (set_id={})",
                chance.attacker(), 1024 + chance.below(60'000), chance.account())}};
        if (kind < 35)
            return {{std::format("H=(mail{}) [{}]:{} F=<{}> rejected RCPT <{}>: relay not permitted", chance.below(99),
                                 chance.server(), 1024 + chance.below(60'000), chance.mailbox(), chance.mailbox())}};
        return message(chance, kind >= 85);
    }

    void write(std::int64_t microseconds, const std::string& line, std::string& out) override
    {
        appendIsoStamp(microseconds, out);
        out += ' ';
        out += line;
        out += '\n';
    }

private:
    static Script message(Chance& chance, bool submitted)
    {
        const std::string id = std::format("1{}-000{}-{}", chance.hex(5), chance.hex(3), chance.hex(2));
        const std::string from = submitted ? chance.account() : chance.mailbox();
        const std::string ip = submitted ? homeOf(from, chance) : chance.server();
        Script script{{std::format(
            "{} <= {} H=(client) [{}]:{} P={} X=TLS1.3:TLS_AES_256_GCM_SHA384:256 CV=no{} S={} id={}@example.com", id,
            from, ip, 1024 + chance.below(60'000), submitted ? "esmtpsa" : "esmtps",
            submitted ? " A=dovecot_login:" + from : std::string(), 400 + chance.below(60'000), chance.hex(16))}};
        const unsigned recipients = 1 + chance.below(3);
        for (unsigned i = 0; i < recipients; ++i) {
            script.lines.push_back(
                std::format("{} {} {} R=dnslookup T=remote_smtp H=mx.example.net [198.51.100.7] C=\"250 OK\"", id,
                            i == 0 ? "=>" : "->", submitted ? chance.mailbox() : chance.account()));
        }
        script.lines.push_back(id + " Completed");
        return script;
    }
};

} // namespace

std::unique_ptr<LogStyle> iceWarpStyle()
{
    return std::make_unique<IceWarpStyle>();
}

std::unique_ptr<LogStyle> eximStyle()
{
    return std::make_unique<EximStyle>();
}

} // namespace postmortem::bench
