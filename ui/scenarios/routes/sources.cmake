# The performer and its routes; scenarios/performer.h says what it is to others.
target_sources(podesk_ui PRIVATE
    scenarios/performer.h
    scenarios/widgetperformer.cpp scenarios/widgetperformer.h
    scenarios/routes/act.h
    scenarios/routes/acts.cpp scenarios/routes/acts.h
    scenarios/routes/checkoutroute.cpp
    scenarios/routes/clockroutes.cpp
    scenarios/routes/contactroutes.cpp
    scenarios/routes/createroute.cpp
    scenarios/routes/formroute.cpp
    scenarios/routes/lineroutes.cpp scenarios/routes/lineroutes.h
    scenarios/routes/listacts.cpp
    scenarios/routes/orderroutes.cpp scenarios/routes/orderroutes.h
    scenarios/routes/routes.cpp scenarios/routes/routes.h
    scenarios/routes/stage.cpp scenarios/routes/stage.h
    scenarios/routes/supportroutes.cpp)
