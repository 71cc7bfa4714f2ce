// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engineclient.h"
#include "ui/common/latest.h"

namespace podesk {

/// Looks for a stored number that differs from the typed one only in case, spaces or Unicode form (G12): nothing
/// forbids it, but one should know. Only the answer to the newest number is passed on.
class NearTwinCheck : public QObject
{
    Q_OBJECT
public:
    explicit NearTwinCheck(EngineClient* client, QObject* parent = nullptr);
    void check(const QString& number);

Q_SIGNALS:
    void answered(const QString& twin); ///< empty when there is none

private:
    EngineClient* m_client;
    Latest m_newest;
    QString m_asked;
};

/// The one of `known` that looks nearly like `number` and is not the same; empty for none.
QString nearTwinOf(const QString& number, const QStringList& known);

} // namespace podesk
