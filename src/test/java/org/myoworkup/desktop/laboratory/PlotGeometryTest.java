package org.myoworkup.desktop.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.myoworkup.desktop.laboratory.PlotGeometry.Area;
import org.myoworkup.desktop.laboratory.PlotGeometry.Mark;
import org.myoworkup.desktop.laboratory.PlotGeometry.Spot;
import org.myoworkup.desktop.laboratory.PlotGeometry.Tick;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PlotGeometryTest {
    private static final Area AREA = new Area(50, 20, 550, 220, 16);

    private static Mark mark(String day, double value) {
        return mark(day, day, value);
    }

    private static Mark mark(String earliest, String latest, double value) {
        return new Mark(LocalDate.parse(earliest), LocalDate.parse(latest), value, 30, 80);
    }

    private static PlotGeometry linear(Mark... marks) {
        return PlotGeometry.of(List.of(marks), AREA, false, Optional.of(1.0));
    }

    @Test
    void daysAreSpacedAsTheyLie() {
        PlotGeometry placed =
                linear(mark("2024-01-01", 20), mark("2024-01-11", 10), mark("2024-01-31", 5));
        List<Double> x = placed.spots().stream().map(Spot::x).toList();
        assertThat(x.get(0)).isCloseTo(70, within(1e-9));
        assertThat(x.get(2)).isCloseTo(530, within(1e-9));
        assertThat(x.get(1) - x.get(0)).isCloseTo((x.get(2) - x.get(0)) / 3, within(1e-9));
    }

    @Test
    void theLinearAxisBeginsAtNoughtAndHoldsEveryValueAndTheLimit() {
        PlotGeometry placed = linear(mark("2024-01-01", 26.5), mark("2024-02-01", 4));
        assertThat(placed.ticks().getFirst()).isEqualTo(new Tick(0, 220));
        assertThat(placed.ticks().getLast().value()).isEqualTo(30);
        assertThat(placed.spots().get(0).y()).isCloseTo(220 - 200 * 26.5 / 30, within(1e-9));
        assertThat(placed.limit().orElseThrow()).isCloseTo(220 - 200 / 30.0, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "0.4, 1",
        "1, 1",
        "4, 4",
        "26.5, 30",
        "30, 30",
        "31, 40",
        "99, 100",
        "5027, 6000",
        "100000, 100000",
        "0, 1"
    })
    void theLinearAxisEndsAtARoundNumber(double most, double end) {
        PlotGeometry placed = linear(mark("2024-01-01", most), mark("2024-02-01", most / 2));
        assertThat(placed.ticks().getLast().value()).isCloseTo(end, within(1e-9));
        assertThat(placed.ticks()).hasSizeBetween(2, 7);
    }

    @Test
    void theLogarithmicAxisHasPowersOfTen() {
        PlotGeometry placed =
                PlotGeometry.of(
                        List.of(mark("2024-01-01", 250), mark("2024-03-01", 2)),
                        AREA,
                        true,
                        Optional.of(1.0));
        assertThat(placed.ticks().stream().map(Tick::value).map(Math::round))
                .containsExactly(1L, 10L, 100L, 1000L);
        assertThat(placed.limit().orElseThrow()).isCloseTo(220, within(1e-9));
        assertThat(placed.spots().get(1).y())
                .isCloseTo(220 - 200 * Math.log10(2) / 3, within(1e-9));
    }

    @Test
    void aDateThatIsNotExactStandsAtItsEarliestWithABarToItsLatestDay() {
        PlotGeometry placed = linear(mark("2024-01-01", 9), mark("2024-03-01", "2024-03-31", 5));
        Spot loose = placed.spots().get(1);
        assertThat(placed.spots().get(0).barEnd()).isEqualTo(placed.spots().get(0).x());
        assertThat(loose.x()).isLessThan(loose.barEnd());
        assertThat(loose.barEnd()).isCloseTo(530, within(1e-9));
    }

    @Test
    void allOnOneDayStandInTheMiddleWithOneDate() {
        PlotGeometry placed = linear(mark("2024-01-01", 9), mark("2024-01-01", 2));
        assertThat(placed.spots()).extracting(Spot::x).containsExactly(300.0, 300.0);
        assertThat(placed.spots()).extracting(Spot::dated).containsExactly(true, false);
    }

    @Test
    void datesThatWouldCoverAnotherAreLeftOutFirstAndLastStand() {
        PlotGeometry placed =
                linear(
                        mark("2024-01-01", 9),
                        mark("2024-01-03", 8),
                        mark("2024-02-15", 7),
                        mark("2024-03-30", 6),
                        mark("2024-04-01", 5));
        assertThat(placed.spots())
                .extracting(Spot::dated)
                .containsExactly(true, false, true, false, true);
        assertThat(placed.spots())
                .allSatisfy(s -> assertThat(s.dateX()).isBetween(50.0, 550.0 - 80));
    }

    @Test
    void wordsOfNeighboursDoNotCoverEachOtherAndStayInside() {
        Mark[] close = new Mark[6];
        Arrays.setAll(close, i -> mark("2024-01-0" + (1 + i), 10 + i % 2));
        List<Spot> spots = PlotGeometry.of(List.of(close), AREA, false, Optional.empty()).spots();
        for (int i = 0; i < spots.size(); i++) {
            assertThat(spots.get(i).labelX()).isBetween(50.0, 550.0 - 30 + 0.5);
            for (int j = 0; j < i; j++) {
                boolean apart =
                        Math.abs(spots.get(i).labelX() - spots.get(j).labelX()) >= 30
                                || Math.abs(spots.get(i).labelY() - spots.get(j).labelY()) >= 16;
                assertThat(apart).as(i + " and " + j).isTrue();
            }
        }
    }
}
