<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>podesk::AboutDialog</name>
    <message>
        <source>About PO Desk</source>
        <translation>Über PO Desk</translation>
    </message>
    <message>
        <source>PO Desk %1</source>
        <translation>PO Desk %1</translation>
    </message>
    <message>
        <source>Purchase orders as AWS Marketplace and AWS Billing treat them, with the rule behind every decision.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Bestellungen, wie AWS Marketplace und AWS Billing sie behandeln, mit der Regel hinter jeder Entscheidung.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>podesk::AboutForm</name>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Holds in the rules of 2024</source>
        <translation>Gilt in den Regeln von 2024</translation>
    </message>
    <message>
        <source>Holds in the rules of 2026</source>
        <translation>Gilt in den Regeln von 2026</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Kennung:</translation>
    </message>
    <message>
        <source>&amp;For whom:</source>
        <translation>&amp;Für wen:</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>&amp;Minuten:</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>&amp;Zusammenfassung:</translation>
    </message>
    <message>
        <source>&amp;What is learnt:</source>
        <translation>&amp;Was zu lernen ist:</translation>
    </message>
    <message>
        <source>&amp;Rules:</source>
        <translation>&amp;Regeln:</translation>
    </message>
    <message>
        <source>Small words joined by hyphens. The file is called the same.</source>
        <translation>Kleingeschriebene Wörter mit Bindestrichen. Die Datei heißt ebenso.</translation>
    </message>
    <message>
        <source>One objective a line.</source>
        <translation>Ein Lernziel je Zeile.</translation>
    </message>
    <message>
        <source>Ids of the rules that it teaches, with commas: R41, B36</source>
        <translation>Kennungen der Regeln, die es lehrt, mit Kommas: R41, B36</translation>
    </message>
    <message>
        <source>Holds in:</source>
        <translation>Gilt in:</translation>
    </message>
</context>
<context>
    <name>podesk::AccountBillingDialog</name>
    <message>
        <source>Billing details of %1</source>
        <translation>Abrechnungsdaten von %1</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Tax registration number</source>
        <translation>S&amp;teuernummer</translation>
    </message>
    <message>
        <source>&amp;Invoice unit</source>
        <translation>Rechnungs&amp;einheit</translation>
    </message>
    <message>
        <source>An account is in one invoice unit at most.</source>
        <translation>Ein Konto ist in höchstens einer Rechnungseinheit.</translation>
    </message>
    <message>
        <source>Invoices bear both from now on, and a purchase order that names others does not match them. Issued invoices stay as they are.</source>
        <translation>Rechnungen tragen von nun an beides, und eine Bestellung, die anderes nennt, passt nicht auf sie. Ausgestellte Rechnungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>podesk::AccountDetails</name>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Tax registration number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Invoice unit</source>
        <translation>Rechnungseinheit</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsziel</translation>
    </message>
    <message>
        <source>Change &amp;billing details...</source>
        <translation>A&amp;brechnungsdaten ändern...</translation>
    </message>
    <message>
        <source>Billing integration</source>
        <translation>Abrechnungsintegration</translation>
    </message>
    <message>
        <source>The service-linked role AWSServiceRoleForMarketplacePurchaseOrders lets AWS Marketplace see and change the purchase orders of the account that pays. While it is there, a purchase order number can be given at checkout. Without it one can still buy, but without a number. A number that was linked once keeps printing.</source>
        <translation>Die dienstverknüpfte Rolle AWSServiceRoleForMarketplacePurchaseOrders lässt AWS Marketplace die Bestellungen des zahlenden Kontos sehen und ändern. Solange es sie gibt, kann beim Kauf eine Bestellnummer angegeben werden. Ohne sie kann man weiterhin kaufen, aber ohne Nummer. Eine einmal verknüpfte Nummer wird weiter gedruckt.</translation>
    </message>
    <message>
        <source>Standalone accounts</source>
        <translation>Einzelkonten</translation>
    </message>
    <message>
        <source>Each of them pays for itself, keeps its own purchase orders and sets up its own billing integration. Select one to see it.</source>
        <translation>Jedes zahlt für sich selbst, führt eigene Bestellungen und richtet seine eigene Abrechnungsintegration ein. Wählen Sie eines aus, um es zu sehen.</translation>
    </message>
    <message>
        <source>Nobody: the organisation has no management account.</source>
        <translation>Niemand: Die Organisation hat kein Verwaltungskonto.</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Sich selbst</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nobody: add a management account.</source>
        <translation>Niemand: Legen Sie ein Verwaltungskonto an.</translation>
    </message>
    <message>
        <source>– Not set up: there is no management account that could do it.</source>
        <translation>– Nicht eingerichtet: Es gibt kein Verwaltungskonto, das es könnte.</translation>
    </message>
    <message>
        <source>✓ On for everything that %1 pays for.</source>
        <translation>✓ Eingeschaltet für alles, was %1 bezahlt.</translation>
    </message>
    <message>
        <source>– Off for everything that %1 pays for.</source>
        <translation>– Ausgeschaltet für alles, was %1 bezahlt.</translation>
    </message>
    <message>
        <source>A standalone account sets it up for itself.</source>
        <translation>Ein Einzelkonto richtet sie für sich selbst ein.</translation>
    </message>
    <message>
        <source>Only the management account %1 sets it up, once; it then holds for every account of the organisation (R12, R13).</source>
        <translation>Nur das Verwaltungskonto %1 richtet sie ein, einmal; sie gilt dann für jedes Konto der Organisation (R12, R13).</translation>
    </message>
    <message>
        <source>&amp;Disable the integration</source>
        <translation>Integration a&amp;usschalten</translation>
    </message>
    <message>
        <source>&amp;Enable the integration</source>
        <translation>Integration &amp;einschalten</translation>
    </message>
    <message>
        <source>%1 acts in another organisation.</source>
        <translation>%1 handelt in einer anderen Organisation.</translation>
    </message>
</context>
<context>
    <name>podesk::AccountsTab</name>
    <message>
        <source>Select a member account: only those move to another organisation.</source>
        <translation>Wählen Sie ein Mitgliedskonto aus: Nur solche wechseln die Organisation.</translation>
    </message>
    <message>
        <source>There is no other organisation yet. Add one first.</source>
        <translation>Es gibt noch keine andere Organisation. Legen Sie zuerst eine an.</translation>
    </message>
    <message>
        <source>Organisations and accounts</source>
        <translation>Organisationen und Konten</translation>
    </message>
    <message>
        <source>Add &amp;organisation...</source>
        <translation>&amp;Organisation hinzufügen...</translation>
    </message>
    <message>
        <source>Add &amp;account...</source>
        <translation>&amp;Konto hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Move to another organisation...</source>
        <translation>Organisation &amp;wechseln...</translation>
    </message>
</context>
<context>
    <name>podesk::ActWords</name>
    <message>
        <source>Press “%1”.</source>
        <translation>„%1“ drücken.</translation>
    </message>
    <message>
        <source>Leave “%1” empty.</source>
        <translation>„%1“ leer lassen.</translation>
    </message>
    <message>
        <source>Type “%1” into “%2”.</source>
        <translation>„%1“ in „%2“ eingeben.</translation>
    </message>
    <message>
        <source>Choose “%1” under “%2”.</source>
        <translation>„%1“ unter „%2“ wählen.</translation>
    </message>
    <message>
        <source>Go to “%1”.</source>
        <translation>Zu „%1“ gehen.</translation>
    </message>
    <message>
        <source>Tick “%1”.</source>
        <translation>„%1“ ankreuzen.</translation>
    </message>
    <message>
        <source>Take the tick from “%1”.</source>
        <translation>Das Kreuz bei „%1“ wegnehmen.</translation>
    </message>
    <message>
        <source>Type “%1”.</source>
        <translation>„%1“ eingeben.</translation>
    </message>
    <message>
        <source>Select the first row.</source>
        <translation>Die erste Zeile auswählen.</translation>
    </message>
    <message>
        <source>Show the tab “%1”.</source>
        <translation>Das Register „%1“ zeigen.</translation>
    </message>
    <message>
        <source>Select %1.</source>
        <translation>%1 auswählen.</translation>
    </message>
    <message>
        <source>Go to %1 in the calendar.</source>
        <translation>Im Kalender zum %1 gehen.</translation>
    </message>
</context>
<context>
    <name>podesk::ActingAs</name>
    <message>
        <source>Workspace owner</source>
        <translation>Eigentümer des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Acting as</source>
        <translation>Handelt als</translation>
    </message>
    <message>
        <source>Acting &amp;as</source>
        <translation>Handelt &amp;als</translation>
    </message>
    <message>
        <source>Whose permissions hold for what you do here. What they may not do stays visible and says what is missing.</source>
        <translation>Wessen Berechtigungen für das gelten, was Sie hier tun. Was diese Person nicht darf, bleibt sichtbar und nennt, was fehlt.</translation>
    </message>
</context>
<context>
    <name>podesk::AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Account n&amp;umber</source>
        <translation>Kontonu&amp;mmer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>A member&apos;s purchases go to the purchase orders of the management account.</source>
        <translation>Die Käufe eines Mitglieds gehen zu den Bestellungen des Verwaltungskontos.</translation>
    </message>
    <message>
        <source>A standalone account is in no organisation.</source>
        <translation>Ein Einzelkonto ist in keiner Organisation.</translation>
    </message>
    <message>
        <source>There is an account of this number already.</source>
        <translation>Ein Konto mit dieser Nummer gibt es schon.</translation>
    </message>
    <message>
        <source>An account number has twelve digits.</source>
        <translation>Eine Kontonummer hat zwölf Ziffern.</translation>
    </message>
    <message>
        <source>This organisation has its management account already.</source>
        <translation>Diese Organisation hat ihr Verwaltungskonto schon.</translation>
    </message>
    <message>
        <source>The account needs a number of twelve digits.</source>
        <translation>Das Konto braucht eine Nummer aus zwölf Ziffern.</translation>
    </message>
    <message>
        <source>The account needs a name.</source>
        <translation>Das Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no organisation yet: add one first, or choose a standalone account.</source>
        <translation>Es gibt noch keine Organisation: Legen Sie zuerst eine an, oder wählen Sie ein Einzelkonto.</translation>
    </message>
</context>
<context>
    <name>podesk::AddOrderWizard</name>
    <message>
        <source>Co&amp;ntacts (optional; without any, no e-mails are sent)</source>
        <translation>K&amp;ontakte (freiwillig; ohne Kontakt wird keine E-Mail verschickt)</translation>
    </message>
    <message>
        <source>Ta&amp;gs (optional)</source>
        <translation>Tag&amp;s (freiwillig)</translation>
    </message>
    <message>
        <source>Loading the workspace…</source>
        <translation>Der Arbeitsbereich wird geladen…</translation>
    </message>
    <message>
        <source>Add purchase order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>1  Details</source>
        <translation>1  Angaben</translation>
    </message>
    <message>
        <source>2  Line items</source>
        <translation>2  Positionen</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>jetziger Schritt</translation>
    </message>
    <message>
        <source>Bac&amp;k: details</source>
        <translation>&amp;Zurück: Angaben</translation>
    </message>
    <message>
        <source>Next: &amp;line items</source>
        <translation>&amp;Weiter: Positionen</translation>
    </message>
    <message>
        <source>Submit &amp;purchase order</source>
        <translation>Bestellung an&amp;legen</translation>
    </message>
</context>
<context>
    <name>podesk::AddOrganizationDialog</name>
    <message>
        <source>Add an organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add organisation</source>
        <translation>Organisation &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>An organisation has one management account, which pays for its members and keeps their purchase orders. Add that account next.</source>
        <translation>Eine Organisation hat ein Verwaltungskonto, das für ihre Mitglieder zahlt und deren Bestellungen führt. Legen Sie dieses Konto als Nächstes an.</translation>
    </message>
    <message>
        <source>There is an organisation of this name already.</source>
        <translation>Eine Organisation dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The organisation needs a name.</source>
        <translation>Die Organisation braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>podesk::AdvanceToDialog</name>
    <message numerus="yes">
        <source>%n day(s), one after the other, to %1.</source>
        <translation>
            <numerusform>%n Tag, bis %1.</numerusform>
            <numerusform>%n Tage, einer nach dem anderen, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month ends on the way.</source>
        <translation>Unterwegs endet kein Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) end on the way.</source>
        <translation>
            <numerusform>Unterwegs endet %n Monat.</numerusform>
            <numerusform>Unterwegs enden %n Monate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advance the clock</source>
        <translation>Uhr vorstellen</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>&amp;Vorstellen</translation>
    </message>
    <message>
        <source>Advance to</source>
        <translation>Vorstellen auf</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Advance &amp;to</source>
        <translation>Vorstellen &amp;auf</translation>
    </message>
    <message>
        <source>Earlier days cannot be chosen: a simulated clock only moves forward. To go back, restore a checkpoint.</source>
        <translation>Frühere Tage sind nicht wählbar: Eine simulierte Uhr geht nur vorwärts. Zurück führt ein Sicherungspunkt.</translation>
    </message>
    <message>
        <source>Loading the workspace…</source>
        <translation>Der Arbeitsbereich wird geladen…</translation>
    </message>
    <message>
        <source>Before the move to %1</source>
        <comment>checkpoint</comment>
        <translation>Vor dem Sprung auf den %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>checkpoint name (number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What happens on the way</source>
        <translation>Was unterwegs geschieht</translation>
    </message>
    <message>
        <source>&amp;Save a checkpoint first, to be able to come back</source>
        <translation>Vorher einen &amp;Sicherungspunkt setzen, um zurückkehren zu können</translation>
    </message>
    <message>
        <source>Issued invoices stay: a move of the clock cannot be undone.</source>
        <translation>Ausgestellte Rechnungen bleiben: Ein Stellen der Uhr lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The checkpoint is saved</source>
        <translation>Der Sicherungspunkt ist gesetzt</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementActions</name>
    <message>
        <source>Finding out whether this can be done…</source>
        <translation>Es wird ermittelt, ob das geht…</translation>
    </message>
    <message>
        <source>Select an agreement first.</source>
        <translation>Wählen Sie zuerst einen Vertrag aus.</translation>
    </message>
    <message>
        <source>Select a charge first.</source>
        <translation>Wählen Sie zuerst eine Forderung aus.</translation>
    </message>
    <message>
        <source>Select a payment request first.</source>
        <translation>Wählen Sie zuerst eine Zahlungsanforderung aus.</translation>
    </message>
    <message>
        <source>Select an invoice first.</source>
        <translation>Wählen Sie zuerst eine Rechnung aus.</translation>
    </message>
    <message>
        <source>&amp;Amend...</source>
        <translation>Auf&amp;stocken...</translation>
    </message>
    <message>
        <source>Adds units for what is left of the term.</source>
        <translation>Fügt für den Rest der Laufzeit Einheiten hinzu.</translation>
    </message>
    <message>
        <source>Re&amp;place...</source>
        <translation>E&amp;rsetzen...</translation>
    </message>
    <message>
        <source>Starts another offer of the same product now, in its place.</source>
        <translation>Beginnt an seiner Stelle jetzt mit einem anderen Angebot desselben Produkts.</translation>
    </message>
    <message>
        <source>Re&amp;new...</source>
        <translation>&amp;Verlängern...</translation>
    </message>
    <message>
        <source>Makes a new agreement that starts when this one ends.</source>
        <translation>Schließt einen neuen Vertrag, der beginnt, wenn dieser endet.</translation>
    </message>
    <message>
        <source>&amp;Cancel...</source>
        <translation>&amp;Kündigen...</translation>
    </message>
    <message>
        <source>Ends the agreement; shows before what stays paid.</source>
        <translation>Beendet den Vertrag; zeigt vorher, was bezahlt bleibt.</translation>
    </message>
    <message>
        <source>Record &amp;usage...</source>
        <translation>&amp;Nutzung erfassen...</translation>
    </message>
    <message>
        <source>Records what was used in a month.</source>
        <translation>Erfasst, was in einem Monat genutzt wurde.</translation>
    </message>
    <message>
        <source>P&amp;O of the usage...</source>
        <translation>&amp;Bestellung der Nutzung...</translation>
    </message>
    <message>
        <source>Changes the number that usage is invoiced under.</source>
        <translation>Ändert die Nummer, unter der Nutzung berechnet wird.</translation>
    </message>
    <message>
        <source>PO of the c&amp;harge...</source>
        <translation>Bestellung der &amp;Forderung...</translation>
    </message>
    <message>
        <source>Changes the number that the selected charge will be invoiced under.</source>
        <translation>Ändert die Nummer, unter der die ausgewählte Forderung berechnet wird.</translation>
    </message>
    <message>
        <source>Re&amp;quest payment...</source>
        <translation>&amp;Zahlung anfordern...</translation>
    </message>
    <message>
        <source>Asks for a variable payment, as the seller.</source>
        <translation>Fordert als Verkäufer eine variable Zahlung an.</translation>
    </message>
    <message>
        <source>An&amp;swer request...</source>
        <translation>&amp;Anforderung beantworten...</translation>
    </message>
    <message>
        <source>Approves or rejects the selected payment request.</source>
        <translation>Genehmigt die ausgewählte Zahlungsanforderung oder lehnt sie ab.</translation>
    </message>
    <message>
        <source>Re&amp;fund...</source>
        <translation>Er&amp;statten...</translation>
    </message>
    <message>
        <source>Gives back a part of the selected invoice by a credit memo.</source>
        <translation>Erstattet einen Teil der ausgewählten Rechnung durch eine Gutschrift.</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementChoices</name>
    <message>
        <source>Invoices to be printed anew</source>
        <translation>Neu zu druckende Rechnungen</translation>
    </message>
    <message>
        <source>%1, due %2, %3</source>
        <comment>payment, date, amount</comment>
        <translation>%1, fällig %2, %3</translation>
    </message>
    <message>
        <source>New number of payment %1</source>
        <translation>Neue Nummer der Zahlung %1</translation>
    </message>
    <message>
        <source>keeps what it has</source>
        <translation>bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>Payments to come, and their new numbers</source>
        <translation>Künftige Zahlungen und ihre neuen Nummern</translation>
    </message>
    <message>
        <source>They stand here once the agreement is named.</source>
        <translation>Sie stehen hier, sobald der Vertrag genannt ist.</translation>
    </message>
    <message>
        <source>Nothing has been invoiced for it yet.</source>
        <translation>Dafür wurde noch nichts abgerechnet.</translation>
    </message>
    <message>
        <source>No payment of it is still to come.</source>
        <translation>Davon steht keine Zahlung mehr aus.</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementDetails</name>
    <message>
        <source>Details of the agreement</source>
        <translation>Details des Vertrags</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Charges of the agreement</source>
        <translation>Forderungen des Vertrags</translation>
    </message>
    <message>
        <source>Nothing has been charged yet. Usage is charged by the month, once it is recorded.</source>
        <translation>Noch ist nichts berechnet. Nutzung wird monatlich berechnet, sobald sie erfasst ist.</translation>
    </message>
    <message>
        <source>Payments that the seller asked for</source>
        <translation>Zahlungen, die der Verkäufer angefordert hat</translation>
    </message>
    <message>
        <source>The seller has not asked for a payment.</source>
        <translation>Der Verkäufer hat keine Zahlung angefordert.</translation>
    </message>
    <message>
        <source>Invoices and credit memos of the agreement</source>
        <translation>Rechnungen und Gutschriften des Vertrags</translation>
    </message>
    <message>
        <source>No invoice has been issued yet.</source>
        <translation>Es wurde noch keine Rechnung ausgestellt.</translation>
    </message>
    <message>
        <source>Enter shows the invoice.</source>
        <translation>Die Eingabetaste zeigt die Rechnung.</translation>
    </message>
    <message>
        <source>What was done about the agreement</source>
        <translation>Was mit dem Vertrag geschah</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>Select an agreement to see what lies behind it.</source>
        <translation>Wählen Sie einen Vertrag aus, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tab, counter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Payment requests</source>
        <translation>Zahlungsanforderungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision, purchase order number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No decision about this purchase was kept.</source>
        <translation>Zu diesem Kauf ist keine Entscheidung aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementDialog</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>%1: %2 (%3), %4</source>
        <comment>agreement, product, offer, term</comment>
        <translation>%1: %2 (%3), %4</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Ein Betrag wie %1.</translation>
    </message>
    <message>
        <source>Finding out what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde…</translation>
    </message>
    <message>
        <source>Nothing is invoiced by this.</source>
        <translation>Dadurch wird nichts berechnet.</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementTab</name>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Gekauft von</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Later agreement</source>
        <translation>Späterer Vertrag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>product, product family</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>offer, kind of offer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>number, line</comment>
        <translation>%1, Position %2</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementWords</name>
    <message>
        <source>Invoiced</source>
        <comment>charge</comment>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>To come</source>
        <comment>charge</comment>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>charge or request, amount</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Run out</source>
        <comment>agreement</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>%1 (not linked)</source>
        <translation>%1 (nicht verknüpft)</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>agreement</comment>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Gekauft von</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>podesk::AgreementsPage</name>
    <message>
        <source>Agreements</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, counter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The agreements could not be read</source>
        <translation>Die Verträge ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Nothing has been bought yet</source>
        <translation>Noch wurde nichts gekauft</translation>
    </message>
    <message>
        <source>A purchase makes an agreement, with its charges and invoices. Checkout is where one buys.</source>
        <translation>Ein Kauf ergibt einen Vertrag mit Forderungen und Rechnungen. Gekauft wird unter „Kauf“.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n agreement(s).</source>
        <translation>
            <numerusform>Der Filter verbirgt den einzigen Vertrag.</numerusform>
            <numerusform>Der Filter verbirgt alle %n Verträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number, product, seller, account or purchase order</source>
        <translation>Nummer, Produkt, Verkäufer, Konto oder Bestellung</translation>
    </message>
    <message>
        <source>Search the agreements</source>
        <translation>Verträge suchen</translation>
    </message>
    <message>
        <source>Which agreements are shown</source>
        <translation>Welche Verträge gezeigt werden</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Alle Verträge</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Ended before</source>
        <translation>Vorher beendet</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>podesk::AmendDialog</name>
    <message numerus="yes">
        <source>%n charge(s) that were to come, %1 in all, will not be made.</source>
        <translation>
            <numerusform>Eine künftige Forderung über %1 entfällt.</numerusform>
            <numerusform>%n künftige Forderungen über insgesamt %1 entfallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amend agreement %1</source>
        <translation>Vertrag %1 aufstocken</translation>
    </message>
    <message>
        <source>&amp;Amend</source>
        <translation>&amp;Aufstocken</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln unit(s) now. The end of the term stays.</source>
        <translation>
            <numerusform>Er hat jetzt %Ln Einheit. Das Ende der Laufzeit bleibt.</numerusform>
            <numerusform>Er hat jetzt %Ln Einheiten. Das Ende der Laufzeit bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The added units cost nothing for what is left of the term.</source>
        <translation>Die neuen Einheiten kosten für den Rest der Laufzeit nichts.</translation>
    </message>
    <message>
        <source>The added units are invoiced at once, for what is left of the term. This cannot be undone.</source>
        <translation>Die neuen Einheiten werden für den Rest der Laufzeit sofort berechnet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>podesk::AnswerPaymentDialog</name>
    <message>
        <source>Purchase order &amp;number</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>Answer payment request %1</source>
        <translation>Zahlungsanforderung %1 beantworten</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Beantworten</translation>
    </message>
    <message>
        <source>%1 asks for %2: %3</source>
        <comment>agreement, amount, what for</comment>
        <translation>%1 fordert %2 an: %3</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>genehmigen</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>withdraw, as the seller</source>
        <translation>als Verkäufer zurückziehen</translation>
    </message>
    <message>
        <source>Ans&amp;wer</source>
        <translation>Ant&amp;wort</translation>
    </message>
    <message>
        <source>Left empty, the number of the agreement is taken: %1.</source>
        <translation>Bleibt das Feld leer, gilt die Nummer des Vertrags: %1.</translation>
    </message>
    <message>
        <source>Nothing is charged. This cannot be undone.</source>
        <translation>Es wird nichts berechnet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>It is invoiced at once. This cannot be undone.</source>
        <translation>Es wird sofort berechnet. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>podesk::AttemptWords</name>
    <message numerus="yes">
        <source>%1 of %n step(s) as expected</source>
        <translation>
            <numerusform>%1 von %n Schritt wie erwartet</numerusform>
            <numerusform>%1 von %n Schritten wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) right at once</source>
        <translation>
            <numerusform>%1 von %n Frage gleich richtig</numerusform>
            <numerusform>%1 von %n Fragen gleich richtig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not in order</source>
        <translation>Diese Datei ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>Mend it with an editor for text; the card follows as soon as the file is saved.</source>
        <translation>Berichtigen Sie sie mit einem Texteditor; die Karte folgt, sobald die Datei gespeichert ist.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What %1 made of it</source>
        <translation>Was %1 daraus gemacht hat</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Vorgeführt</translation>
    </message>
    <message>
        <source>%1 on %2 (%3): %4</source>
        <comment>Practised on 3 Nov 2026 (edition): 8 of 8 steps as expected</comment>
        <translation>%1 am %2 (%3): %4</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Was zu lernen ist</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>podesk::BalanceState</name>
    <message>
        <source>not tracked</source>
        <translation>nicht verfolgt</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>below 75%</source>
        <translation>unter 75 %</translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>overdrawn</source>
        <translation>überzogen</translation>
    </message>
</context>
<context>
    <name>podesk::BarWords</name>
    <message>
        <source>Press “%1”.</source>
        <translation>„%1“ drücken.</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>„%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>podesk::BranchesDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>After step</source>
        <translation>Nach Schritt</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand getan</translation>
    </message>
    <message>
        <source>Checkpoints and branches</source>
        <translation>Sicherungspunkte und Zweige</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Nothing is remembered yet. “Save as checkpoint…” remembers a moment, “Branch from here…” what you try beside the scenario.</source>
        <translation>Noch ist nichts gemerkt. „Als Sicherungspunkt merken…“ merkt sich einen Augenblick, „Von hier abzweigen…“, was Sie neben dem Szenario versuchen.</translation>
    </message>
    <message>
        <source>Left side of the comparison</source>
        <translation>Linke Seite des Vergleichs</translation>
    </message>
    <message>
        <source>Right side of the comparison</source>
        <translation>Rechte Seite des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>The scenario, as far as it was played</source>
        <translation>Das Szenario, soweit es gespielt wurde</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>checkpoint</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>Nothing is remembered yet.</source>
        <translation>Noch ist nichts gemerkt.</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>No record differs.</source>
        <translation>Kein Datensatz weicht ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::BurnDownTab</name>
    <message>
        <source>Below %1 (%2% of the total) a notice goes out</source>
        <translation>Unter %1 (%2 % der Summe) geht eine Mitteilung hinaus</translation>
    </message>
    <message>
        <source>Below %1 (%2% of the total, set in this workspace) a notice goes out</source>
        <translation>Unter %1 (%2 % der Summe, in diesem Arbeitsbereich festgelegt) geht eine Mitteilung hinaus</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>At first</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, invoice</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Line item</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Abgebucht</translation>
    </message>
    <message>
        <source>Invoices that took from the balance</source>
        <translation>Rechnungen, die vom Saldo abgebucht wurden</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Enter goes to the invoice.</source>
        <translation>Die Eingabetaste führt zur Rechnung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line item, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Balance of line item %1</source>
        <translation>Saldo der Position %1</translation>
    </message>
    <message>
        <source>No line item of this purchase order tracks its balance, so there is nothing to burn down. Tracking is switched on in the line item&apos;s form; AWS does not offer it for AWS Marketplace lines.</source>
        <translation>Keine Position dieser Bestellung führt einen Saldo, also ist kein Verlauf zu zeigen. Die Saldoverfolgung wird im Formular der Position eingeschaltet; für Positionen des AWS Marketplace bietet AWS sie nicht an.</translation>
    </message>
    <message>
        <source>Not tracked: line items %1.</source>
        <translation>Ohne Saldoverfolgung: Positionen %1.</translation>
    </message>
</context>
<context>
    <name>podesk::CancelDialog</name>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Cancel agreement %1</source>
        <translation>Vertrag %1 kündigen</translation>
    </message>
    <message>
        <source>Cancel the &amp;agreement</source>
        <translation>Vertrag &amp;kündigen</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>the buyer, who may end what is paid by use</source>
        <translation>den Käufer, der nach Nutzung Bezahltes beenden darf</translation>
    </message>
    <message>
        <source>Support, for a public contract within 48 hours</source>
        <translation>den Support, bei öffentlichem Vertrag binnen 48 Stunden</translation>
    </message>
    <message>
        <source>the seller, whom the buyer has asked</source>
        <translation>den Verkäufer, den der Käufer gebeten hat</translation>
    </message>
    <message>
        <source>It is ended &amp;by</source>
        <translation>Beendet &amp;durch</translation>
    </message>
    <message>
        <source>Cancelling refunds nothing by itself: what has been invoiced stays until the invoice is refunded, which makes a credit memo.</source>
        <translation>Eine Kündigung erstattet von sich aus nichts: Was berechnet ist, bleibt, bis die Rechnung erstattet wird; das ergibt eine Gutschrift.</translation>
    </message>
    <message>
        <source>not charged any more</source>
        <translation>wird nicht mehr berechnet</translation>
    </message>
    <message>
        <source>stays; refundable up to %1</source>
        <translation>bleibt; erstattbar bis %1</translation>
    </message>
</context>
<context>
    <name>podesk::CaseWords</name>
    <message>
        <source>The invoice was printed anew.</source>
        <translation>Die Rechnung wurde neu gedruckt.</translation>
    </message>
    <message>
        <source>The number of the purchase was changed.</source>
        <translation>Die Nummer des Kaufs wurde geändert.</translation>
    </message>
    <message>
        <source>The payments have their numbers.</source>
        <translation>Die Zahlungen haben ihre Nummern.</translation>
    </message>
    <message>
        <source>The number was set on the invoice.</source>
        <translation>Die Nummer wurde auf der Rechnung gesetzt.</translation>
    </message>
    <message>
        <source>The purchase was refunded by a credit memo.</source>
        <translation>Der Kauf wurde mit einer Gutschrift erstattet.</translation>
    </message>
    <message>
        <source>The account pays by invoice on these terms.</source>
        <translation>Das Konto zahlt zu diesen Bedingungen auf Rechnung.</translation>
    </message>
    <message>
        <source>The purchase order is suspended; make it active first (R44).</source>
        <translation>Die Bestellung ist ausgesetzt; setzen Sie sie zuerst aktiv (R44).</translation>
    </message>
    <message>
        <source>The invoice bears that number already.</source>
        <translation>Die Rechnung trägt diese Nummer bereits.</translation>
    </message>
    <message>
        <source>The billing integration was off when the number was to be linked (G3).</source>
        <translation>Die Abrechnungsintegration war aus, als die Nummer verknüpft werden sollte (G3).</translation>
    </message>
    <message>
        <source>Still no purchase order fits this invoice.</source>
        <translation>Noch immer passt keine Bestellung zu dieser Rechnung.</translation>
    </message>
    <message>
        <source>That number is there already.</source>
        <translation>Diese Nummer steht schon dort.</translation>
    </message>
    <message>
        <source>The purchase was made without a number.</source>
        <translation>Der Kauf wurde ohne Nummer abgeschlossen.</translation>
    </message>
    <message>
        <source>An invoice that was named belongs to another purchase.</source>
        <translation>Eine genannte Rechnung gehört zu einem anderen Kauf.</translation>
    </message>
    <message>
        <source>The agreement has no payment schedule.</source>
        <translation>Der Vertrag hat keinen Zahlungsplan.</translation>
    </message>
    <message>
        <source>A payment that was named is invoiced already, or belongs to another purchase.</source>
        <translation>Eine genannte Zahlung ist schon abgerechnet oder gehört zu einem anderen Kauf.</translation>
    </message>
    <message>
        <source>This kind of case belongs to the rules of 2026 and to Marketplace invoices.</source>
        <translation>Diese Art von Fall gehört zu den Regeln von 2026 und zu Marketplace-Rechnungen.</translation>
    </message>
    <message>
        <source>The account has these terms already.</source>
        <translation>Das Konto hat diese Bedingungen bereits.</translation>
    </message>
    <message>
        <source>A quota still keeps the number off this invoice (G6).</source>
        <translation>Ein Kontingent hält die Nummer weiter von dieser Rechnung fern (G6).</translation>
    </message>
    <message>
        <source>The conditions were not met (%1).</source>
        <comment>short name of a reason</comment>
        <translation>Die Bedingungen waren nicht erfüllt (%1).</translation>
    </message>
    <message>
        <source>To be printed anew: %1.</source>
        <translation>Neu zu drucken: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>payment, purchase order number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was erbeten wurde</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Print %1 anew.</source>
        <translation>%1 neu drucken.</translation>
    </message>
    <message>
        <source>Number %1 for %2.</source>
        <comment>purchase order, agreement</comment>
        <translation>Nummer %1 für %2.</translation>
    </message>
    <message>
        <source>Numbers for payments of %1: %2.</source>
        <translation>Nummern für Zahlungen von %1: %2.</translation>
    </message>
    <message>
        <source>Number %1 on %2.</source>
        <comment>purchase order, invoice</comment>
        <translation>Nummer %1 auf %2.</translation>
    </message>
    <message>
        <source>Refund %1 in full.</source>
        <translation>%1 ganz erstatten.</translation>
    </message>
    <message>
        <source>Terms “%1” for %2.</source>
        <comment>payment terms, account</comment>
        <translation>Bedingungen „%1“ für %2.</translation>
    </message>
    <message>
        <source>For an invoice that was issued while its purchase order was suspended: once that is active, Support prints the same invoice with the number.</source>
        <translation>Für eine Rechnung, die ausgestellt wurde, während ihre Bestellung ausgesetzt war: Sobald diese aktiv ist, druckt der Support dieselbe Rechnung mit der Nummer.</translation>
    </message>
    <message>
        <source>For a purchase with a wrong number: later invoices bear the new one, and invoices that you name are printed anew.</source>
        <translation>Für einen Kauf mit falscher Nummer: Spätere Rechnungen tragen die neue, und Rechnungen, die Sie nennen, werden neu gedruckt.</translation>
    </message>
    <message>
        <source>For a purchase with a payment schedule: payments that are not invoiced yet get numbers of their own.</source>
        <translation>Für einen Kauf mit Zahlungsplan: Noch nicht abgerechnete Zahlungen bekommen eigene Nummern.</translation>
    </message>
    <message>
        <source>For a Marketplace invoice, by the rules of 2026: the number is set after the invoice was made.</source>
        <translation>Für eine Marketplace-Rechnung nach den Regeln von 2026: Die Nummer wird gesetzt, nachdem die Rechnung erstellt wurde.</translation>
    </message>
    <message>
        <source>For a public contract that was cancelled within 48 hours: a credit memo refunds all of it.</source>
        <translation>Für einen öffentlichen Vertrag, der binnen 48 Stunden gekündigt wurde: Eine Gutschrift erstattet alles.</translation>
    </message>
    <message>
        <source>For an account that pays: its payment terms are changed.</source>
        <translation>Für ein zahlendes Konto: Seine Zahlungsbedingungen werden geändert.</translation>
    </message>
</context>
<context>
    <name>podesk::CatalogueFilterBar</name>
    <message>
        <source>All product families</source>
        <translation>Alle Produktfamilien</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Alle Angebote</translation>
    </message>
    <message>
        <source>With a public offer</source>
        <translation>Mit öffentlichem Angebot</translation>
    </message>
    <message>
        <source>With a private offer</source>
        <translation>Mit privatem Angebot</translation>
    </message>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Kind of offer</source>
        <translation>Art des Angebots</translation>
    </message>
</context>
<context>
    <name>podesk::CatalogueModel</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n Angebot</numerusform>
            <numerusform>%n Angebote</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of offers, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>number of offers, least price</comment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1, nothing upfront</source>
        <comment>number of offers</comment>
        <translation>%1, nichts im Voraus</translation>
    </message>
</context>
<context>
    <name>podesk::ChargesModel</name>
    <message>
        <source>%1: %2</source>
        <comment>charge, what is wrong with its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Usage, each month</source>
        <translation>Nutzung, jeden Monat</translation>
    </message>
    <message>
        <source>Payments that the seller asks for</source>
        <translation>Zahlungen, die der Verkäufer anfordert</translation>
    </message>
    <message>
        <source>as used</source>
        <translation>nach Nutzung</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>charge, heading, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Payment on</source>
        <translation>Zahlung am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>podesk::ChartTableModel</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, currency</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>podesk::ChartWidget</name>
    <message>
        <source>Show these figures as a table</source>
        <translation>Diese Zahlen als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter opens these rows.</source>
        <translation>Die Eingabetaste öffnet diese Zeilen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole table for a spreadsheet</source>
        <translation>Kopiert die ganze Tabelle für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>podesk::ChartWords</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a chart, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>part of a chart, what it is made of, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>podesk::CheckFindingsModel</name>
    <message>
        <source>Invariant</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>podesk::CheckResultDialog</name>
    <message>
        <source>Check the workspace</source>
        <translation>Arbeitsbereich prüfen</translation>
    </message>
    <message>
        <source>Recomputing every sum, reference and the journal&apos;s chain…</source>
        <translation>Alle Summen, Verweise und die Kette des Journals werden nachgerechnet…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong: every sum, reference and the journal&apos;s chain hold.</source>
        <translation>✓ Alles in Ordnung: Jede Summe, jeder Verweis und die Kette des Journals stimmen.</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n record(s) do not hold. Restore a backup, or report this.</source>
        <translation>
            <numerusform>✗ %n Datensatz stimmt nicht. Spielen Sie eine Sicherung zurück oder melden Sie dies.</numerusform>
            <numerusform>✗ %n Datensätze stimmen nicht. Spielen Sie eine Sicherung zurück oder melden Sie dies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutPage</name>
    <message>
        <source>Checkout</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, counter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Checkout runs on a simulated copy</source>
        <translation>Gekauft wird in einer simulierten Kopie</translation>
    </message>
    <message>
        <source>This workspace runs on the real clock. Buying makes invented agreements and invoices, so it happens in a copy whose clock is simulated and begins now. This workspace stays as it is.</source>
        <translation>Dieser Arbeitsbereich läuft nach der wirklichen Uhr. Ein Kauf erzeugt erfundene Verträge und Rechnungen; er geschieht deshalb in einer Kopie, deren simulierte Uhr jetzt beginnt. Dieser Arbeitsbereich bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The catalogue could not be read</source>
        <translation>Der Katalog ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Noch keine Produkte</translation>
    </message>
    <message>
        <source>What can be bought stands in the catalogue. The demo catalogue has invented products of every family, with public and private offers.</source>
        <translation>Was man kaufen kann, steht im Katalog. Der Demo-Katalog enthält erfundene Produkte jeder Familie mit öffentlichen und privaten Angeboten.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides all %n product(s).</source>
        <translation>
            <numerusform>Der Filter verbirgt das einzige Produkt.</numerusform>
            <numerusform>Der Filter verbirgt alle %n Produkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a simulated copy</source>
        <translation>Simulierte Kopie anlegen</translation>
    </message>
    <message>
        <source>Workspaces (*.podesk);;All files (*)</source>
        <translation>Arbeitsbereiche (*.podesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Making the copy</source>
        <translation>Die Kopie wird angelegt</translation>
    </message>
    <message>
        <source>&amp;Add the demo catalogue</source>
        <translation>&amp;Demo-Katalog hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Make a simulated copy and open it...</source>
        <translation>&amp;Simulierte Kopie anlegen und öffnen...</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This product has no offer.</source>
        <translation>Dieses Produkt hat kein Angebot.</translation>
    </message>
    <message>
        <source>Opens the checkout of the selected product, as Enter does</source>
        <translation>Öffnet den Kauf des ausgewählten Produkts, wie die Eingabetaste</translation>
    </message>
    <message>
        <source>Su&amp;bscribe...</source>
        <translation>A&amp;bonnieren...</translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutRouteWords</name>
    <message>
        <source>Choose %1.</source>
        <translation>%1 wählen.</translation>
    </message>
    <message>
        <source>Choose the offer “%1”.</source>
        <translation>Das Angebot „%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutWizard</name>
    <message>
        <source>Finding out what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde…</translation>
    </message>
    <message>
        <source>Subscribe to %1 (%2)</source>
        <comment>product, product family</comment>
        <translation>%1 abonnieren (%2)</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>Handelt als: %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt: configure</source>
        <translation>&amp;Weiter: einrichten</translation>
    </message>
    <message>
        <source>Ne&amp;xt: review</source>
        <translation>&amp;Weiter: prüfen</translation>
    </message>
    <message>
        <source>&amp;Subscribe</source>
        <translation>&amp;Abonnieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>the purchase order field</source>
        <translation>das Feld für die Bestellnummer</translation>
    </message>
    <message>
        <source>Loading the workspace…</source>
        <translation>Der Arbeitsbereich wird geladen…</translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n Zahlung</numerusform>
            <numerusform>%n Zahlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>paid upfront</source>
        <translation>im Voraus bezahlt</translation>
    </message>
    <message>
        <source>%1 is “%2”. A line item will be added, but invoices will not show the number until the purchase order is made active.</source>
        <translation>%1 ist „%2“. Eine Position wird hinzugefügt, aber Rechnungen zeigen die Nummer erst, wenn die Bestellung aktiviert ist.</translation>
    </message>
    <message>
        <source>The purchase will succeed, but nothing will be written to %1, and invoices will not show the number: %2</source>
        <comment>number, reason</comment>
        <translation>Der Kauf gelingt, aber in %1 wird nichts geschrieben, und Rechnungen zeigen die Nummer nicht: %2</translation>
    </message>
    <message>
        <source>%1 is not known yet. A purchase order will be created with default details, valid until %2, and no contacts, so no e-mails will be sent about it.</source>
        <translation>%1 ist noch nicht bekannt. Eine Bestellung mit Vorgabewerten wird angelegt, gültig bis %2 und ohne Kontakte; zu ihr werden also keine E-Mails verschickt.</translation>
    </message>
    <message>
        <source>%1 has expired. A line item will be added, and the purchase order becomes active until %2.</source>
        <translation>%1 ist abgelaufen. Eine Position wird hinzugefügt, und die Bestellung wird bis %2 wieder aktiv.</translation>
    </message>
    <message>
        <source>A line item will be added to %1, which is valid until %2 then.</source>
        <translation>%1 bekommt eine Position und ist dann bis %2 gültig.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no purchase order number</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>usage monthly</source>
        <translation>Nutzung monatlich</translation>
    </message>
    <message>
        <source>up to %1 that the seller asks for</source>
        <translation>bis zu %1 auf Anforderung des Verkäufers</translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation>nichts zu zahlen</translation>
    </message>
    <message numerus="yes">
        <source>due after %n day(s)</source>
        <translation>
            <numerusform>fällig nach %n Tag</numerusform>
            <numerusform>fällig nach %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) will be written to; the review says how.</source>
        <translation>
            <numerusform>%n Bestellung wird ergänzt; die Prüfung sagt, wie.</numerusform>
            <numerusform>%n Bestellungen werden ergänzt; die Prüfung sagt, wie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CheckpointDialog</name>
    <message>
        <source>Save a checkpoint</source>
        <translation>Sicherungspunkt setzen</translation>
    </message>
    <message>
        <source>&amp;Save checkpoint</source>
        <translation>Sicherungspunkt &amp;setzen</translation>
    </message>
    <message>
        <source>A checkpoint names the workspace as it is now. You can go back to it later, even past a deleted purchase order.</source>
        <translation>Ein Sicherungspunkt hält den Arbeitsbereich fest, wie er jetzt ist. Sie können später dorthin zurückkehren, auch hinter das Löschen einer Bestellung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>The checkpoint needs a name.</source>
        <translation>Der Sicherungspunkt braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>podesk::ChoiceEditor</name>
    <message>
        <source>%1: how it is said</source>
        <comment>field</comment>
        <translation>%1: Art der Angabe</translation>
    </message>
</context>
<context>
    <name>podesk::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Find a column:</source>
        <translation>Spalte &amp;finden:</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte finden</translation>
    </message>
    <message>
        <source>Columns, checked ones show</source>
        <translation>Spalten, angekreuzte sind sichtbar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>At least one column must show.</source>
        <translation>Mindestens eine Spalte muss sichtbar sein.</translation>
    </message>
    <message>
        <source>&amp;Arrange columns...</source>
        <translation>Spalten &amp;anordnen...</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>podesk::CommandDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>podesk::CommandFormAction</name>
    <message>
        <source>&amp;Run command...</source>
        <translation>Befehl aus&amp;führen...</translation>
    </message>
    <message>
        <source>Runs any command there is, said in a form or as JSON (%1)</source>
        <translation>Führt jeden Befehl aus, den es gibt, als Formular oder als JSON angegeben (%1)</translation>
    </message>
</context>
<context>
    <name>podesk::CommandFormDialog</name>
    <message>
        <source>Run command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;ormular</translation>
    </message>
    <message>
        <source>The command as JSON</source>
        <translation>Der Befehl als JSON</translation>
    </message>
    <message>
        <source>Paste a command, as scenario files spell it</source>
        <translation>Befehl einfügen, wie Szenariodateien ihn schreiben</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Dry run</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Says what the command would do, and writes nothing.</source>
        <translation>Sagt, was der Befehl tun würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Co&amp;mmand</source>
        <translation>&amp;Befehl</translation>
    </message>
    <message>
        <source>This command has no fields.</source>
        <translation>Dieser Befehl hat keine Felder.</translation>
    </message>
    <message>
        <source>This is no JSON object: %1, at character %L2.</source>
        <translation>Das ist kein JSON-Objekt: %1, bei Zeichen %L2.</translation>
    </message>
    <message>
        <source>Dry run: the rules allow it.</source>
        <translation>Probelauf: Die Regeln erlauben es.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run: the rules refuse it. %1</source>
        <translation>Probelauf: Die Regeln lehnen es ab. %1</translation>
    </message>
    <message>
        <source>Fill in: %1.</source>
        <comment>field</comment>
        <translation>Füllen Sie aus: %1.</translation>
    </message>
    <message>
        <source>A field is not right yet; the sentence beside it says why.</source>
        <translation>Ein Feld stimmt noch nicht; der Satz daneben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>podesk::CommandRunner</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) were refused.</source>
        <translation>
            <numerusform>%n Bestellung wurde abgelehnt.</numerusform>
            <numerusform>%n Bestellungen wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1 with %2.</source>
        <comment>purchase orders, line items</comment>
        <translation>Importiert: %1 mit %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln Zeile blieb draußen.</numerusform>
            <numerusform>%Ln Zeilen blieben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht zeigen</translation>
    </message>
</context>
<context>
    <name>podesk::CompareDialog</name>
    <message>
        <source>Compare checkpoints</source>
        <translation>Sicherungspunkte vergleichen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies every row with the headings; Ctrl+C copies the selected rows</source>
        <translation>Kopiert jede Zeile mit den Überschriften; Strg+C kopiert die ausgewählten Zeilen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>checkpoint, when it was made</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Now – %1</source>
        <translation>Jetzt – %1</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Wird verglichen...</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 records are shown.</source>
        <translation>Nur die ersten %1 Datensätze werden gezeigt.</translation>
    </message>
    <message>
        <source>There is no difference to copy.</source>
        <translation>Es gibt keinen Unterschied zu kopieren.</translation>
    </message>
    <message>
        <source>Writes the rows to a CSV file</source>
        <translation>Schreibt die Zeilen in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Export the differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Geschrieben nach „%1“.</translation>
    </message>
</context>
<context>
    <name>podesk::ConfigureStep</name>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Configure your software subscription</source>
        <translation>Richten Sie Ihr Softwareabonnement ein</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>Contract length</source>
        <translation>Vertragslaufzeit</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Gekauft von</translation>
    </message>
    <message>
        <source>Usage beyond the contract is invoiced monthly. Those invoices never carry this number; they match purchase orders with a line item for Marketplace blanket usage (R11).</source>
        <translation>Nutzung über den Vertrag hinaus wird monatlich berechnet. Diese Rechnungen tragen die Nummer nie; sie werden Bestellungen mit einer Position für Blanket Usage im Marketplace zugeordnet (R11).</translation>
    </message>
    <message>
        <source>%1; paid by %2</source>
        <translation>%1; bezahlt von %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <comment>length, first day, last day</comment>
        <translation>%1, vom %2 bis zum %3</translation>
    </message>
    <message>
        <source>Create b&amp;lanket usage PO...</source>
        <translation>Bestellung für B&amp;lanket Usage anlegen...</translation>
    </message>
    <message>
        <source>Starts &amp;later, on</source>
        <translation>Beginnt &amp;später, am</translation>
    </message>
    <message>
        <source>The agreement is signed now and starts on that day. Payments may fall before it.</source>
        <translation>Der Vertrag wird jetzt geschlossen und beginnt an diesem Tag. Zahlungen können davor liegen.</translation>
    </message>
    <message>
        <source>First day of the agreement</source>
        <translation>Erster Tag des Vertrags</translation>
    </message>
    <message>
        <source>What is used is invoiced monthly. Those invoices match purchase orders with a line item for Marketplace blanket usage.</source>
        <translation>Nutzung wird monatlich berechnet. Diese Rechnungen werden Bestellungen mit einer Position für Blanket Usage im Marketplace zugeordnet.</translation>
    </message>
    <message>
        <source>What is used is invoiced monthly, under the number for it. Without one, invoices match purchase orders with a line item for Marketplace blanket usage.</source>
        <translation>Nutzung wird monatlich unter der Nummer dafür berechnet. Ohne Nummer werden die Rechnungen Bestellungen mit einer Position für Blanket Usage im Marketplace zugeordnet.</translation>
    </message>
    <message>
        <source>Usage beyond the contract is invoiced monthly, under the number for it. Without one, invoices match purchase orders with a line item for Marketplace blanket usage.</source>
        <translation>Nutzung über den Vertrag hinaus wird monatlich unter der Nummer dafür berechnet. Ohne Nummer werden die Rechnungen Bestellungen mit einer Position für Blanket Usage im Marketplace zugeordnet.</translation>
    </message>
</context>
<context>
    <name>podesk::ConflictPanel</name>
    <message>
        <source>Yours: %1</source>
        <translation>Ihr Wert: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Anderer Wert: %1</translation>
    </message>
    <message>
        <source>%1 changed this purchase order while you did. Which value shall stand?</source>
        <translation>%1 hat diese Bestellung zur selben Zeit geändert. Welcher Wert soll gelten?</translation>
    </message>
</context>
<context>
    <name>podesk::ConnectionDialog</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Test mode: requests and orders flow, and nothing is bought (B56)</source>
        <translation>&amp;Testbetrieb: Anfragen und Bestellungen fließen, gekauft wird nichts (B56)</translation>
    </message>
    <message>
        <source>&amp;Free products need no order (B57)</source>
        <translation>&amp;Kostenlose Produkte brauchen keine Bestellung (B57)</translation>
    </message>
    <message>
        <source>Products with one&apos;s own &amp;licence need no order (B57)</source>
        <translation>Produkte mit eigener &amp;Lizenz brauchen keine Bestellung (B57)</translation>
    </message>
    <message>
        <source>Change the connection %1</source>
        <translation>Verbindung %1 ändern</translation>
    </message>
    <message>
        <source>Connect a procurement system</source>
        <translation>Beschaffungssystem anbinden</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Anbin&amp;den</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Account that &amp;pays</source>
        <translation>&amp;Zahlendes Konto</translation>
    </message>
    <message>
        <source>Set up once by the account that pays, for everyone it pays for.</source>
        <translation>Einmal eingerichtet vom zahlenden Konto, für alle, für die es zahlt.</translation>
    </message>
    <message>
        <source>&amp;Buyer ID</source>
        <translation>Kä&amp;ufer-ID</translation>
    </message>
    <message>
        <source>Supplier &amp;ID</source>
        <translation>Lieferanten-&amp;ID</translation>
    </message>
    <message>
        <source>Cannot be changed afterwards.</source>
        <translation>Lässt sich nachträglich nicht ändern.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>The connection needs a name.</source>
        <translation>Die Verbindung braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>podesk::ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Sa&amp;ve contacts</source>
        <translation>Kontakte &amp;speichern</translation>
    </message>
    <message>
        <source>Contacts get an e-mail when a tracked line runs low and before the purchase order expires. Without any, no e-mails are sent.</source>
        <translation>Kontakte bekommen eine E-Mail, wenn der Saldo einer verfolgten Position knapp wird und bevor die Bestellung abläuft. Ohne Kontakt wird keine E-Mail verschickt.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Contacts of %1</source>
        <translation>Kontakte von %1</translation>
    </message>
</context>
<context>
    <name>podesk::DeleteOrdersDialog</name>
    <message numerus="yes">
        <source>%n purchase order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 and %3 will be gone for ever, their tags and notices too. This cannot be undone (B45, G11).</source>
        <translation>%1 mit %2 und %3 gehen für immer verloren, samt Tags und Benachrichtigungen. Das lässt sich nicht rückgängig machen (B45, G11).</translation>
    </message>
    <message>
        <source>Delete purchase orders</source>
        <translation>Bestellungen löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n purchase order(s)</source>
        <translation>
            <numerusform>%n Bestellung &amp;löschen</numerusform>
            <numerusform>%n Bestellungen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>&amp;Save a checkpoint first, named</source>
        <translation>Vorher einen &amp;Sicherungspunkt setzen, mit dem Namen</translation>
    </message>
    <message>
        <source>Name of the checkpoint</source>
        <translation>Name des Sicherungspunkts</translation>
    </message>
    <message>
        <source>Before deleting %1</source>
        <translation>Vor dem Löschen von %1</translation>
    </message>
    <message numerus="yes">
        <source>Before deleting %n purchase order(s)</source>
        <translation>
            <numerusform>Vor dem Löschen von %n Bestellung</numerusform>
            <numerusform>Vor dem Löschen von %n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>checkpoint name (number)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The checkpoint needs a name.</source>
        <translation>Der Sicherungspunkt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The checkpoint is saved:</source>
        <translation>Der Sicherungspunkt ist gesetzt:</translation>
    </message>
</context>
<context>
    <name>podesk::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <comment>number of records</comment>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Select a row to see what lies behind it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was dahinter steht.</translation>
    </message>
</context>
<context>
    <name>podesk::DifferenceWords</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>podesk::DuplicateDialog</name>
    <message>
        <source>Duplicate purchase order</source>
        <translation>Bestellung duplizieren</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;New purchase order ID</source>
        <translation>&amp;Neue Bestellnummer</translation>
    </message>
    <message>
        <source>New purchase order ID</source>
        <translation>Neue Bestellnummer</translation>
    </message>
    <message>
        <source>“%1” exists already and looks nearly the same.</source>
        <translation>„%1“ gibt es schon und sieht fast gleich aus.</translation>
    </message>
    <message>
        <source>A copy of %1 with its line items, contacts and tags; it starts as active, with full balances.</source>
        <translation>Eine Kopie von %1 mit Positionen, Kontakten und Tags; sie beginnt aktiv und mit vollem Saldo.</translation>
    </message>
    <message numerus="yes">
        <source>%n Marketplace transaction line(s) stay behind: they belong to a purchase (G7).</source>
        <translation>
            <numerusform>%n Marketplace-Transaktion bleibt zurück: Sie gehört zu einem Kauf (G7).</numerusform>
            <numerusform>%n Marketplace-Transaktionen bleiben zurück: Sie gehören zu einem Kauf (G7).</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy needs an ID of its own.</source>
        <translation>Die Kopie braucht eine eigene Bestellnummer.</translation>
    </message>
</context>
<context>
    <name>podesk::EditOrderDialog</name>
    <message>
        <source>Choose a value for each field that two people changed.</source>
        <translation>Wählen Sie einen Wert für jedes Feld, das zwei Personen geändert haben.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Edit purchase order</source>
        <translation>Bestellung bearbeiten</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>Edit purchase order %1</source>
        <translation>Bestellung %1 bearbeiten</translation>
    </message>
    <message>
        <source>%1 changed other fields of this purchase order meanwhile. Save again to keep both changes.</source>
        <translation>%1 hat inzwischen andere Felder dieser Bestellung geändert. Speichern Sie noch einmal, um beide Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>podesk::ExpectationWords</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 gibt es</translation>
    </message>
    <message>
        <source>%1 that match “%2”</source>
        <translation>%1, auf die „%2“ passt</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, number of entries</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>rule, its name, verdict</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es wird ausgeführt</translation>
    </message>
    <message>
        <source>It is refused: %1</source>
        <translation>Es wird abgelehnt: %1</translation>
    </message>
    <message>
        <source>Support declines: %1</source>
        <translation>Support lehnt ab: %1</translation>
    </message>
    <message>
        <source>The outbox has an entry about %1</source>
        <translation>Der Postausgang hat einen Eintrag zu %1</translation>
    </message>
</context>
<context>
    <name>podesk::ExpectationsForm</name>
    <message>
        <source>&amp;Add an expectation</source>
        <translation>Erwartung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Expectations; those with a tick are kept</source>
        <translation>Erwartungen; behalten werden die mit Haken</translation>
    </message>
    <message>
        <source>The expectation as it stands in the file</source>
        <translation>Die Erwartung, wie sie in der Datei steht</translation>
    </message>
    <message>
        <source>The selected one as it stands in the &amp;file; the manual lists what may stand there:</source>
        <translation>Die gewählte, wie sie in der &amp;Datei steht; das Handbuch sagt, was dort stehen kann:</translation>
    </message>
    <message>
        <source>&amp;What must hold after the step. Untick what nobody needs to look at.</source>
        <translation>&amp;Was nach dem Schritt gelten muss. Nehmen Sie den Haken weg, wo niemand hinsehen muss.</translation>
    </message>
    <message>
        <source>No expectation is selected.</source>
        <translation>Es ist keine Erwartung ausgewählt.</translation>
    </message>
    <message>
        <source>This is no JSON object (at character %L1).</source>
        <translation>Das ist kein JSON-Objekt (bei Zeichen %L1).</translation>
    </message>
    <message>
        <source>Nothing is expected, except that the step&apos;s command is done.</source>
        <translation>Erwartet wird nichts, als dass der Befehl des Schritts ausgeführt wird.</translation>
    </message>
</context>
<context>
    <name>podesk::ExportDialog</name>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>&amp;All rows that the filter shows (%1)</source>
        <translation>A&amp;lle Zeilen, die der Filter zeigt (%1)</translation>
    </message>
    <message>
        <source>Only the &amp;selected rows (%1)</source>
        <translation>Nur die aus&amp;gewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns that s&amp;how, in their order</source>
        <translation>&amp;Sichtbare Spalten in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV, with a header line</source>
        <translation>CSV mit Kopfzeile</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Nennen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>%1 exists already. Replace it?</source>
        <translation>%1 gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>All c&amp;olumns</source>
        <translation>Alle S&amp;palten</translation>
    </message>
</context>
<context>
    <name>podesk::FieldChanges</name>
    <message>
        <source>Line item %1: </source>
        <translation>Position %1: </translation>
    </message>
    <message>
        <source>Line item %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
</context>
<context>
    <name>podesk::FieldChangesModel</name>
    <message>
        <source>%1, before %2, after %3</source>
        <translation>%1, vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>podesk::FindingsModel</name>
    <message>
        <source>%1, line %2, %3: %4</source>
        <translation>%1, Zeile %2, %3: %4</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>podesk::FindingsView</name>
    <message>
        <source>Findings by file, line and field</source>
        <translation>Befunde nach Datei, Zeile und Feld</translation>
    </message>
    <message>
        <source>C&amp;opy findings</source>
        <translation>Befunde kopi&amp;eren</translation>
    </message>
</context>
<context>
    <name>podesk::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>podesk::ForecastWords</name>
    <message numerus="yes">
        <source>%n invoice(s) are issued</source>
        <translation>
            <numerusform>%n Rechnung wird ausgestellt</numerusform>
            <numerusform>%n Rechnungen werden ausgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) expire</source>
        <translation>
            <numerusform>%n Bestellung läuft ab</numerusform>
            <numerusform>%n Bestellungen laufen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end</source>
        <translation>
            <numerusform>%n Vertrag endet</numerusform>
            <numerusform>%n Verträge enden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due on the way.</source>
        <translation>Unterwegs steht nichts an.</translation>
    </message>
    <message>
        <source>On the way: %1.</source>
        <comment>list of what happens</comment>
        <translation>Unterwegs: %1.</translation>
    </message>
    <message>
        <source>Invoice for %1: %2</source>
        <comment>agreement, amount</comment>
        <translation>Rechnung zu %1: %2</translation>
    </message>
    <message>
        <source>%1 expires</source>
        <comment>purchase order</comment>
        <translation>%1 läuft ab</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>agreement</comment>
        <translation>%1 endet</translation>
    </message>
</context>
<context>
    <name>podesk::ForeseeingDialog</name>
    <message>
        <source>Finding out what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde…</translation>
    </message>
</context>
<context>
    <name>podesk::FormRouteWords</name>
    <message>
        <source>Open “%1” (%2).</source>
        <translation>„%1“ öffnen (%2).</translation>
    </message>
</context>
<context>
    <name>podesk::HandOutDialog</name>
    <message>
        <source>For &amp;learners: the answers stand at the end</source>
        <translation>Für &amp;Lernende: Die Antworten stehen am Schluss</translation>
    </message>
    <message>
        <source>For the &amp;trainer: answers, hints and notes in their places</source>
        <translation>Für die Lehrkra&amp;ft: Antworten, Hinweise und Notizen an ihrem Platz</translation>
    </message>
    <message>
        <source>With a &amp;picture of the window after each step</source>
        <translation>Mit einem &amp;Bild des Fensters nach jedem Schritt</translation>
    </message>
    <message>
        <source>Hand-out of “%1”</source>
        <translation>Handzettel zu „%1“</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Fassung der Regeln</translation>
    </message>
    <message>
        <source>Making the hand-out</source>
        <translation>Der Handzettel entsteht</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <translation>In wessen Hand</translation>
    </message>
    <message>
        <source>&amp;Make the hand-out</source>
        <translation>&amp;Handzettel machen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>Fa&amp;ssung:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Dat&amp;ei:</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>Handzettel</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Diese Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Name a file first.</source>
        <translation>Nennen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Er entsteht gerade.</translation>
    </message>
    <message>
        <source>The hand-out is %1.</source>
        <translation>Der Handzettel ist %1.</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>podesk::HandOutWords</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>for the trainer</source>
        <translation>für die Lehrkraft</translation>
    </message>
    <message>
        <source>for learners</source>
        <translation>für Lernende</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Was zu lernen ist</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Für die Lehrkraft</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>Hinweis %1: %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>Done by %1: %2</source>
        <translation>Getan von %1: %2</translation>
    </message>
    <message>
        <source>Expected and found</source>
        <translation>Erwartet und gefunden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %n weitere Änderung</numerusform>
            <numerusform>und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 fällt weg</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 ändert sich</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>podesk::HelpWindow</name>
    <message>
        <source>PO Desk - the rules</source>
        <translation>PO Desk - die Regeln</translation>
    </message>
    <message>
        <source>Back (%1)</source>
        <translation>Zurück (%1)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward (%1)</source>
        <translation>Vor (%1)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Search the rules</source>
        <translation>Die Regeln durchsuchen</translation>
    </message>
    <message>
        <source>Number of a rule, or words</source>
        <translation>Nummer einer Regel oder Wörter</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No rule holds these words.</source>
        <translation>Keine Regel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>Seite der Regel</translation>
    </message>
</context>
<context>
    <name>podesk::HelpWords</name>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This page is there in English only.</source>
        <translation>Diese Seite gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>Nobody has written this page yet.</source>
        <translation>Diese Seite hat noch niemand geschrieben.</translation>
    </message>
    <message>
        <source>**Source:** %1 (%2).  
**Rules of:** %3.</source>
        <translation>**Quelle:** %1 (%2).  
**Regeln von:** %3.</translation>
    </message>
</context>
<context>
    <name>podesk::HintedField</name>
    <message>
        <source>Not inserted: this field holds at most %L1 characters.</source>
        <translation>Nicht eingefügt: Dieses Feld fasst höchstens %L1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>podesk::HistoryModel</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: before → after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>podesk::HistoryTab</name>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Changed fields, before and after</source>
        <translation>Geänderte Felder, vorher und nachher</translation>
    </message>
    <message>
        <source>The journal holds nothing about this purchase order alone: it came with an import.</source>
        <translation>Das Journal sagt nichts über diese Bestellung allein: Sie kam mit einem Import.</translation>
    </message>
    <message>
        <source>Show in &amp;Activity</source>
        <translation>In den &amp;Aktivitäten zeigen</translation>
    </message>
    <message>
        <source>Show what it &amp;undid</source>
        <translation>Zeigen, was &amp;zurückgenommen wurde</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag.</translation>
    </message>
    <message>
        <source>Goes to this entry among everything that was done (Enter)</source>
        <translation>Geht zu diesem Eintrag unter allem, was getan wurde (Eingabetaste)</translation>
    </message>
    <message>
        <source>Goes to the entry that was taken back or done again</source>
        <translation>Geht zu dem Eintrag, der zurückgenommen oder wiederholt wurde</translation>
    </message>
    <message>
        <source>This entry is no undo.</source>
        <translation>Dieser Eintrag nimmt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>podesk::IdentityDialog</name>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verbieten</translation>
    </message>
    <message>
        <source>Statements of the policy</source>
        <translation>Anweisungen der Richtlinie</translation>
    </message>
    <message>
        <source>Add s&amp;tatement</source>
        <translation>An&amp;weisung hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move statement</source>
        <translation>Anweisung ent&amp;fernen</translation>
    </message>
    <message>
        <source>The policy has no statements: nothing is allowed.</source>
        <translation>Die Richtlinie hat keine Anweisungen: Nichts ist erlaubt.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Tag of the order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Tag in the request</source>
        <translation>Tag in der Anfrage</translation>
    </message>
    <message>
        <source>Add an identity</source>
        <translation>Identität hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add identity</source>
        <translation>Identität &amp;hinzufügen</translation>
    </message>
    <message>
        <source>What no statement allows is denied, and a statement that denies wins over every one that allows. Several actions are separated by commas; a star at the end stands for any rest. A tag, written as key=value, narrows a statement to purchase orders or requests that carry it.</source>
        <translation>Was keine Anweisung erlaubt, ist verboten, und eine verbietende Anweisung geht vor jeder erlaubenden. Mehrere Aktionen werden durch Kommas getrennt; ein Stern am Ende steht für jeden Rest. Ein Tag, geschrieben als Schlüssel=Wert, beschränkt eine Anweisung auf Bestellungen oder Anfragen, die es tragen.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>A statement names at least one action.</source>
        <translation>Eine Anweisung nennt mindestens eine Aktion.</translation>
    </message>
    <message>
        <source>Write one tag as key=value.</source>
        <translation>Schreiben Sie ein Tag als Schlüssel=Wert.</translation>
    </message>
    <message>
        <source>There is an identity of this name already.</source>
        <translation>Eine Identität dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The identity needs a name.</source>
        <translation>Die Identität braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>podesk::ImportDialog</name>
    <message>
        <source>Import purchase orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>[Check] reads the files and reports what is in them; nothing is written before [Import].</source>
        <translation>[Prüfen] liest die Dateien und meldet, was darin steht; vor [Importieren] wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>%n &amp;importieren</numerusform>
            <numerusform>%n &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the files before importing them.</source>
        <translation>Prüfen Sie die Dateien vor dem Import.</translation>
    </message>
    <message>
        <source>There is nothing that can go in.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Reading and checking…</source>
        <translation>Lesen und Prüfen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>podesk::ImportReportDialog</name>
    <message>
        <source>Read: %1 rows with %2 line items.</source>
        <translation>Gelesen: %1 Zeilen mit %2 Positionen.</translation>
    </message>
    <message>
        <source>Can go in: %1 purchase orders with %2 line items.</source>
        <translation>Importierbar: %1 Bestellungen mit %2 Positionen.</translation>
    </message>
    <message>
        <source>Imported: %1 purchase orders with %2 line items.</source>
        <translation>Importiert: %1 Bestellungen mit %2 Positionen.</translation>
    </message>
    <message>
        <source>Totals: %1</source>
        <translation>Summen: %1</translation>
    </message>
    <message>
        <source>Rounding changed the figure on %1 line items, by %2 in all.</source>
        <translation>Runden änderte den Betrag von %1 Positionen, insgesamt um %2.</translation>
    </message>
    <message>
        <source>✓ Nothing is wrong with any row.</source>
        <translation>✓ Mit keiner Zeile stimmt etwas nicht.</translation>
    </message>
    <message numerus="yes">
        <source>! %n finding(s): these rows stay out.</source>
        <translation>
            <numerusform>! %n Befund: Diese Zeile bleibt draußen.</numerusform>
            <numerusform>! %n Befunde: Diese Zeilen bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report of the import</source>
        <translation>Bericht des Imports</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>podesk::ImportSource</name>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei…</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Zuordnung</translation>
    </message>
    <message>
        <source>Payer account</source>
        <translation>Zahlerkonto</translation>
    </message>
    <message>
        <source>&amp;Payer account</source>
        <translation>Zahler&amp;konto</translation>
    </message>
    <message>
        <source>Reading the mapping…</source>
        <translation>Die Zuordnung wird gelesen…</translation>
    </message>
    <message>
        <source>“%1” needs a file.</source>
        <translation>„%1“ braucht eine Datei.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Choose a mapping</source>
        <translation>Zuordnung wählen</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Zuordnungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File for %1</source>
        <translation>Datei für %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose the file for %1</source>
        <translation>Datei für %1 wählen</translation>
    </message>
    <message>
        <source>JSON as this program exports it</source>
        <translation>JSON, wie dieses Programm es exportiert</translation>
    </message>
    <message>
        <source>CSV as this program exports it</source>
        <translation>CSV, wie dieses Programm es exportiert</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>podesk::IntegrationMenu</name>
    <message>
        <source>Billing &amp;integration</source>
        <translation>Abrechnungs&amp;integration</translation>
    </message>
    <message>
        <source>On for %1</source>
        <translation>Eingeschaltet für %1</translation>
    </message>
    <message>
        <source>Off for %1</source>
        <translation>Ausgeschaltet für %1</translation>
    </message>
    <message>
        <source>Purchase order numbers can be given at checkout while it is on.</source>
        <translation>Solange sie eingeschaltet ist, kann man beim Kauf Bestellnummern angeben.</translation>
    </message>
</context>
<context>
    <name>podesk::InvoiceActions</name>
    <message>
        <source>Select an invoice first.</source>
        <translation>Wählen Sie zuerst eine Rechnung aus.</translation>
    </message>
    <message>
        <source>Select only one invoice.</source>
        <translation>Wählen Sie nur eine Rechnung aus.</translation>
    </message>
    <message>
        <source>%1 bears the number of its purchase already.</source>
        <translation>%1 trägt die Nummer ihres Kaufs schon.</translation>
    </message>
    <message>
        <source>The selected invoices bear the numbers of their purchases already.</source>
        <translation>Die ausgewählten Rechnungen tragen die Nummern ihrer Käufe schon.</translation>
    </message>
    <message>
        <source>This invoice is linked to no purchase order.</source>
        <translation>Diese Rechnung ist mit keiner Bestellung verknüpft.</translation>
    </message>
    <message>
        <source>Open &amp;support case</source>
        <translation>&amp;Supportfall öffnen</translation>
    </message>
    <message>
        <source>Asks Support to print the selected invoices anew.</source>
        <translation>Bittet den Support, die ausgewählten Rechnungen neu zu erstellen.</translation>
    </message>
    <message>
        <source>&amp;Why this purchase order?</source>
        <translation>&amp;Warum diese Bestellung?</translation>
    </message>
    <message>
        <source>Shows the rules that gave the selected invoice its purchase order, or none.</source>
        <translation>Zeigt die Regeln, durch die die ausgewählte Rechnung ihre Bestellung bekam oder keine.</translation>
    </message>
    <message>
        <source>&amp;Go to the purchase order</source>
        <translation>Zur &amp;Bestellung gehen</translation>
    </message>
    <message>
        <source>Shows the purchase order that the selected invoice is linked to.</source>
        <translation>Zeigt die Bestellung, mit der die ausgewählte Rechnung verknüpft ist.</translation>
    </message>
</context>
<context>
    <name>podesk::InvoicePages</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Zeilen der Rechnung</translation>
    </message>
    <message>
        <source>This invoice has no lines.</source>
        <translation>Diese Rechnung hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Printings of the invoice</source>
        <translation>Fassungen der Rechnung</translation>
    </message>
    <message>
        <source>Enter shows why a printing bears its number or none.</source>
        <translation>Die Eingabetaste zeigt, warum eine Fassung ihre Nummer trägt oder keine.</translation>
    </message>
    <message>
        <source>Support cases about the invoice</source>
        <translation>Supportfälle zu der Rechnung</translation>
    </message>
    <message>
        <source>Support has not been asked about this invoice.</source>
        <translation>Der Support wurde zu dieser Rechnung nicht gefragt.</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportfälle</translation>
    </message>
    <message>
        <source>Lines %1</source>
        <translation>Zeilen %1</translation>
    </message>
    <message>
        <source>Revisions %1</source>
        <translation>Fassungen %1</translation>
    </message>
    <message>
        <source>Support cases %1 !</source>
        <translation>Supportfälle %1 !</translation>
    </message>
    <message>
        <source>Support cases %1</source>
        <translation>Supportfälle %1</translation>
    </message>
    <message>
        <source>A support case is open.</source>
        <translation>Ein Supportfall ist offen.</translation>
    </message>
    <message>
        <source>No support case about this invoice is open.</source>
        <translation>Zu dieser Rechnung ist kein Supportfall offen.</translation>
    </message>
</context>
<context>
    <name>podesk::InvoiceTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Open support case</source>
        <translation>Supportfall öffnen</translation>
    </message>
    <message>
        <source>Let Support answer</source>
        <translation>Support antworten lassen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Copy the invoice number</source>
        <translation>Die Rechnungsnummer kopieren</translation>
    </message>
    <message>
        <source>Shows the rules that gave this invoice its purchase order, or none (Ctrl+I)</source>
        <translation>Zeigt die Regeln, durch die diese Rechnung ihre Bestellung bekam oder keine (Strg+I)</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Tax registration number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Invoice unit</source>
        <translation>Rechnungseinheit</translation>
    </message>
    <message>
        <source>%1 (deleted since)</source>
        <translation>%1 (inzwischen gelöscht)</translation>
    </message>
    <message>
        <source>none: %1</source>
        <comment>why an invoice bears no purchase order</comment>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>Asks Support to print this invoice anew</source>
        <translation>Bittet den Support, diese Rechnung neu zu erstellen</translation>
    </message>
    <message>
        <source>Does what Support would do with the open case</source>
        <translation>Tut, was der Support mit dem offenen Fall täte</translation>
    </message>
</context>
<context>
    <name>podesk::InvoiceWords</name>
    <message>
        <source>first issue</source>
        <translation>erste Ausstellung</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Geöffnet am</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Geöffnet von</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>podesk::LearnerBar</name>
    <message>
        <source>Nobody (results are not kept)</source>
        <translation>Niemand (ohne Ergebnisse)</translation>
    </message>
    <message>
        <source>Writes a copy of the learner&apos;s file elsewhere</source>
        <translation>Schreibt eine Kopie der Datei der Person anderswohin</translation>
    </message>
    <message>
        <source>Choose a learner first.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Add a learner</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Name of the learner</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Import a learner&apos;s file</source>
        <translation>Datei einer Person importieren</translation>
    </message>
    <message>
        <source>Learners (*.learner.json);;All files (*)</source>
        <translation>Lernende (*.learner.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the learner&apos;s file</source>
        <translation>Datei der Person exportieren</translation>
    </message>
    <message>
        <source>&amp;Learner:</source>
        <translation>&amp;Lernt:</translation>
    </message>
    <message>
        <source>Learner whose results are kept and shown</source>
        <translation>Person, deren Ergebnisse aufbewahrt und gezeigt werden</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Adds, imports and exports learners</source>
        <translation>Fügt Lernende hinzu, importiert und exportiert sie</translation>
    </message>
    <message>
        <source>&amp;Add a learner...</source>
        <translation>Person &amp;hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Import a learner&apos;s file...</source>
        <translation>Datei einer Person &amp;importieren...</translation>
    </message>
    <message>
        <source>&amp;Export the learner&apos;s file...</source>
        <translation>Datei der Person &amp;exportieren...</translation>
    </message>
</context>
<context>
    <name>podesk::LineEditor</name>
    <message>
        <source>An amount such as %1.</source>
        <translation>Ein Betrag wie %1.</translation>
    </message>
    <message>
        <source>A whole number.</source>
        <translation>Eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A day such as 2025-05-10.</source>
        <translation>Ein Tag wie 2025-05-10.</translation>
    </message>
    <message>
        <source>A day or a moment in UTC, such as 2025-05-10 or 2025-05-10T09:00Z.</source>
        <translation>Ein Tag oder ein Zeitpunkt in UTC, etwa 2025-05-10 oder 2025-05-10T09:00Z.</translation>
    </message>
</context>
<context>
    <name>podesk::LineForm</name>
    <message>
        <source>&amp;Balance tracking</source>
        <translation>&amp;Saldoverfolgung</translation>
    </message>
    <message>
        <source>Line &amp;number</source>
        <translation>Positions&amp;nummer</translation>
    </message>
    <message>
        <source>Line item t&amp;ype</source>
        <translation>Positions&amp;art</translation>
    </message>
    <message>
        <source>&amp;Start month</source>
        <translation>Be&amp;ginnmonat</translation>
    </message>
    <message>
        <source>&amp;End month</source>
        <translation>&amp;Endmonat</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschre&amp;ibung</translation>
    </message>
    <message>
        <source>A&amp;mount (unit price)</source>
        <translation>&amp;Betrag (Einzelpreis)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Menge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>% of amount</source>
        <translation>% vom Betrag</translation>
    </message>
    <message>
        <source>Fixed sum</source>
        <translation>Fester Betrag</translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation>Ste&amp;uer</translation>
    </message>
    <message>
        <source>Tax figure</source>
        <translation>Höhe der Steuer</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Wä&amp;hrung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Ein Betrag wie %1.</translation>
    </message>
    <message>
        <source>A whole number of at least 1.</source>
        <translation>Eine ganze Zahl ab 1.</translation>
    </message>
    <message>
        <source>A percentage such as 7.5.</source>
        <translation>Ein Prozentsatz wie 7.5.</translation>
    </message>
    <message>
        <source>A sum such as 5.00.</source>
        <translation>Ein Betrag wie 5.00.</translation>
    </message>
    <message>
        <source>Not available: a Marketplace line item never tracks a balance (R47).</source>
        <translation>Nicht verfügbar: Eine Marketplace-Position verfolgt nie einen Saldo (R47).</translation>
    </message>
    <message>
        <source>Types that “%1” does not bill are left out.</source>
        <translation>Arten, die „%1“ nicht berechnet, fehlen hier.</translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation>Ein Monat wie 2024-07.</translation>
    </message>
</context>
<context>
    <name>podesk::LineItemActions</name>
    <message>
        <source>Select a line item first.</source>
        <translation>Wählen Sie zuerst eine Position aus.</translation>
    </message>
    <message>
        <source>Select only one line item.</source>
        <translation>Wählen Sie nur eine Position aus.</translation>
    </message>
    <message>
        <source>&amp;Go to the purchase order</source>
        <translation>Zur &amp;Bestellung gehen</translation>
    </message>
    <message>
        <source>Shows the purchase order of the selected line item.</source>
        <translation>Zeigt die Bestellung der ausgewählten Position.</translation>
    </message>
    <message>
        <source>Show its &amp;invoices</source>
        <translation>Ihre &amp;Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Shows the invoices that are linked to the selected line item.</source>
        <translation>Zeigt die Rechnungen, die mit der ausgewählten Position verknüpft sind.</translation>
    </message>
</context>
<context>
    <name>podesk::LineItemDialog</name>
    <message>
        <source>Add line item</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Edit line item %1</source>
        <translation>Position %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add line item</source>
        <translation>&amp;Position hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve line item</source>
        <translation>Position &amp;speichern</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Add line item to %1</source>
        <translation>Position zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Edit line item %1 of %2</source>
        <translation>Position %1 von %2 bearbeiten</translation>
    </message>
</context>
<context>
    <name>podesk::LineItemTable</name>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>No line item yet. A purchase order needs at least one before it can be submitted (B12).</source>
        <translation>Noch keine Position. Eine Bestellung braucht mindestens eine, bevor sie angelegt werden kann (B12).</translation>
    </message>
    <message>
        <source>&amp;Add line item</source>
        <translation>&amp;Position hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove line item</source>
        <translation>Position ent&amp;fernen</translation>
    </message>
    <message>
        <source>There is no line item to remove.</source>
        <translation>Es gibt keine Position zu entfernen.</translation>
    </message>
</context>
<context>
    <name>podesk::LinesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>balance (state)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>podesk::LinesTab</name>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>This purchase order cannot match anything yet: it has no line item.</source>
        <translation>Diese Bestellung kann noch keiner Rechnung zugeordnet werden: Sie hat keine Position.</translation>
    </message>
    <message>
        <source>Add line item…</source>
        <translation>Position hinzufügen…</translation>
    </message>
    <message>
        <source>Edit line item…</source>
        <translation>Position bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select a line item first.</source>
        <translation>Wählen Sie zuerst eine Position.</translation>
    </message>
    <message>
        <source>One line item at a time can be edited.</source>
        <translation>Es kann immer nur eine Position bearbeitet werden.</translation>
    </message>
    <message>
        <source>A purchase order keeps at least one line item (B12).</source>
        <translation>Eine Bestellung behält mindestens eine Position (B12).</translation>
    </message>
</context>
<context>
    <name>podesk::ListActWords</name>
    <message>
        <source>Select %1.</source>
        <translation>%1 auswählen.</translation>
    </message>
    <message>
        <source>Open the menu of the selection.</source>
        <translation>Das Menü der Auswahl öffnen.</translation>
    </message>
    <message>
        <source>Press “%1”.</source>
        <translation>„%1“ drücken.</translation>
    </message>
    <message>
        <source>Choose “%1”.</source>
        <translation>„%1“ wählen.</translation>
    </message>
</context>
<context>
    <name>podesk::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <comment>field</comment>
        <translation>Hinzufügen zu: %1</translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>field, position</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>field and position</comment>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>podesk::ListFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>number of records</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
</context>
<context>
    <name>podesk::ListPage</name>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>(%1/%2)</source>
        <translation>(%1/%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>list name, counter</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>loading, %1 of %2 searched</source>
        <translation>wird geladen, %1 von %2 durchsucht</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>The filter hides all %1 entries of this list.</source>
        <translation>Der Filter verbirgt alle %1 Einträge dieser Liste.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export what is shown (Ctrl+E)</source>
        <translation>Angezeigtes exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>Filter &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
</context>
<context>
    <name>podesk::ListWords</name>
    <message>
        <source>No purchase orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Add one by hand, or import a list from files.</source>
        <translation>Legen Sie eine von Hand an oder importieren Sie eine Liste aus Dateien.</translation>
    </message>
    <message>
        <source>No line items yet</source>
        <translation>Noch keine Positionen</translation>
    </message>
    <message>
        <source>Line items come with purchase orders.</source>
        <translation>Positionen kommen mit Bestellungen.</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every command appears here, with who ran it and when.</source>
        <translation>Hier erscheint jeder Befehl, mit wer und wann.</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>An upfront purchase is invoiced when it is accepted, a scheduled payment on its day.</source>
        <translation>Ein sofort bezahlter Kauf wird bei der Annahme berechnet, eine geplante Zahlung an ihrem Tag.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>No mails so far</source>
        <translation>Noch keine E-Mails</translation>
    </message>
    <message>
        <source>Contacts are written to when a purchase order comes near its expiration.</source>
        <translation>Kontakte werden angeschrieben, wenn der Ablauf einer Bestellung naht.</translation>
    </message>
</context>
<context>
    <name>podesk::LosersModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what the rule says (what it looked at)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, line item %2, lost by %3: %4</source>
        <translation>%1, Position %2, ausgeschieden durch %3: %4</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Why it lost</source>
        <translation>Warum sie ausschied</translation>
    </message>
</context>
<context>
    <name>podesk::MailTab</name>
    <message>
        <source>&amp;Save as .eml...</source>
        <translation>Als .eml &amp;speichern...</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>of a mail</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Text of the mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>Shows the rules that sent this notice, or did not</source>
        <translation>Zeigt die Regeln, nach denen diese Meldung gesendet wurde oder nicht</translation>
    </message>
    <message>
        <source>%1. It would have read:</source>
        <comment>why a notice was not sent</comment>
        <translation>%1. Sie hätte gelautet:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rule&apos;s name, its id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Writes the mail to a file that mail programs open</source>
        <translation>Schreibt die E-Mail in eine Datei, die Mailprogramme öffnen</translation>
    </message>
    <message>
        <source>There is no mail to save: it was not sent.</source>
        <translation>Es gibt keine E-Mail zu speichern: Sie wurde nicht gesendet.</translation>
    </message>
</context>
<context>
    <name>podesk::MainWindow</name>
    <message>
        <source>%1 - PO Desk</source>
        <translation>%1 - PO Desk</translation>
    </message>
    <message>
        <source>PO Desk</source>
        <translation>PO Desk</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>%1, rules of %2</source>
        <translation>%1, Regeln von %2</translation>
    </message>
</context>
<context>
    <name>podesk::ManualWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Manual: scenarios</source>
        <translation>Handbuch: Szenarien</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>podesk::MarkNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Remember</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
</context>
<context>
    <name>podesk::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>podesk::MonthEditor</name>
    <message>
        <source>A month such as 2024-07.</source>
        <translation>Ein Monat wie 2024-07.</translation>
    </message>
</context>
<context>
    <name>podesk::MonthPreviewDialog</name>
    <message>
        <source>Invoices to come</source>
        <translation>Künftige Rechnungen</translation>
    </message>
    <message>
        <source>As things stand, no invoice comes in this time. Buy something on the page Checkout, record usage, or look further ahead.</source>
        <translation>Nach jetzigem Stand kommt in dieser Zeit keine Rechnung. Kaufen Sie etwas auf der Seite Kauf, erfassen Sie Verbrauch oder blicken Sie weiter voraus.</translation>
    </message>
    <message>
        <source>Preview of the next invoices</source>
        <translation>Vorschau der nächsten Rechnungen</translation>
    </message>
    <message>
        <source>Invoices until</source>
        <translation>Rechnungen bis</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Vorausschau</translation>
    </message>
    <message>
        <source>Invoices &amp;until</source>
        <translation>Rechnungen &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies all rows with their headings for a spreadsheet</source>
        <translation>Kopiert alle Zeilen mit ihren Überschriften für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Writes these invoices to a file, with the columns of the list of invoices</source>
        <translation>Schreibt diese Rechnungen in eine Datei, mit den Spalten der Rechnungsliste</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Running the clock ahead; nothing of it is kept…</source>
        <translation>Die Uhr läuft voraus; davon bleibt nichts erhalten…</translation>
    </message>
    <message>
        <source>the end of %1</source>
        <comment>month</comment>
        <translation>Ende %1</translation>
    </message>
    <message>
        <source>If nothing changes, %1 from %2 to %3.</source>
        <comment>n invoices, dates</comment>
        <translation>Wenn sich nichts ändert: %1 vom %2 bis zum %3.</translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>Gezeigt werden die ersten %1.</translation>
    </message>
    <message>
        <source>There is nothing to take along.</source>
        <translation>Es gibt nichts mitzunehmen.</translation>
    </message>
</context>
<context>
    <name>podesk::MovePreview</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Number before</source>
        <translation>Nummer vorher</translation>
    </message>
    <message>
        <source>Number after</source>
        <translation>Nummer nachher</translation>
    </message>
    <message>
        <source>Agreements of the account</source>
        <translation>Verträge des Kontos</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>C&amp;harges of the selected agreement</source>
        <translation>&amp;Forderungen des ausgewählten Vertrags</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Charges of the selected agreement</source>
        <translation>Forderungen des ausgewählten Vertrags</translation>
    </message>
    <message>
        <source>Shows the rules behind the selected agreement&apos;s next invoice; Enter in the table does the same.</source>
        <translation>Zeigt die Regeln hinter der nächsten Rechnung des ausgewählten Vertrags; die Eingabetaste in der Tabelle tut dasselbe.</translation>
    </message>
    <message>
        <source>goes along, and %1 pays it</source>
        <translation>geht mit, und %1 zahlt</translation>
    </message>
    <message>
        <source>stays: issued as %1</source>
        <translation>bleibt: ausgestellt als %1</translation>
    </message>
</context>
<context>
    <name>podesk::MoveWizard</name>
    <message>
        <source>Finding out what would happen…</source>
        <translation>Es wird ermittelt, was geschehen würde…</translation>
    </message>
    <message>
        <source>Move %1 to another organisation</source>
        <translation>%1 in eine andere Organisation verschieben</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Verschieben &amp;nach</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Billing integration</source>
        <translation>Abrechnungsintegration</translation>
    </message>
    <message>
        <source>What the account has bought goes along, and the management account of the new organisation pays for what is not invoiced yet. Whether the purchase order numbers follow depends on the new organisation&apos;s billing integration and on the edition of the rules; the next step shows it for each agreement.</source>
        <translation>Was das Konto gekauft hat, geht mit, und das Verwaltungskonto der neuen Organisation zahlt, was noch nicht in Rechnung gestellt ist. Ob die Bestellnummern folgen, hängt von der Abrechnungsintegration der neuen Organisation und von der Regelausgabe ab; der nächste Schritt zeigt es für jeden Vertrag.</translation>
    </message>
    <message>
        <source>Move the account?</source>
        <translation>Konto verschieben?</translation>
    </message>
    <message>
        <source>This cannot be undone: the organisations have parted. Save a checkpoint first if you want to come back here.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Organisationen haben sich getrennt. Setzen Sie vorher einen Sicherungspunkt, wenn Sie hierher zurückkehren wollen.</translation>
    </message>
    <message>
        <source>&amp;Save a checkpoint first...</source>
        <translation>&amp;Vorher einen Sicherungspunkt setzen...</translation>
    </message>
    <message>
        <source>Show the new &amp;organisation</source>
        <translation>Neue &amp;Organisation zeigen</translation>
    </message>
    <message>
        <source>Show the selected a&amp;greement</source>
        <translation>Aus&amp;gewählten Vertrag zeigen</translation>
    </message>
    <message>
        <source>✓ On: numbers can follow</source>
        <translation>✓ Eingeschaltet: Nummern können folgen</translation>
    </message>
    <message>
        <source>– Off: no number follows until it is enabled</source>
        <translation>– Ausgeschaltet: Keine Nummer folgt, bis sie eingeschaltet ist</translation>
    </message>
    <message>
        <source>Ne&amp;xt: what becomes of it</source>
        <translation>W&amp;eiter: was daraus wird</translation>
    </message>
    <message>
        <source>Ne&amp;xt: confirm</source>
        <translation>W&amp;eiter: bestätigen</translation>
    </message>
    <message>
        <source>&amp;Move the account</source>
        <translation>Konto ve&amp;rschieben</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 is in %2 now.</source>
        <comment>account, organisation</comment>
        <translation>%1 ist jetzt in %2.</translation>
    </message>
    <message>
        <source>Nothing else needs to be done.</source>
        <translation>Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
</context>
<context>
    <name>podesk::MoveWords</name>
    <message>
        <source>%1 goes from %2 to %3. From then on %4 pays.</source>
        <comment>account, organisations, payer</comment>
        <translation>%1 geht von %2 zu %3. Von da an zahlt %4.</translation>
    </message>
    <message>
        <source>No invoice is to come for this agreement.</source>
        <translation>Für diesen Vertrag kommt keine Rechnung mehr.</translation>
    </message>
    <message>
        <source>It was bought without a purchase order number: %1</source>
        <translation>Sie wurde ohne Bestellnummer gekauft: %1</translation>
    </message>
    <message>
        <source>The purchase order of %1 and the invoices issued so far stay as they are (R36).</source>
        <translation>Die Bestellung von %1 und die bisher ausgestellten Rechnungen bleiben, wie sie sind (R36).</translation>
    </message>
    <message>
        <source>The number follows: a purchase order %1 will be created in the account %2 (R33).</source>
        <translation>Die Nummer folgt: Eine Bestellung %1 wird im Konto %2 angelegt (R33).</translation>
    </message>
    <message>
        <source>The number follows: the purchase order %1 of the account %2 gets one more line item, and no second one is made (R34).</source>
        <translation>Die Nummer folgt: Die Bestellung %1 des Kontos %2 bekommt eine weitere Position, und keine zweite wird angelegt (R34).</translation>
    </message>
    <message>
        <source>The number does not follow: the billing integration of %1 is off (R35).</source>
        <translation>Die Nummer folgt nicht: Die Abrechnungsintegration von %1 ist ausgeschaltet (R35).</translation>
    </message>
    <message>
        <source>The account has bought nothing, so no invoice and no purchase order is affected.</source>
        <translation>Das Konto hat nichts gekauft, also sind keine Rechnung und keine Bestellung betroffen.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) keep their purchase order number on the next invoice.</source>
        <translation>
            <numerusform>%n Vereinbarung behält ihre Bestellnummer auf der nächsten Rechnung.</numerusform>
            <numerusform>%n Vereinbarungen behalten ihre Bestellnummer auf der nächsten Rechnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) lose it on the next invoice.</source>
        <translation>
            <numerusform>%n Vereinbarung verliert sie auf der nächsten Rechnung.</numerusform>
            <numerusform>%n Vereinbarungen verlieren sie auf der nächsten Rechnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>No next invoice bears a purchase order number, before or after.</source>
        <translation>Keine nächste Rechnung trägt eine Bestellnummer, weder vorher noch nachher.</translation>
    </message>
    <message>
        <source>By the rules of 2026 the numbers stay behind. Enter them again for the charges to come, before the next invoice is issued.</source>
        <translation>Nach den Regeln von 2026 bleiben die Nummern zurück. Geben Sie sie für die kommenden Forderungen neu ein, bevor die nächste Rechnung ausgestellt wird.</translation>
    </message>
    <message>
        <source>The billing integration of %1 is off. Enable it there before the next invoice is issued; what is issued until then stays without a number (R35).</source>
        <translation>Die Abrechnungsintegration von %1 ist ausgeschaltet. Schalten Sie sie dort ein, bevor die nächste Rechnung ausgestellt wird; was bis dahin ausgestellt wird, bleibt ohne Nummer (R35).</translation>
    </message>
</context>
<context>
    <name>podesk::NavigationList</name>
    <message>
        <source>%1, %2 entries</source>
        <translation>%1, %2 Einträge</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Strg+%2)</translation>
    </message>
</context>
<context>
    <name>podesk::NewWorkspaceDialog</name>
    <message>
        <source>&amp;Simulated: you move the time, from</source>
        <translation>&amp;Simuliert: Sie stellen die Zeit, ab</translation>
    </message>
    <message>
        <source>&amp;Real: your own books, on today&apos;s date</source>
        <translation>&amp;Wirklich: Ihre eigenen Bücher, mit heutigem Datum</translation>
    </message>
    <message>
        <source>Simulated time at the start, UTC</source>
        <translation>Simulierte Zeit zu Beginn, UTC</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>2024: the buyer guide&apos;s older page</source>
        <translation>2024: die ältere Seite des Käuferhandbuchs</translation>
    </message>
    <message>
        <source>2026: the newer behaviour</source>
        <translation>2026: das neuere Verhalten</translation>
    </message>
    <message>
        <source>Rule &amp;edition</source>
        <translation>&amp;Regelausgabe</translation>
    </message>
    <message>
        <source>Hold to &amp;AWS&apos;s limits</source>
        <translation>Die &amp;Grenzen von AWS einhalten</translation>
    </message>
    <message>
        <source>IDs of at most 100 listed characters, 100 active purchase orders an account, 100 line items, 20 contacts and 50 tags each. Switch it off for imported books, which know none of these limits.</source>
        <translation>Nummern aus höchstens 100 der aufgezählten Zeichen, 100 aktive Bestellungen je Konto, je Bestellung 100 Positionen, 20 Kontakte und 50 Tags. Für importierte Bücher, die diese Grenzen nicht kennen, schalten Sie dies aus.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Wä&amp;hlen…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Create workspace</source>
        <translation>Arbeitsbereich &amp;anlegen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Where the new workspace shall lie</source>
        <translation>Wo der neue Arbeitsbereich liegen soll</translation>
    </message>
    <message>
        <source>Workspaces (*.podesk);;All files (*)</source>
        <translation>Arbeitsbereiche (*.podesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>This file exists already; a new workspace never replaces one.</source>
        <translation>Diese Datei gibt es schon; ein neuer Arbeitsbereich ersetzt nie eine.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation>Der Arbeitsbereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>The workspace needs a file.</source>
        <translation>Der Arbeitsbereich braucht eine Datei.</translation>
    </message>
    <message>
        <source>Payer account number</source>
        <translation>Nummer des Zahlerkontos</translation>
    </message>
    <message>
        <source>Twelve digits: the account whose purchase orders the workspace holds.</source>
        <translation>Zwölf Ziffern: das Konto, dessen Bestellungen im Arbeitsbereich liegen.</translation>
    </message>
    <message>
        <source>&amp;Payer account number</source>
        <translation>Nummer des Zahler&amp;kontos</translation>
    </message>
    <message>
        <source>An account number has twelve digits.</source>
        <translation>Eine Kontonummer hat zwölf Ziffern.</translation>
    </message>
</context>
<context>
    <name>podesk::NoticeActions</name>
    <message>
        <source>Select an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Select only one entry.</source>
        <translation>Wählen Sie nur einen Eintrag aus.</translation>
    </message>
    <message>
        <source>There is no mail to save: it was not sent.</source>
        <translation>Es gibt keine E-Mail zu speichern: Sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Why was it sent, or not?</source>
        <translation>&amp;Warum wurde sie gesendet oder nicht?</translation>
    </message>
    <message>
        <source>Shows the rules that decided about the selected notice.</source>
        <translation>Zeigt die Regeln, die über die ausgewählte Meldung entschieden haben.</translation>
    </message>
    <message>
        <source>&amp;Save as .eml...</source>
        <translation>Als .eml &amp;speichern...</translation>
    </message>
    <message>
        <source>Writes the selected mail to a file that mail programs open.</source>
        <translation>Schreibt die ausgewählte E-Mail in eine Datei, die Mailprogramme öffnen.</translation>
    </message>
    <message>
        <source>&amp;Go to the purchase order</source>
        <translation>Zur &amp;Bestellung gehen</translation>
    </message>
    <message>
        <source>Shows the purchase order that the selected notice tells of.</source>
        <translation>Zeigt die Bestellung, von der die ausgewählte Meldung handelt.</translation>
    </message>
</context>
<context>
    <name>podesk::NoticePages</name>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>E-Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml);;All files (*)</source>
        <translation>E-Mails (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was written to “%2”.</source>
        <translation>%1 wurde nach „%2“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>podesk::NumberChoices</name>
    <message>
        <source>Purchase orders to choose from</source>
        <translation>Bestellungen zur Auswahl</translation>
    </message>
</context>
<context>
    <name>podesk::NumberDialog</name>
    <message>
        <source>%1, line %2</source>
        <comment>number, line</comment>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>Purchase order &amp;number</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>Purchase order of the usage</source>
        <translation>Bestellung der Nutzung</translation>
    </message>
    <message>
        <source>Purchase order of charge %1</source>
        <translation>Bestellung der Forderung %1</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>%1 of %2, due on %3</source>
        <comment>kind of charge, amount, day</comment>
        <translation>%1 über %2, fällig am %3</translation>
    </message>
    <message>
        <source>Left empty, it is invoiced without a number of the purchase.</source>
        <translation>Bleibt das Feld leer, wird ohne Nummer des Kaufs berechnet.</translation>
    </message>
    <message>
        <source>Choose which number shall stand.</source>
        <translation>Wählen Sie, welche Nummer gelten soll.</translation>
    </message>
    <message>
        <source>This is the number that is there already.</source>
        <translation>Diese Nummer steht schon da.</translation>
    </message>
    <message>
        <source>Months that are not invoiced yet: %1 → %2.</source>
        <comment>number before, after</comment>
        <translation>Noch nicht berechnete Monate: %1 → %2.</translation>
    </message>
    <message>
        <source>Invoiced under: %1 → %2.</source>
        <comment>number before, after</comment>
        <translation>Berechnet unter: %1 → %2.</translation>
    </message>
    <message>
        <source>Somebody else changed this number while you did. Which one shall stand?</source>
        <translation>Jemand anders hat diese Nummer zur selben Zeit geändert. Welche soll gelten?</translation>
    </message>
</context>
<context>
    <name>podesk::NumberEntry</name>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Choose &amp;existing</source>
        <translation>&amp;Vorhandene wählen</translation>
    </message>
    <message>
        <source>Line of the purchase order</source>
        <translation>Position der Bestellung</translation>
    </message>
    <message>
        <source>Only for a purchase order of several lines. Left empty, it is line 1.</source>
        <translation>Nur für eine Bestellung mit mehreren Positionen. Bleibt das Feld leer, gilt Position 1.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>length, limit</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>podesk::ObjectEditor</name>
    <message>
        <source>Only what is ticked is said.</source>
        <translation>Nur was angekreuzt ist, wird angegeben.</translation>
    </message>
</context>
<context>
    <name>podesk::OfferStep</name>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>&amp;Bought by</source>
        <translation>&amp;Gekauft von</translation>
    </message>
    <message>
        <source>%1. %2, delivered as %3.</source>
        <comment>vendor, product family, delivery</comment>
        <translation>%1. %2, geliefert als %3.</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Gekauft von</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Preis einer Einheit</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Seller of record</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Who acts buys with the account they sit in.</source>
        <translation>Wer handelt, kauft mit dem eigenen Konto.</translation>
    </message>
    <message>
        <source>The workspace has one account.</source>
        <translation>Der Arbeitsbereich hat ein einziges Konto.</translation>
    </message>
</context>
<context>
    <name>podesk::OpenCaseDialog</name>
    <message>
        <source>New support case</source>
        <translation>Neuer Support-Fall</translation>
    </message>
    <message>
        <source>&amp;Open the case</source>
        <translation>Fall er&amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Kind of case</source>
        <translation>A&amp;rt des Falls</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>Rech&amp;nung</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>&amp;Vertrag</translation>
    </message>
    <message>
        <source>&amp;Purchase order number</source>
        <translation>&amp;Bestellnummer</translation>
    </message>
    <message>
        <source>Acc&amp;ount</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Payment &amp;terms</source>
        <translation>Zahlungs&amp;bedingungen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>account number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Name the invoice.</source>
        <translation>Nennen Sie die Rechnung.</translation>
    </message>
    <message>
        <source>Name the agreement.</source>
        <translation>Nennen Sie den Vertrag.</translation>
    </message>
    <message>
        <source>Say which purchase order number is wanted.</source>
        <translation>Sagen Sie, welche Bestellnummer gewünscht ist.</translation>
    </message>
    <message>
        <source>Give at least one payment a number.</source>
        <translation>Geben Sie mindestens einer Zahlung eine Nummer.</translation>
    </message>
    <message>
        <source>There is no account that pays.</source>
        <translation>Es gibt kein zahlendes Konto.</translation>
    </message>
    <message>
        <source>Say which terms are wanted, such as “Net 45”.</source>
        <translation>Sagen Sie, welche Bedingungen gewünscht sind, etwa „Net 45“.</translation>
    </message>
</context>
<context>
    <name>podesk::OrderActions</name>
    <message>
        <source>Select a purchase order first.</source>
        <translation>Wählen Sie zuerst eine Bestellung.</translation>
    </message>
    <message>
        <source>%1 is %2 already.</source>
        <translation>%1 ist bereits %2.</translation>
    </message>
    <message>
        <source>None of the selected purchase orders can become %1 from its present status.</source>
        <translation>Keine der ausgewählten Bestellungen kann von ihrem jetzigen Status aus %1 werden.</translation>
    </message>
    <message>
        <source>Select only one purchase order.</source>
        <translation>Wählen Sie nur eine Bestellung.</translation>
    </message>
    <message>
        <source>&amp;Add purchase order...</source>
        <translation>Bestellung &amp;anlegen...</translation>
    </message>
    <message>
        <source>Adds a purchase order in two steps: details, then line items.</source>
        <translation>Legt eine Bestellung in zwei Schritten an: Angaben, dann Positionen.</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Bearbeiten...</translation>
    </message>
    <message>
        <source>Changes the details of the selected purchase order.</source>
        <translation>Ändert die Angaben der ausgewählten Bestellung.</translation>
    </message>
    <message>
        <source>D&amp;uplicate...</source>
        <translation>&amp;Duplizieren...</translation>
    </message>
    <message>
        <source>Makes a copy of the selected purchase order under another number.</source>
        <translation>Legt eine Kopie der ausgewählten Bestellung unter anderer Nummer an.</translation>
    </message>
    <message>
        <source>&amp;Renew...</source>
        <translation>&amp;Verlängern...</translation>
    </message>
    <message>
        <source>Moves effective and expiration month, and the line items&apos; end months with them.</source>
        <translation>Verschiebt „Gültig ab“ und „Gültig bis“ und mit ihnen die Endmonate der Positionen.</translation>
    </message>
    <message>
        <source>&amp;Make active</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>Makes the selected purchase orders active, so that invoices match them again.</source>
        <translation>Aktiviert die ausgewählten Bestellungen, damit ihnen wieder Rechnungen zugeordnet werden.</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>A&amp;ussetzen</translation>
    </message>
    <message>
        <source>Switches the selected purchase orders off; invoices no longer match them.</source>
        <translation>Setzt die ausgewählten Bestellungen aus; ihnen werden keine Rechnungen mehr zugeordnet.</translation>
    </message>
    <message>
        <source>Make e&amp;xpired</source>
        <translation>Auf „Ab&amp;gelaufen“ setzen</translation>
    </message>
    <message>
        <source>Takes back the suspension of an expired purchase order.</source>
        <translation>Nimmt das Aussetzen einer abgelaufenen Bestellung zurück.</translation>
    </message>
    <message>
        <source>Add &amp;line item...</source>
        <translation>&amp;Position hinzufügen...</translation>
    </message>
    <message>
        <source>Adds a line item to the selected purchase order.</source>
        <translation>Fügt der ausgewählten Bestellung eine Position hinzu.</translation>
    </message>
    <message>
        <source>&amp;Contacts...</source>
        <translation>Ko&amp;ntakte...</translation>
    </message>
    <message>
        <source>Says who gets e-mails about the selected purchase order.</source>
        <translation>Legt fest, wer E-Mails zur ausgewählten Bestellung bekommt.</translation>
    </message>
    <message>
        <source>&amp;Tags...</source>
        <translation>&amp;Tags...</translation>
    </message>
    <message>
        <source>Changes the tags of the selected purchase order.</source>
        <translation>Ändert die Tags der ausgewählten Bestellung.</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>Deletes the selected purchase orders for ever.</source>
        <translation>Löscht die ausgewählten Bestellungen für immer.</translation>
    </message>
    <message>
        <source>Go to the purchase orders first.</source>
        <translation>Gehen Sie zuerst zu den Bestellungen.</translation>
    </message>
</context>
<context>
    <name>podesk::OrderDialog</name>
    <message>
        <source>&amp;Load again</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Shows the purchase order as it is now; what was typed here is lost.</source>
        <translation>Zeigt die Bestellung, wie sie jetzt ist; die Eingaben hier gehen verloren.</translation>
    </message>
    <message>
        <source>Loading the purchase order…</source>
        <translation>Die Bestellung wird geladen…</translation>
    </message>
</context>
<context>
    <name>podesk::OrderForm</name>
    <message>
        <source>&amp;Payer account</source>
        <translation>Zahler&amp;konto</translation>
    </message>
    <message>
        <source>Purchase order &amp;ID</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>The ID is fixed once the purchase order exists (B4). Duplicate it to use another one.</source>
        <translation>Die Nummer steht fest, sobald es die Bestellung gibt (B4). Für eine andere Nummer duplizieren Sie sie.</translation>
    </message>
    <message>
        <source>Bill &amp;from</source>
        <translation>&amp;Rechnungssteller</translation>
    </message>
    <message>
        <source>&amp;Tax registration numbers</source>
        <translation>Steuernu&amp;mmern</translation>
    </message>
    <message>
        <source>Separated by commas. Only invoices for these numbers will match.</source>
        <translation>Durch Kommas getrennt. Nur Rechnungen für diese Nummern werden zugeordnet.</translation>
    </message>
    <message>
        <source>&amp;Effective month</source>
        <translation>&amp;Gültig ab</translation>
    </message>
    <message>
        <source>E&amp;xpiration month</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnungsempfänger</translation>
    </message>
    <message>
        <source>Comes with the account and cannot be typed (B11).</source>
        <translation>Kommt vom Konto und kann nicht eingegeben werden (B11).</translation>
    </message>
    <message>
        <source>&amp;Ship to</source>
        <translation>&amp;Lieferanschrift</translation>
    </message>
    <message>
        <source>Copy &amp;bill to</source>
        <translation>Rechnungs&amp;empfänger übernehmen</translation>
    </message>
    <message>
        <source>Copy the bill to address into ship to</source>
        <translation>Anschrift des Rechnungsempfängers als Lieferanschrift übernehmen</translation>
    </message>
    <message>
        <source>Invoice &amp;units</source>
        <translation>Rechn&amp;ungseinheiten</translation>
    </message>
    <message>
        <source>Separated by commas; empty for all invoice units.</source>
        <translation>Durch Kommas getrennt; leer für alle Rechnungseinheiten.</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation>Wä&amp;hrung</translation>
    </message>
    <message>
        <source>AWS sellers of record</source>
        <translation>AWS-Gesellschaften</translation>
    </message>
    <message>
        <source>Others in this workspace</source>
        <translation>Andere in diesem Arbeitsbereich</translation>
    </message>
    <message>
        <source>AWS seller of record.</source>
        <translation>AWS-Gesellschaft.</translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation>Ein Monat wie 2024-07.</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>characters typed/allowed</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation>%L1 von %L2 Zeichen</translation>
    </message>
    <message>
        <source>“%1” exists already and looks nearly the same.</source>
        <translation>„%1“ gibt es schon und sieht fast gleich aus.</translation>
    </message>
    <message>
        <source>Descripti&amp;on</source>
        <translation>Beschre&amp;ibung</translation>
    </message>
    <message>
        <source>The currency is fixed once the purchase order exists (B11).</source>
        <translation>Die Währung steht fest, sobald es die Bestellung gibt (B11).</translation>
    </message>
</context>
<context>
    <name>podesk::OrderInvoicesTab</name>
    <message>
        <source>No invoice has been linked to this purchase order yet.</source>
        <translation>Mit dieser Bestellung ist noch keine Rechnung verknüpft.</translation>
    </message>
</context>
<context>
    <name>podesk::OrderPages</name>
    <message>
        <source>Change contacts…</source>
        <translation>Kontakte ändern…</translation>
    </message>
    <message>
        <source>Change tags…</source>
        <translation>Tags ändern…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Invoices %1</source>
        <translation>Rechnungen %1</translation>
    </message>
    <message>
        <source>Line items %1</source>
        <translation>Positionen %1</translation>
    </message>
    <message>
        <source>Contacts !</source>
        <translation>Kontakte !</translation>
    </message>
    <message>
        <source>Contacts %1</source>
        <translation>Kontakte %1</translation>
    </message>
    <message>
        <source>There is no contact: no e-mails are sent.</source>
        <translation>Es gibt keinen Kontakt: Es wird keine E-Mail verschickt.</translation>
    </message>
    <message>
        <source>Tags %1</source>
        <translation>Tags %1</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>podesk::OrderRows</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>&amp;Add contact</source>
        <translation>Kontakt hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation>Kontakt ent&amp;fernen</translation>
    </message>
    <message>
        <source>There is no contact: no e-mails are sent.</source>
        <translation>Es gibt keinen Kontakt: Es wird keine E-Mail verschickt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>A&amp;dd tag</source>
        <translation>T&amp;ag hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move tag</source>
        <translation>Tag en&amp;tfernen</translation>
    </message>
    <message>
        <source>There is no tag.</source>
        <translation>Es gibt keinen Tag.</translation>
    </message>
</context>
<context>
    <name>podesk::OrganizationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Parts of the organisation</source>
        <translation>Teile der Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Procurement systems</source>
        <translation>Beschaffungssysteme</translation>
    </message>
</context>
<context>
    <name>podesk::OrganizationTreeModel</name>
    <message>
        <source>Standalone accounts</source>
        <translation>Einzelkonten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
</context>
<context>
    <name>podesk::OrganizationWords</name>
    <message>
        <source>the purchase order has the tag %1</source>
        <translation>die Bestellung das Tag %1 hat</translation>
    </message>
    <message>
        <source>the request sets the tag %1</source>
        <translation>die Anfrage das Tag %1 setzt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>condition, condition</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>allowed where %1</source>
        <translation>erlaubt, wo %1</translation>
    </message>
    <message>
        <source>denied where %1</source>
        <translation>verboten, wo %1</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>By tags</source>
        <translation>Je nach Tag</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>%1 may do this: %2.</source>
        <comment>identity, action</comment>
        <translation>%1 darf dies: %2.</translation>
    </message>
    <message>
        <source>%1 may not do this: %2.</source>
        <translation>%1 darf dies nicht: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <comment>identity, action, conditions</comment>
        <translation>%1, %2: %3.</translation>
    </message>
</context>
<context>
    <name>podesk::OutboxPage</name>
    <message>
        <source>Mails are part of the simulation. A workspace on the real clock sends none.</source>
        <translation>E-Mails sind Teil der Simulation. Ein Arbeitsbereich mit echter Uhr sendet keine.</translation>
    </message>
    <message>
        <source>None is to come: mails go to the contacts of purchase orders that come near their expiration, or whose balance falls. Give a purchase order a contact.</source>
        <translation>Es steht keine bevor: E-Mails gehen an die Kontakte von Bestellungen, deren Ablauf naht oder deren Saldo sinkt. Geben Sie einer Bestellung einen Kontakt.</translation>
    </message>
    <message>
        <source>The next one is expected on %1: %2 expires at the end of %3. Move the clock there, or let an invoice use up a balance.</source>
        <translation>Die nächste wird am %1 erwartet: %2 läuft Ende %3 ab. Stellen Sie die Uhr dorthin, oder lassen Sie eine Rechnung einen Saldo aufbrauchen.</translation>
    </message>
</context>
<context>
    <name>podesk::OverviewCardButton</name>
    <message>
        <source>%1: %2</source>
        <comment>card, its number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podesk::OverviewCharts</name>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>With PO</source>
        <translation>Mit Bestellung</translation>
    </message>
    <message>
        <source>Without PO</source>
        <translation>Ohne Bestellung</translation>
    </message>
</context>
<context>
    <name>podesk::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>There are no purchase orders.</source>
        <translation>Es gibt keine Bestellungen.</translation>
    </message>
    <message>
        <source>Spend per month</source>
        <translation>Ausgaben je Monat</translation>
    </message>
    <message>
        <source>No invoices yet. They come with purchases and as the clock moves past a month&apos;s end.</source>
        <translation>Noch keine Rechnungen. Sie kommen mit Käufen und wenn die Uhr über ein Monatsende rückt.</translation>
    </message>
    <message>
        <source>No invoices yet.</source>
        <translation>Noch keine Rechnungen.</translation>
    </message>
    <message>
        <source>Spend per month, %1</source>
        <translation>Ausgaben je Monat, %1</translation>
    </message>
    <message>
        <source>No purchase orders yet</source>
        <translation>Noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Add one by hand, import a list from files, or look around in the demo.</source>
        <translation>Legen Sie eine von Hand an, importieren Sie eine Liste aus Dateien, oder sehen Sie sich in der Demo um.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Purchase orders by status</source>
        <translation>Bestellungen nach Status</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency of the amounts</source>
        <translation>Währung der Beträge</translation>
    </message>
</context>
<context>
    <name>podesk::OverviewWords</name>
    <message>
        <source>Suspended with charges</source>
        <translation>Ausgesetzt mit Forderungen</translation>
    </message>
    <message>
        <source>Suspended purchase orders that charges name: their invoices come without the number.</source>
        <translation>Ausgesetzte Bestellungen, die Forderungen nennen: Deren Rechnungen kommen ohne die Nummer.</translation>
    </message>
    <message>
        <source>Invoices without PO</source>
        <translation>Rechnungen ohne Bestellung</translation>
    </message>
    <message>
        <source>Invoices that bear no purchase order number.</source>
        <translation>Rechnungen, die keine Bestellnummer tragen.</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>Saldo knapp</translation>
    </message>
    <message>
        <source>Line items with less than three quarters of their tracked balance left.</source>
        <translation>Positionen, von deren verfolgtem Saldo weniger als drei Viertel übrig sind.</translation>
    </message>
    <message>
        <source>Expiring in 30 days</source>
        <translation>Laufen in 30 Tagen ab</translation>
    </message>
    <message>
        <source>Purchase orders that are over within 30 days unless they are renewed.</source>
        <translation>Bestellungen, die binnen 30 Tagen enden, wenn sie nicht verlängert werden.</translation>
    </message>
    <message>
        <source>No contacts</source>
        <translation>Keine Kontakte</translation>
    </message>
    <message>
        <source>Purchase orders without contacts: nobody is told by e-mail of what happens to them.</source>
        <translation>Bestellungen ohne Kontakte: Niemand erfährt per E-Mail, was mit ihnen geschieht.</translation>
    </message>
    <message>
        <source>Expiring in 60 days</source>
        <translation>Laufen in 60 Tagen ab</translation>
    </message>
    <message>
        <source>Purchase orders that are over within 60 days unless they are renewed.</source>
        <translation>Bestellungen, die binnen 60 Tagen enden, wenn sie nicht verlängert werden.</translation>
    </message>
    <message>
        <source>Expiring in 90 days</source>
        <translation>Laufen in 90 Tagen ab</translation>
    </message>
    <message>
        <source>Purchase orders that are over within 90 days unless they are renewed.</source>
        <translation>Bestellungen, die binnen 90 Tagen enden, wenn sie nicht verlängert werden.</translation>
    </message>
</context>
<context>
    <name>podesk::PermissionMatrixModel</name>
    <message>
        <source>%1: %2</source>
        <comment>word, sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>Nötig für</translation>
    </message>
</context>
<context>
    <name>podesk::PermissionTester</name>
    <message>
        <source>Test a permission</source>
        <translation>Berechtigung prüfen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Acti&amp;on</source>
        <translation>Akti&amp;on</translation>
    </message>
    <message>
        <source>Tags of the &amp;purchase order</source>
        <translation>Tags der &amp;Bestellung</translation>
    </message>
    <message>
        <source>Tags that the re&amp;quest sets</source>
        <translation>Tags, die die &amp;Anfrage setzt</translation>
    </message>
    <message>
        <source>Choose who, and what they want to do.</source>
        <translation>Wählen Sie, wer was tun will.</translation>
    </message>
    <message>
        <source>Write tags as key=value, with commas between them.</source>
        <translation>Schreiben Sie Tags als Schlüssel=Wert, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>%1 may do this: %2.</source>
        <comment>identity, action</comment>
        <translation>%1 darf dies: %2.</translation>
    </message>
</context>
<context>
    <name>podesk::PermissionsTab</name>
    <message>
        <source>Who may do what</source>
        <translation>Wer was darf</translation>
    </message>
    <message>
        <source>No identities yet</source>
        <translation>Noch keine Identitäten</translation>
    </message>
    <message>
        <source>An identity is someone who acts in an account, with a policy of statements that allow or deny actions. While there are none, everything is done as the owner of the workspace, who may do all.</source>
        <translation>Eine Identität ist jemand, der in einem Konto handelt, mit einer Richtlinie aus Anweisungen, die Aktionen erlauben oder verbieten. Solange es keine gibt, geschieht alles als Eigentümer des Arbeitsbereichs, der alles darf.</translation>
    </message>
    <message>
        <source>Add &amp;identity...</source>
        <translation>&amp;Identität hinzufügen...</translation>
    </message>
</context>
<context>
    <name>podesk::PlainRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>heading: text</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podesk::PlayControls</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop on mismatch</source>
        <translation>Bei Abweichung anhalten</translation>
    </message>
    <message>
        <source>Stop after a step that is not as the scenario expects</source>
        <translation>Nach einem Schritt anhalten, der nicht so ist, wie das Szenario es erwartet</translation>
    </message>
    <message>
        <source>½ ×</source>
        <translation>½ ×</translation>
    </message>
    <message>
        <source>1 ×</source>
        <translation>1 ×</translation>
    </message>
    <message>
        <source>2 ×</source>
        <translation>2 ×</translation>
    </message>
    <message>
        <source>4 ×</source>
        <translation>4 ×</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>To the beginning</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Previous step (Left)</source>
        <translation>Voriger Schritt (Links)</translation>
    </message>
    <message>
        <source>Do it for me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>Watch the step being done on the pages</source>
        <translation>Zusehen, wie der Schritt auf den Seiten getan wird</translation>
    </message>
    <message>
        <source>I&apos;ll do it</source>
        <translation>Selbst machen</translation>
    </message>
    <message>
        <source>Do the step yourself on the pages</source>
        <translation>Den Schritt selbst auf den Seiten tun</translation>
    </message>
    <message>
        <source>Next step (Right)</source>
        <translation>Nächster Schritt (Rechts)</translation>
    </message>
    <message>
        <source>To the end, or to the next break point</source>
        <translation>Zum Ende oder bis zum nächsten Haltepunkt</translation>
    </message>
    <message>
        <source>Break point</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Stop playing before the chosen step</source>
        <translation>Vor dem gewählten Schritt anhalten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin the scenario anew</source>
        <translation>Das Szenario von vorn beginnen</translation>
    </message>
    <message>
        <source>Save as checkpoint…</source>
        <translation>Als Sicherungspunkt merken…</translation>
    </message>
    <message>
        <source>Remember this moment under a name, to return to it</source>
        <translation>Diesen Augenblick unter einem Namen merken, um zu ihm zurückzukehren</translation>
    </message>
    <message>
        <source>Branches…</source>
        <translation>Zweige…</translation>
    </message>
    <message>
        <source>Checkpoints and branches: return to one, compare two</source>
        <translation>Sicherungspunkte und Zweige: zu einem zurückkehren, zwei vergleichen</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Kopie behalten…</translation>
    </message>
    <message>
        <source>Save this workspace as a file of its own</source>
        <translation>Diesen Arbeitsbereich als eigene Datei sichern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play step after step (Space)</source>
        <translation>Schritt für Schritt abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Back to the scenario</source>
        <translation>Zurück zum Szenario</translation>
    </message>
    <message>
        <source>Remember the branch and return to the scenario&apos;s line</source>
        <translation>Den Zweig merken und zum Ablauf des Szenarios zurückkehren</translation>
    </message>
    <message>
        <source>Branch from here…</source>
        <translation>Von hier abzweigen…</translation>
    </message>
    <message>
        <source>Try something else from here, and return afterwards</source>
        <translation>Von hier aus etwas anderes versuchen und danach zurückkehren</translation>
    </message>
    <message>
        <source>Simulated time: %1</source>
        <translation>Simulierte Zeit: %1</translation>
    </message>
</context>
<context>
    <name>podesk::PlayDirector</name>
    <message>
        <source>“%1” could not be brought back exactly.</source>
        <translation>„%1“ ließ sich nicht genau wiederherstellen.</translation>
    </message>
    <message>
        <source>This was the last step.</source>
        <translation>Das war der letzte Schritt.</translation>
    </message>
    <message>
        <source>Stopped at the break point before step %1.</source>
        <translation>Am Haltepunkt vor Schritt %1 angehalten.</translation>
    </message>
    <message>
        <source>Answer the question, or go to the next step.</source>
        <translation>Beantworten Sie die Frage, oder gehen Sie zum nächsten Schritt.</translation>
    </message>
</context>
<context>
    <name>podesk::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message>
        <source>This workspace lies in</source>
        <translation>Dieser Arbeitsbereich liegt in</translation>
    </message>
    <message>
        <source>none is open</source>
        <translation>keiner ist offen</translation>
    </message>
    <message>
        <source>&amp;Open its folder</source>
        <translation>Seinen &amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich offen.</translation>
    </message>
    <message>
        <source>&amp;Reset the window&apos;s layout</source>
        <translation>Anordnung des Fensters &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
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
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Folder of your own scenarios</source>
        <translation>Ordner Ihrer eigenen Szenarien</translation>
    </message>
    <message>
        <source>Your scenarios lie in</source>
        <translation>Ihre Szenarien liegen in</translation>
    </message>
    <message>
        <source>C&amp;hoose another folder...</source>
        <translation>Anderen Ordner &amp;wählen...</translation>
    </message>
</context>
<context>
    <name>podesk::Presentation</name>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Leave presentation</source>
        <translation>Vorführung beenden</translation>
    </message>
    <message>
        <source>Fill the screen, with larger type (F11)</source>
        <translation>Den Bildschirm füllen, mit größerer Schrift (F11)</translation>
    </message>
    <message>
        <source>Presentation · Esc to leave</source>
        <translation>Vorführung · Esc beendet sie</translation>
    </message>
    <message>
        <source>Presentation mode is on. Press Escape to leave it.</source>
        <translation>Die Vorführung läuft. Escape beendet sie.</translation>
    </message>
</context>
<context>
    <name>podesk::ProcurementRows</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>own licence</source>
        <translation>eigene Lizenz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Vorab genehmigt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Buyer ID</source>
        <translation>Käufer-ID</translation>
    </message>
    <message>
        <source>Supplier ID</source>
        <translation>Lieferanten-ID</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Test, nothing is bought</source>
        <translation>Test, es wird nichts gekauft</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Es wird gekauft</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>units, offer</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, offer</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>podesk::ProcurementTab</name>
    <message>
        <source>This workspace runs on the real clock, where nothing is bought. Make a simulated copy on the Checkout page.</source>
        <translation>Dieser Arbeitsbereich läuft mit der echten Uhr, und da wird nichts gekauft. Machen Sie auf der Seite „Kauf“ eine simulierte Kopie.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>There is nothing to buy yet. Add the demo catalogue on the Checkout page.</source>
        <translation>Es gibt noch nichts zu kaufen. Fügen Sie auf der Seite „Kauf“ den Demo-Katalog hinzu.</translation>
    </message>
    <message>
        <source>Select a request first.</source>
        <translation>Wählen Sie zuerst eine Anfrage aus.</translation>
    </message>
    <message>
        <source>This request does not wait for an order any more.</source>
        <translation>Diese Anfrage wartet nicht mehr auf eine Bestellung.</translation>
    </message>
    <message>
        <source>Nothing was bought yet.</source>
        <translation>Es wurde noch nichts gekauft.</translation>
    </message>
    <message>
        <source>The connections could not be read</source>
        <translation>Die Verbindungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No procurement system is connected</source>
        <translation>Kein Beschaffungssystem ist angebunden</translation>
    </message>
    <message>
        <source>With Coupa or SAP Ariba connected, buyers request approval instead of buying. The order that comes back completes the purchase, and its number is printed on the invoices (R49).</source>
        <translation>Ist Coupa oder SAP Ariba angebunden, fragen Käufer um Genehmigung, statt zu kaufen. Die Bestellung, die zurückkommt, schließt den Kauf ab, und ihre Nummer steht auf den Rechnungen (R49).</translation>
    </message>
    <message>
        <source>Connections to procurement systems</source>
        <translation>Verbindungen zu Beschaffungssystemen</translation>
    </message>
    <message>
        <source>Requests for approval</source>
        <translation>Genehmigungsanfragen</translation>
    </message>
    <message>
        <source>&amp;Connect a procurement system...</source>
        <translation>&amp;Beschaffungssystem anbinden...</translation>
    </message>
    <message>
        <source>C&amp;hange connection...</source>
        <translation>&amp;Verbindung ändern...</translation>
    </message>
    <message>
        <source>&amp;Request approval...</source>
        <translation>&amp;Genehmigung anfragen...</translation>
    </message>
    <message>
        <source>R&amp;eceive order...</source>
        <translation>Bestellung e&amp;mpfangen...</translation>
    </message>
    <message>
        <source>Show a&amp;greement</source>
        <translation>Ve&amp;reinbarung zeigen</translation>
    </message>
    <message>
        <source>Requests for approval, and the orders that answered them. An order is sent by the procurement system; here whoever trains sends it.</source>
        <translation>Genehmigungsanfragen und die Bestellungen, die sie beantworteten. Eine Bestellung schickt das Beschaffungssystem; hier schickt sie, wer schult.</translation>
    </message>
    <message>
        <source>Nothing was requested yet. Select a connection and press Request approval.</source>
        <translation>Es wurde noch nichts angefragt. Wählen Sie eine Verbindung aus und drücken Sie „Genehmigung anfragen“.</translation>
    </message>
</context>
<context>
    <name>podesk::PurchaseOrderSection</name>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>&amp;Add purchase order number</source>
        <translation>&amp;Bestellnummer hinzufügen</translation>
    </message>
    <message>
        <source>Purchase order &amp;number</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>There is no purchase order to choose from yet.</source>
        <translation>Es gibt noch keine Bestellung zur Auswahl.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>id, name</comment>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Help on rule %1</source>
        <translation>Hilfe zur Regel %1</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Why is there no PO option?</source>
        <translation>&amp;Warum kann man keine Bestellnummer angeben?</translation>
    </message>
    <message>
        <source>Looking at the number…</source>
        <translation>Die Nummer wird geprüft…</translation>
    </message>
    <message>
        <source>There is a purchase order “%1”, which differs only in case, spaces or the form of its characters. It is another one (G12).</source>
        <translation>Es gibt eine Bestellung „%1“, die sich nur in Groß- und Kleinschreibung, Leerzeichen oder der Form der Zeichen unterscheidet. Sie ist eine andere (G12).</translation>
    </message>
    <message>
        <source>N&amp;umber for usage</source>
        <translation>N&amp;ummer für die Nutzung</translation>
    </message>
    <message>
        <source>The number is for</source>
        <translation>Die Nummer gilt für</translation>
    </message>
    <message>
        <source>The number is &amp;for</source>
        <translation>Die Nummer gilt &amp;für</translation>
    </message>
    <message>
        <source>all charges</source>
        <translation>alle Forderungen</translation>
    </message>
    <message>
        <source>fixed charges, another one for usage</source>
        <translation>feste Forderungen, eine andere für die Nutzung</translation>
    </message>
    <message>
        <source>each charge by itself</source>
        <translation>jede Forderung einzeln</translation>
    </message>
    <message>
        <source>Type the numbers beside the charges below. A charge without one is invoiced without it.</source>
        <translation>Geben Sie die Nummern unten neben den Forderungen ein. Eine Forderung ohne Nummer wird ohne berechnet.</translation>
    </message>
</context>
<context>
    <name>podesk::QueryCompletion</name>
    <message>
        <source>Proposals for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <translation>%1:  %2</translation>
    </message>
    <message>
        <source>order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>podesk::QueryLine</name>
    <message>
        <source>Contains “%1”</source>
        <translation>Enthält „%1“</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>Remove filter: %1</source>
        <translation>Filter entfernen: %1</translation>
    </message>
    <message>
        <source>Filter this list (/ or Ctrl+F)</source>
        <translation>Diese Liste filtern (/ oder Strg+F)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Geltende Filter</translation>
    </message>
    <message>
        <source>Without “%1”</source>
        <translation>Ohne „%1“</translation>
    </message>
    <message>
        <source>Filter: words, -words to leave out, or field:value, such as %1</source>
        <translation>Filter: Wörter, -Wörter zum Ausschließen oder Feld:Wert, etwa %1</translation>
    </message>
</context>
<context>
    <name>podesk::QueryWords</name>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 nicht %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 without “%2”</source>
        <translation>%1 ohne „%2“</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 vor %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between alternatives of a filter</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
</context>
<context>
    <name>podesk::QuestionForm</name>
    <message>
        <source>&amp;Add an answer</source>
        <translation>Antwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remo&amp;ve the answer</source>
        <translation>Antwort &amp;entfernen</translation>
    </message>
    <message>
        <source>Ask a q&amp;uestion before the step</source>
        <translation>&amp;Vor dem Schritt eine Frage stellen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer (ticked: right)</source>
        <translation>Antwort (mit Haken: richtig)</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>One hint a line; they are shown one by one, when asked for.</source>
        <translation>Ein Hinweis je Zeile; sie werden einzeln gezeigt, wenn jemand darum bittet.</translation>
    </message>
    <message>
        <source>&amp;Question:</source>
        <translation>&amp;Frage:</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>A&amp;ntworten:</translation>
    </message>
    <message>
        <source>&amp;Hints:</source>
        <translation>H&amp;inweise:</translation>
    </message>
    <message>
        <source>No answer is selected.</source>
        <translation>Es ist keine Antwort ausgewählt.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>Die Frage braucht einen Text.</translation>
    </message>
    <message>
        <source>Each answer needs a text.</source>
        <translation>Jede Antwort braucht einen Text.</translation>
    </message>
    <message>
        <source>No answer is ticked as right.</source>
        <translation>Keine Antwort hat den Haken für richtig.</translation>
    </message>
</context>
<context>
    <name>podesk::QuestionPanel</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Die Antwort prüfen</translation>
    </message>
    <message>
        <source>Ask for a hint</source>
        <translation>Um einen Hinweis bitten</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>✓ Right. %1</source>
        <translation>✓ Richtig. %1</translation>
    </message>
    <message>
        <source>✗ Not so. %1</source>
        <translation>✗ So nicht. %1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>There are no more hints.</source>
        <translation>Mehr Hinweise gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>podesk::QuickFilters</name>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
</context>
<context>
    <name>podesk::ReceiveOrderDialog</name>
    <message>
        <source>Receive the order for %1</source>
        <translation>Bestellung zu %1 empfangen</translation>
    </message>
    <message>
        <source>&amp;Receive order</source>
        <translation>Bestellung e&amp;mpfangen</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>&amp;Number of the order</source>
        <translation>&amp;Nummer der Bestellung</translation>
    </message>
    <message>
        <source>The purchase order number that the invoices are to bear.</source>
        <translation>Die Bestellnummer, die die Rechnungen tragen sollen.</translation>
    </message>
    <message>
        <source>Amount of the &amp;order</source>
        <translation>&amp;Betrag der Bestellung</translation>
    </message>
    <message>
        <source>Leave it empty for the amount that was requested.</source>
        <translation>Leer lassen für den angefragten Betrag.</translation>
    </message>
    <message>
        <source>The order needs its number.</source>
        <translation>Die Bestellung braucht ihre Nummer.</translation>
    </message>
    <message>
        <source>The connection is in test mode: the order is noted, and nothing is bought (B56).</source>
        <translation>Die Verbindung ist im Testbetrieb: Die Bestellung wird vermerkt, gekauft wird nichts (B56).</translation>
    </message>
    <message>
        <source>The usage agreement is approved. Nothing is invoiced against it; the contract is ordered next.</source>
        <translation>Die Nutzungsvereinbarung ist genehmigt. Gegen sie wird nichts berechnet; als Nächstes wird der Vertrag bestellt.</translation>
    </message>
    <message>
        <source>The purchase is completed. No invoice follows from it by itself.</source>
        <translation>Der Kauf wird abgeschlossen. Eine Rechnung folgt daraus allein nicht.</translation>
    </message>
    <message>
        <source>The purchase is completed, and its invoices bear %1.</source>
        <translation>Der Kauf wird abgeschlossen, und seine Rechnungen tragen %1.</translation>
    </message>
    <message>
        <source>The purchase is completed, but its invoices bear no number: %1</source>
        <translation>Der Kauf wird abgeschlossen, aber seine Rechnungen tragen keine Nummer: %1</translation>
    </message>
</context>
<context>
    <name>podesk::RecentActivity</name>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Shows everything that was done</source>
        <translation>Zeigt alles, was getan wurde</translation>
    </message>
</context>
<context>
    <name>podesk::RecordDialog</name>
    <message>
        <source>Record a scenario</source>
        <translation>Szenario aufzeichnen</translation>
    </message>
    <message>
        <source>A workspace of its own opens. Do the case in it by hand, as whoever does it, and stop: each thing you did is a step then, which you give words to.</source>
        <translation>Ein eigener Arbeitsbereich öffnet sich. Spielen Sie den Fall darin von Hand durch, als wer immer es tut, und halten Sie an: Was Sie taten, sind dann Schritte, denen Sie Worte geben.</translation>
    </message>
    <message>
        <source>My case</source>
        <translation>Mein Fall</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Title of the scenario</source>
        <translation>Titel des Szenarios</translation>
    </message>
    <message>
        <source>&amp;Start recording</source>
        <translation>Aufzeichnung &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>It begins with</source>
        <translation>Es beginnt mit</translation>
    </message>
    <message>
        <source>This &amp;workspace as it is now, in a copy</source>
        <translation>&amp;Dieser Arbeitsbereich, wie er jetzt ist, als Kopie</translation>
    </message>
    <message>
        <source>A &amp;new workspace, whose clock stands at</source>
        <translation>Ein &amp;neuer Arbeitsbereich, dessen Uhr steht auf</translation>
    </message>
    <message>
        <source>The &amp;demo organisation</source>
        <translation>Die Demo-&amp;Organisation</translation>
    </message>
    <message>
        <source>Simulated time at the start, UTC</source>
        <translation>Simulierte Zeit am Anfang, UTC</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Fassung der Regeln</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>This workspace runs on the real clock, which no scenario can play.</source>
        <translation>Dieser Arbeitsbereich läuft mit der echten Uhr, und die kann kein Szenario abspielen.</translation>
    </message>
    <message>
        <source>What was done in it until now is done before the first step. The workspace itself stays as it is.</source>
        <translation>Was bisher darin getan wurde, geschieht vor dem ersten Schritt. Der Arbeitsbereich selbst bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The scenario needs a title.</source>
        <translation>Das Szenario braucht einen Titel.</translation>
    </message>
    <message>
        <source>The workspace is being made.</source>
        <translation>Der Arbeitsbereich wird angelegt.</translation>
    </message>
</context>
<context>
    <name>podesk::RecordListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, no longer matches the filter</source>
        <translation>%1, passt nicht mehr zum Filter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>absteigend sortiert</translation>
    </message>
    <message>
        <source>sorted ascending</source>
        <translation>aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, second key</source>
        <translation>%1, %2, zweiter Schlüssel</translation>
    </message>
</context>
<context>
    <name>podesk::RecordUsageDialog</name>
    <message>
        <source>Record usage under %1</source>
        <translation>Nutzung unter %1 erfassen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Erfassen</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Beschre&amp;ibung</translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation>Ein Monat wie 2024-07.</translation>
    </message>
    <message>
        <source>It will be on the monthly invoice of %1.</source>
        <comment>day</comment>
        <translation>Sie steht auf der Monatsrechnung vom %1.</translation>
    </message>
</context>
<context>
    <name>podesk::RecordingBar</name>
    <message>
        <source>What you did cannot be told as a scenario. %1</source>
        <translation>Was Sie taten, lässt sich nicht als Szenario erzählen. %1</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Throw away what you have done in this recording?</source>
        <translation>Verwerfen, was Sie in dieser Aufzeichnung getan haben?</translation>
    </message>
    <message>
        <source>&amp;Go on recording</source>
        <translation>&amp;Weiter aufzeichnen</translation>
    </message>
    <message>
        <source>Working out what happened in “%1”...</source>
        <translation>Es wird ermittelt, was in „%1“ geschah...</translation>
    </message>
    <message>
        <source>“%1” is being edited. The recording ends when the editor is closed.</source>
        <translation>„%1“ wird bearbeitet. Die Aufzeichnung endet, wenn der Editor geschlossen wird.</translation>
    </message>
    <message>
        <source>Recording “%1”. %2</source>
        <translation>„%1“ wird aufgezeichnet. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done so far.</source>
        <translation>
            <numerusform>Bisher %n Sache getan.</numerusform>
            <numerusform>Bisher %n Sachen getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop and edit</source>
        <translation>An&amp;halten und bearbeiten</translation>
    </message>
    <message>
        <source>Disca&amp;rd...</source>
        <translation>Ver&amp;werfen...</translation>
    </message>
    <message>
        <source>The recording is being read.</source>
        <translation>Die Aufzeichnung wird gerade gelesen.</translation>
    </message>
    <message>
        <source>The editor is open.</source>
        <translation>Der Editor ist offen.</translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation>Es wurde noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>podesk::RefundDialog</name>
    <message>
        <source>Refund invoice %1</source>
        <translation>Rechnung %1 erstatten</translation>
    </message>
    <message>
        <source>&amp;Refund</source>
        <translation>&amp;Erstatten</translation>
    </message>
    <message>
        <source>%1 of %2: %3, of which %4 can still be refunded.</source>
        <comment>invoice, day, total, rest</comment>
        <translation>%1 vom %2: %3, davon sind noch %4 erstattbar.</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>A credit memo is issued. This cannot be undone.</source>
        <translation>Eine Gutschrift wird ausgestellt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>podesk::RemedyView</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>D&amp;ry run</source>
        <translation>P&amp;robelauf</translation>
    </message>
    <message>
        <source>D&amp;o it</source>
        <translation>Ausführ&amp;en</translation>
    </message>
    <message>
        <source>What it would write</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Another purchase order number</source>
        <translation>Eine andere Bestellnummer</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Andere Nummer</translation>
    </message>
    <message>
        <source>Search for how another purchase order number could be printed</source>
        <translation>Suchen, wie eine andere Bestellnummer gedruckt werden könnte</translation>
    </message>
    <message>
        <source>Searches again, for this number</source>
        <translation>Sucht noch einmal, für diese Nummer</translation>
    </message>
    <message>
        <source>Shows what the chosen way would write; nothing is written</source>
        <translation>Zeigt, was der gewählte Weg schreiben würde; geschrieben wird nichts</translation>
    </message>
    <message>
        <source>&amp;Email of the contact:</source>
        <translation>&amp;E-Mail des Kontakts:</translation>
    </message>
    <message>
        <source>Trying what could change it…</source>
        <translation>Es wird erprobt, was es ändern könnte…</translation>
    </message>
    <message>
        <source>The contact&apos;s email is needed first</source>
        <translation>Zuerst wird die E-Mail des Kontakts gebraucht</translation>
    </message>
    <message>
        <source>Runs these commands one after the other</source>
        <translation>Führt diese Befehle nacheinander aus</translation>
    </message>
</context>
<context>
    <name>podesk::RenewDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>months: from – to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Renew purchase order</source>
        <translation>Bestellung verlängern</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>&amp;Effective month</source>
        <translation>&amp;Gültig ab</translation>
    </message>
    <message>
        <source>E&amp;xpiration month</source>
        <translation>Gültig &amp;bis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>What happens to the line items</source>
        <translation>Was mit den Positionen geschieht</translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation>Ein Monat wie 2024-07.</translation>
    </message>
    <message>
        <source>Both months are needed.</source>
        <translation>Beide Monate sind nötig.</translation>
    </message>
    <message>
        <source>Every line&apos;s end month moves by as much as the expiration does. Status afterwards: %1.</source>
        <translation>Der Endmonat jeder Position verschiebt sich so weit wie „Gültig bis“. Status danach: %1.</translation>
    </message>
    <message>
        <source>These are the months it has already.</source>
        <translation>Diese Monate hat sie schon.</translation>
    </message>
    <message>
        <source>Renew purchase order %1</source>
        <translation>Bestellung %1 verlängern</translation>
    </message>
</context>
<context>
    <name>podesk::RequestApprovalDialog</name>
    <message>
        <source>Request approval through %1</source>
        <translation>Genehmigung über %1 anfragen</translation>
    </message>
    <message>
        <source>&amp;Request approval</source>
        <translation>&amp;Genehmigung anfragen</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>Ange&amp;bot</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>&amp;Estimate</source>
        <translation>&amp;Schätzung</translation>
    </message>
    <message>
        <source>Only for what is billed by usage: what it is expected to come to, in the offer&apos;s currency.</source>
        <translation>Nur für das, was nach Verbrauch abgerechnet wird: was voraussichtlich zusammenkommt, in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>product, offer</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is nothing to buy yet.</source>
        <translation>Es gibt noch nichts zu kaufen.</translation>
    </message>
    <message>
        <source>Approved beforehand: it is bought at once, without an order.</source>
        <translation>Vorab genehmigt: Es wird sofort gekauft, ohne Bestellung.</translation>
    </message>
    <message>
        <source>Two approvals are asked for:</source>
        <translation>Zwei Genehmigungen werden angefragt:</translation>
    </message>
    <message>
        <source>Approval is asked for:</source>
        <translation>Genehmigung wird angefragt:</translation>
    </message>
</context>
<context>
    <name>podesk::RequestPaymentDialog</name>
    <message>
        <source>Request a payment under %1</source>
        <translation>Zahlung unter %1 anfordern</translation>
    </message>
    <message>
        <source>Request &amp;payment</source>
        <translation>&amp;Zahlung anfordern</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Days to answer</source>
        <translation>&amp;Tage für die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>The buyer may approve or reject it for %n day(s); then it approves itself, and is invoiced.</source>
        <translation>
            <numerusform>Der Käufer kann sie %n Tag lang genehmigen oder ablehnen; dann gilt sie als genehmigt und wird berechnet.</numerusform>
            <numerusform>Der Käufer kann sie %n Tage lang genehmigen oder ablehnen; dann gilt sie als genehmigt und wird berechnet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::RestoreCheckpointDialog</name>
    <message>
        <source>Go back to a checkpoint</source>
        <translation>Zu einem Sicherungspunkt zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>&amp;Dorthin zurückkehren</translation>
    </message>
    <message>
        <source>Everything done since is taken back, a simulated clock included. Going back is a command of its own: it can be undone.</source>
        <translation>Alles, was seither geschah, wird zurückgenommen, auch eine simulierte Uhr. Die Rückkehr ist selbst ein Befehl: Sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>&amp;Remove this checkpoint</source>
        <translation>Diesen Sicherungspunkt &amp;entfernen</translation>
    </message>
    <message>
        <source>Loading the checkpoints…</source>
        <translation>Die Sicherungspunkte werden geladen…</translation>
    </message>
    <message>
        <source>There is no checkpoint yet. Save one first.</source>
        <translation>Es gibt noch keinen Sicherungspunkt. Setzen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>checkpoint, when it was made</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>podesk::ResultStep</name>
    <message>
        <source>&amp;Advance to the next invoice</source>
        <translation>Zur nächsten Rechnung &amp;vorstellen</translation>
    </message>
    <message>
        <source>You have subscribed to %1. The agreement is %2.</source>
        <translation>Sie haben %1 abonniert. Der Vertrag ist %2.</translation>
    </message>
    <message>
        <source>A line item was added to purchase order %1.</source>
        <translation>Der Bestellung %1 wurde eine Position hinzugefügt.</translation>
    </message>
    <message>
        <source>No purchase order number was given.</source>
        <translation>Es wurde keine Bestellnummer angegeben.</translation>
    </message>
    <message>
        <source>Open purchase &amp;order %1</source>
        <translation>&amp;Bestellung %1 öffnen</translation>
    </message>
    <message>
        <source>Invoice %1 was issued with purchase order %2.</source>
        <translation>Die Rechnung %1 wurde mit der Bestellnummer %2 ausgestellt.</translation>
    </message>
    <message>
        <source>Invoice %1 was issued without a purchase order: %2</source>
        <translation>Die Rechnung %1 wurde ohne Bestellnummer ausgestellt: %2</translation>
    </message>
    <message>
        <source>Open &amp;invoice %1</source>
        <translation>&amp;Rechnung %1 öffnen</translation>
    </message>
    <message>
        <source>The next invoice will be issued on %1.</source>
        <translation>Die nächste Rechnung wird am %1 ausgestellt.</translation>
    </message>
    <message>
        <source>There is nothing to invoice outside the monthly cycle.</source>
        <translation>Außerhalb des Monatslaufs ist nichts zu berechnen.</translation>
    </message>
    <message>
        <source>Open the a&amp;greement</source>
        <translation>Ver&amp;trag öffnen</translation>
    </message>
</context>
<context>
    <name>podesk::ReviewStep</name>
    <message>
        <source>Documents that will be created</source>
        <translation>Belege, die entstehen werden</translation>
    </message>
    <message>
        <source>&amp;Why this purchase order?</source>
        <translation>&amp;Warum diese Bestellung?</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Documents that will be created. Nothing has been written yet.</source>
        <translation>Belege, die entstehen werden. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shows the rules behind the selected row; Enter in the table does the same.</source>
        <translation>Zeigt die Regeln hinter der ausgewählten Zeile; die Eingabetaste in der Tabelle tut dasselbe.</translation>
    </message>
    <message>
        <source>Bought by %1, paid by %2.</source>
        <comment>account, account</comment>
        <translation>Gekauft von %1, bezahlt von %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3 for %4, %5 in all.</source>
        <comment>product, offer, units, length, total</comment>
        <translation>%1, %2: %3 für %4, insgesamt %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>The agreement starts on %1.</source>
        <translation>Der Vertrag beginnt am %1.</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>as used</source>
        <translation>nach Nutzung</translation>
    </message>
    <message>
        <source>what fits then</source>
        <translation>was dann passt</translation>
    </message>
    <message>
        <source>The number that was given for usage.</source>
        <translation>Die Nummer, die für die Nutzung angegeben wurde.</translation>
    </message>
    <message>
        <source>Which purchase order fits is decided anew with each monthly invoice.</source>
        <translation>Welche Bestellung passt, wird mit jeder Monatsrechnung neu entschieden.</translation>
    </message>
</context>
<context>
    <name>podesk::RowActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action, why it is disabled</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podesk::RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln Zeile kopiert.</numerusform>
            <numerusform>%Ln Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>podesk::RowsEditor</name>
    <message>
        <source>Not pasted: this field holds at most %L1 characters.</source>
        <translation>Nicht eingefügt: Dieses Feld fasst höchstens %L1 Zeichen.</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>rows/allowed</comment>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 is the most a purchase order can have.</source>
        <translation>Mehr als %L1 kann eine Bestellung nicht haben.</translation>
    </message>
</context>
<context>
    <name>podesk::ScenarioDetails</name>
    <message>
        <source>This scenario is for one edition of the rules.</source>
        <translation>Dieses Szenario ist für eine Fassung der Regeln.</translation>
    </message>
    <message>
        <source>No scenario is selected.</source>
        <translation>Es ist kein Szenario ausgewählt.</translation>
    </message>
    <message>
        <source>The file is not in order; what is wrong with it stands beside.</source>
        <translation>Die Datei ist nicht in Ordnung; was daran nicht stimmt, steht daneben.</translation>
    </message>
    <message>
        <source>Plays it and shows each step, as Enter on its card does</source>
        <translation>Spielt es ab und zeigt jeden Schritt, wie die Eingabetaste auf der Karte</translation>
    </message>
    <message>
        <source>You do the steps; any way that leads there is right</source>
        <translation>Sie tun die Schritte; jeder Weg, der dorthin führt, ist richtig</translation>
    </message>
    <message>
        <source>Plays it in large type, for a class</source>
        <translation>Spielt es in großer Schrift ab, für eine Klasse</translation>
    </message>
    <message>
        <source>Makes a PDF with pictures, questions and answers</source>
        <translation>Macht ein PDF mit Bildern, Fragen und Antworten</translation>
    </message>
    <message>
        <source>Writes a copy of the file elsewhere</source>
        <translation>Schreibt eine Kopie der Datei anderswohin</translation>
    </message>
    <message>
        <source>Makes a copy in your folder and changes that</source>
        <translation>Macht eine Kopie in Ihrem Ordner und ändert diese</translation>
    </message>
    <message>
        <source>Changes its words, questions and expectations</source>
        <translation>Ändert seine Worte, Fragen und Erwartungen</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>Über das Szenario</translation>
    </message>
    <message>
        <source>E&amp;dition:</source>
        <translation>&amp;Fassung:</translation>
    </message>
    <message>
        <source>Edition of the rules to play it in</source>
        <translation>Fassung der Regeln, in der es abgespielt wird</translation>
    </message>
    <message>
        <source>W&amp;atch</source>
        <translation>&amp;Zusehen</translation>
    </message>
    <message>
        <source>P&amp;ractise</source>
        <translation>&amp;Üben</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>Vor&amp;führen</translation>
    </message>
    <message>
        <source>Ha&amp;nd-out...</source>
        <translation>Handzet&amp;tel...</translation>
    </message>
    <message>
        <source>E&amp;xport a copy...</source>
        <translation>Kopie e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Edi&amp;t...</source>
        <translation>Bea&amp;rbeiten...</translation>
    </message>
</context>
<context>
    <name>podesk::ScenarioEditor</name>
    <message>
        <source>&amp;Play</source>
        <translation>Abs&amp;pielen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Edit a scenario</source>
        <translation>Szenario bearbeiten</translation>
    </message>
    <message>
        <source>Scenario and steps</source>
        <translation>Szenario und Schritte</translation>
    </message>
    <message>
        <source>What came of the check</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>About the scenario</source>
        <translation>Über das Szenario</translation>
    </message>
    <message>
        <source>There is a scenario “%1” already.</source>
        <translation>Es gibt schon ein Szenario „%1“.</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>step, title</comment>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>One moment: it is being worked on.</source>
        <translation>Einen Augenblick: Daran wird gearbeitet.</translation>
    </message>
    <message>
        <source>Something is wrong still; the sentence above says what.</source>
        <translation>Noch stimmt etwas nicht; der Satz darüber sagt, was.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation>Prüfung anhal&amp;ten</translation>
    </message>
    <message>
        <source>Chec&amp;k by playing</source>
        <translation>Durch Abspielen p&amp;rüfen</translation>
    </message>
    <message>
        <source>Playing...</source>
        <translation>Es wird abgespielt...</translation>
    </message>
    <message>
        <source>Throw away what is not saved?</source>
        <translation>Verwerfen, was nicht gespeichert ist?</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>A field is not right yet; the sentence beside it says why.</source>
        <translation>Ein Feld stimmt noch nicht; der Satz daneben sagt, warum.</translation>
    </message>
</context>
<context>
    <name>podesk::ScenarioModel</name>
    <message>
        <source>✗ Not in order: cannot be played</source>
        <translation>✗ Nicht in Ordnung: nicht abspielbar</translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation>Noch nicht abgespielt</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>Regeln: %1</translation>
    </message>
</context>
<context>
    <name>podesk::ScenarioPlayer</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Enter goes to a step</source>
        <translation>Enter führt zu einem Schritt</translation>
    </message>
    <message>
        <source>%1 - Scenario - PO Desk</source>
        <translation>%1 - Szenario - PO Desk</translation>
    </message>
    <message>
        <source>%1, rules of %2</source>
        <translation>%1, Regeln von %2</translation>
    </message>
    <message>
        <source>Making a workspace for “%1”…</source>
        <translation>Ein Arbeitsbereich für „%1“ wird angelegt…</translation>
    </message>
    <message>
        <source>The scenario cannot be played. %1</source>
        <translation>Das Szenario lässt sich nicht spielen. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” is remembered. “Branches…” leads back to it.</source>
        <translation>„%1“ ist gemerkt. „Zweige…“ führt dorthin zurück.</translation>
    </message>
    <message>
        <source>The workspace is being made.</source>
        <translation>Der Arbeitsbereich wird angelegt.</translation>
    </message>
    <message>
        <source>Return to the scenario first.</source>
        <translation>Kehren Sie zuerst zum Szenario zurück.</translation>
    </message>
    <message>
        <source>This was the last step.</source>
        <translation>Das war der letzte Schritt.</translation>
    </message>
    <message>
        <source>This is the beginning.</source>
        <translation>Das ist der Anfang.</translation>
    </message>
    <message>
        <source>This step is done.</source>
        <translation>Dieser Schritt ist getan.</translation>
    </message>
    <message>
        <source>This step only tells something.</source>
        <translation>Dieser Schritt erzählt nur etwas.</translation>
    </message>
    <message>
        <source>It is your turn already.</source>
        <translation>Sie sind schon an der Reihe.</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>Checkpoint %1</source>
        <translation>Sicherungspunkt %1</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Von hier abzweigen</translation>
    </message>
    <message>
        <source>Save as checkpoint</source>
        <translation>Als Sicherungspunkt merken</translation>
    </message>
    <message>
        <source>From here on you do as you like, beside the scenario. Everything you do is remembered under this name, and the scenario goes on from where you left it.</source>
        <translation>Von hier an tun Sie, was Sie möchten, neben dem Szenario. Was Sie tun, wird unter diesem Namen gemerkt, und das Szenario geht dort weiter, wo Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>This moment, with what was done by hand, can be returned to until the player is closed.</source>
        <translation>Zu diesem Augenblick, mit dem, was von Hand getan wurde, können Sie zurückkehren, bis der Spieler geschlossen wird.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>podesk::ScenariosPage</name>
    <message>
        <source>“%1” is in your folder now, as %2.</source>
        <translation>„%1“ liegt jetzt in Ihrem Ordner, als %2.</translation>
    </message>
    <message>
        <source>A copy was written to %1.</source>
        <translation>Eine Kopie wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, counter</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>Nothing matches the search</source>
        <translation>Nichts passt zur Suche</translation>
    </message>
    <message numerus="yes">
        <source>The search hides all %n scenario(s).</source>
        <translation>
            <numerusform>Die Suche verbirgt das eine Szenario.</numerusform>
            <numerusform>Die Suche verbirgt alle %n Szenarien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>Szenario importieren</translation>
    </message>
    <message>
        <source>Scenarios (*.json);;All files (*)</source>
        <translation>Szenarien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export a copy of the scenario</source>
        <translation>Kopie des Szenarios exportieren</translation>
    </message>
    <message>
        <source>Search the scenarios</source>
        <translation>Szenarien durchsuchen</translation>
    </message>
    <message>
        <source>Words of a title, an objective, or a rule&apos;s number</source>
        <translation>Worte aus Titel oder Lernziel, oder die Nummer einer Regel</translation>
    </message>
    <message>
        <source>I&amp;mport...</source>
        <translation>I&amp;mportieren...</translation>
    </message>
    <message>
        <source>Takes a scenario file over into your folder</source>
        <translation>Übernimmt eine Szenariodatei in Ihren Ordner</translation>
    </message>
    <message>
        <source>Rec&amp;ord...</source>
        <translation>Aufzei&amp;chnen...</translation>
    </message>
    <message>
        <source>Makes a scenario out of what you do by hand</source>
        <translation>Macht ein Szenario aus dem, was Sie von Hand tun</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>Handb&amp;uch</translation>
    </message>
    <message>
        <source>Explains this page, the recorder, and the files of scenarios</source>
        <translation>Erklärt diese Seite, den Rekorder und die Dateien von Szenarien</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Suche leeren</translation>
    </message>
</context>
<context>
    <name>podesk::Sequels</name>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued without it.</source>
        <translation>
            <numerusform>%Ln Rechnung wurde ohne sie ausgestellt.</numerusform>
            <numerusform>%Ln Rechnungen wurden ohne sie ausgestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued without them.</source>
        <translation>
            <numerusform>%Ln Rechnung wurde ohne sie ausgestellt.</numerusform>
            <numerusform>%Ln Rechnungen wurden ohne sie ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open support case</source>
        <translation>Supportfall öffnen</translation>
    </message>
    <message>
        <source>Open support cases</source>
        <translation>Supportfälle öffnen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Let Support answer</source>
        <translation>Support antworten lassen</translation>
    </message>
    <message>
        <source>%1 bears purchase order number %2 now.</source>
        <translation>%1 trägt jetzt die Bestellnummer %2.</translation>
    </message>
    <message>
        <source>%1 was printed anew without a purchase order number.</source>
        <translation>%1 wurde ohne Bestellnummer neu erstellt.</translation>
    </message>
    <message>
        <source>Show invoice</source>
        <translation>Rechnung zeigen</translation>
    </message>
    <message>
        <source>It counts for later decisions; what was decided stays as it is.</source>
        <translation>Sie gilt für spätere Entscheidungen; was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>Show in Activity</source>
        <translation>In den Aktivitäten zeigen</translation>
    </message>
</context>
<context>
    <name>podesk::ShellActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>Makes a new workspace file</source>
        <translation>Legt eine neue Arbeitsbereichsdatei an</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Opens a workspace file</source>
        <translation>Öffnet eine Arbeitsbereichsdatei</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Opens a workspace with invented purchase orders to look around in</source>
        <translation>Öffnet einen Arbeitsbereich mit erfundenen Bestellungen zum Umsehen</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Importieren...</translation>
    </message>
    <message>
        <source>Reads purchase orders from files</source>
        <translation>Liest Bestellungen aus Dateien</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren...</translation>
    </message>
    <message>
        <source>Writes what the list shows to a file</source>
        <translation>Schreibt in eine Datei, was die Liste zeigt</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>&amp;Sichern...</translation>
    </message>
    <message>
        <source>Copies the workspace to another file</source>
        <translation>Kopiert den Arbeitsbereich in eine andere Datei</translation>
    </message>
    <message>
        <source>&amp;Check workspace...</source>
        <translation>Arbeitsbereich &amp;prüfen...</translation>
    </message>
    <message>
        <source>Recomputes what must hold and names the record that does not</source>
        <translation>Rechnet nach, was stimmen muss, und nennt den Datensatz, der nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes the window; everything is saved already</source>
        <translation>Schließt das Fenster; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows for a spreadsheet</source>
        <translation>Kopiert die ausgewählten Zeilen für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Mit Ü&amp;berschriften kopieren</translation>
    </message>
    <message>
        <source>Copies the selected rows and the columns&apos; headings</source>
        <translation>Kopiert die ausgewählten Zeilen und die Überschriften der Spalten</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selects all rows of the list</source>
        <translation>Wählt alle Zeilen der Liste aus</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Goes to the filter of the list</source>
        <translation>Geht zum Filter der Liste</translation>
    </message>
    <message>
        <source>&amp;Preferences...</source>
        <translation>&amp;Einstellungen...</translation>
    </message>
    <message>
        <source>Language, theme, text size</source>
        <translation>Sprache, Farben, Schriftgröße</translation>
    </message>
    <message>
        <source>&amp;Purchase orders</source>
        <translation>&amp;Bestellungen</translation>
    </message>
    <message>
        <source>Shows the purchase orders</source>
        <translation>Zeigt die Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Line items</source>
        <translation>&amp;Positionen</translation>
    </message>
    <message>
        <source>Shows the line items of all purchase orders</source>
        <translation>Zeigt die Positionen aller Bestellungen</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>&amp;Aktivität</translation>
    </message>
    <message>
        <source>Shows everything that was done</source>
        <translation>Zeigt alles, was geschehen ist</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Asks for the list again</source>
        <translation>Fragt die Liste neu ab</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Spalten...</translation>
    </message>
    <message>
        <source>Chooses the columns of the list and their order</source>
        <translation>Wählt die Spalten der Liste und ihre Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Shows what lies behind the selected row</source>
        <translation>Zeigt, was hinter der ausgewählten Zeile steht</translation>
    </message>
    <message>
        <source>Details &amp;beside the list</source>
        <translation>Details &amp;neben der Liste</translation>
    </message>
    <message>
        <source>Puts the details at the side instead of below</source>
        <translation>Zeigt die Details an der Seite statt unten</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Goes from navigation to list to details</source>
        <translation>Geht von der Navigation zur Liste und zu den Details</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>Makes all text larger</source>
        <translation>Macht alle Schrift größer</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Makes all text smaller</source>
        <translation>Macht alle Schrift kleiner</translation>
    </message>
    <message>
        <source>N&amp;ormal text</source>
        <translation>N&amp;ormale Schrift</translation>
    </message>
    <message>
        <source>Gives text its normal size</source>
        <translation>Gibt der Schrift ihre normale Größe</translation>
    </message>
    <message>
        <source>Re&amp;set layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Puts panes and columns back to where they were at first</source>
        <translation>Stellt Bereiche und Spalten wieder wie zu Anfang</translation>
    </message>
    <message>
        <source>&amp;Save checkpoint...</source>
        <translation>Sicherungspunkt &amp;setzen...</translation>
    </message>
    <message>
        <source>Names the present state, so that it can be gone back to</source>
        <translation>Gibt dem jetzigen Stand einen Namen, damit man dorthin zurückkehren kann</translation>
    </message>
    <message>
        <source>&amp;Restore checkpoint...</source>
        <translation>Zum Sicherungspunkt &amp;zurückkehren...</translation>
    </message>
    <message>
        <source>Goes back to a named state</source>
        <translation>Kehrt zu einem benannten Stand zurück</translation>
    </message>
    <message>
        <source>Clock to next &amp;month end</source>
        <translation>Uhr zum nächsten &amp;Monatsende</translation>
    </message>
    <message>
        <source>Moves the simulated clock past the end of this month</source>
        <translation>Stellt die simulierte Uhr hinter das Ende dieses Monats</translation>
    </message>
    <message>
        <source>Clock to &amp;date...</source>
        <translation>Uhr auf ein &amp;Datum...</translation>
    </message>
    <message>
        <source>Moves the simulated clock forward to a date</source>
        <translation>Stellt die simulierte Uhr auf ein späteres Datum</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Lists all keys</source>
        <translation>Zeigt alle Tasten</translation>
    </message>
    <message>
        <source>&amp;About PO Desk</source>
        <translation>Ü&amp;ber PO Desk</translation>
    </message>
    <message>
        <source>Versions and licence</source>
        <translation>Versionen und Lizenz</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>&amp;Purchase order</source>
        <translation>B&amp;estellung</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>A&amp;rbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
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
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>Shows what needs attention, and the spend</source>
        <translation>Zeigt, was Beachtung braucht, und die Ausgaben</translation>
    </message>
    <message>
        <source>&amp;Invoices</source>
        <translation>&amp;Rechnungen</translation>
    </message>
    <message>
        <source>Shows the invoices</source>
        <translation>Zeigt die Rechnungen</translation>
    </message>
    <message>
        <source>Chec&amp;kout</source>
        <translation>&amp;Kauf</translation>
    </message>
    <message>
        <source>Shows what can be bought</source>
        <translation>Zeigt, was man kaufen kann</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>Shows the rules behind the selected invoice, or behind the last refusal</source>
        <translation>Zeigt die Regeln hinter der ausgewählten Rechnung oder hinter der letzten Ablehnung</translation>
    </message>
    <message>
        <source>Clock to next &amp;event</source>
        <translation>Uhr zum nächsten &amp;Ereignis</translation>
    </message>
    <message>
        <source>Moves the simulated clock to the next charge, expiration or end of an agreement</source>
        <translation>Stellt die simulierte Uhr auf die nächste Forderung, den nächsten Ablauf oder das nächste Vertragsende</translation>
    </message>
    <message>
        <source>The &amp;rules</source>
        <translation>Die &amp;Regeln</translation>
    </message>
    <message>
        <source>Explains the rule that one is at, and lists all of them</source>
        <translation>Erklärt die Regel, um die es gerade geht, und nennt alle</translation>
    </message>
    <message>
        <source>&amp;Invoice</source>
        <translation>&amp;Rechnung</translation>
    </message>
    <message>
        <source>O&amp;utbox</source>
        <translation>Posta&amp;usgang</translation>
    </message>
    <message>
        <source>Shows the mails of the simulation</source>
        <translation>Zeigt die E-Mails der Simulation</translation>
    </message>
    <message>
        <source>&amp;Support desk</source>
        <translation>&amp;Support</translation>
    </message>
    <message>
        <source>Shows the support cases</source>
        <translation>Zeigt die Support-Fälle</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>S&amp;zenarien</translation>
    </message>
    <message>
        <source>Shows the cases that can be played</source>
        <translation>Zeigt die Fälle, die sich abspielen lassen</translation>
    </message>
    <message>
        <source>Agr&amp;eements</source>
        <translation>&amp;Verträge</translation>
    </message>
    <message>
        <source>Shows what was bought, with its charges and documents</source>
        <translation>Zeigt, was gekauft wurde, mit Forderungen und Belegen</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>Shows accounts, permissions and procurement systems</source>
        <translation>Zeigt Konten, Berechtigungen und Beschaffungssysteme</translation>
    </message>
    <message>
        <source>&amp;Compare checkpoints...</source>
        <translation>Sicherungspunkte &amp;vergleichen...</translation>
    </message>
    <message>
        <source>Shows what is different between two checkpoints, or one and now</source>
        <translation>Zeigt, was zwischen zwei Sicherungspunkten oder einem und jetzt verschieden ist</translation>
    </message>
    <message>
        <source>This page has no list.</source>
        <translation>Diese Seite hat keine Liste.</translation>
    </message>
    <message>
        <source>This workspace runs on the real clock, which nobody moves.</source>
        <translation>Dieser Arbeitsbereich läuft nach der wirklichen Uhr, die niemand stellt.</translation>
    </message>
    <message>
        <source>No checkpoint has been saved yet.</source>
        <translation>Es wurde noch kein Sicherungspunkt gesetzt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>undo: command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>undo: command, subject</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Validity beside the list</source>
        <translation>&amp;Gültigkeit neben der Liste</translation>
    </message>
    <message>
        <source>Draws the months in which the purchase orders hold beside their rows</source>
        <translation>Zeichnet die Monate, in denen die Bestellungen gelten, neben ihre Zeilen</translation>
    </message>
    <message>
        <source>&amp;Preview of the next invoices...</source>
        <translation>&amp;Vorschau der nächsten Rechnungen...</translation>
    </message>
    <message>
        <source>Shows which invoices will come, their purchase orders and why, without moving the clock</source>
        <translation>Zeigt, welche Rechnungen kommen, mit ihren Bestellungen und den Gründen, ohne die Uhr zu stellen</translation>
    </message>
</context>
<context>
    <name>podesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between keys</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>podesk::SimulationBar</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>SIMULATION</source>
        <translation>SIMULATION</translation>
    </message>
    <message>
        <source>“%1”   now: %2</source>
        <translation>„%1“   jetzt: %2</translation>
    </message>
    <message>
        <source>The clock of this workspace is simulated. It only moves forward, and only when you move it.</source>
        <translation>Die Uhr dieses Arbeitsbereichs ist simuliert. Sie geht nur vorwärts und nur, wenn Sie sie stellen.</translation>
    </message>
    <message>
        <source>Simulated now: %1</source>
        <translation>Simulierte Zeit: %1</translation>
    </message>
    <message>
        <source>+1 day</source>
        <translation>+1 Tag</translation>
    </message>
    <message>
        <source>Move the clock forward by one day</source>
        <translation>Uhr einen Tag vorstellen</translation>
    </message>
    <message>
        <source>+1 week</source>
        <translation>+1 Woche</translation>
    </message>
    <message>
        <source>Move the clock forward by one week</source>
        <translation>Uhr eine Woche vorstellen</translation>
    </message>
    <message>
        <source>Next month end</source>
        <translation>Nächstes Monatsende</translation>
    </message>
    <message>
        <source>Move the clock past the end of this month</source>
        <translation>Uhr hinter das Ende dieses Monats stellen</translation>
    </message>
    <message>
        <source>To date...</source>
        <translation>Auf ein Datum...</translation>
    </message>
    <message>
        <source>Move the clock forward to a date</source>
        <translation>Uhr auf ein späteres Datum stellen</translation>
    </message>
    <message>
        <source>Nothing lies ahead: no charge is due, no purchase order expires, no agreement ends.</source>
        <translation>Es steht nichts bevor: Keine Forderung wird fällig, keine Bestellung läuft ab, kein Vertrag endet.</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a button does, what it brings</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Move the clock to the next event, %1</source>
        <translation>Uhr auf das nächste Ereignis stellen, %1</translation>
    </message>
    <message>
        <source>Move the clock to the next event</source>
        <translation>Uhr auf das nächste Ereignis stellen</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <comment>edition</comment>
        <translation>Regeln von %1</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Ausgabe der Regeln</translation>
    </message>
    <message>
        <source>A change counts for later decisions only; what was decided stays as it is.</source>
        <translation>Eine Änderung gilt nur für spätere Entscheidungen; was entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>What comes next is still being found out.</source>
        <translation>Was als Nächstes kommt, wird noch ermittelt.</translation>
    </message>
</context>
<context>
    <name>podesk::StartPage</name>
    <message>
        <source>Welcome to PO Desk</source>
        <translation>Willkommen bei PO Desk</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>%1 wird geöffnet...</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>&amp;Back to the open workspace</source>
        <translation>&amp;Zurück zum offenen Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>&amp;Neu...</translation>
    </message>
    <message>
        <source>&amp;Create workspace...</source>
        <translation>Arbeitsbereich &amp;anlegen...</translation>
    </message>
    <message>
        <source>&amp;Open another...</source>
        <translation>Anderen ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Beispie&amp;l öffnen</translation>
    </message>
    <message>
        <source>Opened before:</source>
        <translation>Früher geöffnet:</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>A workspace is one file with purchase orders, their line items and everything that was done to them. Create one, open one, or look around in the demo. Scenarios show a case step by step, on a workspace of their own.</source>
        <translation>Ein Arbeitsbereich ist eine Datei mit Bestellungen, ihren Positionen und allem, was mit ihnen geschehen ist. Legen Sie einen an, öffnen Sie einen oder sehen Sie sich in der Demo um. Szenarien zeigen einen Fall Schritt für Schritt, in einem eigenen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>&amp;Play a scenario</source>
        <translation>Szenario a&amp;bspielen</translation>
    </message>
</context>
<context>
    <name>podesk::StatusChangeDialog</name>
    <message>
        <source>Make active</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Change to expired</source>
        <translation>Auf „Abgelaufen“ setzen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n active</source>
        <translation>
            <numerusform>%n &amp;aktivieren</numerusform>
            <numerusform>%n &amp;aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Suspend %n</source>
        <translation>
            <numerusform>%n &amp;aussetzen</numerusform>
            <numerusform>%n &amp;aussetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n to &amp;expired</source>
        <translation>
            <numerusform>%n auf „&amp;Abgelaufen“ setzen</numerusform>
            <numerusform>%n auf „&amp;Abgelaufen“ setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active purchase order(s) will match no invoice, because every line item has ended. Renew them to move the line items&apos; end months (B44).</source>
        <translation>
            <numerusform>%n aktiver Bestellung wird keine Rechnung zugeordnet, weil jede Position beendet ist. Verlängern Sie sie, um die Endmonate der Positionen zu verschieben (B44).</numerusform>
            <numerusform>%n aktiven Bestellungen wird keine Rechnung zugeordnet, weil jede Position beendet ist. Verlängern Sie sie, um die Endmonate der Positionen zu verschieben (B44).</numerusform>
        </translation>
    </message>
    <message>
        <source>Effect on each purchase order</source>
        <translation>Wirkung auf jede Bestellung</translation>
    </message>
    <message>
        <source>Finding out what would happen…</source>
        <translation>Die Wirkung wird ermittelt…</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) would change.</source>
        <translation>
            <numerusform>%n Bestellung würde geändert.</numerusform>
            <numerusform>%n Bestellungen würden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused and stay as they are; the reason stands beside each.</source>
        <translation>
            <numerusform>%n würde abgelehnt und bliebe, wie sie ist; der Grund steht daneben.</numerusform>
            <numerusform>%n würden abgelehnt und blieben, wie sie sind; der Grund steht jeweils daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be changed this way.</source>
        <translation>Keine davon lässt sich so ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) changed.</source>
        <translation>
            <numerusform>%n Bestellung geändert.</numerusform>
            <numerusform>%n Bestellungen geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; they stay selected in the list.</source>
        <translation>
            <numerusform>%n abgelehnt; sie bleibt in der Liste ausgewählt.</numerusform>
            <numerusform>%n abgelehnt; sie bleiben in der Liste ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sch&amp;ließen</translation>
    </message>
</context>
<context>
    <name>podesk::StatusRowsModel</name>
    <message>
        <source>✗ would be refused</source>
        <translation>✗ würde abgelehnt</translation>
    </message>
    <message>
        <source>✗ refused</source>
        <translation>✗ abgelehnt</translation>
    </message>
    <message>
        <source>Matches no invoice: all its line items have ended (B44).</source>
        <translation>Keine Rechnung wird zugeordnet: Alle Positionen sind beendet (B44).</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>podesk::StepForm</name>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Bestimmtes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Support cases</source>
        <translation>Supportfälle</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>with its &amp;Why</source>
        <translation>mit dem &amp;Warum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>Er&amp;zählt</translation>
    </message>
    <message>
        <source>Aske&amp;d</source>
        <translation>&amp;Gefragt</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>Er&amp;wartet</translation>
    </message>
    <message>
        <source>D&amp;one and shown</source>
        <translation>Getan und ge&amp;zeigt</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itel:</translation>
    </message>
    <message>
        <source>&amp;Narration:</source>
        <translation>&amp;Erzählung:</translation>
    </message>
    <message>
        <source>For the t&amp;rainer:</source>
        <translation>Für die Lehr&amp;kraft:</translation>
    </message>
    <message>
        <source>R&amp;ules:</source>
        <translation>Reg&amp;eln:</translation>
    </message>
    <message>
        <source>What is said, in Markdown: say what to notice, and why.</source>
        <translation>Was gesagt wird, in Markdown: worauf zu achten ist, und warum.</translation>
    </message>
    <message>
        <source>Ids that the expectations are about, with commas: R41, B36</source>
        <translation>Kennungen, um die es in den Erwartungen geht, mit Kommas: R41, B36</translation>
    </message>
    <message>
        <source>The command as it stands in the file</source>
        <translation>Der Befehl, wie er in der Datei steht</translation>
    </message>
    <message>
        <source>Pa&amp;ge to show:</source>
        <translation>Sei&amp;te, die gezeigt wird:</translation>
    </message>
    <message>
        <source>&amp;Filter of its list:</source>
        <translation>&amp;Filter ihrer Liste:</translation>
    </message>
    <message>
        <source>Reco&amp;rd to select:</source>
        <translation>Datensat&amp;z, der gewählt wird:</translation>
    </message>
    <message>
        <source>Done by:</source>
        <translation>Getan von:</translation>
    </message>
    <message>
        <source>Co&amp;mmand:</source>
        <translation>&amp;Befehl:</translation>
    </message>
    <message>
        <source>the workspace&apos;s owner, who may do everything</source>
        <translation>dem Eigentümer des Arbeitsbereichs, der alles darf</translation>
    </message>
    <message>
        <source>Nothing is done in this step.</source>
        <translation>In diesem Schritt wird nichts getan.</translation>
    </message>
</context>
<context>
    <name>podesk::StepList</name>
    <message>
        <source>%1  %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
</context>
<context>
    <name>podesk::StepsModel</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>next</source>
        <translation>der nächste</translation>
    </message>
    <message>
        <source>carried out, as expected</source>
        <translation>ausgeführt, wie erwartet</translation>
    </message>
    <message>
        <source>carried out, not as expected</source>
        <translation>ausgeführt, nicht wie erwartet</translation>
    </message>
    <message>
        <source>break point</source>
        <translation>Haltepunkt</translation>
    </message>
</context>
<context>
    <name>podesk::StoryPane</name>
    <message>
        <source>Narration</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>What came of the step</source>
        <translation>Was aus dem Schritt wurde</translation>
    </message>
    <message>
        <source>Notes for the trainer</source>
        <translation>Notizen für den Trainer</translation>
    </message>
    <message>
        <source>What is expected?</source>
        <translation>Was wird erwartet?</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Es handelt: %1</translation>
    </message>
    <message>
        <source>the workspace&apos;s owner</source>
        <translation>der Besitzer des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Your turn: do it on the pages, in any way you like.</source>
        <translation>Sie sind dran: Tun Sie es auf den Seiten, auf welchem Weg Sie möchten.</translation>
    </message>
    <message>
        <source>Not there yet: %1 of %2 expectations are met.</source>
        <translation>Noch nicht ganz: %1 von %2 Erwartungen sind erfüllt.</translation>
    </message>
    <message>
        <source>The step is being carried out…</source>
        <translation>Der Schritt wird ausgeführt…</translation>
    </message>
    <message>
        <source>Branch “%1”: do as you like. “Back to the scenario” remembers it and returns here.</source>
        <translation>Zweig „%1“: Tun Sie, was Sie möchten. „Zurück zum Szenario“ merkt ihn sich und kehrt hierher zurück.</translation>
    </message>
</context>
<context>
    <name>podesk::StoryWords</name>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>und %Ln weitere Änderung</numerusform>
            <numerusform>und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected and found</source>
        <translation>Erwartet und gefunden</translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation>Was erwartet wird</translation>
    </message>
    <message>
        <source>A command is carried out.</source>
        <translation>Ein Befehl wird ausgeführt.</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>wie erwartet</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>nicht wie erwartet</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>podesk::SuccessorDialog</name>
    <message>
        <source>Purchase order &amp;number</source>
        <translation>Bestell&amp;nummer</translation>
    </message>
    <message>
        <source>Replace agreement %1</source>
        <translation>Vertrag %1 ersetzen</translation>
    </message>
    <message>
        <source>Renew agreement %1</source>
        <translation>Vertrag %1 verlängern</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>offer, length, payments</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>&amp;Offer</source>
        <translation>An&amp;gebot</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Einheiten</translation>
    </message>
    <message>
        <source>No number is taken over. Left empty, the new agreement has none.</source>
        <translation>Es wird keine Nummer übernommen. Bleibt das Feld leer, hat der neue Vertrag keine.</translation>
    </message>
    <message>
        <source>The new agreement runs from %1 to %2 and costs %3.</source>
        <comment>first day, last day, total</comment>
        <translation>Der neue Vertrag läuft vom %1 bis zum %2 und kostet %3.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>podesk::SummaryTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Add contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Copy the purchase order ID</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
    <message>
        <source>Purchase order ID</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>%1 (AWS seller of record)</source>
        <translation>%1 (AWS-Gesellschaft)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>! none: no e-mails are sent</source>
        <translation>! keine: Es wird keine E-Mail verschickt</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::SupportCaseActions</name>
    <message>
        <source>Select a case first.</source>
        <translation>Wählen Sie zuerst einen Fall aus.</translation>
    </message>
    <message>
        <source>%1 is answered already.</source>
        <translation>%1 ist schon beantwortet.</translation>
    </message>
    <message>
        <source>Nobody can stand in for Support on the real clock.</source>
        <translation>Bei echter Uhr kann niemand für den Support einspringen.</translation>
    </message>
    <message>
        <source>The case is not about an invoice.</source>
        <translation>Der Fall betrifft keine Rechnung.</translation>
    </message>
    <message>
        <source>The case is not about an agreement.</source>
        <translation>Der Fall betrifft keinen Vertrag.</translation>
    </message>
    <message>
        <source>The case is about no purchase order.</source>
        <translation>Der Fall betrifft keine Bestellung.</translation>
    </message>
    <message>
        <source>&amp;New case...</source>
        <translation>&amp;Neuer Fall...</translation>
    </message>
    <message>
        <source>Asks Support for one of the six things that it does.</source>
        <translation>Bittet den Support um eines der sechs Dinge, die er tut.</translation>
    </message>
    <message>
        <source>Let &amp;Support answer</source>
        <translation>&amp;Support antworten lassen</translation>
    </message>
    <message>
        <source>Does what Support would do with the selected case.</source>
        <translation>Tut, was der Support mit dem ausgewählten Fall täte.</translation>
    </message>
    <message>
        <source>Go to the &amp;invoice</source>
        <translation>Zur &amp;Rechnung gehen</translation>
    </message>
    <message>
        <source>Shows the invoice that the selected case is about.</source>
        <translation>Zeigt die Rechnung, die der ausgewählte Fall betrifft.</translation>
    </message>
    <message>
        <source>Show the invoices of the &amp;agreement</source>
        <translation>Rechnungen des &amp;Vertrags zeigen</translation>
    </message>
    <message>
        <source>Shows the invoices of the agreement that the selected case is about.</source>
        <translation>Zeigt die Rechnungen des Vertrags, den der ausgewählte Fall betrifft.</translation>
    </message>
    <message>
        <source>Go to the &amp;purchase order</source>
        <translation>Zur &amp;Bestellung gehen</translation>
    </message>
    <message>
        <source>Shows the purchase order that the selected case is about.</source>
        <translation>Zeigt die Bestellung, die der ausgewählte Fall betrifft.</translation>
    </message>
</context>
<context>
    <name>podesk::SupportCaseTab</name>
    <message>
        <source>Let Support answer</source>
        <translation>Support antworten lassen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was erbeten wurde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Beantwortet am</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, who</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Does what Support would do with this case</source>
        <translation>Tut, was der Support mit diesem Fall täte</translation>
    </message>
</context>
<context>
    <name>podesk::SupportCasesPage</name>
    <message>
        <source>Support cases</source>
        <translation>Support-Fälle</translation>
    </message>
    <message>
        <source>Show &amp;all cases</source>
        <translation>&amp;Alle Fälle zeigen</translation>
    </message>
    <message>
        <source>Quick filters</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, number of records</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>All</source>
        <comment>cases</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only: %1</source>
        <translation>Nur zeigen: %1</translation>
    </message>
    <message>
        <source>The cases could not be read</source>
        <translation>Die Fälle konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Loading...</source>
        <translation>Wird geladen...</translation>
    </message>
    <message>
        <source>No support cases yet</source>
        <translation>Noch keine Support-Fälle</translation>
    </message>
    <message>
        <source>Support is asked when an invoice bears no number or a wrong one, for a refund, or for other payment terms.</source>
        <translation>Der Support wird gefragt, wenn eine Rechnung keine oder eine falsche Nummer trägt, nach einer Erstattung oder nach anderen Zahlungsbedingungen.</translation>
    </message>
    <message>
        <source>No case is in this state</source>
        <translation>Kein Fall ist in diesem Zustand</translation>
    </message>
    <message>
        <source>Support desk</source>
        <translation>Support</translation>
    </message>
</context>
<context>
    <name>podesk::SupportDesk</name>
    <message numerus="yes">
        <source>%n support case(s) were opened.</source>
        <translation>
            <numerusform>%n Supportfall wurde geöffnet.</numerusform>
            <numerusform>%n Supportfälle wurden geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Others were refused: %2</source>
        <translation>%1 Andere wurden abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 about this invoice is still open.</source>
        <translation>%1 zu dieser Rechnung ist noch offen.</translation>
    </message>
    <message>
        <source>%1 bears the number of its purchase already.</source>
        <translation>%1 trägt die Nummer ihres Kaufs schon.</translation>
    </message>
</context>
<context>
    <name>podesk::TableEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no row to remove.</source>
        <translation>Es gibt keine Zeile zum Entfernen.</translation>
    </message>
</context>
<context>
    <name>podesk::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Sa&amp;ve tags</source>
        <translation>Tags &amp;speichern</translation>
    </message>
    <message>
        <source>Tags control who may see and change a purchase order. Each key occurs once.</source>
        <translation>Tags regeln, wer eine Bestellung sehen und ändern darf. Jeder Schlüssel kommt einmal vor.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Tags von %1</translation>
    </message>
</context>
<context>
    <name>podesk::TaskArea</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Stops the task; nothing stays half done</source>
        <translation>Hält die Aufgabe an; nichts bleibt halb getan</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>task, percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (und %Ln weitere)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, stopping</source>
        <translation>%1, wird angehalten</translation>
    </message>
</context>
<context>
    <name>podesk::TellingWords</name>
    <message>
        <source>Decided on %1 by the rules of %2.</source>
        <translation>Entschieden am %1 nach den Regeln von %2.</translation>
    </message>
</context>
<context>
    <name>podesk::TimeLine</name>
    <message>
        <source>Time line: %1 of %2 steps are carried out</source>
        <translation>Zeitleiste: %1 von %2 Schritten sind ausgeführt</translation>
    </message>
    <message>
        <source>Before the first step</source>
        <translation>Vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>After step %1</source>
        <translation>Nach Schritt %1</translation>
    </message>
</context>
<context>
    <name>podesk::TraceDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>podesk::TraceModel</name>
    <message>
        <source>%1: %2</source>
        <comment>input: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it looked at</source>
        <translation>Was sie ansah</translation>
    </message>
    <message>
        <source>The data has the right form</source>
        <translation>Die Daten haben die richtige Form</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
</context>
<context>
    <name>podesk::ValidityTimeline</name>
    <message>
        <source>Today is %1. Hatched: suspended. Hollow: has no line item.</source>
        <translation>Heute ist der %1. Schraffiert: ausgesetzt. Hohl: ohne Position.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>months</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>purchase order, months, status</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Validity of the purchase orders</source>
        <translation>Gültigkeit der Bestellungen</translation>
    </message>
    <message>
        <source>A drawing of the columns effective month, expiration month and status.</source>
        <translation>Eine Zeichnung der Spalten Gültig ab, Ablaufmonat und Status.</translation>
    </message>
</context>
<context>
    <name>podesk::WhyTab</name>
    <message>
        <source>Nothing has been refused since this window was opened. When something is, the rules that decided it stand here.</source>
        <translation>Seit dieses Fenster offen ist, wurde nichts abgelehnt. Geschieht es, stehen hier die Regeln, die es entschieden.</translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Warum:</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt ist</translation>
    </message>
    <message>
        <source>%1 as it is now</source>
        <translation>%1, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>%1 as first issued</source>
        <translation>%1, wie zuerst ausgestellt</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Last refused command</source>
        <translation>Zuletzt abgelehnter Befehl</translation>
    </message>
    <message>
        <source>No purchase order number was given with this purchase.</source>
        <translation>Mit diesem Kauf wurde keine Bestellnummer angegeben.</translation>
    </message>
    <message>
        <source>%1, sent or not</source>
        <translation>%1, gesendet oder nicht</translation>
    </message>
</context>
<context>
    <name>podesk::WhyView</name>
    <message>
        <source>Rules that were asked</source>
        <translation>Befragte Regeln</translation>
    </message>
    <message>
        <source>Purchase orders that lost</source>
        <translation>Ausgeschiedene Bestellungen</translation>
    </message>
    <message>
        <source>Rule help</source>
        <translation>Hilfe zur Regel</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Opens the help page of the rule in the current row (F1)</source>
        <translation>Öffnet die Hilfeseite der Regel in der aktuellen Zeile (F1)</translation>
    </message>
    <message>
        <source>Copies verdict, rules and what they looked at</source>
        <translation>Kopiert Urteil, Regeln und was sie betrachtet haben</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verdict, when</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>zu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>rule, inputs</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>podesk::WidgetPerformer</name>
    <message>
        <source>Nothing came of it: %1</source>
        <translation>Nichts kam dabei heraus: %1</translation>
    </message>
    <message>
        <source>What is needed next is not there or cannot be used (act %L1 of %L2).</source>
        <translation>Was als Nächstes gebraucht wird, ist nicht da oder nicht benutzbar (Handgriff %L1 von %L2).</translation>
    </message>
    <message>
        <source>The page did not run the command.</source>
        <translation>Die Seite hat den Befehl nicht ausgeführt.</translation>
    </message>
    <message>
        <source>%1 could not be carried out by the pages. %2</source>
        <comment>command, reason</comment>
        <translation>%1 ließ sich auf den Seiten nicht ausführen. %2</translation>
    </message>
</context>
<context>
    <name>podesk::WordMenu</name>
    <message>
        <source>all</source>
        <comment>no filter on this field</comment>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: words that pass</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show only some: %1</source>
        <translation>Nur manche zeigen: %1</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
</context>
<context>
    <name>podesk::WorkspaceOpener</name>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.podesk);;All files (*)</source>
        <translation>Arbeitsbereiche (*.podesk);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>podesk::WorkspaceView</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>%1-backup-%2.podesk</source>
        <translation>%1-Sicherung-%2.podesk</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Workspaces (*.podesk);;All files (*)</source>
        <translation>Arbeitsbereiche (*.podesk);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The workspace was backed up to %1.</source>
        <translation>Der Arbeitsbereich wurde nach %1 gesichert.</translation>
    </message>
</context>
<context>
    <name>podesk::formwords::FormWords</name>
    <message>
        <source>As AWS has them</source>
        <translation>Wie bei AWS</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>AWS Support</source>
        <translation>AWS Support</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Verkäufer</translation>
    </message>
    <message>
        <source>Coupa</source>
        <translation>Coupa</translation>
    </message>
    <message>
        <source>SAP Ariba</source>
        <translation>SAP Ariba</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>With details</source>
        <translation>Mit Einzelheiten</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>podesk::words::AgreementErrors</name>
    <message>
        <source>This edition takes one purchase order number for the whole purchase.</source>
        <translation>Diese Ausgabe nimmt eine einzige Bestellnummer für den ganzen Kauf an.</translation>
    </message>
    <message>
        <source>The purchase order number of %1 cannot be changed after the purchase in this edition; open a support case.</source>
        <translation>Die Bestellnummer von %1 kann in dieser Ausgabe nach dem Kauf nicht geändert werden; öffnen Sie einen Supportfall.</translation>
    </message>
    <message>
        <source>%1 is on invoice %2 already, so its purchase order cannot be edited here; ask AWS Support, or update the invoice on the Bills page.</source>
        <translation>%1 steht schon auf Rechnung %2, darum lässt sich die Bestellung hier nicht mehr ändern; wenden Sie sich an AWS Support oder aktualisieren Sie die Rechnung auf der Rechnungsseite.</translation>
    </message>
    <message>
        <source>%1 is at revision %2, not %3: it was changed since you looked.</source>
        <translation>%1 ist bei Revision %2, nicht %3: Der Posten wurde geändert, seit Sie ihn gesehen haben.</translation>
    </message>
    <message>
        <source>The purchase order of invoice %1 can be updated in the 2026 edition only; open a support case.</source>
        <translation>Die Bestellung der Rechnung %1 lässt sich nur in der Ausgabe 2026 aktualisieren; öffnen Sie einen Supportfall.</translation>
    </message>
    <message>
        <source>“%1” is not billed by usage.</source>
        <translation>„%1“ wird nicht nach Verbrauch abgerechnet.</translation>
    </message>
    <message>
        <source>Usage of %1 cannot be recorded now; open months: %2 to %3.</source>
        <translation>Verbrauch für %1 lässt sich jetzt nicht erfassen; offene Monate: %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 has no variable payments.</source>
        <translation>%1 hat keine variablen Zahlungen.</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that may still be asked for.</source>
        <translation>%1 ist mehr als die %2, die noch angefordert werden dürfen.</translation>
    </message>
    <message>
        <source>The payment request %1 is answered already (%2).</source>
        <translation>Die Zahlungsanforderung %1 ist schon beantwortet (%2).</translation>
    </message>
    <message>
        <source>%1 is more than the %2 that are left of the invoice.</source>
        <translation>%1 ist mehr als die %2, die von der Rechnung übrig sind.</translation>
    </message>
    <message>
        <source>The agreement %1 is not running any more (%2).</source>
        <translation>Der Vertrag %1 läuft nicht mehr (%2).</translation>
    </message>
    <message>
        <source>An agreement is amended upwards: %1 is not more than %2.</source>
        <translation>Ein Vertrag wird nur nach oben erweitert: %1 ist nicht mehr als %2.</translation>
    </message>
    <message>
        <source>%1 cannot be amended: it is paid by a schedule or by usage, or has ended.</source>
        <translation>%1 lässt sich nicht erweitern: Der Vertrag wird in Raten oder nach Verbrauch bezahlt oder ist zu Ende.</translation>
    </message>
    <message>
        <source>The offer %1 is not one of %2.</source>
        <translation>Das Angebot %1 gehört nicht zu %2.</translation>
    </message>
    <message>
        <source>%1 cannot be cancelled by whom you named: buyers cancel pay as you go, AWS Support cancels public contracts within 48 hours, and sellers ask for the rest.</source>
        <translation>%1 kann von der genannten Stelle nicht gekündigt werden: Käufer kündigen nutzungsabhängige Verträge, AWS Support öffentliche Verträge innerhalb von 48 Stunden, um den Rest bitten die Verkäufer.</translation>
    </message>
</context>
<context>
    <name>podesk::words::AllowedWords</name>
    <message>
        <source>a month such as 2026-07</source>
        <translation>ein Monat wie 2026-07</translation>
    </message>
    <message>
        <source>a day such as 2026-07-31</source>
        <translation>ein Tag wie 2026-07-31</translation>
    </message>
    <message>
        <source>a time such as 2026-07-31 or 2026-07-31T09:30Z</source>
        <translation>ein Zeitpunkt wie 2026-07-31 oder 2026-07-31T09:30Z</translation>
    </message>
    <message>
        <source>an amount such as 1234.50</source>
        <translation>ein Betrag wie 1234.50</translation>
    </message>
    <message>
        <source>a percentage such as 7.75%</source>
        <translation>ein Prozentsatz wie 7.75%</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a currency such as USD</source>
        <translation>eine Währung wie USD</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object with fields</source>
        <translation>ein Objekt mit Feldern</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>twelve digits</source>
        <translation>zwölf Ziffern</translation>
    </message>
    <message>
        <source>small letters and digits, words joined by hyphens, such as late-invoice</source>
        <translation>Kleinbuchstaben und Ziffern, Wörter mit Bindestrichen verbunden, wie late-invoice</translation>
    </message>
    <message>
        <source>one that is not taken yet</source>
        <translation>was noch nicht vergeben ist</translation>
    </message>
    <message>
        <source>a rule id such as R13 or B7</source>
        <translation>die Kennung einer Regel wie R13 oder B7</translation>
    </message>
    <message>
        <source>an object that names its command</source>
        <translation>ein Objekt, das seinen Befehl nennt</translation>
    </message>
    <message>
        <source>more than zero</source>
        <translation>mehr als null</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>nicht vor %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from, to</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>an object that begins with %1</source>
        <translation>ein Objekt, das mit %1 beginnt</translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>ein Objekt mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>list of words</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last two of several</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>podesk::words::CommandWords</name>
    <message>
        <source>Add purchase order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Edit purchase order</source>
        <translation>Bestellung bearbeiten</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Duplicate purchase order</source>
        <translation>Bestellung duplizieren</translation>
    </message>
    <message>
        <source>%1 was added as a duplicate.</source>
        <translation>%1 wurde als Duplikat angelegt.</translation>
    </message>
    <message>
        <source>Renew purchase order</source>
        <translation>Bestellung verlängern</translation>
    </message>
    <message>
        <source>%1 was renewed.</source>
        <translation>%1 wurde verlängert.</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>The status of %1 was changed.</source>
        <translation>Der Status von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Delete purchase orders</source>
        <translation>Bestellungen löschen</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Add line item</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>A line item was added to %1.</source>
        <translation>%1 bekam eine Position.</translation>
    </message>
    <message>
        <source>Edit line item</source>
        <translation>Position bearbeiten</translation>
    </message>
    <message>
        <source>A line item of %1 was changed.</source>
        <translation>Eine Position von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Remove line items</source>
        <translation>Positionen entfernen</translation>
    </message>
    <message>
        <source>Line items of %1 were removed.</source>
        <translation>Positionen von %1 wurden entfernt.</translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation>Kontakte ändern</translation>
    </message>
    <message>
        <source>The contacts of %1 were changed.</source>
        <translation>Die Kontakte von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>A contact was added to %1.</source>
        <translation>%1 bekam einen Kontakt.</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Tags ändern</translation>
    </message>
    <message>
        <source>The tags of %1 were changed.</source>
        <translation>Die Tags von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Import purchase orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 wurde importiert.</translation>
    </message>
    <message>
        <source>Advance the clock</source>
        <translation>Uhr vorstellen</translation>
    </message>
    <message>
        <source>The clock was advanced to %1.</source>
        <translation>Die Uhr wurde auf %1 vorgestellt.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>The account %1 was added.</source>
        <translation>Das Konto %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Change quotas</source>
        <translation>Grenzen ändern</translation>
    </message>
    <message>
        <source>The quotas were changed.</source>
        <translation>Die Grenzen wurden geändert.</translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation>Regelausgabe wechseln</translation>
    </message>
    <message>
        <source>The rule edition was changed.</source>
        <translation>Die Regelausgabe wurde gewechselt.</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Sicherungspunkt setzen</translation>
    </message>
    <message>
        <source>The checkpoint %1 was saved.</source>
        <translation>Der Sicherungspunkt %1 wurde gesetzt.</translation>
    </message>
    <message>
        <source>Restore checkpoint</source>
        <translation>Zum Sicherungspunkt zurückkehren</translation>
    </message>
    <message>
        <source>The checkpoint %1 was restored.</source>
        <translation>Der Sicherungspunkt %1 wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Remove checkpoint</source>
        <translation>Sicherungspunkt entfernen</translation>
    </message>
    <message>
        <source>The checkpoint %1 was removed.</source>
        <translation>Der Sicherungspunkt %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Generate purchase orders</source>
        <translation>Bestellungen erzeugen</translation>
    </message>
    <message>
        <source>%1 was generated.</source>
        <translation>%1 wurde erzeugt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 was made active.</source>
        <translation>%1 wurde aktiviert.</translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation>%1 wurde ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 ist jetzt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were made active.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde aktiviert.</numerusform>
            <numerusform>%Ln Bestellungen wurden aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were suspended.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde ausgesetzt.</numerusform>
            <numerusform>%Ln Bestellungen wurden ausgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln purchase order(s) was changed.</source>
        <translation>
            <numerusform>Der Status von %Ln Bestellung wurde geändert.</numerusform>
            <numerusform>Der Status von %Ln Bestellungen wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde gelöscht.</numerusform>
            <numerusform>%Ln Bestellungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were imported.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde importiert.</numerusform>
            <numerusform>%Ln Bestellungen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were generated.</source>
        <translation>
            <numerusform>%Ln Bestellung wurde erzeugt.</numerusform>
            <numerusform>%Ln Bestellungen wurden erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>The workspace was made.</source>
        <translation>Der Arbeitsbereich wurde angelegt.</translation>
    </message>
    <message>
        <source>Enable billing integration</source>
        <translation>Abrechnungsintegration einschalten</translation>
    </message>
    <message>
        <source>The billing integration of %1 was enabled.</source>
        <translation>Die Abrechnungsintegration von %1 wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>Disable billing integration</source>
        <translation>Abrechnungsintegration ausschalten</translation>
    </message>
    <message>
        <source>The billing integration of %1 was disabled.</source>
        <translation>Die Abrechnungsintegration von %1 wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Add identities</source>
        <translation>Identitäten anlegen</translation>
    </message>
    <message>
        <source>%1 was added to the identities.</source>
        <translation>%1 wurde als Identität angelegt.</translation>
    </message>
    <message>
        <source>Add products</source>
        <translation>Produkte anlegen</translation>
    </message>
    <message>
        <source>%1 was added to the catalogue.</source>
        <translation>%1 wurde in den Katalog aufgenommen.</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>%1 was bought.</source>
        <translation>%1 wurde gekauft.</translation>
    </message>
    <message>
        <source>Open support case</source>
        <translation>Support-Fall eröffnen</translation>
    </message>
    <message>
        <source>A support case was opened for %1.</source>
        <translation>Für %1 wurde ein Support-Fall eröffnet.</translation>
    </message>
    <message>
        <source>Answer support case</source>
        <translation>Support-Fall beantworten</translation>
    </message>
    <message>
        <source>The support case for %1 was answered.</source>
        <translation>Der Support-Fall zu %1 wurde beantwortet.</translation>
    </message>
    <message>
        <source>Make simulated copy</source>
        <translation>Simulierte Kopie anlegen</translation>
    </message>
    <message>
        <source>The simulated copy was made.</source>
        <translation>Die simulierte Kopie wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s) were added.</source>
        <translation>
            <numerusform>%Ln Identität wurde angelegt.</numerusform>
            <numerusform>%Ln Identitäten wurden angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) were added to the catalogue.</source>
        <translation>
            <numerusform>%Ln Produkt wurde in den Katalog aufgenommen.</numerusform>
            <numerusform>%Ln Produkte wurden in den Katalog aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>The organisation %1 was added.</source>
        <translation>Die Organisation %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Change notice thresholds</source>
        <translation>Schwellen der Meldungen ändern</translation>
    </message>
    <message>
        <source>The notice thresholds were changed.</source>
        <translation>Die Schwellen der Meldungen wurden geändert.</translation>
    </message>
    <message>
        <source>Connect procurement system</source>
        <translation>Beschaffungssystem anbinden</translation>
    </message>
    <message>
        <source>The procurement connection %1 was added.</source>
        <translation>Die Beschaffungsverbindung %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Change procurement connection</source>
        <translation>Beschaffungsverbindung ändern</translation>
    </message>
    <message>
        <source>The procurement connection %1 was changed.</source>
        <translation>Die Beschaffungsverbindung %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>Genehmigung anfragen</translation>
    </message>
    <message>
        <source>Approval was requested for %1.</source>
        <translation>Für %1 wurde eine Genehmigung angefragt.</translation>
    </message>
    <message>
        <source>Receive procurement order</source>
        <translation>Auftrag des Beschaffungssystems annehmen</translation>
    </message>
    <message>
        <source>The order for %1 was received.</source>
        <translation>Der Auftrag für %1 ist eingetroffen.</translation>
    </message>
    <message>
        <source>Record usage</source>
        <translation>Verbrauch erfassen</translation>
    </message>
    <message>
        <source>Usage of %1 was recorded.</source>
        <translation>Der Verbrauch von %1 wurde erfasst.</translation>
    </message>
    <message>
        <source>Record AWS usage</source>
        <translation>AWS-Verbrauch erfassen</translation>
    </message>
    <message>
        <source>AWS usage of %1 was recorded.</source>
        <translation>Der AWS-Verbrauch von %1 wurde erfasst.</translation>
    </message>
    <message>
        <source>Buy from AWS</source>
        <translation>Bei AWS kaufen</translation>
    </message>
    <message>
        <source>%1 bought from AWS.</source>
        <translation>%1 hat bei AWS gekauft.</translation>
    </message>
    <message>
        <source>Change tax number and invoice unit</source>
        <translation>Steuernummer und Rechnungseinheit ändern</translation>
    </message>
    <message>
        <source>The tax number and invoice unit of %1 were changed.</source>
        <translation>Steuernummer und Rechnungseinheit von %1 wurden geändert.</translation>
    </message>
    <message>
        <source>Change purchase order of a charge</source>
        <translation>Bestellung einer Forderung ändern</translation>
    </message>
    <message>
        <source>The purchase order of %1 was changed.</source>
        <translation>Die Bestellung von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Change purchase order of usage</source>
        <translation>Bestellung des Verbrauchs ändern</translation>
    </message>
    <message>
        <source>The purchase order for the usage of %1 was changed.</source>
        <translation>Die Bestellung für den Verbrauch von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Update purchase order</source>
        <translation>Bestellung aktualisieren</translation>
    </message>
    <message>
        <source>The purchase order of invoice %1 was updated.</source>
        <translation>Die Bestellung der Rechnung %1 wurde aktualisiert.</translation>
    </message>
    <message>
        <source>Refund invoice</source>
        <translation>Rechnung erstatten</translation>
    </message>
    <message>
        <source>A credit memo was issued for %1.</source>
        <translation>Zu %1 wurde eine Gutschrift ausgestellt.</translation>
    </message>
    <message>
        <source>Amend agreement</source>
        <translation>Vertrag erweitern</translation>
    </message>
    <message>
        <source>%1 was amended.</source>
        <translation>%1 wurde erweitert.</translation>
    </message>
    <message>
        <source>Replace agreement</source>
        <translation>Vertrag ersetzen</translation>
    </message>
    <message>
        <source>The agreement was replaced; %1 was bought.</source>
        <translation>Der Vertrag wurde ersetzt; %1 wurde gekauft.</translation>
    </message>
    <message>
        <source>Renew agreement</source>
        <translation>Vertrag verlängern</translation>
    </message>
    <message>
        <source>The agreement was renewed; %1 was bought again.</source>
        <translation>Der Vertrag wurde verlängert; %1 wurde wieder gekauft.</translation>
    </message>
    <message>
        <source>Cancel agreement</source>
        <translation>Vertrag kündigen</translation>
    </message>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde gekündigt.</translation>
    </message>
    <message>
        <source>Request payment</source>
        <translation>Zahlung anfordern</translation>
    </message>
    <message>
        <source>A payment was requested for %1.</source>
        <translation>Für %1 wurde eine Zahlung angefordert.</translation>
    </message>
    <message>
        <source>Answer payment request</source>
        <translation>Zahlungsanforderung beantworten</translation>
    </message>
    <message>
        <source>The payment request %1 was answered.</source>
        <translation>Die Zahlungsanforderung %1 wurde beantwortet.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>A step of the scenario was taken back.</source>
        <translation>Ein Schritt des Szenarios wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Move account</source>
        <translation>Konto umziehen</translation>
    </message>
    <message>
        <source>The account %1 was moved.</source>
        <translation>Das Konto %1 ist umgezogen.</translation>
    </message>
    <message>
        <source>Change policy</source>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>The policy of %1 was changed.</source>
        <translation>Die Richtlinie von %1 wurde geändert.</translation>
    </message>
</context>
<context>
    <name>podesk::words::CommerceWords</name>
    <message>
        <source>active purchase orders of the account</source>
        <translation>aktive Bestellungen des Kontos</translation>
    </message>
    <message>
        <source>line items of the purchase order</source>
        <translation>Positionen der Bestellung</translation>
    </message>
    <message>
        <source>SaaS contract</source>
        <translation>SaaS-Vertrag</translation>
    </message>
    <message>
        <source>SaaS subscription (pay as you go)</source>
        <translation>SaaS-Abonnement (nach Verbrauch)</translation>
    </message>
    <message>
        <source>SaaS contract with consumption</source>
        <translation>SaaS-Vertrag mit Verbrauch</translation>
    </message>
    <message>
        <source>Professional services</source>
        <translation>Dienstleistungen</translation>
    </message>
    <message>
        <source>Server product, contract</source>
        <translation>Serverprodukt, Vertrag</translation>
    </message>
    <message>
        <source>Server product, annual</source>
        <translation>Serverprodukt, jährlich</translation>
    </message>
    <message>
        <source>Server product, hourly</source>
        <translation>Serverprodukt, stündlich</translation>
    </message>
    <message>
        <source>Machine learning</source>
        <translation>Maschinelles Lernen</translation>
    </message>
    <message>
        <source>Data Exchange</source>
        <translation>Data Exchange</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>SaaS</source>
        <translation>SaaS</translation>
    </message>
    <message>
        <source>AMI</source>
        <comment>machine image</comment>
        <translation>AMI</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>CloudFormation template</source>
        <translation>CloudFormation-Vorlage</translation>
    </message>
    <message>
        <source>Helm chart</source>
        <translation>Helm-Chart</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Public offer</source>
        <translation>Öffentliches Angebot</translation>
    </message>
    <message>
        <source>Private offer</source>
        <translation>Privates Angebot</translation>
    </message>
    <message>
        <source>Paid at once</source>
        <translation>Auf einmal bezahlt</translation>
    </message>
    <message>
        <source>Scheduled payment</source>
        <translation>Geplante Zahlung</translation>
    </message>
    <message>
        <source>AWS monthly usage</source>
        <translation>AWS-Monatsverbrauch</translation>
    </message>
    <message>
        <source>AWS subscription purchase</source>
        <translation>AWS-Abonnementkauf</translation>
    </message>
    <message>
        <source>AWS professional services and training</source>
        <translation>AWS-Dienstleistungen und -Schulungen</translation>
    </message>
    <message>
        <source>Marketplace monthly usage</source>
        <translation>Marketplace-Monatsverbrauch</translation>
    </message>
    <message>
        <source>Marketplace purchase</source>
        <translation>Marketplace-Kauf</translation>
    </message>
    <message>
        <source>Marketplace scheduled payment</source>
        <translation>Marketplace, geplante Zahlung</translation>
    </message>
    <message>
        <source>Marketplace variable payment</source>
        <translation>Marketplace, variable Zahlung</translation>
    </message>
    <message>
        <source>Credit memo</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Number of the purchase</source>
        <translation>Nummer des Kaufs</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Withheld: purchase order suspended</source>
        <translation>Zurückgehalten: Bestellung ausgesetzt</translation>
    </message>
    <message>
        <source>Withheld: billing integration off</source>
        <translation>Zurückgehalten: Abrechnungsintegration aus</translation>
    </message>
    <message>
        <source>Withheld: quota met</source>
        <translation>Zurückgehalten: Grenze erreicht</translation>
    </message>
    <message>
        <source>None fits</source>
        <translation>Keine passt</translation>
    </message>
    <message>
        <source>A purchase order number can be added</source>
        <translation>Eine Bestellnummer kann hinzugefügt werden</translation>
    </message>
    <message>
        <source>No purchase order number can be entered</source>
        <translation>Es kann keine Bestellnummer eingegeben werden</translation>
    </message>
    <message>
        <source>There is no purchase order field</source>
        <translation>Es gibt kein Feld für eine Bestellnummer</translation>
    </message>
    <message>
        <source>Regenerate an invoice</source>
        <translation>Rechnung neu erstellen</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>support case</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Purchase order field at checkout</source>
        <translation>Bestellnummernfeld beim Kauf</translation>
    </message>
    <message>
        <source>Number given with the purchase</source>
        <translation>Mit dem Kauf angegebene Nummer</translation>
    </message>
    <message>
        <source>Purchase order of the invoice</source>
        <translation>Bestellung der Rechnung</translation>
    </message>
    <message>
        <source>Bring your own licence</source>
        <translation>Eigene Lizenz</translation>
    </message>
    <message>
        <source>Variable payment</source>
        <translation>Variable Zahlung</translation>
    </message>
    <message>
        <source>Usage of a month</source>
        <translation>Verbrauch eines Monats</translation>
    </message>
    <message>
        <source>AWS usage of a month</source>
        <translation>AWS-Verbrauch eines Monats</translation>
    </message>
    <message>
        <source>AWS subscription fee</source>
        <translation>AWS-Abonnementgebühr</translation>
    </message>
    <message>
        <source>AWS professional services or training</source>
        <translation>AWS-Beratung oder -Schulung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Update pending</source>
        <translation>Aktualisierung läuft</translation>
    </message>
    <message>
        <source>Update completed</source>
        <translation>Aktualisierung abgeschlossen</translation>
    </message>
    <message>
        <source>Update failed</source>
        <translation>Aktualisierung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Notice of an expiration</source>
        <translation>Meldung eines Ablaufs</translation>
    </message>
    <message>
        <source>Notice of a balance</source>
        <translation>Meldung eines Saldos</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>kind of notice</comment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Expiration</source>
        <comment>kind of notice</comment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>notice</comment>
        <translation>Verschickt</translation>
    </message>
    <message>
        <source>Not sent: no contacts</source>
        <translation>Nicht verschickt: keine Kontakte</translation>
    </message>
    <message>
        <source>Not sent: purchase order suspended</source>
        <translation>Nicht verschickt: Bestellung ausgesetzt</translation>
    </message>
    <message>
        <source>Awaiting its order</source>
        <translation>Wartet auf den Auftrag</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Ordered as a test</source>
        <translation>Zum Test bestellt</translation>
    </message>
    <message>
        <source>Approved beforehand</source>
        <translation>Vorab genehmigt</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Usage agreement</source>
        <translation>Nutzungsvereinbarung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Change a wrong purchase order number</source>
        <translation>Falsche Bestellnummer ändern</translation>
    </message>
    <message>
        <source>Other numbers for payments to come</source>
        <translation>Andere Nummern für künftige Zahlungen</translation>
    </message>
    <message>
        <source>Set a purchase order on an invoice</source>
        <translation>Bestellung auf eine Rechnung setzen</translation>
    </message>
    <message>
        <source>Full refund</source>
        <translation>Volle Erstattung</translation>
    </message>
    <message>
        <source>Switch to pay by invoice</source>
        <translation>Auf Zahlung per Rechnung umstellen</translation>
    </message>
</context>
<context>
    <name>podesk::words::ErrorPlaces</name>
    <message>
        <source>Step %L1</source>
        <translation>Schritt %L1</translation>
    </message>
    <message>
        <source>entry %L1</source>
        <translation>Eintrag %L1</translation>
    </message>
</context>
<context>
    <name>podesk::words::ErrorWords</name>
    <message>
        <source>purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>account that can hold purchase orders</source>
        <translation>Konto, das Bestellungen führen kann</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation>Journaleintrag</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Changed meanwhile by %1 on %2 (version %3).</source>
        <translation>Inzwischen geändert von %1 am %2 (Version %3).</translation>
    </message>
    <message>
        <source>Changed meanwhile (version %1).</source>
        <translation>Inzwischen geändert (Version %1).</translation>
    </message>
    <message>
        <source>%1: yours “%2”, now “%3”.</source>
        <translation>%1: Ihr Wert „%2“, jetzt „%3“.</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1: „%2“ ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Es gibt kein Feld „%1“.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>This is not valid JSON at byte %1.</source>
        <translation>Ab Byte %1 ist dies kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The query cannot be read at position %1: “%2”.</source>
        <translation>Der Filter ist ab Stelle %1 nicht lesbar: „%2“.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation>%1 kennt keinen Wert „%2“.</translation>
    </message>
    <message>
        <source>The value “%1” does not fit.</source>
        <translation>Der Wert „%1“ passt nicht.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 is too large: %2; at most %3 are allowed.</source>
        <translation>%1 ist zu groß: %2; erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>The mapping needs a file for its input “%1”; give it as %1=FILE.</source>
        <translation>Die Zuordnung braucht eine Datei für ihre Eingabe „%1“; geben Sie sie als %1=DATEI an.</translation>
    </message>
    <message>
        <source>The mapping has no input “%1”.</source>
        <translation>Die Zuordnung hat keine Eingabe „%1“.</translation>
    </message>
    <message>
        <source>The table cannot be read from here on.</source>
        <translation>Die Tabelle ist ab hier nicht lesbar.</translation>
    </message>
    <message>
        <source>The amount “%1” is larger than this program can count.</source>
        <translation>Der Betrag „%1“ ist größer, als dieses Programm zählen kann.</translation>
    </message>
    <message>
        <source>The amount is larger than this program can count.</source>
        <translation>Der Betrag ist größer, als dieses Programm zählen kann.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added: two currencies never add.</source>
        <translation>%1 und %2 lassen sich nicht addieren: Zwei Währungen werden nie zusammengezählt.</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Nicht vorhanden: %1 „%2“.</translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”; name the payer as well: %3.</source>
        <translation>Mehrfach vorhanden: %1 „%2“; nennen Sie auch das Zahlerkonto: %3.</translation>
    </message>
    <message>
        <source>The idempotency key “%1” already belongs to another command; choose a new one.</source>
        <translation>Der Idempotenzschlüssel „%1“ gehört schon zu einem anderen Befehl; wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This cannot be undone: the later entry %1 (%2) depends on it; undo that one first.</source>
        <translation>Dies lässt sich nicht rückgängig machen: Der spätere Eintrag %1 (%2) hängt davon ab; machen Sie zuerst jenen rückgängig.</translation>
    </message>
    <message>
        <source>“%1” cannot be undone; a checkpoint saved before it can be restored.</source>
        <translation>„%1“ lässt sich nicht rückgängig machen; ein vorher gesetzter Sicherungspunkt führt zurück.</translation>
    </message>
    <message>
        <source>There is no checkpoint “%1”.</source>
        <translation>Es gibt keinen Sicherungspunkt „%1“.</translation>
    </message>
    <message>
        <source>A checkpoint “%1” exists already; choose another name.</source>
        <translation>Einen Sicherungspunkt „%1“ gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” would change nothing.</source>
        <translation>„%1“ würde nichts ändern.</translation>
    </message>
    <message>
        <source>This workspace runs on the real clock, which cannot be advanced; use a simulated workspace.</source>
        <translation>Dieser Arbeitsbereich läuft nach der wirklichen Uhr, die sich nicht vorstellen lässt; nehmen Sie einen simulierten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The clock stands at %1 and only moves forward; %2 is not later.</source>
        <translation>Die Uhr steht auf %1 und geht nur vorwärts; %2 ist nicht später.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Enter a purchase order ID; it needs at least one character.</source>
        <translation>Geben Sie eine Bestellnummer ein; sie braucht mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>The purchase order ID has %1 characters; at most %2 are allowed.</source>
        <translation>Die Bestellnummer hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The purchase order ID holds “%1” at position %2.</source>
        <translation>Die Bestellnummer enthält „%1“ an Stelle %2.</translation>
    </message>
    <message>
        <source>The purchase order ID “%1” exists already in account %2; it must be unique there.</source>
        <translation>Die Bestellnummer „%1“ gibt es im Konto %2 schon; sie muss dort eindeutig sein.</translation>
    </message>
    <message>
        <source>The purchase order ID “%1” exists already in this account; it must be unique there.</source>
        <translation>Die Bestellnummer „%1“ gibt es in diesem Konto schon; sie muss dort eindeutig sein.</translation>
    </message>
    <message>
        <source>The purchase order ID cannot change; duplicate the purchase order under another ID instead.</source>
        <translation>Die Bestellnummer kann sich nicht ändern; duplizieren Sie die Bestellung stattdessen unter einer anderen Nummer.</translation>
    </message>
    <message>
        <source>The purchase order ID holds the control character %1 at position %2; control characters are not allowed.</source>
        <translation>Die Bestellnummer enthält das Steuerzeichen %1 an Stelle %2; Steuerzeichen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The expiration month %1 lies before the effective month %2; it must be the same or later.</source>
        <translation>„Gültig bis“ %1 liegt vor „Gültig ab“ %2; es muss derselbe Monat oder ein späterer sein.</translation>
    </message>
    <message>
        <source>The line item runs from %1 to %2; it must lie within the purchase order&apos;s months, %3 to %4.</source>
        <translation>Die Position läuft von %1 bis %2; sie muss in den Monaten der Bestellung liegen, %3 bis %4.</translation>
    </message>
    <message>
        <source>The end month %1 lies before the start month %2; it must be the same or later.</source>
        <translation>Der Endmonat %1 liegt vor dem Beginnmonat %2; er muss derselbe oder ein späterer sein.</translation>
    </message>
    <message>
        <source>%1 line items are too many; a purchase order may have %2.</source>
        <translation>%1 Positionen sind zu viele; eine Bestellung darf %2 haben.</translation>
    </message>
    <message>
        <source>%1 contacts are too many; a purchase order may have %2.</source>
        <translation>%1 Kontakte sind zu viele; eine Bestellung darf %2 haben.</translation>
    </message>
    <message>
        <source>%1 tags are too many; a purchase order may have %2.</source>
        <translation>%1 Tags sind zu viele; eine Bestellung darf %2 haben.</translation>
    </message>
    <message>
        <source>%1 active purchase orders would be too many; an account may have %2. Suspended and expired ones do not count.</source>
        <translation>%1 aktive Bestellungen wären zu viele; ein Konto darf %2 haben. Ausgesetzte und abgelaufene zählen nicht.</translation>
    </message>
    <message>
        <source>Tax registration numbers are only for Bill from Amazon Web Services EMEA SARL, not for “%1”.</source>
        <translation>Steuernummern gibt es nur beim Rechnungssteller Amazon Web Services EMEA SARL, nicht bei „%1“.</translation>
    </message>
    <message>
        <source>%1 comes with the account and cannot be typed.</source>
        <translation>%1 kommt vom Konto und kann nicht eingegeben werden.</translation>
    </message>
    <message>
        <source>A purchase order needs at least one line item.</source>
        <translation>Eine Bestellung braucht mindestens eine Position.</translation>
    </message>
    <message>
        <source>Blanket usage is not offered for Bill from “%1”.</source>
        <translation>Blanket Usage gibt es beim Rechnungssteller „%1“ nicht.</translation>
    </message>
    <message>
        <source>AWS Professional Services and Training is not offered for Bill from “%1”.</source>
        <translation>AWS Professional Services and Training gibt es beim Rechnungssteller „%1“ nicht.</translation>
    </message>
    <message>
        <source>AWS Marketplace Transaction lines come with a purchase; nobody can add them by hand.</source>
        <translation>Positionen der Art AWS Marketplace Transaction kommen mit einem Kauf; niemand kann sie von Hand hinzufügen.</translation>
    </message>
    <message>
        <source>Enter a line item number.</source>
        <translation>Geben Sie eine Positionsnummer ein.</translation>
    </message>
    <message>
        <source>The line item number “%1” exists already in this purchase order.</source>
        <translation>Die Positionsnummer „%1“ gibt es in dieser Bestellung schon.</translation>
    </message>
    <message>
        <source>AWS Marketplace lines have no balance tracking.</source>
        <translation>AWS-Marketplace-Positionen haben keine Saldoverfolgung.</translation>
    </message>
    <message>
        <source>A line item with balance tracking needs an amount above zero.</source>
        <translation>Eine Position mit Saldoverfolgung braucht einen Betrag über null.</translation>
    </message>
    <message>
        <source>The amount must be zero or above.</source>
        <translation>Der Betrag muss null oder größer sein.</translation>
    </message>
    <message>
        <source>The amount “%1” is not a plain decimal number with at most %2 decimals.</source>
        <translation>Der Betrag „%1“ ist keine einfache Dezimalzahl mit höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>The quantity must be a whole number of at least 1.</source>
        <translation>Die Menge muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The tax must be zero or above.</source>
        <translation>Die Steuer muss null oder größer sein.</translation>
    </message>
    <message>
        <source>Choose or enter who the bill comes from (Bill from).</source>
        <translation>Wählen Sie oder geben Sie ein, von wem die Rechnung kommt (Rechnungssteller).</translation>
    </message>
    <message>
        <source>Enter a Ship to address.</source>
        <translation>Geben Sie eine Lieferanschrift ein.</translation>
    </message>
    <message>
        <source>Enter the contact&apos;s name.</source>
        <translation>Geben Sie den Namen des Kontakts ein.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address like name@example.com.</source>
        <translation>„%1“ ist keine E-Mail-Adresse wie name@example.com.</translation>
    </message>
    <message>
        <source>The contact “%1” is on this purchase order already.</source>
        <translation>Den Kontakt „%1“ hat diese Bestellung schon.</translation>
    </message>
    <message>
        <source>Enter a tag key.</source>
        <translation>Geben Sie einen Tag-Schlüssel ein.</translation>
    </message>
    <message>
        <source>The tag key “%1” is on this purchase order already.</source>
        <translation>Den Tag-Schlüssel „%1“ hat diese Bestellung schon.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 hat %2 Zeichen; erlaubt sind höchstens %3.</translation>
    </message>
    <message>
        <source>%1 holds half a character (a lone surrogate) at position %2, which is not valid text.</source>
        <translation>%1 enthält an Stelle %2 ein halbes Zeichen (ein einzelnes Surrogat); das ist kein gültiger Text.</translation>
    </message>
    <message>
        <source>From %1 it cannot become %2; it can become: %3.</source>
        <translation>Aus %1 kann nicht %2 werden; möglich ist: %3.</translation>
    </message>
    <message>
        <source>From %1 it cannot become %2.</source>
        <translation>Aus %1 kann nicht %2 werden.</translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation>Es gibt keinen Arbeitsbereich „%1“.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich offen.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation>„%1“ gibt es schon und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>„%1“ ist ein Ordner, keine Arbeitsbereichsdatei.</translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program.</source>
        <translation>„%1“ ist kein Arbeitsbereich dieses Programms.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version (schema %2; this one knows up to %3).</source>
        <translation>„%1“ wurde von einer neueren Version geschrieben (Schema %2; diese kennt bis %3).</translation>
    </message>
    <message>
        <source>“%1” cannot be written to; it is read-only.</source>
        <translation>In „%1“ lässt sich nicht schreiben; die Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; try again when that is finished.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt; versuchen Sie es danach noch einmal.</translation>
    </message>
    <message>
        <source>There is no space left for “%1”; nothing was written.</source>
        <translation>Für „%1“ ist kein Platz mehr; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” could not be brought to the present schema (%2).</source>
        <translation>„%1“ ließ sich nicht auf das jetzige Schema bringen (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be used safely: the database answered “%3” to %2.</source>
        <translation>„%1“ lässt sich nicht sicher benutzen: Die Datenbank antwortete auf %2 mit „%3“.</translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation>Der Arbeitsbereich ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Line item %1</source>
        <translation>Position %1</translation>
    </message>
    <message>
        <source>“%1:” lacks its value.</source>
        <translation>Bei „%1:“ fehlt der Wert.</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>It is %1 already.</source>
        <translation>Sie ist bereits %1.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Entry %1 of the journal, “%2”, cannot be a step of a scenario: no command repeats it.</source>
        <translation>Der Journaleintrag %1, „%2“, kann kein Schritt eines Szenarios sein: Kein Befehl wiederholt ihn.</translation>
    </message>
    <message>
        <source>space</source>
        <comment>character</comment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podesk::words::ExplanationWords</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, Revision %2</translation>
    </message>
    <message>
        <source>%1 shows purchase order number %2.</source>
        <translation>%1 zeigt die Bestellnummer %2.</translation>
    </message>
    <message>
        <source>%1 shows no purchase order number.</source>
        <translation>%1 zeigt keine Bestellnummer.</translation>
    </message>
    <message>
        <source>%1: a purchase order number could be entered.</source>
        <translation>%1: Es konnte eine Bestellnummer eingegeben werden.</translation>
    </message>
    <message>
        <source>%1: the purchase order field took no input.</source>
        <translation>%1: Das Feld für die Bestellnummer nahm keine Eingabe an.</translation>
    </message>
    <message>
        <source>%1: there was no purchase order field.</source>
        <translation>%1: Es gab kein Feld für eine Bestellnummer.</translation>
    </message>
    <message>
        <source>%1: its invoices show %2.</source>
        <translation>%1: Die Rechnungen zeigen %2.</translation>
    </message>
    <message>
        <source>%1: its invoices do not show the number.</source>
        <translation>%1: Die Rechnungen zeigen die Nummer nicht.</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht genommen:</translation>
    </message>
    <message>
        <source>%1, line item %2</source>
        <translation>%1, Position %2</translation>
    </message>
    <message>
        <source>%1: a notice.</source>
        <translation>%1: eine Meldung.</translation>
    </message>
    <message>
        <source>The thresholds are the workspace&apos;s, not AWS&apos;s.</source>
        <translation>Die Schwellen sind die des Arbeitsbereichs, nicht die von AWS.</translation>
    </message>
</context>
<context>
    <name>podesk::words::FieldWords</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Effective month</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Expiration month</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Bill from</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnungsempfänger</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferanschrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Payer account</source>
        <translation>Zahlerkonto</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tax registration numbers</source>
        <translation>Steuernummern</translation>
    </message>
    <message>
        <source>Invoice units</source>
        <translation>Rechnungseinheiten</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Totals in other currencies</source>
        <translation>Summen in anderen Währungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Purchase order ID</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Line item type</source>
        <translation>Positionsart</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Beginnmonat</translation>
    </message>
    <message>
        <source>End month</source>
        <translation>Endmonat</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation>Art der Steuer</translation>
    </message>
    <message>
        <source>Total value</source>
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Balance tracking</source>
        <translation>Saldoverfolgung</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation>Simulierte Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command&apos;s fields</source>
        <translation>Felder des Befehls</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Undoes entry</source>
        <translation>Nimmt Eintrag zurück</translation>
    </message>
    <message>
        <source>Rule edition</source>
        <translation>Regelausgabe</translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation>Idempotenzschlüssel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>First record</source>
        <translation>Erster Datensatz</translation>
    </message>
    <message>
        <source>Last record</source>
        <translation>Letzter Datensatz</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Suspended-expired</source>
        <translation>Ausgesetzt und abgelaufen</translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>line item type: every charge</comment>
        <translation>ALLE</translation>
    </message>
    <message>
        <source>AWS Monthly Usage</source>
        <translation>AWS Monthly Usage</translation>
    </message>
    <message>
        <source>AWS Subscription Purchase</source>
        <translation>AWS Subscription Purchase</translation>
    </message>
    <message>
        <source>AWS Marketplace Transaction</source>
        <translation>AWS Marketplace Transaction</translation>
    </message>
    <message>
        <source>AWS Marketplace Blanket Usage</source>
        <translation>AWS Marketplace Blanket Usage</translation>
    </message>
    <message>
        <source>AWS Professional Services and Training Purchase</source>
        <translation>AWS Professional Services and Training Purchase</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>Mitgliedskonto</translation>
    </message>
    <message>
        <source>Standalone account</source>
        <translation>Einzelkonto</translation>
    </message>
    <message>
        <source>Real clock</source>
        <translation>Wirkliche Uhr</translation>
    </message>
    <message>
        <source>Simulated clock</source>
        <translation>Simulierte Uhr</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>Shows a purchase order</source>
        <translation>Zeigt eine Bestellung</translation>
    </message>
    <message>
        <source>Purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Linked purchase order</source>
        <translation>Verknüpfte Bestellung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Billing entity</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>State of the balance</source>
        <translation>Stand des Saldos</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoice unit</source>
        <translation>Rechnungseinheit</translation>
    </message>
    <message>
        <source>Tax registration number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Support-Fall</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Eröffnet von</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Getroffen am</translation>
    </message>
    <message>
        <source>Enabled on</source>
        <translation>Eingeschaltet am</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Beginnt am</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Endet am</translation>
    </message>
    <message>
        <source>Number linked</source>
        <translation>Nummer verknüpft</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Seller of record</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>Payment schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Invoice ID</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Line of the purchase order</source>
        <translation>Position der Bestellung</translation>
    </message>
    <message>
        <source>Purchase order for usage</source>
        <translation>Bestellung für Verbrauch</translation>
    </message>
    <message>
        <source>Line of the purchase order for usage</source>
        <translation>Position der Bestellung für Verbrauch</translation>
    </message>
    <message>
        <source>Number for usage linked</source>
        <translation>Nummer für Verbrauch verknüpft</translation>
    </message>
    <message>
        <source>Earlier agreement</source>
        <translation>Früherer Vertrag</translation>
    </message>
    <message>
        <source>Net payment days</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Most in variable payments</source>
        <translation>Höchstbetrag variabler Zahlungen</translation>
    </message>
    <message>
        <source>Invoice of the credit memo</source>
        <translation>Rechnung der Gutschrift</translation>
    </message>
    <message>
        <source>Update status</source>
        <translation>Stand der Aktualisierung</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>Approves itself on</source>
        <translation>Gilt als freigegeben am</translation>
    </message>
    <message>
        <source>Purchase orders of the charges</source>
        <translation>Bestellungen der Forderungen</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>Zahlungsanforderung</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Days to wait</source>
        <translation>Wartetage</translation>
    </message>
    <message>
        <source>Cancelled by</source>
        <translation>Gekündigt durch</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Procurement connection</source>
        <translation>Beschaffungsverbindung</translation>
    </message>
    <message>
        <source>Procurement system</source>
        <translation>Beschaffungssystem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Buyer ID</source>
        <translation>Käufer-ID</translation>
    </message>
    <message>
        <source>Supplier ID</source>
        <translation>Lieferanten-ID</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Testbetrieb</translation>
    </message>
    <message>
        <source>Free products are approved beforehand</source>
        <translation>Kostenlose Produkte sind vorab genehmigt</translation>
    </message>
    <message>
        <source>Own licenses are approved beforehand</source>
        <translation>Eigene Lizenzen sind vorab genehmigt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>Bestellt am</translation>
    </message>
    <message>
        <source>Notice thresholds</source>
        <translation>Schwellen der Meldungen</translation>
    </message>
    <message>
        <source>AWS&apos;s thresholds</source>
        <translation>Schwellen von AWS</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Expiration set on</source>
        <translation>Ablauf gesetzt am</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Number asked for again</source>
        <translation>Nummer wird erneut gefragt</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Tag of the purchase order</source>
        <translation>Tag der Bestellung</translation>
    </message>
    <message>
        <source>Tag in the request</source>
        <translation>Tag in der Anfrage</translation>
    </message>
    <message>
        <source>Months after the start</source>
        <translation>Monate nach dem Beginn</translation>
    </message>
    <message>
        <source>Low balance, in percent</source>
        <translation>Niedriger Saldo, in Prozent</translation>
    </message>
    <message>
        <source>Near notice, in days</source>
        <translation>Späte Meldung, in Tagen</translation>
    </message>
    <message>
        <source>Middle notice, in months</source>
        <translation>Mittlere Meldung, in Monaten</translation>
    </message>
    <message>
        <source>Far notice, in months</source>
        <translation>Frühe Meldung, in Monaten</translation>
    </message>
    <message>
        <source>Characters in a number</source>
        <translation>Zeichen in einer Nummer</translation>
    </message>
    <message>
        <source>Only allowed characters</source>
        <translation>Nur erlaubte Zeichen</translation>
    </message>
    <message>
        <source>Active purchase orders per account</source>
        <translation>Aktive Bestellungen je Konto</translation>
    </message>
    <message>
        <source>Line items per purchase order</source>
        <translation>Positionen je Bestellung</translation>
    </message>
    <message>
        <source>Contacts per purchase order</source>
        <translation>Kontakte je Bestellung</translation>
    </message>
    <message>
        <source>Tags per purchase order</source>
        <translation>Tags je Bestellung</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Deletion confirmed</source>
        <translation>Löschen bestätigt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>What is learnt</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Rule editions</source>
        <translation>Regelausgaben</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>podesk::words::MailWords</name>
    <message>
        <source>Purchase order %1 expires at the end of %2. Invoices of later months will not bear its number.</source>
        <translation>Die Bestellung %1 läuft Ende %2 ab. Rechnungen späterer Monate tragen ihre Nummer nicht mehr.</translation>
    </message>
    <message>
        <source>If you go on buying, give it a later expiration month, or add another purchase order for the time after.</source>
        <translation>Wenn Sie weiter einkaufen, geben Sie ihr einen späteren Ablaufmonat oder legen Sie eine weitere Bestellung für die Zeit danach an.</translation>
    </message>
    <message>
        <source>Of line item %1 of purchase order %2, %3 of %4 is left.</source>
        <translation>Von Position %1 der Bestellung %2 sind %3 von %4 übrig.</translation>
    </message>
    <message>
        <source>Invoices go on being matched to it until its balance is used up. If you need more, add a line item or another purchase order in time.</source>
        <translation>Rechnungen werden ihr weiter zugeordnet, bis ihr Saldo aufgebraucht ist. Wenn Sie mehr brauchen, legen Sie rechtzeitig eine Position oder eine weitere Bestellung an.</translation>
    </message>
    <message>
        <source>You are written to because you are a contact of this purchase order.</source>
        <translation>Sie erhalten diese Nachricht, weil Sie Kontakt dieser Bestellung sind.</translation>
    </message>
    <message>
        <source>The workspace tells of this at thresholds of its own, not at those of AWS.</source>
        <translation>Der Arbeitsbereich meldet dies bei eigenen Schwellen, nicht bei denen von AWS.</translation>
    </message>
    <message>
        <source>Made by the simulation of PO Desk for %1; no mail was sent to anyone.</source>
        <translation>Von der Simulation von PO Desk für den %1 erstellt; niemandem wurde eine E-Mail gesendet.</translation>
    </message>
    <message>
        <source>%1 expires at the end of %2</source>
        <translation>%1 läuft Ende %2 ab</translation>
    </message>
    <message>
        <source>%1, line item %2: %3 left</source>
        <translation>%1, Position %2: noch %3</translation>
    </message>
    <message>
        <source>PO Desk, simulated billing</source>
        <translation>PO Desk, simulierte Abrechnung</translation>
    </message>
    <message>
        <source>Purchase order %1</source>
        <comment>subject of a mail</comment>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
</context>
<context>
    <name>podesk::words::PurchaseErrors</name>
    <message>
        <source>The member account %1 does not manage purchase orders; the management account of its organization does.</source>
        <translation>Das Mitgliedskonto %1 führt keine Bestellungen; das tut das Verwaltungskonto seiner Organisation.</translation>
    </message>
    <message>
        <source>Member accounts do not manage purchase orders; the management account does.</source>
        <translation>Mitgliedskonten führen keine Bestellungen; das tut das Verwaltungskonto.</translation>
    </message>
    <message>
        <source>“%1” may not do this: the permission %2 is missing or denied.</source>
        <translation>„%1“ darf das nicht: Die Berechtigung %2 fehlt oder ist verweigert.</translation>
    </message>
    <message>
        <source>The member account %1 cannot set up the billing integration; only the management account can.</source>
        <translation>Das Mitgliedskonto %1 kann die Abrechnungsintegration nicht einrichten; das kann nur das Verwaltungskonto.</translation>
    </message>
    <message>
        <source>“%1” has no purchase order number at checkout. Products that have one: %2.</source>
        <translation>„%1“ hat beim Kauf keine Bestellnummer. Produkte, die eine haben: %2.</translation>
    </message>
    <message>
        <source>The billing integration is off; the management account must switch it on before a purchase can bring a purchase order number.</source>
        <translation>Die Abrechnungsintegration ist aus; das Verwaltungskonto muss sie einschalten, bevor ein Kauf eine Bestellnummer mitbringen kann.</translation>
    </message>
    <message>
        <source>To enter a purchase order number you need the permission %1.</source>
        <translation>Um eine Bestellnummer einzugeben, brauchen Sie die Berechtigung %1.</translation>
    </message>
    <message>
        <source>Enter a purchase order number, or remove the field.</source>
        <translation>Geben Sie eine Bestellnummer ein oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>The purchase order number has %1 characters; at most %2 are allowed.</source>
        <translation>Die Bestellnummer hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>Purchase order “%1” has the status %2, so invoices do not bear its number; make it active first.</source>
        <translation>Die Bestellung „%1“ hat den Status %2, deshalb tragen Rechnungen ihre Nummer nicht; aktivieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>No purchase order of the account fits this invoice.</source>
        <translation>Keine Bestellung des Kontos passt zu dieser Rechnung.</translation>
    </message>
    <message>
        <source>The invoice bears “%1” already; regenerating it would change nothing.</source>
        <translation>Die Rechnung trägt „%1“ schon; sie neu zu erstellen würde nichts ändern.</translation>
    </message>
    <message>
        <source>The support case %1 is closed (%2); open a new one.</source>
        <translation>Der Support-Fall %1 ist geschlossen (%2); eröffnen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The agreement %1 was bought without a purchase order number; there is none to change.</source>
        <translation>Der Vertrag %1 wurde ohne Bestellnummer gekauft; es gibt keine zu ändern.</translation>
    </message>
    <message>
        <source>The number is “%1” already.</source>
        <translation>Die Nummer ist schon „%1“.</translation>
    </message>
    <message>
        <source>The invoice %1 does not belong to the agreement %2.</source>
        <translation>Die Rechnung %1 gehört nicht zum Vertrag %2.</translation>
    </message>
    <message>
        <source>The agreement %1 has no payment schedule.</source>
        <translation>Der Vertrag %1 hat keinen Zahlungsplan.</translation>
    </message>
    <message>
        <source>The payment %1 is not open; none of this agreement is.</source>
        <translation>Die Zahlung %1 ist nicht offen; bei diesem Vertrag ist es keine.</translation>
    </message>
    <message>
        <source>The payment %1 is not open; open payments: %2.</source>
        <translation>Die Zahlung %1 ist nicht offen; offene Zahlungen: %2.</translation>
    </message>
    <message>
        <source>Support sets a number on an issued invoice by the rules of 2026 alone, and for what Marketplace charged.</source>
        <translation>Auf eine ausgestellte Rechnung setzt der Support nur nach den Regeln von 2026 eine Nummer, und nur für Forderungen von Marketplace.</translation>
    </message>
    <message>
        <source>The account %1 cannot move (%2); only member accounts do.</source>
        <translation>Das Konto %1 kann nicht umziehen (%2); das tun nur Mitgliedskonten.</translation>
    </message>
    <message>
        <source>The account %1 is in the organization “%2” already.</source>
        <translation>Das Konto %1 ist schon in der Organisation „%2“.</translation>
    </message>
    <message>
        <source>The organization “%1” has no management account that could pay; add one first.</source>
        <translation>Die Organisation „%1“ hat kein Verwaltungskonto, das zahlen könnte; legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>The number “%1” did not come along when the account moved; enter it again for the charges to come.</source>
        <translation>Die Nummer „%1“ ist beim Umzug des Kontos nicht mitgekommen; geben Sie sie für die künftigen Forderungen neu ein.</translation>
    </message>
    <message>
        <source>The procurement connection “%1” is disabled; enable it first.</source>
        <translation>Die Beschaffungsverbindung „%1“ ist ausgeschaltet; schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>The request %1 awaits no order (%2).</source>
        <translation>Die Anfrage %1 wartet auf keinen Auftrag (%2).</translation>
    </message>
    <message>
        <source>The order for the usage agreement, request %1, has to come first.</source>
        <translation>Der Auftrag für die Nutzungsvereinbarung, Anfrage %1, muss zuerst kommen.</translation>
    </message>
    <message>
        <source>The order is for %1, but %2 was requested.</source>
        <translation>Der Auftrag lautet auf %1, angefragt waren %2.</translation>
    </message>
    <message>
        <source>The account has the payment terms “%1” already.</source>
        <translation>Das Konto hat schon die Zahlungsbedingungen „%1“.</translation>
    </message>
</context>
<context>
    <name>podesk::words::RecordWords</name>
    <message>
        <source>Workspace setting</source>
        <translation>Einstellung des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Sicherungspunkt</translation>
    </message>
    <message>
        <source>Billing integration</source>
        <translation>Abrechnungsintegration</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Support-Fall</translation>
    </message>
    <message>
        <source>Payment request</source>
        <translation>Zahlungsanforderung</translation>
    </message>
    <message>
        <source>Procurement connection</source>
        <translation>Beschaffungsverbindung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account name, number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Invoice line</source>
        <translation>Rechnungszeile</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Procurement request</source>
        <translation>Beschaffungsanfrage</translation>
    </message>
    <message>
        <source>Checkout</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, what it is called</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>podesk::words::RemedyWords</name>
    <message>
        <source>%1 is added</source>
        <translation>%1 kommt hinzu</translation>
    </message>
    <message>
        <source>%1 is added: %2</source>
        <translation>%1 kommt hinzu: %2</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 wird entfernt</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of record, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Make %1 active.</source>
        <translation>%1 aktivieren.</translation>
    </message>
    <message>
        <source>Suspend %1.</source>
        <translation>%1 aussetzen.</translation>
    </message>
    <message>
        <source>Set %1 to “%2”.</source>
        <translation>%1 auf „%2“ setzen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change %1: %2.</source>
        <translation>%1 ändern: %2.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>line item type, first and last month</comment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>Change line item %1 of %2: %3.</source>
        <translation>Position %1 von %2 ändern: %3.</translation>
    </message>
    <message>
        <source>Its balance is not tracked.</source>
        <translation>Ihr Saldo wird nicht verfolgt.</translation>
    </message>
    <message>
        <source>Ask Support to regenerate %1.</source>
        <translation>Den Support bitten, %1 neu zu erstellen.</translation>
    </message>
    <message>
        <source>Ask Support to change the number of %1 to %2.</source>
        <translation>Den Support bitten, die Nummer von %1 in %2 zu ändern.</translation>
    </message>
    <message>
        <source>Ask Support to change the number of %1 to %2 and to print %3 anew.</source>
        <translation>Den Support bitten, die Nummer von %1 in %2 zu ändern und %3 neu zu drucken.</translation>
    </message>
    <message>
        <source>Ask Support to put number %1 on %2.</source>
        <translation>Den Support bitten, die Nummer %1 auf %2 zu setzen.</translation>
    </message>
    <message>
        <source>Ask Support to give payment %1 the number %2.</source>
        <translation>Den Support bitten, der Zahlung %1 die Nummer %2 zu geben.</translation>
    </message>
    <message>
        <source>Create purchase order %1 with a line item of type “%2”.</source>
        <translation>Bestellung %1 mit einer Position der Art „%2“ anlegen.</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2.</source>
        <translation>%1 als %2 duplizieren.</translation>
    </message>
    <message>
        <source>Renew %1 until %2.</source>
        <translation>%1 bis %2 verlängern.</translation>
    </message>
    <message>
        <source>Add a line item of type “%1” to %2.</source>
        <translation>Zu %2 eine Position der Art „%1“ hinzufügen.</translation>
    </message>
    <message>
        <source>Add a contact to %1.</source>
        <translation>Zu %1 einen Kontakt hinzufügen.</translation>
    </message>
    <message>
        <source>Take the tags off %1.</source>
        <translation>Die Tags von %1 entfernen.</translation>
    </message>
    <message>
        <source>Enable the billing integration of account %1.</source>
        <translation>Die Abrechnungsintegration des Kontos %1 einschalten.</translation>
    </message>
    <message>
        <source>Disable the billing integration of account %1.</source>
        <translation>Die Abrechnungsintegration des Kontos %1 ausschalten.</translation>
    </message>
    <message>
        <source>Allow %1 the action %2.</source>
        <translation>%1 die Aktion %2 erlauben.</translation>
    </message>
    <message>
        <source>Let Support answer the case.</source>
        <translation>Den Support den Fall beantworten lassen.</translation>
    </message>
    <message>
        <source>Give payment %1 the number %2.</source>
        <translation>Der Zahlung %1 die Nummer %2 geben.</translation>
    </message>
    <message>
        <source>Give the usage of %1 the number %2.</source>
        <translation>Dem Verbrauch von %1 die Nummer %2 geben.</translation>
    </message>
    <message>
        <source>Update the purchase order of %1 to %2 and reprocess it.</source>
        <translation>Die Bestellung von %1 auf %2 ändern und neu verarbeiten.</translation>
    </message>
    <message>
        <source>Set tax number and invoice unit of account %1.</source>
        <translation>Steuernummer und Rechnungseinheit des Kontos %1 setzen.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Printing of the invoice</source>
        <translation>Druck der Rechnung</translation>
    </message>
    <message>
        <source>Support case</source>
        <translation>Supportfall</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Billing integration</source>
        <translation>Abrechnungsintegration</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>bill from</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>effective month</source>
        <translation>Beginnmonat</translation>
    </message>
    <message>
        <source>expiration month</source>
        <translation>Ablaufmonat</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>balance tracking</source>
        <translation>Saldoverfolgung</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>purchase order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>tax numbers</source>
        <translation>Steuernummern</translation>
    </message>
    <message>
        <source>invoice units</source>
        <translation>Rechnungseinheiten</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record: changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing would change it: it works as ruled.</source>
        <translation>Nichts würde es ändern: Es ist so geregelt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln command(s) that were tried.</source>
        <translation>
            <numerusform>Von %Ln erprobten Befehl hilft keiner.</numerusform>
            <numerusform>Von %Ln erprobten Befehlen hilft keiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays as it is. For the next payment of its purchase, %2:</source>
        <translation>%1 bleibt, wie sie ist. Für die nächste Zahlung ihres Kaufs, %2:</translation>
    </message>
    <message>
        <source>What would change this</source>
        <translation>Was würde das ändern</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>rule&apos;s id, what it says</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>podesk::words::ReportWords</name>
    <message>
        <source>The workspace “%1” was made.</source>
        <translation>Der Arbeitsbereich „%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>The backup “%1” was made.</source>
        <translation>Die Sicherung „%1“ wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line item(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal entry(s)</source>
        <translation>
            <numerusform>%Ln Journaleintrag</numerusform>
            <numerusform>%Ln Journaleinträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to “%1”: %2.</source>
        <translation>Nach „%1“ geschrieben: %2.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Probelauf: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 is active but matches no invoice: every line item has ended (B44).</source>
        <translation>%1 ist aktiv, aber keine Rechnung wird zugeordnet: Jede Position ist beendet (B44).</translation>
    </message>
    <message numerus="yes">
        <source>Read: %Ln row(s), %1.</source>
        <translation>
            <numerusform>Gelesen: %Ln Zeile, %1.</numerusform>
            <numerusform>Gelesen: %Ln Zeilen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Would be imported: %1, %2.</source>
        <translation>Würde importiert: %1, %2.</translation>
    </message>
    <message>
        <source>Imported: %1, %2.</source>
        <translation>Importiert: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Left out for %Ln finding(s):</source>
        <translation>
            <numerusform>Wegen %Ln Befund weggelassen:</numerusform>
            <numerusform>Wegen %Ln Befunden weggelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounding changed the total of %Ln line item(s), by %1 in all.</source>
        <translation>
            <numerusform>Runden änderte die Summe von %Ln Position, insgesamt um %1.</numerusform>
            <numerusform>Runden änderte die Summe von %Ln Positionen, insgesamt um %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Total value of a line item</source>
        <translation>Gesamtwert einer Position</translation>
    </message>
    <message>
        <source>Value of a purchase order</source>
        <translation>Wert einer Bestellung</translation>
    </message>
    <message>
        <source>Balance of a purchase order</source>
        <translation>Saldo einer Bestellung</translation>
    </message>
    <message>
        <source>Counts of a purchase order</source>
        <translation>Anzahlen einer Bestellung</translation>
    </message>
    <message>
        <source>Reference to another record</source>
        <translation>Verweis auf einen anderen Datensatz</translation>
    </message>
    <message>
        <source>Hash chain of the journal</source>
        <translation>Hashkette des Journals</translation>
    </message>
    <message>
        <source>Counter of numbers</source>
        <translation>Zähler der Nummern</translation>
    </message>
    <message>
        <source>Checked: everything holds.</source>
        <translation>Geprüft: Alles stimmt.</translation>
    </message>
    <message numerus="yes">
        <source>Checked: %Ln record(s) do not hold.</source>
        <translation>
            <numerusform>Geprüft: %Ln Datensatz stimmt nicht.</numerusform>
            <numerusform>Geprüft: %Ln Datensätze stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2: expected %3, found %4.</source>
        <translation>%1: %2: erwartet %3, gefunden %4.</translation>
    </message>
    <message>
        <source>The call cannot be understood: %1 (see %2)</source>
        <translation>Der Aufruf ist nicht verständlich: %1 (siehe %2)</translation>
    </message>
    <message>
        <source>Balance of a line item</source>
        <translation>Saldo einer Position</translation>
    </message>
    <message>
        <source>Order of months</source>
        <translation>Reihenfolge der Monate</translation>
    </message>
    <message>
        <source>Number that must be unique</source>
        <translation>Nummer, die eindeutig sein muss</translation>
    </message>
    <message>
        <source>Gap in the journal</source>
        <translation>Lücke im Journal</translation>
    </message>
    <message>
        <source>Setting of the workspace</source>
        <translation>Einstellung des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Word out of a fixed list</source>
        <translation>Wort aus einer festen Liste</translation>
    </message>
    <message>
        <source>List kept as JSON</source>
        <translation>Als JSON geführte Liste</translation>
    </message>
    <message>
        <source>Pages of the file</source>
        <translation>Seiten der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln Rechnung</numerusform>
            <numerusform>%Ln Rechnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invoice to come</source>
        <translation>Kommende Rechnung</translation>
    </message>
    <message>
        <source>%1 of %2: %3, no purchase order number.</source>
        <translation>%1 vom %2: %3, keine Bestellnummer.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, purchase order number %4.</source>
        <translation>%1 vom %2: %3, Bestellnummer %4.</translation>
    </message>
    <message>
        <source>Agreement %1, from %2 to %3.</source>
        <translation>Vertrag %1, vom %2 bis zum %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued in all.</source>
        <translation>
            <numerusform>Insgesamt wurde %Ln Rechnung ausgestellt.</numerusform>
            <numerusform>Insgesamt wurden %Ln Rechnungen ausgestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Support case: %1</source>
        <translation>Support-Fall: %1</translation>
    </message>
    <message>
        <source>Support could not do what was asked: %1</source>
        <translation>Der Support konnte nicht tun, worum er gebeten wurde: %1</translation>
    </message>
    <message>
        <source>Number outside its range</source>
        <translation>Zahl außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>Total of an agreement</source>
        <translation>Summe eines Vertrags</translation>
    </message>
    <message>
        <source>Currency of a charge</source>
        <translation>Währung einer Forderung</translation>
    </message>
    <message>
        <source>Invoice of a charge</source>
        <translation>Rechnung einer Forderung</translation>
    </message>
    <message>
        <source>Amount of a charge</source>
        <translation>Betrag einer Forderung</translation>
    </message>
    <message>
        <source>Total of an invoice</source>
        <translation>Summe einer Rechnung</translation>
    </message>
    <message>
        <source>Currency of an invoice</source>
        <translation>Währung einer Rechnung</translation>
    </message>
    <message>
        <source>Purchase order number of an invoice</source>
        <translation>Bestellnummer einer Rechnung</translation>
    </message>
    <message>
        <source>Revisions of an invoice</source>
        <translation>Revisionen einer Rechnung</translation>
    </message>
    <message>
        <source>State of a support case</source>
        <translation>Zustand eines Support-Falls</translation>
    </message>
    <message>
        <source>Decision that, asked again, says something else</source>
        <translation>Entscheidung, die erneut gefragt anders ausfällt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s)</source>
        <translation>
            <numerusform>%Ln Meldung</numerusform>
            <numerusform>%Ln Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice to come</source>
        <translation>Kommende Meldung</translation>
    </message>
    <message>
        <source>%1 expires at the end of %2</source>
        <translation>%1 läuft Ende %2 ab</translation>
    </message>
    <message>
        <source>%1, line item %2, has a balance of %3</source>
        <translation>%1, Position %2, hat einen Saldo von %3</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>verschickt an %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3; %4.</source>
        <translation>%1 vom %2: %3; %4.</translation>
    </message>
    <message>
        <source>Request to come</source>
        <translation>Kommende Anfrage</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4.</source>
        <translation>%1: %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) in all.</source>
        <translation>
            <numerusform>Insgesamt %Ln Meldung.</numerusform>
            <numerusform>Insgesamt %Ln Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>The invoice was left as it is: %1</source>
        <translation>Die Rechnung blieb, wie sie ist: %1</translation>
    </message>
    <message>
        <source>Recipients of a notice</source>
        <translation>Empfänger einer Meldung</translation>
    </message>
    <message>
        <source>Number of a notice</source>
        <translation>Nummer einer Meldung</translation>
    </message>
    <message>
        <source>Decision behind a notice</source>
        <translation>Entscheidung hinter einer Meldung</translation>
    </message>
    <message>
        <source>Purchase order of a notice</source>
        <translation>Bestellung einer Meldung</translation>
    </message>
    <message>
        <source>Line item of a notice</source>
        <translation>Position einer Meldung</translation>
    </message>
    <message>
        <source>Result of a notice</source>
        <translation>Ergebnis einer Meldung</translation>
    </message>
    <message>
        <source>Day an expiration was set</source>
        <translation>Tag, an dem ein Ablauf gesetzt wurde</translation>
    </message>
    <message>
        <source>State of a request</source>
        <translation>Stand einer Anfrage</translation>
    </message>
    <message>
        <source>Agreement of a request</source>
        <translation>Vertrag einer Anfrage</translation>
    </message>
    <message>
        <source>%1 of %2 rules have a test or a scenario step that asserts them; the two numbers count these.</source>
        <translation>%1 von %2 Regeln werden von einem Test oder einem Szenarioschritt geprüft; die beiden Zahlen zählen diese.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: bought without a purchase order number.</source>
        <translation>%1: ohne Bestellnummer gekauft.</translation>
    </message>
    <message>
        <source>%1: bought with %2; the next invoice bears no number.</source>
        <translation>%1: mit %2 gekauft; die nächste Rechnung trägt keine Nummer.</translation>
    </message>
    <message>
        <source>%1: bought with %2; the next invoice bears %3.</source>
        <translation>%1: mit %2 gekauft; die nächste Rechnung trägt %3.</translation>
    </message>
    <message>
        <source>%1 (%2): no invoice is to come.</source>
        <translation>%1 (%2): keine Rechnung steht aus.</translation>
    </message>
    <message>
        <source>What a support case is about</source>
        <translation>Worum es in einer Supportanfrage geht</translation>
    </message>
    <message>
        <source>%1: %2 with a purchase order number, %3 without.</source>
        <comment>n invoices: amounts</comment>
        <translation>%1: %2 mit Bestellnummer, %3 ohne.</translation>
    </message>
    <message>
        <source>As things stand, no invoice will be issued before %1.</source>
        <translation>Nach jetzigem Stand wird vor dem %1 keine Rechnung ausgestellt.</translation>
    </message>
</context>
<context>
    <name>podesk::words::RuleHelpWords</name>
    <message>
        <source>documented</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>erschlossen</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>Quellen uneins</translation>
    </message>
    <message>
        <source>a ruling of our own, where the documents collide or are silent</source>
        <translation>eine eigene Festlegung, wo die Dokumente sich widersprechen oder schweigen</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>guide, page</comment>
        <translation>%1, „%2“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>editions of the rules</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>edition of the rules</comment>
        <translation>nur %1</translation>
    </message>
</context>
<context>
    <name>podesk::words::RuleWords</name>
    <message>
        <source>The purchase order ID is unique in the account</source>
        <translation>Die Bestellnummer ist im Konto eindeutig</translation>
    </message>
    <message>
        <source>The purchase order ID has 1 to 100 characters</source>
        <translation>Die Bestellnummer hat 1 bis 100 Zeichen</translation>
    </message>
    <message>
        <source>The purchase order ID holds only letters, digits, spaces and _ . : / = + - % @</source>
        <translation>Die Bestellnummer enthält nur Buchstaben, Ziffern, Leerzeichen und _ . : / = + - % @</translation>
    </message>
    <message>
        <source>The purchase order ID never changes</source>
        <translation>Die Bestellnummer ändert sich nie</translation>
    </message>
    <message>
        <source>A line item&apos;s months lie within the purchase order&apos;s months</source>
        <translation>Die Monate einer Position liegen in den Monaten der Bestellung</translation>
    </message>
    <message>
        <source>A purchase order has at most 100 line items</source>
        <translation>Eine Bestellung hat höchstens 100 Positionen</translation>
    </message>
    <message>
        <source>A purchase order has at most 20 contacts</source>
        <translation>Eine Bestellung hat höchstens 20 Kontakte</translation>
    </message>
    <message>
        <source>A purchase order has at most 50 tags</source>
        <translation>Eine Bestellung hat höchstens 50 Tags</translation>
    </message>
    <message>
        <source>An account has at most 100 active purchase orders</source>
        <translation>Ein Konto hat höchstens 100 aktive Bestellungen</translation>
    </message>
    <message>
        <source>Tax registration numbers are offered for AWS EMEA SARL alone</source>
        <translation>Steuernummern gibt es nur bei AWS EMEA SARL</translation>
    </message>
    <message>
        <source>Bill to, payment terms and currency cannot be typed</source>
        <translation>Rechnungsempfänger, Zahlungsbedingungen und Währung können nicht eingegeben werden</translation>
    </message>
    <message>
        <source>A purchase order needs a line item to be submitted</source>
        <translation>Eine Bestellung braucht zum Anlegen eine Position</translation>
    </message>
    <message>
        <source>Member accounts do not manage purchase orders</source>
        <translation>Mitgliedskonten führen keine Bestellungen</translation>
    </message>
    <message>
        <source>Blanket usage is offered for some sellers of record only</source>
        <translation>Blanket Usage gibt es nur bei einigen AWS-Gesellschaften</translation>
    </message>
    <message>
        <source>AWS Professional Services and Training is offered for AWS Inc. alone</source>
        <translation>AWS Professional Services and Training gibt es bei AWS Inc. allein</translation>
    </message>
    <message>
        <source>An active purchase order can be suspended</source>
        <translation>Eine aktive Bestellung kann ausgesetzt werden</translation>
    </message>
    <message>
        <source>A suspended purchase order can be made active</source>
        <translation>Eine ausgesetzte Bestellung kann aktiviert werden</translation>
    </message>
    <message>
        <source>An expired purchase order can be suspended</source>
        <translation>Eine abgelaufene Bestellung kann ausgesetzt werden</translation>
    </message>
    <message>
        <source>A suspended-expired purchase order can be set to expired</source>
        <translation>Eine ausgesetzte und abgelaufene Bestellung kann auf „Abgelaufen“ gesetzt werden</translation>
    </message>
    <message>
        <source>A suspended-expired purchase order cannot be made active at once</source>
        <translation>Eine ausgesetzte und abgelaufene Bestellung kann nicht auf einmal aktiviert werden</translation>
    </message>
    <message>
        <source>Suspended-expired becomes active by Expired, then a new expiration month, then new end months</source>
        <translation>Ausgesetzt und abgelaufen wird aktiv über „Abgelaufen“, dann ein neues „Gültig bis“, dann neue Endmonate</translation>
    </message>
    <message>
        <source>An active purchase order whose line items have ended matches nothing</source>
        <translation>Einer aktiven Bestellung, deren Positionen beendet sind, wird nichts zugeordnet</translation>
    </message>
    <message>
        <source>Deleted purchase orders are gone with their contacts, without undo</source>
        <translation>Gelöschte Bestellungen sind samt Kontakten verloren, ohne Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is deleted without a confirmation</source>
        <translation>Nichts wird ohne Bestätigung gelöscht</translation>
    </message>
    <message>
        <source>Value and balance are the sums over the line items</source>
        <translation>Wert und Saldo sind die Summen über die Positionen</translation>
    </message>
    <message>
        <source>Total value is amount times quantity plus tax</source>
        <translation>Gesamtwert ist Betrag mal Menge plus Steuer</translation>
    </message>
    <message>
        <source>AWS Marketplace lines have no balance tracking</source>
        <translation>AWS-Marketplace-Positionen haben keine Saldoverfolgung</translation>
    </message>
    <message>
        <source>The status changes only by the listed transitions</source>
        <translation>Der Status ändert sich nur durch die aufgezählten Übergänge</translation>
    </message>
    <message>
        <source>Amounts have up to 8 decimals; totals are rounded once, half to even</source>
        <translation>Beträge haben bis zu 8 Nachkommastellen; Summen werden einmal gerundet, die Hälfte zur geraden Ziffer</translation>
    </message>
    <message>
        <source>Nobody adds AWS Marketplace Transaction lines by hand</source>
        <translation>Niemand fügt AWS-Marketplace-Transaction-Positionen von Hand hinzu</translation>
    </message>
    <message>
        <source>A delete cannot be undone, nor what something else depends on</source>
        <translation>Löschen lässt sich nicht rückgängig machen, auch nicht, wovon anderes abhängt</translation>
    </message>
    <message>
        <source>Purchase order IDs are compared character by character; control characters are refused</source>
        <translation>Bestellnummern werden Zeichen für Zeichen verglichen; Steuerzeichen werden abgelehnt</translation>
    </message>
    <message>
        <source>Value and balance are summed for each currency by itself</source>
        <translation>Wert und Saldo werden für jede Währung einzeln summiert</translation>
    </message>
    <message>
        <source>Bill from is an open list; the AWS sellers of record have rules of their own</source>
        <translation>Rechnungssteller ist eine offene Liste; für die AWS-Gesellschaften gelten eigene Regeln</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>taken already</source>
        <translation>schon vergeben</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>line items still usable</source>
        <translation>noch nutzbare Positionen</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>A later expiration month makes an expired purchase order active again</source>
        <translation>Ein späteres „Gültig bis“ macht eine abgelaufene Bestellung wieder aktiv</translation>
    </message>
    <message>
        <source>A suspended purchase order stays suspended when its expiration month moves</source>
        <translation>Eine ausgesetzte Bestellung bleibt ausgesetzt, wenn sich ihr „Gültig bis“ verschiebt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>An invoice prints the number of the purchase character for character</source>
        <translation>Eine Rechnung druckt die Nummer des Kaufs Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>A purchase paid at once is invoiced once, on the day of acceptance</source>
        <translation>Ein auf einmal bezahlter Kauf wird einmal berechnet, am Tag der Annahme</translation>
    </message>
    <message>
        <source>Each scheduled payment is invoiced on its own day</source>
        <translation>Jede geplante Zahlung wird an ihrem eigenen Tag berechnet</translation>
    </message>
    <message>
        <source>Pay-as-you-go usage is on the monthly invoice and on no other</source>
        <translation>Verbrauch steht auf der Monatsrechnung und auf keiner anderen</translation>
    </message>
    <message>
        <source>Every invoice of a purchase bears the number given with it, and no other purchase&apos;s does</source>
        <translation>Jede Rechnung eines Kaufs trägt die mit ihm angegebene Nummer, und keine eines anderen Kaufs</translation>
    </message>
    <message>
        <source>SaaS contracts offer a purchase order number</source>
        <translation>SaaS-Verträge bieten eine Bestellnummer</translation>
    </message>
    <message>
        <source>Professional services offer a purchase order number</source>
        <translation>Dienstleistungen bieten eine Bestellnummer</translation>
    </message>
    <message>
        <source>Server products with contract pricing offer a purchase order number</source>
        <translation>Serverprodukte mit Vertragspreis bieten eine Bestellnummer</translation>
    </message>
    <message>
        <source>Annual server products offer one as a private offer with a payment schedule</source>
        <translation>Jährliche Serverprodukte bieten eine als privates Angebot mit Zahlungsplan</translation>
    </message>
    <message>
        <source>Annual server products offer no purchase order number otherwise</source>
        <translation>Jährliche Serverprodukte bieten sonst keine Bestellnummer</translation>
    </message>
    <message>
        <source>The monthly usage invoice never bears the number of a purchase</source>
        <translation>Die Monatsrechnung trägt nie die Nummer eines Kaufs</translation>
    </message>
    <message>
        <source>Only the management account sets up the billing integration</source>
        <translation>Nur das Verwaltungskonto richtet die Abrechnungsintegration ein</translation>
    </message>
    <message>
        <source>A purchase order number needs the permission to subscribe</source>
        <translation>Eine Bestellnummer braucht die Berechtigung zum Abonnieren</translation>
    </message>
    <message>
        <source>A purchase order number needs the billing integration</source>
        <translation>Eine Bestellnummer braucht die Abrechnungsintegration</translation>
    </message>
    <message>
        <source>“Add purchase order number” reveals the field</source>
        <translation>„Bestellnummer hinzufügen“ zeigt das Feld</translation>
    </message>
    <message>
        <source>The number at checkout has 1 to 200 characters</source>
        <translation>Die Nummer beim Kauf hat 1 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>The number at checkout is free text</source>
        <translation>Die Nummer beim Kauf ist freier Text</translation>
    </message>
    <message>
        <source>A member&apos;s purchase shows up in the payer&apos;s purchase orders</source>
        <translation>Der Kauf eines Mitglieds erscheint in den Bestellungen des Zahlers</translation>
    </message>
    <message>
        <source>A Marketplace invoice is covered by blanket usage lines, and by ALL</source>
        <translation>Eine Marketplace-Rechnung wird von Blanket-Usage-Positionen gedeckt und von ALL</translation>
    </message>
    <message>
        <source>A Marketplace invoice matches purchase orders billed from its own entity</source>
        <translation>Eine Marketplace-Rechnung passt zu Bestellungen ihres eigenen Rechnungsstellers</translation>
    </message>
    <message>
        <source>The number of the purchase goes before any blanket purchase order</source>
        <translation>Die Nummer des Kaufs geht jeder Blanket-Bestellung vor</translation>
    </message>
    <message>
        <source>An AWS invoice is covered by lines for its kind of charge, and by ALL</source>
        <translation>Eine AWS-Rechnung wird von Positionen für ihre Art von Forderung gedeckt und von ALL</translation>
    </message>
    <message>
        <source>A Marketplace invoice matches line items that cover its month</source>
        <translation>Eine Marketplace-Rechnung passt zu Positionen, die ihren Monat umfassen</translation>
    </message>
    <message>
        <source>A note beside the field names the missing permission</source>
        <translation>Ein Hinweis neben dem Feld nennt die fehlende Berechtigung</translation>
    </message>
    <message>
        <source>A note beside the field asks the management account for the integration</source>
        <translation>Ein Hinweis neben dem Feld bittet das Verwaltungskonto um die Integration</translation>
    </message>
    <message>
        <source>An unknown number makes a purchase order with default information and no contacts</source>
        <translation>Eine unbekannte Nummer legt eine Bestellung mit Standardangaben und ohne Kontakte an</translation>
    </message>
    <message>
        <source>A known number gets one more line, no second purchase order</source>
        <translation>Eine bekannte Nummer bekommt eine weitere Position, keine zweite Bestellung</translation>
    </message>
    <message>
        <source>Products without a purchase order number name the families that have one</source>
        <translation>Produkte ohne Bestellnummer nennen die Familien, die eine haben</translation>
    </message>
    <message>
        <source>A suspended purchase order&apos;s number is not printed; the purchase succeeds and adds its line</source>
        <translation>Die Nummer einer ausgesetzten Bestellung wird nicht gedruckt; der Kauf gelingt und fügt seine Position hinzu</translation>
    </message>
    <message>
        <source>Making the purchase order active changes no issued invoice</source>
        <translation>Die Bestellung zu aktivieren ändert keine ausgestellte Rechnung</translation>
    </message>
    <message>
        <source>A regenerated invoice bears the number of the purchase order that is active now</source>
        <translation>Eine neu erstellte Rechnung trägt die Nummer der nun aktiven Bestellung</translation>
    </message>
    <message>
        <source>While the purchase order is suspended, regenerating prints no number</source>
        <translation>Solange die Bestellung ausgesetzt ist, druckt auch eine neu erstellte Rechnung keine Nummer</translation>
    </message>
    <message>
        <source>A purchase makes an expired purchase order active until its new line ends</source>
        <translation>Ein Kauf macht eine abgelaufene Bestellung aktiv, bis ihre neue Position endet</translation>
    </message>
    <message>
        <source>A revived purchase order&apos;s other lines keep their months</source>
        <translation>Die anderen Positionen einer wiederbelebten Bestellung behalten ihre Monate</translation>
    </message>
    <message>
        <source>A payment schedule starts with one line of zero</source>
        <translation>Ein Zahlungsplan beginnt mit einer Position über null</translation>
    </message>
    <message>
        <source>Each scheduled invoice adds one line with its amount</source>
        <translation>Jede geplante Rechnung fügt eine Position mit ihrem Betrag hinzu</translation>
    </message>
    <message>
        <source>A subscription line goes before an ALL line</source>
        <translation>Eine Abonnement-Position geht einer ALL-Position vor</translation>
    </message>
    <message>
        <source>An AWS invoice matches purchase orders billed from its own entity</source>
        <translation>Eine AWS-Rechnung passt zu Bestellungen ihres eigenen Rechnungsstellers</translation>
    </message>
    <message>
        <source>Lines with enough balance for the invoice go first</source>
        <translation>Positionen mit genug Saldo für die Rechnung gehen vor</translation>
    </message>
    <message>
        <source>Of several purchase orders the one updated last is taken, then the lowest line number</source>
        <translation>Von mehreren Bestellungen gilt die zuletzt geänderte, dann die niedrigste Positionsnummer</translation>
    </message>
    <message>
        <source>A monthly usage line goes before an ALL line, whatever its balance</source>
        <translation>Eine Monatsverbrauch-Position geht einer ALL-Position vor, gleich welcher Saldo</translation>
    </message>
    <message>
        <source>An AWS invoice matches line items that cover its month</source>
        <translation>Eine AWS-Rechnung passt zu Positionen, die ihren Monat umfassen</translation>
    </message>
    <message>
        <source>Only active purchase orders match</source>
        <translation>Nur aktive Bestellungen werden zugeordnet</translation>
    </message>
    <message>
        <source>A purchase without a number is matched like any other invoice</source>
        <translation>Ein Kauf ohne Nummer wird wie jede andere Rechnung zugeordnet</translation>
    </message>
    <message>
        <source>No other purchase order stands in for a suspended one</source>
        <translation>Keine andere Bestellung tritt für eine ausgesetzte ein</translation>
    </message>
    <message>
        <source>For monthly Marketplace usage a blanket line goes before an ALL line</source>
        <translation>Bei Marketplace-Monatsverbrauch geht eine Blanket-Position einer ALL-Position vor</translation>
    </message>
    <message>
        <source>A purchase order with tax registration numbers matches those alone</source>
        <translation>Eine Bestellung mit Steuernummern passt nur zu diesen</translation>
    </message>
    <message>
        <source>A purchase order with invoice units matches those alone</source>
        <translation>Eine Bestellung mit Rechnungseinheiten passt nur zu diesen</translation>
    </message>
    <message>
        <source>Expired is judged by the billing period, not by the day of printing</source>
        <translation>Abgelaufen bemisst sich am Abrechnungszeitraum, nicht am Druckdatum</translation>
    </message>
    <message>
        <source>A matched invoice lowers the balance of a tracked line</source>
        <translation>Eine zugeordnete Rechnung senkt den Saldo einer verfolgten Position</translation>
    </message>
    <message>
        <source>A line without enough balance still matches when no other has enough</source>
        <translation>Eine Position ohne genug Saldo passt trotzdem, wenn keine andere genug hat</translation>
    </message>
    <message>
        <source>A statement that denies wins over every one that allows</source>
        <translation>Eine verweigernde Regel der Richtlinie geht jeder erlaubenden vor</translation>
    </message>
    <message>
        <source>What no statement allows, with its tags, is denied</source>
        <translation>Was keine Regel der Richtlinie samt Tags erlaubt, ist verweigert</translation>
    </message>
    <message>
        <source>For a Marketplace purchase a blanket line goes before an ALL line</source>
        <translation>Bei einem Marketplace-Kauf geht eine Blanket-Position einer ALL-Position vor</translation>
    </message>
    <message>
        <source>ALL lines cover Marketplace invoices too, as the least specific</source>
        <translation>ALL-Positionen decken auch Marketplace-Rechnungen, als die am wenigsten bestimmten</translation>
    </message>
    <message>
        <source>The integration is asked once, when a number is linked to the payer</source>
        <translation>Nach der Integration wird einmal gefragt, wenn eine Nummer mit dem Zahler verknüpft wird</translation>
    </message>
    <message>
        <source>A purchase order is widened to the months of its new line</source>
        <translation>Eine Bestellung wird auf die Monate ihrer neuen Position erweitert</translation>
    </message>
    <message>
        <source>A quota never stops a purchase; it keeps the number off the invoice</source>
        <translation>Eine Grenze verhindert nie einen Kauf; sie hält die Nummer von der Rechnung fern</translation>
    </message>
    <message>
        <source>Among equally specific lines, one that names the invoice unit goes first</source>
        <translation>Unter gleich bestimmten Positionen geht die vor, die die Rechnungseinheit nennt</translation>
    </message>
    <message>
        <source>An unknown purchase order is made at acceptance, not by a later invoice</source>
        <translation>Eine unbekannte Bestellung wird bei der Annahme angelegt, nicht durch eine spätere Rechnung</translation>
    </message>
    <message>
        <source>An invoice outside the monthly cycle belongs to the month of its issue</source>
        <translation>Eine Rechnung außerhalb des Monatslaufs gehört zum Monat ihrer Ausstellung</translation>
    </message>
    <message>
        <source>The number on an issued invoice is a copy and changes only with a new revision</source>
        <translation>Die Nummer auf einer ausgestellten Rechnung ist eine Kopie und ändert sich nur mit einer neuen Fassung</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>Auslieferung</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>payment schedule</source>
        <translation>Zahlungsplan</translation>
    </message>
    <message>
        <source>rule edition</source>
        <translation>Regelausgabe</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>kind of account</source>
        <translation>Art des Kontos</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>tags it has</source>
        <translation>vorhandene Tags</translation>
    </message>
    <message>
        <source>tags it gets</source>
        <translation>gesetzte Tags</translation>
    </message>
    <message>
        <source>integration on</source>
        <translation>Integration an</translation>
    </message>
    <message>
        <source>linked before</source>
        <translation>schon verknüpft</translation>
    </message>
    <message>
        <source>quota</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>line items</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>line items before</source>
        <translation>Positionen davor</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>line item</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>billing entity</source>
        <translation>Rechnungssteller</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>Abrechnungszeitraum</translation>
    </message>
    <message>
        <source>month of issue</source>
        <translation>Ausstellungsmonat</translation>
    </message>
    <message>
        <source>tax registration number of the invoice</source>
        <translation>Steuernummer der Rechnung</translation>
    </message>
    <message>
        <source>invoice unit of the invoice</source>
        <translation>Rechnungseinheit der Rechnung</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The billing integration is switched on once, for every account of the organisation</source>
        <translation>Die Abrechnungsintegration wird einmal eingeschaltet, für jedes Konto der Organisation</translation>
    </message>
    <message>
        <source>lets it pass</source>
        <comment>verdict of a rule</comment>
        <translation>lässt durch</translation>
    </message>
    <message>
        <source>stops it</source>
        <comment>verdict of a rule</comment>
        <translation>hält auf</translation>
    </message>
    <message>
        <source>A purchase order without contacts sends no mail, and the outbox says so</source>
        <translation>Eine Bestellung ohne Kontakte verschickt keine Mail, und der Postausgang sagt es</translation>
    </message>
    <message>
        <source>A notice goes to the contacts there are when it is due</source>
        <translation>Eine Meldung geht an die Kontakte, die es bei ihrer Fälligkeit gibt</translation>
    </message>
    <message>
        <source>Support changes a wrong number, and the invoices that the case names are printed anew</source>
        <translation>Der Support ändert eine falsche Nummer, und die genannten Rechnungen werden neu gedruckt</translation>
    </message>
    <message>
        <source>The number of a purchase follows an account to its new organization</source>
        <translation>Die Nummer eines Kaufs folgt einem Konto in seine neue Organisation</translation>
    </message>
    <message>
        <source>There a known number gets one more line, no second purchase order</source>
        <translation>Eine bekannte Nummer bekommt dort eine Position, keine zweite Bestellung</translation>
    </message>
    <message>
        <source>It follows only while the new organization has the billing integration</source>
        <translation>Sie folgt nur, solange die neue Organisation die Abrechnungsintegration hat</translation>
    </message>
    <message>
        <source>What was issued stays in the old organization</source>
        <translation>Was ausgestellt ist, bleibt in der alten Organisation</translation>
    </message>
    <message>
        <source>A number cannot be changed after the purchase</source>
        <translation>Eine Nummer lässt sich nach dem Kauf nicht ändern</translation>
    </message>
    <message>
        <source>A contract with consumption shows its number on the contract part alone</source>
        <translation>Ein Vertrag mit Verbrauch zeigt seine Nummer nur auf dem Vertragsteil</translation>
    </message>
    <message>
        <source>Pay as you go gets no purchase order number, not even afterwards</source>
        <translation>Nutzungsabhängige Verträge bekommen auch nachträglich keine Bestellnummer</translation>
    </message>
    <message>
        <source>A blanket purchase order covers the usage of a contract</source>
        <translation>Eine Rahmenbestellung deckt den Verbrauch eines Vertrags</translation>
    </message>
    <message>
        <source>An order from a procurement system brings its number to the purchase</source>
        <translation>Ein Auftrag aus einem Beschaffungssystem bringt dem Kauf seine Nummer</translation>
    </message>
    <message>
        <source>Support gives payments that are still to come other numbers</source>
        <translation>Der Support gibt künftigen Zahlungen andere Nummern</translation>
    </message>
    <message>
        <source>A Marketplace line takes nothing from tracked balance</source>
        <translation>Eine Marketplace-Position nimmt nichts vom überwachten Saldo</translation>
    </message>
    <message>
        <source>One number holds for all payments of a schedule</source>
        <translation>Eine Nummer gilt für alle Zahlungen eines Plans</translation>
    </message>
    <message>
        <source>A tracked line that drops below the threshold is told of once a crossing</source>
        <translation>Eine verfolgte Position unter der Schwelle wird je Unterschreitung einmal gemeldet</translation>
    </message>
    <message>
        <source>Less than a month from its expiration: a week before, and on the date</source>
        <translation>Weniger als einen Monat bis zum Ablauf: eine Woche vorher und am Tag selbst</translation>
    </message>
    <message>
        <source>One to three months from its expiration: one month before</source>
        <translation>Ein bis drei Monate bis zum Ablauf: einen Monat vorher</translation>
    </message>
    <message>
        <source>More than three months from its expiration: two months before</source>
        <translation>Mehr als drei Monate bis zum Ablauf: zwei Monate vorher</translation>
    </message>
    <message>
        <source>A line without balance tracking has no balance to lower</source>
        <translation>Eine Position ohne Saldoüberwachung hat keinen Saldo, der sinken könnte</translation>
    </message>
    <message>
        <source>A credit memo goes where its invoice went</source>
        <translation>Eine Gutschrift geht dorthin, wohin ihre Rechnung ging</translation>
    </message>
    <message>
        <source>In test mode requests and orders flow, and nothing is bought</source>
        <translation>Im Testbetrieb laufen Anfragen und Aufträge, gekauft wird nichts</translation>
    </message>
    <message>
        <source>Without approval beforehand what is free asks for an order of 0.00</source>
        <translation>Ohne Vorabgenehmigung verlangt auch Kostenloses einen Auftrag über 0,00</translation>
    </message>
    <message>
        <source>Usage with different numbers is on different monthly invoices</source>
        <translation>Verbrauch mit verschiedenen Nummern steht auf verschiedenen Monatsrechnungen</translation>
    </message>
    <message>
        <source>An issued invoice shows the active purchase order that is chosen for it</source>
        <translation>Eine ausgestellte Rechnung zeigt die aktive Bestellung, die für sie gewählt wird</translation>
    </message>
    <message>
        <source>The number of a charge changes until the charge is invoiced</source>
        <translation>Die Nummer einer Forderung lässt sich ändern, bis sie berechnet ist</translation>
    </message>
    <message>
        <source>Invoices of a run are made in one order</source>
        <translation>Die Rechnungen eines Laufs entstehen in einer festen Reihenfolge</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>expiration set on</source>
        <translation>Ablauf gesetzt am</translation>
    </message>
    <message>
        <source>expiration date</source>
        <translation>Ablauftag</translation>
    </message>
    <message>
        <source>procurement connection</source>
        <translation>Beschaffungsverbindung</translation>
    </message>
    <message>
        <source>what is approved</source>
        <translation>was genehmigt wird</translation>
    </message>
    <message>
        <source>approved beforehand</source>
        <translation>vorab genehmigt</translation>
    </message>
    <message>
        <source>threshold in percent</source>
        <translation>Schwelle in Prozent</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
</context>
<context>
    <name>podesk::words::ScenarioWords</name>
    <message numerus="yes">
        <source>%1, edition %2: all %Ln step(s) are as expected.</source>
        <translation>
            <numerusform>%1, Fassung %2: Der %Ln Schritt ist wie erwartet.</numerusform>
            <numerusform>%1, Fassung %2: Alle %Ln Schritte sind wie erwartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edition %2, step %3, “%4”:</source>
        <translation>%1, Fassung %2, Schritt %3, „%4“:</translation>
    </message>
    <message>
        <source>%1: expected %2, found %3.</source>
        <translation>%1: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>%1, edition %2, could not be played. %3</source>
        <translation>%1, Fassung %2, konnte nicht abgespielt werden. %3</translation>
    </message>
    <message>
        <source>%1 is not for edition %2 and was left out.</source>
        <translation>%1 gilt nicht für die Fassung %2 und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 ist in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not in order.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht in Ordnung.</numerusform>
            <numerusform>%Ln Dateien sind nicht in Ordnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario run(s) as expected</source>
        <translation>
            <numerusform>%Ln Szenariolauf wie erwartet</numerusform>
            <numerusform>%Ln Szenarioläufe wie erwartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <translation>
            <numerusform>%Ln nicht</numerusform>
            <numerusform>%Ln nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scenario of %Ln step(s) was written to “%1”.</source>
        <translation>
            <numerusform>Ein Szenario aus %Ln Schritt wurde nach „%1“ geschrieben.</numerusform>
            <numerusform>Ein Szenario aus %Ln Schritten wurde nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::StoredWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>podesk::words::UsageWords</name>
    <message>
        <source>Purchase orders as AWS Marketplace and AWS Billing treat them, without a window.</source>
        <translation>Bestellungen, wie AWS Marketplace und AWS Billing sie behandeln, ohne Fenster.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 the answer is no, 2 the call or an input is wrong, 3 the workspace cannot be used.</source>
        <translation>Endecodes: 0 erledigt, 1 die Antwort ist nein, 2 Aufruf oder Eingabe ist falsch, 3 der Arbeitsbereich ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>Make a workspace</source>
        <translation>Arbeitsbereich anlegen</translation>
    </message>
    <message>
        <source>Recompute all that must hold and name what does not</source>
        <translation>Nachrechnen, was stimmen muss, und nennen, was nicht stimmt</translation>
    </message>
    <message>
        <source>Copy a workspace while it is in use</source>
        <translation>Arbeitsbereich im laufenden Betrieb kopieren</translation>
    </message>
    <message>
        <source>Show a list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Write a list to a file</source>
        <translation>Liste in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Read records from files by a mapping</source>
        <translation>Datensätze nach einer Zuordnung aus Dateien lesen</translation>
    </message>
    <message>
        <source>Read purchase orders from files by a mapping</source>
        <translation>Bestellungen nach einer Zuordnung aus Dateien lesen</translation>
    </message>
    <message>
        <source>Carry out commands of the engine, given as JSON</source>
        <translation>Befehle ausführen, als JSON angegeben</translation>
    </message>
    <message>
        <source>Move a simulated clock forward, a day at a time</source>
        <translation>Simulierte Uhr vorstellen, Tag für Tag</translation>
    </message>
    <message>
        <source>Add made-up purchase orders</source>
        <translation>Erfundene Bestellungen hinzufügen</translation>
    </message>
    <message>
        <source>File of the workspace</source>
        <translation>Datei des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Print the result, or the error, as JSON</source>
        <translation>Ergebnis oder Fehler als JSON ausgeben</translation>
    </message>
    <message>
        <source>Print the list as CSV</source>
        <translation>Liste als CSV ausgeben</translation>
    </message>
    <message>
        <source>Who the journal says did it</source>
        <translation>Wer im Journal als Urheber steht</translation>
    </message>
    <message>
        <source>The wall clock, or one that only moves when told to</source>
        <translation>Die wirkliche Uhr oder eine, die nur auf Befehl geht</translation>
    </message>
    <message>
        <source>Where a simulated clock starts</source>
        <translation>Wo eine simulierte Uhr beginnt</translation>
    </message>
    <message>
        <source>Edition of the rules</source>
        <translation>Ausgabe der Regeln</translation>
    </message>
    <message>
        <source>The limits of AWS, or none as for imported books</source>
        <translation>Die Grenzen von AWS oder keine, wie für importierte Bücher</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>Name des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Number of the account that holds the purchase orders (12 digits)</source>
        <translation>Nummer des Kontos, das die Bestellungen führt (12 Ziffern)</translation>
    </message>
    <message>
        <source>Name of that account</source>
        <translation>Name dieses Kontos</translation>
    </message>
    <message>
        <source>Make the demo organisation, always the same</source>
        <translation>Die Demo-Organisation anlegen, immer dieselbe</translation>
    </message>
    <message>
        <source>Print one hash over all records but versions and journal</source>
        <translation>Einen Hash über alle Datensätze außer Versionen und Journal ausgeben</translation>
    </message>
    <message>
        <source>File to make</source>
        <translation>Anzulegende Datei</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Welche Liste</translation>
    </message>
    <message>
        <source>Filter and sort, for example: status:suspended expires:&lt;60d sort:-balance cloud</source>
        <translation>Filter und Reihenfolge, zum Beispiel: status:suspended expires:&lt;60d sort:-balance cloud</translation>
    </message>
    <message>
        <source>At most so many records</source>
        <translation>Höchstens so viele Datensätze</translation>
    </message>
    <message>
        <source>Columns, joined by commas</source>
        <translation>Spalten, durch Kommas verbunden</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>File to write, - for standard output</source>
        <translation>Zu schreibende Datei, - für die Standardausgabe</translation>
    </message>
    <message>
        <source>A mapping file, or podesk-json or podesk-csv</source>
        <translation>Eine Zuordnungsdatei oder podesk-json oder podesk-csv</translation>
    </message>
    <message>
        <source>Number of the account that gets the purchase orders</source>
        <translation>Nummer des Kontos, das die Bestellungen bekommt</translation>
    </message>
    <message>
        <source>Decide and report, but write nothing</source>
        <translation>Entscheiden und melden, aber nichts schreiben</translation>
    </message>
    <message>
        <source>A file for each input that the mapping names</source>
        <translation>Eine Datei für jede Eingabe, die die Zuordnung nennt</translation>
    </message>
    <message>
        <source>File with one command or a list of them, - for standard input</source>
        <translation>Datei mit einem Befehl oder einer Liste davon, - für die Standardeingabe</translation>
    </message>
    <message>
        <source>Print every command with its fields</source>
        <translation>Jeden Befehl mit seinen Feldern ausgeben</translation>
    </message>
    <message>
        <source>Do it once however often it is asked; in a list the place is added to the key</source>
        <translation>Nur einmal ausführen, sooft es auch verlangt wird; in einer Liste kommt die Stelle zum Schlüssel</translation>
    </message>
    <message>
        <source>Time to advance to (UTC)</source>
        <translation>Zeit, auf die vorgestellt wird (UTC)</translation>
    </message>
    <message>
        <source>How many purchase orders</source>
        <translation>Wie viele Bestellungen</translation>
    </message>
    <message>
        <source>The same seed gives the same records</source>
        <translation>Derselbe Startwert gibt dieselben Datensätze</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Diese Hilfe ausgeben und enden</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Version ausgeben und enden</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verben</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERB</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Purchase orders as AWS Marketplace and AWS Billing treat them.</source>
        <translation>Bestellungen, wie AWS Marketplace und AWS Billing sie behandeln.</translation>
    </message>
    <message>
        <source>Open this workspace.</source>
        <translation>Diesen Arbeitsbereich öffnen.</translation>
    </message>
    <message>
        <source>Open the demo workspace, made when it is not there yet.</source>
        <translation>Den Demo-Arbeitsbereich öffnen; er wird angelegt, wenn es ihn noch nicht gibt.</translation>
    </message>
    <message>
        <source>Run the guided tour, its pictures into this folder.</source>
        <translation>Die Führung abspielen, ihre Bilder in diesen Ordner.</translation>
    </message>
    <message>
        <source>Remember settings in this file.</source>
        <translation>Einstellungen in dieser Datei merken.</translation>
    </message>
    <message>
        <source>Speak this language: en, de, pseudo.</source>
        <translation>Diese Sprache sprechen: en, de, pseudo.</translation>
    </message>
    <message>
        <source>Look light or dark.</source>
        <translation>Hell oder dunkel aussehen.</translation>
    </message>
    <message>
        <source>The same as --workspace.</source>
        <translation>Dasselbe wie --workspace.</translation>
    </message>
    <message>
        <source>Say why something is as it is, rule by rule</source>
        <translation>Sagen, warum etwas so ist, Regel für Regel</translation>
    </message>
    <message>
        <source>Why an invoice bears its purchase order number, or none</source>
        <translation>Warum eine Rechnung ihre Bestellnummer trägt oder keine</translation>
    </message>
    <message>
        <source>Which purchase order field a purchase had, and what became of the number</source>
        <translation>Welches Bestellnummernfeld ein Kauf hatte und was aus der Nummer wurde</translation>
    </message>
    <message>
        <source>Number of the invoice, for example INV-1001</source>
        <translation>Nummer der Rechnung, zum Beispiel INV-1001</translation>
    </message>
    <message>
        <source>Number of the agreement, as the purchase printed it</source>
        <translation>Nummer des Vertrags, wie der Kauf sie ausgegeben hat</translation>
    </message>
    <message>
        <source>Revision of the invoice; the newest when left out</source>
        <translation>Revision der Rechnung; ohne Angabe die neueste</translation>
    </message>
    <message>
        <source>Act as this identity, within its permissions</source>
        <translation>Als diese Identität handeln, mit ihren Berechtigungen</translation>
    </message>
    <message>
        <source>Print every rule: id, source, evidence, editions, and how many tests and scenario steps assert it</source>
        <translation>Jede Regel ausgeben: Kennung, Quelle, Beleg, Fassungen und wie viele Tests und Szenarioschritte sie prüfen</translation>
    </message>
    <message>
        <source>Why a notice was sent, or not</source>
        <translation>Warum eine Meldung verschickt wurde oder nicht</translation>
    </message>
    <message>
        <source>Number of the notice, as the list of notifications has it: MAIL-1</source>
        <translation>Nummer der Meldung, wie die Liste der Meldungen sie nennt: MAIL-1</translation>
    </message>
    <message>
        <source>Play, check and make scenario files</source>
        <translation>Szenariodateien abspielen, prüfen und anlegen</translation>
    </message>
    <message>
        <source>Play scenarios and compare what happens with what they expect</source>
        <translation>Szenarien abspielen und das Geschehene mit dem Erwarteten vergleichen</translation>
    </message>
    <message>
        <source>Say whether scenario files are in order, without playing them</source>
        <translation>Sagen, ob Szenariodateien in Ordnung sind, ohne sie abzuspielen</translation>
    </message>
    <message>
        <source>Make a scenario out of what was done in a workspace</source>
        <translation>Aus dem, was in einem Arbeitsbereich getan wurde, ein Szenario machen</translation>
    </message>
    <message>
        <source>Print the scenarios that come with the program</source>
        <translation>Die mitgelieferten Szenarien ausgeben</translation>
    </message>
    <message>
        <source>Print the JSON Schema of scenario files</source>
        <translation>Das JSON-Schema der Szenariodateien ausgeben</translation>
    </message>
    <message>
        <source>A scenario file, a folder of them, or the id of one that comes with the program</source>
        <translation>Eine Szenariodatei, ein Ordner davon oder die Kennung eines mitgelieferten Szenarios</translation>
    </message>
    <message>
        <source>Only this edition of the rules; otherwise each that a scenario is for</source>
        <translation>Nur diese Fassung der Regeln; sonst jede, für die ein Szenario gilt</translation>
    </message>
    <message>
        <source>File to write; its name is the scenario&apos;s id</source>
        <translation>Zu schreibende Datei; ihr Name ist die Kennung des Szenarios</translation>
    </message>
    <message>
        <source>Also write the results to this file, as JUnit does</source>
        <translation>Die Ergebnisse auch in diese Datei schreiben, wie JUnit es tut</translation>
    </message>
    <message>
        <source>Say what is different between two checkpoints, or between one and now</source>
        <translation>Sagt, was zwischen zwei Sicherungspunkten oder zwischen einem und jetzt verschieden ist</translation>
    </message>
    <message>
        <source>Name of a checkpoint</source>
        <translation>Name eines Sicherungspunkts</translation>
    </message>
    <message>
        <source>Name of another checkpoint; the present when left out</source>
        <translation>Name eines anderen Sicherungspunkts; ohne ihn die Gegenwart</translation>
    </message>
    <message>
        <source>What would change the purchase order field of a checkout</source>
        <translation>Was das Bestellfeld eines Kaufs ändern würde</translation>
    </message>
    <message>
        <source>Code of the offer, for example northlight-1y</source>
        <translation>Code des Angebots, zum Beispiel northlight-1y</translation>
    </message>
    <message>
        <source>Number of the account that buys</source>
        <translation>Nummer des Kontos, das kauft</translation>
    </message>
    <message>
        <source>What would change the number of a payment that is still to come</source>
        <translation>Was die Nummer einer noch ausstehenden Zahlung ändern würde</translation>
    </message>
    <message>
        <source>Number of the charge, as the purchase printed it</source>
        <translation>Nummer der Forderung, wie der Kauf sie ausgab</translation>
    </message>
    <message>
        <source>Purchase order number that is to be printed</source>
        <translation>Bestellnummer, die gedruckt werden soll</translation>
    </message>
    <message>
        <source>Play this scenario: an id of one that comes with the program, or a file.</source>
        <translation>Dieses Szenario spielen: die Kennung eines mitgelieferten oder eine Datei.</translation>
    </message>
    <message>
        <source>Which invoices will come, and which purchase order numbers they will bear</source>
        <translation>Welche Rechnungen kommen und welche Bestellnummern sie tragen werden</translation>
    </message>
    <message>
        <source>Invoices before this time (UTC); to the end of the next month when left out</source>
        <translation>Rechnungen vor diesem Zeitpunkt (UTC); ohne Angabe bis zum Ende des nächsten Monats</translation>
    </message>
</context>
<context>
    <name>podesk::words::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format with time</comment>
        <translation>d. MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>%1: too large to add up</source>
        <translation>%1: zu groß zum Zusammenzählen</translation>
    </message>
    <message>
        <source>%1, balance %2</source>
        <translation>%1, Saldo %2</translation>
    </message>
</context>
</TS>
