<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Move</source>
        <extracomment>Resting screen: stops the drawing that moves, or lets it move again</extracomment>
        <translation>Animer</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Immobiliser</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Navigation</source>
        <extracomment>For assistive technology: the bar of every screen, with back, home, search and help</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bar: returns to the screen one came from</extracomment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bar: returns to the first screen</extracomment>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Bar: opens the search</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Bar: opens the choice of language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <extracomment>Bar: larger text, contrast, low controls, less motion, more time</extracomment>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Bar: explains how the kiosk works</extracomment>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>BrightnessPanel</name>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>Chapter</name>
    <message>
        <source>About: %1</source>
        <extracomment>Leads to what a theme tells of itself; %1 is the theme&apos;s name</extracomment>
        <translation>À propos&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>You can wipe the screen</source>
        <extracomment>While the screen is locked to be wiped</extracomment>
        <translation>Vous pouvez essuyer l’écran</translation>
    </message>
    <message>
        <source>Touches do nothing until the countdown is over.</source>
        <translation>L’écran ne réagit plus au toucher jusqu’à la fin du compte à rebours.</translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Message d’urgence</translation>
    </message>
    <message>
        <source>Write another message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Écrire un autre message</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Today’s event</source>
        <extracomment>Staff menu</extracomment>
        <translation>L’événement du jour</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Staff menu, event: keeps what was typed</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>No event</source>
        <extracomment>Staff menu, event: there is none any more</extracomment>
        <translation>Pas d’événement</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>Nom de l’événement</translation>
    </message>
    <message>
        <source>A word of welcome</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>Un mot d’accueil</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>All figures and their sources</source>
        <extracomment>Title of the list of all figures</extracomment>
        <translation>Tous les chiffres et leurs sources</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Shows the figures of every subject</extracomment>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>no date given</source>
        <translation>date non précisée</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Taken from: %1</source>
        <extracomment>Above the list of all figures; %1 is the document they were taken from</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Section of the source</source>
        <translation>Partie de la source</translation>
    </message>
    <message>
        <source>The figures that tell how serious an illness can be are shown too.</source>
        <translation>Les chiffres qui disent la gravité d’une maladie sont affichés aussi.</translation>
    </message>
    <message>
        <source>Some figures tell how serious an illness can be. They are shown only if you ask for them.</source>
        <translation>Certains chiffres disent la gravité d’une maladie. Ils n’apparaissent que si vous le demandez.</translation>
    </message>
    <message>
        <source>Hide these figures</source>
        <translation>Masquer ces chiffres</translation>
    </message>
    <message>
        <source>Show these figures too</source>
        <translation>Voir aussi ces chiffres</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Explore</source>
        <extracomment>Title of the screen that gathers the figures, the timeline, the network, the map and the quiz</extracomment>
        <translation>Explorer</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>The page that tells more</source>
        <extracomment>Under the name of a page: a key figure is explained there</extracomment>
        <translation>La page qui en dit plus</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Key figures</source>
        <extracomment>Title of the screen of key figures</extracomment>
        <translation>Les chiffres clés</translation>
    </message>
    <message>
        <source>The source gives no date. Source: %1</source>
        <extracomment>Under a figure: %1 is the heading of the section it was taken from</extracomment>
        <translation>Date non précisée par la source. Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1. Source: %2</source>
        <extracomment>Under a figure: %1 is a year or period, %2 the heading of the section it was taken from</extracomment>
        <translation>Donnée %1. Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>A hundred squares make the whole.</source>
        <extracomment>Beside the drawing of a share: a hundred squares, some of them filled</extracomment>
        <translation>Cent carrés pour le tout.</translation>
    </message>
    <message>
        <source>The first step is the highest.</source>
        <extracomment>Beside the drawing of a rank: steps that go down from left to right</extracomment>
        <translation>La première marche est la plus haute.</translation>
    </message>
    <message>
        <source>On the left, what it is compared with.</source>
        <extracomment>Beside the drawing of a factor: one block on the left, several on the right</extracomment>
        <translation>À gauche, le point de comparaison.</translation>
    </message>
    <message>
        <source>The outline is where it started from.</source>
        <extracomment>Beside the drawing of a change: the same outline twice, and what came on top of the second</extracomment>
        <translation>Le cadre montre le point de départ.</translation>
    </message>
    <message>
        <source>Each coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is a number above one</extracomment>
        <translation>Une pièce&#xa0;: %1&#xa0;millions d’euros.</translation>
    </message>
    <message>
        <source>One coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is one or less</extracomment>
        <translation>Une pièce&#xa0;: %1&#xa0;million d’euros.</translation>
    </message>
    <message>
        <source>One ring: one year.</source>
        <extracomment>Beside rings like those of a tree</extracomment>
        <translation>Un cercle par année.</translation>
    </message>
    <message>
        <source>One ring: %1 years.</source>
        <extracomment>Beside rings like those of a tree; %1 is a number above one</extracomment>
        <translation>Un cercle pour %1&#xa0;ans.</translation>
    </message>
    <message>
        <source>Each dot stands for %1.</source>
        <extracomment>Beside a field of dots; %1 is a number above one</extracomment>
        <translation>Un point pour %1.</translation>
    </message>
    <message>
        <source>Counted in %1: one dot for each.</source>
        <extracomment>Beside a few dots; %1 is a unit in the plural, such as &quot;millions&quot; or &quot;hectares&quot;</extracomment>
        <translation>Compté en %1&#xa0;: un point pour chacun.</translation>
    </message>
    <message>
        <source>%1 dots: one for each.</source>
        <extracomment>Beside a field of dots; %1 is their number</extracomment>
        <translation>%1&#xa0;points&#xa0;: un pour chacun.</translation>
    </message>
    <message>
        <source>Outlined: as far as it may go.</source>
        <extracomment>Beside the drawing of a range, such as 20 to 50 %</extracomment>
        <translation>En contour&#xa0;: jusqu’où cela peut aller.</translation>
    </message>
    <message>
        <source>The edge is blurred: the source says “about”.</source>
        <extracomment>Beside the drawing of a number that the source calls approximate</extracomment>
        <translation>Le bord est flou&#xa0;: la source dit «&#xa0;environ&#xa0;».</translation>
    </message>
    <message>
        <source>The edge fades: the source says “nearly”.</source>
        <extracomment>Beside the drawing of a number that the source says is nearly reached</extracomment>
        <translation>Le bord s’efface&#xa0;: la source dit «&#xa0;près&#xa0;de&#xa0;».</translation>
    </message>
    <message>
        <source>The edge stays open: the source says “more than”.</source>
        <extracomment>Beside the drawing of a number that the source says is passed</extracomment>
        <translation>Le bord reste ouvert&#xa0;: la source dit «&#xa0;plus&#xa0;de&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>touch one to see what it counts</source>
        <extracomment>After &quot;Key figures&quot;: each can be touched</extracomment>
        <translation>touchez-en un pour savoir ce qu’il compte</translation>
    </message>
    <message>
        <source>All figures and their sources</source>
        <translation>Tous les chiffres et leurs sources</translation>
    </message>
    <message>
        <source>See them together</source>
        <extracomment>Leads from one key figure to all of its group</extracomment>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Leads to the list of all figures and their sources</extracomment>
        <translation>Les sources</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How it works</source>
        <extracomment>Title of the help screen</extracomment>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Touch once. The page opens when you lift your finger.</source>
        <translation>Touchez une fois. La page s’ouvre quand vous levez le doigt.</translation>
    </message>
    <message>
        <source>Home brings you back to the themes. Back returns to the page before.</source>
        <translation>Accueil ramène aux thèmes. Retour revient à la page d’avant.</translation>
    </message>
    <message>
        <source>Search finds a word, a disease or a name.</source>
        <translation>Chercher trouve un mot, une maladie ou un nom.</translation>
    </message>
    <message>
        <source>Accessibility: larger text, stronger contrast, no movement, more time. Where the screen hangs high, lower buttons too.</source>
        <translation>Accessibilité&#xa0;: un texte plus grand, plus de contraste, aucun mouvement, plus de temps. Et, si l’écran est haut, des boutons plus bas.</translation>
    </message>
    <message>
        <source>Listen: the screen reads its pages aloud.</source>
        <translation>Écouter&#xa0;: l’écran lit ses pages à voix haute.</translation>
    </message>
    <message>
        <source>This screen is about research. For a question about your health, ask a doctor or a nurse.</source>
        <translation>Cet écran raconte la recherche. Pour une question sur votre santé, parlez-en à un soignant.</translation>
    </message>
    <message>
        <source>Nothing about you is recorded. When you leave, the screen starts again.</source>
        <translation>Rien sur vous n’est enregistré. Quand vous partez, l’écran revient au début.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n flagship project(s)</source>
        <extracomment>Under a theme&apos;s name: how many flagship projects it has</extracomment>
        <translation>
            <numerusform>%n projet phare</numerusform>
            <numerusform>%n projets phares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexBand</name>
    <message>
        <source>Themes</source>
        <extracomment>For assistive technology: the row of themes on every page</extracomment>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Key of the on-screen keyboard</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>ABC</source>
        <extracomment>Keys of the on-screen keyboard that change to the letters or to the digits</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>123</source>
        <translation>123</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>For assistive technology: the keys of the search screen</extracomment>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Trait d’union</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>In which language do visits begin?</source>
        <extracomment>Staff menu</extracomment>
        <translation>Dans quelle langue commencent les visites&#x202f;?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the sheet that lists the languages</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Redémarrer ou quitter</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Staff menu</extracomment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The kiosk starts again by itself, where the system watches over it.</source>
        <translation>La borne repart d’elle-même, si le système la surveille.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The screen returns to the system.</source>
        <translation>L’écran revient au système.</translation>
    </message>
</context>
<context>
    <name>ListenPill</name>
    <message>
        <source>Listen</source>
        <extracomment>Button: has the page read aloud</extracomment>
        <translation>Écouter</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>Staff menu · %1</source>
        <extracomment>Title of the staff menu; %1 is the time of the machine</extracomment>
        <translation>Menu de l’équipe · %1</translation>
    </message>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Diaporamas</translation>
    </message>
    <message>
        <source>None is playing</source>
        <extracomment>Staff menu, under “Slideshows”</extracomment>
        <translation>Aucun en cours</translation>
    </message>
    <message>
        <source>Playing until %1</source>
        <translation>En cours jusqu’à %1</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Staff menu</extracomment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>A name and a word of welcome</source>
        <extracomment>Staff menu, under “Event”</extracomment>
        <translation>Un nom et un mot d’accueil</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <extracomment>Staff menu: touches do nothing for a minute</extracomment>
        <translation>Nettoyer l’écran</translation>
    </message>
    <message>
        <source>Touches do nothing for 60 seconds</source>
        <translation>Plus de réaction au toucher pendant 60&#xa0;secondes</translation>
    </message>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Message d’urgence</translation>
    </message>
    <message>
        <source>Over the whole screen</source>
        <translation>Sur tout l’écran</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>Staff menu</extracomment>
        <translation>Test du toucher</translation>
    </message>
    <message>
        <source>Shows where fingers are felt</source>
        <translation>Montre où les doigts sont sentis</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Staff menu</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In which visits begin</source>
        <translation>Celle du début des visites</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Staff menu</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 of 10, at most %2</source>
        <extracomment>Staff menu, under “Volume”: two of ten steps</extracomment>
        <translation>%1 sur 10, au plus %2</translation>
    </message>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Redémarrer ou quitter</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>Show for %1 min</source>
        <extracomment>Staff menu, emergency message: shows it at once</extracomment>
        <translation>Afficher %1&#xa0;min</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: the place of a tab or control among its like, such as &quot;3 of 8&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 résultat</translation>
    </message>
    <message>
        <source>%1 results</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 résultats</translation>
    </message>
    <message>
        <source>%1 subject</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 sujet</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 sujets</translation>
    </message>
    <message>
        <source>Right and left go from one control to the next, Enter opens it, Escape goes back, Home returns to the start, F1 helps.</source>
        <extracomment>Spoken: what the keys do</extracomment>
        <translation>Les flèches droite et gauche vont d’un bouton à l’autre, Entrée l’ouvre, Échap revient en arrière, Début ramène à l’accueil, F1 ouvre l’aide.</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on. Otherwise it starts again.</source>
        <extracomment>Spoken when nobody has touched the screen for long</extracomment>
        <translation>Touchez l’écran ou appuyez sur une touche pour continuer. Sinon, il recommencera au début.</translation>
    </message>
    <message>
        <source>Speech is on. Press a key, or touch the row above the bar, to go on, repeat or stop.</source>
        <extracomment>Spoken when speech starts</extracomment>
        <translation>La lecture à voix haute est en marche. Au-dessus de la barre du bas, une rangée de boutons permet de la mettre en pause, de répéter ou d’arrêter.</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a control that can be activated</extracomment>
        <translation>bouton</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>Spoken after the name of a part of a page: one of its tabs</extracomment>
        <translation>onglet</translation>
    </message>
    <message>
        <source>choice</source>
        <extracomment>Spoken after the name of one of several, of which one is chosen</extracomment>
        <translation>choix</translation>
    </message>
    <message>
        <source>tick box</source>
        <extracomment>Spoken after the name of a box that is ticked or not</extracomment>
        <translation>case à cocher</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Spoken of a box</extracomment>
        <translation>cochée</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non cochée</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>%1 name</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 nom</translation>
    </message>
    <message>
        <source>%1 names</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 noms</translation>
    </message>
    <message>
        <source>%1 theme</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 thème</translation>
    </message>
    <message>
        <source>%1 themes</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 thèmes</translation>
    </message>
    <message>
        <source>%1 door</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 autre entrée</translation>
    </message>
    <message>
        <source>%1 doors</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 autres entrées</translation>
    </message>
    <message>
        <source>%1 page</source>
        <extracomment>Spoken: what a theme or section holds; %1 is their number</extracomment>
        <translation>%1 page</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <extracomment>Spoken: what a theme or section holds; %1 is their number</extracomment>
        <translation>%1 pages</translation>
    </message>
    <message>
        <source>Part %1</source>
        <extracomment>Spoken on the page of a project; %1 is a place such as &quot;2 of 6&quot;</extracomment>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>The other parts of this page:</source>
        <extracomment>Spoken before the names of a page&apos;s other parts</extracomment>
        <translation>Les autres parties de cette page&#x202f;:</translation>
    </message>
    <message>
        <source>%1 place</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 lieu</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 lieux</translation>
    </message>
    <message>
        <source>Other maps:</source>
        <extracomment>Spoken before the names of the other maps</extracomment>
        <translation>Autres cartes&#x202f;:</translation>
    </message>
    <message>
        <source>%1 figure</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 chiffre</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 chiffres</translation>
    </message>
    <message>
        <source>Other groups:</source>
        <extracomment>Spoken before the names of the other groups of key figures</extracomment>
        <translation>Autres groupes&#x202f;:</translation>
    </message>
    <message>
        <source>Show only:</source>
        <extracomment>Spoken before the names of the themes by which a list can be shortened</extracomment>
        <translation>Pour n’afficher qu’une partie&#x202f;:</translation>
    </message>
    <message>
        <source>%1 entry</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 ligne</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>Speech cannot be played on this screen.</source>
        <extracomment>On the screen, where somebody asked for speech and the machine cannot play it</extracomment>
        <translation>La lecture à voix haute ne fonctionne pas sur cet écran.</translation>
    </message>
</context>
<context>
    <name>NarrationStrip</name>
    <message>
        <source>Pause</source>
        <extracomment>Speech: stands still, or goes on</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>Speech: says the same again</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Speech: the passage before</extracomment>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Speech: the passage after</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speech</extracomment>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speech</extracomment>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>Speech</extracomment>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speech</extracomment>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Playback</source>
        <extracomment>Speech: shows the buttons that make it slower, faster, softer, louder; or those that pause and repeat it</extracomment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Speech: ends it</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Who works with whom</source>
        <extracomment>Title of the picture of organisations, people and projects, and of its door</extracomment>
        <translation>Qui travaille avec qui</translation>
    </message>
    <message>
        <source>Hospitals, universities</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Hôpitaux, universités</translation>
    </message>
    <message>
        <source>Funders</source>
        <extracomment>Legend of the network: those who pay, and their programmes</extracomment>
        <translation>Financeurs</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>Legend of the network: research bodies, institutes, laboratories</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Legend of the network: networks of organisations, associations, authorities</extracomment>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Legend of the network
----------
Over the people of a project or an organisation</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>university</source>
        <translation>université</translation>
    </message>
    <message>
        <source>research body</source>
        <translation>organisme de recherche</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratoire</translation>
    </message>
    <message>
        <source>institute</source>
        <translation>institut</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>financeur</translation>
    </message>
    <message>
        <source>company</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>collectivité</translation>
    </message>
    <message>
        <source>funding programme</source>
        <extracomment>Under the name of a programme that pays for projects</extracomment>
        <translation>programme de financement</translation>
    </message>
    <message>
        <source>theme</source>
        <extracomment>Under the name of a theme</extracomment>
        <translation>thème</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Over the theme a project belongs to</extracomment>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Over the organisations that take part in a project</extracomment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Funded by</source>
        <extracomment>Over those who pay for a project</extracomment>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Over the organisations of a person</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On this theme</source>
        <extracomment>Over the pages of a theme</extracomment>
        <translation>Sur ce thème</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <extracomment>Over the projects an organisation takes part in</extracomment>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>Over the projects that somebody pays for</extracomment>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Named in</source>
        <extracomment>Over the projects that name a person</extracomment>
        <translation>À retrouver dans</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Beside somebody who pays for a project: %1 is the programme the money comes through</extracomment>
        <translation>via %1</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
</context>
<context>
    <name>NetworkCentre</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>See all about it</source>
        <translation>Voir sa fiche</translation>
    </message>
</context>
<context>
    <name>NetworkOverview</name>
    <message>
        <source>The network as a picture</source>
        <extracomment>For assistive technology: the picture of the network</extracomment>
        <translation>Le réseau en image</translation>
    </message>
    <message>
        <source>Touch a point, or go on to the list.</source>
        <translation>Touchez un point, ou passez à la liste.</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Touch a name or a point: those who work with it come forward.</source>
        <translation>Touchez un nom ou un point&#x202f;: ses partenaires s’approchent.</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Opens what the marks of the picture stand for</extracomment>
        <translation>Légende</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Tout le réseau</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>En image</translation>
    </message>
    <message>
        <source>What the points stand for. Touch one to see them all.</source>
        <translation>Ce que disent les points. Touchez une famille pour la mettre en avant.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Accessibility of this screen</source>
        <extracomment>Title of the accessibility statement of the kiosk</extracomment>
        <translation>L’accessibilité de cet écran</translation>
    </message>
    <message>
        <source>What the screen knows about you</source>
        <extracomment>Title of the privacy notice of the kiosk</extracomment>
        <translation>Ce que l’écran sait de vous</translation>
    </message>
    <message>
        <source>Larger text, strong contrast, night colours, less movement, more time</source>
        <translation>Un texte plus grand, un contraste fort, des couleurs de nuit, moins de mouvement, plus de temps</translation>
    </message>
    <message>
        <source>Everything placed lower, within reach from a wheelchair, where the screen hangs high</source>
        <translation>Tout placé plus bas, à portée de main depuis un fauteuil roulant, si l’écran est haut</translation>
    </message>
    <message>
        <source>The pages read aloud in each language, where the screen offers “Listen”</source>
        <translation>Les pages lues à voix haute dans chaque langue, là où l’écran propose «&#xa0;Écouter&#xa0;»</translation>
    </message>
    <message>
        <source>Everything done with a keyboard or a keypad of eight keys, and by a single tap</source>
        <translation>Tout est possible au clavier ou avec huit touches, et d’un seul appui du doigt</translation>
    </message>
    <message>
        <source>Pictures and maps told in words too, as lists</source>
        <translation>Les dessins et les cartes racontés aussi en mots, sous forme de listes</translation>
    </message>
    <message>
        <source>The screen is built to the European standard EN 301 549 and level AA of the WCAG 2.2 guidelines. Programs check each version. Nobody outside the team has assessed it yet, so it is declared partly compliant.</source>
        <translation>L’écran suit la norme européenne EN&#xa0;301&#xa0;549 et le niveau AA des règles WCAG&#xa0;2.2. Des programmes le vérifient à chaque version. Personne en dehors de l’équipe ne l’a encore évalué&#x202f;; il est donc déclaré partiellement conforme.</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>Pas de langue des signes</translation>
    </message>
    <message>
        <source>The voice is made by a computer, and names may sound odd</source>
        <translation>La voix est faite par un ordinateur&#x202f;; certains noms peuvent surprendre</translation>
    </message>
    <message>
        <source>A headset that is plugged in does not start the voice: press a key, or touch Listen</source>
        <translation>Brancher un casque ne lance pas la voix&#xa0;: appuyez sur une touche, ou touchez Écouter</translation>
    </message>
    <message>
        <source>No person with a disability has tried it for us yet</source>
        <translation>Aucune personne en situation de handicap ne l’a encore essayé pour nous</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Ce qu’il propose</translation>
    </message>
    <message>
        <source>The rules it follows</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Les règles qu’il suit</translation>
    </message>
    <message>
        <source>What falls short</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>If something stops you</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Si quelque chose vous arrête</translation>
    </message>
    <message>
        <source>The screen uses no camera and no microphone, asks for no name, and works without the Internet. It counts neither visits nor touches.</source>
        <translation>L’écran n’utilise ni caméra ni micro, ne demande aucun nom et fonctionne sans Internet. Il ne compte ni les visites ni les touchers.</translation>
    </message>
    <message>
        <source>The pages you opened, the words you searched for, your language and your reading choices are forgotten when you leave.</source>
        <translation>Les pages ouvertes, les mots cherchés, la langue et les réglages de lecture sont oubliés quand vous partez.</translation>
    </message>
    <message>
        <source>For its own upkeep, the screen notes when it starts and stops, when it was last touched, and its faults. Nothing in these notes is about a visitor.</source>
        <translation>Pour son entretien, l’écran note quand il démarre et s’arrête, quand on l’a touché pour la dernière fois, et ses pannes. Rien dans ces notes ne parle d’un visiteur.</translation>
    </message>
    <message>
        <source>Your own phone reads a QR code and opens the address. The screen learns nothing about it.</source>
        <translation>C’est votre téléphone qui lit un code QR et ouvre l’adresse. L’écran n’en sait rien.</translation>
    </message>
    <message>
        <source>It does not know you</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Il ne vous connaît pas</translation>
    </message>
    <message>
        <source>It forgets your visit</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Il oublie votre visite</translation>
    </message>
    <message>
        <source>What it notes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Ce qu’il note</translation>
    </message>
    <message>
        <source>QR codes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Les codes QR</translation>
    </message>
    <message>
        <source>A question?</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Une question&#x202f;?</translation>
    </message>
    <message>
        <source>Tell someone who works in this building: the reception desk, or whoever is at the stand. They can also help you find what you are looking for.</source>
        <translation>Dites-le à quelqu’un qui travaille ici&#xa0;: à l’accueil, ou sur le stand. On pourra aussi vous aider à trouver ce que vous cherchez.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <extracomment>PIN pad of the staff, after too many wrong PINs</extracomment>
        <translation>
            <numerusform>Trop de codes faux. Attendez %n&#xa0;seconde.</numerusform>
            <numerusform>Trop de codes faux. Attendez %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <extracomment>PIN pad of the staff</extracomment>
        <translation>Ce code est faux.</translation>
    </message>
    <message>
        <source>For staff only. Visitors: please touch Back.</source>
        <extracomment>PIN pad of the staff, for someone who came upon it by chance</extracomment>
        <translation>Réservé à l’équipe. Vous êtes en visite&#x202f;? Touchez «&#xa0;Retour&#xa0;».</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <extracomment>Title of the PIN pad</extracomment>
        <translation>Code de l’équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>For assistive technology: how much of the PIN is typed; the digits themselves are never told</extracomment>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Keys of the PIN pad</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <extracomment>Title of the map of the places</extracomment>
        <translation>Les lieux</translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>What a place is</extracomment>
        <translation>Bâtiment</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>What a place is: a hospital or university campus, a science park</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>What a place is</extracomment>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What a place is</extracomment>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>What a place is</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>The campus</source>
        <extracomment>A map: the institution&apos;s campus and the city around it</extracomment>
        <translation>Le campus</translation>
    </message>
    <message>
        <source>The %1 network</source>
        <extracomment>A map: the members of a network of institutions; %1 is the network&apos;s name, such as G4</extracomment>
        <translation>Le réseau %1</translation>
    </message>
    <message>
        <source>The country</source>
        <extracomment>A map: the institution&apos;s country, where the pack does not name it</extracomment>
        <translation>Le pays</translation>
    </message>
    <message>
        <source>The border</source>
        <extracomment>A map: what lies on both sides of the border</extracomment>
        <translation>La frontière</translation>
    </message>
    <message>
        <source>The world</source>
        <extracomment>A map</extracomment>
        <translation>Le monde</translation>
    </message>
    <message>
        <source>The source gives no addresses: these places stand around the city, in no order.</source>
        <extracomment>About the map of the campus: its places have no addresses, so they stand around the city in no order</extracomment>
        <translation>La source ne donne pas d’adresse&#x202f;: ces lieux sont posés autour de la ville, sans ordre.</translation>
    </message>
    <message>
        <source>What is done together, on one side and on the other.</source>
        <extracomment>About the map of the border</extracomment>
        <translation>Ce qui se fait ensemble, de part et d’autre.</translation>
    </message>
    <message>
        <source>As far as the work reaches.</source>
        <extracomment>About the map of the world</extracomment>
        <translation>Jusqu’où vont les travaux.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Who is there</source>
        <extracomment>Above the names of the organisations in a place</extracomment>
        <translation>Qui s’y trouve</translation>
    </message>
</context>
<context>
    <name>PlacesDoors</name>
    <message>
        <source>What happens there</source>
        <extracomment>Above the projects and subjects that name a place</extracomment>
        <translation>Ce qui s’y passe</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesNote</name>
    <message>
        <source>Touch a place: see who is there and what happens there.</source>
        <translation>Touchez un lieu&#x202f;: qui s’y trouve, et ce qui s’y passe.</translation>
    </message>
    <message>
        <source>Map: Natural Earth</source>
        <extracomment>Under the map: where its lines come from; Natural Earth is a name</extracomment>
        <translation>Carte&#x202f;: Natural Earth</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Touch a place: see who is there and what happens there.</source>
        <translation>Touchez un lieu&#x202f;: qui s’y trouve, et ce qui s’y passe.</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Every place, and how many projects and subjects lead there.</source>
        <translation>Tous les lieux, et ce qui y mène&#x202f;: projets et sujets.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>a visitor has the screen</source>
        <extracomment>Presenter&apos;s window: a visitor touched the big screen, and the show waits</extracomment>
        <translation>l’écran est à un visiteur</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Presenter&apos;s window: the show stands still</extracomment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>screen covered</source>
        <extracomment>Presenter&apos;s window: the big screen is black or white</extracomment>
        <translation>écran masqué</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <extracomment>Presenter&apos;s window, where a slide has no notes</extracomment>
        <translation>Pas de note pour cette image.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>Presenter&apos;s window: a button that makes the big screen black</extracomment>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Presenter&apos;s window: a button
----------
Presenter&apos;s window, above the picture of the next slide</extracomment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>left in this round</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>avant la fin du tour</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Slides %1 to %2 of %3</source>
        <extracomment>Staff menu; %1 and %2 are the first and last slide in sight, %3 how many there are</extracomment>
        <translation>Vues %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Staff menu: the page of slides before</extracomment>
        <translation>Précédentes</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Staff menu: the page of slides after</extracomment>
        <translation>Suivantes</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Did you know?</source>
        <extracomment>Title of the quiz</extracomment>
        <translation>Le saviez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>A project to find</source>
        <extracomment>Above a question of the quiz whose answer is the name of a project</extracomment>
        <translation>Un projet à trouver</translation>
    </message>
    <message>
        <source>What is missing here?</source>
        <extracomment>Question of the quiz under a text from which the number in front is left out, such as &quot;… partners in Europe&quot;</extracomment>
        <translation>Que manque-t-il ici&#x202f;?</translation>
    </message>
    <message>
        <source>What is the budget of the %1 project?</source>
        <extracomment>Question of the quiz; %1 is the name of a project</extracomment>
        <translation>Quel est le budget du projet %1&#x202f;?</translation>
    </message>
    <message>
        <source>Which project goes by this title?</source>
        <extracomment>Question of the quiz under the title of a project&apos;s page</extracomment>
        <translation>Quel projet porte ce titre&#x202f;?</translation>
    </message>
    <message>
        <source>less than</source>
        <extracomment>Before a number that is an answer of the quiz, as in &quot;less than 5,000&quot;</extracomment>
        <translation>moins de</translation>
    </message>
    <message>
        <source>budget of the %1 project</source>
        <extracomment>Beside an amount of money; %1 is the name of a project</extracomment>
        <translation>pour le projet %1</translation>
    </message>
    <message>
        <source>The key figures</source>
        <extracomment>Leads from an answer of the quiz to the screen of key figures</extracomment>
        <translation>Les chiffres clés</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a fact stands; %1 is the heading of a section of the document</extracomment>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>Yes, your answer</source>
        <extracomment>On the answer of the quiz that was touched</extracomment>
        <translation>Oui, votre réponse</translation>
    </message>
    <message>
        <source>No, your answer</source>
        <translation>Non, votre réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On an answer of the quiz</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>QuizCover</name>
    <message numerus="yes">
        <source>%n question(s) for two, side by side. Talk it over, then touch an answer.</source>
        <extracomment>Cover of the quiz; %n is the number of questions</extracomment>
        <translation>
            <numerusform>%n question à vous poser à deux, côte à côte. Parlez-en, puis touchez une réponse.</numerusform>
            <numerusform>%n questions à vous poser à deux, côte à côte. Parlez-en, puis touchez une réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points and no clock: only the pleasure of finding out.</source>
        <extracomment>Cover of the quiz</extracomment>
        <translation>Ni points, ni chronomètre&#xa0;: juste le plaisir de découvrir.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Begins the quiz</extracomment>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>Thank you for playing!</source>
        <extracomment>At the end of the quiz</extracomment>
        <translation>Merci d’avoir joué&#x202f;!</translation>
    </message>
    <message>
        <source>Here is what you know now. Touch a line to read more.</source>
        <extracomment>At the end of the quiz, before the list of what its questions told</extracomment>
        <translation>Voici ce que vous savez maintenant. Touchez une ligne pour en lire plus.</translation>
    </message>
    <message>
        <source>Another round</source>
        <extracomment>Begins a new round of the quiz</extracomment>
        <translation>Rejouer</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Above a question of the quiz: %1 its place, %2 how many there are</extracomment>
        <translation>Question %1 sur %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words a question of the quiz is about, between quotation marks</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Agree on one, then touch it.</source>
        <extracomment>Under a question of the quiz, which two people answer together</extracomment>
        <translation>Mettez-vous d’accord, puis touchez une réponse.</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <extracomment>Leads from an answer of the quiz to a page</extracomment>
        <translation>Pour en savoir plus</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Leads from an answer of the quiz to the next question, or to the end of the round</extracomment>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>See the end</source>
        <translation>Voir la fin</translation>
    </message>
</context>
<context>
    <name>QuizTold</name>
    <message>
        <source>Yes, that is it!</source>
        <extracomment>After an answer of the quiz</extracomment>
        <translation>Oui, c’est cela&#x202f;!</translation>
    </message>
    <message>
        <source>It is not %1. The answer:</source>
        <extracomment>After an answer of the quiz that was wrong; %1 is that answer</extracomment>
        <translation>Ce n’est pas %1. La réponse&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back up</source>
        <extracomment>Button: scrolls a text back up</extracomment>
        <translation>Remonter</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Button: scrolls a text on</extracomment>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with text size, colours, height of the controls, movement and time</extracomment>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste fort</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Height of the buttons</source>
        <extracomment>Choice: the height above the floor of everything that can be touched</extracomment>
        <translation>Hauteur des boutons</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Height of the buttons; “Low” is for whoever sits or is small</extracomment>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Animé</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Time to read</source>
        <extracomment>Choice: how long the kiosk waits before it starts again</extracomment>
        <translation>Temps de lecture</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Time to read</extracomment>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Three times as long</source>
        <translation>Trois fois plus long</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Choice: the language of all words on the screen</extracomment>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>SafeScreen</name>
    <message>
        <source>We will be right back</source>
        <extracomment>Shown instead of the content when it cannot be read</extracomment>
        <translation>Un instant, nous revenons</translation>
    </message>
    <message>
        <source>This screen is being prepared. Thank you for your patience.</source>
        <translation>Cet écran se prépare. Merci de votre patience.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Title of the search screen</extracomment>
        <translation>Que cherchez-vous&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>For assistive technology: how much the search finds, after each letter</extracomment>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>A word, a disease, a name</source>
        <translation>Un mot, une maladie, un nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>One moment: the search is getting ready.</source>
        <extracomment>In place of the results, while a large pack is being read</extracomment>
        <translation>Un instant, la recherche se prépare.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Rien trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Type a few letters, or try:</source>
        <translation>Tapez quelques lettres, ou essayez&#xa0;:</translation>
    </message>
    <message>
        <source>Perhaps one of these:</source>
        <translation>Peut-être l’un de ces mots&#xa0;:</translation>
    </message>
    <message>
        <source>All subjects, A to Z</source>
        <translation>Tous les sujets, de A à Z</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>From year to year</source>
        <extracomment>Title of the slide of the timeline</extracomment>
        <translation>Année après année</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Over a slide, for a moment, after the key for a pause</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>C’est reparti</translation>
    </message>
</context>
<context>
    <name>SlideshowScreen</name>
    <message>
        <source>Explore this subject</source>
        <extracomment>What a touch on the slideshow does</extracomment>
        <translation>Explorer ce sujet</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <extracomment>Name of the left edge of the slideshow</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next slide</source>
        <extracomment>Name of the right edge of the slideshow</extracomment>
        <translation>Image suivante</translation>
    </message>
</context>
<context>
    <name>SlideshowsPanel</name>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Diaporamas</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <extracomment>Staff menu, slideshows: how long one plays</extracomment>
        <translation>Jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Staff menu, slideshows: %1 is a time</extracomment>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Staff menu, slideshows: moves the end; %1 is a sign and a number, as in “+15 min”</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>The content has no slideshow.</source>
        <extracomment>Staff menu</extracomment>
        <translation>Le contenu n’a pas de diaporama.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <extracomment>Staff menu, slideshows: how long one is</extracomment>
        <translation>
            <numerusform>%n&#xa0;vue</numerusform>
            <numerusform>%n&#xa0;vues</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>Staff menu, slideshows: look at its slides</extracomment>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Staff menu, slideshows</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>SpeechRow</name>
    <message>
        <source>Speech</source>
        <extracomment>In the sheet: the kiosk says aloud what it shows</extracomment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Speech is off, or on</extracomment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please leave the building by the nearest exit.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Veuillez quitter le bâtiment par la sortie la plus proche.</translation>
    </message>
    <message>
        <source>Please stay where you are and wait for instructions.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Veuillez rester où vous êtes et attendre les consignes.</translation>
    </message>
    <message>
        <source>Please keep this area clear.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Veuillez laisser cet espace libre.</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Capital</source>
        <extracomment>Key of the on-screen keyboard: capital letters</extracomment>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>ABC</source>
        <extracomment>Keys of the on-screen keyboard that change to the letters, or to digits and accents</extracomment>
        <translation>ABC</translation>
    </message>
    <message>
        <source>é 123</source>
        <translation>é 123</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>Key of the on-screen keyboard</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Close</source>
        <extracomment>Staff menu: to the page above</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am still here</source>
        <extracomment>Button that answers “Are you still there?”</extracomment>
        <translation>Je continue</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>Spoken after the name of a choice that is the present one
----------
Asked before the screen returns to its start</extracomment>
        <translation>Êtes-vous toujours là&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches it, this screen starts again in %n second(s).</source>
        <extracomment>Under “Are you still there?”</extracomment>
        <translation>
            <numerusform>Sans toucher, l’écran revient au début dans %n&#xa0;seconde.</numerusform>
            <numerusform>Sans toucher, l’écran revient au début dans %n&#xa0;secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>project budget</source>
        <extracomment>Under the amount of a project&apos;s budget</extracomment>
        <translation>de budget pour le projet</translation>
    </message>
    <message>
        <source>In brief</source>
        <extracomment>Tab of a project: its one-sentence summary</extracomment>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <extracomment>Tab of a project: the people and organisations that take part</extracomment>
        <translation>Avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Key facts</source>
        <extracomment>Tab of a project: years, budget, figures</extracomment>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>Tab of a project: addresses to take along, each with its QR code</extracomment>
        <translation>À emporter</translation>
    </message>
    <message>
        <source>This part tells how serious the illness can be. Read it only if you wish to.</source>
        <extracomment>Stands before a text that may be hard to read</extracomment>
        <translation>Cette partie dit combien la maladie peut être grave. Lisez-la seulement si vous le souhaitez.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Beside the first name in a list of people</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Beside the first name in a list of organisations</extracomment>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>Key fact: the years of a project</extracomment>
        <translation>Années</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>Key fact: who pays for a project</extracomment>
        <translation>Financement</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Key fact: the places a project works in</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A heading of the source document, quoted</extracomment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Source: %1, section %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted heading of one of its sections</extracomment>
        <translation>Source&#xa0;: %1, partie %2.</translation>
    </message>
    <message>
        <source>Source: %1, sections %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted headings of several of its sections</extracomment>
        <translation>Source&#xa0;: %1, parties %2.</translation>
    </message>
    <message>
        <source>The source gives no year for the figures that stand without one.</source>
        <extracomment>Under figures</extracomment>
        <translation>La source ne date pas les chiffres donnés sans année.</translation>
    </message>
</context>
<context>
    <name>StoryLinks</name>
    <message>
        <source>Point your phone’s camera at the code to read on at home.</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Visez le code avec l’appareil photo de votre téléphone&#x202f;: vous lirez la suite chez vous.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <extracomment>Name of a picture: %1 is an address</extracomment>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Read less</source>
        <extracomment>Under a panel: shows a longer text, or returns to the short one</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Lire la suite</translation>
    </message>
</context>
<context>
    <name>StorySisters</name>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>All subjects, A to Z</source>
        <extracomment>Title of the list of all subjects</extracomment>
        <translation>Tous les sujets, de A à Z</translation>
    </message>
</context>
<context>
    <name>Tappable</name>
    <message>
        <source>On the screen now</source>
        <extracomment>For assistive technology: after the name of a button that leads to what is on the screen already</extracomment>
        <translation>À l’écran</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The timeline</source>
        <extracomment>Title of the screen that shows the projects and events by year</extracomment>
        <translation>La frise du temps</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <comment>below two</comment>
        <extracomment>A budget; %1 is a number below two, such as 1 or 1.5</extracomment>
        <translation>%1&#xa0;million d’euros</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <extracomment>A budget; %1 is a number from two on, such as 6.6</extracomment>
        <translation>%1&#xa0;millions d’euros</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Today</source>
        <extracomment>Flag on the timeline, above the line that stands for today</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>How many begin in which years: touch a number to see them.</source>
        <extracomment>Under the title of the timeline, where projects and dates are so many that only their numbers are shown</extracomment>
        <translation>Combien commencent, et quand&#xa0;: touchez un nombre pour les voir.</translation>
    </message>
    <message>
        <source>The larger a solid bar, the larger its budget.</source>
        <extracomment>Under the title of the timeline</extracomment>
        <translation>La taille d’une barre pleine suit le budget.</translation>
    </message>
    <message>
        <source>%1 The darker a year, the more goes on.</source>
        <extracomment>Under the title of the timeline, where there is room: %1 is &quot;The larger a solid bar, …&quot;</extracomment>
        <translation>%1 Plus une année est foncée, plus il s’y passe de choses.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button: earlier years</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Button: later years</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button: more years at once</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Button: fewer years, each with more room</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>As a timeline</source>
        <extracomment>Button: the timeline as a list; or back to the drawing of it</extracomment>
        <translation>En frise</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>All</source>
        <extracomment>Button: shows the projects of all themes</extracomment>
        <translation>Tout</translation>
    </message>
</context>
<context>
    <name>TouchTestCover</name>
    <message>
        <source>Pass a finger over the whole screen: what it touches fills. The test ends after 30 seconds without a touch, or when the top left corner is held.</source>
        <translation>Passez un doigt sur tout l’écran&#x202f;: ce qu’il touche se remplit. Le test finit après 30&#xa0;secondes sans toucher, ou en gardant un doigt dans le coin en haut à gauche.</translation>
    </message>
    <message>
        <source>The whole screen feels touches.</source>
        <translation>Tout l’écran sent les doigts.</translation>
    </message>
    <message>
        <source>Fields touched: %1 of %2</source>
        <extracomment>Touch test: fields of the screen that felt a finger, of all there are</extracomment>
        <translation>Cases touchées&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>End the test</source>
        <extracomment>Ends the touch test</extracomment>
        <translation>Finir le test</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Speech volume</source>
        <extracomment>Staff menu</extracomment>
        <translation>Volume de la voix</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <extracomment>Staff menu: the volume of speech at the start of a visit</extracomment>
        <translation>Au début d’une visite</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Staff menu: the volume that no visitor passes</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Until the kiosk is started again. Visitors make speech louder and softer themselves.</source>
        <extracomment>Staff menu, under the volume</extracomment>
        <translation>Jusqu’au prochain démarrage de la borne. Les visiteurs règlent eux-mêmes le volume pendant leur visite.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>See also</source>
        <extracomment>Tab at the end of a project: other projects that share something with it</extracomment>
        <translation>Et aussi</translation>
    </message>
    <message>
        <source>On the same path</source>
        <extracomment>Title over other projects that share something with this one</extracomment>
        <translation>Sur le même chemin</translation>
    </message>
    <message>
        <source>With %1 too</source>
        <extracomment>Why another project is led to; %1 is the name of one person or more</extracomment>
        <translation>Avec %1 aussi</translation>
    </message>
    <message>
        <source>The same funding: %1</source>
        <extracomment>Why another project is led to; %1 is a funding programme</extracomment>
        <translation>Même financement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same funder: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one funder or more</extracomment>
        <translation>Même financeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the same place: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one place or more</extracomment>
        <translation>Au même endroit&#xa0;: %1</translation>
    </message>
    <message>
        <source>For another subject</source>
        <extracomment>Why another project is led to that shares nothing with this one</extracomment>
        <translation>Pour changer de sujet</translation>
    </message>
    <message>
        <source>With the same partners: %1</source>
        <extracomment>Why another project is led to; %1 is the names of two organisations</extracomment>
        <translation>Avec les mêmes partenaires&#xa0;: %1</translation>
    </message>
    <message>
        <source>With the same partner: %1</source>
        <extracomment>Why another project is led to; %1 is the name of an organisation</extracomment>
        <translation>Avec le même partenaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the same subjects: %1</source>
        <extracomment>Why another project is led to; %1 is two subjects</extracomment>
        <translation>Sur les mêmes sujets&#xa0;: %1</translation>
    </message>
    <message>
        <source>On the same subject: %1</source>
        <extracomment>Why another project is led to; %1 is a subject</extracomment>
        <translation>Sur le même sujet&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the same theme: %1</source>
        <extracomment>Why another project is led to; %1 is the name of a theme</extracomment>
        <translation>Dans le même thème&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the same section: %1</source>
        <extracomment>Why another page is led to; %1 is the name of a section of the kiosk</extracomment>
        <translation>Dans la même rubrique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, as in &quot;20 to 50 %&quot;</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 year</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 ans</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>Before a number, as in &quot;about 130&quot;</extracomment>
        <translation>environ</translation>
    </message>
    <message>
        <source>nearly</source>
        <extracomment>Before a number, as in &quot;nearly 120&quot;</extracomment>
        <translation>près de</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>Before a number, as in &quot;more than 8,000&quot;</extracomment>
        <translation>plus de</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A period without an end, as in &quot;since 2000&quot;</extracomment>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>WritePanel</name>
    <message>
        <source>Write the message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Écrire le message</translation>
    </message>
    <message>
        <source>What should everyone know?</source>
        <extracomment>Staff menu, emergency message: the field is empty</extracomment>
        <translation>Que faut-il dire à tous&#x202f;?</translation>
    </message>
</context>
</TS>
