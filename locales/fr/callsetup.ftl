# Préparation d’un appel : émetteur, publication, lots, territoire, plafonds

## Onglets et vérifications

calls-tab-dates = Dates et publication
calls-tab-territory = Territoire
calls-step-errors = { $n } à corriger
calls-check-go = Aller au champ
calls-field-publishedon = Date de publication
calls-field-opensat = Ouverture des dépôts
calls-field-channels = Publication
calls-field-councilar = Conseil émetteur
calls-field-lots = Lots
calls-field-caps = Plafonds
calls-field-territory = Territoire

## Identité

calls-issuer = Émetteur
calls-issuer-about = Repris des paramètres du bureau ; figure en tête des documents de cet appel.
calls-council = Conseil émetteur
calls-committee = Comité
calls-edition = Édition
calls-strand = Volet

## Publication

calls-window = Durée minimale de dépôt (jours)
calls-window-about = Proposé, non officiel : 21 jours. Plus court, l’appel est signalé sans être bloqué.
calls-channels = Canaux de publication
calls-channels-about = Où et quand l’avis a paru, avec une preuve pour chacun : photo ou copie de la page.
calls-channels-empty = Aucun canal noté
calls-channels-empty-hint = Notez le journal, la page du conseil ou le tableau d’affichage où l’avis a paru.
calls-channel-n = Canal { $n }
calls-channel-add = Ajouter un canal
calls-channel-kind = Nature
calls-channel-place = Nom ou adresse
calls-channel-day = Jour de parution
calls-channel-proof = Preuve de parution { $n }
calls-channel-proof-later = Enregistrez l’appel pour joindre la preuve.
calls-channel-newspaper = Journal
calls-channel-council-page = Site ou page du conseil
calls-channel-notice-board = Tableau d’affichage
calls-channel-radio = Radio
calls-channel-social = Réseaux sociaux
calls-channel-other = Autre
calls-notice = Avis
calls-notice-about = L’avis signé, tel qu’il a été publié.

## Quota, lots, plafonds

calls-tab-bounds = Quota, lots et plafonds
calls-lots = Lots par domaine
calls-lots-about = Facultatif : l’appel se partage en lots, chacun avec son domaine, ses places, son enveloppe et ses communes.
calls-lots-empty = Pas de lot : l’appel est d’un seul tenant
calls-lot-n = Lot { $n }
calls-lot-add = Ajouter un lot
calls-lot-code = Code
calls-lot-name = Nom du lot
calls-lot-domain = Domaine
calls-lot-quota = Places
calls-lot-envelope = Enveloppe (DH)
calls-lot-communes = Communes
calls-lot-everywhere = Tout le territoire
calls-lots-places = Places des lots
calls-lots-money = Enveloppes des lots
calls-lots-of = { $sum } sur { $most }
calls-caps = Plafonds
calls-caps-about = Vide : pas de plafond. Aucun dossier n’est refusé au guichet : il est signalé et le comité décide.
calls-cap-organisationfiles = Dossiers par organisme
calls-cap-organisationplaces = Places par organisme
calls-cap-organisationamount = Montant par organisme (DH)
calls-cap-communeplaces = Places par commune
calls-cap-communeamount = Montant par commune (DH)
calls-cap-domainplaces = Places par domaine
calls-cap-domainamount = Montant par domaine (DH)

## Territoire

calls-territory-about = Sans commune cochée, l’appel vaut pour toutes les communes : { $place }.
calls-territory-free = Choisissez une préfecture ou une province dans l’identité pour désigner ses communes.
calls-territory-whole = Tout le territoire
calls-territory-some = { $n } communes sur { $total }
calls-territory-filter = Chercher une commune
calls-territory-all = Tout cocher
calls-territory-none = Tout décocher
calls-territory-urban = Milieu urbain
calls-territory-rural = Milieu rural
calls-territory-nothing = Aucune commune de ce nom

## Départage

calls-tie-add = Ajouter une règle
calls-tie-last = Numéro d’ordre (toujours en dernier)

## Modifier un appel ouvert

calls-amend = Modifier un appel ouvert
calls-amend-about = Les porteurs ont préparé leur dossier sur ce qui a été publié. Dites pourquoi vous changez : le journal le garde.
calls-ground = Motif de la modification
calls-ground-note = Précision
calls-ground-extension = Prorogation, trop peu de dossiers
calls-ground-allocation = Quota ou enveloppe alloués modifiés
calls-ground-council = Décision du conseil ou du comité
calls-ground-correction = Erreur matérielle de l’avis
calls-ground-other = Autre motif
part-code = Code
part-title = Intitulé
part-level = Niveau
part-province = Préfecture ou province
part-issuer = Émetteur
part-publication = Publication
part-opening = Ouverture
part-closing = Clôture des dépôts
part-quota = Quota
part-envelope = Enveloppe
part-lots = Lots
part-lot-limits = Places et enveloppes des lots
part-caps = Plafonds
part-territory = Territoire
part-rules = Règles

## Documents de l’appel

calls-documents = À imprimer
calls-documents-about = Formulaire de candidature par nature de porteur, grille de notation, tableur de saisie hors bureau.
calls-form-association = Formulaire association
calls-form-cooperative = Formulaire coopérative
calls-form-enterprise = Formulaire entreprise
calls-grid-blank = Grille de notation vierge
calls-preview-form = Aperçu du formulaire
calls-preview-grid = Aperçu de la grille
reports-form = Formulaire de candidature
reports-form-about = Formulaire vierge à imprimer, selon la nature du porteur
reports-grid = Grille de notation
reports-grid-about = Grille vierge pour l’évaluateur : critères, poids, échelle
calls-template = Tableur de saisie (Excel)
calls-template-saved = Tableur enregistré : { $path }
calls-import = Reprendre un tableur rempli
calls-import-about = Ces dossiers seront déposés et prendront leurs numéros au registre. Rien n'est encore enregistré.
calls-import-nothing = Aucun dossier dans ce tableur
calls-import-faulty = Corrigez les cellules citées, puis recommencez
calls-import-faults = Aucun dossier n'est déposé : cellules à corriger ({ $n })
calls-import-untouched = Rien n'a changé dans le programme.
calls-import-keep = Déposer les dossiers ({ $n })
calls-import-kept = Dossiers déposés ({ $n })
calls-import-files = Dossiers du tableur
calls-import-row = Ligne
calls-import-what = Porteur
calls-import-known = Connu du bureau
calls-import-new = Nouveau
calls-import-refused = À corriger

## Le dossier et les bornes de son appel

applications-lot = Lot
applications-lot-none = Sans lot
applications-flags = Hors des bornes de l’appel
applications-flags-about = N’empêche pas le dépôt ; le comité apprécie.
