<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccessibleGrid</name>
    <message>
        <source>Go to the first time of it</source>
        <translation>Zum ersten Termin davon</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>In der Liste zeigen</translation>
    </message>
</context>
<context>
    <name>AccessibleList</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>AccessibleMonth</name>
    <message>
        <source>Show this day</source>
        <translation>Diesen Tag zeigen</translation>
    </message>
</context>
<context>
    <name>AfterBooking</name>
    <message>
        <source>appointment-{0}</source>
        <translation>Termin-{0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print {0} slips…</source>
        <translation>{0} Zettel drucken…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Als PDF…</translation>
    </message>
    <message>
        <source>Save {0} slips…</source>
        <translation>{0} Zettel als PDF…</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>Als .ics…</translation>
    </message>
    <message>
        <source>Book another for this group</source>
        <translation>Weiteren Termin für die Gruppe</translation>
    </message>
    <message>
        <source>Book another time</source>
        <translation>Weiteren Termin buchen</translation>
    </message>
    <message>
        <source>Book another for {0}</source>
        <translation>Weiteren Termin für {0} buchen</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Cancel the appointment of {0}</source>
        <translation>Den Termin von {0} absagen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker geschickt.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Terminzettel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Das Speichern ging nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>AfterDesk</name>
    <message>
        <source>No booking is on the screen to do this with.</source>
        <translation>Es ist keine Buchung zu sehen, mit der das ginge.</translation>
    </message>
    <message>
        <source>Another patient is chosen by now. Choose {0} again.</source>
        <translation>Inzwischen ist jemand anderes gewählt. Wählen Sie {0} erneut.</translation>
    </message>
    <message>
        <source>Press Find ({0}) to see times for {1}.</source>
        <translation>„Suchen“ ({0}) zeigt Termine für {1}.</translation>
    </message>
    <message>
        <source>Choose another time for {0}, or change the form and press Find ({1}).</source>
        <translation>Wählen Sie einen weiteren Termin für {0}, oder ändern Sie das Formular und drücken Sie auf „Suchen“ ({1}).</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Kopfzeilen der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Show among the &amp;messages</source>
        <translation>Bei den Nac&amp;hrichten zeigen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were kept as {0}. Slotdesk starts with its own.</source>
        <translation>Die Einstellungen waren nicht lesbar und liegen nun als {0} vor. Slotdesk startet mit den Vorgaben.</translation>
    </message>
    <message>
        <source>The servers that your administrator has set up could not be read ({0}): {1}</source>
        <translation>Die von Ihrer Administration eingerichteten Server konnten nicht gelesen werden ({0}): {1}</translation>
    </message>
    <message>
        <source>The record of bookings was damaged and is kept as {0}. What was open in it is not known here now: look at the patients&apos; appointments before you book again.</source>
        <translation>Das Buchungsverzeichnis war beschädigt und liegt als {0} vor. Was darin offen war, ist hier nicht mehr bekannt: Sehen Sie die Termine der Personen an, bevor Sie erneut buchen.</translation>
    </message>
    <message>
        <source>Nothing can be booked: {0}</source>
        <translation>Es kann nichts gebucht werden: {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.</source>
        <translation>In Slotdesk selbst ist etwas schiefgegangen ({0}). Falls gerade gebucht wurde, sehen Sie nach.</translation>
    </message>
    <message>
        <source>About Slotdesk</source>
        <translation>Über Slotdesk</translation>
    </message>
    <message>
        <source>Slotdesk {0}</source>
        <translation>Slotdesk {0}</translation>
    </message>
    <message>
        <source>Books healthcare appointments by the IHE ITI Scheduling profile.</source>
        <translation>Bucht Termine im Gesundheitswesen nach dem Profil IHE ITI Scheduling.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>AppointmentSummary</name>
    <message>
        <source>{0}, length unknown</source>
        <translation>{0}, Dauer unbekannt</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0} Uhr Ortszeit dort</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Hinweis für Patient/in</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Achtung</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Run checks on a server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>Run the checks on {0}?</source>
        <translation>Die Prüfungen auf {0} ausführen?</translation>
    </message>
    <message>
        <source>Free times are held and booked there for {0}, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server and a test patient. You are asked once for each server.</source>
        <translation>Dort werden freie Termine für {0} reserviert, gebucht, verschoben und wieder abgesagt. Was sich nicht zurückgeben lässt, wird am Ende gesagt. Nehmen Sie einen Testserver und einen Testpatienten. Sie werden je Server einmal gefragt.</translation>
    </message>
    <message>
        <source>No test patient is named (Options…), and the server is on this computer: free times are held and booked for the first patient that it lists, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server. You are asked once for each server.</source>
        <translation>Es ist kein Testpatient genannt (Optionen…), und der Server läuft auf diesem Rechner: Freie Termine werden für die erste Person, die er nennt, reserviert, gebucht, verschoben und wieder abgesagt. Was sich nicht zurückgeben lässt, wird am Ende gesagt. Nehmen Sie einen Testserver. Sie werden je Server einmal gefragt.</translation>
    </message>
    <message>
        <source>Without a test patient (Options…) nothing is booked, but free times may be held for a while, and requests with errors are sent on purpose. Use a test server. You are asked once for each server.</source>
        <translation>Ohne Testpatienten (Optionen…) wird nichts gebucht, doch freie Termine können eine Weile reserviert sein, und fehlerhafte Anfragen werden absichtlich gesendet. Nehmen Sie einen Testserver. Sie werden je Server einmal gefragt.</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Prüfungen ausführen</translation>
    </message>
    <message>
        <source>&amp;Do not run them</source>
        <translation>&amp;Nicht ausführen</translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message>
        <source>The file of audit events was damaged. It was kept as {0}, and a new one was begun.</source>
        <translation>Die Datei der Protokollereignisse war beschädigt. Sie liegt nun als {0} vor, eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer. Tell whoever looks after it.</source>
        <translation>Protokollereignisse lassen sich auf diesem Rechner nicht aufbewahren. Melden Sie es der Administration.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer.</source>
        <translation>Protokollereignisse lassen sich auf diesem Rechner nicht aufbewahren.</translation>
    </message>
    <message>
        <source>The repository {0} has not taken events since {1}. {2} The next try is at {3}.</source>
        <translation>Der Protokollspeicher {0} nimmt seit {1} keine Ereignisse an. {2} Nächster Versuch: {3}.</translation>
    </message>
    <message>
        <source>Nothing has been audited yet. Each request about a patient becomes an event.</source>
        <translation>Noch nichts protokolliert. Jede Anfrage zu einer Person wird ein Ereignis.</translation>
    </message>
    <message>
        <source>{0} delivered, {1} here, {2} refused by the repository.</source>
        <translation>{0} abgeliefert, {1} hier, {2} vom Protokollspeicher abgelehnt.</translation>
    </message>
    <message>
        <source>No audit repository is set for their server, so they stay on this computer.</source>
        <translation>Für ihren Server ist kein Protokollspeicher eingestellt, daher bleiben sie auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit events</source>
        <translation>Protokollereignisse</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>Das Ereignis als JSON</translation>
    </message>
    <message>
        <source>&amp;Deliver now</source>
        <translation>Jetzt ab&amp;liefern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time ({0})</source>
        <translation>Zeit ({0})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Das Ereignis</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>nicht erfasst</translation>
    </message>
</context>
<context>
    <name>BeforeMove</name>
    <message>
        <source>It is not known yet whether it was moved.</source>
        <translation>Ob er verschoben wurde, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Moving stopped: the appointment stays where it was.</source>
        <translation>Verschieben beendet: Der Termin bleibt, wo er war.</translation>
    </message>
    <message>
        <source>{0} The form and the free times are as they were.</source>
        <translation>{0} Formular und freie Termine sind wie zuvor.</translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Links eingeben, für wen und wann, dann auf „Suchen“ drücken ({0}).</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Verschoben.</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar: move with the arrow keys, then press Enter.</source>
        <translation>Wählen Sie im Kalender einen freien Termin: mit den Pfeiltasten hingehen, dann Enter.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Goes to the clinic with the booking</source>
        <translation>Geht mit der Buchung an die Einrichtung</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Stays as it is: {0}</source>
        <translation>Bleibt, wie er ist: {0}</translation>
    </message>
    <message>
        <source>Choose a patient on the left ({0}) to book this.</source>
        <translation>Zum Buchen links Patient/in wählen ({0}).</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Hierhin verschieben</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht…</translation>
    </message>
</context>
<context>
    <name>BookingRun</name>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Nachgesehen: Der Server zeigt es an.</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it does not stand. You can book again.</source>
        <translation>Nachgesehen: Der Server zeigt, dass es nicht gilt. Sie können erneut buchen.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>It may be booked or not. Look it up before you book again.</source>
        <translation>Es kann gebucht sein oder nicht. Sehen Sie nach, bevor Sie erneut buchen.</translation>
    </message>
    <message>
        <source>Tell the patient: {0}</source>
        <translation>Hinweis für Patient/in: {0}</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Der Server nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Not booked: the server refused</source>
        <translation>Nicht gebucht: vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The time is gone. Choose another one, or search again.</source>
        <translation>Der Termin ist vergeben. Wählen Sie einen anderen oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Nothing was booked. The time itself may still be free.</source>
        <translation>Es wurde nichts gebucht. Der Termin selbst kann noch frei sein.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server does not show the booking so far. It is looked up again by itself; do not book for this patient before that, or ask the clinic.</source>
        <translation>Die Antwort ging verloren, und der Server zeigt die Buchung bisher nicht. Es wird von selbst erneut nachgesehen; buchen Sie vorher nicht für diese Person, oder fragen Sie die Einrichtung.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>The time is gone.</source>
        <translation>Der Termin ist weg.</translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Asked for: {0}
Booked: {1}</source>
        <translation>Gewünscht: {0}
Gebucht: {1}</translation>
    </message>
    <message>
        <source>Tell the clinic, or cancel what was booked. Do not tell the patient the time asked for.</source>
        <translation>Melden Sie es der Einrichtung oder sagen Sie den gebuchten Termin ab. Nennen Sie nicht die gewünschte Zeit.</translation>
    </message>
    <message>
        <source>Booked, but not as asked</source>
        <translation>Gebucht, aber anders als gewünscht</translation>
    </message>
    <message>
        <source>You can press Book again.</source>
        <translation>Sie können erneut auf „Buchen“ drücken.</translation>
    </message>
</context>
<context>
    <name>BookingsPanel</name>
    <message>
        <source>What was asked for and what became of each</source>
        <translation>Was gewünscht war und was daraus wurde</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Look up all open ones</source>
        <translation>Alle offenen prüfen</translation>
    </message>
    <message>
        <source>Close by hand…</source>
        <translation>Von Hand schließen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>What is held, booked, moved or cancelled here is listed with what became of it.</source>
        <translation>Was hier reserviert, gebucht, verschoben oder abgesagt wird, steht hier mit dem Ergebnis.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Links eingeben, für wen und wann, dann auf „Suchen“ drücken ({0}).</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
    <message>
        <source>Times in {0}</source>
        <translation>Zeiten: {0}</translation>
    </message>
</context>
<context>
    <name>CalendarToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Previous day with free times</source>
        <translation>Voriger Tag mit freien Terminen</translation>
    </message>
    <message>
        <source>First free</source>
        <translation>Erster freier</translation>
    </message>
    <message>
        <source>Go to the first free time</source>
        <translation>Zum ersten freien Termin</translation>
    </message>
    <message>
        <source>Next day with free times</source>
        <translation>Nächster Tag mit freien Terminen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Drag it to another time, or click to see it in the list.</source>
        <translation>Auf eine andere Zeit ziehen oder klicken, um es in der Liste zu sehen.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel {0} appointments</source>
        <translation>{0} Termine absagen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Type to find a reason, or press Down</source>
        <translation>Tippen, um einen Grund zu finden, oder Pfeil nach unten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Goes to the clinic with the cancellation</source>
        <translation>Geht mit der Absage an die Einrichtung</translation>
    </message>
    <message>
        <source>No reason has these words.</source>
        <translation>Kein Grund enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Zuerst einen Grund wählen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a group: what is changed is changed for all {0} patients</source>
        <translation>eine Gruppe: was geändert wird, wird für alle {0} Patienten geändert</translation>
    </message>
    <message>
        <source>Old time: {0}</source>
        <translation>Bisher: {0}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgesagt…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Wird verschoben…</translation>
    </message>
    <message>
        <source>Changing the comment…</source>
        <translation>Kommentar wird geändert…</translation>
    </message>
    <message>
        <source>The server gave no reason (status {0}).</source>
        <translation>Der Server nannte keinen Grund (Status {0}).</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>It may be cancelled or not. Look it up before you try again.</source>
        <translation>Es kann abgesagt sein oder nicht. Sehen Sie nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>It may be moved or not: the old time or the new one counts. Look it up.</source>
        <translation>Es kann verschoben sein oder nicht: Die alte oder die neue Zeit gilt. Sehen Sie nach.</translation>
    </message>
    <message>
        <source>The comment may be changed or not. Look it up.</source>
        <translation>Der Kommentar kann geändert sein oder nicht. Sehen Sie nach.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Nachgesehen: Der Server zeigt es an.</translation>
    </message>
    <message>
        <source>Looked up: the server shows the appointment as it was. You can try again.</source>
        <translation>Nachgesehen: Der Server zeigt den Termin unverändert. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server shows the appointment as it was so far. It is looked up again by itself; do not try again before that.</source>
        <translation>Die Antwort ging verloren, und der Server zeigt den Termin bisher unverändert. Es wird von selbst erneut nachgesehen; versuchen Sie es vorher nicht noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar geändert</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht abgesagt</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Comment not changed</source>
        <translation>Kommentar nicht geändert</translation>
    </message>
    <message>
        <source>Not cancelled: the server refused</source>
        <translation>Nicht abgesagt: vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Not moved: the server refused</source>
        <translation>Nicht verschoben: vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Comment not changed: the server refused</source>
        <translation>Kommentar nicht geändert: vom Server abgelehnt</translation>
    </message>
    <message>
        <source>The old time stands as it was. Choose another one, or search again.</source>
        <translation>Die alte Zeit gilt wie zuvor. Wählen Sie eine andere oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The appointment stands as it was.</source>
        <translation>Der Termin gilt wie zuvor.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The chosen check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>Choose a check to see what it asks for.</source>
        <translation>Wählen Sie eine Prüfung, um zu sehen, was sie verlangt.</translation>
    </message>
    <message>
        <source>What a check is about is said in English, as in the profile and in reports.</source>
        <translation>Worum es bei einer Prüfung geht, steht auf Englisch da, wie im Profil und in Berichten.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Wo die Regel steht</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>ChecksDesk</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Not connected: connect first, then run the checks.</source>
        <translation>Nicht verbunden: Verbinden Sie sich zuerst und führen Sie die Prüfungen dann aus.</translation>
    </message>
    <message>
        <source>Stopping; what was booked is given back…</source>
        <translation>Wird angehalten; was gebucht wurde, wird zurückgegeben…</translation>
    </message>
    <message>
        <source>Checks of the server</source>
        <translation>Prüfungen des Servers</translation>
    </message>
    <message>
        <source>Looking at what the server offers…</source>
        <translation>Es wird nachgesehen, was der Server anbietet…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0} does not answer: {1}</source>
        <translation>{0} antwortet nicht: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Angehalten. {0}</translation>
    </message>
    <message>
        <source>Too little could be checked to say anything of the server: {0} of {1} {2}</source>
        <translation>Zu wenig konnte geprüft werden, um etwas über den Server zu sagen: {0} von {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s) could not be given back: {0}</source>
        <translation>
            <numerusform>%Ln Termin ließ sich nicht zurückgeben: {0}</numerusform>
            <numerusform>%Ln Termine ließen sich nicht zurückgeben: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks ({0} of {1})</source>
        <translation>Prüfungen ({0} von {1})</translation>
    </message>
    <message>
        <source>This message is not kept any more.</source>
        <translation>Diese Nachricht wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3}</source>
        <translation>{0}: {1} {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks of the server</source>
        <translation>Prüfungen des Servers</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alle ausführen</translation>
    </message>
    <message>
        <source>Run selected</source>
        <translation>Ausgewählte ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} von {2}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Delete removes</source>
        <translation>Alt+Hoch und Alt+Herunter ändern die Reihenfolge, Entf entfernt</translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Overlaps own appointment</source>
        <translation>Überschneidet eigenen Termin</translation>
    </message>
    <message>
        <source>Only {0} min for the way</source>
        <translation>Nur {0} min für den Weg</translation>
    </message>
    <message>
        <source>to: {0}</source>
        <translation>zu: {0}</translation>
    </message>
    <message>
        <source>from: {0}</source>
        <translation>von: {0}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close by hand</source>
        <translation>Von Hand schließen</translation>
    </message>
    <message>
        <source>Close it only when you know from the clinic whether it stands. After that the same can be sent again. How was it found out? No names, please: the note is kept.</source>
        <translation>Schließen Sie es nur, wenn Sie von der Einrichtung wissen, ob es gilt. Danach kann dasselbe erneut gesendet werden. Wie wurde es geklärt? Bitte keine Namen: Die Notiz bleibt.</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Wie es geklärt wurde</translation>
    </message>
    <message>
        <source>for example: phoned the clinic, it stands</source>
        <translation>etwa: Einrichtung angerufen, gilt</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Als geklärt schließen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Waiting for the answer to a booking, then closing…</source>
        <translation>Wartet auf die Antwort zu einer Buchung und schließt dann…</translation>
    </message>
    <message>
        <source>Slotdesk stays open. Look up the booking that is not certain.</source>
        <translation>Slotdesk bleibt offen. Sehen Sie die ungewisse Buchung nach.</translation>
    </message>
    <message>
        <source>Slotdesk stays open. What is not certain is being looked up.</source>
        <translation>Slotdesk bleibt offen. Was nicht sicher ist, wird nachgesehen.</translation>
    </message>
    <message>
        <source>A booking is not certain</source>
        <translation>Eine Buchung ist ungewiss</translation>
    </message>
    <message>
        <source>It is not known whether a booking stands. Look it up before you leave.</source>
        <translation>Es ist nicht bekannt, ob eine Buchung gilt. Sehen Sie nach, bevor Sie schließen.</translation>
    </message>
    <message>
        <source>If you close all the same, it is kept in the record of bookings and looked up at the next start.</source>
        <translation>Wenn Sie trotzdem schließen, bleibt sie im Buchungsverzeichnis und wird beim nächsten Start geprüft.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Nachsehen</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Folder of requests</source>
        <translation>Ordner mit Anfragen</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {0}</source>
        <translation>Der Ordner kann nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>Give the request a name, then keep it.</source>
        <translation>Geben Sie der Anfrage einen Namen, dann behalten Sie sie.</translation>
    </message>
    <message>
        <source>It names a patient: put {0} in the place, or keep it once more to write it down as it is.</source>
        <translation>Hier wird ein Patient genannt: Setzen Sie {0} an die Stelle, oder behalten Sie es noch einmal, um es so zu schreiben.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Give the request another name.</source>
        <translation>Die Datei wurde inzwischen geändert. Geben Sie der Anfrage einen anderen Namen.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}</source>
        <translation>Das kann nicht behalten werden: {0}</translation>
    </message>
    <message>
        <source>Kept as {0}.</source>
        <translation>Behalten als {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: {0}</source>
        <translation>Das kann nicht entfernt werden: {0}</translation>
    </message>
    <message>
        <source>{0} was taken away.</source>
        <translation>{0} wurde entfernt.</translation>
    </message>
    <message>
        <source>{0} was taken away. What stands in the editor can be kept again.</source>
        <translation>{0} wurde entfernt. Was im Editor steht, kann wieder behalten werden.</translation>
    </message>
</context>
<context>
    <name>CollectionPanel</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Neue Anfrage</translation>
    </message>
    <message>
        <source>Kept requests</source>
        <translation>Behaltene Anfragen</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Begin a new request, give it a name and keep it.</source>
        <translation>Hier ist noch nichts. Beginnen Sie eine neue Anfrage, geben Sie ihr einen Namen und behalten Sie sie.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} kann nicht gelesen werden: {1}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a patient, a date such as “next tue 14:00”, a server, a setting</source>
        <translation>Ein Befehl, ein Name, ein Datum wie „nächsten Di 14:00“, ein Server, eine Einstellung</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patientinnen und Patienten</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Bisher nichts gefunden</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Change the comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Nicht verbunden: Wählen Sie zuerst einen Server ({0}).</translation>
    </message>
    <message>
        <source>Search once in the form: the same search goes to both servers.</source>
        <translation>Suchen Sie einmal im Formular: Dieselbe Suche geht an beide Server.</translation>
    </message>
    <message>
        <source>Your last search goes to {0} and to the other server, without the patient. Practitioners and places are named as this server names them; another one may not know them.</source>
        <translation>Ihre letzte Suche geht an {0} und an den anderen Server, ohne den Patienten. Behandelnde und Orte heißen darin wie auf diesem Server; ein anderer kennt sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>That is no address of a server, as https://fhir.example.org/r4.</source>
        <translation>Das ist keine Adresse eines Servers, wie https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Connect to it once and agree to that first.</source>
        <translation>{0} ist nicht verschlüsselt. Verbinden Sie sich zuerst einmal damit und stimmen Sie dem zu.</translation>
    </message>
    <message>
        <source>Asking both servers…</source>
        <translation>Beide Server werden gefragt…</translation>
    </message>
    <message>
        <source>Compare two servers</source>
        <translation>Zwei Server vergleichen</translation>
    </message>
    <message>
        <source>Both gave the same candidates in the same shape.</source>
        <translation>Beide gaben dieselben freien Termine in derselben Form.</translation>
    </message>
    <message>
        <source>{0} alike, {1} different, {2} only here, {3} only there; {4} differences of shape.</source>
        <translation>{0} gleich, {1} verschieden, {2} nur hier, {3} nur dort; {4} Unterschiede in der Form.</translation>
    </message>
    <message>
        <source>{0}: {1} candidates in {2} s; total said: {3}; unreadable: {4}; rules broken: {5}.</source>
        <translation>{0}: {1} freie Termine in {2} s; genannte Gesamtzahl: {3}; unlesbar: {4}; verletzte Regeln: {5}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time ({0})</source>
        <translation>Zeit ({0})</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Freier Termin</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Nur {0}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>in {0} % of them</source>
        <translation>in {0} % davon</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two servers</source>
        <translation>Zwei Server vergleichen</translation>
    </message>
    <message>
        <source>The other server</source>
        <translation>Der andere Server</translation>
    </message>
    <message>
        <source>Address, such as https://fhir.example.org/r4 or localhost:8080/fhir</source>
        <translation>Adresse, etwa https://fhir.example.org/r4 oder localhost:8080/fhir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Welche Unterschiede</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>All differences ({0})</source>
        <translation>Alle Unterschiede ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
</context>
<context>
    <name>ComposerDesk</name>
    <message>
        <source>Not connected to a server.</source>
        <translation>Mit keinem Server verbunden.</translation>
    </message>
    <message>
        <source>Choose a message first, then edit it and send it again.</source>
        <translation>Wählen Sie zuerst eine Nachricht, dann bearbeiten und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>{0} wird gelesen …</translation>
    </message>
    <message>
        <source>{0} could not be read from the server: the request has no more of it than its id.</source>
        <translation>{0} konnte nicht vom Server gelesen werden: Die Anfrage enthält davon nur die Id.</translation>
    </message>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Nicht verbunden: Wählen Sie zuerst einen Server ({0}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Edited request</source>
        <translation>Bearbeitete Anfrage</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Edit and send</source>
        <translation>Bearbeiten und senden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>ComposerWords</name>
    <message>
        <source>Find free times ($find, ITI-115)</source>
        <translation>Freie Termine suchen ($find, ITI-115)</translation>
    </message>
    <message>
        <source>Hold a time ($hold, ITI-116)</source>
        <translation>Termin reservieren ($hold, ITI-116)</translation>
    </message>
    <message>
        <source>Book a time by reference ($book, ITI-117)</source>
        <translation>Termin nach Referenz buchen ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Book a time by resource ($book, ITI-117)</source>
        <translation>Termin als Ressource buchen ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Change an appointment ($book, ITI-117)</source>
        <translation>Termin ändern ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Cancel an appointment, or release a hold ($book, ITI-117)</source>
        <translation>Termin absagen oder Reservierung freigeben ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Find appointments by GET (ITI-118)</source>
        <translation>Termine suchen mit GET (ITI-118)</translation>
    </message>
    <message>
        <source>Find appointments by POST (ITI-118)</source>
        <translation>Termine suchen mit POST (ITI-118)</translation>
    </message>
    <message>
        <source>Look up patients (ITI-78)</source>
        <translation>Patienten suchen (ITI-78)</translation>
    </message>
    <message>
        <source>Read the CapabilityStatement</source>
        <translation>CapabilityStatement lesen</translation>
    </message>
    <message>
        <source>{0} is no method of HTTP.</source>
        <translation>{0} ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>This is no URL: it is empty or has a space in it.</source>
        <translation>Das ist keine URL: Sie ist leer oder enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>The header {0} can&apos;t be written so.</source>
        <translation>Die Kopfzeile {0} kann so nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Slotdesk writes the header {0} itself: take it out.</source>
        <translation>Slotdesk schreibt die Kopfzeile {0} selbst: Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>The variable {0} has no value: give it one on the left.</source>
        <translation>Die Variable {0} hat keinen Wert: Geben Sie ihr links einen.</translation>
    </message>
    <message>
        <source>Broken syntax: {0}</source>
        <translation>Fehlerhafte Syntax: {0}</translation>
    </message>
    <message>
        <source>It can&apos;t be turned into the other format: {0}</source>
        <translation>Das lässt sich nicht in das andere Format umwandeln: {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>not a parameter of this request</source>
        <translation>kein Parameter dieser Anfrage</translation>
    </message>
    <message>
        <source>needed by the profile</source>
        <translation>vom Profil verlangt</translation>
    </message>
    <message>
        <source>allowed only once</source>
        <translation>nur einmal erlaubt</translation>
    </message>
    <message>
        <source>a time with its offset, as 2026-08-03T08:00:00+02:00</source>
        <translation>eine Zeit mit Zeitzonenversatz, wie 2026-08-03T08:00:00+02:00</translation>
    </message>
    <message>
        <source>a code as system|code</source>
        <translation>ein Code als system|code</translation>
    </message>
    <message>
        <source>a reference as Type/id, or system|value</source>
        <translation>eine Referenz als Type/id oder system|value</translation>
    </message>
    <message>
        <source>an identifier as system|value</source>
        <translation>eine Kennung als system|value</translation>
    </message>
    <message>
        <source>days and times, as mon wed 08:00 13:30</source>
        <translation>Tage und Zeiten, wie mon wed 08:00 13:30</translation>
    </message>
    <message>
        <source>a resource in JSON, or Patient/id</source>
        <translation>eine Ressource in JSON oder Patient/id</translation>
    </message>
    <message>
        <source>Appointment/id, which is read from the server, or a resource in JSON</source>
        <translation>Appointment/id, das vom Server gelesen wird, oder eine Ressource in JSON</translation>
    </message>
    <message>
        <source>This asks the server to hold a time. Send it?</source>
        <translation>Das bittet den Server, einen Termin zu reservieren. Senden?</translation>
    </message>
    <message>
        <source>This asks the server to book an appointment. Send it?</source>
        <translation>Das bittet den Server, einen Termin zu buchen. Senden?</translation>
    </message>
    <message>
        <source>This asks the server to cancel an appointment. Send it?</source>
        <translation>Das bittet den Server, einen Termin abzusagen. Senden?</translation>
    </message>
    <message>
        <source>This asks the server to change an appointment. Send it?</source>
        <translation>Das bittet den Server, einen Termin zu ändern. Senden?</translation>
    </message>
    <message>
        <source>It is not known whether it was done. It is looked up by itself: see Bookings ({0}) before you send it again.</source>
        <translation>Es ist nicht bekannt, ob es getan wurde. Es wird von selbst nachgesehen: Schauen Sie unter Buchungen ({0}), bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>Answered with HTTP status {0}.</source>
        <translation>Beantwortet mit HTTP-Status {0}.</translation>
    </message>
    <message>
        <source>{0} It was done, and is in the record of bookings.</source>
        <translation>{0} Es ist geschehen und steht im Verzeichnis der Buchungen.</translation>
    </message>
    <message>
        <source>{0} The server refused it; nothing was changed.</source>
        <translation>{0} Der Server hat es abgelehnt; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Zuerst im Kalender auf einen Termin gehen oder einen Termin auswählen.</translation>
    </message>
    <message>
        <source>&amp;Show these times…</source>
        <translation>Diese Termine &amp;zeigen…</translation>
    </message>
    <message>
        <source>&amp;Book this time…</source>
        <translation>Diesen Termin &amp;buchen…</translation>
    </message>
    <message>
        <source>&amp;Move to this time</source>
        <translation>Auf diesen Termin &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Move to this time…</source>
        <translation>Auf diesen Termin &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>Diesen Termin &amp;reservieren</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy with the patient&apos;s data</source>
        <translation>Mit den Daten der Person kopieren</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers and addresses of patients go to the clipboard, where other programs can read them. Tokens and cookies stay out.</source>
        <translation>Namen, Geburtsdaten, Nummern und Adressen von Patienten kommen in die Zwischenablage, wo andere Programme sie lesen können. Tokens und Cookies bleiben draußen.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>raw HTTP</source>
        <translation>rohes HTTP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Nicht kopieren</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Ano&amp;ther server…</source>
        <translation>Anderer Ser&amp;ver…</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>&amp;Im Browser anmelden</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, this window goes on.</source>
        <translation>Ihr Browser öffnet sich. Sobald Sie angemeldet sind, geht es in diesem Fenster weiter.</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Anmelden bei {0}</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser, then come back here.</source>
        <translation>Melden Sie sich auf der Seite an, die sich in Ihrem Browser geöffnet hat, und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>Locked for {0}</source>
        <translation>Gesperrt. Angemeldet ist {0}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Nothing is lost, and what is on its way goes on. Sign in again to see the window; somebody else who signs in finds an empty form.</source>
        <translation>Nichts geht verloren, und was unterwegs ist, läuft weiter. Melden Sie sich wieder an, um das Fenster zu sehen; wer sich sonst anmeldet, findet ein leeres Formular.</translation>
    </message>
    <message>
        <source>Nothing is lost. This hides patients from anyone who passes by; it keeps nobody out, since this server does not know who you are.</source>
        <translation>Nichts geht verloren. Dies verbirgt die Daten vor allen, die vorbeigehen; es sperrt niemanden aus, da dieser Server nicht weiß, wer Sie sind.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Sho&amp;w the window</source>
        <translation>Fenster &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>CursorView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing is free on what is shown: nothing was chosen.</source>
        <translation>In dem, was angezeigt wird, ist nichts frei: Es wurde nichts ausgewählt.</translation>
    </message>
</context>
<context>
    <name>DateForms</name>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>JJJJ</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>übermorgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>day|days</source>
        <translation>tag|tage|tagen</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <translation>woche|wochen</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>monat|monate|monaten</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nächste|nächsten|nächster|nächstes|kommende|kommenden|kommender</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am|den</translation>
    </message>
    <message>
        <source>at</source>
        <translation>um</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>A date, or words such as tomorrow, next tue, in 6 weeks</source>
        <translation>Ein Datum oder Wörter wie morgen, nächsten Di, in 6 Wochen</translation>
    </message>
    <message>
        <source>Calendar for {0}</source>
        <translation>Kalender für {0}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Herunter</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Differences between messages {0} and {1}</source>
        <translation>Unterschiede zwischen Nachricht {0} und {1}</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>Welche Nachricht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>How to show them</source>
        <translation>Wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>&amp;Headers too</source>
        <translation>Auch &amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>{0} lines taken out, {1} lines added</source>
        <translation>{0} Zeilen entfallen, {1} Zeilen dazugekommen</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message>
        <source>The earlier message</source>
        <translation>Die frühere Nachricht</translation>
    </message>
    <message>
        <source>The later message</source>
        <translation>Die spätere Nachricht</translation>
    </message>
    <message>
        <source>Both messages</source>
        <translation>Beide Nachrichten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message>
        <source>From the patient&apos;s appointments</source>
        <translation>Aus den Terminen der Patientin oder des Patienten</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>The filter hides all that was found.</source>
        <translation>Der Filter verbirgt alles Gefundene.</translation>
    </message>
    <message>
        <source>These days are past. They were not searched.</source>
        <translation>Diese Tage sind vorbei. Sie wurden nicht durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln free time(s)</source>
        <translation>
            <numerusform>{0} von %Ln frei</numerusform>
            <numerusform>{0} von %Ln frei</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} in view</source>
        <translation>{0}, {1} im Bild</translation>
    </message>
    <message>
        <source>{0} in view</source>
        <translation>{0} im Bild</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on this day.</source>
        <translation>
            <numerusform>Der Filter verbirgt an diesem Tag %Ln freien Termin.</numerusform>
            <numerusform>Der Filter verbirgt an diesem Tag %Ln freie Termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on these days.</source>
        <translation>
            <numerusform>Der Filter verbirgt an diesen Tagen %Ln freien Termin.</numerusform>
            <numerusform>Der Filter verbirgt an diesen Tagen %Ln freie Termine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing free on the days that were searched.</source>
        <translation>An den durchsuchten Tagen ist nichts frei.</translation>
    </message>
    <message>
        <source>Nothing free on this day.</source>
        <translation>An diesem Tag ist nichts frei.</translation>
    </message>
    <message>
        <source>Nothing free on these days.</source>
        <translation>An diesen Tagen ist nichts frei.</translation>
    </message>
    <message>
        <source>Show all: {0}</source>
        <translation>Alles zeigen: {0}</translation>
    </message>
    <message>
        <source>Not searched: the search covers {0}.</source>
        <translation>Nicht gesucht: Die Suche umfasst {0}.</translation>
    </message>
    <message>
        <source>Next free: {0} ({1})</source>
        <translation>Nächster freier Tag: {0} ({1})</translation>
    </message>
    <message>
        <source>Last free before: {0} ({1})</source>
        <translation>Letzter freier Tag davor: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message>
        <source>Loading the appointments of {0}…</source>
        <translation>Termine von {0} werden geladen…</translation>
    </message>
    <message>
        <source>This was booked on {0}. Connect to that server to cancel it.</source>
        <translation>Das wurde auf {0} gebucht. Zum Absagen mit diesem Server verbinden.</translation>
    </message>
    <message>
        <source>Appointments ({0})</source>
        <translation>Termine ({0})</translation>
    </message>
    <message>
        <source>The appointments of {0} could not be loaded. {1}</source>
        <translation>Die Termine von {0} konnten nicht geladen werden. {1}</translation>
    </message>
    <message>
        <source>May be out of date: {0}</source>
        <translation>Vielleicht veraltet: {0}</translation>
    </message>
    <message>
        <source>Appointments (?)</source>
        <translation>Termine (?)</translation>
    </message>
    <message>
        <source>{0} is not on file at the server yet and has no appointments there.</source>
        <translation>{0} ist auf dem Server noch nicht erfasst und hat dort keine Termine.</translation>
    </message>
    <message>
        <source>{0}: {1} ahead</source>
        <translation>{0}: {1} anstehend</translation>
    </message>
    <message>
        <source>No appointments from today on: {0}</source>
        <translation>Keine Termine ab heute: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the past</source>
        <translation>
            <numerusform>%n vergangener</numerusform>
            <numerusform>%n vergangene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is/are not shown</source>
        <translation>
            <numerusform>%n war nicht lesbar und fehlt hier</numerusform>
            <numerusform>%n waren nicht lesbar und fehlen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Links Patient/in wählen, um die Termine zu sehen.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} von {1} erledigt.</translation>
    </message>
    <message>
        <source>What became of the others stands on the right.</source>
        <translation>Was aus den anderen wurde, steht rechts.</translation>
    </message>
</context>
<context>
    <name>ExistingModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>dort {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Appointments of the patient</source>
        <translation>Termine der gewählten Person</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Auch vergangene</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Absagen…</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Links Patient/in wählen, um die Termine zu sehen.</translation>
    </message>
    <message>
        <source>Select an appointment in the list first.</source>
        <translation>Zuerst einen Termin in der Liste auswählen.</translation>
    </message>
    <message>
        <source>Select one appointment alone for that.</source>
        <translation>Dafür einen einzigen Termin auswählen.</translation>
    </message>
    <message>
        <source>What is selected can&apos;t be changed: it does not stand any more.</source>
        <translation>Was ausgewählt ist, lässt sich nicht ändern: der Termin besteht nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>Servers to export</source>
        <translation>Zu exportierende Server</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file tells how to reach these servers. Tokens, passphrases and sign-ins stay on this computer; so does your agreement to talk to a server without encryption.</source>
        <translation>Die Datei sagt, wie diese Server zu erreichen sind. Token, Passphrasen und Anmeldungen bleiben auf diesem Computer, ebenso Ihr Einverständnis, mit einem Server unverschlüsselt zu sprechen.</translation>
    </message>
    <message>
        <source>Files of this computer are left out and have to be chosen on the other: {0}.</source>
        <translation>Dateien dieses Computers fehlen und müssen auf dem anderen gewählt werden: {0}.</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Several times</source>
        <translation>Mehrmals</translation>
    </message>
    <message>
        <source>Until turned off</source>
        <translation>Bis zum Ausschalten</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fehler</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ür</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Wie oft</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file: {0}</source>
        <translation>Datei wählen: {0}</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Space: show or hide.  Enter or double click: only this one.</source>
        <translation>Leertaste: zeigen oder verbergen.  Enter oder Doppelklick: nur dies.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Morning, before 12</source>
        <translation>Vormittag, vor 12</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 17</source>
        <translation>Nachmittag, 12 bis 17</translation>
    </message>
    <message>
        <source>Evening, from 17</source>
        <translation>Abend, ab 17</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>Dauer unbekannt</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} von {1} gezeigt</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in messages</source>
        <translation>In Nachrichten suchen</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in allen</translation>
    </message>
    <message>
        <source>Go on in the other messages of the list</source>
        <translation>In den anderen Nachrichten der Liste weitersuchen</translation>
    </message>
    <message>
        <source>Find in all messages of the list</source>
        <translation>In allen Nachrichten der Liste suchen</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Vorige Stelle suchen</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Nächste Stelle suchen</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Fachrichtung</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>This server&apos;s CapabilityStatement does not list $find on Appointment: it may refuse.</source>
        <translation>Das CapabilityStatement dieses Servers nennt $find für Appointment nicht: Er kann ablehnen.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{0}: pick one of the matches, or empty the line</source>
        <translation>{0}: einen Treffer wählen oder die Zeile leeren</translation>
    </message>
    <message>
        <source>system|code</source>
        <translation>System|Code</translation>
    </message>
    <message>
        <source>Location/id or its address</source>
        <translation>Location/id oder Adresse</translation>
    </message>
    <message>
        <source>Coverage/id or system|value</source>
        <translation>Coverage/id oder System|Wert</translation>
    </message>
    <message>
        <source>This server offers no list of reasons (its CapabilityStatement lists no ValueSet/$expand).</source>
        <translation>Dieser Server bietet keine Liste von Gründen (sein CapabilityStatement nennt kein ValueSet/$expand).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Bis: Dieser Zeitraum ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient/in</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>Specialt&amp;y</source>
        <translation>Fachricht&amp;ung</translation>
    </message>
    <message>
        <source>Prac&amp;titioner</source>
        <translation>Behan&amp;dler/in</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Stand&amp;ort</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Beanstandungen</translation>
    </message>
</context>
<context>
    <name>FirstServer</name>
    <message>
        <source>Use the practice server</source>
        <translation>Übungsserver verwenden</translation>
    </message>
    <message>
        <source>Choose a server… ({0})</source>
        <translation>Server wählen… ({0})</translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation>Noch kein Server gewählt.</translation>
    </message>
    <message>
        <source>The practice server runs on this computer: an invented clinic group to try everything out with. Nothing booked there is real.</source>
        <translation>Der Übungsserver läuft auf diesem Rechner: ein erfundener Klinikverbund, an dem sich alles ausprobieren lässt. Nichts, was dort gebucht wird, ist echt.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Smaller hours</source>
        <translation>Stunden niedriger</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Stunden höher</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Another {0}</source>
        <translation>Weiterer Wert für {0}</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein weiterer Wert</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>Anfrage &amp;erstellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Wait for the booking to end before changing the server.</source>
        <translation>Warten Sie das Ende der Buchung ab, bevor Sie den Server wechseln.</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Verbindet mit {0}…</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar first.</source>
        <translation>Wählen Sie zuerst einen freien Termin im Kalender.</translation>
    </message>
    <message>
        <source>Connected. Enter who and when, then press Find.</source>
        <translation>Verbunden. Eingeben, für wen und wann, dann „Suchen“.</translation>
    </message>
    <message>
        <source>Connect again, or choose another server ({0}).</source>
        <translation>Verbinden Sie sich erneut oder wählen Sie einen anderen Server ({0}).</translation>
    </message>
    <message>
        <source>Not connected yet. Press Find again in a moment, or choose a server ({0}).</source>
        <translation>Noch nicht verbunden. Drücken Sie gleich noch einmal auf „Suchen“ oder wählen Sie einen Server ({0}).</translation>
    </message>
    <message>
        <source>Connecting, then searching…</source>
        <translation>Verbindet und sucht dann…</translation>
    </message>
    <message>
        <source>The patient has changed. Press Find to see times for them.</source>
        <translation>Die gewählte Person hat sich geändert. „Suchen“ zeigt Termine für sie.</translation>
    </message>
</context>
<context>
    <name>GoneTimes</name>
    <message>
        <source>This time has gone</source>
        <translation>Dieser Termin ist vergeben</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Es wurde nichts gebucht.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose another one, or search again.</source>
        <translation>Es wurde nichts gebucht. Wählen Sie einen anderen oder suchen Sie erneut.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>Nearest to it:</source>
        <translation>Am nächsten daran:</translation>
    </message>
</context>
<context>
    <name>HeaderModel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
</context>
<context>
    <name>HoldDesk</name>
    <message>
        <source>The time could not be released. It is held until the server ends it.</source>
        <translation>Der Termin ließ sich nicht freigeben. Er bleibt reserviert, bis der Server das beendet.</translation>
    </message>
    <message>
        <source>The time could not be released. It is held until {0}.</source>
        <translation>Der Termin ließ sich nicht freigeben. Er bleibt bis {0} reserviert.</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Erneut reservieren</translation>
    </message>
    <message>
        <source>Hold ({0})</source>
        <translation>Reservieren ({0})</translation>
    </message>
    <message>
        <source>This server does not offer to hold times (its CapabilityStatement lists no $hold).</source>
        <translation>Dieser Server bietet kein Reservieren an (sein CapabilityStatement nennt kein $hold).</translation>
    </message>
    <message>
        <source>Holding the time…</source>
        <translation>Der Termin wird reserviert…</translation>
    </message>
    <message>
        <source>The hold has run out. The time may still be free.</source>
        <translation>Reservierung abgelaufen. Vielleicht noch frei.</translation>
    </message>
    <message>
        <source>Not held. The server says: {0}</source>
        <translation>Nicht reserviert. Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>Not held.</source>
        <translation>Nicht reserviert.</translation>
    </message>
    <message>
        <source>Not held. {0}</source>
        <translation>Nicht reserviert. {0}</translation>
    </message>
    <message>
        <source>Held for you. The server says: {0}</source>
        <translation>Für Sie reserviert. Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>Held for you. The server did not say for how long.</source>
        <translation>Für Sie reserviert. Der Server sagte nicht, wie lange.</translation>
    </message>
    <message>
        <source>The hold ends in {0}: book now, or it is free for others.</source>
        <translation>Reservierung endet in {0}: jetzt buchen, sonst ist der Termin für andere frei.</translation>
    </message>
    <message>
        <source>Held for you: {0} left, until {1}</source>
        <translation>Für Sie reserviert: noch {0}, bis {1}</translation>
    </message>
    <message>
        <source>By your setting the hold has run out; the server did not say. Book now, or release it.</source>
        <translation>Nach Ihrer Einstellung ist die Reservierung abgelaufen; der Server sagte nichts. Jetzt buchen oder freigeben.</translation>
    </message>
    <message>
        <source>By your setting the hold ends in {0}: book now. The server did not say.</source>
        <translation>Nach Ihrer Einstellung endet die Reservierung in {0}: jetzt buchen. Der Server sagte nichts.</translation>
    </message>
    <message>
        <source>Held for you: about {0} left, until {1} by your setting. The server did not say.</source>
        <translation>Für Sie reserviert: noch etwa {0}, bis {1} nach Ihrer Einstellung. Der Server sagte nichts.</translation>
    </message>
    <message>
        <source>The answer to the hold was lost; looked up: the server shows the time as held.</source>
        <translation>Die Antwort zur Reservierung ging verloren; nachgesehen: Der Server zeigt den Termin als reserviert.</translation>
    </message>
    <message>
        <source>The answer to the hold was lost, and the server does not show one. It may be held all the same: if booking is refused, try again when the hold has run out.</source>
        <translation>Die Antwort zur Reservierung ging verloren, und der Server zeigt keine. Der Termin kann trotzdem reserviert sein: Wird die Buchung abgelehnt, versuchen Sie es nach Ablauf erneut.</translation>
    </message>
</context>
<context>
    <name>ItemLink</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Zuerst im Kalender auf einen Termin gehen oder einen Termin auswählen.</translation>
    </message>
    <message>
        <source>It is one of the patient&apos;s appointments, selected in their list.</source>
        <translation>Es ist einer der Termine der Person, in deren Liste ausgewählt.</translation>
    </message>
    <message>
        <source>This is not in the calendar: put the cursor within an appointment that it shows.</source>
        <translation>Das steht nicht im Kalender: in einen Termin gehen, den er zeigt.</translation>
    </message>
    <message>
        <source>Looking for it in the messages…</source>
        <translation>Wird in den Nachrichten gesucht…</translation>
    </message>
    <message>
        <source>The message that it came in is not kept any more. Ask the server again.</source>
        <translation>Die Nachricht, in der es kam, ist nicht mehr da. Den Server noch einmal fragen.</translation>
    </message>
    <message>
        <source>Its entry in answer {0}.</source>
        <translation>Sein Eintrag in Antwort {0}.</translation>
    </message>
</context>
<context>
    <name>JournalDesk</name>
    <message>
        <source>Bookings ({0} open)</source>
        <translation>Buchungen ({0} offen)</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Not connected: connect first, then look it up.</source>
        <translation>Nicht verbunden: erst verbinden, dann nachsehen.</translation>
    </message>
    <message>
        <source>This was sent to {0}. Connect to that server to look it up.</source>
        <translation>Das wurde an {0} gesendet. Verbinden Sie sich dorthin, um nachzusehen.</translation>
    </message>
    <message>
        <source>It is being sent at this moment. Wait for the answer.</source>
        <translation>Es wird gerade gesendet. Warten Sie die Antwort ab.</translation>
    </message>
    <message>
        <source>Export the record of bookings</source>
        <translation>Buchungsverzeichnis exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Das Speichern ging nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>Closed by hand. The same can be sent again.</source>
        <translation>Von Hand geschlossen. Dasselbe kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Es wird geprüft, was daraus wurde…</translation>
    </message>
    <message>
        <source>Looked up: {0} stand, {1} do not, {2} are still not certain.</source>
        <translation>Nachgesehen: {0} gelten, {1} nicht, {2} sind noch ungewiss.</translation>
    </message>
    <message>
        <source>{0} asked for; what became of each is known.</source>
        <translation>{0} gewünscht; von allen ist das Ergebnis bekannt.</translation>
    </message>
    <message>
        <source>{0} asked for; {1} of them not certain yet.</source>
        <translation>{0} gewünscht; davon {1} noch nicht sicher.</translation>
    </message>
</context>
<context>
    <name>LabDesk</name>
    <message>
        <source>The practice server did not do it: {0}</source>
        <translation>Der Übungsserver hat es nicht getan: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Practice lab: {0}, and %Ln more</source>
        <translation>
            <numerusform>Übungslabor: {0} und %Ln weiteres</numerusform>
            <numerusform>Übungslabor: {0} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice lab: {0}</source>
        <translation>Übungslabor: {0}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Practice lab</source>
        <translation>Übungslabor</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>Eingeschaltete Fehler</translation>
    </message>
    <message>
        <source>T&amp;urn off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>Alles a&amp;usschalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) met a fault so far.</source>
        <translation>
            <numerusform>Bisher traf %Ln Anfrage auf einen Fehler.</numerusform>
            <numerusform>Bisher trafen %Ln Anfragen auf einen Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the practice server fail, or break a rule of the profile, and see what happens. It counts from the next request on; the window can be used meanwhile.</source>
        <translation>Lassen Sie den Übungsserver ausfallen oder eine Regel des Profils verletzen und sehen Sie, was geschieht. Es gilt ab der nächsten Anfrage; das Fenster bleibt dabei benutzbar.</translation>
    </message>
    <message>
        <source>No fault is on.</source>
        <translation>Kein Fehler ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Rules that it &amp;breaks</source>
        <translation>Regeln, die er &amp;bricht</translation>
    </message>
</context>
<context>
    <name>LabStrip</name>
    <message>
        <source>Practice lab…</source>
        <translation>Übungslabor…</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Alles ausschalten</translation>
    </message>
</context>
<context>
    <name>LackingNotes</name>
    <message>
        <source>{0}/id or system|value</source>
        <translation>{0}/id oder System|Wert</translation>
    </message>
    <message>
        <source>This server offers no search here (its CapabilityStatement lists none for {0}).</source>
        <translation>Dieser Server bietet hier keine Suche (sein CapabilityStatement nennt keine für {0}).</translation>
    </message>
    <message>
        <source>No search here either.</source>
        <translation>Auch hier keine Suche.</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Slotdesk speaks {0} once it has started again. Start it again now?</source>
        <translation>Slotdesk spricht {0}, sobald es neu gestartet ist. Jetzt neu starten?</translation>
    </message>
    <message>
        <source>Search, views and servers stay as they are. The patient has to be chosen again. What is being booked is waited for, what is held is released.</source>
        <translation>Suche, Ansichten und Server bleiben, wie sie sind. Patient/in ist neu zu wählen. Was gerade gebucht wird, wird abgewartet; was reserviert ist, wird freigegeben.</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
</context>
<context>
    <name>LeftOpenWords</name>
    <message>
        <source>Slotdesk ended before it was known what became of this:</source>
        <translation>Slotdesk wurde beendet, bevor bekannt war, was daraus wurde:</translation>
    </message>
    <message>
        <source>It is looked up as soon as its server answers. Do not send it again before that.</source>
        <translation>Es wird geprüft, sobald der Server antwortet. Senden Sie es vorher nicht noch einmal.</translation>
    </message>
    <message>
        <source>Looked up what was open when Slotdesk ended:</source>
        <translation>Nachgesehen, was beim Ende von Slotdesk offen war:</translation>
    </message>
    <message>
        <source>Hold: {0}</source>
        <translation>Reservierung: {0}</translation>
    </message>
    <message>
        <source>Booking: {0}</source>
        <translation>Buchung: {0}</translation>
    </message>
    <message>
        <source>Move: {0}</source>
        <translation>Verschiebung: {0}</translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation>Kommentar: {0}</translation>
    </message>
    <message>
        <source>Cancellation: {0}</source>
        <translation>Absage: {0}</translation>
    </message>
    <message>
        <source>Release of a hold: {0}</source>
        <translation>Freigabe: {0}</translation>
    </message>
    <message>
        <source>{0} in all: see Bookings.</source>
        <translation>{0} insgesamt: siehe Buchungen.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of free times</source>
        <translation>Liste freier Termine</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
</context>
<context>
    <name>LockedNote</name>
    <message>
        <source>Set up by your administrator. It can&apos;t be changed here; token and passphrases are your own.</source>
        <translation>Von Ihrer Administration eingerichtet. Hier nicht zu ändern; Token und Passphrasen sind Ihre eigenen.</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Clear {0}</source>
        <translation>{0} leeren</translation>
    </message>
    <message>
        <source>Matches for {0}</source>
        <translation>Treffer für {0}</translation>
    </message>
    <message>
        <source>Typing in {0}</source>
        <translation>Tippen in {0}</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Nichts gefunden für „{0}“</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation>Server: {0}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Search these days ({0})</source>
        <translation>Diese Tage suchen ({0})</translation>
    </message>
</context>
<context>
    <name>MessageExits</name>
    <message>
        <source>There are no messages to save.</source>
        <translation>Es gibt keine Nachrichten zum Sichern.</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-Archiv (*.har)</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>{0} wird geöffnet …</translation>
    </message>
    <message>
        <source>{0} is no HAR file that can be read.</source>
        <translation>{0} ist keine HAR-Datei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) opened from {0}. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln Nachricht aus {0} geöffnet. Nichts wurde gesendet.</numerusform>
            <numerusform>%Ln Nachrichten aus {0} geöffnet. Nichts wurde gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save messages as HAR</source>
        <translation>Nachrichten als HAR speichern</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Zuerst eine Nachricht auswählen.</translation>
    </message>
    <message>
        <source>Copied with the patient&apos;s data, without tokens and cookies.</source>
        <translation>Mit den Daten der Person kopiert, ohne Tokens und Cookies.</translation>
    </message>
    <message>
        <source>Copied, without the patient&apos;s data, tokens and cookies.</source>
        <translation>Kopiert, ohne Daten der Person, Tokens und Cookies.</translation>
    </message>
    <message>
        <source>Saving messages…</source>
        <translation>Nachrichten werden gesichert…</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Als {0} gesichert.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Es konnte nicht geschrieben werden. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Nothing was sent yet. Whatever Slotdesk sends is listed here.</source>
        <translation>Noch nichts wurde gesendet. Was Slotdesk sendet, steht dann hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} exchanges</source>
        <translation>{0} von {1} Nachrichten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: address, status, cause, id</source>
        <translation>Filter: Adresse, Status, Anlass, Kennung</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>Transactions to list</source>
        <translation>Transaktionen in der Liste</translation>
    </message>
    <message>
        <source>Status to list</source>
        <translation>Status in der Liste</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
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
        <source>Time ({0})</source>
        <translation>Zeit ({0})</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message>
        <source>From the start again</source>
        <translation>Wieder von vorn</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Wieder von hinten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln Zeile eingeklappt</numerusform>
            <numerusform>%Ln Zeilen eingeklappt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTreeModel</name>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>This is no FHIR that can be shown in the other format. As it came:</source>
        <translation>Das ist kein FHIR, das im anderen Format gezeigt werden kann. So kam es:</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>ohne Inhalt</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>the body is not kept any more</source>
        <translation>der Inhalt ist nicht mehr da</translation>
    </message>
    <message>
        <source>kept in part only</source>
        <translation>nur zum Teil aufgehoben</translation>
    </message>
    <message>
        <source>{0}, laid out</source>
        <translation>{0}, gegliedert</translation>
    </message>
    <message>
        <source>{0}, as it was on the wire</source>
        <translation>{0}, wie übertragen</translation>
    </message>
    <message>
        <source>{0}, as a tree</source>
        <translation>{0}, als Baum</translation>
    </message>
    <message>
        <source>{0}, headers</source>
        <translation>{0}, Kopfzeilen</translation>
    </message>
    <message>
        <source>{0}, format</source>
        <translation>{0}, Format</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
</context>
<context>
    <name>MessagesDesk</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Select two messages, or one that has an earlier one of its kind.</source>
        <translation>Zwei Nachrichten auswählen, oder eine, vor der es eine gleicher Art gibt.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ModeButtons</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Einen Tag zeigen</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Show Monday to Friday</source>
        <translation>Montag bis Freitag zeigen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Die ganze Woche zeigen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Show a month with counts</source>
        <translation>Einen Monat mit Zahlen zeigen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Eine Liste zeigen</translation>
    </message>
    <message>
        <source>Choose how many days are shown</source>
        <translation>Wählen, wie viele Tage zu sehen sind</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Gezeigt: {0}</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>Mo–Fr</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>own appointments: {0}</source>
        <translation>eigene Termine: {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>ab {0}</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Postcode or town</source>
        <translation>PLZ oder Ort</translation>
    </message>
    <message>
        <source>Address holds</source>
        <translation>Adresse enthält</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Überweisungsnummer</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation>Bevorzugte Tage</translation>
    </message>
    <message>
        <source>Morn&amp;ing</source>
        <translation>&amp;Früh</translation>
    </message>
    <message>
        <source>A&amp;fternoon</source>
        <translation>Na&amp;chm.</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Bevorzugte Tageszeit</translation>
    </message>
    <message>
        <source>Preferred times of day</source>
        <translation>Bevorzugte Uhrzeiten</translation>
    </message>
    <message>
        <source>9:00, 14:30 (in place of parts)</source>
        <translation>9:00, 14:30 (statt Tageszeit)</translation>
    </message>
    <message>
        <source>Results per page</source>
        <translation>Ergebnisse je Seite</translation>
    </message>
    <message>
        <source>More ({0} in use)</source>
        <translation>Mehr ({0} genutzt)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MoveDrag</name>
    <message>
        <source>Nothing is free on {0}. Drop it on a free time, or Esc.</source>
        <translation>{0} ist nichts frei. Auf einen freien Termin ziehen oder Esc.</translation>
    </message>
    <message>
        <source>Nothing is free on {0}. Nearest on that day: {1}, Enter chooses it.</source>
        <translation>{0} ist nichts frei. Am nächsten an diesem Tag: {1}, Enter wählt es.</translation>
    </message>
    <message>
        <source>Let go here: it stays where it is</source>
        <translation>Hier loslassen: bleibt, wo es ist</translation>
    </message>
    <message>
        <source>{0} · looking for free times…</source>
        <translation>{0} · sucht freie Termine…</translation>
    </message>
    <message>
        <source>{0} · nothing free</source>
        <translation>{0} · nichts frei</translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>Moving an appointment</source>
        <translation>Ein Termin wird verschoben</translation>
    </message>
    <message>
        <source>Choose its new time in the calendar. The old one stands until the new one is confirmed.</source>
        <translation>Wählen Sie die neue Zeit im Kalender. Die alte gilt, bis die neue bestätigt ist.</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Nicht verschieben</translation>
    </message>
</context>
<context>
    <name>NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Neue Patientin, neuer Patient</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht erfragt</translation>
    </message>
    <message>
        <source>Number, or system|value</source>
        <translation>Nummer oder System|Wert</translation>
    </message>
    <message>
        <source>Looking into the directory…</source>
        <translation>Sieht im Verzeichnis nach…</translation>
    </message>
    <message>
        <source>Whether this patient is on file could not be checked. {0}</source>
        <translation>Ob diese Person schon erfasst ist, ließ sich nicht prüfen. {0}</translation>
    </message>
    <message>
        <source>Use the &amp;new patient all the same</source>
        <translation>Trotzdem &amp;neu aufnehmen</translation>
    </message>
    <message>
        <source>Is it one of these? They are on file already.</source>
        <translation>Ist sie oder er das? Diese Personen sind schon erfasst.</translation>
    </message>
    <message>
        <source>Without a birth date or a number nobody can tell this patient from another of that name.</source>
        <translation>Ohne Geburtsdatum oder Nummer kann niemand diese Person von einer anderen mit demselben Namen unterscheiden.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Use {0}, {1}</source>
        <translation>{0} nehmen, {1}</translation>
    </message>
    <message>
        <source>&amp;Use this patient</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation>Geben Sie den Familiennamen ein.</translation>
    </message>
    <message>
        <source>Write the birth date as {0}, or the year alone.</source>
        <translation>Schreiben Sie das Geburtsdatum als {0} oder nur das Jahr.</translation>
    </message>
    <message>
        <source>There is no day {0}. Write the birth date as {1}, or the year alone.</source>
        <translation>Den Tag {0} gibt es nicht. Schreiben Sie das Geburtsdatum als {1} oder nur das Jahr.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Gleiche Nummer</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Gleicher Name, gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>Same family name and birth date</source>
        <translation>Gleicher Familienname, gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>Same given name and birth date</source>
        <translation>Gleicher Vorname, gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>Same name; a birth date is missing</source>
        <translation>Gleicher Name; ein Geburtsdatum fehlt</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Familienname</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Vornamen</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Geburtsdatum</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>G&amp;eschlecht</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Columns: {0}</source>
        <translation>Spalten: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Gruppen: {0}</translation>
    </message>
    <message>
        <source>Sort: {0}</source>
        <translation>Sortiert: {0}</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Farben: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Wählen, was gezeigt wird</translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation>Filter ({0})</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Behandelnde</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of the checks</source>
        <translation>Optionen der Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Use the patient in the form</source>
        <translation>Patienten aus dem Formular &amp;nehmen</translation>
    </message>
    <message>
        <source>From a certain &amp;day</source>
        <translation>Ab &amp;einem bestimmten Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>“{0}” is no reference. Write Type/id or system|value.</source>
        <translation>„{0}“ ist kein Verweis. Schreiben Sie Type/id oder system|value.</translation>
    </message>
    <message>
        <source>“{0}” is no code. Write system|code.</source>
        <translation>„{0}“ ist kein Code. Schreiben Sie system|code.</translation>
    </message>
    <message>
        <source>Test &amp;patient</source>
        <translation>&amp;Testpatient</translation>
    </message>
    <message>
        <source>P&amp;ractitioner</source>
        <translation>&amp;Behandler/in</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Standort</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>&amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Fachrichtung</translation>
    </message>
    <message>
        <source>Da&amp;ys to look at</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>Longest &amp;wait for a hold to end</source>
        <translation>Längstes &amp;Warten auf ein Reservierungsende</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Times are held and booked for the test patient, and given back. Without one nothing is booked, but on a server on this computer the first patient that it lists is taken. What is left empty is not asked for.</source>
        <translation>Für den Testpatienten werden Termine reserviert, gebucht und zurückgegeben. Ohne ihn wird nichts gebucht; nur auf einem Server auf diesem Computer wird der erste Patient genommen, den er nennt. Was leer bleibt, wird nicht verlangt.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>Search again ({0})</source>
        <translation>Neu suchen ({0})</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>Own appointment · {0}</source>
        <translation>Eigener Termin · {0}</translation>
    </message>
    <message>
        <source>Own · {0}</source>
        <translation>Eigener · {0}</translation>
    </message>
    <message>
        <source>Own appointments</source>
        <translation>Eigene Termine</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patientinnen und Patienten</translation>
    </message>
</context>
<context>
    <name>PatienceDesk</name>
    <message>
        <source>{0} Trying again in {1} s, try {2} of {3}.</source>
        <translation>{0} Nächster Versuch in {1} s, Versuch {2} von {3}.</translation>
    </message>
    <message>
        <source>{0} Trying again now, try {1} of {2}.</source>
        <translation>{0} Neuer Versuch läuft, Versuch {1} von {2}.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Der Server ist überlastet.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Der Server meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>PatientChoices</name>
    <message>
        <source>New: goes to the clinic with the booking</source>
        <translation>Neu: geht mit der Buchung an die Einrichtung</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>Als verstorben erfasst</translation>
    </message>
    <message>
        <source>Record is not in use</source>
        <translation>Akte ist nicht in Gebrauch</translation>
    </message>
    <message>
        <source>{0} have this name and birth date: ask for number and address</source>
        <translation>{0} haben Namen und Geburtsdatum gemeinsam: nach Nummer und Adresse fragen</translation>
    </message>
    <message>
        <source>{0} patients have this name: ask for the birth date</source>
        <translation>{0} Personen heißen so: nach dem Geburtsdatum fragen</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>Name, birth date or number</source>
        <translation>Name, Geb.-Datum, Nummer</translation>
    </message>
    <message>
        <source>Add another patient (group)</source>
        <translation>Weitere Person dazu (Gruppe)</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Weitere Person</translation>
    </message>
    <message>
        <source>Group of {0}: all are booked together.</source>
        <translation>Gruppe von {0}: alle werden zusammen gebucht.</translation>
    </message>
    <message>
        <source>Look up the next patient of the group.</source>
        <translation>Suchen Sie die nächste Person der Gruppe.</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Nächste zwei Wochen</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Nächste vier Wochen</translation>
    </message>
    <message>
        <source>After a date</source>
        <translation>Ab einem Datum</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Follow-up in how many weeks</source>
        <translation>Kontrolle in wie vielen Wochen</translation>
    </message>
    <message>
        <source>Give or take how many days</source>
        <translation>Wie viele Tage mehr oder weniger</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date. Write it as {2}, or as “next tue” or “in 6 weeks”.</source>
        <translation>{0}: „{1}“ ist kein Datum. Schreiben Sie es als {2} oder als „nächsten Di“ oder „in 6 Wochen“.</translation>
    </message>
    <message>
        <source>To: the last day lies before the first.</source>
        <translation>Bis: Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Bis: Dieser Zeitraum ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n Woche</numerusform>
            <numerusform>in %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n day(s)</source>
        <translation>
            <numerusform>± %n Tag</numerusform>
            <numerusform>± %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainHttp</name>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>The connection to {0} is not encrypted.</source>
        <translation>Die Verbindung zu {0} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Names, birth dates and appointments of patients, and the sign-in, can be read and changed by anybody on the way. Use it for tests only. You are asked once for each server.</source>
        <translation>Namen, Geburtsdaten und Termine von Patienten sowie die Anmeldung können unterwegs von jedem gelesen und verändert werden. Nur für Tests verwenden. Sie werden für jeden Server einmal gefragt.</translation>
    </message>
    <message>
        <source>Audit events go there. They say who asked for what about which patient, and can be read and changed by anybody on the way. Without your agreement they stay on this computer.</source>
        <translation>Dorthin gehen Protokollereignisse. Sie sagen, wer was über welchen Patienten abgefragt hat, und können unterwegs von jedem gelesen und geändert werden. Ohne Ihre Zustimmung bleiben sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Do not send events</source>
        <translation>Ereignisse &amp;nicht senden</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>Trotzdem &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Nicht verbinden</translation>
    </message>
</context>
<context>
    <name>PressAction</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>A server without a name</source>
        <translation>Ein Server ohne Namen</translation>
    </message>
    <message>
        <source>FHIR {0}</source>
        <translation>FHIR {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Offers {0}</source>
        <translation>Bietet {0}</translation>
    </message>
    <message>
        <source>Time zone {0}</source>
        <translation>Zeitzone {0}</translation>
    </message>
    <message>
        <source>Its locations name no time zone: this computer&apos;s is used</source>
        <translation>Seine Standorte nennen keine Zeitzone: die dieses Rechners gilt</translation>
    </message>
    <message>
        <source>Its CapabilityStatement does not list {0} on Appointment</source>
        <translation>Sein CapabilityStatement nennt {0} für Appointment nicht</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted, and ours was shown where it asked</source>
        <translation>Verschlüsselt; dem Zertifikat wird vertraut, und unseres wurde vorgelegt, wo danach gefragt wurde</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted</source>
        <translation>Verschlüsselt; dem Zertifikat wird vertraut</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read along</source>
        <translation>Nicht verschlüsselt: Jeder auf dem Weg kann mitlesen</translation>
    </message>
    <message>
        <source>Not encrypted, within this computer</source>
        <translation>Nicht verschlüsselt, innerhalb dieses Computers</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>as a service</source>
        <translation>als Dienst</translation>
    </message>
    <message>
        <source>Offers to sign in: {0}</source>
        <translation>Bietet Anmeldung an: {0}</translation>
    </message>
    <message>
        <source>Nobody is signed in yet: Connect asks for it</source>
        <translation>Noch niemand angemeldet: Verbinden fragt danach</translation>
    </message>
    <message>
        <source>Dialect: IHE ITI Scheduling ({0})</source>
        <translation>Dialekt: IHE ITI Scheduling ({0})</translation>
    </message>
    <message>
        <source>Dialect: not recognised ({0}); it is spoken to as IHE ITI Scheduling</source>
        <translation>Dialekt: nicht erkannt ({0}); er wird wie IHE ITI Scheduling angesprochen</translation>
    </message>
    <message>
        <source>plain FHIR with slots</source>
        <translation>FHIR mit Slots, ohne Profil</translation>
    </message>
    <message>
        <source>Dialect: {0} ({1}). Slotdesk speaks IHE ITI Scheduling: booking may not work here</source>
        <translation>Dialekt: {0} ({1}). Slotdesk spricht IHE ITI Scheduling: Buchen geht hier vielleicht nicht</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>er nennt {0}</translation>
    </message>
    <message>
        <source>it offers {0} on Appointment</source>
        <translation>er bietet {0} für Appointment an</translation>
    </message>
    <message>
        <source>$find in FHIR {0}</source>
        <translation>$find in FHIR {0}</translation>
    </message>
    <message>
        <source>its software is {0}</source>
        <translation>seine Software ist {0}</translation>
    </message>
    <message>
        <source>no operation, but slots to search and appointments to create</source>
        <translation>keine Operation, aber Slots zum Suchen und Appointments zum Anlegen</translation>
    </message>
    <message>
        <source>its CapabilityStatement names none of them</source>
        <translation>sein CapabilityStatement nennt keinen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What is amiss with the request</source>
        <translation>Was an der Anfrage nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The practice lab belongs to the practice server: choose that one first ({0}).</source>
        <translation>Das Übungslabor gehört zum Übungsserver: Wählen Sie zuerst diesen ({0}).</translation>
    </message>
    <message>
        <source>Nobody signs in by name here: this server has another way, or none.</source>
        <translation>Hier meldet sich niemand mit Namen an: Dieser Server hat einen anderen Weg oder keinen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nothing is being moved. Select an appointment to move it ({0}).</source>
        <translation>Es wird nichts verschoben. Markieren Sie einen Termin, um ihn zu verschieben ({0}).</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar first.</source>
        <translation>Wählen Sie zuerst einen freien Termin im Kalender.</translation>
    </message>
    <message>
        <source>While an appointment is moved nothing is held.</source>
        <translation>Solange ein Termin verschoben wird, wird nichts reserviert.</translation>
    </message>
    <message>
        <source>This server does not offer to hold a time. Book it at once.</source>
        <translation>Dieser Server bietet kein Reservieren an. Buchen Sie gleich.</translation>
    </message>
    <message>
        <source>The settings say that nothing is held ({0}).</source>
        <translation>Nach den Einstellungen wird nichts reserviert ({0}).</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Er ist bereits reserviert.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts ist reserviert.</translation>
    </message>
    <message>
        <source>There is no outcome to dismiss.</source>
        <translation>Es gibt kein Ergebnis, das man schließen könnte.</translation>
    </message>
    <message>
        <source>What is under way or not certain stays until it is known.</source>
        <translation>Was unterwegs oder nicht sicher ist, bleibt stehen, bis es bekannt ist.</translation>
    </message>
    <message>
        <source>No free times yet: enter who and when, then press Find ({0}).</source>
        <translation>Noch keine freien Termine: Geben Sie ein, für wen und wann, dann „Suchen“ ({0}).</translation>
    </message>
    <message>
        <source>Choose a patient first ({0}).</source>
        <translation>Wählen Sie zuerst Patient/in ({0}).</translation>
    </message>
    <message>
        <source>Select one in the record of bookings that is not certain ({0}).</source>
        <translation>Markieren Sie im Verzeichnis der Buchungen eine, die nicht sicher ist ({0}).</translation>
    </message>
    <message>
        <source>Nothing is open: of everything in the record it is known what became of it.</source>
        <translation>Nichts ist offen: Von allem im Verzeichnis ist bekannt, was daraus wurde.</translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation>Es läuft keine Suche.</translation>
    </message>
    <message>
        <source>Checks are running. Stop them first ({0}).</source>
        <translation>Es laufen Prüfungen. Halten Sie sie zuerst an ({0}).</translation>
    </message>
    <message>
        <source>No checks are running.</source>
        <translation>Es laufen keine Prüfungen.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient/in</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Gewünscht um</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Hold</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Release of a hold</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Nicht reserviert</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Nicht verschoben</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Nicht geändert</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Nicht abgesagt</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Ungewiss</translation>
    </message>
    <message>
        <source>Done, but not as asked</source>
        <translation>Getan, aber anders als gewünscht</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Old time: {0}</source>
        <translation>Bisher: {0}</translation>
    </message>
    <message>
        <source>The answer was not known. Looked up: the server shows it.</source>
        <translation>Die Antwort war nicht bekannt. Nachgesehen: Der Server zeigt es.</translation>
    </message>
    <message>
        <source>Does not stand</source>
        <translation>Gilt nicht</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Von Hand geschlossen</translation>
    </message>
    <message>
        <source>Slotdesk ended before the answer was known. It is being looked up.</source>
        <translation>Slotdesk endete, bevor die Antwort bekannt war. Die Buchung wird geprüft.</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it was not done. You can do it again.</source>
        <translation>Nachgesehen: Der Server zeigt, dass es nicht getan wurde. Sie können es erneut tun.</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>Another window is sending it at this moment.</source>
        <translation>Ein anderes Fenster sendet es gerade.</translation>
    </message>
    <message>
        <source>The server does not show it so far, but may still be at work on it. It is looked up again by itself; do not send it again before that.</source>
        <translation>Der Server zeigt es bisher nicht, arbeitet aber vielleicht noch daran. Es wird von selbst erneut nachgesehen; senden Sie es vorher nicht noch einmal.</translation>
    </message>
    <message>
        <source>The server does not tell enough to know. Ask the clinic, then close it by hand under Bookings.</source>
        <translation>Der Server sagt nicht genug. Fragen Sie die Einrichtung und schließen Sie es dann unter „Buchungen“ von Hand.</translation>
    </message>
    <message>
        <source>It could not be looked up. It is tried again by itself; do not send it again before that.</source>
        <translation>Nachsehen ging nicht. Es wird von selbst erneut versucht; senden Sie es vorher nicht noch einmal.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Not kept</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>What you have written was not kept. Put another request in its place?</source>
        <translation>Was Sie geschrieben haben, wurde nicht behalten. Soll eine andere Anfrage an seine Stelle treten?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Nothing has been checked yet: run the checks first.</source>
        <translation>Noch ist nichts geprüft: Führen Sie zuerst die Prüfungen aus.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save a report of the checks</source>
        <translation>Bericht der Prüfungen speichern</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Er ließ sich nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as {0}. Names of patients are taken out.</source>
        <translation>Gespeichert als {0}. Namen von Patienten sind entfernt.</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>Name, if it is to be kept</source>
        <translation>Name, falls sie behalten werden soll</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Name der Anfrage</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Headers, one to a line</source>
        <translation>Kopfzeilen, eine je Zeile</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Turn into &amp;JSON</source>
        <translation>In &amp;JSON umwandeln</translation>
    </message>
    <message>
        <source>Turn into &amp;XML</source>
        <translation>In &amp;XML umwandeln</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Kopfzeilen</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>ResultsMark</name>
    <message>
        <source>Found before the form changed</source>
        <translation>Gefunden vor der Änderung im Formular</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>Formular geändert</translation>
    </message>
    <message>
        <source>Found at {0}</source>
        <translation>Gefunden um {0}</translation>
    </message>
    <message>
        <source>The form has changed. Press Find ({0}).</source>
        <translation>Das Formular hat sich geändert. Drücken Sie auf „Suchen“ ({0}).</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save messages as HAR</source>
        <translation>Nachrichten als HAR speichern</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Welche Nachrichten</translation>
    </message>
    <message>
        <source>All that are listed: {0}</source>
        <translation>Alle in der Liste: {0}</translation>
    </message>
    <message>
        <source>What is selected: {0}</source>
        <translation>Was ausgewählt ist: {0}</translation>
    </message>
    <message>
        <source>&amp;With the patients&apos; data</source>
        <translation>&amp;Mit den Daten der Patienten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file will name patients: names, dates of birth, numbers, addresses. Keep it as you keep a patient record. Tokens and cookies stay out.</source>
        <translation>Die Datei nennt Patienten: Namen, Geburtsdaten, Nummern, Adressen. Wie eine Krankenakte aufheben. Tokens und Cookies bleiben draußen.</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers, addresses and ids of patients are replaced, the same always by the same word. Tokens and cookies stay out.</source>
        <translation>Namen, Geburtsdaten, Nummern, Adressen und Kennungen von Patienten werden ersetzt, dasselbe immer durch dasselbe Wort. Tokens und Cookies bleiben draußen.</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Replaces the search of this name.</source>
        <translation>Ersetzt die Suche dieses Namens.</translation>
    </message>
    <message>
        <source>Everything but the patient, reason, referral and insurance is saved.</source>
        <translation>Gespeichert wird alles außer Person, Grund, Überweisung und Versicherung.</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>Loaded “{0}” without people and places: those are of another server.</source>
        <translation>„{0}“ geladen, ohne Personen und Orte: die gehören zu einem anderen Server.</translation>
    </message>
    <message>
        <source>Loaded “{0}”. Press Find ({1}).</source>
        <translation>„{0}“ geladen. Drücken Sie auf „Suchen“ ({1}).</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Not saved: a line of the form looks as if it named a patient.</source>
        <translation>Nicht gespeichert: Eine Zeile des Formulars scheint eine Person zu nennen.</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Gespeichert als „{0}“.</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>None yet. Fill in the form, then save it under a name ({0}).</source>
        <translation>Noch keine. Füllen Sie das Formular aus und speichern Sie es unter einem Namen ({0}).</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>The free times are those of before, found at {0}. F5 searches again.</source>
        <translation>Die freien Termine sind die von zuvor, gefunden um {0}. F5 sucht erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation>
            <numerusform>%Ln Termin gezeigt; es kann mehr geben. F5 sucht erneut.</numerusform>
            <numerusform>%Ln Termine gezeigt; es kann mehr geben. F5 sucht erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The free times are those of before, found at {0}.</source>
        <translation>Angehalten. Die freien Termine sind die von zuvor, gefunden um {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln time(s) found so far.</source>
        <translation>
            <numerusform>Angehalten. Bisher %Ln Termin gefunden.</numerusform>
            <numerusform>Angehalten. Bisher %Ln Termine gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}

Press F5 to try again.</source>
        <translation>{0}

F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Links eingeben, für wen und wann, dann auf „Suchen“ drücken ({0}).</translation>
    </message>
    <message>
        <source>The search was stopped. Press F5 to search again.</source>
        <translation>Die Suche wurde angehalten. F5 sucht erneut.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Finds commands, patients, dates, servers and saved searches</source>
        <translation>Findet Befehle, Patienten, Tage, Server und gespeicherte Suchen</translation>
    </message>
</context>
<context>
    <name>SearchShown</name>
    <message>
        <source>These days are past: there is nothing to search.</source>
        <translation>Diese Tage sind vorbei: Es gibt nichts zu suchen.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing is free for this. Try a longer period, or fewer conditions.</source>
        <translation>Dafür ist nichts frei. Versuchen Sie einen längeren Zeitraum oder weniger Bedingungen.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Der Server meldet: {0}</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>This changes something</source>
        <translation>Das ändert etwas</translation>
    </message>
    <message>
        <source>It goes to {0} as it is written, and into the record of bookings.</source>
        <translation>Es geht an {0}, wie es dasteht, und in das Verzeichnis der Buchungen.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>Starting the practice server…</source>
        <translation>Der Übungsserver startet…</translation>
    </message>
    <message>
        <source>The practice server did not start: {0}</source>
        <translation>Der Übungsserver ist nicht gestartet: {0}</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Übungsserver</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>It could not be read.</source>
        <translation>Sie konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is too large for a file of servers.</source>
        <translation>Für eine Datei mit Servern ist sie zu groß.</translation>
    </message>
    <message>
        <source>It is damaged, or of another kind: it is not JSON.</source>
        <translation>Sie ist beschädigt oder von anderer Art: Sie ist kein JSON.</translation>
    </message>
    <message>
        <source>It is not a file of servers from Slotdesk.</source>
        <translation>Sie ist keine Datei mit Servern aus Slotdesk.</translation>
    </message>
    <message>
        <source>It comes from a newer version of Slotdesk.</source>
        <translation>Sie stammt aus einer neueren Version von Slotdesk.</translation>
    </message>
    <message>
        <source>Something in it is wrong.</source>
        <translation>Etwas darin stimmt nicht.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>private key of the sign-in</source>
        <translation>privater Schlüssel der Anmeldung</translation>
    </message>
    <message>
        <source>trusted certificates</source>
        <translation>vertraute Zertifikate</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>private key of the client certificate</source>
        <translation>privater Schlüssel des Client-Zertifikats</translation>
    </message>
    <message>
        <source>{0} is called {1} here: the name was taken.</source>
        <translation>{0} heißt hier {1}: Der Name war vergeben.</translation>
    </message>
    <message>
        <source>{0} is there already, and stays as it is.</source>
        <translation>{0} ist schon da und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{0}: choose on this computer: {1}.</source>
        <translation>{0}: auf diesem Computer wählen: {1}.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>As the address</source>
        <translation>Wie die Adresse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As the locations say</source>
        <translation>Wie bei den Standorten</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>None: events stay here</source>
        <translation>Keiner: Protokoll bleibt hier</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Clinic&apos;s time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Hold times</source>
        <translation>Re&amp;servieren</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Wartezeit</translation>
    </message>
    <message>
        <source>A&amp;udit repository</source>
        <translation>&amp;Protokollspeicher</translation>
    </message>
    <message>
        <source>There is no time zone {0}. Choose one such as Europe/Vienna.</source>
        <translation>Eine Zeitzone {0} gibt es nicht. Wählen Sie eine wie Europe/Vienna.</translation>
    </message>
    <message>
        <source>{0} is not the address of an audit repository, such as https://audit.example.org/fhir.</source>
        <translation>{0} ist keine Adresse eines Protokollspeichers wie https://audit.example.org/fhir.</translation>
    </message>
    <message>
        <source>Enter the address of a FHIR server, such as https://fhir.example.org/r4.</source>
        <translation>Geben Sie die Adresse eines FHIR-Servers ein, etwa https://fhir.example.org/r4.</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Practice server</source>
        <translation>&amp;Übungsserver</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>None yet. Type an address at the right, or use the practice server.</source>
        <translation>Noch keiner. Rechts eine Adresse eingeben oder den Übungsserver verwenden.</translation>
    </message>
    <message>
        <source>{0}, set up by your administrator</source>
        <translation>{0}, von Ihrer Administration eingerichtet</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
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
        <source>Te&amp;st</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Use the &amp;practice server</source>
        <translation>&amp;Übungsserver verwenden</translation>
    </message>
    <message>
        <source>Removed. Connect or Test puts it back into the list.</source>
        <translation>Entfernt. Verbinden oder Testen nimmt ihn wieder in die Liste auf.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not encrypted. Connect asks whether to use it.</source>
        <translation>Nichts wurde gesendet: Dies ist nicht verschlüsselt. Verbinden fragt, ob es verwendet werden soll.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Fragt {0}…</translation>
    </message>
</context>
<context>
    <name>ServerTransfer</name>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} konnte nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>Exported to {0}, without any secret: {1}.</source>
        <translation>Exportiert nach {0}, ohne jedes Geheimnis: {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {0}. {1}</source>
        <translation>Aus {0} wurde nichts importiert. {1}</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>Servers (*.json);;All files (*)</source>
        <translation>Server (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>SettingOffers</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>so eingestellt</translation>
    </message>
    <message>
        <source>set it</source>
        <translation>einstellen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Time zone of the clinic</source>
        <translation>Zeitzone der Einrichtung</translation>
    </message>
    <message>
        <source>Format: JSON or XML</source>
        <translation>Format: JSON oder XML</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitgrenze</translation>
    </message>
    <message>
        <source>Audit repository</source>
        <translation>Audit-Ablage</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Im Kalender</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Earlier, later, the day before or after</source>
        <translation>Früher, später, Tag davor oder danach</translation>
    </message>
    <message>
        <source>First and last of the day</source>
        <translation>Erster und letzter des Tages</translation>
    </message>
    <message>
        <source>Period before or after</source>
        <translation>Zeitraum davor oder danach</translation>
    </message>
    <message>
        <source>Choose the time; on Book: book it</source>
        <translation>Termin wählen; auf „Buchen“: buchen</translation>
    </message>
    <message>
        <source>On Book: let go of the chosen time</source>
        <translation>Auf „Buchen“: den gewählten Termin loslassen</translation>
    </message>
    <message>
        <source>In the patient&apos;s appointments</source>
        <translation>In den Terminen der Person</translation>
    </message>
    <message>
        <source>Show its day in the calendar</source>
        <translation>Seinen Tag im Kalender zeigen</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>In look-up fields</source>
        <translation>In Suchfeldern</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Pick what is marked</source>
        <translation>Markiertes übernehmen</translation>
    </message>
    <message>
        <source>In an empty field: take the last one away</source>
        <translation>Im leeren Feld: Letztes entfernen</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This server does not say how to sign in to it. Ask whoever runs it, or choose another way.</source>
        <translation>Dieser Server sagt nicht, wie man sich anmeldet. Fragen Sie den Betreiber, oder wählen Sie eine andere Art.</translation>
    </message>
    <message>
        <source>The page to sign in on is not encrypted, so it was not opened. Ask whoever runs the server.</source>
        <translation>Die Anmeldeseite ist nicht verschlüsselt und wurde deshalb nicht geöffnet. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The sign-in&apos;s server does not answer. Check the network, try again.</source>
        <translation>Der Anmeldeserver antwortet nicht. Prüfen Sie das Netz, versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask whoever runs the server.</source>
        <translation>Die Anmeldung wurde abgelehnt. Versuchen Sie es erneut, oder fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>The answer to the sign-in can&apos;t be used. Tell whoever runs the server.</source>
        <translation>Die Antwort auf die Anmeldung ist nicht brauchbar. Sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>The answer does not prove who signed in, so nobody is. Try again; if it stays so, tell someone.</source>
        <translation>Die Antwort beweist nicht, wer sich angemeldet hat, also ist es niemand. Versuchen Sie es erneut; bleibt es so, sagen Sie Bescheid.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser. Try again.</source>
        <translation>Die Anmeldung wurde im Browser nicht abgeschlossen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The browser could not be opened, or could not come back here.</source>
        <translation>Der Browser konnte nicht geöffnet werden oder nicht hierher zurückkehren.</translation>
    </message>
    <message>
        <source>The private key can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>Der private Schlüssel ist nicht verwendbar: Er muss RSA oder P-384 sein, in einer PEM-Datei.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>Die Passphrase des privaten Schlüssels fehlt oder ist falsch. Geben Sie sie in den Einstellungen des Servers ein.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again.</source>
        <translation>Die Anmeldung ist abgelaufen. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In the browser (SMART, OAuth 2.0)</source>
        <translation>Im Browser (SMART, OAuth 2.0)</translation>
    </message>
    <message>
        <source>As a service (signed with a key)</source>
        <translation>Als Dienst (mit Schlüssel signiert)</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>signed in as {0}</source>
        <translation>angemeldet als {0}</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed in by token</source>
        <translation>durch Token angemeldet</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Sign in to use this server.</source>
        <translation>Melden Sie sich an, um diesen Server zu verwenden.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Slotdesk.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Slotdesk zurückkehren.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out here. The server could not be told, or offers no way to.</source>
        <translation>Hier abgemeldet. Dem Server konnte es nicht mitgeteilt werden, oder er bietet es nicht an.</translation>
    </message>
    <message>
        <source>Wait for the booking to end before signing in or out.</source>
        <translation>Warten Sie das Ende der Buchung ab, bevor Sie sich an- oder abmelden.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>What a front desk needs</source>
        <translation>Was ein Empfang braucht</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>Irgendein freier</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM file, RSA or P-384</source>
        <translation>PEM-Datei, RSA oder P-384</translation>
    </message>
    <message>
        <source>As kept; type a new one</source>
        <translation>Wie gespeichert; neues tippen</translation>
    </message>
    <message>
        <source>What the server knows it by</source>
        <translation>Wie der Server es nennt</translation>
    </message>
    <message>
        <source>None or as kept; type a new one</source>
        <translation>Keine oder gespeichert; neue tippen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrauenswürdige Zertifikate</translation>
    </message>
    <message>
        <source>The system&apos;s store alone</source>
        <translation>Nur die des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sein privater Schlüssel</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>In derselben Datei</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>Client-I&amp;D</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Private ke&amp;y</source>
        <translation>Privater Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Passphrase des Schlüssels</translation>
    </message>
    <message>
        <source>T&amp;rusted certificates</source>
        <translation>Ve&amp;rtraute Zertifikate</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Client-Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Dessen Passphrase</translation>
    </message>
    <message>
        <source>Enter the client id that the server knows this program by.</source>
        <translation>Geben Sie die Client-ID ein, unter der der Server dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Choose the file of the private key that this service signs with.</source>
        <translation>Wählen Sie die Datei des privaten Schlüssels, mit dem dieser Dienst signiert.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Geheimnisse liegen im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used: secrets are forgotten when Slotdesk ends.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund: Geheimnisse sind vergessen, wenn Slotdesk endet.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Times are by the clock of the place</source>
        <translation>Alle Zeiten sind Ortszeit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Ihr Termin</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>TakenDesk</name>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up first.</source>
        <translation>Das wurde schon gesendet, und es ist ungewiss, ob es gilt. Sehen Sie zuerst nach.</translation>
    </message>
</context>
<context>
    <name>TypedChoices</name>
    <message>
        <source>This server has no list to choose from. Type a code as system|code.</source>
        <translation>Dieser Server hat keine Liste zur Auswahl. Geben Sie einen Code als System|Code ein.</translation>
    </message>
    <message>
        <source>As typed: a code that is not in the server&apos;s list</source>
        <translation>Wie getippt: ein Code, der nicht in der Liste des Servers steht</translation>
    </message>
    <message>
        <source>Nothing is found for the patient. Type Coverage/id, InsurancePlan/id, or system|value.</source>
        <translation>Für diese Person ist nichts zu finden. Coverage/id, InsurancePlan/id oder system|value eingeben.</translation>
    </message>
    <message>
        <source>As typed: the server looks for it in the address</source>
        <translation>Wie eingegeben: Der Server sucht es in der Adresse</translation>
    </message>
    <message>
        <source>This server can&apos;t look patients up</source>
        <translation>Dieser Server kann nicht nach Personen suchen</translation>
    </message>
    <message>
        <source>Not on file: enter a new patient…</source>
        <translation>Nicht erfasst: neu aufnehmen…</translation>
    </message>
    <message>
        <source>As typed: this server has no directory to check it against</source>
        <translation>Wie eingegeben: Der Server hat kein Verzeichnis zum Prüfen</translation>
    </message>
    <message>
        <source>This server has no directory to choose from. Type {0}/id, or system|value.</source>
        <translation>Dieser Server hat kein Verzeichnis zur Auswahl. Geben Sie {0}/id oder System|Wert ein.</translation>
    </message>
</context>
<context>
    <name>VariablesBox</name>
    <message>
        <source>Test patient</source>
        <translation>Testpatient</translation>
    </message>
    <message>
        <source>Variables of your own, one to a line: name = value</source>
        <translation>Eigene Variablen, eine je Zeile: Name = Wert</translation>
    </message>
    <message>
        <source>Always there: {0}</source>
        <translation>Immer da: {0}</translation>
    </message>
    <message>
        <source>Test &amp;patient, {0}</source>
        <translation>Test&amp;patient, {0}</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variablen</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>length unknown</source>
        <translation>Dauer unbekannt</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>not certain: it may be booked already</source>
        <translation>nicht sicher: vielleicht schon gebucht</translation>
    </message>
    <message>
        <source>no longer free</source>
        <translation>nicht mehr frei</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0} Uhr Ortszeit dort</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>dort {0}</translation>
    </message>
    <message>
        <source>{0} by your clock</source>
        <translation>{0} nach Ihrer Uhr</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>hier {0}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Nichts frei</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s). Show all: {0}</source>
        <translation>
            <numerusform>Der Filter verbirgt %Ln freien Termin. Alles zeigen: {0}</numerusform>
            <numerusform>Der Filter verbirgt %Ln freie Termine. Alles zeigen: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Nicht gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps own appointment</source>
        <translation>überschneidet eigenen Termin</translation>
    </message>
    <message>
        <source>too short a way</source>
        <translation>Weg zu knapp</translation>
    </message>
    <message>
        <source>overlaps the patient&apos;s own appointment: {0}</source>
        <translation>überschneidet einen eigenen Termin: {0}</translation>
    </message>
    <message>
        <source>leaves {0} min for the way from or to: {1}</source>
        <translation>lässt {0} min für den Weg von oder zu: {1}</translation>
    </message>
    <message>
        <source>Own appointment: {0}</source>
        <translation>Eigener Termin: {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>mit Bemerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln frei</numerusform>
            <numerusform>%Ln frei</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} free from {2} to {3}, press Enter to choose one of them</source>
        <translation>{0}, {1} frei von {2} bis {3}, Enter wählt einen davon</translation>
    </message>
</context>
<context>
    <name>WrongList</name>
    <message>
        <source>Type to find a rule</source>
        <translation>Regel durch Tippen finden</translation>
    </message>
    <message>
        <source>Find a rule to break</source>
        <translation>Regel suchen, die verletzt werden soll</translation>
    </message>
    <message>
        <source>Rules that the server breaks</source>
        <translation>Regeln, die der Server verletzt</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Keine Regel hat diese Wörter.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} on</source>
        <translation>{0}: {1} von {2} eingeschaltet</translation>
    </message>
    <message>
        <source>{0}: {2}</source>
        <translation>{0}: {2}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Searching… %Ln time(s) so far</source>
        <translation>
            <numerusform>Sucht… %Ln Termin bisher</numerusform>
            <numerusform>Sucht… %Ln Termine bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… {0} of %Ln time(s)</source>
        <translation>
            <numerusform>Sucht… {0} von %Ln Termin</numerusform>
            <numerusform>Sucht… {0} von %Ln Terminen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s).</source>
        <translation>
            <numerusform>%Ln freier Termin.</numerusform>
            <numerusform>%Ln freie Termine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read and is/are not shown.</source>
        <translation>
            <numerusform>%Ln weiterer war nicht lesbar und fehlt hier.</numerusform>
            <numerusform>%Ln weitere waren nicht lesbar und fehlen hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ServerCounts</name>
    <message numerus="yes">
        <source>%n server(s) imported.</source>
        <translation>
            <numerusform>%n Server importiert.</numerusform>
            <numerusform>%n Server importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new server was imported.</source>
        <translation>Kein neuer Server wurde importiert.</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Empfang</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Buchung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Server…</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>Server &amp;wechseln</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Audit events…</source>
        <translation>&amp;Protokollereignisse…</translation>
    </message>
    <message>
        <source>P&amp;ractice lab…</source>
        <translation>&amp;Übungslabor…</translation>
    </message>
    <message>
        <source>Search or &amp;command…</source>
        <translation>Suche &amp;oder Befehl…</translation>
    </message>
    <message>
        <source>Sign &amp;in, or somebody else…</source>
        <translation>An&amp;melden, oder jemand anders…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Abme&amp;lden</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Fenster sperren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Next patient (clear the form)</source>
        <translation>&amp;Nächste Person (Formular leeren)</translation>
    </message>
    <message>
        <source>Go to &amp;patient</source>
        <translation>Zu &amp;Patient/in</translation>
    </message>
    <message>
        <source>Add another patient (&amp;group)</source>
        <translation>Weitere Person dazu (&amp;Gruppe)</translation>
    </message>
    <message>
        <source>Patient n&amp;ot on file…</source>
        <translation>Person nicht &amp;erfasst…</translation>
    </message>
    <message>
        <source>&amp;More criteria</source>
        <translation>&amp;Mehr Kriterien</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find &amp;again</source>
        <translation>E&amp;rneut suchen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Diese Suche spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>&amp;Termine</translation>
    </message>
    <message>
        <source>Workbe&amp;nch</source>
        <translation>Werkb&amp;ank</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>P&amp;rüfungen</translation>
    </message>
    <message>
        <source>Search the &amp;days shown</source>
        <translation>Gezeigte &amp;Tage suchen</translation>
    </message>
    <message>
        <source>Open a saved sear&amp;ch…</source>
        <translation>Gespeicherte Suche &amp;öffnen…</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>Suche &amp;anhalten</translation>
    </message>
    <message>
        <source>Go to &amp;calendar</source>
        <translation>Zum &amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;First free time</source>
        <translation>&amp;Erster freier Termin</translation>
    </message>
    <message>
        <source>&amp;Previous day with free times</source>
        <translation>&amp;Voriger Tag mit freien Terminen</translation>
    </message>
    <message>
        <source>&amp;Next day with free times</source>
        <translation>&amp;Nächster Tag mit freien Terminen</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation>Arbeits&amp;woche</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <translation>W&amp;oche</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Columns: da&amp;ys</source>
        <translation>Spalten: Ta&amp;ge</translation>
    </message>
    <message>
        <source>Columns: p&amp;ractitioners</source>
        <translation>Spalten: &amp;Behandelnde</translation>
    </message>
    <message>
        <source>Columns: l&amp;ocations</source>
        <translation>Spalten: &amp;Standorte</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>F&amp;ilter…</translation>
    </message>
    <message>
        <source>S&amp;how all, take the filter away</source>
        <translation>&amp;Alle zeigen, Filter aufheben</translation>
    </message>
    <message>
        <source>Colours by &amp;practitioner</source>
        <translation>Farben nach &amp;Behandler/in</translation>
    </message>
    <message>
        <source>Colours by l&amp;ocation</source>
        <translation>Farben nach &amp;Standort</translation>
    </message>
    <message>
        <source>Colours by s&amp;ervice</source>
        <translation>Farben nach &amp;Leistung</translation>
    </message>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation>Gewählten Termin &amp;buchen</translation>
    </message>
    <message>
        <source>&amp;Hold the chosen time</source>
        <translation>Gewählten Termin &amp;reservieren</translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation>Reservierung &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>Zettel &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Save the slip as PDF…</source>
        <translation>Zettel als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy the appointment as text</source>
        <translation>Termin als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Save a calendar &amp;file (.ics)…</source>
        <translation>&amp;Kalenderdatei speichern (.ics)…</translation>
    </message>
    <message>
        <source>Book &amp;another for the same patient</source>
        <translation>&amp;Weiteren Termin buchen</translation>
    </message>
    <message>
        <source>&amp;Dismiss the outcome</source>
        <translation>Ergebnis &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Go to the record of bookings</source>
        <translation>Zum Buchungs&amp;verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Look up what became of it</source>
        <translation>&amp;Nachsehen, was daraus wurde</translation>
    </message>
    <message>
        <source>Look up all &amp;open ones</source>
        <translation>&amp;Alle offenen prüfen</translation>
    </message>
    <message>
        <source>Close what &amp;is open by hand…</source>
        <translation>&amp;Offenes von Hand schließen…</translation>
    </message>
    <message>
        <source>Show or &amp;fold the list</source>
        <translation>Liste ze&amp;igen oder einklappen</translation>
    </message>
    <message>
        <source>Next part: list, req&amp;uest, answer</source>
        <translation>&amp;Nächster Teil: Liste, Anfrage, Antwort</translation>
    </message>
    <message>
        <source>Edit and send a re&amp;quest…</source>
        <translation>An&amp;frage bearbeiten und senden…</translation>
    </message>
    <message>
        <source>Edi&amp;t and send again…</source>
        <translation>Bearbei&amp;ten und erneut senden…</translation>
    </message>
    <message>
        <source>Co&amp;mpare two servers…</source>
        <translation>Z&amp;wei Server vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>Verzeichnis &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Go to the appointments</source>
        <translation>&amp;Zu den Terminen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Stop moving</source>
        <translation>&amp;Nicht verschieben</translation>
    </message>
    <message>
        <source>Change the &amp;comment…</source>
        <translation>&amp;Kommentar ändern…</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>Ab&amp;sagen…</translation>
    </message>
    <message>
        <source>&amp;Go to the messages</source>
        <translation>&amp;Zu den Nachrichten</translation>
    </message>
    <message>
        <source>Large or usual &amp;height</source>
        <translation>Große oder übliche &amp;Höhe</translation>
    </message>
    <message>
        <source>Part be&amp;fore</source>
        <translation>&amp;Voriger Teil</translation>
    </message>
    <message>
        <source>F&amp;ind in messages…</source>
        <translation>In Nachrichten &amp;suchen…</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>Nächste St&amp;elle</translation>
    </message>
    <message>
        <source>Place &amp;before</source>
        <translation>Stelle &amp;davor</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Nächste &amp;Beanstandung</translation>
    </message>
    <message>
        <source>Finding bef&amp;ore</source>
        <translation>Beanstandung dav&amp;or</translation>
    </message>
    <message>
        <source>Go to its &amp;entry in the answer</source>
        <translation>Zum Eintra&amp;g in der Antwort</translation>
    </message>
    <message>
        <source>Go to it in the cale&amp;ndar</source>
        <translation>Im &amp;Kalender zeigen</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>&amp;Unterschiede…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Als &amp;curl kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;raw HTTP</source>
        <translation>Als &amp;rohes HTTP kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;with the patient&apos;s data…</source>
        <translation>&amp;Mit den Daten der Person kopieren…</translation>
    </message>
    <message>
        <source>&amp;Save as HAR…</source>
        <translation>Als HAR s&amp;ichern…</translation>
    </message>
    <message>
        <source>Open H&amp;AR…</source>
        <translation>H&amp;AR öffnen…</translation>
    </message>
    <message>
        <source>C&amp;lear the messages</source>
        <translation>Nachrichten &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Go to the checks</source>
        <translation>Zu den Prüfungen &amp;gehen</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>&amp;Alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>&amp;Run the selected checks</source>
        <translation>A&amp;usgewählte Prüfungen ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>Prüfungen an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Options of the checks…</source>
        <translation>&amp;Optionen der Prüfungen…</translation>
    </message>
    <message>
        <source>Save a re&amp;port of the checks…</source>
        <translation>&amp;Bericht der Prüfungen speichern…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Wie das System</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>Übl&amp;icher Kontrast</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Kon&amp;trast wie das System</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Slotdesk</source>
        <translation>&amp;Über Slotdesk</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Find free times</source>
        <translation>Freie Termine suchen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Book, change or cancel</source>
        <translation>Buchen, ändern oder absagen</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Termine auflisten</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>Ungewiss, ob es getan wurde</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Vom Server nicht angenommen</translation>
    </message>
    <message>
        <source>Not allowed by the server</source>
        <translation>Vom Server nicht erlaubt</translation>
    </message>
    <message>
        <source>Not done, the server was not reached</source>
        <translation>Nicht getan, Server nicht erreicht</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Delivered {0}</source>
        <translation>Abgeliefert {0}</translation>
    </message>
    <message>
        <source>Refused by the repository ({0})</source>
        <translation>Vom Protokollspeicher abgelehnt ({0})</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Waiting since {0}</source>
        <translation>Wartet seit {0}</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Finding again after a change</source>
        <translation>Neue Suche nach einer Änderung</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Look up what became of it</source>
        <translation>Nachsehen, was daraus wurde</translation>
    </message>
    <message>
        <source>Choosing a time (hold)</source>
        <translation>Termin gewählt (reservieren)</translation>
    </message>
    <message>
        <source>Letting a time go (release)</source>
        <translation>Termin losgelassen (freigeben)</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>The patient&apos;s appointments</source>
        <translation>Die Termine der Person</translation>
    </message>
    <message>
        <source>Looking for patients alike</source>
        <translation>Suche nach ähnlichen Patienten</translation>
    </message>
    <message>
        <source>Typing in the palette</source>
        <translation>Tippen in der Palette</translation>
    </message>
    <message>
        <source>Testing a server</source>
        <translation>Server wird geprüft</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Protokollereignisse</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>The server does what the rule wants.</source>
        <translation>Der Server tut, was die Regel verlangt.</translation>
    </message>
    <message>
        <source>The server breaks a rule that it shall keep.</source>
        <translation>Der Server verletzt eine Regel, die er einhalten muss.</translation>
    </message>
    <message>
        <source>The server does not keep a rule that it should keep.</source>
        <translation>Der Server hält eine Regel nicht ein, die er einhalten sollte.</translation>
    </message>
    <message>
        <source>The server does not offer what the rule is about.</source>
        <translation>Der Server bietet nicht an, worum es in der Regel geht.</translation>
    </message>
    <message>
        <source>What the check needs could not be had, or it was stopped.</source>
        <translation>Was die Prüfung braucht, war nicht zu bekommen, oder sie wurde angehalten.</translation>
    </message>
    <message>
        <source>No answer came, or one that the check could not judge.</source>
        <translation>Es kam keine Antwort oder keine, die sich beurteilen lässt.</translation>
    </message>
    <message>
        <source>What the server says of itself (CapabilityStatement)</source>
        <translation>Was der Server von sich sagt (CapabilityStatement)</translation>
    </message>
    <message>
        <source>Find free times (ITI-115)</source>
        <translation>Freie Termine suchen (ITI-115)</translation>
    </message>
    <message>
        <source>Hold (ITI-116)</source>
        <translation>Reservieren (ITI-116)</translation>
    </message>
    <message>
        <source>Book, change, cancel (ITI-117)</source>
        <translation>Buchen, ändern, absagen (ITI-117)</translation>
    </message>
    <message>
        <source>List appointments (ITI-118)</source>
        <translation>Termine auflisten (ITI-118)</translation>
    </message>
    <message>
        <source>JSON and XML</source>
        <translation>JSON und XML</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The body is labelled with a media type that is not FHIR&apos;s.</source>
        <translation>Der Inhalt ist mit einem Medientyp gekennzeichnet, der nicht der von FHIR ist.</translation>
    </message>
    <message>
        <source>The body is in another format than its label says.</source>
        <translation>Der Inhalt ist in einem anderen Format, als seine Kennzeichnung sagt.</translation>
    </message>
    <message>
        <source>The answer is in a format that the request did not accept.</source>
        <translation>Die Antwort ist in einem Format, das die Anfrage nicht annahm.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>The HTTP status is not the one that the text names here.</source>
        <translation>Der HTTP-Status ist nicht der, den der Text hier nennt.</translation>
    </message>
    <message>
        <source>The error comes without an OperationOutcome that explains it.</source>
        <translation>Der Fehler kommt ohne OperationOutcome, das ihn erklärt.</translation>
    </message>
    <message>
        <source>The HTTP status says that it failed, yet the body holds what was asked for.</source>
        <translation>Der HTTP-Status sagt, dass es misslang, doch der Inhalt enthält, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>A 401 must say by WWW-Authenticate how to sign in.</source>
        <translation>Ein 401 muss mit WWW-Authenticate sagen, wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>The answer does not say when to try again.</source>
        <translation>Die Antwort sagt nicht, wann man es wieder versuchen soll.</translation>
    </message>
    <message>
        <source>The answer must be a Bundle.</source>
        <translation>Die Antwort muss ein Bundle sein.</translation>
    </message>
    <message>
        <source>The transaction lets a bare resource be answered, the operation&apos;s definition a Bundle.</source>
        <translation>Die Transaktion lässt eine bloße Ressource als Antwort zu, die Definition der Operation ein Bundle.</translation>
    </message>
    <message>
        <source>The answer is wrapped in a Parameters resource, although its only output is named return.</source>
        <translation>Die Antwort ist in eine Parameters-Ressource verpackt, obwohl ihr einziges Ergebnis return heißt.</translation>
    </message>
    <message>
        <source>The bundle is not a searchset.</source>
        <translation>Das Bundle ist kein searchset.</translation>
    </message>
    <message>
        <source>The bundle does not say how many there are.</source>
        <translation>Das Bundle sagt nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>There are not as many as the bundle says.</source>
        <translation>Es sind nicht so viele, wie das Bundle sagt.</translation>
    </message>
    <message>
        <source>The bundle has no entry; its profile demands one, the operation&apos;s definition does not.</source>
        <translation>Das Bundle hat keinen Eintrag; sein Profil verlangt einen, die Definition der Operation nicht.</translation>
    </message>
    <message>
        <source>The entry does not say, or says wrongly, whether it is a match or an outcome.</source>
        <translation>Der Eintrag sagt nicht oder falsch, ob er ein Treffer oder ein Befund ist.</translation>
    </message>
    <message>
        <source>The entry could not be read and is not shown.</source>
        <translation>Der Eintrag ließ sich nicht lesen und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>A resource of this type does not belong here.</source>
        <translation>Eine Ressource dieses Typs gehört nicht hierher.</translation>
    </message>
    <message>
        <source>The entry has no full URL.</source>
        <translation>Der Eintrag hat keine volle URL.</translation>
    </message>
    <message>
        <source>The full URL is not that of the resource.</source>
        <translation>Die volle URL ist nicht die der Ressource.</translation>
    </message>
    <message>
        <source>It has no address of its own to refer to.</source>
        <translation>Es hat keine eigene Adresse, auf die man sich beziehen könnte.</translation>
    </message>
    <message>
        <source>The search result does not say by a self link what was searched for.</source>
        <translation>Das Suchergebnis sagt nicht mit einem self-Link, wonach gesucht wurde.</translation>
    </message>
    <message>
        <source>There is more than one link of this relation.</source>
        <translation>Es gibt mehr als einen Link dieser Art.</translation>
    </message>
    <message>
        <source>The next page lies on another server.</source>
        <translation>Die nächste Seite liegt auf einem anderen Server.</translation>
    </message>
    <message>
        <source>The next page is the page itself.</source>
        <translation>Die nächste Seite ist die Seite selbst.</translation>
    </message>
    <message>
        <source>There are more matches than _count asks for.</source>
        <translation>Es sind mehr Treffer da, als _count verlangt.</translation>
    </message>
    <message>
        <source>The status is not the one to be expected here.</source>
        <translation>Der Status ist nicht der, der hier zu erwarten ist.</translation>
    </message>
    <message>
        <source>A refusal as a cancelled Appointment follows the operation&apos;s definition, but not the transaction&apos;s text.</source>
        <translation>Eine Ablehnung als abgesagter Appointment folgt der Definition der Operation, nicht aber dem Text der Transaktion.</translation>
    </message>
    <message>
        <source>The answer must hold exactly one Appointment.</source>
        <translation>Die Antwort muss genau einen Appointment enthalten.</translation>
    </message>
    <message>
        <source>The answer holds neither an Appointment nor an OperationOutcome.</source>
        <translation>Die Antwort enthält weder einen Appointment noch ein OperationOutcome.</translation>
    </message>
    <message>
        <source>The outcome tells of an error, yet the Appointment is there as if it were done.</source>
        <translation>Das OperationOutcome meldet einen Fehler, doch der Appointment ist da, als wäre es gelungen.</translation>
    </message>
    <message>
        <source>One transaction wants the OperationOutcome bare, the other within a Bundle.</source>
        <translation>Eine Transaktion will das OperationOutcome bloß, die andere in einem Bundle.</translation>
    </message>
    <message>
        <source>A hold of what is gone must be refused with an issue of severity fatal and code not-found.</source>
        <translation>Eine Reservierung von etwas Vergebenem muss mit einem Befund der Schwere fatal und dem Code not-found abgelehnt werden.</translation>
    </message>
    <message>
        <source>It lies outside the period asked for.</source>
        <translation>Es liegt außerhalb des gefragten Zeitraums.</translation>
    </message>
    <message>
        <source>It does not concern the patient asked for.</source>
        <translation>Es betrifft nicht den gefragten Patienten.</translation>
    </message>
    <message>
        <source>It differs from what was asked for.</source>
        <translation>Es weicht von dem ab, worum gebeten wurde.</translation>
    </message>
    <message>
        <source>Another resource came than was asked for.</source>
        <translation>Es kam eine andere Ressource als die gefragte.</translation>
    </message>
    <message>
        <source>The server does not say that it speaks FHIR R4.</source>
        <translation>Der Server sagt nicht, dass er FHIR R4 spricht.</translation>
    </message>
    <message>
        <source>The server does not offer both JSON and XML.</source>
        <translation>Der Server bietet nicht JSON und XML an.</translation>
    </message>
    <message>
        <source>The statement does not describe a server.</source>
        <translation>Die Erklärung beschreibt keinen Server.</translation>
    </message>
    <message>
        <source>The statement does not list this operation of the profile with its definition.</source>
        <translation>Die Erklärung führt diese Operation des Profils nicht mit ihrer Definition auf.</translation>
    </message>
    <message>
        <source>The statement does not list this search parameter of Appointment.</source>
        <translation>Die Erklärung führt diesen Suchparameter von Appointment nicht auf.</translation>
    </message>
    <message>
        <source>The body is not well-formed from here on.</source>
        <translation>Ab hier ist der Inhalt nicht wohlgeformt.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Der Inhalt ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark.</source>
        <translation>Der Inhalt beginnt mit einer Byte-Reihenfolge-Markierung.</translation>
    </message>
    <message>
        <source>A string holds characters that it must not hold.</source>
        <translation>Ein Text enthält Zeichen, die er nicht enthalten darf.</translation>
    </message>
    <message>
        <source>The same property stands here twice.</source>
        <translation>Dieselbe Eigenschaft steht hier zweimal.</translation>
    </message>
    <message>
        <source>A document type declaration is unsafe; the body was not examined.</source>
        <translation>Eine Dokumenttyp-Deklaration ist unsicher; der Inhalt wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any FHIR resource; the body was not examined.</source>
        <translation>Tiefer verschachtelt als jede FHIR-Ressource; der Inhalt wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>The body is too large to be examined whole; nothing is said of the rest.</source>
        <translation>Der Inhalt ist zu groß, um ganz untersucht zu werden; über den Rest wird nichts gesagt.</translation>
    </message>
    <message>
        <source>Some rules could not be applied to what stands here.</source>
        <translation>Einige Regeln ließen sich auf das, was hier steht, nicht anwenden.</translation>
    </message>
    <message>
        <source>The same was found more often than is listed.</source>
        <translation>Dasselbe wurde öfter gefunden, als aufgeführt ist.</translation>
    </message>
    <message>
        <source>The body is not a FHIR resource.</source>
        <translation>Der Inhalt ist keine FHIR-Ressource.</translation>
    </message>
    <message>
        <source>FHIR R4 has no such resource type.</source>
        <translation>FHIR R4 kennt keinen solchen Ressourcentyp.</translation>
    </message>
    <message>
        <source>The elements of this resource type are not examined.</source>
        <translation>Die Elemente dieses Ressourcentyps werden nicht untersucht.</translation>
    </message>
    <message>
        <source>The element is not in FHIR&apos;s namespace.</source>
        <translation>Das Element liegt nicht im Namensraum von FHIR.</translation>
    </message>
    <message>
        <source>The element stands after one that it must precede.</source>
        <translation>Das Element steht hinter einem, dem es vorangehen muss.</translation>
    </message>
    <message>
        <source>Text stands where FHIR has only attributes and elements.</source>
        <translation>Hier steht Text, wo FHIR nur Attribute und Elemente hat.</translation>
    </message>
    <message>
        <source>FHIR has no such attribute here.</source>
        <translation>FHIR kennt hier kein solches Attribut.</translation>
    </message>
    <message>
        <source>An element that must be there is missing.</source>
        <translation>Ein vorgeschriebenes Element fehlt.</translation>
    </message>
    <message>
        <source>The type has no such element.</source>
        <translation>Der Typ hat kein solches Element.</translation>
    </message>
    <message>
        <source>There are more of them than may be.</source>
        <translation>Es sind mehr davon da, als es sein dürfen.</translation>
    </message>
    <message>
        <source>The element may repeat, so JSON has an array here.</source>
        <translation>Das Element darf sich wiederholen, daher hat JSON hier ein Array.</translation>
    </message>
    <message>
        <source>The element does not repeat, so JSON has no array here.</source>
        <translation>Das Element wiederholt sich nicht, daher hat JSON hier kein Array.</translation>
    </message>
    <message>
        <source>JSON&apos;s null must not stand here.</source>
        <translation>JSONs null darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>The value is given in more than one type.</source>
        <translation>Der Wert ist in mehr als einem Typ angegeben.</translation>
    </message>
    <message>
        <source>The value is of another type than it must be.</source>
        <translation>Der Wert ist von anderem Typ, als er sein muss.</translation>
    </message>
    <message>
        <source>The value is not written as its type demands.</source>
        <translation>Der Wert ist nicht so geschrieben, wie sein Typ es verlangt.</translation>
    </message>
    <message>
        <source>The time has no offset from UTC.</source>
        <translation>Der Zeit fehlt der Abstand zu UTC.</translation>
    </message>
    <message>
        <source>The code is none of the value set that is required here.</source>
        <translation>Der Code gehört nicht zum Wertebereich, der hier vorgeschrieben ist.</translation>
    </message>
    <message>
        <source>FHIR has no such status.</source>
        <translation>FHIR kennt keinen solchen Status.</translation>
    </message>
    <message>
        <source>The reference leads to a type of resource that it must not lead to.</source>
        <translation>Der Verweis führt zu einer Art von Ressource, zu der er nicht führen darf.</translation>
    </message>
    <message>
        <source>The reference says neither where it leads nor whom it means.</source>
        <translation>Der Verweis sagt weder, wohin er führt, noch wen er meint.</translation>
    </message>
    <message>
        <source>Nobody and nothing takes part.</source>
        <translation>Niemand und nichts nimmt teil.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Das Ende liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>An element must have a value or children.</source>
        <translation>Ein Element muss einen Wert oder Kinder haben.</translation>
    </message>
    <message>
        <source>An extension has either a value or extensions, not both.</source>
        <translation>Eine Erweiterung hat entweder einen Wert oder Erweiterungen, nicht beides.</translation>
    </message>
    <message>
        <source>A participant must have a type or an actor.</source>
        <translation>Ein Teilnehmer muss eine Art oder einen Akteur haben.</translation>
    </message>
    <message>
        <source>Start and end must both be given, or neither.</source>
        <translation>Beginn und Ende müssen beide angegeben sein oder keines von beiden.</translation>
    </message>
    <message>
        <source>Only a proposed, cancelled or waitlisted appointment may lack start and end.</source>
        <translation>Nur ein vorgeschlagener, abgesagter oder wartender Termin darf ohne Beginn und Ende sein.</translation>
    </message>
    <message>
        <source>Only a cancelled or missed appointment has a reason for cancelling.</source>
        <translation>Nur ein abgesagter oder versäumter Termin hat einen Absagegrund.</translation>
    </message>
    <message>
        <source>An attachment with data must say its content type.</source>
        <translation>Ein Anhang mit Daten muss seinen Inhaltstyp nennen.</translation>
    </message>
    <message>
        <source>Only a search result or a history has a total.</source>
        <translation>Nur ein Suchergebnis oder eine Historie hat eine Gesamtzahl.</translation>
    </message>
    <message>
        <source>Only in a search result entries have a search mode or score.</source>
        <translation>Nur in einem Suchergebnis haben Einträge einen Suchmodus oder eine Wertung.</translation>
    </message>
    <message>
        <source>Entries have a request in a batch, a transaction or a history, and nowhere else.</source>
        <translation>Einträge haben in einem Stapel, einer Transaktion oder einer Historie eine Anfrage, sonst nirgends.</translation>
    </message>
    <message>
        <source>Entries have a response in the answer to a batch or transaction or in a history, and nowhere else.</source>
        <translation>Einträge haben in der Antwort auf einen Stapel oder eine Transaktion und in einer Historie eine Antwort, sonst nirgends.</translation>
    </message>
    <message>
        <source>An entry must have a resource unless it has a request or a response.</source>
        <translation>Ein Eintrag muss eine Ressource haben, wenn er weder Anfrage noch Antwort hat.</translation>
    </message>
    <message>
        <source>The same entry stands here more than once.</source>
        <translation>Derselbe Eintrag steht hier mehr als einmal.</translation>
    </message>
    <message>
        <source>The full URL must not lead to one version of the resource.</source>
        <translation>Die volle URL darf nicht zu einer einzelnen Version der Ressource führen.</translation>
    </message>
    <message>
        <source>A document must have an identifier with a system and a value.</source>
        <translation>Ein Dokument muss einen Identifikator mit System und Wert haben.</translation>
    </message>
    <message>
        <source>A document must have a date.</source>
        <translation>Ein Dokument muss ein Datum haben.</translation>
    </message>
    <message>
        <source>The name can&apos;t be used as an identifier by programs.</source>
        <translation>Den Namen können Programme nicht als Bezeichner verwenden.</translation>
    </message>
    <message>
        <source>A statement must describe REST, messaging or documents.</source>
        <translation>Eine Erklärung muss REST, Nachrichten oder Dokumente beschreiben.</translation>
    </message>
    <message>
        <source>A statement must have a description, a software or an implementation.</source>
        <translation>Eine Erklärung muss eine Beschreibung, eine Software oder eine Implementierung haben.</translation>
    </message>
    <message>
        <source>Only the statement of an instance has messaging endpoints.</source>
        <translation>Nur die Erklärung einer Instanz hat Endpunkte für Nachrichten.</translation>
    </message>
    <message>
        <source>The documents must differ in profile or mode.</source>
        <translation>Die Dokumente müssen sich in Profil oder Modus unterscheiden.</translation>
    </message>
    <message>
        <source>Each resource type may be described only once.</source>
        <translation>Jeder Ressourcentyp darf nur einmal beschrieben sein.</translation>
    </message>
    <message>
        <source>The names of search parameters must differ.</source>
        <translation>Die Namen von Suchparametern müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>The statement of an instance must describe its implementation.</source>
        <translation>Die Erklärung einer Instanz muss ihre Implementierung beschreiben.</translation>
    </message>
    <message>
        <source>The statement of a capability describes the software and no implementation.</source>
        <translation>Die Erklärung einer Fähigkeit beschreibt die Software und keine Implementierung.</translation>
    </message>
    <message>
        <source>A statement of requirements describes neither software nor implementation.</source>
        <translation>Eine Erklärung von Anforderungen beschreibt weder Software noch Implementierung.</translation>
    </message>
    <message>
        <source>A contact point with a value must say its system.</source>
        <translation>Eine Kontaktangabe mit Wert muss ihr System nennen.</translation>
    </message>
    <message>
        <source>A contained resource must not contain others.</source>
        <translation>Eine enthaltene Ressource darf keine weiteren enthalten.</translation>
    </message>
    <message>
        <source>Nothing refers to the contained resource.</source>
        <translation>Nichts verweist auf die enthaltene Ressource.</translation>
    </message>
    <message>
        <source>A contained resource has no version and no date of update.</source>
        <translation>Eine enthaltene Ressource hat keine Version und kein Änderungsdatum.</translation>
    </message>
    <message>
        <source>A contained resource has no security label.</source>
        <translation>Eine enthaltene Ressource hat keine Sicherheitskennzeichnung.</translation>
    </message>
    <message>
        <source>A parameter has exactly one of a value, a resource and parts.</source>
        <translation>Ein Parameter hat genau eines von Wert, Ressource und Teilen.</translation>
    </message>
    <message>
        <source>The operation&apos;s name can&apos;t be used as an identifier by programs.</source>
        <translation>Den Namen der Operation können Programme nicht als Bezeichner verwenden.</translation>
    </message>
    <message>
        <source>A defined parameter must have a type or parts.</source>
        <translation>Ein definierter Parameter muss einen Typ oder Teile haben.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type string has a search type.</source>
        <translation>Nur ein definierter Parameter vom Typ string hat einen Suchtyp.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type Reference or canonical has target profiles.</source>
        <translation>Nur ein definierter Parameter vom Typ Reference oder canonical hat Zielprofile.</translation>
    </message>
    <message>
        <source>An organization must have a name or an identifier.</source>
        <translation>Eine Organisation muss einen Namen oder einen Identifikator haben.</translation>
    </message>
    <message>
        <source>The address of an organization is never of use home.</source>
        <translation>Die Adresse einer Organisation ist nie eine Privatadresse (home).</translation>
    </message>
    <message>
        <source>The contact point of an organization is never of use home.</source>
        <translation>Die Kontaktangabe einer Organisation ist nie privat (home).</translation>
    </message>
    <message>
        <source>A patient&apos;s contact must have details or an organization.</source>
        <translation>Eine Kontaktperson muss Angaben oder eine Organisation haben.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A quantity with a code must say its system.</source>
        <translation>Eine Menge mit Code muss ihr System nennen.</translation>
    </message>
    <message>
        <source>A ratio has both numerator and denominator, or neither and an extension.</source>
        <translation>Ein Verhältnis hat Zähler und Nenner oder keines von beiden und eine Erweiterung.</translation>
    </message>
    <message>
        <source>The reference leads to a contained resource that is not there.</source>
        <translation>Der Verweis führt zu einer enthaltenen Ressource, die nicht da ist.</translation>
    </message>
    <message>
        <source>The range&apos;s high is below its low.</source>
        <translation>Das Obere des Bereichs liegt unter seinem Unteren.</translation>
    </message>
    <message>
        <source>An audited entity has a name or a query, not both.</source>
        <translation>Ein protokolliertes Objekt hat einen Namen oder eine Abfrage, nicht beides.</translation>
    </message>
    <message>
        <source>A duration must say its unit.</source>
        <translation>Eine Dauer muss ihre Einheit nennen.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must say its unit.</source>
        <translation>Der Turnus muss seine Einheit nennen.</translation>
    </message>
    <message>
        <source>A duration must not be negative.</source>
        <translation>Eine Dauer darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must not be negative.</source>
        <translation>Der Turnus darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>A greatest period needs a period.</source>
        <translation>Ein größter Turnus setzt einen Turnus voraus.</translation>
    </message>
    <message>
        <source>A greatest duration needs a duration.</source>
        <translation>Eine größte Dauer setzt eine Dauer voraus.</translation>
    </message>
    <message>
        <source>A greatest count needs a count.</source>
        <translation>Eine größte Anzahl setzt eine Anzahl voraus.</translation>
    </message>
    <message>
        <source>An offset needs an event of the day other than a meal alone.</source>
        <translation>Ein Abstand setzt ein Ereignis des Tages voraus, das nicht nur eine Mahlzeit ist.</translation>
    </message>
    <message>
        <source>Times of day and events of the day exclude each other.</source>
        <translation>Uhrzeiten und Ereignisse des Tages schließen einander aus.</translation>
    </message>
    <message>
        <source>The narrative holds more than basic formatting, or is no XHTML.</source>
        <translation>Der Erzähltext enthält mehr als einfache Formatierung oder ist kein XHTML.</translation>
    </message>
    <message>
        <source>The narrative is blank.</source>
        <translation>Der Erzähltext ist leer.</translation>
    </message>
    <message>
        <source>An operation that changes something must be invoked by POST.</source>
        <translation>Eine Operation, die etwas ändert, muss mit POST aufgerufen werden.</translation>
    </message>
    <message>
        <source>The body is not labelled with a media type.</source>
        <translation>Der Inhalt ist nicht mit einem Medientyp gekennzeichnet.</translation>
    </message>
    <message>
        <source>A search by POST must send its criteria as a form.</source>
        <translation>Eine Suche mit POST muss ihre Kriterien als Formular senden.</translation>
    </message>
    <message>
        <source>The request does not say which formats it accepts.</source>
        <translation>Die Anfrage sagt nicht, welche Formate sie annimmt.</translation>
    </message>
    <message>
        <source>None of the formats that the request accepts is one of FHIR.</source>
        <translation>Keines der Formate, die die Anfrage annimmt, ist eines von FHIR.</translation>
    </message>
    <message>
        <source>The body of an operation must be a Parameters resource.</source>
        <translation>Der Inhalt einer Operation muss eine Parameters-Ressource sein.</translation>
    </message>
    <message>
        <source>The operation defines no such parameter.</source>
        <translation>Die Operation definiert keinen solchen Parameter.</translation>
    </message>
    <message>
        <source>The text names this parameter in a note, but its table defines another one.</source>
        <translation>Der Text nennt diesen Parameter in einer Anmerkung, seine Tabelle definiert aber einen anderen.</translation>
    </message>
    <message>
        <source>A parameter that the operation demands is missing.</source>
        <translation>Ein Parameter fehlt, den die Operation verlangt.</translation>
    </message>
    <message>
        <source>A parameter is missing that the table demands and the description lets one leave out.</source>
        <translation>Ein Parameter fehlt, den die Tabelle verlangt und die Beschreibung weglassen lässt.</translation>
    </message>
    <message>
        <source>The parameter is given more often than the operation allows.</source>
        <translation>Der Parameter ist öfter angegeben, als die Operation erlaubt.</translation>
    </message>
    <message>
        <source>The parameter is of another type than the operation defines.</source>
        <translation>Der Parameter ist von anderem Typ, als die Operation definiert.</translation>
    </message>
    <message>
        <source>A code is sent as a coding, where the operation defines a string of the form system|code.</source>
        <translation>Ein Code ist als Coding gesendet, wo die Operation einen Text der Form system|code definiert.</translation>
    </message>
    <message>
        <source>The code must be given as system|code.</source>
        <translation>Der Code muss als system|code angegeben sein.</translation>
    </message>
    <message>
        <source>The period asked for ends before it starts.</source>
        <translation>Der gefragte Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>A booking must have exactly one of appointment-reference and appointment-resource.</source>
        <translation>Eine Buchung muss genau eines von appointment-reference und appointment-resource haben.</translation>
    </message>
    <message>
        <source>The status must say what is asked for: pending to book, booked to change, cancelled to cancel.</source>
        <translation>Der Status muss sagen, was gewünscht ist: pending für Buchen, booked für Ändern, cancelled für Absagen.</translation>
    </message>
    <message>
        <source>An appointment that is to be changed or cancelled must have its id.</source>
        <translation>Ein Termin, der geändert oder abgesagt werden soll, muss seine id haben.</translation>
    </message>
    <message>
        <source>A search for existing appointments should name the patient and the date.</source>
        <translation>Eine Suche nach bestehenden Terminen sollte Patient und Datum nennen.</translation>
    </message>
    <message>
        <source>The identifier must be given with its system, as system|value.</source>
        <translation>Der Identifikator muss mit seinem System angegeben sein, als system|value.</translation>
    </message>
    <message>
        <source>The date is none that a search can have.</source>
        <translation>Das Datum ist keines, das eine Suche haben kann.</translation>
    </message>
    <message>
        <source>The number must be a whole one, not negative.</source>
        <translation>Die Zahl muss ganz und nicht negativ sein.</translation>
    </message>
    <message>
        <source>What is to be included must be given as Type:parameter.</source>
        <translation>Was mitgegeben werden soll, muss als Typ:Parameter angegeben sein.</translation>
    </message>
    <message>
        <source>The resource type has no such search parameter.</source>
        <translation>Der Ressourcentyp hat keinen solchen Suchparameter.</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Connection cut before</source>
        <translation>Verbindung vorher getrennt</translation>
    </message>
    <message>
        <source>Answer lost after the deed</source>
        <translation>Antwort nach der Tat verloren</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Wrong status</source>
        <translation>Falscher Status</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>Verstümmelte Antwort</translation>
    </message>
    <message>
        <source>Hold has run out</source>
        <translation>Reservierung abgelaufen</translation>
    </message>
    <message>
        <source>Pages in a loop</source>
        <translation>Seiten im Kreis</translation>
    </message>
    <message>
        <source>Stale total</source>
        <translation>Veraltete Gesamtzahl</translation>
    </message>
    <message>
        <source>Sign-in wanted (401)</source>
        <translation>Anmeldung verlangt (401)</translation>
    </message>
    <message>
        <source>Too busy (429)</source>
        <translation>Überlastet (429)</translation>
    </message>
    <message>
        <source>The answer takes this many milliseconds longer.</source>
        <translation>Die Antwort dauert um so viele Millisekunden länger.</translation>
    </message>
    <message>
        <source>The connection is cut before anything is done.</source>
        <translation>Die Verbindung wird getrennt, bevor etwas getan ist.</translation>
    </message>
    <message>
        <source>The server does what was asked, then the connection is cut.</source>
        <translation>Der Server tut das Verlangte, dann wird die Verbindung getrennt.</translation>
    </message>
    <message>
        <source>The request is refused with this status and a reason; nothing is done.</source>
        <translation>Die Anfrage wird mit diesem Status und einem Grund abgelehnt; nichts wird getan.</translation>
    </message>
    <message>
        <source>The server does what was asked, and answers with this status.</source>
        <translation>Der Server tut das Verlangte und antwortet mit diesem Status.</translation>
    </message>
    <message>
        <source>The server does what was asked; half of the answer is missing.</source>
        <translation>Der Server tut das Verlangte; die Hälfte der Antwort fehlt.</translation>
    </message>
    <message>
        <source>The hold that is to be booked has run out.</source>
        <translation>Die Reservierung, die gebucht werden soll, ist abgelaufen.</translation>
    </message>
    <message>
        <source>The next page is always the same page.</source>
        <translation>Die nächste Seite ist immer dieselbe Seite.</translation>
    </message>
    <message>
        <source>The total is too high by this number.</source>
        <translation>Die Gesamtzahl ist um diese Zahl zu hoch.</translation>
    </message>
    <message>
        <source>The server wants a sign-in; nothing is done.</source>
        <translation>Der Server verlangt eine Anmeldung; nichts wird getan.</translation>
    </message>
    <message>
        <source>The server is too busy, and asks to wait for this many seconds.</source>
        <translation>Der Server ist überlastet und bittet, so viele Sekunden zu warten.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Milliseconds</source>
        <translation>&amp;Millisekunden</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Sekunden</translation>
    </message>
    <message>
        <source>HTTP &amp;status</source>
        <translation>HTTP-&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Jede Anfrage</translation>
    </message>
    <message>
        <source>Find free times ($find)</source>
        <translation>Freie Termine suchen ($find)</translation>
    </message>
    <message>
        <source>Hold ($hold)</source>
        <translation>Reservieren ($hold)</translation>
    </message>
    <message>
        <source>Book, change, cancel ($book)</source>
        <translation>Buchen, ändern, absagen ($book)</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Termine auflisten</translation>
    </message>
    <message>
        <source>Look up people and places</source>
        <translation>Personen und Orte nachsehen</translation>
    </message>
    <message>
        <source>Capabilities (metadata)</source>
        <translation>Fähigkeiten (metadata)</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>bis zum Ausschalten</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0}-mal</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>um {0}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>find free times</source>
        <translation>freie Termine suchen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>reservieren</translation>
    </message>
    <message>
        <source>book, change, cancel</source>
        <translation>buchen, ändern, absagen</translation>
    </message>
    <message>
        <source>existing appointments</source>
        <translation>bestehende Termine</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>match a patient</source>
        <translation>Patienten abgleichen</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>audit events</source>
        <translation>Protokollereignisse</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>Alle Transaktionen</translation>
    </message>
    <message>
        <source>ITI-115 to 118</source>
        <translation>ITI-115 bis 118</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Aus Dateien</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Noch wartend</translation>
    </message>
    <message>
        <source>2xx well</source>
        <translation>2xx gut</translation>
    </message>
    <message>
        <source>3xx elsewhere</source>
        <translation>3xx anderswo</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx abgelehnt</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx Fehler</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>All but 2xx</source>
        <translation>Alles außer 2xx</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{0} receiving</source>
        <translation>{0}, kommt an</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>nicht rechtzeitig erreicht</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>hier gestoppt</translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>nicht zu Ende gelesen</translation>
    </message>
    <message>
        <source>not answered when it was saved</source>
        <translation>beim Speichern noch unbeantwortet</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>connected before</source>
        <translation>schon verbunden</translation>
    </message>
    <message>
        <source>Connect: {0}</source>
        <translation>Verbinden: {0}</translation>
    </message>
    <message>
        <source>wait: {0}</source>
        <translation>Warten: {0}</translation>
    </message>
    <message>
        <source>transfer: {0}</source>
        <translation>Übertragung: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Gesehen: {0}</translation>
    </message>
    <message>
        <source>Expected: {0}</source>
        <translation>Erwartet: {0}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>Sache des Servers</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>Sache des Clients</translation>
    </message>
    <message>
        <source>the text contradicts itself</source>
        <translation>der Text widerspricht sich</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>von niemandem zu beheben</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Laboratory results out of range</source>
        <translation>Laborwerte außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>Therapy not authorised by the payer (CMS cap)</source>
        <translation>Therapie vom Kostenträger nicht genehmigt (CMS cap)</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>Verstorben</translation>
    </message>
    <message>
        <source>Patient was discharged</source>
        <translation>Entlassen</translation>
    </message>
    <message>
        <source>Patient is unhappy with us</source>
        <translation>Mit uns unzufrieden</translation>
    </message>
    <message>
        <source>Equipment is not available</source>
        <translation>Gerät nicht verfügbar</translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation>Finanzielle Gründe</translation>
    </message>
    <message>
        <source>Patient is in hospital</source>
        <translation>Im Krankenhaus</translation>
    </message>
    <message>
        <source>Problem with the intravenous line</source>
        <translation>Venenzugang ungeeignet</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>Beschwerden gebessert</translation>
    </message>
    <message>
        <source>No interpreter is available</source>
        <translation>Keine Dolmetschung verfügbar</translation>
    </message>
    <message>
        <source>Practitioner is at a meeting or course</source>
        <translation>Behandler/in in Besprechung oder Fortbildung</translation>
    </message>
    <message>
        <source>Patient has moved away</source>
        <translation>Weggezogen</translation>
    </message>
    <message>
        <source>Patient needs tests first</source>
        <translation>Braucht erst Untersuchungen</translation>
    </message>
    <message>
        <source>Patient goes to somebody else</source>
        <translation>Wechsel zu anderer Behandlung</translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>Abgesagt durch Patient/in</translation>
    </message>
    <message>
        <source>Practitioner&apos;s personal reason</source>
        <translation>Persönlicher Grund der Behandelnden</translation>
    </message>
    <message>
        <source>Treatment plan has changed</source>
        <translation>Behandlungsplan geändert</translation>
    </message>
    <message>
        <source>Patient is pregnant</source>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Preparation or medication is not complete</source>
        <translation>Vorbereitung oder Medikation unvollständig</translation>
    </message>
    <message>
        <source>Preparation, medication or results are not available</source>
        <translation>Vorbereitung, Medikation oder Befunde fehlen</translation>
    </message>
    <message>
        <source>Patient refused the procedure</source>
        <translation>Behandlung abgelehnt</translation>
    </message>
    <message>
        <source>Room or place is not available</source>
        <translation>Raum nicht verfügbar</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Irrtümlich gebucht</translation>
    </message>
    <message>
        <source>Clinic cancelled</source>
        <translation>Abgesagt durch die Einrichtung</translation>
    </message>
    <message>
        <source>Patient&apos;s membership has ended</source>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Patient had no transport</source>
        <translation>Keine Fahrmöglichkeit</translation>
    </message>
    <message>
        <source>Patient came from the waiting list</source>
        <translation>Von der Warteliste</translation>
    </message>
    <message>
        <source>Walk-in entered by mistake</source>
        <translation>Irrtümlich als ohne Termin erfasst</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Terminzettel</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Arbeitswoche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandler/in</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>Keine markieren</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Auf Dauer</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Hell, dunkel oder wie das System.</translation>
    </message>
    <message>
        <source>The language of the window, and the form of its dates, times and numbers. Counts from the next start of Slotdesk on. What the server says stays in the server&apos;s words.</source>
        <translation>Die Sprache des Fensters und die Form von Datum, Uhrzeit und Zahlen. Gilt ab dem nächsten Start von Slotdesk. Was der Server sagt, bleibt in seinen Worten.</translation>
    </message>
    <message>
        <source>Calendar view</source>
        <translation>Kalenderansicht</translation>
    </message>
    <message>
        <source>What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, or a list.</source>
        <translation>Was der Kalender zeigt: einen Tag, Montag bis Freitag, die ganze Woche, einen Monat mit Zahlen oder eine Liste.</translation>
    </message>
    <message>
        <source>Calendar columns</source>
        <translation>Kalenderspalten</translation>
    </message>
    <message>
        <source>What stands side by side in day, work week and week: the days alone, or on each day the practitioners or the locations.</source>
        <translation>Was in Tag, Arbeitswoche und Woche nebeneinander steht: nur die Tage oder an jedem Tag die Behandelnden oder die Standorte.</translation>
    </message>
    <message>
        <source>Calendar colours</source>
        <translation>Kalenderfarben</translation>
    </message>
    <message>
        <source>What colours and letters of free times stand for.</source>
        <translation>Wofür Farben und Buchstaben freier Termine stehen.</translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation>Gruppen der Liste</translation>
    </message>
    <message>
        <source>What free times are put together by in the list.</source>
        <translation>Wonach freie Termine in der Liste zusammenstehen.</translation>
    </message>
    <message>
        <source>Way between sites</source>
        <translation>Weg zwischen Standorten</translation>
    </message>
    <message>
        <source>How many minutes a patient needs from one location to another. Free times that leave less before or after an appointment elsewhere are marked. 0 marks none.</source>
        <translation>Wie viele Minuten man von einem Standort zum anderen braucht. Freie Termine, die vor oder nach einem Termin anderswo weniger lassen, werden markiert. 0 markiert keine.</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>Aufgehobene Nachrichten</translation>
    </message>
    <message>
        <source>How many messages are kept while the program runs. They are in memory only.</source>
        <translation>Wie viele Nachrichten aufgehoben werden, solange das Programm läuft. Sie stehen nur im Speicher.</translation>
    </message>
    <message>
        <source>Memory for messages</source>
        <translation>Speicher für Nachrichten</translation>
    </message>
    <message>
        <source>How many megabytes messages may take. The oldest bodies are let go first.</source>
        <translation>Wie viele Megabyte Nachrichten brauchen dürfen. Die ältesten Inhalte entfallen zuerst.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>How many candidates to ask the server for at a time (_count).</source>
        <translation>Wie viele Vorschläge auf einmal vom Server erbeten werden (_count).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reservieren</translation>
    </message>
    <message>
        <source>Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only where the server&apos;s CapabilityStatement offers $hold. A server can have its own way.</source>
        <translation>Ob ein Termin beim Wählen reserviert wird, auf Knopfdruck oder nie. Nur wo das CapabilityStatement des Servers $hold anbietet. Ein Server kann davon abweichen.</translation>
    </message>
    <message>
        <source>How long a hold lasts</source>
        <translation>Dauer einer Reservierung</translation>
    </message>
    <message>
        <source>After how many minutes the server ends a hold, as this site knows it. It counts only where the server does not say so itself. 0: not known.</source>
        <translation>Nach wie vielen Minuten der Server eine Reservierung beendet, soweit Ihre Einrichtung es weiß. Zählt nur, wo der Server es nicht selbst sagt. 0: nicht bekannt.</translation>
    </message>
    <message>
        <source>Refresh appointments</source>
        <translation>Termine aktualisieren</translation>
    </message>
    <message>
        <source>After how many minutes the patient&apos;s appointments are asked for again. 0: never.</source>
        <translation>Nach wie vielen Minuten die Termine der Person neu geholt werden. 0: nie.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>After how many minutes without a key or a click the window is covered. 0: never.</source>
        <translation>Nach wie vielen Minuten ohne Taste oder Klick das Fenster verdeckt wird. 0: nie.</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Größte Antwort</translation>
    </message>
    <message>
        <source>How many megabytes of an answer are read, decompressed, before it is given up.</source>
        <translation>Wie viele Megabyte einer Antwort entpackt gelesen werden, bevor sie aufgegeben wird.</translation>
    </message>
    <message>
        <source>Deepest answer</source>
        <translation>Tiefste Antwort</translation>
    </message>
    <message>
        <source>How deeply the elements of an answer may lie within each other.</source>
        <translation>Wie tief die Elemente einer Antwort ineinander liegen dürfen.</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Höchstzahl Seiten</translation>
    </message>
    <message>
        <source>How many pages of one search are read.</source>
        <translation>Wie viele Seiten einer Suche gelesen werden.</translation>
    </message>
    <message>
        <source>Most entries</source>
        <translation>Höchstzahl Einträge</translation>
    </message>
    <message>
        <source>How many entries of one search are read, over all its pages.</source>
        <translation>Wie viele Einträge einer Suche über alle Seiten gelesen werden.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>How many seconds one answer may take from the first to the last byte.</source>
        <translation>Wie viele Sekunden eine Antwort vom ersten bis zum letzten Byte dauern darf.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How often a question that changes nothing is sent before it is given up, the first time included. A hold, a booking or a change is never sent twice.</source>
        <translation>Wie oft eine Anfrage, die nichts ändert, gesendet wird, bevor sie aufgegeben wird, das erste Mal eingeschlossen. Eine Reservierung, eine Buchung oder eine Änderung wird nie zweimal gesendet.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast: black on white or white on black, strong borders and a strong mark where the keyboard is. Or as the system has it.</source>
        <translation>Hoher Kontrast: Schwarz auf Weiß oder Weiß auf Schwarz, kräftige Ränder und eine kräftige Umrandung, wo die Tastatur ist. Oder wie das System.</translation>
    </message>
    <message>
        <source>Keep audit events</source>
        <translation>Protokollereignisse aufbewahren</translation>
    </message>
    <message>
        <source>For how many days audit events stay on this computer. What waits for an audit repository stays until it is delivered.</source>
        <translation>Wie viele Tage Protokollereignisse auf diesem Rechner bleiben. Was auf einen Protokollspeicher wartet, bleibt bis zur Ablieferung.</translation>
    </message>
    <message>
        <source>Name the patient on the slip</source>
        <translation>Namen auf dem Terminzettel nennen</translation>
    </message>
    <message>
        <source>Whether a printed, saved or copied appointment names the patient. Slips are left lying about: without this they name nobody. They never carry a number.</source>
        <translation>Ob ein gedruckter, gespeicherter oder kopierter Termin den Namen nennt. Zettel bleiben liegen: ohne dies nennen sie niemanden. Nummern stehen nie darauf.</translation>
    </message>
    <message>
        <source>Keep the record of bookings</source>
        <translation>Buchungsverzeichnis aufbewahren</translation>
    </message>
    <message>
        <source>After how many days what is known of a booking is taken out of the record. 0: never. What is not certain stays in it until it is known.</source>
        <translation>Nach wie vielen Tagen aus dem Verzeichnis kommt, was geklärt ist. 0: nie. Was ungewiss ist, bleibt, bis es geklärt ist.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No server of this name was found. Check the address and the network.</source>
        <translation>Kein Server dieses Namens gefunden. Prüfen Sie Adresse und Netz.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Is it running?</source>
        <translation>Unter der Adresse des Servers antwortet nichts. Läuft er?</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Der Server war nicht erreichbar. Prüfen Sie das Netz.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (certificate). Ask your administrator.</source>
        <translation>Der Server konnte sich nicht ausweisen (Zertifikat). Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed: its server does not answer.</source>
        <translation>Die Anmeldung konnte nicht erneuert werden: Ihr Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not trust the one that is set. See its settings.</source>
        <translation>Der Server verlangt ein Client-Zertifikat oder vertraut dem eingestellten nicht. Siehe seine Einstellungen.</translation>
    </message>
    <message>
        <source>A certificate file of this server can&apos;t be read.</source>
        <translation>Eine Zertifikatsdatei dieses Servers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Der Server erlaubt Ihnen das nicht.</translation>
    </message>
    <message>
        <source>The server does not have this (any more), or does not offer this function.</source>
        <translation>Der Server hat dies nicht (mehr) oder bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The server speaks neither of the formats JSON and XML with us.</source>
        <translation>Der Server spricht mit uns weder JSON noch XML.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again in a moment.</source>
        <translation>Der Server ist überlastet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Der Server meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address in the settings.</source>
        <translation>Der Server hat eine andere Adresse. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>What came back is not FHIR. Is this the address of a FHIR server?</source>
        <translation>Was zurückkam, ist kein FHIR. Ist das die Adresse eines FHIR-Servers?</translation>
    </message>
    <message>
        <source>A web page came back in place of data. Is this the address of a FHIR server?</source>
        <translation>Statt Daten kam eine Webseite zurück. Ist das die Adresse eines FHIR-Servers?</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>The answer was damaged and could not be read.</source>
        <translation>Die Antwort war beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer held a document type declaration, which is not safe to read.</source>
        <translation>Die Antwort enthielt eine Dokumenttyp-Deklaration, die nicht sicher zu lesen ist.</translation>
    </message>
    <message>
        <source>The answer was too large. Ask for a shorter period or fewer people.</source>
        <translation>Die Antwort war zu groß. Fragen Sie nach einem kürzeren Zeitraum oder weniger Personen.</translation>
    </message>
    <message>
        <source>The answer was nested too deeply to be read.</source>
        <translation>Die Antwort war zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The answer was of another kind than asked for.</source>
        <translation>Die Antwort war von anderer Art als gefragt.</translation>
    </message>
    <message>
        <source>The answer was to another search than was sent. Try again.</source>
        <translation>Die Antwort gehörte zu einer anderen Suche als der gesendeten. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The answer does not say whether it was done.</source>
        <translation>Die Antwort sagt nicht, ob es getan wurde.</translation>
    </message>
    <message>
        <source>The list is not complete: the server&apos;s pages lead round in a circle.</source>
        <translation>Die Liste ist unvollständig: Die Seiten des Servers führen im Kreis.</translation>
    </message>
    <message>
        <source>The list is not complete: its next page lies on another server, which was not followed.</source>
        <translation>Die Liste ist unvollständig: Ihre nächste Seite liegt auf einem anderen Server; dorthin wurde nicht gegangen.</translation>
    </message>
    <message>
        <source>The list is not complete: it has too many pages. Ask for less at a time.</source>
        <translation>Die Liste ist unvollständig: Sie hat zu viele Seiten. Fragen Sie nach weniger auf einmal.</translation>
    </message>
    <message>
        <source>The request would have broken a rule of FHIR and was not sent.</source>
        <translation>Die Anfrage hätte eine FHIR-Regel verletzt und wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>This belongs to another server, so nothing was sent.</source>
        <translation>Das gehört zu einem anderen Server, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings can&apos;t be used. Ask your administrator.</source>
        <translation>Der Proxy dieses Rechners ist nicht brauchbar. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>Die Passphrase des privaten Schlüssels fehlt oder ist falsch. Geben Sie sie in den Einstellungen des Servers ein.</translation>
    </message>
    <message>
        <source>The private key that is to sign can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>Der private Schlüssel zum Signieren ist nicht verwendbar: Er muss RSA oder P-384 sein, in einer PEM-Datei.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and nobody has agreed to that, so nothing is sent.</source>
        <translation>Die Verbindung ist nicht verschlüsselt, und niemand hat dem zugestimmt: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full: what is sent could not be written down first. Make room on the disk.</source>
        <translation>Die Festplatte ist voll: Was gesendet wird, ließ sich nicht zuerst aufschreiben. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: this computer does not let us write to the record of bookings. Ask your administrator.</source>
        <translation>Was gesendet wird, ließ sich nicht zuerst aufschreiben: Das Buchungsverzeichnis ist nicht beschreibbar. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>Another program keeps the record of bookings locked. Try again in a moment.</source>
        <translation>Ein anderes Programm sperrt das Buchungsverzeichnis. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The record of bookings was written by a newer Slotdesk. Use that one.</source>
        <translation>Das Buchungsverzeichnis stammt von einem neueren Slotdesk. Verwenden Sie dieses.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: the record of bookings fails. Ask your administrator.</source>
        <translation>Was gesendet wird, ließ sich nicht zuerst aufschreiben: Das Buchungsverzeichnis versagt. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up under Bookings first.</source>
        <translation>Das wurde schon gesendet, und es ist ungewiss, ob es gilt. Sehen Sie zuerst unter „Buchungen“ nach.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Der Server meldet: {0}</translation>
    </message>
    <message>
        <source>It may be booked or not. Do not book again before it was looked up.</source>
        <translation>Es kann gebucht sein oder nicht. Buchen Sie nicht erneut, bevor es geprüft ist.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the sign-in for this server.</source>
        <translation>Es wurde nichts geändert. Prüfen Sie die Anmeldung bei diesem Server.</translation>
    </message>
    <message>
        <source>Nothing was changed. Press F5 to try again.</source>
        <translation>Es wurde nichts geändert. F5 versucht es erneut.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{0} needs a time zone.</source>
        <translation>{0} braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>{0} must be later than the start.</source>
        <translation>{0} muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>{0} must be a code of the form system|code.</source>
        <translation>{0} muss ein Code der Form System|Code sein.</translation>
    </message>
    <message>
        <source>{0} must be a reference such as Type/id, or system|value.</source>
        <translation>{0} muss ein Verweis wie Type/id oder System|Wert sein.</translation>
    </message>
    <message>
        <source>{0} must be an identifier, best as system|value.</source>
        <translation>{0} muss eine Nummer sein, am besten System|Wert.</translation>
    </message>
    <message>
        <source>{0} must be written as in 9:00, 14:30.</source>
        <translation>{0}: Schreibweise wie in 9:00, 14:30.</translation>
    </message>
    <message>
        <source>{0} is out of range.</source>
        <translation>{0} liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>{0} must not be blank.</source>
        <translation>{0} darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The server left out something it must give.</source>
        <translation>Der Server ließ etwas aus, was er angeben muss.</translation>
    </message>
    <message>
        <source>Something was written in a wrong form and may be misread.</source>
        <translation>Etwas war falsch geschrieben und kann falsch verstanden sein.</translation>
    </message>
    <message>
        <source>The time came without a time zone and is shown as clinic time.</source>
        <translation>Die Zeit kam ohne Zeitzone und wird als Ortszeit der Einrichtung gezeigt.</translation>
    </message>
    <message>
        <source>The end is missing or not after the start: length unknown.</source>
        <translation>Das Ende fehlt oder liegt nicht nach dem Beginn: Dauer unbekannt.</translation>
    </message>
    <message>
        <source>The status is not one that FHIR knows.</source>
        <translation>Den Status kennt FHIR nicht.</translation>
    </message>
    <message>
        <source>The status is not the one expected here.</source>
        <translation>Der Status ist nicht der hier erwartete.</translation>
    </message>
    <message>
        <source>This lies outside the period asked for.</source>
        <translation>Das liegt außerhalb des gefragten Zeitraums.</translation>
    </message>
    <message>
        <source>The server did not say with whom or where.</source>
        <translation>Der Server sagte nicht, bei wem oder wo.</translation>
    </message>
    <message>
        <source>The server gave this no id of its own.</source>
        <translation>Der Server gab dem keine eigene Kennung.</translation>
    </message>
    <message>
        <source>The answer is not marked as a search result.</source>
        <translation>Die Antwort ist nicht als Suchergebnis gekennzeichnet.</translation>
    </message>
    <message>
        <source>The server did not say how many there are.</source>
        <translation>Der Server sagte nicht, wie viele es sind.</translation>
    </message>
    <message>
        <source>The server promised another number than it sent.</source>
        <translation>Der Server kündigte eine andere Anzahl an, als er sandte.</translation>
    </message>
    <message>
        <source>Entries are not marked as matches.</source>
        <translation>Einträge sind nicht als Treffer gekennzeichnet.</translation>
    </message>
    <message>
        <source>An entry could not be read.</source>
        <translation>Ein Eintrag war nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer holds something that was not asked for.</source>
        <translation>Die Antwort enthält etwas, wonach nicht gefragt war.</translation>
    </message>
    <message>
        <source>The server listed this more than once.</source>
        <translation>Der Server nannte dies mehrmals.</translation>
    </message>
    <message>
        <source>The answer is labelled with a wrong format.</source>
        <translation>Die Antwort trägt ein falsches Format.</translation>
    </message>
    <message>
        <source>The server booked something else than was asked for. Check it.</source>
        <translation>Der Server buchte etwas anderes als gewünscht. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Irrtümlich erfasst</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>other</source>
        <translation>divers</translation>
    </message>
</context>
</TS>
