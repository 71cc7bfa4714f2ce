// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/enginefixture.h"
#include "ui/common/commandrunner.h"
#include "ui/common/latest.h"
#include "ui/common/messagebar.h"
#include "ui/details/commanddialog.h"

#include <QSignalSpy>
#include <QtWidgets>

namespace podesk::test {

/// A workspace with what dialogs need around them: a runner and its message bar.
class DialogFixture
{
public:
    explicit DialogFixture(const NewWorkspace& wanted = TestWorkspace::simulated()) : workspace(wanted) {}

    PurchaseOrderId add(const PurchaseOrder& order)
    {
        const CommandOutcome outcome = workspace.run(CreatePurchaseOrder{{}, order});
        if (!outcome.isDone())
            qFatal("The order was refused: %s", qPrintable(errorCodeName(outcome.refusal->code)));
        return outcome.created;
    }
    EngineClient* client() { return workspace.client.get(); }
    OrderRef refOf(PurchaseOrderId id) { return {id, {}, {}, 0}; }

    TestWorkspace workspace;
    MessageBar messages;
    CommandRunner runner{workspace.client.get(), &messages};
};

/// What the workspace has told by now, and what was asked because of it, has been answered: the engine answers in the
/// order of the questions.
inline bool caughtUp(EngineClient* client)
{
    for (int round = 0; round < 3; ++round) {
        bool isAnswered = false;
        QObject receiver;
        whenDone(client->facts(), &receiver, [&isAnswered](const auto&) { isAnswered = true; });
        if (!QTest::qWaitFor([&isAnswered] { return isAnswered; }))
            return false;
    }
    return true;
}

template <class W>
W* named(QWidget* root, const char* name)
{
    auto* found = root->findChild<W*>(QString::fromLatin1(name));
    if (!found)
        qFatal("There is no %s", name);
    return found;
}

inline void typeOver(QWidget* field, const QString& text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

inline QPushButton* button(QWidget* root, const char* name)
{
    return named<QPushButton>(root, name);
}
inline void press(QWidget* root, const char* name)
{
    QTest::mouseClick(button(root, name), Qt::LeftButton);
}

/// What stands under a field.
inline QString hintOf(QWidget* field)
{
    return field->accessibleDescription();
}

} // namespace podesk::test
