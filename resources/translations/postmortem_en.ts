<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>A user who forgot the password, or a device with an old one: unlikely, mail to %1 recipient(s) outside was relayed afterwards.</source>
        <translation>
            <numerusform>A user who forgot the password, or a device with an old one: unlikely, mail to %1 recipient outside was relayed afterwards.</numerusform>
            <numerusform>A user who forgot the password, or a device with an old one: unlikely, mail to %1 recipients outside was relayed afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) bear a foreign sender</source>
        <translation>
            <numerusform>%1 message bears a foreign sender</numerusform>
            <numerusform>%1 messages bear a foreign sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) bounced</source>
        <translation>
            <numerusform>%1 recipient bounced</numerusform>
            <numerusform>%1 recipients bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 address(es)</source>
        <translation>
            <numerusform>%1 from %2 address</numerusform>
            <numerusform>%1 from %2 addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <translation>
            <numerusform>%1 recipient</numerusform>
            <numerusform>%1 recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sign-in(s)</source>
        <translation>
            <numerusform>%1 sign-in</numerusform>
            <numerusform>%1 sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>%1 attempt</numerusform>
            <numerusform>%1 attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed recipient(s)</source>
        <translation>
            <numerusform>%1 relayed recipient</numerusform>
            <numerusform>%1 relayed recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed attempt(s)</source>
        <translation>
            <numerusform>%1 failed attempt</numerusform>
            <numerusform>%1 failed attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 sign-in(s) the log shows no client address: who it was cannot be told.</source>
        <translation>
            <numerusform>For %1 of %2 sign-in the log shows no client address: who it was cannot be told.</numerusform>
            <numerusform>For %1 of %2 sign-ins the log shows no client address: who it was cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 sign-in(s) the log shows no time: pace and order are not known.</source>
        <translation>
            <numerusform>For %1 of %2 sign-in the log shows no time: pace and order are not known.</numerusform>
            <numerusform>For %1 of %2 sign-ins the log shows no time: pace and order are not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 failed sign-in(s) the log names no account: which names were guessed cannot be told.</source>
        <translation>
            <numerusform>For %1 of %2 failed sign-in the log names no account: which names were guessed cannot be told.</numerusform>
            <numerusform>For %1 of %2 failed sign-ins the log names no account: which names were guessed cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 relayed recipient(s) the logs do not show why the server accepted them.</source>
        <translation>
            <numerusform>For %1 relayed recipient the logs do not show why the server accepted them.</numerusform>
            <numerusform>For %1 relayed recipients the logs do not show why the server accepted them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs count %1 recipient(s) without naming them; whether they were local is concluded from the rest of the message.</source>
        <translation>
            <numerusform>The logs count %1 recipient without naming them; whether they were local is concluded from the rest of the message.</numerusform>
            <numerusform>The logs count %1 recipients without naming them; whether they were local is concluded from the rest of the message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were not understood: what is said there is missing here.</source>
        <translation>
            <numerusform>%1 of %2 was not understood: what is said there is missing here.</numerusform>
            <numerusform>%1 of %2 were not understood: what is said there is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <comment>of so many</comment>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) are named after it</source>
        <translation>
            <numerusform>%1 account is named after it</numerusform>
            <numerusform>%1 accounts are named after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) send under it</source>
        <translation>
            <numerusform>%1 account sends under it</numerusform>
            <numerusform>%1 accounts send under it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 foreign client(s) deliver to it</source>
        <translation>
            <numerusform>%1 foreign client delivers to it</numerusform>
            <numerusform>%1 foreign clients deliver to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) were refused there as unknown</source>
        <translation>
            <numerusform>%1 recipient was refused there as unknown</numerusform>
            <numerusform>%1 recipients were refused there as unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the server called %1 recipient(s) there local</source>
        <translation>
            <numerusform>the server called %1 recipient there local</numerusform>
            <numerusform>the server called %1 recipients there local</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess the password of %2: %3%4.</source>
        <translation>
            <numerusform>%1 began to guess the password of %2: %3%4.</numerusform>
            <numerusform>guessing at the password of %2 began, by %1: %3%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2 on one account name%3.</source>
        <translation>
            <numerusform>%1 began to guess passwords: %2 on one account name%3.</numerusform>
            <numerusform>password guessing began, by %1: %2 on one account name%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2 on %3 account names%4.</source>
        <translation>
            <numerusform>%1 began to guess passwords: %2 on %3 account names%4.</numerusform>
            <numerusform>password guessing began, by %1: %2 on %3 account names%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay as %2 by SMTP AUTH: %3.</source>
        <translation>
            <numerusform>%1 began to relay as %2 by SMTP AUTH: %3.</numerusform>
            <numerusform>relaying as %2 by SMTP AUTH began, by %1: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without AUTH after reading the mailbox of %2: %3.</source>
        <translation>
            <numerusform>%1 began to relay without AUTH after reading the mailbox of %2: %3.</numerusform>
            <numerusform>relaying without AUTH began, by %1, which had read the mailbox of %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in, as anybody could: %2.</source>
        <translation>
            <numerusform>%1 began to relay without signing in, as anybody could: %2.</numerusform>
            <numerusform>relaying without signing in began, as anybody could, by %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 inside your network began to send like a robot: %2.</source>
        <translation>
            <numerusform>%1 inside your network began to send like a robot: %2.</numerusform>
            <numerusform>sending like a robot began, by %1 inside your network: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in, from a network that is trusted: %2.</source>
        <translation>
            <numerusform>%1 began to relay without signing in, from a network that is trusted: %2.</numerusform>
            <numerusform>relaying without signing in began, from a network that is trusted, by %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opened %2 after %3 failure(s).</source>
        <translation>
            <numerusform>%1 opened %2 after %3 failure.</numerusform>
            <numerusform>%1 opened %2 after %3 failures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bounce(s) came back within an hour.</source>
        <translation>
            <numerusform>%1 bounce came back within an hour.</numerusform>
            <numerusform>%1 bounces came back within an hour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried to relay and was refused: %2.</source>
        <translation>
            <numerusform>%1 tried to relay and was refused: %2.</numerusform>
            <numerusform>%1 tried to relay and were refused: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remote servers began to refuse mail from your server: %1 reply(s) name a block list.</source>
        <translation>
            <numerusform>remote servers began to refuse mail from your server: %1 reply names a block list.</numerusform>
            <numerusform>remote servers began to refuse mail from your server: %1 replies name a block list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <comment>name a block list</comment>
        <translation>
            <numerusform>%1 reply</numerusform>
            <numerusform>%1 replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block an address after %1 failed login(s) in 10 minutes</source>
        <translation>
            <numerusform>Block an address after %1 failed login in 10 minutes</numerusform>
            <numerusform>Block an address after %1 failed logins in 10 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate address(es) would have been touched.</source>
        <translation>
            <numerusform>%1 legitimate address would have been touched.</numerusform>
            <numerusform>%1 legitimate addresses would have been touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 spam recipient(s).</source>
        <translation>
            <numerusform>It would have stopped %1 of %2 spam recipient.</numerusform>
            <numerusform>It would have stopped %1 of %2 spam recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept at most %1 recipient(s) in a session</source>
        <translation>
            <numerusform>Accept at most %1 recipient in a session</numerusform>
            <numerusform>Accept at most %1 recipients in a session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate session(s) would have been touched.</source>
        <translation>
            <numerusform>%1 legitimate session would have been touched.</numerusform>
            <numerusform>%1 legitimate sessions would have been touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 spam recipient(s), the first at %3.</source>
        <translation>
            <numerusform>It would have stopped %1 of %2 spam recipient, the first at %3.</numerusform>
            <numerusform>It would have stopped %1 of %2 spam recipients, the first at %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate client(s) would have been touched.</source>
        <translation>
            <numerusform>%1 legitimate client would have been touched.</numerusform>
            <numerusform>%1 legitimate clients would have been touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <comment>to so many</comment>
        <translation>
            <numerusform>%1 recipient</numerusform>
            <numerusform>%1 recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s)</source>
        <translation>
            <numerusform>%1 failed sign-in</numerusform>
            <numerusform>%1 failed sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account name(s)</source>
        <comment>on so many</comment>
        <translation>
            <numerusform>%1 account name</numerusform>
            <numerusform>%1 account names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, all on this account, then the password fitted.</source>
        <translation>
            <numerusform>%1 failed sign-in by %2, all on this account, then the password fitted.</numerusform>
            <numerusform>%1 failed sign-ins by %2, all on this account, then the password fitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, %3 of them on this account, then the password fitted.</source>
        <translation>
            <numerusform>%1 failed sign-in by %2, %3 of them on this account, then the password fitted.</numerusform>
            <numerusform>%1 failed sign-ins by %2, %3 of them on this account, then the password fitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by many addresses, then the password fitted and the guessing stopped.</source>
        <translation>
            <numerusform>%1 failed sign-in by many addresses, then the password fitted and the guessing stopped.</numerusform>
            <numerusform>%1 failed sign-ins by many addresses, then the password fitted and the guessing stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failure(s) by the addresses that later relayed, then the first sign-in.</source>
        <translation>
            <numerusform>%1 failure by the addresses that later relayed, then the first sign-in.</numerusform>
            <numerusform>%1 failures by the addresses that later relayed, then the first sign-in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other address(es) used it afterwards.</source>
        <translation>
            <numerusform>%1 other address used it afterwards.</numerusform>
            <numerusform>%1 other addresses used it afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s) signed in as %2 within a day.</source>
        <translation>
            <numerusform>%1 network signed in as %2 within a day.</numerusform>
            <numerusform>%1 networks signed in as %2 within a day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s) signed in as %2 within 5 minutes.</source>
        <translation>
            <numerusform>%1 network signed in as %2 within 5 minutes.</numerusform>
            <numerusform>%1 networks signed in as %2 within 5 minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(s) were refused by remote servers.</source>
        <translation>
            <numerusform>%1 delivery was refused by remote servers.</numerusform>
            <numerusform>%1 deliveries were refused by remote servers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(s) were refused by remote servers: %2.</source>
        <translation>
            <numerusform>%1 delivery was refused by remote servers: %2.</numerusform>
            <numerusform>%1 deliveries were refused by remote servers: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bounce(s) within an hour</source>
        <translation>
            <numerusform>%1 bounce within an hour</numerusform>
            <numerusform>%1 bounces within an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 bounce(s) in these logs %2 came within one hour at %3. Spam runs to invented recipients look like this.</source>
        <translation>
            <numerusform>Of %1 bounce in these logs %2 came within one hour at %3. Spam runs to invented recipients look like this.</numerusform>
            <numerusform>Of %1 bounces in these logs %2 came within one hour at %3. Spam runs to invented recipients look like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 bounce(s) in these logs %2 came within one hour. Spam runs to invented recipients look like this.</source>
        <translation>
            <numerusform>Of %1 bounce in these logs %2 came within one hour. Spam runs to invented recipients look like this.</numerusform>
            <numerusform>Of %1 bounces in these logs %2 came within one hour. Spam runs to invented recipients look like this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) as %3%4, each only a few times.</source>
        <translation>
            <numerusform>%1 failed %2 time as %3%4, each only a few times.</numerusform>
            <numerusform>%1 failed %2 times as %3%4, each only a few times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was opened.</source>
        <translation>
            <numerusform>%1 was opened.</numerusform>
            <numerusform>%1 were opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged from %1 to %2, where about %3 minute(s) with events were to be expected. A file may be missing.</source>
        <translation>
            <numerusform>Nothing was logged from %1 to %2, where about %3 minute with events were to be expected. A file may be missing.</numerusform>
            <numerusform>Nothing was logged from %1 to %2, where about %3 minutes with events were to be expected. A file may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log says %1 time(s) that lines were lost or suppressed. Counts of these times are too low.</source>
        <translation>
            <numerusform>The log says %1 time that lines were lost or suppressed. Counts of these times are too low.</numerusform>
            <numerusform>The log says %1 times that lines were lost or suppressed. Counts of these times are too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) by %3 on %4%5.</source>
        <translation>
            <numerusform>%1 failed %2 time by %3 on %4%5.</numerusform>
            <numerusform>%1 failed %2 times by %3 on %4%5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 name(s) that never work. The log has no client addresses, so it cannot show how many clients took part.</source>
        <translation>
            <numerusform>%1 on %2 name that never works. The log has no client addresses, so it cannot show how many clients took part.</numerusform>
            <numerusform>%1 on %2 names that never work. The log has no client addresses, so it cannot show how many clients took part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %2 accounts a few times each, %3 failure(s)%4; %5</source>
        <translation>
            <numerusform>%1 tried %2 accounts a few times each, %3 failure%4; %5</numerusform>
            <numerusform>%1 tried %2 accounts a few times each, %3 failures%4; %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed as %2</source>
        <translation>
            <numerusform>%1 recipient relayed as %2</numerusform>
            <numerusform>%1 recipients relayed as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in by SMTP AUTH as %2: %3.</source>
        <translation>
            <numerusform>%1 signed in by SMTP AUTH as %2: %3.</numerusform>
            <numerusform>%1 signed in by SMTP AUTH as %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more address(es) tested the password without sending.</source>
        <translation>
            <numerusform>%1 more address tested the password without sending.</numerusform>
            <numerusform>%1 more addresses tested the password without sending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed by clients that signed in</source>
        <translation>
            <numerusform>%1 recipient relayed by clients that signed in</numerusform>
            <numerusform>%1 recipients relayed by clients that signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in by SMTP AUTH: %2. The log does not name the account; a higher log level would.</source>
        <translation>
            <numerusform>%1 signed in by SMTP AUTH: %2. The log does not name the account; a higher log level would.</numerusform>
            <numerusform>%1 signed in by SMTP AUTH: %2. The log does not name the account; a higher log level would.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed by strangers</source>
        <translation>
            <numerusform>%1 recipient relayed by strangers</numerusform>
            <numerusform>%1 recipients relayed by strangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed: %2. These logs do not show sign-ins, so it may be a stolen password, a trusted network too wide or an open relay.</source>
        <translation>
            <numerusform>%1 relayed: %2. These logs do not show sign-ins, so it may be a stolen password, a trusted network too wide or an open relay.</numerusform>
            <numerusform>%1 relayed: %2. These logs do not show sign-ins, so it may be a stolen password, a trusted network too wide or an open relay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs.</source>
        <translation>
            <numerusform>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs.</numerusform>
            <numerusform>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 read the mailbox of %2, then sent without AUTH: %3. The sign-in was at most %4 before.</source>
        <translation>
            <numerusform>%1 read the mailbox of %2, then sent without AUTH: %3. The sign-in was at most %4 before.</numerusform>
            <numerusform>%1 read the mailbox of %2, then sent without AUTH: %3. The sign-in was at most %4 before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sender(s)</source>
        <comment>from so many</comment>
        <translation>
            <numerusform>%1 sender</numerusform>
            <numerusform>%1 senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bounced</source>
        <translation>
            <numerusform>%1 bounced</numerusform>
            <numerusform>%1 bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first relay, %1 recipient(s)</source>
        <translation>
            <numerusform>first relay, %1 recipient</numerusform>
            <numerusform>first relay, %1 recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relayed, %1 recipient(s)</source>
        <translation>
            <numerusform>relayed, %1 recipient</numerusform>
            <numerusform>relayed, %1 recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried to relay to %2; the server refused, as it should.</source>
        <translation>
            <numerusform>%1 tried to relay to %2; the server refused, as it should.</numerusform>
            <numerusform>%1 tried to relay to %2; the server refused, as it should.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, public but named as trusted, relayed without signing in: %2. A network that strangers can use is too wide.</source>
        <translation>
            <numerusform>%1, public but named as trusted, relayed without signing in: %2. A network that strangers can use is too wide.</numerusform>
            <numerusform>%1, public but named as trusted, relayed without signing in: %2. A network that strangers can use is too wide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed under your own senders without signing in: %2. If they are yours, add them to the trusted networks.</source>
        <translation>
            <numerusform>%1 relayed under your own senders without signing in: %2. If they are yours, add them to the trusted networks.</numerusform>
            <numerusform>%1 relayed under your own senders without signing in: %2. If they are yours, add them to the trusted networks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sender(s)</source>
        <comment>bear so many</comment>
        <translation>
            <numerusform>%1 sender</numerusform>
            <numerusform>%1 senders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 foreign domain(s)</source>
        <comment>senders of so many</comment>
        <translation>
            <numerusform>%1 foreign domain</numerusform>
            <numerusform>%1 foreign domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bear %3 of %4, such as %5. Volume and addresses are ordinary.</source>
        <translation>
            <numerusform>%1 of %2 bears %3 of %4, such as %5. Volume and addresses are ordinary.</numerusform>
            <numerusform>%1 of %2 bear %3 of %4, such as %5. Volume and addresses are ordinary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) as %3, about every %4, and tried no other name.</source>
        <translation>
            <numerusform>%1 failed %2 time as %3, about every %4, and tried no other name.</numerusform>
            <numerusform>%1 failed %2 times as %3, about every %4, and tried no other name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also signed in %1 time(s).</source>
        <translation>
            <numerusform>It also signed in %1 time.</numerusform>
            <numerusform>It also signed in %1 times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Such guessing began %1 more time(s).</source>
        <translation>
            <numerusform>Such guessing began %1 more time.</numerusform>
            <numerusform>Such guessing began %1 more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay as %2: %3.</source>
        <translation>
            <numerusform>%1 began to relay as %2: %3.</numerusform>
            <numerusform>relaying as %2 began, by %1: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay, and the log does not show by what right: %2.</source>
        <translation>
            <numerusform>%1 began to relay, and the log does not show by what right: %2.</numerusform>
            <numerusform>relaying began, by %1, and the log does not show by what right: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more sign-in(s) as %2 followed, by %3.</source>
        <translation>
            <numerusform>%1 more sign-in as %2 followed, by %3.</numerusform>
            <numerusform>%1 more sign-ins as %2 followed, by %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remote servers refused mail from your server: %1 reply(s) name a block list, as %2 did before this relaying.</source>
        <translation>
            <numerusform>remote servers refused mail from your server: %1 reply names a block list, as %2 did before this relaying.</numerusform>
            <numerusform>remote servers refused mail from your server: %1 replies name a block list, as %2 did before this relaying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 reply(s) of remote servers that name(s) a block list.</source>
        <translation>
            <numerusform>At least %1 reply of a remote server that names a block list.</numerusform>
            <numerusform>At least %1 replies of remote servers that name a block list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent as %2: %3.</source>
        <translation>
            <numerusform>%1 sent as %2: %3.</numerusform>
            <numerusform>%1 sent as %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 recipient(s) to whom relaying was refused.</source>
        <translation>
            <numerusform>At least %1 recipient to whom relaying was refused.</numerusform>
            <numerusform>At least %1 recipients to whom relaying was refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2%3, on accounts that the log does not name.</source>
        <translation>
            <numerusform>%1 began to guess passwords: %2%3, on accounts that the log does not name.</numerusform>
            <numerusform>password guessing began, by %1: %2%3, on accounts that the log does not name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, on accounts that the log does not name, then the password fitted.</source>
        <translation>
            <numerusform>%1 failed sign-in by %2, on accounts that the log does not name, then the password fitted.</numerusform>
            <numerusform>%1 failed sign-ins by %2, on accounts that the log does not name, then the password fitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) by %3%4.</source>
        <translation>
            <numerusform>%1 failed %2 time by %3%4.</numerusform>
            <numerusform>%1 failed %2 times by %3%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 failed sign-in(s) stand in lines that count several attempts and name one account: on which names the others were cannot be told, and they are counted for the one.</source>
        <translation>
            <numerusform>%1 of %2 failed sign-in stands in lines that count several attempts and name one account: on which names the others were cannot be told, and they are counted for the one.</numerusform>
            <numerusform>%1 of %2 failed sign-ins stand in lines that count several attempts and name one account: on which names the others were cannot be told, and they are counted for the one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 successful sign-in(s) the log names no account.</source>
        <translation>
            <numerusform>For %1 of %2 successful sign-in the log names no account.</numerusform>
            <numerusform>For %1 of %2 successful sign-ins the log names no account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in: %2.</source>
        <translation>
            <numerusform>%1 began to relay without signing in: %2.</numerusform>
            <numerusform>relaying without signing in began, by %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had opened %2 after %3 failure(s).</source>
        <translation>
            <numerusform>%1 had opened %2 after %3 failure.</numerusform>
            <numerusform>%1 had opened %2 after %3 failures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 sign-in attempt(s) of hostile addresses, those that fitted included.</source>
        <translation>
            <numerusform>It would have stopped %1 of %2 sign-in attempt of hostile addresses, those that fitted included.</numerusform>
            <numerusform>It would have stopped %1 of %2 sign-in attempts of hostile addresses, those that fitted included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2 on other names, then the first try on this account that the log names fitted.</source>
        <translation>
            <numerusform>%1 failed sign-in by %2 on other names, then the first try on this account that the log names fitted.</numerusform>
            <numerusform>%1 failed sign-ins by %2 on other names, then the first try on this account that the log names fitted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First sign-in from an address not seen on the account before, which then relayed. %1 failed sign-in(s) on it by others came before; whether they found the password these logs do not show.</source>
        <translation>
            <numerusform>First sign-in from an address not seen on the account before, which then relayed. %1 failed sign-in on it by others came before; whether they found the password these logs do not show.</numerusform>
            <numerusform>First sign-in from an address not seen on the account before, which then relayed. %1 failed sign-ins on it by others came before; whether they found the password these logs do not show.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %2 accounts once each, %3 failure(s)%4; %5</source>
        <translation>
            <numerusform>%1 tried %2 accounts once each, %3 failure%4; %5</numerusform>
            <numerusform>%1 tried %2 accounts once each, %3 failures%4; %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs; that speaks for an open relay, but a trusted network too wide would look the same.</source>
        <translation>
            <numerusform>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs; that speaks for an open relay, but a trusted network too wide would look the same.</numerusform>
            <numerusform>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs; that speaks for an open relay, but a trusted network too wide would look the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outside your networks relayed without signing in: %2. Relaying was refused to others meanwhile, so a trusted network is too wide.</source>
        <translation>
            <numerusform>%1 outside your networks relayed without signing in: %2. Relaying was refused to others meanwhile, so a trusted network is too wide.</numerusform>
            <numerusform>%1 outside your networks relayed without signing in: %2. Relaying was refused to others meanwhile, so a trusted network is too wide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outside your networks relayed without signing in: %2. Relaying was refused to others, but to nobody while these sent: a trusted network is too wide, or the relay stood open for a time.</source>
        <translation>
            <numerusform>%1 outside your networks relayed without signing in: %2. Relaying was refused to others, but to nobody while these sent: a trusted network is too wide, or the relay stood open for a time.</numerusform>
            <numerusform>%1 outside your networks relayed without signing in: %2. Relaying was refused to others, but to nobody while these sent: a trusted network is too wide, or the relay stood open for a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. Ask who they are.</source>
        <translation>
            <numerusform>%1 relayed without signing in: %2. Ask who it is.</numerusform>
            <numerusform>%1 relayed without signing in: %2. Ask who they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 more session(s) the log does not show whose they were.</source>
        <translation>
            <numerusform>Of %1 more session the log does not show whose it was.</numerusform>
            <numerusform>Of %1 more sessions the log does not show whose they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay after signing in; as whom the log does not tell: %2.</source>
        <translation>
            <numerusform>%1 began to relay after signing in; as whom the log does not tell: %2.</numerusform>
            <numerusform>relaying after signing in began, by %1; as whom the log does not tell: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 end(s) later than the file was changed last: the zone or the year may be wrong, or the time of the file.</source>
        <translation>
            <numerusform>%1 ends later than the file was changed last: the zone or the year may be wrong, or the time of the file.</numerusform>
            <numerusform>%1 end later than the files were changed last: the zone or the year may be wrong, or the time of the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in after %1 failed sign-in(s) on this account; the log shows no addresses, so whether one client made them cannot be told.</source>
        <translation>
            <numerusform>Signed in after %1 failed sign-in on this account; the log shows no addresses, so whether one client made them cannot be told.</numerusform>
            <numerusform>Signed in after %1 failed sign-ins on this account; the log shows no addresses, so whether one client made them cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message numerus="yes">
        <source>%n address(es) of your network %1 attacked our mail server. The computers behind them may be hijacked without their owners&apos; knowledge. Please stop them, and tell us what you found.</source>
        <translation>
            <numerusform>%n address of your network %1 attacked our mail server. The computer behind it may be hijacked without its owner&apos;s knowledge. Please stop it, and tell us what you found.</numerusform>
            <numerusform>%n addresses of your network %1 attacked our mail server. The computers behind them may be hijacked without their owners&apos; knowledge. Please stop them, and tell us what you found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s)</source>
        <translation>
            <numerusform>%n failed sign-in</numerusform>
            <numerusform>%n failed sign-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) that succeeded</source>
        <translation>
            <numerusform>%n sign-in that succeeded</numerusform>
            <numerusform>%n sign-ins that succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spam to %n recipient(s)</source>
        <translation>
            <numerusform>spam to %n recipient</numerusform>
            <numerusform>spam to %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused attempt(s) to relay</source>
        <translation>
            <numerusform>%n refused attempt to relay</numerusform>
            <numerusform>%n refused attempts to relay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n account(s) of yours sign in from the next address too.</source>
        <translation>
            <numerusform>Careful: %n account of yours signs in from the next address too.</numerusform>
            <numerusform>Careful: %n accounts of yours sign in from the next address too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hostile addresses of a mail incident, %n line(s).</source>
        <translation>
            <numerusform>Hostile addresses of a mail incident, %n line.</numerusform>
            <numerusform>Hostile addresses of a mail incident, %n lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1, because %n account(s) of yours sign in from there too.</source>
        <translation>
            <numerusform>Left out: %1, because %n account of yours signs in from there too.</numerusform>
            <numerusform>Left out: %1, because %n accounts of yours sign in from there too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecodeWords</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>No mail log was found in %n file(s). Open the folder in which your mail server keeps its logs.</source>
        <translation>
            <numerusform>No mail log was found in %n file. Open the folder in which your mail server keeps its logs.</numerusform>
            <numerusform>No mail log was found in %n files. Open the folder in which your mail server keeps its logs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing could be read from %n file(s). The first: %1</source>
        <translation>
            <numerusform>Nothing could be read from %n file. The first: %1</numerusform>
            <numerusform>Nothing could be read from %n files. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read completely. The first: %1</source>
        <translation>
            <numerusform>%n file could not be read completely. The first: %1</numerusform>
            <numerusform>%n files could not be read completely. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message numerus="yes">
        <source>… and %n more line(s), all of which are in the exported checklist.</source>
        <translation>
            <numerusform>… and %n more line, which is in the exported checklist.</numerusform>
            <numerusform>… and %n more lines, all of which are in the exported checklist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <translation>
            <numerusform>%1 recipient</numerusform>
            <numerusform>%1 recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back.</source>
        <translation>
            <numerusform>%1 came back.</numerusform>
            <numerusform>%1 came back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 line</numerusform>
            <numerusform>%1 lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s) of less weight: see the next section.</source>
        <translation>
            <numerusform>%1 observation of less weight: see the next section.</numerusform>
            <numerusform>%1 observations of less weight: see the next section.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 further incident(s) of less weight are listed in the verdict.</source>
        <translation>
            <numerusform>%1 further incident of less weight is listed in the verdict.</numerusform>
            <numerusform>%1 further incidents of less weight are listed in the verdict.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Such guessing began %1 more time(s).</source>
        <translation>
            <numerusform>Such guessing began %1 more time.</numerusform>
            <numerusform>Such guessing began %1 more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message numerus="yes">
        <source>The session goes on; this view ends here, after %n line(s).</source>
        <translation>
            <numerusform>The session goes on; this view ends here, after %n line.</numerusform>
            <numerusform>The session goes on; this view ends here, after %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::AbuseReportDialog</name>
    <message numerus="yes">
        <source>%n more network(s) have no report.</source>
        <translation>
            <numerusform>%n more network has no report.</numerusform>
            <numerusform>%n more networks have no report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::BlockListDialog</name>
    <message numerus="yes">
        <source>%n hostile address(es) in </source>
        <translation>
            <numerusform>%n hostile address in </numerusform>
            <numerusform>%n hostile addresses in </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n line.</numerusform>
            <numerusform>%n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::CaseKeeper</name>
    <message numerus="yes">
        <source>%n file(s) of the evidence are no longer in %1. The case can be read all the same; the lines of the logs cannot be shown.</source>
        <translation>
            <numerusform>%n file of the evidence is no longer in %1. The case can be read all the same; the lines of the logs cannot be shown.</numerusform>
            <numerusform>%n files of the evidence are no longer in %1. The case can be read all the same; the lines of the logs cannot be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the evidence have another size or time than when they were read.</source>
        <translation>
            <numerusform>%n file of the evidence has another size or time than when it was read.</numerusform>
            <numerusform>%n files of the evidence have another size or time than when they were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found again, with the same SHA-256</source>
        <translation>
            <numerusform>%n file found again, with the same SHA-256</numerusform>
            <numerusform>%n files found again, with the same SHA-256</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the evidence that was read, by their SHA-256.</source>
        <translation>
            <numerusform>%n file is the evidence that was read, by its SHA-256.</numerusform>
            <numerusform>%n files are the evidence that was read, by their SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold something else than what was read.</source>
        <translation>
            <numerusform>%n file holds something else than what was read.</numerusform>
            <numerusform>%n files hold something else than what was read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still missing.</source>
        <translation>
            <numerusform>%n file is still missing.</numerusform>
            <numerusform>%n files are still missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>And %n older one.</numerusform>
            <numerusform>And %n older ones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::CaseStatusBar</name>
    <message numerus="yes">
        <source>Local domains: %1 and %n more</source>
        <translation>
            <numerusform>Local domains: %1 and %n more</numerusform>
            <numerusform>Local domains: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::Custody</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>%n of them changed</numerusform>
            <numerusform>%n of them changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::EvidencePane</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Select a file to see its own.</source>
        <translation>
            <numerusform>… and %n more. Select a file to see its own.</numerusform>
            <numerusform>… and %n more. Select a file to see its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::FilterBar</name>
    <message numerus="yes">
        <source>%n more token(s)</source>
        <translation>
            <numerusform>%n more token</numerusform>
            <numerusform>%n more tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::FormatMakerDialog</name>
    <message numerus="yes">
        <source>%1 of %n line(s) say something, %2 are not understood.</source>
        <translation>
            <numerusform>%1 of %n line say something, %2 are not understood.</numerusform>
            <numerusform>%1 of %n lines say something, %2 are not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::HiddenLine</name>
    <message numerus="yes">
        <source>%n marked as harmless</source>
        <translation>
            <numerusform>%n marked as harmless</numerusform>
            <numerusform>%n marked as harmless</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden as harmless</source>
        <translation>
            <numerusform>%n hidden as harmless</numerusform>
            <numerusform>%n hidden as harmless</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::LogSearch</name>
    <message numerus="yes">
        <source>The expression takes too long on %n line(s); they were passed over.</source>
        <translation>
            <numerusform>The expression takes too long on %n line; it was passed over.</numerusform>
            <numerusform>The expression takes too long on %n lines; they were passed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::LogView</name>
    <message numerus="yes">
        <source>Only the first %n line(s) were marked.</source>
        <translation>
            <numerusform>Only the first line was marked.</numerusform>
            <numerusform>Only the first %n lines were marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::RowActions</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied, one a line.</source>
        <translation>
            <numerusform>%n address copied, one a line.</numerusform>
            <numerusform>%n addresses copied, one a line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::Workbench</name>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <translation>
            <numerusform>%1 · %n new</numerusform>
            <numerusform>%1 · %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
</TS>
