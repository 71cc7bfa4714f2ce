// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/importsource.h"

#include "ui/common/filequestion.h"
#include "ui/common/latest.h"
#include "ui/details/fieldhint.h"
#include "ui/details/limitededits.h"
#include "ui/words/recordwords.h"
#include "ui/words/words.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPath = 4'096;

/// The mappings that come with the program are named by what they read; others by their file.
QString mappingText(const QString& name)
{
    if (name == "podesk-json"_L1)
        return ImportSource::tr("JSON as this program exports it");
    if (name == "podesk-csv"_L1)
        return ImportSource::tr("CSV as this program exports it");
    return name;
}

/// A mapping calls its inputs as its author likes; this one is in those that come with the program.
QString inputText(const QString& name)
{
    return name == "orders"_L1 ? ImportSource::tr("Purchase orders") : name;
}

} // namespace

ImportSource::ImportSource(EngineClient* client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_form(new QFormLayout(this))
    , m_mapping(new QComboBox(this))
    , m_payer(new QComboBox(this))
    , m_mappingHint(new FieldHint(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_mapping->setObjectName(u"mapping"_s);
    m_mapping->setAccessibleName(tr("Mapping"));
    for (const QString& name : EngineClient::shippedMappings())
        m_mapping->addItem(mappingText(name), name);
    auto* choose = new QPushButton(tr("From a &file…"), this);
    choose->setObjectName(u"chooseMapping"_s);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_mapping, 1);
    row->addWidget(choose);
    auto* label = new QLabel(tr("&Mapping"), this);
    label->setBuddy(m_mapping);
    m_form->addRow(label, row);
    m_form->addRow(QString(), m_mappingHint);
    m_payer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_payer->setObjectName(u"importPayer"_s);
    m_payer->setAccessibleName(tr("Payer account"));
    auto* payerLabel = new QLabel(tr("&Payer account"), this);
    payerLabel->setBuddy(m_payer);
    m_form->addRow(payerLabel, m_payer);
    connect(choose, &QPushButton::clicked, this, &ImportSource::chooseMappingFile);
    connect(m_mapping, &QComboBox::currentIndexChanged, this, &ImportSource::loadInputs);
    connect(m_payer, &QComboBox::currentIndexChanged, this, &ImportSource::changed);
    loadInputs();
}

QString ImportSource::mapping() const
{
    return m_mapping->currentData().toString();
}

QHash<QString, QString> ImportSource::files() const
{
    QHash<QString, QString> files;
    for (const auto& [name, edit] : m_inputs)
        files.insert(name, edit->text());
    return files;
}

QString ImportSource::payer() const
{
    return m_payer->currentData().toString();
}

QString ImportSource::obstacle() const
{
    if (!m_isReady)
        return m_mappingHint->sentence().isEmpty() ? tr("Reading the mapping…") : m_mappingHint->sentence();
    for (const auto& [name, edit] : m_inputs) {
        if (edit->text().isEmpty())
            return tr("“%1” needs a file.").arg(inputText(name));
        if (!QFileInfo(edit->text()).isFile())
            return tr("There is no file “%1”.").arg(edit->text());
    }
    return {};
}

void ImportSource::setAccounts(const QList<Account>& accounts)
{
    const QSignalBlocker quiet(m_payer);
    m_payer->clear();
    for (const Account& account : accounts) {
        if (account.kind != AccountKind::Member)
            m_payer->addItem(words::accountText(account), account.number);
    }
    Q_EMIT changed();
}

void ImportSource::chooseMappingFile()
{
    askForFile(this,
               {FileQuestion::For::Opening,
                u"mappingFileDialog"_s,
                tr("Choose a mapping"),
                {},
                tr("Mappings (*.json);;All files (*)")},
               this, [this](const QString& path) { addMappingFile(path); });
}

void ImportSource::addMappingFile(const QString& path)
{
    if (const int known = m_mapping->findData(path); known >= 0) {
        m_mapping->setCurrentIndex(known);
        return;
    }
    m_mapping->addItem(QFileInfo(path).fileName(), path);
    m_mapping->setItemData(m_mapping->count() - 1, path, Qt::ToolTipRole);
    m_mapping->setCurrentIndex(m_mapping->count() - 1);
}

void ImportSource::loadInputs()
{
    const QString asked = mapping();
    m_asked = asked;
    m_isReady = false;
    m_mappingHint->say(FieldHint::Kind::Note, {});
    Q_EMIT changed();
    if (asked.isEmpty())
        return;
    whenDone(m_client->importInputs(asked), this, [this, asked](const Result<QStringList>& names) {
        if (asked != m_asked)
            return;
        m_isReady = names.has_value();
        if (!names)
            m_mappingHint->say(FieldHint::Kind::Problem, words::errorSentence(names.error()));
        showInputs(names ? *names : QStringList());
    });
}

void ImportSource::showInputs(const QStringList& names)
{
    // Files that were chosen for an input of the same name stay chosen.
    const QHash<QString, QString> before = files();
    for (int i = 0; i < m_inputs.size(); ++i)
        m_form->removeRow(m_form->rowCount() - 1);
    m_inputs.clear();
    for (const QString& name : names) {
        addInput(name);
        m_inputs.last().second->setText(before.value(name));
    }
    Q_EMIT changed();
}

void ImportSource::addInput(const QString& name)
{
    auto* edit = new LimitedLineEdit(longestPath, this);
    edit->setObjectName(u"input-"_s + name);
    edit->setAccessibleName(tr("File for %1").arg(inputText(name)));
    auto* browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(u"browse-"_s + name);
    browse->setAccessibleName(tr("Choose the file for %1").arg(inputText(name)));
    browse->setAutoDefault(false);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit, 1);
    row->addWidget(browse);
    auto* label = new QLabel(inputText(name), this);
    label->setBuddy(edit);
    m_form->addRow(label, box);
    m_inputs.append({name, edit});
    connect(edit, &QLineEdit::textChanged, this, &ImportSource::changed);
    connect(browse, &QPushButton::clicked, this, [this, edit, name] {
        askForFile(this,
                   {FileQuestion::For::Opening,
                    u"inputFileDialog"_s,
                    tr("Choose the file for %1").arg(inputText(name)),
                    QFileInfo(edit->text()).path(),
                    {}},
                   edit, [edit](const QString& path) { edit->setText(path); });
    });
}

} // namespace podesk
