package io.quotewire.trainer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes in a release of the IPTC Media Topics; the heads want training afterwards if its top levels changed. */
@Command(name = "taxonomy", description = "Writes mediatopics.tsv from a release of the IPTC Media Topics.")
final class TaxonomyCommand implements Callable<Integer> {

    private static final int DATE = 10;

    @Mixin
    private Places places = new Places();

    @Parameters(description = "JSON array of {qcode, parent, retired, name, definition}")
    private Path release = Path.of("");

    @Option(names = "--date", required = true, description = "date of the release")
    private String date = "";

    @Override
    public Integer call() throws Exception {
        List<String> rows = new ArrayList<>();
        for (JsonNode concept : new ObjectMapper().readTree(release.toFile())) {
            rows.add(String.join(
                    "\t",
                    plain(concept, "qcode"),
                    plain(concept, "parent"),
                    plain(concept, "retired")
                            .substring(
                                    0, Math.min(DATE, plain(concept, "retired").length())),
                    plain(concept, "name"),
                    plain(concept, "definition")));
        }
        String head = "IPTC Media Topics, release of " + date
                + ": code, parent, retired, name, definition. Copyright IPTC, CC BY 4.0: see NOTICE.";
        places.write("topic/mediatopics.tsv", head, rows.stream().sorted().toList());
        return 0;
    }

    private static String plain(JsonNode concept, String field) {
        return concept.hasNonNull(field) ? concept.get(field).asText().replaceAll("\\s+", " ") : "";
    }
}
