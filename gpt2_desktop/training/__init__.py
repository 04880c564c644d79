"""Pre-training: from shards of text to a folder that any GPT-2 program loads."""
