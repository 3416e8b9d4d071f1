package io.quotewire.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SharedBackingIT {

    /** As Quarkus' tests do. */
    @Test
    void isOneThoughItsClassIsLoadedTwice() throws Exception {
        String first = SharedBacking.jdbcUrl();
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(":"))
                .map(SharedBackingIT::url)
                .toArray(URL[]::new);
        try (URLClassLoader other = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> twin = other.loadClass(SharedBacking.class.getName());
            assertThat(twin).isNotSameAs(SharedBacking.class);
            assertThat(twin.getMethod("jdbcUrl").invoke(null)).isEqualTo(first);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
