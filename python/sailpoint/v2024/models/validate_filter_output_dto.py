# Generated from schema/.
"""Validate filter output dto."""

__all__ = ["ValidateFilterOutputDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from sailpoint._core import Model

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
else:
    from sailpoint._core import model

    ValidateFilterOutputDto = model("v2024", "ValidateFilterOutputDto")
