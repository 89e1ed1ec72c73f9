## Grille : sections et critères

grid-section = Section
grid-section-n = Section { $n }
grid-section-name = Nom de la section
grid-section-weight = Part de la section sur 100
grid-section-of = Section du critère
grid-sections-sum = Somme des parts des sections : { $sum } sur 100
grid-sections-about = Chaque section garde sa part de 100, quel que soit le nombre de ses critères.
grid-make-sections = Regrouper les critères en sections
grid-add-section = Ajouter une section
grid-add-criterion = Ajouter un critère
grid-own-weight = Poids dans la section
grid-share = { $share } sur 100
grid-effective = Part effective
grid-scored-by = Qui note cette section
grid-everybody = L’ensemble des évaluateurs
grid-informative = À titre d’information : noté, imprimé, hors total
grid-informative-mark = Pour information
grid-comment-above = Commentaire obligatoire au-dessus de
grid-comment-obligatory-above = Justifiez la note (obligatoire au-dessus de { $above })
grid-more = Niveaux de l’échelle ({ $n }) et autres détails
grid-levels = Niveaux de l’échelle
grid-levels-about = Ce que veulent dire les valeurs, comme l’évaluateur le lit à l’écran et sur la grille imprimée.
grid-level-value = Valeur
grid-level-ar = Sens en arabe
grid-level-fr = Sens en français
grid-level-en = Sens en anglais
grid-level-add = Ajouter un niveau
grid-level-all = Expliquer toutes les valeurs
grid-level-remove = Retirer le niveau { $value }
grid-scale = Échelle
grid-scale-is = de { $min } à { $max }, par pas de { $step }
grid-yes = oui
grid-no = non

## Service

grid-service = Service technique
grid-service-about = Là où une grille réserve une section à ce service, cette personne la note, et ne note qu’elle.
grid-service-none = Aucun service

## Versions de la grille

grid-versions = Versions de la grille
grid-version = Version
grid-version-n = Version { $n }
grid-version-of = grille, version { $n }
grid-version-kept = Enregistrée le
grid-version-by = Par
grid-version-look = Voir
grid-compare = Comparer
grid-compare-title = Différences entre deux versions
grid-compare-from = Première version
grid-compare-to = Seconde version
grid-same = Aucune différence entre ces versions.
grid-where = Où
grid-what = Ce qui change
grid-before = Avant
grid-after = Après
grid-what-added = Ajouté
grid-what-removed = Retiré
grid-what-moved = Change de rang
grid-what-namear = Nom en arabe
grid-what-namefr = Nom en français
grid-what-nameen = Nom en anglais
grid-what-section = Section
grid-what-service = Qui la note
grid-what-weight = Poids
grid-what-share = Part effective sur 100
grid-what-min = Minimum
grid-what-max = Maximum
grid-what-step = Pas
grid-what-commentbelow = Commentaire obligatoire au-dessous de
grid-what-commentabove = Commentaire obligatoire au-dessus de
grid-what-floor = Seuil d’élimination
grid-what-allowsna = Peut être sans objet
grid-what-informative = À titre d’information
grid-what-helpar = Explication en arabe
grid-what-helpfr = Explication en français
grid-what-helpen = Explication en anglais
grid-what-level = Sens de la valeur { $value }

## Pourquoi cette note ?

grid-why-mean = La note { $score } est la moyenne des totaux des évaluations remises ({ $n }) :
grid-why-median = La note { $score } est la médiane des totaux des évaluations remises ({ $n }), celle du milieu une fois classés :
grid-why-desks = La note { $score } réunit ce que chacun a noté, selon sa part de 100 :
grid-why-desk = { $who } ({ $share } sur 100) : { $score } —
grid-why-mean-of = moyenne de { $n } :
grid-why-median-of = médiane de { $n } :
grid-why-mark-mean = Note moyenne
grid-why-mark-median = Note médiane
grid-why-mark = { $mark } sur { $max }
grid-why-share = Part comptée
grid-why-total = Total sur 100
grid-why-rule = Points d’un critère : sa part multipliée par (note moins minimum), divisée par (maximum moins minimum). Rien n’est arrondi avant le classement.
grid-why-put-aside = « sans objet » dans { $n } sur { $of }
grid-why-renormalised = Un critère a été mis de côté, sans objet : sa part revient aux autres critères de sa section, et le total est sur les 100 points de ce qui s’applique.
grid-why-floor = Sous le seuil { $floor }
grid-why-eliminated = Dossier éliminé : sa note est sous le seuil pour { $criteria }.
