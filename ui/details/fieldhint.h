// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>
#include <QtWidgets/QWidget>

class QHBoxLayout;

namespace podesk {

/// The sentence beside a field: what is wrong with it, or what to know about it. Takes no room while empty; never
/// colour alone, always a sign and words.
class FieldHint : public QLabel
{
    Q_OBJECT
public:
    enum class Kind { Note, Warning, Problem };

    explicit FieldHint(QWidget* parent = nullptr);
    void say(Kind kind, const QString& sentence);
    Kind kind() const { return m_kind; }
    /// Without the sign before it.
    QString sentence() const { return m_sentence; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Kind m_kind = Kind::Note;
    QString m_sentence;
};

/// A form's field with what stands beside and under it: a counter or a button at its right, and its hint below. The
/// field's accessible description follows the hint, so that it is heard with the field.
class HintedField : public QWidget
{
    Q_OBJECT
public:
    HintedField(QWidget* field, QWidget* parent = nullptr);
    QWidget* field() const { return m_field; }
    void addBeside(QWidget* widget);
    /// Below it, above its hint.
    void addBelow(QWidget* widget);
    /// The rules' word on the field; empty when there is none. A note that was set shows again then.
    void setProblem(const QString& sentence);
    void setNote(const QString& sentence, FieldHint::Kind kind = FieldHint::Kind::Note);
    QString problem() const { return m_problem; }

private:
    void refresh();
    void followOverflow(QWidget* edit);

    QWidget* m_field;
    QHBoxLayout* m_row;
    FieldHint* m_hint;
    QString m_problem;
    QString m_overflow; ///< said until the next edit
    QString m_note;
    FieldHint::Kind m_noteKind = FieldHint::Kind::Note;
};

} // namespace podesk
