## La ligne : qui entre, et pourquoi

line-drawn = La ligne : { $reason }
line-left-amount = reste { $amount }
line-left-places = places restantes : { $n }
ranking-head-line = Proposition
tie-break-floor = Critère éliminatoire sous son plancher
line-to-accepted = Proposé
line-to-reserve = Liste d’attente
line-to-rejected = Non retenu
line-enters = entre
line-leaves = sort
line-rank-was = était au rang { $rank }

line-why-merit = tient dans la ligne
line-why-kept = sur places réservées : { $group }
line-why-released = sur places réservées non pourvues
line-why-quota = quota de places épuisé
line-why-envelope = enveloppe épuisée
line-why-held = le reste est réservé à un groupe
line-why-lot-places = places du lot épuisées
line-why-lot-amount = enveloppe du lot épuisée
line-why-organisation-places = plafond de places de l’organisme
line-why-organisation-amount = plafond de montant de l’organisme
line-why-commune-places = plafond de places de la commune
line-why-commune-amount = plafond de montant de la commune
line-why-domain-places = plafond de places du domaine
line-why-domain-amount = plafond de montant du domaine
line-why-pass-mark = sous le seuil d’admission
line-why-floor = critère éliminatoire sous son plancher
line-why-behind = derrière un dossier mieux classé : { $why }

line-group-women-led = Dirigé par une femme
line-group-women-majority = Majorité de femmes
line-group-rural = Milieu rural
line-group-youth = Majorité de jeunes
line-group-disabled = Majorité de personnes handicapées
line-group-association = Associations
line-group-cooperative = Coopératives
line-group-enterprise = Entreprises

line-chip-all = Tous
line-chip-accepted = Dans la ligne
line-chip-reserve = Liste d’attente
line-chip-rejected = Non retenus
line-chip-kept = Sur places réservées
line-chip-undecided = À décider
line-chip-changed = Entrent ou sortent

## Et si ?

line-what-if = Et si ?
line-tried = Classement à l’essai avec d’autres valeurs : rien n’en est gardé, la décision suit les valeurs de l’appel.
line-envelope = Enveloppe
line-envelope-typed = Enveloppe en DH
line-quota = Quota de places
line-quota-typed = Nombre de places
line-pass-mark = Seuil d’admission
line-pass-mark-typed = Seuil sur 100
line-commune-places = Plafond par commune
line-commune-places-typed = Places par commune
line-none = aucun
line-more = Autres valeurs
line-less = Masquer les autres valeurs
line-save = Garder comme scénario…
line-reset = Rétablir
line-nothing-changed = Rien n’est changé
line-cap-organisationPlaces = Places par organisme, au plus
line-cap-communePlaces = Places par commune, au plus
line-cap-domainPlaces = Places par domaine, au plus
line-cap-organisationAmount = Montant par organisme, au plus (DH)
line-cap-communeAmount = Montant par commune, au plus (DH)
line-cap-domainAmount = Montant par domaine, au plus (DH)
line-reserved = Places réservées à des groupes
line-reserved-for = Groupe
line-reserved-share = Part sur 100 places
line-reserved-places = Places à présent : { $n }
line-reserved-add = Réserver des places à un groupe
line-reserved-remove = Retirer la réserve : { $group }
line-merit-counts = Les membres entrés au mérite comptent dans la réserve
line-passes-over = Passer par-dessus un dossier qui ne tient pas
line-aggregate = Note du dossier
line-mean = Moyenne
line-median = Médiane
line-weights = Poids des critères (100 en tout)

line-beside-present = Par rapport à la situation présente
line-enter = { $n } entre(nt)
line-leave = { $n } sort(ent)
line-and-more = et { $n } de plus
line-same-files = Les mêmes dossiers sont retenus.
line-moved = Rangs changés : { $n }
line-was = { $value } (était { $was })
line-accepted = Dossiers retenus
line-reserve = En liste d’attente
line-rejected = Non retenus
line-places = Places
line-amount = Montant (DH)
line-women = Part des femmes
line-place-cost = Coût par place (DH)
line-kept-for = Réservé : { $group }
line-released = Rendues au mérite : { $n }

## Les scénarios

line-scenarios = Scénarios
line-no-scenario = Aucun scénario gardé
line-no-scenario-hint = Changez une valeur dans « Et si ? », gardez-la sous un nom, puis comparez.
line-save-title = Garder un scénario
line-save-do = Garder
line-rename = Renommer le scénario
line-name = Nom du scénario
line-note = Remarque
line-saved = Scénario gardé : { $name }
line-stale = notes changées depuis
line-stale-title = « { $name } » : des dossiers ou des notes ont changé depuis
line-stale-about = Ce qui paraît ici est calculé sur les notes présentes et peut différer de ce qu’il donnait quand il a été gardé.
line-unfit = Ses valeurs ne conviennent plus à l’appel
line-comes-to = dossiers : { $files } · places : { $places } · { $amount } DH
line-saved-by = { $who } · { $when }
line-scenario-acts = Actes : { $name }
line-act-open = Ouvrir
line-act-compare = Comparer à la situation présente
line-act-rename = Renommer
line-act-remove = Supprimer
line-remove-title = Supprimer le scénario « { $name } » ?
line-remove-about = Le journal en garde la trace ; le classement ne change pas.
line-removed = Scénario supprimé : { $name }

## La comparaison

line-compare = Comparer les scénarios
line-compare-title = Comparaison de deux scénarios
line-side-left = Premier côté
line-side-right = Second côté
line-present = Situation présente
line-print-both = Imprimer la comparaison
line-terms = Valeurs et totaux
line-files-compared = Dossiers
line-only-differing = Ceux qui diffèrent
line-all-files = Tous les dossiers
line-nothing-differs = Aucun dossier ne change de sort d’un côté à l’autre.
line-told = { $what } : { $value }
line-yes = oui
line-no = non
line-term-quota = Quota de places
line-term-envelope = Enveloppe (DH)
line-term-passMark = Seuil d’admission
line-term-caps = Plafonds
line-term-weights = Poids
line-term-aggregate = Note du dossier
line-term-reserved = Places réservées
line-term-meritCounts = Entrés au mérite comptés dans la réserve
line-term-passesOver = Passer par-dessus ce qui ne tient pas

log-scenario-save = Scénario gardé
log-scenario-edit = Scénario modifié
log-scenario-remove = Scénario supprimé
