// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/listrow.h"

#include <QtWidgets/QDialog>

#include <functional>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace podesk {

class UiSettings;

/// What to export of a list, and where to: all rows that show or the selected ones, the columns that show or all, CSV
/// or JSON.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const QString& listName, qint64 all, qint64 selected, const QString& folder,
                 QWidget* parent = nullptr);

    bool onlySelected() const;
    bool allColumns() const;
    QString format() const; ///< "csv", "json"
    QString path() const;
    void accept() override; ///< asks before it replaces a file

private:
    void addRows(qint64 all, qint64 selected);
    void addColumns();
    void addTarget(const QString& folder, const QString& listName);
    void browse();
    void formatChanged();
    void check();

    QRadioButton* m_onlySelected = nullptr;
    QRadioButton* m_allColumns = nullptr;
    QComboBox* m_format = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_export = nullptr;
    QString m_confirmed; ///< a file that the browser has already asked about
};

/// What was chosen there.
struct ExportChoice
{
    bool onlySelected = false;
    QStringList fields; ///< none: all
    QString format;
    QString path;
};
/// Asks what of a list shall be written and where to, and remembers the folder. `shown`: its columns as they show.
void askForExport(const QString& listName, qint64 all, qint64 selected, ListKind kind, const QList<int>& shown,
                  UiSettings* settings, QWidget* window, const std::function<void(const ExportChoice&)>& then);

} // namespace podesk
