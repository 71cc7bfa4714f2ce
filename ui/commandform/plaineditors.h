// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandform/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace podesk {

class HintedField;
class LimitedLineEdit;
class LimitedTextEdit;
class MonthEdit;

/// One input with its problem under it.
class PlainEditor : public FieldEditor
{
    Q_OBJECT
public:
    using FieldEditor::FieldEditor;
    void setProblem(const QString& sentence) override;
    QWidget* buddy() override;

protected:
    /// Names the input, and puts it where it is seen.
    void hold(QWidget* input, const QString& note = {});

private:
    HintedField* m_hinted = nullptr;
};

/// Text, numbers, amounts, days and times: typed on one line.
class LineEditor : public PlainEditor
{
    Q_OBJECT
public:
    LineEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;

private:
    forms::Form::Kind m_kind;
    LimitedLineEdit* m_line;
};

/// Descriptions and addresses, which have several lines.
class LongTextEditor : public PlainEditor
{
    Q_OBJECT
public:
    LongTextEditor(const FieldPlace& place, QWidget* parent);
    static bool fits(const FieldPlace& place);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;

private:
    LimitedTextEdit* m_text;
};

class MonthEditor : public PlainEditor
{
    Q_OBJECT
public:
    MonthEditor(const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;

private:
    MonthEdit* m_month;
};

/// One of several words, each as the reader's language says it; the word of files is the entry's data.
class WordsEditor : public PlainEditor
{
    Q_OBJECT
public:
    WordsEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;

private:
    QComboBox* m_words;
};

class FlagEditor : public PlainEditor
{
    Q_OBJECT
public:
    FlagEditor(const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override;
    void setValue(const QJsonValue& value) override;

private:
    QCheckBox* m_flag;
};

/// A value that nobody types: a word that stands for itself, or none.
class FixedEditor : public FieldEditor
{
    Q_OBJECT
public:
    FixedEditor(const forms::Form& form, const FieldPlace& place, QWidget* parent);
    QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue&) override {}
    void setProblem(const QString&) override {}

private:
    QJsonValue m_value;
};

} // namespace podesk
