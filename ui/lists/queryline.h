// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTimer;

namespace podesk {

class FieldHint;
class FlowLayout;

/// The filter of a list as one types it, with completion; its conditions below as chips that can be taken away. The
/// text is the truth: chips, quick filters and headers change the text, and a text that is no query yet stays, with the
/// reason below it. The order in which a list opens is not written there.
class QueryLine : public QWidget
{
    Q_OBJECT
public:
    QueryLine(EngineClient* client, ListKind kind, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    /// The last text that was a query, or as much of it as is one while a field still lacks its value.
    const ListQuery& query() const { return m_query; }
    void setQuery(const ListQuery& query);
    bool isValid() const { return m_isValid; }
    void focusEdit();

Q_SIGNALS:
    void queryChanged(const podesk::ListQuery& query);
    /// Return or the down key: go on in the list.
    void leaveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void showChips();
    void addChip(const QString& text, const ListQuery& without);
    void retranslate();

    ListKind m_kind;
    ListQuery m_query;
    bool m_isValid = true;
    QLineEdit* m_edit;
    FieldHint* m_hint;
    QWidget* m_chips;
    FlowLayout* m_chipFlow;
    QTimer* m_pause;
};

} // namespace podesk
