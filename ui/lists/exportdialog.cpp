// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/exportdialog.h"

#include "ui/common/filequestion.h"
#include "ui/common/uisettings.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QRadioButton* choice(QGroupBox* group, const QString& text, const QString& name)
{
    auto* button = new QRadioButton(text, group);
    button->setObjectName(name);
    group->layout()->addWidget(button);
    return button;
}

QGroupBox* groupOf(const QString& title, QWidget* parent)
{
    auto* group = new QGroupBox(title, parent);
    new QVBoxLayout(group);
    return group;
}

} // namespace

ExportDialog::ExportDialog(const QString& listName, qint64 all, qint64 selected, const QString& folder, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export what is shown"));
    new QVBoxLayout(this);
    addRows(all, selected);
    addColumns();
    addTarget(folder, listName);
    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"exportNow"_s);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole)->setObjectName(u"cancelExport"_s);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    formatChanged();
}

void ExportDialog::addRows(qint64 all, qint64 selected)
{
    QGroupBox* rows = groupOf(tr("Rows"), this);
    QRadioButton* every = choice(rows, tr("&All rows that the filter shows (%1)").arg(words::countText(all, QLocale())),
                                 u"exportAllRows"_s);
    m_onlySelected = choice(rows, tr("Only the &selected rows (%1)").arg(words::countText(selected, QLocale())),
                            u"exportSelectedRows"_s);
    m_onlySelected->setEnabled(selected > 0);
    m_onlySelected->setToolTip(selected > 0 ? QString() : tr("Nothing is selected."));
    m_onlySelected->setAccessibleDescription(m_onlySelected->toolTip());
    (selected > 1 ? m_onlySelected : every)->setChecked(true);
    layout()->addWidget(rows);
}

void ExportDialog::addColumns()
{
    QGroupBox* columns = groupOf(tr("Columns"), this);
    choice(columns, tr("Columns that s&how, in their order"), u"exportShownColumns"_s)->setChecked(true);
    m_allColumns = choice(columns, tr("All c&olumns"), u"exportAllColumns"_s);
    layout()->addWidget(columns);
}

void ExportDialog::addTarget(const QString& folder, const QString& listName)
{
    QGroupBox* target = new QGroupBox(tr("File"), this);
    auto* form = new QFormLayout(target);
    m_format = new QComboBox(target);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("CSV, with a header line"), u"csv"_s);
    m_format->addItem(tr("JSON"), u"json"_s);
    form->addRow(tr("&Format:"), m_format);
    auto* row = new QHBoxLayout;
    m_path = new QLineEdit(QDir(folder).filePath(listName + u".csv"_s), target);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File to write"));
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto* button = new QPushButton(tr("&Browse..."), target);
    button->setObjectName(u"exportBrowse"_s);
    row->addWidget(m_path, 1);
    row->addWidget(button);
    // A row that is a layout has no field of its own that the key could lead to.
    auto* label = new QLabel(tr("File &name:"), target);
    label->setBuddy(m_path);
    form->addRow(label, row);
    layout()->addWidget(target);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(button, &QPushButton::clicked, this, &ExportDialog::browse);
}

void ExportDialog::formatChanged()
{
    const QFileInfo file(m_path->text());
    if (!m_path->text().isEmpty() && (file.suffix() == "csv"_L1 || file.suffix() == "json"_L1))
        m_path->setText(QDir(file.path()).filePath(file.completeBaseName() + u'.' + format()));
    check();
}

void ExportDialog::check()
{
    const bool named = !m_path->text().trimmed().isEmpty();
    m_export->setEnabled(named);
    m_export->setToolTip(named ? QString() : tr("Name a file first."));
    m_export->setAccessibleDescription(m_export->toolTip());
}

void ExportDialog::browse()
{
    const FileQuestion question{
        FileQuestion::For::Saving, u"exportFileDialog"_s, tr("Export what is shown"), m_path->text(), {}, format()};
    askForFile(this, question, this, [this](const QString& file) {
        m_confirmed = file;
        m_path->setText(file);
    });
}

void ExportDialog::accept()
{
    if (m_confirmed == path() || !QFileInfo::exists(path())) {
        QDialog::accept();
        return;
    }
    auto* question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                     tr("%1 exists already. Replace it?").arg(QFileInfo(path()).fileName()),
                                     QMessageBox::NoButton, this);
    question->setObjectName(u"replaceQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* replace = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    replace->setObjectName(u"replaceFile"_s);
    question->setDefaultButton(question->addButton(tr("&Cancel"), QMessageBox::RejectRole));
    connect(replace, &QPushButton::clicked, this, [this] { QDialog::accept(); });
    question->open();
}

bool ExportDialog::onlySelected() const
{
    return m_onlySelected->isChecked();
}

bool ExportDialog::allColumns() const
{
    return m_allColumns->isChecked();
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

QString ExportDialog::path() const
{
    return m_path->text();
}

void askForExport(const QString& listName, qint64 all, qint64 selected, ListKind kind, const QList<int>& shown,
                  UiSettings* settings, QWidget* window, const std::function<void(const ExportChoice&)>& then)
{
    const QString folderKey = u"export-folder"_s;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new ExportDialog(listName, all, selected, settings->text(folderKey, documents), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, window, [dialog, kind, shown, settings, folderKey, then] {
        ExportChoice choice{dialog->onlySelected(), {}, dialog->format(), dialog->path()};
        for (const int column : dialog->allColumns() ? QList<int>() : shown)
            choice.fields << QString(listFields(kind)[column].name);
        settings->setText(folderKey, QFileInfo(choice.path).absolutePath());
        then(choice);
    });
    dialog->open();
}

} // namespace podesk
