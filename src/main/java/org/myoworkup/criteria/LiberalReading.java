package org.myoworkup.criteria;

import org.myoworkup.checklist.Message;
import org.myoworkup.findings.Reading;

import java.util.ArrayList;
import java.util.List;

/**
 * EMG and biopsy are read more liberally than the papers ask; wherever they count, that is said.
 */
final class LiberalReading {
    private LiberalReading() {}

    static List<Message> of(Inputs inputs) {
        List<Message> messages = new ArrayList<>();
        if (inputs.emg().reading().present()) {
            messages.add(Message.of("criteria.emg-liberal"));
        }
        Reading biopsy = inputs.biopsy().reading();
        if (biopsy.present()) {
            List<Message.Label> parts =
                    biopsy.from().stream().map(p -> Message.label(p.id())).distinct().toList();
            messages.add(Message.of("criteria.biopsy-liberal", parts));
        }
        return messages;
    }
}
