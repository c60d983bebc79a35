"""Every request and answer held against FHIR R4 and the IHE ITI Scheduling profile, in bounded time."""
