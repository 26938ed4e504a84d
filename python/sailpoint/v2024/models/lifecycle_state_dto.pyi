# Written by `make stubs` from schema/; change it there.
"""Lifecycle state dto."""

from sailpoint._core import Model

__all__ = ["LifecycleStateDto"]

class LifecycleStateDto(Model):
    """Lifecycle state dto."""

    state_name: str
    manually_updated: bool
    def __init__(
        self,
        *,
        state_name: str,
        manually_updated: bool,
    ) -> None: ...
