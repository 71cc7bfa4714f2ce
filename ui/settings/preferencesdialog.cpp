// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferencesdialog.h"

#include "ui/common/filequestion.h"
#include "ui/common/theme.h"
#include "ui/scenarios/scenariolibrary.h"
#include "ui/words/language.h"

#include <QtCore/QDir>
#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace podesk {

using namespace Qt::StringLiterals;

class PreferencesDialog::Private
{
public:
    UiSettings* settings;
    QString workspacePath;
    QLabel* languageLabel;
    QLabel* themeLabel;
    QLabel* sizeLabel;
    QLabel* workspaceLabel;
    QComboBox* language;
    QComboBox* theme;
    QComboBox* size;
    QLabel* workspace;
    QPushButton* openFolder;
    QLabel* scenariosLabel;
    QLabel* scenarios;
    QPushButton* chooseScenarios;
    QPushButton* reset;
    QPushButton* close;

    /// Fills a choice without telling anyone that it changed.
    static void fill(QComboBox* box, const QList<std::pair<QString, QVariant>>& items, const QVariant& current)
    {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& [text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(current)));
    }
};

PreferencesDialog::PreferencesDialog(UiSettings* settings, const QString& workspacePath, QWidget* parent)
    : QDialog(parent), d(new Private)
{
    setObjectName(u"preferencesDialog"_s);
    d->settings = settings;
    d->workspacePath = workspacePath;
    build();
    wire();
    retranslate();
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::build()
{
    auto* form = new QFormLayout;
    const auto add = [this, form](QLabel*& label, QComboBox*& box, const QString& name) {
        label = new QLabel(this);
        box = new QComboBox(this);
        box->setObjectName(name);
        label->setBuddy(box);
        form->addRow(label, box);
    };
    add(d->languageLabel, d->language, u"language"_s);
    add(d->themeLabel, d->theme, u"theme"_s);
    add(d->sizeLabel, d->size, u"textSize"_s);
    d->workspaceLabel = new QLabel(this);
    d->workspace = new QLabel(this);
    d->workspace->setObjectName(u"workspacePath"_s);
    d->workspace->setTextFormat(Qt::PlainText);
    d->workspace->setWordWrap(true);
    d->workspace->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->openFolder = new QPushButton(this);
    d->openFolder->setObjectName(u"openFolder"_s);
    d->openFolder->setAutoDefault(false);
    d->reset = new QPushButton(this);
    d->reset->setObjectName(u"resetLayout"_s);
    d->reset->setAutoDefault(false);
    addScenarios(form);
    form->addRow(d->workspaceLabel, d->workspace);
    form->addRow(QString(), d->openFolder);
    form->addRow(QString(), d->reset);
    auto* buttons = new QDialogButtonBox(this);
    d->close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    d->close->setObjectName(u"close"_s);
    d->close->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PreferencesDialog::addScenarios(QFormLayout* form)
{
    d->scenariosLabel = new QLabel(this);
    d->scenarios = new QLabel(this);
    d->scenarios->setObjectName(u"scenarioFolder"_s);
    d->scenarios->setTextFormat(Qt::PlainText);
    d->scenarios->setWordWrap(true);
    d->scenarios->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    d->chooseScenarios = new QPushButton(this);
    d->chooseScenarios->setObjectName(u"chooseScenarioFolder"_s);
    d->chooseScenarios->setAutoDefault(false);
    form->addRow(d->scenariosLabel, d->scenarios);
    form->addRow(QString(), d->chooseScenarios);
    connect(d->chooseScenarios, &QPushButton::clicked, this, &PreferencesDialog::chooseScenarios);
}

void PreferencesDialog::chooseScenarios()
{
    const FileQuestion question{FileQuestion::For::Folder,
                                u"scenarioFolderDialog"_s,
                                tr("Folder of your own scenarios"),
                                ownScenarioFolder(*d->settings),
                                {}};
    askForFile(this, question, this, [this](const QString& folder) {
        setOwnScenarioFolder(*d->settings, folder);
        retranslate();
        Q_EMIT scenarioFolderChanged();
    });
}

void PreferencesDialog::wire()
{
    connect(d->language, &QComboBox::currentIndexChanged, this, [this] {
        const QString code = d->language->currentData().toString();
        d->settings->setLanguage(code);
        Q_EMIT languageChanged(code);
    });
    connect(d->theme, &QComboBox::currentIndexChanged, this, [this] {
        const auto theme = UiSettings::Theme(d->theme->currentData().toInt());
        d->settings->setTheme(theme);
        Q_EMIT themeChanged(theme);
    });
    connect(d->size, &QComboBox::currentIndexChanged, this, [this] {
        const int percent = d->size->currentData().toInt();
        d->settings->setText(u"text-size"_s, QString::number(percent));
        Q_EMIT textSizeChanged(percent);
    });
    connect(d->openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(d->workspacePath).absolutePath())); });
    connect(d->reset, &QPushButton::clicked, this, [this] {
        d->settings->resetLayout();
        Q_EMIT layoutReset();
    });
}

void PreferencesDialog::retranslate()
{
    setWindowTitle(tr("Preferences"));
    d->languageLabel->setText(tr("&Language"));
    d->themeLabel->setText(tr("&Theme"));
    d->sizeLabel->setText(tr("Text &size"));
    d->scenariosLabel->setText(tr("Your scenarios lie in"));
    d->scenarios->setText(QDir::toNativeSeparators(ownScenarioFolder(*d->settings)));
    d->chooseScenarios->setText(tr("C&hoose another folder..."));
    d->workspaceLabel->setText(tr("This workspace lies in"));
    d->workspace->setText(d->workspacePath.isEmpty() ? tr("none is open") : d->workspacePath);
    d->openFolder->setText(tr("&Open its folder"));
    d->openFolder->setEnabled(!d->workspacePath.isEmpty());
    d->openFolder->setToolTip(d->workspacePath.isEmpty() ? tr("No workspace is open.") : QString());
    d->reset->setText(tr("&Reset the window's layout"));
    d->close->setText(tr("&Close"));
    for (const auto& [label, box] : {std::pair(d->languageLabel, d->language), std::pair(d->themeLabel, d->theme),
                                     std::pair(d->sizeLabel, d->size)})
        box->setAccessibleName(QString(label->text()).remove(u'&'));

    QList<std::pair<QString, QVariant>> languages{{tr("The system's"), QString()}};
    for (const QString& code : words::Language::codes())
        languages.append({words::Language::nameOf(code), code});
    Private::fill(d->language, languages, d->settings->language());
    Private::fill(d->theme,
                  {{tr("The system's"), int(UiSettings::Theme::System)},
                   {tr("Light"), int(UiSettings::Theme::Light)},
                   {tr("Dark"), int(UiSettings::Theme::Dark)}},
                  int(d->settings->theme()));
    QList<std::pair<QString, QVariant>> sizes;
    for (const int percent : textSizes())
        sizes.append({tr("%L1 %").arg(percent), percent});
    Private::fill(d->size, sizes, d->settings->text(u"text-size"_s, u"100"_s).toInt());
}

void PreferencesDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podesk
