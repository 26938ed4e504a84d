# Generated from schema/.
"""Section details."""

__all__ = ["SectionDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model

    class SectionDetails(Model):
        """Section details."""

        name: str | None
        label: str | None
        form_items: list[dict[str, Any]] | None
        def __init__(
            self,
            *,
            name: str | None = ...,
            label: str | None = ...,
            form_items: Sequence[Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    SectionDetails = model("v3", "SectionDetails")
