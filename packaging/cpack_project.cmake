# SPDX-License-Identifier: Apache-2.0
# Read by cpack once for each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    # Debian has the licences' texts in a place of its own, and completions of zsh too.
    list(REMOVE_ITEM CPACK_COMPONENTS_ALL texts)
else()
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
