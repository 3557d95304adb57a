package org.myoworkup.advice;

/** What finding out costs the patient; the cheapest first. */
public enum Invasiveness {
    BEDSIDE("bedside", "next.bedside"),
    BLOOD("blood", "next.blood"),
    IMAGING("imaging", "next.imaging"),
    NEEDLE("needle", "next.needle"),
    BIOPSY("biopsy", "next.biopsy");

    private final String code;
    private final String key;

    Invasiveness(String code, String key) {
        this.code = code;
        this.key = key;
    }

    public String code() {
        return code;
    }

    /** Key of its name. */
    public String key() {
        return key;
    }

    static Invasiveness of(String itemId) {
        return switch (itemId.substring(0, itemId.indexOf('.'))) {
            case "laboratory" -> BLOOD;
            case "imaging" -> IMAGING;
            case "emg" -> NEEDLE;
            case "biopsy" -> BIOPSY;
            case "extramuscular" ->
                    itemId.endsWith(".severe-dysphagia") || itemId.endsWith(".persistent-activity")
                            ? BEDSIDE
                            : IMAGING;
            default -> BEDSIDE;
        };
    }
}
