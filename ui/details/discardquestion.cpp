// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/discardquestion.h"

#include "ui/details/commanddialog.h"

#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

QDialog* askToDiscard(QWidget* parent, const QString& title, const QString& text, const QString& keepText,
                      const std::function<void()>& discard)
{
    auto* question = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    question->setObjectName(u"discardQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* away = question->addButton(CommandDialog::tr("&Throw away"), QMessageBox::DestructiveRole);
    away->setObjectName(u"discard"_s);
    QPushButton* keep = question->addButton(keepText, QMessageBox::RejectRole);
    keep->setObjectName(u"keepEditing"_s);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(question, &QDialog::finished, parent, [question, away, discard] {
        if (question->clickedButton() == away)
            discard();
    });
    question->open();
    return question;
}

} // namespace podesk
