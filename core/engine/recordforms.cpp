// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/recordviews.h"

namespace podesk {

using namespace Qt::StringLiterals;

const QList<RecordForm>& recordForms()
{
    static const QList<RecordForm> all{
        {"purchase-order"_L1,
         "{number,payer,status:active|suspended|expired|suspended-expired,description,billFrom,billTo,shipTo,"
         "taxRegistrationNumbers:[text],invoiceUnits:[text],effective:YYYY-MM,expiration:YYYY-MM,paymentTerms,currency,"
         "suspended:flag,lines:[line],contacts:[contact],tags:[tag],value:[money],balance:[money],"
         "createdOn:YYYY-MM-DD[THH:MM[:SS]Z],updatedOn:YYYY-MM-DD[THH:MM[:SS]Z]}"_L1},
        {"invoice"_L1,
         "{number,kind,account,payer,agreement,product,offer,issuer,issuedOn:YYYY-MM-DD[THH:MM[:SS]Z],"
         "dueOn:YYYY-MM-DD[THH:MM[:SS]Z],period:YYYY-MM,taxRegistrationNumber,invoiceUnit,total:money,poNumber,"
         "purchaseOrder,lineItem,outcome,revision:integer,"
         "revisions:[{revision:integer,madeOn:YYYY-MM-DD[THH:MM[:SS]Z],poNumber,outcome}],"
         "lines:[{description,amount:amount}],cases:[text],updateStatus:pending|completed|failed}"_L1},
        {"agreement"_L1,
         "{number,state:active|cancelled|replaced|renewed,previous,offer,product,account,payer,actor,"
         "acceptedOn:YYYY-MM-DD[THH:MM[:SS]Z],start:YYYY-MM-DD[THH:MM[:SS]Z],"
         "end:YYYY-MM-DD[THH:MM[:SS]Z],quantity:integer,total:money,poNumber,poLine,linked:flag,usagePoNumber,"
         "usagePoLine,"
         "charges:[{number,kind,dueOn:YYYY-MM-DD[THH:MM[:SS]Z],amount:amount,poNumber,poLine,revision:integer,"
         "invoice}]}"_L1},
        {"payment-request"_L1, "{number,agreement,name,amount:money,state:pending-approval|approved|rejected|cancelled,"
                               "requestedOn:YYYY-MM-DD[THH:MM[:SS]Z],approvesOn:YYYY-MM-DD[THH:MM[:SS]Z]}"_L1},
        {"support-case"_L1, "{number,kind,state:open|resolved|refused,invoice,agreement,requestedNumber,openedBy,"
                            "openedOn:YYYY-MM-DD[THH:MM[:SS]Z],closedOn:YYYY-MM-DD[THH:MM[:SS]Z],reply}"_L1},
        {"notification"_L1, "{number,kind:balance|expiration,outcome:sent|no-contacts|suspended,purchaseOrder,"
                            "on:YYYY-MM-DD[THH:MM[:SS]Z],recipients:[text],expiration:YYYY-MM,lineItem,balance:amount,"
                            "total:amount,currency,awsThresholds:flag}"_L1},
        {"procurement-connection"_L1, "{name,payer,system:coupa|ariba,buyerId,supplierId,enabled:flag,testMode:flag,"
                                      "preApprovesFree:flag,preApprovesByol:flag}"_L1},
        {"procurement-request"_L1, "{number,connection,offer,account,actor,quantity:integer,"
                                   "part:purchase|usage-agreement|contract,amount:money,"
                                   "state:awaiting-order|ordered|tested|pre-approved,"
                                   "requestedOn:YYYY-MM-DD[THH:MM[:SS]Z],orderNumber,"
                                   "orderedOn:YYYY-MM-DD[THH:MM[:SS]Z],agreement}"_L1},
        {"checkout"_L1, "{number,product,buyer,payer,field:offered|disabled|absent,reason,rule}"_L1},
        {"workspace"_L1,
         "{name,now:YYYY-MM-DD[THH:MM[:SS]Z],edition:2024|2026,"
         "quotas:aws|off|{numberLength:integer|off,numberCharacters:flag,activePerAccount:integer|off,"
         "linesPerOrder:integer|off,contactsPerOrder:integer|off,tagsPerOrder:integer|off},purchaseOrders:integer,"
         "invoices:integer,openCases:integer,accounts:[{number,name,kind:management|member|standalone}],"
         "integrations:[text],checkpoints:[text]}"_L1},
    };
    return all;
}

} // namespace podesk
