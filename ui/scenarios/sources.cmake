# The player and its parts.
target_sources(podesk_ui PRIVATE
    scenarios/branchesdialog.cpp scenarios/branchesdialog.h
    scenarios/eventwords.cpp scenarios/eventwords.h
    scenarios/expectationwords.cpp scenarios/expectationwords.h
    scenarios/marknamedialog.cpp scenarios/marknamedialog.h
    scenarios/openplayer.cpp scenarios/openplayer.h
    scenarios/performer.h
    scenarios/playcontrols.cpp scenarios/playcontrols.h
    scenarios/playdirector.cpp scenarios/playdirector.h
    scenarios/playmarks.cpp scenarios/playmarks.h
    scenarios/presentation.cpp scenarios/presentation.h
    scenarios/questionpanel.cpp scenarios/questionpanel.h
    scenarios/scenarioplay.cpp scenarios/scenarioplay.h
    scenarios/scenarioplayer.cpp scenarios/scenarioplayer.h
    scenarios/scenarioplayerkeys.cpp
    scenarios/stepsmodel.cpp scenarios/stepsmodel.h
    scenarios/stepview.cpp scenarios/stepview.h
    scenarios/storypane.cpp scenarios/storypane.h
    scenarios/storytext.cpp scenarios/storytext.h
    scenarios/timeline.cpp scenarios/timeline.h
    scenarios/touchoutline.cpp scenarios/touchoutline.h)
