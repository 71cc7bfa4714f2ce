// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/commands.h"
#include "core/engine/outcome.h"

#include <QtCore/QObject>

class QAbstractButton;

namespace podesk {

/// Who acts, and what they may do: asked of the rules in this one place, so that menus, buttons and pages say
/// beforehand what the refusal of a command would say.
class Permissions : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setFacts(const WorkspaceFacts& facts);
    /// By name; empty, or one that the workspace does not have: its owner, who may do everything.
    void setIdentity(const QString& name);
    /// Empty for the owner.
    QString identity() const { return m_identity.name; }
    AccountId account() const { return m_identity.account; }

    /// What is missing for a command (by its name in files) on a purchase order with these tags; nothing when it is
    /// allowed, or when that depends on tags which are not known (null) before it runs.
    std::optional<Error> missing(QStringView command, const QList<Tag>* tags = nullptr) const;
    /// The same as a sentence; empty when nothing is missing.
    QString obstacle(QStringView command, const QList<Tag>* tags = nullptr) const;
    template <class C>
    QString obstacle(const QList<Tag>* tags = nullptr) const
    {
        return obstacle(QString(definitionOf(C{}).name), tags);
    }
    /// Some of it holds for purchase orders with certain tags only.
    bool dependsOnTags() const;

Q_SIGNALS:
    void changed();

private:
    QString m_wanted;
    Identity m_identity;
    WorkspaceFacts m_facts;
};

/// Empty enables the button; otherwise it is disabled and says why where one looks and listens: tooltip and accessible
/// description.
void sayObstacle(QAbstractButton* button, const QString& reason);

} // namespace podesk
