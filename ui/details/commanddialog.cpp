// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/commanddialog.h"

#include "ui/details/discardquestion.h"
#include "ui/details/fieldhint.h"
#include "ui/words/words.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QScreen>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

CommandDialog::CommandDialog(CommandRunner* runner, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_runner(runner)
    , m_content(new QVBoxLayout)
    , m_problem(new FieldHint(this))
    , m_obstacle(new FieldHint(this))
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_content, 1);
    m_problem->setObjectName(u"problem"_s);
    layout->addWidget(m_problem);
    m_obstacle->setObjectName(u"obstacle"_s);
    layout->addWidget(m_obstacle);

    auto* buttons = new QDialogButtonBox(this);
    m_verb = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_verb->setObjectName(u"verb"_s);
    m_verb->setDefault(true);
    m_cancel = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(u"cancel"_s);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { perform(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &CommandDialog::reject);
}

void CommandDialog::setVerb(const QString& text)
{
    m_verb->setText(text);
}

void CommandDialog::setObstacle(const QString& reason)
{
    m_isObstructed = !reason.isEmpty();
    m_obstacle->say(FieldHint::Kind::Note, reason);
    m_verb->setEnabled(!m_isObstructed && !m_busy);
    m_verb->setToolTip(reason);
    m_verb->setAccessibleDescription(reason);
}

void CommandDialog::setProblem(const QString& sentence)
{
    m_problem->say(FieldHint::Kind::Problem, sentence);
    if (sentence.isEmpty())
        return;
    m_problem->setAccessibleName(sentence);
    QAccessibleEvent heard(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void CommandDialog::submit(const Command& command)
{
    if (m_busy || m_isObstructed)
        return;
    m_busy = true;
    m_verb->setEnabled(false);
    setProblem({});
    m_runner->run(
        command, this,
        [this](const CommandOutcome& outcome) {
            m_busy = false;
            m_verb->setEnabled(!m_isObstructed);
            if (outcome.isDone())
                succeeded(outcome);
            else
                refusedWith(outcome);
        },
        true);
}

void CommandDialog::succeeded(const CommandOutcome& outcome)
{
    Q_UNUSED(outcome)
    accept();
}

void CommandDialog::refusedWith(const CommandOutcome& outcome)
{
    setProblem(words::errorSentence(*outcome.refusal));
}

bool CommandDialog::event(QEvent* event)
{
    const bool handled = QDialog::event(event);
    // A sentence that appears or grows makes the dialog taller instead of squeezing what is above it.
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show) && layout()->hasHeightForWidth()) {
        const int needed = std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
        if (needed > height())
            resize(width(), needed);
    }
    return handled;
}

void CommandDialog::reject()
{
    if (!isDirty() || m_busy) {
        QDialog::reject();
        return;
    }
    if (m_asking)
        return;
    m_asking = true;
    const QDialog* question = askToDiscard(this, windowTitle(), tr("Throw away what you typed?"), tr("&Keep editing"),
                                           [this] { QDialog::reject(); });
    connect(question, &QDialog::finished, this, [this] { m_asking = false; });
}

} // namespace podesk
