package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages of a service to which nobody sends anything heavy, and what stands on them. */
final class Pages {

    static final int MOST_BYTES = 100_000;

    private final SharedService service = SharedService.named("pages");

    private Pages() {}

    static Pages get() {
        return new Pages();
    }

    /** Sends a document and waits until readers see it. */
    Samples publish(Samples document) throws Exception {
        return service.publish(document);
    }

    Wire wire() {
        return service.wire();
    }

    URI uri(String path) {
        return service.service().uri(path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return service.get(path);
    }

    /** The page at an address, which has to be there. */
    String at(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        return response.body();
    }

    /** All that a pattern's first group finds. */
    static List<String> all(String pattern, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1).replace("&amp;", "&"));
        }
        return found;
    }

    /** The words on the cards, without marks. */
    static List<String> words(String page) {
        return all("<blockquote[^>]*>(.*?)</blockquote>", page).stream()
                .map(words -> words.replaceAll("</?(mark|q)>", ""))
                .toList();
    }

    /** Address of the page before or after: {@code prev} or {@code next}. */
    static String turned(String way, String page) {
        return all("<a rel=\"" + way + "\" href=\"([^\"]*)\"", page).get(0);
    }
}
