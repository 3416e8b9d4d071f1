package io.quotewire.publish.load;

import io.quotewire.contracts.Analysis;
import io.quotewire.contracts.Cue;
import io.quotewire.contracts.EnrichedDocument;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.contracts.QuotationKind;
import io.quotewire.contracts.Sentiment;
import io.quotewire.contracts.SentimentLabel;
import io.quotewire.contracts.Source;
import io.quotewire.contracts.Span;
import io.quotewire.contracts.Speaker;
import io.quotewire.contracts.TopicTag;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Made-up documents. Each is made from its number alone, so every run has the same. */
final class Corpus {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final Duration BETWEEN = Duration.ofMinutes(8);
    private static final int MOST_QUOTATIONS = 40;

    private final Topics topics;

    Corpus(Topics topics) {
        this.topics = topics;
    }

    MadeUp document(long number) {
        SplittableRandom random = new SplittableRandom(number * 7919 + 17);
        String id = hex(random, 4);
        Source source = source(number, random);
        int count = quotations(random);
        List<String> speakers = new ArrayList<>();
        List<TopicTag> subjects = new ArrayList<>();
        for (int i = 0; i < 1 + count / 6; i++) {
            speakers.add(Vocabulary.nextName(random));
            subjects.add(topics.next(random));
            subjects.add(topics.next(random));
        }
        StringBuilder text = new StringBuilder();
        List<EnrichedQuotation> quotations = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            text.append(Vocabulary.text(random, 5 + random.nextInt(30))).append(' ');
            quotations.add(
                    quotation(text, random, i, count, source, new Analysis(id, id, "made-up"), speakers, subjects));
        }
        EnrichedDocument summary =
                new EnrichedDocument(id, source, new Analysis(id, id, "made-up"), text.length(), 1, count, "en");
        return new MadeUp(summary, quotations, text.toString());
    }

    /** Mostly few, seldom many. */
    private static int quotations(SplittableRandom random) {
        return 1 + (int) Math.min(MOST_QUOTATIONS - 1, -8 * Math.log(1 - random.nextDouble()));
    }

    private static Source source(long number, SplittableRandom random) {
        Instant received = FIRST.plus(BETWEEN.multipliedBy(number));
        String date = random.nextInt(10) < 6
                ? LocalDate.ofInstant(received, ZoneOffset.UTC)
                        .minusDays(random.nextInt(3))
                        .toString()
                : null;
        String title = Vocabulary.text(random, 4 + random.nextInt(6));
        return new Source(
                "made-up/" + number + ".txt",
                "text/plain",
                2000,
                1,
                null,
                title,
                null,
                date,
                null,
                null,
                null,
                null,
                received);
    }

    private EnrichedQuotation quotation(
            StringBuilder text,
            SplittableRandom random,
            int position,
            int count,
            Source source,
            Analysis analysis,
            List<String> speakers,
            List<TopicTag> subjects) {
        String words = Vocabulary.text(random, 4 + (int) Math.min(80, -16 * Math.log(1 - random.nextDouble())));
        Span span = append(text, "“", words, "” ");
        Speaker speaker = null;
        if (random.nextInt(100) < 92) {
            String name = speakers.get(random.nextInt(speakers.size()));
            Span mention = append(text, "said ", name, ".\n");
            speaker = new Speaker(name, mention.start(), mention.end(), name, random.nextInt(100) / 100.0);
        }
        QuotationKind kind = kind(random.nextInt(100));
        return new EnrichedQuotation(
                hex(random, 2),
                analysis.documentId(),
                source,
                analysis,
                position,
                count,
                kind,
                null,
                span.start(),
                span.end(),
                List.of(span),
                kind == QuotationKind.INDIRECT ? List.of() : List.of(span),
                null,
                words,
                false,
                text.substring(Math.max(0, span.start() - 60), span.start()),
                text.substring(span.end()),
                new Cue("said", span.end() + 2, span.end() + 6),
                speaker,
                null,
                speaker == null ? "nobody is named" : null,
                some(subjects, random),
                sentiment(random),
                "en",
                0.5 + random.nextInt(50) / 100.0,
                "made up");
    }

    private static Span append(StringBuilder text, String before, String what, String after) {
        int start = text.append(before).length();
        text.append(what).append(after);
        return new Span(start, start + what.length());
    }

    private static QuotationKind kind(int percent) {
        return percent < 40
                ? QuotationKind.DIRECT
                : percent < 80 ? QuotationKind.INDIRECT : percent < 95 ? QuotationKind.MIXED : QuotationKind.TURN;
    }

    private static List<TopicTag> some(List<TopicTag> subjects, SplittableRandom random) {
        return random
                .ints(random.nextInt(4), 0, subjects.size())
                .mapToObj(subjects::get)
                .collect(Collectors.toMap(TopicTag::code, topic -> topic, (one, other) -> one))
                .values()
                .stream()
                .toList();
    }

    private static Sentiment sentiment(SplittableRandom random) {
        int percent = random.nextInt(100);
        SentimentLabel label = percent < 60
                ? SentimentLabel.NEUTRAL
                : percent < 82 ? SentimentLabel.NEGATIVE : SentimentLabel.POSITIVE;
        return new Sentiment(label, (percent - 50) / 50.0, 0.5, "made up");
    }

    /** @param longs how many times sixteen digits */
    private static String hex(SplittableRandom random, int longs) {
        return LongStream.generate(random::nextLong)
                .limit(longs)
                .mapToObj(number -> String.format("%016x", number))
                .collect(Collectors.joining());
    }
}
