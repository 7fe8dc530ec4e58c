<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Move</source>
        <extracomment>Resting screen: stops the drawing that moves, or lets it move again</extracomment>
        <translation>Laten bewegen</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Stilzetten</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Navigation</source>
        <extracomment>For assistive technology: the bar of every screen, with back, home, search and help</extracomment>
        <translation>Navigatie</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Bar: returns to the screen one came from</extracomment>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bar: returns to the first screen</extracomment>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Bar: opens the search</extracomment>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Bar: opens the choice of language</extracomment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <extracomment>Bar: larger text, contrast, low controls, less motion, more time</extracomment>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Bar: explains how the kiosk works</extracomment>
        <translation>Hulp</translation>
    </message>
</context>
<context>
    <name>BrightnessPanel</name>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Helderheid</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>Chapter</name>
    <message>
        <source>About: %1</source>
        <extracomment>Leads to what a theme tells of itself; %1 is the theme&apos;s name</extracomment>
        <translation>Over: %1</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>You can wipe the screen</source>
        <extracomment>While the screen is locked to be wiped</extracomment>
        <translation>U kunt het scherm schoonmaken</translation>
    </message>
    <message>
        <source>Touches do nothing until the countdown is over.</source>
        <translation>Aanraken doet niets tot het aftellen voorbij is.</translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Noodbericht</translation>
    </message>
    <message>
        <source>Write another message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Een ander bericht schrijven</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Today’s event</source>
        <extracomment>Staff menu</extracomment>
        <translation>Het evenement van vandaag</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Staff menu, event: keeps what was typed</extracomment>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>No event</source>
        <extracomment>Staff menu, event: there is none any more</extracomment>
        <translation>Geen evenement</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>Naam van het evenement</translation>
    </message>
    <message>
        <source>A word of welcome</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>Een welkomstwoord</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>All figures and their sources</source>
        <extracomment>Title of the list of all figures</extracomment>
        <translation>Alle cijfers en hun bronnen</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Shows the figures of every subject</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>no date given</source>
        <translation>geen datum vermeld</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Taken from: %1</source>
        <extracomment>Above the list of all figures; %1 is the document they were taken from</extracomment>
        <translation>Bron: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Wat het telt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Section of the source</source>
        <translation>Deel van de bron</translation>
    </message>
    <message>
        <source>The figures that tell how serious an illness can be are shown too.</source>
        <translation>De cijfers die zeggen hoe ernstig een ziekte kan zijn, staan er ook bij.</translation>
    </message>
    <message>
        <source>Some figures tell how serious an illness can be. They are shown only if you ask for them.</source>
        <translation>Sommige cijfers zeggen hoe ernstig een ziekte kan zijn. U ziet ze alleen als u erom vraagt.</translation>
    </message>
    <message>
        <source>Hide these figures</source>
        <translation>Deze cijfers verbergen</translation>
    </message>
    <message>
        <source>Show these figures too</source>
        <translation>Deze cijfers ook tonen</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Explore</source>
        <extracomment>Title of the screen that gathers the figures, the timeline, the network, the map and the quiz</extracomment>
        <translation>Ontdekken</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>The page that tells more</source>
        <extracomment>Under the name of a page: a key figure is explained there</extracomment>
        <translation>De pagina die meer vertelt</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Key figures</source>
        <extracomment>Title of the screen of key figures</extracomment>
        <translation>Kerncijfers</translation>
    </message>
    <message>
        <source>The source gives no date. Source: %1</source>
        <extracomment>Under a figure: %1 is the heading of the section it was taken from</extracomment>
        <translation>De bron vermeldt geen datum. Bron: %1</translation>
    </message>
    <message>
        <source>As of %1. Source: %2</source>
        <extracomment>Under a figure: %1 is a year or period, %2 the heading of the section it was taken from</extracomment>
        <translation>Stand: %1. Bron: %2</translation>
    </message>
    <message>
        <source>A hundred squares make the whole.</source>
        <extracomment>Beside the drawing of a share: a hundred squares, some of them filled</extracomment>
        <translation>Honderd vakjes vormen het geheel.</translation>
    </message>
    <message>
        <source>The first step is the highest.</source>
        <extracomment>Beside the drawing of a rank: steps that go down from left to right</extracomment>
        <translation>De eerste trede is de hoogste.</translation>
    </message>
    <message>
        <source>On the left, what it is compared with.</source>
        <extracomment>Beside the drawing of a factor: one block on the left, several on the right</extracomment>
        <translation>Links staat waarmee het vergeleken wordt.</translation>
    </message>
    <message>
        <source>The outline is where it started from.</source>
        <extracomment>Beside the drawing of a change: the same outline twice, and what came on top of the second</extracomment>
        <translation>De omtrek toont waar het begon.</translation>
    </message>
    <message>
        <source>Each coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is a number above one</extracomment>
        <translation>Eén munt: %1 miljoen euro.</translation>
    </message>
    <message>
        <source>One coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is one or less</extracomment>
        <translation>Eén munt: %1 miljoen euro.</translation>
    </message>
    <message>
        <source>One ring: one year.</source>
        <extracomment>Beside rings like those of a tree</extracomment>
        <translation>Eén ring per jaar.</translation>
    </message>
    <message>
        <source>One ring: %1 years.</source>
        <extracomment>Beside rings like those of a tree; %1 is a number above one</extracomment>
        <translation>Eén ring per %1 jaar.</translation>
    </message>
    <message>
        <source>Each dot stands for %1.</source>
        <extracomment>Beside a field of dots; %1 is a number above one</extracomment>
        <translation>Eén stip staat voor %1.</translation>
    </message>
    <message>
        <source>Counted in %1: one dot for each.</source>
        <extracomment>Beside a few dots; %1 is a unit in the plural, such as &quot;millions&quot; or &quot;hectares&quot;</extracomment>
        <translation>Geteld in %1: telkens één stip.</translation>
    </message>
    <message>
        <source>%1 dots: one for each.</source>
        <extracomment>Beside a field of dots; %1 is their number</extracomment>
        <translation>%1 stippen: telkens één.</translation>
    </message>
    <message>
        <source>Outlined: as far as it may go.</source>
        <extracomment>Beside the drawing of a range, such as 20 to 50 %</extracomment>
        <translation>Omlijnd: tot waar het kan gaan.</translation>
    </message>
    <message>
        <source>The edge is blurred: the source says “about”.</source>
        <extracomment>Beside the drawing of a number that the source calls approximate</extracomment>
        <translation>De rand is vaag: de bron zegt “ongeveer”.</translation>
    </message>
    <message>
        <source>The edge fades: the source says “nearly”.</source>
        <extracomment>Beside the drawing of a number that the source says is nearly reached</extracomment>
        <translation>De rand vervaagt: de bron zegt “bijna”.</translation>
    </message>
    <message>
        <source>The edge stays open: the source says “more than”.</source>
        <extracomment>Beside the drawing of a number that the source says is passed</extracomment>
        <translation>De rand blijft open: de bron zegt “meer dan”.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>touch one to see what it counts</source>
        <extracomment>After &quot;Key figures&quot;: each can be touched</extracomment>
        <translation>raak er een aan om te zien wat het telt</translation>
    </message>
    <message>
        <source>All figures and their sources</source>
        <translation>Alle cijfers en hun bronnen</translation>
    </message>
    <message>
        <source>See them together</source>
        <extracomment>Leads from one key figure to all of its group</extracomment>
        <translation>Samen bekijken</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Leads to the list of all figures and their sources</extracomment>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How it works</source>
        <extracomment>Title of the help screen</extracomment>
        <translation>Hoe het werkt</translation>
    </message>
    <message>
        <source>Touch once. The page opens when you lift your finger.</source>
        <translation>Raak één keer aan. De pagina gaat open als u uw vinger optilt.</translation>
    </message>
    <message>
        <source>Home brings you back to the themes. Back returns to the page before.</source>
        <translation>Begin brengt u terug bij de thema’s. Terug gaat naar de vorige pagina.</translation>
    </message>
    <message>
        <source>Search finds a word, a disease or a name.</source>
        <translation>Zoeken vindt een woord, een ziekte of een naam.</translation>
    </message>
    <message>
        <source>Accessibility: larger text, stronger contrast, no movement, more time. Where the screen hangs high, lower buttons too.</source>
        <translation>Toegankelijkheid: grotere tekst, meer contrast, geen beweging, meer tijd. En lagere knoppen, als het scherm hoog hangt.</translation>
    </message>
    <message>
        <source>Listen: the screen reads its pages aloud.</source>
        <translation>Luisteren: het scherm leest zijn pagina’s voor.</translation>
    </message>
    <message>
        <source>This screen is about research. For a question about your health, ask a doctor or a nurse.</source>
        <translation>Dit scherm vertelt over onderzoek. Hebt u een vraag over uw gezondheid? Vraag het aan een zorgverlener.</translation>
    </message>
    <message>
        <source>Nothing about you is recorded. When you leave, the screen starts again.</source>
        <translation>Er wordt niets over u bewaard. Als u weggaat, begint het scherm opnieuw.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n flagship project(s)</source>
        <extracomment>Under a theme&apos;s name: how many flagship projects it has</extracomment>
        <translation>
            <numerusform>%n topproject</numerusform>
            <numerusform>%n topprojecten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexBand</name>
    <message>
        <source>Themes</source>
        <extracomment>For assistive technology: the row of themes on every page</extracomment>
        <translation>Thema’s</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Key of the on-screen keyboard</extracomment>
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Wissen</translation>
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
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrof</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Koppelteken</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>In which language do visits begin?</source>
        <extracomment>Staff menu</extracomment>
        <translation>In welke taal beginnen de bezoeken?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the sheet that lists the languages</extracomment>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Herstarten of afsluiten</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Staff menu</extracomment>
        <translation>Herstarten</translation>
    </message>
    <message>
        <source>The kiosk starts again by itself, where the system watches over it.</source>
        <translation>De kiosk start vanzelf opnieuw als het systeem erover waakt.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>The screen returns to the system.</source>
        <translation>Het scherm keert terug naar het systeem.</translation>
    </message>
</context>
<context>
    <name>ListenPill</name>
    <message>
        <source>Listen</source>
        <extracomment>Button: has the page read aloud</extracomment>
        <translation>Luisteren</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>Staff menu · %1</source>
        <extracomment>Title of the staff menu; %1 is the time of the machine</extracomment>
        <translation>Menu voor medewerkers · %1</translation>
    </message>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Diavoorstellingen</translation>
    </message>
    <message>
        <source>None is playing</source>
        <extracomment>Staff menu, under “Slideshows”</extracomment>
        <translation>Er loopt er geen</translation>
    </message>
    <message>
        <source>Playing until %1</source>
        <translation>Loopt tot %1</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Staff menu</extracomment>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>A name and a word of welcome</source>
        <extracomment>Staff menu, under “Event”</extracomment>
        <translation>Een naam en een welkomstwoord</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <extracomment>Staff menu: touches do nothing for a minute</extracomment>
        <translation>Scherm schoonmaken</translation>
    </message>
    <message>
        <source>Touches do nothing for 60 seconds</source>
        <translation>Aanraken doet 60 seconden niets</translation>
    </message>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Noodbericht</translation>
    </message>
    <message>
        <source>Over the whole screen</source>
        <translation>Over het hele scherm</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>Staff menu</extracomment>
        <translation>Aanraaktest</translation>
    </message>
    <message>
        <source>Shows where fingers are felt</source>
        <translation>Toont waar vingers gevoeld worden</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Staff menu</extracomment>
        <translation>Taal</translation>
    </message>
    <message>
        <source>In which visits begin</source>
        <translation>Waarin bezoeken beginnen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Helderheid</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>Staff menu</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 of 10, at most %2</source>
        <extracomment>Staff menu, under “Volume”: two of ten steps</extracomment>
        <translation>%1 van 10, hoogstens %2</translation>
    </message>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Herstarten of afsluiten</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>Show for %1 min</source>
        <extracomment>Staff menu, emergency message: shows it at once</extracomment>
        <translation>%1 min tonen</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: the place of a tab or control among its like, such as &quot;3 of 8&quot;</extracomment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 resultaat</translation>
    </message>
    <message>
        <source>%1 results</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 resultaten</translation>
    </message>
    <message>
        <source>%1 subject</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 onderwerp</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 onderwerpen</translation>
    </message>
    <message>
        <source>Right and left go from one control to the next, Enter opens it, Escape goes back, Home returns to the start, F1 helps.</source>
        <extracomment>Spoken: what the keys do</extracomment>
        <translation>De pijlen naar rechts en links gaan van de ene knop naar de volgende, Enter opent die, Escape gaat terug, Home gaat naar het begin, F1 opent de hulp.</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on. Otherwise it starts again.</source>
        <extracomment>Spoken when nobody has touched the screen for long</extracomment>
        <translation>Raak het scherm aan of druk op een toets om verder te gaan. Anders begint het opnieuw.</translation>
    </message>
    <message>
        <source>Speech is on. Press a key, or touch the row above the bar, to go on, repeat or stop.</source>
        <extracomment>Spoken when speech starts</extracomment>
        <translation>Dit scherm spreekt nu. Met de rij knoppen boven de onderste balk pauzeert, herhaalt of stopt u het.</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a control that can be activated</extracomment>
        <translation>knop</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>Spoken after the name of a part of a page: one of its tabs</extracomment>
        <translation>tabblad</translation>
    </message>
    <message>
        <source>choice</source>
        <extracomment>Spoken after the name of one of several, of which one is chosen</extracomment>
        <translation>keuze</translation>
    </message>
    <message>
        <source>tick box</source>
        <extracomment>Spoken after the name of a box that is ticked or not</extracomment>
        <translation>selectievakje</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Spoken of a box</extracomment>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niet aangevinkt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>%1 name</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 naam</translation>
    </message>
    <message>
        <source>%1 names</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 namen</translation>
    </message>
    <message>
        <source>Show only:</source>
        <extracomment>Spoken before the names of the themes by which a list can be shortened</extracomment>
        <translation>Om maar een deel te tonen:</translation>
    </message>
    <message>
        <source>%1 theme</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 thema</translation>
    </message>
    <message>
        <source>%1 themes</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 thema’s</translation>
    </message>
    <message>
        <source>%1 door</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 andere ingang</translation>
    </message>
    <message>
        <source>%1 doors</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 andere ingangen</translation>
    </message>
    <message>
        <source>%1 page</source>
        <extracomment>Spoken: what a theme or section holds; %1 is their number</extracomment>
        <translation>%1 pagina</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <extracomment>Spoken: what a theme or section holds; %1 is their number</extracomment>
        <translation>%1 pagina’s</translation>
    </message>
    <message>
        <source>Part %1</source>
        <extracomment>Spoken on the page of a project; %1 is a place such as &quot;2 of 6&quot;</extracomment>
        <translation>Deel %1</translation>
    </message>
    <message>
        <source>The other parts of this page:</source>
        <extracomment>Spoken before the names of a page&apos;s other parts</extracomment>
        <translation>De andere delen van deze pagina:</translation>
    </message>
    <message>
        <source>%1 place</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 plaats</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 plaatsen</translation>
    </message>
    <message>
        <source>Other maps:</source>
        <extracomment>Spoken before the names of the other maps</extracomment>
        <translation>Andere kaarten:</translation>
    </message>
    <message>
        <source>%1 figure</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 cijfer</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 cijfers</translation>
    </message>
    <message>
        <source>Other groups:</source>
        <extracomment>Spoken before the names of the other groups of key figures</extracomment>
        <translation>Andere groepen:</translation>
    </message>
    <message>
        <source>%1 entry</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 regel</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 regels</translation>
    </message>
    <message>
        <source>Speech cannot be played on this screen.</source>
        <extracomment>On the screen, where somebody asked for speech and the machine cannot play it</extracomment>
        <translation>Spraak werkt niet op dit scherm.</translation>
    </message>
</context>
<context>
    <name>NarrationStrip</name>
    <message>
        <source>Pause</source>
        <extracomment>Speech: stands still, or goes on</extracomment>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>Speech: says the same again</extracomment>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Speech: the passage before</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Speech: the passage after</extracomment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speech</extracomment>
        <translation>Trager</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speech</extracomment>
        <translation>Sneller</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>Speech</extracomment>
        <translation>Zachter</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speech</extracomment>
        <translation>Luider</translation>
    </message>
    <message>
        <source>Playback</source>
        <extracomment>Speech: shows the buttons that make it slower, faster, softer, louder; or those that pause and repeat it</extracomment>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Regelen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Speech: ends it</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Who works with whom</source>
        <extracomment>Title of the picture of organisations, people and projects, and of its door</extracomment>
        <translation>Wie werkt met wie</translation>
    </message>
    <message>
        <source>Hospitals, universities</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Ziekenhuizen, universiteiten</translation>
    </message>
    <message>
        <source>Funders</source>
        <extracomment>Legend of the network: those who pay, and their programmes</extracomment>
        <translation>Financiers</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Bedrijven</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>Legend of the network: research bodies, institutes, laboratories</extracomment>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Legend of the network: networks of organisations, associations, authorities</extracomment>
        <translation>Netwerken</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Legend of the network
----------
Over the people of a project or an organisation</extracomment>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universiteit</translation>
    </message>
    <message>
        <source>research body</source>
        <translation>onderzoeksinstelling</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratorium</translation>
    </message>
    <message>
        <source>institute</source>
        <translation>instituut</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>financier</translation>
    </message>
    <message>
        <source>company</source>
        <translation>bedrijf</translation>
    </message>
    <message>
        <source>network</source>
        <translation>netwerk</translation>
    </message>
    <message>
        <source>association</source>
        <translation>vereniging</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>overheid</translation>
    </message>
    <message>
        <source>funding programme</source>
        <extracomment>Under the name of a programme that pays for projects</extracomment>
        <translation>financieringsprogramma</translation>
    </message>
    <message>
        <source>theme</source>
        <extracomment>Under the name of a theme</extracomment>
        <translation>thema</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Over the theme a project belongs to</extracomment>
        <translation>Hoort bij</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Over the organisations that take part in a project</extracomment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Funded by</source>
        <extracomment>Over those who pay for a project</extracomment>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Over the organisations of a person</extracomment>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>On this theme</source>
        <extracomment>Over the pages of a theme</extracomment>
        <translation>Over dit thema</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <extracomment>Over the projects an organisation takes part in</extracomment>
        <translation>Werkt mee aan</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>Over the projects that somebody pays for</extracomment>
        <translation>Financiert</translation>
    </message>
    <message>
        <source>Named in</source>
        <extracomment>Over the projects that name a person</extracomment>
        <translation>Komt voor in</translation>
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
        <translation>Pagina openen</translation>
    </message>
</context>
<context>
    <name>NetworkCentre</name>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>See all about it</source>
        <translation>Alles hierover</translation>
    </message>
</context>
<context>
    <name>NetworkOverview</name>
    <message>
        <source>The network as a picture</source>
        <extracomment>For assistive technology: the picture of the network</extracomment>
        <translation>Het netwerk als tekening</translation>
    </message>
    <message>
        <source>Touch a point, or go on to the list.</source>
        <translation>Raak een punt aan, of ga verder naar de lijst.</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Touch a name or a point: those who work with it come forward.</source>
        <translation>Raak een naam of een punt aan: de partners komen naar voren.</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Opens what the marks of the picture stand for</extracomment>
        <translation>Legende</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>Het hele netwerk</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>De hele lijst</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als tekening</translation>
    </message>
    <message>
        <source>What the points stand for. Touch one to see them all.</source>
        <translation>Waar de punten voor staan. Raak er een aan om ze allemaal te zien.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Accessibility of this screen</source>
        <extracomment>Title of the accessibility statement of the kiosk</extracomment>
        <translation>Toegankelijkheid van dit scherm</translation>
    </message>
    <message>
        <source>What the screen knows about you</source>
        <extracomment>Title of the privacy notice of the kiosk</extracomment>
        <translation>Wat het scherm van u weet</translation>
    </message>
    <message>
        <source>Larger text, strong contrast, night colours, less movement, more time</source>
        <translation>Grotere tekst, sterk contrast, nachtkleuren, minder beweging, meer tijd</translation>
    </message>
    <message>
        <source>Everything placed lower, within reach from a wheelchair, where the screen hangs high</source>
        <translation>Alles lager op het scherm, binnen bereik vanuit een rolstoel, als het scherm hoog hangt</translation>
    </message>
    <message>
        <source>The pages read aloud in each language, where the screen offers “Listen”</source>
        <translation>De pagina’s voorgelezen in elke taal, waar het scherm “Luisteren” aanbiedt</translation>
    </message>
    <message>
        <source>Everything done with a keyboard or a keypad of eight keys, and by a single tap</source>
        <translation>Alles kan met een toetsenbord of een klavier van acht toetsen, en met één aanraking</translation>
    </message>
    <message>
        <source>Pictures and maps told in words too, as lists</source>
        <translation>Tekeningen en kaarten ook in woorden, als lijst</translation>
    </message>
    <message>
        <source>The screen is built to the European standard EN 301 549 and level AA of the WCAG 2.2 guidelines. Programs check each version. Nobody outside the team has assessed it yet, so it is declared partly compliant.</source>
        <translation>Het scherm is gemaakt volgens de Europese norm EN 301 549 en niveau AA van de richtlijnen WCAG 2.2. Programma’s controleren het bij elke versie. Niemand buiten het team heeft het al beoordeeld: daarom geldt het als gedeeltelijk conform.</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>Geen gebarentaal</translation>
    </message>
    <message>
        <source>The voice is made by a computer, and names may sound odd</source>
        <translation>De stem komt van een computer, en namen kunnen vreemd klinken</translation>
    </message>
    <message>
        <source>A headset that is plugged in does not start the voice: press a key, or touch Listen</source>
        <translation>Een hoofdtelefoon aansluiten start de stem niet: druk op een toets, of raak Luisteren aan</translation>
    </message>
    <message>
        <source>No person with a disability has tried it for us yet</source>
        <translation>Nog geen persoon met een beperking heeft het voor ons uitgeprobeerd</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Wat het biedt</translation>
    </message>
    <message>
        <source>The rules it follows</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>De regels die het volgt</translation>
    </message>
    <message>
        <source>What falls short</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Wat nog tekortschiet</translation>
    </message>
    <message>
        <source>If something stops you</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>Als iets u tegenhoudt</translation>
    </message>
    <message>
        <source>The screen uses no camera and no microphone, asks for no name, and works without the Internet. It counts neither visits nor touches.</source>
        <translation>Het scherm gebruikt geen camera en geen microfoon, vraagt geen naam en werkt zonder internet. Het telt geen bezoeken en geen aanrakingen.</translation>
    </message>
    <message>
        <source>The pages you opened, the words you searched for, your language and your reading choices are forgotten when you leave.</source>
        <translation>De pagina’s die u opende, de woorden die u zocht, uw taal en uw leeskeuzes worden vergeten als u weggaat.</translation>
    </message>
    <message>
        <source>For its own upkeep, the screen notes when it starts and stops, when it was last touched, and its faults. Nothing in these notes is about a visitor.</source>
        <translation>Voor het onderhoud noteert het scherm wanneer het start en stopt, wanneer het voor het laatst is aangeraakt, en zijn fouten. Niets in die notities gaat over een bezoeker.</translation>
    </message>
    <message>
        <source>Your own phone reads a QR code and opens the address. The screen learns nothing about it.</source>
        <translation>Uw eigen telefoon leest een QR-code en opent het adres. Het scherm komt daar niets van te weten.</translation>
    </message>
    <message>
        <source>It does not know you</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Het kent u niet</translation>
    </message>
    <message>
        <source>It forgets your visit</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Het vergeet uw bezoek</translation>
    </message>
    <message>
        <source>What it notes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Wat het noteert</translation>
    </message>
    <message>
        <source>QR codes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>QR-codes</translation>
    </message>
    <message>
        <source>A question?</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>Een vraag?</translation>
    </message>
    <message>
        <source>Tell someone who works in this building: the reception desk, or whoever is at the stand. They can also help you find what you are looking for.</source>
        <translation>Zeg het aan iemand die in dit gebouw werkt: aan de onthaalbalie, of aan wie bij de stand staat. Zij helpen u ook te vinden wat u zoekt.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <extracomment>PIN pad of the staff, after too many wrong PINs</extracomment>
        <translation>
            <numerusform>Te veel foute codes. Wacht %n seconde.</numerusform>
            <numerusform>Te veel foute codes. Wacht %n seconden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <extracomment>PIN pad of the staff</extracomment>
        <translation>Deze code is fout.</translation>
    </message>
    <message>
        <source>For staff only. Visitors: please touch Back.</source>
        <extracomment>PIN pad of the staff, for someone who came upon it by chance</extracomment>
        <translation>Alleen voor medewerkers. Bent u op bezoek? Raak dan Terug aan.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <extracomment>Title of the PIN pad</extracomment>
        <translation>Code voor medewerkers</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>For assistive technology: how much of the PIN is typed; the digits themselves are never told</extracomment>
        <translation>
            <numerusform>%n cijfer getypt</numerusform>
            <numerusform>%n cijfers getypt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Keys of the PIN pad</extracomment>
        <translation>Wissen</translation>
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
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>What a place is</extracomment>
        <translation>Gebouw</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>What a place is: a hospital or university campus, a science park</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>What a place is</extracomment>
        <translation>Stad</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What a place is</extracomment>
        <translation>Regio</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>What a place is</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>The campus</source>
        <extracomment>A map: the institution&apos;s campus and the city around it</extracomment>
        <translation>De campus</translation>
    </message>
    <message>
        <source>The %1 network</source>
        <extracomment>A map: the members of a network of institutions; %1 is the network&apos;s name, such as G4</extracomment>
        <translation>Het netwerk %1</translation>
    </message>
    <message>
        <source>The country</source>
        <extracomment>A map: the institution&apos;s country, where the pack does not name it</extracomment>
        <translation>Het land</translation>
    </message>
    <message>
        <source>The border</source>
        <extracomment>A map: what lies on both sides of the border</extracomment>
        <translation>De grens</translation>
    </message>
    <message>
        <source>The world</source>
        <extracomment>A map</extracomment>
        <translation>De wereld</translation>
    </message>
    <message>
        <source>The source gives no addresses: these places stand around the city, in no order.</source>
        <extracomment>About the map of the campus: its places have no addresses, so they stand around the city in no order</extracomment>
        <translation>De bron vermeldt geen adressen: deze plaatsen staan zonder volgorde rond de stad.</translation>
    </message>
    <message>
        <source>What is done together, on one side and on the other.</source>
        <extracomment>About the map of the border</extracomment>
        <translation>Wat er samen gebeurt, aan de ene en aan de andere kant.</translation>
    </message>
    <message>
        <source>As far as the work reaches.</source>
        <extracomment>About the map of the world</extracomment>
        <translation>Tot waar het werk reikt.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Who is there</source>
        <extracomment>Above the names of the organisations in a place</extracomment>
        <translation>Wie er is</translation>
    </message>
</context>
<context>
    <name>PlacesDoors</name>
    <message>
        <source>What happens there</source>
        <extracomment>Above the projects and subjects that name a place</extracomment>
        <translation>Wat er gebeurt</translation>
    </message>
</context>
<context>
    <name>PlacesList</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesNote</name>
    <message>
        <source>Touch a place: see who is there and what happens there.</source>
        <translation>Raak een plaats aan: zie wie er is en wat er gebeurt.</translation>
    </message>
    <message>
        <source>Map: Natural Earth</source>
        <extracomment>Under the map: where its lines come from; Natural Earth is a name</extracomment>
        <translation>Kaart: Natural Earth</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Touch a place: see who is there and what happens there.</source>
        <translation>Raak een plaats aan: zie wie er is en wat er gebeurt.</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>De hele lijst</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>De kaart</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder weg</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Dichterbij</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als kaart</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
    <message>
        <source>Every place, and how many projects and subjects lead there.</source>
        <translation>Alle plaatsen, en hoeveel projecten en onderwerpen erheen leiden.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>a visitor has the screen</source>
        <extracomment>Presenter&apos;s window: a visitor touched the big screen, and the show waits</extracomment>
        <translation>een bezoeker heeft het scherm</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Presenter&apos;s window: the show stands still</extracomment>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>screen covered</source>
        <extracomment>Presenter&apos;s window: the big screen is black or white</extracomment>
        <translation>scherm bedekt</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <extracomment>Presenter&apos;s window, where a slide has no notes</extracomment>
        <translation>Geen notities bij deze dia.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>Presenter&apos;s window: a button that makes the big screen black</extracomment>
        <translation>Zwart</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Presenter&apos;s window: a button
----------
Presenter&apos;s window, above the picture of the next slide</extracomment>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>sinds het begin</translation>
    </message>
    <message>
        <source>left in this round</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>nog in deze ronde</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Slides %1 to %2 of %3</source>
        <extracomment>Staff menu; %1 and %2 are the first and last slide in sight, %3 how many there are</extracomment>
        <translation>Dia’s %1 tot %2 van %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Staff menu: the page of slides before</extracomment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Staff menu: the page of slides after</extracomment>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Did you know?</source>
        <extracomment>Title of the quiz</extracomment>
        <translation>Wist u dit?</translation>
    </message>
    <message>
        <source>A project to find</source>
        <extracomment>Above a question of the quiz whose answer is the name of a project</extracomment>
        <translation>Een project om te raden</translation>
    </message>
    <message>
        <source>What is missing here?</source>
        <extracomment>Question of the quiz under a text from which the number in front is left out, such as &quot;… partners in Europe&quot;</extracomment>
        <translation>Wat ontbreekt hier?</translation>
    </message>
    <message>
        <source>What is the budget of the %1 project?</source>
        <extracomment>Question of the quiz; %1 is the name of a project</extracomment>
        <translation>Wat is het budget van het project %1?</translation>
    </message>
    <message>
        <source>Which project goes by this title?</source>
        <extracomment>Question of the quiz under the title of a project&apos;s page</extracomment>
        <translation>Welk project draagt deze titel?</translation>
    </message>
    <message>
        <source>less than</source>
        <extracomment>Before a number that is an answer of the quiz, as in &quot;less than 5,000&quot;</extracomment>
        <translation>minder dan</translation>
    </message>
    <message>
        <source>budget of the %1 project</source>
        <extracomment>Beside an amount of money; %1 is the name of a project</extracomment>
        <translation>budget van het project %1</translation>
    </message>
    <message>
        <source>The key figures</source>
        <extracomment>Leads from an answer of the quiz to the screen of key figures</extracomment>
        <translation>De kerncijfers</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a fact stands; %1 is the heading of a section of the document</extracomment>
        <translation>Bron: %1</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>Yes, your answer</source>
        <extracomment>On the answer of the quiz that was touched</extracomment>
        <translation>Ja, uw antwoord</translation>
    </message>
    <message>
        <source>No, your answer</source>
        <translation>Nee, uw antwoord</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On an answer of the quiz</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>QuizCover</name>
    <message numerus="yes">
        <source>%n question(s) for two, side by side. Talk it over, then touch an answer.</source>
        <extracomment>Cover of the quiz; %n is the number of questions</extracomment>
        <translation>
            <numerusform>%n vraag voor twee, zij aan zij. Overleg, en raak dan een antwoord aan.</numerusform>
            <numerusform>%n vragen voor twee, zij aan zij. Overleg, en raak dan een antwoord aan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points and no clock: only the pleasure of finding out.</source>
        <extracomment>Cover of the quiz</extracomment>
        <translation>Geen punten, geen klok: alleen het plezier van het ontdekken.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Begins the quiz</extracomment>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>Thank you for playing!</source>
        <extracomment>At the end of the quiz</extracomment>
        <translation>Bedankt voor het meespelen!</translation>
    </message>
    <message>
        <source>Here is what you know now. Touch a line to read more.</source>
        <extracomment>At the end of the quiz, before the list of what its questions told</extracomment>
        <translation>Dit weet u nu. Raak een regel aan om meer te lezen.</translation>
    </message>
    <message>
        <source>Another round</source>
        <extracomment>Begins a new round of the quiz</extracomment>
        <translation>Nog een ronde</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Above a question of the quiz: %1 its place, %2 how many there are</extracomment>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words a question of the quiz is about, between quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agree on one, then touch it.</source>
        <extracomment>Under a question of the quiz, which two people answer together</extracomment>
        <translation>Kies samen een antwoord en raak het aan.</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <extracomment>Leads from an answer of the quiz to a page</extracomment>
        <translation>Meer hierover lezen</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Leads from an answer of the quiz to the next question, or to the end of the round</extracomment>
        <translation>Volgende vraag</translation>
    </message>
    <message>
        <source>See the end</source>
        <translation>Naar het einde</translation>
    </message>
</context>
<context>
    <name>QuizTold</name>
    <message>
        <source>Yes, that is it!</source>
        <extracomment>After an answer of the quiz</extracomment>
        <translation>Ja, dat klopt!</translation>
    </message>
    <message>
        <source>It is not %1. The answer:</source>
        <extracomment>After an answer of the quiz that was wrong; %1 is that answer</extracomment>
        <translation>Het is niet %1. Het antwoord:</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back up</source>
        <extracomment>Button: scrolls a text back up</extracomment>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Button: scrolls a text on</extracomment>
        <translation>Verder</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with text size, colours, height of the controls, movement and time</extracomment>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groot</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Heel groot</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Height of the buttons</source>
        <extracomment>Choice: the height above the floor of everything that can be touched</extracomment>
        <translation>Hoogte van de knoppen</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Height of the buttons; “Low” is for whoever sits or is small</extracomment>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegend</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Time to read</source>
        <extracomment>Choice: how long the kiosk waits before it starts again</extracomment>
        <translation>Leestijd</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Time to read</extracomment>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Three times as long</source>
        <translation>Drie keer zo lang</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Choice: the language of all words on the screen</extracomment>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>SafeScreen</name>
    <message>
        <source>We will be right back</source>
        <extracomment>Shown instead of the content when it cannot be read</extracomment>
        <translation>We zijn zo terug</translation>
    </message>
    <message>
        <source>This screen is being prepared. Thank you for your patience.</source>
        <translation>Dit scherm wordt klaargezet. Dank u voor uw geduld.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Title of the search screen</extracomment>
        <translation>Wat zoekt u?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>For assistive technology: how much the search finds, after each letter</extracomment>
        <translation>
            <numerusform>%n resultaat</numerusform>
            <numerusform>%n resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>A word, a disease, a name</source>
        <translation>Een woord, een ziekte, een naam</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>De zoekopdracht wissen</translation>
    </message>
    <message>
        <source>One moment: the search is getting ready.</source>
        <extracomment>In place of the results, while a large pack is being read</extracomment>
        <translation>Een ogenblik: het zoeken wordt klaargezet.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message>
        <source>Type a few letters, or try:</source>
        <translation>Typ enkele letters, of probeer:</translation>
    </message>
    <message>
        <source>Perhaps one of these:</source>
        <translation>Misschien een van deze:</translation>
    </message>
    <message>
        <source>All subjects, A to Z</source>
        <translation>Alle onderwerpen, A tot Z</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>From year to year</source>
        <extracomment>Title of the slide of the timeline</extracomment>
        <translation>Van jaar tot jaar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Over a slide, for a moment, after the key for a pause</extracomment>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>We gaan verder</translation>
    </message>
</context>
<context>
    <name>SlideshowScreen</name>
    <message>
        <source>Explore this subject</source>
        <extracomment>What a touch on the slideshow does</extracomment>
        <translation>Dit onderwerp ontdekken</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <extracomment>Name of the left edge of the slideshow</extracomment>
        <translation>Vorige dia</translation>
    </message>
    <message>
        <source>Next slide</source>
        <extracomment>Name of the right edge of the slideshow</extracomment>
        <translation>Volgende dia</translation>
    </message>
</context>
<context>
    <name>SlideshowsPanel</name>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Diavoorstellingen</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <extracomment>Staff menu, slideshows: how long one plays</extracomment>
        <translation>Tot ik stop</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Staff menu, slideshows: %1 is a time</extracomment>
        <translation>Tot %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Staff menu, slideshows: moves the end; %1 is a sign and a number, as in “+15 min”</extracomment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The content has no slideshow.</source>
        <extracomment>Staff menu</extracomment>
        <translation>De inhoud heeft geen diavoorstelling.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <extracomment>Staff menu, slideshows: how long one is</extracomment>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dia’s</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>Staff menu, slideshows: look at its slides</extracomment>
        <translation>Dia’s</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Staff menu, slideshows</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>SpeechRow</name>
    <message>
        <source>Speech</source>
        <extracomment>In the sheet: the kiosk says aloud what it shows</extracomment>
        <translation>Spraak</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Speech is off, or on</extracomment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please leave the building by the nearest exit.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Verlaat het gebouw langs de dichtstbijzijnde uitgang.</translation>
    </message>
    <message>
        <source>Please stay where you are and wait for instructions.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Blijf waar u bent en wacht op instructies.</translation>
    </message>
    <message>
        <source>Please keep this area clear.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Houd deze ruimte vrij, alstublieft.</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Capital</source>
        <extracomment>Key of the on-screen keyboard: capital letters</extracomment>
        <translation>Hoofdletter</translation>
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
        <translation>Spatie</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Close</source>
        <extracomment>Staff menu: to the page above</extracomment>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am still here</source>
        <extracomment>Button that answers “Are you still there?”</extracomment>
        <translation>Ik ga verder</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>Spoken after the name of a choice that is the present one
----------
Asked before the screen returns to its start</extracomment>
        <translation>Bent u er nog?</translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches it, this screen starts again in %n second(s).</source>
        <extracomment>Under “Are you still there?”</extracomment>
        <translation>
            <numerusform>Raakt niemand het aan, dan begint dit scherm over %n seconde opnieuw.</numerusform>
            <numerusform>Raakt niemand het aan, dan begint dit scherm over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>project budget</source>
        <extracomment>Under the amount of a project&apos;s budget</extracomment>
        <translation>budget van het project</translation>
    </message>
    <message>
        <source>In brief</source>
        <extracomment>Tab of a project: its one-sentence summary</extracomment>
        <translation>In het kort</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <extracomment>Tab of a project: the people and organisations that take part</extracomment>
        <translation>Wie doet mee?</translation>
    </message>
    <message>
        <source>Key facts</source>
        <extracomment>Tab of a project: years, budget, figures</extracomment>
        <translation>Kernpunten</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>Tab of a project: addresses to take along, each with its QR code</extracomment>
        <translation>Om mee te nemen</translation>
    </message>
    <message>
        <source>This part tells how serious the illness can be. Read it only if you wish to.</source>
        <extracomment>Stands before a text that may be hard to read</extracomment>
        <translation>Dit deel vertelt hoe ernstig de ziekte kan zijn. Lees het alleen als u dat wilt.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Beside the first name in a list of people</extracomment>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Beside the first name in a list of organisations</extracomment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>Key fact: the years of a project</extracomment>
        <translation>Jaren</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>Key fact: who pays for a project</extracomment>
        <translation>Financiering</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Key fact: the places a project works in</extracomment>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A heading of the source document, quoted</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Source: %1, section %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted heading of one of its sections</extracomment>
        <translation>Bron: %1, deel %2.</translation>
    </message>
    <message>
        <source>Source: %1, sections %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted headings of several of its sections</extracomment>
        <translation>Bron: %1, delen %2.</translation>
    </message>
    <message>
        <source>The source gives no year for the figures that stand without one.</source>
        <extracomment>Under figures</extracomment>
        <translation>De bron vermeldt geen jaar bij de cijfers waar er geen staat.</translation>
    </message>
</context>
<context>
    <name>StoryLinks</name>
    <message>
        <source>Point your phone’s camera at the code to read on at home.</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Richt de camera van uw telefoon op de code: zo leest u thuis verder.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <extracomment>Name of a picture: %1 is an address</extracomment>
        <translation>QR-code van %1</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Read less</source>
        <extracomment>Under a panel: shows a longer text, or returns to the short one</extracomment>
        <translation>Minder lezen</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Meer lezen</translation>
    </message>
</context>
<context>
    <name>StorySisters</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>All subjects, A to Z</source>
        <extracomment>Title of the list of all subjects</extracomment>
        <translation>Alle onderwerpen, A tot Z</translation>
    </message>
</context>
<context>
    <name>Tappable</name>
    <message>
        <source>On the screen now</source>
        <extracomment>For assistive technology: after the name of a button that leads to what is on the screen already</extracomment>
        <translation>Nu op het scherm</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The timeline</source>
        <extracomment>Title of the screen that shows the projects and events by year</extracomment>
        <translation>De tijdlijn</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <comment>below two</comment>
        <extracomment>A budget; %1 is a number below two, such as 1 or 1.5</extracomment>
        <translation>%1 miljoen euro</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <extracomment>A budget; %1 is a number from two on, such as 6.6</extracomment>
        <translation>%1 miljoen euro</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Today</source>
        <extracomment>Flag on the timeline, above the line that stands for today</extracomment>
        <translation>Vandaag</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>How many begin in which years: touch a number to see them.</source>
        <extracomment>Under the title of the timeline, where projects and dates are so many that only their numbers are shown</extracomment>
        <translation>Hoeveel er in welke jaren beginnen: raak een getal aan om ze te zien.</translation>
    </message>
    <message>
        <source>The larger a solid bar, the larger its budget.</source>
        <extracomment>Under the title of the timeline</extracomment>
        <translation>Hoe groter een volle balk, hoe groter het budget.</translation>
    </message>
    <message>
        <source>%1 The darker a year, the more goes on.</source>
        <extracomment>Under the title of the timeline, where there is room: %1 is &quot;The larger a solid bar, …&quot;</extracomment>
        <translation>%1 Hoe donkerder een jaar, hoe meer er gebeurt.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button: earlier years</extracomment>
        <translation>Eerder</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Button: later years</extracomment>
        <translation>Later</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button: more years at once</extracomment>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Button: fewer years, each with more room</extracomment>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>As a timeline</source>
        <extracomment>Button: the timeline as a list; or back to the drawing of it</extracomment>
        <translation>Als tijdlijn</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als lijst</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>All</source>
        <extracomment>Button: shows the projects of all themes</extracomment>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>TouchTestCover</name>
    <message>
        <source>Pass a finger over the whole screen: what it touches fills. The test ends after 30 seconds without a touch, or when the top left corner is held.</source>
        <translation>Ga met een vinger over het hele scherm: wat hij raakt, wordt gevuld. De test eindigt na 30 seconden zonder aanraking, of als u de hoek linksboven ingedrukt houdt.</translation>
    </message>
    <message>
        <source>The whole screen feels touches.</source>
        <translation>Het hele scherm voelt aanrakingen.</translation>
    </message>
    <message>
        <source>Fields touched: %1 of %2</source>
        <extracomment>Touch test: fields of the screen that felt a finger, of all there are</extracomment>
        <translation>Aangeraakte vakken: %1 van %2</translation>
    </message>
    <message>
        <source>End the test</source>
        <extracomment>Ends the touch test</extracomment>
        <translation>Test beëindigen</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Speech volume</source>
        <extracomment>Staff menu</extracomment>
        <translation>Volume van de spraak</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <extracomment>Staff menu: the volume of speech at the start of a visit</extracomment>
        <translation>Bij het begin van een bezoek</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Staff menu: the volume that no visitor passes</extracomment>
        <translation>Hoogstens</translation>
    </message>
    <message>
        <source>Until the kiosk is started again. Visitors make speech louder and softer themselves.</source>
        <extracomment>Staff menu, under the volume</extracomment>
        <translation>Tot de kiosk opnieuw wordt gestart. Bezoekers zetten de spraak zelf luider of zachter.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>See also</source>
        <extracomment>Tab at the end of a project: other projects that share something with it</extracomment>
        <translation>Zie ook</translation>
    </message>
    <message>
        <source>On the same path</source>
        <extracomment>Title over other projects that share something with this one</extracomment>
        <translation>In dezelfde lijn</translation>
    </message>
    <message>
        <source>With %1 too</source>
        <extracomment>Why another project is led to; %1 is the name of one person or more</extracomment>
        <translation>Ook met %1</translation>
    </message>
    <message>
        <source>The same funding: %1</source>
        <extracomment>Why another project is led to; %1 is a funding programme</extracomment>
        <translation>Dezelfde financiering: %1</translation>
    </message>
    <message>
        <source>The same funder: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one funder or more</extracomment>
        <translation>Dezelfde financier: %1</translation>
    </message>
    <message>
        <source>In the same place: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one place or more</extracomment>
        <translation>Op dezelfde plaats: %1</translation>
    </message>
    <message>
        <source>For another subject</source>
        <extracomment>Why another project is led to that shares nothing with this one</extracomment>
        <translation>Voor een ander onderwerp</translation>
    </message>
    <message>
        <source>With the same partners: %1</source>
        <extracomment>Why another project is led to; %1 is the names of two organisations</extracomment>
        <translation>Met dezelfde partners: %1</translation>
    </message>
    <message>
        <source>With the same partner: %1</source>
        <extracomment>Why another project is led to; %1 is the name of an organisation</extracomment>
        <translation>Met dezelfde partner: %1</translation>
    </message>
    <message>
        <source>On the same subjects: %1</source>
        <extracomment>Why another project is led to; %1 is two subjects</extracomment>
        <translation>Over dezelfde onderwerpen: %1</translation>
    </message>
    <message>
        <source>On the same subject: %1</source>
        <extracomment>Why another project is led to; %1 is a subject</extracomment>
        <translation>Over hetzelfde onderwerp: %1</translation>
    </message>
    <message>
        <source>In the same theme: %1</source>
        <extracomment>Why another project is led to; %1 is the name of a theme</extracomment>
        <translation>In hetzelfde thema: %1</translation>
    </message>
    <message>
        <source>In the same section: %1</source>
        <extracomment>Why another page is led to; %1 is the name of a section of the kiosk</extracomment>
        <translation>In dezelfde rubriek: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, as in &quot;20 to 50 %&quot;</extracomment>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>%1 year</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>Before a number, as in &quot;about 130&quot;</extracomment>
        <translation>ongeveer</translation>
    </message>
    <message>
        <source>nearly</source>
        <extracomment>Before a number, as in &quot;nearly 120&quot;</extracomment>
        <translation>bijna</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>Before a number, as in &quot;more than 8,000&quot;</extracomment>
        <translation>meer dan</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A period without an end, as in &quot;since 2000&quot;</extracomment>
        <translation>sinds %1</translation>
    </message>
</context>
<context>
    <name>WritePanel</name>
    <message>
        <source>Write the message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Het bericht schrijven</translation>
    </message>
    <message>
        <source>What should everyone know?</source>
        <extracomment>Staff menu, emergency message: the field is empty</extracomment>
        <translation>Wat moet iedereen weten?</translation>
    </message>
</context>
</TS>
