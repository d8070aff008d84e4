<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Application</name>
    <message>
        <source>A workbench for mail-server incidents.</source>
        <translation>Eine Werkbank für Vorfälle auf Mailservern.</translation>
    </message>
    <message>
        <source>Open the example incident.</source>
        <translation>Den Beispielvorfall öffnen.</translation>
    </message>
    <message>
        <source>Logs or folders of logs to open, or a saved case.</source>
        <translation>Zu öffnende Protokolle oder Ordner mit Protokollen, oder ein gespeicherter Fall.</translation>
    </message>
</context>
<context>
    <name>AssumptionWords</name>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>no domain is known to be yours</source>
        <translation>keine eigene Domain bekannt</translation>
    </message>
    <message>
        <source>your domains: %1</source>
        <translation>eigene Domains: %1</translation>
    </message>
    <message>
        <source>only private networks are yours</source>
        <translation>nur private Netze gelten als eigene</translation>
    </message>
    <message>
        <source>no network is trusted</source>
        <translation>kein Netz gilt als vertrauenswürdig</translation>
    </message>
    <message>
        <source>your networks: %1</source>
        <translation>eigene Netze: %1</translation>
    </message>
    <message>
        <source>Postmortem assumes – %1.</source>
        <translation>Postmortem nimmt an – %1.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>attempts and recipients per %1</source>
        <translation>Versuche und Empfänger je %1</translation>
    </message>
    <message>
        <source>login attempts per %1</source>
        <translation>Anmeldeversuche je %1</translation>
    </message>
    <message>
        <source>number of sessions</source>
        <translation>Anzahl der Sitzungen</translation>
    </message>
    <message>
        <source>accepted recipients in one session</source>
        <translation>angenommene Empfänger in einer Sitzung</translation>
    </message>
    <message>
        <source>The logs hold none of this.</source>
        <translation>Die Protokolle enthalten nichts davon.</translation>
    </message>
    <message>
        <source> (square root scale)</source>
        <translation> (Quadratwurzelskala)</translation>
    </message>
    <message>
        <source>%1, local time (%2)</source>
        <translation>%1, Ortszeit (%2)</translation>
    </message>
    <message>
        <source>suggested limit: %1 recipients in a session</source>
        <translation>vorgeschlagene Grenze: %1 Empfänger in einer Sitzung</translation>
    </message>
    <message>
        <source>Login attempts over time</source>
        <translation>Anmeldeversuche im Zeitverlauf</translation>
    </message>
    <message>
        <source>attempts per %1</source>
        <translation>Versuche je %1</translation>
    </message>
    <message>
        <source>No login attempt under this filter.</source>
        <translation>Kein Anmeldeversuch unter diesem Filter.</translation>
    </message>
    <message>
        <source>Recipients over time</source>
        <translation>Empfänger im Zeitverlauf</translation>
    </message>
    <message>
        <source>recipients per %1</source>
        <translation>Empfänger je %1</translation>
    </message>
    <message>
        <source>No recipient was accepted under this filter.</source>
        <translation>Unter diesem Filter wurde kein Empfänger angenommen.</translation>
    </message>
    <message>
        <source>local recipients</source>
        <translation>lokale Empfänger</translation>
    </message>
    <message>
        <source>Recipients in one session</source>
        <translation>Empfänger in einer Sitzung</translation>
    </message>
    <message>
        <source>No session brought an accepted message under this filter.</source>
        <translation>Unter diesem Filter brachte keine Sitzung eine angenommene Nachricht.</translation>
    </message>
    <message>
        <source>%1 recipients (a click shows the session with most)</source>
        <translation>%1 Empfänger (ein Klick zeigt die Sitzung mit den meisten)</translation>
    </message>
    <message>
        <source>suggested limit: %1</source>
        <translation>vorgeschlagene Grenze: %1</translation>
    </message>
    <message>
        <source>%1 sign-ins</source>
        <translation>%1-Anmeldungen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>other addresses</source>
        <translation>andere Adressen</translation>
    </message>
    <message>
        <source>suspicious addresses</source>
        <translation>verdächtige Adressen</translation>
    </message>
    <message>
        <source>failed logins and relayed recipients, in the whole case</source>
        <translation>Fehlversuche, Weiterleitungen im ganzen Fall</translation>
    </message>
    <message>
        <source>failed logins and relayed recipients</source>
        <translation>Fehlversuche und Weiterleitungen</translation>
    </message>
    <message>
        <source>Top addresses</source>
        <translation>Auffälligste Adressen</translation>
    </message>
    <message>
        <source>No address with a failed login or relayed mail under this filter.</source>
        <translation>Unter diesem Filter keine Adresse mit fehlgeschlagener Anmeldung oder weitergeleiteter Mail.</translation>
    </message>
    <message>
        <source>Top accounts</source>
        <translation>Auffälligste Konten</translation>
    </message>
    <message>
        <source>No account with a failed login or relayed mail under this filter.</source>
        <translation>Unter diesem Filter kein Konto mit fehlgeschlagener Anmeldung oder weitergeleiteter Mail.</translation>
    </message>
    <message>
        <source>Log size per file</source>
        <translation>Protokollgröße je Datei</translation>
    </message>
    <message>
        <source>No file with a known size under this filter.</source>
        <translation>Unter diesem Filter keine Datei mit bekannter Größe.</translation>
    </message>
    <message>
        <source>size on disk in %1</source>
        <translation>Größe auf dem Datenträger in %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>largest of its protocol</source>
        <translation>größte ihres Protokolltyps</translation>
    </message>
    <message>
        <source>, %1 times the median of %2 logs</source>
        <translation>, das %1-Fache des Medians der %2-Protokolle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChecklistWords</name>
    <message>
        <source>Abuse from %1: %2</source>
        <translation>Missbrauch von %1: %2</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) of your network %1 attacked our mail server. The computers behind them may be hijacked without their owners&apos; knowledge. Please stop them, and tell us what you found.</source>
        <translation>
            <numerusform>%n Adresse Ihres Netzes %1 hat unseren Mailserver angegriffen. Der Rechner dahinter ist möglicherweise ohne Wissen seines Besitzers gekapert worden. Bitte unterbinden Sie das und teilen Sie uns mit, was Sie herausgefunden haben.</numerusform>
            <numerusform>%n Adressen Ihres Netzes %1 haben unseren Mailserver angegriffen. Die Rechner dahinter sind möglicherweise ohne Wissen ihrer Besitzer gekapert worden. Bitte unterbinden Sie das und teilen Sie uns mit, was Sie herausgefunden haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account names and mailboxes are hidden. We keep the logs and can give more of them on request.</source>
        <translation>Kontonamen und Postfächer sind unkenntlich gemacht. Wir bewahren die Protokolle auf und können auf Anfrage mehr daraus übermitteln.</translation>
    </message>
    <message>
        <source>What they did (times in UTC):</source>
        <translation>Was sie getan haben (Zeiten in UTC):</translation>
    </message>
    <message>
        <source>and %L1 more.</source>
        <translation>und %L1 weitere.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n failed sign-in(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%n fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sign-in(s) that succeeded</source>
        <translation>
            <numerusform>%n erfolgreiche Anmeldung</numerusform>
            <numerusform>%n erfolgreiche Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spam to %n recipient(s)</source>
        <translation>
            <numerusform>Spam an %n Empfänger</numerusform>
            <numerusform>Spam an %n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused attempt(s) to relay</source>
        <translation>
            <numerusform>%n abgelehnter Relay-Versuch</numerusform>
            <numerusform>%n abgelehnte Relay-Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of our logs, each with its time in UTC:</source>
        <translation>Zeilen unserer Protokolle, jede mit ihrer Zeit in UTC:</translation>
    </message>
    <message>
        <source>The lines of the logs are not at hand; they follow on request.</source>
        <translation>Die Protokollzeilen liegen nicht vor; sie folgen auf Anfrage.</translation>
    </message>
    <message numerus="yes">
        <source>Careful: %n account(s) of yours sign in from the next address too.</source>
        <translation>
            <numerusform>Vorsicht: Auch eines Ihrer Konten meldet sich von der nächsten Adresse an.</numerusform>
            <numerusform>Vorsicht: Auch %n Ihrer Konten melden sich von der nächsten Adresse an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load: nft -f FILE. Take away again: nft delete table inet mailincident</source>
        <translation>Laden: nft -f DATEI. Wieder entfernen: nft delete table inet mailincident</translation>
    </message>
    <message>
        <source>Run as root: sh FILE. A later run replaces the list.</source>
        <translation>Als root ausführen: sh DATEI. Ein späterer Lauf ersetzt die Liste.</translation>
    </message>
    <message>
        <source>Run as root: sh FILE [JAIL]. The jail&apos;s ban time holds; without a name the jail is postfix-sasl.</source>
        <translation>Als root ausführen: sh DATEI [JAIL]. Es gilt die Sperrdauer des Jails; ohne Angabe ist das Jail postfix-sasl.</translation>
    </message>
    <message>
        <source>Use: smtpd_client_restrictions = check_client_access cidr:/etc/postfix/blocked.cidr, then: postfix reload</source>
        <translation>Verwendung: smtpd_client_restrictions = check_client_access cidr:/etc/postfix/blocked.cidr, danach: postfix reload</translation>
    </message>
    <message>
        <source>Use in the access list of acl_smtp_connect: drop hosts = /etc/exim4/blocked_hosts</source>
        <translation>In der Zugriffsliste von acl_smtp_connect verwenden: drop hosts = /etc/exim4/blocked_hosts</translation>
    </message>
    <message>
        <source>Run in a PowerShell of an administrator. Take away again: Remove-NetFirewallRule -DisplayName &apos;Mail incident&apos;</source>
        <translation>In einer PowerShell als Administrator ausführen. Wieder entfernen: Remove-NetFirewallRule -DisplayName &apos;Mail incident&apos;</translation>
    </message>
    <message>
        <source>One address or network a line.</source>
        <translation>Je Zeile eine Adresse oder ein Netz.</translation>
    </message>
    <message numerus="yes">
        <source>Hostile addresses of a mail incident, %n line(s).</source>
        <translation>
            <numerusform>Feindliche Adressen eines Mailvorfalls, %n Zeile.</numerusform>
            <numerusform>Feindliche Adressen eines Mailvorfalls, %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1, because %n account(s) of yours sign in from there too.</source>
        <translation>
            <numerusform>Ausgelassen: %1, weil sich auch eines Ihrer Konten von dort anmeldet.</numerusform>
            <numerusform>Ausgelassen: %1, weil sich auch %n Ihrer Konten von dort anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>nftables</source>
        <translation>nftables</translation>
    </message>
    <message>
        <source>iptables with ipset</source>
        <translation>iptables mit ipset</translation>
    </message>
    <message>
        <source>fail2ban</source>
        <translation>fail2ban</translation>
    </message>
    <message>
        <source>Postfix table (cidr:)</source>
        <translation>Postfix-Tabelle (cidr:)</translation>
    </message>
    <message>
        <source>Exim host list</source>
        <translation>Exim-Hostliste</translation>
    </message>
    <message>
        <source>Windows Firewall (PowerShell)</source>
        <translation>Windows-Firewall (PowerShell)</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>Einfache Liste</translation>
    </message>
    <message>
        <source>Contain</source>
        <translation>Eindämmen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Prevent</source>
        <translation>Vorbeugen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Windows command prompt</source>
        <translation>Windows-Eingabeaufforderung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>In the console</source>
        <translation>In der Konsole</translation>
    </message>
    <message>
        <source>Remediation checklist</source>
        <translation>Checkliste zur Behebung</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>ein Text ist nötig</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>eine Liste ist nötig</translation>
    </message>
    <message>
        <source>a list of texts is needed</source>
        <translation>eine Liste von Texten ist nötig</translation>
    </message>
    <message>
        <source>there is no finding &quot;%1&quot;</source>
        <translation>es gibt keinen Befund „%1“</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>dieser Schlüssel ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is no value {{%1}} for this place</source>
        <translation>für diese Stelle gibt es keinen Wert {{%1}}</translation>
    </message>
    <message>
        <source>{{%1}} must not stand inside quotes</source>
        <translation>{{%1}} darf nicht in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>commands take {{account}}, one line for each</source>
        <translation>Befehle verwenden {{account}}, je Konto eine Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no shell</source>
        <translation>„%1“ ist keine Shell</translation>
    </message>
    <message>
        <source>at least one line is needed</source>
        <translation>mindestens eine Zeile ist nötig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no phase</source>
        <translation>„%1“ ist keine Phase</translation>
    </message>
    <message>
        <source>only format %1 is understood</source>
        <translation>nur Format %1 wird verstanden</translation>
    </message>
    <message>
        <source>there is already a step &quot;%1&quot;</source>
        <translation>es gibt bereits einen Schritt „%1“</translation>
    </message>
    <message>
        <source>there is no step &quot;%1&quot;</source>
        <translation>es gibt keinen Schritt „%1“</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>Left out, do it by hand: %1 (%2).</source>
        <translation>Ausgelassen, bitte von Hand erledigen: %1 (%2).</translation>
    </message>
    <message>
        <source>none named in the logs</source>
        <translation>in den Protokollen keine genannt</translation>
    </message>
    <message>
        <source> and %L1 more</source>
        <translation> und %L1 weitere</translation>
    </message>
    <message>
        <source>%1 (1 address)</source>
        <translation>%1 (1 Adresse)</translation>
    </message>
    <message>
        <source>%1 (%L2 addresses)</source>
        <translation>%1 (%L2 Adressen)</translation>
    </message>
    <message>
        <source>none that the log names</source>
        <translation>keine, die das Protokoll nennt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This log suggests %1, the smallest that would have touched no legitimate user; %2 is the customary start.</source>
        <translation>Dieses Protokoll legt %1 nahe, den kleinsten Wert, der keinen rechtmäßigen Benutzer betroffen hätte; %2 ist der übliche Anfangswert.</translation>
    </message>
    <message>
        <source>%1 is the customary start; this log suggests no other.</source>
        <translation>%1 ist der übliche Anfangswert; dieses Protokoll legt keinen anderen nahe.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>it holds characters that cannot be seen</source>
        <translation>enthält unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>it begins like an option</source>
        <translation>beginnt wie eine Option</translation>
    </message>
    <message>
        <source>it could be taken for a mask</source>
        <translation>könnte als Maske verstanden werden</translation>
    </message>
    <message>
        <source>the command prompt has no quotes for it</source>
        <translation>lässt sich in der Eingabeaufforderung nicht sicher quotieren</translation>
    </message>
    <message>
        <source>a table has no quotes for it</source>
        <translation>lässt sich in einer Tabelle nicht sicher quotieren</translation>
    </message>
</context>
<context>
    <name>CustodyWords</name>
    <message>
        <source>zone %1</source>
        <translation>Zone %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>removed the remark on %1</source>
        <translation>Bemerkung zu %1 entfernt</translation>
    </message>
    <message>
        <source>hid %1: %2</source>
        <translation>%1 ausgeblendet: %2</translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weitere</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2 account names</source>
        <translation>%1 bei %2 Kontonamen</translation>
    </message>
    <message>
        <source>Address not in the log</source>
        <translation>Adresse nicht im Protokoll</translation>
    </message>
    <message>
        <source>trusted network</source>
        <translation>vertrauenswürdiges Netz</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Failed logins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation>Relay erlaubt durch</translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password found</source>
        <translation>Passwort gefunden</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation>Fehlversuche davor</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>%1 session %2</source>
        <translation>%1-Sitzung %2</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>HELO name</source>
        <translation>HELO-Name</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 after the sign-in</source>
        <translation>%1, %2 nach der Anmeldung</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>message, not accepted</source>
        <translation>Nachricht, nicht angenommen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterKey</name>
    <message>
        <source>an address or a network: 203.0.113.66, 203.0.113.0/24</source>
        <translation>eine Adresse oder ein Netz: 203.0.113.66, 203.0.113.0/24</translation>
    </message>
    <message>
        <source>a login name; * stands for any text</source>
        <translation>ein Anmeldename; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>what happened: login-failed, rcpt-accepted …</source>
        <translation>was geschehen ist: login-failed, rcpt-accepted …</translation>
    </message>
    <message>
        <source>smtp, pop3 or imap</source>
        <translation>smtp, pop3 oder imap</translation>
    </message>
    <message>
        <source>09:30-12:00 on every day, 2026-11-23, or from one moment to another</source>
        <translation>09:30-12:00 an jedem Tag, 2026-11-23, oder von einem Zeitpunkt bis zu einem anderen</translation>
    </message>
    <message>
        <source>part of an account, an address, a mailbox or a notice</source>
        <translation>Teil eines Kontos, einer Adresse, eines Postfachs oder eines Hinweises</translation>
    </message>
    <message>
        <source>domain of a sender or a recipient; * stands for any text</source>
        <translation>Domain eines Absenders oder Empfängers; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>process or session id of the log, or #7 for row 7</source>
        <translation>Prozess- oder Sitzungs-ID des Protokolls, oder #7 für Zeile 7</translation>
    </message>
    <message>
        <source>queue id of the log, or #7 for row 7</source>
        <translation>Queue-ID des Protokolls, oder #7 für Zeile 7</translation>
    </message>
    <message>
        <source>how bad the address is: critical, high, medium, low, info, none</source>
        <translation>wie schlimm die Adresse ist: critical, high, medium, low, info, none</translation>
    </message>
    <message>
        <source>the check that allowed relaying: smtp-auth, pop-before-smtp …</source>
        <translation>die Prüfung, die das Relaying erlaubt hat: smtp-auth, pop-before-smtp …</translation>
    </message>
    <message>
        <source>a log file; * stands for any text</source>
        <translation>eine Protokolldatei; * steht für beliebigen Text</translation>
    </message>
    <message>
        <source>what a finding is about, by its number</source>
        <translation>worum es in einem Befund geht, nach seiner Nummer</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>There is no filter key “%1”. Keys are: %2.</source>
        <translation>Es gibt keinen Filterschlüssel „%1“. Schlüssel sind: %2.</translation>
    </message>
    <message>
        <source>“%1:” needs a value.</source>
        <translation>„%1:“ braucht einen Wert.</translation>
    </message>
    <message>
        <source>This is not an address or a network. Write 203.0.113.66 or 203.0.113.0/24.</source>
        <translation>Das ist weder eine Adresse noch ein Netz. Schreiben Sie 203.0.113.66 oder 203.0.113.0/24.</translation>
    </message>
    <message>
        <source>There is no such kind of event. Kinds are: %1.</source>
        <translation>Diese Art von Ereignis gibt es nicht. Arten sind: %1.</translation>
    </message>
    <message>
        <source>There is no such protocol. Protocols are: %1.</source>
        <translation>Dieses Übertragungsprotokoll gibt es nicht. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no such severity. Severities are: %1.</source>
        <translation>Diesen Schweregrad gibt es nicht. Schweregrade sind: %1.</translation>
    </message>
    <message>
        <source>There is no such check. Relaying is allowed by: %1.</source>
        <translation>Diese Prüfung gibt es nicht. Relaying wird erlaubt durch: %1.</translation>
    </message>
    <message>
        <source>A finding is named by its number, counted from 1.</source>
        <translation>Ein Befund wird durch seine Nummer bezeichnet, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>After # stands the number of the row, counted from 1.</source>
        <translation>Nach # steht die Nummer der Zeile, ab 1 gezählt.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>After @ stand a file and the number of a line in it: @mail.log:41207.</source>
        <translation>Nach @ stehen eine Datei und die Nummer einer Zeile darin: @mail.log:41207.</translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>No mail log was found in %n file(s). Open the folder in which your mail server keeps its logs.</source>
        <translation>
            <numerusform>In %n Datei wurde kein Mailprotokoll gefunden. Öffnen Sie den Ordner, in dem Ihr Mailserver seine Protokolle ablegt.</numerusform>
            <numerusform>In %n Dateien wurde kein Mailprotokoll gefunden. Öffnen Sie den Ordner, in dem Ihr Mailserver seine Protokolle ablegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be read. %1</source>
        <translation>Nichts konnte gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing could be read from %n file(s). The first: %1</source>
        <translation>
            <numerusform>Aus %n Datei konnte nichts gelesen werden: %1</numerusform>
            <numerusform>Aus %n Dateien konnte nichts gelesen werden. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One file could not be read completely. %1</source>
        <translation>Eine Datei konnte nicht vollständig gelesen werden. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read completely. The first: %1</source>
        <translation>
            <numerusform>%n Datei konnte nicht vollständig gelesen werden: %1</numerusform>
            <numerusform>%n Dateien konnten nicht vollständig gelesen werden. Die erste: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogMarks</name>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>LoginDecoder</name>
    <message>
        <source>server&apos;s prompt</source>
        <translation>Aufforderung des Servers</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>PlainWords</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Failed login</source>
        <translation>Fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>Sender offered</source>
        <translation>Absender angegeben</translation>
    </message>
    <message>
        <source>Recipient accepted</source>
        <translation>Empfänger angenommen</translation>
    </message>
    <message>
        <source>Recipient refused</source>
        <translation>Empfänger abgelehnt</translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>Message accepted</source>
        <translation>Nachricht angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>other mechanism</source>
        <translation>anderes Verfahren</translation>
    </message>
    <message>
        <source>wrong password</source>
        <translation>falsches Passwort</translation>
    </message>
    <message>
        <source>no such account</source>
        <translation>kein solches Konto</translation>
    </message>
    <message>
        <source>wrong account or password</source>
        <translation>falsches Konto oder Passwort</translation>
    </message>
    <message>
        <source>the server could not check</source>
        <translation>der Server konnte nicht prüfen</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>Relaying verweigert</translation>
    </message>
    <message>
        <source>no such recipient</source>
        <translation>kein solcher Empfänger</translation>
    </message>
    <message>
        <source>on a block list</source>
        <translation>auf einer Sperrliste</translation>
    </message>
    <message>
        <source>against the policy</source>
        <translation>gegen die Richtlinie</translation>
    </message>
    <message>
        <source>greylisted</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>too many errors</source>
        <translation>zu viele Fehler</translation>
    </message>
    <message>
        <source>log lines lost</source>
        <translation>Protokollzeilen verloren</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>the clock went back</source>
        <translation>die Uhr ging zurück</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation>Lokale Zustellung</translation>
    </message>
    <message>
        <source>SMTP AUTH</source>
        <translation>SMTP AUTH</translation>
    </message>
    <message>
        <source>POP before SMTP</source>
        <translation>POP before SMTP</translation>
    </message>
    <message>
        <source>Trusted network</source>
        <translation>Vertrauenswürdiges Netz</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Password guessing</source>
        <translation>Passwortraten</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Ausspähen</translation>
    </message>
    <message>
        <source>Password spray</source>
        <translation>Password-Spraying</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>Verteiltes Raten</translation>
    </message>
    <message>
        <source>Password found</source>
        <translation>Passwort gefunden</translation>
    </message>
    <message>
        <source>Relay by SMTP AUTH</source>
        <translation>Relay über SMTP AUTH</translation>
    </message>
    <message>
        <source>Relay by POP before SMTP</source>
        <translation>Relay über POP before SMTP</translation>
    </message>
    <message>
        <source>Relay from a trusted network</source>
        <translation>Relay aus einem vertrauenswürdigen Netz</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Flood of bounces</source>
        <translation>Flut von Bounces</translation>
    </message>
    <message>
        <source>Foreign senders</source>
        <translation>Fremde Absender</translation>
    </message>
    <message>
        <source>Account used from many addresses</source>
        <translation>Konto von vielen Adressen benutzt</translation>
    </message>
    <message>
        <source>Stale client</source>
        <translation>Client mit veraltetem Passwort</translation>
    </message>
    <message>
        <source>Bulk mailing</source>
        <translation>Massenversand</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>Lücke im Protokoll</translation>
    </message>
    <message>
        <source>Largest log</source>
        <translation>Größtes Protokoll</translation>
    </message>
    <message>
        <source>Infected client</source>
        <translation>Infizierter Client</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Schwaches Passwort</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>RemarkWords</name>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Hidden as harmless: %1</source>
        <translation>Als harmlos ausgeblendet: %1</translation>
    </message>
</context>
<context>
    <name>ReportExport</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no case to report on.</source>
        <translation>Es gibt keinen Fall, über den berichtet werden kann.</translation>
    </message>
</context>
<context>
    <name>ReportLayout</name>
    <message>
        <source>= %1 (decoded)</source>
        <translation>= %1 (dekodiert)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Mail server incident report</source>
        <translation>Bericht zum Mailserver-Vorfall</translation>
    </message>
    <message>
        <source>Made at %1. SHA-256 of the case: %2</source>
        <translation>Erstellt am %1. SHA-256 des Falls: %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The report could not be written: %1.</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>… (cut)</source>
        <translation>… (gekürzt)</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>The logs carry no times.</source>
        <translation>Die Protokolle enthalten keine Zeiten.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 in all; local time.</source>
        <translation>%1 bis %2, insgesamt %3; Ortszeit.</translation>
    </message>
    <message>
        <source>Accounts in strange hands</source>
        <translation>Konten in fremder Hand</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Opened (local time)</source>
        <translation>Geöffnet (Ortszeit)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Failures before</source>
        <translation>Fehlversuche davor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients outside</source>
        <translation>Externe Empfänger</translation>
    </message>
    <message>
        <source>File and line</source>
        <translation>Datei und Zeile</translation>
    </message>
    <message>
        <source>Accounts that the same addresses tried and did not open</source>
        <translation>Konten, die dieselben Adressen probiert und nicht geöffnet haben</translation>
    </message>
    <message>
        <source>Failed sign-ins</source>
        <translation>Fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Recipient domains that the strangers&apos; mail was accepted for</source>
        <translation>Empfängerdomains, für die Mail der Fremden angenommen wurde</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>No account was opened, as far as these logs show.</source>
        <translation>Soweit diese Protokolle zeigen, wurde kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Country and network of the addresses are not given: no database of them was at hand.</source>
        <translation>Land und Netz der Adressen sind nicht angegeben: Es lag keine Datenbank dazu vor.</translation>
    </message>
    <message>
        <source>Country and network as these databases on this machine say: %1. Where an address is said to be is a hint, not a proof.</source>
        <translation>Land und Netz laut diesen Datenbanken auf diesem Rechner: %1. Wo eine Adresse angeblich liegt, ist ein Hinweis, kein Beweis.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation>Relay erlaubt durch</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country, network</source>
        <translation>Land, Netz</translation>
    </message>
    <message>
        <source>No address stands out.</source>
        <translation>Keine Adresse fällt auf.</translation>
    </message>
    <message>
        <source>Addresses that a finding names, worst first; local time</source>
        <translation>Adressen, die ein Befund nennt, schlimmste zuerst; Ortszeit</translation>
    </message>
    <message>
        <source>All addresses, in order of the address; local time</source>
        <translation>Alle Adressen, nach Adresse geordnet; Ortszeit</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>All accounts, by name</source>
        <translation>Alle Konten, nach Namen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>AUTH</source>
        <translation>AUTH</translation>
    </message>
    <message>
        <source>Signing in at the SMTP server, with one of several mechanisms.</source>
        <translation>Anmeldung am SMTP-Server mit einem von mehreren Verfahren.</translation>
    </message>
    <message>
        <source>Block list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>A public list of servers that send spam; many servers refuse their mail.</source>
        <translation>Eine öffentliche Liste von Servern, die Spam versenden; viele Server lehnen deren Mail ab.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>A message that says that another could not be delivered.</source>
        <translation>Eine Nachricht, die meldet, dass eine andere nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Umschlagabsender</translation>
    </message>
    <message>
        <source>The sender named in the SMTP conversation; it can be invented.</source>
        <translation>Der im SMTP-Dialog genannte Absender; er kann erfunden sein.</translation>
    </message>
    <message>
        <source>Harvest</source>
        <translation>Ausspähen</translation>
    </message>
    <message>
        <source>Trying common account names and passwords until one opens.</source>
        <translation>Gängige Kontonamen und Passwörter probieren, bis sich ein Konto öffnet.</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Eigene Domain</translation>
    </message>
    <message>
        <source>A domain whose mail this server keeps.</source>
        <translation>Eine Domain, deren Mail dieser Server aufbewahrt.</translation>
    </message>
    <message>
        <source>Open relay</source>
        <translation>Offenes Relay</translation>
    </message>
    <message>
        <source>A server that sends mail for strangers without any check.</source>
        <translation>Ein Server, der ohne jede Prüfung Mail für Fremde versendet.</translation>
    </message>
    <message>
        <source>POP before SMTP</source>
        <translation>POP before SMTP</translation>
    </message>
    <message>
        <source>An address may send because somebody there has just read mail by POP3 or IMAP.</source>
        <translation>Eine Adresse darf senden, weil dort gerade jemand Mail über POP3 oder IMAP gelesen hat.</translation>
    </message>
    <message>
        <source>Relaying</source>
        <translation>Relaying</translation>
    </message>
    <message>
        <source>Accepting mail for recipients outside the local domains.</source>
        <translation>Annehmen von Mail für Empfänger außerhalb der eigenen Domains.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>One connection of one client, from connecting to disconnecting.</source>
        <translation>Eine Verbindung eines Clients, vom Verbinden bis zum Trennen.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>A fingerprint of a file: another content has another fingerprint.</source>
        <translation>Ein Fingerabdruck einer Datei: Anderer Inhalt hat einen anderen Fingerabdruck.</translation>
    </message>
    <message>
        <source>Trusted network</source>
        <translation>Vertrauenswürdiges Netz</translation>
    </message>
    <message>
        <source>Addresses that may send without signing in.</source>
        <translation>Adressen, die ohne Anmeldung senden dürfen.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Universal time, the same everywhere.</source>
        <translation>Weltzeit, überall gleich.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Notes of the author</source>
        <translation>Notizen des Autors</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Accounts and recipients</source>
        <translation>Konten und Empfänger</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Excerpts from the logs</source>
        <translation>Auszüge aus den Protokollen</translation>
    </message>
    <message>
        <source>What limits would have done</source>
        <translation>Was Grenzwerte bewirkt hätten</translation>
    </message>
    <message>
        <source>Remediation checklist</source>
        <translation>Checkliste zur Behebung</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Mail server incident report</source>
        <translation>Bericht zum Mailserver-Vorfall</translation>
    </message>
    <message>
        <source>preliminary, the import was not complete</source>
        <translation>vorläufig, der Import war nicht vollständig</translation>
    </message>
    <message>
        <source>no attack found in these logs</source>
        <translation>kein Angriff in diesen Protokollen gefunden</translation>
    </message>
    <message>
        <source>probably over</source>
        <translation>wahrscheinlich vorbei</translation>
    </message>
    <message>
        <source>may still be going on</source>
        <translation>dauert möglicherweise noch an</translation>
    </message>
    <message>
        <source>Incident number</source>
        <translation>Vorfallnummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Logs cover</source>
        <translation>Zeitraum der Protokolle</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>SHA-256 of the case</source>
        <translation>SHA-256 des Falls</translation>
    </message>
    <message>
        <source>This is the anonymised twin of a report. Accounts, mail addresses, domains, host names and network addresses of the case are replaced; the same name has the same replacement throughout. Numbers, times and hashes are those of the original. What the author wrote freely was searched for the same names only: read it before you hand this on.</source>
        <translation>Dies ist der anonymisierte Zwilling eines Berichts. Konten, Mailadressen, Domains, Hostnamen und Netzadressen des Falls sind ersetzt; derselbe Name hat durchgehend denselben Ersatz. Zahlen, Zeiten und Prüfsummen sind die des Originals. Was der Autor frei geschrieben hat, wurde nur nach denselben Namen durchsucht: Lesen Sie es, bevor Sie diesen Bericht weitergeben.</translation>
    </message>
    <message>
        <source>Files; modified and span in local time</source>
        <translation>Dateien; Änderung und Zeitraum in Ortszeit</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First event</source>
        <translation>Erstes Ereignis</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Letztes Ereignis</translation>
    </message>
    <message>
        <source>not hashed again</source>
        <translation>nicht erneut geprüft</translation>
    </message>
    <message>
        <source>NOT READABLE: %1</source>
        <translation>NICHT LESBAR: %1</translation>
    </message>
    <message>
        <source>CHANGED: %1</source>
        <translation>VERÄNDERT: %1</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>SHA-256 of the files as stored</source>
        <translation>SHA-256 der Dateien, wie gespeichert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>At import</source>
        <translation>Beim Import</translation>
    </message>
    <message>
        <source>At export</source>
        <translation>Beim Export</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>At least one file is no longer what it was when it was imported. The findings are about the files as they were.</source>
        <translation>Mindestens eine Datei ist nicht mehr so, wie sie beim Import war. Die Befunde beziehen sich auf die Dateien im damaligen Zustand.</translation>
    </message>
    <message>
        <source>Notes on handling</source>
        <translation>Hinweise zum Umgang</translation>
    </message>
    <message>
        <source>The files were hashed at import and not again for this report.</source>
        <translation>Die Prüfsummen der Dateien wurden beim Import berechnet, für diesen Bericht aber nicht erneut.</translation>
    </message>
    <message>
        <source>The files were hashed at import and again for this report at %1.</source>
        <translation>Die Prüfsummen der Dateien wurden beim Import und für diesen Bericht erneut am %1 berechnet.</translation>
    </message>
    <message>
        <source>The files were opened for reading only. The SHA-256 of the case on the cover is taken over the sorted hashes of the files and the settings (zone, year, local domains, trusted networks, thresholds): the same hash means the same evidence, read the same way. Keep the files unchanged, with these hashes, for as long as the incident may be disputed.</source>
        <translation>Die Dateien wurden nur zum Lesen geöffnet. Die SHA-256 des Falls auf dem Deckblatt ist über die sortierten Prüfsummen der Dateien und die Einstellungen (Zone, Jahr, eigene Domains, vertrauenswürdige Netze, Schwellenwerte) gebildet: Dieselbe Prüfsumme bedeutet dieselben Beweismittel, auf dieselbe Weise gelesen. Bewahren Sie die Dateien mit diesen Prüfsummen unverändert auf, solange der Vorfall strittig werden kann.</translation>
    </message>
    <message>
        <source>The log files are not at hand.</source>
        <translation>Die Protokolldateien liegen nicht vor.</translation>
    </message>
    <message>
        <source>A line that the analyst marked</source>
        <translation>Eine vom Bearbeiter markierte Zeile</translation>
    </message>
    <message>
        <source>Lines as they stand in the files, with their numbers. Marked lines prove the finding. ↩ marks a line that goes on below.</source>
        <translation>Zeilen, wie sie in den Dateien stehen, mit ihren Nummern. Markierte Zeilen belegen den Befund. ↩ kennzeichnet eine Zeile, die darunter weitergeht.</translation>
    </message>
    <message>
        <source>Passwords are shown, because the author asked for it.</source>
        <translation>Passwörter werden gezeigt, weil der Autor es so wollte.</translation>
    </message>
    <message>
        <source>Passwords are masked with bullets, whose number says nothing.</source>
        <translation>Passwörter sind durch Punkte verdeckt, deren Anzahl nichts aussagt.</translation>
    </message>
    <message>
        <source>failed sign-ins</source>
        <translation>fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>hostile addresses</source>
        <translation>feindliche Adressen</translation>
    </message>
    <message>
        <source>accounts opened</source>
        <translation>geöffnete Konten</translation>
    </message>
    <message>
        <source>recipients relayed</source>
        <translation>weitergeleitete Empfänger</translation>
    </message>
    <message>
        <source>First hostile event</source>
        <translation>Erstes feindliches Ereignis</translation>
    </message>
    <message>
        <source>Last hostile event</source>
        <translation>Letztes feindliches Ereignis</translation>
    </message>
    <message>
        <source>Failed sign-ins by these addresses</source>
        <translation>Fehlgeschlagene Anmeldungen von diesen Adressen</translation>
    </message>
    <message>
        <source>Successful sign-ins by these addresses</source>
        <translation>Erfolgreiche Anmeldungen von diesen Adressen</translation>
    </message>
    <message>
        <source>From first guess to password found</source>
        <translation>Vom ersten Raten bis zum gefundenen Passwort</translation>
    </message>
    <message>
        <source>From sign-in to first spam</source>
        <translation>Von der Anmeldung bis zum ersten Spam</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Messages relayed</source>
        <translation>Weitergeleitete Nachrichten</translation>
    </message>
    <message>
        <source>Recipients relayed</source>
        <translation>Weitergeleitete Empfänger</translation>
    </message>
    <message>
        <source>Of them came back</source>
        <translation>Davon zurückgekommen</translation>
    </message>
    <message>
        <source>Sign-ins in all files, attempts counted once</source>
        <translation>Anmeldungen in allen Dateien, Versuche einfach gezählt</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Messages accepted</source>
        <translation>Angenommene Nachrichten</translation>
    </message>
    <message>
        <source>Recipients accepted</source>
        <translation>Angenommene Empfänger</translation>
    </message>
    <message>
        <source>Of them outside the local domains</source>
        <translation>Davon außerhalb der eigenen Domains</translation>
    </message>
    <message>
        <source>Recipients refused</source>
        <translation>Abgelehnte Empfänger</translation>
    </message>
    <message>
        <source>Relaying refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>Delivered, deferred, bounced</source>
        <translation>Zugestellt, aufgeschoben, unzustellbar</translation>
    </message>
    <message>
        <source>Events in all</source>
        <translation>Ereignisse insgesamt</translation>
    </message>
    <message>
        <source>The whole period, legitimate mail included</source>
        <translation>Der ganze Zeitraum, auch rechtmäßige Mail</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (as given)</source>
        <translation>%1 (angegeben)</translation>
    </message>
    <message>
        <source>%1 (by default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zone of stamps without one</source>
        <translation>Zone für Zeitstempel ohne Zone</translation>
    </message>
    <message>
        <source>%1 (assumed: this machine&apos;s)</source>
        <translation>%1 (angenommen: Zone dieses Rechners)</translation>
    </message>
    <message>
        <source>Year of stamps without one</source>
        <translation>Jahr für Zeitstempel ohne Jahr</translation>
    </message>
    <message>
        <source>inferred for each file, see the notes below</source>
        <translation>für jede Datei erschlossen, siehe die Anmerkungen unten</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Eigene Domains</translation>
    </message>
    <message>
        <source>Trusted networks</source>
        <translation>Vertrauenswürdige Netze</translation>
    </message>
    <message>
        <source>Files read, and what was understood</source>
        <translation>Gelesene Dateien und was davon verstanden wurde</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>first lines not understood: %1</source>
        <translation>erste nicht verstandene Zeilen: %1</translation>
    </message>
    <message>
        <source>None: no busy log falls silent for as long as the threshold below.</source>
        <translation>Keine: Kein viel beschriebenes Protokoll verstummt für die Dauer des unten genannten Schwellenwerts.</translation>
    </message>
    <message>
        <source>Detectors run</source>
        <translation>Ausgeführte Detektoren</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Rule in force</source>
        <translation>Geltende Regel</translation>
    </message>
    <message>
        <source>nothing found; thresholds below</source>
        <translation>nichts gefunden; Schwellenwerte siehe unten</translation>
    </message>
    <message>
        <source>Thresholds in force</source>
        <translation>Geltende Schwellenwerte</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>The log files were read line by line; every line became an event or was counted as not used or not understood. Detectors with fixed rules then looked at the events. Failed sign-ins are attempts, not lines; recipients are those accepted for messages that were accepted. Nothing was asked of other computers, and nothing was written beside the evidence.</source>
        <translation>Die Protokolldateien wurden Zeile für Zeile gelesen; jede Zeile wurde zu einem Ereignis oder als nicht verwendet oder nicht verstanden gezählt. Detektoren mit festen Regeln haben danach die Ereignisse untersucht. Fehlgeschlagene Anmeldungen sind Versuche, nicht Zeilen; Empfänger sind solche, die für angenommene Nachrichten angenommen wurden. Andere Rechner wurden nicht befragt, und neben die Beweismittel wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Notes on the files</source>
        <translation>Anmerkungen zu den Dateien</translation>
    </message>
    <message>
        <source>Gaps in the logs</source>
        <translation>Lücken in den Protokollen</translation>
    </message>
    <message>
        <source>What these logs cannot show</source>
        <translation>Was diese Protokolle nicht zeigen können</translation>
    </message>
    <message>
        <source>[Chart] %1</source>
        <translation>[Diagramm] %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2, %3</source>
        <translation>%1, von %2, %3</translation>
    </message>
    <message>
        <source>Marked yellow.</source>
        <translation>Gelb markiert.</translation>
    </message>
    <message>
        <source>Marked green.</source>
        <translation>Grün markiert.</translation>
    </message>
    <message>
        <source>Marked blue.</source>
        <translation>Blau markiert.</translation>
    </message>
    <message>
        <source>Marked purple.</source>
        <translation>Violett markiert.</translation>
    </message>
    <message>
        <source>Marked red.</source>
        <translation>Rot markiert.</translation>
    </message>
    <message>
        <source>Bookmarked.</source>
        <translation>Mit Lesezeichen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Opened the case</source>
        <translation>Fall geöffnet</translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation>Dateien gelesen</translation>
    </message>
    <message>
        <source>Set a filter</source>
        <translation>Filter gesetzt</translation>
    </message>
    <message>
        <source>Made a note or mark</source>
        <translation>Notiz oder Markierung angelegt</translation>
    </message>
    <message>
        <source>Trusted an address</source>
        <translation>Adresse als vertraut eingestuft</translation>
    </message>
    <message>
        <source>Looked at a password</source>
        <translation>Passwort angesehen</translation>
    </message>
    <message>
        <source>Changed the assumptions</source>
        <translation>Annahmen geändert</translation>
    </message>
    <message>
        <source>Answered a step of the checklist</source>
        <translation>Schritt der Checkliste beantwortet</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Hashed the evidence again</source>
        <translation>Prüfsummen der Beweismittel neu berechnet</translation>
    </message>
    <message>
        <source>Saved the case</source>
        <translation>Fall gespeichert</translation>
    </message>
    <message>
        <source>Session from %1</source>
        <translation>Sitzung ab %1</translation>
    </message>
    <message>
        <source>Message at %1</source>
        <translation>Nachricht bei %1</translation>
    </message>
    <message>
        <source>Notes of the analyst</source>
        <translation>Notizen des Bearbeiters</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Set aside as harmless by the analyst</source>
        <translation>Vom Bearbeiter als harmlos ausgenommen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What was done with the case, in order of time</source>
        <translation>Was mit dem Fall geschehen ist, in zeitlicher Folge</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>Auf einer Sperrliste</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Login guessing</source>
        <translation>Passwortraten</translation>
    </message>
    <message>
        <source>Password spray</source>
        <translation>Password-Spraying</translation>
    </message>
    <message>
        <source>Distributed guessing</source>
        <translation>Verteiltes Raten</translation>
    </message>
    <message>
        <source>Account compromised</source>
        <translation>Kompromittiertes Konto</translation>
    </message>
    <message>
        <source>Relay with a stolen password</source>
        <translation>Relay mit gestohlenem Passwort</translation>
    </message>
    <message>
        <source>Relay by POP before SMTP</source>
        <translation>Relay über POP before SMTP</translation>
    </message>
    <message>
        <source>Relay from a trusted network</source>
        <translation>Relay aus einem vertrauenswürdigen Netz</translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>Bounce flood</source>
        <translation>Bounce-Flut</translation>
    </message>
    <message>
        <source>Foreign sender</source>
        <translation>Fremder Absender</translation>
    </message>
    <message>
        <source>Account in many places</source>
        <translation>Konto an vielen Orten</translation>
    </message>
    <message>
        <source>Old password on a device</source>
        <translation>Altes Passwort auf einem Gerät</translation>
    </message>
    <message>
        <source>Legitimate mailing</source>
        <translation>Rechtmäßiger Massenversand</translation>
    </message>
    <message>
        <source>Gap in the log</source>
        <translation>Lücke im Protokoll</translation>
    </message>
    <message>
        <source>Unusual log size</source>
        <translation>Ungewöhnliche Protokollgröße</translation>
    </message>
    <message>
        <source>Infected client</source>
        <translation>Infizierter Client</translation>
    </message>
    <message>
        <source>Weak password</source>
        <translation>Schwaches Passwort</translation>
    </message>
    <message>
        <source>Local delivery</source>
        <translation>Lokale Zustellung</translation>
    </message>
    <message>
        <source>SMTP AUTH</source>
        <translation>SMTP AUTH</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>… and %1 more, see the annex.</source>
        <translation>… und %1 weitere, siehe Anhang.</translation>
    </message>
    <message>
        <source>Nothing that these logs show.</source>
        <translation>Nichts, was diese Protokolle zeigen.</translation>
    </message>
    <message>
        <source>%1 to %2 outside.</source>
        <translation>%1 an %2 außerhalb.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <translation>
            <numerusform>%1 Empfänger</numerusform>
            <numerusform>%1 Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 came back.</source>
        <translation>
            <numerusform>%1 kam zurück.</numerusform>
            <numerusform>%1 kamen zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs do not say.</source>
        <translation>Die Protokolle sagen es nicht.</translation>
    </message>
    <message>
        <source>Probably: the logs go on for %1 after the last hostile event (%2).</source>
        <translation>Wahrscheinlich: Die Protokolle reichen %1 über das letzte feindliche Ereignis (%2) hinaus.</translation>
    </message>
    <message>
        <source>Not to be told: the logs end with the attack. Expect that it goes on.</source>
        <translation>Nicht zu sagen: Die Protokolle enden mit dem Angriff. Rechnen Sie damit, dass er andauert.</translation>
    </message>
    <message>
        <source>Not certain: the logs end %1 after the last hostile event. Expect that it goes on.</source>
        <translation>Nicht sicher: Die Protokolle enden %1 nach dem letzten feindlichen Ereignis. Rechnen Sie damit, dass der Angriff andauert.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Which account</source>
        <translation>Welches Konto</translation>
    </message>
    <message>
        <source>How they got in</source>
        <translation>Wie der Zugang gelang</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was versendet wurde</translation>
    </message>
    <message>
        <source>Is it over?</source>
        <translation>Ist es vorbei?</translation>
    </message>
    <message>
        <source>What must be done now</source>
        <translation>Was jetzt zu tun ist</translation>
    </message>
    <message>
        <source>No attack was found in these logs. That is not proof that there was none.</source>
        <translation>In diesen Protokollen wurde kein Angriff gefunden. Das beweist nicht, dass es keinen gab.</translation>
    </message>
    <message>
        <source>Read were %1 with %2 understood, %3. All %4 detectors ran.</source>
        <translation>Gelesen: %1, davon verstanden: %2, %3. Alle %4 Detektoren liefen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 file(s)</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>without times</source>
        <translation>ohne Zeitangaben</translation>
    </message>
    <message numerus="yes">
        <source>%1 observation(s) of less weight: see the next section.</source>
        <translation>
            <numerusform>%1 Beobachtung von geringerem Gewicht: siehe nächster Abschnitt.</numerusform>
            <numerusform>%1 Beobachtungen von geringerem Gewicht: siehe nächster Abschnitt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs show %1 incidents that have nothing visible in common; the worst comes first.</source>
        <translation>Die Protokolle zeigen %1 Vorfälle ohne erkennbaren Zusammenhang; der schwerste steht zuerst.</translation>
    </message>
    <message>
        <source>Further incidents</source>
        <translation>Weitere Vorfälle</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Local (%1)</source>
        <translation>Ortszeit (%1)</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 sign-ins, %4 failed sign-ins, %5 refused relays, %6 recipients relayed.</source>
        <translation>Von %1 bis %2: %3 Anmeldungen, %4 fehlgeschlagene Anmeldungen, %5 abgelehnte Relays, %6 weitergeleitete Empfänger.</translation>
    </message>
    <message>
        <source>Events over time; local time (%1).</source>
        <translation>Ereignisse im Zeitverlauf; Ortszeit (%1).</translation>
    </message>
    <message>
        <source>There is no attack whose course could be told.</source>
        <translation>Es gibt keinen Angriff, dessen Verlauf sich schildern ließe.</translation>
    </message>
    <message>
        <source>Login attempts over time by protocol and outcome; local time (%1).</source>
        <translation>Anmeldeversuche im Zeitverlauf nach Protokoll und Ergebnis; Ortszeit (%1).</translation>
    </message>
    <message>
        <source>Recipients of each session with accepted mail.</source>
        <translation>Empfänger jeder Sitzung mit angenommener Mail.</translation>
    </message>
    <message>
        <source>%1 recipients were accepted for %2 messages.</source>
        <translation>%1 Empfänger wurden für %2 Nachrichten angenommen.</translation>
    </message>
    <message>
        <source>All findings, worst first</source>
        <translation>Alle Befunde, die schwersten zuerst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was zu sehen war</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit der Aussage</translation>
    </message>
    <message>
        <source>Kind of attack</source>
        <translation>Art des Angriffs</translation>
    </message>
    <message>
        <source>Strongest facts</source>
        <translation>Stärkste Fakten</translation>
    </message>
    <message>
        <source>Other explanations considered</source>
        <translation>Erwogene andere Erklärungen</translation>
    </message>
    <message>
        <source>The logs show no attack.</source>
        <translation>Die Protokolle zeigen keinen Angriff.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>What it would have done</source>
        <translation>Was er bewirkt hätte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Legitimate touched</source>
        <translation>Rechtmäßige betroffen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Each limit was tried on the logs themselves. Suggested is the smallest that would have touched no legitimate use.</source>
        <translation>Jeder Grenzwert wurde an den Protokollen selbst erprobt. Empfohlen ist der kleinste, der keine rechtmäßige Nutzung betroffen hätte.</translation>
    </message>
    <message>
        <source>%1 of %2 steps are answered. Commands hold the values of this case, quoted for the shell they are meant for; read each before you run it.</source>
        <translation>%1 von %2 Schritten sind beantwortet. Befehle enthalten die Werte dieses Falls, maskiert für die jeweilige Shell; lesen Sie jeden, bevor Sie ihn ausführen.</translation>
    </message>
</context>
<context>
    <name>ShownText</name>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <comment>a date format of Qt</comment>
        <translation>ddd d. MMM yyyy, HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>TimeFilter</name>
    <message>
        <source>The range begins with a time of day but ends with a date.</source>
        <translation>Der Bereich beginnt mit einer Uhrzeit, endet aber mit einem Datum.</translation>
    </message>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Der Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>This is not a time. Write 09:30-12:00, 2026-11-23, or 2026-11-23T09:30-2026-11-23T12:00.</source>
        <translation>Das ist keine Zeitangabe. Schreiben Sie 09:30-12:00, 2026-11-23 oder 2026-11-23T09:30-2026-11-23T12:00.</translation>
    </message>
    <message>
        <source>There is no time zone of that name. Write @UTC, @Europe/Berlin or @+01:00.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht. Möglich sind @UTC, @Europe/Berlin oder @+01:00.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>d MMM</source>
        <comment>a date format of Qt</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date format of Qt</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>first probe</source>
        <translation>erste Erkundung</translation>
    </message>
    <message>
        <source>first guess</source>
        <translation>erster Rateversuch</translation>
    </message>
    <message>
        <source>password found</source>
        <translation>Passwort gefunden</translation>
    </message>
    <message>
        <source>first relay</source>
        <translation>erstes Relay</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation>auf einer Sperrliste</translation>
    </message>
    <message>
        <source>last event</source>
        <translation>letztes Ereignis</translation>
    </message>
    <message>
        <source>sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>failed logins</source>
        <translation>fehlgeschlagene Anmeldungen</translation>
    </message>
    <message>
        <source>relay refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>recipients relayed</source>
        <translation>weitergeleitete Empfänger</translation>
    </message>
    <message>
        <source>recipients accepted</source>
        <translation>angenommene Empfänger</translation>
    </message>
</context>
<context>
    <name>TranscriptText</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1 session</source>
        <translation>%1-Sitzung</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>The text of the logs is not at hand.</source>
        <translation>Der Text der Protokolle ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The log does not show where this session began.</source>
        <translation>Das Protokoll zeigt nicht, wo diese Sitzung begann.</translation>
    </message>
    <message numerus="yes">
        <source>The session goes on; this view ends here, after %n line(s).</source>
        <translation>
            <numerusform>Die Sitzung geht weiter; diese Ansicht endet hier, nach %n Zeile.</numerusform>
            <numerusform>Die Sitzung geht weiter; diese Ansicht endet hier, nach %n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such session in this case.</source>
        <translation>Diese Sitzung gibt es in diesem Fall nicht.</translation>
    </message>
</context>
<context>
    <name>VerdictIndex</name>
    <message>
        <source>%1 %2</source>
        <comment>protocol, kind of attack</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Relay as %1</source>
        <translation>Relay als %1</translation>
    </message>
    <message>
        <source>Used for relaying</source>
        <translation>Zum Relaying benutzt</translation>
    </message>
</context>
<context>
    <name>postmortem::AboutDialog</name>
    <message>
        <source>About Postmortem</source>
        <translation>Über Postmortem</translation>
    </message>
    <message>
        <source>Postmortem %1

A desktop workbench for mail-server incidents. It reads logs on this machine, changes nothing beside them and sends nothing away.

Free software under the GNU General Public License, version 3 or later; it comes without any warranty.

Built with Qt %2, KDE&apos;s syntax highlighting, OpenSSL, ISA-L, libarchive, PCRE2 and Boost.</source>
        <translation>Postmortem %1

Eine Werkbank für Vorfälle auf Mailservern. Das Programm liest Protokolle auf diesem Rechner, ändert daneben nichts und sendet nichts nach außen.

Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.

Erstellt mit Qt %2, der Syntaxhervorhebung von KDE, OpenSSL, ISA-L, libarchive, PCRE2 und Boost.</translation>
    </message>
</context>
<context>
    <name>postmortem::AbuseReportDialog</name>
    <message>
        <source>Abuse Reports</source>
        <translation>Missbrauchsmeldungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>The mail as it will be</source>
        <translation>Die fertige Mail</translation>
    </message>
    <message>
        <source>postmaster@ your domain</source>
        <translation>postmaster@ Ihre Domain</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Your &amp;address</source>
        <translation>Ihre &amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Copy This One</source>
        <translation>Diese &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save All…</source>
        <translation>Alle &amp;speichern …</translation>
    </message>
    <message>
        <source>One mail a network, as *.eml files in a folder; mail programs open them as drafts</source>
        <translation>Eine Mail je Netz, als *.eml-Dateien in einem Ordner; Mailprogramme öffnen sie als Entwürfe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No finding of weight names an address to report.</source>
        <translation>Kein Befund von Gewicht nennt eine Adresse, die zu melden wäre.</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Who answers for a network says: whois %1</source>
        <translation>Von hier wird nichts gesendet. Wer für ein Netz zuständig ist, zeigt: whois %1</translation>
    </message>
    <message>
        <source>Careful: people of yours sign in from these addresses too. Look there first.</source>
        <translation>Vorsicht: Auch eigene Benutzer melden sich von diesen Adressen an. Sehen Sie zuerst dort nach.</translation>
    </message>
    <message>
        <source>Lines are missing: %1</source>
        <translation>Es fehlen Zeilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more network(s) have no report.</source>
        <translation>
            <numerusform>Für %n weiteres Netz gibt es keine Meldung.</numerusform>
            <numerusform>Für %n weitere Netze gibt es keine Meldung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::AccountTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Password found</source>
        <translation>Passwort gefunden</translation>
    </message>
</context>
<context>
    <name>postmortem::AddressTableModel</name>
    <message>
        <source>Verdict</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation>Relay erlaubt durch</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstmals</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Relay refused</source>
        <translation>Relay abgelehnt</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>postmortem::AssumptionBar</name>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Say which domains and networks are yours; the case is judged again</source>
        <translation>Angeben, welche Domains und Netze Ihre eigenen sind; der Fall wird neu bewertet</translation>
    </message>
    <message>
        <source>That Is Right</source>
        <translation>Das stimmt</translation>
    </message>
    <message>
        <source>Keep these and do not ask again for this case</source>
        <translation>Diese beibehalten und für diesen Fall nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>postmortem::BlockListDialog</name>
    <message>
        <source>Block List</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>The file as it will be</source>
        <translation>Die fertige Datei</translation>
    </message>
    <message>
        <source>Whole &amp;networks where several addresses share one</source>
        <translation>Ganze &amp;Netze, wo mehrere Adressen eines teilen</translation>
    </message>
    <message>
        <source>An IPv4 /24 or IPv6 /64, and never one from which people of yours sign in or send</source>
        <translation>Ein IPv4-/24 oder IPv6-/64, aber nie eines, aus dem eigene Benutzer sich anmelden oder senden</translation>
    </message>
    <message>
        <source>Also addresses that &amp;people of yours use</source>
        <translation>Auch Adressen, die &amp;eigene Benutzer verwenden</translation>
    </message>
    <message>
        <source>Locks them out too; each such line has a warning above it</source>
        <translation>Sperrt auch diese aus; über jeder solchen Zeile steht eine Warnung</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole file</source>
        <translation>Kopiert die ganze Datei</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>
… The file goes on; Copy and Save As take all of it.</source>
        <translation>
… Die Datei geht weiter; „Kopieren“ und „Speichern unter“ erfassen sie ganz.</translation>
    </message>
    <message>
        <source>No finding of weight names an address to block.</source>
        <translation>Kein Befund von Gewicht nennt eine Adresse, die zu sperren wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n hostile address(es) in </source>
        <translation>
            <numerusform>%n feindliche Adresse in </numerusform>
            <numerusform>%n feindliche Adressen in </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s).</source>
        <translation>
            <numerusform>%n Zeile.</numerusform>
            <numerusform>%n Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Careful: people of yours sign in from here too: %1.</source>
        <translation>Vorsicht: Auch eigene Benutzer melden sich von hier an: %1.</translation>
    </message>
    <message>
        <source>Left out, because people of yours sign in from there too: %1.</source>
        <translation>Ausgelassen, weil sich auch eigene Benutzer von dort anmelden: %1.</translation>
    </message>
</context>
<context>
    <name>postmortem::CaseKeeper</name>
    <message>
        <source>Opening the case …</source>
        <translation>Fall wird geöffnet …</translation>
    </message>
    <message>
        <source>Comparing the evidence …</source>
        <translation>Beweismittel werden verglichen …</translation>
    </message>
    <message>
        <source>Saving the case …</source>
        <translation>Fall wird gespeichert …</translation>
    </message>
    <message>
        <source>Add Newer Logs</source>
        <translation>Neuere Protokolle hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A newer version of Postmortem wrote this case. It is shown as far as this one understands it; changes can be saved under another name.</source>
        <translation>Eine neuere Version von Postmortem hat diesen Fall geschrieben. Er wird gezeigt, soweit diese Version ihn versteht; Änderungen lassen sich unter anderem Namen speichern.</translation>
    </message>
    <message>
        <source>This case may not be written to; changes can be saved under another name.</source>
        <translation>Dieser Fall ist schreibgeschützt; Änderungen lassen sich unter anderem Namen speichern.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the evidence are no longer in %1. The case can be read all the same; the lines of the logs cannot be shown.</source>
        <translation>
            <numerusform>%n Datei der Beweismittel ist nicht mehr in %1. Der Fall lässt sich trotzdem lesen; die Zeilen der Protokolle können nicht gezeigt werden.</numerusform>
            <numerusform>%n Dateien der Beweismittel sind nicht mehr in %1. Der Fall lässt sich trotzdem lesen; die Zeilen der Protokolle können nicht gezeigt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Where Is the Evidence Now?</source>
        <translation>Wo sind die Beweismittel jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the evidence have another size or time than when they were read.</source>
        <translation>
            <numerusform>%n Datei der Beweismittel hat eine andere Größe oder Zeit als beim Lesen.</numerusform>
            <numerusform>%n Dateien der Beweismittel haben eine andere Größe oder Zeit als beim Lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare Them</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found again, with the same SHA-256</source>
        <translation>
            <numerusform>%n Datei wiedergefunden, mit gleicher SHA-256</numerusform>
            <numerusform>%n Dateien wiedergefunden, mit gleicher SHA-256</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are the evidence that was read, by their SHA-256.</source>
        <translation>
            <numerusform>%n Datei ist laut SHA-256 das gelesene Beweismittel.</numerusform>
            <numerusform>%n Dateien sind laut SHA-256 die gelesenen Beweismittel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold something else than what was read.</source>
        <translation>
            <numerusform>%n Datei enthält etwas anderes als das Gelesene.</numerusform>
            <numerusform>%n Dateien enthalten etwas anderes als das Gelesene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are still missing.</source>
        <translation>
            <numerusform>%n Datei fehlt weiterhin.</numerusform>
            <numerusform>%n Dateien fehlen weiterhin.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case that was not saved is still there, from %1.</source>
        <translation>Ein nicht gespeicherter Fall vom %1 ist noch vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>And %n older one(s).</source>
        <translation>
            <numerusform>Und %n älterer.</numerusform>
            <numerusform>Und %n ältere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Save the Case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Postmortem cases (*.postmortem)</source>
        <translation>Postmortem-Fälle (*.postmortem)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close All the Same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>The case is not saved: %1</source>
        <translation>Der Fall ist nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>postmortem::CaseSession</name>
    <message>
        <source>There is no checklist: %1</source>
        <translation>Es gibt keine Checkliste: %1</translation>
    </message>
</context>
<context>
    <name>postmortem::CaseSettingsDialog</name>
    <message>
        <source>Settings of the Case</source>
        <translation>Einstellungen des Falls</translation>
    </message>
    <message>
        <source>Apply to the Case</source>
        <translation>Auf den Fall anwenden</translation>
    </message>
    <message>
        <source>inferred from the files</source>
        <translation>aus den Dateien erschlossen</translation>
    </message>
    <message>
        <source>Your domains</source>
        <translation>Ihre Domains</translation>
    </message>
    <message>
        <source>Your networks</source>
        <translation>Ihre Netze</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>For stamps that carry none: “Europe/Berlin”, “UTC” or “+02:00”. Changing it reads the files again.</source>
        <translation>Für Zeitstempel ohne Zone: „Europe/Berlin“, „UTC“ oder „+02:00“. Bei einer Änderung werden die Dateien neu gelesen.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Jahr</translation>
    </message>
    <message>
        <source>Your &amp;domains</source>
        <translation>Ihre &amp;Domains</translation>
    </message>
    <message>
        <source>One a line. Mail to any other domain counts as relayed. %1</source>
        <translation>Eine je Zeile. Mail an jede andere Domain zählt als weitergeleitet. %1</translation>
    </message>
    <message>
        <source>Your &amp;networks</source>
        <translation>Ihre &amp;Netze</translation>
    </message>
    <message>
        <source>One a line, as in 192.168.0.0/16. Clients in them may send without signing in. %1</source>
        <translation>Eines je Zeile, etwa 192.168.0.0/16. Clients darin dürfen ohne Anmeldung senden. %1</translation>
    </message>
    <message>
        <source>“%1” is no time zone.</source>
        <translation>„%1“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“%1” is no domain.</source>
        <translation>„%1“ ist keine Domain.</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it as 192.0.2.0/24.</source>
        <translation>„%1“ ist kein Netz. Schreiben Sie es wie 192.0.2.0/24.</translation>
    </message>
</context>
<context>
    <name>postmortem::CaseStatusBar</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Lines read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Bytes read</source>
        <translation>Gelesene Bytes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Eigene Domains</translation>
    </message>
    <message>
        <source>What the filter leaves</source>
        <translation>Was der Filter übrig lässt</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 read in %2</source>
        <translation>%1 in %2 gelesen</translation>
    </message>
    <message>
        <source>Times are shown in this zone; it is also assumed for stamps that carry none</source>
        <translation>Zeiten werden in dieser Zone angezeigt; sie gilt auch für Zeitstempel ohne Zone</translation>
    </message>
    <message>
        <source>No local domain known</source>
        <translation>Keine eigene Domain bekannt</translation>
    </message>
    <message numerus="yes">
        <source>Local domains: %1 and %n more</source>
        <translation>
            <numerusform>Eigene Domains: %1 und %n weitere</numerusform>
            <numerusform>Eigene Domains: %1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Local domains: %1</source>
        <translation>Eigene Domains: %1</translation>
    </message>
    <message>
        <source>Hashing the evidence again …</source>
        <translation>Prüfsummen der Beweismittel werden neu berechnet …</translation>
    </message>
    <message>
        <source>Evidence unchanged · SHA-256 verified</source>
        <translation>Beweismittel unverändert · SHA-256 geprüft</translation>
    </message>
    <message>
        <source>⚠ Evidence has changed since it was read</source>
        <translation>⚠ Beweismittel seit dem Lesen verändert</translation>
    </message>
    <message>
        <source>Following the logs</source>
        <translation>Protokolle werden mitgelesen</translation>
    </message>
    <message>
        <source>Following …</source>
        <translation>Mitlesen …</translation>
    </message>
    <message>
        <source>Following · looked at %1</source>
        <translation>Mitlesen · Stand %1</translation>
    </message>
    <message>
        <source>Times are shown in this zone. The logs&apos; own is %1: findings, filters without a zone and the report keep to it. View → Times In changes it</source>
        <translation>Zeiten werden in dieser Zone gezeigt. Die der Protokolle ist %1: Befunde, Filter ohne Zone und der Bericht bleiben dabei. Ansicht → Zeiten in ändert sie</translation>
    </message>
</context>
<context>
    <name>postmortem::CaseTable</name>
    <message>
        <source>%1 table</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>%1: the first %2 of %3 rows are shown; narrow the filter to see the others.</source>
        <translation>%1: Gezeigt werden die ersten %2 von %3 Zeilen; engen Sie den Filter ein, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is open. Open a folder of logs, or drop it here.</source>
        <translation>Nichts ist geöffnet. Öffnen Sie einen Ordner mit Protokollen, oder ziehen Sie ihn hierher.</translation>
    </message>
    <message>
        <source>Reading the logs …</source>
        <translation>Protokolle werden gelesen …</translation>
    </message>
    <message>
        <source>No row matches the filter. Remove a token, or go back with Alt+Left.</source>
        <translation>Keine Zeile passt zum Filter. Entfernen Sie ein Filterelement, oder gehen Sie mit Alt+Links zurück.</translation>
    </message>
    <message>
        <source>The logs that were read show none.</source>
        <translation>Die gelesenen Protokolle zeigen keine.</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Note and Tags…</source>
        <translation>Notiz und Schlagwörter …</translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation>Als harmlos ausblenden …</translation>
    </message>
</context>
<context>
    <name>postmortem::ChartsView</name>
    <message>
        <source>Charts of logins, recipients and log sizes stand here once logs are open.</source>
        <translation>Diagramme zu Anmeldungen, Empfängern und Protokollgrößen stehen hier, sobald Protokolle geöffnet sind.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>postmortem::ChecklistPage</name>
    <message>
        <source>There is nothing to do yet.

Open the logs of your mail server. When an attack is found in them, its remediation steps stand here, with commands for your server.</source>
        <translation>Noch ist nichts zu tun.

Öffnen Sie die Protokolle Ihres Mailservers. Wird darin ein Angriff gefunden, stehen hier die Schritte zur Behebung, mit Befehlen für Ihren Server.</translation>
    </message>
    <message>
        <source>Steps answered</source>
        <translation>Beantwortete Schritte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands beside every tick, here and in the report</source>
        <translation>Steht bei jedem Häkchen, hier und im Bericht</translation>
    </message>
    <message>
        <source>Ticked &amp;by</source>
        <translation>Abgehakt &amp;von</translation>
    </message>
    <message>
        <source>Saves the checklist as a file (*.%1)</source>
        <translation>Speichert die Checkliste als Datei (*.%1)</translation>
    </message>
    <message>
        <source>Export as %1</source>
        <translation>Als %1 exportieren</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Keine Schritte</translation>
    </message>
    <message>
        <source>%1 of %2 steps answered</source>
        <translation>%1 von %2 Schritten beantwortet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Block List…</source>
        <translation>Sperrliste …</translation>
    </message>
    <message>
        <source>The hostile addresses for a firewall or a mail server</source>
        <translation>Die feindlichen Adressen für eine Firewall oder einen Mailserver</translation>
    </message>
    <message>
        <source>Abuse Reports…</source>
        <translation>Missbrauchsmeldungen …</translation>
    </message>
    <message>
        <source>A mail for each network that attacked</source>
        <translation>Eine Mail für jedes Netz, das angegriffen hat</translation>
    </message>
</context>
<context>
    <name>postmortem::CommandBox</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole text</source>
        <translation>Kopiert den ganzen Text</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>postmortem::CompareDialog</name>
    <message>
        <source>Did It Stop?</source>
        <translation>Hat es aufgehört?</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Hostile addresses, before and after</source>
        <translation>Feindliche Adressen, vorher und nachher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Accounts they tried or used, before and after</source>
        <translation>Konten, die sie versucht oder benutzt haben, vorher und nachher</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Compare before and after (%1):</source>
        <translation>Vorher und nachher vergleichen (%1):</translation>
    </message>
    <message>
        <source>Moment that parts before and after</source>
        <translation>Zeitpunkt, der vorher und nachher trennt</translation>
    </message>
    <message>
        <source>Failed before</source>
        <translation>Fehlgeschlagen vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Sign-ins before</source>
        <translation>Anmeldungen vorher</translation>
    </message>
    <message>
        <source>Relayed before</source>
        <translation>Weitergeleitet vorher</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Es wird gezählt …</translation>
    </message>
</context>
<context>
    <name>postmortem::Custody</name>
    <message>
        <source>in the transcript</source>
        <translation>im Mitschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed</source>
        <translation>
            <numerusform>%n davon verändert</numerusform>
            <numerusform>%n davon verändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem::DecodePane</name>
    <message>
        <source>Text to decode</source>
        <translation>Zu dekodierender Text</translation>
    </message>
    <message>
        <source>Select a line of the transcript, or paste one here: a base64 login, a header, a whole dialogue.</source>
        <translation>Wählen Sie eine Zeile des Mitschnitts, oder fügen Sie hier eine ein: eine Base64-Anmeldung, eine Kopfzeile, einen ganzen Dialog.</translation>
    </message>
    <message>
        <source>What the text decodes to</source>
        <translation>Das Ergebnis der Dekodierung</translation>
    </message>
    <message>
        <source>Part of this text is hidden behind bullets. Paste the whole text to decode it.</source>
        <translation>Ein Teil dieses Textes ist hinter Punkten verborgen. Fügen Sie den ganzen Text ein, um ihn zu dekodieren.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Server asked</source>
        <translation>Server fragte</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen</translation>
    </message>
    <message>
        <source>show</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>Hide the password again</source>
        <translation>Passwort wieder verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>postmortem::EventTableModel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count, what</comment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>postmortem::EvidenceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>%1 bytes of text</source>
        <translation>%1 Bytes Text</translation>
    </message>
    <message>
        <source>%1 of %2 lines were not understood.</source>
        <translation>%1 von %2 Zeilen wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>%1
%2
SHA-256: %3</source>
        <translation>%1
%2
SHA-256: %3</translation>
    </message>
</context>
<context>
    <name>postmortem::EvidencePane</name>
    <message>
        <source>Files of evidence</source>
        <translation>Beweismitteldateien</translation>
    </message>
    <message>
        <source>What is worth knowing about the files</source>
        <translation>Was über die Dateien wissenswert ist</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 lines</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>The files that were read stand here, with what went wrong with them.</source>
        <translation>Die gelesenen Dateien stehen hier, mit dem, was bei ihnen schiefging.</translation>
    </message>
    <message>
        <source>Largest %1 log: %2, %3× the median.</source>
        <translation>Größtes %1-Protokoll: %2, das %3-Fache des Medians.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every file was read. Select a file to see its notes.</source>
        <translation>Alle Dateien wurden gelesen. Wählen Sie eine Datei, um ihre Anmerkungen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more. Select a file to see its own.</source>
        <translation>
            <numerusform>… und %n weitere. Wählen Sie eine Datei, um nur ihre zu sehen.</numerusform>
            <numerusform>… und %n weitere. Wählen Sie eine Datei, um nur ihre zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter to This File</source>
        <translation>Nach dieser Datei filtern</translation>
    </message>
    <message>
        <source>Exclude This File</source>
        <translation>Diese Datei ausschließen</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Recognise It</source>
        <translation>Format erkennen</translation>
    </message>
    <message>
        <source>Leave It Out</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>postmortem::FilterBar</name>
    <message>
        <source>More filter tokens</source>
        <translation>Weitere Filterelemente</translation>
    </message>
    <message>
        <source>Remove the whole filter</source>
        <translation>Ganzen Filter entfernen</translation>
    </message>
    <message>
        <source>filter — ip:203.0.113.0/24 account:test time:09:30-12:00 &quot;text&quot;</source>
        <translation>Filter – ip:203.0.113.0/24 account:test time:09:30-12:00 &quot;text&quot;</translation>
    </message>
    <message>
        <source>add a filter — ip: account: kind: protocol: text</source>
        <translation>Filter hinzufügen – ip: account: kind: protocol: Text</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more token(s)</source>
        <translation>
            <numerusform>%n weiteres Filterelement</numerusform>
            <numerusform>%n weitere Filterelemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>postmortem::FilterChip</name>
    <message>
        <source>Filter without %1</source>
        <translation>Filtern ohne %1</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Filtern nach %1</translation>
    </message>
    <message>
        <source>Click to edit, × or Backspace to remove</source>
        <translation>Klicken zum Bearbeiten, × oder Rücktaste zum Entfernen</translation>
    </message>
</context>
<context>
    <name>postmortem::FilterEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>add a filter — ip: account: kind: protocol: time: text</source>
        <translation>Filter hinzufügen – ip: account: kind: protocol: time: Text</translation>
    </message>
</context>
<context>
    <name>postmortem::FindingDelegate</name>
    <message>
        <source>%1 · new</source>
        <translation>%1 · neu</translation>
    </message>
    <message>
        <source>%1 · marked as harmless</source>
        <translation>%1 · als harmlos markiert</translation>
    </message>
</context>
<context>
    <name>postmortem::FindingListModel</name>
    <message>
        <source>%1: %2. %3</source>
        <comment>severity, title, text</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>postmortem::FindingsPane</name>
    <message>
        <source>Findings, worst first</source>
        <translation>Befunde, die schwersten zuerst</translation>
    </message>
    <message>
        <source>What happened stands here once logs are open.</source>
        <translation>Was geschehen ist, steht hier, sobald Protokolle geöffnet sind.</translation>
    </message>
    <message>
        <source>Findings come when all files are read.</source>
        <translation>Befunde erscheinen, wenn alle Dateien gelesen sind.</translation>
    </message>
    <message>
        <source>No rule found anything. That is no proof of innocence: see under Evidence which files were read, and in the report which rules ran and what the logs cannot show.</source>
        <translation>Keine Regel hat etwas gefunden. Das ist kein Beweis für Unschuld: Unter „Beweismittel“ steht, welche Dateien gelesen wurden, im Bericht, welche Regeln liefen und was die Protokolle nicht zeigen können.</translation>
    </message>
    <message>
        <source>Filter to This Finding</source>
        <translation>Nach diesem Befund filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Every finding is hidden as harmless.</source>
        <translation>Alle Befunde sind als harmlos ausgeblendet.</translation>
    </message>
    <message>
        <source>What Does This Mean?</source>
        <translation>Was bedeutet das?</translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation>Als harmlos ausblenden …</translation>
    </message>
    <message>
        <source>No Longer Harmless</source>
        <translation>Nicht mehr harmlos</translation>
    </message>
</context>
<context>
    <name>postmortem::FormatDesk</name>
    <message>
        <source>There is already a format in %1.</source>
        <translation>In %1 gibt es schon ein Format.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>postmortem::FormatMakerDialog</name>
    <message>
        <source>New Format</source>
        <translation>Neues Format</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Description of the format</source>
        <translation>Beschreibung des Formats</translation>
    </message>
    <message>
        <source>&amp;Lines of the log, pasted here:</source>
        <translation>&amp;Zeilen des Protokolls, hier eingefügt:</translation>
    </message>
    <message>
        <source>&amp;Description (JSON):</source>
        <translation>&amp;Beschreibung (JSON):</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie aussagt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What the lines say under this description</source>
        <translation>Was die Zeilen nach dieser Beschreibung aussagen</translation>
    </message>
    <message>
        <source>What the lines &amp;say:</source>
        <translation>Was die Zeilen aus&amp;sagen:</translation>
    </message>
    <message>
        <source>&amp;Keep This Format</source>
        <translation>Dieses Format be&amp;halten</translation>
    </message>
    <message>
        <source>Into your folder of formats; it is recognised from then on</source>
        <translation>In Ihren Ordner für Formate; von da an wird es erkannt</translation>
    </message>
    <message>
        <source>&amp;Read the Files Again</source>
        <translation>Die Dateien neu &amp;lesen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s) say something, %2 are not understood.</source>
        <translation>
            <numerusform>%1 von %n Zeile sagt etwas aus, %2 nicht verstanden.</numerusform>
            <numerusform>%1 von %n Zeilen sagen etwas aus, %2 nicht verstanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The description is in order: “%1”.</source>
        <translation>Die Beschreibung ist in Ordnung: „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>key, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Replace the Older One</source>
        <translation>Das ältere e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Kept as %1.</source>
        <translation>Behalten als %1.</translation>
    </message>
</context>
<context>
    <name>postmortem::HelpDialog</name>
    <message>
        <source>Short Help</source>
        <translation>Kurzhilfe</translation>
    </message>
    <message>
        <source>Open the folder with the logs of your mail server, or drop it on the window. Nothing in it is changed.</source>
        <translation>Öffnen Sie den Ordner mit den Protokollen Ihres Mailservers oder ziehen Sie ihn auf das Fenster. Darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>Look at the findings, worst first, and click the address that worries you: timeline, transcript and inspector follow. Say which domains and networks are yours when you are asked.</source>
        <translation>Sehen Sie die Befunde durch, die schwersten zuerst, und klicken Sie auf die Adresse, die Ihnen Sorgen macht: Zeitleiste, Mitschnitt und Details folgen. Geben Sie auf Nachfrage an, welche Domains und Netze Ihre eigenen sind.</translation>
    </message>
    <message>
        <source>Tick what you have done in the remediation checklist and export the report as a PDF.</source>
        <translation>Haken Sie in der Checkliste zur Behebung ab, was Sie erledigt haben, und exportieren Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>Drei Schritte</translation>
    </message>
    <message>
        <source>The same key twice means either, different keys mean both, a “-” in front means not. Words without a key are searched for in accounts, addresses and messages.</source>
        <translation>Derselbe Schlüssel zweimal bedeutet „oder“, verschiedene Schlüssel bedeuten „und“, ein „-“ davor bedeutet „nicht“. Wörter ohne Schlüssel werden in Konten, Adressen und Nachrichten gesucht.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Der Filter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>While the log has the keyboard, these come before the keys of the window.</source>
        <translation>Solange das Protokoll die Tastatur hat, gehen diese den Tasten des Fensters vor.</translation>
    </message>
    <message>
        <source>Keys in the log</source>
        <translation>Tasten im Protokoll</translation>
    </message>
</context>
<context>
    <name>postmortem::HelpWindow</name>
    <message>
        <source>Postmortem Manual</source>
        <translation>Postmortem-Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Forward ▶</source>
        <translation>Vorwärts ▶</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>This address is outside the program and is not opened: %1</source>
        <translation>Diese Adresse liegt außerhalb des Programms und wird nicht geöffnet: %1</translation>
    </message>
    <message>
        <source>“%1” does not stand in this page.</source>
        <translation>„%1“ kommt auf dieser Seite nicht vor.</translation>
    </message>
</context>
<context>
    <name>postmortem::HiddenLine</name>
    <message numerus="yes">
        <source>%n marked as harmless</source>
        <translation>
            <numerusform>%n als harmlos markiert</numerusform>
            <numerusform>%n als harmlos markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden as harmless</source>
        <translation>
            <numerusform>%n als harmlos ausgeblendet</numerusform>
            <numerusform>%n als harmlos ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Leave out what was marked as harmless</source>
        <translation>Weglassen, was als harmlos markiert wurde</translation>
    </message>
    <message>
        <source>Show what was hidden as harmless</source>
        <translation>Anzeigen, was als harmlos ausgeblendet wurde</translation>
    </message>
</context>
<context>
    <name>postmortem::InspectorPane</name>
    <message>
        <source>Select an address, an account, a session or a message to see what is known about it.</source>
        <translation>Wählen Sie eine Adresse, ein Konto, eine Sitzung oder eine Nachricht aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>What is known about the selection</source>
        <translation>Was über die Auswahl bekannt ist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter everything to this</source>
        <translation>Alles hiernach filtern</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Hide everything that belongs to this</source>
        <translation>Alles ausblenden, was hierzu gehört</translation>
    </message>
    <message>
        <source>Trust…</source>
        <translation>Vertrauen …</translation>
    </message>
    <message>
        <source>Mark the network of this address as trusted</source>
        <translation>Das Netz dieser Adresse als vertraut markieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is known as text</source>
        <translation>Was bekannt ist, als Text kopieren</translation>
    </message>
</context>
<context>
    <name>postmortem::KeptFilters</name>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation>Diesen Filter &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>postmortem::LineNote</name>
    <message>
        <source>✎ Note on this line</source>
        <translation>✎ Notiz zu dieser Zeile</translation>
    </message>
    <message>
        <source>Note on this line</source>
        <translation>Notiz zu dieser Zeile</translation>
    </message>
</context>
<context>
    <name>postmortem::LogActions</name>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy with &amp;File and Line</source>
        <translation>Mit &amp;Datei und Zeile kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Next Bookmark</source>
        <translation>&amp;Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Previous Bookmark</source>
        <translation>&amp;Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>&amp;Gehe zu Zeile …</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Wrap Long Lines</source>
        <translation>Lange Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Break long lines at the window&apos;s edge</source>
        <translation>Lange Zeilen am Fensterrand umbrechen</translation>
    </message>
    <message>
        <source>F&amp;ollow the Selection</source>
        <translation>Der Auswahl &amp;folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Go to the line of what is selected elsewhere, and select what a line here is about</source>
        <translation>Zur Zeile dessen gehen, was anderswo ausgewählt ist, und auswählen, wovon eine Zeile hier handelt</translation>
    </message>
    <message>
        <source>&amp;Mark with Colour</source>
        <translation>Far&amp;big markieren</translation>
    </message>
    <message>
        <source>Mark with a colour: %1</source>
        <translation>Mit Farbe markieren: %1</translation>
    </message>
    <message>
        <source>Select what the line is about</source>
        <translation>Auswählen, worum es in der Zeile geht</translation>
    </message>
    <message>
        <source>To the first line</source>
        <translation>Zur ersten Zeile</translation>
    </message>
    <message>
        <source>To the last line</source>
        <translation>Zur letzten Zeile</translation>
    </message>
</context>
<context>
    <name>postmortem::LogFindBar</name>
    <message>
        <source>Text to find in the log</source>
        <translation>Im Protokoll zu suchender Text</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match capital and small letters</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>.*</source>
        <translation>.*</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Der Text ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Look through all files of the case</source>
        <translation>Alle Dateien des Falls durchsuchen</translation>
    </message>
    <message>
        <source>Only matching lines</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Show the lines that match and no others</source>
        <translation>Nur die Zeilen anzeigen, die passen</translation>
    </message>
    <message>
        <source>Previous matching line (Shift+F3)</source>
        <translation>Vorige passende Zeile (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next matching line (F3)</source>
        <translation>Nächste passende Zeile (F3)</translation>
    </message>
</context>
<context>
    <name>postmortem::LogFinder</name>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1 % searched</source>
        <translation>%1 % durchsucht</translation>
    </message>
</context>
<context>
    <name>postmortem::LogSearch</name>
    <message numerus="yes">
        <source>The expression takes too long on %n line(s); they were passed over.</source>
        <translation>
            <numerusform>Der Ausdruck braucht bei %n Zeile zu lange; sie wurde übergangen.</numerusform>
            <numerusform>Der Ausdruck braucht bei %n Zeilen zu lange; sie wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 lines match; the search stopped there.</source>
        <translation>Mehr als %1 Zeilen passen; die Suche wurde dort beendet.</translation>
    </message>
</context>
<context>
    <name>postmortem::LogText</name>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
</context>
<context>
    <name>postmortem::LogView</name>
    <message>
        <source>File whose lines are shown</source>
        <translation>Datei, deren Zeilen angezeigt werden</translation>
    </message>
    <message>
        <source>Number of the line to go to</source>
        <translation>Nummer der Zeile, zu der gegangen wird</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Type a line&apos;s number and press Enter (Ctrl+G)</source>
        <translation>Zeilennummer eingeben und Eingabetaste drücken (Strg+G)</translation>
    </message>
    <message>
        <source>Find text in the log (Ctrl+F)</source>
        <translation>Text im Protokoll suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The lines of the logs are read here once logs are open.</source>
        <translation>Hier stehen die Zeilen der Protokolle, sobald Protokolle geöffnet sind.</translation>
    </message>
    <message>
        <source>The text of the logs is not at hand.</source>
        <translation>Der Text der Protokolle ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has a bookmark now.</source>
        <translation>Zeile %1 hat jetzt ein Lesezeichen.</translation>
    </message>
    <message>
        <source>Line %1 has no bookmark any more.</source>
        <translation>Zeile %1 hat kein Lesezeichen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n line(s) were marked.</source>
        <translation>
            <numerusform>Nur die erste Zeile wurde markiert.</numerusform>
            <numerusform>Nur die ersten %n Zeilen wurden markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no bookmarks; Ctrl+B sets one.</source>
        <translation>Diese Datei hat keine Lesezeichen; Strg+B setzt eines.</translation>
    </message>
    <message>
        <source>“%1” is no line number.</source>
        <translation>„%1“ ist keine Zeilennummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the selected lines were copied.</source>
        <translation>Die ersten %1 der ausgewählten Zeilen wurden kopiert.</translation>
    </message>
</context>
<context>
    <name>postmortem::MainActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Read all logs in a folder; nothing in it is changed</source>
        <translation>Alle Protokolle in einem Ordner lesen; darin wird nichts verändert</translation>
    </message>
    <message>
        <source>Open F&amp;iles…</source>
        <translation>&amp;Dateien öffnen …</translation>
    </message>
    <message>
        <source>Read single logs</source>
        <translation>Einzelne Protokolle lesen</translation>
    </message>
    <message>
        <source>Open the &amp;Example Incident</source>
        <translation>Beis&amp;pielvorfall öffnen</translation>
    </message>
    <message>
        <source>Three days of a small server whose account was guessed and then sent spam</source>
        <translation>Drei Tage eines kleinen Servers, auf dem ein Konto erraten und dann zum Spamversand benutzt wurde</translation>
    </message>
    <message>
        <source>Read &amp;Again</source>
        <translation>&amp;Erneut einlesen</translation>
    </message>
    <message>
        <source>Read the same files once more</source>
        <translation>Dieselben Dateien noch einmal lesen</translation>
    </message>
    <message>
        <source>Report &amp;Preview</source>
        <translation>Berichts&amp;vorschau</translation>
    </message>
    <message>
        <source>See the report, choose its sections, add your notes</source>
        <translation>Den Bericht ansehen, Abschnitte wählen, Notizen ergänzen</translation>
    </message>
    <message>
        <source>&amp;Export Report (PDF)…</source>
        <translation>Bericht e&amp;xportieren (PDF) …</translation>
    </message>
    <message>
        <source>Write the incident report as a PDF (or an HTML file)</source>
        <translation>Den Vorfallbericht als PDF (oder HTML-Datei) schreiben</translation>
    </message>
    <message>
        <source>&amp;Close Case</source>
        <translation>Fall s&amp;chließen</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Show the tab “%1”</source>
        <translation>Tab „%1“ anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Show less time in the timeline</source>
        <translation>Weniger Zeit in der Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show more time in the timeline</source>
        <translation>Mehr Zeit in der Zeitleiste anzeigen</translation>
    </message>
    <message>
        <source>&amp;Whole Time</source>
        <translation>&amp;Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Show the whole time of the case</source>
        <translation>Den gesamten Zeitraum des Falls anzeigen</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Panes and columns as on the first start</source>
        <translation>Bereiche und Spalten wie beim ersten Start</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>To the filter and selection before</source>
        <translation>Zum vorigen Filter mit seiner Auswahl</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>To the filter and selection after</source>
        <translation>Zum nächsten Filter mit seiner Auswahl</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Type a filter: everything on screen obeys it</source>
        <translation>Einen Filter eingeben: Alles auf dem Bildschirm richtet sich danach</translation>
    </message>
    <message>
        <source>&amp;Remove the Filter</source>
        <translation>Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>Show the whole case</source>
        <translation>Den ganzen Fall anzeigen</translation>
    </message>
    <message>
        <source>&amp;Go to Time…</source>
        <translation>&amp;Gehe zu Zeit …</translation>
    </message>
    <message>
        <source>Type a time of day, a date or a range as a filter</source>
        <translation>Eine Uhrzeit, ein Datum oder einen Zeitraum als Filter eingeben</translation>
    </message>
    <message>
        <source>&amp;Next Finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>Filter to the finding below</source>
        <translation>Nach dem Befund darunter filtern</translation>
    </message>
    <message>
        <source>&amp;Previous Finding</source>
        <translation>V&amp;origer Befund</translation>
    </message>
    <message>
        <source>Filter to the finding above</source>
        <translation>Nach dem Befund darüber filtern</translation>
    </message>
    <message>
        <source>&amp;Workbench</source>
        <translation>Werkb&amp;ank</translation>
    </message>
    <message>
        <source>Findings, timeline, tables, transcript</source>
        <translation>Befunde, Zeitleiste, Tabellen, Mitschnitt</translation>
    </message>
    <message>
        <source>Remediation &amp;Checklist…</source>
        <translation>&amp;Checkliste zur Behebung …</translation>
    </message>
    <message>
        <source>What to do now, step by step, with ready commands</source>
        <translation>Was jetzt zu tun ist, Schritt für Schritt, mit fertigen Befehlen</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows of the table as text</source>
        <translation>Die ausgewählten Zeilen der Tabelle als Text kopieren</translation>
    </message>
    <message>
        <source>&amp;Decode a Line</source>
        <translation>Zeile &amp;dekodieren</translation>
    </message>
    <message>
        <source>See what hides in a login or an encoded header</source>
        <translation>Sehen, was in einer Anmeldung oder einer kodierten Kopfzeile steckt</translation>
    </message>
    <message>
        <source>Case &amp;Settings…</source>
        <translation>&amp;Falleinstellungen …</translation>
    </message>
    <message>
        <source>Your domains, your networks, time zone and year</source>
        <translation>Ihre Domains, Ihre Netze, Zeitzone und Jahr</translation>
    </message>
    <message>
        <source>&amp;Verify the Evidence</source>
        <translation>&amp;Beweismittel prüfen</translation>
    </message>
    <message>
        <source>Hash all files again and compare them with what was read</source>
        <translation>Die Prüfsummen aller Dateien neu berechnen und mit denen beim Lesen vergleichen</translation>
    </message>
    <message>
        <source>Short &amp;Help</source>
        <translation>&amp;Kurzhilfe</translation>
    </message>
    <message>
        <source>Three steps, the filter, the keys</source>
        <translation>Drei Schritte, der Filter, die Tasten</translation>
    </message>
    <message>
        <source>&amp;About Postmortem</source>
        <translation>Ü&amp;ber Postmortem</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version und Lizenz</translation>
    </message>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>◀ Back</source>
        <translation>◀ Zurück</translation>
    </message>
    <message>
        <source>Remediation…</source>
        <translation>Behebung …</translation>
    </message>
    <message>
        <source>Export Report (PDF)</source>
        <translation>Bericht exportieren (PDF)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Save Case</source>
        <translation>Fall &amp;speichern</translation>
    </message>
    <message>
        <source>Keep the case with all notes and ticks in one file</source>
        <translation>Den Fall mit allen Notizen und Haken in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Save Case &amp;As…</source>
        <translation>Fall speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Keep the case in another file</source>
        <translation>Den Fall in einer anderen Datei aufbewahren</translation>
    </message>
    <message>
        <source>Add &amp;Newer Logs…</source>
        <translation>&amp;Neuere Protokolle hinzufügen …</translation>
    </message>
    <message>
        <source>Read more logs into the same case; notes and ticks stay</source>
        <translation>Weitere Protokolle in denselben Fall lesen; Notizen und Haken bleiben</translation>
    </message>
    <message>
        <source>F&amp;ollow the Logs</source>
        <translation>Protokolle &amp;mitlesen</translation>
    </message>
    <message>
        <source>Read on while the server writes: does the attack go on?</source>
        <translation>Weiterlesen, während der Server schreibt: Geht der Angriff weiter?</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>Your name, your organisation, paper, colours and language</source>
        <translation>Ihr Name, Ihre Organisation, Papier, Farben und Sprache</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Next &amp;Pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the next pane</source>
        <translation>Die Tastatur dem nächsten Bereich geben</translation>
    </message>
    <message>
        <source>Pre&amp;vious Pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>Give the keyboard to the pane before</source>
        <translation>Die Tastatur dem vorigen Bereich geben</translation>
    </message>
    <message>
        <source>&amp;Note and Tags…</source>
        <translation>&amp;Notiz und Schlagwörter …</translation>
    </message>
    <message>
        <source>Write down what you know about the selection</source>
        <translation>Aufschreiben, was Sie über die Auswahl wissen</translation>
    </message>
    <message>
        <source>Export &amp;Block List…</source>
        <translation>&amp;Sperrliste exportieren …</translation>
    </message>
    <message>
        <source>The hostile addresses for a firewall or a mail server</source>
        <translation>Die feindlichen Adressen für eine Firewall oder einen Mailserver</translation>
    </message>
    <message>
        <source>&amp;Abuse Reports…</source>
        <translation>&amp;Missbrauchsmeldungen …</translation>
    </message>
    <message>
        <source>A mail for each network that attacked, with the lines that prove it</source>
        <translation>Eine Mail für jedes Netz, das angegriffen hat, mit den Zeilen, die es belegen</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Ten short pages, all in the program</source>
        <translation>Zehn kurze Seiten, alle im Programm</translation>
    </message>
    <message>
        <source>&amp;Kept Filters</source>
        <translation>Ge&amp;merkte Filter</translation>
    </message>
    <message>
        <source>Did It &amp;Stop?…</source>
        <translation>&amp;Hat es aufgehört? …</translation>
    </message>
    <message>
        <source>Compare what hostile clients did before and after a moment</source>
        <translation>Vergleicht, was feindliche Clients vor und nach einem Zeitpunkt taten</translation>
    </message>
    <message>
        <source>&amp;New Format…</source>
        <translation>&amp;Neues Format …</translation>
    </message>
    <message>
        <source>Describe the log of a server that is not known yet, and see what its lines say</source>
        <translation>Das Protokoll eines noch unbekannten Servers beschreiben und sehen, was seine Zeilen aussagen</translation>
    </message>
    <message>
        <source>The Zone of the &amp;Logs</source>
        <translation>der Zone der &amp;Protokolle</translation>
    </message>
    <message>
        <source>Times as the server&apos;s clock showed them</source>
        <translation>Zeiten, wie die Uhr des Servers sie zeigte</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Times in UTC, to compare with other servers</source>
        <translation>Zeiten in UTC, zum Vergleich mit anderen Servern</translation>
    </message>
    <message>
        <source>The Zone of This &amp;Computer</source>
        <translation>der Zone dieses &amp;Rechners</translation>
    </message>
    <message>
        <source>Times as the clock here shows them</source>
        <translation>Zeiten, wie die Uhr hier sie zeigt</translation>
    </message>
    <message>
        <source>Pane &amp;Menu</source>
        <translation>&amp;Menü des Bereichs</translation>
    </message>
    <message>
        <source>Float, move or close the pane that has the keyboard</source>
        <translation>Den Bereich, der die Tastatur hat, lösen, verschieben oder schließen</translation>
    </message>
    <message>
        <source>&amp;Times In</source>
        <translation>&amp;Zeiten in</translation>
    </message>
</context>
<context>
    <name>postmortem::MainWindow</name>
    <message>
        <source>Tool Bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open a Folder of Logs</source>
        <translation>Ordner mit Protokollen öffnen</translation>
    </message>
    <message>
        <source>Open Logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Show the Evidence</source>
        <translation>Beweismittel anzeigen</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing is open.</source>
        <translation>Das Lesen wurde abgebrochen; nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>Cancelled; the case stays as it was.</source>
        <translation>Abgebrochen; der Fall bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Reading was cancelled. What had been read until then is shown, without findings of the rest.</source>
        <translation>Das Lesen wurde abgebrochen. Angezeigt wird, was bis dahin gelesen war, ohne Befunde aus dem Rest.</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Postmortem</source>
        <translation>Postmortem</translation>
    </message>
    <message>
        <source>Looking for logs …</source>
        <translation>Protokolle werden gesucht …</translation>
    </message>
    <message>
        <source>Judging the case again …</source>
        <translation>Der Fall wird neu beurteilt …</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>%1 counts as yours from now on; the case is judged again.</source>
        <translation>%1 zählt ab jetzt zu Ihren Netzen; der Fall wird neu beurteilt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Following: what is written to the logs from now on is read at once.</source>
        <translation>Mitlesen: Was ab jetzt in die Protokolle geschrieben wird, wird sofort gelesen.</translation>
    </message>
    <message>
        <source>The logs are no longer followed.</source>
        <translation>Die Protokolle werden nicht mehr mitgelesen.</translation>
    </message>
    <message>
        <source>The logs are being read.</source>
        <translation>Die Protokolle werden gelesen.</translation>
    </message>
    <message>
        <source>The case is being judged.</source>
        <translation>Der Fall wird beurteilt.</translation>
    </message>
    <message>
        <source>The logs were not read to their end.</source>
        <translation>Die Protokolle wurden nicht zu Ende gelesen.</translation>
    </message>
    <message>
        <source>The logs are being followed.</source>
        <translation>Die Protokolle werden mitgelesen.</translation>
    </message>
    <message>
        <source>Files are being written.</source>
        <translation>Dateien werden geschrieben.</translation>
    </message>
    <message>
        <source>A dialog is open.</source>
        <translation>Ein Dialog ist offen.</translation>
    </message>
</context>
<context>
    <name>postmortem::MessageTableModel</name>
    <message>
        <source>Not accepted</source>
        <translation>Nicht angenommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Relayed</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>Relay allowed by</source>
        <translation>Relay erlaubt durch</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Unzustellbar</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Queue id</source>
        <translation>Queue-ID</translation>
    </message>
</context>
<context>
    <name>postmortem::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>postmortem::Outbox</name>
    <message>
        <source>Incident report %1.pdf</source>
        <translation>Vorfallbericht %1.pdf</translation>
    </message>
    <message>
        <source>Export the Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>The report was written: %1</source>
        <translation>Der Bericht wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Its Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>The report was not written to %1: %2</source>
        <translation>Der Bericht wurde nicht nach %1 geschrieben: %2</translation>
    </message>
    <message>
        <source>Try Again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Export the Checklist</source>
        <translation>Checkliste exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The evidence is not what it was when it was read. %1</source>
        <translation>Die Beweismittel sind nicht mehr so, wie sie gelesen wurden. %1</translation>
    </message>
    <message>
        <source>Read Again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Der Bericht wird geschrieben …</translation>
    </message>
    <message>
        <source>Hashing the evidence again …</source>
        <translation>Die Prüfsummen der Beweismittel werden neu berechnet …</translation>
    </message>
    <message>
        <source>Incident report %1, anonymised.pdf</source>
        <translation>Vorfallbericht %1, anonymisiert.pdf</translation>
    </message>
</context>
<context>
    <name>postmortem::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Seiten des Berichts</translation>
    </message>
</context>
<context>
    <name>postmortem::PaneTitle</name>
    <message>
        <source>Close %1 (the View menu brings it back)</source>
        <translation>%1 schließen (das Menü „Ansicht“ holt es zurück)</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Put Back</source>
        <translation>Wieder andocken</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Abdocken</translation>
    </message>
    <message>
        <source>Move to the Left</source>
        <translation>Nach links verschieben</translation>
    </message>
    <message>
        <source>Move to the Right</source>
        <translation>Nach rechts verschieben</translation>
    </message>
    <message>
        <source>Move to the Bottom</source>
        <translation>Nach unten verschieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>postmortem::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Paper of reports</source>
        <translation>Papier der Berichte</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Stands on the report, beside the steps you tick and beside your notes.</source>
        <translation>Steht auf dem Bericht, neben den abgehakten Schritten und neben Ihren Notizen.</translation>
    </message>
    <message>
        <source>Your &amp;organisation</source>
        <translation>Ihre &amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>As the desktop has them</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
</context>
<context>
    <name>postmortem::ProgressStrip</name>
    <message>
        <source>Import progress</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop reading; what has been read so far stays open</source>
        <translation>Lesen beenden; was bisher gelesen wurde, bleibt geöffnet</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Gelesen wird: %1</translation>
    </message>
</context>
<context>
    <name>postmortem::ReasonLine</name>
    <message>
        <source>Why it is harmless</source>
        <translation>Warum es harmlos ist</translation>
    </message>
    <message>
        <source>because …</source>
        <translation>weil …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave it out of tables and findings; nothing is deleted</source>
        <translation>In Tabellen und Befunden weglassen; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hide “%1” as harmless?</source>
        <translation>„%1“ als harmlos ausblenden?</translation>
    </message>
</context>
<context>
    <name>postmortem::RemarkEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>What you know about it</source>
        <translation>Was Sie darüber wissen</translation>
    </message>
    <message>
        <source>customer, scanner …</source>
        <translation>Kunde, Scanner …</translation>
    </message>
    <message>
        <source>Show Again</source>
        <translation>Wieder anzeigen</translation>
    </message>
    <message>
        <source>Hide as Harmless…</source>
        <translation>Als harmlos ausblenden …</translation>
    </message>
    <message>
        <source>Bring it back into tables and findings</source>
        <translation>Wieder in Tabellen und Befunde aufnehmen</translation>
    </message>
    <message>
        <source>Leave it out of tables and findings, with a reason</source>
        <translation>In Tabellen und Befunden weglassen, mit Begründung</translation>
    </message>
    <message>
        <source>Hidden as harmless: %1</source>
        <translation>Als harmlos ausgeblendet: %1</translation>
    </message>
    <message>
        <source>the session from %1</source>
        <translation>die Sitzung ab %1</translation>
    </message>
    <message>
        <source>the message at %1</source>
        <translation>die Nachricht in %1</translation>
    </message>
</context>
<context>
    <name>postmortem::RemediationExport</name>
    <message>
        <source>Save the Block List</source>
        <translation>Sperrliste speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the Abuse Reports In</source>
        <translation>Missbrauchsmeldungen speichern in</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>postmortem::ReportPreview</name>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>That of the worst incident</source>
        <translation>Der des schwersten Vorfalls</translation>
    </message>
    <message>
        <source>Incident &amp;number</source>
        <translation>Vorfalls&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>Printed after the summary</source>
        <translation>Wird nach der Zusammenfassung gedruckt</translation>
    </message>
    <message>
        <source>Note&amp;s</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Bericht exportieren …</translation>
    </message>
    <message>
        <source>Saves the report as PDF or HTML; the evidence is hashed again for it</source>
        <translation>Speichert den Bericht als PDF oder HTML; die Prüfsummen der Beweismittel werden dafür neu berechnet</translation>
    </message>
    <message>
        <source>Go to section</source>
        <translation>Gehe zu Abschnitt</translation>
    </message>
    <message>
        <source>Go to a section</source>
        <translation>Zu einem Abschnitt gehen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>The pages are being made.</source>
        <translation>Die Seiten werden erstellt.</translation>
    </message>
    <message>
        <source>Open logs first: the report is made of what is found in them.</source>
        <translation>Öffnen Sie zuerst Protokolle: Der Bericht entsteht aus dem, was darin gefunden wird.</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert …</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>Seiten werden erstellt …</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What the report says and leaves out</source>
        <translation>Was der Bericht sagt und was er weglässt</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>As the logs show it</source>
        <translation>Wie es die Protokolle zeigen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Anony&amp;mised twin</source>
        <translation>Anony&amp;misierte Fassung</translation>
    </message>
    <message>
        <source>Replaces accounts, domains, addresses and host names, the same name always alike; the pages show what will be exported</source>
        <translation>Ersetzt Konten, Domains, Adressen und Hostnamen, denselben Namen immer gleich; die Seiten zeigen, was exportiert wird</translation>
    </message>
</context>
<context>
    <name>postmortem::RowActions</name>
    <message>
        <source>Filter to This</source>
        <translation>Hiernach filtern</translation>
    </message>
    <message>
        <source>Exclude This</source>
        <translation>Dies ausschließen</translation>
    </message>
    <message>
        <source>Follow Its Session</source>
        <translation>Der Sitzung folgen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy for a Block List</source>
        <translation>Für eine Sperrliste kopieren</translation>
    </message>
    <message>
        <source>Follow the Session or Filter to the Row</source>
        <translation>Der Sitzung folgen oder nach der Zeile filtern</translation>
    </message>
    <message>
        <source>Mark Network as Trusted…</source>
        <translation>Netz als vertraut markieren …</translation>
    </message>
    <message>
        <source>The addresses of the selected rows, one a line</source>
        <translation>Die Adressen der ausgewählten Zeilen, eine je Zeile</translation>
    </message>
    <message>
        <source>Filter to %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of the selected rows were copied.</source>
        <translation>Die ersten %1 der ausgewählten Zeilen wurden kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied, one a line.</source>
        <translation>
            <numerusform>%n Adresse kopiert.</numerusform>
            <numerusform>%n Adressen kopiert, eine je Zeile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by “%1”</source>
        <translation>Nach „%1“ sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>postmortem::SessionTableModel</name>
    <message>
        <source>%1, outgoing</source>
        <translation>%1, ausgehend</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Kennung</translation>
    </message>
</context>
<context>
    <name>postmortem::SnapshotTableModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in the zone %2</source>
        <translation>%1, in der Zone %2</translation>
    </message>
</context>
<context>
    <name>postmortem::StartPage</name>
    <message>
        <source>What happened on the mail server?</source>
        <translation>Was ist auf dem Mailserver passiert?</translation>
    </message>
    <message>
        <source>Open the logs of your mail server. Postmortem reads them here, on this machine, changes nothing and sends nothing away.</source>
        <translation>Öffnen Sie die Protokolle Ihres Mailservers. Postmortem liest sie hier, auf diesem Rechner, verändert nichts und sendet nichts nach außen.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>All logs in it, also packed ones. Formats are recognised by what is in the files.</source>
        <translation>Alle Protokolle darin, auch gepackte. Formate werden am Inhalt der Dateien erkannt.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Single logs. You can also drop files and folders on this window.</source>
        <translation>Einzelne Protokolle. Sie können Dateien und Ordner auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Open the example incident</source>
        <translation>Beispielvorfall öffnen</translation>
    </message>
    <message>
        <source>Three days of a small server whose account was guessed and then sent spam.</source>
        <translation>Drei Tage eines kleinen Servers, auf dem ein Konto erraten und dann zum Spamversand benutzt wurde.</translation>
    </message>
    <message>
        <source>Decode a line</source>
        <translation>Zeile dekodieren</translation>
    </message>
    <message>
        <source>What hides in a login such as AUTH LOGIN dGVzdA== or AUTH PLAIN …</source>
        <translation>Was in einer Anmeldung wie AUTH LOGIN dGVzdA== oder AUTH PLAIN … steckt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>postmortem::StepWidget</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Notiz zu: %1</translation>
    </message>
    <message>
        <source>How: the command</source>
        <translation>Wie: der Befehl</translation>
    </message>
    <message>
        <source>How: %1 commands</source>
        <translation>Wie: %1 Befehle</translation>
    </message>
</context>
<context>
    <name>postmortem::TimelineView</name>
    <message>
        <source>The whole case. Drag the frame to move, its edges to show more or less.</source>
        <translation>Der ganze Fall. Ziehen Sie den Rahmen, um ihn zu verschieben, und seine Ränder, um mehr oder weniger zu sehen.</translation>
    </message>
    <message>
        <source>Nothing counted.</source>
        <translation>Nichts gezählt.</translation>
    </message>
    <message>
        <source>Drag to filter to a time, wheel to zoom.</source>
        <translation>Ziehen filtert nach einem Zeitraum, das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>square root scale</source>
        <translation>Quadratwurzelskala</translation>
    </message>
    <message>
        <source>Nothing to count in this time under this filter.</source>
        <translation>In diesem Zeitraum gibt es unter diesem Filter nichts zu zählen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>Arrow keys move, plus and minus zoom, Home shows all, Enter filters to what is shown, Escape drops the chosen time.</source>
        <translation>Pfeiltasten verschieben, Plus und Minus zoomen, Pos1 zeigt alles, die Eingabetaste filtert nach dem Gezeigten, Esc hebt die gewählte Zeit auf.</translation>
    </message>
    <message>
        <source>No line with a time has been understood yet. Evidence says what each file holds.</source>
        <translation>Noch wurde keine Zeile mit einer Zeitangabe verstanden. Unter „Beweismittel“ steht, was jede Datei enthält.</translation>
    </message>
    <message>
        <source>Open a folder of logs to see here what happened when.</source>
        <translation>Öffnen Sie einen Ordner mit Protokollen, um hier zu sehen, was wann passiert ist.</translation>
    </message>
</context>
<context>
    <name>postmortem::TranscriptEdit</name>
    <message>
        <source>Conversation of client and server</source>
        <translation>Dialog zwischen Client und Server</translation>
    </message>
</context>
<context>
    <name>postmortem::TranscriptView</name>
    <message>
        <source>Show Passwords</source>
        <translation>Passwörter anzeigen</translation>
    </message>
    <message>
        <source>Show the passwords of this conversation instead of bullets</source>
        <translation>Die Passwörter dieses Dialogs statt Punkten anzeigen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen …</translation>
    </message>
    <message>
        <source>Show passwords</source>
        <translation>Passwörter anzeigen</translation>
    </message>
    <message>
        <source>Select a finding, an address or a session to read the conversation of client and server here.</source>
        <translation>Wählen Sie einen Befund, eine Adresse oder eine Sitzung aus, um hier den Dialog zwischen Client und Server zu lesen.</translation>
    </message>
    <message>
        <source>The log holds no line of this session.</source>
        <translation>Das Protokoll enthält keine Zeile dieser Sitzung.</translation>
    </message>
    <message>
        <source>No line of the log</source>
        <translation>Keine Zeile des Protokolls</translation>
    </message>
    <message>
        <source>%1: show this file&apos;s lines (Enter)</source>
        <translation>%1: Zeilen dieser Datei anzeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>In the log: %1</source>
        <translation>Im Protokoll: %1</translation>
    </message>
    <message>
        <source>✎ Note</source>
        <translation>✎ Notiz</translation>
    </message>
    <message>
        <source>Write a note on this line</source>
        <translation>Eine Notiz zu dieser Zeile schreiben</translation>
    </message>
</context>
<context>
    <name>postmortem::WindowHolder</name>
    <message>
        <source>%1 The other language is spoken when that has ended.</source>
        <translation>%1 Die andere Sprache gilt, sobald das beendet ist.</translation>
    </message>
</context>
<context>
    <name>postmortem::Workbench</name>
    <message>
        <source>Tables and charts</source>
        <translation>Tabellen und Diagramme</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweismittel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
    <message>
        <source>from the transcript, or paste here</source>
        <translation>aus dem Mitschnitt oder hier einfügen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Select an address, an account, a session or a message first.</source>
        <translation>Wählen Sie zuerst eine Adresse, ein Konto, eine Sitzung oder eine Nachricht aus.</translation>
    </message>
    <message>
        <source>Times in these sentences are those of the logs: %1.</source>
        <translation>Zeiten in diesen Sätzen sind die der Protokolle: %1.</translation>
    </message>
    <message>
        <source>Give the keyboard to a pane first (F6).</source>
        <translation>Zuerst einem Bereich die Tastatur geben (F6).</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n new</source>
        <translation>
            <numerusform>%1 · %n neu</numerusform>
            <numerusform>%1 · %n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
</TS>
