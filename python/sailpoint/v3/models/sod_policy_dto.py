# Generated from schema/.
"""Sod policy dto."""

__all__ = ["SodPolicyDto"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SodPolicyDto(Model):
        """Sod policy dto."""

        type: str | None
        """Known values: SOD_POLICY."""
        id: str | None
        name: str | None
        def __init__(
            self,
            *,
            type: Literal["SOD_POLICY"] | None = ...,
            id: str | None = ...,
            name: str | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SodPolicyDto = model("v3", "SodPolicyDto")
