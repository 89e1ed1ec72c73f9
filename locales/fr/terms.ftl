# Les mots du bureau : noms des états, des actes et des rôles, d’après les mots stables du programme

## Où en est un dossier

phase-draft = Brouillon
phase-deposited = Déposé
phase-incomplete = Incomplet
phase-admissible = Recevable
phase-inadmissible = Irrecevable
phase-in-review = En évaluation
phase-scored = Noté
phase-accepted = Retenu
phase-reserve = Liste d’attente
phase-rejected = Rejeté
phase-withdrawn = Désisté
phase-cancelled = Annulé
phase-agreed = Conventionné
phase-in-progress = En cours
phase-suspended = Suspendu
phase-terminated = Résilié
phase-completed = Achevé
phase-closed = Clôturé

## Ce que l’on fait d’un dossier : mots des boutons

act-deposit = Déposer le dossier
act-request-completion = Demander un complément
act-receive-completion = Enregistrer le complément
act-admit = Déclarer recevable
act-declare-inadmissible = Déclarer irrecevable
act-start-review = Lancer l’évaluation
act-conclude-review = Clore l’évaluation
act-reopen-review = Rouvrir l’évaluation
act-accept = Retenir le projet
act-put-on-reserve = Inscrire en liste d’attente
act-reject = Rejeter le projet
act-revise = Réviser la décision
act-announce = Notifier la décision
act-promote = Promouvoir depuis la liste d’attente
act-lodge-appeal = Enregistrer un recours
act-uphold-appeal = Accueillir le recours
act-dismiss-appeal = Rejeter le recours
act-withdraw = Enregistrer le désistement
act-cancel-deposit = Annuler le dépôt
act-sign-agreement = Signer la convention
act-start-works = Démarrer le chantier
act-suspend = Suspendre le chantier
act-resume = Reprendre le chantier
act-terminate = Résilier la convention
act-complete = Constater la fin du chantier
act-close = Clôturer le dossier

## Ce qui a été fait d’un dossier : mots du journal

act-deposit-done = Dossier déposé
act-request-completion-done = Complément demandé
act-receive-completion-done = Complément reçu
act-admit-done = Dossier déclaré recevable
act-declare-inadmissible-done = Dossier déclaré irrecevable
act-start-review-done = Évaluation lancée
act-conclude-review-done = Évaluation close
act-reopen-review-done = Évaluation rouverte
act-accept-done = Projet retenu
act-put-on-reserve-done = Projet inscrit en liste d’attente
act-reject-done = Projet rejeté
act-revise-done = Décision remise en examen
act-announce-done = Décision notifiée
act-promote-done = Projet promu depuis la liste d’attente
act-lodge-appeal-done = Recours enregistré
act-uphold-appeal-done = Recours accueilli
act-dismiss-appeal-done = Recours rejeté
act-withdraw-done = Désistement enregistré
act-cancel-deposit-done = Dépôt annulé
act-sign-agreement-done = Convention signée
act-start-works-done = Chantier démarré
act-suspend-done = Chantier suspendu
act-resume-done = Chantier repris
act-terminate-done = Convention résiliée
act-complete-done = Fin du chantier constatée
act-close-done = Dossier clôturé

## Les rôles

role-administrator = Administrateur
role-head = Président du comité
role-officer = Agent de dépôt
role-reviewer = Évaluateur
role-observer = Observateur

## Ce que fait chaque rôle

office-role-administrator = Gère les comptes, les réglages et les sauvegardes, et autorise les dépôts tardifs
office-role-head = Prépare les appels, préside les séances, décide et notifie
office-role-officer = Enregistre les dossiers au bureau d’ordre et contrôle leurs pièces
office-role-reviewer = Note les dossiers qui lui sont confiés selon la grille
office-role-observer = Consulte les dossiers et les résultats sans rien modifier

## Les droits

right-open = Utiliser sans se connecter
right-read = Consulter les dossiers et les listes
right-deposit = Saisir les porteurs et déposer les dossiers
right-check-papers = Contrôler les pièces et la recevabilité
right-edit-calls = Préparer, ouvrir et clore les appels
right-assign = Confier les dossiers aux évaluateurs
right-enter-reviews = Saisir les évaluations remises sur papier signé
right-review = Noter les dossiers confiés
right-rank = Consulter le classement et toutes les évaluations
right-decide = Tenir les séances et décider
right-announce = Notifier les décisions
right-follow = Suivre les conventions et les chantiers
right-report = Imprimer et enregistrer les documents
right-audit = Consulter le journal
right-administer = Gérer les comptes, les réglages et les sauvegardes

## Les natures de porteur

kind-association = Association
kind-cooperative = Coopérative
kind-enterprise = Entreprise

## Le sens de la décision

outcome-accepted = Retenu
outcome-reserve = Liste d’attente
outcome-rejected = Rejeté

## L’état d’une pièce

paper-state-missing = Manquante
paper-state-received = Reçue
paper-state-valid = Valable
paper-state-expired = Périmée
paper-state-refused = Refusée

## Le niveau du bureau ou du comité

level-regional = Régional
level-prefectural = Préfectoral
level-provincial = Provincial
level-communal = Communal
level-association = Associatif

## L’état d’un appel

call-state-draft = En préparation
call-state-open = Ouvert
call-state-closed = Clos
call-state-archived = Archivé

## L’état d’une évaluation

review-state-assigned = Non commencée
review-state-draft = En cours de notation
review-state-submitted = Remise

## Ce qui départage deux dossiers à égalité

tie-break-criterion = Meilleure note à un critère
tie-break-women-share = Plus forte part de femmes
tie-break-cost-per-place = Coût par place le plus bas
tie-break-earlier-deposit = Dépôt le plus ancien
tie-break-register-number = Numéro d’enregistrement

## Les volets

strand-1 = Volet 1 : chantiers généraux temporaires
strand-2 = Volet 2 : appui à l’insertion durable

## Les noms

noun-application = dossier
noun-organisation = porteur de projet
noun-call = appel à projets
noun-review = évaluation
noun-session = séance
noun-decision = décision
noun-account = compte
noun-office = bureau
noun-backup = sauvegarde
noun-paper = pièce
noun-programme = programme

## Le journal

audit-act-office-setUp = Création du bureau
audit-act-office-edit = Modification du bureau
audit-act-account-create = Création d’un compte
audit-act-account-edit = Modification d’un compte
audit-act-account-signIn = Connexion
audit-act-account-signOut = Déconnexion
audit-act-account-signInFailed = Échec de connexion
audit-act-account-resetPassword = Réinitialisation d’un mot de passe
audit-act-account-changePassword = Changement de mot de passe
audit-act-organisation-create = Enregistrement d’un porteur
audit-act-organisation-edit = Modification d’un porteur
audit-act-call-create = Préparation d’un appel
audit-act-call-edit = Modification d’un appel
audit-act-call-open = Ouverture d’un appel
audit-act-call-close = Clôture d’un appel
audit-act-call-archive = Archivage d’un appel
audit-act-application-draft = Création d’un brouillon de dossier
audit-act-application-edit = Modification d’un dossier
audit-act-paper-mark = Contrôle d’une pièce
audit-act-review-assign = Affectation à un évaluateur
audit-act-review-unassign = Retrait à un évaluateur
audit-act-review-save = Enregistrement d’une évaluation
audit-act-review-submit = Remise d’une évaluation
audit-act-session-convene = Convocation d’une séance
audit-act-session-edit = Modification d’une séance
audit-act-session-sign = Signature d’un procès-verbal
audit-act-decision-take = Prise d’une décision
audit-act-decision-announce = Notification de décisions
audit-act-backup-write = Sauvegarde
audit-act-demo-fill = Remplissage du bureau avec des données fictives
audit-act-application-deposit = { act-deposit-done }
audit-act-application-request-completion = { act-request-completion-done }
audit-act-application-receive-completion = { act-receive-completion-done }
audit-act-application-admit = { act-admit-done }
audit-act-application-declare-inadmissible = { act-declare-inadmissible-done }
audit-act-application-start-review = { act-start-review-done }
audit-act-application-conclude-review = { act-conclude-review-done }
audit-act-application-reopen-review = { act-reopen-review-done }
audit-act-application-accept = { act-accept-done }
audit-act-application-put-on-reserve = { act-put-on-reserve-done }
audit-act-application-reject = { act-reject-done }
audit-act-application-revise = { act-revise-done }
audit-act-application-announce = { act-announce-done }
audit-act-application-promote = { act-promote-done }
audit-act-application-lodge-appeal = { act-lodge-appeal-done }
audit-act-application-uphold-appeal = { act-uphold-appeal-done }
audit-act-application-dismiss-appeal = { act-dismiss-appeal-done }
audit-act-application-withdraw = { act-withdraw-done }
audit-act-application-cancel-deposit = { act-cancel-deposit-done }
audit-act-application-sign-agreement = { act-sign-agreement-done }
audit-act-application-start-works = { act-start-works-done }
audit-act-application-suspend = { act-suspend-done }
audit-act-application-resume = { act-resume-done }
audit-act-application-terminate = { act-terminate-done }
audit-act-application-complete = { act-complete-done }
audit-act-application-close = { act-close-done }

## Les noms comptés

nouns-application =
    { $n ->
        [0] aucun dossier
        [one] { $n } dossier
       *[other] { $n } dossiers
    }
nouns-organisation =
    { $n ->
        [0] aucun porteur de projet
        [one] { $n } porteur de projet
       *[other] { $n } porteurs de projet
    }
nouns-call =
    { $n ->
        [0] aucun appel à projets
        [one] { $n } appel à projets
       *[other] { $n } appels à projets
    }
nouns-review =
    { $n ->
        [0] aucune évaluation
        [one] { $n } évaluation
       *[other] { $n } évaluations
    }
nouns-session =
    { $n ->
        [0] aucune séance
        [one] { $n } séance
       *[other] { $n } séances
    }
nouns-decision =
    { $n ->
        [0] aucune décision
        [one] { $n } décision
       *[other] { $n } décisions
    }
nouns-account =
    { $n ->
        [0] aucun compte
        [one] { $n } compte
       *[other] { $n } comptes
    }
nouns-office =
    { $n ->
        [0] aucun bureau
        [one] { $n } bureau
       *[other] { $n } bureaux
    }
nouns-backup =
    { $n ->
        [0] aucune sauvegarde
        [one] { $n } sauvegarde
       *[other] { $n } sauvegardes
    }
nouns-paper =
    { $n ->
        [0] aucune pièce
        [one] { $n } pièce
       *[other] { $n } pièces
    }
nouns-programme =
    { $n ->
        [0] aucun programme
        [one] { $n } programme
       *[other] { $n } programmes
    }

## Les natures de porteur, au pluriel

kinds-association = Associations
kinds-cooperative = Coopératives
kinds-enterprise = Entreprises

## La monnaie, et par où l’on est entré

currency = DH
door-window = Fenêtre
door-terminal = Ligne de commande

## Les nombres que citent les listes

count-applications =
    { $n ->
        [0] aucun dossier
        [one] { $n } dossier
       *[other] { $n } dossiers
    }
count-organisations =
    { $n ->
        [0] aucun porteur
        [one] { $n } porteur
       *[other] { $n } porteurs
    }
count-places =
    { $n ->
        [0] aucune place
        [one] { $n } place
       *[other] { $n } places
    }
count-papers =
    { $n ->
        [0] aucune pièce
        [one] { $n } pièce
       *[other] { $n } pièces
    }
count-reviews =
    { $n ->
        [0] aucune évaluation
        [one] { $n } évaluation
       *[other] { $n } évaluations
    }
count-days =
    { $n ->
        [0] moins d’un jour
        [one] { $n } jour
       *[other] { $n } jours
    }
count-files-selected =
    { $n ->
        [0] aucun dossier sélectionné
        [one] { $n } dossier sélectionné
       *[other] { $n } dossiers sélectionnés
    }

## Les lignes du journal : ce qui a été fait, sur un dossier ou ailleurs

log-office-setUp = { audit-act-office-setUp }
log-office-edit = { audit-act-office-edit }
log-account-create = { audit-act-account-create }
log-account-edit = { audit-act-account-edit }
log-account-signIn = { audit-act-account-signIn }
log-account-signOut = { audit-act-account-signOut }
log-account-signInFailed = { audit-act-account-signInFailed }
log-account-resetPassword = { audit-act-account-resetPassword }
log-account-changePassword = { audit-act-account-changePassword }
log-organisation-create = { audit-act-organisation-create }
log-organisation-edit = { audit-act-organisation-edit }
log-application-draft = { audit-act-application-draft }
log-application-edit = { audit-act-application-edit }
log-call-create = { audit-act-call-create }
log-call-edit = { audit-act-call-edit }
log-call-open = { audit-act-call-open }
log-call-close = { audit-act-call-close }
log-call-archive = { audit-act-call-archive }
log-paper-mark = { audit-act-paper-mark }
log-review-assign = { audit-act-review-assign }
log-review-unassign = { audit-act-review-unassign }
log-review-save = { audit-act-review-save }
log-review-submit = { audit-act-review-submit }
log-session-convene = { audit-act-session-convene }
log-session-edit = { audit-act-session-edit }
log-session-sign = { audit-act-session-sign }
log-decision-take = { audit-act-decision-take }
log-decision-announce = { audit-act-decision-announce }
log-backup-write = { audit-act-backup-write }
log-demo-fill = { audit-act-demo-fill }
log-application-deposit = { act-deposit-done }
log-application-request-completion = { act-request-completion-done }
log-application-receive-completion = { act-receive-completion-done }
log-application-admit = { act-admit-done }
log-application-declare-inadmissible = { act-declare-inadmissible-done }
log-application-start-review = { act-start-review-done }
log-application-conclude-review = { act-conclude-review-done }
log-application-reopen-review = { act-reopen-review-done }
log-application-accept = { act-accept-done }
log-application-put-on-reserve = { act-put-on-reserve-done }
log-application-reject = { act-reject-done }
log-application-revise = { act-revise-done }
log-application-announce = { act-announce-done }
log-application-promote = { act-promote-done }
log-application-lodge-appeal = { act-lodge-appeal-done }
log-application-uphold-appeal = { act-uphold-appeal-done }
log-application-dismiss-appeal = { act-dismiss-appeal-done }
log-application-withdraw = { act-withdraw-done }
log-application-cancel-deposit = { act-cancel-deposit-done }
log-application-sign-agreement = { act-sign-agreement-done }
log-application-start-works = { act-start-works-done }
log-application-suspend = { act-suspend-done }
log-application-resume = { act-resume-done }
log-application-terminate = { act-terminate-done }
log-application-complete = { act-complete-done }
log-application-close = { act-close-done }
