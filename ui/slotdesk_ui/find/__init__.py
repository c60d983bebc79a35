"""What is wanted: patient, period, service, people and places."""
