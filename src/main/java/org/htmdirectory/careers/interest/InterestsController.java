package org.htmdirectory.careers.interest;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.htmdirectory.careers.glance.JobCard;
import org.htmdirectory.careers.glance.JobCards;
import org.htmdirectory.platform.paper.ShortAddresses;
import org.htmdirectory.platform.site.PageController;
import org.htmdirectory.platform.site.SitemapSection;
import org.htmdirectory.platform.site.UsState;
import org.htmdirectory.terms.Terminology;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets a visitor say which work they would like, and offers three jobs that fit. */
@PageController
class InterestsController implements SitemapSection {

    private static final String ADDRESS = InterestsHandoutSource.PAGE;

    private final Terminology terminology;
    private final JobCards cards;
    private final ShortAddresses addresses;

    InterestsController(Terminology terminology, JobCards cards, ShortAddresses addresses) {
        this.terminology = terminology;
        this.cards = cards;
        this.addresses = addresses;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> parameters, @RequestParam(defaultValue = "") String state) {
        List<Statement> statements = Statements.all();
        InterestsForm form = InterestsForm.read(parameters, statements.size());
        FamilyMatches outcome = form.isReadable() && form.answers().isBegun()
                ? FamilyMatches.of(form.answers(), statements, terminology.families())
                : null;
        InterestsPage page = new InterestsPage(
                statements,
                form,
                terminology.families(),
                outcome,
                outcome == null ? List.of() : jobs(outcome, UsState.find(state).orElse(null)),
                addresses.of(ADDRESS));
        return new ModelAndView(
                "careers/interest/interests",
                Map.of("page", page),
                form.isReadable() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private List<FittingJob> jobs(FamilyMatches outcome, UsState state) {
        List<FamilyMatch> offered = outcome.offered();
        List<FamilyJobs.Shown> shown = offered.stream()
                .map(match -> FamilyJobs.of(match.family().slug()))
                .toList();
        List<JobCard> jobs = cards.of(shown.stream().map(FamilyJobs.Shown::role).toList(), state);
        return IntStream.range(0, jobs.size())
                .mapToObj(at -> new FittingJob(
                        jobs.get(at), offered.get(at), shown.get(at).before()))
                .toList();
    }

    @Override
    public List<String> addresses() {
        return List.of(ADDRESS);
    }
}
