// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandform/commandformdialog.h"

#include "ui/checkout/dryrun.h"
#include "ui/commandform/formwords.h"
#include "ui/commandform/objecteditor.h"
#include "ui/details/fieldhint.h"
#include "ui/details/scrollingform.h"
#include "ui/words/words.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

const CommandDefinition* definitionNamed(const QString& name)
{
    const auto found =
        std::ranges::find(commandDefinitions(), name, [](const auto& each) { return QString(each.name); });
    return found == commandDefinitions().end() ? nullptr : &*found;
}

forms::Form formOfFields(const CommandDefinition& definition)
{
    forms::Form form;
    form.kind = forms::Form::Kind::Object;
    for (const CommandField& field : definition.fields)
        form.members.append({QString(field.name), !field.required, forms::formFromNotation(QString(field.form))});
    return form;
}

/// A line item's finding names its row beside the field.
QStringList pointersOf(const Error& error)
{
    const QString field = error.details.value(u"field"_s).toString();
    if (field.isEmpty())
        return {};
    const QString last = field.section(u'/', -1);
    QStringList pointers{field, u'/' + field};
    if (error.details.contains(u"row"_s))
        pointers.prepend(u"/order/lines/%1/%2"_s.arg(error.details.value(u"row"_s).toInt()).arg(last));
    return pointers << u"/order/"_s + last << u"/line/"_s + last << u"/set/"_s + last;
}

} // namespace

CommandFormDialog::CommandFormDialog(CommandRunner* runner, QWidget* parent)
    : CommandDialog(runner, u"commandFormDialog"_s, parent), m_dryRun(new DryRun(runner, this))
{
    setWindowTitle(tr("Run command"));
    setVerb(tr("&Run"));
    build();
    connect(m_dryRun, &DryRun::answered, this, &CommandFormDialog::showAnswer);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { chooseCommand(m_choice->currentData().toString()); });
    connect(m_json, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling) {
            m_isTyped = true;
            review();
        }
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) { tab == 0 ? readJson() : readForm(); });
    connect(m_tryIt, &QPushButton::clicked, this, &CommandFormDialog::tryIt);
    chooseCommand(m_choice->currentData().toString());
    m_isTyped = false;
    m_choice->setFocus(); // not on a button, where a space would already be an answer
}

void CommandFormDialog::build()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"commandTabs"_s);
    m_tabs->addTab(buildForm(), tr("&Form"));
    m_json = new QPlainTextEdit(this);
    m_json->setObjectName(u"commandJson"_s);
    m_json->setAccessibleName(tr("The command as JSON"));
    m_json->setTabChangesFocus(true);
    m_json->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_json->setPlaceholderText(tr("Paste a command, as scenario files spell it"));
    m_tabs->addTab(m_json, tr("As &JSON"));
    m_verdict = new FieldHint(this);
    m_verdict->setObjectName(u"commandVerdict"_s);
    m_tryIt = new QPushButton(tr("&Dry run"), this);
    m_tryIt->setObjectName(u"dryRun"_s);
    m_tryIt->setAutoDefault(false);
    m_tryIt->setToolTip(tr("Says what the command would do, and writes nothing."));
    content()->addWidget(m_tabs, 1);
    content()->addWidget(m_verdict);
    content()->addWidget(m_tryIt, 0, Qt::AlignLeading);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 31);
}

QWidget* CommandFormDialog::buildForm()
{
    auto* page = new QWidget(this);
    m_choice = new QComboBox(page);
    m_choice->setObjectName(u"commandChoice"_s);
    m_choice->setAccessibleName(tr("Command"));
    QList<std::pair<QString, QString>> commands;
    for (const CommandDefinition& definition : commandDefinitions())
        commands.append({words::commandName(QString(definition.name)), QString(definition.name)});
    std::ranges::sort(commands, [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto& [text, name] : commands)
        m_choice->addItem(text, name);
    auto* label = new QLabel(tr("Co&mmand"), page);
    label->setBuddy(m_choice);
    m_scroll = new ScrollingForm(new QWidget(page), page);
    m_scroll->setObjectName(u"commandFields"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_choice, 1);
    auto* column = new QVBoxLayout(page);
    column->addLayout(row);
    column->addWidget(m_scroll, 1);
    return page;
}

void CommandFormDialog::chooseCommand(const QString& name)
{
    const CommandDefinition* definition = definitionNamed(name);
    if (!definition || name == m_name)
        return;
    m_name = name;
    // Fields at the top of the form, however few there are.
    auto* page = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(page);
    m_form = new ObjectEditor(formOfFields(*definition), {QString(), QString()}, page);
    column->addWidget(m_form);
    if (definition->fields.isEmpty()) {
        auto* none = new QLabel(tr("This command has no fields."), page);
        none->setObjectName(u"noFields"_s);
        column->addWidget(none);
    }
    column->addStretch();
    m_scroll->setWidget(page);
    page->show();
    putFieldsFirst(page);
    connect(m_form, &FieldEditor::changed, this, [this] {
        if (!m_isFilling) {
            m_isTyped = true;
            review();
        }
    });
    review();
}

/// Tab goes from the command through its fields, which are made later than what stands below them.
void CommandFormDialog::putFieldsFirst(QWidget* page)
{
    QWidget* last = m_choice;
    const QList<QWidget*> behind{m_json, m_tryIt, verbButton(), cancelButton()};
    for (QWidget* each = page->nextInFocusChain(); each != page; each = each->nextInFocusChain()) {
        if (page->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus))
            last = each;
    }
    for (QWidget* each : behind) {
        setTabOrder(last, each);
        last = each;
    }
}

/// The first obligatory field in which nothing stands; empty when there is none.
QString CommandFormDialog::missing() const
{
    const CommandDefinition* definition = definitionNamed(m_name);
    const QJsonObject said = m_form->value().toObject();
    for (const CommandField& field : definition->fields) {
        const QJsonValue value = said.value(field.name);
        if (field.required && value.isString() && value.toString().isEmpty())
            return formwords::fieldName(QString(field.name));
    }
    return {};
}

QJsonObject CommandFormDialog::command() const
{
    if (m_tabs->currentIndex() == 1)
        return QJsonDocument::fromJson(m_json->toPlainText().toUtf8()).object();
    QJsonObject command = m_form->value().toObject();
    command.insert(u"command"_s, m_name);
    return command;
}

void CommandFormDialog::setCommand(const QJsonObject& command)
{
    m_isFilling = true;
    const int row = m_choice->findData(command.value("command"_L1).toString());
    if (row >= 0) {
        m_choice->setCurrentIndex(row);
        m_form->setValue(command);
    }
    m_isFilling = false;
    review();
}

/// What stands in the form, as text.
void CommandFormDialog::readForm()
{
    QJsonObject command = m_form->value().toObject();
    command.insert(u"command"_s, m_name);
    m_isFilling = true;
    m_json->setPlainText(QString::fromUtf8(QJsonDocument(command).toJson()));
    m_isFilling = false;
    review();
}

/// What was typed as text goes into the form, as far as that has a place for it.
void CommandFormDialog::readJson()
{
    const QJsonObject command = QJsonDocument::fromJson(m_json->toPlainText().toUtf8()).object();
    if (command.isEmpty())
        review();
    else
        setCommand(command);
}

std::optional<Command> CommandFormDialog::review()
{
    m_verdict->say(FieldHint::Kind::Note, {});
    showProblems({});
    if (m_tabs->currentIndex() == 1) {
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(m_json->toPlainText().toUtf8(), &problem);
        if (!document.isObject()) {
            setObstacle(
                tr("This is no JSON object: %1, at character %L2.").arg(problem.errorString()).arg(problem.offset));
            m_tryIt->setEnabled(false);
            return std::nullopt;
        }
    }
    if (const QString field = m_tabs->currentIndex() == 0 ? missing() : QString(); !field.isEmpty()) {
        setObstacle(tr("Fill in: %1.", "field").arg(field));
        m_tryIt->setEnabled(false);
        return std::nullopt;
    }
    const Result<Command> read = commandFromJson(command());
    m_tryIt->setEnabled(read.has_value());
    if (!read) {
        // Said once: beside its field, or where that cannot be seen below.
        const bool isBeside = showProblems({read.error()});
        setObstacle(isBeside ? tr("A field is not right yet; the sentence beside it says why.")
                             : words::errorHint(read.error()));
        return std::nullopt;
    }
    setObstacle({});
    // What can be taken back is small enough to be tried at every letter.
    if (definitionOf(*read).undoable && m_isTyped)
        m_dryRun->ask(*read);
    return *read;
}

void CommandFormDialog::tryIt()
{
    if (const auto command = review())
        m_dryRun->ask(*command);
}

void CommandFormDialog::showAnswer(const CommandOutcome& outcome)
{
    if (!verbButton()->isEnabled())
        return; // what was tried is not what stands there now
    QStringList sentences;
    for (const RowOutcome& row : outcome.rows) {
        if (row.refusal)
            sentences.append(words::errorSentence(*row.refusal));
    }
    if (outcome.refusal)
        sentences.prepend(words::errorSentence(*outcome.refusal));
    showProblems(outcome.refusals);
    if (sentences.isEmpty()) {
        m_verdict->say(FieldHint::Kind::Note, tr("Dry run: the rules allow it."));
        return;
    }
    constexpr qsizetype mostSaid = 3;
    const auto more = static_cast<int>(sentences.size() - mostSaid);
    if (more > 0)
        sentences = sentences.mid(0, mostSaid) << tr("And %n more.", nullptr, more);
    m_verdict->say(FieldHint::Kind::Warning, tr("Dry run: the rules refuse it. %1").arg(sentences.join(u' ')));
}

/// Whether each of them found a field that is seen.
bool CommandFormDialog::showProblems(const QList<Error>& errors)
{
    bool isEachShown = true;
    const QList<FieldEditor*> editors = m_form->findChildren<FieldEditor*>();
    for (FieldEditor* editor : editors)
        editor->setProblem({});
    for (const Error& error : errors) {
        const QStringList pointers = pointersOf(error);
        const auto found = std::ranges::find_if(
            editors, [&](const FieldEditor* each) { return pointers.contains(each->place().pointer); });
        const bool isShown = found != editors.end() && m_tabs->currentIndex() == 0 && (*found)->isVisibleTo(m_form);
        if (isShown)
            (*found)->setProblem(words::errorHint(error));
        isEachShown = isEachShown && isShown;
    }
    return isEachShown;
}

void CommandFormDialog::perform()
{
    if (const auto command = review())
        submit(*command);
}

bool CommandFormDialog::isDirty() const
{
    return m_isTyped;
}

void CommandFormDialog::refusedWith(const CommandOutcome& outcome)
{
    showProblems(outcome.refusals);
    m_isTyped = false; // it was said; closing loses nothing
    CommandDialog::refusedWith(outcome);
}

} // namespace podesk
