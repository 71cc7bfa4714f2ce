// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/handoutpdf.h"

#include <QtCore/QSaveFile>
#include <QtCore/QUrl>
#include <QtGui/QPdfWriter>
#include <QtGui/QTextBlock>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double pictureWidth = 630; ///< between the margins of A4, at 96 dots an inch
constexpr int pointSize = 10;
constexpr int stepLevel = 2; ///< of the headings that begin a page

/// Knows only the pictures that it was given. Printing makes a copy, which asks this document only by loadResource():
/// what was added by addResource() it does not find.
class QuietDocument : public QTextDocument
{
public:
    explicit QuietDocument(const QHash<QString, QImage>& pictures) : m_pictures(pictures) {}

protected:
    QVariant loadResource(int /*type*/, const QUrl& name) override
    {
        const auto found = m_pictures.find(name.toString());
        return found == m_pictures.end() ? QVariant() : QVariant(*found);
    }

private:
    const QHash<QString, QImage> m_pictures;
};

/// As wide as the page; one that is not known is left out, where Qt would draw a sign for it.
void fitPictures(QTextDocument& document, const QHash<QString, QImage>& pictures)
{
    QTextCursor cursor(&document);
    while (!cursor.atEnd()) {
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextImageFormat format = cursor.charFormat().toImageFormat();
        if (format.isValid() && !pictures.contains(format.name())) {
            cursor.removeSelectedText();
            continue;
        }
        if (format.isValid()) {
            const QSize size = pictures.value(format.name()).size();
            format.setWidth(pictureWidth);
            format.setHeight(pictureWidth * size.height() / std::max(1, size.width()));
            cursor.setCharFormat(format);
        }
        cursor.setPosition(cursor.position());
    }
}

void breakPages(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() == stepLevel) {
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            QTextCursor(block).setBlockFormat(format);
        }
    }
}

} // namespace

Result<void> writePdf(const QString& title, const QString& markdown, const QHash<QString, QImage>& pictures,
                      const QString& path, const std::atomic_bool& isWanted)
{
    if (!isWanted)
        return {};
    QSaveFile file(path);
    const auto refused = [&file, &path] {
        return fail(ErrorCode::UnwritableFile, {{u"file"_s, path}, {u"reason"_s, file.errorString()}});
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    QuietDocument document(pictures);
    QFont font = document.defaultFont();
    font.setPointSize(pointSize);
    document.setDefaultFont(font);
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    fitPictures(document, pictures);
    breakPages(document);
    {
        QPdfWriter writer(&file);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(title);
        writer.setCreator(u"PO Desk"_s);
        document.print(&writer);
    }
    if (!isWanted)
        return {}; // what was written beside the file goes
    return file.commit() ? Result<void>() : refused();
}

} // namespace podesk
