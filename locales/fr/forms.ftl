# Formulaire de candidature, grille vierge, tableur de saisie

form-title-association = Formulaire de candidature — association
form-title-cooperative = Formulaire de candidature — coopérative
form-title-enterprise = Formulaire de candidature — entreprise
form-closes = Clôture des dépôts : { $at }
form-territory = Territoire : { $place }
form-office = Réservé au bureau d’ordre
form-note = À remplir lisiblement. Les champs marqués d’un astérisque (*) sont obligatoires. Un chiffre ou une lettre par case.
form-either = obligatoire dans l’une des deux langues
form-main-commune = Commune principale des travaux :
form-section-organisation = Porteur du projet
form-section-treasurer = Trésorier
form-section-contact = Personne à contacter
form-section-project = Projet
form-section-people = Places demandées
form-section-money = Montants
form-papers = Pièces jointes
form-papers-note = Cochez chaque pièce remise. Les pièces marquées d’un astérisque (*) sont obligatoires.
form-declaration = Déclaration
form-declaration-text = Je soussigné déclare exacts les renseignements de ce formulaire et les pièces jointes, et avoir pris connaissance des conditions de l’appel.
form-place = Fait à ...................................., le ..... / ..... / ..........
form-signer-applicant = Le représentant légal du porteur
form-signer-clerk = Le bureau d’ordre
form-registernumber = N° du récépissé ou du registre
form-registerdate = Date du récépissé ou de l’inscription
form-registerauthority = Autorité ou tribunal

## Grille

form-grid-title = Grille de notation d’un projet
form-grid-register = N° d’ordre du dossier
form-grid-organisation = Porteur du projet
form-grid-project = Intitulé du projet
form-grid-reviewer = Évaluateur
form-grid-weight = Poids : { $weight }
form-grid-scale = de { $min } à { $max }, par pas de { $step }
form-grid-score = Note :
form-grid-na = Sans objet
form-grid-comment = Observation :
form-grid-comment-below = Obligatoire si la note est inférieure à { $below }.
form-grid-floor = Une moyenne inférieure à { $floor } élimine le dossier.
form-grid-total = Total sur 100
form-grid-note = Total : pour chaque critère, le poids multiplié par (note moins minimum) divisé par (maximum moins minimum), calculé par le programme sans arrondi. Une case vide n’est pas un zéro : la grille reste incomplète.
form-grid-general = Appréciation générale
form-grid-conflict = Je déclare n’avoir avec le porteur aucun lien de nature à compromettre mon impartialité.
form-grid-signature = Date et signature

## Tableur

form-sheet-files = Dossiers
form-sheet-help = Mode d’emploi
form-commune-1 = Commune principale des travaux
form-commune-2 = Deuxième commune
form-commune-3 = Troisième commune
form-choose = Choisissez dans la liste.
form-help-one = Une ligne par dossier dans la feuille « Dossiers ». Les colonnes marquées d’un astérisque (*) sont obligatoires.
form-help-two = Ne supprimez ni colonne ni la deuxième ligne, masquée : le programme y reconnaît les données.
form-help-three = Les données personnelles (CIN, téléphone, RIB) ne se transmettent qu’au bureau.
form-help-column = Colonne
form-help-need = Obligatoire
form-help-holds = Contenu
form-need-must = Oui
form-need-either = Dans l’une des deux langues
form-need-free = Non
form-holds-text = Texte de { $count } caractères au plus
form-holds-comb = Numéro ou code de { $count } caractères, sans espace
form-holds-count = Nombre entier
form-holds-money = Montant en dirhams, par exemple 12500,50
form-holds-day = Date, par exemple 23/11/2026
form-holds-partial-day = Date, par exemple 23/11/2026, ou l’année seule
form-holds-list = À choisir dans la liste
form-holds-commune = À choisir dans la liste, ou le nom d’une autre commune
