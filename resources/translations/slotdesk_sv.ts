<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en">
<context>
    <name>AfterBooking</name>
    <message>
        <source>appointment-{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book another for this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book another for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AfterDesk</name>
    <message>
        <source>Another patient is chosen by now. Choose {0} again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Choose a server to begin (Ctrl+Shift+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice server did not start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to a booking, then closing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slotdesk stays open. Look up the booking that is not certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A booking is not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether a booking stands. Look it up before you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and were kept as {0}. Slotdesk starts with its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Slotdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slotdesk {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books healthcare appointments by the IHE ITI Scheduling profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentSummary</name>
    <message>
        <source>{0}, length unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free time in the calendar: move with the arrow keys, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clinic with the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient on the left (Ctrl+P) to book this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingRun</name>
    <message>
        <source>Booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the server does not show the booking so far. Look it up again in a moment before you book for this patient, or ask the clinic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be booked or not. Look it up before you book again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the patient: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not booked: the server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is gone. Choose another one, or search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. The time itself may still be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: {0}
Booked: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the clinic, or cancel what was booked. Do not tell the patient the time asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, but not as asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can press Book again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Enter who and when on the left, then press Find (Ctrl+Return).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all that was found. Show all: Ctrl+Shift+G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing free on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0} (Ctrl+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {0} (Ctrl+Left)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarToolbar</name>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day with free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day with free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a month with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel {0} appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the clinic with the cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>New time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no reason (status {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be cancelled or not. Look it up before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be moved or not: the old time or the new one counts. Look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment may be changed or not. Look it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was lost, and the server shows the appointment as it was so far. Look it up again in a moment before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not cancelled: the server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not moved: the server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment not changed: the server refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old time stands as it was. Choose another one, or search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment stands as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Delete removes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a patient, a date such as “next tue 14:00”, a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Change the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CursorView</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateForms</name>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day|days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week|weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month|months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message>
        <source>Loading the appointments of {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointments of {0} could not be loaded. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be out of date: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not on file at the server yet and has no appointments there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no appointments from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in the past</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is/are not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the others stands on the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Appointments of the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: show or hide.  Enter or double click: only this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning, before 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon, 12 to 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening, from 17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server&apos;s CapabilityStatement does not list $find on Appointment: it may refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: pick one of the matches, or empty the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server offers no search here (its CapabilityStatement lists none for {0}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: the last day lies before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialt&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prac&amp;titioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Wait for the booking to end before changing the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected. Enter who and when, then press Find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting, then searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected yet. Press Find again in a moment, or choose a server (Ctrl+Shift+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}

Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln time(s) found so far.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped. Press F5 to search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has changed. Press Find to see times for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find (Ctrl+Return).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoneTimes</name>
    <message>
        <source>This time has gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was booked. Choose another one, or search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest to it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldDesk</name>
    <message>
        <source>The time could not be released. It is held until the server ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time could not be released. It is held until {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold (Ctrl+H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer to hold times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holding the time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold has run out. The time may still be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held. The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you. The server did not say for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hold ends in {0}: book now, or it is free for others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for you: {0} left, until {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the hold was lost; looked up: the server shows the time as held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to the hold was lost, and the server does not show one. It may be held all the same: if booking is refused, try again when the hold has run out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Matches for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreSection</name>
    <message>
        <source>Or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode or town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason (system|code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred times of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9:00, 14:30 (in place of parts)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results per page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ({0} in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>Moving an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its new time in the calendar. The old one stands until the new one is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, or system|value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the directory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this patient is on file could not be checked. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;new patient all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it one of these? They are on file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the birth date as {0}, or the year alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same family name and birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name; a birth date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Columns: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientChoices</name>
    <message>
        <source>New: goes to the clinic with the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record is not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} have this name and birth date: ask for number and address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} patients have this name: ask for the birth date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, birth date or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another patient (group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group of {0}: all are booked together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the next patient of the group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up in how many weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give or take how many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>A server without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FHIR {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its locations name no time zone: this computer&apos;s is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its CapabilityStatement does not list {0} on Appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the search of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything but the patient, reason, referral and insurance is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>Loaded “{0}” without people and places: those are of another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded “{0}”. Press Find (Ctrl+Return).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: a line of the form looks as if it named a patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Fill in the form, then save it under a name (Ctrl+S).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing is free for this. Try a longer period, or fewer conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>As the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server&apos;s locations say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic&apos;s time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone {0}. Choose one such as Europe/Vienna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of a FHIR server, such as https://fhir.example.org/r4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Practice server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &amp;practice server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed. Connect or Test puts it back into the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: earlier, later, the day before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: first and last of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: period before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar: choose the time; on Book: book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up field: open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-up field: pick what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty look-up field: take the last one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedChoices</name>
    <message>
        <source>This server has no list to choose from. Type a code as system|code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server can&apos;t look patients up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on file: enter a new patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As typed: this server has no directory to check it against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no directory to choose from. Type {0}/id, or system|value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>length unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps own appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too short a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlaps the patient&apos;s own appointment: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {0} min for the way from or to: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} free from {2} to {3}, press Enter to choose one of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Searching… %Ln time(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… {0} of %Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read and is/are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appoi&amp;ntments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or &amp;command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next patient (clear the form)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another patient (&amp;group)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient n&amp;ot on file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a saved search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous day with free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next day with free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: da&amp;ys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: p&amp;ractitioners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns: l&amp;ocations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how all, take the filter away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by &amp;practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by l&amp;ocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours by s&amp;ervice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hold the chosen time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show or fold the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Slotdesk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Laboratory results out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy not authorised by the payer (CMS cap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient was discharged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is unhappy with us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equipment is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is in hospital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intravenous line does not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interpreter is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner is at a meeting or course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient has moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient needs tests first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient goes to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner&apos;s personal reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment plan has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is pregnant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation or medication is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation, medication or results are not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient refused the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room or place is not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s membership has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient had no transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient came from the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the window, and the form of its dates, times and numbers. Counts from the next start of Slotdesk on. What the server says stays in the server&apos;s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands side by side in day, work week and week: the days alone, or on each day the practitioners or the locations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colours and letters of free times stand for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What free times are put together by in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way between sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many minutes a patient needs from one location to another. Free times that leave less before or after an appointment elsewhere are marked. 0 marks none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many candidates to ask the server for at a time (_count).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only where the server&apos;s CapabilityStatement offers $hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many minutes the patient&apos;s appointments are asked for again. 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No server of this name was found. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not prove who it is (certificate). Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this (any more), or does not offer this function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server speaks neither of the formats JSON and XML with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is too busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came back is not FHIR. Is this the address of a FHIR server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back in place of data. Is this the address of a FHIR server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was damaged and could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer held a document type declaration, which is not safe to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was too large. Ask for a shorter period or fewer people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was of another kind than asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer does not say whether it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete: the server&apos;s pages lead round in a circle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete: its next page lies on another server, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete: it has too many pages. Ask for less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request would have broken a rule of FHIR and was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to another server, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings can&apos;t be used. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be booked or not. Do not book again before it was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Check the sign-in for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Press F5 to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} needs a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be later than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be a code of the form system|code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be a reference such as Type/id, or system|value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be an identifier, best as system|value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must be times of day such as 9:00, 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} must not be blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server left out something it must give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was written in a wrong form and may be misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time came without a time zone and is shown as clinic time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end is missing or not after the start: length unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is not one that FHIR knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is not the one expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies outside the period asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say with whom or where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave this no id of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not marked as a search result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say how many there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server promised another number than it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries are not marked as matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer holds something that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server listed this more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is labelled with a wrong format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server booked something else than was asked for. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
