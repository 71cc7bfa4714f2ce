// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/latest.h"
#include "ui/details/recordpages.h"

namespace podesk {

class InvoiceTab;
class PlainRowsTab;
class SupportDesk;

/// An invoice: its head, lines, printings and support cases.
class InvoicePages : public RecordPages
{
    Q_OBJECT
public:
    InvoicePages(CommandRunner* runner, SupportDesk* support, QObject* parent);
    void show(InvoiceId id);
    InvoiceId id() const { return m_id; }

    bool hasRecord() const override { return m_view.has_value(); }
    QString title() const override;
    /// Null while none is there.
    const InvoiceView* view() const { return m_view ? &*m_view : nullptr; }

Q_SIGNALS:
    void whyRequested(int revision);

protected:
    void addTabs() override;
    void fill() override;
    void forget() override;

private:
    void connectTabs();
    void load();
    void showObstacles();

    SupportDesk* m_support;
    InvoiceId m_id;
    std::optional<InvoiceView> m_view;
    std::optional<Error> m_reason;
    WorkspaceFacts m_facts;
    Latest m_newest;
    struct Tabs
    {
        InvoiceTab* head;
        PlainRowsTab* lines;
        PlainRowsTab* revisions;
        PlainRowsTab* cases;
    } m_tabs{};
};

} // namespace podesk
