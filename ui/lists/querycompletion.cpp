// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/querycompletion.h"

#include "ui/words/words.h"

#include <QtGui/QStandardItemModel>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QLineEdit>

#include <algorithm>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int insertRole = Qt::UserRole + 1;
constexpr int mostProposals = 20;

QString asValue(const QString& value)
{
    const bool needsQuotes = std::any_of(value.begin(), value.end(),
                                         [](QChar c) { return c.isSpace() || QStringView(u",:\"").contains(c); });
    if (!needsQuotes)
        return value;
    QString quoted = value;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + quoted + u'"';
}

bool beginsFolded(const QString& text, const QString& with)
{
    return foldedForSearch(text).startsWith(foldedForSearch(with));
}

} // namespace

QueryCompletion::QueryCompletion(EngineClient* client, ListKind kind, QLineEdit* edit)
    : QObject(edit)
    , m_client(client)
    , m_kind(kind)
    , m_edit(edit)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->popup()->setObjectName(edit->objectName() + u"Proposals"_s);
    m_completer->popup()->setAccessibleName(tr("Proposals for the filter"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insert(index.data(insertRole).toString()); });
    connect(edit, &QLineEdit::textEdited, this, &QueryCompletion::propose);
}

QueryCompletion::Piece QueryCompletion::pieceAt(const QString& text, qsizetype cursor)
{
    Piece piece;
    bool quoted = false;
    qsizetype colon = -1;
    qsizetype value = -1;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar c = text[i];
        if (c == u'\\' && quoted)
            ++i;
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c.isSpace()) {
            piece.begin = i + 1;
            colon = value = -1;
        } else if (!quoted && c == u':' && colon < 0)
            colon = value = i + 1;
        else if (!quoted && colon >= 0 && QStringView(u",<>=").contains(c))
            value = i + 1;
    }
    piece.text = text.sliced(piece.begin, cursor - piece.begin);
    if (colon < 0)
        return piece;
    piece.field = text.sliced(piece.begin, colon - 1 - piece.begin);
    if (piece.field.startsWith(u'-'))
        piece.field.remove(0, 1);
    piece.isSort = piece.field == "sort"_L1;
    piece.value = text.sliced(value, cursor - value);
    piece.value.remove(u'"');
    return piece;
}

void QueryCompletion::propose()
{
    m_latest.forget();
    const Piece piece = pieceAt(m_edit->text(), m_edit->cursorPosition());
    if (piece.text.isEmpty())
        show({});
    else if (piece.field.isEmpty())
        proposeFields(piece);
    else
        proposeValues(piece);
}

void QueryCompletion::proposeFields(const Piece& piece)
{
    const bool negated = piece.text.startsWith(u'-');
    const QString typed = negated ? piece.text.sliced(1) : piece.text;
    QList<Proposal> proposals;
    const auto offer = [&](const QString& name, const QString& heading) {
        if (beginsFolded(name, typed) || beginsFolded(heading, typed))
            proposals.append({(negated ? u"-"_s : QString()) + name + u':', tr("%1:  %2").arg(name, heading)});
    };
    for (const ListField& field : listFields(m_kind))
        offer(QString(field.name), words::fieldHeading(m_kind, QString(field.name)));
    if (!negated)
        offer(u"sort"_s, tr("order of the list"));
    show(proposals);
}

void QueryCompletion::proposeValues(const Piece& piece)
{
    QList<Proposal> proposals;
    if (piece.isSort) {
        const bool descending = piece.value.startsWith(u'-');
        for (const ListField& field : listFields(m_kind)) {
            const QString name = (descending ? u"-"_s : QString()) + QString(field.name);
            if (name.startsWith(piece.value))
                proposals.append({name, tr("%1  %2").arg(name, words::fieldHeading(m_kind, QString(field.name)))});
        }
        show(proposals);
        return;
    }
    const int index = listFieldIndex(m_kind, piece.field);
    if (index < 0) {
        show({});
        return;
    }
    const ListField& field = listFields(m_kind)[index];
    const QStringList known = field.kind == FieldKind::Flag ? QStringList{u"yes"_s, u"no"_s} : field.words;
    for (const QString& word : known) {
        const QString shown = words::wordText(piece.field, word);
        if (beginsFolded(word, piece.value) || beginsFolded(shown, piece.value))
            proposals.append({word, shown == word ? word : tr("%1  %2").arg(word, shown)});
    }
    show(proposals);
    const bool isOpen = field.words.isEmpty() && (field.kind == FieldKind::Word || field.kind == FieldKind::Text);
    if (!isOpen || piece.value.isEmpty())
        return;
    m_latest.ask(m_client->completions(m_kind, piece.field, piece.value, mostProposals), this,
                 [this](const Result<QStringList>& values) {
                     QList<Proposal> found;
                     for (const QString& value : values.value_or(QStringList()))
                         found.append({asValue(value), value});
                     show(found);
                 });
}

void QueryCompletion::show(const QList<Proposal>& proposals)
{
    m_model->clear();
    for (const Proposal& proposal : proposals) {
        auto* item = new QStandardItem(proposal.shown);
        item->setData(proposal.insert, insertRole);
        m_model->appendRow(item);
    }
    const Piece piece = pieceAt(m_edit->text(), m_edit->cursorPosition());
    const bool isComplete =
        proposals.size() == 1 && (proposals.first().insert == piece.text || proposals.first().insert == piece.value);
    if (proposals.isEmpty() || isComplete || !m_edit->hasFocus())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void QueryCompletion::insert(const QString& text)
{
    const qsizetype cursor = m_edit->cursorPosition();
    const QString all = m_edit->text();
    const Piece piece = pieceAt(all, cursor);
    qsizetype from = piece.begin;
    if (!piece.field.isEmpty()) {
        // The value's beginning counts from the cursor, its opening quote included.
        from = cursor;
        while (from > piece.begin && !QStringView(u":,<>=").contains(all[from - 1]))
            --from;
    }
    const QString ending = piece.field.isEmpty() ? QString() : u" "_s;
    m_edit->setText(all.first(from) + text + ending + all.sliced(cursor).trimmed());
    m_edit->setCursorPosition(int(from + text.size() + ending.size()));
    propose();
}

} // namespace podesk
