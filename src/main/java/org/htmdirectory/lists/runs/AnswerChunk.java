package org.htmdirectory.lists.runs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.htmdirectory.platform.reference.EnumCode;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.verdict.Verdict;

/**
 * The answers to some thousand rows, one after the other; equal answers are stored once.
 *
 * @param answers an answer for each row
 * @param problems what is wrong with a row, or null; one for each row
 */
record AnswerChunk(List<AnswerCells> answers, List<String> problems) {

    /** As long as the packed form can hold in any alphabet. */
    private static final int LONGEST_TEXT = 20_000;

    private static final String NONE = "\0";

    /** To be raised whenever the packed form changes; lists that were finished before are read for a day more. */
    private static final byte VERSION = 2;

    /** The form without wordings, the international code, the probability of the field and options. */
    private static final byte WITHOUT_FIELD = 1;

    byte[] pack() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed, fast))) {
            out.writeByte(VERSION);
            writeAnswers(out);
            out.writeInt(problems.size());
            for (String problem : problems) {
                write(out, problem);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    private void writeAnswers(DataOutputStream out) throws IOException {
        Map<AnswerCells, Integer> different = new HashMap<>();
        List<Integer> numbers = new ArrayList<>(answers.size());
        List<AnswerCells> inOrder = new ArrayList<>();
        for (AnswerCells answer : answers) {
            numbers.add(different.computeIfAbsent(answer, added -> {
                inOrder.add(added);
                return inOrder.size() - 1;
            }));
        }
        out.writeInt(inOrder.size());
        for (AnswerCells answer : inOrder) {
            write(out, answer);
        }
        out.writeInt(numbers.size());
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static void write(DataOutputStream out, AnswerCells answer) throws IOException {
        write(out, answer.wording());
        write(out, answer.verdict() == null ? null : answer.verdict().code());
        write(out, answer.role());
        write(out, answer.roleName());
        write(out, answer.level());
        write(out, answer.soc());
        write(out, answer.onet());
        write(out, answer.isco());
        out.writeFloat(answer.field());
        out.writeFloat(answer.confidence());
        out.writeByte(answer.candidates().size());
        for (AnswerCells.Choice choice : answer.candidates()) {
            write(out, choice.role());
            write(out, choice.name());
            out.writeFloat(choice.confidence());
        }
        write(out, answer.occupation());
        write(out, answer.reason());
        out.writeByte(answer.options().size());
        for (AnswerCells.Option option : answer.options()) {
            write(out, option.label());
            write(out, option.role());
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        String kept = text == null ? NONE : text;
        out.writeUTF(Excerpt.of(kept, LONGEST_TEXT));
    }

    static AnswerChunk unpack(byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            byte version = in.readByte();
            if (version != VERSION && version != WITHOUT_FIELD) {
                throw new StreamCorruptedException("Packed by another version of the application");
            }
            List<AnswerCells> answers = readAnswers(in, version == VERSION);
            int rows = in.readInt();
            List<String> problems = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                problems.add(read(in));
            }
            return new AnswerChunk(answers, problems);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static List<AnswerCells> readAnswers(DataInputStream in, boolean whole) throws IOException {
        int different = in.readInt();
        List<AnswerCells> inOrder = new ArrayList<>(different);
        for (int i = 0; i < different; i++) {
            inOrder.add(readAnswer(in, whole));
        }
        int rows = in.readInt();
        List<AnswerCells> answers = new ArrayList<>(rows);
        for (int row = 0; row < rows; row++) {
            answers.add(inOrder.get(in.readInt()));
        }
        return answers;
    }

    private static AnswerCells readAnswer(DataInputStream in, boolean whole) throws IOException {
        String wording = whole ? read(in) : "";
        String verdict = read(in);
        return new AnswerCells(
                wording,
                verdict == null ? null : EnumCode.parse(Verdict.class, verdict),
                read(in),
                read(in),
                read(in),
                read(in),
                read(in),
                whole ? read(in) : null,
                whole ? in.readFloat() : 0,
                in.readFloat(),
                readChoices(in),
                read(in),
                read(in),
                whole ? readOptions(in) : List.of());
    }

    private static List<AnswerCells.Choice> readChoices(DataInputStream in) throws IOException {
        int choices = in.readByte();
        List<AnswerCells.Choice> read = new ArrayList<>(choices);
        for (int i = 0; i < choices; i++) {
            read.add(new AnswerCells.Choice(read(in), read(in), in.readFloat()));
        }
        return read;
    }

    private static List<AnswerCells.Option> readOptions(DataInputStream in) throws IOException {
        int options = in.readByte();
        List<AnswerCells.Option> read = new ArrayList<>(options);
        for (int i = 0; i < options; i++) {
            read.add(new AnswerCells.Option(read(in), read(in)));
        }
        return read;
    }

    private static String read(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.equals(NONE) ? null : text;
    }
}
