package io.quotewire.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of this service; what each is for stands in the README. */
@ConfigMapping(prefix = "quotewire")
interface IngestSettings {

    /** Holds {@code inbox}, {@code done} and {@code failed}. */
    @WithDefault("data")
    Path data();

    Topics topics();

    Ingest ingest();

    /** How long nothing may move forward before this process ends itself, to be started again. */
    @WithDefault("60s")
    Duration stall();

    /** Settings of the topics, shared by all services. */
    interface Topics {
        /** Before the name of every topic. */
        Optional<String> prefix();

        /** Of each topic when it is made. */
        @WithDefault("6")
        int partitions();
    }

    /** Settings of the intake. */
    interface Ingest {
        /** Tells this service from another one with another folder on the same topics. Stays the same over restarts. */
        @WithDefault("ingest")
        String id();

        /** How long a file must stand still, as this service sees it, before it counts. */
        @WithDefault("500ms")
        Duration settle();

        /** More names of files and folders to leave alone, {@code *} for anything: {@code *.bak,draft-*}. */
        Optional<List<String>> ignore();

        /** How long to rest between two looks at the folder; longer where a look itself takes long. */
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

        /** How many documents are read at a time, each by a parser's process of its own. */
        @WithDefault("2")
        int parsers();

        /** Heap of each parser's process, as for {@code -Xmx}. */
        @WithDefault("256m")
        String parserHeap();
    }
}
