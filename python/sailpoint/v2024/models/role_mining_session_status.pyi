# Written by `make stubs` from schema/; change it there.
"""Role mining session status."""

from sailpoint._core import Model

__all__ = ["RoleMiningSessionStatus"]

class RoleMiningSessionStatus(Model):
    """Role mining session status."""

    state: str | None
    def __init__(
        self,
        *,
        state: str | None = ...,
    ) -> None: ...
