// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/whytab.h"

#include "ui/details/fieldhint.h"
#include "ui/details/plaintable.h"
#include "ui/details/tracemodel.h"
#include "ui/words/words.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

WhyTab::WhyTab(QWidget* parent)
    : QWidget(parent)
    , m_model(new TraceModel(this))
    , m_verdict(new FieldHint(this))
    , m_table(new PlainTable(u"whyRules"_s, tr("Rules that were asked"), this))
    , m_inputs(new QLabel(this))
    , m_empty(new QLabel(tr("Nothing has been refused since this window was opened. When something is, the rules that "
                            "decided it stand here."),
                         this))
    , m_copy(new QPushButton(tr("Copy as text"), this))
{
    setObjectName(u"whyTab"_s);
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_table->setModel(m_model);
    m_inputs->setObjectName(u"whyInputs"_s);
    m_inputs->setWordWrap(true);
    m_inputs->setTextFormat(Qt::PlainText);
    m_inputs->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_empty->setWordWrap(true);
    m_copy->setObjectName(u"whyCopy"_s);
    auto* top = new QHBoxLayout;
    top->addWidget(m_verdict, 1);
    top->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_inputs);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->asText(m_verdict->sentence())); });
    connect(m_table, &PlainTable::currentRowChanged, this, [this](int row) {
        const QString inputs = row < 0 ? QString() : m_model->inputsText(row);
        m_inputs->setText(inputs.isEmpty() ? QString() : tr("Inputs – %1").arg(inputs));
    });
    setRefusal({}, {});
}

void WhyTab::setRefusal(const std::optional<Error>& refusal, const Trace& trace)
{
    m_model->setTrace(trace);
    m_verdict->say(FieldHint::Kind::Problem, refusal ? words::errorSentence(*refusal) : QString());
    const bool hasTrace = refusal.has_value();
    m_empty->setVisible(!hasTrace);
    m_table->setVisible(hasTrace);
    m_inputs->setVisible(hasTrace);
    m_copy->setVisible(hasTrace);
    if (const int failed = m_model->firstFailed(); failed >= 0)
        m_table->setCurrentIndex(m_model->index(failed, 0));
}

} // namespace podesk
