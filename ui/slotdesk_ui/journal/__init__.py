"""The record of what this workstation asked for, and what became of each."""
