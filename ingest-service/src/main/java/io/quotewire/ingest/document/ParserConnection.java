package io.quotewire.ingest.document;

import io.quotewire.ingest.document.parser.Answer;
import io.quotewire.ingest.document.parser.ParserMain;
import io.quotewire.ingest.document.parser.Question;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the parser's process and the two streams to it. */
final class ParserConnection {

    /** Status of a JVM that was told to exit when memory runs out. */
    private static final int OUT_OF_MEMORY = 3;

    private final Process process;
    private final DataOutputStream questions;
    private final DataInputStream answers;
    private boolean ready;

    private ParserConnection(Process process) {
        this.process = process;
        this.questions = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @param log what the process says besides its answers */
    static ParserConnection launch(List<String> command, Path log) throws IOException {
        return new ParserConnection(
                new ProcessBuilder(command).redirectError(log.toFile()).start());
    }

    /** Waits until it takes questions. */
    boolean awaitReady() throws IOException {
        if (!ready && answers.readByte() != ParserMain.READY) {
            throw new IOException("not the parser");
        }
        ready = true;
        return true;
    }

    /** @throws IOException if it ended before it answered */
    Answer ask(Question question) throws IOException {
        question.write(questions);
        return next();
    }

    /** The next answer to the same question; see {@link Answer#goesOn()}. */
    Answer next() throws IOException {
        return Answer.read(answers);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** After it has ended: whether that was for want of memory. */
    boolean diedOfMemory() throws InterruptedException {
        return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY;
    }

    void kill() {
        process.destroyForcibly();
    }
}
