frame-name = Awrach
frame-rail = Rubriques
frame-office = Bureau
frame-today = Aujourd’hui
frame-calls = Appels à projets
frame-applications = Dossiers
frame-reviews = Évaluation
frame-ranking = Classement et décision
frame-sessions = Comité et PV
frame-organisations = Organismes
frame-dashboard = Tableau de bord
frame-reports = Rapports et impression
frame-programmes = Programmes
frame-tables = Tables de référence
frame-backup = Sauvegardes
frame-accounts = Comptes
frame-log = Journal
frame-settings = Réglages
frame-about = À propos
frame-account = Compte
frame-change-password = Changer le mot de passe
frame-sign-out = Se déconnecter
frame-no-call = Pas encore d’appel
frame-choose-call = Choisir l’appel
frame-countdown-over = Délai expiré
frame-countdown-minutes =
    { $n ->
        [one] ferme dans { $n } minute
       *[other] ferme dans { $n } minutes
    }
frame-countdown-hours =
    { $n ->
        [one] ferme dans { $n } heure
       *[other] ferme dans { $n } heures
    }
frame-countdown-days =
    { $n ->
        [one] ferme dans { $n } jour
       *[other] ferme dans { $n } jours
    }
frame-search = Chercher un organisme, un dossier, un numéro…
frame-search-title = Chercher et aller
frame-results = Résultats
frame-group-application = Dossiers
frame-group-organisation = Organismes
frame-group-call = Appels
frame-group-pages = Aller à
frame-language = Langue
frame-lang-ar = العربية
frame-lang-fr = FR
frame-lang-en = EN
frame-demo = Bureau de démonstration : toutes les données sont fictives et ne concernent personne.
frame-broken = Cette page n’a pas pu s’afficher
frame-broken-hint = Ce qui a été enregistré est sur le disque. Rouvrez la page pour continuer.
frame-reload = Rouvrir
frame-trouble = Les données du bureau n’ont pas pu être ouvertes
frame-data-folder = Dossier des données :
frame-retry = Réessayer
frame-save = Enregistrer
frame-present-password = Mot de passe actuel
frame-new-password = Nouveau mot de passe
frame-password-again = Mot de passe, encore une fois
frame-password-rule = Douze caractères au moins, ou quatre mots.
frame-passwords-differ = Les deux mots de passe diffèrent
frame-password-changed = Mot de passe changé
frame-keys = Raccourcis clavier
frame-key-search = Chercher et aller
frame-key-deposit = Nouveau dépôt
frame-key-rail = Aller aux rubriques
frame-key-grid = Se déplacer dans le tableau
frame-key-open = Ouvrir la ligne
frame-key-select = Sélectionner la ligne
frame-key-copy = Copier les lignes vers un tableur
frame-key-score = Donner la note
frame-key-submit = Remettre l’évaluation et passer à la suivante
frame-key-help = Cette liste
frame-no-window = Ouvrez Awrach dans sa fenêtre
frame-no-window-hint = Cette page ne fonctionne pas dans un navigateur. Lancez Awrach depuis le menu des programmes ; rien n’a changé dans les données.
