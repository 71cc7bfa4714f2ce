target_sources(podesk_ui PRIVATE
    details/addorderwizard.cpp details/advancetodialog.cpp details/agreementchoices.cpp details/burndowntab.cpp details/checkpointdialog.cpp
    details/commanddialog.cpp details/comparedialog.cpp details/completededit.cpp details/differencerows.cpp
    details/conflictpanel.cpp details/contactsdialog.cpp details/decimaltext.cpp details/deleteordersdialog.cpp
    details/detailspanel.cpp details/discardquestion.cpp details/duplicatedialog.cpp details/editorderdialog.cpp details/fieldchanges.cpp
    details/fieldhint.cpp details/findingscheck.cpp details/findingsmodel.cpp details/formrows.cpp details/headerfields.cpp
    details/findingsview.cpp details/historymodel.cpp details/historytab.cpp details/importdialog.cpp
    details/importreportdialog.cpp details/importsource.cpp
    details/invoicepages.cpp details/invoicerows.cpp details/invoicetab.cpp details/limitededits.cpp
    details/lineform.cpp details/lineitemdialog.cpp details/lineitemtable.cpp details/linesmodel.cpp
    details/linestab.cpp details/losersmodel.cpp details/mailtab.cpp details/monthedit.cpp details/neartwin.cpp
    details/noticepages.cpp details/opencasedialog.cpp details/orderdialog.cpp
    details/orderform.cpp details/orderinvoicestab.cpp details/orderpages.cpp details/orderrows.cpp
    details/pairstab.cpp details/plainrowsmodel.cpp details/plainrowstab.cpp details/plaintable.cpp
    details/recordpages.cpp details/remedyview.cpp details/renewdialog.cpp details/restorecheckpointdialog.cpp details/rowseditor.cpp
    details/scrollingform.cpp details/sequels.cpp details/statuschangedialog.cpp details/statusrowsmodel.cpp
    details/summarytab.cpp details/supportcaserows.cpp details/supportcasetab.cpp details/supportdesk.cpp details/tagsdialog.cpp details/telling.cpp details/textrowsmodel.cpp
    details/textrowstab.cpp details/tracemodel.cpp details/whytab.cpp details/whyview.cpp)
