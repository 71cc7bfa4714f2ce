// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;

namespace podesk {

class HintedField;
class WhyView;

/// Asks the rules about one identity, one action and the tags there are, and tells the answer with its trace.
class PermissionTester : public QWidget
{
    Q_OBJECT
public:
    explicit PermissionTester(QWidget* parent = nullptr);
    void setFacts(const WorkspaceFacts& facts);
    void setQuestion(const QString& identity, const QString& action);
    void retranslate();

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);

private:
    void build();
    void fillTags(const WorkspaceFacts& facts);
    void ask();

    WorkspaceFacts m_facts;
    QLabel* m_heading;
    QComboBox* m_identity;
    QComboBox* m_action;
    QComboBox* m_resourceTags;
    QComboBox* m_requestTags;
    QList<QLabel*> m_captions;
    HintedField* m_resourceField = nullptr;
    HintedField* m_requestField = nullptr;
    WhyView* m_why;
};

} // namespace podesk
