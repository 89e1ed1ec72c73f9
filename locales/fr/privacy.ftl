# Protection des données personnelles (loi 09-08)

frame-privacy = Données personnelles
right-see-personal = Voir en entier cartes, comptes et téléphones
noun-privacy = réglages des données personnelles
noun-person = personne

privacy-title = Protection des données personnelles
privacy-tab-state = Information et conservation
privacy-tab-person = Demande d’une personne
privacy-tab-purge = Destruction

## L’information au dépôt

privacy-notice-title = À dire à la personne qui dépose
privacy-notice = Les données personnelles que vous donnez servent à gérer les appels à projets et à rien d’autre, selon la loi n° 09-08. Vous pouvez y accéder, les faire rectifier et vous opposer à leur traitement pour des motifs légitimes, par une demande adressée à ce bureau.
privacy-number = N° de déclaration ou d’autorisation à la CNDP : { $number }
privacy-number-declaration = N° de déclaration à la CNDP : { $number }
privacy-number-authorisation = N° d’autorisation de la CNDP : { $number }
privacy-number-on = du { $date }
privacy-no-number = Le numéro de déclaration ou d’autorisation à la CNDP n’est pas encore saisi.
privacy-no-number-where = L’administrateur le saisit à la page « Données personnelles ».

## Réglages

privacy-cndp = Déclaration ou autorisation
privacy-cndp-number = Numéro
privacy-cndp-kind = Nature
privacy-cndp-none = Pas encore connue
privacy-cndp-declaration = Déclaration préalable
privacy-cndp-authorisation = Autorisation préalable
privacy-cndp-on = Date
privacy-cndp-about = Rappel proposé, non officiel : un fichier qui contient le numéro de la carte nationale demande une autorisation préalable (art. 12), les autres une déclaration.
privacy-text = Texte d’information
privacy-text-about = Laissé vide, c’est celui du programme. Il se lit sur l’écran du dépôt.
privacy-months = Conservation après l’archivage (en mois)
privacy-months-about = 60 mois proposés, durée non officielle. Le bureau suit le calendrier retenu avec Archives du Maroc (loi 69-99).
privacy-saved = Réglages enregistrés

privacy-calls = Conservation par appel
privacy-call = Appel
privacy-kept-months = Durée (mois)
privacy-kept-own = propre à cet appel
privacy-archived-at = Archivé le
privacy-due-on = Destruction possible à partir du
privacy-purged-at = Données détruites le
privacy-not-archived = Pas encore archivé
privacy-change-months = Changer la durée
privacy-change-months-title = Conservation des données de { $code }
privacy-office-months = La durée du bureau
privacy-no-calls = Aucun appel pour l’instant

privacy-seen = Qui a vu des valeurs en entier
privacy-seen-empty = Personne n’a demandé à voir des valeurs en entier.
privacy-seen-day = Jour
privacy-seen-by = Par
privacy-seen-records = Organismes
privacy-seen-values = Valeurs montrées

## Montrer les valeurs

privacy-reveal = Montrer les numéros en entier
privacy-hide = Masquer les numéros
privacy-reveal-about = Cartes, comptes et téléphones sont masqués. Les montrer laisse une trace dans le journal.
privacy-erased = détruit

## Le mot de passe, encore une fois

privacy-confirm-title = Confirmez qui vous êtes
privacy-confirm-about = Cette opération redemande le mot de passe ; il vaut ensuite pour cinq minutes.
privacy-confirm = Continuer

## Demande d’une personne

privacy-person-about = Toute personne peut demander les données tenues sur elle. Cherchez-la, vérifiez son identité, puis cochez les fiches qui sont les siennes : deux personnes peuvent porter le même nom.
privacy-person-text = Nom, carte nationale ou téléphone
privacy-person-find = Chercher
privacy-person-none = Personne ne correspond.
privacy-person-none-hint = Essayez une partie du nom, en arabe ou en français, ou le numéro de carte en entier.
privacy-person-found = Fiches trouvées
privacy-person-name = Nom
privacy-person-where = Inscrite comme
privacy-person-record = Fiche
privacy-person-tick = Cocher { $name }
privacy-person-collect = Rassembler ses données
privacy-person-choose-first = Cochez d’abord ses fiches
privacy-person-print = Imprimer le relevé
privacy-person-export = Enregistrer en JSON
privacy-person-held = Ce que le bureau détient
privacy-person-files = Dossiers concernés : { $n }
privacy-person-acts = Opérations enregistrées : { $n }
privacy-person-entered = Saisie le { $at } par { $by }
privacy-noun-board-member = Membre du bureau d’un organisme
privacy-noun-account = Compte dans le programme
privacy-noun-member = Membre du comité à une séance

## Destruction

privacy-purge-about = Une destruction est sans retour. Noms, numéros et observations sur les personnes disparaissent ; chiffres, statistiques, décisions et noms des organismes restent. Un procès-verbal en est dressé.
privacy-purge-law = Les archives publiques ne sont détruites que selon le calendrier retenu avec Archives du Maroc (loi 69-99). Vérifiez-le avant de continuer.
privacy-purge-choose = Appel
privacy-purge-step-preview = Aperçu
privacy-purge-step-reason = Fondement et numéro
privacy-purge-step-password = Mot de passe
privacy-purge-step-minutes = Procès-verbal
privacy-purge-destroyed = Ce qui sera détruit
privacy-purge-nothing = Cet appel n’a aucune donnée personnelle à détruire.
privacy-purge-kind = Nature des données
privacy-purge-count = Nombre
privacy-purge-kept = Organismes dont les personnes restent
privacy-purge-kept-about = Ils ont des dossiers dans d’autres appels dont la durée n’est pas échue.
privacy-purge-kept-for = Gardé pour
privacy-purge-organisation = Organisme
privacy-purge-going = Organismes touchés : { $n }
privacy-purge-files = Dossiers qui restent avec leurs chiffres et décisions : { $n }
privacy-purge-backups = Sauvegardes présentes : { $n }. Une nouvelle sera faite avant la destruction. Toutes contiennent ces données tant qu’elles ne sont pas supprimées.
privacy-purge-reason = Fondement de la destruction
privacy-purge-reason-about = La décision ou le calendrier qu’elle applique.
privacy-purge-number = N° du procès-verbal
privacy-purge-run = Détruire les données
privacy-purge-fill-first = Saisissez d’abord le fondement et le numéro
privacy-purge-sure = Les données personnelles de l’appel { $code } seront détruites pour de bon.
privacy-purge-done = Les données personnelles de l’appel { $code } sont détruites
privacy-purge-print = Imprimer le procès-verbal
privacy-purge-done-list = Destructions passées
privacy-purge-again = Un autre appel

## Journal

log-account-confirm = Identité confirmée par le mot de passe
log-organisation-reveal = Valeurs personnelles montrées en entier
log-privacy-edit = Réglages des données personnelles modifiés
log-privacy-retain = Durée de conservation changée
log-person-find = Recherche d’une personne
log-person-collect = Données d’une personne rassemblées
log-person-print = Données d’une personne imprimées
log-person-export = Données d’une personne enregistrées en fichier
log-purge-run = Données personnelles détruites
