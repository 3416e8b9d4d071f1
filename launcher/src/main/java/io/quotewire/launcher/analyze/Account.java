package io.quotewire.launcher.analyze;

import io.quotewire.analysis.DocumentAnalysis;
import io.quotewire.analysis.Pattern;
import io.quotewire.analysis.Quotation;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.Quotation.Known;
import io.quotewire.analysis.Quotation.Polarity;
import io.quotewire.analysis.Quotation.Unknown;
import io.quotewire.analysis.Quotation.Unnamed;
import io.quotewire.analysis.Span;
import io.quotewire.analysis.TopicTag;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** An account of a document's quotations for people. */
final class Account {

    /** Behind it the words are no longer those that the cue announces. */
    private static final java.util.regex.Pattern BREAK = java.util.regex.Pattern.compile("[.!?;:]\\s");

    private final CodePoints text;
    private final boolean tags;
    private final PrintWriter out;

    Account(String text, boolean tags, PrintWriter out) {
        this.text = new CodePoints(text);
        this.tags = tags;
        this.out = out;
    }

    void print(String path, DocumentAnalysis analysis) {
        int count = analysis.quotations().size();
        out.printf("%s: %d quotation%s (language: %s)%n", path, count, count == 1 ? "" : "s", analysis.language());
        analysis.quotations().forEach(this::print);
    }

    private void print(Quotation quotation) {
        String words = quotation.fragments().stream().map(text::cut).collect(Collectors.joining(" […] "));
        out.printf(
                "%n%s%s %s%n",
                speaker(quotation), announcement(quotation), words.strip().replaceAll("\\s+", " "));
        out.printf(
                Locale.ROOT,
                "    %s%s, %d-%d, confidence %.2f; %s%n",
                quotation.kind().name().toLowerCase(Locale.ROOT),
                polarity(quotation),
                quotation.content().start(),
                quotation.content().end(),
                quotation.confidence(),
                quotation.evidence());
        if (tags) {
            out.printf("    %s%n", tags(quotation));
        }
    }

    /**
     * What stands between a speaker and words that need it to be read: "promised him" in "Ann Lee promised him “…”"; or
     * a colon.
     */
    private String announcement(Quotation quotation) {
        Span cue = quotation.cue();
        boolean hangs = quotation.kind() == Kind.MIXED || quotation.kind() == Kind.INDIRECT;
        if (cue == null || !hangs || quotation.pattern() != Pattern.FOREWORD) {
            return ":";
        }
        int start = quotation.content().start();
        if (cue.end() > start) {
            return ":";
        }
        String whole = spaced(text.cut(new Span(cue.start(), start)));
        boolean more = BREAK.matcher(whole).find() || speakerStandsIn(quotation, cue.start(), start);
        return " " + (more ? text.cut(cue) : whole);
    }

    private static boolean speakerStandsIn(Quotation quotation, int start, int end) {
        return quotation.attribution() instanceof Known known
                && known.mention().start() >= start
                && known.mention().start() < end;
    }

    /** In one line, without the mark that the words open with. */
    private static String spaced(String words) {
        return words.replaceAll("[\\s“‘\"'(,:–—-]+$", "").replaceAll("\\s+", " ");
    }

    /** ", denied" where the words were not said. */
    private static String polarity(Quotation quotation) {
        boolean said = quotation.polarity() == Polarity.SAID;
        return said ? "" : ", " + quotation.polarity().name().toLowerCase(Locale.ROOT);
    }

    private String speaker(Quotation quotation) {
        if (quotation.attribution() instanceof Known known) {
            String mention = text.cut(known.mention()).replaceAll("\\s+", " ");
            return known.name().equals(mention) ? mention : known.name() + " (“" + mention + "”)";
        }
        if (quotation.attribution() instanceof Unnamed unnamed) {
            return "not named (“" + text.cut(unnamed.mention()).replaceAll("\\s+", " ") + "”)";
        }
        return quotation.attribution() instanceof Unknown unknown ? "? (" + unknown.reason() + ")" : "?";
    }

    private static String tags(Quotation quotation) {
        String topics = quotation.topics().stream().map(TopicTag::name).collect(Collectors.joining(", "));
        String sentiment = quotation.sentiment().label().name().toLowerCase(Locale.ROOT);
        return topics.isEmpty() ? sentiment : sentiment + "; " + topics;
    }
}
