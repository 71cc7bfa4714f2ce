target_sources(podesk_ui PRIVATE
    settings/checkfindingsmodel.cpp settings/checkresultdialog.cpp settings/newworkspacedialog.cpp settings/preferencesdialog.cpp)
