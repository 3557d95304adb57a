package org.myoworkup.settings;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a PIN: never the PIN, but what tells that somebody typed it. It keeps a passer-by
 * from the window; it encrypts nothing.
 *
 * @param salt 32 hexadecimal digits, another for each PIN
 * @param hash 64 hexadecimal digits
 * @param iterations of PBKDF2 with HMAC-SHA-512
 */
public record Pin(String salt, String hash, int iterations) {
    /** Fewest digits. */
    public static final int LEAST = 4;

    /** Most digits; a bound for what is typed. */
    public static final int MOST = 32;

    /** As OWASP recommends for PBKDF2 with HMAC-SHA-512. */
    static final int ITERATIONS = 210_000;

    /** Bound for a file that somebody edited: a PIN is not to take minutes to try. */
    private static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;

    /**
     * @throws IllegalArgumentException when it cannot be what is kept of a PIN
     */
    public Pin {
        boolean whole = salt.matches("[0-9a-f]{32}") && hash.matches("[0-9a-f]{64}");
        if (!whole || iterations < ITERATIONS || iterations > MOST_ITERATIONS) {
            throw new IllegalArgumentException("not what is kept of a PIN");
        }
    }

    /** True for what can be a PIN: {@value #LEAST} to {@value #MOST} digits. */
    public static boolean possible(String typed) {
        return typed.matches("[0-9]{" + LEAST + "," + MOST + "}");
    }

    /**
     * What is kept of these digits. Takes a good part of a second: never from the window's thread.
     *
     * @throws IllegalArgumentException when they cannot be a PIN
     */
    public static Pin of(String digits) {
        if (!possible(digits)) {
            throw new IllegalArgumentException("not a PIN");
        }
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new Pin(
                HexFormat.of().formatHex(salt),
                HexFormat.of().formatHex(hash(digits, salt, ITERATIONS)),
                ITERATIONS);
    }

    /** True when these are its digits. As slow as {@link #of}. */
    public boolean opens(String typed) {
        return possible(typed)
                && MessageDigest.isEqual(
                        HexFormat.of().parseHex(hash),
                        hash(typed, HexFormat.of().parseHex(salt), iterations));
    }

    private static byte[] hash(String digits, byte[] salt, int iterations) {
        char[] typed = digits.toCharArray();
        PBEKeySpec spec = new PBEKeySpec(typed, salt, iterations, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has it
        } finally {
            spec.clearPassword();
            Arrays.fill(typed, ' ');
        }
    }

    @Override
    public String toString() {
        return "Pin";
    }
}
