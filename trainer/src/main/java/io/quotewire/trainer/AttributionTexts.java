package io.quotewire.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quotewire.analysis.Checkpoint;
import io.quotewire.analysis.Quotation.Kind;
import io.quotewire.analysis.candidate.Candidate;
import io.quotewire.analysis.choice.Features;
import io.quotewire.analysis.choice.QuotationFinder;
import io.quotewire.analysis.language.Profile;
import io.quotewire.analysis.text.Document;
import io.quotewire.analysis.text.NormalText;
import io.quotewire.analysis.text.Range;
import io.quotewire.analysis.transcript.Transcript;
import io.quotewire.analysis.transcript.layout.LabelledLines;
import io.quotewire.analysis.transcript.signature.Signatures;
import io.quotewire.analysis.transcript.signature.Signed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Candidates that the rules see in annotated texts, and whether they are right. */
final class AttributionTexts {

    /** The share of the longer span that both have in common when a candidate is right, as the scorer has it. */
    private static final double OVERLAP = 0.8;

    /**
     * How much a candidate of a golden case counts: they are few, and they are printed as news is, where FrameNet has
     * as many sentences of a rare verb as of a common one.
     */
    private static final float GOLDEN = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Profile english = Profile.all().get(0);
    private final QuotationFinder finder = QuotationFinder.withAttributions();

    /**
     * A candidate.
     *
     * @param features what it is scored by
     * @param right whether it is a quotation with these borders
     * @param count how much it counts
     */
    record Seen(List<String> features, boolean right, float count) {}

    private record Part(int from, int to) {

        boolean overlaps(Part other) {
            return from < other.to && other.from < to;
        }

        boolean isLike(Part other) {
            int common = Math.min(to, other.to) - Math.max(from, other.from);
            return common >= OVERLAP * Math.max(to - from, other.to - other.from);
        }
    }

    /**
     * Those with the cue that a sentence of FrameNet is annotated for; of others it does not say. Direct quotations are
     * left out: the sentences are printed with spaces around their marks, which no text is.
     */
    List<Seen> frameNet(Path file) throws IOException {
        List<Seen> seen = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String text = row.get("text").asText();
            Document document = read(text);
            Part cue = part(row.get("cue"));
            for (Candidate candidate : candidates(document)) {
                boolean clause = candidate.kind() == Kind.INDIRECT || candidate.kind() == Kind.MIXED;
                if (clause
                        && candidate.cue() != null
                        && part(document, candidate.cue()).overlaps(cue)) {
                    boolean right = isRight(text, part(document, candidate.fragments()), row.get("content"));
                    seen.add(new Seen(Features.of(document.tokens(), candidate), right, 1));
                }
            }
        }
        return seen;
    }

    /** Those of golden cases, which are all right or a test would fail. */
    List<Seen> golden(Path folder) throws IOException {
        List<Seen> seen = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String golden : Files.readString(file).split("(?m)^== .*$", -1)) {
                    Document document =
                            read(golden.replaceAll("(?m)^[>#] .*$", "").strip());
                    for (Candidate candidate : candidates(document)) {
                        seen.add(new Seen(Features.of(document.tokens(), candidate), true, GOLDEN));
                    }
                }
            }
        }
        return seen;
    }

    private Document read(String text) {
        return Document.read(NormalText.of(text), english.lexicon(), Checkpoint.NONE);
    }

    /** Without turns: how sure these are is told by the transcript. */
    private List<Candidate> candidates(Document document) {
        LabelledLines lines = LabelledLines.of(document, english.labels(), Checkpoint.NONE);
        Transcript transcript = Transcript.of(lines);
        List<Signed> signed = Signatures.of(lines);
        return finder.find(document, transcript, signed, Checkpoint.NONE).stream()
                .filter(c -> c.kind() != Kind.TURN)
                .toList();
    }

    private static boolean isRight(String text, Part found, JsonNode content) {
        if (content.isEmpty()) {
            return false;
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (JsonNode part : content) {
            from = Math.min(from, part.get(0).asInt());
            to = Math.max(to, part.get(1).asInt());
        }
        return trimmed(text, found).isLike(trimmed(text, new Part(from, to)));
    }

    /** Without marks and stops at either end, of which FrameNet counts some. */
    private static Part trimmed(String text, Part part) {
        int[] points = text.codePoints().toArray();
        int from = part.from;
        int to = part.to;
        while (from < to && !Character.isLetterOrDigit(points[from])) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(points[to - 1])) {
            to--;
        }
        return new Part(from, to);
    }

    private static Part part(JsonNode span) {
        return new Part(span.get(0).asInt(), span.get(1).asInt());
    }

    private static Part part(Document document, List<Range> fragments) {
        Part first = part(document, fragments.get(0));
        return new Part(first.from, part(document, fragments.get(fragments.size() - 1)).to);
    }

    private static Part part(Document document, Range range) {
        var span = document.span(range);
        return new Part(span.start(), span.end());
    }
}
