// SPDX-FileCopyrightText: 2026 The PO Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Only carries a precompiled header; see CMakeLists.txt beside it.
int main()
{
    return 0;
}
