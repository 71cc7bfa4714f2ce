target_sources(podesk_ui PRIVATE
    shell/actingas.cpp shell/actingas.h
    shell/aboutdialog.cpp shell/aboutdialog.h
    shell/appearance.cpp shell/appearance.h
    shell/backup.cpp shell/backup.h
    shell/integrationmenu.cpp shell/integrationmenu.h
    shell/mainwindow.cpp shell/mainwindow.h
    shell/navigationlist.cpp shell/navigationlist.h
    shell/shellactions.cpp shell/shellactions.h
    shell/shellactiontexts.cpp
    shell/shortcutsdialog.cpp shell/shortcutsdialog.h
    shell/simulationbar.cpp shell/simulationbar.h
    shell/startpage.cpp shell/startpage.h
    shell/taskarea.cpp shell/taskarea.h
    shell/wayfinder.cpp shell/wayfinder.h
    shell/workspacebinding.cpp shell/workspacebinding.h
    shell/workspacepages.cpp
    shell/workspaceopener.cpp shell/workspaceopener.h
    shell/workspacesession.cpp shell/workspacesession.h
    shell/workspaceview.cpp shell/workspaceview.h)
