package io.quotewire.ingest.document.format.mail;

import io.quotewire.ingest.document.format.About;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawBody;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.jspecify.annotations.Nullable;

/** The header fields of a mail or of a part of it; of several of one name the first counts. */
final class Head {

    private final Map<String, Field> fields = new HashMap<>();

    void add(Field field) {
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field);
    }

    /** The text of a field on one line, its encoded words decoded (RFC 2047). */
    @Nullable
    String text(String name) {
        Field field = fields.get(name);
        if (field == null) {
            return null;
        }
        ByteSequence raw = field.getRaw();
        String body = raw == null ? field.getBody() : afterColon(ContentUtil.decode(StandardCharsets.UTF_8, raw));
        String line =
                About.line(DecoderUtil.decodeEncodedWords(body.replaceAll("[\\r\\n]+\\s*", " "), DecodeMonitor.SILENT));
        return line.isEmpty() ? null : line;
    }

    private static String afterColon(String field) {
        return field.substring(field.indexOf(':') + 1);
    }

    /** The value before the parameters, in small letters: {@code attachment}. */
    String value(String name) {
        RawBody body = body(name);
        return body == null || body.getValue() == null ? "" : body.getValue().toLowerCase(Locale.ROOT);
    }

    /** A parameter, also one that is cut in pieces or encoded (RFC 2231). */
    @Nullable
    String parameter(String name, String parameter) {
        RawBody body = body(name);
        if (body == null) {
            return null;
        }
        MimeParameterMapping mapping = new MimeParameterMapping();
        for (NameValuePair pair : body.getParams()) {
            mapping.addParameter(pair.getName(), pair.getValue());
        }
        String value = mapping.get(parameter);
        return value == null ? null : DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    }

    private @Nullable RawBody body(String name) {
        Field field = fields.get(name);
        return field == null
                ? null
                : RawFieldParser.DEFAULT.parseRawBody(new RawField(field.getName(), field.getBody()));
    }
}
