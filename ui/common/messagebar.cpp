// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include "ui/common/theme.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMessages = 3;

Tone toneOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Success:
        return Tone::Success;
    case MessageBar::Level::Information:
        return Tone::Information;
    case MessageBar::Level::Warning:
        return Tone::Warning;
    case MessageBar::Level::Error:
        return Tone::Error;
    }
    return Tone::Neutral;
}

QString iconOf(MessageBar::Level level)
{
    switch (level) {
    case MessageBar::Level::Success:
        return u"success"_s;
    case MessageBar::Level::Information:
        return u"information"_s;
    case MessageBar::Level::Warning:
        return u"warning"_s;
    case MessageBar::Level::Error:
        return u"error"_s;
    }
    return {};
}

/// One message: icon, level word for screen readers, sentence, actions, and a button that takes it away.
class MessageRow : public QFrame
{
public:
    MessageRow(MessageBar::Level level, const QString& sentence, const QList<MessageBar::Action>& actions,
               QWidget* parent)
        : QFrame(parent), m_level(level), m_icon(new QLabel(this)), m_text(new QLabel(sentence, this))
    {
        setObjectName(u"message"_s);
        setAutoFillBackground(true);
        setAccessibleName(MessageBar::tr("%1: %2").arg(levelWord(), sentence));
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(10, 5, 6, 5);
        m_icon->setAccessibleName(levelWord());
        row->addWidget(m_icon);
        m_text->setObjectName(u"messageText"_s);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_text->setAccessibleName(sentence);
        row->addWidget(m_text, 1);
        for (const MessageBar::Action& action : actions) {
            auto* button = new QPushButton(action.text, this);
            button->setObjectName(action.objectName);
            button->setAccessibleName(action.text);
            if (action.untilNext)
                m_untilNext.append(button);
            connect(button, &QPushButton::clicked, this, [this, run = action.run, keeps = action.keeps] {
                if (!keeps) {
                    hide();
                    deleteLater();
                }
                run();
            });
            row->addWidget(button);
        }
        auto* close = new QToolButton(this);
        close->setObjectName(u"dismissMessage"_s);
        close->setIcon(themedIcon(u"close"_s));
        close->setAutoRaise(true);
        close->setToolTip(MessageBar::tr("Dismiss this message"));
        close->setAccessibleName(MessageBar::tr("Dismiss this message"));
        connect(close, &QToolButton::clicked, this, [this] {
            hide();
            deleteLater();
        });
        row->addWidget(close);
        recolour();
    }

    QString text() const { return m_text->text(); }
    void nextCame() const
    {
        for (QPushButton* button : m_untilNext)
            button->hide();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            recolour();
    }

private:
    QString levelWord() const
    {
        switch (m_level) {
        case MessageBar::Level::Success:
            return MessageBar::tr("Done");
        case MessageBar::Level::Information:
            return MessageBar::tr("Note");
        case MessageBar::Level::Warning:
            return MessageBar::tr("Warning");
        case MessageBar::Level::Error:
            return MessageBar::tr("Not done");
        }
        return {};
    }

    void recolour()
    {
        // Only the ground is ours; the other roles follow the application, and their change is how this row hears of a
        // new theme.
        QPalette own;
        own.setColor(QPalette::Window, toneGround(toneOf(m_level), QApplication::palette()));
        if (palette().color(QPalette::Window) == own.color(QPalette::Window))
            return;
        setPalette(own);
        const int side = fontMetrics().height();
        m_icon->setPixmap(themedIcon(iconOf(m_level)).pixmap(QSize(side, side), devicePixelRatio()));
    }

    MessageBar::Level m_level;
    QLabel* m_icon;
    QLabel* m_text;
    QList<QPushButton*> m_untilNext;
};

} // namespace

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Messages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void MessageBar::show(Level level, const QString& sentence, const QList<Action>& actions)
{
    for (int i = 0; i < m_layout->count(); ++i)
        static_cast<const MessageRow*>(m_layout->itemAt(i)->widget())->nextCame();
    auto* row = new MessageRow(level, sentence, actions, this);
    m_layout->insertWidget(0, row);
    row->show();
    while (m_layout->count() > mostMessages) {
        QWidget* oldest = m_layout->itemAt(m_layout->count() - 1)->widget();
        m_layout->removeWidget(oldest);
        oldest->hide();
        oldest->deleteLater();
    }
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    setAccessibleDescription({});
}

QString MessageBar::newestText() const
{
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget* row = m_layout->itemAt(i)->widget();
        if (!row->isHidden())
            return static_cast<const MessageRow*>(row)->text();
    }
    return {};
}

} // namespace podesk
