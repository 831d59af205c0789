// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/consolepage.h"

#include "moc_consolepage.cpp"
