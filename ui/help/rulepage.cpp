// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/rulepage.h"

#include "ui/common/recordlink.h"
#include "ui/words/rulehelpwords.h"
#include "ui/words/words.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

namespace podesk {

using namespace Qt::StringLiterals;

namespace {

class HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(podesk::HelpWords)
public:
    static QString standing(const RuleEntry& rule);
    static QString unknown(const QString& rule) { return tr("There is no rule “%1”.").arg(rule); }
    static QString onlyEnglish() { return tr("This page is there in English only."); }
    static QString missing() { return tr("Nobody has written this page yet."); }
};

/// What the rulebook owns of a page.
QString HelpWords::standing(const RuleEntry& rule)
{
    return tr("**Source:** %1 (%2).  \n**Rules of:** %3.")
        .arg(words::sourceTitle(rule.source), words::evidenceWord(rule.evidence), words::editionsOf(rule));
}

QString fileOf(const QString& rule, const QString& language)
{
    return u":/podesk/help/rules/%1/%2.md"_s.arg(language, rule);
}

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

/// Rules named in running text as links; what stands between backticks is an example and stays as it is.
QString withLinks(const QString& markdown, const QString& self)
{
    static const QRegularExpression named(u"\\b([RBG][0-9]{1,2})\\b"_s);
    QStringList parts = markdown.split(u'`');
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        QString linked;
        qsizetype from = 0;
        auto matches = named.globalMatch(parts[i]);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString id = match.captured(1);
            linked += parts[i].sliced(from, match.capturedStart() - from);
            linked +=
                id != self && findRule(id) ? u"[%1](%2)"_s.arg(id, RecordLink{RecordLink::Kind::Rule, id}.href()) : id;
            from = match.capturedEnd();
        }
        parts[i] = linked + parts[i].sliced(from);
    }
    return parts.join(u'`');
}

} // namespace

QString helpLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

bool hasRuleText(const QString& rule, const QString& language)
{
    return QFile::exists(fileOf(rule, language));
}

QString ruleText(const QString& rule, const QString& language)
{
    const QString own = contentOf(fileOf(rule, language));
    return own.isEmpty() ? contentOf(fileOf(rule, u"en"_s)) : own;
}

QString rulePage(const QString& rule, const QString& language)
{
    const RuleEntry* entry = findRule(rule);
    if (!entry)
        return HelpWords::unknown(rule);
    QStringList parts{u"## %1 – %2"_s.arg(rule, words::ruleName(rule))};
    const QString text = ruleText(rule, language);
    if (!text.isEmpty() && !hasRuleText(rule, language))
        parts << u'*' + HelpWords::onlyEnglish() + u'*';
    parts << (text.isEmpty() ? HelpWords::missing() : withLinks(text, rule)) << u"---"_s << HelpWords::standing(*entry);
    return parts.join(u"\n\n"_s);
}

QString ruleNamedIn(const QString& text)
{
    static const QRegularExpression named(u"\\(([RBG][0-9]{1,2})\\)"_s);
    auto matches = named.globalMatch(text);
    while (matches.hasNext()) {
        const QString id = matches.next().captured(1);
        if (findRule(id))
            return id;
    }
    return {};
}

} // namespace podesk
