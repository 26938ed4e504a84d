# Written by `make stubs` from schema/; change it there.
"""Lockout configuration."""

from sailpoint._core import Model
from sailpoint._tracking import Tracked

__all__ = ["LockoutConfiguration"]

class LockoutConfiguration(Tracked, Model):
    """Lockout configuration."""

    maximum_attempts: int | None
    lockout_duration: int | None
    lockout_window: int | None
    def __init__(
        self,
        *,
        maximum_attempts: int | None = ...,
        lockout_duration: int | None = ...,
        lockout_window: int | None = ...,
    ) -> None: ...
