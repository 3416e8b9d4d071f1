package io.quotewire.analysis.language;

import java.util.List;

/**
 * What is known of one language: everything in the folder {@code language/CODE/} of the resources. A folder and its
 * line in {@code languages.txt} add a language.
 *
 * @param code ISO 639-1, which names the folder
 * @param lexicon its words, with what they may be
 * @param offices which of its words for offices may stand for one another
 * @param labels what labels of transcripts are made of
 */
public record Profile(String code, Lexicon lexicon, OfficeWords offices, LabelWords labels) {

    /** The languages that have a folder, in the order of {@code languages.txt}; read from the resources each time. */
    public static List<Profile> all() {
        return WordList.lines("languages.txt").stream()
                .map(code -> new Profile(code, new Lexicon(code), new OfficeWords(code), new LabelWords(code)))
                .toList();
    }
}
