# Generated from schema/.
"""Parameter storage update parameter."""

__all__ = ["ParameterStorageUpdateParameter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ParameterStorageUpdateParameter(Model):
        """Parameter storage update parameter."""

        owner_id: str | None
        name: str | None
        public_fields: dict[str, Any] | None
        private_fields: str | None
        description: str | None
        def __init__(
            self,
            *,
            owner_id: str | None = ...,
            name: str | None = ...,
            public_fields: Mapping[str, Any] | None = ...,
            private_fields: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageUpdateParameter = model("v2025", "ParameterStorageUpdateParameter")
