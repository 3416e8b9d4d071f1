package io.quotewire.publish.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service; what each is for stands in the README. */
@ConfigMapping(prefix = "quotewire")
public interface PublishSettings {

    Topics topics();

    /** How long a channel may stand still before the process ends itself. */
    @WithDefault("120S")
    Duration stall();

    /** What absolute links begin with. */
    @WithDefault("http://localhost:${quarkus.http.port}")
    String publicUrl();

    Stream stream();

    Export export();

    Drop drop();

    /** The topics, shared by all services. */
    interface Topics {
        /** Before the name of every topic. */
        Optional<String> prefix();

        /** Of each topic when it is made. */
        @WithDefault("6")
        int partitions();
    }

    /** The live stream. */
    interface Stream {
        /** Pause between signs of life on a quiet one. */
        @WithDefault("15S")
        Duration heartbeat();

        /** How many at a time. */
        @WithDefault("500")
        int most();
    }

    /** Views as files. */
    interface Export {
        /** How many at a time. */
        @WithDefault("4")
        int most();
    }

    /** Files from the page. */
    interface Drop {
        /** The folder that ingest-service watches; without it no files are taken. */
        Optional<Path> folder();

        /** What has to be known to drop files. */
        Optional<String> token();
    }
}
