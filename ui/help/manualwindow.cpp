// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualwindow.h"

#include "ui/common/quietbrowser.h"
#include "ui/help/rulepage.h"

#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString pageText(const QString& name)
{
    for (const QString& language : {helpLanguage(), u"en"_s}) {
        QFile file(u":/podesk/help/scenarios/%1/%2.md"_s.arg(language, name));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

ManualWindow::ManualWindow(QWidget* parent) : QDialog(parent), m_page(new QuietBrowser(this))
{
    setObjectName(u"manualWindow"_s);
    setModal(false);
    m_page->setObjectName(u"manualPage"_s);
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(fontMetrics().height());
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole)->setObjectName(u"close"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Pages name each other by their files; nothing else is opened from here.
    connect(m_page, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& url) { showPage(QFileInfo(url.path()).completeBaseName()); });
    constexpr QSize first(760, 560);
    resize(first);
}

void ManualWindow::showPage(const QString& name)
{
    const QString text = pageText(name);
    if (text.isEmpty())
        return;
    m_name = name;
    setWindowTitle(tr("Manual: scenarios"));
    m_page->setAccessibleName(tr("Page of the manual"));
    m_page->setMarkdown(text);
}

void ManualWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_name.isEmpty())
        showPage(m_name);
}

} // namespace podesk
