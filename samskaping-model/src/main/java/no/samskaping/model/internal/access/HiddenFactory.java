package no.samskaping.model.internal.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A package-private static method in another package of the same module, which creates a value.
 *
 * <p>Java has no access level between package-private and public. A method handle keeps such a method out of the public API
 * and avoids import cycles between packages.
 *
 * @param <T> the type of the value
 */
public final class HiddenFactory<T> {
    private final MethodHandle method;
    private final Class<T> type;

    private HiddenFactory(MethodHandle method, Class<T> type) {
        this.method = method;
        this.type = type;
    }

    /**
     * Finds a factory method.
     *
     * @param caller the lookup of a class in the same module
     * @param type the type of the value
     * @param factory the simple name of the class with the method, in the package of the type
     * @param name the name of the method
     * @param parameters the types of its parameters
     */
    public static <T> HiddenFactory<T> of(
            MethodHandles.Lookup caller, Class<T> type, String factory, String name, Class<?>... parameters) {
        try {
            MethodHandles.Lookup neighbour = MethodHandles.privateLookupIn(type, caller);
            Class<?> home = neighbour.findClass(type.getPackageName() + "." + factory);
            MethodHandle method = neighbour.findStatic(home, name, MethodType.methodType(type, parameters));
            return new HiddenFactory<>(
                    method.asSpreader(Object[].class, parameters.length)
                            .asType(MethodType.methodType(Object.class, Object[].class)),
                    type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls the method. Unchecked exceptions of the method are propagated. */
    public T make(Object... arguments) {
        try {
            return type.cast((Object) method.invokeExact(arguments));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
