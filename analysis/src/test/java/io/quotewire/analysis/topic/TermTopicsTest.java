package io.quotewire.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.quotewire.analysis.TopicTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTopicsTest {

    private final TermTopics topics = new TermTopics(Taxonomy.load());

    @Test
    void whatTheQuotationNamesComesBeforeWhatTheParagraphNames() {
        List<TopicTag> tags =
                topics.tag("We will not lift the economic sanctions.", "The peace talks failed. We will not.");
        assertThat(tags).extracting(TopicTag::name).containsExactly("economic sanction", "peace talks");
        assertThat(tags.get(0).confidence()).isGreaterThan(tags.get(1).confidence());
        assertThat(tags.get(1).evidence()).isEqualTo("in the paragraph: peace talks");
    }

    @Test
    void saysNothingWhereNothingIsNamed() {
        assertThat(topics.tag("I told him so twice.", "I told him so twice.")).isEmpty();
    }
}
