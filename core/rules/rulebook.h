// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

#include <QtCore/QList>

namespace podesk {

/// How well a rule is founded (domain.md 0): documented, inferred, or documents that disagree.
enum class Evidence { Documented, Inferred, Conflicting };
QString evidenceText(Evidence evidence); ///< "documented", "inferred", "conflicting"

/// One rule: what podesk-cli rules prints and what help pages and the Why panel are keyed by.
struct RuleEntry {
    QLatin1StringView id; ///< "B3", "R47", "G7"
    QLatin1StringView source; ///< source key of domain.md 0: "BL-Add", "Seed", "ruling"
    Evidence evidence;
    bool in2024;
    bool in2026;
    QList<QLatin1StringView> inputs; ///< names that its trace steps may use
};

/// Counts up with every change of a rule's meaning; stored with each trace.
inline constexpr int rulebookVersion = 4;

/// All rules that the engine decides by, in the order of the books.
const QList<RuleEntry>& rulebook();
const RuleEntry* findRule(QStringView id);

/// Test builds only (PODESK_MUTATE_RULES): the rule with this id forbids nothing and gives nothing (Tracing). Empty = none.
/// Reads the environment variable once; in other builds it is constantly empty.
QByteArray switchedOffRule();

} // namespace podesk
