# Generated from schema/.
"""Privilege criteria config DTO."""

__all__ = ["PrivilegeCriteriaConfigDTO"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class PrivilegeCriteriaConfigDTO(Model):
        """Privilege criteria config DTO."""

        id: str | None
        source_id: str | None
        config: dict[str, Any] | None
        created: str | None
        modified: str | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            source_id: str | None = ...,
            config: Mapping[str, Any] | None = ...,
            created: str | None = ...,
            modified: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    PrivilegeCriteriaConfigDTO = model("v2025", "PrivilegeCriteriaConfigDTO")
