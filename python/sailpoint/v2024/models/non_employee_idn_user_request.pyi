# Written by `make stubs` from schema/; change it there.
"""Non employee idn user request."""

from sailpoint._core import Model

__all__ = ["NonEmployeeIdnUserRequest"]

class NonEmployeeIdnUserRequest(Model):
    """Non employee idn user request."""

    id: str
    def __init__(
        self,
        *,
        id: str,
    ) -> None: ...
