<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Steward tried %n time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Steward tried %n time and kept what it had. Try again in a few minutes.</numerusform>
            <numerusform>Steward tried %n times and kept what it had. Try again in a few minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It broke off half-way. Steward tried %n time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>It broke off half-way. Steward tried %n time and kept what it had. Try again in a few minutes.</numerusform>
            <numerusform>It broke off half-way. Steward tried %n times and kept what it had. Try again in a few minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Steward waited and tried %n time(s). Nothing is lost; it goes on by itself later.</source>
        <translation>
            <numerusform>Steward waited and tried %n time. Nothing is lost; it goes on by itself later.</numerusform>
            <numerusform>Steward waited and tried %n times. Nothing is lost; it goes on by itself later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportAction</name>
    <message numerus="yes">
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n row exported.</numerusform>
            <numerusform>%n rows exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n key(s) whose owner is gone still work</source>
        <translation>
            <numerusform>%n key whose owner is gone still works</numerusform>
            <numerusform>%n keys whose owner is gone still work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin key(s) expire soon</source>
        <translation>
            <numerusform>%n admin key expires soon</numerusform>
            <numerusform>%n admin keys expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal key(s) in production</source>
        <translation>
            <numerusform>%n personal key in production</numerusform>
            <numerusform>%n personal keys in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) older than your policy</source>
        <translation>
            <numerusform>%n key older than your policy</numerusform>
            <numerusform>%n keys older than your policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s); two or three are advised</source>
        <translation>
            <numerusform>%n owner; two or three are advised</numerusform>
            <numerusform>%n owners; two or three are advised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) have expired</source>
        <translation>
            <numerusform>%n invitation has expired</numerusform>
            <numerusform>%n invitations have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) expire within a week</source>
        <translation>
            <numerusform>%n invitation expires within a week</numerusform>
            <numerusform>%n invitations expire within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n production key(s) without a listed system</source>
        <translation>
            <numerusform>%n production key without a listed system</numerusform>
            <numerusform>%n production keys without a listed system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were never used</source>
        <translation>
            <numerusform>%n key was never used</numerusform>
            <numerusform>%n keys were never used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyDetail</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listed</source>
        <comment>systems that use a key</comment>
        <translation>
            <numerusform>%n listed</numerusform>
            <numerusform>%n listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message numerus="yes">
        <source>%n system(s) listed.</source>
        <translation>
            <numerusform>%n system listed.</numerusform>
            <numerusform>%n systems listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <comment>in … projects</comment>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin key(s)</source>
        <translation>
            <numerusform>%n admin key</numerusform>
            <numerusform>%n admin keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy for production: %n day(s)</source>
        <translation>
            <numerusform>Policy for production: %n day</numerusform>
            <numerusform>Policy for production: %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberDetail</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message numerus="yes">
        <source>Left, %n key(s) live</source>
        <translation>
            <numerusform>Left, %n key live</numerusform>
            <numerusform>Left, %n keys live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Expired %n day ago</numerusform>
            <numerusform>Expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Expires in %n day</numerusform>
            <numerusform>Expires in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>Copy %n address</numerusform>
            <numerusform>Copy %n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>a number of persons</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with keys</source>
        <translation>
            <numerusform>%n left with key</numerusform>
            <numerusform>%n left with keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>messages that wait behind the one shown</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Project(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Project</numerusform>
            <numerusform>Projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>People</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n reader</numerusform>
            <numerusform>%n readers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Invitation</numerusform>
            <numerusform>Invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expired</source>
        <translation>
            <numerusform>%n expired</numerusform>
            <numerusform>%n expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire soon</source>
        <translation>
            <numerusform>%n expires soon</numerusform>
            <numerusform>%n expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service account(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Service account</numerusform>
            <numerusform>Service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n project(s)</source>
        <translation>
            <numerusform>in %n project</numerusform>
            <numerusform>in %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Key</numerusform>
            <numerusform>Keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in production</source>
        <translation>
            <numerusform>%n in production</numerusform>
            <numerusform>%n in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never-used key(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Never-used key</numerusform>
            <numerusform>Never-used keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>oldest %n day</numerusform>
            <numerusform>oldest %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectDetail</name>
    <message numerus="yes">
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n owner</numerusform>
            <numerusform>%n owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n service account</numerusform>
            <numerusform>%n service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personal</source>
        <comment>keys that belong to people</comment>
        <translation>
            <numerusform>%n personal</numerusform>
            <numerusform>%n personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message numerus="yes">
        <source>Cost centre of %n project(s), kept on this computer; empty removes it:</source>
        <translation>
            <numerusform>Cost centre of %n project, kept on this computer; empty removes it:</numerusform>
            <numerusform>Cost centre of %n projects, kept on this computer; empty removes it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived</source>
        <translation>
            <numerusform>%n archived</numerusform>
            <numerusform>%n archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourcePage</name>
    <message numerus="yes">
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>Copy %n id</numerusform>
            <numerusform>Copy %n ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n project(s) could not be read.</source>
        <translation>
            <numerusform>The keys of %n project could not be read.</numerusform>
            <numerusform>The keys of %n projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The people of %n project(s) could not be read.</source>
        <translation>
            <numerusform>The people of %n project could not be read.</numerusform>
            <numerusform>The people of %n projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service accounts of %n project(s) could not be read.</source>
        <translation>
            <numerusform>The service accounts of %n project could not be read.</numerusform>
            <numerusform>The service accounts of %n projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spend limits of %n project(s) could not be read.</source>
        <translation>
            <numerusform>The spend limits of %n project could not be read.</numerusform>
            <numerusform>The spend limits of %n projects could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n requests waiting</source>
        <translation>
            <numerusform>%n request waiting</numerusform>
            <numerusform>%n requests waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemsImportDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n system</numerusform>
            <numerusform>%n systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>systems of … keys</comment>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n problem:</numerusform>
            <numerusform>%n problems:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n system(s)</source>
        <translation>
            <numerusform>Take over %n system</numerusform>
            <numerusform>Take over %n systems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemsTransfer</name>
    <message numerus="yes">
        <source>%n system(s) taken over.</source>
        <translation>
            <numerusform>%n system taken over.</numerusform>
            <numerusform>%n systems taken over.</numerusform>
        </translation>
    </message>
</context>
</TS>
