package org.myoworkup.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.myoworkup.checklist.Message;
import org.myoworkup.session.OpenWorkplace;
import org.myoworkup.workup.Refusal;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The store is opened beside the start of the toolkit, once, and then whenever it is asked for. */
class OpeningTest {
    private final AtomicInteger opened = new AtomicInteger();

    private OpenWorkplace refuse() {
        throw new Refusal(Message.of("store.locked", String.valueOf(opened.incrementAndGet())));
    }

    @Test
    void whatWasBegunIsToldOnceAndARefusalStaysOne() {
        Opening opening = new Opening(this::refuse);
        opening.begin();
        assertThatThrownBy(opening::call).isInstanceOf(Refusal.class);
        assertThat(opened).hasValue(1);
        assertThatThrownBy(opening::call).as("tried again").isInstanceOf(Refusal.class);
        assertThat(opened).hasValue(2);
    }

    @Test
    void itIsOpenedWithoutHavingBegun() {
        Opening opening = new Opening(this::refuse);
        opening.settle();
        assertThatThrownBy(opening::call).isInstanceOf(Refusal.class);
        assertThat(opened).hasValue(1);
    }

    @Test
    void closingWaitsForWhatWasBegun() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        Opening opening =
                new Opening(
                        () -> {
                            go.await();
                            return refuse();
                        });
        opening.begin();
        Thread closing = Thread.ofPlatform().start(opening::settle);
        closing.join(100);
        assertThat(closing.isAlive()).as("it is still being opened").isTrue();
        assertThat(opened).hasValue(0);
        go.countDown();
        closing.join();
        assertThat(opened).hasValue(1);
    }
}
