package io.quotewire.enrich.settings;

import io.quotewire.analysis.tag.Taggers;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service; what each is for stands in the README. */
@ConfigMapping(prefix = "quotewire")
public interface EnrichSettings {

    Topics topics();

    Enrich enrich();

    /** Which encoder reads the quotations for topics and tone: {@code onnx} or {@code light}. */
    @WithDefault("onnx")
    Taggers.Choice encoder();

    /** Settings of the topics, shared by all services. */
    interface Topics {
        /** Before the name of every topic. */
        Optional<String> prefix();

        /** Of each topic when it is made. */
        @WithDefault("6")
        int partitions();
    }

    /** Settings of the analysis. */
    interface Enrich {
        /** Longest time for the analysis of one document. */
        @WithDefault("30s")
        Duration budget();

        /** Documents analysed at a time. */
        @WithDefault("2")
        int threads();

        /** Longest text that is taken, in code points. */
        @WithDefault("20000000")
        int longestText();

        /** Folder that keeps this instance's id across restarts. */
        @WithDefault("${java.io.tmpdir}/quotewire-enrich-service")
        Path state();
    }

    /** Before the name of every topic; may be empty. */
    default String topicPrefix() {
        return topics().prefix().orElse("");
    }
}
