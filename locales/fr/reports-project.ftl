report-project-title = Fiche projet
report-project-register = N° d’enregistrement
report-project-draft = Brouillon, pas encore déposé
report-project-part-identity = Porteur de projet
report-project-part-project = Projet
report-project-part-summary = Résumé du projet
report-project-part-objectives = Objectifs du projet
report-project-part-places = Places demandées
report-project-part-budget = Budget
report-project-part-answers = Réponses du porteur, critère par critère
report-project-organisation = Nom
report-project-kind = Forme juridique
report-project-seat = Siège
report-project-president = Président(e)
report-project-name = Intitulé du projet
report-project-domain = Domaine
report-project-partner = Service partenaire
report-project-start = Début souhaité
report-project-months = Durée des travaux
report-project-months-count =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }
report-project-not-given = Non précisé
report-project-places-all = Total
report-project-group-women = Femmes
report-project-group-youth = Jeunes
report-project-group-rural = Milieu rural
report-project-group-disabled = En situation de handicap
report-project-work-days = Journées de travail
report-project-commune = Commune des travaux
report-project-commune-places = Places
report-project-budget-kind = Poste
report-project-budget-sum = Calcul
report-project-budget-amount = Montant (DH)
report-project-budget-own = Dont apport propre (DH)
report-project-total = Coût total
report-project-own-share = Apport propre
report-project-asked = Montant demandé
report-project-asked-words = Montant demandé arrêté à { $amount } ({ $words }).
report-project-no-budget = Le porteur n’a pas détaillé le budget par postes.
report-project-no-answers = Aucune réponse.
report-signer-applicant = Le porteur de projet
budget-kind-wages = Salaires
budget-kind-charges = Charges sociales
budget-kind-equipment = Équipement et outillage
budget-kind-insurance = Assurance
budget-kind-management = Gestion et encadrement
budget-kind-other = Autres dépenses
budget-unit-piece = unité
budget-unit-person = personne
budget-unit-month = mois
budget-unit-day = jour
budget-unit-hour = heure
budget-unit-metre = mètre
budget-unit-kilogram = kilogramme
budget-unit-litre = litre
budget-unit-lump = forfait
budget-sum-hours =
    { $workers ->
        [one] { $workers } travailleur
       *[other] { $workers } travailleurs
    } × { $months } mois × { $hours } h × { $rate } DH
budget-sum-days =
    { $workers ->
        [one] { $workers } travailleur
       *[other] { $workers } travailleurs
    } × { $months } mois × { $days } j sur { $monthdays } × ({ $hours } h × { $rate } DH)
budget-sum-percent = { $percent } % des salaires
budget-sum-quantity = { $quantity } × { $amount } ({ $unit })
budget-sum-overridden = Montant fixé par le bureau
