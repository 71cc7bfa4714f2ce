<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>podesk::BalanceState</name>
    <message>
        <source>not tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below 75%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhausted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::CommandDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::CommandRunner</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n purchase order(s) were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::ConflictPanel</name>
    <message>
        <source>Yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed this purchase order while you did. Which value shall stand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::ContactsDialog</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts get an e-mail when a tracked line runs low and before the purchase order expires. Without any, no e-mails are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::DuplicateDialog</name>
    <message>
        <source>Duplicate purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New purchase order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New purchase order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and looks nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of %1 with its line items, contacts and tags; it starts as active, with full balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n Marketplace transaction line(s) stay behind: they belong to a purchase (G7).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The copy needs an ID of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::EditOrderDialog</name>
    <message>
        <source>Choose a value for each field that two people changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit purchase order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed other fields of this purchase order meanwhile. Save again to keep both changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::HintedField</name>
    <message>
        <source>Not inserted: this field holds at most %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::LineForm</name>
    <message>
        <source>&amp;Balance tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line item t&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mount (unit price)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage such as 7.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sum such as 5.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available: a Marketplace line item never tracks a balance (R47).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types that “%1” does not bill are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::LineItemDialog</name>
    <message>
        <source>Add line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit line item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line item to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit line item %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::LineItemTable</name>
    <message>
        <source>Line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line item yet. A purchase order needs at least one before it can be submitted (B12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line item to remove.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::LinesModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>balance (state)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::MessageBar</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::OrderDialog</name>
    <message>
        <source>&amp;Load again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the purchase order as it is now; what was typed here is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the purchase order…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::OrderForm</name>
    <message>
        <source>&amp;Payer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order &amp;ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is fixed once the purchase order exists (B4). Duplicate it to use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tax registration numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. Only invoices for these numbers will match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effective month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpiration month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the account and cannot be typed (B11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;bill to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the bill to address into ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice &amp;units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas; empty for all invoice units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currenc&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>account number – name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS sellers of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others in this workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS seller of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>characters typed/allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and looks nearly the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::OrderRows</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact: no e-mails are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::RenewDialog</name>
    <message>
        <source>%1 – %2</source>
        <comment>months: from – to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Effective month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xpiration month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month such as 2024-07.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both months are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line&apos;s end month moves by as much as the expiration does. Status afterwards: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the months it has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew purchase order %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::RowsEditor</name>
    <message>
        <source>Not pasted: this field holds at most %L1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <comment>rows/allowed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 is the most a purchase order can have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags control who may see and change a purchase order. Each key occurs once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::words::CommandWords</name>
    <message>
        <source>Add purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was added as a duplicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line item was added to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line item of %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line items of %1 were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contacts of %1 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contact was added to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tags of %1 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was advanced to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization %1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotas were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change rule edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule edition was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint %1 was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was generated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were made active.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were suspended.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The status of %Ln purchase order(s) was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln purchase order(s) were generated.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podesk::words::ErrorWords</name>
    <message>
        <source>purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account that can hold purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile by %1 on %2 (version %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile (version %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours “%2”, now “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON at byte %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query cannot be read at position %1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no value “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value “%1” does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large: %2; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping needs a file for its input “%1”; give it as %1=FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping has no input “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table cannot be read from here on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount “%1” is larger than this program can count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is larger than this program can count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added: two currencies never add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one %1 is called “%2”; name the payer as well: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idempotency key “%1” already belongs to another command; choose a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone: the later entry %1 (%2) depends on it; undo that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be undone; a checkpoint saved before it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no checkpoint “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checkpoint “%1” exists already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace runs on the real clock, which cannot be advanced; use a simulated workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock stands at %1 and only moves forward; %2 is not later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a purchase order ID; it needs at least one character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID has %1 characters; at most %2 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID holds “%1” at position %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID “%1” exists already in account %2; it must be unique there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID “%1” exists already in this account; it must be unique there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID cannot change; duplicate the purchase order under another ID instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID holds the control character %1 at position %2; control characters are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expiration month %1 lies before the effective month %2; it must be the same or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line item runs from %1 to %2; it must lie within the purchase order&apos;s months, %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end month %1 lies before the start month %2; it must be the same or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 line items are too many; a purchase order may have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contacts are too many; a purchase order may have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tags are too many; a purchase order may have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active purchase orders would be too many; an account may have %2. Suspended and expired ones do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax registration numbers are only for Bill from Amazon Web Services EMEA SARL, not for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes with the account and cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order needs at least one line item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanket usage is not offered for Bill from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Professional Services and Training is not offered for Bill from “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Marketplace Transaction lines come with a purchase; nobody can add them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a line item number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line item number “%1” exists already in this purchase order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Marketplace lines have no balance tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line item with balance tracking needs an amount above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount must be zero or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount “%1” is not a plain decimal number with at most %2 decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quantity must be a whole number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tax must be zero or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or enter who the bill comes from (Bill from).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a Ship to address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the contact&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address like name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact “%1” is on this purchase order already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a tag key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag key “%1” is on this purchase order already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds half a character (a lone surrogate) at position %2, which is not valid text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 it cannot become %2; it can become: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 it cannot become %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a workspace of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer version (schema %2; this one knows up to %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to; it is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in use by another program; try again when that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for “%1”; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be brought to the present schema (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be used safely: the database answered “%3” to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line item %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::words::FieldWords</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiration month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax registration numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals in other currencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line item type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command&apos;s fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idempotency key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended-expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALL</source>
        <comment>line item type: every charge</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Monthly Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Subscription Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Marketplace Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Marketplace Blanket Usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Professional Services and Training Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standalone account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::words::RuleWords</name>
    <message>
        <source>The purchase order ID is unique in the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID has 1 to 100 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID holds only letters, digits, spaces and _ . : / = + - % @</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purchase order ID never changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line item&apos;s months lie within the purchase order&apos;s months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order has at most 100 line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order has at most 20 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order has at most 50 tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account has at most 100 active purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax registration numbers are offered for AWS EMEA SARL alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill to, payment terms and currency cannot be typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order needs a line item to be submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member accounts do not manage purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanket usage is offered for some sellers of record only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Professional Services and Training is offered for AWS Inc. alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active purchase order can be suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspended purchase order can be made active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired purchase order can be suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspended-expired purchase order can be set to expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase order expires when its expiration month ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspended-expired purchase order cannot be made active at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A later expiration month brings an expired purchase order back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended-expired becomes active by Expired, then a new expiration month, then new end months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An active purchase order whose line items have ended matches nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted purchase orders are gone with their contacts, without undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is deleted without a confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and balance are the sums over the line items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total value is amount times quantity plus tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Marketplace lines have no balance tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status changes only by the listed transitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amounts have up to 8 decimals; totals are rounded once, half to even</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody adds AWS Marketplace Transaction lines by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delete cannot be undone, nor what something else depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase order IDs are compared character by character; control characters are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value and balance are summed for each currency by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill from is an open list; the AWS sellers of record have rules of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line items still usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active purchase orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>podesk::words::ValueWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format: day, short month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date format with time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: too large to add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, balance %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
