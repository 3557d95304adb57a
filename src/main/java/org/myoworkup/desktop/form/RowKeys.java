package org.myoworkup.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.myoworkup.desktop.kit.LightButton;

import java.util.List;
import java.util.function.Supplier;

/** Up and down move from question to question, where the keys mean nothing else. */
final class RowKeys {
    private final Supplier<List<ItemRow>> rows;

    RowKeys(Supplier<List<ItemRow>> rows) {
        this.rows = rows;
    }

    void listen(Node content) {
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    private void typed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        boolean free =
                event.getTarget() instanceof LightButton || event.getTarget() instanceof CheckBox;
        if (step == 0 || !free) {
            return;
        }
        List<ItemRow> all = rows.get();
        int at = indexOf(all, (Node) event.getTarget());
        if (at >= 0 && at + step >= 0 && at + step < all.size()) {
            all.get(at + step).focusField();
            event.consume();
        }
    }

    private static int indexOf(List<ItemRow> all, Node target) {
        Node node = target;
        while (node != null && !(node instanceof ItemRow)) {
            node = node.getParent();
        }
        return node instanceof ItemRow row ? all.indexOf(row) : -1;
    }
}
