// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/numberchoices.h"

#include <QtCore/QStringListModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostChoices = 50;

} // namespace

NumberChoices::NumberChoices(EngineClient* client, QLineEdit* field)
    : QObject(field)
    , m_client(client)
    , m_field(field)
    , m_completer(new QCompleter(this))
    , m_model(new QStringListModel(this))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(field);
    m_completer->popup()->setObjectName(u"numberChoices"_s);
    m_completer->popup()->setAccessibleName(tr("Purchase orders to choose from"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NumberChoices::chosen);
    connect(field, &QLineEdit::textEdited, this, [this](const QString& text) { look(text, false); });
}

void NumberChoices::setPayer(const QString& accountNumber)
{
    m_payer = accountNumber;
}

void NumberChoices::showAll()
{
    look({}, true);
}

void NumberChoices::look(const QString& text, bool everything)
{
    ++m_round; // answers to what stood there before are not wanted any more
    if (text.trimmed().isEmpty() && !everything) {
        m_newest.forget();
        m_completer->popup()->hide();
        return;
    }
    m_newest.ask(m_client->completions(ListKind::PurchaseOrders, u"number"_s, text, mostChoices), this,
                 [this, everything](const Result<QStringList>& numbers) {
                     if (numbers)
                         keepOwn(*numbers, everything);
                 });
}

/// Completions come from all payers of the workspace; the others' numbers are left out.
void NumberChoices::keepOwn(const QStringList& numbers, bool everything)
{
    if (m_isAlone || numbers.isEmpty()) {
        offer(numbers, everything);
        return;
    }
    auto own = std::make_shared<QStringList>();
    auto left = std::make_shared<qsizetype>(numbers.size());
    const int round = ++m_round;
    for (const QString& number : numbers) {
        whenDone(m_client->find({{}, number, m_payer, 0}), this,
                 [this, own, left, number, round, everything](const Result<PurchaseOrderId>& found) {
                     if (found)
                         own->append(number);
                     if (--*left == 0 && round == m_round)
                         offer(*own, everything);
                 });
    }
}

void NumberChoices::offer(const QStringList& numbers, bool everything)
{
    if (!m_field->hasFocus())
        return;
    const bool isOnlyTyped = numbers.size() == 1 && numbers.first() == m_field->text();
    if (numbers.isEmpty() || (isOnlyTyped && !everything)) {
        m_completer->popup()->hide();
        if (everything)
            Q_EMIT nothingToChoose();
        return;
    }
    m_model->setStringList(numbers);
    m_completer->complete();
}

} // namespace podesk
