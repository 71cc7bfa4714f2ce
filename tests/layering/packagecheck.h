// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/layering/sourcetext.h"

namespace podesk::layering {

/// A list that names packages: which, and what is wrong with its lines.
struct PackageNames
{
    QStringList names; ///< sorted
    Findings findings; ///< a line without a purpose, a name that stands twice
};

/// What resources/packages-debian.txt installs.
PackageNames readPackageList(const QByteArray& text);

/// What the table of README.md under "| package |" names.
PackageNames readPackageTable(const QByteArray& text);

/// One finding for each package that only one of both names, after the findings within each.
Findings checkPackages(const PackageNames& list, const PackageNames& table);

} // namespace podesk::layering
