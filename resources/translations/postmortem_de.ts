<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for mail-server incidents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs or folders of logs to open, or a saved case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssumptionWords</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no domain is known to be yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your domains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only private networks are yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no network is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your networks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmortem assumes – %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>attempts and recipients per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login attempts per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted recipients in one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs hold none of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (square root scale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, local time (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested limit: %1 recipients in a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login attempts over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempts per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No login attempt under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients per %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipient was accepted under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients in one session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session brought an accepted message under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recipients (a click shows the session with most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspicious addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed logins and relayed recipients, in the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed logins and relayed recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address with a failed login or relayed mail under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account with a failed login or relayed mail under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log size per file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file with a known size under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size on disk in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest of its protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 times the median of %2 logs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>Abuse from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of your network %1 attacked our mail server. The computers behind them may be hijacked without their owners&apos; knowledge. Please stop them, and tell us what you found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account names and mailboxes are hidden. We keep the logs and can give more of them on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they did (times in UTC):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %L1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) that succeeded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spam to %n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused attempt(s) to relay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of our logs, each with its time in UTC:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the logs are not at hand; they follow on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n account(s) of yours sign in from the next address too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load: nft -f FILE. Take away again: nft delete table inet mailincident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root: sh FILE. A later run replaces the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run as root: sh FILE [JAIL]. The jail&apos;s ban time holds; without a name the jail is postfix-sasl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: smtpd_client_restrictions = check_client_access cidr:/etc/postfix/blocked.cidr, then: postfix reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use in the access list of acl_smtp_connect: drop hosts = /etc/exim4/blocked_hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run in a PowerShell of an administrator. Take away again: Remove-NetFirewallRule -DisplayName &apos;Mail incident&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address or network a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hostile addresses of a mail incident, %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1, because %n account(s) of yours sign in from there too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nftables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iptables with ipset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fail2ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postfix table (cidr:)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Firewall (PowerShell)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows command prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no finding &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no value {{%1}} for this place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{%1}} must not stand inside quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands take {{account}}, one line for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one line is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only format %1 is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a step &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, do it by hand: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named in the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %L1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (1 address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 addresses)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none that the log names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log suggests %1, the smallest that would have touched no legitimate user; %2 is the customary start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the customary start; this log suggests no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins like an option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could be taken for a mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command prompt has no quotes for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table has no quotes for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>zone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed the remark on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hid %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 account names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 session %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 after the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message, not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>an address or a network: 203.0.113.66, 203.0.113.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a login name; * stands for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened: login-failed, rcpt-accepted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp, pop3 or imap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>09:30-12:00 on every day, 2026-11-23, or from one moment to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of an account, an address, a mailbox or a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain of a sender or a recipient; * stands for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process or session id of the log, or #7 for row 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue id of the log, or #7 for row 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how bad the address is: critical, high, medium, low, info, none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check that allowed relaying: smtp-auth, pop-before-smtp …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a log file; * stands for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a finding is about, by its number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no filter key “%1”. Keys are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1:” needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address or a network. Write 203.0.113.66 or 203.0.113.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind of event. Kinds are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such protocol. Protocols are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such severity. Severities are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such check. Relaying is allowed by: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A finding is named by its number, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After # stands the number of the row, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>No mail log was found in %n file(s). Open the folder in which your mail server keeps its logs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing could be read from %n file(s). The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One file could not be read completely. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read completely. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogMarks</name>
    <message>
        <source>No colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginDecoder</name>
    <message>
        <source>server&apos;s prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong account or password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server could not check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greylisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log lines lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP before SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay by SMTP AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay by POP before SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay from a trusted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flood of bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account used from many addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulk mailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>%1 of %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as harmless: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no case to report on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>= %1 (decoded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server incident report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at %1. SHA-256 of the case: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… (cut)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>The logs carry no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all; local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts in strange hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened (local time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts that the same addresses tried and did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient domains that the strangers&apos; mail was accepted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account was opened, as far as these logs show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and network of the addresses are not given: no database of them was at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country and network as these databases on this machine say: %1. Where an address is said to be is a hint, not a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that a finding names, worst first; local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses, in order of the address; local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at the SMTP server, with one of several mechanisms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public list of servers that send spam; many servers refuse their mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that says that another could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender named in the SMTP conversation; it can be invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying common account names and passwords until one opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain whose mail this server keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server that sends mail for strangers without any check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP before SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address may send because somebody there has just read mail by POP3 or IMAP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting mail for recipients outside the local domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One connection of one client, from connecting to disconnecting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fingerprint of a file: another content has another fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that may send without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Universal time, the same everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts and recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excerpts from the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What limits would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail server incident report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preliminary, the import was not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no attack found in these logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still be going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the anonymised twin of a report. Accounts, mail addresses, domains, host names and network addresses of the case are replaced; the same name has the same replacement throughout. Numbers, times and hashes are those of the original. What the author wrote freely was searched for the same names only: read it before you hand this on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files; modified and span in local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not hashed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT READABLE: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the files as stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one file is no longer what it was when it was imported. The findings are about the files as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were hashed at import and not again for this report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were hashed at import and again for this report at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files were opened for reading only. The SHA-256 of the case on the cover is taken over the sorted hashes of the files and the settings (zone, year, local domains, trusted networks, thresholds): the same hash means the same evidence, read the same way. Keep the files unchanged, with these hashes, for as long as the incident may be disputed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log files are not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that the analyst marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines as they stand in the files, with their numbers. Marked lines prove the finding. ↩ marks a line that goes on below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are shown, because the author asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are masked with bullets, whose number says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hostile addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accounts opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hostile event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hostile event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed sign-ins by these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful sign-ins by these addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From first guess to password found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From sign-in to first spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins in all files, attempts counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them outside the local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, deferred, bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole period, legitimate mail included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as given)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone of stamps without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assumed: this machine&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of stamps without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred for each file, see the notes below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read, and what was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first lines not understood: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: no busy log falls silent for as long as the threshold below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detectors run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing found; thresholds below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log files were read line by line; every line became an event or was counted as not used or not understood. Detectors with fixed rules then looked at the events. Failed sign-ins are attempts, not lines; recipients are those accepted for messages that were accepted. Nothing was asked of other computers, and nothing was written beside the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these logs cannot show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Chart] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked yellow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked green.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked purple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a note or mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered a step of the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashed the evidence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside as harmless by the analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done with the case, in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password spray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account compromised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay with a stolen password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay by POP before SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay from a trusted network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce flood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreign sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account in many places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old password on a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate mailing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual log size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infected client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP AUTH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more, see the annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that these logs show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The logs do not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probably: the logs go on for %1 after the last hostile event (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to be told: the logs end with the attack. Expect that it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain: the logs end %1 after the last hostile event. Expect that it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they got in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it over?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must be done now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attack was found in these logs. That is not proof that there was none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read were %1 with %2 understood, %3. All %4 detectors ran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without times</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s) of less weight: see the next section.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The logs show %1 incidents that have nothing visible in common; the worst comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2: %3 sign-ins, %4 failed sign-ins, %5 refused relays, %6 recipients relayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events over time; local time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no attack whose course could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login attempts over time by protocol and outcome; local time (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients of each session with accepted mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 recipients were accepted for %2 messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All findings, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other explanations considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs show no attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legitimate touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each limit was tried on the logs themselves. Suggested is the smallest that would have touched no legitimate use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps are answered. Commands hold the values of this case, quoted for the shell they are meant for; read each before you run it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeFilter</name>
    <message>
        <source>The range begins with a time of day but ends with a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time. Write 09:30-12:00, 2026-11-23, or 2026-11-23T09:30-2026-11-23T12:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>first probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the logs is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log does not show where this session began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The session goes on; this view ends here, after %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such session in this case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictIndex</name>
    <message>
        <source>%1 %2</source>
        <comment>protocol, kind of attack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used for relaying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::AboutDialog</name>
    <message>
        <source>About Postmortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmortem %1

A desktop workbench for mail-server incidents. It reads logs on this machine, changes nothing beside them and sends nothing away.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built with Qt %2, KDE&apos;s syntax highlighting, OpenSSL, ISA-L, libarchive, PCRE2 and Boost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::AbuseReportDialog</name>
    <message>
        <source>Abuse Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postmaster@ your domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy This One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save All…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail a network, as *.eml files in a folder; mail programs open them as drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding of weight names an address to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here. Who answers for a network says: whois %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: people of yours sign in from these addresses too. Look there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines are missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more network(s) have no report.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::AccountTableModel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::AddressTableModel</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::AssumptionBar</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which domains and networks are yours; the case is judged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That Is Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these and do not ask again for this case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::BlockListDialog</name>
    <message>
        <source>Block List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole &amp;networks where several addresses share one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An IPv4 /24 or IPv6 /64, and never one from which people of yours sign in or send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also addresses that &amp;people of yours use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks them out too; each such line has a warning above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
… The file goes on; Copy and Save As take all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding of weight names an address to block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hostile address(es) in </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: people of yours sign in from here too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, because people of yours sign in from there too: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CaseKeeper</name>
    <message>
        <source>Opening the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the evidence …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Newer Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Postmortem wrote this case. It is shown as far as this one understands it; changes can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case may not be written to; changes can be saved under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the evidence are no longer in %1. The case can be read all the same; the lines of the logs cannot be shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where Is the Evidence Now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the evidence have another size or time than when they were read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found again, with the same SHA-256</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the evidence that was read, by their SHA-256.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold something else than what was read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A case that was not saved is still there, from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmortem cases (*.postmortem)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close All the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is not saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CaseSession</name>
    <message>
        <source>There is no checklist: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CaseSettingsDialog</name>
    <message>
        <source>Settings of the Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to the Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inferred from the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For stamps that carry none: “Europe/Berlin”, “UTC” or “+02:00”. Changing it reads the files again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Mail to any other domain counts as relayed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, as in 192.168.0.0/16. Clients in them may send without signing in. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network. Write it as 192.0.2.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CaseStatusBar</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are shown in this zone; it is also assumed for stamps that carry none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local domain known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Local domains: %1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Local domains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing the evidence again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence unchanged · SHA-256 verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Evidence has changed since it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following · looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CaseTable</name>
    <message>
        <source>%1 table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first %2 of %3 rows are shown; narrow the filter to see the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open. Open a folder of logs, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the logs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row matches the filter. Remove a token, or go back with Alt+Left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs that were read show none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note and Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::ChartsView</name>
    <message>
        <source>Charts of logins, recipients and log sizes stand here once logs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::ChecklistPage</name>
    <message>
        <source>There is nothing to do yet.

Open the logs of your mail server. When an attack is found in them, its remediation steps stand here, with commands for your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every tick, here and in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the checklist as a file (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hostile addresses for a firewall or a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abuse Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail for each network that attacked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::CommandBox</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::Custody</name>
    <message>
        <source>in the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::DecodePane</name>
    <message>
        <source>Text to decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line of the transcript, or paste one here: a base64 login, a header, a whole dialogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text decodes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this text is hidden behind bullets. Paste the whole text to decode it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::EventTableModel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::EvidenceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
SHA-256: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines were not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::EvidencePane</name>
    <message>
        <source>Files of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth knowing about the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files that were read stand here, with what went wrong with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest %1 log: %2, %3× the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file was read. Select a file to see its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Select a file to see its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter to This File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude This File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FilterBar</name>
    <message>
        <source>More filter tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter — ip:203.0.113.0/24 account:test time:09:30-12:00 &quot;text&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a filter — ip: account: kind: protocol: text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more token(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FilterChip</name>
    <message>
        <source>Filter without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to edit, × or Backspace to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a filter — ip: account: kind: protocol: time: text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FindingDelegate</name>
    <message>
        <source>%1 · new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · marked as harmless</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FindingListModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>severity, title, text</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::FindingsPane</name>
    <message>
        <source>Findings, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened stands here once logs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings come when all files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule found anything. That is no proof of innocence: see under Evidence which files were read, and in the report which rules ran and what the logs cannot show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to This Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finding is hidden as harmless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Does This Mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Longer Harmless</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::HelpDialog</name>
    <message>
        <source>Short Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with the logs of your mail server, or drop it on the window. Nothing in it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the findings, worst first, and click the address that worries you: timeline, transcript and inspector follow. Say which domains and networks are yours when you are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you have done in the remediation checklist and export the report as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key twice means either, different keys mean both, a “-” in front means not. Words without a key are searched for in accounts, addresses and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::HelpWindow</name>
    <message>
        <source>Postmortem Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is outside the program and is not opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not stand in this page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::HiddenLine</name>
    <message numerus="yes">
        <source>%n marked as harmless</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden as harmless</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what was marked as harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was hidden as harmless</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::InspectorPane</name>
    <message>
        <source>Select an address, an account, a session or a message to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter everything to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide everything that belongs to this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the network of this address as trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is known as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::KeptFilters</name>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LineNote</name>
    <message>
        <source>✎ Note on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogActions</name>
    <message>
        <source>&amp;Copy Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;File and Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break long lines at the window&apos;s edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow the Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the line of what is selected elsewhere, and select what a line here is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark with Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogFindBar</name>
    <message>
        <source>Text to find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through all files of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines that match and no others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous matching line (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next matching line (F3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogFinder</name>
    <message>
        <source>%1 of %2 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogSearch</name>
    <message numerus="yes">
        <source>The expression takes too long on %n line(s); they were passed over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 lines match; the search stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogText</name>
    <message>
        <source>Lines of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::LogView</name>
    <message>
        <source>File whose lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a line&apos;s number and press Enter (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find text in the log (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the logs are read here once logs are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the logs is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has a bookmark now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has no bookmark any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were marked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no bookmarks; Ctrl+B sets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the selected lines were copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::MainActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all logs in a folder; nothing in it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open F&amp;iles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read single logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;Example Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days of a small server whose account was guessed and then sent spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the same files once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report &amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the report, choose its sections, add your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Report (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the incident report as a PDF (or an HTML file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tab “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show less time in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more time in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes and columns as on the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the filter and selection before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the filter and selection after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a filter: everything on screen obeys it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to Time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a time of day, a date or a range as a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to the finding below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to the finding above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings, timeline, tables, transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation &amp;Checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now, step by step, with ready commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows of the table as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decode a Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what hides in a login or an encoded header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your domains, your networks, time zone and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify the Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash all files again and compare them with what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short &amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps, the filter, the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Postmortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remediation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case with all notes and ticks in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Case &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the case in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;Newer Logs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read more logs into the same case; notes and ticks stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow the Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on while the server writes: does the attack go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, your organisation, paper and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note and Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what you know about the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;Block List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hostile addresses for a firewall or a mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abuse Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail for each network that attacked, with the lines that prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten short pages, all in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kept Filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Folder of Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the case stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read until then is shown, without findings of the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for logs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the case again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 counts as yours from now on; the case is judged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following: what is written to the logs from now on is read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logs are no longer followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::MessageTableModel</name>
    <message>
        <source>Not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::Outbox</name>
    <message>
        <source>Incident report %1.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is not what it was when it was read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashing the evidence again …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident report %1, anonymised.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::PaneTitle</name>
    <message>
        <source>Close %1 (the View menu brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the report, beside the steps you tick and beside your notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::ProgressStrip</name>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what has been read so far stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::ReasonLine</name>
    <message>
        <source>Why it is harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of tables and findings; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “%1” as harmless?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::RemarkEditor</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer, scanner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back into tables and findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out of tables and findings, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden as harmless: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::RemediationExport</name>
    <message>
        <source>Save the Block List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Abuse Reports In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::ReportPreview</name>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of the worst incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed after the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the report as PDF or HTML; the evidence is hashed again for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open logs first: the report is made of what is found in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the report says and leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the logs show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anony&amp;mised twin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces accounts, domains, addresses and host names, the same name always alike; the pages show what will be exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::RowActions</name>
    <message>
        <source>Filter to This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude This</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow Its Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a Block List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the Session or Filter to the Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Network as Trusted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of the selected rows, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied, one a line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::SessionTableModel</name>
    <message>
        <source>%1, outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::SnapshotTableModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::StartPage</name>
    <message>
        <source>What happened on the mail server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the logs of your mail server. Postmortem reads them here, on this machine, changes nothing and sends nothing away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All logs in it, also packed ones. Formats are recognised by what is in the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single logs. You can also drop files and folders on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three days of a small server whose account was guessed and then sent spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hides in a login such as AUTH LOGIN dGVzdA== or AUTH PLAIN …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::StepWidget</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How: %1 commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::TimelineView</name>
    <message>
        <source>The whole case. Drag the frame to move, its edges to show more or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to filter to a time, wheel to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square root scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count in this time under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows all, Enter filters to what is shown, Escape drops the chosen time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line with a time has been understood yet. Evidence says what each file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of logs to see here what happened when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::TranscriptEdit</name>
    <message>
        <source>Conversation of client and server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::TranscriptView</name>
    <message>
        <source>Show Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passwords of this conversation instead of bullets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a finding, an address or a session to read the conversation of client and server here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log holds no line of this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: show this file&apos;s lines (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✎ Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on this line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postmortem::Workbench</name>
    <message>
        <source>Tables and charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the transcript, or paste here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses, %2 events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an address, an account, a session or a message first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
