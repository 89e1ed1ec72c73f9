## Éligibilité : noms des conditions

eligibility-test-founded-years = Ancienneté suffisante
eligibility-test-mandate-months = Mandat du bureau suffisant
eligibility-test-papers-complete = Pièces obligatoires au complet
eligibility-test-domain-in-call = Projet dans les domaines de l’appel
eligibility-test-territory-in-call = Lieux des travaux dans le territoire
eligibility-test-kind-admitted = Catégorie de porteur admise
eligibility-test-not-excluded = Porteur non exclu
eligibility-test-no-double-application = Un seul dossier par porteur
eligibility-test-max-files = Nombre de dossiers du porteur
eligibility-test-deposit-in-time = Dépôt dans le délai
eligibility-test-amount-per-place = Coût par poste sous le plafond
eligibility-test-months-between = Durée du chantier dans les limites
eligibility-test-financed-before = Pas de financement récent
eligibility-test-bank-account = Compte bancaire au nom du porteur
eligibility-test-legal-id = Identifiant légal du porteur

## Résultats

eligibility-verdict-holds = Remplie
eligibility-verdict-fails = Non remplie
eligibility-verdict-unclear = À vérifier
eligibility-verdict-not-applicable = Sans objet
eligibility-weight-bars = Empêche la recevabilité
eligibility-weight-warns = Simple alerte

## Durées

eligibility-months =
    { $n ->
        [0] moins d’un mois
        [one] { $n } mois
       *[other] { $n } mois
    }
eligibility-years =
    { $n ->
        [one] { $n } an
       *[other] { $n } ans
    }
eligibility-years-and-months = { $years } et { $months }

## Motifs

eligibility-event-published = appel publié
eligibility-event-opened = appel ouvert
eligibility-event-closing = clôture des dépôts
eligibility-event-deposit = dossier déposé
eligibility-legal-association = Numéro du récépissé légal
eligibility-legal-cooperative = Numéro au registre des coopératives
eligibility-legal-enterprise = Identifiant commun de l’entreprise (ICE)
eligibility-why-not-for-kind = Condition sans objet pour cette catégorie : { $kind }.
eligibility-why-call-undated = Les dates de l’appel ne sont pas fixées.
eligibility-why-organisation-missing = Le porteur n’est pas encore choisi.
eligibility-why-founded-missing = Date de création inconnue.
eligibility-why-founded-holds = Création : { $founded } ; { $event } le { $on } : { $had } ≥ { $asked }
eligibility-why-founded-fails = Création : { $founded } ; { $event } le { $on } : { $had } < { $asked }
eligibility-why-founded-unclear = Création : { $founded }, sans plus de précision ; { $event } le { $on } : peut-être { $had } seulement, pour { $asked } demandés. La date entière est nécessaire.
eligibility-why-mandate-missing = Fin du mandat du bureau inconnue.
eligibility-why-mandate-holds = Fin du mandat : { $until } ; { $event } le { $on }. Reste : { $left } ≥ { $asked }
eligibility-why-mandate-fails = Fin du mandat : { $until } ; { $event } le { $on }. Reste : { $left } < { $asked }
eligibility-why-mandate-unclear = Fin du mandat : { $until }, sans plus de précision ; { $event } le { $on } : il reste peut-être { $left } seulement, pour { $asked } demandés. La date entière est nécessaire.
eligibility-why-mandate-over = Mandat échu : { $until } ; { $event } le { $on }.
eligibility-why-papers-missing = Les pièces ne sont pas encore remises.
eligibility-why-papers-holds = Toutes les pièces obligatoires sont remises.
eligibility-why-papers-fails =
    { $n ->
        [one] { $n } pièce obligatoire manque ou n’est pas valable.
       *[other] { $n } pièces obligatoires manquent ou ne sont pas valables.
    }
eligibility-why-domain-missing = Le domaine n’est pas encore choisi.
eligibility-why-domain-holds = Le domaine est l’un de ceux de l’appel.
eligibility-why-domain-fails = Le domaine n’est pas l’un de ceux de l’appel.
eligibility-why-territory-missing = Les communes des travaux ne sont pas encore indiquées.
eligibility-why-territory-open = L’appel n’est limité à aucun territoire.
eligibility-why-territory-holds = Dans le territoire : { $names }
eligibility-why-territory-fails = Hors du territoire : { $names }
eligibility-why-kind-missing = La catégorie du porteur n’est pas encore indiquée.
eligibility-why-kind-holds = Catégorie admise : { $kind }.
eligibility-why-kind-fails = Catégorie non admise à cet appel : { $kind }.
eligibility-why-exclusion-holds = Absent de la liste des exclus.
eligibility-why-exclusion-fails = Exclu jusqu’au { $until }. Motif : { $reason }
eligibility-why-exclusion-for-good = Exclu sans limite de temps. Motif : { $reason }
eligibility-why-double-holds = Aucun autre dossier déposé auparavant par ce porteur.
eligibility-why-double-fails = Déjà déposé par ce porteur : { $numbers }
eligibility-why-files-holds = Rang de ce dossier parmi ceux du porteur : { $n }, au plus { $most }.
eligibility-why-files-fails = Rang de ce dossier parmi ceux du porteur : { $n }, pour { $most } au plus.
eligibility-why-time-holds = Dépôt : { $at }. Clôture : { $closes }.
eligibility-why-time-fails = Dépôt : { $at }, après la clôture : { $closes }.
eligibility-why-time-late-admitted = Dépôt : { $at }, après la clôture : { $closes }, admis par décision motivée.
eligibility-why-amount-missing = Montant ou nombre de postes non indiqué.
eligibility-why-amount-holds = Coût par poste : { $each } ≤ { $most }
eligibility-why-amount-fails = Coût par poste : { $each } > { $most }
eligibility-why-length-missing = Durée du chantier non indiquée.
eligibility-why-length-holds = Durée du chantier : { $asked }. Admis : de { $least } à { $most }.
eligibility-why-length-fails = Durée du chantier : { $asked }. Admis : de { $least } à { $most }.
eligibility-why-financed-holds = Aucun financement connu de cet office. Intervalle demandé : { $asked }.
eligibility-why-financed-long-ago = Dernière acceptation : { $number } le { $accepted } ; appel du { $on } : intervalle de { $asked } écoulé.
eligibility-why-financed-fails = Dernière acceptation : { $number } le { $accepted } ; appel du { $on } : intervalle de { $asked } non écoulé.
eligibility-why-account-missing = Le RIB n’est pas encore donné.
eligibility-why-account-holds = RIB enregistré.
eligibility-why-account-fails = RIB non enregistré.
eligibility-why-legal-missing = L’identifiant légal n’est pas encore donné.
eligibility-why-legal-holds = { $what } : enregistré.
eligibility-why-legal-fails = { $what } : non enregistré.

## Dans le dossier

eligibility-title = Éligibilité
eligibility-rule = Condition
eligibility-verdict = Résultat
eligibility-acts = Action
eligibility-live = Les résultats suivent les données actuelles jusqu’à la décision de recevabilité.
eligibility-frozen = Résultats tels qu’à la décision de recevabilité ({ $at }) ; ils ne changent plus.
eligibility-never-frozen = Dossier décidé avant l’enregistrement des conditions : résultats calculés sur les données actuelles.
eligibility-none = Cet appel n’a pas de condition d’éligibilité
eligibility-none-hint = Les conditions se règlent sur la page de l’appel, avant son ouverture.
eligibility-all-hold = Aucune condition n’empêche la recevabilité
eligibility-failing-n =
    { $n ->
        [one] { $n } condition impérative non remplie
       *[other] { $n } conditions impératives non remplies
    }
eligibility-unclear-n =
    { $n ->
        [one] { $n } condition impérative à vérifier
       *[other] { $n } conditions impératives à vérifier
    }
eligibility-override = Changer le résultat…
eligibility-override-of = Changer le résultat : { $rule }
eligibility-override-verdict = Nouveau résultat
eligibility-override-reason = Motif
eligibility-override-reason-about = Obligatoire : gardé avec le dossier et dans le journal.
eligibility-override-save = Enregistrer le nouveau résultat
eligibility-override-done = Résultat changé
eligibility-found = Résultat calculé : { $verdict }
eligibility-overridden = Résultat changé par { $by } ({ $at }) : { $reason }
eligibility-restore = Revenir au résultat calculé
eligibility-restore-done = Le résultat calculé vaut de nouveau
eligibility-papers-elsewhere = Se règle à l’onglet des pièces
eligibility-confirm = J’ai vérifié ces conditions et j’admets le dossier
eligibility-reasons = Conditions non remplies

## Au guichet et dans les listes

eligibility-counter = Éligibilité (premier aperçu)
eligibility-counter-about = Pour information : n’empêche pas le dépôt.
eligibility-counter-ok = Rien ne s’y oppose pour l’instant
eligibility-counter-open =
    { $n ->
        [one] { $n } condition attend des données
       *[other] { $n } conditions attendent des données
    }
applications-chip-noteligible = Non éligibles

## Réglage des conditions

eligibility-tab = Éligibilité
calls-field-eligibility = Conditions d’éligibilité
eligibility-proposed = Conditions proposées, non officielles : adaptez-les à l’appel.
eligibility-editor-empty = Aucune condition
eligibility-editor-empty-hint = Les dossiers sont recevables dès que leurs pièces sont complètes.
eligibility-add = Ajouter une condition
eligibility-active = Active
eligibility-weight = Si elle n’est pas remplie
eligibility-kinds = Vaut pour
eligibility-admitted = Catégories admises
eligibility-param-years = Années
eligibility-param-months = Mois
eligibility-param-at = À compter de
eligibility-param-within = Dans
eligibility-param-files = Dossiers au plus
eligibility-param-most-amount = Plafond par poste (DH)
eligibility-param-least = De (mois)
eligibility-param-most = À (mois)
eligibility-at-closing = la clôture des dépôts
eligibility-at-deposit = le dépôt du dossier
eligibility-within-call = tout l’appel
eligibility-within-domain = un même domaine
eligibility-within-lot = un même lot
eligibility-own-name = Intitulé propre (facultatif)
eligibility-remove-of = Supprimer la condition : { $rule }

## Porteurs exclus

exclusions-title = Porteurs exclus
exclusions-about = Organismes qui ne prennent pas part aux appels, pour un temps ou sans limite. Chaque exclusion et chaque levée reste au journal.
exclusions-new = Exclure un organisme
exclusions-empty = Aucun organisme exclu
exclusions-empty-hint = Un organisme est ajouté ici avec un motif écrit ; ses dossiers le montrent à l’éligibilité.
exclusions-organisation = Organisme
exclusions-reason = Motif
exclusions-until = Jusqu’au
exclusions-until-about = À laisser vide pour une exclusion sans limite.
exclusions-for-good = Sans limite
exclusions-over = Échue
exclusions-added = Ajoutée
exclusions-state = État
exclusions-in-force = En vigueur
exclusions-removed = Levée
exclusions-remove = Lever l’exclusion
exclusions-remove-of = Lever l’exclusion de { $organisation }
exclusions-remove-body = L’organisme peut de nouveau prendre part ; l’exclusion reste au journal.
exclusions-remove-reason = Motif de la levée
exclusions-add-done = Organisme exclu
exclusions-remove-done = Exclusion levée
exclusions-with-removed = Montrer les exclusions levées

## Lignes du journal

log-eligibility-override = Résultat d’une condition changé
log-eligibility-restore = Retour au résultat calculé d’une condition
log-exclusion-add = Organisme exclu
log-exclusion-remove = Exclusion levée
