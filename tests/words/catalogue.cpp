// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/words/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace podesk::test {

namespace {

QStringList readTranslations(QXmlStreamReader& xml, bool plural)
{
    if (!plural)
        return {xml.readElementText()};
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

void readMessage(QXmlStreamReader& xml, const QString& context, Catalogue& into)
{
    Message message;
    QString comment;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            message.translations = readTranslations(xml, message.plural);
        } else {
            xml.skipCurrentElement();
        }
    }
    message.isForMachines = comment.startsWith("date format"_L1);
    into.insert(context + u'|' + message.source + u'|' + comment, message);
}

} // namespace

Catalogue readCatalogue(const QString& path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "message"_L1)
                readMessage(xml, context, catalogue);
            else
                xml.skipCurrentElement();
        }
    }
    return xml.hasError() ? Catalogue() : catalogue;
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression placeholder(u"%L?([0-9]{1,2}|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace podesk::test
