// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailfile.h"

#include <gmime/gmime.h>

#include <memory>

namespace podesk {

namespace {

constexpr const char* senderAddress = "outbox@podesk.invalid";

template <auto release>
struct Release
{
    template <class T>
    void operator()(T* object) const
    {
        release(object);
    }
};
template <class T>
using Object = std::unique_ptr<T, Release<g_object_unref>>;

/// A header's text is one line, whatever stands in a PO's number.
QByteArray headerText(const QString& text)
{
    return text.simplified().toUtf8();
}

Object<GMimeTextPart> bodyOf(const Mail& mail)
{
    Object<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    // Chooses the smallest character set that has all of it.
    g_mime_text_part_set_text(part.get(), mail.body.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

} // namespace

QByteArray mailFile(const Mail& mail)
{
    // GMime wants to be asked once; a program that has no other use for it need not know.
    static const bool isReady = (g_mime_init(), true);
    Q_UNUSED(isReady)
    const Object<GMimeMessage> message(g_mime_message_new(TRUE));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, headerText(mail.from).constData(),
                               senderAddress);
    for (const QString& address : mail.to)
        g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, headerText(address).constData());
    g_mime_message_set_subject(message.get(), headerText(mail.subject).constData(), "utf-8");
    const std::unique_ptr<GDateTime, Release<g_date_time_unref>> date(
        g_date_time_new_from_unix_utc(mail.on.msecs / 1000));
    g_mime_message_set_date(message.get(), date.get());
    const QByteArray id = headerText(mail.number) + '.' + QByteArray::number(mail.on.msecs) + "@podesk.invalid";
    g_mime_message_set_message_id(message.get(), id.constData());
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(bodyOf(mail).get()));

    const std::unique_ptr<GMimeFormatOptions, Release<g_mime_format_options_free>> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const std::unique_ptr<char, Release<g_free>> text(
        g_mime_object_to_string(GMIME_OBJECT(message.get()), format.get()));
    return QByteArray(text.get());
}

} // namespace podesk
