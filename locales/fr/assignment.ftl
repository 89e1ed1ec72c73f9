assignment-title = Affectation des dossiers
assignment-about = { $perFile ->
    [one] un évaluateur par dossier
   *[other] { $perFile } évaluateurs par dossier
  }
assignment-open = Affecter les dossiers
assignment-automatic = Affectation automatique…
assignment-by-hand = Affecter la sélection…
assignment-files = Dossiers
assignment-reviewers = Charge des évaluateurs
assignment-acts = Affectations faites
assignment-show = Afficher
assignment-all = Tous les dossiers
assignment-lacking = Incomplets
assignment-unassigned = Sans évaluateur
assignment-fewest-first = Le moins d’évaluations d’abord
assignment-by-register = Par n° d’enregistrement
assignment-order = Ordre
assignment-domain = Domaine
assignment-every-domain = Tous les domaines
assignment-number = N°
assignment-file = Projet
assignment-has = Évaluateurs
assignment-count = Nombre
assignment-nobody = Personne
assignment-conflicts-of-file = Conflits d’intérêts : { $n }
assignment-none = Aucun dossier à affecter pour le moment
assignment-none-hint = Les dossiers recevables et en cours d’évaluation apparaissent ici.
assignment-none-so = Aucun dossier ne répond à ce filtre
assignment-no-reviewers = Aucun évaluateur actif
assignment-no-reviewers-hint = Ajoutez un compte au rôle « évaluateur » dans les comptes, puis revenez ici.
assignment-load = { $given } · { $submitted } remises
assignment-knows = Connaît : { $domains }
assignment-knows-nothing = Domaines non précisés
assignment-kept-out = Conflit d’intérêts sur { $n ->
    [one] un dossier
   *[other] { $n } dossiers
  }
assignment-dialog = Affectation automatique
assignment-dialog-about = Charges égales, conflits d’intérêts respectés, affectations existantes conservées.
assignment-which = Dossiers
assignment-which-all = Tous les dossiers recevables ou en évaluation
assignment-which-selected = Les dossiers sélectionnés ({ $n })
assignment-among = Parmi les évaluateurs
assignment-per-file = Évaluateurs par dossier
assignment-most = Dossiers au plus par évaluateur
assignment-most-about = Laissez vide s’il n’y a pas de limite.
assignment-expertise = Connaissance du domaine
assignment-expertise-preferred = Préférée
assignment-expertise-required = Exigée
assignment-expertise-ignored = Sans importance
assignment-preview = Voir la répartition
assignment-apply = Affecter ({ $n })
assignment-planned = { $given ->
    [0] Aucune nouvelle évaluation
    [one] { $given } nouvelle évaluation
   *[other] { $given } nouvelles évaluations
  } · { $starting ->
    [0] aucun dossier n’entre en évaluation
    [one] { $starting } dossier entre en évaluation
   *[other] { $starting } dossiers entrent en évaluation
  }
assignment-nothing-new = Chaque dossier a ses évaluateurs : rien à affecter.
assignment-loads = Charges avant et après
assignment-reviewer = Évaluateur
assignment-before = Avant
assignment-after = Après
assignment-versed = De son domaine
assignment-who-gets = Qui évalue quoi
assignment-new = Affecté à
assignment-had = Déjà affecté à
assignment-short = Dossiers qui n’atteignent pas le nombre voulu ({ $n })
assignment-lacks = Manque
assignment-why = Raison
assignment-why-concerned = Conflit d’intérêts : { $names }
assignment-why-unversed = Ne connaissent pas le domaine : { $n }
assignment-why-full = Au maximum de dossiers : { $n }
assignment-service-lacking = Il manque qui note la partie de : { $services }
assignment-why-few = Trop peu d’évaluateurs choisis
assignment-done = { $n ->
    [one] Une évaluation affectée
   *[other] { $n } évaluations affectées
  }
assignment-undo = Annuler
assignment-undo-title = Annuler cette affectation ?
assignment-undo-body = { $open ->
    [0] Aucune évaluation n’est retirée
    [one] Une évaluation que personne n’a commencée est retirée
   *[other] { $open } évaluations que personne n’a commencées sont retirées
  } ; { $begun ->
    [0] aucune ne reste
    [one] une, déjà commencée, reste
   *[other] { $begun }, déjà commencées, restent
  }.
assignment-undone = { $n ->
    [0] Rien n’a été retiré
    [one] Une évaluation retirée
   *[other] { $n } évaluations retirées
  }
assignment-kept = Restent : { $list }
assignment-act-hand = à la main
assignment-act-automatic = automatique
assignment-act-line = { $given ->
    [one] une évaluation
   *[other] { $given } évaluations
  } · { $way }
assignment-act-undone = annulée { $at }
assignment-no-acts = Rien n’a encore été affecté.
assignment-hint-unassign = Une évaluation non commencée se retire depuis la page des évaluations.
act-recall-review = Rappeler le dossier, faute d’évaluateurs
act-recall-review-done = Dossier rappelé, faute d’évaluateurs
noun-assignment = affectation
audit-act-application-recall-review = { act-recall-review-done }
audit-act-assignment-apply = Dossiers affectés à des évaluateurs
audit-act-assignment-undo = Affectation annulée
audit-act-account-describe = Identité et domaines d’un compte notés
log-application-recall-review = { act-recall-review-done }
log-assignment-apply = { audit-act-assignment-apply }
log-assignment-undo = { audit-act-assignment-undo }
log-account-describe = { audit-act-account-describe }
