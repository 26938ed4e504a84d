# Written by `make stubs` from schema/; change it there.
"""Validate filter output dto."""

from sailpoint._core import Model

__all__ = ["ValidateFilterOutputDto"]

class ValidateFilterOutputDto(Model):
    """Validate filter output dto."""

    is_valid: bool | None
    is_valid_json_path: bool | None
    is_path_exist: bool | None
    def __init__(
        self,
        *,
        is_valid: bool | None = ...,
        is_valid_json_path: bool | None = ...,
        is_path_exist: bool | None = ...,
    ) -> None: ...
