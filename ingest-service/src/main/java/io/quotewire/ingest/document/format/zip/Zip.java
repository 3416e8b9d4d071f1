package io.quotewire.ingest.document.format.zip;

import io.quotewire.ingest.document.format.Findings;
import io.quotewire.ingest.document.format.Format;
import io.quotewire.ingest.document.format.Original;
import java.util.Set;

/** ZIP. */
public final class Zip implements Format {

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/zip");
    }

    @Override
    public void read(Original original, Findings findings) {
        findings.archive();
    }
}
