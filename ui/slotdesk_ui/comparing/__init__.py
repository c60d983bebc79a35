"""The same question to two servers, side by side."""
