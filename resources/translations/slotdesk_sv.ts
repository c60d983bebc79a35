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
    <message>
        <source>Show it in the list</source>
        <translation>Visa i listan</translation>
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
        <source>Cancel it…</source>
        <translation>Avboka…</translation>
    </message>
    <message>
        <source>Cancel the appointment of {0}</source>
        <translation>Avboka tiden för {0}</translation>
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
    <message>
        <source>Press Find ({0}) to see times for {1}.</source>
        <translation>Tryck på Sök ({0}) för att se tider för {1}.</translation>
    </message>
    <message>
        <source>Choose another time for {0}, or change the form and press Find ({1}).</source>
        <translation>Välj en tid till för {0}, eller ändra formuläret och tryck på Sök ({1}).</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Inget har skickats än.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Svarets huvuden</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Show among the &amp;messages</source>
        <translation>Visa bland m&amp;eddelandena</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were kept as {0}. Slotdesk starts with its own.</source>
        <translation>Inställningarna gick inte att läsa och finns kvar som {0}. Slotdesk startar med sina egna.</translation>
    </message>
    <message>
        <source>The servers that your administrator has set up could not be read ({0}): {1}</source>
        <translation>Servrarna som administratören har lagt upp kunde inte läsas ({0}): {1}</translation>
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
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
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
    <name>AskFirst</name>
    <message>
        <source>Run checks on a server</source>
        <translation>Kontrollera en server</translation>
    </message>
    <message>
        <source>Run the checks on {0}?</source>
        <translation>Köra kontrollerna på {0}?</translation>
    </message>
    <message>
        <source>Free times are held and booked there for {0}, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server and a test patient. You are asked once for each server.</source>
        <translation>Lediga tider reserveras och bokas där för {0}, bokas om och avbokas igen. Det som inte kan lämnas tillbaka sägs i slutet. Använd en testserver och en testpatient. Du tillfrågas en gång per server.</translation>
    </message>
    <message>
        <source>No test patient is named (Options…), and the server is on this computer: free times are held and booked for the first patient that it lists, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server. You are asked once for each server.</source>
        <translation>Ingen testpatient är angiven (Alternativ…), och servern finns på den här datorn: lediga tider reserveras och bokas för den första patienten som den listar, bokas om och avbokas igen. Det som inte kan lämnas tillbaka sägs i slutet. Använd en testserver. Du tillfrågas en gång per server.</translation>
    </message>
    <message>
        <source>Without a test patient (Options…) nothing is booked, but free times may be held for a while, and requests with errors are sent on purpose. Use a test server. You are asked once for each server.</source>
        <translation>Utan testpatient (Alternativ…) bokas inget, men lediga tider kan vara reserverade en stund, och felaktiga begäranden skickas med avsikt. Använd en testserver. Du tillfrågas en gång per server.</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Kör kontrollerna</translation>
    </message>
    <message>
        <source>&amp;Do not run them</source>
        <translation>Kör &amp;inte</translation>
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
        <source>Time ({0})</source>
        <translation>Tid ({0})</translation>
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
    <name>BeforeMove</name>
    <message>
        <source>It is not known yet whether it was moved.</source>
        <translation>Det är inte känt än om den flyttades.</translation>
    </message>
    <message>
        <source>Moving stopped: the appointment stays where it was.</source>
        <translation>Flytten avbruten: bokningen ligger kvar där den låg.</translation>
    </message>
    <message>
        <source>{0} The form and the free times are as they were.</source>
        <translation>{0} Formuläret och de lediga tiderna är som förut.</translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Ange vem och när till vänster och tryck på Sök ({0}).</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Flyttad.</translation>
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
        <source>Stays as it is: {0}</source>
        <translation>Står kvar som den är: {0}</translation>
    </message>
    <message>
        <source>Choose a patient on the left ({0}) to book this.</source>
        <translation>Välj en patient till vänster ({0}) för att boka.</translation>
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
        <source>The answer was lost, and the server does not show the booking so far. It is looked up again by itself; do not book for this patient before that, or ask the clinic.</source>
        <translation>Svaret gick förlorat och servern visar inte bokningen än. Den slås upp igen av sig själv; boka inte för patienten innan dess, eller fråga mottagningen.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Servern säger: {0}</translation>
    </message>
    <message>
        <source>The time is gone.</source>
        <translation>Tiden är tagen.</translation>
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
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Ange vem och när till vänster och tryck på Sök ({0}).</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} av {1} visas</translation>
    </message>
    <message>
        <source>Times in {0}</source>
        <translation>Tider i {0}</translation>
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
        <source>Type to find a reason, or press Down</source>
        <translation>Skriv för att hitta en orsak, eller tryck nedåtpil</translation>
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
        <source>Choose a reason first.</source>
        <translation>Välj en orsak först.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll dem</translation>
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
        <source>a group: what is changed is changed for all {0} patients</source>
        <translation>en grupp: det som ändras ändras för alla {0} patienter</translation>
    </message>
    <message>
        <source>Old time: {0}</source>
        <translation>Tidigare tid: {0}</translation>
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
        <source>The answer was lost, and the server shows the appointment as it was so far. It is looked up again by itself; do not try again before that.</source>
        <translation>Svaret gick förlorat och servern visar tiden som den var. Den slås upp igen av sig själv; försök inte igen innan dess.</translation>
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
    <name>CheckDetails</name>
    <message>
        <source>The chosen check</source>
        <translation>Den valda kontrollen</translation>
    </message>
    <message>
        <source>Choose a check to see what it asks for.</source>
        <translation>Välj en kontroll för att se vad den kräver.</translation>
    </message>
    <message>
        <source>What a check is about is said in English, as in the profile and in reports.</source>
        <translation>Vad en kontroll handlar om står på engelska, som i profilen och i rapporter.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Observerat</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Förväntat</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Vad som görs</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Var regeln står</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Körs…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Väntar</translation>
    </message>
</context>
<context>
    <name>ChecksDesk</name>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Not connected: connect first, then run the checks.</source>
        <translation>Inte ansluten: anslut först och kör sedan kontrollerna.</translation>
    </message>
    <message>
        <source>Stopping; what was booked is given back…</source>
        <translation>Stoppar; det som bokats lämnas tillbaka…</translation>
    </message>
    <message>
        <source>Checks of the server</source>
        <translation>Kontroller av servern</translation>
    </message>
    <message>
        <source>Looking at what the server offers…</source>
        <translation>Tittar på vad servern erbjuder…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} av {1}: {2}</translation>
    </message>
    <message>
        <source>{0} does not answer: {1}</source>
        <translation>{0} svarar inte: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Stoppad. {0}</translation>
    </message>
    <message>
        <source>Too little could be checked to say anything of the server: {0} of {1} {2}</source>
        <translation>För lite kunde kontrolleras för att säga något om servern: {0} av {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s) could not be given back: {0}</source>
        <translation>
            <numerusform>%Ln tid kunde inte lämnas tillbaka: {0}</numerusform>
            <numerusform>%Ln tider kunde inte lämnas tillbaka: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks ({0} of {1})</source>
        <translation>Kontroller ({0} av {1})</translation>
    </message>
    <message>
        <source>This message is not kept any more.</source>
        <translation>Meddelandet finns inte kvar.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
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
        <translation>Kontroller av servern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Förlopp</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Endast problem</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Kör alla</translation>
    </message>
    <message>
        <source>Run selected</source>
        <translation>Kör valda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Alternativ…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Spara rapport…</translation>
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
    <name>ClashStrip</name>
    <message>
        <source>Overlaps own appointment</source>
        <translation>Krockar med egen tid</translation>
    </message>
    <message>
        <source>Only {0} min for the way</source>
        <translation>Bara {0} min för vägen</translation>
    </message>
    <message>
        <source>to: {0}</source>
        <translation>till: {0}</translation>
    </message>
    <message>
        <source>from: {0}</source>
        <translation>från: {0}</translation>
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
        <source>Slotdesk stays open. What is not certain is being looked up.</source>
        <translation>Slotdesk förblir öppet. Det som inte är säkert slås upp.</translation>
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
        <source>If you close all the same, it is kept in the record of bookings and looked up at the next start.</source>
        <translation>Om du stänger ändå ligger den kvar i bokningsregistret och slås upp vid nästa start.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>S&amp;täng ändå</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stanna kvar</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Slå upp</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Folder of requests</source>
        <translation>Mapp med anrop</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {0}</source>
        <translation>Mappen kan inte läsas: {0}</translation>
    </message>
    <message>
        <source>Give the request a name, then keep it.</source>
        <translation>Ge anropet ett namn och behåll det sedan.</translation>
    </message>
    <message>
        <source>It names a patient: put {0} in the place, or keep it once more to write it down as it is.</source>
        <translation>Här nämns en patient: sätt {0} i stället, eller behåll en gång till för att skriva det som det är.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Give the request another name.</source>
        <translation>Filen har ändrats under tiden. Ge anropet ett annat namn.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}</source>
        <translation>Det kan inte behållas: {0}</translation>
    </message>
    <message>
        <source>Kept as {0}.</source>
        <translation>Behållet som {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: {0}</source>
        <translation>Det kan inte tas bort: {0}</translation>
    </message>
    <message>
        <source>{0} was taken away.</source>
        <translation>{0} togs bort.</translation>
    </message>
    <message>
        <source>{0} was taken away. What stands in the editor can be kept again.</source>
        <translation>{0} togs bort. Det som står i redigeraren kan behållas igen.</translation>
    </message>
</context>
<context>
    <name>CollectionPanel</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nytt anrop</translation>
    </message>
    <message>
        <source>Kept requests</source>
        <translation>Behållna anrop</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Begin a new request, give it a name and keep it.</source>
        <translation>Här finns inget än. Börja ett nytt anrop, ge det ett namn och behåll det.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Mapp…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} kan inte läsas: {1}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a patient, a date such as “next tue 14:00”, a server, a setting</source>
        <translation>Ett kommando, en patient, ett datum som ”nästa tis 14:00”, en server, en inställning</translation>
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
    <name>CompareDesk</name>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Inte ansluten: välj först en server ({0}).</translation>
    </message>
    <message>
        <source>Search once in the form: the same search goes to both servers.</source>
        <translation>Sök en gång i formuläret: samma sökning går till båda servrarna.</translation>
    </message>
    <message>
        <source>Your last search goes to {0} and to the other server, without the patient. Practitioners and places are named as this server names them; another one may not know them.</source>
        <translation>Din senaste sökning går till {0} och till den andra servern, utan patienten. Vårdgivare och platser anges som på denna server; en annan kanske inte känner dem.</translation>
    </message>
    <message>
        <source>That is no address of a server, as https://fhir.example.org/r4.</source>
        <translation>Det är ingen serveradress, som https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Connect to it once and agree to that first.</source>
        <translation>{0} är inte krypterad. Anslut en gång och godkänn det först.</translation>
    </message>
    <message>
        <source>Asking both servers…</source>
        <translation>Frågar båda servrarna…</translation>
    </message>
    <message>
        <source>Compare two servers</source>
        <translation>Jämför två servrar</translation>
    </message>
    <message>
        <source>Both gave the same candidates in the same shape.</source>
        <translation>Båda gav samma lediga tider i samma form.</translation>
    </message>
    <message>
        <source>{0} alike, {1} different, {2} only here, {3} only there; {4} differences of shape.</source>
        <translation>{0} lika, {1} olika, {2} bara här, {3} bara där; {4} skillnader i form.</translation>
    </message>
    <message>
        <source>{0}: {1} candidates in {2} s; total said: {3}; unreadable: {4}; rules broken: {5}.</source>
        <translation>{0}: {1} lediga tider på {2} s; angiven summa: {3}; oläsliga: {4}; brutna regler: {5}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Där</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time ({0})</source>
        <translation>Tid ({0})</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>erbjuds</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>erbjuds inte</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ledig tid</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Bara {0}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>in {0} % of them</source>
        <translation>i {0} % av dem</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two servers</source>
        <translation>Jämför två servrar</translation>
    </message>
    <message>
        <source>The other server</source>
        <translation>Den andra servern</translation>
    </message>
    <message>
        <source>Address, such as https://fhir.example.org/r4 or localhost:8080/fhir</source>
        <translation>Adress, till exempel https://fhir.example.org/r4 eller localhost:8080/fhir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Jämför</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Vilka skillnader</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>All differences ({0})</source>
        <translation>Alla skillnader ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Jämför &amp;med</translation>
    </message>
</context>
<context>
    <name>ComposerDesk</name>
    <message>
        <source>Not connected to a server.</source>
        <translation>Inte ansluten till någon server.</translation>
    </message>
    <message>
        <source>Choose a message first, then edit it and send it again.</source>
        <translation>Välj först ett meddelande, redigera det sedan och skicka det igen.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Läser {0} …</translation>
    </message>
    <message>
        <source>{0} could not be read from the server: the request has no more of it than its id.</source>
        <translation>{0} kunde inte läsas från servern: anropet har bara dess id.</translation>
    </message>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Inte ansluten: välj först en server ({0}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Edited request</source>
        <translation>Redigerat anrop</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Edit and send</source>
        <translation>Redigera och skicka</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behåll</translation>
    </message>
</context>
<context>
    <name>ComposerWords</name>
    <message>
        <source>Find free times ($find, ITI-115)</source>
        <translation>Sök lediga tider ($find, ITI-115)</translation>
    </message>
    <message>
        <source>Hold a time ($hold, ITI-116)</source>
        <translation>Reservera en tid ($hold, ITI-116)</translation>
    </message>
    <message>
        <source>Book a time by reference ($book, ITI-117)</source>
        <translation>Boka en tid med referens ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Book a time by resource ($book, ITI-117)</source>
        <translation>Boka en tid som resurs ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Change an appointment ($book, ITI-117)</source>
        <translation>Ändra en tid ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Cancel an appointment, or release a hold ($book, ITI-117)</source>
        <translation>Avboka en tid eller släppa en reservation ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Find appointments by GET (ITI-118)</source>
        <translation>Sök bokningar med GET (ITI-118)</translation>
    </message>
    <message>
        <source>Find appointments by POST (ITI-118)</source>
        <translation>Sök bokningar med POST (ITI-118)</translation>
    </message>
    <message>
        <source>Look up patients (ITI-78)</source>
        <translation>Sök patienter (ITI-78)</translation>
    </message>
    <message>
        <source>Read the CapabilityStatement</source>
        <translation>Läs CapabilityStatement</translation>
    </message>
    <message>
        <source>{0} is no method of HTTP.</source>
        <translation>{0} är ingen HTTP-metod.</translation>
    </message>
    <message>
        <source>This is no URL: it is empty or has a space in it.</source>
        <translation>Detta är ingen URL: den är tom eller innehåller ett mellanslag.</translation>
    </message>
    <message>
        <source>The header {0} can&apos;t be written so.</source>
        <translation>Huvudet {0} kan inte skrivas så.</translation>
    </message>
    <message>
        <source>Slotdesk writes the header {0} itself: take it out.</source>
        <translation>Slotdesk skriver huvudet {0} självt: ta bort det.</translation>
    </message>
    <message>
        <source>The variable {0} has no value: give it one on the left.</source>
        <translation>Variabeln {0} har inget värde: ge den ett till vänster.</translation>
    </message>
    <message>
        <source>Broken syntax: {0}</source>
        <translation>Felaktig syntax: {0}</translation>
    </message>
    <message>
        <source>It can&apos;t be turned into the other format: {0}</source>
        <translation>Det kan inte omvandlas till det andra formatet: {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Rad {0}: {1}</translation>
    </message>
    <message>
        <source>not a parameter of this request</source>
        <translation>ingen parameter i detta anrop</translation>
    </message>
    <message>
        <source>needed by the profile</source>
        <translation>krävs av profilen</translation>
    </message>
    <message>
        <source>allowed only once</source>
        <translation>tillåts bara en gång</translation>
    </message>
    <message>
        <source>a time with its offset, as 2026-08-03T08:00:00+02:00</source>
        <translation>en tid med tidszonsförskjutning, som 2026-08-03T08:00:00+02:00</translation>
    </message>
    <message>
        <source>a code as system|code</source>
        <translation>en kod som system|code</translation>
    </message>
    <message>
        <source>a reference as Type/id, or system|value</source>
        <translation>en referens som Type/id eller system|value</translation>
    </message>
    <message>
        <source>an identifier as system|value</source>
        <translation>en identifierare som system|value</translation>
    </message>
    <message>
        <source>days and times, as mon wed 08:00 13:30</source>
        <translation>dagar och tider, som mon wed 08:00 13:30</translation>
    </message>
    <message>
        <source>a resource in JSON, or Patient/id</source>
        <translation>en resurs i JSON, eller Patient/id</translation>
    </message>
    <message>
        <source>Appointment/id, which is read from the server, or a resource in JSON</source>
        <translation>Appointment/id, som läses från servern, eller en resurs i JSON</translation>
    </message>
    <message>
        <source>This asks the server to hold a time. Send it?</source>
        <translation>Detta ber servern att reservera en tid. Skicka?</translation>
    </message>
    <message>
        <source>This asks the server to book an appointment. Send it?</source>
        <translation>Detta ber servern att boka en tid. Skicka?</translation>
    </message>
    <message>
        <source>This asks the server to cancel an appointment. Send it?</source>
        <translation>Detta ber servern att avboka en tid. Skicka?</translation>
    </message>
    <message>
        <source>This asks the server to change an appointment. Send it?</source>
        <translation>Detta ber servern att ändra en bokning. Skicka?</translation>
    </message>
    <message>
        <source>It is not known whether it was done. It is looked up by itself: see Bookings ({0}) before you send it again.</source>
        <translation>Det är inte känt om det gjordes. Det slås upp av sig självt: se Bokningar ({0}) innan du skickar det igen.</translation>
    </message>
    <message>
        <source>Answered with HTTP status {0}.</source>
        <translation>Besvarat med HTTP-status {0}.</translation>
    </message>
    <message>
        <source>{0} It was done, and is in the record of bookings.</source>
        <translation>{0} Det är gjort och står i bokningsregistret.</translation>
    </message>
    <message>
        <source>{0} The server refused it; nothing was changed.</source>
        <translation>{0} Servern nekade; inget ändrades.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Ställ först markören på en tid i kalendern, eller välj en tid.</translation>
    </message>
    <message>
        <source>&amp;Show these times…</source>
        <translation>&amp;Visa dessa tider…</translation>
    </message>
    <message>
        <source>&amp;Book this time…</source>
        <translation>&amp;Boka denna tid…</translation>
    </message>
    <message>
        <source>&amp;Move to this time</source>
        <translation>Boka &amp;om till denna tid</translation>
    </message>
    <message>
        <source>&amp;Move to this time…</source>
        <translation>Boka &amp;om till denna tid…</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>&amp;Reservera denna tid</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy with the patient&apos;s data</source>
        <translation>Kopiera med patientens uppgifter</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers and addresses of patients go to the clipboard, where other programs can read them. Tokens and cookies stay out.</source>
        <translation>Patienters namn, födelsedatum, nummer och adresser läggs i urklipp, där andra program kan läsa dem. Token och kakor följer inte med.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopiera som</translation>
    </message>
    <message>
        <source>raw HTTP</source>
        <translation>rå HTTP</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Kopiera inte</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>Ano&amp;ther server…</source>
        <translation>Annan s&amp;erver…</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>&amp;Logga in i webbläsaren</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, this window goes on.</source>
        <translation>Din webbläsare öppnas. När du har loggat in fortsätter det här fönstret.</translation>
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
        <source>Nothing is lost. This hides patients from anyone who passes by; it keeps nobody out, since this server does not know who you are.</source>
        <translation>Inget går förlorat. Detta döljer patienter för den som går förbi; det stänger ingen ute, eftersom servern inte vet vem du är.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Dolt</translation>
    </message>
    <message>
        <source>Sho&amp;w the window</source>
        <translation>Visa &amp;fönstret</translation>
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
        <translation>Inget är ledigt i det som visas: ingenting valdes.</translation>
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
    <name>DiffDialog</name>
    <message>
        <source>Differences between messages {0} and {1}</source>
        <translation>Skillnader mellan meddelande {0} och {1}</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>Vilket meddelande</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>How to show them</source>
        <translation>Hur de visas</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>I en text</translation>
    </message>
    <message>
        <source>&amp;Headers too</source>
        <translation>Även &amp;rubriker</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Föregående</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nästa</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>{0} lines taken out, {1} lines added</source>
        <translation>{0} rader borttagna, {1} rader tillagda</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Inga skillnader</translation>
    </message>
    <message>
        <source>The earlier message</source>
        <translation>Det tidigare meddelandet</translation>
    </message>
    <message>
        <source>The later message</source>
        <translation>Det senare meddelandet</translation>
    </message>
    <message>
        <source>Both messages</source>
        <translation>Båda meddelandena</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message>
        <source>From the patient&apos;s appointments</source>
        <translation>Från patientens tider</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>The filter hides all that was found.</source>
        <translation>Filtret döljer allt som hittades.</translation>
    </message>
    <message>
        <source>These days are past. They were not searched.</source>
        <translation>Dessa dagar har varit. De genomsöktes inte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation>
            <numerusform>%Ln ledig</numerusform>
            <numerusform>%Ln lediga</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln free time(s)</source>
        <translation>
            <numerusform>{0} av %Ln ledig</numerusform>
            <numerusform>{0} av %Ln lediga</numerusform>
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
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on this day.</source>
        <translation>
            <numerusform>Filtret döljer %Ln ledig tid den här dagen.</numerusform>
            <numerusform>Filtret döljer %Ln lediga tider den här dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on these days.</source>
        <translation>
            <numerusform>Filtret döljer %Ln ledig tid dessa dagar.</numerusform>
            <numerusform>Filtret döljer %Ln lediga tider dessa dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing free on the days that were searched.</source>
        <translation>Inget ledigt de dagar som genomsöktes.</translation>
    </message>
    <message>
        <source>Nothing free on this day.</source>
        <translation>Inget ledigt den här dagen.</translation>
    </message>
    <message>
        <source>Nothing free on these days.</source>
        <translation>Inget ledigt dessa dagar.</translation>
    </message>
    <message>
        <source>Show all: {0}</source>
        <translation>Visa alla: {0}</translation>
    </message>
    <message>
        <source>Not searched: the search covers {0}.</source>
        <translation>Inte sökt: sökningen omfattar {0}.</translation>
    </message>
    <message>
        <source>Next free: {0} ({1})</source>
        <translation>Nästa lediga: {0} ({1})</translation>
    </message>
    <message>
        <source>Last free before: {0} ({1})</source>
        <translation>Senaste lediga före: {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message>
        <source>Loading the appointments of {0}…</source>
        <translation>Hämtar tiderna för {0}…</translation>
    </message>
    <message>
        <source>This was booked on {0}. Connect to that server to cancel it.</source>
        <translation>Detta bokades på {0}. Anslut till den servern för att avboka.</translation>
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
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
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
    <message>
        <source>Select an appointment in the list first.</source>
        <translation>Markera först en tid i listan.</translation>
    </message>
    <message>
        <source>Select one appointment alone for that.</source>
        <translation>Markera en enda tid för det.</translation>
    </message>
    <message>
        <source>What is selected can&apos;t be changed: it does not stand any more.</source>
        <translation>Det som är markerat kan inte ändras: tiden gäller inte längre.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export servers</source>
        <translation>Exportera servrar</translation>
    </message>
    <message>
        <source>Servers to export</source>
        <translation>Servrar att exportera</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The file tells how to reach these servers. Tokens, passphrases and sign-ins stay on this computer; so does your agreement to talk to a server without encryption.</source>
        <translation>Filen säger hur servrarna nås. Token, lösenfraser och inloggningar stannar på den här datorn, liksom ditt medgivande att tala okrypterat med en server.</translation>
    </message>
    <message>
        <source>Files of this computer are left out and have to be chosen on the other: {0}.</source>
        <translation>Den här datorns filer tas inte med och måste väljas på den andra: {0}.</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Once</source>
        <translation>En gång</translation>
    </message>
    <message>
        <source>Several times</source>
        <translation>Flera gånger</translation>
    </message>
    <message>
        <source>Until turned off</source>
        <translation>Tills det stängs av</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Antal gånger</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Slå på</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Fel</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>F&amp;ör</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Hur ofta</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in messages</source>
        <translation>Sök i meddelanden</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>i alla</translation>
    </message>
    <message>
        <source>Go on in the other messages of the list</source>
        <translation>Fortsätt i listans övriga meddelanden</translation>
    </message>
    <message>
        <source>Find in all messages of the list</source>
        <translation>Sök i alla meddelanden i listan</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Sök föregående ställe</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Sök nästa ställe</translation>
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
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Försäkring</translation>
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
        <source>system|code</source>
        <translation>system|kod</translation>
    </message>
    <message>
        <source>Location/id or its address</source>
        <translation>Location/id eller adress</translation>
    </message>
    <message>
        <source>Coverage/id or system|value</source>
        <translation>Coverage/id eller system|värde</translation>
    </message>
    <message>
        <source>This server offers no list of reasons (its CapabilityStatement lists no ValueSet/$expand).</source>
        <translation>Servern har ingen lista över orsaker (dess CapabilityStatement nämner inget ValueSet/$expand).</translation>
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
        <translation>N&amp;är</translation>
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
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>FirstServer</name>
    <message>
        <source>Use the practice server</source>
        <translation>Använd övningsservern</translation>
    </message>
    <message>
        <source>Choose a server… ({0})</source>
        <translation>Välj server… ({0})</translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation>Ingen server är vald än.</translation>
    </message>
    <message>
        <source>The practice server runs on this computer: an invented clinic group to try everything out with. Nothing booked there is real.</source>
        <translation>Övningsservern körs på den här datorn: en påhittad klinikgrupp där allt kan provas. Inget som bokas där är på riktigt.</translation>
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
    <name>FormDialog</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Another {0}</source>
        <translation>Ett värde till för {0}</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ett värde till</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>&amp;Skapa anropet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <source>Choose a free time in the calendar first.</source>
        <translation>Välj först en ledig tid i kalendern.</translation>
    </message>
    <message>
        <source>Connected. Enter who and when, then press Find.</source>
        <translation>Ansluten. Ange vem och när och tryck på Sök.</translation>
    </message>
    <message>
        <source>Connect again, or choose another server ({0}).</source>
        <translation>Anslut igen eller välj en annan server ({0}).</translation>
    </message>
    <message>
        <source>Not connected yet. Press Find again in a moment, or choose a server ({0}).</source>
        <translation>Inte ansluten än. Tryck på Sök igen om en stund eller välj en server ({0}).</translation>
    </message>
    <message>
        <source>Connecting, then searching…</source>
        <translation>Ansluter och söker sedan…</translation>
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
        <source>Nothing was booked.</source>
        <translation>Inget bokades.</translation>
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
    <name>HeaderModel</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Rubrik</translation>
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
        <source>Hold ({0})</source>
        <translation>Reservera ({0})</translation>
    </message>
    <message>
        <source>This server does not offer to hold times (its CapabilityStatement lists no $hold).</source>
        <translation>Servern erbjuder inte att reservera tider (dess CapabilityStatement nämner inget $hold).</translation>
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
        <source>By your setting the hold has run out; the server did not say. Book now, or release it.</source>
        <translation>Enligt din inställning har reservationen gått ut; servern sade inget. Boka nu eller släpp tiden.</translation>
    </message>
    <message>
        <source>By your setting the hold ends in {0}: book now. The server did not say.</source>
        <translation>Enligt din inställning går reservationen ut om {0}: boka nu. Servern sade inget.</translation>
    </message>
    <message>
        <source>Held for you: about {0} left, until {1} by your setting. The server did not say.</source>
        <translation>Reserverad åt dig: ungefär {0} kvar, till {1} enligt din inställning. Servern sade inget.</translation>
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
    <name>ItemLink</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Ställ först markören på en tid i kalendern, eller välj en tid.</translation>
    </message>
    <message>
        <source>It is one of the patient&apos;s appointments, selected in their list.</source>
        <translation>Det är en av patientens tider, vald i listan.</translation>
    </message>
    <message>
        <source>This is not in the calendar: put the cursor within an appointment that it shows.</source>
        <translation>Det finns inte i kalendern: ställ markören i en tid som den visar.</translation>
    </message>
    <message>
        <source>Looking for it in the messages…</source>
        <translation>Söker i meddelandena…</translation>
    </message>
    <message>
        <source>The message that it came in is not kept any more. Ask the server again.</source>
        <translation>Meddelandet som det kom i finns inte kvar. Fråga servern igen.</translation>
    </message>
    <message>
        <source>Its entry in answer {0}.</source>
        <translation>Dess post i svar {0}.</translation>
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
        <source>{0} asked for; what became of each is known.</source>
        <translation>{0} begärda; för alla är det känt hur det gick.</translation>
    </message>
    <message>
        <source>{0} asked for; {1} of them not certain yet.</source>
        <translation>{0} begärda; {1} av dem ännu inte säkra.</translation>
    </message>
</context>
<context>
    <name>LabDesk</name>
    <message>
        <source>The practice server did not do it: {0}</source>
        <translation>Övningsservern gjorde det inte: {0}</translation>
    </message>
    <message numerus="yes">
        <source>Practice lab: {0}, and %Ln more</source>
        <translation>
            <numerusform>Övningslabb: {0} och %Ln till</numerusform>
            <numerusform>Övningslabb: {0} och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice lab: {0}</source>
        <translation>Övningslabb: {0}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Practice lab</source>
        <translation>Övningslabb</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>Fel som är på</translation>
    </message>
    <message>
        <source>T&amp;urn off</source>
        <translation>Stäng &amp;av</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>Stäng av a&amp;llt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) met a fault so far.</source>
        <translation>
            <numerusform>%Ln begäran har råkat ut för ett fel hittills.</numerusform>
            <numerusform>%Ln begäranden har råkat ut för ett fel hittills.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the practice server fail, or break a rule of the profile, and see what happens. It counts from the next request on; the window can be used meanwhile.</source>
        <translation>Låt övningsservern fallera eller bryta mot en regel i profilen, och se vad som händer. Det gäller från nästa begäran; fönstret kan användas under tiden.</translation>
    </message>
    <message>
        <source>No fault is on.</source>
        <translation>Inget fel är på.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>På just nu</translation>
    </message>
    <message>
        <source>Rules that it &amp;breaks</source>
        <translation>Regler som den &amp;bryter mot</translation>
    </message>
</context>
<context>
    <name>LabStrip</name>
    <message>
        <source>Practice lab…</source>
        <translation>Övningslabb…</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Stäng av allt</translation>
    </message>
</context>
<context>
    <name>LackingNotes</name>
    <message>
        <source>{0}/id or system|value</source>
        <translation>{0}/id eller system|värde</translation>
    </message>
    <message>
        <source>This server offers no search here (its CapabilityStatement lists none for {0}).</source>
        <translation>Servern erbjuder ingen sökning här (dess CapabilityStatement nämner ingen för {0}).</translation>
    </message>
    <message>
        <source>No search here either.</source>
        <translation>Ingen sökning här heller.</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Another language</source>
        <translation>Ett annat språk</translation>
    </message>
    <message>
        <source>Slotdesk speaks {0} once it has started again. Start it again now?</source>
        <translation>Slotdesk talar {0} när det har startats om. Starta om nu?</translation>
    </message>
    <message>
        <source>Search, views and servers stay as they are. The patient has to be chosen again. What is being booked is waited for, what is held is released.</source>
        <translation>Sökning, vyer och servrar blir kvar. Patienten måste väljas på nytt. Det som håller på att bokas väntas in, det som är reserverat släpps.</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>Starta &amp;om</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Senare</translation>
    </message>
</context>
<context>
    <name>LeftOpenWords</name>
    <message>
        <source>Slotdesk ended before it was known what became of this:</source>
        <translation>Slotdesk avslutades innan det var känt vad som hände med detta:</translation>
    </message>
    <message>
        <source>It is looked up as soon as its server answers. Do not send it again before that.</source>
        <translation>Det slås upp så snart servern svarar. Skicka det inte igen innan dess.</translation>
    </message>
    <message>
        <source>Looked up what was open when Slotdesk ended:</source>
        <translation>Uppslaget: det som var öppet när Slotdesk avslutades:</translation>
    </message>
    <message>
        <source>Hold: {0}</source>
        <translation>Reservation: {0}</translation>
    </message>
    <message>
        <source>Booking: {0}</source>
        <translation>Bokning: {0}</translation>
    </message>
    <message>
        <source>Move: {0}</source>
        <translation>Ombokning: {0}</translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation>Kommentar: {0}</translation>
    </message>
    <message>
        <source>Cancellation: {0}</source>
        <translation>Avbokning: {0}</translation>
    </message>
    <message>
        <source>Release of a hold: {0}</source>
        <translation>Släppt reservation: {0}</translation>
    </message>
    <message>
        <source>{0} in all: see Bookings.</source>
        <translation>{0} totalt: se Bokningar.</translation>
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
    <name>LockedNote</name>
    <message>
        <source>Set up by your administrator. It can&apos;t be changed here; token and passphrases are your own.</source>
        <translation>Upplagd av administratören. Kan inte ändras här; token och lösenfraser är dina egna.</translation>
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
        <source>Typing in {0}</source>
        <translation>Skriver i {0}</translation>
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
        <source>No server</source>
        <translation>Ingen server</translation>
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
        <translation>Sök i dessa dagar ({0})</translation>
    </message>
</context>
<context>
    <name>MessageExits</name>
    <message>
        <source>There are no messages to save.</source>
        <translation>Det finns inga meddelanden att spara.</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Öppna meddelanden</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>HTTP-arkiv (*.har)</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Öppnar {0} …</translation>
    </message>
    <message>
        <source>{0} is no HAR file that can be read.</source>
        <translation>{0} är ingen HAR-fil som kan läsas.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} kunde inte läsas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) opened from {0}. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln meddelande öppnat från {0}. Inget skickades.</numerusform>
            <numerusform>%Ln meddelanden öppnade från {0}. Inget skickades.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save messages as HAR</source>
        <translation>Spara meddelanden som HAR</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Välj först ett meddelande.</translation>
    </message>
    <message>
        <source>Copied with the patient&apos;s data, without tokens and cookies.</source>
        <translation>Kopierat med patientens uppgifter, utan token och kakor.</translation>
    </message>
    <message>
        <source>Copied, without the patient&apos;s data, tokens and cookies.</source>
        <translation>Kopierat, utan patientens uppgifter, token och kakor.</translation>
    </message>
    <message>
        <source>Saving messages…</source>
        <translation>Sparar meddelanden…</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Sparat som {0}.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Det kunde inte skrivas. Välj en annan plats.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Nothing was sent yet. Whatever Slotdesk sends is listed here.</source>
        <translation>Inget har skickats än. Allt som Slotdesk skickar listas här.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln meddelande</numerusform>
            <numerusform>%Ln meddelanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} exchanges</source>
        <translation>{0} av {1} meddelanden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: address, status, cause, id</source>
        <translation>Filter: adress, status, orsak, id</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrera meddelandena</translation>
    </message>
    <message>
        <source>Transactions to list</source>
        <translation>Transaktioner i listan</translation>
    </message>
    <message>
        <source>Status to list</source>
        <translation>Status i listan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
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
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Time ({0})</source>
        <translation>Tid ({0})</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Orsak</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message>
        <source>From the start again</source>
        <translation>Från början igen</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Från slutet igen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Söker…</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln rad hopfälld</numerusform>
            <numerusform>%Ln rader hopfällda</numerusform>
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
        <translation>Värde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>This is no FHIR that can be shown in the other format. As it came:</source>
        <translation>Det är ingen FHIR som kan visas i det andra formatet. Så kom det:</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>utan innehåll</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>the body is not kept any more</source>
        <translation>innehållet finns inte kvar</translation>
    </message>
    <message>
        <source>kept in part only</source>
        <translation>bara delvis bevarat</translation>
    </message>
    <message>
        <source>{0}, laid out</source>
        <translation>{0}, uppställd</translation>
    </message>
    <message>
        <source>{0}, as it was on the wire</source>
        <translation>{0}, som överförd</translation>
    </message>
    <message>
        <source>{0}, as a tree</source>
        <translation>{0}, som träd</translation>
    </message>
    <message>
        <source>{0}, headers</source>
        <translation>{0}, rubriker</translation>
    </message>
    <message>
        <source>{0}, format</source>
        <translation>{0}, format</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Som skickat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Rubriker</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rå</translation>
    </message>
</context>
<context>
    <name>MessagesDesk</name>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Select two messages, or one that has an earlier one of its kind.</source>
        <translation>Välj två meddelanden, eller ett som har ett tidigare av samma slag.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Kopiera det valda</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
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
        <source>Mon–Fri</source>
        <translation>Mån–fre</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>own appointments: {0}</source>
        <translation>egna tider: {0}</translation>
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
        <source>Postcode or town</source>
        <translation>Postnummer eller ort</translation>
    </message>
    <message>
        <source>Address holds</source>
        <translation>Adress innehåller</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
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
        <source>Without a birth date or a number nobody can tell this patient from another of that name.</source>
        <translation>Utan födelsedatum eller nummer kan ingen skilja patienten från en annan med samma namn.</translation>
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
        <source>Same given name and birth date</source>
        <translation>Samma förnamn och födelsedatum</translation>
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
        <source>Sort: {0}</source>
        <translation>Ordning: {0}</translation>
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
    <message>
        <source>Time of day</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmärkning</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of the checks</source>
        <translation>Kontrollernas alternativ</translation>
    </message>
    <message>
        <source>&amp;Use the patient in the form</source>
        <translation>&amp;Använd patienten i formuläret</translation>
    </message>
    <message>
        <source>From a certain &amp;day</source>
        <translation>Från en viss &amp;dag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>“{0}” is no reference. Write Type/id or system|value.</source>
        <translation>”{0}” är ingen referens. Skriv Type/id eller system|value.</translation>
    </message>
    <message>
        <source>“{0}” is no code. Write system|code.</source>
        <translation>”{0}” är ingen kod. Skriv system|code.</translation>
    </message>
    <message>
        <source>Test &amp;patient</source>
        <translation>Test&amp;patient</translation>
    </message>
    <message>
        <source>P&amp;ractitioner</source>
        <translation>&amp;Behandlare</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>P&amp;lats</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>Besöks&amp;typ</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Specialitet</translation>
    </message>
    <message>
        <source>Da&amp;ys to look at</source>
        <translation>Antal da&amp;gar</translation>
    </message>
    <message>
        <source>Longest &amp;wait for a hold to end</source>
        <translation>Längsta &amp;väntan på att en reservation går ut</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lämna som det var</translation>
    </message>
    <message>
        <source>Times are held and booked for the test patient, and given back. Without one nothing is booked, but on a server on this computer the first patient that it lists is taken. What is left empty is not asked for.</source>
        <translation>Tider reserveras och bokas för testpatienten och lämnas tillbaka. Utan testpatient bokas inget, men på en server på den här datorn tas den första patient som den listar. Det som lämnas tomt efterfrågas inte.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Look it up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Search again ({0})</source>
        <translation>Sök igen ({0})</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>Own appointment · {0}</source>
        <translation>Egen tid · {0}</translation>
    </message>
    <message>
        <source>Own · {0}</source>
        <translation>Egen · {0}</translation>
    </message>
    <message>
        <source>Own appointments</source>
        <translation>Egna tider</translation>
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
    <name>PatienceDesk</name>
    <message>
        <source>{0} Trying again in {1} s, try {2} of {3}.</source>
        <translation>{0} Nytt försök om {1} s, försök {2} av {3}.</translation>
    </message>
    <message>
        <source>{0} Trying again now, try {1} of {2}.</source>
        <translation>{0} Försöker igen nu, försök {1} av {2}.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Servern är upptagen.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Servern rapporterar ett eget fel.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Servern svarar inte.</translation>
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
        <source>Audit events go there. They say who asked for what about which patient, and can be read and changed by anybody on the way. Without your agreement they stay on this computer.</source>
        <translation>Dit skickas granskningshändelser. De säger vem som frågade om vad om vilken patient, och kan läsas och ändras av vem som helst på vägen. Utan ditt godkännande stannar de på den här datorn.</translation>
    </message>
    <message>
        <source>&amp;Do not send events</source>
        <translation>Skicka inte hän&amp;delser</translation>
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
    <message>
        <source>Dialect: IHE ITI Scheduling ({0})</source>
        <translation>Dialekt: IHE ITI Scheduling ({0})</translation>
    </message>
    <message>
        <source>Dialect: not recognised ({0}); it is spoken to as IHE ITI Scheduling</source>
        <translation>Dialekt: inte igenkänd ({0}); den tilltalas som IHE ITI Scheduling</translation>
    </message>
    <message>
        <source>plain FHIR with slots</source>
        <translation>FHIR med slots, utan profil</translation>
    </message>
    <message>
        <source>Dialect: {0} ({1}). Slotdesk speaks IHE ITI Scheduling: booking may not work here</source>
        <translation>Dialekt: {0} ({1}). Slotdesk talar IHE ITI Scheduling: bokning fungerar kanske inte här</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>den anger {0}</translation>
    </message>
    <message>
        <source>it offers {0} on Appointment</source>
        <translation>den erbjuder {0} för Appointment</translation>
    </message>
    <message>
        <source>$find in FHIR {0}</source>
        <translation>$find i FHIR {0}</translation>
    </message>
    <message>
        <source>its software is {0}</source>
        <translation>dess programvara är {0}</translation>
    </message>
    <message>
        <source>no operation, but slots to search and appointments to create</source>
        <translation>ingen operation, men slots att söka och Appointments att skapa</translation>
    </message>
    <message>
        <source>its CapabilityStatement names none of them</source>
        <translation>dess CapabilityStatement anger ingen</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What is amiss with the request</source>
        <translation>Vad som är fel med anropet</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The practice lab belongs to the practice server: choose that one first ({0}).</source>
        <translation>Övningslabbet hör till övningsservern: välj den först ({0}).</translation>
    </message>
    <message>
        <source>Nobody signs in by name here: this server has another way, or none.</source>
        <translation>Här loggar ingen in med namn: servern har ett annat sätt, eller inget.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Nothing is being moved. Select an appointment to move it ({0}).</source>
        <translation>Ingenting bokas om. Markera en tid för att boka om den ({0}).</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar first.</source>
        <translation>Välj först en ledig tid i kalendern.</translation>
    </message>
    <message>
        <source>While an appointment is moved nothing is held.</source>
        <translation>Medan en tid bokas om reserveras ingenting.</translation>
    </message>
    <message>
        <source>This server does not offer to hold a time. Book it at once.</source>
        <translation>Servern erbjuder inte att reservera en tid. Boka direkt.</translation>
    </message>
    <message>
        <source>The settings say that nothing is held ({0}).</source>
        <translation>Enligt inställningarna reserveras ingenting ({0}).</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Den är redan reserverad.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Ingenting är reserverat.</translation>
    </message>
    <message>
        <source>There is no outcome to dismiss.</source>
        <translation>Det finns inget resultat att stänga.</translation>
    </message>
    <message>
        <source>What is under way or not certain stays until it is known.</source>
        <translation>Det som är på väg eller inte säkert står kvar tills det är känt.</translation>
    </message>
    <message>
        <source>No free times yet: enter who and when, then press Find ({0}).</source>
        <translation>Inga lediga tider än: ange vem och när och tryck på Sök ({0}).</translation>
    </message>
    <message>
        <source>Choose a patient first ({0}).</source>
        <translation>Välj en patient först ({0}).</translation>
    </message>
    <message>
        <source>Select one in the record of bookings that is not certain ({0}).</source>
        <translation>Markera en i bokningsregistret som inte är säker ({0}).</translation>
    </message>
    <message>
        <source>Nothing is open: of everything in the record it is known what became of it.</source>
        <translation>Inget är öppet: för allt i registret är det känt hur det gick.</translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation>Ingen sökning pågår.</translation>
    </message>
    <message>
        <source>Checks are running. Stop them first ({0}).</source>
        <translation>Kontroller körs. Stoppa dem först ({0}).</translation>
    </message>
    <message>
        <source>No checks are running.</source>
        <translation>Inga kontroller körs.</translation>
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
        <source>Not held</source>
        <translation>Inte reserverad</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Inte bokad</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Inte ombokad</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Inte ändrad</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Inte avbokad</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Inte släppt</translation>
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
        <source>Old time: {0}</source>
        <translation>Tidigare tid: {0}</translation>
    </message>
    <message>
        <source>The answer was not known. Looked up: the server shows it.</source>
        <translation>Svaret var inte känt. Uppslaget: servern visar det.</translation>
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
        <source>Slotdesk ended before the answer was known. It is being looked up.</source>
        <translation>Slotdesk avslutades innan svaret var känt. Det slås upp.</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>osäkert</translation>
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
    <name>ReplaceQuestion</name>
    <message>
        <source>Not kept</source>
        <translation>Inte behållet</translation>
    </message>
    <message>
        <source>What you have written was not kept. Put another request in its place?</source>
        <translation>Det du har skrivit har inte behållits. Ersätta det med ett annat anrop?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersätt</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Fortsätt skriva</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Nothing has been checked yet: run the checks first.</source>
        <translation>Inget har kontrollerats ännu: kör kontrollerna först.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webbsida (*.html)</translation>
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
        <translation>Spara en rapport om kontrollerna</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Rapporten skrivs…</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Det gick inte att skriva. Välj en annan plats.</translation>
    </message>
    <message>
        <source>Saved as {0}. Names of patients are taken out.</source>
        <translation>Sparad som {0}. Patienters namn är borttagna.</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>Name, if it is to be kept</source>
        <translation>Namn, om det ska behållas</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Anropets namn</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Skicka</translation>
    </message>
    <message>
        <source>Headers, one to a line</source>
        <translation>Huvuden, ett per rad</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Turn into &amp;JSON</source>
        <translation>Gör om till &amp;JSON</translation>
    </message>
    <message>
        <source>Turn into &amp;XML</source>
        <translation>Gör om till &amp;XML</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Huvuden</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Innehåll</translation>
    </message>
</context>
<context>
    <name>ResultsMark</name>
    <message>
        <source>Found before the form changed</source>
        <translation>Hittade innan formuläret ändrades</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>Formuläret ändrat</translation>
    </message>
    <message>
        <source>Found at {0}</source>
        <translation>Hittade {0}</translation>
    </message>
    <message>
        <source>The form has changed. Press Find ({0}).</source>
        <translation>Formuläret har ändrats. Tryck på Sök ({0}).</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save messages as HAR</source>
        <translation>Spara meddelanden som HAR</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Vilka meddelanden</translation>
    </message>
    <message>
        <source>All that are listed: {0}</source>
        <translation>Alla i listan: {0}</translation>
    </message>
    <message>
        <source>What is selected: {0}</source>
        <translation>De valda: {0}</translation>
    </message>
    <message>
        <source>&amp;With the patients&apos; data</source>
        <translation>&amp;Med patienternas uppgifter</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Spara…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>The file will name patients: names, dates of birth, numbers, addresses. Keep it as you keep a patient record. Tokens and cookies stay out.</source>
        <translation>Filen kommer att namnge patienter: namn, födelsedatum, nummer, adresser. Förvara den som en journal. Token och kakor följer inte med.</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers, addresses and ids of patients are replaced, the same always by the same word. Tokens and cookies stay out.</source>
        <translation>Patienters namn, födelsedatum, nummer, adresser och id ersätts, samma sak alltid med samma ord. Token och kakor följer inte med.</translation>
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
        <source>Loaded “{0}”. Press Find ({1}).</source>
        <translation>”{0}” laddad. Tryck på Sök ({1}).</translation>
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
        <source>None yet. Fill in the form, then save it under a name ({0}).</source>
        <translation>Inga än. Fyll i formuläret och spara det under ett namn ({0}).</translation>
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
        <source>Searching…</source>
        <translation>Söker…</translation>
    </message>
    <message>
        <source>The free times are those of before, found at {0}. F5 searches again.</source>
        <translation>De lediga tiderna är de från förut, hittade {0}. F5 söker igen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation>
            <numerusform>%Ln tid visas; det kan finnas fler. F5 söker igen.</numerusform>
            <numerusform>%Ln tider visas; det kan finnas fler. F5 söker igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The free times are those of before, found at {0}.</source>
        <translation>Stoppad. De lediga tiderna är de från förut, hittade {0}.</translation>
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
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Ange vem och när till vänster och tryck på Sök ({0}).</translation>
    </message>
    <message>
        <source>The search was stopped. Press F5 to search again.</source>
        <translation>Sökningen stoppades. Tryck på F5 för att söka igen.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search or command</source>
        <translation>Sök eller kommando</translation>
    </message>
    <message>
        <source>Finds commands, patients, dates, servers and saved searches</source>
        <translation>Hittar kommandon, patienter, dagar, servrar och sparade sökningar</translation>
    </message>
</context>
<context>
    <name>SearchShown</name>
    <message>
        <source>These days are past: there is nothing to search.</source>
        <translation>Dessa dagar har varit: det finns inget att söka.</translation>
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
    <name>SendQuestion</name>
    <message>
        <source>This changes something</source>
        <translation>Detta ändrar något</translation>
    </message>
    <message>
        <source>It goes to {0} as it is written, and into the record of bookings.</source>
        <translation>Det går till {0} som det står, och in i bokningsregistret.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Skicka</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>S&amp;kicka inte</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
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
    <name>ServerFile</name>
    <message>
        <source>It could not be read.</source>
        <translation>Den kunde inte läsas.</translation>
    </message>
    <message>
        <source>It is too large for a file of servers.</source>
        <translation>Den är för stor för en fil med servrar.</translation>
    </message>
    <message>
        <source>It is damaged, or of another kind: it is not JSON.</source>
        <translation>Den är skadad eller av annat slag: den är inte JSON.</translation>
    </message>
    <message>
        <source>It is not a file of servers from Slotdesk.</source>
        <translation>Den är inte en fil med servrar från Slotdesk.</translation>
    </message>
    <message>
        <source>It comes from a newer version of Slotdesk.</source>
        <translation>Den kommer från en nyare version av Slotdesk.</translation>
    </message>
    <message>
        <source>Something in it is wrong.</source>
        <translation>Något i den är fel.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>private key of the sign-in</source>
        <translation>inloggningens privata nyckel</translation>
    </message>
    <message>
        <source>trusted certificates</source>
        <translation>betrodda certifikat</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>klientcertifikat</translation>
    </message>
    <message>
        <source>private key of the client certificate</source>
        <translation>klientcertifikatets privata nyckel</translation>
    </message>
    <message>
        <source>{0} is called {1} here: the name was taken.</source>
        <translation>{0} heter {1} här: namnet var upptaget.</translation>
    </message>
    <message>
        <source>{0} is there already, and stays as it is.</source>
        <translation>{0} finns redan och blir som den är.</translation>
    </message>
    <message>
        <source>{0}: choose on this computer: {1}.</source>
        <translation>{0}: välj på den här datorn: {1}.</translation>
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
        <source>As in the settings</source>
        <translation>Som i inställningarna</translation>
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
        <source>&amp;Hold times</source>
        <translation>Reser&amp;vera</translation>
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
        <source>None yet. Type an address at the right, or use the practice server.</source>
        <translation>Ingen än. Skriv en adress till höger, eller använd övningsservern.</translation>
    </message>
    <message>
        <source>{0}, set up by your administrator</source>
        <translation>{0}, upplagd av administratören</translation>
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
        <source>Import…</source>
        <translation>Importera…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportera…</translation>
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
    <name>ServerTransfer</name>
    <message>
        <source>Import servers</source>
        <translation>Importera servrar</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} kunde inte skrivas: {1}.</translation>
    </message>
    <message>
        <source>Exported to {0}, without any secret: {1}.</source>
        <translation>Exporterat till {0}, utan några hemligheter: {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {0}. {1}</source>
        <translation>Inget importerades från {0}. {1}</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exportera servrar</translation>
    </message>
    <message>
        <source>Servers (*.json);;All files (*)</source>
        <translation>Servrar (*.json);;Alla filer (*)</translation>
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
        <translation>så är det inställt</translation>
    </message>
    <message>
        <source>set it</source>
        <translation>ställ in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Time zone of the clinic</source>
        <translation>Mottagningens tidszon</translation>
    </message>
    <message>
        <source>Format: JSON or XML</source>
        <translation>Format: JSON eller XML</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Tidsgräns</translation>
    </message>
    <message>
        <source>Audit repository</source>
        <translation>Auditarkiv</translation>
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
        <source>In the calendar</source>
        <translation>I kalendern</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Piltangenter</translation>
    </message>
    <message>
        <source>Earlier, later, the day before or after</source>
        <translation>Tidigare, senare, dagen före eller efter</translation>
    </message>
    <message>
        <source>First and last of the day</source>
        <translation>Dagens första och sista</translation>
    </message>
    <message>
        <source>Period before or after</source>
        <translation>Perioden före eller efter</translation>
    </message>
    <message>
        <source>Choose the time; on Book: book it</source>
        <translation>Välj tiden; på Boka: boka den</translation>
    </message>
    <message>
        <source>On Book: let go of the chosen time</source>
        <translation>På Boka: släpp den valda tiden</translation>
    </message>
    <message>
        <source>In the patient&apos;s appointments</source>
        <translation>I patientens tider</translation>
    </message>
    <message>
        <source>Show its day in the calendar</source>
        <translation>Visa dess dag i kalendern</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Ändra kommentaren</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Avboka tiden</translation>
    </message>
    <message>
        <source>In look-up fields</source>
        <translation>I sökfält</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Öppna listan</translation>
    </message>
    <message>
        <source>Pick what is marked</source>
        <translation>Ta det markerade</translation>
    </message>
    <message>
        <source>In an empty field: take the last one away</source>
        <translation>I ett tomt fält: ta bort det sista</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pil ned</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Enter, Tabb</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
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
        <source>The private key can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>Den privata nyckeln kan inte användas: den måste vara RSA eller P-384, i en PEM-fil.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>Lösenfrasen till den privata nyckeln saknas eller är fel. Ange den i serverns inställningar.</translation>
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
        <source>As kept; type a new one</source>
        <translation>Som sparat; skriv ett nytt</translation>
    </message>
    <message>
        <source>What the server knows it by</source>
        <translation>Vad servern känner det som</translation>
    </message>
    <message>
        <source>None or as kept; type a new one</source>
        <translation>Ingen eller sparad; skriv en ny</translation>
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
        <source>Passphrase of the key</source>
        <translation>Nyckelns lösenfras</translation>
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
        <source>Its passphrase</source>
        <translation>Dess lösenfras</translation>
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
        <source>Secrets are kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Hemligheter sparas i datorns nyckelring, aldrig i en fil.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used: secrets are forgotten when Slotdesk ends.</source>
        <translation>Datorn har ingen användbar nyckelring: hemligheter glöms när Slotdesk avslutas.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Times are by the clock of the place</source>
        <translation>Tiderna följer platsens klocka</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs</translation>
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
        <source>Stop</source>
        <translation>Stoppa</translation>
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
        <source>As typed: a code that is not in the server&apos;s list</source>
        <translation>Som du skrev: en kod som inte finns i serverns lista</translation>
    </message>
    <message>
        <source>Nothing is found for the patient. Type Coverage/id, InsurancePlan/id, or system|value.</source>
        <translation>Inget finns för patienten. Skriv Coverage/id, InsurancePlan/id eller system|value.</translation>
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
    <name>VariablesBox</name>
    <message>
        <source>Test patient</source>
        <translation>Testpatient</translation>
    </message>
    <message>
        <source>Variables of your own, one to a line: name = value</source>
        <translation>Egna variabler, en per rad: namn = värde</translation>
    </message>
    <message>
        <source>Always there: {0}</source>
        <translation>Finns alltid: {0}</translation>
    </message>
    <message>
        <source>Test &amp;patient, {0}</source>
        <translation>Test&amp;patient, {0}</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variabler</translation>
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
        <source>not certain: it may be booked already</source>
        <translation>osäkert: kanske redan bokad</translation>
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
        <source>{0} there</source>
        <translation>{0} där</translation>
    </message>
    <message>
        <source>{0} by your clock</source>
        <translation>{0} enligt din klocka</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} här</translation>
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
        <source>The filter hides %Ln free time(s). Show all: {0}</source>
        <translation>
            <numerusform>Filtret döljer %Ln ledig tid. Visa alla: {0}</numerusform>
            <numerusform>Filtret döljer %Ln lediga tider. Visa alla: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Inte sökt</translation>
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
        <source>Own appointment: {0}</source>
        <translation>Egen tid: {0}</translation>
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
    <name>WrongList</name>
    <message>
        <source>Type to find a rule</source>
        <translation>Skriv för att hitta en regel</translation>
    </message>
    <message>
        <source>Find a rule to break</source>
        <translation>Sök en regel att bryta mot</translation>
    </message>
    <message>
        <source>Rules that the server breaks</source>
        <translation>Regler som servern bryter mot</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Ingen regel har de orden.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} on</source>
        <translation>{0}: {1} av {2} på</translation>
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
    <name>_ServerCounts</name>
    <message numerus="yes">
        <source>%n server(s) imported.</source>
        <translation>
            <numerusform>%n server importerad.</numerusform>
            <numerusform>%n servrar importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new server was imported.</source>
        <translation>Ingen ny server importerades.</translation>
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
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
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
        <source>P&amp;ractice lab…</source>
        <translation>Öv&amp;ningslabb…</translation>
    </message>
    <message>
        <source>Search or &amp;command…</source>
        <translation>Sök eller &amp;kommando…</translation>
    </message>
    <message>
        <source>Sign &amp;in, or somebody else…</source>
        <translation>Logga in, &amp;eller någon annan…</translation>
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
        <source>&amp;Appointments</source>
        <translation>&amp;Tider</translation>
    </message>
    <message>
        <source>Workbe&amp;nch</source>
        <translation>Verksta&amp;d</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Ko&amp;ntroller</translation>
    </message>
    <message>
        <source>Search the &amp;days shown</source>
        <translation>Sök i visade d&amp;agar</translation>
    </message>
    <message>
        <source>Open a saved sear&amp;ch…</source>
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
        <source>Look up all &amp;open ones</source>
        <translation>Slå upp &amp;alla öppna</translation>
    </message>
    <message>
        <source>Close what &amp;is open by hand…</source>
        <translation>Stäng öppet för han&amp;d…</translation>
    </message>
    <message>
        <source>Show or &amp;fold the list</source>
        <translation>&amp;Visa eller fäll ihop listan</translation>
    </message>
    <message>
        <source>Next part: list, req&amp;uest, answer</source>
        <translation>&amp;Nästa del: lista, fråga, svar</translation>
    </message>
    <message>
        <source>Edit and send a re&amp;quest…</source>
        <translation>Redigera och skicka &amp;ett anrop…</translation>
    </message>
    <message>
        <source>Edi&amp;t and send again…</source>
        <translation>Redigera &amp;och skicka igen…</translation>
    </message>
    <message>
        <source>Co&amp;mpare two servers…</source>
        <translation>Jämför t&amp;vå servrar…</translation>
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
        <source>&amp;Go to the messages</source>
        <translation>&amp;Gå till meddelandena</translation>
    </message>
    <message>
        <source>Large or usual &amp;height</source>
        <translation>Stor eller vanlig &amp;höjd</translation>
    </message>
    <message>
        <source>Part be&amp;fore</source>
        <translation>Delen &amp;före</translation>
    </message>
    <message>
        <source>F&amp;ind in messages…</source>
        <translation>Sök &amp;i meddelanden…</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>Nästa s&amp;tälle</translation>
    </message>
    <message>
        <source>Place &amp;before</source>
        <translation>St&amp;ället före</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Nästa an&amp;märkning</translation>
    </message>
    <message>
        <source>Finding bef&amp;ore</source>
        <translation>Anmär&amp;kningen före</translation>
    </message>
    <message>
        <source>Go to its &amp;entry in the answer</source>
        <translation>Gå till dess &amp;post i svaret</translation>
    </message>
    <message>
        <source>Go to it in the cale&amp;ndar</source>
        <translation>Gå till den i ka&amp;lendern</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>Skillna&amp;der…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Kopiera som &amp;curl</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Kopiera som P&amp;ython</translation>
    </message>
    <message>
        <source>Copy as &amp;raw HTTP</source>
        <translation>Kopiera som r&amp;å HTTP</translation>
    </message>
    <message>
        <source>Copy &amp;with the patient&apos;s data…</source>
        <translation>Kopiera med p&amp;atientens uppgifter…</translation>
    </message>
    <message>
        <source>&amp;Save as HAR…</source>
        <translation>&amp;Spara som HAR…</translation>
    </message>
    <message>
        <source>Open H&amp;AR…</source>
        <translation>Öppna HA&amp;R…</translation>
    </message>
    <message>
        <source>C&amp;lear the messages</source>
        <translation>T&amp;öm meddelandena</translation>
    </message>
    <message>
        <source>&amp;Go to the checks</source>
        <translation>&amp;Gå till kontrollerna</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Kör &amp;alla kontroller</translation>
    </message>
    <message>
        <source>&amp;Run the selected checks</source>
        <translation>&amp;Kör de valda kontrollerna</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>&amp;Stoppa kontrollerna</translation>
    </message>
    <message>
        <source>&amp;Options of the checks…</source>
        <translation>Kontrollernas al&amp;ternativ…</translation>
    </message>
    <message>
        <source>Save a re&amp;port of the checks…</source>
        <translation>Spara en &amp;rapport…</translation>
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
    <name>causes</name>
    <message>
        <source>Connecting</source>
        <translation>Ansluter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Finding again after a change</source>
        <translation>Ny sökning efter en ändring</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Boka</translation>
    </message>
    <message>
        <source>Look up what became of it</source>
        <translation>Slå upp vad det blev av det</translation>
    </message>
    <message>
        <source>Choosing a time (hold)</source>
        <translation>Tid vald (reservera)</translation>
    </message>
    <message>
        <source>Letting a time go (release)</source>
        <translation>Tid släppt</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>Ändrar en tid</translation>
    </message>
    <message>
        <source>The patient&apos;s appointments</source>
        <translation>Patientens tider</translation>
    </message>
    <message>
        <source>Looking for patients alike</source>
        <translation>Söker liknande patienter</translation>
    </message>
    <message>
        <source>Typing in the palette</source>
        <translation>Skriver i paletten</translation>
    </message>
    <message>
        <source>Testing a server</source>
        <translation>Testar en server</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Låser</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Loggposter</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Passed</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Underkänd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Inte tillämplig</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Inte körd</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Inget resultat</translation>
    </message>
    <message>
        <source>The server does what the rule wants.</source>
        <translation>Servern gör det som regeln kräver.</translation>
    </message>
    <message>
        <source>The server breaks a rule that it shall keep.</source>
        <translation>Servern bryter mot en regel som den måste följa.</translation>
    </message>
    <message>
        <source>The server does not keep a rule that it should keep.</source>
        <translation>Servern följer inte en regel som den bör följa.</translation>
    </message>
    <message>
        <source>The server does not offer what the rule is about.</source>
        <translation>Servern erbjuder inte det som regeln handlar om.</translation>
    </message>
    <message>
        <source>What the check needs could not be had, or it was stopped.</source>
        <translation>Det som kontrollen behöver gick inte att få, eller så stoppades den.</translation>
    </message>
    <message>
        <source>No answer came, or one that the check could not judge.</source>
        <translation>Inget svar kom, eller inget som kontrollen kunde bedöma.</translation>
    </message>
    <message>
        <source>What the server says of itself (CapabilityStatement)</source>
        <translation>Vad servern säger om sig själv (CapabilityStatement)</translation>
    </message>
    <message>
        <source>Find free times (ITI-115)</source>
        <translation>Sök lediga tider (ITI-115)</translation>
    </message>
    <message>
        <source>Hold (ITI-116)</source>
        <translation>Reservera (ITI-116)</translation>
    </message>
    <message>
        <source>Book, change, cancel (ITI-117)</source>
        <translation>Boka, ändra, avboka (ITI-117)</translation>
    </message>
    <message>
        <source>List appointments (ITI-118)</source>
        <translation>Lista tider (ITI-118)</translation>
    </message>
    <message>
        <source>JSON and XML</source>
        <translation>JSON och XML</translation>
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
        <translation>Innehållet är märkt med en medietyp som inte är FHIR:s.</translation>
    </message>
    <message>
        <source>The body is in another format than its label says.</source>
        <translation>Innehållet är i ett annat format än dess märkning säger.</translation>
    </message>
    <message>
        <source>The answer is in a format that the request did not accept.</source>
        <translation>Svaret är i ett format som begäran inte godtog.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Svaret har inget innehåll.</translation>
    </message>
    <message>
        <source>The HTTP status is not the one that the text names here.</source>
        <translation>HTTP-statusen är inte den som texten anger här.</translation>
    </message>
    <message>
        <source>The error comes without an OperationOutcome that explains it.</source>
        <translation>Felet kommer utan en OperationOutcome som förklarar det.</translation>
    </message>
    <message>
        <source>The HTTP status says that it failed, yet the body holds what was asked for.</source>
        <translation>HTTP-statusen säger att det misslyckades, men innehållet är det som begärdes.</translation>
    </message>
    <message>
        <source>A 401 must say by WWW-Authenticate how to sign in.</source>
        <translation>En 401 måste säga med WWW-Authenticate hur man loggar in.</translation>
    </message>
    <message>
        <source>The answer does not say when to try again.</source>
        <translation>Svaret säger inte när man kan försöka igen.</translation>
    </message>
    <message>
        <source>The answer must be a Bundle.</source>
        <translation>Svaret måste vara ett Bundle.</translation>
    </message>
    <message>
        <source>The transaction lets a bare resource be answered, the operation&apos;s definition a Bundle.</source>
        <translation>Transaktionen tillåter en ensam resurs som svar, operationens definition ett Bundle.</translation>
    </message>
    <message>
        <source>The answer is wrapped in a Parameters resource, although its only output is named return.</source>
        <translation>Svaret är inslaget i en Parameters-resurs, fast dess enda utdata heter return.</translation>
    </message>
    <message>
        <source>The bundle is not a searchset.</source>
        <translation>Bundlet är inget searchset.</translation>
    </message>
    <message>
        <source>The bundle does not say how many there are.</source>
        <translation>Bundlet säger inte hur många det är.</translation>
    </message>
    <message>
        <source>There are not as many as the bundle says.</source>
        <translation>Det är inte så många som bundlet säger.</translation>
    </message>
    <message>
        <source>The bundle has no entry; its profile demands one, the operation&apos;s definition does not.</source>
        <translation>Bundlet har ingen post; dess profil kräver en, operationens definition inte.</translation>
    </message>
    <message>
        <source>The entry does not say, or says wrongly, whether it is a match or an outcome.</source>
        <translation>Posten säger inte, eller fel, om den är en träff eller ett utfall.</translation>
    </message>
    <message>
        <source>The entry could not be read and is not shown.</source>
        <translation>Posten gick inte att läsa och visas inte.</translation>
    </message>
    <message>
        <source>A resource of this type does not belong here.</source>
        <translation>En resurs av denna typ hör inte hemma här.</translation>
    </message>
    <message>
        <source>The entry has no full URL.</source>
        <translation>Posten har ingen fullständig URL.</translation>
    </message>
    <message>
        <source>The full URL is not that of the resource.</source>
        <translation>Den fullständiga URL:en är inte resursens.</translation>
    </message>
    <message>
        <source>It has no address of its own to refer to.</source>
        <translation>Det har ingen egen adress att referera till.</translation>
    </message>
    <message>
        <source>The search result does not say by a self link what was searched for.</source>
        <translation>Sökresultatet säger inte med en self-länk vad som söktes.</translation>
    </message>
    <message>
        <source>There is more than one link of this relation.</source>
        <translation>Det finns mer än en länk av detta slag.</translation>
    </message>
    <message>
        <source>The next page lies on another server.</source>
        <translation>Nästa sida ligger på en annan server.</translation>
    </message>
    <message>
        <source>The next page is the page itself.</source>
        <translation>Nästa sida är sidan själv.</translation>
    </message>
    <message>
        <source>There are more matches than _count asks for.</source>
        <translation>Det finns fler träffar än _count begär.</translation>
    </message>
    <message>
        <source>The status is not the one to be expected here.</source>
        <translation>Statusen är inte den som väntas här.</translation>
    </message>
    <message>
        <source>A refusal as a cancelled Appointment follows the operation&apos;s definition, but not the transaction&apos;s text.</source>
        <translation>Ett avslag som en avbokad Appointment följer operationens definition, men inte transaktionens text.</translation>
    </message>
    <message>
        <source>The answer must hold exactly one Appointment.</source>
        <translation>Svaret måste innehålla exakt en Appointment.</translation>
    </message>
    <message>
        <source>The answer holds neither an Appointment nor an OperationOutcome.</source>
        <translation>Svaret innehåller varken en Appointment eller en OperationOutcome.</translation>
    </message>
    <message>
        <source>The outcome tells of an error, yet the Appointment is there as if it were done.</source>
        <translation>Utfallet talar om ett fel, men Appointment finns som om det hade lyckats.</translation>
    </message>
    <message>
        <source>One transaction wants the OperationOutcome bare, the other within a Bundle.</source>
        <translation>En transaktion vill ha OperationOutcome ensam, den andra i ett Bundle.</translation>
    </message>
    <message>
        <source>A hold of what is gone must be refused with an issue of severity fatal and code not-found.</source>
        <translation>En reservation av något som är borta måste avslås med en issue med severity fatal och code not-found.</translation>
    </message>
    <message>
        <source>It lies outside the period asked for.</source>
        <translation>Det ligger utanför den efterfrågade perioden.</translation>
    </message>
    <message>
        <source>It does not concern the patient asked for.</source>
        <translation>Det gäller inte den efterfrågade patienten.</translation>
    </message>
    <message>
        <source>It differs from what was asked for.</source>
        <translation>Det avviker från det som begärdes.</translation>
    </message>
    <message>
        <source>Another resource came than was asked for.</source>
        <translation>En annan resurs kom än den som begärdes.</translation>
    </message>
    <message>
        <source>The server does not say that it speaks FHIR R4.</source>
        <translation>Servern säger inte att den talar FHIR R4.</translation>
    </message>
    <message>
        <source>The server does not offer both JSON and XML.</source>
        <translation>Servern erbjuder inte både JSON och XML.</translation>
    </message>
    <message>
        <source>The statement does not describe a server.</source>
        <translation>Deklarationen beskriver ingen server.</translation>
    </message>
    <message>
        <source>The statement does not list this operation of the profile with its definition.</source>
        <translation>Deklarationen listar inte denna operation i profilen med dess definition.</translation>
    </message>
    <message>
        <source>The statement does not list this search parameter of Appointment.</source>
        <translation>Deklarationen listar inte denna sökparameter för Appointment.</translation>
    </message>
    <message>
        <source>The body is not well-formed from here on.</source>
        <translation>Härifrån är innehållet inte välformat.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Innehållet är inte i UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark.</source>
        <translation>Innehållet börjar med ett byteordningsmärke.</translation>
    </message>
    <message>
        <source>A string holds characters that it must not hold.</source>
        <translation>En text innehåller tecken som den inte får innehålla.</translation>
    </message>
    <message>
        <source>The same property stands here twice.</source>
        <translation>Samma egenskap står här två gånger.</translation>
    </message>
    <message>
        <source>A document type declaration is unsafe; the body was not examined.</source>
        <translation>En dokumenttypsdeklaration är osäker; innehållet granskades inte.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any FHIR resource; the body was not examined.</source>
        <translation>Djupare nästlat än någon FHIR-resurs; innehållet granskades inte.</translation>
    </message>
    <message>
        <source>The body is too large to be examined whole; nothing is said of the rest.</source>
        <translation>Innehållet är för stort för att granskas helt; om resten sägs inget.</translation>
    </message>
    <message>
        <source>Some rules could not be applied to what stands here.</source>
        <translation>Några regler gick inte att tillämpa på det som står här.</translation>
    </message>
    <message>
        <source>The same was found more often than is listed.</source>
        <translation>Samma sak hittades oftare än vad som listas.</translation>
    </message>
    <message>
        <source>The body is not a FHIR resource.</source>
        <translation>Innehållet är ingen FHIR-resurs.</translation>
    </message>
    <message>
        <source>FHIR R4 has no such resource type.</source>
        <translation>FHIR R4 har ingen sådan resurstyp.</translation>
    </message>
    <message>
        <source>The elements of this resource type are not examined.</source>
        <translation>Elementen i denna resurstyp granskas inte.</translation>
    </message>
    <message>
        <source>The element is not in FHIR&apos;s namespace.</source>
        <translation>Elementet ligger inte i FHIR:s namnrymd.</translation>
    </message>
    <message>
        <source>The element stands after one that it must precede.</source>
        <translation>Elementet står efter ett som det måste stå före.</translation>
    </message>
    <message>
        <source>Text stands where FHIR has only attributes and elements.</source>
        <translation>Här står text där FHIR bara har attribut och element.</translation>
    </message>
    <message>
        <source>FHIR has no such attribute here.</source>
        <translation>FHIR har inget sådant attribut här.</translation>
    </message>
    <message>
        <source>An element that must be there is missing.</source>
        <translation>Ett obligatoriskt element saknas.</translation>
    </message>
    <message>
        <source>The type has no such element.</source>
        <translation>Typen har inget sådant element.</translation>
    </message>
    <message>
        <source>There are more of them than may be.</source>
        <translation>Det finns fler av dem än det får finnas.</translation>
    </message>
    <message>
        <source>The element may repeat, so JSON has an array here.</source>
        <translation>Elementet får upprepas, därför har JSON en array här.</translation>
    </message>
    <message>
        <source>The element does not repeat, so JSON has no array here.</source>
        <translation>Elementet upprepas inte, därför har JSON ingen array här.</translation>
    </message>
    <message>
        <source>JSON&apos;s null must not stand here.</source>
        <translation>JSON:s null får inte stå här.</translation>
    </message>
    <message>
        <source>The value is given in more than one type.</source>
        <translation>Värdet anges i mer än en typ.</translation>
    </message>
    <message>
        <source>The value is of another type than it must be.</source>
        <translation>Värdet är av annan typ än det måste vara.</translation>
    </message>
    <message>
        <source>The value is not written as its type demands.</source>
        <translation>Värdet är inte skrivet som dess typ kräver.</translation>
    </message>
    <message>
        <source>The time has no offset from UTC.</source>
        <translation>Tiden saknar avstånd till UTC.</translation>
    </message>
    <message>
        <source>The code is none of the value set that is required here.</source>
        <translation>Koden hör inte till det urval som krävs här.</translation>
    </message>
    <message>
        <source>FHIR has no such status.</source>
        <translation>FHIR har ingen sådan status.</translation>
    </message>
    <message>
        <source>The reference leads to a type of resource that it must not lead to.</source>
        <translation>Referensen leder till en resurstyp som den inte får leda till.</translation>
    </message>
    <message>
        <source>The reference says neither where it leads nor whom it means.</source>
        <translation>Referensen säger varken vart den leder eller vem den avser.</translation>
    </message>
    <message>
        <source>Nobody and nothing takes part.</source>
        <translation>Ingen och inget deltar.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>Slutet ligger inte efter början.</translation>
    </message>
    <message>
        <source>An element must have a value or children.</source>
        <translation>Ett element måste ha ett värde eller barn.</translation>
    </message>
    <message>
        <source>An extension has either a value or extensions, not both.</source>
        <translation>Ett tillägg har antingen ett värde eller tillägg, inte båda.</translation>
    </message>
    <message>
        <source>A participant must have a type or an actor.</source>
        <translation>En deltagare måste ha en typ eller en aktör.</translation>
    </message>
    <message>
        <source>Start and end must both be given, or neither.</source>
        <translation>Början och slut måste anges båda eller inget av dem.</translation>
    </message>
    <message>
        <source>Only a proposed, cancelled or waitlisted appointment may lack start and end.</source>
        <translation>Bara en föreslagen, avbokad eller väntande tid får sakna början och slut.</translation>
    </message>
    <message>
        <source>Only a cancelled or missed appointment has a reason for cancelling.</source>
        <translation>Bara en avbokad eller utebliven tid har en avbokningsorsak.</translation>
    </message>
    <message>
        <source>An attachment with data must say its content type.</source>
        <translation>En bilaga med data måste ange sin innehållstyp.</translation>
    </message>
    <message>
        <source>Only a search result or a history has a total.</source>
        <translation>Bara ett sökresultat eller en historik har ett totalt antal.</translation>
    </message>
    <message>
        <source>Only in a search result entries have a search mode or score.</source>
        <translation>Bara i ett sökresultat har poster sökläge eller poäng.</translation>
    </message>
    <message>
        <source>Entries have a request in a batch, a transaction or a history, and nowhere else.</source>
        <translation>Poster har en begäran i en batch, en transaktion eller en historik, och ingen annanstans.</translation>
    </message>
    <message>
        <source>Entries have a response in the answer to a batch or transaction or in a history, and nowhere else.</source>
        <translation>Poster har ett svar i svaret på en batch eller transaktion och i en historik, och ingen annanstans.</translation>
    </message>
    <message>
        <source>An entry must have a resource unless it has a request or a response.</source>
        <translation>En post måste ha en resurs om den varken har begäran eller svar.</translation>
    </message>
    <message>
        <source>The same entry stands here more than once.</source>
        <translation>Samma post står här mer än en gång.</translation>
    </message>
    <message>
        <source>The full URL must not lead to one version of the resource.</source>
        <translation>Den fullständiga URL:en får inte leda till en enda version av resursen.</translation>
    </message>
    <message>
        <source>A document must have an identifier with a system and a value.</source>
        <translation>Ett dokument måste ha en identifierare med system och värde.</translation>
    </message>
    <message>
        <source>A document must have a date.</source>
        <translation>Ett dokument måste ha ett datum.</translation>
    </message>
    <message>
        <source>The name can&apos;t be used as an identifier by programs.</source>
        <translation>Namnet kan inte användas som identifierare av program.</translation>
    </message>
    <message>
        <source>A statement must describe REST, messaging or documents.</source>
        <translation>En deklaration måste beskriva REST, meddelanden eller dokument.</translation>
    </message>
    <message>
        <source>A statement must have a description, a software or an implementation.</source>
        <translation>En deklaration måste ha en beskrivning, en programvara eller en implementation.</translation>
    </message>
    <message>
        <source>Only the statement of an instance has messaging endpoints.</source>
        <translation>Bara deklarationen för en instans har meddelandeändpunkter.</translation>
    </message>
    <message>
        <source>The documents must differ in profile or mode.</source>
        <translation>Dokumenten måste skilja sig i profil eller läge.</translation>
    </message>
    <message>
        <source>Each resource type may be described only once.</source>
        <translation>Varje resurstyp får beskrivas bara en gång.</translation>
    </message>
    <message>
        <source>The names of search parameters must differ.</source>
        <translation>Sökparametrars namn måste skilja sig.</translation>
    </message>
    <message>
        <source>The statement of an instance must describe its implementation.</source>
        <translation>Deklarationen för en instans måste beskriva dess implementation.</translation>
    </message>
    <message>
        <source>The statement of a capability describes the software and no implementation.</source>
        <translation>Deklarationen för en förmåga beskriver programvaran och ingen implementation.</translation>
    </message>
    <message>
        <source>A statement of requirements describes neither software nor implementation.</source>
        <translation>En kravdeklaration beskriver varken programvara eller implementation.</translation>
    </message>
    <message>
        <source>A contact point with a value must say its system.</source>
        <translation>En kontaktuppgift med värde måste ange sitt system.</translation>
    </message>
    <message>
        <source>A contained resource must not contain others.</source>
        <translation>En innesluten resurs får inte innesluta andra.</translation>
    </message>
    <message>
        <source>Nothing refers to the contained resource.</source>
        <translation>Inget refererar till den inneslutna resursen.</translation>
    </message>
    <message>
        <source>A contained resource has no version and no date of update.</source>
        <translation>En innesluten resurs har ingen version och inget ändringsdatum.</translation>
    </message>
    <message>
        <source>A contained resource has no security label.</source>
        <translation>En innesluten resurs har ingen säkerhetsmärkning.</translation>
    </message>
    <message>
        <source>A parameter has exactly one of a value, a resource and parts.</source>
        <translation>En parameter har exakt ett av värde, resurs och delar.</translation>
    </message>
    <message>
        <source>The operation&apos;s name can&apos;t be used as an identifier by programs.</source>
        <translation>Operationens namn kan inte användas som identifierare av program.</translation>
    </message>
    <message>
        <source>A defined parameter must have a type or parts.</source>
        <translation>En definierad parameter måste ha en typ eller delar.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type string has a search type.</source>
        <translation>Bara en definierad parameter av typen string har en söktyp.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type Reference or canonical has target profiles.</source>
        <translation>Bara en definierad parameter av typen Reference eller canonical har målprofiler.</translation>
    </message>
    <message>
        <source>An organization must have a name or an identifier.</source>
        <translation>En organisation måste ha ett namn eller en identifierare.</translation>
    </message>
    <message>
        <source>The address of an organization is never of use home.</source>
        <translation>En organisations adress är aldrig en hemadress (home).</translation>
    </message>
    <message>
        <source>The contact point of an organization is never of use home.</source>
        <translation>En organisations kontaktuppgift är aldrig privat (home).</translation>
    </message>
    <message>
        <source>A patient&apos;s contact must have details or an organization.</source>
        <translation>En kontaktperson måste ha uppgifter eller en organisation.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>Perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>A quantity with a code must say its system.</source>
        <translation>En mängd med kod måste ange sitt system.</translation>
    </message>
    <message>
        <source>A ratio has both numerator and denominator, or neither and an extension.</source>
        <translation>Ett förhållande har både täljare och nämnare, eller ingen av dem och ett tillägg.</translation>
    </message>
    <message>
        <source>The reference leads to a contained resource that is not there.</source>
        <translation>Referensen leder till en innesluten resurs som inte finns.</translation>
    </message>
    <message>
        <source>The range&apos;s high is below its low.</source>
        <translation>Intervallets övre gräns ligger under dess undre.</translation>
    </message>
    <message>
        <source>An audited entity has a name or a query, not both.</source>
        <translation>Ett loggat objekt har ett namn eller en fråga, inte båda.</translation>
    </message>
    <message>
        <source>A duration must say its unit.</source>
        <translation>En varaktighet måste ange sin enhet.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must say its unit.</source>
        <translation>Ett upprepningsintervall måste ange sin enhet.</translation>
    </message>
    <message>
        <source>A duration must not be negative.</source>
        <translation>En varaktighet får inte vara negativ.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must not be negative.</source>
        <translation>Ett upprepningsintervall får inte vara negativt.</translation>
    </message>
    <message>
        <source>A greatest period needs a period.</source>
        <translation>Ett längsta intervall förutsätter ett intervall.</translation>
    </message>
    <message>
        <source>A greatest duration needs a duration.</source>
        <translation>En längsta varaktighet förutsätter en varaktighet.</translation>
    </message>
    <message>
        <source>A greatest count needs a count.</source>
        <translation>Ett största antal förutsätter ett antal.</translation>
    </message>
    <message>
        <source>An offset needs an event of the day other than a meal alone.</source>
        <translation>Ett tidsavstånd förutsätter en händelse under dagen som inte bara är en måltid.</translation>
    </message>
    <message>
        <source>Times of day and events of the day exclude each other.</source>
        <translation>Klockslag och händelser under dagen utesluter varandra.</translation>
    </message>
    <message>
        <source>The narrative holds more than basic formatting, or is no XHTML.</source>
        <translation>Berättartexten innehåller mer än enkel formatering, eller är inte XHTML.</translation>
    </message>
    <message>
        <source>The narrative is blank.</source>
        <translation>Berättartexten är tom.</translation>
    </message>
    <message>
        <source>An operation that changes something must be invoked by POST.</source>
        <translation>En operation som ändrar något måste anropas med POST.</translation>
    </message>
    <message>
        <source>The body is not labelled with a media type.</source>
        <translation>Innehållet är inte märkt med en medietyp.</translation>
    </message>
    <message>
        <source>A search by POST must send its criteria as a form.</source>
        <translation>En sökning med POST måste sända sina villkor som formulär.</translation>
    </message>
    <message>
        <source>The request does not say which formats it accepts.</source>
        <translation>Begäran säger inte vilka format den godtar.</translation>
    </message>
    <message>
        <source>None of the formats that the request accepts is one of FHIR.</source>
        <translation>Inget av formaten som begäran godtar är ett av FHIR:s.</translation>
    </message>
    <message>
        <source>The body of an operation must be a Parameters resource.</source>
        <translation>En operations innehåll måste vara en Parameters-resurs.</translation>
    </message>
    <message>
        <source>The operation defines no such parameter.</source>
        <translation>Operationen definierar ingen sådan parameter.</translation>
    </message>
    <message>
        <source>The text names this parameter in a note, but its table defines another one.</source>
        <translation>Texten nämner denna parameter i en anmärkning, men dess tabell definierar en annan.</translation>
    </message>
    <message>
        <source>A parameter that the operation demands is missing.</source>
        <translation>En parameter som operationen kräver saknas.</translation>
    </message>
    <message>
        <source>A parameter is missing that the table demands and the description lets one leave out.</source>
        <translation>En parameter saknas som tabellen kräver och beskrivningen låter en utelämna.</translation>
    </message>
    <message>
        <source>The parameter is given more often than the operation allows.</source>
        <translation>Parametern anges oftare än operationen tillåter.</translation>
    </message>
    <message>
        <source>The parameter is of another type than the operation defines.</source>
        <translation>Parametern är av annan typ än operationen definierar.</translation>
    </message>
    <message>
        <source>A code is sent as a coding, where the operation defines a string of the form system|code.</source>
        <translation>En kod sänds som Coding där operationen definierar en text av formen system|code.</translation>
    </message>
    <message>
        <source>The code must be given as system|code.</source>
        <translation>Koden måste anges som system|code.</translation>
    </message>
    <message>
        <source>The period asked for ends before it starts.</source>
        <translation>Den efterfrågade perioden slutar innan den börjar.</translation>
    </message>
    <message>
        <source>A booking must have exactly one of appointment-reference and appointment-resource.</source>
        <translation>En bokning måste ha exakt en av appointment-reference och appointment-resource.</translation>
    </message>
    <message>
        <source>The status must say what is asked for: pending to book, booked to change, cancelled to cancel.</source>
        <translation>Statusen måste säga vad som önskas: pending för att boka, booked för att ändra, cancelled för att avboka.</translation>
    </message>
    <message>
        <source>An appointment that is to be changed or cancelled must have its id.</source>
        <translation>En tid som ska ändras eller avbokas måste ha sitt id.</translation>
    </message>
    <message>
        <source>A search for existing appointments should name the patient and the date.</source>
        <translation>En sökning efter befintliga tider bör ange patient och datum.</translation>
    </message>
    <message>
        <source>The identifier must be given with its system, as system|value.</source>
        <translation>Identifieraren måste anges med sitt system, som system|value.</translation>
    </message>
    <message>
        <source>The date is none that a search can have.</source>
        <translation>Datumet är inget som en sökning kan ha.</translation>
    </message>
    <message>
        <source>The number must be a whole one, not negative.</source>
        <translation>Talet måste vara ett heltal som inte är negativt.</translation>
    </message>
    <message>
        <source>What is to be included must be given as Type:parameter.</source>
        <translation>Det som ska tas med måste anges som Typ:parameter.</translation>
    </message>
    <message>
        <source>The resource type has no such search parameter.</source>
        <translation>Resurstypen har ingen sådan sökparameter.</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>Slow</source>
        <translation>Långsam</translation>
    </message>
    <message>
        <source>Connection cut before</source>
        <translation>Förbindelsen bryts innan</translation>
    </message>
    <message>
        <source>Answer lost after the deed</source>
        <translation>Svaret förloras efteråt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Avvisas</translation>
    </message>
    <message>
        <source>Wrong status</source>
        <translation>Fel status</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>Trasigt svar</translation>
    </message>
    <message>
        <source>Hold has run out</source>
        <translation>Reservationen har gått ut</translation>
    </message>
    <message>
        <source>Pages in a loop</source>
        <translation>Sidor i en slinga</translation>
    </message>
    <message>
        <source>Stale total</source>
        <translation>Inaktuellt antal</translation>
    </message>
    <message>
        <source>Sign-in wanted (401)</source>
        <translation>Inloggning krävs (401)</translation>
    </message>
    <message>
        <source>Too busy (429)</source>
        <translation>För upptagen (429)</translation>
    </message>
    <message>
        <source>The answer takes this many milliseconds longer.</source>
        <translation>Svaret tar så många millisekunder längre.</translation>
    </message>
    <message>
        <source>The connection is cut before anything is done.</source>
        <translation>Förbindelsen bryts innan något har gjorts.</translation>
    </message>
    <message>
        <source>The server does what was asked, then the connection is cut.</source>
        <translation>Servern gör det begärda, sedan bryts förbindelsen.</translation>
    </message>
    <message>
        <source>The request is refused with this status and a reason; nothing is done.</source>
        <translation>Begäran avvisas med denna status och ett skäl; inget görs.</translation>
    </message>
    <message>
        <source>The server does what was asked, and answers with this status.</source>
        <translation>Servern gör det begärda och svarar med denna status.</translation>
    </message>
    <message>
        <source>The server does what was asked; half of the answer is missing.</source>
        <translation>Servern gör det begärda; hälften av svaret saknas.</translation>
    </message>
    <message>
        <source>The hold that is to be booked has run out.</source>
        <translation>Reservationen som ska bokas har gått ut.</translation>
    </message>
    <message>
        <source>The next page is always the same page.</source>
        <translation>Nästa sida är alltid samma sida.</translation>
    </message>
    <message>
        <source>The total is too high by this number.</source>
        <translation>Totalantalet är så mycket för högt.</translation>
    </message>
    <message>
        <source>The server wants a sign-in; nothing is done.</source>
        <translation>Servern kräver inloggning; inget görs.</translation>
    </message>
    <message>
        <source>The server is too busy, and asks to wait for this many seconds.</source>
        <translation>Servern är för upptagen och ber om att vänta så många sekunder.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>&amp;Milliseconds</source>
        <translation>&amp;Millisekunder</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>Se&amp;kunder</translation>
    </message>
    <message>
        <source>HTTP &amp;status</source>
        <translation>HTTP-s&amp;tatus</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>A&amp;ntal</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Varje begäran</translation>
    </message>
    <message>
        <source>Find free times ($find)</source>
        <translation>Sök lediga tider ($find)</translation>
    </message>
    <message>
        <source>Hold ($hold)</source>
        <translation>Reservera ($hold)</translation>
    </message>
    <message>
        <source>Book, change, cancel ($book)</source>
        <translation>Boka, ändra, avboka ($book)</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Lista tider</translation>
    </message>
    <message>
        <source>Look up people and places</source>
        <translation>Slå upp personer och platser</translation>
    </message>
    <message>
        <source>Capabilities (metadata)</source>
        <translation>Förmågor (metadata)</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Allt annat</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>tills det stängs av</translation>
    </message>
    <message>
        <source>once</source>
        <translation>en gång</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} gånger</translation>
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
        <translation>status {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>med {0}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Capabilities</source>
        <translation>Förmågor</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Övrigt</translation>
    </message>
    <message>
        <source>find free times</source>
        <translation>sök lediga tider</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>reservera</translation>
    </message>
    <message>
        <source>book, change, cancel</source>
        <translation>boka, ändra, avboka</translation>
    </message>
    <message>
        <source>existing appointments</source>
        <translation>befintliga tider</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patienter</translation>
    </message>
    <message>
        <source>match a patient</source>
        <translation>matcha en patient</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>audit events</source>
        <translation>loggposter</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>Alla transaktioner</translation>
    </message>
    <message>
        <source>ITI-115 to 118</source>
        <translation>ITI-115 till 118</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Från filer</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Alla status</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Väntar ännu</translation>
    </message>
    <message>
        <source>2xx well</source>
        <translation>2xx bra</translation>
    </message>
    <message>
        <source>3xx elsewhere</source>
        <translation>3xx annanstans</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx avvisat</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx fel</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Inget svar</translation>
    </message>
    <message>
        <source>All but 2xx</source>
        <translation>Allt utom 2xx</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>väntar</translation>
    </message>
    <message>
        <source>{0} receiving</source>
        <translation>{0}, tas emot</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nåddes inte</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>nåddes inte i tid</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>inget svar i tid</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>stoppat här</translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>inte läst till slutet</translation>
    </message>
    <message>
        <source>not answered when it was saved</source>
        <translation>obesvarat när det sparades</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Väntar på svaret</translation>
    </message>
    <message>
        <source>connected before</source>
        <translation>ansluten redan</translation>
    </message>
    <message>
        <source>Connect: {0}</source>
        <translation>Anslutning: {0}</translation>
    </message>
    <message>
        <source>wait: {0}</source>
        <translation>väntan: {0}</translation>
    </message>
    <message>
        <source>transfer: {0}</source>
        <translation>överföring: {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Sett: {0}</translation>
    </message>
    <message>
        <source>Expected: {0}</source>
        <translation>Väntat: {0}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notering</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>serverns</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>klientens</translation>
    </message>
    <message>
        <source>the text contradicts itself</source>
        <translation>texten säger emot sig själv</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>ingens</translation>
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
        <source>Problem with the intravenous line</source>
        <translation>Problem med venvägen</translation>
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
        <source>Messages</source>
        <translation>Meddelanden</translation>
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
        <source>None marked</source>
        <translation>Inga markeras</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>För alltid</translation>
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
        <source>Messages kept</source>
        <translation>Sparade meddelanden</translation>
    </message>
    <message>
        <source>How many messages are kept while the program runs. They are in memory only.</source>
        <translation>Hur många meddelanden som sparas medan programmet körs. De finns bara i minnet.</translation>
    </message>
    <message>
        <source>Memory for messages</source>
        <translation>Minne för meddelanden</translation>
    </message>
    <message>
        <source>How many megabytes messages may take. The oldest bodies are let go first.</source>
        <translation>Hur många megabyte meddelanden får ta. De äldsta innehållen släpps först.</translation>
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
        <source>Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only where the server&apos;s CapabilityStatement offers $hold. A server can have its own way.</source>
        <translation>Om en tid reserveras så snart den väljs, med knappen eller aldrig. Bara där serverns CapabilityStatement erbjuder $hold. En server kan ha sitt eget sätt.</translation>
    </message>
    <message>
        <source>How long a hold lasts</source>
        <translation>Hur länge en reservation gäller</translation>
    </message>
    <message>
        <source>After how many minutes the server ends a hold, as this site knows it. It counts only where the server does not say so itself. 0: not known.</source>
        <translation>Efter hur många minuter servern avslutar en reservation, så som mottagningen vet. Gäller bara där servern inte säger det själv. 0: okänt.</translation>
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
        <source>Tries</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>How often a question that changes nothing is sent before it is given up, the first time included. A hold, a booking or a change is never sent twice.</source>
        <translation>Hur många gånger en fråga som inte ändrar något skickas innan den ges upp, den första gången medräknad. En reservation, en bokning eller en ändring skickas aldrig två gånger.</translation>
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
        <source>The answer was to another search than was sent. Try again.</source>
        <translation>Svaret hörde till en annan sökning än den som skickades. Försök igen.</translation>
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
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>Lösenfrasen till den privata nyckeln saknas eller är fel. Ange den i serverns inställningar.</translation>
    </message>
    <message>
        <source>The private key that is to sign can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>Den privata nyckeln som ska signera kan inte användas: den måste vara RSA eller P-384, i en PEM-fil.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and nobody has agreed to that, so nothing is sent.</source>
        <translation>Anslutningen är inte krypterad, och ingen har godkänt det: ingenting skickas.</translation>
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
        <source>{0} must be written as in 9:00, 14:30.</source>
        <translation>{0} måste skrivas som i 9:00, 14:30.</translation>
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
