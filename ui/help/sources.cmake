target_sources(podesk_ui PRIVATE
    help/helpdesk.cpp help/helpdesk.h
    help/helpwindow.cpp help/helpwindow.h
    help/manualwindow.cpp help/manualwindow.h
    help/rulelistmodel.cpp help/rulelistmodel.h
    help/rulepage.cpp help/rulepage.h)

file(GLOB PODESK_HELP CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/help/*/*/*.md")
qt_add_resources(podesk_ui podesk_help PREFIX "/podesk" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${PODESK_HELP})
