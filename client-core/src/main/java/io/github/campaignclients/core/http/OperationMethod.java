package io.github.campaignclients.core.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.HTTP;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Query;

/** What the annotations of an interface method say about its arguments. */
final class OperationMethod {

    private static final int NONE = -1;

    private final Operation operation;
    private final String path;
    private final int paramsIndex;

    /** What each argument is for messages, or null where it is nothing that could be left out. */
    private final @Nullable String[] sent;

    private OperationMethod(Method method) {
        this.operation = operation(method.getAnnotations());
        this.path = path(method.getAnnotations()).replaceFirst("\\?.*", ""); // the query is the same in each call
        this.paramsIndex = paramsIndex(method.getParameterTypes());
        this.sent = sent(method.getParameterAnnotations());
    }

    static OperationMethod of(Method method) {
        return new OperationMethod(method);
    }

    /**
     * Finds the operation among a method's annotations.
     *
     * @throws IllegalArgumentException if it is not there
     */
    static Operation operation(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof Operation) {
                return (Operation) annotation;
            }
        }
        throw new IllegalArgumentException("a method that returns ApiCall needs @Operation");
    }

    /** Retrofit reads the same annotations, and keeps the path to itself. */
    private static String path(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof GET) {
                return ((GET) annotation).value();
            } else if (annotation instanceof HEAD) {
                return ((HEAD) annotation).value();
            } else if (annotation instanceof POST) {
                return ((POST) annotation).value();
            } else if (annotation instanceof PUT) {
                return ((PUT) annotation).value();
            } else if (annotation instanceof PATCH) {
                return ((PATCH) annotation).value();
            } else if (annotation instanceof DELETE) {
                return ((DELETE) annotation).value();
            } else if (annotation instanceof HTTP) {
                return ((HTTP) annotation).path();
            }
        }
        throw new IllegalArgumentException("a method that returns ApiCall needs an annotation with its path");
    }

    private static int paramsIndex(Class<?>[] types) {
        for (int i = 0; i < types.length; i++) {
            if (ApiParams.class.isAssignableFrom(types[i])) {
                return i;
            }
        }
        return NONE;
    }

    Operation operation() {
        return operation;
    }

    Descriptor descriptor(String method) {
        return new Descriptor(operation, method, "/" + path);
    }

    /**
     * Makes sure that no argument is missing which Retrofit would leave out of the request without a word.
     *
     * @throws NullPointerException if one is null, naming it
     */
    void requireAll(List<?> arguments) {
        for (int i = 0; i < sent.length; i++) {
            if (sent[i] != null && arguments.get(i) == null) {
                throw new NullPointerException(operation.id() + ": " + sent[i] + " is null, and the request needs it");
            }
        }
    }

    private static @Nullable String[] sent(Annotation[][] annotations) {
        @Nullable String[] sent = new @Nullable String[annotations.length];
        for (int i = 0; i < annotations.length; i++) {
            for (Annotation annotation : annotations[i]) {
                if (annotation instanceof Query) {
                    sent[i] = "the query parameter \"" + ((Query) annotation).value() + "\"";
                } else if (annotation instanceof Header) {
                    sent[i] = "the header \"" + ((Header) annotation).value() + "\"";
                }
            }
        }
        return sent;
    }

    /**
     * Returns the params object among the arguments, or null if the method takes none.
     *
     * @throws NullPointerException if the method takes one and got null
     */
    @Nullable ApiParams params(List<?> arguments) {
        if (paramsIndex == NONE) {
            return null;
        }
        ApiParams params = (ApiParams) arguments.get(paramsIndex);
        if (params == null) {
            throw new NullPointerException(operation.id() + ": the params are null: make them with their builder");
        }
        return params;
    }
}
