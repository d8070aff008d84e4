<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
