package org.htmdirectory.lists.command;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.htmdirectory.reading.verdict.Classifier;
import org.htmdirectory.titles.knowledge.ReferenceKnowledge;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/**
 * What the program does at the command line: with no command it is the web server; with one it does that and ends. A word
 * that it does not know never starts a server.
 */
@Command(
        name = "java -jar htm-directory.jar",
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpWidth = 100,
        subcommands = HelpCommand.class,
        synopsisHeading = "",
        customSynopsis = {
            "java -jar htm-directory.jar [--server.port=8080] [--PROPERTY=VALUE ...]    starts the web server",
            "java -jar htm-directory.jar COMMAND ...                                    does that and ends"
        },
        description = "%nMaps job titles in healthcare technology management to standard roles and official codes.%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar htm-directory.jar",
            "  java -jar htm-directory.jar classify \"BMET II\"",
            "  java -jar htm-directory.jar classify people.csv -o coded.csv",
            "  java -jar htm-directory.jar import occupation.xlsx --dry-run"
        })
public final class Commands {

    private static final Set<String> ASKING = Set.of("--help", "-h", "--version", "-V");
    private static final Pattern PROPERTY = Pattern.compile("--[A-Za-z][^=\\s]*(=.*)?", Pattern.DOTALL);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this text; “help classify” shows that of a command.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version of the program, its model and its tables.")
    private boolean version;

    private Commands() {}

    /**
     * Does what is asked on the streams of this process.
     *
     * @param arguments all that was given to the program
     * @return the exit code, 2 where nothing could be done; empty where the web server is asked for
     */
    public static OptionalInt run(String... arguments) {
        if (arguments.length == 0
                || !ASKING.contains(arguments[0])
                        && PROPERTY.matcher(arguments[0]).matches()) {
            return OptionalInt.empty();
        }
        // POI logs what it finds in a file; here nothing is to be logged, nor a library loaded that would.
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        return OptionalInt.of(run(Streams.ofProcess(), () -> new Classifier(ReferenceKnowledge.read()), arguments));
    }

    static int run(Streams streams, Supplier<Classifier> classifier, String... arguments) {
        ClassifyCommand classify = new ClassifyCommand(streams, classifier);
        Messages messages = new Messages(streams, false);
        PrintWriter out = new PrintWriter(streams.out(), true, Charset.defaultCharset());
        return new CommandLine(new Commands())
                .addSubcommand(ClassifyCommand.NAME, classify)
                .addSubcommand(ImportCommand.NAME, new ImportCommand(streams))
                .setExpandAtFiles(false)
                .setOut(out)
                .setParameterExceptionHandler((wrong, given) -> ClassifyCommand.refuse(wrong, messages))
                .execute(arguments);
    }
}
