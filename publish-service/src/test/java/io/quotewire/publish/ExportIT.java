package io.quotewire.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.support.ExcelTypeEnum;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import io.quotewire.contracts.EnrichedQuotation;
import io.quotewire.wire.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Views as files, read by programs that know nothing of this one. */
class ExportIT {

    private static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://evil.example\";\"click\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=1+1",
            " =1+1",
            "＝1+1",
            "plain; =1+1 and 2 - 1",
            "plain, with \"quotes\"\r\nand lines; <script>alert(1)</script>\u0007",
            "{\"@id\":\"x\"} ]}");

    private final SharedService service = SharedService.get();

    private Samples hostile() throws Exception {
        return service.publish(Samples.document(HOSTILE.toArray(String[]::new)).saidBy("=1+1"));
    }

    private HttpResponse<String> export(String path, Samples document) throws Exception {
        HttpResponse<String> response = service.get(path + "?document=" + document.documentId());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        return response;
    }

    @Test
    void aLineIsAQuotationAsTheApiHasIt() throws Exception {
        Samples document = hostile();
        HttpResponse<String> response = export("/export.jsonl", document);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/jsonl");
        List<JsonNode> lines = response.body()
                .lines()
                .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), JsonNode.class))
                .toList();
        List<JsonNode> api = new ArrayList<>();
        service.json("/api/quotations?document=" + document.documentId())
                .path("quotations")
                .forEach(api::add);
        assertThat(lines).isEqualTo(api);
        assertThat(Json.read(
                        response.body().lines().findFirst().orElseThrow().getBytes(StandardCharsets.UTF_8),
                        EnrichedQuotation.class))
                .isEqualTo(document.quotations().get(HOSTILE.size() - 1));
    }

    @Test
    void aSpreadsheetReadsTheTableAndFindsNoFormula() throws Exception {
        Samples document = hostile();
        HttpResponse<String> response = export("/export.csv", document);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv;charset=UTF-8");
        List<Map<Integer, String>> rows = EasyExcel.read(
                        new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
                .excelType(ExcelTypeEnum.CSV)
                .charset(StandardCharsets.UTF_8)
                .autoTrim(false)
                .headRowNumber(0)
                .sheet()
                .doReadSync();
        assertThat(rows).hasSize(HOSTILE.size() + 1);
        assertThat(rows.get(0)).containsEntry(0, "id").containsEntry(1, "text").containsEntry(2, "speaker");
        List<String> texts = new ArrayList<>();
        for (Map<Integer, String> row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(rows.get(0));
            assertThat(row.values())
                    .filteredOn(cell -> cell != null)
                    .noneMatch(cell -> cell.matches("(?s)[\\p{Cntrl}\\s]*[=+@＝＋－＠-].*") && !cell.matches("-?[0-9.]+"));
            texts.add(0, row.get(1));
        }
        assertThat(texts)
                .isEqualTo(HOSTILE.stream()
                        .map(text -> (text.startsWith("plain") || text.startsWith("{") ? "" : "'")
                                + text.replace('\u0000', '\uFFFD').replaceAll("([;\t] ?)=", "$1'="))
                        .toList());
    }

    @Test
    void aJsonLdParserFindsQuotationsOfSchemaOrg() throws Exception {
        Samples document = hostile();
        HttpResponse<String> response = export("/export.jsonld", document);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        JsonArray graph = JsonLd.expand(JsonDocument.of(new StringReader(response.body())))
                .get();
        assertThat(graph).hasSize(HOSTILE.size());
        List<String> texts = new ArrayList<>();
        for (JsonValue node : graph) {
            JsonObject quotation = node.asJsonObject();
            assertThat(quotation.getJsonArray("@type").getString(0)).isEqualTo("https://schema.org/Quotation");
            texts.add(0, value(quotation, "text"));
            assertThat(value(
                            quotation
                                    .getJsonArray("https://schema.org/spokenByCharacter")
                                    .getJsonObject(0),
                            "name"))
                    .isEqualTo("=1+1");
            assertThat(quotation
                            .getJsonArray("https://schema.org/about")
                            .getJsonObject(0)
                            .getString("@id"))
                    .startsWith("http://cv.iptc.org/newscodes/mediatopic/2000000");
        }
        assertThat(texts).isEqualTo(HOSTILE);
    }

    private static String value(JsonObject node, String property) {
        return node.getJsonArray("https://schema.org/" + property)
                .getJsonObject(0)
                .getString("@value");
    }

    @Test
    void anEmptyViewIsAnEmptyFile() throws Exception {
        String nobody = "?speaker=Nobody+at+all";
        assertThat(service.get("/export.jsonl" + nobody).body()).isEmpty();
        assertThat(service.get("/export.csv" + nobody).body().lines()).hasSize(1);
        assertThat(JsonLd.expand(JsonDocument.of(new StringReader(
                                service.get("/export.jsonld" + nobody).body())))
                        .get())
                .isEmpty();
    }
}
