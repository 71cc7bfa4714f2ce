// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/orderrows.h"

#include "core/rules/ordervalidation.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("podesk::OrderRows", text);
}

bool isBlank(const QStringList& row)
{
    return std::all_of(row.begin(), row.end(), [](const QString& text) { return text.isEmpty(); });
}

/// Positions in the editor of the rows that count.
QList<int> filledRows(const QList<QStringList>& rows)
{
    QList<int> filled;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (!isBlank(rows.at(row)))
            filled.append(static_cast<int>(row));
    }
    return filled;
}

QString review(RowsEditor* editor, const QList<Error>& findings, const QStringList& columns)
{
    const QList<int> filled = filledRows(editor->rows());
    QHash<std::pair<int, int>, QString> cells;
    QString general;
    for (const Error& finding : findings) {
        const QString sentence = words::errorHint(finding);
        const int row = finding.details.value(u"row"_s, -1).toInt();
        if (row < 0 || row >= filled.size()) {
            general = sentence;
            continue;
        }
        const auto column = columns.indexOf(finding.details.value(u"field"_s).toString().section(u'/', -1));
        cells.insert({filled.at(row), std::max(0, static_cast<int>(column))}, sentence);
    }
    editor->showProblems(cells, general);
    return findings.isEmpty() ? QString() : words::errorHint(findings.first());
}

} // namespace

RowsEditor::Wording contactWording()
{
    return {u"contactsTable"_s,
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "Contacts")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "&Add contact")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "&Remove contact")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "There is no contact: no e-mails are sent.")),
            {words::fieldHeading(u"name"_s), words::fieldHeading(u"email"_s), words::fieldHeading(u"phone"_s)}};
}

RowsEditor::Wording tagWording()
{
    return {u"tagsTable"_s,
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "Tags")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "A&dd tag")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "Re&move tag")),
            translated(QT_TRANSLATE_NOOP("podesk::OrderRows", "There is no tag.")),
            {words::fieldHeading(u"key"_s), words::fieldHeading(u"value"_s)}};
}

QList<QStringList> contactRows(const QList<Contact>& contacts)
{
    QList<QStringList> rows;
    for (const Contact& contact : contacts)
        rows.append({contact.name, contact.email, contact.phone});
    return rows;
}

QList<QStringList> tagRows(const QList<Tag>& tags)
{
    QList<QStringList> rows;
    for (const Tag& tag : tags)
        rows.append({tag.key, tag.value});
    return rows;
}

QList<Contact> contactsOf(const QList<QStringList>& rows)
{
    QList<Contact> contacts;
    for (const int row : filledRows(rows))
        contacts.append({rows.at(row).at(0), rows.at(row).at(1), rows.at(row).at(2)});
    return contacts;
}

QList<Tag> tagsOf(const QList<QStringList>& rows)
{
    QList<Tag> tags;
    for (const int row : filledRows(rows))
        tags.append({rows.at(row).at(0), rows.at(row).at(1)});
    return tags;
}

QString reviewContacts(RowsEditor* editor, const Quotas& quotas, const QList<Contact>& before)
{
    return review(editor, rules::contactFindings(contactsOf(editor->rows()), quotas, before),
                  {u"name"_s, u"email"_s, u"phone"_s});
}

QString reviewTags(RowsEditor* editor, const Quotas& quotas, const QList<Tag>& before)
{
    return review(editor, rules::tagFindings(tagsOf(editor->rows()), quotas, before), {u"key"_s, u"value"_s});
}

} // namespace podesk
