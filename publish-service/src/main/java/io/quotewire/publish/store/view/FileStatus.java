package io.quotewire.publish.store.view;

import io.quotewire.contracts.IngestedFile;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file.
 *
 * @param file its latest line in the ledger
 * @param number order in which the paths were first seen
 * @param shownAt when its document was first seen by readers, where it is
 * @param letter why its document could not be taken further, where it could not
 */
public record FileStatus(
        IngestedFile file,
        long number,
        @Nullable Instant shownAt,
        @Nullable Letter letter) {}
