// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actingas.h"

#include "ui/common/permissions.h"

#include <QtCore/QUrl>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace podesk {

using namespace Qt::StringLiterals;

ActingAs::ActingAs(Permissions* permissions, UiSettings* settings, QObject* parent)
    : QWidgetAction(parent), m_permissions(permissions), m_settings(settings)
{
    setObjectName(u"actingAsAction"_s);
    auto* box = new QWidget;
    m_label = new QLabel(box);
    m_choice = new QComboBox(box);
    m_choice->setObjectName(u"actingAs"_s);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_choice);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(8, 0, 4, 0);
    row->addWidget(m_label);
    row->addWidget(m_choice);
    setDefaultWidget(box);
    setVisible(false);
    connect(m_choice, &QComboBox::activated, this, [this] {
        m_settings->setText(settingsKey(), m_choice->currentData().toString());
        m_permissions->setIdentity(m_choice->currentData().toString());
    });
    retranslate();
}

QString ActingAs::settingsKey() const
{
    return u"acting-as "_s + QString::fromLatin1(QUrl::toPercentEncoding(m_path));
}

void ActingAs::setFacts(const WorkspaceFacts& facts)
{
    const bool isFirst = m_path.isEmpty();
    m_path = facts.path;
    QStringList names;
    for (const Identity& identity : facts.identities)
        names << identity.name;
    m_permissions->setFacts(facts);
    if (isFirst)
        m_permissions->setIdentity(m_settings->text(settingsKey()));
    if (names == m_names)
        return;
    m_names = names;
    fill();
}

void ActingAs::fill()
{
    m_choice->clear();
    m_choice->addItem(tr("Workspace owner"), QString());
    for (const QString& name : std::as_const(m_names))
        m_choice->addItem(name, name);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_permissions->identity())));
    setVisible(!m_names.isEmpty());
}

void ActingAs::retranslate()
{
    setText(tr("Acting as"));
    m_label->setText(tr("Acting &as"));
    m_choice->setAccessibleName(tr("Acting as"));
    m_choice->setToolTip(tr(
        "Whose permissions hold for what you do here. What they may not do stays visible and says what is missing."));
    fill();
}

} // namespace podesk
