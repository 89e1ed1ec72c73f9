# Ce que dit le programme quand quelque chose ne se fait pas : ce qui s’est passé, ce qui est gardé, que faire

## La demande et le programme

error-request-malformed = Le programme n’a pas compris cette demande ; rien n’a changé. Réessayez ; si cela se répète, prévenez l’administrateur. Détail technique : { $detail }
error-internal = Une panne imprévue est survenue ; votre dernière demande n’est pas enregistrée. Réessayez ; si cela se répète, relancez le programme et prévenez l’administrateur.
error-command-unknown = Cette version du programme ne connaît pas cette opération ; rien n’a changé. Vérifiez la version installée.

## Connexion et droits

error-not-signed-in = Vous n’êtes pas connecté, ou ne l’êtes plus. Rien n’a changé ; connectez-vous puis recommencez.
error-not-allowed = Votre rôle ne permet pas cette opération ; rien n’a changé. Demandez-la à qui en a le droit.
error-right-wanting = Il vous manque le droit « { $right } » ; rien n’a changé. Demandez l’opération à qui a ce droit.
error-sign-in-failed = Nom de compte ou mot de passe inexact. Ressaisissez-les, ou demandez un nouveau mot de passe à l’administrateur.
error-sign-in-delayed =
    { $seconds ->
        [0] Trop d’échecs de suite. Réessayez maintenant.
        [one] Trop d’échecs de suite. Attendez { $seconds } seconde, puis réessayez.
       *[other] Trop d’échecs de suite. Attendez { $seconds } secondes, puis réessayez.
    }
error-password-too-short = Choisissez au moins 12 caractères, ou quatre mots.
error-wrong-password = Le mot de passe actuel est inexact.
error-name-malformed = Un nom de compte a 2 à 40 signes : lettres, chiffres, point, tiret, sans espace.
error-name-taken = Ce nom est celui d’un autre compte ; choisissez-en un autre.
error-last-administrator = C’est le dernier administrateur, et le bureau ne peut s’en passer. Rien n’a changé ; nommez d’abord un autre administrateur.

## Le bureau

error-office-exists = Ce dossier de données contient déjà un bureau ; rien n’a changé. Connectez-vous-y, ou choisissez un dossier vide.
error-no-office = Ce dossier de données ne contient pas encore de bureau. Commencez par le créer.
error-demo-needs-empty = Le bureau de démonstration demande un dossier de données vide, et celui-ci contient un bureau. Rien n’a changé ; choisissez un autre dossier.

## Les fiches

error-not-found = Le programme ne trouve pas ce que vous demandez ({ $noun }). Actualisez la liste et choisissez-y.
error-stale = Une autre personne a modifié cette fiche avant vous ({ $noun }). Sa modification est gardée, la vôtre ne l’est pas ; rechargez la fiche, puis refaites la vôtre.
error-taken = Cette valeur est déjà enregistrée ; rien n’a été gardé. Choisissez-en une autre.

## Dans les champs

error-required = À renseigner.
error-too-long = Texte trop long : { $most } caractères au plus.
error-control-character = Ce texte contient des caractères invisibles ; ressaisissez-le.
error-out-of-range = Le nombre doit être compris entre { $least } et { $most }.
error-not-a-percentage = La valeur doit être comprise entre 0 et 100.
error-amount-out-of-range = Un montant n’est ni négatif, ni supérieur à 100 milliards de dirhams.
error-more-than-places = Le nombre doit être compris entre 0 et { $places }, total des places demandées.
error-date-malformed = Date inexacte ; écrivez-la ainsi : 23/11/2026.
error-moment-malformed = Date ou heure inexacte ; écrivez le jour ainsi : 29/11/2026, et l’heure ainsi : 16:30.
error-end-before-start = La fin doit venir après le début.
error-due-in-the-past = Ce délai est passé ; choisissez aujourd’hui ou un jour à venir.
error-ice-malformed = ICE inexact : vérifiez ses quinze chiffres.
error-ice-taken = Un autre porteur est enregistré sous cet ICE ; cherchez-le avant d’en saisir un nouveau.
error-rib-malformed = RIB inexact : vérifiez ses vingt-quatre chiffres.
error-cin-malformed = CIN inexacte : une à trois lettres, puis des chiffres, comme JB123456.
error-cnss-malformed = Le numéro d’affiliation à la CNSS a sept chiffres.
error-phone-malformed = Téléphone inexact ; écrivez-le ainsi : 0612345678.
error-email-malformed = Adresse électronique inexacte ; écrivez-la ainsi : nom@exemple.ma.
error-province-unknown = Choisissez une préfecture ou une province dans la liste.
error-commune-unknown = Choisissez une commune dans la liste.
error-domain-unknown = Ce domaine n’est pas de ceux de l’appel ; choisissez dans sa liste.
error-requirement-unknown = Cette pièce n’est pas demandée pour ce dossier.
error-organisation-or-new = Choisissez un porteur enregistré, ou saisissez-en un nouveau.

## L’appel et ses règles

error-code-malformed = Le code a 20 signes au plus : lettres latines, chiffres et tiret, comme A-2026.
error-code-taken = Ce code est celui d’un autre appel ; choisissez-en un autre.
error-slug-repeated = Le code de cette ligne est vide ou répété dans la liste.
error-scale-unsound = Échelle incohérente : le maximum dépasse le minimum, et des pas égaux y mènent.
error-weights-not-100 = Les poids des critères font { $sum } ; ils doivent faire 100.
error-scale-empty = Le maximum de l’échelle doit dépasser son minimum.
error-sections-not-100 = Les parts des sections font { $sum } ; elles doivent faire 100.
error-section-unknown = Choisissez une section pour ce critère : celle-ci n’est pas dans la grille.
error-section-empty = Cette section n’a aucun critère. Ajoutez-en un, ou retirez-la.
error-section-informative = Tous les critères de cette section sont à titre d’information : rien ne compterait de sa part. Ajoutez-y un critère qui compte, ou retirez-la.
error-section-weightless = Tous les critères de cette section ont un poids nul : rien ne compterait de sa part.
error-sections-all-reserved = Toutes les sections sont réservées à des services. Laissez-en une au moins à l’ensemble des évaluateurs.
error-grid-informative = Tous les critères sont à titre d’information : aucune note ne peut être calculée. Un critère au moins doit compter.
error-level-outside-scale = Cette limite est hors de l’échelle.
error-level-off-scale = Cette valeur n’est pas sur l’échelle du critère.
error-level-repeated = Cette valeur est expliquée deux fois.
error-floor-outside-scale = Seuil d’élimination hors de l’échelle : il doit dépasser le minimum sans dépasser le maximum.
error-floor-informative = Un critère à titre d’information n’élimine personne. Retirez le seuil, ou faites compter le critère.
error-tie-break-informative = Ce critère est à titre d’information : il ne départage pas les dossiers.
error-reviews-open = Cette personne a des évaluations non remises dans un appel où ce service note sa propre section. Qu’elles soient remises ou retirées d’abord.
error-group-repeated = Ce groupe figure deux fois.
error-places-or-share = Indiquez un nombre de postes ou une part, pas les deux.
error-reserved-over-100 = Les parts réservées font { $sum } % ; elles ne peuvent dépasser 100 %.
error-tie-break-unknown = Cette règle de départage est inconnue, ou son critère a été retiré.
error-short-window = Durée des dépôts en jours : { $days }, moins que les { $least } réglés pour l’appel (proposé, non officiel). Allongez-la si possible.
error-no-quota = Pas de quota fixé : le programme ne surveillera pas les places accordées.
error-no-envelope = Pas d’enveloppe fixée : le programme ne surveillera pas les montants accordés.
error-call-not-ready = La préparation de l’appel n’est pas finie ; il n’est pas ouvert. Complétez ce que signale la liste de contrôle, puis ouvrez-le.
error-call-state =
    Impossible quand l’appel est à l’état « { $state ->
        [draft] { call-state-draft }
        [open] { call-state-open }
        [closed] { call-state-closed }
        [archived] { call-state-archived }
       *[other] { $state }
    } ». Rien n’a changé.
error-call-not-editable = L’appel est archivé et ne se modifie plus ; rien n’a changé.
error-rules-frozen = L’appel est ouvert et cette partie est fixée : les porteurs ont préparé leur dossier dessus. Rien n’a été gardé.

## Le dépôt

error-call-not-open = Cet appel ne reçoit pas encore de dépôts. Le dossier n’est pas déposé.
error-call-closed = Cet appel ne reçoit plus de dépôts. Le dossier n’est pas déposé ; seul un administrateur peut admettre un dépôt tardif, avec un motif.
error-call-closed-at = Les dépôts sont clos depuis le { $at }. Le dossier n’est pas déposé ; seul un administrateur peut admettre un dépôt tardif, avec un motif.
error-late-needs-administrator = Seul un administrateur peut admettre un dépôt hors délai. Le dossier n’est pas déposé.
error-application-frozen = Ce dossier ne se modifie plus à ce stade, ou pas avec vos droits. Votre modification n’est pas gardée.

## Les pièces

error-papers-incomplete = Des pièces obligatoires manquent ou ne sont pas valables. Contrôlez-les, ou demandez un complément.
error-completion-asked-already = Un complément a déjà été demandé pour ce dossier ; il ne se demande qu’une fois.
error-papers-frozen = Le contrôle des pièces de ce dossier est terminé ; elles ne se modifient plus. Rien n’a été gardé.
error-refused-needs-note = Écrivez pourquoi la pièce est refusée.

## Ce que l’on fait d’un dossier

error-act-not-from-here = « { $act } » n’est pas possible pour un dossier à l’état « { $phase } ». Rien n’a changé ; rouvrez le dossier pour voir ce qui est possible.
error-act-elsewhere = « { $act } » se fait dans sa propre page, pas ici. Rien n’a changé.
error-reason-missing = Choisissez un motif dans la liste.
error-reason-unknown = Ce motif ne vaut pas pour cette opération ; choisissez dans sa liste.
error-note-missing = Vous avez choisi « autre motif » ; écrivez-le.
error-agreement-number-missing = Écrivez le numéro de la convention.
error-no-appeal = Aucun recours n’est en examen pour ce dossier.
error-appeal-open = Un recours est en examen pour ce dossier ; il faut d’abord y répondre.

## L’évaluation

error-no-reviewer = Ce dossier n’est confié à aucun évaluateur ; confiez-le d’abord.
error-reviews-outstanding = Il manque encore des évaluations demandées pour ce dossier.
error-not-a-reviewer = L’un des comptes choisis n’est pas celui d’un évaluateur, ou n’est plus actif. Aucun dossier n’a été confié.
error-file-not-reviewable = L’un des dossiers choisis n’est ni recevable ni en évaluation. Aucun dossier n’a été confié ; retirez-le du choix, puis recommencez.
error-review-not-yours = Cette évaluation n’est pas la vôtre, ou n’est plus ouverte à la notation. Rien n’a été gardé.
error-review-submitted = Vous avez remis cette évaluation ; elle ne se modifie plus. Rien n’a été gardé ; le président du comité peut la rouvrir.
error-review-started = L’évaluateur a commencé à noter ce dossier ; on ne peut plus le lui retirer. Rien n’a changé.
error-score-off-scale = Cette note n’est pas sur l’échelle du critère.
error-score-missing = Il manque une note à ce critère.
error-names-hidden = Cet appel cache aux évaluateurs le nom des candidats jusqu’à la notification, et ce que vous demandez le révélerait. Le dossier reste ouvert sous son titre et son numéro.
error-review-hidden = Les évaluations des autres restent cachées tant que vous n’avez pas remis la vôtre pour ce dossier.
error-review-closed = Ce dossier n’est plus en évaluation : aucune note ne s’y inscrit. Rien n’a été gardé.
error-review-not-submitted = Cette évaluation n’est pas encore remise ; il n’y a rien à rouvrir.
error-reopen-needs-head = Les évaluations des autres vous sont visibles, ou le dossier est entièrement noté : seul le président du comité peut rouvrir la vôtre. Rien n’a changé.
error-reopen-decided = Ce dossier a fait l’objet d’une décision ou a quitté l’évaluation ; ses évaluations ne se rouvrent plus. Rien n’a changé.
error-paper-not-signed = Confirmez que la fiche signée par l’évaluateur est devant vous avant de saisir ses notes. Rien n’a été gardé.
error-score-malformed = « { $written } » n’est pas une note : écrivez un nombre, « s.o. », ou laissez vide.
error-criterion-repeated = Ce critère figure deux fois dans la même évaluation.
error-grid-changed = Ces notes ont été préparées sur une autre version de la grille. Rien n’a été gardé ; réimprimez la fiche ou réexportez le tableau.
error-stale-review = Cette évaluation a changé depuis la préparation de votre saisie. Rouvrez-la et comparez avant d’enregistrer.
error-entry-conflicted = L’évaluateur est en conflit d’intérêts sur le dossier { $number } : rien n’y est saisi pour lui.
error-sheet-not-xlsx = Ce fichier n’est pas un classeur Excel (xlsx). Rien n’a été enregistré ; enregistrez-le sous ce format puis réessayez.
error-sheet-macro = Ce fichier contient des macros, qui ne sont pas admises. Rien n’a été enregistré ; enregistrez-le au format xlsx.
error-sheet-too-large = Ce classeur dépasse 25 Mo. Rien n’a été enregistré.
error-sheet-too-much = Ce classeur contient plus que ce qui se lit : 50 000 lignes et 256 colonnes au plus. Rien n’a été enregistré.
error-sheet-unreadable = Ce classeur n’a pas pu être lu : il est incomplet, ou demande plus de mémoire ou de temps que permis. Rien n’a été enregistré ; exportez-le de nouveau.
error-sheet-foreign = Ce classeur n’a pas été produit par ce programme pour cet usage. Rien n’a été enregistré ; choisissez le bon fichier.
error-sheet-other-call = Ce classeur a été établi pour un autre appel. Rien n’a été enregistré.
error-sheet-other-reviewer = Ce classeur a été établi pour un autre évaluateur. Rien n’a été enregistré.
error-sheet-columns = Une colonne du classeur manque ou figure deux fois : son contenu n’est pas sûr. Rien n’a été enregistré ; exportez-le de nouveau.
error-sheet-row-unknown = Cette ligne n’appartient à aucun dossier du classeur.
error-sheet-row-repeated = Ce dossier figure deux fois dans le classeur.
error-sheet-formula = Cette cellule contient une formule ; écrivez la valeur elle-même.
error-sheet-cell-error = Cette cellule contient une date, un vrai/faux ou une erreur, et non ce qui y est attendu.
error-number-malformed = Ce nombre ne se lit pas : des chiffres, et deux décimales au plus pour un montant.
error-choice-unknown = Cette valeur n’est pas dans la liste de la colonne ; choisissez-y.
error-deposited-twice = Cet organisme a déjà déposé un projet de ce titre dans cet appel.
error-comment-missing = Note basse : justifiez-la.
error-not-applicable-forbidden = Ce critère n’admet pas « sans objet ».
error-criterion-unknown = Ce critère n’est pas dans la grille.
error-nothing-applies = Aucun critère ne s’applique : la note ne peut être calculée. Notez au moins un critère ; l’évaluation n’est pas remise.

## Les séances et les décisions

error-session-not-open = Une décision se prend ou se révise tant que le procès-verbal de sa séance n’est pas signé.
error-session-signed = Le procès-verbal est signé : la séance et ses décisions ne se modifient plus. Rien n’a été gardé ; convoquez au besoin une nouvelle séance.
error-session-not-signed = Le procès-verbal de la séance n’est pas signé ; signez-le avant de notifier.
error-session-of-other-call = L’un des dossiers n’est pas de l’appel de cette séance. Aucune décision n’a été enregistrée.
error-member-missing = Aucun membre n’est noté présent. Le procès-verbal n’est pas signé ; notez d’abord les présents.
error-nothing-decided = Rien n’a été décidé dans cette séance. Le procès-verbal n’est pas signé.
error-verdict-repeated = Ce dossier figure deux fois ; aucune décision n’a été enregistrée.
error-granted-more-than-asked = Ce qui est accordé doit rester dans la limite de ce que le dossier demande.
error-beyond-quota-or-envelope = L’accord dépasse ce qui reste du quota ou de l’enveloppe. Aucune décision n’a été enregistrée ; accordez moins, ou inscrivez le dossier en liste d’attente.
error-quota-exceeded = Les places accordées dépassent le quota.
error-envelope-exceeded = Les montants accordés dépassent l’enveloppe.
error-not-announced = La décision n’est pas encore notifiée ; notifiez-la d’abord.
error-announced-already = La décision est déjà notifiée.
error-nothing-to-announce = Aucune décision n’attend d’être notifiée. Seules le sont celles d’une séance au procès-verbal signé.

## Les documents imprimés

error-report-subject-missing = Choisissez l’appel ou le dossier du document.
error-nothing-to-print = Ce dossier n’est pas déposé : il n’a pas de récépissé.
error-report-failed = Le document n’a pas pu être établi ; vos données sont intactes. Réessayez ; si cela se répète, prévenez l’administrateur. Détail technique : { $detail }
error-path-unusable = Le document n’a pas pu être enregistré à cet endroit ; vos données sont intactes. Choisissez un autre dossier, ou fermez le document s’il est ouvert. Détail technique : { $detail }

## Le dossier de données et sa base

error-folder-locked = Le dossier de données est déjà ouvert dans une autre fenêtre ou un autre programme. Rien n’a été touché ; fermez l’autre, puis réessayez.
error-folder-read-only = On ne peut pas écrire dans le dossier de données. Rien n’a été touché ; vérifiez les autorisations du dossier, ou choisissez-en un autre.
error-unsafe-folder = Le dossier de données est synchronisé ou sur le réseau ({ $part }) : les données pourraient s’y abîmer. Rien n’a été écrit ; choisissez un dossier sur le disque de cet ordinateur.
error-not-a-database = Le fichier de ce dossier n’est pas une base de données. Il n’a pas été touché ; choisissez un autre dossier, ou restaurez une sauvegarde.
error-foreign-database = La base de ce dossier est celle d’un autre programme. Elle n’a pas été touchée ; choisissez un autre dossier.
error-newer-database = Ces données viennent d’une version plus récente du programme (structure { $found } ; celle-ci connaît { $known }). Elles n’ont pas été touchées ; installez la version récente.
error-database-damaged = La base de données est abîmée. N’y écrivez plus, gardez une copie du dossier, puis restaurez la dernière sauvegarde. Détail technique : { $detail }
error-database-setting = La base de données a refusé un réglage qui la protège ({ $name }) ; elle n’est pas ouverte. Rien n’a été touché ; prévenez l’administrateur.
error-database-failed = La base de données n’a pas pu mener l’opération ; rien n’en est gardé. Réessayez ; si cela se répète, prévenez l’administrateur. Détail technique : { $detail }
error-disk-full = Le disque est plein ; votre dernière demande n’est pas enregistrée, ce qui précède l’est. Libérez de la place, puis réessayez.
error-disk-failed = Le disque n’a pas pu être lu ou écrit ; votre dernière demande n’est pas enregistrée. Vérifiez le disque, puis réessayez. Détail technique : { $detail }

## Les sauvegardes

error-not-a-backup = Ce fichier n’est pas une sauvegarde de ce programme. Vos données sont inchangées ; choisissez un autre fichier.
error-backup-unsound = La sauvegarde n’est pas saine ; elle n’est pas retenue. Les données du bureau sont inchangées ; refaites-la ou choisissez-en une autre. Détail technique : { $finding }

## Le budget et les réponses du projet

error-too-many = Trop de lignes ({ $most } au plus). Supprimez-en ou regroupez-les, puis enregistrez.
error-commune-repeated = La même commune figure deux fois. Retirez le doublon.
error-answered-twice = Deux réponses au même critère. Gardez-en une.
error-quantity-malformed = La quantité n’est pas lisible. Écrivez un nombre positif, par exemple 12 ou 2,5.
error-rates-missing = La table des taux n’a pas de SMIG pour cette date. Corrigez la date de début, complétez la table ou fixez le montant à la main.
error-override-needs-note = Montant fixé à la main : écrivez-en la raison dans la note.
error-own-share-above-amount = L’apport propre ne peut être négatif ni dépasser le montant de la ligne.
## Les données personnelles

error-masked-value = Cette valeur est masquée en partie : les points ne peuvent pas la remplacer. Montrez-la en entier ou ressaisissez-la ; rien n’a été enregistré.
error-confirmation-needed = Cette opération redemande le mot de passe. Rien n’a changé.
error-call-not-archived = L’appel n’est pas encore archivé : ses données ne sont pas détruites. Clôturez-le, puis archivez-le d’abord.
error-purge-too-early = La durée de conservation n’est pas échue : destruction possible à partir du { $day }. Rien n’a été détruit.
error-purge-changed = Les données ont changé depuis l’aperçu. Rien n’a été détruit ; relisez le nouvel aperçu, puis recommencez.
error-purged-already = Les données personnelles de cet appel ont déjà été détruites.
error-purge-not-done = Les données personnelles de cet appel n’ont pas été détruites : il n’a pas de procès-verbal.
## Programmes et tables de référence

error-import-too-large = Ce fichier dépasse { $megabytes } Mo ; un fichier de règles n’atteint jamais cette taille. Rien n’a été enregistré ; choisissez-en un autre.
error-import-foreign = Ce fichier n’est pas un fichier de règles exporté par ce programme. Rien n’a été enregistré ; choisissez-en un autre.
error-import-newer = Ce fichier a été écrit par une version plus récente du programme (forme { $found }, connue ici : { $known }). Rien n’a été enregistré ; installez la version récente.
error-import-broken = Ce fichier est incomplet ou a été altéré après son export : il ne se lit pas. Rien n’a été enregistré ; demandez-en une nouvelle copie. Détail technique : { $detail }
error-import-unreadable = Ce fichier n’a pas pu être lu sur le disque. Rien n’a été enregistré ; vérifiez son emplacement puis réessayez. Détail technique : { $detail }
error-programme-archived = Ce programme est archivé : il ne se modifie pas et aucun appel n’en part. Rien n’a changé ; rétablissez-le d’abord ou choisissez-en un autre.
error-act-unknown = L’acte « { $act } » est inconnu ; choisissez dans la liste.
error-reason-last = L’acte « { $act } » resterait sans aucun motif, alors qu’il en demande un. Rien n’a été enregistré ; ajoutez-lui d’abord un autre motif.
error-order-incomplete = Cet ordre ne compte pas chaque motif une seule fois. Rien n’a été enregistré ; rafraîchissez la liste puis recommencez.
error-decimal-malformed = Écrivez un nombre comme 17,92.
error-rate-out-of-range = La valeur doit être supérieure à 0, ne pas dépasser { $most } et compter quatre décimales au plus.
error-rate-taken = Une valeur existe déjà à cette date ; modifiez-la ou choisissez une autre date.
error-rate-last = C’est la dernière valeur de sa nature et les salaires se calculent avec elle. Rien n’a été supprimé ; ajoutez-en d’abord une autre ou modifiez celle-ci.
error-holiday-taken = Ce jour est déjà férié ; modifiez-le ou choisissez-en un autre.
error-weekend-malformed = Il doit rester au moins un jour ouvré dans la semaine.
error-letter-brace = Le texte contient une accolade isolée ou un nom de champ mal formé : un champ s’écrit comme {"{"}number{"}"}.
error-letter-field-unknown = Le champ « { $name } » est inconnu dans cette lettre ; choisissez parmi les champs proposés.
error-slug-malformed = Le code de cet enregistrement est mal formé : minuscules latines, chiffres et tirets.
## Éligibilité

error-eligibility-fails = Le dossier ne peut être déclaré recevable : une condition impérative n’est pas remplie. Voyez l’onglet « Éligibilité », ou déclarez-le irrecevable.
error-eligibility-unclear = Des conditions d’éligibilité sont à vérifier. Vérifiez-les, puis confirmez.
error-eligibility-not-now = Le résultat d’une condition ne se change que dans un dossier déposé dont la recevabilité n’est pas décidée.
error-rule-fails = Non remplie : { $eligibility-test }
error-rule-unclear = À vérifier : { $eligibility-test }
error-rule-unknown = Cette condition n’est pas l’une de celles de l’appel.
error-rule-not-overridable = Les pièces se règlent à leur onglet, une par une.
error-verdict-not-givable = Choisissez un résultat net : remplie, non remplie ou sans objet.
error-nothing-overridden = Le résultat calculé est déjà celui qui vaut.
error-excluded-already = Cet organisme est déjà exclu. Levez d’abord l’exclusion en vigueur.
## Pièces jointes

error-attachment-empty = Ce fichier est vide et n’a pas été joint. Vérifiez la numérisation, puis recommencez.
error-attachment-too-large = Ce fichier dépasse 25 Mo, le maximum par pièce jointe ; rien n’en a été lu. Numérisez en moindre résolution ou en plusieurs parties.
error-attachment-executable = Ce fichier est un programme ou exécute des commandes, quel que soit son nom : il ne peut être joint. Demandez le document en PDF ou en image.
error-attachment-macro = Ce fichier contient ou peut contenir des macros : il ne peut être joint. Enregistrez-le en PDF, ou en docx ou xlsx sans macro.
error-attachment-not-pdf = Ce fichier porte le nom d’un PDF sans en être un, ou il est tronqué. Numérisez-le ou copiez-le à nouveau en entier.
error-attachment-kind = Ce format n’est pas admis. Joignez un PDF, une image (PNG, JPEG, WebP, TIFF), un docx ou xlsx sans macro, ou du texte simple.
error-attachment-malformed = Le contenu du fichier n’est pas arrivé entier. Choisissez-le à nouveau.
error-attachment-path = La fenêtre ne lit pas un fichier par son chemin ; choisissez-le vous-même par le bouton « Joindre ».
error-attachment-twice = Ce contenu est déjà joint ici sous le nom { $name }. Il n’a pas été ajouté une seconde fois.
error-attachment-missing = Le contenu de { $name } manque dans le dossier des données. Rétablissez-le depuis une sauvegarde avec ses fichiers, ou joignez-le à nouveau.
error-attachment-damaged = Le contenu de { $name } a changé sur le disque et n’est plus celui qui fut joint : il n’est pas affiché. Rétablissez-le depuis une sauvegarde, ou joignez-le à nouveau.

error-completion-needs-gap = Aucune pièce de ce dossier ne manque ni ne pèche ; indiquez au moins une pièce à compléter.
error-completion-not-asked = Aucun complément n’a été demandé pour ce dossier : il n’y a pas de lettre.
error-gap-repeated = Cette pièce est indiquée deux fois ; n’en gardez qu’une.
error-paper-expired = Cette date est passée : la pièce n’est plus valable. Corrigez la date ou marquez la pièce « périmée ».
## Préparation d’un appel : lots, territoire, publication

error-ground-missing = L’appel est ouvert : pour modifier « { $part } », choisissez un motif.
error-ground-unfit = Ce motif ne convient pas pour modifier « { $part } » ; choisissez-en un autre.
error-lot-code-repeated = Ce code est celui d’un autre lot de l’appel.
error-lot-outside-territory = Communes du lot hors du territoire de l’appel : { $count }. Retirez-les ou ajoutez-les au territoire.
error-lots-over-quota = Les lots totalisent { $sum } places, plus que le quota de l’appel ({ $most }).
error-lots-under-quota = Les lots totalisent { $sum } places sur { $most } : des places restent sans lot.
error-lots-over-envelope = Les lots totalisent { $sum } DH, plus que l’enveloppe de l’appel ({ $most } DH).
error-lots-under-envelope = Les lots totalisent { $sum } DH sur { $most } DH : une somme reste sans lot.
error-domains-without-lot = Domaines sans lot : { $count }. Leurs dossiers n’en choisiront aucun.
error-lot-unknown = Ce lot n’est pas de ceux de l’appel ; choisissez dans sa liste.
error-lot-of-other-domain = Ce lot est d’un autre domaine ; choisissez-en un du même domaine ou laissez vide.
error-commune-elsewhere = Communes qui ne sont pas de la préfecture ou province de l’appel : { $count }.
error-cap-idle = Ce plafond dépasse le quota ou l’enveloppe de l’appel : il reste sans effet.
error-caps-below-quota = Avec ce plafond, tous les domaines réunis ne dépassent pas { $most } places : le quota ne sera pas épuisé.
error-published-after-opening = La publication est postérieure à l’ouverture des dépôts ; vérifiez les deux dates.
error-not-published = Le jour de publication n’est pas noté.
error-no-channel = Aucun canal de publication : notez où l’avis a paru, avec la preuve.
error-channel-without-day = Notez le jour de parution de ce canal.
error-no-issuer = Le conseil émetteur n’est pas indiqué.
error-no-territory = Aucun territoire : l’appel admet des projets de toutes les communes du Royaume.
error-outside-territory = Communes des travaux hors du territoire de l’appel : { $count }.
error-outside-lot = Communes des travaux hors des communes du lot : { $count }.
error-cap-organisation-files = Cet organisme a { $value } dossiers dans l’appel, le plafond est { $most }.
error-cap-organisation-places = Cet organisme demande { $value } places dans l’appel, le plafond est { $most }.
error-cap-organisation-amount = Cet organisme demande { $value } DH dans l’appel, le plafond est { $most } DH.
error-cap-commune-places = Le dossier demande { $value } places, le plafond par commune est { $most }.
error-cap-commune-amount = Le dossier demande { $value } DH, le plafond par commune est { $most } DH.
error-cap-domain-places = Le dossier demande { $value } places, le plafond par domaine est { $most }.
error-cap-domain-amount = Le dossier demande { $value } DH, le plafond par domaine est { $most } DH.
## Organismes et fusion

error-post-held-once = Cette fonction a ses propres champs et ne se répète pas ici.
error-same-record = C’est la même fiche ; choisissez-en deux.
error-merged-already = Cette fiche a déjà été fusionnée dans une autre. Rien n’a changé ; ouvrez la fiche conservée.
error-both-in-call = Les deux ont un dossier dans l’appel « { $call } ». Rien n’a été fusionné ; confirmez l’avoir vu.
error-field-unknown = Une des données choisies est inconnue. Rien n’a été fusionné.
error-not-merged = Cette fiche n’a pas été fusionnée ; il n’y a rien à annuler.
error-unmerge-edited-since = La fiche conservée a été modifiée depuis la fusion : l’annuler perdrait ces modifications. Rien n’a changé.
error-unmerge-merged-on = La fiche conservée a été fusionnée à son tour ; annulez d’abord cette fusion. Rien n’a changé.

## Affectation et conflits d’intérêts

error-conflicted = Vous êtes en conflit d’intérêts sur le dossier { $number } : vous ne pouvez ni l’ouvrir, ni le noter, ni voter à son sujet. Si c’est une erreur, voyez le président du comité.
error-reviewer-conflicted = L’un des évaluateurs choisis est en conflit d’intérêts sur le dossier { $number }. Rien n’a été affecté ; choisissez quelqu’un d’autre pour ce dossier.
error-reviewer-inactive = Le compte de l’un des évaluateurs choisis est suspendu. Rien n’a été affecté ; choisissez quelqu’un d’autre.
error-conflict-declared = Un conflit d’intérêts est déjà déclaré sur ce dossier.
error-conflict-lifted = Cette déclaration a déjà été levée.
error-conflict-own = On n’écarte pas un conflit qui vous concerne. Le président du comité ou l’administrateur s’en charge.
error-nothing-found = Rien n’a été trouvé entre cette personne et le porteur du dossier.
error-no-reviewers = Il n’y a aucun évaluateur actif. Ajoutez un compte au rôle « évaluateur » dans les comptes.
error-more-than-reviewers = Il n’y a que { $reviewers } évaluateurs choisis ; un dossier ne peut pas en avoir davantage.
error-nothing-to-assign = Aucun dossier à affecter : chaque dossier recevable a ses évaluateurs, ou aucun n’est encore recevable.
error-assignment-changed = Quelque chose a changé depuis l’aperçu (dossier, évaluation ou déclaration). Rien n’a été affecté ; regardez l’aperçu à nouveau.
error-assignment-undone = Cette affectation a déjà été annulée.
error-assignment-of-calls = Les dossiers choisis relèvent de plusieurs appels. Rien n’a été affecté ; procédez appel par appel.
error-reviewer-assigned = Le dossier a encore un évaluateur.
error-reviews-complete = Les évaluations du dossier sont complètes.
error-session-not-named = Ce dossier a été décidé par une séance signée ; seule une nouvelle séance qui la désigne peut changer sa décision
error-session-before-closing = Ce jour précède la clôture de l’appel ({ $closes }) ; indiquez pourquoi la séance se tient avant
error-session-not-held-yet = Une séance ne se signe pas avant le jour où elle se tient
error-hour-malformed = Écrivez l’heure ainsi : 09:30
error-convoked-after-session = La convocation est postérieure à la séance
error-member-repeated = Ce membre figure deux fois
error-chair-repeated = Une séance n’a qu’un président
error-members-in-use = Un membre qui a voté ou s’est récusé dans cette séance ne se retire ni ne se remplace
error-below-quorum = Le quorum n’est pas atteint : au moins { $least } membres doivent siéger, hors récusations
error-decided-already = La séance a décidé ce dossier ; revenez d’abord sur la décision
error-voter-unknown = Ce membre n’est pas de la séance
error-voter-absent = Ce membre est absent : il ne vote pas
error-voter-conflicted = Ce membre est récusé ou en conflit d’intérêts sur ce dossier : il ne vote pas
error-voted-twice = Ce membre a voté deux fois
error-votes-over-members = Il y a plus de votes que de votants
error-no-votes = Personne n’a voté pour ni contre
error-vote-tied = Les voix sont partagées et celle du président ne départage pas
error-vote-lost = La majorité est contre cette proposition : elle ne peut être enregistrée
error-departure-unreasoned = Cette décision s’écarte du classement : écrivez-en le motif
error-line-changed = Les propositions ont changé depuis l’aperçu ; revoyez-les
error-nothing-to-decide = Aucun dossier n’attend de décision
error-not-in-line = Ce dossier ne figure pas parmi les propositions
error-signer-unknown = Le signataire n’est pas un membre présent
error-signer-role = La qualité du signataire n’est pas la sienne à la séance
error-council-needed = Le conseil doit approuver la liste avant qu’elle ne soit annoncée
error-council-refused = Le conseil a refusé cette liste : elle ne s’annonce pas
error-council-amended = Le conseil a amendé cette liste ; tenez une nouvelle séance qui la désigne, puis inscrivez l’approbation
error-promotion-out-of-order = Le suivant de la liste d’attente est le dossier { $next } ; pour le dépasser, écrivez le motif
error-day-in-future = Ce jour n’est pas encore venu
error-day-before-earlier = Ce jour précède l’acte auquel il fait suite
error-appeal-examined = Ce recours a été examiné
error-scenario-name-taken = Un scénario de cet appel porte déjà ce nom. Choisissez-en un autre.
error-scenario-unchanged = Rien n’est changé : ce scénario serait la situation présente.
error-list-too-long = Cette liste dépasse ce que contient un document ({ $most } lignes au plus). Filtrez-la, ou enregistrez-la pour Excel.
error-list-no-columns = Aucune colonne à écrire. Affichez au moins une colonne, puis réessayez.
