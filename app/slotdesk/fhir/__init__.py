"""FHIR R4 on the wire, and what it means to a front desk."""
