//! The texts of the diagnostics in French: message, help.

use super::Code;

pub(super) fn text(code: Code) -> (&'static str, &'static str) {
    match code {
        Code::NotUtf8 => (
            "le fichier n’est pas en UTF-8 : l’octet {offset} est illisible",
            "enregistrez le fichier en UTF-8 dans votre éditeur ; rien n’y a été modifié",
        ),
        Code::FileTooLarge => (
            "le fichier compte {size} octets, plus que les {limit} autorisés",
            "divisez le texte, ou placez ailleurs les images et documents volumineux",
        ),
        Code::OutsideFolder => (
            "le lien mène hors du dossier de contenu et n’est pas suivi",
            "copiez le fichier dans le dossier",
        ),
        Code::Unreadable => (
            "le fichier ne peut pas être lu : {reason}",
            "vérifiez que le fichier existe et que vous avez le droit de le lire",
        ),
        Code::BadFileName => (
            "`{name}` n’est pas un nom de la forme `<slug>.<lang>.md`",
            "utilisez des minuscules sans accents, des chiffres et des traits d’union, puis `.fr.md`, `.nl.md`, `.de.md` ou `.en.md`",
        ),
        Code::UnusedFile => (
            "ce fichier n’est utilisé nulle part",
            "déplacez-le dans `media/`, ou hors du dossier de contenu",
        ),
        Code::MissingFile => (
            "le site a besoin de ce fichier, mais il est absent",
            "partez du fichier fourni avec `leviers`, ou restaurez-le",
        ),
        Code::LanguageNotOffered => (
            "le site n’est pas proposé dans la langue `{lang}`, ce fichier est donc laissé de côté",
            "ajoutez la langue à `languages` dans `site.yaml`",
        ),
        Code::FrontMatterMissing => (
            "le fichier ne commence pas par une ligne `---`",
            "placez les champs (title, summary…) en tête de fichier, entre deux lignes qui ne contiennent que `---`",
        ),
        Code::FrontMatterUnclosed => (
            "les champs en tête de fichier ne sont pas fermés",
            "ajoutez une ligne qui ne contient que `---` après le dernier champ",
        ),
        Code::NotYaml => (
            "les champs ne peuvent pas être lus : {reason}",
            "vérifiez les retraits, et mettez entre guillemets droits une valeur qui contient `: ` ou commence par un signe spécial",
        ),
        Code::YamlTooComplex => (
            "les champs sont trop volumineux ou trop imbriqués : {reason}",
            "écrivez les valeurs directement, sans ancres ni alias",
        ),
        Code::DuplicateKey => ("le champ `{key}` apparaît deux fois", "gardez l’un des deux"),
        Code::NotAMapping => (
            "il faut ici des champs avec un nom et une valeur",
            "écrivez sur chaque ligne un nom et sa valeur : `name: value`",
        ),
        Code::MissingField => ("le champ `{field}` manque", "ajoutez `{field}:` et sa valeur"),
        Code::UnknownKey => ("champ inconnu : `{key}`", "supprimez-le, ou corrigez son nom"),
        Code::WrongType => (
            "`{field}` n’a pas le bon type de valeur : attendu « {expected} », trouvé « {found} »",
            "donnez à `{field}` une valeur du type « {expected} »",
        ),
        Code::BadDate => (
            "`{value}` dans `{field}` n’est pas une date",
            "écrivez les dates sous la forme année-mois-jour, par exemple 2026-11-22",
        ),
        Code::BadValue => {
            ("`{value}` n’est pas une valeur possible de `{field}`", "choisissez parmi : {allowed}")
        }
        Code::UnknownTerm => (
            "terme inconnu `{term}` dans la facette `{facet}`",
            "utilisez un identifiant qui figure dans `vocabulary.yaml` sous `{facet}`",
        ),
        Code::UnknownFacet => {
            ("facette inconnue : `{facet}`", "utilisez une facette de `vocabulary.yaml`")
        }
        Code::TooManyTerms => {
            ("plus de {max} termes de la facette `{facet}`", "gardez les plus importants")
        }
        Code::MissingTerms => {
            ("aucun terme de la facette `{facet}`", "ajoutez `{facet}: […]` sous `terms`")
        }
        Code::TooLong => (
            "`{field}` compte {length} caractères ; au-delà de {limit}, la lecture dans une liste devient difficile",
            "raccourcissez le texte",
        ),
        Code::UnknownCommune => (
            "aucune commune n’a le code INS `{nis}`",
            "cherchez le code dans `communes.csv`, et mettez-le entre guillemets droits",
        ),
        Code::BadAddress => (
            "`{value}` dans `{field}` n’est pas une adresse web",
            "indiquez l’adresse complète, avec `https://`",
        ),
        Code::DerivedFacet => (
            "la facette `{facet}` se remplit toute seule",
            "retirez-la de `terms` ; c’est le champ `{field}` qui décide",
        ),
        Code::DuplicateId => (
            "l’identifiant `{id}` apparaît deux fois",
            "gardez-en un, ou donnez un autre identifiant au second",
        ),
        Code::MissingTranslation => (
            "`{field}` n’a pas de texte dans la langue `{lang}`",
            "ajoutez le texte ; en attendant, le site affiche la première langue qui en a un",
        ),
        Code::BadRecord => (
            "cette ligne du tableau ne peut pas être lue : {reason}",
            "comparez-la avec la première ligne du fichier",
        ),
        Code::UnknownId => {
            ("`{id}` n’existe pas", "corrigez l’identifiant, ou ajoutez ce qu’il désigne")
        }
        Code::OutOfBounds => {
            ("`{field}` est hors limites", "indiquez un nombre entier de {min} à {max}")
        }
        Code::CircularTerm => (
            "le terme `{id}` se contiendrait lui-même",
            "retirez ou corrigez `broader` : le plus général n’est dans aucun autre",
        ),
        Code::NoEmergencyNumber => (
            "il n’y a aucun numéro d’urgence vérifié",
            "ajoutez une ligne avec `emergency: true`, `verified: true`, une date et une source",
        ),
        Code::MediaRefused => (
            "ce fichier n’est pas publié",
            "utilisez png, jpg, webp, avif, gif ou pdf, et un nom fait de lettres sans accents, de chiffres, de tirets et de points",
        ),
        Code::DuplicateSlug => (
            "`{other}` est déjà l’original qui porte ce nom",
            "donnez un autre nom à l’un des deux fichiers, ou marquez la traduction avec `translates: 1`",
        ),
        Code::NoOriginal => (
            "c’est une traduction, mais il n’y a pas d’original nommé `{slug}`",
            "ajoutez l’original, ou supprimez `translates` et remplissez tous les champs",
        ),
        Code::TranslationBehind => (
            "la traduction suit la révision {translates}, l’original en est à la révision {revision}",
            "comparez-la avec l’original, puis indiquez `translates: {revision}`",
        ),
        Code::TranslationAhead => (
            "la traduction cite la révision {translates}, l’original n’en est qu’à la révision {revision}",
            "indiquez `translates: {revision}`",
        ),
        Code::DeadLink => {
            ("le lien vers `{target}` ne mène nulle part", "corrigez-le ou supprimez-le")
        }
        Code::ReviewOverdue => (
            "la relecture était prévue pour le {date}",
            "relisez la fiche, puis mettez à jour `updated` et fixez une nouvelle date dans `review_by`",
        ),
        Code::MissingSection => {
            ("la section « {section} » manque", "ajoutez le titre `## {section}` et son texte")
        }
        Code::DeadListItem => (
            "la liste cite la fiche `{slug}`, qui n’existe pas",
            "corrigez le nom ou retirez cet élément",
        ),
        Code::FieldOfOriginal => (
            "`{field}` vient de l’original et n’est pas pris en compte ici",
            "retirez-le de la traduction",
        ),
        Code::DatesOutOfOrder => ("`{later}` précède `{earlier}`", "vérifiez les deux dates"),
        Code::HeadingTooHigh => (
            "le texte contient un titre avec un seul `#` ; le titre de la fiche est déjà dans les champs",
            "commencez les sections par `##`",
        ),
        Code::UnknownAlert => (
            "l’encadré `[!{kind}]` n’existe pas",
            "utilisez NOTE, TIP, IMPORTANT, WARNING ou CAUTION",
        ),
        Code::EmptyBody => {
            ("il n’y a pas de texte sous les champs", "écrivez le texte sous le second `---`")
        }
        Code::TooDeep => (
            "des listes ou des citations sont imbriquées sur plus de {limit} niveaux ; le texte est laissé de côté",
            "réduisez le nombre de niveaux",
        ),
        Code::RawHtml => (
            "le HTML n’est pas interprété dans les fiches : il s’affiche comme du texte",
            "utilisez Markdown",
        ),
        Code::NoAltText => {
            ("l’image n’a pas de texte alternatif", "décrivez entre les crochets ce qu’elle montre")
        }
        Code::UnsafeLink => (
            "l’adresse `{target}` n’est pas autorisée et a été retirée",
            "utilisez https:, http:, mailto:, tel:, sheet:, list:, page:, term: ou media/",
        ),
        Code::NoSource => (
            "une fiche publiée ne cite aucune source",
            "ajoutez au moins une source, avec la date à laquelle elle a été consultée",
        ),
        Code::NotPublished => (
            "« {target} » n’est pas publiée : les lecteurs ne la verront pas ici",
            "publiez-la, ou retirez-la d’ici",
        ),
        Code::BrokenTemplate => (
            "le modèle `{name}` est inutilisable : {reason}",
            "corrigez-le, ou supprimez-le pour retrouver le modèle par défaut",
        ),
        Code::BrokenMessages => (
            "un message ne peut pas être lu : {reason}",
            "écrivez la clé et son texte sur une seule ligne : `key = text`",
        ),
        Code::MissingMessage => (
            "le message `{key}` manque dans la langue `{lang}`",
            "ajoutez-le dans `messages/{lang}.ftl`",
        ),
        Code::BrokenPage => {
            ("la page `{page}` n’a pas pu être affichée : {reason}", "corrigez le modèle indiqué")
        }
        Code::UnknownTheme => (
            "il n’y a pas de thème `{name}`",
            "lancez `leviers new theme {name}`, ou corrigez `theme` dans `site.yaml`",
        ),
    }
}
