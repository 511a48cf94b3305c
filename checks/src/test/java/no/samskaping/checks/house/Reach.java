package no.samskaping.checks.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.regex.Pattern;

/** What makes a result depend on more than the arguments, by the full names of the called methods. */
enum Reach {
    CLOCK(
            "the clock",
            "java\\.time\\.\\w+(\\.\\w+)?\\.now\\(.*",
            "java\\.time\\.Clock\\.(system|tick).*",
            "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)",
            "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)",
            "java\\.util\\.Calendar\\.getInstance\\(.*"),
    CHANCE(
            "chance",
            "java\\.util\\.Random\\.<init>\\(\\)",
            "java\\.util\\.UUID\\.randomUUID\\(\\)",
            "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
            "java\\.lang\\.Math\\.random\\(\\)",
            "java\\.security\\.SecureRandom\\..*"),
    DEFAULTS(
            "the machine's locale, zone or charset",
            "java\\.util\\.Locale\\.getDefault\\(.*",
            "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
            "java\\.lang\\.String\\.(format|formatted)\\((?!java\\.util\\.Locale).*",
            "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
            "java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\((?!java\\.util\\.Locale).*",
            "java\\.util\\.Formatter\\.<init>\\((?!.*Locale).*",
            "java\\.text\\.\\w+\\.(getInstance|get\\w+Instance)\\((?!.*Locale).*",
            "java\\.text\\.(Decimal|SimpleDate|Message)Format\\.<init>\\((?!.*(Locale|Symbols)).*",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
            "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
            "java\\.util\\.ResourceBundle\\.getBundle\\(.*",
            "java\\.time\\.ZoneId\\.systemDefault\\(\\)",
            "java\\.util\\.TimeZone\\.getDefault\\(\\)",
            "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
            "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(java\\.io\\.\\w+\\)",
            "java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)\\.<init>\\((?!.*(Charset|, java\\.lang\\.String)).*"),
    ENVIRONMENT(
            "the environment or the console",
            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|lineSeparator|exit|in|out|err|console)\\b.*",
            "java\\.lang\\.(Boolean\\.getBoolean|Integer\\.getInteger|Long\\.getLong)\\(.*",
            "java\\.lang\\.Throwable\\.printStackTrace\\(\\)",
            "java\\.lang\\.(Runtime|ProcessBuilder)\\..*"),
    FILES(
            "files or the network",
            "java\\.nio\\.file\\..*",
            "java\\.nio\\.channels\\..*",
            "java\\.io\\.(File|FileInputStream|FileOutputStream|RandomAccessFile|FileReader|FileWriter)\\..*",
            "java\\.net\\..*",
            "java\\.net\\.http\\..*"),
    THREADS(
            "threads of its own",
            "java\\.lang\\.Thread\\.(<init>|start).*",
            "java\\.util\\.concurrent\\.(Executors|ForkJoinPool|CompletableFuture)\\..*",
            "java\\.util\\.(Collection\\.parallelStream|stream\\.BaseStream\\.parallel)\\(\\)");

    private final String what;
    private final Pattern names;

    Reach(String what, String... names) {
        this.what = what;
        this.names = Pattern.compile(String.join("|", names));
    }

    DescribedPredicate<JavaAccess<?>> access() {
        return DescribedPredicate.describe(
                "it is " + what, access -> reaches(access.getTarget().getFullName()));
    }

    boolean reaches(String fullName) {
        return names.matcher(fullName).matches();
    }
}
