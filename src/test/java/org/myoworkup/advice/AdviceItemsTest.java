package org.myoworkup.advice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.myoworkup.CaseBuilder;

import java.lang.reflect.Field;
import java.util.List;

class AdviceItemsTest {
    @Test
    void everyItemThatAdviceNamesIsInTheChecklist() throws Exception {
        for (Field field : AdviceItems.class.getFields()) {
            List<?> ids = field.get(null) instanceof List<?> list ? list : List.of(field.get(null));
            for (Object id : ids) {
                assertThat(CaseBuilder.CHECKLIST.item((String) id))
                        .as(field.getName() + " " + id)
                        .isPresent();
            }
        }
    }
}
