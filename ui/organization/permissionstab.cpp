// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/permissionstab.h"

#include "ui/common/actionbutton.h"
#include "ui/common/permissions.h"
#include "ui/common/statusdelegate.h"
#include "ui/details/plaintable.h"
#include "ui/lists/emptystate.h"
#include "ui/organization/identitydialog.h"
#include "ui/organization/organizationwords.h"
#include "ui/organization/permissionmatrixmodel.h"
#include "ui/organization/permissiontester.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

PermissionsTab::PermissionsTab(CommandRunner* runner, QWidget* parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_model(new PermissionMatrixModel(this))
    , m_matrix(new PlainTable(u"permissionMatrix"_s, tr("Who may do what"), this))
    , m_tester(new PermissionTester(this))
    , m_addAction(new QAction(this))
    , m_cell(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"permissionsTab"_s);
    build();
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, &PermissionsTab::tellCell);
    connect(m_addAction, &QAction::triggered, this, &PermissionsTab::addIdentity);
    connect(m_tester, &PermissionTester::followed, this, &PermissionsTab::followed);
    connect(m_runner->permissions(), &Permissions::changed, this, &PermissionsTab::updateState);
    retranslate();
}

void PermissionsTab::build()
{
    m_addAction->setObjectName(u"addIdentity"_s);
    m_add = new ActionButton(m_addAction, QString(), this);
    m_cell->setObjectName(u"grantSentence"_s);
    m_cell->setTextFormat(Qt::PlainText);
    m_cell->setWordWrap(true);
    m_matrix->setModel(m_model);
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems); // a cell is one answer
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setItemDelegate(
        new StatusDelegate(u"grant"_s, PermissionMatrixModel::WordRole, PermissionMatrixModel::DimmedRole, m_matrix));
    for (const int column : {PermissionMatrixModel::Action, PermissionMatrixModel::NeededFor})
        m_matrix->setItemDelegateForColumn(column, new CellDelegate(CellDelegate::neverDimmed, m_matrix));
    m_matrix->setFillColumn(PermissionMatrixModel::NeededFor);
    auto* top = new QWidget(this);
    auto* topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(0, 0, 0, 0);
    topColumn->addWidget(m_matrix, 1);
    topColumn->addWidget(m_cell);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"permissionsSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(top);
    split->addWidget(m_tester);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    m_stack->addWidget(split);
    m_stack->addWidget(m_empty);
    auto* actions = new QHBoxLayout;
    actions->addWidget(m_add);
    actions->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(actions);
    column->addWidget(m_stack, 1);
}

void PermissionsTab::setFacts(const WorkspaceFacts& facts)
{
    const QModelIndex before = m_matrix->currentIndex();
    const int row = before.row();
    const int column = before.column();
    m_facts = facts;
    // A matrix whose names are cut cannot be read; what an action is needed for can be looked up in a tool tip.
    for (int each = 0; each < PermissionMatrixModel::FirstIdentity + facts.identities.size(); ++each) {
        if (each != PermissionMatrixModel::NeededFor)
            m_matrix->keepWhole(each);
    }
    m_model->setFacts(facts);
    m_tester->setFacts(facts);
    // The first answer, not the first action's name, is what one came for.
    if (!facts.identities.isEmpty() && m_matrix->currentIndex().column() < PermissionMatrixModel::FirstIdentity) {
        const int wanted = std::clamp(column, int(PermissionMatrixModel::FirstIdentity), m_model->columnCount() - 1);
        m_matrix->setCurrentIndex(m_model->index(std::max(0, row), wanted));
    }
    updateState();
}

void PermissionsTab::tellCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const QString identity = m_model->identity(index.column());
    if (identity.isEmpty()) {
        m_cell->setText(index.data().toString());
        return;
    }
    m_cell->setText(grantSentence(identity, m_model->action(index.row()), m_model->grant(index.row(), index.column())));
    m_tester->setQuestion(identity, m_model->action(index.row()));
}

void PermissionsTab::addIdentity()
{
    openDialog<IdentityDialog>(m_runner, m_facts, window());
}

void PermissionsTab::updateState()
{
    const QString forbidden = m_runner->permissions()->obstacle<AddIdentities>();
    m_addAction->setEnabled(forbidden.isEmpty());
    m_addAction->setToolTip(forbidden);
    const bool isEmpty = m_facts.identities.isEmpty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_add->setVisible(!isEmpty);
    m_empty->say(tr("No identities yet"),
                 tr("An identity is someone who acts in an account, with a policy of statements that allow or deny "
                    "actions. While there are none, everything is done as the owner of the workspace, who may do all."),
                 {m_addAction});
}

void PermissionsTab::focusFirst()
{
    if (!m_facts.identities.isEmpty())
        m_matrix->setFocus(Qt::OtherFocusReason);
    else if (auto* button = m_empty->findChild<QPushButton*>())
        button->setFocus(Qt::OtherFocusReason);
}

void PermissionsTab::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PermissionsTab::retranslate()
{
    m_matrix->setAccessibleName(tr("Who may do what"));
    m_addAction->setText(tr("Add &identity..."));
    m_tester->retranslate();
    updateState();
    tellCell(m_matrix->currentIndex());
}

} // namespace podesk
