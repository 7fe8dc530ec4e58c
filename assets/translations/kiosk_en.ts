<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Move</source>
        <extracomment>Resting screen: stops the drawing that moves, or lets it move again</extracomment>
        <translation>Move</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Hold still</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>Bar: returns to the first screen</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Bar: opens the search</extracomment>
        <translation>Search</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Bar: opens the choice of language</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <extracomment>Bar: larger text, contrast, low controls, less motion, more time</extracomment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Bar: explains how the kiosk works</extracomment>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>BrightnessPanel</name>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Brightness</translation>
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
        <translation>About: %1</translation>
    </message>
</context>
<context>
    <name>CleaningCover</name>
    <message>
        <source>You can wipe the screen</source>
        <extracomment>While the screen is locked to be wiped</extracomment>
        <translation>You can wipe the screen now</translation>
    </message>
    <message>
        <source>Touches do nothing until the countdown is over.</source>
        <translation>Touches do nothing until the countdown is over.</translation>
    </message>
</context>
<context>
    <name>EmergencyPanel</name>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Emergency message</translation>
    </message>
    <message>
        <source>Write another message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Write another message</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Today’s event</source>
        <extracomment>Staff menu</extracomment>
        <translation>Today’s event</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Staff menu, event: keeps what was typed</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>No event</source>
        <extracomment>Staff menu, event: there is none any more</extracomment>
        <translation>No event</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>Name of the event</translation>
    </message>
    <message>
        <source>A word of welcome</source>
        <extracomment>Staff menu, event</extracomment>
        <translation>A word of welcome</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>All figures and their sources</source>
        <extracomment>Title of the list of all figures</extracomment>
        <translation>All figures and their sources</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>Shows the figures of every subject</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>EvidenceRow</name>
    <message>
        <source>no date given</source>
        <translation>no date given</translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Taken from: %1</source>
        <extracomment>Above the list of all figures; %1 is the document they were taken from</extracomment>
        <translation>Taken from: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Section of the source</source>
        <translation>Section of the source</translation>
    </message>
    <message>
        <source>The figures that tell how serious an illness can be are shown too.</source>
        <translation>The figures that tell how serious an illness can be are shown too.</translation>
    </message>
    <message>
        <source>Some figures tell how serious an illness can be. They are shown only if you ask for them.</source>
        <translation>Some figures tell how serious an illness can be. They are shown only if you ask for them.</translation>
    </message>
    <message>
        <source>Hide these figures</source>
        <translation>Hide these figures</translation>
    </message>
    <message>
        <source>Show these figures too</source>
        <translation>Show these figures too</translation>
    </message>
</context>
<context>
    <name>Explore</name>
    <message>
        <source>Explore</source>
        <extracomment>Title of the screen that gathers the figures, the timeline, the network, the map and the quiz</extracomment>
        <translation>Explore</translation>
    </message>
</context>
<context>
    <name>FigureSheet</name>
    <message>
        <source>The page that tells more</source>
        <extracomment>Under the name of a page: a key figure is explained there</extracomment>
        <translation>The page that tells more</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Key figures</source>
        <extracomment>Title of the screen of key figures</extracomment>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>The source gives no date. Source: %1</source>
        <extracomment>Under a figure: %1 is the heading of the section it was taken from</extracomment>
        <translation>The source gives no date. Source: %1</translation>
    </message>
    <message>
        <source>As of %1. Source: %2</source>
        <extracomment>Under a figure: %1 is a year or period, %2 the heading of the section it was taken from</extracomment>
        <translation>Date: %1. Source: %2</translation>
    </message>
    <message>
        <source>A hundred squares make the whole.</source>
        <extracomment>Beside the drawing of a share: a hundred squares, some of them filled</extracomment>
        <translation>A hundred squares make the whole.</translation>
    </message>
    <message>
        <source>The first step is the highest.</source>
        <extracomment>Beside the drawing of a rank: steps that go down from left to right</extracomment>
        <translation>The first step is the highest.</translation>
    </message>
    <message>
        <source>On the left, what it is compared with.</source>
        <extracomment>Beside the drawing of a factor: one block on the left, several on the right</extracomment>
        <translation>On the left, what it is compared with.</translation>
    </message>
    <message>
        <source>The outline is where it started from.</source>
        <extracomment>Beside the drawing of a change: the same outline twice, and what came on top of the second</extracomment>
        <translation>The outline is where it started from.</translation>
    </message>
    <message>
        <source>Each coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is a number above one</extracomment>
        <translation>Each coin: %1 million euros.</translation>
    </message>
    <message>
        <source>One coin: %1 million euros.</source>
        <extracomment>Beside stacks of coins; %1 is one or less</extracomment>
        <translation>One coin: %1 million euros.</translation>
    </message>
    <message>
        <source>One ring: one year.</source>
        <extracomment>Beside rings like those of a tree</extracomment>
        <translation>One ring: one year.</translation>
    </message>
    <message>
        <source>One ring: %1 years.</source>
        <extracomment>Beside rings like those of a tree; %1 is a number above one</extracomment>
        <translation>One ring: %1 years.</translation>
    </message>
    <message>
        <source>Each dot stands for %1.</source>
        <extracomment>Beside a field of dots; %1 is a number above one</extracomment>
        <translation>Each dot stands for %1.</translation>
    </message>
    <message>
        <source>Counted in %1: one dot for each.</source>
        <extracomment>Beside a few dots; %1 is a unit in the plural, such as &quot;millions&quot; or &quot;hectares&quot;</extracomment>
        <translation>Counted in %1: one dot for each.</translation>
    </message>
    <message>
        <source>%1 dots: one for each.</source>
        <extracomment>Beside a field of dots; %1 is their number</extracomment>
        <translation>%1 dots: one for each.</translation>
    </message>
    <message>
        <source>Outlined: as far as it may go.</source>
        <extracomment>Beside the drawing of a range, such as 20 to 50 %</extracomment>
        <translation>Outlined: as far as it may go.</translation>
    </message>
    <message>
        <source>The edge is blurred: the source says “about”.</source>
        <extracomment>Beside the drawing of a number that the source calls approximate</extracomment>
        <translation>The edge is blurred: the source says “about”.</translation>
    </message>
    <message>
        <source>The edge fades: the source says “nearly”.</source>
        <extracomment>Beside the drawing of a number that the source says is nearly reached</extracomment>
        <translation>The edge fades: the source says “nearly”.</translation>
    </message>
    <message>
        <source>The edge stays open: the source says “more than”.</source>
        <extracomment>Beside the drawing of a number that the source says is passed</extracomment>
        <translation>The edge stays open: the source says “more than”.</translation>
    </message>
</context>
<context>
    <name>FiguresScreen</name>
    <message>
        <source>touch one to see what it counts</source>
        <extracomment>After &quot;Key figures&quot;: each can be touched</extracomment>
        <translation>touch one to see what it counts</translation>
    </message>
    <message>
        <source>All figures and their sources</source>
        <translation>All figures and their sources</translation>
    </message>
    <message>
        <source>See them together</source>
        <extracomment>Leads from one key figure to all of its group</extracomment>
        <translation>See them together</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Leads to the list of all figures and their sources</extracomment>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How it works</source>
        <extracomment>Title of the help screen</extracomment>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Touch once. The page opens when you lift your finger.</source>
        <translation>Touch once. The page opens when you lift your finger.</translation>
    </message>
    <message>
        <source>Home brings you back to the themes. Back returns to the page before.</source>
        <translation>Home brings you back to the themes. Back returns to the page before.</translation>
    </message>
    <message>
        <source>Search finds a word, a disease or a name.</source>
        <translation>Search finds a word, a disease or a name.</translation>
    </message>
    <message>
        <source>Accessibility: larger text, stronger contrast, no movement, more time. Where the screen hangs high, lower buttons too.</source>
        <translation>Accessibility: larger text, stronger contrast, no movement, more time. Where the screen hangs high, lower buttons too.</translation>
    </message>
    <message>
        <source>Listen: the screen reads its pages aloud.</source>
        <translation>Listen: the screen reads its pages aloud.</translation>
    </message>
    <message>
        <source>This screen is about research. For a question about your health, ask a doctor or a nurse.</source>
        <translation>This screen is about research. For a question about your health, ask a doctor or a nurse.</translation>
    </message>
    <message>
        <source>Nothing about you is recorded. When you leave, the screen starts again.</source>
        <translation>Nothing about you is recorded. When you leave, the screen starts again.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message numerus="yes">
        <source>%n flagship project(s)</source>
        <extracomment>Under a theme&apos;s name: how many flagship projects it has</extracomment>
        <translation>
            <numerusform>%n flagship project</numerusform>
            <numerusform>%n flagship projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexBand</name>
    <message>
        <source>Themes</source>
        <extracomment>For assistive technology: the row of themes on every page</extracomment>
        <translation>Themes</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Space</source>
        <extracomment>Key of the on-screen keyboard</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Delete</translation>
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
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>Apostrophe</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <source>In which language do visits begin?</source>
        <extracomment>Staff menu</extracomment>
        <translation>In which language do visits begin?</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <extracomment>Title of the sheet that lists the languages</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Restart or quit</translation>
    </message>
    <message>
        <source>Restart</source>
        <extracomment>Staff menu</extracomment>
        <translation>Restart</translation>
    </message>
    <message>
        <source>The kiosk starts again by itself, where the system watches over it.</source>
        <translation>The kiosk starts again by itself, where the system watches over it.</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The screen returns to the system.</source>
        <translation>The screen returns to the system.</translation>
    </message>
</context>
<context>
    <name>ListenPill</name>
    <message>
        <source>Listen</source>
        <extracomment>Button: has the page read aloud</extracomment>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>MenuPanel</name>
    <message>
        <source>Staff menu · %1</source>
        <extracomment>Title of the staff menu; %1 is the time of the machine</extracomment>
        <translation>Staff menu · %1</translation>
    </message>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Slideshows</translation>
    </message>
    <message>
        <source>None is playing</source>
        <extracomment>Staff menu, under “Slideshows”</extracomment>
        <translation>None is playing</translation>
    </message>
    <message>
        <source>Playing until %1</source>
        <translation>Playing until %1</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Playing</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Staff menu</extracomment>
        <translation>Event</translation>
    </message>
    <message>
        <source>A name and a word of welcome</source>
        <extracomment>Staff menu, under “Event”</extracomment>
        <translation>A name and a word of welcome</translation>
    </message>
    <message>
        <source>Clean the screen</source>
        <extracomment>Staff menu: touches do nothing for a minute</extracomment>
        <translation>Clean the screen</translation>
    </message>
    <message>
        <source>Touches do nothing for 60 seconds</source>
        <translation>Touches do nothing for 60 seconds</translation>
    </message>
    <message>
        <source>Emergency message</source>
        <extracomment>Staff menu</extracomment>
        <translation>Emergency message</translation>
    </message>
    <message>
        <source>Over the whole screen</source>
        <translation>Over the whole screen</translation>
    </message>
    <message>
        <source>Touch test</source>
        <extracomment>Staff menu</extracomment>
        <translation>Touch test</translation>
    </message>
    <message>
        <source>Shows where fingers are felt</source>
        <translation>Shows where fingers are felt</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Staff menu</extracomment>
        <translation>Language</translation>
    </message>
    <message>
        <source>In which visits begin</source>
        <translation>In which visits begin</translation>
    </message>
    <message>
        <source>Brightness</source>
        <extracomment>Staff menu</extracomment>
        <translation>Brightness</translation>
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
        <translation>%1 of 10, at most %2</translation>
    </message>
    <message>
        <source>Restart or quit</source>
        <extracomment>Staff menu</extracomment>
        <translation>Restart or quit</translation>
    </message>
</context>
<context>
    <name>MinutesRow</name>
    <message>
        <source>Show for %1 min</source>
        <extracomment>Staff menu, emergency message: shows it at once</extracomment>
        <translation>Show for %1 min</translation>
    </message>
</context>
<context>
    <name>Narration</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Spoken: the place of a tab or control among its like, such as &quot;3 of 8&quot;</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 result</translation>
    </message>
    <message>
        <source>%1 results</source>
        <extracomment>Spoken: what the search found; %1 is their number</extracomment>
        <translation>%1 results</translation>
    </message>
    <message>
        <source>%1 subject</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 subject</translation>
    </message>
    <message>
        <source>%1 subjects</source>
        <extracomment>Spoken: how many subjects the list from A to Z holds; %1 is their number</extracomment>
        <translation>%1 subjects</translation>
    </message>
    <message>
        <source>Right and left go from one control to the next, Enter opens it, Escape goes back, Home returns to the start, F1 helps.</source>
        <extracomment>Spoken: what the keys do</extracomment>
        <translation>The right and left arrows go from one button to the next, Enter opens it, Escape goes back, Home returns to the start, F1 opens the help.</translation>
    </message>
    <message>
        <source>Touch the screen or press a key to go on. Otherwise it starts again.</source>
        <extracomment>Spoken when nobody has touched the screen for long</extracomment>
        <translation>Touch the screen or press a key to go on. Otherwise it starts again.</translation>
    </message>
    <message>
        <source>Speech is on. Press a key, or touch the row above the bar, to go on, repeat or stop.</source>
        <extracomment>Spoken when speech starts</extracomment>
        <translation>This screen now speaks. A row of buttons above the bottom bar pauses, repeats or stops it.</translation>
    </message>
    <message>
        <source>button</source>
        <extracomment>Spoken after the name of a control that can be activated</extracomment>
        <translation>button</translation>
    </message>
    <message>
        <source>tab</source>
        <extracomment>Spoken after the name of a part of a page: one of its tabs</extracomment>
        <translation>tab</translation>
    </message>
    <message>
        <source>choice</source>
        <extracomment>Spoken after the name of one of several, of which one is chosen</extracomment>
        <translation>choice</translation>
    </message>
    <message>
        <source>tick box</source>
        <extracomment>Spoken after the name of a box that is ticked or not</extracomment>
        <translation>tick box</translation>
    </message>
    <message>
        <source>ticked</source>
        <extracomment>Spoken of a box</extracomment>
        <translation>ticked</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>not ticked</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>%1 name</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 name</translation>
    </message>
    <message>
        <source>%1 names</source>
        <extracomment>Spoken: how many people, organisations and projects a screen shows; %1 is their number</extracomment>
        <translation>%1 names</translation>
    </message>
    <message>
        <source>%1 theme</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 theme</translation>
    </message>
    <message>
        <source>%1 themes</source>
        <extracomment>Spoken: what the home screen holds; %1 is their number</extracomment>
        <translation>%1 themes</translation>
    </message>
    <message>
        <source>%1 door</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 more way in</translation>
    </message>
    <message>
        <source>%1 doors</source>
        <extracomment>Spoken: how many doors lead on from a screen; %1 is their number</extracomment>
        <translation>%1 more ways in</translation>
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
        <translation>Part %1</translation>
    </message>
    <message>
        <source>The other parts of this page:</source>
        <extracomment>Spoken before the names of a page&apos;s other parts</extracomment>
        <translation>The other parts of this page:</translation>
    </message>
    <message>
        <source>%1 place</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 place</translation>
    </message>
    <message>
        <source>%1 places</source>
        <extracomment>Spoken: how many places a map shows; %1 is their number</extracomment>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>Other maps:</source>
        <extracomment>Spoken before the names of the other maps</extracomment>
        <translation>Other maps:</translation>
    </message>
    <message>
        <source>%1 figure</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 figure</translation>
    </message>
    <message>
        <source>%1 figures</source>
        <extracomment>Spoken: how many figures a screen shows; %1 is their number</extracomment>
        <translation>%1 figures</translation>
    </message>
    <message>
        <source>Other groups:</source>
        <extracomment>Spoken before the names of the other groups of key figures</extracomment>
        <translation>Other groups:</translation>
    </message>
    <message>
        <source>Show only:</source>
        <extracomment>Spoken before the names of the themes by which a list can be shortened</extracomment>
        <translation>To show a part only:</translation>
    </message>
    <message>
        <source>%1 entry</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 entry</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <extracomment>Spoken: how many projects and dates the timeline shows; %1 is their number</extracomment>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>Speech cannot be played on this screen.</source>
        <extracomment>On the screen, where somebody asked for speech and the machine cannot play it</extracomment>
        <translation>This screen cannot speak at the moment.</translation>
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
        <translation>Go on</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>Speech: says the same again</extracomment>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Speech: the passage before</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Speech: the passage after</extracomment>
        <translation>Ahead</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>Speech</extracomment>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>Speech</extracomment>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Softer</source>
        <extracomment>Speech</extracomment>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Louder</source>
        <extracomment>Speech</extracomment>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Playback</source>
        <extracomment>Speech: shows the buttons that make it slower, faster, softer, louder; or those that pause and repeat it</extracomment>
        <translation>Playback</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Speech: ends it</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Who works with whom</source>
        <extracomment>Title of the picture of organisations, people and projects, and of its door</extracomment>
        <translation>Who works with whom</translation>
    </message>
    <message>
        <source>Hospitals, universities</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Hospitals, universities</translation>
    </message>
    <message>
        <source>Funders</source>
        <extracomment>Legend of the network: those who pay, and their programmes</extracomment>
        <translation>Funders</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Themes</source>
        <extracomment>Legend of the network</extracomment>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>Legend of the network: research bodies, institutes, laboratories</extracomment>
        <translation>Research</translation>
    </message>
    <message>
        <source>Networks</source>
        <extracomment>Legend of the network: networks of organisations, associations, authorities</extracomment>
        <translation>Networks</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Legend of the network
----------
Over the people of a project or an organisation</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>university</source>
        <translation>university</translation>
    </message>
    <message>
        <source>research body</source>
        <translation>research body</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratory</translation>
    </message>
    <message>
        <source>institute</source>
        <translation>institute</translation>
    </message>
    <message>
        <source>funder</source>
        <translation>funder</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>network</source>
        <translation>network</translation>
    </message>
    <message>
        <source>association</source>
        <translation>association</translation>
    </message>
    <message>
        <source>public authority</source>
        <translation>public authority</translation>
    </message>
    <message>
        <source>funding programme</source>
        <extracomment>Under the name of a programme that pays for projects</extracomment>
        <translation>funding programme</translation>
    </message>
    <message>
        <source>theme</source>
        <extracomment>Under the name of a theme</extracomment>
        <translation>theme</translation>
    </message>
    <message>
        <source>Part of</source>
        <extracomment>Over the theme a project belongs to</extracomment>
        <translation>Part of</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Over the organisations that take part in a project</extracomment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Funded by</source>
        <extracomment>Over those who pay for a project</extracomment>
        <translation>Funded by</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>Over the organisations of a person</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On this theme</source>
        <extracomment>Over the pages of a theme</extracomment>
        <translation>On this theme</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <extracomment>Over the projects an organisation takes part in</extracomment>
        <translation>Takes part in</translation>
    </message>
    <message>
        <source>Funds</source>
        <extracomment>Over the projects that somebody pays for</extracomment>
        <translation>Funds</translation>
    </message>
    <message>
        <source>Named in</source>
        <extracomment>Over the projects that name a person</extracomment>
        <translation>Named in</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>Beside somebody who pays for a project: %1 is the programme the money comes through</extracomment>
        <translation>through %1</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
</context>
<context>
    <name>NetworkCentre</name>
    <message>
        <source>Open the page</source>
        <translation>Open the page</translation>
    </message>
    <message>
        <source>See all about it</source>
        <translation>See all about it</translation>
    </message>
</context>
<context>
    <name>NetworkOverview</name>
    <message>
        <source>The network as a picture</source>
        <extracomment>For assistive technology: the picture of the network</extracomment>
        <translation>The network as a picture</translation>
    </message>
    <message>
        <source>Touch a point, or go on to the list.</source>
        <translation>Touch a point, or go on to the list.</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>Touch a name or a point: those who work with it come forward.</source>
        <translation>Touch a name or a point: those who work with it come forward.</translation>
    </message>
    <message>
        <source>Legend</source>
        <extracomment>Opens what the marks of the picture stand for</extracomment>
        <translation>Legend</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>The whole network</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>The whole list</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>As a picture</translation>
    </message>
    <message>
        <source>What the points stand for. Touch one to see them all.</source>
        <translation>What the points stand for. Touch one to see them all.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Accessibility of this screen</source>
        <extracomment>Title of the accessibility statement of the kiosk</extracomment>
        <translation>Accessibility of this screen</translation>
    </message>
    <message>
        <source>What the screen knows about you</source>
        <extracomment>Title of the privacy notice of the kiosk</extracomment>
        <translation>What the screen knows about you</translation>
    </message>
    <message>
        <source>Larger text, strong contrast, night colours, less movement, more time</source>
        <translation>Larger text, strong contrast, night colours, less movement, more time</translation>
    </message>
    <message>
        <source>Everything placed lower, within reach from a wheelchair, where the screen hangs high</source>
        <translation>Everything placed lower, within reach from a wheelchair, where the screen hangs high</translation>
    </message>
    <message>
        <source>The pages read aloud in each language, where the screen offers “Listen”</source>
        <translation>The pages read aloud in each language, where the screen offers “Listen”</translation>
    </message>
    <message>
        <source>Everything done with a keyboard or a keypad of eight keys, and by a single tap</source>
        <translation>Everything done with a keyboard or a keypad of eight keys, and by a single tap</translation>
    </message>
    <message>
        <source>Pictures and maps told in words too, as lists</source>
        <translation>Pictures and maps told in words too, as lists</translation>
    </message>
    <message>
        <source>The screen is built to the European standard EN 301 549 and level AA of the WCAG 2.2 guidelines. Programs check each version. Nobody outside the team has assessed it yet, so it is declared partly compliant.</source>
        <translation>The screen is built to the European standard EN 301 549 and level AA of the WCAG 2.2 guidelines. Programs check each version. Nobody outside the team has assessed it yet, so it is declared partly compliant.</translation>
    </message>
    <message>
        <source>No sign language</source>
        <translation>No sign language</translation>
    </message>
    <message>
        <source>The voice is made by a computer, and names may sound odd</source>
        <translation>The voice is made by a computer, and names may sound odd</translation>
    </message>
    <message>
        <source>A headset that is plugged in does not start the voice: press a key, or touch Listen</source>
        <translation>A headset that is plugged in does not start the voice: press a key, or touch Listen</translation>
    </message>
    <message>
        <source>No person with a disability has tried it for us yet</source>
        <translation>No person with a disability has tried it for us yet</translation>
    </message>
    <message>
        <source>What it offers</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>What it offers</translation>
    </message>
    <message>
        <source>The rules it follows</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>The rules it follows</translation>
    </message>
    <message>
        <source>What falls short</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>What falls short</translation>
    </message>
    <message>
        <source>If something stops you</source>
        <extracomment>Heading in the accessibility statement</extracomment>
        <translation>If something stops you</translation>
    </message>
    <message>
        <source>The screen uses no camera and no microphone, asks for no name, and works without the Internet. It counts neither visits nor touches.</source>
        <translation>The screen uses no camera and no microphone, asks for no name, and works without the Internet. It counts neither visits nor touches.</translation>
    </message>
    <message>
        <source>The pages you opened, the words you searched for, your language and your reading choices are forgotten when you leave.</source>
        <translation>The pages you opened, the words you searched for, your language and your reading choices are forgotten when you leave.</translation>
    </message>
    <message>
        <source>For its own upkeep, the screen notes when it starts and stops, when it was last touched, and its faults. Nothing in these notes is about a visitor.</source>
        <translation>For its own upkeep, the screen notes when it starts and stops, when it was last touched, and its faults. Nothing in these notes is about a visitor.</translation>
    </message>
    <message>
        <source>Your own phone reads a QR code and opens the address. The screen learns nothing about it.</source>
        <translation>Your own phone reads a QR code and opens the address. The screen learns nothing about it.</translation>
    </message>
    <message>
        <source>It does not know you</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>It does not know you</translation>
    </message>
    <message>
        <source>It forgets your visit</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>It forgets your visit</translation>
    </message>
    <message>
        <source>What it notes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>What it notes</translation>
    </message>
    <message>
        <source>QR codes</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>A question?</source>
        <extracomment>Heading in the privacy notice</extracomment>
        <translation>A question?</translation>
    </message>
    <message>
        <source>Tell someone who works in this building: the reception desk, or whoever is at the stand. They can also help you find what you are looking for.</source>
        <translation>Tell someone who works in this building: the reception desk, or whoever is at the stand. They can also help you find what you are looking for.</translation>
    </message>
</context>
<context>
    <name>PinPanel</name>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n second(s).</source>
        <extracomment>PIN pad of the staff, after too many wrong PINs</extracomment>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n second.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <extracomment>PIN pad of the staff</extracomment>
        <translation>This PIN is wrong.</translation>
    </message>
    <message>
        <source>For staff only. Visitors: please touch Back.</source>
        <extracomment>PIN pad of the staff, for someone who came upon it by chance</extracomment>
        <translation>For staff only. Visitors: please touch Back.</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <extracomment>Title of the PIN pad</extracomment>
        <translation>Staff PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <extracomment>For assistive technology: how much of the PIN is typed; the digits themselves are never told</extracomment>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Keys of the PIN pad</extracomment>
        <translation>Delete</translation>
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
        <translation>Places</translation>
    </message>
    <message>
        <source>Building</source>
        <extracomment>What a place is</extracomment>
        <translation>Building</translation>
    </message>
    <message>
        <source>Site</source>
        <extracomment>What a place is: a hospital or university campus, a science park</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>City</source>
        <extracomment>What a place is</extracomment>
        <translation>City</translation>
    </message>
    <message>
        <source>Region</source>
        <extracomment>What a place is</extracomment>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>What a place is</extracomment>
        <translation>Country</translation>
    </message>
    <message>
        <source>The campus</source>
        <extracomment>A map: the institution&apos;s campus and the city around it</extracomment>
        <translation>The campus</translation>
    </message>
    <message>
        <source>The %1 network</source>
        <extracomment>A map: the members of a network of institutions; %1 is the network&apos;s name, such as G4</extracomment>
        <translation>The %1 network</translation>
    </message>
    <message>
        <source>The country</source>
        <extracomment>A map: the institution&apos;s country, where the pack does not name it</extracomment>
        <translation>The country</translation>
    </message>
    <message>
        <source>The border</source>
        <extracomment>A map: what lies on both sides of the border</extracomment>
        <translation>The border</translation>
    </message>
    <message>
        <source>The world</source>
        <extracomment>A map</extracomment>
        <translation>The world</translation>
    </message>
    <message>
        <source>The source gives no addresses: these places stand around the city, in no order.</source>
        <extracomment>About the map of the campus: its places have no addresses, so they stand around the city in no order</extracomment>
        <translation>The source gives no addresses: these places stand around the city, in no order.</translation>
    </message>
    <message>
        <source>What is done together, on one side and on the other.</source>
        <extracomment>About the map of the border</extracomment>
        <translation>What is done together, on one side and on the other.</translation>
    </message>
    <message>
        <source>As far as the work reaches.</source>
        <extracomment>About the map of the world</extracomment>
        <translation>As far as the work reaches.</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Who is there</source>
        <extracomment>Above the names of the organisations in a place</extracomment>
        <translation>Who is there</translation>
    </message>
</context>
<context>
    <name>PlacesDoors</name>
    <message>
        <source>What happens there</source>
        <extracomment>Above the projects and subjects that name a place</extracomment>
        <translation>What happens there</translation>
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
        <translation>Touch a place: see who is there and what happens there.</translation>
    </message>
    <message>
        <source>Map: Natural Earth</source>
        <extracomment>Under the map: where its lines come from; Natural Earth is a name</extracomment>
        <translation>Map: Natural Earth</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Touch a place: see who is there and what happens there.</source>
        <translation>Touch a place: see who is there and what happens there.</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>The whole list</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>The map</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Further</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>As a map</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
    <message>
        <source>Every place, and how many projects and subjects lead there.</source>
        <translation>Every place, and how many projects and subjects lead there.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>a visitor has the screen</source>
        <extracomment>Presenter&apos;s window: a visitor touched the big screen, and the show waits</extracomment>
        <translation>a visitor has the screen</translation>
    </message>
    <message>
        <source>paused</source>
        <extracomment>Presenter&apos;s window: the show stands still</extracomment>
        <translation>paused</translation>
    </message>
    <message>
        <source>screen covered</source>
        <extracomment>Presenter&apos;s window: the big screen is black or white</extracomment>
        <translation>screen covered</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <extracomment>Presenter&apos;s window, where a slide has no notes</extracomment>
        <translation>No notes for this slide.</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>Presenter&apos;s window: a button</extracomment>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Black</source>
        <extracomment>Presenter&apos;s window: a button that makes the big screen black</extracomment>
        <translation>Black</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Presenter&apos;s window: a button
----------
Presenter&apos;s window, above the picture of the next slide</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>since the start</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>since the start</translation>
    </message>
    <message>
        <source>left in this round</source>
        <extracomment>Presenter&apos;s window, under a time</extracomment>
        <translation>left in this round</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Slides %1 to %2 of %3</source>
        <extracomment>Staff menu; %1 and %2 are the first and last slide in sight, %3 how many there are</extracomment>
        <translation>Slides %1 to %2 of %3</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>Staff menu: the page of slides before</extracomment>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Staff menu: the page of slides after</extracomment>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Quiz</name>
    <message>
        <source>Did you know?</source>
        <extracomment>Title of the quiz</extracomment>
        <translation>Did you know?</translation>
    </message>
    <message>
        <source>A project to find</source>
        <extracomment>Above a question of the quiz whose answer is the name of a project</extracomment>
        <translation>A project to find</translation>
    </message>
    <message>
        <source>What is missing here?</source>
        <extracomment>Question of the quiz under a text from which the number in front is left out, such as &quot;… partners in Europe&quot;</extracomment>
        <translation>What is missing here?</translation>
    </message>
    <message>
        <source>What is the budget of the %1 project?</source>
        <extracomment>Question of the quiz; %1 is the name of a project</extracomment>
        <translation>What is the budget of the %1 project?</translation>
    </message>
    <message>
        <source>Which project goes by this title?</source>
        <extracomment>Question of the quiz under the title of a project&apos;s page</extracomment>
        <translation>Which project goes by this title?</translation>
    </message>
    <message>
        <source>less than</source>
        <extracomment>Before a number that is an answer of the quiz, as in &quot;less than 5,000&quot;</extracomment>
        <translation>less than</translation>
    </message>
    <message>
        <source>budget of the %1 project</source>
        <extracomment>Beside an amount of money; %1 is the name of a project</extracomment>
        <translation>budget of the %1 project</translation>
    </message>
    <message>
        <source>The key figures</source>
        <extracomment>Leads from an answer of the quiz to the screen of key figures</extracomment>
        <translation>The key figures</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <extracomment>Where a fact stands; %1 is the heading of a section of the document</extracomment>
        <translation>Source: %1</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>Yes, your answer</source>
        <extracomment>On the answer of the quiz that was touched</extracomment>
        <translation>Yes, your answer</translation>
    </message>
    <message>
        <source>No, your answer</source>
        <translation>No, your answer</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>On an answer of the quiz</extracomment>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>QuizCover</name>
    <message numerus="yes">
        <source>%n question(s) for two, side by side. Talk it over, then touch an answer.</source>
        <extracomment>Cover of the quiz; %n is the number of questions</extracomment>
        <translation>
            <numerusform>%n question for two, side by side. Talk it over, then touch an answer.</numerusform>
            <numerusform>%n questions for two, side by side. Talk it over, then touch an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points and no clock: only the pleasure of finding out.</source>
        <extracomment>Cover of the quiz</extracomment>
        <translation>No points and no clock: only the pleasure of finding out.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>Begins the quiz</extracomment>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>QuizEnd</name>
    <message>
        <source>Thank you for playing!</source>
        <extracomment>At the end of the quiz</extracomment>
        <translation>Thank you for playing!</translation>
    </message>
    <message>
        <source>Here is what you know now. Touch a line to read more.</source>
        <extracomment>At the end of the quiz, before the list of what its questions told</extracomment>
        <translation>Here is what you know now. Touch a line to read more.</translation>
    </message>
    <message>
        <source>Another round</source>
        <extracomment>Begins a new round of the quiz</extracomment>
        <translation>Another round</translation>
    </message>
</context>
<context>
    <name>QuizQuestion</name>
    <message>
        <source>Question %1 of %2</source>
        <extracomment>Above a question of the quiz: %1 its place, %2 how many there are</extracomment>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The words a question of the quiz is about, between quotation marks</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Agree on one, then touch it.</source>
        <extracomment>Under a question of the quiz, which two people answer together</extracomment>
        <translation>Agree on one, then touch it.</translation>
    </message>
    <message>
        <source>Read more about it</source>
        <extracomment>Leads from an answer of the quiz to a page</extracomment>
        <translation>Read more about it</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>Leads from an answer of the quiz to the next question, or to the end of the round</extracomment>
        <translation>Next question</translation>
    </message>
    <message>
        <source>See the end</source>
        <translation>See the end</translation>
    </message>
</context>
<context>
    <name>QuizTold</name>
    <message>
        <source>Yes, that is it!</source>
        <extracomment>After an answer of the quiz</extracomment>
        <translation>Yes, that is it!</translation>
    </message>
    <message>
        <source>It is not %1. The answer:</source>
        <extracomment>After an answer of the quiz that was wrong; %1 is that answer</extracomment>
        <translation>It is not %1. The answer:</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Back up</source>
        <extracomment>Button: scrolls a text back up</extracomment>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Read on</source>
        <extracomment>Button: scrolls a text on</extracomment>
        <translation>Read on</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <source>Accessibility</source>
        <extracomment>Title of the sheet with text size, colours, height of the controls, movement and time</extracomment>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Very large</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Height of the buttons</source>
        <extracomment>Choice: the height above the floor of everything that can be touched</extracomment>
        <translation>Height of the buttons</translation>
    </message>
    <message>
        <source>Usual</source>
        <extracomment>Height of the buttons; “Low” is for whoever sits or is small</extracomment>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moving</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Time to read</source>
        <extracomment>Choice: how long the kiosk waits before it starts again</extracomment>
        <translation>Time to read</translation>
    </message>
    <message>
        <source>As usual</source>
        <extracomment>Time to read</extracomment>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Three times as long</source>
        <translation>Three times as long</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>Choice: the language of all words on the screen</extracomment>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>SafeScreen</name>
    <message>
        <source>We will be right back</source>
        <extracomment>Shown instead of the content when it cannot be read</extracomment>
        <translation>We will be right back</translation>
    </message>
    <message>
        <source>This screen is being prepared. Thank you for your patience.</source>
        <translation>This screen is being prepared. Thank you for your patience.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>What are you looking for?</source>
        <extracomment>Title of the search screen</extracomment>
        <translation>What are you looking for?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <extracomment>For assistive technology: how much the search finds, after each letter</extracomment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>A word, a disease, a name</source>
        <translation>A word, a disease, a name</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>One moment: the search is getting ready.</source>
        <extracomment>In place of the results, while a large pack is being read</extracomment>
        <translation>One moment: the search is getting ready.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Type a few letters, or try:</source>
        <translation>Type a few letters, or try:</translation>
    </message>
    <message>
        <source>Perhaps one of these:</source>
        <translation>Perhaps one of these:</translation>
    </message>
    <message>
        <source>All subjects, A to Z</source>
        <translation>All subjects, A to Z</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>From year to year</source>
        <extracomment>Title of the slide of the timeline</extracomment>
        <translation>From year to year</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>Over a slide, for a moment, after the key for a pause</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Going on</translation>
    </message>
</context>
<context>
    <name>SlideshowScreen</name>
    <message>
        <source>Explore this subject</source>
        <extracomment>What a touch on the slideshow does</extracomment>
        <translation>Explore this subject</translation>
    </message>
    <message>
        <source>Previous slide</source>
        <extracomment>Name of the left edge of the slideshow</extracomment>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>Next slide</source>
        <extracomment>Name of the right edge of the slideshow</extracomment>
        <translation>Next slide</translation>
    </message>
</context>
<context>
    <name>SlideshowsPanel</name>
    <message>
        <source>Slideshows</source>
        <extracomment>Staff menu</extracomment>
        <translation>Slideshows</translation>
    </message>
    <message>
        <source>Until I stop it</source>
        <extracomment>Staff menu, slideshows: how long one plays</extracomment>
        <translation>Until I stop it</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>Staff menu, slideshows: %1 is a time</extracomment>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Staff menu, slideshows: moves the end; %1 is a sign and a number, as in “+15 min”</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>The content has no slideshow.</source>
        <extracomment>Staff menu</extracomment>
        <translation>The content has no slideshow.</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <extracomment>Staff menu, slideshows: how long one is</extracomment>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message>
        <source>Slides</source>
        <extracomment>Staff menu, slideshows: look at its slides</extracomment>
        <translation>Slides</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Staff menu, slideshows</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>SpeechRow</name>
    <message>
        <source>Speech</source>
        <extracomment>In the sheet: the kiosk says aloud what it shows</extracomment>
        <translation>Speech</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>Speech is off, or on</extracomment>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Please leave the building by the nearest exit.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Please leave the building by the nearest exit.</translation>
    </message>
    <message>
        <source>Please stay where you are and wait for instructions.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Please stay where you are and wait for instructions.</translation>
    </message>
    <message>
        <source>Please keep this area clear.</source>
        <extracomment>Emergency message over the whole screen</extracomment>
        <translation>Please keep this area clear.</translation>
    </message>
</context>
<context>
    <name>StaffKeyboard</name>
    <message>
        <source>Capital</source>
        <extracomment>Key of the on-screen keyboard: capital letters</extracomment>
        <translation>Capital</translation>
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
        <translation>Space</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Key of the on-screen keyboard that removes the last letter</extracomment>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Close</source>
        <extracomment>Staff menu: to the page above</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>I am still here</source>
        <extracomment>Button that answers “Are you still there?”</extracomment>
        <translation>I am still here</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>Spoken after the name of a choice that is the present one
----------
Asked before the screen returns to its start</extracomment>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>If nobody touches it, this screen starts again in %n second(s).</source>
        <extracomment>Under “Are you still there?”</extracomment>
        <translation>
            <numerusform>If nobody touches it, this screen starts again in %n&#xa0;second.</numerusform>
            <numerusform>If nobody touches it, this screen starts again in %n&#xa0;seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>project budget</source>
        <extracomment>Under the amount of a project&apos;s budget</extracomment>
        <translation>project budget</translation>
    </message>
    <message>
        <source>In brief</source>
        <extracomment>Tab of a project: its one-sentence summary</extracomment>
        <translation>In brief</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <extracomment>Tab of a project: the people and organisations that take part</extracomment>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Key facts</source>
        <extracomment>Tab of a project: years, budget, figures</extracomment>
        <translation>Key facts</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>Tab of a project: addresses to take along, each with its QR code</extracomment>
        <translation>Take it with you</translation>
    </message>
    <message>
        <source>This part tells how serious the illness can be. Read it only if you wish to.</source>
        <extracomment>Stands before a text that may be hard to read</extracomment>
        <translation>This part tells how serious the illness can be. Read it only if you wish to.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>Beside the first name in a list of people</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Partners</source>
        <extracomment>Beside the first name in a list of organisations</extracomment>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Years</source>
        <extracomment>Key fact: the years of a project</extracomment>
        <translation>Years</translation>
    </message>
    <message>
        <source>Funding</source>
        <extracomment>Key fact: who pays for a project</extracomment>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>Key fact: the places a project works in</extracomment>
        <translation>Places</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A heading of the source document, quoted</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Source: %1, section %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted heading of one of its sections</extracomment>
        <translation>Source: %1, section %2.</translation>
    </message>
    <message>
        <source>Source: %1, sections %2.</source>
        <extracomment>Where a page&apos;s facts were taken from: %1 is a document, %2 the quoted headings of several of its sections</extracomment>
        <translation>Source: %1, sections %2.</translation>
    </message>
    <message>
        <source>The source gives no year for the figures that stand without one.</source>
        <extracomment>Under figures</extracomment>
        <translation>The source gives no year for the figures that stand without one.</translation>
    </message>
</context>
<context>
    <name>StoryLinks</name>
    <message>
        <source>Point your phone’s camera at the code to read on at home.</source>
        <extracomment>Beside a QR code</extracomment>
        <translation>Point your phone’s camera at the code to read on at home.</translation>
    </message>
    <message>
        <source>QR code of %1</source>
        <extracomment>Name of a picture: %1 is an address</extracomment>
        <translation>QR code of %1</translation>
    </message>
</context>
<context>
    <name>StoryPanel</name>
    <message>
        <source>Read less</source>
        <extracomment>Under a panel: shows a longer text, or returns to the short one</extracomment>
        <translation>Read less</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Read more</translation>
    </message>
</context>
<context>
    <name>StorySisters</name>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Subjects</name>
    <message>
        <source>All subjects, A to Z</source>
        <extracomment>Title of the list of all subjects</extracomment>
        <translation>All subjects, A to Z</translation>
    </message>
</context>
<context>
    <name>Tappable</name>
    <message>
        <source>On the screen now</source>
        <extracomment>For assistive technology: after the name of a button that leads to what is on the screen already</extracomment>
        <translation>On the screen now</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The timeline</source>
        <extracomment>Title of the screen that shows the projects and events by year</extracomment>
        <translation>The timeline</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <comment>below two</comment>
        <extracomment>A budget; %1 is a number below two, such as 1 or 1.5</extracomment>
        <translation>%1 million euros</translation>
    </message>
    <message>
        <source>%1 million euros</source>
        <extracomment>A budget; %1 is a number from two on, such as 6.6</extracomment>
        <translation>%1 million euros</translation>
    </message>
</context>
<context>
    <name>TimelineAxis</name>
    <message>
        <source>Today</source>
        <extracomment>Flag on the timeline, above the line that stands for today</extracomment>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>TimelineHeader</name>
    <message>
        <source>How many begin in which years: touch a number to see them.</source>
        <extracomment>Under the title of the timeline, where projects and dates are so many that only their numbers are shown</extracomment>
        <translation>How many begin in which years: touch a number to see them.</translation>
    </message>
    <message>
        <source>The larger a solid bar, the larger its budget.</source>
        <extracomment>Under the title of the timeline</extracomment>
        <translation>The larger a solid bar, the larger its budget.</translation>
    </message>
    <message>
        <source>%1 The darker a year, the more goes on.</source>
        <extracomment>Under the title of the timeline, where there is room: %1 is &quot;The larger a solid bar, …&quot;</extracomment>
        <translation>%1 The darker a year, the more goes on.</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Button: earlier years</extracomment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Button: later years</extracomment>
        <translation>After</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>Button: more years at once</extracomment>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>Button: fewer years, each with more room</extracomment>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>As a timeline</source>
        <extracomment>Button: the timeline as a list; or back to the drawing of it</extracomment>
        <translation>As a timeline</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>All</source>
        <extracomment>Button: shows the projects of all themes</extracomment>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>TouchTestCover</name>
    <message>
        <source>Pass a finger over the whole screen: what it touches fills. The test ends after 30 seconds without a touch, or when the top left corner is held.</source>
        <translation>Pass a finger over the whole screen: what it touches fills. The test ends after 30 seconds without a touch, or when the top left corner is held.</translation>
    </message>
    <message>
        <source>The whole screen feels touches.</source>
        <translation>The whole screen feels touches.</translation>
    </message>
    <message>
        <source>Fields touched: %1 of %2</source>
        <extracomment>Touch test: fields of the screen that felt a finger, of all there are</extracomment>
        <translation>Fields touched: %1 of %2</translation>
    </message>
    <message>
        <source>End the test</source>
        <extracomment>Ends the touch test</extracomment>
        <translation>End the test</translation>
    </message>
</context>
<context>
    <name>VolumePanel</name>
    <message>
        <source>Speech volume</source>
        <extracomment>Staff menu</extracomment>
        <translation>Speech volume</translation>
    </message>
    <message>
        <source>When a visit begins</source>
        <extracomment>Staff menu: the volume of speech at the start of a visit</extracomment>
        <translation>When a visit begins</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>Staff menu: the volume that no visitor passes</extracomment>
        <translation>At most</translation>
    </message>
    <message>
        <source>Until the kiosk is started again. Visitors make speech louder and softer themselves.</source>
        <extracomment>Staff menu, under the volume</extracomment>
        <translation>Until the kiosk is started again. Visitors make speech louder and softer themselves.</translation>
    </message>
</context>
<context>
    <name>WaysOn</name>
    <message>
        <source>See also</source>
        <extracomment>Tab at the end of a project: other projects that share something with it</extracomment>
        <translation>See also</translation>
    </message>
    <message>
        <source>On the same path</source>
        <extracomment>Title over other projects that share something with this one</extracomment>
        <translation>Along the same lines</translation>
    </message>
    <message>
        <source>With %1 too</source>
        <extracomment>Why another project is led to; %1 is the name of one person or more</extracomment>
        <translation>With %1 too</translation>
    </message>
    <message>
        <source>The same funding: %1</source>
        <extracomment>Why another project is led to; %1 is a funding programme</extracomment>
        <translation>The same funding: %1</translation>
    </message>
    <message>
        <source>The same funder: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one funder or more</extracomment>
        <translation>The same funder: %1</translation>
    </message>
    <message>
        <source>In the same place: %1</source>
        <extracomment>Why another project is led to; %1 is the name of one place or more</extracomment>
        <translation>In the same place: %1</translation>
    </message>
    <message>
        <source>For another subject</source>
        <extracomment>Why another project is led to that shares nothing with this one</extracomment>
        <translation>For a change of subject</translation>
    </message>
    <message>
        <source>With the same partners: %1</source>
        <extracomment>Why another project is led to; %1 is the names of two organisations</extracomment>
        <translation>With the same partners: %1</translation>
    </message>
    <message>
        <source>With the same partner: %1</source>
        <extracomment>Why another project is led to; %1 is the name of an organisation</extracomment>
        <translation>With the same partner: %1</translation>
    </message>
    <message>
        <source>On the same subjects: %1</source>
        <extracomment>Why another project is led to; %1 is two subjects</extracomment>
        <translation>On the same subjects: %1</translation>
    </message>
    <message>
        <source>On the same subject: %1</source>
        <extracomment>Why another project is led to; %1 is a subject</extracomment>
        <translation>On the same subject: %1</translation>
    </message>
    <message>
        <source>In the same theme: %1</source>
        <extracomment>Why another project is led to; %1 is the name of a theme</extracomment>
        <translation>In the same theme: %1</translation>
    </message>
    <message>
        <source>In the same section: %1</source>
        <extracomment>Why another page is led to; %1 is the name of a section of the kiosk</extracomment>
        <translation>In the same section: %1</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of values, as in &quot;20 to 50 %&quot;</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 year</source>
        <extracomment>A length of time</extracomment>
        <translation>%1 year</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>about</source>
        <extracomment>Before a number, as in &quot;about 130&quot;</extracomment>
        <translation>about</translation>
    </message>
    <message>
        <source>nearly</source>
        <extracomment>Before a number, as in &quot;nearly 120&quot;</extracomment>
        <translation>nearly</translation>
    </message>
    <message>
        <source>more than</source>
        <extracomment>Before a number, as in &quot;more than 8,000&quot;</extracomment>
        <translation>more than</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A period without an end, as in &quot;since 2000&quot;</extracomment>
        <translation>since %1</translation>
    </message>
</context>
<context>
    <name>WritePanel</name>
    <message>
        <source>Write the message</source>
        <extracomment>Staff menu, emergency message</extracomment>
        <translation>Write the message</translation>
    </message>
    <message>
        <source>What should everyone know?</source>
        <extracomment>Staff menu, emergency message: the field is empty</extracomment>
        <translation>What should everyone know?</translation>
    </message>
</context>
</TS>
