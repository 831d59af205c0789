<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>It was not deleted.</source>
        <translation>Er wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>It was found to be gone at %1; this rotation did not delete it.</source>
        <translation>Er war um %1 nicht mehr da; diese Rotation hat ihn nicht gelöscht.</translation>
    </message>
    <message>
        <source>Deleted at %1.</source>
        <translation>Gelöscht um %1.</translation>
    </message>
    <message>
        <source>%1 requests on the new key, the first at %2; the last on the old key at %3; as the service told it up to %4</source>
        <translation>%1 Anfragen auf dem neuen Schlüssel, die erste um %2; die letzte auf dem alten um %3; wie der Dienst es bis %4 gesagt hat</translation>
    </message>
    <message>
        <source>not dealt with</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>has the new key; %1, %2</source>
        <translation>hat den neuen Schlüssel; %1, %2</translation>
    </message>
    <message>
        <source>excused: %1; %2, %3</source>
        <translation>entschuldigt: %1; %2, %3</translation>
    </message>
    <message>
        <source>saved as a file</source>
        <translation>als Datei gesichert</translation>
    </message>
    <message>
        <source>given to a command</source>
        <translation>an einen Befehl gegeben</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>Project %1, made at %2</source>
        <translation>Projekt %1, angelegt um %2</translation>
    </message>
    <message>
        <source>Belongs to a person: %1</source>
        <translation>Gehört einer Person: %1</translation>
    </message>
    <message>
        <source>Belongs to the service account %1</source>
        <translation>Gehört dem Dienstkonto %1</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>removed, because nobody had its secret</source>
        <translation>entfernt, weil niemand sein Geheimnis hatte</translation>
    </message>
    <message>
        <source>nobody has its secret</source>
        <translation>niemand hat sein Geheimnis</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>None was made.</source>
        <translation>Es wurde keiner angelegt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Verified at %1: %2</source>
        <translation>Geprüft um %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Quiet period: %1 (%2), begun anew %Ln time(s) because the old key was used</source>
        <translation>
            <numerusform>Ruhezeit: %1 (%2), %Ln-mal neu begonnen, weil der alte Schlüssel genutzt wurde</numerusform>
            <numerusform>Ruhezeit: %1 (%2), %Ln-mal neu begonnen, weil der alte Schlüssel genutzt wurde</numerusform>
        </translation>
    </message>
    <message>
        <source>Silent for long enough at %1: %2</source>
        <translation>Lange genug still um %1: %2</translation>
    </message>
    <message>
        <source>The old key was given an expiry: %1</source>
        <translation>Der alte Schlüssel bekam ein Ablaufdatum: %1</translation>
    </message>
    <message>
        <source>Gate “%1” was overridden by %2 at %3, because: %4</source>
        <translation>Schranke „%1“ wurde von %2 um %3 übergangen, weil: %4</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>Der Dienst hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Rotation of %1</source>
        <translation>Rotation von %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Begun at %1 by %2</source>
        <translation>Begonnen um %1 von %2</translation>
    </message>
    <message>
        <source>Under way: %1</source>
        <translation>Im Gang: %1</translation>
    </message>
    <message>
        <source>Cancelled at %1</source>
        <translation>Abgebrochen um %1</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <translation>Abgeschlossen um %1</translation>
    </message>
    <message>
        <source>Due again at %1</source>
        <translation>Wieder fällig um %1</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Not all systems were known.</source>
        <translation>Nicht alle Systeme waren bekannt.</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Journal: %1. Written at %2 by Steward.</source>
        <translation>Journal: %1. Um %2 von Steward geschrieben.</translation>
    </message>
    <message>
        <source>Campaign: %1</source>
        <translation>Kampagne: %1</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>%1 created key %2</source>
        <translation>%1 hat Schlüssel %2 erstellt</translation>
    </message>
    <message>
        <source>%1 changed key %2</source>
        <translation>%1 hat Schlüssel %2 geändert</translation>
    </message>
    <message>
        <source>%1 deleted key %2</source>
        <translation>%1 hat Schlüssel %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 uploaded certificate %2</source>
        <translation>%1 hat Zertifikat %2 hochgeladen</translation>
    </message>
    <message>
        <source>%1 deleted certificate %2</source>
        <translation>%1 hat Zertifikat %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 accepted the invitation to %2</source>
        <translation>%1 hat die Einladung zu %2 angenommen</translation>
    </message>
    <message>
        <source>%1 revoked the invitation of %2</source>
        <translation>%1 hat die Einladung von %2 zurückgezogen</translation>
    </message>
    <message>
        <source>%1 invited %2</source>
        <translation>%1 hat %2 eingeladen</translation>
    </message>
    <message>
        <source>%1 changed the organization’s settings</source>
        <translation>%1 hat die Einstellungen der Organisation geändert</translation>
    </message>
    <message>
        <source>%1 archived project %2</source>
        <translation>%1 hat Projekt %2 archiviert</translation>
    </message>
    <message>
        <source>%1 created project %2</source>
        <translation>%1 hat Projekt %2 erstellt</translation>
    </message>
    <message>
        <source>%1 changed project %2</source>
        <translation>%1 hat Projekt %2 geändert</translation>
    </message>
    <message>
        <source>%1 reset rate limit %2</source>
        <translation>%1 hat Ratenlimit %2 zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 changed rate limit %2</source>
        <translation>%1 hat Ratenlimit %2 geändert</translation>
    </message>
    <message>
        <source>%1 created service account %2</source>
        <translation>%1 hat Dienstkonto %2 erstellt</translation>
    </message>
    <message>
        <source>%1 deleted service account %2</source>
        <translation>%1 hat Dienstkonto %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed service account %2</source>
        <translation>%1 hat Dienstkonto %2 geändert</translation>
    </message>
    <message>
        <source>%1 added %2</source>
        <translation>%1 hat %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed %2</source>
        <translation>%1 hat %2 entfernt</translation>
    </message>
    <message>
        <source>%1 changed the role of %2</source>
        <translation>%1 hat die Rolle von %2 geändert</translation>
    </message>
    <message>
        <source>Somebody not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: who, %2: the service&apos;s name for an event, e.g. &apos;group.created&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Endet auf</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>Inhaberart</translation>
    </message>
    <message>
        <source>Owner’s address</source>
        <translation>Adresse des Inhabers</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Personal keys</source>
        <translation>Persönliche Schlüssel</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>Hartes Limit</translation>
    </message>
    <message>
        <source>% of limit</source>
        <translation>% des Limits</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Plan id</source>
        <translation>Plan-ID</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Budget used</source>
        <translation>Budget verbraucht</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Where the secret is</source>
        <translation>Wo das Geheimnis liegt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Zwischengespeichert</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>With the other</source>
        <translation>Mit dem anderen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>Environments</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytik</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Last used %1</source>
        <translation>Zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>%1 spends %2 times its usual</source>
        <translation>%1 gibt das %2-Fache des Üblichen aus</translation>
    </message>
    <message>
        <source>%1 has begun to spend</source>
        <translation>%1 verursacht erstmals Ausgaben</translation>
    </message>
    <message>
        <source>%1 on %2, usually %3</source>
        <translation>%1 am %2, üblich %3</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>Projekt zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) whose owner is gone still work</source>
        <translation>
            <numerusform>%Ln Schlüssel ohne Inhaber funktioniert noch</numerusform>
            <numerusform>%Ln Schlüssel ohne Inhaber funktionieren noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Show keys</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Hard spend limit on a production project</source>
        <translation>Hartes Ausgabenlimit auf einem Produktionsprojekt</translation>
    </message>
    <message>
        <source>%1 stops at %2; %3 used (%4)</source>
        <translation>%1 stoppt bei %2; %3 verbraucht (%4)</translation>
    </message>
    <message>
        <source>%1 stops at %2</source>
        <translation>%1 stoppt bei %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin key(s) expire soon</source>
        <translation>
            <numerusform>%Ln Admin-Schlüssel läuft bald ab</numerusform>
            <numerusform>%Ln Admin-Schlüssel laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>der erste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal key(s) in production</source>
        <translation>
            <numerusform>%Ln persönlicher Schlüssel in Produktion</numerusform>
            <numerusform>%Ln persönliche Schlüssel in Produktion</numerusform>
        </translation>
    </message>
    <message>
        <source>Each dies with its owner’s access</source>
        <translation>Jeder erlischt mit dem Zugang des Inhabers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) older than your policy</source>
        <translation>
            <numerusform>%Ln Schlüssel älter als Ihre Richtlinie</numerusform>
            <numerusform>%Ln Schlüssel älter als Ihre Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s); two or three are advised</source>
        <translation>
            <numerusform>%Ln Eigentümer; zwei oder drei sind ratsam</numerusform>
            <numerusform>%Ln Eigentümer; zwei oder drei sind ratsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) have expired</source>
        <translation>
            <numerusform>%Ln Einladung ist abgelaufen</numerusform>
            <numerusform>%Ln Einladungen sind abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Such mails often end in spam</source>
        <translation>Solche E-Mails landen oft im Spam</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s) expire within a week</source>
        <translation>
            <numerusform>%Ln Einladung läuft binnen einer Woche ab</numerusform>
            <numerusform>%Ln Einladungen laufen binnen einer Woche ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die erste %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production key(s) without a listed system</source>
        <translation>
            <numerusform>%Ln Produktionsschlüssel ohne eingetragenes System</numerusform>
            <numerusform>%Ln Produktionsschlüssel ohne eingetragenes System</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what to update when they are replaced</source>
        <translation>Niemand weiß, was beim Ersetzen anzupassen ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were never used</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nie genutzt</numerusform>
            <numerusform>%Ln Schlüssel wurden nie genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The offboarding of %1 can go on</source>
        <translation>Der Austritt von %1 kann weitergehen</translation>
    </message>
    <message>
        <source>No key is being moved any more; it waits for you</source>
        <translation>Kein Schlüssel zieht mehr um; er wartet auf Sie</translation>
    </message>
    <message>
        <source>%1 cost %2 times its usual</source>
        <translation>%1 hat das %2-Fache des Üblichen gekostet</translation>
    </message>
    <message>
        <source>%1 has begun to cost</source>
        <translation>%1 hat begonnen zu kosten</translation>
    </message>
    <message>
        <source>Show spend</source>
        <translation>Ausgaben zeigen</translation>
    </message>
    <message>
        <source>%1 was billed for the first time</source>
        <translation>%1 wurde zum ersten Mal abgerechnet</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The key %1 runs away</source>
        <extracomment>of a key that runs away: estimated cost by the hour, estimated cost since it began</extracomment>
        <translation>Der Schlüssel %1 läuft davon</translation>
    </message>
    <message>
        <source>About %1 an hour, some %2 so far</source>
        <translation>Etwa %1 in der Stunde, bisher rund %2</translation>
    </message>
</context>
<context>
    <name>KeyFlags</name>
    <message>
        <source>Owner gone</source>
        <translation>Ohne Inhaber</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Personal in production</source>
        <translation>Persönlich in Produktion</translation>
    </message>
    <message>
        <source>Older than policy</source>
        <translation>Älter als Richtlinie</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Unused 90 days</source>
        <translation>90 Tage ungenutzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>LostSecretText</name>
    <message>
        <source>Replace the key %1, whose secret is lost</source>
        <translation>Den Schlüssel %1 ersetzen, dessen Geheimnis verloren ist</translation>
    </message>
    <message>
        <source>The key whose secret is lost is not among the keys that are known, so that this plan does not delete it. Look for it when the keys have been read again.</source>
        <translation>Der Schlüssel, dessen Geheimnis verloren ist, ist nicht unter den bekannten Schlüsseln; dieser Plan löscht ihn daher nicht. Suchen Sie ihn, wenn die Schlüssel erneut gelesen sind.</translation>
    </message>
</context>
<context>
    <name>MemberStates</name>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>OwnKeyRotation</name>
    <message>
        <source>Rotate the admin key: delete %1</source>
        <translation>Admin-Schlüssel rotieren: %1 löschen</translation>
    </message>
</context>
<context>
    <name>OwnerKinds</name>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Unused 90 days</source>
        <translation>90 Tage ungenutzt</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Ohne Inhaber</translation>
    </message>
    <message>
        <source>Personal in production</source>
        <translation>Persönlich in Produktion</translation>
    </message>
    <message>
        <source>Older than policy</source>
        <translation>Älter als Richtlinie</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Production, no system listed</source>
        <translation>Produktion ohne System</translation>
    </message>
    <message>
        <source>Admin keys</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Left, with keys</source>
        <translation>Ehemalige mit Schlüsseln</translation>
    </message>
    <message>
        <source>Inactive 90 days</source>
        <translation>90 Tage inaktiv</translation>
    </message>
    <message>
        <source>No projects</source>
        <translation>Ohne Projekt</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Ohne Kostenstelle</translation>
    </message>
    <message>
        <source>Hard limit on production</source>
        <translation>Hartes Limit in Produktion</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Nicht archiviert</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Rückgängig zu machen</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
</context>
<context>
    <name>RotationFlowText</name>
    <message>
        <source>The old key %1 works as before.</source>
        <translation>Der alte Schlüssel %1 funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>The old key expires at %1 UTC; the service cannot take that back.</source>
        <translation>Der alte Schlüssel läuft um %1 UTC ab; der Dienst kann das nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>The new key %1 …%2 is there.</source>
        <translation>Der neue Schlüssel %1 …%2 ist da.</translation>
    </message>
</context>
<context>
    <name>RotationPlanText</name>
    <message>
        <source>Rotate %1: create the new key</source>
        <translation>%1 rotieren: den neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Rotate %1: delete the old key</source>
        <translation>%1 rotieren: den alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Rotate %1: delete the new key that nobody has the secret of</source>
        <translation>%1 rotieren: den neuen Schlüssel löschen, dessen Geheimnis niemand hat</translation>
    </message>
    <message>
        <source>Rotate %1: let the old key expire</source>
        <translation>%1 rotieren: den alten Schlüssel ablaufen lassen</translation>
    </message>
    <message>
        <source>Leaked key %1: limit its project</source>
        <translation>Bekannt gewordener Schlüssel %1: sein Projekt begrenzen</translation>
    </message>
    <message>
        <source>Rotate %1: put the expiry of the old key off</source>
        <translation>%1 rotieren: den Ablauf des alten Schlüssels hinausschieben</translation>
    </message>
</context>
<context>
    <name>RotationProblem</name>
    <message>
        <source>The gate does not hold, so nothing was done.</source>
        <translation>Die Schranke ist nicht offen, also wurde nichts getan.</translation>
    </message>
    <message>
        <source>The new key is in use, so it is not removed.</source>
        <translation>Der neue Schlüssel wird genutzt, also wird er nicht entfernt.</translation>
    </message>
    <message>
        <source>Another window of Steward leads the rotations of this organization.</source>
        <translation>Ein anderes Fenster von Steward führt die Rotationen dieser Organisation.</translation>
    </message>
    <message>
        <source>A request is under way. Try again when it has ended.</source>
        <translation>Eine Anfrage ist unterwegs. Versuchen Sie es erneut, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>The old key has expired, and an expired key cannot be changed.</source>
        <translation>Der alte Schlüssel ist abgelaufen, und ein abgelaufener Schlüssel lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
        <source>That is not the key’s name.</source>
        <translation>Das ist nicht der Name des Schlüssels.</translation>
    </message>
    <message>
        <source>A name is missing, or stands there twice.</source>
        <translation>Ein Name fehlt oder steht doppelt da.</translation>
    </message>
    <message>
        <source>That cannot be done at this step.</source>
        <translation>Das geht bei diesem Schritt nicht.</translation>
    </message>
</context>
<context>
    <name>steward::AboutDialog</name>
    <message>
        <source>About Steward</source>
        <translation>Über Steward</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <translation>Version %1, erstellt mit Qt %2</translation>
    </message>
    <message>
        <source>A console for organizations on the OpenAI Platform. An independent program, not affiliated with OpenAI.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Eine Konsole für Organisationen auf der OpenAI-Plattform. Ein unabhängiges Programm, nicht mit OpenAI verbunden.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::AccountsGrid</name>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>heading</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Add a service account</source>
        <translation>Dienstkonto hinzufügen</translation>
    </message>
    <message>
        <source>Leave this service account out</source>
        <translation>Dieses Dienstkonto weglassen</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>Name des Dienstkontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>With a key, whose secret is shown once</source>
        <translation>Mit einem Schlüssel, dessen Geheimnis einmal gezeigt wird</translation>
    </message>
    <message>
        <source>The service account “%1” stands here twice.</source>
        <translation>Das Dienstkonto „%1“ steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>steward::AcknowledgeDialog</name>
    <message>
        <source>I have seen to it</source>
        <translation>Ich habe mich darum gekümmert</translation>
    </message>
    <message>
        <source>&amp;Note (optional)</source>
        <translation>&amp;Notiz (freiwillig)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What it was, a ticket, who was told</source>
        <translation>Was es war, ein Ticket, wer Bescheid weiß</translation>
    </message>
    <message>
        <source>Kept on this computer with the time, and told in the monthly report.</source>
        <translation>Wird mit der Zeit auf diesem Computer aufbewahrt und im Monatsbericht genannt.</translation>
    </message>
    <message>
        <source>Kept on this computer with the time and your account’s name, %1, and told in the monthly report. It is not told again; you can take it back.</source>
        <translation>Wird mit der Zeit und dem Namen Ihres Kontos, %1, auf diesem Computer aufbewahrt und im Monatsbericht genannt. Es wird nicht noch einmal gemeldet; Sie können es zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::ActivityPopup</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>The service answers only a few requests a minute. Nothing is wrong, and nothing is lost: what you look at is read first.</source>
        <translation>Der Dienst beantwortet nur wenige Anfragen pro Minute. Es liegt kein Fehler vor, und nichts geht verloren: Was Sie gerade ansehen, wird zuerst gelesen.</translation>
    </message>
    <message>
        <source>You can use everything that has arrived.</source>
        <translation>Alles, was angekommen ist, können Sie schon nutzen.</translation>
    </message>
    <message>
        <source>Nothing is being read at the moment.</source>
        <translation>Zurzeit wird nichts gelesen.</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists read so far</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop reading everything</source>
        <translation>Alles Lesen anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading: %1</source>
        <translation>Lesen abbrechen: %1</translation>
    </message>
    <message>
        <source>Costs and usage</source>
        <translation>Kosten und Nutzung</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 von %2 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older day(s)</source>
        <comment>read so far</comment>
        <translation>
            <numerusform>%Ln älterer Tag</numerusform>
            <numerusform>%Ln ältere Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie der Desktop (%1)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers and money follow the language. Days are UTC, as the service bills them.</source>
        <translation>Zahlen und Beträge folgen der Sprache. Tage gelten in UTC, so wie der Dienst abrechnet.</translation>
    </message>
    <message>
        <source>Patterns beside colours</source>
        <translation>Muster neben Farben</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>steward::AttentionRow</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Urgent: %1</source>
        <translation>Dringend: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>steward::BlueprintApplyDialog</name>
    <message>
        <source>Apply a blueprint</source>
        <translation>Blaupause anwenden</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What is applied</source>
        <translation>Was angewendet wird</translation>
    </message>
    <message>
        <source>What a project has and the blueprint has not stays as it is.</source>
        <translation>Was ein Projekt hat und die Blaupause nicht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>Wohin %1 kommt</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Name des neuen Projekts</translation>
    </message>
    <message>
        <source>Choose where %1 goes.</source>
        <translation>Wählen Sie, wohin %1 kommt.</translation>
    </message>
    <message>
        <source>The new project needs a name.</source>
        <translation>Das neue Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Two of them go to the same project.</source>
        <translation>Zwei davon kommen in dasselbe Projekt.</translation>
    </message>
    <message>
        <source>Choose at least one project.</source>
        <translation>Wählen Sie mindestens ein Projekt.</translation>
    </message>
    <message>
        <source>Steward opens %1 first. The file is kept, and you go on from there.</source>
        <translation>Steward öffnet zuerst %1. Die Datei bleibt gewählt, und Sie machen dort weiter.</translation>
    </message>
    <message>
        <source>The organization that is open.</source>
        <translation>Die Organisation, die geöffnet ist.</translation>
    </message>
    <message>
        <source>Switch and go on</source>
        <translation>Wechseln und fortfahren</translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation>Das Projekt konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The comparison is not ready yet.</source>
        <translation>Der Vergleich ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
</context>
<context>
    <name>steward::BlueprintFiles</name>
    <message>
        <source>The blueprint was not written to %1.</source>
        <translation>Die Blaupause wurde nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Blueprint written.</source>
        <translation>Blaupause geschrieben.</translation>
    </message>
    <message>
        <source>Export blueprint</source>
        <translation>Blaupause exportieren</translation>
    </message>
    <message>
        <source>Blueprint (*.json)</source>
        <translation>Blaupause (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the settings of %Ln project(s)…</source>
        <translation>
            <numerusform>Die Einstellungen von %Ln Projekt werden gelesen …</numerusform>
            <numerusform>Die Einstellungen von %Ln Projekten werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The blueprint was not written: its projects could not be read.</source>
        <translation>Die Blaupause wurde nicht geschrieben: Ihre Projekte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Apply a blueprint</source>
        <translation>Blaupause anwenden</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be applied.</source>
        <translation>„%1“ kann nicht angewendet werden.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>steward::BlueprintPlanText</name>
    <message>
        <source>Apply a blueprint to %1</source>
        <translation>Blaupause auf %1 anwenden</translation>
    </message>
    <message numerus="yes">
        <source>Apply a blueprint of %Ln project(s)</source>
        <translation>
            <numerusform>Blaupause von %Ln Projekt anwenden</numerusform>
            <numerusform>Blaupause von %Ln Projekten anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <comment>project, project</comment>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>%1 is not in this organization.</source>
        <comment>address</comment>
        <translation>%1 ist nicht in dieser Organisation.</translation>
    </message>
    <message>
        <source>%1 has been invited and has not accepted yet.</source>
        <comment>address</comment>
        <translation>%1 ist eingeladen und hat noch nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 is managed by your identity provider. Change them there.</source>
        <comment>address</comment>
        <translation>%1 wird vom Identitätsanbieter verwaltet. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>The Default project takes no members and no service accounts.</source>
        <translation>Das Standardprojekt nimmt keine Mitglieder und keine Dienstkonten auf.</translation>
    </message>
    <message>
        <source>%1 has no rate limits for the model %2.</source>
        <comment>project, model</comment>
        <translation>%1 hat keine Ratenlimits für das Modell %2.</translation>
    </message>
    <message>
        <source>The role of service account %1 can be changed, but not taken away.</source>
        <translation>Die Rolle des Dienstkontos %1 lässt sich ändern, aber nicht wegnehmen.</translation>
    </message>
</context>
<context>
    <name>steward::BlueprintText</name>
    <message>
        <source>The file is not JSON.</source>
        <translation>Die Datei ist kein JSON.</translation>
    </message>
    <message>
        <source>The file is not a project blueprint.</source>
        <translation>Die Datei ist keine Projekt-Blaupause.</translation>
    </message>
    <message>
        <source>The blueprint was written by a newer version of Steward.</source>
        <translation>Die Blaupause stammt von einer neueren Version von Steward.</translation>
    </message>
    <message>
        <source>A blueprint has no such member.</source>
        <translation>So etwas gibt es in einer Blaupause nicht.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This stands in the blueprint twice.</source>
        <translation>Dies steht zweimal in der Blaupause.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dies ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This must be one of production, staging, development, analytics, other.</source>
        <translation>Dies muss eines von production, staging, development, analytics, other sein.</translation>
    </message>
    <message>
        <source>This must be an amount in dollars and whole cents.</source>
        <translation>Dies muss ein Betrag in Dollar und ganzen Cent sein.</translation>
    </message>
    <message>
        <source>This must not be below zero.</source>
        <translation>Dies darf nicht unter null sein.</translation>
    </message>
    <message>
        <source>This is missing or of the wrong type.</source>
        <translation>Dies fehlt oder hat den falschen Typ.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>JSON path, what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::BooksExport</name>
    <message>
        <source>FOCUS for chargeback tools (CSV)…</source>
        <translation>FOCUS für Programme zur Kostenverrechnung (CSV)…</translation>
    </message>
    <message>
        <source>As the service’s dashboard exports it (CSV)…</source>
        <translation>Wie das Dashboard des Dienstes exportiert (CSV)…</translation>
    </message>
    <message>
        <source>Export the costs</source>
        <translation>Kosten exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The costs were not written to %1.</source>
        <translation>Die Kosten wurden nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The costs of all projects in the period that is shown were written to %1.</source>
        <translation>Die Kosten aller Projekte im gezeigten Zeitraum wurden nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The costs were written to %1, but days are missing or may still change.</source>
        <translation>Die Kosten wurden nach %1 geschrieben, aber Tage fehlen oder können sich noch ändern.</translation>
    </message>
    <message>
        <source>Write them again once the period is complete.</source>
        <translation>Schreiben Sie sie erneut, wenn der Zeitraum vollständig ist.</translation>
    </message>
    <message>
        <source>The books know nothing of people: what a person has spent is an estimate.</source>
        <translation>Die Bücher kennen keine Personen: Was eine Person ausgegeben hat, ist geschätzt.</translation>
    </message>
    <message>
        <source>The service has not billed these days by key: what a key has spent is an estimate.</source>
        <translation>Der Dienst hat diese Tage nicht nach Schlüsseln abgerechnet: Was ein Schlüssel ausgegeben hat, ist geschätzt.</translation>
    </message>
    <message>
        <source>Take this filter away and export again.</source>
        <translation>Nehmen Sie diesen Filter weg und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The costs that the page is filtered to were written to %1.</source>
        <translation>Die Kosten, auf die die Seite eingegrenzt ist, wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>The costs that the page is filtered to were written to %1, but days are missing or may still change.</source>
        <translation>Die Kosten, auf die die Seite eingegrenzt ist, wurden in %1 geschrieben, aber Tage fehlen oder können sich noch ändern.</translation>
    </message>
</context>
<context>
    <name>steward::BrandPanel</name>
    <message>
        <source>Console for the OpenAI Platform</source>
        <translation>Konsole für die OpenAI-Plattform</translation>
    </message>
    <message>
        <source>Your organization, held on this computer</source>
        <translation>Ihre Organisation auf diesem Computer</translation>
    </message>
    <message>
        <source>Opens in under a second and works offline.</source>
        <translation>Öffnet in unter einer Sekunde, auch ohne Netz.</translation>
    </message>
    <message>
        <source>Made for looking first</source>
        <translation>Zum Hinsehen gemacht</translation>
    </message>
    <message>
        <source>Who has access, which keys are forgotten, what needs you today.</source>
        <translation>Wer hat Zugang, welche Schlüssel sind vergessen, was steht heute an.</translation>
    </message>
    <message>
        <source>Your key stays in the system keychain</source>
        <translation>Ihr Schlüssel bleibt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Never in a file, never in a log.</source>
        <translation>Nie in einer Datei, nie in einem Protokoll.</translation>
    </message>
    <message>
        <source>Version %1 · GPL-3.0-or-later
An independent program, not affiliated with OpenAI.</source>
        <translation>Version %1 · GPL-3.0-or-later
Ein unabhängiges Programm, nicht mit OpenAI verbunden.</translation>
    </message>
</context>
<context>
    <name>steward::BulkBar</name>
    <message>
        <source>Selected rows</source>
        <translation>Gewählte Zeilen</translation>
    </message>
    <message>
        <source>Lift the selection (Esc)</source>
        <translation>Auswahl aufheben (Esc)</translation>
    </message>
    <message>
        <source>Lift the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>steward::CampaignDialog</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Rotate keys together</source>
        <translation>Schlüssel gemeinsam rotieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) get a rotation each, looked after in one checklist. Nothing is changed yet.</source>
        <translation>
            <numerusform>%Ln Schlüssel bekommt eine Rotation, in einer Prüfliste geführt. Noch wird nichts geändert.</numerusform>
            <numerusform>%Ln Schlüssel bekommen je eine Rotation, gemeinsam in einer Prüfliste geführt. Noch wird nichts geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them belong(s) to people and move(s) to service accounts.</source>
        <translation>
            <numerusform>%Ln davon gehört einer Person und zieht auf ein Dienstkonto um.</numerusform>
            <numerusform>%Ln davon gehören Personen und ziehen auf Dienstkonten um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln is/are being rotated already and stay(s) as it is.</source>
        <translation>
            <numerusform>%Ln wird schon rotiert und bleibt, wie er ist.</numerusform>
            <numerusform>%Ln werden schon rotiert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <comment>name of a campaign: date</comment>
        <translation>Rotation %1</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
    <message>
        <source>Names of the new service accounts</source>
        <translation>Namen der neuen Dienstkonten</translation>
    </message>
    <message>
        <source>{key} and {project} stand for the names of the key and its project.</source>
        <translation>{key} und {project} stehen für die Namen des Schlüssels und seines Projekts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no key to rotate.</source>
        <translation>Es gibt keinen Schlüssel zu rotieren.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Die Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>The new service accounts need a name.</source>
        <translation>Die neuen Dienstkonten brauchen einen Namen.</translation>
    </message>
    <message>
        <source>There is a campaign of this name: the keys join it.</source>
        <translation>Es gibt eine Kampagne dieses Namens: Die Schlüssel kommen dazu.</translation>
    </message>
</context>
<context>
    <name>steward::CampaignPage</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Secret stored in</source>
        <translation>Geheimnis liegt in</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Wie man es ändert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dazu gesagt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Campaign %1</source>
        <translation>Kampagne %1</translation>
    </message>
    <message>
        <source>Rotations that were begun together, as one checklist: a line for each system that gets a new key. Select lines to tick or excuse several systems at once; “Go on” does for each selected rotation what needs no decision. Enter opens a rotation, where its secret is handed over.</source>
        <translation>Rotationen, die gemeinsam begonnen wurden, als eine Prüfliste: eine Zeile für jedes System, das einen neuen Schlüssel bekommt. Wählen Sie Zeilen aus, um mehrere Systeme auf einmal abzuhaken oder zu entschuldigen; „Fortsetzen“ tut für jede ausgewählte Rotation, was keine Entscheidung braucht. Eingabe öffnet eine Rotation; dort wird ihr Geheimnis übergeben.</translation>
    </message>
    <message>
        <source>What was ticked, by whom and why stands in the journal on this computer. Traffic is the service’s usage by key.</source>
        <translation>Was abgehakt wurde, von wem und warum, steht im Journal auf diesem Computer. Der Verkehr ist die Nutzung nach Schlüssel, wie der Dienst sie nennt.</translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation>kein System genannt</translation>
    </message>
    <message>
        <source>changed over</source>
        <translation>umgestellt</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Keine Zeile ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see where its secret is stored and how it is changed.</source>
        <translation>Wählen Sie eine aus, um zu sehen, wo ihr Geheimnis liegt und wie man es ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rotation(s) done</source>
        <translation>
            <numerusform>%1 von %Ln Rotation abgeschlossen</numerusform>
            <numerusform>%1 von %Ln Rotationen abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln system(s) settled</source>
        <translation>
            <numerusform>%1 von %Ln System erledigt</numerusform>
            <numerusform>%1 von %Ln Systemen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the checklist</source>
        <translation>Prüfliste filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rotation in this campaign.</source>
        <translation>In dieser Kampagne gibt es keine Rotation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new secret(s) to hand over before Steward is closed</source>
        <translation>
            <numerusform>%Ln neues Geheimnis ist zu übergeben, bevor Steward geschlossen wird</numerusform>
            <numerusform>%Ln neue Geheimnisse sind zu übergeben, bevor Steward geschlossen wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed over</source>
        <translation>Umgestellt</translation>
    </message>
    <message>
        <source>There is no new key yet to change over to.</source>
        <translation>Es gibt noch keinen neuen Schlüssel, auf den man umstellen könnte.</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Entschuldigen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>None of them can go on without a decision or a look.</source>
        <translation>Keine kann ohne Entscheidung oder Blick darauf weitergehen.</translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>Rotation öffnen</translation>
    </message>
    <message>
        <source>Delete old keys…</source>
        <translation>Alte Schlüssel löschen…</translation>
    </message>
    <message>
        <source>The gates of none of them hold yet.</source>
        <translation>Bei keiner sind die Schranken schon offen.</translation>
    </message>
    <message numerus="yes">
        <source>Excuse %Ln system(s)</source>
        <translation>
            <numerusform>%Ln System entschuldigen</numerusform>
            <numerusform>%Ln Systeme entschuldigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why do they not need the new key? The reason stands in the record of each rotation.</source>
        <translation>Warum brauchen sie den neuen Schlüssel nicht? Der Grund steht im Protokoll jeder Rotation.</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Entschuldigen</translation>
    </message>
    <message>
        <source>Delete old keys</source>
        <translation>Alte Schlüssel löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln old key(s) whose gates hold? The traffic of each is read once more before that; one that was used meanwhile stays. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln alten Schlüssel löschen, dessen Schranken offen sind? Sein Verkehr wird vorher noch einmal gelesen; wurde er inzwischen genutzt, bleibt er. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln alte Schlüssel löschen, deren Schranken offen sind? Der Verkehr jedes einzelnen wird vorher noch einmal gelesen; wer inzwischen genutzt wurde, bleibt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>steward::CancelDialog</name>
    <message>
        <source>Cancel the rotation</source>
        <translation>Rotation abbrechen</translation>
    </message>
    <message>
        <source>The old key is gone already, and stays gone.</source>
        <translation>Der alte Schlüssel ist schon weg und bleibt es.</translation>
    </message>
    <message>
        <source>The old key works as before. A new key was made.</source>
        <translation>Der alte Schlüssel funktioniert wie zuvor. Ein neuer Schlüssel wurde angelegt.</translation>
    </message>
    <message>
        <source>The old key works as before. Nothing else was changed.</source>
        <translation>Der alte Schlüssel funktioniert wie zuvor. Sonst wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Delete the new key, unless it is in use</source>
        <translation>Den neuen Schlüssel löschen, sofern er nicht genutzt wird</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Notiz für das Protokoll</translation>
    </message>
    <message>
        <source>Note for the record: a ticket, a date</source>
        <translation>Notiz für das Protokoll: ein Ticket, ein Datum</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>steward::ChangeRoleDialog</name>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>No owner would be left</source>
        <translation>Es bliebe kein Eigentümer</translation>
    </message>
    <message>
        <source>An organization without an owner cannot be managed any more.</source>
        <translation>Eine Organisation ohne Eigentümer lässt sich nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>One owner would be left</source>
        <translation>Es bliebe ein Eigentümer</translation>
    </message>
    <message>
        <source>Two or three are advised: one alone can be locked out.</source>
        <translation>Ratsam sind zwei oder drei: Einer allein kann sich aussperren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s) then</source>
        <translation>
            <numerusform>Dann %Ln Eigentümer</numerusform>
            <numerusform>Dann %Ln Eigentümer</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or three are advised.</source>
        <translation>Ratsam sind zwei oder drei.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
    <message>
        <source>The last owner keeps the role.</source>
        <translation>Der letzte Eigentümer behält die Rolle.</translation>
    </message>
    <message>
        <source>That is the role already.</source>
        <translation>Das ist schon die Rolle.</translation>
    </message>
</context>
<context>
    <name>steward::ChangesList</name>
    <message>
        <source>The audit log has not been read yet.</source>
        <translation>Das Audit-Protokoll wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nobody has changed anything lately.</source>
        <translation>In letzter Zeit hat niemand etwas geändert.</translation>
    </message>
    <message>
        <source>The audit log holds nothing. It has to be switched on under Data controls on the platform; until then changes are not recorded there.</source>
        <translation>Das Audit-Protokoll ist leer. Es muss auf der Plattform unter Data controls eingeschaltet werden; bis dahin werden Änderungen dort nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>steward::ChartContent</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Each week by %1</source>
        <translation>Wöchentlich: %1</translation>
    </message>
    <message>
        <source>Each month by %1</source>
        <translation>Monatlich: %1</translation>
    </message>
    <message>
        <source>Each day by %1</source>
        <translation>Täglich: %1</translation>
    </message>
    <message>
        <source>Share by %1, %2</source>
        <translation>Anteil nach %1, %2</translation>
    </message>
    <message>
        <source>Share by %1</source>
        <translation>Anteil nach %1</translation>
    </message>
    <message>
        <source>%1, total %2</source>
        <translation>%1, Summe %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <comment>behind what a chart is of</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>largest: %1 %2</source>
        <translation>größter Anteil: %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a project and its organization</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>steward::ChooseProjectDialog</name>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>steward::ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Smallest or first at the top</source>
        <translation>Kleinstes oder Erstes oben</translation>
    </message>
    <message>
        <source>Largest or last at the top</source>
        <translation>Größtes oder Letztes oben</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>„%1“ verschieben</translation>
    </message>
    <message>
        <source>Towards the start</source>
        <translation>Zum Anfang hin</translation>
    </message>
    <message>
        <source>Towards the end</source>
        <translation>Zum Ende hin</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>steward::ConfirmPlanDialog</name>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message>
        <source>Show as plan</source>
        <translation>Als Plan zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Being applied…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Go on without this window</source>
        <translation>Ohne dieses Fenster weiter</translation>
    </message>
</context>
<context>
    <name>steward::ConnectForm</name>
    <message>
        <source>Your own name for it; the service tells none</source>
        <translation>Ihr eigener Name dafür; der Dienst nennt keinen</translation>
    </message>
    <message>
        <source>Server and proxy</source>
        <translation>Server und Proxy</translation>
    </message>
    <message>
        <source>Admin &amp;key</source>
        <translation>Admin-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Kee&amp;p the key</source>
        <translation>Schlüssel &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Leave empty for OpenAI’s own server. Steward uses the proxy that the desktop is set to.</source>
        <translation>Leer lassen für den Server von OpenAI. Steward nutzt den Proxy, der im Desktop eingestellt ist.</translation>
    </message>
    <message>
        <source>In the system keychain (%1)</source>
        <translation>Im Schlüsselbund (%1)</translation>
    </message>
    <message>
        <source>In memory, for this run only</source>
        <translation>Im Speicher, nur bis zum Beenden</translation>
    </message>
    <message>
        <source>No keychain was found on this desktop. Steward never writes a key to a file, so it asks for the key again at the next start.</source>
        <translation>Auf diesem Desktop wurde kein Schlüsselbund gefunden. Steward schreibt Schlüssel nie in eine Datei und fragt daher beim nächsten Start erneut danach.</translation>
    </message>
    <message>
        <source>Paste one that begins with sk-admin-. An owner creates it on the platform under Settings › Admin keys.</source>
        <translation>Fügen Sie einen ein, der mit sk-admin- beginnt. Ein Eigentümer erstellt ihn auf der Plattform unter Settings › Admin keys.</translation>
    </message>
    <message>
        <source>This is a project key, not an admin key.</source>
        <translation>Dies ist ein Projektschlüssel, kein Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>It can call models, not read the organization.</source>
        <translation>Er kann Modelle aufrufen, aber nicht die Organisation lesen.</translation>
    </message>
    <message>
        <source>This is a service account’s key, not an admin key.</source>
        <translation>Dies ist der Schlüssel eines Dienstkontos, kein Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>This holds characters that no key has.</source>
        <translation>Dies enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Copy the key again, whole and without anything around it.</source>
        <translation>Kopieren Sie den Schlüssel noch einmal, vollständig und ohne Zusätze.</translation>
    </message>
    <message>
        <source>An admin key is needed.</source>
        <translation>Ein Admin-Schlüssel wird benötigt.</translation>
    </message>
    <message>
        <source>This is not an admin key.</source>
        <translation>Dies ist kein Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>The service knows it but does not let it read the organization. Paste one that begins with sk-admin-.</source>
        <translation>Der Dienst kennt ihn, lässt ihn aber die Organisation nicht lesen. Fügen Sie einen ein, der mit sk-admin- beginnt.</translation>
    </message>
    <message>
        <source>The service does not accept this key.</source>
        <translation>Der Dienst akzeptiert diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It was revoked, has expired or was not copied whole.</source>
        <translation>Er wurde widerrufen, ist abgelaufen oder wurde nicht vollständig kopiert.</translation>
    </message>
    <message>
        <source>This admin key may not read the organization.</source>
        <translation>Dieser Admin-Schlüssel darf die Organisation nicht lesen.</translation>
    </message>
    <message>
        <source>An owner can give it read permission on the platform.</source>
        <translation>Ein Eigentümer kann ihm auf der Plattform Leserechte geben.</translation>
    </message>
    <message>
        <source>It lacks the permission %1. An owner can grant it on the platform.</source>
        <translation>Ihm fehlt die Berechtigung %1. Ein Eigentümer kann sie auf der Plattform erteilen.</translation>
    </message>
    <message>
        <source>Or keep the key in memory for this run.</source>
        <translation>Oder behalten Sie den Schlüssel bis zum Beenden im Speicher.</translation>
    </message>
    <message>
        <source>The list of connections could not be written.</source>
        <translation>Die Liste der Verbindungen konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What answered at this address is not the Admin API.</source>
        <translation>Was unter dieser Adresse antwortet, ist nicht die Admin-API.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Hide server and proxy</source>
        <translation>Server und Proxy verbergen</translation>
    </message>
    <message>
        <source>Show server and proxy</source>
        <translation>Server und Proxy zeigen</translation>
    </message>
</context>
<context>
    <name>steward::ConnectPage</name>
    <message>
        <source>How would you like to start?</source>
        <translation>Wie möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>You can do the other later, from the organization switcher.</source>
        <translation>Das jeweils andere ist später über die Organisationsauswahl möglich.</translation>
    </message>
    <message>
        <source>Explore the demonstration organization</source>
        <translation>Die Demo-Organisation erkunden</translation>
    </message>
    <message>
        <source>A made-up company with projects, people, live traffic and every problem the console looks for. It begins anew at each start, and nothing leaves this computer.</source>
        <translation>Ein erfundenes Unternehmen mit Projekten, Personen, laufendem Verkehr und allen Problemen, nach denen die Konsole sucht. Es beginnt bei jedem Start von vorn, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect with an admin key</source>
        <translation>Mit einem Admin-Schlüssel verbinden</translation>
    </message>
    <message>
        <source>An owner creates one under Settings › Admin keys on the platform. It begins with sk-admin-. A read-only key is enough to look.</source>
        <translation>Ein Eigentümer erstellt ihn auf der Plattform unter Settings › Admin keys. Er beginnt mit sk-admin-. Zum Ansehen genügen Leserechte.</translation>
    </message>
    <message>
        <source>Checking the key</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>Found OPENAI_ADMIN_KEY in the environment.</source>
        <translation>OPENAI_ADMIN_KEY in der Umgebung gefunden.</translation>
    </message>
    <message>
        <source>It belongs to this terminal session; Steward can use it for this run without storing it.</source>
        <translation>Er gehört zu dieser Terminalsitzung; Steward kann ihn bis zum Beenden nutzen, ohne ihn zu speichern.</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Jetzt nutzen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Asking the service with this key…</source>
        <translation>Der Dienst wird mit diesem Schlüssel gefragt …</translation>
    </message>
    <message>
        <source>Making the demonstration organization…</source>
        <translation>Die Demo-Organisation wird erzeugt …</translation>
    </message>
    <message>
        <source>It runs on this computer, beside your own organizations.</source>
        <translation>Sie läuft auf diesem Computer, neben Ihren eigenen Organisationen.</translation>
    </message>
    <message>
        <source>Steward checks the key with one request before storing it, and then proves the entry by reading it back.</source>
        <translation>Steward prüft den Schlüssel vor dem Speichern mit einer Anfrage und liest den Eintrag dann zur Probe zurück.</translation>
    </message>
</context>
<context>
    <name>steward::ConnectionMessages</name>
    <message>
        <source>This connection can look but not change.</source>
        <translation>Diese Verbindung kann lesen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>The admin key has read permission only. Everything can be read and exported, and notes are kept on this computer.</source>
        <translation>Der Admin-Schlüssel hat nur Leserechte. Alles lässt sich lesen und exportieren; Notizen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Connect with another key…</source>
        <translation>Mit anderem Schlüssel verbinden …</translation>
    </message>
    <message>
        <source>The service answers slowly at the moment.</source>
        <translation>Der Dienst antwortet zurzeit langsam.</translation>
    </message>
    <message>
        <source>It allows only a few requests a minute. What you look at is read first; you can go on working.</source>
        <translation>Er erlaubt nur wenige Anfragen pro Minute. Was Sie ansehen, wird zuerst gelesen; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Show what waits</source>
        <translation>Wartendes zeigen</translation>
    </message>
    <message>
        <source>No connection to the service.</source>
        <translation>Keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>You see the organization as it was %1. Looking, searching and exporting work.</source>
        <translation>Sie sehen die Organisation, wie sie %1 war. Ansehen, Suchen und Exportieren sind möglich.</translation>
    </message>
    <message>
        <source>Nothing was read from this organization yet. Check the network and any proxy.</source>
        <translation>Von dieser Organisation wurde noch nichts gelesen. Prüfen Sie das Netzwerk und einen etwaigen Proxy.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The local archive could not be used and was set aside.</source>
        <translation>Das lokale Archiv war nicht verwendbar und wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Nothing was deleted: it is now %1. The organization is read anew; notes and labels were carried over as far as they could be read.</source>
        <translation>Nichts wurde gelöscht: Es heißt jetzt %1. Die Organisation wird neu eingelesen; Notizen und Kennzeichnungen wurden übernommen, soweit sie lesbar waren.</translation>
    </message>
</context>
<context>
    <name>steward::ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connect another organization…</source>
        <translation>Weitere Organisation verbinden …</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>runs on this computer</source>
        <translation>läuft auf diesem Computer</translation>
    </message>
    <message>
        <source>from OPENAI_ADMIN_KEY, not stored</source>
        <translation>aus OPENAI_ADMIN_KEY, nicht gespeichert</translation>
    </message>
    <message>
        <source>key in memory, for this run only</source>
        <translation>Schlüssel im Speicher, nur bis zum Beenden</translation>
    </message>
    <message>
        <source>key in %1</source>
        <translation>Schlüssel in %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Rotate key…</source>
        <translation>Schlüssel rotieren…</translation>
    </message>
    <message>
        <source>Rotate the admin key of %1</source>
        <translation>Den Admin-Schlüssel von %1 rotieren</translation>
    </message>
</context>
<context>
    <name>steward::CopyProjectDialog</name>
    <message>
        <source>Copy to another project</source>
        <translation>In ein anderes Projekt kopieren</translation>
    </message>
    <message>
        <source>To a new project</source>
        <translation>In ein neues Projekt</translation>
    </message>
    <message>
        <source>To a project that there is</source>
        <translation>In ein vorhandenes Projekt</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Name des neuen Projekts</translation>
    </message>
    <message>
        <source>Project to copy to</source>
        <translation>Zielprojekt</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>What is copied</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>What the other project has and this one has not stays as it is.</source>
        <translation>Was das andere Projekt hat und dieses nicht, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The project could not be read.</source>
        <translation>Das Projekt konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The new project needs a name.</source>
        <translation>Das neue Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>The comparison is not ready yet.</source>
        <translation>Der Vergleich ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
</context>
<context>
    <name>steward::CoverageDialog</name>
    <message>
        <source>Days of costs and usage</source>
        <translation>Tage mit Kosten und Nutzung</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>Read %Ln day(s) again</source>
        <translation>
            <numerusform>%Ln Tag neu lesen</numerusform>
            <numerusform>%Ln Tage neu lesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read this day again</source>
        <translation>Diesen Tag neu lesen</translation>
    </message>
    <message>
        <source>Choose a day for what is known of it.</source>
        <translation>Wählen Sie einen Tag, um zu sehen, was über ihn bekannt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) chosen</source>
        <translation>
            <numerusform>%Ln Tag gewählt</numerusform>
            <numerusform>%Ln Tage gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a key nothing can be read again.</source>
        <translation>Ohne Schlüssel kann nichts neu gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is being read. All days are UTC.</source>
        <translation>Es wird nichts gelesen. Alle Tage sind UTC.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 days</source>
        <translation>Liest: %1 von %2 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Reading everything the service still has: %Ln day(s) so far</source>
        <translation>
            <numerusform>Liest alles, was der Dienst noch hat: bisher %Ln Tag</numerusform>
            <numerusform>Liest alles, was der Dienst noch hat: bisher %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) more</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left</source>
        <translation>
            <numerusform>noch %Ln Anfrage</numerusform>
            <numerusform>noch %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>Lesen anhalten</translation>
    </message>
</context>
<context>
    <name>steward::CoverageModel</name>
    <message>
        <source>missing</source>
        <comment>state of a day</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state of a day</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>state of a day</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>state of a day</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>restated from %1 to %2, noticed %3</source>
        <translation>berichtigt von %1 auf %2, bemerkt %3</translation>
    </message>
    <message>
        <source>last attempt failed: %1</source>
        <translation>letzter Versuch fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>steward::CreatePanel</name>
    <message>
        <source>Create the new key</source>
        <translation>Den neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The old key keeps working. The service shows the new secret this once; it is kept in memory until you have stored it.</source>
        <translation>Der alte Schlüssel funktioniert weiter. Der Dienst zeigt das neue Geheimnis nur dieses eine Mal; es bleibt im Arbeitsspeicher, bis Sie es abgelegt haben.</translation>
    </message>
    <message>
        <source>A new service account</source>
        <translation>Ein neues Dienstkonto</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Nobody has the secret of the key that was made.</source>
        <translation>Niemand hat das Geheimnis des angelegten Schlüssels.</translation>
    </message>
    <message>
        <source>The key …%1 is removed, and another one is made.</source>
        <translation>Der Schlüssel …%1 wird entfernt und ein anderer angelegt.</translation>
    </message>
    <message>
        <source>The service did not make the key.</source>
        <translation>Der Dienst hat den Schlüssel nicht angelegt.</translation>
    </message>
    <message>
        <source>Make another key</source>
        <translation>Anderen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The new key needs a name</source>
        <translation>Der neue Schlüssel braucht einen Namen</translation>
    </message>
    <message>
        <source>The new service account needs a name</source>
        <translation>Das neue Dienstkonto braucht einen Namen</translation>
    </message>
</context>
<context>
    <name>steward::CumulativePlot</name>
    <message>
        <source>Budget %1</source>
        <translation>Budget %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation>Prognose %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80 %: %1–%2</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Bis zum Ende des</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>80 %, from</source>
        <translation>80 %, von</translation>
    </message>
    <message>
        <source>80 %, to</source>
        <translation>80 %, bis</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
</context>
<context>
    <name>steward::DataSection</name>
    <message>
        <source>Data on this computer</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>One file for each organization, readable by your account only. Notes, labels and the list of systems live there too. Keys never do.</source>
        <translation>Eine Datei je Organisation, nur für Ihr Konto lesbar. Auch Notizen, Kennzeichnungen und die Systemliste liegen dort. Schlüssel nie.</translation>
    </message>
</context>
<context>
    <name>steward::DeletePanel</name>
    <message>
        <source>Delete the old key</source>
        <translation>Den alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>The traffic is read once more just before. If the old key has been used meanwhile, it is not deleted, and the quiet period begins anew. A deletion cannot be undone.</source>
        <translation>Unmittelbar davor wird der Verkehr noch einmal gelesen. Wurde der alte Schlüssel inzwischen genutzt, wird er nicht gelöscht, und die Ruhezeit beginnt neu. Löschen lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The old key expires at %1.</source>
        <translation>Der alte Schlüssel läuft um %1 ab.</translation>
    </message>
    <message>
        <source>The service does not let keys expire here: %1</source>
        <translation>Der Dienst lässt Schlüssel hier nicht ablaufen: %1</translation>
    </message>
    <message>
        <source>The old key has no expiry of its own.</source>
        <translation>Der alte Schlüssel hat kein eigenes Ablaufdatum.</translation>
    </message>
    <message>
        <source>Steward does not delete the whole service account: all of its keys would stop at once. You can leave the old key and cancel the rotation with a note, or rotate to a new service account and delete the old account from the Keys page once nothing uses it.</source>
        <translation>Steward löscht nicht das ganze Dienstkonto: Alle seine Schlüssel würden sofort aufhören. Sie können den alten Schlüssel lassen und die Rotation mit einer Notiz abbrechen oder auf ein neues Dienstkonto rotieren und das alte auf der Seite Schlüssel löschen, sobald nichts es mehr nutzt.</translation>
    </message>
    <message>
        <source>Delete key …%1</source>
        <translation>Schlüssel …%1 löschen</translation>
    </message>
    <message>
        <source>Opens when every gate holds</source>
        <translation>Öffnet, wenn jede Schranke offen ist</translation>
    </message>
</context>
<context>
    <name>steward::DetailPane</name>
    <message>
        <source>Details of the selected row</source>
        <translation>Details der gewählten Zeile</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Close pane (F9)</source>
        <translation>Bereich schließen (F9)</translation>
    </message>
    <message>
        <source>Parts of the details</source>
        <translation>Teile der Details</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of a tab and how many it holds: People 8</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>steward::DonePanel</name>
    <message>
        <source>Save record…</source>
        <translation>Protokoll sichern…</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Note for the record: a ticket, a date</source>
        <translation>Notiz für das Protokoll: ein Ticket, ein Datum</translation>
    </message>
    <message>
        <source>Note for the record</source>
        <translation>Notiz für das Protokoll</translation>
    </message>
    <message>
        <source>Record of the rotation</source>
        <translation>Protokoll der Rotation</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Protokoll sichern</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown text (*.md)</source>
        <translation>Markdown-Text (*.md)</translation>
    </message>
    <message>
        <source>Rotation of %1</source>
        <translation>Rotation von %1</translation>
    </message>
    <message>
        <source>The record was saved.</source>
        <translation>Das Protokoll wurde gesichert.</translation>
    </message>
    <message>
        <source>The record was not saved.</source>
        <translation>Das Protokoll wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Close the rotation</source>
        <translation>Rotation abschließen</translation>
    </message>
</context>
<context>
    <name>steward::DraftEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>steward::ErrorText</name>
    <message>
        <source>The projects could not be read.</source>
        <translation>Die Projekte konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The members could not be read.</source>
        <translation>Die Mitglieder konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The invitations could not be read.</source>
        <translation>Die Einladungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The admin keys could not be read.</source>
        <translation>Die Admin-Schlüssel konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The people of a project could not be read.</source>
        <translation>Die Personen eines Projekts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The service accounts of a project could not be read.</source>
        <translation>Die Dienstkonten eines Projekts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The keys of a project could not be read.</source>
        <translation>Die Schlüssel eines Projekts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The spend limits could not be read.</source>
        <translation>Die Ausgabenlimits konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The spend alerts could not be read.</source>
        <translation>Die Ausgabenwarnungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The costs could not be read.</source>
        <translation>Die Kosten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The usage could not be read.</source>
        <translation>Die Nutzung konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The audit log could not be read.</source>
        <translation>Das Audit-Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The proxy asks for a name and a password.</source>
        <translation>Der Proxy verlangt Namen und Passwort.</translation>
    </message>
    <message>
        <source>There is no connection to the service.</source>
        <translation>Es besteht keine Verbindung zum Dienst.</translation>
    </message>
    <message>
        <source>Set them in the network settings of the desktop, then try again.</source>
        <translation>Tragen Sie beides in den Netzwerkeinstellungen des Desktops ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Check the network and, if you use one, the proxy. What was read before can still be looked at.</source>
        <translation>Prüfen Sie das Netzwerk und gegebenenfalls den Proxy. Bereits Gelesenes lässt sich weiter ansehen.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Steward hat es einmal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
            <numerusform>Steward hat es %Ln-mal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection to the service is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zum Dienst ist nicht sicher, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server’s certificate could not be verified. Check the address, the clock of this computer and any proxy in between.</source>
        <translation>Das Zertifikat des Servers ließ sich nicht prüfen. Prüfen Sie die Adresse, die Uhr dieses Computers und einen etwaigen Proxy dazwischen.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <translation>Die Antwort war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A web page came instead of data: something between Steward and the service answered, such as a proxy or a sign-in page of the network. Open a browser, sign in there if asked, then try again.</source>
        <translation>Statt Daten kam eine Webseite: Etwas zwischen Steward und dem Dienst hat geantwortet, etwa ein Proxy oder eine Anmeldeseite des Netzwerks. Öffnen Sie einen Browser, melden Sie sich dort bei Bedarf an und versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>It broke off half-way. Steward tried %Ln time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Sie brach mittendrin ab. Steward hat es einmal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
            <numerusform>Sie brach mittendrin ab. Steward hat es %Ln-mal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 it is not what the service documents. Steward kept what it had; a newer version of Steward may understand it.</source>
        <translation>Bei %1 weicht sie von der Dokumentation des Dienstes ab. Steward hat das Vorhandene behalten; eine neuere Version von Steward versteht sie vielleicht.</translation>
    </message>
    <message>
        <source>It is not what the service documents. Check the server’s address; what was read before is kept.</source>
        <translation>Sie weicht von der Dokumentation des Dienstes ab. Prüfen Sie die Serveradresse; bereits Gelesenes bleibt erhalten.</translation>
    </message>
    <message>
        <source>It is not known whether the change was made.</source>
        <translation>Es ist unbekannt, ob die Änderung ausgeführt wurde.</translation>
    </message>
    <message>
        <source>It was sent and the answer was lost. Steward does not send it twice; it reads the state again first.</source>
        <translation>Sie wurde gesendet, die Antwort ging verloren. Steward sendet sie nicht zweimal, sondern liest zuerst den Stand neu ein.</translation>
    </message>
    <message>
        <source>The service does not accept the admin key.</source>
        <translation>Der Dienst akzeptiert den Admin-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It was revoked, has expired or belongs to another server. Connect again with a key that is valid.</source>
        <translation>Er wurde widerrufen, ist abgelaufen oder gehört zu einem anderen Server. Verbinden Sie sich mit einem gültigen Schlüssel neu.</translation>
    </message>
    <message>
        <source>The admin key may not do this.</source>
        <translation>Der Admin-Schlüssel darf dies nicht.</translation>
    </message>
    <message>
        <source>It lacks the permission %1. An owner can grant it, or connect with another admin key.</source>
        <translation>Ihm fehlt die Berechtigung %1. Ein Eigentümer kann sie erteilen, oder Sie verbinden sich mit einem anderen Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>It is a key of another kind or lacks the permission. An owner can grant it, or connect with another admin key.</source>
        <translation>Er ist von anderer Art, oder ihm fehlt die Berechtigung. Ein Eigentümer kann sie erteilen, oder Sie verbinden sich mit einem anderen Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>The service does not have this.</source>
        <translation>Das gibt es beim Dienst nicht.</translation>
    </message>
    <message>
        <source>It was removed in the meantime, or the organization does not offer it. Read again to see the current state.</source>
        <translation>Es wurde inzwischen entfernt, oder die Organisation bietet es nicht. Lesen Sie neu ein, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The change does not fit the current state.</source>
        <translation>Die Änderung passt nicht zum aktuellen Stand.</translation>
    </message>
    <message>
        <source>Somebody else may have changed it in the meantime. Read again, then decide anew.</source>
        <translation>Vielleicht hat es inzwischen jemand anderes geändert. Lesen Sie neu ein und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The service asks for fewer requests.</source>
        <translation>Der Dienst bittet um weniger Anfragen.</translation>
    </message>
    <message numerus="yes">
        <source>Steward waited and tried %Ln time(s). Nothing is lost; it goes on by itself later.</source>
        <translation>
            <numerusform>Steward hat gewartet und es einmal versucht. Nichts ist verloren; es geht später von selbst weiter.</numerusform>
            <numerusform>Steward hat gewartet und es %Ln-mal versucht. Nichts ist verloren; es geht später von selbst weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service had an error of its own.</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The service pointed to another address, which Steward does not follow.</source>
        <translation>Der Dienst verwies auf eine andere Adresse; Steward folgt dem nicht.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The admin key goes to the configured server only. Check the server’s address.</source>
        <translation>Der Admin-Schlüssel geht nur an den eingestellten Server. Prüfen Sie die Serveradresse.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What had arrived by then is kept.</source>
        <translation>Was bis dahin ankam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This cannot be used as it is.</source>
        <translation>Das ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>An address without encryption is only allowed on this computer. Begin it with https://.</source>
        <translation>Eine Adresse ohne Verschlüsselung ist nur auf diesem Computer erlaubt. Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address names no server.</source>
        <translation>Die Adresse nennt keinen Server.</translation>
    </message>
    <message>
        <source>The address must not hold a user name, a ‘?’ or a ‘#’.</source>
        <translation>Die Adresse darf weder Benutzernamen noch ‚?‘ oder ‚#‘ enthalten.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name wird benötigt.</translation>
    </message>
    <message>
        <source>Check what was entered.</source>
        <translation>Prüfen Sie die Eingabe.</translation>
    </message>
    <message>
        <source>The keychain does not hold this key.</source>
        <translation>Der Schlüsselbund enthält diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>It was removed there, or the keychain is locked. Connect again with the admin key.</source>
        <translation>Er wurde dort entfernt, oder der Schlüsselbund ist gesperrt. Verbinden Sie sich mit dem Admin-Schlüssel neu.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Until then you see what was read before.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut. Bis dahin sehen Sie bereits Gelesenes.</translation>
    </message>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>It may be waiting for its password in another window. Try again.</source>
        <translation>Vielleicht wartet er in einem anderen Fenster auf sein Passwort. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no keychain to keep the key in.</source>
        <translation>Es gibt keinen Schlüsselbund für den Schlüssel.</translation>
    </message>
    <message>
        <source>Steward never writes a key to a file: it stays in memory and is asked for again at the next start.</source>
        <translation>Steward schreibt Schlüssel nie in eine Datei: Er bleibt im Speicher und wird beim nächsten Start erneut erfragt.</translation>
    </message>
    <message>
        <source>The local archive cannot be used.</source>
        <translation>Das lokale Archiv ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The file is damaged. Steward set it aside without deleting it and reads the organization anew; notes and labels were carried over as far as they could be read.</source>
        <translation>Die Datei ist beschädigt. Steward hat sie beiseitegelegt, nicht gelöscht, und liest die Organisation neu ein; Notizen und Kennzeichnungen wurden übernommen, soweit sie lesbar waren.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Steward. It was set aside unchanged; use that version to open it.</source>
        <translation>Es stammt von einer neueren Version von Steward. Es wurde unverändert beiseitegelegt; öffnen Sie es mit jener Version.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only. What you see is current, but nothing is kept for the next start.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt. Was Sie sehen, ist aktuell, doch für den nächsten Start wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; until then nothing new is kept.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz; bis dahin wird nichts Neues aufbewahrt.</translation>
    </message>
    <message>
        <source>Your account may not open the file. Check who owns the data directory.</source>
        <translation>Ihr Konto darf die Datei nicht öffnen. Prüfen Sie, wem der Datenordner gehört.</translation>
    </message>
    <message>
        <source>Another program, perhaps a second Steward, holds it. Close that one, then try again.</source>
        <translation>Ein anderes Programm, vielleicht ein zweiter Steward, hält es geöffnet. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What you see is current, but nothing is kept for the next start.</source>
        <translation>Was Sie sehen, ist aktuell, doch für den nächsten Start wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>The file could not be read or written.</source>
        <translation>Die Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that it exists, that your account may use it and that the disk is not full.</source>
        <translation>Prüfen Sie, ob es sie gibt, ob Ihr Konto sie nutzen darf und ob der Datenträger Platz hat.</translation>
    </message>
    <message>
        <source>Steward made a mistake of its own.</source>
        <translation>Steward hat selbst einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Nothing was changed. A report with the details below helps to mend it.</source>
        <translation>Nichts wurde geändert. Ein Bericht mit den folgenden Einzelheiten hilft, ihn zu beheben.</translation>
    </message>
    <message>
        <source>Server error %1</source>
        <translation>Serverfehler %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
</context>
<context>
    <name>steward::ExpiryBox</name>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln day(s)</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>In another number of days</source>
        <translation>In einer anderen Zahl von Tagen</translation>
    </message>
    <message>
        <source>Days until it expires</source>
        <translation>Tage bis zum Ablauf</translation>
    </message>
</context>
<context>
    <name>steward::ExportAction</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Excel (XLSX)…</source>
        <translation>Excel (XLSX) …</translation>
    </message>
    <message>
        <source>JSON, as the service has it…</source>
        <translation>JSON, wie vom Dienst …</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported.</source>
        <translation>
            <numerusform>%Ln Zeile exportiert.</numerusform>
            <numerusform>%Ln Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written to %1.</source>
        <translation>Der Export wurde nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
</context>
<context>
    <name>steward::FactText</name>
    <message>
        <source>Used just now</source>
        <translation>Eben benutzt</translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln minute(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Minute benutzt</numerusform>
            <numerusform>Vor %Ln Minuten benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln hour(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Stunde benutzt</numerusform>
            <numerusform>Vor %Ln Stunden benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used %Ln day(s) ago</source>
        <translation>
            <numerusform>Vor %Ln Tag benutzt</numerusform>
            <numerusform>Vor %Ln Tagen benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last hour</source>
        <translation>
            <numerusform>%Ln Anfrage in der letzten Stunde</numerusform>
            <numerusform>%Ln Anfragen in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) listed</source>
        <translation>
            <numerusform>%Ln System verzeichnet</numerusform>
            <numerusform>%Ln Systeme verzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation>kein System verzeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, and how many more</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last owner. An organization without one cannot be managed any more.</source>
        <translation>Dies ist der letzte Eigentümer. Eine Organisation ohne einen lässt sich nicht mehr verwalten.</translation>
    </message>
    <message>
        <source>This person is managed by your identity provider. Change them there.</source>
        <translation>Diese Person wird von Ihrem Identitätsanbieter verwaltet. Ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>The Default project cannot be changed in this way.</source>
        <translation>Das Default-Projekt lässt sich so nicht ändern.</translation>
    </message>
    <message>
        <source>The project is archived and cannot be changed any more.</source>
        <translation>Das Projekt ist archiviert und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Steward itself uses this admin key. Connect with another one first.</source>
        <translation>Steward selbst benutzt diesen Admin-Schlüssel. Verbinden Sie sich zuerst mit einem anderen.</translation>
    </message>
    <message>
        <source>%1. Everything that uses this key stops at once.</source>
        <translation>%1. Alles, was diesen Schlüssel benutzt, steht sofort still.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) stop working at once, %1 of them used in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln Schlüssel gilt sofort nicht mehr, %1 davon in den letzten 24 Stunden benutzt.</numerusform>
            <numerusform>%Ln Schlüssel gelten sofort nicht mehr, %1 davon in den letzten 24 Stunden benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) stop working at once. None was used in the last 24 hours.</source>
        <translation>
            <numerusform>%Ln Schlüssel gilt sofort nicht mehr. Keiner wurde in den letzten 24 Stunden benutzt.</numerusform>
            <numerusform>%Ln Schlüssel gelten sofort nicht mehr. Keiner wurde in den letzten 24 Stunden benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in the last hour, all keys together.</source>
        <translation>
            <numerusform>%Ln Anfrage in der letzten Stunde, alle Schlüssel zusammen.</numerusform>
            <numerusform>%Ln Anfragen in der letzten Stunde, alle Schlüssel zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are: %1.</source>
        <comment>keys</comment>
        <translation>Es sind: %1.</translation>
    </message>
    <message>
        <source>Archiving cannot be undone. %1 keys, %2 service accounts and %3 people are affected.</source>
        <translation>Archivieren lässt sich nicht rückgängig machen. %1 Schlüssel, %2 Dienstkonten und %3 Personen sind betroffen.</translation>
    </message>
    <message>
        <source>%1 The people are: %2.</source>
        <comment>sentence, names</comment>
        <translation>%1 Die Personen sind: %2.</translation>
    </message>
    <message numerus="yes">
        <source>An owner loses the right to manage the organization. %Ln owner(s) remain.</source>
        <translation>
            <numerusform>Ein Eigentümer verliert das Recht, die Organisation zu verwalten. %Ln Eigentümer bleibt.</numerusform>
            <numerusform>Ein Eigentümer verliert das Recht, die Organisation zu verwalten. %Ln Eigentümer bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>One owner would be left. Two or three are advised: one alone can be locked out.</source>
        <translation>Ein Eigentümer bliebe übrig. Zwei oder drei sind ratsam: Einer allein kann sich aussperren.</translation>
    </message>
    <message numerus="yes">
        <source>The organization would have %Ln owner(s). Two or three are advised.</source>
        <translation>
            <numerusform>Die Organisation hätte %Ln Eigentümer. Zwei oder drei sind ratsam.</numerusform>
            <numerusform>Die Organisation hätte %Ln Eigentümer. Zwei oder drei sind ratsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) of this person in the project keep working until they are deleted.</source>
        <translation>
            <numerusform>%Ln Schlüssel dieser Person im Projekt gilt weiter, bis er gelöscht wird.</numerusform>
            <numerusform>%Ln Schlüssel dieser Person im Projekt gelten weiter, bis sie gelöscht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person owns %Ln key(s), %1 of them used in the last 24 hours.</source>
        <translation>
            <numerusform>Dieser Person gehört %Ln Schlüssel, %1 davon in den letzten 24 Stunden benutzt.</numerusform>
            <numerusform>Dieser Person gehören %Ln Schlüssel, %1 davon in den letzten 24 Stunden benutzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This person owns %Ln key(s). None was used in the last 24 hours.</source>
        <translation>
            <numerusform>Dieser Person gehört %Ln Schlüssel. Keiner wurde in den letzten 24 Stunden benutzt.</numerusform>
            <numerusform>Dieser Person gehören %Ln Schlüssel. Keiner wurde in den letzten 24 Stunden benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service sends an e-mail. Such mails often end in spam.</source>
        <translation>Der Dienst sendet eine E-Mail. Solche Mails landen oft im Spam.</translation>
    </message>
    <message>
        <source>Without named projects the service puts the person into the Default project.</source>
        <translation>Ohne genannte Projekte nimmt der Dienst die Person in das Default-Projekt auf.</translation>
    </message>
    <message>
        <source>The secret is shown once.</source>
        <translation>Das Geheimnis wird ein einziges Mal gezeigt.</translation>
    </message>
    <message>
        <source>Requests of this production project fail when the limit is reached. Enforcement lags, and spend can overshoot.</source>
        <translation>Anfragen dieses Produktionsprojekts scheitern, wenn die Grenze erreicht ist. Sie greift verzögert, und die Ausgaben können sie überschreiten.</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation>Lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Not among what Steward has read. It may be gone already.</source>
        <translation>Nicht unter dem, was Steward gelesen hat. Vielleicht ist es schon fort.</translation>
    </message>
</context>
<context>
    <name>steward::FilterBar</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>steward::FilterButton</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only what belongs to one project, class, line item, …</source>
        <translation>Nur zeigen, was zu einem Projekt, einer Klasse, einem Posten … gehört</translation>
    </message>
    <message>
        <source>Show only one</source>
        <translation>Nur eines zeigen</translation>
    </message>
    <message>
        <source>%1 (estimate)…</source>
        <translation>%1 (Schätzung)…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>As billed</source>
        <translation>Wie abgerechnet</translation>
    </message>
    <message>
        <source>Not told by the bill: Steward divides it by usage. The parts add up to the bill.</source>
        <translation>Die Rechnung sagt es nicht: Steward teilt sie nach Nutzung auf. Die Teile ergeben die Rechnung.</translation>
    </message>
    <message numerus="yes">
        <source>Not told by the bill, and the usage of %Ln of these days is not held yet. What is not held would look like nobody’s.</source>
        <translation>
            <numerusform>Die Rechnung sagt es nicht, und die Nutzung von %Ln dieser Tage liegt noch nicht vor. Was fehlt, sähe wie niemandes Nutzung aus.</numerusform>
            <numerusform>Die Rechnung sagt es nicht, und die Nutzung von %Ln dieser Tage liegt noch nicht vor. Was fehlt, sähe wie niemandes Nutzung aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You have gone down into one already. Go back first.</source>
        <translation>Sie sind bereits in eines hineingegangen. Gehen Sie zuerst zurück.</translation>
    </message>
    <message>
        <source>No project has a cost centre. Cost centres are set on the Projects page.</source>
        <translation>Kein Projekt hat eine Kostenstelle. Kostenstellen setzt man auf der Seite Projekte.</translation>
    </message>
    <message>
        <source>Told of one organization at a time. Choose “This organization” first.</source>
        <translation>Nur für eine Organisation auf einmal. Wählen Sie zuerst „Diese Organisation“.</translation>
    </message>
</context>
<context>
    <name>steward::FilterChip</name>
    <message>
        <source>Lift the filter “%1”</source>
        <translation>Den Filter „%1“ aufheben</translation>
    </message>
</context>
<context>
    <name>steward::FilterDialog</name>
    <message>
        <source>Reading the figures…</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>Part of a name</source>
        <translation>Teil eines Namens</translation>
    </message>
    <message>
        <source>Part of the name of what to show</source>
        <translation>Teil des Namens dessen, was gezeigt werden soll</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Nothing was spent in these days.</source>
        <translation>In diesen Tagen wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Nothing that cost something is called so.</source>
        <translation>Nichts, das etwas gekostet hat, heißt so.</translation>
    </message>
</context>
<context>
    <name>steward::Format</name>
    <message>
        <source>never</source>
        <comment>table cell: a key was never used</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>now</source>
        <comment>table cell: used within the last minute</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Table cell, as short as can be: minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Table cell, as short as can be: hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Table cell, as short as can be: days</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>never</source>
        <comment>in a sentence</comment>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>in %Ln Stunde</numerusform>
            <numerusform>in %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>in %Ln Minute</numerusform>
            <numerusform>in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date pattern for tables, see QDate::toString: 23 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Date pattern for text, see QDate::toString: 23 November 2026</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 here (%3)</source>
        <translation>%1, %2 hier (%3)</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number and the percent sign; the space is a no-break space</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions, short, on an axis</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands, short, on an axis</comment>
        <translation>%1k</translation>
    </message>
</context>
<context>
    <name>steward::FourProjectsDialog</name>
    <message>
        <source>New projects: four for one purpose</source>
        <translation>Neue Projekte: vier für einen Zweck</translation>
    </message>
    <message>
        <source>Parcel Routing</source>
        <comment>example of what four projects are about</comment>
        <translation>Paketlenkung</translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation>Wofür sie sind</translation>
    </message>
    <message>
        <source>Name of the project for %1</source>
        <translation>Name des Projekts für %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Each project needs a name.</source>
        <translation>Jedes Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name “%1” stands here twice.</source>
        <translation>Der Name „%1“ steht hier zweimal.</translation>
    </message>
    <message>
        <source>There are projects of these names already; the new ones will be others: %1</source>
        <translation>Projekte mit diesen Namen gibt es schon; die neuen kommen hinzu: %1</translation>
    </message>
</context>
<context>
    <name>steward::GatesPane</name>
    <message>
        <source>open</source>
        <comment>a gate</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>overridden</source>
        <comment>a gate</comment>
        <translation>übergangen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>a gate</comment>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>shut</source>
        <comment>a gate</comment>
        <translation>zu</translation>
    </message>
    <message>
        <source>Open a gate by name…</source>
        <translation>Schranke namentlich öffnen…</translation>
    </message>
    <message>
        <source>No gate at this step</source>
        <translation>Keine Schranke bei diesem Schritt</translation>
    </message>
    <message>
        <source>Gate to the next step</source>
        <translation>Schranke zum nächsten Schritt</translation>
    </message>
    <message>
        <source>The old key is gone.</source>
        <translation>Der alte Schlüssel ist weg.</translation>
    </message>
    <message>
        <source>The old key is not touched before the quiet period has passed. Nothing can break by waiting.</source>
        <translation>Der alte Schlüssel wird nicht angefasst, bevor die Ruhezeit vorbei ist. Durch Warten kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Once it is deleted, the old key cannot be brought back.</source>
        <translation>Ist er gelöscht, lässt sich der alte Schlüssel nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>steward::HandOverPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei sichern…</translation>
    </message>
    <message>
        <source>Give to a command…</source>
        <translation>An einen Befehl geben…</translation>
    </message>
    <message>
        <source>The secret is lost</source>
        <translation>Das Geheimnis ist verloren</translation>
    </message>
    <message>
        <source>I have stored it where it is needed</source>
        <translation>Ich habe es abgelegt, wo es gebraucht wird</translation>
    </message>
    <message>
        <source>Hand over the secret</source>
        <translation>Das Geheimnis übergeben</translation>
    </message>
    <message>
        <source>Give it to each system, one after the other, and tick what has it. The old key keeps working. Steward keeps the secret in memory only, until you say that it is stored.</source>
        <translation>Geben Sie es jedem System, einem nach dem anderen, und haken Sie ab, was es hat. Der alte Schlüssel funktioniert weiter. Steward behält das Geheimnis nur im Arbeitsspeicher, bis Sie sagen, dass es abgelegt ist.</translation>
    </message>
    <message>
        <source>The new key is removed, and another one is made.</source>
        <translation>Der neue Schlüssel wird entfernt und ein anderer angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Steward no longer has the secret.</source>
        <translation>Steward hat das Geheimnis nicht mehr.</translation>
    </message>
    <message>
        <source>It was given away before Steward was closed. If it is stored where it is needed, go on; if nobody has it, another key is made.</source>
        <translation>Es wurde weitergegeben, bevor Steward geschlossen wurde. Ist es abgelegt, wo es gebraucht wird, fahren Sie fort; hat es niemand, wird ein anderer Schlüssel angelegt.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Geheimnis sichern</translation>
    </message>
    <message>
        <source>The secret was not saved.</source>
        <translation>Das Geheimnis wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Tick that the secret is stored: it will not be shown again</source>
        <translation>Haken Sie ab, dass das Geheimnis abgelegt ist: Es wird nicht noch einmal gezeigt</translation>
    </message>
    <message>
        <source>This is another key than the first one.</source>
        <translation>Dies ist ein anderer Schlüssel als der erste.</translation>
    </message>
    <message>
        <source>Nobody has the secret of the key …%1: it was removed, and this one was made.</source>
        <translation>Niemand hat das Geheimnis des Schlüssels …%1: Er wurde entfernt, und dieser wurde erstellt.</translation>
    </message>
</context>
<context>
    <name>steward::Handover</name>
    <message>
        <source>Name of the secret</source>
        <translation>Name des Geheimnisses</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Writes it as one field of a key-value secret.</source>
        <translation>Schreibt es als ein Feld eines Schlüssel-Wert-Geheimnisses.</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Sets a secret of a project’s config.</source>
        <translation>Setzt ein Geheimnis der Konfiguration eines Projekts.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Sets a secret of a repository.</source>
        <translation>Setzt ein Geheimnis eines Repositorys.</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Makes or replaces a secret of a namespace.</source>
        <translation>Legt ein Geheimnis eines Namensraums an oder ersetzt es.</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namensraum</translation>
    </message>
    <message>
        <source>Stores a new version of a secret.</source>
        <translation>Legt eine neue Version eines Geheimnisses ab.</translation>
    </message>
    <message>
        <source>Another command</source>
        <translation>Ein anderer Befehl</translation>
    </message>
    <message>
        <source>Gets the secret on its standard input, without a line break. No shell runs.</source>
        <translation>Bekommt das Geheimnis auf der Standardeingabe, ohne Zeilenumbruch. Es läuft keine Shell.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Makes a new item of the kind API Credential in a vault.</source>
        <translation>Legt in einem Tresor ein neues Objekt der Art „API Credential“ an.</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Titel des Objekts</translation>
    </message>
</context>
<context>
    <name>steward::HandoverDialog</name>
    <message>
        <source>The command as it will run</source>
        <translation>Der Befehl, wie er laufen wird</translation>
    </message>
    <message>
        <source>Output of the command</source>
        <translation>Ausgabe des Befehls</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give the secret to a command</source>
        <translation>Das Geheimnis an einen Befehl geben</translation>
    </message>
    <message>
        <source>No one system</source>
        <translation>Kein bestimmtes System</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>For the system</source>
        <translation>Für das System</translation>
    </message>
    <message>
        <source>The secret goes to its standard input, never into the command or the environment. No shell runs. In the output the secret is masked.</source>
        <translation>Das Geheimnis geht an die Standardeingabe, nie in den Befehl oder die Umgebung. Es läuft keine Shell. In der Ausgabe ist das Geheimnis verdeckt.</translation>
    </message>
    <message>
        <source>A quotation is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This program is not installed here, or not on the PATH.</source>
        <translation>Dieses Programm ist hier nicht installiert oder nicht im PATH.</translation>
    </message>
    <message>
        <source>Fill in every field.</source>
        <translation>Füllen Sie jedes Feld aus.</translation>
    </message>
    <message>
        <source>The command ended well.</source>
        <translation>Der Befehl ist gut zu Ende gegangen.</translation>
    </message>
    <message>
        <source>The command failed with exit code %1.</source>
        <translation>Der Befehl ist mit dem Exit-Code %1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The program could not be started.</source>
        <translation>Das Programm ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The command took longer than a minute and was ended.</source>
        <translation>Der Befehl brauchte länger als eine Minute und wurde beendet.</translation>
    </message>
    <message>
        <source>The command was stopped.</source>
        <translation>Der Befehl wurde angehalten.</translation>
    </message>
    <message>
        <source>%1 is ticked.</source>
        <translation>%1 ist abgehakt.</translation>
    </message>
    <message>
        <source>What you fill in is remembered for the system: put no secret into it.</source>
        <translation>Was Sie eintragen, wird für das System gemerkt: Tragen Sie kein Geheimnis ein.</translation>
    </message>
</context>
<context>
    <name>steward::HelpPanel</name>
    <message>
        <source>What is this page</source>
        <translation>Was ist diese Seite</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Hilfe schließen (Esc)</translation>
    </message>
    <message>
        <source>Where the data comes from</source>
        <translation>Woher die Daten kommen</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>The keys of the whole window stand in the menu.</source>
        <translation>Die Tasten des ganzen Fensters stehen im Menü.</translation>
    </message>
</context>
<context>
    <name>steward::IncidentWords</name>
    <message>
        <source>The key %1 ran away on %2, from %3 to %4 UTC: about %5 an hour, some %6.</source>
        <translation>Der Schlüssel %1 lief am %2 davon, von %3 bis %4 UTC: etwa %5 in der Stunde, rund %6.</translation>
    </message>
    <message>
        <source>The key %1 runs away: about %2 an hour, some %3 since %4 UTC.</source>
        <translation>Der Schlüssel %1 läuft davon: etwa %2 in der Stunde, rund %3 seit %4 UTC.</translation>
    </message>
    <message>
        <source>%1 was billed for the first time on %2: %3.</source>
        <translation>%1 wurde am %2 zum ersten Mal abgerechnet: %3.</translation>
    </message>
    <message>
        <source>%1 cost %2 on %3, %4 times its usual %5.</source>
        <translation>%1 hat am %3 %2 gekostet, das %4-Fache des üblichen Tages (%5).</translation>
    </message>
    <message>
        <source>%1 cost %2 on %3, where usually nothing is spent.</source>
        <translation>%1 hat am %3 %2 gekostet, wo sonst nichts ausgegeben wird.</translation>
    </message>
    <message>
        <source>Estimated from its requests by the minute.</source>
        <translation>Geschätzt nach seinen Anfragen je Minute.</translation>
    </message>
    <message>
        <source>Estimated from its requests of the last minutes. Delete the key, or set a limit for its project.</source>
        <translation>Geschätzt nach seinen Anfragen der letzten Minuten. Löschen Sie den Schlüssel oder begrenzen Sie sein Projekt.</translation>
    </message>
    <message>
        <source>Most of it is “%1”.</source>
        <translation>Das meiste davon ist „%1“.</translation>
    </message>
    <message>
        <source>Seen to %1</source>
        <extracomment>%1: name of an account on this computer; %2: &quot;3 minutes ago&quot;</extracomment>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Seen to by %1, %2</source>
        <translation>Erledigt von %1, %2</translation>
    </message>
    <message>
        <source>Seen to by %1</source>
        <translation>Erledigt von %1</translation>
    </message>
    <message>
        <source>Most of it is of the project %1.</source>
        <translation>Das meiste davon gehört zum Projekt %1.</translation>
    </message>
</context>
<context>
    <name>steward::IncidentsDialog</name>
    <message>
        <source>“%1” · %2</source>
        <extracomment>what was noted when an incident was acknowledged, and by whom and when</extracomment>
        <translation>„%1“ · %2</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nobody has acknowledged an incident.</source>
        <translation>Niemand hat einen Vorfall bestätigt.</translation>
    </message>
    <message>
        <source>Nothing that is watched has left its own pattern, or all of it was seen to.</source>
        <translation>Nichts, was überwacht wird, fiel aus seinem Rahmen, oder alles ist erledigt.</translation>
    </message>
    <message>
        <source>What you have seen to is kept here with its note.</source>
        <translation>Worum Sie sich gekümmert haben, bleibt hier mit seiner Notiz.</translation>
    </message>
    <message>
        <source>I have seen to it…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>It is open again, and its note goes.</source>
        <translation>Es ist wieder offen, und seine Notiz geht verloren.</translation>
    </message>
</context>
<context>
    <name>steward::InviteDialog</name>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
</context>
<context>
    <name>steward::InviteForm</name>
    <message>
        <source>From a CSV file…</source>
        <translation>Aus einer CSV-Datei …</translation>
    </message>
    <message>
        <source>What is said of each address</source>
        <translation>Was zu jeder Adresse zu sagen ist</translation>
    </message>
    <message>
        <source>Into the projects ticked</source>
        <translation>In die angehakten Projekte</translation>
    </message>
    <message>
        <source>Into no project</source>
        <translation>In kein Projekt</translation>
    </message>
    <message>
        <source>Into the Default project</source>
        <translation>In das Default-Projekt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Paste them as they are: one a line, or with commas or semicolons, with or without names. A CSV file has the columns email, role and projects.</source>
        <translation>Fügen Sie sie ein, wie sie sind: eine je Zeile oder mit Kommas oder Semikolons, mit oder ohne Namen. Eine CSV-Datei hat die Spalten email, role und projects.</translation>
    </message>
    <message>
        <source>Role in the organization</source>
        <translation>Rolle in der Organisation</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>The service puts whoever is invited without a word about projects into the Default project; that is the last choice.</source>
        <translation>Wer ohne Angabe von Projekten eingeladen wird, kommt beim Dienst in das Default-Projekt; das ist die letzte Wahl.</translation>
    </message>
    <message>
        <source>No project is known yet.</source>
        <translation>Noch ist kein Projekt bekannt.</translation>
    </message>
    <message>
        <source>Addresses from a CSV file</source>
        <translation>Adressen aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>CSV and text files (*.csv *.txt *.tsv)</source>
        <translation>CSV- und Textdateien (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of addresses.</source>
        <translation>„%1“ ist zu groß für eine Liste von Adressen.</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>„%1“ ist keine Textdatei.</translation>
    </message>
    <message>
        <source>Nobody to invite yet</source>
        <translation>Noch niemand einzuladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be invited</source>
        <translation>
            <numerusform>%Ln Person wird eingeladen</numerusform>
            <numerusform>%Ln Personen werden eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln Zeile ausgelassen</numerusform>
            <numerusform>%Ln Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Each address will stand here with what is said of it.</source>
        <translation>Hier steht jede Adresse mit dem, was zu ihr zu sagen ist.</translation>
    </message>
    <message>
        <source>Paste at least one address.</source>
        <translation>Fügen Sie mindestens eine Adresse ein.</translation>
    </message>
    <message>
        <source>None of them can be invited.</source>
        <translation>Keine davon kann eingeladen werden.</translation>
    </message>
    <message>
        <source>Tick projects, or choose no project.</source>
        <translation>Haken Sie Projekte an, oder wählen Sie kein Projekt.</translation>
    </message>
    <message>
        <source>no address: there is no @</source>
        <translation>keine Adresse: Das @ fehlt</translation>
    </message>
    <message>
        <source>more than one @</source>
        <translation>mehr als ein @</translation>
    </message>
    <message>
        <source>nothing before the @</source>
        <translation>nichts vor dem @</translation>
    </message>
    <message>
        <source>no whole domain after the @</source>
        <translation>keine ganze Domain nach dem @</translation>
    </message>
    <message>
        <source>a sign before the @ that no address has</source>
        <translation>vor dem @ ein Zeichen, das keine Adresse hat</translation>
    </message>
    <message>
        <source>the domain is not one</source>
        <translation>das ist keine Domain</translation>
    </message>
    <message>
        <source>a blank inside</source>
        <translation>ein Leerzeichen darin</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>will be invited</source>
        <translation>wird eingeladen</translation>
    </message>
    <message>
        <source>the same as line %1</source>
        <translation>wie Zeile %1</translation>
    </message>
    <message>
        <source>already a member: %1</source>
        <translation>schon Mitglied: %1</translation>
    </message>
    <message>
        <source>already invited</source>
        <translation>schon eingeladen</translation>
    </message>
    <message>
        <source>no role “%1”: reader or owner</source>
        <translation>keine Rolle „%1“: reader oder owner</translation>
    </message>
    <message>
        <source>no project “%1”</source>
        <translation>kein Projekt „%1“</translation>
    </message>
    <message>
        <source>several projects are called “%1”: use the id</source>
        <translation>mehrere Projekte heißen „%1“: Nehmen Sie die ID</translation>
    </message>
</context>
<context>
    <name>steward::InvitePlans</name>
    <message>
        <source>Invite %1</source>
        <comment>title of a plan</comment>
        <translation>%1 einladen</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln people</source>
        <comment>title of a plan</comment>
        <translation>
            <numerusform>%Ln Person einladen</numerusform>
            <numerusform>%Ln Personen einladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation>Einladung von %1 zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung zurückziehen</numerusform>
            <numerusform>%Ln Einladungen zurückziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the invitation of %1 again</source>
        <translation>Einladung von %1 erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln invitation(s) again</source>
        <translation>
            <numerusform>%Ln Einladung erneut senden</numerusform>
            <numerusform>%Ln Einladungen erneut senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the invitations name(s) no project, or the service does not tell. They are made again without one, so these people have to be added to projects later.</source>
        <translation>
            <numerusform>%Ln der Einladungen nennt kein Projekt, oder der Dienst sagt es nicht. Sie wird ohne Projekt neu erstellt; die Person muss später zu Projekten hinzugefügt werden.</numerusform>
            <numerusform>%Ln der Einladungen nennen kein Projekt, oder der Dienst sagt es nicht. Sie werden ohne Projekt neu erstellt; diese Personen müssen später zu Projekten hinzugefügt werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::JournalDetail</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the entries of this plan only</source>
        <translation>Nur die Einträge dieses Plans zeigen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>%1, key …%2</source>
        <translation>%1, Schlüssel …%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>steward::JournalPage</name>
    <message>
        <source>Only with entries of one plan.</source>
        <translation>Nur mit Einträgen eines einzigen Plans.</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Retry as plan…</source>
        <translation>Als Plan wiederholen…</translation>
    </message>
    <message>
        <source>Plan as text (Markdown)…</source>
        <translation>Plan als Text (Markdown)…</translation>
    </message>
    <message>
        <source>None of this can be undone.</source>
        <translation>Nichts davon lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>This cannot be tried again: it needs an answer that never came.</source>
        <translation>Dies lässt sich nicht wiederholen: Es braucht eine Antwort, die nie kam.</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Select an entry of the plan to export.</source>
        <translation>Wählen Sie einen Eintrag des Plans aus, der exportiert werden soll.</translation>
    </message>
    <message>
        <source>The plan is exported.</source>
        <translation>Der Plan ist exportiert.</translation>
    </message>
    <message>
        <source>The plan was not written to %1.</source>
        <translation>Der Plan wurde nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was changed through Steward: every plan, every request with what came of it, and what people decided about it, newest first. What can be taken back can be undone from here, as a plan; what failed can be asked for again.</source>
        <translation>Was über Steward geändert wurde: jeder Plan, jede Anfrage mit ihrem Ergebnis und was Personen darüber entschieden haben, Neuestes zuerst. Was sich zurücknehmen lässt, kann von hier aus als Plan rückgängig gemacht werden; was fehlgeschlagen ist, kann noch einmal angefragt werden.</translation>
    </message>
    <message>
        <source>The journal is kept on this computer and never edited: each entry carries the hash of the one before it, so that a change would show at the head of the page. What other people do elsewhere stands in the service’s audit log, not here. Secrets are in neither.</source>
        <translation>Das Journal liegt auf diesem Computer und wird nie bearbeitet: Jeder Eintrag trägt die Prüfsumme des vorigen, sodass eine Änderung am Kopf der Seite zu sehen wäre. Was andere anderswo tun, steht im Audit-Log des Dienstes, nicht hier. Geheimnisse stehen in keinem von beiden.</translation>
    </message>
    <message>
        <source>Chain broken at entry %1</source>
        <translation>Kette gebrochen bei Eintrag %1</translation>
    </message>
    <message>
        <source>Chain intact</source>
        <translation>Kette unversehrt</translation>
    </message>
    <message>
        <source>All of one plan: they can be undone or tried again together.</source>
        <translation>Alle aus einem Plan: Sie lassen sich zusammen rückgängig machen oder wiederholen.</translation>
    </message>
    <message>
        <source>Of different plans.</source>
        <translation>Aus verschiedenen Plänen.</translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation>Kein Eintrag ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see its request, its answer and its place in the chain.</source>
        <translation>Wählen Sie einen aus, um seine Anfrage, die Antwort und seinen Platz in der Kette zu sehen.</translation>
    </message>
    <message>
        <source>nothing has been changed through Steward yet</source>
        <translation>noch wurde nichts durch Steward geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) since %1</source>
        <translation>
            <numerusform>%Ln Eintrag seit %1</numerusform>
            <numerusform>%Ln Einträge seit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Journal durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed through Steward yet.</source>
        <translation>Noch wurde nichts durch Steward geändert.</translation>
    </message>
    <message>
        <source>Every plan that is applied stands here, with each request and its answer.</source>
        <translation>Jeder angewendete Plan steht hier, mit jeder Anfrage und ihrer Antwort.</translation>
    </message>
    <message>
        <source>Entries are never edited.</source>
        <translation>Einträge werden nie bearbeitet.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of this year: &quot;Mon 23 Nov&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Another program is applying this plan.</source>
        <translation>Ein anderes Programm wendet diesen Plan an.</translation>
    </message>
</context>
<context>
    <name>steward::JournalText</name>
    <message>
        <source>Decided to try again</source>
        <translation>Entschieden: noch einmal versuchen</translation>
    </message>
    <message>
        <source>Decided to apply it anyway</source>
        <translation>Entschieden: trotzdem anwenden</translation>
    </message>
    <message>
        <source>Left it unknown</source>
        <translation>Unbekannt gelassen</translation>
    </message>
    <message>
        <source>Stopped the plan</source>
        <translation>Plan beendet</translation>
    </message>
    <message>
        <source>Dropped the rest of the plan</source>
        <translation>Rest des Plans verworfen</translation>
    </message>
    <message>
        <source>Dropped the step</source>
        <translation>Schritt verworfen</translation>
    </message>
    <message>
        <source>Began: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) done</source>
        <translation>
            <numerusform>%Ln Schritt erledigt</numerusform>
            <numerusform>Alle %Ln Schritte erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln step(s) done</source>
        <translation>
            <numerusform>%L1 von %Ln Schritt erledigt</numerusform>
            <numerusform>%L1 von %Ln Schritten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Began a rotation</source>
        <translation>Hat eine Rotation begonnen</translation>
    </message>
    <message>
        <source>Listed the systems that use the key</source>
        <translation>Hat die Systeme genannt, die den Schlüssel nutzen</translation>
    </message>
    <message>
        <source>Decided where the new key is made</source>
        <translation>Hat entschieden, wo der neue Schlüssel angelegt wird</translation>
    </message>
    <message>
        <source>Announced a request</source>
        <translation>Hat eine Anfrage angekündigt</translation>
    </message>
    <message>
        <source>Took the answer up</source>
        <translation>Hat die Antwort aufgenommen</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>Der Dienst hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nobody has the secret of the new key</source>
        <translation>Niemand hat das Geheimnis des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Handed the secret over</source>
        <translation>Hat das Geheimnis übergeben</translation>
    </message>
    <message>
        <source>Said that the secret is stored</source>
        <translation>Hat gesagt, dass das Geheimnis abgelegt ist</translation>
    </message>
    <message>
        <source>Ticked %1</source>
        <comment>a system</comment>
        <translation>Hat %1 abgehakt</translation>
    </message>
    <message>
        <source>Excused %1, because: %2</source>
        <comment>a system, a reason</comment>
        <translation>Hat %1 entschuldigt, weil: %2</translation>
    </message>
    <message>
        <source>Took the tick of %1 back</source>
        <comment>a system</comment>
        <translation>Hat den Haken bei %1 zurückgenommen</translation>
    </message>
    <message>
        <source>Set the length of the quiet period</source>
        <translation>Hat die Länge der Ruhezeit gesetzt</translation>
    </message>
    <message>
        <source>Saw the new key at work</source>
        <translation>Hat den neuen Schlüssel bei der Arbeit gesehen</translation>
    </message>
    <message>
        <source>Heard the old key: the quiet period began anew</source>
        <translation>Hat den alten Schlüssel gehört: Die Ruhezeit begann neu</translation>
    </message>
    <message>
        <source>The old key was silent for long enough</source>
        <translation>Der alte Schlüssel war lange genug still</translation>
    </message>
    <message>
        <source>Found the old key gone</source>
        <translation>Hat den alten Schlüssel nicht mehr vorgefunden</translation>
    </message>
    <message>
        <source>Went on without an expiry</source>
        <translation>Hat ohne Ablaufdatum weitergemacht</translation>
    </message>
    <message>
        <source>Opened a gate by name, because: %1</source>
        <translation>Hat eine Schranke namentlich geöffnet, weil: %1</translation>
    </message>
    <message>
        <source>Cancelled the rotation</source>
        <translation>Hat die Rotation abgebrochen</translation>
    </message>
    <message>
        <source>Closed the rotation</source>
        <translation>Hat die Rotation abgeschlossen</translation>
    </message>
    <message>
        <source>Rotation of %1 …%2</source>
        <comment>name and ending of a key</comment>
        <translation>Rotation von %1 …%2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Said that the key has leaked</source>
        <translation>Hat gesagt, dass der Schlüssel bekannt geworden ist</translation>
    </message>
    <message numerus="yes">
        <source>Began an offboarding that waits for %Ln rotation(s)</source>
        <translation>
            <numerusform>Hat einen Austritt begonnen, der auf %Ln Rotation wartet</numerusform>
            <numerusform>Hat einen Austritt begonnen, der auf %Ln Rotationen wartet</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided about the keys of somebody who leaves</source>
        <translation>Hat über die Schlüssel von jemandem entschieden, der geht</translation>
    </message>
    <message>
        <source>Cancelled the offboarding</source>
        <translation>Hat den Austritt abgebrochen</translation>
    </message>
    <message>
        <source>Closed the offboarding</source>
        <translation>Hat den Austritt abgeschlossen</translation>
    </message>
    <message>
        <source>Began to rotate the admin key in use</source>
        <translation>Hat begonnen, den genutzten Admin-Schlüssel zu rotieren</translation>
    </message>
    <message>
        <source>Nobody has the secret of the new admin key …%1</source>
        <translation>Niemand hat das Geheimnis des neuen Admin-Schlüssels …%1</translation>
    </message>
    <message>
        <source>Has the new admin key …%1</source>
        <translation>Hat den neuen Admin-Schlüssel …%1</translation>
    </message>
    <message>
        <source>Went back: the new admin key is gone again</source>
        <translation>Ist zurückgegangen: Der neue Admin-Schlüssel ist wieder weg</translation>
    </message>
    <message>
        <source>Stored the new admin key in the keychain and changed over to it</source>
        <translation>Hat den neuen Admin-Schlüssel im Schlüsselbund abgelegt und ist auf ihn umgestiegen</translation>
    </message>
    <message>
        <source>The admin key is rotated</source>
        <translation>Der Admin-Schlüssel ist rotiert</translation>
    </message>
    <message>
        <source>The admin key was not rotated; nothing has changed</source>
        <translation>Der Admin-Schlüssel wurde nicht rotiert; nichts hat sich geändert</translation>
    </message>
    <message>
        <source>The rotation of the admin key left a key behind</source>
        <translation>Die Rotation des Admin-Schlüssels hat einen Schlüssel hinterlassen</translation>
    </message>
    <message>
        <source>Rotation of the admin key …%1</source>
        <translation>Rotation des Admin-Schlüssels …%1</translation>
    </message>
    <message>
        <source>Offboarding of %1</source>
        <translation>Austritt von %1</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>steward::KeyCard</name>
    <message>
        <source>Move to a service account</source>
        <translation>Auf ein Dienstkonto umziehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Admin key of the organization</source>
        <translation>Admin-Schlüssel der Organisation</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Name of the new service account</source>
        <translation>Name des neuen Dienstkontos</translation>
    </message>
    <message>
        <source>Why it is left</source>
        <translation>Warum er belassen wird</translation>
    </message>
    <message>
        <source>Why: for the journal and the leaver’s file</source>
        <translation>Warum: für das Journal und die Akte</translation>
    </message>
    <message>
        <source>Steward itself uses this key: connect with another one before you delete it.</source>
        <translation>Steward selbst nutzt diesen Schlüssel: Verbinden Sie sich mit einem anderen, ehe Sie ihn löschen.</translation>
    </message>
    <message>
        <source>Service accounts have no admin keys. Make another one first where this one is used.</source>
        <translation>Dienstkonten haben keine Admin-Schlüssel. Erstellen Sie zuerst einen anderen, wo dieser genutzt wird.</translation>
    </message>
    <message>
        <source>The Default project takes no service accounts, so this key has nowhere to move.</source>
        <translation>Das Default-Projekt nimmt keine Dienstkonten auf; dieser Schlüssel kann nirgendwohin umziehen.</translation>
    </message>
    <message>
        <source>Traffic is being read</source>
        <translation>Der Verkehr wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in 30 days</source>
        <translation>
            <numerusform>%Ln Anfrage in 30 Tagen</numerusform>
            <numerusform>%Ln Anfragen in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Traffic of the last 30 days is not known</source>
        <translation>Der Verkehr der letzten 30 Tage ist nicht bekannt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>no system listed</source>
        <translation>kein System eingetragen</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>genutzt von %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Show the rotation</source>
        <translation>Rotation zeigen</translation>
    </message>
</context>
<context>
    <name>steward::KeyDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this key</source>
        <translation>Notiz zu diesem Schlüssel</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>admin key of the organization</source>
        <translation>Admin-Schlüssel der Organisation</translation>
    </message>
    <message>
        <source>personal key</source>
        <translation>persönlicher Schlüssel</translation>
    </message>
    <message>
        <source>key of a service account</source>
        <translation>Schlüssel eines Dienstkontos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, policy %2</source>
        <translation>%1, Richtlinie %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>systems that use a key</comment>
        <translation>
            <numerusform>%Ln eingetragen</numerusform>
            <numerusform>%Ln eingetragen</numerusform>
        </translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>keine eingetragen</translation>
    </message>
</context>
<context>
    <name>steward::KeyField</name>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Schlüssel verbergen</translation>
    </message>
</context>
<context>
    <name>steward::KeyPlanText</name>
    <message>
        <source>Create service account %1</source>
        <translation>Dienstkonto %1 erstellen</translation>
    </message>
    <message>
        <source>Create a key on %1</source>
        <comment>service account</comment>
        <translation>Schlüssel auf %1 erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Create keys on %Ln service account(s)</source>
        <translation>
            <numerusform>Schlüssel auf %Ln Dienstkonto erstellen</numerusform>
            <numerusform>Schlüssel auf %Ln Dienstkonten erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete key %1</source>
        <translation>Schlüssel %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen</numerusform>
            <numerusform>%Ln Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete service account %1</source>
        <translation>Dienstkonto %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto löschen</numerusform>
            <numerusform>%Ln Dienstkonten löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create admin key %1</source>
        <translation>Admin-Schlüssel %1 anlegen</translation>
    </message>
    <message>
        <source>The service does not delete single keys of service accounts here. What can be done is to delete the whole service account %1. These keys stop working with it: %2.</source>
        <comment>service account, its keys</comment>
        <translation>Der Dienst löscht hier keine einzelnen Schlüssel von Dienstkonten. Möglich ist, das ganze Dienstkonto %1 zu löschen. Mit ihm funktionieren diese Schlüssel nicht mehr: %2.</translation>
    </message>
</context>
<context>
    <name>steward::KeyPolicySection</name>
    <message>
        <source>Key policy</source>
        <translation>Richtlinie für Schlüssel</translation>
    </message>
    <message>
        <source>Oldest age of a key</source>
        <translation>Höchstalter eines Schlüssels</translation>
    </message>
    <message>
        <source>Oldest age of a key in %1</source>
        <translation>Höchstalter eines Schlüssels in %1</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Ohne Grenze</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation> T</translation>
    </message>
    <message>
        <source>Oldest age in days</source>
        <translation>Höchstalter in Tagen</translation>
    </message>
    <message>
        <source>Older keys are marked on Keys and counted on Overview. 0 means no limit.</source>
        <translation>Ältere Schlüssel werden unter Schlüssel markiert und in der Übersicht gezählt. 0 heißt: ohne Grenze.</translation>
    </message>
</context>
<context>
    <name>steward::KeyWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>(owner unknown)</source>
        <translation>(Inhaber unbekannt)</translation>
    </message>
    <message>
        <source>Admin key of the organization</source>
        <translation>Admin-Schlüssel der Organisation</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Last used %1.</source>
        <translation>Zuletzt genutzt %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Er wurde nie genutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) listed.</source>
        <translation>
            <numerusform>%Ln System eingetragen.</numerusform>
            <numerusform>%Ln Systeme eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No system is listed.</source>
        <translation>Kein System eingetragen.</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>sein Inhaber</translation>
    </message>
    <message>
        <source>Owner gone, key still works</source>
        <translation>Ohne Inhaber, funktioniert noch</translation>
    </message>
    <message>
        <source>Who owned it is not known. %1 %2</source>
        <translation>Der frühere Inhaber ist unbekannt. %1 %2</translation>
    </message>
    <message>
        <source>%1 has no access any more. %2 %3</source>
        <translation>%1 hat keinen Zugang mehr. %2 %3</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>It stops working %1. %2 %3</source>
        <translation>Er endet %1. %2 %3</translation>
    </message>
    <message>
        <source>Personal key in production</source>
        <translation>Persönlicher Schlüssel in Produktion</translation>
    </message>
    <message>
        <source>It stops working when %1 leaves the project. %2 %3</source>
        <translation>Er endet, wenn %1 das Projekt verlässt. %2 %3</translation>
    </message>
    <message>
        <source>Older than your policy</source>
        <translation>Älter als Ihre Richtlinie</translation>
    </message>
    <message>
        <source>%1 old; your policy for this class is %2. %3</source>
        <translation>%1 alt; Ihre Richtlinie für diese Klasse: %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Created %1. %2</source>
        <translation>Erstellt %1. %2</translation>
    </message>
    <message>
        <source>Unused for 90 days</source>
        <translation>Seit 90 Tagen ungenutzt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>It stopped working %1.</source>
        <translation>Er endete %1.</translation>
    </message>
</context>
<context>
    <name>steward::KeysPage</name>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Inventory of systems</source>
        <translation>Systemverzeichnis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>No key selected</source>
        <translation>Kein Schlüssel gewählt</translation>
    </message>
    <message>
        <source>Select a key to see its owner, age and use, and to write down which systems use it.</source>
        <translation>Wählen Sie einen Schlüssel, um Inhaber, Alter und Nutzung zu sehen und einzutragen, welche Systeme ihn nutzen.</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>wird erstmals gelesen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;412 keys&quot; in &quot;34 projects&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>in … projects</comment>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dazu %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln admin key(s)</source>
        <translation>
            <numerusform>%Ln Admin-Schlüssel</numerusform>
            <numerusform>%Ln Admin-Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>This organization has no keys</source>
        <translation>Diese Organisation hat keine Schlüssel</translation>
    </message>
    <message>
        <source>Keys appear here as soon as a project has one.</source>
        <translation>Schlüssel erscheinen hier, sobald ein Projekt einen hat.</translation>
    </message>
    <message numerus="yes">
        <source>Policy for production: %Ln day(s)</source>
        <translation>
            <numerusform>Richtlinie für Produktion: %Ln Tag</numerusform>
            <numerusform>Richtlinie für Produktion: %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Used today</source>
        <comment>keys used in the last 24 hours</comment>
        <translation>Heute genutzt</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie genutzt</translation>
    </message>
    <message>
        <source>Owner gone</source>
        <translation>Ohne Inhaber</translation>
    </message>
    <message>
        <source>Production</source>
        <comment>keys of production projects</comment>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Systems known</source>
        <comment>keys of which the systems that use them are listed</comment>
        <translation>Mit Systemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) selected</source>
        <translation>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
            <numerusform>%Ln Schlüssel gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Whatever uses these keys stops when they are removed.</source>
        <translation>Was diese Schlüssel nutzt, fällt aus, wenn sie entfernt werden.</translation>
    </message>
    <message>
        <source>Every API key of every project, and the admin keys of the organization, in one table: whose it is, when it was last used and what is wrong with it. Quick filters find keys that nobody uses, that outlived their owner or that are older than your policy. The note and the list of systems that use a key are yours.</source>
        <translation>Jeder API-Schlüssel jedes Projekts und die Admin-Schlüssel der Organisation in einer Tabelle: wem er gehört, wann er zuletzt benutzt wurde und was mit ihm nicht stimmt. Schnellfilter finden Schlüssel, die niemand benutzt, die ihren Inhaber überdauert haben oder die älter sind als Ihre Richtlinie. Die Notiz und die Liste der Systeme, die einen Schlüssel benutzen, sind Ihre eigenen.</translation>
    </message>
    <message>
        <source>Keys, owners and last uses come from the service, project by project; it tells the last use with some delay and never the key itself. Environment classes, notes and systems are kept on this computer only.</source>
        <translation>Schlüssel, Inhaber und letzte Benutzung kommen vom Dienst, Projekt für Projekt; er nennt die letzte Benutzung mit etwas Verzug und nie den Schlüssel selbst. Umgebungsklassen, Notizen und Systeme liegen nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Only with keys of service accounts.</source>
        <translation>Nur mit Schlüsseln von Dienstkonten.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel …</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Neues Dienstkonto …</translation>
    </message>
    <message>
        <source>New admin key…</source>
        <translation>Neuer Admin-Schlüssel …</translation>
    </message>
    <message>
        <source>Second key…</source>
        <translation>Zweiter Schlüssel …</translation>
    </message>
    <message>
        <source>Delete service account…</source>
        <translation>Dienstkonto löschen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Key %1 was not deleted.</source>
        <translation>Der Schlüssel %1 wurde nicht gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) were not deleted.</source>
        <translation>
            <numerusform>%Ln Schlüssel wurde nicht gelöscht.</numerusform>
            <numerusform>%Ln Schlüssel wurden nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not delete single keys of service accounts here. What can be done is to delete the whole accounts; the plan names every key that goes.</source>
        <translation>Der Dienst löscht hier keine einzelnen Schlüssel von Dienstkonten. Möglich ist, die ganzen Konten zu löschen; der Plan nennt jeden Schlüssel, der wegfällt.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Key leaked…</source>
        <translation>Schlüssel bekannt geworden…</translation>
    </message>
    <message>
        <source>No rotation was begun: another window of Steward leads those of this organization.</source>
        <translation>Keine Rotation wurde begonnen: Ein anderes Fenster von Steward führt die dieser Organisation.</translation>
    </message>
    <message>
        <source>Steward itself uses this admin key. Rotate it instead, or connect with another one first.</source>
        <translation>Steward selbst nutzt diesen Admin-Schlüssel. Rotieren Sie ihn stattdessen, oder verbinden Sie sich zuerst mit einem anderen.</translation>
    </message>
    <message>
        <source>Rotate Steward’s key…</source>
        <translation>Stewards Schlüssel rotieren…</translation>
    </message>
</context>
<context>
    <name>steward::LeakPanel</name>
    <message>
        <source>&amp;1  Revoke now</source>
        <translation>&amp;1  Jetzt widerrufen</translation>
    </message>
    <message>
        <source>&amp;2  Replace, then revoke</source>
        <translation>&amp;2  Ersetzen, dann widerrufen</translation>
    </message>
    <message>
        <source>Set a hard spend limit on the project, in dollars a month:</source>
        <translation>Dem Projekt eine harte Ausgabengrenze setzen, in Dollar im Monat:</translation>
    </message>
    <message>
        <source>A leaked key: bots find a published key in minutes</source>
        <translation>Ein bekannt gewordener Schlüssel: Bots finden ihn in Minuten</translation>
    </message>
    <message>
        <source>1. Since when?</source>
        <translation>1. Seit wann?</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Spent since (est.)</source>
        <translation>Seitdem ausgegeben (gesch.)</translation>
    </message>
    <message>
        <source>Requests since</source>
        <translation>Anfragen seitdem</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>What it can reach</source>
        <translation>Was er erreichen kann</translation>
    </message>
    <message>
        <source>Systems that stop</source>
        <translation>Systeme, die aufhören</translation>
    </message>
    <message>
        <source>none is listed</source>
        <translation>keines ist genannt</translation>
    </message>
    <message>
        <source>2. In which order?</source>
        <translation>2. In welcher Reihenfolge?</translation>
    </message>
    <message>
        <source>Whoever has the key is locked out at once. What uses it fails until it has a new key.</source>
        <translation>Wer den Schlüssel hat, ist sofort ausgesperrt. Was ihn nutzt, fällt aus, bis es einen neuen hat.</translation>
    </message>
    <message numerus="yes">
        <source>An outage from now for %Ln system(s), until they have the new key. Whoever has the key is locked out at once.</source>
        <translation>
            <numerusform>Ein Ausfall ab jetzt für %Ln System, bis es den neuen Schlüssel hat. Wer den Schlüssel hat, ist sofort ausgesperrt.</numerusform>
            <numerusform>Ein Ausfall ab jetzt für %Ln Systeme, bis sie den neuen Schlüssel haben. Wer den Schlüssel hat, ist sofort ausgesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>About ten minutes and no outage: the new key first. The leaked key can be used until you are done.</source>
        <translation>Etwa zehn Minuten und kein Ausfall: zuerst der neue Schlüssel. Der bekannt gewordene lässt sich nutzen, bis Sie fertig sind.</translation>
    </message>
    <message>
        <source>3. A stop-gap on the project?</source>
        <translation>3. Eine Notbremse beim Projekt?</translation>
    </message>
    <message>
        <source>Hard spend limit in dollars a month</source>
        <translation>Harte Ausgabengrenze in Dollar im Monat</translation>
    </message>
    <message>
        <source>The service enforces it with a delay and can overshoot. Take it off when the leak is closed.</source>
        <translation>Der Dienst setzt sie mit Verzögerung durch und kann sie überschreiten. Nehmen Sie sie weg, wenn das Leck geschlossen ist.</translation>
    </message>
    <message>
        <source>4. Type the key’s name</source>
        <translation>4. Den Namen des Schlüssels eintippen</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>at least %1; some of it has no price</source>
        <translation>mindestens %1; manches davon hat keinen Preis</translation>
    </message>
    <message>
        <source>everything in %1; the service does not tell its scopes</source>
        <translation>alles in %1; der Dienst nennt seine Rechte nicht</translation>
    </message>
    <message>
        <source>Revoke key now</source>
        <translation>Schlüssel jetzt widerrufen</translation>
    </message>
    <message>
        <source>Replace it first</source>
        <translation>Zuerst ersetzen</translation>
    </message>
    <message>
        <source>The limit is an amount in dollars and whole cents, such as 1500.00</source>
        <translation>Die Grenze ist ein Betrag in Dollar und ganzen Cent wie 1500.00</translation>
    </message>
    <message>
        <source>Type the key’s name: a deletion cannot be undone</source>
        <translation>Tippen Sie den Namen des Schlüssels ein: Löschen lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>The key was leaked, or is suspected to be.</source>
        <translation>Der Schlüssel ist bekannt geworden, oder es besteht der Verdacht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (%Ln request(s))</source>
        <comment>model, cost</comment>
        <translation>
            <numerusform>%1 %2 (%Ln Anfrage)</numerusform>
            <numerusform>%1 %2 (%Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>without a model</source>
        <translation>ohne Modell</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Requests an hour</source>
        <translation>Anfragen pro Stunde</translation>
    </message>
</context>
<context>
    <name>steward::LegendToggle</name>
    <message>
        <source>%1, shown in the chart</source>
        <translation>%1, im Diagramm gezeigt</translation>
    </message>
    <message>
        <source>%1, hidden in the chart</source>
        <translation>%1, im Diagramm ausgeblendet</translation>
    </message>
    <message>
        <source>%1
Click or Space hides it in the chart</source>
        <translation>%1
Klick oder Leertaste blendet es im Diagramm aus</translation>
    </message>
    <message>
        <source>%1
Click or Space shows it in the chart</source>
        <translation>%1
Klick oder Leertaste zeigt es im Diagramm</translation>
    </message>
</context>
<context>
    <name>steward::MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>Alles &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Switch &amp;organization…</source>
        <translation>&amp;Organisation wechseln …</translation>
    </message>
    <message>
        <source>&amp;Quit Steward</source>
        <translation>Steward &amp;beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Clear or close</source>
        <translation>Leeren oder schließen</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Fi&amp;lter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Export what is shown…</source>
        <translation>Angezeigtes &amp;exportieren …</translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail pane</source>
        <translation>Detailbe&amp;reich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Steward</source>
        <translation>&amp;Über Steward</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>&amp;Menüleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;Steward</source>
        <translation>&amp;Steward</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;What is this page</source>
        <translation>&amp;Was ist diese Seite</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Open &amp;plan…</source>
        <translation>&amp;Plan öffnen…</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
    <message>
        <source>What would another model have cost?</source>
        <translation>Was hätte ein anderes Modell gekostet?</translation>
    </message>
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>%1 — %2 — Steward</source>
        <comment>page, organization</comment>
        <translation>%1 — %2 — Steward</translation>
    </message>
    <message>
        <source>Secrets that are not handed over</source>
        <translation>Geheimnisse, die nicht übergeben sind</translation>
    </message>
    <message numerus="yes">
        <source>The secret of %Ln new key(s) is in memory only and would be lost. The old key keeps working, and the rotation makes another new key.</source>
        <translation>
            <numerusform>Das Geheimnis von %Ln neuen Schlüssel ist nur im Arbeitsspeicher und ginge verloren. Der alte Schlüssel funktioniert weiter, und die Rotation legt einen anderen neuen an.</numerusform>
            <numerusform>Die Geheimnisse von %Ln neuen Schlüsseln sind nur im Arbeitsspeicher und gingen verloren. Die alten Schlüssel funktionieren weiter, und die Rotationen legen andere neue an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it be lost</source>
        <translation>Verloren gehen lassen</translation>
    </message>
</context>
<context>
    <name>steward::MemberDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Copy a message to send by hand</source>
        <translation>Nachricht zum Selbstversenden kopieren</translation>
    </message>
    <message>
        <source>Projects of the person</source>
        <translation>Projekte der Person</translation>
    </message>
    <message>
        <source>Keys of the person</source>
        <translation>Schlüssel der Person</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not in the organization</source>
        <translation>nicht in der Organisation</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>eingeladen %1</translation>
    </message>
    <message>
        <source>no use of an API key is known</source>
        <translation>keine Nutzung eines API-Schlüssels bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>so far; not all have been read</source>
        <translation>bisher; noch nicht alle gelesen</translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation>Vom Identitätsanbieter verwaltet: dort zu ändern.</translation>
    </message>
    <message>
        <source>Has left, keys still work</source>
        <translation>Ausgeschieden, Schlüssel funktionieren noch</translation>
    </message>
    <message>
        <source>Last used %1. Whoever has a copy can go on using them.</source>
        <translation>Zuletzt genutzt %1. Wer eine Kopie hat, kann sie weiter nutzen.</translation>
    </message>
    <message>
        <source>Whoever has a copy can go on using them.</source>
        <translation>Wer eine Kopie hat, kann sie weiter nutzen.</translation>
    </message>
    <message>
        <source>This invitation has expired</source>
        <translation>Diese Einladung ist abgelaufen</translation>
    </message>
    <message>
        <source>The service cannot send it again; a new one has to be made in its place.</source>
        <translation>Der Dienst kann sie nicht erneut senden; sie muss durch eine neue ersetzt werden.</translation>
    </message>
    <message>
        <source>An owner who is not active</source>
        <translation>Ein Eigentümer, der nicht aktiv ist</translation>
    </message>
    <message>
        <source>Owners may change everything. Last use of an API key: %1.</source>
        <translation>Eigentümer dürfen alles ändern. Letzte Nutzung eines API-Schlüssels: %1.</translation>
    </message>
    <message>
        <source>The invitation names no project.</source>
        <translation>Die Einladung nennt kein Projekt.</translation>
    </message>
    <message>
        <source>In no project.</source>
        <translation>In keinem Projekt.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>genutzt %1</translation>
    </message>
    <message>
        <source>Admin key</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Somebody who is invited has no keys yet.</source>
        <translation>Wer eingeladen ist, hat noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Owns no keys.</source>
        <translation>Hat keine Schlüssel.</translation>
    </message>
    <message>
        <source>None read so far; not all lists have arrived.</source>
        <translation>Bisher keine gelesen; noch sind nicht alle Listen da.</translation>
    </message>
</context>
<context>
    <name>steward::MemberPlans</name>
    <message>
        <source>Change the role of %1 to %2</source>
        <comment>title of a plan</comment>
        <translation>Rolle von %1 in %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the role of %Ln people to %1</source>
        <comment>title of a plan</comment>
        <translation>
            <numerusform>Rolle von %Ln Person in %1 ändern</numerusform>
            <numerusform>Rolle von %Ln Personen in %1 ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>to which people are added</comment>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <comment>person, projects</comment>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln people to %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln Person zu %1 hinzufügen</numerusform>
            <numerusform>%Ln Personen zu %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>in which roles are changed</comment>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 a project %2 in %3</source>
        <comment>person, role, projects</comment>
        <translation>%1 in %3 die Projektrolle %2 geben</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln people a project %1 in %2</source>
        <comment>role, projects</comment>
        <translation>
            <numerusform>%Ln Person in %2 die Projektrolle %1 geben</numerusform>
            <numerusform>%Ln Personen in %2 die Projektrolle %1 geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <comment>from which people are removed</comment>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>person, projects</comment>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people from %1</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln Person aus %1 entfernen</numerusform>
            <numerusform>%Ln Personen aus %1 entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1 from the organization</source>
        <translation>%1 aus der Organisation entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people from the organization</source>
        <translation>
            <numerusform>%Ln Person aus der Organisation entfernen</numerusform>
            <numerusform>%Ln Personen aus der Organisation entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MemberWords</name>
    <message>
        <source>(name not known)</source>
        <translation>(Name unbekannt)</translation>
    </message>
    <message>
        <source>May change everything: people, projects, keys, limits and billing.</source>
        <translation>Darf alles ändern: Personen, Projekte, Schlüssel, Limits und Abrechnung.</translation>
    </message>
    <message>
        <source>May see the organization, and work in the projects they are in.</source>
        <translation>Darf die Organisation sehen und in den eigenen Projekten arbeiten.</translation>
    </message>
    <message>
        <source>A role of this organization; what it allows is set in the platform’s settings.</source>
        <translation>Eine Rolle dieser Organisation; was sie erlaubt, steht in den Einstellungen der Plattform.</translation>
    </message>
    <message numerus="yes">
        <source>Left, %Ln key(s) live</source>
        <translation>
            <numerusform>Weg, %Ln aktiver Schlüssel</numerusform>
            <numerusform>Weg, %Ln aktive Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Left, keys live</source>
        <translation>Weg, aktive Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Expired %Ln day(s) ago</source>
        <translation>
            <numerusform>Abgelaufen vor %Ln T</numerusform>
            <numerusform>Abgelaufen vor %Ln T</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %Ln day(s)</source>
        <translation>
            <numerusform>Läuft in %Ln Tag ab</numerusform>
            <numerusform>Läuft in %Ln Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Läuft heute ab</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Inactive owner</source>
        <translation>Inaktiver Eigentümer</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>From directory</source>
        <translation>Aus Verzeichnis</translation>
    </message>
    <message>
        <source>The invitation was sent to %1; it may be in the spam folder.</source>
        <translation>Die Einladung ging an %1; sie liegt vielleicht im Spam-Ordner.</translation>
    </message>
    <message>
        <source>It is valid until %1.</source>
        <translation>Sie gilt bis %1.</translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform as an owner.</source>
        <translation>Sie wurden auf der OpenAI-Plattform in die Organisation „%1“ als Eigentümer eingeladen.</translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform as a reader.</source>
        <translation>Sie wurden auf der OpenAI-Plattform in die Organisation „%1“ als Leser eingeladen.</translation>
    </message>
    <message>
        <source>You have been invited to the organization “%1” on the OpenAI Platform with the role “%2”.</source>
        <translation>Sie wurden auf der OpenAI-Plattform in die Organisation „%1“ mit der Rolle „%2“ eingeladen.</translation>
    </message>
</context>
<context>
    <name>steward::MembersPage</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Not all keys have been read yet</source>
        <translation>Noch sind nicht alle Schlüssel gelesen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Invitation of %1</source>
        <translation>Einladung von %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>how long ago an invitation was sent: sent 5 d</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>in a sentence: sent 5 days ago</comment>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>no use of an API key is known</source>
        <translation>keine Nutzung eines API-Schlüssels bekannt</translation>
    </message>
    <message>
        <source>Nobody selected</source>
        <translation>Niemand gewählt</translation>
    </message>
    <message>
        <source>Select a person or an invitation to see projects, keys and what the role means.</source>
        <translation>Wählen Sie eine Person oder Einladung, um Projekte, Schlüssel und die Bedeutung der Rolle zu sehen.</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>wird erstmals gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <comment>a number of persons</comment>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung</numerusform>
            <numerusform>%Ln Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left with keys</source>
        <translation>
            <numerusform>%Ln Ehemaliger mit Schlüsseln</numerusform>
            <numerusform>%Ln Ehemalige mit Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Personen filtern</translation>
    </message>
    <message>
        <source>Nobody is in this organization</source>
        <translation>In dieser Organisation ist niemand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>people who left and own keys</comment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys stop working when their owners lose access.</source>
        <translation>Schlüssel enden, wenn ihre Inhaber den Zugang verlieren.</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>People and invitations in one table: what each may do, the projects they are in, the keys they own and when one of those keys was last used. Quick filters find owners, invitations that run out and people who have left but whose keys still work.</source>
        <translation>Personen und Einladungen in einer Tabelle: was jede darf, in welchen Projekten sie ist, welche Schlüssel ihr gehören und wann einer davon zuletzt benutzt wurde. Schnellfilter finden Eigentümer, Einladungen, die ablaufen, und Personen, die gegangen sind, deren Schlüssel aber noch gelten.</translation>
    </message>
    <message>
        <source>People and invitations come from the service. Last use is that of a person’s keys, not a sign-in, which the service does not tell. Somebody who owns keys but is no longer a member is shown as having left.</source>
        <translation>Personen und Einladungen kommen vom Dienst. Die letzte Benutzung ist die der Schlüssel einer Person, keine Anmeldung; die nennt der Dienst nicht. Wer Schlüssel besitzt, aber kein Mitglied mehr ist, wird als gegangen gezeigt.</translation>
    </message>
    <message>
        <source>People and invitations together: select only one kind.</source>
        <translation>Personen und Einladungen zugleich: Wählen Sie nur eines von beiden.</translation>
    </message>
    <message>
        <source>Only with people who are in the organization.</source>
        <translation>Nur mit Personen, die in der Organisation sind.</translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation>Von Ihrem Identitätsanbieter verwaltet: dort zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them is/are managed by your identity provider: to be changed there.</source>
        <translation>
            <numerusform>%Ln davon wird von Ihrem Identitätsanbieter verwaltet: dort zu ändern.</numerusform>
            <numerusform>%Ln davon werden von Ihrem Identitätsanbieter verwaltet: dort zu ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation that was accepted cannot be taken back.</source>
        <translation>Eine angenommene Einladung lässt sich nicht zurückziehen.</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Rolle ändern …</translation>
    </message>
    <message>
        <source>Add to projects…</source>
        <translation>Zu Projekten …</translation>
    </message>
    <message>
        <source>Remove from projects…</source>
        <translation>Aus Projekten …</translation>
    </message>
    <message>
        <source>Change role in projects…</source>
        <translation>Rolle in Projekten ändern …</translation>
    </message>
    <message>
        <source>Offboard…</source>
        <translation>Austritt …</translation>
    </message>
    <message>
        <source>Only with people.</source>
        <translation>Nur mit Personen.</translation>
    </message>
    <message>
        <source>Remove from organization</source>
        <translation>Aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>The last owner cannot be removed.</source>
        <translation>Der letzte Eigentümer kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung zurückziehen</translation>
    </message>
    <message>
        <source>Copy a message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
</context>
<context>
    <name>steward::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>messages that wait behind the one shown</comment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::MoneySection</name>
    <message>
        <source>Money and periods</source>
        <translation>Geld und Zeiträume</translation>
    </message>
    <message>
        <source>Day %1 of each month</source>
        <translation>Am %1. jedes Monats</translation>
    </message>
    <message>
        <source>Last day of each month</source>
        <translation>Am letzten Tag jedes Monats</translation>
    </message>
    <message>
        <source>Budget period begins</source>
        <translation>Beginn des Budgetzeitraums</translation>
    </message>
    <message>
        <source>At 00:00 UTC. “This period” on every page follows this. The service’s own limits run on its own monthly cycle, which it does not tell.</source>
        <translation>Um 00:00 UTC. Der Zeitraum auf jeder Seite folgt dem. Die Limits des Dienstes laufen in seinem eigenen Monatszyklus, den er nicht nennt.</translation>
    </message>
    <message>
        <source> d</source>
        <comment>days, after a number</comment>
        <translation> T.</translation>
    </message>
    <message>
        <source>Days that stay provisional</source>
        <translation>Tage, die vorläufig bleiben</translation>
    </message>
    <message>
        <source>Today and this many days before it may still grow: the service books late. They are hatched in charts and read again with every round.</source>
        <translation>Heute und so viele Tage davor können noch wachsen: Der Dienst bucht spät. Sie sind in Diagrammen schraffiert und werden in jeder Runde neu gelesen.</translation>
    </message>
    <message>
        <source>Show days…</source>
        <translation>Tage zeigen…</translation>
    </message>
    <message>
        <source>Show days of costs and usage…</source>
        <translation>Tage mit Kosten und Nutzung zeigen…</translation>
    </message>
    <message>
        <source>Costs and usage held</source>
        <translation>Vorliegende Kosten und Nutzung</translation>
    </message>
    <message>
        <source>Tell on the desktop</source>
        <translation>Auf dem Desktop melden</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Show prices…</source>
        <translation>Preise zeigen…</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>What is estimated follows them; the bill does not.</source>
        <translation>Was geschätzt wird, folgt ihnen; die Rechnung nicht.</translation>
    </message>
    <message>
        <source>When spend leaves its pattern.</source>
        <translation>Wenn Ausgaben aus dem Rahmen fallen.</translation>
    </message>
</context>
<context>
    <name>steward::NewAdminKeyDialog</name>
    <message>
        <source>New admin key</source>
        <translation>Neuer Admin-Schlüssel</translation>
    </message>
    <message>
        <source>Whoever has it manages the organization</source>
        <translation>Wer ihn hat, verwaltet die Organisation</translation>
    </message>
    <message>
        <source>An admin key can remove people, delete keys and archive projects. It cannot call models.</source>
        <translation>Ein Admin-Schlüssel kann Personen entfernen, Schlüssel löschen und Projekte archivieren. Modelle aufrufen kann er nicht.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Its secret is shown once, when the plan has been applied.</source>
        <translation>Sein Geheimnis wird einmal gezeigt, wenn der Plan angewendet ist.</translation>
    </message>
    <message>
        <source>There is an admin key of this name already.</source>
        <translation>Einen Admin-Schlüssel dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Who or what is to use it.</source>
        <translation>Wer oder was ihn benutzen soll.</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>steward::NewKeyDialog</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>service account and its project</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Only these permissions</source>
        <translation>Nur diese Berechtigungen</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Dienstkonto</translation>
    </message>
    <message>
        <source>Only service accounts can be given keys from here. A person makes their own on the platform.</source>
        <translation>Von hier aus können nur Dienstkonten Schlüssel bekommen. Personen erstellen ihre eigenen auf der Plattform.</translation>
    </message>
    <message>
        <source>On service account %1, beside the keys it has.</source>
        <translation>Auf dem Dienstkonto %1, neben den Schlüsseln, die es hat.</translation>
    </message>
    <message numerus="yes">
        <source>One on each of %Ln service account(s), beside the keys they have.</source>
        <translation>
            <numerusform>Einer auf %Ln Dienstkonto, neben den Schlüsseln, die es hat.</numerusform>
            <numerusform>Je einer auf %Ln Dienstkonten, neben den Schlüsseln, die sie haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Where the service does not know expiry, it refuses the key and says so.</source>
        <translation>Kennt der Dienst keinen Ablauf, lehnt er den Schlüssel ab und sagt es.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Permissions of the key</source>
        <translation>Berechtigungen des Schlüssels</translation>
    </message>
    <message>
        <source>Otherwise it may do everything that the service account may.</source>
        <translation>Sonst darf er alles, was das Dienstkonto darf.</translation>
    </message>
    <message>
        <source>Name of the service account</source>
        <translation>Name des Dienstkontos</translation>
    </message>
    <message>
        <source>{account}, {project}, {date} and {number} are filled in.</source>
        <translation>{account}, {project}, {date} und {number} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>It will be called %1. {account}, {project}, {date} and {number} are filled in.</source>
        <translation>Er wird %1 heißen. {account}, {project}, {date} und {number} werden ausgefüllt.</translation>
    </message>
    <message>
        <source>Choose a service account.</source>
        <translation>Wählen Sie ein Dienstkonto.</translation>
    </message>
    <message>
        <source>The key needs a name.</source>
        <translation>Der Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name at least one permission.</source>
        <translation>Nennen Sie mindestens eine Berechtigung.</translation>
    </message>
</context>
<context>
    <name>steward::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>in the project</comment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>There is a project of this name already. The new one will be another.</source>
        <translation>Ein Projekt dieses Namens gibt es schon. Das neue kommt hinzu.</translation>
    </message>
    <message>
        <source>A name that ends in Production, Staging, Development or Analytics tells its class.</source>
        <translation>Endet der Name auf Production, Staging, Development oder Analytics, verrät er die Klasse.</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>steward::NewServiceAccountDialog</name>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>With a key</source>
        <translation>Mit einem Schlüssel</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role in the project</source>
        <translation>Rolle im Projekt</translation>
    </message>
    <message>
        <source>none: it can do nothing yet</source>
        <comment>role of a service account</comment>
        <translation>keine: Es kann noch nichts</translation>
    </message>
    <message>
        <source>The project has a service account of this name already. The new one will be another.</source>
        <translation>Das Projekt hat schon ein Dienstkonto dieses Namens. Das neue kommt hinzu.</translation>
    </message>
    <message>
        <source>The name of the system that is to use it, best with its place.</source>
        <translation>Der Name des Systems, das es benutzen soll, am besten mit seinem Ort.</translation>
    </message>
    <message>
        <source>Its secret is shown once, when the plan has been applied.</source>
        <translation>Sein Geheimnis wird einmal gezeigt, wenn der Plan angewendet ist.</translation>
    </message>
    <message>
        <source>Keys can be made later; each secret is shown once, to whoever makes it.</source>
        <translation>Schlüssel lassen sich später erstellen; jedes Geheimnis wird einmal gezeigt, dem, der ihn erstellt.</translation>
    </message>
    <message>
        <source>Choose a project.</source>
        <translation>Wählen Sie ein Projekt.</translation>
    </message>
    <message>
        <source>The service account needs a name.</source>
        <translation>Das Dienstkonto braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingAccess</name>
    <message>
        <source>Remove from projects</source>
        <translation>Aus Projekten entfernen</translation>
    </message>
    <message>
        <source>Remove from the organization, last of all</source>
        <translation>Zuletzt aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>Projects of the person</source>
        <translation>Projekte der Person</translation>
    </message>
    <message>
        <source>Ticket, last day, who asked: for the journal and the leaver’s file</source>
        <translation>Ticket, letzter Tag, Auftrag: für das Journal und die Akte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>leaves it with the organization</source>
        <translation>endet mit der Organisation</translation>
    </message>
    <message>
        <source>managed by your identity provider</source>
        <translation>von Ihrem Identitätsanbieter verwaltet</translation>
    </message>
    <message>
        <source>stays while a key is moved</source>
        <translation>bleibt, solange ein Schlüssel umzieht</translation>
    </message>
    <message>
        <source>In no project.</source>
        <translation>In keinem Projekt.</translation>
    </message>
    <message>
        <source>Not in the organization any more.</source>
        <translation>Nicht mehr in der Organisation.</translation>
    </message>
    <message>
        <source>Managed by your identity provider: to be changed there.</source>
        <translation>Von Ihrem Identitätsanbieter verwaltet: dort zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln open invitation(s) to the same address</source>
        <translation>
            <numerusform>%Ln offene Einladung an dieselbe Adresse zurückziehen</numerusform>
            <numerusform>%Ln offene Einladungen an dieselbe Adresse zurückziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be undone: the person would have to be invited again, and keys are not brought back.</source>
        <translation>Nicht umkehrbar: Die Person müsste neu eingeladen werden, und Schlüssel kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Managed by your identity provider: remove the person there.</source>
        <translation>Von Ihrem Identitätsanbieter verwaltet: Entfernen Sie die Person dort.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>Das ist der letzte Eigentümer. Machen Sie zuerst jemand anderen zum Eigentümer.</translation>
    </message>
    <message>
        <source>A key is being moved. Until everything uses the new key its owner stays; Steward waits for the rotations and says when they are done.</source>
        <translation>Ein Schlüssel zieht um. Bis alles den neuen nutzt, bleibt sein Besitzer; Steward wartet auf die Rotationen und sagt, wenn sie abgeschlossen sind.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingEnd</name>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>The record says who, when, what was decided about each key and why, which secrets the person may know, and what became of each step. It holds no secret.</source>
        <translation>Das Protokoll sagt, wer, wann, was über jeden Schlüssel entschieden wurde und warum, welche Geheimnisse die Person kennen kann und was aus jedem Schritt wurde. Es enthält kein Geheimnis.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln step(s) are done.</source>
        <translation>
            <numerusform>%L1 von %Ln Schritt ist erledigt.</numerusform>
            <numerusform>%L1 von %Ln Schritten sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln step(s) are done.</source>
        <translation>
            <numerusform>Der eine Schritt ist erledigt.</numerusform>
            <numerusform>Alle %Ln Schritte sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan has ended: %L1 of %Ln step(s) are done.</source>
        <translation>
            <numerusform>Der Plan ist beendet: %L1 von %Ln Schritt ist erledigt.</numerusform>
            <numerusform>Der Plan ist beendet: %L1 von %Ln Schritten sind erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Rotations that are waited for</source>
        <translation>Rotationen, auf die gewartet wird</translation>
    </message>
    <message>
        <source>Do not wait any more…</source>
        <translation>Nicht länger warten…</translation>
    </message>
    <message>
        <source>The plan is shown in the main window. Nothing has been sent yet.</source>
        <translation>Der Plan wird im Hauptfenster gezeigt. Noch wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingKeys</name>
    <message>
        <source>What runs on a key stops when the key goes, and may stop when its owner goes. Decide about each key that is in use; keys that nobody has used lately are marked to be deleted.</source>
        <translation>Was mit einem Schlüssel läuft, steht still, wenn er gelöscht wird, und vielleicht, wenn sein Inhaber geht. Entscheiden Sie über jeden Schlüssel, der in Gebrauch ist; lange nicht genutzte sind zum Löschen vorgemerkt.</translation>
    </message>
    <message>
        <source>Not the keys of all projects have been read yet. There may be more.</source>
        <translation>Noch sind nicht die Schlüssel aller Projekte gelesen. Es kann weitere geben.</translation>
    </message>
    <message>
        <source>No key of this person is known.</source>
        <translation>Kein Schlüssel dieser Person ist bekannt.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingNotices</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The offboarding of %1 can go on</source>
        <translation>Der Austritt von %1 kann weitergehen</translation>
    </message>
    <message>
        <source>No key is being moved any more; it waits for you.</source>
        <translation>Kein Schlüssel zieht mehr um; er wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingRecord</name>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>admin key</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) in %1 days</source>
        <translation>
            <numerusform>%Ln Anfrage in %1 Tagen</numerusform>
            <numerusform>%Ln Anfragen in %1 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>requests not known</source>
        <translation>Anfragen nicht bekannt</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>genutzt von %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>In project %1 as %2</source>
        <translation>Im Projekt %1 als %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Not the keys of all projects had been read.</source>
        <translation>Es waren nicht die Schlüssel aller Projekte gelesen.</translation>
    </message>
    <message>
        <source>Service accounts whose secrets the person may know</source>
        <translation>Dienstkonten, deren Geheimnisse die Person kennen kann</translation>
    </message>
    <message>
        <source>no key yet</source>
        <translation>noch kein Schlüssel</translation>
    </message>
    <message>
        <source>replaced by %1; deleted %2</source>
        <comment>new key, time</comment>
        <translation>ersetzt durch %1; gelöscht %2</translation>
    </message>
    <message>
        <source>the rotation was cancelled; the key is still there</source>
        <translation>die Rotation wurde abgebrochen; der Schlüssel ist noch da</translation>
    </message>
    <message>
        <source>the rotation is under way, new key: %1</source>
        <translation>die Rotation läuft, neuer Schlüssel: %1</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingSecrets</name>
    <message>
        <source>Service accounts whose secrets the person may know</source>
        <translation>Dienstkonten, deren Geheimnisse die Person kennen kann</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>genutzt %1</translation>
    </message>
    <message>
        <source>No service account is known in the projects they were in.</source>
        <translation>In den Projekten der Person ist kein Dienstkonto bekannt.</translation>
    </message>
    <message>
        <source>Whoever worked in a project may have seen the secrets of its service accounts; nobody can tell from outside. Select those that matter: each gets a rotation, and nobody has to wait for it. The list goes into the record.</source>
        <translation>Wer in einem Projekt gearbeitet hat, kann die Geheimnisse seiner Dienstkonten gesehen haben; von außen weiß das niemand. Wählen Sie die aus, auf die es ankommt: Jedes bekommt eine Rotation, und niemand muss darauf warten. Die Liste kommt ins Protokoll.</translation>
    </message>
    <message>
        <source>is being rotated</source>
        <translation>wird rotiert</translation>
    </message>
    <message>
        <source>to be rotated</source>
        <translation>zu rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Do not rotate %Ln selected key(s)</source>
        <translation>
            <numerusform>%Ln ausgewählten Schlüssel nicht rotieren</numerusform>
            <numerusform>%Ln ausgewählte Schlüssel nicht rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate the selected keys</source>
        <translation>Ausgewählte Schlüssel rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Rotate %Ln selected key(s)</source>
        <translation>
            <numerusform>%Ln ausgewählten Schlüssel rotieren</numerusform>
            <numerusform>%Ln ausgewählte Schlüssel rotieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Select keys in the list first.</source>
        <translation>Wählen Sie zuerst Schlüssel in der Liste aus.</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingText</name>
    <message>
        <source>Admin key %1: %2</source>
        <comment>key, decision</comment>
        <translation>Admin-Schlüssel %1: %2</translation>
    </message>
    <message>
        <source>Key %1 of %2: %3</source>
        <comment>key, project, decision</comment>
        <translation>Schlüssel %1 von %2: %3</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <comment>title of a plan</comment>
        <translation>Austritt von %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>left, because: %1</source>
        <translation>belassen, weil: %1</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>Keys that are moved still work, and their owner stays, until the rotations are done. Steward waits for them.</source>
        <translation>Schlüssel, die umziehen, funktionieren noch, und ihr Besitzer bleibt, bis die Rotationen abgeschlossen sind. Steward wartet auf sie.</translation>
    </message>
    <message>
        <source>moved by a rotation to the new service account %1</source>
        <translation>durch eine Rotation auf das neue Dienstkonto %1 umgezogen</translation>
    </message>
    <message>
        <source>moved by a rotation to the service account %1</source>
        <translation>durch eine Rotation auf das Dienstkonto %1 umgezogen</translation>
    </message>
</context>
<context>
    <name>steward::OffboardingWizard</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Shared secrets</source>
        <translation>Geteilte Geheimnisse</translation>
    </message>
    <message>
        <source>Plan and record</source>
        <translation>Plan und Protokoll</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Offboard %1</source>
        <translation>Austritt von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) to decide about</source>
        <translation>
            <numerusform>Über %Ln Schlüssel ist zu entscheiden</numerusform>
            <numerusform>Über %Ln Schlüssel ist zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be changed.</source>
        <translation>Es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Show the plan again</source>
        <translation>Plan noch einmal zeigen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to decide</source>
        <comment>keys</comment>
        <translation>
            <numerusform>%Ln zu entscheiden</numerusform>
            <numerusform>%Ln zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto</numerusform>
            <numerusform>%Ln Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>being applied</source>
        <translation>wird angewendet</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Another window of Steward leads the rotations of this organization.</source>
        <translation>Ein anderes Fenster von Steward führt die Rotationen dieser Organisation.</translation>
    </message>
    <message>
        <source>The key %1 is no longer there.</source>
        <translation>Der Schlüssel %1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Moved, the old key is gone</source>
        <translation>Umgezogen, der alte Schlüssel ist weg</translation>
    </message>
    <message>
        <source>The rotation was cancelled</source>
        <translation>Die Rotation wurde abgebrochen</translation>
    </message>
    <message>
        <source>(nobody waits for it)</source>
        <translation>(niemand wartet darauf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 stays until %Ln rotation(s) is/are done. This window can be closed: Steward goes on waiting, also over a restart, and says when it is time.</source>
        <translation>
            <numerusform>%1 bleibt, bis %Ln Rotation abgeschlossen ist. Dieses Fenster kann geschlossen werden: Steward wartet weiter, auch über einen Neustart, und sagt, wenn es so weit ist.</numerusform>
            <numerusform>%1 bleibt, bis %Ln Rotationen abgeschlossen sind. Dieses Fenster kann geschlossen werden: Steward wartet weiter, auch über einen Neustart, und sagt, wenn es so weit ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys have been moved: nothing holds %1 back any more.</source>
        <translation>Die Schlüssel sind umgezogen: Nichts hält %1 mehr.</translation>
    </message>
    <message>
        <source>The offboarding of %1 is over.</source>
        <translation>Der Austritt von %1 ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Do not wait any more</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>The offboarding is given up; what was done stays done, and its rotations go on. The person can be offboarded again at any time.</source>
        <translation>Der Austritt wird aufgegeben; was getan wurde, bleibt getan, und seine Rotationen gehen weiter. Der Austritt kann jederzeit neu begonnen werden.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>What was decided could not be kept: %1</source>
        <translation>Was entschieden wurde, ließ sich nicht festhalten: %1</translation>
    </message>
    <message>
        <source>Open the rotations</source>
        <translation>Rotationen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>waits for %Ln rotation(s)</source>
        <translation>
            <numerusform>wartet auf %Ln Rotation</numerusform>
            <numerusform>wartet auf %Ln Rotationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::OrganizationView</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>steward::OverrideDialog</name>
    <message>
        <source>Open the gate</source>
        <translation>Schranke öffnen</translation>
    </message>
    <message>
        <source>Open a gate by name</source>
        <translation>Schranke namentlich öffnen</translation>
    </message>
    <message>
        <source>A gate is there so that nothing breaks. Who opens it takes that upon themselves: the name and the reason stand in the journal and in the record.</source>
        <translation>Eine Schranke ist da, damit nichts kaputtgeht. Wer sie öffnet, nimmt das auf sich: Name und Grund stehen im Journal und im Protokoll.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::OverviewPage</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Spend this period</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln urgent</source>
        <translation>
            <numerusform>%Ln dringend</numerusform>
            <numerusform>%Ln dringend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Kein Handlungsbedarf.</translation>
    </message>
    <message>
        <source>Nothing found so far; not everything has been read yet.</source>
        <translation>Bisher nichts gefunden; noch ist nicht alles gelesen.</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message numerus="yes">
        <source>Project(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Projekt</numerusform>
            <numerusform>Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <translation>
            <numerusform>%Ln archiviert</numerusform>
            <numerusform>%Ln archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Person(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Person</numerusform>
            <numerusform>Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln Eigentümer</numerusform>
            <numerusform>%Ln Eigentümer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reader(s)</source>
        <translation>
            <numerusform>%Ln Leser</numerusform>
            <numerusform>%Ln Leser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitation(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Einladung</numerusform>
            <numerusform>Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expire soon</source>
        <translation>
            <numerusform>%Ln läuft ab</numerusform>
            <numerusform>%Ln laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Service account(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Dienstkonto</numerusform>
            <numerusform>Dienstkonten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln project(s)</source>
        <translation>
            <numerusform>in %Ln Projekt</numerusform>
            <numerusform>in %Ln Projekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Key(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Schlüssel</numerusform>
            <numerusform>Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in production</source>
        <translation>
            <numerusform>%Ln in Produktion</numerusform>
            <numerusform>%Ln in Produktion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never-used key(s)</source>
        <comment>label of a count</comment>
        <translation>
            <numerusform>Nie genutzt</numerusform>
            <numerusform>Nie genutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest %Ln day(s)</source>
        <translation>
            <numerusform>ältester %Ln Tag</numerusform>
            <numerusform>ältester %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet read</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Read: projects %1 · people %2 · keys %3 · costs %4</source>
        <translation>Gelesen: Projekte %1 · Personen %2 · Schlüssel %3 · Kosten %4</translation>
    </message>
    <message>
        <source>What needs somebody today, how much there is of everything, what this period has cost so far and what changed last. Each figure and each line leads to the rows it is about.</source>
        <translation>Was heute jemanden braucht, wie viel es von allem gibt, was dieser Zeitraum bisher gekostet hat und was sich zuletzt geändert hat. Jede Zahl und jede Zeile führt zu den Einträgen, um die es geht.</translation>
    </message>
    <message>
        <source>Steward works out what needs attention on this computer, from the lists it has read; a list that has not arrived yet is missing from it. Costs are what the service has counted so far, which lags by some hours. Latest changes come from the organization’s audit log where there is one.</source>
        <translation>Was Aufmerksamkeit braucht, ermittelt Steward auf diesem Rechner aus den Listen, die es gelesen hat; was noch nicht angekommen ist, fehlt darin. Kosten sind das, was der Dienst bisher gezählt hat, mit einigen Stunden Verzug. Die letzten Änderungen kommen aus dem Audit-Protokoll der Organisation, wo es eines gibt.</translation>
    </message>
    <message>
        <source>From one figure or line to the next</source>
        <translation>Von einer Zahl oder Zeile zur nächsten</translation>
    </message>
    <message>
        <source>Go to the rows it is about</source>
        <translation>Zu den Einträgen, um die es geht</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles neu lesen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>steward::OwnKeyWizard</name>
    <message>
        <source>Make the new key</source>
        <translation>Neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Erproben</translation>
    </message>
    <message>
        <source>Store it</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>Delete the old key</source>
        <translation>Alten Schlüssel löschen</translation>
    </message>
    <message>
        <source>Rotate the admin key</source>
        <translation>Admin-Schlüssel rotieren</translation>
    </message>
    <message>
        <source>Steward makes a new admin key, tries it, and stores it in %1. Only then does it change over and delete the old key …%2. If anything fails before that, the new key is deleted and nothing has changed. Where else the old key is used, it stops working.</source>
        <translation>Steward legt einen neuen Admin-Schlüssel an, erprobt ihn und legt ihn in %1 ab. Erst dann steigt es um und löscht den alten Schlüssel …%2. Schlägt vorher etwas fehl, wird der neue gelöscht, und nichts hat sich geändert. Wo der alte Schlüssel sonst genutzt wird, funktioniert er dann nicht mehr.</translation>
    </message>
    <message>
        <source>the keychain</source>
        <translation>den Schlüsselbund</translation>
    </message>
    <message>
        <source>Steward %1</source>
        <comment>name of an admin key: date</comment>
        <translation>Steward %1</translation>
    </message>
    <message>
        <source>Name of the new key</source>
        <translation>Name des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The demonstration makes itself a key at each start.</source>
        <translation>Die Vorführung macht sich bei jedem Start einen Schlüssel.</translation>
    </message>
    <message>
        <source>This key comes from OPENAI_ADMIN_KEY: make a new one on the Keys page and change it there.</source>
        <translation>Dieser Schlüssel kommt aus OPENAI_ADMIN_KEY: Legen Sie auf der Seite Schlüssel einen neuen an und ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>This connection may only read.</source>
        <translation>Diese Verbindung darf nur lesen.</translation>
    </message>
    <message>
        <source>There is no keychain: the new key would be gone when Steward is closed.</source>
        <translation>Es gibt keinen Schlüsselbund: Der neue Schlüssel wäre weg, wenn Steward geschlossen wird.</translation>
    </message>
    <message>
        <source>The key in use is not in the list of admin keys.</source>
        <translation>Der genutzte Schlüssel steht nicht in der Liste der Admin-Schlüssel.</translation>
    </message>
    <message>
        <source>The new key needs a name.</source>
        <translation>Der neue Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>new key …%1</source>
        <translation>neuer Schlüssel …%1</translation>
    </message>
    <message>
        <source>reads, writes, same organization</source>
        <translation>liest, schreibt, selbe Organisation</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>The new key is being made…</source>
        <translation>Der neue Schlüssel wird angelegt…</translation>
    </message>
    <message>
        <source>The new key is being tried: it has to read, to write and to be of this organization…</source>
        <translation>Der neue Schlüssel wird erprobt: Er muss lesen, schreiben und zu dieser Organisation gehören…</translation>
    </message>
    <message>
        <source>The new key is being stored and read back…</source>
        <translation>Der neue Schlüssel wird abgelegt und zurückgelesen…</translation>
    </message>
    <message>
        <source>Steward uses the new key. The old one is being deleted…</source>
        <translation>Steward nutzt den neuen Schlüssel. Der alte wird gelöscht…</translation>
    </message>
    <message>
        <source>That failed: the new key is being deleted…</source>
        <translation>Das ist fehlgeschlagen: Der neue Schlüssel wird gelöscht…</translation>
    </message>
    <message>
        <source>Done: Steward uses the new key …%1, and the old one is deleted.</source>
        <translation>Fertig: Steward nutzt den neuen Schlüssel …%1, und der alte ist gelöscht.</translation>
    </message>
    <message>
        <source>Nothing has changed: Steward goes on with the old key.</source>
        <translation>Nichts hat sich geändert: Steward macht mit dem alten Schlüssel weiter.</translation>
    </message>
    <message>
        <source>Steward uses the new key …%1, but the old one is still there.</source>
        <translation>Steward nutzt den neuen Schlüssel …%1, aber der alte ist noch da.</translation>
    </message>
    <message>
        <source>A key that is not needed is still there: …%1. Delete it on the Keys page once you know which one the keychain has.</source>
        <translation>Ein Schlüssel, der nicht gebraucht wird, ist noch da: …%1. Löschen Sie ihn auf der Seite Schlüssel, sobald Sie wissen, welchen der Schlüsselbund hat.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel rotieren</translation>
    </message>
    <message>
        <source>Another window of Steward leads the changes of keys of this organization.</source>
        <translation>Ein anderes Fenster von Steward führt die Schlüsselwechsel dieser Organisation.</translation>
    </message>
    <message>
        <source>A rotation is under way.</source>
        <translation>Eine Rotation läuft.</translation>
    </message>
</context>
<context>
    <name>steward::PageRegistry</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Organization</source>
        <comment>heading in the sidebar</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>heading in the sidebar</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>heading in the sidebar</comment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
</context>
<context>
    <name>steward::Palette</name>
    <message>
        <source>Find a person, project, key or action</source>
        <translation>Person, Projekt, Schlüssel oder Aktion suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing of that name. What was read from the organization is searched, and every page and action.</source>
        <translation>Nichts mit diesem Namen. Durchsucht wird, was von der Organisation gelesen wurde, dazu jede Seite und Aktion.</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter opens   Esc closes</source>
        <translation>↑↓ wählt   Enter öffnet   Esc schließt</translation>
    </message>
    <message>
        <source>&gt; actions   # projects   @ people   …4 key ending</source>
        <translation>&gt; Aktionen   # Projekte   @ Personen   …4 Schlüsselende</translation>
    </message>
    <message numerus="yes">
        <source>%Ln results</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PaletteModel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>owned by %1</source>
        <translation>Inhaber: %1</translation>
    </message>
    <message>
        <source>admin key</source>
        <translation>Admin-Schlüssel</translation>
    </message>
</context>
<context>
    <name>steward::PartsForm</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation>Personen und ihre Rollen</translation>
    </message>
    <message>
        <source>Service accounts, without their keys</source>
        <translation>Dienstkonten, ohne ihre Schlüssel</translation>
    </message>
    <message>
        <source>Rate limits</source>
        <translation>Ratenlimits</translation>
    </message>
    <message>
        <source>Hard spend limit and alerts</source>
        <translation>Hartes Ausgabenlimit und Warnungen</translation>
    </message>
    <message>
        <source>Class and cost centre, kept on this computer</source>
        <translation>Klasse und Kostenstelle, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Invite people who are not in the organization, as readers</source>
        <translation>Personen, die nicht in der Organisation sind, als Leser einladen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the settings of %Ln project(s)…</source>
        <translation>
            <numerusform>Die Einstellungen von %Ln Projekt werden gelesen …</numerusform>
            <numerusform>Die Einstellungen von %Ln Projekten werden gelesen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s): only what differs.</source>
        <translation>
            <numerusform>%Ln Schritt: nur was abweicht.</numerusform>
            <numerusform>%Ln Schritte: nur was abweicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only class and cost centre differ. They are set at once.</source>
        <translation>Nur Klasse und Kostenstelle weichen ab. Sie werden sofort gesetzt.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts weicht ab.</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Sonst weicht nichts ab.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) cannot be done</source>
        <translation>
            <numerusform>%Ln Sache ist nicht möglich</numerusform>
            <numerusform>%Ln Dinge sind nicht möglich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PauseAndCloseDialog</name>
    <message>
        <source>Close Steward</source>
        <translation>Steward schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close without waiting</source>
        <translation>Schließen, ohne zu warten</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s) have ended</source>
        <translation>
            <numerusform>%1 von %Ln Schritt ist beendet</numerusform>
            <numerusform>%1 von %Ln Schritten sind beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>plan, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is under way any more.</source>
        <translation>Es ist nichts mehr unterwegs.</translation>
    </message>
    <message>
        <source>What was done and what was not stands in the journal.</source>
        <translation>Was getan wurde und was nicht, steht im Journal.</translation>
    </message>
    <message>
        <source>Pausing: what is under way ends first.</source>
        <translation>Wird angehalten: Was unterwegs ist, endet zuerst.</translation>
    </message>
    <message>
        <source>A plan is being applied: %1</source>
        <translation>Ein Plan wird angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) are being applied.</source>
        <translation>
            <numerusform>%Ln Plan wird angewendet.</numerusform>
            <numerusform>%Ln Pläne werden angewendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave this organization</source>
        <translation>Diese Organisation verlassen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Anhalten und verlassen</translation>
    </message>
    <message>
        <source>Steward closes as soon as the answer is there.</source>
        <translation>Steward schließt, sobald die Antwort da ist.</translation>
    </message>
    <message>
        <source>The other organization opens as soon as the answer is there.</source>
        <translation>Die andere Organisation wird geöffnet, sobald die Antwort da ist.</translation>
    </message>
    <message>
        <source>It need not be waited for: what became of such a step is looked up when the plan goes on.</source>
        <translation>Man muss nicht darauf warten: Was aus so einem Schritt wurde, wird nachgesehen, wenn der Plan weitergeht.</translation>
    </message>
    <message>
        <source>Leave without waiting</source>
        <translation>Verlassen ohne zu warten</translation>
    </message>
    <message>
        <source>What is under way ends first, then the rest waits. Nothing is lost: the journal holds how far it came.</source>
        <translation>Was unterwegs ist, endet zuerst, dann wartet der Rest. Nichts geht verloren: Das Journal hält fest, wie weit es kam.</translation>
    </message>
    <message>
        <source>At the next start Steward says so and offers to go on or to drop the rest.</source>
        <translation>Beim nächsten Start sagt Steward das und bietet an, weiterzumachen oder den Rest fallen zu lassen.</translation>
    </message>
    <message>
        <source>When this organization is opened again, Steward says so and offers to go on or to drop the rest.</source>
        <translation>Wenn diese Organisation wieder geöffnet wird, sagt Steward das und bietet an, weiterzumachen oder den Rest fallen zu lassen.</translation>
    </message>
</context>
<context>
    <name>steward::PeopleGrid</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Leave this person out</source>
        <translation>Diese Person weglassen</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>not in it</source>
        <comment>role in a project: none</comment>
        <translation>nicht darin</translation>
    </message>
    <message>
        <source>“%1” is nobody of this organization.</source>
        <translation>„%1“ ist niemand aus dieser Organisation.</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>„%1“ steht hier zweimal.</translation>
    </message>
</context>
<context>
    <name>steward::PeriodPicker</name>
    <message>
        <source>The days before</source>
        <translation>Die Tage davor</translation>
    </message>
    <message>
        <source>The days after</source>
        <translation>Die Tage danach</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days: %1, UTC</source>
        <translation>Tage: %1, UTC</translation>
    </message>
    <message>
        <source>This period, %1</source>
        <translation>Dieser Zeitraum, %1</translation>
    </message>
    <message>
        <source>Last period, %1</source>
        <translation>Letzter Zeitraum, %1</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Any days…</source>
        <translation>Beliebige Tage …</translation>
    </message>
</context>
<context>
    <name>steward::PlanActivity</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause plan: %1</source>
        <translation>Plan anhalten: %1</translation>
    </message>
    <message>
        <source>What is under way ends, the rest waits until you go on.</source>
        <translation>Was unterwegs ist, endet; der Rest wartet, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on with plan: %1</source>
        <translation>Plan fortsetzen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel plan: %1</source>
        <translation>Plan abbrechen: %1</translation>
    </message>
    <message>
        <source>What is under way ends; what has not begun is dropped.</source>
        <translation>Was unterwegs ist, endet; was nicht begonnen hat, entfällt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps of a plan</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shows the plan</source>
        <translation>Zeigt den Plan</translation>
    </message>
</context>
<context>
    <name>steward::PlanController</name>
    <message>
        <source>The plan cannot be shown.</source>
        <translation>Der Plan kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>A plan waits for you: %1</source>
        <translation>Ein Plan wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 ended: %2 of %Ln step(s) done.</source>
        <translation>
            <numerusform>%1 beendet: %2 von %Ln Schritt erledigt.</numerusform>
            <numerusform>%1 beendet: %2 von %Ln Schritten erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A plan was interrupted: %1</source>
        <translation>Ein Plan wurde unterbrochen: %1</translation>
    </message>
    <message>
        <source>Nothing is under way. You can go on with it or drop the rest.</source>
        <translation>Nichts ist unterwegs. Sie können ihn fortsetzen oder den Rest verwerfen.</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>The plan could not be opened.</source>
        <translation>Der Plan konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>This file is not a plan that Steward can apply.</source>
        <translation>Diese Datei ist kein Plan, den Steward anwenden kann.</translation>
    </message>
    <message>
        <source>It was written by another version of Steward.</source>
        <translation>Sie wurde von einer anderen Fassung von Steward geschrieben.</translation>
    </message>
    <message>
        <source>It is not a plan file.</source>
        <translation>Sie ist keine Plandatei.</translation>
    </message>
    <message>
        <source>The place that does not fit: %1</source>
        <translation>Die Stelle, die nicht passt: %1</translation>
    </message>
    <message>
        <source>This plan was made for another organization: %1</source>
        <translation>Dieser Plan wurde für eine andere Organisation gemacht: %1</translation>
    </message>
    <message>
        <source>Switch to that organization to open it there. Nothing was changed.</source>
        <translation>Wechseln Sie zu jener Organisation, um ihn dort zu öffnen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>steward::PlanDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Nothing would change: it is so already.</source>
        <translation>Es würde sich nichts ändern: Es ist schon so.</translation>
    </message>
</context>
<context>
    <name>steward::PlanExport</name>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Text (Markdown)…</source>
        <translation>Text (Markdown)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Plan file (JSON), to be opened again…</source>
        <translation>Plandatei (JSON), um sie wieder zu öffnen…</translation>
    </message>
    <message>
        <source>Plan (*.json)</source>
        <translation>Plan (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>The plan is exported.</source>
        <translation>Der Plan ist exportiert.</translation>
    </message>
    <message>
        <source>“Open plan…” in the menu brings it back.</source>
        <translation>„Plan öffnen…“ im Menü holt ihn zurück.</translation>
    </message>
    <message>
        <source>The plan was not written to %1.</source>
        <translation>Der Plan wurde nicht nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>steward::PlanList</name>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
</context>
<context>
    <name>steward::PlanPage</name>
    <message>
        <source>One plan: what will be changed, in which order, and what each step breaks. Nothing is sent before it is applied. While it is applied the steps say what has become of them; it can be paused and stopped between them, and goes on when this page is left.</source>
        <translation>Ein Plan: was geändert wird, in welcher Reihenfolge und was jeder Schritt unterbricht. Nichts wird gesendet, bevor er angewendet wird. Während der Anwendung sagen die Schritte, was aus ihnen geworden ist; zwischen ihnen lässt er sich anhalten und beenden, und er läuft weiter, wenn diese Seite verlassen wird.</translation>
    </message>
    <message>
        <source>What a step breaks is worked out from what Steward has read of the organization. Each step is checked again at the moment of applying, and everything is recorded in the journal before it is sent.</source>
        <translation>Was ein Schritt unterbricht, ergibt sich aus dem, was Steward von der Organisation gelesen hat. Jeder Schritt wird im Augenblick der Anwendung noch einmal geprüft, und alles steht im Journal, bevor es gesendet wird.</translation>
    </message>
    <message>
        <source>Apply the plan, when it may be</source>
        <translation>Den Plan anwenden, wenn das möglich ist</translation>
    </message>
    <message>
        <source>Leave the step out, or take it in again</source>
        <translation>Den Schritt auslassen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Unfold like steps that stand in one line</source>
        <translation>Gleichartige Schritte einer Zeile aufklappen</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Delete service account…</source>
        <translation>Dienstkonto löschen …</translation>
    </message>
    <message>
        <source>Draft · made %1</source>
        <translation>Entwurf · gemacht %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Both parts are counted: &quot;9 steps, 18 requests&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>each is looked at before it is sent</source>
        <translation>jeder wird angesehen, bevor er gesendet wird</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dangerous</source>
        <translation>
            <numerusform>%Ln gefährlich</numerusform>
            <numerusform>%Ln gefährlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be undone</source>
        <translation>
            <numerusform>%Ln endgültig</numerusform>
            <numerusform>%Ln endgültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Before each step Steward checks that the organization still looks as it does here. If somebody else has changed it, that step stops and you decide.</source>
        <translation>Vor jedem Schritt prüft Steward, ob die Organisation noch so aussieht wie hier. Hat jemand anders sie geändert, hält dieser Schritt an, und Sie entscheiden.</translation>
    </message>
    <message>
        <source>Started %1 by %2</source>
        <comment>time of day, person</comment>
        <translation>Begonnen %1 von %2</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>You can leave this page; the plan goes on and stands in the activity list.</source>
        <translation>Sie können diese Seite verlassen; der Plan läuft weiter und steht in der Liste der Aktivitäten.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagenen wiederholen</numerusform>
            <numerusform>%Ln fehlgeschlagene wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was done can be undone.</source>
        <translation>Nichts, was getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The plan has stopped: the journal could not be written.</source>
        <translation>Der Plan hat angehalten: Das Journal konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The plan has stopped. %1</source>
        <translation>Der Plan hat angehalten. %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Nach diesem Schritt beenden</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Pauses without waiting for answers. What became of them is looked up when you go on.</source>
        <translation>Hält an, ohne auf Antworten zu warten. Was daraus wurde, wird beim Fortsetzen nachgesehen.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Drop the rest</source>
        <translation>Rest verwerfen</translation>
    </message>
    <message>
        <source>Undo done steps</source>
        <translation>Erledigtes rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Steps and the selected step</source>
        <translation>Schritte und der ausgewählte Schritt</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Another program is applying this plan.</source>
        <translation>Ein anderes Programm wendet diesen Plan an.</translation>
    </message>
    <message>
        <source>Another program is applying this plan: %1, process %2 on %3, since %4.</source>
        <translation>Ein anderes Programm wendet diesen Plan an: %1, Prozess %2 auf %3, seit %4.</translation>
    </message>
    <message>
        <source>You can watch here what it does. What is left can be decided as soon as it rests.</source>
        <translation>Sie können hier zusehen, was es tut. Was übrig ist, lässt sich entscheiden, sobald es ruht.</translation>
    </message>
</context>
<context>
    <name>steward::PlanProgress</name>
    <message>
        <source>Progress of the plan</source>
        <translation>Fortschritt des Plans</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schritt</numerusform>
            <numerusform>%1 von %Ln Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln erledigt</numerusform>
            <numerusform>%Ln erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed meanwhile</source>
        <translation>
            <numerusform>%Ln inzwischen anders</numerusform>
            <numerusform>%Ln inzwischen anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown, being re-read</source>
        <translation>
            <numerusform>%Ln unbekannt, wird nachgelesen</numerusform>
            <numerusform>%Ln unbekannt, werden nachgelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln under way</source>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dropped</source>
        <translation>
            <numerusform>%Ln verworfen</numerusform>
            <numerusform>%Ln verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::PlanStepsModel</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps chosen</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Steps %1 to %2</source>
        <translation>Schritte %1 bis %2</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>steward::PlanText</name>
    <message>
        <source>Create project %1</source>
        <translation>Projekt %1 anlegen</translation>
    </message>
    <message>
        <source>Rename project %1 to %2</source>
        <translation>Projekt %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Archive project %1</source>
        <translation>Projekt %1 archivieren</translation>
    </message>
    <message>
        <source>Remove %1 from the organization</source>
        <translation>%1 aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>Change the role of %1 to %2</source>
        <comment>person, role</comment>
        <translation>Rolle von %1 auf %2 ändern</translation>
    </message>
    <message>
        <source>Add %1 to %2 as %3</source>
        <comment>person, project, role</comment>
        <translation>%1 zu %2 hinzufügen, als %3</translation>
    </message>
    <message>
        <source>Change the role of %1 in %2 to %3</source>
        <comment>person, project, role</comment>
        <translation>Rolle von %1 in %2 auf %3 ändern</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <comment>person, project</comment>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1</source>
        <translation>Einladung von %1 widerrufen</translation>
    </message>
    <message>
        <source>Invite %1 as %2 into the Default project</source>
        <comment>address, role</comment>
        <translation>%1 als %2 in das Default-Projekt einladen</translation>
    </message>
    <message>
        <source>Invite %1 as %2, into no project</source>
        <comment>address, role</comment>
        <translation>%1 als %2 einladen, in kein Projekt</translation>
    </message>
    <message>
        <source>Invite %1 as %2, into %3</source>
        <comment>address, role, project</comment>
        <translation>%1 als %2 einladen, in %3</translation>
    </message>
    <message numerus="yes">
        <source>Invite %1 as %2, into %Ln project(s)</source>
        <comment>address, role</comment>
        <translation>
            <numerusform>%1 als %2 einladen, in %Ln Projekt</numerusform>
            <numerusform>%1 als %2 einladen, in %Ln Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Create service account %1 in %2, without a key</source>
        <translation>Dienstkonto %1 in %2 anlegen, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Create service account %1 with a key in %2</source>
        <translation>Dienstkonto %1 mit Schlüssel in %2 anlegen</translation>
    </message>
    <message>
        <source>Create key %1 on service account %2 in %3</source>
        <translation>Schlüssel %1 für Dienstkonto %2 in %3 anlegen</translation>
    </message>
    <message>
        <source>Delete service account %1 in %2</source>
        <translation>Dienstkonto %1 in %2 löschen</translation>
    </message>
    <message>
        <source>Change the role of service account %1 in %2 to %3</source>
        <translation>Rolle des Dienstkontos %1 in %2 auf %3 ändern</translation>
    </message>
    <message>
        <source>Rename service account %1 in %2 to %3</source>
        <translation>Dienstkonto %1 in %2 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Delete key %1 of %2</source>
        <comment>key, project</comment>
        <translation>Schlüssel %1 von %2 löschen</translation>
    </message>
    <message>
        <source>Create admin key %1</source>
        <translation>Admin-Schlüssel %1 anlegen</translation>
    </message>
    <message>
        <source>Delete admin key %1</source>
        <translation>Admin-Schlüssel %1 löschen</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>Set the hard spend limit of %1 to %2 a month</source>
        <comment>where, amount</comment>
        <translation>Feste Ausgabengrenze von %1 auf %2 im Monat setzen</translation>
    </message>
    <message>
        <source>Remove the hard spend limit of %1</source>
        <translation>Feste Ausgabengrenze von %1 entfernen</translation>
    </message>
    <message>
        <source>Alert by e-mail when %1 has spent %2 in a month</source>
        <comment>where, amount</comment>
        <translation>Per E-Mail warnen, wenn %1 in einem Monat %2 ausgegeben hat</translation>
    </message>
    <message>
        <source>Change an alert of %1 to %2 a month</source>
        <comment>where, amount</comment>
        <translation>Eine Warnung von %1 auf %2 im Monat ändern</translation>
    </message>
    <message>
        <source>Remove a spend alert of %1</source>
        <translation>Eine Ausgabenwarnung von %1 entfernen</translation>
    </message>
    <message>
        <source>Change the rate limits of %1 in %2</source>
        <comment>model, project</comment>
        <translation>Ratenbegrenzungen von %1 in %2 ändern</translation>
    </message>
    <message>
        <source>Unknown step %1</source>
        <translation>Unbekannter Schritt %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Unknown, reading again</source>
        <translation>Unbekannt, wird nachgelesen</translation>
    </message>
    <message>
        <source>Done, secret lost</source>
        <translation>Erledigt, Geheimnis verloren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Was so already</source>
        <translation>War schon so</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen anders</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Es gibt schon eines dieses Namens.</translation>
    </message>
    <message>
        <source>%1 is not known any more, it was %2.</source>
        <comment>member, value</comment>
        <translation>%1 ist nicht mehr bekannt, war %2.</translation>
    </message>
    <message>
        <source>%1 is %2 now, it was %3 when the plan was made.</source>
        <comment>member, value, value</comment>
        <translation>%1 ist jetzt %2, war %3, als der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>owner</source>
        <comment>role</comment>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>reader</source>
        <comment>role</comment>
        <translation>Leser</translation>
    </message>
    <message>
        <source>member</source>
        <comment>role</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>title of a plan</comment>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Organization: %1</source>
        <translation>Organisation: %1</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Gemacht: %1</translation>
    </message>
    <message>
        <source>Applied: %1, by %2</source>
        <translation>Angewendet: %1, von %2</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>Change the scopes of key %1 of %2</source>
        <comment>key, project</comment>
        <translation>Rechte des Schlüssels %1 von %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <comment>a key expires in</comment>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <comment>a key expires in</comment>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Let key %1 of %2 expire in %3</source>
        <comment>key, project, span</comment>
        <translation>Schlüssel %1 von %2 in %3 ablaufen lassen</translation>
    </message>
    <message>
        <source>Under way elsewhere</source>
        <translation>Läuft anderswo</translation>
    </message>
</context>
<context>
    <name>steward::PlanWords</name>
    <message>
        <source>Plan: %1</source>
        <comment>title of a plan</comment>
        <translation>Plan: %1</translation>
    </message>
    <message numerus="yes">
        <source>Invite %Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person einladen</numerusform>
            <numerusform>%Ln Personen einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %Ln invitation(s)</source>
        <translation>
            <numerusform>%Ln Einladung widerrufen</numerusform>
            <numerusform>%Ln Einladungen widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the role of %Ln person(s)</source>
        <translation>
            <numerusform>Rolle von %Ln Person ändern</numerusform>
            <numerusform>Rolle von %Ln Personen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln person(s) from the organization</source>
        <translation>
            <numerusform>%Ln Person aus der Organisation entfernen</numerusform>
            <numerusform>%Ln Personen aus der Organisation entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln membership(s) of projects</source>
        <translation>
            <numerusform>%Ln Mitgliedschaft in Projekten hinzufügen</numerusform>
            <numerusform>%Ln Mitgliedschaften in Projekten hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln role(s) in projects</source>
        <translation>
            <numerusform>%Ln Rolle in Projekten ändern</numerusform>
            <numerusform>%Ln Rollen in Projekten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End %Ln membership(s) of projects</source>
        <translation>
            <numerusform>%Ln Mitgliedschaft in Projekten beenden</numerusform>
            <numerusform>%Ln Mitgliedschaften in Projekten beenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt anlegen</numerusform>
            <numerusform>%Ln Projekte anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt umbenennen</numerusform>
            <numerusform>%Ln Projekte umbenennen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt archivieren</numerusform>
            <numerusform>%Ln Projekte archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto anlegen</numerusform>
            <numerusform>%Ln Dienstkonten anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto ändern</numerusform>
            <numerusform>%Ln Dienstkonten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto löschen</numerusform>
            <numerusform>%Ln Dienstkonten löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel anlegen</numerusform>
            <numerusform>%Ln Schlüssel anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel löschen</numerusform>
            <numerusform>%Ln Schlüssel löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %Ln hard spend limit(s)</source>
        <translation>
            <numerusform>%Ln feste Ausgabengrenze setzen</numerusform>
            <numerusform>%Ln feste Ausgabengrenzen setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln hard spend limit(s)</source>
        <translation>
            <numerusform>%Ln feste Ausgabengrenze entfernen</numerusform>
            <numerusform>%Ln feste Ausgabengrenzen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln spend alert(s)</source>
        <translation>
            <numerusform>%Ln Ausgabenwarnung anlegen</numerusform>
            <numerusform>%Ln Ausgabenwarnungen anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln spend alert(s)</source>
        <translation>
            <numerusform>%Ln Ausgabenwarnung ändern</numerusform>
            <numerusform>%Ln Ausgabenwarnungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln spend alert(s)</source>
        <translation>
            <numerusform>%Ln Ausgabenwarnung entfernen</numerusform>
            <numerusform>%Ln Ausgabenwarnungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln rate limit(s)</source>
        <translation>
            <numerusform>%Ln Ratenbegrenzung ändern</numerusform>
            <numerusform>%Ln Ratenbegrenzungen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt</numerusform>
            <numerusform>%Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost. Re-reading, not repeating.</source>
        <translation>Die Antwort ging verloren. Es wird nachgelesen, nicht wiederholt.</translation>
    </message>
    <message>
        <source>The answer was lost, and you left it at that.</source>
        <translation>Die Antwort ging verloren, und Sie haben es dabei belassen.</translation>
    </message>
    <message>
        <source>The answer was lost. Steward looks what became of it before it goes on.</source>
        <translation>Die Antwort ging verloren. Steward sieht nach, was daraus wurde, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The answer was lost, and its secret with it. Delete the key and create another.</source>
        <translation>Die Antwort ging verloren und mit ihr das Geheimnis. Löschen Sie den Schlüssel und legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>It was so already. Counts as done.</source>
        <translation>Es war schon so. Zählt als erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln step(s)</source>
        <translation>
            <numerusform>%Ln Schritt anwenden</numerusform>
            <numerusform>%Ln Schritte anwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Projekt archivieren</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Remove from organization</source>
        <translation>Aus der Organisation entfernen</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Remove from project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Create service account</source>
        <translation>Dienstkonto anlegen</translation>
    </message>
    <message>
        <source>Delete service account</source>
        <translation>Dienstkonto löschen</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Delete key</source>
        <translation>Schlüssel löschen</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Remove limit</source>
        <translation>Grenze entfernen</translation>
    </message>
    <message>
        <source>Create alert</source>
        <translation>Warnung anlegen</translation>
    </message>
    <message>
        <source>Remove alert</source>
        <translation>Warnung entfernen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>steps %1 and %2</source>
        <translation>Schritte %1 und %2</translation>
    </message>
    <message>
        <source>steps %1, %2 and %3</source>
        <translation>Schritte %1, %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>steps %1, %2 and %Ln more</source>
        <translation>
            <numerusform>Schritte %1, %2 und %Ln weiterer</numerusform>
            <numerusform>Schritte %1, %2 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: it shows plans but cannot apply them.</source>
        <translation>Diese Verbindung darf nur lesen: Sie zeigt Pläne, kann sie aber nicht anwenden.</translation>
    </message>
    <message>
        <source>Steward has no key of this connection to send anything with.</source>
        <translation>Steward hat keinen Schlüssel dieser Verbindung, um etwas zu senden.</translation>
    </message>
    <message>
        <source>Without its archive Steward cannot keep the journal, and nothing is sent that is not recorded.</source>
        <translation>Ohne sein Archiv kann Steward kein Journal führen, und nichts wird gesendet, was nicht aufgezeichnet ist.</translation>
    </message>
    <message>
        <source>No step is chosen.</source>
        <translation>Kein Schritt ist gewählt.</translation>
    </message>
    <message>
        <source>Not possible: %1. Leave out what is marked.</source>
        <translation>Nicht möglich: %1. Lassen Sie aus, was markiert ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) still to be typed (%1)</source>
        <translation>
            <numerusform>%Ln Name ist noch einzutippen (%1)</numerusform>
            <numerusform>%Ln Namen sind noch einzutippen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel ändern</numerusform>
            <numerusform>%Ln Schlüssel ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>interrupted; nothing is under way</source>
        <translation>unterbrochen; nichts ist unterwegs</translation>
    </message>
    <message>
        <source>stopping; what is under way ends first</source>
        <translation>hält an; was unterwegs ist, endet zuerst</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>waits for you: %1</source>
        <translation>wartet auf Sie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) failed</source>
        <translation>
            <numerusform>%Ln Schritt fehlgeschlagen</numerusform>
            <numerusform>%Ln Schritte fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) changed meanwhile</source>
        <translation>
            <numerusform>%Ln Schritt inzwischen verändert</numerusform>
            <numerusform>%Ln Schritte inzwischen verändert</numerusform>
        </translation>
    </message>
    <message>
        <source>an answer is not known</source>
        <translation>eine Antwort ist nicht bekannt</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>beendet um %1</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Minute</numerusform>
            <numerusform>noch etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>noch etwa %Ln Stunde</numerusform>
            <numerusform>noch etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer was lost, and the service does not tell the scopes of a key: whether they have changed is not known. Leave it at that, and set them again in another plan.</source>
        <translation>Die Antwort ging verloren, und der Dienst nennt die Rechte eines Schlüssels nicht: Ob sie sich geändert haben, ist nicht bekannt. Belassen Sie es dabei, und setzen Sie sie in einem anderen Plan erneut.</translation>
    </message>
    <message>
        <source>another program applies it</source>
        <translation>ein anderes Programm wendet ihn an</translation>
    </message>
    <message>
        <source>Another program is applying this step. What comes of it will be shown here.</source>
        <translation>Ein anderes Programm wendet diesen Schritt an. Was daraus wird, steht dann hier.</translation>
    </message>
</context>
<context>
    <name>steward::PlotCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
</context>
<context>
    <name>steward::PriceDialog</name>
    <message>
        <source>New price</source>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>Change the price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>as usage names it</source>
        <translation>wie die Nutzung es nennt</translation>
    </message>
    <message>
        <source>every tier</source>
        <translation>jede Stufe</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Not sold as batch jobs</source>
        <translation>Nicht als Batch-Aufträge angeboten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Service tier</source>
        <translation>Dienststufe</translation>
    </message>
    <message>
        <source>Valid from, UTC</source>
        <translation>Gültig ab, UTC</translation>
    </message>
    <message>
        <source>It is valid until the next price of the model begins.</source>
        <translation>Er gilt, bis der nächste Preis des Modells beginnt.</translation>
    </message>
    <message>
        <source>Dollars for a million tokens</source>
        <translation>Dollar für eine Million Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Zwischengespeicherte Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Dollars for one</source>
        <translation>Dollar für eines</translation>
    </message>
    <message>
        <source>Image, second, character or session</source>
        <translation>Bild, Sekunde, Zeichen oder Sitzung</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Batch jobs cost, of these prices</source>
        <translation>Batch-Aufträge kosten von diesen Preisen</translation>
    </message>
    <message>
        <source>Leave empty what is not sold. Use that has no price is left out of estimates and named there.</source>
        <translation>Lassen Sie leer, was nicht verkauft wird. Nutzung ohne Preis bleibt in Schätzungen außen vor und wird dort genannt.</translation>
    </message>
    <message>
        <source>Save the price</source>
        <translation>Preis sichern</translation>
    </message>
    <message>
        <source>The model needs a name.</source>
        <translation>Das Modell braucht einen Namen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is wrong with one of several amounts; %1: its label</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At least one amount is needed; 0 is one.</source>
        <translation>Mindestens ein Betrag ist nötig; 0 ist einer.</translation>
    </message>
    <message>
        <source>Another price of this model begins on that day.</source>
        <translation>Ein anderer Preis dieses Modells beginnt an diesem Tag.</translation>
    </message>
    <message>
        <source>Change that one, or choose another day.</source>
        <translation>Ändern Sie jenen, oder wählen Sie einen anderen Tag.</translation>
    </message>
</context>
<context>
    <name>steward::PriceWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln digit(s) after the point</source>
        <translation>
            <numerusform>höchstens %Ln Stelle nach dem Punkt</numerusform>
            <numerusform>höchstens %Ln Stellen nach dem Punkt</numerusform>
        </translation>
    </message>
    <message>
        <source>an amount in dollars is expected, such as %1</source>
        <translation>ein Betrag in Dollar wird erwartet, etwa %1</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>File search</source>
        <translation>Dateisuche</translation>
    </message>
    <message>
        <source>Code interpreter</source>
        <translation>Code-Interpreter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>%1: names, one after the other</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in batch jobs</source>
        <extracomment>%1: &quot;12 requests&quot;</extracomment>
        <translation>%1 in Batch-Aufträgen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
</context>
<context>
    <name>steward::PricesDialog</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>The prices are not kept on this computer: they hold until Steward is closed.</source>
        <translation>Die Preise werden nicht auf diesem Computer aufbewahrt: Sie gelten, bis Steward geschlossen wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) have no price</source>
        <translation>
            <numerusform>%Ln Modell hat keinen Preis</numerusform>
            <numerusform>%Ln Modelle haben keinen Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: what they were used for is left out of every estimate, for all days or for those before their first price. Choose one below to give it a price.</source>
        <translation>%1: Ihre Nutzung bleibt in jeder Schätzung außen vor, für alle Tage oder für die vor ihrem ersten Preis. Wählen Sie unten eines aus, um ihm einen Preis zu geben.</translation>
    </message>
    <message>
        <source>Give it a price…</source>
        <translation>Preis angeben…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose a price to change it.</source>
        <translation>Wählen Sie einen Preis, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>%1 was used on these days, and nothing says what that costs.</source>
        <translation>%1 wurde an diesen Tagen genutzt, und nichts sagt, was das kostet.</translation>
    </message>
    <message>
        <source>Your own price. Built-in prices of the model are kept and can be restored.</source>
        <translation>Ihr eigener Preis. Mitgelieferte Preise des Modells bleiben erhalten und können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Your own price. Without it the model has none for these days.</source>
        <translation>Ihr eigener Preis. Ohne ihn hat das Modell für diese Tage keinen.</translation>
    </message>
    <message>
        <source>Built-in. If you change it, your own price stands in its place until you restore it.</source>
        <translation>Mitgeliefert. Wenn Sie ihn ändern, steht Ihr eigener Preis an seiner Stelle, bis Sie ihn wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 tier</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Everything estimated follows at once.</source>
        <translation>Alles Geschätzte folgt sofort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The price of %1 is saved.</source>
        <translation>Der Preis von %1 ist gesichert.</translation>
    </message>
    <message>
        <source>Your price of %1 is removed.</source>
        <translation>Ihr Preis von %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The built-in prices of %1 are back.</source>
        <translation>Die mitgelieferten Preise von %1 gelten wieder.</translation>
    </message>
    <message>
        <source>What Steward estimates with: what a key that runs away costs, what caching and batch jobs save, what another model would cost. The bill does not depend on it. Input, cached and output are dollars for a million tokens, the others dollars for one; batch jobs cost that part of them.</source>
        <translation>Womit Steward schätzt: was ein Schlüssel kostet, der davonläuft, was Zwischenspeicher und Batch-Aufträge sparen, was ein anderes Modell kosten würde. Die Rechnung hängt nicht davon ab. Eingabe, Zwischengespeichertes und Ausgabe sind Dollar für eine Million Tokens, die anderen Dollar für eines; Batch-Aufträge kosten diesen Teil davon.</translation>
    </message>
    <message>
        <source>Add a price…</source>
        <translation>Preis hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Restore built-in</source>
        <translation>Mitgelieferte wiederherstellen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Preise importieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export prices</source>
        <translation>Preise exportieren</translation>
    </message>
    <message>
        <source>Nothing was taken over from “%1”.</source>
        <translation>Aus „%1“ wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>“%3” is taken over: %1 %2.</source>
        <extracomment>%1: &quot;12 prices&quot;, %2: &quot;of 5 models&quot;</extracomment>
        <translation>„%3“ ist übernommen: %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln Preis</numerusform>
            <numerusform>%Ln Preise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln model(s)</source>
        <translation>
            <numerusform>von %Ln Modell</numerusform>
            <numerusform>von %Ln Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The prices were not written to %1.</source>
        <translation>Die Preise wurden nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>The prices in force are written.</source>
        <translation>Die geltenden Preise sind geschrieben.</translation>
    </message>
    <message>
        <source>It is not a price table: %1.</source>
        <extracomment>%1: where in a file, such as &quot;prices[3].from&quot;; %2: what is wrong there, in English</extracomment>
        <translation>Es ist keine Preistabelle: %1.</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <translation>Bei %1: %2.</translation>
    </message>
</context>
<context>
    <name>steward::ProgressLine</name>
    <message>
        <source>Reading, %L1 of %L2</source>
        <translation>Liest, %L1 von %L2</translation>
    </message>
</context>
<context>
    <name>steward::ProjectDetail</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on this project</source>
        <translation>Notiz zu diesem Projekt</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Nur auf diesem Computer</translation>
    </message>
    <message>
        <source>People of the project</source>
        <translation>Personen des Projekts</translation>
    </message>
    <message>
        <source>Service accounts of the project</source>
        <translation>Dienstkonten des Projekts</translation>
    </message>
    <message>
        <source>Keys of the project</source>
        <translation>Schlüssel des Projekts</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <comment>class of a project, from its name</comment>
        <translation>Vermutet: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Archived on %1</source>
        <translation>Archiviert am %1</translation>
    </message>
    <message>
        <source>Active, the Default project</source>
        <translation>Aktiv, das Standardprojekt</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln Eigentümer</numerusform>
            <numerusform>%Ln Eigentümer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service account(s)</source>
        <translation>
            <numerusform>%Ln Dienstkonto</numerusform>
            <numerusform>%Ln Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln personal</source>
        <comment>keys that belong to people</comment>
        <translation>
            <numerusform>%Ln persönlich</numerusform>
            <numerusform>%Ln persönlich</numerusform>
        </translation>
    </message>
    <message>
        <source>no key was ever used</source>
        <translation>kein Schlüssel wurde je genutzt</translation>
    </message>
    <message>
        <source>%1 of the hard limit of %2 a month</source>
        <translation>%1 des harten Limits von %2 im Monat</translation>
    </message>
    <message>
        <source>Hard limit %1 a month</source>
        <translation>Hartes Limit %1 im Monat</translation>
    </message>
    <message>
        <source>No hard limit on this project</source>
        <translation>Kein hartes Limit für dieses Projekt</translation>
    </message>
    <message>
        <source>Spend this period</source>
        <translation>Ausgaben im Zeitraum</translation>
    </message>
    <message>
        <source>Requests are being refused: the limit of %1 is reached.</source>
        <translation>Anfragen werden abgewiesen: Das Limit von %1 ist erreicht.</translation>
    </message>
    <message>
        <source>Requests will be refused at %1.</source>
        <translation>Ab %1 werden Anfragen abgewiesen.</translation>
    </message>
    <message>
        <source>%1 used in this budget period.</source>
        <translation>%1 in diesem Budgetzeitraum verbraucht.</translation>
    </message>
    <message>
        <source>Hard spend limit on production</source>
        <translation>Hartes Ausgabenlimit in Produktion</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>ohne Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>(owner unknown)</source>
        <translation>(Inhaber unbekannt)</translation>
    </message>
    <message>
        <source>used %1</source>
        <translation>genutzt %1</translation>
    </message>
    <message>
        <source>The service lists nothing of an archived project.</source>
        <translation>Zu archivierten Projekten nennt der Dienst nichts.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Nobody is in this project.</source>
        <translation>In diesem Projekt ist niemand.</translation>
    </message>
    <message>
        <source>This project has no service accounts.</source>
        <translation>Dieses Projekt hat keine Dienstkonten.</translation>
    </message>
    <message>
        <source>This project has no keys.</source>
        <translation>Dieses Projekt hat keine Schlüssel.</translation>
    </message>
</context>
<context>
    <name>steward::ProjectPicker</name>
    <message>
        <source>Find a project</source>
        <translation>Projekt suchen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 ticked</source>
        <comment>projects</comment>
        <translation>
            <numerusform>%Ln von %1 angehakt</numerusform>
            <numerusform>%Ln von %1 angehakt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ProjectPlanText</name>
    <message>
        <source>Create project %1</source>
        <translation>Projekt %1 anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt anlegen</numerusform>
            <numerusform>%Ln Projekte anlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln project(s) for %1</source>
        <translation>
            <numerusform>%Ln Projekt für %1 erstellen</numerusform>
            <numerusform>%Ln Projekte für %1 erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename project %1 to %2</source>
        <comment>name, name</comment>
        <translation>Projekt %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Archive project %1</source>
        <translation>Projekt %1 archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt archivieren</numerusform>
            <numerusform>%Ln Projekte archivieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::ProjectsDialog</name>
    <message>
        <source>Add to projects</source>
        <translation>Zu Projekten hinzufügen</translation>
    </message>
    <message>
        <source>Remove from projects</source>
        <translation>Aus Projekten entfernen</translation>
    </message>
    <message>
        <source>Change role in projects</source>
        <translation>Rolle in Projekten ändern</translation>
    </message>
    <message>
        <source>Keys that they made in a project are not deleted by this; the plan says how many there are.</source>
        <translation>Schlüssel, die sie in einem Projekt erstellt haben, werden dadurch nicht gelöscht; der Plan sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>people not known</source>
        <translation>Personen nicht bekannt</translation>
    </message>
    <message>
        <source>%L1 of %L2 in it</source>
        <extracomment>How many of the people chosen are in a project: 3 of 4</extracomment>
        <translation>%L1 von %L2 darin</translation>
    </message>
    <message>
        <source>They are in every project that takes people by hand.</source>
        <translation>Sie sind in jedem Projekt, das von Hand Personen aufnimmt.</translation>
    </message>
    <message>
        <source>They are in no project that people can be taken out of by hand.</source>
        <translation>Sie sind in keinem Projekt, aus dem man Personen von Hand entfernen kann.</translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation>Haken Sie mindestens ein Projekt an.</translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation>Wählen Sie eine Rolle.</translation>
    </message>
</context>
<context>
    <name>steward::ProjectsPage</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Show archived projects too</source>
        <translation>Auch archivierte Projekte zeigen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Hard limit</source>
        <translation>Hartes Limit</translation>
    </message>
    <message>
        <source>Set by you, on this computer</source>
        <translation>Von Ihnen gesetzt, auf diesem Computer</translation>
    </message>
    <message>
        <source>Guessed from the name</source>
        <translation>Aus dem Namen vermutet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no spend limit</comment>
        <translation>keins</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No project selected</source>
        <translation>Kein Projekt gewählt</translation>
    </message>
    <message>
        <source>Select a project to see its people, service accounts and keys, and to set its class and cost centre.</source>
        <translation>Wählen Sie ein Projekt, um Personen, Dienstkonten und Schlüssel zu sehen und Klasse und Kostenstelle zu setzen.</translation>
    </message>
    <message>
        <source>Guess from the name</source>
        <translation>Aus dem Namen vermuten</translation>
    </message>
    <message>
        <source>Set cost centre…</source>
        <translation>Kostenstelle setzen …</translation>
    </message>
    <message>
        <source>Set cost centre</source>
        <translation>Kostenstelle setzen</translation>
    </message>
    <message numerus="yes">
        <source>Cost centre of %Ln project(s), kept on this computer; empty removes it:</source>
        <translation>
            <numerusform>Kostenstelle von %Ln Projekt, nur auf diesem Computer; leer entfernt sie:</numerusform>
            <numerusform>Kostenstelle von %Ln Projekten, nur auf diesem Computer; leer entfernt sie:</numerusform>
        </translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>wird erstmals gelesen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;38 projects&quot; and &quot;4 archived&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln archived</source>
        <translation>
            <numerusform>%Ln archiviert</numerusform>
            <numerusform>%Ln archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter projects</source>
        <translation>Projekte filtern</translation>
    </message>
    <message>
        <source>This organization has no projects</source>
        <translation>Diese Organisation hat keine Projekte</translation>
    </message>
    <message>
        <source>This period %1</source>
        <translation>Ausgaben im Zeitraum %1</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>Klasse setzen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no cost centre</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <comment>cost centres</comment>
        <translation>
            <numerusform>%Ln verschiedene</numerusform>
            <numerusform>%Ln verschiedene</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <comment>cost centre</comment>
        <translation>
            <numerusform>%Ln ohne</numerusform>
            <numerusform>%Ln ohne</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Personal keys</source>
        <translation>Persönliche Schlüssel</translation>
    </message>
    <message>
        <source>The class and the cost centre of all of them can be set above the table.</source>
        <translation>Klasse und Kostenstelle aller gewählten Projekte lassen sich über der Tabelle setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s) selected</source>
        <translation>
            <numerusform>%Ln Projekt gewählt</numerusform>
            <numerusform>%Ln Projekte gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every project with its people, service accounts, keys, spend of this period and limit. The environment class and the cost centre are yours: Steward guesses the class from the name until you set it.</source>
        <translation>Jedes Projekt mit Personen, Dienstkonten, Schlüsseln, Ausgaben dieses Zeitraums und Limit. Umgebungsklasse und Kostenstelle sind Ihre eigenen: Steward rät die Klasse aus dem Namen, bis Sie sie festlegen.</translation>
    </message>
    <message>
        <source>Projects and what is in them come from the service; archived ones are read when you ask for them. Spend is what the service has counted so far. Class and cost centre are kept on this computer only.</source>
        <translation>Projekte und ihr Inhalt kommen vom Dienst; archivierte werden gelesen, wenn Sie danach fragen. Ausgaben sind das, was der Dienst bisher gezählt hat. Klasse und Kostenstelle liegen nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>An archived project cannot be changed any more.</source>
        <translation>Ein archiviertes Projekt lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Not with the Default project: the service does not allow it.</source>
        <translation>Nicht mit dem Standardprojekt: Der Dienst erlaubt es nicht.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Four projects for one purpose…</source>
        <translation>Vier Projekte für einen Zweck …</translation>
    </message>
    <message>
        <source>From a blueprint…</source>
        <translation>Aus einer Blaupause …</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Neues Dienstkonto …</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Export blueprint…</source>
        <translation>Blaupause exportieren …</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren …</translation>
    </message>
</context>
<context>
    <name>steward::RangeDialog</name>
    <message>
        <source>Show any days</source>
        <translation>Beliebige Tage zeigen</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
    <message>
        <source>First day, UTC</source>
        <translation>Erster Tag, UTC</translation>
    </message>
    <message>
        <source>Last day, UTC</source>
        <translation>Letzter Tag, UTC</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The first day is still to come.</source>
        <translation>Der erste Tag kommt erst noch.</translation>
    </message>
</context>
<context>
    <name>steward::RemoveConnectionDialog</name>
    <message>
        <source>Delete what was read, and the notes and labels made here, as well</source>
        <translation>Auch Gelesenes sowie hier gemachte Notizen und Kennzeichnungen löschen</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>The admin key is forgotten.</source>
        <translation>Der Admin-Schlüssel wird vergessen.</translation>
    </message>
    <message>
        <source>The admin key is deleted from %1.</source>
        <translation>Der Admin-Schlüssel wird aus %1 gelöscht.</translation>
    </message>
    <message>
        <source>At the service nothing changes: the key stays valid until it is revoked there.</source>
        <translation>Beim Dienst ändert sich nichts: Der Schlüssel gilt, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>steward::RenameConnectionDialog</name>
    <message>
        <source>Rename connection</source>
        <translation>Verbindung umbenennen</translation>
    </message>
    <message>
        <source>Name on this computer</source>
        <translation>Name auf diesem Computer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>steward::RenameProjectDialog</name>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is a project of this name already.</source>
        <translation>Ein Projekt dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Its class follows from its name: %1, now %2.</source>
        <comment>class after, class before</comment>
        <translation>Seine Klasse folgt aus dem Namen: dann %1, jetzt %2.</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>So heißt es schon.</translation>
    </message>
</context>
<context>
    <name>steward::ReportAction</name>
    <message>
        <source>Monthly report…</source>
        <translation>Monatsbericht…</translation>
    </message>
    <message>
        <source>What a period has cost, as a PDF for the books</source>
        <translation>Was ein Zeitraum gekostet hat, als PDF für die Bücher</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The report of %1 was written.</source>
        <translation>Der Bericht über %1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>The report was not written: the figures of %1 are not complete.</source>
        <translation>Der Bericht wurde nicht geschrieben: Die Zahlen von %1 sind nicht vollständig.</translation>
    </message>
    <message>
        <source>Days are missing or may still change. Ask for it again to write it all the same.</source>
        <translation>Tage fehlen oder können sich noch ändern. Fordern Sie ihn erneut an, um ihn trotzdem zu schreiben.</translation>
    </message>
    <message>
        <source>The report was not written to %1.</source>
        <translation>Der Bericht wurde nicht nach %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>steward::ReportCharts</name>
    <message>
        <source>Each day by project</source>
        <translation>Jeder Tag nach Projekt</translation>
    </message>
    <message>
        <source>Each week by project</source>
        <translation>Jede Woche nach Projekt</translation>
    </message>
    <message>
        <source>Each month by project</source>
        <translation>Jeder Monat nach Projekt</translation>
    </message>
    <message>
        <source>Striped bars are provisional.</source>
        <translation>Gestreifte Balken sind vorläufig.</translation>
    </message>
    <message>
        <source>Added up; dotted: %1</source>
        <translation>Aufsummiert; gepunktet: %1</translation>
    </message>
    <message>
        <source>Added up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other project(s)</source>
        <translation>
            <numerusform>%Ln weiteres Projekt</numerusform>
            <numerusform>%Ln weitere Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>Added up; dotted: %1; dashed: the forecast</source>
        <translation>Aufsummiert; gepunktet: %1; gestrichelt: die Prognose</translation>
    </message>
    <message>
        <source>Added up; dashed: the forecast</source>
        <translation>Aufsummiert; gestrichelt: die Prognose</translation>
    </message>
</context>
<context>
    <name>steward::ReportDialog</name>
    <message>
        <source>Write it although it is not complete</source>
        <translation>Schreiben, obwohl er nicht vollständig ist</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Monatsbericht</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are not held.</source>
        <translation>
            <numerusform>%Ln Tag ist nicht vorhanden.</numerusform>
            <numerusform>%Ln Tage sind nicht vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service may still book on %Ln day(s).</source>
        <translation>
            <numerusform>Der Dienst bucht vielleicht noch auf %Ln Tag.</numerusform>
            <numerusform>Der Dienst bucht vielleicht noch auf %Ln Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) are still to come.</source>
        <translation>
            <numerusform>%Ln Tag kommt noch.</numerusform>
            <numerusform>%Ln Tage kommen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day is held and settled.</source>
        <translation>Jeder Tag ist vorhanden und abgeschlossen.</translation>
    </message>
    <message>
        <source>Looking whether these days are complete…</source>
        <translation>Es wird nachgesehen, ob diese Tage vollständig sind…</translation>
    </message>
    <message>
        <source>A PDF for the books about the whole organization, whatever a page is filtered by: totals, the period before, the budget, cost centres, projects, what moved most and incidents. All days are UTC.</source>
        <translation>Ein PDF für die Bücher über die ganze Organisation, was auch immer eine Seite eingrenzt: Summen, der Zeitraum davor, das Budget, Kostenstellen, Projekte, die größten Veränderungen und Vorfälle. Alle Tage sind UTC.</translation>
    </message>
</context>
<context>
    <name>steward::ReportPdf</name>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), UTC</source>
        <translation>
            <numerusform>%Ln Tag, UTC</numerusform>
            <numerusform>%Ln Tage, UTC</numerusform>
        </translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>Gegen den Zeitraum davor</translation>
    </message>
    <message>
        <source>not all of those days are held</source>
        <translation>nicht alle dieser Tage sind vorhanden</translation>
    </message>
    <message>
        <source>Against %1</source>
        <extracomment>%1: a change in percent, %2: an amount</extracomment>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>none is set for such a period</source>
        <translation>für einen solchen Zeitraum ist keines gesetzt</translation>
    </message>
    <message>
        <source>%1 over it</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>Used of the budget</source>
        <translation>Vom Budget verbraucht</translation>
    </message>
    <message>
        <source>Variance from the budget</source>
        <translation>Abweichung vom Budget</translation>
    </message>
    <message>
        <source>What moved most</source>
        <translation>Was sich am meisten bewegt hat</translation>
    </message>
    <message>
        <source>Nothing to compare with: not all days of the period before are held.</source>
        <translation>Nichts zum Vergleichen: Nicht alle Tage des Zeitraums davor sind vorhanden.</translation>
    </message>
    <message>
        <source>Nothing cost more or less than in the period before.</source>
        <translation>Nichts hat mehr oder weniger gekostet als im Zeitraum davor.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>No project and no line item left its own pattern.</source>
        <translation>Kein Projekt und kein Posten fiel aus seinem Rahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) are not listed.</source>
        <comment>incidents</comment>
        <translation>
            <numerusform>%Ln kleinerer ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln kleinere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spend report of %1, %2</source>
        <extracomment>%1: an organization, %2: a period</extracomment>
        <translation>Ausgabenbericht von %1, %2</translation>
    </message>
    <message>
        <source>generated on %1</source>
        <translation>erzeugt am %1</translation>
    </message>
    <message>
        <source>Spend report, %1</source>
        <translation>Ausgabenbericht, %1</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Zahlen kommen</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Prognose bis %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80 %: %1–%2</translation>
    </message>
    <message>
        <source>Budgets of projects</source>
        <translation>Budgets von Projekten</translation>
    </message>
    <message>
        <source>No project has a budget for such a period.</source>
        <translation>Kein Projekt hat ein Budget für einen solchen Zeitraum.</translation>
    </message>
</context>
<context>
    <name>steward::ReportSheet</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>foot of a sheet</comment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>steward::ReportTables</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Veränderung</translation>
    </message>
    <message>
        <source>Change, %</source>
        <translation>Veränderung, %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups of a table</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Why it stands out</source>
        <translation>Warum er auffällt</translation>
    </message>
    <message>
        <source>Seen to</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>no</source>
        <comment>an incident nobody has acknowledged</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>an incident somebody has acknowledged</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Projects with a budget</source>
        <translation>Projekte mit Budget</translation>
    </message>
</context>
<context>
    <name>steward::ReportWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>days</comment>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <extracomment>a date and a time of day</extracomment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>Complete: all %Ln day(s) are held and settled.</source>
        <translation>
            <numerusform>Vollständig: Der %Ln Tag ist vorhanden und abgeschlossen.</numerusform>
            <numerusform>Vollständig: Alle %Ln Tage sind vorhanden und abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %Ln day(s) are not held (%1), so that every figure may be too low.</source>
        <translation>
            <numerusform>Unvollständig: %Ln Tag ist nicht vorhanden (%1), sodass jede Zahl zu niedrig sein kann.</numerusform>
            <numerusform>Unvollständig: %Ln Tage sind nicht vorhanden (%1), sodass jede Zahl zu niedrig sein kann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Provisional: the service may still book on %Ln day(s) (%1).</source>
        <translation>
            <numerusform>Vorläufig: Der Dienst bucht vielleicht noch auf %Ln Tag (%1).</numerusform>
            <numerusform>Vorläufig: Der Dienst bucht vielleicht noch auf %Ln Tage (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of the period are still to come.</source>
        <translation>
            <numerusform>%Ln Tag des Zeitraums kommt noch.</numerusform>
            <numerusform>%Ln Tage des Zeitraums kommen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>These figures are not final.</source>
        <translation>Diese Zahlen sind nicht endgültig.</translation>
    </message>
    <message>
        <source>less than 10 % off</source>
        <translation>weniger als 10 % daneben</translation>
    </message>
    <message>
        <source>10 % or more off</source>
        <translation>10 % oder mehr daneben</translation>
    </message>
    <message>
        <source>no budget to measure by</source>
        <translation>kein Budget zum Messen</translation>
    </message>
    <message>
        <source>Billed costs as the service tells them, by UTC day, project and line item, from Steward’s own archive.</source>
        <translation>Abgerechnete Kosten, wie der Dienst sie nennt, nach UTC-Tag, Projekt und Posten, aus Stewards eigenem Archiv.</translation>
    </message>
    <message>
        <source>The days were last fetched on %1.</source>
        <translation>Die Tage wurden zuletzt am %1 geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) complete</source>
        <translation>
            <numerusform>%Ln Tag vollständig</numerusform>
            <numerusform>%Ln Tage vollständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln provisional</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln vorläufig</numerusform>
            <numerusform>%Ln vorläufig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not held</source>
        <comment>days</comment>
        <translation>
            <numerusform>%Ln nicht vorhanden</numerusform>
            <numerusform>%Ln nicht vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service’s own groupings disagree on %Ln day(s), first on %1: %2 ungrouped, %3 by project, %4 by line item.</source>
        <translation>
            <numerusform>Die eigenen Gruppierungen des Dienstes stimmen an %Ln Tag nicht überein, zuerst am %1: %2 ungruppiert, %3 nach Projekt, %4 nach Posten.</numerusform>
            <numerusform>Die eigenen Gruppierungen des Dienstes stimmen an %Ln Tagen nicht überein, zuerst am %1: %2 ungruppiert, %3 nach Projekt, %4 nach Posten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln complete day(s) the service’s totals and groupings agree to the cent.</source>
        <translation>
            <numerusform>An %Ln vollständigen Tag stimmen Summen und Gruppierungen des Dienstes auf den Cent überein.</numerusform>
            <numerusform>An %Ln vollständigen Tagen stimmen Summen und Gruppierungen des Dienstes auf den Cent überein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service has restated days that had been complete %Ln time(s), by %1 in all.</source>
        <translation>
            <numerusform>Der Dienst hat Tage, die vollständig waren, %Ln-mal neu gesagt, insgesamt um %1.</numerusform>
            <numerusform>Der Dienst hat Tage, die vollständig waren, %Ln-mal neu gesagt, insgesamt um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside these figures, and in none of them: %1.</source>
        <translation>Neben diesen Zahlen und in keiner davon: %1.</translation>
    </message>
    <message>
        <source>The budget is the organization’s monthly spend limit as it is set now.</source>
        <translation>Das Budget ist die monatliche Ausgabengrenze der Organisation, wie sie jetzt gesetzt ist.</translation>
    </message>
    <message>
        <source>billed for the first time</source>
        <translation>zum ersten Mal abgerechnet</translation>
    </message>
    <message>
        <source>%1 times the usual %2</source>
        <translation>%1-mal das übliche %2</translation>
    </message>
    <message>
        <source>usually nothing</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>most of it “%1”</source>
        <translation>das meiste davon „%1“</translation>
    </message>
    <message>
        <source>%1 above it</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>The period is incomplete.</source>
        <translation>Der Zeitraum ist unvollständig.</translation>
    </message>
    <message>
        <source>Too few complete days are held for a forecast.</source>
        <translation>Für eine Prognose liegen zu wenige vollständige Tage vor.</translation>
    </message>
    <message>
        <source>Forecast to %1: %2. In 8 of 10 such periods it is between %3 and %4 (80 % band).</source>
        <extracomment>%1: a day, %2: an amount, %3 and %4: amounts between which it is likely to be</extracomment>
        <translation>Prognose bis %1: %2. In 8 von 10 solchen Zeiträumen liegt sie zwischen %3 und %4 (80-%-Band).</translation>
    </message>
    <message>
        <source>That is %1 above the budget.</source>
        <translation>Das sind %1 über dem Budget.</translation>
    </message>
    <message>
        <source>That is %1 below the budget.</source>
        <translation>Das sind %1 unter dem Budget.</translation>
    </message>
    <message>
        <source>used up</source>
        <comment>a project&apos;s budget</comment>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>80 % or more used</source>
        <comment>of a project&apos;s budget</comment>
        <translation>80 % oder mehr genutzt</translation>
    </message>
    <message>
        <source>within</source>
        <comment>a project&apos;s budget</comment>
        <translation>im Rahmen</translation>
    </message>
    <message>
        <source>Budgets of projects are their monthly spend limits as they are set now. The service may begin its month on another day.</source>
        <translation>Budgets von Projekten sind ihre monatlichen Ausgabengrenzen, wie sie jetzt gesetzt sind. Der Dienst kann seinen Monat an einem anderen Tag beginnen.</translation>
    </message>
    <message>
        <source>The forecast is an estimate from the days so far and the weeks before: pattern of the week, level and trend.</source>
        <translation>Die Prognose ist eine Schätzung aus den bisherigen Tagen und den Wochen davor: Wochenmuster, Niveau und Trend.</translation>
    </message>
    <message>
        <source>most of it of the project %1</source>
        <translation>das meiste vom Projekt %1</translation>
    </message>
</context>
<context>
    <name>steward::ResourcePage</name>
    <message>
        <source>Table and details</source>
        <translation>Tabelle und Details</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopieren</numerusform>
            <numerusform>%Ln Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln id(s)</source>
        <translation>
            <numerusform>%Ln ID kopieren</numerusform>
            <numerusform>%Ln IDs kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details zeigen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Details verbergen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as of %1, %2</source>
        <translation>Stand %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 lists read</source>
        <translation>%1 von %2 Listen gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc clears the filter</source>
        <translation>Esc löscht den Filter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nichts passt zu „%1“</translation>
    </message>
    <message>
        <source>Without the filter: %1.</source>
        <translation>Ohne den Filter: %1.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing under “%1”</source>
        <translation>Nichts unter „%1“</translation>
    </message>
    <message>
        <source>Nothing is all of these at once: %1</source>
        <translation>Nichts ist all dies zugleich: %1</translation>
    </message>
    <message>
        <source>Clear filter “%1”</source>
        <translation>Filter „%1“ löschen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing under “%1” matches “%2”</source>
        <translation>Nichts unter „%1“ passt zu „%2“</translation>
    </message>
    <message>
        <source>Nothing under these filters matches “%1”</source>
        <translation>Nichts unter diesen Filtern passt zu „%1“</translation>
    </message>
    <message>
        <source>“%1” alone: %2. The filters without it: %3.</source>
        <translation>„%1“ allein: %2. Die Filter ohne dies: %3.</translation>
    </message>
    <message>
        <source>Clear everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>Die Schlüssel von %Ln Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Schlüssel von %Ln Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The people of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>Die Personen von %Ln Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Personen von %Ln Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service accounts of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>Die Dienstkonten von %Ln Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Dienstkonten von %Ln Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spend limits of %Ln project(s) could not be read.</source>
        <translation>
            <numerusform>Die Ausgabenlimits von %Ln Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Ausgabenlimits von %Ln Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read at %1 is kept and marked below.</source>
        <translation>Das um %1 Gelesene bleibt erhalten und ist unten markiert.</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Filter the rows by what you type</source>
        <translation>Zeilen nach dem Getippten filtern</translation>
    </message>
    <message>
        <source>Quick filters, in their order</source>
        <translation>Schnellfilter, der Reihe nach</translation>
    </message>
    <message>
        <source>Go into the details of the row</source>
        <translation>In die Einzelheiten der Zeile</translation>
    </message>
    <message>
        <source>Select rows; with Shift and an arrow, several</source>
        <translation>Zeilen auswählen; mit Umschalt und Pfeil mehrere</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Einzelheiten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile möglich ist</translation>
    </message>
    <message>
        <source>Clear the filter, then the selection, then close the details</source>
        <translation>Filter leeren, dann Auswahl aufheben, dann Einzelheiten schließen</translation>
    </message>
</context>
<context>
    <name>steward::RoleChoice</name>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Sees the organization, and works in the projects they are in.</source>
        <translation>Sieht die Organisation und arbeitet in den eigenen Projekten.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Changes everything: people, projects, keys, limits and billing.</source>
        <translation>Ändert alles: Personen, Projekte, Schlüssel, Limits und Abrechnung.</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>of a project</comment>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Uses the project and makes keys of their own in it.</source>
        <translation>Nutzt das Projekt und erstellt darin eigene Schlüssel.</translation>
    </message>
    <message>
        <source>Project owner</source>
        <translation>Projekteigentümer</translation>
    </message>
    <message>
        <source>Also manages the project’s people, keys and limits.</source>
        <translation>Verwaltet auch Personen, Schlüssel und Limits des Projekts.</translation>
    </message>
</context>
<context>
    <name>steward::RotationCalendar</name>
    <message>
        <source>Rotate key %1 …%2</source>
        <translation>Schlüssel %1 …%2 rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Project %1. Keys of its class are rotated after %Ln day(s).</source>
        <translation>
            <numerusform>Projekt %1. Schlüssel seiner Klasse werden nach %Ln Tag rotiert.</numerusform>
            <numerusform>Projekt %1. Schlüssel seiner Klasse werden nach %Ln Tagen rotiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::RotationPage</name>
    <message>
        <source>Cancel rotation…</source>
        <translation>Rotation abbrechen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Let it be</source>
        <translation>Bleiben lassen</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message>
        <source>One rotation, step by step: which systems use the key, the new key, the hand-over of its secret, the proof that the traffic has moved, the quiet period, and only then the deletion of the old key. What keeps the next step shut stands at the right.</source>
        <translation>Eine Rotation, Schritt für Schritt: welche Systeme den Schlüssel nutzen, der neue Schlüssel, die Übergabe seines Geheimnisses, der Nachweis, dass der Verkehr umgezogen ist, die Ruhezeit und erst dann das Löschen des alten Schlüssels. Was den nächsten Schritt noch versperrt, steht rechts.</translation>
    </message>
    <message>
        <source>The traffic comes from the service’s usage by key and minute, which lags by some minutes. Every decision and every request stands in the journal. You can leave the page, and close Steward, at any step.</source>
        <translation>Der Verkehr kommt aus der Nutzung nach Schlüssel und Minute, die der Dienst mit einigen Minuten Verzögerung nennt. Jede Entscheidung und jede Anfrage steht im Journal. Sie können die Seite bei jedem Schritt verlassen und Steward schließen.</translation>
    </message>
    <message>
        <source>From one field to the next</source>
        <translation>Von einem Feld zum nächsten</translation>
    </message>
    <message>
        <source>A leaked key</source>
        <translation>Ein bekannt gewordener Schlüssel</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln System</numerusform>
            <numerusform>%Ln Systeme</numerusform>
        </translation>
    </message>
    <message>
        <source>new key …%1</source>
        <translation>neuer Schlüssel …%1</translation>
    </message>
    <message>
        <source>the secret is stored</source>
        <translation>das Geheimnis ist abgelegt</translation>
    </message>
    <message>
        <source>seen at work</source>
        <translation>bei der Arbeit gesehen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>expiry set</source>
        <translation>Ablauf gesetzt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Begun %1 by %2. Goes on if you close Steward.</source>
        <translation>Begonnen %1 von %2. Geht weiter, wenn Sie Steward schließen.</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>Normale Zeit</translation>
    </message>
    <message>
        <source>Make time run faster</source>
        <translation>Zeit schneller laufen lassen</translation>
    </message>
    <message>
        <source>Demonstration time runs %1 times as fast</source>
        <translation>Die Zeit der Vorführung läuft %1-mal so schnell</translation>
    </message>
    <message>
        <source>This connection may only read</source>
        <translation>Diese Verbindung darf nur lesen</translation>
    </message>
    <message>
        <source>What became of the last request is not known yet</source>
        <translation>Was aus der letzten Anfrage wurde, ist noch nicht bekannt</translation>
    </message>
    <message>
        <source>A request is under way…</source>
        <translation>Eine Anfrage ist unterwegs…</translation>
    </message>
    <message>
        <source>Key leaked…</source>
        <translation>Schlüssel bekannt geworden…</translation>
    </message>
    <message>
        <source>Put the expiry off</source>
        <translation>Ablauf hinausschieben</translation>
    </message>
    <message>
        <source>The old key goes on working, for whoever still needs it.</source>
        <translation>Der alte Schlüssel funktioniert weiter, für den, der ihn noch braucht.</translation>
    </message>
</context>
<context>
    <name>steward::RotationPages</name>
    <message>
        <source>A rotation needs you: %1</source>
        <translation>Eine Rotation braucht Sie: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>steward::RotationText</name>
    <message numerus="yes">
        <source>Overdue by %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag überfällig</numerusform>
            <numerusform>Seit %Ln Tagen überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due in %Ln day(s)</source>
        <translation>
            <numerusform>In %Ln Tag fällig</numerusform>
            <numerusform>In %Ln Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Done; due again on %1</source>
        <translation>Abgeschlossen; wieder fällig am %1</translation>
    </message>
    <message>
        <source>The quiet period can begin</source>
        <translation>Die Ruhezeit kann beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) still to be dealt with: %1</source>
        <translation>
            <numerusform>%Ln System ist noch zu erledigen: %1</numerusform>
            <numerusform>%Ln Systeme sind noch zu erledigen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for traffic on the new key</source>
        <translation>Wartet auf Verkehr auf dem neuen Schlüssel</translation>
    </message>
    <message>
        <source>Choose</source>
        <comment>step of a rotation</comment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Systems</source>
        <comment>step of a rotation</comment>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>step of a rotation</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <comment>step of a rotation</comment>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Verify</source>
        <comment>step of a rotation</comment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Quiet period</source>
        <comment>step of a rotation</comment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Soft stop</source>
        <comment>step of a rotation</comment>
        <translation>Sanfter Stopp</translation>
    </message>
    <message>
        <source>Delete old key</source>
        <comment>step of a rotation</comment>
        <translation>Alten löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>step of a rotation</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>somebody is leaving</source>
        <translation>jemand geht</translation>
    </message>
    <message>
        <source>leaked, or suspected to be</source>
        <translation>bekannt geworden oder unter Verdacht</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>The new key has carried traffic</source>
        <translation>Der neue Schlüssel hat Verkehr getragen</translation>
    </message>
    <message>
        <source>The new key works for every model the old one used</source>
        <translation>Der neue Schlüssel funktioniert für jedes Modell, das der alte genutzt hat</translation>
    </message>
    <message>
        <source>Every system is ticked or excused</source>
        <translation>Jedes System ist abgehakt oder entschuldigt</translation>
    </message>
    <message>
        <source>The old key is silent</source>
        <translation>Der alte Schlüssel ist still</translation>
    </message>
    <message>
        <source>overridden by name</source>
        <translation>namentlich übergangen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>no request yet</source>
        <translation>noch keine Anfrage</translation>
    </message>
    <message>
        <source>%1 requests since %2</source>
        <translation>%1 Anfragen seit %2</translation>
    </message>
    <message>
        <source>not yet: %1</source>
        <translation>noch nicht: %1</translation>
    </message>
    <message>
        <source>%1 of %2, since %3</source>
        <translation>%1 von %2, seit %3</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>the usual length for this class of project</source>
        <translation>die übliche Länge für diese Klasse von Projekten</translation>
    </message>
    <message>
        <source>twice the usual, because not all systems are known</source>
        <translation>doppelt so lang wie üblich, weil nicht alle Systeme bekannt sind</translation>
    </message>
    <message>
        <source>longer than the longest pause the key has made</source>
        <translation>länger als die längste Pause, die der Schlüssel gemacht hat</translation>
    </message>
    <message>
        <source>the key is used about once a week</source>
        <translation>der Schlüssel wird etwa einmal in der Woche genutzt</translation>
    </message>
    <message>
        <source>the key is used about once a month</source>
        <translation>der Schlüssel wird etwa einmal im Monat genutzt</translation>
    </message>
    <message>
        <source>A request is under way</source>
        <translation>Eine Anfrage ist unterwegs</translation>
    </message>
    <message>
        <source>The service refused: %1</source>
        <translation>Der Dienst hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>List the systems that use the key</source>
        <translation>Die Systeme nennen, die den Schlüssel nutzen</translation>
    </message>
    <message>
        <source>The secret was lost; another key has to be made</source>
        <translation>Das Geheimnis ging verloren; ein anderer Schlüssel ist anzulegen</translation>
    </message>
    <message>
        <source>Create the new key</source>
        <translation>Den neuen Schlüssel anlegen</translation>
    </message>
    <message>
        <source>The secret is not stored yet; it is kept in memory only</source>
        <translation>Das Geheimnis ist noch nicht abgelegt; es ist nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Say whether the secret is stored</source>
        <translation>Sagen Sie, ob das Geheimnis abgelegt ist</translation>
    </message>
    <message>
        <source>Silent for %1 of %2</source>
        <translation>Still seit %1 von %2</translation>
    </message>
    <message>
        <source>Let the old key expire, or go on</source>
        <translation>Den alten Schlüssel ablaufen lassen oder weitermachen</translation>
    </message>
    <message>
        <source>The old key can be deleted</source>
        <translation>Der alte Schlüssel kann gelöscht werden</translation>
    </message>
    <message>
        <source>Close it and keep the record</source>
        <translation>Abschließen und das Protokoll behalten</translation>
    </message>
</context>
<context>
    <name>steward::RotationsPage</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Begonnen von</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Rotationen</translation>
    </message>
    <message>
        <source>Keys that are being rotated, whom each of them waits for, and keys that are due. A rotation makes the new key first, watches the traffic move, and deletes the old one only when nothing uses it any more. Enter opens a rotation, or begins one for a key that is due.</source>
        <translation>Schlüssel, die rotiert werden, auf wen jeder wartet, und Schlüssel, die fällig sind. Eine Rotation legt zuerst den neuen Schlüssel an, sieht zu, wie der Verkehr umzieht, und löscht den alten erst, wenn ihn nichts mehr nutzt. Eingabe öffnet eine Rotation oder beginnt eine für einen fälligen Schlüssel.</translation>
    </message>
    <message>
        <source>When a key is due comes from the policy in Settings and the day it was made. Rotations stand in the journal on this computer; the traffic is the service’s usage by key.</source>
        <translation>Wann ein Schlüssel fällig ist, ergibt sich aus den Regeln in den Einstellungen und dem Tag, an dem er angelegt wurde. Rotationen stehen im Journal auf diesem Computer; der Verkehr ist die Nutzung nach Schlüssel, wie der Dienst sie nennt.</translation>
    </message>
    <message>
        <source>Rotate a key…</source>
        <translation>Schlüssel rotieren…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Kalenderdatei…</translation>
    </message>
    <message>
        <source>Open rotation</source>
        <translation>Rotation öffnen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Kalenderdatei sichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was saved.</source>
        <translation>Die Kalenderdatei wurde gesichert.</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>No rotation is selected.</source>
        <translation>Keine Rotation ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see what it waits for.</source>
        <translation>Wählen Sie eine aus, um zu sehen, worauf sie wartet.</translation>
    </message>
    <message>
        <source>none waits for you</source>
        <translation>keine wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s) for you</source>
        <translation>
            <numerusform>%Ln wartet auf Sie</numerusform>
            <numerusform>%Ln warten auf Sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter rotations</source>
        <translation>Rotationen filtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile ausgewählt</numerusform>
            <numerusform>%Ln Zeilen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is being rotated, and none is due.</source>
        <translation>Kein Schlüssel wird rotiert, und keiner ist fällig.</translation>
    </message>
    <message>
        <source>Choose a key on the Keys page and rotate it from there.</source>
        <translation>Wählen Sie auf der Seite Schlüssel einen aus und rotieren Sie ihn von dort.</translation>
    </message>
    <message>
        <source>Policy: production %1, development %2</source>
        <translation>Regeln: Produktion %1, Entwicklung %2</translation>
    </message>
    <message>
        <source>Open campaign</source>
        <translation>Kampagne öffnen</translation>
    </message>
</context>
<context>
    <name>steward::RowActions</name>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>steward::SearchButton</name>
    <message>
        <source>Find a person, project, key or action</source>
        <translation>Person, Projekt, Schlüssel oder Aktion suchen</translation>
    </message>
</context>
<context>
    <name>steward::SecretDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei sichern…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have stored it</source>
        <translation>Ich habe es gesichert</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Store the secret</source>
        <translation>Geheimnis sichern</translation>
    </message>
    <message>
        <source>The secret of the new key</source>
        <translation>Das Geheimnis des neuen Schlüssels</translation>
    </message>
    <message>
        <source>The secret of %1</source>
        <translation>Das Geheimnis von %1</translation>
    </message>
    <message>
        <source>The service shows it this once, and Steward does not keep it. Store it in your password manager or where the program that uses it reads it.</source>
        <translation>Der Dienst zeigt es nur dieses eine Mal, und Steward behält es nicht. Sichern Sie es in Ihrer Passwortverwaltung oder dort, wo das Programm es liest, das es benutzt.</translation>
    </message>
    <message>
        <source>It is not marked as stored. Once this is closed, nobody can show the secret again.</source>
        <translation>Es ist nicht als gesichert vermerkt. Ist dies geschlossen, kann niemand das Geheimnis noch einmal zeigen.</translation>
    </message>
    <message>
        <source>Close and lose the secret</source>
        <translation>Schließen und das Geheimnis verlieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more secret(s) after this one</source>
        <translation>
            <numerusform>%Ln weiteres Geheimnis nach diesem</numerusform>
            <numerusform>%Ln weitere Geheimnisse nach diesem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %Ln second(s).</source>
        <translation>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunde geleert.</numerusform>
            <numerusform>Kopiert. Die Zwischenablage wird in %Ln Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard no longer holds it.</source>
        <translation>Die Zwischenablage enthält es nicht mehr.</translation>
    </message>
    <message>
        <source>Save the secret</source>
        <translation>Geheimnis sichern</translation>
    </message>
    <message>
        <source>There is a file of that name already. It was left as it is.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>The file could not be made.</source>
        <translation>Die Datei konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <translation>Gesichert, nur für Sie lesbar.</translation>
    </message>
</context>
<context>
    <name>steward::SecretView</name>
    <message numerus="yes">
        <source>The secret, %Ln character(s), not read aloud</source>
        <translation>
            <numerusform>Das Geheimnis, %Ln Zeichen, wird nicht vorgelesen</numerusform>
            <numerusform>Das Geheimnis, %Ln Zeichen, wird nicht vorgelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SettingsPage</name>
    <message>
        <source>Kept on this computer; changes take effect at once</source>
        <translation>Auf diesem Computer; Änderungen wirken sofort</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your connections, how Steward looks, the day on which your budget period begins and how old a key may become in each class of project. Every change takes effect at once; there is nothing to apply.</source>
        <translation>Ihre Verbindungen, das Aussehen von Steward, der Tag, an dem Ihr Budgetzeitraum beginnt, und wie alt ein Schlüssel in jeder Projektklasse werden darf. Jede Änderung gilt sofort; zu bestätigen ist nichts.</translation>
    </message>
    <message>
        <source>All of it is kept on this computer. Admin keys lie in the system’s keychain, or in memory for this run where there is none, and in no file.</source>
        <translation>Alles davon liegt auf diesem Rechner. Admin-Schlüssel liegen im Schlüsselbund des Systems oder, wo es keinen gibt, für diesen Lauf im Speicher, und in keiner Datei.</translation>
    </message>
    <message>
        <source>From section to section</source>
        <translation>Von Abschnitt zu Abschnitt</translation>
    </message>
    <message>
        <source>Into the section</source>
        <translation>In den Abschnitt</translation>
    </message>
</context>
<context>
    <name>steward::SeveralExport</name>
    <message>
        <source>The export was not written to %1.</source>
        <translation>Der Export wurde nicht in %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) exported, each of one organization.</source>
        <translation>
            <numerusform>%Ln Zeile exportiert, von einer Organisation.</numerusform>
            <numerusform>%Ln Zeilen exportiert, jede von einer Organisation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SharePlot</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>steward::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>steward::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>steward::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %Ln mit Handlungsbedarf</numerusform>
            <numerusform>%1, %Ln mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln entries</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %Ln Eintrag</numerusform>
            <numerusform>%1, %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SoftStopPanel</name>
    <message>
        <source>Go on without it</source>
        <translation>Ohne weitermachen</translation>
    </message>
    <message>
        <source>Let the old key expire by itself</source>
        <translation>Den alten Schlüssel von selbst ablaufen lassen</translation>
    </message>
    <message>
        <source>The service ends the old key at a set time. Whoever still needs it notices then, while the rotation still knows what it was. Not every organization offers this: if yours does not, the rotation goes on without it.</source>
        <translation>Der Dienst beendet den alten Schlüssel zu einer gesetzten Zeit. Wer ihn noch braucht, merkt es dann, solange die Rotation noch weiß, was er war. Nicht jede Organisation bietet das: Tut Ihre es nicht, geht die Rotation ohne weiter.</translation>
    </message>
    <message>
        <source>The old key expires in</source>
        <translation>Der alte Schlüssel läuft ab in</translation>
    </message>
    <message>
        <source>Set the expiry</source>
        <translation>Ablauf setzen</translation>
    </message>
    <message>
        <source>Opens when every gate holds</source>
        <translation>Öffnet, wenn jede Schranke offen ist</translation>
    </message>
</context>
<context>
    <name>steward::SpendBadge</name>
    <message>
        <source>How it is made</source>
        <translation>Wie sie entsteht</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Daten …</translation>
    </message>
    <message>
        <source>Which days are held, and which may still change</source>
        <translation>Welche Tage vorhanden sind und welche sich noch ändern können</translation>
    </message>
    <message>
        <source>UTC</source>
        <comment>time zone of all days on the page</comment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Estimate: the bill, divided by usage</source>
        <translation>Schätzung: die Rechnung, aufgeteilt nach Nutzung</translation>
    </message>
    <message>
        <source>%1 differs by %2 between the service’s own groupings</source>
        <translation>Am %1 weichen die Gruppierungen des Dienstes um %2 voneinander ab</translation>
    </message>
    <message>
        <source>Reconciled to the cent, %1</source>
        <translation>Auf den Cent abgestimmt, %1</translation>
    </message>
    <message>
        <source>Not reconciled yet</source>
        <translation>Noch nicht abgestimmt</translation>
    </message>
    <message>
        <source>The service bills by project and line item, not by person.</source>
        <translation>Der Dienst rechnet nach Projekt und Posten ab, nicht nach Personen.</translation>
    </message>
    <message>
        <source>Steward divides each billed amount of a day, project and line item among those who used what it bills, in proportion to their tokens, calls, images or seconds. The parts add up to the bill exactly; what nobody’s usage explains stays unattributed.</source>
        <translation>Steward teilt jeden abgerechneten Betrag eines Tages, Projekts und Postens unter denen auf, die genutzt haben, was er abrechnet, im Verhältnis ihrer Tokens, Aufrufe, Bilder oder Sekunden. Die Teile ergeben genau die Rechnung; was keine Nutzung erklärt, bleibt ohne Zuordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln organization(s)</source>
        <translation>
            <numerusform>%1 von %Ln Organisation</numerusform>
            <numerusform>%1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s), every day held</source>
        <translation>
            <numerusform>%Ln Organisation, jeder Tag vorhanden</numerusform>
            <numerusform>%Ln Organisationen, jeder Tag vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendCard</name>
    <message>
        <source>Projects that spent most</source>
        <translation>Projekte mit den höchsten Ausgaben</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>%1–%2, UTC</source>
        <extracomment>a budget period, first and last day</extracomment>
        <translation>%1–%2, UTC</translation>
    </message>
    <message>
        <source>The service reports no costs for this period.</source>
        <translation>Der Dienst meldet für diesen Zeitraum keine Kosten.</translation>
    </message>
    <message>
        <source>Costs have not been read yet.</source>
        <translation>Die Kosten wurden noch nicht gelesen.</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>Against last period</source>
        <extracomment>%1: first and last day of the previous budget period</extracomment>
        <translation>Zum vorigen Zeitraum</translation>
    </message>
    <message>
        <source>%1 up to the same day, %2 in the whole of %3</source>
        <translation>%1 bis zum selben Tag, %2 insgesamt im Zeitraum %3</translation>
    </message>
    <message>
        <source>Spend per day, %1, %2 so far</source>
        <translation>Ausgaben je Tag, %1, bisher %2</translation>
    </message>
    <message>
        <source>Hatched days are provisional and will still grow.</source>
        <translation>Schraffierte Tage sind vorläufig und steigen noch.</translation>
    </message>
    <message>
        <source>No project has spent anything.</source>
        <translation>Kein Projekt hat etwas ausgegeben.</translation>
    </message>
    <message>
        <source>%1: %2, provisional</source>
        <extracomment>a day and what it cost</extracomment>
        <translation>%1: %2, vorläufig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>steward::SpendCells</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>In %1, not in the total</source>
        <translation>In %1, nicht in der Summe</translation>
    </message>
    <message>
        <source>Total, %1</source>
        <translation>Summe, %1</translation>
    </message>
    <message>
        <source>Total, %1, not whole</source>
        <comment>a row that lacks costs</comment>
        <translation>Summe, %1, nicht vollständig</translation>
    </message>
</context>
<context>
    <name>steward::SpendCharts</name>
    <message>
        <source>Added up</source>
        <translation>Aufsummiert</translation>
    </message>
    <message>
        <source>Spend by day</source>
        <translation>Ausgaben nach Tagen</translation>
    </message>
    <message>
        <source>Share of each group</source>
        <translation>Anteil jeder Gruppe</translation>
    </message>
    <message>
        <source>Spend added up</source>
        <translation>Ausgaben aufsummiert</translation>
    </message>
    <message>
        <source>Bars</source>
        <comment>a chart</comment>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>a chart</comment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
    <message>
        <source>The picture was not written to %1.</source>
        <translation>Das Bild wurde nicht nach %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) hidden: %1 of %2</source>
        <translation>
            <numerusform>%Ln Gruppe ausgeblendet: %1 von %2</numerusform>
            <numerusform>%Ln Gruppen ausgeblendet: %1 von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: provisional, will still grow</source>
        <translation>schraffiert: vorläufig, wächst noch</translation>
    </message>
    <message>
        <source>%1, %2, table follows</source>
        <translation>%1, %2, Tabelle folgt</translation>
    </message>
</context>
<context>
    <name>steward::SpendFacts</name>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>of %1 budget</source>
        <translation>von %1 Budget</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>not all of those days are held yet</source>
        <translation>noch nicht alle dieser Tage sind vorhanden</translation>
    </message>
    <message>
        <source>%1, line is 10 %</source>
        <translation>%1, Grenze ist 10 %</translation>
    </message>
    <message>
        <source>nothing was spent then</source>
        <translation>damals wurde nichts ausgegeben</translation>
    </message>
    <message>
        <source>Highest day</source>
        <translation>Höchster Tag</translation>
    </message>
    <message>
        <source>Forecast to %1</source>
        <translation>Prognose bis %1</translation>
    </message>
    <message>
        <source>80 %: %1–%2</source>
        <translation>80 %: %1–%2</translation>
    </message>
    <message>
        <source>Daily average</source>
        <translation>Tagesdurchschnitt</translation>
    </message>
    <message>
        <source>weekdays %1</source>
        <translation>werktags %1</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>every day is complete</source>
        <translation>jeder Tag ist vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not held yet</source>
        <translation>
            <numerusform>%Ln Tag noch nicht vorhanden</numerusform>
            <numerusform>%Ln Tage noch nicht vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not whole: %1 of %Ln organization(s)</source>
        <translation>
            <numerusform>nicht vollständig: %1 von %Ln Organisation</numerusform>
            <numerusform>nicht vollständig: %1 von %Ln Organisationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendHead</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Of the others, what is kept on this computer is read; nothing is sent</source>
        <translation>Von den anderen wird gelesen, was auf diesem Computer liegt; gesendet wird nichts</translation>
    </message>
    <message>
        <source>This organization</source>
        <translation>Diese Organisation</translation>
    </message>
    <message>
        <source>All %1 organizations</source>
        <comment>two or more</comment>
        <translation>Alle %1 Organisationen</translation>
    </message>
</context>
<context>
    <name>steward::SpendIncidents</name>
    <message>
        <source>What left its own pattern, and what somebody has said of it</source>
        <translation>Was aus seinem Rahmen fiel, und was jemand dazu gesagt hat</translation>
    </message>
    <message>
        <source>I have seen to it…</source>
        <translation>Erledigt…</translation>
    </message>
    <message>
        <source>Incidents…</source>
        <translation>Vorfälle…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln incident(s)…</source>
        <translation>
            <numerusform>%Ln Vorfall…</numerusform>
            <numerusform>%Ln Vorfälle…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SpendOrganizations</name>
    <message numerus="yes">
        <source>The total is not whole: it lacks costs of %1 of %Ln organization(s).</source>
        <translation>
            <numerusform>Die Summe ist nicht vollständig: Ihr fehlen Kosten von %1 von %Ln Organisation.</numerusform>
            <numerusform>Die Summe ist nicht vollständig: Ihr fehlen Kosten von %1 von %Ln Organisationen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln day(s) not held yet, the others count.</source>
        <translation>
            <numerusform>%1: %Ln Tag fehlt noch, die anderen zählen.</numerusform>
            <numerusform>%1: %Ln Tage fehlen noch, die anderen zählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no costs of these days are held yet.</source>
        <translation>%1: Von diesen Tagen liegen noch keine Kosten vor.</translation>
    </message>
    <message>
        <source>%1: nothing has been read of it on this computer. Open it once, or synchronize it.</source>
        <translation>%1: Auf diesem Computer wurde davon noch nichts gelesen. Öffnen oder synchronisieren Sie sie einmal.</translation>
    </message>
    <message>
        <source>%1: its archive is damaged. Open it once: Steward sets the file aside and reads anew.</source>
        <translation>%1: Ihr Archiv ist beschädigt. Öffnen Sie sie einmal: Steward legt die Datei beiseite und liest neu.</translation>
    </message>
    <message>
        <source>%1: another program keeps its archive locked.</source>
        <translation>%1: Ein anderes Programm hält ihr Archiv gesperrt.</translation>
    </message>
    <message>
        <source>%1: its archive was written by a newer Steward.</source>
        <translation>%1: Ihr Archiv wurde von einem neueren Steward geschrieben.</translation>
    </message>
    <message>
        <source>%1: its archive was written by an older Steward. Open it once.</source>
        <translation>%1: Ihr Archiv wurde von einem älteren Steward geschrieben. Öffnen Sie sie einmal.</translation>
    </message>
    <message>
        <source>%1: its archive cannot be read.</source>
        <translation>%1: Ihr Archiv kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1: the same organization by another key, counted once.</source>
        <translation>%1: dieselbe Organisation mit einem anderen Schlüssel, einmal gezählt.</translation>
    </message>
    <message>
        <source>%1: its classes and cost centres could not be read.</source>
        <translation>%1: Ihre Klassen und Kostenstellen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
</context>
<context>
    <name>steward::SpendPage</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Spend</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Where the money goes: by day and added up, by project, class, cost centre, line item, model, key or person, beside the period before. The table has the same figures as the charts; opening a row goes one level deeper.</source>
        <translation>Wohin das Geld geht: nach Tagen und aufsummiert, nach Projekt, Klasse, Kostenstelle, Posten, Modell, Schlüssel oder Person, neben dem Zeitraum davor. Die Tabelle hat dieselben Zahlen wie die Diagramme; eine Zeile zu öffnen führt eine Ebene tiefer.</translation>
    </message>
    <message>
        <source>Billed costs as the service tells them, by UTC day, kept on this computer for as long as you like. The last days are provisional: the service still books on them. Money by person is an estimate: the bill, divided by usage.</source>
        <translation>Abgerechnete Kosten, wie der Dienst sie nennt, nach UTC-Tagen, auf diesem Computer aufbewahrt, solange Sie möchten. Die letzten Tage sind vorläufig: Der Dienst bucht noch auf sie. Geld nach Personen ist eine Schätzung: die Rechnung, aufgeteilt nach der Nutzung.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Links, Rechts</translation>
    </message>
    <message>
        <source>In a chart: from one bar or day to the next</source>
        <translation>In einem Diagramm: von einem Balken oder Tag zum nächsten</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>In a bar: from one group to the next</source>
        <translation>In einem Balken: von einer Gruppe zur nächsten</translation>
    </message>
    <message>
        <source>Show only this bar, or look into this row</source>
        <translation>Nur diesen Balken zeigen oder in diese Zeile hineinsehen</translation>
    </message>
    <message>
        <source>Back to the whole</source>
        <translation>Zurück zum Ganzen</translation>
    </message>
    <message>
        <source>The figures could not be read from this computer’s archive.</source>
        <translation>Die Zahlen konnten nicht aus dem Archiv dieses Computers gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>On a group above the bars: hide it in the chart, or show it again</source>
        <translation>Auf einer Gruppe über den Balken: im Diagramm ausblenden oder wieder zeigen</translation>
    </message>
    <message>
        <source>Filter: show only one project, line item, person, …</source>
        <translation>Filter: nur ein Projekt, einen Posten, eine Person … zeigen</translation>
    </message>
    <message>
        <source>Where several organizations are connected, the list beside the title shows them together: what is kept of the others on this computer is read, nothing is sent.</source>
        <translation>Sind mehrere Organisationen verbunden, zeigt die Liste neben dem Titel sie zusammen: Gelesen wird, was von den anderen auf diesem Computer liegt, gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Of one organization at a time</source>
        <translation>Nur für eine Organisation auf einmal</translation>
    </message>
</context>
<context>
    <name>steward::SpendTable</name>
    <message>
        <source>vs %1</source>
        <translation>zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected, %1</source>
        <translation>
            <numerusform>%Ln ausgewählt, %1</numerusform>
            <numerusform>%Ln ausgewählt, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a bar to see its days alone</source>
        <translation>Ein Klick auf einen Balken zeigt nur dessen Tage</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Die Zahlen werden gelesen …</translation>
    </message>
    <message>
        <source>No costs of these days are held yet.</source>
        <translation>Von diesen Tagen sind noch keine Kosten vorhanden.</translation>
    </message>
    <message>
        <source>Steward fetches them from the service, the newest days first, and keeps them.</source>
        <translation>Steward holt sie vom Dienst, die neuesten Tage zuerst, und bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <translation>Es wurde nichts ausgegeben.</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>The service has told the costs of these days: there are none.</source>
        <translation>Der Dienst hat die Kosten dieser Tage genannt: Es gibt keine.</translation>
    </message>
    <message>
        <source>There are no costs that match every filter.</source>
        <translation>Keine Kosten entsprechen allen Filtern.</translation>
    </message>
</context>
<context>
    <name>steward::SpendTrail</name>
    <message>
        <source>All spend</source>
        <translation>Alle Ausgaben</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Lift “%1”</source>
        <translation>„%1“ aufheben</translation>
    </message>
    <message>
        <source>Back: undo the last choice</source>
        <translation>Zurück: die letzte Wahl rückgängig machen</translation>
    </message>
</context>
<context>
    <name>steward::SpendWords</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>project</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>class</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>cost centre</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>line item</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>model</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>key</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>person</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Person</translation>
    </message>
    <message>
        <source>organization</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>total</source>
        <comment>in a sentence, behind &apos;by&apos;</comment>
        <translation>Summe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s)</source>
        <translation>
            <numerusform>%Ln Projekt</numerusform>
            <numerusform>%Ln Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost centre(s)</source>
        <translation>
            <numerusform>%Ln Kostenstelle</numerusform>
            <numerusform>%Ln Kostenstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln Posten</numerusform>
            <numerusform>%Ln Posten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln organization(s)</source>
        <translation>
            <numerusform>%Ln Organisation</numerusform>
            <numerusform>%Ln Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter on a row goes down to its projects</source>
        <translation>Eingabe auf einer Zeile führt zu ihren Projekten</translation>
    </message>
    <message>
        <source>Enter on a row goes down to its line items</source>
        <translation>Eingabe auf einer Zeile führt zu ihren Posten</translation>
    </message>
    <message>
        <source>Enter on a row goes down to its keys</source>
        <translation>Eingabe auf einer Zeile führt zu ihren Schlüsseln</translation>
    </message>
    <message>
        <source>Enter on a row goes down to its people</source>
        <translation>Eingabe auf einer Zeile führt zu ihren Personen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>No cost centre</source>
        <translation>Keine Kostenstelle</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>Letzter %Ln Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This period</source>
        <translation>Dieser Zeitraum</translation>
    </message>
    <message>
        <source>Last period</source>
        <translation>Letzter Zeitraum</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>Vorjahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) before</source>
        <translation>
            <numerusform>%Ln Tag davor</numerusform>
            <numerusform>%Ln Tage davor</numerusform>
        </translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>Kein Vergleich</translation>
    </message>
    <message>
        <source>vs period before</source>
        <translation>zum Zeitraum davor</translation>
    </message>
    <message>
        <source>vs last year</source>
        <translation>zum Vorjahr</translation>
    </message>
    <message>
        <source>Show one project</source>
        <translation>Ein Projekt zeigen</translation>
    </message>
    <message>
        <source>Show one class</source>
        <translation>Eine Klasse zeigen</translation>
    </message>
    <message>
        <source>Show one cost centre</source>
        <translation>Eine Kostenstelle zeigen</translation>
    </message>
    <message>
        <source>Show one line item</source>
        <translation>Einen Posten zeigen</translation>
    </message>
    <message>
        <source>Show one model</source>
        <translation>Ein Modell zeigen</translation>
    </message>
    <message>
        <source>Show one key</source>
        <translation>Einen Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show one person</source>
        <translation>Eine Person zeigen</translation>
    </message>
    <message>
        <source>Show one organization</source>
        <translation>Eine Organisation zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a month</comment>
        <translation>ganzer %1</translation>
    </message>
    <message>
        <source>vs whole period before</source>
        <translation>zum ganzen Zeitraum davor</translation>
    </message>
</context>
<context>
    <name>steward::StackedBars</name>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>hidden %1</source>
        <comment>an amount</comment>
        <translation>ausgeblendet %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Hidden in the chart</source>
        <translation>Im Diagramm ausgeblendet</translation>
    </message>
</context>
<context>
    <name>steward::StepDetail</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What will break</source>
        <translation>Was ausfällt</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Der Weg zurück</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Apply anyway</source>
        <translation>Trotzdem anwenden</translation>
    </message>
    <message>
        <source>Drop this step</source>
        <translation>Diesen Schritt verwerfen</translation>
    </message>
    <message>
        <source>No step is selected.</source>
        <translation>Kein Schritt ist ausgewählt.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Gefährlich</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Can be undone, as a plan of its own.</source>
        <translation>Lässt sich rückgängig machen, als eigener Plan.</translation>
    </message>
    <message>
        <source>Cannot be undone.</source>
        <translation>Lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The organization is not as it was when the plan was made.</source>
        <translation>Die Organisation ist nicht mehr, wie sie war, als der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>Apply it all the same, or drop the step. The others go on.</source>
        <translation>Wenden Sie ihn trotzdem an oder verwerfen Sie den Schritt. Die anderen gehen weiter.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Leave it at that</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Change what the service objects to and retry, or drop the step.</source>
        <translation>Ändern Sie, was der Dienst beanstandet, und versuchen Sie es erneut, oder lassen Sie den Schritt fallen.</translation>
    </message>
    <message>
        <source>The admin key %1 may not read what became of it. An owner can grant it the permission; then go on with the plan.</source>
        <translation>Der Admin-Schlüssel %1 darf nicht lesen, was daraus geworden ist. Ein Eigentümer kann ihm die Berechtigung geben; setzen Sie den Plan dann fort.</translation>
    </message>
    <message>
        <source>The admin key %1 may not read what became of it: it lacks the permission %2. An owner can grant it; then go on with the plan.</source>
        <translation>Der Admin-Schlüssel %1 darf nicht lesen, was daraus geworden ist: Ihm fehlt die Berechtigung %2. Ein Eigentümer kann sie erteilen; setzen Sie den Plan dann fort.</translation>
    </message>
</context>
<context>
    <name>steward::StepList</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Schritt %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>steward::Subjects</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names, a number of further people</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SwitcherButton</name>
    <message>
        <source>Organization %1, %2</source>
        <translation>Organisation %1, %2</translation>
    </message>
    <message>
        <source>Switch organization (Ctrl+O)</source>
        <translation>Organisation wechseln (Strg+O)</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Read-only key of this run %1</source>
        <translation>Nur Lesen, nur dieser Lauf %1</translation>
    </message>
    <message>
        <source>Key of this run %1</source>
        <translation>Nur dieser Lauf %1</translation>
    </message>
    <message>
        <source>Read-only key %1</source>
        <translation>Lese-Schlüssel %1</translation>
    </message>
    <message>
        <source>Admin key %1</source>
        <translation>Admin-Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>steward::SwitcherMenu</name>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>%1	…%2</source>
        <comment>organization and the end of its key; the tab parts them</comment>
        <translation>%1	…%2</translation>
    </message>
    <message>
        <source>Explore the &amp;demonstration organization</source>
        <translation>&amp;Demo-Organisation erkunden</translation>
    </message>
    <message>
        <source>&amp;Connect another organization…</source>
        <translation>&amp;Weitere Organisation verbinden …</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Re&amp;move from this computer…</source>
        <translation>Von diesem Computer &amp;entfernen …</translation>
    </message>
</context>
<context>
    <name>steward::SyncIndicator</name>
    <message>
        <source>What is being read</source>
        <translation>Was gelesen wird</translation>
    </message>
</context>
<context>
    <name>steward::SyncWords</name>
    <message numerus="yes">
        <source>%Ln requests waiting</source>
        <translation>
            <numerusform>%Ln Anfrage wartet</numerusform>
            <numerusform>%Ln Anfragen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <comment>what: keys, members, …</comment>
        <translation>Liest %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lists read so far</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Not all up to date</source>
        <translation>Nicht alles aktuell</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a time of day</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Key not accepted</source>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Not secure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Key not available</source>
        <translation>Schlüssel nicht verfügbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and its age: Up to date, 2 minutes ago</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>projects</source>
        <comment>in a sentence</comment>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>members</source>
        <comment>in a sentence</comment>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>invitations</source>
        <comment>in a sentence</comment>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>admin keys</source>
        <comment>in a sentence</comment>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>people of projects</source>
        <comment>in a sentence</comment>
        <translation>Projektpersonen</translation>
    </message>
    <message>
        <source>service accounts</source>
        <comment>in a sentence</comment>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>keys</source>
        <comment>in a sentence</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>spend limits</source>
        <comment>in a sentence</comment>
        <translation>Ausgabenlimits</translation>
    </message>
    <message>
        <source>costs</source>
        <comment>in a sentence</comment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>the audit log</source>
        <comment>in a sentence</comment>
        <translation>das Audit-Protokoll</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Admin keys</source>
        <translation>Admin-Schlüssel</translation>
    </message>
    <message>
        <source>People of projects</source>
        <translation>Personen der Projekte</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Project keys</source>
        <translation>Projektschlüssel</translation>
    </message>
    <message>
        <source>Spend limits</source>
        <translation>Ausgabenlimits</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
</context>
<context>
    <name>steward::SystemTicks</name>
    <message>
        <source>No system is listed</source>
        <translation>Kein System ist genannt</translation>
    </message>
    <message numerus="yes">
        <source>Systems: %1 of %Ln dealt with</source>
        <translation>
            <numerusform>Systeme: %1 von %Ln erledigt</numerusform>
            <numerusform>Systeme: %1 von %Ln erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>This system has the new key.</source>
        <translation>Dieses System hat den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>has the new key</source>
        <translation>hat den neuen Schlüssel</translation>
    </message>
    <message>
        <source>excused: %1</source>
        <translation>entschuldigt: %1</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Excuse…</source>
        <translation>Entschuldigen…</translation>
    </message>
    <message>
        <source>Take back the excuse of %1</source>
        <translation>Die Entschuldigung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Excuse %1 with a reason</source>
        <translation>%1 mit einem Grund entschuldigen</translation>
    </message>
    <message>
        <source>Excuse %1</source>
        <translation>%1 entschuldigen</translation>
    </message>
    <message>
        <source>Why does it not need the new key? The reason stands in the record.</source>
        <translation>Warum braucht es den neuen Schlüssel nicht? Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Entschuldigen</translation>
    </message>
</context>
<context>
    <name>steward::SystemsEditor</name>
    <message>
        <source>Systems that use the key</source>
        <translation>Systeme, die den Schlüssel nutzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Systems from and to CSV</source>
        <translation>Systeme aus und nach CSV</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Secret in</source>
        <translation>Geheimnis in</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert durch</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>name of the service or job</source>
        <translation>Name des Dienstes oder Jobs</translation>
    </message>
    <message>
        <source>production, staging…</source>
        <translation>Produktion, Staging …</translation>
    </message>
    <message>
        <source>team or person</source>
        <translation>Team oder Person</translation>
    </message>
    <message>
        <source>vault path, CI secret, file…</source>
        <translation>Vault-Pfad, CI-Secret, Datei …</translation>
    </message>
    <message>
        <source>how the secret is put in place</source>
        <translation>wie das Geheimnis eingesetzt wird</translation>
    </message>
    <message>
        <source>(new system)</source>
        <translation>(neues System)</translation>
    </message>
    <message>
        <source>No system is listed. Write down what uses this key, so that nothing is forgotten when it changes.</source>
        <translation>Kein System eingetragen. Tragen Sie ein, was diesen Schlüssel nutzt, damit bei einem Wechsel nichts vergessen wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A system is saved as soon as it has a name.</source>
        <translation>Ein System wird gespeichert, sobald es einen Namen hat.</translation>
    </message>
</context>
<context>
    <name>steward::SystemsGrid</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>of a system</comment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Where the secret is stored</source>
        <translation>Wo das Geheimnis liegt</translation>
    </message>
    <message>
        <source>How it is changed</source>
        <translation>Wie man es ändert</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>System hinzufügen</translation>
    </message>
    <message>
        <source>Leave this system out</source>
        <translation>Dieses System weglassen</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Name des Systems</translation>
    </message>
    <message>
        <source>Owner of the system</source>
        <translation>Wer für das System zuständig ist</translation>
    </message>
    <message>
        <source>How the secret is changed</source>
        <translation>Wie man das Geheimnis ändert</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht doppelt da.</translation>
    </message>
    <message>
        <source>A system needs a name.</source>
        <translation>Ein System braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>steward::SystemsImportDialog</name>
    <message>
        <source>Systems from CSV</source>
        <translation>Systeme aus CSV</translation>
    </message>
    <message>
        <source>“%1” has %2.</source>
        <translation>„%1“ hat %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be taken over.</source>
        <translation>Keine davon lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>%1 of %2 can be taken over. What is listed already is brought up to date; nothing is removed.</source>
        <translation>%1 von %2 lassen sich übernehmen. Bereits Eingetragenes wird aktualisiert; nichts wird entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s)</source>
        <translation>
            <numerusform>%Ln System</numerusform>
            <numerusform>%Ln Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s)</source>
        <comment>systems of … keys</comment>
        <translation>
            <numerusform>%Ln Schlüssel</numerusform>
            <numerusform>%Ln Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Steward does not know are left out: %1</source>
        <translation>Spalten, die Steward nicht kennt, entfallen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s):</source>
        <translation>
            <numerusform>%Ln Problem:</numerusform>
            <numerusform>%Ln Probleme:</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Probleme der Datei</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Diese Zeilen speichern …</translation>
    </message>
    <message>
        <source>Rows that were not taken over</source>
        <translation>Nicht übernommene Zeilen</translation>
    </message>
    <message>
        <source>not-taken-over.csv</source>
        <comment>a file&apos;s name</comment>
        <translation>nicht-uebernommen.csv</translation>
    </message>
    <message numerus="yes">
        <source>Take over %Ln system(s)</source>
        <translation>
            <numerusform>%Ln System übernehmen</numerusform>
            <numerusform>%Ln Systeme übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: it names no key, neither by id nor by name or ending. %2</source>
        <translation>Zeile %1: nennt keinen Schlüssel, weder mit ID noch mit Namen oder Endung. %2</translation>
    </message>
    <message>
        <source>Line %1: no key of this organization fits. %2</source>
        <translation>Zeile %1: kein Schlüssel dieser Organisation passt. %2</translation>
    </message>
    <message>
        <source>Line %1: several keys fit; give the key’s id. %2</source>
        <translation>Zeile %1: mehrere Schlüssel passen; geben Sie die ID des Schlüssels an. %2</translation>
    </message>
    <message>
        <source>Line %1: it names no system. %2</source>
        <translation>Zeile %1: nennt kein System. %2</translation>
    </message>
    <message>
        <source>Line %1: more cells than the first line has columns; a separator too many? %2</source>
        <translation>Zeile %1: mehr Zellen als die erste Zeile Spalten hat; ein Trennzeichen zu viel? %2</translation>
    </message>
    <message>
        <source>Line %1, cell %2: a quotation mark is not closed, so everything after it stands in one cell.</source>
        <translation>Zeile %1, Zelle %2: Ein Anführungszeichen ist nicht geschlossen, daher steht alles danach in einer Zelle.</translation>
    </message>
    <message>
        <source>Line %1, cell %2: text after a closing quotation mark was read as part of the cell.</source>
        <translation>Zeile %1, Zelle %2: Text nach einem schließenden Anführungszeichen wurde als Teil der Zelle gelesen.</translation>
    </message>
</context>
<context>
    <name>steward::SystemsPanel</name>
    <message>
        <source>I do not know all of them</source>
        <translation>Ich kenne nicht alle</translation>
    </message>
    <message>
        <source>Which systems use this key?</source>
        <translation>Welche Systeme nutzen diesen Schlüssel?</translation>
    </message>
    <message>
        <source>Each of them gets the new key before the old one goes. What is listed for the key on the Keys page is filled in, and stays listed for the new key.</source>
        <translation>Jedes bekommt den neuen Schlüssel, bevor der alte geht. Was auf der Seite Schlüssel dazu steht, ist eingetragen und bleibt für den neuen Schlüssel stehen.</translation>
    </message>
    <message>
        <source>The quiet period will be twice as long.</source>
        <translation>Die Ruhezeit wird doppelt so lang.</translation>
    </message>
    <message>
        <source>It belongs to a person, %1. The new key will be a service account’s.</source>
        <translation>Er gehört einer Person, %1. Der neue Schlüssel wird einem Dienstkonto gehören.</translation>
    </message>
    <message>
        <source>It belongs to the service account %1.</source>
        <translation>Er gehört dem Dienstkonto %1.</translation>
    </message>
    <message>
        <source>Its traffic of the last 30 days is being read…</source>
        <translation>Sein Verkehr der letzten 30 Tage wird gelesen…</translation>
    </message>
    <message>
        <source>The service tells of no request in the last 30 days.</source>
        <translation>Der Dienst nennt keine Anfrage in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>%1 requests in the last 30 days, the last %2.</source>
        <translation>%1 Anfragen in den letzten 30 Tagen, die letzte %2.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>List a system, or say that you do not know all of them</source>
        <translation>Nennen Sie ein System, oder sagen Sie, dass Sie nicht alle kennen</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Read a CSV file…</source>
        <translation>CSV-Datei lesen…</translation>
    </message>
    <message>
        <source>A system a line: its name, or name, owner, where the secret is stored and how it is changed, as a spreadsheet has them.</source>
        <translation>Ein System je Zeile: sein Name, oder Name, Verantwortlicher, Ort des Geheimnisses und wie es geändert wird, wie eine Tabelle sie hat.</translation>
    </message>
    <message>
        <source>Read systems</source>
        <translation>Systeme lesen</translation>
    </message>
    <message>
        <source>CSV (*.csv *.tsv *.txt)</source>
        <translation>CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>That is too large for a list of systems.</source>
        <translation>Das ist zu groß für eine Liste von Systemen.</translation>
    </message>
    <message>
        <source>There is no list of systems in it.</source>
        <translation>Darin ist keine Liste von Systemen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) added.</source>
        <translation>
            <numerusform>%Ln System hinzugefügt.</numerusform>
            <numerusform>%Ln Systeme hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stood there already.</source>
        <translation>
            <numerusform>%Ln stand schon da.</numerusform>
            <numerusform>%Ln standen schon da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::SystemsTransfer</name>
    <message>
        <source>Inventory of systems</source>
        <translation>Systemverzeichnis</translation>
    </message>
    <message>
        <source>Systems from CSV…</source>
        <translation>Systeme aus CSV …</translation>
    </message>
    <message>
        <source>Systems to CSV…</source>
        <translation>Systeme nach CSV …</translation>
    </message>
    <message>
        <source>Sheet to fill in, with every key…</source>
        <translation>Vorlage zum Ausfüllen, mit allen Schlüsseln …</translation>
    </message>
    <message>
        <source>The systems were not written to %1.</source>
        <translation>Die Systeme wurden nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Systems written.</source>
        <translation>Systeme geschrieben.</translation>
    </message>
    <message>
        <source>Systems from CSV</source>
        <translation>Systeme aus CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Systems to CSV</source>
        <translation>Systeme nach CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>“%1” is not a list of systems.</source>
        <translation>„%1“ ist keine Systemliste.</translation>
    </message>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Its first line names no column “System”. Nothing was changed.</source>
        <translation>Die erste Zeile nennt keine Spalte „System“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file is too large. Nothing was changed.</source>
        <translation>Die Datei ist zu groß. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It does not hold text. Nothing was changed.</source>
        <translation>Sie enthält keinen Text. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some of the systems could not be saved.</source>
        <translation>Einige Systeme konnten nicht gespeichert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln system(s) taken over.</source>
        <translation>
            <numerusform>%Ln System übernommen.</numerusform>
            <numerusform>%Ln Systeme übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept on this computer.</source>
        <translation>Sie bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>steward::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message numerus="yes">
        <source>%Ln plan(s) under way</source>
        <translation>
            <numerusform>%Ln Plan unterwegs</numerusform>
            <numerusform>%Ln Pläne unterwegs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::TypedNameBox</name>
    <message>
        <source>Type the name to allow this step</source>
        <translation>Tippen Sie den Namen, um diesen Schritt zu erlauben</translation>
    </message>
    <message>
        <source>Type %1 to allow this step</source>
        <translation>Tippen Sie %1, um diesen Schritt zu erlauben</translation>
    </message>
    <message>
        <source>The name is typed.</source>
        <translation>Der Name ist eingetippt.</translation>
    </message>
    <message>
        <source>This is not how the name begins.</source>
        <translation>So beginnt der Name nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) to go</source>
        <translation>
            <numerusform>noch %Ln Buchstabe</numerusform>
            <numerusform>noch %Ln Buchstaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>steward::UsagePage</name>
    <message>
        <source>Point at a bar, or use the arrow keys, for its figures.</source>
        <translation>Zeigen Sie auf einen Balken oder nutzen Sie die Pfeiltasten, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter “%1”</source>
        <extracomment>On the button that takes filters away; %1: the names they are of, one after the other</extracomment>
        <translation>Filter „%1“ aufheben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>What your organization asked of the service: requests, tokens, images, seconds and so on, by model, project, key or person, by day, hour or minute. Opening a row shows what it is made of. The last hour is followed while you look at it.</source>
        <translation>Was Ihre Organisation vom Dienst verlangt hat: Anfragen, Tokens, Bilder, Sekunden und so weiter, nach Modell, Projekt, Schlüssel oder Person, nach Tag, Stunde oder Minute. Eine geöffnete Zeile zeigt, woraus sie besteht. Die letzte Stunde wird verfolgt, solange Sie sie ansehen.</translation>
    </message>
    <message>
        <source>The figures come from the service’s usage endpoints and are kept on this computer. Steward shows what the service counts; it reports no error rate. Days, hours and minutes are UTC. The newest days are provisional: the service may still add to them. “Data…” shows which days are held.</source>
        <translation>Die Zahlen kommen von den Nutzungs-Endpunkten des Dienstes und werden auf diesem Rechner aufbewahrt. Steward zeigt, was der Dienst zählt; eine Fehlerrate meldet er nicht. Tage, Stunden und Minuten sind UTC. Die neuesten Tage sind vorläufig: Der Dienst kann noch etwas hinzufügen. „Daten…“ zeigt, welche Tage vorliegen.</translation>
    </message>
    <message>
        <source>In the chart: previous or next bar</source>
        <translation>Im Diagramm: voriger oder nächster Balken</translation>
    </message>
    <message>
        <source>In the table: what the row is made of</source>
        <translation>In der Tabelle: woraus die Zeile besteht</translation>
    </message>
    <message>
        <source>Takes the filter away</source>
        <translation>Hebt den Filter auf</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert nach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>Daten…</translation>
    </message>
    <message>
        <source>Which days are held</source>
        <translation>Welche Tage vorliegen</translation>
    </message>
    <message>
        <source>Steward shows what the service counts; it reports no error rate. Times are UTC.</source>
        <translation>Steward zeigt, was der Dienst zählt; eine Fehlerrate meldet er nicht. Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>Usage by group</source>
        <translation>Nutzung nach Gruppe</translation>
    </message>
    <message>
        <source>%1, %2: %3. The table follows.</source>
        <translation>%1, %2: %3. Die Tabelle folgt.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) provisional</source>
        <translation>
            <numerusform>%Ln Tag vorläufig</numerusform>
            <numerusform>%Ln Tage vorläufig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not held</source>
        <translation>
            <numerusform>%Ln Tag liegt nicht vor</numerusform>
            <numerusform>%Ln Tage liegen nicht vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) not held</source>
        <translation>
            <numerusform>%Ln Balken liegt nicht vor</numerusform>
            <numerusform>%Ln Balken liegen nicht vor</numerusform>
        </translation>
    </message>
    <message>
        <source>followed while it is shown</source>
        <translation>wird verfolgt, solange sie gezeigt wird</translation>
    </message>
    <message>
        <source>not followed: no key</source>
        <translation>wird nicht verfolgt: kein Schlüssel</translation>
    </message>
    <message>
        <source>Cached: %1 of the input tokens</source>
        <translation>Aus dem Zwischenspeicher: %1 der Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Batch: %1 of the requests</source>
        <translation>Batch: %1 der Anfragen</translation>
    </message>
    <message>
        <source>Nothing was used here.</source>
        <translation>Hier wurde nichts genutzt.</translation>
    </message>
    <message>
        <source>The service counted nothing of this kind in this time.</source>
        <translation>Der Dienst hat in dieser Zeit nichts dieser Art gezählt.</translation>
    </message>
    <message>
        <source>Show days…</source>
        <translation>Tage zeigen…</translation>
    </message>
    <message>
        <source>Usage is being read.</source>
        <translation>Die Nutzung wird gelesen.</translation>
    </message>
    <message>
        <source>It appears here as it arrives, the newest days first.</source>
        <translation>Sie erscheint hier, wie sie eintrifft, die neuesten Tage zuerst.</translation>
    </message>
    <message>
        <source>Nothing is held of this time.</source>
        <translation>Von dieser Zeit liegt nichts vor.</translation>
    </message>
    <message>
        <source>It has not been read yet, or the service no longer has it.</source>
        <translation>Sie wurde noch nicht gelesen, oder der Dienst hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>What would another model cost?</source>
        <translation>Was würde ein anderes Modell kosten?</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
    <message>
        <source>Sorts the models by how close they came to their rate limits</source>
        <translation>Ordnet die Modelle danach, wie nahe sie ihren Ratenlimits kamen</translation>
    </message>
    <message>
        <source>%1, saved about %2</source>
        <extracomment>%1: &quot;Cached: 31.2 % of the input tokens&quot;; %2: an amount</extracomment>
        <translation>%1, hat etwa %2 gespart</translation>
    </message>
    <message>
        <source>estimated by the price table</source>
        <translation>geschätzt nach der Preistabelle</translation>
    </message>
    <message>
        <source>without %1: no price</source>
        <translation>ohne %1: kein Preis</translation>
    </message>
    <message>
        <source>The rate limits cannot be read without a key.</source>
        <translation>Ohne Schlüssel lassen sich die Ratenlimits nicht lesen.</translation>
    </message>
    <message>
        <source>The rate limits are being read.</source>
        <translation>Die Ratenlimits werden gelesen.</translation>
    </message>
    <message>
        <source>The service tells no rate limit of this model.</source>
        <translation>Der Dienst nennt kein Ratenlimit dieses Modells.</translation>
    </message>
    <message>
        <source>Closest to its rate limit: %1, %2</source>
        <extracomment>%1: a model; %2: share of its rate limit that its busiest minute took</extracomment>
        <translation>Seinem Ratenlimit am nächsten: %1, %2</translation>
    </message>
    <message>
        <source>The picture was saved.</source>
        <translation>Das Bild wurde gespeichert.</translation>
    </message>
    <message>
        <source>The picture was not written to %1.</source>
        <translation>Das Bild wurde nicht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a chart is of: a measure, a time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>steward::UsageWords</name>
    <message>
        <source>%1 bn</source>
        <comment>thousand million</comment>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 m</source>
        <comment>million</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousand</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 UTC: not known</source>
        <translation>%1 UTC: nicht bekannt</translation>
    </message>
    <message>
        <source>%1 UTC: %2</source>
        <translation>%1 UTC: %2</translation>
    </message>
    <message>
        <source>, provisional</source>
        <translation>, vorläufig</translation>
    </message>
    <message>
        <source>others %1</source>
        <translation>andere %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>No minutes of this model are held for this range.</source>
        <translation>Für diese Zeit liegen keine Minuten dieses Modells vor.</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4</source>
        <extracomment>A row, spoken: name of the group, how many, of what, share of all</extracomment>
        <translation>%1, %2 %3, %4</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Most requests a minute</source>
        <translation>Meiste Anfragen je Minute</translation>
    </message>
    <message>
        <source>Most tokens a minute</source>
        <translation>Meiste Tokens je Minute</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Completions</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Moderations</source>
        <translation>Moderationen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Transcriptions</source>
        <translation>Transkriptionen</translation>
    </message>
    <message>
        <source>Vector stores</source>
        <translation>Vektorspeicher</translation>
    </message>
    <message>
        <source>Code interpreter</source>
        <translation>Code-Interpreter</translation>
    </message>
    <message>
        <source>File search</source>
        <translation>Dateisuche</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>Zwischengespeicherte Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Last hour, by minute</source>
        <translation>Letzte Stunde, nach Minuten</translation>
    </message>
    <message>
        <source>Last 24 hours, by hour</source>
        <translation>Letzte 24 Stunden, nach Stunden</translation>
    </message>
    <message>
        <source>Last 7 days, by hour</source>
        <translation>Letzte 7 Tage, nach Stunden</translation>
    </message>
    <message>
        <source>This period, by day</source>
        <translation>Dieser Zeitraum, nach Tagen</translation>
    </message>
    <message>
        <source>Last period, by day</source>
        <translation>Voriger Zeitraum, nach Tagen</translation>
    </message>
    <message>
        <source>Last 30 days, by day</source>
        <translation>Letzte 30 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>Last 90 days, by day</source>
        <translation>Letzte 90 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>Last 365 days, by day</source>
        <translation>Letzte 365 Tage, nach Tagen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>No person</source>
        <translation>Keine Person</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a rate limit</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The larger share of the two, at the busiest minute. The service tells limits by project: the organization’s is taken to be the largest of those of its busiest projects.</source>
        <translation>Der größere Anteil von beiden, in der betriebsamsten Minute. Der Dienst nennt Limits je Projekt: Als das der Organisation gilt das größte ihrer betriebsamsten Projekte.</translation>
    </message>
    <message>
        <source>%1, close to the limit</source>
        <extracomment>a share of a rate limit, spoken</extracomment>
        <translation>%1, nahe am Limit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>share of a rate limit, and the limit: &quot;82 % of 10,000&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>limit not known</source>
        <translation>Limit nicht bekannt</translation>
    </message>
    <message>
        <source>Of its limit</source>
        <comment>column: share of a rate limit</comment>
        <translation>Vom Limit</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>of a bucket of usage</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>provisional</source>
        <comment>of a bucket of usage</comment>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>steward::UsePlot</name>
    <message>
        <source>Requests a minute, last hour: %1 %2, %3 %4</source>
        <translation>Anfragen pro Minute, letzte Stunde: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>%1 UTC: %2 %3, %4 %5</source>
        <translation>%1 UTC: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Requests an hour, the last one: %1</source>
        <translation>Anfragen pro Stunde, die letzte: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 UTC: %Ln request(s)</source>
        <translation>
            <numerusform>%1 UTC: %Ln Anfrage</numerusform>
            <numerusform>%1 UTC: %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Von, UTC</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>steward::VerbRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More that can be done</source>
        <translation>Was sich noch tun lässt</translation>
    </message>
</context>
<context>
    <name>steward::WatchPanel</name>
    <message>
        <source>Requests a minute, last hour</source>
        <translation>Anfragen pro Minute, letzte Stunde</translation>
    </message>
    <message>
        <source>Silence of the old key</source>
        <translation>Stille des alten Schlüssels</translation>
    </message>
    <message>
        <source>The old key has to be silent for</source>
        <translation>Der alte Schlüssel muss still sein für</translation>
    </message>
    <message>
        <source>Length of the quiet period</source>
        <translation>Länge der Ruhezeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Kind of use</source>
        <translation>Art der Nutzung</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Benutzer-Ids</translation>
    </message>
    <message>
        <source>Shorten the quiet period</source>
        <translation>Ruhezeit kürzen</translation>
    </message>
    <message>
        <source>Why is a shorter time enough? The reason stands in the record.</source>
        <translation>Warum genügt eine kürzere Zeit? Der Grund steht im Protokoll.</translation>
    </message>
    <message>
        <source>Silent for %1 of %2</source>
        <translation>Still seit %1 von %2</translation>
    </message>
    <message>
        <source>Silent since %1; %2. Steward need not run: it asks the service for the whole time.</source>
        <translation>Still seit %1; %2. Steward muss nicht laufen: Es fragt den Dienst nach der ganzen Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>It began anew %Ln time(s), because the old key was used.</source>
        <translation>
            <numerusform>Sie begann %Ln-mal neu, weil der alte Schlüssel genutzt wurde.</numerusform>
            <numerusform>Sie begann %Ln-mal neu, weil der alte Schlüssel genutzt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who is still on the old key? %Ln request(s) in the last hour, the last %1.</source>
        <translation>
            <numerusform>Wer nutzt noch den alten Schlüssel? %Ln Anfrage in der letzten Stunde, die letzte %1.</numerusform>
            <numerusform>Wer nutzt noch den alten Schlüssel? %Ln Anfragen in der letzten Stunde, die letzte %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>no regular one in the last hour</source>
        <translation>kein regelmäßiges in der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>a burst every %Ln minute(s)</source>
        <translation>
            <numerusform>ein Schub jede Minute</numerusform>
            <numerusform>ein Schub alle %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a burst every %Ln minute(s), at %1</source>
        <translation>
            <numerusform>ein Schub jede Minute, bei %1</numerusform>
            <numerusform>ein Schub alle %Ln Minuten, bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>; batch %1</source>
        <translation>; Batch %1</translation>
    </message>
    <message>
        <source>old …%1</source>
        <translation>alt …%1</translation>
    </message>
    <message>
        <source>new …%1</source>
        <translation>neu …%1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The traffic could not be read; it is tried again.</source>
        <translation>Der Verkehr ließ sich nicht lesen; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The traffic is being read…</source>
        <translation>Der Verkehr wird gelesen…</translation>
    </message>
    <message>
        <source>As the service told it at %1; it may lag by some minutes.</source>
        <translation>Wie der Dienst es um %1 gesagt hat; er kann einige Minuten zurückliegen.</translation>
    </message>
    <message>
        <source>The new key works</source>
        <translation>Der neue Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>Begin quiet period</source>
        <translation>Ruhezeit beginnen</translation>
    </message>
    <message>
        <source>Opens when %1 is ticked or excused</source>
        <translation>Öffnet, wenn %1 abgehakt oder entschuldigt ist</translation>
    </message>
    <message>
        <source>Opens when the new key has carried traffic</source>
        <translation>Öffnet, wenn der neue Schlüssel Verkehr getragen hat</translation>
    </message>
    <message>
        <source>The old key expires at %1; whoever still needs it stops then.</source>
        <translation>Der alte Schlüssel läuft um %1 ab; wer ihn noch braucht, steht dann still.</translation>
    </message>
    <message>
        <source>Until it has been read, no gate opens by itself.</source>
        <translation>Bis er gelesen ist, öffnet sich keine Schranke von selbst.</translation>
    </message>
    <message>
        <source>This computer’s clock is %1 ahead of the service’s; the service’s time counts.</source>
        <translation>Die Uhr dieses Computers geht gegenüber dem Dienst %1 vor; es zählt die Zeit des Dienstes.</translation>
    </message>
</context>
<context>
    <name>steward::WhatIfDialog</name>
    <message>
        <source>What would another model have cost?</source>
        <translation>Was hätte ein anderes Modell gekostet?</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>No completions were used here.</source>
        <translation>Hier wurden keine Vervollständigungen genutzt.</translation>
    </message>
    <message>
        <source>Choose other days, another project or another model.</source>
        <translation>Wählen Sie andere Tage, ein anderes Projekt oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Nothing of it can be reckoned.</source>
        <translation>Nichts davon lässt sich berechnen.</translation>
    </message>
    <message>
        <source>With %1 it would have cost the same: about %2.</source>
        <translation>Mit %1 hätte es dasselbe gekostet: etwa %2.</translation>
    </message>
    <message>
        <source>With %1 about %2 less: %3 (%4).</source>
        <extracomment>%1: a model; %2 and %3: amounts; %4: &quot;−78.3 %&quot;</extracomment>
        <translation>Mit %1 etwa %2 weniger: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>With %1 about %2 more: %3 (%4).</source>
        <translation>Mit %1 etwa %2 mehr: %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) left out: there is no price for %1 on their days.</source>
        <translation>
            <numerusform>%Ln Anfrage ausgelassen: Für %1 gibt es an ihrem Tag keinen Preis.</numerusform>
            <numerusform>%Ln Anfragen ausgelassen: Für %1 gibt es an ihren Tagen keinen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no price for cached tokens: they are reckoned as input.</source>
        <translation>%1 hat keinen Preis für zwischengespeicherte Tokens: Sie zählen als Eingabe.</translation>
    </message>
    <message>
        <source>%1 is not sold as batch jobs: they are reckoned at its full price.</source>
        <translation>%1 gibt es nicht als Batch-Aufträge: Sie werden zum vollen Preis gerechnet.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The model that was used</source>
        <translation>Das genutzte Modell</translation>
    </message>
    <message>
        <source>The other model</source>
        <translation>Das andere Modell</translation>
    </message>
    <message>
        <source>Estimate by the price table</source>
        <translation>Schätzung nach der Preistabelle</translation>
    </message>
    <message>
        <source>Assumed: the same requests with the same tokens; what was cached stays cached, batch jobs stay batch jobs; both sides by the price table, on the day of the request. Really, another model counts tokens differently, answers at another length and may not do the work as well. Only completions are reckoned. Days are UTC.</source>
        <translation>Angenommen: dieselben Anfragen mit denselben Tokens; was zwischengespeichert war, bleibt es, Batch-Aufträge bleiben Batch-Aufträge; beide Seiten nach der Preistabelle, am Tag der Anfrage. In Wirklichkeit zählt ein anderes Modell Tokens anders, antwortet in anderer Länge und leistet vielleicht nicht dasselbe. Nur Vervollständigungen werden gerechnet. Tage sind UTC.</translation>
    </message>
    <message>
        <source>By project</source>
        <translation>Nach Projekt</translation>
    </message>
    <message>
        <source>Usage is being read.</source>
        <translation>Die Nutzung wird gelesen.</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Statt</translation>
    </message>
    <message>
        <source>use</source>
        <translation>nutzen</translation>
    </message>
    <message>
        <source>Prices…</source>
        <translation>Preise…</translation>
    </message>
</context>
<context>
    <name>steward::cli::Terminal</name>
    <message>
        <source>No organization is connected; ‘%1’ is not known.</source>
        <translation>Keine Organisation ist verbunden; „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>‘%1’ is not connected. Connected: %2.</source>
        <translation>„%1“ ist nicht verbunden. Verbunden: %2.</translation>
    </message>
    <message>
        <source>No organization is connected. Connect one in the console, set OPENAI_ADMIN_KEY, or try --demo.</source>
        <translation>Keine Organisation ist verbunden. Verbinden Sie eine in der Konsole, setzen Sie OPENAI_ADMIN_KEY oder versuchen Sie --demo.</translation>
    </message>
    <message>
        <source>Several organizations are connected: %1. Choose one with --connection.</source>
        <translation>Mehrere Organisationen sind verbunden: %1. Wählen Sie eine mit --connection.</translation>
    </message>
    <message>
        <source>The demonstration organization could not be started.</source>
        <translation>Die Demonstrationsorganisation konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Port %1 cannot be used: %2.</source>
        <translation>Port %1 kann nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>%1 is served until Ctrl+C.</source>
        <translation>%1 ist erreichbar bis Strg+C.</translation>
    </message>
    <message>
        <source>The keychain has no key for this organization. Connect it again in the console, or set OPENAI_ADMIN_KEY.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel für diese Organisation. Verbinden Sie sie in der Konsole neu oder setzen Sie OPENAI_ADMIN_KEY.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or set OPENAI_ADMIN_KEY.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn oder setzen Sie OPENAI_ADMIN_KEY.</translation>
    </message>
    <message>
        <source>The keychain did not answer. It may be waiting to be unlocked; OPENAI_ADMIN_KEY works without it.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet. Vielleicht wartet er darauf, entsperrt zu werden; OPENAI_ADMIN_KEY geht ohne ihn.</translation>
    </message>
    <message>
        <source>There is no keychain to read the key from. Set OPENAI_ADMIN_KEY instead.</source>
        <translation>Es gibt keinen Schlüsselbund, aus dem der Schlüssel zu lesen wäre. Setzen Sie stattdessen OPENAI_ADMIN_KEY.</translation>
    </message>
    <message>
        <source>OPENAI_ADMIN_KEY holds characters that no key has.</source>
        <translation>OPENAI_ADMIN_KEY enthält Zeichen, die kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL is plain http, which would show the key to others. Use https; http is for this computer only.</source>
        <translation>OPENAI_BASE_URL ist unverschlüsseltes http, das den Schlüssel anderen zeigen würde. Nehmen Sie https; http ist nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL has a name, password, query or fragment in it. Give the bare address.</source>
        <translation>OPENAI_BASE_URL enthält Namen, Passwort, Abfrage oder Fragment. Geben Sie die bloße Adresse an.</translation>
    </message>
    <message>
        <source>OPENAI_BASE_URL is not an address that can be used. It looks like https://api.openai.com/v1.</source>
        <translation>OPENAI_BASE_URL ist keine brauchbare Adresse. Sie sieht aus wie https://api.openai.com/v1.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Check the network and the address.</source>
        <translation>Der Dienst ist nicht erreichbar. Prüfen Sie Netz und Adresse.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Check the clock, the proxy and the certificates.</source>
        <translation>Der Dienst konnte sich nicht ausweisen, darum wurde nichts gesendet. Prüfen Sie Uhr, Proxy und Zertifikate.</translation>
    </message>
    <message>
        <source>The service refused the key: it is revoked, expired or mistyped.</source>
        <translation>Der Dienst hat den Schlüssel abgelehnt: Er ist widerrufen, abgelaufen oder vertippt.</translation>
    </message>
    <message>
        <source>The key may not read this. It takes an admin key (sk-admin-…) with the permission to read.</source>
        <translation>Der Schlüssel darf das nicht lesen. Nötig ist ein Admin-Schlüssel (sk-admin-…) mit Leserecht.</translation>
    </message>
    <message>
        <source>The service does not know this address. Check OPENAI_BASE_URL.</source>
        <translation>Der Dienst kennt diese Adresse nicht. Prüfen Sie OPENAI_BASE_URL.</translation>
    </message>
    <message>
        <source>The service limits how often it may be asked. Try again in a few minutes.</source>
        <translation>Der Dienst begrenzt, wie oft er gefragt werden darf. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>The service had an error of its own. Try again in a few minutes.</source>
        <translation>Der Dienst hatte selbst einen Fehler. Versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>The service did not accept the request.</source>
        <translation>Der Dienst hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>What answered is not the Admin API: perhaps a proxy or another program.</source>
        <translation>Was geantwortet hat, ist nicht die Admin-API: vielleicht ein Proxy oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>The connection broke before the answer.</source>
        <translation>Die Verbindung brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>The local database cannot be used: %1.</source>
        <translation>Die lokale Datenbank kann nicht benutzt werden: %1.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: %1.</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Steward has a defect: %1.</source>
        <translation>Steward hat einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Not everything that this needs has been read yet. Run it without --offline, or ‘steward sync’ first.</source>
        <translation>Noch ist nicht alles gelesen, was dafür nötig ist. Lassen Sie --offline weg oder führen Sie zuerst „steward sync“ aus.</translation>
    </message>
    <message>
        <source>A workbook cannot be shown here. Give a file with --out, or redirect the output.</source>
        <translation>Eine Arbeitsmappe lässt sich hier nicht zeigen. Geben Sie mit --out eine Datei an oder leiten Sie die Ausgabe um.</translation>
    </message>
    <message>
        <source>As read at %1.</source>
        <translation>Gelesen um %1.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>‘%1’ is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--demo and --connection exclude each other.</source>
        <translation>--demo und --connection schließen einander aus.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>The connected organization, by name or id.</source>
        <translation>Die verbundene Organisation, nach Name oder Kennung.</translation>
    </message>
    <message>
        <source>Use the demonstration organization.</source>
        <translation>Die Demonstrationsorganisation benutzen.</translation>
    </message>
    <message>
        <source>Read again what is still fresh.</source>
        <translation>Auch neu lesen, was noch frisch ist.</translation>
    </message>
    <message>
        <source>Say nothing but errors.</source>
        <translation>Nur Fehler melden.</translation>
    </message>
    <message>
        <source>Brings the local copy of an organization up to date.</source>
        <translation>Bringt die lokale Kopie einer Organisation auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Writes a list of an organization, with the API’s own names and ids. Reads what is not fresh first.</source>
        <translation>Schreibt eine Liste einer Organisation mit den Namen und Kennungen der API. Liest vorher, was nicht mehr frisch ist.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>In diese Datei statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Write what is stored here, without asking the service.</source>
        <translation>Schreiben, was hier gespeichert ist, ohne den Dienst zu fragen.</translation>
    </message>
    <message>
        <source>Say in which format with --format csv, json or xlsx.</source>
        <translation>Sagen Sie das Format mit --format csv, json oder xlsx.</translation>
    </message>
    <message>
        <source>--out needs the name of a file.</source>
        <translation>--out braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--offline and --force exclude each other.</source>
        <translation>--offline und --force schließen einander aus.</translation>
    </message>
    <message>
        <source>--offline and --demo exclude each other: nothing of the demonstration is stored.</source>
        <translation>--offline und --demo schließen einander aus: Von der Demonstration wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Serves the demonstration organization on this computer until it is stopped. The address and the admin key to use are written to standard output, ready for a shell’s eval.</source>
        <translation>Stellt die Demonstrationsorganisation auf diesem Rechner bereit, bis es angehalten wird. Adresse und Admin-Schlüssel stehen auf der Standardausgabe, fertig für eval in der Shell.</translation>
    </message>
    <message>
        <source>Port to listen on; any free one if not given.</source>
        <translation>Port; ohne Angabe irgendein freier.</translation>
    </message>
    <message>
        <source>Number that decides about names and figures (1).</source>
        <translation>Zahl, die über Namen und Zahlen entscheidet (1).</translation>
    </message>
    <message>
        <source>small (some sixty people) or full (10,000).</source>
        <translation>small (etwa sechzig Personen) oder full (10.000).</translation>
    </message>
    <message>
        <source>Requests a minute for each endpoint; 0 for no limit (0).</source>
        <translation>Anfragen je Minute und Endpunkt; 0 für keine Grenze (0).</translation>
    </message>
    <message>
        <source>--port takes a number from 0 to 65535.</source>
        <translation>--port nimmt eine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>--seed takes a whole number.</source>
        <translation>--seed nimmt eine ganze Zahl.</translation>
    </message>
    <message>
        <source>--throttle takes a number of requests a minute.</source>
        <translation>--throttle nimmt eine Zahl von Anfragen je Minute.</translation>
    </message>
    <message>
        <source>--scale is small or full.</source>
        <translation>--scale ist small oder full.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>‘%1’ is not a command.</source>
        <translation>„%1“ ist kein Befehl.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 lists</source>
        <translation>%1: %2 von %3 Listen</translation>
    </message>
    <message>
        <source>%1 requests waiting, about %2 min</source>
        <translation>%1 Anfragen warten, etwa %2 min</translation>
    </message>
    <message>
        <source>The local database is of a newer Steward and was set aside: %1.</source>
        <translation>Die lokale Datenbank stammt von einem neueren Steward und wurde beiseitegelegt: %1.</translation>
    </message>
    <message>
        <source>The local database was damaged and has been set aside: %1.</source>
        <translation>Die lokale Datenbank war beschädigt und wurde beiseitegelegt: %1.</translation>
    </message>
    <message>
        <source>%1: %2 projects, %3 members, %4 invitations, %5 keys</source>
        <translation>%1: %2 Projekte, %3 Mitglieder, %4 Einladungen, %5 Schlüssel</translation>
    </message>
    <message>
        <source>Stopped. What had arrived whole is kept.</source>
        <translation>Angehalten. Was vollständig angekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>See steward --help.</source>
        <translation>Siehe steward --help.</translation>
    </message>
    <message>
        <source>There is no project ‘%1’.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Several projects are called ‘%1’; name one by its id: %2.</source>
        <translation>Mehrere Projekte heißen „%1“; nennen Sie eines mit seiner Kennung: %2.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a blueprint that can be used. %2</source>
        <translation>%1 ist keine brauchbare Blaupause. %2</translation>
    </message>
    <message>
        <source>The blueprint has %1 projects; --project and --new are for one.</source>
        <translation>Die Blaupause enthält %1 Projekte; --project und --new sind für ein einziges.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing differs at the service; no plan was written.</source>
        <translation>Beim Dienst ist nichts anders; es wurde kein Plan geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) are in %1; ‘steward plan apply’ applies them.</source>
        <translation>
            <numerusform>%Ln Schritt steht in %1; „steward plan apply“ wendet ihn an.</numerusform>
            <numerusform>%Ln Schritte stehen in %1; „steward plan apply“ wendet sie an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs at the service.</source>
        <translation>Beim Dienst ist nichts anders.</translation>
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
        <translation>Aufruf: steward blueprint export PROJEKT... [OPTIONEN]
        steward blueprint apply DATEI [OPTIONEN]

Eine Blaupause ist ein Projekt, oder mehrere, als Datei, die man lesen, aufheben und ändern kann, ohne Geheimnisse: Personen,
Dienstkonten, Ratenlimits, Ausgabengrenze und Warnungen.
  export  Eine schreiben, von Projekten nach Namen oder Kennung.
  apply   Herstellen, was darin steht und nicht so ist, in einem vorhandenen Projekt oder einem neuen, durch einen Plan.

steward blueprint BEFEHL --help sagt mehr.
</translation>
    </message>
    <message>
        <source>Writes projects as a blueprint: a readable file without secrets.</source>
        <translation>Schreibt Projekte als Blaupause: eine lesbare Datei ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Projects, by name or id.</source>
        <translation>Projekte, nach Namen oder Kennung.</translation>
    </message>
    <message>
        <source>Say which projects to export.</source>
        <translation>Sagen Sie, welche Projekte exportiert werden sollen.</translation>
    </message>
    <message>
        <source>Compares a blueprint with what is there, shows the difference as a plan, asks, and applies it. Nothing that a project has beyond the blueprint is taken away. Without --project and --new each project goes by its own name: into the one that has it, else into a new one.</source>
        <translation>Vergleicht eine Blaupause mit dem, was da ist, zeigt den Unterschied als Plan, fragt und wendet ihn an. Was ein Projekt über die Blaupause hinaus hat, bleibt. Ohne --project und --new geht jedes Projekt nach seinem eigenen Namen: in das, das ihn trägt, sonst in ein neues.</translation>
    </message>
    <message>
        <source>Into this project, by name or id.</source>
        <translation>In dieses Projekt, nach Namen oder Kennung.</translation>
    </message>
    <message>
        <source>Into a new project of this name.</source>
        <translation>In ein neues Projekt dieses Namens.</translation>
    </message>
    <message>
        <source>Write the plan to this file, for ‘steward plan apply’, and change nothing.</source>
        <translation>Den Plan in diese Datei schreiben, für „steward plan apply“, und nichts ändern.</translation>
    </message>
    <message>
        <source>Invite people who are not in the organization.</source>
        <translation>Personen einladen, die nicht in der Organisation sind.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht fragen.</translation>
    </message>
    <message>
        <source>Directory for the secrets that the plan makes.</source>
        <translation>Verzeichnis für die Geheimnisse, die der Plan erzeugt.</translation>
    </message>
    <message>
        <source>The blueprint.</source>
        <translation>Die Blaupause.</translation>
    </message>
    <message>
        <source>Say which file holds the blueprint.</source>
        <translation>Sagen Sie, welche Datei die Blaupause enthält.</translation>
    </message>
    <message>
        <source>--project and --new exclude each other.</source>
        <translation>--project und --new schließen einander aus.</translation>
    </message>
    <message>
        <source>--%1 needs a name.</source>
        <translation>--%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say what to do with a blueprint: export or apply.</source>
        <translation>Sagen Sie, was mit der Blaupause geschehen soll: export oder apply.</translation>
    </message>
    <message>
        <source>The journal’s chain is broken at entry %1: it, or one before it, was changed, removed or put in by something other than Steward.</source>
        <translation>Die Kette des Journals ist bei Eintrag %1 gebrochen: Er oder einer davor wurde von etwas anderem als Steward geändert, entfernt oder eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, chain intact.</source>
        <translation>
            <numerusform>%Ln Eintrag, Kette unversehrt.</numerusform>
            <numerusform>%Ln Einträge, Kette unversehrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal is exported as csv or json.</source>
        <translation>Das Journal wird als csv oder json exportiert.</translation>
    </message>
    <message>
        <source>The demonstration keeps no journal.</source>
        <translation>Die Demonstrationsorganisation führt kein Journal.</translation>
    </message>
    <message>
        <source>The key may only read. Applying a plan takes a key that may write.</source>
        <translation>Der Schlüssel darf nur lesen. Um einen Plan anzuwenden, braucht es einen, der schreiben darf.</translation>
    </message>
    <message>
        <source>Step %1 cannot be applied.</source>
        <translation>Schritt %1 kann nicht angewendet werden.</translation>
    </message>
    <message>
        <source>Step %1 needs --type &apos;%2&apos;.</source>
        <translation>Schritt %1 braucht --type &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The plan was made for ‘%1’, which is not connected here. Name the organization with --connection.</source>
        <translation>Der Plan wurde für „%1“ gemacht, was hier nicht verbunden ist. Nennen Sie die Organisation mit --connection.</translation>
    </message>
    <message>
        <source>This plan was begun and has not ended: %1. ‘steward plan continue %2’ goes on.</source>
        <translation>Dieser Plan wurde begonnen und ist nicht zu Ende: %1. „steward plan continue %2“ macht weiter.</translation>
    </message>
    <message>
        <source>This plan was applied before, at %1; this time it is %2.</source>
        <translation>Dieser Plan wurde schon einmal angewendet, am %1; diesmal heißt er %2.</translation>
    </message>
    <message>
        <source>The plan makes keys, whose secrets are shown once. Say where to put them with --secrets-dir.</source>
        <translation>Der Plan erzeugt Schlüssel, deren Geheimnisse nur einmal gezeigt werden. Sagen Sie mit --secrets-dir, wohin damit.</translation>
    </message>
    <message>
        <source>There is nobody to ask here; --yes applies it without. Nothing was changed.</source>
        <translation>Hier ist niemand, den man fragen könnte; --yes wendet ihn ohne Frage an. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln step(s) to %1? [y/N]</source>
        <translation>
            <numerusform>%Ln Schritt auf %1 anwenden? [y/N]</numerusform>
            <numerusform>%Ln Schritte auf %1 anwenden? [y/N]</numerusform>
        </translation>
    </message>
    <message>
        <source>this version of Steward cannot read it</source>
        <translation>diese Version von Steward kann ihn nicht lesen</translation>
    </message>
    <message>
        <source>this version of Steward does not know the operation</source>
        <translation>diese Version von Steward kennt den Vorgang nicht</translation>
    </message>
    <message>
        <source>it refers to a step that does not come before it</source>
        <translation>verweist auf einen Schritt, der nicht davor steht</translation>
    </message>
    <message>
        <source>each step needs an id of its own</source>
        <translation>jeder Schritt braucht eine eigene Kennung</translation>
    </message>
    <message>
        <source>it is missing, or not of the form that is wanted</source>
        <translation>fehlt oder hat nicht die verlangte Form</translation>
    </message>
    <message>
        <source>%1 is too large for a plan.</source>
        <translation>%1 ist zu groß für einen Plan.</translation>
    </message>
    <message>
        <source>%1 is not a plan that can be used: %2.</source>
        <translation>%1 ist kein brauchbarer Plan: %2.</translation>
    </message>
    <message>
        <source>Nothing of the organization has been read yet, so little can be said about dangers. ‘steward sync’ reads it.</source>
        <translation>Von der Organisation wurde noch nichts gelesen; über Gefahren lässt sich daher wenig sagen. „steward sync“ liest sie.</translation>
    </message>
    <message>
        <source>What the steps are about is not known here, nor what they would break.</source>
        <translation>Worum es in den Schritten geht, ist hier nicht bekannt, auch nicht, was dadurch ausfiele.</translation>
    </message>
    <message>
        <source>No plan was interrupted.</source>
        <translation>Kein Plan wurde unterbrochen.</translation>
    </message>
    <message>
        <source>There is no plan ‘%1’ to continue; ‘steward plan continue’ lists those that can be.</source>
        <translation>Es gibt keinen Plan „%1“, der fortgesetzt werden könnte; „steward plan continue“ nennt die, bei denen das geht.</translation>
    </message>
    <message>
        <source>The plan has ended: %1.</source>
        <translation>Der Plan ist beendet: %1.</translation>
    </message>
    <message>
        <source>The secret of step %1 is not in %2: it was lost when the plan was interrupted. Delete the key and create another.</source>
        <translation>Das Geheimnis von Schritt %1 ist nicht in %2: Es ging verloren, als der Plan unterbrochen wurde. Löschen Sie den Schlüssel und erstellen Sie einen anderen.</translation>
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
        <translation>Aufruf: steward plan show DATEI [OPTIONEN]
        steward plan apply DATEI [OPTIONEN]
        steward plan continue [PLAN-KENNUNG] [OPTIONEN]

Ein Plan ist eine Datei mit Änderungen an einer Organisation, aus der Konsole gesichert oder von einem Skript geschrieben.
  show      Sagen, was er täte und was daran gefährlich ist, ohne den Dienst zu fragen.
  apply     Ihn zeigen, fragen und ausführen. Jeder Schritt steht im Journal, bevor er gesendet wird.
  continue  Mit einem unterbrochenen Plan weitermachen; ohne Kennung die nennen, bei denen das geht.

steward plan BEFEHL --help sagt mehr.
</translation>
    </message>
    <message>
        <source>--secrets-dir needs the name of a directory.</source>
        <translation>--secrets-dir braucht den Namen eines Verzeichnisses.</translation>
    </message>
    <message>
        <source>Also apply steps about something that has changed since the plan was made.</source>
        <translation>Auch Schritte anwenden, deren Gegenstand sich geändert hat, seit der Plan gemacht wurde.</translation>
    </message>
    <message>
        <source>Directory for the secrets that the plan makes: a file for each key, named after its id, readable by you alone.</source>
        <translation>Verzeichnis für die Geheimnisse, die der Plan erzeugt: eine Datei für jeden Schlüssel, nach seiner Kennung benannt, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Shows a plan as the console would: each step, what is dangerous and what has to be known before. Nothing is asked of the service.</source>
        <translation>Zeigt einen Plan, wie es die Konsole täte: jeden Schritt, was gefährlich ist und was man vorher wissen muss. Der Dienst wird nicht gefragt.</translation>
    </message>
    <message>
        <source>text (if not given), markdown or json.</source>
        <translation>text (wenn nicht angegeben), markdown oder json.</translation>
    </message>
    <message>
        <source>The plan.</source>
        <translation>Der Plan.</translation>
    </message>
    <message>
        <source>Nothing of the demonstration is stored that a plan could be shown against.</source>
        <translation>Von der Demonstrationsorganisation ist nichts gespeichert, woran ein Plan gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Say which file holds the plan.</source>
        <translation>Sagen Sie, welche Datei den Plan enthält.</translation>
    </message>
    <message>
        <source>‘%1’ is not a format; text, markdown and json are.</source>
        <translation>„%1“ ist kein Format; text, markdown und json sind welche.</translation>
    </message>
    <message>
        <source>Applies a plan, after showing it and asking. Before each step the service is asked whether what it is about is still as it was. What was begun and not ended can be continued.</source>
        <translation>Wendet einen Plan an, nachdem er gezeigt und gefragt wurde. Vor jedem Schritt wird der Dienst gefragt, ob noch alles so ist, wie es war. Was begonnen und nicht beendet wurde, lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>The name of something that the plan takes away or breaks, for each step that demands it.</source>
        <translation>Der Name von etwas, das der Plan wegnimmt oder unterbricht, für jeden Schritt, der das verlangt.</translation>
    </message>
    <message>
        <source>Goes on with a plan that was interrupted: finds out what became of steps whose answer was lost, tries again what failed, applies the rest. Without a plan’s id, lists those that can be continued.</source>
        <translation>Macht mit einem unterbrochenen Plan weiter: findet heraus, was aus Schritten wurde, deren Antwort verloren ging, versucht Fehlgeschlagenes noch einmal und wendet den Rest an. Ohne Kennung werden die Pläne genannt, die sich fortsetzen lassen.</translation>
    </message>
    <message>
        <source>Let be what has not been done, and end the plan. Nothing is sent.</source>
        <translation>Lassen, was nicht getan ist, und den Plan beenden. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Its id, as the list shows it.</source>
        <translation>Seine Kennung, wie die Liste sie zeigt.</translation>
    </message>
    <message>
        <source>--drop needs the plan’s id.</source>
        <translation>--drop braucht die Kennung des Plans.</translation>
    </message>
    <message>
        <source>The demonstration keeps no plans.</source>
        <translation>Die Demonstrationsorganisation bewahrt keine Pläne auf.</translation>
    </message>
    <message>
        <source>Say what to do with a plan: show, apply or continue.</source>
        <translation>Sagen Sie, was mit dem Plan geschehen soll: show, apply oder continue.</translation>
    </message>
    <message>
        <source>Delete the key and create another.</source>
        <translation>Löschen Sie den Schlüssel und erstellen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The secret of key %1 is lost. Delete the key and create another.</source>
        <translation>Das Geheimnis des Schlüssels %1 ist verloren. Löschen Sie ihn und erstellen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The secret of ‘%1’ is in %2.</source>
        <translation>Das Geheimnis von „%1“ ist in %2.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten getan</translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>, %1 not as planned</source>
        <translation>, %1 anders als geplant</translation>
    </message>
    <message>
        <source>, %1 unknown</source>
        <translation>, %1 unbekannt</translation>
    </message>
    <message>
        <source>, %1 dropped</source>
        <translation>, %1 gelassen</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 wartend</translation>
    </message>
    <message>
        <source>No further step is begun; what is under way ends first. Ctrl+C again ends at once.</source>
        <translation>Kein weiterer Schritt wird begonnen; was unterwegs ist, endet erst. Noch einmal Strg+C beendet sofort.</translation>
    </message>
    <message>
        <source>%1. ‘steward plan continue %2’ goes on; with --drop it lets the rest be.</source>
        <translation>%1. „steward plan continue %2“ macht weiter; mit --drop wird der Rest gelassen.</translation>
    </message>
    <message>
        <source>X  cannot be applied</source>
        <translation>X  kann nicht angewendet werden</translation>
    </message>
    <message>
        <source>!! breaks something, or takes away what only an owner can give back</source>
        <translation>!! unterbricht etwas oder nimmt weg, was nur ein Eigentümer zurückgeben kann</translation>
    </message>
    <message>
        <source>!  cannot be taken back, or is about production</source>
        <translation>!  lässt sich nicht zurücknehmen oder betrifft die Produktion</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Plan ohne Titel</translation>
    </message>
    <message>
        <source>Made for %1</source>
        <translation>Gemacht für %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <comment>date and time</comment>
        <translation>Gemacht am %1</translation>
    </message>
    <message>
        <source>Needs --type &apos;%1&apos;</source>
        <translation>Braucht --type &apos;%1&apos;</translation>
    </message>
    <message>
        <source>Leave costs and usage as they are.</source>
        <translation>Kosten und Nutzung lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>%1: costs and usage, %2 of %3 days</source>
        <translation>%1: Kosten und Nutzung, %2 von %3 Tagen</translation>
    </message>
    <message>
        <source>%1: costs and usage, %2 older days</source>
        <translation>%1: Kosten und Nutzung, %2 ältere Tage</translation>
    </message>
    <message>
        <source>%1: costs and usage</source>
        <translation>%1: Kosten und Nutzung</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Not held: %1.</source>
        <translation>Nicht vorhanden: %1.</translation>
    </message>
    <message>
        <source>May still change: %1.</source>
        <translation>Kann sich noch ändern: %1.</translation>
    </message>
    <message>
        <source>Nothing was written; --allow-incomplete writes what is held.</source>
        <translation>Es wurde nichts geschrieben; --allow-incomplete schreibt, was vorhanden ist.</translation>
    </message>
    <message>
        <source>The formats focus and dashboard are for costs only.</source>
        <translation>Die Formate focus und dashboard gibt es nur für Kosten.</translation>
    </message>
    <message>
        <source>‘%1’ is no period; this, last, 2026-10 and 2026-10-01..2026-10-31 are.</source>
        <translation>„%1“ ist kein Zeitraum; this, last, 2026-10 und 2026-10-01..2026-10-31 sind welche.</translation>
    </message>
    <message>
        <source>Costs cannot be grouped by ‘%1’, but by %2.</source>
        <translation>Kosten lassen sich nicht nach „%1“ gruppieren, aber nach %2.</translation>
    </message>
    <message>
        <source>This format has its own rows: --group-by does not go with it.</source>
        <translation>Dieses Format hat seine eigenen Zeilen: --group-by passt nicht dazu.</translation>
    </message>
    <message>
        <source>csv, json or xlsx; costs also focus or dashboard.</source>
        <translation>csv, json oder xlsx; Kosten auch focus oder dashboard.</translation>
    </message>
    <message>
        <source>‘%1’ is not a format; csv, json, xlsx, focus and dashboard are.</source>
        <translation>„%1“ ist kein Format; csv, json, xlsx, focus und dashboard sind welche.</translation>
    </message>
    <message numerus="yes">
        <source>Still to come: %Ln days.</source>
        <translation>
            <numerusform>Kommt noch: %Ln Tag.</numerusform>
            <numerusform>Kommen noch: %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A PDF cannot be shown here. Give a file with --out, or redirect the output.</source>
        <translation>Ein PDF lässt sich hier nicht zeigen. Geben Sie mit --out eine Datei an oder leiten Sie die Ausgabe um.</translation>
    </message>
    <message>
        <source>These days are still to come. Nothing was written.</source>
        <translation>Diese Tage kommen erst noch. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC.</source>
        <translation>this, last (wenn nicht angegeben), 2026-10 oder 2026-10-01..2026-10-31; Tage sind UTC.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; {period} in its name stands for the days.</source>
        <translation>In diese Datei statt auf die Standardausgabe schreiben; {period} im Namen steht für die Tage.</translation>
    </message>
    <message>
        <source>Write a period that may still change as well; it says so.</source>
        <translation>Auch einen Zeitraum schreiben, der sich noch ändern kann; es steht dann da.</translation>
    </message>
    <message>
        <source>Say what is to run: sync, export or report with its options, behind those of schedule.</source>
        <translation>Sagen Sie, was laufen soll: sync, export oder report mit seinen Optionen, hinter denen von schedule.</translation>
    </message>
    <message>
        <source>Only sync, export and report can be scheduled.</source>
        <translation>Nur sync, export und report lassen sich planen.</translation>
    </message>
    <message>
        <source>A scheduled job has nobody who reads its output: give it a file with --out.</source>
        <translation>Die Ausgabe eines geplanten Auftrags liest niemand: Geben Sie ihm mit --out eine Datei.</translation>
    </message>
    <message>
        <source>‘%1’ depends on where the job runs: give the whole path.</source>
        <translation>„%1“ hängt davon ab, wo der Auftrag läuft: Geben Sie den ganzen Pfad an.</translation>
    </message>
    <message>
        <source>Has a command of Steward run every day, week or month: writes a systemd user timer and the service it starts, or prints a line for crontab. No key is written; the job takes it from the keychain.</source>
        <translation>Lässt einen Befehl von Steward jeden Tag, jede Woche oder jeden Monat laufen: schreibt einen systemd-Timer des Benutzers und den Dienst, den er startet, oder gibt eine Zeile für crontab aus. Es wird kein Schlüssel geschrieben; der Auftrag nimmt ihn aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>day, week (Mondays) or month (when the last days of the period before are settled).</source>
        <translation>day, week (montags) oder month (wenn die letzten Tage des Zeitraums davor abgeschlossen sind).</translation>
    </message>
    <message>
        <source>Time of day (06:00), UTC; in a crontab the computer’s own.</source>
        <translation>Uhrzeit (06:00), UTC; in einer crontab die des Computers.</translation>
    </message>
    <message>
        <source>Name of the schedule, of a-z, 0-9 and -.</source>
        <translation>Name des Plans, aus a-z, 0-9 und -.</translation>
    </message>
    <message>
        <source>Print a line for crontab and write nothing.</source>
        <translation>Eine Zeile für crontab ausgeben und nichts schreiben.</translation>
    </message>
    <message>
        <source>Replace a schedule of that name that runs something else.</source>
        <translation>Einen Plan dieses Namens ersetzen, der etwas anderes ausführt.</translation>
    </message>
    <message>
        <source>sync, export or report with its options.</source>
        <translation>sync, export oder report mit seinen Optionen.</translation>
    </message>
    <message>
        <source>Say how often with --every day, week or month.</source>
        <translation>Sagen Sie mit --every day, week oder month, wie oft.</translation>
    </message>
    <message>
        <source>‘%1’ is no time of day; 06:00 is.</source>
        <translation>„%1“ ist keine Uhrzeit; 06:00 ist eine.</translation>
    </message>
    <message>
        <source>‘%1’ cannot be the name of a schedule; a-z, 0-9 and - can be in it.</source>
        <translation>„%1“ kann nicht der Name eines Plans sein; a-z, 0-9 und - dürfen darin stehen.</translation>
    </message>
    <message>
        <source>--crontab writes nothing: --name and --replace do not go with it.</source>
        <translation>--crontab schreibt nichts: --name und --replace passen nicht dazu.</translation>
    </message>
    <message>
        <source>It runs every day at %1.</source>
        <translation>Es läuft jeden Tag um %1.</translation>
    </message>
    <message>
        <source>It runs every Monday at %1.</source>
        <translation>Es läuft jeden Montag um %1.</translation>
    </message>
    <message>
        <source>It runs on day %1 of every month at %2.</source>
        <translation>Es läuft am Tag %1 jedes Monats um %2.</translation>
    </message>
    <message>
        <source>%1 was not written by Steward and is left alone. Choose another --name.</source>
        <translation>%1 wurde nicht von Steward geschrieben und bleibt, wie es ist. Wählen Sie einen anderen --name.</translation>
    </message>
    <message>
        <source>The schedule ‘%1’ runs something else. Choose another --name, or give --replace.</source>
        <translation>Der Plan „%1“ führt etwas anderes aus. Wählen Sie einen anderen --name oder geben Sie --replace an.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be made. Nothing was written.</source>
        <translation>Das Verzeichnis %1 lässt sich nicht anlegen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>This switches it on:</source>
        <translation>So schalten Sie es ein:</translation>
    </message>
    <message>
        <source>The command has a key in it, which no schedule may hold. Nothing was written.</source>
        <translation>Der Befehl enthält einen Schlüssel, was kein Plan darf. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The command has a line break or another control character in it, which no schedule can hold. Nothing was written.</source>
        <translation>Der Befehl enthält einen Zeilenumbruch oder ein anderes Steuerzeichen, was kein Plan kann. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>OPENAI_ADMIN_KEY is not written down: the job needs an organization that is connected in the console, and takes its key from the keychain.</source>
        <translation>OPENAI_ADMIN_KEY wird nicht aufgeschrieben: Der Auftrag braucht eine Organisation, die in der Konsole verbunden ist, und nimmt ihren Schlüssel aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>‘crontab -e’ is where this line goes:</source>
        <translation>„crontab -e“ ist der Ort für diese Zeile:</translation>
    </message>
    <message>
        <source>Another process has just applied this plan.</source>
        <translation>Ein anderer Prozess hat diesen Plan gerade angewendet.</translation>
    </message>
    <message>
        <source>Another process is applying this plan: %1, process %2 on %3, since %4.</source>
        <translation>Ein anderer Prozess wendet diesen Plan an: %1, Prozess %2 auf %3, seit %4.</translation>
    </message>
    <message>
        <source>No organization is connected.</source>
        <translation>Keine Organisation ist verbunden.</translation>
    </message>
    <message>
        <source>‘%1’ is named twice.</source>
        <translation>„%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Costs and usage: this, last (if not given), 2026-10 or 2026-10-01..2026-10-31; days are UTC.</source>
        <translation>Kosten und Nutzung: this, last (wenn nicht angegeben), 2026-10 oder 2026-10-01..2026-10-31; Tage sind UTC.</translation>
    </message>
    <message>
        <source>A list. Costs: day, project, line_item, api_key, environment, cost_centre, model, organization; project if not given. Usage: day, endpoint, project, person, api_key, model, batch, service_tier, environment, cost_centre, organization; day,project,model if not given.</source>
        <translation>Eine Liste. Kosten: day, project, line_item, api_key, environment, cost_centre, model, organization; project, wenn nicht angegeben. Nutzung: day, endpoint, project, person, api_key, model, batch, service_tier, environment, cost_centre, organization; day,project,model, wenn nicht angegeben.</translation>
    </message>
    <message>
        <source>Costs and usage: write days that are missing or may still change as well.</source>
        <translation>Kosten und Nutzung: auch Tage schreiben, die fehlen oder sich noch ändern können.</translation>
    </message>
    <message>
        <source>Costs and usage: of every connected organization, in one file.</source>
        <translation>Kosten und Nutzung: von jeder verbundenen Organisation, in einer Datei.</translation>
    </message>
    <message>
        <source>--period, --group-by and --allow-incomplete are for costs and usage only.</source>
        <translation>--period, --group-by und --allow-incomplete gibt es nur für Kosten und Nutzung.</translation>
    </message>
    <message>
        <source>Only costs and usage are exported of several organizations at once.</source>
        <translation>Nur Kosten und Nutzung werden von mehreren Organisationen zugleich exportiert.</translation>
    </message>
    <message>
        <source>--all-connections goes with neither --connection nor --demo.</source>
        <translation>--all-connections geht weder mit --connection noch mit --demo zusammen.</translation>
    </message>
    <message>
        <source>Usage cannot be grouped by ‘%1’, but by %2.</source>
        <translation>Nutzung lässt sich nicht nach „%1“ gruppieren, aber nach %2.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output; of costs and usage {period} in its name stands for the days.</source>
        <translation>In diese Datei statt auf die Standardausgabe schreiben; bei Kosten und Nutzung steht {period} im Namen für die Tage.</translation>
    </message>
    <message>
        <source>projects, members, invites, keys, journal, costs or usage.</source>
        <translation>projects, members, invites, keys, journal, costs oder usage.</translation>
    </message>
    <message>
        <source>Say what to export: projects, members, invites, keys, journal, costs or usage.</source>
        <translation>Sagen Sie, was exportiert werden soll: projects, members, invites, keys, journal, costs oder usage.</translation>
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
        <translation>Aufruf: steward [--demo | --connection NAME] [--tour DIR]
       steward BEFEHL [OPTIONEN]

Ohne Befehl öffnet die Konsole ihr Fenster:
  --demo             Die Demonstrationsorganisation öffnen.
  --connection NAME  Diese verbundene Organisation öffnen.
  --tour DIR         Stattdessen Bilder jeder Seite in dieses Verzeichnis schreiben.

Befehle, die keine Anzeige brauchen:
  sync         Die lokale Kopie einer Organisation auf den neuesten Stand bringen.
  export       Listen, das Journal, Kosten oder Nutzung als CSV, JSON, XLSX oder FOCUS schreiben.
  report       Den Monatsbericht über die Ausgaben als PDF schreiben.
  schedule     sync, export oder report jeden Tag, jede Woche oder jeden Monat laufen lassen.
  plan         Einen Plan zeigen, anwenden oder fortsetzen: Änderungen, die die Konsole in eine Datei gesichert hat.
  blueprint    Projekte als Datei ohne Geheimnisse schreiben und andernorts ebenso einrichten.
  demo-server  Die Demonstrationsorganisation auf diesem Rechner bereitstellen.

steward BEFEHL --help sagt mehr.

Umgebung:
  OPENAI_ADMIN_KEY  Admin-Schlüssel für diesen Lauf; wird nicht gespeichert.
  OPENAI_BASE_URL   Adresse des Dienstes; ohne Angabe https://api.openai.com/v1.

Rückgabewert:
  0  erledigt
  1  misslungen
  2  die Befehlszeile ist falsch
  3  nicht verbunden, oder der Schlüssel wurde abgelehnt
  4  der Dienst ist nicht erreichbar oder antwortet nicht, wie er soll
  5  der Plan ist ungültig oder darf nicht angewendet werden
  6  Schritte des Plans sind fehlgeschlagen
  7  was aus einem Schritt wurde, ist nicht bekannt
  8  die Organisation hat sich geändert, seit der Plan gemacht wurde
  9  die Kette des Journals ist gebrochen
  10 Tage des Zeitraums fehlen oder können sich noch ändern
  128 + N, wenn von Signal N angehalten

Steward steht in keiner Verbindung zu OpenAI.
</translation>
    </message>
    <message>
        <source>The classes and cost centres could not be set here: %1 They can be set by hand.</source>
        <translation>Die Klassen und Kostenstellen konnten hier nicht gesetzt werden: %1 Sie lassen sich von Hand setzen.</translation>
    </message>
    <message>
        <source>Writes what a period has cost as a PDF for the books: totals, the period before, the budget, cost centres, projects and their budgets, what moved most, incidents, and a forecast while the period is open. Reads what is not fresh first. A period that is not complete is refused.</source>
        <translation>Schreibt, was ein Zeitraum gekostet hat, als PDF für die Bücher: Summen, der Zeitraum davor, das Budget, Kostenstellen, Projekte und ihre Budgets, was sich am meisten bewegt hat, Vorfälle und, solange der Zeitraum offen ist, eine Prognose. Liest zuerst, was nicht frisch ist. Ein unvollständiger Zeitraum wird abgelehnt.</translation>
    </message>
    <message>
        <source>The other process has not begun the plan. Nothing was changed.</source>
        <translation>Der andere Prozess hat den Plan nicht begonnen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>If another process is applying the plan, say what it does and wait until it ends.</source>
        <translation>Wendet ein anderer Prozess den Plan an, sagen, was er tut, und warten, bis er endet.</translation>
    </message>
    <message>
        <source>--wait and --drop do not go together.</source>
        <translation>--wait und --drop gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--wait needs the plan’s id.</source>
        <translation>--wait braucht die ID des Plans.</translation>
    </message>
    <message>
        <source>With --wait, what it does is told here until it ends.</source>
        <translation>Mit --wait wird hier gesagt, was er tut, bis er endet.</translation>
    </message>
    <message>
        <source>No longer waiting; the other process goes on.</source>
        <translation>Es wird nicht länger gewartet; der andere Prozess macht weiter.</translation>
    </message>
    <message>
        <source>The other process is no longer applying the plan.</source>
        <translation>Der andere Prozess wendet den Plan nicht mehr an.</translation>
    </message>
    <message>
        <source>Another process has applied this plan meanwhile; it ended at %1. It is not applied again.</source>
        <translation>Ein anderer Prozess hat diesen Plan inzwischen angewendet; er endete um %1. Er wird nicht noch einmal angewendet.</translation>
    </message>
    <message>
        <source>Another process has begun this plan meanwhile, at %1.</source>
        <translation>Ein anderer Prozess hat diesen Plan inzwischen begonnen, um %1.</translation>
    </message>
    <message>
        <source>%1 is the same organization as %2 and was left out.</source>
        <translation>%1 ist dieselbe Organisation wie %2 und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>, %1 under way elsewhere</source>
        <translation>, %1 läuft anderswo</translation>
    </message>
    <message>
        <source>Milliseconds by which each answer is late, as across a network (0).</source>
        <translation>Millisekunden, um die jede Antwort später kommt, wie über ein Netz (0).</translation>
    </message>
    <message>
        <source>--latency takes a number of milliseconds.</source>
        <translation>--latency nimmt eine Zahl von Millisekunden.</translation>
    </message>
</context>
</TS>
