// SPDX-License-Identifier: Apache-2.0
// Nothing of its own: with this file the precompiled header of cmake/GpucostTarget.cmake is built.
