# Generated from schema/.
"""Parameter storage new parameter."""

__all__ = ["ParameterStorageNewParameter"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from sailpoint._core import Model

    class ParameterStorageNewParameter(Model):
        """Parameter storage new parameter."""

        owner_id: str
        name: str
        type: str
        public_fields: dict[str, Any] | None
        private_fields: str | None
        description: str | None
        def __init__(
            self,
            *,
            owner_id: str,
            name: str,
            type: str,
            public_fields: Mapping[str, Any] | None = ...,
            private_fields: str | None = ...,
            description: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    ParameterStorageNewParameter = model("v2025", "ParameterStorageNewParameter")
