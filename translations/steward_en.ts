<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name></name>
    <message>
        <source>It was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found to be gone at %1; this rotation did not delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests on the new key, the first at %2; the last on the old key at %3; as the service told it up to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the new key; %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused: %1; %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given to a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %1, made at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to a person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to the service account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed, because nobody had its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has its secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Quiet period: %1 (%2), begun anew %Ln time(s) because the old key was used</source>
        <translation>
            <numerusform>Quiet period: %1 (%2), begun anew %Ln time because the old key was used</numerusform>
            <numerusform>Quiet period: %1 (%2), begun anew %Ln times because the old key was used</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for long enough at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key was given an expiry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate “%1” was overridden by %2 at %3, because: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun at %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all systems were known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal: %1. Written at %2 by Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 created key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted key %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uploaded certificate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted certificate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted the invitation to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 revoked the invitation of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the organization’s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 archived project %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created project %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed project %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reset rate limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed rate limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 created service account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deleted service account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed service account %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed the role of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: who, %2: the service&apos;s name for an event, e.g. &apos;group.created&apos;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner’s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%Ln key(s) whose owner is gone still work</source>
        <translation>
            <numerusform>%Ln key whose owner is gone still works</numerusform>
            <numerusform>%Ln keys whose owner is gone still work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin key(s) expire soon</source>
        <translation>
            <numerusform>%Ln admin key expires soon</numerusform>
            <numerusform>%Ln admin keys expire soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal key(s) in production</source>
        <translation>
            <numerusform>%Ln personal key in production</numerusform>
            <numerusform>%Ln personal keys in production</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) older than your policy</source>
        <translation>
            <numerusform>%Ln key older than your policy</numerusform>
            <numerusform>%Ln keys older than your policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s); two or three are advised</source>
        <translation>
            <numerusform>%Ln owner; two or three are advised</numerusform>
            <numerusform>%Ln owners; two or three are advised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) have expired</source>
        <translation>
            <numerusform>%Ln invitation has expired</numerusform>
            <numerusform>%Ln invitations have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expire within a week</source>
        <translation>
            <numerusform>%Ln invitation expires within a week</numerusform>
            <numerusform>%Ln invitations expire within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln production key(s) without a listed system</source>
        <translation>
            <numerusform>%Ln production key without a listed system</numerusform>
            <numerusform>%Ln production keys without a listed system</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were never used</source>
        <translation>
            <numerusform>%Ln key was never used</numerusform>
            <numerusform>%Ln keys were never used</numerusform>
        </translation>
    </message>
    <message>
        <source>Last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spends %2 times its usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has begun to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2, usually %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard spend limit on a production project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops at %2; %3 used (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stops at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each dies with its owner’s access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such mails often end in spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows what to update when they are replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offboarding of %1 can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is being moved any more; it waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cost %2 times its usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has begun to cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was billed for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 runs away</source>
        <extracomment>of a key that runs away: estimated cost by the hour, estimated cost since it began</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 an hour, some %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFlags</name>
    <message>
        <source>Owner gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LostSecretText</name>
    <message>
        <source>Replace the key %1, whose secret is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key whose secret is lost is not among the keys that are known, so that this plan does not delete it. Look for it when the keys have been read again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnKeyRotation</name>
    <message>
        <source>Rotate the admin key: delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerKinds</name>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production, no system listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, with keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit on production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationFlowText</name>
    <message>
        <source>The old key %1 works as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key expires at %1 UTC; the service cannot take that back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key %1 …%2 is there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationPlanText</name>
    <message>
        <source>Rotate %1: create the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1: delete the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1: delete the new key that nobody has the secret of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1: let the old key expire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked key %1: limit its project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1: put the expiry of the old key off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotationProblem</name>
    <message>
        <source>The gate does not hold, so nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is in use, so it is not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Steward leads the rotations of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is under way. Try again when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key has expired, and an expired key cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the key’s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is missing, or stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done at this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A console for organizations on the OpenAI Platform. An independent program, not affiliated with OpenAI.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::AccountsGrid</name>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this service account out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key, whose secret is shown once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account “%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::AcknowledgeDialog</name>
    <message>
        <source>I have seen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was, a ticket, who was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer with the time, and told in the monthly report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer with the time and your account’s name, %1, and told in the monthly report. It is not told again; you can take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ActivityPopup</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers only a few requests a minute. Nothing is wrong, and nothing is lost: what you look at is read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use everything that has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists read so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln older day(s)</source>
        <comment>read so far</comment>
        <translation>
            <numerusform>%Ln older day</numerusform>
            <numerusform>%Ln older days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
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
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers and money follow the language. Days are UTC, as the service bills them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patterns beside colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::AttentionRow</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BlueprintApplyDialog</name>
    <message>
        <source>Apply a blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a project has and the blueprint has not stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where %1 goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of them go to the same project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward opens %1 first. The file is kept, and you go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BlueprintFiles</name>
    <message>
        <source>The blueprint was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueprint written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blueprint (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the settings of %Ln project(s)…</source>
        <translation>
            <numerusform>Reading the settings of %Ln project…</numerusform>
            <numerusform>Reading the settings of %Ln projects…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blueprint was not written: its projects could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BlueprintPlanText</name>
    <message>
        <source>Apply a blueprint to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply a blueprint of %Ln project(s)</source>
        <translation>
            <numerusform>Apply a blueprint of %Ln project</numerusform>
            <numerusform>Apply a blueprint of %Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>project, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in this organization.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been invited and has not accepted yet.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is managed by your identity provider. Change them there.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Default project takes no members and no service accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no rate limits for the model %2.</source>
        <comment>project, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of service account %1 can be changed, but not taken away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BlueprintText</name>
    <message>
        <source>The file is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a project blueprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blueprint was written by a newer version of Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blueprint has no such member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands in the blueprint twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be one of production, staging, development, analytics, other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be an amount in dollars and whole cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must not be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is missing or of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>JSON path, what is wrong there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BooksExport</name>
    <message>
        <source>FOCUS for chargeback tools (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service’s dashboard exports it (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs were not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs of all projects in the period that is shown were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs were written to %1, but days are missing or may still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them again once the period is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The books know nothing of people: what a person has spent is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has not billed these days by key: what a key has spent is an estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter away and export again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs that the page is filtered to were written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs that the page is filtered to were written to %1, but days are missing or may still change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BrandPanel</name>
    <message>
        <source>Console for the OpenAI Platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization, held on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in under a second and works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for looking first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has access, which keys are forgotten, what needs you today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key stays in the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in a file, never in a log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 · GPL-3.0-or-later
An independent program, not affiliated with OpenAI.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::BulkBar</name>
    <message>
        <source>Selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the selection (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CampaignDialog</name>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate keys together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) get a rotation each, looked after in one checklist. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln key gets a rotation, looked after in a checklist. Nothing is changed yet.</numerusform>
            <numerusform>%Ln keys get a rotation each, looked after in one checklist. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong(s) to people and move(s) to service accounts.</source>
        <translation>
            <numerusform>%Ln of them belongs to a person and moves to a service account.</numerusform>
            <numerusform>%Ln of them belong to people and move to service accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are being rotated already and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln is being rotated already and stays as it is.</numerusform>
            <numerusform>%Ln are being rotated already and stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <comment>name of a campaign: date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of the new service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} and {project} stand for the names of the key and its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key to rotate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new service accounts need a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a campaign of this name: the keys join it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CampaignPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret stored in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations that were begun together, as one checklist: a line for each system that gets a new key. Select lines to tick or excuse several systems at once; “Go on” does for each selected rotation what needs no decision. Enter opens a rotation, where its secret is handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was ticked, by whom and why stands in the journal on this computer. Traffic is the service’s usage by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see where its secret is stored and how it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rotation(s) done</source>
        <translation>
            <numerusform>%1 of %Ln rotation done</numerusform>
            <numerusform>%1 of %Ln rotations done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln system(s) settled</source>
        <translation>
            <numerusform>%1 of %Ln system settled</numerusform>
            <numerusform>%1 of %Ln systems settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln waits for you</numerusform>
            <numerusform>%Ln wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln line selected</numerusform>
            <numerusform>%Ln lines selected</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rotation in this campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new secret(s) to hand over before Steward is closed</source>
        <translation>
            <numerusform>%Ln new secret to hand over before Steward is closed</numerusform>
            <numerusform>%Ln new secrets to hand over before Steward is closed</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new key yet to change over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can go on without a decision or a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gates of none of them hold yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Excuse %Ln system(s)</source>
        <translation>
            <numerusform>Excuse %Ln system</numerusform>
            <numerusform>Excuse %Ln systems</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do they not need the new key? The reason stands in the record of each rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln old key(s) whose gates hold? The traffic of each is read once more before that; one that was used meanwhile stays. This cannot be undone.</source>
        <translation>
            <numerusform>Delete %Ln old key whose gates hold? The traffic of each is read once more before that; one that was used meanwhile stays. This cannot be undone.</numerusform>
            <numerusform>Delete %Ln old keys whose gates hold? The traffic of each is read once more before that; one that was used meanwhile stays. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CancelDialog</name>
    <message>
        <source>Cancel the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is gone already, and stays gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key works as before. A new key was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key works as before. Nothing else was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the new key, unless it is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the record: a ticket, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization without an owner cannot be managed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One owner would be left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or three are advised: one alone can be locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) then</source>
        <translation>
            <numerusform>%Ln owner then</numerusform>
            <numerusform>%Ln owners then</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or three are advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last owner keeps the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the role already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ChangesList</name>
    <message>
        <source>The audit log has not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has changed anything lately.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log holds nothing. It has to be switched on under Data controls on the platform; until then changes are not recorded there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ChartContent</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Each week by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each day by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, total %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>behind what a chart is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project and its organization</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ChooseProjectDialog</name>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest or first at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest or last at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConfirmPlanDialog</name>
    <message>
        <source>Progress of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being applied…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConnectForm</name>
    <message>
        <source>Your own name for it; the service tells none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server and proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kee&amp;p the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty for OpenAI’s own server. Steward uses the proxy that the desktop is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system keychain (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain was found on this desktop. Steward never writes a key to a file, so it asks for the key again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one that begins with sk-admin-. An owner creates it on the platform under Settings › Admin keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a project key, not an admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can call models, not read the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a service account’s key, not an admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key again, whole and without anything around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin key is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows it but does not let it read the organization. Paste one that begins with sk-admin-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked, has expired or was not copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This admin key may not read the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner can give it read permission on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the permission %1. An owner can grant it on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the key in memory for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of connections could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered at this address is not the Admin API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide server and proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show server and proxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConnectPage</name>
    <message>
        <source>How would you like to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do the other later, from the organization switcher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the demonstration organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company with projects, people, live traffic and every problem the console looks for. It begins anew at each start, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with an admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner creates one under Settings › Admin keys on the platform. It begins with sk-admin-. A read-only key is enough to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found OPENAI_ADMIN_KEY in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to this terminal session; Steward can use it for this run without storing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the service with this key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the demonstration organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on this computer, beside your own organizations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward checks the key with one request before storing it, and then proves the entry by reading it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConnectionMessages</name>
    <message>
        <source>This connection can look but not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key has read permission only. Everything can be read and exported, and notes are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with another key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers slowly at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows only a few requests a minute. What you look at is read first; you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see the organization as it was %1. Looking, searching and exporting work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read from this organization yet. Check the network and any proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local archive could not be used and was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted: it is now %1. The organization is read anew; notes and labels were carried over as far as they could be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from OPENAI_ADMIN_KEY, not stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in memory, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the admin key of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CopyProjectDialog</name>
    <message>
        <source>Copy to another project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To a project that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project to copy to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the other project has and this one has not stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CoverageDialog</name>
    <message>
        <source>Days of costs and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln day(s) again</source>
        <translation>
            <numerusform>Read %Ln day again</numerusform>
            <numerusform>Read %Ln days again</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) chosen</source>
        <translation>
            <numerusform>%Ln day chosen</numerusform>
            <numerusform>%Ln days chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key nothing can be read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being read. All days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1 of %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading everything the service still has: %Ln day(s) so far</source>
        <translation>
            <numerusform>Reading everything the service still has: %Ln day so far</numerusform>
            <numerusform>Reading everything the service still has: %Ln days so far</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) more</source>
        <translation>
            <numerusform>about %Ln minute more</numerusform>
            <numerusform>about %Ln minutes more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left</source>
        <translation>
            <numerusform>%Ln request left</numerusform>
            <numerusform>%Ln requests left</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CoverageModel</name>
    <message>
        <source>missing</source>
        <comment>state of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>state of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <comment>state of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restated from %1 to %2, noticed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last attempt failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CreatePanel</name>
    <message>
        <source>Create the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key keeps working. The service shows the new secret this once; it is kept in memory until you have stored it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the secret of the key that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key …%1 is removed, and another one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not make the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new service account needs a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::CumulativePlot</name>
    <message>
        <source>Budget %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DataSection</name>
    <message>
        <source>Data on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each organization, readable by your account only. Notes, labels and the list of systems live there too. Keys never do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DeletePanel</name>
    <message>
        <source>Delete the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic is read once more just before. If the old key has been used meanwhile, it is not deleted, and the quiet period begins anew. A deletion cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key expires at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not let keys expire here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key has no expiry of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward does not delete the whole service account: all of its keys would stop at once. You can leave the old key and cancel the rotation with a note, or rotate to a new service account and delete the old account from the Keys page once nothing uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when every gate holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close pane (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a tab and how many it holds: People 8</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DonePanel</name>
    <message>
        <source>Save record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the record: a ticket, a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::DraftEditor</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ErrorText</name>
    <message>
        <source>The projects could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The members could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitations could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin keys could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people of a project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service accounts of a project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of a project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spend limits could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spend alerts could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The costs could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them in the network settings of the desktop, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and, if you use one, the proxy. What was read before can still be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Steward tried once and kept what it had. Try again in a few minutes.</numerusform>
            <numerusform>Steward tried %Ln times and kept what it had. Try again in a few minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the service is not secure, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server’s certificate could not be verified. Check the address, the clock of this computer and any proxy in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came instead of data: something between Steward and the service answered, such as a proxy or a sign-in page of the network. Open a browser, sign in there if asked, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It broke off half-way. Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>It broke off half-way. Steward tried once and kept what it had. Try again in a few minutes.</numerusform>
            <numerusform>It broke off half-way. Steward tried %Ln times and kept what it had. Try again in a few minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 it is not what the service documents. Steward kept what it had; a newer version of Steward may understand it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not what the service documents. Check the server’s address; what was read before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent and the answer was lost. Steward does not send it twice; it reads the state again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked, has expired or belongs to another server. Connect again with a key that is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lacks the permission %1. An owner can grant it, or connect with another admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a key of another kind or lacks the permission. An owner can grant it, or connect with another admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed in the meantime, or the organization does not offer it. Read again to see the current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit the current state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may have changed it in the meantime. Read again, then decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Steward waited and tried %Ln time(s). Nothing is lost; it goes on by itself later.</source>
        <translation>
            <numerusform>Steward waited and tried once. Nothing is lost; it goes on by itself later.</numerusform>
            <numerusform>Steward waited and tried %Ln times. Nothing is lost; it goes on by itself later.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service pointed to another address, which Steward does not follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key goes to the configured server only. Check the server’s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had arrived by then is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address without encryption is only allowed on this computer. Begin it with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name, a ‘?’ or a ‘#’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed there, or the keychain is locked. Connect again with the admin key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then you see what was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to keep the key in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward never writes a key to a file: it stays in memory and is asked for again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local archive cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Steward set it aside without deleting it and reads the organization anew; notes and labels were carried over as far as they could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of Steward. It was set aside unchanged; use that version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is read-only. What you see is current, but nothing is kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; until then nothing new is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not open the file. Check who owns the data directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, perhaps a second Steward, holds it. Close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you see is current, but nothing is kept for the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it exists, that your account may use it and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward made a mistake of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. A report with the details below helps to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ExpiryBox</name>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln day(s)</source>
        <translation>
            <numerusform>In %Ln day</numerusform>
            <numerusform>In %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>In another number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ExportAction</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, as the service has it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln row exported.</numerusform>
            <numerusform>%Ln rows exported.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FactText</name>
    <message>
        <source>Used just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln minute(s) ago</source>
        <translation>
            <numerusform>Used %Ln minute ago</numerusform>
            <numerusform>Used %Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln hour(s) ago</source>
        <translation>
            <numerusform>Used %Ln hour ago</numerusform>
            <numerusform>Used %Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln day(s) ago</source>
        <translation>
            <numerusform>Used %Ln day ago</numerusform>
            <numerusform>Used %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last hour</source>
        <translation>
            <numerusform>%Ln request in the last hour</numerusform>
            <numerusform>%Ln requests in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) listed</source>
        <translation>
            <numerusform>%Ln system listed</numerusform>
            <numerusform>%Ln systems listed</numerusform>
        </translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, and how many more</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last owner. An organization without one cannot be managed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is managed by your identity provider. Change them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Default project cannot be changed in this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is archived and cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward itself uses this admin key. Connect with another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Everything that uses this key stops at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) stop working at once, %1 of them used in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln key stop working at once, %1 of them used in the last 24 hours.</numerusform>
            <numerusform>%Ln keys stop working at once, %1 of them used in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) stop working at once. None was used in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln key stop working at once. None was used in the last 24 hours.</numerusform>
            <numerusform>%Ln keys stop working at once. None was used in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last hour, all keys together.</source>
        <translation>
            <numerusform>%Ln request in the last hour, all keys together.</numerusform>
            <numerusform>%Ln requests in the last hour, all keys together.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving cannot be undone. %1 keys, %2 service accounts and %3 people are affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The people are: %2.</source>
        <comment>sentence, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An owner loses the right to manage the organization. %Ln owner(s) remain.</source>
        <translation>
            <numerusform>An owner loses the right to manage the organization. %Ln owner remain.</numerusform>
            <numerusform>An owner loses the right to manage the organization. %Ln owners remain.</numerusform>
        </translation>
    </message>
    <message>
        <source>One owner would be left. Two or three are advised: one alone can be locked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The organization would have %Ln owner(s). Two or three are advised.</source>
        <translation>
            <numerusform>The organization would have %Ln owner. Two or three are advised.</numerusform>
            <numerusform>The organization would have %Ln owners. Two or three are advised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of this person in the project keep working until they are deleted.</source>
        <translation>
            <numerusform>%Ln key of this person in the project keep working until they are deleted.</numerusform>
            <numerusform>%Ln keys of this person in the project keep working until they are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person owns %Ln key(s), %1 of them used in the last 24 hours.</source>
        <translation>
            <numerusform>This person owns %Ln key, %1 of them used in the last 24 hours.</numerusform>
            <numerusform>This person owns %Ln keys, %1 of them used in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person owns %Ln key(s). None was used in the last 24 hours.</source>
        <translation>
            <numerusform>This person owns %Ln key. None was used in the last 24 hours.</numerusform>
            <numerusform>This person owns %Ln keys. None was used in the last 24 hours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sends an e-mail. Such mails often end in spam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without named projects the service puts the person into the Default project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of this production project fail when the limit is reached. Enforcement lags, and spend can overshoot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among what Steward has read. It may be gone already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FilterButton</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what belongs to one project, class, line item, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (estimate)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As billed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told by the bill: Steward divides it by usage. The parts add up to the bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not told by the bill, and the usage of %Ln of these days is not held yet. What is not held would look like nobody’s.</source>
        <translation>
            <numerusform>Not told by the bill, and the usage of %Ln of these days is not held yet. What is not held would look like nobody’s.</numerusform>
            <numerusform>Not told by the bill, and the usage of %Ln of these days is not held yet. What is not held would look like nobody’s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have gone down into one already. Go back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project has a cost centre. Cost centres are set on the Projects page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of one organization at a time. Choose “This organization” first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FilterChip</name>
    <message>
        <source>Lift the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FilterDialog</name>
    <message>
        <source>Reading the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name of what to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that cost something is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Format</name>
    <message>
        <source>never</source>
        <comment>table cell: a key was never used</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>table cell: used within the last minute</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Table cell, as short as can be: minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Table cell, as short as can be: hours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Table cell, as short as can be: days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln hour</numerusform>
            <numerusform>in %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln minute</numerusform>
            <numerusform>in %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern for tables, see QDate::toString: 23 Nov</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern for text, see QDate::toString: 23 November 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 here (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number and the percent sign; the space is a no-break space</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, short, on an axis</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::FourProjectsDialog</name>
    <message>
        <source>New projects: four for one purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel Routing</source>
        <comment>example of what four projects are about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are projects of these names already; the new ones will be others: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::GatesPane</name>
    <message>
        <source>open</source>
        <comment>a gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <comment>a gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>a gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shut</source>
        <comment>a gate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gate by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gate at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is not touched before the quiet period has passed. Nothing can break by waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is deleted, the old key cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::HandOverPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored it where it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to each system, one after the other, and tick what has it. The old key keeps working. Steward keeps the secret in memory only, until you say that it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is removed, and another one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steward no longer has the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was given away before Steward was closed. If it is stored where it is needed, go on; if nobody has it, another key is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick that the secret is stored: it will not be shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another key than the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the secret of the key …%1: it was removed, and this one was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Handover</name>
    <message>
        <source>Name of the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it as one field of a key-value secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a secret of a project’s config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets a secret of a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes or replaces a secret of a namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores a new version of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the secret on its standard input, without a line break. No shell runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new item of the kind API Credential in a vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::HandoverDialog</name>
    <message>
        <source>The command as it will run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the secret to a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes to its standard input, never into the command or the environment. No shell runs. In the output the secret is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is not installed here, or not on the PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command failed with exit code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command took longer than a minute and was ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you fill in is remembered for the system: put no secret into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::HelpPanel</name>
    <message>
        <source>What is this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the whole window stand in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::IncidentWords</name>
    <message>
        <source>The key %1 ran away on %2, from %3 to %4 UTC: about %5 an hour, some %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 runs away: about %2 an hour, some %3 since %4 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was billed for the first time on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cost %2 on %3, %4 times its usual %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cost %2 on %3, where usually nothing is spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from its requests by the minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from its requests of the last minutes. Delete the key, or set a limit for its project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to %1</source>
        <extracomment>%1: name of an account on this computer; %2: &quot;3 minutes ago&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to by %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of it is of the project %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::IncidentsDialog</name>
    <message>
        <source>“%1” · %2</source>
        <extracomment>what was noted when an incident was acknowledged, and by whom and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has acknowledged an incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is watched has left its own pattern, or all of it was seen to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have seen to is kept here with its note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is open again, and its note goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::InviteForm</name>
    <message>
        <source>From a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of each address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the projects ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the Default project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste them as they are: one a line, or with commas or semicolons, with or without names. A CSV file has the columns email, role and projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service puts whoever is invited without a word about projects into the Default project; that is the last choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large for a list of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to invite yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be invited</source>
        <translation>
            <numerusform>%Ln person will be invited</numerusform>
            <numerusform>%Ln people will be invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each address will stand here with what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste at least one address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick projects, or choose no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address: there is no @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole domain after the @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign before the @ that no address has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the domain is not one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a blank inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same as line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already a member: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role “%1”: reader or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no project “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several projects are called “%1”: use the id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::InvitePlans</name>
    <message>
        <source>Invite %1</source>
        <comment>title of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln people</source>
        <comment>title of a plan</comment>
        <translation>
            <numerusform>Invite %Ln person</numerusform>
            <numerusform>Invite %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>Revoke %Ln invitation</numerusform>
            <numerusform>Revoke %Ln invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitation of %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln invitation(s) again</source>
        <translation>
            <numerusform>Send %Ln invitation again</numerusform>
            <numerusform>Send %Ln invitations again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the invitations name(s) no project, or the service does not tell. They are made again without one, so these people have to be added to projects later.</source>
        <translation>
            <numerusform>%Ln of the invitations names no project, or the service does not tell. It is made again without one, so this person has to be added to projects later.</numerusform>
            <numerusform>%Ln of the invitations name no project, or the service does not tell. They are made again without one, so these people have to be added to projects later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JournalDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries of this plan only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key …%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::JournalPage</name>
    <message>
        <source>Only with entries of one plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry as plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as text (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be tried again: it needs an answer that never came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an entry of the plan to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed through Steward: every plan, every request with what came of it, and what people decided about it, newest first. What can be taken back can be undone from here, as a plan; what failed can be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal is kept on this computer and never edited: each entry carries the hash of the one before it, so that a change would show at the head of the page. What other people do elsewhere stands in the service’s audit log, not here. Secrets are in neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain broken at entry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of one plan: they can be undone or tried again together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of different plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its request, its answer and its place in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing has been changed through Steward yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) since %1</source>
        <translation>
            <numerusform>%Ln entry since %1</numerusform>
            <numerusform>%Ln entries since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln line selected</numerusform>
            <numerusform>%Ln lines selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed through Steward yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every plan that is applied stands here, with each request and its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are never edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of this year: &quot;Mon 23 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is applying this plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::JournalText</name>
    <message>
        <source>Decided to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided to apply it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left it unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped the rest of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done</source>
        <translation>
            <numerusform>All %Ln step done</numerusform>
            <numerusform>All %Ln steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln step(s) done</source>
        <translation>
            <numerusform>%L1 of %Ln step done</numerusform>
            <numerusform>%L1 of %Ln steps done</numerusform>
        </translation>
    </message>
    <message>
        <source>Began a rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed the systems that use the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided where the new key is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the answer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the secret of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed the secret over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that the secret is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked %1</source>
        <comment>a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused %1, because: %2</source>
        <comment>a system, a reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the tick of %1 back</source>
        <comment>a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the length of the quiet period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw the new key at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard the old key: the quiet period began anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key was silent for long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the old key gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on without an expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a gate by name, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of %1 …%2</source>
        <comment>name and ending of a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that the key has leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Began an offboarding that waits for %Ln rotation(s)</source>
        <translation>
            <numerusform>Began an offboarding that waits for %Ln rotation</numerusform>
            <numerusform>Began an offboarding that waits for %Ln rotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided about the keys of somebody who leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled the offboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed the offboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began to rotate the admin key in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the secret of the new admin key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the new admin key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went back: the new admin key is gone again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored the new admin key in the keychain and changed over to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key is rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key was not rotated; nothing has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation of the admin key left a key behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation of the admin key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offboarding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyCard</name>
    <message>
        <source>Move to a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why: for the journal and the leaver’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward itself uses this key: connect with another one before you delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts have no admin keys. Make another one first where this one is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Default project takes no service accounts, so this key has nowhere to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic is being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in 30 days</source>
        <translation>
            <numerusform>%Ln request in 30 days</numerusform>
            <numerusform>%Ln requests in 30 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic of the last 30 days is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin key of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, policy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>systems that use a key</comment>
        <translation>
            <numerusform>%Ln listed</numerusform>
            <numerusform>%Ln listed</numerusform>
        </translation>
    </message>
    <message>
        <source>none listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyField</name>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyPlanText</name>
    <message>
        <source>Create service account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a key on %1</source>
        <comment>service account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create keys on %Ln service account(s)</source>
        <translation>
            <numerusform>Create keys on %Ln service account</numerusform>
            <numerusform>Create keys on %Ln service accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Delete %Ln key</numerusform>
            <numerusform>Delete %Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete service account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln service account(s)</source>
        <translation>
            <numerusform>Delete %Ln service account</numerusform>
            <numerusform>Delete %Ln service accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>Create admin key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not delete single keys of service accounts here. What can be done is to delete the whole service account %1. These keys stop working with it: %2.</source>
        <comment>service account, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyPolicySection</name>
    <message>
        <source>Key policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest age of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest age of a key in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest age in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older keys are marked on Keys and counted on Overview. 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeyWords</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(owner unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key of the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) listed.</source>
        <translation>
            <numerusform>%Ln system listed.</numerusform>
            <numerusform>%Ln systems listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system is listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner gone, key still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owned it is not known. %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no access any more. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working %1. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal key in production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops working when %1 leaves the project. %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than your policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old; your policy for this class is %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped working %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::KeysPage</name>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory of systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a key to see its owner, age and use, and to write down which systems use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;412 keys&quot; in &quot;34 projects&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>in … projects</comment>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin key(s)</source>
        <translation>
            <numerusform>%Ln admin key</numerusform>
            <numerusform>%Ln admin keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys appear here as soon as a project has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Policy for production: %Ln day(s)</source>
        <translation>
            <numerusform>Policy for production: %Ln day</numerusform>
            <numerusform>Policy for production: %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Used today</source>
        <comment>keys used in the last 24 hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <comment>keys of production projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems known</source>
        <comment>keys of which the systems that use them are listed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln key selected</numerusform>
            <numerusform>%Ln keys selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these keys stops when they are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every API key of every project, and the admin keys of the organization, in one table: whose it is, when it was last used and what is wrong with it. Quick filters find keys that nobody uses, that outlived their owner or that are older than your policy. The note and the list of systems that use a key are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys, owners and last uses come from the service, project by project; it tells the last use with some delay and never the key itself. Environment classes, notes and systems are kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with keys of service accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New admin key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete service account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 was not deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln key were not deleted.</numerusform>
            <numerusform>%Ln keys were not deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not delete single keys of service accounts here. What can be done is to delete the whole accounts; the plan names every key that goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key leaked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation was begun: another window of Steward leads those of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward itself uses this admin key. Rotate it instead, or connect with another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate Steward’s key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::LeakPanel</name>
    <message>
        <source>&amp;1  Revoke now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2  Replace, then revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a hard spend limit on the project, in dollars a month:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaked key: bots find a published key in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Since when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent since (est.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it can reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems that stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. In which order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the key is locked out at once. What uses it fails until it has a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An outage from now for %Ln system(s), until they have the new key. Whoever has the key is locked out at once.</source>
        <translation>
            <numerusform>An outage from now for %Ln system, until they have the new key. Whoever has the key is locked out at once.</numerusform>
            <numerusform>An outage from now for %Ln systems, until they have the new key. Whoever has the key is locked out at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>About ten minutes and no outage: the new key first. The leaked key can be used until you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. A stop-gap on the project?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard spend limit in dollars a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service enforces it with a delay and can overshoot. Take it off when the leak is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. Type the key’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1; some of it has no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything in %1; the service does not tell its scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke key now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is an amount in dollars and whole cents, such as 1500.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the key’s name: a deletion cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was leaked, or is suspected to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%Ln request(s))</source>
        <comment>model, cost</comment>
        <translation>
            <numerusform>%1 %2 (%Ln request)</numerusform>
            <numerusform>%1 %2 (%Ln requests)</numerusform>
        </translation>
    </message>
    <message>
        <source>without a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::LegendToggle</name>
    <message>
        <source>%1, shown in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, hidden in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click or Space hides it in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Click or Space shows it in the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would another model have cost?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>%1 — %2 — Steward</source>
        <comment>page, organization</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets that are not handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The secret of %Ln new key(s) is in memory only and would be lost. The old key keeps working, and the rotation makes another new key.</source>
        <translation>
            <numerusform>The secret of %Ln new key is in memory only and would be lost. The old key keeps working, and the rotation makes another new key.</numerusform>
            <numerusform>The secrets of %Ln new keys are in memory only and would be lost. The old keys keep working, and the rotations make other new keys.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it be lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MemberDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a message to send by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no use of an API key is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>so far; not all have been read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has left, keys still work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1. Whoever has a copy can go on using them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a copy can go on using them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This invitation has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot send it again; a new one has to be made in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner who is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners may change everything. Last use of an API key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation names no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is invited has no keys yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None read so far; not all lists have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MemberPlans</name>
    <message>
        <source>Change the role of %1 to %2</source>
        <comment>title of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the role of %Ln people to %1</source>
        <comment>title of a plan</comment>
        <translation>
            <numerusform>Change the role of %Ln person to %1</numerusform>
            <numerusform>Change the role of %Ln people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>to which people are added</comment>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>person, projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>Add %Ln person to %1</numerusform>
            <numerusform>Add %Ln people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>in which roles are changed</comment>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 a project %2 in %3</source>
        <comment>person, role, projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln people a project %1 in %2</source>
        <comment>role, projects</comment>
        <translation>
            <numerusform>Make %Ln person a project %1 in %2</numerusform>
            <numerusform>Make %Ln people a project %1 in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>from which people are removed</comment>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>person, projects</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people from %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>Remove %Ln person from %1</numerusform>
            <numerusform>Remove %Ln people from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people from the organization</source>
        <translation>
            <numerusform>Remove %Ln person from the organization</numerusform>
            <numerusform>Remove %Ln people from the organization</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MemberWords</name>
    <message>
        <source>(name not known)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change everything: people, projects, keys, limits and billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May see the organization, and work in the projects they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role of this organization; what it allows is set in the platform’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left, %Ln key(s) live</source>
        <translation>
            <numerusform>Left, %Ln key live</numerusform>
            <numerusform>Left, %Ln keys live</numerusform>
        </translation>
    </message>
    <message>
        <source>Left, keys live</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Expired %Ln day ago</numerusform>
            <numerusform>Expired %Ln days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Expires in %Ln day</numerusform>
            <numerusform>Expires in %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation was sent to %1; it may be in the spam folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform as an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform as a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform with the role “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all keys have been read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>how long ago an invitation was sent: sent 5 d</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>in a sentence: sent 5 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no use of an API key is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person or an invitation to see projects, keys and what the role means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>a number of persons</comment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln invitation</numerusform>
            <numerusform>%Ln invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left with keys</source>
        <translation>
            <numerusform>%Ln left with keys</numerusform>
            <numerusform>%Ln left with keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>people who left and own keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys stop working when their owners lose access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>People and invitations in one table: what each may do, the projects they are in, the keys they own and when one of those keys was last used. Quick filters find owners, invitations that run out and people who have left but whose keys still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and invitations come from the service. Last use is that of a person’s keys, not a sign-in, which the service does not tell. Somebody who owns keys but is no longer a member is shown as having left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and invitations together: select only one kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with people who are in the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are managed by your identity provider: to be changed there.</source>
        <translation>
            <numerusform>%Ln of them is managed by your identity provider: to be changed there.</numerusform>
            <numerusform>%Ln of them are managed by your identity provider: to be changed there.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation that was accepted cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role in projects…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last owner cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages that wait behind the one shown</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MoneySection</name>
    <message>
        <source>Money and periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day %1 of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget period begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 00:00 UTC. “This period” on every page follows this. The service’s own limits run on its own monthly cycle, which it does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that stay provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today and this many days before it may still grow: the service books late. They are hatched in charts and read again with every round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show days of costs and usage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is estimated follows them; the bill does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When spend leaves its pattern.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::NewAdminKeyDialog</name>
    <message>
        <source>New admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it manages the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An admin key can remove people, delete keys and archive projects. It cannot call models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is shown once, when the plan has been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an admin key of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who or what is to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::NewKeyDialog</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>service account and its project</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only service accounts can be given keys from here. A person makes their own on the platform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On service account %1, beside the keys it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>One on each of %Ln service account(s), beside the keys they have.</source>
        <translation>
            <numerusform>One on each of %Ln service account, beside the keys they have.</numerusform>
            <numerusform>One on each of %Ln service accounts, beside the keys they have.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the service does not know expiry, it refuses the key and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise it may do everything that the service account may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, {project}, {date} and {number} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be called %1. {account}, {project}, {date} and {number} are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one permission.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <comment>in the project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of this name already. The new one will be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that ends in Production, Staging, Development or Analytics tells its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::NewServiceAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: it can do nothing yet</source>
        <comment>role of a service account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has a service account of this name already. The new one will be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the system that is to use it, best with its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is shown once, when the plan has been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can be made later; each secret is shown once, to whoever makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingAccess</name>
    <message>
        <source>Remove from projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the organization, last of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket, last day, who asked: for the journal and the leaver’s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves it with the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managed by your identity provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays while a key is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the organization any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln open invitation(s) to the same address</source>
        <translation>
            <numerusform>Revoke %Ln open invitation to the same address</numerusform>
            <numerusform>Revoke %Ln open invitations to the same address</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone: the person would have to be invited again, and keys are not brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by your identity provider: remove the person there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is being moved. Until everything uses the new key its owner stays; Steward waits for the rotations and says when they are done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingEnd</name>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record says who, when, what was decided about each key and why, which secrets the person may know, and what became of each step. It holds no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln step(s) are done.</source>
        <translation>
            <numerusform>%L1 of %Ln step is done.</numerusform>
            <numerusform>%L1 of %Ln steps are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) are done.</source>
        <translation>
            <numerusform>The one step is done.</numerusform>
            <numerusform>All %Ln steps are done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has ended: %L1 of %Ln step(s) are done.</source>
        <translation>
            <numerusform>The plan has ended: %L1 of %Ln step is done.</numerusform>
            <numerusform>The plan has ended: %L1 of %Ln steps are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations that are waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait any more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is shown in the main window. Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingKeys</name>
    <message>
        <source>What runs on a key stops when the key goes, and may stop when its owner goes. Decide about each key that is in use; keys that nobody has used lately are marked to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the keys of all projects have been read yet. There may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this person is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingNotices</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offboarding of %1 can go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is being moved any more; it waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingRecord</name>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in %1 days</source>
        <translation>
            <numerusform>%Ln request in %1 days</numerusform>
            <numerusform>%Ln requests in %1 days</numerusform>
        </translation>
    </message>
    <message>
        <source>requests not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In project %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the keys of all projects had been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts whose secrets the person may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced by %1; deleted %2</source>
        <comment>new key, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rotation was cancelled; the key is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rotation is under way, new key: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingSecrets</name>
    <message>
        <source>Service accounts whose secrets the person may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service account is known in the projects they were in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever worked in a project may have seen the secrets of its service accounts; nobody can tell from outside. Select those that matter: each gets a rotation, and nobody has to wait for it. The list goes into the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Do not rotate %Ln selected key(s)</source>
        <translation>
            <numerusform>Do not rotate %Ln selected key</numerusform>
            <numerusform>Do not rotate %Ln selected keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate the selected keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln selected key(s)</source>
        <translation>
            <numerusform>Rotate %Ln selected key</numerusform>
            <numerusform>Rotate %Ln selected keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Select keys in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingText</name>
    <message>
        <source>Admin key %1: %2</source>
        <comment>key, decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1 of %2: %3</source>
        <comment>key, project, decision</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <comment>title of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are moved still work, and their owner stays, until the rotations are done. Steward waits for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by a rotation to the new service account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by a rotation to the service account %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OffboardingWizard</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan and record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) to decide about</source>
        <translation>
            <numerusform>%Ln key to decide about</numerusform>
            <numerusform>%Ln keys to decide about</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln to decide</numerusform>
            <numerusform>%Ln to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s)</source>
        <translation>
            <numerusform>%Ln service account</numerusform>
            <numerusform>%Ln service accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Steward leads the rotations of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved, the old key is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rotation was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nobody waits for it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 stays until %Ln rotation(s) is/are done. This window can be closed: Steward goes on waiting, also over a restart, and says when it is time.</source>
        <translation>
            <numerusform>%1 stays until %Ln rotation is done. This window can be closed: Steward goes on waiting, also over a restart, and says when it is time.</numerusform>
            <numerusform>%1 stays until %Ln rotations are done. This window can be closed: Steward goes on waiting, also over a restart, and says when it is time.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys have been moved: nothing holds %1 back any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offboarding of %1 is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offboarding is given up; what was done stays done, and its rotations go on. The person can be offboarded again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided could not be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waits for %Ln rotation(s)</source>
        <translation>
            <numerusform>waits for %Ln rotation</numerusform>
            <numerusform>waits for %Ln rotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationView</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>Open the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a gate by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gate is there so that nothing breaks. Who opens it takes that upon themselves: the name and the reason stand in the journal and in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln urgent</numerusform>
            <numerusform>%Ln urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far; not everything has been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation type="unfinished"></translation>
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
        <source>%Ln archived</source>
        <translation>
            <numerusform>%Ln archived</numerusform>
            <numerusform>%Ln archived</numerusform>
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
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation>
            <numerusform>%Ln reader</numerusform>
            <numerusform>%Ln readers</numerusform>
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
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <translation>
            <numerusform>%Ln expires soon</numerusform>
            <numerusform>%Ln expire soon</numerusform>
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
        <source>in %Ln project(s)</source>
        <translation>
            <numerusform>in %Ln project</numerusform>
            <numerusform>in %Ln projects</numerusform>
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
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in production</numerusform>
            <numerusform>%Ln in production</numerusform>
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
        <source>oldest %Ln day(s)</source>
        <translation>
            <numerusform>oldest %Ln day</numerusform>
            <numerusform>oldest %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read: projects %1 · people %2 · keys %3 · costs %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs somebody today, how much there is of everything, what this period has cost so far and what changed last. Each figure and each line leads to the rows it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward works out what needs attention on this computer, from the lists it has read; a list that has not arrived yet is missing from it. Costs are what the service has counted so far, which lags by some hours. Latest changes come from the organization’s audit log where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one figure or line to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the rows it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::OwnKeyWizard</name>
    <message>
        <source>Make the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the admin key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward makes a new admin key, tries it, and stores it in %1. Only then does it change over and delete the old key …%2. If anything fails before that, the new key is deleted and nothing has changed. Where else the old key is used, it stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward %1</source>
        <comment>name of an admin key: date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration makes itself a key at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key comes from OPENAI_ADMIN_KEY: make a new one on the Keys page and change it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain: the new key would be gone when Steward is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in use is not in the list of admin keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads, writes, same organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is being tried: it has to read, to write and to be of this organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is being stored and read back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward uses the new key. The old one is being deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That failed: the new key is being deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: Steward uses the new key …%1, and the old one is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed: Steward goes on with the old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward uses the new key …%1, but the old one is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that is not needed is still there: …%1. Delete it on the Keys page once you know which one the keychain has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of Steward leads the changes of keys of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation is under way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PageRegistry</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>heading in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <comment>heading in the sidebar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Palette</name>
    <message>
        <source>Find a person, project, key or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name. What was read from the organization is searched, and every page and action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose   Enter opens   Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; actions   # projects   @ people   …4 key ending</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PaletteModel</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PartsForm</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts, without their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard spend limit and alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class and cost centre, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people who are not in the organization, as readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the settings of %Ln project(s)…</source>
        <translation>
            <numerusform>Reading the settings of %Ln project…</numerusform>
            <numerusform>Reading the settings of %Ln projects…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s): only what differs.</source>
        <translation>
            <numerusform>%Ln step: only what differs.</numerusform>
            <numerusform>%Ln steps: only what differs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only class and cost centre differ. They are set at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be done</source>
        <translation>
            <numerusform>%Ln thing cannot be done</numerusform>
            <numerusform>%Ln things cannot be done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PauseAndCloseDialog</name>
    <message>
        <source>Close Steward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s) have ended</source>
        <translation>
            <numerusform>%1 of %Ln step has ended</numerusform>
            <numerusform>%1 of %Ln steps have ended</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done and what was not stands in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing: what is under way ends first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is being applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) are being applied.</source>
        <translation>
            <numerusform>%Ln plan is being applied.</numerusform>
            <numerusform>%Ln plans are being applied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward closes as soon as the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other organization opens as soon as the answer is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It need not be waited for: what became of such a step is looked up when the plan goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way ends first, then the rest waits. Nothing is lost: the journal holds how far it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the next start Steward says so and offers to go on or to drop the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this organization is opened again, Steward says so and offers to go on or to drop the rest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PeopleGrid</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in it</source>
        <comment>role in a project: none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is nobody of this organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PeriodPicker</name>
    <message>
        <source>The days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days: %1, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last period, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanActivity</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way ends, the rest waits until you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is under way ends; what has not begun is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanController</name>
    <message>
        <source>The plan cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan waits for you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: %2 of %Ln step(s) done.</source>
        <translation>
            <numerusform>%1 ended: %2 of %Ln step done.</numerusform>
            <numerusform>%1 ended: %2 of %Ln steps done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan was interrupted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is under way. You can go on with it or drop the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a plan that Steward can apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by another version of Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place that does not fit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was made for another organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to that organization to open it there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: it is so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanExport</name>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan file (JSON), to be opened again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Open plan…” in the menu brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanList</name>
    <message>
        <source>Steps of the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanPage</name>
    <message>
        <source>One plan: what will be changed, in which order, and what each step breaks. Nothing is sent before it is applied. While it is applied the steps say what has become of them; it can be paused and stopped between them, and goes on when this page is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step breaks is worked out from what Steward has read of the organization. Each step is checked again at the moment of applying, and everything is recorded in the journal before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan, when it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the step out, or take it in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold like steps that stand in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete service account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft · made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Both parts are counted: &quot;9 steps, 18 requests&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>each is looked at before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln dangerous</source>
        <translation>
            <numerusform>%Ln dangerous</numerusform>
            <numerusform>%Ln dangerous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be undone</source>
        <translation>
            <numerusform>%Ln cannot be undone</numerusform>
            <numerusform>%Ln cannot be undone</numerusform>
        </translation>
    </message>
    <message>
        <source>Before each step Steward checks that the organization still looks as it does here. If somebody else has changed it, that step stops and you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <comment>time of day, person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave this page; the plan goes on and stands in the activity list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Retry %Ln failed</numerusform>
            <numerusform>Retry %Ln failed</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has stopped: the journal could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has stopped. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses without waiting for answers. What became of them is looked up when you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo done steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps and the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is applying this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is applying this plan: %1, process %2 on %3, since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can watch here what it does. What is left can be decided as soon as it rests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanProgress</name>
    <message>
        <source>Progress of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <translation>
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile</source>
        <translation>
            <numerusform>%Ln changed meanwhile</numerusform>
            <numerusform>%Ln changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown, being re-read</source>
        <translation>
            <numerusform>%Ln unknown, being re-read</numerusform>
            <numerusform>%Ln unknown, being re-read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln under way</numerusform>
            <numerusform>%Ln under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln dropped</numerusform>
            <numerusform>%Ln dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PlanStepsModel</name>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanText</name>
    <message>
        <source>Create project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role of %1 to %2</source>
        <comment>person, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 to %2 as %3</source>
        <comment>person, project, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role of %1 in %2 to %3</source>
        <comment>person, project, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>person, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 as %2 into the Default project</source>
        <comment>address, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 as %2, into no project</source>
        <comment>address, role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1 as %2, into %3</source>
        <comment>address, role, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invite %1 as %2, into %Ln project(s)</source>
        <comment>address, role</comment>
        <translation>
            <numerusform>Invite %1 as %2, into %Ln project</numerusform>
            <numerusform>Invite %1 as %2, into %Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Create service account %1 in %2, without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create service account %1 with a key in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key %1 on service account %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete service account %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the role of service account %1 in %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename service account %1 in %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key %1 of %2</source>
        <comment>key, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create admin key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete admin key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the hard spend limit of %1 to %2 a month</source>
        <comment>where, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the hard spend limit of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert by e-mail when %1 has spent %2 in a month</source>
        <comment>where, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an alert of %1 to %2 a month</source>
        <comment>where, amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a spend alert of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rate limits of %1 in %2</source>
        <comment>model, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, reading again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, secret lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known any more, it was %2.</source>
        <comment>member, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 now, it was %3 when the plan was made.</source>
        <comment>member, value, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member</source>
        <comment>role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>title of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: %1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the scopes of key %1 of %2</source>
        <comment>key, project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a key expires in</comment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a key expires in</comment>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>Let key %1 of %2 expire in %3</source>
        <comment>key, project, span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlanWords</name>
    <message>
        <source>Plan: %1</source>
        <comment>title of a plan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>Invite %Ln person</numerusform>
            <numerusform>Invite %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>Revoke %Ln invitation</numerusform>
            <numerusform>Revoke %Ln invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the role of %Ln person(s)</source>
        <translation>
            <numerusform>Change the role of %Ln person</numerusform>
            <numerusform>Change the role of %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln person(s) from the organization</source>
        <translation>
            <numerusform>Remove %Ln person from the organization</numerusform>
            <numerusform>Remove %Ln people from the organization</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln membership(s) of projects</source>
        <translation>
            <numerusform>Add %Ln membership of projects</numerusform>
            <numerusform>Add %Ln memberships of projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln role(s) in projects</source>
        <translation>
            <numerusform>Change %Ln role in projects</numerusform>
            <numerusform>Change %Ln roles in projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln membership(s) of projects</source>
        <translation>
            <numerusform>End %Ln membership of projects</numerusform>
            <numerusform>End %Ln memberships of projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s)</source>
        <translation>
            <numerusform>Create %Ln project</numerusform>
            <numerusform>Create %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln project(s)</source>
        <translation>
            <numerusform>Rename %Ln project</numerusform>
            <numerusform>Rename %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln project(s)</source>
        <translation>
            <numerusform>Archive %Ln project</numerusform>
            <numerusform>Archive %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln service account(s)</source>
        <translation>
            <numerusform>Create %Ln service account</numerusform>
            <numerusform>Create %Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln service account(s)</source>
        <translation>
            <numerusform>Change %Ln service account</numerusform>
            <numerusform>Change %Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln service account(s)</source>
        <translation>
            <numerusform>Delete %Ln service account</numerusform>
            <numerusform>Delete %Ln service accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln key(s)</source>
        <translation>
            <numerusform>Create %Ln key</numerusform>
            <numerusform>Create %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>Delete %Ln key</numerusform>
            <numerusform>Delete %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln hard spend limit(s)</source>
        <translation>
            <numerusform>Set %Ln hard spend limit</numerusform>
            <numerusform>Set %Ln hard spend limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln hard spend limit(s)</source>
        <translation>
            <numerusform>Remove %Ln hard spend limit</numerusform>
            <numerusform>Remove %Ln hard spend limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln spend alert(s)</source>
        <translation>
            <numerusform>Create %Ln spend alert</numerusform>
            <numerusform>Create %Ln spend alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln spend alert(s)</source>
        <translation>
            <numerusform>Change %Ln spend alert</numerusform>
            <numerusform>Change %Ln spend alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln spend alert(s)</source>
        <translation>
            <numerusform>Remove %Ln spend alert</numerusform>
            <numerusform>Remove %Ln spend alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln rate limit(s)</source>
        <translation>
            <numerusform>Change %Ln rate limit</numerusform>
            <numerusform>Change %Ln rate limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost. Re-reading, not repeating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and you left it at that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost. Steward looks what became of it before it goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and its secret with it. Delete the key and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was so already. Counts as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln step(s)</source>
        <translation>
            <numerusform>Apply %Ln step</numerusform>
            <numerusform>Apply %Ln steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Create project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps %1, %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>steps %1, %2 and %Ln more</source>
        <translation>
            <numerusform>steps %1, %2 and %Ln more</numerusform>
            <numerusform>steps %1, %2 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: it shows plans but cannot apply them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward has no key of this connection to send anything with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its archive Steward cannot keep the journal, and nothing is sent that is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: %1. Leave out what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) still to be typed (%1)</source>
        <translation>
            <numerusform>%Ln name still to be typed (%1)</numerusform>
            <numerusform>%Ln names still to be typed (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln key(s)</source>
        <translation>
            <numerusform>Change %Ln key</numerusform>
            <numerusform>Change %Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Change key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted; nothing is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopping; what is under way ends first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln step failed</numerusform>
            <numerusform>%Ln steps failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) changed meanwhile</source>
        <translation>
            <numerusform>%Ln step changed meanwhile</numerusform>
            <numerusform>%Ln steps changed meanwhile</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost, and the service does not tell the scopes of a key: whether they have changed is not known. Leave it at that, and set them again in another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program applies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is applying this step. What comes of it will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PlotCard</name>
    <message>
        <source>Copy as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PriceDialog</name>
    <message>
        <source>New price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as usage names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sold as batch jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid until the next price of the model begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars for a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image, second, character or session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch jobs cost, of these prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty what is not sold. Use that has no price is left out of estimates and named there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong with one of several amounts; %1: its label</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one amount is needed; 0 is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another price of this model begins on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that one, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PriceWords</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln digit(s) after the point</source>
        <translation>
            <numerusform>at most %Ln digit after the point</numerusform>
            <numerusform>at most %Ln digits after the point</numerusform>
        </translation>
    </message>
    <message>
        <source>an amount in dollars is expected, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names, one after the other</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in batch jobs</source>
        <extracomment>%1: &quot;12 requests&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices are not kept on this computer: they hold until Steward is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) have no price</source>
        <translation>
            <numerusform>%Ln model has no price</numerusform>
            <numerusform>%Ln models have no price</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what they were used for is left out of every estimate, for all days or for those before their first price. Choose one below to give it a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a price to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was used on these days, and nothing says what that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own price. Built-in prices of the model are kept and can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own price. Without it the model has none for these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in. If you change it, your own price stands in its place until you restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything estimated follows at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of %1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your price of %1 is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in prices of %1 are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Steward estimates with: what a key that runs away costs, what caching and batch jobs save, what another model would cost. The bill does not depend on it. Input, cached and output are dollars for a million tokens, the others dollars for one; batch jobs cost that part of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore built-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” is taken over: %1 %2.</source>
        <extracomment>%1: &quot;12 prices&quot;, %2: &quot;of 5 models&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln model(s)</source>
        <translation>
            <numerusform>of %Ln model</numerusform>
            <numerusform>of %Ln models</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prices in force are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a price table: %1.</source>
        <extracomment>%1: where in a file, such as &quot;prices[3].from&quot;; %2: what is wrong there, in English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProgressLine</name>
    <message>
        <source>Reading, %L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProjectDetail</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <comment>class of a project, from its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active, the Default project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln owner</numerusform>
            <numerusform>%Ln owners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s)</source>
        <translation>
            <numerusform>%Ln service account</numerusform>
            <numerusform>%Ln service accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal</source>
        <comment>keys that belong to people</comment>
        <translation>
            <numerusform>%Ln personal</numerusform>
            <numerusform>%Ln personal</numerusform>
        </translation>
    </message>
    <message>
        <source>no key was ever used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the hard limit of %2 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit %1 a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hard limit on this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests are being refused: the limit of %1 is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests will be refused at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 used in this budget period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard spend limit on production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(owner unknown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists nothing of an archived project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no service accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project has no keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProjectPicker</name>
    <message>
        <source>Find a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 ticked</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln of %1 ticked</numerusform>
            <numerusform>%Ln of %1 ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ProjectPlanText</name>
    <message>
        <source>Create project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s)</source>
        <translation>
            <numerusform>Create %Ln project</numerusform>
            <numerusform>Create %Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s) for %1</source>
        <translation>
            <numerusform>Create %Ln project for %1</numerusform>
            <numerusform>Create %Ln projects for %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename project %1 to %2</source>
        <comment>name, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive project %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln project(s)</source>
        <translation>
            <numerusform>Archive %Ln project</numerusform>
            <numerusform>Archive %Ln projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ProjectsDialog</name>
    <message>
        <source>Add to projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role in projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that they made in a project are not deleted by this; the plan says how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 in it</source>
        <extracomment>How many of the people chosen are in a project: 3 of 4</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in every project that takes people by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are in no project that people can be taken out of by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ProjectsPage</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archived projects too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no spend limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a project to see its people, service accounts and keys, and to set its class and cost centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guess from the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cost centre…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cost centre of %Ln project(s), kept on this computer; empty removes it:</source>
        <translation>
            <numerusform>Cost centre of %Ln project, kept on this computer; empty removes it:</numerusform>
            <numerusform>Cost centre of %Ln projects, kept on this computer; empty removes it:</numerusform>
        </translation>
    </message>
    <message>
        <source>first reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;38 projects&quot; and &quot;4 archived&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <translation>
            <numerusform>%Ln archived</numerusform>
            <numerusform>%Ln archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization has no projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cost centre</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <comment>cost centres</comment>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <comment>cost centre</comment>
        <translation>
            <numerusform>%Ln without</numerusform>
            <numerusform>%Ln without</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class and the cost centre of all of them can be set above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) selected</source>
        <translation>
            <numerusform>%Ln project selected</numerusform>
            <numerusform>%Ln projects selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Every project with its people, service accounts, keys, spend of this period and limit. The environment class and the cost centre are yours: Steward guesses the class from the name until you set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and what is in them come from the service; archived ones are read when you ask for them. Spend is what the service has counted so far. Class and cost centre are kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archived project cannot be changed any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with the Default project: the service does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four projects for one purpose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a blueprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export blueprint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RangeDialog</name>
    <message>
        <source>Show any days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RemoveConnectionDialog</name>
    <message>
        <source>Delete what was read, and the notes and labels made here, as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key is deleted from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the service nothing changes: the key stays valid until it is revoked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RenameConnectionDialog</name>
    <message>
        <source>Rename connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RenameProjectDialog</name>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its class follows from its name: %1, now %2.</source>
        <comment>class after, class before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportAction</name>
    <message>
        <source>Monthly report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a period has cost, as a PDF for the books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report of %1 was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written: the figures of %1 are not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days are missing or may still change. Ask for it again to write it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportCharts</name>
    <message>
        <source>Each day by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each week by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each month by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Striped bars are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up; dotted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other project(s)</source>
        <translation>
            <numerusform>%Ln other project</numerusform>
            <numerusform>%Ln other projects</numerusform>
        </translation>
    </message>
    <message>
        <source>Added up; dotted: %1; dashed: the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added up; dashed: the forecast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Write it although it is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not held.</source>
        <translation>
            <numerusform>%Ln day is not held.</numerusform>
            <numerusform>%Ln days are not held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service may still book on %Ln day(s).</source>
        <translation>
            <numerusform>The service may still book on %Ln day.</numerusform>
            <numerusform>The service may still book on %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are still to come.</source>
        <translation>
            <numerusform>%Ln day is still to come.</numerusform>
            <numerusform>%Ln days are still to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day is held and settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking whether these days are complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDF for the books about the whole organization, whatever a page is filtered by: totals, the period before, the budget, cost centres, projects, what moved most and incidents. All days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportPdf</name>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), UTC</source>
        <translation>
            <numerusform>%Ln day, UTC</numerusform>
            <numerusform>%Ln days, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of those days are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <extracomment>%1: a change in percent, %2: an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is set for such a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance from the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with: not all days of the period before are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing cost more or less than in the period before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project and no line item left its own pattern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) are not listed.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln smaller one is not listed.</numerusform>
            <numerusform>%Ln smaller ones are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend report of %1, %2</source>
        <extracomment>%1: an organization, %2: a period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>generated on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend report, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project has a budget for such a period.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a sheet</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportTables</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups of a table</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <comment>an incident nobody has acknowledged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an incident somebody has acknowledged</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects with a budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ReportWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>a date and a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Complete: all %Ln day(s) are held and settled.</source>
        <translation>
            <numerusform>Complete: the %Ln day is held and settled.</numerusform>
            <numerusform>Complete: all %Ln days are held and settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln day(s) are not held (%1), so that every figure may be too low.</source>
        <translation>
            <numerusform>Incomplete: %Ln day is not held (%1), so that every figure may be too low.</numerusform>
            <numerusform>Incomplete: %Ln days are not held (%1), so that every figure may be too low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional: the service may still book on %Ln day(s) (%1).</source>
        <translation>
            <numerusform>Provisional: the service may still book on %Ln day (%1).</numerusform>
            <numerusform>Provisional: the service may still book on %Ln days (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of the period are still to come.</source>
        <translation>
            <numerusform>%Ln day of the period is still to come.</numerusform>
            <numerusform>%Ln days of the period are still to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures are not final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 10 % off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 % or more off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no budget to measure by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed costs as the service tells them, by UTC day, project and line item, from Steward’s own archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days were last fetched on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln day complete</numerusform>
            <numerusform>%Ln days complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provisional</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln provisional</numerusform>
            <numerusform>%Ln provisional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not held</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln not held</numerusform>
            <numerusform>%Ln not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service’s own groupings disagree on %Ln day(s), first on %1: %2 ungrouped, %3 by project, %4 by line item.</source>
        <translation>
            <numerusform>The service’s own groupings disagree on %Ln day, first on %1: %2 ungrouped, %3 by project, %4 by line item.</numerusform>
            <numerusform>The service’s own groupings disagree on %Ln days, first on %1: %2 ungrouped, %3 by project, %4 by line item.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln complete day(s) the service’s totals and groupings agree to the cent.</source>
        <translation>
            <numerusform>On %Ln complete day the service’s totals and groupings agree to the cent.</numerusform>
            <numerusform>On %Ln complete days the service’s totals and groupings agree to the cent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has restated days that had been complete %Ln time(s), by %1 in all.</source>
        <translation>
            <numerusform>The service has restated days that had been complete %Ln time, by %1 in all.</numerusform>
            <numerusform>The service has restated days that had been complete %Ln times, by %1 in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside these figures, and in none of them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget is the organization’s monthly spend limit as it is set now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billed for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the usual %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of it “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few complete days are held for a forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast to %1: %2. In 8 of 10 such periods it is between %3 and %4 (80 % band).</source>
        <extracomment>%1: a day, %2: an amount, %3 and %4: amounts between which it is likely to be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 above the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 below the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used up</source>
        <comment>a project&apos;s budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 % or more used</source>
        <comment>of a project&apos;s budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within</source>
        <comment>a project&apos;s budget</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets of projects are their monthly spend limits as they are set now. The service may begin its month on another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast is an estimate from the days so far and the weeks before: pattern of the week, level and trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most of it of the project %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ResourcePage</name>
    <message>
        <source>Table and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>Copy %Ln row</numerusform>
            <numerusform>Copy %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln id(s)</source>
        <translation>
            <numerusform>Copy %Ln id</numerusform>
            <numerusform>Copy %Ln ids</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc clears the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the filter: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is all of these at once: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under “%1” matches “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing under these filters matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone: %2. The filters without it: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The keys of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>The keys of %Ln project could not be read.</numerusform>
            <numerusform>The keys of %Ln projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The people of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>The people of %Ln project could not be read.</numerusform>
            <numerusform>The people of %Ln projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service accounts of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>The service accounts of %Ln project could not be read.</numerusform>
            <numerusform>The service accounts of %Ln projects could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spend limits of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>The spend limits of %Ln project could not be read.</numerusform>
            <numerusform>The spend limits of %Ln projects could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read at %1 is kept and marked below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the rows by what you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick filters, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go into the details of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows; with Shift and an arrow, several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter, then the selection, then close the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RoleChoice</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees the organization, and works in the projects they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes everything: people, projects, keys, limits and billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of a project</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the project and makes keys of their own in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also manages the project’s people, keys and limits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RotationCalendar</name>
    <message>
        <source>Rotate key %1 …%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Project %1. Keys of its class are rotated after %Ln day(s).</source>
        <translation>
            <numerusform>Project %1. Keys of its class are rotated after %Ln day.</numerusform>
            <numerusform>Project %1. Keys of its class are rotated after %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RotationPage</name>
    <message>
        <source>Cancel rotation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rotation, step by step: which systems use the key, the new key, the hand-over of its secret, the proof that the traffic has moved, the quiet period, and only then the deletion of the old key. What keeps the next step shut stands at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic comes from the service’s usage by key and minute, which lags by some minutes. Every decision and every request stands in the journal. You can leave the page, and close Steward, at any step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one field to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaked key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systems</numerusform>
        </translation>
    </message>
    <message>
        <source>new key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expiry set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun %1 by %2. Goes on if you close Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make time run faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration time runs %1 times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This connection may only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the last request is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is under way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key leaked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the expiry off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key goes on working, for whoever still needs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RotationPages</name>
    <message>
        <source>A rotation needs you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RotationText</name>
    <message numerus="yes">
        <source>Overdue by %Ln day(s)</source>
        <translation>
            <numerusform>Overdue by %Ln day</numerusform>
            <numerusform>Overdue by %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>Due in %Ln day</numerusform>
            <numerusform>Due in %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; due again on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet period can begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) still to be dealt with: %1</source>
        <translation>
            <numerusform>%Ln system still to be dealt with: %1</numerusform>
            <numerusform>%Ln systems still to be dealt with: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for traffic on the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet period</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft stop</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaked, or suspected to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key has carried traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key works for every model the old one used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every system is ticked or excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no request yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual length for this class of project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice the usual, because not all systems are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than the longest pause the key has made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is used about once a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key is used about once a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the systems that use the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was lost; another key has to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not stored yet; it is kept in memory only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the secret is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the old key expire, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and keep the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RotationsPage</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are being rotated, whom each of them waits for, and keys that are due. A rotation makes the new key first, watches the traffic move, and deletes the old one only when nothing uses it any more. Enter opens a rotation, or begins one for a key that is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a key is due comes from the policy in Settings and the day it was made. Rotations stand in the journal on this computer; the traffic is the service’s usage by key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln waits for you</numerusform>
            <numerusform>%Ln wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is being rotated, and none is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key on the Keys page and rotate it from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy: production %1, development %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::RowActions</name>
    <message>
        <source>Select a row first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SearchButton</name>
    <message>
        <source>Find a person, project, key or action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SecretDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service shows it this once, and Steward does not keep it. Store it in your password manager or where the program that uses it reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not marked as stored. Once this is closed, nobody can show the secret again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more secret(s) after this one</source>
        <translation>
            <numerusform>%Ln more secret after this one</numerusform>
            <numerusform>%Ln more secrets after this one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %Ln second.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SecretView</name>
    <message numerus="yes">
        <source>The secret, %Ln character(s), not read aloud</source>
        <translation>
            <numerusform>The secret, %Ln character, not read aloud</numerusform>
            <numerusform>The secret, %Ln characters, not read aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Kept on this computer; changes take effect at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your connections, how Steward looks, the day on which your budget period begins and how old a key may become in each class of project. Every change takes effect at once; there is nothing to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is kept on this computer. Admin keys lie in the system’s keychain, or in memory for this run where there is none, and in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From section to section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SeveralExport</name>
    <message>
        <source>The export was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported, each of one organization.</source>
        <translation>
            <numerusform>%Ln row exported, of one organization.</numerusform>
            <numerusform>%Ln rows exported, each of one organization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SharePlot</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %Ln needs attention</numerusform>
            <numerusform>%1, %Ln need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %Ln entry</numerusform>
            <numerusform>%1, %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SoftStopPanel</name>
    <message>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the old key expire by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ends the old key at a set time. Whoever still needs it notices then, while the rotation still knows what it was. Not every organization offers this: if yours does not, the rotation goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key expires in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when every gate holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendBadge</name>
    <message>
        <source>How it is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days are held, and which may still change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>time zone of all days on the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate: the bill, divided by usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs by %2 between the service’s own groupings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled to the cent, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reconciled yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service bills by project and line item, not by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward divides each billed amount of a day, project and line item among those who used what it bills, in proportion to their tokens, calls, images or seconds. The parts add up to the bill exactly; what nobody’s usage explains stays unattributed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 of %Ln organization</numerusform>
            <numerusform>%1 of %Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), every day held</source>
        <translation>
            <numerusform>%Ln organization, every day held</numerusform>
            <numerusform>%Ln organizations, every day held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendCard</name>
    <message>
        <source>Projects that spent most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2, UTC</source>
        <extracomment>a budget period, first and last day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reports no costs for this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs have not been read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against last period</source>
        <extracomment>%1: first and last day of the previous budget period</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to the same day, %2 in the whole of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per day, %1, %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched days are provisional and will still grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project has spent anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, provisional</source>
        <extracomment>a day and what it cost</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendCells</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, not in the total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, %1, not whole</source>
        <comment>a row that lacks costs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendCharts</name>
    <message>
        <source>Added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend added up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden: %1 of %2</source>
        <translation>
            <numerusform>%Ln group hidden: %1 of %2</numerusform>
            <numerusform>%Ln groups hidden: %1 of %2</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: provisional, will still grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, table follows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendFacts</name>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all of those days are held yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line is 10 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was spent then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekdays %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not held yet</source>
        <translation>
            <numerusform>%Ln day not held yet</numerusform>
            <numerusform>%Ln days not held yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not whole: %1 of %Ln organization(s)</source>
        <translation>
            <numerusform>not whole: %1 of %Ln organization</numerusform>
            <numerusform>not whole: %1 of %Ln organizations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendHead</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the others, what is kept on this computer is read; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 organizations</source>
        <comment>two or more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendIncidents</name>
    <message>
        <source>What left its own pattern, and what somebody has said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen to it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)…</source>
        <translation>
            <numerusform>%Ln incident…</numerusform>
            <numerusform>%Ln incidents…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendOrganizations</name>
    <message numerus="yes">
        <source>The total is not whole: it lacks costs of %1 of %Ln organization(s).</source>
        <translation>
            <numerusform>The total is not whole: it lacks costs of %1 of %Ln organization.</numerusform>
            <numerusform>The total is not whole: it lacks costs of %1 of %Ln organizations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) not held yet, the others count.</source>
        <translation>
            <numerusform>%1: %Ln day not held yet, the others count.</numerusform>
            <numerusform>%1: %Ln days not held yet, the others count.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no costs of these days are held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing has been read of it on this computer. Open it once, or synchronize it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its archive is damaged. Open it once: Steward sets the file aside and reads anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another program keeps its archive locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its archive was written by a newer Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its archive was written by an older Steward. Open it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its archive cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same organization by another key, counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its classes and cost centres could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendPage</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the money goes: by day and added up, by project, class, cost centre, line item, model, key or person, beside the period before. The table has the same figures as the charts; opening a row goes one level deeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billed costs as the service tells them, by UTC day, kept on this computer for as long as you like. The last days are provisional: the service still books on them. Money by person is an estimate: the bill, divided by usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a chart: from one bar or day to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a bar: from one group to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this bar, or look into this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a group above the bars: hide it in the chart, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: show only one project, line item, person, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where several organizations are connected, the list beside the title shows them together: what is kept of the others on this computer is read, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of one organization at a time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendTable</name>
    <message>
        <source>vs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1</source>
        <translation>
            <numerusform>%Ln selected, %1</numerusform>
            <numerusform>%Ln selected, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a bar to see its days alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No costs of these days are held yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward fetches them from the service, the newest days first, and keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has told the costs of these days: there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no costs that match every filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendTrail</name>
    <message>
        <source>All spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: undo the last choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SpendWords</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost centre</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line item</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln project</numerusform>
            <numerusform>%Ln projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s)</source>
        <translation>
            <numerusform>%Ln cost centre</numerusform>
            <numerusform>%Ln cost centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln line item</numerusform>
            <numerusform>%Ln line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
            <numerusform>%Ln models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln organization</numerusform>
            <numerusform>%Ln organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter on a row goes down to its projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a row goes down to its line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a row goes down to its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a row goes down to its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Last %Ln day</numerusform>
            <numerusform>Last %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>This period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln day before</numerusform>
            <numerusform>%Ln days before</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one cost centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vs whole period before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::StackedBars</name>
    <message>
        <source>not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden %1</source>
        <comment>an amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::StepDetail</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone, as a plan of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization is not as it was when the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply it all the same, or drop the step. The others go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the service objects to and retry, or drop the step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key %1 may not read what became of it. An owner can grant it the permission; then go on with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admin key %1 may not read what became of it: it lacks the permission %2. An owner can grant it; then go on with the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::StepList</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::Subjects</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, a number of further people</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SwitcherButton</name>
    <message>
        <source>Organization %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch organization (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only key of this run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of this run %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SwitcherMenu</name>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1	…%2</source>
        <comment>organization and the end of its key; the tab parts them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the &amp;demonstration organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect another organization…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move from this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SyncIndicator</name>
    <message>
        <source>What is being read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SyncWords</name>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln request waiting</numerusform>
            <numerusform>%Ln requests waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>what: keys, members, …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists read so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and its age: Up to date, 2 minutes ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>projects</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin keys</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of projects</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service accounts</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spend limits</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit log</source>
        <comment>in a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SystemTicks</name>
    <message>
        <source>No system is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Systems: %1 of %Ln dealt with</source>
        <translation>
            <numerusform>Systems: %1 of %Ln dealt with</numerusform>
            <numerusform>Systems: %1 of %Ln dealt with</numerusform>
        </translation>
    </message>
    <message>
        <source>This system has the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the excuse of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse %1 with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does it not need the new key? The reason stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SystemsEditor</name>
    <message>
        <source>Systems that use the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems from and to CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the service or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production, staging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vault path, CI secret, file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the secret is put in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system is listed. Write down what uses this key, so that nothing is forgotten when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system is saved as soon as it has a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SystemsGrid</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a system</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the secret is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this system out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the secret is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SystemsImportDialog</name>
    <message>
        <source>Systems from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 can be taken over. What is listed already is brought up to date; nothing is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln system</numerusform>
            <numerusform>%Ln systems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <comment>systems of … keys</comment>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Steward does not know are left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln problem:</numerusform>
            <numerusform>%Ln problems:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-taken-over.csv</source>
        <comment>a file&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln system(s)</source>
        <translation>
            <numerusform>Take over %Ln system</numerusform>
            <numerusform>Take over %Ln systems</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: it names no key, neither by id nor by name or ending. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: no key of this organization fits. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: several keys fit; give the key’s id. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: it names no system. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: more cells than the first line has columns; a separator too many? %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, cell %2: a quotation mark is not closed, so everything after it stands in one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, cell %2: text after a closing quotation mark was read as part of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::SystemsPanel</name>
    <message>
        <source>I do not know all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which systems use this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them gets the new key before the old one goes. What is listed for the key on the Keys page is filled in, and stays listed for the new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiet period will be twice as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to a person, %1. The new key will be a service account’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the service account %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its traffic of the last 30 days is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service tells of no request in the last 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests in the last 30 days, the last %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List a system, or say that you do not know all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A system a line: its name, or name, owner, where the secret is stored and how it is changed, as a spreadsheet has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too large for a list of systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of systems in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) added.</source>
        <translation>
            <numerusform>%Ln system added.</numerusform>
            <numerusform>%Ln systems added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood there already.</source>
        <translation>
            <numerusform>%Ln stood there already.</numerusform>
            <numerusform>%Ln stood there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SystemsTransfer</name>
    <message>
        <source>Inventory of systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems from CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems to CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet to fill in, with every key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systems were not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems from CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems to CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a list of systems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first line names no column “System”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold text. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the systems could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) taken over.</source>
        <translation>
            <numerusform>%Ln system taken over.</numerusform>
            <numerusform>%Ln systems taken over.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) under way</source>
        <translation>
            <numerusform>%Ln plan under way</numerusform>
            <numerusform>%Ln plans under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::TypedNameBox</name>
    <message>
        <source>Type the name to allow this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to allow this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not how the name begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to go</source>
        <translation>
            <numerusform>%Ln letter to go</numerusform>
            <numerusform>%Ln letters to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsagePage</name>
    <message>
        <source>Point at a bar, or use the arrow keys, for its figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter “%1”</source>
        <extracomment>On the button that takes filters away; %1: the names they are of, one after the other</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your organization asked of the service: requests, tokens, images, seconds and so on, by model, project, key or person, by day, hour or minute. Opening a row shows what it is made of. The last hour is followed while you look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures come from the service’s usage endpoints and are kept on this computer. Steward shows what the service counts; it reports no error rate. Days, hours and minutes are UTC. The newest days are provisional: the service may still add to them. “Data…” shows which days are held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the chart: previous or next bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table: what the row is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which days are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward shows what the service counts; it reports no error rate. Times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. The table follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) provisional</source>
        <translation>
            <numerusform>%Ln day provisional</numerusform>
            <numerusform>%Ln days provisional</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not held</source>
        <translation>
            <numerusform>%Ln day not held</numerusform>
            <numerusform>%Ln days not held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) not held</source>
        <translation>
            <numerusform>%Ln bar not held</numerusform>
            <numerusform>%Ln bars not held</numerusform>
        </translation>
    </message>
    <message>
        <source>followed while it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not followed: no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached: %1 of the input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch: %1 of the requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service counted nothing of this kind in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It appears here as it arrives, the newest days first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is held of this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been read yet, or the service no longer has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would another model cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorts the models by how close they came to their rate limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, saved about %2</source>
        <extracomment>%1: &quot;Cached: 31.2 % of the input tokens&quot;; %2: an amount</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated by the price table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1: no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate limits cannot be read without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rate limits are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service tells no rate limit of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closest to its rate limit: %1, %2</source>
        <extracomment>%1: a model; %2: share of its rate limit that its busiest minute took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a chart is of: a measure, a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsageWords</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC: not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes of this model are held for this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3, %4</source>
        <extracomment>A row, spoken: name of the group, how many, of what, share of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most tokens a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour, by minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours, by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days, by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This period, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last period, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 365 days, by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a rate limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger share of the two, at the busiest minute. The service tells limits by project: the organization’s is taken to be the largest of those of its busiest projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, close to the limit</source>
        <extracomment>a share of a rate limit, spoken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>share of a rate limit, and the limit: &quot;82 % of 10,000&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its limit</source>
        <comment>column: share of a rate limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>of a bucket of usage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a bucket of usage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::UsePlot</name>
    <message>
        <source>Requests a minute, last hour: %1 %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC: %2 %3, %4 %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests an hour, the last one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 UTC: %Ln request(s)</source>
        <translation>
            <numerusform>%1 UTC: %Ln request</numerusform>
            <numerusform>%1 UTC: %Ln requests</numerusform>
        </translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::VerbRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::WatchPanel</name>
    <message>
        <source>Requests a minute, last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence of the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key has to be silent for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the quiet period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the quiet period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is a shorter time enough? The reason stands in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent for %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since %1; %2. Steward need not run: it asks the service for the whole time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It began anew %Ln time(s), because the old key was used.</source>
        <translation>
            <numerusform>It began anew %Ln time, because the old key was used.</numerusform>
            <numerusform>It began anew %Ln times, because the old key was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is still on the old key? %Ln request(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>Who is still on the old key? %Ln request in the last hour, the last %1.</numerusform>
            <numerusform>Who is still on the old key? %Ln requests in the last hour, the last %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no regular one in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a burst every %Ln minute(s)</source>
        <translation>
            <numerusform>a burst every %Ln minute</numerusform>
            <numerusform>a burst every %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a burst every %Ln minute(s), at %1</source>
        <translation>
            <numerusform>a burst every %Ln minute, at %1</numerusform>
            <numerusform>a burst every %Ln minutes, at %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; batch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic could not be read; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traffic is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service told it at %1; it may lag by some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin quiet period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when %1 is ticked or excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens when the new key has carried traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key expires at %1; whoever still needs it stops then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it has been read, no gate opens by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the service’s; the service’s time counts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::WhatIfDialog</name>
    <message>
        <source>What would another model have cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No completions were used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, another project or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be reckoned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 it would have cost the same: about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 about %2 less: %3 (%4).</source>
        <extracomment>%1: a model; %2 and %3: amounts; %4: &quot;−78.3 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 about %2 more: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left out: there is no price for %1 on their days.</source>
        <translation>
            <numerusform>%Ln request left out: there is no price for %1 on its day.</numerusform>
            <numerusform>%Ln requests left out: there is no price for %1 on their days.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no price for cached tokens: they are reckoned as input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not sold as batch jobs: they are reckoned at its full price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that was used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate by the price table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed: the same requests with the same tokens; what was cached stays cached, batch jobs stay batch jobs; both sides by the price table, on the day of the request. Really, another model counts tokens differently, answers at another length and may not do the work as well. Only completions are reckoned. Days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steward::cli::Terminal</name>
    <message>
        <source>No organization is connected; ‘%1’ is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not connected. Connected: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization is connected. Connect one in the console, set OPENAI_ADMIN_KEY, or try --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several organizations are connected: %1. Choose one with --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration organization could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is served until Ctrl+C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no key for this organization. Connect it again in the console, or set OPENAI_ADMIN_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set OPENAI_ADMIN_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked; OPENAI_ADMIN_KEY works without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain to read the key from. Set OPENAI_ADMIN_KEY instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_ADMIN_KEY holds characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL is plain http, which would show the key to others. Use https; http is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL has a name, password, query or fragment in it. Give the bare address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL is not an address that can be used. It looks like https://api.openai.com/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Check the clock, the proxy and the certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the key: it is revoked, expired or mistyped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not read this. It takes an admin key (sk-admin-…) with the permission to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this address. Check OPENAI_BASE_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service limits how often it may be asked. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service had an error of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not the Admin API: perhaps a proxy or another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steward has a defect: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything that this needs has been read yet. Run it without --offline, or ‘steward sync’ first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook cannot be shown here. Give a file with --out, or redirect the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --connection exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connected organization, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the demonstration organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again what is still fresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings the local copy of an organization up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a list of an organization, with the API’s own names and ids. Reads what is not fresh first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what is stored here, without asking the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in which format with --format csv, json or xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--out needs the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--offline and --force exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--offline and --demo exclude each other: nothing of the demonstration is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves the demonstration organization on this computer until it is stopped. The address and the admin key to use are written to standard output, ready for a shell’s eval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; any free one if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number that decides about names and figures (1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small (some sixty people) or full (10,000).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute for each endpoint; 0 for no limit (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--throttle takes a number of requests a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale is small or full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests waiting, about %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database is of a newer Steward and was set aside: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local database was damaged and has been set aside: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 members, %4 invitations, %5 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What had arrived whole is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See steward --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project ‘%1’.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several projects are called ‘%1’; name one by its id: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a blueprint that can be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blueprint has %1 projects; --project and --new are for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs at the service; no plan was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are in %1; ‘steward plan apply’ applies them.</source>
        <translation>
            <numerusform>%Ln step are in %1; ‘steward plan apply’ applies them.</numerusform>
            <numerusform>%Ln steps are in %1; ‘steward plan apply’ applies them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs at the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: steward blueprint export PROJECT... [OPTIONS]
       steward blueprint apply FILE [OPTIONS]

A blueprint is a project, or several, as a file that can be read, kept and changed, without secrets: people, service
accounts, rate limits, spend limit and alerts.
  export  Write one, of projects by their names or ids.
  apply   Bring about what it says and is not so, in a project that is there or in a new one, by a plan.

steward blueprint COMMAND --help tells more.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes projects as a blueprint: a readable file without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which projects to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares a blueprint with what is there, shows the difference as a plan, asks, and applies it. Nothing that a project has beyond the blueprint is taken away. Without --project and --new each project goes by its own name: into the one that has it, else into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into this project, by name or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into a new project of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the plan to this file, for ‘steward plan apply’, and change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people who are not in the organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory for the secrets that the plan makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blueprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file holds the blueprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--project and --new exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with a blueprint: export or apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal’s chain is broken at entry %1: it, or one before it, was changed, removed or put in by something other than Steward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, chain intact.</source>
        <translation>
            <numerusform>%Ln entries, chain intact.</numerusform>
            <numerusform>%Ln entries, chain intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is exported as csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration keeps no journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may only read. Applying a plan takes a key that may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 cannot be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 needs --type &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was made for ‘%1’, which is not connected here. Name the organization with --connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was begun and has not ended: %1. ‘steward plan continue %2’ goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan was applied before, at %1; this time it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan makes keys, whose secrets are shown once. Say where to put them with --secrets-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to ask here; --yes applies it without. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln step(s) to %1? [y/N]</source>
        <translation>
            <numerusform>Apply %Ln step to %1? [y/N]</numerusform>
            <numerusform>Apply %Ln steps to %1? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>this version of Steward cannot read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this version of Steward does not know the operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it refers to a step that does not come before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each step needs an id of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing, or not of the form that is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a plan that can be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the organization has been read yet, so little can be said about dangers. ‘steward sync’ reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps are about is not known here, nor what they would break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan ‘%1’ to continue; ‘steward plan continue’ lists those that can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has ended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of step %1 is not in %2: it was lost when the plan was interrupted. Delete the key and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: steward plan show FILE [OPTIONS]
       steward plan apply FILE [OPTIONS]
       steward plan continue [PLAN-ID] [OPTIONS]

A plan is a file of changes to an organization, saved by the console or written by a script.
  show      Say what it would do and what is dangerous in it, without asking the service.
  apply     Show it, ask, and do it. Every step is in the journal before it is sent.
  continue  Go on with a plan that was interrupted; without its id, list those that can be.

steward plan COMMAND --help tells more.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--secrets-dir needs the name of a directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also apply steps about something that has changed since the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory for the secrets that the plan makes: a file for each key, named after its id, readable by you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a plan as the console would: each step, what is dangerous and what has to be known before. Nothing is asked of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (if not given), markdown or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the demonstration is stored that a plan could be shown against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which file holds the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a format; text, markdown and json are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applies a plan, after showing it and asking. Before each step the service is asked whether what it is about is still as it was. What was begun and not ended can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of something that the plan takes away or breaks, for each step that demands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with a plan that was interrupted: finds out what became of steps whose answer was lost, tries again what failed, applies the rest. Without a plan’s id, lists those that can be continued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let be what has not been done, and end the plan. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id, as the list shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--drop needs the plan’s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration keeps no plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do with a plan: show, apply or continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the key and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of key %1 is lost. Delete the key and create another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of ‘%1’ is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further step is begun; what is under way ends first. Ctrl+C again ends at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. ‘steward plan continue %2’ goes on; with --drop it lets the rest be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X  cannot be applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!! breaks something, or takes away what only an owner can give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!  cannot be taken back, or is about production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1</source>
        <comment>date and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs --type &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave costs and usage as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: costs and usage, %2 of %3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: costs and usage, %2 older days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: costs and usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written; --allow-incomplete writes what is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formats focus and dashboard are for costs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no period; this, last, 2026-10 and 2026-10-01..2026-10-31 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs cannot be grouped by ‘%1’, but by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has its own rows: --group-by does not go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv, json or xlsx; costs also focus or dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is not a format; csv, json, xlsx, focus and dashboard are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %Ln days.</source>
        <translation>
            <numerusform>Still to come: %Ln day.</numerusform>
            <numerusform>Still to come: %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF cannot be shown here. Give a file with --out, or redirect the output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are still to come. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; {period} in its name stands for the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a period that may still change as well; it says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to run: sync, export or report with its options, behind those of schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only sync, export and report can be scheduled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scheduled job has nobody who reads its output: give it a file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ depends on where the job runs: give the whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a command of Steward run every day, week or month: writes a systemd user timer and the service it starts, or prints a line for crontab. No key is written; the job takes it from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, week (Mondays) or month (when the last days of the period before are settled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day (06:00), UTC; in a crontab the computer’s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the schedule, of a-z, 0-9 and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a line for crontab and write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace a schedule of that name that runs something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync, export or report with its options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often with --every day, week or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is no time of day; 06:00 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ cannot be the name of a schedule; a-z, 0-9 and - can be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--crontab writes nothing: --name and --replace do not go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs every day at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs every Monday at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on day %1 of every month at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written by Steward and is left alone. Choose another --name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schedule ‘%1’ runs something else. Choose another --name, or give --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This switches it on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has a key in it, which no schedule may hold. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command has a line break or another control character in it, which no schedule can hold. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENAI_ADMIN_KEY is not written down: the job needs an organization that is connected in the console, and takes its key from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘crontab -e’ is where this line goes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has just applied this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process is applying this plan: %1, process %2 on %3, since %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organization is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‘%1’ is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage: this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list. Costs: day, project, line_item, api_key, environment, cost_centre, model, organization; project if not given. Usage: day, endpoint, project, person, api_key, model, batch, service_tier, environment, cost_centre, organization; day,project,model if not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage: write days that are missing or may still change as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs and usage: of every connected organization, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period, --group-by and --allow-incomplete are for costs and usage only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only costs and usage are exported of several organizations at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all-connections goes with neither --connection nor --demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage cannot be grouped by ‘%1’, but by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; of costs and usage {period} in its name stands for the days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projects, members, invites, keys, journal, costs or usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to export: projects, members, invites, keys, journal, costs or usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: steward [--demo | --connection NAME] [--tour DIR]
       steward COMMAND [OPTIONS]

Without a command the console opens its window:
  --demo             Open the demonstration organization.
  --connection NAME  Open this connected organization.
  --tour DIR         Write pictures of every page to this directory instead.

Commands, which need no display:
  sync         Bring the local copy of an organization up to date.
  export       Write lists, the journal, costs or usage as CSV, JSON, XLSX or FOCUS.
  report       Write the monthly report of what was spent as PDF.
  schedule     Have sync, export or report run every day, week or month.
  plan         Show, apply or continue a plan: changes that the console saved to a file.
  blueprint    Write projects as a file without secrets, and set the same up elsewhere.
  demo-server  Serve the demonstration organization on this computer.

steward COMMAND --help tells more.

Environment:
  OPENAI_ADMIN_KEY  Admin key to use for this run, not stored.
  OPENAI_BASE_URL   Address of the service; https://api.openai.com/v1 if not set.

Exit status:
  0  done
  1  failed
  2  the command line is wrong
  3  not connected, or the key was refused
  4  the service cannot be reached or does not answer as it should
  5  the plan is invalid, or must not be applied
  6  steps of the plan failed
  7  it is not known what became of a step
  8  the organization has changed since the plan was made
  9  the journal’s chain is broken
  10 days of the period are missing or may still change
  128 + N when stopped by signal N

Steward is not affiliated with OpenAI.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes and cost centres could not be set here: %1 They can be set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes what a period has cost as a PDF for the books: totals, the period before, the budget, cost centres, projects and their budgets, what moved most, incidents, and a forecast while the period is open. Reads what is not fresh first. A period that is not complete is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other process has not begun the plan. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If another process is applying the plan, say what it does and wait until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait and --drop do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--wait needs the plan’s id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --wait, what it does is told here until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer waiting; the other process goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other process is no longer applying the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has applied this plan meanwhile; it ended at %1. It is not applied again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process has begun this plan meanwhile, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 under way elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same organization as %2 and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milliseconds by which each answer is late, as across a network (0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--latency takes a number of milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
