# Generated from schema/.
"""Form details."""

__all__ = ["FormDetails"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from sailpoint._core import Model
    from sailpoint.beta.models.section_details import SectionDetails

    class FormDetails(Model):
        """Form details."""

        id: str | None
        name: str | None
        title: str | None
        subtitle: str | None
        target_user: str | None
        sections: list[SectionDetails] | None
        def __init__(
            self,
            *,
            id: str | None = ...,
            name: str | None = ...,
            title: str | None = ...,
            subtitle: str | None = ...,
            target_user: str | None = ...,
            sections: Sequence[SectionDetails | Mapping[str, Any]] | None = ...,
        ) -> None: ...
else:
    from sailpoint._core import model

    FormDetails = model("beta", "FormDetails")
