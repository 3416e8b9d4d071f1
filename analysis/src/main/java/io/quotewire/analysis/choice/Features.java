package io.quotewire.analysis.choice;

import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.language.Keyword;
import io.quotewire.analysis.language.Trait;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is scored by: few plain features, each there or not, by the names that the table of weights uses.
 */
public final class Features {

    /** The name of the weight that every candidate has. */
    public static final String ALWAYS = "*";

    private static final int FEW_WORDS = 5;
    private static final int MANY_WORDS = 25;

    private final Tokens tokens;
    private final Candidate candidate;
    private final List<String> found = new ArrayList<>();

    private Features(Tokens tokens, Candidate candidate) {
        this.tokens = tokens;
        this.candidate = candidate;
    }

    /** The features of a candidate. */
    public static List<String> of(Tokens tokens, Candidate candidate) {
        return new Features(tokens, candidate).read();
    }

    private List<String> read() {
        String pattern = name(candidate.pattern());
        found.add(pattern + "." + name(candidate.kind()));
        boolean clause = candidate.kind() == Kind.INDIRECT || candidate.kind() == Kind.MIXED;
        if (clause) {
            words(candidate.fragments().get(0));
            cue(candidate.cue());
        }
        add(Feature.MANY_WORDS, candidate.to() - candidate.from() > MANY_WORDS);
        mention(candidate.mention());
        return found;
    }

    private void words(Range first) {
        int length = candidate.to() - candidate.from();
        add(Feature.OPENS_WITH_THAT, tokens.is(first.from(), Keyword.THAT));
        add(Feature.FEW_WORDS, length < FEW_WORDS);
        add(Feature.SPLIT, candidate.fragments().size() > 1);
        add(Feature.ENDS_ITS_SENTENCE, tokens.isSign(candidate.to(), ".?!") || candidate.to() >= tokens.size());
    }

    private void cue(@Nullable Range cue) {
        if (cue != null) {
            int verb = cue.to() - 1;
            add(Feature.PLAIN_SAYING, tokens.is(verb, Trait.PLAIN_SAYING));
            add(Feature.CLAUSAL, tokens.is(verb, Trait.CLAUSAL));
            add(Feature.NO_SPEECH, !tokens.is(verb, Trait.SPEECH));
            add(Feature.NOUN_TOO, tokens.is(verb, Trait.NOUN_TOO));
            add(Feature.PARTICIPLE, tokens.is(verb, Trait.PARTICIPLE));
            add(Feature.GROUP, cue.length() > 1);
        }
    }

    private void mention(@Nullable Range mention) {
        add(Feature.NO_MENTION, mention == null);
        if (mention != null) {
            int first = mention.from();
            add(Feature.PRONOUN, tokens.is(first, Trait.PRONOUN));
            add(Feature.RELATIVE, tokens.is(first, Trait.RELATIVE));
            add(Feature.NAME, tokens.is(first, Trait.CAPITALISED) && !tokens.is(first, Trait.NOT_A_NAME));
        }
    }

    private void add(Feature feature, boolean there) {
        if (there) {
            found.add(name(feature));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those besides pattern and kind. */
    private enum Feature {
        OPENS_WITH_THAT,
        FEW_WORDS,
        MANY_WORDS,
        SPLIT,
        ENDS_ITS_SENTENCE,
        PLAIN_SAYING,
        CLAUSAL,
        NO_SPEECH,
        NOUN_TOO,
        PARTICIPLE,
        GROUP,
        NO_MENTION,
        PRONOUN,
        RELATIVE,
        NAME
    }
}
