// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QTextBrowser;
class QToolButton;

namespace podesk {

class RuleListModel;
class UiSettings;

/// The rules, each on a page: a list with a search at the left, the page at the right, back and forward. A window of
/// its own, so that it can be read beside the dialog that it explains.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(UiSettings* settings, QWidget* parent = nullptr);
    ~HelpWindow() override;
    /// Without an id the page that was read last, or the first one.
    void showRule(const QString& rule);
    QString shownRule() const { return m_history.value(m_place); }
    void back();
    void forward();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void arrange();
    void wire();
    void go(int place);
    void search();
    void openCurrent();
    void selectShown();
    void retranslate();

    UiSettings* m_settings;
    RuleListModel* m_rules;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLabel* m_searchLabel;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_nothing;
    QTextBrowser* m_page;
    QStringList m_history;
    int m_place = -1;
};

} // namespace podesk
