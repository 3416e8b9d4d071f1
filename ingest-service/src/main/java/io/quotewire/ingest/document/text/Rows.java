package io.quotewire.ingest.document.text;

/** Makes text of tables: a row is a paragraph, its cells stand behind each other with tabs between them. */
public final class Rows {

    private final StringBuilder text = new StringBuilder();
    private final int mostCharacters;
    private boolean rowBegun;
    private int characters;

    /** @param mostCharacters limit of the text's length, in code points */
    public Rows(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /** Adds a cell to the row; one without text is left out. */
    public void cell(String content) throws Refused {
        String words = content.strip();
        if (words.isEmpty()) {
            return;
        }
        characters += words.codePointCount(0, words.length());
        if (characters > mostCharacters) {
            throw Refused.tooLong(mostCharacters);
        }
        text.append(rowBegun ? "\t" : text.length() > 0 ? "\n\n" : "").append(words);
        rowBegun = true;
    }

    /** Ends the row. */
    public void end() {
        rowBegun = false;
    }

    /** The text so far. */
    public String text() {
        return text.toString();
    }
}
