### The words of the default theme, in French. Every language file holds the same keys with the same arguments.

## Titles and descriptions of the pages that have no text of their own

title-home = Accueil
title-search = Chercher une fiche
title-practices = Toutes les fiches de A à Z
title-browse = Tous les filtres
title-lists = Listes de lecture
title-helplines = Aide et écoute
title-not-found = Cette page n’existe pas
title-diagnostics = État du contenu
description-practices = Toutes les fiches pratiques et tous les projets locaux, par ordre alphabétique.
description-browse = Chaque mot-clé mène aux fiches qui le portent : domaine, public, partenaire, effort, délai et plus.
description-lists = Des fiches choisies et commentées, à lire dans l’ordre, seul ou en formation.

## Names of things

kind-generic = Fiche pratique
kind-project = Projet local
kind-list = Liste de lecture
n-sheets = { $n ->
    [0] Aucune fiche
    [one] { $n } fiche
   *[other] { $n } fiches
 }
sheets-unit = { $n ->
    [one] fiche
   *[other] fiches
 }
n-projects = { $n ->
    [one] { $n } projet local
   *[other] { $n } projets locaux
 }
n-minutes = Environ { $n } min de lecture
colon =  :
estimate = estimation de la rédaction
estimates-note = Effort et délai : estimations de la rédaction, sauf si la fiche indique une source.

## Labels of the short facts on cards and of the overview of a sheet

fact-effort = Effort
fact-time = Délai
fact-evidence = Preuve
fact-audience = Pour qui
fact-partners = Partenaires
fact-lead = Service pilote
fact-scale = Échelle
fact-size = Taille de commune

## Frame of every page

skip-link = Aller au contenu
strip-label = Urgences et sortie rapide
strip-helplines = Aide et écoute
nav-label = Menu principal
nav-search = Chercher
nav-practices = Fiches A–Z
nav-browse = Filtres
nav-lists = Listes de lecture
nav-helplines = Aide et écoute
languages-label = Langues
footer-nav-label = Bas de page
footer-licence = Contenu sous licence
footer-contact = Contact :
footer-privacy = Ce site ne dépose aucun cookie.
footer-version = Version { $version }
practices-link = Toutes les fiches de A à Z
browse-link = Tous les filtres
lists-link = Toutes les listes de lecture

## Quick exit

exit-link = Sortie rapide
exit-hint = (ou appuyez trois fois sur la touche Majuscule)
exit-two-more = Touche Majuscule : encore deux fois pour quitter le site.
exit-one-more = Touche Majuscule : encore une fois pour quitter le site.
exit-loading = Chargement
exit-title = Chargement
exit-expired = Sortie rapide annulée.
exit-history = La sortie rapide n’efface pas l’historique du navigateur.

## Helplines

help-title = Besoin d’aide, ou de parler ?
help-intro = En danger maintenant, appelez :
helplines-all = Toutes les lignes d’aide
helplines-lead = Qui appeler en cas d’urgence, et à qui parler quand rien ne presse. Victime, témoin, proche, enfant ou personne qui use de violence : il y a une ligne pour vous.
helplines-emergency = Danger immédiat
helplines-others = Écoute et conseil
helpline-checked = vérifié le
helpline-languages = Langues :
helpline-source = Source
safety-title = Consulter ce site sans risque
safety-exit = « Sortie rapide », en haut de chaque page, ouvre aussitôt un site ordinaire. Sur un clavier, trois appuis sur la touche Majuscule font de même, si les scripts sont permis.
safety-history = La sortie rapide n’efface rien : votre visite peut rester dans l’historique du navigateur. Si quelqu’un surveille votre appareil, utilisez celui d’une personne de confiance, d’une bibliothèque ou d’un service.
safety-calls = Un appel peut rester visible dans le journal du téléphone ou sur une facture. Effacez-le du journal après l’appel si c’est plus sûr.

## Home

home-all = { $n ->
    [one] Voir la fiche
   *[other] Voir les { $n } fiches de A à Z
 }
domains-title = Six domaines d’action
home-newest = Dernières fiches
home-projects = Des projets de communes
home-projects-intro = Des projets locaux décrits publiquement, avec ce que l’on en sait et ce que l’on en ignore.
home-lists = Par où commencer ?

## Search

search-landmark = Recherche
search-label = Chercher dans les fiches
search-button = Chercher
search-hint = « … » cherche une expression exacte, un tiret devant un mot l’exclut.
filters-title = Filtres
filters-clear = Retirer tous les filtres
filter-remove = Retirer le filtre :
facet-selected = { $n ->
    [one] filtre choisi
   *[other] filtres choisis
 }
chips-title = Filtres choisis
results-for = { $n ->
    [0] Aucune fiche pour « { $text } »
    [one] { $n } fiche pour « { $text } »
   *[other] { $n } fiches pour « { $text } »
 }
results-all = { $n ->
    [0] Aucune fiche
    [one] { $n } fiche
   *[other] { $n } fiches
 }
results-some = Aucune fiche ne contient tous ces mots. Voici celles qui en contiennent le plus.
results-excluded = Sans les fiches qui contiennent : { $words }
sort-landmark = Ordre des résultats
sort-label = Trier par
sort-relevance = pertinence
sort-date = date
sort-title = titre
pages-label = Pages de résultats
page-word = page
page-previous = Précédente
page-next = Suivante
empty-title = Que tenter ?
empty-fewer = Gardez un ou deux mots : « école », « logement », « police ».
empty-other = Dites-le autrement : « accueil » plutôt que « guichet ».
empty-practices = Parcourez toutes les fiches de A à Z.
static-title = La recherche par mots n’est pas disponible ici.
static-text = Cette copie du site se lit sans moteur de recherche. Les fiches restent accessibles par domaine, par filtre et de A à Z.

## Search: how the words were understood

or-word = ou
and-word = et
mended-none = Aucune fiche ne contient
mended-used = résultats pour
mended-literal = Chercher « { $word } » tel quel
did-you-mean = Vouliez-vous dire
hit-through = { $tie ->
    [narrower] Trouvé par le terme plus précis { $text }
    [spelling] Trouvé sous la forme { $text }
   *[same] Trouvé par { $text }
 }, { $spot ->
    [title] dans le titre
    [summary] dans le résumé
    [text] dans le texte
   *[keywords] dans les mots-clés
 }
hit-through-word = « { $typed } » : { $tie ->
    [narrower] trouvé par le terme plus précis { $text }
    [spelling] trouvé sous la forme { $text }
   *[same] trouvé par { $text }
 }, { $spot ->
    [title] dans le titre
    [summary] dans le résumé
    [text] dans le texte
   *[keywords] dans les mots-clés
 }
hit-missing = Sans : { $text }
repair-title = Ce qui donne un résultat
repair-without-facet = Sans le filtre « { $facet } » : { $sheets }
repair-without-filters = Sans aucun filtre : { $sheets }
repair-without-words = Sans { $dropped }, avec « { $kept } » seulement : { $sheets }
repair-nearest = Au plus près, { $facet } « { $term } » : { $sheets }

## Search: suggestions while typing. Counts are announced to those who do not see the list.

suggest-label = Suggestions
suggest-concepts = Sujets
suggest-sheets = Fiches
suggest-lists = Listes de lecture
suggest-communes = Communes
suggest-found-by = aussi « { $name } »
suggest-count = { $n ->
    [0] Aucune suggestion.
    [one] { $n } suggestion. Flèche vers le bas pour la choisir.
   *[other] { $n } suggestions. Flèches haut et bas pour choisir.
 }

## Search: filters

selection-start = Fiches classées sous
selection-next = et sous
facet-more = { $n ->
    [one] Voir { $n } autre valeur
   *[other] Voir les { $n } autres valeurs
 }
facet-find = Chercher dans « { $facet } »
facet-shown = Valeurs affichées :

## Search: the reader's commune

commune-label = Votre commune
commune-hint = Facultatif : les fiches qui lui conviennent viennent d’abord. Nom ou code INS.
commune-effect = Les fiches qui conviennent à { $commune } viennent d’abord.
commune-chip = Commune
commune-remove = Ne plus chercher pour cette commune :
commune-several = Plusieurs communes s’appellent « { $name } » ou commencent ainsi. Laquelle est la vôtre ?
commune-unknown = Aucune commune ne s’appelle « { $name } ».
commune-slip = Pensiez-vous à :
fit-yes = Convient à { $commune } – { $text }
fit-check = À vérifier – { $text }

## Related sheets

related-cited = Citée par cette fiche
related-cites = Cite cette fiche
related-subjects = Même sujet : { $text }
related-near = Sujet proche

## Cards and reading lists

card-foreign = en { $language }
card-overdue = à actualiser
list-audience = Pour : { $audience }
list-aims = Objectifs
list-items = À lire dans l’ordre
list-note = Pourquoi la lire.
list-question = Pour en parler.
list-item-missing = Cette fiche n’est pas disponible pour le moment.
lists-none = Il n’y a pas encore de liste de lecture dans cette langue.

## Sheets

glance-title = En un coup d’œil
evidence-title = Que sait-on de ses effets ?
evidence-rank = niveau { $rank } sur { $of }
toc-title = Sur cette page
sheet-updated = Mise à jour le
sheet-updated-low = mise à jour le
sheet-written = Écrite le
sheet-revision = révision { $n }
sheet-review-by = À relire avant le
sheet-communes = { $n ->
    [one] Commune :
   *[other] Communes :
 }
versions-label = Aussi en :
sources-title = Sources
source-seen = Consulté le
sheet-projects = Projets locaux sur ce sujet
sheet-related = À lire ensuite
sheet-about = À propos de cette fiche
sheet-lists = Dans les listes de lecture
sheet-history = Suivi
sheet-cite = Citer cette fiche
citation = { $owner }, « { $title } », { $site }, mise à jour le { $date }, { $address }
sheet-overdue = Relecture en retard.
sheet-overdue-text = Cette fiche devait être relue avant le { $date } : vérifiez les numéros et les textes de loi avant de vous en servir.
text-foreign = Ce texte n’existe pas encore en français : le voici en { $language }.
status-archived = Fiche archivée.
status-archived-text = Elle reste lisible pour mémoire, mais n’est plus tenue à jour.
status-draft = Brouillon.
status-draft-text = Cette fiche n’est pas publiée. Ne la diffusez pas.
status-review = En relecture.
status-review-text = Cette fiche attend une dernière relecture avant publication.
translation-of = Traduction.
translation-original = Voir l’original ({ $language })
translation-behind = L’original a changé.
translation-behind-text = Cette traduction suit la révision { $translates } ; l’original en est à la révision { $revision }.
action-print = Imprimer
action-copy = Copier le lien
action-copied = Lien copié.
action-copy-failed = Le lien n’a pas pu être copié.

## Lists of sheets

practices-lead = { $n ->
    [one] { $n } fiche, par ordre alphabétique.
   *[other] { $n } fiches, par ordre alphabétique.
 }
letters-label = Lettres
term-generic = Fiches pratiques
term-projects = Projets locaux
term-none = Aucune fiche ne porte encore ce mot-clé.
term-search = Affiner avec d’autres filtres

## Errors

not-found-text = L’adresse est peut-être incomplète, ou la fiche a changé de nom. Cherchez-la ici, ou repartez d’un domaine.
error-home = Retour à l’accueil
error-405-heading = Cette action n’est pas possible ici
error-405-message = Cette page peut être lue, mais rien ne peut y être envoyé.
error-500-heading = Le site a rencontré un problème
error-500-message = Ce n’est pas de votre fait. Réessayez dans quelques minutes. Les numéros d’aide restent au bas de cette page.

## Diagnostics (for editors)

diagnostics-summary = { $errors ->
    [one] { $errors } erreur
   *[other] { $errors } erreurs
 }, { $warnings ->
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
 }
diagnostics-none = Rien à signaler : le contenu est en ordre.
diagnostics-list = À corriger
severity-error = Erreur
severity-warning = Avertissement
severity-note = Remarque

## Names of languages

language-fr = français
language-nl = néerlandais
language-de = allemand
language-en = anglais

## Feeds

feed-all = Nouvelles fiches et fiches modifiées
feed-search = Résultats de cette recherche
feed-follow = Suivre les nouveautés (flux Atom)
feed-follow-search = Suivre cette recherche (flux Atom)
