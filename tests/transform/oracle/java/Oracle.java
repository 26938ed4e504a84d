import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;

/**
 * Answers cases with the classes that the product runs on: a JSON object a line in, {"value": …} or {"error": …} a line
 * out. The cases are described where each is computed.
 */
public final class Oracle {
    private static final Gson GSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
    private static final VelocityEngine VELOCITY = engine();
    /** 1944-01-01: SimpleDateFormat's own rule, 80 years back, for cases whose present time is 2024-01-01. */
    private static final Date TWO_DIGIT_YEARS_FROM = new Date(-820540800000L);

    private Oracle() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("GMT"));
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        ExecutorService worker = Executors.newCachedThreadPool(task -> {
            var thread = new Thread(null, task, "case", 64L << 20);
            thread.setDaemon(true);
            return thread;
        });
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            Map<?, ?> given = GSON.fromJson(line, Map.class);
            // Patterns that backtrack without end are answered as such, and their thread is left behind.
            var answer = worker.submit(() -> answer(given));
            try {
                out.println(GSON.toJson(answer.get(5, TimeUnit.SECONDS)));
            } catch (TimeoutException late) {
                out.println(GSON.toJson(Map.of("error", "timeout")));
            }
            out.flush();
        }
        System.exit(0);
    }

    private static Map<String, Object> answer(Map<?, ?> given) {
        var answer = new LinkedHashMap<String, Object>();
        try {
            answer.put("value", compute(given));
        } catch (Throwable failure) {
            answer.put("error", failure.getClass().getSimpleName());
        }
        return answer;
    }

    private static Object compute(Map<?, ?> given) throws Exception {
        switch (text(given, "op")) {
            case "velocity": // template, context: the rendered text
                return rendered(text(given, "template"), (Map<?, ?>) given.get("context"));
            case "parseDate": // pattern, text: milliseconds since 1970, of the front of the text
                return format(text(given, "pattern")).parse(text(given, "text")).getTime();
            case "formatDate": // pattern, millis: the text
                return format(text(given, "pattern")).format(new Date(((Number) given.get("millis")).longValue()));
            case "replaceAll": // pattern, replacement, text
                return text(given, "text").replaceAll(text(given, "pattern"), text(given, "replacement"));
            case "split": // pattern, text: a list
                return text(given, "text").split(text(given, "pattern"));
            case "matches": // pattern, text
                return text(given, "text").matches(text(given, "pattern"));
            case "substring": // text, begin, and end or null
                return substring(text(given, "text"), given);
            case "indexOf": // text, part
                return text(given, "text").indexOf(text(given, "part"));
            case "lastIndexOf": // text, part
                return text(given, "text").lastIndexOf(text(given, "part"));
            case "length": // text
                return text(given, "text").length();
            case "lower": // text
                return text(given, "text").toLowerCase(Locale.US);
            case "upper": // text
                return text(given, "text").toUpperCase(Locale.US);
            case "trim": // text
                return text(given, "text").trim();
            case "normalize": // form, text
                return Normalizer.normalize(text(given, "text"), Normalizer.Form.valueOf(text(given, "form")));
            case "phone": // text, region: E.164, or null for a number that is not valid
                var phones = PhoneNumberUtil.getInstance();
                var number = phones.parse(text(given, "text"), text(given, "region"));
                return phones.isValidNumber(number)
                        ? phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)
                        : null;
            case "country": // text: an alpha-2 code: its name in English, its names in the languages of its locales, alpha-3
                return country(text(given, "text"));
            default:
                throw new IllegalArgumentException("op");
        }
    }

    private static String text(Map<?, ?> given, String name) {
        return (String) given.get(name);
    }

    private static SimpleDateFormat format(String pattern) {
        var format = new SimpleDateFormat(pattern, Locale.US);
        format.setTimeZone(TimeZone.getTimeZone("GMT"));
        format.set2DigitYearStart(TWO_DIGIT_YEARS_FROM);
        return format;
    }

    private static String substring(String text, Map<?, ?> given) {
        int begin = ((Number) given.get("begin")).intValue();
        Object end = given.get("end");
        return end == null ? text.substring(begin) : text.substring(begin, ((Number) end).intValue());
    }

    private static Object country(String code) {
        var locale = new Locale("", code);
        var own = new TreeSet<String>();
        for (Locale each : Locale.getAvailableLocales()) {
            if (each.getCountry().equals(code)) {
                own.add(each.getDisplayCountry(each));
            }
        }
        return Map.of(
                "english", locale.getDisplayCountry(Locale.ENGLISH), "own", own, "alpha3", locale.getISO3Country());
    }

    private static String rendered(String template, Map<?, ?> values) {
        var context = new VelocityContext();
        values.forEach((name, value) -> {
            // Variables without a value are left out, so that a template that uses one fails as in the product.
            if (value != null) {
                context.put((String) name, whole(value));
            }
        });
        var written = new StringWriter();
        VELOCITY.evaluate(context, written, "case", template);
        return written.toString();
    }

    /** Numbers without a fraction as whole ones: the reader of JSON makes every number a double. */
    private static Object whole(Object value) {
        if (value instanceof Double number && number == Math.rint(number)) {
            return number.intValue();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Oracle::whole).collect(java.util.stream.Collectors.toList());
        }
        return value;
    }

    private static VelocityEngine engine() {
        var engine = new VelocityEngine();
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty("velocimacro.library", "");
        engine.init();
        return engine;
    }
}
