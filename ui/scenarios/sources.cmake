# The library, its learners, the recorder and the hand-out.
target_sources(podesk_ui PRIVATE
    scenarios/aboutform.cpp scenarios/aboutform.h
    scenarios/attemptwords.cpp scenarios/attemptwords.h
    scenarios/expectationsform.cpp scenarios/expectationsform.h
    scenarios/faultsat.cpp scenarios/faultsat.h
    scenarios/handoutdialog.cpp scenarios/handoutdialog.h
    scenarios/handoutmaker.cpp scenarios/handoutmaker.h
    scenarios/handoutpdf.cpp scenarios/handoutpdf.h
    scenarios/handouttext.cpp scenarios/handouttext.h
    scenarios/learnerbar.cpp scenarios/learnerbar.h
    scenarios/playedwords.cpp scenarios/playedwords.h
    scenarios/playing.cpp scenarios/playing.h
    scenarios/questionform.cpp scenarios/questionform.h
    scenarios/recorddialog.cpp scenarios/recorddialog.h
    scenarios/recording.cpp scenarios/recording.h
    scenarios/recordingbar.cpp scenarios/recordingbar.h
    scenarios/scenariodelegate.cpp scenarios/scenariodelegate.h
    scenarios/scenariodetails.cpp scenarios/scenariodetails.h
    scenarios/scenarioeditor.cpp scenarios/scenarioeditor.h
    scenarios/scenariolibrary.cpp scenarios/scenariolibrary.h
    scenarios/scenariomodel.cpp scenarios/scenariomodel.h
    scenarios/scenariospage.cpp scenarios/scenariospage.h
    scenarios/stepform.cpp scenarios/stepform.h)
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
