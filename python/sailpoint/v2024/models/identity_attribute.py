# Generated from schema/.
"""Identity attribute."""

__all__ = ["IdentityAttribute"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.v2024.models.source1 import Source1

    class IdentityAttribute(Model):
        """Identity attribute."""

        name: str
        display_name: str | None
        standard: bool | None
        type: str | None
        multi: bool | None
        searchable: bool | None
        system: bool | None
        sources: list[Source1] | None
        def __init__(
            self,
            *,
            name: str,
            display_name: str | None = ...,
            standard: bool | None = ...,
            type: str | None = ...,
            multi: bool | None = ...,
            searchable: bool | None = ...,
            system: bool | None = ...,
            sources: Sequence[Source1 | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    IdentityAttribute = model("v2024", "IdentityAttribute")
