"""The deliberately wrong server: named ways of breaking the profile, each to be turned on by itself."""
