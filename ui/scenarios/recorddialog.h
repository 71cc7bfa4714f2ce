// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "core/engine/workerthread.h"
#include "ui/scenarios/recording.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace podesk {

class FieldHint;

/// What a recording begins with: the present workspace as a copy, a new one, or the demo organisation.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `client` and `facts` are those of the workspace that is open.
    RecordDialog(EngineClient* client, const WorkspaceFacts& facts, QWidget* parent = nullptr);
    ~RecordDialog() override;

Q_SIGNALS:
    /// The workspace is there and noted as one that is recorded; open it.
    void begun(const QString& path);

private:
    void build();
    void addStarts(QVBoxLayout* column);
    void review();
    void begin();
    void await(const QFuture<Result<WorkspaceFacts>>& made, bool mustBeSayable);
    void copyPresent();
    void checkSayable(const WorkspaceFacts& facts);
    void note(const WorkspaceFacts& facts);
    void refuse(const Error& error);

    EngineClient* m_present;
    WorkspaceFacts m_facts;
    QLineEdit* m_title;
    QRadioButton* m_here;
    QRadioButton* m_blank;
    QRadioButton* m_demo;
    QDateTimeEdit* m_at;
    QComboBox* m_edition;
    FieldHint* m_hereNote;
    FieldHint* m_problem;
    QPushButton* m_start;
    QString m_path;
    bool m_isMaking = false; ///< from Start until there is a workspace, or none
    std::unique_ptr<EngineClient> m_maker;
    WorkerThread m_thread;
};

} // namespace podesk
