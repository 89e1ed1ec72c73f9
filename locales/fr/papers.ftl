# Pièces jointes, pièces du dossier, complément et registre des dépôts

attachment-title = Pièces jointes
attachment-attach = Joindre un fichier…
attachment-attach-to = Joindre : { $name }
attachment-hint = ou glissez le fichier ici, ou collez une image
attachment-none = Rien de joint
attachment-added = { $n ->
    [one] Fichier joint
   *[other] { $n } fichiers joints
  }
attachment-kind-pdf = Document PDF
attachment-kind-png = Image PNG
attachment-kind-jpeg = Image JPEG
attachment-kind-webp = Image WebP
attachment-kind-tiff = Image TIFF
attachment-kind-docx = Document docx
attachment-kind-xlsx = Classeur xlsx
attachment-kind-text = Texte
attachment-kilobytes = { $n } Ko
attachment-lost = Contenu manquant
attachment-view = Voir { $name }
attachment-remove = Retirer la pièce jointe
attachment-remove-named = Retirer { $name }
attachment-remove-title = Retirer cette pièce jointe ?
attachment-remove-body = { $name } ne figurera plus au dossier. Son contenu reste conservé, et sa trace au journal.
attachment-removed = Pièce jointe retirée
attachment-save = Enregistrer une copie…
attachment-saved = Copie enregistrée dans { $path }
attachment-smaller = Réduire
attachment-larger = Agrandir
attachment-turn = Pivoter
attachment-page = Page { $n } sur { $total }
attachment-previous-page = Page précédente
attachment-next-page = Page suivante
attachment-no-view = Ce format ne s’affiche pas dans la fenêtre
attachment-no-view-hint = Enregistrez une copie et ouvrez-la avec son programme.
attachment-pdf-broken = Ce document ne peut être dessiné ; enregistrez une copie et ouvrez-la avec un autre lecteur.
attachment-contents = { $n ->
    [0] Aucune pour l’instant
    [one] Une pièce · { $size }
   *[other] { $n } pièces · { $size }
  }
attachment-contents-lost = { $n ->
    [one] Le contenu d’une pièce jointe manque ou est incomplet. Rétablissez-le depuis une sauvegarde avec ses fichiers.
   *[other] Le contenu de { $n } pièces jointes manque ou est incomplet. Rétablissez-le depuis une sauvegarde avec ses fichiers.
  }

paper-gap-missing = Manquante
paper-gap-expired = Périmée
paper-gap-refused = Non recevable
paper-gap-illegible = Illisible
paper-expires-on = Valable jusqu’au
paper-expires-on-of = Fin de validité : { $name }
paper-attachments-of = Pièces jointes : { $name } ({ $n })
paper-sheet = Fiche de recevabilité
paper-print-receipt = Récépissé de dépôt
paper-print-papers = Fiche de recevabilité
paper-print-completion = Demande de complément
paper-print-in = { $document } — { $language }
paper-ask-title = Pièces à compléter
paper-ask-hint = Le complément n’est demandé qu’une fois : indiquez tout ce qui manque.
paper-ask-this = Demander : { $name }
paper-gap = Défaut
paper-gap-of = Défaut : { $name }
paper-to-bring = À fournir
paper-to-bring-of = À fournir : { $name }
paper-none-asked = Indiquez au moins une pièce
paper-receive-title = Pièces demandées qui sont arrivées
paper-receive-hint = Ce qui n’est pas arrivé reste attendu ; il sera statué sur le dossier en l’état.
paper-due-proposed = Délai proposé : { $n ->
    [one] un jour ouvré
   *[other] { $n } jours ouvrés
  } (non officiel, réglable dans les paramètres)
paper-completion = Demande de complément
paper-completion-state = { $received } reçue(s) sur { $asked }
paper-completion-awaited = Attendue
paper-completion-received = Reçue le { $on }
paper-completion-letter = Imprimer la lettre
paper-clock = Délai de réponse
paper-clock-day = Jour { $day } sur { $limit }
paper-clock-stopped = Suspendu depuis le { $on }, dans l’attente du complément
paper-clock-last = Dernier jour : { $on }
paper-clock-answered = Clos le { $on }
paper-clock-over = Délai dépassé
paper-clock-near = Délai bientôt atteint
paper-clock-about = Jours ouvrés ; alerte réglable, sans valeur légale
paper-due-left = { $n ->
    [0] Dernier jour aujourd’hui
    [one] Reste un jour ouvré
   *[other] Restent { $n } jours ouvrés
  }
paper-due-over = Délai dépassé
paper-clocks = Dossiers à répondre bientôt
paper-deadlines = Délais du bureau
paper-deadlines-about = Proposés, non officiels : la loi n° 55-19 prévoit une réponse dans les 60 jours au plus, et son application aux appels à projets se discute. Comptés en jours ouvrés.
paper-answer-days = Jours ouvrés pour répondre
paper-completion-days = Jours ouvrés laissés pour compléter
paper-deadlines-save = Enregistrer les délais
paper-deadlines-saved = Délais enregistrés
reports-register = Registre des dépôts
reports-register-about = Numéros d’un jour ou d’une période ; les annulés sont barrés, avec leur motif.
reports-from = Du
reports-to = Au
reports-today = Aujourd’hui
reports-all-days = Tous les jours
applications-print-register = Registre du jour
audit-act-attachment-add = Ajout d’une pièce jointe
audit-act-attachment-remove = Retrait d’une pièce jointe
audit-act-paper-ask = Pièces demandées en complément
audit-act-paper-receive = Réception de pièces demandées
audit-act-office-setDeadlines = Réglage des délais du bureau
