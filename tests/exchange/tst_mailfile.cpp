// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mailfile.h"

#include <QTest>

using namespace podesk;
using namespace Qt::StringLiterals;

/// Mails as files: what other programs need to find in them, read here by the letter of RFC 5322, 2047 and 2045.
class TestMailFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersAndBody();
    void everyLineEndsInCrLf();
    void textBeyondAscii();
    void aLineEndCannotMakeAHeader();

private:
    static Mail mail()
    {
        return {u"MAIL-1"_s,
                u"PO Desk"_s,
                {u"dana@example.org"_s, u"eve@example.org"_s},
                u"Purchase order PO-77 expires"_s,
                u"Hello,\n\nPO-77 = done.\n.\n"_s,
                *Instant::fromText(u"2024-06-23"_s)};
    }
    static QByteArray headOf(const QByteArray& file) { return file.left(file.indexOf("\r\n\r\n")); }
    static QByteArray bodyOf(const QByteArray& file) { return file.mid(file.indexOf("\r\n\r\n") + 4); }
    /// A header's value, unfolded.
    static QByteArray header(const QByteArray& file, const QByteArray& name)
    {
        QByteArray value;
        bool isIn = false;
        for (const QByteArray& line : headOf(file).split('\n')) {
            const QByteArray text = line.trimmed();
            if (!line.startsWith(' ') && !line.startsWith('\t'))
                isIn = text.toLower().startsWith(name.toLower() + ": ");
            if (isIn)
                value += value.isEmpty() ? text.mid(name.size() + 2) : ' ' + text;
        }
        return value;
    }
    static QString decodedQuotedPrintable(QByteArray text)
    {
        text.replace("=\r\n", "");
        return QString::fromUtf8(QByteArray::fromPercentEncoding(text, '='));
    }
};

void TestMailFile::headersAndBody()
{
    const QByteArray file = mailFile(mail());
    QCOMPARE(header(file, "From"), QByteArray("PO Desk <outbox@podesk.invalid>"));
    QCOMPARE(header(file, "To"), QByteArray("dana@example.org, eve@example.org"));
    QCOMPARE(header(file, "Subject"), QByteArray("Purchase order PO-77 expires"));
    QVERIFY2(header(file, "Date").startsWith("Sun, 23 Jun 2024 00:00:00 +0000"), header(file, "Date").constData());
    QVERIFY(header(file, "Message-Id").startsWith("<MAIL-1."));
    QCOMPARE(header(file, "MIME-Version"), QByteArray("1.0"));
    QVERIFY2(header(file, "Content-Type").toLower().startsWith("text/plain; charset=us-ascii"), file.constData());
    QCOMPARE(decodedQuotedPrintable(bodyOf(file)).replace(u"\r\n"_s, u"\n"_s), mail().body);
}

void TestMailFile::everyLineEndsInCrLf()
{
    const QByteArray file = mailFile(mail());
    for (qsizetype at = file.indexOf('\n'); at >= 0; at = file.indexOf('\n', at + 1))
        QVERIFY(at > 0 && file[at - 1] == '\r');
    for (const QByteArray& line : file.split('\n'))
        QVERIFY2(line.size() <= 79, line.constData()); // 78 and the CR
}

void TestMailFile::textBeyondAscii()
{
    Mail german = mail();
    german.subject =
        u"Bestellung „PO-77“ läuft Ende Juni ab, und das wird hier sehr ausführlich gesagt: Verlängerung"_s;
    german.body = u"Grüße – "_s + QString(u'ä').repeated(200) + u'\n';
    const QByteArray file = mailFile(german);
    for (const char byte : file)
        QVERIFY(static_cast<unsigned char>(byte) < 0x80);
    QVERIFY(header(file, "Content-Type").toLower().contains("charset=utf-8"));
    QVERIFY(header(file, "Subject").contains("=?"));
    QVERIFY(!header(file, "Subject").contains("????")); // nothing was lost to a smaller character set
    QCOMPARE(decodedQuotedPrintable(bodyOf(file)).replace(u"\r\n"_s, u"\n"_s), german.body);
}

void TestMailFile::aLineEndCannotMakeAHeader()
{
    Mail sly = mail();
    sly.subject = u"Harmless\r\nBcc: everyone@example.org"_s;
    const QByteArray file = mailFile(sly);
    QVERIFY(header(file, "Bcc").isEmpty());
    QVERIFY(header(file, "Subject").startsWith("Harmless"));
}

QTEST_GUILESS_MAIN(TestMailFile)
#include "tst_mailfile.moc"
