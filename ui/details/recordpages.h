// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "ui/common/recordlink.h"

#include <QtCore/QObject>

#include <optional>

class QTabWidget;
class QWidget;

namespace podesk {

class CommandRunner;

/// The tabs of the details panel that show one kind of record: makes them, loads the record, fills them, and follows
/// its changes.
class RecordPages : public QObject
{
    Q_OBJECT
public:
    RecordPages(CommandRunner* runner, QObject* parent);
    /// Adds its tabs to the book and fills them with what is loaded; again when the language has changed.
    void build(QTabWidget* book);
    /// Shows its tabs while a record is there; which one was in front is known again when they come back.
    void refresh();
    void leave();
    /// While it does, changes of the record are followed.
    bool isShowing() const { return m_isShowing; }

    virtual bool hasRecord() const = 0;
    virtual QString title() const = 0;
    /// Why the record that was asked for is not there.
    const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    /// The record has come, has changed, or is not there any more.
    void loaded();
    void followed(const podesk::RecordLink& link);

protected:
    virtual void addTabs() = 0;
    virtual void fill() = 0;
    virtual void forget() = 0;
    void addTab(QWidget* page, const QString& title);
    void setTab(QWidget* page, const QString& title, const QString& toolTip = {});
    void begin();
    void fail(const Error& error);
    void succeed();
    CommandRunner* runner() const { return m_runner; }
    /// Over which dialogs open.
    QWidget* window() const;

private:
    CommandRunner* m_runner;
    QTabWidget* m_book = nullptr;
    QList<QWidget*> m_tabs;
    std::optional<Error> m_problem;
    bool m_isShowing = false;
    int m_chosen = 0; ///< of its own tabs
};

} // namespace podesk
