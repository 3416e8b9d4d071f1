package io.quotewire.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * Settings of this service; the shared ones are {@code quotewire.data}, {@code quotewire.topics.*}, {@code kafka.*}.
 */
@ConfigMapping(prefix = "quotewire.ingest")
interface IngestSettings {

    /** Tells this service from another one with another folder on the same topics. Stays the same over restarts. */
    @WithDefault("ingest")
    String id();

    /** How long size and time of a file must stand still before it counts. */
    @WithDefault("500ms")
    Duration settle();

    /** How long to rest between two looks at the folder. */
    @WithDefault("100ms")
    Duration scanInterval();

    /** The most a chunk holds, in code points. */
    @WithDefault("65536")
    int chunkSize();

    /** The largest file that is read, in bytes; also the largest within another. */
    @WithDefault("104857600")
    long mostBytes();

    /** The most that all files within a dropped file may have together, in bytes, however deep they lie. */
    @WithDefault("1073741824")
    long mostUnpacked();

    /** The longest text that is read, in code points. */
    @WithDefault("5000000")
    int mostCharacters();

    /** How long the parser may take for a document before it is killed. */
    @WithDefault("60s")
    Duration parserLimit();

    /** How long a dropped file may take with all files within it. */
    @WithDefault("5m")
    Duration fileLimit();

    /** Heap of the parser's process, as for {@code -Xmx}. */
    @WithDefault("256m")
    String parserHeap();

    /** How long nothing may move forward before this process ends itself, to be started again. */
    @WithDefault("60s")
    Duration stallLimit();
}
