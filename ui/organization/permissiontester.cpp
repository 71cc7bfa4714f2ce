// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/organization/permissiontester.h"

#include "ui/common/headinglabel.h"
#include "ui/details/fieldhint.h"
#include "ui/details/scrollingform.h"
#include "ui/details/whyview.h"
#include "ui/organization/organizationwords.h"
#include "ui/organization/permissionmatrixmodel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

/// Keeps what is chosen or typed while the proposals change.
void refill(QComboBox* box, const QStringList& items)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentText();
    box->clear();
    box->addItems(items);
    if (box->isEditable())
        box->setEditText(before);
    else
        box->setCurrentIndex(std::max(0, box->findText(before)));
}

} // namespace

PermissionTester::PermissionTester(QWidget* parent)
    : QWidget(parent)
    , m_heading(new HeadingLabel(1.0, this))
    , m_identity(new QComboBox(this))
    , m_action(new QComboBox(this))
    , m_resourceTags(new QComboBox(this))
    , m_requestTags(new QComboBox(this))
    , m_why(new WhyView(WhyView::Records::Named, this))
{
    setObjectName(u"permissionTester"_s);
    m_identity->setObjectName(u"testIdentity"_s);
    m_action->setObjectName(u"testAction"_s);
    m_action->addItems(rules::knownActions());
    m_resourceTags->setObjectName(u"testResourceTags"_s);
    m_requestTags->setObjectName(u"testRequestTags"_s);
    build();
    retranslate();
    connect(m_why, &WhyView::followed, this, &PermissionTester::followed);
    for (QComboBox* box : {m_identity, m_action})
        connect(box, &QComboBox::currentIndexChanged, this, &PermissionTester::ask);
    for (QComboBox* box : {m_resourceTags, m_requestTags})
        connect(box, &QComboBox::currentTextChanged, this, &PermissionTester::ask);
}

void PermissionTester::build()
{
    auto* side = new QWidget(this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(3);
    for (QComboBox* box : {m_identity, m_action, m_resourceTags, m_requestTags}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
        auto* caption = new QLabel(side);
        caption->setBuddy(box);
        m_captions << caption;
    }
    for (QComboBox* box : {m_resourceTags, m_requestTags}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setPlaceholderText(u"key=value"_s);
    }
    m_resourceField = new HintedField(m_resourceTags, side);
    m_requestField = new HintedField(m_requestTags, side);
    form->addRow(m_captions.at(0), m_identity);
    form->addRow(m_captions.at(1), m_action);
    form->addRow(m_captions.at(2), m_resourceField);
    form->addRow(m_captions.at(3), m_requestField);
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(m_heading);
    left->addLayout(form);
    left->addStretch();
    auto* scroll = new ScrollingForm(side, this);
    scroll->setObjectName(u"testerScroll"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(scroll);
    row->addWidget(m_why, 1);
}

void PermissionTester::retranslate()
{
    m_heading->setText(tr("Test a permission"));
    const QStringList captions{tr("&Who"), tr("Acti&on"), tr("Tags of the &purchase order"),
                               tr("Tags that the re&quest sets")};
    const QList<QComboBox*> boxes{m_identity, m_action, m_resourceTags, m_requestTags};
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        m_captions.at(i)->setText(captions.at(i));
        boxes.at(i)->setAccessibleName(QString(captions.at(i)).remove(u'&'));
        if (boxes.at(i)->lineEdit())
            boxes.at(i)->lineEdit()->setAccessibleName(boxes.at(i)->accessibleName());
    }
    ask();
}

void PermissionTester::setFacts(const WorkspaceFacts& facts)
{
    if (facts.identities == m_facts.identities && facts.accounts == m_facts.accounts)
        return;
    m_facts = facts;
    QStringList names;
    for (const Identity& identity : facts.identities)
        names << identity.name;
    refill(m_identity, names);
    fillTags(facts);
    ask();
}

/// The tags that some policy asks for are proposed: no other can make a difference.
void PermissionTester::fillTags(const WorkspaceFacts& facts)
{
    const auto proposals = [&facts](std::optional<Tag> PolicyStatement::*member) {
        QStringList texts{QString()};
        for (const Identity& identity : facts.identities) {
            for (const QList<Tag>& tags : rules::decidingTags(identity.statements, member)) {
                if (!texts.contains(tagsText(tags)))
                    texts << tagsText(tags);
            }
        }
        return texts;
    };
    refill(m_resourceTags, proposals(&PolicyStatement::resourceTag));
    refill(m_requestTags, proposals(&PolicyStatement::requestTag));
}

void PermissionTester::setQuestion(const QString& identity, const QString& action)
{
    m_identity->setCurrentIndex(m_identity->findText(identity));
    m_action->setCurrentIndex(m_action->findText(action));
}

void PermissionTester::ask()
{
    const auto identity = std::ranges::find(m_facts.identities, m_identity->currentText(), &Identity::name);
    if (identity == m_facts.identities.end()) {
        m_why->tellNothing(tr("Choose who, and what they want to do."));
        return;
    }
    rules::PermissionInputs inputs = permissionInputs(*identity, m_facts.accounts);
    const auto resource = tagsFromText(m_resourceTags->currentText());
    const auto request = tagsFromText(m_requestTags->currentText());
    const QString malformed = tr("Write tags as key=value, with commas between them.");
    m_resourceField->setProblem(resource ? QString() : malformed);
    m_requestField->setProblem(request ? QString() : malformed);
    if (!resource || !request) {
        m_why->tellNothing(malformed);
        return;
    }
    inputs.resourceTags = *resource;
    inputs.requestTags = *request;
    const QString action = m_action->currentText();
    const Decision<bool> decision = rules::decideAction(action, inputs);
    m_why->tell(
        decision.isAllowed()
            ? tellingOf(true, tr("%1 may do this: %2.", "identity, action").arg(identity->name, action), decision.trace)
            : tellingOf(decision.refusals.first(), decision.trace));
}

} // namespace podesk
