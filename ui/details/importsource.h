// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace podesk {

class FieldHint;

/// What to import from: a mapping, shipped or a file of one's own, a file for each input that it names, and the payer
/// account.
class ImportSource : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSource(EngineClient* client, QWidget* parent = nullptr);

    QString mapping() const;
    QHash<QString, QString> files() const;
    QString payer() const;
    /// What is still missing; empty when an import can be checked.
    QString obstacle() const;
    void setAccounts(const QList<Account>& accounts);
    /// Adds a mapping file to the choices and chooses it.
    void addMappingFile(const QString& path);

Q_SIGNALS:
    void changed();

private:
    void chooseMappingFile();
    void loadInputs();
    void showInputs(const QStringList& names);
    void addInput(const QString& name);

    EngineClient* m_client;
    QFormLayout* m_form;
    QComboBox* m_mapping;
    QComboBox* m_payer;
    FieldHint* m_mappingHint;
    QList<std::pair<QString, QLineEdit*>> m_inputs;
    QString m_asked;
    bool m_isReady = false;
};

} // namespace podesk
