package io.quotewire.publish.web;

/** A parameter of a request is not what it may be. */
public final class BadParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String allowed;

    /**
     * @param parameter name of the parameter
     * @param allowed what it allows, for people
     */
    public BadParameterException(String parameter, String allowed) {
        super("Parameter " + parameter + " allows " + allowed);
        this.parameter = parameter;
        this.allowed = allowed;
    }

    String parameter() {
        return parameter;
    }

    String allowed() {
        return allowed;
    }
}
