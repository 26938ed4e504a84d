# Written by `make stubs` from schema/; change it there.
"""Update access profiles in bulk412 response."""

from typing import Any

from sailpoint._core import Model

__all__ = ["UpdateAccessProfilesInBulk412Response"]

class UpdateAccessProfilesInBulk412Response(Model):
    """Update access profiles in bulk412 response."""

    message: Any
    def __init__(
        self,
        *,
        message: Any = ...,
    ) -> None: ...
