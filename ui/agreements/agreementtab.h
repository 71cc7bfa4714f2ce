// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/agreementviews.h"
#include "ui/details/pairstab.h"

namespace podesk {

/// An agreement as pairs of name and value, with what can be done with all of it above them.
class AgreementTab : public PairsTab
{
    Q_OBJECT
public:
    explicit AgreementTab(const QList<QAction*>& actions, QWidget* parent = nullptr);
    void setAgreement(const AgreementView& view);

private:
    void setNumber(const QString& field, const std::optional<QString>& number, const QString& line, bool isLinked);
    void setNeighbour(const QString& field, const QString& number);
};

} // namespace podesk
