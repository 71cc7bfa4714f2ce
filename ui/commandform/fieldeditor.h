// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/formnotation.h"

#include <QtCore/QJsonValue>
#include <QtWidgets/QWidget>

namespace podesk {

/// Where a field stands in a command: its own name, for words, and the JSON pointer of its value, which errors name.
struct FieldPlace
{
    QString name;
    QString pointer;

    /// "field-order-lines-0-number", and with a part's name behind it.
    QString objectName(const QString& part = {}) const;
    FieldPlace member(const QString& member) const { return {member, pointer + u'/' + member}; }
    FieldPlace item(int index) const { return {name, pointer + u'/' + QString::number(index)}; }
};

/// Asks for the value of a form. What it says is JSON as files spell it, unread text included, so that the engine alone
/// judges what is a month, an amount or a number.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(FieldPlace place, QWidget* parent) : QWidget(parent), m_place(std::move(place)) {}

    const FieldPlace& place() const { return m_place; }
    virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue& value) = 0;
    /// Beside the field; empty takes it away.
    virtual void setProblem(const QString& sentence) = 0;
    /// What has the focus, for labels.
    virtual QWidget* buddy() { return this; }

Q_SIGNALS:
    void changed();

protected:
    void movePlace(const FieldPlace& place) { m_place = place; }

private:
    FieldPlace m_place;
};

/// The editor of a form, whichever it is.
FieldEditor* makeFieldEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);

} // namespace podesk
