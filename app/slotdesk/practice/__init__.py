"""A practice server: an invented clinic group that speaks IHE ITI Scheduling over FHIR R4, for trials and tests."""
