package org.htmdirectory.lists.runs;

import java.time.Instant;

/**
 * A list or file that is classified in the background.
 *
 * @param id its number, which is for us alone
 * @param token the part of its address that nobody can guess
 * @param state how far it has come
 * @param expiresAt when it is deleted
 * @param upload the name of its file in the folder of uploads
 * @param fileName what its file was called where it came from, or null for a list that was pasted
 * @param choices how the file is read; what is null in it is guessed
 * @param total how many rows it has; 0 until it is started
 * @param done how many of them have their answer
 * @param edition the number of the edition that answers, or null before it begins
 * @param model the name of the model that answers, or null before it begins
 * @param different how many different titles it holds, or null before it is done
 * @param beganAt when it was first taken up, or null
 * @param problem why it failed, in a sentence, or null
 */
public record Run(
        long id,
        String token,
        RunState state,
        Instant expiresAt,
        String upload,
        String fileName,
        ListChoices choices,
        int total,
        int done,
        Integer edition,
        String model,
        Integer different,
        Instant beganAt,
        String problem) {}
