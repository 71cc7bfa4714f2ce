# podesk_add_test(NAME tst_x SOURCES ... [LIBS ...] [LABELS ...] [TIMEOUT seconds] [UI])
#
# Makes one Qt Test program in bin/ and its ctest entry. UI chooses the precompiled header with the widgets;
# without it a test sees QtCore, QtSql, QtNetwork and QtTest. Each test gets a home directory of its own under
# the build tree, so no run can read or change the settings of the person who starts it.
function(podesk_add_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "UI" "NAME;TIMEOUT" "SOURCES;LIBS;LABELS")
    if(NOT arg_NAME OR NOT arg_SOURCES OR arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "podesk_add_test: NAME and SOURCES are needed; not understood: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()

    set(base podesk_test_core)
    if(arg_UI)
        set(base podesk_test_ui)
    endif()

    add_executable(${arg_NAME} ${arg_SOURCES})
    if(NOT arg_UI)
        add_dependencies(windowless_tests ${arg_NAME})
    endif()
    target_link_libraries(${arg_NAME} PRIVATE podesk_test_support ${arg_LIBS} ${base}_libs)
    target_precompile_headers(${arg_NAME} REUSE_FROM ${base})
    # Tests run for seconds and are compiled for minutes; what they measure is the libraries, which are optimised.
    # At that level GCC 12 sees dangling pointers in QArrayDataPointer that are none.
    target_compile_options(${arg_NAME} PRIVATE $<$<CONFIG:Release>:-O1> $<$<CONFIG:Release>:-Wno-dangling-pointer>)
    # A test's own file has a class for moc, and includes what moc makes of it. AUTOMOC would look for more in each of two hundred
    # programs, ask the compiler for its macros, and compile an empty file: a fifth of the build. It is kept for the few that
    # share a header with such a class.
    set(classes "")
    set(headers "${arg_SOURCES}")
    list(FILTER headers INCLUDE REGEX "\\.h$")
    foreach(header IN LISTS headers)
        file(STRINGS "${header}" lines REGEX "Q_OBJECT" LIMIT_COUNT 1)
        list(APPEND classes ${lines})
    endforeach()
    if(NOT classes)
        set(own "${arg_SOURCES}")
        list(FILTER own INCLUDE REGEX "(^|/)${arg_NAME}\\.cpp$")
        set_target_properties(${arg_NAME} PROPERTIES AUTOMOC OFF)
        qt_generate_moc("${own}" "${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.moc" TARGET ${arg_NAME})
        target_sources(${arg_NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${arg_NAME}.moc")
        target_include_directories(${arg_NAME} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
    endif()

    set(home "${CMAKE_BINARY_DIR}/home/${arg_NAME}")
    file(MAKE_DIRECTORY "${home}/config" "${home}/data" "${home}/cache" "${home}/state" "${home}/runtime")
    file(CHMOD "${home}/runtime" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)

    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME})
    set_tests_properties(${arg_NAME} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        LABELS "${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_STATE_HOME=${home}/state;XDG_RUNTIME_DIR=${home}/runtime")
endfunction()
