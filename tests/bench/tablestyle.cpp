// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One row a family of formats: what a refused guess and what an accepted message look like there. In a line {t} is its
// stamp; {i} {k} {l} {q} {a} {r} {s} are the session's peer, key, the same in small letters, queue id, account and two
// strangers; {n} is a number of the session, {m} of the line.

#include "tests/bench/logwriter.h"

#include <algorithm>
#include <array>
#include <format>
#include <memory>
#include <utility>

namespace postmortem::bench {

namespace {

using Stamper = void (*)(std::int64_t microseconds, std::string& out);

void appendMilliseconds(std::int64_t us, std::string& out)
{
    std::format_to(std::back_inserter(out), "{:03}", us / 1000 % 1000);
}

void isoT(std::int64_t us, std::string& out)
{
    const std::size_t at = out.size();
    appendIsoStamp(us, out);
    out[at + 10] = 'T';
    out.resize(at + 19);
    out += '.';
    appendMilliseconds(us, out);
    out += 'Z';
}

void isoComma(std::int64_t us, std::string& out)
{
    const std::size_t at = out.size();
    appendIsoStamp(us, out);
    out.resize(at + 19);
    out += ',';
    appendMilliseconds(us, out);
}

void isoDot(std::int64_t us, std::string& out)
{
    isoComma(us, out);
    out[out.size() - 4] = '.';
}

/// The digits of an ISO stamp in another order.
void reordered(std::int64_t us, std::string_view order, std::string& out)
{
    std::string iso;
    appendIsoStamp(us, iso);
    for (const char c : order) {
        switch (c) {
        case 'Y': out.append(iso, 0, 4); break;
        case 'y': out.append(iso, 2, 2); break;
        case 'm': out.append(iso, 5, 2); break;
        case 'd': out.append(iso, 8, 2); break;
        case 'T': out.append(iso, 11, 8); break;
        case 'H': out.append(iso, 11, 2).append(iso, 14, 2).append(iso, 17, 2); break;
        case 'b': out += "Mar"; break;
        default: out += c;
        }
    }
}

void dotted(std::int64_t us, std::string& out)
{
    reordered(us, "[Y.m.d] T", out);
}
void american(std::int64_t us, std::string& out)
{
    reordered(us, "m/d/y T", out);
}
void compact(std::int64_t us, std::string& out)
{
    reordered(us, "Ymd H", out);
}
void bracketed(std::int64_t us, std::string& out)
{
    reordered(us, "[d/b/Y T]", out);
}
void iso(std::int64_t us, std::string& out)
{
    reordered(us, "Y-m-d T", out);
}

void clockCentis(std::int64_t us, std::string& out)
{
    reordered(us, "T.", out);
    std::format_to(std::back_inserter(out), "{:02}", us / 10'000 % 100);
}

struct Family {
    std::string_view name;
    Stamper stamp;
    std::string_view end;
    std::vector<std::string_view> guess;
    std::vector<std::string_view> message;
    std::string_view header = {}; ///< the first line of the file, if it has one
};

const std::vector<Family>& families()
{
    static const std::vector<Family> all{
        {"dovecot",
         appendSyslogStamp,
         "\n",
         {"{t} mx dovecot: auth-worker({n}): sql({a},{i}): Password mismatch",
          "{t} mx dovecot: imap-login: Disconnected: Connection closed (auth failed, 2 attempts in 12 secs): "
          "user=<{a}>, "
          "method=PLAIN, rip={i}, lip=192.0.2.10, TLS, session=<{k}>"},
         {"{t} mx dovecot: imap-login: Login: user=<{a}>, method=PLAIN, rip={i}, lip=192.0.2.10, mpid={n}, TLS, "
          "session=<{k}>",
          "{t} mx dovecot: lmtp({a})<{n}><{k}>: msgid=<{q}@example.net>: saved mail to INBOX",
          "{t} mx dovecot: imap({a})<{n}><{k}>: Disconnected: Logged out in={m} out={m} deleted=0"}},
        {"sendmail",
         appendSyslogStamp,
         "\n",
         {"{t} mx sm-mta[{n}]: NOQUEUE: connect from host.example.com [{i}]",
          "{t} mx sm-mta[{n}]: 6242{q}: AUTH failure (LOGIN): authentication failure (-13) SASL(-13): authentication "
          "failure: checkpass failed, user={a}, relay=host.example.com [{i}]"},
         {"{t} mx sm-mta[{n}]: NOQUEUE: connect from host.example.com [{i}]",
          "{t} mx sm-mta[{n}]: 6242{q}: from=<{r}>, size={m}, class=0, nrcpts=1, msgid=<{k}@example.net>, proto=ESMTP, "
          "daemon=MTA, relay=host.example.com [{i}]",
          "{t} mx sm-mta[{n}]: 6242{q}: to=<{a}>, delay=00:00:01, xdelay=00:00:00, mailer=local, pri=30700, "
          "relay=local, dsn=2.0.0, stat=Sent"}},
        {"opensmtpd",
         appendSyslogStamp,
         "\n",
         {"{t} mx smtpd[400]: 8f486408{l} smtp connected address={i} host=pc.example.com",
          "{t} mx smtpd[400]: 8f486408{l} smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256",
          "{t} mx smtpd[400]: 8f486408{l} smtp authentication user={a} result=permfail",
          "{t} mx smtpd[400]: 8f486408{l} smtp failed-command command=\"AUTH LOGIN (password)\" result=\"535 "
          "Authentication failed\"",
          "{t} mx smtpd[400]: 8f486408{l} smtp disconnected reason=quit"},
         {"{t} mx smtpd[400]: 8f486408{l} smtp connected address={i} host=pc.example.com",
          "{t} mx smtpd[400]: 8f486408{l} smtp tls ciphers=TLSv1.3:TLS_AES_256_GCM_SHA384:256",
          "{t} mx smtpd[400]: 8f486408{l} smtp message msgid={l} size={m} nrcpt=1 proto=ESMTP",
          "{t} mx smtpd[400]: 8f486408{l} smtp envelope evpid={l}7a796001 from=<{r}> to=<{a}>",
          "{t} mx smtpd[400]: 8f486409{l} mda delivery evpid={l}7a796001 from=<{r}> to=<{a}> rcpt=<{a}> user=vmail "
          "delay=0s result=Ok stat=Delivered",
          "{t} mx smtpd[400]: 8f486408{l} smtp disconnected reason=quit"}},
        {"courier",
         appendSyslogStamp,
         "\n",
         {"{t} mx pop3d: Connection, ip=[::ffff:{i}], port=[{n}]",
          "{t} mx pop3d: LOGIN FAILED, user={a}, ip=[::ffff:{i}], port=[{n}]"},
         {"{t} mx courieresmtpd: started,ip=[::ffff:{i}],port=[{n}]",
          "{t} mx courierd: newmsg,id=0000000000{q}.{k}.{k}: dns; mx.example.net ([::ffff:{i}])",
          "{t} mx courierd: started,id=0000000000{q}.{k}.{k},from=<{r}>,module=local,host=a!b,addr=<{a}>",
          "{t} mx courierlocal: id=0000000000{q}.{k}.{k},from=<{r}>,addr=<{a}>,status: success",
          "{t} mx courierd: completed,id=0000000000{q}.{k}.{k}"}},
        {"cyrus",
         appendSyslogStamp,
         "\n",
         {"{t} mx cyrus/pop3[{n}]: badlogin: host.example.net [{i}] plaintext ({a}) [SASL(-13): authentication "
          "failure: "
          "checkpass failed]"},
         {"{t} mx cyrus/imap[{n}]: login: host.example.net [{i}] {a} plaintext+TLS User logged in "
          "SESSIONID=<cyrus-{n}-{m}-1-{k}>"}},
        {"haraka",
         isoT,
         "\n",
         {"{t} [NOTICE] [{k}-0000-4000-8000-0000{k}] [core] connect ip={i} port={n} local_ip=192.0.2.25 local_port=25",
          "{t} [NOTICE] [{k}-0000-4000-8000-0000{k}] [core] disconnect ip={i} rdns=NXDOMAIN helo=x relay=N early=N "
          "esmtp=Y "
          "tls=N pipe=N errors=1 txns=0 rcpts=0/0/0 msgs=0/0/0 bytes=0 lr=\"\" time=1.2"},
         {"{t} [NOTICE] [{k}-0000-4000-8000-0000{k}] [core] connect ip={i} port={n} local_ip=192.0.2.25 local_port=25",
          "{t} [NOTICE] [{k}-0000-4000-8000-0000{k}.1] [core] sender <{r}> code=CONT msg=\"\"",
          "{t} [NOTICE] [{k}-0000-4000-8000-0000{k}.1] [core] recipient <{a}> code=OK msg=\"\" sender={r}",
          "{t} [NOTICE] [{k}-0000-4000-8000-0000{k}.1] [core] queue code=OK msg=\"Message Queued "
          "({k}-0000-4000-8000-0000{k}.1)\""}},
        {"zimbra",
         isoComma,
         "\n",
         {"{t} WARN  [qtp1-{n}:https:https://mail.example.org:7073/service/admin/soap/] [name={a};oip={i};oport={n};"
          "oproto=smtp;] security - cmd=Auth; account={a}; protocol=soap; error=authentication failed for [{a}], "
          "invalid "
          "password;"},
         {"{t} INFO  [Pop3Server-{n}] [ip=192.0.2.25;oip={i};] security - cmd=Auth; account={a}; protocol=pop3;"}},
        {"halon",
         appendSyslogStamp,
         "\n",
         {"{t} (info) smtpd: [{k}-0001] Connection from [{i}]:{n} to [192.0.2.25]:25 (mailserver:1)",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [AUTH] AUTH LOGIN YmVydA==",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [___] 334 UGFzc3dvcmQ6",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [AUTH] eA==",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [___] 535 5.7.8 Authentication failed"},
         {"{t} (info) smtpd: [{k}-0001] Connection from [{i}]:{n} to [192.0.2.25]:25 (mailserver:1)",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [MAIL] MAIL FROM:<{r}>",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [___] 250 2.1.0 Ok",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [RCPT] RCPT TO:<{a}>",
          "{t} (info) smtpd: [{k}-0001] [SMTP] [___] 250 2.1.5 Ok"}},
        {"hmailserver",
         isoDot,
         "\r\n",
         {"\"POP3D\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: +OK POP3\"",
          "\"POP3D\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"RECEIVED: USER {a}\"",
          "\"POP3D\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: +OK Send your password\"",
          "\"POP3D\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"RECEIVED: PASS ***\"",
          "\"POP3D\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: -ERR Invalid user name or password.\""},
         {"\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: 220 mail.example.org ESMTP\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"RECEIVED: MAIL FROM:<{r}>\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: 250 OK\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"RECEIVED: RCPT TO:<{a}>\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: 250 OK\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"RECEIVED: DATA\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: 354 OK, send.\"",
          "\"SMTPD\"\t{n}\t{n}\t\"{t}\"\t\"{i}\"\t\"SENT: 250 Queued (0.1 seconds)\""}},
        {"mailenable",
         american,
         "\r\n",
         {"{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tAUTH\tAUTH LOGIN\t334 VXNlcm5hbWU6\t18\t12\t",
          "{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tAUTH\t{blank}\t334 UGFzc3dvcmQ6\t18\t30\t{a}",
          "{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tAUTH\t{blank}\t535 Invalid Username or Password\t18\t42\t{a}"},
         {"{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tMAIL\tMAIL FROM: <{r}>\t250 Requested mail action okay, "
          "completed\t43\t35\t",
          "{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tRCPT\tRCPT TO: <{a}>\t250 Requested mail action okay, completed\t43\t37\t",
          "{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tDATA\tDATA\t354 Start mail input; end with <CRLF>.<CRLF>\t46\t6\t",
          "{t}\tSMTP-IN\t{k}.MAI\t{n}\t{i}\tQUIT\tQUIT\t221 Service closing transmission channel\t42\t6\t"}},
        {"smartermail",
         dotted,
         "\r\n",
         {"{t} [{i}][{n}{m}] rsp: 220 mail.example.org", "{t} [{i}][{n}{m}] cmd: AUTH LOGIN",
          "{t} [{i}][{n}{m}] rsp: 535 Authentication failed"},
         {"{t} [{i}][{n}] rsp: 220 mail.example.org", "{t} [{i}][{n}] cmd: MAIL FROM:<{r}>",
          "{t} [{i}][{n}] rsp: 250 OK <{r}> Sender ok", "{t} [{i}][{n}] cmd: RCPT TO:<{a}>",
          "{t} [{i}][{n}] rsp: 250 OK <{a}> Recipient ok", "{t} [{i}][{n}] cmd: QUIT"}},
        {"mercury",
         compact,
         "\r\n",
         {"T {t} {k} Connection from {i}", "T {t} {k} USER {a}", "T {t} {k} PASS secret12",
          "T {t} {k} Connection closed with {i}, 5 sec. elapsed."},
         {"T {t} {k} Connection from {i}", "T {t} {k} HELO pc", "T {t} {k} MAIL FROM:<{r}>", "T {t} {k} RCPT TO:<{a}>",
          "T {t} {k} DATA", "T {t} {k} QUIT", "T {t} {k} Connection closed with {i}, 5 sec. elapsed."}},
        {"communigate",
         clockCentis,
         "\n",
         {"{t} 2 POP-{n}([{i}]) failed to open '{a}'. Connection from [{i}:{m}]. Error Code=incorrect password"},
         {"{t} 4 SMTPI-{n}([{i}]) got connection on [192.0.2.25:25](example.org) from [{i}:{m}]",
          "{t} 2 SMTPI-{n}([{i}]) [{m}] received, 2693 bytes",
          "{t} 2 QUEUE([{m}]) from <{r}>, 2693 bytes (<{k}@example.org>)"}},
        {"exchange",
         isoT,
         "\r\n",
         {"{t},EX01\\Default,08D7D6{q},0,192.0.2.25:25,{i}:{n},+,,",
          "{t},EX01\\Default,08D7D6{q},1,192.0.2.25:25,{i}:{n},<,AUTH LOGIN,",
          "{t},EX01\\Default,08D7D6{q},2,192.0.2.25:25,{i}:{n},*,,Inbound AUTH LOGIN failed because of LogonDenied",
          "{t},EX01\\Default,08D7D6{q},3,192.0.2.25:25,{i}:{n},*,,User Name: {a}",
          "{t},EX01\\Default,08D7D6{q},4,192.0.2.25:25,{i}:{n},>,535 5.7.3 Authentication unsuccessful,",
          "{t},EX01\\Default,08D7D6{q},5,192.0.2.25:25,{i}:{n},-,,Local"},
         {"{t},EX01\\Default,08D7D6{q},0,192.0.2.25:25,{i}:{n},+,,",
          "{t},EX01\\Default,08D7D6{q},1,192.0.2.25:25,{i}:{n},<,MAIL FROM:<{r}>,",
          "{t},EX01\\Default,08D7D6{q},2,192.0.2.25:25,{i}:{n},>,250 2.1.0 Sender OK,",
          "{t},EX01\\Default,08D7D6{q},3,192.0.2.25:25,{i}:{n},<,RCPT TO:<{a}>,",
          "{t},EX01\\Default,08D7D6{q},4,192.0.2.25:25,{i}:{n},>,250 2.1.5 Recipient OK,",
          "{t},EX01\\Default,08D7D6{q},5,192.0.2.25:25,{i}:{n},<,DATA,",
          "{t},EX01\\Default,08D7D6{q},6,192.0.2.25:25,{i}:{n},>,354 Start mail input; end with <CRLF>.<CRLF>,",
          "{t},EX01\\Default,08D7D6{q},7,192.0.2.25:25,{i}:{n},>,\"250 2.6.0 <{k}@example.net> [InternalId={m}, "
          "Hostname=ex01] Queued mail for delivery\",",
          "{t},EX01\\Default,08D7D6{q},8,192.0.2.25:25,{i}:{n},-,,Local"},
         "#Fields: "
         "date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n"},
        {"iis",
         iso,
         "\r\n",
         {"{t} {i} pc SMTPSVC1 EX01 192.0.2.25 0 RCPT - +TO:<{s}> 550 0 46 36 0 SMTP - - - -"},
         {"{t} {i} mx.example.net SMTPSVC1 EX01 192.0.2.25 0 EHLO - +mx.example.net 250 0 46 36 0 SMTP - - - -",
          "{t} {i} mx.example.net SMTPSVC1 EX01 192.0.2.25 0 MAIL - +FROM:<{r}> 250 0 46 36 0 SMTP - - - -",
          "{t} {i} mx.example.net SMTPSVC1 EX01 192.0.2.25 0 RCPT - +TO:<{a}> 250 0 46 36 0 SMTP - - - -",
          "{t} {i} mx.example.net SMTPSVC1 EX01 192.0.2.25 0 DATA - +<{k}@example.net> 250 0 46 36 0 SMTP - - - -",
          "{t} {i} mx.example.net SMTPSVC1 EX01 192.0.2.25 0 QUIT - mx.example.net 240 0 46 36 0 SMTP - - - -"},
         "#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query "
         "sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) "
         "cs(Referer)\r\n"},
        {"kerio",
         bracketed,
         "\n",
         {"{t} POP3: Invalid password for user {a}. Attempt from IP address {i}."},
         {"{t} Recv: Queue-ID: {k}-{k}, Service: SMTP, From: <{r}>, To: <{a}>, Size: {m}, Sender-Host: {i}, SSL: no"}},
        {"transcript",
         appendClockStamp,
         "\n",
         {"+OK ready", "USER {a}", "+OK", "PASS secret12", "-ERR no", "QUIT", "+OK bye"},
         {"220 mail.example.org ESMTP", "EHLO pc", "250 mail.example.org", "MAIL FROM:<{r}>", "250 ok", "RCPT TO:<{a}>",
          "250 ok", "DATA", "354 go on", "250 queued", "QUIT", "221 bye"}},
    };
    return all;
}

class TableStyle final : public LogStyle {
public:
    explicit TableStyle(const Family& family) : m_family(family) {}

    Script script(Chance& chance) override
    {
        const bool guess = chance.percent(30);
        const std::string account = chance.account();
        const std::string key = chance.hex(8);
        std::string small = key;
        std::ranges::transform(small, small.begin(), [](char c) { return c >= 'A' ? static_cast<char>(c + 32) : c; });
        const std::array<std::pair<char, std::string>, 8> values{{{'i', guess ? chance.attacker() : chance.server()},
                                                                  {'k', key},
                                                                  {'l', small},
                                                                  {'q', chance.hex(10)},
                                                                  {'a', account},
                                                                  {'r', chance.mailbox()},
                                                                  {'s', chance.mailbox()},
                                                                  {'n', std::to_string(1000 + chance.below(9000))}}};
        Script script;
        for (const std::string_view line : guess ? m_family.guess : m_family.message) {
            std::string made;
            for (std::size_t at = 0; at < line.size(); ++at) {
                const bool token =
                    line[at] == '{' && at + 2 < line.size() && line[at + 2] == '}' && line[at + 1] != 't';
                if (!token) {
                    made += line[at];
                    continue;
                }
                const char name = line[at + 1];
                const auto value = std::ranges::find(values, name, &std::pair<char, std::string>::first);
                made += value != values.end() ? value->second : std::to_string(100 + chance.below(9'000));
                at += 2;
            }
            script.lines.push_back(std::move(made));
        }
        // A transcript shows one session after the other.
        if (m_family.name == "transcript") {
            std::string whole;
            for (const std::string& line : script.lines)
                whole += line + '\n';
            script.lines = {whole};
        }
        return script;
    }

    void write(std::int64_t microseconds, const std::string& line, std::string& out) override
    {
        if (!std::exchange(m_begun, true))
            out += m_family.header;
        const std::size_t stamp = line.find("{t}");
        out.append(line, 0, stamp);
        if (stamp != std::string::npos) {
            m_family.stamp(microseconds, out);
            out.append(line, stamp + 3);
        }
        out += m_family.end;
    }

private:
    const Family& m_family;
    bool m_begun = false;
};

} // namespace

std::unique_ptr<LogStyle> tableStyle(std::string_view name)
{
    const auto found = std::ranges::find(families(), name, &Family::name);
    return found == families().end() ? nullptr : std::make_unique<TableStyle>(*found);
}

std::vector<std::string_view> tableStyles()
{
    std::vector<std::string_view> names;
    for (const Family& family : families())
        names.push_back(family.name);
    return names;
}

} // namespace postmortem::bench
