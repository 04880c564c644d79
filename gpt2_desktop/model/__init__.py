"""GPT-2 itself: its shape, its arithmetic, its files and its vocabulary."""
