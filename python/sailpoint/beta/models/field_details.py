# Generated from schema/.
"""Field details."""

__all__ = ["FieldDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model

    class FieldDetails(Model):
        """Field details."""

        name: str | None
        display_name: str | None
        display_type: str | None
        required: bool | None
        allowed_values_list: list[dict[str, Any]] | None
        value: dict[str, Any] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            display_name: str | None = ...,
            display_type: str | None = ...,
            required: bool | None = ...,
            allowed_values_list: Sequence[Mapping[str, Any]] | None = ...,
            value: Mapping[str, Any] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FieldDetails = model("beta", "FieldDetails")
