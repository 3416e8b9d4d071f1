package io.quotewire.publish.load;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Every page and feed, those that take filters with each view, at their beginning and far down. */
final class Addresses {

    /** Addresses that differ only in their values. */
    record Kind(String path, String view) {}

    static final List<String> FILTERED = List.of("/", "/feed.json", "/feed.atom", "/api/quotations");
    private static final List<String> OTHERS = List.of(
            "/documents/",
            "/speakers",
            "/speakers?name=",
            "/speakers?q=",
            "/topics",
            "/files",
            "/api/documents",
            "/api/files");

    private final Views views;
    private final long lastArrival;
    /** So many of the speakers who speak most have surely spoken; a page about others would be no page. */
    private final int speakers;

    private final List<Kind> kinds = new ArrayList<>();

    /** @param lastArrival the highest number of arrival when reading begins */
    Addresses(Views views, long lastArrival) {
        this.views = views;
        this.lastArrival = lastArrival;
        this.speakers = (int) Math.min(2_000, 1 + lastArrival / 200);
        for (String path : FILTERED) {
            views.names().forEach(view -> kinds.add(new Kind(path, view)));
        }
        OTHERS.forEach(path -> kinds.add(new Kind(path, "")));
    }

    List<Kind> kinds() {
        return kinds;
    }

    String next(Kind kind, SplittableRandom random) {
        String cursor = random.nextInt(100) < 60 ? "" : "&cursor=" + (1 + random.nextLong(lastArrival));
        return switch (kind.path()) {
            case "/documents/" -> kind.path() + views.document(random).id();
            case "/speakers?name=" -> kind.path() + Views.encoded(Vocabulary.name(random.nextInt(speakers)));
            case "/speakers?q=" ->
                kind.path() + Vocabulary.name(random.nextInt(speakers)).split(" ", -1)[0];
            case "/speakers", "/topics", "/files", "/api/files" -> kind.path();
            case "/api/documents" -> with(kind.path(), cursor);
            default -> with(kind.path(), views.parameters(kind.view(), random) + cursor);
        };
    }

    /** The address of a stream: one in five of everything, the others of some view. */
    String stream(SplittableRandom random) {
        List<String> names = views.names();
        String view = random.nextInt(5) == 0 ? names.get(0) : names.get(random.nextInt(names.size()));
        return with("/api/stream", views.parameters(view, random));
    }

    private static String with(String path, String parameters) {
        return parameters.isEmpty() ? path : path + "?" + parameters.substring(1);
    }
}
