target_sources(podesk_ui PRIVATE
    common/actionbutton.cpp common/actionbutton.h
    common/cardpainter.cpp common/cardpainter.h
    common/celldelegate.cpp common/celldelegate.h
    common/commandrunner.cpp common/commandrunner.h
    common/hand.cpp common/hand.h
    common/filequestion.cpp common/filequestion.h
    common/flowlayout.cpp common/flowlayout.h
    common/foldinglayout.cpp common/foldinglayout.h
    common/forecastwords.cpp common/forecastwords.h
    common/headinglabel.cpp common/headinglabel.h
    common/idlists.cpp common/idlists.h
    common/integrationswitch.cpp common/integrationswitch.h
    common/latest.h
    common/listspec.cpp common/listspec.h
    common/messagebar.cpp common/messagebar.h
    common/moneydelegate.cpp common/moneydelegate.h
    common/permissions.cpp common/permissions.h
    common/quietbrowser.h
    common/recordlink.cpp common/recordlink.h
    common/recordlistmodel.cpp common/recordlistmodel.h
    common/recordtext.cpp common/recordtext.h
    common/rowreader.cpp common/rowreader.h
    common/statusdelegate.cpp common/statusdelegate.h
    common/theme.cpp common/theme.h
    common/uisettings.cpp common/uisettings.h
    common/windowsize.cpp common/windowsize.h
    common/wordsign.cpp common/wordsign.h
    common/workspacepage.cpp common/workspacepage.h)
target_link_libraries(podesk_ui PRIVATE Qt6::Svg)

file(GLOB PODESK_ICONS CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/*.svg")
qt_add_resources(podesk_ui podesk_icons PREFIX "/podesk" BASE "${CMAKE_SOURCE_DIR}/resources" FILES ${PODESK_ICONS})
