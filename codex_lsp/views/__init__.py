"""What the editor is shown: pure folds over events."""
