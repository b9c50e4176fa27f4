# SPDX-License-Identifier: Apache-2.0
# Makes the packages anew: those of another version must not lie beside them.
file(REMOVE_RECURSE "${PACKAGES}")
execute_process(COMMAND "${CPACK}" --config "${CONFIG}" -B "${PACKAGES}" COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE "${PACKAGES}/_CPack_Packages")
