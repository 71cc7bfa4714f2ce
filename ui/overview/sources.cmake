target_sources(podesk_ui PRIVATE
    overview/chartfigures.cpp overview/chartfigures.h
    overview/chartink.cpp overview/chartink.h
    overview/chartlegend.cpp overview/chartlegend.h
    overview/charttablemodel.cpp overview/charttablemodel.h
    overview/chartview.cpp overview/chartview.h
    overview/chartwidget.cpp overview/chartwidget.h
    overview/donutview.cpp overview/donutview.h
    overview/overviewcard.cpp overview/overviewcard.h
    overview/overviewcharts.cpp overview/overviewcharts.h
    overview/overviewpage.cpp overview/overviewpage.h
    overview/overviewwords.cpp overview/overviewwords.h
    overview/quietselection.cpp overview/quietselection.h
    overview/recentactivity.cpp overview/recentactivity.h
    overview/stackedbarsview.cpp overview/stackedbarsview.h
    overview/stepsview.cpp overview/stepsview.h)
target_link_libraries(podesk_ui PRIVATE Qt6::Charts)
