report-review-sheets-title = Fiche de notation
report-review-sheets-code = Évaluation { $code }
report-review-sheets-grid = Version de la grille { $grid }
report-review-sheets-hidden = caché aux évaluateurs
report-review-sheets-asked = Demande
report-review-sheets-size = { $places } · { $amount }
report-review-sheets-note = Une seule case par critère. Une case vide n’est pas un zéro : l’évaluation reste incomplète. La fiche est rendue signée pour être saisie.
