package org.myoworkup.desktop.chart;

/**
 * How an area of the chart is shown. Never by colour alone: the mark stands in the shape, or it is
 * hatched, and the words are said.
 *
 * @param style class of the shape, of chart.css ({@code level-0} to {@code level-4}, {@code
 *     marked}, {@code also-marked}) or of a sheet of the owner's
 * @param hatched true when lines are drawn over the shape
 * @param mark one or two letters or digits in the shape; empty for none
 * @param words what stands at the area: {@code grade 8}; empty for none
 */
public record Look(String style, boolean hatched, String mark, String words) {
    /** Nothing stands at the area. */
    public static final Look PLAIN = new Look("plain", false, "", "");

    /**
     * A tint of a scale.
     *
     * @param level 0, the lightest, to 4
     */
    public static Look level(int level, String mark, String words) {
        if (level < 0 || level > 4) {
            throw new IllegalArgumentException("no such level: " + level);
        }
        return new Look("level-" + level, false, mark, words);
    }

    /** Neither one end of a scale nor the other: not tested, not to be told. */
    public static Look hatched(String mark, String words) {
        return new Look("hatched", true, mark, words);
    }

    /** True where the shape has a colour on which the mark must be read. */
    boolean tinted() {
        return style.startsWith("level-") || style.equals("marked");
    }
}
