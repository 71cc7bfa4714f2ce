// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scenarios/handoutmaker.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace podesk {

class FieldHint;
class HintedField;
class MessageBar;

/// For whom a hand-out is, with pictures or not, and where it goes; shows how far it is, and Cancel stops it.
class HandOutDialog : public QDialog
{
    Q_OBJECT
public:
    HandOutDialog(const Scenario& scenario, MessageBar* messages, QWidget* parent = nullptr);

private:
    void build();
    void addFile(QVBoxLayout* column);
    void browse();
    void review();
    void make();
    void finish(const QString& path);
    void refuse(const Error& error);
    QString path() const;

    Scenario m_scenario;
    MessageBar* m_messages;
    QRadioButton* m_learner;
    QRadioButton* m_trainer;
    QComboBox* m_edition;
    QCheckBox* m_pictures;
    QLineEdit* m_path;
    HintedField* m_pathField;
    QProgressBar* m_progress;
    FieldHint* m_problem;
    QPushButton* m_make;
    HandOutMaker* m_maker = nullptr;
};

} // namespace podesk
