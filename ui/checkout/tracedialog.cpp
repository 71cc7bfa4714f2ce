// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/tracedialog.h"

#include "ui/details/plaintable.h"
#include "ui/details/tracemodel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

TraceDialog::TraceDialog(const QString& title, const QString& verdict, const Trace& trace, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"traceDialog"_s);
    setWindowTitle(title);
    auto* said = new QLabel(verdict, this);
    said->setObjectName(u"traceVerdict"_s);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    auto* model = new TraceModel(this);
    model->setTrace(trace);
    auto* table = new PlainTable(u"traceRules"_s, tr("Rules that were asked"), this);
    table->setModel(model);
    auto* inputs = new QLabel(this);
    inputs->setObjectName(u"traceInputs"_s);
    inputs->setWordWrap(true);
    inputs->setTextFormat(Qt::PlainText);
    inputs->setMinimumHeight(2 * fontMetrics().lineSpacing());
    const auto showInputs = [model, inputs](int row) {
        const QString text = row < 0 ? QString() : model->inputsText(row);
        inputs->setText(text.isEmpty() ? QString() : tr("Inputs: %1").arg(text));
    };
    connect(table, &PlainTable::currentRowChanged, this, showInputs);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    QPushButton* copy = buttons->addButton(tr("C&opy as text"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyTrace"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this,
            [model, verdict] { QGuiApplication::clipboard()->setText(model->asText(verdict)); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(said);
    column->addWidget(table, 1);
    column->addWidget(inputs);
    column->addWidget(buttons);
    table->setCurrentIndex(model->index(std::max(0, model->firstFailed()), 0));
    showInputs(table->currentIndex().row());
    resize(fontMetrics().averageCharWidth() * 105, fontMetrics().height() * 20);
    table->setFocus();
}

} // namespace podesk
