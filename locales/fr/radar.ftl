# Le radar des doublons et la fusion

radar-title = Radar des doublons
radar-about = Organismes qui n’en font peut-être qu’un, avec les raisons. Rien n’est fusionné sans vous.
radar-show = Affichage
radar-only-likely = Probables seulement
radar-everything = Tout
radar-pairs = Organismes semblables
radar-looking = Recherche parmi les organismes…
radar-looked = Organismes examinés
radar-go-on = Poursuivre la recherche
radar-none = Aucun doublon en vue
radar-none-hint = L’examen est refait à chaque ouverture de cette page.
radar-compare = Comparer et fusionner
radar-use = C’est cet organisme
radar-different = Ce n’est pas le même
radar-different-title = Deux organismes distincts
radar-different-about = Le programme ne les signalera plus. Cela se reprend dans la page du radar des doublons.
radar-different-reason = Motif (facultatif)
radar-different-kept = Noté : deux organismes distincts
radar-found-different = Paires reconnues distinctes
radar-restore = Les signaler à nouveau
radar-undo = Annuler
radar-merge-title = Comparer et fusionner
radar-merge = Fusionner
radar-merge-about = Choisissez ce qui reste pour chaque donnée. La fiche absorbée n’est pas supprimée : elle renvoie à l’autre, et la fusion s’annule.
radar-swap = Garder l’autre fiche
radar-side-by-side = Les deux fiches côte à côte
radar-field = Donnée
radar-kept = Conservé : { $name }
radar-dropped = Absorbé : { $name }
radar-take = { $field } : { $value }
radar-no-difference = La fiche absorbée n’apporte aucune donnée différente.
radar-moves = Passe à la fiche conservée : { $what }
radar-both-in-call = Les deux ont un dossier dans le même appel
radar-confirm-both = J’en ai pris connaissance ; les deux dossiers restent
radar-confirm-first = Confirmez d’abord avoir vu les deux dossiers du même appel
radar-merge-reason = Motif de la fusion
radar-merged = Les deux fiches n’en font plus qu’une
radar-unmerged = Fusion annulée, tout est comme avant
radar-unmerge = Annuler la fusion
radar-unmerge-about = Les deux fiches redeviennent ce qu’elles étaient, avec leurs dossiers et documents.
radar-unmerge-failed = La fusion n’a pas pu être annulée ; rien n’a changé. La fiche de l’organisme en dit la raison.
radar-merged-here = Fiches absorbées
radar-came-from = Voici la fiche conservée : « { $name } » y a été fusionné.
radar-card = Organismes semblables
radar-card-none = Aucun organisme ne ressemble à celui-ci.
strength-certain = Certain
strength-likely = Probable
strength-possible = Possible
reason-ice = même ICE
reason-rib = même RIB
reason-register = même numéro de récépissé ou de registre
reason-same-name = même nom
reason-near-name = nom proche
reason-sound = même nom dans l’autre langue
reason-acronym = même sigle
reason-person = membre commun du bureau : { $who }
reason-person-phone = téléphone commun d’un membre : { $who }
reason-phone = même téléphone
reason-commune = même commune
noun-document = document
noun-pair = paire d’organismes
radar-files =
    { $n ->
        [one] { $n } dossier
       *[other] { $n } dossiers
    }
radar-documents =
    { $n ->
        [one] { $n } document
       *[other] { $n } documents
    }
radar-members =
    { $n ->
        [one] { $n } membre du bureau
       *[other] { $n } membres du bureau
    }
radar-maybe-known =
    { $n ->
        [one] Cet organisme est peut-être déjà connu
       *[other] Cet organisme est peut-être l’un de ceux-ci
    }
