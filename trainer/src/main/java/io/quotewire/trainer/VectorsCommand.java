package io.quotewire.trainer;

import io.quotewire.analysis.encoder.Vocabulary;
import io.quotewire.analysis.topic.Taxonomy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes {@code static-vectors.bin}; some minutes. */
@Command(name = "vectors", description = "Makes the light encoder's vectors.")
final class VectorsCommand implements Callable<Integer> {

    @Mixin
    private Places places = new Places();

    @Override
    public Integer call() throws Exception {
        List<String> texts = new ArrayList<>();
        places.topicSentences().forEach(sentence -> texts.add(sentence.text()));
        Taxonomy.load().concepts().forEach(concept -> texts.add(concept.name() + ": " + concept.definition()));
        Path file = places.file("encoder/static-vectors.bin");
        Files.write(file, new StaticVectorMaker(Vocabulary.load()).make(texts).write());
        System.out.println("wrote " + file + ", " + Files.size(file) + " bytes");
        return 0;
    }
}
