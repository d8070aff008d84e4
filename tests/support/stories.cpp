// SPDX-FileCopyrightText: 2026 The Postmortem authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stories.h"

namespace postmortem::testing {

namespace {

/// A server that refuses relaying to strangers, and a user who works on it.
CaseScript ordinaryServer(int days)
{
    CaseScript script;
    script.worksFrom("192.0.2.20", "anna", days);
    script.relayRefused("192.0.2.250", "q@far.example", when(1));
    return script;
}

} // namespace

/// 30 names over POP3, one fits; five addresses relay with it; the server lands on two block lists.
CaseScript harvest()
{
    CaseScript script = ordinaryServer(2);
    script.relayRefused("203.0.113.66", "probe@far.example", when(9, 30));
    script.failsAs("203.0.113.66", Protocol::Pop3, names(30), when(10), 2);
    script.fails("203.0.113.66", Protocol::Pop3, "test", when(10, 1), 3, 2);
    script.signsIn("203.0.113.66", Protocol::Pop3, "test", when(10, 1, 6));
    for (int i = 0; i < 5; ++i) {
        const std::string ip = "198.51.100." + std::to_string(21 + i);
        script.signsIn(ip, Protocol::Smtp, "test", when(11, i));
        for (int j = 0; j < 4; ++j)
            script.sends(ip, "test", {.from = "x@d" + std::to_string(j) + ".example", .recipients = 25, .bounced = 6},
                         when(11, i + j * 10, 30));
    }
    script.blocked("bl.example", when(12)).blocked("zen.example", when(12, 5));
    return script;
}

namespace {

/// One account guessed over SMTP AUTH; the same address relays with it.
CaseScript authGuessing()
{
    CaseScript script = ordinaryServer(1);
    script.fails("203.0.113.9", Protocol::Smtp, "info", when(12), 40, 5);
    script.signsIn("203.0.113.9", Protocol::Smtp, "info", when(12, 5));
    for (int i = 0; i < 6; ++i)
        script.sends("203.0.113.9", "info", {.from = "offer" + std::to_string(i) + "@shop.example", .recipients = 30},
                     when(12, 10 + i));
    return script;
}

/// A guessed mailbox password opens relaying without AUTH.
CaseScript popBeforeSmtp()
{
    CaseScript script = ordinaryServer(1);
    script.fails("203.0.113.40", Protocol::Pop3, "sales", when(3), 25, 4);
    script.signsIn("203.0.113.40", Protocol::Pop3, "sales", when(3, 2));
    for (int i = 0; i < 10; ++i)
        script.sends("203.0.113.40", {}, {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20},
                     when(3, 4 + i));
    return script;
}

/// Nobody is refused; two strangers relay.
CaseScript openRelay()
{
    CaseScript script;
    script.worksFrom("192.0.2.20", "anna", 1);
    for (const std::string ip : {"203.0.113.5", "198.51.100.5"})
        for (int i = 0; i < 5; ++i)
            script.sends(ip, {}, {.from = "x@d" + std::to_string(i) + ".example", .recipients = 40, .bounced = 10},
                         when(9, 10 * i));
    return script;
}

/// Others are refused, three clients of one public network are not.
CaseScript wideNetwork()
{
    CaseScript script = ordinaryServer(1);
    script.settings.trustedNetworks = {*Network::parse("10.0.0.0/8"), *Network::parse("198.51.100.0/24")};
    script.settings.trustedNetworksGiven = true;
    for (int host = 1; host <= 3; ++host)
        for (int i = 0; i < 5; ++i)
            script.sends("198.51.100." + std::to_string(host), {},
                         {.from = "x@d" + std::to_string(i) + ".example", .recipients = 20}, when(14, 10 * i + host));
    return script;
}

/// Twelve names, two tries each, one every 40 minutes.
CaseScript slowSpray()
{
    CaseScript script = ordinaryServer(2);
    std::vector<std::string> tries = names(12);
    const std::vector<std::string> once = tries;
    tries.insert(tries.end(), once.begin(), once.end());
    script.failsAs("203.0.113.80", Protocol::Imap, tries, when(0, 10), 40 * 60);
    return script;
}

/// Six addresses of different networks, three tries each at no steady pace, on one account.
CaseScript distributed()
{
    CaseScript script = ordinaryServer(1);
    const std::vector<std::string> ips{"203.0.113.7",   "198.51.100.7",  "192.0.2.107",
                                       "2001:db8:1::7", "2001:db8:2::7", "2001:db8:3::7"};
    const std::vector<int> minutes{0, 3, 4, 11, 19, 20, 48, 55, 83, 84, 110, 151, 153, 160, 199, 238, 241, 290};
    for (std::size_t i = 0; i < minutes.size(); ++i)
        script.fails(ips[i % ips.size()], Protocol::Smtp, "root", when(2, minutes[i]));
    return script;
}

} // namespace

/// Much mail under the account's own sender from an address that never used it: perhaps its owner on the road.
CaseScript strangePlace()
{
    CaseScript script = ordinaryServer(2);
    script.signsIn("198.51.100.44", Protocol::Smtp, "anna", when(20));
    for (int i = 0; i < 6; ++i)
        script.sends("198.51.100.44", "anna", {.from = "anna@ours.example", .recipients = 30}, when(20, 1 + i));
    return script;
}

namespace {

/// Foreign senders by an account whose password nobody was seen to guess.
CaseScript unexplainedRelay()
{
    CaseScript script = ordinaryServer(2);
    script.signsIn("198.51.100.44", Protocol::Smtp, "anna", when(20));
    for (int i = 0; i < 8; ++i)
        script.sends("198.51.100.44", "anna", {.from = "news@shop.example", .recipients = 15}, when(20, 1 + i));
    return script;
}

} // namespace

const std::vector<Story>& stories()
{
    static const std::vector<Story> all = {
        {"harvest", &harvest},
        {"auth-guessing", &authGuessing},
        {"pop-before-smtp", &popBeforeSmtp},
        {"open-relay", &openRelay},
        {"wide-network", &wideNetwork},
        {"slow-spray", &slowSpray},
        {"unexplained-relay", &unexplainedRelay},
        {"distributed-guessing", &distributed},
    };
    return all;
}

std::shared_ptr<const MemoryLineSource> linesOf(const CaseScript& script, const CaseSnapshot& snapshot)
{
    std::vector<std::string> lines;
    for (LineNumber number = 1; number <= snapshot.sources.front().lines; ++number)
        lines.push_back(script.line(number));
    auto source = std::make_shared<MemoryLineSource>();
    source->setLines(snapshot.sources.front().name, std::move(lines));
    return source;
}

} // namespace postmortem::testing
