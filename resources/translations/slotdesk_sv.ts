<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AccessibleGrid</name>
    <message>
        <source>Go to the first time of it</source>
        <translation>Gå till första tiden</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Öppna listan</translation>
    </message>
</context>
<context>
    <name>AccessibleList</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>AccessibleMonth</name>
    <message>
        <source>Show this day</source>
        <translation>Visa denna dag</translation>
    </message>
</context>
<context>
    <name>AfterBooking</name>
    <message>
        <source>appointment-{0}</source>
        <translation>bokad-tid-{0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Print {0} slips…</source>
        <translation>Skriv ut {0}…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Save {0} slips…</source>
        <translation>Spara {0}…</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>Spara .ics…</translation>
    </message>
    <message>
        <source>Book another for this group</source>
        <translation>Boka en tid till för gruppen</translation>
    </message>
    <message>
        <source>Book another time</source>
        <translation>Boka en tid till</translation>
    </message>
    <message>
        <source>Book another for {0}</source>
        <translation>Boka en tid till för {0}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopierat.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Skickat till skrivaren.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Spara kallelsen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Spara kalenderfilen</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Sparat som {0}.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Det gick inte att spara. Välj en annan plats.</translation>
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
        <translation>Det finns ingen bokning på skärmen att göra detta med.</translation>
    </message>
    <message>
        <source>Another patient is chosen by now. Choose {0} again.</source>
        <translation>En annan patient är vald nu. Välj {0} igen.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were kept as {0}. Slotdesk starts with its own.</source>
        <translation>Inställningarna gick inte att läsa och finns kvar som {0}. Slotdesk startar med sina egna.</translation>
    </message>
    <message>
        <source>The record of bookings was damaged and is kept as {0}. What was open in it is not known here now: look at the patients&apos; appointments before you book again.</source>
        <translation>Bokningsregistret var skadat och finns kvar som {0}. Vad som var öppet är inte längre känt här: titta på patienternas tider innan du bokar igen.</translation>
    </message>
    <message>
        <source>Nothing can be booked: {0}</source>
        <translation>Inget kan bokas: {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.</source>
        <translation>Något gick fel i själva Slotdesk ({0}). Om en bokning var på väg, slå upp den.</translation>
    </message>
    <message>
        <source>About Slotdesk</source>
        <translation>Om Slotdesk</translation>
    </message>
    <message>
        <source>Slotdesk {0}</source>
        <translation>Slotdesk {0}</translation>
    </message>
    <message>
        <source>Books healthcare appointments by the IHE ITI Scheduling profile.</source>
        <translation>Bokar tider i vården enligt profilen IHE ITI Scheduling.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Fri programvara under Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>AppointmentSummary</name>
    <message>
        <source>{0}, length unknown</source>
        <translation>{0}, okänd längd</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0} lokal tid där</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Även</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>Säg till patienten</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Observera</translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message>
        <source>The file of audit events was damaged. It was kept as {0}, and a new one was begun.</source>
        <translation>Filen med granskningshändelser var skadad. Den finns kvar som {0} och en ny har påbörjats.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer. Tell whoever looks after it.</source>
        <translation>Granskningshändelser kan inte sparas på datorn. Meddela den som sköter den.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer.</source>
        <translation>Granskningshändelser kan inte sparas på datorn.</translation>
    </message>
    <message>
        <source>The repository {0} has not taken events since {1}. {2} The next try is at {3}.</source>
        <translation>Arkivet {0} har inte tagit emot händelser sedan {1}. {2} Nästa försök: {3}.</translation>
    </message>
    <message>
        <source>Nothing has been audited yet. Each request about a patient becomes an event.</source>
        <translation>Inget har granskats än. Varje fråga om en patient blir en händelse.</translation>
    </message>
    <message>
        <source>{0} delivered, {1} here, {2} refused by the repository.</source>
        <translation>{0} levererade, {1} här, {2} nekade av arkivet.</translation>
    </message>
    <message>
        <source>No audit repository is set for their server, so they stay on this computer.</source>
        <translation>Inget granskningsarkiv är angett för servern, så de stannar på datorn.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit events</source>
        <translation>Granskningshändelser</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>Händelsen som JSON</translation>
    </message>
    <message>
        <source>&amp;Deliver now</source>
        <translation>&amp;Leverera nu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Händelsen</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>finns inte</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar: move with the arrow keys, then press Enter.</source>
        <translation>Välj en ledig tid i kalendern: flytta med piltangenterna och tryck Enter.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Goes to the clinic with the booking</source>
        <translation>Följer med bokningen till mottagningen</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ko&amp;mmentar</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Choose a patient on the left (Ctrl+P) to book this.</source>
        <translation>Välj en patient till vänster (Ctrl+P) för att boka.</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Bokar om…</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Boka om till denna tid</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Bokar…</translation>
    </message>
</context>
<context>
    <name>BookingRun</name>
    <message>
        <source>Booking…</source>
        <translation>Bokar…</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Inte bokad</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Uppslaget: servern visar det.</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it does not stand. You can book again.</source>
        <translation>Uppslaget: servern visar att det inte gäller. Du kan boka igen.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>The answer was lost, and the server does not show the booking so far. Look it up again in a moment before you book for this patient, or ask the clinic.</source>
        <translation>Svaret gick förlorat och servern visar inte bokningen än. Slå upp den igen om en stund innan du bokar för patienten, eller fråga mottagningen.</translation>
    </message>
    <message>
        <source>It may be booked or not. Look it up before you book again.</source>
        <translation>Det kan vara bokat eller inte. Slå upp det innan du bokar igen.</translation>
    </message>
    <message>
        <source>Tell the patient: {0}</source>
        <translation>Säg till patienten: {0}</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Servern angav ingen orsak.</translation>
    </message>
    <message>
        <source>Not booked: the server refused</source>
        <translation>Inte bokad: servern nekade</translation>
    </message>
    <message>
        <source>The time is gone. Choose another one, or search again.</source>
        <translation>Tiden är tagen. Välj en annan eller sök igen.</translation>
    </message>
    <message>
        <source>Nothing was booked. The time itself may still be free.</source>
        <translation>Inget bokades. Själva tiden kan fortfarande vara ledig.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation>patient utan namn</translation>
    </message>
    <message>
        <source>Asked for: {0}
Booked: {1}</source>
        <translation>Begärt: {0}
Bokat: {1}</translation>
    </message>
    <message>
        <source>Tell the clinic, or cancel what was booked. Do not tell the patient the time asked for.</source>
        <translation>Meddela mottagningen eller avboka det som bokades. Säg inte den begärda tiden till patienten.</translation>
    </message>
    <message>
        <source>Booked, but not as asked</source>
        <translation>Bokat, men inte som begärt</translation>
    </message>
    <message>
        <source>You can press Book again.</source>
        <translation>Du kan trycka på Boka igen.</translation>
    </message>
</context>
<context>
    <name>BookingsPanel</name>
    <message>
        <source>What was asked for and what became of each</source>
        <translation>Vad som begärdes och hur det gick</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Look up all open ones</source>
        <translation>Slå upp alla öppna</translation>
    </message>
    <message>
        <source>Close by hand…</source>
        <translation>Stäng för hand…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>What is held, booked, moved or cancelled here is listed with what became of it.</source>
        <translation>Det som reserveras, bokas, bokas om eller avbokas här listas med hur det gick.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Enter who and when on the left, then press Find (Ctrl+Return).</source>
        <translation>Ange vem och när till vänster och tryck på Sök (Ctrl+Return).</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} av {1} visas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation>
            <numerusform>%Ln ledig</numerusform>
            <numerusform>%Ln lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} in view</source>
        <translation>{0}, {1} i bild</translation>
    </message>
    <message>
        <source>{0} in view</source>
        <translation>{0} i bild</translation>
    </message>
    <message>
        <source>Times in {0}</source>
        <translation>Tider i {0}</translation>
    </message>
    <message>
        <source>The filter hides all that was found. Show all: Ctrl+Shift+G</source>
        <translation>Filtret döljer allt som hittades. Visa alla: Ctrl+Skift+G</translation>
    </message>
    <message>
        <source>Nothing free on these days.</source>
        <translation>Inget ledigt dessa dagar.</translation>
    </message>
    <message>
        <source>Next: {0} (Ctrl+Right)</source>
        <translation>Nästa: {0} (Ctrl+Höger)</translation>
    </message>
    <message>
        <source>Before: {0} (Ctrl+Left)</source>
        <translation>Före: {0} (Ctrl+Vänster)</translation>
    </message>
</context>
<context>
    <name>CalendarToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Gå till i dag</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Previous day with free times</source>
        <translation>Föregående dag med lediga tider</translation>
    </message>
    <message>
        <source>First free</source>
        <translation>Första lediga</translation>
    </message>
    <message>
        <source>Go to the first free time</source>
        <translation>Gå till första lediga tid</translation>
    </message>
    <message>
        <source>Next day with free times</source>
        <translation>Nästa dag med lediga tider</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Första</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Drag it to another time, or click to see it in the list.</source>
        <translation>Dra till en annan tid, eller klicka för att se i listan.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>och {0} till</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel {0} appointments</source>
        <translation>Avboka {0} tider</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Avboka tiden</translation>
    </message>
    <message>
        <source>Type to find a reason</source>
        <translation>Skriv för att hitta en orsak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Orsaker</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Goes to the clinic with the cancellation</source>
        <translation>Följer med avbokningen till mottagningen</translation>
    </message>
    <message>
        <source>No reason has these words.</source>
        <translation>Ingen orsak innehåller orden.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
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
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New time: {0}</source>
        <translation>Ny tid: {0}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Avbokar…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Bokar om…</translation>
    </message>
    <message>
        <source>Changing the comment…</source>
        <translation>Ändrar kommentaren…</translation>
    </message>
    <message>
        <source>The server gave no reason (status {0}).</source>
        <translation>Servern angav ingen orsak (status {0}).</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
    <message>
        <source>It may be cancelled or not. Look it up before you try again.</source>
        <translation>Det kan vara avbokat eller inte. Slå upp det innan du försöker igen.</translation>
    </message>
    <message>
        <source>It may be moved or not: the old time or the new one counts. Look it up.</source>
        <translation>Det kan vara ombokat eller inte: gamla eller nya tiden gäller. Slå upp det.</translation>
    </message>
    <message>
        <source>The comment may be changed or not. Look it up.</source>
        <translation>Kommentaren kan vara ändrad eller inte. Slå upp det.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Uppslaget: servern visar det.</translation>
    </message>
    <message>
        <source>Looked up: the server shows the appointment as it was. You can try again.</source>
        <translation>Uppslaget: servern visar tiden som den var. Du kan försöka igen.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server shows the appointment as it was so far. Look it up again in a moment before you try again.</source>
        <translation>Svaret gick förlorat och servern visar tiden som den var. Slå upp den igen om en stund innan du försöker igen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ombokad</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Kommentar ändrad</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Inte avbokad</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Inte ombokad</translation>
    </message>
    <message>
        <source>Comment not changed</source>
        <translation>Kommentar inte ändrad</translation>
    </message>
    <message>
        <source>Not cancelled: the server refused</source>
        <translation>Inte avbokad: servern nekade</translation>
    </message>
    <message>
        <source>Not moved: the server refused</source>
        <translation>Inte ombokad: servern nekade</translation>
    </message>
    <message>
        <source>Comment not changed: the server refused</source>
        <translation>Kommentar inte ändrad: servern nekade</translation>
    </message>
    <message>
        <source>The old time stands as it was. Choose another one, or search again.</source>
        <translation>Den gamla tiden gäller som förut. Välj en annan eller sök igen.</translation>
    </message>
    <message>
        <source>The appointment stands as it was.</source>
        <translation>Tiden gäller som förut.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Ta bort {0}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} av {2}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Delete removes</source>
        <translation>Alt+Upp och Alt+Ned ändrar ordningen, Delete tar bort</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close by hand</source>
        <translation>Stäng för hand</translation>
    </message>
    <message>
        <source>Close it only when you know from the clinic whether it stands. After that the same can be sent again. How was it found out? No names, please: the note is kept.</source>
        <translation>Stäng det bara när du vet från mottagningen om det gäller. Sedan kan samma sak skickas igen. Hur togs det reda på? Inga namn, tack: noteringen sparas.</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Hur det togs reda på</translation>
    </message>
    <message>
        <source>for example: phoned the clinic, it stands</source>
        <translation>t.ex.: ringde mottagningen, det gäller</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lämna öppen</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Waiting for the answer to a booking, then closing…</source>
        <translation>Väntar på svar om en bokning och stänger sedan…</translation>
    </message>
    <message>
        <source>Slotdesk stays open. Look up the booking that is not certain.</source>
        <translation>Slotdesk förblir öppet. Slå upp bokningen som är osäker.</translation>
    </message>
    <message>
        <source>A booking is not certain</source>
        <translation>En bokning är osäker</translation>
    </message>
    <message>
        <source>It is not known whether a booking stands. Look it up before you leave.</source>
        <translation>Det är inte känt om en bokning gäller. Slå upp den innan du stänger.</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stanna kvar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a patient, a date such as “next tue 14:00”, a server</source>
        <translation>Ett kommando, en patient, ett datum som ”nästa tis 14:00”, en server</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Sök eller kommando</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Inget hittat än</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Change the comment</source>
        <translation>Ändra kommentaren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Spara kommentaren</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Låt vara</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Another ser&amp;ver…</source>
        <translation>Annan ser&amp;ver…</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser</source>
        <translation>&amp;Logga in i webbläsaren</translation>
    </message>
    <message>
        <source>Your browser opens, and you come back here by yourself.</source>
        <translation>Din webbläsare öppnas, och du kommer tillbaka hit av sig självt.</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Logga in på {0}</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser, then come back here.</source>
        <translation>Logga in på sidan som har öppnats i din webbläsare och kom sedan tillbaka hit.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Väntar på webbläsaren…</translation>
    </message>
    <message>
        <source>Locked for {0}</source>
        <translation>Låst för {0}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Nothing is lost, and what is on its way goes on. Sign in again to see the window; somebody else who signs in finds an empty form.</source>
        <translation>Inget går förlorat, och det som är på väg fortsätter. Logga in igen för att se fönstret; någon annan som loggar in möts av ett tomt formulär.</translation>
    </message>
    <message>
        <source>Nothing is lost. This hides patients from who passes by; it keeps nobody out, since this server does not know who you are.</source>
        <translation>Inget går förlorat. Detta döljer patienter för den som går förbi; det stänger ingen ute, eftersom servern inte vet vem du är.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Visa fönstret</translation>
    </message>
</context>
<context>
    <name>CursorView</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DateForms</name>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>dd</source>
        <translation>dd</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>åååå</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>today</source>
        <translation>i dag|idag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon|imorgon|i morron</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>i övermorgon|övermorgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går|igår</translation>
    </message>
    <message>
        <source>day|days</source>
        <translation>dag|dagar</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <translation>vecka|veckor</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>månad|månader</translation>
    </message>
    <message>
        <source>next</source>
        <translation>nästa|kommande</translation>
    </message>
    <message>
        <source>in</source>
        <translation>om</translation>
    </message>
    <message>
        <source>on</source>
        <translation>på|den</translation>
    </message>
    <message>
        <source>at</source>
        <translation>kl|klockan</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>A date, or words such as tomorrow, next tue, in 6 weeks</source>
        <translation>Ett datum eller ord som i morgon, nästa tis, om 6 veckor</translation>
    </message>
    <message>
        <source>Calendar for {0}</source>
        <translation>Kalender för {0}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Ned</translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message>
        <source>Loading the appointments of {0}…</source>
        <translation>Hämtar tiderna för {0}…</translation>
    </message>
    <message>
        <source>Appointments ({0})</source>
        <translation>Tider ({0})</translation>
    </message>
    <message>
        <source>The appointments of {0} could not be loaded. {1}</source>
        <translation>Tiderna för {0} kunde inte hämtas. {1}</translation>
    </message>
    <message>
        <source>May be out of date: {0}</source>
        <translation>Kan vara inaktuellt: {0}</translation>
    </message>
    <message>
        <source>Appointments (?)</source>
        <translation>Tider (?)</translation>
    </message>
    <message>
        <source>{0} is not on file at the server yet and has no appointments there.</source>
        <translation>{0} finns inte på servern än och har inga tider där.</translation>
    </message>
    <message>
        <source>{0}: {1} ahead</source>
        <translation>{0}: {1} kommande</translation>
    </message>
    <message>
        <source>No appointments from today on: {0}</source>
        <translation>Inga tider från och med i dag: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the past</source>
        <translation>
            <numerusform>%n tidigare</numerusform>
            <numerusform>%n tidigare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is/are not shown</source>
        <translation>
            <numerusform>%n gick inte att läsa och visas inte</numerusform>
            <numerusform>%n gick inte att läsa och visas inte</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Välj en patient till vänster för att se tiderna.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} av {2}</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} av {1} klara.</translation>
    </message>
    <message>
        <source>What became of the others stands on the right.</source>
        <translation>Vad som hände med de andra står till höger.</translation>
    </message>
</context>
<context>
    <name>ExistingModel</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} där</translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Appointments of the patient</source>
        <translation>Patientens tider</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Även tidigare</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Uppdatera</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Boka om…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Avboka…</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Välj en patient till vänster för att se tiderna.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file: {0}</source>
        <translation>Välj en fil: {0}</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-filer (*.pem *.crt *.cer *.key);;Alla filer (*)</translation>
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
        <translation>Visa &amp;alla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Stäng</translation>
    </message>
    <message>
        <source>Space: show or hide.  Enter or double click: only this one.</source>
        <translation>Mellanslag: visa eller dölj.  Enter eller dubbelklick: bara denna.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation>Del av dagen</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Veckodag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Morning, before 12</source>
        <translation>Förmiddag, före 12</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 17</source>
        <translation>Eftermiddag, 12 till 17</translation>
    </message>
    <message>
        <source>Evening, from 17</source>
        <translation>Kväll, från 17</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>okänd längd</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} av {1} visas</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Specialitet</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>This server&apos;s CapabilityStatement does not list $find on Appointment: it may refuse.</source>
        <translation>Serverns CapabilityStatement nämner inte $find för Appointment: den kan neka.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>{0}: pick one of the matches, or empty the line</source>
        <translation>{0}: välj en träff eller töm raden</translation>
    </message>
    <message>
        <source>This server offers no search here (its CapabilityStatement lists none for {0}).</source>
        <translation>Servern erbjuder ingen sökning här (dess CapabilityStatement nämner ingen för {0}).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Till: perioden är över. Välj en senare dag.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;När</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>T&amp;jänst</translation>
    </message>
    <message>
        <source>Specialt&amp;y</source>
        <translation>Spe&amp;cialitet</translation>
    </message>
    <message>
        <source>Prac&amp;titioner</source>
        <translation>Behand&amp;lare</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Pl&amp;ats</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Smaller hours</source>
        <translation>Lägre timmar</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Högre timmar</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Wait for the booking to end before changing the server.</source>
        <translation>Vänta tills bokningen är klar innan du byter server.</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Ansluter till {0}…</translation>
    </message>
    <message>
        <source>Connected. Enter who and when, then press Find.</source>
        <translation>Ansluten. Ange vem och när och tryck på Sök.</translation>
    </message>
    <message>
        <source>Connecting, then searching…</source>
        <translation>Ansluter och söker sedan…</translation>
    </message>
    <message>
        <source>Not connected yet. Press Find again in a moment, or choose a server (Ctrl+Shift+S).</source>
        <translation>Inte ansluten än. Tryck på Sök igen om en stund eller välj en server (Ctrl+Skift+S).</translation>
    </message>
    <message>
        <source>The patient has changed. Press Find to see times for them.</source>
        <translation>Patienten har bytts. Tryck på Sök för att se tider.</translation>
    </message>
</context>
<context>
    <name>GoneTimes</name>
    <message>
        <source>This time has gone</source>
        <translation>Tiden är tagen</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose another one, or search again.</source>
        <translation>Inget bokades. Välj en annan eller sök igen.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
    <message>
        <source>Nearest to it:</source>
        <translation>Närmast:</translation>
    </message>
</context>
<context>
    <name>HoldDesk</name>
    <message>
        <source>The time could not be released. It is held until the server ends it.</source>
        <translation>Tiden kunde inte släppas. Den är reserverad tills servern avslutar det.</translation>
    </message>
    <message>
        <source>The time could not be released. It is held until {0}.</source>
        <translation>Tiden kunde inte släppas. Den är reserverad till {0}.</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <source>Release</source>
        <translation>Släpp</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Reservera igen</translation>
    </message>
    <message>
        <source>Hold (Ctrl+H)</source>
        <translation>Reservera (Ctrl+H)</translation>
    </message>
    <message>
        <source>This server does not offer to hold times.</source>
        <translation>Servern erbjuder inte att reservera tider.</translation>
    </message>
    <message>
        <source>Holding the time…</source>
        <translation>Reserverar tiden…</translation>
    </message>
    <message>
        <source>The hold has run out. The time may still be free.</source>
        <translation>Reservationen har gått ut. Tiden kan fortfarande vara ledig.</translation>
    </message>
    <message>
        <source>Not held. The server says: {0}</source>
        <translation>Inte reserverad. Servern säger: {0}</translation>
    </message>
    <message>
        <source>Not held.</source>
        <translation>Inte reserverad.</translation>
    </message>
    <message>
        <source>Not held. {0}</source>
        <translation>Inte reserverad. {0}</translation>
    </message>
    <message>
        <source>Held for you. The server says: {0}</source>
        <translation>Reserverad åt dig. Servern säger: {0}</translation>
    </message>
    <message>
        <source>Held for you. The server did not say for how long.</source>
        <translation>Reserverad åt dig. Servern sade inte hur länge.</translation>
    </message>
    <message>
        <source>The hold ends in {0}: book now, or it is free for others.</source>
        <translation>Reservationen går ut om {0}: boka nu, annars blir tiden ledig för andra.</translation>
    </message>
    <message>
        <source>Held for you: {0} left, until {1}</source>
        <translation>Reserverad åt dig: {0} kvar, till {1}</translation>
    </message>
    <message>
        <source>The answer to the hold was lost; looked up: the server shows the time as held.</source>
        <translation>Svaret på reservationen gick förlorat; uppslaget: servern visar tiden som reserverad.</translation>
    </message>
    <message>
        <source>The answer to the hold was lost, and the server does not show one. It may be held all the same: if booking is refused, try again when the hold has run out.</source>
        <translation>Svaret på reservationen gick förlorat och servern visar ingen. Tiden kan ändå vara reserverad: om bokningen nekas, försök igen när reservationen har gått ut.</translation>
    </message>
</context>
<context>
    <name>JournalDesk</name>
    <message>
        <source>Bookings ({0} open)</source>
        <translation>Bokningar ({0} öppna)</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Not connected: connect first, then look it up.</source>
        <translation>Inte ansluten: anslut först och slå sedan upp det.</translation>
    </message>
    <message>
        <source>This was sent to {0}. Connect to that server to look it up.</source>
        <translation>Detta skickades till {0}. Anslut dit för att slå upp det.</translation>
    </message>
    <message>
        <source>It is being sent at this moment. Wait for the answer.</source>
        <translation>Det skickas just nu. Vänta på svaret.</translation>
    </message>
    <message>
        <source>Export the record of bookings</source>
        <translation>Exportera bokningsregistret</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Det gick inte att spara. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Sparat som {0}.</translation>
    </message>
    <message>
        <source>Closed by hand. The same can be sent again.</source>
        <translation>Stängd för hand. Samma sak kan skickas igen.</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Slår upp hur det gick…</translation>
    </message>
    <message>
        <source>Looked up: {0} stand, {1} do not, {2} are still not certain.</source>
        <translation>Uppslaget: {0} gäller, {1} gäller inte, {2} är fortfarande osäkra.</translation>
    </message>
    <message>
        <source>{0} asked for; of each it is known what became of it.</source>
        <translation>{0} begärda; för alla är det känt hur det gick.</translation>
    </message>
    <message>
        <source>{0} asked for; of {1} it is not known what became.</source>
        <translation>{0} begärda; för {1} är det okänt hur det gick.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of free times</source>
        <translation>Lista över lediga tider</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alla rader</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Clear {0}</source>
        <translation>Töm {0}</translation>
    </message>
    <message>
        <source>Matches for {0}</source>
        <translation>Träffar för {0}</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Inget hittat för ”{0}”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittat</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Appointments</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>okrypterat</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation>Server: {0}</translation>
    </message>
</context>
<context>
    <name>ModeButtons</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Visa en dag</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Vardagar</translation>
    </message>
    <message>
        <source>Show Monday to Friday</source>
        <translation>Visa måndag till fredag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Visa hela veckan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Show a month with counts</source>
        <translation>Visa en månad med antal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Visa en lista</translation>
    </message>
    <message>
        <source>Choose how many days are shown</source>
        <translation>Välj hur många dagar som visas</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Visas: {0}</translation>
    </message>
    <message>
        <source>5 days</source>
        <translation>5 dgr</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>från {0}</translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Address holds</source>
        <translation>A&amp;dress innehåller</translation>
    </message>
    <message>
        <source>Postcode or town</source>
        <translation>Postnummer eller ort</translation>
    </message>
    <message>
        <source>Reason (system|code)</source>
        <translation>Orsak (system|kod)</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Remissnummer</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Försäkring</translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation>Önskade dagar</translation>
    </message>
    <message>
        <source>Morn&amp;ing</source>
        <translation>M&amp;orgon</translation>
    </message>
    <message>
        <source>A&amp;fternoon</source>
        <translation>&amp;Eftermidd.</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Kväll</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Önskad del av dagen</translation>
    </message>
    <message>
        <source>Preferred times of day</source>
        <translation>Önskade klockslag</translation>
    </message>
    <message>
        <source>9:00, 14:30 (in place of parts)</source>
        <translation>9:00, 14:30 (i stället)</translation>
    </message>
    <message>
        <source>Results per page</source>
        <translation>Träffar per sida</translation>
    </message>
    <message>
        <source>More ({0} in use)</source>
        <translation>Mer ({0} används)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
</context>
<context>
    <name>MoveDrag</name>
    <message>
        <source>Nothing is free on {0}. Drop it on a free time, or Esc.</source>
        <translation>Inget är ledigt {0}. Släpp på en ledig tid, eller Esc.</translation>
    </message>
    <message>
        <source>Nothing is free on {0}. Nearest on that day: {1}, Enter chooses it.</source>
        <translation>Inget är ledigt {0}. Närmast den dagen: {1}, Enter väljer den.</translation>
    </message>
    <message>
        <source>Let go here: it stays where it is</source>
        <translation>Släpp här: den står kvar</translation>
    </message>
    <message>
        <source>{0} · looking for free times…</source>
        <translation>{0} · söker lediga tider…</translation>
    </message>
    <message>
        <source>{0} · nothing free</source>
        <translation>{0} · inget ledigt</translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>Moving an appointment</source>
        <translation>Ombokning av en tid</translation>
    </message>
    <message>
        <source>Choose its new time in the calendar. The old one stands until the new one is confirmed.</source>
        <translation>Välj den nya tiden i kalendern. Den gamla gäller tills den nya är bekräftad.</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Avbryt ombokningen</translation>
    </message>
</context>
<context>
    <name>NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Ny patient</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågat</translation>
    </message>
    <message>
        <source>Number, or system|value</source>
        <translation>Nummer eller system|värde</translation>
    </message>
    <message>
        <source>Looking into the directory…</source>
        <translation>Söker i registret…</translation>
    </message>
    <message>
        <source>Whether this patient is on file could not be checked. {0}</source>
        <translation>Det gick inte att kontrollera om patienten redan finns. {0}</translation>
    </message>
    <message>
        <source>Use the &amp;new patient all the same</source>
        <translation>Använd &amp;ny patient ändå</translation>
    </message>
    <message>
        <source>Is it one of these? They are on file already.</source>
        <translation>Är det någon av dessa? De finns redan.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Använd denna</translation>
    </message>
    <message>
        <source>Use {0}, {1}</source>
        <translation>Använd {0}, {1}</translation>
    </message>
    <message>
        <source>&amp;Use this patient</source>
        <translation>&amp;Använd patienten</translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation>Ange efternamnet.</translation>
    </message>
    <message>
        <source>Write the birth date as {0}, or the year alone.</source>
        <translation>Skriv födelsedatum som {0} eller bara året.</translation>
    </message>
    <message>
        <source>There is no day {0}. Write the birth date as {1}, or the year alone.</source>
        <translation>Det finns ingen dag {0}. Skriv födelsedatum som {1} eller bara året.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>Födelsedatumet ligger i framtiden.</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Samma nummer</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Samma namn och födelsedatum</translation>
    </message>
    <message>
        <source>Same family name and birth date</source>
        <translation>Samma efternamn och födelsedatum</translation>
    </message>
    <message>
        <source>Same name; a birth date is missing</source>
        <translation>Samma namn; ett födelsedatum saknas</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Efternamn</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Förnamn</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>Födelse&amp;datum</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>&amp;Kön</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>Ad&amp;ress</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Förslag</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Columns: {0}</source>
        <translation>Kolumner: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Grupper: {0}</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Färger: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Ta bort filtret</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Välj vad som visas</translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation>Filter ({0})</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Look it up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Search again (F5)</source>
        <translation>Sök igen (F5)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Commands</source>
        <translation>Kommandon</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patienter</translation>
    </message>
</context>
<context>
    <name>PatientChoices</name>
    <message>
        <source>New: goes to the clinic with the booking</source>
        <translation>Ny: följer med bokningen till mottagningen</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>Registrerad som avliden</translation>
    </message>
    <message>
        <source>Record is not in use</source>
        <translation>Posten används inte</translation>
    </message>
    <message>
        <source>{0} have this name and birth date: ask for number and address</source>
        <translation>{0} har detta namn och födelsedatum: fråga efter nummer och adress</translation>
    </message>
    <message>
        <source>{0} patients have this name: ask for the birth date</source>
        <translation>{0} patienter har detta namn: fråga efter födelsedatum</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Name, birth date or number</source>
        <translation>Namn, födelsedatum, nummer</translation>
    </message>
    <message>
        <source>Add another patient (group)</source>
        <translation>Lägg till en patient (grupp)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Skift+P</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Ytterligare en patient</translation>
    </message>
    <message>
        <source>Group of {0}: all are booked together.</source>
        <translation>Grupp om {0}: alla bokas tillsammans.</translation>
    </message>
    <message>
        <source>Look up the next patient of the group.</source>
        <translation>Sök nästa patient i gruppen.</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denna vecka</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Närmaste två veckorna</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Närmaste fyra veckorna</translation>
    </message>
    <message>
        <source>After a date</source>
        <translation>Efter ett datum</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Återbesök</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Egna datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Follow-up in how many weeks</source>
        <translation>Återbesök om hur många veckor</translation>
    </message>
    <message>
        <source>Give or take how many days</source>
        <translation>Hur många dagar mer eller mindre</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Från</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>T&amp;ill</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date. Write it as {2}, or as “next tue” or “in 6 weeks”.</source>
        <translation>{0}: ”{1}” är inget datum. Skriv det som {2}, eller som ”nästa tis” eller ”om 6 veckor”.</translation>
    </message>
    <message>
        <source>To: the last day lies before the first.</source>
        <translation>Till: sista dagen ligger före den första.</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Till: perioden är över. Välj en senare dag.</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>om %n vecka</numerusform>
            <numerusform>om %n veckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n day(s)</source>
        <translation>
            <numerusform>± %n dag</numerusform>
            <numerusform>± %n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainHttp</name>
    <message>
        <source>Not encrypted</source>
        <translation>Inte krypterat</translation>
    </message>
    <message>
        <source>The connection to {0} is not encrypted.</source>
        <translation>Anslutningen till {0} är inte krypterad.</translation>
    </message>
    <message>
        <source>Names, birth dates and appointments of patients, and the sign-in, can be read and changed by anybody on the way. Use it for tests only. You are asked once for each server.</source>
        <translation>Patienters namn, födelsedatum och bokningar samt inloggningen kan läsas och ändras av vem som helst på vägen. Använd den bara för tester. Du tillfrågas en gång för varje server.</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>&amp;Använd den ändå</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>Anslut &amp;inte</translation>
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
        <translation>En server utan namn</translation>
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
        <translation>Erbjuder {0}</translation>
    </message>
    <message>
        <source>Time zone {0}</source>
        <translation>Tidszon {0}</translation>
    </message>
    <message>
        <source>Its locations name no time zone: this computer&apos;s is used</source>
        <translation>Dess platser anger ingen tidszon: datorns används</translation>
    </message>
    <message>
        <source>Its CapabilityStatement does not list {0} on Appointment</source>
        <translation>Dess CapabilityStatement nämner inte {0} för Appointment</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted, and ours was shown where it asked</source>
        <translation>Krypterat; certifikatet är betrott, och vårt visades där det efterfrågades</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted</source>
        <translation>Krypterat; certifikatet är betrott</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read along</source>
        <translation>Inte krypterat: vem som helst på vägen kan läsa</translation>
    </message>
    <message>
        <source>Not encrypted, within this computer</source>
        <translation>Inte krypterat, inom den här datorn</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>i webbläsaren</translation>
    </message>
    <message>
        <source>as a service</source>
        <translation>som tjänst</translation>
    </message>
    <message>
        <source>Offers to sign in: {0}</source>
        <translation>Erbjuder inloggning: {0}</translation>
    </message>
    <message>
        <source>Nobody is signed in yet: Connect asks for it</source>
        <translation>Ingen är inloggad ännu: Anslut frågar efter det</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>What became of it</source>
        <translation>Hur det gick</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Begärt</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Begärt</translation>
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
        <translation>Reservation</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Bokning</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Ombokning</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Avbokning</translation>
    </message>
    <message>
        <source>Release of a hold</source>
        <translation>Släppt reservation</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ombokad</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Släppt</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Inget svar än</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Osäkert</translation>
    </message>
    <message>
        <source>Done, but not as asked</source>
        <translation>Gjort, men inte som begärt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nekat</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickat</translation>
    </message>
    <message>
        <source>Does not stand</source>
        <translation>Gäller inte</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Över</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Stängd för hand</translation>
    </message>
    <message>
        <source>New time: {0}</source>
        <translation>Ny tid: {0}</translation>
    </message>
    <message>
        <source>Slotdesk ended before the answer was known. It is being looked up.</source>
        <translation>Slotdesk avslutades innan svaret var känt. Det slås upp.</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>osäkert</translation>
    </message>
    <message>
        <source>Slotdesk ended before the answer was known. Looked up: the server shows it.</source>
        <translation>Slotdesk avslutades innan svaret var känt. Uppslaget: servern visar det.</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it was not done. You can do it again.</source>
        <translation>Uppslaget: servern visar att det inte gjordes. Du kan göra det igen.</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>gäller inte</translation>
    </message>
    <message>
        <source>Another window is sending it at this moment.</source>
        <translation>Ett annat fönster skickar det just nu.</translation>
    </message>
    <message>
        <source>The server does not show it so far, but may still be at work on it. It is looked up again by itself; do not send it again before that.</source>
        <translation>Servern visar det inte än men kanske fortfarande arbetar med det. Det slås upp igen av sig självt; skicka det inte igen innan dess.</translation>
    </message>
    <message>
        <source>The server does not tell enough to know. Ask the clinic, then close it by hand under Bookings.</source>
        <translation>Servern berättar inte nog. Fråga mottagningen och stäng det sedan för hand under Bokningar.</translation>
    </message>
    <message>
        <source>It could not be looked up. It is tried again by itself; do not send it again before that.</source>
        <translation>Det gick inte att slå upp. Det försöks igen av sig självt; skicka det inte igen innan dess.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Spara denna sökning</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Replaces the search of this name.</source>
        <translation>Ersätter sökningen med detta namn.</translation>
    </message>
    <message>
        <source>Everything but the patient, reason, referral and insurance is saved.</source>
        <translation>Allt utom patient, orsak, remiss och försäkring sparas.</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>Loaded “{0}” without people and places: those are of another server.</source>
        <translation>”{0}” laddad utan personer och platser: de hör till en annan server.</translation>
    </message>
    <message>
        <source>Loaded “{0}”. Press Find (Ctrl+Return).</source>
        <translation>”{0}” laddad. Tryck på Sök (Ctrl+Return).</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>Not saved: a line of the form looks as if it named a patient.</source>
        <translation>Inte sparad: en rad i formuläret verkar nämna en patient.</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Sparad som ”{0}”.</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Sparade sökningar</translation>
    </message>
    <message>
        <source>None yet. Fill in the form, then save it under a name (Ctrl+S).</source>
        <translation>Inga än. Fyll i formuläret och spara det under ett namn (Ctrl+S).</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Ladda</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Enter who and when on the left, then press Find (Ctrl+Return).</source>
        <translation>Ange vem och när till vänster och tryck på Sök (Ctrl+Return).</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation>
            <numerusform>%Ln tid visas; det kan finnas fler. F5 söker igen.</numerusform>
            <numerusform>%Ln tider visas; det kan finnas fler. F5 söker igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln time(s) found so far.</source>
        <translation>
            <numerusform>Stoppad. %Ln tid hittad hittills.</numerusform>
            <numerusform>Stoppad. %Ln tider hittade hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}

Press F5 to try again.</source>
        <translation>{0}

Tryck på F5 för att försöka igen.</translation>
    </message>
    <message>
        <source>The search was stopped. Press F5 to search again.</source>
        <translation>Sökningen stoppades. Tryck på F5 för att söka igen.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing is free for this. Try a longer period, or fewer conditions.</source>
        <translation>Inget är ledigt för detta. Prova en längre period eller färre villkor.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>Choose a server to begin (Ctrl+Shift+S).</source>
        <translation>Välj en server för att börja (Ctrl+Skift+S).</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Övningsservern startar…</translation>
    </message>
    <message>
        <source>The practice server did not start: {0}</source>
        <translation>Övningsservern startade inte: {0}</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Övningsserver</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>As the address</source>
        <translation>Som adressen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>As the locations say</source>
        <translation>Som platserna anger</translation>
    </message>
    <message>
        <source>None: events stay here</source>
        <translation>Inget: händelserna stannar här</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Clinic&apos;s time &amp;zone</source>
        <translation>Tids&amp;zon</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Tidsgräns</translation>
    </message>
    <message>
        <source>A&amp;udit repository</source>
        <translation>&amp;Granskningsarkiv</translation>
    </message>
    <message>
        <source>There is no time zone {0}. Choose one such as Europe/Vienna.</source>
        <translation>Det finns ingen tidszon {0}. Välj en som Europe/Vienna.</translation>
    </message>
    <message>
        <source>{0} is not the address of an audit repository, such as https://audit.example.org/fhir.</source>
        <translation>{0} är inte adressen till ett granskningsarkiv, t.ex. https://audit.example.org/fhir.</translation>
    </message>
    <message>
        <source>Enter the address of a FHIR server, such as https://fhir.example.org/r4.</source>
        <translation>Ange adressen till en FHIR-server, t.ex. https://fhir.example.org/r4.</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Practice server</source>
        <translation>&amp;Övningsserver</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Lägg till</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ta &amp;bort</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>Te&amp;sta</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Anslu&amp;t</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Anslut</translation>
    </message>
    <message>
        <source>Use the &amp;practice server</source>
        <translation>Använd &amp;övningsservern</translation>
    </message>
    <message>
        <source>Removed. Connect or Test puts it back into the list.</source>
        <translation>Borttagen. Anslut eller Testa lägger tillbaka den.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not encrypted. Connect asks whether to use it.</source>
        <translation>Inget skickades: detta är inte krypterat. Anslut frågar om det ska användas.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Frågar {0}…</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>Calendar: earlier, later, the day before or after</source>
        <translation>Kalender: tidigare, senare, dagen före eller efter</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Calendar: first and last of the day</source>
        <translation>Kalender: dagens första och sista</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Calendar: period before or after</source>
        <translation>Kalender: perioden före eller efter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Calendar: choose the time; on Book: book it</source>
        <translation>Kalender: välj tiden; på Boka: boka den</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Look-up field: open the list</source>
        <translation>Sökfält: öppna listan</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tabb</translation>
    </message>
    <message>
        <source>Look-up field: pick what is marked</source>
        <translation>Sökfält: välj det markerade</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>Empty look-up field: take the last one away</source>
        <translation>Tomt sökfält: ta bort det sista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This server does not say how to sign in to it. Ask whoever runs it, or choose another way.</source>
        <translation>Servern säger inte hur man loggar in. Fråga den som driver den, eller välj ett annat sätt.</translation>
    </message>
    <message>
        <source>The page to sign in on is not encrypted, so it was not opened. Ask whoever runs the server.</source>
        <translation>Inloggningssidan är inte krypterad och öppnades därför inte. Fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The sign-in&apos;s server does not answer. Check the network, try again.</source>
        <translation>Inloggningsservern svarar inte. Kontrollera nätverket, försök igen.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask whoever runs the server.</source>
        <translation>Inloggningen nekades. Försök igen, eller fråga den som driver servern.</translation>
    </message>
    <message>
        <source>The answer to the sign-in can&apos;t be used. Tell whoever runs the server.</source>
        <translation>Svaret på inloggningen kan inte användas. Säg till den som driver servern.</translation>
    </message>
    <message>
        <source>The answer does not prove who signed in, so nobody is. Try again; if it stays so, tell someone.</source>
        <translation>Svaret bevisar inte vem som loggade in, så ingen är inloggad. Försök igen; om det kvarstår, säg till någon.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser. Try again.</source>
        <translation>Inloggningen slutfördes inte i webbläsaren. Försök igen.</translation>
    </message>
    <message>
        <source>The browser could not be opened, or could not come back here.</source>
        <translation>Webbläsaren kunde inte öppnas eller inte komma tillbaka hit.</translation>
    </message>
    <message>
        <source>The private key can&apos;t be used: RSA or P-384, in a PEM file, no passphrase.</source>
        <translation>Den privata nyckeln kan inte användas: RSA eller P-384, i en PEM-fil, utan lösenfras.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again.</source>
        <translation>Inloggningen har upphört. Logga in igen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>In the browser (SMART, OAuth 2.0)</source>
        <translation>I webbläsaren (SMART, OAuth 2.0)</translation>
    </message>
    <message>
        <source>As a service (signed with a key)</source>
        <translation>Som tjänst (signerad med nyckel)</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>inte inloggad</translation>
    </message>
    <message>
        <source>signed in as {0}</source>
        <translation>inloggad som {0}</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>inloggad</translation>
    </message>
    <message>
        <source>signed in by token</source>
        <translation>inloggad med token</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Sign in to use this server.</source>
        <translation>Logga in för att använda den här servern.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Slotdesk.</source>
        <translation>Du är inloggad. Du kan stänga sidan och gå tillbaka till Slotdesk.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Utloggad.</translation>
    </message>
    <message>
        <source>Signed out here. The server could not be told, or offers no way to.</source>
        <translation>Utloggad här. Servern kunde inte meddelas, eller erbjuder inget sätt.</translation>
    </message>
    <message>
        <source>Wait for the booking to end before signing in or out.</source>
        <translation>Vänta tills bokningen är klar innan du loggar in eller ut.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>As kept; type another to replace it</source>
        <translation>Som sparat; skriv ett annat för att ersätta</translation>
    </message>
    <message>
        <source>What the server knows this program by</source>
        <translation>Det servern känner programmet som</translation>
    </message>
    <message>
        <source>What a front desk needs</source>
        <translation>Det en reception behöver</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>Vilken ledig som helst</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privat nyckel</translation>
    </message>
    <message>
        <source>PEM file, RSA or P-384</source>
        <translation>PEM-fil, RSA eller P-384</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Betrodda certifikat</translation>
    </message>
    <message>
        <source>The system&apos;s store alone</source>
        <translation>Bara systemets</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Klientcertifikat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Dess privata nyckel</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>I samma fil</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>&amp;Inloggning</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>Klient-i&amp;d</translation>
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
        <translation>Privat n&amp;yckel</translation>
    </message>
    <message>
        <source>T&amp;rusted certificates</source>
        <translation>Betr&amp;odda certifikat</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Klientcerti&amp;fikat</translation>
    </message>
    <message>
        <source>Enter the client id that the server knows this program by.</source>
        <translation>Ange det klient-id som servern känner programmet under.</translation>
    </message>
    <message>
        <source>Choose the file of the private key that this service signs with.</source>
        <translation>Välj filen med den privata nyckel som tjänsten signerar med.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Sparas i datorns nyckelring, aldrig i en fil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used: it is forgotten when Slotdesk ends.</source>
        <translation>Datorn har ingen användbar nyckelring: det glöms när Slotdesk avslutas.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Clock</source>
        <translation>Klocka</translation>
    </message>
    <message>
        <source>Times are by the clock of the place</source>
        <translation>Tiderna följer platsens klocka</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Din bokade tid</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>TakenDesk</name>
    <message>
        <source>Booking…</source>
        <translation>Bokar…</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up first.</source>
        <translation>Detta har redan skickats och det är okänt om det gäller. Slå upp det först.</translation>
    </message>
</context>
<context>
    <name>TypedChoices</name>
    <message>
        <source>This server has no list to choose from. Type a code as system|code.</source>
        <translation>Servern har ingen lista att välja ur. Skriv en kod som system|kod.</translation>
    </message>
    <message>
        <source>As typed: the server looks for it in the address</source>
        <translation>Som skrivet: servern söker det i adressen</translation>
    </message>
    <message>
        <source>This server can&apos;t look patients up</source>
        <translation>Servern kan inte slå upp patienter</translation>
    </message>
    <message>
        <source>Not on file: enter a new patient…</source>
        <translation>Finns inte: lägg in ny patient…</translation>
    </message>
    <message>
        <source>As typed: this server has no directory to check it against</source>
        <translation>Som skrivet: servern har inget register att kontrollera mot</translation>
    </message>
    <message>
        <source>This server has no directory to choose from. Type {0}/id, or system|value.</source>
        <translation>Servern har inget register att välja ur. Skriv {0}/id eller system|värde.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>length unknown</source>
        <translation>okänd längd</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} tim {1} min</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} tim</translation>
    </message>
    <message>
        <source>no longer free</source>
        <translation>inte längre ledig</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0} lokal tid där</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Inget ledigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln krock</numerusform>
            <numerusform>%Ln krockar</numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps own appointment</source>
        <translation>krockar med egen tid</translation>
    </message>
    <message>
        <source>too short a way</source>
        <translation>för kort restid</translation>
    </message>
    <message>
        <source>overlaps the patient&apos;s own appointment: {0}</source>
        <translation>krockar med patientens egen tid: {0}</translation>
    </message>
    <message>
        <source>leaves {0} min for the way from or to: {1}</source>
        <translation>lämnar {0} min för vägen från eller till: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} till {1}</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>har anmärkningar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln ledig</numerusform>
            <numerusform>%Ln lediga</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} free from {2} to {3}, press Enter to choose one of them</source>
        <translation>{0}, {1} lediga från {2} till {3}, tryck Enter för att välja en av dem</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Searching… %Ln time(s) so far</source>
        <translation>
            <numerusform>Söker… %Ln tid hittills</numerusform>
            <numerusform>Söker… %Ln tider hittills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… {0} of %Ln time(s)</source>
        <translation>
            <numerusform>Söker… {0} av %Ln tid</numerusform>
            <numerusform>Söker… {0} av %Ln tider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s).</source>
        <translation>
            <numerusform>%Ln ledig tid.</numerusform>
            <numerusform>%Ln lediga tider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read and is/are not shown.</source>
        <translation>
            <numerusform>%Ln till gick inte att läsa och visas inte.</numerusform>
            <numerusform>%Ln till gick inte att läsa och visas inte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Reception</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Kalender</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>&amp;Bokning</translation>
    </message>
    <message>
        <source>Appoi&amp;ntments</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Servrar…</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>&amp;Byt server</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>&amp;Audit events…</source>
        <translation>&amp;Granskningshändelser…</translation>
    </message>
    <message>
        <source>Search or &amp;command…</source>
        <translation>Sök eller &amp;kommando…</translation>
    </message>
    <message>
        <source>Sign &amp;in, or somebody else…</source>
        <translation>Logga &amp;in, eller någon annan…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Lås fönstret</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Next patient (clear the form)</source>
        <translation>&amp;Nästa patient (töm formuläret)</translation>
    </message>
    <message>
        <source>Go to &amp;patient</source>
        <translation>Gå till &amp;patient</translation>
    </message>
    <message>
        <source>Add another patient (&amp;group)</source>
        <translation>Lägg till en patient (&amp;grupp)</translation>
    </message>
    <message>
        <source>Patient n&amp;ot on file…</source>
        <translation>Patient &amp;finns inte…</translation>
    </message>
    <message>
        <source>&amp;More criteria</source>
        <translation>&amp;Mer villkor</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Sök</translation>
    </message>
    <message>
        <source>Find &amp;again</source>
        <translation>Sök &amp;igen</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>Spara s&amp;ökningen…</translation>
    </message>
    <message>
        <source>&amp;Open a saved search…</source>
        <translation>Öppna spara&amp;d sökning…</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>S&amp;toppa sökningen</translation>
    </message>
    <message>
        <source>Go to &amp;calendar</source>
        <translation>Gå till &amp;kalendern</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;I dag</translation>
    </message>
    <message>
        <source>&amp;First free time</source>
        <translation>&amp;Första lediga tid</translation>
    </message>
    <message>
        <source>&amp;Previous day with free times</source>
        <translation>F&amp;öregående dag med lediga tider</translation>
    </message>
    <message>
        <source>&amp;Next day with free times</source>
        <translation>&amp;Nästa dag med lediga tider</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dag</translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation>&amp;Vardagar</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <translation>V&amp;ecka</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Månad</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Columns: da&amp;ys</source>
        <translation>Kolumner: da&amp;gar</translation>
    </message>
    <message>
        <source>Columns: p&amp;ractitioners</source>
        <translation>Kolumner: &amp;behandlare</translation>
    </message>
    <message>
        <source>Columns: l&amp;ocations</source>
        <translation>Kolumner: &amp;platser</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>Filte&amp;r…</translation>
    </message>
    <message>
        <source>S&amp;how all, take the filter away</source>
        <translation>Visa &amp;alla, ta bort filtret</translation>
    </message>
    <message>
        <source>Colours by &amp;practitioner</source>
        <translation>Färger efter &amp;behandlare</translation>
    </message>
    <message>
        <source>Colours by l&amp;ocation</source>
        <translation>Färger efter &amp;plats</translation>
    </message>
    <message>
        <source>Colours by s&amp;ervice</source>
        <translation>Färger efter &amp;tjänst</translation>
    </message>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation>&amp;Boka vald tid</translation>
    </message>
    <message>
        <source>&amp;Hold the chosen time</source>
        <translation>&amp;Reservera vald tid</translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation>&amp;Släpp reservationen</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>Skriv &amp;ut kallelsen…</translation>
    </message>
    <message>
        <source>&amp;Save the slip as PDF…</source>
        <translation>Spara kallelsen som &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy the appointment as text</source>
        <translation>&amp;Kopiera tiden som text</translation>
    </message>
    <message>
        <source>Save a calendar &amp;file (.ics)…</source>
        <translation>Spara kalender&amp;fil (.ics)…</translation>
    </message>
    <message>
        <source>Book &amp;another for the same patient</source>
        <translation>Boka en &amp;tid till</translation>
    </message>
    <message>
        <source>&amp;Dismiss the outcome</source>
        <translation>Stän&amp;g resultatet</translation>
    </message>
    <message>
        <source>&amp;Go to the record of bookings</source>
        <translation>Gå till b&amp;okningsregistret</translation>
    </message>
    <message>
        <source>&amp;Look up what became of it</source>
        <translation>Slå upp &amp;hur det gick</translation>
    </message>
    <message>
        <source>Look up &amp;all open ones</source>
        <translation>Slå upp &amp;alla öppna</translation>
    </message>
    <message>
        <source>&amp;Close what is open by hand…</source>
        <translation>Stäng öppet för han&amp;d…</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exportera registret…</translation>
    </message>
    <message>
        <source>&amp;Go to the appointments</source>
        <translation>&amp;Gå till tiderna</translation>
    </message>
    <message>
        <source>&amp;Show or fold the list</source>
        <translation>&amp;Visa eller fäll ihop listan</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>Boka &amp;om…</translation>
    </message>
    <message>
        <source>&amp;Stop moving</source>
        <translation>Avbryt o&amp;mbokningen</translation>
    </message>
    <message>
        <source>Change the &amp;comment…</source>
        <translation>Ändra &amp;kommentaren…</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>&amp;Avboka…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Som &amp;systemet</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>&amp;Vanlig kontrast</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hög kontrast</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>&amp;Kontrast som systemet</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>&amp;About Slotdesk</source>
        <translation>&amp;Om Slotdesk</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Find free times</source>
        <translation>Sök lediga tider</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Book, change or cancel</source>
        <translation>Boka, ändra eller avboka</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Lista tider</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>Okänt om det blev gjort</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Nekat av servern</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Inte godtaget av servern</translation>
    </message>
    <message>
        <source>Not allowed by the server</source>
        <translation>Inte tillåtet av servern</translation>
    </message>
    <message>
        <source>Not done, the server was not reached</source>
        <translation>Inte gjort, servern nåddes inte</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Inget användbart svar</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>Delivered {0}</source>
        <translation>Levererat {0}</translation>
    </message>
    <message>
        <source>Refused by the repository ({0})</source>
        <translation>Nekat av arkivet ({0})</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Sparat på datorn</translation>
    </message>
    <message>
        <source>Waiting since {0}</source>
        <translation>Väntar sedan {0}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Laboratory results out of range</source>
        <translation>Labbvärden utanför gränserna</translation>
    </message>
    <message>
        <source>Therapy not authorised by the payer (CMS cap)</source>
        <translation>Behandlingen inte godkänd av betalaren (CMS cap)</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>Patienten har avlidit</translation>
    </message>
    <message>
        <source>Patient was discharged</source>
        <translation>Patienten är utskriven</translation>
    </message>
    <message>
        <source>Patient is unhappy with us</source>
        <translation>Patienten är missnöjd med oss</translation>
    </message>
    <message>
        <source>Equipment is not available</source>
        <translation>Utrustning saknas</translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation>Ekonomiska skäl</translation>
    </message>
    <message>
        <source>Patient is in hospital</source>
        <translation>Patienten ligger på sjukhus</translation>
    </message>
    <message>
        <source>Intravenous line does not do</source>
        <translation>Infarten duger inte</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>Patienten mår bättre</translation>
    </message>
    <message>
        <source>No interpreter is available</source>
        <translation>Ingen tolk finns</translation>
    </message>
    <message>
        <source>Practitioner is at a meeting or course</source>
        <translation>Behandlaren på möte eller kurs</translation>
    </message>
    <message>
        <source>Patient has moved away</source>
        <translation>Patienten har flyttat</translation>
    </message>
    <message>
        <source>Patient needs tests first</source>
        <translation>Patienten behöver prover först</translation>
    </message>
    <message>
        <source>Patient goes to somebody else</source>
        <translation>Patienten går till någon annan</translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation>Patienten kom inte</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Annan orsak</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>Patienten avbokade</translation>
    </message>
    <message>
        <source>Practitioner&apos;s personal reason</source>
        <translation>Behandlarens personliga skäl</translation>
    </message>
    <message>
        <source>Treatment plan has changed</source>
        <translation>Ändrad behandlingsplan</translation>
    </message>
    <message>
        <source>Patient is pregnant</source>
        <translation>Patienten är gravid</translation>
    </message>
    <message>
        <source>Preparation or medication is not complete</source>
        <translation>Förberedelse eller medicinering inte klar</translation>
    </message>
    <message>
        <source>Preparation, medication or results are not available</source>
        <translation>Förberedelse, medicin eller svar saknas</translation>
    </message>
    <message>
        <source>Patient refused the procedure</source>
        <translation>Patienten avböjde åtgärden</translation>
    </message>
    <message>
        <source>Room or place is not available</source>
        <translation>Rum eller plats saknas</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Bokad av misstag</translation>
    </message>
    <message>
        <source>Clinic cancelled</source>
        <translation>Mottagningen avbokade</translation>
    </message>
    <message>
        <source>Patient&apos;s membership has ended</source>
        <translation>Patientens medlemskap har upphört</translation>
    </message>
    <message>
        <source>Patient had no transport</source>
        <translation>Patienten saknade transport</translation>
    </message>
    <message>
        <source>Patient came from the waiting list</source>
        <translation>Patienten kom från väntelistan</translation>
    </message>
    <message>
        <source>Walk-in entered by mistake</source>
        <translation>Drop-in inlagd av misstag</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Väder</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sökning</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Kallelse</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Gränser</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bokningar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Vardagar</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Vecka</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Behandlare</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatiskt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>För hand</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Ljust, mörkt eller som systemet.</translation>
    </message>
    <message>
        <source>The language of the window, and the form of its dates, times and numbers. Counts from the next start of Slotdesk on. What the server says stays in the server&apos;s words.</source>
        <translation>Fönstrets språk och formen på datum, tider och tal. Gäller från nästa start av Slotdesk. Det som servern säger står kvar med dess egna ord.</translation>
    </message>
    <message>
        <source>Calendar view</source>
        <translation>Kalendervy</translation>
    </message>
    <message>
        <source>What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, or a list.</source>
        <translation>Vad kalendern visar: en dag, måndag till fredag, hela veckan, en månad med antal eller en lista.</translation>
    </message>
    <message>
        <source>Calendar columns</source>
        <translation>Kalenderns kolumner</translation>
    </message>
    <message>
        <source>What stands side by side in day, work week and week: the days alone, or on each day the practitioners or the locations.</source>
        <translation>Vad som står bredvid varandra i dag, vardagar och vecka: bara dagarna, eller varje dag behandlarna eller platserna.</translation>
    </message>
    <message>
        <source>Calendar colours</source>
        <translation>Kalenderns färger</translation>
    </message>
    <message>
        <source>What colours and letters of free times stand for.</source>
        <translation>Vad färger och bokstäver på lediga tider står för.</translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation>Listans grupper</translation>
    </message>
    <message>
        <source>What free times are put together by in the list.</source>
        <translation>Vad lediga tider grupperas efter i listan.</translation>
    </message>
    <message>
        <source>Way between sites</source>
        <translation>Väg mellan platser</translation>
    </message>
    <message>
        <source>How many minutes a patient needs from one location to another. Free times that leave less before or after an appointment elsewhere are marked. 0 marks none.</source>
        <translation>Hur många minuter en patient behöver mellan två platser. Lediga tider som lämnar mindre före eller efter en tid på annat håll markeras. 0 markerar inga.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Sidstorlek</translation>
    </message>
    <message>
        <source>How many candidates to ask the server for at a time (_count).</source>
        <translation>Hur många förslag som begärs av servern åt gången (_count).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reservera</translation>
    </message>
    <message>
        <source>Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only where the server&apos;s CapabilityStatement offers $hold.</source>
        <translation>Om en tid reserveras så snart den väljs, med knappen eller aldrig. Bara där serverns CapabilityStatement erbjuder $hold.</translation>
    </message>
    <message>
        <source>Refresh appointments</source>
        <translation>Uppdatera tider</translation>
    </message>
    <message>
        <source>After how many minutes the patient&apos;s appointments are asked for again. 0: never.</source>
        <translation>Efter hur många minuter patientens tider hämtas igen. 0: aldrig.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>After how many minutes without a key or a click the window is covered. 0: never.</source>
        <translation>Efter hur många minuter utan tangent eller klick som fönstret döljs. 0: aldrig.</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Största svar</translation>
    </message>
    <message>
        <source>How many megabytes of an answer are read, decompressed, before it is given up.</source>
        <translation>Hur många megabyte av ett svar som läses, uppackat, innan det ges upp.</translation>
    </message>
    <message>
        <source>Deepest answer</source>
        <translation>Djupaste svar</translation>
    </message>
    <message>
        <source>How deeply the elements of an answer may lie within each other.</source>
        <translation>Hur djupt elementen i ett svar får ligga i varandra.</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Flest sidor</translation>
    </message>
    <message>
        <source>How many pages of one search are read.</source>
        <translation>Hur många sidor av en sökning som läses.</translation>
    </message>
    <message>
        <source>Most entries</source>
        <translation>Flest poster</translation>
    </message>
    <message>
        <source>How many entries of one search are read, over all its pages.</source>
        <translation>Hur många poster av en sökning som läses, över alla sidor.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längsta svar</translation>
    </message>
    <message>
        <source>How many seconds one answer may take from the first to the last byte.</source>
        <translation>Hur många sekunder ett svar får ta från första till sista byte.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>High contrast: black on white or white on black, strong borders and a strong mark where the keyboard is. Or as the system has it.</source>
        <translation>Hög kontrast: svart på vitt eller vitt på svart, starka ramar och tydlig markering där tangentbordet är. Eller som systemet.</translation>
    </message>
    <message>
        <source>Keep audit events</source>
        <translation>Behåll granskningshändelser</translation>
    </message>
    <message>
        <source>For how many days audit events stay on this computer. What waits for an audit repository stays until it is delivered.</source>
        <translation>Hur många dagar granskningshändelser stannar på datorn. Det som väntar på ett arkiv stannar tills det är levererat.</translation>
    </message>
    <message>
        <source>Name the patient on the slip</source>
        <translation>Patientens namn på kallelsen</translation>
    </message>
    <message>
        <source>Whether a printed, saved or copied appointment names the patient. Slips are left lying about: without this they name nobody. They never carry a number.</source>
        <translation>Om en utskriven, sparad eller kopierad tid nämner patienten. Lappar blir liggande: utan detta nämner de ingen. De har aldrig något nummer.</translation>
    </message>
    <message>
        <source>Keep the record of bookings</source>
        <translation>Behåll bokningsregistret</translation>
    </message>
    <message>
        <source>After how many days what is known of a booking is taken out of the record. 0: never. What is not certain stays in it until it is known.</source>
        <translation>Efter hur många dagar det som är känt om en bokning tas bort ur registret. 0: aldrig. Det som är osäkert stannar tills det är känt.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No server of this name was found. Check the address and the network.</source>
        <translation>Ingen server med detta namn hittades. Kontrollera adressen och nätet.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Is it running?</source>
        <translation>Inget svarar på serverns adress. Är den igång?</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Servern kunde inte nås. Kontrollera nätet.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (certificate). Ask your administrator.</source>
        <translation>Servern kunde inte styrka sin identitet (certifikat). Fråga administratören.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Servern svarade inte i tid.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>Anslutningen bröts innan svaret var komplett.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Servern vill att du loggar in först.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed: its server does not answer.</source>
        <translation>Inloggningen kunde inte förnyas: dess server svarar inte.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not trust the one that is set. See its settings.</source>
        <translation>Servern vill ha ett klientcertifikat, eller litar inte på det som är inställt. Se dess inställningar.</translation>
    </message>
    <message>
        <source>A certificate file of this server can&apos;t be read.</source>
        <translation>En certifikatfil för den här servern kan inte läsas.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Servern tillåter inte detta.</translation>
    </message>
    <message>
        <source>The server does not have this (any more), or does not offer this function.</source>
        <translation>Servern har inte detta (längre) eller erbjuder inte funktionen.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Servern godtog inte förfrågan.</translation>
    </message>
    <message>
        <source>The server speaks neither of the formats JSON and XML with us.</source>
        <translation>Servern talar varken JSON eller XML med oss.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again in a moment.</source>
        <translation>Servern är överbelastad. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Servern rapporterar ett eget fel.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address in the settings.</source>
        <translation>Servern har flyttat till en annan adress. Kontrollera adressen i inställningarna.</translation>
    </message>
    <message>
        <source>What came back is not FHIR. Is this the address of a FHIR server?</source>
        <translation>Det som kom tillbaka är inte FHIR. Är detta en FHIR-servers adress?</translation>
    </message>
    <message>
        <source>A web page came back in place of data. Is this the address of a FHIR server?</source>
        <translation>En webbsida kom i stället för data. Är detta en FHIR-servers adress?</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Svaret var tomt.</translation>
    </message>
    <message>
        <source>The answer was damaged and could not be read.</source>
        <translation>Svaret var skadat och gick inte att läsa.</translation>
    </message>
    <message>
        <source>The answer held a document type declaration, which is not safe to read.</source>
        <translation>Svaret innehöll en dokumenttypdeklaration, som inte är säker att läsa.</translation>
    </message>
    <message>
        <source>The answer was too large. Ask for a shorter period or fewer people.</source>
        <translation>Svaret var för stort. Fråga efter en kortare period eller färre personer.</translation>
    </message>
    <message>
        <source>The answer was nested too deeply to be read.</source>
        <translation>Svaret var för djupt nästlat för att läsas.</translation>
    </message>
    <message>
        <source>The answer was of another kind than asked for.</source>
        <translation>Svaret var av ett annat slag än begärt.</translation>
    </message>
    <message>
        <source>The answer does not say whether it was done.</source>
        <translation>Svaret säger inte om det blev gjort.</translation>
    </message>
    <message>
        <source>The list is not complete: the server&apos;s pages lead round in a circle.</source>
        <translation>Listan är inte komplett: serverns sidor går runt i cirkel.</translation>
    </message>
    <message>
        <source>The list is not complete: its next page lies on another server, which was not followed.</source>
        <translation>Listan är inte komplett: nästa sida ligger på en annan server, som inte följdes.</translation>
    </message>
    <message>
        <source>The list is not complete: it has too many pages. Ask for less at a time.</source>
        <translation>Listan är inte komplett: den har för många sidor. Fråga efter mindre åt gången.</translation>
    </message>
    <message>
        <source>The request would have broken a rule of FHIR and was not sent.</source>
        <translation>Förfrågan skulle ha brutit mot en FHIR-regel och skickades inte.</translation>
    </message>
    <message>
        <source>This belongs to another server, so nothing was sent.</source>
        <translation>Detta hör till en annan server, så inget skickades.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings can&apos;t be used. Ask your administrator.</source>
        <translation>Datorns proxyinställning kan inte användas. Fråga administratören.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full: what is sent could not be written down first. Make room on the disk.</source>
        <translation>Datorns disk är full: det som skickas kunde inte först skrivas upp. Gör plats på disken.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: this computer does not let us write to the record of bookings. Ask your administrator.</source>
        <translation>Det som skickas kunde inte först skrivas upp: datorn låter oss inte skriva i bokningsregistret. Fråga administratören.</translation>
    </message>
    <message>
        <source>Another program keeps the record of bookings locked. Try again in a moment.</source>
        <translation>Ett annat program håller bokningsregistret låst. Försök igen om en stund.</translation>
    </message>
    <message>
        <source>The record of bookings was written by a newer Slotdesk. Use that one.</source>
        <translation>Bokningsregistret skrevs av ett nyare Slotdesk. Använd det.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: the record of bookings fails. Ask your administrator.</source>
        <translation>Det som skickas kunde inte först skrivas upp: bokningsregistret fungerar inte. Fråga administratören.</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up under Bookings first.</source>
        <translation>Detta har redan skickats och det är okänt om det gäller. Slå upp det först under Bokningar.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
    <message>
        <source>It may be booked or not. Do not book again before it was looked up.</source>
        <translation>Det kan vara bokat eller inte. Boka inte igen innan det har slagits upp.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Inget skickades.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the sign-in for this server.</source>
        <translation>Inget ändrades. Kontrollera inloggningen på servern.</translation>
    </message>
    <message>
        <source>Nothing was changed. Press F5 to try again.</source>
        <translation>Inget ändrades. Tryck på F5 för att försöka igen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>{0} needs a time zone.</source>
        <translation>{0} behöver en tidszon.</translation>
    </message>
    <message>
        <source>{0} must be later than the start.</source>
        <translation>{0} måste vara senare än början.</translation>
    </message>
    <message>
        <source>{0} must be a code of the form system|code.</source>
        <translation>{0} måste vara en kod av formen system|kod.</translation>
    </message>
    <message>
        <source>{0} must be a reference such as Type/id, or system|value.</source>
        <translation>{0} måste vara en referens som Type/id, eller system|värde.</translation>
    </message>
    <message>
        <source>{0} must be an identifier, best as system|value.</source>
        <translation>{0} måste vara en identifierare, helst system|värde.</translation>
    </message>
    <message>
        <source>{0} must be times of day such as 9:00, 14:30.</source>
        <translation>{0} måste vara klockslag som 9:00, 14:30.</translation>
    </message>
    <message>
        <source>{0} is out of range.</source>
        <translation>{0} ligger utanför gränserna.</translation>
    </message>
    <message>
        <source>{0} must not be blank.</source>
        <translation>{0} får inte vara tomt.</translation>
    </message>
    <message>
        <source>The server left out something it must give.</source>
        <translation>Servern utelämnade något som den måste ange.</translation>
    </message>
    <message>
        <source>Something was written in a wrong form and may be misread.</source>
        <translation>Något var skrivet i fel form och kan misstolkas.</translation>
    </message>
    <message>
        <source>The time came without a time zone and is shown as clinic time.</source>
        <translation>Tiden kom utan tidszon och visas som mottagningens tid.</translation>
    </message>
    <message>
        <source>The end is missing or not after the start: length unknown.</source>
        <translation>Slutet saknas eller ligger inte efter början: okänd längd.</translation>
    </message>
    <message>
        <source>The status is not one that FHIR knows.</source>
        <translation>Statusen är ingen som FHIR känner till.</translation>
    </message>
    <message>
        <source>The status is not the one expected here.</source>
        <translation>Statusen är inte den som väntades här.</translation>
    </message>
    <message>
        <source>This lies outside the period asked for.</source>
        <translation>Detta ligger utanför den begärda perioden.</translation>
    </message>
    <message>
        <source>The server did not say with whom or where.</source>
        <translation>Servern sade inte hos vem eller var.</translation>
    </message>
    <message>
        <source>The server gave this no id of its own.</source>
        <translation>Servern gav detta inget eget id.</translation>
    </message>
    <message>
        <source>The answer is not marked as a search result.</source>
        <translation>Svaret är inte märkt som sökresultat.</translation>
    </message>
    <message>
        <source>The server did not say how many there are.</source>
        <translation>Servern sade inte hur många det finns.</translation>
    </message>
    <message>
        <source>The server promised another number than it sent.</source>
        <translation>Servern utlovade ett annat antal än den skickade.</translation>
    </message>
    <message>
        <source>Entries are not marked as matches.</source>
        <translation>Poster är inte märkta som träffar.</translation>
    </message>
    <message>
        <source>An entry could not be read.</source>
        <translation>En post gick inte att läsa.</translation>
    </message>
    <message>
        <source>The answer holds something that was not asked for.</source>
        <translation>Svaret innehåller något som inte begärdes.</translation>
    </message>
    <message>
        <source>The server listed this more than once.</source>
        <translation>Servern listade detta mer än en gång.</translation>
    </message>
    <message>
        <source>The answer is labelled with a wrong format.</source>
        <translation>Svaret är märkt med fel format.</translation>
    </message>
    <message>
        <source>The server booked something else than was asked for. Check it.</source>
        <translation>Servern bokade något annat än begärt. Kontrollera det.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Reserverad</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Bokad</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Anlänt</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Genomförd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbokad</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Uteblev</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Inlagd av misstag</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Incheckad</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>På väntelistan</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kvinna</translation>
    </message>
    <message>
        <source>male</source>
        <translation>man</translation>
    </message>
    <message>
        <source>other</source>
        <translation>annat</translation>
    </message>
</context>
</TS>
