package org.htmdirectory.lists.command;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.htmdirectory.lists.runs.RowTally;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.reading.verdict.Verdict;
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
        name = ClassifyCommand.NAME,
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
            "2:Nothing is done: the file or what was asked for cannot be used.",
            "141:Whoever read the output stopped reading."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar htm-directory.jar classify --column \"Job Title\" people.csv -o coded.csv",
            "  java -jar htm-directory.jar classify --sheet Staff people.xlsx -o coded.xlsx",
            "  java -jar htm-directory.jar classify --employer \"Mercy Hospital\" --only role,ambiguous payroll.csv",
            "  java -jar htm-directory.jar classify \"BMET II\"",
            "  export-people | java -jar htm-directory.jar classify --quiet > coded.csv"
        })
final class ClassifyCommand implements Callable<Integer> {

    /** The word that calls the command. */
    static final String NAME = "classify";

    private static final int DONE = 0;
    private static final int BAD_ROWS = 1;
    private static final int REFUSED = 2;

    /** As a shell says of a program that was ended since nobody read on. */
    private static final int BROKEN_PIPE = 141;

    private final Streams streams;
    private final Supplier<Classifier> classifier;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A CSV or TSV file or an XLSX workbook, or one job title. Standard input if not given, or -.")
    private Path file;

    @Mixin
    private ColumnOptions columns;

    @Mixin
    private ReadingOptions reading;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the copy goes, in the format that the ending of its name says. Standard output if not given,"
                            + " or -.")
    private Path target;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = CopyFormats.class,
            completionCandidates = CopyFormats.class,
            description = "The format of the copy: ${COMPLETION-CANDIDATES}. That of the table if nothing says so.")
    private CopyFormat format;

    @Option(
            names = "--only",
            paramLabel = "VERDICT",
            split = ",",
            converter = Verdicts.class,
            completionCandidates = Verdicts.class,
            description = "Write only rows with these verdicts: ${COMPLETION-CANDIDATES}.")
    private Set<Verdict> only;

    @Option(names = "--summary", description = "Only count: write how many rows have which verdict and role, no copy.")
    private boolean summary;

    @Option(names = "--allow-problems", description = "Exit with 0 even if some rows have a problem.")
    private boolean allowProblems;

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

    /** Says what is wrong with what was asked, and what may have been meant. */
    static int refuse(CommandLine.ParameterException wrong, Messages messages) {
        messages.fail(wrong.getMessage());
        if (wrong instanceof CommandLine.UnmatchedArgumentException unknown
                && !unknown.getSuggestions().isEmpty()) {
            messages.fail("Did you mean " + String.join(" or ", unknown.getSuggestions()) + "?");
        }
        messages.fail("Add --help to see what can be given.");
        return REFUSED;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(streams, quiet);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), ClassifyCommand::thread);
        try (TemporaryFiles temporary = new TemporaryFiles()) {
            return classify(messages, temporary, threads);
        } catch (BrokenPipeException nobodyReads) {
            return BROKEN_PIPE;
        } catch (RuntimeException | Error failed) {
            messages.fail(Failure.sentence(failed));
            return REFUSED;
        } finally {
            threads.shutdownNow();
        }
    }

    private int classify(Messages messages, TemporaryFiles temporary, ExecutorService threads) {
        if (OneTitle.isMeant(file)) {
            OneTitle.tell(classifier.get(), columns.job(file.toString()), streams);
            return DONE;
        }
        long began = System.nanoTime();
        Output output = Output.to(target, force, streams, temporary);
        CopyFormat written = format == null ? CopyFormat.of(output) : format;
        CompletableFuture<Classifier> loading = CompletableFuture.supplyAsync(classifier, threads);
        Table table = Table.of(Input.file(file, streams, messages, temporary), reading.choices(), columns);
        boolean workbook = written == null ? table.isWorkbook() : written == CopyFormat.XLSX;
        if (output.isStandard() && streams.screens().out() && workbook && !summary) {
            throw new CommandException("A screen cannot show a workbook. Name a file with --output.");
        }
        messages.say(table.columnsRead());
        table.notices().forEach(messages::say);
        TableCopy copy = new TableCopy(table, output, written, only, new Progress(messages));
        RowTally tally = summary ? copy.count(loading.join(), threads) : copy.write(loading.join(), threads);
        if (summary) {
            Summary.write(tally, streams);
        } else {
            output.keep();
        }
        Summary.tell(tally, messages, System.nanoTime() - began);
        return tally.problems() > 0 && !allowProblems ? BAD_ROWS : DONE;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, NAME);
        thread.setDaemon(true);
        return thread;
    }
}
