/* Rows of facts: who takes part, how long, how much. */

StoryBody {
    id: root

    StoryRows {
        width: root.width
        rows: root.tab.rows ?? []
        accent: root.accent
    }
}
