"""Signing in: OAuth 2.0 as SMART App Launch and SMART Backend Services use it, and where secrets are kept."""
