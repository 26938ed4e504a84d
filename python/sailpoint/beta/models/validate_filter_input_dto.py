# Generated from schema/.
"""Validate filter input dto."""

__all__ = ["ValidateFilterInputDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ValidateFilterInputDto(Model):
        """Validate filter input dto."""

        input: dict[str, Any]
        filter: str
        def __init__(
            self,
            *,
            input: Mapping[str, Any],
            filter: str,
        ) -> None: ...
else:
    from sailpoint._core import model

    ValidateFilterInputDto = model("beta", "ValidateFilterInputDto")
