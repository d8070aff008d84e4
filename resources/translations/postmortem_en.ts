<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Transcript</name>
    <message numerus="yes">
        <source>The session goes on; this view ends here, after %n line(s).</source>
        <translation>
            <numerusform>The session goes on; this view ends here, after %n line.</numerusform>
            <numerusform>The session goes on; this view ends here, after %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postmortem</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
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
    <name>postmortem::CaseTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
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
</TS>
