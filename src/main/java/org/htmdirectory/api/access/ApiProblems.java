package org.htmdirectory.api.access;

import java.util.List;
import org.htmdirectory.api.description.FieldProblem;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns what the API's handlers refuse into problem details that name the parameter or field at fault. */
@RestControllerAdvice("org.htmdirectory.api")
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final String A_NUMBER = "must be a whole number";

    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> faults = refused.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldProblem(
                                result.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                .toList();
        return refuse(refused, faults, headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> faults = refused.getFieldErrors().stream()
                .map(error -> new FieldProblem(
                        error.getField(), error.isBindingFailure() ? A_NUMBER : error.getDefaultMessage()))
                .toList();
        return refuse(refused, faults, headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return refuse(
                missing, List.of(new FieldProblem(missing.getParameterName(), "must be given")), headers, request);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field =
                mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : "parameter";
        return refuse(mismatch, List.of(new FieldProblem(field, A_NUMBER)), headers, request);
    }

    private ResponseEntity<Object> refuse(
            Exception refused, List<FieldProblem> faults, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(
                refused, RefusedRequestException.problem(faults), headers, HttpStatus.BAD_REQUEST, request);
    }
}
