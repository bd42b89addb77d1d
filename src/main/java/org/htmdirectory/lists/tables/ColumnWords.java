package org.htmdirectory.lists.tables;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which headers name their columns, and by which cells show that they are job titles. */
final class ColumnWords {

    /** What columns of job titles are called, the surest first. */
    static final List<String> TITLE = words("""
            job title, jobtitle, position title, working title, title of position, current job title,
            employee title, posting title, job name, jobname, title, titles, job titles, position,
            positions, position name, job, jobs, role, role title, occupation, occupation title,
            designation, job description title, stellenbezeichnung, stellentitel, berufsbezeichnung,
            tatigkeitsbezeichnung, funktionsbezeichnung, jobtitel, stelle, beruf, tatigkeit, funktion,
            intitule du poste, intitule, poste, metier, fonction, emploi, titulo del puesto, puesto, puesto
            de trabajo, cargo, ocupacion, titulo, titolo, qualifica, mansione, functie, functietitel,
            functienaam, befattning, stilling, stillingsbetegnelse, stanowisko, profissao, ocupacao""");

    static final List<String> EMPLOYER = words("""
            employer, employer name, company, company name, organization, organisation, organization name,
            organisation name, agency, agency name, firm, facility, facility name, hospital, hospital name,
            institution, health system, arbeitgeber, firma, unternehmen, krankenhaus, klinik, employeur,
            entreprise, etablissement, empresa, empleador, azienda, werkgever, bedrijf""");

    static final List<String> DESCRIPTION = words("""
            job description, position description, description, job summary, summary, duties, job duties,
            responsibilities, job text, posting text, beschreibung, stellenbeschreibung, aufgaben,
            tatigkeitsbeschreibung, description du poste, descriptif, missions, descripcion, descripcion del
            puesto, descrizione, omschrijving, functieomschrijving""");

    private static final Set<String> OTHER = Set.copyOf(words("""
            id, no, nr, number, name, full name, first name, last name, surname, employee, employee id,
            employee name, emp id, emp no, email, e mail, phone, department, dept, division, unit, business
            unit, location, city, state, country, zip, zip code, address, site, region, salary, pay, pay
            grade, wage, hourly rate, date, hire date, start date, posted, date posted, status, type,
            category, code, job code, soc, soc code, level, grade, gender, age, notes, comments, count,
            headcount, fte, source, url, link, label, vorname, nachname, abteilung, standort, ort, datum,
            gehalt, nom, prenom, service, ville, salaire, nombre, apellido, departamento, ciudad, fecha,
            salario, correo, personalnummer, job id, requisition, req id, row"""));

    private static final Pattern TITLE_PART = Pattern.compile(
            "\\b(?:title|position|occupation|job|role|poste|puesto|stelle|beruf\\w*|stellen\\w*|functie\\w*)\\b");
    private static final Pattern NOT_A_TITLE = Pattern.compile(
            "\\b(?:id|code|codes|number|no|nr|num|date|grade|level|family|class|type|status|count|description|desc|summary"
                    + "|posted|url|link|email|group|category|soc|salary|pay|location|start|end|key|manager|supervisor)\\b");
    private static final Pattern JOB = Pattern.compile(
            "\\b(?:technicians?|techs?|technologists?|engineers?|managers?|specialists?|analysts?|directors?|supervisors?"
                    + "|nurses?|coordinators?|assistants?|officers?|clerks?|leads?|bmet|biomed|chief|consultants?"
                    + "|administrators?|representatives?|rep|mechanics?|electricians?|therapists?|physicians?|scientists?"
                    + "|developers?|drivers?|operators?|associates?|aides?|planners?|buyers?|inspectors?|installers?"
                    + "|repairers?|instructors?|teachers?|president|attendants?|workers?|apprentices?|interns?|trainees?"
                    + "|physicists?|pharmacists?|librarians?|accountants?|secretary|receptionists?|agents?|cooks?"
                    + "|\\w*techniker(?:in)?|\\w*ingenieur(?:in)?|\\w*leiter(?:in)?|technicien(?:ne)?|ingenieure?|tecnico"
                    + "|ingeniero)\\b");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_NAME = 60;

    private ColumnWords() {}

    private static List<String> words(String listed) {
        return List.of(listed.strip().replaceAll("\\s+", " ").split(", "));
    }

    /** Letters and digits alone, small and without accents, parted by single blanks. */
    static String plain(String text) {
        String parted = text.replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2");
        String bare =
                MARKS.matcher(Normalizer.normalize(parted, Normalizer.Form.NFD)).replaceAll("");
        return NOT_WORDS.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a cell holds the usual name of a column. */
    static boolean isKnown(Cell cell) {
        return cell.text().length() <= LONGEST_NAME && isKnown(plain(cell.text()));
    }

    /** Whether a name is a usual one for what the directory asks for: titles, employers, descriptions. */
    static boolean isWanted(String plain) {
        return TITLE.contains(plain) || EMPLOYER.contains(plain) || DESCRIPTION.contains(plain);
    }

    static boolean namesTitles(String plain) {
        return TITLE_PART.matcher(plain).find() && !NOT_A_TITLE.matcher(plain).find();
    }

    static boolean isJob(String text) {
        return JOB.matcher(plain(text)).find();
    }

    private static boolean isKnown(String plain) {
        return isWanted(plain) || OTHER.contains(plain) || plain.endsWith(" title") && plain.split(" ").length <= 3;
    }
}
