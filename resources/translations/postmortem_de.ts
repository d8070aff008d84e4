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
    <name>CaseFileWords</name>
    <message>
        <source>The case file is damaged: its assumptions make no sense.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Annahmen ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>There is no room to bring the case up to date.</source>
        <translation>Es ist kein Platz, um den Fall auf den neuesten Stand zu bringen.</translation>
    </message>
    <message>
        <source>A newer version of Postmortem wrote this case; this one cannot read it.</source>
        <translation>Eine neuere Version von Postmortem hat diesen Fall geschrieben; diese hier kann ihn nicht lesen.</translation>
    </message>
    <message>
        <source>The case file is damaged: its table %1 makes no sense.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Tabelle %1 ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The case file is damaged: %1 does not match its checksum.</source>
        <translation>Die Falldatei ist beschädigt: %1 passt nicht zur eigenen Prüfsumme.</translation>
    </message>
    <message>
        <source>The case file is damaged: %1 has another length than it should.</source>
        <translation>Die Falldatei ist beschädigt: %1 hat eine andere Länge als vorgesehen.</translation>
    </message>
    <message>
        <source>The case file is damaged: %1 cannot be unpacked.</source>
        <translation>Die Falldatei ist beschädigt: %1 lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The case file is damaged: a part of %1 is missing.</source>
        <translation>Die Falldatei ist beschädigt: Ein Teil von %1 fehlt.</translation>
    </message>
    <message>
        <source>The case file is damaged: %1 holds values that cannot be.</source>
        <translation>Die Falldatei ist beschädigt: %1 enthält unmögliche Werte.</translation>
    </message>
    <message>
        <source>Another program is using the case file; try again in a moment.</source>
        <translation>Ein anderes Programm benutzt die Falldatei; bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The case file or its folder may not be written to.</source>
        <translation>In die Falldatei oder ihren Ordner darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The disk is full; the case file stays as it was before.</source>
        <translation>Der Datenträger ist voll; die Falldatei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The disk takes or gives no more data; the case file stays as it was before.</source>
        <translation>Der Datenträger nimmt oder liefert keine Daten mehr; die Falldatei bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The case file or its folder cannot be opened.</source>
        <translation>Die Falldatei oder ihr Ordner lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The case file holds more than fits into memory.</source>
        <translation>Die Falldatei enthält mehr, als in den Speicher passt.</translation>
    </message>
    <message>
        <source>The case file is damaged.</source>
        <translation>Die Falldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>This is not a Postmortem case.</source>
        <translation>Das ist kein Fall von Postmortem.</translation>
    </message>
    <message>
        <source>The case file cannot be used: %1</source>
        <translation>Die Falldatei ist nicht benutzbar: %1</translation>
    </message>
    <message>
        <source>There is no such case file.</source>
        <translation>Diese Falldatei gibt es nicht.</translation>
    </message>
    <message>
        <source>The case file cannot be read.</source>
        <translation>Die Falldatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Another program has changed the mode of this case file; it is not read.</source>
        <translation>Ein anderes Programm hat den Modus dieser Falldatei geändert; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The case file is damaged: it does not say its version.</source>
        <translation>Die Falldatei ist beschädigt: Sie nennt ihre Version nicht.</translation>
    </message>
    <message>
        <source>The case file holds programs that no case has; it is not read.</source>
        <translation>Die Falldatei enthält Programme, die in keinen Fall gehören; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The case file is damaged: a table is missing.</source>
        <translation>Die Falldatei ist beschädigt: Eine Tabelle fehlt.</translation>
    </message>
    <message>
        <source>The case file is damaged: its texts are not complete.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Texte sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The case file is damaged: its events contradict themselves.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Ereignisse widersprechen sich.</translation>
    </message>
    <message>
        <source>The case file is damaged: its tables are not complete.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Tabellen sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The case file is damaged: %1 is missing.</source>
        <translation>Die Falldatei ist beschädigt: %1 fehlt.</translation>
    </message>
    <message>
        <source>The case file is damaged: its list of contents makes no sense.</source>
        <translation>Die Falldatei ist beschädigt: Ihr Inhaltsverzeichnis ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The case file is damaged: its findings make no sense.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Befunde ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The case file is damaged: its tables contradict each other.</source>
        <translation>Die Falldatei ist beschädigt: Ihre Tabellen widersprechen einander.</translation>
    </message>
    <message>
        <source>The case file cannot take its place: %1.</source>
        <translation>Die Falldatei kann nicht an ihren Platz gelangen: %1.</translation>
    </message>
    <message>
        <source>The folder of the case file is not there any more.</source>
        <translation>Den Ordner der Falldatei gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder of the case file: %1.</source>
        <translation>In den Ordner der Falldatei lässt sich nichts schreiben: %1.</translation>
    </message>
    <message>
        <source>The case file was saved by another program or window since it was opened; save this one under another name.</source>
        <translation>Die Falldatei wurde seit dem Öffnen von einem anderen Programm oder Fenster gespeichert; dieser Fall muss unter einem anderen Namen gespeichert werden.</translation>
    </message>
    <message>
        <source>The case file may not be written to.</source>
        <translation>In die Falldatei darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another version of Postmortem wrote this case; this one cannot read it.</source>
        <translation>Eine andere Version von Postmortem hat diesen Fall geschrieben; diese kann ihn nicht lesen.</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>an account that the log does not name</source>
        <translation>ein Konto, das das Protokoll nicht nennt</translation>
    </message>
    <message>
        <source>A user who mistypes, or a device with an old password: no, %1 account names were tried.</source>
        <translation>Jemand, der sich vertippt, oder ein Gerät mit altem Passwort: nein, es wurden %1 Kontonamen probiert.</translation>
    </message>
    <message numerus="yes">
        <source>A user who forgot the password, or a device with an old one: unlikely, mail to %1 recipient(s) outside was relayed afterwards.</source>
        <translation>
            <numerusform>Jemand, der das Passwort vergessen hat, oder ein Gerät mit einem alten: unwahrscheinlich, danach wurde Mail an %1 externen Empfänger weitergeleitet.</numerusform>
            <numerusform>Jemand, der das Passwort vergessen hat, oder ein Gerät mit einem alten: unwahrscheinlich, danach wurde Mail an %1 externe Empfänger weitergeleitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A user who forgot the password, or a device with an old one: possible only if the %1 addresses are one device that moves. Ask its owner.</source>
        <translation>Jemand, der das Passwort vergessen hat, oder ein Gerät mit einem alten: nur möglich, wenn die %1 Adressen ein Gerät sind, das unterwegs ist. Wem das Konto gehört, ist zu fragen.</translation>
    </message>
    <message>
        <source>A user who forgot the password, or a device with an old one: possible, only one account name was tried. Ask its owner.</source>
        <translation>Jemand, der das Passwort vergessen hat, oder ein Gerät mit einem alten: möglich, es wurde nur ein Kontoname probiert. Wem das Konto gehört, ist zu fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) bear a foreign sender</source>
        <translation>
            <numerusform>%1 Nachricht trägt einen fremden Absender</numerusform>
            <numerusform>%1 Nachrichten tragen einen fremden Absender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) bounced</source>
        <translation>
            <numerusform>%1 Empfänger war unzustellbar</numerusform>
            <numerusform>%1 Empfänger waren unzustellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>A legitimate mailing: possible only if the owner knows these addresses and messages. Ask before blocking.</source>
        <translation>Ein rechtmäßiger Massenversand: nur möglich, wenn die Eigentümer des Kontos diese Adressen und Nachrichten kennen. Vor dem Sperren fragen.</translation>
    </message>
    <message>
        <source>A legitimate mailing: unlikely, %1.</source>
        <translation>Ein rechtmäßiger Massenversand: unwahrscheinlich, %1.</translation>
    </message>
    <message>
        <source>Clients of your own: you named their network as trusted. Ask who runs these addresses; if nobody knows them, take the network off the list.</source>
        <translation>Eigene Clients: Ihr Netz ist als vertrauenswürdig angegeben. Zu klären ist, wer diese Adressen betreibt; kennt sie niemand, gehört das Netz von der Liste.</translation>
    </message>
    <message>
        <source>Clients of your own outside the private network: then name their addresses as trusted and analyse again.</source>
        <translation>Eigene Clients außerhalb des privaten Netzes: Dann ihre Adressen als vertrauenswürdig angeben und neu auswerten.</translation>
    </message>
    <message>
        <source>The owner at a new place, or a service that sends for the owner: ask the owner about %1.</source>
        <translation>Der Inhaber an einem neuen Ort oder ein Dienst, der für ihn sendet: den Inhaber nach %1 fragen.</translation>
    </message>
    <message>
        <source>A user who forgot the password: ask the owner of the account and of the address.</source>
        <translation>Jemand, der das Passwort vergessen hat: nachfragen, wem Konto und Adresse gehören.</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 address(es)</source>
        <translation>
            <numerusform>%1 von %2 Adresse</numerusform>
            <numerusform>%1 von %2 Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 an hour against %3 before</source>
        <translation>%1, %2 je Stunde gegenüber %3 zuvor</translation>
    </message>
    <message>
        <source>The log ends before that moment: add newer logs to see whether it stopped.</source>
        <translation>Das Protokoll endet vor diesem Zeitpunkt: Neuere Protokolle hinzufügen, um zu sehen, ob es aufgehört hat.</translation>
    </message>
    <message>
        <source>No more relaying since then.</source>
        <translation>Seither kein Relaying mehr.</translation>
    </message>
    <message>
        <source>Relaying has begun: %1.</source>
        <translation>Das Relaying hat begonnen: %1.</translation>
    </message>
    <message>
        <source>Relaying goes on: %1.</source>
        <translation>Das Relaying geht weiter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s)</source>
        <translation>
            <numerusform>%1 Empfänger</numerusform>
            <numerusform>%1 Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>No more signing in by hostile addresses since then.</source>
        <translation>Seither keine Anmeldung feindlicher Adressen mehr.</translation>
    </message>
    <message>
        <source>Signing in by hostile addresses has begun: %1.</source>
        <translation>Feindliche Adressen melden sich jetzt an: %1.</translation>
    </message>
    <message>
        <source>Signing in by hostile addresses goes on: %1.</source>
        <translation>Feindliche Adressen melden sich weiterhin an: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sign-in(s)</source>
        <translation>
            <numerusform>%1 Anmeldung</numerusform>
            <numerusform>%1 Anmeldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No more guessing since then.</source>
        <translation>Seither kein Raten mehr.</translation>
    </message>
    <message>
        <source>Guessing has begun: %1.</source>
        <translation>Das Raten hat begonnen: %1.</translation>
    </message>
    <message>
        <source>Guessing goes on: %1.</source>
        <translation>Das Raten geht weiter: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempt(s)</source>
        <translation>
            <numerusform>%1 Versuch</numerusform>
            <numerusform>%1 Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hostile was found in this log, before or after.</source>
        <translation>In diesem Protokoll wurde nichts Feindliches gefunden, weder vorher noch nachher.</translation>
    </message>
    <message>
        <source>The log goes on for %1 after that moment.</source>
        <translation>Das Protokoll reicht %1 über diesen Zeitpunkt hinaus.</translation>
    </message>
    <message>
        <source>The log goes on for %1 after that moment, which is too short to say that it is over: add newer logs.</source>
        <translation>Das Protokoll reicht %1 über diesen Zeitpunkt hinaus, zu wenig, um von einem Ende zu sprechen: Neuere Protokolle hinzufügen.</translation>
    </message>
    <message>
        <source>%1: nothing more of its addresses.</source>
        <translation>%1: nichts mehr von den beteiligten Adressen.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 since.</source>
        <translation>%1: seither %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed recipient(s)</source>
        <translation>
            <numerusform>%1 weitergeleiteter Empfänger</numerusform>
            <numerusform>%1 weitergeleitete Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed attempt(s)</source>
        <translation>
            <numerusform>%1 Fehlversuch</numerusform>
            <numerusform>%1 Fehlversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>A gateway, webmail host or container bridge may hide the real clients.</source>
        <translation>Ein Gateway, Webmail-Server oder eine Container-Bridge verdeckt womöglich die wirklichen Clients.</translation>
    </message>
    <message>
        <source>%1 of %2 sign-ins come from %3, a private address.</source>
        <translation>%1 von %2 Anmeldungen kommen von %3, einer privaten Adresse.</translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 sign-in(s) the log shows no client address: who it was cannot be told.</source>
        <translation>
            <numerusform>Bei %1 von %2 Anmeldung zeigt das Protokoll keine Client-Adresse: Wer es war, lässt sich nicht sagen.</numerusform>
            <numerusform>Bei %1 von %2 Anmeldungen zeigt das Protokoll keine Client-Adresse: Wer es war, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 sign-in(s) the log shows no time: pace and order are not known.</source>
        <translation>
            <numerusform>Bei %1 von %2 Anmeldung zeigt das Protokoll keine Zeit: Tempo und Reihenfolge sind nicht bekannt.</numerusform>
            <numerusform>Bei %1 von %2 Anmeldungen zeigt das Protokoll keine Zeit: Tempo und Reihenfolge sind nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 failed sign-in(s) the log names no account: which names were guessed cannot be told.</source>
        <translation>
            <numerusform>Bei %1 von %2 fehlgeschlagener Anmeldung nennt das Protokoll kein Konto: Welche Namen geraten wurden, lässt sich nicht sagen.</numerusform>
            <numerusform>Bei %1 von %2 fehlgeschlagenen Anmeldungen nennt das Protokoll kein Konto: Welche Namen geraten wurden, lässt sich nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed sign-in is in the logs, although many succeed: the log level may hide failures.</source>
        <translation>In den Protokollen steht keine fehlgeschlagene Anmeldung, obwohl viele gelingen: Die Protokollstufe verdeckt womöglich Fehlversuche.</translation>
    </message>
    <message>
        <source>No successful sign-in is in the logs: an opened account would not be seen.</source>
        <translation>In den Protokollen steht keine gelungene Anmeldung: Ein geöffnetes Konto wäre nicht zu sehen.</translation>
    </message>
    <message>
        <source>The logs show no SMTP sign-in, yet clients from outside relay under your own senders: the log level hides AUTH, so the reason why they may relay is unknown.</source>
        <translation>Die Protokolle zeigen keine SMTP-Anmeldung, und doch leiten Clients von außen unter eigenen Absendern weiter: Die Protokollstufe verdeckt AUTH, darum ist nicht bekannt, warum sie es dürfen.</translation>
    </message>
    <message>
        <source>The logs show no SMTP sign-in at all. Either nobody uses AUTH, or the log level hides it; a relay by AUTH would not be seen as one.</source>
        <translation>Die Protokolle zeigen gar keine SMTP-Anmeldung. Entweder benutzt niemand AUTH, oder die Protokollstufe verdeckt es; ein Relay über AUTH wäre nicht als solches zu erkennen.</translation>
    </message>
    <message>
        <source>The POP3 and IMAP logs show no sign-in: a harvest there, and POP before SMTP, would not be seen.</source>
        <translation>Die POP3- und IMAP-Protokolle zeigen keine Anmeldung: Ausspähen dort und POP before SMTP wären nicht zu sehen.</translation>
    </message>
    <message>
        <source>No POP3 or IMAP log was read: a harvest there, and POP before SMTP, would not be seen.</source>
        <translation>Es wurde kein POP3- oder IMAP-Protokoll gelesen: Ausspähen dort und POP before SMTP wären nicht zu sehen.</translation>
    </message>
    <message>
        <source>No accepted message is in the logs: relaying would not be seen.</source>
        <translation>In den Protokollen steht keine angenommene Nachricht: Relaying wäre nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>For %1 relayed recipient(s) the logs do not show why the server accepted them.</source>
        <translation>
            <numerusform>Bei %1 weitergeleiteten Empfänger zeigen die Protokolle nicht, warum der Server ihn angenommen hat.</numerusform>
            <numerusform>Bei %1 weitergeleiteten Empfängern zeigen die Protokolle nicht, warum der Server sie angenommen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The logs count %1 recipient(s) without naming them; whether they were local is concluded from the rest of the message.</source>
        <translation>
            <numerusform>Die Protokolle zählen %1 Empfänger, ohne ihn zu nennen; ob er ein eigener war, wird aus dem Rest der Nachricht geschlossen.</numerusform>
            <numerusform>Die Protokolle zählen %1 Empfänger, ohne sie zu nennen; ob es eigene waren, wird aus dem Rest der Nachricht geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No local domain is known: every recipient counts as remote. Name your domains.</source>
        <translation>Keine eigene Domain ist bekannt: Jeder Empfänger zählt als extern. Die eigenen Domains sollten angegeben werden.</translation>
    </message>
    <message>
        <source>The stamps of %1 carry no year; it was taken from the date of the file. If a file was copied or changed in a later year, its times are wrong by whole years.</source>
        <translation>Die Zeitstempel von %1 nennen kein Jahr; es wurde dem Datum der Datei entnommen. Wurde eine Datei in einem späteren Jahr kopiert oder geändert, sind ihre Zeiten um ganze Jahre falsch.</translation>
    </message>
    <message>
        <source>Neither the lines nor the name of %1 tell the date: when these events happened is not known.</source>
        <translation>Weder die Zeilen noch der Name von %1 nennen das Datum: Wann diese Ereignisse stattfanden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Stamps without a zone were read as %1, the zone of this machine. If the server used another, all times shift.</source>
        <translation>Zeitstempel ohne Zone wurden als %1 gelesen, die Zone dieses Rechners. Hatte der Server eine andere, verschieben sich alle Zeiten.</translation>
    </message>
    <message>
        <source>The zone of %1 comes from the server&apos;s greetings, that of %2 is assumed to be %3. If that is wrong, the order of events across these files is wrong too.</source>
        <translation>Die Zone von %1 stammt aus den Begrüßungen des Servers, die von %2 wird als %3 angenommen. Ist das falsch, ist auch die Reihenfolge der Ereignisse zwischen diesen Dateien falsch.</translation>
    </message>
    <message>
        <source>Not everything could be read: %1.</source>
        <translation>Nicht alles war lesbar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 were not understood: what is said there is missing here.</source>
        <translation>
            <numerusform>%1 von %2 wurde nicht verstanden: Was dort steht, fehlt hier.</numerusform>
            <numerusform>%1 von %2 wurden nicht verstanden: Was dort steht, fehlt hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 line(s)</source>
        <comment>of so many</comment>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) are named after it</source>
        <translation>
            <numerusform>%1 Konto ist nach ihr benannt</numerusform>
            <numerusform>%1 Konten sind nach ihr benannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account(s) send under it</source>
        <translation>
            <numerusform>%1 Konto sendet unter ihr</numerusform>
            <numerusform>%1 Konten senden unter ihr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 foreign client(s) deliver to it</source>
        <translation>
            <numerusform>%1 fremder Client liefert an sie</numerusform>
            <numerusform>%1 fremde Clients liefern an sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) were refused there as unknown</source>
        <translation>
            <numerusform>%1 Empfänger wurde dort als unbekannt abgelehnt</numerusform>
            <numerusform>%1 Empfänger wurden dort als unbekannt abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the server called %1 recipient(s) there local</source>
        <translation>
            <numerusform>der Server nannte %1 Empfänger dort lokal</numerusform>
            <numerusform>der Server nannte %1 Empfänger dort lokal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the logs shows which domains are local.</source>
        <translation>Nichts in den Protokollen zeigt, welche Domains eigene sind.</translation>
    </message>
    <message>
        <source>Inferred. %1.</source>
        <translation>Erschlossen. %1.</translation>
    </message>
    <message>
        <source>a block list that is not named</source>
        <translation>eine nicht genannte Sperrliste</translation>
    </message>
    <message>
        <source>weak-password: %1</source>
        <translation>schwaches Passwort: %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Um %1: %2</translation>
    </message>
    <message>
        <source>On %1 at %2, %3</source>
        <translation>Am %1 um %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess the password of %2: %3%4.</source>
        <translation>
            <numerusform>%1 begann, das Passwort von %2 zu erraten: %3%4.</numerusform>
            <numerusform>Das Erraten des Passworts von %2 begann, durch %1: %3%4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2 on one account name%3.</source>
        <translation>
            <numerusform>%1 begann, Passwörter zu erraten: %2 bei einem Kontonamen%3.</numerusform>
            <numerusform>Das Erraten von Passwörtern begann, durch %1: %2 bei einem Kontonamen%3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2 on %3 account names%4.</source>
        <translation>
            <numerusform>%1 begann, Passwörter zu erraten: %2 bei %3 Kontonamen%4.</numerusform>
            <numerusform>Das Erraten von Passwörtern begann, durch %1: %2 bei %3 Kontonamen%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 outside%3</source>
        <translation>%1 an %2 außerhalb%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay as %2 by SMTP AUTH: %3.</source>
        <translation>
            <numerusform>%1 begann, als %2 über SMTP AUTH weiterzuleiten: %3.</numerusform>
            <numerusform>Das Weiterleiten als %2 über SMTP AUTH begann, durch %1: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without AUTH after reading the mailbox of %2: %3.</source>
        <translation>
            <numerusform>%1 begann, nach dem Lesen des Postfachs von %2 ohne AUTH weiterzuleiten: %3.</numerusform>
            <numerusform>Das Weiterleiten ohne AUTH begann, durch %1, die das Postfach von %2 gelesen hatten: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in, as anybody could: %2.</source>
        <translation>
            <numerusform>%1 begann, ohne Anmeldung weiterzuleiten, wie alle es konnten: %2.</numerusform>
            <numerusform>Das Weiterleiten ohne Anmeldung begann, wie alle es konnten, durch %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 inside your network began to send like a robot: %2.</source>
        <translation>
            <numerusform>%1 im eigenen Netz begann, wie ein Roboter zu senden: %2.</numerusform>
            <numerusform>Das Senden wie ein Roboter begann, durch %1 im eigenen Netz: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in, from a network that is trusted: %2.</source>
        <translation>
            <numerusform>%1 begann, aus einem vertrauenswürdigen Netz ohne Anmeldung weiterzuleiten: %2.</numerusform>
            <numerusform>Das Weiterleiten ohne Anmeldung begann, aus einem vertrauenswürdigen Netz, durch %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never seen on this account before, signed in as %2.</source>
        <translation>%1, bei diesem Konto nie zuvor gesehen, meldete sich als %2 an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 opened %2 after %3 failure(s).</source>
        <translation>
            <numerusform>%1 öffnete %2 nach %3 Fehlversuch.</numerusform>
            <numerusform>%1 öffnete %2 nach %3 Fehlversuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bounce(s) came back within an hour.</source>
        <translation>
            <numerusform>%1 Bounce kam innerhalb einer Stunde zurück.</numerusform>
            <numerusform>%1 Bounces kamen innerhalb einer Stunde zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tried to relay and was refused: %2.</source>
        <translation>
            <numerusform>%1 versuchte weiterzuleiten und wurde abgewiesen: %2.</numerusform>
            <numerusform>%1 versuchten weiterzuleiten und wurden abgewiesen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remote servers began to refuse mail from your server: %1 reply(s) name a block list.</source>
        <translation>
            <numerusform>Server der Empfänger begannen, Mail von diesem Server abzulehnen: %1 Antwort nennt eine Sperrliste.</numerusform>
            <numerusform>Server der Empfänger begannen, Mail von diesem Server abzulehnen: %1 Antworten nennen eine Sperrliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reply(s)</source>
        <comment>name a block list</comment>
        <translation>
            <numerusform>%1 Antwort</numerusform>
            <numerusform>%1 Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in it shows that the relay was closed.</source>
        <translation>Nichts darin zeigt, dass das Relay geschlossen wurde.</translation>
    </message>
    <message>
        <source>Spam relayed as %1</source>
        <translation>Spam weitergeleitet als %1</translation>
    </message>
    <message>
        <source>Stolen password: strangers relay by SMTP AUTH.</source>
        <translation>Gestohlenes Passwort: Fremde leiten über SMTP AUTH weiter.</translation>
    </message>
    <message>
        <source>Probably a stolen password: unknown addresses relay by SMTP AUTH.</source>
        <translation>Wahrscheinlich ein gestohlenes Passwort: Unbekannte Adressen leiten über SMTP AUTH weiter.</translation>
    </message>
    <message>
        <source>Spam relayed after opening %1</source>
        <translation>Spam weitergeleitet nach dem Öffnen von %1</translation>
    </message>
    <message>
        <source>POP before SMTP abused with a stolen password.</source>
        <translation>POP before SMTP mit einem gestohlenen Passwort missbraucht.</translation>
    </message>
    <message>
        <source>POP before SMTP abused, probably with a stolen password.</source>
        <translation>POP before SMTP missbraucht, wahrscheinlich mit einem gestohlenen Passwort.</translation>
    </message>
    <message>
        <source>The server was used as an open relay</source>
        <translation>Der Server wurde als offenes Relay benutzt</translation>
    </message>
    <message>
        <source>Open relay: anybody may send through this server.</source>
        <translation>Offenes Relay: Alle dürfen über diesen Server senden.</translation>
    </message>
    <message>
        <source>Spam relayed from a trusted network</source>
        <translation>Spam aus einem vertrauenswürdigen Netz weitergeleitet</translation>
    </message>
    <message>
        <source>Trusted network too wide.</source>
        <translation>Vertrauenswürdiges Netz zu weit gefasst.</translation>
    </message>
    <message>
        <source>A machine of your network sends spam</source>
        <translation>Ein Rechner im eigenen Netz versendet Spam</translation>
    </message>
    <message>
        <source>Infected client.</source>
        <translation>Infizierter Client.</translation>
    </message>
    <message>
        <source>%1 was opened by a stranger</source>
        <translation>%1 wurde von Fremden geöffnet</translation>
    </message>
    <message>
        <source>Stolen password, not used for relaying in these logs.</source>
        <translation>Gestohlenes Passwort, in diesen Protokollen nicht zum Relaying benutzt.</translation>
    </message>
    <message>
        <source>Password guessing without success</source>
        <translation>Passwortraten ohne Erfolg</translation>
    </message>
    <message>
        <source>Attempts only: no account was opened in these logs.</source>
        <translation>Nur Versuche: In diesen Protokollen wurde kein Konto geöffnet.</translation>
    </message>
    <message>
        <source>Assumed: private networks and the server itself. Public networks that relay without signing in are reported instead of trusted.</source>
        <translation>Angenommen: private Netze und der Server selbst. Öffentliche Netze, die ohne Anmeldung weiterleiten, werden gemeldet statt als vertrauenswürdig zu gelten.</translation>
    </message>
    <message>
        <source>No legitimate user would have been touched.</source>
        <translation>Keine rechtmäßige Nutzung wäre betroffen gewesen.</translation>
    </message>
    <message numerus="yes">
        <source>Block an address after %1 failed login(s) in 10 minutes</source>
        <translation>
            <numerusform>Eine Adresse nach %1 fehlgeschlagenen Anmeldung in 10 Minuten sperren</numerusform>
            <numerusform>Eine Adresse nach %1 fehlgeschlagenen Anmeldungen in 10 Minuten sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate address(es) would have been touched.</source>
        <translation>
            <numerusform>%1 rechtmäßige Adresse wäre betroffen gewesen.</numerusform>
            <numerusform>%1 rechtmäßige Adressen wären betroffen gewesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 spam recipient(s).</source>
        <translation>
            <numerusform>Damit wäre Spam an %1 von %2 Empfänger verhindert worden.</numerusform>
            <numerusform>Damit wäre Spam an %1 von %2 Empfängern verhindert worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept at most %1 recipient(s) in a session</source>
        <translation>
            <numerusform>Höchstens %1 Empfänger in einer Sitzung annehmen</numerusform>
            <numerusform>Höchstens %1 Empfänger in einer Sitzung annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate session(s) would have been touched.</source>
        <translation>
            <numerusform>%1 rechtmäßige Sitzung wäre betroffen gewesen.</numerusform>
            <numerusform>%1 rechtmäßige Sitzungen wären betroffen gewesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 spam recipient(s), the first at %3.</source>
        <translation>
            <numerusform>Damit wäre Spam an %1 von %2 Empfänger verhindert worden, zuerst am %3.</numerusform>
            <numerusform>Damit wäre Spam an %1 von %2 Empfängern verhindert worden, zuerst am %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 legitimate client(s) would have been touched.</source>
        <translation>
            <numerusform>%1 rechtmäßiger Client wäre betroffen gewesen.</numerusform>
            <numerusform>%1 rechtmäßige Clients wären betroffen gewesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trust private networks only</source>
        <translation>Nur privaten Netzen vertrauen</translation>
    </message>
    <message>
        <source>Require AUTH for all relaying</source>
        <translation>AUTH für jedes Relaying verlangen</translation>
    </message>
    <message>
        <source>No POP before SMTP</source>
        <translation>Kein POP before SMTP</translation>
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
        <comment>to so many</comment>
        <translation>
            <numerusform>%1 Empfänger</numerusform>
            <numerusform>%1 Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s)</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Anmeldung</numerusform>
            <numerusform>%1 fehlgeschlagene Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 account name(s)</source>
        <comment>on so many</comment>
        <translation>
            <numerusform>%1 Kontonamen</numerusform>
            <numerusform>%1 Kontonamen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und noch %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>an unknown account</source>
        <translation>Konto ohne Namen</translation>
    </message>
    <message>
        <source>a client whose address is not in the log</source>
        <translation>Client ohne Adresse im Protokoll</translation>
    </message>
    <message>
        <source>%1 addresses in %2</source>
        <translation>%1 Adressen in %2</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 Adressen</translation>
    </message>
    <message>
        <source> in %1 days</source>
        <translation> in %1 Tagen</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, all on this account, then the password fitted.</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Anmeldung von %2 bei diesem Konto, dann passte das Passwort.</numerusform>
            <numerusform>%1 fehlgeschlagene Anmeldungen von %2, alle bei diesem Konto, dann passte das Passwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, %3 of them on this account, then the password fitted.</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Anmeldung von %2, davon %3 bei diesem Konto, dann passte das Passwort.</numerusform>
            <numerusform>%1 fehlgeschlagene Anmeldungen von %2, davon %3 bei diesem Konto, dann passte das Passwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by many addresses, then the password fitted and the guessing stopped.</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Anmeldung vieler Adressen, dann passte das Passwort, und das Raten hörte auf.</numerusform>
            <numerusform>%1 fehlgeschlagene Anmeldungen vieler Adressen, dann passte das Passwort, und das Raten hörte auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failure(s) by the addresses that later relayed, then the first sign-in.</source>
        <translation>
            <numerusform>%1 Fehlversuch der Adressen, die später weiterleiteten, dann die erste Anmeldung.</numerusform>
            <numerusform>%1 Fehlversuche der Adressen, die später weiterleiteten, dann die erste Anmeldung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1 was found</source>
        <translation>Passwort von %1 wurde gefunden</translation>
    </message>
    <message>
        <source>Strangers use the account %1</source>
        <translation>Fremde benutzen das Konto %1</translation>
    </message>
    <message>
        <source>%1 was opened at %2 by %3.</source>
        <translation>%1 wurde am %2 über %3 geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 other address(es) used it afterwards.</source>
        <translation>
            <numerusform>%1 weitere Adresse benutzte es danach.</numerusform>
            <numerusform>%1 weitere Adressen benutzten es danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>A success after at least %1 failures by the same address with at least %2 accounts tried in vain, or at least %3 failures on the account itself, or by a crowd that guessed it, or from a new address that then relays.</source>
        <translation>Ein Erfolg nach mindestens %1 Fehlversuchen derselben Adresse bei mindestens %2 vergeblich probierten Konten, oder nach mindestens %3 Fehlversuchen beim Konto selbst, oder durch eine Menge, die es erriet, oder von einer neuen Adresse, die dann weiterleitet.</translation>
    </message>
    <message>
        <source>password found</source>
        <translation>Passwort gefunden</translation>
    </message>
    <message>
        <source>first sign-in of a stranger</source>
        <translation>erste fremde Anmeldung</translation>
    </message>
    <message>
        <source>first message of a stranger</source>
        <translation>erste fremde Nachricht</translation>
    </message>
    <message>
        <source>failed before</source>
        <translation>zuvor fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is used from many places</source>
        <translation>%1 wird von vielen Orten aus benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s) signed in as %2 within a day.</source>
        <translation>
            <numerusform>%1 Netz meldete sich innerhalb eines Tages als %2 an.</numerusform>
            <numerusform>%1 Netze meldeten sich innerhalb eines Tages als %2 an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 network(s) signed in as %2 within 5 minutes.</source>
        <translation>
            <numerusform>%1 Netz meldete sich innerhalb von 5 Minuten als %2 an.</numerusform>
            <numerusform>%1 Netze meldeten sich innerhalb von 5 Minuten als %2 an.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is compromised.</source>
        <translation>Das Konto ist kompromittiert.</translation>
    </message>
    <message>
        <source>A shared mailbox looks the same; ask its users.</source>
        <translation>Ein gemeinsam benutztes Postfach sieht genauso aus; die Benutzer fragen.</translation>
    </message>
    <message>
        <source>More than %1 addresses (networks, /24 or /64) in a day.</source>
        <translation>Mehr als %1 Adressen (Netze, /24 oder /64) an einem Tag.</translation>
    </message>
    <message>
        <source>More than %1 addresses (networks, /24 or /64) in 5 minutes.</source>
        <translation>Mehr als %1 Adressen (Netze, /24 oder /64) in 5 Minuten.</translation>
    </message>
    <message>
        <source>signed in from %1</source>
        <translation>angemeldet von %1</translation>
    </message>
    <message>
        <source>refused: our server is on a block list</source>
        <translation>abgelehnt: unser Server steht auf einer Sperrliste</translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(s) were refused by remote servers.</source>
        <translation>
            <numerusform>%1 Zustellung wurde von fremden Servern abgelehnt.</numerusform>
            <numerusform>%1 Zustellungen wurden von fremden Servern abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 delivery(s) were refused by remote servers: %2.</source>
        <translation>
            <numerusform>%1 Zustellung wurde von fremden Servern abgelehnt: %2.</numerusform>
            <numerusform>%1 Zustellungen wurden von fremden Servern abgelehnt: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bounce(s) within an hour</source>
        <translation>
            <numerusform>%1 Bounce innerhalb einer Stunde</numerusform>
            <numerusform>%1 Bounces innerhalb einer Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 bounce(s) in these logs %2 came within one hour at %3. Spam runs to invented recipients look like this.</source>
        <translation>
            <numerusform>Von %1 Bounce in diesen Protokollen kam %2 innerhalb einer Stunde ab %3. So sehen Spamwellen an erfundene Empfänger aus.</numerusform>
            <numerusform>Von %1 Bounces in diesen Protokollen kamen %2 innerhalb einer Stunde ab %3. So sehen Spamwellen an erfundene Empfänger aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 bounce(s) in these logs %2 came within one hour. Spam runs to invented recipients look like this.</source>
        <translation>
            <numerusform>Von %1 Bounce in diesen Protokollen kam %2 innerhalb einer Stunde. So sehen Spamwellen an erfundene Empfänger aus.</numerusform>
            <numerusform>Von %1 Bounces in diesen Protokollen kamen %2 innerhalb einer Stunde. So sehen Spamwellen an erfundene Empfänger aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 bounces in 1 hour.</source>
        <translation>Mindestens %1 Bounces in 1 Stunde.</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>A mailing by %1 looks legitimate</source>
        <translation>Ein Massenversand von %1 sieht rechtmäßig aus</translation>
    </message>
    <message>
        <source>%1 in the busiest hour from %2, under an own sender and with few bounces; nothing shows that the password was guessed.</source>
        <translation>%1 in der stärksten Stunde von %2, unter eigenem Absender und mit wenigen Bounces; nichts zeigt, dass das Passwort erraten wurde.</translation>
    </message>
    <message>
        <source>At least %1 recipients in 1 hour, own sender, fewer than %2 percent bounces, no sign of a stranger.</source>
        <translation>Mindestens %1 Empfänger in 1 Stunde, eigener Absender, weniger als %2 Prozent Bounces, kein Anzeichen von Fremden.</translation>
    </message>
    <message>
        <source>Many addresses guess the password of %1</source>
        <translation>Viele Adressen erraten das Passwort von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) as %3%4, each only a few times.</source>
        <translation>
            <numerusform>%2 Fehlversuch von %1 als %3%4, je Adresse nur wenige.</numerusform>
            <numerusform>%2 Fehlversuche von %1 als %3%4, je Adresse nur wenige.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 addresses and %2 failures on one account within %3 hours.</source>
        <translation>Mindestens %1 Adressen und %2 Fehlversuche bei einem Konto innerhalb von %3 Stunden.</translation>
    </message>
    <message>
        <source>failed sign-in</source>
        <translation>fehlgeschlagene Anmeldung</translation>
    </message>
    <message>
        <source>login</source>
        <comment>in place of a protocol: by login</comment>
        <translation>Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%1 was opened.</source>
        <translation>
            <numerusform>%1 wurde geöffnet.</numerusform>
            <numerusform>%1 wurden geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>first failure</source>
        <translation>erster Fehlversuch</translation>
    </message>
    <message>
        <source>last failure</source>
        <translation>letzter Fehlversuch</translation>
    </message>
    <message>
        <source>%1 in your network sends like a robot</source>
        <translation>%1 im eigenen Netz sendet wie ein Roboter</translation>
    </message>
    <message>
        <source>It relayed %1. Look for malware or a misused web form on that machine.</source>
        <translation>Weitergeleitet wurden %1. Auf diesem Rechner nach Schadsoftware oder einem missbrauchten Webformular suchen.</translation>
    </message>
    <message>
        <source>A private address without AUTH: more than %1 recipients in 1 hour, and foreign senders on most messages or %2 percent bounces of at least %3 recipients.</source>
        <translation>Eine private Adresse ohne AUTH: mehr als %1 Empfänger in 1 Stunde, und fremde Absender bei den meisten Nachrichten oder %2 Prozent Bounces von mindestens %3 Empfängern.</translation>
    </message>
    <message>
        <source>The log is silent for %1</source>
        <translation>Das Protokoll schweigt %1 lang</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was logged from %1 to %2, where about %3 minute(s) with events were to be expected. A file may be missing.</source>
        <translation>
            <numerusform>Von %1 bis %2 wurde nichts protokolliert, wo etwa %3 Minute mit Ereignissen zu erwarten war. Vielleicht fehlt eine Datei.</numerusform>
            <numerusform>Von %1 bis %2 wurde nichts protokolliert, wo etwa %3 Minuten mit Ereignissen zu erwarten waren. Vielleicht fehlt eine Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 minutes without an event where at least %2 busy minutes were to be expected.</source>
        <translation>Mindestens %1 Minuten ohne Ereignis, wo mindestens %2 belebte Minuten zu erwarten waren.</translation>
    </message>
    <message>
        <source>last event before</source>
        <translation>letztes Ereignis davor</translation>
    </message>
    <message>
        <source>first event after</source>
        <translation>erstes Ereignis danach</translation>
    </message>
    <message>
        <source>the logger dropped lines</source>
        <translation>die Protokollierung ließ Zeilen weg</translation>
    </message>
    <message>
        <source>The logger dropped lines</source>
        <translation>Die Protokollierung ließ Zeilen weg</translation>
    </message>
    <message numerus="yes">
        <source>The log says %1 time(s) that lines were lost or suppressed. Counts of these times are too low.</source>
        <translation>
            <numerusform>Das Protokoll sagt %1-mal, dass Zeilen verloren gingen oder unterdrückt wurden. Die Zahlen dieser Zeiten sind zu niedrig.</numerusform>
            <numerusform>Das Protokoll sagt %1-mal, dass Zeilen verloren gingen oder unterdrückt wurden. Die Zahlen dieser Zeiten sind zu niedrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>A notice of the logger that messages were lost or suppressed.</source>
        <translation>Ein Hinweis der Protokollierung, dass Meldungen verloren gingen oder unterdrückt wurden.</translation>
    </message>
    <message>
        <source>At least %1 failures of one address on at least %2 accounts in a day with a median gap of at least %3 minutes.</source>
        <translation>Mindestens %1 Fehlversuche einer Adresse bei mindestens %2 Konten an einem Tag mit einem mittleren Abstand von mindestens %3 Minuten.</translation>
    </message>
    <message>
        <source>At least %1 failures of one address in a day with a median gap of at least %2 minutes.</source>
        <translation>Mindestens %1 Fehlversuche einer Adresse an einem Tag mit einem mittleren Abstand von mindestens %2 Minuten.</translation>
    </message>
    <message>
        <source>At least %1 failures of one address on at least %2 accounts in %3 minutes (high from %4 failures).</source>
        <translation>Mindestens %1 Fehlversuche einer Adresse bei mindestens %2 Konten in %3 Minuten (hoch ab %4 Fehlversuchen).</translation>
    </message>
    <message>
        <source>At least %1 failures of one address in %2 minutes (high from %3 failures).</source>
        <translation>Mindestens %1 Fehlversuche einer Adresse in %2 Minuten (hoch ab %3 Fehlversuchen).</translation>
    </message>
    <message>
        <source>Then a password fitted.</source>
        <translation>Dann passte ein Passwort.</translation>
    </message>
    <message>
        <source>No account was opened.</source>
        <translation>Kein Konto wurde geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) by %3 on %4%5.</source>
        <translation>
            <numerusform>%2 Fehlversuch von %1 über %3 bei %4%5.</numerusform>
            <numerusform>%2 Fehlversuche von %1 über %3 bei %4%5.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not name the accounts.</source>
        <translation>Das Protokoll nennt die Konten nicht.</translation>
    </message>
    <message>
        <source>Odd login names from %1 imitate log lines</source>
        <translation>Seltsame Anmeldenamen von %1 ahmen Protokollzeilen nach</translation>
    </message>
    <message>
        <source>Mistyped passwords for %1</source>
        <translation>Vertippte Passwörter für %1</translation>
    </message>
    <message>
        <source>%1 harvest by %2</source>
        <translation>Ausspähen über %1 durch %2</translation>
    </message>
    <message>
        <source>Slow password guessing by %1</source>
        <translation>Langsames Passwortraten durch %1</translation>
    </message>
    <message>
        <source>Password guessing by %1</source>
        <translation>Passwortraten durch %1</translation>
    </message>
    <message>
        <source>%1 harvest by clients the log does not identify</source>
        <translation>Ausspähen über %1 durch Clients, die das Protokoll nicht nennt</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 name(s) that never work. The log has no client addresses, so it cannot show how many clients took part.</source>
        <translation>
            <numerusform>%1 bei %2 Namen, der nie funktioniert. Das Protokoll enthält keine Client-Adressen und kann nicht zeigen, wie viele Clients beteiligt waren.</numerusform>
            <numerusform>%1 bei %2 Namen, die nie funktionieren. Das Protokoll enthält keine Client-Adressen und kann nicht zeigen, wie viele Clients beteiligt waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without addresses: at least %1 failures on at least %2 accounts that never sign in.</source>
        <translation>Ohne Adressen: mindestens %1 Fehlversuche bei mindestens %2 Konten, die sich nie anmelden.</translation>
    </message>
    <message>
        <source>The largest log is %1</source>
        <translation>Das größte Protokoll ist %1</translation>
    </message>
    <message>
        <source>The largest %1 log is %2</source>
        <translation>Das größte %1-Protokoll ist %2</translation>
    </message>
    <message>
        <source>It is %1 times the median of its kind. A harvest or a spam run likely lies in it.</source>
        <translation>Es ist %1-mal so groß wie der Median seiner Art. Darin steckt wahrscheinlich ein Ausspähen oder eine Spamwelle.</translation>
    </message>
    <message>
        <source>The largest log of a protocol, at least %1 times the median of at least %2 files.</source>
        <translation>Das größte Protokoll einer Art, mindestens %1-mal so groß wie der Median von mindestens %2 Dateien.</translation>
    </message>
    <message>
        <source>its first line</source>
        <translation>seine erste Zeile</translation>
    </message>
    <message>
        <source>Slow password spray</source>
        <translation>Langsames Password-Spraying</translation>
    </message>
    <message>
        <source>Password spray</source>
        <translation>Password-Spraying</translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %2 accounts a few times each, %3 failure(s)%4; %5</source>
        <translation>
            <numerusform>%2 Konten je wenige Male probiert von %1, %3 Fehlversuch%4; %5</numerusform>
            <numerusform>%2 Konten je wenige Male probiert von %1, %3 Fehlversuche%4; %5</numerusform>
        </translation>
    </message>
    <message>
        <source>none opened.</source>
        <translation>keines wurde geöffnet.</translation>
    </message>
    <message>
        <source>At least %1 accounts with at most %2 tries each, by one address or one /24 (/64) within %3 days.</source>
        <translation>Mindestens %1 Konten mit je höchstens %2 Versuchen, von einer Adresse oder einem /24 (/64) innerhalb von %3 Tagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed as %2</source>
        <translation>
            <numerusform>%1 Empfänger weitergeleitet als %2</numerusform>
            <numerusform>%1 Empfänger weitergeleitet als %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in by SMTP AUTH as %2: %3.</source>
        <translation>
            <numerusform>%1 meldete sich über SMTP AUTH als %2 an: %3.</numerusform>
            <numerusform>%1 meldeten sich über SMTP AUTH als %2 an: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password had been found by guessing.</source>
        <translation>Das Passwort war durch Raten gefunden worden.</translation>
    </message>
    <message>
        <source>None of these addresses had used the account before.</source>
        <translation>Keine dieser Adressen hatte das Konto zuvor benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more address(es) tested the password without sending.</source>
        <translation>
            <numerusform>%1 weitere Adresse probierte das Passwort aus, ohne zu senden.</numerusform>
            <numerusform>%1 weitere Adressen probierten das Passwort aus, ohne zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>tested the password</source>
        <translation>probierte das Passwort aus</translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed by clients that signed in</source>
        <translation>
            <numerusform>%1 Empfänger weitergeleitet von angemeldeten Clients</numerusform>
            <numerusform>%1 Empfänger weitergeleitet von angemeldeten Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 signed in by SMTP AUTH: %2. The log does not name the account; a higher log level would.</source>
        <translation>
            <numerusform>%1 meldete sich über SMTP AUTH an: %2. Das Protokoll nennt das Konto nicht; eine höhere Protokollstufe würde es tun.</numerusform>
            <numerusform>%1 meldeten sich über SMTP AUTH an: %2. Das Protokoll nennt das Konto nicht; eine höhere Protokollstufe würde es tun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 recipient(s) relayed by strangers</source>
        <translation>
            <numerusform>%1 Empfänger von Fremden weitergeleitet</numerusform>
            <numerusform>%1 Empfänger von Fremden weitergeleitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed: %2. These logs do not show sign-ins, so it may be a stolen password, a trusted network too wide or an open relay.</source>
        <translation>
            <numerusform>%1 leitete weiter: %2. Diese Protokolle zeigen keine Anmeldungen, darum kann es ein gestohlenes Passwort, ein zu weit gefasstes vertrauenswürdiges Netz oder ein offenes Relay sein.</numerusform>
            <numerusform>%1 leiteten weiter: %2. Diese Protokolle zeigen keine Anmeldungen, darum kann es ein gestohlenes Passwort, ein zu weit gefasstes vertrauenswürdiges Netz oder ein offenes Relay sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A public address to which the log ascribes no authority, with foreign senders, more than %1 recipients in 1 hour, or %2 percent bounces.</source>
        <translation>Eine öffentliche Adresse, der das Protokoll keine Berechtigung zuschreibt, mit fremden Absendern, mehr als %1 Empfängern in 1 Stunde oder %2 Prozent Bounces.</translation>
    </message>
    <message>
        <source>The server is an open relay</source>
        <translation>Der Server ist ein offenes Relay</translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs.</source>
        <translation>
            <numerusform>%1 leitete ohne Anmeldung weiter: %2. In diesen Protokollen wurde niemandem das Relaying verweigert.</numerusform>
            <numerusform>%1 leiteten ohne Anmeldung weiter: %2. In diesen Protokollen wurde niemandem das Relaying verweigert.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message accepted without AUTH from an address outside the trusted networks, foreign sender to foreign recipient, no mailbox sign-in in the %1 minutes before.</source>
        <translation>Eine ohne AUTH angenommene Nachricht von einer Adresse außerhalb der vertrauenswürdigen Netze, fremder Absender an fremden Empfänger, keine Postfachanmeldung in den %1 Minuten davor.</translation>
    </message>
    <message>
        <source>Relay by POP before SMTP as %1</source>
        <translation>Relay über POP before SMTP als %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 read the mailbox of %2, then sent without AUTH: %3. The sign-in was at most %4 before.</source>
        <translation>
            <numerusform>%1 las das Postfach von %2 und sendete dann ohne AUTH: %3. Die Anmeldung lag höchstens %4 davor.</numerusform>
            <numerusform>%1 lasen das Postfach von %2 und sendeten dann ohne AUTH: %3. Die Anmeldung lag höchstens %4 davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote recipients accepted without AUTH, the address is not trusted, a POP3 or IMAP sign-in from it at most %1 minutes earlier.</source>
        <translation>Externe Empfänger, ohne AUTH angenommen, die Adresse ist nicht vertrauenswürdig, eine POP3- oder IMAP-Anmeldung von ihr höchstens %1 Minuten zuvor.</translation>
    </message>
    <message>
        <source>mailbox opened</source>
        <translation>Postfach geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 sender(s)</source>
        <comment>from so many</comment>
        <translation>
            <numerusform>%1 Absender</numerusform>
            <numerusform>%1 Absendern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2 to %3 outside%4</source>
        <translation>%1 von %2 an %3 außerhalb%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 bounced</source>
        <translation>
            <numerusform>%1 unzustellbar</numerusform>
            <numerusform>%1 unzustellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first relay, %1 recipient(s)</source>
        <translation>
            <numerusform>erste Weiterleitung, %1 Empfänger</numerusform>
            <numerusform>erste Weiterleitung, %1 Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relayed, %1 recipient(s)</source>
        <translation>
            <numerusform>weitergeleitet, %1 Empfänger</numerusform>
            <numerusform>weitergeleitet, %1 Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 recipients in 1 hour, or more than %2 times the own median hour, or a foreign sender on at least %3 messages, or %4 percent bounces of at least %5 recipients; and a guessed password, strange addresses or forged senders beside it.</source>
        <translation>Mehr als %1 Empfänger in 1 Stunde, oder mehr als das %2-Fache der eigenen mittleren Stunde, oder ein fremder Absender bei mindestens %3 Nachrichten, oder %4 Prozent Bounces von mindestens %5 Empfängern; und daneben ein erratenes Passwort, fremde Adressen oder gefälschte Absender.</translation>
    </message>
    <message>
        <source>relaying denied</source>
        <translation>Relaying verweigert</translation>
    </message>
    <message>
        <source>Relay attempts were refused</source>
        <translation>Relay-Versuche wurden abgewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 tried to relay to %2; the server refused, as it should.</source>
        <translation>
            <numerusform>%1 versuchte, an %2 weiterzuleiten; der Server lehnte ab, wie er soll.</numerusform>
            <numerusform>%1 versuchten, an %2 weiterzuleiten; der Server lehnte ab, wie er soll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, public but named as trusted, relayed without signing in: %2. A network that strangers can use is too wide.</source>
        <translation>
            <numerusform>%1, öffentlich, aber als vertrauenswürdig angegeben, leitete ohne Anmeldung weiter: %2. Ein Netz, das Fremde benutzen können, ist zu weit gefasst.</numerusform>
            <numerusform>%1, öffentlich, aber als vertrauenswürdig angegeben, leiteten ohne Anmeldung weiter: %2. Ein Netz, das Fremde benutzen können, ist zu weit gefasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Public addresses send without signing in</source>
        <translation>Öffentliche Adressen senden ohne Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed under your own senders without signing in: %2. If they are yours, add them to the trusted networks.</source>
        <translation>
            <numerusform>%1 leitete unter eigenen Absendern ohne Anmeldung weiter: %2. Eigene Adressen gehören zu den vertrauenswürdigen Netzen.</numerusform>
            <numerusform>%1 leiteten unter eigenen Absendern ohne Anmeldung weiter: %2. Eigene Adressen gehören zu den vertrauenswürdigen Netzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote recipients accepted without AUTH or a mailbox sign-in from a public address; an attack with foreign senders, more than %1 recipients in 1 hour, or %2 percent bounces.</source>
        <translation>Externe Empfänger, ohne AUTH oder Postfachanmeldung von einer öffentlichen Adresse angenommen; ein Angriff bei fremden Absendern, mehr als %1 Empfängern in 1 Stunde oder %2 Prozent Bounces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sender(s)</source>
        <comment>bear so many</comment>
        <translation>
            <numerusform>%1 Absender</numerusform>
            <numerusform>%1 Absender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 foreign domain(s)</source>
        <comment>senders of so many</comment>
        <translation>
            <numerusform>%1 fremden Domain</numerusform>
            <numerusform>%1 fremden Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends under a foreign domain</source>
        <translation>%1 sendet unter fremder Domain</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 bear %3 of %4, such as %5. Volume and addresses are ordinary.</source>
        <translation>
            <numerusform>%1 von %2 trägt %3 aus %4, etwa %5. Menge und Adressen sind gewöhnlich.</numerusform>
            <numerusform>%1 von %2 tragen %3 aus %4, etwa %5. Menge und Adressen sind gewöhnlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 messages whose sender domain is neither the account&apos;s nor local, without other signs of abuse.</source>
        <translation>Mindestens %1 Nachrichten, deren Absenderdomain weder die des Kontos noch eine eigene ist, ohne weitere Anzeichen von Missbrauch.</translation>
    </message>
    <message>
        <source>A device of %1 repeats an old password</source>
        <translation>Ein Gerät von %1 wiederholt ein altes Passwort</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) as %3, about every %4, and tried no other name.</source>
        <translation>
            <numerusform>%1 scheiterte %2-mal als %3, etwa alle %4, und probierte keinen anderen Namen.</numerusform>
            <numerusform>%1 scheiterte %2-mal als %3, etwa alle %4, und probierte keinen anderen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also signed in %1 time(s).</source>
        <translation>
            <numerusform>Es meldete sich auch %1-mal an.</numerusform>
            <numerusform>Es meldete sich auch %1-mal an.</numerusform>
        </translation>
    </message>
    <message>
        <source>If nobody knows the device, treat it as slow guessing.</source>
        <translation>Kennt niemand das Gerät, ist es als langsames Raten zu behandeln.</translation>
    </message>
    <message>
        <source>One address, one account that is in use, no other name, at least %1 failures at a steady interval of at least %2 seconds.</source>
        <translation>Eine Adresse, ein benutztes Konto, kein anderer Name, mindestens %1 Fehlversuche in gleichmäßigem Abstand von mindestens %2 Sekunden.</translation>
    </message>
    <message>
        <source>first success</source>
        <translation>erster Erfolg</translation>
    </message>
    <message>
        <source>failed again</source>
        <translation>erneut fehlgeschlagen</translation>
    </message>
    <message>
        <source>Weak password of %1</source>
        <translation>Schwaches Passwort von %1</translation>
    </message>
    <message>
        <source>A decoded sign-in of %1 shows a weak password: %2.</source>
        <translation>Eine dekodierte Anmeldung von %1 zeigt ein schwaches Passwort: %2.</translation>
    </message>
    <message>
        <source>A password decoded from the log that equals the account name, is too short or is in a list of common ones.</source>
        <translation>Ein aus dem Protokoll dekodiertes Passwort, das dem Kontonamen gleicht, zu kurz ist oder in einer Liste häufiger steht.</translation>
    </message>
    <message>
        <source>decoded sign-in</source>
        <translation>dekodierte Anmeldung</translation>
    </message>
    <message numerus="yes">
        <source>Such guessing began %1 more time(s).</source>
        <translation>
            <numerusform>Solches Raten begann %1 weiteres Mal.</numerusform>
            <numerusform>Solches Raten begann %1 weitere Male.</numerusform>
        </translation>
    </message>
    <message>
        <source>A user who mistypes, or a device with an old password: unlikely, %1 account names were tried.</source>
        <translation>Jemand, der sich vertippt, oder ein Gerät mit altem Passwort: unwahrscheinlich, es wurden %1 Kontonamen probiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay as %2: %3.</source>
        <translation>
            <numerusform>%1 begann, als %2 weiterzuleiten: %3.</numerusform>
            <numerusform>Das Weiterleiten als %2 begann, durch %1: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay, and the log does not show by what right: %2.</source>
        <translation>
            <numerusform>%1 begann weiterzuleiten, und das Protokoll zeigt nicht, mit welchem Recht: %2.</numerusform>
            <numerusform>Das Weiterleiten begann, durch %1, und das Protokoll zeigt nicht, mit welchem Recht: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, never seen on this account before, sent as %2.</source>
        <translation>%1, bei diesem Konto nie zuvor gesehen, sendete als %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more sign-in(s) as %2 followed, by %3.</source>
        <translation>
            <numerusform>%1 weitere Anmeldung als %2 folgte, durch %3.</numerusform>
            <numerusform>%1 weitere Anmeldungen als %2 folgten, durch %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remote servers refused mail from your server: %1 reply(s) name a block list, as %2 did before this relaying.</source>
        <translation>
            <numerusform>Server der Empfänger lehnten Mail von diesem Server ab: %1 Antwort nennt eine Sperrliste, ebenso %2 vor diesem Weiterleiten.</numerusform>
            <numerusform>Server der Empfänger lehnten Mail von diesem Server ab: %1 Antworten nennen eine Sperrliste, ebenso %2 vor diesem Weiterleiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spam relayed by strangers</source>
        <translation>Spam von Fremden weitergeleitet</translation>
    </message>
    <message>
        <source>Strangers relay; these logs do not show why the server let them.</source>
        <translation>Fremde leiten weiter; diese Protokolle zeigen nicht, warum der Server es zuließ.</translation>
    </message>
    <message>
        <source>Mail refused because of block lists, first at %1</source>
        <translation>Mail wegen Sperrlisten abgelehnt, zuerst am %1</translation>
    </message>
    <message>
        <source>Mail refused because of block lists</source>
        <translation>Mail wegen Sperrlisten abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>At least %1 reply(s) of remote servers that name(s) a block list.</source>
        <translation>
            <numerusform>Mindestens %1 Antwort eines fremden Servers, die eine Sperrliste nennt.</numerusform>
            <numerusform>Mindestens %1 Antworten fremder Server, die eine Sperrliste nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent as %2: %3.</source>
        <translation>
            <numerusform>%1 sendete als %2: %3.</numerusform>
            <numerusform>%1 sendeten als %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %1 recipient(s) to whom relaying was refused.</source>
        <translation>
            <numerusform>Mindestens %1 Empfänger, an den das Weiterleiten verweigert wurde.</numerusform>
            <numerusform>Mindestens %1 Empfänger, an die das Weiterleiten verweigert wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same address would have been blocked in time.</source>
        <translation>Dieselbe Adresse wäre rechtzeitig gesperrt worden.</translation>
    </message>
    <message>
        <source>The same %1 addresses would have been blocked in time.</source>
        <translation>Dieselben %1 Adressen wären rechtzeitig gesperrt worden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to guess passwords: %2%3, on accounts that the log does not name.</source>
        <translation>
            <numerusform>%1 begann, Passwörter zu erraten: %2%3, an Konten, die das Protokoll nicht nennt.</numerusform>
            <numerusform>Das Erraten von Passwörtern begann, durch %1: %2%3, an Konten, die das Protokoll nicht nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>it ended; the log goes on for %1 without another event of this incident.</source>
        <translation>Es endete; das Protokoll läuft %1 ohne ein weiteres Ereignis dieses Vorfalls weiter.</translation>
    </message>
    <message>
        <source>the last event of this incident was logged, at the end of the log: it may go on.</source>
        <translation>Das letzte Ereignis dieses Vorfalls steht am Ende des Protokolls: Er kann weitergehen.</translation>
    </message>
    <message>
        <source>the last event of this incident was logged; the log ends %1 later: it may go on.</source>
        <translation>Das letzte Ereignis dieses Vorfalls; das Protokoll endet %1 danach: Er kann weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2, on accounts that the log does not name, then the password fitted.</source>
        <translation>
            <numerusform>%1 gescheiterte Anmeldung von %2, an Konten, die das Protokoll nicht nennt, dann passte das Passwort.</numerusform>
            <numerusform>%1 gescheiterte Anmeldungen von %2, an Konten, die das Protokoll nicht nennt, dann passte das Passwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed %2 time(s) by %3%4.</source>
        <translation>
            <numerusform>%2 Fehlversuch von %1 über %3%4.</numerusform>
            <numerusform>%2 Fehlversuche von %1 über %3%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on</source>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>incident and addresses</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 events with an address come from %3, a private one.</source>
        <translation>%1 von %2 Ereignissen mit einer Adresse kommen von %3, einer privaten.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 failed sign-in(s) stand in lines that count several attempts and name one account: on which names the others were cannot be told, and they are counted for the one.</source>
        <translation>
            <numerusform>%1 von %2 fehlgeschlagener Anmeldung steht in Zeilen, die mehrere Versuche zählen und ein Konto nennen: An welchen Namen die übrigen waren, lässt sich nicht sagen; sie zählen für das eine.</numerusform>
            <numerusform>%1 von %2 fehlgeschlagenen Anmeldungen stehen in Zeilen, die mehrere Versuche zählen und ein Konto nennen: An welchen Namen die übrigen waren, lässt sich nicht sagen; sie zählen für das eine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %1 of %2 successful sign-in(s) the log names no account.</source>
        <translation>
            <numerusform>Bei %1 von %2 erfolgreichen Anmeldung nennt das Protokoll kein Konto.</numerusform>
            <numerusform>Bei %1 von %2 erfolgreichen Anmeldungen nennt das Protokoll kein Konto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The logs show an SMTP sign-in only with a message: a password that was tested and not used is not seen, and an account may have been opened sooner than is told here.</source>
        <translation>Die Protokolle zeigen eine SMTP-Anmeldung nur mit einer Nachricht: Ein Passwort, das nur erprobt wurde, ist nicht zu sehen, und ein Konto kann früher geöffnet worden sein, als hier steht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay without signing in: %2.</source>
        <translation>
            <numerusform>%1 begann, ohne Anmeldung weiterzuleiten: %2.</numerusform>
            <numerusform>Das Weiterleiten ohne Anmeldung begann, durch %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had opened %2 after %3 failure(s).</source>
        <translation>
            <numerusform>%1 hatte %2 nach %3 Fehlversuch geöffnet.</numerusform>
            <numerusform>%1 hatte %2 nach %3 Fehlversuchen geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stolen account: strangers send with it.</source>
        <translation>Gestohlenes Konto: Fremde senden damit.</translation>
    </message>
    <message>
        <source>Probably a stolen account: unknown addresses send with it.</source>
        <translation>Wahrscheinlich ein gestohlenes Konto: Unbekannte Adressen senden damit.</translation>
    </message>
    <message>
        <source>Spam relayed without signing in</source>
        <translation>Spam ohne Anmeldung weitergeleitet</translation>
    </message>
    <message>
        <source>Probably an open relay, perhaps a trusted network too wide.</source>
        <translation>Wahrscheinlich ein offenes Relay, vielleicht ein zu weites vertrauenswürdiges Netz.</translation>
    </message>
    <message>
        <source>A trusted network too wide, or a relay that stood open for a time.</source>
        <translation>Ein zu weites vertrauenswürdiges Netz oder ein Relay, das eine Zeitlang offen stand.</translation>
    </message>
    <message>
        <source>%1 would have been blocked at %2, %3 before the first sign-in as %4 that these logs show.</source>
        <translation>%1 wäre am %2 gesperrt worden, %3 vor der ersten Anmeldung als %4, die diese Protokolle zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>It would have stopped %1 of %2 sign-in attempt(s) of hostile addresses, those that fitted included.</source>
        <translation>
            <numerusform>Damit wäre %1 von %2 Anmeldeversuch feindlicher Adressen verhindert worden, gelungene eingeschlossen.</numerusform>
            <numerusform>Damit wären %1 von %2 Anmeldeversuchen feindlicher Adressen verhindert worden, gelungene eingeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed sign-in(s) by %2 on other names, then the first try on this account that the log names fitted.</source>
        <translation>
            <numerusform>%1 fehlgeschlagene Anmeldung von %2 an anderen Namen, dann gelang der erste Versuch an diesem Konto, den das Protokoll nennt.</numerusform>
            <numerusform>%1 fehlgeschlagene Anmeldungen von %2 an anderen Namen, dann gelang der erste Versuch an diesem Konto, den das Protokoll nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log does not name the account of that sign-in; the address had tried no other.</source>
        <translation>Das Protokoll nennt das Konto dieser Anmeldung nicht; die Adresse hatte kein anderes versucht.</translation>
    </message>
    <message>
        <source>First message from an address not seen on the account before, which relayed with it. These logs show no sign-ins, so how the password was learned stays open.</source>
        <translation>Erste Nachricht von einer Adresse, die bei diesem Konto zuvor nicht gesehen wurde und damit weiterleitete. Diese Protokolle zeigen keine Anmeldungen; wie das Passwort bekannt wurde, bleibt offen.</translation>
    </message>
    <message numerus="yes">
        <source>First sign-in from an address not seen on the account before, which then relayed. %1 failed sign-in(s) on it by others came before; whether they found the password these logs do not show.</source>
        <translation>
            <numerusform>Erste Anmeldung von einer Adresse, die bei diesem Konto zuvor nicht gesehen wurde und dann weiterleitete. %1 fehlgeschlagene Anmeldung anderer ging voraus; ob sie das Passwort fanden, zeigen diese Protokolle nicht.</numerusform>
            <numerusform>Erste Anmeldung von einer Adresse, die bei diesem Konto zuvor nicht gesehen wurde und dann weiterleitete. %1 fehlgeschlagene Anmeldungen anderer gingen voraus; ob sie das Passwort fanden, zeigen diese Protokolle nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>First sign-in from an address not seen on the account before, which then relayed. These logs show no guessing: the password was probably learned elsewhere.</source>
        <translation>Erste Anmeldung von einer Adresse, die bei diesem Konto zuvor nicht gesehen wurde und dann weiterleitete. Diese Protokolle zeigen kein Raten: Das Passwort wurde wahrscheinlich anderswo bekannt.</translation>
    </message>
    <message>
        <source>%1 was opened at %2 at the latest, by %3: the log shows a sign-in only with a message.</source>
        <translation>%1 wurde spätestens um %2 geöffnet, über %3: Das Protokoll zeigt eine Anmeldung nur mit einer Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tried %2 accounts once each, %3 failure(s)%4; %5</source>
        <translation>
            <numerusform>%1 probierte %2 Konten je einmal, %3 Fehlversuch%4; %5</numerusform>
            <numerusform>%1 probierte %2 Konten je einmal, %3 Fehlversuche%4; %5</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is probably an open relay</source>
        <translation>Der Server ist wahrscheinlich ein offenes Relay</translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. No relaying was refused to anybody in these logs; that speaks for an open relay, but a trusted network too wide would look the same.</source>
        <translation>
            <numerusform>%1 leitete ohne Anmeldung weiter: %2. In diesen Protokollen wurde niemandem das Weiterleiten verweigert; das spricht für ein offenes Relay, aber ein zu weites vertrauenswürdiges Netz sähe ebenso aus.</numerusform>
            <numerusform>%1 leiteten ohne Anmeldung weiter: %2. In diesen Protokollen wurde niemandem das Weiterleiten verweigert; das spricht für ein offenes Relay, aber ein zu weites vertrauenswürdiges Netz sähe ebenso aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outside your networks relayed without signing in: %2. Relaying was refused to others meanwhile, so a trusted network is too wide.</source>
        <translation>
            <numerusform>%1 außerhalb der eigenen Netze leitete ohne Anmeldung weiter: %2. Anderen wurde es währenddessen verweigert, also ist ein vertrauenswürdiges Netz zu weit.</numerusform>
            <numerusform>%1 außerhalb der eigenen Netze leiteten ohne Anmeldung weiter: %2. Anderen wurde es währenddessen verweigert, also ist ein vertrauenswürdiges Netz zu weit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outside your networks relayed without signing in: %2. Relaying was refused to others, but to nobody while these sent: a trusted network is too wide, or the relay stood open for a time.</source>
        <translation>
            <numerusform>%1 außerhalb der eigenen Netze leitete ohne Anmeldung weiter: %2. Anderen wurde es verweigert, aber niemandem, während diese Adresse sendete: Ein vertrauenswürdiges Netz ist zu weit, oder das Relay stand eine Zeitlang offen.</numerusform>
            <numerusform>%1 außerhalb der eigenen Netze leiteten ohne Anmeldung weiter: %2. Anderen wurde es verweigert, aber niemandem, während diese sendeten: Ein vertrauenswürdiges Netz ist zu weit, oder das Relay stand eine Zeitlang offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relaying without signing in by %1</source>
        <translation>Weiterleiten ohne Anmeldung durch %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 relayed without signing in: %2. Ask who they are.</source>
        <translation>
            <numerusform>%1 leitete ohne Anmeldung weiter: %2. Fragen, wer das ist.</numerusform>
            <numerusform>%1 leiteten ohne Anmeldung weiter: %2. Fragen, wer das ist.</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 days %2 h</source>
        <translation> in %1 Tagen %2 h</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 more session(s) the log does not show whose they were.</source>
        <translation>
            <numerusform>Von %1 weiteren Sitzung zeigt das Protokoll nicht, wessen sie war.</numerusform>
            <numerusform>Von %1 weiteren Sitzungen zeigt das Protokoll nicht, wessen sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 began to relay after signing in; as whom the log does not tell: %2.</source>
        <translation>
            <numerusform>%1 begann, nach einer Anmeldung weiterzuleiten; als wer, sagt das Protokoll nicht: %2.</numerusform>
            <numerusform>Das Weiterleiten nach einer Anmeldung begann, durch %1; als wer, sagt das Protokoll nicht: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spam relayed by clients that signed in</source>
        <translation>Spam von angemeldeten Clients weitergeleitet</translation>
    </message>
    <message>
        <source>Stolen password; the logs do not name all accounts that relayed, so it may be one of them.</source>
        <translation>Gestohlenes Passwort; die Protokolle nennen nicht alle Konten, die weiterleiteten, es kann also eines davon sein.</translation>
    </message>
    <message>
        <source>Remote recipients accepted after AUTH under an account that is not named, by a client that guessed passwords before or that abuses a named account, or at least two of: foreign senders, volume, bounces.</source>
        <translation>Externe Empfänger, nach AUTH unter einem nicht genannten Konto angenommen, von einem Client, der zuvor Passwörter geraten hat oder ein genanntes Konto missbraucht, oder mindestens zwei von: fremde Absender, Menge, Bounces.</translation>
    </message>
    <message numerus="yes">
        <source>%1 end(s) later than the file was changed last: the zone or the year may be wrong, or the time of the file.</source>
        <translation>
            <numerusform>%1 endet später, als die Datei zuletzt geändert wurde: Die Zone oder das Jahr kann falsch sein oder die Zeit der Datei.</numerusform>
            <numerusform>%1 enden später, als die Dateien zuletzt geändert wurden: Die Zone oder das Jahr kann falsch sein oder die Zeit der Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed in after %1 failed sign-in(s) on this account; the log shows no addresses, so whether one client made them cannot be told.</source>
        <translation>
            <numerusform>Angemeldet nach %1 fehlgeschlagener Anmeldung an diesem Konto; das Protokoll zeigt keine Adressen, ob es derselbe Client war, lässt sich also nicht sagen.</numerusform>
            <numerusform>Angemeldet nach %1 fehlgeschlagenen Anmeldungen an diesem Konto; das Protokoll zeigt keine Adressen, ob es derselbe Client war, lässt sich also nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in the busiest hour from %2, under an own sender; nothing shows that the password was guessed.</source>
        <translation>%1 in der stärksten Stunde von %2, unter einem eigenen Absender; nichts zeigt, dass das Passwort erraten wurde.</translation>
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
        <translation>fehlgeschlagene Anmeldungen und weitergeleitete Empfänger, im ganzen Fall</translation>
    </message>
    <message>
        <source>failed logins and relayed recipients</source>
        <translation>fehlgeschlagene Anmeldungen und weitergeleitete Empfänger</translation>
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
        <source>and %1 more.</source>
        <translation>und noch %1.</translation>
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
        <source> and %1 more</source>
        <translation> und noch %1</translation>
    </message>
    <message>
        <source>%1 (1 address)</source>
        <translation>%1 (1 Adresse)</translation>
    </message>
    <message>
        <source>%1 (%2 addresses)</source>
        <translation>%1 (%2 Adressen)</translation>
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
    <message>
        <source>there is no list &quot;%1&quot;</source>
        <translation>eine Liste „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>cannot be told, the log does not name the way of every sign-in</source>
        <translation>nicht zu sagen, denn das Protokoll nennt nicht bei jeder Anmeldung das Verfahren</translation>
    </message>
    <message>
        <source>here none that could be blocked as a whole</source>
        <translation>hier keines, das sich als Ganzes sperren ließe</translation>
    </message>
    <message>
        <source> (the commands hold the first %1)</source>
        <translation> (die Befehle enthalten die ersten %1)</translation>
    </message>
    <message>
        <source>YEAR-MONTH-DAY</source>
        <translation>JAHR-MONAT-TAG</translation>
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
    <name>DecodeWords</name>
    <message>
        <source>the password itself is not sent, only a proof of it</source>
        <translation>das Passwort selbst wird nicht gesendet, nur ein Nachweis</translation>
    </message>
    <message>
        <source>signed in with a token instead of a password</source>
        <translation>mit einem Token statt eines Passworts angemeldet</translation>
    </message>
    <message>
        <source>not encoded in this log</source>
        <translation>in diesem Protokoll nicht kodiert</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Acts as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>GSSAPI (Kerberos) tickets are encrypted: neither user name nor password can be read.</source>
        <translation>Tickets von GSSAPI (Kerberos) sind verschlüsselt: Weder Benutzername noch Passwort sind lesbar.</translation>
    </message>
    <message>
        <source>Server prompt</source>
        <translation>Frage des Servers</translation>
    </message>
    <message>
        <source>Server challenge</source>
        <translation>Challenge des Servers</translation>
    </message>
    <message>
        <source>Client opens</source>
        <translation>Client beginnt</translation>
    </message>
    <message>
        <source>The server wrote asterisks in place of the login.</source>
        <translation>Der Server hat Sternchen statt der Anmeldung geschrieben.</translation>
    </message>
    <message>
        <source>The client&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Clients ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The client&apos;s answer cannot be read: it does not fit the mechanism %1.</source>
        <translation>Die Antwort des Clients ist nicht lesbar: Sie passt nicht zum Verfahren %1.</translation>
    </message>
    <message>
        <source>The base64 text has the wrong padding or a character is missing.</source>
        <translation>Der Base64-Text ist falsch aufgefüllt, oder es fehlt ein Zeichen.</translation>
    </message>
    <message>
        <source>Base64 text cannot have this length: at least one character is missing.</source>
        <translation>Base64-Text kann diese Länge nicht haben: Es fehlt mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>This could be base64, but it decodes to %1 bytes that are no text.</source>
        <translation>Das könnte Base64 sein, ergibt aber %1 Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>taken for a LOGIN without its prompts</source>
        <translation>als LOGIN ohne seine Fragen gedeutet</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>There is nothing to decode.</source>
        <translation>Es gibt nichts zu dekodieren.</translation>
    </message>
    <message>
        <source>Nothing in this text is encoded: there is no base64 login, no RFC 2047 header and no quoted-printable.</source>
        <translation>In diesem Text ist nichts kodiert: keine Base64-Anmeldung, keine Kopfzeile nach RFC 2047, kein Quoted-Printable.</translation>
    </message>
    <message>
        <source>character set %1 is not known; shown as it is</source>
        <translation>Zeichensatz %1 ist nicht bekannt; unverändert gezeigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>same as the account name</source>
        <translation>gleich dem Kontonamen</translation>
    </message>
    <message>
        <source>the account name backwards</source>
        <translation>der Kontoname rückwärts</translation>
    </message>
    <message>
        <source>contains the account name</source>
        <translation>enthält den Kontonamen</translation>
    </message>
    <message>
        <source>a common password</source>
        <translation>ein häufiges Passwort</translation>
    </message>
    <message>
        <source>one character repeated</source>
        <translation>ein Zeichen wiederholt</translation>
    </message>
    <message>
        <source>digits only</source>
        <translation>nur Ziffern</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 days %2 h</source>
        <translation>%1 Tage %2 h</translation>
    </message>
</context>
<context>
    <name>EvidenceCheck</name>
    <message>
        <source>The file has changed since it was read.</source>
        <translation>Die Datei wurde seit dem Lesen verändert.</translation>
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
    <name>FormatWords</name>
    <message>
        <source>a text is needed</source>
        <translation>hier muss ein Text stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; is none of %2</source>
        <translation>die Gruppe „%1“ ist keine von %2</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>hier muss ein Objekt stehen</translation>
    </message>
    <message>
        <source>it has no group &quot;stamp&quot;</source>
        <translation>die Gruppe „stamp“ fehlt</translation>
    </message>
    <message>
        <source>a list of stamp forms is needed</source>
        <translation>hier muss eine Liste von Formen des Zeitstempels stehen</translation>
    </message>
    <message>
        <source>its event needs a group &quot;%1&quot;</source>
        <translation>das Ereignis braucht eine Gruppe „%1“</translation>
    </message>
    <message>
        <source>an end needs a group &quot;key&quot;, in the line or in the header</source>
        <translation>ein Ende braucht eine Gruppe „key“, in der Zeile oder im Kopf</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>hier muss true oder false stehen</translation>
    </message>
    <message>
        <source>no JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>it is %1 that is understood</source>
        <translation>verstanden wird %1</translation>
    </message>
    <message>
        <source>a list of 1 to %1 lines is needed</source>
        <translation>hier muss eine Liste von 1 bis %1 Zeilen stehen</translation>
    </message>
    <message>
        <source>it has too many groups</source>
        <translation>es sind zu viele Gruppen</translation>
    </message>
    <message>
        <source>%1 is none of %Y %y %m %b %d %e %H %I %M %S %f %p %z %%</source>
        <translation>%1 ist keines von %Y %y %m %b %d %e %H %I %M %S %f %p %z %%</translation>
    </message>
    <message>
        <source>a stamp needs an hour, %H or %I</source>
        <translation>ein Zeitstempel braucht eine Stunde, %H oder %I</translation>
    </message>
    <message>
        <source>a month needs a day, and a day a month</source>
        <translation>ein Monat braucht einen Tag und ein Tag einen Monat</translation>
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
    <name>ImportWords</name>
    <message>
        <source>this log cannot be searched</source>
        <translation>dieses Protokoll lässt sich nicht durchsuchen</translation>
    </message>
    <message>
        <source>There is no such source in this case.</source>
        <translation>Diese Quelle gibt es in diesem Fall nicht.</translation>
    </message>
    <message>
        <source>The text of the logs is not at hand.</source>
        <translation>Der Text der Protokolle ist nicht greifbar.</translation>
    </message>
    <message>
        <source>the line is not there</source>
        <translation>die Zeile ist nicht da</translation>
    </message>
    <message>
        <source>The queue was empty when it was listed.</source>
        <translation>Die Warteschlange war leer, als sie aufgelistet wurde.</translation>
    </message>
    <message>
        <source>Still queued: </source>
        <translation>Noch in der Warteschlange: </translation>
    </message>
    <message>
        <source>%1 message</source>
        <translation>%1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>%1 bounce of the server</source>
        <translation>%1 Bounce des Servers</translation>
    </message>
    <message>
        <source>%1 bounces of the server</source>
        <translation>%1 Bounces des Servers</translation>
    </message>
    <message>
        <source> to %1 recipient</source>
        <translation> an %1 Empfänger</translation>
    </message>
    <message>
        <source> to %1 recipients</source>
        <translation> an %1 Empfänger</translation>
    </message>
    <message>
        <source>, all from %1</source>
        <translation>, alle von %1</translation>
    </message>
    <message>
        <source>, %1 of the messages from %2</source>
        <translation>, davon %1 von %2</translation>
    </message>
    <message>
        <source>, the oldest since %1</source>
        <translation>, die älteste seit %1</translation>
    </message>
    <message>
        <source> Most wait for %1: %2 recipient.</source>
        <translation> Die meisten warten auf %1: %2 Empfänger.</translation>
    </message>
    <message>
        <source> Most wait for %1: %2 recipients.</source>
        <translation> Die meisten warten auf %1: %2 Empfänger.</translation>
    </message>
    <message>
        <source>Most often given as the reason: %1</source>
        <translation>Am häufigsten genannter Grund: %1</translation>
    </message>
    <message>
        <source>No log of this case shows %1 of these messages.</source>
        <translation>Kein Protokoll dieses Falls zeigt %1 dieser Nachrichten.</translation>
    </message>
    <message>
        <source>%1 files were not read: a case holds at most %2</source>
        <translation>%1 Dateien wurden nicht gelesen: Ein Fall umfasst höchstens %2</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 KiB; only its beginning was looked at.</source>
        <translation>Zeile %1 ist länger als %2 KiB; nur ihr Anfang wurde betrachtet.</translation>
    </message>
    <message>
        <source>; the %1 lines before were read</source>
        <translation>; die %1 Zeilen davor wurden gelesen</translation>
    </message>
    <message>
        <source>While it was followed this log was put aside under this name.</source>
        <translation>Während ihm gefolgt wurde, wurde dieses Protokoll unter diesem Namen beiseitegelegt.</translation>
    </message>
    <message>
        <source>While it was followed the file was replaced or cut off; the lines read before are no longer in it.</source>
        <translation>Während ihr gefolgt wurde, wurde die Datei ersetzt oder gekürzt; die zuvor gelesenen Zeilen stehen nicht mehr darin.</translation>
    </message>
    <message>
        <source>it is encrypted and cannot be read without its password</source>
        <translation>sie ist verschlüsselt und ohne ihr Passwort nicht lesbar</translation>
    </message>
    <message>
        <source>the archive breaks off before its end, or is damaged</source>
        <translation>das Archiv bricht vor seinem Ende ab oder ist beschädigt</translation>
    </message>
    <message>
        <source>the compressed file is damaged</source>
        <translation>die komprimierte Datei ist beschädigt</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>the archive breaks off before its end</source>
        <translation>das Archiv bricht vor seinem Ende ab</translation>
    </message>
    <message>
        <source>it lies %1 archives deep and is not opened</source>
        <translation>sie steckt %1 Archive tief und wird nicht geöffnet</translation>
    </message>
    <message>
        <source>; the %1 files before are listed</source>
        <translation>; die %1 Dateien davor sind aufgeführt</translation>
    </message>
    <message>
        <source>it holds more than %1 files; the others are not read</source>
        <translation>es enthält mehr als %1 Dateien; die übrigen werden nicht gelesen</translation>
    </message>
    <message>
        <source>this is a document or a program, not a text file</source>
        <translation>das ist ein Dokument oder ein Programm, keine Textdatei</translation>
    </message>
    <message>
        <source>it cannot be read: </source>
        <translation>nicht lesbar: </translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file became shorter while it was read</source>
        <translation>die Datei wurde während des Lesens kürzer</translation>
    </message>
    <message>
        <source>the compressed file breaks off before its end</source>
        <translation>die komprimierte Datei bricht vor ihrem Ende ab</translation>
    </message>
    <message>
        <source>the file has changed since it was read</source>
        <translation>die Datei wurde seit dem Lesen verändert</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>the folder holds no files</source>
        <translation>der Ordner enthält keine Dateien</translation>
    </message>
    <message>
        <source>the folder cannot be listed: </source>
        <translation>der Ordner lässt sich nicht auflisten: </translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>eine Verknüpfung, die ins Leere führt</translation>
    </message>
    <message>
        <source>the archive no longer holds this file</source>
        <translation>das Archiv enthält diese Datei nicht mehr</translation>
    </message>
    <message>
        <source>it is compressed too many times over</source>
        <translation>sie ist zu oft ineinander komprimiert</translation>
    </message>
    <message>
        <source>a 7z archive inside another file is read up to 64 MiB only</source>
        <translation>ein 7z-Archiv in einer anderen Datei wird nur bis 64 MiB gelesen</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 times its size, as no log does</source>
        <translation>entpackt ist sie mehr als %1-mal so groß, wie kein Protokoll es ist</translation>
    </message>
    <message>
        <source>it unpacks to more than %1 GiB</source>
        <translation>entpackt ist sie größer als %1 GiB</translation>
    </message>
    <message>
        <source>The stamps carry no year; %1 was taken from the file&apos;s date.</source>
        <translation>Die Zeitstempel nennen kein Jahr; %1 wurde dem Datum der Datei entnommen.</translation>
    </message>
    <message>
        <source>The stamps carry no year; %1 was given.</source>
        <translation>Die Zeitstempel nennen kein Jahr; %1 wurde angegeben.</translation>
    </message>
    <message>
        <source>The zone %1 comes from the server&apos;s greetings.</source>
        <translation>Die Zone %1 stammt aus den Begrüßungen des Servers.</translation>
    </message>
    <message>
        <source>The stamps carry no date; it was taken from the file&apos;s name.</source>
        <translation>Die Zeitstempel nennen kein Datum; es wurde dem Dateinamen entnommen.</translation>
    </message>
    <message>
        <source>The stamps carry no date, and neither does the file&apos;s name: times of these lines are unknown.</source>
        <translation>Weder die Zeitstempel noch der Dateiname nennen ein Datum: Die Zeiten dieser Zeilen sind unbekannt.</translation>
    </message>
    <message>
        <source>Left out, as was chosen.</source>
        <translation>Wie gewählt ausgelassen.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text.</source>
        <translation>Die Datei ist UTF-16-Text.</translation>
    </message>
    <message>
        <source>this is not a mail log of a format that is known</source>
        <translation>das ist kein Mailprotokoll eines bekannten Formats</translation>
    </message>
    <message>
        <source>this is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>Read as %1, as was chosen.</source>
        <translation>Wie gewählt als %1 gelesen.</translation>
    </message>
    <message>
        <source>It was to be read as %1, which is not known here.</source>
        <translation>Zu lesen als %1, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>Das Archiv enthält keine Dateien.</translation>
    </message>
    <message>
        <source>An archive: the file in it stands on its own.</source>
        <translation>Ein Archiv: Die Datei darin ist eigens aufgeführt.</translation>
    </message>
    <message>
        <source>An archive: the %1 files in it stand on their own.</source>
        <translation>Ein Archiv: Die %1 Dateien darin sind eigens aufgeführt.</translation>
    </message>
    <message>
        <source>No log: </source>
        <translation>Kein Protokoll: </translation>
    </message>
    <message>
        <source>The same bytes as %1: read once.</source>
        <translation>Dieselben Bytes wie %1: einmal gelesen.</translation>
    </message>
    <message>
        <source>%1 fits %2 % of its first lines, and no other format does.</source>
        <translation>%1 passt zu %2 % der ersten Zeilen, kein anderes Format passt.</translation>
    </message>
    <message>
        <source>%1 fits %2 % of its first lines, next best is %3 with %4 %.</source>
        <translation>%1 passt zu %2 % der ersten Zeilen, am nächstbesten passt %3 mit %4 %.</translation>
    </message>
    <message>
        <source>a case can hold no more; what follows line %1 was not read</source>
        <translation>ein Fall fasst nicht mehr; was auf Zeile %1 folgt, wurde nicht gelesen</translation>
    </message>
    <message>
        <source>there is not enough memory to unpack it</source>
        <translation>der Speicher reicht zum Entpacken nicht aus</translation>
    </message>
    <message>
        <source>unpacking it needs more memory than is given</source>
        <translation>das Entpacken braucht mehr Speicher, als erlaubt ist</translation>
    </message>
    <message>
        <source>The stamps carry no zone; they were read as %1.</source>
        <translation>Die Zeitstempel nennen keine Zone; gelesen wurden sie als %1.</translation>
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
    <message>
        <source>Relay by strangers</source>
        <translation>Weiterleiten durch Fremde</translation>
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
    <name>Recovery</name>
    <message>
        <source>The folder for recovery cannot be written to.</source>
        <translation>In den Ordner für die Wiederherstellung lässt sich nicht schreiben.</translation>
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
    <message numerus="yes">
        <source>… and %n more line(s), all of which are in the exported checklist.</source>
        <translation>
            <numerusform>… und %n weitere Zeile; vollständig in der exportierten Checkliste.</numerusform>
            <numerusform>… und %n weitere Zeilen; vollständig in der exportierten Checkliste.</numerusform>
        </translation>
    </message>
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
    <message>
        <source>… continued: %1</source>
        <translation>… Fortsetzung: %1</translation>
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
        <translation>Mails</translation>
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
        <source>First – last</source>
        <translation>Zuerst – zuletzt</translation>
    </message>
    <message>
        <source>The incidents; local time</source>
        <translation>Die Vorfälle; Ortszeit</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Erfolglos</translation>
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
        <translation>… und noch %1.</translation>
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
        <source>Files in %1; modified and span in local time</source>
        <translation>Dateien in %1; Änderung und Zeitraum in Ortszeit</translation>
    </message>
    <message>
        <source>Files; modified and span in local time</source>
        <translation>Dateien; Änderung und Zeitraum in Ortszeit</translation>
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
        <translation>%1 und noch %2</translation>
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
        <translation>Konto kompromittiert</translation>
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
        <translation>… und noch %1, siehe Anhang.</translation>
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
        <source>Not to be told: the logs end with the attack. Expect that it goes on.</source>
        <translation>Nicht zu sagen: Die Protokolle enden mit dem Angriff. Rechnen Sie damit, dass er andauert.</translation>
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
        <source>Further incidents</source>
        <translation>Weitere Vorfälle</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 sign-ins, %4 failed sign-ins, %5 refused relays, %6 recipients relayed.</source>
        <translation>Von %1 bis %2: %3 Anmeldungen, %4 fehlgeschlagene Anmeldungen, %5 abgelehnte Relays, %6 weitergeleitete Empfänger.</translation>
    </message>
    <message>
        <source>There is no attack whose course could be told.</source>
        <translation>Es gibt keinen Angriff, dessen Verlauf sich schildern ließe.</translation>
    </message>
    <message>
        <source>%1 recipients were accepted for %2 messages.</source>
        <translation>%1 Empfänger wurden für %2 Nachrichten angenommen.</translation>
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
        <translation>%1 von %2 Schritten sind beantwortet. Befehle enthalten die Werte dieses Falls, für die jeweilige Shell sicher in Anführungszeichen gesetzt; lesen Sie jeden, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Relay: %1</source>
        <translation>Relay: %1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>recipients relayed in the incidents</source>
        <translation>weitergeleitete Empfänger der Vorfälle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Detectors that found something</source>
        <translation>Detektoren mit Befunden</translation>
    </message>
    <message>
        <source>Detectors and thresholds</source>
        <translation>Detektoren und Schwellenwerte</translation>
    </message>
    <message>
        <source>Run as well, with the thresholds below, and without a finding: %1.</source>
        <translation>Ebenfalls ausgeführt, mit den Schwellenwerten unten, und ohne Befund: %1.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>confidence</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>confidence</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>confidence</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>What happened; file and line</source>
        <translation>Was geschehen ist; Datei und Zeile</translation>
    </message>
    <message>
        <source>Events over time; local time (%1)</source>
        <translation>Ereignisse im Zeitverlauf; Ortszeit (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 further incident(s) of less weight are listed in the verdict.</source>
        <translation>
            <numerusform>%1 weiterer Vorfall von geringerem Gewicht steht in der Bewertung.</numerusform>
            <numerusform>%1 weitere Vorfälle von geringerem Gewicht stehen in der Bewertung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Login attempts over time by protocol and outcome; local time (%1)</source>
        <translation>Anmeldeversuche im Zeitverlauf nach Protokoll und Ergebnis; Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Recipients of each session with accepted mail</source>
        <translation>Empfänger jeder Sitzung mit angenommener Mail</translation>
    </message>
    <message>
        <source>Further incidents; local time</source>
        <translation>Weitere Vorfälle; Ortszeit</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>Higher limits, which would have stopped nothing either, are left out.</source>
        <translation>Noch höhere Grenzwerte, die ebenfalls nichts verhindert hätten, sind weggelassen.</translation>
    </message>
    <message>
        <source>Each limit was tried on the logs themselves. None is suggested: each would have touched legitimate use or stopped nothing.</source>
        <translation>Jeder Grenzwert wurde an den Protokollen selbst erprobt. Empfohlen wird keiner: Jeder hätte rechtmäßige Nutzung betroffen oder nichts verhindert.</translation>
    </message>
    <message numerus="yes">
        <source>Such guessing began %1 more time(s).</source>
        <translation>
            <numerusform>Solches Raten begann %1 weiteres Mal.</numerusform>
            <numerusform>Solches Raten begann %1 weitere Male.</numerusform>
        </translation>
    </message>
    <message>
        <source>First and last are of all events of an address, tries to deliver its mail included: the server may repeat these for days after the client has left.</source>
        <translation>Zuerst und zuletzt gelten für alle Ereignisse einer Adresse, auch für Versuche, ihre Mail zuzustellen: Diese wiederholt der Server womöglich noch Tage, nachdem der Client gegangen ist.</translation>
    </message>
    <message>
        <source>Accounts that the findings name</source>
        <translation>In den Befunden genannte Konten</translation>
    </message>
    <message>
        <source>%1 (as given; the server itself always)</source>
        <translation>%1 (angegeben; der Server selbst immer)</translation>
    </message>
    <message>
        <source>Sign-ins: %1 succeeded, %2 failed.</source>
        <translation>Anmeldungen: %1 gelungen, %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Without signing in: the server trusts their network.</source>
        <translation>Ohne Anmeldung: Der Server vertraut ihrem Netz.</translation>
    </message>
    <message>
        <source>Without a sign-in that these logs show.</source>
        <translation>Ohne eine Anmeldung, die diese Protokolle zeigen.</translation>
    </message>
    <message>
        <source>These logs do not show it.</source>
        <translation>Diese Protokolle zeigen es nicht.</translation>
    </message>
    <message>
        <source>They did not, as far as these logs show.</source>
        <translation>Er gelang nicht, soweit diese Protokolle zeigen.</translation>
    </message>
    <message>
        <source>%1, not opened as far as these logs show</source>
        <translation>%1, nicht geöffnet, soweit diese Protokolle zeigen</translation>
    </message>
    <message>
        <source>Probably: the logs go on for %1 after the last event of this incident (%2).</source>
        <translation>Wahrscheinlich: Die Protokolle reichen %1 über das letzte Ereignis dieses Vorfalls (%2) hinaus.</translation>
    </message>
    <message>
        <source>Not certain: the logs end %1 after the last event of this incident. Expect that it goes on.</source>
        <translation>Nicht sicher: Die Protokolle enden %1 nach dem letzten Ereignis dieses Vorfalls. Rechnen Sie damit, dass der Angriff andauert.</translation>
    </message>
    <message>
        <source>Accounts that the hostile addresses tried and did not open</source>
        <translation>Konten, die die feindlichen Adressen probiert und nicht geöffnet haben</translation>
    </message>
    <message>
        <source>By addresses</source>
        <translation>Von Adressen</translation>
    </message>
    <message>
        <source>All accounts that were tried, signed in or sent, by name</source>
        <translation>Alle Konten, die probiert wurden, sich anmeldeten oder sendeten, nach Namen</translation>
    </message>
    <message>
        <source>inferred for each file that needs one, and told in the notes below</source>
        <translation>für jede Datei erschlossen, die eines braucht, und unten in den Anmerkungen genannt</translation>
    </message>
    <message>
        <source>Course of the incident, in UTC</source>
        <translation>Verlauf des Vorfalls, in UTC</translation>
    </message>
    <message>
        <source>Course of the incident, in UTC and local time (%1)</source>
        <translation>Verlauf des Vorfalls, in UTC und Ortszeit (%1)</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Recipients delivered to</source>
        <translation>Empfänger, denen zugestellt wurde</translation>
    </message>
    <message>
        <source>Deliveries put off, tries</source>
        <translation>Aufgeschobene Zustellversuche</translation>
    </message>
    <message>
        <source>Recipients that bounced</source>
        <translation>Unzustellbare Empfänger</translation>
    </message>
    <message>
        <source>Relay by strangers</source>
        <translation>Weiterleiten durch Fremde</translation>
    </message>
    <message>
        <source>Without signing in: the server trusts their network, or stood open for a time.</source>
        <translation>Ohne Anmeldung: Der Server vertraut ihrem Netz oder stand eine Zeitlang offen.</translation>
    </message>
    <message>
        <source>None that these logs name.</source>
        <translation>Keines, das diese Protokolle nennen.</translation>
    </message>
    <message>
        <source>None was opened, as far as these logs show.</source>
        <translation>Keines wurde geöffnet, soweit diese Protokolle zeigen.</translation>
    </message>
    <message>
        <source>Not certain: the logs end %1 after the last event of this incident (%2), but nothing in them shows that the relay was closed.</source>
        <translation>Nicht sicher: Die Protokolle enden %1 nach dem letzten Ereignis dieses Vorfalls (%2), aber nichts darin zeigt, dass das Relay geschlossen wurde.</translation>
    </message>
    <message>
        <source>The logs show %1 incidents; the worst comes first.</source>
        <translation>Die Protokolle zeigen %1 Vorfälle; der schwerste steht zuerst.</translation>
    </message>
    <message>
        <source>All findings, by severity and time</source>
        <translation>Alle Befunde, nach Schwere und Zeit</translation>
    </message>
    <message>
        <source>not certain, a relay may still stand open</source>
        <translation>nicht sicher, ein Relay kann noch offen stehen</translation>
    </message>
    <message>
        <source>%1
at the latest</source>
        <translation>spätestens
%1</translation>
    </message>
    <message>
        <source>; it may still stand open</source>
        <translation>; es kann noch offen stehen</translation>
    </message>
    <message>
        <source>; it may still be going on</source>
        <translation>; es kann noch andauern</translation>
    </message>
    <message>
        <source>Other addresses relayed without signing in.</source>
        <translation>Andere Adressen leiteten ohne Anmeldung weiter.</translation>
    </message>
    <message>
        <source>as an account</source>
        <translation>als ein Konto</translation>
    </message>
    <message>
        <source>These logs show no sign-in.</source>
        <translation>Diese Protokolle zeigen keine Anmeldung.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>there is nothing to look for</source>
        <translation>es gibt nichts zu suchen</translation>
    </message>
    <message>
        <source>a text of several lines is in no line</source>
        <translation>ein mehrzeiliger Text steht in keiner Zeile</translation>
    </message>
    <message>
        <source>%1 at character %2</source>
        <translation>%1 bei Zeichen %2</translation>
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
    <name>Thresholds</name>
    <message>
        <source>failures</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Failed sign-ins of one address in the window that count as guessing.</source>
        <translation>Fehlgeschlagene Anmeldungen einer Adresse im Zeitfenster, die als Raten gelten.</translation>
    </message>
    <message>
        <source>Failed sign-ins in the window that leave little doubt.</source>
        <translation>Fehlgeschlagene Anmeldungen im Zeitfenster, die kaum Zweifel lassen.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Length of that window.</source>
        <translation>Länge dieses Zeitfensters.</translation>
    </message>
    <message>
        <source>Failures in a day that count as slow guessing.</source>
        <translation>Fehlversuche an einem Tag, die als langsames Raten gelten.</translation>
    </message>
    <message>
        <source>Median gap from which guessing counts as slow.</source>
        <translation>Mittlerer Abstand (Median), ab dem Raten als langsam gilt.</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account names tried by one guessing address that make it a harvest.</source>
        <translation>Von einer ratenden Adresse probierte Kontonamen, ab denen es Ausspähen ist.</translation>
    </message>
    <message>
        <source>Accounts tried a few times each that make a spray.</source>
        <translation>Je wenige Male probierte Konten, ab denen es Password-Spraying ist.</translation>
    </message>
    <message>
        <source>tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Most tries on one account that still count as a spray.</source>
        <translation>Höchstzahl der Versuche an einem Konto, die noch als Spraying gelten.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Longest time over which tries are added up.</source>
        <translation>Längste Zeit, über die Versuche zusammengezählt werden.</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Addresses that fail on the same account.</source>
        <translation>Adressen, die am selben Konto scheitern.</translation>
    </message>
    <message>
        <source>Their failures together.</source>
        <translation>Ihre Fehlversuche zusammen.</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Within so many hours.</source>
        <translation>Innerhalb so vieler Stunden.</translation>
    </message>
    <message>
        <source>Failures by an address before it opens an account.</source>
        <translation>Fehlversuche einer Adresse, bevor sie ein Konto öffnet.</translation>
    </message>
    <message>
        <source>Other names it must have tried in vain, unless it relays later.</source>
        <translation>Andere Namen, die sie vergeblich probiert haben muss, falls sie später nichts weiterleitet.</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Recipients under foreign senders that confirm a break-in after few failures.</source>
        <translation>Empfänger unter fremden Absendern, die nach wenigen Fehlversuchen einen Einbruch bestätigen.</translation>
    </message>
    <message>
        <source>Failures on that one account that need no other proof.</source>
        <translation>Fehlversuche an diesem einen Konto, die keinen weiteren Beleg brauchen.</translation>
    </message>
    <message>
        <source>Recipients in one hour above which a sender is unusual.</source>
        <translation>Empfänger in einer Stunde, über denen ein Absender ungewöhnlich ist.</translation>
    </message>
    <message>
        <source>times</source>
        <translation>-fach</translation>
    </message>
    <message>
        <source>Multiple of the sender&apos;s own median hour.</source>
        <translation>Vielfaches der eigenen mittleren Stunde (Median) des Absenders.</translation>
    </message>
    <message>
        <source>Recipients an hour below which the median does not matter.</source>
        <translation>Empfänger je Stunde, unter denen der Median keine Rolle spielt.</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages whose sender belongs to neither account nor local domains.</source>
        <translation>Nachrichten, deren Absender weder zum Konto noch zu eigenen Domains gehört.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Share of bounced recipients.</source>
        <translation>Anteil unzustellbarer Empfänger.</translation>
    </message>
    <message>
        <source>Recipients from which that share counts.</source>
        <translation>Empfänger, ab denen dieser Anteil zählt.</translation>
    </message>
    <message>
        <source>Relayed recipients from which a relay is critical.</source>
        <translation>Weitergeleitete Empfänger, ab denen ein Relay kritisch ist.</translation>
    </message>
    <message>
        <source>How long a mailbox sign-in allows relaying.</source>
        <translation>Wie lange eine Postfachanmeldung das Relaying erlaubt.</translation>
    </message>
    <message>
        <source>Refused relay recipients that are worth a note.</source>
        <translation>Abgelehnte Relay-Empfänger, die eine Notiz wert sind.</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Remote replies that name a block list.</source>
        <translation>Antworten fremder Server, die eine Sperrliste nennen.</translation>
    </message>
    <message>
        <source>bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>Bounces in one hour.</source>
        <translation>Bounces in einer Stunde.</translation>
    </message>
    <message>
        <source>Messages of an account under a foreign sender domain.</source>
        <translation>Nachrichten eines Kontos unter fremder Absenderdomain.</translation>
    </message>
    <message>
        <source>Networks that use one account within five minutes, more than.</source>
        <translation>Netze, die ein Konto innerhalb von fünf Minuten benutzen, mehr als.</translation>
    </message>
    <message>
        <source>Networks that use one account within a day, more than.</source>
        <translation>Netze, die ein Konto innerhalb eines Tages benutzen, mehr als.</translation>
    </message>
    <message>
        <source>Failures of one device on its own account that are worth a note.</source>
        <translation>Fehlversuche eines Geräts am eigenen Konto, die eine Notiz wert sind.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Shortest steady period of a device that retries by itself.</source>
        <translation>Kürzester gleichmäßiger Abstand eines Geräts, das von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Recipients in one hour that make a mailing.</source>
        <translation>Empfänger in einer Stunde, ab denen es ein Massenversand ist.</translation>
    </message>
    <message>
        <source>Silence in a busy log.</source>
        <translation>Stille in einem belebten Protokoll.</translation>
    </message>
    <message>
        <source>busy minutes</source>
        <translation>belebte Minuten</translation>
    </message>
    <message>
        <source>Minutes with events that the silence should have held.</source>
        <translation>Minuten mit Ereignissen, die in der Stille zu erwarten waren.</translation>
    </message>
    <message>
        <source>Size of the largest log over the median of its protocol.</source>
        <translation>Größe des größten Protokolls im Verhältnis zum Median seiner Art.</translation>
    </message>
    <message>
        <source>Recipients in one hour of a trusted machine, more than.</source>
        <translation>Empfänger in einer Stunde von einem vertrauenswürdigen Rechner, mehr als.</translation>
    </message>
    <message>
        <source>Quiet hours at the end of the log after which an attack counts as over.</source>
        <translation>Ruhige Stunden am Ende des Protokolls, nach denen ein Angriff als beendet gilt.</translation>
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
    <message>
        <source>of %1 key moments %2 are marked, those of the worst incidents</source>
        <translation>von %1 Schlüsselmomenten sind %2 bezeichnet, die der schwersten Vorfälle</translation>
    </message>
    <message>
        <source>account opened</source>
        <translation>Konto geöffnet</translation>
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
    <message>
        <source>in the decode pane</source>
        <translation>im Bereich „Dekodieren“</translation>
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
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
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
