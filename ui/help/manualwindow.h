// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

namespace podesk {

class QuietBrowser;

/// The manual's pages about scenarios, in the language of the window where it has them. Stands beside what it explains.
class ManualWindow : public QDialog
{
    Q_OBJECT
public:
    explicit ManualWindow(QWidget* parent = nullptr);
    /// A page by its file's name, such as "library-and-recorder".
    void showPage(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_name;
    QuietBrowser* m_page;
};

} // namespace podesk
