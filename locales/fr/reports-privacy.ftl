# Le relevé remis à la personne, et le procès-verbal de destruction

report-person-title = Relevé de données personnelles
report-person-intro =
    { $count ->
        [one] Ce relevé contient tout ce que le bureau détient sur la personne concernée, inscrite dans { $count } fiche.
       *[other] Ce relevé contient tout ce que le bureau détient sur la personne concernée, inscrite dans { $count } fiches.
    }
report-person-rights = La personne concernée peut demander la rectification de ces données ou s’opposer à leur traitement pour des motifs légitimes ; le bureau rectifie sans frais et dans les dix jours ce qui est inexact.
report-person-part-president = Président ou gérant
report-person-part-vice-president = Vice-président
report-person-part-secretary = Secrétaire général
report-person-part-vice-secretary = Secrétaire général adjoint
report-person-part-treasurer = Trésorier
report-person-part-vice-treasurer = Trésorier adjoint
report-person-part-adviser = Assesseur
report-person-part-manager = Gérant
report-person-part-member = Membre
report-person-part-contact = Personne à contacter
report-person-noun-account = Compte dans le programme
report-person-noun-member = Membre à une séance du comité
report-person-field-nameAr = Nom en arabe
report-person-field-nameFr = Nom en lettres latines
report-person-field-cin = N° de la carte nationale
report-person-field-phone = Téléphone
report-person-field-role = Rôle dans le programme
report-person-field-createdAt = Compte créé le
report-person-field-seenAt = Dernière connexion
report-person-field-acts = Opérations enregistrées à son nom
report-person-field-capacity = Qualité
report-person-field-heldOn = Date de la séance
report-person-files = Dossiers dans lesquels ces données ont servi
report-person-acts = Opérations enregistrées sur cette fiche
report-person-column-at = Date
report-person-column-act = Opération
report-person-column-by = Par

report-purge-title = Procès-verbal de destruction de données personnelles
report-purge-intro = Les soussignés attestent que les données personnelles indiquées ci-après, relatives à l’appel ci-dessus, ont été détruites dans la base de données du bureau et n’en sont plus récupérables.
report-purge-at = Détruites le
report-purge-by = Par
report-purge-archived = Appel archivé le
report-purge-months = Durée de conservation
report-purge-months-count = { $count } mois
report-purge-reason = Fondement de la destruction
report-purge-destroyed = Ce qui a été détruit
report-purge-kind = Nature des données
report-purge-count = Nombre
report-purge-kind-persons = Personnes inscrites nommément
report-purge-kind-cin = Numéros de carte nationale
report-purge-kind-phone = Numéros de téléphone
report-purge-kind-rib = Comptes bancaires (RIB)
report-purge-kind-email = Adresses électroniques
report-purge-kind-notes = Observations et commentaires rédigés
report-purge-kind-attachments = Pièces jointes
report-purge-kind-log-values = Valeurs personnelles auxquelles le journal renvoyait
report-purge-nothing = Il n’y avait aucune donnée personnelle.
report-purge-stays = Ce qui est conservé
report-purge-stays-bodies = • Les noms des associations, coopératives et entreprises, personnes morales.
report-purge-stays-files = • Les numéros d’enregistrement, intitulés des projets, emplois, montants et statistiques.
report-purge-stays-decisions = • Les décisions, leurs motifs codés, les procès-verbaux du comité et les noms de ses membres.
report-purge-stays-log = • Le journal : ses entrées et leurs empreintes demeurent, et sa chaîne reste vérifiable.
report-purge-law = La destruction applique la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel, dans le respect de la loi n° 69-99 relative aux archives : les archives publiques ne sont détruites que selon les calendriers retenus avec Archives du Maroc.
report-purge-backup = Une sauvegarde a été faite avant la destruction : { $name }. Cette sauvegarde, et toute plus ancienne, contient encore les données détruites ; le bureau les supprime dès qu’elles ne sont plus nécessaires.
report-purge-digest = Empreinte de ce dont la destruction a été approuvée

report-privacy-number = N° de déclaration ou d’autorisation à la CNDP : { $cndp }.
