"""What the window does, without widgets: requests, documents, recovery, start and stop."""
