today-title = Aujourd’hui
today-deposit = Nouveau dépôt
today-no-call = Aucun appel à projets pour l’instant
today-no-call-hint = Commencez par préparer un appel : domaines, pièces et grille sont proposés et modifiables.
today-go-calls = Préparer un appel
today-tasks = Ce qui vous attend
today-nothing = Rien ne vous attend pour l’instant.
today-task-to-check = dossiers à vérifier
today-task-awaiting-papers = dossiers en attente de pièces
today-task-overdue = dossiers hors délai
today-task-to-assign = dossiers sans évaluateur
today-task-my-reviews = évaluations à remettre
today-task-to-decide = dossiers à décider
today-task-to-announce = décisions à annoncer
today-task-drafts = brouillons à déposer
today-pipeline = Parcours des dossiers
today-no-files = Pas encore de dossier.
today-call = L’appel en chiffres
today-places-granted = Places accordées
today-places-asked = Places demandées
today-amount-granted = Montants accordés
today-of = { $value } sur { $limit }
today-asked = Dossiers déposés : { $files } · montant demandé : { $amount }
today-due = Délais de complément
today-no-due = Aucun délai en cours.
today-safety = Sûreté des données
today-last-backup = Dernière sauvegarde vérifiée : { $at }.
today-no-backup = Pas encore de sauvegarde.
today-go-backup = Sauvegardes
today-recent = Derniers changements
today-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
