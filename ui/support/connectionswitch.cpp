// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/connectionswitch.h"

#include "moc_connectionswitch.cpp"
