"""What several test areas use."""
