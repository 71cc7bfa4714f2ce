// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/identitydialog.h"

#include "core/rules/permissions.h"
#include "ui/details/fieldhint.h"
#include "ui/details/formrows.h"
#include "ui/details/limitededits.h"
#include "ui/details/rowseditor.h"
#include "ui/organization/choicedelegate.h"
#include "ui/organization/organizationwords.h"
#include "ui/words/recordwords.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Effect, Actions, ResourceTag, RequestTag, ColumnCount };
constexpr int longestName = 100;

QString allowWord()
{
    return IdentityDialog::tr("Allow");
}

QString denyWord()
{
    return IdentityDialog::tr("Deny");
}

RowsEditor::Wording wording()
{
    return {u"statementRows"_s,
            IdentityDialog::tr("Statements of the policy"),
            IdentityDialog::tr("Add s&tatement"),
            IdentityDialog::tr("Re&move statement"),
            IdentityDialog::tr("The policy has no statements: nothing is allowed."),
            {IdentityDialog::tr("Effect"), IdentityDialog::tr("Actions"), IdentityDialog::tr("Tag of the order"),
             IdentityDialog::tr("Tag in the request")},
            {allowWord(), QString(), QString(), QString()}};
}

QStringList actionsOf(const QString& text)
{
    QStringList actions;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString action = part.trimmed(); !action.isEmpty())
            actions << action;
    }
    return actions;
}

/// One tag at most, as a statement asks for one.
bool isTag(const QString& text)
{
    const auto tags = tagsFromText(text);
    return tags && tags->size() <= 1;
}

std::optional<Tag> tagOf(const QString& text)
{
    const auto tags = tagsFromText(text);
    return tags && !tags->isEmpty() ? std::optional(tags->first()) : std::nullopt;
}

/// What can stand as an action: the known ones, and all of a service.
QStringList proposals()
{
    QStringList all{u"*"_s};
    const QStringList known = rules::knownActions();
    for (const QString& action : known) {
        const QString service = action.left(action.indexOf(u':')) + u":*"_s;
        if (!all.contains(service))
            all << service;
    }
    return all + known;
}

} // namespace

IdentityDialog::IdentityDialog(CommandRunner* runner, const WorkspaceFacts& facts, QWidget* parent)
    : CommandDialog(runner, u"identityDialog"_s, parent)
    , m_name(new LimitedLineEdit(longestName, this))
    , m_account(new QComboBox(this))
    , m_statements(new RowsEditor(wording(), this))
{
    setWindowTitle(tr("Add an identity"));
    setVerb(tr("&Add identity"));
    for (const Identity& identity : facts.identities)
        m_taken << identity.name;
    build(facts);
    connect(m_name, &QLineEdit::textChanged, this, &IdentityDialog::review);
    connect(m_statements, &RowsEditor::changed, this, &IdentityDialog::review);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 24);
    review();
    m_name->setFocus();
}

void IdentityDialog::build(const WorkspaceFacts& facts)
{
    auto* intro = new QLabel(tr("What no statement allows is denied, and a statement that denies wins over every one "
                                "that allows. Several actions are separated by commas; a star at the end stands for "
                                "any rest. A tag, written as key=value, narrows a statement to purchase orders or "
                                "requests that carry it."),
                             this);
    intro->setWordWrap(true);
    for (const Account& account : facts.accounts)
        m_account->addItem(words::accountText(account), account.number);
    auto* form = new QFormLayout;
    m_nameField = addField(form, tr("&Name"), m_name, u"identityName"_s);
    addField(form, tr("Acc&ount"), m_account, u"identityAccount"_s);
    m_statements->setDelegate(
        Effect, new ChoiceDelegate({allowWord(), denyWord()}, ChoiceDelegate::Others::Refused, m_statements));
    m_statements->setDelegate(Actions, new ChoiceDelegate(proposals(), ChoiceDelegate::Others::Accepted, m_statements));
    // What an action is called is long; an effect is one word, and a tag seldom longer than its heading.
    for (const int column : {int(Effect), int(ResourceTag), int(RequestTag)}) {
        m_statements->findChild<QTableView*>(u"statementRows"_s)
            ->horizontalHeader()
            ->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    content()->addWidget(intro);
    content()->addLayout(form);
    content()->addWidget(m_statements, 1);
}

/// At each cell what is wrong with it; the first sentence, empty for none.
QString IdentityDialog::reviewStatements()
{
    QHash<std::pair<int, int>, QString> problems;
    QString first;
    const QList<QStringList> rows = m_statements->rows();
    const auto note = [&](int row, int column, const QString& sentence) {
        problems.insert({row, column}, sentence);
        if (first.isEmpty())
            first = sentence;
    };
    for (int row = 0; row < rows.size(); ++row) {
        if (actionsOf(rows.at(row).at(Actions)).isEmpty())
            note(row, Actions, tr("A statement names at least one action."));
        for (const int column : {int(ResourceTag), int(RequestTag)}) {
            if (!isTag(rows.at(row).at(column)))
                note(row, column, tr("Write one tag as key=value."));
        }
    }
    m_statements->showProblems(problems, {});
    return first;
}

void IdentityDialog::review()
{
    const QString statement = reviewStatements();
    const QString taken = tr("There is an identity of this name already.");
    const bool isTaken = m_taken.contains(m_name->text());
    m_nameField->setProblem(isTaken ? taken : QString());
    setObstacle(isTaken ? taken : m_name->text().trimmed().isEmpty() ? tr("The identity needs a name.") : statement);
}

QList<PolicyStatement> IdentityDialog::statements() const
{
    QList<PolicyStatement> all;
    const QList<QStringList> rows = m_statements->rows();
    for (const QStringList& row : rows)
        all.append({row.at(Effect) != denyWord(), actionsOf(row.at(Actions)), tagOf(row.at(ResourceTag)),
                    tagOf(row.at(RequestTag))});
    return all;
}

void IdentityDialog::perform()
{
    submit(AddIdentities{{NewIdentity{m_name->text(), m_account->currentData().toString(), statements()}}});
}

bool IdentityDialog::isDirty() const
{
    return !m_name->text().isEmpty() || !m_statements->rows().isEmpty();
}

} // namespace podesk
