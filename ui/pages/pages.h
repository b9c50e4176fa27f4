// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace gpucost::ui {

class Page;
class Workspace;

/// Every page of the program, in the order of the navigation; the caller gives them a parent.
std::vector<Page*> makePages(Workspace& workspace);

}  // namespace gpucost::ui
