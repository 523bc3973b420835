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
safety-history = La sortie rapide n’efface pas l’historique du navigateur : votre visite peut y rester. Si quelqu’un surveille votre appareil, utilisez celui d’une personne de confiance, d’une bibliothèque ou d’un service.
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
results-none-for = Aucune fiche pour « { $text } » avec ces filtres
results-none = Aucune fiche avec ces filtres
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
search-loading = La recherche se prépare…
static-title = La recherche par mots ne fonctionne pas dans ce navigateur.
static-text = Dans cette copie du site, elle a besoin des scripts du navigateur. Sans eux, les fiches restent accessibles par domaine, par filtre et de A à Z.

## Search: how the words were understood

or-word = ou
and-word = et
mended-none = Aucune fiche ne contient
mended-used = résultats pour
mended-literal = Chercher « { $word } » tel quel
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
hit-through-word = « { $typed } » : { $tie ->
    [narrower] trouvé par le terme plus précis { $text }
    [spelling] trouvé sous la forme { $text }
   *[same] trouvé par { $text }
 }, { $spot ->
    [title] dans le titre
    [summary] dans le résumé
    [text] dans le texte
   *[keywords] dans les mots-clés
 }
hit-missing = Sans : { $text }
repair-title = Ce qui donne un résultat
repair-without-facet = Sans le filtre « { $facet } » : { $sheets }
repair-without-filters = Sans aucun filtre : { $sheets }
repair-without-words = Sans { $dropped }, avec « { $kept } » seulement : { $sheets }
repair-nearest = Au plus près, { $facet } « { $term } » : { $sheets }

## Search: suggestions while typing. Counts are announced to those who do not see the list.

suggest-label = Suggestions
suggest-concepts = Sujets
suggest-sheets = Fiches
suggest-lists = Listes de lecture
suggest-communes = Communes
suggest-found-by = aussi « { $name } »
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
facet-find = Chercher dans « { $facet } »
facet-shown = Valeurs affichées :

## Search: the reader's commune

commune-label = Votre commune
commune-optional = facultatif
commune-hint = Les fiches qui lui conviennent viennent d’abord. Nom ou code INS.
commune-effect = Les fiches qui conviennent à { $commune } viennent d’abord.
commune-chip = Commune
commune-remove = Ne plus chercher pour cette commune :
commune-several = Plusieurs communes s’appellent « { $name } » ou commencent ainsi. Laquelle est la vôtre ?
commune-unknown = Aucune commune ne s’appelle « { $name } ».
commune-slip = Pensiez-vous à :
fit-yes = Convient à { $commune } – { $text }
fit-check = À vérifier – { $text }

## Related sheets

related-cited = Citée par cette fiche
related-cites = Cite cette fiche
related-subjects = Même sujet : { $text }
related-near = Sujet proche

## Cards and reading lists

card-foreign = en { $language }
card-overdue = à actualiser
list-audience = Pour :
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
text-foreign = Ce texte n’existe pas encore en français : le voici en { $language }.
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

## Embedding in other sites

title-embed = Afficher des fiches sur votre site
description-embed = Une ligne de HTML suffit pour montrer une liste de fiches, ou une fiche avec ses numéros d’aide, sur le site de votre commune.
embed-lead = Une ligne de HTML suffit pour montrer une liste de fiches, ou une fiche avec ses numéros d’aide, sur le site de votre commune. Le contenu reste à jour tout seul.
embed-how-title = Comment faire
embed-step-choose = Cherchez et filtrez les fiches à montrer, puis suivez « Afficher ces résultats sur votre site » au bas des résultats. Pour une seule fiche, ouvrez « À propos de cette fiche », au bas de la page.
embed-step-choose-link = Chercher des fiches
embed-step-choose-export = Choisissez un domaine ci-dessous. Pour une seule fiche, ouvrez « À propos de cette fiche », au bas de la page.
embed-step-copy = Copiez la ligne et collez-la dans votre page, en mode HTML. Adaptez la hauteur (height) si besoin.
embed-step-check = Ouvrez votre page et vérifiez-la au clavier et sur un téléphone.
embed-promise = Le cadre ne contient ni script, ni cookie, ni traceur. Il garde les numéros d’aide et la sortie rapide, et ses liens ouvrent le site dans toute la fenêtre.
embed-plain-text = Votre site peut aussi reprendre le contenu sans cadre : le « HTML simple » est un fragment sans style, que votre serveur insère dans la page. Relisez-le de temps en temps pour qu’il reste à jour.
embed-domains-title = Une liste par domaine
embed-search = Fiches : { $text }
embed-results = Afficher ces résultats sur votre site
embed-sheet = Afficher cette fiche sur votre site
embed-frame-label = La ligne à coller
embed-copy = Copier la ligne
embed-copied = Ligne copiée.
embed-copy-failed = La ligne n’a pas pu être copiée : sélectionnez-la et copiez-la à la main.
embed-preview = Voir le cadre
embed-plain = Voir le HTML simple
embed-no-address = Ce site ne connaît pas encore sa propre adresse. La personne qui l’héberge doit indiquer « base_url » dans « site.yaml ».
embedded-whole-sheet = Lire la fiche complète
embedded-missing = Cette fiche ou cette liste n’est plus à cette adresse. Cherchez-la sur le site :
embedded-whole-list = Voir toutes ces fiches
embedded-source = Source :
## Open data

title-data = Données ouvertes
description-data = Toutes les fiches, le vocabulaire et les listes en CSV et en JSON, avec leur licence, leurs adresses et un exemple de chacune.
data-lead = Tout ce que ce site publie peut être repris par d’autres programmes ou ouvert dans un tableur. Aucune clé, aucun compte : il suffit de connaître l’adresse.
data-downloads = À télécharger
data-excel = Dans Excel, passez par « Données », puis « À partir d’un fichier texte/CSV » : les colonnes sont séparées par des virgules, le codage est UTF-8.
data-licence = Licence
data-licence-text = Les textes et les données sont sous licence :
data-licence-cite = Indiquez la source, l’adresse de la fiche et la date de sa mise à jour. Les sources citées par une fiche ont leurs propres droits.
data-communes = Pour le service informatique d’une commune
data-communes-text = Pour afficher des fiches sur votre site ou votre intranet, lisez le résumé de toutes les fiches une fois par jour, puis le détail de celles que vous montrez. Les noms dans les adresses ne changent pas.
data-rules-cors = Une page d’un autre site peut lire ces adresses directement (CORS), sans serveur intermédiaire.
data-rules-etag = Chaque réponse porte un ETag : renvoyez-le dans If-None-Match, et le serveur répond 304 sans rien transmettre si rien n’a changé.
data-rules-errors = Une erreur est un JSON (application/problem+json). Une recherche n’est jamais une erreur : ce qu’elle ne comprend pas, elle le laisse de côté et le dit dans « ignored ».
data-rules-stable = Dans la version 1, des champs peuvent s’ajouter, aucun ne disparaît ni ne change de sens.
data-helplines-fresh = Les numéros d’aide changent : relisez-les chaque jour et n’en gardez pas de copie ancienne.
data-research = Pour une recherche ou une étude
data-research-text = Le tableau complet contient une ligne par fiche et par langue, avec les textes, les mots-clés et les sources. Le vocabulaire explique chaque mot-clé dans chaque langue du site.
data-research-limits = Ce sont des fiches choisies et rédigées, pas un relevé de tout ce qui se fait : compter des fiches ne mesure pas l’action des communes. Effort et délai sont souvent des estimations, et le tableau le dit.
data-addresses = Les adresses
data-addresses-text = Chaque adresse part de la racine du site :
data-export = Cette copie du site est faite de fichiers : la recherche n’y a pas d’adresse.
data-example = Exemple
data-parameters = Ce que vous pouvez préciser
data-facets = Les filtres
data-facets-text = Chaque filtre peut être répété dans une adresse : les valeurs d’un même filtre s’ajoutent, les filtres se combinent. Le vocabulaire donne les valeurs.
data-columns = Les colonnes du tableau
data-columns-text = Plusieurs valeurs dans une cellule sont séparées par « | ». Une cellule qui commencerait comme une formule est précédée d’une apostrophe.
data-columns-show = Voir les { $n } colonnes
data-column-facet = { $facet } : noms dans la langue de la ligne, puis identifiants
data-description = Pour les programmes : OpenAPI
data-description-text = La description OpenAPI 3.1 contient toutes les adresses, tous les champs et leurs limites. Vos outils peuvent en tirer un client.
data-catalogue = Pour les portails de données : DCAT-AP
data-catalogue-text = Un portail peut moissonner le catalogue, qui décrit chaque jeu de données.
data-contact = Une question, un usage à nous signaler ?
data-not-found = Rien n’a cette adresse.
results-download = Télécharger ces résultats :
data-op-sheets-csv = Toutes les fiches, en tableau
data-op-sheets-csv-text = Une ligne par fiche et par langue, avec les textes complets, les mots-clés et les sources.
data-op-sheets = Toutes les fiches, en bref
data-op-sheets-text = Titres, résumés, langues, dates et mots-clés de chaque fiche publiée, avec l’adresse de son détail.
data-op-sheet = Une fiche entière
data-op-sheet-text = Tout ce qui est public sur une pratique, dans toutes ses langues, en HTML et en texte simple.
data-op-search = Une recherche
data-op-search-text = Les mêmes résultats que la page de recherche, dans le même ordre, avec le compte de chaque filtre.
data-op-search-csv = Une recherche, en tableau
data-op-search-csv-text = Tous les résultats d’une recherche et non une seule page, avec les colonnes du tableau complet.
data-op-suggest = Des suggestions
data-op-suggest-text = Ce que le champ de recherche propose pendant la frappe : sujets, fiches, listes.
data-op-vocabulary = Le vocabulaire
data-op-vocabulary-text = Les filtres et leurs valeurs, avec leurs noms et leurs définitions dans chaque langue et le nombre de fiches.
data-op-thesaurus = Le thésaurus
data-op-thesaurus-text = Les notions que l’on cherche et les mots qui les désignent dans chaque langue, selon le modèle SKOS.
data-op-lists = Les listes de lecture, en bref
data-op-lists-text = Titres, résumés et langues de chaque liste publiée.
data-op-list = Une liste de lecture entière
data-op-list-text = L’introduction et les fiches dans l’ordre, avec les remarques de ceux qui les ont choisies.
data-op-helplines = Les lignes d’aide
data-op-helplines-text = Les numéros vérifiés, avec la date et la source de la vérification.
data-op-openapi = La description OpenAPI
data-op-openapi-text = Toutes ces adresses, pour les programmes.
data-op-catalog = Le catalogue DCAT-AP
data-op-catalog-text = Les jeux de données, leurs formes et leur licence, pour les portails.
data-set-sheets = Fiches pratiques et projets locaux
data-set-sheets-text = Les fiches publiées, avec leurs textes, leurs mots-clés et leurs sources.
data-set-vocabulary = Vocabulaire des fiches
data-set-vocabulary-text = Les filtres et leurs valeurs, avec leurs définitions dans chaque langue.
data-set-thesaurus = Thésaurus multilingue
data-set-thesaurus-text = Les notions que l’on cherche et les mots qui les désignent dans chaque langue.
data-set-lists = Listes de lecture
data-set-lists-text = Des fiches choisies et commentées, à lire dans l’ordre.
data-set-helplines = Lignes d’aide vérifiées
data-set-helplines-text = Les numéros à appeler, avec la date et la source de leur vérification.
data-say-lang = La langue de la personne qui lit.
data-say-sheet = Le nom de la fiche, tel que dans son adresse.
data-say-list = Le nom de la liste, tel que dans son adresse.
data-say-words = Les mots cherchés, 400 caractères au plus. Entre guillemets : l’expression exacte ; après un tiret : sans ce mot.
data-say-facets = Un ou plusieurs filtres, par leur nom : voir plus bas.
data-say-commune = Le code INS ou le nom d’une commune : les fiches qui lui conviennent viennent d’abord.
data-say-sort = L’ordre : relevance, date ou title.
data-say-page = Le numéro de la page de résultats, à partir de 1.
data-column-rank = Place dans les résultats (recherches seulement)
data-column-slug = Nom de la fiche dans les adresses
data-column-language = Langue de la ligne
data-column-original-language = Langue dans laquelle la fiche a été écrite
data-column-kind = generic : fiche pratique ; project : projet local
data-column-status = État de la fiche dans cette langue
data-column-title = Titre
data-column-summary = Résumé
data-column-address = Adresse de la page
data-column-owner = Qui tient la fiche à jour
data-column-written = Date de rédaction
data-column-updated = Date de la dernière mise à jour dans cette langue
data-column-review-by = Date de la prochaine relecture
data-column-overdue = true si cette date est passée
data-column-revision = Révision de l’original
data-column-translates = Pour une traduction : la révision qu’elle suit
data-column-nis = Codes INS des communes
data-column-communes = Noms des communes
data-column-evidence-reason = Pourquoi ce niveau de preuve
data-column-cost-estimate = true si l’effort est une estimation
data-column-cost-note = Remarque sur l’effort
data-column-setup-estimate = true si le délai est une estimation
data-column-setup-note = Remarque sur le délai
data-column-sources = Titres des sources
data-column-source-addresses = Adresses des sources
data-column-text = Texte complet, sans mise en forme
## Overviews: what is covered, where, when to be read again

title-overview = Vue d’ensemble
title-coverage = Ce qui est couvert : { $rows } / { $columns }
title-reviews = Fiches à relire
description-overview = Ce que le site couvre et ce qui y manque encore, où sont les projets locaux, et quand chaque fiche doit être relue.
description-coverage = Le nombre de fiches pour chaque croisement de « { $rows } » et de « { $columns } ». Une case vide montre ce qui manque encore.
description-reviews = Chaque fiche doit être relue avant une date. Voici lesquelles, et quand.
overview-link = Vue d’ensemble
overview-more = Ce qui est couvert, ce qui manque
coverage-title = Ce qui est couvert, ce qui manque
coverage-empty = { $n ->
    [0] Il y a au moins une fiche pour chacun des { $of } croisements.
    [one] Un seul des { $of } croisements n’a encore aucune fiche.
   *[other] { $n } des { $of } croisements n’ont encore aucune fiche.
 }
coverage-caption = Nombre de fiches : « { $rows } » en lignes, « { $columns } » en colonnes
coverage-cell = { $sheets }, dont { $projects }
coverage-sum = En tout
coverage-remark = « 3 + 2 » : trois fiches pratiques et deux projets locaux. Une fiche compte dans chaque case qui lui convient, mais une seule fois dans « En tout ».
coverage-gaps = Ce qui manque, en toutes lettres
coverage-choose = Croiser d’autres filtres
coverage-swap = Échanger lignes et colonnes
coverage-rows = En lignes
coverage-columns = En colonnes
legend-sheets = Nombre de fiches
legend-projects = Nombre de projets locaux
map-title = Où sont les projets locaux
map-description = Une carte : le nombre de projets locaux décrits ici est écrit dans chaque province. Le tableau donne les mêmes nombres.
map-caption = Projets locaux par province
map-place = Province ou région
map-number = Projets
map-projects = { $n ->
    [0] aucun projet local
    [one] { $n } projet local
   *[other] { $n } projets locaux
 }
map-elsewhere = Sans lieu précis
map-remark = Un projet mené dans plusieurs provinces compte dans chacune, mais une seule fois dans « En tout ». Seuls sont comptés les projets décrits ici : une province sans nombre n’est pas une province sans projet.
map-source = Contours :
reviews-overdue-count = { $n ->
    [0] Aucune des { $of } fiches n’a de relecture en retard.
    [one] Une fiche sur { $of } a une relecture en retard.
   *[other] { $n } fiches sur { $of } ont une relecture en retard.
 }
reviews-caption = Nombre de fiches à relire, par trimestre
reviews-when = Quand
reviews-number = Nombre
reviews-overdue = En retard
reviews-later = Plus tard
reviews-undated = Sans date
reviews-quarter = { $first } à { $last } { $year }
reviews-link = Voir les fiches à relire, avec leurs dates
reviews-sheets = Les fiches, par date de relecture
reviews-before = À relire avant le
reviews-sheet = Fiche
reviews-owner = Responsable
## Sheets that a reader chose: compared, as a note, as a list

title-compare = Comparer des fiches
title-note = Note de décision
title-my-list = Ma liste
title-shared-list = Une liste partagée
description-compare = Deux à quatre fiches côte à côte, point par point. L’adresse de cette page garde votre choix.
description-note = Une note à imprimer pour le collège ou le conseil : ce qui est proposé, ce que cela demande, ce que l’on en sait.
description-my-list = Les fiches que vous avez choisies, dans votre ordre, avec vos remarques.
description-shared-list = Des fiches choisies par la personne qui vous a donné cette adresse.
nav-my-list = Ma liste
pick-add = Ajouter à ma liste
pick-remove = Retirer de ma liste
pick-added = Ajoutée à votre liste :
pick-removed = Retirée de votre liste :
pick-full = Votre liste est pleine : quarante fiches au plus.
pick-failed = Votre navigateur n’a pas pu garder la liste.
pick-compare = Comparer
choice-short = Une fiche au moins de cette adresse n’existe pas ou n’est plus publiée. Elle a été laissée de côté.
choice-cut = Seules les quatre premières fiches sont montrées.
choice-broken = Une fiche au moins n’a pas pu être chargée. Vérifiez votre connexion, puis rechargez la page.
choice-noscript = Dans cette copie du site, cette page a besoin des scripts du navigateur. Sans eux, ouvrez les fiches une à une et imprimez-les.
to-note = En faire une note de décision
to-compare = Comparer ces fiches
kind-generic-text = Conseil général de la rédaction.
kind-project-text = Ce qu’une commune a prévu ou fait, selon des sources publiques. Ce n’est pas un conseil.
row-what = En bref
row-kind = Type de fiche
row-evidence = Que sait-on de ses effets ?
row-projects = Projets locaux sur ce sujet
row-sources = Sources
row-review = Mise à jour et relecture
compare-caption = Comparaison des fiches choisies, un point par ligne
compare-field = Point
compare-nothing = Rien sur ce point dans la fiche.
compare-remove = Retirer
compare-few = Il faut au moins deux fiches pour comparer.
compare-few-text = Choisissez-en une ci-dessous, ou cherchez une fiche et suivez « Comparer » : les premières fiches de votre liste viennent avec elle.
compare-add = Ajouter une fiche à la comparaison
compare-add-button = Ajouter
note-none = Aucune fiche n’est choisie.
note-none-text = Ouvrez une fiche, ajoutez-la à votre liste, puis demandez la note depuis votre liste.
note-subject = Objet
note-proposal = Ce qui est proposé
note-project = Le projet qui sert d’exemple
note-why = Pourquoi
note-why-project = Le but de ce projet
note-care = Pièges à éviter et sécurité
note-unknown = Ce que les sources ne disent pas
note-evidence = Jusqu’où vont les preuves
note-steps = Premières étapes
note-done = Ce qui a été prévu et fait
note-origin = D’où vient ce texte
note-blank-commune = Commune
note-blank-service = Service
note-blank-date = Date
note-blank = à compléter à la main
note-own = À compléter par la commune
note-own-text = La partie qui précède vient des fiches. Celle-ci est à vous.
note-blank-situation = Situation chez nous
note-blank-proposal = Décision proposée
note-blank-means = Budget et personnel
note-blank-follow = Suivi et date d’évaluation
note-licence = Textes repris de { $site }, sous licence { $licence } : citez la source si vous les réutilisez.
note-no-advice = Les textes de loi cités sont des repères, pas un avis juridique.
list-start = Ouvrir une liste avec cette fiche
list-compare = Comparer les premières
list-compare-chosen = Comparer les fiches cochées
list-note-first = Note de décision
list-note-chosen = Note sur les fiches cochées
list-copy = Copier le lien de la liste
list-address = Ouvrir la liste comme on la partage
list-download = Télécharger la liste (.md)
list-untitled = Liste sans titre
list-file-summary = Liste composée sur le site : résumé à écrire.
list-noscript = Pour composer et garder une liste, les scripts du navigateur sont nécessaires. Sans eux, une liste se lit à son adresse, et chaque fiche s’imprime.
list-long = Cette liste fait une longue adresse : certaines messageries la coupent. Raccourcissez les remarques, ou téléchargez la liste.
list-title = Titre de la liste
list-too-long = Cette liste est trop longue pour une adresse. Raccourcissez les remarques, ou téléchargez la liste pour la transmettre.
list-note-limit = { $n } signes au plus
list-own-note = Remarque :
list-up = Monter
list-down = Descendre
list-remove = Retirer
list-choose = Choisir
list-moved = « { $title } » : place { $n } sur { $of }.
list-removed = « { $title } » est retirée.
list-restored = C’est annulé.
list-erased = La liste est effacée de cet appareil.
list-undo = Annuler
list-none = Votre liste est vide.
list-none-text = Ouvrez une fiche et choisissez « Ajouter à ma liste ». Vous pourrez la classer, l’annoter, l’imprimer et l’envoyer.
shared-by = Cette liste vient d’un lecteur.
shared-by-text = La personne qui vous a donné l’adresse a choisi les fiches, l’ordre, le titre et les remarques. La rédaction ne les a pas relus. N’appelez pas un numéro donné dans une remarque : les numéros vérifiés sont au bas de cette page.
shared-take = Reprendre dans ma liste
shared-question = Vous avez déjà une liste.
shared-question-text = Faut-il y ajouter ces fiches, ou la remplacer ? Si vous la remplacez, votre liste actuelle est perdue.
shared-add = Ajouter à ma liste
shared-replace = Remplacer ma liste
shared-keep = Ne rien changer et voir ma liste
kept-title = Où votre liste est gardée
kept-where = Dans ce navigateur, sur cet appareil, et seulement si vous y ajoutez une fiche. Ce site n’en garde rien.
kept-who = Toute personne qui utilise cet appareil et ce navigateur peut la voir. N’y écrivez pas de nom, ni rien qui fasse reconnaître quelqu’un.
kept-address = L’adresse à partager contient toute la liste avec vos remarques. Qui reçoit l’adresse lit tout, et elle reste dans l’historique de qui l’ouvre.
kept-exit = « Sortie rapide » n’efface pas la liste. Le bouton ci-dessous l’efface de cet appareil.
kept-erase = Effacer toute ma liste
## The description of the search page

description-search = Cherchez une fiche par mots, puis affinez par domaine, public, partenaires, effort, délai et plus.
## Feeds

feed-all = Nouvelles fiches et fiches modifiées
feed-search = Résultats de cette recherche
feed-follow = Suivre les nouveautés (flux Atom)
feed-follow-search = Suivre cette recherche (flux Atom)

## Reading without a network

title-offline = Lire sans connexion
description-offline = Garder ce site et sa recherche sur votre appareil, pour une formation sans Wi-Fi.
offline-lead = Votre navigateur peut garder ce site et sa recherche sur cet appareil. Vous pourrez alors lire et chercher sans connexion, par exemple pendant une formation sans Wi-Fi.
offline-unable = Ce navigateur ne peut pas garder le site : il faut que les scripts soient permis, que l’adresse commence par https et que la fenêtre ne soit pas privée. Vous pouvez imprimer une fiche ou une liste à la place.
offline-missing = Cette page n’est pas gardée sur cet appareil, et il n’y a pas de connexion.
offline-whole = Toutes les pages en français et la recherche : { $files } fichiers, environ { $size } sur cet appareil.
offline-part = L’essentiel du site : { $files } fichiers, environ { $size } sur cet appareil. Le site est trop grand pour être gardé en entier : chaque fiche que vous lirez ensuite sera gardée aussi.
offline-begun = Enregistrement en cours. Laissez cette page ouverte.
offline-progress = { $n } fichiers gardés sur { $files }. Laissez cette page ouverte.
offline-kept = Ce site est gardé sur cet appareil. Il se met à jour quand vous le lisez avec une connexion.
offline-forgotten = Ce site n’est plus gardé sur cet appareil.
offline-failed = L’enregistrement a échoué. Vérifiez la connexion et l’espace libre sur l’appareil, puis réessayez : ce qui est déjà arrivé n’est pas perdu.
offline-keep = Garder ce site sur cet appareil
offline-forget = Ne plus garder ce site
offline-safety = Avant de garder ce site
offline-safety-device = Qui utilise cet appareil et ce navigateur peut voir que le site y est gardé. Ne le gardez pas sur un appareil que peut consulter une personne que vous craignez.
offline-safety-exit = La sortie rapide efface aussitôt ce qui est gardé ici. Il faut alors une connexion pour garder le site de nouveau.
offline-safety-history = Elle n’efface pas l’historique du navigateur ni « Ma liste ».
offline-how = Bon à savoir
offline-how-training = Avant une formation, coupez la connexion et essayez une recherche.
offline-how-new = Pour garder les pages d’une autre langue, ouvrez « Lire sans connexion » dans cette langue.
offline-how-calls = Les numéros d’aide restent visibles sans connexion. Pour appeler, il faut un réseau téléphonique.
