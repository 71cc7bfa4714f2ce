<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>podesk::AdvanceToDialog</name>
    <message numerus="yes">
        <source>%n day(s), one after the other, to %1.</source>
        <translation>
            <numerusform>%n day, to %1.</numerusform>
            <numerusform>%n days, one after the other, to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) end on the way.</source>
        <translation>
            <numerusform>%n month ends on the way.</numerusform>
            <numerusform>%n months end on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::AgreementsPage</name>
    <message numerus="yes">
        <source>The filter hides all %n agreement(s).</source>
        <translation>
            <numerusform>The filter hides the only agreement.</numerusform>
            <numerusform>The filter hides all %n agreements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::AmendDialog</name>
    <message numerus="yes">
        <source>%n charge(s) that were to come, %1 in all, will not be made.</source>
        <translation>
            <numerusform>%n charge that was to come, of %1, will not be made.</numerusform>
            <numerusform>%n charges that were to come, %1 in all, will not be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %Ln unit(s) now. The end of the term stays.</source>
        <translation>
            <numerusform>It has %Ln unit now. The end of the term stays.</numerusform>
            <numerusform>It has %Ln units now. The end of the term stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::AttemptWords</name>
    <message numerus="yes">
        <source>%1 of %n step(s) as expected</source>
        <translation>
            <numerusform>%1 of %n step as expected</numerusform>
            <numerusform>%1 of %n steps as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) right at once</source>
        <translation>
            <numerusform>%1 of %n question right at once</numerusform>
            <numerusform>%1 of %n questions right at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <comment>heading</comment>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::BranchesDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CatalogueModel</name>
    <message numerus="yes">
        <source>%n offer(s)</source>
        <translation>
            <numerusform>%n offer</numerusform>
            <numerusform>%n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CheckResultDialog</name>
    <message numerus="yes">
        <source>✗ %n record(s) do not hold. Restore a backup, or report this.</source>
        <translation>
            <numerusform>✗ %n record does not hold. Restore a backup, or report this.</numerusform>
            <numerusform>✗ %n records do not hold. Restore a backup, or report this.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutPage</name>
    <message numerus="yes">
        <source>The filter hides all %n product(s).</source>
        <translation>
            <numerusform>The filter hides the only product.</numerusform>
            <numerusform>The filter hides all %n products.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CheckoutWords</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due after %n day(s)</source>
        <translation>
            <numerusform>due after %n day</numerusform>
            <numerusform>due after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) will be written to; the review says how.</source>
        <translation>
            <numerusform>%n purchase order will be written to; the review says how.</numerusform>
            <numerusform>%n purchase orders will be written to; the review says how.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CommandFormDialog</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CommandRunner</name>
    <message numerus="yes">
        <source>%n purchase order(s) were refused.</source>
        <translation>
            <numerusform>%n purchase order was refused.</numerusform>
            <numerusform>%n purchase orders were refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln purchase order</numerusform>
            <numerusform>%Ln purchase orders</numerusform>
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
        <source>%Ln row(s) were left out.</source>
        <translation>
            <numerusform>%Ln row was left out.</numerusform>
            <numerusform>%Ln rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::DeleteOrdersDialog</name>
    <message numerus="yes">
        <source>%n purchase order(s)</source>
        <translation>
            <numerusform>%n purchase order</numerusform>
            <numerusform>%n purchase orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line item(s)</source>
        <translation>
            <numerusform>%n line item</numerusform>
            <numerusform>%n line items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n purchase order(s)</source>
        <translation>
            <numerusform>&amp;Delete %n purchase order</numerusform>
            <numerusform>&amp;Delete %n purchase orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before deleting %n purchase order(s)</source>
        <translation>
            <numerusform>Before deleting %n purchase order</numerusform>
            <numerusform>Before deleting %n purchase orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::DuplicateDialog</name>
    <message numerus="yes">
        <source>%n Marketplace transaction line(s) stay behind: they belong to a purchase (G7).</source>
        <translation>
            <numerusform>%n Marketplace transaction line stays behind: it belongs to a purchase (G7).</numerusform>
            <numerusform>%n Marketplace transaction lines stay behind: they belong to a purchase (G7).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::ForecastWords</name>
    <message numerus="yes">
        <source>%n invoice(s) are issued</source>
        <translation>
            <numerusform>%n invoice is issued</numerusform>
            <numerusform>%n invoices are issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) expire</source>
        <translation>
            <numerusform>%n purchase order expires</numerusform>
            <numerusform>%n purchase orders expire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) end</source>
        <translation>
            <numerusform>%n agreement ends</numerusform>
            <numerusform>%n agreements end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::HandOutWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n</source>
        <translation>
            <numerusform>&amp;Import %n</numerusform>
            <numerusform>&amp;Import %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::ImportReportDialog</name>
    <message numerus="yes">
        <source>! %n finding(s): these rows stay out.</source>
        <translation>
            <numerusform>! %n finding: this row stays out.</numerusform>
            <numerusform>! %n findings: these rows stay out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::ListFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::MoveWords</name>
    <message numerus="yes">
        <source>%n agreement(s) keep their purchase order number on the next invoice.</source>
        <translation>
            <numerusform>%n agreement keeps its purchase order number on the next invoice.</numerusform>
            <numerusform>%n agreements keep their purchase order number on the next invoice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) lose it on the next invoice.</source>
        <translation>
            <numerusform>%n agreement loses it on the next invoice.</numerusform>
            <numerusform>%n agreements lose it on the next invoice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::RecordingBar</name>
    <message numerus="yes">
        <source>%n thing(s) done so far.</source>
        <translation>
            <numerusform>%n thing done so far.</numerusform>
            <numerusform>%n things done so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::RequestPaymentDialog</name>
    <message numerus="yes">
        <source>The buyer may approve or reject it for %n day(s); then it approves itself, and is invoiced.</source>
        <translation>
            <numerusform>The buyer may approve or reject it for %n day; then it approves itself, and is invoiced.</numerusform>
            <numerusform>The buyer may approve or reject it for %n days; then it approves itself, and is invoiced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::ReviewStep</name>
    <message numerus="yes">
        <source>%Ln unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::RowTransfer</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::RowsEditor</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>podesk::ScenariosPage</name>
    <message numerus="yes">
        <source>The search hides all %n scenario(s).</source>
        <translation>
            <numerusform>The search hides the only scenario.</numerusform>
            <numerusform>The search hides all %n scenarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::Sequels</name>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued without it.</source>
        <translation>
            <numerusform>%Ln invoice was issued without it.</numerusform>
            <numerusform>%Ln invoices were issued without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued without them.</source>
        <translation>
            <numerusform>%Ln invoice was issued without them.</numerusform>
            <numerusform>%Ln invoices were issued without them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::StatusChangeDialog</name>
    <message numerus="yes">
        <source>&amp;Make %n active</source>
        <translation>
            <numerusform>&amp;Make %n active</numerusform>
            <numerusform>&amp;Make %n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Suspend %n</source>
        <translation>
            <numerusform>&amp;Suspend %n</numerusform>
            <numerusform>&amp;Suspend %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n to &amp;expired</source>
        <translation>
            <numerusform>Change %n to &amp;expired</numerusform>
            <numerusform>Change %n to &amp;expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active purchase order(s) will match no invoice, because every line item has ended. Renew them to move the line items&apos; end months (B44).</source>
        <translation>
            <numerusform>%n active purchase order will match no invoice, because every line item has ended. Renew it to move the line items&apos; end months (B44).</numerusform>
            <numerusform>%n active purchase orders will match no invoice, because every line item has ended. Renew them to move the line items&apos; end months (B44).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) would change.</source>
        <translation>
            <numerusform>%n purchase order would change.</numerusform>
            <numerusform>%n purchase orders would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would be refused and stay as they are; the reason stands beside each.</source>
        <translation>
            <numerusform>%n would be refused and stay as it is; the reason stands beside it.</numerusform>
            <numerusform>%n would be refused and stay as they are; the reason stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) changed.</source>
        <translation>
            <numerusform>%n purchase order changed.</numerusform>
            <numerusform>%n purchase orders changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused; they stay selected in the list.</source>
        <translation>
            <numerusform>%n refused; it stays selected in the list.</numerusform>
            <numerusform>%n refused; they stay selected in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::StoryWords</name>
    <message numerus="yes">
        <source>and %Ln more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::SummaryTab</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::SupportDesk</name>
    <message numerus="yes">
        <source>%n support case(s) were opened.</source>
        <translation>
            <numerusform>%n support case was opened.</numerusform>
            <numerusform>%n support cases were opened.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::TaskArea</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::WordMenu</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::AllowedWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>list of words</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::CommandWords</name>
    <message numerus="yes">
        <source>%Ln purchase order(s) were made active.</source>
        <translation>
            <numerusform>%Ln purchase order was made active.</numerusform>
            <numerusform>%Ln purchase orders were made active.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were suspended.</source>
        <translation>
            <numerusform>%Ln purchase order was suspended.</numerusform>
            <numerusform>%Ln purchase orders were suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln purchase order(s) was changed.</source>
        <translation>
            <numerusform>The status of %Ln purchase order was changed.</numerusform>
            <numerusform>The status of %Ln purchase orders was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were deleted.</source>
        <translation>
            <numerusform>%Ln purchase order was deleted.</numerusform>
            <numerusform>%Ln purchase orders were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were imported.</source>
        <translation>
            <numerusform>%Ln purchase order was imported.</numerusform>
            <numerusform>%Ln purchase orders were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were generated.</source>
        <translation>
            <numerusform>%Ln purchase order was generated.</numerusform>
            <numerusform>%Ln purchase orders were generated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identity(s) were added.</source>
        <translation>
            <numerusform>%Ln identity was added.</numerusform>
            <numerusform>%Ln identities were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s) were added to the catalogue.</source>
        <translation>
            <numerusform>%Ln product was added to the catalogue.</numerusform>
            <numerusform>%Ln products were added to the catalogue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::RecordWords</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::RemedyWords</name>
    <message numerus="yes">
        <source>Nothing was found among %Ln command(s) that were tried.</source>
        <translation>
            <numerusform>Nothing was found with the one command that was tried.</numerusform>
            <numerusform>Nothing was found among %Ln commands that were tried.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::ReportWords</name>
    <message numerus="yes">
        <source>%Ln purchase order(s)</source>
        <translation>
            <numerusform>%Ln purchase order</numerusform>
            <numerusform>%Ln purchase orders</numerusform>
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
        <source>%Ln journal entry(s)</source>
        <translation>
            <numerusform>%Ln journal entry</numerusform>
            <numerusform>%Ln journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read: %Ln row(s), %1.</source>
        <translation>
            <numerusform>Read: %Ln row, %1.</numerusform>
            <numerusform>Read: %Ln rows, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out for %Ln finding(s):</source>
        <translation>
            <numerusform>Left out for %Ln finding:</numerusform>
            <numerusform>Left out for %Ln findings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rounding changed the total of %Ln line item(s), by %1 in all.</source>
        <translation>
            <numerusform>Rounding changed the total of %Ln line item, by %1 in all.</numerusform>
            <numerusform>Rounding changed the total of %Ln line items, by %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked: %Ln record(s) do not hold.</source>
        <translation>
            <numerusform>Checked: %Ln record does not hold.</numerusform>
            <numerusform>Checked: %Ln records do not hold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s)</source>
        <translation>
            <numerusform>%Ln invoice</numerusform>
            <numerusform>%Ln invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invoice(s) were issued in all.</source>
        <translation>
            <numerusform>%Ln invoice was issued in all.</numerusform>
            <numerusform>%Ln invoices were issued in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notification(s)</source>
        <translation>
            <numerusform>%Ln notification</numerusform>
            <numerusform>%Ln notifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notice(s) in all.</source>
        <translation>
            <numerusform>%Ln notice in all.</numerusform>
            <numerusform>%Ln notices in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::ScenarioWords</name>
    <message numerus="yes">
        <source>%1, edition %2: all %Ln step(s) are as expected.</source>
        <translation>
            <numerusform>%1, edition %2: the %Ln step is as expected.</numerusform>
            <numerusform>%1, edition %2: all %Ln steps are as expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not in order.</source>
        <translation>
            <numerusform>%Ln file is not in order.</numerusform>
            <numerusform>%Ln files are not in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scenario run(s) as expected</source>
        <translation>
            <numerusform>%Ln scenario run as expected</numerusform>
            <numerusform>%Ln scenario runs as expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not</source>
        <translation>
            <numerusform>%Ln not</numerusform>
            <numerusform>%Ln not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A scenario of %Ln step(s) was written to “%1”.</source>
        <translation>
            <numerusform>A scenario of %Ln step was written to “%1”.</numerusform>
            <numerusform>A scenario of %Ln steps was written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::StoredWords</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
</TS>
