// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/invoicepreview.h"
#include "ui/common/latest.h"
#include "ui/common/uisettings.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace podesk {

class EngineClient;
class FieldHint;
class PlainRowsTab;
class WhyView;

/// The invoices of the next month and their purchase orders, as things stand: a run of the clock of which nothing is
/// kept. Says why each bears its number, or none; copies and exports them like the list of invoices.
class MonthPreviewDialog : public QDialog
{
    Q_OBJECT
public:
    MonthPreviewDialog(EngineClient* client, UiSettings* settings, QWidget* parent = nullptr);
    ~MonthPreviewDialog() override;

    const InvoicePreview& preview() const { return m_preview; }

private:
    void build();
    QWidget* buildButtons();
    void ask();
    void take(const Result<InvoicePreview>& preview);
    void fill();
    QString sums() const;
    void fillHorizons(Instant now);
    void showWhy(int row);
    void copy();
    void exportRows();
    void write(const QStringList& fields, const QList<ListRow>& rows, const QString& format, const QString& path);

    EngineClient* m_client;
    UiSettings* m_settings;
    InvoicePreview m_preview;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    Latest m_newest;
    int m_row = -1;
    QComboBox* m_horizon;
    QLabel* m_headline;
    QLabel* m_sums;
    QProgressBar* m_progress;
    FieldHint* m_problem;
    QSplitter* m_sides;
    PlainRowsTab* m_rows;
    WhyView* m_why;
    QPushButton* m_copy;
    QPushButton* m_export;
};

} // namespace podesk
