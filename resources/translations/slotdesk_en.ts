<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ChecksDesk</name>
    <message numerus="yes">
        <source>%Ln appointment(s) could not be given back: {0}</source>
        <translation>
            <numerusform>%Ln appointment could not be given back: {0}</numerusform>
            <numerusform>%Ln appointments could not be given back: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation>
            <numerusform>%Ln free time</numerusform>
            <numerusform>%Ln free times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln free time(s)</source>
        <translation>
            <numerusform>{0} of %Ln free time</numerusform>
            <numerusform>{0} of %Ln free times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on this day.</source>
        <translation>
            <numerusform>The filter hides %Ln free time on this day.</numerusform>
            <numerusform>The filter hides %Ln free times on this day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on these days.</source>
        <translation>
            <numerusform>The filter hides %Ln free time on these days.</numerusform>
            <numerusform>The filter hides %Ln free times on these days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message numerus="yes">
        <source>%n in the past</source>
        <translation>
            <numerusform>%n in the past</numerusform>
            <numerusform>%n in the past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is/are not shown</source>
        <translation>
            <numerusform>%n could not be read and is not shown</numerusform>
            <numerusform>%n could not be read and are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabDesk</name>
    <message numerus="yes">
        <source>Practice lab: {0}, and %Ln more</source>
        <translation>
            <numerusform>Practice lab: {0}, and %Ln more</numerusform>
            <numerusform>Practice lab: {0}, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message numerus="yes">
        <source>%Ln request(s) met a fault so far.</source>
        <translation>
            <numerusform>%Ln request met a fault so far.</numerusform>
            <numerusform>%Ln requests met a fault so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageExits</name>
    <message numerus="yes">
        <source>%Ln message(s) opened from {0}. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln message opened from {0}. Nothing was sent.</numerusform>
            <numerusform>%Ln messages opened from {0}. Nothing was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln exchange</numerusform>
            <numerusform>%Ln exchanges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln line folded</numerusform>
            <numerusform>%Ln lines folded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTreeModel</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n day(s)</source>
        <translation>
            <numerusform>± %n day</numerusform>
            <numerusform>± %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation>
            <numerusform>%Ln time shown; there may be more. F5 searches again.</numerusform>
            <numerusform>%Ln times shown; there may be more. F5 searches again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln time(s) found so far.</source>
        <translation>
            <numerusform>Stopped. %Ln time found so far.</numerusform>
            <numerusform>Stopped. %Ln times found so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s). Show all: {0}</source>
        <translation>
            <numerusform>The filter hides %Ln free time. Show all: {0}</numerusform>
            <numerusform>The filter hides %Ln free times. Show all: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln clash</numerusform>
            <numerusform>%Ln clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln free</numerusform>
            <numerusform>%Ln free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Searching… %Ln time(s) so far</source>
        <translation>
            <numerusform>Searching… %Ln time so far</numerusform>
            <numerusform>Searching… %Ln times so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… {0} of %Ln time(s)</source>
        <translation>
            <numerusform>Searching… {0} of %Ln time</numerusform>
            <numerusform>Searching… {0} of %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s).</source>
        <translation>
            <numerusform>%Ln free time.</numerusform>
            <numerusform>%Ln free times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read and is/are not shown.</source>
        <translation>
            <numerusform>%Ln more could not be read and is not shown.</numerusform>
            <numerusform>%Ln more could not be read and are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ServerCounts</name>
    <message numerus="yes">
        <source>%n server(s) imported.</source>
        <translation>
            <numerusform>%n server imported.</numerusform>
            <numerusform>%n servers imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Units</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation>
            <numerusform>%n MB</numerusform>
            <numerusform>%n MB</numerusform>
        </translation>
    </message>
</context>
</TS>
