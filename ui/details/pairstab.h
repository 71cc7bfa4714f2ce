// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/recordlink.h"

#include <QtCore/QHash>
#include <QtWidgets/QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace podesk {

/// A record as pairs of name and value in columns, to read and to copy.
class PairsTab : public QScrollArea
{
    Q_OBJECT
public:
    /// `shares`: how wide the columns are against each other.
    PairsTab(const QString& name, const QList<int>& shares, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A value that names another record was activated.
    void followed(const podesk::RecordLink& link);

protected:
    /// A pair of the field's own name; values that may be long wrap. Widgets stand before and behind the value.
    void addPair(int column, const QString& field, const QString& caption, bool isLong = false,
                 const QList<QWidget*>& before = {}, const QList<QWidget*>& behind = {});
    /// A row above the columns, which is in sight however low the panel is.
    void addHead(const QList<QWidget*>& widgets);
    void addWidgets(int column, const QList<QWidget*>& widgets);
    void set(const QString& field, const QString& text);
    /// The value with the part of it that names a record as a link.
    void setLinked(const QString& field, const QString& text, const RecordLink& link, const QString& linkedPart);
    void setPairVisible(const QString& field, bool visible);
    /// The whole value, however long, as it was set.
    QString exact(const QString& field) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void giveRoom();
    QLabel* valueOf(const QString& field) const { return m_values.value(field); }
    void note(const QString& field, const QString& text);

    QVBoxLayout* m_page;
    QList<QFormLayout*> m_forms;
    QHash<QString, QLabel*> m_values;
    QHash<QString, QLabel*> m_captions;
    QHash<QString, QWidget*> m_cells;
};

} // namespace podesk
