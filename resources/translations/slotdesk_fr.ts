<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccessibleGrid</name>
    <message>
        <source>Go to the first time of it</source>
        <translation>Aller au premier créneau</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Show it in the list</source>
        <translation>Montrer dans la liste</translation>
    </message>
</context>
<context>
    <name>AccessibleList</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>AccessibleMonth</name>
    <message>
        <source>Show this day</source>
        <translation>Afficher ce jour</translation>
    </message>
</context>
<context>
    <name>AfterBooking</name>
    <message>
        <source>appointment-{0}</source>
        <translation>rendez-vous-{0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print {0} slips…</source>
        <translation>Imprimer {0} cartons…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>En PDF…</translation>
    </message>
    <message>
        <source>Save {0} slips…</source>
        <translation>{0} cartons en PDF…</translation>
    </message>
    <message>
        <source>Save .ics…</source>
        <translation>En .ics…</translation>
    </message>
    <message>
        <source>Book another for this group</source>
        <translation>Autre créneau pour ce groupe</translation>
    </message>
    <message>
        <source>Book another time</source>
        <translation>Réserver un autre créneau</translation>
    </message>
    <message>
        <source>Book another for {0}</source>
        <translation>Réserver un autre créneau pour {0}</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Cancel the appointment of {0}</source>
        <translation>Annuler le rendez-vous de {0}</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Enregistrer le carton de rendez-vous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Enregistrer le fichier d’agenda</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Agenda (*.ics)</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>L’enregistrement a échoué. Choisissez un autre emplacement.</translation>
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
        <translation>Aucune réservation n’est affichée pour cela.</translation>
    </message>
    <message>
        <source>Another patient is chosen by now. Choose {0} again.</source>
        <translation>Un autre patient est choisi à présent. Choisissez {0} à nouveau.</translation>
    </message>
    <message>
        <source>Press Find ({0}) to see times for {1}.</source>
        <translation>Rechercher ({0}) affiche les créneaux pour {1}.</translation>
    </message>
    <message>
        <source>Choose another time for {0}, or change the form and press Find ({1}).</source>
        <translation>Choisissez un autre créneau pour {0}, ou modifiez le formulaire, puis Rechercher ({1}).</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Show among the &amp;messages</source>
        <translation>Montrer parmi les &amp;messages</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The settings could not be read and were kept as {0}. Slotdesk starts with its own.</source>
        <translation>Les réglages étaient illisibles et sont conservés sous {0}. Slotdesk démarre avec les siens.</translation>
    </message>
    <message>
        <source>The servers that your administrator has set up could not be read ({0}): {1}</source>
        <translation>Les serveurs définis par votre administrateur n’ont pas pu être lus ({0}) : {1}</translation>
    </message>
    <message>
        <source>The record of bookings was damaged and is kept as {0}. What was open in it is not known here now: look at the patients&apos; appointments before you book again.</source>
        <translation>Le registre des réservations était endommagé et est conservé sous {0}. Ce qui y était ouvert n’est plus connu ici&#xa0;: regardez les rendez-vous des patients avant de réserver à nouveau.</translation>
    </message>
    <message>
        <source>Nothing can be booked: {0}</source>
        <translation>Rien ne peut être réservé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Slotdesk itself ({0}). If a booking was under way, look it up.</source>
        <translation>Une erreur s’est produite dans Slotdesk ({0}). Si une réservation était en cours, vérifiez-la.</translation>
    </message>
    <message>
        <source>About Slotdesk</source>
        <translation>À propos de Slotdesk</translation>
    </message>
    <message>
        <source>Slotdesk {0}</source>
        <translation>Slotdesk {0}</translation>
    </message>
    <message>
        <source>Books healthcare appointments by the IHE ITI Scheduling profile.</source>
        <translation>Réserve des rendez-vous médicaux selon le profil IHE ITI Scheduling.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Logiciel libre sous Apache License 2.0.</translation>
    </message>
</context>
<context>
    <name>AppointmentSummary</name>
    <message>
        <source>{0}, length unknown</source>
        <translation>{0}, durée inconnue</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0}, heure locale</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tell the patient</source>
        <translation>À dire au patient</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>AskFirst</name>
    <message>
        <source>Run checks on a server</source>
        <translation>Vérifier un serveur</translation>
    </message>
    <message>
        <source>Run the checks on {0}?</source>
        <translation>Lancer les vérifications sur {0} ?</translation>
    </message>
    <message>
        <source>Free times are held and booked there for {0}, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server and a test patient. You are asked once for each server.</source>
        <translation>Des créneaux y sont bloqués et réservés pour {0}, déplacés et annulés. Ce qui ne peut être rendu est dit à la fin. Prenez un serveur et un patient de test. La question est posée une fois par serveur.</translation>
    </message>
    <message>
        <source>No test patient is named (Options…), and the server is on this computer: free times are held and booked for the first patient that it lists, moved and cancelled again. What can&apos;t be given back is said at the end. Use a test server. You are asked once for each server.</source>
        <translation>Aucun patient de test n’est indiqué (Options…) et le serveur est sur cet ordinateur&#xa0;: des créneaux sont bloqués et réservés pour le premier patient qu’il donne, déplacés et annulés. Ce qui ne peut être rendu est dit à la fin. Prenez un serveur de test. La question est posée une fois par serveur.</translation>
    </message>
    <message>
        <source>Without a test patient (Options…) nothing is booked, but free times may be held for a while, and requests with errors are sent on purpose. Use a test server. You are asked once for each server.</source>
        <translation>Sans patient de test (Options…), rien n’est réservé, mais des créneaux peuvent être bloqués un moment et des requêtes erronées sont envoyées exprès. Prenez un serveur de test. La question est posée une fois par serveur.</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Lancer les vérifications</translation>
    </message>
    <message>
        <source>&amp;Do not run them</source>
        <translation>&amp;Ne pas lancer</translation>
    </message>
</context>
<context>
    <name>AuditDesk</name>
    <message>
        <source>The file of audit events was damaged. It was kept as {0}, and a new one was begun.</source>
        <translation>Le fichier des événements d’audit était endommagé. Il est conservé sous {0} et un nouveau a été créé.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer. Tell whoever looks after it.</source>
        <translation>Les événements d’audit ne peuvent pas être conservés sur cet ordinateur. Prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Audit events can&apos;t be kept on this computer.</source>
        <translation>Les événements d’audit ne peuvent pas être conservés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The repository {0} has not taken events since {1}. {2} The next try is at {3}.</source>
        <translation>Le dépôt {0} n’accepte plus d’événements depuis {1}. {2} Prochain essai&#xa0;: {3}.</translation>
    </message>
    <message>
        <source>Nothing has been audited yet. Each request about a patient becomes an event.</source>
        <translation>Rien n’a encore été audité. Chaque demande sur un patient devient un événement.</translation>
    </message>
    <message>
        <source>{0} delivered, {1} here, {2} refused by the repository.</source>
        <translation>{0} livrés, {1} ici, {2} refusés par le dépôt.</translation>
    </message>
    <message>
        <source>No audit repository is set for their server, so they stay on this computer.</source>
        <translation>Aucun dépôt d’audit n’est réglé pour leur serveur&#xa0;: ils restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit events</source>
        <translation>Événements d’audit</translation>
    </message>
    <message>
        <source>The event as JSON</source>
        <translation>L’événement en JSON</translation>
    </message>
    <message>
        <source>&amp;Deliver now</source>
        <translation>&amp;Livrer maintenant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>Time ({0})</source>
        <translation>Heure ({0})</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>not on file</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>BeforeMove</name>
    <message>
        <source>It is not known yet whether it was moved.</source>
        <translation>On ignore encore s’il a été déplacé.</translation>
    </message>
    <message>
        <source>Moving stopped: the appointment stays where it was.</source>
        <translation>Déplacement arrêté : le rendez-vous reste où il était.</translation>
    </message>
    <message>
        <source>{0} The form and the free times are as they were.</source>
        <translation>{0} Le formulaire et les créneaux sont ceux d’avant.</translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Indiquez à gauche qui et quand, puis Rechercher ({0}).</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Déplacé.</translation>
    </message>
</context>
<context>
    <name>BookingPanel</name>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar: move with the arrow keys, then press Enter.</source>
        <translation>Choisissez un créneau libre dans le calendrier&#xa0;: flèches pour se déplacer, puis Entrée.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Goes to the clinic with the booking</source>
        <translation>Transmis à l’établissement avec la réservation</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>C&amp;ommentaire</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Stays as it is: {0}</source>
        <translation>Reste tel quel : {0}</translation>
    </message>
    <message>
        <source>Choose a patient on the left ({0}) to book this.</source>
        <translation>Pour réserver, choisissez un patient à gauche ({0}).</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <source>Move to this time</source>
        <translation>Déplacer à cette heure</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
</context>
<context>
    <name>BookingRun</name>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non réservé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Vérifié&#xa0;: le serveur l’affiche.</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it does not stand. You can book again.</source>
        <translation>Vérifié&#xa0;: le serveur montre que ce n’est pas enregistré. Vous pouvez réserver à nouveau.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>It may be booked or not. Look it up before you book again.</source>
        <translation>C’est peut-être réservé, peut-être pas. Vérifiez avant de réserver à nouveau.</translation>
    </message>
    <message>
        <source>Tell the patient: {0}</source>
        <translation>À dire au patient&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Le serveur n’a pas donné de raison.</translation>
    </message>
    <message>
        <source>Not booked: the server refused</source>
        <translation>Non réservé&#xa0;: refusé par le serveur</translation>
    </message>
    <message>
        <source>The time is gone. Choose another one, or search again.</source>
        <translation>Le créneau est pris. Choisissez-en un autre ou relancez la recherche.</translation>
    </message>
    <message>
        <source>Nothing was booked. The time itself may still be free.</source>
        <translation>Rien n’a été réservé. Le créneau est peut-être encore libre.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server does not show the booking so far. It is looked up again by itself; do not book for this patient before that, or ask the clinic.</source>
        <translation>La réponse s’est perdue et le serveur n’affiche pas encore la réservation. La vérification se refait d’elle-même ; ne réservez pas pour ce patient avant, ou demandez à l’établissement.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The time is gone.</source>
        <translation>Le créneau est pris.</translation>
    </message>
    <message>
        <source>patient not named</source>
        <translation>patient non nommé</translation>
    </message>
    <message>
        <source>Asked for: {0}
Booked: {1}</source>
        <translation>Demandé&#xa0;: {0}
Réservé&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Tell the clinic, or cancel what was booked. Do not tell the patient the time asked for.</source>
        <translation>Prévenez l’établissement ou annulez ce qui a été réservé. N’annoncez pas au patient l’heure demandée.</translation>
    </message>
    <message>
        <source>Booked, but not as asked</source>
        <translation>Réservé, mais pas comme demandé</translation>
    </message>
    <message>
        <source>You can press Book again.</source>
        <translation>Vous pouvez appuyer à nouveau sur Réserver.</translation>
    </message>
</context>
<context>
    <name>BookingsPanel</name>
    <message>
        <source>What was asked for and what became of each</source>
        <translation>Ce qui a été demandé et ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Look up all open ones</source>
        <translation>Vérifier tous les ouverts</translation>
    </message>
    <message>
        <source>Close by hand…</source>
        <translation>Clore à la main…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>What is held, booked, moved or cancelled here is listed with what became of it.</source>
        <translation>Ce qui est bloqué, réservé, déplacé ou annulé ici est listé avec son issue.</translation>
    </message>
</context>
<context>
    <name>CalendarPanel</name>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Indiquez à gauche qui et quand, puis Rechercher ({0}).</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} affichés</translation>
    </message>
    <message>
        <source>Times in {0}</source>
        <translation>Heures&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>CalendarToolbar</name>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Previous day with free times</source>
        <translation>Jour précédent avec des créneaux</translation>
    </message>
    <message>
        <source>First free</source>
        <translation>Premier libre</translation>
    </message>
    <message>
        <source>Go to the first free time</source>
        <translation>Aller au premier créneau libre</translation>
    </message>
    <message>
        <source>Next day with free times</source>
        <translation>Jour suivant avec des créneaux</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1er</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Drag it to another time, or click to see it in the list.</source>
        <translation>Glissez vers une autre heure, ou cliquez pour le voir dans la liste.</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Cancel {0} appointments</source>
        <translation>Annuler {0} rendez-vous</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Type to find a reason, or press Down</source>
        <translation>Saisir pour trouver un motif, ou flèche vers le bas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Goes to the clinic with the cancellation</source>
        <translation>Transmis à l’établissement avec l’annulation</translation>
    </message>
    <message>
        <source>No reason has these words.</source>
        <translation>Aucun motif ne contient ces mots.</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Choisissez d’abord un motif.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commentaire</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>a group: what is changed is changed for all {0} patients</source>
        <translation>un groupe : ce qui est modifié l’est pour les {0} patients</translation>
    </message>
    <message>
        <source>Old time: {0}</source>
        <translation>Ancien horaire : {0}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Moving…</source>
        <translation>Déplacement…</translation>
    </message>
    <message>
        <source>Changing the comment…</source>
        <translation>Modification du commentaire…</translation>
    </message>
    <message>
        <source>The server gave no reason (status {0}).</source>
        <translation>Le serveur n’a pas donné de raison (statut {0}).</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It may be cancelled or not. Look it up before you try again.</source>
        <translation>C’est peut-être annulé, peut-être pas. Vérifiez avant de réessayer.</translation>
    </message>
    <message>
        <source>It may be moved or not: the old time or the new one counts. Look it up.</source>
        <translation>C’est peut-être déplacé, peut-être pas&#xa0;: l’ancienne heure ou la nouvelle compte. Vérifiez.</translation>
    </message>
    <message>
        <source>The comment may be changed or not. Look it up.</source>
        <translation>Le commentaire est peut-être modifié, peut-être pas. Vérifiez.</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Looked up: the server shows it.</source>
        <translation>Vérifié&#xa0;: le serveur l’affiche.</translation>
    </message>
    <message>
        <source>Looked up: the server shows the appointment as it was. You can try again.</source>
        <translation>Vérifié&#xa0;: le serveur affiche le rendez-vous inchangé. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The answer was lost, and the server shows the appointment as it was so far. It is looked up again by itself; do not try again before that.</source>
        <translation>La réponse s’est perdue et le serveur affiche le rendez-vous inchangé. La vérification se refait d’elle-même ; ne réessayez pas avant.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Comment changed</source>
        <translation>Commentaire modifié</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non déplacé</translation>
    </message>
    <message>
        <source>Comment not changed</source>
        <translation>Commentaire non modifié</translation>
    </message>
    <message>
        <source>Not cancelled: the server refused</source>
        <translation>Non annulé&#xa0;: refusé par le serveur</translation>
    </message>
    <message>
        <source>Not moved: the server refused</source>
        <translation>Non déplacé&#xa0;: refusé par le serveur</translation>
    </message>
    <message>
        <source>Comment not changed: the server refused</source>
        <translation>Commentaire non modifié&#xa0;: refusé par le serveur</translation>
    </message>
    <message>
        <source>The old time stands as it was. Choose another one, or search again.</source>
        <translation>L’ancienne heure reste valable. Choisissez-en une autre ou relancez la recherche.</translation>
    </message>
    <message>
        <source>The appointment stands as it was.</source>
        <translation>Le rendez-vous reste tel quel.</translation>
    </message>
</context>
<context>
    <name>CheckDetails</name>
    <message>
        <source>The chosen check</source>
        <translation>La vérification choisie</translation>
    </message>
    <message>
        <source>Choose a check to see what it asks for.</source>
        <translation>Choisissez une vérification pour voir ce qu’elle demande.</translation>
    </message>
    <message>
        <source>What a check is about is said in English, as in the profile and in reports.</source>
        <translation>L’objet d’un contrôle est indiqué en anglais, comme dans le profil et les rapports.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Où se trouve la règle</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>ChecksDesk</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Not connected: connect first, then run the checks.</source>
        <translation>Non connecté : connectez-vous d’abord, puis lancez les vérifications.</translation>
    </message>
    <message>
        <source>Stopping; what was booked is given back…</source>
        <translation>Arrêt ; ce qui a été réservé est rendu…</translation>
    </message>
    <message>
        <source>Checks of the server</source>
        <translation>Vérifications du serveur</translation>
    </message>
    <message>
        <source>Looking at what the server offers…</source>
        <translation>Examen de ce que le serveur offre…</translation>
    </message>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0} sur {1} : {2}</translation>
    </message>
    <message>
        <source>{0} does not answer: {1}</source>
        <translation>{0} ne répond pas : {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Stopped. {0}</source>
        <translation>Arrêté. {0}</translation>
    </message>
    <message>
        <source>Too little could be checked to say anything of the server: {0} of {1} {2}</source>
        <translation>Trop peu a pu être vérifié pour dire quoi que ce soit du serveur : {0} sur {1} {2}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s) could not be given back: {0}</source>
        <translation>
            <numerusform>%Ln rendez-vous n’a pas pu être rendu : {0}</numerusform>
            <numerusform>%Ln rendez-vous n’ont pas pu être rendus : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks ({0} of {1})</source>
        <translation>Vérifications ({0} sur {1})</translation>
    </message>
    <message>
        <source>This message is not kept any more.</source>
        <translation>Ce message n’est plus conservé.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>{0}: {1} {2}, {3}</source>
        <translation>{0} : {1} {2}, {3}</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks of the server</source>
        <translation>Vérifications du serveur</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seuls</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Tout lancer</translation>
    </message>
    <message>
        <source>Run selected</source>
        <translation>Lancer le choix</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {0}</source>
        <translation>Retirer {0}</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} sur {2}</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Delete removes</source>
        <translation>Alt+Haut et Alt+Bas changent l’ordre, Suppr retire</translation>
    </message>
</context>
<context>
    <name>ClashStrip</name>
    <message>
        <source>Overlaps own appointment</source>
        <translation>Chevauche un rendez-vous du patient</translation>
    </message>
    <message>
        <source>Only {0} min for the way</source>
        <translation>Seulement {0} min pour le trajet</translation>
    </message>
    <message>
        <source>to: {0}</source>
        <translation>vers : {0}</translation>
    </message>
    <message>
        <source>from: {0}</source>
        <translation>depuis : {0}</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>Close by hand</source>
        <translation>Clore à la main</translation>
    </message>
    <message>
        <source>Close it only when you know from the clinic whether it stands. After that the same can be sent again. How was it found out? No names, please: the note is kept.</source>
        <translation>Ne le closez que si vous savez par l’établissement si c’est enregistré. Ensuite, la même chose peut être renvoyée. Comment l’a-t-on su&#xa0;? Pas de noms&#xa0;: la note est conservée.</translation>
    </message>
    <message>
        <source>How it was found out</source>
        <translation>Comment on l’a su</translation>
    </message>
    <message>
        <source>for example: phoned the clinic, it stands</source>
        <translation>par exemple&#xa0;: établissement appelé, c’est enregistré</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Laisser ouvert</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Waiting for the answer to a booking, then closing…</source>
        <translation>Attente de la réponse à une réservation, puis fermeture…</translation>
    </message>
    <message>
        <source>Slotdesk stays open. Look up the booking that is not certain.</source>
        <translation>Slotdesk reste ouvert. Vérifiez la réservation incertaine.</translation>
    </message>
    <message>
        <source>Slotdesk stays open. What is not certain is being looked up.</source>
        <translation>Slotdesk reste ouvert. Ce qui n’est pas certain est en cours de vérification.</translation>
    </message>
    <message>
        <source>A booking is not certain</source>
        <translation>Une réservation est incertaine</translation>
    </message>
    <message>
        <source>It is not known whether a booking stands. Look it up before you leave.</source>
        <translation>On ne sait pas si une réservation est enregistrée. Vérifiez avant de quitter.</translation>
    </message>
    <message>
        <source>If you close all the same, it is kept in the record of bookings and looked up at the next start.</source>
        <translation>Si vous fermez quand même, elle reste dans le registre des réservations et sera vérifiée au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Close all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Vérifier</translation>
    </message>
</context>
<context>
    <name>CollectionDesk</name>
    <message>
        <source>Folder of requests</source>
        <translation>Dossier de requêtes</translation>
    </message>
    <message>
        <source>The folder can&apos;t be read: {0}</source>
        <translation>Le dossier est illisible : {0}</translation>
    </message>
    <message>
        <source>Give the request a name, then keep it.</source>
        <translation>Donnez un nom à la requête, puis conservez-la.</translation>
    </message>
    <message>
        <source>It names a patient: put {0} in the place, or keep it once more to write it down as it is.</source>
        <translation>Un patient y est nommé : mettez {0} à la place, ou conservez encore une fois pour l’écrire tel quel.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile. Give the request another name.</source>
        <translation>Le fichier a été modifié entre-temps. Donnez un autre nom à la requête.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}</source>
        <translation>Impossible de la conserver : {0}</translation>
    </message>
    <message>
        <source>Kept as {0}.</source>
        <translation>Conservée sous {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be taken away: {0}</source>
        <translation>Impossible de la retirer : {0}</translation>
    </message>
    <message>
        <source>{0} was taken away.</source>
        <translation>{0} a été retirée.</translation>
    </message>
    <message>
        <source>{0} was taken away. What stands in the editor can be kept again.</source>
        <translation>{0} a été retirée. Ce qui est dans l’éditeur peut être conservé à nouveau.</translation>
    </message>
</context>
<context>
    <name>CollectionPanel</name>
    <message>
        <source>&amp;New request</source>
        <translation>&amp;Nouvelle requête</translation>
    </message>
    <message>
        <source>Kept requests</source>
        <translation>Requêtes conservées</translation>
    </message>
    <message>
        <source>Nothing is kept here yet. Begin a new request, give it a name and keep it.</source>
        <translation>Rien n’est encore conservé ici. Commencez une requête, nommez-la et conservez-la.</translation>
    </message>
    <message>
        <source>&amp;Folder…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} est illisible : {1}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>A command, a patient, a date such as “next tue 14:00”, a server, a setting</source>
        <translation>Une commande, un patient, une date comme « mardi prochain 14h », un serveur, un réglage</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Nothing found so far</source>
        <translation>Rien trouvé pour l’instant</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Change the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Save the comment</source>
        <translation>Enregistrer le commentaire</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Pas de connexion : choisissez d’abord un serveur ({0}).</translation>
    </message>
    <message>
        <source>Search once in the form: the same search goes to both servers.</source>
        <translation>Faites une recherche dans le formulaire : la même part aux deux serveurs.</translation>
    </message>
    <message>
        <source>Your last search goes to {0} and to the other server, without the patient. Practitioners and places are named as this server names them; another one may not know them.</source>
        <translation>Votre dernière recherche part à {0} et à l’autre serveur, sans le patient. Praticiens et lieux y portent les noms de ce serveur ; un autre peut ne pas les connaître.</translation>
    </message>
    <message>
        <source>That is no address of a server, as https://fhir.example.org/r4.</source>
        <translation>Ce n’est pas l’adresse d’un serveur, comme https://fhir.example.org/r4.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Connect to it once and agree to that first.</source>
        <translation>{0} n’est pas chiffré. Connectez-vous-y d’abord une fois et acceptez-le.</translation>
    </message>
    <message>
        <source>Asking both servers…</source>
        <translation>Interrogation des deux serveurs…</translation>
    </message>
    <message>
        <source>Compare two servers</source>
        <translation>Comparer deux serveurs</translation>
    </message>
    <message>
        <source>Both gave the same candidates in the same shape.</source>
        <translation>Les deux ont donné les mêmes créneaux sous la même forme.</translation>
    </message>
    <message>
        <source>{0} alike, {1} different, {2} only here, {3} only there; {4} differences of shape.</source>
        <translation>{0} identiques, {1} différents, {2} seulement ici, {3} seulement là-bas ; {4} différences de forme.</translation>
    </message>
    <message>
        <source>{0}: {1} candidates in {2} s; total said: {3}; unreadable: {4}; rules broken: {5}.</source>
        <translation>{0} : {1} créneaux en {2} s ; total annoncé : {3} ; illisibles : {4} ; règles enfreintes : {5}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time ({0})</source>
        <translation>Heure ({0})</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>non proposé</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Seulement {0}</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>in {0} % of them</source>
        <translation>dans {0} % d’entre eux</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare two servers</source>
        <translation>Comparer deux serveurs</translation>
    </message>
    <message>
        <source>The other server</source>
        <translation>L’autre serveur</translation>
    </message>
    <message>
        <source>Address, such as https://fhir.example.org/r4 or localhost:8080/fhir</source>
        <translation>Adresse, par exemple https://fhir.example.org/r4 ou localhost:8080/fhir</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Which differences</source>
        <translation>Quelles différences</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>All differences ({0})</source>
        <translation>Toutes les différences ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation>Comparer &amp;avec</translation>
    </message>
</context>
<context>
    <name>ComposerDesk</name>
    <message>
        <source>Not connected to a server.</source>
        <translation>Aucun serveur connecté.</translation>
    </message>
    <message>
        <source>Choose a message first, then edit it and send it again.</source>
        <translation>Choisissez d’abord un message, puis modifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>Reading {0}…</source>
        <translation>Lecture de {0}…</translation>
    </message>
    <message>
        <source>{0} could not be read from the server: the request has no more of it than its id.</source>
        <translation>{0} n’a pas pu être lu sur le serveur : la requête n’en contient que l’id.</translation>
    </message>
    <message>
        <source>Not connected: choose a server first ({0}).</source>
        <translation>Pas de connexion : choisissez d’abord un serveur ({0}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Edited request</source>
        <translation>Requête modifiée</translation>
    </message>
</context>
<context>
    <name>ComposerWindow</name>
    <message>
        <source>Edit and send</source>
        <translation>Modifier et envoyer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
</context>
<context>
    <name>ComposerWords</name>
    <message>
        <source>Find free times ($find, ITI-115)</source>
        <translation>Chercher des créneaux ($find, ITI-115)</translation>
    </message>
    <message>
        <source>Hold a time ($hold, ITI-116)</source>
        <translation>Réserver un créneau ($hold, ITI-116)</translation>
    </message>
    <message>
        <source>Book a time by reference ($book, ITI-117)</source>
        <translation>Prendre un rendez-vous par référence ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Book a time by resource ($book, ITI-117)</source>
        <translation>Réserver un créneau par une ressource ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Change an appointment ($book, ITI-117)</source>
        <translation>Modifier un rendez-vous ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Cancel an appointment, or release a hold ($book, ITI-117)</source>
        <translation>Annuler un rendez-vous ou libérer un créneau ($book, ITI-117)</translation>
    </message>
    <message>
        <source>Find appointments by GET (ITI-118)</source>
        <translation>Chercher des rendez-vous par GET (ITI-118)</translation>
    </message>
    <message>
        <source>Find appointments by POST (ITI-118)</source>
        <translation>Chercher des rendez-vous par POST (ITI-118)</translation>
    </message>
    <message>
        <source>Look up patients (ITI-78)</source>
        <translation>Chercher des patients (ITI-78)</translation>
    </message>
    <message>
        <source>Read the CapabilityStatement</source>
        <translation>Lire le CapabilityStatement</translation>
    </message>
    <message>
        <source>{0} is no method of HTTP.</source>
        <translation>{0} n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>This is no URL: it is empty or has a space in it.</source>
        <translation>Ce n’est pas une URL : elle est vide ou contient une espace.</translation>
    </message>
    <message>
        <source>The header {0} can&apos;t be written so.</source>
        <translation>L’en-tête {0} ne peut pas s’écrire ainsi.</translation>
    </message>
    <message>
        <source>Slotdesk writes the header {0} itself: take it out.</source>
        <translation>Slotdesk écrit lui-même l’en-tête {0} : retirez-le.</translation>
    </message>
    <message>
        <source>The variable {0} has no value: give it one on the left.</source>
        <translation>La variable {0} n’a pas de valeur : donnez-lui-en une à gauche.</translation>
    </message>
    <message>
        <source>Broken syntax: {0}</source>
        <translation>Syntaxe erronée : {0}</translation>
    </message>
    <message>
        <source>It can&apos;t be turned into the other format: {0}</source>
        <translation>Conversion impossible dans l’autre format : {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
        <source>not a parameter of this request</source>
        <translation>pas un paramètre de cette requête</translation>
    </message>
    <message>
        <source>needed by the profile</source>
        <translation>exigé par le profil</translation>
    </message>
    <message>
        <source>allowed only once</source>
        <translation>permis une seule fois</translation>
    </message>
    <message>
        <source>a time with its offset, as 2026-08-03T08:00:00+02:00</source>
        <translation>une heure avec son décalage, comme 2026-08-03T08:00:00+02:00</translation>
    </message>
    <message>
        <source>a code as system|code</source>
        <translation>un code sous la forme system|code</translation>
    </message>
    <message>
        <source>a reference as Type/id, or system|value</source>
        <translation>une référence sous la forme Type/id ou system|value</translation>
    </message>
    <message>
        <source>an identifier as system|value</source>
        <translation>un identifiant sous la forme system|value</translation>
    </message>
    <message>
        <source>days and times, as mon wed 08:00 13:30</source>
        <translation>des jours et des heures, comme mon wed 08:00 13:30</translation>
    </message>
    <message>
        <source>a resource in JSON, or Patient/id</source>
        <translation>une ressource en JSON, ou Patient/id</translation>
    </message>
    <message>
        <source>Appointment/id, which is read from the server, or a resource in JSON</source>
        <translation>Appointment/id, qui est lu sur le serveur, ou une ressource en JSON</translation>
    </message>
    <message>
        <source>This asks the server to hold a time. Send it?</source>
        <translation>Ceci demande au serveur de réserver un créneau. Envoyer ?</translation>
    </message>
    <message>
        <source>This asks the server to book an appointment. Send it?</source>
        <translation>Ceci demande au serveur de prendre un rendez-vous. Envoyer ?</translation>
    </message>
    <message>
        <source>This asks the server to cancel an appointment. Send it?</source>
        <translation>Ceci demande au serveur d’annuler un rendez-vous. Envoyer ?</translation>
    </message>
    <message>
        <source>This asks the server to change an appointment. Send it?</source>
        <translation>Ceci demande au serveur de modifier un rendez-vous. Envoyer ?</translation>
    </message>
    <message>
        <source>It is not known whether it was done. It is looked up by itself: see Bookings ({0}) before you send it again.</source>
        <translation>On ne sait pas si cela a été fait. La vérification se fait d’elle-même : voyez les réservations ({0}) avant de renvoyer.</translation>
    </message>
    <message>
        <source>Answered with HTTP status {0}.</source>
        <translation>Réponse avec le statut HTTP {0}.</translation>
    </message>
    <message>
        <source>{0} It was done, and is in the record of bookings.</source>
        <translation>{0} C’est fait, et inscrit au registre des réservations.</translation>
    </message>
    <message>
        <source>{0} The server refused it; nothing was changed.</source>
        <translation>{0} Le serveur a refusé ; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>ContextMenus</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Placez d’abord le curseur sur un créneau du calendrier, ou choisissez un rendez-vous.</translation>
    </message>
    <message>
        <source>&amp;Show these times…</source>
        <translation>&amp;Afficher ces créneaux…</translation>
    </message>
    <message>
        <source>&amp;Book this time…</source>
        <translation>&amp;Réserver ce créneau…</translation>
    </message>
    <message>
        <source>&amp;Move to this time</source>
        <translation>&amp;Déplacer à ce créneau</translation>
    </message>
    <message>
        <source>&amp;Move to this time…</source>
        <translation>&amp;Déplacer à ce créneau…</translation>
    </message>
    <message>
        <source>&amp;Hold this time</source>
        <translation>&amp;Bloquer ce créneau</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Copy with the patient&apos;s data</source>
        <translation>Copier avec les données du patient</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers and addresses of patients go to the clipboard, where other programs can read them. Tokens and cookies stay out.</source>
        <translation>Noms, dates de naissance, numéros et adresses de patients vont dans le presse-papiers, où d’autres programmes peuvent les lire. Jetons et cookies restent dehors.</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>raw HTTP</source>
        <translation>HTTP brut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Ne pas copier</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Ano&amp;ther server…</source>
        <translation>A&amp;utre serveur…</translation>
    </message>
    <message>
        <source>Sign &amp;in in the browser</source>
        <translation>Se connecter &amp;dans le navigateur</translation>
    </message>
    <message>
        <source>Your browser opens. Once you are signed in, this window goes on.</source>
        <translation>Votre navigateur s’ouvre. Une fois la connexion faite, cette fenêtre continue.</translation>
    </message>
    <message>
        <source>Sign in to {0}</source>
        <translation>Se connecter à {0}</translation>
    </message>
    <message>
        <source>Sign in on the page that has opened in your browser, then come back here.</source>
        <translation>Connectez-vous sur la page qui s’est ouverte dans votre navigateur, puis revenez ici.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>En attente du navigateur…</translation>
    </message>
    <message>
        <source>Locked for {0}</source>
        <translation>Verrouillé pour {0}</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Nothing is lost, and what is on its way goes on. Sign in again to see the window; somebody else who signs in finds an empty form.</source>
        <translation>Rien n’est perdu, et ce qui est en cours continue. Reconnectez-vous pour voir la fenêtre ; une autre personne qui se connecte trouve un formulaire vide.</translation>
    </message>
    <message>
        <source>Nothing is lost. This hides patients from anyone who passes by; it keeps nobody out, since this server does not know who you are.</source>
        <translation>Rien n’est perdu. Ceci cache les patients aux passants&#xa0;; cela n’arrête personne, car ce serveur ne sait pas qui vous êtes.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Sho&amp;w the window</source>
        <translation>Afficher &amp;la fenêtre</translation>
    </message>
</context>
<context>
    <name>CursorView</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Nothing is free on what is shown: nothing was chosen.</source>
        <translation>Rien n’est libre dans ce qui est affiché : rien n’a été choisi.</translation>
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
        <translation>jj</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>aaaa</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>today</source>
        <translation>aujourd&apos;hui|aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>day after tomorrow</source>
        <translation>après-demain</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>day|days</source>
        <translation>jour|jours</translation>
    </message>
    <message>
        <source>week|weeks</source>
        <translation>semaine|semaines</translation>
    </message>
    <message>
        <source>month|months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>next</source>
        <translation>prochain|prochaine</translation>
    </message>
    <message>
        <source>in</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>on</source>
        <translation>le</translation>
    </message>
    <message>
        <source>at</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>A date, or words such as tomorrow, next tue, in 6 weeks</source>
        <translation>Une date, ou des mots comme demain, mardi prochain, dans 6 semaines</translation>
    </message>
    <message>
        <source>Calendar for {0}</source>
        <translation>Calendrier pour {0}</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
</context>
<context>
    <name>DiffDialog</name>
    <message>
        <source>Differences between messages {0} and {1}</source>
        <translation>Différences entre les messages {0} et {1}</translation>
    </message>
    <message>
        <source>Which message</source>
        <translation>Quel message</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>How to show them</source>
        <translation>Comment les montrer</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>En un seul texte</translation>
    </message>
    <message>
        <source>&amp;Headers too</source>
        <translation>Avec les en-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>{0} lines taken out, {1} lines added</source>
        <translation>{0} lignes retirées, {1} lignes ajoutées</translation>
    </message>
    <message>
        <source>No differences</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>The earlier message</source>
        <translation>Le message antérieur</translation>
    </message>
    <message>
        <source>The later message</source>
        <translation>Le message postérieur</translation>
    </message>
    <message>
        <source>Both messages</source>
        <translation>Les deux messages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>DirectorySearch</name>
    <message>
        <source>From the patient&apos;s appointments</source>
        <translation>Tiré des rendez-vous du patient</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>The filter hides all that was found.</source>
        <translation>Le filtre masque tout ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>These days are past. They were not searched.</source>
        <translation>Ces jours sont passés. Ils n’ont pas été recherchés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s)</source>
        <translation>
            <numerusform>%Ln libre</numerusform>
            <numerusform>%Ln libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %Ln free time(s)</source>
        <translation>
            <numerusform>{0} sur %Ln libre</numerusform>
            <numerusform>{0} sur %Ln libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} in view</source>
        <translation>{0}, {1} à l’écran</translation>
    </message>
    <message>
        <source>{0} in view</source>
        <translation>{0} à l’écran</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on this day.</source>
        <translation>
            <numerusform>Le filtre masque %Ln créneau libre ce jour-là.</numerusform>
            <numerusform>Le filtre masque %Ln créneaux libres ce jour-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s) on these days.</source>
        <translation>
            <numerusform>Le filtre masque %Ln créneau libre ces jours-là.</numerusform>
            <numerusform>Le filtre masque %Ln créneaux libres ces jours-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing free on the days that were searched.</source>
        <translation>Rien de libre les jours recherchés.</translation>
    </message>
    <message>
        <source>Nothing free on this day.</source>
        <translation>Rien de libre ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing free on these days.</source>
        <translation>Rien de libre ces jours-là.</translation>
    </message>
    <message>
        <source>Show all: {0}</source>
        <translation>Tout afficher : {0}</translation>
    </message>
    <message>
        <source>Not searched: the search covers {0}.</source>
        <translation>Non recherché : la recherche couvre {0}.</translation>
    </message>
    <message>
        <source>Next free: {0} ({1})</source>
        <translation>Prochain jour libre : {0} ({1})</translation>
    </message>
    <message>
        <source>Last free before: {0} ({1})</source>
        <translation>Dernier jour libre avant : {0} ({1})</translation>
    </message>
</context>
<context>
    <name>ExistingDesk</name>
    <message>
        <source>Loading the appointments of {0}…</source>
        <translation>Chargement des rendez-vous de {0}…</translation>
    </message>
    <message>
        <source>This was booked on {0}. Connect to that server to cancel it.</source>
        <translation>Ceci a été réservé sur {0}. Connectez-vous à ce serveur pour l’annuler.</translation>
    </message>
    <message>
        <source>Appointments ({0})</source>
        <translation>Rendez-vous ({0})</translation>
    </message>
    <message>
        <source>The appointments of {0} could not be loaded. {1}</source>
        <translation>Les rendez-vous de {0} n’ont pas pu être chargés. {1}</translation>
    </message>
    <message>
        <source>May be out of date: {0}</source>
        <translation>Peut-être périmé&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Appointments (?)</source>
        <translation>Rendez-vous (?)</translation>
    </message>
    <message>
        <source>{0} is not on file at the server yet and has no appointments there.</source>
        <translation>{0} n’est pas encore connu du serveur et n’y a pas de rendez-vous.</translation>
    </message>
    <message>
        <source>{0}: {1} ahead</source>
        <translation>{0}&#xa0;: {1} à venir</translation>
    </message>
    <message>
        <source>No appointments from today on: {0}</source>
        <translation>Aucun rendez-vous à partir d’aujourd’hui&#xa0;: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n in the past</source>
        <translation>
            <numerusform>%n passé</numerusform>
            <numerusform>%n passés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and is/are not shown</source>
        <translation>
            <numerusform>%n illisible et non affiché</numerusform>
            <numerusform>%n illisibles et non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Choisissez un patient à gauche pour voir ses rendez-vous.</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} sur {2}</translation>
    </message>
    <message>
        <source>{0} of {1} done.</source>
        <translation>{0} sur {1} faits.</translation>
    </message>
    <message>
        <source>What became of the others stands on the right.</source>
        <translation>Le sort des autres est indiqué à droite.</translation>
    </message>
</context>
<context>
    <name>ExistingModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} sur place</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ExistingPanel</name>
    <message>
        <source>Appointments of the patient</source>
        <translation>Rendez-vous du patient</translation>
    </message>
    <message>
        <source>Past ones too</source>
        <translation>Passés aussi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commentaire…</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Choose a patient on the left to see their appointments.</source>
        <translation>Choisissez un patient à gauche pour voir ses rendez-vous.</translation>
    </message>
    <message>
        <source>Select an appointment in the list first.</source>
        <translation>Sélectionnez d’abord un rendez-vous dans la liste.</translation>
    </message>
    <message>
        <source>Select one appointment alone for that.</source>
        <translation>Sélectionnez pour cela un seul rendez-vous.</translation>
    </message>
    <message>
        <source>What is selected can&apos;t be changed: it does not stand any more.</source>
        <translation>Ce qui est sélectionné ne peut être modifié : ce rendez-vous ne tient plus.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export servers</source>
        <translation>Exporter des serveurs</translation>
    </message>
    <message>
        <source>Servers to export</source>
        <translation>Serveurs à exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file tells how to reach these servers. Tokens, passphrases and sign-ins stay on this computer; so does your agreement to talk to a server without encryption.</source>
        <translation>Le fichier dit comment joindre ces serveurs. Jetons, phrases secrètes et connexions restent sur cet ordinateur, de même que votre accord pour parler à un serveur sans chiffrement.</translation>
    </message>
    <message>
        <source>Files of this computer are left out and have to be chosen on the other: {0}.</source>
        <translation>Les fichiers de cet ordinateur sont omis et devront être choisis sur l’autre : {0}.</translation>
    </message>
</context>
<context>
    <name>FaultForm</name>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Several times</source>
        <translation>Plusieurs fois</translation>
    </message>
    <message>
        <source>Until turned off</source>
        <translation>Jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>&amp;Turn it on</source>
        <translation>&amp;Activer</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>&amp;Panne</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>&amp;Combien de fois</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file: {0}</source>
        <translation>Choisir un fichier : {0}</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Fichiers PEM (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Space: show or hide.  Enter or double click: only this one.</source>
        <translation>Espace&#xa0;: afficher ou masquer.  Entrée ou double clic&#xa0;: lui seul.</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation>Moment du jour</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Morning, before 12</source>
        <translation>Matin, avant 12 h</translation>
    </message>
    <message>
        <source>Afternoon, 12 to 17</source>
        <translation>Après-midi, 12 à 17 h</translation>
    </message>
    <message>
        <source>Evening, from 17</source>
        <translation>Soir, dès 17 h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>length unknown</source>
        <translation>durée inconnue</translation>
    </message>
    <message>
        <source>{0} of {1} shown</source>
        <translation>{0} sur {1} affichés</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in messages</source>
        <translation>Chercher dans les messages</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>dans tous</translation>
    </message>
    <message>
        <source>Go on in the other messages of the list</source>
        <translation>Continuer dans les autres messages de la liste</translation>
    </message>
    <message>
        <source>Find in all messages of the list</source>
        <translation>Chercher dans tous les messages de la liste</translation>
    </message>
    <message>
        <source>Find the previous place</source>
        <translation>Chercher l’endroit précédent</translation>
    </message>
    <message>
        <source>Find the next place</source>
        <translation>Chercher l’endroit suivant</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Specialty</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>This server&apos;s CapabilityStatement does not list $find on Appointment: it may refuse.</source>
        <translation>Le CapabilityStatement de ce serveur ne cite pas $find pour Appointment&#xa0;: il peut refuser.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{0}: pick one of the matches, or empty the line</source>
        <translation>{0}&#xa0;: choisissez un résultat ou videz la ligne</translation>
    </message>
    <message>
        <source>system|code</source>
        <translation>système|code</translation>
    </message>
    <message>
        <source>Location/id or its address</source>
        <translation>Location/id ou adresse</translation>
    </message>
    <message>
        <source>Coverage/id or system|value</source>
        <translation>Coverage/id ou système|valeur</translation>
    </message>
    <message>
        <source>This server offers no list of reasons (its CapabilityStatement lists no ValueSet/$expand).</source>
        <translation>Ce serveur n’offre aucune liste de motifs (son CapabilityStatement ne cite pas ValueSet/$expand).</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Fin&#xa0;: cette période est passée. Choisissez un jour plus tardif.</translation>
    </message>
    <message>
        <source>&amp;Patient</source>
        <translation>&amp;Patient</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>S&amp;ervice</source>
        <translation>Pres&amp;tation</translation>
    </message>
    <message>
        <source>Specialt&amp;y</source>
        <translation>Spécia&amp;lité</translation>
    </message>
    <message>
        <source>Prac&amp;titioner</source>
        <translation>Praticie&amp;n</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Lie&amp;u</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
</context>
<context>
    <name>FirstServer</name>
    <message>
        <source>Use the practice server</source>
        <translation>Utiliser le serveur d’exercice</translation>
    </message>
    <message>
        <source>Choose a server… ({0})</source>
        <translation>Choisir un serveur… ({0})</translation>
    </message>
    <message>
        <source>No server is chosen yet.</source>
        <translation>Aucun serveur n’est encore choisi.</translation>
    </message>
    <message>
        <source>The practice server runs on this computer: an invented clinic group to try everything out with. Nothing booked there is real.</source>
        <translation>Le serveur d’exercice tourne sur cet ordinateur&#xa0;: un groupe de cliniques inventé pour tout essayer. Rien de ce qui y est réservé n’est réel.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Smaller hours</source>
        <translation>Heures plus serrées</translation>
    </message>
    <message>
        <source>Taller hours</source>
        <translation>Heures plus hautes</translation>
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
        <translation>Une autre valeur pour {0}</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>&amp;Make the request</source>
        <translation>&amp;Créer la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FrontDesk</name>
    <message>
        <source>Wait for the booking to end before changing the server.</source>
        <translation>Attendez la fin de la réservation avant de changer de serveur.</translation>
    </message>
    <message>
        <source>Connecting to {0}…</source>
        <translation>Connexion à {0}…</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar first.</source>
        <translation>Choisissez d’abord un horaire libre dans le calendrier.</translation>
    </message>
    <message>
        <source>Connected. Enter who and when, then press Find.</source>
        <translation>Connecté. Indiquez qui et quand, puis Rechercher.</translation>
    </message>
    <message>
        <source>Connect again, or choose another server ({0}).</source>
        <translation>Reconnectez-vous ou choisissez un autre serveur ({0}).</translation>
    </message>
    <message>
        <source>Not connected yet. Press Find again in a moment, or choose a server ({0}).</source>
        <translation>Pas encore connecté. Relancez la recherche dans un instant ou choisissez un serveur ({0}).</translation>
    </message>
    <message>
        <source>Connecting, then searching…</source>
        <translation>Connexion, puis recherche…</translation>
    </message>
    <message>
        <source>The patient has changed. Press Find to see times for them.</source>
        <translation>Le patient a changé. Rechercher affiche les créneaux pour lui.</translation>
    </message>
</context>
<context>
    <name>GoneTimes</name>
    <message>
        <source>This time has gone</source>
        <translation>Ce créneau est pris</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Rien n’a été réservé.</translation>
    </message>
    <message>
        <source>Nothing was booked. Choose another one, or search again.</source>
        <translation>Rien n’a été réservé. Choisissez-en un autre ou relancez la recherche.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Nearest to it:</source>
        <translation>Les plus proches&#xa0;:</translation>
    </message>
</context>
<context>
    <name>HeaderModel</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
</context>
<context>
    <name>HoldDesk</name>
    <message>
        <source>The time could not be released. It is held until the server ends it.</source>
        <translation>Le créneau n’a pas pu être libéré. Il reste bloqué jusqu’à ce que le serveur y mette fin.</translation>
    </message>
    <message>
        <source>The time could not be released. It is held until {0}.</source>
        <translation>Le créneau n’a pas pu être libéré. Il reste bloqué jusqu’à {0}.</translation>
    </message>
</context>
<context>
    <name>HoldStrip</name>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Hold again</source>
        <translation>Bloquer à nouveau</translation>
    </message>
    <message>
        <source>Hold ({0})</source>
        <translation>Bloquer ({0})</translation>
    </message>
    <message>
        <source>This server does not offer to hold times (its CapabilityStatement lists no $hold).</source>
        <translation>Ce serveur ne permet pas de bloquer un créneau (son CapabilityStatement ne cite pas $hold).</translation>
    </message>
    <message>
        <source>Holding the time…</source>
        <translation>Blocage du créneau…</translation>
    </message>
    <message>
        <source>The hold has run out. The time may still be free.</source>
        <translation>Le blocage a expiré. Le créneau est peut-être encore libre.</translation>
    </message>
    <message>
        <source>Not held. The server says: {0}</source>
        <translation>Non bloqué. Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Not held.</source>
        <translation>Non bloqué.</translation>
    </message>
    <message>
        <source>Not held. {0}</source>
        <translation>Non bloqué. {0}</translation>
    </message>
    <message>
        <source>Held for you. The server says: {0}</source>
        <translation>Bloqué pour vous. Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Held for you. The server did not say for how long.</source>
        <translation>Bloqué pour vous. Le serveur n’a pas dit pour combien de temps.</translation>
    </message>
    <message>
        <source>The hold ends in {0}: book now, or it is free for others.</source>
        <translation>Le blocage prend fin dans {0}&#xa0;: réservez, sinon le créneau redevient libre.</translation>
    </message>
    <message>
        <source>Held for you: {0} left, until {1}</source>
        <translation>Bloqué pour vous&#xa0;: encore {0}, jusqu’à {1}</translation>
    </message>
    <message>
        <source>By your setting the hold has run out; the server did not say. Book now, or release it.</source>
        <translation>Selon votre réglage, le blocage a pris fin ; le serveur n’a rien dit. Réservez ou libérez.</translation>
    </message>
    <message>
        <source>By your setting the hold ends in {0}: book now. The server did not say.</source>
        <translation>Selon votre réglage, le blocage prend fin dans {0} : réservez. Le serveur n’a rien dit.</translation>
    </message>
    <message>
        <source>Held for you: about {0} left, until {1} by your setting. The server did not say.</source>
        <translation>Bloqué pour vous : encore {0} environ, jusqu’à {1} selon votre réglage. Le serveur n’a rien dit.</translation>
    </message>
    <message>
        <source>The answer to the hold was lost; looked up: the server shows the time as held.</source>
        <translation>La réponse au blocage s’est perdue&#xa0;; vérifié&#xa0;: le serveur affiche le créneau comme bloqué.</translation>
    </message>
    <message>
        <source>The answer to the hold was lost, and the server does not show one. It may be held all the same: if booking is refused, try again when the hold has run out.</source>
        <translation>La réponse au blocage s’est perdue et le serveur n’en affiche aucun. Le créneau peut l’être quand même&#xa0;: si la réservation est refusée, réessayez après expiration.</translation>
    </message>
</context>
<context>
    <name>ItemLink</name>
    <message>
        <source>Put the cursor on a time in the calendar first, or select an appointment.</source>
        <translation>Placez d’abord le curseur sur un créneau du calendrier, ou choisissez un rendez-vous.</translation>
    </message>
    <message>
        <source>It is one of the patient&apos;s appointments, selected in their list.</source>
        <translation>C’est un des rendez-vous du patient, choisi dans leur liste.</translation>
    </message>
    <message>
        <source>This is not in the calendar: put the cursor within an appointment that it shows.</source>
        <translation>Ce n’est pas dans le calendrier : placez le curseur dans un rendez-vous qu’il montre.</translation>
    </message>
    <message>
        <source>Looking for it in the messages…</source>
        <translation>Recherche dans les messages…</translation>
    </message>
    <message>
        <source>The message that it came in is not kept any more. Ask the server again.</source>
        <translation>Le message d’où cela vient n’est plus gardé. Interrogez le serveur de nouveau.</translation>
    </message>
    <message>
        <source>Its entry in answer {0}.</source>
        <translation>Son entrée dans la réponse {0}.</translation>
    </message>
</context>
<context>
    <name>JournalDesk</name>
    <message>
        <source>Bookings ({0} open)</source>
        <translation>Réservations ({0} en suspens)</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Not connected: connect first, then look it up.</source>
        <translation>Non connecté&#xa0;: connectez-vous d’abord, puis vérifiez.</translation>
    </message>
    <message>
        <source>This was sent to {0}. Connect to that server to look it up.</source>
        <translation>Cela a été envoyé à {0}. Connectez-vous à ce serveur pour vérifier.</translation>
    </message>
    <message>
        <source>It is being sent at this moment. Wait for the answer.</source>
        <translation>L’envoi est en cours. Attendez la réponse.</translation>
    </message>
    <message>
        <source>Export the record of bookings</source>
        <translation>Exporter le registre des réservations</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>L’enregistrement a échoué. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>Closed by hand. The same can be sent again.</source>
        <translation>Clos à la main. La même chose peut être renvoyée.</translation>
    </message>
    <message>
        <source>Looking up what became of it…</source>
        <translation>Vérification de l’issue…</translation>
    </message>
    <message>
        <source>Looked up: {0} stand, {1} do not, {2} are still not certain.</source>
        <translation>Vérifié&#xa0;: {0} enregistrés, {1} non, {2} encore incertains.</translation>
    </message>
    <message>
        <source>{0} asked for; what became of each is known.</source>
        <translation>{0} demandes ; l’issue de chacune est connue.</translation>
    </message>
    <message>
        <source>{0} asked for; {1} of them not certain yet.</source>
        <translation>{0} demandes ; {1} encore incertaines.</translation>
    </message>
</context>
<context>
    <name>LabDesk</name>
    <message>
        <source>The practice server did not do it: {0}</source>
        <translation>Le serveur d’exercice ne l’a pas fait : {0}</translation>
    </message>
    <message numerus="yes">
        <source>Practice lab: {0}, and %Ln more</source>
        <translation>
            <numerusform>Laboratoire : {0} et %Ln autre</numerusform>
            <numerusform>Laboratoire : {0} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice lab: {0}</source>
        <translation>Laboratoire : {0}</translation>
    </message>
</context>
<context>
    <name>LabDialog</name>
    <message>
        <source>Practice lab</source>
        <translation>Laboratoire d’exercice</translation>
    </message>
    <message>
        <source>Faults that are on</source>
        <translation>Pannes actives</translation>
    </message>
    <message>
        <source>T&amp;urn off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Turn &amp;all off</source>
        <translation>&amp;Tout désactiver</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) met a fault so far.</source>
        <translation>
            <numerusform>%Ln requête a rencontré une panne jusqu’ici.</numerusform>
            <numerusform>%Ln requêtes ont rencontré une panne jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the practice server fail, or break a rule of the profile, and see what happens. It counts from the next request on; the window can be used meanwhile.</source>
        <translation>Faites échouer le serveur d’exercice, ou faites-lui enfreindre une règle du profil, et voyez ce qui se passe. Cela vaut dès la prochaine requête&#xa0;; la fenêtre reste utilisable.</translation>
    </message>
    <message>
        <source>No fault is on.</source>
        <translation>Aucune panne n’est active.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Rules that it &amp;breaks</source>
        <translation>Règles qu’il en&amp;freint</translation>
    </message>
</context>
<context>
    <name>LabStrip</name>
    <message>
        <source>Practice lab…</source>
        <translation>Laboratoire…</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Tout désactiver</translation>
    </message>
</context>
<context>
    <name>LackingNotes</name>
    <message>
        <source>{0}/id or system|value</source>
        <translation>{0}/id ou système|valeur</translation>
    </message>
    <message>
        <source>This server offers no search here (its CapabilityStatement lists none for {0}).</source>
        <translation>Ce serveur n’offre pas de recherche ici (son CapabilityStatement n’en cite aucune pour {0}).</translation>
    </message>
    <message>
        <source>No search here either.</source>
        <translation>Pas de recherche ici non plus.</translation>
    </message>
</context>
<context>
    <name>LanguageDesk</name>
    <message>
        <source>Another language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Slotdesk speaks {0} once it has started again. Start it again now?</source>
        <translation>Slotdesk parlera {0} après un redémarrage. Redémarrer maintenant ?</translation>
    </message>
    <message>
        <source>Search, views and servers stay as they are. The patient has to be chosen again. What is being booked is waited for, what is held is released.</source>
        <translation>Recherche, vues et serveurs restent tels quels. Le patient est à choisir de nouveau. Ce qui est en cours de réservation est attendu, ce qui est bloqué est libéré.</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
</context>
<context>
    <name>LeftOpenWords</name>
    <message>
        <source>Slotdesk ended before it was known what became of this:</source>
        <translation>Slotdesk s’est arrêté avant que l’on sache ce qu’il en est advenu :</translation>
    </message>
    <message>
        <source>It is looked up as soon as its server answers. Do not send it again before that.</source>
        <translation>Cela sera vérifié dès que le serveur répondra. Ne le renvoyez pas avant.</translation>
    </message>
    <message>
        <source>Looked up what was open when Slotdesk ended:</source>
        <translation>Vérifié : ce qui était en suspens à l’arrêt de Slotdesk :</translation>
    </message>
    <message>
        <source>Hold: {0}</source>
        <translation>Blocage : {0}</translation>
    </message>
    <message>
        <source>Booking: {0}</source>
        <translation>Réservation : {0}</translation>
    </message>
    <message>
        <source>Move: {0}</source>
        <translation>Déplacement : {0}</translation>
    </message>
    <message>
        <source>Comment: {0}</source>
        <translation>Commentaire : {0}</translation>
    </message>
    <message>
        <source>Cancellation: {0}</source>
        <translation>Annulation : {0}</translation>
    </message>
    <message>
        <source>Release of a hold: {0}</source>
        <translation>Libération : {0}</translation>
    </message>
    <message>
        <source>{0} in all: see Bookings.</source>
        <translation>{0} au total : voir Réservations.</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>List of free times</source>
        <translation>Liste des créneaux libres</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
</context>
<context>
    <name>LockedNote</name>
    <message>
        <source>Set up by your administrator. It can&apos;t be changed here; token and passphrases are your own.</source>
        <translation>Défini par votre administrateur. Non modifiable ici ; jeton et phrases secrètes sont les vôtres.</translation>
    </message>
</context>
<context>
    <name>LookupField</name>
    <message>
        <source>Clear {0}</source>
        <translation>Vider {0}</translation>
    </message>
    <message>
        <source>Matches for {0}</source>
        <translation>Résultats pour {0}</translation>
    </message>
    <message>
        <source>Typing in {0}</source>
        <translation>Saisie dans {0}</translation>
    </message>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Rien trouvé pour «&#xa0;{0}&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffré</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Server: {0}</source>
        <translation>Serveur&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Search these days ({0})</source>
        <translation>Rechercher ces jours ({0})</translation>
    </message>
</context>
<context>
    <name>MessageExits</name>
    <message>
        <source>There are no messages to save.</source>
        <translation>Il n’y a pas de messages à enregistrer.</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Ouvrir des messages</translation>
    </message>
    <message>
        <source>HTTP archive (*.har)</source>
        <translation>Archive HTTP (*.har)</translation>
    </message>
    <message>
        <source>Opening {0}…</source>
        <translation>Ouverture de {0}…</translation>
    </message>
    <message>
        <source>{0} is no HAR file that can be read.</source>
        <translation>{0} n’est pas un fichier HAR lisible.</translation>
    </message>
    <message>
        <source>{0} could not be read.</source>
        <translation>{0} n’a pas pu être lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) opened from {0}. Nothing was sent.</source>
        <translation>
            <numerusform>%Ln message ouvert depuis {0}. Rien n’a été envoyé.</numerusform>
            <numerusform>%Ln messages ouverts depuis {0}. Rien n’a été envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save messages as HAR</source>
        <translation>Enregistrer les messages en HAR</translation>
    </message>
    <message>
        <source>Choose a message first.</source>
        <translation>Choisissez d’abord un message.</translation>
    </message>
    <message>
        <source>Copied with the patient&apos;s data, without tokens and cookies.</source>
        <translation>Copié avec les données du patient, sans jetons ni cookies.</translation>
    </message>
    <message>
        <source>Copied, without the patient&apos;s data, tokens and cookies.</source>
        <translation>Copié, sans données du patient, jetons ni cookies.</translation>
    </message>
    <message>
        <source>Saving messages…</source>
        <translation>Enregistrement des messages…</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>L’écriture a échoué. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Nothing was sent yet. Whatever Slotdesk sends is listed here.</source>
        <translation>Rien n’a encore été envoyé. Ce que Slotdesk envoie s’affichera ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1} exchanges</source>
        <translation>{0} échanges sur {1}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: address, status, cause, id</source>
        <translation>Filtre : adresse, statut, cause, id</translation>
    </message>
    <message>
        <source>Filter the messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>Transactions to list</source>
        <translation>Transactions à lister</translation>
    </message>
    <message>
        <source>Status to list</source>
        <translation>Statuts à lister</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>MessageListModel</name>
    <message>
        <source>Transaction</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time ({0})</source>
        <translation>Heure ({0})</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>À cause de</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message>
        <source>From the start again</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Depuis la fin</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>%Ln line(s) folded</source>
        <translation>
            <numerusform>%Ln ligne repliée</numerusform>
            <numerusform>%Ln lignes repliées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageTreeModel</name>
    <message>
        <source>Member</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>This is no FHIR that can be shown in the other format. As it came:</source>
        <translation>Ce n’est pas du FHIR affichable dans l’autre format. Tel que reçu :</translation>
    </message>
    <message>
        <source>no body</source>
        <translation>sans corps</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>the body is not kept any more</source>
        <translation>le corps n’est plus gardé</translation>
    </message>
    <message>
        <source>kept in part only</source>
        <translation>gardé en partie seulement</translation>
    </message>
    <message>
        <source>{0}, laid out</source>
        <translation>{0}, mis en forme</translation>
    </message>
    <message>
        <source>{0}, as it was on the wire</source>
        <translation>{0}, tel que transmis</translation>
    </message>
    <message>
        <source>{0}, as a tree</source>
        <translation>{0}, en arbre</translation>
    </message>
    <message>
        <source>{0}, headers</source>
        <translation>{0}, en-têtes</translation>
    </message>
    <message>
        <source>{0}, format</source>
        <translation>{0}, format</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
</context>
<context>
    <name>MessagesDesk</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Select two messages, or one that has an earlier one of its kind.</source>
        <translation>Choisissez deux messages, ou un qui en a un antérieur du même genre.</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
</context>
<context>
    <name>MessagesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>ModeButtons</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation>Afficher un jour</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Show Monday to Friday</source>
        <translation>Afficher du lundi au vendredi</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Show the whole week</source>
        <translation>Afficher toute la semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Show a month with counts</source>
        <translation>Afficher un mois avec les nombres</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Afficher une liste</translation>
    </message>
    <message>
        <source>Choose how many days are shown</source>
        <translation>Choisir combien de jours sont affichés</translation>
    </message>
    <message>
        <source>Shown: {0}</source>
        <translation>Affiché&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Mon–Fri</source>
        <translation>Lun–ven</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>own appointments: {0}</source>
        <translation>rendez-vous du patient : {0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>dès {0}</translation>
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
        <translation>Code postal ou ville</translation>
    </message>
    <message>
        <source>Address holds</source>
        <translation>Texte d’adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Referral number</source>
        <translation>Numéro d’adressage</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Preferred days</source>
        <translation>Jours préférés</translation>
    </message>
    <message>
        <source>Morn&amp;ing</source>
        <translation>&amp;Matin</translation>
    </message>
    <message>
        <source>A&amp;fternoon</source>
        <translation>Après-mi&amp;di</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Preferred part of the day</source>
        <translation>Moment préféré</translation>
    </message>
    <message>
        <source>Preferred times of day</source>
        <translation>Heures préférées</translation>
    </message>
    <message>
        <source>9:00, 14:30 (in place of parts)</source>
        <translation>9:00, 14:30 (au lieu du moment)</translation>
    </message>
    <message>
        <source>Results per page</source>
        <translation>Résultats par page</translation>
    </message>
    <message>
        <source>More ({0} in use)</source>
        <translation>Plus ({0} en usage)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>MoveDrag</name>
    <message>
        <source>Nothing is free on {0}. Drop it on a free time, or Esc.</source>
        <translation>Rien de libre le {0}. Déposez sur un créneau libre, ou Échap.</translation>
    </message>
    <message>
        <source>Nothing is free on {0}. Nearest on that day: {1}, Enter chooses it.</source>
        <translation>Rien de libre le {0}. Le plus proche ce jour&#xa0;: {1}, Entrée le choisit.</translation>
    </message>
    <message>
        <source>Let go here: it stays where it is</source>
        <translation>Lâcher ici&#xa0;: il reste en place</translation>
    </message>
    <message>
        <source>{0} · looking for free times…</source>
        <translation>{0} · recherche de créneaux…</translation>
    </message>
    <message>
        <source>{0} · nothing free</source>
        <translation>{0} · rien de libre</translation>
    </message>
</context>
<context>
    <name>MoveStrip</name>
    <message>
        <source>Moving an appointment</source>
        <translation>Déplacement d’un rendez-vous</translation>
    </message>
    <message>
        <source>Choose its new time in the calendar. The old one stands until the new one is confirmed.</source>
        <translation>Choisissez la nouvelle heure dans le calendrier. L’ancienne reste valable jusqu’à confirmation.</translation>
    </message>
    <message>
        <source>Stop moving</source>
        <translation>Ne pas déplacer</translation>
    </message>
</context>
<context>
    <name>NewPatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Number, or system|value</source>
        <translation>Numéro ou système|valeur</translation>
    </message>
    <message>
        <source>Looking into the directory…</source>
        <translation>Consultation du répertoire…</translation>
    </message>
    <message>
        <source>Whether this patient is on file could not be checked. {0}</source>
        <translation>Impossible de vérifier si ce patient est déjà connu. {0}</translation>
    </message>
    <message>
        <source>Use the &amp;new patient all the same</source>
        <translation>Prendre le &amp;nouveau quand même</translation>
    </message>
    <message>
        <source>Is it one of these? They are on file already.</source>
        <translation>Est-ce l’un de ceux-ci&#xa0;? Ils sont déjà connus.</translation>
    </message>
    <message>
        <source>Without a birth date or a number nobody can tell this patient from another of that name.</source>
        <translation>Sans date de naissance ni numéro, personne ne peut distinguer ce patient d’un autre du même nom.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Use {0}, {1}</source>
        <translation>Prendre {0}, {1}</translation>
    </message>
    <message>
        <source>&amp;Use this patient</source>
        <translation>&amp;Utiliser ce patient</translation>
    </message>
    <message>
        <source>Enter the family name.</source>
        <translation>Indiquez le nom de famille.</translation>
    </message>
    <message>
        <source>Write the birth date as {0}, or the year alone.</source>
        <translation>Écrivez la date de naissance sous la forme {0}, ou l’année seule.</translation>
    </message>
    <message>
        <source>There is no day {0}. Write the birth date as {1}, or the year alone.</source>
        <translation>Le jour {0} n’existe pas. Écrivez la date de naissance sous la forme {1}, ou l’année seule.</translation>
    </message>
    <message>
        <source>The birth date lies in the future.</source>
        <translation>La date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>Same number</source>
        <translation>Même numéro</translation>
    </message>
    <message>
        <source>Same name and birth date</source>
        <translation>Mêmes nom et date de naissance</translation>
    </message>
    <message>
        <source>Same family name and birth date</source>
        <translation>Mêmes nom de famille et date de naissance</translation>
    </message>
    <message>
        <source>Same given name and birth date</source>
        <translation>Mêmes prénom et date de naissance</translation>
    </message>
    <message>
        <source>Same name; a birth date is missing</source>
        <translation>Même nom&#xa0;; une date de naissance manque</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>&amp;Given names</source>
        <translation>&amp;Prénoms</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>&amp;Date de naissance</translation>
    </message>
    <message>
        <source>G&amp;ender</source>
        <translation>&amp;Sexe</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Identifier</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>OptionsBar</name>
    <message>
        <source>Columns: {0}</source>
        <translation>Colonnes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Groups: {0}</source>
        <translation>Groupes&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Sort: {0}</source>
        <translation>Tri : {0}</translation>
    </message>
    <message>
        <source>Colours: {0}</source>
        <translation>Couleurs&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take the filter away</source>
        <translation>Enlever le filtre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Choose what is shown</source>
        <translation>Choisir ce qui est affiché</translation>
    </message>
    <message>
        <source>Filter ({0})</source>
        <translation>Filtre ({0})</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Praticiens</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>OptionsDialog</name>
    <message>
        <source>Options of the checks</source>
        <translation>Options des vérifications</translation>
    </message>
    <message>
        <source>&amp;Use the patient in the form</source>
        <translation>&amp;Prendre le patient du formulaire</translation>
    </message>
    <message>
        <source>From a certain &amp;day</source>
        <translation>À partir d’un certain &amp;jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>“{0}” is no reference. Write Type/id or system|value.</source>
        <translation>« {0} » n’est pas une référence. Écrivez Type/id ou system|value.</translation>
    </message>
    <message>
        <source>“{0}” is no code. Write system|code.</source>
        <translation>« {0} » n’est pas un code. Écrivez system|code.</translation>
    </message>
    <message>
        <source>Test &amp;patient</source>
        <translation>Patient de &amp;test</translation>
    </message>
    <message>
        <source>P&amp;ractitioner</source>
        <translation>P&amp;raticien</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Lieu</translation>
    </message>
    <message>
        <source>&amp;Visit type</source>
        <translation>Type de &amp;visite</translation>
    </message>
    <message>
        <source>&amp;Specialty</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>Da&amp;ys to look at</source>
        <translation>Nom&amp;bre de jours</translation>
    </message>
    <message>
        <source>Longest &amp;wait for a hold to end</source>
        <translation>&amp;Attente maximale de la fin d’un blocage</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Times are held and booked for the test patient, and given back. Without one nothing is booked, but on a server on this computer the first patient that it lists is taken. What is left empty is not asked for.</source>
        <translation>Des créneaux sont bloqués et réservés pour le patient de test, puis rendus. Sans lui, rien n’est réservé ; sur un serveur de cet ordinateur, le premier patient listé est pris. Ce qui reste vide n’est pas demandé.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Look it up</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Search again ({0})</source>
        <translation>Relancer ({0})</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message>
        <source>Own appointment · {0}</source>
        <translation>Rendez-vous du patient · {0}</translation>
    </message>
    <message>
        <source>Own · {0}</source>
        <translation>Du patient · {0}</translation>
    </message>
    <message>
        <source>Own appointments</source>
        <translation>Rendez-vous du patient</translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
</context>
<context>
    <name>PatienceDesk</name>
    <message>
        <source>{0} Trying again in {1} s, try {2} of {3}.</source>
        <translation>{0} Nouvel essai dans {1} s, essai {2} sur {3}.</translation>
    </message>
    <message>
        <source>{0} Trying again now, try {1} of {2}.</source>
        <translation>{0} Nouvel essai en cours, essai {1} sur {2}.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>Le serveur est occupé.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Le serveur signale une erreur interne.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
</context>
<context>
    <name>PatientChoices</name>
    <message>
        <source>New: goes to the clinic with the booking</source>
        <translation>Nouveau&#xa0;: transmis à l’établissement avec la réservation</translation>
    </message>
    <message>
        <source>Recorded as deceased</source>
        <translation>Enregistré comme décédé</translation>
    </message>
    <message>
        <source>Record is not in use</source>
        <translation>Dossier inactif</translation>
    </message>
    <message>
        <source>{0} have this name and birth date: ask for number and address</source>
        <translation>{0} ont ces nom et date de naissance&#xa0;: demandez numéro et adresse</translation>
    </message>
    <message>
        <source>{0} patients have this name: ask for the birth date</source>
        <translation>{0} patients portent ce nom&#xa0;: demandez la date de naissance</translation>
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
        <translation>Nom, naissance, numéro</translation>
    </message>
    <message>
        <source>Add another patient (group)</source>
        <translation>Ajouter un patient (groupe)</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Autre patient</translation>
    </message>
    <message>
        <source>Group of {0}: all are booked together.</source>
        <translation>Groupe de {0}&#xa0;: tous sont réservés ensemble.</translation>
    </message>
    <message>
        <source>Look up the next patient of the group.</source>
        <translation>Cherchez le patient suivant du groupe.</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine prochaine</translation>
    </message>
    <message>
        <source>Next two weeks</source>
        <translation>Deux prochaines semaines</translation>
    </message>
    <message>
        <source>Next four weeks</source>
        <translation>Quatre prochaines semaines</translation>
    </message>
    <message>
        <source>After a date</source>
        <translation>Après une date</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Dates libres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Follow-up in how many weeks</source>
        <translation>Suivi dans combien de semaines</translation>
    </message>
    <message>
        <source>Give or take how many days</source>
        <translation>À combien de jours près</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Dé&amp;but</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Fin</translation>
    </message>
    <message>
        <source>{0}: “{1}” is no date. Write it as {2}, or as “next tue” or “in 6 weeks”.</source>
        <translation>{0}&#xa0;: «&#xa0;{1}&#xa0;» n’est pas une date. Écrivez-la sous la forme {2}, «&#xa0;mardi prochain&#xa0;» ou «&#xa0;dans 6 semaines&#xa0;».</translation>
    </message>
    <message>
        <source>To: the last day lies before the first.</source>
        <translation>Fin&#xa0;: le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>To: this period is over. Choose a later day.</source>
        <translation>Fin&#xa0;: cette période est passée. Choisissez un jour plus tardif.</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>dans %n semaine</numerusform>
            <numerusform>dans %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>± %n day(s)</source>
        <translation>
            <numerusform>± %n jour</numerusform>
            <numerusform>± %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlainHttp</name>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffré</translation>
    </message>
    <message>
        <source>The connection to {0} is not encrypted.</source>
        <translation>La connexion à {0} n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Names, birth dates and appointments of patients, and the sign-in, can be read and changed by anybody on the way. Use it for tests only. You are asked once for each server.</source>
        <translation>Les noms, dates de naissance et rendez-vous des patients, ainsi que la connexion, peuvent être lus et modifiés par n’importe qui en chemin. À n’utiliser que pour des tests. La question est posée une fois par serveur.</translation>
    </message>
    <message>
        <source>Audit events go there. They say who asked for what about which patient, and can be read and changed by anybody on the way. Without your agreement they stay on this computer.</source>
        <translation>Les événements d’audit y sont envoyés. Ils disent qui a demandé quoi sur quel patient et peuvent être lus et modifiés par n’importe qui en chemin. Sans votre accord, ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Do not send events</source>
        <translation>Ne pas &amp;envoyer</translation>
    </message>
    <message>
        <source>&amp;Use it all the same</source>
        <translation>&amp;Utiliser quand même</translation>
    </message>
    <message>
        <source>&amp;Do not connect</source>
        <translation>&amp;Ne pas se connecter</translation>
    </message>
</context>
<context>
    <name>PressAction</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>A server without a name</source>
        <translation>Un serveur sans nom</translation>
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
        <translation>Offre {0}</translation>
    </message>
    <message>
        <source>Time zone {0}</source>
        <translation>Fuseau horaire {0}</translation>
    </message>
    <message>
        <source>Its locations name no time zone: this computer&apos;s is used</source>
        <translation>Ses lieux n’indiquent pas de fuseau horaire&#xa0;: celui de cet ordinateur sert</translation>
    </message>
    <message>
        <source>Its CapabilityStatement does not list {0} on Appointment</source>
        <translation>Son CapabilityStatement ne cite pas {0} pour Appointment</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted, and ours was shown where it asked</source>
        <translation>Chiffré ; son certificat est reconnu, et le nôtre a été présenté là où il était demandé</translation>
    </message>
    <message>
        <source>Encrypted; its certificate is trusted</source>
        <translation>Chiffré ; son certificat est reconnu</translation>
    </message>
    <message>
        <source>Not encrypted: anybody on the way can read along</source>
        <translation>Non chiffré : n’importe qui en chemin peut lire</translation>
    </message>
    <message>
        <source>Not encrypted, within this computer</source>
        <translation>Non chiffré, à l’intérieur de cet ordinateur</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>dans le navigateur</translation>
    </message>
    <message>
        <source>as a service</source>
        <translation>comme service</translation>
    </message>
    <message>
        <source>Offers to sign in: {0}</source>
        <translation>Propose de se connecter : {0}</translation>
    </message>
    <message>
        <source>Nobody is signed in yet: Connect asks for it</source>
        <translation>Personne n’est encore connecté : Connecter le demandera</translation>
    </message>
    <message>
        <source>Dialect: IHE ITI Scheduling ({0})</source>
        <translation>Dialecte : IHE ITI Scheduling ({0})</translation>
    </message>
    <message>
        <source>Dialect: not recognised ({0}); it is spoken to as IHE ITI Scheduling</source>
        <translation>Dialecte : non reconnu ({0}) ; on lui parle en IHE ITI Scheduling</translation>
    </message>
    <message>
        <source>plain FHIR with slots</source>
        <translation>FHIR avec créneaux, sans profil</translation>
    </message>
    <message>
        <source>Dialect: {0} ({1}). Slotdesk speaks IHE ITI Scheduling: booking may not work here</source>
        <translation>Dialecte : {0} ({1}). Slotdesk parle IHE ITI Scheduling : réserver peut échouer ici</translation>
    </message>
    <message>
        <source>it names {0}</source>
        <translation>il nomme {0}</translation>
    </message>
    <message>
        <source>it offers {0} on Appointment</source>
        <translation>il propose {0} sur Appointment</translation>
    </message>
    <message>
        <source>$find in FHIR {0}</source>
        <translation>$find en FHIR {0}</translation>
    </message>
    <message>
        <source>its software is {0}</source>
        <translation>son logiciel est {0}</translation>
    </message>
    <message>
        <source>no operation, but slots to search and appointments to create</source>
        <translation>aucune opération, mais des créneaux à chercher et des Appointments à créer</translation>
    </message>
    <message>
        <source>its CapabilityStatement names none of them</source>
        <translation>son CapabilityStatement n’en nomme aucun</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>What is amiss with the request</source>
        <translation>Ce qui ne va pas dans la requête</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>The practice lab belongs to the practice server: choose that one first ({0}).</source>
        <translation>Le laboratoire d’exercice appartient au serveur d’exercice : choisissez-le d’abord ({0}).</translation>
    </message>
    <message>
        <source>Nobody signs in by name here: this server has another way, or none.</source>
        <translation>Personne ne se connecte ici par son nom : ce serveur a un autre moyen, ou aucun.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Nothing is being moved. Select an appointment to move it ({0}).</source>
        <translation>Rien n’est en cours de déplacement. Sélectionnez un rendez-vous pour le déplacer ({0}).</translation>
    </message>
    <message>
        <source>Choose a free time in the calendar first.</source>
        <translation>Choisissez d’abord un créneau libre dans le calendrier.</translation>
    </message>
    <message>
        <source>While an appointment is moved nothing is held.</source>
        <translation>Pendant le déplacement d’un rendez-vous, rien n’est bloqué.</translation>
    </message>
    <message>
        <source>This server does not offer to hold a time. Book it at once.</source>
        <translation>Ce serveur ne propose pas de bloquer un créneau. Réservez directement.</translation>
    </message>
    <message>
        <source>The settings say that nothing is held ({0}).</source>
        <translation>D’après les réglages, rien n’est bloqué ({0}).</translation>
    </message>
    <message>
        <source>It is held already.</source>
        <translation>Il est déjà bloqué.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Rien n’est bloqué.</translation>
    </message>
    <message>
        <source>There is no outcome to dismiss.</source>
        <translation>Il n’y a aucun résultat à fermer.</translation>
    </message>
    <message>
        <source>What is under way or not certain stays until it is known.</source>
        <translation>Ce qui est en cours ou incertain reste affiché jusqu’à ce qu’on le sache.</translation>
    </message>
    <message>
        <source>No free times yet: enter who and when, then press Find ({0}).</source>
        <translation>Pas encore de créneaux : indiquez qui et quand, puis Rechercher ({0}).</translation>
    </message>
    <message>
        <source>Choose a patient first ({0}).</source>
        <translation>Choisissez d’abord un patient ({0}).</translation>
    </message>
    <message>
        <source>Select one in the record of bookings that is not certain ({0}).</source>
        <translation>Sélectionnez dans le registre des réservations une qui n’est pas certaine ({0}).</translation>
    </message>
    <message>
        <source>Nothing is open: of everything in the record it is known what became of it.</source>
        <translation>Rien n’est ouvert : pour tout ce qui est au registre, on sait ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation>Aucune recherche n’est en cours.</translation>
    </message>
    <message>
        <source>Checks are running. Stop them first ({0}).</source>
        <translation>Des vérifications sont en cours. Arrêtez-les d’abord ({0}).</translation>
    </message>
    <message>
        <source>No checks are running.</source>
        <translation>Aucune vérification n’est en cours.</translation>
    </message>
</context>
<context>
    <name>RecordModel</name>
    <message>
        <source>What became of it</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Hold</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Réservation</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Release of a hold</source>
        <translation>Libération</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Libéré</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Non bloqué</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Non réservé</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>Non déplacé</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>Non modifié</translation>
    </message>
    <message>
        <source>Not cancelled</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>Not released</source>
        <translation>Non libéré</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Done, but not as asked</source>
        <translation>Fait, mais pas comme demandé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Old time: {0}</source>
        <translation>Ancien horaire : {0}</translation>
    </message>
    <message>
        <source>The answer was not known. Looked up: the server shows it.</source>
        <translation>La réponse n’était pas connue. Vérifié : le serveur le montre.</translation>
    </message>
    <message>
        <source>Does not stand</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Closed by hand</source>
        <translation>Clos à la main</translation>
    </message>
    <message>
        <source>Slotdesk ended before the answer was known. It is being looked up.</source>
        <translation>Slotdesk s’est arrêté avant la réponse. Vérification en cours.</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Looked up: the server shows that it was not done. You can do it again.</source>
        <translation>Vérifié&#xa0;: le serveur montre que ce n’est pas fait. Vous pouvez recommencer.</translation>
    </message>
    <message>
        <source>does not stand</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Another window is sending it at this moment.</source>
        <translation>Une autre fenêtre l’envoie en ce moment.</translation>
    </message>
    <message>
        <source>The server does not show it so far, but may still be at work on it. It is looked up again by itself; do not send it again before that.</source>
        <translation>Le serveur ne l’affiche pas encore, mais y travaille peut-être. La vérification se refait d’elle-même&#xa0;; ne le renvoyez pas avant.</translation>
    </message>
    <message>
        <source>The server does not tell enough to know. Ask the clinic, then close it by hand under Bookings.</source>
        <translation>Le serveur n’en dit pas assez. Demandez à l’établissement, puis closez-le à la main sous Réservations.</translation>
    </message>
    <message>
        <source>It could not be looked up. It is tried again by itself; do not send it again before that.</source>
        <translation>La vérification a échoué. Elle se refait d’elle-même&#xa0;; ne le renvoyez pas avant.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#xa0;: {1}</translation>
    </message>
</context>
<context>
    <name>ReplaceQuestion</name>
    <message>
        <source>Not kept</source>
        <translation>Non conservé</translation>
    </message>
    <message>
        <source>What you have written was not kept. Put another request in its place?</source>
        <translation>Ce que vous avez écrit n’a pas été conservé. Mettre une autre requête à la place ?</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>&amp;Continuer à écrire</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Nothing has been checked yet: run the checks first.</source>
        <translation>Rien n’a encore été vérifié : lancez d’abord les vérifications.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>Enregistrer un rapport des vérifications</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>It could not be written. Choose another place.</source>
        <translation>Écriture impossible. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Saved as {0}. Names of patients are taken out.</source>
        <translation>Enregistré sous {0}. Les noms des patients sont retirés.</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>Name, if it is to be kept</source>
        <translation>Nom, si elle doit être conservée</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>Nom de la requête</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Headers, one to a line</source>
        <translation>En-têtes, un par ligne</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Turn into &amp;JSON</source>
        <translation>Convertir en &amp;JSON</translation>
    </message>
    <message>
        <source>Turn into &amp;XML</source>
        <translation>Convertir en &amp;XML</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>En-&amp;têtes</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>C&amp;orps</translation>
    </message>
</context>
<context>
    <name>ResultsMark</name>
    <message>
        <source>Found before the form changed</source>
        <translation>Trouvés avant la modification du formulaire</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>Formulaire modifié</translation>
    </message>
    <message>
        <source>Found at {0}</source>
        <translation>Trouvés à {0}</translation>
    </message>
    <message>
        <source>The form has changed. Press Find ({0}).</source>
        <translation>Le formulaire a changé. Rechercher ({0}).</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Save messages as HAR</source>
        <translation>Enregistrer les messages en HAR</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quels messages</translation>
    </message>
    <message>
        <source>All that are listed: {0}</source>
        <translation>Tous ceux de la liste : {0}</translation>
    </message>
    <message>
        <source>What is selected: {0}</source>
        <translation>La sélection : {0}</translation>
    </message>
    <message>
        <source>&amp;With the patients&apos; data</source>
        <translation>&amp;Avec les données des patients</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The file will name patients: names, dates of birth, numbers, addresses. Keep it as you keep a patient record. Tokens and cookies stay out.</source>
        <translation>Le fichier nommera des patients : noms, dates de naissance, numéros, adresses. Gardez-le comme un dossier médical. Jetons et cookies restent dehors.</translation>
    </message>
    <message>
        <source>Names, dates of birth, numbers, addresses and ids of patients are replaced, the same always by the same word. Tokens and cookies stay out.</source>
        <translation>Noms, dates de naissance, numéros, adresses et identifiants de patients sont remplacés, toujours par le même mot pour la même chose. Jetons et cookies restent dehors.</translation>
    </message>
</context>
<context>
    <name>SaveSearchDialog</name>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Replaces the search of this name.</source>
        <translation>Remplace la recherche de ce nom.</translation>
    </message>
    <message>
        <source>Everything but the patient, reason, referral and insurance is saved.</source>
        <translation>Tout est enregistré sauf patient, motif, adressage et assurance.</translation>
    </message>
</context>
<context>
    <name>SavedSearchDesk</name>
    <message>
        <source>Loaded “{0}” without people and places: those are of another server.</source>
        <translation>«&#xa0;{0}&#xa0;» chargée sans personnes ni lieux&#xa0;: ils sont d’un autre serveur.</translation>
    </message>
    <message>
        <source>Loaded “{0}”. Press Find ({1}).</source>
        <translation>«&#xa0;{0}&#xa0;» chargée. Rechercher ({1}).</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Not saved: a line of the form looks as if it named a patient.</source>
        <translation>Non enregistrée&#xa0;: une ligne du formulaire semble nommer un patient.</translation>
    </message>
    <message>
        <source>Saved as “{0}”.</source>
        <translation>Enregistrée sous «&#xa0;{0}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>SavedSearchDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>None yet. Fill in the form, then save it under a name ({0}).</source>
        <translation>Aucune. Remplissez le formulaire, puis enregistrez-le sous un nom ({0}).</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo delete</source>
        <translation>Rét&amp;ablir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The free times are those of before, found at {0}. F5 searches again.</source>
        <translation>Les créneaux sont ceux d’avant, trouvés à {0}. F5 relance la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) shown; there may be more. F5 searches again.</source>
        <translation>
            <numerusform>%Ln créneau affiché&#xa0;; il peut y en avoir d’autres. F5 relance la recherche.</numerusform>
            <numerusform>%Ln créneaux affichés&#xa0;; il peut y en avoir d’autres. F5 relance la recherche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. The free times are those of before, found at {0}.</source>
        <translation>Arrêtée. Les créneaux sont ceux d’avant, trouvés à {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %Ln time(s) found so far.</source>
        <translation>
            <numerusform>Arrêté. %Ln créneau trouvé jusqu’ici.</numerusform>
            <numerusform>Arrêté. %Ln créneaux trouvés jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}

Press F5 to try again.</source>
        <translation>{0}

F5 pour réessayer.</translation>
    </message>
    <message>
        <source>Enter who and when on the left, then press Find ({0}).</source>
        <translation>Indiquez à gauche qui et quand, puis Rechercher ({0}).</translation>
    </message>
    <message>
        <source>The search was stopped. Press F5 to search again.</source>
        <translation>La recherche a été arrêtée. F5 la relance.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>Finds commands, patients, dates, servers and saved searches</source>
        <translation>Trouve commandes, patients, dates, serveurs et recherches enregistrées</translation>
    </message>
</context>
<context>
    <name>SearchShown</name>
    <message>
        <source>These days are past: there is nothing to search.</source>
        <translation>Ces jours sont passés : il n’y a rien à rechercher.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Nothing is free for this. Try a longer period, or fewer conditions.</source>
        <translation>Rien n’est libre. Essayez une période plus longue ou moins de conditions.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Le serveur dit&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>SendQuestion</name>
    <message>
        <source>This changes something</source>
        <translation>Ceci modifie quelque chose</translation>
    </message>
    <message>
        <source>It goes to {0} as it is written, and into the record of bookings.</source>
        <translation>Cela part à {0} tel quel, et s’inscrit au registre des réservations.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Ne pas envoyer</translation>
    </message>
</context>
<context>
    <name>ServerDesk</name>
    <message>
        <source>Starting the practice server…</source>
        <translation>Démarrage du serveur d’essai…</translation>
    </message>
    <message>
        <source>The practice server did not start: {0}</source>
        <translation>Le serveur d’essai n’a pas démarré&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>Serveur d’essai</translation>
    </message>
</context>
<context>
    <name>ServerFile</name>
    <message>
        <source>It could not be read.</source>
        <translation>Il n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>It is too large for a file of servers.</source>
        <translation>Il est trop gros pour un fichier de serveurs.</translation>
    </message>
    <message>
        <source>It is damaged, or of another kind: it is not JSON.</source>
        <translation>Il est endommagé ou d’un autre type : ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>It is not a file of servers from Slotdesk.</source>
        <translation>Ce n’est pas un fichier de serveurs de Slotdesk.</translation>
    </message>
    <message>
        <source>It comes from a newer version of Slotdesk.</source>
        <translation>Il vient d’une version plus récente de Slotdesk.</translation>
    </message>
    <message>
        <source>Something in it is wrong.</source>
        <translation>Quelque chose y est faux.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>private key of the sign-in</source>
        <translation>clé privée de la connexion</translation>
    </message>
    <message>
        <source>trusted certificates</source>
        <translation>certificats reconnus</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>private key of the client certificate</source>
        <translation>clé privée du certificat client</translation>
    </message>
    <message>
        <source>{0} is called {1} here: the name was taken.</source>
        <translation>{0} s’appelle ici {1} : le nom était pris.</translation>
    </message>
    <message>
        <source>{0} is there already, and stays as it is.</source>
        <translation>{0} est déjà là et reste tel quel.</translation>
    </message>
    <message>
        <source>{0}: choose on this computer: {1}.</source>
        <translation>{0} : à choisir sur cet ordinateur : {1}.</translation>
    </message>
</context>
<context>
    <name>ServerForm</name>
    <message>
        <source>As the address</source>
        <translation>Comme l’adresse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>As the locations say</source>
        <translation>Selon les lieux</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Comme dans les réglages</translation>
    </message>
    <message>
        <source>None: events stay here</source>
        <translation>Aucun&#xa0;: l’audit reste ici</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Clinic&apos;s time &amp;zone</source>
        <translation>F&amp;useau horaire</translation>
    </message>
    <message>
        <source>&amp;Hold times</source>
        <translation>&amp;Blocage</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>A&amp;udit repository</source>
        <translation>Dépôt d’a&amp;udit</translation>
    </message>
    <message>
        <source>There is no time zone {0}. Choose one such as Europe/Vienna.</source>
        <translation>Il n’y a pas de fuseau horaire {0}. Choisissez-en un comme Europe/Vienna.</translation>
    </message>
    <message>
        <source>{0} is not the address of an audit repository, such as https://audit.example.org/fhir.</source>
        <translation>{0} n’est pas l’adresse d’un dépôt d’audit, comme https://audit.example.org/fhir.</translation>
    </message>
    <message>
        <source>Enter the address of a FHIR server, such as https://fhir.example.org/r4.</source>
        <translation>Indiquez l’adresse d’un serveur FHIR, par exemple https://fhir.example.org/r4.</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Practice server</source>
        <translation>Serveur d’&amp;essai</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>None yet. Type an address at the right, or use the practice server.</source>
        <translation>Aucun encore. Saisissez une adresse à droite, ou utilisez le serveur d’exercice.</translation>
    </message>
    <message>
        <source>{0}, set up by your administrator</source>
        <translation>{0}, défini par votre administrateur</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Te&amp;st</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Use the &amp;practice server</source>
        <translation>Utiliser le serveur d’&amp;essai</translation>
    </message>
    <message>
        <source>Removed. Connect or Test puts it back into the list.</source>
        <translation>Retiré. Connecter ou Tester le remet dans la liste.</translation>
    </message>
    <message>
        <source>Nothing was sent: this is not encrypted. Connect asks whether to use it.</source>
        <translation>Rien n’a été envoyé : ceci n’est pas chiffré. Connecter demandera s’il faut l’utiliser.</translation>
    </message>
    <message>
        <source>Asking {0}…</source>
        <translation>Interrogation de {0}…</translation>
    </message>
</context>
<context>
    <name>ServerTransfer</name>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>{0} could not be written: {1}.</source>
        <translation>{0} n’a pas pu être écrit : {1}.</translation>
    </message>
    <message>
        <source>Exported to {0}, without any secret: {1}.</source>
        <translation>Exporté vers {0}, sans aucun secret : {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported from {0}. {1}</source>
        <translation>Rien n’a été importé de {0}. {1}</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exporter des serveurs</translation>
    </message>
    <message>
        <source>Servers (*.json);;All files (*)</source>
        <translation>Serveurs (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>SettingOffers</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>as it is set</source>
        <translation>déjà réglé ainsi</translation>
    </message>
    <message>
        <source>set it</source>
        <translation>régler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Time zone of the clinic</source>
        <translation>Fuseau horaire de l’établissement</translation>
    </message>
    <message>
        <source>Format: JSON or XML</source>
        <translation>Format : JSON ou XML</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Délai maximal</translation>
    </message>
    <message>
        <source>Audit repository</source>
        <translation>Dépôt d’audit</translation>
    </message>
</context>
<context>
    <name>SettingsDesk</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Dans le calendrier</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Earlier, later, the day before or after</source>
        <translation>Plus tôt, plus tard, le jour d&apos;avant ou d&apos;après</translation>
    </message>
    <message>
        <source>First and last of the day</source>
        <translation>Premier et dernier du jour</translation>
    </message>
    <message>
        <source>Period before or after</source>
        <translation>Période précédente ou suivante</translation>
    </message>
    <message>
        <source>Choose the time; on Book: book it</source>
        <translation>Choisir l&apos;horaire ; sur « Réserver » : réserver</translation>
    </message>
    <message>
        <source>On Book: let go of the chosen time</source>
        <translation>Sur « Réserver » : abandonner l&apos;horaire choisi</translation>
    </message>
    <message>
        <source>In the patient&apos;s appointments</source>
        <translation>Dans les rendez-vous du patient</translation>
    </message>
    <message>
        <source>Show its day in the calendar</source>
        <translation>Afficher son jour dans le calendrier</translation>
    </message>
    <message>
        <source>Change the comment</source>
        <translation>Modifier le commentaire</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>In look-up fields</source>
        <translation>Dans les champs de recherche</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Pick what is marked</source>
        <translation>Prendre ce qui est marqué</translation>
    </message>
    <message>
        <source>In an empty field: take the last one away</source>
        <translation>Dans un champ vide : retirer le dernier</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page préc, Page suiv</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Entrée, Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This server does not say how to sign in to it. Ask whoever runs it, or choose another way.</source>
        <translation>Ce serveur n’indique pas comment s’y connecter. Demandez à son exploitant, ou choisissez un autre moyen.</translation>
    </message>
    <message>
        <source>The page to sign in on is not encrypted, so it was not opened. Ask whoever runs the server.</source>
        <translation>La page de connexion n’est pas chiffrée et n’a donc pas été ouverte. Demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The sign-in&apos;s server does not answer. Check the network, try again.</source>
        <translation>Le serveur de connexion ne répond pas. Vérifiez le réseau, réessayez.</translation>
    </message>
    <message>
        <source>The sign-in was refused. Try again, or ask whoever runs the server.</source>
        <translation>La connexion a été refusée. Réessayez, ou demandez à l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The answer to the sign-in can&apos;t be used. Tell whoever runs the server.</source>
        <translation>La réponse à la connexion est inutilisable. Prévenez l’exploitant du serveur.</translation>
    </message>
    <message>
        <source>The answer does not prove who signed in, so nobody is. Try again; if it stays so, tell someone.</source>
        <translation>La réponse ne prouve pas qui s’est connecté, donc personne ne l’est. Réessayez ; si cela persiste, prévenez quelqu’un.</translation>
    </message>
    <message>
        <source>The sign-in was not finished in the browser. Try again.</source>
        <translation>La connexion n’a pas été terminée dans le navigateur. Réessayez.</translation>
    </message>
    <message>
        <source>The browser could not be opened, or could not come back here.</source>
        <translation>Le navigateur n’a pas pu être ouvert, ou n’a pas pu revenir ici.</translation>
    </message>
    <message>
        <source>The private key can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>La clé privée est inutilisable : il faut RSA ou P-384, dans un fichier PEM.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>La phrase secrète de la clé privée manque ou est fausse. Saisissez-la dans les réglages du serveur.</translation>
    </message>
    <message>
        <source>The sign-in has ended. Sign in again.</source>
        <translation>La connexion a pris fin. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>In the browser (SMART, OAuth 2.0)</source>
        <translation>Dans le navigateur (SMART, OAuth 2.0)</translation>
    </message>
    <message>
        <source>As a service (signed with a key)</source>
        <translation>Comme service (signé par une clé)</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>signed in as {0}</source>
        <translation>connecté : {0}</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed in by token</source>
        <translation>connecté par jeton</translation>
    </message>
</context>
<context>
    <name>SignInDesk</name>
    <message>
        <source>Sign in to use this server.</source>
        <translation>Connectez-vous pour utiliser ce serveur.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Slotdesk.</source>
        <translation>Vous êtes connecté. Vous pouvez fermer cette page et revenir à Slotdesk.</translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>Signed out here. The server could not be told, or offers no way to.</source>
        <translation>Déconnecté ici. Le serveur n’a pas pu être prévenu, ou ne le permet pas.</translation>
    </message>
    <message>
        <source>Wait for the booking to end before signing in or out.</source>
        <translation>Attendez la fin de la réservation avant de vous connecter ou déconnecter.</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>What a front desk needs</source>
        <translation>Ce qu’il faut à un accueil</translation>
    </message>
    <message>
        <source>Any that is free</source>
        <translation>N’importe lequel de libre</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>PEM file, RSA or P-384</source>
        <translation>Fichier PEM, RSA ou P-384</translation>
    </message>
    <message>
        <source>As kept; type a new one</source>
        <translation>Conservé ; saisir un nouveau</translation>
    </message>
    <message>
        <source>What the server knows it by</source>
        <translation>Son nom auprès du serveur</translation>
    </message>
    <message>
        <source>None or as kept; type a new one</source>
        <translation>Aucune ou conservée ; saisir</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats reconnus</translation>
    </message>
    <message>
        <source>The system&apos;s store alone</source>
        <translation>Seulement ceux du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Sa clé privée</translation>
    </message>
    <message>
        <source>In the same file</source>
        <translation>Dans le même fichier</translation>
    </message>
    <message>
        <source>Sign-&amp;in</source>
        <translation>Conne&amp;xion</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Client i&amp;d</source>
        <translation>I&amp;d. client</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>&amp;Portée</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Private ke&amp;y</source>
        <translation>Clé pri&amp;vée</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase secrète de la clé</translation>
    </message>
    <message>
        <source>T&amp;rusted certificates</source>
        <translation>Certificats &amp;reconnus</translation>
    </message>
    <message>
        <source>Client certi&amp;ficate</source>
        <translation>Certi&amp;ficat client</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Enter the client id that the server knows this program by.</source>
        <translation>Saisissez l’identifiant client sous lequel le serveur connaît ce programme.</translation>
    </message>
    <message>
        <source>Choose the file of the private key that this service signs with.</source>
        <translation>Choisissez le fichier de la clé privée avec laquelle ce service signe.</translation>
    </message>
    <message>
        <source>Secrets are kept in this computer&apos;s keyring, never in a file.</source>
        <translation>Les secrets sont gardés dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can be used: secrets are forgotten when Slotdesk ends.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable : les secrets sont oubliés à la fermeture de Slotdesk.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Times are by the clock of the place</source>
        <translation>Heures à l’horloge du lieu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>À respecter</translation>
    </message>
    <message>
        <source>Your appointment</source>
        <translation>Votre rendez-vous</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>TakenDesk</name>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up first.</source>
        <translation>Déjà envoyé, sans qu’on sache si c’est enregistré. Vérifiez d’abord.</translation>
    </message>
</context>
<context>
    <name>TypedChoices</name>
    <message>
        <source>This server has no list to choose from. Type a code as system|code.</source>
        <translation>Ce serveur n’a pas de liste. Tapez un code sous la forme système|code.</translation>
    </message>
    <message>
        <source>As typed: a code that is not in the server&apos;s list</source>
        <translation>Tel quel : un code absent de la liste du serveur</translation>
    </message>
    <message>
        <source>Nothing is found for the patient. Type Coverage/id, InsurancePlan/id, or system|value.</source>
        <translation>Rien n’est trouvé pour le patient. Tapez Coverage/id, InsurancePlan/id ou system|value.</translation>
    </message>
    <message>
        <source>As typed: the server looks for it in the address</source>
        <translation>Tel que saisi&#xa0;: le serveur le cherche dans l’adresse</translation>
    </message>
    <message>
        <source>This server can&apos;t look patients up</source>
        <translation>Ce serveur ne peut pas chercher de patients</translation>
    </message>
    <message>
        <source>Not on file: enter a new patient…</source>
        <translation>Inconnu&#xa0;: saisir un nouveau patient…</translation>
    </message>
    <message>
        <source>As typed: this server has no directory to check it against</source>
        <translation>Tel que saisi&#xa0;: ce serveur n’a pas de répertoire pour le vérifier</translation>
    </message>
    <message>
        <source>This server has no directory to choose from. Type {0}/id, or system|value.</source>
        <translation>Ce serveur n’a pas de répertoire. Tapez {0}/id ou système|valeur.</translation>
    </message>
</context>
<context>
    <name>VariablesBox</name>
    <message>
        <source>Test patient</source>
        <translation>Patient de test</translation>
    </message>
    <message>
        <source>Variables of your own, one to a line: name = value</source>
        <translation>Vos variables, une par ligne : nom = valeur</translation>
    </message>
    <message>
        <source>Always there: {0}</source>
        <translation>Toujours là : {0}</translation>
    </message>
    <message>
        <source>Test &amp;patient, {0}</source>
        <translation>&amp;Patient de test, {0}</translation>
    </message>
    <message>
        <source>&amp;Variables</source>
        <translation>&amp;Variables</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>length unknown</source>
        <translation>durée inconnue</translation>
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
        <translation>incertain : peut-être déjà réservé</translation>
    </message>
    <message>
        <source>no longer free</source>
        <translation>plus libre</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>{0} by the clock there</source>
        <translation>{0}, heure locale</translation>
    </message>
    <message>
        <source>{0} there</source>
        <translation>{0} sur place</translation>
    </message>
    <message>
        <source>{0} by your clock</source>
        <translation>{0} à votre heure</translation>
    </message>
    <message>
        <source>{0} here</source>
        <translation>{0} ici</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Nothing free</source>
        <translation>Rien de libre</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln free time(s). Show all: {0}</source>
        <translation>
            <numerusform>Le filtre masque %Ln créneau libre. Tout afficher : {0}</numerusform>
            <numerusform>Le filtre masque %Ln créneaux libres. Tout afficher : {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Not searched</source>
        <translation>Non recherché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clash(es)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>overlaps own appointment</source>
        <translation>chevauche un rendez-vous</translation>
    </message>
    <message>
        <source>too short a way</source>
        <translation>trajet trop court</translation>
    </message>
    <message>
        <source>overlaps the patient&apos;s own appointment: {0}</source>
        <translation>chevauche un rendez-vous du patient&#xa0;: {0}</translation>
    </message>
    <message>
        <source>leaves {0} min for the way from or to: {1}</source>
        <translation>laisse {0} min pour le trajet depuis ou vers&#xa0;: {1}</translation>
    </message>
    <message>
        <source>Own appointment: {0}</source>
        <translation>Rendez-vous du patient : {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>has remarks</source>
        <translation>avec remarques</translation>
    </message>
    <message numerus="yes">
        <source>%Ln free</source>
        <translation>
            <numerusform>%Ln libre</numerusform>
            <numerusform>%Ln libres</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1} free from {2} to {3}, press Enter to choose one of them</source>
        <translation>{0}, {1} libres de {2} à {3}, Entrée pour en choisir un</translation>
    </message>
</context>
<context>
    <name>WrongList</name>
    <message>
        <source>Type to find a rule</source>
        <translation>Tapez pour trouver une règle</translation>
    </message>
    <message>
        <source>Find a rule to break</source>
        <translation>Chercher une règle à enfreindre</translation>
    </message>
    <message>
        <source>Rules that the server breaks</source>
        <translation>Règles que le serveur enfreint</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Aucune règle ne contient ces mots.</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} on</source>
        <translation>{0} : {1} sur {2} activées</translation>
    </message>
    <message>
        <source>{0}: {2}</source>
        <translation>{0} : {2}</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>Searching… %Ln time(s) so far</source>
        <translation>
            <numerusform>Recherche… %Ln créneau jusqu’ici</numerusform>
            <numerusform>Recherche… %Ln créneaux jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Searching… {0} of %Ln time(s)</source>
        <translation>
            <numerusform>Recherche… {0} sur %Ln créneau</numerusform>
            <numerusform>Recherche… {0} sur %Ln créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln free time(s).</source>
        <translation>
            <numerusform>%Ln créneau libre.</numerusform>
            <numerusform>%Ln créneaux libres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read and is/are not shown.</source>
        <translation>
            <numerusform>%Ln autre, illisible, n’est pas affiché.</numerusform>
            <numerusform>%Ln autres, illisibles, ne sont pas affichés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ServerCounts</name>
    <message numerus="yes">
        <source>%n server(s) imported.</source>
        <translation>
            <numerusform>%n serveur importé.</numerusform>
            <numerusform>%n serveurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No new server was imported.</source>
        <translation>Aucun nouveau serveur n’a été importé.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n MB</source>
        <comment>megabytes</comment>
        <translation>
            <numerusform>%n Mo</numerusform>
            <numerusform>%n Mo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Accueil</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Recherche</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>&amp;Calendrier</translation>
    </message>
    <message>
        <source>&amp;Booking</source>
        <translation>Ré&amp;servation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Servers…</source>
        <translation>&amp;Serveurs…</translation>
    </message>
    <message>
        <source>S&amp;witch server</source>
        <translation>Changer &amp;de serveur</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Audit events…</source>
        <translation>Événements d’&amp;audit…</translation>
    </message>
    <message>
        <source>P&amp;ractice lab…</source>
        <translation>&amp;Laboratoire d’exercice…</translation>
    </message>
    <message>
        <source>Search or &amp;command…</source>
        <translation>Recherche ou &amp;commande…</translation>
    </message>
    <message>
        <source>Sign &amp;in, or somebody else…</source>
        <translation>Se connecter, ou quelqu’&amp;un d’autre…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Next patient (clear the form)</source>
        <translation>Patient &amp;suivant (vider le formulaire)</translation>
    </message>
    <message>
        <source>Go to &amp;patient</source>
        <translation>Aller au &amp;patient</translation>
    </message>
    <message>
        <source>Add another patient (&amp;group)</source>
        <translation>Ajouter un patient (&amp;groupe)</translation>
    </message>
    <message>
        <source>Patient n&amp;ot on file…</source>
        <translation>Patient &amp;inconnu…</translation>
    </message>
    <message>
        <source>&amp;More criteria</source>
        <translation>Plus de cri&amp;tères</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Find &amp;again</source>
        <translation>Re&amp;lancer la recherche</translation>
    </message>
    <message>
        <source>&amp;Save this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>Rende&amp;z-vous</translation>
    </message>
    <message>
        <source>Workbe&amp;nch</source>
        <translation>At&amp;elier</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>Search the &amp;days shown</source>
        <translation>Rechercher les &amp;jours affichés</translation>
    </message>
    <message>
        <source>Open a saved sear&amp;ch…</source>
        <translation>&amp;Ouvrir une recherche…</translation>
    </message>
    <message>
        <source>S&amp;top searching</source>
        <translation>&amp;Arrêter la recherche</translation>
    </message>
    <message>
        <source>Go to &amp;calendar</source>
        <translation>Aller au &amp;calendrier</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>&amp;First free time</source>
        <translation>&amp;Premier créneau libre</translation>
    </message>
    <message>
        <source>&amp;Previous day with free times</source>
        <translation>Jour précé&amp;dent avec des créneaux</translation>
    </message>
    <message>
        <source>&amp;Next day with free times</source>
        <translation>Jour sui&amp;vant avec des créneaux</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>Jou&amp;r</translation>
    </message>
    <message>
        <source>&amp;Work week</source>
        <translation>Jours &amp;ouvrés</translation>
    </message>
    <message>
        <source>W&amp;eek</source>
        <translation>&amp;Semaine</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Mois</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Columns: da&amp;ys</source>
        <translation>Colo&amp;nnes&#xa0;: jours</translation>
    </message>
    <message>
        <source>Columns: p&amp;ractitioners</source>
        <translation>Colonnes&#xa0;: pra&amp;ticiens</translation>
    </message>
    <message>
        <source>Columns: l&amp;ocations</source>
        <translation>Colonnes&#xa0;: lie&amp;ux</translation>
    </message>
    <message>
        <source>F&amp;ilter…</source>
        <translation>&amp;Filtre…</translation>
    </message>
    <message>
        <source>S&amp;how all, take the filter away</source>
        <translation>Tout &amp;afficher, enlever le filtre</translation>
    </message>
    <message>
        <source>Colours by &amp;practitioner</source>
        <translation>Couleurs par &amp;praticien</translation>
    </message>
    <message>
        <source>Colours by l&amp;ocation</source>
        <translation>Couleurs par &amp;lieu</translation>
    </message>
    <message>
        <source>Colours by s&amp;ervice</source>
        <translation>Couleurs par p&amp;restation</translation>
    </message>
    <message>
        <source>&amp;Book the chosen time</source>
        <translation>&amp;Réserver le créneau choisi</translation>
    </message>
    <message>
        <source>&amp;Hold the chosen time</source>
        <translation>&amp;Bloquer le créneau choisi</translation>
    </message>
    <message>
        <source>&amp;Release the hold</source>
        <translation>&amp;Libérer le blocage</translation>
    </message>
    <message>
        <source>&amp;Print the slip…</source>
        <translation>&amp;Imprimer le carton…</translation>
    </message>
    <message>
        <source>&amp;Save the slip as PDF…</source>
        <translation>Enregistrer le carton en &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Copy the appointment as text</source>
        <translation>&amp;Copier le rendez-vous en texte</translation>
    </message>
    <message>
        <source>Save a calendar &amp;file (.ics)…</source>
        <translation>Enregistrer un fic&amp;hier d’agenda (.ics)…</translation>
    </message>
    <message>
        <source>Book &amp;another for the same patient</source>
        <translation>Réserver un &amp;autre créneau</translation>
    </message>
    <message>
        <source>&amp;Dismiss the outcome</source>
        <translation>&amp;Fermer le résultat</translation>
    </message>
    <message>
        <source>&amp;Go to the record of bookings</source>
        <translation>Aller au re&amp;gistre</translation>
    </message>
    <message>
        <source>&amp;Look up what became of it</source>
        <translation>&amp;Vérifier ce qu’il en est</translation>
    </message>
    <message>
        <source>Look up all &amp;open ones</source>
        <translation>Vérifier &amp;tous les ouverts</translation>
    </message>
    <message>
        <source>Close what &amp;is open by hand…</source>
        <translation>Cl&amp;ore à la main…</translation>
    </message>
    <message>
        <source>Show or &amp;fold the list</source>
        <translation>A&amp;fficher ou replier la liste</translation>
    </message>
    <message>
        <source>Next part: list, req&amp;uest, answer</source>
        <translation>Partie suivante : liste, re&amp;quête, réponse</translation>
    </message>
    <message>
        <source>Edit and send a re&amp;quest…</source>
        <translation>&amp;Modifier et envoyer une requête…</translation>
    </message>
    <message>
        <source>Edi&amp;t and send again…</source>
        <translation>Modifier et ren&amp;voyer…</translation>
    </message>
    <message>
        <source>Co&amp;mpare two servers…</source>
        <translation>Comparer deu&amp;x serveurs…</translation>
    </message>
    <message>
        <source>&amp;Export the record…</source>
        <translation>&amp;Exporter le registre…</translation>
    </message>
    <message>
        <source>&amp;Go to the appointments</source>
        <translation>&amp;Aller aux rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Stop moving</source>
        <translation>&amp;Ne pas déplacer</translation>
    </message>
    <message>
        <source>Change the &amp;comment…</source>
        <translation>Modifier le co&amp;mmentaire…</translation>
    </message>
    <message>
        <source>C&amp;ancel…</source>
        <translation>Annu&amp;ler…</translation>
    </message>
    <message>
        <source>&amp;Go to the messages</source>
        <translation>Aller aux messa&amp;ges</translation>
    </message>
    <message>
        <source>Large or usual &amp;height</source>
        <translation>Hauteur grande ou hab&amp;ituelle</translation>
    </message>
    <message>
        <source>Part be&amp;fore</source>
        <translation>Partie pré&amp;cédente</translation>
    </message>
    <message>
        <source>F&amp;ind in messages…</source>
        <translation>C&amp;hercher dans les messages…</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>Endroit &amp;suivant</translation>
    </message>
    <message>
        <source>Place &amp;before</source>
        <translation>Endroit &amp;précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Constat s&amp;uivant</translation>
    </message>
    <message>
        <source>Finding bef&amp;ore</source>
        <translation>Cons&amp;tat précédent</translation>
    </message>
    <message>
        <source>Go to its &amp;entry in the answer</source>
        <translation>Aller à son e&amp;ntrée dans la réponse</translation>
    </message>
    <message>
        <source>Go to it in the cale&amp;ndar</source>
        <translation>Le montrer &amp;dans le calendrier</translation>
    </message>
    <message>
        <source>&amp;Differences…</source>
        <translation>Di&amp;fférences…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copier comme cur&amp;l</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier comme P&amp;ython</translation>
    </message>
    <message>
        <source>Copy as &amp;raw HTTP</source>
        <translation>Copier comme HTTP &amp;brut</translation>
    </message>
    <message>
        <source>Copy &amp;with the patient&apos;s data…</source>
        <translation>Copier &amp;avec les données du patient…</translation>
    </message>
    <message>
        <source>&amp;Save as HAR…</source>
        <translation>Enregistrer en HA&amp;R…</translation>
    </message>
    <message>
        <source>Open H&amp;AR…</source>
        <translation>&amp;Ouvrir un HAR…</translation>
    </message>
    <message>
        <source>C&amp;lear the messages</source>
        <translation>&amp;Effacer les messages</translation>
    </message>
    <message>
        <source>&amp;Go to the checks</source>
        <translation>A&amp;ller aux vérifications</translation>
    </message>
    <message>
        <source>Run &amp;all checks</source>
        <translation>Lancer &amp;toutes les vérifications</translation>
    </message>
    <message>
        <source>&amp;Run the selected checks</source>
        <translation>Lancer les vérifications &amp;choisies</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>&amp;Arrêter les vérifications</translation>
    </message>
    <message>
        <source>&amp;Options of the checks…</source>
        <translation>&amp;Options des vérifications…</translation>
    </message>
    <message>
        <source>Save a re&amp;port of the checks…</source>
        <translation>Enregistrer un ra&amp;pport…</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Usual contrast</source>
        <translation>Contraste &amp;usuel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contr&amp;aste élevé</translation>
    </message>
    <message>
        <source>&amp;Contrast as the system</source>
        <translation>Con&amp;traste comme le système</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Slotdesk</source>
        <translation>À &amp;propos de Slotdesk</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Find free times</source>
        <translation>Chercher des créneaux</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Book, change or cancel</source>
        <translation>Réserver, modifier ou annuler</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Lister les rendez-vous</translation>
    </message>
    <message>
        <source>Not known whether it was done</source>
        <translation>On ne sait pas si c’est fait</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Not accepted by the server</source>
        <translation>Non accepté par le serveur</translation>
    </message>
    <message>
        <source>Not allowed by the server</source>
        <translation>Non permis par le serveur</translation>
    </message>
    <message>
        <source>Not done, the server was not reached</source>
        <translation>Non fait, serveur injoignable</translation>
    </message>
    <message>
        <source>No usable answer</source>
        <translation>Pas de réponse utilisable</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Delivered {0}</source>
        <translation>Livré {0}</translation>
    </message>
    <message>
        <source>Refused by the repository ({0})</source>
        <translation>Refusé par le dépôt ({0})</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Waiting since {0}</source>
        <translation>En attente depuis {0}</translation>
    </message>
</context>
<context>
    <name>causes</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Finding again after a change</source>
        <translation>Nouvelle recherche après une modification</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Look up what became of it</source>
        <translation>Vérifier ce qu’il en est</translation>
    </message>
    <message>
        <source>Choosing a time (hold)</source>
        <translation>Choix d’un créneau (bloquer)</translation>
    </message>
    <message>
        <source>Letting a time go (release)</source>
        <translation>Créneau libéré</translation>
    </message>
    <message>
        <source>Changing an appointment</source>
        <translation>Modification d’un rendez-vous</translation>
    </message>
    <message>
        <source>The patient&apos;s appointments</source>
        <translation>Les rendez-vous du patient</translation>
    </message>
    <message>
        <source>Looking for patients alike</source>
        <translation>Recherche de patients semblables</translation>
    </message>
    <message>
        <source>Typing in the palette</source>
        <translation>Saisie dans la palette</translation>
    </message>
    <message>
        <source>Testing a server</source>
        <translation>Essai d’un serveur</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion de l’utilisateur</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Événements d’audit</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Passed</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not run</source>
        <translation>Non exécutée</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Sans résultat</translation>
    </message>
    <message>
        <source>The server does what the rule wants.</source>
        <translation>Le serveur fait ce que la règle demande.</translation>
    </message>
    <message>
        <source>The server breaks a rule that it shall keep.</source>
        <translation>Le serveur enfreint une règle qu’il doit respecter.</translation>
    </message>
    <message>
        <source>The server does not keep a rule that it should keep.</source>
        <translation>Le serveur ne respecte pas une règle qu’il devrait respecter.</translation>
    </message>
    <message>
        <source>The server does not offer what the rule is about.</source>
        <translation>Le serveur n’offre pas ce dont parle la règle.</translation>
    </message>
    <message>
        <source>What the check needs could not be had, or it was stopped.</source>
        <translation>Ce dont la vérification a besoin manquait, ou elle a été arrêtée.</translation>
    </message>
    <message>
        <source>No answer came, or one that the check could not judge.</source>
        <translation>Aucune réponse, ou aucune que la vérification puisse juger.</translation>
    </message>
    <message>
        <source>What the server says of itself (CapabilityStatement)</source>
        <translation>Ce que le serveur dit de lui-même (CapabilityStatement)</translation>
    </message>
    <message>
        <source>Find free times (ITI-115)</source>
        <translation>Chercher des créneaux (ITI-115)</translation>
    </message>
    <message>
        <source>Hold (ITI-116)</source>
        <translation>Bloquer (ITI-116)</translation>
    </message>
    <message>
        <source>Book, change, cancel (ITI-117)</source>
        <translation>Réserver, modifier, annuler (ITI-117)</translation>
    </message>
    <message>
        <source>List appointments (ITI-118)</source>
        <translation>Lister les rendez-vous (ITI-118)</translation>
    </message>
    <message>
        <source>JSON and XML</source>
        <translation>JSON et XML</translation>
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
        <translation>Le contenu porte un type de média qui n’est pas celui de FHIR.</translation>
    </message>
    <message>
        <source>The body is in another format than its label says.</source>
        <translation>Le contenu est dans un autre format que ne le dit son étiquette.</translation>
    </message>
    <message>
        <source>The answer is in a format that the request did not accept.</source>
        <translation>La réponse est dans un format que la requête n’acceptait pas.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n’a pas de contenu.</translation>
    </message>
    <message>
        <source>The HTTP status is not the one that the text names here.</source>
        <translation>Le statut HTTP n’est pas celui que le texte indique ici.</translation>
    </message>
    <message>
        <source>The error comes without an OperationOutcome that explains it.</source>
        <translation>L’erreur arrive sans OperationOutcome pour l’expliquer.</translation>
    </message>
    <message>
        <source>The HTTP status says that it failed, yet the body holds what was asked for.</source>
        <translation>Le statut HTTP dit l’échec, or le contenu est ce qui était demandé.</translation>
    </message>
    <message>
        <source>A 401 must say by WWW-Authenticate how to sign in.</source>
        <translation>Un 401 doit dire par WWW-Authenticate comment se connecter.</translation>
    </message>
    <message>
        <source>The answer does not say when to try again.</source>
        <translation>La réponse ne dit pas quand réessayer.</translation>
    </message>
    <message>
        <source>The answer must be a Bundle.</source>
        <translation>La réponse doit être un Bundle.</translation>
    </message>
    <message>
        <source>The transaction lets a bare resource be answered, the operation&apos;s definition a Bundle.</source>
        <translation>La transaction admet une ressource seule en réponse, la définition de l’opération un Bundle.</translation>
    </message>
    <message>
        <source>The answer is wrapped in a Parameters resource, although its only output is named return.</source>
        <translation>La réponse est enveloppée dans une ressource Parameters, alors que son seul résultat s’appelle return.</translation>
    </message>
    <message>
        <source>The bundle is not a searchset.</source>
        <translation>Le Bundle n’est pas un searchset.</translation>
    </message>
    <message>
        <source>The bundle does not say how many there are.</source>
        <translation>Le Bundle ne dit pas combien il y en a.</translation>
    </message>
    <message>
        <source>There are not as many as the bundle says.</source>
        <translation>Il n’y en a pas autant que le dit le Bundle.</translation>
    </message>
    <message>
        <source>The bundle has no entry; its profile demands one, the operation&apos;s definition does not.</source>
        <translation>Le Bundle n’a pas d’entrée ; son profil en exige une, pas la définition de l’opération.</translation>
    </message>
    <message>
        <source>The entry does not say, or says wrongly, whether it is a match or an outcome.</source>
        <translation>L’entrée ne dit pas, ou dit à tort, si elle est un résultat ou un compte rendu.</translation>
    </message>
    <message>
        <source>The entry could not be read and is not shown.</source>
        <translation>L’entrée n’a pas pu être lue et n’est pas affichée.</translation>
    </message>
    <message>
        <source>A resource of this type does not belong here.</source>
        <translation>Une ressource de ce type n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>The entry has no full URL.</source>
        <translation>L’entrée n’a pas d’URL complète.</translation>
    </message>
    <message>
        <source>The full URL is not that of the resource.</source>
        <translation>L’URL complète n’est pas celle de la ressource.</translation>
    </message>
    <message>
        <source>It has no address of its own to refer to.</source>
        <translation>Il n’a pas d’adresse propre à laquelle se référer.</translation>
    </message>
    <message>
        <source>The search result does not say by a self link what was searched for.</source>
        <translation>Le résultat ne dit pas par un lien self ce qui a été cherché.</translation>
    </message>
    <message>
        <source>There is more than one link of this relation.</source>
        <translation>Il y a plus d’un lien de cette relation.</translation>
    </message>
    <message>
        <source>The next page lies on another server.</source>
        <translation>La page suivante est sur un autre serveur.</translation>
    </message>
    <message>
        <source>The next page is the page itself.</source>
        <translation>La page suivante est la page elle-même.</translation>
    </message>
    <message>
        <source>There are more matches than _count asks for.</source>
        <translation>Il y a plus de résultats que _count n’en demande.</translation>
    </message>
    <message>
        <source>The status is not the one to be expected here.</source>
        <translation>Le statut n’est pas celui attendu ici.</translation>
    </message>
    <message>
        <source>A refusal as a cancelled Appointment follows the operation&apos;s definition, but not the transaction&apos;s text.</source>
        <translation>Un refus sous forme d’Appointment annulé suit la définition de l’opération, mais pas le texte de la transaction.</translation>
    </message>
    <message>
        <source>The answer must hold exactly one Appointment.</source>
        <translation>La réponse doit contenir exactement un Appointment.</translation>
    </message>
    <message>
        <source>The answer holds neither an Appointment nor an OperationOutcome.</source>
        <translation>La réponse ne contient ni Appointment ni OperationOutcome.</translation>
    </message>
    <message>
        <source>The outcome tells of an error, yet the Appointment is there as if it were done.</source>
        <translation>Le compte rendu parle d’une erreur, or l’Appointment est là comme si c’était fait.</translation>
    </message>
    <message>
        <source>One transaction wants the OperationOutcome bare, the other within a Bundle.</source>
        <translation>Une transaction veut l’OperationOutcome seul, l’autre dans un Bundle.</translation>
    </message>
    <message>
        <source>A hold of what is gone must be refused with an issue of severity fatal and code not-found.</source>
        <translation>Le blocage d’un créneau disparu doit être refusé par une issue de severity fatal et de code not-found.</translation>
    </message>
    <message>
        <source>It lies outside the period asked for.</source>
        <translation>C’est hors de la période demandée.</translation>
    </message>
    <message>
        <source>It does not concern the patient asked for.</source>
        <translation>Cela ne concerne pas le patient demandé.</translation>
    </message>
    <message>
        <source>It differs from what was asked for.</source>
        <translation>Cela diffère de ce qui était demandé.</translation>
    </message>
    <message>
        <source>Another resource came than was asked for.</source>
        <translation>Une autre ressource est venue que celle demandée.</translation>
    </message>
    <message>
        <source>The server does not say that it speaks FHIR R4.</source>
        <translation>Le serveur ne dit pas qu’il parle FHIR R4.</translation>
    </message>
    <message>
        <source>The server does not offer both JSON and XML.</source>
        <translation>Le serveur n’offre pas à la fois JSON et XML.</translation>
    </message>
    <message>
        <source>The statement does not describe a server.</source>
        <translation>La déclaration ne décrit pas de serveur.</translation>
    </message>
    <message>
        <source>The statement does not list this operation of the profile with its definition.</source>
        <translation>La déclaration ne cite pas cette opération du profil avec sa définition.</translation>
    </message>
    <message>
        <source>The statement does not list this search parameter of Appointment.</source>
        <translation>La déclaration ne cite pas ce paramètre de recherche d’Appointment.</translation>
    </message>
    <message>
        <source>The body is not well-formed from here on.</source>
        <translation>À partir d’ici, le contenu n’est pas bien formé.</translation>
    </message>
    <message>
        <source>The body is not in UTF-8.</source>
        <translation>Le contenu n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark.</source>
        <translation>Le contenu commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>A string holds characters that it must not hold.</source>
        <translation>Un texte contient des caractères interdits.</translation>
    </message>
    <message>
        <source>The same property stands here twice.</source>
        <translation>La même propriété figure ici deux fois.</translation>
    </message>
    <message>
        <source>A document type declaration is unsafe; the body was not examined.</source>
        <translation>Une déclaration de type de document est dangereuse ; le contenu n’a pas été examiné.</translation>
    </message>
    <message>
        <source>It is nested more deeply than any FHIR resource; the body was not examined.</source>
        <translation>Imbriqué plus profondément que toute ressource FHIR ; le contenu n’a pas été examiné.</translation>
    </message>
    <message>
        <source>The body is too large to be examined whole; nothing is said of the rest.</source>
        <translation>Le contenu est trop grand pour être examiné en entier ; rien n’est dit du reste.</translation>
    </message>
    <message>
        <source>Some rules could not be applied to what stands here.</source>
        <translation>Certaines règles n’ont pas pu être appliquées à ce qui figure ici.</translation>
    </message>
    <message>
        <source>The same was found more often than is listed.</source>
        <translation>La même chose a été trouvée plus souvent qu’indiqué.</translation>
    </message>
    <message>
        <source>The body is not a FHIR resource.</source>
        <translation>Le contenu n’est pas une ressource FHIR.</translation>
    </message>
    <message>
        <source>FHIR R4 has no such resource type.</source>
        <translation>FHIR R4 ne connaît pas ce type de ressource.</translation>
    </message>
    <message>
        <source>The elements of this resource type are not examined.</source>
        <translation>Les éléments de ce type de ressource ne sont pas examinés.</translation>
    </message>
    <message>
        <source>The element is not in FHIR&apos;s namespace.</source>
        <translation>L’élément n’est pas dans l’espace de noms de FHIR.</translation>
    </message>
    <message>
        <source>The element stands after one that it must precede.</source>
        <translation>L’élément suit un élément qu’il doit précéder.</translation>
    </message>
    <message>
        <source>Text stands where FHIR has only attributes and elements.</source>
        <translation>Du texte figure là où FHIR n’a que des attributs et des éléments.</translation>
    </message>
    <message>
        <source>FHIR has no such attribute here.</source>
        <translation>FHIR n’a pas cet attribut ici.</translation>
    </message>
    <message>
        <source>An element that must be there is missing.</source>
        <translation>Un élément obligatoire manque.</translation>
    </message>
    <message>
        <source>The type has no such element.</source>
        <translation>Le type n’a pas cet élément.</translation>
    </message>
    <message>
        <source>There are more of them than may be.</source>
        <translation>Il y en a plus que permis.</translation>
    </message>
    <message>
        <source>The element may repeat, so JSON has an array here.</source>
        <translation>L’élément peut se répéter, JSON veut donc un tableau ici.</translation>
    </message>
    <message>
        <source>The element does not repeat, so JSON has no array here.</source>
        <translation>L’élément ne se répète pas, JSON ne veut donc pas de tableau ici.</translation>
    </message>
    <message>
        <source>JSON&apos;s null must not stand here.</source>
        <translation>Le null de JSON est interdit ici.</translation>
    </message>
    <message>
        <source>The value is given in more than one type.</source>
        <translation>La valeur est donnée dans plus d’un type.</translation>
    </message>
    <message>
        <source>The value is of another type than it must be.</source>
        <translation>La valeur n’est pas du type voulu.</translation>
    </message>
    <message>
        <source>The value is not written as its type demands.</source>
        <translation>La valeur n’est pas écrite comme son type l’exige.</translation>
    </message>
    <message>
        <source>The time has no offset from UTC.</source>
        <translation>L’heure n’indique pas son décalage par rapport à UTC.</translation>
    </message>
    <message>
        <source>The code is none of the value set that is required here.</source>
        <translation>Le code n’appartient pas au jeu de valeurs exigé ici.</translation>
    </message>
    <message>
        <source>FHIR has no such status.</source>
        <translation>FHIR ne connaît pas ce statut.</translation>
    </message>
    <message>
        <source>The reference leads to a type of resource that it must not lead to.</source>
        <translation>La référence mène à un type de ressource interdit.</translation>
    </message>
    <message>
        <source>The reference says neither where it leads nor whom it means.</source>
        <translation>La référence ne dit ni où elle mène ni qui elle désigne.</translation>
    </message>
    <message>
        <source>Nobody and nothing takes part.</source>
        <translation>Personne ni rien ne participe.</translation>
    </message>
    <message>
        <source>The end is not after the start.</source>
        <translation>La fin n’est pas après le début.</translation>
    </message>
    <message>
        <source>An element must have a value or children.</source>
        <translation>Un élément doit avoir une valeur ou des enfants.</translation>
    </message>
    <message>
        <source>An extension has either a value or extensions, not both.</source>
        <translation>Une extension a soit une valeur, soit des extensions, pas les deux.</translation>
    </message>
    <message>
        <source>A participant must have a type or an actor.</source>
        <translation>Un participant doit avoir un type ou un acteur.</translation>
    </message>
    <message>
        <source>Start and end must both be given, or neither.</source>
        <translation>Début et fin doivent être donnés tous les deux, ou aucun.</translation>
    </message>
    <message>
        <source>Only a proposed, cancelled or waitlisted appointment may lack start and end.</source>
        <translation>Seul un rendez-vous proposé, annulé ou en attente peut être sans début ni fin.</translation>
    </message>
    <message>
        <source>Only a cancelled or missed appointment has a reason for cancelling.</source>
        <translation>Seul un rendez-vous annulé ou manqué a un motif d’annulation.</translation>
    </message>
    <message>
        <source>An attachment with data must say its content type.</source>
        <translation>Une pièce jointe avec des données doit dire son type de contenu.</translation>
    </message>
    <message>
        <source>Only a search result or a history has a total.</source>
        <translation>Seul un résultat de recherche ou un historique a un total.</translation>
    </message>
    <message>
        <source>Only in a search result entries have a search mode or score.</source>
        <translation>Seules les entrées d’un résultat de recherche ont un mode ou un score.</translation>
    </message>
    <message>
        <source>Entries have a request in a batch, a transaction or a history, and nowhere else.</source>
        <translation>Les entrées ont une requête dans un lot, une transaction ou un historique, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Entries have a response in the answer to a batch or transaction or in a history, and nowhere else.</source>
        <translation>Les entrées ont une réponse dans la réponse à un lot ou une transaction et dans un historique, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>An entry must have a resource unless it has a request or a response.</source>
        <translation>Une entrée doit avoir une ressource, sauf si elle a une requête ou une réponse.</translation>
    </message>
    <message>
        <source>The same entry stands here more than once.</source>
        <translation>La même entrée figure ici plus d’une fois.</translation>
    </message>
    <message>
        <source>The full URL must not lead to one version of the resource.</source>
        <translation>L’URL complète ne doit pas mener à une version de la ressource.</translation>
    </message>
    <message>
        <source>A document must have an identifier with a system and a value.</source>
        <translation>Un document doit avoir un identifiant avec système et valeur.</translation>
    </message>
    <message>
        <source>A document must have a date.</source>
        <translation>Un document doit avoir une date.</translation>
    </message>
    <message>
        <source>The name can&apos;t be used as an identifier by programs.</source>
        <translation>Le nom ne peut pas servir d’identifiant à des programmes.</translation>
    </message>
    <message>
        <source>A statement must describe REST, messaging or documents.</source>
        <translation>Une déclaration doit décrire REST, la messagerie ou des documents.</translation>
    </message>
    <message>
        <source>A statement must have a description, a software or an implementation.</source>
        <translation>Une déclaration doit avoir une description, un logiciel ou une implémentation.</translation>
    </message>
    <message>
        <source>Only the statement of an instance has messaging endpoints.</source>
        <translation>Seule la déclaration d’une instance a des points d’accès de messagerie.</translation>
    </message>
    <message>
        <source>The documents must differ in profile or mode.</source>
        <translation>Les documents doivent différer par le profil ou le mode.</translation>
    </message>
    <message>
        <source>Each resource type may be described only once.</source>
        <translation>Chaque type de ressource ne peut être décrit qu’une fois.</translation>
    </message>
    <message>
        <source>The names of search parameters must differ.</source>
        <translation>Les noms des paramètres de recherche doivent différer.</translation>
    </message>
    <message>
        <source>The statement of an instance must describe its implementation.</source>
        <translation>La déclaration d’une instance doit décrire son implémentation.</translation>
    </message>
    <message>
        <source>The statement of a capability describes the software and no implementation.</source>
        <translation>La déclaration d’une capacité décrit le logiciel et aucune implémentation.</translation>
    </message>
    <message>
        <source>A statement of requirements describes neither software nor implementation.</source>
        <translation>Une déclaration d’exigences ne décrit ni logiciel ni implémentation.</translation>
    </message>
    <message>
        <source>A contact point with a value must say its system.</source>
        <translation>Une coordonnée avec une valeur doit dire son système.</translation>
    </message>
    <message>
        <source>A contained resource must not contain others.</source>
        <translation>Une ressource contenue ne doit pas en contenir d’autres.</translation>
    </message>
    <message>
        <source>Nothing refers to the contained resource.</source>
        <translation>Rien ne renvoie à la ressource contenue.</translation>
    </message>
    <message>
        <source>A contained resource has no version and no date of update.</source>
        <translation>Une ressource contenue n’a ni version ni date de mise à jour.</translation>
    </message>
    <message>
        <source>A contained resource has no security label.</source>
        <translation>Une ressource contenue n’a pas d’étiquette de sécurité.</translation>
    </message>
    <message>
        <source>A parameter has exactly one of a value, a resource and parts.</source>
        <translation>Un paramètre a exactement une valeur, une ressource ou des parties.</translation>
    </message>
    <message>
        <source>The operation&apos;s name can&apos;t be used as an identifier by programs.</source>
        <translation>Le nom de l’opération ne peut pas servir d’identifiant à des programmes.</translation>
    </message>
    <message>
        <source>A defined parameter must have a type or parts.</source>
        <translation>Un paramètre défini doit avoir un type ou des parties.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type string has a search type.</source>
        <translation>Seul un paramètre défini de type string a un type de recherche.</translation>
    </message>
    <message>
        <source>Only a defined parameter of type Reference or canonical has target profiles.</source>
        <translation>Seul un paramètre défini de type Reference ou canonical a des profils cibles.</translation>
    </message>
    <message>
        <source>An organization must have a name or an identifier.</source>
        <translation>Une organisation doit avoir un nom ou un identifiant.</translation>
    </message>
    <message>
        <source>The address of an organization is never of use home.</source>
        <translation>L’adresse d’une organisation n’est jamais un domicile (home).</translation>
    </message>
    <message>
        <source>The contact point of an organization is never of use home.</source>
        <translation>La coordonnée d’une organisation n’est jamais privée (home).</translation>
    </message>
    <message>
        <source>A patient&apos;s contact must have details or an organization.</source>
        <translation>Un contact du patient doit avoir des coordonnées ou une organisation.</translation>
    </message>
    <message>
        <source>The period ends before it starts.</source>
        <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
        <source>A quantity with a code must say its system.</source>
        <translation>Une quantité avec un code doit dire son système.</translation>
    </message>
    <message>
        <source>A ratio has both numerator and denominator, or neither and an extension.</source>
        <translation>Un rapport a numérateur et dénominateur, ou aucun des deux et une extension.</translation>
    </message>
    <message>
        <source>The reference leads to a contained resource that is not there.</source>
        <translation>La référence mène à une ressource contenue absente.</translation>
    </message>
    <message>
        <source>The range&apos;s high is below its low.</source>
        <translation>La borne haute de l’intervalle est sous sa borne basse.</translation>
    </message>
    <message>
        <source>An audited entity has a name or a query, not both.</source>
        <translation>Une entité d’audit a un nom ou une requête, pas les deux.</translation>
    </message>
    <message>
        <source>A duration must say its unit.</source>
        <translation>Une durée doit dire son unité.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must say its unit.</source>
        <translation>La périodicité doit dire son unité.</translation>
    </message>
    <message>
        <source>A duration must not be negative.</source>
        <translation>Une durée ne doit pas être négative.</translation>
    </message>
    <message>
        <source>A timing&apos;s period must not be negative.</source>
        <translation>La périodicité ne doit pas être négative.</translation>
    </message>
    <message>
        <source>A greatest period needs a period.</source>
        <translation>Une périodicité maximale suppose une périodicité.</translation>
    </message>
    <message>
        <source>A greatest duration needs a duration.</source>
        <translation>Une durée maximale suppose une durée.</translation>
    </message>
    <message>
        <source>A greatest count needs a count.</source>
        <translation>Un nombre maximal suppose un nombre.</translation>
    </message>
    <message>
        <source>An offset needs an event of the day other than a meal alone.</source>
        <translation>Un décalage suppose un événement de la journée autre qu’un simple repas.</translation>
    </message>
    <message>
        <source>Times of day and events of the day exclude each other.</source>
        <translation>Les heures et les événements de la journée s’excluent.</translation>
    </message>
    <message>
        <source>The narrative holds more than basic formatting, or is no XHTML.</source>
        <translation>Le texte narratif contient plus qu’une mise en forme simple, ou n’est pas du XHTML.</translation>
    </message>
    <message>
        <source>The narrative is blank.</source>
        <translation>Le texte narratif est vide.</translation>
    </message>
    <message>
        <source>An operation that changes something must be invoked by POST.</source>
        <translation>Une opération qui modifie quelque chose doit être appelée par POST.</translation>
    </message>
    <message>
        <source>The body is not labelled with a media type.</source>
        <translation>Le contenu ne porte pas de type de média.</translation>
    </message>
    <message>
        <source>A search by POST must send its criteria as a form.</source>
        <translation>Une recherche par POST doit envoyer ses critères en formulaire.</translation>
    </message>
    <message>
        <source>The request does not say which formats it accepts.</source>
        <translation>La requête ne dit pas quels formats elle accepte.</translation>
    </message>
    <message>
        <source>None of the formats that the request accepts is one of FHIR.</source>
        <translation>Aucun des formats acceptés par la requête n’est un format de FHIR.</translation>
    </message>
    <message>
        <source>The body of an operation must be a Parameters resource.</source>
        <translation>Le contenu d’une opération doit être une ressource Parameters.</translation>
    </message>
    <message>
        <source>The operation defines no such parameter.</source>
        <translation>L’opération ne définit pas ce paramètre.</translation>
    </message>
    <message>
        <source>The text names this parameter in a note, but its table defines another one.</source>
        <translation>Le texte nomme ce paramètre dans une note, mais son tableau en définit un autre.</translation>
    </message>
    <message>
        <source>A parameter that the operation demands is missing.</source>
        <translation>Un paramètre exigé par l’opération manque.</translation>
    </message>
    <message>
        <source>A parameter is missing that the table demands and the description lets one leave out.</source>
        <translation>Il manque un paramètre que le tableau exige et que la description permet d’omettre.</translation>
    </message>
    <message>
        <source>The parameter is given more often than the operation allows.</source>
        <translation>Le paramètre est donné plus souvent que l’opération ne le permet.</translation>
    </message>
    <message>
        <source>The parameter is of another type than the operation defines.</source>
        <translation>Le paramètre n’est pas du type que l’opération définit.</translation>
    </message>
    <message>
        <source>A code is sent as a coding, where the operation defines a string of the form system|code.</source>
        <translation>Un code est envoyé comme Coding, là où l’opération définit un texte de la forme system|code.</translation>
    </message>
    <message>
        <source>The code must be given as system|code.</source>
        <translation>Le code doit être donné sous la forme system|code.</translation>
    </message>
    <message>
        <source>The period asked for ends before it starts.</source>
        <translation>La période demandée finit avant de commencer.</translation>
    </message>
    <message>
        <source>A booking must have exactly one of appointment-reference and appointment-resource.</source>
        <translation>Une réservation doit avoir exactement un de appointment-reference et appointment-resource.</translation>
    </message>
    <message>
        <source>The status must say what is asked for: pending to book, booked to change, cancelled to cancel.</source>
        <translation>Le statut doit dire ce qui est demandé : pending pour réserver, booked pour modifier, cancelled pour annuler.</translation>
    </message>
    <message>
        <source>An appointment that is to be changed or cancelled must have its id.</source>
        <translation>Un rendez-vous à modifier ou à annuler doit avoir son id.</translation>
    </message>
    <message>
        <source>A search for existing appointments should name the patient and the date.</source>
        <translation>Une recherche de rendez-vous existants devrait nommer le patient et la date.</translation>
    </message>
    <message>
        <source>The identifier must be given with its system, as system|value.</source>
        <translation>L’identifiant doit être donné avec son système, sous la forme system|value.</translation>
    </message>
    <message>
        <source>The date is none that a search can have.</source>
        <translation>La date n’est pas de celles qu’une recherche peut avoir.</translation>
    </message>
    <message>
        <source>The number must be a whole one, not negative.</source>
        <translation>Le nombre doit être entier et non négatif.</translation>
    </message>
    <message>
        <source>What is to be included must be given as Type:parameter.</source>
        <translation>Ce qui est à inclure doit être donné sous la forme Type:paramètre.</translation>
    </message>
    <message>
        <source>The resource type has no such search parameter.</source>
        <translation>Le type de ressource n’a pas ce paramètre de recherche.</translation>
    </message>
</context>
<context>
    <name>lab</name>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Connection cut before</source>
        <translation>Connexion coupée avant</translation>
    </message>
    <message>
        <source>Answer lost after the deed</source>
        <translation>Réponse perdue après l’acte</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Wrong status</source>
        <translation>Mauvais statut</translation>
    </message>
    <message>
        <source>Malformed answer</source>
        <translation>Réponse mal formée</translation>
    </message>
    <message>
        <source>Hold has run out</source>
        <translation>Blocage expiré</translation>
    </message>
    <message>
        <source>Pages in a loop</source>
        <translation>Pages en boucle</translation>
    </message>
    <message>
        <source>Stale total</source>
        <translation>Total périmé</translation>
    </message>
    <message>
        <source>Sign-in wanted (401)</source>
        <translation>Connexion exigée (401)</translation>
    </message>
    <message>
        <source>Too busy (429)</source>
        <translation>Surchargé (429)</translation>
    </message>
    <message>
        <source>The answer takes this many milliseconds longer.</source>
        <translation>La réponse prend ce nombre de millisecondes de plus.</translation>
    </message>
    <message>
        <source>The connection is cut before anything is done.</source>
        <translation>La connexion est coupée avant que quoi que ce soit ne soit fait.</translation>
    </message>
    <message>
        <source>The server does what was asked, then the connection is cut.</source>
        <translation>Le serveur fait ce qui est demandé, puis la connexion est coupée.</translation>
    </message>
    <message>
        <source>The request is refused with this status and a reason; nothing is done.</source>
        <translation>La requête est refusée avec ce statut et un motif ; rien n’est fait.</translation>
    </message>
    <message>
        <source>The server does what was asked, and answers with this status.</source>
        <translation>Le serveur fait ce qui est demandé et répond avec ce statut.</translation>
    </message>
    <message>
        <source>The server does what was asked; half of the answer is missing.</source>
        <translation>Le serveur fait ce qui est demandé ; la moitié de la réponse manque.</translation>
    </message>
    <message>
        <source>The hold that is to be booked has run out.</source>
        <translation>Le blocage à réserver a expiré.</translation>
    </message>
    <message>
        <source>The next page is always the same page.</source>
        <translation>La page suivante est toujours la même page.</translation>
    </message>
    <message>
        <source>The total is too high by this number.</source>
        <translation>Le total est trop élevé de ce nombre.</translation>
    </message>
    <message>
        <source>The server wants a sign-in; nothing is done.</source>
        <translation>Le serveur exige une connexion ; rien n’est fait.</translation>
    </message>
    <message>
        <source>The server is too busy, and asks to wait for this many seconds.</source>
        <translation>Le serveur est surchargé et demande d’attendre ce nombre de secondes.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>En général</translation>
    </message>
    <message>
        <source>&amp;Milliseconds</source>
        <translation>&amp;Millisecondes</translation>
    </message>
    <message>
        <source>&amp;Seconds</source>
        <translation>&amp;Secondes</translation>
    </message>
    <message>
        <source>HTTP &amp;status</source>
        <translation>&amp;Statut HTTP</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Every request</source>
        <translation>Toute requête</translation>
    </message>
    <message>
        <source>Find free times ($find)</source>
        <translation>Chercher des créneaux ($find)</translation>
    </message>
    <message>
        <source>Hold ($hold)</source>
        <translation>Bloquer ($hold)</translation>
    </message>
    <message>
        <source>Book, change, cancel ($book)</source>
        <translation>Réserver, modifier, annuler ($book)</translation>
    </message>
    <message>
        <source>List appointments</source>
        <translation>Lister les rendez-vous</translation>
    </message>
    <message>
        <source>Look up people and places</source>
        <translation>Chercher personnes et lieux</translation>
    </message>
    <message>
        <source>Capabilities (metadata)</source>
        <translation>Capacités (metadata)</translation>
    </message>
    <message>
        <source>Anything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>until turned off</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
    </message>
    <message>
        <source>{0} times</source>
        <translation>{0} fois</translation>
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
        <translation>statut {0}</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>de {0}</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>find free times</source>
        <translation>chercher des créneaux</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bloquer</translation>
    </message>
    <message>
        <source>book, change, cancel</source>
        <translation>réserver, modifier, annuler</translation>
    </message>
    <message>
        <source>existing appointments</source>
        <translation>rendez-vous existants</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>match a patient</source>
        <translation>rapprocher un patient</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>annuaire</translation>
    </message>
    <message>
        <source>audit events</source>
        <translation>événements d’audit</translation>
    </message>
    <message>
        <source>All transactions</source>
        <translation>Toutes les transactions</translation>
    </message>
    <message>
        <source>ITI-115 to 118</source>
        <translation>ITI-115 à 118</translation>
    </message>
    <message>
        <source>From files</source>
        <translation>Depuis des fichiers</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>2xx well</source>
        <translation>2xx réussi</translation>
    </message>
    <message>
        <source>3xx elsewhere</source>
        <translation>3xx ailleurs</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx refusé</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx échec</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>All but 2xx</source>
        <translation>Tout sauf 2xx</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>{0} receiving</source>
        <translation>{0}, en réception</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non joint</translation>
    </message>
    <message>
        <source>not reached in time</source>
        <translation>non joint à temps</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>stopped here</source>
        <translation>arrêté ici</translation>
    </message>
    <message>
        <source>not read to its end</source>
        <translation>non lu jusqu’au bout</translation>
    </message>
    <message>
        <source>not answered when it was saved</source>
        <translation>sans réponse lors de l’enregistrement</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>connected before</source>
        <translation>déjà connecté</translation>
    </message>
    <message>
        <source>Connect: {0}</source>
        <translation>Connexion : {0}</translation>
    </message>
    <message>
        <source>wait: {0}</source>
        <translation>attente : {0}</translation>
    </message>
    <message>
        <source>transfer: {0}</source>
        <translation>transfert : {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} : {1}</translation>
    </message>
    <message>
        <source>Seen: {0}</source>
        <translation>Vu : {0}</translation>
    </message>
    <message>
        <source>Expected: {0}</source>
        <translation>Attendu : {0}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>du serveur</translation>
    </message>
    <message>
        <source>the client&apos;s</source>
        <translation>du client</translation>
    </message>
    <message>
        <source>the text contradicts itself</source>
        <translation>le texte se contredit</translation>
    </message>
    <message>
        <source>nobody&apos;s</source>
        <translation>à personne</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>Laboratory results out of range</source>
        <translation>Résultats de laboratoire hors norme</translation>
    </message>
    <message>
        <source>Therapy not authorised by the payer (CMS cap)</source>
        <translation>Traitement non autorisé par le payeur (CMS cap)</translation>
    </message>
    <message>
        <source>Patient has died</source>
        <translation>Patient décédé</translation>
    </message>
    <message>
        <source>Patient was discharged</source>
        <translation>Patient sorti</translation>
    </message>
    <message>
        <source>Patient is unhappy with us</source>
        <translation>Patient mécontent de nous</translation>
    </message>
    <message>
        <source>Equipment is not available</source>
        <translation>Matériel indisponible</translation>
    </message>
    <message>
        <source>Financial reasons</source>
        <translation>Raisons financières</translation>
    </message>
    <message>
        <source>Patient is in hospital</source>
        <translation>Patient hospitalisé</translation>
    </message>
    <message>
        <source>Problem with the intravenous line</source>
        <translation>Voie veineuse inadéquate</translation>
    </message>
    <message>
        <source>Patient feels better</source>
        <translation>Le patient va mieux</translation>
    </message>
    <message>
        <source>No interpreter is available</source>
        <translation>Pas d’interprète disponible</translation>
    </message>
    <message>
        <source>Practitioner is at a meeting or course</source>
        <translation>Praticien en réunion ou en formation</translation>
    </message>
    <message>
        <source>Patient has moved away</source>
        <translation>Patient déménagé</translation>
    </message>
    <message>
        <source>Patient needs tests first</source>
        <translation>Examens nécessaires d’abord</translation>
    </message>
    <message>
        <source>Patient goes to somebody else</source>
        <translation>Patient suivi ailleurs</translation>
    </message>
    <message>
        <source>Patient did not come</source>
        <translation>Patient absent</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Patient cancelled</source>
        <translation>Annulé par le patient</translation>
    </message>
    <message>
        <source>Practitioner&apos;s personal reason</source>
        <translation>Raison personnelle du praticien</translation>
    </message>
    <message>
        <source>Treatment plan has changed</source>
        <translation>Plan de soins modifié</translation>
    </message>
    <message>
        <source>Patient is pregnant</source>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Preparation or medication is not complete</source>
        <translation>Préparation ou traitement incomplets</translation>
    </message>
    <message>
        <source>Preparation, medication or results are not available</source>
        <translation>Préparation, traitement ou résultats manquants</translation>
    </message>
    <message>
        <source>Patient refused the procedure</source>
        <translation>Acte refusé par le patient</translation>
    </message>
    <message>
        <source>Room or place is not available</source>
        <translation>Salle ou lieu indisponible</translation>
    </message>
    <message>
        <source>Booked by mistake</source>
        <translation>Réservé par erreur</translation>
    </message>
    <message>
        <source>Clinic cancelled</source>
        <translation>Annulé par l’établissement</translation>
    </message>
    <message>
        <source>Patient&apos;s membership has ended</source>
        <translation>Affiliation du patient terminée</translation>
    </message>
    <message>
        <source>Patient had no transport</source>
        <translation>Pas de transport</translation>
    </message>
    <message>
        <source>Patient came from the waiting list</source>
        <translation>Venu de la liste d’attente</translation>
    </message>
    <message>
        <source>Walk-in entered by mistake</source>
        <translation>Passage saisi par erreur</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Blocage</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Réservations</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Praticien</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Usuel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>Aucun signalé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connue</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it.</source>
        <translation>Clair, sombre ou comme le système.</translation>
    </message>
    <message>
        <source>The language of the window, and the form of its dates, times and numbers. Counts from the next start of Slotdesk on. What the server says stays in the server&apos;s words.</source>
        <translation>La langue de la fenêtre et la forme des dates, heures et nombres. Prend effet au prochain démarrage de Slotdesk. Ce que dit le serveur reste dans ses mots.</translation>
    </message>
    <message>
        <source>Calendar view</source>
        <translation>Vue du calendrier</translation>
    </message>
    <message>
        <source>What the calendar shows: one day, Monday to Friday, the whole week, a month with counts, or a list.</source>
        <translation>Ce que montre le calendrier&#xa0;: un jour, du lundi au vendredi, toute la semaine, un mois avec les nombres, ou une liste.</translation>
    </message>
    <message>
        <source>Calendar columns</source>
        <translation>Colonnes du calendrier</translation>
    </message>
    <message>
        <source>What stands side by side in day, work week and week: the days alone, or on each day the practitioners or the locations.</source>
        <translation>Ce qui est côte à côte en jour, jours ouvrés et semaine&#xa0;: les jours seuls, ou chaque jour les praticiens ou les lieux.</translation>
    </message>
    <message>
        <source>Calendar colours</source>
        <translation>Couleurs du calendrier</translation>
    </message>
    <message>
        <source>What colours and letters of free times stand for.</source>
        <translation>Ce que signifient les couleurs et lettres des créneaux libres.</translation>
    </message>
    <message>
        <source>Groups of the list</source>
        <translation>Groupes de la liste</translation>
    </message>
    <message>
        <source>What free times are put together by in the list.</source>
        <translation>Ce selon quoi la liste regroupe les créneaux libres.</translation>
    </message>
    <message>
        <source>Way between sites</source>
        <translation>Trajet entre les lieux</translation>
    </message>
    <message>
        <source>How many minutes a patient needs from one location to another. Free times that leave less before or after an appointment elsewhere are marked. 0 marks none.</source>
        <translation>Combien de minutes il faut d’un lieu à l’autre. Les créneaux libres qui en laissent moins avant ou après un rendez-vous ailleurs sont marqués. 0 n’en marque aucun.</translation>
    </message>
    <message>
        <source>Messages kept</source>
        <translation>Messages gardés</translation>
    </message>
    <message>
        <source>How many messages are kept while the program runs. They are in memory only.</source>
        <translation>Combien de messages sont gardés tant que le programme tourne. Ils ne sont qu’en mémoire.</translation>
    </message>
    <message>
        <source>Memory for messages</source>
        <translation>Mémoire pour les messages</translation>
    </message>
    <message>
        <source>How many megabytes messages may take. The oldest bodies are let go first.</source>
        <translation>Combien de mégaoctets les messages peuvent prendre. Les plus anciens corps partent d’abord.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Taille de page</translation>
    </message>
    <message>
        <source>How many candidates to ask the server for at a time (_count).</source>
        <translation>Combien de propositions demander au serveur à la fois (_count).</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Whether a time is held as soon as it is chosen, by a press of the button, or never. It is held only where the server&apos;s CapabilityStatement offers $hold. A server can have its own way.</source>
        <translation>Si un créneau est bloqué dès qu’il est choisi, par le bouton, ou jamais. Seulement si le CapabilityStatement du serveur offre $hold. Un serveur peut avoir sa propre manière.</translation>
    </message>
    <message>
        <source>How long a hold lasts</source>
        <translation>Durée d’un blocage</translation>
    </message>
    <message>
        <source>After how many minutes the server ends a hold, as this site knows it. It counts only where the server does not say so itself. 0: not known.</source>
        <translation>Après combien de minutes le serveur met fin à un blocage, d’après votre établissement. Ne compte que si le serveur ne le dit pas lui-même. 0 : inconnu.</translation>
    </message>
    <message>
        <source>Refresh appointments</source>
        <translation>Actualiser les rendez-vous</translation>
    </message>
    <message>
        <source>After how many minutes the patient&apos;s appointments are asked for again. 0: never.</source>
        <translation>Après combien de minutes les rendez-vous du patient sont redemandés. 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>After how many minutes without a key or a click the window is covered. 0: never.</source>
        <translation>Après combien de minutes sans touche ni clic la fenêtre est masquée. 0 : jamais.</translation>
    </message>
    <message>
        <source>Largest answer</source>
        <translation>Plus grande réponse</translation>
    </message>
    <message>
        <source>How many megabytes of an answer are read, decompressed, before it is given up.</source>
        <translation>Combien de mégaoctets d’une réponse sont lus, décompressés, avant d’y renoncer.</translation>
    </message>
    <message>
        <source>Deepest answer</source>
        <translation>Réponse la plus profonde</translation>
    </message>
    <message>
        <source>How deeply the elements of an answer may lie within each other.</source>
        <translation>Jusqu’à quelle profondeur les éléments d’une réponse peuvent s’emboîter.</translation>
    </message>
    <message>
        <source>Most pages</source>
        <translation>Nombre maximal de pages</translation>
    </message>
    <message>
        <source>How many pages of one search are read.</source>
        <translation>Combien de pages d’une recherche sont lues.</translation>
    </message>
    <message>
        <source>Most entries</source>
        <translation>Nombre maximal d’entrées</translation>
    </message>
    <message>
        <source>How many entries of one search are read, over all its pages.</source>
        <translation>Combien d’entrées d’une recherche sont lues, toutes pages confondues.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>How many seconds one answer may take from the first to the last byte.</source>
        <translation>Combien de secondes une réponse peut prendre du premier au dernier octet.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>How often a question that changes nothing is sent before it is given up, the first time included. A hold, a booking or a change is never sent twice.</source>
        <translation>Combien de fois une demande qui ne modifie rien est envoyée avant d’être abandonnée, première fois comprise. Un blocage, une réservation ou une modification n’est jamais envoyé deux fois.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High contrast: black on white or white on black, strong borders and a strong mark where the keyboard is. Or as the system has it.</source>
        <translation>Contraste élevé&#xa0;: noir sur blanc ou blanc sur noir, bordures fortes et repère net là où est le clavier. Ou comme le système.</translation>
    </message>
    <message>
        <source>Keep audit events</source>
        <translation>Conserver les événements d’audit</translation>
    </message>
    <message>
        <source>For how many days audit events stay on this computer. What waits for an audit repository stays until it is delivered.</source>
        <translation>Combien de jours les événements d’audit restent sur cet ordinateur. Ce qui attend un dépôt reste jusqu’à sa livraison.</translation>
    </message>
    <message>
        <source>Name the patient on the slip</source>
        <translation>Nommer le patient sur le carton</translation>
    </message>
    <message>
        <source>Whether a printed, saved or copied appointment names the patient. Slips are left lying about: without this they name nobody. They never carry a number.</source>
        <translation>Si un rendez-vous imprimé, enregistré ou copié nomme le patient. Les cartons traînent&#xa0;: sans cela ils ne nomment personne. Ils ne portent jamais de numéro.</translation>
    </message>
    <message>
        <source>Keep the record of bookings</source>
        <translation>Conserver le registre des réservations</translation>
    </message>
    <message>
        <source>After how many days what is known of a booking is taken out of the record. 0: never. What is not certain stays in it until it is known.</source>
        <translation>Après combien de jours ce qui est connu d’une réservation sort du registre. 0&#xa0;: jamais. Ce qui est incertain y reste jusqu’à ce qu’on sache.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>No server of this name was found. Check the address and the network.</source>
        <translation>Aucun serveur de ce nom. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>Nothing answers at the server&apos;s address. Is it running?</source>
        <translation>Rien ne répond à l’adresse du serveur. Est-il en marche&#xa0;?</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network.</source>
        <translation>Le serveur est injoignable. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The server could not prove who it is (certificate). Ask your administrator.</source>
        <translation>Le serveur n’a pas pu prouver son identité (certificat). Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection was lost before the answer was complete.</source>
        <translation>La connexion a été perdue avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Le serveur demande de s’identifier d’abord.</translation>
    </message>
    <message>
        <source>The sign-in could not be renewed: its server does not answer.</source>
        <translation>La connexion n’a pas pu être renouvelée : son serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The server wants a client certificate, or does not trust the one that is set. See its settings.</source>
        <translation>Le serveur demande un certificat client, ou ne fait pas confiance à celui qui est défini. Voir ses réglages.</translation>
    </message>
    <message>
        <source>A certificate file of this server can&apos;t be read.</source>
        <translation>Un fichier de certificat de ce serveur est illisible.</translation>
    </message>
    <message>
        <source>The server does not allow you to do this.</source>
        <translation>Le serveur ne vous y autorise pas.</translation>
    </message>
    <message>
        <source>The server does not have this (any more), or does not offer this function.</source>
        <translation>Le serveur ne l’a pas (ou plus), ou n’offre pas cette fonction.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Le serveur n’a pas accepté la demande.</translation>
    </message>
    <message>
        <source>The server speaks neither of the formats JSON and XML with us.</source>
        <translation>Le serveur ne parle ni JSON ni XML avec nous.</translation>
    </message>
    <message>
        <source>The server is too busy. Try again in a moment.</source>
        <translation>Le serveur est surchargé. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own.</source>
        <translation>Le serveur signale une erreur interne.</translation>
    </message>
    <message>
        <source>The server has moved to another address. Check the address in the settings.</source>
        <translation>Le serveur a changé d’adresse. Vérifiez l’adresse dans les réglages.</translation>
    </message>
    <message>
        <source>What came back is not FHIR. Is this the address of a FHIR server?</source>
        <translation>La réponse n’est pas du FHIR. Est-ce l’adresse d’un serveur FHIR&#xa0;?</translation>
    </message>
    <message>
        <source>A web page came back in place of data. Is this the address of a FHIR server?</source>
        <translation>Une page web est arrivée au lieu de données. Est-ce l’adresse d’un serveur FHIR&#xa0;?</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>The answer was damaged and could not be read.</source>
        <translation>La réponse était endommagée et illisible.</translation>
    </message>
    <message>
        <source>The answer held a document type declaration, which is not safe to read.</source>
        <translation>La réponse contenait une déclaration de type de document, dangereuse à lire.</translation>
    </message>
    <message>
        <source>The answer was too large. Ask for a shorter period or fewer people.</source>
        <translation>La réponse était trop grande. Demandez une période plus courte ou moins de personnes.</translation>
    </message>
    <message>
        <source>The answer was nested too deeply to be read.</source>
        <translation>La réponse était trop imbriquée pour être lue.</translation>
    </message>
    <message>
        <source>The answer was of another kind than asked for.</source>
        <translation>La réponse était d’un autre genre que demandé.</translation>
    </message>
    <message>
        <source>The answer was to another search than was sent. Try again.</source>
        <translation>La réponse concernait une autre recherche que celle envoyée. Réessayez.</translation>
    </message>
    <message>
        <source>The answer does not say whether it was done.</source>
        <translation>La réponse ne dit pas si c’est fait.</translation>
    </message>
    <message>
        <source>The list is not complete: the server&apos;s pages lead round in a circle.</source>
        <translation>La liste est incomplète&#xa0;: les pages du serveur tournent en rond.</translation>
    </message>
    <message>
        <source>The list is not complete: its next page lies on another server, which was not followed.</source>
        <translation>La liste est incomplète&#xa0;: la page suivante est sur un autre serveur, qui n’a pas été suivi.</translation>
    </message>
    <message>
        <source>The list is not complete: it has too many pages. Ask for less at a time.</source>
        <translation>La liste est incomplète&#xa0;: elle a trop de pages. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The request would have broken a rule of FHIR and was not sent.</source>
        <translation>La demande aurait enfreint une règle de FHIR et n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>This belongs to another server, so nothing was sent.</source>
        <translation>Cela appartient à un autre serveur&#xa0;: rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy in this computer&apos;s settings can&apos;t be used. Ask your administrator.</source>
        <translation>Le proxy réglé sur cet ordinateur est inutilisable. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is missing or wrong. Enter it in the server&apos;s settings.</source>
        <translation>La phrase secrète de la clé privée manque ou est fausse. Saisissez-la dans les réglages du serveur.</translation>
    </message>
    <message>
        <source>The private key that is to sign can&apos;t be used: it must be RSA or P-384, in a PEM file.</source>
        <translation>La clé privée de signature est inutilisable : il faut RSA ou P-384, dans un fichier PEM.</translation>
    </message>
    <message>
        <source>The connection is not encrypted, and nobody has agreed to that, so nothing is sent.</source>
        <translation>La connexion n’est pas chiffrée et personne ne l’a accepté : rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is full: what is sent could not be written down first. Make room on the disk.</source>
        <translation>Le disque est plein&#xa0;: l’envoi n’a pas pu être noté d’abord. Faites de la place.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: this computer does not let us write to the record of bookings. Ask your administrator.</source>
        <translation>L’envoi n’a pas pu être noté d’abord&#xa0;: cet ordinateur interdit d’écrire dans le registre. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>Another program keeps the record of bookings locked. Try again in a moment.</source>
        <translation>Un autre programme verrouille le registre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The record of bookings was written by a newer Slotdesk. Use that one.</source>
        <translation>Le registre a été écrit par un Slotdesk plus récent. Utilisez celui-là.</translation>
    </message>
    <message>
        <source>What is sent could not be written down first: the record of bookings fails. Ask your administrator.</source>
        <translation>L’envoi n’a pas pu être noté d’abord&#xa0;: le registre est défaillant. Demandez à l’administrateur.</translation>
    </message>
    <message>
        <source>This was sent before, and it is not known whether it stands. Look it up under Bookings first.</source>
        <translation>Déjà envoyé, sans qu’on sache si c’est enregistré. Vérifiez d’abord sous Réservations.</translation>
    </message>
    <message>
        <source>The server says: {0}</source>
        <translation>Le serveur dit&#xa0;: {0}</translation>
    </message>
    <message>
        <source>It may be booked or not. Do not book again before it was looked up.</source>
        <translation>C’est peut-être réservé, peut-être pas. Ne réservez pas à nouveau avant d’avoir vérifié.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the sign-in for this server.</source>
        <translation>Rien n’a été modifié. Vérifiez l’accès à ce serveur.</translation>
    </message>
    <message>
        <source>Nothing was changed. Press F5 to try again.</source>
        <translation>Rien n’a été modifié. F5 pour réessayer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{0} needs a time zone.</source>
        <translation>{0}&#xa0;: il faut un fuseau horaire.</translation>
    </message>
    <message>
        <source>{0} must be later than the start.</source>
        <translation>{0} doit être après le début.</translation>
    </message>
    <message>
        <source>{0} must be a code of the form system|code.</source>
        <translation>{0} doit être un code de la forme système|code.</translation>
    </message>
    <message>
        <source>{0} must be a reference such as Type/id, or system|value.</source>
        <translation>{0} doit être une référence comme Type/id, ou système|valeur.</translation>
    </message>
    <message>
        <source>{0} must be an identifier, best as system|value.</source>
        <translation>{0} doit être un identifiant, au mieux système|valeur.</translation>
    </message>
    <message>
        <source>{0} must be written as in 9:00, 14:30.</source>
        <translation>{0}&#xa0;: écrivez comme dans 9:00, 14:30.</translation>
    </message>
    <message>
        <source>{0} is out of range.</source>
        <translation>{0} est hors limites.</translation>
    </message>
    <message>
        <source>{0} must not be blank.</source>
        <translation>{0} ne doit pas être vide.</translation>
    </message>
    <message>
        <source>The server left out something it must give.</source>
        <translation>Le serveur a omis une donnée obligatoire.</translation>
    </message>
    <message>
        <source>Something was written in a wrong form and may be misread.</source>
        <translation>Une donnée était mal écrite et peut être mal lue.</translation>
    </message>
    <message>
        <source>The time came without a time zone and is shown as clinic time.</source>
        <translation>L’heure est arrivée sans fuseau et est affichée à l’heure de l’établissement.</translation>
    </message>
    <message>
        <source>The end is missing or not after the start: length unknown.</source>
        <translation>La fin manque ou n’est pas après le début&#xa0;: durée inconnue.</translation>
    </message>
    <message>
        <source>The status is not one that FHIR knows.</source>
        <translation>Ce statut n’est pas connu de FHIR.</translation>
    </message>
    <message>
        <source>The status is not the one expected here.</source>
        <translation>Ce statut n’est pas celui attendu ici.</translation>
    </message>
    <message>
        <source>This lies outside the period asked for.</source>
        <translation>C’est hors de la période demandée.</translation>
    </message>
    <message>
        <source>The server did not say with whom or where.</source>
        <translation>Le serveur n’a pas dit avec qui ni où.</translation>
    </message>
    <message>
        <source>The server gave this no id of its own.</source>
        <translation>Le serveur ne lui a pas donné d’identifiant.</translation>
    </message>
    <message>
        <source>The answer is not marked as a search result.</source>
        <translation>La réponse n’est pas marquée comme résultat de recherche.</translation>
    </message>
    <message>
        <source>The server did not say how many there are.</source>
        <translation>Le serveur n’a pas dit combien il y en a.</translation>
    </message>
    <message>
        <source>The server promised another number than it sent.</source>
        <translation>Le serveur a annoncé un autre nombre que celui envoyé.</translation>
    </message>
    <message>
        <source>Entries are not marked as matches.</source>
        <translation>Des entrées ne sont pas marquées comme résultats.</translation>
    </message>
    <message>
        <source>An entry could not be read.</source>
        <translation>Une entrée était illisible.</translation>
    </message>
    <message>
        <source>The answer holds something that was not asked for.</source>
        <translation>La réponse contient une chose non demandée.</translation>
    </message>
    <message>
        <source>The server listed this more than once.</source>
        <translation>Le serveur l’a cité plusieurs fois.</translation>
    </message>
    <message>
        <source>The answer is labelled with a wrong format.</source>
        <translation>La réponse porte un mauvais format.</translation>
    </message>
    <message>
        <source>The server booked something else than was asked for. Check it.</source>
        <translation>Le serveur a réservé autre chose que demandé. Vérifiez.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Effectué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d’attente</translation>
    </message>
    <message>
        <source>female</source>
        <translation>féminin</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculin</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
</context>
</TS>
