/** WebVTT and SubRip: cues become the turns of their speakers. Start reading at {@code Subtitles}. */
@NullMarked
package io.quotewire.ingest.document.format.subtitle;

import org.jspecify.annotations.NullMarked;
