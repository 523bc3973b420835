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
