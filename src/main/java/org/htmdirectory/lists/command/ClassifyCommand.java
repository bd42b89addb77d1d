package org.htmdirectory.lists.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.htmdirectory.lists.runs.RowTally;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command {@code classify}: writes a table anew with columns that say which role each job title stands for. It opens no
 * port, needs no database and logs nothing.
 */
@Command(
        name = "java -jar htm-directory.jar " + ClassifyCommand.NAME,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        description = {
            "Says of each job title in a table which standard role in healthcare technology management it stands for,"
                    + " if any, how sure that is, and under which codes to report it.",
            "The copy holds all rows and cells as they are, and columns beside them. Nothing leaves this machine."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:All rows are done.",
            "1:All rows are done, but some have a problem, which stands in their last column.",
            "2:Nothing is done: the file or what was asked for cannot be used."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar htm-directory.jar classify --column \"Job Title\" people.csv -o coded.csv",
            "  java -jar htm-directory.jar classify --sheet Staff people.xlsx -o coded.xlsx",
            "  export-people | java -jar htm-directory.jar classify --quiet > coded.csv"
        })
public final class ClassifyCommand implements Callable<Integer> {

    /** The word that calls the command. */
    public static final String NAME = "classify";

    private static final int DONE = 0;
    private static final int BAD_ROWS = 1;
    private static final int REFUSED = 2;

    private final Streams streams;
    private final Supplier<Classifier> classifier;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A CSV or TSV file or an XLSX workbook. Standard input if not given, or -.")
    private Path file;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the copy goes: CSV or XLSX by the ending of its name. Standard output if not given, or -.")
    private Path target;

    @Option(names = "--force", description = "Write over the output if it is there already.")
    private boolean force;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing unless it fails.")
    private boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version of the program, its model and its tables.")
    private boolean version;

    ClassifyCommand(Streams streams, Supplier<Classifier> classifier) {
        this.streams = streams;
        this.classifier = classifier;
    }

    /**
     * Runs the command on the streams of this process.
     *
     * @param arguments what follows its name
     * @return the exit code: 0 if all is done, 1 if some rows have a problem, 2 if nothing is done
     */
    public static int run(String... arguments) {
        // POI logs what it finds in a file; here nothing is to be logged, nor a library loaded that would.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        return new ClassifyCommand(Streams.ofProcess(), () -> new Classifier(ReferenceKnowledge.read()))
                .execute(arguments);
    }

    int execute(String... arguments) {
        Messages messages = new Messages(streams, false);
        return new CommandLine(this)
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(streams.out(), true, Charset.defaultCharset()))
                .setParameterExceptionHandler((wrong, given) -> {
                    messages.fail(wrong.getMessage());
                    messages.fail("Add --help to see what can be given.");
                    return REFUSED;
                })
                .execute(arguments);
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams, quiet);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), ClassifyCommand::thread);
        try (TemporaryFiles temporary = new TemporaryFiles()) {
            return classify(messages, temporary, threads);
        } catch (RuntimeException | Error failed) {
            messages.fail(Failure.sentence(failed));
            return REFUSED;
        } finally {
            threads.shutdownNow();
        }
    }

    private int classify(Messages messages, TemporaryFiles temporary, ExecutorService threads) {
        long began = System.nanoTime();
        Output output = Output.to(target, force, streams, temporary);
        CompletableFuture<Classifier> loading = CompletableFuture.supplyAsync(classifier, threads);
        Table table = Table.of(Input.file(file, streams, messages, temporary), reading.choices(), columns);
        if (output.isStandard() && streams.screens().out() && table.isWorkbook()) {
            throw new CommandException("A screen cannot show a workbook. Name a file with --output.");
        }
        messages.say(table.columnsRead());
        table.notices().forEach(messages::say);
        RowTally tally = new TableCopy(table, output, new Progress(messages)).write(loading.join(), threads);
        output.keep();
        Summary.tell(tally, messages, System.nanoTime() - began);
        return tally.problems() > 0 ? BAD_ROWS : DONE;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    }
}
