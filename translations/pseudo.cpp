// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the pseudo-language: reads the messages of a .ts file and writes one where every translation is its source in
// brackets, with accents and about 35 per cent longer. What a message needs to work (%1, %n, an & before its letter,
// markup, date formats) stays.

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QString comment;
    bool plural = false;
};

struct Context
{
    QString name;
    QList<Message> messages;
};

QChar accented(QChar c)
{
    static const QString plain = u"AaCcEeGgIiLlNnOoSsUuYyZz"_s;
    static const QString marked = u"ÅåÇçÉéĞğÎîĽľÑñÖöŠšÜüÝýŽž"_s;
    const qsizetype at = plain.indexOf(c);
    return at < 0 ? c : marked.at(at);
}

/// Date formats are read by QLocale, not by people.
bool isForMachines(const Message& message)
{
    return message.comment.startsWith("date format"_L1);
}

QString pseudo(const QString& source)
{
    static const QRegularExpression kept(uR"(%L?(?:n|\d{1,2})|<[^>]*>|&[a-z]+;|\{[^}]*\})"_s);
    QString text;
    qsizetype letters = 0;
    qsizetype at = 0;
    QRegularExpressionMatch match = kept.match(source);
    while (at < source.size()) {
        if (match.hasMatch() && match.capturedStart() == at) {
            text += match.captured();
            at = match.capturedEnd();
            match = kept.match(source, at);
            continue;
        }
        letters += source.at(at).isLetter() ? 1 : 0;
        text += accented(source.at(at++));
    }
    const qsizetype more = qMax<qsizetype>(1, letters * 35 / 100);
    // File dialogs read their filter up to the pattern in parentheses, so nothing may follow it.
    if (source.contains("(*"_L1))
        return u'[' + QString(more, u'~') + text;
    return u'[' + text + QString(more, u'~') + u']';
}

Message readMessage(QXmlStreamReader& xml)
{
    Message message;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<Context> readContexts(QXmlStreamReader& xml)
{
    QList<Context> contexts;
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != "context"_L1) {
            xml.skipCurrentElement();
            continue;
        }
        Context context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1)
                context.name = xml.readElementText();
            else if (xml.name() == "message"_L1)
                context.messages.append(readMessage(xml));
            else
                xml.skipCurrentElement();
        }
        contexts.append(context);
    }
    return contexts;
}

void writeMessage(QXmlStreamWriter& xml, const Message& message)
{
    const QString translation = isForMachines(message) ? message.source : pseudo(message.source);
    xml.writeStartElement(u"message"_s);
    if (message.plural)
        xml.writeAttribute(u"numerus"_s, u"yes"_s);
    xml.writeTextElement(u"source"_s, message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(u"comment"_s, message.comment);
    xml.writeStartElement(u"translation"_s);
    if (message.plural) {
        xml.writeTextElement(u"numerusform"_s, translation);
        xml.writeTextElement(u"numerusform"_s, translation);
    } else {
        xml.writeCharacters(translation);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeContexts(QXmlStreamWriter& xml, const QList<Context>& contexts)
{
    xml.writeStartDocument();
    xml.writeStartElement(u"TS"_s);
    xml.writeAttribute(u"version"_s, u"2.1"_s);
    xml.writeAttribute(u"language"_s, u"en_US"_s); // two plural forms
    for (const Context& context : contexts) {
        xml.writeStartElement(u"context"_s);
        xml.writeTextElement(u"name"_s, context.name);
        for (const Message& message : context.messages)
            writeMessage(xml, message);
        xml.writeEndElement();
    }
    xml.writeEndDocument();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("podesk_pseudo FROM.ts TO.ts\n", stderr);
        return 2;
    }
    QFile from(QFile::decodeName(argv[1]));
    QFile to(QFile::decodeName(argv[2]));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fputs("podesk_pseudo: a file cannot be opened\n", stderr);
        return 1;
    }
    QXmlStreamReader reader(&from);
    const QList<Context> contexts = readContexts(reader);
    if (reader.hasError() || contexts.isEmpty()) {
        std::fputs("podesk_pseudo: no messages\n", stderr);
        return 1;
    }
    QXmlStreamWriter writer(&to);
    writeContexts(writer, contexts);
    return writer.hasError() || !to.flush() ? 1 : 0;
}
