package io.quotewire.ingest.document.format.mail;

/** Joins the lines of {@code format=flowed} text (RFC 3676): a space at a line's end says that it goes on. */
final class Flowed {

    private Flowed() {}

    /** @param spaceIsDropped whether that space is no part of the text, by {@code delsp=yes} */
    static String joined(String text, boolean spaceIsDropped) {
        StringBuilder out = new StringBuilder(text.length());
        boolean goesOn = false;
        int depthBefore = 0;
        for (String line : text.split("\n", -1)) {
            int depth = depth(line);
            String content = content(line, depth);
            if (out.length() > 0 && !(goesOn && depth == depthBefore)) {
                out.append('\n');
                goesOn = false;
            }
            if (!goesOn && depth > 0) {
                out.append(">".repeat(depth)).append(' ');
            }
            boolean flows = content.endsWith(" ") && !content.equals("-- ");
            out.append(content, 0, content.length() - (flows && spaceIsDropped ? 1 : 0));
            goesOn = flows;
            depthBefore = depth;
        }
        return out.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    /** A space at a line's start only keeps what follows from meaning something. */
    private static String content(String line, int depth) {
        String content = line.substring(depth);
        return content.startsWith(" ") ? content.substring(1) : content;
    }
}
