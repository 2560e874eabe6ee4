# Die Wörter des Fensters.
