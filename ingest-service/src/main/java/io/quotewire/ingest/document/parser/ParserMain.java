package io.quotewire.ingest.document.parser;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * The parser's process: answers questions from standard input on standard output until its input ends, as it does when
 * the service ends.
 */
public final class ParserMain {

    /** The first byte it sends, once it takes questions. */
    public static final byte READY = '!';

    private ParserMain() {}

    public static void main(String[] args) throws IOException {
        DataInputStream questions = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 64 * 1024));
        System.setOut(System.err); // a library that prints must not spoil an answer
        Formats formats = new Formats();
        TextReader reader = new TextReader(formats);
        WarmUp.with(reader, formats);
        answers.writeByte(READY);
        answers.flush();
        try {
            while (true) {
                reader.answer(Question.read(questions), answer -> answer.write(answers))
                        .write(answers);
            }
        } catch (EOFException e) {
            // the service has ended
        }
    }
}
