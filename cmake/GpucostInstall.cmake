# SPDX-License-Identifier: Apache-2.0
#
# What is installed, and where. Components are the packages: `gpucost`, `desktop` and `dev`; `texts` holds what a Debian
# package brings in its own way.
include(CMakePackageConfigHelpers)

# Debian's place for libraries, also where the prefix is not /usr: one tree then serves for packages too.
if(EXISTS "/etc/debian_version" AND CMAKE_LIBRARY_ARCHITECTURE)
    set(CMAKE_INSTALL_LIBDIR "lib/${CMAKE_LIBRARY_ARCHITECTURE}" CACHE PATH "Object code libraries")
endif()
include(GNUInstallDirs)

set(GPUCOST_INSTALL_CMAKEDIR "${CMAKE_INSTALL_LIBDIR}/cmake/gpucost")

# gpucost_archive(<name> FROM target... [LINKS PUBLIC|PRIVATE target...])
#
# One static library of the objects and public headers of several folders' libraries, installed as gpucost::<name>.
# Within the build there is no use for it: folders link one another.
function(gpucost_archive name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FROM;LINKS")

    set(archive gpucost_archive_${name})
    set(objects)
    set(headers)
    foreach(library IN LISTS arg_FROM)
        get_target_property(type ${library} TYPE)
        if(NOT type STREQUAL "INTERFACE_LIBRARY")
            list(APPEND objects $<TARGET_OBJECTS:${library}>)
        endif()
        get_target_property(of_library ${library} HEADER_SET)
        if(of_library)
            list(APPEND headers ${of_library})
        endif()
    endforeach()

    add_library(${archive} STATIC ${objects})
    set_target_properties(${archive} PROPERTIES
        LINKER_LANGUAGE CXX
        OUTPUT_NAME gpucost-${name}
        EXPORT_NAME ${name}
        VERIFY_INTERFACE_HEADER_SETS OFF)  # the folders' own libraries see to that
    target_compile_features(${archive} INTERFACE cxx_std_20)
    if(arg_LINKS)
        target_link_libraries(${archive} ${arg_LINKS})
    endif()
    set(with_headers)
    if(headers)
        target_sources(${archive} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
        set(with_headers FILE_SET HEADERS DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/gpucost" COMPONENT dev)
    endif()

    install(TARGETS ${archive} EXPORT gpucostTargets
        ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}" COMPONENT dev
        ${with_headers})
    # CMake strips programs and shared libraries only.
    if(CMAKE_STRIP)
        install(CODE "
            if(CMAKE_INSTALL_DO_STRIP)
                execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-debug --enable-deterministic-archives
                    --remove-section=.comment --remove-section=.note
                    \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/$<TARGET_FILE_NAME:${archive}>\"
                    COMMAND_ERROR_IS_FATAL ANY)
            endif()" COMPONENT dev)
    endif()
endfunction()

# gpucost_install_package(): find_package(gpucost) finds what gpucost_archive() has installed.
function(gpucost_install_package)
    install(EXPORT gpucostTargets NAMESPACE gpucost:: DESTINATION "${GPUCOST_INSTALL_CMAKEDIR}" COMPONENT dev)
    configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/gpucostConfig.cmake.in"
        "${CMAKE_CURRENT_BINARY_DIR}/gpucostConfig.cmake"
        INSTALL_DESTINATION "${GPUCOST_INSTALL_CMAKEDIR}")
    # Before 1.0 a new minor version may change anything.
    write_basic_package_version_file("${CMAKE_CURRENT_BINARY_DIR}/gpucostConfigVersion.cmake"
        COMPATIBILITY SameMinorVersion)
    install(FILES
        "${CMAKE_CURRENT_BINARY_DIR}/gpucostConfig.cmake"
        "${CMAKE_CURRENT_BINARY_DIR}/gpucostConfigVersion.cmake"
        DESTINATION "${GPUCOST_INSTALL_CMAKEDIR}" COMPONENT dev)
endfunction()
