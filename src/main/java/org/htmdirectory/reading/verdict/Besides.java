package org.htmdirectory.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.htmdirectory.platform.reference.Excerpt;
import org.htmdirectory.reading.model.Department;
import org.htmdirectory.reading.model.Description;
import org.htmdirectory.reading.model.JobContext;
import org.htmdirectory.reading.model.TitleWord;
import org.htmdirectory.reading.noise.PostingDetails;

/**
 * What was said beside a job title.
 *
 * @param around what the model is told of it
 * @param department what the department's name says
 * @param devices the words of the description that name its devices, and what is done to protect or connect them
 * @param specialties what the work is about, where a description of work on medical devices says so
 * @param employer what was read from the employer, or null
 * @param reasons the same for a reader
 */
record Besides(
        JobContext around,
        Department department,
        List<TitleWord> devices,
        List<String> specialties,
        EmployerReason employer,
        List<Reason> reasons) {

    private static final int LONGEST_SHOWN = 60;

    /** Nothing was said. */
    static final Besides NOTHING =
            new Besides(JobContext.NOTHING, Department.NONE, List.of(), List.of(), null, List.of());

    /** What these say; description and department may be null. */
    static Besides of(Employment.EmployerReading employer, String description, String department) {
        Description read = Description.of(description);
        String described = read.kind();
        Department placed = Department.of(department);
        boolean service = described.equals(Description.MEDICAL_SERVICE);
        List<TitleWord> devices = service || described.equals(JobContext.NONE) ? read.telling() : List.of();
        List<Reason> reasons = new ArrayList<>(reasons(employer.reason(), described, placed.work(), department));
        if (!service && !devices.isEmpty()) {
            reasons.add(Reason.beside(
                    ReasonKind.DESCRIPTION, "The description names “" + named(devices, description) + "”."));
        }
        return new Besides(
                employer.surroundings(placed.beside(described), placed.isAmongDevices()),
                placed,
                devices,
                service ? specialties(description) : List.of(),
                employer.reason(),
                List.copyOf(reasons));
    }

    private static String named(List<TitleWord> words, String description) {
        String written = words.stream()
                .map(word -> description.substring(word.from(), word.to()))
                .distinct()
                .collect(Collectors.joining(" "));
        return Excerpt.shown(written, LONGEST_SHOWN);
    }

    private static List<String> specialties(String description) {
        return PostingDetails.of(description).specialties().stream()
                .map(PostingDetails.Found::value)
                .distinct()
                .toList();
    }

    private static List<Reason> reasons(EmployerReason employer, String described, String placed, String department) {
        List<Reason> reasons = new ArrayList<>();
        if (employer != null) {
            reasons.add(Reason.beside(ReasonKind.EMPLOYER, employer.text()));
        }
        String description = switch (described) {
            case Description.MEDICAL_SERVICE -> "The description speaks of medical devices and their upkeep.";
            case Description.DESIGN -> "The description speaks of research, design or manufacturing.";
            case Description.CARE -> "The description speaks of the care of patients.";
            case Description.ELSEWHERE -> "The description speaks of other machines or work.";
            default -> null;
        };
        if (description != null) {
            reasons.add(Reason.beside(ReasonKind.DESCRIPTION, description));
        }
        String work = switch (placed) {
            case Description.MEDICAL_SERVICE -> "looks after medical devices";
            case Description.DESIGN -> "does research, design or manufacturing";
            case Description.CARE -> "takes care of patients";
            case Description.ELSEWHERE -> "does other work";
            default -> null;
        };
        if (work != null) {
            reasons.add(Reason.beside(
                    ReasonKind.DEPARTMENT,
                    "A department called “%s” %s.".formatted(Excerpt.shown(department.strip(), LONGEST_SHOWN), work)));
        }
        return List.copyOf(reasons);
    }
}
