package io.github.campaignclients.core.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Path;

/** What the annotations of an interface method say about its arguments. */
final class OperationMethod {

    private static final int NONE = -1;

    private final Operation operation;
    private final Map<Integer, String> pathParameters = new LinkedHashMap<>();
    private final int paramsIndex;

    private OperationMethod(Method method) {
        this.operation = operation(method.getAnnotations());
        Annotation[][] annotations = method.getParameterAnnotations();
        for (int i = 0; i < annotations.length; i++) {
            for (Annotation annotation : annotations[i]) {
                if (annotation instanceof Path) {
                    pathParameters.put(i, ((Path) annotation).value());
                }
            }
        }
        this.paramsIndex = paramsIndex(method.getParameterTypes());
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

    /**
     * Refuses arguments that would make another request than meant: an empty path parameter turns one thing's address into the address
     * of all of them.
     *
     * @throws IllegalArgumentException if there is one
     */
    void check(List<?> arguments) {
        pathParameters.forEach((index, name) -> {
            if (String.valueOf(arguments.get(index)).isEmpty()) {
                throw new IllegalArgumentException(operation.id() + ": the path parameter \"" + name + "\" is empty");
            }
        });
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
            throw new NullPointerException(operation.id() + ": the params are null; there is a method without them");
        }
        return params;
    }
}
