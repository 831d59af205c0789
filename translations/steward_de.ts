<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>%n key(s) whose owner is gone still work</source>
        <translation>
            <numerusform>%n Schlüssel ohne Inhaber funktioniert noch</numerusform>
            <numerusform>%n Schlüssel ohne Inhaber funktionieren noch</numerusform>
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
        <source>%n admin key(s) expire soon</source>
        <translation>
            <numerusform>%n Admin-Schlüssel läuft bald ab</numerusform>
            <numerusform>%n Admin-Schlüssel laufen bald ab</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1</source>
        <translation>der erste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n personal key(s) in production</source>
        <translation>
            <numerusform>%n persönlicher Schlüssel in Produktion</numerusform>
            <numerusform>%n persönliche Schlüssel in Produktion</numerusform>
        </translation>
    </message>
    <message>
        <source>Each dies with its owner’s access</source>
        <translation>Jeder erlischt mit dem Zugang des Inhabers</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) older than your policy</source>
        <translation>
            <numerusform>%n Schlüssel älter als Ihre Richtlinie</numerusform>
            <numerusform>%n Schlüssel älter als Ihre Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s); two or three are advised</source>
        <translation>
            <numerusform>%n Eigentümer; zwei oder drei sind ratsam</numerusform>
            <numerusform>%n Eigentümer; zwei oder drei sind ratsam</numerusform>
        </translation>
    </message>
    <message>
        <source>Show people</source>
        <translation>Personen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) have expired</source>
        <translation>
            <numerusform>%n Einladung ist abgelaufen</numerusform>
            <numerusform>%n Einladungen sind abgelaufen</numerusform>
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
        <source>%n invitation(s) expire within a week</source>
        <translation>
            <numerusform>%n Einladung läuft binnen einer Woche ab</numerusform>
            <numerusform>%n Einladungen laufen binnen einer Woche ab</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1</source>
        <translation>Die erste %1</translation>
    </message>
    <message numerus="yes">
        <source>%n production key(s) without a listed system</source>
        <translation>
            <numerusform>%n Produktionsschlüssel ohne eingetragenes System</numerusform>
            <numerusform>%n Produktionsschlüssel ohne eingetragenes System</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows what to update when they are replaced</source>
        <translation>Niemand weiß, was beim Ersetzen anzupassen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were never used</source>
        <translation>
            <numerusform>%n Schlüssel wurde nie genutzt</numerusform>
            <numerusform>%n Schlüssel wurden nie genutzt</numerusform>
        </translation>
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
        <source>A made-up company with projects, people, live traffic and every problem the console looks for. Nothing leaves this computer.</source>
        <translation>Ein erfundenes Unternehmen mit Projekten, Personen, laufendem Verkehr und allen Problemen, nach denen die Konsole sucht. Nichts verlässt diesen Computer.</translation>
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
        <translation>Sie sehen den Stand der Organisation %1. Ansehen, Suchen und Exportieren sind möglich.</translation>
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
        <source>Steward tried %n time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Steward hat es einmal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
            <numerusform>Steward hat es %n-mal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
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
        <source>It broke off half-way. Steward tried %n time(s) and kept what it had. Try again in a few minutes.</source>
        <translation>
            <numerusform>Sie brach mittendrin ab. Steward hat es einmal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
            <numerusform>Sie brach mittendrin ab. Steward hat es %n-mal versucht und das Vorhandene behalten. Versuchen Sie es in einigen Minuten erneut.</numerusform>
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
        <source>Steward waited and tried %n time(s). Nothing is lost; it goes on by itself later.</source>
        <translation>
            <numerusform>Steward hat gewartet und es einmal versucht. Nichts ist verloren; es geht später von selbst weiter.</numerusform>
            <numerusform>Steward hat gewartet und es %n-mal versucht. Nichts ist verloren; es geht später von selbst weiter.</numerusform>
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
        <source>%n row(s) exported.</source>
        <translation>
            <numerusform>%n Zeile exportiert.</numerusform>
            <numerusform>%n Zeilen exportiert.</numerusform>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <source>%n listed</source>
        <comment>systems that use a key</comment>
        <translation>
            <numerusform>%n eingetragen</numerusform>
            <numerusform>%n eingetragen</numerusform>
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
        <source>%n system(s) listed.</source>
        <translation>
            <numerusform>%n System eingetragen.</numerusform>
            <numerusform>%n Systeme eingetragen.</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <source>%n project(s)</source>
        <comment>in … projects</comment>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dazu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n admin key(s)</source>
        <translation>
            <numerusform>%n Admin-Schlüssel</numerusform>
            <numerusform>%n Admin-Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
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
        <source>Policy for production: %n day(s)</source>
        <translation>
            <numerusform>Richtlinie für Produktion: %n Tag</numerusform>
            <numerusform>Richtlinie für Produktion: %n Tage</numerusform>
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
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n Schlüssel gewählt</numerusform>
            <numerusform>%n Schlüssel gewählt</numerusform>
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
</context>
<context>
    <name>steward::MainWindow</name>
    <message>
        <source>%1 — %2 — Steward</source>
        <comment>page, organization</comment>
        <translation>%1 — %2 — Steward</translation>
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
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
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
        <source>Left, %n key(s) live</source>
        <translation>
            <numerusform>Weg, %n aktiver Schlüssel</numerusform>
            <numerusform>Weg, %n aktive Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Left, keys live</source>
        <translation>Weg, aktive Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Abgelaufen vor %n T</numerusform>
            <numerusform>Abgelaufen vor %n T</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <translation>
            <numerusform>Läuft in %n Tag ab</numerusform>
            <numerusform>Läuft in %n Tagen ab</numerusform>
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
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>%n Adresse kopieren</numerusform>
            <numerusform>%n Adressen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>wird erstmals gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>a number of persons</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung</numerusform>
            <numerusform>%n Einladungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left with keys</source>
        <translation>
            <numerusform>%n Ehemaliger mit Schlüsseln</numerusform>
            <numerusform>%n Ehemalige mit Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
        <source>%n row(s) selected</source>
        <translation>
            <numerusform>%n Zeile gewählt</numerusform>
            <numerusform>%n Zeilen gewählt</numerusform>
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
        <source>and %n more</source>
        <comment>messages that wait behind the one shown</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
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
</context>
<context>
    <name>steward::OrganizationView</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
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
        <translation>Ausgaben im Zeitraum</translation>
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
        <source>%n urgent</source>
        <translation>
            <numerusform>%n dringend</numerusform>
            <numerusform>%n dringend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
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
        <source>%n archived</source>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
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
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n Eigentümer</numerusform>
            <numerusform>%n Eigentümer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s)</source>
        <translation>
            <numerusform>%n Leser</numerusform>
            <numerusform>%n Leser</numerusform>
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
        <source>%n expired</source>
        <translation>
            <numerusform>%n abgelaufen</numerusform>
            <numerusform>%n abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire soon</source>
        <translation>
            <numerusform>%n läuft ab</numerusform>
            <numerusform>%n laufen ab</numerusform>
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
        <source>in %n project(s)</source>
        <translation>
            <numerusform>in %n Projekt</numerusform>
            <numerusform>in %n Projekten</numerusform>
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
        <source>%n in production</source>
        <translation>
            <numerusform>%n in Produktion</numerusform>
            <numerusform>%n in Produktion</numerusform>
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
        <source>oldest %n day(s)</source>
        <translation>
            <numerusform>ältester %n Tag</numerusform>
            <numerusform>ältester %n Tage</numerusform>
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
        <source>%n results</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
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
    <name>steward::ProgressLine</name>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>Liest, %1 von %2</translation>
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
        <source>%n owner(s)</source>
        <translation>
            <numerusform>%n Eigentümer</numerusform>
            <numerusform>%n Eigentümer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n Dienstkonto</numerusform>
            <numerusform>%n Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n personal</source>
        <comment>keys that belong to people</comment>
        <translation>
            <numerusform>%n persönlich</numerusform>
            <numerusform>%n persönlich</numerusform>
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
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
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
        <source>Class</source>
        <translation>Klasse</translation>
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
        <source>Cost centre of %n project(s), kept on this computer; empty removes it:</source>
        <translation>
            <numerusform>Kostenstelle von %n Projekt, nur auf diesem Computer; leer entfernt sie:</numerusform>
            <numerusform>Kostenstelle von %n Projekten, nur auf diesem Computer; leer entfernt sie:</numerusform>
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
        <source>%n archived</source>
        <translation>
            <numerusform>%n archiviert</numerusform>
            <numerusform>%n archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
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
        <source>%n different</source>
        <comment>cost centres</comment>
        <translation>
            <numerusform>%n verschiedene</numerusform>
            <numerusform>%n verschiedene</numerusform>
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
        <source>%n without</source>
        <comment>cost centre</comment>
        <translation>
            <numerusform>%n ohne</numerusform>
            <numerusform>%n ohne</numerusform>
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
        <source>%n project(s) selected</source>
        <translation>
            <numerusform>%n Projekt gewählt</numerusform>
            <numerusform>%n Projekte gewählt</numerusform>
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
        <source>Copy %n row(s)</source>
        <translation>
            <numerusform>%n Zeile kopieren</numerusform>
            <numerusform>%n Zeilen kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n id(s)</source>
        <translation>
            <numerusform>%n ID kopieren</numerusform>
            <numerusform>%n IDs kopieren</numerusform>
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
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
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
        <source>The keys of %n project(s) could not be read.</source>
        <translation>
            <numerusform>Die Schlüssel von %n Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Schlüssel von %n Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The people of %n project(s) could not be read.</source>
        <translation>
            <numerusform>Die Personen von %n Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Personen von %n Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service accounts of %n project(s) could not be read.</source>
        <translation>
            <numerusform>Die Dienstkonten von %n Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Dienstkonten von %n Projekten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The spend limits of %n project(s) could not be read.</source>
        <translation>
            <numerusform>Die Ausgabenlimits von %n Projekt konnten nicht gelesen werden.</numerusform>
            <numerusform>Die Ausgabenlimits von %n Projekten konnten nicht gelesen werden.</numerusform>
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
    <name>steward::SearchButton</name>
    <message>
        <source>Find a person, project, key or action</source>
        <translation>Person, Projekt, Schlüssel oder Aktion suchen</translation>
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
        <source>%1, %n need attention</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
            <numerusform>%1, %n mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <comment>spoken: a page of the sidebar</comment>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
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
        <translation>Lese-Schlüssel, nur bis zum Beenden %1</translation>
    </message>
    <message>
        <source>Key of this run %1</source>
        <translation>Schlüssel bis zum Beenden %1</translation>
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
        <source>%n requests waiting</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
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
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
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
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
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
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n System</numerusform>
            <numerusform>%n Systeme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>systems of … keys</comment>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that Steward does not know are left out: %1</source>
        <translation>Spalten, die Steward nicht kennt, entfallen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n Problem:</numerusform>
            <numerusform>%n Probleme:</numerusform>
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
        <source>Take over %n system(s)</source>
        <translation>
            <numerusform>%n System übernehmen</numerusform>
            <numerusform>%n Systeme übernehmen</numerusform>
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
        <source>%n system(s) taken over.</source>
        <translation>
            <numerusform>%n System übernommen.</numerusform>
            <numerusform>%n Systeme übernommen.</numerusform>
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
        <source>Usage: steward [--demo | --connection NAME] [--tour DIR]
       steward COMMAND [OPTIONS]

Without a command the console opens its window:
  --demo             Open the demonstration organization.
  --connection NAME  Open this connected organization.
  --tour DIR         Write pictures of every page to this directory instead.

Commands, which need no display:
  sync         Bring the local copy of an organization up to date.
  export       Write projects, members, invites or keys as CSV, JSON or XLSX.
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
  export       Projekte, Mitglieder, Einladungen oder Schlüssel als CSV, JSON oder XLSX schreiben.
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
  128 + N, wenn von Signal N angehalten

Steward steht in keiner Verbindung zu OpenAI.
</translation>
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
        <source>csv, json or xlsx.</source>
        <translation>csv, json oder xlsx.</translation>
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
        <source>projects, members, invites or keys.</source>
        <translation>projects, members, invites oder keys.</translation>
    </message>
    <message>
        <source>Say what to export: projects, members, invites or keys.</source>
        <translation>Sagen Sie, was exportiert werden soll: projects, members, invites oder keys.</translation>
    </message>
    <message>
        <source>Say in which format with --format csv, json or xlsx.</source>
        <translation>Sagen Sie das Format mit --format csv, json oder xlsx.</translation>
    </message>
    <message>
        <source>‘%1’ is not a format; csv, json and xlsx are.</source>
        <translation>„%1“ ist kein Format; csv, json und xlsx sind welche.</translation>
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
</context>
</TS>
