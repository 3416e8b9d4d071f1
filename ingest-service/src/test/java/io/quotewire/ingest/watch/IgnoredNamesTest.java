package io.quotewire.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredNamesTest {

    private final IgnoredNames ignored = new IgnoredNames(List.of());

    @Test
    void whatIsHiddenUnfinishedOrNoDocument() {
        assertThat(List.of(
                        ".profile",
                        ".DS_Store",
                        "._minutes.docx",
                        "~$minutes.docx",
                        ".~lock.minutes.odt#",
                        "minutes.pdf.part",
                        "minutes.pdf.partial",
                        "minutes.pdf.FILEPART",
                        "minutes.pdf.download",
                        "Unconfirmed 4711.crdownload",
                        "minutes.tmp",
                        ".minutes.txt.swp",
                        "minutes.txt.swp",
                        "minutes.lock",
                        "minutes.txt~",
                        "Thumbs.db",
                        "THUMBS.DB",
                        "desktop.ini"))
                .allMatch(ignored);
    }

    @Test
    void whatOnlyLooksLikeIt() {
        assertThat(List.of(
                        "party.txt", "~minutes.txt", "my Thumbs.db.txt", "download", "spar.tmp.txt", "lock", "$~.md"))
                .noneMatch(ignored);
    }

    @Test
    void aSettingAddsMore() {
        IgnoredNames more = new IgnoredNames(List.of("*.bak", " draft-* ", "v?.txt", "(1)"));
        assertThat(List.of("old.BAK", "draft-", "Draft-one\n.md", "v1.txt", "(1)", ".hidden"))
                .allMatch(more);
        assertThat(List.of("old.bak.txt", "a draft-1", "v10.txt", "1")).noneMatch(more);
    }
}
