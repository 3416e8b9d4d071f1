package io.quotewire.analysis.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Opens an ONNX model's inner layers. A model names the outputs of its graph; adding a name to that list makes the
 * run-time hand that layer out too. The file is Protocol Buffers (onnx.proto: ModelProto.graph is field 7,
 * GraphProto.output field 12, ValueInfoProto.name field 1), where a repeated field may stand at the end.
 */
final class InnerLayers {

    private static final int GRAPH = 7;
    private static final int OUTPUT = 12;
    private static final int NAME = 1;
    private static final int LENGTH_DELIMITED = 2;

    private InnerLayers() {}

    /**
     * @return the model with these layers among its outputs
     * @throws IllegalArgumentException if the bytes hold no graph
     */
    static byte[] open(byte[] model, Iterable<String> layers) {
        int at = 0;
        while (at < model.length) {
            long key = varint(model, at);
            int value = at + length(key);
            if (key == tag(GRAPH)) {
                return withOutputs(model, at, value, layers);
            }
            at = skip(model, value, (int) key & 7);
        }
        throw new IllegalArgumentException("no graph in the model");
    }

    private static byte[] withOutputs(byte[] model, int graph, int value, Iterable<String> layers) {
        int size = (int) varint(model, value);
        int from = value + length(size);
        ByteArrayOutputStream outputs = new ByteArrayOutputStream();
        layers.forEach(layer -> field(outputs, OUTPUT, named(layer)));
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        writeVarint(head, tag(GRAPH));
        writeVarint(head, size + outputs.size());
        int after = from + size;
        return ByteBuffer.allocate(graph + head.size() + size + outputs.size() + model.length - after)
                .put(model, 0, graph)
                .put(head.toByteArray())
                .put(model, from, size)
                .put(outputs.toByteArray())
                .put(model, after, model.length - after)
                .array();
    }

    private static byte[] named(String layer) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        field(info, NAME, layer.getBytes(StandardCharsets.UTF_8));
        return info.toByteArray();
    }

    private static void field(ByteArrayOutputStream out, int number, byte[] content) {
        writeVarint(out, tag(number));
        writeVarint(out, content.length);
        out.writeBytes(content);
    }

    private static int tag(int number) {
        return (number << 3) | LENGTH_DELIMITED;
    }

    private static int skip(byte[] model, int at, int wireType) {
        return switch (wireType) {
            case 0 -> at + length(varint(model, at));
            case 1 -> at + 8;
            case LENGTH_DELIMITED -> {
                long size = varint(model, at);
                yield Math.toIntExact(at + length(size) + size);
            }
            case 5 -> at + 4;
            default -> throw new IllegalArgumentException("no Protocol Buffers at byte " + at);
        };
    }

    private static long varint(byte[] model, int from) {
        long value = 0;
        for (int at = from, shift = 0; at < model.length && shift < 64; at++, shift += 7) {
            value |= (long) (model[at] & 0x7F) << shift;
            if (model[at] >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("the model ends early at byte " + from);
    }

    private static void writeVarint(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** How many bytes a number takes, at its shortest. */
    private static int length(long number) {
        return Math.max(1, (70 - Long.numberOfLeadingZeros(number)) / 7);
    }
}
