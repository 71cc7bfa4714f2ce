// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/outcome.h"
#include "ui/common/latest.h"
#include "ui/details/recordpages.h"

namespace podesk {

class MailTab;

/// An entry of the outbox: its mail.
class NoticePages : public RecordPages
{
    Q_OBJECT
public:
    NoticePages(CommandRunner* runner, QObject* parent);
    void show(NotificationId id);
    NotificationId id() const { return m_id; }
    /// Asks where to, and writes the shown mail there.
    void save();

    bool hasRecord() const override { return m_explanation.has_value(); }
    QString title() const override;
    /// Null while none is there.
    const Explanation* explanation() const { return m_explanation ? &*m_explanation : nullptr; }

Q_SIGNALS:
    void whyRequested();

protected:
    void addTabs() override;
    void fill() override;
    void forget() override;

private:
    void load();
    void write(const QString& path);

    NotificationId m_id;
    std::optional<Explanation> m_explanation;
    Latest m_newest;
    MailTab* m_mail = nullptr;
};

} // namespace podesk
