kit-loading = Chargement
kit-close = Fermer
kit-cancel = Annuler
kit-choose = Choisir…
kit-all = tous
kit-filter = { $label } : { $chosen }
kit-nothing-found = Aucun résultat
kit-in-arabic = { $label } — en arabe
kit-in-french = { $label } — en français
kit-not-a-number = Ce n’est pas un nombre
kit-not-an-amount = Ce n’est pas un montant en dirhams
kit-not-a-date = Date incorrecte ; écrivez par exemple 23/11/2026
kit-not-a-moment = Date ou heure incorrecte ; écrivez par exemple 29/11/2026 16:30
kit-date-form = jj/mm/aaaa
kit-moment-form = jj/mm/aaaa hh:mm
kit-faults =
    { $n ->
        [one] Un champ est à corriger. Rien de ce que vous avez saisi n’est perdu.
        [two] { $n } champs sont à corriger. Rien de ce que vous avez saisi n’est perdu.
        [few] { $n } champs sont à corriger. Rien de ce que vous avez saisi n’est perdu.
       *[other] { $n } champs sont à corriger. Rien de ce que vous avez saisi n’est perdu.
    }
kit-selected = Sélection
kit-select-row = Sélectionner la ligne
kit-parts = Rubriques
kit-select-all = Sélectionner toutes les lignes
kit-reason-first = Écrivez d’abord le motif
kit-dismiss = Masquer
kit-step-done = fait
kit-step-current = étape en cours
kit-step-waiting = en attente
kit-step-todo = à venir
