package io.quotewire.contracts;

/** The topics, what keys them and how long they keep what is on them. */
public enum Topic {
    /** {@link DocumentChunk}, keyed by document id. Kept as long as the documents: what is read in place needs them. */
    DOCUMENT_CHUNKS("document-chunks", "document-chunk", Retention.FOREVER),
    /** {@link IngestedFile}, keyed by path: the latest line of each path is kept. */
    INGESTED_FILES("ingested-files", "ingested-file", Retention.LATEST_PER_KEY),
    /** {@link EnrichedQuotation}, keyed by document id. */
    ENRICHED_QUOTATIONS("enriched-quotations", "enriched-quotation", Retention.FOREVER),
    /** {@link EnrichedDocument}, keyed by document id. */
    ENRICHED_DOCUMENTS("enriched-documents", "enriched-document", Retention.FOREVER),
    /** {@link DeadLetter}, keyed by document id where it is known. */
    DEAD_LETTERS("dead-letters", "dead-letter", Retention.THIRTY_DAYS),
    /** {@link AnalysisRequest}, keyed by document id. */
    ANALYSIS_REQUESTS("analysis-requests", "analysis-request", Retention.THIRTY_DAYS);

    /** How long a topic keeps its records. */
    public enum Retention {
        FOREVER,
        LATEST_PER_KEY,
        THIRTY_DAYS
    }

    private final String baseName;
    private final String record;
    private final Retention retention;

    Topic(String baseName, String record, Retention retention) {
        this.baseName = baseName;
        this.record = record;
        this.retention = retention;
    }

    /** Name without a prefix. */
    public String baseName() {
        return baseName;
    }

    /** Name under a prefix, which may be empty. */
    public String name(String prefix) {
        return prefix + baseName;
    }

    /** Type of the CloudEvents on it. */
    public String eventType() {
        return "io.quotewire." + record + ".v1";
    }

    public Retention retention() {
        return retention;
    }
}
