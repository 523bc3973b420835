//! The stop words of each language: the Snowball lists (BSD licence, Martin Porter and Richard
//! Boulton, <https://snowballstem.org/algorithms/>), as tantivy ships them for French, Dutch and
//! German, each followed by the question words and helping verbs that readers put around what they
//! look for ("comment puis-je…", "waar kan ik…"). Words that carry a meaning here (`help`, `man`)
//! stay out of the additions.

use crate::text::Lang;

/// The stop words of `lang`, in lower case with their accents, between spaces.
pub(super) fn stop_words(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => FRENCH,
        Lang::Nl => DUTCH,
        Lang::De => GERMAN,
        Lang::En => ENGLISH,
    }
}

/// The words that readers of `lang` write around what they look for, in lower case, between spaces:
/// they are left out of a query that says more, and stay in the index.
pub(super) fn chatter(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => FRENCH_CHATTER,
        Lang::Nl => DUTCH_CHATTER,
        Lang::De => GERMAN_CHATTER,
        Lang::En => ENGLISH_CHATTER,
    }
}

const FRENCH_CHATTER: &str = "\
    bonjour bonsoir salut merci svp stp voudrais voudrait voudrions veux veut voulons aimerais \
    aimerait aimerions souhaite souhaiterais souhaitons savoir cherche cherchons recherche trouver \
    trouve obtenir avoir besoin information informations renseignement renseignements question \
    question existe existent exister quelqu chose choses faudrait pourrais pourrait pourrions \
    pouvoir puisse devons devrait devrions madame monsieur aurais aurait pratique pratiques idée \
    idées exemple exemples concernant sujet propos mettre met place avance commencer";

const DUTCH_CHATTER: &str = "\
    hallo dag goeiedag goedendag beste mevrouw meneer mijnheer bedankt dank alstublieft graag wil \
    wilt willen wou weten zoek zoeken zoekt vinden vind nodig informatie info vraag vragen bestaat \
    bestaan zouden zou kan kunnen mogelijk iemand iets voorbeeld voorbeelden praktijk praktijken \
    betreffende omtrent ivm rond";

const GERMAN_CHATTER: &str = "\
    hallo guten tag morgen abend liebe sehr geehrte damen herren danke bitte möchte möchten gerne \
    gern wissen suche suchen sucht finde finden findet brauche brauchen information informationen \
    info frage fragen gibt geben könnten kann können beispiel beispiele betreffend bezüglich \
    praxis";

const ENGLISH_CHATTER: &str = "\
    hello hi dear thanks thank please like want wants wanted know looking look find finding need \
    needs information info question questions exist exists could might possible something someone \
    example examples practice practices regarding concerning about get";

const FRENCH: &str = "\
    au aux avec ce ces dans de des du elle en et eux il je la le leur lui ma mais me même mes moi \
    mon ne nos notre nous on ou par pas pour qu que qui sa se ses sur ta te tes toi ton tu un une \
    vos votre vous c d j l à m n s t y étée étées étant suis es êtes sont serai seras sera serons \
    serez seront serais serait serions seriez seraient étais était étions étiez étaient fus fut \
    fûmes fûtes furent sois soit soyons soyez soient fusse fusses fussions fussiez fussent ayant eu \
    eue eues eus ai avons avez ont aurai aurons aurez auront aurais aurait aurions auriez auraient \
    avais avait aviez avaient eut eûmes eûtes eurent aie aies ait ayons ayez aient eusse eusses eût \
    eussions eussiez eussent ceci cela celà cet cette ici ils les leurs quel quels quelle quelles \
    sans soi a as est être avoir comment quand où pourquoi combien quoi dont donc or ni car si \
    comme plus très aussi fait faire peut peux puis pouvez dois doit faut ça celui celle celles \
    lors";

const DUTCH: &str = "\
    de en van ik te dat die in een hij het niet zijn is was op aan met als voor had er maar om hem \
    dan zou of wat mijn men dit zo door over ze zich bij ook tot je mij uit der daar haar naar heb \
    hoe heeft hebben deze u want nog zal me zij nu ge geen omdat iets worden toch al waren veel \
    meer doen toen moet ben zonder kan hun dus alles onder ja eens hier wie werd altijd doch wordt \
    wezen kunnen ons zelf tegen na reeds wil kon niets uw iemand geweest andere waar waarom wanneer \
    welke welk hoeveel kunt mag moeten mogen we wij jullie jouw onze heel";

const GERMAN: &str = "\
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes \
    anderm andern anderr anders auch auf aus bei bin bis bist da damit dann der den des dem die das \
    daß derselbe derselben denselben desselben demselben dieselbe dieselben dasselbe dazu dein \
    deine deinem deinen deiner deines denn derer dessen dich dir du dies diese diesem diesen dieser \
    dieses doch dort durch ein eine einem einen einer eines einig einige einigem einigen einiger \
    einiges einmal er ihn ihm es etwas euer eure eurem euren eurer eures für gegen gewesen hab habe \
    haben hat hatte hatten hier hin hinter ich mich mir ihr ihre ihrem ihren ihrer ihres euch im in \
    indem ins ist jede jedem jeden jeder jedes jene jenem jenen jener jenes jetzt kann kein keine \
    keinem keinen keiner keines können könnte machen man manche manchem manchen mancher manches \
    mein meine meinem meinen meiner meines mit muss musste nach nicht nichts noch nun nur ob oder \
    ohne sehr sein seine seinem seinen seiner seines selbst sich sie ihnen sind so solche solchem \
    solchen solcher solches soll sollte sondern sonst über um und uns unse unsem unsen unser unses \
    unter viel vom von vor während war waren warst was weg weil weiter welche welchem welchen \
    welcher welches wenn werde werden wie wieder will wir wird wirst wo wollen wollte würde würden \
    zu zum zur zwar zwischen wer wann warum wieso weshalb wen wem wessen darf dürfen möchte sollen \
    muß müssen wäre mal schon wohin woher wofür wozu";

const ENGLISH: &str = "\
    i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she \
    her hers herself it its itself they them their theirs themselves what which who whom this that \
    these those am is are was were be been being have has had having do does did doing would should \
    could ought i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd \
    she'd we'd they'd i'll you'll he'll she'll we'll they'll isn't aren't wasn't weren't hasn't \
    haven't hadn't doesn't don't didn't won't wouldn't shan't shouldn't can't cannot couldn't \
    mustn't let's that's who's what's here's there's when's where's why's how's a an the and but if \
    or because as until while of at by for with about against between into through during before \
    after above below to from up down in out on off over under again further then once here there \
    when where why how all any both each few more most other some such no nor not only own same so \
    than too very can may shall will";
