// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/recordlink.h"

#include <QtWidgets/QWidget>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace podesk {

class FieldHint;

/// A notice as the mail that its readers got, or why nobody got one and what it would have said.
class MailTab : public QWidget
{
    Q_OBJECT
public:
    explicit MailTab(QWidget* parent = nullptr);
    void setNotice(const Explanation& explanation);

Q_SIGNALS:
    void followed(const podesk::RecordLink& link);
    void saveRequested();
    void whyRequested();

private:
    QLabel* addHead(QFormLayout* form, const QString& name, const QString& caption);

    FieldHint* m_unsent;
    QLabel* m_to;
    QLabel* m_subject;
    QLabel* m_when;
    QLabel* m_order;
    QLabel* m_rule;
    QPlainTextEdit* m_body;
    QPushButton* m_save;
    QPushButton* m_why;
};

/// The rule that made a notice fall due; empty where its trace names none.
QString ruleOfNotice(const Trace& trace);

} // namespace podesk
