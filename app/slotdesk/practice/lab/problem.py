"""The one error of the lab."""


class LabProblem(ValueError):
    """A fault or a wrongness that does not exist, or an argument that cannot be used; the message says which."""
