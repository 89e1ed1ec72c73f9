# Textes des documents imprimés, écriture des nombres, dates et montants

## Nombres et dates

format-money = { $amount }{"\u00A0"}DH
format-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
format-date-long =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
format-date-time = { $date } à { $time }
format-month-1 = janvier
format-month-2 = février
format-month-3 = mars
format-month-4 = avril
format-month-5 = mai
format-month-6 = juin
format-month-7 = juillet
format-month-8 = août
format-month-9 = septembre
format-month-10 = octobre
format-month-11 = novembre
format-month-12 = décembre
format-list-separator = {", "}
format-none = —

## Ce que les documents ont en commun

report-kingdom = Royaume du Maroc
report-fictitious = Exemplaire d’essai : toutes les données sont fictives
report-page = Page { $page } sur { $pages }
report-number = N° { $number }
report-place-date = { $place }, le { $date }
report-call = Appel à projets : { $call }
report-call-reference = N° { $reference }
report-signer-chair = Le président du comité
report-signer-rapporteur = Le rapporteur du comité
report-signer-head = Le chef du service
report-signer-clerk = Pour le bureau d’ordre
report-signer-depositor = Le déposant
report-signer-hint = Signature et cachet
report-privacy = Les données personnelles de ce dossier sont traitées aux seules fins de la gestion des appels à projets, conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel (déclaration ou autorisation CNDP n° { $cndp }). Les personnes concernées peuvent accéder à leurs données, les faire rectifier et s’opposer à leur traitement pour des motifs légitimes, sur demande adressée à ce bureau.
report-privacy-unnumbered = Les données personnelles de ce dossier sont traitées aux seules fins de la gestion des appels à projets, conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel. Les personnes concernées peuvent accéder à leurs données, les faire rectifier et s’opposer à leur traitement pour des motifs légitimes, sur demande adressée à ce bureau.

report-column-rank = Rang
report-column-order = Ordre
report-column-register = N° d’enreg.
report-column-organisation = Porteur de projet
report-column-project = Intitulé du projet
report-column-commune = Commune
report-column-places-asked = Places demandées
report-column-places-granted = Places accordées
report-column-amount-asked = Montant demandé (DH)
report-column-amount-granted = Montant accordé (DH)
report-column-reason = Motif
report-total = Total

## Récépissé

report-receipt-title = Récépissé de dépôt de candidature
report-receipt-intro = Le bureau d’ordre atteste que l’organisme désigné ci-dessous a déposé son dossier de candidature, enregistré sous les références suivantes :
report-receipt-register = N° d’enregistrement
report-receipt-deposited-at = Date et heure du dépôt
report-receipt-call = Appel à projets
report-receipt-organisation = Porteur de projet
report-receipt-kind = Forme juridique
report-receipt-project = Intitulé du projet
report-receipt-domain = Domaine
report-receipt-communes = Lieux du chantier
report-receipt-places = Places demandées
report-receipt-amount = Montant demandé
report-receipt-papers-received = Pièces remises ({ $count })
report-receipt-papers-missing = Pièces manquantes ({ $count })
report-receipt-complete = Toutes les pièces demandées ont été remises.
report-receipt-nothing-received = Aucune pièce n’a été remise.
report-receipt-due = Les pièces manquantes doivent être remises au plus tard le { $date }.
report-receipt-not-admission = Ce récépissé atteste le dépôt et sa date ; il ne vaut ni recevabilité du dossier, ni sélection du projet.

## Registre des dépôts

report-column-deposited = Déposé le
report-column-papers = Pièces
report-column-remarks = Observations
report-register-title = Registre des dépôts
report-register-day = Journée du { $date }
report-register-period = Du { $from } au { $to }
report-register-since = À partir du { $from }
report-register-until = Jusqu’au { $to }
report-register-whole = Depuis l’ouverture des dépôts
report-register-empty = Aucun dossier n’a été déposé dans cette période.
report-register-cancelled = Dépôt annulé : { $reason }
report-register-late = Dépôt hors délai : { $reason }
report-register-withdrawn = Dossier retiré : { $reason }
report-register-closed = Arrêté le présent registre du n° { $first } au n° { $last } : numéros attribués { $files }, dont annulés { $cancelled }, restants { $standing }.

## Fiche de recevabilité

report-column-paper = Pièce
report-column-obligatory = Obligatoire
report-column-state = État
report-column-seen-on = Examinée le
report-column-expires-on = Valable jusqu’au
report-papers-title = Fiche de recevabilité
report-papers-register = N° d’enregistrement
report-papers-deposited = Date et heure du dépôt
report-papers-organisation = Porteur de projet
report-papers-project = Intitulé du projet
report-papers-obligatory = Oui
report-papers-optional = Non
report-papers-asked = Complément demandé
report-papers-count = Pièces recevables : { $usable } sur { $asked } ; pièces obligatoires manquantes : { $lacking }.
report-papers-complete = Les pièces obligatoires sont au complet.
report-papers-incomplete = Les pièces obligatoires ne sont pas au complet.
report-papers-phase = État du dossier : { $phase }.
report-papers-reason = Motif d’irrecevabilité : { $reason }
report-papers-asked-on = Complément demandé le { $date }.
report-papers-due-on = Dernier jour pour compléter : { $date }.
report-papers-received-on = Pièces reçues enregistrées le { $date }.

## Demande de complément

report-column-gap = Défaut
report-column-to-bring = À fournir
report-gap-missing = Non reçue
report-gap-expired = Périmée
report-gap-refused = Non recevable
report-gap-illegible = Illisible
report-completion-title = Demande de complément de dossier
report-completion-to-association = À Madame la Présidente ou Monsieur le Président de l’association
report-completion-to-cooperative = À Madame la Présidente ou Monsieur le Président de la coopérative
report-completion-to-enterprise = À la représentante légale ou au représentant légal de l’entreprise
report-completion-subject = Objet
report-completion-subject-line = Pièces à fournir pour compléter le dossier de candidature
report-completion-project = Projet
report-completion-register = N° d’enregistrement
report-completion-deposited = Date et heure du dépôt
report-completion-greeting = Madame, Monsieur,
report-completion-intro = L’examen de votre dossier de candidature cité ci-dessus fait apparaître que les pièces suivantes manquent ou ne peuvent être retenues. Vous êtes priés de les remettre à ce bureau :
report-completion-due = Dernier jour pour remettre ces pièces au bureau d’ordre : { $date }.
report-completion-once = Le complément n’est demandé qu’une seule fois ; le délai de réponse est suspendu entre-temps. À défaut de pièces dans le délai, il sera statué sur le dossier en l’état.

## Listes des décisions

report-list-title-accepted = Liste des projets retenus
report-list-title-reserve = Liste d’attente
report-list-title-rejected = Liste motivée des projets rejetés
report-list-session = Suite aux délibérations du comité lors de sa séance n° { $number } du { $date }.
report-list-empty = Aucun projet ne figure sur cette liste.
report-list-closed-accepted = Arrêtée la présente liste : nombre de dossiers { $files }, places accordées { $places }, montant total { $amount } ({ $words }).
report-list-closed-reserve = Arrêtée la présente liste dans l’ordre d’appel : nombre de dossiers { $files }, places demandées { $places }, montant demandé { $amount } ({ $words }).
report-list-closed-rejected = Arrêtée la présente liste : nombre de dossiers { $files }.

## Tableau de classement

report-ranking-title = Tableau de classement des projets
report-ranking-pass-mark = Seuil : { $mark } sur 100
report-ranking-quota = Quota : { $places }
report-ranking-envelope = Enveloppe : { $amount }
report-ranking-score = Note
report-ranking-reviews = Éval.
report-ranking-places = Places
report-ranking-amount = Montant (DH)
report-ranking-running-places = Cumul des places
report-ranking-running-amount = Cumul des montants (DH)
report-ranking-decided-by = Départage
report-ranking-pass-line = Sous cette ligne, le seuil n’est pas atteint
report-ranking-criteria = Critères
report-ranking-criterion-short = C{ $number }
report-ranking-criterion = C{ $number } : { $label } ({ $weight })
report-ranking-note = Les dossiers sont classés sur la moyenne des notes avant arrondi ; à égalité s’appliquent les règles de départage dans leur ordre, puis le numéro d’enregistrement.
report-ranking-empty = Aucun dossier noté.
report-tie-break-criterion = note du critère
report-tie-break-women-share = part des femmes
report-tie-break-cost-per-place = coût par place
report-tie-break-earlier-deposit = dépôt antérieur
report-tie-break-register-number = n° d’enregistrement

## Rapport de synthèse

report-summary-title = Rapport de synthèse
report-summary-headline = Chiffres clés
report-summary-deposited = dossiers déposés
report-summary-admissible = recevables
report-summary-accepted = projets retenus
report-summary-reserve = en liste d’attente
report-summary-rejected = projets rejetés
report-summary-places = Places
report-summary-money = Montants
report-summary-asked = Demandé
report-summary-granted = Accordé
report-summary-quota = Quota
report-summary-envelope = Enveloppe
report-summary-used = Taux d’utilisation : { $share }
report-summary-by-phase = Dossiers par situation
report-summary-phase = Situation
report-summary-by-domain = Par domaine
report-summary-domain = Domaine
report-summary-by-commune = Par commune
report-summary-commune = Commune
report-summary-by-kind = Par nature du porteur
report-summary-kind = Nature
report-summary-files = Dossiers
report-summary-share = Part
report-summary-accepted-files = Retenus
report-summary-places-asked = Places demandées
report-summary-places-granted = Places accordées
report-summary-amount-granted = Montant accordé (DH)
report-summary-bar-places = Places : demandé et accordé
report-summary-people = Publics visés
report-summary-people-group = Public
report-summary-women = Femmes
report-summary-youth = Jeunes
report-summary-rural = Milieu rural
report-summary-disabled = Personnes en situation de handicap
report-summary-delays = Délais en jours
report-summary-stage = Étape
report-summary-stage-deposit-decision = Du dépôt à la décision
report-summary-stage-decision-announcement = De la décision à la notification
report-summary-stage-deposit-announcement = Du dépôt à la notification
report-summary-shortest = Le plus court
report-summary-median = Médiane
report-summary-longest = Le plus long
report-summary-reasons = Motifs de rejet
report-summary-reason = Motif
report-summary-nothing = Aucune donnée.
report-summary-prepared = Rapport établi d’après les registres du bureau au { $date }.
