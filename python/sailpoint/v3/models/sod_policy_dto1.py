# Generated from schema/.
"""Sod policy dto1."""

__all__ = ["SodPolicyDto1"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from sailpoint._core import Model

    class SodPolicyDto1(Model):
        """Sod policy dto1."""

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

    SodPolicyDto1 = model("v3", "SodPolicyDto1")
