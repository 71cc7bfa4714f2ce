target_sources(podesk_ui PRIVATE)
